export const id = 848;
export const ids = [848];
export const modules = {

/***/ 25349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ startedByHand),
/* harmony export */   d: () => (/* binding */ actorOf)
/* harmony export */ });
/** Who has started the workflow, or started it again; `…[bot]` for a program. */
function actorOf({ GITHUB_TRIGGERING_ACTOR, GITHUB_ACTOR }) {
    return GITHUB_TRIGGERING_ACTOR || GITHUB_ACTOR || null;
}
/** The person who has started this job by hand; undefined when an event did, or a program, such as another job. */
function startedByHand({ event, variables, }) {
    const actor = actorOf(variables);
    if (event.name !== 'workflow_dispatch' || actor === null || actor.endsWith('[bot]'))
        return undefined;
    return actor;
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

/***/ 79848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  executePlans: () => (/* binding */ executePlans),
  reconcileRuns: () => (/* binding */ reconcileRuns),
  startJobs: () => (/* binding */ startJobs),
  workOffHere: () => (/* binding */ workOffHere)
});

// EXTERNAL MODULE: ./lib/action/usecases/refusal.js
var refusal = __webpack_require__(32455);
// EXTERNAL MODULE: ./lib/action/domain/names.js
var names = __webpack_require__(96971);
// EXTERNAL MODULE: ./lib/action/domain/records/run/run.js
var run_run = __webpack_require__(7041);
// EXTERNAL MODULE: ./lib/action/usecases/execution/execute.js + 50 modules
var execute = __webpack_require__(91813);
// EXTERNAL MODULE: ./lib/action/usecases/reading/trusted.js + 23 modules
var reading_trusted = __webpack_require__(30943);
// EXTERNAL MODULE: ./lib/action/action/execution/outcome/executed.js
var outcome_executed = __webpack_require__(35786);
// EXTERNAL MODULE: ./lib/action/action/execution/coordinating/settle.js + 9 modules
var settle = __webpack_require__(58070);
// EXTERNAL MODULE: ./lib/action/action/execution/coordinating/start-merged.js
var start_merged = __webpack_require__(81777);
// EXTERNAL MODULE: ./lib/action/action/execution/coordinating/tell-people.js + 14 modules
var tell_people = __webpack_require__(6851);
;// CONCATENATED MODULE: ./lib/action/action/execution/coordinating/coordinate.js








/**
 * Works one plan off, if it may start and nobody else has it, and then starts what may start now; what a former try of
 * this job has left is settled. A job that has changed nothing starts nothing: else a plan that cannot be judged or
 * taken up would be asked for without end. After a cancellation there is no time for it: the job that finishes this
 * one does it.
 */
async function coordinate(session, { plan: address, startedBy, stop, handOver, runner }) {
    const { ports, repository } = session;
    const { environment, plan } = address;
    await repository.refresh();
    const trusted = await (0,reading_trusted/* readTrusted */.G2)(repository);
    runner.hold((0,names/* planAddress */.o4)(address));
    const newest = async () => (await ports.readRecords()).run(environment, plan);
    const before = await newest();
    const report = await (0,execute/* execute */.g)({ ports, trusted, environment, plan, startedBy, stop, handOver });
    const worked = report.runs.find((run) => run.plan === plan);
    const isLost = worked !== undefined && !isLetGo(worked);
    if (!isLost)
        runner.hold(null);
    const executed = { ...outcome_executed/* nothingExecuted */.l3, ...report, environment };
    const run = worked ?? (await newest());
    if (stop.stopped || isLost)
        return { ...executed, run, isLost };
    if (worked === undefined && (await isLeft(session, run))) {
        const settled = await (0,settle/* settle */.G)(session, { only: address, dryRun: false });
        return { ...(0,outcome_executed/* togetherWith */.VX)(executed, settled), run: await newest(), isLost };
    }
    if (worked === undefined || !hasChanged(worked, before))
        return { ...executed, run, isLost };
    const started = await (0,start_merged/* startMerged */.v)(session, environment, { dryRun: false });
    const told = await (0,tell_people/* tellPeople */.f)(session, trusted, { environment, only: plan });
    return { ...(0,outcome_executed/* togetherWith */.VX)((0,outcome_executed/* togetherWith */.VX)(executed, started), told), run, isLost };
}
/** Whether a run has a holder that is gone, such as a former attempt of the same job. */
async function isLeft({ ports }, run) {
    const holder = run?.holder ?? null;
    return holder !== null && (await ports.processes.holder(holder)) === 'gone';
}
/** Whether a run has ended here, or was claimed or taken up, which raises its epoch. */
function hasChanged(run, before) {
    return (0,run_run/* hasEnded */.hY)(run) || run.epoch > (before?.epoch ?? 0);
}
/** Whether nothing is left here for a post step to settle. */
function isLetGo(run) {
    return run.status === 'waiting' || (0,run_run/* hasEnded */.hY)(run) || run.holder === null;
}

