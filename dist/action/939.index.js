export const id = 939;
export const ids = [939];
export const modules = {

/***/ 43939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ refreshProposed)
});

// EXTERNAL MODULE: ./lib/action/usecases/pull-requests/open-pull-requests.js
var open_pull_requests = __webpack_require__(24367);
// EXTERNAL MODULE: ./lib/action/domain/layout.js
var layout = __webpack_require__(90493);
;// CONCATENATED MODULE: ./lib/action/domain/pull-requests/unwritable-branch.js

/** Branches that this program reads as something else than a proposal. */
const reserved = [layout/* trustedBranch */.YF, layout/* recordsBranch */.rb];
/**
 * Why the branch that a pull request proposes is not written by this program, in words for whoever wanted it to;
 * undefined when it may be. `branch` is null for one in a fork: that belongs to somebody else, and Git of this
 * repository does not reach it.
 */
function unwritableBranch({ number, branch, }) {
    const change = 'change the file of the plan yourself, or with --file';
    if (branch === null)
        return `pull request #${number} proposes a branch of a fork, which cannot be written from here; ${change}, and push it there`;
    if (branch.startsWith('env/') || reserved.includes(branch))
        return `pull request #${number} proposes ${branch} itself, which holds more than a proposal and is not written by this program; ${change}, and propose it on a branch of its own`;
    return undefined;
}

// EXTERNAL MODULE: ./lib/action/usecases/refusal.js
var refusal = __webpack_require__(32455);
// EXTERNAL MODULE: ./lib/action/domain/names.js
var names = __webpack_require__(96971);
// EXTERNAL MODULE: ./lib/action/usecases/pull-requests/read-proposal.js + 2 modules
var read_proposal = __webpack_require__(27162);
// EXTERNAL MODULE: ./lib/action/usecases/pull-requests/snapshot.js
var pull_requests_snapshot = __webpack_require__(66058);
;// CONCATENATED MODULE: ./lib/action/usecases/pull-requests/find-proposal.js





/**
 * The plan that a person means on GitHub: by the number of its pull request (`12`, `#12`), by its address
 * (`qa/payments`) or by the branch of such a name. Rejects with a Refusal: `wrong` when there is no such pull
 * request, `no` when it proposes no plan.
 */
async function findProposal(repository, snapshot, wanted) {
    const read = (0,open_pull_requests/* openPlansOnPullRequests */.N5)(repository, snapshot.pullRequests, 'published');
    const openPlans = await read(snapshot.branches);
    const number = numberOf(wanted, openPlans);
    const pullRequest = snapshot.pullRequests.find((it) => number !== undefined && (0,pull_requests_snapshot/* isOn */.Mp)(it, number));
    if (pullRequest === undefined)
        throw noSuchPullRequest(wanted);
    const ofEnvironment = openPlans.filter(({ environment }) => environment === pullRequest.environment);
    const found = await (0,read_proposal/* readProposal */.V)(repository, snapshot, pullRequest);
    if (found.kind === 'none')
        throw new refusal/* Refusal */.P_('no', found.problems);
    return { ...found.proposal, openPlans: ofEnvironment };
}
function numberOf(wanted, openPlans) {
    const [, digits] = /^#?([1-9]\d{0,9})$/.exec(wanted) ?? [];
    if (digits !== undefined)
        return Number(digits);
    const address = (0,names/* parsePlanBranch */.dF)(wanted) ?? (0,names/* parsePlanAddress */.$d)(wanted);
    if (address === undefined) {
        throw (0,refusal/* wrongUsage */.xY)(`'${wanted}' names no pull request; expected its number, such as 12, or ENVIRONMENT/PLAN`);
    }
    return openPlans.find((it) => (0,names/* planAddress */.o4)(it) === (0,names/* planAddress */.o4)(address))?.pullRequest?.number;
}
function noSuchPullRequest(wanted) {
    return (0,refusal/* wrongUsage */.xY)(`there is no open pull request ${wanted} to an environment branch; 'deployment-plans list --status open' shows the open plans`);
}

