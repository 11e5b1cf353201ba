export const id = 187;
export const ids = [187];
export const modules = {

/***/ 37595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ DamagedCache)
/* harmony export */ });
/* harmony import */ var _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99701);

/** The cache lacks what it was given; it must be made anew. */
class DamagedCache extends _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryUnavailable */ .hw {
}


/***/ }),

/***/ 3518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createBlobFetcher)
/* harmony export */ });
/* harmony import */ var _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99701);
/* harmony import */ var _objects_object_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4826);
/* harmony import */ var _process_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31628);
/* harmony import */ var _remote_patient_fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67367);
/* harmony import */ var _cache_damaged_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37595);





/** Objects unknown to the server that one fetch may come upon; git names them one at a time. */
const mostUnknown = 8;
/** As git itself fetches what a partial clone misses: by id alone, without saying what is here. */
const byId = ['-c', 'fetch.negotiationAlgorithm=noop'];
/**
 * Brings missing blobs here, all of one call in one process; calls that come while it works share the next one.
 * What the server does not have is left out.
 */
function createBlobFetcher(network, remote, catFile) {
    let wanted = new Set();
    let next;
    let last = Promise.resolve();
    return (ids) => {
        for (const id of ids)
            wanted.add(id);
        next ??= last.then(async () => {
            const batch = wanted;
            wanted = new Set();
            next = undefined;
            await bring(network, remote, catFile, batch);
        });
        last = next.catch(() => { });
        return next;
    };
}
async function bring(network, remote, catFile, ids) {
    const missing = await absentAmong(catFile, ids);
    if (missing.length === 0)
        return;
    const known = await fetchKnown(network, remote, missing);
    const [lost] = await absentAmong(catFile, known);
    if (lost !== undefined)
        throw new _cache_damaged_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .DamagedCache */ .I(`the cache of ${remote.title} does not keep ${lost}`);
}
async function absentAmong(catFile, ids) {
    const possible = [...ids].filter((id) => (0,_objects_object_format_js__WEBPACK_IMPORTED_MODULE_0__/* .isObjectId */ .TS)(id) && /[^0]/.test(id));
    const here = await Promise.all(possible.map((id) => catFile.info(id)));
    return possible.filter((_, index) => here[index] === undefined);
}
/** Fetches the objects, and gives those that the server has. */
async function fetchKnown(network, remote, ids) {
    let known = [...ids];
    for (let unknown = 0; known.length > 0; unknown += 1) {
        const answer = await (0,_remote_patient_fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchPatiently */ .B)(network, {
            remote,
            wanted: known,
            options: ['--filter=blob:none'],
            settings: byId,
        });
        if ((0,_process_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .succeeded */ .gq)(answer))
            break;
        const [, stranger] = /not our ref ([0-9a-f]+)/.exec(answer.stderr) ?? [];
        if (stranger === undefined || !known.includes(stranger) || unknown === mostUnknown) {
            throw new _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .RepositoryUnavailable */ .hw((0,_remote_patient_fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchFailure */ .Z)(remote, answer));
        }
        known = known.filter((id) => id !== stranger);
    }
    return known;
}


/***/ }),

/***/ 23888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ createManifestRepositories)
});