// EXTERNAL MODULE: ./lib/action/action/execution/execution-session.js + 100 modules
var execution_session = __webpack_require__(44120);
;// CONCATENATED MODULE: ./lib/action/adapters/signals.js
const signals_names = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** A signal came while nothing was under way that had to be ended in order. */
class Interrupted extends Error {
    name = 'Interrupted';
    /** @param writes whether something may have been under way that writes */
    constructor(signal, { writes } = { writes: true }) {
        const consequence = writes
            ? 'what was about to be written may be there or not, so look before you repeat the command'
            : 'nothing was written';
        super(`interrupted by ${signal}, so there is no answer; ${consequence}`);
    }
}
/** Takes the signals from the system; a repeated one presses those who obey. */
function listenForSignals(options = {}) {
    const { source = process, reason = stoppedByOperator, insistAfter } = options;
    const listeners = new Set();
    const press = () => {
        for (const listener of listeners)
            listener();
    };
    let interrupt = () => { };
    const interruption = new Promise((_, reject) => {
        interrupt = reject;
    });
    // It may come before anybody waits for it.
    interruption.catch(() => { });
    let received;
    let obeyed = false;
    let signals = 0;
    for (const name of signals_names) {
        source.on(name, () => {
            if (received === undefined && insistAfter !== undefined)
                setTimeout(press, insistAfter).unref();
            received ??= name;
            signals += 1;
            if (!obeyed)
                interrupt(new Interrupted(received));
            press();
        });
    }
    const stop = {
        get stopped() {
            return received !== undefined;
        },
        get reason() {
            return reason(received ?? '');
        },
        get leavesTime() {
            return signals < (insistAfter === undefined ? 2 : 1);
        },
        onStop(listener) {
            listeners.add(listener);
            return () => listeners.delete(listener);
        },
    };
    return {
        get received() {
            return received;
        },
        interruption,
        obey() {
            obeyed = true;
            return stop;
        },
    };
}
function stoppedByOperator(signal) {
    return `the operator stopped it (${signal})`;
}

;// CONCATENATED MODULE: ./lib/action/action/execution/job/cancellation.js

/**
 * Milliseconds. GitHub sends SIGINT, after 7.5 s SIGTERM, and ends the job 2.5 s later: what is under way gets the
 * first half of that to end by itself, and the end of the run is on record before the second signal.
 */
const insistAfter = 3_000;
/**
 * From now on a cancelled job ends in order what it has under way.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
function listenForCancellation(variables, source = {}) {
    const reason = (signal) => `its job was cancelled (${signal}): ${pageOfRun(variables)}`;
    return listenForSignals({ ...source, reason, insistAfter }).obey();
}
/** The page of the workflow's run; it shows which of its jobs was cancelled. */
function pageOfRun({ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID }) {
    return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
}

// EXTERNAL MODULE: ./lib/action/ports/hand-over.js
var hand_over = __webpack_require__(52307);
;// CONCATENATED MODULE: ./lib/action/action/execution/job/hand-over-after.js

/** Minutes. The token of a job ends after 24 hours, whatever the machine allows; an App makes new ones. */
const longestWithToken = 23 * 60;
/**
 * After how many minutes a job hands its run over; 0 is never.
 * https://docs.github.com/en/actions/concepts/security/github_token
 */
