export const id = 720;
export const ids = [720];
export const modules = {

/***/ 58070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ settle_settle)
});

// EXTERNAL MODULE: ./lib/action/domain/model/configuration.js
var configuration = __webpack_require__(40799);
// EXTERNAL MODULE: ./lib/action/domain/records/run/run.js
var run_run = __webpack_require__(7041);
// EXTERNAL MODULE: ./lib/action/ports/hand-over.js
var hand_over = __webpack_require__(52307);
;// CONCATENATED MODULE: ./lib/action/ports/stop-signal.js
/** Where nobody can wish it. */
const neverStopped = {
    stopped: false,
    reason: '',
    leavesTime: true,
    onStop: () => () => { },
};

// EXTERNAL MODULE: ./lib/action/usecases/reading/trusted.js + 23 modules
var reading_trusted = __webpack_require__(30943);
// EXTERNAL MODULE: ./lib/action/domain/names.js
var names = __webpack_require__(96971);
// EXTERNAL MODULE: ./lib/action/usecases/execution/claiming/executable.js
var executable = __webpack_require__(9735);
// EXTERNAL MODULE: ./lib/action/usecases/execution/execute.js + 50 modules
var execute = __webpack_require__(91813);
;// CONCATENATED MODULE: ./lib/action/usecases/execution/settling/due-after.js

/** Milliseconds in which an engine says whether it has ended what it was given. */
const patience = 10_000;
/** Falls due some milliseconds after somebody first waits for it. */
function dueAfter(clock, milliseconds) {
    return (0,hand_over/* dueWhen */.N)((fallDue) => void clock.sleep(milliseconds).then(fallDue));
}

// EXTERNAL MODULE: ./lib/action/domain/records/environment/environment-state.js
var environment_state = __webpack_require__(72485);
// EXTERNAL MODULE: ./lib/action/usecases/recording/run-recorder.js + 1 modules
var run_recorder = __webpack_require__(68609);
// EXTERNAL MODULE: ./lib/action/usecases/execution/resuming/await-effect.js
var await_effect = __webpack_require__(32347);
// EXTERNAL MODULE: ./lib/action/usecases/execution/resuming/take-over.js
var take_over = __webpack_require__(5039);
// EXTERNAL MODULE: ./lib/action/domain/records/run/run-transitions.js + 1 modules
var run_transitions = __webpack_require__(17437);
// EXTERNAL MODULE: ./lib/action/domain/course/conclude.js + 1 modules
var conclude = __webpack_require__(41098);
;// CONCATENATED MODULE: ./lib/action/domain/course/settled-events.js



/**
 * What whoever has taken the run over records of it, all that follows included. It has ended with that, or nobody holds it
 * any more and whoever takes it up goes on.
 * @param at ISO time
 */
function settledEvents(run, { reason, ends, isToEnd }, at) {
    const events = [];
    let now = run;
    const happen = (event) => {
        now = (0,run_transitions/* transition */.k)(now, event);
        events.push(event);
    };
    if (isToEnd && run.status === 'running')
        happen({ kind: 'aborting', by: 'system', reason });
    for (const [application, { outcome, reason: why }] of ends) {
        happen({ kind: 'ended', application, end: { outcome, reason: why, at } });
    }
    for (let next = (0,conclude/* conclude */.E)(now, at); next.length > 0; next = (0,conclude/* conclude */.E)(now, at))
        next.forEach(happen);
    if ((0,run_run/* isUnderWay */.gn)(now))
        happen({ kind: 'yielded' });
    return events;
}

// EXTERNAL MODULE: ./lib/action/ports/clock.js
var clock = __webpack_require__(10299);
;// CONCATENATED MODULE: ./lib/action/usecases/execution/settling/record-settled.js





/**
 * Records what was seen of a run whose holder is dead, and what follows from that. It has ended with that, unless
 * something is left under way, or is to be done: then nobody holds it, and whoever takes it up goes on.
 */
async function recordSettled(ports, run, settled) {
    const events = settledEvents(run, settled, (0,clock/* isoNow */.E)(ports.clock));
    const { plan, epoch, status } = run;
    const message = `${(0,names/* planAddress */.o4)(run)}: settled, ${settled.reason}`;
    const record = (0,run_recorder/* createRunRecorder */.M9)(ports, run.environment);
    try {
        const recorded = await record({ plan, epoch, status, events, message });
        if ((0,run_run/* hasEnded */.hY)(recorded))
            ports.progress.ended(recorded);
        return recorded;
    }
    catch (cause) {
        // A person has asked it to end while its ends were waited for; these are what they were.
        if (cause instanceof run_recorder/* Outdated */.TN)
            return recordSettled(ports, cause.run, settled);
        throw cause;
    }
}

// EXTERNAL MODULE: ./lib/action/usecases/interrupting/aborted-by.js
var aborted_by = __webpack_require__(70830);
// EXTERNAL MODULE: ./lib/action/usecases/interrupting/newest-run.js
var newest_run = __webpack_require__(96819);
;// CONCATENATED MODULE: ./lib/action/usecases/interrupting/by-person.js


/** A person who wants a run to end that is held here, before or from now on. Looked for at every beat. */
function byPerson(ports, run) {
    return (end) => {
        if ((0,run_run/* isCancelled */.mm)(run))
            end();
        return ports.pulse.onBeat(() => 
        // What cannot be read now is looked for at the next beat.
        (0,newest_run/* newestRun */.K)(ports, run).then((newest) => (newest !== undefined && (0,run_run/* isCancelled */.mm)(newest) ? end() : undefined), () => { }));
    };
}

// EXTERNAL MODULE: ./lib/action/usecases/execution/resuming/resume-deployment.js
var resume_deployment = __webpack_require__(81962);
// EXTERNAL MODULE: ./lib/action/usecases/execution/working/deployments.js
var deployments = __webpack_require__(91545);
;// CONCATENATED MODULE: ./lib/action/usecases/execution/settling/see-ends.js






/**
 * Waits for the ends of what a run has started and another process watched. None of it is stopped, unless a person
 * has stopped the run, or does so meanwhile: then it is asked to end, as its coordinator may not have come to that.
 */
async function seeEnds(ports, run, waiting) {
    const started = (0,await_effect/* startedEffects */.y)(run);
    const seen = await (0,aborted_by/* abortedBy */.L)([byPerson(ports, run)], (signal) => Promise.all(started.map(async (it) => ({ ...it, end: await seeEnd(ports, run, { ...waiting, ...it, signal }) }))));
    return {
        ends: new Map(seen.flatMap(({ operation, end }) => end === undefined ? [] : [[operation.application, end]])),
        left: seen.filter(({ end }) => end === undefined),
        isLost: seen.some(({ effect, end }) => effect.kind === 'process' && end !== undefined),
    };
}
async function seeEnd(ports, run, watch) {
    const { operation, effect, stop, reason, signal } = watch;
    try {
        const resumed = await (0,resume_deployment/* resumeDeployment */.Nc)({ ports, run, operation, effect, onEffect: () => { } });
        if (resumed !== undefined)
            return await watchOn(resumed, watch);
        if ((await ports.processes.effect(effect)) === 'elsewhere')
            throw (0,resume_deployment/* outOfSight */.rM)(run, operation);
    }
    catch (cause) {
        ports.progress.note(`${(0,names/* planAddress */.o4)(run)}, ${operation.application}: what became of its deployment is not known yet: ${String(cause)}`);
        return undefined;
    }
    await (0,await_effect/* awaitEffect */.m)({ ports, stop, run, operation, effect, signal });
    return stop.stopped ? undefined : (0,resume_deployment/* endOfLost */.LH)(reason);
}
async function watchOn(deployment, { stop, handOver, signal }) {
    const end = deployment.open();
    if (signal.aborted)
        deployment.stop();
    else
        signal.addEventListener('abort', () => deployment.stop(), { once: true });
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
 * Settles the runs of one environment whose holder is dead (docs/design.md, "the end of a holder"): takes each over, and
 * looks what became of what its deployers started. Where every effect can be watched on, or has ended in a way that is
 * known, the run is free for whoever goes on with it. Otherwise what is not known is recorded as `unknown`, and the run
 * ends, or is free for its backout. A run whose holder lives, or may live elsewhere, is left alone; after a stop, those
 * that are still waited for keep their lock for the next time. Gives the runs that have ended; rejects when every run was
 * looked at.
 */
async function settleDeadRuns(ports, environment, settling) {
    const state = await (await ports.readRecords()).environment(environment);
    const runs = (0,environment_state/* claimedRuns */.C8)(state).filter(({ plan }) => settling.only === undefined || settling.only === plan);
    const settled = runs.map((run) => settle(ports, run, settling));
    await Promise.allSettled(settled);
    return (await Promise.all(settled)).flat().filter(run_run/* hasEnded */.hY);
}
async function settle(ports, run, settling) {
    const { stop, handOver } = settling;
    const { holder } = run;
    if (holder === null) {
        if (handOver === null && (0,run_run/* isHandedOver */.nc)(run))
            ports.progress.note(leftUndone(run));
        return [];
    }
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
    const { ends, left, isLost } = await seeEnds(ports, taken, {
        stop,
        handOver: handOver ?? hand_over/* neverDue */.l,
        reason,
    });
    const goesOn = handOver !== null;
    if (stop.stopped || (left.length > 0 && !goesOn))
        return [];
    try {
        const settled = await recordSettled(ports, taken, { ends, reason, isToEnd: isLost || !goesOn });
        if (!goesOn && (0,run_run/* isHandedOver */.nc)(settled))
            ports.progress.note(leftUndone(settled));
        return [settled];
    }
    catch (cause) {
        if (!(cause instanceof run_recorder/* Fenced */.Uw))
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
/** Whether this session can learn at all what becomes of an effect: of what an engine has, when it hands over some. */
async function knowledgeOf({ processes, deployer }, effect) {
    if (effect.kind === 'process')
        return processes.effect(effect);
    return deployer.kinds.has(effect.kind) ? 'alive' : 'elsewhere';
}
function leftUndone(run) {
    return `${(0,names/* planAddress */.o4)(run)} is ${run.status} and keeps its lock, and nobody goes on with it, because '${run.environment}' cannot be executed from here; where it is configured and can be, 'deployment-plans reconcile' goes on`;
}
function leftAlone(run, { host, job }) {
    const address = (0,names/* planAddress */.o4)(run);
    const place = job === undefined ? `on host ${host}` : `by the job ${job.url} on host ${host}`;
    return `${address} is held ${place}, of which nothing is known here; when that is dead for certain, say 'deployment-plans resolve ${address}'`;
}

// EXTERNAL MODULE: ./lib/action/usecases/execution/start-runs.js
var start_runs = __webpack_require__(62786);
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
        const runs = await settleDeadRuns(reconciliation.ports, environment, settlingOf(reconciliation, environment));
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
/** Where nothing can be executed any more, nobody takes up what could go on. */
function settlingOf({ ports, trusted, stop, only }, environment) {
    const configured = trusted.configuration.environments.get(environment);
    const goesOn = configured !== undefined && (0,executable/* isExecutable */.TV)(configured, ports.deployer.kinds);
    return { stop, handOver: goesOn ? dueAfter(ports.clock, patience) : null, only: only?.plan };
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
    const runs = (0,run_run/* inMergeOrder */.ke)([...withdrawn, ...started, ...waiting]);
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
// EXTERNAL MODULE: ./lib/action/action/execution/coordinating/tell-people.js + 14 modules
var tell_people = __webpack_require__(6851);
;// CONCATENATED MODULE: ./lib/action/action/execution/coordinating/settle.js










/**
 * Settles runs whose job is gone, starts what may start, opens what is owed, and tells people: everywhere, or for one
 * plan. It may be killed at any time: the next one settles what it was about.
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
    for (const name of environments) {
        all = (0,executed/* togetherWith */.VX)(all, await (0,open_follow_ups/* openFollowUps */.W)(session, trusted, name));
        const question = { environment: name, only: only?.plan };
        all = (0,executed/* togetherWith */.VX)(all, await (0,tell_people/* tellPeople */.f)(session, trusted, question));
    }
    return { ...all, environment };
}
/**
 * A plan that waits, is prepared, or was handed over has nothing to be settled, and its job has looked a moment ago whether it may
 * start or go on: without this one that cannot be judged or taken up would be asked for without end. The schedule asks
 * for it again.
 */
async function hasNoHolder({ ports }, { environment, plan }) {
    const run = await (await ports.readRecords()).run(environment, plan);
    return run !== undefined && ((0,run_run/* awaitsClaim */.Eg)(run) || (0,run_run/* isHandedOver */.nc)(run));
}


/***/ }),

