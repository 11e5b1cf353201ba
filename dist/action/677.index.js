export const id = 677;
export const ids = [677];
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
/* harmony export */   g: () => (/* binding */ lacking)
/* harmony export */ });
/* harmony import */ var _mistaken_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86987);

/** Names every input of these that is missing, of those that a mode cannot do without. */
function lacking(request, names) {
    const missing = names.filter((name) => request[name] === null);
    return (0,_mistaken_js__WEBPACK_IMPORTED_MODULE_0__/* .mistaken */ .R)(missing.map((name) => `input '${name}' is empty; mode ${request.mode} needs it`));
}


/***/ }),

/***/ 92677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  interventionMode: () => (/* binding */ interventionMode)
});

// EXTERNAL MODULE: ./lib/action/domain/records/run/run.js
var run_run = __webpack_require__(7041);
// EXTERNAL MODULE: ./lib/action/render/run-report/run-title.js
var run_title = __webpack_require__(62952);
// EXTERNAL MODULE: ./lib/action/codec/records/confirmations.js
var records_confirmations = __webpack_require__(5544);
// EXTERNAL MODULE: ./lib/action/domain/layout.js
var layout = __webpack_require__(90493);
// EXTERNAL MODULE: ./lib/action/domain/names.js
var names = __webpack_require__(96971);
// EXTERNAL MODULE: ./lib/action/domain/records/confirmation.js
var records_confirmation = __webpack_require__(49865);
// EXTERNAL MODULE: ./lib/action/domain/records/run/has-finished.js
var has_finished = __webpack_require__(19575);
// EXTERNAL MODULE: ./lib/action/ports/clock.js
var clock = __webpack_require__(10299);
// EXTERNAL MODULE: ./lib/action/usecases/recording/commit-records.js
var commit_records = __webpack_require__(47589);
// EXTERNAL MODULE: ./lib/action/usecases/refusal.js
var refusal = __webpack_require__(32455);
// EXTERNAL MODULE: ./lib/action/usecases/confirming/awaits-confirmation.js
var awaits_confirmation = __webpack_require__(89127);
;// CONCATENATED MODULE: ./lib/action/usecases/confirming/confirm-run.js









/**
 * Records beside a finished run what a person confirms of it; the run never changes. Confirming again adds. Rejects with a
 * Refusal: `no` for a run that is not there or has not finished, `wrong` for a criterion that it does not have.
 */
function confirmRun(ports, request) {
    const { environment, plan } = request.run;
    return (0,commit_records/* commitRecords */.i)(ports, async (records) => {
        const run = await records.run(environment, plan);
        if (run === undefined)
            throw (0,refusal/* runNotFound */.b3)((0,names/* planAddress */.o4)(request.run));
        requireFinished(run);
        const before = await (0,awaits_confirmation/* confirmationsOf */.A)(records, run);
        const criteria = request.criteria ?? (0,records_confirmation/* unconfirmedCriteria */.s4)(run, before);
        requireCriteria(run, criteria);
        const { by, note } = request;
        const confirmation = { by, at: (0,clock/* isoNow */.E)(ports.clock), note, criteria: inOrder(criteria) };
        const confirmations = [...before, confirmation];
        const bytes = (0,records_confirmations/* writeConfirmations */.o)({ environment, plan, confirmations });
        return {
            writes: [{ path: (0,layout/* confirmationsPath */.QS)(environment, plan), bytes }],
            message: `${(0,names/* planAddress */.o4)(run)}: confirmed by ${by}`,
            value: { run, confirmation, confirmations, left: (0,records_confirmation/* unconfirmedCriteria */.s4)(run, confirmations) },
        };
    });
}
function requireFinished(run) {
    if ((0,has_finished/* hasFinished */.r)(run))
        return;
    const message = `${(0,names/* planAddress */.o4)(run)} is ${run.status}; only a finished run can be confirmed`;
    throw new refusal/* Refusal */.P_('no', [{ code: 'run-not-finished', severity: 'error', message }]);
}
function requireCriteria(run, numbers) {
    const count = run.criteria?.length ?? 0;
    const unknown = numbers.find((it) => it > count);
    if (unknown === undefined)
        return;
    const known = ['it has none', 'it has 1 alone'][count] ?? `it has 1 to ${count}`;
    throw (0,refusal/* wrongUsage */.xY)(`${(0,names/* planAddress */.o4)(run)} has no criterion ${unknown} (${known}); 'deployment-plans show ${(0,names/* planAddress */.o4)(run)}' lists them`);
}
function inOrder(numbers) {
    return [...new Set(numbers)].sort((one, other) => one - other);
}

