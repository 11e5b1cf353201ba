export const id = 375;
export const ids = [375];
export const modules = {

/***/ 5839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sz: () => (/* binding */ accessSettings),
/* harmony export */   qb: () => (/* binding */ partialCloneSettings),
/* harmony export */   sR: () => (/* binding */ hostedRemote),
/* harmony export */   sd: () => (/* binding */ settingVariables)
/* harmony export */ });
/** What git calls the server of a cache. */
const hostedRemote = 'origin';
/**
 * Settings as variables (git-config, GIT_CONFIG_COUNT), above every configuration file. What other users of the
 * machine can see of a process, its arguments, shows none of them.
 */
function settingVariables(settings) {
    const pairs = settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
    ]);
    return { ...Object.fromEntries(pairs), GIT_CONFIG_COUNT: `${settings.length}` };
}
/**
 * What makes a cache a partial clone: the remote that promises the missing blobs. It stands in no configuration
 * file, so that only the processes which are given it fetch what they miss, and all others never do.
 */
function partialCloneSettings({ url }) {
    return [
        [`remote.${hostedRemote}.url`, url],
        [`remote.${hostedRemote}.promisor`, 'true'],
        [`remote.${hostedRemote}.partialCloneFilter`, 'blob:none'],
    ];
}
/** The token for this address and no other, and nothing that would send it elsewhere or look for another. */
function accessSettings({ url }, header) {
    return [
        // An empty value takes back what the machine's configuration says; two such headers would be refused.
        [`http.${url}.extraHeader`, ''],
        [`http.${url}.extraHeader`, header],
        [`http.${url}.followRedirects`, 'false'],
        ['credential.helper', ''],
        ['protocol.version', '2'],
        // The longest match counts: no other rewriting of the machine's configuration applies.
        [`url.${url}.insteadOf`, url],
        [`url.${url}.pushInsteadOf`, url],
    ];
}


/***/ }),

/***/ 7471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseHostedAddress)
/* harmony export */ });
/* harmony import */ var _domain_loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(474);
/* harmony import */ var _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9701);
/* harmony import */ var _process_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1628);



/**
 * Takes `https://<host>/<path>`, and `http://` for a loopback host alone. RepositoryUnusable for anything else,
 * also for an address with a user, a password, a query or a fragment: it is shown, and kept in a file.
 */
function parseHostedAddress(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined)
        throw unfit(text, 'it is none');
    if (url.username !== '' || url.password !== '')
        throw unfit(text, 'it names a user; the token is given apart');
    if (url.search !== '' || url.hash !== '')
        throw unfit(text, 'it has a query or a fragment');
    if (url.pathname === '/')
        throw unfit(text, 'it names no repository');
    if (url.protocol === 'https:')
        return { url: url.href, protocol: 'https' };
    if (url.protocol === 'http:' && (0,_domain_loopback_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(url.hostname))
        return { url: url.href, protocol: 'http' };
    throw unfit(text, 'a token is sent over https alone');
}
function unfit(text, why) {
    return new _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryUnusable */ .qh(`${(0,_process_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .readable */ .HD)(text)} cannot be the address of a hosted repository: ${why}; ` +
        'expected https://<host>/<owner>/<name>.git');
}


/***/ }),

/***/ 5976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ openNetwork)
});

// EXTERNAL MODULE: ./lib/cli/domain/message-of.js
var message_of = __webpack_require__(5912);
// EXTERNAL MODULE: ./lib/cli/ports/release-repository.js
var release_repository = __webpack_require__(9701);
// EXTERNAL MODULE: ./lib/cli/adapters/git/process/failure.js
var failure = __webpack_require__(1628);
// EXTERNAL MODULE: ./lib/cli/adapters/git/hosted/access/git-settings.js
var git_settings = __webpack_require__(5839);
;// CONCATENATED MODULE: ./lib/cli/adapters/git/hosted/access/refusal-of.js


const own = 'a GITHUB_TOKEN reaches its own repository only';
/**
 * The server's refusal, when that is why git failed, as what a person must change. What may pass by itself is
 * none: a server that fails, a connection that breaks, a limit that was reached.
 */
