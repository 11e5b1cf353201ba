export const id = 840;
export const ids = [840];
export const modules = {

/***/ 45793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kr: () => (/* binding */ rehearsed),
  Bm: () => (/* binding */ rehearsedFollowUps),
  RL: () => (/* binding */ rehearsedMirror),
  zu: () => (/* binding */ rehearsedStarter)
});

;// CONCATENATED MODULE: ./lib/action/adapters/rehearsal/rehearse-proposals.js
/** A forge on which no pull request is opened: the one that it answers with is none. */
function rehearseProposals(forge, webAddress) {
    return { ...forge, openPullRequest: async () => ({ number: 0, url: webAddress }) };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/action/adapters/rehearsal/rehearsed-files.js

/** What would be there after these writes as well. */
function withWrites(files, writes) {
    return new Map([...files, ...writes.map(({ path, bytes }) => [path, contentOf(bytes)])]);
}
/** A folder as it would be: what is there, and over it what would be written. */
function withRehearsed(entries, folder, files) {
    const byName = new Map(entries.map((entry) => [entry.name, entry]));
    const beginning = folder === '' ? '' : `${folder}/`;
    for (const [path, content] of files) {
        if (!path.startsWith(beginning))
            continue;
        const [name = '', ...below] = path.slice(beginning.length).split('/');
        if (below.length > 0) {
            if (content !== null && !byName.has(name))
                byName.set(name, { name, kind: 'folder', id: content.id });
        }
        else if (content === null)
            byName.delete(name);
        else
            byName.set(name, { name, kind: 'file', id: content.id });
    }
    return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** The id only has to differ where contents differ: nothing of it leaves this process. */
function contentOf(bytes) {
    if (bytes === null)
        return null;
    return { id: (0,external_node_crypto_.createHash)('sha1').update(bytes).digest('hex'), size: bytes.length, bytes };
}

;// CONCATENATED MODULE: ./lib/action/adapters/rehearsal/rehearse-repository.js

/**
 * A repository in which nothing is written: commits are only remembered, and shown to whoever reads afterwards, so
 * that everything goes as it would go. What is known of commits besides their files, such as their history, is told
 * of those that there really are.
 */
function rehearseRepository(repository) {
    const heads = new Map();
    const commits = new Map();
    const blobs = new Map();
    async function branches(...prefixes) {
        const rehearsed = [...heads].filter(([name]) => prefixes.some((prefix) => isMeant(name, prefix)));
        return new Map([...(await repository.branches(...prefixes)), ...rehearsed]);
    }
    async function commit(request) {
        const { branch, expected, startFrom, writes } = request;
        const head = (await branches(branch)).get(branch) ?? null;
        if (head !== expected)
            return { kind: 'moved' };
        const parent = expected ?? startFrom ?? null;
        const { base, files } = (parent === null ? undefined : commits.get(parent)) ?? {
            base: parent,
            files: new Map(),
        };
        const id = `${commits.size + 1}`.padStart(40, '0');
        const written = withWrites(files, writes);
        for (const content of written.values())
            if (content !== null)
                blobs.set(content.id, content);
        commits.set(id, { base, files: written });
        heads.set(branch, id);
        return { kind: 'committed', commit: id };
    }
    return {
        ...repository,
        branches,
        commit,
        heal: async () => [],
        async list(id, folder) {
            const { base, files } = commits.get(id) ?? { base: id, files: new Map() };
            const entries = base === null ? [] : await repository.list(base, folder);
            return withRehearsed(entries, folder, files);
        },
        async read(id, paths) {
            const { base, files } = commits.get(id) ?? { base: id, files: new Map() };
            const others = paths.filter((path) => !files.has(path));
            const there = base === null || others.length === 0 ? [] : await repository.read(base, others);
            const rehearsed = paths.flatMap((path) => {
                const content = files.get(path);
                return content === undefined || content === null ? [] : [[path, content]];
            });
            return new Map([...there, ...rehearsed]);
        },
        async readBlobs(ids) {
            const known = ids.flatMap((id) => {
                const content = blobs.get(id);
                return content === undefined ? [] : [[id, content]];
            });
            const others = ids.filter((id) => !blobs.has(id));
            return new Map([...(others.length === 0 ? [] : await repository.readBlobs(others)), ...known]);
        },
    };
}
function isMeant(name, prefix) {
    return prefix.endsWith('/') ? name.startsWith(prefix) : name === prefix;
}

// EXTERNAL MODULE: ./lib/action/domain/short-digest.js
var short_digest = __webpack_require__(90530);
// EXTERNAL MODULE: ./lib/action/usecases/reading/create-records-reader.js + 2 modules
var create_records_reader = __webpack_require__(73108);
;// CONCATENATED MODULE: ./lib/action/action/execution/rehearsal/rehearse.js




/** The id of what was not made. */
const nothingMade = 0;
/** The same session, in which nothing is written to the repository, and no version is tagged. */
function rehearsed(session) {
    const repository = rehearseRepository(session.repository);
    const tagger = { tag: async () => 'there' };
    return { ...session, repository, tagger, readRecords: (0,create_records_reader/* createRecordsReader */.Y)(repository) };
}
/** Asks for no job. */
function rehearsedStarter(starter) {
    return { queued: () => starter.queued(), start: async () => { } };
}
/** Says what it would show, and shows nothing. */
function rehearsedMirror(mirror, say) {
    return {
        standing: (question) => mirror.standing(question),
        async setCheck(commit, { name, title }, standing) {
            say(`the check run '${name}' of ${(0,short_digest/* shortDigest */.V)(commit)} would say: ${title}`);
            return standing ?? nothingMade;
        },
        async setComment(pullRequest, _, standing) {
            say(`the comment on pull request #${pullRequest} would be ${standing === null ? 'added' : 'replaced'}`);
            return standing ?? nothingMade;
        },
        async createDeployment({ environment }) {
            say(`a deployment to ${environment} would be added`);
            return nothingMade;
        },
        async setDeploymentStatus(_, { state, description }) {
            say(`a deployment would be ${state}: ${description}`);
        },
        budget: () => mirror.budget(),
    };
}
/** The same session, in which no branch is pushed and no pull request opened. */
function rehearsedFollowUps(session) {
    const { forge, webAddress } = session;
    return { ...rehearsed(session), forge: rehearseProposals(forge, webAddress) };
}


/***/ }),

