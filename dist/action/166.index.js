export const id = 166;
export const ids = [166];
export const modules = {

/***/ 58204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ askFollowUp)
/* harmony export */ });
/* harmony import */ var _usecases_pull_requests_open_follow_up_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78623);
/* harmony import */ var _usecases_reading_trusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30943);
/* harmony import */ var _execution_rehearsal_rehearse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45793);
/* harmony import */ var _judge_opened_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43690);




/** Opens the pull request of a follow-up that somebody asks for, and judges it at once. Rejects as `openFollowUp` does. */
async function askFollowUp(given, asked, { dryRun }) {
    const session = dryRun ? (0,_execution_rehearsal_rehearse_js__WEBPACK_IMPORTED_MODULE_2__/* .rehearsedFollowUps */ .Bm)(given) : given;
    await session.repository.refresh();
    const trusted = await (0,_usecases_reading_trusted_js__WEBPACK_IMPORTED_MODULE_1__/* .readTrusted */ .G2)(session.repository);
    const { answer } = await (0,_usecases_pull_requests_open_follow_up_js__WEBPACK_IMPORTED_MODULE_0__/* .openFollowUp */ .H)(session, trusted, { ...asked, asking: 'person' });
    return (0,_judge_opened_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeOpened */ .L)(session, answer, { dryRun });
}


/***/ }),

/***/ 43690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ judgeOpened)
/* harmony export */ });
/* harmony import */ var _usecases_pull_requests_validate_opened_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16988);

/** Judges a pull request that was opened just now; a dry run has opened none. Rejects as `validateOpened` does. */
async function judgeOpened(session, answer, { dryRun }) {
    const { pullRequest, target } = answer;
    if (dryRun || pullRequest == null)
        return { answer: { ...answer, pullRequest: null }, unjudged: [] };
    return { answer, unjudged: await (0,_usecases_pull_requests_validate_opened_js__WEBPACK_IMPORTED_MODULE_0__/* .validateOpened */ .i)(session, { number: pullRequest.number, target }) };
}


/***/ }),

/***/ 45793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kr: () => (/* binding */ rehearsed),
  Bm: () => (/* binding */ rehearsedFollowUps),
  RL: () => (/* binding */ rehearsedMirror),
  zu: () => (/* binding */ rehearsedStarter)
});