;// CONCATENATED MODULE: ./lib/action/usecases/pull-requests/revisable-pull-request.js




/**
 * The plan that a person means on GitHub, as `findProposal` understands it. `known` are the pull requests as they were
 * brought here at the beginning; when the plan has to be read once more, they are asked for anew.
 */
function revisableOnPullRequest(ports, known, wanted) {
    let pullRequests = known;
    return async () => {
        const now = pullRequests ?? (await (0,pull_requests_snapshot/* bringHeads */.qB)(ports.repository, await (0,pull_requests_snapshot/* environmentPullRequests */.t3)(ports.forge)));
        pullRequests = undefined;
        const proposal = await findProposal(ports.repository, await (0,pull_requests_snapshot/* readSnapshot */.RA)(ports, now), wanted);
        const pullRequest = now.find(({ number }) => number === proposal.pullRequest?.number);
        if (pullRequest === undefined)
            throw (0,refusal/* wrongUsage */.xY)(`there is no open pull request ${wanted} any more`);
        return { proposal, home: homeOf(pullRequest) };
    };
}
function homeOf(pullRequest) {
    const { branch, head } = pullRequest;
    const reason = unwritableBranch(pullRequest);
    if (reason !== undefined || branch === null)
        return { kind: 'unwritable', reason: reason ?? '' };
    return { kind: 'branch', branch, tip: head };
}

// EXTERNAL MODULE: ./lib/action/usecases/pull-requests/validate-opened.js
var validate_opened = __webpack_require__(16988);
// EXTERNAL MODULE: ./lib/action/usecases/reading/trusted.js + 23 modules
var reading_trusted = __webpack_require__(30943);
// EXTERNAL MODULE: ./lib/action/codec/plan-message.js
var plan_message = __webpack_require__(70122);
// EXTERNAL MODULE: ./lib/action/codec/plan-writer.js + 9 modules
var plan_writer = __webpack_require__(23288);
// EXTERNAL MODULE: ./lib/action/domain/problem.js
var problem = __webpack_require__(10240);
// EXTERNAL MODULE: ./lib/action/domain/records/environment/environment-state.js
var environment_state = __webpack_require__(72485);
;// CONCATENATED MODULE: ./lib/action/domain/refreshing/leavings.js
/** The applications that a plan does not name, and once did with a whole version, or the run that it was made from. */
function findLeavings({ plan, origin, stages }) {
    const all = origin === null ? stages : [stageOfRun(origin), ...stages];
    const present = new Set(plan.applications.map(({ application }) => application));
    const gone = new Set(all.flatMap(({ versions }) => [...versions.keys()]).filter((it) => !present.has(it)));
    return [...gone].flatMap((application) => {
        const last = all.findLastIndex(({ versions }) => versions.has(application));
        const version = all[last]?.versions.get(application) ?? null;
        const next = all[last + 1];
        if (version === null || next === undefined)
            return [];
        return [{ application, version, at: next.since, byProgram: next.dropped.has(application) }];
    });
}
function stageOf({ applications }, since, dropped = new Set()) {
    const versions = applications.map((entry) => {
        const isWhole = entry.action !== 'redeploy' && entry.modules === undefined;
        return [entry.application, isWhole ? entry.version : null];
    });
    return { versions: new Map(versions), since, dropped };
}
function stageOfRun({ operations, mergedAt }) {
    const versions = operations.map(({ application, to, whole }) => [application, whole ? to : null]);
    return { versions: new Map(versions), since: mergedAt, dropped: new Set() };
}

;// CONCATENATED MODULE: ./lib/action/domain/refreshing/left-out.js
/**
 * Which applications went out of a plan without that being a choice of a person: because the target had the same version
 * then, or because this program left out what the source did not have. The program says so where it does that; people
 * write down no reason, but what the target had at that time is in the records. One that differed then was left out on
 * purpose.
 */