// EXTERNAL MODULE: ./lib/action/domain/records/environment/apply-event.js + 2 modules
var apply_event = __webpack_require__(5680);
;// CONCATENATED MODULE: ./lib/action/domain/course/continue-run.js

/** A person lets what is prepared be activated; undefined when there is nothing to let, or somebody has done so before. */
function continueRun(state, plan, continuation) {
    const run = state.active.get(plan);
    if (run?.status !== 'prepared' || run.continued !== undefined)
        return undefined;
    return (0,apply_event/* applyEvent */.Z)(state, plan, { kind: 'continued', ...continuation });
}

;// CONCATENATED MODULE: ./lib/action/usecases/recording/run-of.js
/** A run as a decision leaves it: active, or ended by that very decision. */
function runOf({ active, newlyEnded }, plan) {
    return active.get(plan) ?? newlyEnded.get(plan);
}

// EXTERNAL MODULE: ./lib/action/usecases/recording/transact.js
var transact = __webpack_require__(10313);
;// CONCATENATED MODULE: ./lib/action/usecases/continuing/continue-plan.js






/**
 * Lets what a run has prepared be activated (LifeTime: the second step of a deployment in two steps). It is activated by
 * the next execution there, as soon as nothing else forbids it. Rejects with a Refusal (`no`) unless the run is prepared,
 * and for whoever says so second.
 */
async function continuePlan(ports, continuing) {
    const { environment, plan, by } = continuing;
    const known = await (await ports.readRecords()).run(environment, plan);
    if (known === undefined)
        throw (0,refusal/* runNotFound */.b3)((0,names/* planAddress */.o4)(continuing));
    return (0,transact/* transact */.h)(ports, {
        environment,
        decide: async (before, records) => {
            const state = continueRun(before, plan, { by, at: (0,clock/* isoNow */.E)(ports.clock) });
            // It may have ended since it was looked at.
            const run = runOf(state ?? before, plan) ?? (await records.run(environment, plan)) ?? known;
            if (state === undefined)
                throw notToContinue(run);
            return { state, message: `${(0,names/* planAddress */.o4)(continuing)}: continued by ${by}`, value: run };
        },
    });
}
function notToContinue({ status, continued, ...run }) {
    const address = (0,names/* planAddress */.o4)(run);
    if (status === 'prepared' && continued !== undefined) {
        return (0,refusal/* refused */.J5)(`${address} was continued by ${continued.by} at ${continued.at}; it is activated as soon as it may be`);
    }
    return (0,refusal/* refused */.J5)(`${address} is ${status}; only what is prepared can be continued`);
}

// EXTERNAL MODULE: ./lib/action/usecases/reading/trusted.js + 19 modules
var reading_trusted = __webpack_require__(55845);
// EXTERNAL MODULE: ./lib/action/domain/course/concluded.js
var concluded = __webpack_require__(25218);
;// CONCATENATED MODULE: ./lib/action/domain/course/abort-run.js



/**
 * A person wants a run to end: it ends at once where nothing of it is under way, otherwise it is being aborted from now
 * on. What the system is ending is ended sooner: what is still under way is asked to end as well. Undefined when that
 * changes nothing, because a person has wished it before, it is being undone, which no wish stops, or it has ended.
 */
