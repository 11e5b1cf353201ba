export const id = 686;
export const ids = [686];
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

/***/ 12686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  guard: () => (/* binding */ guard),
  guardOutcome: () => (/* binding */ guardOutcome)
});

// EXTERNAL MODULE: ./lib/action/adapters/clock.js
var clock = __webpack_require__(96017);
;// CONCATENATED MODULE: ./lib/action/domain/records/run/log-address.js
/** Web address of what an operation says, or of what tells about it, where its last try was carried out by an engine. */
function logAddress({ tries }) {
    const effect = tries.at(-1)?.effect;
    if (effect === undefined)
        return null;
    const address = effect.kind === 'process' ? effect.job?.url : effect.url;
    // What an engine deploys from may be a path, or a repository by its name alone.
    return address !== undefined && /^https?:\/\//.test(address) ? address : null;
}

;// CONCATENATED MODULE: ./lib/action/domain/guard/lock-link.js

/** A web address at which a run that is under way can be seen: its job, or else what its operations started. */
function lockLink({ holder, operations }) {
    const addresses = operations.map(logAddress).filter((it) => it !== null);
    return holder?.job?.url ?? addresses.at(-1) ?? null;
}

// EXTERNAL MODULE: ./lib/action/domain/json.js
var json = __webpack_require__(93889);
// EXTERNAL MODULE: ./lib/action/domain/names.js
var names = __webpack_require__(96971);
;// CONCATENATED MODULE: ./lib/action/domain/records/run/applications-under-way.js
/** The applications to which something is being done: they are deployed, or taken back. */
function applicationsUnderWay(operations) {
    return operations
        .filter(({ state, backout }) => state === 'started' || backout?.state === 'started')
        .map(({ application }) => application);
}

// EXTERNAL MODULE: ./lib/action/domain/records/run/operation-transitions.js
var operation_transitions = __webpack_require__(40144);
// EXTERNAL MODULE: ./lib/action/codec/answers/problem.js
var problem = __webpack_require__(26304);
;// CONCATENATED MODULE: ./lib/action/codec/answers/guard.js






/** The answer to `guard` as `--json` prints it, and the action puts it out (docs/commands.md). */
function guardToJson(answer) {
    const { question, askedAt, seenAt, locks, problems } = answer;
    const { environment, modules, operation, by } = question;
    return {
        schema: json/* schemaVersion */.C,
        ...{ environment, modules, operation, by, askedAt, seenAt },
        free: locks.length === 0,
        locks: locks.map(lockToJson),
        problems: problems.map(problem/* problemToJson */.t),
    };
}
function lockToJson({ run, modules }) {
    const { status, startedBy, startedAt, operations } = run;
    return {
        ...{ plan: (0,names/* planAddress */.o4)(run), modules, status, startedBy, startedAt },
        operations: operations.length,
        done: operations.filter(operation_transitions/* isSettled */.Is).length,
        underWay: applicationsUnderWay(operations),
        url: lockLink(run),
    };
}

// EXTERNAL MODULE: ./lib/action/render/in-words/operation-in-words.js
var operation_in_words = __webpack_require__(54068);
// EXTERNAL MODULE: ./lib/action/render/in-words/run-status-in-words.js
var run_status_in_words = __webpack_require__(36073);
// EXTERNAL MODULE: ./node_modules/wrap-ansi/index.js + 3 modules
var wrap_ansi = __webpack_require__(61594);
// EXTERNAL MODULE: ./lib/action/render/text/plain-text.js
var plain_text = __webpack_require__(11287);
// EXTERNAL MODULE: ./node_modules/cli-truncate/index.js + 4 modules
var cli_truncate = __webpack_require__(40028);
// EXTERNAL MODULE: ./node_modules/string-width/index.js + 3 modules
var string_width = __webpack_require__(11272);
;// CONCATENATED MODULE: ./lib/action/render/problems/excerpt.js



/** Columns of context that stay visible before the caret in a line that is too long. */
const contextShare = 0.6;
/** Only so much of a line is looked at, for each column shown: lines can be as long as files. */
const unitsPerColumn = 20;
/**
 * The line of a file that a problem points at, and a caret below its column; undefined when the file has no
 * such line. Columns count UTF-16 code units, as editors and the YAML parser do.
 */
