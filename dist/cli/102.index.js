export const id = 102;
export const ids = [102];
export const modules = {

/***/ 50102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHubSession: () => (/* binding */ openGitHubSession)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cli/adapters/clock.js
var clock = __webpack_require__(99729);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/cli/adapters/git/assemble-repository.js + 6 modules
var assemble_repository = __webpack_require__(89282);
// EXTERNAL MODULE: ./lib/cli/adapters/git/healing/heal.js + 4 modules
var heal = __webpack_require__(97076);
// EXTERNAL MODULE: ./lib/cli/adapters/git/objects/cat-file.js + 1 modules
var cat_file = __webpack_require__(47188);
// EXTERNAL MODULE: ./lib/cli/adapters/git/objects/object-store.js + 1 modules
var object_store = __webpack_require__(90769);
// EXTERNAL MODULE: ./lib/cli/adapters/git/process/git-command.js + 3 modules
var git_command = __webpack_require__(39857);
// EXTERNAL MODULE: ./lib/cli/adapters/git/hosted/access/git-settings.js
var git_settings = __webpack_require__(15839);
// EXTERNAL MODULE: ./lib/cli/adapters/git/hosted/access/hosted-address.js
var hosted_address = __webpack_require__(97471);
// EXTERNAL MODULE: ./lib/cli/adapters/git/hosted/access/open-network.js + 2 modules
var open_network = __webpack_require__(55976);
// EXTERNAL MODULE: ./lib/cli/adapters/git/hosted/access/persistent-network.js
var persistent_network = __webpack_require__(65371);
// EXTERNAL MODULE: ./lib/cli/ports/release-repository.js
var release_repository = __webpack_require__(99701);
// EXTERNAL MODULE: ./lib/cli/adapters/git/writing/patiently.js
var patiently = __webpack_require__(26629);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/cli/domain/message-of.js
var message_of = __webpack_require__(5912);
// EXTERNAL MODULE: ./lib/cli/adapters/git/location.js
var git_location = __webpack_require__(50609);
// EXTERNAL MODULE: ./lib/cli/adapters/git/process/failure.js
var failure = __webpack_require__(31628);
;// CONCATENATED MODULE: ./lib/cli/adapters/git/hosted/cache/cache-folder.js







/** The file that says whose cache a folder is; without it a folder is never removed. */
const marker = 'deployment-plans-cache';
/**
 * The repository in the folder: made when the folder is missing or empty, made anew when it is the cache of
 * another address or one that git cannot open. RepositoryUnusable when the folder holds something else.
 */
async function requireCache(cache) {
    const state = await stateOf(cache);
    if (state === 'strange') {
        throw new release_repository/* RepositoryUnusable */.qh(`${cache.folder} is not empty and holds no cache of this program; name a folder of its own for ${cache.url}`);
    }
    if (state === 'absent')
        await makeCache(cache);
    if (state === 'other')
        await remakeCache(cache);
    try {
        return await locate(cache);
    }
    catch (error) {
        if (state !== 'ours' || !(error instanceof release_repository/* RepositoryUnusable */.qh))
            throw error;
        await remakeCache(cache);
        return await locate(cache);
    }
}
/** Begins the cache again, empty. Processes that work in it find nothing any more, and fetch again. */
async function remakeCache(cache) {
    const old = await emptyFolderBeside(cache.folder, 'old');
    await (0,external_node_fs_promises_.rename)(cache.folder, old).catch(() => { });
    await makeCache(cache);
    await (0,external_node_fs_promises_.rm)(old, { recursive: true, force: true });
}
async function stateOf({ folder, url }) {
    const names = await (0,external_node_fs_promises_.readdir)(folder).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        throw unfit(folder, error);
    });
    if (names.length === 0)
        return 'absent';
    if (!names.includes(marker))
        return 'strange';
    return (await (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(folder, marker), 'utf8')).trim() === url ? 'ours' : 'other';
}
/** Makes it beside its place and moves it there, so that nobody sees half of it; who comes second uses the first. */
async function makeCache({ folder, url, variables }) {
    const fresh = await emptyFolderBeside(folder, 'new');
    try {
        const options = ['--quiet', '--bare', '--template=', '--object-format=sha1', '--initial-branch=main'];
        const answer = await (0,git_command/* createGit */.l)({ variables, folder: fresh }).run({
            arguments: ['init', ...options, fresh],
        });
        (0,failure/* outputOf */.jH)(answer, `make a cache in ${folder}`);
        await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(fresh, marker), `${url}\n`);
        await (0,external_node_fs_promises_.rename)(fresh, folder).catch(tolerateWinner);
    }
    finally {
        await (0,external_node_fs_promises_.rm)(fresh, { recursive: true, force: true });
    }
}
async function emptyFolderBeside(folder, kind) {
    try {
        await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(folder), { recursive: true });
        return await (0,external_node_fs_promises_.mkdtemp)(`${folder}.${kind}-`);
    }
    catch (error) {
        throw unfit(folder, error);
    }
}
function unfit(folder, error) {
    const reason = (0,message_of/* messageOf */.b)(error);
    return new release_repository/* RepositoryUnusable */.qh(`${folder} cannot be used as a cache: ${reason}; name another folder`);
}
function tolerateWinner(error) {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST')
        throw error;
}
/** Looks in the folder itself alone: it may lie inside the working tree of another repository. */
function locate({ folder, variables }) {
    const git = (0,git_command/* createGit */.l)({ variables, folder, options: [`--git-dir=${folder}`] });
    return (0,git_location/* locateRepository */.Z)(git, folder);
}

// EXTERNAL MODULE: ./lib/cli/adapters/git/hosted/cache/damaged-cache.js
var damaged_cache = __webpack_require__(37595);
;// CONCATENATED MODULE: ./lib/cli/adapters/git/hosted/cache/is-sound.js

/** Whether everything but contents of files is there that the cache's references lead to; no network is used. */
async function isSound(git) {
    const answer = await git.run({
        arguments: ['rev-list', '--objects', '--filter=blob:none', '--all', '--quiet'],
    });
    return (0,failure/* succeeded */.gq)(answer) && answer.stderr === '';
}

;// CONCATENATED MODULE: ./lib/cli/adapters/git/hosted/cache/tidy.js




/** Every fetch adds up to two packs, and git looks an object up in one after the other. */
const mostPacks = 50;
/**
 * Packs the cache anew once it consists of many packs. Knows the remote, since git would else miss the blobs
 * that were never fetched, but may not talk to it. A failure is none of the cache: it only stays slow.
 */
async function tidy(git, { commonDirectory }, address) {
    const names = await (0,external_node_fs_promises_.readdir)((0,external_node_path_.join)(commonDirectory, 'objects', 'pack')).catch(() => []);
    if (names.filter((name) => name.endsWith('.pack')).length <= mostPacks)
        return;
    const variables = { ...(0,git_settings/* settingVariables */.sd)((0,git_settings/* partialCloneSettings */.qb)(address)), GIT_ALLOW_PROTOCOL: 'none' };
    await (0,git_command/* withVariables */.s)(git, variables).run({ arguments: ['gc', '--quiet'] });
}

;// CONCATENATED MODULE: ./lib/cli/adapters/git/hosted/cache/cache.js






function createCache(parts) {
    const { git, location, address } = parts;
    return {
        async repairing(fill) {
            try {
                return await fill();
            }
            catch (error) {
                if (!(await repair(parts, error)))
                    throw error;
                return await fill();
            }
        },
        tidy: () => tidy(git, location, address),
    };
}
/** Whether something was found that may have caused the error, and put right. */
async function repair({ place, git, catFile, heal }, error) {
    if (error instanceof release_repository/* RepositoryUnusable */.qh)
        return false;
    if (error instanceof patiently/* Passing */.q)
        return (await heal()).length > 0;
    if (!(error instanceof damaged_cache/* DamagedCache */.I) && (await isSound(git)))
        return false;
    await remakeCache(place);
    // It still has the files open that are gone now.
    await catFile.close();
    return true;
}

// EXTERNAL MODULE: ./lib/cli/adapters/git/hosted/fetching/blob-fetcher.js
var blob_fetcher = __webpack_require__(3518);
// EXTERNAL MODULE: ./lib/cli/adapters/git/objects/object-format.js
var object_format = __webpack_require__(4826);
;// CONCATENATED MODULE: ./lib/cli/adapters/git/hosted/fetching/bring-files-of.js


/** Marks what is missing in the output of `git rev-list --missing=print`. */
const missing = '?';
/** Brings all contents of a commit's files here, for a git that is to write them into a folder. */
async function bringFilesOf(git, bring, commit) {
    if (!(0,object_format/* isObjectId */.TS)(commit))
        return;
    const answer = await git.run({
        arguments: ['rev-list', '--objects', '--no-walk', '--missing=print', commit],
    });
    const lines = (0,failure/* outputOf */.jH)(answer, `list the files of ${commit}`).toString('utf8').split('\n');
    await bring(lines.flatMap((line) => (line.startsWith(missing) ? [line.slice(missing.length)] : [])));
}

// EXTERNAL MODULE: ./lib/cli/domain/layout.js
var layout = __webpack_require__(79229);
// EXTERNAL MODULE: ./lib/cli/adapters/git/remote/patient-fetch.js
var patient_fetch = __webpack_require__(67367);
;// CONCATENATED MODULE: ./lib/cli/adapters/git/hosted/fetching/fetch-references.js




/** Where the heads of pull requests stand, there as here. */
const pullNamespace = 'refs/pull/';
/** The branches that mean something here; whatever else the repository has is not fetched. */
const branches = [layout/* trustedBranch */.YF, layout/* recordsBranch */.rb, 'env/', 'plan/', 'gh-readonly-queue/'];
/**
 * Brings branches and heads of pull requests here, with all commits and folders but no contents of files, and
 * forgets those that are gone. Every name ends in a star: git takes a pattern that matches nothing for an answer,
 * and a name that is missing for a failure.
 */
async function fetchReferences(network, remote, pullRequests) {
    const wanted = [
        ...branches.map((branch) => `+refs/heads/${branch}*:${remote.namespace}${branch}*`),
        ...pullRequests.map((number) => `+${pullNamespace}${number}/head*:${pullNamespace}${number}/head*`),
    ];
    const answer = await (0,patient_fetch/* fetchPatiently */.B)(network, {
        remote,
        wanted,
        options: ['--prune', '--no-prune-tags', '--filter=blob:none'],
    });
    if (!(0,failure/* succeeded */.gq)(answer))
        throw new release_repository/* RepositoryUnavailable */.hw((0,patient_fetch/* fetchFailure */.Z)(remote, answer));
}

// EXTERNAL MODULE: ./lib/cli/adapters/git/reading/branches.js
var reading_branches = __webpack_require__(65791);
// EXTERNAL MODULE: ./lib/cli/adapters/git/remote/remote-home.js + 2 modules
var remote_home = __webpack_require__(79638);
// EXTERNAL MODULE: ./lib/cli/domain/names.js
var names = __webpack_require__(19147);
// EXTERNAL MODULE: ./lib/cli/adapters/git/reading/read-files.js
var read_files = __webpack_require__(15913);
;// CONCATENATED MODULE: ./lib/cli/adapters/git/hosted/fetching/needed-blobs.js



/** Folders of the records that grow with every run and are read one file at a time, if at all. */
const archives = [layout/* endedRoot */.Bp, 'confirmations', 'deliveries'];
/** Files of plans above which a proposal is no plan: it changes one, and is refused without having been read. */
const mostPlans = 10;
/**
 * The contents that validating any plan reads: configuration, catalog, the records that are not archived, and
 * the plans that are proposed and not merged anywhere. Reads folders alone, which are here.
 */
async function findNeededBlobs(store, tips) {
    const { trusted, records, environments, proposals } = tips;
    const merged = new Set((await Promise.all(environments.map((tip) => plansAt(store, tip)))).flat());
    const needed = await Promise.all([
        trusted === undefined ? [] : trustedBlobs(store, trusted),
        records === undefined ? [] : recordBlobs(store, records),
        ...proposals.map(async (tip) => {
            const own = (await plansAt(store, tip)).filter((blob) => !merged.has(blob));
            return own.length > mostPlans ? [] : own;
        }),
    ]);
    return needed.flat();
}
async function trustedBlobs(store, commit) {
    const [configuration, catalog] = await Promise.all([
        (0,read_files/* findBlobs */.OF)(store, commit, [layout/* configurationPath */.yD]),
        blobsIn(store, commit, layout/* catalogFolder */.AV),
    ]);
    return [...configuration.values(), ...catalog];
}
async function recordBlobs(store, commit) {
    const folders = (await (0,read_files/* listFolder */.bt)(store, commit, '')).filter(({ name }) => !archives.includes(name));
    return (await Promise.all(folders.map(({ name }) => blobsBelow(store, commit, name)))).flat();
}
function plansAt(store, commit) {
    return blobsIn(store, commit, names/* planFolder */.Fl);
}
async function blobsIn(store, commit, folder) {
    const entries = await (0,read_files/* listFolder */.bt)(store, commit, folder);
    return entries.flatMap(({ kind, id }) => (kind === 'file' ? [id] : []));
}
async function blobsBelow(store, commit, folder) {
    const entries = await (0,read_files/* listFolder */.bt)(store, commit, folder);
    const blobs = entries.map(({ name, kind, id }) => {
        if (kind === 'folder')
            return blobsBelow(store, commit, `${folder}/${name}`);
        return kind === 'file' ? [id] : [];
    });
    return (await Promise.all(blobs)).flat();
}

;// CONCATENATED MODULE: ./lib/cli/adapters/git/hosted/hosted-home.js





/** The branches of a server, as a cache shows them. */
function hostedHome(parts) {
    const refresh = (pullRequests = []) => parts.cache.repairing(() => refreshOnce(parts, [...new Set(pullRequests)]));
    return { ...(0,remote_home/* remoteHome */.k)(parts), refresh };
}
/** Two processes that talk to the server: one for references, commits and folders, one for contents. */
async function refreshOnce({ git, network, store, remote, cache, bring }, pullRequests) {
    await fetchReferences(network, remote, pullRequests);
    const branches = await (0,reading_branches/* listBranches */.j)(git, remote.namespace, []);
    const pulls = await listPulls(git, pullRequests);
    const tipsBelow = (...prefixes) => [...branches].flatMap(([name, tip]) => (prefixes.some((prefix) => name.startsWith(prefix)) ? [tip] : []));
    const needed = await findNeededBlobs(store, {
        trusted: branches.get(layout/* trustedBranch */.YF),
        records: branches.get(layout/* recordsBranch */.rb),
        environments: tipsBelow('env/'),
        proposals: [...new Set([...pulls.values(), ...tipsBelow('plan/', 'gh-readonly-queue/')])],
    });
    await bring(needed);
    await cache.tidy();
    return pulls;
}
/** The heads of these pull requests, as far as there still are any. */
async function listPulls(git, pullRequests) {
    if (pullRequests.length === 0)
        return new Map();
    const names = new Map(pullRequests.map((number) => [`${number}/head`, number]));
    const heads = await (0,reading_branches/* listBranches */.j)(git, pullNamespace, [...names.keys()]);
    return new Map([...names].flatMap(([name, number]) => {
        const head = heads.get(name);
        return head === undefined ? [] : [[number, head]];
    }));
}

;// CONCATENATED MODULE: ./lib/cli/adapters/git/hosted/open-hosted-repository.js

















/**
 * Opens a release repository on a server, over a cache that holds commits and folders, and of the contents what
 * was read. Nothing is asked of the server before `refresh`, which shows the branches that mean something here and
 * brings what a validation reads. Rejects with RepositoryUnusable when address or folder cannot be used, or git is
 * older than 2.38; its methods do when the server refuses the token.
 */
async function openHostedRepository(options) {
    const { variables, timeout, now, token, sleep = promises_.setTimeout } = options;
    const address = (0,hosted_address/* parseHostedAddress */.$)(options.address);
    const place = { folder: (0,external_node_path_.resolve)(options.folder), url: address.url, variables };
    const location = await requireCache(place);
    const { gitDirectory: folder, format } = location;
    const git = (0,git_command/* createGit */.l)({ variables, folder, options: [`--git-dir=${folder}`], timeout });
    const network = (0,persistent_network/* persistentNetwork */.M)((0,open_network/* openNetwork */.X)(git, address, token), sleep);
    const remote = { name: git_settings/* hostedRemote */.sR, title: address.url, namespace: `refs/remotes/${git_settings/* hostedRemote */.sR}/` };
    const catFile = (0,cat_file/* openCatFile */.J)(git);
    const bring = (0,blob_fetcher/* createBlobFetcher */.P)(network, remote, catFile);
    const store = (0,object_store/* createObjectStore */.h)(catFile, format, bring);
    const healCache = () => (0,heal/* heal */.R)(git, { location, now: now(), sleep });
    const cache = createCache({ place, address, location, git, catFile, heal: healCache });
    const fetch = () => fetchReferences(network, remote, []);
    const home = hostedHome({ git, network, store, remote, fetch, cache, bring });
    const repository = (0,assemble_repository/* assembleRepository */.l)({
        git,
        location,
        catFile,
        store,
        home,
        variables,
        now,
        heal: healCache,
    });
    return {
        ...repository,
        async checkOut(commit, into) {
            await bringFilesOf(git, bring, commit);
            await repository.checkOut(commit, into);
        },
    };
}

// EXTERNAL MODULE: ./lib/cli/adapters/git/manifests/create-manifest-repositories.js + 1 modules
var create_manifest_repositories = __webpack_require__(23888);
// EXTERNAL MODULE: ./lib/cli/adapters/git/notes/create-note-builds.js + 5 modules
var create_note_builds = __webpack_require__(15276);
// EXTERNAL MODULE: ./lib/cli/adapters/git/sources/create-git-sources.js + 5 modules
var create_git_sources = __webpack_require__(86424);
// EXTERNAL MODULE: ./lib/cli/adapters/git/sources/create-git-tips.js
var create_git_tips = __webpack_require__(97547);
// EXTERNAL MODULE: ./lib/cli/adapters/git/tagging/create-git-tagger.js + 2 modules
var create_git_tagger = __webpack_require__(37787);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
;// CONCATENATED MODULE: ./lib/cli/adapters/github/failures/failure.js

const graphqlError = schemas/* object */.Ikc({
    type: schemas/* optional */.lqM(schemas/* string */.YjP()),
    message: schemas/* string */.YjP(),
    path: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]))),
});
/** GraphQL answered with errors, with or without a part of the data. */
class GraphqlFailure extends Error {
    name = 'GraphqlFailure';
    errors;
    headers;
    constructor(errors, headers) {
        super(errors.map(({ message }) => message).join('; '));
        this.errors = errors;
        this.headers = headers;
    }
}
/** An answer that came through, but is not what was asked for: cut off, or not as documented. */
class UnreadableAnswer extends Error {
    name = 'UnreadableAnswer';
}
const headers = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
const body = schemas/* object */.Ikc({ errors: schemas/* catch */.MfU(schemas/* array */.YOg(graphqlError), []) });
const clientError = schemas/* object */.Ikc({
    message: schemas/* string */.YjP(),
    status: schemas/* optional */.lqM(schemas/* number */.aig()),
    response: schemas/* optional */.lqM(schemas/* object */.Ikc({ status: schemas/* optional */.lqM(schemas/* number */.aig()), headers, data: schemas/* catch */.MfU(body, { errors: [] }) })),
});
/** Undefined for an error that does not come from a request, which is a bug of ours. */
function failureOf(error) {
    // What the transport throws is a cause of what the client throws.
    if (error instanceof Error && error.cause instanceof UnreadableAnswer)
        return failureOf(error.cause);
    if (error instanceof UnreadableAnswer)
        return { status: 200, headers: new Map(), words: error.message, errors: [] };
    if (error instanceof GraphqlFailure)
        return { status: 200, headers: error.headers, words: error.message, errors: error.errors };
    const { success, data } = clientError.safeParse(error);
    if (!success || (data.status === undefined && data.response === undefined))
        return undefined;
    return {
        status: data.response?.status ?? null,
        headers: headersOf(data.response?.headers),
        words: data.message,
        errors: data.response?.data.errors ?? [],
    };
}
/**
 * Whether a write that failed so may still have taken effect: no answer, an answer cut off or garbled, or one of
 * a machine in between. Every other answer proves that nothing has happened.
 */
