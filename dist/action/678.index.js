export const id = 678;
export const ids = [678];
export const modules = {

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

/***/ 99355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hx: () => (/* binding */ gatherEvidence),
  z6: () => (/* binding */ needsPerson),
  fk: () => (/* binding */ runEvidence)
});

;// CONCATENATED MODULE: ./lib/action/domain/follow-ups/excerpt.js
/** As much of the beginning as takes no more than so many characters of JSON that is all escapes and plain signs. */
function excerptOf(items, room) {
    let taken = 0;
    const isOver = (item) => {
        taken += escapedLength(item);
        return taken > room;
    };
    const end = items.findIndex(isOver);
    const shown = end === -1 ? items : items.slice(0, end);
    return { shown, more: items.length - shown.length };
}
function escapedLength(item) {
    return JSON.stringify(item).replace(/[^\w .,:"{}/-]/g, '\\u0000').length;
}
/** A text of at most so many characters; of a longer one the beginning. */
function beginningOf(text, longest) {
    const characters = [...text];
    return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`;
}

;// CONCATENATED MODULE: ./lib/action/domain/follow-ups/gather-evidence.js

/** Characters of a text, and of JSON for each list: together well below what a description may hold (GitHub: 65,536). */
const longestText = 300;
const room = { operations: 9000, tasks: 6000, adjusted: 3000, dropped: 2000 };
/** What is most worth knowing first, because long lists are cut. */
const order = ['failed', 'unknown', 'backed-out', 'skipped', 'pending', 'started', 'succeeded'];
/** The evidence for a follow-up that was written. */
function gatherEvidence(question) {
    const { kind, run, written, repository, by, pullRequest } = question;
    return {
        kind,
        repository,
        target: written.target,
        plan: written.plan,
        by: cut(by),
        run: runEvidence(run),
        pullRequest,
        dropped: excerptOf(written.dropped, room.dropped),
        adjusted: excerptOf(written.adjusted.map((it) => ({ ...it, reason: beginningOf(it.reason, longestText) })), room.adjusted),
        tasks: excerptOf(written.problems.filter(needsPerson).map(task), room.tasks),
    };
}
/** Whether a problem of a new plan is for a person to solve, or to look at, before it is merged. */
function needsPerson({ severity }) {
    return severity !== 'notice';
}
/** What the records tell of a run, always in the same way. */
function runEvidence(run) {
    const { environment, plan, status, endedBy, reason, startedBy, startedAt, endedAt, mergeCommit } = run;
    const operations = order.flatMap((state) => run.operations.filter((it) => it.state === state));
    return {
        environment,
        plan,
        status,
        endedBy,
        reason: cut(reason),
        startedBy: cut(startedBy),
        startedAt,
        endedAt,
        mergeCommit,
        operations: excerptOf(operations.map(operationEvidence), room.operations),
    };
}
function operationEvidence(operation) {
    const { application, action, from, to, commit, state, reason, tries } = operation;
    const effect = tries.at(-1)?.effect;
    const log = effect === undefined ? null : placeOf(effect);
    return { application, action, from, to, commit, state, reason: cut(reason), log };
}
function placeOf(effect) {
    return effect.kind === 'process' ? (effect.job?.url ?? null) : effect.url;
}
function task({ code, severity, message, application }) {
    return { code, severity, message: beginningOf(message, longestText), application: application ?? null };
}
function cut(text) {
    return text === null ? null : beginningOf(text, longestText);
}


/***/ }),

/***/ 38399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ deployAllName),
/* harmony export */   W_: () => (/* binding */ mayBeNamed),
/* harmony export */   gg: () => (/* binding */ followUpName),
/* harmony export */   iy: () => (/* binding */ reuseName)
/* harmony export */ });
/* unused harmony exports retryName, backoutName, newPlanName */
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96971);

const longest = 100;
const names = { retry: retryName, reuse: reuseName, backout: backoutName };
/** The name that a follow-up of a plan gets. */
function followUpName(kind, plan, taken) {
    return names[kind](plan, taken);
}
/** Whether a plan may be such a follow-up by its name; sure only when it is false. */
function mayBeNamed(kind, plan, name) {
    const base = kind === 'retry' ? firstTry(plan) : plan;
    return name.startsWith(base.slice(0, longest / 2));
}
/** The name of a retry: the first plan's name with the number of the try. */
function retryName(plan, taken) {
    return firstFree(firstTry(plan), '-retry-', 1, taken);
}
function firstTry(plan) {
    return plan.replace(/-retry-\d{1,6}$/, '');
}
/** The name of a backout plan: that of the plan whose run it undoes, numbered; what undoes that in turn has both. */
function backoutName(plan, taken) {
    return firstFree(plan, '-backout-', 1, taken);
}
/** The name of a reuse: the same plan in the next environment, numbered when that name has been used. */
function reuseName(plan, taken) {
    return taken.has(plan) ? firstFree(plan, '-', 2, taken) : plan;
}
/** The name of a new plan: the day and what it deploys. `day` is `YYYY-MM-DD`. */
function newPlanName(day, applications, taken) {
    const [first = 'plan', second] = applications;
    const more = applications.length - 1;
    const what = second === undefined ? first : more === 1 ? `${first}-${second}` : `${first}-and-${more}-more`;
    return reuseName(cut(`${day}-${what}`, longest), taken);
}
/** The name of a plan of Deploy All: the day and the platform. `day` is `YYYY-MM-DD`. */
function deployAllName(day, platform, taken) {
    return reuseName(`${day}-deploy-all-${platform}`, taken);
}
function firstFree(base, separator, from, taken) {
    for (let number = from;; number++) {
        const suffix = `${separator}${number}`;
        const name = `${cut(base, longest - suffix.length)}${suffix}`;
        if (!taken.has(name))
            return name;
    }
}
/** Cuts to at most this length, and further where the grammar of names forbids the end. */
function cut(name, length) {
    let kept = name.slice(0, length);
    while (kept !== '' && !(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isName */ .Eo)(kept))
        kept = kept.slice(0, -1);
    return kept;
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

/***/ 5878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ takenNames),
/* harmony export */   GM: () => (/* binding */ refusedPlan),
/* harmony export */   c0: () => (/* binding */ writeDrafted),
/* harmony export */   uD: () => (/* binding */ openPlan),
/* harmony export */   z: () => (/* binding */ writtenPlan),
/* harmony export */   zQ: () => (/* binding */ validateDrafted)
/* harmony export */ });
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96971);
/* harmony import */ var _ports_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10299);
/* harmony import */ var _reading_merged_plans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2827);
/* harmony import */ var _reading_plan_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47820);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32455);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48659);






/**
 * Validates a drafted plan and commits it to its new branch, from the tip of the target's branch. What a
 * person must adjust stands in the answer's problems. Undefined when the branch has appeared meanwhile. Rejects with a
 * Refusal (`wrong`) when the draft is no plan.
 */
async function openPlan(ports, trusted, drafted) {
    const problems = await validateDrafted(ports, trusted, drafted);
    return writeDrafted(ports, { ...drafted, problems: [...drafted.problems, ...problems] });
}
/** What is wrong with a plan that is not written yet; a draft that is no plan is found out when it is written. */
async function validateDrafted(ports, trusted, { plan, target, text }) {
    const { repository, clock } = ports;
    const branches = await repository.branches('env/', (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_4__/* .planBranch */ .YI)(target, ''));
    const openPlans = await ports.readOpenPlans(branches, target);
    const { problems } = await (0,_validate_js__WEBPACK_IMPORTED_MODULE_3__/* .validate */ .tf)(ports, trusted, {
        plan,
        environment: target,
        pullRequest: null,
        hasEnvironmentBranch: branches.has((0,_domain_names_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentBranch */ .GX)(target)),
        content: (0,_reading_plan_file_js__WEBPACK_IMPORTED_MODULE_1__/* .planFileOf */ .XT)(plan, text),
        addedAt: (0,_ports_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .isoNow */ .E)(clock),
        foreignChanges: [],
        openPlans,
    });
    return problems;
}
/** Commits a plan, whose problems are all known, to its new branch; undefined when that has appeared meanwhile. */
async function writeDrafted({ repository }, drafted) {
    const { plan, target, text, message } = drafted;
    const result = await repository.commit({
        branch: (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_4__/* .planBranch */ .YI)(target, plan),
        expected: null,
        startFrom: await branchTip(repository, target),
        writes: [{ path: (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_4__/* .planPath */ .pw)(plan), bytes: (0,_reading_plan_file_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesToCommit */ .AZ)(plan, text) }],
        message,
        author: await repository.author(),
    });
    return result.kind === 'moved' ? undefined : writtenPlan(drafted);
}
/** The answer that a plan is on its branch. */
function writtenPlan({ plan, target, dropped, adjusted, problems }) {
    const [branch, file] = [(0,_domain_names_js__WEBPACK_IMPORTED_MODULE_4__/* .planBranch */ .YI)(target, plan), (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_4__/* .planPath */ .pw)(plan)];
    return { plan, environment: target, target, branch, file, dropped, adjusted, problems };
}
/** The answer that nothing was written. */
function refusedPlan(target, problems) {
    return {
        plan: null,
        environment: target,
        target,
        branch: null,
        file: null,
        dropped: [],
        adjusted: [],
        problems,
    };
}
/** Names that a new plan of an environment may not take: of branches, merged plans and runs. */
async function takenNames(repository, state) {
    const { environment } = state;
    const branches = await repository.branches((0,_domain_names_js__WEBPACK_IMPORTED_MODULE_4__/* .planBranch */ .YI)(environment, ''));
    const merged = await (0,_reading_merged_plans_js__WEBPACK_IMPORTED_MODULE_0__/* .plansAt */ .kK)(repository, await branchTip(repository, environment));
    const open = [...branches.keys()].map((branch) => branch.slice((0,_domain_names_js__WEBPACK_IMPORTED_MODULE_4__/* .planBranch */ .YI)(environment, '').length));
    return new Set([...open, ...merged.keys(), ...state.active.keys(), ...state.endedPlans]);
}
async function branchTip(repository, environment) {
    const branch = (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentBranch */ .GX)(environment);
    const tip = (await repository.branches(branch)).get(branch);
    if (tip === undefined)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .noEnvironmentBranch */ .dJ)(environment);
    return tip;
}


/***/ }),

/***/ 78623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ openFollowUp)
});

// EXTERNAL MODULE: ./lib/action/domain/follow-ups/gather-evidence.js + 1 modules
var gather_evidence = __webpack_require__(99355);
;// CONCATENATED MODULE: ./lib/action/domain/follow-ups/judge-evidence.js

/**
 * Whether the run that evidence names is in the records as it is told there. Anybody can write a description; what
 * decides about a plan is never the description, but people read it before they approve.
 */
function isAsRecorded({ run: told, kind, target }, recorded) {
    if (recorded === undefined)
        return false;
    const isKind = kind === 'reuse'
        ? recorded.status !== 'aborted'
        : recorded.status === 'aborted' && target === told.environment;
    return isKind && JSON.stringify((0,gather_evidence/* runEvidence */.fk)(recorded)) === JSON.stringify(told);
}

// EXTERNAL MODULE: ./lib/action/domain/names.js
var domain_names = __webpack_require__(96971);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(23945);
// EXTERNAL MODULE: ./lib/action/domain/records/run/has-finished.js
var has_finished = __webpack_require__(19575);
;// CONCATENATED MODULE: ./lib/action/domain/follow-ups/follow-up-origin.js


const followUpKinds = ['retry', 'reuse', 'backout'];
/**
 * Whether a run may have this follow-up: a retry and a backout serve aborted runs, a reuse finished ones, and there is
 * one at a time for a run, kind and target (LifeTime: retry and reuse).
 */
function refuseFollowUp(question) {
    const { kind, run, awaitsConfirmation, inTheWay } = question;
    const address = (0,domain_names/* planAddress */.o4)(run);
    if (kind !== 'reuse' && run.status !== 'aborted') {
        return refusal('run-not-aborted', `${address} is ${run.status}; only an aborted run can be ${ofAborted[kind]}`);
    }
    if (kind === 'reuse' && !(0,has_finished/* hasFinished */.r)(run)) {
        return refusal('run-not-finished', `${address} is ${run.status}; only a finished run can be reused`);
    }
    if (kind === 'reuse' && awaitsConfirmation) {
        const message = `nobody has confirmed all of ${address} yet, which '${run.environment}' wants before a reuse; confirm it with 'deployment-plans confirm ${address}'`;
        return refusal('run-not-confirmed', message);
    }
    if (inTheWay === null)
        return undefined;
    const standing = (0,domain_names/* planAddress */.o4)(inTheWay);
    const message = `${standing} is already a ${kind} of ${address}; use it, or withdraw it first`;
    const { pullRequest } = inTheWay;
    return {
        ...refusal('follow-up-open', message),
        plan: standing,
        ...(pullRequest !== null && { pullRequest: pullRequest.number }),
    };
}
const ofAborted = { retry: 'retried', backout: 'backed out by a plan' };
/** Whether a plan says of itself that it is this follow-up of this run. */
function follow_up_origin_isFollowUpOf(origin, kind, run) {
    return origin?.kind === kind && origin.environment === run.environment && origin.plan === run.plan;
}
function refusal(code, message) {
    return { code, severity: 'error', message };
}

// EXTERNAL MODULE: ./lib/action/domain/json.js
var domain_json = __webpack_require__(93889);
// EXTERNAL MODULE: ./lib/action/domain/problem.js
var problem = __webpack_require__(10240);
// EXTERNAL MODULE: ./lib/action/domain/records/run/run.js
var run = __webpack_require__(7041);
// EXTERNAL MODULE: ./lib/action/codec/records/record-pieces.js
var record_pieces = __webpack_require__(87457);
;// CONCATENATED MODULE: ./lib/action/codec/evidence.js






/**
 * The description of a follow-up's pull request ends in a comment that no reader sees: its evidence as JSON on one
 * line, `{"schema":1,"evidence":{…}}`. It is a format: this program reads it again.
 */
const beginning = '<!-- deployment-plans: evidence\n';
const end = '\n-->';
/** A description holds 65,536 characters (GitHub); line ends and escapes may be doubled on the way. */
const longestBody = 200_000;
/** `>` would end the comment; the rest is what forges look for in texts. */
const meaningful = /[^\x20-\x7e]|[<>&@#`]/g;
const nullableText = schemas/* nullable */.mee(record_pieces/* text */.Qq);
/** A time that there is: not the 99th of a month. */
const moment = record_pieces/* time */.kB.check(schemas/* refine */.YPB((value) => !Number.isNaN(Date.parse(value))));
const severity = schemas/* enum */.k5n(['error', 'warning', 'notice']);
const code = schemas/* enum */.k5n(Object.values(problem/* problemGroups */.kt).flat());
function excerptOf(item) {
    return schemas/* strictObject */.rej({ shown: (0,record_pieces/* listOf */.c3)(item), more: record_pieces/* count */.U9 });
}
const operation = schemas/* strictObject */.rej({
    application: record_pieces/* name */.UU,
    action: schemas/* enum */.k5n(['deploy', 'tag-and-deploy', 'redeploy']),
    from: schemas/* nullable */.mee(record_pieces/* version */.rE),
    to: schemas/* nullable */.mee(record_pieces/* version */.rE),
    commit: nullableText,
    state: schemas/* enum */.k5n(['pending', 'started', 'succeeded', 'failed', 'skipped', 'unknown', 'backed-out']),
    reason: nullableText,
    log: nullableText,
});
const evidence_run = schemas/* strictObject */.rej({
    environment: record_pieces/* name */.UU,
    plan: record_pieces/* name */.UU,
    status: schemas/* enum */.k5n(run/* runStatuses */.sL),
    endedBy: schemas/* nullable */.mee(schemas/* enum */.k5n(['operator', 'system'])),
    reason: nullableText,
    startedBy: nullableText,
    startedAt: schemas/* nullable */.mee(moment),
    endedAt: schemas/* nullable */.mee(moment),
    mergeCommit: record_pieces/* text */.Qq,
    operations: excerptOf(operation),
});
const evidence = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(followUpKinds),
    repository: record_pieces/* text */.Qq,
    target: record_pieces/* name */.UU,
    plan: record_pieces/* name */.UU,
    by: nullableText,
    run: evidence_run,
    pullRequest: schemas/* nullable */.mee(record_pieces/* count */.U9),
    dropped: excerptOf(schemas/* strictObject */.rej({ application: record_pieces/* name */.UU, reason: code })),
    adjusted: excerptOf(schemas/* strictObject */.rej({ application: record_pieces/* name */.UU, from: record_pieces/* version */.rE, to: record_pieces/* version */.rE, reason: record_pieces/* text */.Qq })),
    tasks: excerptOf(schemas/* strictObject */.rej({ code, severity, message: record_pieces/* text */.Qq, application: schemas/* nullable */.mee(record_pieces/* name */.UU) })),
});
const evidence_document = schemas/* strictObject */.rej({ schema: schemas/* literal */.euz(domain_json/* schemaVersion */.C), evidence });
/** Evidence as a comment in Markdown, in which nothing of it can end the comment. */
function writeEvidence(given) {
    const json = JSON.stringify(parse/* encode */.lF(evidence_document, { schema: domain_json/* schemaVersion */.C, evidence: given }));
    return `${beginning}${json.replace(meaningful, escaped)}${end}`;
}
/** Undefined when there is no evidence, more than one, or one that this program does not write. Never throws. */
function findEvidence(body) {
    if (body.length > longestBody)
        return undefined;
    const lines = body.replaceAll('\r\n', '\n').trimEnd();
    const from = lines.indexOf(beginning);
    if (from === -1 || from !== lines.lastIndexOf(beginning) || !lines.endsWith(end))
        return undefined;
    const found = parse/* safeParse */.xL(evidence_document, jsonOf(lines.slice(from + beginning.length, -end.length)));
    if (!found.success)
        return undefined;
    return { evidence: found.data.evidence, before: lines.slice(0, from) };
}
function jsonOf(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
function escaped(sign) {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

// EXTERNAL MODULE: ./lib/action/render/in-words/operation-in-words.js
var operation_in_words = __webpack_require__(54068);
// EXTERNAL MODULE: ./lib/action/render/markdown/blocks.js
var blocks = __webpack_require__(6455);
// EXTERNAL MODULE: ./lib/action/render/markdown/untrusted-text.js
var untrusted_text = __webpack_require__(6091);
;// CONCATENATED MODULE: ./lib/action/render/follow-up-body/excerpt-part.js

/** A list of what is shown, with a last item that counts the rest; no part when there is nothing at all. */
function excerptPart(title, { shown, more }, item) {
    if (shown.length + more === 0)
        return [];
    const items = shown.map(item);
    return [{ title, body: { kind: 'list', items: more === 0 ? items : [...items, [moreOf(more)]] } }];
}
function moreOf(more) {
    return (0,blocks/* words */.aL)(`… and ${more} more`);
}

;// CONCATENATED MODULE: ./lib/action/render/follow-up-body/new-plan-parts.js




/** What a person must do: why the pull request is a draft. */
function tasksPart({ tasks }) {
    return excerptPart('What a person has to do', tasks, task);
}
/** Applications of the run that the new plan leaves out. */
function droppedPart({ dropped }) {
    return excerptPart('Left out', dropped, ({ application, reason }) => [
        (0,untrusted_text/* codeOf */.$)(application),
        (0,blocks/* words */.aL)(': '),
        ...(0,untrusted_text/* proseOf */.j)((0,operation_in_words/* reasonInWords */.jA)(reason)),
    ]);
}
/** Versions that are not those of the run. */
function changesPart({ adjusted }) {
    return excerptPart('Changed versions', adjusted, ({ application, from, to, reason }) => [
        (0,untrusted_text/* codeOf */.$)(application),
        (0,blocks/* words */.aL)(' '),
        (0,untrusted_text/* codeOf */.$)(`${from} → ${to}`),
        (0,blocks/* words */.aL)(': '),
        ...(0,untrusted_text/* proseOf */.j)(reason),
    ]);
}
function task({ code, severity, message }) {
    return [(0,blocks/* words */.aL)(`${severity}: `), (0,untrusted_text/* codeOf */.$)(code), (0,blocks/* words */.aL)(', '), ...(0,untrusted_text/* proseOf */.j)(message)];
}

// EXTERNAL MODULE: ./lib/action/domain/short-digest.js
var short_digest = __webpack_require__(90530);
// EXTERNAL MODULE: ./lib/action/render/markdown/linked-code.js + 1 modules
var linked_code = __webpack_require__(55810);
;// CONCATENATED MODULE: ./lib/action/render/follow-up-body/operations-part.js






const columns = ['Application', 'Version', 'Commit', 'Outcome', 'Why', 'Where'];
/** What became of each application in the run. */
function operationsPart({ repository, run }) {
    const { shown, more } = run.operations;
    if (shown.length + more === 0)
        return [];
    const rows = shown.map((operation) => row(operation, repository));
    const rest = more === 0 ? [] : [[[moreOf(more)], [], [], [], [], []]];
    return [
        { title: 'What became of the run', body: { kind: 'table', head: columns, rows: [...rows, ...rest] } },
    ];
}
function row(operation, repository) {
    const { application, commit, state, reason } = operation;
    return [
        [(0,untrusted_text/* codeOf */.$)(application)],
        [(0,untrusted_text/* codeOf */.$)((0,operation_in_words/* versionsInWords */.aA)(operation))],
        commit === null ? [] : [(0,untrusted_text/* codeOf */.$)((0,short_digest/* shortDigest */.V)(commit))],
        [(0,blocks/* words */.aL)(state.replace('-', ' '))],
        reason === null ? [] : (0,untrusted_text/* proseOf */.j)((0,operation_in_words/* reasonInWords */.jA)(reason)),
        log(operation, repository),
    ];
}
/** Commits and jobs of other repositories have no link that could be trusted here. */
function log({ log: url }, repository) {
    if (url === null)
        return [];
    const pages = `${repository}/actions/`;
    if (!url.startsWith(pages))
        return [(0,untrusted_text/* codeOf */.$)(url)];
    return [(0,linked_code/* linkedCode */.n)('log', repository, { kind: 'actions', page: url.slice(pages.length) })];
}

// EXTERNAL MODULE: ./lib/action/render/in-words/status-in-words.js
var status_in_words = __webpack_require__(63881);
// EXTERNAL MODULE: ./lib/action/render/in-words/time-in-words.js
var time_in_words = __webpack_require__(39100);
;// CONCATENATED MODULE: ./lib/action/render/follow-up-body/story-part.js







const titles = {
    retry: 'Retry of an aborted plan',
    reuse: 'Promotion of a finished plan',
    backout: 'Backout of an aborted plan',
};
const unasked = {
    retry: ['the configuration says', 'on-abort'],
    reuse: ['the configuration says', 'promote-to'],
    backout: ['its plan says', 'backout.strategy'],
};
/** What is proposed, what it follows, who asked for it, and what is left to do. */
function storyPart(evidence) {
    const { kind, target, plan, tasks } = evidence;
    const hasTasks = tasks.shown.length + tasks.more > 0;
    return [
        (0,blocks/* heading */.R_)(2, titles[kind]),
        (0,blocks/* paragraph */.FY)((0,blocks/* words */.aL)('Proposes '), (0,untrusted_text/* codeOf */.$)((0,domain_names/* planPath */.pw)(plan)), (0,blocks/* words */.aL)(' for '), (0,untrusted_text/* codeOf */.$)(target), (0,blocks/* words */.aL)(', '), ...whoAsked(evidence), (0,blocks/* words */.aL)('.')),
        (0,blocks/* paragraph */.FY)(...ending(evidence)),
        (0,blocks/* paragraph */.FY)((0,blocks/* words */.aL)(hasTasks
            ? 'A person has to look at what is listed next, complete the plan, and mark the pull request as ready for review.'
            : 'Nothing is left to complete: look through the plan, and approve it if it should run.')),
    ];
}
function whoAsked({ kind, by }) {
    if (by !== null)
        return [(0,blocks/* words */.aL)('asked for by '), (0,untrusted_text/* codeOf */.$)(by)];
    const [who, key] = unasked[kind];
    return [(0,blocks/* words */.aL)(`as ${who} (`), (0,untrusted_text/* codeOf */.$)(key), (0,blocks/* words */.aL)(')')];
}
/** Which run it follows, where that came from, and how and when it ended. */
function ending({ repository, run, pullRequest }) {
    const { mergeCommit, startedBy, startedAt, endedAt, reason } = run;
    const commit = (0,linked_code/* linkedCode */.n)((0,short_digest/* shortDigest */.V)(mergeCommit), repository, { kind: 'commit', commit: mergeCommit });
    return [
        (0,blocks/* words */.aL)('It follows the run of '),
        (0,untrusted_text/* codeOf */.$)((0,domain_names/* planAddress */.o4)(run)),
        (0,blocks/* words */.aL)(' (merged with '),
        commit,
        ...(pullRequest === null ? [] : [(0,blocks/* words */.aL)(', '), proposalOf(repository, pullRequest)]),
        (0,blocks/* words */.aL)(')'),
        ...(startedAt === null ? [] : [(0,blocks/* words */.aL)(', started at '), (0,untrusted_text/* codeOf */.$)((0,time_in_words/* timeInWords */.mK)(startedAt))]),
        ...(startedBy === null ? [] : [(0,blocks/* words */.aL)(' by '), (0,untrusted_text/* codeOf */.$)(startedBy)]),
        (0,blocks/* words */.aL)(`. How it ended: ${(0,status_in_words/* statusInWords */.x)(run)}`),
        ...(endedAt === null ? [] : [(0,blocks/* words */.aL)(', at '), (0,untrusted_text/* codeOf */.$)((0,time_in_words/* timeInWords */.mK)(endedAt))]),
        ...(reason === null ? [(0,blocks/* words */.aL)('.')] : [(0,blocks/* words */.aL)(': '), ...(0,untrusted_text/* proseOf */.j)(reason)]),
    ];
}
function proposalOf(repository, number) {
    return (0,linked_code/* linkedCode */.n)(`#${number}`, repository, { kind: 'pull-request', number });
}

// EXTERNAL MODULE: ./lib/action/render/markdown/fit-parts.js + 1 modules
var fit_parts = __webpack_require__(63736);
;// CONCATENATED MODULE: ./lib/action/render/follow-up-body.js






/** Bytes. The lists of evidence are excerpts already, so next to nothing is ever left out to keep it. */
const limit = 40_000;
/**
 * The description of a follow-up's pull request, as GitHub-flavoured Markdown without a final newline: what a person
 * should know before it is merged, and why there is such a plan at all. The same evidence always gives the same text.
 */
function renderFollowUpBody(evidence) {
    const document = {
        head: storyPart(evidence),
        parts: [
            ...tasksPart(evidence),
            ...droppedPart(evidence),
            ...changesPart(evidence),
            ...operationsPart(evidence),
        ],
        foot: [
            (0,blocks/* paragraph */.FY)((0,blocks/* words */.aL)('This tells what the records said when the plan was written. What is merged is judged by the records, not by this text.')),
        ],
        command: `deployment-plans show ${(0,domain_names/* planAddress */.o4)(evidence.run)}`,
    };
    return (0,fit_parts/* fitParts */.u)(document, limit);
}

;// CONCATENATED MODULE: ./lib/action/usecases/follow-ups/follow-up-body.js


/** The description of a follow-up's pull request: for people, and at its end the same for this program. */
function writeFollowUpBody(evidence) {
    return `${renderFollowUpBody(evidence)}\n\n${writeEvidence(evidence)}`;
}
/** Undefined for a description that is not one of ours. */
function parseEvidence(body) {
    const found = findEvidence(body);
    if (found === undefined)
        return undefined;
    const { evidence, before } = found;
    return { evidence, edited: before.trim() !== renderFollowUpBody(evidence).trim() };
}

// EXTERNAL MODULE: ./lib/action/domain/follow-ups/plan-name.js
var plan_name = __webpack_require__(38399);
;// CONCATENATED MODULE: ./lib/action/domain/follow-ups/standing-follow-up.js
/**
 * The one that stands in the way of a new one. Whoever asks for a follow-up gets one as long as none is open or
 * under way; the configuration asks once, so anything that has ever been made for it is what it asked for.
 */
function followUpInTheWay(standing, asking) {
    const made = standing.filter(({ stage }) => stage !== 'unproposed');
    if (asking === 'configuration')
        return made[0];
    return made.find(({ stage }) => stage === 'open' || stage === 'merged');
}

// EXTERNAL MODULE: ./lib/action/usecases/confirming/awaits-confirmation.js
var awaits_confirmation = __webpack_require__(89127);
// EXTERNAL MODULE: ./lib/action/usecases/reading/recorded-plan.js
var recorded_plan = __webpack_require__(42416);
// EXTERNAL MODULE: ./lib/action/usecases/reading/require-run.js
var require_run = __webpack_require__(66123);
// EXTERNAL MODULE: ./lib/action/usecases/reading/trusted.js + 23 modules
var reading_trusted = __webpack_require__(30943);
// EXTERNAL MODULE: ./lib/action/usecases/require-digest.js
var require_digest = __webpack_require__(56773);
// EXTERNAL MODULE: ./lib/action/domain/records/run/plan-backout.js
var plan_backout = __webpack_require__(22205);
// EXTERNAL MODULE: ./lib/action/domain/name-list.js
var name_list = __webpack_require__(36285);
// EXTERNAL MODULE: ./lib/action/domain/records/environment/environment-record.js
var environment_record = __webpack_require__(52439);
;// CONCATENATED MODULE: ./lib/action/domain/follow-ups/draft-backout.js




/**
 * A plan that brings back what an aborted run has replaced: each operation whose deployer was called, as the deployment
 * of the version before, its commit as the target itself has recorded it. What one deployment cannot bring back is left
 * and said.
 */
function draftBackout(question) {
    const { run } = question;
    const undone = run.operations.filter(plan_backout/* isToBeUndone */.Yg).map((operation) => takeBack(operation, question));
    const left = undone.flatMap((it) => ('problem' in it ? [it.problem] : []));
    const back = undone.flatMap((it) => ('entry' in it ? [it] : []));
    if (back.length === 0) {
        const why = left.length === 0 ? 'no deployer was called' : left.map(({ message }) => message).join('; ');
        const message = `nothing of ${(0,domain_names/* planAddress */.o4)(run)} can be taken back by a plan: ${why}`;
        const problems = [{ code: 'nothing-to-back-out', severity: 'error', message }];
        return { entries: new Map(), dropped: [], adjusted: [], problems };
    }
    return {
        entries: new Map(back.map(({ entry }) => [entry.application, entry])),
        dropped: left.map(({ application }) => ({ application, reason: 'not-backed-out' })),
        adjusted: back.flatMap(({ adjusted }) => adjusted ?? []),
        problems: [...left, ...run.operations.flatMap((it) => settingsLeft(it, question))],
    };
}
function takeBack(operation, { run, plan, present }) {
    const { application, action, to } = operation;
    const record = present.get(application) ?? (0,environment_record/* unknownApplication */.h)(application);
    const [version, commit] = versionBefore(operation, record);
    if (action === 'redeploy')
        return nothingToDo(application, 'a redeployment changes no version');
    if (version === null)
        return left(application, 'it was deployed for the first time, so there is no version before it');
    if (isThere(record, { version, run }))
        return nothingToDo(application, `'${run.environment}' has ${version}`);
    if (!isOfRun(record, { version, run })) {
        const now = `${record.version ?? 'nothing'}${record.plan === null ? '' : `, by ${record.plan}`}`;
        return left(application, `'${run.environment}' has got something else since the run, ${now}`);
    }
    const inexact = whyInexact(operation);
    if (inexact !== undefined)
        return left(application, inexact);
    if (commit === undefined) {
        return left(application, `the commit of ${version}, the version before, is not recorded`);
    }
    const modules = plan.applications.find((entry) => entry.application === application)?.modules;
    const entry = { application, action: 'deploy', version, commit, ...(modules && { modules }) };
    const reason = `what '${run.environment}' had before`;
    return to === null ? { entry } : { entry, adjusted: { application, from: to, to: version, reason } };
}
/** Why the version before is not all that there was; parts may have stood at other versions than their application. */
function whyInexact(operation) {
    const { before, whole } = operation;
    if (before)
        return (0,plan_backout/* whyMixed */.IZ)(before, operation);
    return whole
        ? undefined
        : 'at which version its modules were before is kept only with a `backout.strategy`';
}
function versionBefore({ before, from }, { versions }) {
    const version = before?.version ?? from;
    return [version, before?.commit ?? (version === null ? undefined : versions.get(version))];
}
/** Whether somebody has declared, or brought about, that the version before stands, and nothing else. */
function isThere(record, { version, run }) {
    return record.version === version && !record.uncertain && record.plan !== (0,domain_names/* planAddress */.o4)(run);
}
/** Whether the run was the last to touch it; what came later is not undone behind somebody's back. */
function isOfRun(record, { version, run }) {
    return record.plan === (0,domain_names/* planAddress */.o4)(run) || (record.version === version && record.uncertain);
}
function left(application, why) {
    return { problem: leftAsItIs(application, why, 'warning') };
}
/** No person has to look at it. */
function nothingToDo(application, why) {
    return { problem: leftAsItIs(application, why, 'notice') };
}
/** Why a backout plan leaves an application as it is. */
function leftAsItIs(application, why, severity) {
    const message = `${application} is left as it is: ${why}`;
    return { code: 'not-backed-out', severity, message, application };
}
/** What a run has set stays, because a plan can set a value and never take one away. */
function settingsLeft(operation, { run }) {
    const { application, settings = new Map(), before } = operation;
    const changed = [...settings].filter(([name, value]) => before?.settings.get(name) !== value);
    if (!(0,plan_backout/* isToBeUndone */.Yg)(operation) || changed.length === 0)
        return [];
    const names = (0,name_list/* nameList */.O)(changed.map(([name]) => name).sort());
    const message = `${(0,domain_names/* planAddress */.o4)(run)} has set ${names} of ${application}, and the new plan leaves that; set in it what the version before needs`;
    return [{ code: 'not-backed-out', severity: 'warning', message, application }];
}

// EXTERNAL MODULE: ./lib/action/domain/follow-ups/draft-follow-up.js + 1 modules
var draft_follow_up = __webpack_require__(72797);
;// CONCATENATED MODULE: ./lib/action/domain/follow-ups/compare-follow-up.js



/** What a follow-up that somebody else has written leaves out and changes, as its author would have said it. */
function compareFollowUp(question) {
    if (question.kind === 'backout')
        return compareBackout(question);
    const { run, plan, written } = question;
    const kept = new Set(written.applications.map(({ application }) => application));
    const missing = plan.applications.map(({ application }) => application).filter((it) => !kept.has(it));
    const versions = new Map(run.operations.map(({ application, to }) => [application, to]));
    return {
        dropped: missing.map((application) => ({ application, reason: 'application-not-in-source' })),
        adjusted: written.applications.flatMap((entry) => {
            const [from, to] = [versions.get(entry.application) ?? null, versionOf(entry)];
            if (from === null || to === null || from === to)
                return [];
            return [{ application: entry.application, from, to, reason: 'so it stands in the new plan' }];
        }),
        problems: missing.map((application) => (0,draft_follow_up/* notInSource */.SA)(written.source, application)),
    };
}
/** Of a backout everything has another version than in the run, so only what is missing says something. */
function compareBackout({ run, written, }) {
    const kept = new Set(written.applications.map(({ application }) => application));
    const missing = run.operations.filter((it) => (0,plan_backout/* isToBeUndone */.Yg)(it) && !kept.has(it.application));
    return {
        dropped: missing.map(({ application }) => ({ application, reason: 'not-backed-out' })),
        adjusted: [],
        problems: missing.map(({ application }) => leftAsItIs(application, 'so the new plan was written', 'warning')),
    };
}
function versionOf(entry) {
    return entry.action === 'redeploy' ? null : entry.version;
}

// EXTERNAL MODULE: ./lib/action/usecases/refusal.js
var usecases_refusal = __webpack_require__(32455);
// EXTERNAL MODULE: ./lib/action/usecases/reading/plan-file.js + 5 modules
var plan_file = __webpack_require__(47820);
;// CONCATENATED MODULE: ./lib/action/usecases/reading/proposals.js



/** The plan on a branch `plan/<environment>/<plan>`, as it is committed there. */
async function proposalOfBranch({ repository, readOpenPlans }, branch) {
    const address = (0,domain_names/* parsePlanBranch */.dF)(branch);
    if (address === undefined) {
        throw (0,usecases_refusal/* wrongUsage */.xY)(`'${branch}' is not a plan branch; its name must be plan/<environment>/<plan>; name one, or a file with --file`);
    }
    const { environment, plan } = address;
    const branches = await repository.branches('env/', (0,domain_names/* planBranch */.YI)(environment, ''));
    const tip = branches.get(branch);
    if (tip === undefined)
        throw noSuchBranch(branch);
    const file = (0,domain_names/* planPath */.pw)(plan);
    const content = (await repository.read(tip, [file])).get(file);
    if (content === undefined) {
        throw (0,usecases_refusal/* wrongUsage */.xY)(`branch '${branch}' has no file ${file}; a plan branch adds exactly that file`);
    }
    const base = branches.get((0,domain_names/* environmentBranch */.GX)(environment));
    const changes = base === undefined ? [] : await repository.changesSince(base, tip);
    const openPlans = await readOpenPlans(branches, environment);
    return {
        plan,
        environment,
        pullRequest: null,
        hasEnvironmentBranch: base !== undefined,
        content: (0,plan_file/* readPlanFile */.wr)(plan, content),
        addedAt: openPlans.find((it) => it.plan === plan)?.addedAt ?? '',
        foreignChanges: changes.map(({ path }) => path).filter((path) => path !== file),
        openPlans,
        commit: tip,
    };
}
function noSuchBranch(branch) {
    return (0,usecases_refusal/* wrongUsage */.xY)(`there is no branch '${branch}'; 'deployment-plans list --status open' shows the open plans, and one that is only on a remote is judged with --remote`);
}
/** A plan in a file outside the repository, read as given; it counts as the youngest, unless it is open already. */
async function proposalOfFile({ repository, readOpenPlans }, given) {
    const { name: plan, environment } = given;
    if (!isName(plan)) {
        throw wrongUsage(`a plan's name is its file's stem, and '${plan}' is no name: ${nameGrammar}`);
    }
    const branches = await repository.branches('env/', planBranch(environment, ''));
    const openPlans = await readOpenPlans(branches, environment);
    return {
        plan,
        environment,
        pullRequest: null,
        hasEnvironmentBranch: branches.has(environmentBranch(environment)),
        content: readPlanFile(plan, given.bytes),
        addedAt: openPlans.find((it) => it.plan === plan)?.addedAt ?? given.now,
        foreignChanges: [],
        openPlans,
    };
}

// EXTERNAL MODULE: ./lib/action/usecases/validate.js + 6 modules
var validate = __webpack_require__(48659);
;// CONCATENATED MODULE: ./lib/action/usecases/follow-ups/adopt-follow-up.js




/** The answer about a follow-up whose branch was written before, as if it had been written now. */
async function adoptFollowUp(ports, trusted, known) {
    const { kind, run, unproposed } = known;
    const { environment, plan } = unproposed;
    const branch = (0,domain_names/* planBranch */.YI)(environment, plan);
    const proposal = await proposalOfBranch(ports, branch);
    const { problems } = await (0,validate/* validate */.tf)(ports, trusted, proposal);
    const written = proposal.content.value ?? known.plan;
    const compared = compareFollowUp({ kind, run, plan: known.plan, written });
    return {
        plan,
        environment,
        target: environment,
        branch,
        file: (0,domain_names/* planPath */.pw)(plan),
        dropped: compared.dropped,
        adjusted: compared.adjusted,
        problems: [...compared.problems, ...problems],
    };
}

// EXTERNAL MODULE: ./lib/action/usecases/follow-ups/open-plan.js
var open_plan = __webpack_require__(5878);
// EXTERNAL MODULE: ./lib/action/usecases/reading/unregistered-plans.js
var unregistered_plans = __webpack_require__(96728);
;// CONCATENATED MODULE: ./lib/action/usecases/follow-ups/standing-follow-ups.js




/** Where no pull requests are known, a plan is proposed as long as its branch is there. */
function followUpsOnBranches(repository, readOpenPlans) {
    return async ({ kind, run, target }) => {
        const branches = await repository.branches('env/', planBranch(target, ''));
        const open = await readOpenPlans(branches, target);
        const followUps = open.filter(({ content }) => isFollowUpOf(content.value?.origin ?? null, kind, run));
        return {
            followUps: followUps.map(({ environment, plan }) => ({
                environment,
                plan,
                stage: 'open',
                pullRequest: null,
            })),
            pullRequestOfRun: null,
        };
    };
}
/** Follow-ups that are merged: registered or not yet, and with `ended` those whose run has ended. */
async function mergedFollowUps(repository, { kind, run, target }, known) {
    const { state } = known;
    const merged = (await (0,unregistered_plans/* readUnregistered */.I)(repository, state)).flatMap(({ plan, value }) => value?.origin === undefined ? [] : [{ environment: state.environment, plan, origin: value.origin }]);
    const under = [...merged, ...state.active.values()];
    const ended = known.ended ? await endedRuns(known, { kind, run, target }) : [];
    const standing = (stage, descendants) => descendants
        .filter(({ origin }) => follow_up_origin_isFollowUpOf(origin, kind, run))
        .map(({ environment, plan }) => ({ environment, plan, stage, pullRequest: null }));
    return [...standing('merged', under), ...standing('ended', ended)];
}
/** Those that may be a follow-up by their name: an environment may have thousands. */
async function endedRuns({ state, records }, { kind, run, target }) {
    const names = [...state.endedPlans].filter((plan) => (0,plan_name/* mayBeNamed */.W_)(kind, run.plan, plan));
    const runs = await Promise.all(names.map((plan) => records.run(target, plan)));
    return runs.flatMap((it) => it ?? []);
}

// EXTERNAL MODULE: ./lib/action/codec/plan-message.js
var plan_message = __webpack_require__(70122);
// EXTERNAL MODULE: ./lib/action/codec/plan-writer.js + 9 modules
var plan_writer = __webpack_require__(23288);
// EXTERNAL MODULE: ./lib/action/usecases/follow-ups/available-versions.js
var available_versions = __webpack_require__(91915);
// EXTERNAL MODULE: ./lib/action/domain/versions/version.js
var versions_version = __webpack_require__(43033);
;// CONCATENATED MODULE: ./lib/action/domain/follow-ups/acknowledge-backout.js


/** What a backout plan means although it looks like a mistake: it goes back, and what is new since then disappears. */
function acknowledgeBackout(ways) {
    return {
        removedModules: [...new Set(ways.flatMap(removedBy))].sort(),
        downgrades: ways.filter(replacesNewer).map(({ entry }) => entry.application),
    };
}
function removedBy({ entry, present, modules, whole }) {
    const { modules: there } = present ?? (0,environment_record/* unknownApplication */.h)(entry.application);
    return whole ? [...there.keys()].filter((module) => !modules.includes(module)) : [];
}
/** What failed may have left the older version as recorded; one that goes back nowhere needs no acknowledgement. */
function replacesNewer({ entry, present, modules, whole }) {
    const there = present ?? (0,environment_record/* unknownApplication */.h)(entry.application);
    const versions = [...there.modules].flatMap(([module, { version }]) => whole || modules.includes(module) ? [version] : []);
    if (whole && there.version !== null)
        versions.push(there.version);
    return versions.some((version) => (0,versions_version/* compareVersions */.Zy)(version, entry.version) > 0);
}

// EXTERNAL MODULE: ./lib/action/domain/rules/modules-of-version.js
var modules_of_version = __webpack_require__(59807);
// EXTERNAL MODULE: ./lib/action/usecases/reading/evidence.js + 8 modules
var reading_evidence = __webpack_require__(13878);
;// CONCATENATED MODULE: ./lib/action/usecases/follow-ups/draft-backout-plan.js






/**
 * What a plan says that takes back a run, by what its environment has now and what the versions before consist of.
 * Rejects with a Refusal (`lost`) when a repository that knows the latter is out of reach.
 */
async function draftBackoutPlan(ports, trusted, { run, plan, records }) {
    const applications = run.operations.map(({ application }) => application);
    const present = await records.applications(run.environment, applications);
    const draft = draftBackout({ run, plan, present });
    const entries = [...draft.entries.values()].filter((entry) => entry.action === 'deploy');
    const ways = await readWays(ports, trusted, { plan, entries, present });
    return { draft, acknowledge: acknowledgeBackout(ways) };
}
async function readWays({ repository, sources }, trusted, back) {
    const { plan, entries, present } = back;
    const names = entries.map(({ application }) => application);
    const catalog = await (0,reading_trusted/* requireCatalog */.LY)(repository, trusted.commit, names);
    const evidence = await (0,reading_evidence/* askForPlans */.rg)(sources, catalog, { plans: [{ ...plan, applications: entries }] });
    if (evidence.unreachable.length > 0)
        throw new usecases_refusal/* Refusal */.P_('lost', evidence.unreachable);
    return entries.flatMap((entry) => {
        const known = catalog.get(entry.application);
        const consists = known && (0,modules_of_version/* modulesOfVersion */.F)(entry, known, evidence);
        // What that version consists of nobody can say; the validation does.
        if (consists?.kind !== 'known')
            return [];
        const { modules, whole } = consists;
        return [{ entry, present: present.get(entry.application), modules: [...modules.keys()], whole }];
    });
}

;// CONCATENATED MODULE: ./lib/action/usecases/follow-ups/write-follow-up.js










/** What a follow-up leaves out of the new plan: decisions about that one occasion (docs/commands.md). */
const removedSections = {
    retry: ['timing', 'override', 'acknowledge'],
    // Only a retry still brings the same environment to the same platform.
    reuse: ['timing', 'override', 'acknowledge', 'settings', 'deploy-all'],
    // What was said of the versions is not true of those before.
    backout: ['timing', 'override', 'acknowledge', 'settings', 'notes', 'deploy-all'],
};
/** Writes the new plan to its branch; undefined when that has appeared meanwhile. */
async function writeFollowUp(ports, trusted, known) {
    const { request, run, target, original, name } = known;
    const { kind, by } = request;
    const { draft, source, edit } = await (kind === 'backout' ? write_follow_up_takeBack : draftFollowUp)(ports, trusted, known);
    if ((0,problem/* hasErrors */.Cs)(draft.problems))
        return (0,open_plan/* refusedPlan */.GM)(target, draft.problems);
    const text = (0,plan_writer/* rewritePlan */.S)(original.text, {
        source,
        target,
        origin: { kind, environment: run.environment, plan: run.plan, ...(by !== null && { by }) },
        removeSections: removedSections[kind],
        dropApplications: droppedFrom(known.plan, draft),
        entries: draft.entries,
        ...edit,
    });
    const message = (0,plan_message/* planMessage */.n)(`${kind} of ${(0,domain_names/* planAddress */.o4)(run)}`, draft.dropped);
    return (0,open_plan/* openPlan */.uD)(ports, trusted, { plan: name, target, text, message, ...draft });
}
/** Who goes back has no other version to go back to, so nothing undoes that by itself. */
async function write_follow_up_takeBack(ports, trusted, { run, plan, records }) {
    const { draft, acknowledge } = await draftBackoutPlan(ports, trusted, { run, plan, records });
    const strategy = plan.backout === 'automatic' ? { backout: 'manual' } : {};
    return { draft, source: plan.source, edit: { ...strategy, acknowledge } };
}
async function draftFollowUp(ports, trusted, { request, run, plan, records }) {
    const name = request.source ?? (request.kind === 'reuse' ? run.environment : plan.source);
    const source = trusted.configuration.environments.get(name);
    if (source === undefined)
        throw (0,usecases_refusal/* wrongUsage */.xY)(`source '${name}' is not a configured environment`);
    const applications = plan.applications.map(({ application }) => application);
    const catalog = await (0,reading_trusted/* requireCatalog */.LY)(ports.repository, trusted.commit, applications);
    const { sources } = ports;
    const available = await (0,available_versions/* readAvailableVersions */.r)({ sources, records, source, applications, catalog });
    const question = { run, plan, source: name, available };
    if (request.kind === 'retry')
        return { draft: (0,draft_follow_up/* draftRetry */.uT)(question), source: name };
    const present = await records.applications(run.environment, applications);
    const draft = (0,draft_follow_up/* draftReuse */.yA)({ ...question, latest: request.latest ?? false, present });
    return { draft, source: name };
}
function droppedFrom(plan, draft) {
    return plan.applications.map(({ application }) => application).filter((it) => !draft.entries.has(it));
}

;// CONCATENATED MODULE: ./lib/action/usecases/follow-ups/make-follow-up.js












/**
 * Writes the plan that follows a run to its branch, or takes the one that was written before and never proposed.
 * Refused follow-ups are answers with `plan: null`; a run that does not exist is a Refusal. Of two who do this at
 * once one writes the branch, and the other finds it.
 */
async function makeFollowUp(ports, trusted, request) {
    for (;;) {
        await ports.repository.refresh();
        const made = await tryFollowUp(ports, trusted, request);
        if (made !== undefined)
            return made;
    }
}
/** Undefined when somebody else has taken the name meanwhile. */
async function tryFollowUp(ports, trusted, request) {
    const surroundings = await lookAround(ports, trusted, request);
    const { records, run, target, pullRequestOfRun, inTheWay } = surroundings;
    (0,require_digest/* requireDigest */.m)(run, request.digest);
    const awaited = await (0,awaits_confirmation/* awaitsConfirmation */.L)(records, trusted, run);
    const refusal = refuseFollowUp({ kind: request.kind, run, awaitsConfirmation: awaited, inTheWay });
    const answer = refusal === undefined
        ? await writeOrAdopt(ports, trusted, { ...surroundings, request })
        : (0,open_plan/* refusedPlan */.GM)(target, [refusal]);
    return answer && { answer, run, pullRequestOfRun, inTheWay };
}
/** The run, and what there is already of its follow-ups. */
async function lookAround({ repository, readRecords, readProposed }, trusted, { kind, asking, ...request }) {
    const records = await readRecords();
    const run = await (0,require_run/* requireRun */.F)(records, request.run);
    const { name: target } = (0,reading_trusted/* requireEnvironment */.L3)(trusted, request.target ?? run.environment);
    const state = await records.environment(target);
    // Before the look at what is open: a follow-up that appears later takes the name, and this one begins again.
    const name = (0,plan_name/* followUpName */.gg)(kind, run.plan, await (0,open_plan/* takenNames */.EF)(repository, state));
    const question = { kind, run, target, name };
    const { followUps, pullRequestOfRun } = await readProposed(question);
    const ended = asking === 'configuration';
    const merged = await mergedFollowUps(repository, question, { state, records, ended });
    return {
        records,
        run,
        target,
        name,
        pullRequestOfRun,
        inTheWay: followUpInTheWay([...followUps, ...merged], asking) ?? null,
        unproposed: followUps.find(({ stage }) => stage === 'unproposed'),
    };
}
async function writeOrAdopt(ports, trusted, surroundings) {
    const { request, run, target, unproposed } = surroundings;
    const original = await (0,recorded_plan/* readRecordedPlan */.m)(ports.repository, run);
    const { value: plan } = original;
    if (plan === undefined)
        return (0,open_plan/* refusedPlan */.GM)(target, original.problems);
    if (unproposed !== undefined) {
        return adoptFollowUp(ports, trusted, { kind: request.kind, run, plan, unproposed });
    }
    return writeFollowUp(ports, trusted, { ...surroundings, original, plan });
}

// EXTERNAL MODULE: ./lib/action/usecases/pull-requests/open-pull-requests.js
var open_pull_requests = __webpack_require__(24367);
// EXTERNAL MODULE: ./lib/action/usecases/pull-requests/propose-plan.js
var propose_plan = __webpack_require__(1164);
// EXTERNAL MODULE: ./lib/action/usecases/reading/open-plans.js
var open_plans = __webpack_require__(51083);
;// CONCATENATED MODULE: ./lib/action/usecases/pull-requests/proposed-follow-ups.js




/**
 * Where pull requests propose plans: what is proposed from the branches of plans of this repository, and such branches
 * without a pull request, because whoever pushed one did not come as far. What anybody proposes from a fork, or from
 * another branch, may say of itself what it likes: it stands in nobody's way. A branch whose pull request was closed is
 * withdrawn; one that was deleted then is known by what that pull request says of itself.
 */
function followUpsOnPullRequests({ forge, repository }) {
    return async (question) => {
        const { target, run, name } = question;
        const pushed = await readPushed(repository, question);
        const plans = [run, ...[name, ...pushed].map((plan) => ({ environment: target, plan }))];
        const branches = plans.map(({ environment, plan }) => (0,domain_names/* planBranch */.YI)(environment, plan));
        return proposals(question, { pushed, pullRequests: await forge.pullRequestsOf([...new Set(branches)]) });
    };
}
/** Names of the plans on branches of the target that say of themselves that they are this follow-up. */
async function readPushed(repository, { kind, run, target }) {
    const branches = await repository.branches('env/', (0,domain_names/* planBranch */.YI)(target, ''));
    const plans = await (0,open_plans/* openPlansOnBranches */.C)(repository)(branches, target);
    return plans
        .filter(({ content }) => follow_up_origin_isFollowUpOf(content.value?.origin ?? null, kind, run))
        .map(({ plan }) => plan);
}
function proposals(question, found) {
    const { kind, run, target, name } = question;
    const ofBranch = ({ environment, plan }) => found.pullRequests.get((0,domain_names/* planBranch */.YI)(environment, plan)) ?? [];
    const pushed = found.pushed.map((plan) => {
        const address = { environment: target, plan };
        return standingOnBranch(address, ofBranch(address));
    });
    const closed = ofBranch({ environment: target, plan: name }).filter(({ state, body }) => state !== 'open' && tellsOf(body, { kind, run, target }));
    const withdrawn = closed.map((it) => standing({ environment: target, plan: name }, 'withdrawn', it));
    const merged = ofBranch(run).find(({ state, base }) => state === 'merged' && base === (0,domain_names/* environmentBranch */.GX)(run.environment));
    return { followUps: [...pushed, ...withdrawn], pullRequestOfRun: merged?.number ?? null };
}
/** One that is open to another branch is no plan for this environment any more. */
function standingOnBranch(address, pullRequests) {
    const base = (0,domain_names/* environmentBranch */.GX)(address.environment);
    const open = pullRequests.find((it) => it.state === 'open' && it.base === base);
    if (open !== undefined)
        return standing(address, 'open', open);
    const [newest] = pullRequests;
    return newest === undefined
        ? standing(address, 'unproposed', null)
        : standing(address, 'withdrawn', newest);
}
function standing({ environment, plan }, stage, pullRequest) {
    if (pullRequest === null)
        return { environment, plan, stage, pullRequest };
    const { number, url, body } = pullRequest;
    return { environment, plan, stage, pullRequest: { number, url, body } };
}
function tellsOf(body, { kind, run, target }) {
    const evidence = parseEvidence(body)?.evidence;
    return (evidence?.kind === kind &&
        evidence.target === target &&
        evidence.run.environment === run.environment &&
        evidence.run.plan === run.plan);
}

;// CONCATENATED MODULE: ./lib/action/usecases/pull-requests/open-follow-up.js








/**
 * Makes the follow-up of a run and opens its pull request: a draft when something is left to a person. A follow-up
 * whose branch was pushed before, without a pull request, gets that one. `pullRequest` is null when it was refused, or
 * when none could be opened, which a problem says; trying again then opens it. Rejects as `makeFollowUp` and the
 * forge do.
 */
async function openFollowUp(ports, trusted, request) {
    const readers = { readOpenPlans: (0,open_pull_requests/* openPlansNow */.LX)(ports), readProposed: followUpsOnPullRequests(ports) };
    const made = await makeFollowUp({ ...ports, ...readers }, trusted, request);
    const { plan } = made.answer;
    const answer = plan === null
        ? refused(made)
        : await (0,propose_plan/* openProposal */.B)(ports.forge, made.answer, proposing(ports, request, { ...made, plan }));
    return { ...made, answer };
}
/** How a follow-up is proposed: with everything that a person should know before it is merged. */
function proposing({ webAddress }, { kind, by }, made) {
    const { answer, run, plan, pullRequestOfRun } = made;
    const evidence = (0,gather_evidence/* gatherEvidence */.hx)({
        kind,
        run,
        written: { ...answer, plan },
        repository: webAddress,
        by,
        pullRequest: pullRequestOfRun,
    });
    return {
        title: titleOf(kind, made),
        body: writeFollowUpBody(evidence),
        draft: answer.problems.some(gather_evidence/* needsPerson */.z6),
    };
}
function titleOf(kind, { run, plan, answer }) {
    switch (kind) {
        case 'retry':
            return `Retry ${(0,domain_names/* planAddress */.o4)(run)}`;
        case 'reuse':
            return `Promote ${plan} to ${answer.target}`;
        case 'backout':
            return `Back out ${(0,domain_names/* planAddress */.o4)(run)}`;
    }
}
/** Who is sent to another pull request learns whether what it says of itself can be believed. */
function refused({ answer, run, inTheWay }) {
    const standing = inTheWay?.pullRequest ?? null;
    const found = standing === null ? undefined : parseEvidence(standing.body);
    const isBelievable = found === undefined || (!found.edited && isAsRecorded(found.evidence, run));
    if (standing === null || isBelievable)
        return { ...answer, pullRequest: null };
    const message = `what pull request #${standing.number} says of ${(0,domain_names/* planAddress */.o4)(run)} is not what was written there, or not what the records say; read the records instead: deployment-plans show ${(0,domain_names/* planAddress */.o4)(run)}`;
    const doubt = {
        code: 'follow-up-open',
        severity: 'notice',
        message,
        pullRequest: standing.number,
    };
    return { ...answer, pullRequest: null, problems: [...answer.problems, doubt] };
}


/***/ }),