function findLeftOut(leavings, target) {
    return leavings.flatMap((leaving) => {
        const { application, version, byProgram } = leaving;
        if (hadThen(leaving, target))
            return [{ application, version, because: 'same' }];
        return byProgram ? [{ application, version, because: 'not-in-source' }] : [];
    });
}
/**
 * Whether the target had the version then: the first operation after that found what was there; without one it is what is
 * there now. Of an adoption it is known only what has been there before.
 */
function hadThen({ application, version, at }, { runs, applications }) {
    const after = runs
        .flatMap(({ operations }) => operations)
        .filter((it) => it.application === application && it.state === 'succeeded' && (it.endedAt ?? '') > at)
        .reduce((first, it) => (isEarlier(it, first) ? it : first), undefined);
    if (after !== undefined)
        return after.from === version;
    const record = applications.get(application);
    if (record === undefined)
        return false;
    const isAdoptedSince = record.plan === null && (record.deployedAt ?? '') > at;
    return isAdoptedSince ? record.versions.has(version) : record.version === version;
}
function isEarlier({ endedAt }, than) {
    return than === undefined || (endedAt ?? '') < (than.endedAt ?? '');
}

// EXTERNAL MODULE: ./lib/action/domain/follow-ups/draft-follow-up.js + 1 modules
var draft_follow_up = __webpack_require__(72797);
// EXTERNAL MODULE: ./lib/action/domain/short-digest.js
var short_digest = __webpack_require__(90530);
// EXTERNAL MODULE: ./lib/action/domain/versions/version.js
var versions_version = __webpack_require__(43033);
;// CONCATENATED MODULE: ./lib/action/domain/refreshing/may-land.js

/**
 * Whether the target takes a choice as it stands: it has had the version as no other commit (`tag-moved`), and nothing
 * that is newer would be replaced (`newer-in-target`): of the modules that the choice names, or of the application and all
 * its modules, which need not be of one version.
 */
function mayLand({ version, commit, modules }, target) {
    if (target === undefined)
        return true;
    if ((target.versions.get(version) ?? commit) !== commit)
        return false;
    const replaced = [...target.modules].flatMap(([module, deployed]) => modules?.includes(module) === false ? [] : [deployed.version]);
    if (modules === undefined && target.version !== null)
        replaced.push(target.version);
    return replaced.every((it) => (0,versions_version/* compareVersions */.Zy)(it, version) <= 0);
}

;// CONCATENATED MODULE: ./lib/action/domain/refreshing/bring-back.js


/**
 * Looks anew at an application that had been left out. It comes back when the target differs from what it was left out
 * for, and the source has what the target should have: that version, or else a later one than the target's. A target that
 * has moved on to a version of the same source has not been changed behind the plan's back.
 */
function bringBack(leftOut, question) {
    const { application, version } = leftOut;
    const target = question.target.get(application);
    const there = target?.version ?? null;
    const versions = question.available.get(application) ?? new Map();
    const stands = there !== null && target?.uncertain === false;
    if (stands && (there === version || isProgress({ there, version, versions })))
        return {};
    const entry = fitting({ application, version, target, versions });
    if (entry !== undefined) {
        const said = { application, version: entry.version, reason: reasonOf(leftOut, there, question) };
        return { added: { entry, said } };
    }
    return leftOut.because === 'same' ? { problem: nothingFits(leftOut, there, question) } : {};
}
function isProgress(known) {
    const { there, version, versions } = known;
    return (0,versions_version/* compareVersions */.Zy)(there, version) > 0 && versions.has(there);
}
function fitting(known) {
    const { application, version, target, versions } = known;
    // What nobody knows the outcome of may be deployed once more as it is.
    const isChange = (it) => target?.uncertain === true || it !== target?.version;
    const latest = (0,versions_version/* latestVersion */.qD)(versions.keys());
    return [version, ...(latest === undefined ? [] : [latest])]
        .flatMap((it) => {
        const commit = versions.get(it);
        return commit === undefined ? [] : [{ application, action: 'deploy', version: it, commit }];
    })
        .find((entry) => isChange(entry.version) && mayLand(entry, target));
}
function reasonOf({ because, version }, there, { plan }) {
    const { source, target } = plan;
    if (because === 'not-in-source')
        return `it was left out because '${source}' did not have it, and now does`;
    return `it was left out because '${target}' had ${version} as well, and now has ${there ?? 'nothing'}`;
}
function nothingFits(leftOut, there, { plan }) {
    const { application, version } = leftOut;
    const { source, target } = plan;
    const message = `${application} was left out because '${target}' had ${version} as well; now that has ${there ?? 'nothing'} and '${source}' nothing later. Bring there what '${target}' has got, or leave it out`;
    return { code: 'newer-in-target', severity: 'warning', message, application };
}