function refusalOf(answer, { url, permission }) {
    if ((0,failure/* succeeded */.gq)(answer))
        return undefined;
    const said = textOfServer(answer);
    if (/rate limit|too many requests|abuse/i.test(said))
        return undefined;
    const sentence = sentenceFor(statusOf(answer), url, permission);
    if (sentence === undefined)
        return undefined;
    return new release_repository/* RepositoryUnusable */.qh(said === '' ? sentence : `${sentence} (the server said: ${(0,failure/* readable */.HD)(said)})`);
}
function sentenceFor(status, url, permission) {
    const doing = permission === 'contents: write' ? 'written' : 'read';
    if (status === 401) {
        return `${url} did not accept the token: it is wrong, has expired or was revoked; give a valid one`;
    }
    if (status === 403) {
        return `${url} may not be ${doing} with this token; it needs the permission ${permission}, and ${own}`;
    }
    if (status === 404) {
        return (`${url} was not found: the address is wrong, or the token does not reach it; ` +
            `it needs the permission ${permission} there, and ${own}`);
    }
    if (status !== undefined && status >= 300 && status < 400) {
        return `${url} redirects to another address, where the token is not sent; give the address it has now`;
    }
    return undefined;
}
/** The status by which the server answered, as git tells it (http.c, remote-curl.c). */
function statusOf({ stderr }) {
    if (/^fatal: (?:could not read (?:Username|Password) for|Authentication failed for) /m.test(stderr))
        return 401;
    if (/^fatal: repository '.*' not found$/m.test(stderr))
        return 404;
    const status = /^(?:fatal|error): .*The requested URL returned error: (\d{3})/m.exec(stderr)?.[1];
    return status === undefined ? undefined : Number(status);
}
function textOfServer({ stderr }) {
    const lines = stderr.split('\n').flatMap((line) => /^remote: +(\S.*)$/.exec(line)?.[1] ?? []);
    return lines.join(' ');
}

;// CONCATENATED MODULE: ./lib/cli/adapters/git/hosted/access/secret.js

/** RepositoryUnusable when it can be no token. */
function secretOf(token) {
    if (token === '' || /\s/.test(token)) {
        throw new release_repository/* RepositoryUnusable */.qh('the token is empty or has spaces or line breaks in it; look at how it is given');
    }
    const encoded = Buffer.from(`x-access-token:${token}`, 'utf8').toString('base64');
    return { header: `AUTHORIZATION: basic ${encoded}`, forms: [encoded, token] };
}
/** What git said, without the secret: a server may send back what it was sent. */
function withoutSecret(answer, { forms }) {
    const clean = (text) => forms.reduce((rest, form) => rest.replaceAll(form, '***'), text);
    const leaks = forms.some((form) => answer.stdout.includes(form));
    return {
        ...answer,
        stderr: clean(answer.stderr),
        stdout: leaks ? Buffer.from(clean(answer.stdout.toString('latin1')), 'latin1') : answer.stdout,
    };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/git/hosted/access/open-network.js






/** Variables by which git would look for other credentials, or write down what it sends. */
const quiet = {
    GIT_ASKPASS: '',
    GIT_TRACE_CURL: undefined,
    GIT_CURL_VERBOSE: undefined,
    GIT_TRACE_REDACT: '1',
    GIT_TRACE2_CONFIG_PARAMS: undefined,
    GIT_TRACE2_ENV_VARS: undefined,
};
/**
 * A git whose processes may talk to the server, with the token in their environment alone. Rejects with
 * RepositoryUnusable when the server refuses; what git says holds the token in no form.
 */
function openNetwork(git, address, token) {
    return {
        async run(call) {
            const secret = await obtain(token, address);
            const settings = [...(0,git_settings/* partialCloneSettings */.qb)(address), ...(0,git_settings/* accessSettings */.Sz)(address, secret.header)];
            const variables = { ...(0,git_settings/* settingVariables */.sd)(settings), ...quiet, GIT_ALLOW_PROTOCOL: address.protocol };
            const answer = await git.run({ ...call, variables: { ...variables, ...call.variables } });
            const clean = withoutSecret(answer, secret);
            const permission = call.arguments.includes('push') ? 'contents: write' : 'contents: read';
            const refusal = refusalOf(clean, { url: address.url, permission });
            if (refusal !== undefined)
                throw refusal;
            return clean;
        },
    };
}
async function obtain(token, { url }) {
    try {
        return secretOf(await token());
    }
    catch (error) {
        if (error instanceof release_repository/* RepositoryUnusable */.qh)
            throw error;
        const reason = (0,failure/* readable */.HD)((0,message_of/* messageOf */.b)(error));
        throw new release_repository/* RepositoryUnavailable */.hw(`no token could be had for ${url}: ${reason}`, { cause: error });
    }
}


/***/ }),