/***/ 38513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ executedToJson),
/* harmony export */   Z: () => (/* binding */ executedInShort)
/* harmony export */ });
/* harmony import */ var _codec_answers_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26304);
/* harmony import */ var _codec_records_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17600);
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96971);
/* harmony import */ var _executed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35786);




/** What a step has done about runs, in the output `result`; documented in docs/action.md. */
function executedToJson(executed) {
    return {
        ...executedInShort(executed),
        runs: executed.runs.map(_codec_records_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runToJson */ .Hj),
        problems: (0,_executed_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsOf */ .GW)(executed).map(_codec_answers_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problemToJson */ .t),
    };
}
/** The same where there are too many for all of it. */
function executedInShort({ environment, runs, started, followUps, told }) {
    return {
        environment,
        runs: runs.map(({ environment: where, plan, status }) => ({ environment: where, plan, status })),
        started: started.map(_domain_names_js__WEBPACK_IMPORTED_MODULE_3__/* .planAddress */ .o4),
        followUps: followUps.map(({ run, delivery }) => ({ run: (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_3__/* .planAddress */ .o4)(run), delivery })),
        notifications: told.map(({ run, notification }) => ({ run: (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_3__/* .planAddress */ .o4)(run), ...notification })),
    };
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
/* harmony import */ var _render_in_words_counts_in_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71439);
/* harmony import */ var _render_started_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57793);
/* harmony import */ var _reporting_longest_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30627);
/* harmony import */ var _executed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35786);
/* harmony import */ var _executed_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38513);
/* harmony import */ var _executed_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62872);







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
        ? `not everything could be started or settled: ${(0,_render_in_words_counts_in_words_js__WEBPACK_IMPORTED_MODULE_6__/* .countsInWords */ .Pe)(problems)}`
        : null;
}
/** What a job tells that is not about it. */
function asWarning(problem) {
    return problem.severity === 'error' ? { ...problem, severity: 'warning' } : problem;
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

/***/ 91813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ execute)
});

// EXTERNAL MODULE: ./lib/action/domain/names.js
var names = __webpack_require__(96971);
// EXTERNAL MODULE: ./lib/action/domain/records/environment/environment-state.js
var environment_state = __webpack_require__(72485);
// EXTERNAL MODULE: ./lib/action/domain/records/run/run.js
var run_run = __webpack_require__(7041);
// EXTERNAL MODULE: ./lib/action/ports/clock.js
var clock = __webpack_require__(10299);
// EXTERNAL MODULE: ./lib/action/usecases/reading/require-run.js
var require_run = __webpack_require__(66123);
// EXTERNAL MODULE: ./lib/action/usecases/recording/run-recorder.js + 1 modules
var run_recorder = __webpack_require__(68609);
// EXTERNAL MODULE: ./lib/action/usecases/refusal.js
var refusal = __webpack_require__(32455);
// EXTERNAL MODULE: ./lib/action/usecases/reading/trusted.js + 23 modules
var reading_trusted = __webpack_require__(30943);
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
    (0,executable/* requireExecutable */.o5)(environment, deployer.kinds);
    return environment;
}

// EXTERNAL MODULE: ./lib/action/usecases/recording/transact.js
var transact = __webpack_require__(10313);
// EXTERNAL MODULE: ./lib/action/domain/course/concluded.js
var concluded = __webpack_require__(25218);
// EXTERNAL MODULE: ./lib/action/domain/course/why-stale.js
var why_stale = __webpack_require__(84187);
// EXTERNAL MODULE: ./lib/action/domain/problem.js
var problem = __webpack_require__(10240);
// EXTERNAL MODULE: ./lib/action/domain/records/environment/apply-event.js + 2 modules
var apply_event = __webpack_require__(5680);
// EXTERNAL MODULE: ./lib/action/domain/model/notifier.js
var notifier = __webpack_require__(29787);
;// CONCATENATED MODULE: ./lib/action/domain/records/run/afterwards.js

/** What is to follow the runs of an environment, ready to be spread into a claim; empty when nothing is. */
function afterwardsOf({ onAbort, promoteTo, notify, }) {
    const tell = (0,notifier/* toldEvents */.Bc)(notify);
    if (onAbort === undefined && promoteTo === undefined && tell.length === 0)
        return {};
    return {
        afterwards: {
            onAbort: onAbort ?? null,
            promoteTo: promoteTo ?? null,
            ...(tell.length > 0 && { tell }),
        },
    };
}

// EXTERNAL MODULE: ./lib/action/domain/records/run/criterion.js
var criterion = __webpack_require__(4563);
// EXTERNAL MODULE: ./lib/action/usecases/execution/claiming/waiting-runs.js + 3 modules
var waiting_runs = __webpack_require__(87294);
;// CONCATENATED MODULE: ./lib/action/usecases/execution/claiming/decide-claims.js








/** Claims, refuses or lets wait every waiting run of an environment, all at one time. */
function decideClaims(question, before) {
    const { terms, prepared, judged } = question;
    const ready = (0,waiting_runs/* startable */.hx)(terms, withJudged(before, judged), prepared);
    const known = ready.filter((run) => (0,waiting_runs/* isPrepared */._g)(prepared, run)).map(({ plan }) => plan);
    const state = known.reduce((at, plan) => claimRun(question, at, plan), before);
    return {
        state: (0,waiting_runs/* noteWaiting */.UZ)(terms, prepared, withJudged(state, judged)),
        touched: known,
        unprepared: ready.filter((run) => !(0,waiting_runs/* isPrepared */._g)(prepared, run)),
    };
}
/** The state as admission should see it: with what the runs would do, touch and reference today. */
function withJudged(state, judged) {
    return [...judged].reduce((at, [plan, { operations }]) => {
        const run = at.active.get(plan);
        return run?.status === 'waiting' ? (0,environment_state/* withRun */.Yq)(at, { ...run, operations }) : at;
    }, state);
}
function claimRun(question, state, plan) {
    const { terms, holder, startedBy, configuration } = question;
    const judged = question.judged.get(plan);
    if (judged === undefined)
        return state;
    const run = state.active.get(plan);
    if (run?.status === 'prepared')
        return activateRun(question, state, run, judged);
    const { problems, operations, approvals, conduct } = judged;
    const { environment, now: at } = terms;
    const afterwards = afterwardsOf(environment);
    if ((0,problem/* hasErrors */.Cs)(problems))
        return (0,apply_event/* applyEvent */.Z)(state, plan, { kind: 'refused', problems, at, ...afterwards });
    const claim = {
        holder,
        startedBy,
        configuration,
        operations,
        problems,
        approvals,
        ...conduct,
        ...afterwards,
    };
    const running = (0,apply_event/* applyEvent */.Z)(state, plan, { kind: 'claimed', claim, at });
    const idle = operations.every(({ state: it }) => it === 'skipped') && (0,criterion/* isVerified */.p)(conduct);
    return idle ? (0,apply_event/* applyEvent */.Z)(running, plan, { kind: 'completed', at }) : running;
}
/** Windows govern activations as well, and of this one there may be less left than there was at the claim. */
function noteLength(state, run, { problems }) {
    const known = run.problems.map(({ message }) => message);
    const short = problems.filter(({ code, message }) => code === 'window-short' && !known.includes(message));
    return short.length === 0 ? state : (0,apply_event/* applyEvent */.Z)(state, run.plan, { kind: 'reviewed', problems: short });
}
/** What was prepared is activated, or the run ends with nothing changed when that is not what it would be today. */
function activateRun({ terms, holder }, state, run, judged) {
    const { plan } = run;
    const at = terms.now;
    const stale = (0,why_stale/* whyStale */.q)(run, judged);
    if (stale === undefined) {
        return noteLength((0,apply_event/* applyEvent */.Z)(state, plan, { kind: 'activated', holder, at }), run, judged);
    }
    const reason = `${stale.code}: ${stale.message}`;
    return (0,concluded/* concluded */._)((0,apply_event/* applyEvent */.Z)(state, plan, { kind: 'aborting', by: 'system', reason }), plan, at);
}

// EXTERNAL MODULE: ./lib/action/domain/document/placeholder.js
var placeholder = __webpack_require__(76416);
;// CONCATENATED MODULE: ./lib/action/domain/verification/criteria-of.js

/**
 * The success criteria of a plan as its run has them from its claim on: those with a check are pending, those for people
 * open. Placeholders say nothing that anybody could confirm.
 */
function criteriaOf({ success }) {
    return success
        .filter(({ criterion, check }) => check !== null || !(0,placeholder/* isPlaceholder */.w)(criterion))
        .map(({ criterion, check }) => ({
        criterion,
        check,
        state: check === null ? 'open' : 'pending',
        reason: null,
        at: null,
    }));
}

;// CONCATENATED MODULE: ./lib/action/domain/course/conduct.js

/** As plan and environment say at the claim; the run keeps to it, whatever they say later. */
function conductOf(plan, { stages, onBackout }) {
    const criteria = criteriaOf(plan);
    return {
        ...(stages && { stages }),
        ...(plan.backout && { backout: plan.backout }),
        ...(onBackout === 'mark-bad' && { marksBad: true }),
        ...(criteria.length > 0 && { criteria }),
    };
}

// EXTERNAL MODULE: ./lib/action/domain/impact/reference-cycles.js
var reference_cycles = __webpack_require__(62075);
// EXTERNAL MODULE: ./lib/action/domain/rules/judge-plan.js + 43 modules
var judge_plan = __webpack_require__(76577);
// EXTERNAL MODULE: ./lib/action/domain/rules/resolved-operation.js
var resolved_operation = __webpack_require__(54423);
// EXTERNAL MODULE: ./lib/action/domain/schedule/order-plan.js + 4 modules
var order_plan = __webpack_require__(46581);
// EXTERNAL MODULE: ./lib/action/usecases/reading/plan-context.js
var plan_context = __webpack_require__(29131);
;// CONCATENATED MODULE: ./lib/action/usecases/execution/claiming/judge-claim.js