function isUnclear({ status }) {
    return status === null || status < 400 || status === 408 || status >= 500;
}
/** Header names in lower case; what is no header is left out. */
function headersOf(given) {
    const { data = {} } = headers.safeParse(given);
    return new Map(Object.entries(data).map(([name, value]) => [name.toLowerCase(), String(value)]));
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/writing/write-once.js

/**
 * Makes a change exactly once. After an unclear answer it looks whether the change was made before it tries a
 * second and last time; whatever becomes of that, it looks once more, because the first may have arrived late. An
 * answer that proves that nothing has happened ends it at once.
 */
async function writeOnce(api, { attempt, readBack, looks = 1 }) {
    try {
        return await attempt();
    }
    catch (error) {
        if (!mayHaveTakenEffect(error))
            throw error;
    }
    for (let look = 1; look <= looks; look += 1) {
        await api.pause();
        const standing = await readBack();
        if (standing !== undefined)
            return standing;
    }
    try {
        return await attempt();
    }
    catch (error) {
        if (failureOf(error) === undefined)
            throw error;
        const arrived = await readBack();
        if (arrived !== undefined)
            return arrived;
        throw error;
    }
}
function mayHaveTakenEffect(error) {
    const failure = failureOf(error);
    return failure !== undefined && isUnclear(failure);
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/failures/checked-answer.js

/** What an answer holds, in the shape that is expected of it; throws UnreadableAnswer for everything else. */
function checkedAnswer(schema, data) {
    const { success, data: checked, error } = schema.safeParse(data);
    if (success)
        return checked;
    const place = error.issues[0]?.path.join('.');
    throw new UnreadableAnswer(place ? `${place} is not as GitHub documents it` : 'it is cut off, or not what was asked for');
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/actions/dispatch-workflow.js



const runDetails = schemas/* object */.Ikc({ workflow_run_id: schemas/* number */.aig() });
const detailsParameter = 'return_run_details';
/**
 * Starts a workflow, once, and gives the id of its run; null from a GitHub that does not tell. Rejects as the
 * client does.
 *
 * Source: docs.github.com, "REST API endpoints for workflows", "Create a workflow dispatch event".
 */
async function dispatchWorkflow(api, dispatch) {
    try {
        return await send(api, dispatch, { [detailsParameter]: true });
    }
    catch (error) {
        // A refusal of what it does not know proves that nothing has happened.
        if (!isRefusalOfDetails(error))
            throw error;
        return send(api, dispatch, {});
    }
}
async function send(api, { place, ref, inputs }, details) {
    const { status, data } = await api.writes.rest.actions.createWorkflowDispatch({
        owner: place.repository.owner,
        repo: place.repository.name,
        workflow_id: place.file,
        ref,
        inputs,
        ...details,
    });
    return status === 204 ? null : checkedAnswer(runDetails, data).workflow_run_id;
}
function isRefusalOfDetails(error) {
    const failure = failureOf(error);
    return failure?.status === 422 && failure.words.includes(detailsParameter);
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/actions/workflow-place.js
/** `deploy.yml of acme/payments`. */
function nameOfPlace({ repository, file }) {
    return `${file} of ${nameOfRepository(repository)}`;
}
/** `acme/payments`. */
function nameOfRepository({ owner, name }) {
    return `${owner}/${name}`;
}
/** The page of a workflow, for people. */
function pageOfWorkflow({ addresses }, place) {
    return `${pageOfActions(addresses.server, place.repository)}/workflows/${encodeURIComponent(place.file)}`;
}
/** The page of a run, for people. */
function pageOfRun({ addresses }, repository, run) {
    return `${pageOfActions(addresses.server, repository)}/runs/${run}`;
}
function pageOfActions(server, repository) {
    return `${server}/${nameOfRepository(repository)}/actions`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(73102);
;// CONCATENATED MODULE: ./lib/cli/adapters/github/actions/workflow-runs.js



const workflowRun = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    display_title: schemas/* string */.YjP(),
    head_branch: schemas/* nullable */.mee(schemas/* string */.YjP()),
    actor: schemas/* nullish */.cl6(schemas/* object */.Ikc({ login: schemas/* string */.YjP() })),
    status: schemas/* nullable */.mee(schemas/* string */.YjP()),
    conclusion: schemas/* nullable */.mee(schemas/* string */.YjP()),
    run_attempt: schemas/* optional */.lqM(schemas/* number */.aig()),
    created_at: iso/* datetime */.w$(),
});
const workflowRuns = schemas/* object */.Ikc({ workflow_runs: schemas/* array */.YOg(workflowRun) });
/** Runs on one page, the most that GitHub gives. */
const pageSize = 100;
/** One run, by its id. Rejects as the client does. */
async function readRun(api, { owner, name: repo }, run) {
    const { data, headers } = await api.reads.rest.actions.getWorkflowRun({
        owner,
        repo,
        run_id: run,
        exclude_pull_requests: true,
    });
    return { runs: [toRun(checkedAnswer(workflowRun, data))], headers: headersOf(headers) };
}
/**
 * A page of the runs that dispatches started of a workflow, newest first. Rejects as the client does.
 * @param page from 1
 * @param since milliseconds since the epoch; null for all
 */
async function readDispatchedRuns(api, { repository, file }, { page, since }) {
    const { data, headers } = await api.reads.rest.actions.listWorkflowRuns({
        owner: repository.owner,
        repo: repository.name,
        workflow_id: file,
        event: 'workflow_dispatch',
        exclude_pull_requests: true,
        per_page: pageSize,
        page,
        ...(since !== null && { created: `>=${toSeconds(since)}` }),
    });
    return {
        runs: checkedAnswer(workflowRuns, data).workflow_runs.map(toRun),
        headers: headersOf(headers),
    };
}
/** GitHub's dates have no milliseconds. */
function toSeconds(time) {
    return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}
function toRun(run) {
    return {
        id: run.id,
        title: run.display_title,
        ref: run.head_branch,
        startedBy: run.actor?.login ?? null,
        status: run.status,
        conclusion: run.conclusion,
        attempt: run.run_attempt ?? 1,
        createdAt: Date.parse(run.created_at),
    };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/actions/create-job-starter.js





const mode = 'execute';
/** States of a run of which no job has begun. */
const notBegun = ['queued', 'pending', 'waiting', 'requested'];
/** How often to look for a run after an unclear answer: GitHub may take a while to show it. */
const looks = 2;
/**
 * Starts jobs by dispatching a workflow of this repository. Its `run-name` must give runs the title
 * `execute <environment>/<plan>`, by which those that have not begun are told; else every plan is asked for again
 * and again, which does no harm but takes its time. Only our branch's version of the workflow is believed, whoever
 * has started it: on a branch of her own anybody who may push can give runs any title.
 *
 * `queued` takes one request: of the newest hundred dispatched runs. `start` takes one when it is answered. GitHub may
 * show a run that is between two of its jobs as queued; what is not asked for because of that, the schedule makes up for.
 */
function createJobStarter(api, options) {
    const { workflow, ref, now = Date.now } = options;
    const place = { repository: api.repository, file: workflow };
    const newest = async () => {
        const { runs } = await readDispatchedRuns(api, place, { page: 1, since: null });
        return runs.filter((run) => run.ref === ref);
    };
    return {
        queued: () => api.attempt({ doing: `read the queued runs of ${nameOfPlace(place)}`, permission: 'actions: read' }, async () => {
            const waiting = (await newest()).filter(({ status }) => notBegun.includes(status));
            return new Set(waiting.flatMap(({ title }) => planOfTitle(title) ?? []));
        }),
        start: (plan) => {
            const task = {
                doing: `start ${nameOfPlace(place)} for ${(0,names/* planAddress */.o4)(plan)}`,
                permission: 'actions: write',
            };
            const { environment } = plan;
            const inputs = { mode, environment, plan: plan.plan };
            // GitHub's times are whole seconds.
            const asked = Math.floor(now() / 1000) * 1000;
            const attempt = async () => {
                await dispatchWorkflow(api, { place, ref, inputs });
                return true;
            };
            const readBack = async () => (await newest()).some((run) => serves(run, plan, asked)) || undefined;
            return api.attempt(task, async () => {
                await writeOnce(api, { attempt, readBack, looks });
            });
        },
    };
}
/** An earlier job of the same plan that has begun may be about to end, and serves nobody who asks now. */
function serves({ title, status, createdAt }, plan, asked) {
    return planOfTitle(title) === (0,names/* planAddress */.o4)(plan) && (notBegun.includes(status) || createdAt >= asked);
}
function planOfTitle(title) {
    const address = title.startsWith(`${mode} `) ? title.slice(mode.length + 1) : '';
    return (0,names/* parsePlanAddress */.$d)(address) && address;
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/failures/unless-absent.js

/** Not found, and gone: so a deleted issue is answered. */
const absent = [404, 410];
/** Undefined when GitHub says that there is no such thing, or none that the token may see. */
async function unlessAbsent(work) {
    try {
        return await work();
    }
    catch (error) {
        if (absent.includes(failureOf(error)?.status ?? 0))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/actions/create-jobs.js





const job = schemas/* object */.Ikc({ status: schemas/* string */.YjP() });
/**
 * What became of jobs of this repository, in one request for a job that has ended and two for one that has not.
 *
 * Source: docs.github.com, "REST API endpoints for workflow jobs" and "… for workflow runs".
 */
function createJobs(api) {
    return {
        state: (identity) => api.attempt({
            doing: `read what became of the job ${identity.url} of ${nameOfRepository(api.repository)}`,
            permission: 'actions: read',
        }, () => create_jobs_stateOf(api, identity)),
    };
}
async function create_jobs_stateOf(api, { job, run, attempt }) {
    if (job !== null && (await isCompleted(api, job)))
        return 'ended';
    // A run is completed, or tried again, only when none of its jobs goes on, whatever is still shown of one of them.
    const read = await unlessAbsent(() => readRun(api, api.repository, run));
    const [found] = read?.runs ?? [];
    if (found === undefined || found.attempt < attempt)
        return 'unknown';
    return found.attempt > attempt || found.status === 'completed' ? 'ended' : 'running';
}
async function isCompleted(api, id) {
    const { owner, name: repo } = api.repository;
    const answer = await unlessAbsent(() => api.reads.rest.actions.getJobForWorkflowRun({ owner, repo, job_id: id }));
    return answer !== undefined && checkedAnswer(job, answer.data).status === 'completed';
}

// EXTERNAL MODULE: ./lib/cli/ports/forge.js
var forge = __webpack_require__(92286);
;// CONCATENATED MODULE: ./lib/cli/adapters/github/is-github-number.js
/** Whether a text is a number as GitHub writes ids and counts from 1, small enough to be exact. */
function isGitHubNumber(text = '') {
    return /^[1-9]\d{0,15}$/.test(text);
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/actions/own-job.js






const jobs = schemas/* object */.Ikc({
    total_count: schemas/* number */.aig(),
    jobs: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* number */.aig(), status: schemas/* string */.YjP(), runner_name: schemas/* nullable */.mee(schemas/* string */.YjP()) })),
});
/**
 * The job that this process belongs to, by the variables that GitHub sets in it; null outside of Actions, and in a
 * job of another repository, about which nobody could ask here later on. GitHub tells a job its run and attempt but
 * not its own id, so that is looked up by the machine's name; it stays unknown when the token may not look, or
 * several jobs there have machines of that name. Takes one request, and never rejects for what GitHub answers.
 *
 * Source: docs.github.com, "Variables reference", "Default environment variables".
 */
async function ownJob(api, variables) {
    const attempt = attemptIn(variables);
    const here = nameOfRepository(api.repository).toLowerCase();
    if (attempt === null || variables.GITHUB_REPOSITORY?.toLowerCase() !== here)
        return null;
    const { RUNNER_NAME: runner, RUNNER_ENVIRONMENT: environment } = variables;
    const job = runner === undefined ? null : await findJob(api, attempt, runner);
    const page = pageOfRun(api, api.repository, attempt.run);
    return {
        ...attempt,
        job,
        url: job === null ? `${page}/attempts/${attempt.attempt}` : `${page}/job/${job}`,
        hosted: environment === 'github-hosted',
    };
}
function attemptIn({ GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt }) {
    return isGitHubNumber(run) && isGitHubNumber(attempt)
        ? { run: Number(run), attempt: Number(attempt) }
        : null;
}
async function findJob(api, { run, attempt }, runner) {
    try {
        return await api.attempt({ doing: `read the jobs of the run ${run}`, permission: 'actions: read' }, async () => {
            const { data } = await api.reads.rest.actions.listJobsForWorkflowRunAttempt({
                owner: api.repository.owner,
                repo: api.repository.name,
                run_id: run,
                attempt_number: attempt,
                per_page: pageSize,
            });
            const { total_count: count, jobs: found } = checkedAnswer(jobs, data);
            const own = found.filter(({ status, runner_name }) => status === 'in_progress' && runner_name === runner);
            return own.length === 1 && count === found.length ? (own[0]?.id ?? null) : null;
        });
    }
    catch (error) {
        if (!(error instanceof forge/* ForgeUnavailable */.M || error instanceof forge/* ForgeForbidden */.T))
            throw error;
        api.reads.log.warn(error.message);
        return null;
    }
}

// EXTERNAL MODULE: ./lib/cli/domain/model/builds.js
var builds = __webpack_require__(62848);
;// CONCATENATED MODULE: ./lib/cli/adapters/github/api/batches-of.js
/** Cuts a list into lists of at most so many. */
function batchesOf(most, items) {
    return items.length === 0 ? [] : [items.slice(0, most), ...batchesOf(most, items.slice(most))];
}

// EXTERNAL MODULE: ./lib/cli/domain/repository-address.js
var repository_address = __webpack_require__(8030);
;// CONCATENATED MODULE: ./lib/cli/adapters/github/sources/hosted-repository.js

const ownerAndName = /^\/?([^/]+)\/([^/]+?)(?:\.git)?\/?$/;
/**
 * The repository on this GitHub that a catalog's address means: `owner/name`, or an https address of its own
 * server without a user. Undefined for every other address.
 */
function hostedRepository(address, server) {
    if (!(0,repository_address/* isRepositoryAddress */.Py)(address) || address.startsWith('/'))
        return undefined;
    const path = address.includes('://') ? pathOn(address, server) : address;
    const [, owner, name] = ownerAndName.exec(path ?? '') ?? [];
    return owner === undefined || name === undefined ? undefined : { owner, name };
}
function pathOn(address, server) {
    if (!URL.canParse(address))
        return undefined;
    const { protocol, host, pathname, username } = new URL(address);
    const isOwn = protocol === 'https:' && username === '' && host === new URL(server).host;
    return isOwn ? pathname : undefined;
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/api/ask-repositories.js



const answers = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
/**
 * Asks one query about many repositories, which are `r0`, `r1`, … in it, and gives what is answered of each by its number.
 * Throws a GraphqlFailure for errors that are of none of them.
 */
async function askRepositories(api, query) {
    const { data, errors, headers } = await api.ask(query);
    const ofNone = errors.filter(({ path = [] }) => !/^r\d+$/.test(String(path[0])));
    if (ofNone.length > 0)
        throw new GraphqlFailure(ofNone, headers);
    return (index) => {
        const alias = `r${index}`;
        return {
            errors: errors.filter(({ path = [] }) => path[0] === alias),
            headers,
            data: () => checkedAnswer(answers, data)[alias],
        };
    };
}

// EXTERNAL MODULE: ./lib/cli/domain/readiness/check-state.js
var check_state = __webpack_require__(76308);
;// CONCATENATED MODULE: ./lib/cli/adapters/github/check-states/check-answer.js



const run = schemas/* object */.Ikc({ databaseId: schemas/* number */.aig(), status: schemas/* string */.YjP(), conclusion: schemas/* nullable */.mee(schemas/* string */.YjP()) });
const suite = schemas/* object */.Ikc({ checkRuns: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(run) }) });
const context = schemas/* nullable */.mee(schemas/* object */.Ikc({ state: schemas/* string */.YjP() }));
const object = schemas/* object */.Ikc({
    checkSuites: schemas/* optional */.lqM(schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(suite) })),
    status: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* object */.Ikc({ context }))),
    target: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* lazy */.RZV(() => object))),
});
const notThere = { kind: 'unknown', said: 'its commit could not be found' };
/** Of a check that the token may not see. */
const hiddenCheck = {
    kind: 'unknown',
    said: 'the token may not see it; it needs the permissions checks: read and statuses: read',
};
/** The state of a check from its field `k…`; what leads to no commit is unknown. */
function checkAnswer(found) {
    const commit = commitIn(checkedAnswer(schemas/* nullable */.mee(object), found));
    if (commit === undefined)
        return notThere;
    const runs = (commit.checkSuites?.nodes ?? []).flatMap(({ checkRuns }) => checkRuns.nodes);
    const newest = runs.toSorted((one, other) => other.databaseId - one.databaseId)[0];
    const state = commit.status?.context?.state;
    return (0,check_state/* worstState */.F)([
        state === undefined ? check_state/* absentCheck */.m : stateOfContext(state),
        newest === undefined ? check_state/* absentCheck */.m : stateOfRun(newest),
    ]);
}
function commitIn(found) {
    if (found?.checkSuites !== undefined)
        return found;
    return found?.target ? commitIn(found.target) : undefined;
}
/** docs.github.com/en/graphql/reference/enums#statusstate */
function stateOfContext(state) {
    const said = state.toLowerCase();
    if (state === 'SUCCESS')
        return { kind: 'success', said };
    return { kind: state === 'PENDING' || state === 'EXPECTED' ? 'running' : 'failed', said };
}
/** What was skipped, or is neutral, has built nothing (docs.github.com/en/graphql/reference/enums#checkconclusionstate). */
function stateOfRun({ status, conclusion }) {
    if (status !== 'COMPLETED')
        return { kind: 'running', said: inWords(status) };
    return { kind: conclusion === 'SUCCESS' ? 'success' : 'failed', said: inWords(conclusion ?? 'unknown') };
}
function inWords(constant) {
    return constant.toLowerCase().replaceAll('_', ' ');
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/check-states/is-of-check.js
/**
 * Whether an error is that a check, the field `k…` of a repository, may not be seen: whoever may read a repository need
 * not be allowed to see its checks, which makes these unknown and nothing else.
 */
function isOfCheck({ type, path = [] }) {
    return type === 'FORBIDDEN' && /^k\d+$/.test(String(path[1]));
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/failures/remedies.js
/** What lets a token see a repository that it cannot see yet. */
const remedies = {
    token: 'a GITHUB_TOKEN sees its own repository and public ones; for others give app-id and private-key of a GitHub App that is installed on them',
    app: 'the GitHub App must be installed on it too, by the same owner',
};

;// CONCATENATED MODULE: ./lib/cli/adapters/github/failures/try-task.js


/** Does what a task is about, and gives what goes wrong with its requests as data. */
async function tryTask(api, task, work) {
    let failure = null;
    const noted = async () => {
        try {
            return await work();
        }
        catch (error) {
            failure = failureOf(error) ?? null;
            throw error;
        }
    };
    try {
        return { kind: 'answer', answer: await api.attempt(task, noted) };
    }
    catch (error) {
        if (!(error instanceof forge/* ForgeUnavailable */.M || error instanceof forge/* ForgeForbidden */.T))
            throw error;
        return { kind: 'failed', failure, message: error.message };
    }
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/api/combine-queries.js
/** One query for many parts. What comes from outside travels in variables, never in the text. */
function combineQueries({ name, parts, shared = [], frame = (fields) => fields, fragments = '', }) {
    const variables = [...shared, ...parts.flatMap((part) => part.variables)];
    const declared = variables.map((variable) => `$${variable.name}: ${variable.type}`).join(', ');
    const fields = parts.map((part) => part.fields).join('\n');
    return {
        query: `query ${name}(${declared}) {\n${frame(fields)}\n}\n${fragments}`,
        variables: Object.fromEntries(variables.map((variable) => [variable.name, variable.value])),
    };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/check-states/check-query.js
/** Annotated tags within annotated tags whose commit's checks are seen; more are unusual, and then unknown. */
const deepest = 2;
/** Suites of one commit, and check runs of one name in a suite: the newest decide. */
const most = { suites: 20, runs: 5 };
/**
 * Asks for what stands under one name on a commit, as field `k…`: the commit status, and the newest check runs of every
 * suite (docs.github.com/en/graphql/reference/objects#commit). `place` is the numbers of repository and check.
 */
function checkPart({ of, at, name }, place) {
    const [, number] = place.split('_');
    const [where, what] = [`h${place}`, `n${place}`];
    const states = `status { context(name: $${what}) { state } }
    checkSuites(last: ${most.suites}, filterBy: { checkName: $${what} }) { nodes {
      checkRuns(last: ${most.runs}, filterBy: { checkName: $${what}, checkType: LATEST }) { nodes {
        databaseId status conclusion
      } }
    } }`;
    const asked = { name: what, type: 'String!', value: name };
    if (of === 'commit') {
        const id = { name: where, type: 'GitObjectID!', value: at };
        return {
            fields: `k${number}: object(oid: $${where}) { ... on Commit { ${states} } }`,
            variables: [id, asked],
        };
    }
    const tag = { name: where, type: 'String!', value: `refs/tags/${at}` };
    const target = nested(states, deepest);
    return {
        fields: `k${number}: ref(qualifiedName: $${where}) { target { ${target} } }`,
        variables: [tag, asked],
    };
}
function nested(ofCommit, depth) {
    const inner = depth === 0 ? '' : ` ... on Tag { target { ${nested(ofCommit, depth - 1)} } }`;
    return `... on Commit { ${ofCommit} }${inner}`;
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/builds/build-query.js


/** One query for many checks: `r0`, `r1`, …, each a repository with the check as `k0`. */
function buildQuery(checks) {
    return combineQueries({
        name: 'Builds',
        parts: checks.map(({ repository, commit, name }, index) => {
            const [owner, title] = [`o${index}`, `m${index}`];
            const check = checkPart({ of: 'commit', at: commit, name }, `${index}_0`);
            return {
                fields: `r${index}: repository(owner: $${owner}, name: $${title}) { ${check.fields} }`,
                variables: [
                    { name: owner, type: 'String!', value: repository.owner },
                    { name: title, type: 'String!', value: repository.name },
                    ...check.variables,
                ],
            };
        }),
    });
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/builds/read-checks.js









const ofRepository = schemas/* object */.Ikc({ k0: schemas/* unknown */.L5J() });
const permission = 'checks: read and statuses: read';
/** Sends one request about many checks; one that cannot be seen leaves the others alone. */
async function readChecks(api, checks, credentials) {
    const task = { doing: 'read the builds of the applications', permission };
    const tried = await tryTask(api, task, () => askRepositories(api, buildQuery(checks)));
    if (tried.kind === 'failed')
        return checks.map((check) => [check, { kind: 'unknown', said: tried.message }]);
    const answerOf = tried.answer;
    return Promise.all(checks.map(async (check, index) => [check, await readCheck(api, { check, answer: answerOf(index), credentials })]));
}
async function readCheck(api, { check: { repository, name }, answer, credentials }) {
    const { errors, headers } = answer;
    if (errors.some(isOfCheck))
        return hiddenCheck;
    const task = { doing: `read '${name}' of ${repository.owner}/${repository.name}`, permission };
    const tried = await tryTask(api, task, async () => {
        if (errors.length > 0)
            throw new GraphqlFailure(errors, headers);
        return checkAnswer(checkedAnswer(ofRepository, answer.data()).k0);
    });
    if (tried.kind === 'answer')
        return tried.answer;
    const isHidden = tried.failure?.errors.some(({ type }) => type === 'NOT_FOUND' || type === 'FORBIDDEN');
    return { kind: 'unknown', said: isHidden ? `${tried.message}; ${remedies[credentials]}` : tried.message };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/builds/create-check-builds.js




/** Checks that one request asks for without running into GitHub's time limit of ten seconds. */
const create_check_builds_most = 100;
/** What checks and commit statuses say of builds: one request for a hundred commits, of whatever repositories. */
function createCheckBuilds(api, credentials) {
    return {
        async states(questions) {
            const asked = questions.flatMap((question) => toAsked(question, api.addresses.server));
            const batches = batchesOf(create_check_builds_most, asked);
            const found = await Promise.all(batches.map((batch) => readChecks(api, batch, credentials)));
            return new Map([
                ...questions.map((question) => [question, elsewhere(question)]),
                ...found.flat().map(([{ question }, state]) => [question, state]),
            ]);
        },
    };
}
/** Nothing for a repository that is not on this GitHub. */
function toAsked(question, server) {
    const { environment, commit } = question;
    const repository = hostedRepository(question.repository, server);
    if (repository === undefined)
        return [];
    const name = (0,builds/* evidenceName */.Xc)(environment.builds.name, environment.platform);
    return [{ question, repository, commit, name }];
}
function elsewhere({ repository }) {
    return { kind: 'unknown', said: `${repository} is not on this GitHub, which alone keeps checks` };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/coerce.js
var coerce = __webpack_require__(53846);
;// CONCATENATED MODULE: ./lib/cli/adapters/github/failures/rate-limit.js
/**
 * When a limit lets us go on, as a part of a sentence; undefined when the failure has another cause.
 *
 * Source: docs.github.com, "Rate limits for the REST API", "Exceeding the rate limit".
 */
function rateLimitEnd(failure) {
    if (!isRateLimit(failure))
        return undefined;
    const { headers } = failure;
    const seconds = Number(headers.get('retry-after'));
    if (seconds > 0)
        return `in ${seconds} seconds`;
    const reset = Number(headers.get('x-ratelimit-reset'));
    const isTime = reset > 0 && reset < 1e11;
    return headers.get('x-ratelimit-remaining') === '0' && isTime
        ? `at ${new Date(reset * 1000).toISOString()}`
        : 'in a few minutes';
}
/** Milliseconds until a limit lets us go on, a minute when it does not say; undefined when the failure has another cause. */
function rateLimitWait(failure, now) {
    if (!isRateLimit(failure))
        return undefined;
    const { headers } = failure;
    const seconds = Number(headers.get('retry-after'));
    if (seconds > 0)
        return seconds * 1000;
    const reset = Number(headers.get('x-ratelimit-reset')) * 1000;
    return headers.get('x-ratelimit-remaining') === '0' && reset > now ? reset - now : 60_000;
}
function isRateLimit({ status, headers, words, errors }) {
    if (errors.some(({ type }) => type === 'RATE_LIMITED') || status === 429)
        return true;
    return (status === 403 &&
        (headers.get('x-ratelimit-remaining') === '0' ||
            headers.has('retry-after') ||
            /\brate limit/i.test(words)));
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/api/budget/spare-writes.js
const minute = 60_000;
const hour = 60 * minute;
/** What is spare is spread evenly over stretches of this length, within each of which it may be used all at once. */
const stretch = 10 * minute;
/** What others may need, who write as the same account: verdicts, follow-ups, other coordinators. */
const reserved = { share: 1 / 4, atLeast: 50 };
/** GitHub tells the limits of what creates content in its documentation only, and not how much of them is used. */
const contentEachMinute = 80 * (1 - reserved.share);
const contentEachHour = 500 * (1 - reserved.share);
const whenNotTold = 100;
/**
 * How many writes that could be left out may be made now.
 *
 * Source: docs.github.com, "Rate limits for the REST API", primary and secondary.
 */
function spareWrites({ now, quota, writes, waitsUntil }) {
    if (now < waitsUntil)
        return 0;
    if (quota === null)
        return whenNotTold;
    const written = (time) => writes.filter((at) => at > now - time).length;
    const spare = Math.min(spareOfQuota(quota, { now, written: written(stretch) }), contentEachMinute - written(minute), contentEachHour - written(hour));
    return Math.max(0, Math.floor(spare));
}
/**
 * `written`: in the stretch that ends now. What was spare when it began is for it and for all the time that is left
 * until the quota is full again.
 */
function spareOfQuota({ limit, remaining, resetsAt }, { now, written }) {
    const isFull = resetsAt <= now;
    const left = isFull ? hour : resetsAt - now;
    const spare = (isFull ? limit : remaining) - Math.max(limit * reserved.share, reserved.atLeast);
    const share = stretch / (stretch + left);
    return Math.min(spare, (spare + written) * share - written);
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/api/budget/watch-limits.js



const watch_limits_hour = 3_600_000;
/** Of the REST API alone: GraphQL has points of its own. */
const quotaHeaders = schemas/* object */.Ikc({
    'x-ratelimit-resource': schemas/* literal */.euz('core'),
    'x-ratelimit-limit': coerce/* number */.ai(),
    'x-ratelimit-remaining': coerce/* number */.ai(),
    /** Seconds since the epoch. */
    'x-ratelimit-reset': coerce/* number */.ai(),
});
/** Watches the limits of one token, as every answer of the REST API tells them. */
function watchLimits(fetch, { api, now, }) {
    const seen = {
        quota: null,
        writes: [],
        waitsUntil: 0,
    };
    return {
        async fetch(address, init) {
            const isWrite = init.method !== 'GET' && address.startsWith(`${api}/repos/`);
            if (isWrite)
                seen.writes = [...seen.writes.filter((at) => at > now() - watch_limits_hour), now()];
            const answer = await fetch(address, init);
            seen.quota = quotaIn(answer.headers) ?? seen.quota;
            const wait = rateLimitWait(failureIn(answer), now()) ?? 0;
            seen.waitsUntil = Math.max(seen.waitsUntil, now() + wait);
            return answer;
        },
        spareWrites: () => spareWrites({ now: now(), ...seen }),
    };
}
function quotaIn(answer) {
    const { success, data } = quotaHeaders.safeParse(Object.fromEntries(answer));
    if (!success)
        return null;
    return {
        limit: data['x-ratelimit-limit'],
        remaining: data['x-ratelimit-remaining'],
        resetsAt: data['x-ratelimit-reset'] * 1000,
    };
}
/** The body is left to those who asked. */
function failureIn({ status, headers }) {
    return { status, headers: new Map(headers), words: '', errors: [] };
}

// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(86856);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 16 modules
var dist_src = __webpack_require__(47432);
// EXTERNAL MODULE: ./node_modules/bottleneck/light.js
var light = __webpack_require__(63251);
;// CONCATENATED MODULE: ./lib/cli/adapters/github/api/client/limiters.js

/** GitHub asks for a second between requests that change something, one at a time. */
const millisecondsBetweenWrites = 1000;
/** Requests of one client that are under way at once; GitHub allows 100 for all together. */
const atOnce = 10;
/**
 * What the throttling plugin lets its requests wait for: every request passes `global`, those that are not GET
 * pass `write` besides, those that notify people also `notifications`, and so on. Made anew for each client,
 * because the plugin's own are shared by all of a process and take a query by GraphQL, a POST, for a change.
 */
function createLimiters(pace) {
    const free = () => new light.Group({ maxConcurrent: atOnce });
    const spaced = () => new light.Group({ maxConcurrent: 1, minTime: millisecondsBetweenWrites * pace });
    const inParallel = () => ({
        global: free(),
        auth: free(),
        search: free(),
        write: free(),
        notifications: free(),
    });
    return { reads: inParallel(), writes: { ...inParallel(), write: spaced() }, urgent: inParallel() };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/api/client/client.js




const PatientOctokit = dist_src/* Octokit */.E.plugin(dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
/** Waits that are asked for and are no longer than this are worth it; seconds. */
const longestWait = 60;
const mostWaits = 2;
/** Answers after which the same read gives the same answer; after a 429 the throttling decides. */
const client_final = [400, 401, 403, 404, 410, 422, 429, 451];
function createClients(options) {
    const limiters = createLimiters(options.pace);
    return {
        reads: createClient(options, limiters.reads, 3),
        writes: createClient(options, limiters.writes, 0),
        urgent: createClient(options, limiters.urgent, 0),
    };
}
function createClient(options, limiters, retries) {
    const { api, userAgent, pace, fetch, onNotice } = options;
    const log = { debug: silent, info: silent, warn: onNotice, error: silent };
    const waitIfShort = (reason) => (seconds, _request, _client, waits) => {
        const isWorthIt = seconds <= longestWait && waits < mostWaits;
        if (isWorthIt)
            onNotice(`${reason}; waiting ${seconds} seconds`);
        return isWorthIt;
    };
    const throttle = {
        ...limiters,
        retryAfterBaseValue: 1000 * pace,
        onRateLimit: waitIfShort("GitHub's rate limit is used up"),
        onSecondaryRateLimit: waitIfShort('GitHub asks for fewer requests'),
    };
    return new PatientOctokit({
        baseUrl: api,
        userAgent,
        log,
        throttle,
        retry: { retries, doNotRetry: client_final, retryAfterBaseValue: 1000 * pace },
        request: { fetch, log },
    });
}
function silent() { }

;// CONCATENATED MODULE: ./lib/cli/adapters/github/api/client/transport.js


/** The version of the REST API whose answers we read. */
const apiVersion = '2022-11-28';
/** A new token is not known to all of GitHub's machines at once. */
const triesWithNewToken = 4;
/** Gives up a request, its answer's body included, after so many milliseconds. */
function limitTime(fetch, milliseconds) {
    return (address, init) => fetch(address, { ...init, signal: AbortSignal.timeout(milliseconds) });
}
/**
 * Lets an answer that breaks off, or that is JSON no longer, count as none: then a read is tried again, and of a
 * write is looked what became of it. The client would take it for an answer of other content.
 */
function wholeAnswers(fetch) {
    return async (address, init) => {
        const answer = await fetch(address, init);
        const isJson = answer.headers.get('content-type')?.startsWith('application/json');
        if (answer.ok && isJson)
            await requireJson(answer.clone());
        return answer;
    };
}
async function requireJson(answer) {
    try {
        JSON.parse(await answer.text());
    }
    catch (cause) {
        throw new UnreadableAnswer('it is cut off, or is no JSON', { cause });
    }
}
/**
 * Sends the token along, only to the origins given. It is added here, below the client, so that it never stands
 * in the client's requests, which are attached to its errors.
 */
function authorize(fetch, { tokens, origins, pace, }) {
    return async (address, init) => {
        if (!origins.includes(new URL(address).origin))
            return fetch(address, init);
        for (let tries = 1;; tries += 1) {
            const headers = new Headers(init.headers);
            headers.set('authorization', `token ${await tokens.current()}`);
            headers.set('x-github-api-version', apiVersion);
            const answer = await fetch(address, { ...init, headers });
            if (answer.status !== 401 || tries >= triesWithNewToken || !tokens.isNew())
                return answer;
            await answer.body?.cancel();
            await (0,promises_.setTimeout)(1000 * tries * pace);
        }
    };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/credentials/redact.js
const shownInstead = '***';
/** Shorter lines of a secret are no secrets, and would black out words. */
const shortestSecret = 8;
/** GitHub's tokens by their prefixes, JSON Web Tokens, and private keys. */
const secretsByShape = /gh[a-z]_\w{10,}|github_pat_\w{10,}|eyJ[\w-]+\.[\w-]+\.[\w-]+|-----BEGIN [A-Z ]*KEY-----[\s\S]*?(?:-----END [A-Z ]*KEY-----|$)/g;
/** Takes out of a text whatever is, or looks like, a secret. */
function redact(text, secrets) {
    const lines = secrets
        .flatMap((secret) => [secret, ...secret.split(/\n|\\n/)])
        .filter(({ length }) => length >= shortestSecret);
    return lines
        .reduce((rest, line) => rest.replaceAll(line, shownInstead), text)
        .replace(secretsByShape, shownInstead);
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/failures/permissions.js
const acceptedPermissions = 'x-accepted-github-permissions';
/** What reading needs which stands below a pull request or commit in GraphQL. */
const byField = new Map([
    ['status', 'statuses: read'],
    ['checkSuites', 'checks: read'],
    ['associatedPullRequests', 'pull-requests: read'],
    ['deployments', 'deployments: read'],
    ['refs', 'contents: read'],
    ['ref', 'contents: read'],
]);
/**
 * The permission that a refusal is about, as `permissions` of a workflow spells it: from the answer, else from
 * the field that GraphQL refused, else what the caller knows.
 *
 * Source: docs.github.com, "Troubleshooting the REST API", "Insufficient permissions": sets are separated by
 * semicolons, and any one of them is enough.
 */
function permissionOf({ headers, errors }, known) {
    const sets = headers.get(acceptedPermissions)?.trim();
    if (sets)
        return sets.split(';').map(spell).join(' or ');
    const fields = errors.flatMap(({ path = [] }) => path.map((part) => byField.get(String(part))));
    return fields.find((permission) => permission !== undefined) ?? known;
}
/** `pull_requests=write,contents=read` is spelled `pull-requests: write and contents: read`. */
function spell(set) {
    return set
        .split(',')
        .map((permission) => permission.trim().replaceAll('_', '-').replace('=', ': '))
        .join(' and ');
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/failures/explain-failure.js




const longestQuotation = 300;
const refusals = ['FORBIDDEN', 'INSUFFICIENT_SCOPES'];
/** A failure in the words of the port; the client's own error is left behind, because it holds the request. */
function explainFailure(failure, { doing, permission }, secrets) {
    const needed = permissionOf(failure, permission);
    const needs = needed === null ? '' : `; it needs the permission ${needed}`;
    const says = quotation(failure, secrets);
    const limited = rateLimitEnd(failure);
    if (limited !== undefined)
        return new forge/* ForgeUnavailable */.M(`could not ${doing}: GitHub's rate limit for this token is used up; it lets us go on ${limited}${says}`);
    switch (refusal(failure)) {
        case 'token':
            return new forge/* ForgeForbidden */.T(`could not ${doing}: GitHub does not accept the token; it is wrong, was revoked or has expired${says}`, null);
        case 'forbidden':
            return new forge/* ForgeForbidden */.T(`could not ${doing}: the token may not do this${needs}${says}`, needed);
        case 'hidden':
            return new forge/* ForgeForbidden */.T(`could not ${doing}: it is not there, or the token may not see it${needs}${says}`, needed);
        case undefined:
            return new forge/* ForgeUnavailable */.M(`could not ${doing}: ${whatHappened(failure)}${says}`);
    }
}
function refusal({ status, errors }) {
    const has = (...types) => errors.some(({ type = '' }) => types.includes(type));
    if (status === 401)
        return 'token';
    if (status === 403 || has(...refusals))
        return 'forbidden';
    return status === 404 || has('NOT_FOUND') ? 'hidden' : undefined;
}
function whatHappened({ status, errors }) {
    if (status === null)
        return 'there was no answer from GitHub';
    if (errors.length > 0 && status === 200)
        return 'GitHub answered only in part, which counts as nothing';
    if (status === 200)
        return "GitHub's answer cannot be read";
    if (status >= 500)
        return `GitHub failed (${status}); try again later`;
    return `GitHub refused it (${status})`;
}
/** What GitHub said, and the number by which its support finds the request. */
function quotation({ words, headers }, secrets) {
    const text = redact(words, secrets)
        .replace(/<[^>]*>/g, ' ')
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim()
        .slice(0, longestQuotation);
    const request = headers.get('x-github-request-id')?.match(/^[\w:-]{1,100}$/)?.[0];
    return `${text === '' ? '' : `: "${text}"`}${request === undefined ? '' : ` (request ${request})`}`;
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/api/query-graphql.js



const answer = schemas/* object */.Ikc({
    data: schemas/* optional */.lqM(schemas/* unknown */.L5J()),
    errors: schemas/* optional */.lqM(schemas/* array */.YOg(graphqlError)),
});
/** Asks GraphQL and gives what it answers, errors included; the caller decides which of them it can bear. */
async function queryGraphql(client, address, { query, variables }) {
    const response = await client.request({ method: 'POST', url: address, query, variables });
    const { data = null, errors = [] } = checkedAnswer(answer, response.data);
    return { data, errors, headers: headersOf(response.headers) };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/api/github-api.js





const pause = 1000;
function createGitHubApi(options) {
    const { clients, addresses, repository, tokens, pace, spareWrites } = options;
    const ask = (query) => queryGraphql(clients.reads, addresses.graphql, query);
    return {
        ...clients,
        addresses,
        repository,
        ask,
        spareWrites,
        async attempt(task, work) {
            // First, because what is wrong with the credentials is no failure of the task.
            await tokens.current();
            try {
                return await work();
            }
            catch (error) {
                const failure = failureOf(error);
                throw failure === undefined ? error : explainFailure(failure, task, tokens.secrets());
            }
        },
        async query(schema, query, bear = () => false) {
            const { data, errors, headers } = await ask(query);
            const unbearable = errors.filter((error) => !bear(error));
            if (unbearable.length > 0)
                throw new GraphqlFailure(unbearable, headers);
            return checkedAnswer(schema, data);
        },
        pause: async () => {
            await (0,promises_.setTimeout)(pause * pace);
        },
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(73305);
;// CONCATENATED MODULE: ./lib/cli/adapters/github/credentials/app-tokens.js







/** A token that ends sooner is renewed: whoever gets it, git too, needs it for a while. */
const margin = 5 * 60_000;
const newFor = 5_000;
/** Tokens of a GitHub App for its installation on a repository, each made when the one before is about to end. */
function createAppTokens(options) {
    const { privateKey, now, onToken } = options;
    const made = new Set();
    let newest;
    let underWay;
    let makeToken;
    async function renew() {
        makeToken ??= await findInstallation(options);
        const token = await makeToken();
        made.add(token.token);
        onToken(token.token);
        newest = token;
        return token;
    }
    return {
        async current() {
            if (newest !== undefined && newest.endsAt - now() > margin)
                return newest.token;
            underWay ??= explained(options, renew).finally(() => {
                underWay = undefined;
            });
            return (await underWay).token;
        },
        isNew: () => newest !== undefined && now() - newest.madeAt < newFor,
        rights: () => newest?.rights ?? null,
        secrets: () => [privateKey, ...made],
    };
}
const installation = schemas/* object */.Ikc({ id: schemas/* number */.aig() });
const madeToken = schemas/* object */.Ikc({
    token: schemas/* string */.YjP().check(api/* _minLength */.m9(1)),
    expiresAt: iso/* datetime */.w$(),
    permissions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
});
async function findInstallation(options) {
    const { repository, client, now } = options;
    const { app, proof } = await authenticate(options);
    const { data } = await client.rest.apps.getRepoInstallation({
        owner: repository.owner,
        repo: repository.name,
        headers: { authorization: `bearer ${proof}` },
    });
    const { id: installationId } = checkedAnswer(installation, data);
    return async () => {
        const madeAt = now();
        const answer = await app({ type: 'installation', installationId, refresh: true });
        const { token, expiresAt, permissions } = checkedAnswer(madeToken, answer);
        return { token, madeAt, endsAt: Date.parse(expiresAt), rights: rightsOf(permissions) };
    };
}
/** By the names that workflows use for them. */
function rightsOf(permissions) {
    return new Map(Object.entries(permissions).map(([name, level]) => [name.replaceAll('_', '-'), level]));
}
/** Signs a proof that we are the App, which needs no request. */
async function authenticate(options) {
    const { appId, privateKey, client } = options;
    const { createAppAuth } = await __webpack_require__.e(/* import() */ 479).then(__webpack_require__.bind(__webpack_require__, 76479));
    try {
        const app = createAppAuth({ appId, privateKey, request: client.request, log: client.log });
        const { token: proof } = await app({ type: 'app' });
        return { app, proof };
    }
    catch (cause) {
        throw unusableKey(options, cause);
    }
}
/** Whatever goes wrong, as an error of the port. */
async function explained(options, work) {
    const { appId, repository, privateKey } = options;
    try {
        return await work();
    }
    catch (error) {
        const failure = failureOf(error);
        if (failure === undefined)
            throw error;
        const cause = knownCause(failure, options);
        if (cause !== undefined)
            throw new forge/* ForgeForbidden */.T(cause, null);
        const doing = `get a token of the GitHub App ${appId} for ${repository.owner}/${repository.name}`;
        throw explainFailure(failure, { doing, permission: null }, [privateKey]);
    }
}
function knownCause({ status }, { appId, repository }) {
    if (status === 401)
        return `GitHub does not take us for the GitHub App ${appId}: app-id and private-key must belong together, and the clock of this machine must be right`;
    if (status === 404)
        return `the GitHub App ${appId} is not installed on ${repository.owner}/${repository.name}; install it there`;
    return undefined;
}
function unusableKey({ appId, privateKey }, cause) {
    const words = redact((0,message_of/* messageOf */.b)(cause), [privateKey]);
    return new forge/* ForgeForbidden */.T(`the private key given for the GitHub App ${appId} cannot be used (${words}); it must be the whole PEM file, from BEGIN to END`, null);
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/credentials/tokens.js
/** A token that somebody else made, such as GITHUB_TOKEN, which holds as long as its job. */
function fixedToken(token) {
    return { current: async () => token, isNew: () => false, rights: () => null, secrets: () => [token] };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/ownership/read-login.js

const read_login_answer = schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) });
/** Of a person or an App; an App's ends in `[bot]`. */
function readLogin(api) {
    return api.attempt({ doing: 'read whom the token speaks for', permission: 'metadata: read' }, async () => {
        const { viewer } = await api.query(read_login_answer, { query: 'query Login { viewer { login } }', variables: {} });
        return viewer.login;
    });
}
/** Asks at the first call, and again only as long as there was no answer. */
function rememberedLogin(api) {
    let known = null;
    return async () => {
        known ??= readLogin(api);
        try {
            return await known;
        }
        catch (error) {
            known = null;
            throw error;
        }
    };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/ownership/is-hidden.js
/**
 * The token may not see what such a field lists: then it has written none of it, and what it may do without goes on.
 * That it may not write any either is told when it tries.
 */
function isHidden({ type, path = [] }, field) {
    return type === 'FORBIDDEN' && path.at(-1) === field;
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/ownership/is-same-account.js
/** Whether two logins are one account: an App's is written with and without `[bot]`. */
function isSameAccount(login, other) {
    return withoutBot(login) === withoutBot(other);
}
function withoutBot(login) {
    return login.toLowerCase().replace(/\[bot\]$/, '');
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/ownership/our-check-runs.js


/** Fields of a commit in GraphQL: its newest check suites that have a check run of a name, and the newest such run. */
function suiteFields({ suites, check, run, }) {
    return `checkSuites(last: ${suites}, filterBy: { checkName: ${check} }) {
    pageInfo { hasPreviousPage }
    nodes {
      app { slug }
      checkRuns(first: 1, filterBy: { checkName: ${check}, checkType: LATEST }) { nodes { ${run} } }
    }
  }`;
}
/** What is answered to these fields; null for a token that may not see checks. */
function suitesAnswer(run) {
    const suite = schemas/* object */.Ikc({
        app: schemas/* nullable */.mee(schemas/* object */.Ikc({ slug: schemas/* string */.YjP() })),
        checkRuns: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(run) }),
    });
    return schemas/* nullable */.mee(schemas/* object */.Ikc({ pageInfo: schemas/* object */.Ikc({ hasPreviousPage: schemas/* boolean */.zMY() }), nodes: schemas/* array */.YOg(suite) }));
}
/** Only Apps make check runs, and the login of an App is its slug. */
function ourSuites(suites, viewer) {
    return suites.filter(({ app }) => app !== null && isSameAccount(app.slug, viewer));
}
/** Our newest check run of a name, which replaces what is older. */
function ourNewestRun(suites, { name, viewer }) {
    const [newest] = ourSuites(suites, viewer)
        .flatMap(({ checkRuns }) => checkRuns.nodes)
        .filter((run) => run.name === name)
        .sort((one, other) => other.databaseId - one.databaseId);
    return newest;
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/ownership/our-comments.js

/** Fields of a comment in GraphQL by which ours are told from others. */
const commentFields = 'fullDatabaseId viewerDidAuthor body';
const commentAnswer = schemas/* object */.Ikc({
    /** A large number, which comes as text. */
    fullDatabaseId: schemas/* union */.KCZ([schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d{1,15}$/)), schemas/* number */.aig()]),
    viewerDidAuthor: schemas/* boolean */.zMY(),
    body: schemas/* string */.YjP(),
});
/** Whether a comment is ours, and the one that begins with the marker. */
function isOurComment({ viewerDidAuthor, body }, marker) {
    return viewerDidAuthor && body.split('\n', 1).join().trimEnd() === marker;
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/reviewing/review-answer.js

/** What GraphQL answers about reviews, and the fields by which it is asked. */
const reviewFields = `pageInfo { hasPreviousPage startCursor }
  nodes { state createdAt submittedAt authorCanPushToRepository author { __typename login } commit { oid } }`;
/** Whoever acts on GitHub: a person, an app, or another kind of account. */
const accountFields = '__typename login';
const account = schemas/* nullable */.mee(schemas/* object */.Ikc({ __typename: schemas/* string */.YjP(), login: schemas/* string */.YjP() }));
const review = schemas/* object */.Ikc({
    state: schemas/* enum */.k5n(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']),
    createdAt: schemas/* string */.YjP(),
    submittedAt: schemas/* nullable */.mee(schemas/* string */.YjP()),
    authorCanPushToRepository: schemas/* boolean */.zMY(),
    author: account,
    commit: schemas/* nullable */.mee(schemas/* object */.Ikc({ oid: schemas/* string */.YjP() })),
});
/** A cursor must be there when there is another page: otherwise the rest would be lost unnoticed. */
const backwardsPage = schemas/* discriminatedUnion */.gMt('hasPreviousPage', [
    schemas/* object */.Ikc({ hasPreviousPage: schemas/* literal */.euz(true), startCursor: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ hasPreviousPage: schemas/* literal */.euz(false) }),
]);
const reviewPage = schemas/* object */.Ikc({ pageInfo: backwardsPage, nodes: schemas/* array */.YOg(review) });
/** Where a page that is asked for from its end goes on; null when it begins with the first of all. */
function nextBackwards({ pageInfo, }) {
    return pageInfo.hasPreviousPage ? pageInfo.startCursor : null;
}
const states = {
    APPROVED: 'approved',
    CHANGES_REQUESTED: 'changes-requested',
    COMMENTED: 'commented',
    DISMISSED: 'dismissed',
    PENDING: 'pending',
};
function toReview(answer) {
    const { author, state, commit, submittedAt, createdAt, authorCanPushToRepository } = answer;
    return {
        author: loginOf(author),
        state: states[state],
        commit: commit?.oid ?? null,
        mayWrite: authorCanPushToRepository,
        submittedAt: submittedAt ?? createdAt,
    };
}
/**
 * The login as people write it. GraphQL leaves out the `[bot]` of apps, without which an app could be called like a
 * person.
 */
function loginOf(answer) {
    if (answer === null)
        return null;
    const { __typename: type, login } = answer;
    return type === 'Bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login;
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/forge/publications/gathering.js



function beginGathering(question, pullRequest, viewer) {
    const { commits, headRefOid, comments, reviews, proposed = null } = pullRequest;
    // Right after a push, and above 250 commits, the list of commits does not end in the head.
    const head = commits.nodes.find(({ commit }) => commit.oid === headRefOid)?.commit ?? null;
    return {
        viewer,
        pullRequest,
        head,
        comments: comments.nodes,
        reviews: reviews.nodes,
        proposed: proposed?.nodes ?? null,
        missing: {
            question,
            commentsAfter: nextComments(question, comments),
            reviewsBefore: nextBackwards(reviews),
            proposedBefore: proposed === null ? null : nextBackwards(proposed),
            head: head === null || mayHideOurs(head, viewer) ? headRefOid : null,
        },
    };
}
function isComplete({ missing }) {
    const { commentsAfter, reviewsBefore, proposedBefore, head } = missing;
    return [commentsAfter, reviewsBefore, proposedBefore, head].every((it) => it === null);
}
/** Adds the parts that were missing; some may have further pages still. */
function addParts(gathering, found) {
    const { head, comments, reviews, proposed } = found;
    const { question } = gathering.missing;
    return {
        ...gathering,
        head: head ?? gathering.head,
        comments: [...gathering.comments, ...(comments?.nodes ?? [])],
        reviews: [...(reviews?.nodes ?? []), ...gathering.reviews],
        proposed: gathering.proposed && [...(proposed?.nodes ?? []), ...gathering.proposed],
        missing: {
            question,
            commentsAfter: comments === null ? null : nextComments(question, comments),
            reviewsBefore: reviews === null ? null : nextBackwards(reviews),
            proposedBefore: proposed === null ? null : nextBackwards(proposed),
            head: null,
        },
    };
}
/** Whether suites of others keep ours out of the few that were asked for. */
function mayHideOurs(head, viewer) {
    return (head.checkSuites?.pageInfo.hasPreviousPage === true &&
        ourSuites(head.checkSuites.nodes, viewer).length === 0);
}
/** Our comment is one of the first and a duplicate follows it soon, so nothing is read on once it was found. */
function nextComments(question, { nodes, pageInfo }) {
    const isFound = nodes.some((comment) => isOurComment(comment, question.marker));
    return isFound || !pageInfo.hasNextPage ? null : pageInfo.endCursor;
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/reviewing/contributors-answer.js


/** Authors of one commit, co-authors included, that are asked for. */
const mostAuthors = 20;
const actorFields = 'name email user { login }';
/** What GraphQL answers about the commits of a pull request, and the fields by which it is asked. */
const contributorFields = `pageInfo { hasPreviousPage startCursor }
  nodes { commit {
    oid committedViaWeb
    authors(first: ${mostAuthors}) { pageInfo { hasNextPage } nodes { ${actorFields} } }
    committer { ${actorFields} }
  } }`;
const actor = schemas/* object */.Ikc({
    name: schemas/* nullable */.mee(schemas/* string */.YjP()),
    email: schemas/* nullable */.mee(schemas/* string */.YjP()),
    user: schemas/* nullable */.mee(schemas/* object */.Ikc({ login: schemas/* string */.YjP() })),
});
const commit = schemas/* object */.Ikc({
    oid: schemas/* string */.YjP(),
    committedViaWeb: schemas/* boolean */.zMY(),
    authors: schemas/* object */.Ikc({ pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY() }), nodes: schemas/* array */.YOg(actor) }),
    committer: schemas/* nullable */.mee(actor),
});
const contributorPage = schemas/* object */.Ikc({
    pageInfo: backwardsPage,
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ commit })),
});
/**
 * Whom commits name; incomplete when one has more authors than were asked for. Right after a push, and above 250
 * commits, GitHub's list does not end in the head: then there are commits that it does not tell.
 */
function toContributors(nodes, head) {
    const commits = nodes.map(({ commit: one }) => one);
    return {
        people: commits.flatMap(contributorsOf),
        complete: commits.some(({ oid }) => oid === head) &&
            commits.every(({ authors }) => !authors.pageInfo.hasNextPage),
    };
}
/** GitHub itself is the committer of what was made on its pages (GitHub: GraphQL, `Commit.committedViaWeb`). */
function contributorsOf({ oid, authors, committer, committedViaWeb }) {
    const named = [...authors.nodes, ...(committer === null || committedViaWeb ? [] : [committer])];
    return named.map(({ name, email, user }) => ({
        login: user?.login ?? null,
        identity: `${name ?? ''} <${email ?? ''}>`.trim(),
        commit: oid,
    }));
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/forge/reading/status-contexts.js


/** Fields of a StatusContext that make a status. */
const statusFields = 'context state description targetUrl creator { login }';
const status_contexts_states = {
    ERROR: 'error',
    EXPECTED: 'pending',
    FAILURE: 'failure',
    PENDING: 'pending',
    SUCCESS: 'success',
};
const statusContext = schemas/* object */.Ikc({
    context: schemas/* string */.YjP(),
    state: schemas/* enum */.k5n(['ERROR', 'EXPECTED', 'FAILURE', 'PENDING', 'SUCCESS']),
    description: schemas/* nullable */.mee(schemas/* string */.YjP()),
    targetUrl: schemas/* nullable */.mee(schemas/* string */.YjP()),
    creator: schemas/* nullable */.mee(schemas/* object */.Ikc({ login: schemas/* string */.YjP() })),
});
/** A status, when there is one and `viewer`, for whom the token stands, set it; null otherwise. */
function ourStatus(status, viewer) {
    if (!status?.creator || !isSameAccount(status.creator.login, viewer))
        return null;
    const { context, state, description, targetUrl } = status;
    return { context, state: status_contexts_states[state], description: description ?? '', url: targetUrl };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/forge/publications/publication-answer.js






/** What GraphQL answers about one pull request, and the fields by which it is asked. */
const commentPageFields = `pageInfo { hasNextPage endCursor } nodes { ${commentFields} }`;
/**
 * How many check suites with a check run of our name are asked for: a few with every pull request, because each
 * multiplies what the query costs; many where none of the few was ours and there are others. Who made the others
 * named their job like it.
 */
const suitesAsked = { atFirst: 3, afterwards: 50 };
const checkRunFields = 'databaseId name conclusion title summary annotations(first: 1) { totalCount }';
/** Of a head; `context` and `check` are names of variables. */
function headFields(context, check, suites) {
    return `oid
    status { context(name: ${context}) { ${statusFields} } }
    ${suiteFields({ suites, check, run: checkRunFields })}`;
}
const checkRun = schemas/* object */.Ikc({
    databaseId: schemas/* number */.aig(),
    name: schemas/* string */.YjP(),
    conclusion: schemas/* nullable */.mee(schemas/* string */.YjP()),
    title: schemas/* nullable */.mee(schemas/* string */.YjP()),
    summary: schemas/* nullable */.mee(schemas/* string */.YjP()),
    annotations: schemas/* object */.Ikc({ totalCount: schemas/* number */.aig() }),
});
const headCommit = schemas/* object */.Ikc({
    oid: schemas/* string */.YjP(),
    status: schemas/* nullable */.mee(schemas/* object */.Ikc({ context: schemas/* nullable */.mee(statusContext) })),
    checkSuites: suitesAnswer(checkRun),
});
/** A cursor must be there when there is another page: otherwise the rest would be lost unnoticed. */
const commentPage = schemas/* object */.Ikc({
    pageInfo: schemas/* discriminatedUnion */.gMt('hasNextPage', [
        schemas/* object */.Ikc({ hasNextPage: schemas/* literal */.euz(true), endCursor: schemas/* string */.YjP() }),
        schemas/* object */.Ikc({ hasNextPage: schemas/* literal */.euz(false) }),
    ]),
    nodes: schemas/* array */.YOg(commentAnswer),
});
const pullRequestAnswer = schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    state: schemas/* enum */.k5n(['OPEN', 'CLOSED', 'MERGED']),
    isDraft: schemas/* boolean */.zMY(),
    baseRefName: schemas/* string */.YjP(),
    headRefOid: schemas/* string */.YjP(),
    author: account,
    baseRef: schemas/* nullable */.mee(schemas/* object */.Ikc({ target: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }) })),
    commits: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ commit: headCommit })) }),
    comments: commentPage,
    reviews: reviewPage,
    /** Only where they were asked for. */
    proposed: schemas/* optional */.lqM(contributorPage),
});
const publicationsAnswer = schemas/* object */.Ikc({
    viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }),
    /** By alias. */
    repository: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* nullable */.mee(pullRequestAnswer)),
});
/** What is asked for afterwards, each under an alias of its own. */
const missingPartsAnswer = schemas/* object */.Ikc({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) });
const furtherComments = schemas/* object */.Ikc({ comments: commentPage });
const furtherReviews = schemas/* object */.Ikc({ reviews: reviewPage });
const furtherContributors = schemas/* object */.Ikc({ proposed: contributorPage });

;// CONCATENATED MODULE: ./lib/cli/adapters/github/forge/publications/publication-query.js




/**
 * How many commits of a pull request are asked for with their authors: few with every one, because each of them
 * counts in what the query costs, and a plan needs few.
 */
const commitsAsked = { atFirst: 10, afterwards: 100 };
/** Asks for many pull requests at once, each by its alias `p0`, `p1`, …; and for whom the token stands. */
function publicationQuery(repository, questions) {
    const parts = questions.map(({ pullRequest, context, check, contributors }, index) => {
        const head = headFields(`$c${index}`, `$k${index}`, suitesAsked.atFirst);
        return {
            fields: `p${index}: pullRequest(number: $n${index}) {
        ...Standing
        commits(last: 1) { nodes { commit { ${head} } } }
        ${contributors ? `proposed: commits(last: ${commitsAsked.atFirst}) { ${contributorFields} }` : ''}
      }`,
            variables: [
                { name: `n${index}`, type: 'Int!', value: pullRequest },
                { name: `c${index}`, type: 'String!', value: context },
                { name: `k${index}`, type: 'String!', value: check },
            ],
        };
    });
    return combineQueries({
        name: 'Publications',
        parts,
        shared: variablesOf(repository),
        frame: (fields) => `viewer { login }\n${inRepository(fields)}`,
        fragments: `fragment Standing on PullRequest {
      number state isDraft baseRefName headRefOid
      author { ${accountFields} }
      baseRef { target { oid } }
      comments(first: 100) { ${commentPageFields} }
      reviews(last: 100) { ${reviewFields} }
    }`,
    });
}
/** Asks for what is missing: pages by the alias of their pull request, `p0`, heads as `h0`. */
function missingPartsQuery(repository, missing) {
    return combineQueries({
        name: 'MissingParts',
        parts: missing.flatMap((one, index) => [furtherPages(one, index), ...publication_query_headCommit(one, index)]),
        shared: variablesOf(repository),
        frame: inRepository,
    });
}
function furtherPages(missing, index) {
    const { question, commentsAfter, reviewsBefore, proposedBefore } = missing;
    const comments = `comments(first: 100, after: $a${index}) { ${commentPageFields} }`;
    const reviews = `reviews(last: 100, before: $b${index}) { ${reviewFields} }`;
    const proposed = `proposed: commits(last: ${commitsAsked.afterwards}, before: $d${index}) { ${contributorFields} }`;
    return {
        fields: `p${index}: pullRequest(number: $n${index}) {
      number
      ${commentsAfter === null ? '' : comments}
      ${reviewsBefore === null ? '' : reviews}
      ${proposedBefore === null ? '' : proposed}
    }`,
        variables: [
            { name: `n${index}`, type: 'Int!', value: question.pullRequest },
            { name: `a${index}`, type: 'String', value: commentsAfter },
            { name: `b${index}`, type: 'String', value: reviewsBefore },
            { name: `d${index}`, type: 'String', value: proposedBefore },
        ].filter(({ value }) => value !== null),
    };
}
function publication_query_headCommit({ question, head }, index) {
    if (head === null)
        return [];
    const fields = headFields(`$c${index}`, `$k${index}`, suitesAsked.afterwards);
    return [
        {
            fields: `h${index}: object(oid: $h${index}) { ... on Commit { ${fields} } }`,
            variables: [
                { name: `h${index}`, type: 'GitObjectID!', value: head },
                { name: `c${index}`, type: 'String!', value: question.context },
                { name: `k${index}`, type: 'String!', value: question.check },
            ],
        },
    ];
}
function variablesOf({ owner, name }) {
    return [
        { name: 'owner', type: 'String!', value: owner },
        { name: 'name', type: 'String!', value: name },
    ];
}
function inRepository(fields) {
    return `repository(owner: $owner, name: $name) {\n${fields}\n}`;
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/forge/publications/to-publication.js





function toPublication(gathered) {
    const { viewer, pullRequest, head, comments, reviews, proposed, missing } = gathered;
    const { state, isDraft, baseRefName, headRefOid, baseRef, author } = pullRequest;
    const { check, marker } = missing.question;
    const ours = comments.filter((one) => isOurComment(one, marker));
    return {
        open: state === 'OPEN',
        draft: isDraft,
        base: baseRefName,
        baseCommit: baseRef?.target.oid ?? null,
        head: headRefOid,
        status: ourStatus(head?.status?.context, viewer),
        check: newestCheck(head, { name: check, viewer }),
        comment: firstComment(ours),
        reviews: reviews.map(toReview),
        author: loginOf(author),
        contributors: proposed && toContributors(proposed, headRefOid),
    };
}
function firstComment([first, ...others]) {
    if (first === undefined)
        return null;
    const duplicates = others.map(({ fullDatabaseId }) => Number(fullDatabaseId));
    return { id: Number(first.fullDatabaseId), body: first.body, duplicates };
}
function newestCheck(head, ours) {
    const newest = ourNewestRun(head?.checkSuites?.nodes ?? [], ours);
    if (newest === undefined)
        return null;
    const { databaseId: id, conclusion, title, summary, annotations } = newest;
    return {
        id,
        conclusion: conclusion?.toLowerCase() ?? null,
        title: title ?? '',
        summary: summary ?? '',
        annotations: annotations.totalCount,
    };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/forge/publications/read-publications.js







/** Pull requests that one request asks for: at most some 5,000 nodes of GraphQL, and seconds of GitHub's time. */
const batch = 25;
/** What stands on pull requests; a number that is none is left out. */
async function readPublications(api, questions) {
    const { owner, name } = api.repository;
    const task = {
        doing: `read what stands on pull requests of ${owner}/${name}`,
        permission: 'pull-requests: read',
    };
    const batches = Array.from({ length: Math.ceil(questions.length / batch) }, (_, index) => questions.slice(index * batch, (index + 1) * batch));
    const found = await api.attempt(task, () => Promise.all(batches.map((some) => readBatch(api, some))));
    return new Map(found.flat());
}
async function readBatch(api, questions) {
    const query = publicationQuery(api.repository, questions);
    const found = await api.query(publicationsAnswer, query, isBearable);
    const { login: viewer } = found.viewer;
    const begun = questions.flatMap((question, index) => {
        const pullRequest = found.repository[`p${index}`];
        if (pullRequest === undefined)
            throw new UnreadableAnswer('a pull request is missing in the answer');
        return pullRequest === null ? [] : [beginGathering(question, pullRequest, viewer)];
    });
    const gathered = await complete(api, begun);
    return gathered.map((one) => [one.pullRequest.number, toPublication(one)]);
}
/** Asks for what is missing until nothing is. */
async function complete(api, gatherings) {
    const open = gatherings.filter((one) => !isComplete(one));
    if (open.length === 0)
        return gatherings;
    const query = missingPartsQuery(api.repository, open.map(({ missing }) => missing));
    const found = (await api.query(missingPartsAnswer, query, isHiddenCheck)).repository;
    const added = open.map((one, index) => addParts(one, foundParts(one.missing, { pages: found[`p${index}`], head: found[`h${index}`] })));
    return complete(api, [...gatherings.filter(isComplete), ...added]);
}
function foundParts(missing, { pages, head }) {
    return {
        head: missing.head === null ? null : checkedAnswer(headCommit, head),
        comments: missing.commentsAfter === null ? null : checkedAnswer(furtherComments, pages).comments,
        reviews: missing.reviewsBefore === null ? null : checkedAnswer(furtherReviews, pages).reviews,
        proposed: missing.proposedBefore === null ? null : checkedAnswer(furtherContributors, pages).proposed,
    };
}
function isBearable(error) {
    return isMissingPullRequest(error) || isHiddenCheck(error);
}
function isHiddenCheck(error) {
    return isHidden(error, 'checkSuites');
}
/** Says that there is no pull request of this number, rather than no repository or no permission. */
function isMissingPullRequest({ type, path = [] }) {
    return type === 'NOT_FOUND' && path.length === 2 && path[0] === 'repository';
}

// EXTERNAL MODULE: ./lib/cli/domain/pull-requests/published-names.js
var published_names = __webpack_require__(96159);
;// CONCATENATED MODULE: ./lib/cli/adapters/github/forge/reading/open-pull-requests.js




/** Pages of a hundred are the largest there are. */
const order = 'states: OPEN, orderBy: { field: CREATED_AT, direction: ASC }';
const page = 'totalCount pageInfo { hasNextPage endCursor } nodes { ...Listed }';
const listed = `fragment Listed on PullRequest {
  number url isDraft baseRefName headRefName isCrossRepository headRefOid createdAt changedFiles
  commits(last: 1) { totalCount nodes { commit { oid status { contexts { ${statusFields} } } } } }
}`;
/** The oldest hundred and the newest hundred, which for most repositories is all, in one request. */
const bothEnds = `query OpenPullRequests($owner: String!, $name: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    oldest: pullRequests(first: 100, ${order}) { ${page} }
    newest: pullRequests(last: 100, ${order}) { ${page} }
  }
}
${listed}`;
const nextPage = `query MoreOpenPullRequests($owner: String!, $name: String!, $after: String!) {
  repository(owner: $owner, name: $name) {
    next: pullRequests(first: 100, after: $after, ${order}) { ${page} }
  }
}
${listed}`;
const pullRequest = schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    url: schemas/* string */.YjP(),
    isDraft: schemas/* boolean */.zMY(),
    baseRefName: schemas/* string */.YjP(),
    headRefName: schemas/* string */.YjP(),
    isCrossRepository: schemas/* boolean */.zMY(),
    headRefOid: schemas/* string */.YjP(),
    createdAt: schemas/* string */.YjP(),
    changedFiles: schemas/* number */.aig(),
    commits: schemas/* object */.Ikc({
        totalCount: schemas/* number */.aig(),
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
            commit: schemas/* object */.Ikc({
                oid: schemas/* string */.YjP(),
                status: schemas/* nullable */.mee(schemas/* object */.Ikc({ contexts: schemas/* array */.YOg(statusContext) })),
            }),
        })),
    }),
});
const pullRequestPage = schemas/* object */.Ikc({
    totalCount: schemas/* number */.aig(),
    pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* nullable */.mee(schemas/* string */.YjP()) }),
    nodes: schemas/* array */.YOg(pullRequest),
});
const bothEndsAnswer = schemas/* object */.Ikc({
    viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }),
    repository: schemas/* object */.Ikc({ oldest: pullRequestPage, newest: pullRequestPage }),
});
const nextPageAnswer = schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ next: pullRequestPage }) });
/** Pull requests may come and go between two pages; then everything is read anew, so often at most. */
const mostReadings = 3;
/** Every open pull request, by number. */
function readOpenPullRequests(api) {
    const { owner, name } = api.repository;
    const task = {
        doing: `read the open pull requests of ${owner}/${name}`,
        permission: 'pull-requests: read',
    };
    return api.attempt(task, async () => {
        for (let reading = 1; reading <= mostReadings; reading += 1) {
            const found = await readAll(api);
            if (found !== undefined)
                return found;
        }
        throw new UnreadableAnswer('the list of pull requests changed every time while it was being read');
    });
}
/** Undefined when the pages do not make up a whole. */
async function readAll(api) {
    const first = await api.query(bothEndsAnswer, { query: bothEnds, variables: { ...api.repository } });
    const { oldest, newest } = first.repository;
    const found = new Map([...oldest.nodes, ...newest.nodes].map((one) => [one.number, one]));
    let { totalCount, pageInfo } = oldest;
    while (found.size < totalCount && pageInfo.hasNextPage) {
        const variables = { ...api.repository, after: pageInfo.endCursor };
        const { next } = (await api.query(nextPageAnswer, { query: nextPage, variables })).repository;
        for (const one of next.nodes)
            found.set(one.number, one);
        if (next.totalCount !== totalCount)
            return undefined;
        ({ totalCount, pageInfo } = next);
    }
    if (found.size !== totalCount)
        return undefined;
    const { login } = first.viewer;
    const inOrder = [...found.values()].sort((one, other) => one.number - other.number);
    return inOrder.map((one) => toPullRequest(one, login));
}
function toPullRequest(listed, viewer) {
    const { number, url, isDraft, baseRefName, headRefName, headRefOid, createdAt, changedFiles } = listed;
    return {
        number,
        url,
        draft: isDraft,
        base: baseRefName,
        branch: listed.isCrossRepository ? null : headRefName,
        head: headRefOid,
        createdAt,
        changedFiles,
        commits: listed.commits.totalCount,
        statuses: ourStatuses(listed, viewer),
    };
}
/** Right after a push, and above 250 commits, the list of commits does not end in the head: then null. */
function ourStatuses({ headRefOid, commits }, viewer) {
    const head = commits.nodes.find(({ commit }) => commit.oid === headRefOid);
    if (head === undefined)
        return null;
    const contexts = head.commit.status?.contexts ?? [];
    return contexts
        .filter(({ context }) => (0,published_names/* environmentOfStatusContext */.GY)(context) !== undefined)
        .flatMap((status) => ourStatus(status, viewer) ?? []);
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/forge/reading/pull-requests-of.js



/** Branches that one request asks for: at most 2,500 nodes of GraphQL. */
const pull_requests_of_batch = 25;
/** A hundred are the largest page there is; a branch of ours has one or two pull requests. */
const newestFirst = 'first: 100, orderBy: { field: CREATED_AT, direction: DESC }';
const fields = 'totalCount nodes { number url state baseRefName body isCrossRepository }';
const pullRequests = schemas/* object */.Ikc({
    totalCount: schemas/* number */.aig(),
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
        number: schemas/* number */.aig(),
        url: schemas/* string */.YjP(),
        state: schemas/* enum */.k5n(['OPEN', 'CLOSED', 'MERGED']),
        baseRefName: schemas/* string */.YjP(),
        body: schemas/* string */.YjP(),
        isCrossRepository: schemas/* boolean */.zMY(),
    })),
});
const pull_requests_of_answer = schemas/* object */.Ikc({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), pullRequests) });
const pull_requests_of_states = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' };
/** Pull requests by the branch of this repository that they propose, the newest first. */
async function readPullRequestsOf(api, branches) {
    const { owner, name } = api.repository;
    const task = {
        doing: `read the pull requests of branches of ${owner}/${name}`,
        permission: 'pull-requests: read',
    };
    const batches = Array.from({ length: Math.ceil(branches.length / pull_requests_of_batch) }, (_, index) => branches.slice(index * pull_requests_of_batch, (index + 1) * pull_requests_of_batch));
    const found = await api.attempt(task, () => Promise.all(batches.map((some) => pull_requests_of_readBatch(api, some))));
    return new Map(found.flat());
}
async function pull_requests_of_readBatch(api, branches) {
    const { owner, name } = api.repository;
    const query = combineQueries({
        name: 'PullRequestsOfBranches',
        parts: branches.map((branch, index) => ({
            fields: `b${index}: pullRequests(headRefName: $b${index}, ${newestFirst}) { ${fields} }`,
            variables: [{ name: `b${index}`, type: 'String!', value: branch }],
        })),
        shared: [
            { name: 'owner', type: 'String!', value: owner },
            { name: 'name', type: 'String!', value: name },
        ],
        frame: (parts) => `repository(owner: $owner, name: $name) {\n${parts}\n}`,
    });
    const { repository } = await api.query(pull_requests_of_answer, query);
    return branches.map((branch, index) => [branch, ofBranch(branch, repository[`b${index}`])]);
}
function ofBranch(branch, found) {
    if (found === undefined)
        throw new UnreadableAnswer(`the branch ${branch} is missing in the answer`);
    if (found.totalCount > found.nodes.length)
        throw new UnreadableAnswer(`there are ${found.totalCount} pull requests from branches called ${branch}`);
    return found.nodes
        .filter(({ isCrossRepository }) => !isCrossRepository)
        .map(({ number, url, state, baseRefName: base, body }) => ({
        number,
        url,
        state: pull_requests_of_states[state],
        base,
        body,
    }));
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/forge/reading/read-status.js


const query = `query Status($owner: String!, $name: String!, $commit: GitObjectID!, $context: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    object(oid: $commit) { ... on Commit { status { context(name: $context) { ${statusFields} } } } }
  }
}`;
const read_status_answer = schemas/* object */.Ikc({
    viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }),
    repository: schemas/* object */.Ikc({
        object: schemas/* nullable */.mee(schemas/* object */.Ikc({ status: schemas/* nullish */.cl6(schemas/* object */.Ikc({ context: schemas/* nullable */.mee(statusContext) })) })),
    }),
});
/** The newest status of a context on a commit, when it is ours; null otherwise. */
async function readStatus(api, { commit, context }) {
    const { viewer, repository } = await api.query(read_status_answer, {
        query,
        variables: { ...api.repository, commit, context },
    });
    return ourStatus(repository.object?.status?.context, viewer.login);
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/forge/writing/open-pull-request.js



const opened = schemas/* object */.Ikc({ number: schemas/* number */.aig(), html_url: schemas/* string */.YjP() });
/** GitHub refuses a second open pull request from a branch to the same base, so the branch says which is ours. */
function openPullRequest(api, { branch, base, title, body, draft }) {
    const { owner, name: repo } = api.repository;
    const task = {
        doing: `open a pull request from ${branch} to ${base}`,
        permission: 'pull-requests: write',
    };
    const attempt = async () => {
        const { data } = await api.writes.rest.pulls.create({
            owner,
            repo,
            head: branch,
            base,
            title,
            body,
            draft,
        });
        return toOpened(checkedAnswer(opened, data));
    };
    const readBack = async () => {
        const head = `${owner}:${branch}`;
        const { data } = await api.reads.rest.pulls.list({ owner, repo, head, base, state: 'open' });
        const [found] = checkedAnswer(schemas/* array */.YOg(opened), data);
        return found === undefined ? undefined : toOpened(found);
    };
    return api.attempt(task, () => writeOnce(api, { attempt, readBack }));
}
function toOpened({ number, html_url: url }) {
    return { number, url };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/cli/adapters/github/writing/replace-or-add.js


/**
 * Replaces what stands there, or adds it anew when it cannot be replaced: somebody deleted it meanwhile, or
 * another App made it, which GitHub answers with one of the `lost` statuses.
 */
async function replaceOrAdd({ replace, add, lost, }) {
    if (replace === null)
        return add();
    try {
        return await replace();
    }
    catch (error) {
        const failure = failureOf(error);
        // A limit is told with 403 as well, and says nothing of what stands there.
        if (failure === undefined || rateLimitEnd(failure) !== undefined)
            throw error;
        if (failure.status === null || !lost.includes(failure.status))
            throw error;
    }
    return add();
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/writing/write-check-run.js





const write_check_run_checkRun = schemas/* object */.Ikc({ id: schemas/* number */.aig(), external_id: schemas/* nullable */.mee(schemas/* string */.YjP()) });
const checkRuns = schemas/* object */.Ikc({ check_runs: schemas/* array */.YOg(write_check_run_checkRun) });
/**
 * Makes a check run, or replaces one, each of its contents exactly once; gives its id. Each request leaves a mark of
 * its own in `external_id`, by which is seen whether it took effect.
 *
 * Source: docs.github.com, "REST API endpoints for check runs".
 */
function writeCheckRun(api, { commit, standing, contents: [first, ...others] }) {
    const task = {
        doing: `set the check run "${first.name}" of commit ${commit}`,
        permission: 'checks: write',
    };
    return api.attempt(task, async () => {
        const begun = await replaceOrAdd({
            replace: standing === null ? null : () => update(api, standing, first),
            add: () => create(api, commit, first),
            lost: [403, 404],
        });
        for (const content of others)
            await update(api, begun, content);
        return begun;
    });
}
function update(api, id, content) {
    const { owner, name: repo } = api.repository;
    const request = requestOf(content);
    return writeOnce(api, {
        attempt: async () => {
            const { data } = await api.writes.rest.checks.update({ owner, repo, check_run_id: id, ...request });
            return checkedAnswer(write_check_run_checkRun, data).id;
        },
        readBack: async () => {
            const { data } = await api.reads.rest.checks.get({ owner, repo, check_run_id: id });
            return checkedAnswer(write_check_run_checkRun, data).external_id === request.external_id ? id : undefined;
        },
    });
}
function create(api, commit, content) {
    const { owner, name: repo } = api.repository;
    const request = requestOf(content);
    return writeOnce(api, {
        attempt: async () => {
            const { data } = await api.writes.rest.checks.create({ owner, repo, head_sha: commit, ...request });
            return checkedAnswer(write_check_run_checkRun, data).id;
        },
        readBack: async () => {
            const filter = { check_name: request.name, filter: 'all', per_page: 100 };
            const { data } = await api.reads.rest.checks.listForRef({ owner, repo, ref: commit, ...filter });
            const { check_runs: standing } = checkedAnswer(checkRuns, data);
            return standing.find(({ external_id }) => external_id === request.external_id)?.id;
        },
    });
}
function requestOf(content) {
    const { name, title, summary, url, annotations } = content;
    return {
        name,
        external_id: (0,external_node_crypto_.randomUUID)(),
        ...standingOf(content),
        ...(url === null ? {} : { details_url: url }),
        output: { title, summary, annotations: annotations.map(toAnnotation) },
    };
}
function standingOf({ conclusion, isQueued }) {
    if (conclusion !== null)
        return { status: 'completed', conclusion };
    return { status: isQueued ? 'queued' : 'in_progress' };
}
function toAnnotation({ path, line, level, title, message }) {
    return { path, start_line: line, end_line: line, annotation_level: level, title, message };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/forge/writing/set-check.js

/** Annotations that one request may carry; those of further requests are added to those that are there. */
const set_check_batch = 50;
/** Writes a check run, completed at once, in as many requests as its annotations need. */
async function setCheck(api, { commit, check, standing }) {
    const replaced = standing === null || standing.annotations > 0 ? null : standing.id;
    await writeCheckRun(api, { commit, standing: replaced, contents: contentsOf(check) });
}
function contentsOf(check) {
    const { annotations } = check;
    const part = (index) => ({
        ...check,
        url: null,
        annotations: annotations.slice(index * set_check_batch, (index + 1) * set_check_batch),
    });
    const further = Math.max(0, Math.ceil(annotations.length / set_check_batch) - 1);
    return [part(0), ...Array.from({ length: further }, (_, index) => part(index + 1))];
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/writing/conversation.js
function onPullRequest(number) {
    return { kind: 'pull request', number };
}
/**
 * What it takes to write there; for a pull request GitHub takes that of issues as well.
 *
 * Source: docs.github.com, "REST API endpoints for issue comments".
 */
function permissionFor({ kind }) {
    return kind === 'issue' ? 'issues: write' : 'pull-requests: write';
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/writing/delete-duplicate.js


/**
 * Deletes a comment that says what another says. What stands is right without that, and the next one who looks
 * finds it again, so a failure is no more than a notice.
 */
async function deleteDuplicate(api, { on, id }) {
    const { owner, name: repo } = api.repository;
    const task = {
        doing: `delete a comment of ours that stands twice on ${on.kind} ${on.number}`,
        permission: permissionFor(on),
    };
    try {
        await api.attempt(task, () => api.writes.rest.issues.deleteComment({ owner, repo, comment_id: id }));
    }
    catch (error) {
        if (!(error instanceof forge/* ForgeUnavailable */.M || error instanceof forge/* ForgeForbidden */.T))
            throw error;
        api.writes.log.warn(error.message);
    }
}

// EXTERNAL MODULE: ./lib/cli/domain/pull-requests/same-text.js
var same_text = __webpack_require__(34718);
;// CONCATENATED MODULE: ./lib/cli/adapters/github/writing/write-comment.js







const comment = schemas/* object */.Ikc({ id: schemas/* number */.aig(), body: schemas/* string */.YjP() });
/** How often to look for one that was added without a clear answer: GitHub may take a while to show it. */
const write_comment_looks = 2;
/** Adds a comment, or replaces one, exactly once; gives its id. */
function writeComment(api, wanted) {
    const { on, standing } = wanted;
    const task = { doing: `comment on ${on.kind} ${on.number}`, permission: permissionFor(on) };
    return api.attempt(task, () => replaceOrAdd({
        replace: standing === null ? null : () => replace(api, standing, wanted.body),
        add: () => add(api, wanted),
        lost: [404, 410],
    }));
}
function add(api, { on: { number }, body }) {
    const { owner, name: repo } = api.repository;
    return writeOnce(api, {
        attempt: async () => {
            const wanted = { owner, repo, issue_number: number, body };
            const { data } = await api.writes.rest.issues.createComment(wanted);
            return checkedAnswer(comment, data).id;
        },
        readBack: async () => {
            const standing = await ourNewestComments(api, number);
            const found = standing.find((one) => (0,same_text/* isSameText */.c)(one.body, body));
            return found && Number(found.fullDatabaseId);
        },
        looks: write_comment_looks,
    });
}
function replace(api, id, body) {
    const { owner, name: repo } = api.repository;
    return writeOnce(api, {
        attempt: async () => {
            const { data } = await api.writes.rest.issues.updateComment({ owner, repo, comment_id: id, body });
            return checkedAnswer(comment, data).id;
        },
        readBack: async () => {
            const { data } = await api.reads.rest.issues.getComment({ owner, repo, comment_id: id });
            return (0,same_text/* isSameText */.c)(checkedAnswer(comment, data).body, body) ? id : undefined;
        },
    });
}
const newest = `query NewestComments($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    issueOrPullRequest(number: $number) {
      ... on Issue { comments(last: 100) { ...Ours } }
      ... on PullRequest { comments(last: 100) { ...Ours } }
    }
  }
}
fragment Ours on IssueCommentConnection { nodes { ${commentFields} } }`;
const newestAnswer = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        issueOrPullRequest: schemas/* object */.Ikc({ comments: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(commentAnswer) }) }),
    }),
});
/** Ours among the last hundred, where one that was made a moment ago stands. */
async function ourNewestComments(api, number) {
    const variables = { ...api.repository, number };
    const found = await api.query(newestAnswer, { query: newest, variables });
    const { nodes } = found.repository.issueOrPullRequest.comments;
    return nodes.filter(({ viewerDidAuthor }) => viewerDidAuthor);
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/forge/writing/set-comment.js



async function setComment(api, { pullRequest, body, standing }) {
    const on = onPullRequest(pullRequest);
    await writeComment(api, { on, body, standing: standing?.id ?? null });
    for (const id of standing?.duplicates ?? [])
        await deleteDuplicate(api, { on, id });
}

// EXTERNAL MODULE: ./lib/cli/domain/pull-requests/same-status.js
var same_status = __webpack_require__(73903);
;// CONCATENATED MODULE: ./lib/cli/adapters/github/forge/writing/set-status.js





const made = schemas/* object */.Ikc({ context: schemas/* string */.YjP(), state: schemas/* string */.YjP() });
function setStatus(api, { commit, status }) {
    const { owner, name: repo } = api.repository;
    const { context, state, description, url } = status;
    const task = { doing: `set the status ${context} of commit ${commit}`, permission: 'statuses: write' };
    const attempt = async () => {
        const { data } = await api.writes.rest.repos.createCommitStatus({
            owner,
            repo,
            sha: commit,
            context,
            state,
            description,
            ...(url === null ? {} : { target_url: url }),
        });
        checkedAnswer(made, data);
        return true;
    };
    const readBack = async () => {
        const standing = await readStatus(api, { commit, context });
        return (0,same_status/* isSameStatus */.F)(status, standing) || undefined;
    };
    return api.attempt(task, async () => {
        await writeOnce(api, { attempt, readBack });
    });
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/forge/create-forge.js









/** The pull requests of one repository on GitHub. */
function createForge(api) {
    return {
        openPullRequests: () => readOpenPullRequests(api),
        publications: (questions) => readPublications(api, questions),
        status: (commit, context) => api.attempt({ doing: `read the status ${context} of commit ${commit}`, permission: 'statuses: read' }, () => readStatus(api, { commit, context })),
        setStatus: (commit, status) => setStatus(api, { commit, status }),
        setCheck: (commit, check, standing) => setCheck(api, { commit, check, standing }),
        setComment: (pullRequest, body, standing) => setComment(api, { pullRequest, body, standing }),
        pullRequestsOf: (branches) => readPullRequestsOf(api, branches),
        openPullRequest: (request) => openPullRequest(api, request),
        login: () => readLogin(api),
    };
}

// EXTERNAL MODULE: ./lib/cli/ports/merge-source-questions.js
var merge_source_questions = __webpack_require__(24919);
;// CONCATENATED MODULE: ./lib/cli/adapters/github/sources/batches.js
/**
 * What one request may ask for without running into GitHub's time limit of ten seconds; a tag or a file weighs 1,
 * and two lists of twenty-five, with texts, as much as that takes.
 */
const batches_most = { repositories: 100, weight: 500 };
const weightOfNotes = 4;
const weightOfCheck = 4;
/** What the first of several parts of one repository asks for all of them. */
const nothingElse = { listed: 'none', files: [], notes: false, commits: [], checks: [] };
/** Spreads parts over as few requests as will do; one that names very many tags is cut into several. */
function inBatches(parts) {
    const batches = [];
    let weight = 0;
    for (const part of parts.flatMap(cut)) {
        const last = batches.at(-1);
        const more = weightOf(part);
        if (last === undefined || last.length === batches_most.repositories || weight + more > batches_most.weight) {
            batches.push([part]);
            weight = more;
        }
        else {
            last.push(part);
            weight += more;
        }
    }
    return batches;
}
function weightOf({ named, files, notes, commits, checks }) {
    const single = named.length + files.length + commits.length;
    return single + (notes ? weightOfNotes : 0) + checks.length * weightOfCheck;
}
function cut(part) {
    if (part.named.length <= batches_most.weight)
        return [part];
    return [
        { ...part, named: part.named.slice(0, batches_most.weight) },
        ...cut({ ...part, ...nothingElse, named: part.named.slice(batches_most.weight) }),
    ];
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/sources/known-source.js

/** Remembers what was asked of one repository and what came of it, so that nothing is asked twice. */
function createKnownSource(repository) {
    const tags = new Map();
    const asked = new Set();
    const askedFiles = [];
    const files = [];
    const askedCommits = [];
    const commits = [];
    const checks = [];
    let notes = null;
    let progress = 'nothing';
    let unreachable;
    function advance({ listed, total, next }) {
        const sofar = listed + (typeof progress === 'object' ? progress.listed : 0);
        if (next !== null)
            progress = { after: next, listed: sofar };
        else if (sofar === total)
            progress = 'everything';
        else
            unreachable = `the tags of ${repository.owner}/${repository.name} changed while they were being read`;
    }
    function missingTags(wanted) {
        if (progress === 'everything')
            return { named: [], listed: 'none' };
        if (wanted === 'all') {
            const after = typeof progress === 'object' ? progress.after : null;
            return { named: [], listed: { after } };
        }
        const named = wanted.filter((tag) => !asked.has(tag));
        return { named, listed: progress === 'nothing' ? 'newest' : 'none' };
    }
    return {
        missing(question) {
            if (unreachable !== undefined)
                return undefined;
            const part = {
                repository,
                ...missingTags(question.tags),
                files: without(question.files, askedFiles, merge_source_questions/* isSameFile */.Dl),
                notes: question.notes && notes === null,
                commits: without(question.commits, askedCommits, merge_source_questions/* isSameCommit */.sw),
                checks: without(question.checks, checks, merge_source_questions/* isSameCheck */.LB),
            };
            return isEmpty(part) ? undefined : part;
        },
        add(part, read) {
            if (read.kind === 'unreachable') {
                unreachable = read.reason;
                return;
            }
            const { answer } = read;
            for (const [tag, commit] of answer.tags)
                tags.set(tag, commit);
            for (const tag of part.named)
                asked.add(tag);
            askedFiles.push(...part.files);
            files.push(...answer.files);
            askedCommits.push(...part.commits);
            commits.push(...answer.commits);
            checks.push(...answer.checks);
            notes ??= answer.notes;
            if (part.listed === 'newest')
                progress = 'newest';
            if (typeof part.listed === 'object')
                advance(answer);
        },
        answer: (question) => unreachable === undefined
            ? {
                kind: 'read',
                tags: new Map(tags),
                files: among(question.files, files, merge_source_questions/* isSameFile */.Dl),
                notes: question.notes ? notes : null,
                commits: among(question.commits, commits, merge_source_questions/* isSameCommit */.sw),
                checks: among(question.checks, checks, merge_source_questions/* isSameCheck */.LB),
            }
            : { kind: 'unreachable', reason: unreachable },
    };
}
function isEmpty({ named, listed, files, notes, commits, checks }) {
    const lists = [named, files, commits, checks];
    return lists.every((list) => list.length === 0) && listed === 'none' && !notes;
}
function without(wanted = [], known, isSame) {
    return wanted.filter((item) => !known.some((it) => isSame(it, item)));
}
function among(wanted = [], known, isSame) {
    return wanted.flatMap((item) => known.find((it) => isSame(it, item)) ?? []);
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/sources/files-answer.js


const files_answer_object = schemas/* nullable */.mee(schemas/* object */.Ikc({
    __typename: schemas/* string */.YjP(),
    isBinary: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* boolean */.zMY())),
    isTruncated: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    text: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* string */.YjP())),
}));
const encoder = new TextEncoder();
const typed = schemas/* nullable */.mee(schemas/* object */.Ikc({ __typename: schemas/* string */.YjP() }));
/** The files among the fields `f0`, `f1`, … of a repository. */
function filesAnswer(wanted, found) {
    return wanted.flatMap(({ tag, path }, index) => {
        const file = files_answer_contentsOf(found[`f${index}`]);
        return file === null ? [] : [{ tag, path, ...file }];
    });
}
/** The commits among the fields `c0`, `c1`, …, with their files among `d0`, `d1`, …. */
function commitsAnswer(wanted, found) {
    return wanted.flatMap(({ commit, path }, index) => {
        if (checkedAnswer(typed, found[`c${index}`])?.__typename !== 'Commit')
            return [];
        return [{ commit, path, file: path === null ? null : files_answer_contentsOf(found[`d${index}`]) }];
    });
}
/** Null when nothing is there. A link is a file that holds the path that it leads to. */
function files_answer_contentsOf(found) {
    const file = checkedAnswer(files_answer_object, found);
    if (file === null)
        return null;
    if (file.isTruncated === true)
        return { bytes: null, strange: false };
    const { text } = file;
    const isText = file.__typename === 'Blob' && file.isBinary !== true && typeof text === 'string';
    return { bytes: isText ? encoder.encode(text) : null, strange: !isText };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/sources/notes-answer.js


const pageInfo = schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY() });
const notes = schemas/* object */.Ikc({
    said: schemas/* object */.Ikc({
        pageInfo,
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
            name: schemas/* string */.YjP(),
            target: schemas/* nullable */.mee(schemas/* object */.Ikc({ message: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* string */.YjP())) })),
        })),
    }),
    releases: schemas/* object */.Ikc({
        pageInfo,
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
            tagName: schemas/* string */.YjP(),
            name: schemas/* nullable */.mee(schemas/* string */.YjP()),
            description: schemas/* nullable */.mee(schemas/* string */.YjP()),
            isDraft: schemas/* boolean */.zMY(),
        })),
    }),
});
/** What the newest tags and releases of a repository say. Drafts are seen by who may write, and said by nobody yet. */
function notesAnswer(found) {
    const { said, releases } = checkedAnswer(notes, found);
    const byTag = new Map();
    for (const { name, target } of said.nodes) {
        const message = target?.message;
        byTag.set(name, typeof message === 'string' ? { message } : {});
    }
    const published = releases.nodes.filter(({ isDraft }) => !isDraft);
    for (const { tagName, name, description } of published) {
        byTag.set(tagName, { ...byTag.get(tagName), release: { title: name, text: description ?? '' } });
    }
    return {
        byTag,
        cutLists: [
            ...(said.pageInfo.hasNextPage ? [said.nodes.map(({ name }) => name)] : []),
            ...(releases.pageInfo.hasNextPage ? [published.map(({ tagName }) => tagName)] : []),
        ],
    };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/sources/tag-targets.js


/** Annotated tags within annotated tags that are followed. */
const tag_targets_deepest = 4;
/** Fields of a git object that lead to the commit that a tag names, through annotated tags. */
const targetFields = nestedTarget(tag_targets_deepest);
function nestedTarget(depth) {
    const inner = depth === 0 ? '' : ` ... on Tag { target { ${nestedTarget(depth - 1)} } }`;
    return `__typename oid${inner}`;
}
const tagTarget = schemas/* object */.Ikc({
    __typename: schemas/* string */.YjP(),
    oid: schemas/* string */.YjP(),
    get target() {
        return schemas/* optional */.lqM(tagTarget);
    },
});
/** The commit that a tag names; undefined when it names something else, such as a file, or leads too deep. */
function commitOf({ __typename, oid, target }) {
    if (__typename === 'Commit')
        return oid;
    return __typename === 'Tag' && target !== undefined ? commitOf(target) : undefined;
}
/** Throws UnreadableAnswer when it is not known what a tag names, because it leads through too many others. */
function assertFollowed(name, { __typename, target }) {
    if (__typename !== 'Tag')
        return;
    if (target === undefined)
        throw new UnreadableAnswer(`its tag ${name} leads through more than ${tag_targets_deepest} other tags`);
    assertFollowed(name, target);
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/sources/part-answer.js






const target = schemas/* nullable */.mee(tagTarget);
const named = schemas/* nullable */.mee(schemas/* object */.Ikc({ target }));
const list = schemas/* object */.Ikc({
    totalCount: schemas/* number */.aig(),
    pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* nullable */.mee(schemas/* string */.YjP()) }),
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), target })),
});
const part_answer_fields = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
/**
 * Takes the answer to a part of `sourceQuery` apart; throws UnreadableAnswer when something is missing in it. Checks that
 * may not be seen, by the names of their fields, are unknown.
 */