/***/ 6676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ missingInputs),
/* harmony export */   g: () => (/* binding */ lacking)
/* harmony export */ });
/* harmony import */ var _mistaken_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86987);

/** Names every input of these that is missing, of those that a mode cannot do without. */
function lacking(request, names) {
    return missingInputs(request.mode, names.filter((name) => request[name] === null));
}
/** The same of inputs that are known to be missing. */
function missingInputs(mode, missing) {
    return (0,_mistaken_js__WEBPACK_IMPORTED_MODULE_0__/* .mistaken */ .R)(missing.map((name) => `input '${name}' is empty; mode ${mode} needs it`));
}


/***/ }),

/***/ 91951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ errorsInWords)
/* harmony export */ });
/** Every error of these, as the end of the sentence in which a step says why it failed. */
function errorsInWords(problems) {
    return problems
        .filter(({ severity }) => severity === 'error')
        .map(({ message }) => message)
        .join('; ');
}


/***/ }),

/***/ 95690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  refreshOutcome: () => (/* binding */ refreshOutcome),
  refreshPlan: () => (/* binding */ refreshPlan)
});

// EXTERNAL MODULE: ./lib/action/domain/json.js
var json = __webpack_require__(93889);
// EXTERNAL MODULE: ./lib/action/codec/answers/problem.js
var problem = __webpack_require__(26304);
;// CONCATENATED MODULE: ./lib/action/codec/answers/refresh.js


/** The answer to `refresh` as `--json` prints it (docs/commands.md). */
function refreshToJson(answer) {
    const { plan, environment, branch, file, commit, dropped, adjusted, added, problems } = answer;
    return {
        schema: json/* schemaVersion */.C,
        plan,
        environment,
        target: environment,
        branch,
        file,
        commit,
        dropped,
        adjusted,
        added,
        problems: problems.map(problem/* problemToJson */.t),
    };
}

// EXTERNAL MODULE: ./lib/action/domain/names.js
var names = __webpack_require__(96971);
// EXTERNAL MODULE: ./lib/action/domain/short-digest.js
var short_digest = __webpack_require__(90530);
// EXTERNAL MODULE: ./lib/action/action/deeds/refresh-proposed.js + 12 modules
var refresh_proposed = __webpack_require__(43939);
// EXTERNAL MODULE: ./lib/action/action/inputs/lacking.js
var lacking = __webpack_require__(6676);
// EXTERNAL MODULE: ./lib/action/action/session/session.js + 66 modules
var session = __webpack_require__(95094);
// EXTERNAL MODULE: ./lib/action/action/modes/errors-in-words.js
var errors_in_words = __webpack_require__(91951);
;// CONCATENATED MODULE: ./lib/action/action/modes/refresh.js







