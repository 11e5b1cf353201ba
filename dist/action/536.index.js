export const id = 536;
export const ids = [536];
export const modules = {

/***/ 85502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ intervene)
});

// EXTERNAL MODULE: ./lib/action/domain/records/run/run.js
var run_run = __webpack_require__(7041);
// EXTERNAL MODULE: ./lib/action/domain/commands/right-to-command.js
var right_to_command = __webpack_require__(52108);
// EXTERNAL MODULE: ./lib/action/usecases/refusal.js
var refusal = __webpack_require__(32455);
// EXTERNAL MODULE: ./lib/action/usecases/commands/read-operators.js
var read_operators = __webpack_require__(3248);
;// CONCATENATED MODULE: ./lib/action/usecases/commands/require-operator.js



/** Rejects with a Refusal (`no`) where operators are configured and `person` is none, or may be none. */
async function requireOperator(reviewers, configuration, { person, wish }) {
    const operators = await (0,read_operators/* readOperators */.C)(reviewers, configuration);
    if (!(0,right_to_command/* areConfigured */.nR)(operators))
        return;
    const right = (0,right_to_command/* rightOfOperator */.ug)(person, operators);
    if (right !== 'given')
        throw (0,refusal/* refused */.J5)((0,right_to_command/* keptForOperators */.jT)(wish, right));
}

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
// EXTERNAL MODULE: ./lib/action/usecases/reading/require-run.js
var require_run = __webpack_require__(66123);
// EXTERNAL MODULE: ./lib/action/usecases/recording/commit-records.js
var commit_records = __webpack_require__(47589);
// EXTERNAL MODULE: ./lib/action/usecases/require-digest.js
var require_digest = __webpack_require__(56773);
// EXTERNAL MODULE: ./lib/action/usecases/confirming/awaits-confirmation.js
var awaits_confirmation = __webpack_require__(89127);
;// CONCATENATED MODULE: ./lib/action/usecases/confirming/confirm-run.js











/**
 * Records beside a finished run what a person confirms of it; the run never changes. Confirming again adds, except for what
 * the same person has said already, unless a note comes with it: a job that is run again confirms nothing twice. Rejects
 * with a Refusal: `no` for a run that is not there, has not finished or is not of the digest that is given, `wrong` for a
 * criterion that it does not have.
 */