/***/ 1164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openProposal)
/* harmony export */ });
/* unused harmony export proposePlan */
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96971);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89889);


/**
 * Proposes a plan that has just been written to its branch. The pull request is a draft, because a person completes
 * the plan first.
 */
function proposePlan(forge, written) {
    const { plan, target, file } = written;
    return openProposal(forge, written, {
        title: `${target}: ${plan}`,
        body: `Proposes the deployment plan \`${file}\` for \`${target}\`. Complete the plan, then mark this pull request as ready for review.`,
        draft: true,
    });
}
/**
 * Opens the pull request of a plan, if nobody has done so yet. When none can be opened the branch stays, and a
 * problem says how to go on.
 */
async function openProposal(forge, written, proposing) {
    const { plan, branch, target } = written;
    if (plan === null || branch === null)
        return { ...written, pullRequest: null };
    const base = (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentBranch */ .GX)(target);
    const { draft } = proposing;
    try {
        const opened = await forge.openPullRequest({ branch, base, ...proposing });
        return { ...written, pullRequest: { ...opened, draft } };
    }
    catch (cause) {
        const [why] = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g)(cause)?.problems ?? [];
        if (why === undefined)
            throw cause;
        const pullRequest = await standingProposal(forge, branch, base);
        if (pullRequest !== null)
            return { ...written, pullRequest: { ...pullRequest, draft } };
        return {
            ...written,
            pullRequest,
            problems: [...written.problems, unproposed(branch, target, why)],
        };
    }
}
/** The pull request that somebody else was faster to open. */
async function standingProposal(forge, branch, base) {
    try {
        const found = (await forge.pullRequestsOf([branch])).get(branch) ?? [];
        const open = found.find((it) => it.state === 'open' && it.base === base);
        return open === undefined ? null : { number: open.number, url: open.url };
    }
    catch (cause) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g)(cause) === undefined)
            throw cause;
        return null;
    }
}
function unproposed(branch, target, why) {
    const message = `the plan is on the branch ${branch}, and no pull request could be opened for it: ${why.message}; open one to ${(0,_domain_names_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentBranch */ .GX)(target)} yourself`;
    return { ...why, severity: 'warning', message };
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

/***/ 51083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openPlansOnBranches)
/* harmony export */ });
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96971);
/* harmony import */ var _proposed_plans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69817);