/***/ 5371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ persistentNetwork)
/* harmony export */ });
/* harmony import */ var _process_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1628);

/** Milliseconds after which a fetch is tried again: most failures of a network pass within seconds. */
const pauses = [1000, 5000];
/** What git says of a connection, or a server, that fails (http.c, remote-curl.c, fetch-pack.c, pkt-line.c). */
const breaks = /^(?:fatal|error): .*(?:unable to access|RPC failed|still expected|expected (?:flush|'packfile')|protocol error|hung up|early EOF|unexpected disconnect)/m;
/** Who has had too many requests is not helped by another one. */
const limits = /returned error: 429|rate limit|too many requests/i;
/**
 * Tries a fetch again that broke off, which costs nothing but time, because it changes nothing there. Everything
 * else runs once, and what the server refuses rejects at once.
 */
function persistentNetwork(network, sleep) {
    return {
        async run(call) {
            let answer = await network.run(call);
            for (const pause of call.arguments.includes('fetch') ? pauses : []) {
                if (!brokeOff(answer))
                    break;
                await sleep(pause);
                answer = await network.run(call);
            }
            return answer;
        },
    };
}
function brokeOff(answer) {
    if ((0,_process_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .succeeded */ .gq)(answer) || answer.end !== 'exited')
        return false;
    return breaks.test(answer.stderr) && !limits.test(answer.stderr);
}


/***/ }),

/***/ 7595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ DamagedCache)
/* harmony export */ });
/* harmony import */ var _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9701);

/** The cache lacks what it was given; it must be made anew. */
class DamagedCache extends _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryUnavailable */ .hw {
}


/***/ }),

/***/ 3518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createBlobFetcher)
/* harmony export */ });
/* harmony import */ var _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9701);
/* harmony import */ var _objects_object_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4826);
/* harmony import */ var _process_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1628);
/* harmony import */ var _remote_patient_fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7367);
/* harmony import */ var _cache_damaged_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7595);





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

/***/ 967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ createManifestRepositories)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/cli/adapters/git/hosted/access/git-settings.js
var git_settings = __webpack_require__(5839);
// EXTERNAL MODULE: ./lib/cli/adapters/git/hosted/access/open-network.js + 2 modules
var open_network = __webpack_require__(5976);
// EXTERNAL MODULE: ./lib/cli/adapters/git/hosted/access/persistent-network.js
var persistent_network = __webpack_require__(5371);
// EXTERNAL MODULE: ./lib/cli/adapters/git/hosted/fetching/blob-fetcher.js
var blob_fetcher = __webpack_require__(3518);
// EXTERNAL MODULE: ./lib/cli/adapters/git/objects/cat-file.js + 1 modules
var cat_file = __webpack_require__(7188);
// EXTERNAL MODULE: ./lib/cli/adapters/git/objects/object-format.js
var object_format = __webpack_require__(4826);
// EXTERNAL MODULE: ./lib/cli/adapters/git/objects/object-store.js + 1 modules
var object_store = __webpack_require__(769);
// EXTERNAL MODULE: ./lib/cli/adapters/git/process/configuration.js
var configuration = __webpack_require__(3460);
// EXTERNAL MODULE: ./lib/cli/adapters/git/process/failure.js
var failure = __webpack_require__(1628);
// EXTERNAL MODULE: ./lib/cli/adapters/git/process/git-command.js + 3 modules
var git_command = __webpack_require__(9857);
// EXTERNAL MODULE: ./lib/cli/adapters/git/process/quiet-ssh.js
var quiet_ssh = __webpack_require__(7821);
// EXTERNAL MODULE: ./lib/cli/adapters/git/sources/contents/scratch-repository.js
var scratch_repository = __webpack_require__(7427);
// EXTERNAL MODULE: ./lib/cli/ports/release-repository.js
var release_repository = __webpack_require__(9701);
// EXTERNAL MODULE: ./lib/cli/adapters/git/reading/branches.js
var branches = __webpack_require__(5791);
// EXTERNAL MODULE: ./lib/cli/adapters/git/reading/read-files.js
var read_files = __webpack_require__(8294);
// EXTERNAL MODULE: ./lib/cli/adapters/git/remote/patient-fetch.js
var patient_fetch = __webpack_require__(7367);
// EXTERNAL MODULE: ./lib/cli/adapters/git/remote/remote-home.js + 2 modules
var remote_home = __webpack_require__(9638);
// EXTERNAL MODULE: ./lib/cli/adapters/git/writing/branch-home.js
var branch_home = __webpack_require__(9347);
// EXTERNAL MODULE: ./lib/cli/adapters/git/writing/write-commit.js + 3 modules
var write_commit = __webpack_require__(3889);
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