/** Looks anew at the plan of an open pull request, and commits there what has become of it. */
async function refreshPlan(step) {
    const { environment, plan, digest, dryRun } = step.request;
    if (environment === null || plan === null)
        throw (0,lacking/* lacking */.g)(step.request, ['environment', 'plan']);
    const proposed = { wanted: (0,names/* planAddress */.o4)({ environment, plan }), digest: digest ?? undefined };
    return (0,session/* withSession */.f)(step, async (session) => refreshOutcome(await (0,refresh_proposed/* refreshProposed */.S)(session, proposed, { dryRun }), { dryRun }));
}
/** What a step says that was asked for a refresh; the job fails when it was refused. */
function refreshOutcome({ answer, pullRequest, unjudged }, { dryRun }) {
    const { plan, environment, problems, commit } = answer;
    const what = commit === null ? 'still holds' : `is refreshed with ${(0,short_digest/* shortDigest */.V)(commit)}`;
    return {
        subject: plan === null ? null : { verdict: null, environment, plan, status: 'open', pullRequest },
        problems: [...problems, ...unjudged],
        lines: plan === null ? [] : [`${(0,names/* planAddress */.o4)({ environment, plan })} ${what}`],
        summary: null,
        details: { dryRun, refresh: refreshToJson(answer) },
        failure: plan === null ? `nothing was refreshed: ${(0,errors_in_words/* errorsInWords */.A)(problems)}` : null,
    };
}


/***/ }),

/***/ 70122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ planMessage),
/* harmony export */   u: () => (/* binding */ droppedBy)
/* harmony export */ });
/** A trailer as Git knows them (git-interpret-trailers): it stays when a person amends or rebases the commit. */
const trailer = 'Not-in-source';
/**
 * The message of a commit by which this program writes a plan, with what the plan loses because its source lacks it,
 * and for whom it writes: GitHub and git count them among its authors.
 *
 * Source: docs.github.com, "Creating a commit with multiple authors".
 */
function planMessage(subject, dropped, coAuthors = []) {
    const lines = [
        ...dropped.map(({ application }) => `${trailer}: ${application}`),
        ...coAuthors.map((identity) => `Co-authored-by: ${identity}`),
    ];
    return lines.length === 0 ? subject : [subject, '', ...lines].join('\n');
}
/** The applications that a commit leaves out because the source did not have them; none where no message says so. */
function droppedBy(message) {
    const lines = message.matchAll(new RegExp(`^${trailer}: (\\S+)\\s*$`, 'gm'));
    return new Set([...lines].flatMap(([, application]) => application ?? []));
}


/***/ }),

/***/ 72797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uT: () => (/* binding */ draftRetry),
  yA: () => (/* binding */ draftReuse),
  SA: () => (/* binding */ notInSource)
});

// EXTERNAL MODULE: ./lib/action/domain/versions/version.js
var versions_version = __webpack_require__(43033);
;// CONCATENATED MODULE: ./lib/action/domain/follow-ups/left-behind.js

/** The newer version for which an operation was left out, as far as one version can say what stood there. */
function leftBehind(run, operation, record) {
    const { state, reason, to } = operation;
    if (state !== 'skipped' || reason !== 'newer-in-target' || to === null)
        return undefined;
    const there = versionOfModules(run, operation, record) ?? versionOfWhole(operation);
    return there !== undefined && (0,versions_version/* compareVersions */.Zy)(there, to) > 0 ? there : undefined;
}
/** A part may stand at another version than its application; the record tells as long as nothing came after the run. */
function versionOfModules({ endedAt }, { modules }, record) {
    const at = record?.deployedAt ?? null;
    if (at === null || endedAt === null || at > endedAt)
        return undefined;
    const [version, ...others] = new Set([...modules.keys()].map((it) => record?.modules.get(it)?.version));
    return others.length === 0 ? version : undefined;
}
function versionOfWhole({ whole, from }) {
    return whole ? (from ?? undefined) : undefined;
}

