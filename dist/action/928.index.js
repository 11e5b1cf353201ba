export const id = 928;
export const ids = [928];
export const modules = {

/***/ 94043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ openFollowUps)
});

// EXTERNAL MODULE: ./lib/action/usecases/pull-requests/open-follow-up.js + 26 modules
var open_follow_up = __webpack_require__(85425);
// EXTERNAL MODULE: ./lib/action/domain/names.js
var names = __webpack_require__(96971);
// EXTERNAL MODULE: ./lib/action/usecases/failure.js
var usecases_failure = __webpack_require__(89889);
;// CONCATENATED MODULE: ./lib/action/domain/follow-ups/asker-of.js
/** What this program calls itself where no person is known. */
const program = 'deployment-plans';
/**
 * Who counts as having asked for a follow-up that the configuration asks for: the person who started the run, because
 * nobody may approve what they had a hand in themselves; null when that was a program.
 */
function askerOf({ startedBy }) {
    return startedBy === null || startedBy === program || startedBy.endsWith('[bot]') ? null : startedBy;
}

// EXTERNAL MODULE: ./lib/action/domain/records/follow-up-due.js
var follow_up_due = __webpack_require__(53012);
// EXTERNAL MODULE: ./lib/action/domain/records/owed-follow-ups.js
var owed_follow_ups = __webpack_require__(27146);
// EXTERNAL MODULE: ./lib/action/ports/clock.js
var ports_clock = __webpack_require__(10299);
// EXTERNAL MODULE: ./lib/action/usecases/recording/transact.js + 3 modules
var transact = __webpack_require__(92566);
// EXTERNAL MODULE: ./lib/action/usecases/refusal.js
var refusal = __webpack_require__(32455);
// EXTERNAL MODULE: ./lib/action/usecases/follow-ups/open-plan.js
var open_plan = __webpack_require__(5878);
;// CONCATENATED MODULE: ./lib/action/usecases/follow-ups/deliver-follow-ups.js









/**
 * Opens what an environment owes to runs that have ended, and then records that it did. Whoever is stopped in between
 * leaves the debt, and the next one finds what was made and takes it. What cannot be made for want of evidence, or
 * proposed, stays owed; what records, configuration or catalog forbid is recorded with its reason, and a person may still
 * ask for it. Rejects only when the records cannot be read.
 */
async function deliverFollowUps(ports, trusted, environment) {
    const records = await ports.readRecords();
    const { owes = [] } = (await records.environmentRecord(environment)) ?? {};
    const delivered = [];
    for (const plan of owes) {
        const run = await records.run(environment, plan);
        const due = run && (0,follow_up_due/* followUpDue */.l)(run);
        if (run && due)
            delivered.push(await orStillOwed(run, () => deliver(ports, trusted, { run, due })));
    }
    return delivered;
}
async function orStillOwed(run, deliverIt) {
    const { environment, plan } = run;
    try {
        return await deliverIt();
    }
    catch (cause) {
        const failure = (0,usecases_failure/* failureOf */.g)(cause);
        if (failure === undefined)
            throw cause;
        return { run: { environment, plan }, delivery: null, answer: null, problems: failure.problems };
    }
}
async function deliver(ports, trusted, { run, due }) {
    const { environment, plan } = run;
    const asking = { asking: 'configuration', by: askerOf(run) };
    const made = await ports
        .make(trusted, { ...due, ...asking, run: { environment, plan } })
        .catch((cause) => forbidden(cause, { run, due }));
    const { answer } = made;
    const told = { run: { environment, plan }, answer: answer.plan === null ? null : answer };
    // Null is a pull request that could not be opened; where plans are only on branches there is none to open.
    if (answer.plan !== null && answer.pullRequest === null)
        return { ...told, delivery: null, problems: answer.problems };
    const delivery = deliveryOf(due, made);
    await discharge(ports, { run, delivery });
    return { ...told, delivery, problems: [] };
}
/** A refusal would be the same each time; what could not be read may be there the next time. */
function forbidden(cause, { run, due }) {
    if (!(cause instanceof refusal/* Refusal */.P_) || cause.kind === 'lost')
        throw cause;
    const target = due.kind === 'reuse' ? due.target : run.environment;
    return { answer: (0,open_plan/* refusedPlan */.GM)(target, cause.problems), run, pullRequestOfRun: null, inTheWay: null };
}
function deliveryOf(due, { answer, inTheWay }) {
    const { kind } = due;
    const { target } = answer;
    if (answer.plan !== null) {
        const pullRequest = answer.pullRequest?.number ?? null;
        return { kind, target, plan: answer.plan, pullRequest, reason: null };
    }
    return {
        kind,
        target,
        plan: inTheWay?.plan ?? null,
        pullRequest: inTheWay?.pullRequest?.number ?? null,
        reason: answer.problems.map(({ message }) => message).join('; '),
    };
}
async function discharge({ repository, readRecords, clock }, { run, delivery }) {
    const { environment, plan } = run;
    const followUp = delivery.plan === null ? 'none' : (0,names/* planAddress */.o4)({ environment: delivery.target, plan: delivery.plan });
    await (0,transact/* transact */.h)({ repository, readRecords }, {
        environment,
        decide: (state) => ({
            state: (0,owed_follow_ups/* dischargeFollowUp */.x)(state, { environment, plan, followUp: delivery, at: (0,ports_clock/* isoNow */.E)(clock) }),
            message: `${delivery.kind} of ${(0,names/* planAddress */.o4)(run)}: ${followUp}`,
            value: undefined,
        }),
    });
}

;// CONCATENATED MODULE: ./lib/action/usecases/pull-requests/open-owed.js



/**
 * Opens the follow-ups that an environment owes to its runs, and judges them at once where that is asked for. What is
 * left undone is made up for by whoever comes next, so it stops nothing: what was executed before is told all the same.
 */
async function openOwed(ports, trusted, environment) {
    try {
        const followUps = await deliverFollowUps(ports, trusted, environment);
        const judged = await Promise.all(followUps.map((delivered) => judgeOpened(ports, delivered)));
        return { followUps, owed: followUps.flatMap(stillOwed), lost: judged.flat() };
    }
    catch (cause) {
        return { followUps: [], owed: [], lost: foreseen(cause) };
    }
}
function stillOwed({ run, problems }) {
    return problems.map((problem) => ({ ...problem, plan: (0,names/* planAddress */.o4)(run) }));
}
async function judgeOpened({ judge }, { answer }) {
    if (judge === undefined || answer?.pullRequest == null)
        return [];
    const { target, pullRequest } = answer;
    try {
        return await judge({ number: pullRequest.number, target });
    }
    catch (cause) {
        return foreseen(cause);
    }
}
function foreseen(cause) {
    const failure = (0,usecases_failure/* failureOf */.g)(cause);
    if (failure === undefined)
        throw cause;
    return failure.problems;
}

// EXTERNAL MODULE: ./lib/action/usecases/pull-requests/validate-opened.js
var validate_opened = __webpack_require__(16988);
// EXTERNAL MODULE: ./lib/action/action/execution/outcome/executed.js
var executed = __webpack_require__(35786);
;// CONCATENATED MODULE: ./lib/action/action/execution/coordinating/open-follow-ups.js




/**
 * Opens the pull requests that are owed to runs of an environment, and judges them at once: no workflow starts for
 * what the token of a job has opened.
 */
async function openFollowUps(session, trusted, environment) {
    const opened = await openOwed({
        ...session,
        make: (...asked) => (0,open_follow_up/* openFollowUp */.H)(session, ...asked),
        judge: (pullRequest) => (0,validate_opened/* validateOpened */.i)(session, pullRequest),
    }, trusted, environment);
    return { ...executed/* nothingExecuted */.l3, environment, ...opened };
}


/***/ }),

/***/ 70990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ settle_settle)
});

// EXTERNAL MODULE: ./lib/action/domain/model/configuration.js
var configuration = __webpack_require__(40799);
// EXTERNAL MODULE: ./lib/action/domain/records/run.js
var records_run = __webpack_require__(33067);
// EXTERNAL MODULE: ./lib/action/ports/hand-over.js
var hand_over = __webpack_require__(52307);
;// CONCATENATED MODULE: ./lib/action/ports/stop-signal.js
/** Where nobody can wish it. */
const neverStopped = { stopped: false, reason: '', onStop: () => () => { } };

// EXTERNAL MODULE: ./lib/action/usecases/reading/trusted.js + 10 modules
var reading_trusted = __webpack_require__(86684);
// EXTERNAL MODULE: ./lib/action/domain/names.js
var names = __webpack_require__(96971);
// EXTERNAL MODULE: ./lib/action/usecases/execution/execute.js + 19 modules
var execute = __webpack_require__(89424);
;// CONCATENATED MODULE: ./lib/action/usecases/execution/settling/due-after.js

/** Milliseconds in which an engine says whether it has ended what it was given. */
const patience = 10_000;
/** Falls due some milliseconds after somebody first waits for it. */
function dueAfter(clock, milliseconds) {
    return (0,hand_over/* dueWhen */.N)((fallDue) => void clock.sleep(milliseconds).then(fallDue));
}

// EXTERNAL MODULE: ./lib/action/domain/records/environment-state.js
var environment_state = __webpack_require__(16899);
// EXTERNAL MODULE: ./lib/action/usecases/recording/run-recorder.js
var run_recorder = __webpack_require__(72481);
// EXTERNAL MODULE: ./lib/action/usecases/execution/resuming/await-effect.js
var await_effect = __webpack_require__(32347);
// EXTERNAL MODULE: ./lib/action/usecases/execution/resuming/take-over.js
var take_over = __webpack_require__(5039);
// EXTERNAL MODULE: ./lib/action/ports/clock.js
var clock = __webpack_require__(10299);
;// CONCATENATED MODULE: ./lib/action/usecases/execution/settling/end-abandoned.js




/**
 * Records that a run goes no further: the ends that were seen, and that what had not begun is skipped. It has ended
 * with that, unless something is left under way: then nobody holds it, and whoever takes it up waits for the rest.
 */
async function endAbandoned(ports, run, { reason, ends, left }) {
    const at = (0,clock/* isoNow */.E)(ports.clock);
    const seen = [...ends].map(([application, end]) => ({ kind: 'ended', application, end: { ...end, at } }));
    const pending = (0,records_run/* applicationsIn */.vl)(run, 'pending');
    const events = [
        ...(run.status === 'running' ? [{ kind: 'aborting', by: 'system', reason }] : []),
        ...seen,
        ...(pending.length === 0 ? [] : [{ kind: 'skipped', applications: pending, reason }]),
        left.length === 0 ? { kind: 'completed', at } : { kind: 'yielded' },
    ];
    const record = (0,run_recorder/* createRunRecorder */.M)(ports, run.environment);
    const message = `${(0,names/* planAddress */.o4)(run)}: settled, ${reason}`;
    const settled = await record({ plan: run.plan, epoch: run.epoch, events, message });
    if ((0,records_run/* hasEnded */.hY)(settled))
        ports.progress.ended(settled);
    return settled;
}

// EXTERNAL MODULE: ./lib/action/usecases/execution/resuming/resume-deployment.js
var resume_deployment = __webpack_require__(81962);
// EXTERNAL MODULE: ./lib/action/usecases/execution/working/deployments.js
var deployments = __webpack_require__(91545);
;// CONCATENATED MODULE: ./lib/action/usecases/execution/settling/see-ends.js





/**
 * Waits for the ends of what a run has started and another process watched. None of it is stopped, unless a person
 * has stopped the run: then it is asked to end, as its coordinator may not have come to that.
 */
async function seeEnds(ports, run, waiting) {
    const started = (0,await_effect/* startedEffects */.y)(run);
    const seen = await Promise.all(started.map((it) => seeEnd(ports, run, { ...waiting, ...it })));
    return {
        ends: new Map(seen.flatMap((end, index) => {
            const application = started[index]?.operation.application;
            return end === undefined || application === undefined ? [] : [[application, end]];
        })),
        left: started.filter((_, index) => seen[index] === undefined),
    };
}
async function seeEnd(ports, run, watch) {
    const { operation, effect, stop, reason } = watch;
    try {
        const resumed = await (0,resume_deployment/* resumeDeployment */.Nc)({ ports, run, operation, effect, onEffect: () => { } });
        if (resumed !== undefined)
            return await watchOn(resumed, run, watch);
        if ((await ports.processes.effect(effect)) === 'elsewhere')
            throw (0,resume_deployment/* outOfSight */.rM)(run, operation);
    }
    catch (cause) {
        ports.progress.note(`${(0,names/* planAddress */.o4)(run)}, ${operation.application}: what became of its deployment is not known yet: ${String(cause)}`);
        return undefined;
    }
    await (0,await_effect/* awaitEffect */.m)({ ports, stop, run, operation, effect });
    return stop.stopped ? undefined : (0,resume_deployment/* endOfLost */.LH)(reason);
}
async function watchOn(deployment, run, { stop, handOver }) {
    const end = deployment.open();
    if ((0,records_run/* isCancelled */.mm)(run))
        deployment.stop();
    const leave = () => deployment.leave?.();
    const unsubscribe = [stop.onStop(leave), handOver.onDue(leave)];
    if (stop.stopped || handOver.due)
        leave();
    try {
        return await end.catch(deployments/* endNotSeen */.g);
    }
    finally {
        for (const unsubscribed of unsubscribe)
            unsubscribed();
    }
}

;// CONCATENATED MODULE: ./lib/action/usecases/execution/settling/settle-dead-runs.js









const reason = 'the process that executed it died';
/**
 * Ends the runs of one environment whose holder is dead (docs/design.md): takes each over, waits for
 * what its deployers started, and records what is not known as `unknown`. A run whose holder lives, or may live
 * elsewhere, is left alone; after a stop, those that are still waited for keep their lock for the next time. What goes
 * on by itself is waited for until the handover is due: then the run, which is being aborted, is free for whoever
 * waits for the rest. Gives the runs that have ended; rejects when every run was looked at.
 */
async function settleDeadRuns(ports, environment, settling) {
    const state = await (await ports.readRecords()).environment(environment);
    const runs = (0,environment_state/* claimedRuns */.C8)(state).filter(({ plan }) => settling.only === undefined || settling.only === plan);
    const settled = runs.map((run) => settle(ports, run, settling));
    await Promise.allSettled(settled);
    return (await Promise.all(settled)).flat().filter(records_run/* hasEnded */.hY);
}
async function settle(ports, run, settling) {
    const { stop, handOver } = settling;
    const { holder } = run;
    if (holder === null)
        return [];
    const effects = await Promise.all((0,await_effect/* startedEffects */.y)(run).map(({ effect }) => knowledgeOf(ports, effect)));
    const liveness = [await ports.processes.holder(holder), ...effects.filter((it) => it === 'elsewhere')];
    if (liveness.includes('alive'))
        return [];
    if (liveness.includes('elsewhere')) {
        ports.progress.note(leftAlone(run, holder));
        return [];
    }
    const taken = await (0,take_over/* takeOver */.w)(ports, run);
    if (taken === undefined)
        return settleNewest(ports, run, settling);
    const seen = await seeEnds(ports, taken, { stop, handOver: handOver ?? hand_over/* neverDue */.l, reason });
    const mustKeep = seen.left.length > 0 && handOver === null;
    if (stop.stopped || mustKeep)
        return [];
    try {
        return [await endAbandoned(ports, taken, { ...seen, reason })];
    }
    catch (cause) {
        if (!(cause instanceof run_recorder/* Fenced */.U))
            throw cause;
        ports.progress.note(`${(0,names/* planAddress */.o4)(taken)} was taken over by somebody else, who ends it`);
        return [];
    }
}
/** What was judged has changed meanwhile: its holder may have handed it over, or begun what it had not begun then. */
async function settleNewest(ports, run, settling) {
    const { active } = await (await ports.readRecords()).environment(run.environment);
    const newest = active.get(run.plan);
    return newest === undefined ? [] : settle(ports, newest, settling);
}
/** Whether this session can learn at all what becomes of an effect: of a workflow it can when it dispatches some. */
async function knowledgeOf({ processes, deployer }, effect) {
    if (effect.kind === 'workflow')
        return deployer.kinds.has('workflow') ? 'alive' : 'elsewhere';
    return processes.effect(effect);
}
function leftAlone(run, { host, job }) {
    const address = (0,names/* planAddress */.o4)(run);
    const place = job === undefined ? `on host ${host}` : `by the job ${job.url} on host ${host}`;
    return `${address} is held ${place}, of which nothing is known here; when that is dead for certain, say 'deployment-plans resolve ${address}'`;
}

// EXTERNAL MODULE: ./lib/action/usecases/execution/start-runs.js
var start_runs = __webpack_require__(40405);
// EXTERNAL MODULE: ./lib/action/usecases/failure.js
var usecases_failure = __webpack_require__(89889);
// EXTERNAL MODULE: ./lib/action/usecases/reading/merged-plans.js
var merged_plans = __webpack_require__(2827);
// EXTERNAL MODULE: ./lib/action/usecases/refusal.js
var refusal = __webpack_require__(32455);
;// CONCATENATED MODULE: ./lib/action/usecases/reconcile.js










/**
 * Settles what died, also where nothing is configured any more, then starts what may start in every
 * environment: here, or in jobs. Leftovers of killed writers are removed first, because nothing can be recorded
 * before. What is wrong in one environment does not keep the others waiting.
 */