/** Judges a run again on the records of this very moment (docs/design.md), and puts its operations in order. */
async function judgeClaim(question) {
    const { prepared, ...surroundings } = question;
    const { file, plan, catalog, evidence, approved } = prepared;
    const { freezeOverridden, approvals } = approved;
    const { findings, operations } = (0,judge_plan/* judgePlan */.t)(
    // Preparing the claim has waited for what may still be built.
    await (0,plan_context/* readPlanContext */.v)({
        ...{ ...surroundings, plan, catalog, evidence, freezeOverridden },
        mustBeBuilt: true,
    }));
    const { order, cycles } = (0,order_plan/* orderPlan */.C)({ operations, target: question.target.applications, catalog });
    const judged = [...findings, ...(0,reference_cycles/* describeCycles */.f)(cycles)]
        .filter(({ code }) => code !== 'nothing-to-deploy')
        .map((finding) => (0,problem/* placeFinding */.BW)(finding, file.file, file.locate));
    const problems = [...judged, ...approved.problems];
    return {
        problems,
        operations: operations.map((it) => ordered(it, order, question.environment)),
        approvals,
        conduct: conductOf(plan, question.environment),
    };
}
function ordered(operation, order, { platform }) {
    const pending = (0,resolved_operation/* pendingOperation */.x)(operation, order.get(operation.application) ?? []);
    return platform === undefined ? pending : { ...pending, platform };
}

// EXTERNAL MODULE: ./lib/action/domain/policy/judge-times.js
var judge_times = __webpack_require__(2162);
// EXTERNAL MODULE: ./lib/action/domain/readiness/judge-readiness.js
var judge_readiness = __webpack_require__(40702);
;// CONCATENATED MODULE: ./lib/action/domain/readiness/await-builds.js

/**
 * Waits as long as one of them is within its limit, counted from the merge; undefined when there is nothing to wait for,
 * or no time. `now` and `mergedAt` are ISO times.
 */
function awaitBuilds(unbuilt, { mergedAt, now }) {
    const until = Math.max(...unbuilt.map(({ ready }) => Date.parse(mergedAt) + ready.within));
    if (unbuilt.length === 0 || until <= Date.parse(now))
        return undefined;
    return {
        problems: unbuilt.map((it) => ({
            code: 'version-not-built',
            severity: 'notice',
            message: (0,judge_readiness/* unbuiltInWords */.ks)(it, null, false),
            application: it.entry.application,
        })),
        until: new Date(until).toISOString(),
        why: unbuilt.map(judge_readiness/* awaitedBuild */.Sy).join(', '),
    };
}

// EXTERNAL MODULE: ./lib/action/domain/readiness/unbuilt-versions.js
var unbuilt_versions = __webpack_require__(37639);
// EXTERNAL MODULE: ./lib/action/usecases/reading/evidence.js + 8 modules
var reading_evidence = __webpack_require__(13878);
// EXTERNAL MODULE: ./lib/action/usecases/reading/recorded-plan.js
var recorded_plan = __webpack_require__(42416);
// EXTERNAL MODULE: ./lib/action/usecases/execution/pinned.js
var execution_pinned = __webpack_require__(40466);
// EXTERNAL MODULE: ./lib/action/domain/approvals/same-person.js + 1 modules
var same_person = __webpack_require__(55912);
;// CONCATENATED MODULE: ./lib/action/domain/approvals/all-approvals.js

/** Those that count for anything, each person once. */
function allApprovals(judgement, override) {
    const { approvals } = judgement;
    const others = override?.approvals.filter(({ by }) => !approvals.some((it) => (0,same_person/* isSameLogin */.A)(it.by, by)));
    return [...approvals, ...(others ?? [])];
}

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
// EXTERNAL MODULE: ./lib/action/domain/approvals/involved.js
var approvals_involved = __webpack_require__(19781);
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
    const involved = (0,approvals_involved/* involvedByGit */.x)(authors, plan, ancestors);
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
        approvals: allApprovals(found, override),
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
    const found = await vouchedForRun({ repository, records }, { run, said, ...wanted });
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
    return { kind: 'known', approvals: allApprovals(found, override), freezeOverridden, problems: [] };
}