// EXTERNAL MODULE: ./lib/cli/domain/repository-address.js
var repository_address = __webpack_require__(8030);
// EXTERNAL MODULE: ./lib/cli/adapters/git/hosted/access/hosted-address.js
var hosted_address = __webpack_require__(7471);
// EXTERNAL MODULE: ./lib/cli/adapters/git/sources/repository-url.js
var repository_url = __webpack_require__(9641);
;// CONCATENATED MODULE: ./lib/cli/adapters/git/manifests/place-of-branch.js





/**
 * Where a configured repository is. Names, and https addresses of the server, are asked with its token. Throws
 * RepositoryUnusable for what git may not be given.
 *
 * @param server web address of the connected server; null when there is none
 */
function placeOfRepository(repository, server) {
    const address = (0,repository_url/* addressFor */.W)(repository);
    if (address === undefined)
        throw new release_repository/* RepositoryUnusable */.qh(`${(0,failure/* readable */.HD)(repository)} is no address that git may be given`);
    if (server === null)
        return { kind: 'plain', address };
    if ((0,repository_address/* parseHostedName */.qo)(repository) !== undefined)
        return { kind: 'hosted', address: (0,hosted_address/* parseHostedAddress */.$)(`${server}/${repository}.git`) };
    const isOnServer = URL.canParse(address) && new URL(address).origin === new URL(server).origin;
    const hasUser = isOnServer && new URL(address).username !== '';
    return isOnServer && !hasUser
        ? { kind: 'hosted', address: (0,hosted_address/* parseHostedAddress */.$)(address) }
        : { kind: 'plain', address };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/git/manifests/create-manifest-repositories.js















/** None that the configuration of `folder` may have. */
const plainRemote = 'deployment-plans-manifests';
/** Repositories of manifests by git, each time in a scratch repository with the newest commits of one branch. */
function createManifestRepositories(options) {
    const { folder, variables, server = null } = options;
    return {
        async use({ repository, branch }, work) {
            const place = placeOfRepository(repository, server?.address ?? null);
            const scratch = {
                variables,
                folder: place.kind === 'hosted' ? null : folder,
                configuration: configurationFor(place),
            };
            return (0,scratch_repository/* withEmptyRepository */._J)(scratch, async (directory) => withCopy(options, { directory, place, repository, branch }, work));
        },
    };
}
async function withCopy({ variables, timeout, now, server }, { directory, place, repository, branch }, work) {
    const git = (0,git_command/* createGit */.l)({ folder: directory, options: [`--git-dir=${directory}`], variables, timeout });
    const remote = remoteOf(place, repository);
    const network = place.kind === 'hosted' && server !== undefined
        ? (0,persistent_network/* persistentNetwork */.M)((0,open_network/* openNetwork */.X)(git, place.address, server.token), promises_.setTimeout)
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
    const core = ['[core]', 'repositoryformatversion = 0', 'bare = true'];
    // The address of a server is given with the token, to the processes alone that may talk to it.
    if (place.kind === 'hosted')
        return core;
    return [...core, `[remote "${plainRemote}"]`, `url = ${(0,scratch_repository/* quoted */.TL)(place.address)}`];
}
function remoteOf(place, repository) {
    const name = place.kind === 'hosted' ? git_settings/* hostedRemote */.sR : plainRemote;
    return { name, title: (0,failure/* readable */.HD)(repository), namespace: `refs/remotes/${name}/` };
}
async function plainNetwork(git, variables) {
    return (0,git_command/* withVariables */.s)(git, (0,quiet_ssh/* quietSsh */.B)(variables, await (0,configuration/* readRemoteConfiguration */.$)(git)));
}


/***/ }),

