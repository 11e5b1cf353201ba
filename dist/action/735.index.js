export const id = 735;
export const ids = [735];
export const modules = {

/***/ 78735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  executeThenJudge: () => (/* binding */ executeThenJudge)
});

// EXTERNAL MODULE: ./lib/action/action/execution/coordinating/settle.js + 9 modules
var settle = __webpack_require__(58070);
// EXTERNAL MODULE: ./lib/action/action/execution/coordinating/start-merged.js
var start_merged = __webpack_require__(81777);
// EXTERNAL MODULE: ./lib/action/action/execution/execution-session.js + 100 modules
var execution_session = __webpack_require__(44120);
// EXTERNAL MODULE: ./lib/action/action/execution/outcome/executed-outcome.js
var executed_outcome = __webpack_require__(81671);
// EXTERNAL MODULE: ./lib/action/action/execution/telling/telling.js + 24 modules
var telling = __webpack_require__(40625);
// EXTERNAL MODULE: ./lib/action/action/reporting/failure-outcome.js
var failure_outcome = __webpack_require__(9715);
// EXTERNAL MODULE: ./lib/action/action/session/session.js + 66 modules
var session = __webpack_require__(95094);
;// CONCATENATED MODULE: ./lib/action/action/modes/joined-outcome.js
/** Both of one step: the verdicts are what it is about; what was executed stands beside them. */
function joinedOutcome(executed, judged) {
    const summaries = [executed.summary, judged.summary].filter((it) => it !== null);
    const failures = [executed.failure, judged.failure].filter((it) => it !== null);
    return {
        subject: judged.subject,
        problems: [...executed.problems, ...judged.problems],
        lines: [...executed.lines, ...judged.lines],
        summary: summaries.length === 0 ? null : summaries.join('\n\n'),
        details: { ...judged.details, execution: executed.details },
        detailsInShort: { ...judged.detailsInShort, execution: executed.detailsInShort ?? {} },
        failure: failures.length === 0 ? null : failures.join('; '),
    };
}

// EXTERNAL MODULE: ./lib/action/action/modes/judge.js + 7 modules
var judge = __webpack_require__(92867);
;// CONCATENATED MODULE: ./lib/action/action/modes/execute-then-judge.js









/** What keeps plans from being executed keeps no verdict from being written. */
function executeThenJudge(step, { task, trigger }) {
    return (0,session/* withSession */.f)(step, async (session) => {
        const executed = await executeTask(step, session, task).catch(failure_outcome/* failureOutcome */.v);
        return joinedOutcome(executed, await (0,judge/* judgeIn */.f)(session, step, trigger));
    });
}
async function executeTask(step, given, task) {
    const { dryRun } = step.request;
    const session = await (0,execution_session/* executionSession */.J)(step, given);
    const executed = task.kind === 'merged'
        ? await (0,start_merged/* startMerged */.v)(session, task.environment, { dryRun })
        : await (0,settle/* settle */.G)(session, { only: undefined, dryRun });
    if (!dryRun)
        await (0,telling/* tellRuns */.Yv)(session, executed);
    return (0,executed_outcome/* executedOutcome */.u6)(executed, { dryRun, bearsWrong: true });
}


/***/ })

};