;// CONCATENATED MODULE: ./lib/action/usecases/execution/claiming/prepare-claim.js













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
    const { blob, value: plan, problems } = file;
    const expired = (0,why_stale/* whyExpired */.u)(run, environment, (0,clock/* isoNow */.E)(ports.clock));
    if (expired !== undefined)
        return { kind: 'refused', blob, problems: [expired] };
    if (run.status === 'prepared') {
        // It is activated by what deployed it then, whatever is configured now.
        (0,executable/* requireExecutable */.o5)((await (0,execution_pinned/* readPinned */.r)(ports.repository, run)).environment, ports.deployer.kinds);
    }
    if (plan === undefined)
        return { kind: 'refused', blob, problems };
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
    const unbuilt = (0,unbuilt_versions/* unbuiltVersions */.D)({ plan, catalog, builds: evidence.builds });
    const awaited = awaitBuilds(unbuilt, { mergedAt: run.mergedAt, now: (0,clock/* isoNow */.E)(ports.clock) });
    if (awaited !== undefined)
        return { kind: 'unbuilt', blob, ...awaited };
    const approved = await approvalsAtClaim(ports, { run, plan, environment }, speaker);
    if (approved.kind !== 'known')
        return { ...approved, blob };
    return { kind: 'ready', blob, file, plan, catalog, evidence, approved };
}

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
        const found = await vouchedForRun({ ...ports, records }, { run, said, ...(0,wanted_approvals/* wantedApprovals */.u)(environment, plan) });
        const approvals = allApprovals(found, found.override);
        return (0,apply_event/* applyEvent */.Z)(state, run.plan, { kind: 'approved', approvals });
    }
    catch (cause) {
        if (!(cause instanceof refusal/* Refusal */.P_))
            throw cause;
        return state;
    }
}

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
            waiting: (0,environment_state/* activeRuns */.$f)(state).filter(run_run/* awaitsClaim */.Eg),
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
    const claims = runs.map(async (run) => [run.plan, await prepareClaim(question, run)]);
    return new Map([...prepared, ...(await Promise.all(claims))]);
}
function unpreparedAmong(runs, prepared) {
    return runs.filter((run) => !(0,waiting_runs/* isPrepared */._g)(prepared, run));
}
function commitClaims(question, prepared) {
    const { ports, environment, trusted, holder, startedBy } = question;
    return (0,transact/* transact */.h)(ports, {
        environment: environment.name,
        decide: async (before, records) => {
            const terms = termsNow(question);
            const judged = await judgePrepared({ ...question, ...terms }, prepared, before, records);
            const configuration = trusted.commit;
            const decided = decideClaims({ terms, prepared, judged, holder, startedBy, configuration }, before);
            const message = `${environment.name}: claim ${decided.touched.join(', ') || 'nothing'}`;
            return { state: decided.state, message, value: decided };
        },
    });
}
/** One decision sees one time. */
function termsNow({ environment, only, ports }) {
    return { environment, only, now: (0,clock/* isoNow */.E)(ports.clock) };
}
/** Judges every prepared run on these records; a plan that cannot be read has only problems. */
async function judgePrepared({ environment, trusted, now, ports }, prepared, target, records) {
    const { secretVariables } = ports;
    const judged = new Map();
    for (const run of (0,environment_state/* activeRuns */.$f)(target)) {
        const claim = prepared.get(run.plan);
        if (!(0,run_run/* awaitsClaim */.Eg)(run) || claim?.blob !== run.blob)
            continue;
        if (claim.kind === 'refused') {
            const { problems } = claim;
            judged.set(run.plan, { problems, operations: run.operations, approvals: [], conduct: {} });
        }
        if (claim.kind !== 'ready')
            continue;
        const question = { prepared: claim, environment, trusted, target, records, now, secretVariables };
        judged.set(run.plan, await judgeClaim(question));
    }
    return judged;
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

// EXTERNAL MODULE: ./lib/action/usecases/execution/resuming/take-over.js
var take_over = __webpack_require__(5039);
// EXTERNAL MODULE: ./lib/action/domain/message-of.js
var message_of = __webpack_require__(89240);
// EXTERNAL MODULE: ./lib/action/ports/release-repository.js
var release_repository = __webpack_require__(29013);
;// CONCATENATED MODULE: ./lib/action/usecases/execution/setbacks.js





/** What kept a session from something, and does not keep it from the rest. */
class Setbacks {
    /** What could not be read or recorded. */
    lost = [];
    /** What is wrong in the repository. */
    wrong = [];
    #mistake;
    add(cause) {
        const failure = (0,usecases_failure/* failureOf */.g)(cause);
        if (failure === undefined)
            this.#mistake ??= { cause };
        else
            (failure.kind === 'lost' ? this.lost : this.wrong).push(...failure.problems);
    }
    /** Throws the first error that nobody has foreseen; for when nothing is under way any more. */
    throwMistake() {
        if (this.#mistake !== undefined)
            throw this.#mistake.cause;
    }
}
/** What is told of a run whose end could not be recorded: why, and what settles it. A mistake of ours stays as it is. */
function leftBefore(run, cause) {
    const left = `${(0,names/* planAddress */.o4)(run)} was left before its end: ${(0,message_of/* messageOf */.b)(cause)}; 'deployment-plans reconcile' settles it`;
    if (cause instanceof run_recorder/* Fenced */.Uw || cause instanceof release_repository/* RepositoryUnavailable */.hw)
        return new release_repository/* RepositoryUnavailable */.hw(left);
    return cause instanceof release_repository/* RepositoryUnusable */.qh ? new release_repository/* RepositoryUnusable */.qh(left) : cause;
}

// EXTERNAL MODULE: ./lib/action/domain/schedule/median-duration.js
var median_duration = __webpack_require__(60796);
;// CONCATENATED MODULE: ./lib/action/usecases/execution/working/expected-durations.js

const unknownDuration = 1;
/** What each application's operation is expected to take: the median of what was recorded, in milliseconds. */
async function expectedDurations(readRecords, run) {
    const names = run.operations.map(({ application }) => application);
    const records = await (await readRecords()).applications(run.environment, names);
    return (application) => (0,median_duration/* medianDuration */.N)(records.get(application)?.durations ?? []) ?? unknownDuration;
}

// EXTERNAL MODULE: ./lib/action/domain/course/conclude.js + 1 modules
var conclude = __webpack_require__(41098);
// EXTERNAL MODULE: ./lib/action/domain/duration-in-words.js
var duration_in_words = __webpack_require__(8887);
;// CONCATENATED MODULE: ./lib/action/domain/course/time-is-up.js

/**
 * Why a run may not go on, once it has taken longer than its environment allows (`time-limit`); undefined before. Each
 * stage has that long, and what undoes it as long as it takes.
 * @param now milliseconds since the epoch
 */
function timeIsUp({ status, startedAt, activatedAt }, { timeLimit }, now) {
    const begin = activatedAt ?? startedAt;
    if (timeLimit === undefined || begin === null)
        return undefined;
    if (status !== 'running' && status !== 'verifying')
        return undefined;
    if (now - Date.parse(begin) < timeLimit)
        return undefined;
    return `it took longer than the time limit of ${(0,duration_in_words/* durationInWords */.j)(timeLimit)}`;
}

// EXTERNAL MODULE: ./lib/action/domain/records/run/operation-transitions.js
var operation_transitions = __webpack_require__(40144);
// EXTERNAL MODULE: ./lib/action/usecases/execution/resuming/await-effect.js
var await_effect = __webpack_require__(32347);
// EXTERNAL MODULE: ./lib/action/usecases/execution/resuming/resume-deployment.js
var resume_deployment = __webpack_require__(81962);
// EXTERNAL MODULE: ./lib/action/usecases/execution/working/deployments.js
var working_deployments = __webpack_require__(91545);
;// CONCATENATED MODULE: ./lib/action/domain/course/is-untouched.js

/** Whether nothing of the stage that a run is in has begun: of the whole run, or of its activation. */
function isUntouched({ operations, activatedAt }) {
    return operations.every((it) => it.tries.length === 0 || (activatedAt !== undefined && (0,operation_transitions/* lastStep */.tX)(it) === 'prepare'));
}

// EXTERNAL MODULE: ./lib/action/domain/graph/at.js
var at = __webpack_require__(21471);
// EXTERNAL MODULE: ./lib/action/domain/schedule/operation-graph.js
var operation_graph = __webpack_require__(83097);
// EXTERNAL MODULE: ./lib/action/domain/schedule/remaining-paths.js
var remaining_paths = __webpack_require__(74588);
// EXTERNAL MODULE: ./lib/action/domain/schedule/scheduled-operation.js
var scheduled_operation = __webpack_require__(47926);
;// CONCATENATED MODULE: ./lib/action/domain/schedule/next-operations.js





/**
 * The applications whose operations start now: each one as soon as all that it waits for is settled, as
 * far as slots are free. When more are ready than may start, the one with the longest remaining path goes
 * first, among equals the one for which most others wait, then the one first in the list. Linear in operations
 * and what they wait for, so it may be asked again after every event.
 */
function nextOperations({ operations, slots, duration, onFailure }) {
    const free = slots - operations.filter(({ state }) => state === 'started').length;
    if (free <= 0 || (onFailure === 'stop' && operations.some(scheduled_operation/* hasFailed */.W)))
        return [];
    const graph = (0,operation_graph/* operationGraph */.e)(operations);
    const unsettled = (0,operation_graph/* withDependents */.h)(graph, operations, (operation) => !(0,operation_transitions/* isSettled */.Is)(operation));
    const { offsets } = graph.consumers;
    const paths = (0,remaining_paths/* remainingPaths */.j)(graph, operations, duration);
    return operations
        .map((operation, index) => ({
        ...operation,
        path: paths[index] ?? 0,
        waiting: (0,at.at)(offsets, index + 1) - (0,at.at)(offsets, index),
    }))
        .filter(({ state, after }) => state === 'pending' && !after.some((name) => unsettled.has(name)))
        .sort((a, b) => b.path - a.path || b.waiting - a.waiting)
        .slice(0, free)
        .map(({ application }) => application);
}

// EXTERNAL MODULE: ./lib/action/domain/graph/reachability.js
var reachability = __webpack_require__(96977);
;// CONCATENATED MODULE: ./lib/action/domain/course/next-backouts.js


/**
 * The applications whose operations are undone next: each one as soon as all that were deployed after it, directly or
 * through others, are done with, whether that succeeded or not; as far as slots are free. Linear in operations and what
 * they wait for.
 */
function nextBackouts(operations, slots) {
    const free = slots - operations.filter(({ backout }) => backout?.state === 'started').length;
    if (free <= 0)
        return [];
    const needed = neededByOpen(operations);
    return operations
        .filter(({ application, backout }) => backout?.state === 'pending' && !needed.has(application))
        .slice(0, free)
        .map(({ application }) => application);
}
/** What those wait for, directly or through others, that are still to be undone. */
function neededByOpen(operations) {
    const graph = (0,operation_graph/* operationGraph */.e)(operations);
    const nearest = operations.filter(isOpen).flatMap(({ after }) => after);
    const reached = (0,reachability/* reach */.g)(graph.producers, nearest.flatMap((name) => graph.indexes.get(name) ?? []));
    return new Set(graph.names.filter((_, index) => reached[index] === 1));
}
function isOpen({ backout }) {
    return backout?.state === 'pending' || backout?.state === 'started';
}

;// CONCATENATED MODULE: ./lib/action/domain/course/next-starts.js


const none = { applications: [] };
/**
 * The operations whose deployers are called now, and for what. What is only prepared needs no order, because nothing that
 * runs is changed by it.
 */
function nextStarts(run, terms) {
    const { status, stages, activatedAt, operations, onFailure } = run;
    if (status === 'backing-out')
        return { step: 'backout', applications: nextBackouts(operations, terms.slots) };
    if (status !== 'running')
        return none;
    if (stages === undefined)
        return { applications: nextOperations({ operations, onFailure, ...terms }) };
    if (activatedAt !== undefined) {
        return { step: 'activate', applications: nextOperations({ operations, onFailure, ...terms }) };
    }
    const unprepared = operations
        .filter(({ preparedAt }) => preparedAt === undefined)
        .map((operation) => ({ ...operation, after: [] }));
    return { step: 'prepare', applications: nextOperations({ operations: unprepared, onFailure, ...terms }) };
}

// EXTERNAL MODULE: ./lib/action/domain/impact/world/world.js
var world_world = __webpack_require__(47697);
;// CONCATENATED MODULE: ./lib/action/domain/drift/concerned-applications.js

/**
 * The applications that a run depends on finding as they were recorded: its own, and those of the target that hold a
 * module which its own modules reference. In the order of the run, then by name.
 */
function concernedApplications(operations, target) {
    const own = operations.map(({ application }) => application);
    const referenced = operations
        .flatMap(({ modules }) => [...modules.values()])
        .flatMap(({ references }) => [...references.keys()]);
    const world = (0,world_world/* recordedWorld */.t)(target);
    const owners = referenced.flatMap((module) => world.holders(module).map(({ application }) => application));
    return [...new Set([...own, ...owners.sort()])];
}

;// CONCATENATED MODULE: ./lib/action/domain/drift/standing.js
/** Judges what was found by what is recorded: versions are compared as they are written. */
function standingOf({ record, inspection }) {
    if (record?.uncertain === true)
        return 'uncertain';
    switch (inspection.kind) {
        case 'runs':
        case 'absent':
            return versionFound(inspection) === (record?.version ?? null) ? 'as-recorded' : 'drift';
        default:
            return inspection.kind;
    }
}
/** Null when it is not there, or nobody knows. */
function versionFound(inspection) {
    return inspection.kind === 'runs' ? inspection.version : null;
}

;// CONCATENATED MODULE: ./lib/action/domain/drift/judge-drift.js

/**
 * Where the target is not as the records say (`drift`), and where nobody knows (`drift-unknown`): errors where drift blocks,
 * else warnings. What the records themselves are not certain of cannot differ from them. Where the configuration does not
 * speak of drift, an application that nothing can look at is nothing to tell.
 */
function judgeDrift(inspected, terms) {
    return inspected.flatMap((one) => judgeOne(one, terms));
}
function judgeOne(inspected, { name, drift }) {
    const { application, inspection } = inspected;
    const severity = drift === 'block' ? 'error' : 'warning';
    switch (standingOf(inspected)) {
        case 'as-recorded':
        case 'uncertain':
            return [];
        case 'drift':
            return [{ code: 'drift', severity, message: differs(inspected, name), application }];
        case 'unknown': {
            const why = inspection.kind === 'unknown' ? inspection.reason : 'nobody says why';
            return [unknown({ application, severity, name, why })];
        }
        case 'not-offered': {
            if (drift === undefined)
                return [];
            const why = 'its deployer has no `inspect`';
            return [unknown({ application, severity: drift === 'block' ? 'error' : 'notice', name, why })];
        }
    }
}
function differs({ application, record, inspection }, name) {
    const found = versionFound(inspection);
    const runs = found === null ? `${application} is not there in '${name}'` : `${application} ${found} runs in '${name}'`;
    const says = record?.version ?? 'that it was never deployed there';
    const adopt = found === null
        ? ''
        : `, or let 'deployment-plans adopt ${name} ${application}@${found}' record what is there`;
    return `${runs}, but the records say ${says}; find out who changed it, then put back what should be there${adopt}`;
}
function unknown(about) {
    const { application, severity, name, why } = about;
    const message = `which version of ${application} runs in '${name}' is not known: ${why}`;
    return { code: 'drift-unknown', severity, message, application };
}

// EXTERNAL MODULE: ./lib/action/usecases/inspecting/inspect-applications.js
var inspect_applications = __webpack_require__(9574);
// EXTERNAL MODULE: ./lib/action/usecases/interrupting/aborted-by.js
var aborted_by = __webpack_require__(70830);
// EXTERNAL MODULE: ./lib/action/usecases/interrupting/newest-run.js
var newest_run = __webpack_require__(96819);
;// CONCATENATED MODULE: ./lib/action/usecases/interrupting/by-others.js

/** What others record of a run: that it is to end, or that it is somebody else's. Looked for at every beat. */
function byOthers(ports, run) {
    return (end) => ports.pulse.onBeat(() => 
    // What cannot be read now is looked for at the next beat; nothing is ended for want of it.
    (0,newest_run/* newestRun */.K)(ports, run).then((newest) => (newest?.status === run.status ? undefined : end()), () => { }));
}

;// CONCATENATED MODULE: ./lib/action/usecases/execution/reviewing/review-target.js






/**
 * Looks whether a run finds the target as the records say: its own applications, and those that hold what they reference.
 * An error among the problems, where drift blocks, means that nothing may be touched. Asks nobody where nothing can be
 * looked at and the configuration does not speak of drift. Ends early when the run is to end.
 */
async function reviewTarget(review) {
    const { run, pinned, ports, records, stop } = review;
    const { environment } = pinned;
    const { operations, plan } = run;
    const configuration = (0,execution_pinned/* pinnedCommit */.I)(run);
    if (environment.drift === undefined && !(0,inspect_applications/* mayInspect */.I)(environment))
        return [];
    const { applications: target } = await records.environment(run.environment);
    const applications = concernedApplications(operations, target);
    const onLine = (application, line) => ports.progress.output(run, application, line);
    const question = { ports, environment, configuration, plan, applications, target, onLine };
    return (0,aborted_by/* abortedBy */.L)([(0,aborted_by/* byStop */.A)(stop), byOthers(ports, run)], async (signal) => {
        const problems = judgeDrift(await (0,inspect_applications/* inspectApplications */.O)({ ...question, signal }), environment);
        // Who wanted it to end says what becomes of the run; what was cut off says nothing against it.
        return signal.aborted ? problems.filter(({ code }) => code !== 'drift-unknown') : problems;
    });
}

// EXTERNAL MODULE: ./lib/action/domain/short-digest.js
var short_digest = __webpack_require__(90530);
// EXTERNAL MODULE: ./lib/action/domain/versions/tag-message.js
var tag_message = __webpack_require__(87027);
// EXTERNAL MODULE: ./lib/action/ports/tagger.js
var tagger = __webpack_require__(77027);
// EXTERNAL MODULE: ./lib/action/usecases/recording/commit-records.js
var commit_records = __webpack_require__(47589);
;// CONCATENATED MODULE: ./lib/action/usecases/execution/tagging/tag-versions.js







/**
 * Makes the tags of a run's operations that tag and deploy, one after the other, as far as their records do not say that
 * it was done. To be called before the first operation: what it refuses ends a run of which nothing was touched yet. Once
 * the run is to end no further tag is made.
 */
function tagVersions(question) {
    const { run, ports, stop } = question;
    return (0,aborted_by/* abortedBy */.L)([(0,aborted_by/* byStop */.A)(stop), byOthers(ports, run)], async (signal) => {
        const tagged = [];
        for (const operation of run.operations.filter(isToBeTagged)) {
            if (signal.aborted)
                break;
            const refused = await tagOne(operation, question);
            if (refused !== undefined)
                return { tagged, refused };
            tagged.push(operation.application);
        }
        return { tagged, refused: undefined };
    });
}
function isToBeTagged({ action, state, tagged }) {
    return action === 'tag-and-deploy' && state !== 'skipped' && tagged !== true;
}
async function tagOne({ application, tag, commit, to }, { run, pinned, ports }) {
    const repository = pinned.catalog.get(application)?.repository;
    if (repository === undefined || tag === null || commit === null) {
        throw new Error(`${(0,names/* planAddress */.o4)(run)} was claimed without knowing what ${application} ${to} is`);
    }
    const about = { severity: 'error', application };
    try {
        const message = (0,tag_message/* tagMessage */.i)(tag, (0,names/* planAddress */.o4)(run));
        const outcome = await ports.tagger.tag({ repository, tag, commit, message, by: commit_records/* recorder */.t });
        if (outcome === 'created' || outcome === 'there')
            return undefined;
        const found = `${tag} of ${repository} names ${(0,short_digest/* shortDigest */.V)(outcome.commit)}, not ${(0,short_digest/* shortDigest */.V)(commit)}`;
        return {
            code: 'tag-exists',
            message: `${found}; nothing was deployed, choose another version`,
            ...about,
        };
    }
    catch (cause) {
        if (!(cause instanceof tagger/* TagNotMade */.$))
            throw cause;
        const code = cause.kind === 'no-commit' ? 'commit-not-found' : 'source-unreachable';
        return { code, message: `${cause.message}; nothing was deployed`, ...about };
    }
}

;// CONCATENATED MODULE: ./lib/action/usecases/execution/working/preliminaries.js


/**
 * What comes before anything of a stage is touched: a look at the target, then the tags that the run makes. The first
 * reason against going on aborts it.
 */
async function takePreliminaries(preliminaries) {
    const problems = await reviewTarget(preliminaries);
    // The second stage may find what the first has found.
    const known = new Set(preliminaries.run.problems.map(({ message }) => message));
    const found = problems.filter(({ message }) => !known.has(message));
    const reviewed = found.length === 0 ? [] : [{ kind: 'reviewed', problems: found }];
    const error = problems.find(({ severity }) => severity === 'error');
    if (error !== undefined)
        return [...reviewed, abortedFor(error)];
    if (preliminaries.stop.stopped)
        return reviewed;
    const { tagged, refused } = await tagVersions(preliminaries);
    return [
        ...reviewed,
        ...(tagged.length === 0 ? [] : [{ kind: 'tagged', applications: tagged }]),
        ...(refused === undefined ? [] : [abortedFor(refused)]),
    ];
}
function abortedFor({ code, message }) {
    return { kind: 'aborting', by: 'system', reason: `${code}: ${message}` };
}

// EXTERNAL MODULE: ./lib/action/domain/layout.js
var layout = __webpack_require__(90493);
;// CONCATENATED MODULE: ./lib/action/usecases/execution/working/newest-blocks.js




/**
 * Reads them from the newest configuration, which is parsed anew only when it has moved. As long as that one cannot be used
 * it blocks nothing and lets nothing go: the last usable one counts, at first the one that the run was claimed by.
 */
function createBlocksReader(repository, run, pinned) {
    const { environment } = run;
    let known = { commit: (0,execution_pinned/* pinnedCommit */.I)(run), blocks: pinned };
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

// EXTERNAL MODULE: ./lib/action/domain/settings/secret-variables.js
var secret_variables = __webpack_require__(63645);
// EXTERNAL MODULE: ./lib/action/domain/settings/setting-changes.js
var setting_changes = __webpack_require__(99825);
;// CONCATENATED MODULE: ./lib/action/usecases/execution/working/deployment-order.js





/** What the deployer is told about one operation of a claimed run. */
function deploymentOrder(question) {
    const { ports, pinned, run, operation, step, onEffect } = question;
    const { application, tries } = operation;
    const { environment, plan } = run;
    const configuration = (0,execution_pinned/* pinnedCommit */.I)(run);
    const known = entryOf(pinned, run, application);
    const content = step === 'backout' ? restoredContent(operation) : deployedContent(question, known);
    const stage = step === 'backout' ? undefined : step;
    const earlier = tries.filter((it) => it.step === step).length;
    return {
        ...content,
        deployer: (0,executable/* offeredDeployer */._y)(pinned.environment, application),
        ...{ environment, plan, application },
        repository: known.repository,
        ...(stage && { stage }),
        secrets: (0,secret_variables/* variablesToHand */.eb)(known, pinned.environment, ports.secretVariables),
        key: idempotencyKey([environment, plan, application, content.action, ...(stage ? [stage] : [])], earlier),
        grace: pinned.environment.grace,
        checkOut: (folder) => ports.repository.checkOut(configuration, folder),
        onLine: (line) => ports.progress.output(run, application, line),
        onEffect,
    };
}
function deployedContent({ operation, recorded }, known) {
    const { application, action, to, from, tag, commit, modules, settings = new Map() } = operation;
    if (to === null || commit === null)
        throw new Error(`${application} has no version or commit`);
    return {
        action: action === 'redeploy' ? 'redeploy' : 'deploy',
        version: to,
        fromVersion: from ?? '',
        tag: tag ?? '',
        commit,
        modules: [...modules.keys()].sort(),
        settings: (0,setting_changes/* settingsAfter */.E)(known, recorded, settings),
    };
}
/** What was there before the operation, of what it touched. */
function restoredContent({ application, before, to, modules, whole }) {
    if (!before || before.commit === null)
        throw new Error(`${application} has no version to go back to`);
    const { version, tag, commit, settings } = before;
    return {
        action: 'backout',
        version,
        fromVersion: to ?? '',
        tag: tag ?? '',
        commit,
        modules: [...before.modules.keys()].filter((name) => whole || modules.has(name)).sort(),
        settings,
    };
}
function entryOf({ catalog }, run, application) {
    const entry = catalog.get(application);
    if (entry !== undefined)
        return entry;
    throw new Error(`the catalog by which ${(0,names/* planAddress */.o4)(run)} was claimed has no ${application}`);
}
/** Environment, plan, application, action, stage; a repeated try adds its number (docs/design.md). */
function idempotencyKey(parts, triesBefore) {
    return [...parts, ...(triesBefore === 0 ? [] : [String(triesBefore + 1)])].join('/');
}

;// CONCATENATED MODULE: ./lib/action/usecases/execution/working/starting.js




/** Calls an operation's deployer, whose effect waits behind its gate for what is to be recorded. */
async function startBehindGate(start) {
    const { ports, deployments, operation } = start;
    const { application } = operation;
    const isAgain = (0,operation_transitions/* isBetweenTries */.Qd)(operation);
    const step = isAgain ? (0,operation_transitions/* lastStep */.tX)(operation) : start.step;
    try {
        const deployment = await ports.deployer.prepare(deploymentOrder({ ...start, step }));
        deployments.add(application, deployment);
        const begun = { application, effect: deployment.effect, at: (0,clock/* isoNow */.E)(ports.clock) };
        return isAgain ? { kind: 'tried-again', ...begun } : { kind: 'started', ...begun, ...(step && { step }) };
    }
    catch (cause) {
        const reason = `it could not be started: ${(0,message_of/* messageOf */.b)(cause)}`;
        const at = (0,clock/* isoNow */.E)(ports.clock);
        return isAgain
            ? { kind: 'ended', application, end: { outcome: 'failed', reason, at } }
            : { kind: 'not-started', application, reason, at };
    }
}

;// CONCATENATED MODULE: ./lib/action/usecases/execution/working/due-starts.js







/** Calls deployers for what is due in a run, as far as nothing forbids it. */
class DueStarts {
    #surroundings;
    #prohibitions;
    #hasPreliminaries = false;
    constructor(surroundings) {
        const { work, run } = surroundings;
        this.#surroundings = surroundings;
        this.#prohibitions = new Prohibitions(work.ports, run.current, work.pinned);
    }
    /** From now on others may have written something. */
    expectNews() {
        this.#prohibitions.expectNews();
    }
    newestRecords() {
        return this.#prohibitions.newestRecords();
    }
    /** Starts, behind their gates, the operations that are due; again when one of them could not be started. */
    async start() {
        const { work, run } = this.#surroundings;
        const terms = { slots: work.pinned.environment.parallelOperations, duration: work.duration };
        for (;;) {
            const { step, applications } = nextStarts(run.current, terms);
            const due = [...this.#takeRetries(), ...applications];
            if (due.length === 0)
                return;
            const records = await this.newestRecords();
            if (!(await this.#isPermitted(due, records)))
                return;
            await this.#call(due, step, records);
        }
    }
    /**
     * What came to forbid the operations that have just been recorded. Where others write to the records from elsewhere, our
     * own commit is what brings theirs here.
     */
    async forbiddenSince() {
        const { work, run, deployments } = this.#surroundings;
        const { gated } = deployments;
        if (gated.length === 0 || run.current.status === 'backing-out')
            return undefined;
        const records = await work.ports.readRecords();
        const reason = await this.#prohibitions.against(run.current, gated, records);
        return reason && `${reason} (before it began)`;
    }
    #takeRetries() {
        const { run, retrying } = this.#surroundings;
        return retrying.takeDue().filter((application) => (0,operation_transitions/* isBetweenTries */.Qd)(run.operation(application)));
    }
    /** Whether what is due may be started; what forbids it happens to the run. A backout is not forbidden. */
    async #isPermitted(due, records) {
        const { work, run } = this.#surroundings;
        if (run.current.status === 'backing-out')
            return true;
        const reason = await this.#prohibitions.against(run.current, due, records);
        if (reason !== undefined)
            run.happen({ kind: 'aborting', by: 'system', reason });
        else if (!this.#hasPreliminaries && isUntouched(run.current)) {
            const events = await takePreliminaries({ ...work, run: run.current, records });
            for (const event of events)
                run.happen(event);
        }
        this.#hasPreliminaries = true;
        return run.current.status === 'running' && !work.stop.stopped;
    }
    async #call(due, step, records) {
        const { work, run, deployments } = this.#surroundings;
        const settings = await recordedSettings(records, work.pinned, run.current, due);
        const starts = due.map((application) => startBehindGate({
            ...{ ports: work.ports, pinned: work.pinned, deployments, run: run.current, step },
            operation: run.operation(application),
            recorded: settings.get(application) ?? new Map(),
            onEffect: (effect) => run.learn(application, effect),
        }));
        for (const event of await Promise.all(starts))
            run.happen(event);
    }
}

;// CONCATENATED MODULE: ./lib/action/domain/course/wait-before-next-try.js

/**
 * Milliseconds to wait before an operation whose deployer calls its failure transient is tried again: twice as long each
 * time; undefined when it was tried often enough.
 */
function waitBeforeNextTry(operation, retries) {
    const step = (0,operation_transitions/* lastStep */.tX)(operation);
    const tries = operation.tries.filter((it) => it.step === step).length;
    if (retries === undefined || tries > retries.times)
        return undefined;
    return retries.wait * 2 ** Math.max(0, tries - 1);
}

// EXTERNAL MODULE: ./lib/action/domain/model/configuration.js
var configuration = __webpack_require__(40799);
;// CONCATENATED MODULE: ./lib/action/usecases/execution/sleep-until.js
/** Milliseconds for which it may go unnoticed that nobody waits any more. */
const longestNap = 1000;
/** Sleeps until a time, in milliseconds since the epoch, at most as long as somebody waits for it. */
async function sleepUntil(end, { clock, stop }) {
    for (let left = end - clock.now(); left > 0 && !stop.aborted; left = end - clock.now()) {
        await clock.sleep(Math.min(left, longestNap));
    }
}

;// CONCATENATED MODULE: ./lib/action/usecases/execution/working/retrying.js



/** Which operations of a run are to be tried again, and when. */
class Retrying {
    #clock;
    #pinned;
    #onDue;
    #due = new Set();
    #end = new AbortController();
    constructor(surroundings) {
        this.#clock = surroundings.clock;
        this.#pinned = surroundings.pinned;
        this.#onDue = surroundings.onDue;
    }
    /** Whether an operation that has just failed transiently may be tried again (`retries` of its deployer). */
    allows(operation) {
        return this.#wait(operation) !== undefined;
    }
    /** Lets it fall due after its wait. */
    schedule(operation) {
        const due = this.#clock.now() + (this.#wait(operation) ?? 0);
        const stop = this.#end.signal;
        void sleepUntil(due, { clock: this.#clock, stop }).then(() => {
            if (stop.aborted)
                return;
            this.#due.add(operation.application);
            this.#onDue();
        });
    }
    /** Lets nothing fall due any more, and keeps no process from ending. */
    end() {
        this.#end.abort();
    }
    get isDue() {
        return this.#due.size > 0;
    }
    /** The applications that have fallen due since the last call. */
    takeDue() {
        const due = [...this.#due];
        this.#due.clear();
        return due;
    }
    #wait(operation) {
        const deployer = (0,configuration/* deployerOf */.qE)(this.#pinned.environment, operation.application);
        return waitBeforeNextTry(operation, deployer?.retries);
    }
}

// EXTERNAL MODULE: ./lib/action/domain/records/run/run-transitions.js + 1 modules
var run_transitions = __webpack_require__(17437);
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

;// CONCATENATED MODULE: ./lib/action/usecases/execution/working/tell-events.js


/**
 * Tells of each event: of an operation as that event left it, because another one of the same commit may have changed it
 * further, and of the run when it has got another status and goes on.
 */
function tellEvents(progress, { before, after, events }) {
    let run = before;
    for (const event of events) {
        const next = (0,run_transitions/* transition */.k)(run, event);
        if (next.status !== run.status && !(0,run_run/* hasEnded */.hY)(next))
            progress.changed(next);
        run = next;
        if (!('application' in event) || event.kind === 'effect-known')
            continue;
        const operation = run.operations.find(({ application }) => application === event.application);
        if (operation !== undefined)
            progress.operation(after, operation);
    }
}

;// CONCATENATED MODULE: ./lib/action/usecases/execution/working/run-in-hand.js






/** A run that this process holds: as it is recorded, and what is about to be. */
class RunInHand {
    #surroundings;
    #recorded;
    #current;
    #events = [];
    /** What is known by now of started operations' effects; it waits for a commit that is due anyway. */
    #learned = new Map();
    constructor(run, surroundings) {
        this.#recorded = run;
        this.#current = run;
        this.#surroundings = surroundings;
    }
    /** The run as recorded, plus what is about to be recorded. */
    get current() {
        return this.#current;
    }
    operation(application) {
        const operation = this.#current.operations.find((it) => it.application === application);
        if (operation !== undefined)
            return operation;
        throw new Error(`${(0,names/* planAddress */.o4)(this.#current)} has no operation on ${application}`);
    }
    happen(event) {
        this.#current = (0,run_transitions/* transition */.k)(this.#current, event);
        this.#events.push(event);
    }
    learn(application, effect) {
        this.#learned.set(application, effect);
    }
    get hasEvents() {
        return this.#events.length > 0;
    }
    /** Goes on from what somebody else has recorded; gives what was about to be recorded here. */
    adopt(newest) {
        this.#recorded = newest;
        this.#current = newest;
        return this.#events.splice(0);
    }
    /**
     * Records what has happened in one commit. Undefined then; otherwise the run as somebody else has recorded it, and
     * nothing of what happened here is. Rejects with Fenced when it is not ours any more.
     */
    async record() {
        const learned = this.#whatIsLearned();
        const events = [...learned, ...this.#events];
        const { plan, epoch, status } = this.#recorded;
        const message = `${(0,names/* planAddress */.o4)(this.#current)}: ${describeEvents(this.#current, events)}`;
        try {
            this.#current = await this.#surroundings.record({ plan, epoch, status, events, message });
        }
        catch (cause) {
            if (cause instanceof run_recorder/* Outdated */.TN)
                return cause.run;
            throw cause;
        }
        for (const { application, effect } of learned) {
            if (this.#learned.get(application) === effect)
                this.#learned.delete(application);
        }
        const recorded = { before: this.#recorded, after: this.#current, events };
        this.#recorded = this.#current;
        this.#events = [];
        tellEvents(this.#surroundings.progress, recorded);
        return undefined;
    }
    /** An effect can only be recorded of what is recorded as started. */
    #whatIsLearned() {
        return (0,await_effect/* startedEffects */.y)(this.#recorded).flatMap(({ operation: { application } }) => {
            const effect = this.#learned.get(application);
            return effect === undefined ? [] : [{ kind: 'effect-known', application, effect }];
        });
    }
}

;// CONCATENATED MODULE: ./lib/action/domain/verification/versions-to-check.js
/** What a run leaves in its environment: the version of each of its applications, also where it had nothing to do. */
function versionsToCheck({ operations }) {
    return new Map(operations.flatMap(({ application, state, from, to }) => {
        const version = state === 'skipped' ? (from ?? to) : to;
        return version === null ? [] : [[application, version]];
    }));
}

;// CONCATENATED MODULE: ./lib/action/usecases/execution/verifying/verify-criterion.js


/**
 * Tries a check until it passes, at most until its time is over, counted from the first try; a try that begins before
 * that is cut off then. Undefined when it was stopped before that: then nothing is known, and whoever comes next begins
 * again, because a check changes nothing.
 */
async function verifyCriterion(verification) {
    const { check, checks, clock, ...surroundings } = verification;
    const { stop } = surroundings;
    const began = clock.now();
    const deadline = began + check.timeout;
    for (let tries = 1;; tries += 1) {
        const limit = Math.max(1, deadline - clock.now());
        if (stop.aborted)
            return undefined;
        const result = await checks.perform(check, { ...surroundings, limit });
        if (stop.aborted)
            return undefined;
        if (result.outcome === 'met')
            return result;
        if (clock.now() + check.every >= deadline)
            return givenUp(result, tries, clock.now() - began);
        await sleepUntil(clock.now() + check.every, verification);
    }
}
function givenUp({ outcome, reason }, tries, took) {
    const often = tries === 1 ? 'tried once' : `tried ${tries} times`;
    return { outcome, reason: `${reason} (${often}, within ${(0,duration_in_words/* durationInWords */.j)(took)})` };
}

;// CONCATENATED MODULE: ./lib/action/usecases/execution/verifying/verify-all.js



/**
 * Verifies all criteria of a run that wait for a check, at once; each check is performed once, however many criteria name
 * it. Tells each result as it comes; what was stopped before is not told, and a successor simply verifies that again.
 */
async function verifyAll(verification) {
    const { run, onResult } = verification;
    const indexes = new Map();
    for (const [index, { state, check }] of (run.criteria ?? []).entries()) {
        if (state === 'pending' && check !== null)
            indexes.set(check, [...(indexes.get(check) ?? []), index]);
    }
    await Promise.all([...indexes].map(async ([name, decided]) => {
        const result = await resultOf(name, verification);
        if (result === undefined)
            return;
        for (const index of decided)
            onResult({ index, state: result.outcome, reason: result.reason });
    }));
}
async function resultOf(name, verification) {
    const { run, pinned, ports, stop } = verification;
    const { environment, plan } = run;
    const configuration = (0,execution_pinned/* pinnedCommit */.I)(run);
    const check = pinned.environment.checks.get(name);
    if (check === undefined)
        return { outcome: 'unmet', reason: `'${environment}' does not configure ${name}` };
    const { checks, clock, repository, progress } = ports;
    return verifyCriterion({
        ...{ name, environment, plan, check, checks, clock, stop },
        applications: versionsToCheck(run),
        checkOut: (folder) => repository.checkOut(configuration, folder),
        onLine: (line) => progress.output(run, name, line),
    });
}

;// CONCATENATED MODULE: ./lib/action/usecases/execution/working/verification.js


/** The checks of one run in this process. */
class Verification {
    #surroundings;
    #end = new AbortController();
    #underWay;
    #found = [];
    /** Why it could not go on. */
    #failure;
    constructor(surroundings) {
        this.#surroundings = surroundings;
    }
    /** Begins with what is not known yet; does nothing when it has begun. */
    begin(run) {
        const { ports, pinned, onNews } = this.#surroundings;
        this.#underWay ??= verifyAll({
            ...{ run, pinned, ports, stop: this.#end.signal },
            onResult: ({ index, state, reason }) => {
                this.#found.push({ kind: 'checked', index, found: { state, reason, at: (0,clock/* isoNow */.E)(ports.clock) } });
                onNews();
            },
        }).catch((cause) => {
            this.#failure = { cause };
            onNews();
        });
    }
    get hasNews() {
        return this.#found.length > 0 || this.#failure !== undefined;
    }
    /** What was found out since the last call. Throws when it could not go on. */
    takeFound() {
        if (this.#failure !== undefined)
            throw this.#failure.cause;
        return this.#found.splice(0);
    }
    /** Lets what is under way of it end; it does not begin again. */
    cutOff() {
        this.#end.abort();
    }
    /** Ends it; resolves when nothing of it is left. */
    async end() {
        this.cutOff();
        await this.#underWay;
    }
}

;// CONCATENATED MODULE: ./lib/action/usecases/execution/working/work-off.js














/**
 * Works a run off that this process holds, claimed anew or taken over, and returns it as recorded: ended, or without
 * a holder when it is prepared or was handed over. An operation starts the moment its own producers have succeeded; what
 * ends while a commit is being written shares the next one. Rejects with Fenced when somebody else has taken the run
 * over, after its own deployments have been stopped.
 */
function workOff(run, work) {
    return new RunWorker(run, work).work();
}
class RunWorker {
    #work;
    #inHand;
    #deployments;
    #retrying;
    #starts;
    #verification;
    #looksForNews = false;
    /** Whether what is under way was asked to end; asked once more, it would be ended without grace. */
    #hasAsked = false;
    #wake = () => { };
    constructor(run, work) {
        const { ports, pinned, record } = work;
        const { clock, progress } = ports;
        const wake = () => this.#wake();
        const inHand = new RunInHand(run, { record, progress });
        const deployments = new working_deployments/* Deployments */.D({ clock, onEnd: wake });
        const retrying = new Retrying({ clock, pinned, onDue: wake });
        this.#work = work;
        this.#inHand = inHand;
        this.#deployments = deployments;
        this.#retrying = retrying;
        this.#starts = new DueStarts({ work, run: inHand, deployments, retrying });
        this.#verification = new Verification({ ports, pinned, onNews: wake });
    }
    async work() {
        const unsubscribe = this.#watchForInterruptions();
        try {
            await this.#takeUpStarted();
            for (;;) {
                await this.#step();
                if (!this.#isHeld)
                    return this.#run;
                this.#starts.expectNews();
                await this.#somethingHappened();
            }
        }
        catch (cause) {
            // Who holds the run now must not meet what ends with us, and watches what does not; records out of reach are
            // no reason to cut anything off.
            if (cause instanceof run_recorder/* Fenced */.Uw)
                this.#endDeployments();
            throw cause;
        }
        finally {
            this.#retrying.end();
            await Promise.all([this.#deployments.letGo(), this.#verification.end()]);
            unsubscribe();
        }
    }
    get #run() {
        return this.#inHand.current;
    }
    get #isHeld() {
        return (0,run_run/* isUnderWay */.gn)(this.#run) && this.#run.holder !== null;
    }
    get #isOnItsWay() {
        return this.#run.status === 'running' || this.#run.status === 'verifying';
    }
    get #mustStop() {
        return this.#work.stop.stopped && this.#isOnItsWay;
    }
    /** Whether somebody wants what is under way to end; what is being undone is not. */
    get #mustEnd() {
        return (0,run_run/* isCancelled */.mm)(this.#run) || (this.#work.stop.stopped && this.#run.status !== 'backing-out');
    }
    /** Whether what is recorded as started may begin. A stop does not keep a backout from it, unless somebody insists. */
    get #mayBegin() {
        const { stop } = this.#work;
        if (this.#run.status === 'backing-out')
            return stop.leavesTime;
        return this.#run.status === 'running' && !stop.stopped;
    }
    /** Nothing more is begun here: another process goes on. */
    get #passesOn() {
        const { stop, handOver } = this.#work;
        return handOver.due || (this.#run.status === 'backing-out' && !stop.leavesTime);
    }
    get #mustYield() {
        return this.#passesOn && this.#isHeld && !this.#deployments.isBound;
    }
    #watchForInterruptions() {
        const { stop, handOver, ports } = this.#work;
        const ends = [
            stop.onStop(() => {
                // A backout is only cut off by who insists.
                if (this.#run.status !== 'backing-out')
                    this.#askToEnd();
                else if (!stop.leavesTime)
                    this.#endDeployments();
                this.#wake();
            }),
            handOver.onDue(() => this.#wake()),
            ports.pulse.onBeat(() => {
                this.#looksForNews = true;
                this.#wake();
            }),
        ];
        return () => {
            for (const end of ends)
                end();
        };
    }
    #askToEnd() {
        this.#hasAsked = true;
        this.#deployments.stop();
    }
    /** Lets go of what goes on without us, and asks the rest to end. */
    #endDeployments() {
        this.#deployments.leave();
        this.#deployments.stop();
    }
    /** Watches on what another process has started. When nobody can be asked, the run is free for whoever can. */
    async #takeUpStarted() {
        try {
            await Promise.all((0,await_effect/* startedEffects */.y)(this.#run).map((started) => this.#takeUp(started)));
        }
        catch (cause) {
            await this.#yield();
            throw cause;
        }
        this.#hasAsked ||= this.#mustEnd;
        for (const operation of this.#run.operations.filter(operation_transitions/* isBetweenTries */.Qd))
            this.#retrying.schedule(operation);
    }
    /** Whatever somebody has wished of the run meanwhile is up to whoever takes it up. */
    async #yield() {
        this.#inHand.happen({ kind: 'yielded' });
        const newest = await this.#inHand.record();
        if (newest === undefined)
            return;
        this.#inHand.adopt(newest);
        await this.#yield();
    }
    async #takeUp(started) {
        const { application } = started.operation;
        const onEffect = (effect) => this.#inHand.learn(application, effect);
        const resumption = { ports: this.#work.ports, run: this.#run, onEffect, ...started };
        const deployment = (await (0,resume_deployment/* resumeDeployment */.Nc)(resumption)) ?? (await (0,resume_deployment/* lostDeployment */.En)(resumption));
        this.#deployments.takeUp(application, deployment, { mustEnd: this.#mustEnd });
    }
    /** Records everything that fell due, in one commit, and lets begin what is on record. */
    async #step() {
        await this.#lookForNews();
        for (const ended of this.#deployments.takeEnded())
            this.#end(ended);
        for (const found of this.#takeFound())
            this.#inHand.happen(found);
        this.#interrupt();
        await this.#goOn();
        if (this.#mustYield)
            this.#inHand.happen({ kind: 'yielded' });
        const newest = this.#inHand.hasEvents ? await this.#inHand.record() : undefined;
        if (newest === undefined)
            return this.#begin();
        await this.#adopt(newest);
        await this.#step();
    }
    /** What is on record begins, and what is not asked for any more ends. */
    async #begin() {
        if ((0,run_run/* isCancelled */.mm)(this.#run) && !this.#hasAsked)
            this.#askToEnd();
        const forbidden = await this.#starts.forbiddenSince();
        this.#deployments.openGates(this.#mayBegin ? forbidden : 'the run was stopped before it began');
        if (this.#run.status === 'verifying' && !this.#passesOn)
            this.#verification.begin(this.#run);
        if (!this.#isOnItsWay)
            this.#verification.cutOff();
    }
    /** Whether somebody has asked the run to end, from wherever. */
    async #lookForNews() {
        if (!this.#looksForNews)
            return;
        this.#looksForNews = false;
        const { environment, plan, epoch, status } = this.#run;
        const { active } = await (await this.#starts.newestRecords()).environment(environment);
        const newest = active.get(plan);
        if (newest?.epoch !== epoch)
            throw new run_recorder/* Fenced */.Uw(`${(0,names/* planAddress */.o4)(this.#run)} has another holder now`);
        if (newest.status !== status || (0,run_run/* isCancelled */.mm)(newest) !== (0,run_run/* isCancelled */.mm)(this.#run))
            await this.#adopt(newest);
    }
    /** Goes on from what somebody else has recorded: the wish that it ends. Nothing that waits for its record begins. */
    async #adopt(newest) {
        const unrecorded = this.#inHand.adopt(newest);
        this.#deployments.giveBack(unrecorded.flatMap(endOf));
        if ((0,run_run/* isCancelled */.mm)(newest) && !this.#hasAsked)
            this.#askToEnd();
        await this.#deployments.discardGated();
    }
    /** An end, or only that of one try. */
    #end(ended) {
        const { application, end } = ended;
        if (this.#isTriedAgain(ended)) {
            this.#inHand.happen({ kind: 'try-failed', application, end });
            this.#retrying.schedule(this.#inHand.operation(application));
        }
        else {
            this.#inHand.happen({ kind: 'ended', application, end });
        }
    }
    /** What somebody kept from beginning to be undone is left to whoever comes next. */
    #isTriedAgain({ application, end, isTransient }) {
        const { status } = this.#run;
        if (end.begun === false)
            return status === 'backing-out';
        const isWanted = status === 'running' || status === 'backing-out';
        return isTransient && isWanted && this.#retrying.allows(this.#inHand.operation(application));
    }
    /** What a check found counts while it is still asked for. */
    get #isChecked() {
        return this.#run.status === 'verifying' && this.#verification.hasNews;
    }
    #takeFound() {
        return this.#isChecked ? this.#verification.takeFound() : [];
    }
    #interrupt() {
        const { ports, pinned, stop } = this.#work;
        if (this.#mustStop)
            this.#inHand.happen({ kind: 'aborting', by: 'operator', reason: stop.reason });
        const reason = timeIsUp(this.#run, pinned.environment, ports.clock.now());
        if (reason === undefined)
            return;
        this.#inHand.happen({ kind: 'aborting', by: 'system', reason });
        this.#askToEnd();
    }
    /** Starts what is due, and draws the conclusions, until there are none. */
    async #goOn() {
        for (;;) {
            if (!this.#passesOn)
                await this.#starts.start();
            const conclusions = (0,conclude/* conclude */.E)(this.#run, (0,clock/* isoNow */.E)(this.#work.ports.clock));
            for (const event of conclusions)
                this.#inHand.happen(event);
            if (conclusions.length === 0 || !this.#isHeld)
                return;
        }
    }
    async #somethingHappened() {
        const isDue = this.#retrying.isDue && !this.#passesOn;
        if (isDue ||
            this.#deployments.hasEnded ||
            this.#isChecked ||
            this.#looksForNews ||
            this.#mustStop ||
            this.#mustYield)
            return;
        await new Promise((resolve) => {
            this.#wake = resolve;
        });
    }
}
function endOf(event) {
    if (event.kind !== 'ended' && event.kind !== 'try-failed')
        return [];
    return [{ application: event.application, end: event.end, isTransient: false }];
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
    await requireKnownRun(execution, report);
    return report;
}
/** A plan that has run before is no mistake: then there is nothing to do. */
async function requireKnownRun({ ports, environment, plan, stop }, report) {
    if (plan === undefined || report.runs.length > 0 || stop.stopped)
        return;
    await (0,require_run/* requireRun */.F)(await ports.readRecords(), { environment, plan });
}
class Executor {
    #execution;
    #basis;
    #record;
    #vouching;
    #underWay = new Map();
    /** As they stand where this process is done with them. */
    #ended = new Map();
    #setbacks = new Setbacks();
    #last = { claimed: [], ended: [], waiting: [], missing: [], more: false };
    #givenUp = false;
    #withdrawn = [];
    constructor(execution) {
        this.#execution = execution;
        this.#basis = new ClaimBasis(execution.ports, execution.trusted, execution.environment);
        this.#record = (0,run_recorder/* createRunRecorder */.M9)(execution.ports, execution.environment);
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
        this.#setbacks.throwMistake();
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
            this.#vouching.hear(registered, (0,clock/* isoNow */.E)(ports.clock));
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
        for (const run of (0,environment_state/* activeRuns */.$f)(state).filter(run_run/* isHandedOver */.nc)) {
            if ((plan !== undefined && run.plan !== plan) || this.#ended.has(run.plan))
                continue;
            try {
                const { environment } = await (0,execution_pinned/* readPinned */.r)(ports.repository, run);
                (0,executable/* requireExecutable */.o5)(environment, ports.deployer.kinds);
            }
            catch (cause) {
                if (!(cause instanceof refusal/* Refusal */.P_))
                    throw cause;
                this.#ended.set(run.plan, run);
                this.#setbacks.wrong.push(...cause.problems);
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
        this.#setbacks.add(cause);
    }
    #start(run) {
        this.#execution.ports.progress.claimed(run);
        const end = this.#workOff(run)
            .then((left) => this.#leave(left))
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
    #leave(run) {
        if ((0,run_run/* hasEnded */.hY)(run))
            this.#end(run);
        else if ((0,run_run/* isUnderWay */.gn)(run))
            this.#passOn(run);
        else
            this.#ended.set(run.plan, run);
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
        const told = leftBefore(run, cause);
        if (cause instanceof run_recorder/* Fenced */.Uw)
            this.#setbacks.add(told);
        else
            this.#giveUp(told);
    }
    #report() {
        const { plan, ports } = this.#execution;
        const { waiting, missing } = this.#last;
        const concerned = (run) => plan === undefined || run.plan === plan;
        const still = waiting.filter((run) => concerned(run) && (run.status === 'prepared' || !this.#ended.has(run.plan)));
        for (const { plan: it } of still)
            this.#ended.delete(it);
        for (const run of still)
            ports.progress.waiting(run, { begins: false });
        const problemsOf = (kind) => missing.filter(({ cause }) => cause === kind).flatMap(({ problems }) => problems);
        return {
            runs: (0,run_run/* inMergeOrder */.ke)([...this.#ended.values(), ...still].filter(concerned)),
            endedOnly: this.#withdrawn.filter(concerned),
            lost: [...this.#setbacks.lost, ...problemsOf('lost')],
            wrong: [...this.#setbacks.wrong, ...problemsOf('wrong')],
        };
    }
}


/***/ }),

/***/ 40466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ pinnedCommit),
/* harmony export */   r: () => (/* binding */ readPinned)
/* harmony export */ });
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96971);
/* harmony import */ var _reading_trusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30943);
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
/** The commit of the configuration that a claimed run is pinned to. Throws for any other run, which is a bug. */
function pinnedCommit(run) {
    if (run.configuration !== null)
        return run.configuration;
    throw new Error(`${(0,_domain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .planAddress */ .o4)(run)} was never claimed`);
}


/***/ }),

/***/ 32347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ awaitEffect),
/* harmony export */   y: () => (/* binding */ startedEffects)
/* harmony export */ });
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96971);
/* harmony import */ var _domain_records_run_operation_transitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40144);
/* harmony import */ var _operation_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83843);



/** Milliseconds: this machine is asked often, and others, by way of an engine, less so. */
const pollIntervals = { alive: 200, elsewhere: 10_000 };
/** What a run has under way as far as its record tells. */
function startedEffects({ operations }) {
    return operations.flatMap((operation) => {
        const effect = (0,_domain_records_run_operation_transitions_js__WEBPACK_IMPORTED_MODULE_1__/* .openTry */ .Gr)(operation)?.effect;
        return effect === undefined ? [] : [{ operation, effect }];
    });
}
/**
 * Waits until nothing of an effect is left, or until a stop. After the operation's time limit, as it was
 * configured at the claim, the effect is ended, and at once on the signal. Where the limit is not known any more, or the
 * effect cannot be seen from here, only its own end counts.
 */
async function awaitEffect(question) {
    const { ports, stop, run, operation, effect, signal } = question;
    const { progress, clock, processes } = ports;
    let liveness = await processes.effect(effect);
    if (liveness === 'gone')
        return;
    const address = `${(0,_domain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .planAddress */ .o4)(run)}, ${operation.application}`;
    progress.note(`${address}: its deployment is still running, although nobody watches it; waiting for its end`);
    const { timeout, grace } = await (0,_operation_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limitsOf */ .A)(ports.repository, run, operation);
    if (timeout === null)
        progress.note(`${address}: its time limit is not known any more`);
    const deadline = Date.parse((0,_domain_records_run_operation_transitions_js__WEBPACK_IMPORTED_MODULE_1__/* .openTry */ .Gr)(operation)?.startedAt ?? run.mergedAt) + (timeout ?? Number.POSITIVE_INFINITY);
    for (; !stop.stopped && liveness !== 'gone'; liveness = await processes.effect(effect)) {
        const isUnwanted = signal?.aborted === true;
        if (liveness === 'alive' && (isUnwanted || clock.now() >= deadline)) {
            const why = isUnwanted ? 'of a run that is aborted' : 'over its time limit';
            progress.note(`${address}: its deployment is ${why} and is ended`);
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
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96971);
/* harmony import */ var _domain_records_run_operation_transitions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40144);
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
        startedAt: (0,_domain_records_run_operation_transitions_js__WEBPACK_IMPORTED_MODULE_3__/* .openTry */ .Gr)(operation)?.startedAt ?? run.mergedAt,
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
    const address = (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_4__/* .planAddress */ .o4)(run);
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
/* unused harmony export takenOver */
/* harmony import */ var _codec_records_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17600);
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96971);
/* harmony import */ var _domain_records_environment_apply_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5680);
/* harmony import */ var _recording_transact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10313);




/**
 * Raises the epoch, so that the former holder's next write fails; undefined when anything has happened to the run
 * since it was looked at: whoever judged its holder, or what that has set in motion, has to judge again.
 */
async function takeOver(ports, run) {
    const holder = await ports.processes.self();
    return (0,_recording_transact_js__WEBPACK_IMPORTED_MODULE_2__/* .transact */ .h)(ports, {
        environment: run.environment,
        decide: (before) => {
            const state = takenOver(before, run, holder);
            const message = `${(0,_domain_names_js__WEBPACK_IMPORTED_MODULE_3__/* .planAddress */ .o4)(run)}: ${takenFrom(run)}`;
            return { state: state ?? before, message, value: state?.active.get(run.plan) };
        },
    });
}
/** The state with another holder of a run; undefined when that is not as it was looked at. */
function takenOver(state, run, holder) {
    if (!isAsLookedAt(run, state.active.get(run.plan)))
        return undefined;
    return (0,_domain_records_environment_apply_event_js__WEBPACK_IMPORTED_MODULE_1__/* .applyEvent */ .Z)(state, run.plan, { kind: 'taken-over', holder });
}
function isAsLookedAt(then, now) {
    return now !== undefined && JSON.stringify((0,_codec_records_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runToJson */ .Hj)(now)) === JSON.stringify((0,_codec_records_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runToJson */ .Hj)(then));
}
function takenFrom({ holder }) {
    return holder === null ? 'taken up' : `taken over from process ${holder.pid} on ${holder.host}`;
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
    #onEnd;
    #gated = new Map();
    #underWay = new Map();
    /** Of all that were ever let through; each resolves when the end can be taken. */
    #endings = [];
    #ended = [];
    constructor(ports) {
        this.#clock = ports.clock;
        this.#onEnd = ports.onEnd;
    }
    /** Keeps a deployment behind its gate until it is recorded. */
    add(application, deployment) {
        this.#gated.set(application, deployment);
    }
    /** Watches what another process has let through, and its record says so already. */
    takeUp(application, deployment, { mustEnd }) {
        this.#await(application, this.#open(application, deployment));
        if (mustEnd)
            deployment.stop();
    }
    /** The applications whose deployments wait for their record. */
    get gated() {
        return [...this.#gated.keys()];
    }
    /** Lets what has been recorded through its gate, unless something forbids it by now: then nothing has happened. */
    openGates(forbidden) {
        for (const [application, deployment] of this.#gated) {
            const end = forbidden === undefined ? this.#open(application, deployment) : notBegun(deployment, forbidden);
            this.#await(application, end);
        }
        this.#gated.clear();
    }
    /** Ends unopened what was about to be recorded and is not to be. */
    async discardGated() {
        const gated = [...this.#gated.values()];
        this.#gated.clear();
        await Promise.allSettled(gated.map((deployment) => deployment.discard()));
    }
    /** What has ended and could not be recorded yet. */
    giveBack(ended) {
        this.#ended.unshift(...ended);
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
        const discarded = this.discardGated();
        this.leave();
        await Promise.allSettled([discarded, ...this.#endings]);
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
        if (end !== undefined) {
            const { transient = false, ...how } = end;
            const at = (0,_ports_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoNow */ .E)(this.#clock);
            this.#ended.push({ application, end: { ...how, at }, isTransient: transient });
        }
        this.#onEnd();
    }
}
async function notBegun(deployment, reason) {
    await deployment.discard();
    return { outcome: 'failed', reason, begun: false };
}
/** What is recorded of a deployment when watching it went wrong. */
function endNotSeen(cause) {
    return { outcome: 'unknown', reason: `its end was not seen: ${String(cause)}` };
}


/***/ }),

/***/ 9574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ mayInspect),
/* harmony export */   O: () => (/* binding */ inspectApplications)
/* harmony export */ });
/* harmony import */ var p_queue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19052);
/* harmony import */ var _domain_message_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89240);
/* harmony import */ var _domain_model_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40799);