function partAnswer(part, data, hidden) {
    const found = checkedAnswer(part_answer_fields, data);
    const tags = new Map();
    const add = (name, tag) => {
        const commit = tag ? commitOf(tag) : undefined;
        if (commit !== undefined)
            tags.set(name, commit);
    };
    for (const [index, name] of part.named.entries()) {
        const tag = checkedAnswer(named, found[`t${index}`])?.target;
        if (tag)
            assertFollowed(name, tag);
        add(name, tag);
    }
    const besides = {
        files: filesAnswer(part.files, found),
        notes: part.notes ? notesAnswer(found) : null,
        commits: commitsAnswer(part.commits, found),
        checks: part.checks.map((check, index) => {
            const field = `k${index}`;
            return { ...check, state: hidden.has(field) ? hiddenCheck : checkAnswer(found[field]) };
        }),
    };
    if (part.listed === 'none')
        return { tags, listed: 0, total: 0, next: null, ...besides };
    const { nodes, totalCount, pageInfo } = checkedAnswer(list, found.list);
    for (const node of nodes)
        add(node.name, node.target);
    return {
        tags,
        listed: nodes.length,
        total: totalCount,
        next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
        ...besides,
    };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/sources/source-query.js



const source_query_newest = 'first: 10, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }';
const everyOne = 'first: 100, orderBy: { field: ALPHABETICAL, direction: ASC }';
const notesFields = `said: refs(refPrefix: "refs/tags/", first: 25, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) {
    pageInfo { hasNextPage } nodes { name target { __typename ... on Tag { message } } }
  }
  releases(first: 25, orderBy: { field: CREATED_AT, direction: DESC }) {
    pageInfo { hasNextPage } nodes { tagName name description isDraft }
  }`;
/** One query for many repositories: `r0`, `r1`, …; within one its tags `t0`, `t1`, …, its files `f0`, …, its commits `c0`, … with their files `d0`, …, its checks `k0`, … and its lists. */
function sourceQuery(parts) {
    const needsTargets = parts.some(({ named, listed }) => named.length > 0 || listed !== 'none');
    return combineQueries({
        name: 'Tags',
        parts: parts.map(partOf),
        // GitHub refuses a query with a fragment that nothing uses.
        ...(needsTargets && { fragments: `fragment Target on GitObject { ${targetFields} }` }),
    });
}
function partOf(part, index) {
    const { repository, listed } = part;
    const tags = part.named.map((tag, number) => textVariable(`q${index}_${number}`, `refs/tags/${tag}`));
    const files = part.files.map(({ tag, path }, number) => textVariable(`p${index}_${number}`, `refs/tags/${tag}:${path}`));
    const commits = part.commits.map(({ commit, path }, number) => commitPart(commit, path, `${index}_${number}`));
    const checks = part.checks.map((check, number) => checkPart(check, `${index}_${number}`));
    const more = [...commits, ...checks];
    const isPage = typeof listed === 'object' && listed.after !== null;
    const list = {
        none: '',
        newest: listOf(source_query_newest),
        page: listOf(`${isPage ? `after: $a${index}, ` : ''}${everyOne}`),
    }[typeof listed === 'object' ? 'page' : listed];
    return {
        fields: `r${index}: repository(owner: $o${index}, name: $n${index}) {
      ${list}
      ${tags.map(({ name }, number) => `t${number}: ref(qualifiedName: $${name}) { target { ...Target } }`).join('\n')}
      ${files.map(({ name }, number) => `f${number}: ${fileOf(name)}`).join('\n')}
      ${more.map(({ fields }) => fields).join('\n')}
      ${part.notes ? notesFields : ''}
    }`,
        variables: [
            textVariable(`o${index}`, repository.owner),
            textVariable(`n${index}`, repository.name),
            ...(isPage ? [{ name: `a${index}`, type: 'String!', value: listed.after }] : []),
            ...tags,
            ...files,
            ...more.flatMap(({ variables }) => variables),
        ],
    };
}
/** Whether a commit is there, and a file as it is there. */
function commitPart(commit, path, place) {
    const number = place.split('_')[1];
    const id = { name: `e${place}`, type: 'GitObjectID!', value: commit };
    const there = `c${number}: object(oid: $${id.name}) { __typename }`;
    if (path === null)
        return { fields: there, variables: [id] };
    const file = textVariable(`g${place}`, `${commit}:${path}`);
    return { fields: `${there}\nd${number}: ${fileOf(file.name)}`, variables: [id, file] };
}
function textVariable(name, value) {
    return { name, type: 'String!', value };
}
function fileOf(variable) {
    return `object(expression: $${variable}) { __typename ... on Blob { isBinary isTruncated text } }`;
}
function listOf(choice) {
    return `list: refs(refPrefix: "refs/tags/", ${choice}) {
    totalCount pageInfo { hasNextPage endCursor } nodes { name target { ...Target } }
  }`;
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/sources/read-parts.js







/** Sends one request about many repositories; what goes wrong with one of them leaves the others alone. */
async function readParts(api, parts, credentials) {
    const task = { doing: 'read the tags of the applications', permission: 'contents: read' };
    const whole = await settle(() => api.attempt(task, () => askRepositories(api, sourceQuery(parts))));
    if (whole.kind === 'unreachable')
        return parts.map(() => whole);
    const answerOf = whole.answer;
    return Promise.all(parts.map((part, index) => settle(() => readPart(api, part, answerOf(index)), remedies[credentials])));
}
function readPart(api, part, { errors, headers, data }) {
    const { owner, name } = part.repository;
    const task = { doing: `read the tags of ${owner}/${name}`, permission: 'contents: read' };
    return api.attempt(task, async () => {
        const hidden = new Set(errors.filter(isOfCheck).map(({ path = [] }) => String(path[1])));
        const others = errors.filter((error) => !isOfCheck(error));
        if (others.length > 0)
            throw new GraphqlFailure(others, headers);
        return partAnswer(part, data(), hidden);
    });
}
async function settle(work, remedy) {
    try {
        return { kind: 'read', answer: await work() };
    }
    catch (error) {
        if (error instanceof forge/* ForgeForbidden */.T)
            return { kind: 'unreachable', reason: [error.message, remedy].filter(Boolean).join('; ') };
        if (error instanceof forge/* ForgeUnavailable */.M)
            return { kind: 'unreachable', reason: error.message };
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/sources/create-github-sources.js





/**
 * The applications' repositories on this GitHub: one request for the tags of a hundred of them, with files and what
 * tags and releases say. Whatever their addresses are elsewhere is asked from `others`.
 */
function createGitHubSources(api, { kind, others }) {
    const memory = new Map();
    let last = Promise.resolve();
    function recall(address) {
        const repository = hostedRepository(address, api.addresses.server);
        if (repository === undefined)
            return undefined;
        const known = memory.get(address) ?? createKnownSource(repository);
        memory.set(address, known);
        return known;
    }
    async function ask(questions) {
        for (;;) {
            const parts = questions.flatMap(({ known, question }) => {
                const part = known.missing(question);
                return part === undefined ? [] : [{ ...part, known }];
            });
            if (parts.length === 0)
                return;
            await Promise.all(inBatches(parts).map(askBatch));
        }
    }
    async function askBatch(parts) {
        const answers = await readParts(api, parts, kind);
        for (const [index, part] of parts.entries()) {
            const read = answers[index];
            if (read !== undefined)
                part.known.add(part, read);
        }
    }
    async function answer(questions) {
        const hosted = [];
        const elsewhere = [];
        for (const question of questions) {
            const known = recall(question.repository);
            if (known === undefined)
                elsewhere.push(question);
            else
                hosted.push({ question, known });
        }
        const [answersElsewhere] = await Promise.all([askOthers(others, elsewhere), ask(hosted)]);
        const answersHere = hosted.map(({ question, known }) => [question.repository, known.answer(question)]);
        return new Map([...answersElsewhere, ...answersHere]);
    }
    return {
        /** One question after the other, so that the second profits from what the first has learned. */
        read(questions) {
            const turn = last.then(() => answer((0,merge_source_questions/* mergeSourceQuestions */.by)(questions)));
            last = turn.catch(() => { });
            return turn;
        },
        forget() {
            memory.clear();
            others?.forget();
        },
    };
}
async function askOthers(others, questions) {
    if (questions.length === 0)
        return new Map();
    if (others !== undefined)
        return others.read(questions);
    const reason = 'it is not on this GitHub, and nothing else may be asked here';
    return new Map(questions.map(({ repository }) => [repository, { kind: 'unreachable', reason }]));
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/connect-github.js









/** Connects to one repository on GitHub. Nothing is asked before something is needed. */
function connectGitHub(options) {
    const { repository, addresses, credentials, pace = 1, timeout = 30_000 } = options;
    const { userAgent = 'deployment-plans', now = Date.now } = options;
    const { onNotice = () => { }, onToken = () => { } } = options;
    const given = options.fetch ?? ((address, init) => fetch(address, init));
    const plain = wholeAnswers(limitTime(given, timeout));
    const client = { api: addresses.api, userAgent, pace };
    const notice = (secrets) => (text) => onNotice(redact(text, secrets()));
    const tokens = createTokens(credentials, {
        client: { ...client, fetch: plain, onNotice: notice(() => secretsOf(credentials)) },
        repository,
        now,
        onToken,
    });
    const origins = [addresses.api, addresses.graphql].map((address) => new URL(address).origin);
    const limits = watchLimits(plain, { api: addresses.api, now });
    const clients = createClients({
        ...client,
        fetch: authorize(limits.fetch, { tokens, origins, pace }),
        onNotice: notice(tokens.secrets),
    });
    const { spareWrites } = limits;
    const api = createGitHubApi({ clients, addresses, repository, tokens, pace, spareWrites });
    return {
        api,
        forge: createForge(api),
        sources: createGitHubSources(api, { kind: credentials.kind, others: options.otherSources }),
        token: tokens.current,
        rights: tokens.rights,
    };
}
function createTokens(credentials, others) {
    if (credentials.kind === 'token')
        return fixedToken(credentials.token);
    const { appId, privateKey } = credentials;
    const { repository, now, onToken } = others;
    const client = createClients(others.client).reads;
    return createAppTokens({ appId, privateKey, repository, now, onToken, client });
}
function secretsOf(credentials) {
    return [credentials.kind === 'token' ? credentials.token : credentials.privateKey];
}

// EXTERNAL MODULE: ./lib/cli/domain/manifests/placeholders.js
var placeholders = __webpack_require__(37146);
// EXTERNAL MODULE: ./lib/cli/ports/waiting.js
var waiting = __webpack_require__(46946);
// EXTERNAL MODULE: ./lib/cli/ports/say.js
var say = __webpack_require__(59734);
;// CONCATENATED MODULE: ./lib/cli/adapters/github/api/budget/poll-interval.js
const shortest = 2000;
const longest = 30_000;
/**
 * How long to wait between two looks at a run, by how long it has been watched: a third of that, so that no end is
 * noticed much later than it takes anyway, and a run of an hour costs some 130 looks.
 */
function pollInterval(age) {
    return Math.min(longest, Math.max(shortest, age / 3));
}
/**
 * How long to wait at least, by what an answer says of the rate limit: when less than a quarter of it is left, half
 * of the rest has to last until it is full again.
 *
 * Source: docs.github.com, "Rate limits for the REST API", "Checking the status of your rate limit".
 */
function spacingFor(headers, now) {
    const [limit, remaining, reset] = ['limit', 'remaining', 'reset'].map((name) => Number.parseInt(headers.get(`x-ratelimit-${name}`) ?? '', 10));
    if (limit === undefined || remaining === undefined || reset === undefined)
        return 0;
    if (!(remaining < limit / 4) || !(reset * 1000 > now))
        return 0;
    return (reset * 1000 - now) / Math.max(1, remaining / 2);
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/engine-reports/follow-reports.js


/**
 * Waits until an engine says that it is done; undefined when it was left before. Nobody here can end what it does, so
 * neither the time limit nor a wish to stop ends the waiting: both are said, and it goes on, because what was handed over
 * may arrive at any time (docs/design.md, "A lock outlives its holder").
 */
async function followReports(course, engine) {
    const { clock, wishes, startedAt } = course;
    const heard = createNews(course);
    const warn = createWarnings(course, engine.name);
    for (;;) {
        const wish = wishes.next();
        if (wishes.left)
            return undefined;
        warn();
        const tried = await engine.listen();
        const now = clock.now();
        let pause = pollInterval(now - startedAt);
        if (tried.kind === 'answer') {
            const { report, headers } = tried.answer;
            const sentence = `${engine.name} ${report.words}`;
            heard.report(sentence);
            if (report.outcome !== null)
                return endOf(report.outcome, sentence);
            pause = Math.max(pause, spacingFor(headers, now));
        }
        else {
            heard.trouble(`${tried.message}; it is tried again`);
        }
        if (!wishes.left)
            await clock.sleep(untilDue(course, pause), wish);
    }
}
function endOf(outcome, reason) {
    return { outcome, reason: outcome === 'succeeded' ? null : reason };
}
/** The pause, or what is left until the time limit when that is less. */
function untilDue({ clock, deadline }, pause) {
    const left = deadline - clock.now();
    return left > 0 ? Math.min(pause, left) : pause;
}
/** Says what is new: another report, and the first of looks that fail. */
function createNews(course) {
    let [last, troubled] = ['', false];
    return {
        report(sentence) {
            if (sentence !== last)
                (0,say/* say */.c)(course, sentence);
            [last, troubled] = [sentence, false];
        },
        trouble(sentence) {
            if (!troubled)
                (0,say/* say */.c)(course, sentence);
            troubled = true;
        },
    };
}
/** Says once each that it takes too long, and that somebody wants it to end. */
function createWarnings(course, name) {
    const { clock, wishes, startedAt, deadline } = course;
    const due = [
        {
            isDue: () => clock.now() >= deadline,
            words: `has not ended within its time limit of ${(deadline - startedAt) / 1000} seconds`,
        },
        { isDue: () => wishes.stops > 0, words: 'was to be stopped' },
    ];
    return () => {
        for (const warning of due.filter(({ isDue }) => isDue())) {
            due.splice(due.indexOf(warning), 1);
            (0,say/* say */.c)(course, `${name} ${warning.words}; only its engine can end it, so it is waited for; whoever knows that it has ended says so by its status`);
        }
    };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/handing-over/is-transient.js


/** Whether a request that changed nothing may go well in a moment: GitHub failed, did not answer, or has a limit. */
function isTransient({ failure }) {
    return failure !== null && (isUnclear(failure) || rateLimitWait(failure, 0) !== undefined);
}

// EXTERNAL MODULE: ./lib/cli/ports/search-patiently.js
var search_patiently = __webpack_require__(36390);
;// CONCATENATED MODULE: ./lib/cli/adapters/github/handing-over/search-through-github.js

/** Looks again and again for what a course has made, undefined while it is not there: GitHub may take a while to show it. */
function searchThroughGitHub(course, look) {
    return (0,search_patiently/* searchPatiently */.V)(course, async () => lookOf(await look()));
}
function lookOf(tried) {
    if (tried.kind === 'failed')
        return { kind: 'unseen', why: tried.message };
    return tried.answer === undefined ? { kind: 'none' } : { kind: 'found', thing: tried.answer };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/handing-over/start-once.js




/**
 * Starts something by one request, never a second time after an answer that does not prove that nothing has happened.
 * A rate limit proves it, and is waited for within the time limit.
 */
async function startOnce(course, task, start) {
    const { api, clock, wishes, deadline } = course;
    for (;;) {
        const tried = await tryTask(api, task, start);
        if (tried.kind === 'answer')
            return { kind: 'started', thing: tried.answer };
        const { failure, message } = tried;
        const wait = failure === null ? undefined : rateLimitWait(failure, clock.now());
        if (failure !== null && wait === undefined && isUnclear(failure))
            return { kind: 'unclear', message };
        const wish = wishes.next();
        const isGivenUp = wishes.stops > 0 || wishes.left;
        if (wait === undefined || isGivenUp || clock.now() + wait >= deadline)
            return { kind: 'refused', tried };
        (0,say/* say */.c)(course, `${message}; waiting for that`);
        await clock.sleep(wait, wish);
    }
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/deployment-deployer/deployment-course.js

/** `the Deployment to qa of acme/payments`. */
function nameOf({ effect }) {
    return `the Deployment to ${effect.environment} of ${effect.repository}`;
}
/** The same with its number, and where people see it. */
function nameOfKnown({ effect }, id) {
    return `the Deployment ${id} to ${effect.environment} of ${effect.repository} (${effect.url})`;
}
/** Tells, to be recorded, which Deployment it is. */
function tellDeployment(course, id, how) {
    (0,say/* say */.c)(course, `${how} ${nameOfKnown(course, id)}`);
    course.onEffect({ ...course.effect, id: String(id) });
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/deployment-deployer/create-deployment.js




const create_deployment_made = schemas/* object */.Ikc({ id: schemas/* number */.aig() });
/**
 * Creates the course's Deployment, once. Nothing is merged for it, and no statuses are asked for: what was approved is
 * deployed as it is.
 *
 * Source: docs.github.com, "REST API endpoints for deployments", "Create a deployment".
 */
function createDeployment(course, { description, payload }) {
    const { api, repository, effect } = course;
    const { ref, task, environment } = effect;
    const doing = `create ${nameOf(course)}`;
    return startOnce(course, { doing, permission: 'deployments: write' }, async () => {
        const { data } = await api.writes.rest.repos.createDeployment({
            ...{ owner: repository.owner, repo: repository.name, ref, task, environment, description },
            payload: { ...payload },
            auto_merge: false,
            required_contexts: [],
        });
        return checkedAnswer(create_deployment_made, data).id;
    });
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/handing-over/engine-course.js
/** What GitHub's clock may be off from ours. */
const clockSkew = 5 * 60_000;
/** Nothing of a course was created before this. */
function earliest({ startedAt }) {
    return startedAt - clockSkew;
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/deployment-deployer/deployment-payload.js

/**
 * What a Deployment tells its engine, under the names that a workflow has as inputs; the settings are one more mapping.
 * Secrets are not among them.
 */
function deploymentPayload(order) {
    const { key, environment, plan, application, action, stage, version, fromVersion, tag, commit } = order;
    return {
        ...{ key, environment, plan, application, action },
        ...(stage !== undefined && { stage }),
        ...{ version, 'from-version': fromVersion, tag, commit },
        modules: order.modules,
        settings: Object.fromEntries(order.settings),
    };
}
const payload = schemas/* object */.Ikc({ key: schemas/* string */.YjP() });
/** The key in a payload; undefined for one that we have not written. GitHub once gave payloads as text. */
function keyOfPayload(given) {
    return payload.safeParse(typeof given === 'string' ? parsed(given) : given).data?.key;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/deployment-deployer/find-deployment.js








const deployment = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    payload: schemas/* unknown */.L5J(),
    created_at: iso/* datetime */.w$(),
    creator: schemas/* nullish */.cl6(schemas/* object */.Ikc({ login: schemas/* string */.YjP() })),
});
const deployments = schemas/* array */.YOg(deployment);
const find_deployment_pageSize = 100;
const mostPages = 10;
/**
 * Looks once for the course's Deployment by its key, and gives its id; undefined when there is none. A key proves
 * nothing about who has written it: a Deployment is ours when our own account has created it.
 */
function findDeployment(course) {
    const task = { doing: `look for ${nameOf(course)}`, permission: 'deployments: read' };
    return tryTask(course.api, task, async () => {
        const found = await deploymentsWithKey(course);
        if (found.length === 0)
            return undefined;
        const login = await course.ownLogin();
        const isOurs = ({ creator }) => !!creator && isSameAccount(creator.login, login);
        for (const { id, creator } of found.filter((one) => !isOurs(one))) {
            const by = creator?.login ?? 'nobody known';
            (0,say/* say */.c)(course, `${nameOfKnown(course, id)} has our key, but ${by} has created it; it is left alone`);
        }
        return found.find(isOurs)?.id;
    });
}
/** The oldest first. */
async function deploymentsWithKey(course) {
    const found = [];
    for (let page = 1; page <= mostPages; page += 1) {
        const listed = await readPage(course, page);
        found.push(...listed.filter(({ payload }) => keyOfPayload(payload) === course.effect.key));
        const isOld = listed.some(({ created_at }) => Date.parse(created_at) < earliest(course));
        if (isOld || listed.length < find_deployment_pageSize)
            break;
    }
    return found.sort((one, other) => one.id - other.id);
}
/**
 * The newest come first.
 *
 * Source: docs.github.com, "REST API endpoints for deployments", "List deployments".
 */
async function readPage({ api, repository, effect }, page) {
    const { ref, task, environment } = effect;
    const { data } = await api.reads.rest.repos.listDeployments({
        ...{ owner: repository.owner, repo: repository.name, ref, task, environment },
        per_page: find_deployment_pageSize,
        page,
    });
    return checkedAnswer(deployments, data);
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/deployment-deployer/begin-deployment.js





/** Creates the Deployment of a course, unless there is one already: then that is taken up. */
async function beginDeployment(course, wanted) {
    const before = await findDeployment(course);
    if (before.kind === 'failed')
        return refused(before);
    if (before.answer !== undefined)
        return known(course, before.answer, 'found');
    if (course.wishes.stops > 0)
        return ended('failed', 'it was asked to stop before anything was created');
    const started = await createDeployment(course, wanted);
    switch (started.kind) {
        case 'refused':
            return refused(started.tried);
        case 'started':
            return known(course, started.thing, 'created');
        case 'unclear':
            return soughtAfter(course, await search(course), `: ${started.message}`);
    }
}
/** Looks for the Deployment that somebody else has created, or was about to. */
async function findBegun(course) {
    return soughtAfter(course, await search(course), '');
}
function search(course) {
    return searchThroughGitHub(course, () => findDeployment(course));
}
function soughtAfter(course, found, why) {
    if (found.kind === 'found')
        return known(course, found.thing, 'found');
    if (found.kind === 'left')
        return found;
    const what = found.kind === 'none' ? 'none of ours was found' : 'it could not be looked for';
    return ended('unknown', `it is not known whether ${nameOf(course)} was created${why}; ${what} with the key ${course.effect.key}`);
}
function known(course, id, how) {
    tellDeployment(course, id, how);
    return { kind: 'deployment', id };
}
function refused(tried) {
    const end = { outcome: 'failed', reason: `${tried.message}; nothing was created` };
    return { kind: 'end', end: isTransient(tried) ? { ...end, transient: true } : end };
}
function ended(outcome, reason) {
    return { kind: 'end', end: { outcome, reason } };
}

// EXTERNAL MODULE: ./lib/cli/domain/shorten-text.js
var shorten_text = __webpack_require__(3252);
;// CONCATENATED MODULE: ./lib/cli/adapters/github/engine-reports/reported-state.js

const longestDescription = 140;
/**
 * What the states of a Deployment or a commit status mean. The engine says by itself whether it failed. Deployments
 * become `inactive` when another one takes their place, also after a success.
 *
 * Source: docs.github.com, "REST API endpoints for deployment statuses" and "for commit statuses", `state`.
 */
const meanings = new Map([
    ['success', { outcome: 'succeeded', words: 'succeeded' }],
    ['failure', { outcome: 'failed', words: 'failed' }],
    ['error', { outcome: 'failed', words: 'ended with an error' }],
    ['inactive', { outcome: 'unknown', words: 'was made inactive before it was said to have succeeded' }],
    ['queued', { outcome: null, words: 'is queued' }],
    ['pending', { outcome: null, words: 'is pending' }],
    ['expected', { outcome: null, words: 'is expected' }],
    ['in_progress', { outcome: null, words: 'is in progress' }],
]);
/** Nothing was said yet. */
const silence = { outcome: null, words: 'has no status yet' };
/** The report that the statuses of one thing make, the newest first. A state that GitHub has invented since goes on. */
function reportOf(statuses) {
    const telling = statuses.find(({ state }) => state !== 'inactive') ?? statuses[0];
    if (telling === undefined)
        return silence;
    const isOver = statuses[0]?.state === 'inactive' && outcomeOf(telling) === null;
    const status = isOver ? { state: 'inactive', description: null } : telling;
    const { outcome, words } = meanings.get(status.state) ?? { outcome: null, words: 'goes on' };
    const description = oneLine(status.description ?? '');
    return { outcome, words: description === '' ? words : `${words}: ${description}` };
}
function outcomeOf({ state }) {
    return meanings.get(state)?.outcome ?? null;
}
/** Text of somebody else, as a part of a line. */
function oneLine(text) {
    return (0,shorten_text/* shortenText */.B)(text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim(), longestDescription);
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/deployment-deployer/deployment-reports.js






const statuses = schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* number */.aig(), state: schemas/* string */.YjP(), description: schemas/* nullish */.cl6(schemas/* string */.YjP()) }));
/**
 * What is said of a Deployment, by whomever.
 *
 * Source: docs.github.com, "REST API endpoints for deployment statuses", "List deployment statuses".
 */
function readReports(course, id) {
    const { api, repository } = course;
    const task = { doing: `read the statuses of ${nameOfKnown(course, id)}`, permission: 'deployments: read' };
    return tryTask(api, task, async () => {
        const { data, headers } = await api.reads.rest.repos.listDeploymentStatuses({
            owner: repository.owner,
            repo: repository.name,
            deployment_id: id,
            per_page: 100,
        });
        const newestFirst = checkedAnswer(statuses, data).toSorted((one, other) => other.id - one.id);
        const states = newestFirst.map(({ state, description = null }) => ({ state, description }));
        return { report: reportOf(states), headers: headersOf(headers) };
    });
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/deployment-deployer/create-deployment-deployer.js












/**
 * Deploys by creating a GitHub Deployment, of which others say how it goes. It is found again by the idempotency key in
 * its payload and by who has created it, so that there is never a second one (docs/decisions/0033).
 */
function createDeploymentDeployer({ api, clock, }) {
    const ownLogin = rememberedLogin(api);
    return {
        async prepare(order) {
            const { deployer, onLine, onEffect } = order;
            const repository = placeOf(api, order);
            const effect = effectOf(api, order, repository);
            const course = () => {
                const time = (0,waiting/* allowedTime */.K)(clock.now(), deployer.timeout);
                return { api, clock, ownLogin, repository, effect, ...time, onLine, onEffect };
            };
            const wanted = { description: descriptionOf(order), payload: deploymentPayload(order) };
            return deploymentOf(effect, course, (begun) => beginDeployment(begun, wanted));
        },
        async resume({ effect, startedAt, timeout, onLine, onEffect }) {
            if (effect.kind !== 'deployment')
                return undefined;
            const repository = hostedRepository(effect.repository, api.addresses.server);
            const isKnown = effect.id !== effect.key;
            if (repository === undefined || (isKnown && !isGitHubNumber(effect.id)))
                return undefined;
            const time = (0,waiting/* allowedTime */.K)(Date.parse(startedAt), timeout);
            const course = { api, clock, ownLogin, repository, effect, ...time, onLine, onEffect };
            return deploymentOf(effect, () => course, async (begun) => (isKnown ? { kind: 'deployment', id: Number(effect.id) } : findBegun(begun)));
        },
        heal: async () => [],
    };
}
function deploymentOf(effect, started, begin) {
    const wishes = (0,waiting/* createWishes */.Y)();
    return {
        effect,
        async open() {
            const course = { ...started(), wishes };
            const begun = await begin(course);
            if (begun.kind === 'left')
                return undefined;
            if (begun.kind === 'end')
                return begun.end;
            const { id } = begun;
            return followReports(course, {
                name: nameOfKnown(course, id),
                listen: () => readReports(course, id),
            });
        },
        discard: async () => { },
        stop: wishes.stop,
        leave: wishes.leave,
    };
}
function effectOf(api, order, place) {
    const { deployer, environment: name, application, commit, key } = order;
    const environment = (0,placeholders/* fillPlaceholders */.Ct)(deployer.environment, { environment: name, application });
    const repository = nameOfRepository(place);
    return {
        kind: 'deployment',
        id: key,
        url: `${api.addresses.server}/${repository}/deployments/${encodeURIComponent(environment)}`,
        ...{ repository, environment, task: deployer.task },
        ref: deployer.repository === 'release' ? layout/* trustedBranch */.YF : commit,
        key,
    };
}
function descriptionOf({ action, application, version, plan }) {
    return `${action} ${application} ${version}, plan ${plan}`.slice(0, create_deployment_deployer_longestDescription);
}
/** GitHub: REST, create a deployment. */
const create_deployment_deployer_longestDescription = 140;
function placeOf(api, order) {
    if (order.deployer.repository === 'release')
        return api.repository;
    const { application, repository: address } = order;
    const repository = hostedRepository(address, api.addresses.server);
    if (repository !== undefined)
        return repository;
    throw new Error(`${application} cannot be deployed by a Deployment of its own repository: ${JSON.stringify(address)} is not on ${api.addresses.server}; write it as owner/name in catalog/${application}.yml, or say repository: release`);
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/engine-reports/commit-query.js


/** How many of a branch's newest commits are looked at, besides the one that is waited for. */
const depth = 50;
/** What is asked of each commit; a Deployment costs by the number of statuses that are asked for. */
const commit_query_fields = {
    status: 'status { context(name: $sought) { state description } }',
    deployment: `deployments(last: 3, environments: [$sought]) {
    nodes { task statuses(first: 10) { nodes { state description } } }
  }`,
};
/** Asks for a commit, and for the newest ones of a branch, each with what is said of it; it costs some two points. */
function commitQuery(kind) {
    return `query CommitReports(
  $owner: String!, $name: String!, $branch: String!, $commit: GitObjectID!, $sought: String!
) {
  repository(owner: $owner, name: $name) {
    own: object(oid: $commit) { ... on Commit { ...Reported } }
    ref(qualifiedName: $branch) { target { ... on Commit { history(first: ${depth}) { nodes { ...Reported } } } } }
  }
}
fragment Reported on Commit { oid parents(first: 10) { nodes { oid } } ${commit_query_fields[kind]} }`;
}
const state = schemas/* object */.Ikc({ state: schemas/* string */.YjP(), description: schemas/* nullable */.mee(schemas/* string */.YjP()) });
const commit_query_commit = schemas/* pipe */.FsL(schemas/* object */.Ikc({
    oid: schemas/* string */.YjP(),
    parents: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ oid: schemas/* string */.YjP() })) }),
    status: schemas/* nullish */.cl6(schemas/* object */.Ikc({ context: schemas/* nullable */.mee(state) })),
    deployments: schemas/* nullish */.cl6(schemas/* object */.Ikc({
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ task: schemas/* nullable */.mee(schemas/* string */.YjP()), statuses: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(state) }) })),
    })),
}), schemas/* transform */.pdi(({ oid, parents, status, deployments }) => {
    const { context = null } = status ?? {};
    const deployed = deployments?.nodes.findLast(({ task }) => !(0,published_names/* isMirroredTask */.ks)(task ?? ''));
    const said = context === null ? (deployed?.statuses.nodes ?? []) : [context];
    const states = said.map((one) => ({ ...one, state: one.state.toLowerCase() }));
    return { oid, parents: parents.nodes.map((parent) => parent.oid), states };
}));
const commit_query_history = schemas/* object */.Ikc({ history: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(commit_query_commit) }) });
/** Null for a commit or a branch that is not there, or not to be seen. */
const commitAnswer = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        own: schemas/* nullable */.mee(commit_query_commit),
        ref: schemas/* nullable */.mee(schemas/* object */.Ikc({ target: schemas/* nullable */.mee(commit_query_history) })),
    }),
});