function abortRun(state, plan, { reason, at }) {
    const run = state.active.get(plan);
    switch (run?.status) {
        case 'waiting':
            return (0,apply_event/* applyEvent */.Z)(state, plan, { kind: 'withdrawn', reason, at });
        case 'running':
        case 'verifying':
            return (0,apply_event/* applyEvent */.Z)(state, plan, { kind: 'aborting', by: 'operator', reason });
        case 'prepared':
            return (0,concluded/* concluded */._)((0,apply_event/* applyEvent */.Z)(state, plan, { kind: 'aborting', by: 'operator', reason }), plan, at);
        case 'aborting': {
            if ((0,run_run/* isCancelled */.mm)(run))
                return undefined;
            const why = `${reason} (it was ending already: ${run.reason})`;
            return (0,apply_event/* applyEvent */.Z)(state, plan, { kind: 'aborting', by: 'operator', reason: why });
        }
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/action/usecases/stopping/abort-plan.js







/**
 * Ends a run before its time: one that waits or is prepared at once, one under way is ended by whoever holds it, who
 * notices within seconds (LifeTime: abort). Resolves when that is recorded, also when it was before. Rejects with a
 * Refusal (`no`) for a run that has ended or is being undone.
 */
async function abortPlan(ports, abortion) {
    const { environment, plan, by } = abortion;
    const why = abortion.reason === null ? '' : `: ${abortion.reason}`;
    const wish = { reason: `aborted by ${by}${why}`, at: (0,clock/* isoNow */.E)(ports.clock) };
    const known = await (await ports.readRecords()).run(environment, plan);
    if (known === undefined)
        throw (0,refusal/* runNotFound */.b3)((0,names/* planAddress */.o4)(abortion));
    if ((0,run_run/* hasEnded */.hY)(known))
        throw pastAbort(known);
    return (0,transact/* transact */.h)(ports, {
        environment,
        decide: (before) => {
            const state = abortRun(before, plan, wish) ?? before;
            const run = runOf(state, plan);
            if (run === undefined || (state === before && run.status !== 'aborting'))
                throw pastAbort(run ?? known);
            return { state, message: `${(0,names/* planAddress */.o4)(abortion)}: ${wish.reason}`, value: run };
        },
    });
}
function pastAbort(run) {
    const address = (0,names/* planAddress */.o4)(run);
    if (run.status === 'backing-out') {
        return (0,refusal/* refused */.J5)(`${address} is being undone already, which an abort does not stop; wait for its end`);
    }
    return (0,refusal/* refused */.J5)(`${address} has ended, so there is nothing to abort; 'deployment-plans show ${address}' tells how`);
}

// EXTERNAL MODULE: ./lib/action/action/execution/coordinating/start-merged.js
var start_merged = __webpack_require__(81777);
// EXTERNAL MODULE: ./lib/action/action/execution/coordinating/tell-people.js + 14 modules
var tell_people = __webpack_require__(6851);
// EXTERNAL MODULE: ./lib/action/action/execution/execution-session.js + 123 modules
var execution_session = __webpack_require__(33389);
// EXTERNAL MODULE: ./lib/action/action/execution/outcome/executed.js
var outcome_executed = __webpack_require__(35786);
// EXTERNAL MODULE: ./lib/action/action/execution/outcome/executed-outcome.js
var executed_outcome = __webpack_require__(81671);
// EXTERNAL MODULE: ./lib/action/action/execution/telling/telling.js + 28 modules
var telling = __webpack_require__(73147);
// EXTERNAL MODULE: ./lib/action/action/inputs/acting-person.js
var acting_person = __webpack_require__(25349);
// EXTERNAL MODULE: ./lib/action/action/inputs/lacking.js
var lacking = __webpack_require__(6676);
// EXTERNAL MODULE: ./lib/action/action/session/session.js + 97 modules
var session = __webpack_require__(50495);
;// CONCATENATED MODULE: ./lib/action/action/modes/intervene.js















/** Who acts where the runner does not say who has started the job. */
const nobody = 'deployment-plans';
/** What a person says of a run, and the run as it stands then. */
const record = {
    abort: (session, wish) => abortPlan(session, { ...wish, reason: null }),
    continue: continuePlan,
    async confirm(session, { by, ...run }) {
        return (await confirmRun(session, { run, by, note: null, criteria: undefined })).run;
    },
};
/**
 * What a person says of a run, for those who may start workflows and may not write records. It is recorded in the
 * person's name; then jobs are started for what may start or go on because of that, and follow-ups opened that had to
 * wait for it.
 */
function interventionMode(kind) {
    return (step) => {
        const { environment, plan, dryRun } = step.request;
        if (environment === null || plan === null)
            throw (0,lacking/* lacking */.g)(step.request, ['environment', 'plan']);
        return (0,session/* withSession */.f)(step, async (given) => {
            const session = await (0,execution_session/* executionSession */.J)(step, given);
            await session.repository.refresh();
            const by = (0,acting_person/* actorOf */.d)(step.variables) ?? nobody;
            const run = await record[kind](session, { environment, plan, by });
            const executed = await goOn(session, run, { dryRun });
            if (!dryRun)
                await (0,telling/* tellRuns */.Yv)(session, executed);
            const outcome = (0,executed_outcome/* executedOutcome */.u6)(executed, { dryRun, bearsWrong: true });
            const subject = { verdict: null, environment, plan, status: run.status, pullRequest: null };
            return { ...outcome, subject, lines: [(0,run_title/* runLine */.u)(run), ...outcome.lines] };
        });
    };
}
async function goOn(session, run, { dryRun }) {
    const { environment, plan } = run;
    const recorded = { ...outcome_executed/* nothingExecuted */.l3, environment, runs: [run] };
    const executed = (0,outcome_executed/* togetherWith */.VX)(recorded, await (0,start_merged/* startMerged */.v)(session, environment, { dryRun }));
    if (dryRun || !(0,run_run/* hasEnded */.hY)(run))
        return executed;
    const trusted = await (0,reading_trusted/* readTrusted */.G2)(session.repository);
    return (0,outcome_executed/* togetherWith */.VX)(executed, await (0,tell_people/* tellPeople */.f)(session, trusted, { environment, only: plan }));
}


/***/ })

};