function renderExcerpt(lines, position, view) {
    const line = lines[position.line - 1];
    if (line === undefined)
        return undefined;
    const number = String(position.line);
    const { text, caret } = aroundColumn(line, position.column, view.width - number.length - ' │ '.length);
    const { dim, red } = view.style;
    return [
        `${dim(`${number} │`)} ${text}`.trimEnd(),
        `${dim(`${' '.repeat(number.length)} │`)} ${' '.repeat(caret)}${red('^')}`,
    ];
}
/** The part of a line around a column (from 1) that fits into `width`, and the place of the column in it. */
function aroundColumn(line, column, width) {
    const at = withoutSplitPair(line, Math.min(column - 1, line.length));
    const reach = width * unitsPerColumn;
    const before = (0,plain_text/* plainText */.w)(line.slice(Math.max(0, at - reach), at));
    const after = (0,plain_text/* plainText */.w)(line.slice(at, at + reach));
    const fits = (0,string_width/* default */.A)(after) + (0,string_width/* default */.A)(before) <= width;
    const shown = fits ? before : (0,cli_truncate/* default */.A)(before, Math.floor(width * contextShare), { position: 'start' });
    const caret = (0,string_width/* default */.A)(shown);
    return { text: shown + (0,cli_truncate/* default */.A)(after, width - caret), caret };
}
/** The index itself, or the one before it when it would part the two halves of a character. */
function withoutSplitPair(line, index) {
    const isLowHalf = /^[\uDC00-\uDFFF]/.test(line.slice(index, index + 1));
    return isLowHalf && index > 0 ? index - 1 : index;
}

;// CONCATENATED MODULE: ./lib/action/render/problems/problems.js



const indent = '  ';
/**
 * Problems for people, in the order given, an empty line between them: severity, code and place; the
 * message; the line of the file with a caret under the column.
 */
function renderProblems(problems, texts, view) {
    const lines = new Map();
    for (const { file } of problems) {
        const text = texts.get(file ?? '');
        if (file !== undefined && text !== undefined && !lines.has(file))
            lines.set(file, text.split(/\r?\n/));
    }
    return problems
        .map((problem) => [
        problemHeading(problem, view.style),
        ...message(problem, view.width),
        ...excerpt(problem, lines, view),
    ].join('\n'))
        .join('\n\n');
}
/** Severity, code and place of a problem, on one line. */
function problemHeading(problem, style) {
    const { file, line, column, severity, code } = problem;
    const place = [file, line, column].filter((part) => part !== undefined).join(':');
    const title = `${severityPaint(severity, style)(severity)} ${style.bold(code)}`;
    return place === '' ? title : `${title}  ${style.cyan((0,plain_text/* plainText */.w)(place))}`;
}
/** Two lines at most; a longer message stays on one line, which the terminal breaks. */
function message({ message: text }, width) {
    const plain = (0,plain_text/* plainText */.w)(text);
    const wrapped = (0,wrap_ansi/* default */.A)(plain, width - indent.length).split('\n');
    return (wrapped.length > 2 ? [plain] : wrapped).map((line) => indent + line);
}
function excerpt({ file, line, column }, lines, { style, width }) {
    const text = lines.get(file ?? '');
    if (text === undefined || line === undefined)
        return [];
    const view = { style, width: width - indent.length };
    return (renderExcerpt(text, { line, column: column ?? 1 }, view) ?? []).map((part) => indent + part);
}
function severityPaint(severity, { red, yellow, cyan }) {
    return { error: red, warning: yellow, notice: cyan }[severity];
}

// EXTERNAL MODULE: ./lib/action/render/run-report/operation-counts.js
var operation_counts = __webpack_require__(86396);
// EXTERNAL MODULE: ./lib/action/render/text/fields.js
var text_fields = __webpack_require__(86146);
// EXTERNAL MODULE: ./lib/action/render/text/paragraphs.js
var paragraphs = __webpack_require__(80968);
// EXTERNAL MODULE: ./lib/action/render/in-words/time-in-words.js
var time_in_words = __webpack_require__(39100);
;// CONCATENATED MODULE: ./lib/action/render/guard/lock-sentence.js


/**
 * Why something must not be done now, in the words that people know from LifeTime: the operation, who started it and when,
 * and which ongoing one, by whom and since when, locks which module.
 *
 * @param askedAt ISO time at which the operation was to begin
 */