async function reconcile(reconciliation) {
    const { ports, trusted, only } = reconciliation;
    for (const sentence of await ports.repository.heal())
        ports.progress.note(sentence);
    const settled = new Map();
    for (const environment of await (await ports.readRecords()).activeEnvironments()) {
        if (only !== undefined && only.environment !== environment)
            continue;
        settled.set(environment, await settleIn(reconciliation, environment));
    }
    for (const sentence of await ports.deployer.heal())
        ports.progress.note(sentence);
    const environments = (0,configuration/* environmentsWithBranches */.ng)(trusted.configuration).filter(({ name }) => (only === undefined || only.environment === name) && isUsable(settled.get(name)));
    const started = await Promise.all(environments.map(({ name }) => startWhatMayStart(reconciliation, name)));
    const reports = [...settled.values(), ...started];
    return {
        runs: reports.flatMap(({ runs }) => runs),
        endedOnly: reports.flatMap(({ endedOnly }) => endedOnly),
        started: reports.flatMap(({ started: asked }) => asked),
        lost: reports.flatMap(({ lost }) => lost),
        wrong: reports.flatMap(({ wrong }) => wrong),
    };
}
async function settleIn(reconciliation, environment) {
    try {
        const runs = await settleDeadRuns(reconciliation.ports, environment, settlingOf(reconciliation));
        return { ...nothing, runs, endedOnly: runs };
    }
    catch (cause) {
        return failed(cause);
    }
}
/** Where nothing could be settled, nothing can be started either, for the same reason. */
function isUsable(settled) {
    return settled === undefined || settled.lost.length + settled.wrong.length === 0;
}
function failed(cause) {
    const failure = (0,usecases_failure/* failureOf */.g)(cause);
    if (failure === undefined)
        throw cause;
    return { ...nothing, [failure.kind === 'lost' ? 'lost' : 'wrong']: failure.problems };
}
/** Where jobs can be started, one waits for what takes longer. */
function settlingOf({ ports, stop, starter, only }) {
    const handOver = starter === null ? null : dueAfter(ports.clock, patience);
    return { stop, handOver, only: only?.plan };
}
const nothing = { runs: [], endedOnly: [], started: [], lost: [], wrong: [] };
async function startWhatMayStart(reconciliation, environment) {
    const { ports } = reconciliation;
    try {
        return await startIn(reconciliation, environment);
    }
    catch (cause) {
        const report = failed(cause);
        if (!(cause instanceof refusal/* Refusal */.P_) || cause.kind === 'lost')
            return report;
        ports.progress.note(cause.message);
        return (await hasWork(ports, environment)) ? report : nothing;
    }
}
async function startIn(reconciliation, environment) {
    const { ports, trusted, stop, handOver, starter } = reconciliation;
    if (starter === null) {
        return { ...(await (0,execute/* execute */.g)({ ports, trusted, environment, stop, handOver })), started: [] };
    }
    const { started, waiting, withdrawn, lost } = await (0,start_runs/* startRuns */.t)({ ...ports, starter }, trusted, environment);
    const runs = (0,records_run/* inMergeOrder */.ke)([...withdrawn, ...started, ...waiting]);
    return { runs, endedOnly: withdrawn, started, lost, wrong: [] };
}
/** Whether anything waits in an environment, or has been merged there since the last look. */
async function hasWork({ repository, readRecords }, environment) {
    const { active, record } = await (await readRecords()).environment(environment);
    const branch = (0,names/* environmentBranch */.GX)(environment);
    const head = (await repository.branches(branch)).get(branch);
    if (active.size > 0 || head === undefined)
        return active.size > 0;
    return record === null ? (await (0,merged_plans/* plansAt */.kK)(repository, head)).size > 0 : head !== record.head;
}

// EXTERNAL MODULE: ./lib/action/action/execution/outcome/executed.js
var executed = __webpack_require__(35786);
// EXTERNAL MODULE: ./lib/action/action/execution/coordinating/start-merged.js
var start_merged = __webpack_require__(81777);
;// CONCATENATED MODULE: ./lib/action/action/execution/rehearsal/rehearse-settling.js




/**
 * Says which runs would be settled, and what may start as everything stands. Settling itself cannot be rehearsed: it
 * ends processes and cancels workflows whose time is over.
 */
async function rehearseSettling(session, environments, only) {
    let all = executed/* nothingExecuted */.l3;
    for (const environment of environments) {
        const state = await (await session.ports.readRecords()).environment(environment);
        for (const run of (0,environment_state/* claimedRuns */.C8)(state)) {
            if (only === undefined || only.plan === run.plan)
                await noteIfGone(session, run);
        }
        all = (0,executed/* togetherWith */.VX)(all, await (0,start_merged/* startMerged */.v)(session, environment, { dryRun: true }));
    }
    return all;
}
async function noteIfGone({ ports }, run) {
    if (run.holder === null || (await ports.processes.holder(run.holder)) !== 'gone')
        return;
    ports.progress.note(`${(0,names/* planAddress */.o4)(run)} would be settled: what executed it is gone`);
}

// EXTERNAL MODULE: ./lib/action/action/execution/coordinating/open-follow-ups.js + 3 modules
var open_follow_ups = __webpack_require__(94043);
;// CONCATENATED MODULE: ./lib/action/action/execution/coordinating/settle.js









/**
 * Settles runs whose job is gone, starts what may start, and opens what is owed: everywhere, or for one plan. It may be
 * killed at any time: the next one settles what it was about.
 */
async function settle_settle(session, { only, dryRun }) {
    const { ports, starter, repository } = session;
    await repository.refresh();
    if (only !== undefined && (await hasNoHolder(session, only)))
        return executed/* nothingExecuted */.l3;
    const trusted = await (0,reading_trusted/* readTrusted */.G2)(repository);
    const environment = only?.environment ?? null;
    const environments = (0,configuration/* environmentsWithBranches */.ng)(trusted.configuration)
        .map(({ name }) => name)
        .filter((name) => environment === null || environment === name);
    if (dryRun)
        return { ...(await rehearseSettling(session, environments, only)), environment };
    const report = await reconcile({ ports, trusted, stop: neverStopped, handOver: hand_over/* neverDue */.l, starter, only });
    let all = { ...executed/* nothingExecuted */.l3, ...report };
    for (const name of environments)
        all = (0,executed/* togetherWith */.VX)(all, await (0,open_follow_ups/* openFollowUps */.W)(session, trusted, name));
    return { ...all, environment };
}
/**
 * A plan that waits, or was handed over, has nothing to be settled, and its job has looked a moment ago whether it may
 * start or go on: without this one that cannot be judged or taken up would be asked for without end. The schedule asks
 * for it again.
 */
async function hasNoHolder({ ports }, { environment, plan }) {
    const run = await (await ports.readRecords()).run(environment, plan);
    return run !== undefined && (run.status === 'waiting' || (0,records_run/* isHandedOver */.nc)(run));
}


/***/ }),

/***/ 81777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ startMerged)
/* harmony export */ });
/* harmony import */ var _domain_records_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33067);
/* harmony import */ var _usecases_execution_start_runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40405);
/* harmony import */ var _usecases_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89889);
/* harmony import */ var _usecases_reading_trusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86684);
/* harmony import */ var _usecases_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32455);
/* harmony import */ var _outcome_executed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35786);
/* harmony import */ var _open_follow_ups_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94043);







/**
 * Registers what is merged in an environment, starts a job for each plan that may start, and opens the follow-ups
 * that are owed there. What keeps the environment from being executed is part of the answer.
 */
async function startMerged(session, environment, { dryRun }) {
    const { ports, starter, repository } = session;
    try {
        await repository.refresh();
        const trusted = await (0,_usecases_reading_trusted_js__WEBPACK_IMPORTED_MODULE_2__/* .readTrusted */ .G2)(repository);
        const report = await (0,_usecases_execution_start_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .startRuns */ .t)({ ...ports, starter }, trusted, environment);
        const { started, waiting, withdrawn, lost } = report;
        const runs = (0,_domain_records_run_js__WEBPACK_IMPORTED_MODULE_6__/* .inMergeOrder */ .ke)([...withdrawn, ...started, ...waiting]);
        const executed = { ..._outcome_executed_js__WEBPACK_IMPORTED_MODULE_4__/* .nothingExecuted */ .l3, environment, runs, started, lost };
        return dryRun ? executed : (0,_outcome_executed_js__WEBPACK_IMPORTED_MODULE_4__/* .togetherWith */ .VX)(executed, await (0,_open_follow_ups_js__WEBPACK_IMPORTED_MODULE_5__/* .openFollowUps */ .W)(session, trusted, environment));
    }
    catch (cause) {
        const failure = (0,_usecases_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g)(cause);
        if (failure === undefined)
            throw cause;
        // What GitHub forbids is nothing that the repository says, and no event bears it.
        const isInRepository = cause instanceof _usecases_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P_ && cause.kind !== 'lost';
        return { ..._outcome_executed_js__WEBPACK_IMPORTED_MODULE_4__/* .nothingExecuted */ .l3, environment, [isInRepository ? 'wrong' : 'lost']: failure.problems };
    }
}


/***/ }),

/***/ 38513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ executedToJson),
/* harmony export */   Z: () => (/* binding */ executedInShort)
/* harmony export */ });
/* harmony import */ var _codec_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92052);
/* harmony import */ var _codec_records_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94767);
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96971);
/* harmony import */ var _executed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35786);




/** What a step has done about runs, in the output `result`; documented in docs/action.md. */
function executedToJson(executed) {
    return {
        ...executedInShort(executed),
        runs: executed.runs.map(_codec_records_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runToJson */ .Hj),
        problems: (0,_executed_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsOf */ .GW)(executed).map(_codec_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problemToJson */ .t),
    };
}
/** The same where there are too many for all of it. */
function executedInShort({ environment, runs, started, followUps }) {
    return {
        environment,
        runs: runs.map(({ environment: where, plan, status }) => ({ environment: where, plan, status })),
        started: started.map(_domain_names_js__WEBPACK_IMPORTED_MODULE_3__/* .planAddress */ .o4),
        followUps: followUps.map(({ run, delivery }) => ({ run: (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_3__/* .planAddress */ .o4)(run), delivery })),
    };
}


/***/ }),

/***/ 84380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ executedLines),
/* harmony export */   T: () => (/* binding */ startedRunsOf)
/* harmony export */ });
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96971);
/* harmony import */ var _domain_records_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33067);
/* harmony import */ var _render_delivery_in_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88863);
/* harmony import */ var _render_started_runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57793);
/* harmony import */ var _executed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35786);





/** What a step has done about runs, sorted as people ask about it. */
function startedRunsOf(executed) {
    const { runs, started } = executed;
    const askedFor = new Set(started.map(_domain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .planAddress */ .o4));
    const others = runs.filter((run) => !askedFor.has((0,_domain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .planAddress */ .o4)(run)));
    const waiting = others.filter(({ status }) => status === 'waiting');
    return {
        started,
        queued: waiting.filter(({ waitingFor }) => waitingFor.length === 0),
        waiting: waiting.filter(({ waitingFor }) => waitingFor.length > 0),
        ended: others.filter(_domain_records_run_js__WEBPACK_IMPORTED_MODULE_3__/* .hasEnded */ .hY),
        problems: (0,_executed_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsOf */ .GW)(executed),
    };
}
/** For the log: how many runs were started and so on, and which follow-ups were opened. */
function executedLines(executed) {
    const where = executed.environment === null ? '' : `${executed.environment}: `;
    return [
        `${where}${(0,_render_started_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .startedRunsInWords */ .a)(startedRunsOf(executed))}`,
        ...executed.followUps.map(({ run, delivery }) => (0,_render_delivery_in_words_js__WEBPACK_IMPORTED_MODULE_4__/* .deliveryInWords */ .d)(run, delivery)),
    ];
}


/***/ }),

/***/ 81671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PQ: () => (/* binding */ asWarning),
/* harmony export */   hj: () => (/* binding */ leftUndone),
/* harmony export */   u6: () => (/* binding */ executedOutcome)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10240);
/* harmony import */ var _render_counts_in_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86459);
/* harmony import */ var _render_started_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57793);
/* harmony import */ var _reporting_longest_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30627);
/* harmony import */ var _executed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35786);
/* harmony import */ var _executed_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38513);
/* harmony import */ var _executed_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84380);







/**
 * What a step says that has started runs, or settled them. What is wrong in the repository fails the job unless it
 * was started by an event that is about more than this.
 */
function executedOutcome(executed, { dryRun, bearsWrong }) {
    const { wrong } = executed;
    const problems = (0,_executed_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsOf */ .GW)({ ...executed, wrong: bearsWrong ? wrong.map(asWarning) : wrong });
    const frame = { dryRun };
    return {
        subject: null,
        problems,
        lines: (0,_executed_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .executedLines */ .D)(executed),
        summary: (0,_render_started_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .renderStartedRuns */ .C)((0,_executed_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .startedRunsOf */ .T)(executed), { limit: _reporting_longest_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .longestExecutedSummary */ .M }),
        details: { ...frame, ...(0,_executed_json_js__WEBPACK_IMPORTED_MODULE_3__/* .executedToJson */ .H)(executed) },
        detailsInShort: { ...frame, ...(0,_executed_json_js__WEBPACK_IMPORTED_MODULE_3__/* .executedInShort */ .Z)(executed) },
        failure: leftUndone(problems),
    };
}
/** A job that could not do everything is red, so that somebody looks. */
function leftUndone(problems) {
    return (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .Cs)(problems)
        ? `not everything could be started or settled: ${(0,_render_counts_in_words_js__WEBPACK_IMPORTED_MODULE_6__/* .countsInWords */ .Pe)(problems)}`
        : null;
}
/** What a job tells that is not about it. */
function asWarning(problem) {
    return problem.severity === 'error' ? { ...problem, severity: 'warning' } : problem;
}


/***/ }),

/***/ 94934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ allApprovals)
/* harmony export */ });
/* harmony import */ var _same_person_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81792);

/** Those that count for anything, each person once. */
function allApprovals(judgement, override) {
    const { approvals } = judgement;
    const others = override?.approvals.filter(({ by }) => !approvals.some((it) => (0,_same_person_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameLogin */ .A)(it.by, by)));
    return [...approvals, ...(others ?? [])];
}


/***/ }),

/***/ 63191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ applyEvent)
});

// EXTERNAL MODULE: ./lib/action/domain/names.js
var names = __webpack_require__(96971);
// EXTERNAL MODULE: ./lib/action/domain/records/doubts.js
var doubts = __webpack_require__(81547);
;// CONCATENATED MODULE: ./lib/action/domain/records/application-transitions.js


const keptDurations = 10;
/** An operation is about to begin: from here on nobody knows what its modules are, until its outcome. */
function markUncertain(record, operation, by) {
    return (0,doubts/* withDoubts */.ON)(record, (0,doubts/* doubtsDuring */.b4)(record, operation, by));
}
/**
 * The operation succeeded: the record takes over its settings, version, and those of its modules that are in doubt by
 * it, which at its end are all. It stays uncertain while others have left modules in doubt that this one did not touch.
 */
function recordSuccess(record, success) {
    const { operation, plan, at, duration } = success;
    const { to: version, tag, commit, action, settings = [] } = operation;
    return {
        ...settle(record, operation, plan),
        ...(action === 'redeploy' ? {} : { version, tag, commit }),
        settings: new Map([...record.settings, ...settings]),
        deployedAt: at,
        plan,
        durations: duration === null ? record.durations : [...record.durations, duration].slice(-keptDurations),
    };
}
/**
 * A person says that an operation succeeded: the record becomes what it would be if that had been known at its end.
 * What has succeeded since stays, so of an operation that was followed by another only what is still in doubt arrives.
 */
function declareSuccess(record, { operation, plan, at }) {
    const { endedAt, settings = [] } = operation;
    const end = endedAt ?? at;
    const isFollowed = record.deployedAt !== null && Date.parse(record.deployedAt) > Date.parse(end);
    if (!isFollowed)
        return recordSuccess(record, { operation, plan, at: end, duration: null });
    return { ...settle(record, operation, plan), settings: new Map([...settings, ...record.settings]) };
}
/** The operation failed: half of it may have arrived, so the record stays uncertain and keeps its version. */
function recordFailure(record, operation) {
    return { ...record, failed: operation.to };
}
/** A person says that nothing of a plan's operation is left: what was before stands again. */
function declareFailure(record, operation, plan) {
    return withDoubts(recordFailure(record, operation), doubtsWithout(record, plan));
}
/** A person says what the environment has, whatever the records said before. */
function recordAdoption(before, adoption, at) {
    const record = before ?? unknownApplication(adoption.application);
    const { version, tag, commit } = adoption;
    return {
        ...withDoubts(record, new Map()),
        version,
        tag,
        commit,
        modules: deployedModules(adoption.modules, version),
        deployedAt: at,
        plan: null,
        failed: null,
        versions: new Map([...record.versions, [version, commit]]),
    };
}
/** What a plan left in doubt is as its operation was to make it. */
function settle(record, operation, plan) {
    const { application, action, to, commit, whole } = operation;
    if (to === null || (commit === null && action !== 'redeploy')) {
        throw new Error(`${application} succeeded without a version`);
    }
    const isDoubtful = ([module]) => (0,doubts/* plansInDoubt */.wy)(record, module).includes(plan);
    const kept = [...record.modules].filter((it) => !whole || !isDoubtful(it));
    const arrived = [...deployedModules(operation.modules, to)].filter(isDoubtful);
    const settled = (0,doubts/* withDoubts */.ON)(record, (0,doubts/* doubtsAfter */.cj)(record, operation, plan));
    return {
        ...settled,
        modules: new Map([...kept, ...arrived]),
        failed: settled.uncertain ? record.failed : null,
        versions: whole && commit !== null ? new Map([...record.versions, [to, commit]]) : record.versions,
    };
}
function deployedModules(modules, version) {
    return new Map([...modules].map(([name, { references }]) => [name, { version, references }]));
}

// EXTERNAL MODULE: ./lib/action/domain/records/environment-state.js
var environment_state = __webpack_require__(16899);
// EXTERNAL MODULE: ./lib/action/domain/records/follow-up-due.js
var follow_up_due = __webpack_require__(53012);
// EXTERNAL MODULE: ./lib/action/domain/records/owed-follow-ups.js
var owed_follow_ups = __webpack_require__(27146);
// EXTERNAL MODULE: ./lib/action/domain/records/run-transitions.js
var run_transitions = __webpack_require__(31270);
;// CONCATENATED MODULE: ./lib/action/domain/records/apply-event.js






/**
 * Lets an event happen to a run, and to the record of the application that it concerns; at its end, to what is owed
 * to it.
 */
function applyEvent(state, plan, event) {
    const run = state.active.get(plan);
    if (run === undefined)
        throw new Error(`${state.environment}/${plan} is not active: '${event.kind}' is impossible`);
    const changed = (0,run_transitions/* transition */.k)(run, event);
    const next = (0,environment_state/* withRun */.Yq)(state, changed);
    switch (event.kind) {
        case 'started':
            return (0,environment_state/* withApplication */.bl)(next, recordStart((0,environment_state/* applicationOf */.KM)(state, event.application), run));
        case 'ended':
            return (0,environment_state/* withApplication */.bl)(next, recordEnd((0,environment_state/* applicationOf */.KM)(state, event.application), run, event));
        default:
            return (0,follow_up_due/* followUpDue */.l)(changed) === null ? next : (0,owed_follow_ups/* oweFollowUp */.m)(next, plan);
    }
}
function recordStart(record, run) {
    const operation = operationOn(record, run);
    return operation === undefined ? record : markUncertain(record, operation, (0,names/* planAddress */.o4)(run));
}
function recordEnd(before, run, event) {
    const operation = operationOn(before, run);
    if (operation === undefined)
        return before;
    const plan = (0,names/* planAddress */.o4)(run);
    const { outcome, at } = event.end;
    // Another run may have touched other modules meanwhile, and thought that it settled ours.
    const record = markUncertain(before, operation, plan);
    if (outcome === 'succeeded') {
        const duration = operation.startedAt === null ? null : Date.parse(at) - Date.parse(operation.startedAt);
        return recordSuccess(record, { operation, plan, at, duration });
    }
    return outcome === 'failed' ? recordFailure(record, operation) : record;
}
function operationOn({ application }, run) {
    return run.operations.find((operation) => operation.application === application);
}


/***/ }),

/***/ 53012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ followUpDue)
/* harmony export */ });
/**
 * What follows the end of a run, as its environment was configured at the claim (`on-abort`, `promote-to`); null
 * while it has not ended. A withdrawn run was never judged for its claim, so nothing follows it.
 */