// EXTERNAL MODULE: ./lib/cli/adapters/git/hosted/access/git-settings.js
var git_settings = __webpack_require__(15839);
// EXTERNAL MODULE: ./lib/cli/adapters/git/hosted/access/open-server.js
var open_server = __webpack_require__(66165);
// EXTERNAL MODULE: ./lib/cli/adapters/git/hosted/fetching/blob-fetcher.js
var blob_fetcher = __webpack_require__(3518);
// EXTERNAL MODULE: ./lib/cli/adapters/git/objects/cat-file.js + 1 modules
var cat_file = __webpack_require__(47188);
// EXTERNAL MODULE: ./lib/cli/adapters/git/objects/object-format.js
var object_format = __webpack_require__(4826);
// EXTERNAL MODULE: ./lib/cli/adapters/git/objects/object-store.js + 1 modules
var object_store = __webpack_require__(90769);
// EXTERNAL MODULE: ./lib/cli/adapters/git/place-of-repository.js
var place_of_repository = __webpack_require__(46202);
// EXTERNAL MODULE: ./lib/cli/adapters/git/process/configuration.js
var configuration = __webpack_require__(73460);
// EXTERNAL MODULE: ./lib/cli/adapters/git/process/failure.js
var failure = __webpack_require__(31628);
// EXTERNAL MODULE: ./lib/cli/adapters/git/process/git-command.js + 3 modules
var git_command = __webpack_require__(39857);
// EXTERNAL MODULE: ./lib/cli/adapters/git/process/quiet-ssh.js
var quiet_ssh = __webpack_require__(7821);
// EXTERNAL MODULE: ./lib/cli/adapters/git/sources/contents/scratch-repository.js
var scratch_repository = __webpack_require__(77427);
// EXTERNAL MODULE: ./lib/cli/ports/release-repository.js
var release_repository = __webpack_require__(99701);
// EXTERNAL MODULE: ./lib/cli/adapters/git/reading/branches.js
var branches = __webpack_require__(65791);
// EXTERNAL MODULE: ./lib/cli/adapters/git/reading/read-files.js
var read_files = __webpack_require__(15913);
// EXTERNAL MODULE: ./lib/cli/adapters/git/remote/patient-fetch.js
var patient_fetch = __webpack_require__(67367);
// EXTERNAL MODULE: ./lib/cli/adapters/git/remote/remote-home.js + 2 modules
var remote_home = __webpack_require__(79638);
// EXTERNAL MODULE: ./lib/cli/adapters/git/writing/branch-home.js
var branch_home = __webpack_require__(49347);
// EXTERNAL MODULE: ./lib/cli/adapters/git/writing/write-commit.js + 3 modules
var write_commit = __webpack_require__(53889);
;// CONCATENATED MODULE: ./lib/cli/adapters/git/manifests/manifest-copy.js








/** Commits of the branch that are fetched, among which ours is looked for. */
const depth = 200;
/** Who commits; nobody in particular. */
const author = { name: '', email: '' };
/** A copy of a branch in a scratch repository. */
function createManifestCopy(parts) {
    const { git, store, branch, now } = parts;
    const fetch = () => fetchBranch(parts);
    const home = (0,remote_home/* remoteHome */.k)({ ...parts, fetch });
    return {
        async refresh() {
            await fetch();
            const tip = (await (0,branches/* listBranches */.j)(git, home.namespace, [branch])).get(branch);
            if (tip !== undefined)
                return tip;
            throw new release_repository/* RepositoryUnavailable */.hw(`${parts.remote.title} was fetched, and its branch ${branch} is not here`);
        },
        find: (tip, trailer) => findTrailer(parts, tip, trailer),
        async read(commit, path) {
            const file = (await (0,read_files/* readFiles */.Ul)(store, commit, [path])).get(path);
            if (file === undefined)
                return undefined;
            if (file.bytes !== null)
                return file.bytes;
            throw new release_repository/* RepositoryUnusable */.qh(`${path} has ${file.size} bytes, more than a manifest may have`);
        },
        async commit({ expected, path, bytes, message }) {
            const writes = [{ path, bytes }];
            const commit = await (0,write_commit/* writeCommit */.r)(git, store, { branch, expected, writes, message, author, at: now() });
            return home.move({ branch, expected, commit });
        },
    };
}
async function fetchBranch({ network, remote, branch, filter }) {
    const wanted = [`+${branch_home/* localBranches */.S}${branch}:${remote.namespace}${branch}`];
    const answer = await (0,patient_fetch/* fetchPatiently */.B)(network, { remote, wanted, options: [`--depth=${depth}`, ...filter] });
    if ((0,failure/* succeeded */.gq)(answer))
        return;
    if (answer.stderr.includes("couldn't find remote ref")) {
        throw new release_repository/* RepositoryUnusable */.qh(`${remote.title} has no branch ${branch}; make it, or name another one as branch`);
    }
    if (answer.stderr.includes('mismatched algorithms')) {
        throw new release_repository/* RepositoryUnusable */.qh(`${remote.title} names its objects by SHA-256, and a manifest is written only where SHA-1 is used`);
    }
    throw new release_repository/* RepositoryUnavailable */.hw((0,patient_fetch/* fetchFailure */.Z)(remote, answer));
}
async function findTrailer({ git }, tip, { key, value }) {
    const answer = await git.run({
        arguments: ['log', '-z', `--format=%H%n%(trailers:key=${key},valueonly)`, tip, '--'],
    });
    const commits = (0,failure/* outputOf */.jH)(answer, `look for the commit of ${value}`).toString('utf8').split('\0');
    const found = commits.map((text) => text.split('\n')).find(([, ...values]) => values.includes(value));
    return found?.[0];
}