function lockSentence({ operation, by }, askedAt, { run, modules }) {
    const wanted = `The ${operation} started${byInWords(by)} at ${(0,time_in_words/* timeInWords */.mK)(askedAt)} can't proceed`;
    const since = run.startedAt === null ? '' : ` at ${(0,time_in_words/* timeInWords */.mK)(run.startedAt)}`;
    const start = `${byInWords(run.startedBy)}${since}`;
    const ongoing = `an ongoing ${ongoingInWords(run)}${start === '' ? '' : `, started${start}`}`;
    return `${wanted} because there is ${ongoing}, that is locking ${quoted(modules)}`;
}
function ongoingInWords(run) {
    const what = run.status === 'backing-out' ? 'backout' : 'deployment';
    return `${what} of the plan ${(0,names/* planAddress */.o4)(run)}`;
}
function byInWords(name) {
    return name === null ? '' : ` by ${name}`;
}
function quoted(modules) {
    const names = modules.map((module) => `'${module}'`);
    return [names.slice(0, -1).join(', '), names.at(-1)].filter((part) => part !== '').join(' and ');
}

;// CONCATENATED MODULE: ./lib/action/render/guard/guard-report.js











const advice = 'This is advice, and true of this moment: a plan may start at any time. What protects a module is the lock of the run.';
/** What a guard has found, for people. */
function renderGuard({ question, askedAt, locks, problems }, view) {
    const parts = locks.flatMap((lock) => [
        view.style.red((0,plain_text/* plainText */.w)(lockSentence(question, askedAt, lock))),
        lockFields(lock, view),
    ]);
    const free = view.style.green(freeSentence(question));
    const notices = renderProblems(problems.filter(({ severity }) => severity === 'notice'), new Map(), view);
    return (0,paragraphs/* paragraphs */.q)([...(locks.length === 0 ? [free] : parts), notices, view.style.dim(advice)]);
}
/**
 * How far the runs have come that hold something, and where that is seen, in one line:
 * `qa/41 is running: 1 of 3 done, 1 under way (payments), https://…`.
 */
function lockLine(locks) {
    const runs = locks.map(({ run }) => {
        const link = lockLink(run);
        const seen = `${(0,names/* planAddress */.o4)(run)} is ${(0,run_status_in_words/* runStatusInWords */.q)(run)}: ${progressOf(run)}`;
        return link === null ? seen : `${seen}, ${link}`;
    });
    return runs.join('; ');
}
function lockFields({ run, modules }, view) {
    const address = (0,names/* planAddress */.o4)(run);
    const fields = [
        { name: 'Run', text: `${address}, ${(0,run_status_in_words/* runStatusInWords */.q)(run)}` },
        { name: 'Modules', text: modules.join(', ') },
        { name: 'Progress', text: progressOf(run) },
        { name: 'Link', text: lockLink(run) ?? '' },
        { name: 'To follow it', text: `deployment-plans watch ${address}` },
    ];
    return (0,text_fields/* renderFields */.s)(fields, view);
}
function progressOf({ operations }) {
    const names = applicationsUnderWay(operations);
    const counts = (0,operation_counts/* countsOfOperations */.Ew)(operations);
    return names.length === 0 ? counts : `${counts} (${(0,operation_in_words/* namesInWords */.hy)(names)})`;
}
function freeSentence({ environment, modules, operation }) {
    const [only] = modules;
    const what = modules.length === 1 ? `'${only}'` : `any of the ${modules.length} modules`;
    return `The ${operation} can proceed: no run holds ${what} in ${environment}.`;
}

// EXTERNAL MODULE: ./lib/action/render/text/view.js
var view = __webpack_require__(77998);
// EXTERNAL MODULE: ./lib/action/ports/clock.js
var ports_clock = __webpack_require__(10299);
// EXTERNAL MODULE: ./lib/action/domain/name-list.js
var name_list = __webpack_require__(36285);
;// CONCATENATED MODULE: ./lib/action/render/guard/unrecorded-sentence.js

/** That no run can be said to hold a module, and what may have been meant. */
function unrecordedSentence(environment, { module, meant }) {
    const why = `the records of ${environment} know no module '${module}': it is not there yet, or its name is another`;
    return meant.length === 0 ? why : `${why}; did you mean ${(0,name_list/* nameList */.O)(meant)}?`;
}