;// CONCATENATED MODULE: ./lib/action/adapters/rehearsal/rehearse-proposals.js
/** A forge on which no pull request is opened: the one that it answers with is none. */
function rehearseProposals(forge, webAddress) {
    return { ...forge, openPullRequest: async () => ({ number: 0, url: webAddress }) };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/action/adapters/rehearsal/rehearsed-files.js

/** What would be there after these writes as well. */
function withWrites(files, writes) {
    return new Map([...files, ...writes.map(({ path, bytes }) => [path, contentOf(bytes)])]);
}
/** A folder as it would be: what is there, and over it what would be written. */
function withRehearsed(entries, folder, files) {
    const byName = new Map(entries.map((entry) => [entry.name, entry]));
    const beginning = folder === '' ? '' : `${folder}/`;
    for (const [path, content] of files) {
        if (!path.startsWith(beginning))
            continue;
        const [name = '', ...below] = path.slice(beginning.length).split('/');
        if (below.length > 0) {
            if (content !== null && !byName.has(name))
                byName.set(name, { name, kind: 'folder', id: content.id });
        }
        else if (content === null)
            byName.delete(name);
        else
            byName.set(name, { name, kind: 'file', id: content.id });
    }
    return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** The id only has to differ where contents differ: nothing of it leaves this process. */
function contentOf(bytes) {
    if (bytes === null)
        return null;
    return { id: (0,external_node_crypto_.createHash)('sha1').update(bytes).digest('hex'), size: bytes.length, bytes };
}

;// CONCATENATED MODULE: ./lib/action/adapters/rehearsal/rehearse-repository.js

/**
 * A repository in which nothing is written: commits are only remembered, and shown to whoever reads afterwards, so
 * that everything goes as it would go. What is known of commits besides their files, such as their history, is told
 * of those that there really are.
 */
function rehearseRepository(repository) {
    const heads = new Map();
    const commits = new Map();
    const blobs = new Map();
    async function branches(...prefixes) {
        const rehearsed = [...heads].filter(([name]) => prefixes.some((prefix) => isMeant(name, prefix)));
        return new Map([...(await repository.branches(...prefixes)), ...rehearsed]);
    }
    async function commit(request) {
        const { branch, expected, startFrom, writes } = request;
        const head = (await branches(branch)).get(branch) ?? null;
        if (head !== expected)
            return { kind: 'moved' };
        const parent = expected ?? startFrom ?? null;
        const { base, files } = (parent === null ? undefined : commits.get(parent)) ?? {
            base: parent,
            files: new Map(),
        };
        const id = `${commits.size + 1}`.padStart(40, '0');
        const written = withWrites(files, writes);
        for (const content of written.values())
            if (content !== null)
                blobs.set(content.id, content);
        commits.set(id, { base, files: written });
        heads.set(branch, id);
        return { kind: 'committed', commit: id };
    }
    return {
        ...repository,
        branches,
        commit,
        heal: async () => [],
        async list(id, folder) {
            const { base, files } = commits.get(id) ?? { base: id, files: new Map() };
            const entries = base === null ? [] : await repository.list(base, folder);
            return withRehearsed(entries, folder, files);
        },
        async read(id, paths) {
            const { base, files } = commits.get(id) ?? { base: id, files: new Map() };
            const others = paths.filter((path) => !files.has(path));
            const there = base === null || others.length === 0 ? [] : await repository.read(base, others);
            const rehearsed = paths.flatMap((path) => {
                const content = files.get(path);
                return content === undefined || content === null ? [] : [[path, content]];
            });
            return new Map([...there, ...rehearsed]);
        },
        async readBlobs(ids) {
            const known = ids.flatMap((id) => {
                const content = blobs.get(id);
                return content === undefined ? [] : [[id, content]];
            });
            const others = ids.filter((id) => !blobs.has(id));
            return new Map([...(others.length === 0 ? [] : await repository.readBlobs(others)), ...known]);
        },
    };
}
function isMeant(name, prefix) {
    return prefix.endsWith('/') ? name.startsWith(prefix) : name === prefix;
}

// EXTERNAL MODULE: ./lib/action/domain/short-digest.js
var short_digest = __webpack_require__(90530);
// EXTERNAL MODULE: ./lib/action/usecases/reading/create-records-reader.js + 2 modules
var create_records_reader = __webpack_require__(73108);
;// CONCATENATED MODULE: ./lib/action/action/execution/rehearsal/rehearse.js




/** The id of what was not made. */
const nothingMade = 0;
/** The same session, in which nothing is written to the repository, and no version is tagged. */
function rehearsed(session) {
    const repository = rehearseRepository(session.repository);
    const tagger = { tag: async () => 'there' };
    return { ...session, repository, tagger, readRecords: (0,create_records_reader/* createRecordsReader */.Y)(repository) };
}
/** Asks for no job. */
function rehearsedStarter(starter) {
    return { queued: () => starter.queued(), start: async () => { } };
}
/** Says what it would show, and shows nothing. */
function rehearsedMirror(mirror, say) {
    return {
        standing: (question) => mirror.standing(question),
        async setCheck(commit, { name, title }, standing) {
            say(`the check run '${name}' of ${(0,short_digest/* shortDigest */.V)(commit)} would say: ${title}`);
            return standing ?? nothingMade;
        },
        async setComment(pullRequest, _, standing) {
            say(`the comment on pull request #${pullRequest} would be ${standing === null ? 'added' : 'replaced'}`);
            return standing ?? nothingMade;
        },
        async createDeployment({ environment }) {
            say(`a deployment to ${environment} would be added`);
            return nothingMade;
        },
        async setDeploymentStatus(_, { state, description }) {
            say(`a deployment would be ${state}: ${description}`);
        },
        budget: () => mirror.budget(),
    };
}
/** The same session, in which no branch is pushed and no pull request opened. */
function rehearsedFollowUps(session) {
    const { forge, webAddress } = session;
    return { ...rehearsed(session), forge: rehearseProposals(forge, webAddress) };
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

/***/ 91951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ errorsInWords)
/* harmony export */ });
/** Every error of these, as the end of the sentence in which a step says why it failed. */
function errorsInWords(problems) {
    return problems
        .filter(({ severity }) => severity === 'error')
        .map(({ message }) => message)
        .join('; ');
}


/***/ }),

/***/ 135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   followUpMode: () => (/* binding */ followUpMode),
/* harmony export */   followUpOutcome: () => (/* binding */ followUpOutcome)
/* harmony export */ });
/* harmony import */ var _codec_answers_follow_up_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95946);
/* harmony import */ var _deeds_ask_follow_up_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58204);
/* harmony import */ var _inputs_acting_person_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25349);
/* harmony import */ var _inputs_lacking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6676);
/* harmony import */ var _session_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95094);
/* harmony import */ var _opened_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16408);