/** Whether there is an application in the environment that can be looked at. */
function mayInspect({ deployer, deployers }) {
    return [deployer, ...deployers.values()].some((it) => it?.kind === 'command' && it.inspect !== undefined);
}
/**
 * Looks at applications side by side, as many at once as operations. One that the records are not certain of is not
 * looked at: nothing can be said against them. Whatever goes wrong leaves its application unknown.
 */
async function inspectApplications(question) {
    const { applications, environment, target } = question;
    const queue = new p_queue__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay({ concurrency: environment.parallelOperations });
    return queue.addAll(applications.map((application) => async () => {
        const record = target.get(application);
        return { application, record, inspection: await inspect(question, application, record) };
    }));
}
async function inspect(question, application, record) {
    const { environment, signal } = question;
    if (record?.uncertain === true)
        return { kind: 'unknown', reason: 'the records are not certain of it' };
    if (signal.aborted)
        return { kind: 'unknown', reason: 'it was no longer to be looked at' };
    const deployer = (0,_domain_model_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .deployerOf */ .qE)(environment, application);
    if (deployer?.kind !== 'command' || deployer.inspect === undefined)
        return { kind: 'not-offered' };
    try {
        return await ask(question, application, { ...deployer, inspect: deployer.inspect });
    }
    catch (cause) {
        return { kind: 'unknown', reason: `it could not be inspected: ${(0,_domain_message_of_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(cause)}` };
    }
}
async function ask({ ports, environment, configuration, plan, signal, onLine }, application, deployer) {
    const found = await ports.deployer.inspect?.({
        deployer,
        environment: environment.name,
        plan,
        application,
        grace: environment.grace,
        signal,
        checkOut: (folder) => ports.repository.checkOut(configuration, folder),
        onLine: (line) => onLine(application, line),
    });
    return found ?? { kind: 'not-offered' };
}