/***/ 3485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ createManifestDeployer)
});

// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 4 modules
var dist = __webpack_require__(9052);
// EXTERNAL MODULE: ./lib/cli/ports/waiting.js
var waiting = __webpack_require__(6946);
;// CONCATENATED MODULE: ./lib/cli/adapters/manifest-deployer/manifest-course.js
/** A line of our own among those of the deployment. */
function say({ onLine }, text) {
    onLine(`[deployment-plans] ${text}`);
}
/** `main of acme/manifests`. */
function nameOf({ effect }) {
    return `${effect.branch} of ${effect.repository}`;
}
/** Tells, to be recorded, which commit brought the version. */
function tellCommit(course, commit, how) {
    const { effect, reports, onEffect } = course;
    const url = reports?.pageOf(effect.repository, commit) ?? effect.url;
    say(course, `${how}: ${commit} on ${nameOf(course)}`);
    onEffect({ ...effect, id: commit, url });
}

// EXTERNAL MODULE: ./lib/cli/domain/manifests/placeholders.js
var placeholders = __webpack_require__(7146);
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
var release_repository = __webpack_require__(9701);
;// CONCATENATED MODULE: ./lib/cli/adapters/manifest-deployer/finding/look-for-commit.js



/** Looks once for the commit of a key; rejects with RepositoryUnusable when that will never work. */
async function lookForCommit({ repositories, effect }) {
    try {
        const commit = await repositories.use(effect, async (copy) => copy.find(await copy.refresh(), trailerOf(effect.key)));
        return commit === undefined ? { kind: 'none' } : { kind: 'found', commit };
    }
    catch (cause) {
        if (!(cause instanceof release_repository/* RepositoryUnavailable */.hw))
            throw cause;
        return { kind: 'unseen', why: (0,message_of/* messageOf */.b)(cause) };
    }
}

;// CONCATENATED MODULE: ./lib/cli/adapters/manifest-deployer/finding/find-commit.js




/** How often a commit is looked for that somebody else was about to push, within half a minute. */
const looks = 5;
const pauses = { shortest: 2000, longest: 16_000 };
/**
 * Looks for the commit that another coordinator has pushed, or was about to; undefined when it was left before. Looks
 * that fail say nothing, so only those that are answered count.
 */
async function findCommit(course) {
    const { clock, wishes, deadline } = course;
    let answered = 0;
    for (let pause = pauses.shortest;; pause = Math.min(pauses.longest, 2 * pause)) {
        const look = await lookForCommit(course);
        if (look.kind === 'found') {
            tellCommit(course, look.commit, 'found our commit');
            return { kind: 'commit', commit: look.commit };
        }
        if (look.kind === 'none')
            answered += 1;
        const isGivenUp = look.kind === 'unseen' && (clock.now() >= deadline || wishes.stops > 1);
        if (answered === looks || isGivenUp)
            return unknown(course, whyNotFound(course, look));
        if (look.kind === 'unseen')
            say(course, `${look.why}; it is tried again`);
        const wish = wishes.next();
        if (!wishes.left)
            await clock.sleep(pause, wish);
        if (wishes.left)
            return undefined;
    }
}
function whyNotFound({ effect }, look) {
    const { key, value } = trailerOf(effect.key);
    return look.kind === 'none' ? `no commit with ${key}: ${value} was found` : look.why;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/cli/domain/manifests/parse-yaml-path.js
var parse_yaml_path = __webpack_require__(3025);
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
    say(course, `${wanted.value} can be written into ${wanted.file} on ${nameOf(course)}`);
    return { kind: 'end', end: { outcome: 'succeeded', reason: null } };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/manifest-deployer/writing/push-version.js







/** Milliseconds between two tries to add a commit to a branch that others move. */
const push_version_pauses = { shortest: 200, longest: 5000 };
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
        return known(course, look.commit, 'the version has arrived');
    const isNotThere = isRefused && look.kind === 'none';
    return isNotThere ? failed(`${reason}; nothing was deployed`) : unknown(course, reason);
}
async function pushFrom(course, order, { copy, push }) {
    const { clock, wishes, deadline } = course;
    const wanted = manifestOrder(order);
    for (let pause = push_version_pauses.shortest;; pause = Math.min(push_version_pauses.longest, 2 * pause)) {
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

/***/ 6946:
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