function followUpDue({ status, afterwards }) {
    if (afterwards === undefined)
        return null;
    const { onAbort, promoteTo } = afterwards;
    switch (status) {
        case 'aborted':
            return onAbort === null ? null : { kind: onAbort };
        case 'finished':
        case 'finished-with-warnings':
            return promoteTo === null ? null : { kind: 'reuse', target: promoteTo };
        default:
            return null;
    }
}


/***/ }),

/***/ 27146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ oweFollowUp),
/* harmony export */   x: () => (/* binding */ dischargeFollowUp)
/* harmony export */ });
/** Notes that the follow-up of a run which has ended is still to be opened. */
function oweFollowUp(state, plan) {
    const { record } = state;
    if (record === null)
        throw new Error(`${state.environment} has no baseline`);
    return { ...state, record: { ...record, owes: [...(record.owes ?? []), plan] } };
}
/** Records what became of an owed follow-up; changes nothing when somebody else was faster. */
function dischargeFollowUp(state, delivery) {
    const { record } = state;
    if (record?.owes?.includes(delivery.plan) !== true)
        return state;
    return {
        ...state,
        record: withoutDebt(record, delivery.plan),
        deliveries: new Map(state.deliveries).set(delivery.plan, delivery),
    };
}
function withoutDebt({ owes, ...record }, plan) {
    const left = (owes ?? []).filter((it) => it !== plan);
    return left.length === 0 ? record : { ...record, owes: left };
}


/***/ }),

/***/ 31270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ transition)
/* harmony export */ });
/* harmony import */ var _operation_transitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95938);

const underWay = ['running', 'aborting'];
const allowed = {
    waits: ['waiting'],
    approved: ['waiting'],
    claimed: ['waiting'],
    refused: ['waiting'],
    withdrawn: ['waiting'],
    'taken-over': underWay,
    started: ['running'],
    'not-started': ['running'],
    ended: underWay,
    skipped: underWay,
    aborting: ['running'],
    'effect-known': underWay,
    yielded: underWay,
    completed: underWay,
};
/** The one state machine of runs. An impossible step is a bug and throws. */
function transition(run, event) {
    if (!allowed[event.kind].includes(run.status)) {
        throw new Error(`${run.environment}/${run.plan} is ${run.status}: '${event.kind}' is impossible`);
    }
    switch (event.kind) {
        case 'waits':
            return { ...run, waitingFor: event.waitingFor, problems: event.problems };
        case 'approved':
            return { ...run, approvals: event.approvals };
        case 'claimed':
            return claim(run, event.claim, event.at);
        case 'refused':
            return refuse(run, event);
        case 'withdrawn':
            return abort(run, { by: 'operator', reason: event.reason, at: event.at }, run.problems);
        case 'taken-over':
            return { ...run, holder: event.holder, epoch: run.epoch + 1 };
        case 'started':
            return onOperation(run, event.application, (it) => (0,_operation_transitions_js__WEBPACK_IMPORTED_MODULE_0__/* .startOperation */ .iA)(it, event.effect, event.at));
        case 'not-started':
            return onOperation(run, event.application, (it) => (0,_operation_transitions_js__WEBPACK_IMPORTED_MODULE_0__/* .failUnstarted */ .Tw)(it, event.reason, event.at));
        case 'effect-known':
            return onOperation(run, event.application, (it) => (0,_operation_transitions_js__WEBPACK_IMPORTED_MODULE_0__/* .learnEffect */ .Sy)(it, event.effect));
        case 'ended':
            return onOperation(run, event.application, (it) => (0,_operation_transitions_js__WEBPACK_IMPORTED_MODULE_0__/* .endOperation */ .Vv)(it, event.end));
        case 'skipped':
            return event.applications.reduce((it, application) => onOperation(it, application, (operation) => (0,_operation_transitions_js__WEBPACK_IMPORTED_MODULE_0__/* .skipOperation */ .Zd)(operation, event.reason)), run);
        case 'aborting':
            return { ...run, status: 'aborting', endedBy: event.by, reason: event.reason };
        case 'yielded':
            return { ...run, holder: null };
        case 'completed':
            return complete(run, event.at);
    }
}
function claim(run, claimed, at) {
    return {
        ...run,
        ...claimed,
        status: 'running',
        epoch: run.epoch + 1,
        waitingFor: [],
        startedAt: at,
    };
}
function refuse(run, { problems, at, afterwards }) {
    const refused = abort(run, { by: 'system', reason: refusal(problems), at }, problems);
    return afterwards === undefined ? refused : { ...refused, afterwards };
}
function abort(run, end, problems) {
    return {
        ...run,
        status: 'aborted',
        endedBy: end.by,
        reason: end.reason,
        endedAt: end.at,
        operations: run.operations.map((operation) => operation.state === 'pending'
            ? (0,_operation_transitions_js__WEBPACK_IMPORTED_MODULE_0__/* .skipOperation */ .Zd)(operation, 'the run was refused or withdrawn')
            : operation),
        waitingFor: [],
        problems,
    };
}
/** Success wins: a run whose operations all succeeded has finished, also when it was being aborted. */
function complete(run, at) {
    const open = run.operations.find(({ state }) => state === 'pending' || state === 'started');
    if (open)
        throw new Error(`${run.plan} cannot end: ${open.application} is ${open.state}`);
    const ended = { ...run, holder: null, endedAt: at, waitingFor: [] };
    if (run.operations.every(_operation_transitions_js__WEBPACK_IMPORTED_MODULE_0__/* .isSettled */ .Is))
        return { ...ended, status: 'finished', endedBy: null, reason: null };
    return {
        ...ended,
        status: 'aborted',
        endedBy: run.endedBy ?? 'system',
        reason: run.reason ?? failure(run.operations),
    };
}
function failure(operations) {
    const [first, ...more] = operations.filter(({ state }) => state === 'failed' || state === 'unknown');
    if (first === undefined)
        return 'operations were skipped';
    const others = more.length > 0 ? ` (and ${more.length} more)` : '';
    return `${first.application}: ${first.reason ?? first.state}${others}`;
}
function refusal(problems) {
    const [first, ...more] = problems.filter(({ severity }) => severity === 'error');
    if (first === undefined)
        throw new Error('a run is refused only for an error');
    return `${first.code}: ${first.message}${more.length > 0 ? ` (and ${more.length} more)` : ''}`;
}
function onOperation(run, application, change) {
    if (!run.operations.some((operation) => operation.application === application)) {
        throw new Error(`${run.environment}/${run.plan} has no operation on ${application}`);
    }
    const operations = run.operations.map((it) => (it.application === application ? change(it) : it));
    return { ...run, operations };
}


/***/ }),

/***/ 52307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ dueWhen),
/* harmony export */   l: () => (/* binding */ neverDue)
/* harmony export */ });
/** Where nothing ends before the work does. */
const neverDue = { due: false, onDue: () => () => { } };
/** Falls due when something says so that begins with the first who waits for it, and not before. */
function dueWhen(begin) {
    const listeners = new Set();
    let [begun, due] = [false, false];
    const fallDue = () => {
        due = true;
        for (const listener of listeners)
            listener();
    };
    return {
        get due() {
            return due;
        },
        onDue(listener) {
            listeners.add(listener);
            if (!begun)
                begin(fallDue);
            begun = true;
            return () => listeners.delete(listener);
        },
    };
}


/***/ }),

/***/ 88863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ deliveryInWords)
/* harmony export */ });
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96971);

/**
 * What became of the follow-up of a run: `qa/41: its retry is qa/41-retry-1, pull request #12`.
 * @param delivery null while it could not be opened
 */
function deliveryInWords(run, delivery) {
    const address = (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_0__/* .planAddress */ .o4)(run);
    if (delivery === null)
        return `${address}: its follow-up could not be opened yet`;
    const { kind, target, plan, pullRequest, reason } = delivery;
    if (plan === null)
        return `${address}: there is no ${kind}: ${reason ?? 'nothing was to be opened'}`;
    const where = pullRequest === null ? '' : `, pull request #${pullRequest}`;
    return `${address}: its ${kind} is ${(0,_domain_names_js__WEBPACK_IMPORTED_MODULE_0__/* .planAddress */ .o4)({ environment: target, plan })}${where}`;
}


/***/ }),

/***/ 57793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ renderStartedRuns),
/* harmony export */   a: () => (/* binding */ startedRunsInWords)
/* harmony export */ });
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96971);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6455);
/* harmony import */ var _markdown_fit_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49291);
/* harmony import */ var _markdown_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6091);
/* harmony import */ var _operation_in_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47584);
/* harmony import */ var _status_in_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1869);
/* harmony import */ var _wait_in_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11592);







/**
 * The page of a job that starts others, as GitHub-flavoured Markdown of at most `limit` bytes: which plans were
 * started, which wait for what, which have ended.
 */
function renderStartedRuns(runs, { limit }) {
    const { started, queued, waiting, ended, problems } = runs;
    const head = [(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .heading */ .R_)(2, 'Deployment plans'), (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)(startedRunsInWords(runs)))];
    const parts = [
        ...part('Could not be done', {
            kind: 'list',
            items: problems.map(({ message }) => (0,_markdown_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .proseOf */ .j)(message)),
        }),
        ...part('Ended', { kind: 'table', head: ['Plan', 'Status', 'Reason'], rows: ended.map(endedRow) }),
        ...part('Waiting', { kind: 'table', head: ['Plan', 'Waits for'], rows: waiting.map(waitingRow) }),
        ...part('Started', { kind: 'list', items: started.map(nameOf) }),
        ...part('Waiting for a machine', { kind: 'list', items: queued.map(nameOf) }),
    ];
    return (0,_markdown_fit_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .fitParts */ .u)({ head, parts, foot: [], command: 'deployment-plans list' }, limit);
}
/** `2 started, 1 waits, 1 ended`, for a log. */
function startedRunsInWords({ started, queued, waiting, ended, problems }) {
    const counts = [
        [started.length, 'started'],
        [queued.length, 'already asked for'],
        [waiting.length, waiting.length === 1 ? 'waits' : 'wait'],
        [ended.length, 'ended'],
        [problems.length, 'could not be done'],
    ];
    const told = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
    return told.length === 0 ? 'There is nothing to start.' : `${told.join(', ')}.`;
}
function part(title, body) {
    const count = body.kind === 'list' ? body.items.length : body.rows.length;
    return count === 0 ? [] : [{ title, body }];
}
function nameOf(plan) {
    return [(0,_markdown_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$)((0,_domain_names_js__WEBPACK_IMPORTED_MODULE_6__/* .planAddress */ .o4)(plan))];
}
function endedRow(run) {
    const reason = run.reason === null ? [] : (0,_markdown_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .proseOf */ .j)((0,_operation_in_words_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonInWords */ .jA)(run.reason));
    return [nameOf(run), [(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)((0,_status_in_words_js__WEBPACK_IMPORTED_MODULE_3__/* .statusInWords */ .x)(run))], reason];
}
function waitingRow(run) {
    return [nameOf(run), (0,_markdown_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .proseOf */ .j)(run.waitingFor.map(_wait_in_words_js__WEBPACK_IMPORTED_MODULE_4__/* .waitInWords */ .i).join('; ') || 'it may start')];
}


/***/ }),

/***/ 15574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ vouchedForRun)
});

// EXTERNAL MODULE: ./lib/action/domain/approvals/involved.js
var approvals_involved = __webpack_require__(19781);
// EXTERNAL MODULE: ./lib/action/domain/approvals/approver-lists.js
var approver_lists = __webpack_require__(69975);
// EXTERNAL MODULE: ./lib/action/domain/approvals/approvers.js
var approvers = __webpack_require__(53358);
// EXTERNAL MODULE: ./lib/action/domain/approvals/judge-approvals.js + 1 modules
var judge_approvals = __webpack_require__(52385);
;// CONCATENATED MODULE: ./lib/action/domain/approvals/vouched-approvals.js



/** Stands for the commit that was looked at: nobody names one, for it is this very plan that is vouched for. */
const vouchedFor = 'vouched';
/**
 * Counts approvals that somebody vouches for, by the rules for reviews. Who is in a team cannot be looked up either:
 * where a list names teams, it is vouched for that whoever it does not name is in one of them. Nobody counts whom no
 * list could name, nor what cannot be a login.
 */
function judgeVouched({ said, ...evidence }) {
    const { blob, policy, narrowedTo, notes } = evidence;
    const lists = (0,approver_lists/* readLists */.qZ)(policy, narrowedTo);
    const named = said.flatMap((one) => (0,approvers/* readApprovers */.h)([one.by]).logins.map((by) => ({ ...one, by })));
    const judged = (0,judge_approvals/* judgeApprovals */.U)({
        ...evidence,
        reviews: named.map(({ by: author, at: submittedAt }) => ({
            ...{ author, state: 'approved', commit: vouchedFor, mayWrite: true, submittedAt },
        })),
        blobAt: new Map([[vouchedFor, blob]]),
        teams: new Map((0,approver_lists/* teamsIn */.ON)(lists).map((team) => [team, new Set(named.map(({ by }) => by))])),
    });
    return {
        ...judged,
        approvals: judged.approvals.map((approval) => ({ ...approval, ...whoSaid(named, approval) })),
        notCounted: [...judged.notCounted, ...said.flatMap(({ by }) => noLogin(by))],
        unknown: [...(0,approver_lists/* unclearIn */.Mh)(lists), ...notes],
    };
}
function whoSaid(said, { by, at }) {
    const { vouchedBy } = said.find((it) => it.by === by && it.at === at) ?? {};
    if (vouchedBy === undefined)
        throw new Error(`nobody has said that ${by} approved`);
    return { vouchedBy };
}
function noLogin(name) {
    const { teams, unclear } = (0,approvers/* readApprovers */.h)([name]);
    return [...teams, ...unclear].map((by) => ({ by, reason: 'is no login of a person' }));
}

// EXTERNAL MODULE: ./lib/action/usecases/approvals/chain-of-origins.js + 2 modules
var chain_of_origins = __webpack_require__(85357);
;// CONCATENATED MODULE: ./lib/action/usecases/approvals/vouched-for-run.js



/**
 * The approvals of a run for which there are no reviews. Who wrote the plan, or asked for it or for one before it, cannot
 * approve it, as far as git and the records know them.
 */
async function vouchedForRun(ports, { run, said, policy, override, plan }) {
    const { blob, authors } = run;
    const { links, complete, notes } = await (0,chain_of_origins/* readChain */.U)(ports, plan.origin);
    const ancestors = links.map(({ ancestor }) => ({ ...ancestor, pullRequest: null }));
    const involved = (0,approvals_involved/* involvedByGit */.x)(authors, plan.origin, ancestors);
    const evidence = { said: [...saidBefore(run), ...said], blob, involved, mayLackAuthors: !complete, notes };
    const narrowed = plan.approvers && { narrowedTo: plan.approvers };
    return {
        ...judgeVouched({ ...evidence, ...narrowed, policy: policy ?? { required: 0 } }),
        override: override && judgeVouched({ ...evidence, policy: override }),
    };
}
function saidBefore({ approvals, blob }) {
    return approvals.flatMap(({ by, at, blob: approved, vouchedBy }) => vouchedBy === undefined || approved !== blob ? [] : [{ by, at, vouchedBy }]);
}


/***/ }),

/***/ 9735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ offeredDeployer),
/* harmony export */   o: () => (/* binding */ requireExecutable)
/* harmony export */ });
/* harmony import */ var _domain_model_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40799);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32455);


/**
 * Refuses (`wrong`) to execute where something is configured that this version would not respect, or that this
 * session has no means for.
 */
function requireExecutable(environment, offered) {
    const { name, unenforced, deployer, deployers } = environment;
    if (unenforced.length > 0) {
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongUsage */ .xY)(`environment '${name}' configures ${unenforced.join(', ')}; this version cannot enforce that yet, so it executes nothing there`);
    }
    if (deployer === undefined) {
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongUsage */ .xY)(`environment '${name}' has no deployer; configure deployer.command or deployer.workflow for it`);
    }
    requireOffered(`environment '${name}'`, deployer, offered);
    for (const [application, own] of deployers)
        requireOffered(`${application} in '${name}'`, own, offered);
}
function requireOffered(what, { kind }, offered) {
    if (kind === 'deployment' || kind === 'manifest') {
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongUsage */ .xY)(`${what} is deployed by a ${kind}; this version cannot do that yet`);
    }
    if (offered.has(kind))
        return;
    throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongUsage */ .xY)(`${what} is deployed by a ${kind}, for which GitHub is asked; let the action execute it, or say --github`);
}
/** The deployer of an application; requireExecutable has made sure that there is one. */
function offeredDeployer(environment, application) {
    const deployer = (0,_domain_model_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .deployerOf */ .qE)(environment, application);
    if (deployer?.kind === 'command' || deployer?.kind === 'workflow')
        return deployer;
    throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongUsage */ .xY)(`neither a command nor a workflow deploys ${application} in '${environment.name}'`);
}


/***/ }),

/***/ 8836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ prepareClaim),
  K: () => (/* binding */ prepareFromFile)
});

// EXTERNAL MODULE: ./lib/action/domain/policy/judge-times.js
var judge_times = __webpack_require__(2162);
// EXTERNAL MODULE: ./lib/action/domain/problem.js
var problem = __webpack_require__(10240);
// EXTERNAL MODULE: ./lib/action/ports/clock.js
var clock = __webpack_require__(10299);
// EXTERNAL MODULE: ./lib/action/usecases/reading/evidence.js + 6 modules
var reading_evidence = __webpack_require__(23647);
// EXTERNAL MODULE: ./lib/action/usecases/reading/recorded-plan.js
var recorded_plan = __webpack_require__(42416);
// EXTERNAL MODULE: ./lib/action/usecases/reading/trusted.js + 10 modules
var reading_trusted = __webpack_require__(86684);
// EXTERNAL MODULE: ./lib/action/usecases/refusal.js
var refusal = __webpack_require__(32455);
// EXTERNAL MODULE: ./lib/action/domain/approvals/all-approvals.js
var all_approvals = __webpack_require__(94934);
// EXTERNAL MODULE: ./lib/action/domain/approvals/approval-problems.js
var approval_problems = __webpack_require__(3174);
;// CONCATENATED MODULE: ./lib/action/domain/approvals/approval-verdict.js
/**
 * Whether a plan has the approvals that it needs: `unknown` when what could not be read may be all that is missing, so
 * that nobody is turned away for want of evidence.
 */
function approvalVerdict({ missing, undecided, }) {
    if (missing === 0)
        return 'given';
    return undecided < missing ? 'missing' : 'unknown';
}

// EXTERNAL MODULE: ./lib/action/domain/approvals/override-notice.js
var override_notice = __webpack_require__(95335);
// EXTERNAL MODULE: ./lib/action/domain/names.js
var names = __webpack_require__(96971);
// EXTERNAL MODULE: ./lib/action/domain/approvals/approver-lists.js
var approver_lists = __webpack_require__(69975);
;// CONCATENATED MODULE: ./lib/action/domain/approvals/vouched-in-words.js