function confirmRun(ports, request) {
    const { environment, plan } = request.run;
    return (0,commit_records/* commitRecords */.i)(ports, async (records) => {
        const run = await (0,require_run/* requireRun */.F)(records, request.run);
        (0,require_digest/* requireDigest */.m)(run, request.digest);
        requireFinished(run);
        const before = await (0,awaits_confirmation/* confirmationsOf */.A)(records, run);
        const criteria = request.criteria ?? (0,records_confirmation/* unconfirmedCriteria */.s4)(run, before);
        requireCriteria(run, criteria);
        const { by, note } = request;
        const standing = note === null ? saidBefore(before, by, criteria) : undefined;
        if (standing !== undefined) {
            const left = (0,records_confirmation/* unconfirmedCriteria */.s4)(run, before);
            return { writes: [], message: '', value: { run, confirmation: standing, confirmations: before, left } };
        }
        const confirmation = { by, at: (0,clock/* isoNow */.E)(ports.clock), note, criteria: inOrder(criteria) };
        const confirmations = [...before, confirmation];
        const bytes = (0,records_confirmations/* writeConfirmations */.oE)({ environment, plan, confirmations });
        return {
            writes: [{ path: (0,layout/* confirmationsPath */.QS)(environment, plan), bytes }],
            message: `${(0,names/* planAddress */.o4)(run)}: confirmed by ${by}`,
            value: { run, confirmation, confirmations, left: (0,records_confirmation/* unconfirmedCriteria */.s4)(run, confirmations) },
        };
    });
}
/** The last word of a person who has confirmed all of these criteria; undefined when something of it would be new. */
function saidBefore(confirmations, by, criteria) {
    const own = confirmations.filter((it) => it.by === by);
    const said = new Set(own.flatMap((it) => it.criteria));
    return criteria.every((it) => said.has(it)) ? own.at(-1) : undefined;
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

// EXTERNAL MODULE: ./lib/action/domain/records/environment/environment-state.js
var environment_state = __webpack_require__(72485);
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
    const known = await (0,require_run/* requireRun */.F)(await ports.readRecords(), continuing);
    return (0,transact/* transact */.h)(ports, {
        environment,
        decide: async (before, records) => {
            const state = continueRun(before, plan, { by, at: (0,clock/* isoNow */.E)(ports.clock) });
            // It may have ended since it was looked at.
            const run = (0,environment_state/* runOf */.ng)(state ?? before, plan) ?? (await records.run(environment, plan)) ?? known;
            (0,require_digest/* requireDigest */.m)(run, continuing.digest);
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

// EXTERNAL MODULE: ./lib/action/usecases/reading/trusted.js + 23 modules
var reading_trusted = __webpack_require__(30943);
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
    const known = await (0,require_run/* requireRun */.F)(await ports.readRecords(), abortion);
    (0,require_digest/* requireDigest */.m)(known, abortion.digest);
    if ((0,run_run/* hasEnded */.hY)(known))
        throw pastAbort(known);
    return (0,transact/* transact */.h)(ports, {
        environment,
        decide: (before) => {
            const state = abortRun(before, plan, wish) ?? before;
            const run = (0,environment_state/* runOf */.ng)(state, plan);
            (0,require_digest/* requireDigest */.m)(run ?? known, abortion.digest);
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
// EXTERNAL MODULE: ./lib/action/action/execution/outcome/executed.js
var outcome_executed = __webpack_require__(35786);
// EXTERNAL MODULE: ./lib/action/action/execution/telling/telling.js + 24 modules
var telling = __webpack_require__(40625);
;// CONCATENATED MODULE: ./lib/action/action/deeds/intervene.js










const record = {
    abort: (session, wish) => abortPlan(session, { ...wish, reason: null }),
    continue: continuePlan,
    async confirm(session, { by, digest, criteria, ...run }) {
        const request = { run, by, digest, note: null, criteria: criteria ?? undefined };
        return (await confirmRun(session, request)).run;
    },
};
/**
 * What a person says of a run, for those who may start workflows or write comments, and may not write records. It is
 * recorded in the person's name; then jobs are started for what may start or go on because of that, and follow-ups opened
 * that had to wait for it. Rejects with a Refusal (`no`) where operators are configured and the person is none.
 */
async function intervene(session, wish, { dryRun }) {
    await session.repository.refresh();
    const { configuration } = await (0,reading_trusted/* readTrusted */.G2)(session.repository);
    await requireOperator(session.reviewers, configuration, { person: wish.by, wish: wish.kind });
    const run = await record[wish.kind](session, wish);
    const executed = await goOn(session, run, { dryRun });
    if (!dryRun)
        await (0,telling/* tellRuns */.Yv)(session, executed);
    return { run, executed };
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

/***/ 59536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   interventionMode: () => (/* binding */ interventionMode)
/* harmony export */ });
/* harmony import */ var _render_run_report_run_title_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62952);
/* harmony import */ var _deeds_intervene_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85502);
/* harmony import */ var _execution_execution_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44120);
/* harmony import */ var _execution_outcome_executed_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81671);
/* harmony import */ var _inputs_acting_person_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25349);
/* harmony import */ var _inputs_lacking_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6676);
/* harmony import */ var _session_session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95094);