;// CONCATENATED MODULE: ./lib/action/domain/growing-pause.js
const growth = 1.6;
/**
 * A pause that grows from try to try up to the longest, of which up to a half is left to chance: many who wait for the
 * same then do not ask at the same moment.
 *
 * @param tries how many there have been since the last good one
 * @param chance from 0 to 1, drawn anew for each pause
 */
function growingPause({ first, longest }, tries, chance) {
    const whole = Math.min(longest, first * growth ** tries);
    return Math.round(whole * (1 - chance / 2));
}

// EXTERNAL MODULE: ./lib/action/usecases/failure.js
var usecases_failure = __webpack_require__(89889);
;// CONCATENATED MODULE: ./lib/action/usecases/passing-problems.js

/** What a failure says that may pass by itself, such as a network that is down; throws any other. */
function passingProblems(cause) {
    const failure = (0,usecases_failure/* failureOf */.g)(cause);
    if (failure?.kind !== 'lost')
        throw cause;
    return failure.problems;
}

// EXTERNAL MODULE: ./lib/action/domain/conflicts/footprint.js
var footprint = __webpack_require__(1224);
// EXTERNAL MODULE: ./lib/action/domain/records/run/run.js
var run = __webpack_require__(7041);
;// CONCATENATED MODULE: ./lib/action/domain/guard/module-lock.js


/**
 * Which of some runs of one environment hold which of these modules: all that they deploy or take away, from their claim
 * to their end, in merge order. An application is no module, whatever its name.
 */
function locksOn(runs, modules) {
    return (0,run/* inMergeOrder */.ke)(runs)
        .filter(run/* isClaimed */.gg)
        .map((run) => {
        const held = (0,footprint/* footprintOf */.b)(run.operations).modules;
        return { run, modules: modules.filter((module) => held.has(module)) };
    })
        .filter((lock) => lock.modules.length > 0);
}

// EXTERNAL MODULE: ./lib/action/domain/nearest.js
var nearest = __webpack_require__(27521);
// EXTERNAL MODULE: ./lib/action/domain/records/environment/doubts.js
var environment_doubts = __webpack_require__(62361);
;// CONCATENATED MODULE: ./lib/action/domain/guard/unrecorded-module.js



/**
 * Those of some modules that are in no application's record and in no run that waits or is under way, each with what is
 * probably meant: a name that is spelt nearly so or, for the name of an application, what that consists of.
 */
function unrecordedModules({ applications, active }, modules) {
    const parts = new Map([...applications.values()].map((it) => [it.application, modulesOf(it)]));
    const operations = [...active.values()].flatMap((run) => run.operations);
    const known = new Set([...[...parts.values()].flat(), ...(0,footprint/* footprintOf */.b)(operations).modules.keys()]);
    return modules
        .filter((module) => !known.has(module))
        .map((module) => ({ module, meant: parts.get(module) ?? nearestAmong(known, module) }));
}
/** Also those that an operation has left in doubt: they may be there. */
function modulesOf({ modules, doubts }) {
    const doubtful = [...(doubts?.keys() ?? [])].filter((name) => name !== environment_doubts/* unnamed */.p1);
    return [...new Set([...modules.keys(), ...doubtful])];
}
function nearestAmong(known, module) {
    const close = (0,nearest/* nearest */.p)(module, [...known]);
    return close === undefined ? [] : [close];
}

// EXTERNAL MODULE: ./lib/action/usecases/refusal.js
var refusal = __webpack_require__(32455);
;// CONCATENATED MODULE: ./lib/action/usecases/guarding/look-at-modules.js



/**
 * The runs that hold some modules of an environment now, by the records alone. Rejects with a Refusal (`wrong`) for an
 * environment of which there are no records: it may be misspelt, so nothing is known of its modules.
 */
async function lookAtModules({ readRecords }, { environment, modules }) {
    const records = await readRecords();
    const state = await records.environment(environment);
    if (state.record === null) {
        throw (0,refusal/* wrongUsage */.xY)(`there are no records of '${environment}'; is this the release repository, and was the environment adopted?`);
    }
    return { locks: locksOn(state.active.values(), modules), unrecorded: unrecordedModules(state, modules) };
}

;// CONCATENATED MODULE: ./lib/action/usecases/guarding/await-unlocked.js



const pauses = { first: 1_000, longest: 30_000 };
/**
 * Looks until no run holds any of the modules, or the time is over; gives the last look. Records that
 * cannot be read are never taken for free modules: as long as there is time it looks again, and then it rejects. What no
 * waiting helps against, such as a mistake in the address, rejects at once.
 */