;// CONCATENATED MODULE: ./lib/action/domain/follow-ups/draft-follow-up.js


/**
 * A retry: the same entries, commits pinned where the run knew them, and what the run has tagged as the version that it is
 * by now (LifeTime: retrying an aborted plan).
 */
function draftRetry(question) {
    const { plan, run } = question;
    const entries = plan.applications.map((entry) => retriedEntry(entry, operationOf(run, entry.application)));
    return keepAvailable(question, entries, []);
}
function retriedEntry(entry, operation) {
    if (entry.action === 'tag-and-deploy') {
        return operation?.tagged === true ? { ...entry, action: 'deploy' } : entry;
    }
    const commit = operation?.commit;
    return entry.action === 'deploy' && entry.commit === undefined && commit ? { ...entry, commit } : entry;
}
/**
 * A reuse: every operation as a deployment of the version that the run left behind, or with `latest` of the
 * newest one that the source has (LifeTime: reusing a finished plan, with and without keeping the tags). Where the run
 * left something newer than it wanted, that is what everything else in it has been tried with.
 */
function draftReuse(question) {
    const { plan, run, latest } = question;
    const adjusted = [];
    const entries = plan.applications.flatMap((entry) => {
        const { application } = entry;
        const operation = operationOf(run, application);
        const reused = reusedEntry(entry, operation);
        if (operation === undefined || reused === undefined)
            return [];
        const available = question.available.get(application) ?? new Map();
        const wanted = latest ? latestIn(question, available) : newerThere(question, operation);
        if (wanted === undefined || available.size === 0 || wanted.version === reused.version)
            return [reused];
        const { version, reason } = wanted;
        adjusted.push({ application, from: reused.version, to: version, reason });
        const { commit: _, ...unpinned } = reused;
        const commit = available.get(version);
        return [{ ...unpinned, version, ...(commit !== undefined && { commit }) }];
    });
    return keepAvailable(question, entries, adjusted);
}
function latestIn({ source }, available) {
    const version = (0,versions_version/* latestVersion */.qD)(available.keys());
    return version === undefined ? undefined : { version, reason: `the latest version in '${source}'` };
}
/** What an operation that was left out found there. */
function newerThere({ run, present }, operation) {
    const version = leftBehind(run, operation, present.get(operation.application));
    if (version === undefined)
        return undefined;
    return { version, reason: `what '${run.environment}' had already, which is newer` };
}
function reusedEntry(entry, operation) {
    if (operation === undefined || operation.to === null)
        return undefined;
    const { application, modules } = entry;
    const reused = { application, action: 'deploy', version: operation.to };
    const pinned = operation.commit === null ? reused : { ...reused, commit: operation.commit };
    return modules === undefined ? pinned : { ...pinned, modules };
}
function keepAvailable({ source, available, run }, entries, adjusted) {
    const isThere = ({ action, application }) => action !== 'deploy' || (available.get(application)?.size ?? 0) > 0;
    const kept = entries.filter(isThere);
    if (kept.length === 0) {
        const message = `'${source}' has none of the applications of ${run.environment}/${run.plan}; choose another source`;
        const problems = [{ code: 'no-application-in-source', severity: 'error', message }];
        return { entries: new Map(), dropped: [], adjusted: [], problems };
    }
    const missing = entries.filter((entry) => !isThere(entry)).map(({ application }) => application);
    return {
        entries: new Map(kept.map((entry) => [entry.application, entry])),
        dropped: missing.map((application) => ({ application, reason: 'application-not-in-source' })),
        adjusted,
        problems: missing.map((application) => notInSource(source, application)),
    };
}
/** Why a follow-up leaves out an application. */
function notInSource(source, application) {
    const message = `'${source}' does not have ${application} whole; the new plan leaves it out`;
    return { code: 'application-not-in-source', severity: 'warning', message, application };
}
function operationOf(run, application) {
    return run.operations.find((operation) => operation.application === application);
}


/***/ }),

/***/ 91915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ lookForVersions),
/* harmony export */   r: () => (/* binding */ readAvailableVersions)
/* harmony export */ });
/* harmony import */ var _domain_versions_version_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38772);
/* harmony import */ var _reading_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13878);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32455);



/**
 * What an environment can give to others, by application: a root every tagged version, others what they have
 * had whole; never a version that was marked bad. An application that is not there is absent.
 */