;// CONCATENATED MODULE: ./lib/action/domain/refreshing/refresh-plan.js





/** Errors by which the choice of a version does not hold any more. */
const broken = [
    'tag-not-found',
    'version-not-in-source',
    'version-blocked',
    'newer-in-target',
    'tag-moved',
];
/** The applications of a plan whose choice does not hold any more. */
function brokenChoices({ plan, problems }) {
    return plan.applications
        .filter((entry) => entry.action === 'deploy' && breachesOf(entry, problems).length > 0)
        .map(({ application }) => application);
}
/**
 * What becomes of an open plan when source or target have changed (LifeTime: a plan is refreshed, keeps the choices that
 * are still available, and looks anew at what had been left out). A choice is broken when the rules say so, and what
 * takes its place is decided as for follow-ups: the latest version of the source, or, when that has none, nothing. What
 * cannot be put right so stays as it is, for a person.
 */
function refreshPlan(question) {
    const { plan } = question;
    const dropped = plan.applications.filter((entry) => isGone(entry, question));
    const changes = plan.applications.flatMap((entry) => dropped.includes(entry) || entry.action !== 'deploy' ? [] : (adjust(entry, question) ?? []));
    const back = question.leftOut.map((it) => bringBack(it, question));
    const added = back.flatMap(({ added: one }) => (one === undefined ? [] : [one]));
    const names = dropped.map(({ application }) => application);
    const { source } = plan;
    if (dropped.length === plan.applications.length && dropped.length > 0 && added.length === 0) {
        const message = `'${source}' has none of the plan's applications any more; choose another source, or withdraw the plan`;
        const problems = [{ code: 'no-application-in-source', severity: 'error', message }];
        return { entries: new Map(), dropped: [], adjusted: [], added: [], problems };
    }
    const entries = [...changes, ...added].map(({ entry }) => [entry.application, entry]);
    return {
        entries: new Map(entries),
        dropped: names.map((application) => ({ application, reason: 'application-not-in-source' })),
        adjusted: changes.map(({ adjusted }) => adjusted),
        added: added.map(({ said }) => said),
        problems: [
            ...names.map((application) => (0,draft_follow_up/* notInSource */.SA)(source, application)),
            ...back.flatMap(({ problem }) => problem ?? []),
        ],
    };
}
function isGone(entry, { available, problems }) {
    const isThere = (available.get(entry.application)?.size ?? 0) > 0;
    return entry.action === 'deploy' && !isThere && breachesOf(entry, problems).length > 0;
}
function breachesOf({ application }, problems) {
    return problems
        .filter((it) => it.severity === 'error' && it.application === application && broken.includes(it.code))
        .map(({ code }) => code);
}
function adjust(entry, question) {
    const [breach] = breachesOf(entry, question.problems);
    if (breach === undefined)
        return undefined;
    const { application, version: from } = entry;
    const versions = question.available.get(application) ?? new Map();
    const moved = breach === 'tag-moved' ? pinnedAnew(entry, versions, question) : undefined;
    if (moved !== undefined)
        return moved;
    const to = (0,versions_version/* latestVersion */.qD)(versions.keys());
    const commit = to === undefined ? undefined : versions.get(to);
    if (to === undefined || commit === undefined || to === from)
        return undefined;
    const adjusted = { ...entry, version: to, commit };
    if (!mayLand(adjusted, question.target.get(application)))
        return undefined;
    const reason = `${refresh_plan_reasonOf(breach, from, question)}; ${to} is the latest version in '${question.plan.source}'`;
    return { entry: adjusted, adjusted: { application, from, to, reason } };
}
/** The commit that the version is now, where nobody has had it as another one; that somebody moved a tag is said. */
function pinnedAnew(entry, versions, { plan, target }) {
    const { application, version, commit: before } = entry;
    const commit = versions.get(version);
    if (before === undefined || commit === undefined || commit === before)
        return undefined;
    const pinned = { ...entry, commit };
    if (!mayLand(pinned, target.get(application)))
        return undefined;
    const reason = `in '${plan.source}' the version is ${(0,short_digest/* shortDigest */.V)(commit)} now, and the plan pinned ${(0,short_digest/* shortDigest */.V)(before)}: look at what has changed`;
    return { entry: pinned, adjusted: { application, from: version, to: version, reason } };
}
function refresh_plan_reasonOf(breach, version, { plan }) {
    switch (breach) {
        case 'version-blocked':
            return `${version} was marked bad`;
        case 'newer-in-target':
            return `'${plan.target}' has something newer than ${version} by now`;
        case 'tag-moved':
            return `the tag of ${version} was moved`;
        default:
            return `'${plan.source}' does not have ${version} any more`;
    }
}