;// CONCATENATED MODULE: ./lib/cli/adapters/github/engine-reports/commit-report.js

/**
 * What an engine says of a commit. Engines deploy the branch as it is when they look, so what they say of a later commit
 * holds for those in it: the first word on whether it went well counts, from the commit on. One that was put aside
 * (`inactive`) leaves it to its successor.
 */
function reportOfCommit(own, newest) {
    if (own === null)
        return { outcome: null, words: 'cannot be seen yet' };
    const commits = [own, ...descendantsOf(own.oid, newest)].map(({ oid, states }) => ({
        oid,
        report: reportOf(states),
        isSilent: states.length === 0,
    }));
    const decided = commits.find(({ report }) => report.outcome === 'succeeded' || report.outcome === 'failed');
    const last = commits.at(-1);
    const telling = decided ?? commits.findLast(({ isSilent }) => !isSilent);
    if (telling === undefined)
        return { outcome: null, words: 'is not there yet' };
    // A commit after it may still be reported on.
    const isOpen = decided === undefined && telling !== last;
    return commit_report_inWords(own.oid, isOpen ? { ...telling, report: { ...telling.report, outcome: null } } : telling);
}
function commit_report_inWords(own, { oid, report }) {
    if (oid === own)
        return report;
    return { ...report, words: `${report.words} (on the later commit ${oid.slice(0, 12)})` };
}
/** The commits that have one among their ancestors, the oldest first. */
function descendantsOf(oid, newestFirst) {
    const descendants = new Set([oid]);
    const later = [];
    for (const commit of newestFirst.toReversed()) {
        if (!commit.parents.some((parent) => descendants.has(parent)))
            continue;
        descendants.add(commit.oid);
        later.push(commit);
    }
    return later;
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/engine-reports/create-engine-reports.js








/** What engines say on one GitHub of commits, by statuses or by Deployments that they create themselves. */
function createEngineReports({ api, clock }) {
    const { server } = api.addresses;
    const pageOf = (repository, commit) => {
        const page = `${server}/${nameOfRepository(repository)}`;
        return commit === null ? page : `${page}/commit/${commit}`;
    };
    return {
        pageOf(address, commit) {
            const repository = hostedRepository(address, server);
            return repository && pageOf(repository, commit);
        },
        async follow(reported, watch) {
            const { commit, wait } = reported;
            const repository = hostedRepository(reported.repository, server);
            if (repository === undefined)
                throw new Error(`${reported.repository} is not on ${server}`);
            const [what, sought] = soughtIn(wait);
            const name = `the ${what} ${sought} of ${pageOf(repository, commit)}`;
            const question = { ...reported, repository, sought };
            return followReports({ api, clock, ...watch }, { name, listen: () => listen(api, name, question) });
        },
    };
}
function soughtIn(wait) {
    return wait.kind === 'status' ? ['status', wait.context] : ['Deployment to', wait.environment];
}
function listen(api, name, question) {
    const { repository, branch, commit, wait, sought } = question;
    const permission = wait.kind === 'status' ? 'statuses: read' : 'deployments: read';
    return tryTask(api, { doing: `read ${name}`, permission }, async () => {
        const variables = { ...repository, branch: `refs/heads/${branch}`, commit, sought };
        const { data, errors, headers } = await api.ask({ query: commitQuery(wait.kind), variables });
        if (errors.length > 0)
            throw new GraphqlFailure(errors, headers);
        const { own, ref } = checkedAnswer(commitAnswer, data).repository;
        return { report: reportOfCommit(own, ref?.target?.history.nodes ?? []), headers };
    });
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/merging/create-pull-request-numbers.js

/** Pages of a hundred are the largest there are. */
const create_pull_request_numbers_query = `query NumbersOfMerges($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: MERGED, first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { number mergeCommit { oid } }
    }
  }
}`;
const create_pull_request_numbers_answer = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        pullRequests: schemas/* object */.Ikc({
            pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* nullable */.mee(schemas/* string */.YjP()) }),
            nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ number: schemas/* number */.aig(), mergeCommit: schemas/* nullable */.mee(schemas/* object */.Ikc({ oid: schemas/* string */.YjP() })) })),
        }),
    }),
});
/**
 * Lists what was merged, newest first, until every commit is found: one request for a hundred pull requests, where asking
 * for each commit would take one for ten.
 */