async function lookForVersions(question) {
    const { records, applications } = question;
    const marks = await records.marks(applications);
    const { versions, unreachable } = await (question.source.root ? tagged(question) : deployedWhole(question));
    const withoutBad = [...versions].map(([application, all]) => {
        const bad = marks.get(application)?.bad;
        return [application, new Map([...all].filter(([version]) => !bad?.has(version)))];
    });
    return { versions: new Map(withoutBad), unreachable };
}
/** The same; rejects with a Refusal (`lost`) when a repository does not answer. */
async function readAvailableVersions(question) {
    const { versions, unreachable } = await lookForVersions(question);
    if (unreachable.length > 0)
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('lost', unreachable);
    return versions;
}
async function tagged({ sources, applications, catalog }) {
    const entries = applications.flatMap((application) => catalog.get(application) ?? []);
    const { tags, unreachable } = await (0,_reading_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .askForTags */ .ML)(sources, entries);
    const versions = entries.flatMap(({ application, tag }) => {
        const found = tags.get(application);
        return found === undefined ? [] : [[application, (0,_domain_versions_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .taggedVersions */ .C)(tag, found)]];
    });
    return { versions: new Map(versions), unreachable };
}
async function deployedWhole({ records, source, applications }) {
    const found = await records.applications(source.name, applications);
    const versions = new Map([...found].map(([application, { versions: had }]) => [application, had]));
    return { versions, unreachable: [] };
}


/***/ }),

/***/ 16988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ validateOpened)
/* harmony export */ });
/* unused harmony export validateOpenedBy */
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96971);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5753);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66058);



/** How often it is looked for, and milliseconds in between: a list may lag behind. */
const mostLooks = 3;
const pause = 1000;
/**
 * Judges a pull request right after it was opened, because no workflow starts for one that was opened with the token
 * of a workflow (GitHub: GITHUB_TOKEN). Says what could not be judged or written; the next evaluation makes up for
 * it. Rejects as `evaluate` does.
 */
async function validateOpened(ports, { number, target }) {
    for (let look = 1;; look += 1) {
        const opened = (await ports.forge.openPullRequests()).find((it) => it.number === number);
        if (opened !== undefined) {
            const base = (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentBranch */ .GX)(target);
            const { head } = opened;
            const trigger = {
                kind: 'pull-request',
                number,
                base,
                formerBase: null,
                head,
                concernsOthers: true,
            };
            const { problems, pullRequests } = await (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(ports, trigger, { dryRun: false });
            return [
                ...problems,
                ...pullRequests.flatMap((it) => it.problems),
                ...whatLeftNoVerdict(pullRequests.find((it) => (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .isOn */ .Mp)(it.pullRequest, number))),
            ];
        }
        if (look === mostLooks)
            return [notListed(number)];
        await ports.clock.sleep(pause);
    }
}
/**
 * The same where a person may be at work: what a person opens starts the workflow that judges it, what a program opens
 * may not. `login` is of whoever opened it.
 */
async function validateOpenedBy(ports, login, opened) {
    return login.endsWith('[bot]') ? validateOpened(ports, opened) : [];
}
/** It stands on the pull request as well, where nobody looks yet. */
function whatLeftNoVerdict(evaluated) {
    return evaluated?.report.verdict === 'unknown' ? evaluated.report.problems : [];
}
function notListed(number) {
    const message = `pull request #${number} is not among the open ones yet, or not any more, so it was not judged; the next evaluation judges it`;
    return { code: 'source-unreachable', severity: 'warning', message };
}


/***/ }),

/***/ 56773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ anotherDigest),
/* harmony export */   m: () => (/* binding */ requireDigest)
/* harmony export */ });
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96971);
/* harmony import */ var _domain_short_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90530);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32455);



/**
 * Throws a Refusal (`no`) unless a plan's file is the one that somebody has looked at who wants something of it.
 * @param digest its short digest; undefined for whoever does not say what they have seen
 */
function requireDigest(plan, digest) {
    if (digest === undefined || digest === (0,_domain_short_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .V)(plan.blob))
        return;
    throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(`${anotherDigest(plan, digest)}; look at it, and name that digest if you still want it`);
}
/** That a plan's file is not the one that was meant, without a full stop. */
function anotherDigest(plan, meant) {
    return `${(0,_domain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .planAddress */ .o4)(plan)} is ${(0,_domain_short_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .V)(plan.blob)} by now, and ${meant} was meant`;
}


/***/ })

};
