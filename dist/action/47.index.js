export const id = 47;
export const ids = [47];
export const modules = {

/***/ 3047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   executeThenJudge: () => (/* binding */ executeThenJudge)
/* harmony export */ });
/* harmony import */ var _execution_executed_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7558);
/* harmony import */ var _execution_execution_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5672);
/* harmony import */ var _execution_settle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1920);
/* harmony import */ var _execution_start_merged_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6789);
/* harmony import */ var _execution_telling_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7813);
/* harmony import */ var _reporting_failure_outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9715);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(984);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(900);








/** What keeps plans from being executed keeps no verdict from being written. */
function executeThenJudge(step, { task, trigger }) {
    return (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .withSession */ .f)(step, async (session) => {
        const executed = await executeTask(step, session, task).catch(_reporting_failure_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .failureOutcome */ .v);
        return joined(executed, await (0,_judge_js__WEBPACK_IMPORTED_MODULE_7__/* .judgeIn */ .f)(session, step, trigger));
    });
}
async function executeTask(step, given, task) {
    const { dryRun } = step.request;
    const session = await (0,_execution_execution_session_js__WEBPACK_IMPORTED_MODULE_1__/* .executionSession */ .J)(step, given);
    const executed = task.kind === 'merged'
        ? await (0,_execution_start_merged_js__WEBPACK_IMPORTED_MODULE_3__/* .startMerged */ .v)(session, task.environment, { dryRun })
        : await (0,_execution_settle_js__WEBPACK_IMPORTED_MODULE_2__/* .settle */ .G)(session, { only: undefined, dryRun });
    if (!dryRun)
        await (0,_execution_telling_js__WEBPACK_IMPORTED_MODULE_4__/* .tellRuns */ .Yv)(session, executed);
    return (0,_execution_executed_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .executedOutcome */ .u6)(executed, { dryRun, bearsWrong: true });
}
/** The verdicts are what the step is about; what was executed stands beside them. */
function joined(executed, judged) {
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


/***/ })

};