async function awaitUnlocked(ports, question, { limit, onWait }) {
    const { clock, chance } = ports;
    const deadline = clock.now() + limit;
    for (let looks = 0;; looks += 1) {
        const seen = await lookAtModules(ports, question).catch((cause) => ({
            cause,
            unseen: inOneLine(passingProblems(cause)),
        }));
        const left = deadline - clock.now();
        if ('locks' in seen && (seen.locks.length === 0 || left <= 0))
            return seen;
        if ('cause' in seen && left <= 0)
            throw seen.cause;
        onWait(seen, left);
        await clock.sleep(Math.min(growingPause(pauses, looks, chance()), left));
    }
}
function inOneLine(problems) {
    return problems.map(({ message }) => message).join('; ');
}

;// CONCATENATED MODULE: ./lib/action/usecases/guarding/guard-modules.js





/**
 * Whether something may be done to some modules by other means than a plan. It is advice: nothing is written, so a plan may
 * start at any time, and what protects a module is the lock of the run. Rejects like awaitUnlocked.
 */
async function guardModules(ports, question, patience) {
    const askedAt = (0,ports_clock/* isoNow */.E)(ports.clock);
    const { locks, unrecorded } = await awaitUnlocked(ports, question, patience);
    const problems = [
        ...locks.map((lock) => lockProblem(question, askedAt, lock)),
        ...unrecorded.map((module) => unrecordedProblem(question, module)),
    ];
    return { question, askedAt, seenAt: (0,ports_clock/* isoNow */.E)(ports.clock), locks, problems };
}
function lockProblem(question, askedAt, lock) {
    const [module, ...others] = lock.modules;
    return {
        code: 'module-locked',
        severity: 'error',
        message: lockSentence(question, askedAt, lock),
        ...(module !== undefined && others.length === 0 && { module }),
        plan: (0,names/* planAddress */.o4)(lock.run),
    };
}
/** It lets pass: a module may be new there. */
function unrecordedProblem({ environment }, unrecorded) {
    return {
        code: 'module-not-recorded',
        severity: 'notice',
        message: unrecordedSentence(environment, unrecorded),
        module: unrecorded.module,
    };
}

// EXTERNAL MODULE: ./lib/action/domain/duration-in-words.js
var duration_in_words = __webpack_require__(8887);
;// CONCATENATED MODULE: ./lib/action/usecases/guarding/tell-waiting.js



/** Tells in one line what is waited for, and tells it again when it has changed. */
function tellWaiting(write) {
    let told = '';
    return (seen, left) => {
        const line = (0,plain_text/* plainText */.w)('locks' in seen ? lockLine(seen.locks) : seen.unseen);
        if (line === told)
            return;
        told = line;
        write(`${line}; waits for up to ${(0,duration_in_words/* durationInWords */.j)(left)} more`);
    };
}

// EXTERNAL MODULE: ./lib/action/action/inputs/acting-person.js
var acting_person = __webpack_require__(25349);
// EXTERNAL MODULE: ./lib/action/action/inputs/lacking.js
var lacking = __webpack_require__(6676);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/action/domain/layout.js
var layout = __webpack_require__(90493);
// EXTERNAL MODULE: ./lib/action/adapters/git/objects/cat-file.js + 1 modules
var cat_file = __webpack_require__(47316);
// EXTERNAL MODULE: ./lib/action/adapters/git/objects/object-format.js
var object_format = __webpack_require__(47962);
// EXTERNAL MODULE: ./lib/action/adapters/git/objects/object-store.js + 1 modules
var object_store = __webpack_require__(71953);
// EXTERNAL MODULE: ./lib/action/adapters/git/process/git-command.js + 3 modules
var git_command = __webpack_require__(69681);
// EXTERNAL MODULE: ./lib/action/adapters/git/reading/read-files.js
var read_files = __webpack_require__(53257);
// EXTERNAL MODULE: ./lib/action/adapters/git/sources/contents/scratch-repository.js
var scratch_repository = __webpack_require__(17779);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/action/ports/release-repository.js
var release_repository = __webpack_require__(29013);
// EXTERNAL MODULE: ./lib/action/adapters/git/hosted/access/hosted-address.js
var hosted_address = __webpack_require__(36575);
// EXTERNAL MODULE: ./lib/action/adapters/git/hosted/access/open-network.js + 2 modules
var open_network = __webpack_require__(42696);
// EXTERNAL MODULE: ./lib/action/adapters/git/process/failure.js
var failure = __webpack_require__(95916);
// EXTERNAL MODULE: ./lib/action/adapters/git/process/quiet-ssh.js
var quiet_ssh = __webpack_require__(15181);
// EXTERNAL MODULE: ./lib/action/adapters/git/sources/contents/shallow-fetch.js
var shallow_fetch = __webpack_require__(21697);
;// CONCATENATED MODULE: ./lib/action/adapters/git/records/fetch-records.js