/** What whoever reads along should know of approvals that somebody only vouches for; undefined when none counts. */
function vouchedInWords({ approvals, from: { policy, plan } }, address) {
    const [first] = approvals;
    if (first?.vouchedBy === undefined)
        return undefined;
    const teams = (0,approver_lists/* teamsIn */.ON)((0,approver_lists/* readLists */.qZ)({ required: 0, ...(policy && { from: policy }) }, plan ?? undefined));
    const as = teams.length === 0 ? '' : `, and that whom no list names is in ${teams.join(' or ')}`;
    const who = approvals.map(({ by }) => by).join(', ');
    return `that ${(0,names/* planAddress */.o4)(address)} was approved by ${who}${as}, is what ${first.vouchedBy} says; no review proves it here`;
}

// EXTERNAL MODULE: ./lib/action/domain/approvals/wanted-approvals.js
var wanted_approvals = __webpack_require__(19644);
;// CONCATENATED MODULE: ./lib/action/domain/policy/hangs-on-override.js

/** Whether a plan can start in time only by overriding a freeze, so that who approves that decides about the plan. */
function hangsOnOverride(question) {
    const isUnreachable = (freezeOverridden) => (0,judge_times/* judgeReach */.D)({ ...question, freezeOverridden }) !== undefined;
    return isUnreachable(false) && !isUnreachable(null);
}

// EXTERNAL MODULE: ./lib/action/domain/policy/may-override.js
var may_override = __webpack_require__(8756);
// EXTERNAL MODULE: ./lib/action/usecases/approvals/vouched-for-run.js + 1 modules
var vouched_for_run = __webpack_require__(15574);
// EXTERNAL MODULE: ./lib/action/usecases/failure.js
var usecases_failure = __webpack_require__(89889);
;// CONCATENATED MODULE: ./lib/action/usecases/execution/claiming/approvals-at-claim.js












/** Whether exactly what is about to be claimed has been approved: by its pull request, or else by what is said of it. */
function approvalsAtClaim(ports, claim, speaker) {
    const { approvalsOf } = ports;
    const question = {
        ...claim,
        wanted: (0,wanted_approvals/* wantedApprovals */.u)(claim.environment, claim.plan),
        hangsOnOverride: hangsOnOverride({ ...claim, now: (0,clock/* isoNow */.E)(ports.clock) }),
    };
    return approvalsOf === undefined
        ? approvalsSaid(ports, question, speaker)
        : approvalsReviewed({ ...ports, approvalsOf }, question);
}
async function approvalsReviewed({ approvalsOf, progress }, question) {
    const { run, wanted } = question;
    try {
        return judgeReviewed(question, await approvalsOf({ run, ...wanted }));
    }
    catch (cause) {
        const failure = (0,usecases_failure/* failureOf */.g)(cause);
        if (failure === undefined)
            throw cause;
        const isNeeded = (wanted.policy?.required ?? 0) > 0 || question.hangsOnOverride;
        if (isNeeded)
            return withoutEvidence(run, failure);
        const [why] = failure.problems;
        progress.note(`who approved ${(0,names/* planAddress */.o4)(run)} is not recorded: ${why?.message ?? 'it could not be read'}`);
        const freezeOverridden = (0,may_override/* mayOverrideFreeze */.j)(question.plan, question.environment) ? null : false;
        return { kind: 'known', approvals: [], freezeOverridden, problems: [] };
    }
}
function judgeReviewed({ run, hangsOnOverride: hangs }, found) {
    const { override, pullRequest } = found;
    const verdict = approvalVerdict(found);
    if (verdict === 'unknown')
        return inDoubt((0,approval_problems/* approvalsInDoubt */.uH)(found, run));
    const overridden = override === null ? 'missing' : approvalVerdict(override);
    if (override !== null && overridden === 'unknown' && verdict === 'given' && hangs) {
        return inDoubt((0,override_notice/* overrideInDoubt */.ET)(override, run));
    }
    const merged = { ...run, pullRequest: pullRequest?.number ?? null };
    return {
        kind: 'known',
        approvals: (0,all_approvals/* allApprovals */.q)(found, override),
        freezeOverridden: overridden === 'unknown' ? null : overridden === 'given',
        problems: verdict === 'given' ? [] : [(0,approval_problems/* mergedUnapproved */.PZ)(found, merged)],
    };
}
function inDoubt(problem) {
    return { kind: 'no-evidence', problems: [problem], cause: 'lost' };
}
/** Whatever has kept it from being read, and whoever must do something about it: there is no verdict until it can be. */
function withoutEvidence(run, { problems }) {
    const lack = `whether ${(0,names/* planAddress */.o4)(run)} is approved cannot be told, so it waits`;
    const told = problems.map((problem) => ({
        ...problem,
        code: 'source-unreachable',
        message: `${lack}: ${problem.message}`,
    }));
    return { kind: 'no-evidence', problems: told, cause: 'lost' };
}
/** What has not been said yet may be said later, so that only what nobody may approve is known not to be approved. */
async function approvalsSaid({ repository, readRecords, progress }, { run, plan, environment, wanted, hangsOnOverride: hangs }, { vouching, startedBy }) {
    const said = vouching.saidOf(run, startedBy);
    const records = await readRecords();
    const found = await (0,vouched_for_run/* vouchedForRun */.p)({ repository, records }, { run, said, ...wanted });
    const { override } = found;
    if (approvalVerdict(found) !== 'given') {
        return { kind: 'unsaid', problems: [(0,approval_problems/* approvalUnsaid */.It)(found, run)] };
    }
    const isOverridden = override !== null && approvalVerdict(override) === 'given';
    if (override !== null && !isOverridden && hangs) {
        return { kind: 'unsaid', problems: [(0,override_notice/* overrideUnsaid */.D_)(override, run)] };
    }
    const note = vouchedInWords(found, run);
    if (note !== undefined)
        progress.note(note);
    const freezeOverridden = !isOverridden && (0,may_override/* mayOverrideFreeze */.j)(plan, environment) ? null : isOverridden;
    return { kind: 'known', approvals: (0,all_approvals/* allApprovals */.q)(found, override), freezeOverridden, problems: [] };
}

;// CONCATENATED MODULE: ./lib/action/usecases/execution/claiming/prepare-claim.js








/** What the plan's file alone forbids; undefined when it takes evidence to tell whether the run may start. */
async function prepareFromFile(ports, run) {
    try {
        const { blob, value, unenforced } = await (0,recorded_plan/* readRecordedPlan */.m)(ports.repository, run);
        if (value === undefined || unenforced.length === 0)
            return undefined;
        return { kind: 'unenforced', blob, problems: unenforced };
    }
    catch (cause) {
        if (!(cause instanceof refusal/* Refusal */.P_))
            throw cause;
        return undefined;
    }
}
/** Reads a waiting run's plan, and asks its applications' repositories and who approved it. */
async function prepareClaim(surroundings, run) {
    try {
        return await gather(surroundings, run, await (0,recorded_plan/* readRecordedPlan */.m)(surroundings.ports.repository, run));
    }
    catch (cause) {
        if (!(cause instanceof refusal/* Refusal */.P_))
            throw cause;
        return { kind: 'no-evidence', blob: run.blob, problems: cause.problems, cause: 'wrong' };
    }
}
async function gather({ ports, trusted, environment, ...speaker }, run, file) {
    const { blob, value: plan, problems, unenforced } = file;
    if (plan === undefined)
        return { kind: 'refused', blob, problems };
    if (unenforced.length > 0)
        return { kind: 'unenforced', blob, problems: unenforced };
    const late = (0,judge_times/* judgeReach */.D)({ plan, environment, now: (0,clock/* isoNow */.E)(ports.clock), freezeOverridden: null });
    if (late !== undefined) {
        return { kind: 'refused', blob, problems: [(0,problem/* placeFinding */.BW)(late, file.file, file.locate)] };
    }
    const named = plan.applications.map(({ application }) => application);
    const catalog = await (0,reading_trusted/* requireCatalog */.LY)(ports.repository, trusted.commit, named);
    const evidence = await (0,reading_evidence/* askForPlans */.rg)(ports.sources, catalog, { plans: [plan] });
    if (evidence.unreachable.length > 0) {
        return { kind: 'no-evidence', blob, problems: evidence.unreachable, cause: 'lost' };
    }
    const approved = await approvalsAtClaim(ports, { run, plan, environment }, speaker);
    if (approved.kind !== 'known')
        return { ...approved, blob };
    return { kind: 'ready', blob, file, plan, catalog, evidence, approved };
}


/***/ }),

/***/ 17584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ registerMerged)
});

// EXTERNAL MODULE: ./lib/action/domain/records/environment-state.js
var environment_state = __webpack_require__(16899);
// EXTERNAL MODULE: ./lib/action/domain/records/run.js
var run = __webpack_require__(33067);
// EXTERNAL MODULE: ./lib/action/domain/records/run-transitions.js
var run_transitions = __webpack_require__(31270);
;// CONCATENATED MODULE: ./lib/action/domain/admission/register.js



/**
 * Registers every newly merged plan in merge order (docs/design.md). A name that has a run, or that is
 * history, is never registered again; a file changed before its claim takes a new place at the end, and remembers who
 * wrote it before; deleted, its run is withdrawn; after the claim both are ignored.
 */
function register(before, registration) {
    const notes = [];
    let state = { ...before, record: { ...registration.record, head: registration.head } };
    for (const merged of registration.merged) {
        const next = registerPlan(state, merged, registration);
        if (typeof next === 'string')
            notes.push(next);
        else
            state = next;
    }
    return { state, notes };
}
function registerPlan(state, merged, registration) {
    const { plan, blob } = merged;
    const address = `${state.environment}/${plan}`;
    const active = state.active.get(plan);
    if (active === undefined) {
        if (blob === null)
            return state;
        if (state.endedPlans.has(plan))
            return `${address} was changed after its run has ended; it does not run again`;
        if (registration.history.has(plan))
            return `${address} is older than the baseline; its change is ignored`;
        return addRun(state, { ...merged, blob }, registration.contents.get(plan));
    }
    if (active.blob === blob)
        return state;
    if (active.status !== 'waiting')
        return `${address} was changed after its claim; the run goes on unchanged`;
    if (blob === null) {
        const reason = 'the plan file was deleted before the run was claimed';
        return (0,environment_state/* withRun */.Yq)(state, (0,run_transitions/* transition */.k)(active, { kind: 'withdrawn', reason, at: registration.at }));
    }
    return addRun(state, { ...amended(active, merged), blob }, registration.contents.get(plan));
}
/** Whoever wrote what is changed now wrote the plan as well. */
function amended(before, merged) {
    return {
        ...merged,
        earlierMerges: [...(0,run/* mergesOf */.hO)(before), ...merged.earlierMerges],
        authors: [...new Set([...before.authors, ...merged.authors])],
    };
}
function addRun(state, merged, content) {
    if (state.record === null)
        throw new Error(`${state.environment} has no baseline`);
    const { sequence } = state.record;
    const run = waitingRun({ environment: state.environment, merged, content, sequence });
    return (0,environment_state/* withRun */.Yq)({ ...state, record: { ...state.record, sequence: sequence + 1 } }, run);
}
function waitingRun(question) {
    const { environment, merged, content, sequence } = question;
    return {
        environment,
        plan: merged.plan,
        status: 'waiting',
        endedBy: null,
        reason: null,
        source: content?.source ?? null,
        holder: null,
        epoch: 0,
        startedBy: null,
        operations: content?.operations ?? [],
        waitingFor: [],
        sequence,
        mergeCommit: merged.mergeCommit,
        ...(merged.earlierMerges.length > 0 && { earlierMerges: merged.earlierMerges }),
        blob: merged.blob,
        configuration: null,
        onFailure: content?.onFailure ?? 'stop',
        ...(content?.timing && { timing: content.timing }),
        ...(content?.override && { override: content.override }),
        origin: content?.origin ?? null,
        authors: merged.authors,
        approvals: [],
        mergedAt: merged.mergedAt,
        startedAt: null,
        endedAt: null,
        problems: [],
    };
}

// EXTERNAL MODULE: ./lib/action/domain/names.js
var names = __webpack_require__(96971);
// EXTERNAL MODULE: ./lib/action/domain/short-digest.js
var short_digest = __webpack_require__(90530);
// EXTERNAL MODULE: ./lib/action/ports/clock.js
var clock = __webpack_require__(10299);
// EXTERNAL MODULE: ./lib/action/usecases/reading/merged-plans.js
var merged_plans = __webpack_require__(2827);
// EXTERNAL MODULE: ./lib/action/usecases/recording/transact.js + 3 modules
var transact = __webpack_require__(92566);
// EXTERNAL MODULE: ./lib/action/usecases/refusal.js
var refusal = __webpack_require__(32455);
// EXTERNAL MODULE: ./lib/action/domain/policy/blocked-applications.js
var blocked_applications = __webpack_require__(5612);
// EXTERNAL MODULE: ./lib/action/domain/records/operation-transitions.js
var operation_transitions = __webpack_require__(95938);
;// CONCATENATED MODULE: ./lib/action/usecases/execution/claiming/skip-what-is-done.js




/**
 * Skips the blocked operations of waiting runs that have nothing left to do by now. A block keeps such a run from being
 * prepared, and so from being judged by its claim, which would find that.
 */
async function skipWhatIsDone(surroundings, state) {
    const runs = (0,environment_state/* activeRuns */.$f)(state).flatMap((run) => {
        const blocked = blockedIn(run, state, surroundings.trusted);
        return blocked.size === 0 ? [] : [{ run, blocked }];
    });
    if (runs.length === 0 || state.record === null)
        return state;
    const plans = runs.map(({ run }) => run.plan);
    // The file of a run that waits is the one of the head from which plans were registered.
    const { head } = state.record;
    const contents = await (0,merged_plans/* readMergedContents */.P6)({ ...surroundings, head, target: state, plans });
    return runs.reduce((at, { run, blocked }) => {
        const done = (contents.get(run.plan)?.operations ?? []).filter((it) => (0,operation_transitions/* whyNothing */.wM)(it) !== undefined);
        const skipped = new Map(done.flatMap((it) => (blocked.has(it.application) ? [[it.application, it]] : [])));
        if (skipped.size === 0)
            return at;
        return (0,environment_state/* withRun */.Yq)(at, {
            ...run,
            operations: run.operations.map((it) => skipped.get(it.application) ?? it),
        });
    }, state);
}
/** The applications that hold a run up. */
function blockedIn(run, { environment }, { configuration }) {
    const configured = configuration.environments.get(environment);
    if (run.status !== 'waiting' || configured === undefined)
        return new Set();
    const wanted = run.operations.filter((operation) => (0,operation_transitions/* whyNothing */.wM)(operation) === undefined);
    return new Set((0,blocked_applications/* blockedApplications */.A)(wanted, configured).map(({ application }) => application));
}

;// CONCATENATED MODULE: ./lib/action/usecases/execution/claiming/register-merged.js








/**
 * Registers every plan merged since the last look, in one commit (docs/design.md), and gives the state
 * with them; what is blocked and done by now is skipped in it. Rejects with a Refusal (`wrong`) when the branch is missing, has plans but no baseline, or was replaced.
 */
async function registerMerged(ports, trusted, environment) {
    const known = new Set();
    const { state, notes } = await (0,transact/* transact */.h)(ports, {
        environment,
        decide: async (before, records) => {
            for (const plan of before.active.keys())
                known.add(plan);
            const registered = await decideRegistration(ports, trusted, before, records);
            const { repository } = ports;
            const state = await skipWhatIsDone({ repository, trusted, records }, registered.state);
            const message = `${environment}: ${whatIsNew(before, state)}`;
            return { state, message, value: { ...registered, state } };
        },
    });
    for (const note of notes)
        ports.progress.note(note);
    for (const run of state.active.values())
        if (!known.has(run.plan))
            ports.progress.registered(run);
    return state;
}
function whatIsNew(before, { active, record }) {
    const added = [...active.keys()].filter((plan) => !before.active.has(plan));
    if (added.length > 0)
        return `register ${added.join(', ')}`;
    return before.record?.head === record?.head ? 'skip what is done' : 'register the branch head';
}
async function decideRegistration(ports, trusted, state, records) {
    const { repository } = ports;
    const branch = (0,names/* environmentBranch */.GX)(state.environment);
    const head = (await repository.branches(branch)).get(branch);
    if (head === undefined)
        throw (0,refusal/* noEnvironmentBranch */.dJ)(state.environment);
    const { record } = state;
    if (record === null)
        return withoutBaseline(repository, state, head);
    if (record.head === head)
        return { state, notes: [] };
    await requireDescendant(repository, record, head);
    const merged = await (0,merged_plans/* mergedBetween */.Hq)(repository, record.head, head);
    const present = merged.flatMap(({ plan, blob }) => (blob === null ? [] : [plan]));
    const contents = await (0,merged_plans/* readMergedContents */.P6)({
        repository,
        trusted,
        head,
        target: state,
        records,
        plans: present,
    });
    const history = new Set((await (0,merged_plans/* plansAt */.kK)(repository, record.baseline)).keys());
    return register(state, { record, head, merged, history, contents, at: (0,clock/* isoNow */.E)(ports.clock) });
}
async function withoutBaseline(repository, state, head) {
    const plans = await (0,merged_plans/* plansAt */.kK)(repository, head);
    if (plans.size === 0)
        return { state, notes: [] };
    const { environment } = state;
    throw (0,refusal/* wrongUsage */.xY)(`'${environment}' has ${plans.size} plans and no baseline, so it is not known which of them have run; 'deployment-plans adopt ${environment}' makes them history`);
}
async function requireDescendant(repository, record, head) {
    if (await repository.isAncestor(record.head, head))
        return;
    const { environment } = record;
    throw (0,refusal/* wrongUsage */.xY)(`the branch env/${environment} was replaced: ${(0,short_digest/* shortDigest */.V)(record.head)}, from which plans were registered, is not in its history any more. Nothing starts there until 'deployment-plans adopt ${environment}' accepts it`);
}


/***/ }),

/***/ 73479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G9: () => (/* binding */ beginToWait),
  _g: () => (/* binding */ isPrepared),
  UZ: () => (/* binding */ noteWaiting),
  hx: () => (/* binding */ startable),
  F4: () => (/* binding */ worthAnotherLook)
});

// EXTERNAL MODULE: ./lib/action/domain/admission/admit.js
var admit = __webpack_require__(94884);
// EXTERNAL MODULE: ./lib/action/domain/admission/keeps-place.js
var keeps_place = __webpack_require__(81129);
// EXTERNAL MODULE: ./lib/action/domain/graph/module-graph.js + 1 modules
var module_graph = __webpack_require__(17944);
// EXTERNAL MODULE: ./lib/action/domain/graph/recorded-references.js
var recorded_references = __webpack_require__(73413);
// EXTERNAL MODULE: ./lib/action/domain/records/apply-event.js + 1 modules
var apply_event = __webpack_require__(63191);
// EXTERNAL MODULE: ./lib/action/domain/records/environment-state.js
var environment_state = __webpack_require__(16899);
// EXTERNAL MODULE: ./lib/action/domain/policy/may-override.js
var may_override = __webpack_require__(8756);
// EXTERNAL MODULE: ./lib/action/domain/records/operation-transitions.js
var operation_transitions = __webpack_require__(95938);
// EXTERNAL MODULE: ./lib/action/domain/policy/blocked-applications.js
var blocked_applications = __webpack_require__(5612);
// EXTERNAL MODULE: ./lib/action/domain/policy/judge-start.js + 1 modules
var judge_start = __webpack_require__(29266);
// EXTERNAL MODULE: ./lib/action/domain/policy/zoned-time.js
var zoned_time = __webpack_require__(17780);
;// CONCATENATED MODULE: ./lib/action/domain/policy/policy-waits.js