;// CONCATENATED MODULE: ./lib/cli/adapters/git/manifests/create-manifest-repositories.js













/** None that the configuration of `folder` may have. */
const plainRemote = 'deployment-plans-manifests';
/** Repositories of manifests by git, each time in a scratch repository with the newest commits of one branch. */
function createManifestRepositories(options) {
    const { folder, variables, server = null } = options;
    return {
        async use({ repository, branch }, work) {
            const place = (0,place_of_repository/* placeOfRepository */.V)(repository, server);
            const scratch = {
                variables,
                folder: place.kind === 'hosted' ? null : folder,
                configuration: configurationFor(place),
            };
            return (0,scratch_repository/* withEmptyRepository */._J)(scratch, async (directory) => withCopy(options, { directory, place, repository, branch }, work));
        },
    };
}
async function withCopy({ variables, timeout, now }, { directory, place, repository, branch }, work) {
    const git = (0,git_command/* createGit */.l)({ folder: directory, options: [`--git-dir=${directory}`], variables, timeout });
    const remote = remoteOf(place, repository);
    const network = place.kind === 'hosted'
        ? (0,open_server/* openServer */.C)(git, place.address, place.token)
        : await plainNetwork(git, variables);
    const catFile = (0,cat_file/* openCatFile */.J)(git);
    try {
        const bring = place.kind === 'hosted' ? (0,blob_fetcher/* createBlobFetcher */.P)(network, remote, catFile) : undefined;
        const store = (0,object_store/* createObjectStore */.h)(catFile, object_format/* sha1Format */.jc, bring);
        const filter = place.kind === 'hosted' ? ['--filter=blob:none'] : [];
        return await work(createManifestCopy({ git, network, store, remote, branch, filter, now }));
    }
    finally {
        await catFile.close();
    }
}
function configurationFor(place) {
    // The address of a server is given with the token, to the processes alone that may talk to it.
    const bare = (0,scratch_repository/* bareRepository */.RI)(object_format/* sha1Format */.jc);
    if (place.kind === 'hosted')
        return bare;
    return [...bare, `[remote "${plainRemote}"]`, `url = ${(0,scratch_repository/* quoted */.TL)(place.address)}`];
}
function remoteOf(place, repository) {
    const name = place.kind === 'hosted' ? git_settings/* hostedRemote */.sR : plainRemote;
    return { name, title: (0,failure/* readable */.HD)(repository), namespace: `refs/remotes/${name}/` };
}
async function plainNetwork(git, variables) {
    return (0,git_command/* withVariables */.s)(git, (0,quiet_ssh/* quietSsh */.B)(variables, await (0,configuration/* readRemoteConfiguration */.$)(git)));
}


/***/ }),

/***/ 49514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ createManifestDeployer)
});

// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 4 modules
var dist = __webpack_require__(19052);
// EXTERNAL MODULE: ./lib/cli/ports/waiting.js
var waiting = __webpack_require__(46946);
// EXTERNAL MODULE: ./lib/cli/ports/search-patiently.js
var search_patiently = __webpack_require__(36390);
// EXTERNAL MODULE: ./lib/cli/ports/say.js
var say = __webpack_require__(59734);
;// CONCATENATED MODULE: ./lib/cli/adapters/manifest-deployer/manifest-course.js

/** `main of acme/manifests`. */
function nameOf({ effect }) {
    return `${effect.branch} of ${effect.repository}`;
}
/** Tells, to be recorded, which commit brought the version. */
function tellCommit(course, commit, how) {
    const { effect, reports, onEffect } = course;
    const url = reports?.pageOf(effect.repository, commit) ?? effect.url;
    (0,say/* say */.c)(course, `${how}: ${commit} on ${nameOf(course)}`);
    onEffect({ ...effect, id: commit, url });
}