/** The open plans on branches `plan/<environment>/<plan>`: where no pull requests are known. */
function openPlansOnBranches(repository) {
    return async (branches, environment) => {
        const candidates = [...branches].flatMap(([branch, commit]) => {
            const address = (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlanBranch */ .dF)(branch);
            if (address === undefined || (environment !== undefined && address.environment !== environment))
                return [];
            return [{ ...address, commit, pullRequest: null }];
        });
        return (0,_proposed_plans_js__WEBPACK_IMPORTED_MODULE_0__/* .readProposedPlans */ .X)(repository, branches, candidates);
    };
}


/***/ }),

/***/ 96728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readUnregistered)
/* harmony export */ });
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96971);
/* harmony import */ var _merged_plans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2827);
/* harmony import */ var _plan_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47820);



/** Plans merged since the last look at the branch: nobody has registered them yet. */
async function readUnregistered(repository, { environment, record, active, endedPlans }) {
    const branch = (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentBranch */ .GX)(environment);
    const head = (await repository.branches(branch)).get(branch);
    if (head === undefined || record === null || record.head === head)
        return [];
    const history = await (0,_merged_plans_js__WEBPACK_IMPORTED_MODULE_0__/* .plansAt */ .kK)(repository, record.baseline);
    const names = [...(await (0,_merged_plans_js__WEBPACK_IMPORTED_MODULE_0__/* .plansAt */ .kK)(repository, head)).keys()].filter((plan) => !active.has(plan) && !endedPlans.has(plan) && !history.has(plan));
    const files = await repository.read(head, names.map(_domain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .planPath */ .pw));
    return names.flatMap((plan) => {
        const content = files.get((0,_domain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .planPath */ .pw)(plan));
        return content === undefined ? [] : [{ plan, ...(0,_plan_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlanFile */ .wr)(plan, content) }];
    });
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