/**
 * What a run waits for by the policies of its environment and its own times: a pause, blocked applications of which
 * something is left to do, the next opening. `never` for one whose times nothing reaches any more: it is to be refused.
 */
function policyWaits(run, terms) {
    const { environment, pause, overridden, now } = terms;
    const { windows } = environment;
    const start = (0,judge_start/* judgeStart */.E)({ windows, timing: run.timing, overridden, now: (0,zoned_time/* instantOf */.B9)(now) });
    if (start.kind === 'never')
        return 'never';
    const wanted = run.operations.filter((operation) => (0,operation_transitions/* whyNothing */.wM)(operation) === undefined);
    const blocked = (0,blocked_applications/* blockedApplications */.A)(wanted, environment);
    return [
        ...(pause === null ? [] : [wait('pause', `${pause.by}: ${pause.reason}`)]),
        ...blocked.map(({ application, reason }) => wait('block', reason === null ? application : `${application}: ${reason}`)),
        ...(start.kind === 'later' ? [untilOpening(start, run.timing, windows?.timezone)] : []),
    ];
}
function wait(reason, why) {
    return { plan: null, reason, modules: [], until: null, why };
}
function untilOpening({ at, because }, timing, timezone) {
    const why = {
        freeze: because.kind === 'freeze' ? because.freeze.reason : null,
        'not-before': `not before ${timing?.notBefore}`,
        hours: null,
    }[because.kind];
    return {
        plan: null,
        reason: because.kind === 'freeze' ? 'freeze' : 'window',
        modules: [],
        until: new Date(at).toISOString(),
        ...(why !== null && { why }),
        ...(timezone !== undefined && { timezone }),
    };
}

;// CONCATENATED MODULE: ./lib/action/usecases/execution/claiming/own-waits.js


/**
 * What a run waits for that has nothing to do with other plans. `never`: no time is left in which it could start, so its
 * claim refuses it. Who approved that a freeze is overridden is known when the claim is prepared; until then the run
 * counts as one for which somebody may have.
 */
function ownWaits({ run, terms, state, claim }) {
    const { environment, now } = terms;
    const { timing } = claim?.kind === 'ready' ? claim.plan : run;
    const approved = claim?.kind === 'ready' ? claim.approved.freezeOverridden : undefined;
    const overridden = approved === undefined ? (0,may_override/* mayOverrideFreeze */.j)(run, environment) : approved === true;
    const pause = state.record?.pause ?? null;
    const waits = policyWaits({ timing, operations: run.operations }, { environment, pause, overridden, now });
    const wait = { plan: null, modules: [], until: null };
    // It was in time when it was asked who approved the override; whoever asks next tells whether that decides now.
    if (waits === 'never' && approved === null)
        return [{ ...wait, reason: 'approval' }];
    if (waits === 'never')
        return waits;
    return [
        ...waits,
        ...(claim?.kind === 'unsaid' ? [{ ...wait, reason: 'approval' }] : []),
        ...(claim?.kind === 'no-evidence' ? [{ ...wait, reason: 'evidence' }] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/action/usecases/execution/claiming/waiting-runs.js







/** The waiting runs that may start now, as far as it is known of them whether they can be judged at all. */
function startable(terms, state, prepared) {
    const { only } = terms;
    return judgeAdmission(terms, state, prepared)
        .filter(({ run, waitingFor }) => waitingFor.length === 0 && (only === undefined || run.plan === only))
        .map(({ run }) => run);
}
/** The runs that keep no place by what a job noted, but that one which comes for them alone would judge again. */
function worthAnotherLook(terms, state, prepared) {
    return (0,environment_state/* activeRuns */.$f)(state)
        .filter((run) => isPassedBy(terms, run, claimFor(prepared, run)))
        .flatMap(({ plan }) => startable({ ...terms, only: plan }, state, prepared));
}
/**
 * Writes down what each waiting run waits for, where that is new. What somebody noted who looked at its plan or asked for
 * evidence stays until somebody looks again, or something else keeps it waiting.
 */
function noteWaiting(terms, prepared, state) {
    const admissions = new Map(judgeAdmission(terms, state, prepared).map((it) => [it.run.plan, it.waitingFor]));
    return (0,environment_state/* activeRuns */.$f)(state).reduce((at, run) => {
        if (run.status !== 'waiting')
            return at;
        const claim = claimFor(prepared, run);
        const own = ownWaits({ run, terms, state, claim });
        const waitingFor = own === 'never' || own.length === 0 ? (admissions.get(run.plan) ?? []) : own;
        if (claim === undefined && waitingFor.length === 0 && isNotedOfItself(run, terms))
            return at;
        const problems = claim === undefined || claim.kind === 'ready' ? [] : claim.problems;
        if (sameWait(run, waitingFor, problems))
            return at;
        return (0,apply_event/* applyEvent */.Z)(at, run.plan, { kind: 'waits', waitingFor, problems });
    }, state);
}
/** Names of the plans that wait now and waited for nothing before, or for another time or thing of their own. */
function beginToWait(before, runs) {
    const begin = runs.filter(({ plan, waitingFor }) => {
        const known = before.active.get(plan)?.waitingFor;
        if (known === undefined || waitingFor.length === 0)
            return false;
        return known.length === 0 || (waitingFor.some(keeps_place/* isOfItsOwn */.Y) && ownPart(known) !== ownPart(waitingFor));
    });
    return new Set(begin.map(({ plan }) => plan));
}
function ownPart(waitingFor) {
    return JSON.stringify(waitingFor.filter(keeps_place/* isOfItsOwn */.Y));
}
const noted = ['evidence', 'approval'];
/**
 * Whether its record says what its own plan, its approvals or its evidence keeps it waiting for; a freeze that it would
 * override is among its approvals until it ends.
 */
function isNotedOfItself({ problems, waitingFor, override }, { now }) {
    if (override !== undefined && waitingFor.length > 0) {
        return waitingFor.every(({ reason, until }) => noted.includes(reason) ||
            (reason === 'freeze' && until !== null && Date.parse(until) > Date.parse(now)));
    }
    return problems.length > 0 && waitingFor.every(({ reason }) => noted.includes(reason));
}
/** Whether nobody looks at it now, so that what was noted when somebody did is what counts. */
function isPassedBy(terms, run, claim) {
    const { only, byJobs } = terms;
    if (claim !== undefined || only === run.plan || !isNotedOfItself(run, terms))
        return false;
    // What its file forbids, which is noted without a wait, is found without a job.
    return only !== undefined || (byJobs === true && run.waitingFor.length > 0);
}
function sameWait(run, waitingFor, problems) {
    return JSON.stringify([run.waitingFor, run.problems]) === JSON.stringify([waitingFor, problems]);
}
function judgeAdmission(terms, state, prepared) {
    const { environment, only } = terms;
    const runs = (0,environment_state/* activeRuns */.$f)(state);
    const placeless = new Set();
    const hopeless = [];
    for (const run of runs.filter(({ status }) => status === 'waiting')) {
        const claim = claimFor(prepared, run);
        const own = ownWaits({ run, terms, state, claim });
        if (own === 'never')
            hopeless.push({ run, waitingFor: [] });
        const isHeld = own === 'never' || own.length > 0 || claim?.kind === 'unenforced';
        if (isHeld || isPassedBy(terms, run, claim))
            placeless.add(run.plan);
    }
    const admissions = (0,admit/* admit */.w)({
        runs,
        graph: (0,module_graph/* buildModuleGraph */.z)((0,recorded_references/* recordedReferences */.T)(state.applications.values())),
        limit: environment.parallelPlans,
        placeless,
        only,
    });
    // What is refused takes no place either, and waits for nobody.
    return [...hopeless, ...admissions];
}
function claimFor(prepared, run) {
    return isPrepared(prepared, run) ? prepared.get(run.plan) : undefined;
}
/** Whether something was gathered for this very file of the run's plan. */
function isPrepared(prepared, run) {
    return prepared.get(run.plan)?.blob === run.blob;
}


/***/ }),

/***/ 89424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ execute)
});

// EXTERNAL MODULE: ./lib/action/domain/message-of.js
var message_of = __webpack_require__(89240);
// EXTERNAL MODULE: ./lib/action/domain/names.js
var names = __webpack_require__(96971);
// EXTERNAL MODULE: ./lib/action/domain/records/environment-state.js
var environment_state = __webpack_require__(16899);
// EXTERNAL MODULE: ./lib/action/domain/records/run.js
var records_run = __webpack_require__(33067);
// EXTERNAL MODULE: ./lib/action/ports/clock.js
var ports_clock = __webpack_require__(10299);
// EXTERNAL MODULE: ./lib/action/ports/release-repository.js
var release_repository = __webpack_require__(29013);
// EXTERNAL MODULE: ./lib/action/usecases/recording/run-recorder.js
var run_recorder = __webpack_require__(72481);
// EXTERNAL MODULE: ./lib/action/usecases/refusal.js
var refusal = __webpack_require__(32455);
// EXTERNAL MODULE: ./lib/action/usecases/reading/trusted.js + 10 modules
var reading_trusted = __webpack_require__(86684);
// EXTERNAL MODULE: ./lib/action/usecases/execution/claiming/executable.js
var executable = __webpack_require__(9735);
;// CONCATENATED MODULE: ./lib/action/usecases/execution/claiming/claim-basis.js