const reference = `refs/heads/${layout/* recordsBranch */.rb}`;
const options = [...shallow_fetch/* shallowFetch */.h, '--no-write-fetch-head'];
/** What git says of ids by another hash (fetch-pack.c). */
const otherHash = /mismatched algorithms: client \w+; server (\w+)/;
/**
 * Brings the newest state of the records into a repository that holds nothing else: their last commit with all its files,
 * and no history. What was brought before is not brought again. Gives the commit; null when there is no such branch.
 */
async function fetchRecords(git, directory, place) {
    const network = await networkTo(git, place);
    const call = { arguments: ['fetch', ...options, '--', place.address, `+${reference}:${reference}`] };
    const first = await network.run(call);
    const format = (0,object_format/* objectFormat */.n9)(otherHash.exec(first.stderr)?.[1] ?? '');
    if (format === undefined)
        return tipAfter(first, directory, place);
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'config'), [...(0,scratch_repository/* bareRepository */.RI)(format), ''].join('\n'));
    return tipAfter(await network.run(call), directory, place);
}
async function networkTo(git, { address, token, variables }) {
    if (token !== null)
        return (0,open_network/* openNetwork */.X)(git, (0,hosted_address/* parseHostedAddress */.$)(address), token);
    return (0,git_command/* withVariables */.s)(git, await (0,quiet_ssh/* variablesForAddress */.R)(git, variables)(address));
}
async function tipAfter(answer, directory, { address }) {
    if ((0,failure/* succeeded */.gq)(answer))
        return (await (0,promises_.readFile)((0,external_node_path_.join)(directory, reference), 'utf8')).trim();
    if (answer.stderr.includes(shallow_fetch/* absentReference */.F))
        return null;
    throw new release_repository/* RepositoryUnavailable */.hw(`the records of ${(0,failure/* readable */.HD)(address)} could not be fetched: ${(0,failure/* reasonOf */.A3)(answer)}`);
}

;// CONCATENATED MODULE: ./lib/action/adapters/git/records/with-records-copy.js








/**
 * A copy of the branch of the records alone, without its history, of which nothing is left when `use` has ended. Before
 * its first `refresh` there is nothing in it.
 */
function withRecordsCopy({ timeout, ...place }, use) {
    const { variables } = place;
    const empty = { folder: null, variables, configuration: (0,scratch_repository/* bareRepository */.RI)(object_format/* sha1Format */.jc) };
    return (0,scratch_repository/* withEmptyRepository */._J)(empty, async (directory) => {
        const git = (0,git_command/* createGit */.l)({ variables, folder: directory, options: [`--git-dir=${directory}`], timeout });
        const catFile = (0,cat_file/* openCatFile */.J)(git);
        try {
            return await use(copyIn(catFile, () => fetchRecords(git, directory, place)));
        }
        finally {
            await catFile.close();
        }
    });
}
/** @param fetch gives the tip of the branch; null when there is no such branch */
function copyIn(catFile, fetch) {
    let tip = null;
    const storeOf = (commit) => (0,object_store/* createObjectStore */.h)(catFile, (0,object_format/* formatOfId */.cm)(commit));
    return {
        async refresh() {
            tip = await fetch();
        },
        branches: async () => new Map(tip === null ? [] : [[layout/* recordsBranch */.rb, tip]]),
        list: (commit, folder) => (0,read_files/* listFolder */.bt)(storeOf(commit), commit, folder),
        read: (commit, paths) => (0,read_files/* readFiles */.Ul)(storeOf(commit), commit, paths),
    };
}

// EXTERNAL MODULE: ./lib/action/adapters/github/connect-github.js + 34 modules
var connect_github = __webpack_require__(68546);
// EXTERNAL MODULE: ./lib/action/usecases/reading/create-records-reader.js + 2 modules
var create_records_reader = __webpack_require__(73108);
;// CONCATENATED MODULE: ./lib/action/usecases/reading/fresh-records-reader.js