;// CONCATENATED MODULE: ./lib/action/domain/refreshing/under-way.js

/**
 * What of some applications cannot be decided yet, because a run has claimed them: what the target had before it, and
 * will have, is known when that has ended. A notice for each.
 */
function judgeUnderWay(applications, claimed) {
    return applications.flatMap((application) => {
        const run = claimed.find(({ operations }) => operations.some((it) => it.application === application && it.state !== 'skipped'));
        if (run === undefined)
            return [];
        const plan = (0,names/* planAddress */.o4)(run);
        const message = `${application} was left out, and ${plan} is deploying it; refresh again when that has ended`;
        return [{ code: 'would-wait', severity: 'notice', message, application, plan }];
    });
}

// EXTERNAL MODULE: ./lib/action/usecases/follow-ups/available-versions.js
var available_versions = __webpack_require__(91915);
// EXTERNAL MODULE: ./lib/action/usecases/reading/plan-file.js + 5 modules
var plan_file = __webpack_require__(47820);
// EXTERNAL MODULE: ./lib/action/usecases/require-digest.js
var require_digest = __webpack_require__(56773);
;// CONCATENATED MODULE: ./lib/action/usecases/revising/revise-plan.js



/**
 * Decides on an open plan as it is, and commits what it becomes by compare-and-swap: when its branch has moved
 * meanwhile, both are done again. Rejects with BranchInUse for a branch that a working tree has checked out, and with a
 * Refusal (`wrong`) for one that cannot be written from here, and for a text that is no plan.
 */
async function revisePlan(repository, read, decide) {
    for (;;) {
        const plan = await read();
        const { home } = plan;
        const { text, message, answer } = await decide(plan);
        if (text === null)
            return { answer, home, commit: null };
        const commit = await commitText(repository, plan, { text, message });
        if (commit !== undefined)
            return { answer, home, commit };
    }
}
/** Undefined when the branch has moved meanwhile. */
async function commitText(repository, { proposal, home }, { text, message }) {
    if (home.kind === 'unwritable')
        throw (0,refusal/* wrongUsage */.xY)(home.reason);
    const result = await repository.commit({
        branch: home.branch,
        expected: home.tip,
        writes: [{ path: (0,names/* planPath */.pw)(proposal.plan), bytes: (0,plan_file/* bytesToCommit */.AZ)(proposal.plan, text) }],
        message,
        author: await repository.author(),
    });
    return result.kind === 'committed' ? result.commit : undefined;
}