/** Milliseconds after which the applications' repositories are asked again before a claim. */
const evidenceAge = 60_000;
/** What claims are judged by: that of their own time, however long the command has run. */
class ClaimBasis {
    #ports;
    #trusted;
    #environment;
    /** The plan files for which the sources' answers are new enough, and since when they are kept. */
    #evidence;
    /** Throws a Refusal (`wrong`) when nothing may be executed in the environment; so does `renewTrusted`. */
    constructor(ports, trusted, environment) {
        this.#ports = ports;
        this.#trusted = trusted;
        this.#environment = executableEnvironment(ports, trusted, environment);
    }
    get trusted() {
        return this.#trusted;
    }
    get environment() {
        return this.#environment;
    }
    async renewTrusted() {
        const trusted = await (0,reading_trusted/* readTrusted */.G2)(this.#ports.repository);
        if (trusted.commit === this.#trusted.commit)
            return;
        this.#environment = executableEnvironment(this.#ports, trusted, this.#environment.name);
        this.#trusted = trusted;
    }
    /** Lets the sources be asked again when a plan is newer than their answers, or these are old. */
    renewEvidence({ active }) {
        const { clock, sources } = this.#ports;
        const blobs = [...active.values()].map(({ blob }) => blob);
        const now = clock.now();
        const known = this.#evidence;
        const isFresh = known !== undefined && now - known.since < evidenceAge;
        if (isFresh && blobs.every((it) => known.blobs.has(it)))
            return;
        if (known !== undefined)
            sources.forget();
        this.#evidence = { blobs: new Set(blobs), since: now };
    }
}
function executableEnvironment({ deployer }, trusted, name) {
    const environment = (0,reading_trusted/* requireEnvironment */.L3)(trusted, name);
    (0,executable/* requireExecutable */.o)(environment, deployer.kinds);
    return environment;
}

// EXTERNAL MODULE: ./lib/action/domain/problem.js
var problem = __webpack_require__(10240);
;// CONCATENATED MODULE: ./lib/action/domain/records/afterwards.js
/** What is to follow the runs of an environment, ready to be spread into a claim; empty when nothing is. */
function afterwardsOf({ onAbort, promoteTo }) {
    if (onAbort === undefined && promoteTo === undefined)
        return {};
    return { afterwards: { onAbort: onAbort ?? null, promoteTo: promoteTo ?? null } };
}

// EXTERNAL MODULE: ./lib/action/domain/records/apply-event.js + 1 modules
var apply_event = __webpack_require__(63191);
// EXTERNAL MODULE: ./lib/action/usecases/recording/transact.js + 3 modules
var transact = __webpack_require__(92566);
// EXTERNAL MODULE: ./lib/action/domain/impact/reference-cycles.js
var reference_cycles = __webpack_require__(62075);
// EXTERNAL MODULE: ./lib/action/domain/rules/judge-plan.js + 42 modules
var judge_plan = __webpack_require__(17284);
// EXTERNAL MODULE: ./lib/action/domain/rules/resolved-operation.js
var resolved_operation = __webpack_require__(54423);
// EXTERNAL MODULE: ./lib/action/domain/schedule/order-plan.js + 5 modules
var order_plan = __webpack_require__(24311);
// EXTERNAL MODULE: ./lib/action/usecases/reading/plan-context.js
var plan_context = __webpack_require__(29131);
;// CONCATENATED MODULE: ./lib/action/usecases/execution/claiming/judge-claim.js






/** Judges a run again on the records of this very moment (docs/design.md), and puts its operations in order. */
async function judgeClaim(question) {
    const { prepared, ...surroundings } = question;
    const { file, plan, catalog, evidence, approved } = prepared;
    const { freezeOverridden, approvals } = approved;
    const { findings, operations } = (0,judge_plan/* judgePlan */.t)(await (0,plan_context/* readPlanContext */.v)({ ...surroundings, plan, catalog, evidence, freezeOverridden }));
    const { order, cycles } = (0,order_plan/* orderPlan */.C)({ operations, target: question.target.applications, catalog });
    const judged = [...findings, ...(0,reference_cycles/* describeCycles */.f)(cycles)]
        .filter(({ code }) => code !== 'nothing-to-deploy')
        .map((finding) => (0,problem/* placeFinding */.BW)(finding, file.file, file.locate));
    const problems = [...judged, ...approved.problems];
    return { problems, operations: operations.map((it) => ordered(it, order)), approvals };
}
function ordered(operation, order) {
    return (0,resolved_operation/* pendingOperation */.x)(operation, order.get(operation.application) ?? []);
}

// EXTERNAL MODULE: ./lib/action/usecases/execution/claiming/prepare-claim.js + 4 modules
var prepare_claim = __webpack_require__(8836);
// EXTERNAL MODULE: ./lib/action/domain/approvals/all-approvals.js
var all_approvals = __webpack_require__(94934);
// EXTERNAL MODULE: ./lib/action/domain/approvals/wanted-approvals.js
var wanted_approvals = __webpack_require__(19644);
// EXTERNAL MODULE: ./lib/action/usecases/approvals/vouched-for-run.js + 1 modules
var vouched_for_run = __webpack_require__(15574);
// EXTERNAL MODULE: ./lib/action/usecases/reading/recorded-plan.js
var recorded_plan = __webpack_require__(42416);
;// CONCATENATED MODULE: ./lib/action/usecases/execution/claiming/record-said.js








/**
 * Writes down who has approved what waits, as far as that counts, so that it need not be said again when the time has come
 * to start it. What does not count is told when the run is judged. Where reviews prove approvals nothing is noted.
 */
async function recordSaid(question) {
    const { ports, environment, vouching } = question;
    if (vouching.silent || ports.approvalsOf !== undefined)
        return;
    await (0,transact/* transact */.h)(ports, {
        environment: environment.name,
        decide: async (before, records) => {
            const concerned = (0,environment_state/* activeRuns */.$f)(before).filter((run) => isConcerned(question, run));
            let state = before;
            for (const run of concerned)
                state = await withSaid(question, state, run, records);
            const plans = concerned.map(({ plan }) => plan).join(', ');
            return { state, message: `${environment.name}: note who approved ${plans}`, value: undefined };
        },
    });
}
function isConcerned({ only, vouching, startedBy }, run) {
    if (run.status !== 'waiting' || (only !== undefined && run.plan !== only))
        return false;
    return vouching.saidOf(run, startedBy).length > 0;
}
/** A plan that cannot be read has no approvals: its claim says why. */
async function withSaid({ ports, environment, vouching, startedBy }, state, run, records) {
    try {
        const { value: plan } = await (0,recorded_plan/* readRecordedPlan */.m)(ports.repository, run);
        if (plan === undefined)
            return state;
        const said = vouching.saidOf(run, startedBy);
        const found = await (0,vouched_for_run/* vouchedForRun */.p)({ ...ports, records }, { run, said, ...(0,wanted_approvals/* wantedApprovals */.u)(environment, plan) });
        const approvals = (0,all_approvals/* allApprovals */.q)(found, found.override);
        return (0,apply_event/* applyEvent */.Z)(state, run.plan, { kind: 'approved', approvals });
    }
    catch (cause) {
        if (!(cause instanceof refusal/* Refusal */.P_))
            throw cause;
        return state;
    }
}

// EXTERNAL MODULE: ./lib/action/usecases/execution/claiming/waiting-runs.js + 2 modules
var waiting_runs = __webpack_require__(73479);
;// CONCATENATED MODULE: ./lib/action/usecases/execution/claiming/claim-runs.js










/**
 * Claims every waiting run that may start now, in one commit. Evidence from the network is gathered before;
 * the decision is taken on the records of the very moment in which it is committed.
 */
async function claimRuns(question) {
    await recordSaid(question);
    let prepared = await prepareStartable(question);
    for (;;) {
        const { state, touched, unprepared } = await commitClaims(question, prepared);
        if (touched.length === 0 && unprepared.length > 0) {
            prepared = await prepareMore(question, prepared, unprepared);
            continue;
        }
        return {
            claimed: (0,environment_state/* activeRuns */.$f)(state).filter((run) => touched.includes(run.plan) && run.status === 'running'),
            ended: [...state.newlyEnded.values()],
            waiting: (0,environment_state/* activeRuns */.$f)(state).filter(({ status }) => status === 'waiting'),
            missing: [...prepared.values()].flatMap((it) => (it.kind === 'no-evidence' ? [it] : [])),
            more: unprepared.length > 0,
        };
    }
}
/** Prepares whatever could start, and what could start instead of those that turn out not to be judgeable. */
async function prepareStartable(question) {
    const { ports, environment } = question;
    let prepared = new Map();
    for (;;) {
        const state = await (await ports.readRecords()).environment(environment.name);
        const next = unpreparedAmong((0,waiting_runs/* startable */.hx)(termsNow(question), state, prepared), prepared);
        if (next.length === 0)
            return prepared;
        prepared = await prepareMore(question, prepared, next);
    }
}
async function prepareMore(question, prepared, runs) {
    const claims = runs.map(async (run) => [run.plan, await (0,prepare_claim/* prepareClaim */.C)(question, run)]);
    return new Map([...prepared, ...(await Promise.all(claims))]);
}
function unpreparedAmong(runs, prepared) {
    return runs.filter((run) => !(0,waiting_runs/* isPrepared */._g)(prepared, run));
}
function commitClaims(question, prepared) {
    const { ports, environment } = question;
    return (0,transact/* transact */.h)(ports, {
        environment: environment.name,
        decide: async (before, records) => {
            const decided = await decideClaims(question, prepared, before, records);
            const message = `${environment.name}: claim ${decided.touched.join(', ') || 'nothing'}`;
            return { state: decided.state, message, value: decided };
        },
    });
}
/** One decision sees one time. */
function termsNow({ environment, only, ports }) {
    return { environment, only, now: (0,ports_clock/* isoNow */.E)(ports.clock) };
}
async function decideClaims(question, prepared, before, records) {
    const terms = termsNow(question);
    const judged = await judgePrepared({ ...question, ...terms }, prepared, before, records);
    const ready = (0,waiting_runs/* startable */.hx)(terms, withJudged(before, judged), prepared);
    const known = ready.filter((run) => (0,waiting_runs/* isPrepared */._g)(prepared, run)).map(({ plan }) => plan);
    const state = known.reduce((at, plan) => claimRun(question, at, plan, judged.get(plan)), before);
    return {
        state: (0,waiting_runs/* noteWaiting */.UZ)(terms, prepared, withJudged(state, judged)),
        touched: known,
        unprepared: unpreparedAmong(ready, prepared),
    };
}
/** Judges every prepared run on these records; a plan that cannot be read has only problems. */
async function judgePrepared({ environment, trusted, now, ports }, prepared, target, records) {
    const { secretVariables } = ports;
    const judged = new Map();
    for (const run of (0,environment_state/* activeRuns */.$f)(target)) {
        const claim = prepared.get(run.plan);
        if (run.status !== 'waiting' || claim?.blob !== run.blob)
            continue;
        if (claim.kind === 'refused')
            judged.set(run.plan, { problems: claim.problems, operations: run.operations, approvals: [] });
        if (claim.kind !== 'ready')
            continue;
        const question = { prepared: claim, environment, trusted, target, records, now, secretVariables };
        judged.set(run.plan, await judgeClaim(question));
    }
    return judged;
}
/** The state as admission should see it: with what the runs would do, touch and reference today. */
function withJudged(state, judged) {
    return [...judged].reduce((at, [plan, { operations }]) => {
        const run = at.active.get(plan);
        return run === undefined ? at : (0,environment_state/* withRun */.Yq)(at, { ...run, operations });
    }, state);
}
function claimRun({ trusted, environment, holder, startedBy, ports }, state, plan, judged) {
    if (judged === undefined)
        return state;
    const { problems, operations, approvals } = judged;
    const at = (0,ports_clock/* isoNow */.E)(ports.clock);
    const afterwards = afterwardsOf(environment);
    if ((0,problem/* hasErrors */.Cs)(problems))
        return (0,apply_event/* applyEvent */.Z)(state, plan, { kind: 'refused', problems, at, ...afterwards });
    const configuration = trusted.commit;
    const claim = { holder, startedBy, configuration, operations, problems, approvals, ...afterwards };
    const running = (0,apply_event/* applyEvent */.Z)(state, plan, { kind: 'claimed', claim, at });
    const idle = operations.every(({ state: it }) => it === 'skipped');
    return idle ? (0,apply_event/* applyEvent */.Z)(running, plan, { kind: 'completed', at }) : running;
}

// EXTERNAL MODULE: ./lib/action/usecases/execution/claiming/register-merged.js + 2 modules
var register_merged = __webpack_require__(17584);
;// CONCATENATED MODULE: ./lib/action/usecases/execution/claiming/vouching.js

/**
 * Who has approved, as whoever executes says. It is said of the plans that are merged by then: one that comes while they
 * run, or that is changed, has to be approved first.
 */
class Vouching {
    #names;
    #heard;
    constructor(names) {
        this.#names = names;
    }
    /** Whether nothing is said at all. */
    get silent() {
        return this.#names.length === 0;
    }
    /** Takes the plans that wait now, at an ISO time, for those that it is said of, unless there are such already. */
    hear(state, at) {
        this.#heard ??= { blobs: new Map((0,environment_state/* activeRuns */.$f)(state).map(({ plan, blob }) => [plan, blob])), at };
    }
    /** What is said of a run, by somebody. */
    saidOf({ plan, blob }, vouchedBy) {
        if (this.#heard?.blobs.get(plan) !== blob)
            return [];
        const { at } = this.#heard;
        return this.#names.map((by) => ({ by, at, vouchedBy }));
    }
}

// EXTERNAL MODULE: ./lib/action/usecases/execution/pinned.js
var execution_pinned = __webpack_require__(40466);
// EXTERNAL MODULE: ./lib/action/usecases/execution/resuming/take-over.js
var take_over = __webpack_require__(5039);
;// CONCATENATED MODULE: ./lib/action/usecases/execution/working/expected-durations.js
const unknownDuration = 1;
/** What each application's operation is expected to take: the median of what was recorded, in milliseconds. */
async function expectedDurations(readRecords, run) {
    const names = run.operations.map(({ application }) => application);
    const records = await (await readRecords()).applications(run.environment, names);
    return (application) => median(records.get(application)?.durations ?? []);
}
function median(durations) {
    const sorted = [...durations].sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? unknownDuration;
}

// EXTERNAL MODULE: ./lib/action/domain/records/run-transitions.js
var run_transitions = __webpack_require__(31270);
// EXTERNAL MODULE: ./lib/action/domain/records/operation-transitions.js
var operation_transitions = __webpack_require__(95938);
// EXTERNAL MODULE: ./lib/action/domain/graph/module-graph.js + 1 modules
var module_graph = __webpack_require__(17944);
// EXTERNAL MODULE: ./lib/action/domain/graph/reachability.js
var reachability = __webpack_require__(96977);
;// CONCATENATED MODULE: ./lib/action/domain/schedule/operation-graph.js


/** The operations as a graph, numbered as in the list; the producers of one are those that it waits for. */
function operationGraph(operations) {
    const listed = operations.map(({ application }) => [application, []]);
    const graph = (0,module_graph/* buildModuleGraph */.z)([
        ...listed,
        ...operations.map(({ application, after }) => [application, after]),
    ]);
    if (graph.names.length !== operations.length) {
        throw new Error('an operation stands twice in its run or waits for one that is not in it');
    }
    return graph;
}
/** The operations that match, and all that wait for one of them, directly or through others. */
function withDependents(graph, operations, matches) {
    const seeds = operations.flatMap((operation, index) => (matches(operation) ? index : []));
    const reached = (0,reachability/* reach */.g)(graph.consumers, seeds);
    return new Set(graph.names.filter((_, index) => reached[index] === 1));
}

// EXTERNAL MODULE: ./lib/action/domain/graph/at.js
var at = __webpack_require__(21471);
// EXTERNAL MODULE: ./lib/action/domain/graph/strong-components.js
var strong_components = __webpack_require__(94794);
;// CONCATENATED MODULE: ./lib/action/domain/schedule/remaining-paths.js


/**
 * How long it takes at least, from the start of each operation, until it and all that wait for it have
 * ended: milliseconds by the operation's number. Only pending operations take time. Throws when operations
 * wait for one another, for none of them could ever start.
 */
function remainingPaths({ consumers }, operations, duration) {
    const components = (0,strong_components/* findComponents */.I)(consumers);
    if (components.count < operations.length)
        throw new Error('operations wait for one another');
    // On edges from producer to consumer, counting up meets consumers first.
    const order = new Int32Array(operations.length);
    components.of.forEach((component, operation) => {
        order[component] = operation;
    });
    const paths = operations.map(({ application, state }) => (state === 'pending' ? duration(application) : 0));
    for (const operation of order) {
        const edges = consumers.targets.subarray((0,at.at)(consumers.offsets, operation), (0,at.at)(consumers.offsets, operation + 1));
        const longest = edges.reduce((most, consumer) => Math.max(most, paths[consumer] ?? 0), 0);
        paths[operation] = (paths[operation] ?? 0) + longest;
    }
    return paths;
}

;// CONCATENATED MODULE: ./lib/action/domain/schedule/scheduled-operation.js

/** Whether it has ended so that what depends on it can never start. */
function isBroken(operation) {
    const open = operation.state === 'pending' || operation.state === 'started';
    return !open && !(0,operation_transitions/* isSettled */.Is)(operation);
}
/** Whether it was tried and did not come to a good end: what a plan with `on-failure: stop` stops at. */
function hasFailed({ state }) {
    return state === 'failed' || state === 'unknown' || state === 'backed-out';
}

;// CONCATENATED MODULE: ./lib/action/domain/schedule/next-operations.js




/**
 * The applications whose operations start now: each one as soon as all that it waits for is settled, as
 * far as slots are free. When more are ready than may start, the one with the longest remaining path goes
 * first, among equals the one first in the list. Linear in operations and what they wait for, so it may
 * be asked again after every event.
 */
function nextOperations({ operations, slots, duration, onFailure }) {
    const free = slots - operations.filter(({ state }) => state === 'started').length;
    if (free <= 0 || (onFailure === 'stop' && operations.some(hasFailed)))
        return [];
    const graph = operationGraph(operations);
    const unsettled = withDependents(graph, operations, (operation) => !(0,operation_transitions/* isSettled */.Is)(operation));
    const paths = remainingPaths(graph, operations, duration);
    return operations
        .map((operation, index) => ({ ...operation, path: paths[index] ?? 0 }))
        .filter(({ state, after }) => state === 'pending' && !after.some((name) => unsettled.has(name)))
        .sort((a, b) => b.path - a.path)
        .slice(0, free)
        .map(({ application }) => application);
}

;// CONCATENATED MODULE: ./lib/action/domain/schedule/operations-to-skip.js


/**
 * The applications whose operations are pending and can never start: all of them once one has failed and
 * the plan says `stop`; else those that wait, directly or through others, for one that failed or was
 * itself skipped with something to do. In the list's order.
 */
function operationsToSkip({ operations, onFailure, }) {
    const pending = operations.filter(({ state }) => state === 'pending').map(({ application }) => application);
    if (onFailure === 'stop' && operations.some(hasFailed))
        return pending;
    const broken = withDependents(operationGraph(operations), operations, isBroken);
    return pending.filter((application) => broken.has(application));
}

// EXTERNAL MODULE: ./lib/action/usecases/execution/resuming/await-effect.js
var await_effect = __webpack_require__(32347);
// EXTERNAL MODULE: ./lib/action/usecases/execution/resuming/resume-deployment.js
var resume_deployment = __webpack_require__(81962);
// EXTERNAL MODULE: ./lib/action/domain/settings/secret-variables.js
var secret_variables = __webpack_require__(63645);
// EXTERNAL MODULE: ./lib/action/domain/settings/setting-changes.js
var setting_changes = __webpack_require__(99825);
;// CONCATENATED MODULE: ./lib/action/usecases/execution/working/deployment-order.js




/** What the deployer is told about one operation of a claimed run. */
function deploymentOrder(question) {
    const { ports, pinned, run, operation, recorded, onEffect } = question;
    const { application, action, to, from, tag, commit, modules, tries } = operation;
    const { configuration } = run;
    if (to === null || commit === null || configuration === null) {
        throw new Error(`${application} has no version, commit or configuration`);
    }
    const known = entryOf(pinned, run, application);
    const shown = action === 'redeploy' ? 'redeploy' : 'deploy';
    return {
        deployer: (0,executable/* offeredDeployer */._)(pinned.environment, application),
        environment: run.environment,
        plan: run.plan,
        application,
        repository: known.repository,
        action: shown,
        version: to,
        fromVersion: from ?? '',
        tag: tag ?? '',
        commit,
        modules: [...modules.keys()].sort(),
        settings: (0,setting_changes/* settingsAfter */.E)(known, recorded, operation.settings ?? new Map()),
        secrets: (0,secret_variables/* variablesToHand */.eb)(known, pinned.environment, ports.secretVariables),
        key: idempotencyKey([run.environment, run.plan, application, shown], tries.length),
        grace: pinned.environment.grace,
        checkOut: (folder) => ports.repository.checkOut(configuration, folder),
        onLine: (line) => ports.progress.output(run, application, line),
        onEffect,
    };
}
function entryOf({ catalog }, run, application) {
    const entry = catalog.get(application);
    if (entry !== undefined)
        return entry;
    throw new Error(`the catalog by which ${(0,names/* planAddress */.o4)(run)} was claimed has no ${application}`);
}
/** Environment, plan, application, action; a repeated try adds its number (docs/design.md). */
function idempotencyKey(parts, triesBefore) {
    return [...parts, ...(triesBefore === 0 ? [] : [String(triesBefore + 1)])].join('/');
}

// EXTERNAL MODULE: ./lib/action/usecases/execution/working/deployments.js
var deployments = __webpack_require__(91545);
;// CONCATENATED MODULE: ./lib/action/usecases/execution/working/describe-events.js
/** What happened to a run, for the message of the commit that records it. */
function describeEvents({ status }, events) {
    const said = events.map((event) => {
        if (event.kind === 'ended')
            return `${event.application} ${event.end.outcome}`;
        if (event.kind === 'completed')
            return `run ${status}`;
        return 'application' in event ? `${event.application} ${event.kind}` : event.kind;
    });
    return said.join(', ');
}

// EXTERNAL MODULE: ./lib/action/domain/layout.js
var layout = __webpack_require__(90493);
;// CONCATENATED MODULE: ./lib/action/usecases/execution/working/newest-blocks.js




/**
 * Reads them from the newest configuration, which is parsed anew only when it has moved. As long as that one cannot be used
 * it blocks nothing and lets nothing go: the last usable one counts, at first the one that the run was claimed by.
 */
function createBlocksReader(repository, run, pinned) {
    const { configuration, environment } = run;
    if (configuration === null)
        throw new Error(`${(0,names/* planAddress */.o4)(run)} was never claimed`);
    let known = { commit: configuration, blocks: pinned };
    return async () => {
        const commit = (await repository.branches(layout/* trustedBranch */.YF)).get(layout/* trustedBranch */.YF);
        if (commit !== undefined && commit !== known.commit) {
            known = { commit, blocks: (await readBlocks(repository, commit, environment)) ?? known.blocks };
        }
        return known.blocks;
    };
}
async function readBlocks(repository, commit, environment) {
    try {
        return (await (0,reading_trusted/* readConfiguration */.TD)(repository, commit)).environments.get(environment);
    }
    catch (cause) {
        if (cause instanceof refusal/* Refusal */.P_)
            return undefined;
        throw cause;
    }
}

// EXTERNAL MODULE: ./lib/action/domain/policy/blocked-applications.js
var blocked_applications = __webpack_require__(5612);
;// CONCATENATED MODULE: ./lib/action/usecases/execution/working/what-forbids.js

/**
 * Why nothing more may start in a run that is under way: its environment was paused, one of the versions that are due
 * was marked bad, or one of the applications is blocked by now. Read before every operation (docs/design.md,
 * "register, then claim").
 */
async function whatForbids({ records, readBlocks }, { environment, operations }, due) {
    const pause = (await records.environmentRecord(environment))?.pause ?? null;
    if (pause !== null)
        return `paused: ${pause.by} paused ${environment}: ${pause.reason}`;
    const starting = operations.filter(({ application }) => due.includes(application));
    const marks = await records.marks(due);
    for (const { application, to } of starting) {
        const mark = to === null ? undefined : marks.get(application)?.bad.get(to);
        if (mark !== undefined)
            return `version-blocked: ${mark.by} marked ${application} ${to} bad: ${mark.reason}`;
    }
    const [blocked] = (0,blocked_applications/* blockedApplications */.A)(starting, await readBlocks());
    if (blocked === undefined)
        return undefined;
    const why = blocked.reason === null ? '' : `: ${blocked.reason}`;
    return `application-blocked: ${blocked.application} is blocked in ${environment}${why}`;
}

;// CONCATENATED MODULE: ./lib/action/usecases/execution/working/prohibitions.js



/** What others forbid a run while it is under way. */
class Prohibitions {
    #access;
    #readBlocks;
    /** Whether what others pushed is here: at first the claim has brought it in. */
    #isUpToDate = true;
    constructor(access, run, { environment }) {
        this.#access = access;
        this.#readBlocks = createBlocksReader(access.repository, run, environment);
    }
    /** From now on others may have pushed something. */
    expectNews() {
        this.#isUpToDate = false;
    }
    /** The records as they are for everybody, or as they were when these could be reached: nothing stops for want of them. */
    async newestRecords() {
        if (!this.#isUpToDate)
            await this.#bringIn();
        return this.#access.readRecords();
    }
    /** Why operations that are due may not start; undefined when they may. */
    against(run, due, records) {
        return whatForbids({ records, readBlocks: this.#readBlocks }, run, due);
    }
    /** What lasts is told by whoever writes the next record: here it would keep a success from being recorded. */
    async #bringIn() {
        try {
            await this.#access.repository.refresh();
        }
        catch (cause) {
            if (!(cause instanceof release_repository/* RepositoryUnavailable */.hw || cause instanceof release_repository/* RepositoryUnusable */.qh))
                throw cause;
        }
        this.#isUpToDate = true;
    }
}

;// CONCATENATED MODULE: ./lib/action/usecases/execution/working/recorded-settings.js
/**
 * What the environment has of applications' plain settings, by application; nothing is read of those for which the
 * catalog declares none.
 */
async function recordedSettings(records, { catalog }, { environment }, applications) {
    const asked = applications.filter((name) => (catalog.get(name)?.settings.size ?? 0) > 0);
    if (asked.length === 0)
        return new Map();
    const recorded = await records.applications(environment, asked);
    return new Map([...recorded].map(([name, { settings }]) => [name, settings]));
}

;// CONCATENATED MODULE: ./lib/action/usecases/execution/working/work-off.js















/**
 * Works a run off that this process holds, claimed anew or taken over, and returns it as recorded: ended, or without
 * a holder when it was handed over. An operation starts the moment its own producers have succeeded; what ends while
 * a commit is being written shares the next one. Rejects with Fenced when somebody else has taken the run over, after
 * its own deployments have been stopped.
 */
function workOff(run, work) {
    return new RunWorker(run, work).work();
}
class RunWorker {
    #work;
    #deployments;
    #prohibitions;
    /** The run as recorded, plus what is about to be recorded. */
    #run;
    #events = [];
    /** What is known by now of started operations' effects; it waits for a commit that is due anyway. */
    #learned = new Map();
    #wake = () => { };
    constructor(run, work) {
        this.#run = run;
        this.#work = work;
        this.#prohibitions = new Prohibitions(work.ports, run, work.pinned);
        const { clock } = work.ports;
        this.#deployments = new deployments/* Deployments */.D({ clock, stop: work.stop, onEnd: () => this.#wake() });
    }
    async work() {
        const unsubscribe = this.#watchForInterruptions();
        try {
            await this.#takeUpStarted();
            while (true) {
                await this.#step();
                if (!this.#isHeld)
                    return this.#run;
                this.#prohibitions.expectNews();
                await this.#somethingHappened();
            }
        }
        catch (cause) {
            // Who holds the run now must not meet what ends with us, and watches what does not; records out of reach are
            // no reason to cut anything off.
            if (cause instanceof run_recorder/* Fenced */.U) {
                this.#deployments.leave();
                this.#deployments.stop();
            }
            throw cause;
        }
        finally {
            await this.#deployments.letGo();
            unsubscribe();
        }
    }
    #watchForInterruptions() {
        const { stop, handOver } = this.#work;
        const ends = [
            stop.onStop(() => {
                this.#deployments.stop();
                this.#wake();
            }),
            handOver.onDue(() => this.#wake()),
        ];
        return () => {
            for (const end of ends)
                end();
        };
    }
    get #isHeld() {
        const { status, holder } = this.#run;
        return (status === 'running' || status === 'aborting') && holder !== null;
    }
    get #mustStop() {
        return this.#work.stop.stopped && this.#run.status === 'running';
    }
    get #mustYield() {
        return this.#work.handOver.due && this.#isHeld && !this.#deployments.isBound;
    }
    /** Watches on what another process has started. When nobody can be asked, the run is free for whoever can. */
    async #takeUpStarted() {
        try {
            await Promise.all((0,await_effect/* startedEffects */.y)(this.#run).map((started) => this.#takeUp(started)));
        }
        catch (cause) {
            await this.#record([{ kind: 'yielded' }]);
            throw cause;
        }
    }
    async #takeUp(started) {
        const { application } = started.operation;
        const onEffect = (effect) => this.#learned.set(application, effect);
        const resumption = { ports: this.#work.ports, run: this.#run, onEffect, ...started };
        const deployment = (await (0,resume_deployment/* resumeDeployment */.Nc)(resumption)) ?? (await (0,resume_deployment/* lostDeployment */.En)(resumption));
        this.#deployments.takeUp(application, deployment, { mustEnd: (0,records_run/* isCancelled */.mm)(this.#run) });
    }
    /** Records everything that fell due, in one commit, and lets through what was recorded as started. */
    async #step() {
        const started = (0,records_run/* applicationsIn */.vl)(this.#run, 'started');
        for (const ended of this.#deployments.takeEnded())
            this.#happen({ kind: 'ended', ...ended });
        if (this.#mustStop) {
            this.#happen({ kind: 'aborting', by: 'operator', reason: this.#work.stop.reason });
        }
        await this.#startDue();
        this.#conclude();
        if (this.#mustYield)
            this.#happen({ kind: 'yielded' });
        if (this.#events.length === 0)
            return;
        await this.#record([...this.#takeLearned(started), ...this.#events.splice(0)]);
        this.#deployments.openGates(await this.#forbiddenSince());
    }
    /**
     * What came to forbid the operations that have just been recorded. Where others write to the records from elsewhere, our
     * own commit is what brings theirs here.
     */
    async #forbiddenSince() {
        const { gated } = this.#deployments;
        if (gated.length === 0)
            return undefined;
        const records = await this.#work.ports.readRecords();
        const reason = await this.#prohibitions.against(this.#run, gated, records);
        return reason && `${reason} (before it began)`;
    }
    /** An effect can only be recorded of what is recorded as started. */
    #takeLearned(started) {
        return started.flatMap((application) => {
            const effect = this.#learned.get(application);
            this.#learned.delete(application);
            return effect === undefined ? [] : [{ kind: 'effect-known', application, effect }];
        });
    }
    #happen(event) {
        this.#run = (0,run_transitions/* transition */.k)(this.#run, event);
        this.#events.push(event);
    }
    /** Starts, behind their gates, the operations that are due; again when one of them could not be started. */
    async #startDue() {
        while (this.#run.status === 'running' && !this.#work.handOver.due) {
            const { operations, onFailure } = this.#run;
            const { pinned, duration } = this.#work;
            const slots = pinned.environment.parallelOperations;
            const due = nextOperations({ operations, onFailure, slots, duration });
            if (due.length === 0)
                return;
            const records = await this.#prohibitions.newestRecords();
            const reason = await this.#prohibitions.against(this.#run, due, records);
            if (reason !== undefined)
                return this.#happen({ kind: 'aborting', by: 'system', reason });
            const settings = await recordedSettings(records, pinned, this.#run, due);
            const started = await Promise.all(due.map((it) => this.#start(it, settings.get(it) ?? new Map())));
            for (const event of started)
                this.#happen(event);
        }
    }
    async #start(application, recorded) {
        const { ports, pinned } = this.#work;
        const { clock } = ports;
        try {
            const order = deploymentOrder({
                ports,
                pinned,
                run: this.#run,
                operation: this.#operation(application),
                recorded,
                onEffect: (effect) => this.#learned.set(application, effect),
            });
            const deployment = await ports.deployer.prepare(order);
            this.#deployments.add(application, deployment);
            return { kind: 'started', application, effect: deployment.effect, at: (0,ports_clock/* isoNow */.E)(clock) };
        }
        catch (cause) {
            const reason = `it could not be started: ${(0,message_of/* messageOf */.b)(cause)}`;
            return { kind: 'not-started', application, reason, at: (0,ports_clock/* isoNow */.E)(clock) };
        }
    }
    /** Skips what can never start any more, and completes the run when nothing is left. */
    #conclude() {
        const { status, operations, onFailure } = this.#run;
        const [applications, reason] = status === 'aborting'
            ? [(0,records_run/* applicationsIn */.vl)(this.#run, 'pending'), 'the run was stopped before it began']
            : [operationsToSkip({ operations, onFailure }), 'an operation before it did not succeed'];
        if (applications.length > 0)
            this.#happen({ kind: 'skipped', applications, reason });
        const open = this.#run.operations.some(({ state }) => state === 'pending' || state === 'started');
        if (!open)
            this.#happen({ kind: 'completed', at: (0,ports_clock/* isoNow */.E)(this.#work.ports.clock) });
    }
    async #record(events) {
        const { plan, epoch } = this.#run;
        const message = `${(0,names/* planAddress */.o4)(this.#run)}: ${describeEvents(this.#run, events)}`;
        this.#run = await this.#work.record({ plan, epoch, events, message });
        for (const event of events) {
            if (event.kind === 'started' || event.kind === 'ended' || event.kind === 'not-started') {
                this.#work.ports.progress.operation(this.#run, this.#operation(event.application));
            }
        }
    }
    async #somethingHappened() {
        if (this.#deployments.hasEnded || this.#mustStop || this.#mustYield)
            return;
        await new Promise((resolve) => {
            this.#wake = resolve;
        });
    }
    #operation(application) {
        const operation = this.#run.operations.find((it) => it.application === application);
        if (operation !== undefined)
            return operation;
        throw new Error(`${(0,names/* planAddress */.o4)(this.#run)} has no operation on ${application}`);
    }
}

;// CONCATENATED MODULE: ./lib/action/usecases/execution/execute.js


















/**
 * Registers and works off merged plans of one environment: takes up what was handed over, claims what may start at
 * once, runs those plans side by side, and goes on until nothing more may start, or until they are to be handed over.
 * Rejects with a Refusal when the environment cannot be executed at all, or when it has no run of the only plan asked
 * for.
 */
async function execute(execution) {
    const report = await new Executor(execution).run();
    await requireRun(execution, report);
    return report;
}
/** A plan that has run before is no mistake: then there is nothing to do. */
async function requireRun({ ports, environment, plan, stop }, report) {
    if (plan === undefined || report.runs.length > 0 || stop.stopped)
        return;
    const run = await (await ports.readRecords()).run(environment, plan);
    if (run === undefined)
        throw (0,refusal/* runNotFound */.b3)((0,names/* planAddress */.o4)({ environment, plan }));
}
class Executor {
    #execution;
    #basis;
    #record;
    #vouching;
    #underWay = new Map();
    /** As they stand where this process is done with them. */
    #ended = new Map();
    #lost = [];
    #wrong = [];
    #last = { claimed: [], ended: [], waiting: [], missing: [], more: false };
    #givenUp = false;
    #withdrawn = [];
    /** The first error that nobody has foreseen; it is told when nothing is under way any more. */
    #mistake;
    constructor(execution) {
        this.#execution = execution;
        this.#basis = new ClaimBasis(execution.ports, execution.trusted, execution.environment);
        this.#record = (0,run_recorder/* createRunRecorder */.M)(execution.ports, execution.environment);
        this.#vouching = new Vouching(execution.approvedBy ?? []);
    }
    async run() {
        const identity = await this.#identity();
        for (;;) {
            const mayClaimMore = await this.#claim(identity);
            if (mayClaimMore)
                continue;
            if (this.#underWay.size === 0)
                break;
            await Promise.race(this.#underWay.values());
        }
        if (this.#mistake !== undefined)
            throw this.#mistake.cause;
        return this.#report();
    }
    async #identity() {
        const { repository, processes } = this.#execution.ports;
        const startedBy = this.#execution.startedBy ?? (await repository.author()).name;
        return { holder: await processes.self(), startedBy };
    }
    /** Claims and starts what may start; tells whether others may start right away, in the place of what ended. */
    async #claim(identity) {
        const { ports, plan, stop, handOver } = this.#execution;
        if (stop.stopped || handOver.due || this.#givenUp)
            return false;
        let registered;
        try {
            await ports.repository.refresh();
            await this.#basis.renewTrusted();
            const { trusted, environment } = this.#basis;
            registered = await (0,register_merged/* registerMerged */.S)(ports, trusted, environment.name);
            this.#withdraw([...registered.newlyEnded.values()]);
            await this.#takeUpHandedOver(registered);
            this.#basis.renewEvidence(registered);
            this.#vouching.hear(registered, (0,ports_clock/* isoNow */.E)(ports.clock));
            const vouching = this.#vouching;
            this.#last = await claimRuns({ ports, trusted, environment, only: plan, vouching, ...identity });
        }
        catch (cause) {
            this.#giveUp(cause);
            return false;
        }
        for (const run of this.#last.ended)
            this.#end(run);
        for (const run of this.#last.claimed)
            this.#start(run);
        this.#tellWaiting(registered);
        return this.#last.more || this.#last.ended.length > 0;
    }
    /** At once, because it may be hours until this session ends and nobody else finds that they begin to wait. */
    #tellWaiting(before) {
        const { waiting } = this.#last;
        const begin = (0,waiting_runs/* beginToWait */.G9)(before, waiting);
        for (const run of waiting) {
            if (begin.has(run.plan))
                this.#execution.ports.progress.waiting(run, { begins: true });
        }
    }
    /** Goes on with runs that another process let go of; what is not for this session stays for one that it is for. */
    async #takeUpHandedOver(state) {
        const { ports, plan } = this.#execution;
        for (const run of (0,environment_state/* activeRuns */.$f)(state).filter(records_run/* isHandedOver */.nc)) {
            if ((plan !== undefined && run.plan !== plan) || this.#ended.has(run.plan))
                continue;
            try {
                const { environment } = await (0,execution_pinned/* readPinned */.r)(ports.repository, run);
                (0,executable/* requireExecutable */.o)(environment, ports.deployer.kinds);
            }
            catch (cause) {
                if (!(cause instanceof refusal/* Refusal */.P_))
                    throw cause;
                this.#ended.set(run.plan, run);
                this.#wrong.push(...cause.problems);
                continue;
            }
            const taken = await (0,take_over/* takeOver */.w)(ports, run);
            if (taken !== undefined)
                this.#start(taken);
        }
    }
    #withdraw(runs) {
        this.#withdrawn = [...this.#withdrawn, ...runs];
        for (const run of runs)
            this.#end(run);
    }
    /** Runs that are under way go on to their end; nothing new is claimed. */
    #giveUp(cause) {
        if (this.#underWay.size === 0 && this.#ended.size === 0)
            throw cause;
        this.#givenUp = true;
        if (cause instanceof release_repository/* RepositoryUnavailable */.hw)
            this.#lost.push(outOfReach(cause.message));
        else if (cause instanceof release_repository/* RepositoryUnusable */.qh)
            this.#wrong.push(unusable(cause.message));
        else if (cause instanceof refusal/* Refusal */.P_)
            (cause.kind === 'lost' ? this.#lost : this.#wrong).push(...cause.problems);
        else
            this.#mistake ??= { cause };
    }
    #start(run) {
        this.#execution.ports.progress.claimed(run);
        const end = this.#workOff(run)
            .then((left) => ((0,records_run/* hasEnded */.hY)(left) ? this.#end(left) : this.#passOn(left)))
            .catch((cause) => this.#lose(run, cause))
            .finally(() => this.#underWay.delete(run.plan));
        this.#underWay.set(run.plan, end);
    }
    async #workOff(run) {
        const { ports, stop, handOver } = this.#execution;
        const pinned = await (0,execution_pinned/* readPinned */.r)(ports.repository, run);
        const duration = await expectedDurations(ports.readRecords, run);
        return workOff(run, { ports, pinned, record: this.#record, stop, handOver, duration });
    }
    #end(run) {
        this.#ended.set(run.plan, run);
        this.#execution.ports.progress.ended(run);
    }
    #passOn(run) {
        this.#ended.set(run.plan, run);
        this.#execution.ports.progress.note(`${(0,names/* planAddress */.o4)(run)} is handed over: another process goes on with it`);
    }
    /** A run whose end could not be recorded: it is told as it was last recorded, and keeps its lock. */
    #lose(run, cause) {
        this.#ended.set(run.plan, run);
        const why = (0,message_of/* messageOf */.b)(cause);
        const left = `${(0,names/* planAddress */.o4)(run)} was left before its end: ${why}; 'deployment-plans reconcile' settles it`;
        if (cause instanceof run_recorder/* Fenced */.U)
            this.#lost.push(outOfReach(left));
        else if (cause instanceof release_repository/* RepositoryUnavailable */.hw)
            this.#giveUp(new release_repository/* RepositoryUnavailable */.hw(left));
        else if (cause instanceof release_repository/* RepositoryUnusable */.qh)
            this.#giveUp(new release_repository/* RepositoryUnusable */.qh(left));
        else
            this.#giveUp(cause);
    }
    #report() {
        const { plan, ports } = this.#execution;
        const { waiting, missing } = this.#last;
        const concerned = (run) => plan === undefined || run.plan === plan;
        const still = waiting.filter((run) => concerned(run) && !this.#ended.has(run.plan));
        for (const run of still)
            ports.progress.waiting(run, { begins: false });
        const problemsOf = (kind) => missing.filter(({ cause }) => cause === kind).flatMap(({ problems }) => problems);
        return {
            runs: (0,records_run/* inMergeOrder */.ke)([...this.#ended.values(), ...still].filter(concerned)),
            endedOnly: this.#withdrawn.filter(concerned),
            lost: [...this.#lost, ...problemsOf('lost')],
            wrong: [...this.#wrong, ...problemsOf('wrong')],
        };
    }
}
function unusable(message) {
    return { code: 'usage', severity: 'error', message };
}
function outOfReach(message) {
    return { code: 'source-unreachable', severity: 'error', message };
}


/***/ }),

/***/ 40466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readPinned)
/* harmony export */ });
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96971);
/* harmony import */ var _reading_trusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86684);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32455);



/** Rejects with a Refusal (`wrong`) when the commit does not have them any more, or they cannot be used. */
async function readPinned(repository, run) {
    const { configuration, operations } = run;
    if (configuration === null)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongUsage */ .xY)(`${(0,_domain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .planAddress */ .o4)(run)} was never claimed`);
    const { environments } = await (0,_reading_trusted_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfiguration */ .TD)(repository, configuration);
    const environment = environments.get(run.environment);
    if (environment === undefined) {
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongUsage */ .xY)(`'${run.environment}' is not configured at ${configuration}, by which ${(0,_domain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .planAddress */ .o4)(run)} runs`);
    }
    const names = operations.map(({ application }) => application);
    return { environment, catalog: await (0,_reading_trusted_js__WEBPACK_IMPORTED_MODULE_0__/* .requireCatalog */ .LY)(repository, configuration, names) };
}


/***/ }),