function createPullRequestNumbers(api) {
    return {
        async ofMerges(commits) {
            const wanted = new Set(commits);
            const found = new Map();
            for (let after = null; found.size < wanted.size;) {
                const { nodes, pageInfo } = await create_pull_request_numbers_readPage(api, after);
                for (const { number, mergeCommit } of nodes) {
                    if (mergeCommit !== null && wanted.has(mergeCommit.oid))
                        found.set(mergeCommit.oid, number);
                }
                if (!pageInfo.hasNextPage)
                    break;
                after = pageInfo.endCursor;
            }
            return found;
        },
    };
}
async function create_pull_request_numbers_readPage(api, after) {
    const { owner, name } = api.repository;
    const task = {
        doing: `read the merged pull requests of ${owner}/${name}`,
        permission: 'pull-requests: read',
    };
    const variables = { owner, name, after };
    return (await api.attempt(task, () => api.query(create_pull_request_numbers_answer, { query: create_pull_request_numbers_query, variables }))).repository.pullRequests;
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/merging/brought-commit.js

/**
 * Fields of a commit in GraphQL by which it is told which pull request brought it. A merge has few parents, and each of
 * these few pull requests; which of them is the one is seen only in the answer, so all are asked for everything.
 */
function broughtFields(fragment) {
    const associated = `associatedPullRequests(first: 5, orderBy: { field: CREATED_AT, direction: ASC }) {
    nodes { ...${fragment} }
  }`;
    return `${associated} parents(first: 3) { nodes { oid ${associated} } }`;
}
/** Fields of a pull request that is among them, besides those that are asked for its own sake. */
const candidateFields = `state baseRefName headRefOid mergedAt
  mergeCommit { oid }
  repository { nameWithOwner }`;
const candidateShape = {
    state: schemas/* string */.YjP(),
    baseRefName: schemas/* string */.YjP(),
    headRefOid: schemas/* string */.YjP(),
    mergedAt: schemas/* nullable */.mee(schemas/* string */.YjP()),
    mergeCommit: schemas/* nullable */.mee(schemas/* object */.Ikc({ oid: schemas/* string */.YjP() })),
    repository: schemas/* object */.Ikc({ nameWithOwner: schemas/* string */.YjP() }),
};
/** What is answered to the fields of a commit. */
function broughtShape(candidate) {
    const associatedPullRequests = schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(candidate) });
    const parent = schemas/* object */.Ikc({ oid: schemas/* string */.YjP(), associatedPullRequests });
    return { associatedPullRequests, parents: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(parent) }) };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/merging/merged-pull-request.js
