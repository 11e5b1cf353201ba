export const id = 411;
export const ids = [411];
export const modules = {

/***/ 68792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localManifests: () => (/* binding */ localManifests)
/* harmony export */ });
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99729);
/* harmony import */ var _adapters_git_manifests_create_manifest_repositories_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23888);
/* harmony import */ var _adapters_manifest_deployer_create_manifest_deployer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49514);



/**
 * Writes to repositories with what git on this machine has for them, and hears nothing of engines.
 *
 * @param folder whose git configuration applies
 */
function localManifests(folder) {
    const variables = process.env;
    const repositories = (0,_adapters_git_manifests_create_manifest_repositories_js__WEBPACK_IMPORTED_MODULE_1__/* .createManifestRepositories */ .u)({ folder, variables, now: _adapters_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m.now });
    return (0,_adapters_manifest_deployer_create_manifest_deployer_js__WEBPACK_IMPORTED_MODULE_2__/* .createManifestDeployer */ .k)({ repositories, reports: null, clock: _adapters_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .wakingClock */ .c });
}


/***/ })

};