/***/ }),

/***/ 70830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ byStop),
/* harmony export */   L: () => (/* binding */ abortedBy)
/* harmony export */ });
/** Does something that can be ended, and listens for no longer than it takes. */
async function abortedBy(enders, act) {
    const controller = new AbortController();
    const forget = enders.map((ender) => ender(() => controller.abort()));
    try {
        return await act(controller.signal);
    }
    finally {
        for (const each of forget)
            each();
    }
}
/** A stop, also one that came before. */
function byStop(stop) {
    return (end) => {
        if (stop.stopped)
            end();
        return stop.onStop(end);
    };
}


/***/ }),

/***/ 96819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ newestRun)
/* harmony export */ });
/** A run as it is for everybody by now, as long as the same holder has it. */
async function newestRun({ repository, readRecords }, run) {
    await repository.refresh();
    const newest = await (await readRecords()).run(run.environment, run.plan);
    return newest?.epoch === run.epoch ? newest : undefined;
}


/***/ }),

/***/ 68609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uw: () => (/* binding */ Fenced),
  TN: () => (/* binding */ Outdated),
  M9: () => (/* binding */ createRunRecorder)
});

// EXTERNAL MODULE: ./lib/action/domain/records/environment/apply-event.js + 2 modules
var apply_event = __webpack_require__(5680);
;// CONCATENATED MODULE: ./lib/action/domain/records/environment/record-change.js