function minutesToWork({ handOverAfter: minutes, credentials, }) {
    if (credentials.kind === 'app')
        return minutes;
    return minutes === 0 ? longestWithToken : Math.min(minutes, longestWithToken);
}
/**
 * Falls due so many minutes after somebody first waits for it, that is when a run is begun: so every job does a part
 * of it, however short the time is. 0 is never. It keeps no process alive that has nothing else to do.
 */
function handOverAfter(minutes, say) {
    if (minutes === 0)
        return hand_over/* neverDue */.l;
    return (0,hand_over/* dueWhen */.N)((fallDue) => {
        const handOver = () => {
            say('This job hands its run over: it starts no more operations, and another job does.');
            fallDue();
        };
        setTimeout(handOver, minutes * 60_000).unref();
    });
}

// EXTERNAL MODULE: ./lib/action/render/in-words/delivery-in-words.js
var delivery_in_words = __webpack_require__(27467);
// EXTERNAL MODULE: ./lib/action/render/in-words/operation-in-words.js
var operation_in_words = __webpack_require__(54068);
// EXTERNAL MODULE: ./lib/action/render/in-words/status-in-words.js
var status_in_words = __webpack_require__(63881);
// EXTERNAL MODULE: ./lib/action/action/execution/outcome/executed-json.js
var executed_json = __webpack_require__(38513);
// EXTERNAL MODULE: ./lib/action/action/execution/outcome/executed-lines.js + 1 modules
var executed_lines = __webpack_require__(62872);
// EXTERNAL MODULE: ./lib/action/action/execution/outcome/executed-outcome.js
var executed_outcome = __webpack_require__(81671);
;// CONCATENATED MODULE: ./lib/action/action/execution/outcome/coordinated-outcome.js









/** What a job says that has worked one plan off: it fails when that was aborted, not when it waits or is elsewhere. */
function coordinatedOutcome(coordinated, { pullRequest, summary, cancelled }) {
    const { run } = coordinated;
    const problems = (0,outcome_executed/* problemsOf */.GW)({ ...coordinated, owed: coordinated.owed.map(borneFor(run)) });
    return {
        subject: subjectOf(run, pullRequest),
        problems,
        lines: [...(run === undefined ? [] : [standingOf(run)]), ...(0,executed_lines/* executedLines */.D)(coordinated)],
        summary,
        details: (0,executed_json/* executedToJson */.H)(coordinated),
        detailsInShort: (0,executed_json/* executedInShort */.Z)(coordinated),
        failure: abortedBecause(coordinated) ?? cancelled ?? (0,executed_outcome/* leftUndone */.hj)(problems),
    };
}
/** What is owed to other plans is told, and made up for by whoever comes next: it does not make this job red. */
function borneFor(run) {
    return (owed) => (run !== undefined && owed.plan === (0,names/* planAddress */.o4)(run) ? owed : (0,executed_outcome/* asWarning */.PQ)(owed));
}
function subjectOf(run, pullRequest) {
    if (run === undefined)
        return null;
    const { environment, plan, status } = run;
    return { verdict: null, environment, plan, status, pullRequest };
}
/** `qa/41 is running, by https://…`. */
function standingOf(run) {
    const { job } = run.holder ?? {};
    const by = (0,run_run/* isUnderWay */.gn)(run) && job !== undefined ? `, by ${job.url}` : '';
    return `${(0,names/* planAddress */.o4)(run)} is ${(0,status_in_words/* statusInWords */.x)(run)}${by}`;
}
function abortedBecause(coordinated) {
    const { run } = coordinated;
    if (run?.status !== 'aborted')
        return null;
    const address = (0,names/* planAddress */.o4)(run);
    const because = run.reason === null ? '' : `: ${(0,operation_in_words/* reasonInWords */.jA)(run.reason)}`;
    const followUp = (0,outcome_executed/* followUpOf */.eQ)(coordinated, run);
    const next = followUp === null || followUp.plan === null
        ? `'deployment-plans retry ${address}', or mode retry of this workflow, makes a plan of what is left`
        : (0,delivery_in_words/* deliveryInWords */.d)(run, followUp);
    return `${address} was aborted${because}. Next: ${next}`;
}