/***/ 32347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ awaitEffect),
/* harmony export */   y: () => (/* binding */ startedEffects)
/* harmony export */ });
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96971);
/* harmony import */ var _operation_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83843);


/** Milliseconds: this machine is asked often, and others, by way of an engine, less so. */
const pollIntervals = { alive: 200, elsewhere: 10_000 };
/** What a run has under way as far as its record tells. */
function startedEffects({ operations }) {
    return operations.flatMap((operation) => {
        const effect = operation.tries.at(-1)?.effect;
        return operation.state === 'started' && effect !== undefined ? [{ operation, effect }] : [];
    });
}
/**
 * Waits until nothing of an effect is left, or until a stop. After the operation's time limit, as it was
 * configured at the claim, the effect is ended; where that is not known any more, or the effect cannot be seen from
 * here, only its own end counts.
 */
async function awaitEffect(question) {
    const { ports, stop, run, operation, effect } = question;
    const { progress, clock, processes } = ports;
    let liveness = await processes.effect(effect);
    if (liveness === 'gone')
        return;
    const address = `${(0,_domain_names_js__WEBPACK_IMPORTED_MODULE_1__/* .planAddress */ .o4)(run)}, ${operation.application}`;
    progress.note(`${address}: its deployment is still running, although nobody watches it; waiting for its end`);
    const { timeout, grace } = await (0,_operation_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limitsOf */ .A)(ports.repository, run, operation);
    if (timeout === null)
        progress.note(`${address}: its time limit is not known any more`);
    const deadline = Date.parse(operation.startedAt ?? run.mergedAt) + (timeout ?? Number.POSITIVE_INFINITY);
    for (; !stop.stopped && liveness !== 'gone'; liveness = await processes.effect(effect)) {
        if (liveness === 'alive' && clock.now() >= deadline) {
            progress.note(`${address}: its deployment is over its time limit and is ended`);
            return processes.end(effect, grace);
        }
        await clock.sleep(pollIntervals[liveness]);
    }
}


/***/ }),

/***/ 83843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ limitsOf)
/* harmony export */ });
/* harmony import */ var _domain_model_configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40799);
/* harmony import */ var _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29013);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32455);
/* harmony import */ var _pinned_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40466);




/** How long an operation may take, as it was configured when its run was claimed. */
async function limitsOf(repository, run, { application }) {
    const environment = (await pinnedOrLost(repository, run))?.environment;
    if (environment === undefined)
        return { timeout: null, grace: 0 };
    const deployer = (0,_domain_model_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .deployerOf */ .qE)(environment, application);
    const timeout = deployer !== undefined && 'timeout' in deployer ? deployer.timeout : null;
    return { timeout, grace: environment.grace };
}
async function pinnedOrLost(repository, run) {
    try {
        return await (0,_pinned_js__WEBPACK_IMPORTED_MODULE_1__/* .readPinned */ .r)(repository, run);
    }
    catch (cause) {
        if (cause instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_ || cause instanceof _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .RepositoryUnavailable */ .hw)
            return undefined;
        throw cause;
    }
}


/***/ }),