// EXTERNAL MODULE: ./lib/cli/domain/manifests/placeholders.js
var placeholders = __webpack_require__(37146);
;// CONCATENATED MODULE: ./lib/cli/adapters/manifest-deployer/manifest-order.js

/** Fills in what the configuration leaves to the operation. */
function manifestOrder(order) {
    const { deployer, environment, application, version, tag, commit } = order;
    const fill = (text) => (0,placeholders/* fillPlaceholders */.Ct)(text, { environment, application });
    return {
        file: fill(deployer.file),
        place: fillPlace(deployer.place, fill),
        value: (0,placeholders/* fillPlaceholders */.Ct)(deployer.value, { version, tag, commit }),
        wait: deployer.wait === null ? null : fillWait(deployer.wait, fill),
    };
}
function fillPlace(place, fill) {
    if (place.kind === 'kustomize')
        return { ...place, image: fill(place.image) };
    return { ...place, path: place.path.map((step) => (typeof step === 'string' ? fill(step) : step)) };
}
function fillWait(wait, fill) {
    return wait.kind === 'status'
        ? { ...wait, context: fill(wait.context) }
        : { ...wait, environment: fill(wait.environment) };
}
const trailerKey = 'Deployment-Key';
/** By which the commit of an idempotency key is found again. */
function trailerOf(key) {
    return { key: trailerKey, value: key };
}
/** The message of the commit that brings a version. */
function commitMessage(order) {
    const { action, application, version, environment, plan, key } = order;
    const { key: name, value } = trailerOf(key);
    return `${action} ${application} ${version} in ${environment}\n\nPlan ${environment}/${plan}.\n\n${name}: ${value}`;
}

;// CONCATENATED MODULE: ./lib/cli/adapters/manifest-deployer/writing/pushed.js

/** Nothing was written. */
function failed(reason) {
    return { kind: 'end', end: { outcome: 'failed', reason } };
}
/** Nothing was written, and the same may go well in a moment. */
function failedForNow(reason) {
    return { kind: 'end', end: { outcome: 'failed', reason, transient: true } };
}
/** The version may be there, or still arrive. */
function unknown(course, why) {
    const reason = `it is not known whether the version was written to ${nameOf(course)}: ${why}`;
    return { kind: 'end', end: { outcome: 'unknown', reason } };
}

// EXTERNAL MODULE: ./lib/cli/domain/message-of.js
var message_of = __webpack_require__(5912);
// EXTERNAL MODULE: ./lib/cli/ports/release-repository.js
var release_repository = __webpack_require__(99701);
;// CONCATENATED MODULE: ./lib/cli/adapters/manifest-deployer/finding/look-for-commit.js



/** Looks once for the commit of a key; rejects with RepositoryUnusable when that will never work. */
async function lookForCommit({ repositories, effect }) {
    try {
        const commit = await repositories.use(effect, async (copy) => copy.find(await copy.refresh(), trailerOf(effect.key)));
        return commit === undefined ? { kind: 'none' } : { kind: 'found', thing: commit };
    }
    catch (cause) {
        if (!(cause instanceof release_repository/* RepositoryUnavailable */.hw))
            throw cause;
        return { kind: 'unseen', why: (0,message_of/* messageOf */.b)(cause) };
    }
}

;// CONCATENATED MODULE: ./lib/cli/adapters/manifest-deployer/finding/find-commit.js