/** Opens the pull request of a follow-up that somebody asks for, and judges it at once. */
function followUpMode(kind) {
    return (step) => openAsked(step, kind);
}
async function openAsked(step, kind) {
    const { request, variables } = step;
    const { dryRun } = request;
    const asked = { ...askedOf(request, kind), by: (0,_inputs_acting_person_js__WEBPACK_IMPORTED_MODULE_3__/* .actorOf */ .d)(variables) };
    return (0,_session_session_js__WEBPACK_IMPORTED_MODULE_2__/* .withSession */ .f)(step, async (session) => followUpOutcome(await (0,_deeds_ask_follow_up_js__WEBPACK_IMPORTED_MODULE_0__/* .askFollowUp */ ._)(session, asked, { dryRun }), { kind, dryRun }));
}
function askedOf(request, kind) {
    const { environment, plan, target, source, latest, digest } = request;
    if (environment === null || plan === null)
        throw (0,_inputs_lacking_js__WEBPACK_IMPORTED_MODULE_1__/* .lacking */ .g)(request, ['environment', 'plan']);
    const asked = { kind, run: { environment, plan }, digest: digest ?? undefined };
    if (kind !== 'reuse')
        return asked;
    if (target === null)
        throw (0,_inputs_lacking_js__WEBPACK_IMPORTED_MODULE_1__/* .lacking */ .g)(request, ['target']);
    return { ...asked, target, latest, ...(source !== null && { source }) };
}
/** What a step says that was asked for a follow-up. */
function followUpOutcome(opened, { kind, dryRun }) {
    return {
        ...(0,_opened_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .openedOutcome */ .I)(opened, { what: kind, dryRun }),
        summary: null,
        details: { dryRun, followUp: (0,_codec_answers_follow_up_js__WEBPACK_IMPORTED_MODULE_5__/* .followUpToJson */ ._)(opened.answer) },
    };
}


/***/ }),

/***/ 16408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ openedOutcome)
/* harmony export */ });
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96971);
/* harmony import */ var _errors_in_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91951);


/** What a step says that was to open a plan, of whatever kind; the job fails when there is none, or nobody can see it. */
function openedOutcome({ answer, unjudged }, opening) {
    const { plan, environment, problems, pullRequest } = answer;
    const number = pullRequest?.number ?? null;
    return {
        subject: plan === null ? null : { verdict: null, environment, plan, status: 'open', pullRequest: number },
        problems: [...problems, ...unjudged],
        lines: plan === null ? [] : [inWords({ ...answer, plan }, opening)],
        failure: failureOf(answer, opening),
    };
}
function inWords({ environment, plan, pullRequest }, { what, dryRun }) {
    const on = pullRequest == null ? '' : `, pull request #${pullRequest.number}`;
    return `the ${what} ${dryRun ? 'would be' : 'is'} ${(0,_domain_names_js__WEBPACK_IMPORTED_MODULE_0__/* .planAddress */ .o4)({ environment, plan })}${on}`;
}
function failureOf({ plan, problems, pullRequest, branch }, { what, dryRun }) {
    if (plan === null)
        return `there is no ${what}: ${(0,_errors_in_words_js__WEBPACK_IMPORTED_MODULE_1__/* .errorsInWords */ .A)(problems)}`;
    if (pullRequest == null && !dryRun)
        return `the ${what} is on the branch ${branch}, and on no pull request yet`;
    return null;
}


/***/ }),

/***/ 95946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ followUpToJson)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93889);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26304);


/** The answer to retry, reuse, backout and new as `--json` prints it (docs/commands.md). */
function followUpToJson(answer) {
    const { plan, environment, target, branch, file, dropped, adjusted, problems, pullRequest } = answer;
    return {
        schema: _domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaVersion */ .C,
        plan,
        environment,
        target,
        branch,
        file,
        dropped,
        adjusted,
        problems: problems.map(_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problemToJson */ .t),
        ...(pullRequest !== undefined && { pullRequest }),
    };
}


/***/ }),

/***/ 49865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YH: () => (/* binding */ whenToConfirm),
/* harmony export */   Yg: () => (/* binding */ whatToConfirm),
/* harmony export */   it: () => (/* binding */ isConfirmed),
/* harmony export */   s4: () => (/* binding */ unconfirmedCriteria)
/* harmony export */ });
/** Numbers, from 1, of the criteria that neither a check has found met nor anybody has confirmed. */
function unconfirmedCriteria({ criteria = [] }, confirmations) {
    const confirmed = new Set(confirmations.flatMap((it) => it.criteria));
    return criteria.flatMap(({ state }, index) => state === 'met' || confirmed.has(index + 1) ? [] : [index + 1]);
}
/** Whether a person has looked at the run, and nothing of it is left to be confirmed. */
function isConfirmed(run, confirmations) {
    return confirmations.length > 0 && unconfirmedCriteria(run, confirmations).length === 0;
}
/** When an environment wants its runs to be confirmed; undefined for one that is not configured any more. */
function whenToConfirm(environment) {
    return environment?.confirm === undefined ? 'at any time' : 'before a reuse';
}
/** @param wanted when its environment wants it to be confirmed */
function whatToConfirm(run, confirmations, wanted) {
    if (wanted === 'before a reuse')
        return isConfirmed(run, confirmations) ? 'nothing' : wanted;
    return unconfirmedCriteria(run, confirmations).length === 0 ? 'nothing' : 'something';
}