/** Reads the records of a repository as others have written them up to that moment, each time anew. */
function createFreshRecordsReader(repository) {
    const readRecords = (0,create_records_reader/* createRecordsReader */.Y)(repository);
    return async () => {
        await repository.refresh();
        return readRecords();
    };
}

// EXTERNAL MODULE: ./lib/action/action/inputs/variables-for-git.js
var variables_for_git = __webpack_require__(46297);
// EXTERNAL MODULE: ./lib/action/action/session/surroundings.js + 1 modules
var session_surroundings = __webpack_require__(17700);
;// CONCATENATED MODULE: ./lib/action/action/session/with-records.js







/**
 * Gives the records of the release repository alone, also to a job of another repository; each time they are read it is
 * looked anew, by one fetch. The token is the one for that repository, and masked before it is used.
 */
async function withRecords({ request: { credentials, guard }, variables, runner }, use) {
    const { releaseRepository } = guard;
    const surroundings = (0,session_surroundings/* readSurroundings */.S)({
        ...variables,
        ...(releaseRepository !== null && { GITHUB_REPOSITORY: releaseRepository }),
    });
    const { repository, addresses, webAddress, temporaryFolder } = surroundings;
    (0,external_node_fs_.mkdirSync)(temporaryFolder, { recursive: true });
    const { token } = (0,connect_github/* connectGitHub */.U)({
        ...{ repository, addresses, credentials, now: clock/* systemClock */.m.now },
        ...{ onNotice: runner.say, onToken: runner.mask },
    });
    const forGit = { ...(0,variables_for_git/* variablesForGit */.j)(variables), TMPDIR: temporaryFolder };
    const place = { address: `${webAddress}.git`, token, variables: forGit };
    return withRecordsCopy(place, (copy) => use(createFreshRecordsReader(copy)));
}

;// CONCATENATED MODULE: ./lib/action/action/modes/guard.js










const log = { style: view/* plainStyle */.s, width: 100 };
/** Asks the records whether a run holds modules that this workflow is about to touch; the job fails when one does. */
async function guard(step) {
    const { request, variables, runner } = step;
    const question = questionOf(request, variables);
    return withRecords(step, async (readRecords) => {
        const ports = { readRecords, clock: clock/* systemClock */.m, chance: Math.random };
        const patience = { limit: request.guard.wait, onWait: tellWaiting(runner.say) };
        return guardOutcome(await guardModules(ports, question, patience));
    });
}
function questionOf({ mode, environment, guard }, variables) {
    const { modules, operation } = guard;
    const isMissing = {
        environment: environment === null,
        modules: modules.length === 0,
        operation: operation === null,
    };
    const missing = ['environment', 'modules', 'operation'].filter((name) => isMissing[name]);
    if (environment === null || operation === null || missing.length > 0) {
        throw (0,lacking/* missingInputs */.U)(mode, missing);
    }
    return { environment, modules, operation, by: (0,acting_person/* actorOf */.d)(variables) };
}
/** What the job says of the answer, and what its outputs hold. */
function guardOutcome(answer) {
    const { schema: _, problems: __, ...details } = guardToJson(answer);
    return {
        subject: null,
        problems: answer.problems,
        lines: renderGuard(answer, log).split('\n'),
        summary: null,
        details,
        failure: failureOf(answer),
    };
}
function failureOf({ question, locks }) {
    if (locks.length === 0)
        return null;
    const holders = locks.map(({ run, modules }) => `${(0,names/* planAddress */.o4)(run)} holds ${modules.join(', ')}`);
    return `this ${question.operation} has to wait: ${holders.join('; ')}`;
}


/***/ }),

/***/ 51230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isBackoutFailed),
/* harmony export */   s: () => (/* binding */ failedBackouts)
/* harmony export */ });
/** Whether what an operation did was to be undone, and nobody can say that it was. */
function isBackoutFailed({ backout }) {
    return backout?.state === 'failed' || backout?.state === 'unknown';
}
/** The operations of a run that could not be undone. */
function failedBackouts({ operations }) {
    return operations.filter(isBackoutFailed);
}


/***/ }),

/***/ 36073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ runStatusInWords)
/* harmony export */ });
/* harmony import */ var _domain_records_run_failed_backouts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51230);
/* harmony import */ var _status_in_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63881);