/** Looks for the commit that another coordinator has pushed, or was about to; undefined when it was left before. */
async function findCommit(course) {
    const found = await (0,search_patiently/* searchPatiently */.V)(course, () => lookForCommit(course));
    switch (found.kind) {
        case 'found':
            tellCommit(course, found.thing, 'found our commit');
            return { kind: 'commit', commit: found.thing };
        case 'none': {
            const { key, value } = trailerOf(course.effect.key);
            return unknown(course, `no commit with ${key}: ${value} was found`);
        }
        case 'unseen':
            return unknown(course, found.why);
        case 'left':
            return undefined;
    }
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/cli/domain/manifests/parse-yaml-path.js
var parse_yaml_path = __webpack_require__(13025);
;// CONCATENATED MODULE: ./lib/cli/adapters/manifest-deployer/editing/splice.js
/** Nothing can be written; the message completes a sentence about the file. */
class Unfit extends Error {
    name = 'Unfit';
}

;// CONCATENATED MODULE: ./lib/cli/adapters/manifest-deployer/editing/located-scalar.js



const blocks = [yaml_dist/* Scalar */.X5.BLOCK_FOLDED, yaml_dist/* Scalar */.X5.BLOCK_LITERAL];
/** The scalar at a path; throws Unfit. */
function locateScalar(document, path) {
    return scalarPlace(document.getIn(path, true), (0,parse_yaml_path/* yamlPathToText */.B1)(path));
}
/** A node, as something that a value can take the place of; throws Unfit. */
function scalarPlace(node, name) {
    if ((0,yaml_dist/* isAlias */.Vj)(node))
        throw new Unfit(`has an alias at ${name}, which says what stands elsewhere`);
    if ((0,yaml_dist/* isCollection */.P3)(node))
        throw new Unfit(`has more than one value at ${name}`);
    if (!(0,yaml_dist/* isScalar */.jn)(node) || node.range === null || node.range === undefined)
        throw new Unfit(`has nothing at ${name}; write it there once, so that it is sure to be read`);
    if (blocks.includes(node.type ?? undefined))
        throw new Unfit(`has a block of text at ${name}`);
    const [start, end] = node.range;
    return { kind: 'scalar', node, start, end };
}
/** What a scalar says, also when YAML takes it for a number. */
function readScalar(text, { node, start, end }) {
    return typeof node.value === 'string' ? node.value : text.slice(start, end);
}

;// CONCATENATED MODULE: ./lib/cli/adapters/manifest-deployer/editing/scalar-text.js

/** What a flow collection would take for its own. */
const flow = /[,[\]{}]/;
/** A text as YAML, in the quotes that stood there before, and never as something else than text. */
function scalarText(value, type) {
    const isQuoted = type === yaml_dist/* Scalar */.X5.QUOTE_DOUBLE || type === yaml_dist/* Scalar */.X5.QUOTE_SINGLE;
    const plain = flow.test(value) ? yaml_dist/* Scalar */.X5.QUOTE_DOUBLE : yaml_dist/* Scalar */.X5.PLAIN;
    return (0,yaml_dist/* stringify */.As)(value, { defaultStringType: isQuoted ? type : plain, lineWidth: 0 }).trimEnd();
}

;// CONCATENATED MODULE: ./lib/cli/adapters/manifest-deployer/editing/kustomize-image.js




/**
 * The `newTag` of an image in a kustomization, or the entry that lacks it; throws Unfit.
 *
 * Source: kubectl.docs.kubernetes.io, "kustomization", "images".
 */
function locateTag(document, image) {
    const images = document.get('images', true);
    const entries = (0,yaml_dist/* isSeq */.oP)(images) ? images.items.filter(yaml_dist/* isMap */.jh) : [];
    const [entry, other] = entries.filter((it) => it.get('name') === image);
    if (entry === undefined)
        throw new Unfit(`lists no ${image} below images; write it there once, so that it is sure to be used`);
    if (other !== undefined)
        throw new Unfit(`lists ${image} twice below images, of which the last would win; remove one of them`);
    if (entry.has('digest'))
        throw new Unfit(`gives ${image} a digest, which would win over its tag; remove that`);
    return entry.has('newTag')
        ? scalarPlace(entry.get('newTag', true), `newTag of ${image}`)
        : { kind: 'entry', entry };
}
/** The tag as one more line below the entry's name, or one more pair beside it; throws Unfit. */
function insertTag(source, { entry }, value) {
    const name = entry.items.find(({ key }) => (0,yaml_dist/* isScalar */.jn)(key) && key.value === 'name');
    const range = (0,yaml_dist/* isScalar */.jn)(name?.value) ? name.value.range : undefined;
    if (!range)
        throw new Unfit('has an image whose name cannot be found');
    const pair = `newTag: ${scalarText(value, null)}`;
    if (entry.flow)
        return { start: range[1], end: range[1], text: `, ${pair}` };
    const [lineEnd = ''] = /\r?\n|$/.exec(source.slice(range[1])) ?? [];
    const start = lineEnd === '' ? source.length : source.indexOf(lineEnd, range[1]);
    return { start, end: start, text: `${lineEnd || '\n'}${' '.repeat(columnOf(entry))}${pair}` };
}
function columnOf(entry) {
    const token = entry.srcToken;
    return token !== undefined && 'indent' in token ? token.indent : 0;
}

;// CONCATENATED MODULE: ./lib/cli/adapters/manifest-deployer/editing/edit-manifest.js





/**
 * Puts a value at a place of a YAML file. Only the characters of the value itself change: comments, order, quotes and line
 * ends stay. A place that is not there is not made, because nobody might read it.
 */
function editManifest(bytes, place, value) {
    try {
        const text = decode(bytes);
        const located = locate(text, place);
        if (located.kind === 'scalar' && readScalar(text, located) === value)
            return { kind: 'same' };
        const edited = splice(text, spliceFor(text, located, value));
        if (valueAt(edited, place) !== value)
            throw new Unfit('would not say the version after it is written');
        return { kind: 'edited', bytes: new TextEncoder().encode(edited) };
    }
    catch (cause) {
        if (cause instanceof Unfit)
            return { kind: 'unfit', reason: cause.message };
        throw cause;
    }
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new Unfit('is not text in UTF-8');
    }
}
function locate(text, place) {
    const document = (0,yaml_dist/* parseDocument */.Tp)(text, { keepSourceTokens: true });
    const [error] = document.errors;
    if (error !== undefined)
        throw new Unfit(`is no single YAML document: ${error.message.split('\n')[0]}`);
    return place.kind === 'kustomize' ? locateTag(document, place.image) : locateScalar(document, place.path);
}
function spliceFor(source, located, value) {
    if (located.kind === 'entry')
        return insertTag(source, located, value);
    const { start, end, node } = located;
    const text = scalarText(value, node.type);
    return { start, end, text: start === end ? ` ${text}` : text };
}
function splice(text, { start, end, text: replacement }) {
    return text.slice(0, start) + replacement + text.slice(end);
}
function valueAt(text, place) {
    const located = locate(text, place);
    return located.kind === 'scalar' && typeof located.node.value === 'string' ? located.node.value : undefined;
}

