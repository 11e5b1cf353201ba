export const id = 458;
export const ids = [458];
export const modules = {

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

/***/ 31458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportRun: () => (/* binding */ reportRun)
/* harmony export */ });
/* harmony import */ var _codec_records_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17600);
/* harmony import */ var _render_run_report_run_title_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62952);
/* harmony import */ var _usecases_reading_require_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66123);
/* harmony import */ var _execution_execution_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44120);
/* harmony import */ var _execution_telling_telling_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40625);
/* harmony import */ var _inputs_lacking_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6676);
/* harmony import */ var _reporting_longest_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30627);
/* harmony import */ var _session_session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95094);








/** Tells a run again where people look, as it is recorded; in a dry run it says what would be told. */
async function reportRun(step) {
    const { environment, plan, dryRun } = step.request;
    if (environment === null || plan === null)
        throw (0,_inputs_lacking_js__WEBPACK_IMPORTED_MODULE_5__/* .lacking */ .g)(step.request, ['environment', 'plan']);
    return (0,_session_session_js__WEBPACK_IMPORTED_MODULE_6__/* .withSession */ .f)(step, async (given) => {
        const session = await (0,_execution_execution_session_js__WEBPACK_IMPORTED_MODULE_3__/* .executionSession */ .J)(step, given);
        await session.repository.refresh();
        const run = await (0,_usecases_reading_require_run_js__WEBPACK_IMPORTED_MODULE_2__/* .requireRun */ .F)(await session.readRecords(), { environment, plan });
        const { pullRequest } = await (0,_execution_telling_telling_js__WEBPACK_IMPORTED_MODULE_4__/* .tellOnce */ .r_)(session, run, null);
        return {
            subject: {
                verdict: null,
                ...{ environment, plan, status: run.status, pullRequest: pullRequest?.number ?? null },
            },
            problems: [],
            lines: [(0,_render_run_report_run_title_js__WEBPACK_IMPORTED_MODULE_1__/* .runLine */ .u)(run)],
            summary: await (0,_execution_telling_telling_js__WEBPACK_IMPORTED_MODULE_4__/* .runSummary */ .KL)(session, run, { followUps: [], limit: _reporting_longest_summary_js__WEBPACK_IMPORTED_MODULE_7__/* .longestSummary */ .H }),
            details: { dryRun, environment, runs: [(0,_codec_records_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runToJson */ .Hj)(run)] },
            failure: null,
        };
    });
}


/***/ })

};