/***/ }),

/***/ 19575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ hasFinished)
/* harmony export */ });
/** Whether it ended well, with warnings or without. */
function hasFinished({ status }) {
    return status === 'finished' || status === 'finished-with-warnings';
}


/***/ }),

/***/ 63881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ statusPaints),
/* harmony export */   x: () => (/* binding */ statusInWords)
/* harmony export */ });
/** `finished with warnings`, `aborted by the operator`, `backing out`, … */
function statusInWords({ status, endedBy }) {
    const words = status.replaceAll('-', ' ');
    return status === 'aborted' && endedBy !== null ? `${words} by the ${endedBy}` : words;
}
/** The colour of a status: green went well, red did not, yellow needs a look, cyan is under way. */
const statusPaints = {
    open: 'bold',
    merged: 'bold',
    waiting: 'yellow',
    running: 'cyan',
    prepared: 'cyan',
    verifying: 'cyan',
    aborting: 'yellow',
    'backing-out': 'yellow',
    finished: 'green',
    'finished-with-warnings': 'yellow',
    aborted: 'red',
};


/***/ }),

/***/ 39100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vz: () => (/* binding */ afterInWords),
/* harmony export */   mK: () => (/* binding */ timeInWords),
/* harmony export */   nV: () => (/* binding */ betweenInWords)
/* harmony export */ });
/* unused harmony exports shortTime, clockTime */
/* harmony import */ var _domain_duration_in_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8887);

/** How long it took from one ISO time to another; undefined unless both are known. */
function betweenInWords(from, to) {
    const duration = Date.parse(to ?? '') - Date.parse(from ?? '');
    return Number.isNaN(duration) ? undefined : (0,_domain_duration_in_words_js__WEBPACK_IMPORTED_MODULE_0__/* .durationInWords */ .j)(duration);
}
/** `2026-11-20 09:15:04 UTC` of an ISO time. */
function timeInWords(iso) {
    return `${secondsOf(iso)} UTC`;
}
/** `2026-11-20 09:15` of an ISO time, UTC, for tables. */
function shortTime(iso) {
    return secondsOf(iso).slice(0, 'YYYY-MM-DD hh:mm'.length);
}
/** `09:15:04` of an ISO time, UTC, where the day goes without saying. */
function clockTime(iso) {
    return secondsOf(iso).slice('YYYY-MM-DD '.length);
}
function secondsOf(iso) {
    return new Date(iso).toISOString().slice(0, 'YYYY-MM-DDThh:mm:ss'.length).replace('T', ' ');
}
/** ` after 42 s`, to go on with; empty while either time is not known. */
function afterInWords(startedAt, endedAt) {
    const duration = betweenInWords(startedAt, endedAt);
    return duration === undefined ? '' : ` after ${duration}`;
}


/***/ }),

/***/ 89127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ confirmationsOf),
/* harmony export */   L: () => (/* binding */ awaitsConfirmation)
/* harmony export */ });
/* harmony import */ var _domain_records_confirmation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49865);

/** Whether nothing may be reused from a run yet, because its environment wants a person to confirm it before. */
async function awaitsConfirmation(records, { configuration }, run) {
    if (configuration.environments.get(run.environment)?.confirm === undefined)
        return false;
    return !(0,_domain_records_confirmation_js__WEBPACK_IMPORTED_MODULE_0__/* .isConfirmed */ .it)(run, await confirmationsOf(records, run));
}
/** What people have confirmed of a run, oldest first. */
async function confirmationsOf(records, { environment, plan }) {
    return (await records.confirmations(environment, plan))?.confirmations ?? [];
}


/***/ }),

/***/ 66123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ requireRun)
/* harmony export */ });
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96971);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32455);


/** The run of a plan as the records have it; rejects with a Refusal (`no`) when there is none. */
async function requireRun(records, { environment, plan }) {
    const run = await records.run(environment, plan);
    if (run === undefined)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .runNotFound */ .b3)((0,_domain_names_js__WEBPACK_IMPORTED_MODULE_1__/* .planAddress */ .o4)({ environment, plan }));
    return run;
}


/***/ })

};