/**
 * The pull request whose merge a commit is; of a commit that was pushed, the one that was the first to bring it into
 * the base. A merge made by hand is told by its parents: of several that were pushed together, GitHub may name the
 * last as the merge of all. After a rebase several commits come from one pull request, whose merge is the last of them.
 */
function mergedPullRequest({ associatedPullRequests, parents }, { commit, base, home }) {
    const isMerged = (one) => one.state === 'MERGED' && one.baseRefName === base && one.repository.nameWithOwner === home;
    const own = associatedPullRequests.nodes.filter(isMerged);
    const [, ...merged] = parents.nodes;
    const ofParents = merged.flatMap((parent) => parent.associatedPullRequests.nodes.filter((one) => isMerged(one) && one.headRefOid === parent.oid));
    return ofParents[0] ?? own.find(({ mergeCommit }) => mergeCommit?.oid === commit) ?? merged_pull_request_earliest(own);
}
function merged_pull_request_earliest(pullRequests) {
    const when = ({ mergedAt }) => mergedAt ?? '';
    const [first] = pullRequests.toSorted((one, other) => (when(one) < when(other) ? -1 : 1));
    return first;
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/reviewers/proposed-answer.js



/** Commits that are asked for of each pull request: what lies beyond is said to be missing. */
const proposed_answer_commitsAsked = 30;
/** Fields of a pull request that tell who is behind it. */
const proposedFields = `headRefOid
  author { ${accountFields} }
  proposed: commits(last: ${proposed_answer_commitsAsked}) { ${contributorFields} }`;
/** What is answered to them. */
const proposedShape = { headRefOid: schemas/* string */.YjP(), author: account, proposed: contributorPage };
const proposedAnswer = schemas/* object */.Ikc(proposedShape);
function toProposed({ headRefOid, author, proposed }) {
    const { people, complete } = toContributors(proposed.nodes, headRefOid);
    return {
        author: loginOf(author),
        contributors: { people, complete: complete && !proposed.pageInfo.hasPreviousPage },
    };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/reviewers/read-merged-pull-requests.js






/** Commits that one request asks for. */
const read_merged_pull_requests_batch = 10;
const read_merged_pull_requests_pullRequest = schemas/* object */.Ikc({
    ...candidateShape,
    ...proposedShape,
    number: schemas/* number */.aig(),
    url: schemas/* string */.YjP(),
    reviews: reviewPage,
});
const read_merged_pull_requests_commitAnswer = schemas/* object */.Ikc(broughtShape(read_merged_pull_requests_pullRequest));
/** The commits by alias; null for one that there is not. */
const read_merged_pull_requests_answer = schemas/* object */.Ikc({
    repository: schemas/* catchall */.rUs(schemas/* object */.Ikc({ nameWithOwner: schemas/* string */.YjP() }), schemas/* nullable */.mee(read_merged_pull_requests_commitAnswer)),
});
/** The pull requests that brought commits, with their reviews and whom their commits name. */
async function readMergedPullRequests(api, questions) {
    const { owner, name } = api.repository;
    const task = {
        doing: `read the merged pull requests of ${owner}/${name}`,
        permission: 'pull-requests: read',
    };
    const found = new Map();
    for (let from = 0; from < questions.length; from += read_merged_pull_requests_batch) {
        const some = questions.slice(from, from + read_merged_pull_requests_batch);
        const { repository } = await api.attempt(task, () => api.query(read_merged_pull_requests_answer, queryFor(api, some)));
        for (const [index, question] of some.entries()) {
            const commit = repository[`c${index}`];
            const merged = commit && mergedPullRequest(commit, { ...question, home: repository.nameWithOwner });
            if (merged)
                found.set(question.commit, toMerged(merged));
        }
    }
    return found;
}
function queryFor({ repository: { owner, name } }, questions) {
    return combineQueries({
        name: 'MergedPullRequests',
        parts: questions.map(partFor),
        shared: [
            { name: 'owner', type: 'String!', value: owner },
            { name: 'name', type: 'String!', value: name },
        ],
        frame: (fields) => `repository(owner: $owner, name: $name) {\nnameWithOwner\n${fields}\n}`,
        fragments: `fragment Brought on Commit { ${broughtFields('Candidate')} }
    fragment Candidate on PullRequest {
      number url ${candidateFields}
      ${proposedFields}
      reviews(last: 100) { ${reviewFields} }
    }`,
    });
}
function partFor({ commit }, index) {
    return {
        fields: `c${index}: object(oid: $c${index}) { ... on Commit { ...Brought } }`,
        variables: [{ name: `c${index}`, type: 'GitObjectID!', value: commit }],
    };
}
function toMerged({ number, url, reviews, ...proposed }) {
    const { headRefOid: head } = proposed;
    return { number, url, head, ...toProposed(proposed), reviews: reviews.nodes.map(toReview) };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/reviewers/read-proposed-from.js




/** Branches that one request asks for, and pull requests of each; a branch of ours has one or two. */
const read_proposed_from_batch = 10;
const pullRequestsAsked = 20;
const read_proposed_from_pullRequests = schemas/* object */.Ikc({
    totalCount: schemas/* number */.aig(),
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ ...proposedShape, isCrossRepository: schemas/* boolean */.zMY() })),
});
const read_proposed_from_answer = schemas/* object */.Ikc({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), read_proposed_from_pullRequests) });
/** Who is behind the pull requests, open or closed, that propose branches of this repository. */
async function readProposedFrom(api, questions) {
    const { owner, name } = api.repository;
    const task = {
        doing: `read who proposed branches of ${owner}/${name}`,
        permission: 'pull-requests: read',
    };
    const found = new Map();
    for (let from = 0; from < questions.length; from += read_proposed_from_batch) {
        const some = questions.slice(from, from + read_proposed_from_batch);
        const { repository } = await api.attempt(task, () => api.query(read_proposed_from_answer, read_proposed_from_queryFor(api, some)));
        for (const [index, { branch }] of some.entries()) {
            found.set(branch, behind(branch, repository[`b${index}`]));
        }
    }
    return found;
}
function read_proposed_from_queryFor({ repository: { owner, name } }, questions) {
    return combineQueries({
        name: 'ProposedFromBranches',
        parts: questions.map(read_proposed_from_partFor),
        shared: [
            { name: 'owner', type: 'String!', value: owner },
            { name: 'name', type: 'String!', value: name },
        ],
        frame: (fields) => `repository(owner: $owner, name: $name) {\n${fields}\n}`,
        fragments: `fragment Proposing on PullRequest { isCrossRepository ${proposedFields} }`,
    });
}
function read_proposed_from_partFor({ branch, base }, index) {
    return {
        fields: `b${index}: pullRequests(headRefName: $h${index}, baseRefName: $b${index}, first: ${pullRequestsAsked}) {
      totalCount nodes { ...Proposing }
    }`,
        variables: [
            { name: `h${index}`, type: 'String!', value: branch },
            { name: `b${index}`, type: 'String!', value: base },
        ],
    };
}
function behind(branch, found) {
    if (found === undefined)
        throw new UnreadableAnswer(`the branch ${branch} is missing in the answer`);
    const { totalCount, nodes } = found;
    if (totalCount > nodes.length)
        throw new UnreadableAnswer(`there are ${totalCount} pull requests from branches called ${branch}`);
    return nodes.filter(({ isCrossRepository }) => !isCrossRepository).map(toProposed);
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/reviewers/read-team-members.js




const memberPage = schemas/* object */.Ikc({
    pageInfo: schemas/* discriminatedUnion */.gMt('hasNextPage', [
        schemas/* object */.Ikc({ hasNextPage: schemas/* literal */.euz(true), endCursor: schemas/* string */.YjP() }),
        schemas/* object */.Ikc({ hasNextPage: schemas/* literal */.euz(false) }),
    ]),
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ login: schemas/* string */.YjP() })),
});
/** By alias; null where something is not there, or not to be seen. */
const read_team_members_answer = schemas/* nullable */.mee(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* nullable */.mee(schemas/* object */.Ikc({ team: schemas/* nullable */.mee(schemas/* object */.Ikc({ members: schemas/* nullable */.mee(memberPage) })) }))));
/**
 * The members of teams, all teams in one request, and one more for every further hundred of the largest team. Null for
 * a team that the token may not see: GITHUB_TOKEN never may, an App needs `members: read`.
 */