/** The status of a run, escalated when something could not be taken back, so that a person has to look. */
function runStatusInWords(run) {
    const status = (0,_status_in_words_js__WEBPACK_IMPORTED_MODULE_0__/* .statusInWords */ .x)(run);
    return (0,_domain_records_run_failed_backouts_js__WEBPACK_IMPORTED_MODULE_1__/* .failedBackouts */ .s)(run).length > 0 ? `${status}, not all of it could be taken back` : status;
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

/***/ 86396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ standings),
/* harmony export */   Ew: () => (/* binding */ countsOfOperations),
/* harmony export */   Ik: () => (/* binding */ countOperations),
/* harmony export */   YP: () => (/* binding */ standingOf)
/* harmony export */ });
/* harmony import */ var _domain_records_run_failed_backouts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51230);
/* harmony import */ var _domain_records_run_operation_transitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40144);


/** What people want to know first of an operation; in the order in which it matters to them. */
const standings = [
    'not backed out',
    'failed',
    'unknown',
    'under way',
    'backed out',
    'prepared',
    'pending',
    'skipped',
    'done',
];
const ofStates = {
    pending: 'pending',
    started: 'under way',
    succeeded: 'done',
    failed: 'failed',
    skipped: 'skipped',
    unknown: 'unknown',
    'backed-out': 'backed out',
};
/** What was skipped because nothing was to do is done; what could not be taken back comes before all else. */
function standingOf(operation) {
    const { state, backout, preparedAt } = operation;
    if ((0,_domain_records_run_failed_backouts_js__WEBPACK_IMPORTED_MODULE_0__/* .isBackoutFailed */ .L)(operation))
        return 'not backed out';
    if (backout?.state === 'started')
        return 'under way';
    if (state === 'pending' && preparedAt !== undefined)
        return 'prepared';
    return (0,_domain_records_run_operation_transitions_js__WEBPACK_IMPORTED_MODULE_1__/* .isSettled */ .Is)(operation) ? 'done' : ofStates[state];
}
/** How many stand how; all kinds are there, also those of which there are none. */
function countOperations(operations) {
    const counts = {
        'not backed out': 0,
        failed: 0,
        unknown: 0,
        'under way': 0,
        'backed out': 0,
        prepared: 0,
        pending: 0,
        skipped: 0,
        done: 0,
    };
    for (const operation of operations)
        counts[standingOf(operation)] += 1;
    return counts;
}
/** `3 of 5 done, 1 failed, 1 under way`; what is pending goes without saying. */
function countsOfOperations(operations) {
    const counts = countOperations(operations);
    const others = standings
        .filter((standing) => standing !== 'done' && standing !== 'pending' && counts[standing] > 0)
        .map((standing) => `${counts[standing]} ${standing}`);
    return [`${counts.done} of ${operations.length} done`, ...others].join(', ');
}


/***/ }),

/***/ 86146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ fieldsUnder),
/* harmony export */   s: () => (/* binding */ renderFields)
/* harmony export */ });
/* harmony import */ var wrap_ansi__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61594);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11287);


const gap = '  ';
/** Several texts below one name. */
function fieldsUnder(name, texts) {
    return texts.map((text, index) => ({ name: index === 0 ? name : '', text }));
}
/**
 * Names in one column, texts beside them; a field without a text is left out. A word that is too long stays
 * whole, so that a branch or a command can be copied.
 */
function renderFields(fields, { style, width }) {
    const present = fields.filter(({ text }) => text !== '');
    const column = Math.max(0, ...present.map(({ name }) => name.length));
    return present
        .flatMap(({ name, text }) => (0,wrap_ansi__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(text), width - column - gap.length)
        .split('\n')
        .map((line, index) => style.dim((index === 0 ? name : '').padEnd(column)) + gap + line))
        .join('\n');
}


/***/ }),

/***/ 80968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ paragraphs)
/* harmony export */ });
/** Texts below one another with an empty line between them; those that are empty are left out. */
function paragraphs(texts) {
    return texts.filter((text) => text !== '').join('\n\n');
}


/***/ }),

/***/ 77998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ plainStyle)
/* harmony export */ });
const unchanged = (text) => text;
const plainStyle = {
    bold: unchanged,
    dim: unchanged,
    red: unchanged,
    yellow: unchanged,
    green: unchanged,
    cyan: unchanged,
};


/***/ })

};