// EXTERNAL MODULE: ./lib/action/action/execution/telling/telling.js + 24 modules
var telling = __webpack_require__(40625);
// EXTERNAL MODULE: ./lib/action/action/execution/telling/telling-waiting.js
var telling_waiting = __webpack_require__(10441);
// EXTERNAL MODULE: ./lib/action/action/inputs/acting-person.js
var acting_person = __webpack_require__(25349);
// EXTERNAL MODULE: ./lib/action/action/inputs/lacking.js
var lacking = __webpack_require__(6676);
// EXTERNAL MODULE: ./lib/action/action/reporting/longest-summary.js
var longest_summary = __webpack_require__(30627);
// EXTERNAL MODULE: ./lib/action/action/session/session.js + 66 modules
var session = __webpack_require__(95094);
;// CONCATENATED MODULE: ./lib/action/action/modes/execute.js
















/** With a plan: works it off in this job. Without one: starts jobs for what is merged in an environment. */
async function executePlans(step) {
    const { environment, plan, dryRun } = step.request;
    if (environment === null)
        throw (0,lacking/* lacking */.g)(step.request, ['environment']);
    const stop = listenForCancellation(step.variables);
    const handOver = handOverAfter(minutesToWork(step.request), step.runner.say);
    const startedBy = (0,acting_person/* startedByHand */.G)(step);
    const { runner } = step;
    return inExecutionSession(step, (session) => plan === null || dryRun
        ? startJobs(session, environment, { dryRun })
        : workOffHere(session, { plan: { environment, plan }, startedBy, stop, handOver, runner }));
}
/** Registers what is merged in an environment, starts jobs for it, and tells what waits. */
async function startJobs(session, environment, { dryRun }) {
    const executed = await (0,start_merged/* startMerged */.v)(session, environment, { dryRun });
    if (!dryRun)
        await (0,telling/* tellRuns */.Yv)(session, executed);
    return (0,executed_outcome/* executedOutcome */.u6)(executed, { dryRun, bearsWrong: false });
}
/** Works one plan off in this job, and tells of it while it does. */
async function workOffHere(session, coordination) {
    const { plan, stop } = coordination;
    const others = (0,telling_waiting/* tellingWaiting */.B)(session, plan);
    const ports = { ...session.ports, progress: others.progress };
    const mirror = (0,telling/* openMirror */.Y4)({ ...session, ports }, plan);
    const told = { ...session, ports: { ...session.ports, progress: mirror } };
    const coordinated = await coordinate(told, coordination);
    const { run, followUps, isLost } = coordinated;
    const followUp = (0,outcome_executed/* followUpOf */.eQ)(coordinated, plan);
    if (followUp !== null)
        mirror.followedBy(followUp);
    if (isLost)
        await mirror.leave();
    const { pullRequest } = await mirror.finish();
    await others.finish();
    await (0,telling/* tellRuns */.Yv)(session, { ...coordinated, runs: coordinated.runs.filter((it) => it.plan !== plan.plan) });
    return coordinatedOutcome(coordinated, {
        pullRequest: pullRequest?.number ?? null,
        summary: run === undefined ? null : await (0,telling/* runSummary */.KL)(session, run, { followUps, limit: longest_summary/* longestSummary */.H }),
        cancelled: stop.stopped ? stop.reason : null,
    });
}
/** Settles what was left: everywhere, or of one plan. */
async function reconcileRuns(step) {
    const { environment, plan, dryRun } = step.request;
    if (environment !== null && plan === null) {
        throw (0,refusal/* wrongUsage */.xY)("mode reconcile looks at all environments, or at one plan: leave out 'environment', or give 'plan'");
    }
    const only = environment === null || plan === null ? undefined : { environment, plan };
    return inExecutionSession(step, async (session) => {
        const executed = await (0,settle/* settle */.G)(session, { only, dryRun });
        if (!dryRun)
            await (0,telling/* tellRuns */.Yv)(session, executed);
        return (0,executed_outcome/* executedOutcome */.u6)(executed, { dryRun, bearsWrong: false });
    });
}
function inExecutionSession(step, use) {
    return (0,session/* withSession */.f)(step, async (session) => use(await (0,execution_session/* executionSession */.J)(step, session)));
}


/***/ })

};