/** Who acts where the runner does not say who has started the job. */
const nobody = 'deployment-plans';
/** What the person who has started the job says of a run. */
function interventionMode(kind) {
    return (step) => {
        const { environment, plan, digest, dryRun } = step.request;
        if (environment === null || plan === null)
            throw (0,_inputs_lacking_js__WEBPACK_IMPORTED_MODULE_4__/* .lacking */ .g)(step.request, ['environment', 'plan']);
        return (0,_session_session_js__WEBPACK_IMPORTED_MODULE_5__/* .withSession */ .f)(step, async (given) => {
            const session = await (0,_execution_execution_session_js__WEBPACK_IMPORTED_MODULE_2__/* .executionSession */ .J)(step, given);
            const by = (0,_inputs_acting_person_js__WEBPACK_IMPORTED_MODULE_6__/* .actorOf */ .d)(step.variables) ?? nobody;
            const wish = { kind, environment, plan, by, digest: digest ?? undefined, criteria: null };
            const { run, executed } = await (0,_deeds_intervene_js__WEBPACK_IMPORTED_MODULE_1__/* .intervene */ .X)(session, wish, { dryRun });
            const outcome = (0,_execution_outcome_executed_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .executedOutcome */ .u6)(executed, { dryRun, bearsWrong: true });
            const subject = { verdict: null, environment, plan, status: run.status, pullRequest: null };
            return { ...outcome, subject, lines: [(0,_render_run_report_run_title_js__WEBPACK_IMPORTED_MODULE_0__/* .runLine */ .u)(run), ...outcome.lines] };
        });
    };
}


/***/ }),

/***/ 52108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jT: () => (/* binding */ keptForOperators),
/* harmony export */   mO: () => (/* binding */ rightTo),
/* harmony export */   nR: () => (/* binding */ areConfigured),
/* harmony export */   ug: () => (/* binding */ rightOfOperator)
/* harmony export */ });
/* harmony import */ var _approvals_approvers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53358);

/** What acts on a run itself: those whom the configuration names are asked, where it names anybody. */
const operatorVerbs = new Set(['abort', 'continue', 'confirm']);
/** Whether anybody at all is named, also by what names nobody: a list with a mistake in it must not open the door. */
function areConfigured({ listed: { logins, teams, unclear } }) {
    return logins.length + teams.length + unclear.length > 0;
}
/** Whether somebody may say a command: operators any; people with write permission what is not kept for operators. */
function rightTo(verb, { login, mayWrite }, operators) {
    const isKept = operatorVerbs.has(verb) && areConfigured(operators);
    if (mayWrite && !isKept)
        return 'given';
    return rightOfOperator(login, operators);
}
/** Whether somebody is one of the operators. */
function rightOfOperator(login, { listed, members }) {
    const isOperator = (0,_approvals_approvers_js__WEBPACK_IMPORTED_MODULE_0__/* .names */ .D)(listed, login, members);
    return { yes: 'given', no: 'lacking', unknown: 'unknown' }[isOperator];
}
/** Why somebody may not do what is kept for operators. */
function keptForOperators(wish, right) {
    if (right === 'lacking')
        return `'${wish}' is for the operators whom the configuration on main names`;
    return `'${wish}' is for operators, and who is in a team of theirs could not be read: the App needs 'members: read'`;
}


/***/ }),

/***/ 3248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readOperators)
/* harmony export */ });
/* harmony import */ var _domain_approvals_approvers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53358);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89889);


/** Who the operators are at this moment; a team that cannot be read has members that nobody knows. */
async function readOperators(reviewers, { operators }) {
    const listed = (0,_domain_approvals_approvers_js__WEBPACK_IMPORTED_MODULE_1__/* .readApprovers */ .h)(operators);
    if (listed.teams.length === 0)
        return { listed, members: new Map() };
    const known = await reviewers.teamMembers(listed.teams).catch((cause) => {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g)(cause) === undefined)
            throw cause;
        return new Map();
    });
    return { listed, members: new Map(listed.teams.map((team) => [team, known.get(team) ?? 'unknown'])) };
}


/***/ })

};