;// CONCATENATED MODULE: ./lib/cli/adapters/manifest-deployer/writing/edited-file.js


/** The file of a commit with the version in it. */
async function editedFile(copy, commit, { file, place, value }) {
    const bytes = await copy.read(commit, file);
    if (bytes === undefined)
        return { kind: 'unfit', reason: 'is no regular file; make it, or name another one as file' };
    return editManifest(bytes, place, value);
}
/** Why nothing was written, as a sentence. */
function unfitness(course, { file }, reason) {
    return `${file} on ${nameOf(course)} ${reason}; nothing was deployed`;
}

;// CONCATENATED MODULE: ./lib/cli/adapters/manifest-deployer/writing/prepare-version.js






/**
 * Looks whether a version could be written, and writes nothing: what engines find on their branch they deploy, and a
 * preparation must change nothing that runs.
 */
async function prepareVersion(course, order) {
    const wanted = manifestOrder(order);
    try {
        const edited = await course.repositories.use(course.effect, async (copy) => editedFile(copy, await copy.refresh(), wanted));
        if (edited.kind === 'unfit')
            return failed(unfitness(course, wanted, edited.reason));
    }
    catch (cause) {
        if (cause instanceof release_repository/* RepositoryUnusable */.qh)
            return failed(cause.message);
        if (cause instanceof release_repository/* RepositoryUnavailable */.hw)
            return failedForNow(cause.message);
        throw cause;
    }
    (0,say/* say */.c)(course, `${wanted.value} can be written into ${wanted.file} on ${nameOf(course)}`);
    return { kind: 'end', end: { outcome: 'succeeded', reason: null } };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/manifest-deployer/writing/push-version.js







/** Milliseconds between two tries to add a commit to a branch that others move. */
const pauses = { shortest: 200, longest: 5000 };
/**
 * Brings a version onto a branch by one commit, unless it is there: a commit with the key is taken up, and where the
 * value stands already the newest commit holds it. Begins anew from the branch as it is whenever somebody was faster.
 */
async function pushVersion(course, order) {
    const push = { isUnclear: false };
    try {
        return await course.repositories.use(course.effect, (copy) => pushFrom(course, order, { copy, push }));
    }
    catch (cause) {
        const isRefused = cause instanceof release_repository/* RepositoryUnusable */.qh;
        if (!isRefused && !(cause instanceof release_repository/* RepositoryUnavailable */.hw))
            throw cause;
        const reason = (0,message_of/* messageOf */.b)(cause);
        if (push.isUnclear)
            return settle(course, { reason, isRefused });
        return (isRefused ? failed : failedForNow)(`${reason}; nothing was deployed`);
    }
}
/** What became of a push that went wrong: the branch is asked, and only a refusal proves that it will not arrive. */
async function settle(course, { reason, isRefused }) {
    const look = await lookForCommit(course).catch((cause) => ({ kind: 'unseen', why: (0,message_of/* messageOf */.b)(cause) }));
    if (look.kind === 'found')
        return known(course, look.thing, 'the version has arrived');
    const isNotThere = isRefused && look.kind === 'none';
    return isNotThere ? failed(`${reason}; nothing was deployed`) : unknown(course, reason);
}
async function pushFrom(course, order, { copy, push }) {
    const { clock, wishes, deadline } = course;
    const wanted = manifestOrder(order);
    for (let pause = pauses.shortest;; pause = Math.min(pauses.longest, 2 * pause)) {
        const tip = await copy.refresh();
        const found = await copy.find(tip, trailerOf(order.key));
        if (found !== undefined)
            return known(course, found, 'the version is there by our own commit');
        if (wishes.stops > 0)
            return failed('it was asked to stop before anything was written');
        const edited = await editedFile(copy, tip, wanted);
        if (edited.kind === 'same')
            return known(course, tip, `${wanted.file} says ${wanted.value} already`);
        if (edited.kind === 'unfit')
            return failed(unfitness(course, wanted, edited.reason));
        const change = { expected: tip, path: wanted.file, bytes: edited.bytes, message: commitMessage(order) };
        push.isUnclear = true;
        const result = await copy.commit(change);
        push.isUnclear = false;
        if (result.kind === 'committed')
            return known(course, result.commit, `wrote ${wanted.value} into ${wanted.file}`);
        if (clock.now() >= deadline)
            return failedForNow(`${nameOf(course)} moved on whenever it was to be written; nothing was deployed`);
        await clock.sleep(pause, wishes.next());
    }
}
function known(course, commit, how) {
    tellCommit(course, commit, how);
    return { kind: 'commit', commit };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/manifest-deployer/create-manifest-deployer.js






/**
 * Deploys by committing the version into a file that an engine deploys from, and waits for what the engine says where
 * that is configured. The commit is found again by the idempotency key among its trailers (docs/decisions/0033).
 */
function createManifestDeployer(options) {
    const { repositories, reports, clock } = options;
    const inTurn = turnsByBranch();
    return {
        async prepare(order) {
            const { deployer, onLine, onEffect } = order;
            const effect = effectOf(reports, order);
            const course = () => {
                const time = (0,waiting/* allowedTime */.K)(clock.now(), deployer.timeout);
                return { repositories, reports, clock, effect, ...time, onLine, onEffect };
            };
            return deployment(effect, course, (pushing) => order.stage === 'prepare'
                ? prepareVersion(pushing, order)
                : inTurn(effect, () => pushVersion(pushing, order)));
        },
        async resume({ effect, startedAt, timeout, onLine, onEffect }) {
            if (effect.kind !== 'manifest' || (effect.wait !== null && reports === null))
                return undefined;
            const time = (0,waiting/* allowedTime */.K)(Date.parse(startedAt), timeout);
            const course = { repositories, reports, clock, effect, ...time, onLine, onEffect };
            return deployment(effect, () => course, async (finding) => {
                if (effect.stage === 'prepare')
                    return { kind: 'end', end: unseenPreparation };
                return effect.id === effect.key ? findCommit(finding) : { kind: 'commit', commit: effect.id };
            });
        },
        heal: async () => [],
    };
}
const unseenPreparation = {
    outcome: 'failed',
    reason: 'nobody saw whether the version can be written; a preparation writes nothing',
    transient: true,
};
function deployment(effect, started, push) {
    const wishes = (0,waiting/* createWishes */.Y)();
    return {
        effect,
        async open() {
            const course = { ...started(), wishes };
            const pushed = await push(course);
            return pushed?.kind === 'commit' ? endOf(course, pushed.commit) : pushed?.end;
        },
        discard: async () => { },
        stop: wishes.stop,
        leave: wishes.leave,
    };
}
async function endOf(course, commit) {
    const { reports, effect } = course;
    const { repository, branch, wait } = effect;
    if (wait === null || reports === null)
        return { outcome: 'succeeded', reason: null };
    return reports.follow({ repository, branch, commit, wait }, course);
}
function effectOf(reports, order) {
    const { deployer, application, key } = order;
    const { repository, branch } = deployer;
    const { wait } = manifestOrder(order);
    const page = reports?.pageOf(repository, null);
    if (wait !== null && page === undefined)
        throw new Error(`${application} cannot be waited for: ${repository} is not on the GitHub that is asked, so no ${wait.kind} of it can be seen; leave out wait, or write the repository as owner/name`);
    const stage = order.stage === 'prepare' ? { stage: order.stage } : {};
    return { kind: 'manifest', id: key, url: page ?? repository, repository, branch, wait, ...stage, key };
}
/** Lets those that write to one branch do so one after the other: they would only push each other aside. */
function turnsByBranch() {
    const queues = new Map();
    return ({ repository, branch }, work) => {
        const name = JSON.stringify([repository, branch]);
        const queue = queues.get(name) ?? new dist/* default */.Ay({ concurrency: 1 });
        queues.set(name, queue);
        return queue.add(work);
    };
}


/***/ }),