/** Lets events happen to a run, all or none: only if it still is as its writer knows it (docs/design.md, fencing). */
function recordChange(before, { plan, epoch, status, events }) {
    const known = before.active.get(plan);
    if (known?.epoch !== epoch)
        return { kind: 'fenced' };
    if (known.status !== status)
        return { kind: 'outdated', run: known };
    const state = events.reduce((at, event) => (0,apply_event/* applyEvent */.Z)(at, plan, event), before);
    const run = state.active.get(plan) ?? state.newlyEnded.get(plan);
    if (run === undefined)
        throw new Error(`${before.environment}/${plan} is gone`);
    return { kind: 'recorded', state, run };
}

// EXTERNAL MODULE: ./lib/action/usecases/recording/transact.js
var transact = __webpack_require__(10313);
;// CONCATENATED MODULE: ./lib/action/usecases/recording/run-recorder.js


/** Somebody else has taken the run over; whoever gets this must stop touching it. */
class Fenced extends Error {
    name = 'Fenced';
}
/** Somebody has asked the run to end since its holder looked; nothing of what he wanted to record is. */
class Outdated extends Error {
    name = 'Outdated';
    run;
    constructor(run) {
        super(`${run.environment}/${run.plan} is ${run.status} by now`);
        this.run = run;
    }
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
        const fenced = await (0,transact/* transact */.h)(access, { environment, decide: (before) => applyBatch(before, batch) });
        for (const pending of batch) {
            const result = fenced.get(pending);
            if (result instanceof Error || result === undefined)
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
        const { plan, message } = pending.change;
        const recorded = recordChange(state, pending.change);
        if (recorded.kind === 'recorded') {
            state = recorded.state;
            messages.push(message);
        }
        value.set(pending, answerTo(recorded, `${before.environment}/${plan}`));
    }
    return { state, message: messages.join('\n'), value };
}
function answerTo(recorded, address) {
    switch (recorded.kind) {
        case 'recorded':
            return recorded.run;
        case 'fenced':
            return new Fenced(`${address} has another holder now`);
        case 'outdated':
            return new Outdated(recorded.run);
    }
}


/***/ })

};