// EXTERNAL MODULE: ./lib/action/usecases/validate.js + 6 modules
var validate = __webpack_require__(48659);
;// CONCATENATED MODULE: ./lib/action/usecases/refreshing/read-stages.js




/**
 * What an open plan named, commit by commit, the oldest first: as far as the history of its branch goes, and by the
 * authors' times, because a rebase moves those of the commits. A commit whose file is no plan says nothing; a branch in
 * a fork is not looked at.
 */
async function readStages(repository, { environment, plan }, home) {
    if (home.kind !== 'branch')
        return [];
    const branch = (0,names/* environmentBranch */.GX)(environment);
    const base = (await repository.branches(branch)).get(branch);
    if (base === undefined)
        return [];
    const path = (0,names/* planPath */.pw)(plan);
    const commits = (await repository.history(base, home.tip)).flatMap(({ firstParent, changes, ...entry }) => {
        const blob = changes.find((change) => change.path === path)?.blob;
        return firstParent && blob != null ? [{ ...entry, blob }] : [];
    });
    const files = await repository.readBlobs(commits.map(({ blob }) => blob));
    return commits.flatMap(({ authoredAt, message, blob }) => {
        const content = files.get(blob);
        const value = content === undefined ? undefined : (0,plan_file/* readPlanFile */.wr)(plan, content).value;
        return value === undefined ? [] : [stageOf(value, authoredAt, (0,plan_message/* droppedBy */.u)(message))];
    });
}

;// CONCATENATED MODULE: ./lib/action/usecases/refreshing/refresh-open-plan.js
















/**
 * Looks anew at an open plan: what holds stays to the byte, what does not is changed and said, and committed where the
 * plan is. Nothing is written when nothing changes, or nothing would be left (refused: `plan` is null). Rejects as
 * `revisePlan` and `validate` do, and with a Refusal (`no`) when the plan is not the one of the digest that is given.
 */