/***/ 81962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ lostDeployment),
/* harmony export */   LH: () => (/* binding */ endOfLost),
/* harmony export */   Nc: () => (/* binding */ resumeDeployment),
/* harmony export */   rM: () => (/* binding */ outOfSight)
/* harmony export */ });
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96971);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32455);
/* harmony import */ var _await_effect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32347);
/* harmony import */ var _operation_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83843);




/**
 * Takes up what another process has set in motion; undefined when its outcome cannot be learned any more. Rejects
 * when the engine that has it cannot be asked.
 */
async function resumeDeployment(resumption) {
    const { ports, run, operation, effect, onEffect } = resumption;
    const { timeout } = await (0,_operation_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limitsOf */ .A)(ports.repository, run, operation);
    return ports.deployer.resume({
        effect,
        startedAt: operation.startedAt ?? run.mergedAt,
        timeout,
        onLine: (line) => ports.progress.output(run, operation.application, line),
        onEffect,
    });
}
/**
 * What is left to do when nobody can learn of an outcome: to wait until nothing of the effect is left, so that the
 * run keeps its lock that long. It cannot be left: another machine would see even less of it. Rejects with a Refusal
 * when this one sees nothing of it either.
 */
async function lostDeployment(resumption) {
    const { ports, run, operation, effect } = resumption;
    if ((await ports.processes.effect(effect)) === 'elsewhere')
        throw outOfSight(run, operation);
    async function end() {
        if ((await ports.processes.effect(effect)) !== 'alive')
            return;
        const { grace } = await (0,_operation_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limitsOf */ .A)(ports.repository, run, operation);
        await ports.processes.end(effect, grace);
    }
    return {
        effect,
        leave: null,
        discard: async () => { },
        stop: () => {
            end().catch((cause) => ports.progress.note(`${operation.application}: ${String(cause)}`));
        },
        async open() {
            await (0,_await_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .awaitEffect */ .m)({ ...resumption, stop: { stopped: false } });
            return endOfLost('the process that started it has gone');
        },
    };
}
/** Nobody may take for ended what nobody can look at. */
function outOfSight(run, { application }) {
    const address = (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_3__/* .planAddress */ .o4)(run);
    return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongUsage */ .xY)(`${address}, ${application}: whether its deployment is still running cannot be seen from here; when it is not for certain, say 'deployment-plans resolve ${address}'`);
}
function endOfLost(reason) {
    return { outcome: 'unknown', reason: `${reason} before the end of the operation was recorded` };
}


/***/ }),

/***/ 5039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ takeOver)
/* harmony export */ });
/* harmony import */ var _codec_records_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94767);
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96971);
/* harmony import */ var _domain_records_apply_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63191);
/* harmony import */ var _recording_transact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92566);




/**
 * Raises the epoch, so that the former holder's next write fails; undefined when anything has happened to the run
 * since it was looked at: whoever judged its holder, or what that has set in motion, has to judge again.
 */
async function takeOver(ports, run) {
    const holder = await ports.processes.self();
    return (0,_recording_transact_js__WEBPACK_IMPORTED_MODULE_2__/* .transact */ .h)(ports, {
        environment: run.environment,
        decide: (state) => {
            const message = `${(0,_domain_names_js__WEBPACK_IMPORTED_MODULE_3__/* .planAddress */ .o4)(run)}: ${takenFrom(run)}`;
            if (!isUntouched(run, state.active.get(run.plan)))
                return { state, message, value: undefined };
            const next = (0,_domain_records_apply_event_js__WEBPACK_IMPORTED_MODULE_1__/* .applyEvent */ .Z)(state, run.plan, { kind: 'taken-over', holder });
            return { state: next, message, value: next.active.get(run.plan) };
        },
    });
}
function isUntouched(then, now) {
    return now !== undefined && JSON.stringify((0,_codec_records_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runToJson */ .Hj)(now)) === JSON.stringify((0,_codec_records_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runToJson */ .Hj)(then));
}
function takenFrom({ holder }) {
    return holder === null ? 'taken up' : `taken over from process ${holder.pid} on ${holder.host}`;
}


/***/ }),

/***/ 40405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ startRuns)
/* harmony export */ });
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(96971);
/* harmony import */ var _domain_records_environment_state_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16899);
/* harmony import */ var _domain_records_run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33067);
/* harmony import */ var _ports_clock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10299);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89889);
/* harmony import */ var _reading_trusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86684);
/* harmony import */ var _recording_transact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92566);
/* harmony import */ var _claiming_executable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9735);
/* harmony import */ var _claiming_prepare_claim_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8836);
/* harmony import */ var _claiming_register_merged_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17584);
/* harmony import */ var _claiming_waiting_runs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73479);











/**
 * Registers what is merged, notes what waits for what, and asks for a job for each plan of the environment that may
 * start now, and for each run that was handed over. It claims nothing: the job does, and judges again; so the repository
 * need only be as new as what brought us here. Rejects with a Refusal (`wrong`) when nothing can be executed in the
 * environment.
 */
async function startRuns(ports, trusted, environment) {
    const configured = (0,_reading_trusted_js__WEBPACK_IMPORTED_MODULE_1__/* .requireEnvironment */ .L3)(trusted, environment);
    (0,_claiming_executable_js__WEBPACK_IMPORTED_MODULE_3__/* .requireExecutable */ .o)(configured, ports.deployer.kinds);
    const registered = await (0,_claiming_register_merged_js__WEBPACK_IMPORTED_MODULE_5__/* .registerMerged */ .S)(ports, trusted, environment);
    const terms = { environment: configured, only: undefined, now: (0,_ports_clock_js__WEBPACK_IMPORTED_MODULE_7__/* .isoNow */ .E)(ports.clock), byJobs: true };
    const { due, waiting, begin } = await noteDue(ports, terms, await prepareFromFiles(ports, terms, registered));
    const asked = await askForJobs(ports.starter, due);
    const started = new Set(asked.started);
    const others = waiting.filter((run) => !started.has(run));
    for (const run of others)
        ports.progress.waiting(run, { begins: begin.has(run.plan) });
    return {
        ...asked,
        waiting: others,
        withdrawn: [...registered.newlyEnded.values()],
    };
}
/** Looks at the files of whatever could start, and of what could start instead of those that their file forbids. */
async function prepareFromFiles(ports, terms, state) {
    const looked = new Set();
    let prepared = new Map();
    for (;;) {
        const next = (0,_claiming_waiting_runs_js__WEBPACK_IMPORTED_MODULE_6__/* .startable */ .hx)(terms, state, prepared).filter(({ plan }) => !looked.has(plan));
        if (next.length === 0)
            return prepared;
        for (const run of next) {
            looked.add(run.plan);
            const claim = await (0,_claiming_prepare_claim_js__WEBPACK_IMPORTED_MODULE_4__/* .prepareFromFile */ .K)(ports, run);
            if (claim !== undefined)
                prepared = new Map(prepared).set(run.plan, claim);
        }
    }
}
function noteDue(ports, terms, prepared) {
    const { name } = terms.environment;
    return (0,_recording_transact_js__WEBPACK_IMPORTED_MODULE_2__/* .transact */ .h)(ports, {
        environment: name,
        decide: (before) => {
            const state = (0,_claiming_waiting_runs_js__WEBPACK_IMPORTED_MODULE_6__/* .noteWaiting */ .UZ)(terms, prepared, before);
            const again = (0,_claiming_waiting_runs_js__WEBPACK_IMPORTED_MODULE_6__/* .worthAnotherLook */ .F4)(terms, state, prepared);
            const now = new Set([...(0,_claiming_waiting_runs_js__WEBPACK_IMPORTED_MODULE_6__/* .startable */ .hx)(terms, state, prepared), ...again].map(({ plan }) => plan));
            const runs = (0,_domain_records_environment_state_js__WEBPACK_IMPORTED_MODULE_8__/* .activeRuns */ .$f)(state);
            const waiting = runs.filter(({ status }) => status === 'waiting');
            return {
                state,
                message: `${name}: note what waits for what`,
                value: {
                    due: runs.filter((run) => (0,_domain_records_run_js__WEBPACK_IMPORTED_MODULE_9__/* .isHandedOver */ .nc)(run) || now.has(run.plan)),
                    waiting,
                    begin: (0,_claiming_waiting_runs_js__WEBPACK_IMPORTED_MODULE_6__/* .beginToWait */ .G9)(before, waiting),
                },
            };
        },
    });
}
/** One that cannot be asked for is a problem, and does not keep the others waiting. */
async function askForJobs(starter, due) {
    const started = [];
    const lost = [];
    if (due.length === 0)
        return { started, lost };
    const tell = (cause, about) => {
        const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g)(cause);
        if (failure === undefined)
            throw cause;
        lost.push(...failure.problems.map((problem) => ({ ...problem, ...about })));
    };
    // One job too many does no harm; one too few would leave a plan waiting.
    const queued = await starter.queued().catch((cause) => {
        tell(cause, {});
        return new Set();
    });
    for (const run of due) {
        if (queued.has((0,_domain_names_js__WEBPACK_IMPORTED_MODULE_10__/* .planAddress */ .o4)(run)))
            continue;
        try {
            await starter.start({ environment: run.environment, plan: run.plan });
            started.push(run);
        }
        catch (cause) {
            tell(cause, { plan: (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_10__/* .planAddress */ .o4)(run) });
        }
    }
    return { started, lost };
}


/***/ }),

/***/ 91545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ Deployments),
/* harmony export */   g: () => (/* binding */ endNotSeen)
/* harmony export */ });
/* harmony import */ var _ports_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10299);

/** The deployments of one run in this process: behind their gates, under way, or ended and not taken yet. */
class Deployments {
    #clock;
    #stop;
    #onEnd;
    #gated = new Map();
    #underWay = new Map();
    /** Of all that were ever let through; each resolves when the end can be taken. */
    #endings = [];
    #ended = [];
    constructor(ports) {
        this.#clock = ports.clock;
        this.#stop = ports.stop;
        this.#onEnd = ports.onEnd;
    }
    /** Keeps a deployment behind its gate until it is recorded. */
    add(application, deployment) {
        this.#gated.set(application, deployment);
    }
    /** Watches what another process has let through, and its record says so already. */
    takeUp(application, deployment, { mustEnd }) {
        this.#await(application, this.#open(application, deployment));
        if (mustEnd || this.#stop.stopped)
            deployment.stop();
    }
    /** The applications whose deployments wait for their record. */
    get gated() {
        return [...this.#gated.keys()];
    }
    /**
     * Lets what has been recorded through its gate, unless a stop came in between, or what now forbids it: then nothing has
     * happened.
     */
    openGates(forbidden) {
        const reason = this.#stop.stopped ? 'the run was stopped before it began' : forbidden;
        for (const [application, deployment] of this.#gated) {
            const end = reason === undefined ? this.#open(application, deployment) : notBegun(deployment, reason);
            this.#await(application, end);
        }
        this.#gated.clear();
    }
    get hasEnded() {
        return this.#ended.length > 0;
    }
    /** Whether something cannot be left: it would end with this process, or it is about to be recorded. */
    get isBound() {
        const waited = [...this.#underWay.values()].some(({ leave }) => leave === null);
        return waited || this.#gated.size > 0 || this.hasEnded;
    }
    /** What has ended since the last call. */
    takeEnded() {
        return this.#ended.splice(0);
    }
    /** Asks what is under way to end; a second call insists. */
    stop() {
        for (const deployment of this.#underWay.values())
            deployment.stop();
    }
    /** Stops watching what goes on by itself. */
    leave() {
        for (const [application, { leave }] of this.#underWay) {
            if (leave === null)
                continue;
            this.#underWay.delete(application);
            leave();
        }
    }
    /** Closes the gates, leaves what goes on by itself, and waits for the rest of what is under way. */
    async letGo() {
        const gated = [...this.#gated.values()];
        this.#gated.clear();
        this.leave();
        await Promise.allSettled([...gated.map((deployment) => deployment.discard()), ...this.#endings]);
    }
    #open(application, deployment) {
        this.#underWay.set(application, deployment);
        return deployment.open();
    }
    #await(application, end) {
        this.#endings.push(end.catch(endNotSeen).then((it) => this.#arrive(application, it)));
    }
    #arrive(application, end) {
        this.#underWay.delete(application);
        if (end !== undefined)
            this.#ended.push({ application, end: { ...end, at: (0,_ports_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoNow */ .E)(this.#clock) } });
        this.#onEnd();
    }
}
async function notBegun(deployment, reason) {
    await deployment.discard();
    return { outcome: 'failed', reason };
}
/** What is recorded of a deployment when watching it went wrong. */
function endNotSeen(cause) {
    return { outcome: 'unknown', reason: `its end was not seen: ${String(cause)}` };
}


/***/ }),

/***/ 72481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ createRunRecorder),
/* harmony export */   U: () => (/* binding */ Fenced)
/* harmony export */ });
/* harmony import */ var _domain_records_apply_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63191);
/* harmony import */ var _transact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92566);


/** Somebody else has taken the run over; whoever gets this must stop touching it. */
class Fenced extends Error {
    name = 'Fenced';
}
/**
 * Changes that fall due while a commit is being written share the next one (docs/design.md). A change
 * that is fenced off fails alone.
 */
function createRunRecorder(access, environment) {
    let queue = [];
    let draining = false;
    async function drain() {
        draining = true;
        while (queue.length > 0) {
            const batch = queue;
            queue = [];
            await commitBatch(access, environment, batch);
        }
        draining = false;
    }
    return (change) => new Promise((resolve, reject) => {
        queue.push({ change, resolve, reject });
        if (!draining)
            void drain();
    });
}
async function commitBatch(access, environment, batch) {
    try {
        const fenced = await (0,_transact_js__WEBPACK_IMPORTED_MODULE_1__/* .transact */ .h)(access, { environment, decide: (before) => applyBatch(before, batch) });
        for (const pending of batch) {
            const result = fenced.get(pending);
            if (result instanceof Fenced || result === undefined)
                pending.reject(result);
            else
                pending.resolve(result);
        }
    }
    catch (cause) {
        for (const { reject } of batch)
            reject(cause);
    }
}
function applyBatch(before, batch) {
    const value = new Map();
    const messages = [];
    let state = before;
    for (const pending of batch) {
        const { plan, epoch, events, message } = pending.change;
        if (state.active.get(plan)?.epoch !== epoch) {
            value.set(pending, new Fenced(`${before.environment}/${plan} has another holder now`));
            continue;
        }
        state = events.reduce((at, event) => (0,_domain_records_apply_event_js__WEBPACK_IMPORTED_MODULE_0__/* .applyEvent */ .Z)(at, plan, event), state);
        const run = state.active.get(plan) ?? state.newlyEnded.get(plan);
        if (run !== undefined)
            value.set(pending, run);
        messages.push(message);
    }
    return { state, message: messages.join('\n'), value };
}


/***/ }),

/***/ 92566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ transact)
});

// EXTERNAL MODULE: ./lib/action/domain/layout.js
var layout = __webpack_require__(90493);
;// CONCATENATED MODULE: ./lib/action/usecases/recording/commit-records.js

const recorder = { name: 'deployment-plans', email: 'deployment-plans@localhost' };
/**
 * Decides on the records as they are, commits with their head as the expected one, and begins again when the head has
 * moved (docs/design.md). So `decide` must not have effects; it may read, but only from the records that it is given and
 * from branches.
 */
async function commitRecords({ repository, readRecords }, decide) {
    for (;;) {
        const records = await readRecords();
        const { writes, message, value } = await decide(records);
        if (writes.length === 0)
            return value;
        const result = await repository.commit({
            branch: layout/* recordsBranch */.rb,
            expected: records.head,
            writes,
            message,
            author: recorder,
        });
        if (result.kind === 'committed')
            return value;
        await repository.refresh();
    }
}

// EXTERNAL MODULE: ./lib/action/codec/records/application-record.js + 1 modules
var application_record = __webpack_require__(93035);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./lib/action/codec/records/record-file.js
var record_file = __webpack_require__(2004);
// EXTERNAL MODULE: ./lib/action/codec/records/record-pieces.js
var record_pieces = __webpack_require__(87457);
;// CONCATENATED MODULE: ./lib/action/codec/records/delivery.js



const definition = schemas/* strictObject */.rej({
    environment: record_pieces/* name */.UU,
    plan: record_pieces/* name */.UU,
    followUp: schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n(['retry', 'reuse']),
        target: record_pieces/* name */.UU,
        plan: schemas/* nullable */.mee(record_pieces/* name */.UU),
        pullRequest: schemas/* nullable */.mee(record_pieces/* count */.U9),
        reason: schemas/* nullable */.mee(record_pieces/* text */.Qq),
    }),
    at: record_pieces/* time */.kB,
});
/** Reads `deliveries/<environment>/<plan>.json`; throws RecordUnreadable. */
function parseDelivery(path, bytes) {
    return readRecord(definition, path, bytes);
}
/** As `deliveries/<environment>/<plan>.json` holds it. */
function writeDelivery(delivery) {
    return (0,record_file/* writeRecord */.rh)(definition, delivery);
}

// EXTERNAL MODULE: ./lib/action/codec/records/environment-record.js
var environment_record = __webpack_require__(25369);
// EXTERNAL MODULE: ./lib/action/codec/records/run.js
var records_run = __webpack_require__(94767);
// EXTERNAL MODULE: ./lib/action/domain/records/environment-state.js
var environment_state = __webpack_require__(16899);
;// CONCATENATED MODULE: ./lib/action/usecases/recording/state-writes.js






/** The files to write for what a decision changed; none when it changed nothing. */
function stateWrites(before, after) {
    const { environment } = after;
    const { record, applications, active, ended, removed, deliveries } = (0,environment_state/* changesBetween */.iv)(before, after);
    return [
        ...(record === null
            ? []
            : [{ path: (0,layout/* environmentRecordPath */.am)(environment), bytes: (0,environment_record/* writeEnvironmentRecord */.W)(record) }]),
        ...applications.map((it) => ({
            path: (0,layout/* applicationRecordPath */.T_)(environment, it.application),
            bytes: (0,application_record/* writeApplicationRecord */.x)(it),
        })),
        ...active.map((run) => ({ path: (0,layout/* activePath */.iW)(environment, run.plan), bytes: (0,records_run/* writeRun */.bp)(run) })),
        ...ended.map((run) => ({ path: (0,layout/* endedPath */.sZ)(environment, run.plan), bytes: (0,records_run/* writeRun */.bp)(run) })),
        ...deliveries.map((it) => ({ path: (0,layout/* deliveriesPath */.Cp)(environment, it.plan), bytes: writeDelivery(it) })),
        ...removed.map((plan) => ({ path: (0,layout/* activePath */.iW)(environment, plan), bytes: null })),
    ];
}

;// CONCATENATED MODULE: ./lib/action/usecases/recording/transact.js


/** The one way in which the records of an environment change: from one state to the next, in one commit. */
function transact(access, { environment, decide }) {
    return commitRecords(access, async (records) => {
        const before = await records.environment(environment);
        const { state, message, value } = await decide(before, records);
        return { writes: stateWrites(before, state), message, value };
    });
}


/***/ })

};