async function readTeamMembers(api, teams) {
    const named = [...new Set(teams)].map((team) => ({ team, place: read_team_members_placeOf(team) }));
    const members = new Map(teams.map((team) => [team, null]));
    let open = named.flatMap(({ team, place }) => place === null ? [] : [{ team, ...place, after: null, found: [] }]);
    const task = { doing: 'read the members of teams', permission: 'members: read' };
    while (open.length > 0) {
        const asked = open;
        const pages = await api.attempt(task, () => readPages(api, asked));
        open = [];
        for (const [index, reading] of asked.entries()) {
            const page = pages[index] ?? null;
            if (page === null)
                continue;
            const found = [...reading.found, ...page.nodes.map(({ login }) => login)];
            if (page.pageInfo.hasNextPage)
                open.push({ ...reading, found, after: page.pageInfo.endCursor });
            else
                members.set(reading.team, new Set(found));
        }
    }
    return members;
}
function read_team_members_placeOf(team) {
    const [, owner, slug] = /^@([^/]+)\/([^/]+)$/.exec(team) ?? [];
    return owner === undefined || slug === undefined ? null : { owner, slug };
}
async function readPages(api, readings) {
    const { data, errors, headers } = await api.ask(combineQueries({ name: 'TeamMembers', parts: readings.map(membersOf) }));
    const unbearable = errors.filter((error) => !hidesTeam(error));
    if (unbearable.length > 0)
        throw new GraphqlFailure(unbearable, headers);
    const found = checkedAnswer(read_team_members_answer, data);
    return readings.map((_, index) => found?.[`t${index}`]?.team?.members ?? null);
}
function membersOf({ owner, slug, after }, index) {
    return {
        fields: `t${index}: organization(login: $o${index}) { team(slug: $s${index}) {
      members(first: 100, after: $a${index}, membership: ALL) { pageInfo { hasNextPage endCursor } nodes { login } }
    } }`,
        variables: [
            { name: `o${index}`, type: 'String!', value: owner },
            { name: `s${index}`, type: 'String!', value: slug },
            { name: `a${index}`, type: 'String', value: after },
        ],
    };
}
/** A person's token without the scope for organizations is refused the whole query. */
const hiding = ['NOT_FOUND', 'FORBIDDEN', 'INSUFFICIENT_SCOPES'];
function hidesTeam({ type }) {
    return type !== undefined && hiding.includes(type);
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/reviewers/create-reviewers.js



/** Teams on GitHub, and the reviews of what was merged into one repository. */
function createReviewers(api) {
    return {
        teamMembers: (teams) => readTeamMembers(api, teams),
        mergedPullRequests: (questions) => readMergedPullRequests(api, questions),
        proposedFrom: (questions) => readProposedFrom(api, questions),
    };
}

// EXTERNAL MODULE: ./lib/cli/domain/doctor/facts/seen.js
var seen = __webpack_require__(22036);
;// CONCATENATED MODULE: ./lib/cli/adapters/github/settings/answers.js

/*
 * The parts of GitHub's answers that are read here; what stands besides is let through. Their forms:
 * https://docs.github.com/en/rest/repos/rules, /branches/branch-protection, /deployments, /actions/permissions, /pages
 */
const answers_text = schemas/* string */.YjP();
const flag = schemas/* boolean */.zMY();
const count = schemas/* number */.aig();
const maybe = schemas/* nullish */.cl6;
const requiredCheck = schemas/* looseObject */._H3({ context: answers_text, integration_id: maybe(count) });
/** A rule that holds for a branch, from whichever ruleset. */
const branchRule = schemas/* looseObject */._H3({
    type: answers_text,
    ruleset_id: maybe(count),
    parameters: maybe(schemas/* looseObject */._H3({
        required_approving_review_count: maybe(count),
        require_code_owner_review: maybe(flag),
        require_last_push_approval: maybe(flag),
        dismiss_stale_reviews_on_push: maybe(flag),
        required_status_checks: maybe(schemas/* array */.YOg(requiredCheck)),
    })),
});
const branchRules = schemas/* array */.YOg(branchRule);
const bypassActor = schemas/* looseObject */._H3({ actor_id: maybe(count), actor_type: answers_text, bypass_mode: maybe(answers_text) });
/** The actors are absent for those who could not change the ruleset. */
const ruleset = schemas/* looseObject */._H3({
    id: count,
    bypass_actors: maybe(schemas/* array */.YOg(bypassActor)),
    current_user_can_bypass: maybe(answers_text),
});
const switched = schemas/* looseObject */._H3({ enabled: flag });
const people = {
    users: maybe(schemas/* array */.YOg(schemas/* looseObject */._H3({ login: answers_text }))),
    teams: maybe(schemas/* array */.YOg(schemas/* looseObject */._H3({ slug: answers_text }))),
    apps: maybe(schemas/* array */.YOg(schemas/* looseObject */._H3({ id: count }))),
};
const allowances = schemas/* looseObject */._H3(people);
const protection = schemas/* looseObject */._H3({
    required_pull_request_reviews: maybe(schemas/* looseObject */._H3({
        required_approving_review_count: maybe(count),
        require_code_owner_reviews: maybe(flag),
        require_last_push_approval: maybe(flag),
        dismiss_stale_reviews: maybe(flag),
        bypass_pull_request_allowances: maybe(allowances),
    })),
    required_status_checks: maybe(schemas/* looseObject */._H3({
        contexts: maybe(schemas/* array */.YOg(answers_text)),
        checks: maybe(schemas/* array */.YOg(schemas/* looseObject */._H3({ context: answers_text, app_id: maybe(count) }))),
    })),
    required_signatures: maybe(switched),
    enforce_admins: maybe(switched),
    allow_force_pushes: maybe(switched),
    allow_deletions: maybe(switched),
    restrictions: maybe(allowances),
});
const answers_branch = schemas/* looseObject */._H3({ protected: flag });
const repository = schemas/* looseObject */._H3({ default_branch: answers_text });
const publishing = schemas/* looseObject */._H3({ private: flag, has_pages: flag });
const answers_site = schemas/* looseObject */._H3({ public: flag });
const ownerErrors = schemas/* looseObject */._H3({ errors: schemas/* array */.YOg(schemas/* looseObject */._H3({ message: answers_text })) });
const workflowPermissions = schemas/* looseObject */._H3({
    default_workflow_permissions: schemas/* enum */.k5n(['read', 'write']),
    can_approve_pull_request_reviews: flag,
});
const environment = schemas/* looseObject */._H3({
    deployment_branch_policy: maybe(schemas/* looseObject */._H3({ protected_branches: flag, custom_branch_policies: flag })),
    protection_rules: maybe(schemas/* array */.YOg(schemas/* looseObject */._H3({ type: answers_text }))),
});
const branchPolicies = schemas/* array */.YOg(schemas/* looseObject */._H3({ name: answers_text, type: maybe(answers_text) }));
const variable = schemas/* looseObject */._H3({ value: answers_text });
const tagRuleset = schemas/* looseObject */._H3({
    enforcement: answers_text,
    target: maybe(answers_text),
    conditions: schemas/* looseObject */._H3({
        refName: maybe(schemas/* looseObject */._H3({ include: schemas/* array */.YOg(answers_text), exclude: schemas/* array */.YOg(answers_text) })),
    }),
    rules: maybe(schemas/* looseObject */._H3({ nodes: maybe(schemas/* array */.YOg(maybe(schemas/* looseObject */._H3({ type: answers_text })))) })),
});
/** By alias; null for a repository that the token may not see. */
const tagRulesets = schemas/* record */.g1P(answers_text, schemas/* nullable */.mee(schemas/* looseObject */._H3({ rulesets: maybe(schemas/* looseObject */._H3({ nodes: maybe(schemas/* array */.YOg(maybe(tagRuleset))) })) })));

;// CONCATENATED MODULE: ./lib/cli/adapters/github/settings/ask.js



/**
 * Asks one question about settings. Being told to come back later is no refusal, though GitHub says it with 403
 * too: that, and everything else but a clear answer, rejects as the port says.
 */
function ask(api, { about, schema, send }) {
    return api.attempt({ doing: `read ${about}`, permission: null }, async () => {
        try {
            return { kind: 'answer', data: checkedAnswer(schema, await send()) };
        }
        catch (error) {
            const failure = failureOf(error);
            const refused = failure === undefined ? undefined : refusalOf(failure);
            if (refused === undefined)
                throw error;
            return refused;
        }
    });
}
function refusalOf(failure) {
    const { status, words } = failure;
    if (status === 404)
        return { kind: 'absent', words };
    const isRefusal = status === 403 && rateLimitEnd(failure) === undefined;
    return isRefusal ? { kind: 'forbidden', words } : undefined;
}

// EXTERNAL MODULE: ./lib/cli/domain/doctor/facts/branch-rules.js
var branch_rules = __webpack_require__(64713);
;// CONCATENATED MODULE: ./lib/cli/adapters/github/settings/combine-rules.js


/** Two sets of rules that hold for one branch: what either of them forbids is forbidden. */
function combineRules(a, b) {
    return {
        pullRequest: combinePullRequest(a.pullRequest, b.pullRequest),
        blocksForcePush: a.blocksForcePush || b.blocksForcePush,
        blocksDeletion: a.blocksDeletion || b.blocksDeletion,
        statuses: [...a.statuses, ...b.statuses],
        mergeQueue: a.mergeQueue || b.mergeQueue,
        writers: combineWriters(a.writers, b.writers),
        exempt: both(a.exempt, b.exempt, (x, y) => [...x, ...y]),
        refusals: both(a.refusals, b.refusals, union),
        creationRefusals: both(a.creationRefusals, b.creationRefusals, union),
        more: a.more ?? b.more,
    };
}
function union(a, b) {
    return [...new Set([...a, ...b])];
}
function combinePullRequest(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return {
        approvals: Math.max(a.approvals, b.approvals),
        codeOwners: a.codeOwners || b.codeOwners,
        lastPushApproved: a.lastPushApproved || b.lastPushApproved,
        dismissesStale: a.dismissesStale || b.dismissesStale,
    };
}
function combineWriters(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return both(a, b, (x, y) => x.filter((actor) => y.some((it) => (0,branch_rules/* isSameActor */.y)(it, actor))));
}
function both(a, b, combine) {
    if (a.kind === 'hidden')
        return a;
    return b.kind === 'hidden' ? b : (0,seen/* seen */.c)(combine(a.value, b.value));
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/settings/rules-of-protection.js

/** What branch protection, which is older than rulesets and still in use, says of a branch. */
function rulesOfProtection(protection) {
    const reviews = protection.required_pull_request_reviews ?? null;
    const { restrictions } = protection;
    return {
        pullRequest: reviews === null
            ? null
            : {
                approvals: reviews.required_approving_review_count ?? 0,
                codeOwners: reviews.require_code_owner_reviews === true,
                lastPushApproved: reviews.require_last_push_approval === true,
                dismissesStale: reviews.dismiss_stale_reviews === true,
            },
        blocksForcePush: protection.allow_force_pushes?.enabled !== true,
        blocksDeletion: protection.allow_deletions?.enabled !== true,
        statuses: statusesOf(protection.required_status_checks ?? {}),
        mergeQueue: false,
        writers: restrictions == null ? null : (0,seen/* seen */.c)(actorsOf(restrictions)),
        exempt: (0,seen/* seen */.c)([
            ...(protection.enforce_admins?.enabled === true ? [] : [administrators]),
            ...actorsOf(reviews?.bypass_pull_request_allowances ?? {}),
        ]),
        refusals: (0,seen/* seen */.c)(refusalsOf(protection)),
        creationRefusals: (0,seen/* seen */.c)([]),
        more: null,
    };
}
const administrators = { kind: 'other', name: 'administrators' };
/** `contexts` repeats the checks without their Apps; any App may set a check whose App is -1. */
function statusesOf({ checks, contexts, }) {
    if (checks == null)
        return (contexts ?? []).map((context) => ({ context, app: null }));
    return checks.map(({ context, app_id }) => ({ context, app: app_id === -1 ? null : (app_id ?? null) }));
}
function actorsOf({ users, teams, apps }) {
    return [
        ...(users ?? []).map(({ login }) => ({ kind: 'other', name: `user ${login}` })),
        ...(teams ?? []).map(({ slug }) => ({ kind: 'other', name: `team ${slug}` })),
        ...(apps ?? []).map(({ id }) => ({ kind: 'app', id })),
    ];
}
/** Whom `restrictions` let through is said by `writers`. */
function refusalsOf(protection) {
    return [
        ...(protection.required_pull_request_reviews == null ? [] : ['Require a pull request before merging']),
        ...(protection.required_status_checks == null ? [] : ['Require status checks to pass']),
        ...(protection.required_signatures?.enabled === true ? ['Require signed commits'] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/settings/rules-of-rulesets.js


/** Rules that refuse a plain push, as GitHub's settings call them. */
const refusing = new Map([
    ['update', 'Restrict updates'],
    ['pull_request', 'Require a pull request before merging'],
    ['required_status_checks', 'Require status checks to pass'],
    ['required_signatures', 'Require signed commits'],
    ['required_deployments', 'Require deployments to succeed'],
    ['merge_queue', 'Require merge queue'],
    ['workflows', 'Require workflows to pass before merging'],
]);
const creating = new Map([['creation', 'Restrict creations']]);
const toSeeActors = 'administration: write';
/** What rulesets say of a branch: its rules, and the rulesets they come from, as far as they can be seen. */
function rulesOfRulesets(rules, rulesets) {
    const has = (type) => rules.some((rule) => rule.type === type);
    const origins = (chosen) => [...new Set(chosen.map((rule) => rule.ruleset_id ?? null))].map((id) => id === null ? null : (rulesets.get(id) ?? null));
    return {
        pullRequest: pullRequestOf(rules.filter(({ type }) => type === 'pull_request')),
        blocksForcePush: has('non_fast_forward'),
        blocksDeletion: has('deletion'),
        statuses: rules.flatMap(rules_of_rulesets_statusesOf),
        mergeQueue: has('merge_queue'),
        writers: has('update') ? writersOf(origins(rules.filter(({ type }) => type === 'update'))) : null,
        exempt: exemptFrom(origins(rules)),
        refusals: rules_of_rulesets_refusalsOf(refusing, rules, rulesets),
        creationRefusals: rules_of_rulesets_refusalsOf(creating, rules, rulesets),
        more: null,
    };
}
function pullRequestOf(rules) {
    if (rules.length === 0)
        return null;
    const parameters = rules.map((rule) => rule.parameters ?? {});
    return {
        approvals: Math.max(0, ...parameters.map((it) => it.required_approving_review_count ?? 0)),
        codeOwners: parameters.some((it) => it.require_code_owner_review === true),
        lastPushApproved: parameters.some((it) => it.require_last_push_approval === true),
        dismissesStale: parameters.some((it) => it.dismiss_stale_reviews_on_push === true),
    };
}
function rules_of_rulesets_statusesOf({ parameters }) {
    const checks = parameters?.required_status_checks ?? [];
    return checks.map(({ context, integration_id }) => ({ context, app: integration_id ?? null }));
}
/** Who may push past every ruleset that restricts it. */
function writersOf(origins) {
    const lists = actorLists(origins, ({ bypass_mode }) => bypass_mode !== 'pull_request');
    if (lists === null)
        return (0,seen/* hidden */.R)(toSeeActors);
    const [first = [], ...others] = lists;
    return (0,seen/* seen */.c)(first.filter((actor) => others.every((list) => list.some((it) => (0,branch_rules/* isSameActor */.y)(it, actor)))));
}
/** Who may pass at least one of them. */
function exemptFrom(origins) {
    const lists = actorLists(origins, () => true);
    if (lists === null)
        return (0,seen/* hidden */.R)(toSeeActors);
    const all = lists.flat();
    return (0,seen/* seen */.c)(all.filter((actor, index) => all.findIndex((it) => (0,branch_rules/* isSameActor */.y)(it, actor)) === index));
}
function actorLists(origins, counts) {
    const lists = origins.map((it) => it?.bypass_actors?.filter(counts).map(actorOf) ?? null);
    return lists.every((it) => it !== null) ? lists : null;
}
function actorOf({ actor_type, actor_id }) {
    const id = actor_id ?? null;
    if (actor_type === 'Integration' && id !== null)
        return { kind: 'app', id };
    const kinds = new Map([
        ['OrganizationAdmin', 'organization administrators'],
        ['RepositoryRole', `repository role ${id}`],
        ['Team', `team ${id}`],
        ['DeployKey', 'deploy keys'],
        ['User', `user ${id}`],
    ]);
    return { kind: 'other', name: kinds.get(actor_type) ?? `${actor_type} ${id}` };
}
/** @param named what those rules are called that are looked for, by type */
function rules_of_rulesets_refusalsOf(named, rules, rulesets) {
    const names = [];
    for (const { type, ruleset_id } of rules) {
        const name = named.get(type);
        if (name === undefined)
            continue;
        const bypass = rulesets.get(ruleset_id ?? 0)?.current_user_can_bypass ?? null;
        if (bypass === null)
            return (0,seen/* hidden */.R)('metadata: read');
        if (bypass !== 'always' && bypass !== 'exempt')
            names.push(name);
    }
    return (0,seen/* seen */.c)([...new Set(names)]);
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/settings/branch-rules.js






const noRules = rulesOfRulesets([], new Map());
/** How GitHub refuses what the owner's plan does not have, such as rules in a private repository. */
const forSale = /^upgrade\b/i;
const noProtection = /^branch not (?:protected|found)/i;
/** Reads the rules of branches; each ruleset is asked for once. */
function createRulesReader(api, place) {
    const rulesets = new Map();
    function rulesetOf(id) {
        const asked = rulesets.get(id) ?? askForRuleset(api, place, id);
        rulesets.set(id, asked);
        return asked;
    }
    async function fromRulesets(branch) {
        const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
        const reply = await ask(api, {
            about: `the rules for ${branch}`,
            schema: branchRules,
            send: () => api.reads.paginate(route, { ...place, branch, per_page: 100 }),
        });
        if (reply.kind !== 'answer') {
            return forSale.test(reply.words) ? noRules : { ...noRules, more: (0,seen/* hidden */.R)('metadata: read') };
        }
        const origins = new Map();
        for (const { ruleset_id: id } of reply.data)
            if (id != null)
                origins.set(id, await rulesetOf(id));
        return rulesOfRulesets(reply.data, origins);
    }
    return async (branch) => {
        const rules = await fromRulesets(branch);
        const older = await protectionOf(api, place, branch);
        if (older === 'none')
            return rules;
        if (older !== 'hidden')
            return combineRules(rules, rulesOfProtection(older));
        return { ...rules, more: rules.more ?? (0,seen/* hidden */.R)('administration: read') };
    };
}
async function askForRuleset(api, place, id) {
    const route = 'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}';
    const reply = await ask(api, {
        about: `ruleset ${id}`,
        schema: ruleset,
        send: async () => (await api.reads.request(route, { ...place, ruleset_id: id })).data,
    });
    return reply.kind === 'answer' ? reply.data : null;
}
/**
 * The older branch protection. Who may not see it is told 403 or 404; whether the branch has any at all, everybody
 * may see who may see the branch.
 */
async function protectionOf(api, place, branch) {
    const route = 'GET /repos/{owner}/{repo}/branches/{branch}/protection';
    const reply = await ask(api, {
        about: `the protection of ${branch}`,
        schema: protection,
        send: async () => (await api.reads.request(route, { ...place, branch })).data,
    });
    if (reply.kind === 'answer')
        return reply.data;
    if (noProtection.test(reply.words) || forSale.test(reply.words))
        return 'none';
    return (await isProtected(api, place, branch)) ? 'hidden' : 'none';
}
async function isProtected(api, place, branch) {
    const route = 'GET /repos/{owner}/{repo}/branches/{branch}';
    const reply = await ask(api, {
        about: `branch ${branch}`,
        schema: answers_branch,
        send: async () => (await api.reads.request(route, { ...place, branch })).data,
    });
    return reply.kind === 'answer' ? reply.data.protected : reply.kind === 'forbidden';
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/settings/key-environment.js



/** An environment of GitHub Actions with one of its variables; null when there is no such environment. */
async function readKeyEnvironment(api, place, variable) {
    const route = 'GET /repos/{owner}/{repo}/environments/{environment_name}';
    const reply = await ask(api, {
        about: `the environment '${place.environment_name}'`,
        schema: environment,
        send: async () => (await api.reads.request(route, { ...place })).data,
    });
    if (reply.kind === 'absent')
        return (0,seen/* seen */.c)(null);
    if (reply.kind === 'forbidden')
        return (0,seen/* hidden */.R)('actions: read');
    const branches = await branchesOf(api, place, reply.data);
    if (branches === undefined)
        return (0,seen/* hidden */.R)('actions: read');
    return (0,seen/* seen */.c)({ branches, delays: delaysOf(reply.data), appId: await variableOf(api, place, variable) });
}
const delaying = new Map([
    ['required_reviewers', 'reviewers'],
    ['wait_timer', 'a timer'],
]);
/** Which branches it is open to is a protection rule as well, and delays nothing; others are somebody else's. */
function delaysOf({ protection_rules: rules }) {
    return (rules ?? [])
        .filter(({ type }) => type !== 'branch_policy')
        .map(({ type }) => delaying.get(type) ?? `the rule '${type}'`);
}
/** Undefined when the token may not see them. */
async function branchesOf(api, place, { deployment_branch_policy: policy }) {
    if (policy == null)
        return 'all';
    if (!policy.custom_branch_policies)
        return 'protected';
    const route = 'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies';
    const reply = await ask(api, {
        about: `the branches of the environment '${place.environment_name}'`,
        schema: branchPolicies,
        send: () => api.reads.paginate(route, { ...place, per_page: 100 }),
    });
    if (reply.kind !== 'answer')
        return undefined;
    return reply.data.map(({ name, type }) => (type === 'tag' ? `tags ${name}` : name));
}
async function variableOf(api, place, name) {
    const route = 'GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}';
    const reply = await ask(api, {
        about: `the variable ${name}`,
        schema: variable,
        send: async () => (await api.reads.request(route, { ...place, name })).data,
    });
    if (reply.kind === 'answer')
        return (0,seen/* seen */.c)(reply.data.value);
    return reply.kind === 'absent' ? (0,seen/* seen */.c)(null) : (0,seen/* hidden */.R)('environments: read');
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/settings/pages.js



/**
 * A repository says to everybody whether it publishes a site; who may read that is told to those with the right, and only
 * asked of a private one.
 */
async function pages_readPages(api, place) {
    const get = api.reads.request;
    const home = await ask(api, {
        about: 'who may read the repository',
        schema: publishing,
        send: async () => (await get('GET /repos/{owner}/{repo}', { ...place })).data,
    });
    if (home.kind !== 'answer')
        return (0,seen/* hidden */.R)('metadata: read');
    if (!home.data.private)
        return (0,seen/* seen */.c)('public repository');
    if (!home.data.has_pages)
        return (0,seen/* seen */.c)('no site');
    const site = await ask(api, {
        about: 'who may read the site',
        schema: answers_site,
        send: async () => (await get('GET /repos/{owner}/{repo}/pages', { ...place })).data,
    });
    if (site.kind !== 'answer')
        return (0,seen/* hidden */.R)('pages: read');
    return (0,seen/* seen */.c)(site.data.public ? 'public site' : 'private site');
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/settings/place.js
function place_placeOf({ owner, name }) {
    return { owner, repo: name };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/settings/tag-rules.js


/** Repositories in one query: far below GitHub's limit of 500,000 nodes. */
const tag_rules_atOnce = 50;
/** Rules for tags of many repositories; a ruleset that leaves some tags out counts as none. */
async function readTagRules(api, repositories) {
    const rules = new Map();
    const task = { doing: 'read the rules for tags', permission: null };
    for (let from = 0; from < repositories.length; from += tag_rules_atOnce) {
        const some = repositories.slice(from, from + tag_rules_atOnce);
        const found = await api.attempt(task, () => api.query(tagRulesets, tagRulesQuery(some), isAboutOne));
        for (const [index, repository] of some.entries()) {
            const nodes = found[aliasOf(index)]?.rulesets?.nodes;
            rules.set(repository, nodes == null ? (0,seen/* hidden */.R)('metadata: read') : (0,seen/* seen */.c)(rulesOf(nodes)));
        }
    }
    return rules;
}
/** One query for many repositories, whose owners and names are its variables. */
function tagRulesQuery(repositories) {
    const parameters = repositories.map((_, index) => `$owner${index}: String!, $name${index}: String!`);
    const fields = repositories.map((_, index) => `${aliasOf(index)}: repository(owner: $owner${index}, name: $name${index}) {
      rulesets(first: 20, targets: [TAG]) {
        nodes {
          target
          enforcement
          conditions { refName { include exclude } }
          rules(first: 50) { nodes { type } }
        }
      }
    }`);
    const variables = repositories.flatMap((repository, index) => {
        const [owner, name] = repository.split('/');
        return [
            [`owner${index}`, owner],
            [`name${index}`, name],
        ];
    });
    return {
        query: `query (${parameters.join(', ')}) { ${fields.join('\n')} }`,
        variables: Object.fromEntries(variables),
    };
}
function aliasOf(index) {
    return `repository${index}`;
}
/** A repository that the token may not see is an error beside what is said of the others. */
function isAboutOne({ type, path }) {
    return (type === 'NOT_FOUND' || type === 'FORBIDDEN') && path !== undefined;
}
function rulesOf(nodes) {
    const active = nodes.flatMap((node) => {
        const tags = node?.conditions.refName;
        if (node?.enforcement !== 'ACTIVE' || node.target !== 'TAG' || tags == null)
            return [];
        if (tags.exclude.length > 0)
            return [];
        return [{ include: tags.include, types: node.rules?.nodes?.map((rule) => rule?.type) ?? [] }];
    });
    const patternsWith = (type) => active.filter(({ types }) => types.includes(type)).flatMap(({ include }) => include);
    return { notMoved: patternsWith('UPDATE'), notDeleted: patternsWith('DELETION') };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/settings/workflow-texts.js



/** Files in one query: far below GitHub's limits, also when each is a long one. */
const workflow_texts_atOnce = 20;
/** Null for what is not there; without a text it is a folder, or no text. */
const file = schemas/* nullable */.mee(schemas/* looseObject */._H3({ text: schemas/* nullish */.cl6(schemas/* string */.YjP()) }));
/** By alias; null for a repository that the token may not see. */
const workflow_texts_answer = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* nullable */.mee(schemas/* looseObject */._H3({ dispatched: file, known: file })));
/**
 * Workflow files of other repositories as a dispatch would take them, in the order of the questions: null for one
 * that is not there, or not on the default branch as well, where GitHub wants it.
 */
async function readWorkflowTexts(api, questions) {
    const texts = [];
    const task = { doing: 'read workflows of applications', permission: null };
    for (let from = 0; from < questions.length; from += workflow_texts_atOnce) {
        const some = questions.slice(from, from + workflow_texts_atOnce);
        const found = await api.attempt(task, () => api.query(workflow_texts_answer, workflowTextsQuery(some), workflow_texts_isAboutOne));
        for (const index of some.keys()) {
            const repository = found[workflow_texts_aliasOf(index)];
            if (repository == null)
                texts.push((0,seen/* hidden */.R)('contents: read'));
            else
                texts.push((0,seen/* seen */.c)(repository.known === null ? null : (repository.dispatched?.text ?? null)));
        }
    }
    return texts;
}
function workflowTextsQuery(questions) {
    return combineQueries({ name: 'workflows', parts: questions.map(workflow_texts_partOf) });
}
function workflow_texts_partOf({ repository, path, ref }, index) {
    const [owner, name] = repository.split('/');
    const values = { owner, name, dispatched: `${ref}:${path}`, known: `HEAD:${path}` };
    return {
        fields: `${workflow_texts_aliasOf(index)}: repository(owner: $owner${index}, name: $name${index}) {
      dispatched: object(expression: $dispatched${index}) { ... on Blob { text } }
      known: object(expression: $known${index}) { ... on Blob { text } }
    }`,
        variables: Object.entries(values).map(([key, value]) => ({
            name: `${key}${index}`,
            type: 'String!',
            value,
        })),
    };
}
function workflow_texts_aliasOf(index) {
    return `repository${index}`;
}
/** A repository that the token may not see is an error beside what is said of the others. */
function workflow_texts_isAboutOne({ type, path }) {
    return (type === 'NOT_FOUND' || type === 'FORBIDDEN') && path !== undefined;
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/settings/create-repository-settings.js










/**
 * The settings of a repository on GitHub: by REST, and what other repositories have by GraphQL. `token`
 * is what is known of the token that the API is asked with.
 */
function createRepositorySettings(api, token) {
    const place = place_placeOf(api.repository);
    const name = `${place.owner}/${place.repo}`;
    const get = api.reads.request;
    return {
        home: { name, url: `${api.addresses.server}/${name}` },
        token,
        branchRules: createRulesReader(api, place),
        tagRules: (repositories) => readTagRules(api, repositories),
        workflows: (questions) => readWorkflowTexts(api, questions),
        pages: () => pages_readPages(api, place),
        keyEnvironment: (environment, variable) => readKeyEnvironment(api, { ...place, environment_name: environment }, variable),
        async defaultBranch() {
            const reply = await ask(api, {
                about: `the repository ${name}`,
                schema: repository,
                send: async () => (await get('GET /repos/{owner}/{repo}', { ...place })).data,
            });
            if (reply.kind === 'answer')
                return reply.data.default_branch;
            throw new forge/* ForgeForbidden */.T(`${name} is not there, or the token may not see it`, 'metadata: read');
        },
        async ownerErrors(branch) {
            const route = 'GET /repos/{owner}/{repo}/codeowners/errors';
            const reply = await ask(api, {
                about: `what is wrong with the code owners on ${branch}`,
                schema: ownerErrors,
                send: async () => (await get(route, { ...place, ref: branch })).data,
            });
            if (reply.kind !== 'answer')
                return (0,seen/* hidden */.R)('contents: read');
            return (0,seen/* seen */.c)(reply.data.errors.map(({ message }) => firstLine(message)));
        },
        async actions() {
            const route = 'GET /repos/{owner}/{repo}/actions/permissions/workflow';
            const reply = await ask(api, {
                about: 'the settings of GitHub Actions',
                schema: workflowPermissions,
                send: async () => (await get(route, { ...place })).data,
            });
            if (reply.kind !== 'answer')
                return (0,seen/* hidden */.R)('administration: read');
            const { default_workflow_permissions, can_approve_pull_request_reviews } = reply.data;
            return (0,seen/* seen */.c)({
                defaultRights: default_workflow_permissions,
                mayApprove: can_approve_pull_request_reviews,
            });
        },
    };
}
/** GitHub explains an error over several lines, and repeats the line of the file. */
function firstLine(message) {
    return message.split('\n')[0]?.replace(/:$/, '') ?? '';
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/sources/create-github-tips.js






/** Repositories that one request asks for. */
const create_github_tips_most = 100;
const branch = schemas/* object */.Ikc({ target: schemas/* nullable */.mee(schemas/* object */.Ikc({ oid: schemas/* string */.YjP() })) });
const create_github_tips_answers = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* nullable */.mee(schemas/* object */.Ikc({ defaultBranchRef: schemas/* nullable */.mee(branch) })));
/** Asks where the default branches of repositories on this GitHub are, and `others` about all other addresses. */
function createGitHubTips(api, others) {
    async function askBatch(batch) {
        const task = { doing: 'read the default branches of the applications', permission: 'contents: read' };
        const data = await orNothing(() => api.attempt(task, async () => checkedAnswer(create_github_tips_answers, (await api.ask(tipsQuery(batch))).data)));
        return batch.flatMap(({ address }, index) => {
            const tip = data[`r${index}`]?.defaultBranchRef?.target?.oid;
            return tip === undefined ? [] : [[address, tip]];
        });
    }
    return {
        async tips(repositories) {
            const addresses = [...new Set(repositories)];
            const hosted = addresses.flatMap((address) => {
                const repository = hostedRepository(address, api.addresses.server);
                return repository === undefined ? [] : [{ address, repository }];
            });
            const elsewhere = addresses.filter((address) => !hosted.some((it) => it.address === address));
            const [away, ...here] = await Promise.all([
                others.tips(elsewhere),
                ...batchesOf(create_github_tips_most, hosted).map(askBatch),
            ]);
            return new Map([...away, ...here.flat()]);
        },
    };
}
/** A part without rights is an error beside the other parts; a request that fails as a whole tells nothing. */
async function orNothing(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error instanceof forge/* ForgeForbidden */.T || error instanceof forge/* ForgeUnavailable */.M)
            return {};
        throw error;
    }
}
function tipsQuery(batch) {
    return combineQueries({
        name: 'Tips',
        parts: batch.map(({ repository }, index) => ({
            fields: `r${index}: repository(owner: $o${index}, name: $n${index}) { defaultBranchRef { target { oid } } }`,
            variables: [
                { name: `o${index}`, type: 'String!', value: repository.owner },
                { name: `n${index}`, type: 'String!', value: repository.name },
            ],
        })),
    });
}

// EXTERNAL MODULE: ./lib/cli/ports/tagger.js
var tagger = __webpack_require__(14435);
;// CONCATENATED MODULE: ./lib/cli/adapters/github/tagging/read-tag.js


const read_tag_query = `query Tag($owner: String!, $name: String!, $tag: String!, $commit: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $tag) { target { ${targetFields} } }
    object(oid: $commit) { __typename }
  }
}`;
const read_tag_answer = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        ref: schemas/* nullable */.mee(schemas/* object */.Ikc({ target: schemas/* nullable */.mee(tagTarget) })),
        object: schemas/* nullable */.mee(schemas/* object */.Ikc({ __typename: schemas/* string */.YjP() })),
    }),
});
/** Reads where a tag is, past every cache, and whether the repository has the commit. */
async function readTag(api, { owner, name }, { tag, commit }) {
    const variables = { owner, name, tag: `refs/tags/${tag}`, commit };
    const { repository } = await api.query(read_tag_answer, { query: read_tag_query, variables });
    const target = repository.ref?.target ?? null;
    if (target !== null)
        assertFollowed(tag, target);
    return {
        names: target === null ? null : (commitOf(target) ?? target.oid),
        hasCommit: repository.object?.__typename === 'Commit',
    };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/tagging/create-github-tagger.js








const create_github_tagger_object = schemas/* object */.Ikc({ sha: schemas/* string */.YjP() });
const reference = schemas/* object */.Ikc({ object: create_github_tagger_object });
/** What GitHub answers when the reference is there already, or its object is not. */
const unprocessable = 422;
/**
 * Tags repositories on this GitHub: an annotated tag, then the reference, which GitHub makes only where there is none
 * (docs.github.com, "REST API endpoints for Git references"). Whatever their addresses are elsewhere goes to `others`.
 */
function createGitHubTagger(api, others) {
    return {
        tag(request) {
            const repository = hostedRepository(request.repository, api.addresses.server);
            return repository === undefined ? others.tag(request) : inItsWords(tagHere(api, repository, request));
        },
    };
}
function tagHere(api, repository, request) {
    const { tag, commit } = request;
    const task = { doing: `tag ${commit} of ${request.repository} as ${tag}`, permission: 'contents: write' };
    return api.attempt(task, async () => {
        const before = await readTag(api, repository, request);
        if (before.names !== null)
            return create_github_tagger_outcomeOf(before.names, commit);
        if (!before.hasCommit) {
            throw new tagger/* TagNotMade */.$('no-commit', `${request.repository} has no commit ${commit}, which was to become ${tag}`);
        }
        const made = await createTag(api, repository, request);
        return made === commit ? 'created' : { kind: 'elsewhere', commit: made };
    });
}
function create_github_tagger_outcomeOf(names, commit) {
    return names === commit ? 'there' : { kind: 'elsewhere', commit: names };
}
/** Gives what the tag names afterwards; a tag object without a reference is seen by nobody. */
async function createTag(api, repository, request) {
    const { owner, name: repo } = repository;
    const { tag, commit, message, by } = request;
    const standing = async () => (await readTag(api, repository, request)).names ?? undefined;
    const attempt = async () => {
        const tagged = await api.writes.rest.git.createTag({
            ...{ owner, repo, tag, message, object: commit, type: 'commit' },
            tagger: { name: by.name, email: by.email },
        });
        const { sha } = checkedAnswer(create_github_tagger_object, tagged.data);
        const { data } = await api.writes.rest.git.createRef({ owner, repo, ref: `refs/tags/${tag}`, sha });
        checkedAnswer(reference, data);
        return commit;
    };
    try {
        return await writeOnce(api, { attempt, readBack: standing });
    }
    catch (error) {
        if (failureOf(error)?.status !== unprocessable)
            throw error;
        // Somebody else was faster, or rules of the repository are against it.
        const names = await standing();
        if (names === undefined)
            throw error;
        return names;
    }
}
async function inItsWords(outcome) {
    try {
        return await outcome;
    }
    catch (error) {
        if (error instanceof forge/* ForgeForbidden */.T)
            throw new tagger/* TagNotMade */.$('refused', error.message);
        if (error instanceof forge/* ForgeUnavailable */.M)
            throw new tagger/* TagNotMade */.$('unavailable', error.message);
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/workflow-deployer/course.js


/** `deploy.yml of acme/payments`. */
function course_nameOf({ place }) {
    return nameOfPlace(place);
}
/** The page of a run of the course's workflow, for people. */
function pageOf({ api, place }, run) {
    return pageOfRun(api, place.repository, run);
}
/** Tells, to be recorded, which run it is. */
function tellRun(course, run, how) {
    const url = pageOf(course, run);
    (0,say/* say */.c)(course, `${how} ${course_nameOf(course)}: ${url}`);
    course.onEffect({ ...course.effect, id: String(run), url });
}

// EXTERNAL MODULE: ./lib/cli/domain/workflows/operation-inputs.js
var operation_inputs = __webpack_require__(14061);
;// CONCATENATED MODULE: ./lib/cli/adapters/github/workflow-deployer/workflow-inputs.js

/** What a deployment workflow is told, everything as text: lists with commas, the settings as a JSON object. */
function workflowInputs(order) {
    const settings = [...order.settings].sort(([one], [other]) => (one < other ? -1 : 1));
    return {
        environment: order.environment,
        plan: order.plan,
        application: order.application,
        action: order.action,
        version: order.version,
        'from-version': order.fromVersion,
        tag: order.tag,
        commit: order.commit,
        modules: order.modules.join(','),
        settings: JSON.stringify(Object.fromEntries(settings)),
        key: order.key,
        ...(order.stage && { [operation_inputs/* stageInput */.j]: order.stage }),
    };
}
/** What a workflow must say to be started by us, as a sentence. */
function whatAWorkflowNeeds({ file }, { ref, inputs }) {
    const names = Object.keys(inputs).join(', ');
    return `.github/workflows/${file} must be on the default branch and on ${ref}, with the trigger workflow_dispatch, the inputs ${names} (of type string, no other required), and ${whatTitlesNeed}`;
}
const whatTitlesNeed = `a run-name with [\${{ inputs.key }}]`;
/** What stands in the title of the run that belongs to a key. */
function markOf(key) {
    return `[${key}]`;
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/workflow-deployer/following/cancel-run.js




/**
 * Asks GitHub to end a run; false when it could not be asked, which is said. `force` does not wait for steps that
 * are to run always. Asking twice does no harm, and a run that has ended stays as it is. It does not wait for what else is
 * to be written: a job that is cancelled itself has ten seconds for all of its workflows.
 *
 * Source: docs.github.com, "REST API endpoints for workflow runs", "Cancel" and "Force cancel a workflow run".
 */
async function cancelRun(course, run, how) {
    const { api, place } = course;
    const { owner, name: repo } = place.repository;
    const task = {
        doing: `cancel the run of ${course_nameOf(course)}, ${pageOf(course, run)}`,
        permission: 'actions: write',
    };
    const tried = await tryTask(api, task, async () => {
        const { actions } = api.urgent.rest;
        const ask = how === 'force' ? actions.forceCancelWorkflowRun : actions.cancelWorkflowRun;
        try {
            await ask({ owner, repo, run_id: run });
        }
        catch (error) {
            if (failureOf(error)?.status !== 409)
                throw error;
        }
    });
    if (tried.kind === 'failed')
        (0,say/* say */.c)(course, tried.message);
    return tried.kind === 'answer';
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/workflow-deployer/beginning/strangers.js




/**
 * Whether a run was started as we start it. A title proves nothing: whoever may push a branch can give runs of her own
 * version of the workflow any title, and start ours by hand with any key.
 */
function isStartedBy({ startedBy, ref }, starter) {
    return startedBy !== null && isSameAccount(startedBy, starter.login) && ref === shortName(starter.ref);
}
/** Says once of each run that it is not ours. It is left alone: what it does is its starter's own business. */
function tellStranger(course, run, { login, ref }) {
    if (course.strangers.has(run.id))
        return;
    course.strangers.add(run.id);
    const found = `was started by ${run.startedBy ?? 'nobody known'} on ${run.ref ?? 'no branch'}`;
    (0,say/* say */.c)(course, `${pageOf(course, run.id)} has ${markOf(course.effect.key)} in its title, but ${found}, not by ${login} on ${shortName(ref)}; it is left alone`);
}
/** As GitHub names branches and tags of runs. */
function shortName(ref) {
    return ref.replace(/^refs\/(?:heads|tags)\//, '');
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/workflow-deployer/beginning/find-runs.js








/** GitHub lists no more than a thousand runs of a time. */
const find_runs_mostPages = 10;
/** Looks once for the course's run by its key; undefined when there is none. */
async function findRun(course) {
    const { api } = course;
    const task = { doing: `look for a run of ${course_nameOf(course)}`, permission: 'actions: read' };
    const tried = await tryTask(api, task, () => ownRuns(course));
    if (tried.kind === 'failed')
        return tried;
    const [own, ...others] = tried.answer;
    if (own !== undefined)
        await endOthers(course, own, others);
    return { kind: 'answer', answer: own };
}
/** The oldest first, whose number is the lowest. */
async function ownRuns(course) {
    const found = await runsWithKey(course);
    if (found.length === 0)
        return [];
    const account = { login: await course.ownLogin(), ref: course.effect.ref };
    for (const run of found)
        if (!isStartedBy(run, account))
            tellStranger(course, run, account);
    return found.filter((run) => isStartedBy(run, account)).sort((one, other) => one.id - other.id);
}
async function runsWithKey(course) {
    const { api, place, effect } = course;
    const found = [];
    for (let page = 1; page <= find_runs_mostPages; page += 1) {
        const { runs } = await readDispatchedRuns(api, place, { page, since: earliest(course) });
        found.push(...runs.filter(({ title }) => title.includes(markOf(effect.key))));
        if (runs.length < pageSize)
            break;
    }
    return found;
}
/** Only one run may do the work of a key; the oldest has come farthest. */
async function endOthers(course, own, others) {
    for (const { id } of others.filter(({ status }) => status !== 'completed')) {
        (0,say/* say */.c)(course, `${pageOf(course, id)} has the same key as ${pageOf(course, own.id)}, which is older; it is cancelled`);
        await cancelRun(course, id, 'cancel');
    }
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/workflow-deployer/beginning/refusal.js

/** Answers after which it is the workflow that has to be looked at. */
const aboutTheWorkflow = [404, 422];
/** Why nothing was started, with what the workflow needs when that may be the cause. */
function refusal_refusal({ failure, message }, dispatch) {
    const needs = aboutTheWorkflow.includes(failure?.status ?? null)
        ? `. ${whatAWorkflowNeeds(dispatch.place, dispatch)}`
        : '';
    return `${message}; nothing was started${needs}`;
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/workflow-deployer/beginning/begin-run.js








/** Starts the run of a course, unless there is one already: then that is taken up. */
async function beginRun(course, dispatch) {
    const before = await findRun(course);
    if (before.kind === 'failed')
        return begin_run_refused(before, dispatch);
    if (before.answer !== undefined)
        return takenUp(course, before.answer.id);
    if (course.wishes.stops > 0)
        return failed('it was asked to stop before anything was started');
    const started = await startRun(course, dispatch);
    if (started.kind === 'refused')
        return begin_run_refused(started.tried, dispatch);
    if (started.kind === 'unclear' || started.thing === null)
        return begin_run_soughtAfter(course, started, await searchRun(course));
    tellRun(course, started.thing, 'started');
    return { kind: 'run', id: started.thing, isNew: true };
}
/** Looks for the run that somebody else has started, or was about to. */
async function begin_run_findBegun(course) {
    const found = await searchRun(course);
    switch (found.kind) {
        case 'found':
            return takenUp(course, found.thing.id);
        case 'left':
            return found;
        default:
            return unknown(`it is not known whether ${course_nameOf(course)} was started: ${whyNotFound(course, found.kind)}`);
    }
}
/** The id is null when GitHub does not tell it. */
function startRun(course, dispatch) {
    const task = { doing: `start ${course_nameOf(course)} on ${dispatch.ref}`, permission: 'actions: write' };
    return startOnce(course, task, () => dispatchWorkflow(course.api, dispatch));
}
function searchRun(course) {
    return searchThroughGitHub(course, () => findRun(course));
}
function begin_run_soughtAfter(course, started, found) {
    if (found.kind === 'found')
        return takenUp(course, found.thing.id);
    if (found.kind === 'left')
        return found;
    const why = whyNotFound(course, found.kind);
    return started.kind === 'unclear'
        ? unknown(`it is not known whether ${course_nameOf(course)} was started: ${started.message}; ${why}`)
        : unknown(`${course_nameOf(course)} was started, and it is not known what became of it: ${why}`);
}
function takenUp(course, id) {
    tellRun(course, id, 'found the run of');
    return { kind: 'run', id, isNew: false };
}
function whyNotFound({ effect }, kind) {
    const mark = markOf(effect.key);
    return kind === 'none'
        ? `no run of ours with ${mark} in its title was found (the workflow needs ${whatTitlesNeed})`
        : `a run of ours with ${mark} in its title could not be looked for`;
}
function begin_run_refused(tried, dispatch) {
    const end = { outcome: 'failed', reason: refusal_refusal(tried, dispatch) };
    return { kind: 'end', end: isTransient(tried) ? { ...end, transient: true } : end };
}
function failed(reason) {
    return { kind: 'end', end: { outcome: 'failed', reason } };
}
function unknown(reason) {
    return { kind: 'end', end: { outcome: 'unknown', reason } };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/workflow-deployer/following/conclusion-end.js
/**
 * What the conclusion of a run means for a deployment. A run that ended by itself knows whether it failed; one that
 * somebody or something else ended may have brought half of it.
 *
 * Source: docs.github.com, "REST API endpoints for workflow runs", `conclusion`.
 */
const conclusion_end_meanings = new Map([
    ['success', { outcome: 'succeeded', words: 'succeeded' }],
    ['failure', { outcome: 'failed', words: 'failed' }],
    ['startup_failure', { outcome: 'failed', words: 'could not be started, so nothing was done' }],
    ['skipped', { outcome: 'failed', words: 'was skipped, so nothing was done' }],
    ['cancelled', { outcome: 'unknown', words: 'was cancelled' }],
    ['timed_out', { outcome: 'unknown', words: 'was ended at a time limit of its own' }],
    ['stale', { outcome: 'unknown', words: 'was given up by GitHub' }],
    ['action_required', { outcome: 'unknown', words: 'waits for somebody on GitHub' }],
    ['neutral', { outcome: 'unknown', words: 'ended neither well nor badly' }],
]);
/** A conclusion that GitHub has invented since says nothing about the outcome. */
function conclusionEnd(conclusion) {
    return conclusion_end_meanings.get(conclusion) ?? { outcome: 'unknown', words: 'ended in a way that is not known here' };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/workflow-deployer/following/ending.js
/** How long a run may clean up after it was cancelled, before it is ended without mercy. */
const grace = 5 * 60_000;
const untilAskedAgain = 10_000;
/** An end that nobody wants yet. */
function createEnding({ deadline, now, ask }) {
    let why = null;
    let wanted = null;
    let isAsked = true;
    let [due, wantedAt] = [deadline, Number.POSITIVE_INFINITY];
    const ending = {
        get why() {
            return why;
        },
        get due() {
            return due;
        },
        want(reason, how) {
            if (why === null)
                [why, wantedAt] = [reason, now()];
            if (wanted === how || wanted === 'force')
                return;
            [wanted, isAsked] = [how, false];
        },
        async pursue() {
            if (wanted === null || isAsked)
                return;
            isAsked = await ask(wanted);
            due = now() + (isAsked ? grace : untilAskedAgain);
        },
        goOn() {
            if (why === null)
                ending.want('time limit', 'cancel');
            else if (isAsked)
                [wanted, isAsked] = ['force', false];
        },
        isOverdue: (moment) => moment >= wantedAt + 2 * grace,
    };
    return ending;
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/workflow-deployer/following/follow-run.js






/**
 * Waits for the end of a run; undefined when it was left before. Looks that fail are repeated until the time limit.
 * From then on, or when it is asked to stop, the run is cancelled and waited for: as long as it is seen going on
 * what it does is not over, so only when it cannot be seen at all is it given up.
 */
async function followRun(course, { id, isNew }) {
    const { clock, wishes, startedAt } = course;
    const watch = course.watcher.watch({
        id,
        since: earliest(course),
        startedAt,
        isNew,
        onTrouble: (text) => (0,say/* say */.c)(course, `${text}; it is tried again`),
    });
    const ending = createEnding({
        deadline: course.deadline,
        now: clock.now,
        ask: async (how) => {
            const isAsked = await cancelRun(course, id, how);
            watch.hurry();
            return isAsked;
        },
    });
    for (;;) {
        const wish = wishes.next();
        if (wishes.left)
            return undefined;
        if (wishes.stops > 0)
            ending.want('stopped', wishes.stops > 1 ? 'force' : 'cancel');
        await ending.pursue();
        const sight = await watch.next(ending.due, wish);
        const end = follow_run_endOf(course, id, { sight, ending });
        if (end !== undefined)
            return end;
        if (clock.now() >= ending.due)
            ending.goOn();
    }
}
/** Undefined as long as there is something to wait for. */
function follow_run_endOf(course, id, { sight, ending }) {
    const run = `the run of ${course_nameOf(course)} (${pageOf(course, id)})`;
    switch (sight.kind) {
        case 'completed':
            return conclude(course, run, { run: sight.run, ending });
        case 'gone':
            return follow_run_unknown(`${run} was never shown by GitHub, so it is not known what became of it`);
        case 'out-of-sight':
            if (!ending.isOverdue(course.clock.now()))
                return undefined;
            return follow_run_unknown(`${run} ${wordsOf(ending)}, and it is not known whether it has ended`);
        case 'going-on':
            return undefined;
    }
}
function conclude(course, name, { run, ending }) {
    const { outcome, words } = conclusionEnd(run.conclusion);
    (0,say/* say */.c)(course, `${name} ${words}`);
    if (outcome === 'succeeded')
        return { outcome, reason: null };
    if (ending.why === 'time limit') {
        const limit = (course.deadline - course.startedAt) / 1000;
        return follow_run_unknown(`${name} was ended at its time limit of ${limit} seconds`);
    }
    const when = ending.why === 'stopped' ? ' after it was asked to stop' : '';
    return { outcome, reason: `${name} ${words}${when}` };
}
function wordsOf({ why }) {
    return why === 'time limit' ? 'was to be ended at its time limit' : 'was asked to stop';
}
function follow_run_unknown(reason) {
    return { outcome: 'unknown', reason };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/workflow-deployer/watching/ask-runs.js




/** How runs of one workflow stand: one by itself, several by as few lists as there are hundreds of them. */
function askRuns(api, place, wanted) {
    const task = { doing: `read the runs of ${nameOfPlace(place)}`, permission: 'actions: read' };
    return tryTask(api, task, () => ask_runs_ask(api, place, wanted));
}
async function ask_runs_ask(api, place, wanted) {
    const runs = new Map();
    let headers = new Map();
    const missing = () => wanted.filter(({ id }) => !runs.has(id));
    const since = Math.min(...wanted.map((run) => run.since));
    let isLast = false;
    // Further pages than there are runs missing are dearer than asking for each of these.
    for (let page = 1; missing().length > page && !isLast; page += 1) {
        const listed = await readDispatchedRuns(api, place, { page, since });
        for (const run of listed.runs)
            runs.set(run.id, run);
        headers = listed.headers;
        isLast = listed.runs.length < pageSize;
    }
    for (const { id } of missing()) {
        const read = await unlessAbsent(() => readRun(api, place.repository, id));
        for (const run of read?.runs ?? [])
            runs.set(run.id, run);
        headers = read?.headers ?? headers;
    }
    return { runs, headers };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/workflow-deployer/watching/watched-run.js

/** GitHub may take a while to show a new run: so often it is looked at, in more than half a minute. */
const mostMisses = 7;
/** @param waiting holds it as long as somebody waits for it */
function createWatchedRun({ id, since, startedAt, isNew, onTrouble }, { now, waiting, woken, }) {
    let sight = { kind: 'going-on' };
    let [wasLookedAt, watchedSince, patience] = [false, startedAt, Number.POSITIVE_INFINITY];
    let [misses, troubled, wasSeen] = [0, false, !isNew];
    let waiter = null;
    const release = () => {
        const released = waiter;
        waiter = null;
        waiting.delete(run);
        return released;
    };
    const run = {
        id,
        since,
        firstLook: isNew ? now + pollInterval(0) : now,
        get wasLookedAt() {
            return wasLookedAt;
        },
        get watchedSince() {
            return watchedSince;
        },
        get patience() {
            return wasLookedAt ? patience : Number.POSITIVE_INFINITY;
        },
        wait(until, wake) {
            patience = until;
            if (wake.aborted)
                return Promise.resolve(sight);
            const wakeUp = () => {
                run.settle();
                woken();
            };
            wake.addEventListener('abort', wakeUp, { once: true });
            waiting.add(run);
            return new Promise((resolve, reject) => {
                waiter = { resolve, reject };
            }).finally(() => wake.removeEventListener('abort', wakeUp));
        },
        seen(found) {
            [wasLookedAt, troubled, wasSeen] = [true, false, true];
            sight = found.status === 'completed' ? { kind: 'completed', run: found } : { kind: 'going-on' };
        },
        missed() {
            // It may go on all the same: a token can lose sight of a repository, and find it again.
            if (wasSeen)
                return run.notSeen(`GitHub does not show the run ${id} any more`);
            misses += 1;
            [wasLookedAt, troubled] = [true, false];
            sight = { kind: misses < mostMisses ? 'out-of-sight' : 'gone' };
        },
        notSeen(why) {
            if (!troubled)
                onTrouble(why);
            [wasLookedAt, troubled, sight] = [true, true, { kind: 'out-of-sight' }];
        },
        hurry(moment) {
            watchedSince = moment;
        },
        isDue: (moment) => sight.kind === 'completed' || sight.kind === 'gone' || (wasLookedAt && moment >= patience),
        settle: () => release()?.resolve(sight),
        fail: (error) => release()?.reject(error),
    };
    return run;
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/workflow-deployer/watching/run-watcher.js



/** Asks nothing as long as nobody waits. */
function createRunWatcher({ api, clock, place }) {
    const waiting = new Set();
    let [lookedAt, spacing, looking] = [Number.NEGATIVE_INFINITY, 0, false];
    let bell = new AbortController();
    function nextLook() {
        const now = clock.now();
        const due = [...waiting].map((run) => run.wasLookedAt ? lookedAt + pollInterval(now - run.watchedSince) : run.firstLook);
        return Math.max(lookedAt + spacing, Math.min(...due));
    }
    async function look() {
        const runs = [...waiting];
        const tried = await askRuns(api, place, runs);
        lookedAt = clock.now();
        if (tried.kind === 'failed') {
            for (const run of runs)
                run.notSeen(tried.message);
            return;
        }
        spacing = spacingFor(tried.answer.headers, lookedAt);
        for (const run of runs) {
            const found = tried.answer.runs.get(run.id);
            if (found === undefined)
                run.missed();
            else
                run.seen(found);
        }
    }
    async function lookOrSleep() {
        const [now, next] = [clock.now(), nextLook()];
        if (next <= now)
            return look();
        const until = Math.min(next, ...[...waiting].map((run) => run.patience));
        bell = new AbortController();
        await clock.sleep(Math.max(0, until - now), bell.signal);
    }
    async function lookOn() {
        looking = true;
        try {
            while (waiting.size > 0) {
                await lookOrSleep();
                for (const run of waiting)
                    if (run.isDue(clock.now()))
                        run.settle();
            }
        }
        catch (error) {
            for (const run of waiting)
                run.fail(error);
        }
        finally {
            looking = false;
        }
    }
    return {
        watch(wanted) {
            const woken = () => bell.abort();
            const run = createWatchedRun(wanted, { now: clock.now(), waiting, woken });
            return {
                next(until, wake) {
                    const sight = run.wait(until, wake);
                    bell.abort();
                    if (!looking)
                        void lookOn();
                    return sight;
                },
                hurry: () => run.hurry(clock.now()),
            };
        },
    };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/github/workflow-deployer/create-workflow-deployer.js









/**
 * Deploys by dispatching a workflow, each operation on a machine of its own, in the release repository or in the
 * application's on the same GitHub. Its run is found again by the idempotency key in its title, its ref and who has
 * started it, so that there is never a second one, whoever waits for it (docs/decisions/0020).
 */
function createWorkflowDeployer({ api, clock }) {
    const watcherOf = watchersByPlace({ api, clock });
    const ownLogin = rememberedLogin(api);
    const begunAt = (place) => ({ api, clock, ownLogin, place, watcher: watcherOf(place) });
    return {
        async prepare(order) {
            const { deployer, key, onLine, onEffect } = order;
            const place = create_workflow_deployer_placeOf(api, order);
            const effect = {
                kind: 'workflow',
                id: key,
                url: pageOfWorkflow(api, place),
                repository: nameOfRepository(place.repository),
                workflow: place.file,
                ref: deployer.ref,
                key,
            };
            const dispatch = { place, ref: deployer.ref, inputs: workflowInputs(order) };
            const course = () => {
                const time = (0,waiting/* allowedTime */.K)(clock.now(), deployer.timeout);
                return { ...begunAt(place), effect, ...time, onLine, onEffect };
            };
            return workflowDeployment(effect, course, (begun) => beginRun(begun, dispatch));
        },
        async resume({ effect, startedAt, timeout, onLine, onEffect }) {
            if (effect.kind !== 'workflow')
                return undefined;
            const place = placeOfEffect(api, effect);
            if (place === undefined)
                return undefined;
            const time = (0,waiting/* allowedTime */.K)(Date.parse(startedAt), timeout);
            const course = () => ({ ...begunAt(place), effect, ...time, onLine, onEffect });
            return workflowDeployment(effect, course, async (begun) => effect.id === effect.key ? begin_run_findBegun(begun) : { kind: 'run', id: Number(effect.id), isNew: false });
        },
        heal: async () => [],
    };
}
function workflowDeployment(effect, started, begin) {
    const wishes = (0,waiting/* createWishes */.Y)();
    return {
        effect,
        async open() {
            const course = { ...started(), wishes, strangers: new Set() };
            const begun = await begin(course);
            if (begun.kind === 'left')
                return undefined;
            return begun.kind === 'end' ? begun.end : followRun(course, begun);
        },
        discard: async () => { },
        stop: wishes.stop,
        leave: wishes.leave,
    };
}
function watchersByPlace(options) {
    const watchers = new Map();
    return (place) => {
        const name = `${nameOfRepository(place.repository)}/${place.file}`;
        const watcher = watchers.get(name) ?? createRunWatcher({ ...options, place });
        watchers.set(name, watcher);
        return watcher;
    };
}
function create_workflow_deployer_placeOf(api, order) {
    const { file, repository: whose } = order.deployer;
    if (whose === 'release')
        return { repository: api.repository, file };
    const repository = hostedRepository(order.repository, api.addresses.server);
    if (repository === undefined)
        throw new Error(`${order.application} cannot be deployed by a workflow of its own repository: ${JSON.stringify(order.repository)} is not on ${api.addresses.server}; write it as owner/name in catalog/${order.application}.yml, or name a workflow of the release repository`);
    return { repository, file };
}
/** Undefined for what we did not write. */
function placeOfEffect(api, { repository, workflow, id, key }) {
    const hosted = hostedRepository(repository, api.addresses.server);
    const isRun = id === key || isGitHubNumber(id);
    return hosted === undefined || !isRun ? undefined : { repository: hosted, file: workflow };
}

// EXTERNAL MODULE: ./lib/cli/adapters/manifest-deployer/create-manifest-deployer.js + 13 modules
var create_manifest_deployer = __webpack_require__(49514);
// EXTERNAL MODULE: ./lib/cli/domain/doctor/conventions.js
var conventions = __webpack_require__(99251);
// EXTERNAL MODULE: ./lib/cli/usecases/pull-requests/open-pull-requests.js
var open_pull_requests = __webpack_require__(46319);
// EXTERNAL MODULE: ./lib/cli/usecases/pull-requests/snapshot.js
var snapshot = __webpack_require__(55754);
// EXTERNAL MODULE: ./lib/cli/usecases/reading/create-records-reader.js + 2 modules
var create_records_reader = __webpack_require__(39572);
// EXTERNAL MODULE: ./lib/cli/cli/session/github-access.js + 1 modules
var github_access = __webpack_require__(70274);
// EXTERNAL MODULE: ./lib/cli/cli/session/or-close.js
var or_close = __webpack_require__(31290);
;// CONCATENATED MODULE: ./lib/cli/cli/session/github-session.js






























/** A release repository on GitHub: its pull requests propose plans, its contents are fetched into a cache. */
async function openGitHubSession(fullName, variables) {
    const [owner = '', name = ''] = fullName.split('/');
    const addresses = (0,github_access/* githubAddresses */.u)(variables);
    const webAddress = `${addresses.server}/${fullName}`;
    const folder = (0,external_node_path_.join)(cacheFolder(variables), new URL(addresses.server).host, owner, `${name}.git`);
    const { api, forge, sources, token } = connectGitHub({
        repository: { owner, name },
        addresses,
        credentials: { kind: 'token', token: (0,github_access/* requireToken */.F)(variables) },
        otherSources: (0,create_git_sources/* createGitSources */.$)({ folder: (0,external_node_os_.homedir)(), variables }),
        onNotice: (text) => process.stderr.write(`${text}\n`),
    });
    const { now } = clock/* systemClock */.m;
    const repository = await openHostedRepository({
        folder,
        address: `${webAddress}.git`,
        token,
        variables,
        now,
    });
    const pullRequests = await (0,or_close/* orClose */.U)(repository, async () => (0,snapshot/* bringHeads */.qB)(repository, await (0,snapshot/* environmentPullRequests */.t3)(forge)));
    const settings = createRepositorySettings(api, { kind: 'person', app: null, rights: null });
    return {
        repository,
        readRecords: (0,create_records_reader/* createRecordsReader */.Y)(repository),
        readOpenPlans: (0,open_pull_requests/* openPlansOnPullRequests */.N5)(repository, pullRequests, 'published'),
        sources,
        tips: createGitHubTips(api, (0,create_git_tips/* createGitTips */.R)({ folder: (0,external_node_os_.homedir)(), variables })),
        tagger: createGitHubTagger(api, (0,create_git_tagger/* createGitTagger */.D)({ ...{ folder: (0,external_node_os_.homedir)(), variables }, now })),
        clock: clock/* systemClock */.m,
        hosted: {
            ...{
                forge,
                reviewers: createReviewers(api),
                numbers: createPullRequestNumbers(api),
                webAddress,
                pullRequests,
                settings,
            },
            ...{ jobs: createJobs(api), job: await ownJob(api, variables) },
            starter: createJobStarter(api, { workflow: (0,external_node_path_.basename)(conventions/* plansWorkflowPath */.j7), ref: layout/* trustedBranch */.YF }),
            deployers: hostedDeployers(api, { token, variables }),
            builds: hostedBuilds(api, { token, variables }),
        },
    };
}
function hostedBuilds(api, { token, variables }) {
    const server = { address: api.addresses.server, token };
    return {
        check: createCheckBuilds(api, 'token'),
        note: (0,create_note_builds/* createNoteBuilds */.y)({ folder: (0,external_node_os_.homedir)(), variables, server }),
    };
}
function hostedDeployers(api, { token, variables }) {
    const repositories = (0,create_manifest_repositories/* createManifestRepositories */.u)({
        ...{ folder: (0,external_node_os_.homedir)(), variables, now: clock/* systemClock */.m.now },
        server: { address: api.addresses.server, token },
    });
    const asking = { api, clock: clock/* wakingClock */.c };
    return {
        workflow: createWorkflowDeployer(asking),
        deployment: createDeploymentDeployer(asking),
        manifest: (0,create_manifest_deployer/* createManifestDeployer */.k)({
            ...{ repositories, reports: createEngineReports(asking), clock: clock/* wakingClock */.c },
        }),
    };
}
/** https://specifications.freedesktop.org/basedir-spec */
function cacheFolder({ XDG_CACHE_HOME }) {
    const caches = XDG_CACHE_HOME?.startsWith('/') ? XDG_CACHE_HOME : (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache');
    return (0,external_node_path_.join)(caches, 'deployment-plans');
}


/***/ })

};