/***/ 59734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ say)
/* harmony export */ });
/** A line of our own among those of a deployment. */
function say({ onLine }, text) {
    onLine(`[deployment-plans] ${text}`);
}


/***/ }),

/***/ 36390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ searchPatiently)
/* harmony export */ });
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59734);

/** What is new may take a while to be seen: so often it is looked for, within half a minute. */
const looks = 5;
/** Milliseconds. */
const pauses = { shortest: 2000, longest: 16_000 };
/**
 * Looks again and again for what was handed over to somebody else. A look that fails says nothing about it, so only those
 * that are answered count.
 */
async function searchPatiently(search, look) {
    const { clock, wishes, deadline } = search;
    let answered = 0;
    for (let pause = pauses.shortest;; pause = Math.min(pauses.longest, 2 * pause)) {
        const seen = await look();
        if (seen.kind === 'found')
            return seen;
        if (seen.kind === 'none')
            answered += 1;
        const isGivenUp = seen.kind === 'unseen' && (clock.now() >= deadline || wishes.stops > 1);
        if (answered === looks || isGivenUp)
            return seen;
        if (seen.kind === 'unseen')
            (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(search, `${seen.why}; it is tried again`);
        const wish = wishes.next();
        if (!wishes.left)
            await clock.sleep(pause, wish);
        if (wishes.left)
            return { kind: 'left' };
    }
}


/***/ }),

/***/ 46946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ allowedTime),
/* harmony export */   Y: () => (/* binding */ createWishes)
/* harmony export */ });
/** No wish yet. */
function createWishes() {
    let [stops, left, bell] = [0, false, new AbortController()];
    return {
        get stops() {
            return stops;
        },
        get left() {
            return left;
        },
        stop() {
            stops += 1;
            bell.abort();
        },
        leave() {
            left = true;
            bell.abort();
        },
        next() {
            if (bell.signal.aborted)
                bell = new AbortController();
            return bell.signal;
        },
    };
}
/** @param timeout milliseconds; null where it is not known any more */
function allowedTime(startedAt, timeout) {
    return { startedAt, deadline: timeout === null ? Number.POSITIVE_INFINITY : startedAt + timeout };
}


/***/ })

};