async function refreshOpenPlan(ports, trusted, read, { digest } = {}) {
    const { answer, home, commit } = await revisePlan(ports.repository, read, (plan) => {
        (0,require_digest/* requireDigest */.m)({ ...plan.proposal, blob: plan.proposal.content.blob }, digest);
        return decide(ports, trusted, plan);
    });
    const branch = answer.plan !== null && home.kind === 'branch' ? home.branch : null;
    return { ...answer, branch, commit };
}
async function decide(ports, trusted, open) {
    const { proposal } = open;
    const { content, plan, openPlans } = proposal;
    const isOpen = openPlans.some((it) => it.plan === plan);
    if (!isOpen)
        return refused(open, [merged(open)]);
    const before = await (0,validate/* validate */.tf)(ports, trusted, proposal);
    if (content.value === undefined)
        return refused(open, before.problems);
    const refreshment = await refresh(ports, trusted, { open, plan: content.value, problems: before.problems });
    if ((0,problem/* hasErrors */.Cs)(refreshment.problems))
        return refused(open, refreshment.problems);
    const dropApplications = refreshment.dropped.map(({ application }) => application);
    const { entries } = refreshment;
    if (entries.size === 0 && dropApplications.length === 0)
        return { text: null, message: '', answer: answerOf(open, refreshment, before.problems) };
    const text = (0,plan_writer/* rewritePlan */.S)(content.text, { dropApplications, entries });
    const after = await (0,validate/* validate */.tf)(ports, trusted, { ...proposal, content: (0,plan_file/* planFileOf */.XT)(plan, text) });
    const message = (0,plan_message/* planMessage */.n)(`refresh ${(0,names/* planAddress */.o4)(proposal)}`, refreshment.dropped);
    return { text, message, answer: answerOf(open, refreshment, after.problems) };
}
/** What goes back has been decided by what a run has done; the latest of the source would be the way forward. */
const nothingToRefresh = {
    entries: new Map(),
    dropped: [],
    adjusted: [],
    added: [],
    problems: [],
};
async function refresh({ repository, sources, readRecords }, trusted, known) {
    const { open, plan, problems } = known;
    if (plan.origin?.kind === 'backout')
        return nothingToRefresh;
    const { environment } = open.proposal;
    const records = await readRecords();
    const state = await records.environment(environment);
    const { applications: target } = state;
    const { origin } = plan;
    const isFollowUp = origin?.kind === 'retry' || origin?.kind === 'reuse';
    const gone = findLeavings({
        plan,
        origin: isFollowUp ? ((await records.run(origin.environment, origin.plan)) ?? null) : null,
        stages: await readStages(repository, open.proposal, open.home),
    });
    const undecided = judgeUnderWay(gone.map(({ application }) => application), (0,environment_state/* claimedRuns */.C8)(state));
    const leavings = gone.filter((it) => undecided.every(({ application }) => application !== it.application));
    // An environment may have thousands of runs, and most plans have never lost anything.
    const runs = leavings.length === 0 ? [] : await records.endedRuns(environment);
    const leftOut = findLeftOut(leavings, { runs, applications: target });
    const source = trusted.configuration.environments.get(plan.source);
    const names = [...brokenChoices({ plan, problems }), ...leftOut.map(({ application }) => application)];
    const { entries: catalog } = await (0,reading_trusted/* readCatalog */.uM)(repository, trusted.commit, names);
    const available = source === undefined
        ? new Map()
        : await (0,available_versions/* readAvailableVersions */.r)({ sources, records, source, applications: [...catalog.keys()], catalog });
    const refreshment = refreshPlan({
        plan,
        problems,
        available,
        target,
        leftOut: leftOut.filter(({ application }) => catalog.has(application)),
    });
    return { ...refreshment, problems: [...refreshment.problems, ...undecided] };
}
function answerOf({ proposal }, { entries: _, ...refreshment }, problems) {
    const { plan, environment } = proposal;
    const all = [...refreshment.problems, ...problems];
    return { ...refreshment, plan, environment, file: (0,names/* planPath */.pw)(plan), problems: all };
}
function refused({ proposal: { environment } }, problems) {
    const nothing = { dropped: [], adjusted: [], added: [] };
    return { text: null, message: '', answer: { ...nothing, plan: null, environment, file: null, problems } };
}
function merged({ proposal }) {
    const message = `${(0,names/* planAddress */.o4)(proposal)} is merged already, so it is not refreshed; 'deployment-plans show ${(0,names/* planAddress */.o4)(proposal)}' tells what became of it`;
    return { code: 'usage', severity: 'error', message };
}

// EXTERNAL MODULE: ./lib/action/action/execution/rehearsal/rehearse.js + 3 modules
var rehearse = __webpack_require__(45793);
;// CONCATENATED MODULE: ./lib/action/action/deeds/refresh-proposed.js







/**
 * Refreshes the plan that a pull request proposes, on its branch, and judges it at once: no workflow starts for what the
 * token of a job has pushed. Rejects as `refreshOpenPlan` and `findProposal` do.
 */
async function refreshProposed(given, { wanted, digest }, { dryRun }) {
    const session = dryRun ? (0,rehearse/* rehearsed */.kr)(given) : given;
    const { forge, repository } = session;
    const known = await (0,pull_requests_snapshot/* bringHeads */.qB)(repository, await (0,pull_requests_snapshot/* environmentPullRequests */.t3)(forge));
    const trusted = await (0,reading_trusted/* readTrusted */.G2)(repository);
    const read = revisableOnPullRequest(session, known, wanted);
    const answer = await refreshOpenPlan({ ...session, readOpenPlans: (0,open_pull_requests/* openPlansNow */.LX)(session) }, trusted, read, {
        digest,
    });
    const { branch, commit, environment: target } = answer;
    const number = known.find((it) => it.branch === branch && it.environment === target)?.number ?? null;
    if (dryRun || commit === null || number === null)
        return { answer, pullRequest: number, unjudged: [] };
    return { answer, pullRequest: number, unjudged: await (0,validate_opened/* validateOpened */.i)(session, { number, target }) };
}


/***/ })

};
