export const id = 362;
export const ids = [362];
export const modules = {

/***/ 24362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  act: () => (/* binding */ act)
});

// EXTERNAL MODULE: ./lib/action/domain/message-of.js
var message_of = __webpack_require__(89240);
// EXTERNAL MODULE: ./lib/action/action/inputs/input-text.js
var input_text = __webpack_require__(12687);
// EXTERNAL MODULE: ./lib/action/domain/names.js
var names = __webpack_require__(96971);
// EXTERNAL MODULE: ./lib/action/action/mistaken.js
var mistaken = __webpack_require__(86987);
;// CONCATENATED MODULE: ./lib/action/action/registry/modes.js
/** What one step may be for; the input `mode`. */
const modes = [
    'auto',
    'validate',
    'execute',
    'reconcile',
    'abort',
    'continue',
    'confirm',
    'retry',
    'reuse',
    'backout',
    'report',
    'doctor',
];
function isMode(text) {
    return modes.some((mode) => mode === text);
}

;// CONCATENATED MODULE: ./lib/action/action/registry/inputs.js

const ofPlans = modes.filter((mode) => mode !== 'doctor');
const inputs = {
    mode: {
        description: `What this step is for: ${modes.join(', ')}. With auto the event says it.`,
        default: 'auto',
        required: false,
        kind: 'mode',
        modes: modes,
    },
    token: {
        description: 'Token for this repository. Not used when app-id and private-key are given.',
        default: `\${{ github.token }}`,
        required: false,
        kind: 'secret',
        modes: modes,
    },
    'app-id': {
        description: 'Id of the GitHub App that acts; everything works only with one.',
        default: '',
        required: false,
        kind: 'text',
        modes: modes,
    },
    'private-key': {
        description: 'Private key of that App, in PEM form.',
        default: '',
        required: false,
        kind: 'secret',
        modes: modes,
    },
    environment: {
        description: 'Name of an environment. In mode auto it counts when the workflow was started by hand.',
        default: '',
        required: false,
        kind: 'text',
        modes: ofPlans,
    },
    plan: {
        description: 'A plan, as its name together with environment, or as environment/name.',
        default: '',
        required: false,
        kind: 'text',
        modes: ofPlans,
    },
    source: {
        description: 'Environment that a reused plan takes its versions from.',
        default: '',
        required: false,
        kind: 'text',
        modes: ['reuse'],
    },
    target: {
        description: 'Environment that a reused plan is for.',
        default: '',
        required: false,
        kind: 'text',
        modes: ['reuse'],
    },
    latest: {
        description: 'Whether a reused plan takes the newest versions of its source.',
        default: 'false',
        required: false,
        kind: 'flag',
        modes: ['reuse'],
    },
    'dry-run': {
        description: 'Whether to say only what would be written, and to write nothing.',
        default: 'false',
        required: false,
        kind: 'flag',
        modes: ofPlans,
    },
    'hand-over-after': {
        description: 'Minutes after which a run goes on in another job, before this one reaches its time limit; 0 for never.',
        default: '300',
        required: false,
        kind: 'minutes',
        modes: ['execute'],
    },
};
const inputNames = Object.keys(inputs).filter(isInputName);
function inputDefinition(name) {
    return inputs[name];
}
function isInputName(text) {
    return Object.hasOwn(inputs, text);
}

;// CONCATENATED MODULE: ./lib/action/action/inputs/credentials.js
/** The number of an App, or its client id. */
const appIdGrammar = /^[A-Za-z0-9.]{1,64}$/;
/** The credentials among the inputs, or what is wrong with them; a half given App is never replaced by the token. */
function credentialsOf(inputs) {
    const { token, 'app-id': appId, 'private-key': privateKey } = inputs;
    if (appId !== null && privateKey !== null)
        return appOf(appId, privateKey);
    if (appId !== null || privateKey !== null) {
        const [given, missing] = appId === null ? ['private-key', 'app-id'] : ['app-id', 'private-key'];
        return none(`input '${given}' is given without '${missing}'; a GitHub App needs both, or neither is given`);
    }
    if (token === null)
        return none(`input 'token' is empty; leave it out for the token of the job`);
    return { kind: 'token', token };
}
function appOf(appId, privateKey) {
    if (!appIdGrammar.test(appId))
        return none("input 'app-id' is no id of a GitHub App, such as 123456");
    if (!privateKey.includes('PRIVATE KEY-----')) {
        return none("input 'private-key' is no private key in PEM form, beginning with '-----BEGIN …PRIVATE KEY-----'");
    }
    return { kind: 'app', appId, privateKey };
}
function none(mistake) {
    return { kind: 'none', mistake };
}

;// CONCATENATED MODULE: ./lib/action/action/inputs/read-inputs.js



/** Never throws: what cannot be understood is a mistake in the answer. */
function readInputs(variables) {
    const mistakes = [];
    const text = (name) => (0,input_text/* inputText */.A)(variables, name) || null;
    const flag = (name) => flagOf(name, text(name) ?? inputs[name].default, mistakes);
    const values = {
        mode: modeOf(text('mode') ?? inputs.mode.default, mistakes),
        token: text('token'),
        'app-id': text('app-id'),
        'private-key': text('private-key'),
        environment: text('environment'),
        plan: text('plan'),
        source: text('source'),
        target: text('target'),
        latest: flag('latest'),
        'dry-run': flag('dry-run'),
        'hand-over-after': minutesOf(text('hand-over-after') ?? inputs['hand-over-after'].default, mistakes),
    };
    return { values, mistakes };
}
function modeOf(text, mistakes) {
    if (isMode(text))
        return text;
    mistakes.push(`input 'mode' is '${text}'; it is one of ${modes.join(', ')}`);
    return inputs.mode.default;
}
/** GitHub's own jobs last six hours, those of other machines five days. */
const mostMinutes = 5 * 24 * 60;
function minutesOf(text, mistakes) {
    const minutes = Number(text);
    if (/^\d{1,4}(?:\.\d{1,3})?$/.test(text) && minutes <= mostMinutes)
        return minutes;
    mistakes.push(`input 'hand-over-after' is '${text}'; it is a number of minutes from 0 to ${mostMinutes}`);
    return Number(inputs['hand-over-after'].default);
}
/** As YAML 1.2 writes booleans, and as `getBooleanInput` of @actions/core reads them. */
function flagOf(name, text, mistakes) {
    if (/^(?:true|True|TRUE)$/.test(text))
        return true;
    if (!/^(?:false|False|FALSE)$/.test(text)) {
        mistakes.push(`input '${name}' is '${text}'; it is true or false`);
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/action/action/inputs/request.js






/** Understands the inputs; throws a Refusal with all mistakes at once. */
function readRequest(variables) {
    const { values, mistakes } = readInputs(variables);
    const credentials = credentialsOf(values);
    const address = addressOf(values);
    const all = [
        ...mistakes,
        ...(credentials.kind === 'none' ? [credentials.mistake] : []),
        ...['environment', 'source', 'target'].flatMap((name) => mistakesOfName(name, values[name])),
        ...('mistake' in address ? [address.mistake] : []),
    ];
    if (credentials.kind === 'none' || 'mistake' in address || all.length > 0)
        throw (0,mistaken/* mistaken */.R)(all);
    return {
        ...{ mode: values.mode, credentials, ...address, source: values.source, target: values.target },
        ...{ latest: values.latest, dryRun: values['dry-run'], handOverAfter: values['hand-over-after'] },
        withoutEffect: withoutEffect(variables, values.mode),
    };
}
/** The plan that is meant: a name in `environment`, or both in one text. */
function addressOf({ environment, plan }) {
    if (plan === null || (environment !== null && (0,names/* isName */.Eo)(plan)))
        return { environment, plan };
    if ((0,names/* isName */.Eo)(plan)) {
        return {
            mistake: `input 'plan' is '${plan}' without an environment; give 'environment', or write environment/name`,
        };
    }
    const address = (0,names/* parsePlanAddress */.$d)(plan);
    if (address === undefined) {
        return { mistake: `input 'plan' is '${plan}'; it is a name, or environment/name, of ${names/* nameGrammar */.fG}` };
    }
    if (environment !== null && environment !== address.environment) {
        return {
            mistake: `input 'plan' is '${plan}', which is not of 'environment' (${environment}); leave one out`,
        };
    }
    return address;
}
function mistakesOfName(input, value) {
    if (value === null || (0,names/* isName */.Eo)(value))
        return [];
    return [`input '${input}' is '${value}'; a name is ${names/* nameGrammar */.fG}`];
}
function withoutEffect(variables, mode) {
    return inputNames.filter((name) => {
        const { modes, default: usual } = inputDefinition(name);
        const text = (0,input_text/* inputText */.A)(variables, name);
        return text !== '' && text !== usual && !modes.includes(mode);
    });
}

// EXTERNAL MODULE: ./lib/action/domain/settings/secret-variables.js
var secret_variables = __webpack_require__(63645);
;// CONCATENATED MODULE: ./lib/action/action/inputs/secrets.js



/** The secrets among inputs and variables, right or wrong, so that they can be masked before anything is said. */
function secretsOf(variables) {
    const inputs = inputNames
        .filter((name) => inputDefinition(name).kind === 'secret')
        .map((name) => (0,input_text/* inputText */.A)(variables, name))
        .filter((text) => text !== '');
    return [...inputs, ...(0,secret_variables/* secretVariables */.c8)(variables).values()];
}

// EXTERNAL MODULE: ./lib/action/domain/layout.js
var layout = __webpack_require__(90493);
// EXTERNAL MODULE: ./lib/action/action/events/reading.js
var events_reading = __webpack_require__(93359);
// EXTERNAL MODULE: ./lib/action/action/modes/judge.js + 9 modules
var judge = __webpack_require__(75086);
// EXTERNAL MODULE: ./lib/action/action/modes/reading-for.js
var reading_for = __webpack_require__(67884);
;// CONCATENATED MODULE: ./lib/action/action/modes/act-on-event.js





/**
 * Mode auto: does what the event asks for. What was merged is started and what was left is settled before the
 * verdicts, which both may change; other events ask for verdicts alone, and load nothing that executes.
 */
async function actOnEvent(step) {
    const reading = (0,reading_for/* readingFor */.Q)(step);
    const task = taskOf(reading);
    if (task === null || (0,events_reading/* isIdle */.xB)(reading))
        return (0,judge/* judge */.S)(step);
    const { executeThenJudge } = await Promise.all(/* import() */[__webpack_require__.e(389), __webpack_require__.e(311), __webpack_require__.e(626), __webpack_require__.e(70), __webpack_require__.e(735)]).then(__webpack_require__.bind(__webpack_require__, 78735));
    return executeThenJudge(step, { task, trigger: reading });
}
/** A change of configuration or catalog may free plans in any environment, of which no push to that one tells. */
function taskOf(reading) {
    if (reading.kind === 'schedule')
        return { kind: 'left' };
    if (reading.kind !== 'push')
        return null;
    if (reading.branch === layout/* trustedBranch */.YF)
        return { kind: 'left' };
    const environment = (0,names/* parseEnvironmentBranch */.j9)(reading.branch);
    return environment === undefined ? null : { kind: 'merged', environment };
}

// EXTERNAL MODULE: ./lib/action/usecases/refusal.js
var refusal = __webpack_require__(32455);
;// CONCATENATED MODULE: ./lib/action/action/modes/unless-refused.js

/** A mode that says itself what to do, and yet does nothing in a job whose event is refused or cannot be read. */
function unlessRefused(handler) {
    return async (step) => {
        const { reading } = step.event;
        if (reading.kind === 'refused')
            throw (0,refusal/* wrongUsage */.xY)(reading.because);
        return handler(step);
    };
}

;// CONCATENATED MODULE: ./lib/action/action/modes/mode-handlers.js



/** What each mode does. Most steps only judge, so whatever the others need is loaded when one of them is asked for. */
const modeHandlers = {
    auto: actOnEvent,
    validate: judge/* judge */.S,
    execute: unlessRefused(async (step) => (await Promise.all(/* import() */[__webpack_require__.e(389), __webpack_require__.e(311), __webpack_require__.e(626), __webpack_require__.e(70), __webpack_require__.e(848)]).then(__webpack_require__.bind(__webpack_require__, 79848))).executePlans(step)),
    reconcile: unlessRefused(async (step) => (await Promise.all(/* import() */[__webpack_require__.e(389), __webpack_require__.e(311), __webpack_require__.e(626), __webpack_require__.e(70), __webpack_require__.e(848)]).then(__webpack_require__.bind(__webpack_require__, 79848))).reconcileRuns(step)),
    abort: unlessRefused(async (step) => (await Promise.all(/* import() */[__webpack_require__.e(389), __webpack_require__.e(311), __webpack_require__.e(626), __webpack_require__.e(677)]).then(__webpack_require__.bind(__webpack_require__, 92677))).interventionMode('abort')(step)),
    continue: unlessRefused(async (step) => (await Promise.all(/* import() */[__webpack_require__.e(389), __webpack_require__.e(311), __webpack_require__.e(626), __webpack_require__.e(677)]).then(__webpack_require__.bind(__webpack_require__, 92677))).interventionMode('continue')(step)),
    confirm: unlessRefused(async (step) => (await Promise.all(/* import() */[__webpack_require__.e(389), __webpack_require__.e(311), __webpack_require__.e(626), __webpack_require__.e(677)]).then(__webpack_require__.bind(__webpack_require__, 92677))).interventionMode('confirm')(step)),
    retry: unlessRefused(async (step) => (await Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(636)]).then(__webpack_require__.bind(__webpack_require__, 54529))).followUpMode('retry')(step)),
    reuse: unlessRefused(async (step) => (await Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(636)]).then(__webpack_require__.bind(__webpack_require__, 54529))).followUpMode('reuse')(step)),
    backout: unlessRefused(async (step) => (await Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(636)]).then(__webpack_require__.bind(__webpack_require__, 54529))).followUpMode('backout')(step)),
    report: unlessRefused(async (step) => (await Promise.all(/* import() */[__webpack_require__.e(389), __webpack_require__.e(458)]).then(__webpack_require__.bind(__webpack_require__, 31458))).reportRun(step)),
    doctor: async (step) => (await Promise.all(/* import() */[__webpack_require__.e(466), __webpack_require__.e(274)]).then(__webpack_require__.bind(__webpack_require__, 50274))).examine(step),
};

// EXTERNAL MODULE: ./lib/action/action/reporting/failure-outcome.js
var failure_outcome = __webpack_require__(9715);
// EXTERNAL MODULE: ./lib/action/codec/answers/problem.js
var problem = __webpack_require__(26304);
// EXTERNAL MODULE: ./lib/action/domain/json.js
var json = __webpack_require__(93889);
;// CONCATENATED MODULE: ./lib/action/action/reporting/outputs-of.js



/** All outputs of a job may have 1 MB together, and the runner passes them on as a whole. */
const longestResult = 400_000;
/** What a step puts out. A result that is too long for GitHub keeps its frame and says that it was shortened. */
function outputsOf(outcome, origin) {
    const { subject, problems, details, detailsInShort = {}, failure } = outcome;
    const frame = { schema: json/* schemaVersion */.C, ...origin, failure };
    const whole = JSON.stringify({ ...frame, problems: problems.map(problem/* problemToJson */.t), ...details });
    return {
        verdict: subject?.verdict ?? '',
        status: subject?.status ?? '',
        plan: subject === null || subject.plan === null ? '' : (0,names/* planAddress */.o4)({ ...subject, plan: subject.plan }),
        'pull-request': `${subject?.pullRequest ?? ''}`,
        result: Buffer.byteLength(whole) <= longestResult
            ? whole
            : JSON.stringify({ ...frame, shortened: true, problems: [], ...detailsInShort }),
    };
}

;// CONCATENATED MODULE: ./lib/action/action/reporting/report.js

/** Says everything that a step has come to. */
async function report(runner, outcome, origin) {
    for (const line of outcome.lines)
        runner.say(line);
    for (const problem of outcome.problems)
        runner.annotate(problem);
    if (outcome.failure !== null)
        runner.fail(outcome.failure);
    runner.putOut(outputsOf(outcome, origin));
    if (outcome.summary !== null)
        await runner.summarize(outcome.summary);
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./lib/action/render/log-text.js
var log_text = __webpack_require__(77437);
// EXTERNAL MODULE: ./lib/action/action/held-run.js
var held_run = __webpack_require__(83918);
;// CONCATENATED MODULE: ./lib/action/action/registry/outputs.js
const outputs = {
    verdict: {
        description: 'Verdict on the plan that the event is about: pass, fail or unknown; empty when it is about none.',
    },
    status: {
        description: 'Status of that plan, such as open; empty when the event is about none.',
    },
    plan: {
        description: 'That plan as environment/name; empty when the event is about none.',
    },
    'pull-request': {
        description: 'Number of the pull request that proposes that plan; empty when there is none.',
    },
    result: {
        description: 'Everything that was found and done, as one line of JSON with a schema number.',
    },
};
const outputNames = Object.keys(outputs).filter(isOutputName);
function isOutputName(text) {
    return Object.hasOwn(outputs, text);
}

;// CONCATENATED MODULE: ./lib/action/action/reporting/runner.js




const annotations = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
/** The runner of GitHub Actions that has started this process. */
const actionsRunner = {
    mask: (secret) => (0,core/* setSecret */.Pq)(secret),
    say: (line) => (0,core/* info */.pq)((0,log_text/* logText */.k)(line)),
    annotate: ({ severity, code, message, file, line, column }) => {
        annotations[severity]((0,log_text/* logText */.k)(message), {
            title: code,
            ...(file !== undefined && { file }),
            ...(line !== undefined && { startLine: line }),
            ...(column !== undefined && { startColumn: column }),
        });
    },
    fail: (reason) => (0,core/* error */.z3)((0,log_text/* logText */.k)(reason)),
    putOut: (outputs) => {
        for (const name of outputNames)
            (0,core/* setOutput */.uH)(name, outputs[name]);
    },
    hold: (run) => (0,core/* saveState */.LZ)(held_run/* heldRunState */.Y, run ?? ''),
    summarize: async (markdown) => {
        await core/* summary */.z.addRaw(markdown, true).write();
    },
};

;// CONCATENATED MODULE: ./lib/action/action/act.js








/** Does what the workflow asks for and says what came of it; returns the exit code. Nothing is said unmasked. */
async function act(variables, event, runner = actionsRunner) {
    for (const secret of secretsOf(variables))
        runner.mask(secret);
    const outcome = await outcomeOf(variables, event, runner);
    try {
        await report(runner, outcome, { mode: (0,input_text/* inputText */.A)(variables, 'mode') || 'auto', event: event.name });
    }
    catch (cause) {
        // Files of the runner that are missing or full.
        runner.fail(`the runner does not take what this step came to: ${(0,message_of/* messageOf */.b)(cause)}`);
        return 1;
    }
    return outcome.failure === null ? 0 : 1;
}
async function outcomeOf(variables, event, runner) {
    try {
        const request = readRequest(variables);
        for (const name of request.withoutEffect) {
            const message = `input '${name}' has no effect in mode ${request.mode}; docs/action.md says where it counts`;
            runner.annotate({ code: 'usage', severity: 'warning', message });
        }
        return await modeHandlers[request.mode]({ request, event, variables, runner });
    }
    catch (cause) {
        return (0,failure_outcome/* failureOutcome */.v)(cause);
    }
}


/***/ }),

/***/ 46297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ variablesForGit)
/* harmony export */ });
/** What a program finds its files, its words and its time by. */
const surroundings = /^(?:PATH|LD_LIBRARY_PATH|HOME|USER|LOGNAME|SHELL|LANG|LANGUAGE|LC_[A-Z]+|TZ|TMPDIR|TMP|TEMP|XDG_[A-Z_]+)$/;
/** How the network is reached, and whom to believe there; curl, which git uses, reads proxies in small letters, too. */
const network = /^(?:(?:HTTPS?|ALL|NO)_PROXY|(?:https?|all|no)_proxy|SSL_CERT_(?:FILE|DIR)|SSH_(?:AUTH_SOCK|AGENT_PID|ASKPASS|ASKPASS_REQUIRE)|KRB5CCNAME)$/;
/**
 * What configures git itself (git, environment variables). Not everything that begins with GIT_: a workflow may well
 * call a secret GIT_TOKEN, and settings in variables (GIT_CONFIG_KEY_0) often hold one.
 */
const git = /^GIT_(?:EXEC_PATH|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM)|ATTR_NOSYSTEM|ASKPASS|SSH|SSH_COMMAND|SSH_VARIANT|SSL_[A-Z_]+|PROXY_SSL_[A-Z_]+|HTTP_[A-Z_]+|CURL_VERBOSE|TRACE[A-Z0-9_]*|(?:AUTHOR|COMMITTER)_(?:NAME|EMAIL))$/;
/**
 * What git and the programs that it starts may see of a job's variables: what they need, by name. A job holds
 * secrets under names that nobody can list, so what is not known to be needed is left out.
 */
function variablesForGit(variables) {
    return Object.fromEntries(Object.entries(variables).filter(([name]) => [surroundings, network, git].some((it) => it.test(name))));
}


/***/ }),

/***/ 86987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ mistaken)
/* harmony export */ });
/* harmony import */ var _usecases_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32455);

/** What is wrong with how the step was set up, all at once. */
function mistaken(mistakes) {
    return new _usecases_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('wrong', mistakes.map((message) => ({ code: 'usage', severity: 'error', message })));
}


/***/ }),

/***/ 75086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  f: () => (/* binding */ judgeIn)
});

// EXTERNAL MODULE: ./lib/action/usecases/pull-requests/evaluate.js + 19 modules
var evaluate = __webpack_require__(69960);
// EXTERNAL MODULE: ./lib/action/domain/names.js
var names = __webpack_require__(96971);
// EXTERNAL MODULE: ./lib/action/domain/problem.js
var problem = __webpack_require__(10240);
// EXTERNAL MODULE: ./lib/action/domain/pull-requests/published-names.js
var published_names = __webpack_require__(10463);
// EXTERNAL MODULE: ./lib/action/domain/pull-requests/same-status.js
var same_status = __webpack_require__(71727);
// EXTERNAL MODULE: ./lib/action/domain/short-digest.js
var short_digest = __webpack_require__(90530);
// EXTERNAL MODULE: ./lib/action/usecases/failure.js
var usecases_failure = __webpack_require__(89889);
// EXTERNAL MODULE: ./lib/action/usecases/reading/plan-file.js + 5 modules
var plan_file = __webpack_require__(47820);
// EXTERNAL MODULE: ./lib/action/usecases/validate.js + 6 modules
var validate = __webpack_require__(48659);
// EXTERNAL MODULE: ./lib/action/usecases/pull-requests/careful-writer.js
var careful_writer = __webpack_require__(13926);
// EXTERNAL MODULE: ./lib/action/usecases/pull-requests/open-pull-requests.js
var open_pull_requests = __webpack_require__(24367);
// EXTERNAL MODULE: ./lib/action/usecases/pull-requests/snapshot.js
var pull_requests_snapshot = __webpack_require__(66058);
;// CONCATENATED MODULE: ./lib/action/usecases/pull-requests/evaluate-merge-group.js











/**
 * Judges what a merge queue would make of an environment branch: every plan in it must pass, and it may change
 * nothing else. The verdict is a status on the group's own commit (GitHub: merge queues need `merge_group`).
 */
async function evaluateMergeGroup(ports, trigger, { dryRun }) {
    const environment = (0,names/* parseEnvironmentBranch */.j9)(trigger.base) ?? '';
    const judged = await judgeOrFail(ports, trigger, environment);
    if (dryRun)
        return judged;
    const wanted = statusOf(environment, judged);
    const outcome = await new careful_writer/* CarefulWriter */.K().write('status', async () => {
        const standing = await ports.forge.status(trigger.head, wanted.context);
        if (!(0,same_status/* isSameStatus */.F)(wanted, standing))
            await ports.forge.setStatus(trigger.head, wanted);
    });
    return outcome.kind === 'failed' ? { ...judged, unwritten: [outcome.problem] } : judged;
}
async function judgeOrFail(ports, trigger, environment) {
    try {
        return await judgeGroup(ports, trigger, environment);
    }
    catch (cause) {
        const failure = (0,usecases_failure/* failureOf */.g)(cause);
        if (failure === undefined)
            throw cause;
        return unjudged(failure.problems);
    }
}
async function judgeGroup(ports, { head, base }, environment) {
    const { repository, sources, clock } = ports;
    const snapshot = await (0,pull_requests_snapshot/* takeSnapshot */.W9)(ports, await (0,pull_requests_snapshot/* environmentPullRequests */.t3)(ports.forge));
    const readOpenPlans = (0,open_pull_requests/* openPlansOnPullRequests */.N5)(repository, snapshot.pullRequests, 'published');
    const baseTip = snapshot.branches.get(base);
    if (baseTip === undefined || !isQueued(snapshot.branches, base, head)) {
        return unjudged([groupIsGone(head, base)]);
    }
    const changes = await repository.changesSince(baseTip, head);
    const proposals = await readProposals(repository, {
        environment,
        head,
        openPlans: await readOpenPlans(snapshot.branches, environment),
        paths: changes.flatMap(({ path, kind }) => (kind === 'added' || kind === 'modified' ? [path] : [])),
    });
    if (proposals.length === 0)
        return { ...unjudged([nothingQueued(base)]), verdict: 'fail' };
    const read = new Set(proposals.map(({ content }) => content.file));
    const problems = changes.flatMap(({ path }) => (read.has(path) ? [] : [foreignToGroup(path)]));
    const reading = { repository, sources, clock, readOpenPlans, readRecords: async () => snapshot.records };
    const validations = [];
    for (const proposal of proposals) {
        validations.push(await (0,validate/* validate */.tf)(reading, snapshot.trusted, proposal));
    }
    const fails = (0,problem/* hasErrors */.Cs)(problems) || validations.some(({ verdict }) => verdict === 'fail');
    return { verdict: fails ? 'fail' : 'pass', validations, problems, unwritten: [] };
}
function unjudged(problems) {
    return { verdict: 'unknown', validations: [], problems, unwritten: [] };
}
async function readProposals(repository, { environment, head, paths, openPlans }) {
    const plans = paths.flatMap((path) => (0,names/* planOfPath */.Cy)(path) ?? []);
    const contents = await repository.read(head, plans.map(names/* planPath */.pw));
    return plans.flatMap((plan) => {
        const content = contents.get((0,names/* planPath */.pw)(plan));
        if (content === undefined)
            return [];
        // Two pull requests may propose plans of the same name: the one that is queued has this very file.
        const named = openPlans.filter((it) => it.plan === plan);
        const own = named.find((it) => it.content.blob === content.id) ?? named[0];
        return [
            {
                plan,
                environment,
                pullRequest: own?.pullRequest ?? null,
                hasEnvironmentBranch: true,
                content: (0,plan_file/* readPlanFile */.wr)(plan, content),
                addedAt: own?.addedAt ?? '',
                foreignChanges: [],
                openPlans,
            },
        ];
    });
}
const states = { pass: 'success', fail: 'failure', unknown: 'error' };
function statusOf(environment, { verdict, validations }) {
    const plans = validations.length === 1 ? '1 plan' : `${validations.length} plans`;
    const words = {
        pass: `${plans} of the merge group may be merged`,
        fail: 'the merge group may not be merged; see the verdicts on its pull requests',
        unknown: 'the merge group could not be judged; take it out of the queue and add it again',
    };
    return {
        context: (0,published_names/* statusContext */.s)(environment),
        state: states[verdict],
        description: words[verdict],
        url: null,
    };
}
/** Whether a merge queue has made this commit for the branch (GitHub: managing a merge queue). */
function isQueued(branches, base, head) {
    const prefix = `gh-readonly-queue/${base}/`;
    return [...branches].some(([name, tip]) => tip === head && name.startsWith(prefix));
}
function nothingQueued(base) {
    const message = `the merge group for ${base} holds no plan; what is merged into an environment branch adds or changes plan files`;
    return { code: 'foreign-change', severity: 'error', message };
}
function foreignToGroup(path) {
    const message = `the merge group changes ${path}; what is merged into an environment branch adds or changes plan files and nothing else`;
    return { code: 'foreign-change', severity: 'error', message, file: path };
}
function groupIsGone(head, base) {
    const message = `the merge group ${(0,short_digest/* shortDigest */.V)(head)} for ${base} is not there any more; a newer one will be judged`;
    return { code: 'source-unreachable', severity: 'error', message };
}

// EXTERNAL MODULE: ./lib/action/codec/answers/problem.js
var answers_problem = __webpack_require__(26304);
;// CONCATENATED MODULE: ./lib/action/action/evaluation/verdict-of.js
/** A verdict on what is there no more is none. */
function verdictOf({ kind, report }) {
    return kind === 'moved' ? 'unknown' : report.verdict;
}
/** Whether everything that stands in the report is to be read on the pull request. */
function isPublished({ kind, problems, untried }, dryRun) {
    return kind === 'published' && problems.length === 0 && untried.length === 0 && !dryRun;
}
/** Whether evidence was missing, which the pull request says as well. */
function isUnjudged({ kind, report }) {
    return kind === 'published' && report.verdict === 'unknown';
}

;// CONCATENATED MODULE: ./lib/action/action/evaluation/evaluation-json.js


/** One pull request in the output `result`; documented in docs/action.md. */
function evaluationToJson(evaluated) {
    const { report, problems } = evaluated;
    return {
        ...evaluationInShort(evaluated),
        problems: report.problems.map(answers_problem/* problemToJson */.t),
        operations: report.operations,
        unwritten: problems.map(answers_problem/* problemToJson */.t),
    };
}
/** The same where there are too many for all of it. */
function evaluationInShort(evaluated) {
    const { pullRequest, report, kind, written } = evaluated;
    const { environment, plan, source, head, draft } = report;
    return {
        pullRequest: pullRequest.number,
        ...{ environment, plan, source, head, draft },
        verdict: verdictOf(evaluated),
        state: kind,
        written,
    };
}

// EXTERNAL MODULE: ./lib/action/render/in-words/counts-in-words.js
var counts_in_words = __webpack_require__(71439);
;// CONCATENATED MODULE: ./lib/action/action/evaluation/evaluation-line.js


const verdicts = { pass: 'passes', fail: 'fails', unknown: 'could not be judged' };
/** What became of one pull request, for the log: `#7, plan qa/41: fails (2 errors); wrote status, comment`. */
function evaluationLine(evaluated, dryRun) {
    const { pullRequest, report } = evaluated;
    const plan = report.plan === null ? `no single plan for ${report.environment}` : planOf(evaluated);
    const verdict = `${verdicts[verdictOf(evaluated)]} (${(0,counts_in_words/* countsInWords */.Pe)(report.problems)})`;
    return `#${pullRequest.number}, ${plan}: ${verdict}; ${writtenInWords(evaluated, dryRun)}`;
}
function planOf({ report }) {
    return `plan ${report.environment}/${report.plan}`;
}
/** What was written there. */
function writtenInWords({ kind, written }, dryRun) {
    if (kind === 'closed')
        return 'nothing written, it is closed';
    if (kind === 'moved')
        return 'nothing written, it has moved meanwhile';
    if (dryRun)
        return 'nothing written, as was asked';
    return written.length === 0 ? 'nothing new to write' : `wrote ${written.join(', ')}`;
}

// EXTERNAL MODULE: ./lib/action/render/markdown/blocks.js
var blocks = __webpack_require__(6455);
// EXTERNAL MODULE: ./lib/action/render/markdown/fit-parts.js + 1 modules
var fit_parts = __webpack_require__(63736);
// EXTERNAL MODULE: ./lib/action/render/markdown/untrusted-text.js
var untrusted_text = __webpack_require__(6091);
// EXTERNAL MODULE: ./lib/action/render/plan-report.js + 12 modules
var plan_report = __webpack_require__(60130);
// EXTERNAL MODULE: ./lib/action/action/reporting/longest-summary.js
var longest_summary = __webpack_require__(30627);
;// CONCATENATED MODULE: ./lib/action/action/evaluation/evaluation-summary.js








const longestOverview = 200_000;
/** Whole reports are for few pull requests; of many an overview says more. */
const mostReports = 5;
/** The page of the job: the reports on what the event is about, and an overview of everything else. */
function evaluationSummary(evaluation, dryRun) {
    const asked = evaluation.pullRequests.filter(({ pullRequest }) => evaluation.asked.has(pullRequest.number));
    const told = asked.slice(0, mostReports);
    const room = longest_summary/* longestSummary */.H - longestOverview;
    const limit = Math.max(plan_report/* leastLimit */.v, Math.floor(room / Math.max(told.length, 1)));
    const others = evaluation.pullRequests.filter((it) => !told.includes(it));
    const problems = [...evaluation.problems, ...evaluation.pullRequests.flatMap((it) => it.problems)];
    return [
        ...told.map(({ report, links }) => (0,plan_report/* renderPlanReport */.Q)(report, links, { limit })),
        ...overview(others, problems, { dryRun, isAlone: told.length === 0 }),
    ].join('\n\n');
}
function overview(others, problems, { dryRun, isAlone }) {
    const title = isAlone ? 'Open plans' : 'Other open plans';
    const parts = [...problemsPart(problems), ...tablePart(title, others, dryRun)];
    if (parts.length === 0 && !isAlone)
        return [];
    const nothing = parts.length === 0 ? [(0,blocks/* paragraph */.FY)((0,blocks/* words */.aL)('There is no open plan that this could concern.'))] : [];
    const head = isAlone ? [(0,blocks/* heading */.R_)(2, 'Deployment plans'), ...nothing] : [];
    return [(0,fit_parts/* fitParts */.u)({ head, parts, foot: [] }, longestOverview)];
}
function problemsPart(problems) {
    if (problems.length === 0)
        return [];
    const items = problems.map(({ message }) => (0,untrusted_text/* proseOf */.j)(message));
    return [{ title: 'Could not be judged or written', body: { kind: 'list', items } }];
}
function tablePart(title, evaluated, dryRun) {
    if (evaluated.length === 0)
        return [];
    const head = ['Pull request', 'Plan', 'Verdict', 'Written'];
    const rows = evaluated.map((it) => rowOf(it, dryRun));
    return [{ title, body: { kind: 'table', head, rows } }];
}
function rowOf(evaluated, dryRun) {
    const { pullRequest, report } = evaluated;
    const plan = report.plan === null ? (0,blocks/* words */.aL)('none') : (0,untrusted_text/* codeOf */.$)((0,names/* planAddress */.o4)({ ...report, plan: report.plan }));
    return [
        [(0,untrusted_text/* codeOf */.$)(`#${pullRequest.number}`)],
        [plan],
        [(0,blocks/* words */.aL)(verdictOf(evaluated))],
        [(0,blocks/* words */.aL)(writtenInWords(evaluated, dryRun))],
    ];
}

;// CONCATENATED MODULE: ./lib/action/action/evaluation/job-failure.js




/** Why the job fails that has judged pull requests, in one sentence; null when it does not. */
function jobFailure(evaluation, context) {
    const { asked } = evaluation;
    if (!context.endTellsVerdict || asked.size === 0) {
        return notOpen(evaluation, context) ?? leftUndone(evaluation);
    }
    const refused = [...asked].flatMap((number) => refusalOf(number, evaluation));
    return refused.length === 0 ? null : refused.join('; ');
}
/** A plan that was asked for by name and is on no pull request was not judged. */
function notOpen({ asked, problems }, { trigger }) {
    if (trigger.kind !== 'asked' || trigger.environment === null || trigger.plan === null)
        return null;
    if (asked.size > 0 || (0,problem/* hasErrors */.Cs)(problems))
        return null;
    const address = (0,names/* planAddress */.o4)({ environment: trigger.environment, plan: trigger.plan });
    return `no open pull request proposes plan ${address}; 'deployment-plans list' shows what there is`;
}
function leftUndone({ problems, pullRequests }) {
    const unwritten = pullRequests.flatMap((it) => it.problems);
    const missing = pullRequests.filter(isUnjudged).flatMap(({ report }) => report.problems);
    const all = [...problems, ...unwritten, ...missing];
    return (0,problem/* hasErrors */.Cs)(all) ? `not everything could be judged and written: ${(0,counts_in_words/* countsInWords */.Pe)(all)}` : null;
}
function refusalOf(number, { pullRequests }) {
    const evaluated = pullRequests.find(({ pullRequest }) => pullRequest.number === number);
    const verdict = evaluated === undefined ? 'unknown' : verdictOf(evaluated);
    if (verdict === 'pass' || evaluated?.kind === 'closed')
        return [];
    if (evaluated === undefined || verdict === 'unknown') {
        return [`pull request #${number} could not be judged`];
    }
    return [`pull request #${number} may not be merged: ${(0,counts_in_words/* countsInWords */.Pe)(evaluated.report.problems)}`];
}

;// CONCATENATED MODULE: ./lib/action/action/evaluation/evaluation-outcome.js






/** What a step says that has judged pull requests. */
function evaluationOutcome(evaluation, context) {
    const { pullRequests, problems } = evaluation;
    const { dryRun } = context;
    const asked = pullRequests.filter(({ pullRequest }) => evaluation.asked.has(pullRequest.number));
    const shownHere = pullRequests.filter((it) => isUnjudged(it) || (asked.includes(it) && !isPublished(it, dryRun)));
    const unwritten = pullRequests.flatMap((it) => it.problems);
    const frame = { dryRun, asked: [...evaluation.asked], problems: problems.map(answers_problem/* problemToJson */.t) };
    return {
        subject: subjectOf(asked),
        problems: [...problems, ...unwritten, ...shownHere.flatMap(({ report }) => report.problems)],
        lines: pullRequests.map((it) => evaluationLine(it, dryRun)),
        summary: evaluationSummary(evaluation, dryRun),
        details: { ...frame, pullRequests: pullRequests.map(evaluationToJson) },
        detailsInShort: { ...frame, pullRequests: pullRequests.map(evaluationInShort) },
        failure: jobFailure(evaluation, context),
    };
}
/** The one open pull request that the job is about. */
function subjectOf(asked) {
    const [one, ...others] = asked.filter(({ kind }) => kind !== 'closed');
    if (one === undefined || others.length > 0)
        return null;
    const { environment, plan } = one.report;
    const status = plan === null ? null : 'open';
    return { verdict: verdictOf(one), environment, plan, status, pullRequest: one.pullRequest.number };
}

// EXTERNAL MODULE: ./lib/action/domain/json.js
var json = __webpack_require__(93889);
;// CONCATENATED MODULE: ./lib/action/codec/answers/validation.js


/** A validation as `validate --json` prints it (docs/commands.md). */
function validationToJson(validation) {
    const { plan, environment, source, target, verdict, problems, operations, notes } = validation;
    const telling = notes?.applications.filter(({ versions, incomplete }) => versions.length > 0 || incomplete);
    const ofApplication = new Map(telling?.map((it) => [it.application, it]));
    return {
        schema: json/* schemaVersion */.C,
        plan,
        environment,
        source,
        target,
        verdict,
        problems: problems.map(answers_problem/* problemToJson */.t),
        operations: operations.map((it) => operationToJson(it, ofApplication.get(it.application))),
        ...(notes && notes.plan !== null && { notes: notes.plan }),
    };
}
function operationToJson(operation, notes) {
    const { application, action, from, to, modules, settings, secrets, tagging, skip } = operation;
    return {
        ...{ application, action, from, to, modules },
        ...(settings && {
            settings: Object.fromEntries([...settings].map(([name, change]) => [name, change.to])),
        }),
        ...(secrets && { secrets }),
        ...(tagging && { tagging }),
        ...(skip !== undefined && { skip }),
        ...(notes && { notes: notesToJson(notes) }),
    };
}
function notesToJson({ step, own, versions, silent, incomplete }) {
    return { step, own, versions, silent, incomplete };
}

;// CONCATENATED MODULE: ./lib/action/action/evaluation/merge-group-outcome.js







const titles = {
    pass: '✅ The merge group may be merged',
    fail: '❌ The merge group may not be merged',
    unknown: '❔ The merge group could not be judged',
};
/** What a step says that has judged what a merge queue would make. */
function mergeGroupOutcome(evaluation, { trigger, endTellsVerdict }) {
    const { verdict, validations, problems, unwritten } = evaluation;
    const found = [...problems, ...unwritten, ...validations.flatMap((it) => it.problems)];
    return {
        subject: merge_group_outcome_subjectOf(evaluation),
        problems: found,
        lines: [`merge group for ${trigger.base}: ${verdict} (${(0,counts_in_words/* countsInWords */.Pe)(found)})`],
        summary: summaryOf(evaluation, found),
        details: {
            mergeGroup: { head: trigger.head, base: trigger.base, verdict },
            validations: validations.map(validationToJson),
            problems: [...problems, ...unwritten].map(answers_problem/* problemToJson */.t),
        },
        failure: failureOf(evaluation, endTellsVerdict),
    };
}
function summaryOf({ verdict, validations }, found) {
    const plans = (0,counts_in_words/* countInWords */.K4)(validations.length, 'plan');
    const head = [(0,blocks/* heading */.R_)(2, titles[verdict]), (0,blocks/* paragraph */.FY)((0,blocks/* words */.aL)(`${plans}; ${(0,counts_in_words/* countsInWords */.Pe)(found)}.`))];
    const items = found.map(({ message }) => (0,untrusted_text/* proseOf */.j)(message));
    const parts = items.length === 0 ? [] : [{ title: 'Problems', body: { kind: 'list', items } }];
    return (0,fit_parts/* fitParts */.u)({ head, parts, foot: [] }, longest_summary/* longestSummary */.H);
}
function merge_group_outcome_subjectOf({ verdict, validations }) {
    const [one, ...others] = validations;
    if (one === undefined || others.length > 0)
        return null;
    const { environment, plan } = one;
    return { verdict, environment, plan, status: 'open', pullRequest: null };
}
function failureOf({ verdict, unwritten }, endTellsVerdict) {
    if (verdict === 'unknown')
        return 'the merge group could not be judged';
    if (endTellsVerdict && verdict === 'fail')
        return 'the merge group may not be merged';
    return unwritten.length > 0 ? 'the verdict on the merge group could not be written' : null;
}

// EXTERNAL MODULE: ./lib/action/action/events/reading.js
var events_reading = __webpack_require__(93359);
// EXTERNAL MODULE: ./lib/action/action/session/session.js + 97 modules
var session = __webpack_require__(50495);
// EXTERNAL MODULE: ./lib/action/action/modes/reading-for.js
var reading_for = __webpack_require__(67884);
;// CONCATENATED MODULE: ./lib/action/action/modes/judge.js







/** Judges the plans that the event or the inputs are about, and writes the verdicts where people see them. */
async function judge(step) {
    const reading = (0,reading_for/* readingFor */.Q)(step);
    if ((0,events_reading/* isIdle */.xB)(reading))
        return idleOutcome(reading.kind, reading.because);
    return (0,session/* withSession */.f)(step, (session) => judgeIn(session, step, reading));
}
/** The same in a session that is open already. */
async function judgeIn(session, step, trigger) {
    const { dryRun } = step.request;
    const context = { endTellsVerdict: (0,reading_for/* endTellsVerdict */.b)(step), dryRun };
    if (trigger.kind === 'merge-group') {
        return mergeGroupOutcome(await evaluateMergeGroup(session, trigger, { dryRun }), { ...context, trigger });
    }
    return evaluationOutcome(await (0,evaluate/* evaluate */._)(session, trigger, { dryRun }), { ...context, trigger });
}
function idleOutcome(kind, because) {
    const silent = { subject: null, problems: [], summary: null };
    return kind === 'refused'
        ? { ...silent, lines: [], details: { because }, failure: because }
        : { ...silent, lines: [`Nothing to do: ${because}.`], details: { because }, failure: null };
}


/***/ }),

/***/ 67884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readingFor),
/* harmony export */   b: () => (/* binding */ endTellsVerdict)
/* harmony export */ });
/** What is to be judged: what the inputs ask for, where they count, else what the event is about. */
function readingFor({ request, event: { reading } }) {
    const { mode, environment, plan } = request;
    if (reading.kind === 'refused')
        return reading;
    const isAsked = mode === 'validate' && environment !== null;
    return isAsked || reading.kind === 'asked' ? { kind: 'asked', environment, plan } : reading;
}
/** Events whose jobs stand on the pull request or in the merge queue, so that their end is read as the verdict. */
const shownWherePlansAre = new Set(['pull_request', 'pull_request_review', 'merge_group']);
/**
 * Whether the job's end says the verdict, as it does also when one plan was asked for. Elsewhere it only says
 * whether everything could be judged and written: a red schedule would tell nobody which plan is meant.
 */
function endTellsVerdict(step) {
    const reading = readingFor(step);
    return shownWherePlansAre.has(step.event.name) || (reading.kind === 'asked' && reading.plan !== null);
}


/***/ }),

/***/ 9715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ failureOutcome)
/* harmony export */ });
/* harmony import */ var _domain_message_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89240);
/* harmony import */ var _usecases_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89889);


/** What a step has come to that something has stopped: always a sentence, never a stack trace. */
function failureOutcome(cause) {
    const problems = (0,_usecases_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g)(cause)?.problems ?? [mistakeOfOurs(cause)];
    const placed = problems.filter(({ file }) => file !== undefined);
    const others = problems.filter(({ file }) => file === undefined);
    return {
        subject: null,
        problems: placed,
        lines: [],
        summary: null,
        details: { problems },
        failure: others.map(({ message }) => message).join('; ') || 'nothing was done; the problems named above say why',
    };
}
function mistakeOfOurs(cause) {
    const message = (0,_domain_message_of_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(cause);
    return {
        code: 'usage',
        severity: 'error',
        message: `this is a mistake in deployment-plans, please report it: ${message}`,
    };
}


/***/ }),

/***/ 30627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ longestSummary),
/* harmony export */   M: () => (/* binding */ longestExecutedSummary)
/* harmony export */ });
/**
 * Bytes. GitHub takes 1 MiB from one step, and shows nothing of what is larger; what a step has judged and what it has
 * started may stand there together.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const longestSummary = 900_000;
/** What a step says of the runs that it has started or settled. */
const longestExecutedSummary = 140_000;


/***/ }),

/***/ 50495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ withSession)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/action/adapters/clock.js
var clock = __webpack_require__(96017);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/action/adapters/git/process/failure.js
var failure = __webpack_require__(95916);
;// CONCATENATED MODULE: ./lib/action/adapters/git/checking-out.js



/** So that what the tree says of its own files (attributes) finds no program to run and nothing to convert. */
const plainFiles = ['core.autocrlf=false', 'core.sparseCheckout=false', 'core.splitIndex=false'].flatMap((setting) => ['-c', setting]);
/**
 * Writes the files of a commit into an empty folder, through an index that stands there meanwhile, so that
 * whoever removes the folder of a killed process removes everything. Filters of the
 * machine (git-lfs) are left out: what is written is what is committed.
 */
async function checkOutFiles(git, commit, folder) {
    const own = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(folder, '.index-'));
    try {
        const answer = await git.run({
            arguments: [...plainFiles, `--work-tree=${(0,external_node_path_.resolve)(folder)}`, 'read-tree', '-u', '--reset', commit],
            variables: {
                GIT_INDEX_FILE: (0,external_node_path_.join)(own, 'index'),
                GIT_CONFIG_GLOBAL: '/dev/null',
                GIT_CONFIG_NOSYSTEM: '1',
            },
        });
        (0,failure/* outputOf */.jH)(answer, `check out ${commit}`);
    }
    finally {
        await (0,external_node_fs_promises_.rm)(own, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./lib/action/adapters/git/identity.js
var identity = __webpack_require__(12976);
// EXTERNAL MODULE: ./lib/action/adapters/git/reading/ancestry.js
var ancestry = __webpack_require__(77582);
// EXTERNAL MODULE: ./lib/action/adapters/git/reading/branches.js
var reading_branches = __webpack_require__(97695);
// EXTERNAL MODULE: ./lib/action/adapters/git/objects/tree.js
var tree = __webpack_require__(84371);
;// CONCATENATED MODULE: ./lib/action/adapters/git/reading/raw-changes.js

const kinds = new Map([
    ['A', 'added'],
    ['M', 'modified'],
    ['D', 'deleted'],
]);
/**
 * Reads `:<mode> <mode> <id> <id> <status>` with its path (git-diff-tree, RAW OUTPUT FORMAT); a merge has a
 * colon, a mode, an id and a status letter for each parent. Undefined for any other text.
 */
function parseRawChange(line, path) {
    const [, colons, rest] = /^(:+)(.*)$/s.exec(line ?? '') ?? [];
    if (colons === undefined || rest === undefined || path === undefined)
        return undefined;
    const sides = colons.length + 1;
    const fields = rest.split(' ');
    const mode = fields[sides - 1] ?? '';
    const id = fields[2 * sides - 1] ?? '';
    const kind = kindOfStatus(fields[2 * sides] ?? '');
    if (kind === 'deleted')
        return { path, blob: null, kind };
    return (0,tree/* isFileMode */.sB)(mode) ? { path, blob: id, kind } : { path, blob: null, kind: 'other' };
}
function kindOfStatus(status) {
    const [first = ''] = status;
    return [...status].every((letter) => letter === first) ? (kinds.get(first) ?? 'other') : 'other';
}

;// CONCATENATED MODULE: ./lib/action/adapters/git/reading/changes-since.js


const diffOptions = [
    '--raw',
    '-z',
    '--no-renames',
    '--no-abbrev',
    '--no-color',
    '--no-ext-diff',
    '--no-relative',
];
/** What a branch's tip changed since it left `base`; all of its files when they have no common history. */
async function readChangesSince(git, format, { base, tip }) {
    const difference = (...revisions) => git.run({ arguments: ['diff', ...diffOptions, '--ignore-submodules=none', ...revisions, '--'] });
    const answer = await difference(`${base}...${tip}`);
    const unrelated = !(0,failure/* succeeded */.gq)(answer) && answer.stderr.includes('no merge base');
    const output = (0,failure/* outputOf */.jH)(unrelated ? await difference(format.emptyTree, tip) : answer, `compare ${tip}`);
    const tokens = output.toString('utf8').split('\0');
    return tokens.flatMap((token, index) => {
        const change = index % 2 === 0 ? parseRawChange(token, tokens[index + 1]) : undefined;
        return change === undefined ? [] : [{ path: change.path, kind: change.kind }];
    });
}

// EXTERNAL MODULE: ./lib/action/adapters/git/writing/branch-home.js
var branch_home = __webpack_require__(98915);
;// CONCATENATED MODULE: ./lib/action/adapters/git/reading/checked-out-branch.js


/** The branch that the working tree has checked out; undefined without a working tree or on no branch. */
async function checkedOutBranch(git, { bare }) {
    if (bare)
        return undefined;
    const answer = await git.run({ arguments: ['symbolic-ref', '--quiet', 'HEAD'] });
    if (answer.code === 1)
        return undefined;
    const reference = (0,failure/* outputOf */.jH)(answer, 'tell what is checked out').toString('utf8').trim();
    return reference.startsWith(branch_home/* localBranches */.S) ? reference.slice(branch_home/* localBranches */.S.length) : undefined;
}

;// CONCATENATED MODULE: ./lib/action/adapters/git/reading/log.js


const format = [
    ...['%H', '%P', '%S', '%ct', '%at', '%B', '%an', '%ae', '%cn', '%ce'],
    '%(trailers:key=Co-authored-by,valueonly,unfold,separator=%x0a)',
];
/**
 * Options of a `git log` that {@link parseLog} reads: parents before children, every field and path ended by
 * NUL, so that no name or path can be taken for anything else.
 */
const logOptions = [
    `--format=${format.join('%x00')}`,
    '-z',
    '--raw',
    '--root',
    '--no-renames',
    '--no-abbrev',
    '--no-color',
    '--no-relative',
    '--ignore-submodules=none',
    '--topo-order',
    '--reverse',
];
function parseLog(output) {
    const tokens = output.toString('utf8').split('\0');
    const commits = [];
    let next = 0;
    while (next + format.length <= tokens.length) {
        const { changes, end } = changesFrom(tokens, next + format.length);
        const [commit = '', parents = '', tip = '', seconds = '', authored = '', message = '', ...people] = tokens.slice(next, end);
        const contributors = contributorsFrom(people);
        next = end;
        commits.push({
            commit,
            parents: parents.split(' ').filter((parent) => parent !== ''),
            tip,
            at: isoTime(seconds),
            authoredAt: isoTime(authored),
            message: message.trimEnd(),
            author: contributors[0],
            contributors,
            changes,
        });
    }
    return commits;
}
function contributorsFrom(fields) {
    const [name = '', email = '', committer = '', address = '', coAuthors = ''] = fields;
    return [
        (0,identity/* cleanIdentity */.w)({ name, email }),
        ...coAuthors.split('\n').flatMap(coAuthorFrom),
        (0,identity/* cleanIdentity */.w)({ name: committer, email: address }),
    ];
}
/** Whoever writes a trailer by hand may write anything; without an address it names nobody. */
function coAuthorFrom(trailer) {
    const [, name, email] = /^([^<>]*)<([^<>]+)>\s*$/.exec(trailer) ?? [];
    return name === undefined || email === undefined ? [] : [(0,identity/* cleanIdentity */.w)({ name, email })];
}
/** A commit's changes, up to the next commit, whose first field is never empty. */
function changesFrom(tokens, start) {
    const changes = [];
    let end = start;
    for (; end < tokens.length; end += 1) {
        // Between a commit and its changes stands a newline or an empty field, by the kind of difference.
        const token = tokens[end]?.trimStart();
        if (token === '')
            continue;
        const change = parseRawChange(token, tokens[end + 1]);
        if (change === undefined)
            break;
        changes.push(change);
        end += 1;
    }
    return { changes, end };
}
const latest = Date.UTC(9999, 11, 31) / 1000;
/** The ISO time of seconds since the epoch; what a hostile commit claims is brought into range. */
function isoTime(seconds) {
    const value = Number(seconds);
    const valid = Number.isFinite(value) ? Math.min(Math.max(Math.trunc(value), 0), latest) : 0;
    return new Date(valid * 1000).toISOString();
}

;// CONCATENATED MODULE: ./lib/action/adapters/git/reading/history.js


/** The commits reachable from `to` and not from `from`, each with its changes against its first parent. */
async function readHistory(git, from, to) {
    const answer = await git.run({
        arguments: ['log', ...logOptions, '--diff-merges=first-parent', '--stdin', '--'],
        input: revisions([to], from === null ? [] : [from]),
    });
    const commits = parseLog((0,failure/* outputOf */.jH)(answer, `read the history of ${to}`));
    const line = firstParentLine(commits, to);
    return commits.map(({ commit, author, contributors, at, authoredAt, message, changes }) => ({
        commit,
        author,
        contributors,
        at,
        authoredAt,
        message,
        firstParent: line.has(commit),
        changes: changes.map(({ path, blob }) => ({ path, blob })),
    }));
}
/** What the commits changed that are reachable from a tip and from none of `without`. */
async function readChangesOfTips(git, tips, without) {
    if (tips.length === 0)
        return [];
    const answer = await git.run({
        arguments: ['log', ...logOptions, '--diff-merges=combined', '--stdin', '--'],
        input: revisions(tips, without),
    });
    return parseLog((0,failure/* outputOf */.jH)(answer, 'read what branches changed')).flatMap(({ commit, tip, at, author, changes }) => changes.map(({ path, kind }) => ({ path, kind, tip, commit, at, author })));
}
function revisions(included, excluded) {
    return [...included, ...excluded.map((commit) => `^${commit}`)].map((line) => `${line}\n`).join('');
}
function firstParentLine(commits, tip) {
    const byId = new Map(commits.map((commit) => [commit.commit, commit]));
    const line = new Set();
    for (let commit = byId.get(tip); commit !== undefined; commit = byId.get(commit.parents[0] ?? '')) {
        line.add(commit.commit);
    }
    return line;
}

// EXTERNAL MODULE: ./lib/action/adapters/git/reading/read-files.js
var read_files = __webpack_require__(53257);
// EXTERNAL MODULE: ./lib/action/adapters/git/writing/write-commit.js + 3 modules
var write_commit = __webpack_require__(92577);
;// CONCATENATED MODULE: ./lib/action/adapters/git/assemble-repository.js









/** Puts the parts together to what the port asks for. */
function assembleRepository(parts) {
    const { git, location, catFile, store, home, variables, now, heal } = parts;
    return {
        directory: location.commonDirectory,
        refresh: (pullRequests) => home.refresh(pullRequests),
        branches: (...prefixes) => (0,reading_branches/* listBranches */.j)(git, home.namespace, prefixes),
        list: (commit, folder) => (0,read_files/* listFolder */.bt)(store, commit, folder),
        read: (commit, paths) => (0,read_files/* readFiles */.Ul)(store, commit, paths),
        readBlobs: (blobs) => store.files(blobs),
        history: (from, to) => readHistory(git, from, to),
        isAncestor: (ancestor, descendant) => (0,ancestry/* isReachable */.k)(git, store, { ancestor, descendant }),
        changesSince: (base, tip) => readChangesSince(git, location.format, { base, tip }),
        changesOfTips: (tips, without) => readChangesOfTips(git, tips, without),
        checkedOutBranch: () => checkedOutBranch(git, location),
        async commit(request) {
            const [commit] = await Promise.all([
                (0,write_commit/* writeCommit */.r)(git, store, { ...request, at: now() }),
                home.assertFree(request.branch),
            ]);
            return await home.move({ branch: request.branch, expected: request.expected, commit });
        },
        author: () => (0,identity/* readAuthor */.Y)(git, variables),
        checkOut: (commit, folder) => checkOutFiles(git, commit, folder),
        heal,
        close: () => catFile.close(),
    };
}

;// CONCATENATED MODULE: ./lib/action/adapters/git/working-trees.js


/** The working trees of a repository, linked ones included; those whose folder is gone may still be listed. */
async function listWorkingTrees(git) {
    const answer = await git.run({ arguments: ['worktree', 'list', '--porcelain', '-z'] });
    const listing = (0,failure/* outputOf */.jH)(answer, 'list the working trees').toString('utf8');
    return listing.split('\0\0').flatMap((entry) => {
        const attributes = entry.split('\0');
        const folder = attributeOf(attributes, 'worktree ');
        if (folder === undefined || attributes.includes('bare'))
            return [];
        const unborn = /^0+$/.test(attributeOf(attributes, 'HEAD ') ?? '');
        return [{ folder, branch: unborn ? undefined : attributeOf(attributes, `branch ${branch_home/* localBranches */.S}`) }];
    });
}
function attributeOf(attributes, label) {
    return attributes.find((attribute) => attribute.startsWith(label))?.slice(label.length);
}

;// CONCATENATED MODULE: ./lib/action/adapters/git/healing/git-processes.js


/** Subcommands that may live long and never lock a reference. */
const readers = ['cat-file', 'credential-cache--daemon', 'daemon', 'fsmonitor--daemon', 'upload-pack'];
/** Options of git itself whose value is an argument of its own. */
const optionsWithValue = ['-c', '-C', '--config-env', '--git-dir', '--namespace', '--work-tree'];
/** Clock ticks a second in which Linux tells when a process started (USER_HZ). */
const ticks = 100;
/**
 * The git processes that may write to a repository: by their working directory, their arguments or their
 * GIT_DIR, or because they do not let us see. `places` are the repository's directories and its working
 * trees. Undefined on a system that does not show its processes in /proc.
 */
async function findGitProcesses(places) {
    const boot = /^btime (\d+)$/m.exec((await textOf('/proc/stat')) ?? '')?.[1];
    if (boot === undefined)
        return undefined;
    const pids = (await (0,external_node_fs_promises_.readdir)('/proc')).filter((name) => /^\d+$/.test(name));
    const found = await Promise.all(pids.map((pid) => gitProcess(pid, places, Number(boot))));
    return found.filter((process) => process !== undefined);
}
async function gitProcess(pid, places, boot) {
    const [program = '', ...args] = ((await textOf(`/proc/${pid}/cmdline`)) ?? '').split('\0');
    // A zombie has no arguments, and holds nothing.
    const subcommand = subcommandOf((0,external_node_path_.basename)(program), args);
    if (subcommand === undefined || readers.includes(subcommand))
        return undefined;
    const started = startOf((await textOf(`/proc/${pid}/stat`)) ?? '');
    if (started === undefined || !(await worksIn(pid, args, places)))
        return undefined;
    return { pid: Number(pid), startedAt: (boot + started / ticks) * 1000 };
}
/** The subcommand of a git process, `''` when it has none; undefined for every other program. */
function subcommandOf(program, args) {
    if (program.startsWith('git-'))
        return program.slice('git-'.length);
    if (program !== 'git')
        return undefined;
    const position = args.findIndex((argument, index) => !argument.startsWith('-') && !optionsWithValue.includes(args[index - 1] ?? ''));
    return args[position] ?? '';
}
/** Field 22 of `/proc/<pid>/stat`; the second field, a name in parentheses, may hold anything. */
function startOf(stat) {
    const start = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]);
    return Number.isFinite(start) ? start : undefined;
}
async function worksIn(pid, args, places) {
    try {
        const folder = await (0,external_node_fs_promises_.readlink)(`/proc/${pid}/cwd`);
        const variables = (await (0,external_node_fs_promises_.readFile)(`/proc/${pid}/environ`, 'utf8')).split('\0');
        const named = [...args, ...variables.filter((variable) => variable.startsWith('GIT_DIR='))]
            .map((text) => text.slice(text.indexOf('=') + 1))
            .map((path) => (0,external_node_path_.resolve)(folder, path));
        return [folder, ...named].some((path) => places.some((place) => isWithin(path, place)));
    }
    catch (error) {
        return isForbidden(error);
    }
}
/** Whether a process exists and does not let us look; every other failure means that it has ended. */
function isForbidden(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return code === 'EACCES' || code === 'EPERM';
}
function isWithin(path, place) {
    return path === place || path.startsWith((0,external_node_path_.join)(place, external_node_path_.sep));
}
async function textOf(file) {
    return await (0,external_node_fs_promises_.readFile)(file, 'utf8').catch(() => undefined);
}

;// CONCATENATED MODULE: ./lib/action/adapters/git/healing/lock-files.js



/** Locks of everything that git takes them for when it writes references (HEAD: with the branch it names). */
const topLevel = ['HEAD.lock', 'packed-refs.lock', 'packed-refs.new'];
/** The lock files of a repository's references; `directory` is its common directory. */
async function findLockFiles(directory) {
    const nested = await Promise.all(['refs', 'reftable'].map(async (folder) => (await namesBelow((0,external_node_path_.join)(directory, folder))).map((name) => (0,external_node_path_.join)(directory, folder, name))));
    const paths = [...topLevel.map((name) => (0,external_node_path_.join)(directory, name)), ...nested.flat()];
    const locks = await Promise.all(paths.map(lockFileAt));
    return locks.filter((lock) => lock !== undefined);
}
/** Removes a lock file unless it has become another one since; whether it was removed. */
function removeLockFile(lock) {
    // Synchronous, so that next to nothing can come between the look and the removal.
    const stats = (0,external_node_fs_.lstatSync)(lock.path, { throwIfNoEntry: false });
    if (stats === undefined || stats.ino !== lock.inode || stats.mtimeMs !== lock.createdAt)
        return false;
    (0,external_node_fs_.rmSync)(lock.path, { force: true });
    return true;
}
async function namesBelow(folder) {
    const names = await (0,external_node_fs_promises_.readdir)(folder, { recursive: true }).catch(() => []);
    return names.filter((name) => name.endsWith('.lock'));
}
async function lockFileAt(path) {
    const stats = await (0,external_node_fs_promises_.lstat)(path).catch(() => undefined);
    if (stats === undefined || !stats.isFile())
        return undefined;
    return { path, createdAt: stats.mtimeMs, user: stats.uid, inode: stats.ino };
}

;// CONCATENATED MODULE: ./lib/action/adapters/git/healing/open-files.js

/** Which of the files some process holds open, as far as /proc shows it. */
async function findOpenFiles(paths) {
    const wanted = new Set(paths);
    const pids = (await namesIn('/proc')).filter((name) => /^\d+$/.test(name));
    const open = await Promise.all(pids.map(openFilesOf));
    return new Set(open.flat().filter((path) => wanted.has(path)));
}
async function openFilesOf(pid) {
    const folder = `/proc/${pid}/fd`;
    const links = (await namesIn(folder)).map((name) => (0,external_node_fs_promises_.readlink)(`${folder}/${name}`).catch(() => ''));
    return await Promise.all(links);
}
async function namesIn(folder) {
    return await (0,external_node_fs_promises_.readdir)(folder).catch(() => []);
}

;// CONCATENATED MODULE: ./lib/action/adapters/git/healing/heal-locks.js




/** Milliseconds after which a lock is old: a git that works holds one for moments. */
const oldAge = 60_000;
/** Milliseconds until the second look at what is younger: a git may come and go between two readings of /proc. */
const secondLook = 1000;
/** Milliseconds by which the clocks of files and processes may disagree. */
const tolerance = 10_000;
/**
 * Removes the lock files of references that a killed git left behind, and says what it did and what it left.
 * A young one is removed only when two looks show that nobody holds it; else it is no news.
 */
async function healLocks({ gitDirectory, commonDirectory }, { now, sleep, workingTrees }) {
    const locks = await findLockFiles(commonDirectory);
    const places = [gitDirectory, commonDirectory, ...workingTrees];
    const isYoung = ({ createdAt }) => now - createdAt <= oldAge;
    const held = await findReasonsToLeave(locks, places);
    const doubtful = locks.filter((lock) => isYoung(lock) && !held.has(lock));
    if (doubtful.length > 0)
        await sleep(secondLook);
    const heldLater = await findReasonsToLeave(doubtful, places);
    return locks.flatMap((lock) => {
        const reason = held.get(lock) ?? heldLater.get(lock);
        const path = (0,failure/* readable */.HD)(lock.path);
        if (reason !== undefined)
            return isYoung(lock) ? [] : [`left the lock file ${path}: ${reason}`];
        return removeLockFile(lock) ? [`removed the lock file ${path} that a killed git left behind`] : [];
    });
}
/** Why locks must be left now, by lock; none for those that nobody holds. */
async function findReasonsToLeave(locks, places) {
    if (locks.length === 0)
        return new Map();
    const processes = await findGitProcesses(places);
    const open = await findOpenFiles(locks.map(({ path }) => path));
    return new Map(locks.flatMap((lock) => {
        const reason = open.has(lock.path) ? 'a process has it open' : reasonToLeave(lock, processes);
        return reason === undefined ? [] : [[lock, reason]];
    }));
}
/** Only a git process that started before a lock was made may hold it, so later ones do not count. */
function reasonToLeave({ createdAt, user }, processes) {
    if (processes === undefined) {
        return 'this system does not show whether a git still holds it; remove it when none runs here';
    }
    const ownUser = process.getuid?.();
    if (ownUser !== 0 && user !== ownUser)
        return 'it belongs to another user, who may remove it';
    const holder = processes.find(({ startedAt }) => startedAt <= createdAt + tolerance);
    return holder === undefined ? undefined : `git process ${holder.pid} still works here and may hold it`;
}

;// CONCATENATED MODULE: ./lib/action/adapters/git/healing/heal.js


/** Removes what killed processes left behind and nobody holds any more. */
async function heal(git, { location, ...time }) {
    const workingTrees = (await listWorkingTrees(git)).map(({ folder }) => folder);
    return healLocks(location, { ...time, workingTrees });
}

// EXTERNAL MODULE: ./lib/action/adapters/git/objects/cat-file.js + 1 modules
var cat_file = __webpack_require__(47316);
// EXTERNAL MODULE: ./lib/action/adapters/git/objects/object-store.js + 1 modules
var object_store = __webpack_require__(71953);
// EXTERNAL MODULE: ./lib/action/adapters/git/process/git-command.js + 3 modules
var git_command = __webpack_require__(69681);
// EXTERNAL MODULE: ./lib/action/adapters/git/hosted/access/git-settings.js
var git_settings = __webpack_require__(64447);
// EXTERNAL MODULE: ./lib/action/adapters/git/hosted/access/hosted-address.js
var hosted_address = __webpack_require__(36575);
// EXTERNAL MODULE: ./lib/action/adapters/git/hosted/access/open-network.js + 2 modules
var open_network = __webpack_require__(42696);
// EXTERNAL MODULE: ./lib/action/adapters/git/hosted/access/persistent-network.js
var persistent_network = __webpack_require__(44411);
// EXTERNAL MODULE: ./lib/action/ports/release-repository.js
var release_repository = __webpack_require__(29013);
// EXTERNAL MODULE: ./lib/action/adapters/git/writing/patiently.js
var patiently = __webpack_require__(83525);
// EXTERNAL MODULE: ./lib/action/domain/message-of.js
var message_of = __webpack_require__(89240);
// EXTERNAL MODULE: ./lib/action/adapters/git/objects/object-format.js
var object_format = __webpack_require__(47962);
;// CONCATENATED MODULE: ./lib/action/adapters/git/location.js




const oldestGit = [2, 38];
/** Finds the repository of a folder, bare or not; RepositoryUnusable when it is none that we can work on. */
async function locateRepository(git, folder) {
    if (!(await isFolder(folder))) {
        throw new release_repository/* RepositoryUnusable */.qh(`${folder} is no folder; name the folder of a release repository`);
    }
    const [version, properties] = await Promise.all([
        git.run({ arguments: ['version'] }),
        git.run({
            arguments: [
                'rev-parse',
                '--path-format=absolute',
                '--git-dir',
                '--git-common-dir',
                '--is-bare-repository',
                '--is-shallow-repository',
                '--show-object-format',
            ],
        }),
    ]);
    assertVersion((0,failure/* outputOf */.jH)(version, 'tell its version').toString('utf8'));
    if (!(0,failure/* succeeded */.gq)(properties)) {
        throw new release_repository/* RepositoryUnusable */.qh(`${folder} is no repository that git can open: ${(0,failure/* reasonOf */.A3)(properties)}`);
    }
    return parseProperties(properties.stdout.toString('utf8'), folder);
}
function parseProperties(text, folder) {
    const [gitDirectory = '', commonDirectory = '', bare, shallow, algorithm = ''] = text.split('\n');
    const format = (0,object_format/* objectFormat */.n9)(algorithm);
    if (format === undefined) {
        throw new release_repository/* RepositoryUnusable */.qh(`${folder} names its objects by ${algorithm}; sha1 and sha256 are supported`);
    }
    if (shallow === 'true') {
        throw new release_repository/* RepositoryUnusable */.qh(`${folder} is a shallow clone, which does not know its history; run git fetch --unshallow there`);
    }
    return { gitDirectory, commonDirectory, bare: bare === 'true', format };
}
function assertVersion(text) {
    const [, major = '0', minor = '0'] = /git version (\d+)\.(\d+)/.exec(text) ?? [];
    const difference = Number(major) - oldestGit[0] || Number(minor) - oldestGit[1];
    if (difference >= 0)
        return;
    throw new release_repository/* RepositoryUnusable */.qh(`${text.trim()} is too old; install Git ${oldestGit.join('.')} or newer and put it first on PATH`);
}
async function isFolder(path) {
    return await (0,external_node_fs_promises_.stat)(path).then((stats) => stats.isDirectory(), () => false);
}

;// CONCATENATED MODULE: ./lib/action/adapters/git/hosted/cache/cache-folder.js







/** The file that says whose cache a folder is; without it a folder is never removed. */
const marker = 'deployment-plans-cache';
/**
 * The repository in the folder: made when the folder is missing or empty, made anew when it is the cache of
 * another address or one that git cannot open. RepositoryUnusable when the folder holds something else.
 */
async function requireCache(cache) {
    const state = await stateOf(cache);
    if (state === 'strange') {
        throw new release_repository/* RepositoryUnusable */.qh(`${cache.folder} is not empty and holds no cache of this program; name a folder of its own for ${cache.url}`);
    }
    if (state === 'absent')
        await makeCache(cache);
    if (state === 'other')
        await remakeCache(cache);
    try {
        return await locate(cache);
    }
    catch (error) {
        if (state !== 'ours' || !(error instanceof release_repository/* RepositoryUnusable */.qh))
            throw error;
        await remakeCache(cache);
        return await locate(cache);
    }
}
/** Begins the cache again, empty. Processes that work in it find nothing any more, and fetch again. */
async function remakeCache(cache) {
    const old = await emptyFolderBeside(cache.folder, 'old');
    await (0,external_node_fs_promises_.rename)(cache.folder, old).catch(() => { });
    await makeCache(cache);
    await (0,external_node_fs_promises_.rm)(old, { recursive: true, force: true });
}
async function stateOf({ folder, url }) {
    const names = await (0,external_node_fs_promises_.readdir)(folder).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        throw unfit(folder, error);
    });
    if (names.length === 0)
        return 'absent';
    if (!names.includes(marker))
        return 'strange';
    return (await (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(folder, marker), 'utf8')).trim() === url ? 'ours' : 'other';
}
/** Makes it beside its place and moves it there, so that nobody sees half of it; who comes second uses the first. */
async function makeCache({ folder, url, variables }) {
    const fresh = await emptyFolderBeside(folder, 'new');
    try {
        const options = ['--quiet', '--bare', '--template=', '--object-format=sha1', '--initial-branch=main'];
        const answer = await (0,git_command/* createGit */.l)({ variables, folder: fresh }).run({
            arguments: ['init', ...options, fresh],
        });
        (0,failure/* outputOf */.jH)(answer, `make a cache in ${folder}`);
        await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(fresh, marker), `${url}\n`);
        await (0,external_node_fs_promises_.rename)(fresh, folder).catch(tolerateWinner);
    }
    finally {
        await (0,external_node_fs_promises_.rm)(fresh, { recursive: true, force: true });
    }
}
async function emptyFolderBeside(folder, kind) {
    try {
        await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(folder), { recursive: true });
        return await (0,external_node_fs_promises_.mkdtemp)(`${folder}.${kind}-`);
    }
    catch (error) {
        throw unfit(folder, error);
    }
}
function unfit(folder, error) {
    const reason = (0,message_of/* messageOf */.b)(error);
    return new release_repository/* RepositoryUnusable */.qh(`${folder} cannot be used as a cache: ${reason}; name another folder`);
}
function tolerateWinner(error) {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST')
        throw error;
}
/** Looks in the folder itself alone: it may lie inside the working tree of another repository. */
function locate({ folder, variables }) {
    const git = (0,git_command/* createGit */.l)({ variables, folder, options: [`--git-dir=${folder}`] });
    return locateRepository(git, folder);
}

// EXTERNAL MODULE: ./lib/action/adapters/git/hosted/cache/damaged-cache.js
var damaged_cache = __webpack_require__(16443);
;// CONCATENATED MODULE: ./lib/action/adapters/git/hosted/cache/is-sound.js

/** Whether everything but contents of files is there that the cache's references lead to; no network is used. */
async function isSound(git) {
    const answer = await git.run({
        arguments: ['rev-list', '--objects', '--filter=blob:none', '--all', '--quiet'],
    });
    return (0,failure/* succeeded */.gq)(answer) && answer.stderr === '';
}

;// CONCATENATED MODULE: ./lib/action/adapters/git/hosted/cache/tidy.js




/** Every fetch adds up to two packs, and git looks an object up in one after the other. */
const mostPacks = 50;
/**
 * Packs the cache anew once it consists of many packs. Knows the remote, since git would else miss the blobs
 * that were never fetched, but may not talk to it. A failure is none of the cache: it only stays slow.
 */
async function tidy(git, { commonDirectory }, address) {
    const names = await (0,external_node_fs_promises_.readdir)((0,external_node_path_.join)(commonDirectory, 'objects', 'pack')).catch(() => []);
    if (names.filter((name) => name.endsWith('.pack')).length <= mostPacks)
        return;
    const variables = { ...(0,git_settings/* settingVariables */.sd)((0,git_settings/* partialCloneSettings */.qb)(address)), GIT_ALLOW_PROTOCOL: 'none' };
    await (0,git_command/* withVariables */.s)(git, variables).run({ arguments: ['gc', '--quiet'] });
}

;// CONCATENATED MODULE: ./lib/action/adapters/git/hosted/cache/cache.js






function createCache(parts) {
    const { git, location, address } = parts;
    return {
        async repairing(fill) {
            try {
                return await fill();
            }
            catch (error) {
                if (!(await repair(parts, error)))
                    throw error;
                return await fill();
            }
        },
        tidy: () => tidy(git, location, address),
    };
}
/** Whether something was found that may have caused the error, and put right. */
async function repair({ place, git, catFile, heal }, error) {
    if (error instanceof release_repository/* RepositoryUnusable */.qh)
        return false;
    if (error instanceof patiently/* Passing */.q)
        return (await heal()).length > 0;
    if (!(error instanceof damaged_cache/* DamagedCache */.I) && (await isSound(git)))
        return false;
    await remakeCache(place);
    // It still has the files open that are gone now.
    await catFile.close();
    return true;
}

// EXTERNAL MODULE: ./lib/action/adapters/git/hosted/fetching/blob-fetcher.js
var blob_fetcher = __webpack_require__(78878);
;// CONCATENATED MODULE: ./lib/action/adapters/git/hosted/fetching/bring-files-of.js


/** Marks what is missing in the output of `git rev-list --missing=print`. */
const missing = '?';
/** Brings all contents of a commit's files here, for a git that is to write them into a folder. */
async function bringFilesOf(git, bring, commit) {
    if (!(0,object_format/* isObjectId */.TS)(commit))
        return;
    const answer = await git.run({
        arguments: ['rev-list', '--objects', '--no-walk', '--missing=print', commit],
    });
    const lines = (0,failure/* outputOf */.jH)(answer, `list the files of ${commit}`).toString('utf8').split('\n');
    await bring(lines.flatMap((line) => (line.startsWith(missing) ? [line.slice(missing.length)] : [])));
}

// EXTERNAL MODULE: ./lib/action/domain/layout.js
var layout = __webpack_require__(90493);
// EXTERNAL MODULE: ./lib/action/adapters/git/remote/patient-fetch.js
var patient_fetch = __webpack_require__(77767);
;// CONCATENATED MODULE: ./lib/action/adapters/git/hosted/fetching/fetch-references.js




/** Where the heads of pull requests stand, there as here. */
const pullNamespace = 'refs/pull/';
/** The branches that mean something here; whatever else the repository has is not fetched. */
const branches = [layout/* trustedBranch */.YF, layout/* recordsBranch */.rb, 'env/', 'plan/', 'gh-readonly-queue/'];
/**
 * Brings branches and heads of pull requests here, with all commits and folders but no contents of files, and
 * forgets those that are gone. Every name ends in a star: git takes a pattern that matches nothing for an answer,
 * and a name that is missing for a failure.
 */
async function fetchReferences(network, remote, pullRequests) {
    const wanted = [
        ...branches.map((branch) => `+refs/heads/${branch}*:${remote.namespace}${branch}*`),
        ...pullRequests.map((number) => `+${pullNamespace}${number}/head*:${pullNamespace}${number}/head*`),
    ];
    const answer = await (0,patient_fetch/* fetchPatiently */.B)(network, {
        remote,
        wanted,
        options: ['--prune', '--no-prune-tags', '--filter=blob:none'],
    });
    if (!(0,failure/* succeeded */.gq)(answer))
        throw new release_repository/* RepositoryUnavailable */.hw((0,patient_fetch/* fetchFailure */.Z)(remote, answer));
}

// EXTERNAL MODULE: ./lib/action/adapters/git/remote/remote-home.js + 3 modules
var remote_home = __webpack_require__(51227);
// EXTERNAL MODULE: ./lib/action/domain/names.js
var names = __webpack_require__(96971);
;// CONCATENATED MODULE: ./lib/action/adapters/git/hosted/fetching/needed-blobs.js



/** Folders of the records that grow with every run and are read one file at a time, if at all. */
const archives = [layout/* endedRoot */.Bp, 'confirmations', 'deliveries'];
/** Files of plans above which a proposal is no plan: it changes one, and is refused without having been read. */
const mostPlans = 10;
/**
 * The contents that validating any plan reads: configuration, catalog, the records that are not archived, and
 * the plans that are proposed and not merged anywhere. Reads folders alone, which are here.
 */
async function findNeededBlobs(store, tips) {
    const { trusted, records, environments, proposals } = tips;
    const merged = new Set((await Promise.all(environments.map((tip) => plansAt(store, tip)))).flat());
    const needed = await Promise.all([
        trusted === undefined ? [] : trustedBlobs(store, trusted),
        records === undefined ? [] : recordBlobs(store, records),
        ...proposals.map(async (tip) => {
            const own = (await plansAt(store, tip)).filter((blob) => !merged.has(blob));
            return own.length > mostPlans ? [] : own;
        }),
    ]);
    return needed.flat();
}
async function trustedBlobs(store, commit) {
    const [configuration, catalog] = await Promise.all([
        (0,read_files/* findBlobs */.OF)(store, commit, [layout/* configurationPath */.yD]),
        blobsIn(store, commit, layout/* catalogFolder */.AV),
    ]);
    return [...configuration.values(), ...catalog];
}
async function recordBlobs(store, commit) {
    const folders = (await (0,read_files/* listFolder */.bt)(store, commit, '')).filter(({ name }) => !archives.includes(name));
    return (await Promise.all(folders.map(({ name }) => blobsBelow(store, commit, name)))).flat();
}
function plansAt(store, commit) {
    return blobsIn(store, commit, names/* planFolder */.Fl);
}
async function blobsIn(store, commit, folder) {
    const entries = await (0,read_files/* listFolder */.bt)(store, commit, folder);
    return entries.flatMap(({ kind, id }) => (kind === 'file' ? [id] : []));
}
async function blobsBelow(store, commit, folder) {
    const entries = await (0,read_files/* listFolder */.bt)(store, commit, folder);
    const blobs = entries.map(({ name, kind, id }) => {
        if (kind === 'folder')
            return blobsBelow(store, commit, `${folder}/${name}`);
        return kind === 'file' ? [id] : [];
    });
    return (await Promise.all(blobs)).flat();
}

;// CONCATENATED MODULE: ./lib/action/adapters/git/hosted/hosted-home.js





/** The branches of a server, as a cache shows them. */
function hostedHome(parts) {
    const refresh = (pullRequests = []) => parts.cache.repairing(() => refreshOnce(parts, [...new Set(pullRequests)]));
    return { ...(0,remote_home/* remoteHome */.k)(parts), refresh };
}
/** Two processes that talk to the server: one for references, commits and folders, one for contents. */
async function refreshOnce({ git, network, store, remote, cache, bring }, pullRequests) {
    await fetchReferences(network, remote, pullRequests);
    const branches = await (0,reading_branches/* listBranches */.j)(git, remote.namespace, []);
    const pulls = await listPulls(git, pullRequests);
    const tipsBelow = (...prefixes) => [...branches].flatMap(([name, tip]) => (prefixes.some((prefix) => name.startsWith(prefix)) ? [tip] : []));
    const needed = await findNeededBlobs(store, {
        trusted: branches.get(layout/* trustedBranch */.YF),
        records: branches.get(layout/* recordsBranch */.rb),
        environments: tipsBelow('env/'),
        proposals: [...new Set([...pulls.values(), ...tipsBelow('plan/', 'gh-readonly-queue/')])],
    });
    await bring(needed);
    await cache.tidy();
    return pulls;
}
/** The heads of these pull requests, as far as there still are any. */
async function listPulls(git, pullRequests) {
    if (pullRequests.length === 0)
        return new Map();
    const names = new Map(pullRequests.map((number) => [`${number}/head`, number]));
    const heads = await (0,reading_branches/* listBranches */.j)(git, pullNamespace, [...names.keys()]);
    return new Map([...names].flatMap(([name, number]) => {
        const head = heads.get(name);
        return head === undefined ? [] : [[number, head]];
    }));
}

;// CONCATENATED MODULE: ./lib/action/adapters/git/hosted/open-hosted-repository.js

















/**
 * Opens a release repository on a server, over a cache that holds commits and folders, and of the contents what
 * was read. Nothing is asked of the server before `refresh`, which shows the branches that mean something here and
 * brings what a validation reads. Rejects with RepositoryUnusable when address or folder cannot be used, or git is
 * older than 2.38; its methods do when the server refuses the token.
 */
async function openHostedRepository(options) {
    const { variables, timeout, now, token, sleep = promises_.setTimeout } = options;
    const address = (0,hosted_address/* parseHostedAddress */.$)(options.address);
    const place = { folder: (0,external_node_path_.resolve)(options.folder), url: address.url, variables };
    const location = await requireCache(place);
    const { gitDirectory: folder, format } = location;
    const git = (0,git_command/* createGit */.l)({ variables, folder, options: [`--git-dir=${folder}`], timeout });
    const network = (0,persistent_network/* persistentNetwork */.M)((0,open_network/* openNetwork */.X)(git, address, token), sleep);
    const remote = { name: git_settings/* hostedRemote */.sR, title: address.url, namespace: `refs/remotes/${git_settings/* hostedRemote */.sR}/` };
    const catFile = (0,cat_file/* openCatFile */.J)(git);
    const bring = (0,blob_fetcher/* createBlobFetcher */.P)(network, remote, catFile);
    const store = (0,object_store/* createObjectStore */.h)(catFile, format, bring);
    const healCache = () => heal(git, { location, now: now(), sleep });
    const cache = createCache({ place, address, location, git, catFile, heal: healCache });
    const fetch = () => fetchReferences(network, remote, []);
    const home = hostedHome({ git, network, store, remote, fetch, cache, bring });
    const repository = assembleRepository({
        git,
        location,
        catFile,
        store,
        home,
        variables,
        now,
        heal: healCache,
    });
    return {
        ...repository,
        async checkOut(commit, into) {
            await bringFilesOf(git, bring, commit);
            await repository.checkOut(commit, into);
        },
    };
}

// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 4 modules
var dist = __webpack_require__(19052);
// EXTERNAL MODULE: ./lib/action/ports/merge-source-questions.js
var merge_source_questions = __webpack_require__(50103);
// EXTERNAL MODULE: ./lib/action/adapters/git/process/configuration.js
var configuration = __webpack_require__(62964);
// EXTERNAL MODULE: ./lib/action/adapters/git/process/quiet-ssh.js
var quiet_ssh = __webpack_require__(15181);
;// CONCATENATED MODULE: ./lib/action/adapters/git/sources/list-tags.js


/** Bytes of an answer: some 400,000 tags. */
const outputLimit = 32 * 1024 * 1024;
const tagNamespace = 'refs/tags/';
/** Ends the name of what an annotated tag points to. */
const peeled = '^{}';
/** The tags of one repository by `git ls-remote`, with the variables that its protocol needs; or one tag alone. */
async function listTags(git, address, variables, only) {
    const reference = `${tagNamespace}${only}`;
    const patterns = only === undefined ? [] : [reference, `${reference}${peeled}`];
    const answer = await git.run({
        arguments: ['ls-remote', '--tags', '--quiet', '--', address, ...patterns],
        variables,
        outputLimit,
    });
    return (0,failure/* succeeded */.gq)(answer)
        ? { kind: 'listed', ...parseTags(answer.stdout.toString('utf8')) }
        : { kind: 'unreachable', reason: (0,failure/* reasonOf */.A3)(answer) };
}
/** Lines of `<id>\t<reference>`; the commit that an annotated tag names stands on a second line. */
function parseTags(text) {
    const objects = new Map();
    const resolved = new Map();
    for (const line of text.split('\n')) {
        const [id = '', reference = ''] = line.split('\t');
        if (!(0,object_format/* isObjectId */.TS)(id) || !reference.startsWith(tagNamespace))
            continue;
        const tag = reference.slice(tagNamespace.length);
        if (tag.endsWith(peeled))
            resolved.set(tag.slice(0, -peeled.length), id);
        else
            objects.set(tag, id);
    }
    return { objects, tags: new Map([...objects, ...resolved]) };
}

// EXTERNAL MODULE: ./lib/action/adapters/git/sources/contents/scratch-repository.js
var scratch_repository = __webpack_require__(17779);
;// CONCATENATED MODULE: ./lib/action/adapters/git/sources/contents/fetch-commit.js


const options = [
    ...['--quiet', '--depth=1', '--filter=tree:0', '--no-tags', '--refmap='],
    ...['--no-auto-maintenance', '--no-recurse-submodules'],
];
/** What servers say of an id that they do not have, or do not give away (upload-pack.c, fetch-pack.c). */
const absent = /not our ref|unadvertised object|couldn't find remote ref/;
/**
 * Brings one commit into a scratch repository, by its id: in the second version of git's protocol every one may be asked
 * for (gitprotocol-v2), which is therefore asked for by name.
 */
async function fetchCommit(git, commit) {
    const answer = await git.run({
        arguments: ['-c', 'protocol.version=2', 'fetch', ...options, '--', scratch_repository/* remoteName */.iy, commit],
    });
    if (!(0,failure/* succeeded */.gq)(answer)) {
        return absent.test(answer.stderr)
            ? { kind: 'missing' }
            : { kind: 'unreachable', reason: (0,failure/* reasonOf */.A3)(answer) };
    }
    const type = await git.run({ arguments: ['cat-file', '-t', commit] });
    const isCommit = (0,failure/* succeeded */.gq)(type) && type.stdout.toString('utf8').trim() === 'commit';
    return { kind: isCommit ? 'there' : 'missing' };
}

// EXTERNAL MODULE: ./lib/action/adapters/git/process/process-group.js
var process_group = __webpack_require__(94837);
;// CONCATENATED MODULE: ./lib/action/adapters/git/sources/contents/limited-git.js

/** A git whose conversations are ended, with all that they started, after so many milliseconds. */
function limitedGit(git, timeout) {
    return {
        run: git.run,
        start(args) {
            const child = git.start(args);
            const timer = setTimeout(() => (0,process_group/* endProcessGroup */.A)(child), timeout);
            child.once('close', () => clearTimeout(timer));
            child.once('error', () => clearTimeout(timer));
            return child;
        },
    };
}

;// CONCATENATED MODULE: ./lib/action/adapters/git/sources/contents/follow-tag.js
/** Annotated tags within annotated tags that are followed. */
const deepest = 5;
/** Bytes of an annotated tag above which nobody wrote it. */
const longest = 1024 * 1024;
/** Follows what a tag names through annotated tags (gitformat: headers, an empty line, the message). */
async function followTag(catFile, object) {
    let message;
    let id = object;
    for (let depth = 0; depth <= deepest; depth += 1) {
        const info = await catFile.info(id);
        const said = message === undefined ? {} : { message };
        if (info?.type === 'commit')
            return { commit: id, ...said };
        if (info?.type !== 'tag' || info.size > longest)
            return said;
        const text = (await catFile.contents(id))?.bytes.toString('utf8') ?? '';
        const end = text.indexOf('\n\n');
        message ??= end < 0 ? '' : text.slice(end + 2);
        id = /^object ([0-9a-f]+)$/m.exec(end < 0 ? text : text.slice(0, end))?.[1] ?? '';
    }
    return message === undefined ? {} : { message };
}

;// CONCATENATED MODULE: ./lib/action/adapters/git/sources/contents/read-tagged.js





/** What is asked of tags, by one `git cat-file` in a repository that has them; rejects when it lacks something. */
async function readTagged(git, { objects, files, notes, commits }) {
    const catFile = (0,cat_file/* openCatFile */.J)(git);
    try {
        const followed = await followAll(catFile, objects);
        const tags = new Map([...followed].flatMap(([tag, { commit }]) => (commit ? [[tag, commit]] : [])));
        return {
            kind: 'read',
            tags,
            files: await filesAt(catFile, tags, files),
            notes: notes ? { byTag: messagesOf(followed), cutLists: [] } : null,
            commits: await commitsAmong(catFile, commits),
            checks: [],
        };
    }
    finally {
        await catFile.close();
    }
}
async function followAll(catFile, objects) {
    // The releases of a monorepo put many tags on one commit.
    const ids = [...new Set(objects.values())];
    const followed = await Promise.all(ids.map(async (id) => [id, await followTag(catFile, id)]));
    const byId = new Map(followed);
    return new Map([...objects].map(([tag, id]) => [tag, byId.get(id) ?? {}]));
}
function messagesOf(followed) {
    return new Map([...followed].map(([tag, { message }]) => [tag, message === undefined ? {} : { message }]));
}
async function filesAt(catFile, tags, wanted) {
    const found = wanted.map(async ({ tag, path }) => {
        const commit = tags.get(tag);
        const file = commit === undefined ? null : await fileAt(catFile, commit, path);
        return file === null ? [] : [{ tag, path, ...file }];
    });
    return (await Promise.all(found)).flat();
}
async function commitsAmong(catFile, wanted) {
    const found = wanted.map(async ({ commit, path }) => {
        if ((await catFile.info(commit))?.type !== 'commit')
            return [];
        return [{ commit, path, file: path === null ? null : await fileAt(catFile, commit, path) }];
    });
    return (await Promise.all(found)).flat();
}
/** Null when nothing is there. */
async function fileAt(catFile, commit, path) {
    const format = (0,object_format/* objectFormat */.n9)(commit.length === 64 ? 'sha256' : 'sha1');
    if (format === undefined)
        return null;
    const store = (0,object_store/* createObjectStore */.h)(catFile, format);
    const file = (await (0,read_files/* readFiles */.Ul)(store, commit, [path])).get(path);
    if (file !== undefined)
        return { bytes: file.bytes, strange: false };
    return (await isThere(store, commit, path)) ? { bytes: null, strange: true } : null;
}
/** Whether anything stands at a path. */
async function isThere(store, commit, path) {
    const at = path.lastIndexOf('/');
    const children = await (0,read_files/* listFolder */.bt)(store, commit, path.slice(0, Math.max(at, 0)));
    return children.some(({ name }) => name === path.slice(at + 1));
}

;// CONCATENATED MODULE: ./lib/action/adapters/git/sources/contents/read-away.js










const fetchOptions = [
    '--quiet',
    '--depth=1',
    '--filter=tree:0',
    '--no-tags',
    '--refmap=',
    '--no-auto-maintenance',
    '--no-recurse-submodules',
];
const allTags = '+refs/tags/*:refs/tags/*';
/**
 * Reads a repository elsewhere: one `git fetch` that brings its tags and what they name, without folders and files,
 * and one `git cat-file`, which brings along the folders and the files that it comes upon. A tag that names a file
 * brings that along, because filters leave alone what is asked for by name, and git has no limit for it but the time.
 */
async function readAway(asking) {
    const { folder, address, variables, timeout, question } = asking;
    const object = question.commits[0]?.commit;
    return (0,scratch_repository/* withScratchRepository */.Zu)({ address, folder, variables, object }, async (directory) => {
        const needsFiles = question.files.length > 0 || question.commits.length > 0;
        const git = (0,git_command/* createGit */.l)({
            folder: directory,
            options: [`--git-dir=${directory}`],
            variables: needsFiles ? variables : { ...variables, GIT_NO_LAZY_FETCH: '1' },
            timeout,
        });
        const fetched = await git.run({ arguments: ['fetch', ...fetchOptions, '--', scratch_repository/* remoteName */.iy, allTags] });
        if (!(0,failure/* succeeded */.gq)(fetched)) {
            const listed = await tagsAlone(asking);
            // A shallow fetch of nothing fails without a word, and a repository may have commits before it has tags.
            const isEmpty = listed.kind === 'read' && listed.tags.size === 0;
            if (needsFiles && !isEmpty)
                return { kind: 'unreachable', reason: (0,failure/* reasonOf */.A3)(fetched) };
            if (!needsFiles)
                return listed;
        }
        const objects = parseFetched(await (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(directory, 'FETCH_HEAD'), 'utf8').catch(() => ''));
        const commits = await fetchCommits(git, question.commits);
        if ('reason' in commits)
            return commits;
        return readTagged(limitedGit(git, timeout), { ...question, objects, commits });
    });
}
/** Brings the commits that are there, one by one: a fetch that names one that is not there brings none. */
async function fetchCommits(git, wanted) {
    const there = [];
    for (const question of wanted) {
        const fetched = await fetchCommit(git, question.commit);
        if (fetched.kind === 'unreachable')
            return fetched;
        if (fetched.kind === 'there')
            there.push(question);
    }
    return there;
}
/** A server that cannot be fetched from like that may still list its tags, and nothing is decided by notes. */
async function tagsAlone({ git, address, variables }) {
    const { GIT_SSH_COMMAND } = variables;
    const listed = await listTags(git, address, { GIT_SSH_COMMAND });
    return listed.kind === 'unreachable'
        ? listed
        : { kind: 'read', tags: listed.tags, files: [], notes: null, commits: [], checks: [] };
}
/** Lines of `<id>\t[not-for-merge]\ttag '<name>' of <address>` (git-fetch: FETCH_HEAD). */
function parseFetched(text) {
    const objects = new Map();
    for (const line of text.split('\n')) {
        const [, id = '', tag = ''] = /^([0-9a-f]+)\t[^\t]*\ttag '(.*)' of /.exec(line) ?? [];
        if ((0,object_format/* isObjectId */.TS)(id))
            objects.set(tag, id);
    }
    return objects;
}

;// CONCATENATED MODULE: ./lib/action/adapters/git/sources/contents/read-here.js






/** Reads a repository of this machine where it is: one `git ls-remote`, one `git cat-file`. */
async function readHere(asking) {
    const { git, address, variables, timeout, question } = asking;
    const listed = await listTags(git, address, {});
    if (listed.kind === 'unreachable')
        return listed;
    const { tags, objects } = listed;
    const folder = await folderOf(address);
    const there = (0,git_command/* createGit */.l)({
        folder: '/',
        // The catalog names it outright, which is what people mean who forbid that bare ones are found.
        options: ['-c', 'safe.bareRepository=all', '-C', folder],
        variables: {
            ...variables,
            // What it does not have itself is fetched from nowhere, whatever its configuration says.
            GIT_NO_LAZY_FETCH: '1',
            GIT_CEILING_DIRECTORIES: (0,external_node_path_.dirname)(folder),
        },
    });
    try {
        return { ...(await readTagged(limitedGit(there, timeout), { ...question, objects })), tags };
    }
    catch (error) {
        if (question.files.length > 0 || question.commits.length > 0)
            throw error;
        return { kind: 'read', tags, files: [], notes: null, commits: [], checks: [] };
    }
}
/** git finds `app.git` under the name `app`, when it is told an address. */
async function folderOf(address) {
    return (0,external_node_fs_promises_.stat)(address).then(() => address, () => `${address}.git`);
}

;// CONCATENATED MODULE: ./lib/action/adapters/git/sources/known-readings.js

function createKnownReadings() {
    const readings = [];
    return {
        find: (wanted) => readings.find(({ question }) => holds(question, wanted))?.answer,
        add: (question, answer) => {
            readings.push({ question, answer });
        },
    };
}
function holds(known, wanted) {
    const hasFiles = wanted.files.every((file) => known.files.some((it) => (0,merge_source_questions/* isSameFile */.Dl)(it, file)));
    const hasCommits = wanted.commits.every((commit) => known.commits.some((it) => (0,merge_source_questions/* isSameCommit */.sw)(it, commit)));
    return hasFiles && hasCommits && (known.notes || !wanted.notes);
}

// EXTERNAL MODULE: ./lib/action/adapters/git/sources/repository-url.js
var repository_url = __webpack_require__(21961);
;// CONCATENATED MODULE: ./lib/action/adapters/git/sources/create-git-sources.js











/**
 * Asks the applications' repositories: one `git ls-remote` for each of which only the tags are wanted, two processes
 * for each other, once until they are forgotten.
 */
function createGitSources(options) {
    const { folder, variables, limit = 8, timeout = 30_000 } = options;
    const git = (0,git_command/* createGit */.l)({ variables, folder, timeout });
    const queue = new dist/* default */.Ay({ concurrency: limit });
    const known = new Map();
    const ssh = once(async () => (0,quiet_ssh/* quietSsh */.B)(variables, await (0,configuration/* readRemoteConfiguration */.$)(git)));
    async function readOne(address, question) {
        const forProtocol = address.startsWith('ssh:') ? await ssh() : {};
        if (isPlain(question)) {
            const listed = await listTags(git, address, forProtocol);
            return listed.kind === 'unreachable'
                ? listed
                : { kind: 'read', tags: listed.tags, files: [], notes: null, commits: [], checks: [] };
        }
        const read = address.startsWith('/') ? readHere : readAway;
        return read({ git, folder, address, variables: { ...variables, ...forProtocol }, timeout, question });
    }
    function ask(address, question) {
        const readings = known.get(address) ?? createKnownReadings();
        known.set(address, readings);
        const before = readings.find(question);
        if (before !== undefined)
            return before;
        const answer = queue.add(() => readOne(address, question)).catch(unreachable);
        readings.add(question, answer);
        return answer;
    }
    return {
        async read(questions) {
            const answers = (0,merge_source_questions/* mergeSourceQuestions */.by)(questions).map(async ({ repository, ...question }) => {
                const address = (0,repository_url/* addressFor */.W)(repository);
                if (address === undefined)
                    return [repository, refused];
                const { files, notes, commits = [], checks = [] } = question;
                const answer = await ask(address, { files, notes, commits });
                return [repository, withUnknownChecks(answer, checks)];
            });
            return new Map(await Promise.all(answers));
        },
        forget: () => known.clear(),
    };
}
function isPlain({ files, notes, commits }) {
    return files.length === 0 && !notes && commits.length === 0;
}
/** Checks are kept by whoever hosts a repository, and not in it. */
function withUnknownChecks(answer, asked) {
    if (answer.kind !== 'read')
        return answer;
    const state = { kind: 'unknown', said: 'git alone shows no checks' };
    return { ...answer, checks: asked.map((check) => ({ ...check, state })) };
}
const refused = { kind: 'unreachable', reason: 'its address is none that git may be asked for' };
function unreachable(error) {
    return { kind: 'unreachable', reason: (0,message_of/* messageOf */.b)(error) };
}
function once(compute) {
    let value;
    return () => {
        value ??= compute();
        return value;
    };
}

// EXTERNAL MODULE: ./lib/action/ports/tagger.js
var tagger = __webpack_require__(77027);
;// CONCATENATED MODULE: ./lib/action/adapters/git/tagging/tag-object.js

/** The text of an annotated tag (gitformat: headers, an empty line, the message); `at` in milliseconds. */
function tagObject({ tag, commit, message, by }, at) {
    const { name, email } = (0,identity/* cleanIdentity */.w)(by);
    const lines = [
        `object ${commit}`,
        'type commit',
        `tag ${tag}`,
        `tagger ${name} <${email}> ${Math.floor(at / 1000)} +0000`,
        '',
        message.replaceAll('\0', '').trim(),
        '',
    ];
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./lib/action/adapters/git/tagging/push-tag.js






const pushOptions = ['--porcelain', '--no-verify', '--no-follow-tags', '--no-recurse-submodules'];
/**
 * Makes an annotated tag in a scratch repository that has the commit, and pushes it where there must be none yet: the
 * expected value of the lease is empty. Rejects with TagNotMade when the repository does not have the commit.
 */
function pushTag(place, request) {
    const { address, folder, variables, timeout } = place;
    return (0,scratch_repository/* withScratchRepository */.Zu)({ address, folder, variables, object: request.commit }, async (directory) => {
        const options = [`--git-dir=${directory}`];
        const git = (0,git_command/* createGit */.l)({ folder: directory, options, variables, timeout });
        await bringCommit(git, request);
        const object = await writeTag(git, request, place.at);
        const reference = `refs/tags/${request.tag}`;
        const lease = `--force-with-lease=${reference}:`;
        const answer = await git.run({
            arguments: ['push', ...pushOptions, lease, '--', scratch_repository/* remoteName */.iy, `${object}:${reference}`],
        });
        if ((0,failure/* succeeded */.gq)(answer))
            return 'pushed';
        const line = answer.stdout.toString('utf8').match(/^!\t.*\t(.*)$/m)?.[1];
        const said = [line, (0,failure/* reasonOf */.A3)(answer)].filter((text) => text !== undefined).join('; ');
        return { reason: (0,failure/* readable */.HD)(said), declined: line !== undefined };
    });
}
async function bringCommit(git, { commit, repository, tag }) {
    const fetched = await fetchCommit(git, commit);
    switch (fetched.kind) {
        case 'there':
            return;
        case 'missing':
            throw new tagger/* TagNotMade */.$('no-commit', `${repository} has no commit ${commit}, which was to become ${tag}`);
        case 'unreachable':
            throw new tagger/* TagNotMade */.$('unavailable', `${repository} did not give its commit ${commit}: ${fetched.reason}`);
    }
}
async function writeTag(git, request, at) {
    const answer = await git.run({ arguments: ['mktag'], input: tagObject(request, at) });
    if ((0,failure/* succeeded */.gq)(answer))
        return answer.stdout.toString('utf8').trim();
    throw new tagger/* TagNotMade */.$('refused', `git could not make the tag ${request.tag}: ${(0,failure/* reasonOf */.A3)(answer)}`);
}

;// CONCATENATED MODULE: ./lib/action/adapters/git/tagging/create-git-tagger.js







/** Tags applications' repositories by `git push`: paths, https and ssh, with the caller's credentials. */
function createGitTagger(options) {
    const { folder, variables, now, timeout = 60_000 } = options;
    const git = (0,git_command/* createGit */.l)({ variables, folder, timeout });
    async function look({ repository, tag, commit }, address, forSsh) {
        const listed = await listTags(git, address, forSsh, tag);
        if (listed.kind === 'unreachable') {
            throw new tagger/* TagNotMade */.$('unavailable', `the tags of ${repository} could not be seen: ${listed.reason}`);
        }
        const found = listed.tags.get(tag);
        if (found === undefined)
            return undefined;
        return found === commit ? 'there' : { kind: 'elsewhere', commit: found };
    }
    return {
        async tag(request) {
            const { repository, tag } = request;
            const address = (0,repository_url/* addressFor */.W)(repository);
            if (address === undefined)
                throw new tagger/* TagNotMade */.$('refused', `${repository} is no address that git may be given`);
            const forSsh = address.startsWith('ssh:')
                ? (0,quiet_ssh/* quietSsh */.B)(variables, await (0,configuration/* readRemoteConfiguration */.$)(git))
                : {};
            const before = await look(request, address, forSsh);
            if (before !== undefined)
                return before;
            const place = { folder, address, variables: { ...variables, ...forSsh }, timeout, at: now() };
            const pushed = await pushTag(place, request);
            if (pushed === 'pushed')
                return 'created';
            // The answer may have got lost on its way back, or somebody else was faster.
            const after = await look(request, address, forSsh);
            if (after !== undefined)
                return after === 'there' ? 'created' : after;
            const { declined, reason } = pushed;
            throw new tagger/* TagNotMade */.$(declined ? 'refused' : 'unavailable', `${repository} did not take the tag ${tag}: ${reason}; it takes the right to push tags there`);
        },
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/coerce.js
var coerce = __webpack_require__(53846);
// EXTERNAL MODULE: ./lib/action/adapters/github/failures/rate-limit.js
var rate_limit = __webpack_require__(99935);
;// CONCATENATED MODULE: ./lib/action/adapters/github/api/budget/spare-writes.js
const minute = 60_000;
const hour = 60 * minute;
/** What is spare is spread evenly over stretches of this length, within each of which it may be used all at once. */
const stretch = 10 * minute;
/** What others may need, who write as the same account: verdicts, follow-ups, other coordinators. */
const reserved = { share: 1 / 4, atLeast: 50 };
/** GitHub tells the limits of what creates content in its documentation only, and not how much of them is used. */
const contentEachMinute = 80 * (1 - reserved.share);
const contentEachHour = 500 * (1 - reserved.share);
const whenNotTold = 100;
/**
 * How many writes that could be left out may be made now.
 *
 * Source: docs.github.com, "Rate limits for the REST API", primary and secondary.
 */
function spareWrites({ now, quota, writes, waitsUntil }) {
    if (now < waitsUntil)
        return 0;
    if (quota === null)
        return whenNotTold;
    const written = (time) => writes.filter((at) => at > now - time).length;
    const spare = Math.min(spareOfQuota(quota, { now, written: written(stretch) }), contentEachMinute - written(minute), contentEachHour - written(hour));
    return Math.max(0, Math.floor(spare));
}
/**
 * `written`: in the stretch that ends now. What was spare when it began is for it and for all the time that is left
 * until the quota is full again.
 */
function spareOfQuota({ limit, remaining, resetsAt }, { now, written }) {
    const isFull = resetsAt <= now;
    const left = isFull ? hour : resetsAt - now;
    const spare = (isFull ? limit : remaining) - Math.max(limit * reserved.share, reserved.atLeast);
    const share = stretch / (stretch + left);
    return Math.min(spare, (spare + written) * share - written);
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/api/budget/watch-limits.js



const watch_limits_hour = 3_600_000;
/** Of the REST API alone: GraphQL has points of its own. */
const quotaHeaders = schemas/* object */.Ikc({
    'x-ratelimit-resource': schemas/* literal */.euz('core'),
    'x-ratelimit-limit': coerce/* number */.ai(),
    'x-ratelimit-remaining': coerce/* number */.ai(),
    /** Seconds since the epoch. */
    'x-ratelimit-reset': coerce/* number */.ai(),
});
/** Watches the limits of one token, as every answer of the REST API tells them. */
function watchLimits(fetch, { api, now, }) {
    const seen = {
        quota: null,
        writes: [],
        waitsUntil: 0,
    };
    return {
        async fetch(address, init) {
            const isWrite = init.method !== 'GET' && address.startsWith(`${api}/repos/`);
            if (isWrite)
                seen.writes = [...seen.writes.filter((at) => at > now() - watch_limits_hour), now()];
            const answer = await fetch(address, init);
            seen.quota = quotaIn(answer.headers) ?? seen.quota;
            const wait = (0,rate_limit/* rateLimitWait */.h)(failureIn(answer), now()) ?? 0;
            seen.waitsUntil = Math.max(seen.waitsUntil, now() + wait);
            return answer;
        },
        spareWrites: () => spareWrites({ now: now(), ...seen }),
    };
}
function quotaIn(answer) {
    const { success, data } = quotaHeaders.safeParse(Object.fromEntries(answer));
    if (!success)
        return null;
    return {
        limit: data['x-ratelimit-limit'],
        remaining: data['x-ratelimit-remaining'],
        resetsAt: data['x-ratelimit-reset'] * 1000,
    };
}
/** The body is left to those who asked. */
function failureIn({ status, headers }) {
    return { status, headers: new Map(headers), words: '', errors: [] };
}

// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(86856);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 16 modules
var dist_src = __webpack_require__(47432);
// EXTERNAL MODULE: ./node_modules/bottleneck/light.js
var light = __webpack_require__(63251);
;// CONCATENATED MODULE: ./lib/action/adapters/github/api/client/limiters.js

/** GitHub asks for a second between requests that change something, one at a time. */
const millisecondsBetweenWrites = 1000;
/** Requests of one client that are under way at once; GitHub allows 100 for all together. */
const atOnce = 10;
/**
 * What the throttling plugin lets its requests wait for: every request passes `global`, those that are not GET
 * pass `write` besides, those that notify people also `notifications`, and so on. Made anew for each client,
 * because the plugin's own are shared by all of a process and take a query by GraphQL, a POST, for a change.
 */
function createLimiters(pace) {
    const free = () => new light.Group({ maxConcurrent: atOnce });
    const spaced = () => new light.Group({ maxConcurrent: 1, minTime: millisecondsBetweenWrites * pace });
    const inParallel = () => ({
        global: free(),
        auth: free(),
        search: free(),
        write: free(),
        notifications: free(),
    });
    return { reads: inParallel(), writes: { ...inParallel(), write: spaced() }, urgent: inParallel() };
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/api/client/client.js




const PatientOctokit = dist_src/* Octokit */.E.plugin(dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
/** Waits that are asked for and are no longer than this are worth it; seconds. */
const longestWait = 60;
const mostWaits = 2;
/** Answers after which the same read gives the same answer; after a 429 the throttling decides. */
const client_final = [400, 401, 403, 404, 410, 422, 429, 451];
function createClients(options) {
    const limiters = createLimiters(options.pace);
    return {
        reads: createClient(options, limiters.reads, 3),
        writes: createClient(options, limiters.writes, 0),
        urgent: createClient(options, limiters.urgent, 0),
    };
}
function createClient(options, limiters, retries) {
    const { api, userAgent, pace, fetch, onNotice } = options;
    const log = { debug: silent, info: silent, warn: onNotice, error: silent };
    const waitIfShort = (reason) => (seconds, _request, _client, waits) => {
        const isWorthIt = seconds <= longestWait && waits < mostWaits;
        if (isWorthIt)
            onNotice(`${reason}; waiting ${seconds} seconds`);
        return isWorthIt;
    };
    const throttle = {
        ...limiters,
        retryAfterBaseValue: 1000 * pace,
        onRateLimit: waitIfShort("GitHub's rate limit is used up"),
        onSecondaryRateLimit: waitIfShort('GitHub asks for fewer requests'),
    };
    return new PatientOctokit({
        baseUrl: api,
        userAgent,
        log,
        throttle,
        retry: { retries, doNotRetry: client_final, retryAfterBaseValue: 1000 * pace },
        request: { fetch, log },
    });
}
function silent() { }

// EXTERNAL MODULE: ./lib/action/adapters/github/failures/failure.js
var failures_failure = __webpack_require__(7025);
;// CONCATENATED MODULE: ./lib/action/adapters/github/api/client/transport.js


/** The version of the REST API whose answers we read. */
const apiVersion = '2022-11-28';
/** A new token is not known to all of GitHub's machines at once. */
const triesWithNewToken = 4;
/** Gives up a request, its answer's body included, after so many milliseconds. */
function limitTime(fetch, milliseconds) {
    return (address, init) => fetch(address, { ...init, signal: AbortSignal.timeout(milliseconds) });
}
/**
 * Lets an answer that breaks off, or that is JSON no longer, count as none: then a read is tried again, and of a
 * write is looked what became of it. The client would take it for an answer of other content.
 */
function wholeAnswers(fetch) {
    return async (address, init) => {
        const answer = await fetch(address, init);
        const isJson = answer.headers.get('content-type')?.startsWith('application/json');
        if (answer.ok && isJson)
            await requireJson(answer.clone());
        return answer;
    };
}
async function requireJson(answer) {
    try {
        JSON.parse(await answer.text());
    }
    catch (cause) {
        throw new failures_failure/* UnreadableAnswer */.ym('it is cut off, or is no JSON', { cause });
    }
}
/**
 * Sends the token along, only to the origins given. It is added here, below the client, so that it never stands
 * in the client's requests, which are attached to its errors.
 */
function authorize(fetch, { tokens, origins, pace, }) {
    return async (address, init) => {
        if (!origins.includes(new URL(address).origin))
            return fetch(address, init);
        for (let tries = 1;; tries += 1) {
            const headers = new Headers(init.headers);
            headers.set('authorization', `token ${await tokens.current()}`);
            headers.set('x-github-api-version', apiVersion);
            const answer = await fetch(address, { ...init, headers });
            if (answer.status !== 401 || tries >= triesWithNewToken || !tokens.isNew())
                return answer;
            await answer.body?.cancel();
            await (0,promises_.setTimeout)(1000 * tries * pace);
        }
    };
}

// EXTERNAL MODULE: ./lib/action/adapters/github/failures/checked-answer.js
var checked_answer = __webpack_require__(61477);
// EXTERNAL MODULE: ./lib/action/ports/forge.js
var forge = __webpack_require__(6302);
;// CONCATENATED MODULE: ./lib/action/adapters/github/credentials/redact.js
const shownInstead = '***';
/** Shorter lines of a secret are no secrets, and would black out words. */
const shortestSecret = 8;
/** GitHub's tokens by their prefixes, JSON Web Tokens, and private keys. */
const secretsByShape = /gh[a-z]_\w{10,}|github_pat_\w{10,}|eyJ[\w-]+\.[\w-]+\.[\w-]+|-----BEGIN [A-Z ]*KEY-----[\s\S]*?(?:-----END [A-Z ]*KEY-----|$)/g;
/** Takes out of a text whatever is, or looks like, a secret. */
function redact(text, secrets) {
    const lines = secrets
        .flatMap((secret) => [secret, ...secret.split(/\n|\\n/)])
        .filter(({ length }) => length >= shortestSecret);
    return lines
        .reduce((rest, line) => rest.replaceAll(line, shownInstead), text)
        .replace(secretsByShape, shownInstead);
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/failures/permissions.js
const acceptedPermissions = 'x-accepted-github-permissions';
/** What reading needs which stands below a pull request or commit in GraphQL. */
const byField = new Map([
    ['status', 'statuses: read'],
    ['checkSuites', 'checks: read'],
    ['associatedPullRequests', 'pull-requests: read'],
    ['deployments', 'deployments: read'],
    ['refs', 'contents: read'],
    ['ref', 'contents: read'],
]);
/**
 * The permission that a refusal is about, as `permissions` of a workflow spells it: from the answer, else from
 * the field that GraphQL refused, else what the caller knows.
 *
 * Source: docs.github.com, "Troubleshooting the REST API", "Insufficient permissions": sets are separated by
 * semicolons, and any one of them is enough.
 */
function permissionOf({ headers, errors }, known) {
    const sets = headers.get(acceptedPermissions)?.trim();
    if (sets)
        return sets.split(';').map(spell).join(' or ');
    const fields = errors.flatMap(({ path = [] }) => path.map((part) => byField.get(String(part))));
    return fields.find((permission) => permission !== undefined) ?? known;
}
/** `pull_requests=write,contents=read` is spelled `pull-requests: write and contents: read`. */
function spell(set) {
    return set
        .split(',')
        .map((permission) => permission.trim().replaceAll('_', '-').replace('=', ': '))
        .join(' and ');
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/failures/explain-failure.js




const longestQuotation = 300;
const refusals = ['FORBIDDEN', 'INSUFFICIENT_SCOPES'];
/** A failure in the words of the port; the client's own error is left behind, because it holds the request. */
function explainFailure(failure, { doing, permission }, secrets) {
    const needed = permissionOf(failure, permission);
    const needs = needed === null ? '' : `; it needs the permission ${needed}`;
    const says = quotation(failure, secrets);
    const limited = (0,rate_limit/* rateLimitEnd */.j)(failure);
    if (limited !== undefined)
        return new forge/* ForgeUnavailable */.M(`could not ${doing}: GitHub's rate limit for this token is used up; it lets us go on ${limited}${says}`);
    switch (refusal(failure)) {
        case 'token':
            return new forge/* ForgeForbidden */.T(`could not ${doing}: GitHub does not accept the token; it is wrong, was revoked or has expired${says}`, null);
        case 'forbidden':
            return new forge/* ForgeForbidden */.T(`could not ${doing}: the token may not do this${needs}${says}`, needed);
        case 'hidden':
            return new forge/* ForgeForbidden */.T(`could not ${doing}: it is not there, or the token may not see it${needs}${says}`, needed);
        case undefined:
            return new forge/* ForgeUnavailable */.M(`could not ${doing}: ${whatHappened(failure)}${says}`);
    }
}
function refusal({ status, errors }) {
    const has = (...types) => errors.some(({ type = '' }) => types.includes(type));
    if (status === 401)
        return 'token';
    if (status === 403 || has(...refusals))
        return 'forbidden';
    return status === 404 || has('NOT_FOUND') ? 'hidden' : undefined;
}
function whatHappened({ status, errors }) {
    if (status === null)
        return 'there was no answer from GitHub';
    if (errors.length > 0 && status === 200)
        return 'GitHub answered only in part, which counts as nothing';
    if (status === 200)
        return "GitHub's answer cannot be read";
    if (status >= 500)
        return `GitHub failed (${status}); try again later`;
    return `GitHub refused it (${status})`;
}
/** What GitHub said, and the number by which its support finds the request. */
function quotation({ words, headers }, secrets) {
    const text = redact(words, secrets)
        .replace(/<[^>]*>/g, ' ')
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim()
        .slice(0, longestQuotation);
    const request = headers.get('x-github-request-id')?.match(/^[\w:-]{1,100}$/)?.[0];
    return `${text === '' ? '' : `: "${text}"`}${request === undefined ? '' : ` (request ${request})`}`;
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/api/query-graphql.js



const answer = schemas/* object */.Ikc({
    data: schemas/* optional */.lqM(schemas/* unknown */.L5J()),
    errors: schemas/* optional */.lqM(schemas/* array */.YOg(failures_failure/* graphqlError */.YJ)),
});
/** Asks GraphQL and gives what it answers, errors included; the caller decides which of them it can bear. */
async function queryGraphql(client, address, { query, variables }) {
    const response = await client.request({ method: 'POST', url: address, query, variables });
    const { data = null, errors = [] } = (0,checked_answer/* checkedAnswer */.M)(answer, response.data);
    return { data, errors, headers: (0,failures_failure/* headersOf */.Yl)(response.headers) };
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/api/github-api.js





const pause = 1000;
function createGitHubApi(options) {
    const { clients, addresses, repository, tokens, pace, spareWrites } = options;
    const ask = (query) => queryGraphql(clients.reads, addresses.graphql, query);
    return {
        ...clients,
        addresses,
        repository,
        ask,
        spareWrites,
        async attempt(task, work) {
            // First, because what is wrong with the credentials is no failure of the task.
            await tokens.current();
            try {
                return await work();
            }
            catch (error) {
                const failure = (0,failures_failure/* failureOf */.g5)(error);
                throw failure === undefined ? error : explainFailure(failure, task, tokens.secrets());
            }
        },
        async query(schema, query, bear = () => false) {
            const { data, errors, headers } = await ask(query);
            const unbearable = errors.filter((error) => !bear(error));
            if (unbearable.length > 0)
                throw new failures_failure/* GraphqlFailure */.QL(unbearable, headers);
            return (0,checked_answer/* checkedAnswer */.M)(schema, data);
        },
        pause: async () => {
            await (0,promises_.setTimeout)(pause * pace);
        },
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(73305);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(73102);
;// CONCATENATED MODULE: ./lib/action/adapters/github/credentials/app-tokens.js







/** A token that ends sooner is renewed: whoever gets it, git too, needs it for a while. */
const margin = 5 * 60_000;
const newFor = 5_000;
/** Tokens of a GitHub App for its installation on a repository, each made when the one before is about to end. */
function createAppTokens(options) {
    const { privateKey, now, onToken } = options;
    const made = new Set();
    let newest;
    let underWay;
    let makeToken;
    async function renew() {
        makeToken ??= await findInstallation(options);
        const token = await makeToken();
        made.add(token.token);
        onToken(token.token);
        newest = token;
        return token;
    }
    return {
        async current() {
            if (newest !== undefined && newest.endsAt - now() > margin)
                return newest.token;
            underWay ??= explained(options, renew).finally(() => {
                underWay = undefined;
            });
            return (await underWay).token;
        },
        isNew: () => newest !== undefined && now() - newest.madeAt < newFor,
        rights: () => newest?.rights ?? null,
        secrets: () => [privateKey, ...made],
    };
}
const installation = schemas/* object */.Ikc({ id: schemas/* number */.aig() });
const madeToken = schemas/* object */.Ikc({
    token: schemas/* string */.YjP().check(api/* _minLength */.m9(1)),
    expiresAt: iso/* datetime */.w$(),
    permissions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
});
async function findInstallation(options) {
    const { repository, client, now } = options;
    const { app, proof } = await authenticate(options);
    const { data } = await client.rest.apps.getRepoInstallation({
        owner: repository.owner,
        repo: repository.name,
        headers: { authorization: `bearer ${proof}` },
    });
    const { id: installationId } = (0,checked_answer/* checkedAnswer */.M)(installation, data);
    return async () => {
        const madeAt = now();
        const answer = await app({ type: 'installation', installationId, refresh: true });
        const { token, expiresAt, permissions } = (0,checked_answer/* checkedAnswer */.M)(madeToken, answer);
        return { token, madeAt, endsAt: Date.parse(expiresAt), rights: rightsOf(permissions) };
    };
}
/** By the names that workflows use for them. */
function rightsOf(permissions) {
    return new Map(Object.entries(permissions).map(([name, level]) => [name.replaceAll('_', '-'), level]));
}
/** Signs a proof that we are the App, which needs no request. */
async function authenticate(options) {
    const { appId, privateKey, client } = options;
    const { createAppAuth } = await __webpack_require__.e(/* import() */ 479).then(__webpack_require__.bind(__webpack_require__, 76479));
    try {
        const app = createAppAuth({ appId, privateKey, request: client.request, log: client.log });
        const { token: proof } = await app({ type: 'app' });
        return { app, proof };
    }
    catch (cause) {
        throw unusableKey(options, cause);
    }
}
/** Whatever goes wrong, as an error of the port. */
async function explained(options, work) {
    const { appId, repository, privateKey } = options;
    try {
        return await work();
    }
    catch (error) {
        const failure = (0,failures_failure/* failureOf */.g5)(error);
        if (failure === undefined)
            throw error;
        const cause = knownCause(failure, options);
        if (cause !== undefined)
            throw new forge/* ForgeForbidden */.T(cause, null);
        const doing = `get a token of the GitHub App ${appId} for ${repository.owner}/${repository.name}`;
        throw explainFailure(failure, { doing, permission: null }, [privateKey]);
    }
}
function knownCause({ status }, { appId, repository }) {
    if (status === 401)
        return `GitHub does not take us for the GitHub App ${appId}: app-id and private-key must belong together, and the clock of this machine must be right`;
    if (status === 404)
        return `the GitHub App ${appId} is not installed on ${repository.owner}/${repository.name}; install it there`;
    return undefined;
}
function unusableKey({ appId, privateKey }, cause) {
    const words = redact((0,message_of/* messageOf */.b)(cause), [privateKey]);
    return new forge/* ForgeForbidden */.T(`the private key given for the GitHub App ${appId} cannot be used (${words}); it must be the whole PEM file, from BEGIN to END`, null);
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/credentials/tokens.js
/** A token that somebody else made, such as GITHUB_TOKEN, which holds as long as its job. */
function fixedToken(token) {
    return { current: async () => token, isNew: () => false, rights: () => null, secrets: () => [token] };
}

// EXTERNAL MODULE: ./lib/action/adapters/github/ownership/read-login.js
var read_login = __webpack_require__(96729);
// EXTERNAL MODULE: ./lib/action/adapters/github/ownership/is-hidden.js
var is_hidden = __webpack_require__(62810);
// EXTERNAL MODULE: ./lib/action/adapters/github/ownership/our-check-runs.js
var our_check_runs = __webpack_require__(27121);
// EXTERNAL MODULE: ./lib/action/adapters/github/ownership/our-comments.js
var our_comments = __webpack_require__(85386);
;// CONCATENATED MODULE: ./lib/action/adapters/github/reviewing/review-answer.js

/** What GraphQL answers about reviews, and the fields by which it is asked. */
const reviewFields = `pageInfo { hasPreviousPage startCursor }
  nodes { state createdAt submittedAt authorCanPushToRepository author { __typename login } commit { oid } }`;
/** Whoever acts on GitHub: a person, an app, or another kind of account. */
const accountFields = '__typename login';
const account = schemas/* nullable */.mee(schemas/* object */.Ikc({ __typename: schemas/* string */.YjP(), login: schemas/* string */.YjP() }));
const review = schemas/* object */.Ikc({
    state: schemas/* enum */.k5n(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']),
    createdAt: schemas/* string */.YjP(),
    submittedAt: schemas/* nullable */.mee(schemas/* string */.YjP()),
    authorCanPushToRepository: schemas/* boolean */.zMY(),
    author: account,
    commit: schemas/* nullable */.mee(schemas/* object */.Ikc({ oid: schemas/* string */.YjP() })),
});
/** A cursor must be there when there is another page: otherwise the rest would be lost unnoticed. */
const backwardsPage = schemas/* discriminatedUnion */.gMt('hasPreviousPage', [
    schemas/* object */.Ikc({ hasPreviousPage: schemas/* literal */.euz(true), startCursor: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ hasPreviousPage: schemas/* literal */.euz(false) }),
]);
const reviewPage = schemas/* object */.Ikc({ pageInfo: backwardsPage, nodes: schemas/* array */.YOg(review) });
/** Where a page that is asked for from its end goes on; null when it begins with the first of all. */
function nextBackwards({ pageInfo, }) {
    return pageInfo.hasPreviousPage ? pageInfo.startCursor : null;
}
const states = {
    APPROVED: 'approved',
    CHANGES_REQUESTED: 'changes-requested',
    COMMENTED: 'commented',
    DISMISSED: 'dismissed',
    PENDING: 'pending',
};
function toReview(answer) {
    const { author, state, commit, submittedAt, createdAt, authorCanPushToRepository } = answer;
    return {
        author: loginOf(author),
        state: states[state],
        commit: commit?.oid ?? null,
        mayWrite: authorCanPushToRepository,
        submittedAt: submittedAt ?? createdAt,
    };
}
/**
 * The login as people write it. GraphQL leaves out the `[bot]` of apps, without which an app could be called like a
 * person.
 */
function loginOf(answer) {
    if (answer === null)
        return null;
    const { __typename: type, login } = answer;
    return type === 'Bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login;
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/forge/publications/gathering.js



function beginGathering(question, pullRequest, viewer) {
    const { commits, headRefOid, comments, reviews, proposed = null } = pullRequest;
    // Right after a push, and above 250 commits, the list of commits does not end in the head.
    const head = commits.nodes.find(({ commit }) => commit.oid === headRefOid)?.commit ?? null;
    return {
        viewer,
        pullRequest,
        head,
        comments: comments.nodes,
        reviews: reviews.nodes,
        proposed: proposed?.nodes ?? null,
        missing: {
            question,
            commentsAfter: nextComments(question, comments),
            reviewsBefore: nextBackwards(reviews),
            proposedBefore: proposed === null ? null : nextBackwards(proposed),
            head: head === null || mayHideOurs(head, viewer) ? headRefOid : null,
        },
    };
}
function isComplete({ missing }) {
    const { commentsAfter, reviewsBefore, proposedBefore, head } = missing;
    return [commentsAfter, reviewsBefore, proposedBefore, head].every((it) => it === null);
}
/** Adds the parts that were missing; some may have further pages still. */
function addParts(gathering, found) {
    const { head, comments, reviews, proposed } = found;
    const { question } = gathering.missing;
    return {
        ...gathering,
        head: head ?? gathering.head,
        comments: [...gathering.comments, ...(comments?.nodes ?? [])],
        reviews: [...(reviews?.nodes ?? []), ...gathering.reviews],
        proposed: gathering.proposed && [...(proposed?.nodes ?? []), ...gathering.proposed],
        missing: {
            question,
            commentsAfter: comments === null ? null : nextComments(question, comments),
            reviewsBefore: reviews === null ? null : nextBackwards(reviews),
            proposedBefore: proposed === null ? null : nextBackwards(proposed),
            head: null,
        },
    };
}
/** Whether suites of others keep ours out of the few that were asked for. */
function mayHideOurs(head, viewer) {
    return (head.checkSuites?.pageInfo.hasPreviousPage === true &&
        (0,our_check_runs/* ourSuites */.WO)(head.checkSuites.nodes, viewer).length === 0);
}
/** Our comment is one of the first and a duplicate follows it soon, so nothing is read on once it was found. */
function nextComments(question, { nodes, pageInfo }) {
    const isFound = nodes.some((comment) => (0,our_comments/* isOurComment */.CZ)(comment, question.marker));
    return isFound || !pageInfo.hasNextPage ? null : pageInfo.endCursor;
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/reviewing/contributors-answer.js


/** Authors of one commit, co-authors included, that are asked for. */
const mostAuthors = 20;
const actorFields = 'name email user { login }';
/** What GraphQL answers about the commits of a pull request, and the fields by which it is asked. */
const contributorFields = `pageInfo { hasPreviousPage startCursor }
  nodes { commit {
    oid committedViaWeb
    authors(first: ${mostAuthors}) { pageInfo { hasNextPage } nodes { ${actorFields} } }
    committer { ${actorFields} }
  } }`;
const actor = schemas/* object */.Ikc({
    name: schemas/* nullable */.mee(schemas/* string */.YjP()),
    email: schemas/* nullable */.mee(schemas/* string */.YjP()),
    user: schemas/* nullable */.mee(schemas/* object */.Ikc({ login: schemas/* string */.YjP() })),
});
const commit = schemas/* object */.Ikc({
    oid: schemas/* string */.YjP(),
    committedViaWeb: schemas/* boolean */.zMY(),
    authors: schemas/* object */.Ikc({ pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY() }), nodes: schemas/* array */.YOg(actor) }),
    committer: schemas/* nullable */.mee(actor),
});
const contributorPage = schemas/* object */.Ikc({
    pageInfo: backwardsPage,
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ commit })),
});
/**
 * Whom commits name; incomplete when one has more authors than were asked for. Right after a push, and above 250
 * commits, GitHub's list does not end in the head: then there are commits that it does not tell.
 */
function toContributors(nodes, head) {
    const commits = nodes.map(({ commit: one }) => one);
    return {
        people: commits.flatMap(contributorsOf),
        complete: commits.some(({ oid }) => oid === head) &&
            commits.every(({ authors }) => !authors.pageInfo.hasNextPage),
    };
}
/** GitHub itself is the committer of what was made on its pages (GitHub: GraphQL, `Commit.committedViaWeb`). */
function contributorsOf({ oid, authors, committer, committedViaWeb }) {
    const named = [...authors.nodes, ...(committer === null || committedViaWeb ? [] : [committer])];
    return named.map(({ name, email, user }) => ({
        login: user?.login ?? null,
        identity: `${name ?? ''} <${email ?? ''}>`.trim(),
        commit: oid,
    }));
}

// EXTERNAL MODULE: ./lib/action/adapters/github/ownership/is-same-account.js
var is_same_account = __webpack_require__(43550);
;// CONCATENATED MODULE: ./lib/action/adapters/github/forge/reading/status-contexts.js


/** Fields of a StatusContext that make a status. */
const statusFields = 'context state description targetUrl creator { login }';
const status_contexts_states = {
    ERROR: 'error',
    EXPECTED: 'pending',
    FAILURE: 'failure',
    PENDING: 'pending',
    SUCCESS: 'success',
};
const statusContext = schemas/* object */.Ikc({
    context: schemas/* string */.YjP(),
    state: schemas/* enum */.k5n(['ERROR', 'EXPECTED', 'FAILURE', 'PENDING', 'SUCCESS']),
    description: schemas/* nullable */.mee(schemas/* string */.YjP()),
    targetUrl: schemas/* nullable */.mee(schemas/* string */.YjP()),
    creator: schemas/* nullable */.mee(schemas/* object */.Ikc({ login: schemas/* string */.YjP() })),
});
/** A status, when there is one and `viewer`, for whom the token stands, set it; null otherwise. */
function ourStatus(status, viewer) {
    if (!status?.creator || !(0,is_same_account/* isSameAccount */.s)(status.creator.login, viewer))
        return null;
    const { context, state, description, targetUrl } = status;
    return { context, state: status_contexts_states[state], description: description ?? '', url: targetUrl };
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/forge/publications/publication-answer.js






/** What GraphQL answers about one pull request, and the fields by which it is asked. */
const commentPageFields = `pageInfo { hasNextPage endCursor } nodes { ${our_comments/* commentFields */.XG} }`;
/**
 * How many check suites with a check run of our name are asked for: a few with every pull request, because each
 * multiplies what the query costs; many where none of the few was ours and there are others. Who made the others
 * named their job like it.
 */
const suitesAsked = { atFirst: 3, afterwards: 50 };
const checkRunFields = 'databaseId name conclusion title summary annotations(first: 1) { totalCount }';
/** Of a head; `context` and `check` are names of variables. */
function headFields(context, check, suites) {
    return `oid
    status { context(name: ${context}) { ${statusFields} } }
    ${(0,our_check_runs/* suiteFields */.Wt)({ suites, check, run: checkRunFields })}`;
}
const checkRun = schemas/* object */.Ikc({
    databaseId: schemas/* number */.aig(),
    name: schemas/* string */.YjP(),
    conclusion: schemas/* nullable */.mee(schemas/* string */.YjP()),
    title: schemas/* nullable */.mee(schemas/* string */.YjP()),
    summary: schemas/* nullable */.mee(schemas/* string */.YjP()),
    annotations: schemas/* object */.Ikc({ totalCount: schemas/* number */.aig() }),
});
const headCommit = schemas/* object */.Ikc({
    oid: schemas/* string */.YjP(),
    status: schemas/* nullable */.mee(schemas/* object */.Ikc({ context: schemas/* nullable */.mee(statusContext) })),
    checkSuites: (0,our_check_runs/* suitesAnswer */.e1)(checkRun),
});
/** A cursor must be there when there is another page: otherwise the rest would be lost unnoticed. */
const commentPage = schemas/* object */.Ikc({
    pageInfo: schemas/* discriminatedUnion */.gMt('hasNextPage', [
        schemas/* object */.Ikc({ hasNextPage: schemas/* literal */.euz(true), endCursor: schemas/* string */.YjP() }),
        schemas/* object */.Ikc({ hasNextPage: schemas/* literal */.euz(false) }),
    ]),
    nodes: schemas/* array */.YOg(our_comments/* commentAnswer */.EF),
});
const pullRequestAnswer = schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    state: schemas/* enum */.k5n(['OPEN', 'CLOSED', 'MERGED']),
    isDraft: schemas/* boolean */.zMY(),
    baseRefName: schemas/* string */.YjP(),
    headRefOid: schemas/* string */.YjP(),
    author: account,
    baseRef: schemas/* nullable */.mee(schemas/* object */.Ikc({ target: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }) })),
    commits: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ commit: headCommit })) }),
    comments: commentPage,
    reviews: reviewPage,
    /** Only where they were asked for. */
    proposed: schemas/* optional */.lqM(contributorPage),
});
const publicationsAnswer = schemas/* object */.Ikc({
    viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }),
    /** By alias. */
    repository: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* nullable */.mee(pullRequestAnswer)),
});
/** What is asked for afterwards, each under an alias of its own. */
const missingPartsAnswer = schemas/* object */.Ikc({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) });
const furtherComments = schemas/* object */.Ikc({ comments: commentPage });
const furtherReviews = schemas/* object */.Ikc({ reviews: reviewPage });
const furtherContributors = schemas/* object */.Ikc({ proposed: contributorPage });

;// CONCATENATED MODULE: ./lib/action/adapters/github/api/combine-queries.js
/** One query for many parts. What comes from outside travels in variables, never in the text. */
function combineQueries({ name, parts, shared = [], frame = (fields) => fields, fragments = '', }) {
    const variables = [...shared, ...parts.flatMap((part) => part.variables)];
    const declared = variables.map((variable) => `$${variable.name}: ${variable.type}`).join(', ');
    const fields = parts.map((part) => part.fields).join('\n');
    return {
        query: `query ${name}(${declared}) {\n${frame(fields)}\n}\n${fragments}`,
        variables: Object.fromEntries(variables.map((variable) => [variable.name, variable.value])),
    };
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/forge/publications/publication-query.js




/**
 * How many commits of a pull request are asked for with their authors: few with every one, because each of them
 * counts in what the query costs, and a plan needs few.
 */
const commitsAsked = { atFirst: 10, afterwards: 100 };
/** Asks for many pull requests at once, each by its alias `p0`, `p1`, …; and for whom the token stands. */
function publicationQuery(repository, questions) {
    const parts = questions.map(({ pullRequest, context, check, contributors }, index) => {
        const head = headFields(`$c${index}`, `$k${index}`, suitesAsked.atFirst);
        return {
            fields: `p${index}: pullRequest(number: $n${index}) {
        ...Standing
        commits(last: 1) { nodes { commit { ${head} } } }
        ${contributors ? `proposed: commits(last: ${commitsAsked.atFirst}) { ${contributorFields} }` : ''}
      }`,
            variables: [
                { name: `n${index}`, type: 'Int!', value: pullRequest },
                { name: `c${index}`, type: 'String!', value: context },
                { name: `k${index}`, type: 'String!', value: check },
            ],
        };
    });
    return combineQueries({
        name: 'Publications',
        parts,
        shared: variablesOf(repository),
        frame: (fields) => `viewer { login }\n${inRepository(fields)}`,
        fragments: `fragment Standing on PullRequest {
      number state isDraft baseRefName headRefOid
      author { ${accountFields} }
      baseRef { target { oid } }
      comments(first: 100) { ${commentPageFields} }
      reviews(last: 100) { ${reviewFields} }
    }`,
    });
}
/** Asks for what is missing: pages by the alias of their pull request, `p0`, heads as `h0`. */
function missingPartsQuery(repository, missing) {
    return combineQueries({
        name: 'MissingParts',
        parts: missing.flatMap((one, index) => [furtherPages(one, index), ...publication_query_headCommit(one, index)]),
        shared: variablesOf(repository),
        frame: inRepository,
    });
}
function furtherPages(missing, index) {
    const { question, commentsAfter, reviewsBefore, proposedBefore } = missing;
    const comments = `comments(first: 100, after: $a${index}) { ${commentPageFields} }`;
    const reviews = `reviews(last: 100, before: $b${index}) { ${reviewFields} }`;
    const proposed = `proposed: commits(last: ${commitsAsked.afterwards}, before: $d${index}) { ${contributorFields} }`;
    return {
        fields: `p${index}: pullRequest(number: $n${index}) {
      number
      ${commentsAfter === null ? '' : comments}
      ${reviewsBefore === null ? '' : reviews}
      ${proposedBefore === null ? '' : proposed}
    }`,
        variables: [
            { name: `n${index}`, type: 'Int!', value: question.pullRequest },
            { name: `a${index}`, type: 'String', value: commentsAfter },
            { name: `b${index}`, type: 'String', value: reviewsBefore },
            { name: `d${index}`, type: 'String', value: proposedBefore },
        ].filter(({ value }) => value !== null),
    };
}
function publication_query_headCommit({ question, head }, index) {
    if (head === null)
        return [];
    const fields = headFields(`$c${index}`, `$k${index}`, suitesAsked.afterwards);
    return [
        {
            fields: `h${index}: object(oid: $h${index}) { ... on Commit { ${fields} } }`,
            variables: [
                { name: `h${index}`, type: 'GitObjectID!', value: head },
                { name: `c${index}`, type: 'String!', value: question.context },
                { name: `k${index}`, type: 'String!', value: question.check },
            ],
        },
    ];
}
function variablesOf({ owner, name }) {
    return [
        { name: 'owner', type: 'String!', value: owner },
        { name: 'name', type: 'String!', value: name },
    ];
}
function inRepository(fields) {
    return `repository(owner: $owner, name: $name) {\n${fields}\n}`;
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/forge/publications/to-publication.js





function toPublication(gathered) {
    const { viewer, pullRequest, head, comments, reviews, proposed, missing } = gathered;
    const { state, isDraft, baseRefName, headRefOid, baseRef, author } = pullRequest;
    const { check, marker } = missing.question;
    const ours = comments.filter((one) => (0,our_comments/* isOurComment */.CZ)(one, marker));
    return {
        open: state === 'OPEN',
        draft: isDraft,
        base: baseRefName,
        baseCommit: baseRef?.target.oid ?? null,
        head: headRefOid,
        status: ourStatus(head?.status?.context, viewer),
        check: newestCheck(head, { name: check, viewer }),
        comment: firstComment(ours),
        reviews: reviews.map(toReview),
        author: loginOf(author),
        contributors: proposed && toContributors(proposed, headRefOid),
    };
}
function firstComment([first, ...others]) {
    if (first === undefined)
        return null;
    const duplicates = others.map(({ fullDatabaseId }) => Number(fullDatabaseId));
    return { id: Number(first.fullDatabaseId), body: first.body, duplicates };
}
function newestCheck(head, ours) {
    const newest = (0,our_check_runs/* ourNewestRun */.cv)(head?.checkSuites?.nodes ?? [], ours);
    if (newest === undefined)
        return null;
    const { databaseId: id, conclusion, title, summary, annotations } = newest;
    return {
        id,
        conclusion: conclusion?.toLowerCase() ?? null,
        title: title ?? '',
        summary: summary ?? '',
        annotations: annotations.totalCount,
    };
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/forge/publications/read-publications.js







/** Pull requests that one request asks for: at most some 5,000 nodes of GraphQL, and seconds of GitHub's time. */
const batch = 25;
/** What stands on pull requests; a number that is none is left out. */
async function readPublications(api, questions) {
    const { owner, name } = api.repository;
    const task = {
        doing: `read what stands on pull requests of ${owner}/${name}`,
        permission: 'pull-requests: read',
    };
    const batches = Array.from({ length: Math.ceil(questions.length / batch) }, (_, index) => questions.slice(index * batch, (index + 1) * batch));
    const found = await api.attempt(task, () => Promise.all(batches.map((some) => readBatch(api, some))));
    return new Map(found.flat());
}
async function readBatch(api, questions) {
    const query = publicationQuery(api.repository, questions);
    const found = await api.query(publicationsAnswer, query, isBearable);
    const { login: viewer } = found.viewer;
    const begun = questions.flatMap((question, index) => {
        const pullRequest = found.repository[`p${index}`];
        if (pullRequest === undefined)
            throw new failures_failure/* UnreadableAnswer */.ym('a pull request is missing in the answer');
        return pullRequest === null ? [] : [beginGathering(question, pullRequest, viewer)];
    });
    const gathered = await complete(api, begun);
    return gathered.map((one) => [one.pullRequest.number, toPublication(one)]);
}
/** Asks for what is missing until nothing is. */
async function complete(api, gatherings) {
    const open = gatherings.filter((one) => !isComplete(one));
    if (open.length === 0)
        return gatherings;
    const query = missingPartsQuery(api.repository, open.map(({ missing }) => missing));
    const found = (await api.query(missingPartsAnswer, query, isHiddenCheck)).repository;
    const added = open.map((one, index) => addParts(one, foundParts(one.missing, { pages: found[`p${index}`], head: found[`h${index}`] })));
    return complete(api, [...gatherings.filter(isComplete), ...added]);
}
function foundParts(missing, { pages, head }) {
    return {
        head: missing.head === null ? null : (0,checked_answer/* checkedAnswer */.M)(headCommit, head),
        comments: missing.commentsAfter === null ? null : (0,checked_answer/* checkedAnswer */.M)(furtherComments, pages).comments,
        reviews: missing.reviewsBefore === null ? null : (0,checked_answer/* checkedAnswer */.M)(furtherReviews, pages).reviews,
        proposed: missing.proposedBefore === null ? null : (0,checked_answer/* checkedAnswer */.M)(furtherContributors, pages).proposed,
    };
}
function isBearable(error) {
    return isMissingPullRequest(error) || isHiddenCheck(error);
}
function isHiddenCheck(error) {
    return (0,is_hidden/* isHidden */.d)(error, 'checkSuites');
}
/** Says that there is no pull request of this number, rather than no repository or no permission. */
function isMissingPullRequest({ type, path = [] }) {
    return type === 'NOT_FOUND' && path.length === 2 && path[0] === 'repository';
}

// EXTERNAL MODULE: ./lib/action/domain/pull-requests/published-names.js
var published_names = __webpack_require__(10463);
;// CONCATENATED MODULE: ./lib/action/adapters/github/forge/reading/open-pull-requests.js




/** Pages of a hundred are the largest there are. */
const order = 'states: OPEN, orderBy: { field: CREATED_AT, direction: ASC }';
const page = 'totalCount pageInfo { hasNextPage endCursor } nodes { ...Listed }';
const listed = `fragment Listed on PullRequest {
  number url isDraft baseRefName headRefName isCrossRepository headRefOid createdAt changedFiles
  commits(last: 1) { totalCount nodes { commit { oid status { contexts { ${statusFields} } } } } }
}`;
/** The oldest hundred and the newest hundred, which for most repositories is all, in one request. */
const bothEnds = `query OpenPullRequests($owner: String!, $name: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    oldest: pullRequests(first: 100, ${order}) { ${page} }
    newest: pullRequests(last: 100, ${order}) { ${page} }
  }
}
${listed}`;
const nextPage = `query MoreOpenPullRequests($owner: String!, $name: String!, $after: String!) {
  repository(owner: $owner, name: $name) {
    next: pullRequests(first: 100, after: $after, ${order}) { ${page} }
  }
}
${listed}`;
const pullRequest = schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    url: schemas/* string */.YjP(),
    isDraft: schemas/* boolean */.zMY(),
    baseRefName: schemas/* string */.YjP(),
    headRefName: schemas/* string */.YjP(),
    isCrossRepository: schemas/* boolean */.zMY(),
    headRefOid: schemas/* string */.YjP(),
    createdAt: schemas/* string */.YjP(),
    changedFiles: schemas/* number */.aig(),
    commits: schemas/* object */.Ikc({
        totalCount: schemas/* number */.aig(),
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
            commit: schemas/* object */.Ikc({
                oid: schemas/* string */.YjP(),
                status: schemas/* nullable */.mee(schemas/* object */.Ikc({ contexts: schemas/* array */.YOg(statusContext) })),
            }),
        })),
    }),
});
const pullRequestPage = schemas/* object */.Ikc({
    totalCount: schemas/* number */.aig(),
    pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* nullable */.mee(schemas/* string */.YjP()) }),
    nodes: schemas/* array */.YOg(pullRequest),
});
const bothEndsAnswer = schemas/* object */.Ikc({
    viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }),
    repository: schemas/* object */.Ikc({ oldest: pullRequestPage, newest: pullRequestPage }),
});
const nextPageAnswer = schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ next: pullRequestPage }) });
/** Pull requests may come and go between two pages; then everything is read anew, so often at most. */
const mostReadings = 3;
/** Every open pull request, by number. */
function readOpenPullRequests(api) {
    const { owner, name } = api.repository;
    const task = {
        doing: `read the open pull requests of ${owner}/${name}`,
        permission: 'pull-requests: read',
    };
    return api.attempt(task, async () => {
        for (let reading = 1; reading <= mostReadings; reading += 1) {
            const found = await readAll(api);
            if (found !== undefined)
                return found;
        }
        throw new failures_failure/* UnreadableAnswer */.ym('the list of pull requests changed every time while it was being read');
    });
}
/** Undefined when the pages do not make up a whole. */
async function readAll(api) {
    const first = await api.query(bothEndsAnswer, { query: bothEnds, variables: { ...api.repository } });
    const { oldest, newest } = first.repository;
    const found = new Map([...oldest.nodes, ...newest.nodes].map((one) => [one.number, one]));
    let { totalCount, pageInfo } = oldest;
    while (found.size < totalCount && pageInfo.hasNextPage) {
        const variables = { ...api.repository, after: pageInfo.endCursor };
        const { next } = (await api.query(nextPageAnswer, { query: nextPage, variables })).repository;
        for (const one of next.nodes)
            found.set(one.number, one);
        if (next.totalCount !== totalCount)
            return undefined;
        ({ totalCount, pageInfo } = next);
    }
    if (found.size !== totalCount)
        return undefined;
    const { login } = first.viewer;
    const inOrder = [...found.values()].sort((one, other) => one.number - other.number);
    return inOrder.map((one) => toPullRequest(one, login));
}
function toPullRequest(listed, viewer) {
    const { number, url, isDraft, baseRefName, headRefName, headRefOid, createdAt, changedFiles } = listed;
    return {
        number,
        url,
        draft: isDraft,
        base: baseRefName,
        branch: listed.isCrossRepository ? null : headRefName,
        head: headRefOid,
        createdAt,
        changedFiles,
        commits: listed.commits.totalCount,
        statuses: ourStatuses(listed, viewer),
    };
}
/** Right after a push, and above 250 commits, the list of commits does not end in the head: then null. */
function ourStatuses({ headRefOid, commits }, viewer) {
    const head = commits.nodes.find(({ commit }) => commit.oid === headRefOid);
    if (head === undefined)
        return null;
    const contexts = head.commit.status?.contexts ?? [];
    return contexts
        .filter(({ context }) => (0,published_names/* environmentOfStatusContext */.GY)(context) !== undefined)
        .flatMap((status) => ourStatus(status, viewer) ?? []);
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/forge/reading/pull-requests-of.js



/** Branches that one request asks for: at most 2,500 nodes of GraphQL. */
const pull_requests_of_batch = 25;
/** A hundred are the largest page there is; a branch of ours has one or two pull requests. */
const newestFirst = 'first: 100, orderBy: { field: CREATED_AT, direction: DESC }';
const fields = 'totalCount nodes { number url state baseRefName body isCrossRepository }';
const pullRequests = schemas/* object */.Ikc({
    totalCount: schemas/* number */.aig(),
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
        number: schemas/* number */.aig(),
        url: schemas/* string */.YjP(),
        state: schemas/* enum */.k5n(['OPEN', 'CLOSED', 'MERGED']),
        baseRefName: schemas/* string */.YjP(),
        body: schemas/* string */.YjP(),
        isCrossRepository: schemas/* boolean */.zMY(),
    })),
});
const pull_requests_of_answer = schemas/* object */.Ikc({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), pullRequests) });
const pull_requests_of_states = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' };
/** Pull requests by the branch of this repository that they propose, the newest first. */
async function readPullRequestsOf(api, branches) {
    const { owner, name } = api.repository;
    const task = {
        doing: `read the pull requests of branches of ${owner}/${name}`,
        permission: 'pull-requests: read',
    };
    const batches = Array.from({ length: Math.ceil(branches.length / pull_requests_of_batch) }, (_, index) => branches.slice(index * pull_requests_of_batch, (index + 1) * pull_requests_of_batch));
    const found = await api.attempt(task, () => Promise.all(batches.map((some) => pull_requests_of_readBatch(api, some))));
    return new Map(found.flat());
}
async function pull_requests_of_readBatch(api, branches) {
    const { owner, name } = api.repository;
    const query = combineQueries({
        name: 'PullRequestsOfBranches',
        parts: branches.map((branch, index) => ({
            fields: `b${index}: pullRequests(headRefName: $b${index}, ${newestFirst}) { ${fields} }`,
            variables: [{ name: `b${index}`, type: 'String!', value: branch }],
        })),
        shared: [
            { name: 'owner', type: 'String!', value: owner },
            { name: 'name', type: 'String!', value: name },
        ],
        frame: (parts) => `repository(owner: $owner, name: $name) {\n${parts}\n}`,
    });
    const { repository } = await api.query(pull_requests_of_answer, query);
    return branches.map((branch, index) => [branch, ofBranch(branch, repository[`b${index}`])]);
}
function ofBranch(branch, found) {
    if (found === undefined)
        throw new failures_failure/* UnreadableAnswer */.ym(`the branch ${branch} is missing in the answer`);
    if (found.totalCount > found.nodes.length)
        throw new failures_failure/* UnreadableAnswer */.ym(`there are ${found.totalCount} pull requests from branches called ${branch}`);
    return found.nodes
        .filter(({ isCrossRepository }) => !isCrossRepository)
        .map(({ number, url, state, baseRefName: base, body }) => ({
        number,
        url,
        state: pull_requests_of_states[state],
        base,
        body,
    }));
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/forge/reading/read-status.js


const query = `query Status($owner: String!, $name: String!, $commit: GitObjectID!, $context: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    object(oid: $commit) { ... on Commit { status { context(name: $context) { ${statusFields} } } } }
  }
}`;
const read_status_answer = schemas/* object */.Ikc({
    viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }),
    repository: schemas/* object */.Ikc({
        object: schemas/* nullable */.mee(schemas/* object */.Ikc({ status: schemas/* nullish */.cl6(schemas/* object */.Ikc({ context: schemas/* nullable */.mee(statusContext) })) })),
    }),
});
/** The newest status of a context on a commit, when it is ours; null otherwise. */
async function readStatus(api, { commit, context }) {
    const { viewer, repository } = await api.query(read_status_answer, {
        query,
        variables: { ...api.repository, commit, context },
    });
    return ourStatus(repository.object?.status?.context, viewer.login);
}

// EXTERNAL MODULE: ./lib/action/adapters/github/writing/write-once.js
var write_once = __webpack_require__(79457);
;// CONCATENATED MODULE: ./lib/action/adapters/github/forge/writing/open-pull-request.js



const opened = schemas/* object */.Ikc({ number: schemas/* number */.aig(), html_url: schemas/* string */.YjP() });
/** GitHub refuses a second open pull request from a branch to the same base, so the branch says which is ours. */
function openPullRequest(api, { branch, base, title, body, draft }) {
    const { owner, name: repo } = api.repository;
    const task = {
        doing: `open a pull request from ${branch} to ${base}`,
        permission: 'pull-requests: write',
    };
    const attempt = async () => {
        const { data } = await api.writes.rest.pulls.create({
            owner,
            repo,
            head: branch,
            base,
            title,
            body,
            draft,
        });
        return toOpened((0,checked_answer/* checkedAnswer */.M)(opened, data));
    };
    const readBack = async () => {
        const head = `${owner}:${branch}`;
        const { data } = await api.reads.rest.pulls.list({ owner, repo, head, base, state: 'open' });
        const [found] = (0,checked_answer/* checkedAnswer */.M)(schemas/* array */.YOg(opened), data);
        return found === undefined ? undefined : toOpened(found);
    };
    return api.attempt(task, () => (0,write_once/* writeOnce */.F)(api, { attempt, readBack }));
}
function toOpened({ number, html_url: url }) {
    return { number, url };
}

// EXTERNAL MODULE: ./lib/action/adapters/github/writing/write-check-run.js
var write_check_run = __webpack_require__(96542);
;// CONCATENATED MODULE: ./lib/action/adapters/github/forge/writing/set-check.js

/** Annotations that one request may carry; those of further requests are added to those that are there. */
const set_check_batch = 50;
/** Writes a check run, completed at once, in as many requests as its annotations need. */
async function setCheck(api, { commit, check, standing }) {
    const replaced = standing === null || standing.annotations > 0 ? null : standing.id;
    await (0,write_check_run/* writeCheckRun */.l)(api, { commit, standing: replaced, contents: contentsOf(check) });
}
function contentsOf(check) {
    const { annotations } = check;
    const part = (index) => ({
        ...check,
        url: null,
        annotations: annotations.slice(index * set_check_batch, (index + 1) * set_check_batch),
    });
    const further = Math.max(0, Math.ceil(annotations.length / set_check_batch) - 1);
    return [part(0), ...Array.from({ length: further }, (_, index) => part(index + 1))];
}

// EXTERNAL MODULE: ./lib/action/adapters/github/writing/write-comment.js
var write_comment = __webpack_require__(34763);
;// CONCATENATED MODULE: ./lib/action/adapters/github/forge/writing/delete-duplicate.js

/**
 * Deletes a comment that says what another says. What stands is right without that, and the next one who looks
 * finds it again, so a failure is no more than a notice.
 */
async function deleteDuplicate(api, { pullRequest, id }) {
    const { owner, name: repo } = api.repository;
    const task = {
        doing: `delete a comment of ours that stands twice on pull request ${pullRequest}`,
        permission: 'pull-requests: write',
    };
    try {
        await api.attempt(task, () => api.writes.rest.issues.deleteComment({ owner, repo, comment_id: id }));
    }
    catch (error) {
        if (!(error instanceof forge/* ForgeUnavailable */.M || error instanceof forge/* ForgeForbidden */.T))
            throw error;
        api.writes.log.warn(error.message);
    }
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/forge/writing/set-comment.js


async function setComment(api, { pullRequest, body, standing }) {
    await (0,write_comment/* writeComment */.H)(api, { pullRequest, body, standing: standing?.id ?? null });
    for (const id of standing?.duplicates ?? [])
        await deleteDuplicate(api, { pullRequest, id });
}

// EXTERNAL MODULE: ./lib/action/domain/pull-requests/same-status.js
var same_status = __webpack_require__(71727);
;// CONCATENATED MODULE: ./lib/action/adapters/github/forge/writing/set-status.js





const made = schemas/* object */.Ikc({ context: schemas/* string */.YjP(), state: schemas/* string */.YjP() });
function setStatus(api, { commit, status }) {
    const { owner, name: repo } = api.repository;
    const { context, state, description, url } = status;
    const task = { doing: `set the status ${context} of commit ${commit}`, permission: 'statuses: write' };
    const attempt = async () => {
        const { data } = await api.writes.rest.repos.createCommitStatus({
            owner,
            repo,
            sha: commit,
            context,
            state,
            description,
            ...(url === null ? {} : { target_url: url }),
        });
        (0,checked_answer/* checkedAnswer */.M)(made, data);
        return true;
    };
    const readBack = async () => {
        const standing = await readStatus(api, { commit, context });
        return (0,same_status/* isSameStatus */.F)(status, standing) || undefined;
    };
    return api.attempt(task, async () => {
        await (0,write_once/* writeOnce */.F)(api, { attempt, readBack });
    });
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/forge/create-forge.js









/** The pull requests of one repository on GitHub. */
function createForge(api) {
    return {
        openPullRequests: () => readOpenPullRequests(api),
        publications: (questions) => readPublications(api, questions),
        status: (commit, context) => api.attempt({ doing: `read the status ${context} of commit ${commit}`, permission: 'statuses: read' }, () => readStatus(api, { commit, context })),
        setStatus: (commit, status) => setStatus(api, { commit, status }),
        setCheck: (commit, check, standing) => setCheck(api, { commit, check, standing }),
        setComment: (pullRequest, body, standing) => setComment(api, { pullRequest, body, standing }),
        pullRequestsOf: (branches) => readPullRequestsOf(api, branches),
        openPullRequest: (request) => openPullRequest(api, request),
        login: () => (0,read_login/* readLogin */.m)(api),
    };
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/sources/batches.js
/**
 * What one request may ask for without running into GitHub's time limit of ten seconds; a tag or a file weighs 1,
 * and two lists of twenty-five, with texts, as much as that takes.
 */
const most = { repositories: 100, weight: 500 };
const weightOfNotes = 4;
const weightOfCheck = 4;
/** What the first of several parts of one repository asks for all of them. */
const nothingElse = { listed: 'none', files: [], notes: false, commits: [], checks: [] };
/** Spreads parts over as few requests as will do; one that names very many tags is cut into several. */
function inBatches(parts) {
    const batches = [];
    let weight = 0;
    for (const part of parts.flatMap(cut)) {
        const last = batches.at(-1);
        const more = weightOf(part);
        if (last === undefined || last.length === most.repositories || weight + more > most.weight) {
            batches.push([part]);
            weight = more;
        }
        else {
            last.push(part);
            weight += more;
        }
    }
    return batches;
}
function weightOf({ named, files, notes, commits, checks }) {
    const single = named.length + files.length + commits.length;
    return single + (notes ? weightOfNotes : 0) + checks.length * weightOfCheck;
}
function cut(part) {
    if (part.named.length <= most.weight)
        return [part];
    return [
        { ...part, named: part.named.slice(0, most.weight) },
        ...cut({ ...part, ...nothingElse, named: part.named.slice(most.weight) }),
    ];
}

// EXTERNAL MODULE: ./lib/action/adapters/github/sources/hosted-repository.js
var hosted_repository = __webpack_require__(63800);
;// CONCATENATED MODULE: ./lib/action/adapters/github/sources/known-source.js

/** Remembers what was asked of one repository and what came of it, so that nothing is asked twice. */
function createKnownSource(repository) {
    const tags = new Map();
    const asked = new Set();
    const askedFiles = [];
    const files = [];
    const askedCommits = [];
    const commits = [];
    const checks = [];
    let notes = null;
    let progress = 'nothing';
    let unreachable;
    function advance({ listed, total, next }) {
        const sofar = listed + (typeof progress === 'object' ? progress.listed : 0);
        if (next !== null)
            progress = { after: next, listed: sofar };
        else if (sofar === total)
            progress = 'everything';
        else
            unreachable = `the tags of ${repository.owner}/${repository.name} changed while they were being read`;
    }
    function missingTags(wanted) {
        if (progress === 'everything')
            return { named: [], listed: 'none' };
        if (wanted === 'all') {
            const after = typeof progress === 'object' ? progress.after : null;
            return { named: [], listed: { after } };
        }
        const named = wanted.filter((tag) => !asked.has(tag));
        return { named, listed: progress === 'nothing' ? 'newest' : 'none' };
    }
    return {
        missing(question) {
            if (unreachable !== undefined)
                return undefined;
            const part = {
                repository,
                ...missingTags(question.tags),
                files: without(question.files, askedFiles, merge_source_questions/* isSameFile */.Dl),
                notes: question.notes && notes === null,
                commits: without(question.commits, askedCommits, merge_source_questions/* isSameCommit */.sw),
                checks: without(question.checks, checks, merge_source_questions/* isSameCheck */.LB),
            };
            return isEmpty(part) ? undefined : part;
        },
        add(part, read) {
            if (read.kind === 'unreachable') {
                unreachable = read.reason;
                return;
            }
            const { answer } = read;
            for (const [tag, commit] of answer.tags)
                tags.set(tag, commit);
            for (const tag of part.named)
                asked.add(tag);
            askedFiles.push(...part.files);
            files.push(...answer.files);
            askedCommits.push(...part.commits);
            commits.push(...answer.commits);
            checks.push(...answer.checks);
            notes ??= answer.notes;
            if (part.listed === 'newest')
                progress = 'newest';
            if (typeof part.listed === 'object')
                advance(answer);
        },
        answer: (question) => unreachable === undefined
            ? {
                kind: 'read',
                tags: new Map(tags),
                files: among(question.files, files, merge_source_questions/* isSameFile */.Dl),
                notes: question.notes ? notes : null,
                commits: among(question.commits, commits, merge_source_questions/* isSameCommit */.sw),
                checks: among(question.checks, checks, merge_source_questions/* isSameCheck */.LB),
            }
            : { kind: 'unreachable', reason: unreachable },
    };
}
function isEmpty({ named, listed, files, notes, commits, checks }) {
    const lists = [named, files, commits, checks];
    return lists.every((list) => list.length === 0) && listed === 'none' && !notes;
}
function without(wanted = [], known, isSame) {
    return wanted.filter((item) => !known.some((it) => isSame(it, item)));
}
function among(wanted = [], known, isSame) {
    return wanted.flatMap((item) => known.find((it) => isSame(it, item)) ?? []);
}

;// CONCATENATED MODULE: ./lib/action/domain/readiness/check-state.js
const absentCheck = { kind: 'absent', said: null };
const bestFirst = ['success', 'absent', 'unknown', 'running', 'failed'];
/** A status and a check run may bear the same name: what is worse counts, and what is not there counts for nothing. */
function worstState(states) {
    const rank = ({ kind }) => bestFirst.indexOf(kind);
    return states
        .filter(({ kind }) => kind !== 'absent')
        .reduce((worst, state) => (worst === absentCheck || rank(state) > rank(worst) ? state : worst), absentCheck);
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/sources/check-answer.js



const run = schemas/* object */.Ikc({ databaseId: schemas/* number */.aig(), status: schemas/* string */.YjP(), conclusion: schemas/* nullable */.mee(schemas/* string */.YjP()) });
const suite = schemas/* object */.Ikc({ checkRuns: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(run) }) });
const context = schemas/* nullable */.mee(schemas/* object */.Ikc({ state: schemas/* string */.YjP() }));
const object = schemas/* object */.Ikc({
    checkSuites: schemas/* optional */.lqM(schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(suite) })),
    status: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* object */.Ikc({ context }))),
    target: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* lazy */.RZV(() => object))),
});
const notThere = { kind: 'unknown', said: 'its commit could not be found' };
/** The state of a check from its field `k…`; what leads to no commit is unknown. */
function checkAnswer(found) {
    const commit = commitIn((0,checked_answer/* checkedAnswer */.M)(schemas/* nullable */.mee(object), found));
    if (commit === undefined)
        return notThere;
    const runs = (commit.checkSuites?.nodes ?? []).flatMap(({ checkRuns }) => checkRuns.nodes);
    const newest = runs.toSorted((one, other) => other.databaseId - one.databaseId)[0];
    const state = commit.status?.context?.state;
    return worstState([
        state === undefined ? absentCheck : stateOfContext(state),
        newest === undefined ? absentCheck : stateOfRun(newest),
    ]);
}
function commitIn(found) {
    if (found?.checkSuites !== undefined)
        return found;
    return found?.target ? commitIn(found.target) : undefined;
}
/** docs.github.com/en/graphql/reference/enums#statusstate */
function stateOfContext(state) {
    const said = state.toLowerCase();
    if (state === 'SUCCESS')
        return { kind: 'success', said };
    return { kind: state === 'PENDING' || state === 'EXPECTED' ? 'running' : 'failed', said };
}
/** What was skipped, or is neutral, has built nothing (docs.github.com/en/graphql/reference/enums#checkconclusionstate). */
function stateOfRun({ status, conclusion }) {
    if (status !== 'COMPLETED')
        return { kind: 'running', said: inWords(status) };
    return { kind: conclusion === 'SUCCESS' ? 'success' : 'failed', said: inWords(conclusion ?? 'unknown') };
}
function inWords(constant) {
    return constant.toLowerCase().replaceAll('_', ' ');
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/sources/files-answer.js


const files_answer_object = schemas/* nullable */.mee(schemas/* object */.Ikc({
    __typename: schemas/* string */.YjP(),
    isBinary: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* boolean */.zMY())),
    isTruncated: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    text: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* string */.YjP())),
}));
const encoder = new TextEncoder();
const typed = schemas/* nullable */.mee(schemas/* object */.Ikc({ __typename: schemas/* string */.YjP() }));
/** The files among the fields `f0`, `f1`, … of a repository. */
function filesAnswer(wanted, found) {
    return wanted.flatMap(({ tag, path }, index) => {
        const file = files_answer_contentsOf(found[`f${index}`]);
        return file === null ? [] : [{ tag, path, ...file }];
    });
}
/** The commits among the fields `c0`, `c1`, …, with their files among `d0`, `d1`, …. */
function commitsAnswer(wanted, found) {
    return wanted.flatMap(({ commit, path }, index) => {
        if ((0,checked_answer/* checkedAnswer */.M)(typed, found[`c${index}`])?.__typename !== 'Commit')
            return [];
        return [{ commit, path, file: path === null ? null : files_answer_contentsOf(found[`d${index}`]) }];
    });
}
/** Null when nothing is there. A link is a file that holds the path that it leads to. */
function files_answer_contentsOf(found) {
    const file = (0,checked_answer/* checkedAnswer */.M)(files_answer_object, found);
    if (file === null)
        return null;
    if (file.isTruncated === true)
        return { bytes: null, strange: false };
    const { text } = file;
    const isText = file.__typename === 'Blob' && file.isBinary !== true && typeof text === 'string';
    return { bytes: isText ? encoder.encode(text) : null, strange: !isText };
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/sources/notes-answer.js


const pageInfo = schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY() });
const notes = schemas/* object */.Ikc({
    said: schemas/* object */.Ikc({
        pageInfo,
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
            name: schemas/* string */.YjP(),
            target: schemas/* nullable */.mee(schemas/* object */.Ikc({ message: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* string */.YjP())) })),
        })),
    }),
    releases: schemas/* object */.Ikc({
        pageInfo,
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
            tagName: schemas/* string */.YjP(),
            name: schemas/* nullable */.mee(schemas/* string */.YjP()),
            description: schemas/* nullable */.mee(schemas/* string */.YjP()),
            isDraft: schemas/* boolean */.zMY(),
        })),
    }),
});
/** What the newest tags and releases of a repository say. Drafts are seen by who may write, and said by nobody yet. */
function notesAnswer(found) {
    const { said, releases } = (0,checked_answer/* checkedAnswer */.M)(notes, found);
    const byTag = new Map();
    for (const { name, target } of said.nodes) {
        const message = target?.message;
        byTag.set(name, typeof message === 'string' ? { message } : {});
    }
    const published = releases.nodes.filter(({ isDraft }) => !isDraft);
    for (const { tagName, name, description } of published) {
        byTag.set(tagName, { ...byTag.get(tagName), release: { title: name, text: description ?? '' } });
    }
    return {
        byTag,
        cutLists: [
            ...(said.pageInfo.hasNextPage ? [said.nodes.map(({ name }) => name)] : []),
            ...(releases.pageInfo.hasNextPage ? [published.map(({ tagName }) => tagName)] : []),
        ],
    };
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/sources/tag-targets.js


/** Annotated tags within annotated tags that are followed. */
const tag_targets_deepest = 4;
/** Fields of a git object that lead to the commit that a tag names, through annotated tags. */
const targetFields = nestedTarget(tag_targets_deepest);
function nestedTarget(depth) {
    const inner = depth === 0 ? '' : ` ... on Tag { target { ${nestedTarget(depth - 1)} } }`;
    return `__typename oid${inner}`;
}
const tagTarget = schemas/* object */.Ikc({
    __typename: schemas/* string */.YjP(),
    oid: schemas/* string */.YjP(),
    get target() {
        return schemas/* optional */.lqM(tagTarget);
    },
});
/** The commit that a tag names; undefined when it names something else, such as a file, or leads too deep. */
function commitOf({ __typename, oid, target }) {
    if (__typename === 'Commit')
        return oid;
    return __typename === 'Tag' && target !== undefined ? commitOf(target) : undefined;
}
/** Throws UnreadableAnswer when it is not known what a tag names, because it leads through too many others. */
function assertFollowed(name, { __typename, target }) {
    if (__typename !== 'Tag')
        return;
    if (target === undefined)
        throw new failures_failure/* UnreadableAnswer */.ym(`its tag ${name} leads through more than ${tag_targets_deepest} other tags`);
    assertFollowed(name, target);
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/sources/part-answer.js






const target = schemas/* nullable */.mee(tagTarget);
const named = schemas/* nullable */.mee(schemas/* object */.Ikc({ target }));
const list = schemas/* object */.Ikc({
    totalCount: schemas/* number */.aig(),
    pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* nullable */.mee(schemas/* string */.YjP()) }),
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), target })),
});
const mayNotBeSeen = {
    kind: 'unknown',
    said: 'the token may not see it; it needs the permissions checks: read and statuses: read',
};
const part_answer_fields = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
/**
 * Takes the answer to a part of `sourceQuery` apart; throws UnreadableAnswer when something is missing in it. Checks that
 * may not be seen, by the names of their fields, are unknown.
 */
function partAnswer(part, data, hidden) {
    const found = (0,checked_answer/* checkedAnswer */.M)(part_answer_fields, data);
    const tags = new Map();
    const add = (name, tag) => {
        const commit = tag ? commitOf(tag) : undefined;
        if (commit !== undefined)
            tags.set(name, commit);
    };
    for (const [index, name] of part.named.entries()) {
        const tag = (0,checked_answer/* checkedAnswer */.M)(named, found[`t${index}`])?.target;
        if (tag)
            assertFollowed(name, tag);
        add(name, tag);
    }
    const besides = {
        files: filesAnswer(part.files, found),
        notes: part.notes ? notesAnswer(found) : null,
        commits: commitsAnswer(part.commits, found),
        checks: part.checks.map((check, index) => {
            const field = `k${index}`;
            return { ...check, state: hidden.has(field) ? mayNotBeSeen : checkAnswer(found[field]) };
        }),
    };
    if (part.listed === 'none')
        return { tags, listed: 0, total: 0, next: null, ...besides };
    const { nodes, totalCount, pageInfo } = (0,checked_answer/* checkedAnswer */.M)(list, found.list);
    for (const node of nodes)
        add(node.name, node.target);
    return {
        tags,
        listed: nodes.length,
        total: totalCount,
        next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
        ...besides,
    };
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/sources/check-query.js
/** Annotated tags within annotated tags whose commit's checks are seen; more are unusual, and then unknown. */
const check_query_deepest = 2;
/** Suites of one commit, and check runs of one name in a suite: the newest decide. */
const check_query_most = { suites: 20, runs: 5 };
/**
 * Asks for what stands under one name on a commit, as field `k…`: the commit status, and the newest check runs of every
 * suite (docs.github.com/en/graphql/reference/objects#commit). `place` is the numbers of repository and check.
 */
function checkPart({ of, at, name }, place) {
    const [, number] = place.split('_');
    const [where, what] = [`h${place}`, `n${place}`];
    const states = `status { context(name: $${what}) { state } }
    checkSuites(last: ${check_query_most.suites}, filterBy: { checkName: $${what} }) { nodes {
      checkRuns(last: ${check_query_most.runs}, filterBy: { checkName: $${what}, checkType: LATEST }) { nodes {
        databaseId status conclusion
      } }
    } }`;
    const asked = { name: what, type: 'String!', value: name };
    if (of === 'commit') {
        const id = { name: where, type: 'GitObjectID!', value: at };
        return {
            fields: `k${number}: object(oid: $${where}) { ... on Commit { ${states} } }`,
            variables: [id, asked],
        };
    }
    const tag = { name: where, type: 'String!', value: `refs/tags/${at}` };
    const target = nested(states, check_query_deepest);
    return {
        fields: `k${number}: ref(qualifiedName: $${where}) { target { ${target} } }`,
        variables: [tag, asked],
    };
}
function nested(ofCommit, depth) {
    const inner = depth === 0 ? '' : ` ... on Tag { target { ${nested(ofCommit, depth - 1)} } }`;
    return `... on Commit { ${ofCommit} }${inner}`;
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/sources/source-query.js



const newest = 'first: 10, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }';
const everyOne = 'first: 100, orderBy: { field: ALPHABETICAL, direction: ASC }';
const notesFields = `said: refs(refPrefix: "refs/tags/", first: 25, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) {
    pageInfo { hasNextPage } nodes { name target { __typename ... on Tag { message } } }
  }
  releases(first: 25, orderBy: { field: CREATED_AT, direction: DESC }) {
    pageInfo { hasNextPage } nodes { tagName name description isDraft }
  }`;
/** One query for many repositories: `r0`, `r1`, …; within one its tags `t0`, `t1`, …, its files `f0`, …, its commits `c0`, … with their files `d0`, …, its checks `k0`, … and its lists. */
function sourceQuery(parts) {
    const needsTargets = parts.some(({ named, listed }) => named.length > 0 || listed !== 'none');
    return combineQueries({
        name: 'Tags',
        parts: parts.map(partOf),
        // GitHub refuses a query with a fragment that nothing uses.
        ...(needsTargets && { fragments: `fragment Target on GitObject { ${targetFields} }` }),
    });
}
function partOf(part, index) {
    const { repository, listed } = part;
    const tags = part.named.map((tag, number) => textVariable(`q${index}_${number}`, `refs/tags/${tag}`));
    const files = part.files.map(({ tag, path }, number) => textVariable(`p${index}_${number}`, `refs/tags/${tag}:${path}`));
    const commits = part.commits.map(({ commit, path }, number) => commitPart(commit, path, `${index}_${number}`));
    const checks = part.checks.map((check, number) => checkPart(check, `${index}_${number}`));
    const more = [...commits, ...checks];
    const isPage = typeof listed === 'object' && listed.after !== null;
    const list = {
        none: '',
        newest: listOf(newest),
        page: listOf(`${isPage ? `after: $a${index}, ` : ''}${everyOne}`),
    }[typeof listed === 'object' ? 'page' : listed];
    return {
        fields: `r${index}: repository(owner: $o${index}, name: $n${index}) {
      ${list}
      ${tags.map(({ name }, number) => `t${number}: ref(qualifiedName: $${name}) { target { ...Target } }`).join('\n')}
      ${files.map(({ name }, number) => `f${number}: ${fileOf(name)}`).join('\n')}
      ${more.map(({ fields }) => fields).join('\n')}
      ${part.notes ? notesFields : ''}
    }`,
        variables: [
            textVariable(`o${index}`, repository.owner),
            textVariable(`n${index}`, repository.name),
            ...(isPage ? [{ name: `a${index}`, type: 'String!', value: listed.after }] : []),
            ...tags,
            ...files,
            ...more.flatMap(({ variables }) => variables),
        ],
    };
}
/** Whether a commit is there, and a file as it is there. */
function commitPart(commit, path, place) {
    const number = place.split('_')[1];
    const id = { name: `e${place}`, type: 'GitObjectID!', value: commit };
    const there = `c${number}: object(oid: $${id.name}) { __typename }`;
    if (path === null)
        return { fields: there, variables: [id] };
    const file = textVariable(`g${place}`, `${commit}:${path}`);
    return { fields: `${there}\nd${number}: ${fileOf(file.name)}`, variables: [id, file] };
}
function textVariable(name, value) {
    return { name, type: 'String!', value };
}
function fileOf(variable) {
    return `object(expression: $${variable}) { __typename ... on Blob { isBinary isTruncated text } }`;
}
function listOf(choice) {
    return `list: refs(refPrefix: "refs/tags/", ${choice}) {
    totalCount pageInfo { hasNextPage endCursor } nodes { name target { ...Target } }
  }`;
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/sources/read-parts.js






/** What lets a token see a repository that it cannot see yet. */
const remedies = {
    token: 'a GITHUB_TOKEN sees its own repository and public ones; for others give app-id and private-key of a GitHub App that is installed on them',
    app: 'the GitHub App must be installed on it too, by the same owner',
};
const answers = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
/** Sends one request about many repositories; what goes wrong with one of them leaves the others alone. */
async function readParts(api, parts, credentials) {
    const whole = await settle(() => askAll(api, parts));
    if (whole.kind === 'unreachable')
        return parts.map(() => whole);
    return Promise.all(parts.map((part, index) => settle(() => readPart(api, { part, alias: `r${index}`, answer: whole.answer }), remedies[credentials])));
}
function askAll(api, parts) {
    const task = { doing: 'read the tags of the applications', permission: 'contents: read' };
    return api.attempt(task, async () => {
        const answer = await api.ask(sourceQuery(parts));
        const ofNoPart = answer.errors.filter(({ path = [] }) => !/^r\d+$/.test(String(path[0])));
        if (ofNoPart.length > 0)
            throw new failures_failure/* GraphqlFailure */.QL(ofNoPart, answer.headers);
        return answer;
    });
}
function readPart(api, { part, alias, answer, }) {
    const { owner, name } = part.repository;
    const task = { doing: `read the tags of ${owner}/${name}`, permission: 'contents: read' };
    return api.attempt(task, async () => {
        const errors = answer.errors.filter(({ path = [] }) => path[0] === alias);
        const hidden = new Set(errors.filter(isOfCheck).map(({ path = [] }) => String(path[1])));
        const others = errors.filter((error) => !isOfCheck(error));
        if (others.length > 0)
            throw new failures_failure/* GraphqlFailure */.QL(others, answer.headers);
        return partAnswer(part, (0,checked_answer/* checkedAnswer */.M)(answers, answer.data)[alias], hidden);
    });
}
/** Whoever may read a repository need not be allowed to see its checks, which makes these unknown and nothing else. */
function isOfCheck({ type, path = [] }) {
    return type === 'FORBIDDEN' && /^k\d+$/.test(String(path[1]));
}
async function settle(work, remedy) {
    try {
        return { kind: 'read', answer: await work() };
    }
    catch (error) {
        if (error instanceof forge/* ForgeForbidden */.T)
            return { kind: 'unreachable', reason: [error.message, remedy].filter(Boolean).join('; ') };
        if (error instanceof forge/* ForgeUnavailable */.M)
            return { kind: 'unreachable', reason: error.message };
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/sources/create-github-sources.js





/**
 * The applications' repositories on this GitHub: one request for the tags of a hundred of them, with files and what
 * tags and releases say. Whatever their addresses are elsewhere is asked from `others`.
 */
function createGitHubSources(api, { kind, others }) {
    const memory = new Map();
    let last = Promise.resolve();
    function recall(address) {
        const repository = (0,hosted_repository/* hostedRepository */.C)(address, api.addresses.server);
        if (repository === undefined)
            return undefined;
        const known = memory.get(address) ?? createKnownSource(repository);
        memory.set(address, known);
        return known;
    }
    async function ask(questions) {
        for (;;) {
            const parts = questions.flatMap(({ known, question }) => {
                const part = known.missing(question);
                return part === undefined ? [] : [{ ...part, known }];
            });
            if (parts.length === 0)
                return;
            await Promise.all(inBatches(parts).map(askBatch));
        }
    }
    async function askBatch(parts) {
        const answers = await readParts(api, parts, kind);
        for (const [index, part] of parts.entries()) {
            const read = answers[index];
            if (read !== undefined)
                part.known.add(part, read);
        }
    }
    async function answer(questions) {
        const hosted = [];
        const elsewhere = [];
        for (const question of questions) {
            const known = recall(question.repository);
            if (known === undefined)
                elsewhere.push(question);
            else
                hosted.push({ question, known });
        }
        const [answersElsewhere] = await Promise.all([askOthers(others, elsewhere), ask(hosted)]);
        const answersHere = hosted.map(({ question, known }) => [question.repository, known.answer(question)]);
        return new Map([...answersElsewhere, ...answersHere]);
    }
    return {
        /** One question after the other, so that the second profits from what the first has learned. */
        read(questions) {
            const turn = last.then(() => answer((0,merge_source_questions/* mergeSourceQuestions */.by)(questions)));
            last = turn.catch(() => { });
            return turn;
        },
        forget() {
            memory.clear();
            others?.forget();
        },
    };
}
async function askOthers(others, questions) {
    if (questions.length === 0)
        return new Map();
    if (others !== undefined)
        return others.read(questions);
    const reason = 'it is not on this GitHub, and nothing else may be asked here';
    return new Map(questions.map(({ repository }) => [repository, { kind: 'unreachable', reason }]));
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/connect-github.js









/** Connects to one repository on GitHub. Nothing is asked before something is needed. */
function connectGitHub(options) {
    const { repository, addresses, credentials, pace = 1, timeout = 30_000 } = options;
    const { userAgent = 'deployment-plans', now = Date.now } = options;
    const { onNotice = () => { }, onToken = () => { } } = options;
    const given = options.fetch ?? ((address, init) => fetch(address, init));
    const plain = wholeAnswers(limitTime(given, timeout));
    const client = { api: addresses.api, userAgent, pace };
    const notice = (secrets) => (text) => onNotice(redact(text, secrets()));
    const tokens = createTokens(credentials, {
        client: { ...client, fetch: plain, onNotice: notice(() => secretsOf(credentials)) },
        repository,
        now,
        onToken,
    });
    const origins = [addresses.api, addresses.graphql].map((address) => new URL(address).origin);
    const limits = watchLimits(plain, { api: addresses.api, now });
    const clients = createClients({
        ...client,
        fetch: authorize(limits.fetch, { tokens, origins, pace }),
        onNotice: notice(tokens.secrets),
    });
    const { spareWrites } = limits;
    const api = createGitHubApi({ clients, addresses, repository, tokens, pace, spareWrites });
    return {
        api,
        forge: createForge(api),
        sources: createGitHubSources(api, { kind: credentials.kind, others: options.otherSources }),
        token: tokens.current,
        rights: tokens.rights,
    };
}
function createTokens(credentials, others) {
    if (credentials.kind === 'token')
        return fixedToken(credentials.token);
    const { appId, privateKey } = credentials;
    const { repository, now, onToken } = others;
    const client = createClients(others.client).reads;
    return createAppTokens({ appId, privateKey, repository, now, onToken, client });
}
function secretsOf(credentials) {
    return [credentials.kind === 'token' ? credentials.token : credentials.privateKey];
}

// EXTERNAL MODULE: ./lib/action/adapters/github/merging/brought-commit.js
var brought_commit = __webpack_require__(91726);
// EXTERNAL MODULE: ./lib/action/adapters/github/merging/merged-pull-request.js
var merged_pull_request = __webpack_require__(15855);
;// CONCATENATED MODULE: ./lib/action/adapters/github/reviewers/proposed-answer.js



/** Commits that are asked for of each pull request: what lies beyond is said to be missing. */
const proposed_answer_commitsAsked = 30;
/** Fields of a pull request that tell who is behind it. */
const proposedFields = `headRefOid
  author { ${accountFields} }
  proposed: commits(last: ${proposed_answer_commitsAsked}) { ${contributorFields} }`;
/** What is answered to them. */
const proposedShape = { headRefOid: schemas/* string */.YjP(), author: account, proposed: contributorPage };
const proposedAnswer = schemas/* object */.Ikc(proposedShape);
function toProposed({ headRefOid, author, proposed }) {
    const { people, complete } = toContributors(proposed.nodes, headRefOid);
    return {
        author: loginOf(author),
        contributors: { people, complete: complete && !proposed.pageInfo.hasPreviousPage },
    };
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/reviewers/read-merged-pull-requests.js






/** Commits that one request asks for. */
const read_merged_pull_requests_batch = 10;
const read_merged_pull_requests_pullRequest = schemas/* object */.Ikc({
    ...brought_commit/* candidateShape */.f,
    ...proposedShape,
    number: schemas/* number */.aig(),
    url: schemas/* string */.YjP(),
    reviews: reviewPage,
});
const commitAnswer = schemas/* object */.Ikc((0,brought_commit/* broughtShape */.NN)(read_merged_pull_requests_pullRequest));
/** The commits by alias; null for one that there is not. */
const read_merged_pull_requests_answer = schemas/* object */.Ikc({
    repository: schemas/* catchall */.rUs(schemas/* object */.Ikc({ nameWithOwner: schemas/* string */.YjP() }), schemas/* nullable */.mee(commitAnswer)),
});
/** The pull requests that brought commits, with their reviews and whom their commits name. */
async function readMergedPullRequests(api, questions) {
    const { owner, name } = api.repository;
    const task = {
        doing: `read the merged pull requests of ${owner}/${name}`,
        permission: 'pull-requests: read',
    };
    const found = new Map();
    for (let from = 0; from < questions.length; from += read_merged_pull_requests_batch) {
        const some = questions.slice(from, from + read_merged_pull_requests_batch);
        const { repository } = await api.attempt(task, () => api.query(read_merged_pull_requests_answer, queryFor(api, some)));
        for (const [index, question] of some.entries()) {
            const commit = repository[`c${index}`];
            const merged = commit && (0,merged_pull_request/* mergedPullRequest */.r)(commit, { ...question, home: repository.nameWithOwner });
            if (merged)
                found.set(question.commit, toMerged(merged));
        }
    }
    return found;
}
function queryFor({ repository: { owner, name } }, questions) {
    return combineQueries({
        name: 'MergedPullRequests',
        parts: questions.map(partFor),
        shared: [
            { name: 'owner', type: 'String!', value: owner },
            { name: 'name', type: 'String!', value: name },
        ],
        frame: (fields) => `repository(owner: $owner, name: $name) {\nnameWithOwner\n${fields}\n}`,
        fragments: `fragment Brought on Commit { ${(0,brought_commit/* broughtFields */.no)('Candidate')} }
    fragment Candidate on PullRequest {
      number url ${brought_commit/* candidateFields */.b_}
      ${proposedFields}
      reviews(last: 100) { ${reviewFields} }
    }`,
    });
}
function partFor({ commit }, index) {
    return {
        fields: `c${index}: object(oid: $c${index}) { ... on Commit { ...Brought } }`,
        variables: [{ name: `c${index}`, type: 'GitObjectID!', value: commit }],
    };
}
function toMerged({ number, url, reviews, ...proposed }) {
    const { headRefOid: head } = proposed;
    return { number, url, head, ...toProposed(proposed), reviews: reviews.nodes.map(toReview) };
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/reviewers/read-proposed-from.js




/** Branches that one request asks for, and pull requests of each; a branch of ours has one or two. */
const read_proposed_from_batch = 10;
const pullRequestsAsked = 20;
const read_proposed_from_pullRequests = schemas/* object */.Ikc({
    totalCount: schemas/* number */.aig(),
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ ...proposedShape, isCrossRepository: schemas/* boolean */.zMY() })),
});
const read_proposed_from_answer = schemas/* object */.Ikc({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), read_proposed_from_pullRequests) });
/** Who is behind the pull requests, open or closed, that propose branches of this repository. */
async function readProposedFrom(api, questions) {
    const { owner, name } = api.repository;
    const task = {
        doing: `read who proposed branches of ${owner}/${name}`,
        permission: 'pull-requests: read',
    };
    const found = new Map();
    for (let from = 0; from < questions.length; from += read_proposed_from_batch) {
        const some = questions.slice(from, from + read_proposed_from_batch);
        const { repository } = await api.attempt(task, () => api.query(read_proposed_from_answer, read_proposed_from_queryFor(api, some)));
        for (const [index, { branch }] of some.entries()) {
            found.set(branch, behind(branch, repository[`b${index}`]));
        }
    }
    return found;
}
function read_proposed_from_queryFor({ repository: { owner, name } }, questions) {
    return combineQueries({
        name: 'ProposedFromBranches',
        parts: questions.map(read_proposed_from_partFor),
        shared: [
            { name: 'owner', type: 'String!', value: owner },
            { name: 'name', type: 'String!', value: name },
        ],
        frame: (fields) => `repository(owner: $owner, name: $name) {\n${fields}\n}`,
        fragments: `fragment Proposing on PullRequest { isCrossRepository ${proposedFields} }`,
    });
}
function read_proposed_from_partFor({ branch, base }, index) {
    return {
        fields: `b${index}: pullRequests(headRefName: $h${index}, baseRefName: $b${index}, first: ${pullRequestsAsked}) {
      totalCount nodes { ...Proposing }
    }`,
        variables: [
            { name: `h${index}`, type: 'String!', value: branch },
            { name: `b${index}`, type: 'String!', value: base },
        ],
    };
}
function behind(branch, found) {
    if (found === undefined)
        throw new failures_failure/* UnreadableAnswer */.ym(`the branch ${branch} is missing in the answer`);
    const { totalCount, nodes } = found;
    if (totalCount > nodes.length)
        throw new failures_failure/* UnreadableAnswer */.ym(`there are ${totalCount} pull requests from branches called ${branch}`);
    return nodes.filter(({ isCrossRepository }) => !isCrossRepository).map(toProposed);
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/reviewers/read-team-members.js




const memberPage = schemas/* object */.Ikc({
    pageInfo: schemas/* discriminatedUnion */.gMt('hasNextPage', [
        schemas/* object */.Ikc({ hasNextPage: schemas/* literal */.euz(true), endCursor: schemas/* string */.YjP() }),
        schemas/* object */.Ikc({ hasNextPage: schemas/* literal */.euz(false) }),
    ]),
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ login: schemas/* string */.YjP() })),
});
/** By alias; null where something is not there, or not to be seen. */
const read_team_members_answer = schemas/* nullable */.mee(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* nullable */.mee(schemas/* object */.Ikc({ team: schemas/* nullable */.mee(schemas/* object */.Ikc({ members: schemas/* nullable */.mee(memberPage) })) }))));
/**
 * The members of teams, all teams in one request, and one more for every further hundred of the largest team. Null for
 * a team that the token may not see: GITHUB_TOKEN never may, an App needs `members: read`.
 */
async function readTeamMembers(api, teams) {
    const named = [...new Set(teams)].map((team) => ({ team, place: placeOf(team) }));
    const members = new Map(teams.map((team) => [team, null]));
    let open = named.flatMap(({ team, place }) => place === null ? [] : [{ team, ...place, after: null, found: [] }]);
    const task = { doing: 'read the members of teams', permission: 'members: read' };
    while (open.length > 0) {
        const asked = open;
        const pages = await api.attempt(task, () => readPages(api, asked));
        open = [];
        for (const [index, reading] of asked.entries()) {
            const page = pages[index] ?? null;
            if (page === null)
                continue;
            const found = [...reading.found, ...page.nodes.map(({ login }) => login)];
            if (page.pageInfo.hasNextPage)
                open.push({ ...reading, found, after: page.pageInfo.endCursor });
            else
                members.set(reading.team, new Set(found));
        }
    }
    return members;
}
function placeOf(team) {
    const [, owner, slug] = /^@([^/]+)\/([^/]+)$/.exec(team) ?? [];
    return owner === undefined || slug === undefined ? null : { owner, slug };
}
async function readPages(api, readings) {
    const { data, errors, headers } = await api.ask(combineQueries({ name: 'TeamMembers', parts: readings.map(membersOf) }));
    const unbearable = errors.filter((error) => !hidesTeam(error));
    if (unbearable.length > 0)
        throw new failures_failure/* GraphqlFailure */.QL(unbearable, headers);
    const found = (0,checked_answer/* checkedAnswer */.M)(read_team_members_answer, data);
    return readings.map((_, index) => found?.[`t${index}`]?.team?.members ?? null);
}
function membersOf({ owner, slug, after }, index) {
    return {
        fields: `t${index}: organization(login: $o${index}) { team(slug: $s${index}) {
      members(first: 100, after: $a${index}, membership: ALL) { pageInfo { hasNextPage endCursor } nodes { login } }
    } }`,
        variables: [
            { name: `o${index}`, type: 'String!', value: owner },
            { name: `s${index}`, type: 'String!', value: slug },
            { name: `a${index}`, type: 'String', value: after },
        ],
    };
}
/** A person's token without the scope for organizations is refused the whole query. */
const hiding = ['NOT_FOUND', 'FORBIDDEN', 'INSUFFICIENT_SCOPES'];
function hidesTeam({ type }) {
    return type !== undefined && hiding.includes(type);
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/reviewers/create-reviewers.js



/** Teams on GitHub, and the reviews of what was merged into one repository. */
function createReviewers(api) {
    return {
        teamMembers: (teams) => readTeamMembers(api, teams),
        mergedPullRequests: (questions) => readMergedPullRequests(api, questions),
        proposedFrom: (questions) => readProposedFrom(api, questions),
    };
}

// EXTERNAL MODULE: ./lib/action/domain/doctor/facts/seen.js
var seen = __webpack_require__(9588);
;// CONCATENATED MODULE: ./lib/action/adapters/github/settings/answers.js

/*
 * The parts of GitHub's answers that are read here; what stands besides is let through. Their forms:
 * https://docs.github.com/en/rest/repos/rules, /branches/branch-protection, /deployments, /actions/permissions
 */
const answers_text = schemas/* string */.YjP();
const flag = schemas/* boolean */.zMY();
const count = schemas/* number */.aig();
const maybe = schemas/* nullish */.cl6;
const requiredCheck = schemas/* looseObject */._H3({ context: answers_text, integration_id: maybe(count) });
/** A rule that holds for a branch, from whichever ruleset. */
const branchRule = schemas/* looseObject */._H3({
    type: answers_text,
    ruleset_id: maybe(count),
    parameters: maybe(schemas/* looseObject */._H3({
        required_approving_review_count: maybe(count),
        require_code_owner_review: maybe(flag),
        require_last_push_approval: maybe(flag),
        dismiss_stale_reviews_on_push: maybe(flag),
        required_status_checks: maybe(schemas/* array */.YOg(requiredCheck)),
    })),
});
const branchRules = schemas/* array */.YOg(branchRule);
const bypassActor = schemas/* looseObject */._H3({ actor_id: maybe(count), actor_type: answers_text, bypass_mode: maybe(answers_text) });
/** The actors are absent for those who could not change the ruleset. */
const ruleset = schemas/* looseObject */._H3({
    id: count,
    bypass_actors: maybe(schemas/* array */.YOg(bypassActor)),
    current_user_can_bypass: maybe(answers_text),
});
const switched = schemas/* looseObject */._H3({ enabled: flag });
const people = {
    users: maybe(schemas/* array */.YOg(schemas/* looseObject */._H3({ login: answers_text }))),
    teams: maybe(schemas/* array */.YOg(schemas/* looseObject */._H3({ slug: answers_text }))),
    apps: maybe(schemas/* array */.YOg(schemas/* looseObject */._H3({ id: count }))),
};
const allowances = schemas/* looseObject */._H3(people);
const protection = schemas/* looseObject */._H3({
    required_pull_request_reviews: maybe(schemas/* looseObject */._H3({
        required_approving_review_count: maybe(count),
        require_code_owner_reviews: maybe(flag),
        require_last_push_approval: maybe(flag),
        dismiss_stale_reviews: maybe(flag),
        bypass_pull_request_allowances: maybe(allowances),
    })),
    required_status_checks: maybe(schemas/* looseObject */._H3({
        contexts: maybe(schemas/* array */.YOg(answers_text)),
        checks: maybe(schemas/* array */.YOg(schemas/* looseObject */._H3({ context: answers_text, app_id: maybe(count) }))),
    })),
    required_signatures: maybe(switched),
    enforce_admins: maybe(switched),
    allow_force_pushes: maybe(switched),
    allow_deletions: maybe(switched),
    restrictions: maybe(allowances),
});
const answers_branch = schemas/* looseObject */._H3({ protected: flag });
const repository = schemas/* looseObject */._H3({ default_branch: answers_text });
const ownerErrors = schemas/* looseObject */._H3({ errors: schemas/* array */.YOg(schemas/* looseObject */._H3({ message: answers_text })) });
const workflowPermissions = schemas/* looseObject */._H3({
    default_workflow_permissions: schemas/* enum */.k5n(['read', 'write']),
    can_approve_pull_request_reviews: flag,
});
const environment = schemas/* looseObject */._H3({
    deployment_branch_policy: maybe(schemas/* looseObject */._H3({ protected_branches: flag, custom_branch_policies: flag })),
    protection_rules: maybe(schemas/* array */.YOg(schemas/* looseObject */._H3({ type: answers_text }))),
});
const branchPolicies = schemas/* array */.YOg(schemas/* looseObject */._H3({ name: answers_text, type: maybe(answers_text) }));
const variable = schemas/* looseObject */._H3({ value: answers_text });
const tagRuleset = schemas/* looseObject */._H3({
    enforcement: answers_text,
    target: maybe(answers_text),
    conditions: schemas/* looseObject */._H3({
        refName: maybe(schemas/* looseObject */._H3({ include: schemas/* array */.YOg(answers_text), exclude: schemas/* array */.YOg(answers_text) })),
    }),
    rules: maybe(schemas/* looseObject */._H3({ nodes: maybe(schemas/* array */.YOg(maybe(schemas/* looseObject */._H3({ type: answers_text })))) })),
});
/** By alias; null for a repository that the token may not see. */
const tagRulesets = schemas/* record */.g1P(answers_text, schemas/* nullable */.mee(schemas/* looseObject */._H3({ rulesets: maybe(schemas/* looseObject */._H3({ nodes: maybe(schemas/* array */.YOg(maybe(tagRuleset))) })) })));

;// CONCATENATED MODULE: ./lib/action/adapters/github/settings/ask.js



/**
 * Asks one question about settings. Being told to come back later is no refusal, though GitHub says it with 403
 * too: that, and everything else but a clear answer, rejects as the port says.
 */
function ask(api, { about, schema, send }) {
    return api.attempt({ doing: `read ${about}`, permission: null }, async () => {
        try {
            return { kind: 'answer', data: (0,checked_answer/* checkedAnswer */.M)(schema, await send()) };
        }
        catch (error) {
            const failure = (0,failures_failure/* failureOf */.g5)(error);
            const refused = failure === undefined ? undefined : refusalOf(failure);
            if (refused === undefined)
                throw error;
            return refused;
        }
    });
}
function refusalOf(failure) {
    const { status, words } = failure;
    if (status === 404)
        return { kind: 'absent', words };
    const isRefusal = status === 403 && (0,rate_limit/* rateLimitEnd */.j)(failure) === undefined;
    return isRefusal ? { kind: 'forbidden', words } : undefined;
}

// EXTERNAL MODULE: ./lib/action/domain/doctor/facts/branch-rules.js
var branch_rules = __webpack_require__(38409);
;// CONCATENATED MODULE: ./lib/action/adapters/github/settings/combine-rules.js


/** Two sets of rules that hold for one branch: what either of them forbids is forbidden. */
function combineRules(a, b) {
    return {
        pullRequest: combinePullRequest(a.pullRequest, b.pullRequest),
        blocksForcePush: a.blocksForcePush || b.blocksForcePush,
        blocksDeletion: a.blocksDeletion || b.blocksDeletion,
        statuses: [...a.statuses, ...b.statuses],
        mergeQueue: a.mergeQueue || b.mergeQueue,
        writers: combineWriters(a.writers, b.writers),
        exempt: both(a.exempt, b.exempt, (x, y) => [...x, ...y]),
        refusals: both(a.refusals, b.refusals, union),
        creationRefusals: both(a.creationRefusals, b.creationRefusals, union),
        more: a.more ?? b.more,
    };
}
function union(a, b) {
    return [...new Set([...a, ...b])];
}
function combinePullRequest(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return {
        approvals: Math.max(a.approvals, b.approvals),
        codeOwners: a.codeOwners || b.codeOwners,
        lastPushApproved: a.lastPushApproved || b.lastPushApproved,
        dismissesStale: a.dismissesStale || b.dismissesStale,
    };
}
function combineWriters(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return both(a, b, (x, y) => x.filter((actor) => y.some((it) => (0,branch_rules/* isSameActor */.y)(it, actor))));
}
function both(a, b, combine) {
    if (a.kind === 'hidden')
        return a;
    return b.kind === 'hidden' ? b : (0,seen/* seen */.c)(combine(a.value, b.value));
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/settings/rules-of-protection.js

/** What branch protection, which is older than rulesets and still in use, says of a branch. */
function rulesOfProtection(protection) {
    const reviews = protection.required_pull_request_reviews ?? null;
    const { restrictions } = protection;
    return {
        pullRequest: reviews === null
            ? null
            : {
                approvals: reviews.required_approving_review_count ?? 0,
                codeOwners: reviews.require_code_owner_reviews === true,
                lastPushApproved: reviews.require_last_push_approval === true,
                dismissesStale: reviews.dismiss_stale_reviews === true,
            },
        blocksForcePush: protection.allow_force_pushes?.enabled !== true,
        blocksDeletion: protection.allow_deletions?.enabled !== true,
        statuses: statusesOf(protection.required_status_checks ?? {}),
        mergeQueue: false,
        writers: restrictions == null ? null : (0,seen/* seen */.c)(actorsOf(restrictions)),
        exempt: (0,seen/* seen */.c)([
            ...(protection.enforce_admins?.enabled === true ? [] : [administrators]),
            ...actorsOf(reviews?.bypass_pull_request_allowances ?? {}),
        ]),
        refusals: (0,seen/* seen */.c)(refusalsOf(protection)),
        creationRefusals: (0,seen/* seen */.c)([]),
        more: null,
    };
}
const administrators = { kind: 'other', name: 'administrators' };
/** `contexts` repeats the checks without their Apps; any App may set a check whose App is -1. */
function statusesOf({ checks, contexts, }) {
    if (checks == null)
        return (contexts ?? []).map((context) => ({ context, app: null }));
    return checks.map(({ context, app_id }) => ({ context, app: app_id === -1 ? null : (app_id ?? null) }));
}
function actorsOf({ users, teams, apps }) {
    return [
        ...(users ?? []).map(({ login }) => ({ kind: 'other', name: `user ${login}` })),
        ...(teams ?? []).map(({ slug }) => ({ kind: 'other', name: `team ${slug}` })),
        ...(apps ?? []).map(({ id }) => ({ kind: 'app', id })),
    ];
}
/** Whom `restrictions` let through is said by `writers`. */
function refusalsOf(protection) {
    return [
        ...(protection.required_pull_request_reviews == null ? [] : ['Require a pull request before merging']),
        ...(protection.required_status_checks == null ? [] : ['Require status checks to pass']),
        ...(protection.required_signatures?.enabled === true ? ['Require signed commits'] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/settings/rules-of-rulesets.js


/** Rules that refuse a plain push, as GitHub's settings call them. */
const refusing = new Map([
    ['update', 'Restrict updates'],
    ['pull_request', 'Require a pull request before merging'],
    ['required_status_checks', 'Require status checks to pass'],
    ['required_signatures', 'Require signed commits'],
    ['required_deployments', 'Require deployments to succeed'],
    ['merge_queue', 'Require merge queue'],
    ['workflows', 'Require workflows to pass before merging'],
]);
const creating = new Map([['creation', 'Restrict creations']]);
const toSeeActors = 'administration: write';
/** What rulesets say of a branch: its rules, and the rulesets they come from, as far as they can be seen. */
function rulesOfRulesets(rules, rulesets) {
    const has = (type) => rules.some((rule) => rule.type === type);
    const origins = (chosen) => [...new Set(chosen.map((rule) => rule.ruleset_id ?? null))].map((id) => id === null ? null : (rulesets.get(id) ?? null));
    return {
        pullRequest: pullRequestOf(rules.filter(({ type }) => type === 'pull_request')),
        blocksForcePush: has('non_fast_forward'),
        blocksDeletion: has('deletion'),
        statuses: rules.flatMap(rules_of_rulesets_statusesOf),
        mergeQueue: has('merge_queue'),
        writers: has('update') ? writersOf(origins(rules.filter(({ type }) => type === 'update'))) : null,
        exempt: exemptFrom(origins(rules)),
        refusals: rules_of_rulesets_refusalsOf(refusing, rules, rulesets),
        creationRefusals: rules_of_rulesets_refusalsOf(creating, rules, rulesets),
        more: null,
    };
}
function pullRequestOf(rules) {
    if (rules.length === 0)
        return null;
    const parameters = rules.map((rule) => rule.parameters ?? {});
    return {
        approvals: Math.max(0, ...parameters.map((it) => it.required_approving_review_count ?? 0)),
        codeOwners: parameters.some((it) => it.require_code_owner_review === true),
        lastPushApproved: parameters.some((it) => it.require_last_push_approval === true),
        dismissesStale: parameters.some((it) => it.dismiss_stale_reviews_on_push === true),
    };
}
function rules_of_rulesets_statusesOf({ parameters }) {
    const checks = parameters?.required_status_checks ?? [];
    return checks.map(({ context, integration_id }) => ({ context, app: integration_id ?? null }));
}
/** Who may push past every ruleset that restricts it. */
function writersOf(origins) {
    const lists = actorLists(origins, ({ bypass_mode }) => bypass_mode !== 'pull_request');
    if (lists === null)
        return (0,seen/* hidden */.R)(toSeeActors);
    const [first = [], ...others] = lists;
    return (0,seen/* seen */.c)(first.filter((actor) => others.every((list) => list.some((it) => (0,branch_rules/* isSameActor */.y)(it, actor)))));
}
/** Who may pass at least one of them. */
function exemptFrom(origins) {
    const lists = actorLists(origins, () => true);
    if (lists === null)
        return (0,seen/* hidden */.R)(toSeeActors);
    const all = lists.flat();
    return (0,seen/* seen */.c)(all.filter((actor, index) => all.findIndex((it) => (0,branch_rules/* isSameActor */.y)(it, actor)) === index));
}
function actorLists(origins, counts) {
    const lists = origins.map((it) => it?.bypass_actors?.filter(counts).map(actorOf) ?? null);
    return lists.every((it) => it !== null) ? lists : null;
}
function actorOf({ actor_type, actor_id }) {
    const id = actor_id ?? null;
    if (actor_type === 'Integration' && id !== null)
        return { kind: 'app', id };
    const kinds = new Map([
        ['OrganizationAdmin', 'organization administrators'],
        ['RepositoryRole', `repository role ${id}`],
        ['Team', `team ${id}`],
        ['DeployKey', 'deploy keys'],
        ['User', `user ${id}`],
    ]);
    return { kind: 'other', name: kinds.get(actor_type) ?? `${actor_type} ${id}` };
}
/** @param named what those rules are called that are looked for, by type */
function rules_of_rulesets_refusalsOf(named, rules, rulesets) {
    const names = [];
    for (const { type, ruleset_id } of rules) {
        const name = named.get(type);
        if (name === undefined)
            continue;
        const bypass = rulesets.get(ruleset_id ?? 0)?.current_user_can_bypass ?? null;
        if (bypass === null)
            return (0,seen/* hidden */.R)('metadata: read');
        if (bypass !== 'always' && bypass !== 'exempt')
            names.push(name);
    }
    return (0,seen/* seen */.c)([...new Set(names)]);
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/settings/branch-rules.js






const noRules = rulesOfRulesets([], new Map());
/** How GitHub refuses what the owner's plan does not have, such as rules in a private repository. */
const forSale = /^upgrade\b/i;
const noProtection = /^branch not (?:protected|found)/i;
/** Reads the rules of branches; each ruleset is asked for once. */
function createRulesReader(api, place) {
    const rulesets = new Map();
    function rulesetOf(id) {
        const asked = rulesets.get(id) ?? askForRuleset(api, place, id);
        rulesets.set(id, asked);
        return asked;
    }
    async function fromRulesets(branch) {
        const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
        const reply = await ask(api, {
            about: `the rules for ${branch}`,
            schema: branchRules,
            send: () => api.reads.paginate(route, { ...place, branch, per_page: 100 }),
        });
        if (reply.kind !== 'answer') {
            return forSale.test(reply.words) ? noRules : { ...noRules, more: (0,seen/* hidden */.R)('metadata: read') };
        }
        const origins = new Map();
        for (const { ruleset_id: id } of reply.data)
            if (id != null)
                origins.set(id, await rulesetOf(id));
        return rulesOfRulesets(reply.data, origins);
    }
    return async (branch) => {
        const rules = await fromRulesets(branch);
        const older = await protectionOf(api, place, branch);
        if (older === 'none')
            return rules;
        if (older !== 'hidden')
            return combineRules(rules, rulesOfProtection(older));
        return { ...rules, more: rules.more ?? (0,seen/* hidden */.R)('administration: read') };
    };
}
async function askForRuleset(api, place, id) {
    const route = 'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}';
    const reply = await ask(api, {
        about: `ruleset ${id}`,
        schema: ruleset,
        send: async () => (await api.reads.request(route, { ...place, ruleset_id: id })).data,
    });
    return reply.kind === 'answer' ? reply.data : null;
}
/**
 * The older branch protection. Who may not see it is told 403 or 404; whether the branch has any at all, everybody
 * may see who may see the branch.
 */
async function protectionOf(api, place, branch) {
    const route = 'GET /repos/{owner}/{repo}/branches/{branch}/protection';
    const reply = await ask(api, {
        about: `the protection of ${branch}`,
        schema: protection,
        send: async () => (await api.reads.request(route, { ...place, branch })).data,
    });
    if (reply.kind === 'answer')
        return reply.data;
    if (noProtection.test(reply.words) || forSale.test(reply.words))
        return 'none';
    return (await isProtected(api, place, branch)) ? 'hidden' : 'none';
}
async function isProtected(api, place, branch) {
    const route = 'GET /repos/{owner}/{repo}/branches/{branch}';
    const reply = await ask(api, {
        about: `branch ${branch}`,
        schema: answers_branch,
        send: async () => (await api.reads.request(route, { ...place, branch })).data,
    });
    return reply.kind === 'answer' ? reply.data.protected : reply.kind === 'forbidden';
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/settings/key-environment.js



/** An environment of GitHub Actions with one of its variables; null when there is no such environment. */
async function readKeyEnvironment(api, place, variable) {
    const route = 'GET /repos/{owner}/{repo}/environments/{environment_name}';
    const reply = await ask(api, {
        about: `the environment '${place.environment_name}'`,
        schema: environment,
        send: async () => (await api.reads.request(route, { ...place })).data,
    });
    if (reply.kind === 'absent')
        return (0,seen/* seen */.c)(null);
    if (reply.kind === 'forbidden')
        return (0,seen/* hidden */.R)('actions: read');
    const branches = await branchesOf(api, place, reply.data);
    if (branches === undefined)
        return (0,seen/* hidden */.R)('actions: read');
    return (0,seen/* seen */.c)({ branches, delays: delaysOf(reply.data), appId: await variableOf(api, place, variable) });
}
const delaying = new Map([
    ['required_reviewers', 'reviewers'],
    ['wait_timer', 'a timer'],
]);
/** Which branches it is open to is a protection rule as well, and delays nothing; others are somebody else's. */
function delaysOf({ protection_rules: rules }) {
    return (rules ?? [])
        .filter(({ type }) => type !== 'branch_policy')
        .map(({ type }) => delaying.get(type) ?? `the rule '${type}'`);
}
/** Undefined when the token may not see them. */
async function branchesOf(api, place, { deployment_branch_policy: policy }) {
    if (policy == null)
        return 'all';
    if (!policy.custom_branch_policies)
        return 'protected';
    const route = 'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies';
    const reply = await ask(api, {
        about: `the branches of the environment '${place.environment_name}'`,
        schema: branchPolicies,
        send: () => api.reads.paginate(route, { ...place, per_page: 100 }),
    });
    if (reply.kind !== 'answer')
        return undefined;
    return reply.data.map(({ name, type }) => (type === 'tag' ? `tags ${name}` : name));
}
async function variableOf(api, place, name) {
    const route = 'GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}';
    const reply = await ask(api, {
        about: `the variable ${name}`,
        schema: variable,
        send: async () => (await api.reads.request(route, { ...place, name })).data,
    });
    if (reply.kind === 'answer')
        return (0,seen/* seen */.c)(reply.data.value);
    return reply.kind === 'absent' ? (0,seen/* seen */.c)(null) : (0,seen/* hidden */.R)('environments: read');
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/settings/place.js
function place_placeOf({ owner, name }) {
    return { owner, repo: name };
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/settings/tag-rules.js


/** Repositories in one query: far below GitHub's limit of 500,000 nodes. */
const tag_rules_atOnce = 50;
/** Rules for tags of many repositories; a ruleset that leaves some tags out counts as none. */
async function readTagRules(api, repositories) {
    const rules = new Map();
    const task = { doing: 'read the rules for tags', permission: null };
    for (let from = 0; from < repositories.length; from += tag_rules_atOnce) {
        const some = repositories.slice(from, from + tag_rules_atOnce);
        const found = await api.attempt(task, () => api.query(tagRulesets, tagRulesQuery(some), isAboutOne));
        for (const [index, repository] of some.entries()) {
            const nodes = found[aliasOf(index)]?.rulesets?.nodes;
            rules.set(repository, nodes == null ? (0,seen/* hidden */.R)('metadata: read') : (0,seen/* seen */.c)(rulesOf(nodes)));
        }
    }
    return rules;
}
/** One query for many repositories, whose owners and names are its variables. */
function tagRulesQuery(repositories) {
    const parameters = repositories.map((_, index) => `$owner${index}: String!, $name${index}: String!`);
    const fields = repositories.map((_, index) => `${aliasOf(index)}: repository(owner: $owner${index}, name: $name${index}) {
      rulesets(first: 20, targets: [TAG]) {
        nodes {
          target
          enforcement
          conditions { refName { include exclude } }
          rules(first: 50) { nodes { type } }
        }
      }
    }`);
    const variables = repositories.flatMap((repository, index) => {
        const [owner, name] = repository.split('/');
        return [
            [`owner${index}`, owner],
            [`name${index}`, name],
        ];
    });
    return {
        query: `query (${parameters.join(', ')}) { ${fields.join('\n')} }`,
        variables: Object.fromEntries(variables),
    };
}
function aliasOf(index) {
    return `repository${index}`;
}
/** A repository that the token may not see is an error beside what is said of the others. */
function isAboutOne({ type, path }) {
    return (type === 'NOT_FOUND' || type === 'FORBIDDEN') && path !== undefined;
}
function rulesOf(nodes) {
    const active = nodes.flatMap((node) => {
        const tags = node?.conditions.refName;
        if (node?.enforcement !== 'ACTIVE' || node.target !== 'TAG' || tags == null)
            return [];
        if (tags.exclude.length > 0)
            return [];
        return [{ include: tags.include, types: node.rules?.nodes?.map((rule) => rule?.type) ?? [] }];
    });
    const patternsWith = (type) => active.filter(({ types }) => types.includes(type)).flatMap(({ include }) => include);
    return { notMoved: patternsWith('UPDATE'), notDeleted: patternsWith('DELETION') };
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/settings/workflow-texts.js



/** Files in one query: far below GitHub's limits, also when each is a long one. */
const workflow_texts_atOnce = 20;
/** Null for what is not there; without a text it is a folder, or no text. */
const file = schemas/* nullable */.mee(schemas/* looseObject */._H3({ text: schemas/* nullish */.cl6(schemas/* string */.YjP()) }));
/** By alias; null for a repository that the token may not see. */
const workflow_texts_answer = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* nullable */.mee(schemas/* looseObject */._H3({ dispatched: file, known: file })));
/**
 * Workflow files of other repositories as a dispatch would take them, in the order of the questions: null for one
 * that is not there, or not on the default branch as well, where GitHub wants it.
 */
async function readWorkflowTexts(api, questions) {
    const texts = [];
    const task = { doing: 'read workflows of applications', permission: null };
    for (let from = 0; from < questions.length; from += workflow_texts_atOnce) {
        const some = questions.slice(from, from + workflow_texts_atOnce);
        const found = await api.attempt(task, () => api.query(workflow_texts_answer, workflowTextsQuery(some), workflow_texts_isAboutOne));
        for (const index of some.keys()) {
            const repository = found[workflow_texts_aliasOf(index)];
            if (repository == null)
                texts.push((0,seen/* hidden */.R)('contents: read'));
            else
                texts.push((0,seen/* seen */.c)(repository.known === null ? null : (repository.dispatched?.text ?? null)));
        }
    }
    return texts;
}
function workflowTextsQuery(questions) {
    return combineQueries({ name: 'workflows', parts: questions.map(workflow_texts_partOf) });
}
function workflow_texts_partOf({ repository, path, ref }, index) {
    const [owner, name] = repository.split('/');
    const values = { owner, name, dispatched: `${ref}:${path}`, known: `HEAD:${path}` };
    return {
        fields: `${workflow_texts_aliasOf(index)}: repository(owner: $owner${index}, name: $name${index}) {
      dispatched: object(expression: $dispatched${index}) { ... on Blob { text } }
      known: object(expression: $known${index}) { ... on Blob { text } }
    }`,
        variables: Object.entries(values).map(([key, value]) => ({
            name: `${key}${index}`,
            type: 'String!',
            value,
        })),
    };
}
function workflow_texts_aliasOf(index) {
    return `repository${index}`;
}
/** A repository that the token may not see is an error beside what is said of the others. */
function workflow_texts_isAboutOne({ type, path }) {
    return (type === 'NOT_FOUND' || type === 'FORBIDDEN') && path !== undefined;
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/settings/create-repository-settings.js









/**
 * The settings of a repository on GitHub: by REST, and what other repositories have by GraphQL. `token`
 * is what is known of the token that the API is asked with.
 */
function createRepositorySettings(api, token) {
    const place = place_placeOf(api.repository);
    const name = `${place.owner}/${place.repo}`;
    const get = api.reads.request;
    return {
        home: { name, url: `${api.addresses.server}/${name}` },
        token,
        branchRules: createRulesReader(api, place),
        tagRules: (repositories) => readTagRules(api, repositories),
        workflows: (questions) => readWorkflowTexts(api, questions),
        keyEnvironment: (environment, variable) => readKeyEnvironment(api, { ...place, environment_name: environment }, variable),
        async defaultBranch() {
            const reply = await ask(api, {
                about: `the repository ${name}`,
                schema: repository,
                send: async () => (await get('GET /repos/{owner}/{repo}', { ...place })).data,
            });
            if (reply.kind === 'answer')
                return reply.data.default_branch;
            throw new forge/* ForgeForbidden */.T(`${name} is not there, or the token may not see it`, 'metadata: read');
        },
        async ownerErrors(branch) {
            const route = 'GET /repos/{owner}/{repo}/codeowners/errors';
            const reply = await ask(api, {
                about: `what is wrong with the code owners on ${branch}`,
                schema: ownerErrors,
                send: async () => (await get(route, { ...place, ref: branch })).data,
            });
            if (reply.kind !== 'answer')
                return (0,seen/* hidden */.R)('contents: read');
            return (0,seen/* seen */.c)(reply.data.errors.map(({ message }) => firstLine(message)));
        },
        async actions() {
            const route = 'GET /repos/{owner}/{repo}/actions/permissions/workflow';
            const reply = await ask(api, {
                about: 'the settings of GitHub Actions',
                schema: workflowPermissions,
                send: async () => (await get(route, { ...place })).data,
            });
            if (reply.kind !== 'answer')
                return (0,seen/* hidden */.R)('administration: read');
            const { default_workflow_permissions, can_approve_pull_request_reviews } = reply.data;
            return (0,seen/* seen */.c)({
                defaultRights: default_workflow_permissions,
                mayApprove: can_approve_pull_request_reviews,
            });
        },
    };
}
/** GitHub explains an error over several lines, and repeats the line of the file. */
function firstLine(message) {
    return message.split('\n')[0]?.replace(/:$/, '') ?? '';
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/tagging/read-tag.js


const read_tag_query = `query Tag($owner: String!, $name: String!, $tag: String!, $commit: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $tag) { target { ${targetFields} } }
    object(oid: $commit) { __typename }
  }
}`;
const read_tag_answer = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        ref: schemas/* nullable */.mee(schemas/* object */.Ikc({ target: schemas/* nullable */.mee(tagTarget) })),
        object: schemas/* nullable */.mee(schemas/* object */.Ikc({ __typename: schemas/* string */.YjP() })),
    }),
});
/** Reads where a tag is, past every cache, and whether the repository has the commit. */
async function readTag(api, { owner, name }, { tag, commit }) {
    const variables = { owner, name, tag: `refs/tags/${tag}`, commit };
    const { repository } = await api.query(read_tag_answer, { query: read_tag_query, variables });
    const target = repository.ref?.target ?? null;
    if (target !== null)
        assertFollowed(tag, target);
    return {
        names: target === null ? null : (commitOf(target) ?? target.oid),
        hasCommit: repository.object?.__typename === 'Commit',
    };
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/tagging/create-github-tagger.js








const create_github_tagger_object = schemas/* object */.Ikc({ sha: schemas/* string */.YjP() });
const reference = schemas/* object */.Ikc({ object: create_github_tagger_object });
/** What GitHub answers when the reference is there already, or its object is not. */
const unprocessable = 422;
/**
 * Tags repositories on this GitHub: an annotated tag, then the reference, which GitHub makes only where there is none
 * (docs.github.com, "REST API endpoints for Git references"). Whatever their addresses are elsewhere goes to `others`.
 */
function createGitHubTagger(api, others) {
    return {
        tag(request) {
            const repository = (0,hosted_repository/* hostedRepository */.C)(request.repository, api.addresses.server);
            return repository === undefined ? others.tag(request) : inItsWords(tagHere(api, repository, request));
        },
    };
}
function tagHere(api, repository, request) {
    const { tag, commit } = request;
    const task = { doing: `tag ${commit} of ${request.repository} as ${tag}`, permission: 'contents: write' };
    return api.attempt(task, async () => {
        const before = await readTag(api, repository, request);
        if (before.names !== null)
            return outcomeOf(before.names, commit);
        if (!before.hasCommit) {
            throw new tagger/* TagNotMade */.$('no-commit', `${request.repository} has no commit ${commit}, which was to become ${tag}`);
        }
        const made = await createTag(api, repository, request);
        return made === commit ? 'created' : { kind: 'elsewhere', commit: made };
    });
}
function outcomeOf(names, commit) {
    return names === commit ? 'there' : { kind: 'elsewhere', commit: names };
}
/** Gives what the tag names afterwards; a tag object without a reference is seen by nobody. */
async function createTag(api, repository, request) {
    const { owner, name: repo } = repository;
    const { tag, commit, message, by } = request;
    const standing = async () => (await readTag(api, repository, request)).names ?? undefined;
    const attempt = async () => {
        const tagged = await api.writes.rest.git.createTag({
            ...{ owner, repo, tag, message, object: commit, type: 'commit' },
            tagger: { name: by.name, email: by.email },
        });
        const { sha } = (0,checked_answer/* checkedAnswer */.M)(create_github_tagger_object, tagged.data);
        const { data } = await api.writes.rest.git.createRef({ owner, repo, ref: `refs/tags/${tag}`, sha });
        (0,checked_answer/* checkedAnswer */.M)(reference, data);
        return commit;
    };
    try {
        return await (0,write_once/* writeOnce */.F)(api, { attempt, readBack: standing });
    }
    catch (error) {
        if ((0,failures_failure/* failureOf */.g5)(error)?.status !== unprocessable)
            throw error;
        // Somebody else was faster, or rules of the repository are against it.
        const names = await standing();
        if (names === undefined)
            throw error;
        return names;
    }
}
async function inItsWords(outcome) {
    try {
        return await outcome;
    }
    catch (error) {
        if (error instanceof forge/* ForgeForbidden */.T)
            throw new tagger/* TagNotMade */.$('refused', error.message);
        if (error instanceof forge/* ForgeUnavailable */.M)
            throw new tagger/* TagNotMade */.$('unavailable', error.message);
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/action/usecases/reading/create-records-reader.js + 2 modules
var create_records_reader = __webpack_require__(73108);
// EXTERNAL MODULE: ./lib/action/action/inputs/variables-for-git.js
var variables_for_git = __webpack_require__(46297);
// EXTERNAL MODULE: ./lib/action/action/session/surroundings.js + 1 modules
var surroundings = __webpack_require__(17700);
;// CONCATENATED MODULE: ./lib/action/action/session/token-facts.js
/** Tokens that stand for a person: https://github.blog/engineering/behind-githubs-new-authentication-token-formats/ */
const personal = /^(?:ghp_|gho_|ghu_|github_pat_)/;
/**
 * Whose token it is, as far as it shows. One that another step has made with an App looks like that of the job, and
 * counts as such: better a protection too few than one that is not there.
 */
function tokenFactsOf(credentials, rights) {
    if (credentials.kind === 'token') {
        return { kind: personal.test(credentials.token) ? 'person' : 'job', app: null, rights };
    }
    const { appId } = credentials;
    return { kind: 'app', app: /^\d{1,15}$/.test(appId) ? Number(appId) : null, rights };
}

;// CONCATENATED MODULE: ./lib/action/action/session/session.js














/** Connects to GitHub for the length of one step; every token that is made is masked before it is used. */
async function withSession({ request: { credentials }, variables, runner }, use) {
    const { repository: name, addresses, webAddress, temporaryFolder } = (0,surroundings/* readSurroundings */.S)(variables);
    (0,external_node_fs_.mkdirSync)(temporaryFolder, { recursive: true });
    const forGit = (0,variables_for_git/* variablesForGit */.j)(variables);
    const { now } = clock/* systemClock */.m;
    const github = connectGitHub({
        ...{ repository: name, addresses, credentials, now, onNotice: runner.say, onToken: runner.mask },
        otherSources: createGitSources({ folder: temporaryFolder, variables: forGit }),
    });
    const { api, token } = github;
    await token();
    const repository = await openHostedRepository({
        ...{ folder: (0,external_node_path_.join)(temporaryFolder, 'repository'), address: `${webAddress}.git`, token, now },
        variables: forGit,
    });
    try {
        return await use({
            ...{
                repository,
                webAddress,
                api,
                token,
                forge: github.forge,
                sources: github.sources,
                clock: clock/* systemClock */.m,
            },
            readRecords: (0,create_records_reader/* createRecordsReader */.Y)(repository),
            tagger: createGitHubTagger(api, createGitTagger({ folder: temporaryFolder, variables: forGit, now })),
            reviewers: createReviewers(api),
            settings: createRepositorySettings(api, tokenFactsOf(credentials, github.rights())),
        });
    }
    finally {
        await repository.close();
    }
}


/***/ }),

/***/ 17700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ readSurroundings)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/action/domain/loopback.js
var loopback = __webpack_require__(87114);
;// CONCATENATED MODULE: ./lib/action/adapters/github/addresses.js

/** A variable holds no address that the token may be sent to. */
class UnusableAddress extends Error {
    name = 'UnusableAddress';
}
const enterpriseApi = '/api/v3';
/**
 * Reads the variables that GitHub sets in every job; what is missing follows from what is there, without any it
 * is github.com. Throws UnusableAddress.
 *
 * Source: docs.github.com, "Variables reference" and "Using GitHub CLI with Enterprise Server / GHE.com".
 */
function addressesFrom(variables) {
    const given = (name) => checkedAddress(name, variables[name]);
    const givenApi = given('GITHUB_API_URL');
    const server = given('GITHUB_SERVER_URL') ?? (givenApi === undefined ? 'https://github.com' : serverOf(givenApi));
    const api = givenApi ?? apiOf(server);
    return { api, graphql: given('GITHUB_GRAPHQL_URL') ?? graphqlOf(api), server };
}
function checkedAddress(name, text) {
    if (text === undefined || text === '')
        return undefined;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    // The text is not repeated: somebody may have put a password into it.
    if (url === undefined || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
        throw new UnusableAddress(`${name} must be an address such as https://github.example.com, without a user, a password, "?" or "#"`);
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && (0,loopback/* isLoopback */.U)(url.hostname)))
        throw new UnusableAddress(`${name} must begin with https://, because the token is sent there; it begins with ${url.protocol}//`);
    return url.href.replace(/\/+$/, '');
}
function apiOf(server) {
    const { protocol, host } = new URL(server);
    const hasOwnHost = host === 'github.com' || host.endsWith('.ghe.com');
    return hasOwnHost ? `${protocol}//api.${host}` : `${server}${enterpriseApi}`;
}
function serverOf(api) {
    return api.endsWith(enterpriseApi)
        ? api.slice(0, -enterpriseApi.length)
        : api.replace(/^https:\/\/api\./, 'https://');
}
function graphqlOf(api) {
    return api.endsWith(enterpriseApi)
        ? `${api.slice(0, -enterpriseApi.length)}/api/graphql`
        : `${api}/graphql`;
}

// EXTERNAL MODULE: ./lib/action/domain/repository-address.js
var repository_address = __webpack_require__(93758);
// EXTERNAL MODULE: ./lib/action/action/mistaken.js
var mistaken = __webpack_require__(86987);
;// CONCATENATED MODULE: ./lib/action/action/session/surroundings.js




/**
 * Reads the variables of the runner; throws a Refusal with everything that is missing or wrong.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
function readSurroundings(variables) {
    const { GITHUB_REPOSITORY: fullName = '', RUNNER_TEMP: temporary = '' } = variables;
    const repository = (0,repository_address/* parseHostedName */.qo)(fullName);
    const addresses = readAddresses(variables);
    const mistakes = [
        ...(repository === undefined ? [`GITHUB_REPOSITORY is '${fullName}', not owner/name`] : []),
        ...(temporary === '' ? ['RUNNER_TEMP is not set; the runner of GitHub Actions sets it'] : []),
        ...(typeof addresses === 'string' ? [addresses] : []),
    ];
    if (mistakes.length > 0 || repository === undefined || typeof addresses === 'string') {
        throw (0,mistaken/* mistaken */.R)(mistakes);
    }
    return {
        repository,
        addresses,
        webAddress: `${addresses.server}/${fullName}`,
        temporaryFolder: (0,external_node_path_.join)(temporary, 'deployment-plans'),
    };
}
/** The addresses, or what is wrong with them. */
function readAddresses(variables) {
    try {
        return addressesFrom(variables);
    }
    catch (cause) {
        if (cause instanceof UnusableAddress)
            return cause.message;
        throw cause;
    }
}


/***/ }),

/***/ 96017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ wakingClock),
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** Node rings at once when asked for more. */
const longest = 2 ** 31 - 1;
const systemClock = {
    now: () => Date.now(),
    sleep: async (milliseconds) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(milliseconds, longest));
    },
};
const wakingClock = {
    now: systemClock.now,
    async sleep(milliseconds, signal) {
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(milliseconds, longest), undefined, { signal });
        }
        catch (error) {
            if (!signal.aborted)
                throw error;
        }
    },
};


/***/ }),

/***/ 64447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sz: () => (/* binding */ accessSettings),
/* harmony export */   qb: () => (/* binding */ partialCloneSettings),
/* harmony export */   sR: () => (/* binding */ hostedRemote),
/* harmony export */   sd: () => (/* binding */ settingVariables)
/* harmony export */ });
/** What git calls the server of a cache. */
const hostedRemote = 'origin';
/**
 * Settings as variables (git-config, GIT_CONFIG_COUNT), above every configuration file. What other users of the
 * machine can see of a process, its arguments, shows none of them.
 */
function settingVariables(settings) {
    const pairs = settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
    ]);
    return { ...Object.fromEntries(pairs), GIT_CONFIG_COUNT: `${settings.length}` };
}
/**
 * What makes a cache a partial clone: the remote that promises the missing blobs. It stands in no configuration
 * file, so that only the processes which are given it fetch what they miss, and all others never do.
 */
function partialCloneSettings({ url }) {
    return [
        [`remote.${hostedRemote}.url`, url],
        [`remote.${hostedRemote}.promisor`, 'true'],
        [`remote.${hostedRemote}.partialCloneFilter`, 'blob:none'],
    ];
}
/** The token for this address and no other, and nothing that would send it elsewhere or look for another. */
function accessSettings({ url }, header) {
    return [
        // An empty value takes back what the machine's configuration says; two such headers would be refused.
        [`http.${url}.extraHeader`, ''],
        [`http.${url}.extraHeader`, header],
        [`http.${url}.followRedirects`, 'false'],
        ['credential.helper', ''],
        ['protocol.version', '2'],
        // The longest match counts: no other rewriting of the machine's configuration applies.
        [`url.${url}.insteadOf`, url],
        [`url.${url}.pushInsteadOf`, url],
    ];
}


/***/ }),

/***/ 36575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseHostedAddress)
/* harmony export */ });
/* harmony import */ var _domain_loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87114);
/* harmony import */ var _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29013);
/* harmony import */ var _process_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95916);



/**
 * Takes `https://<host>/<path>`, and `http://` for a loopback host alone. RepositoryUnusable for anything else,
 * also for an address with a user, a password, a query or a fragment: it is shown, and kept in a file.
 */
function parseHostedAddress(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined)
        throw unfit(text, 'it is none');
    if (url.username !== '' || url.password !== '')
        throw unfit(text, 'it names a user; the token is given apart');
    if (url.search !== '' || url.hash !== '')
        throw unfit(text, 'it has a query or a fragment');
    if (url.pathname === '/')
        throw unfit(text, 'it names no repository');
    if (url.protocol === 'https:')
        return { url: url.href, protocol: 'https' };
    if (url.protocol === 'http:' && (0,_domain_loopback_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(url.hostname))
        return { url: url.href, protocol: 'http' };
    throw unfit(text, 'a token is sent over https alone');
}
function unfit(text, why) {
    return new _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryUnusable */ .qh(`${(0,_process_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .readable */ .HD)(text)} cannot be the address of a hosted repository: ${why}; ` +
        'expected https://<host>/<owner>/<name>.git');
}


/***/ }),

/***/ 42696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ openNetwork)
});

// EXTERNAL MODULE: ./lib/action/domain/message-of.js
var message_of = __webpack_require__(89240);
// EXTERNAL MODULE: ./lib/action/ports/release-repository.js
var release_repository = __webpack_require__(29013);
// EXTERNAL MODULE: ./lib/action/adapters/git/process/failure.js
var failure = __webpack_require__(95916);
// EXTERNAL MODULE: ./lib/action/adapters/git/hosted/access/git-settings.js
var git_settings = __webpack_require__(64447);
;// CONCATENATED MODULE: ./lib/action/adapters/git/hosted/access/refusal-of.js


const own = 'a GITHUB_TOKEN reaches its own repository only';
/**
 * The server's refusal, when that is why git failed, as what a person must change. What may pass by itself is
 * none: a server that fails, a connection that breaks, a limit that was reached.
 */
function refusalOf(answer, { url, permission }) {
    if ((0,failure/* succeeded */.gq)(answer))
        return undefined;
    const said = textOfServer(answer);
    if (/rate limit|too many requests|abuse/i.test(said))
        return undefined;
    const sentence = sentenceFor(statusOf(answer), url, permission);
    if (sentence === undefined)
        return undefined;
    return new release_repository/* RepositoryUnusable */.qh(said === '' ? sentence : `${sentence} (the server said: ${(0,failure/* readable */.HD)(said)})`);
}
function sentenceFor(status, url, permission) {
    const doing = permission === 'contents: write' ? 'written' : 'read';
    if (status === 401) {
        return `${url} did not accept the token: it is wrong, has expired or was revoked; give a valid one`;
    }
    if (status === 403) {
        return `${url} may not be ${doing} with this token; it needs the permission ${permission}, and ${own}`;
    }
    if (status === 404) {
        return (`${url} was not found: the address is wrong, or the token does not reach it; ` +
            `it needs the permission ${permission} there, and ${own}`);
    }
    if (status !== undefined && status >= 300 && status < 400) {
        return `${url} redirects to another address, where the token is not sent; give the address it has now`;
    }
    return undefined;
}
/** The status by which the server answered, as git tells it (http.c, remote-curl.c). */
function statusOf({ stderr }) {
    if (/^fatal: (?:could not read (?:Username|Password) for|Authentication failed for) /m.test(stderr))
        return 401;
    if (/^fatal: repository '.*' not found$/m.test(stderr))
        return 404;
    const status = /^(?:fatal|error): .*The requested URL returned error: (\d{3})/m.exec(stderr)?.[1];
    return status === undefined ? undefined : Number(status);
}
function textOfServer({ stderr }) {
    const lines = stderr.split('\n').flatMap((line) => /^remote: +(\S.*)$/.exec(line)?.[1] ?? []);
    return lines.join(' ');
}

;// CONCATENATED MODULE: ./lib/action/adapters/git/hosted/access/secret.js

/** RepositoryUnusable when it can be no token. */
function secretOf(token) {
    if (token === '' || /\s/.test(token)) {
        throw new release_repository/* RepositoryUnusable */.qh('the token is empty or has spaces or line breaks in it; look at how it is given');
    }
    const encoded = Buffer.from(`x-access-token:${token}`, 'utf8').toString('base64');
    return { header: `AUTHORIZATION: basic ${encoded}`, forms: [encoded, token] };
}
/** What git said, without the secret: a server may send back what it was sent. */
function withoutSecret(answer, { forms }) {
    const clean = (text) => forms.reduce((rest, form) => rest.replaceAll(form, '***'), text);
    const leaks = forms.some((form) => answer.stdout.includes(form));
    return {
        ...answer,
        stderr: clean(answer.stderr),
        stdout: leaks ? Buffer.from(clean(answer.stdout.toString('latin1')), 'latin1') : answer.stdout,
    };
}

;// CONCATENATED MODULE: ./lib/action/adapters/git/hosted/access/open-network.js






/** Variables by which git would look for other credentials, or write down what it sends. */
const quiet = {
    GIT_ASKPASS: '',
    GIT_TRACE_CURL: undefined,
    GIT_CURL_VERBOSE: undefined,
    GIT_TRACE_REDACT: '1',
    GIT_TRACE2_CONFIG_PARAMS: undefined,
    GIT_TRACE2_ENV_VARS: undefined,
};
/**
 * A git whose processes may talk to the server, with the token in their environment alone. Rejects with
 * RepositoryUnusable when the server refuses; what git says holds the token in no form.
 */
function openNetwork(git, address, token) {
    return {
        async run(call) {
            const secret = await obtain(token, address);
            const settings = [...(0,git_settings/* partialCloneSettings */.qb)(address), ...(0,git_settings/* accessSettings */.Sz)(address, secret.header)];
            const variables = { ...(0,git_settings/* settingVariables */.sd)(settings), ...quiet, GIT_ALLOW_PROTOCOL: address.protocol };
            const answer = await git.run({ ...call, variables: { ...variables, ...call.variables } });
            const clean = withoutSecret(answer, secret);
            const permission = call.arguments.includes('push') ? 'contents: write' : 'contents: read';
            const refusal = refusalOf(clean, { url: address.url, permission });
            if (refusal !== undefined)
                throw refusal;
            return clean;
        },
    };
}
async function obtain(token, { url }) {
    try {
        return secretOf(await token());
    }
    catch (error) {
        if (error instanceof release_repository/* RepositoryUnusable */.qh)
            throw error;
        const reason = (0,failure/* readable */.HD)((0,message_of/* messageOf */.b)(error));
        throw new release_repository/* RepositoryUnavailable */.hw(`no token could be had for ${url}: ${reason}`, { cause: error });
    }
}


/***/ }),

/***/ 44411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ persistentNetwork)
/* harmony export */ });
/* harmony import */ var _process_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95916);

/** Milliseconds after which a fetch is tried again: most failures of a network pass within seconds. */
const pauses = [1000, 5000];
/** What git says of a connection, or a server, that fails (http.c, remote-curl.c, fetch-pack.c, pkt-line.c). */
const breaks = /^(?:fatal|error): .*(?:unable to access|RPC failed|still expected|expected (?:flush|'packfile')|protocol error|hung up|early EOF|unexpected disconnect)/m;
/** Who has had too many requests is not helped by another one. */
const limits = /returned error: 429|rate limit|too many requests/i;
/**
 * Tries a fetch again that broke off, which costs nothing but time, because it changes nothing there. Everything
 * else runs once, and what the server refuses rejects at once.
 */
function persistentNetwork(network, sleep) {
    return {
        async run(call) {
            let answer = await network.run(call);
            for (const pause of call.arguments.includes('fetch') ? pauses : []) {
                if (!brokeOff(answer))
                    break;
                await sleep(pause);
                answer = await network.run(call);
            }
            return answer;
        },
    };
}
function brokeOff(answer) {
    if ((0,_process_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .succeeded */ .gq)(answer) || answer.end !== 'exited')
        return false;
    return breaks.test(answer.stderr) && !limits.test(answer.stderr);
}


/***/ }),

/***/ 16443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ DamagedCache)
/* harmony export */ });
/* harmony import */ var _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29013);

/** The cache lacks what it was given; it must be made anew. */
class DamagedCache extends _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryUnavailable */ .hw {
}


/***/ }),

/***/ 78878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createBlobFetcher)
/* harmony export */ });
/* harmony import */ var _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29013);
/* harmony import */ var _objects_object_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47962);
/* harmony import */ var _process_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95916);
/* harmony import */ var _remote_patient_fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77767);
/* harmony import */ var _cache_damaged_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16443);





/** Objects unknown to the server that one fetch may come upon; git names them one at a time. */
const mostUnknown = 8;
/** As git itself fetches what a partial clone misses: by id alone, without saying what is here. */
const byId = ['-c', 'fetch.negotiationAlgorithm=noop'];
/**
 * Brings missing blobs here, all of one call in one process; calls that come while it works share the next one.
 * What the server does not have is left out.
 */
function createBlobFetcher(network, remote, catFile) {
    let wanted = new Set();
    let next;
    let last = Promise.resolve();
    return (ids) => {
        for (const id of ids)
            wanted.add(id);
        next ??= last.then(async () => {
            const batch = wanted;
            wanted = new Set();
            next = undefined;
            await bring(network, remote, catFile, batch);
        });
        last = next.catch(() => { });
        return next;
    };
}
async function bring(network, remote, catFile, ids) {
    const missing = await absentAmong(catFile, ids);
    if (missing.length === 0)
        return;
    const known = await fetchKnown(network, remote, missing);
    const [lost] = await absentAmong(catFile, known);
    if (lost !== undefined)
        throw new _cache_damaged_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .DamagedCache */ .I(`the cache of ${remote.title} does not keep ${lost}`);
}
async function absentAmong(catFile, ids) {
    const possible = [...ids].filter((id) => (0,_objects_object_format_js__WEBPACK_IMPORTED_MODULE_0__/* .isObjectId */ .TS)(id) && /[^0]/.test(id));
    const here = await Promise.all(possible.map((id) => catFile.info(id)));
    return possible.filter((_, index) => here[index] === undefined);
}
/** Fetches the objects, and gives those that the server has. */
async function fetchKnown(network, remote, ids) {
    let known = [...ids];
    for (let unknown = 0; known.length > 0; unknown += 1) {
        const answer = await (0,_remote_patient_fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchPatiently */ .B)(network, {
            remote,
            wanted: known,
            options: ['--filter=blob:none'],
            settings: byId,
        });
        if ((0,_process_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .succeeded */ .gq)(answer))
            break;
        const [, stranger] = /not our ref ([0-9a-f]+)/.exec(answer.stderr) ?? [];
        if (stranger === undefined || !known.includes(stranger) || unknown === mostUnknown) {
            throw new _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .RepositoryUnavailable */ .hw((0,_remote_patient_fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchFailure */ .Z)(remote, answer));
        }
        known = known.filter((id) => id !== stranger);
    }
    return known;
}


/***/ }),

/***/ 12976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readAuthor),
/* harmony export */   w: () => (/* binding */ cleanIdentity)
/* harmony export */ });
/* harmony import */ var _process_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95916);

const fallback = { name: 'deployment-plans', email: 'deployment-plans@localhost' };
/** What a terminal would act on or read backwards, and what delimits an identity inside a commit. */
const unfit = /[\p{Cc}\p{Bidi_Control}\u2028\u2029<>]+/gu;
/** An identity that is safe to show and to write into a commit; what is empty becomes the fallback. */
function cleanIdentity({ name, email }) {
    return {
        name: name.replace(unfit, ' ').trim() || fallback.name,
        email: email.replace(unfit, ' ').trim() || fallback.email,
    };
}
/**
 * Who commits plans: `GIT_AUTHOR_*`, else `GIT_COMMITTER_*`, else git's configuration, else a fallback. What
 * git would guess from the machine's accounts does not count.
 */
async function readAuthor(git, variables) {
    const answer = await git.run({
        arguments: ['-c', 'user.useConfigOnly=true', 'var', 'GIT_AUTHOR_IDENT'],
        variables: {
            GIT_AUTHOR_NAME: variables.GIT_AUTHOR_NAME || variables.GIT_COMMITTER_NAME,
            GIT_AUTHOR_EMAIL: variables.GIT_AUTHOR_EMAIL || variables.GIT_COMMITTER_EMAIL,
        },
    });
    const [, name, email] = /^(.*) <(.*)> \d+ [+-]\d+\n?$/.exec(answer.stdout.toString('utf8')) ?? [];
    return (0,_process_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .succeeded */ .gq)(answer) ? cleanIdentity({ name: name ?? '', email: email ?? '' }) : fallback;
}


/***/ }),

/***/ 47316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ openCatFile)
});

// EXTERNAL MODULE: ./lib/action/ports/release-repository.js
var release_repository = __webpack_require__(29013);
;// CONCATENATED MODULE: ./lib/action/adapters/git/objects/cat-file-answers.js
const nothing = Buffer.alloc(0);
const newline = 0x0a;
/** Takes the output of `git cat-file --batch-command` apart and gives each request its answer, in order. */
class CatFileAnswers {
    #waiting = [];
    #next = 0;
    #chunks = [];
    #received = 0;
    /** Bytes without which no further answer can be complete. */
    #needed = 1;
    #failure;
    /** The answer to a request that is about to be written. */
    expect(withContents) {
        return new Promise((resolve, reject) => {
            if (this.#failure === undefined)
                this.#waiting.push({ withContents, resolve, reject });
            else
                reject(this.#failure);
        });
    }
    /** Ends the conversation: every open request, and every later one, is rejected. */
    fail(error) {
        this.#failure ??= error;
        for (const { reject } of this.#waiting.slice(this.#next))
            reject(this.#failure);
        this.#waiting = [];
        this.#next = 0;
    }
    receive(chunk) {
        this.#chunks.push(chunk);
        this.#received += chunk.length;
        if (this.#received < this.#needed)
            return;
        let rest = this.#chunks.length === 1 ? chunk : Buffer.concat(this.#chunks);
        for (let used = this.#answerFrom(rest); used > 0; used = this.#answerFrom(rest))
            rest = rest.subarray(used);
        this.#chunks = rest.length > 0 ? [rest] : [];
        this.#received = rest.length;
        this.#dropAnswered();
    }
    /** Answers one request; the number of bytes that its answer took, 0 while it is incomplete. */
    #answerFrom(buffer) {
        this.#needed = buffer.length + 1;
        const waiting = this.#waiting[this.#next];
        const end = buffer.indexOf(newline);
        if (waiting === undefined || end < 0)
            return 0;
        const [, type = '', size] = buffer.toString('latin1', 0, end).split(' ');
        if (size === undefined)
            return this.#settle(waiting, undefined, end + 1);
        const length = Number(size);
        if (!waiting.withContents)
            return this.#settle(waiting, { type, size: length, bytes: nothing }, end + 1);
        const total = end + 1 + length + 1;
        if (buffer.length < total) {
            this.#needed = total;
            return 0;
        }
        // A copy, so that a small object does not keep the whole chunk in memory.
        const bytes = Buffer.from(buffer.subarray(end + 1, end + 1 + length));
        return this.#settle(waiting, { type, size: length, bytes }, total);
    }
    #settle(waiting, answer, used) {
        this.#next += 1;
        waiting.resolve(answer);
        return used;
    }
    #dropAnswered() {
        this.#waiting.splice(0, this.#next);
        this.#next = 0;
    }
}

// EXTERNAL MODULE: ./lib/action/adapters/git/objects/object-format.js
var object_format = __webpack_require__(47962);
;// CONCATENATED MODULE: ./lib/action/adapters/git/objects/cat-file.js



/**
 * One `git cat-file --batch-command` for the life of the repository. Requests are written as they come and
 * answered in order. When the process dies it is started anew, once for each request that it left open.
 */
function openCatFile(git) {
    let current;
    const conversation = () => {
        if (current === undefined || current.ended)
            current = startConversation(git);
        return current;
    };
    const ask = async (command, id) => {
        if (!(0,object_format/* isObjectId */.TS)(id))
            return undefined;
        try {
            return await conversation().ask(command, id);
        }
        catch {
            return await conversation().ask(command, id);
        }
    };
    return {
        info: (id) => ask('info', id),
        contents: (id) => ask('contents', id),
        close: async () => {
            await current?.close();
            current = undefined;
        },
    };
}
function startConversation(git) {
    const child = git.start(['cat-file', '--batch-command']);
    const answers = new CatFileAnswers();
    let ended = false;
    const finish = (reason) => {
        ended = true;
        answers.fail(new release_repository/* RepositoryUnavailable */.hw(`git stopped reading objects: ${reason}`));
    };
    child.stdout.on('data', (chunk) => answers.receive(chunk));
    child.stderr.resume();
    child.stdin.on('error', () => { });
    child.once('error', (error) => finish(error.message));
    const closed = new Promise((resolve) => {
        child.once('close', (code, signal) => {
            finish(`it ended with ${signal ?? `exit code ${code}`}`);
            resolve();
        });
    });
    return {
        get ended() {
            return ended;
        },
        ask: (command, id) => {
            const answer = answers.expect(command === 'contents');
            child.stdin.write(`${command} ${id}\n`);
            return answer;
        },
        close: async () => {
            child.stdin.end();
            await closed;
        },
    };
}


/***/ }),

/***/ 47962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TS: () => (/* binding */ isObjectId),
/* harmony export */   Tu: () => (/* binding */ objectId),
/* harmony export */   jc: () => (/* binding */ sha1Format),
/* harmony export */   n9: () => (/* binding */ objectFormat)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** That of every repository which does not say otherwise. */
const sha1Format = {
    algorithm: 'sha1',
    idLength: 20,
    nullId: '0'.repeat(40),
    emptyTree: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
};
const formats = [
    sha1Format,
    {
        algorithm: 'sha256',
        idLength: 32,
        nullId: '0'.repeat(64),
        emptyTree: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
    },
];
/** The format that `git rev-parse --show-object-format` names. */
function objectFormat(name) {
    return formats.find(({ algorithm }) => algorithm === name);
}
function isObjectId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/** The id that git gives an object (gitformat-loose: the hash of type, size and contents). */
function objectId({ algorithm }, { type, bytes }) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
}


/***/ }),

/***/ 71953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ createObjectStore)
});

// EXTERNAL MODULE: ./lib/action/ports/release-repository.js
var release_repository = __webpack_require__(29013);
;// CONCATENATED MODULE: ./lib/action/adapters/git/objects/bounded-cache.js
/** Values by key, up to a total weight; the oldest go first. */
class BoundedCache {
    #limit;
    #values = new Map();
    #total = 0;
    constructor(limit) {
        this.#limit = limit;
    }
    get(key) {
        return this.#values.get(key)?.value;
    }
    set(key, value, weight) {
        if (weight > this.#limit || this.#values.has(key))
            return;
        this.#values.set(key, { value, weight });
        this.#total += weight;
        for (const [oldest, entry] of this.#values) {
            if (this.#total <= this.#limit)
                return;
            this.#values.delete(oldest);
            this.#total -= entry.weight;
        }
    }
}

// EXTERNAL MODULE: ./lib/action/adapters/git/objects/tree.js
var objects_tree = __webpack_require__(84371);
;// CONCATENATED MODULE: ./lib/action/adapters/git/objects/object-store.js



/** Bytes of a file above which only its size is told. */
const fileLimit = 1024 * 1024;
/** Bytes of raw objects that are kept, and the size up to which a file counts as worth it. */
const cacheLimit = 32 * 1024 * 1024;
const cachedFileLimit = 64 * 1024;
/** Without `bring` the repository is taken to be complete. */
function createObjectStore(catFile, format, bring) {
    const roots = new Map();
    const trees = new BoundedCache(cacheLimit);
    const files = new BoundedCache(cacheLimit);
    const underWay = new Map();
    const readTree = async (id) => {
        const answer = await catFile.contents(id);
        if (answer?.type !== 'tree')
            throw missing('folder', id);
        const tree = (0,objects_tree/* parseTree */.cZ)(answer.bytes, format);
        trees.set(id, tree, answer.size);
        return tree;
    };
    const readFile = async (id) => {
        const info = await catFile.info(id);
        if (info?.type !== 'blob')
            return undefined;
        if (info.size > fileLimit)
            return { id, size: info.size, bytes: null };
        const answer = await catFile.contents(id);
        if (answer === undefined)
            return undefined;
        const file = { id, size: answer.size, bytes: answer.bytes };
        if (file.size <= cachedFileLimit)
            files.set(id, file, file.size);
        return file;
    };
    const readFiles = async (ids) => {
        const found = await Promise.all(ids.map(async (id) => files.get(id) ?? (await readFile(id))));
        return new Map(found.flatMap((file) => (file === undefined ? [] : [[file.id, file]])));
    };
    return {
        format,
        async rootOf(commit) {
            const known = roots.get(commit);
            if (known !== undefined)
                return known;
            const answer = await catFile.contents(commit);
            const root = answer?.type === 'commit' ? treeOfCommit(answer.bytes) : undefined;
            if (root === undefined)
                throw missing('commit', commit);
            roots.set(commit, root);
            return root;
        },
        async tree(id) {
            const known = trees.get(id);
            if (known !== undefined)
                return known;
            const reading = underWay.get(id) ?? readTree(id).finally(() => underWay.delete(id));
            underWay.set(id, reading);
            return await reading;
        },
        async files(ids) {
            const wanted = [...new Set(ids)];
            const here = await readFiles(wanted);
            const missing = wanted.filter((id) => !here.has(id));
            if (missing.length === 0 || bring === undefined)
                return here;
            await bring(missing);
            return new Map([...here, ...(await readFiles(missing))]);
        },
        async hasCommit(id) {
            return roots.has(id) || (await catFile.info(id))?.type === 'commit';
        },
    };
}
function treeOfCommit(bytes) {
    return /^tree ([0-9a-f]+)\n/.exec(bytes.toString('latin1', 0, 80))?.[1];
}
function missing(kind, id) {
    return new release_repository/* RepositoryUnavailable */.hw(`the repository has no ${kind} ${id}; it may be incomplete`);
}


/***/ }),

/***/ 84371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   IB: () => (/* binding */ fileMode),
/* harmony export */   Lj: () => (/* binding */ serializeTree),
/* harmony export */   Zn: () => (/* binding */ folderEntry),
/* harmony export */   cZ: () => (/* binding */ parseTree),
/* harmony export */   l6: () => (/* binding */ toByteName),
/* harmony export */   sB: () => (/* binding */ isFileMode),
/* harmony export */   wD: () => (/* binding */ fromByteName)
/* harmony export */ });
const fileMode = '100644';
const folderMode = '40000';
function kindOf({ mode }) {
    if (mode === folderMode || mode === '040000')
        return 'folder';
    return isFileMode(mode) ? 'file' : 'other';
}
/** Whether a mode is a regular file's; symbolic links and submodules are none. */
function isFileMode(mode) {
    return mode.startsWith('100');
}
function folderEntry(id) {
    return { mode: folderMode, id };
}
function toByteName(text) {
    return Buffer.from(text, 'utf8').toString('latin1');
}
function fromByteName(name) {
    return Buffer.from(name, 'latin1').toString('utf8');
}
/** Reads a raw tree object: `<mode> <name>\0<id>` for each entry. */
function parseTree(bytes, { idLength }) {
    const entries = new Map();
    let start = 0;
    while (start < bytes.length) {
        const space = bytes.indexOf(0x20, start);
        const end = bytes.indexOf(0, space);
        if (space < 0 || end < 0)
            throw new Error('a tree object is malformed');
        entries.set(bytes.toString('latin1', space + 1, end), {
            mode: bytes.toString('latin1', start, space),
            id: bytes.toString('hex', end + 1, end + 1 + idLength),
        });
        start = end + 1 + idLength;
    }
    return entries;
}
/** Writes a raw tree object, its entries in git's order: a folder sorts as if its name ended in `/`. */
function serializeTree(tree) {
    const sorted = [...tree]
        .map(([name, entry]) => ({ name, entry, key: kindOf(entry) === 'folder' ? `${name}/` : name }))
        .sort((a, b) => (a.key < b.key ? -1 : 1));
    return Buffer.concat(sorted.flatMap(({ name, entry }) => [
        Buffer.from(`${entry.mode} ${name}\0`, 'latin1'),
        Buffer.from(entry.id, 'hex'),
    ]));
}


/***/ }),

/***/ 62964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readRemoteConfiguration)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95916);

const sshCommand = 'core.sshcommand';
async function readRemoteConfiguration(git) {
    const answer = await git.run({
        arguments: ['config', '--null', '--name-only', '--get-regexp', `^(remote\\..*\\.url|${sshCommand})$`],
    });
    const output = answer.code === 1 ? '' : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .outputOf */ .jH)(answer, 'read its configuration').toString('utf8');
    const names = new Set(output.split('\0'));
    return { hasRemote: (name) => names.has(`remote.${name}.url`), choosesSsh: names.has(sshCommand) };
}


/***/ }),

/***/ 95916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   gq: () => (/* binding */ succeeded),
/* harmony export */   jH: () => (/* binding */ outputOf)
/* harmony export */ });
/* harmony import */ var _domain_shorten_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65492);
/* harmony import */ var _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29013);


const longest = 400;
const controls = /[\p{Cc}\p{Bidi_Control}]+/gu;
function succeeded(answer) {
    return answer.end === 'exited' && answer.code === 0;
}
/** The answer's output, or RepositoryUnavailable that says what could not be done and why. */
function outputOf(answer, doing) {
    if (succeeded(answer))
        return answer.stdout;
    throw new _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryUnavailable */ .hw(`git could not ${doing}: ${reasonOf(answer)}`);
}
/** Why git failed, on one line, for people: no control characters, no secrets. */
function reasonOf(answer) {
    if (answer.end === 'timed-out')
        return 'it took too long and was stopped';
    if (answer.end === 'too-much-output')
        return 'it answered more than is reasonable and was stopped';
    const lines = answer.stderr.split('\n').filter((line) => line.trim() !== '');
    const telling = lines.filter((line) => /^(fatal|error|remote|ssh|\w*@?[\w.-]+: Permission denied)/.test(line));
    const text = (telling.length > 0 ? telling : lines).join('; ');
    if (text === '')
        return answer.end === 'killed' ? 'it was killed' : `it ended with exit code ${answer.code}`;
    return readable(text);
}
/** One line of text from outside, without control characters and without credentials in addresses. */
function readable(text) {
    return (0,_domain_shorten_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenText */ .B)(withoutSecrets(text).replace(controls, ' ').trim(), longest);
}
/** Removes user names, passwords and query strings from the addresses in a text. */
function withoutSecrets(text) {
    return text
        .replace(/\b([a-z][a-z0-9+.-]*:\/\/)[^/\s'"]*@/gi, '$1')
        .replace(/\b([a-z][a-z0-9+.-]*:\/\/[^\s'"?#]*)[?#][^\s'"]*/gi, '$1');
}


/***/ }),

/***/ 69681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createGit),
  s: () => (/* binding */ withVariables)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 4 modules
var dist = __webpack_require__(19052);
// EXTERNAL MODULE: ./lib/action/ports/release-repository.js
var release_repository = __webpack_require__(29013);
// EXTERNAL MODULE: ./lib/action/adapters/git/process/process-group.js
var process_group = __webpack_require__(94837);
;// CONCATENATED MODULE: ./lib/action/adapters/git/process/collect-output.js

/** Bytes of standard error that are kept: enough for the message, whatever a remote sends. */
const errorLimit = 64 * 1024;
/** Milliseconds after the exit for streams that a process in the background (an ssh master) holds open. */
const lingering = 1000;
/** Waits for a child's end and keeps what it wrote; rejects only when it could not be started. */
function collectOutput(child, { timeout, outputLimit }) {
    let stopped;
    const stop = (reason) => {
        if (stopped === undefined)
            (0,process_group/* endProcessGroup */.A)(child);
        stopped ??= reason;
    };
    const timer = setTimeout(() => stop('timed-out'), timeout);
    const stdout = keep(child.stdout, outputLimit, () => stop('too-much-output'));
    const stderr = keep(child.stderr, errorLimit, () => { });
    child.once('exit', () => releaseStreams(child));
    return new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('close', (code) => {
            resolve({
                end: stopped ?? (code === null ? 'killed' : 'exited'),
                code: stopped === undefined ? code : null,
                stdout: Buffer.concat(stdout),
                stderr: Buffer.concat(stderr).toString('utf8'),
            });
        });
    }).finally(() => clearTimeout(timer));
}
/** Keeps what a stream delivers, up to a number of bytes; what comes after is dropped. */
function keep(stream, limit, exceeded) {
    const chunks = [];
    let size = 0;
    stream.on('data', (chunk) => {
        size += chunk.length;
        if (size <= limit)
            chunks.push(chunk);
        else
            exceeded();
    });
    return chunks;
}
function releaseStreams(child) {
    const release = setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
    }, lingering);
    child.once('close', () => clearTimeout(release));
}

;// CONCATENATED MODULE: ./lib/action/adapters/git/process/environment.js
/**
 * What `git rev-parse --local-env-vars` lists, in every version since 2.38. They tie a git process to one
 * repository, so a caller inside a hook or an alias must not hand them to us.
 */
const repositoryLocalVariables = [
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_COMMON_DIR',
    'GIT_CONFIG',
    'GIT_CONFIG_COUNT',
    'GIT_CONFIG_PARAMETERS',
    'GIT_DIR',
    'GIT_GRAFT_FILE',
    'GIT_IMPLICIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_INTERNAL_SUPER_PREFIX',
    'GIT_NO_REPLACE_OBJECTS',
    'GIT_OBJECT_DIRECTORY',
    'GIT_PREFIX',
    'GIT_REPLACE_REF_BASE',
    'GIT_SHALLOW_FILE',
    'GIT_WORK_TREE',
];
/** Protocols that an address may use, whatever it or a redirect says. */
const allowedProtocols = 'file:https:ssh';
/**
 * The environment of every git process: the caller's, so that ssh, askpass programs and proxies work,
 * without what points to another repository, and with what keeps git from asking a person.
 */
function gitEnvironment(caller) {
    const kept = Object.entries(caller).filter(([name]) => !repositoryLocalVariables.includes(name));
    return {
        // Without a terminal (our children have none) ssh would turn to a graphical prompt.
        SSH_ASKPASS_REQUIRE: 'never',
        GCM_INTERACTIVE: 'never',
        ...Object.fromEntries(kept),
        GIT_TERMINAL_PROMPT: '0',
        GIT_ALLOW_PROTOCOL: allowedProtocols,
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_LITERAL_PATHSPECS: '1',
        // Times come from our clock alone, and a malformed one would stop git.
        GIT_AUTHOR_DATE: undefined,
        GIT_COMMITTER_DATE: undefined,
        LC_ALL: 'C',
        LANGUAGE: 'C',
    };
}

;// CONCATENATED MODULE: ./lib/action/adapters/git/process/safe-options.js
/**
 * Configuration that every git process gets on its command line, above the user's: nothing runs behind our
 * back, and the output that we read has one shape.
 */
const safeConfiguration = {
    'core.hooksPath': '/dev/null',
    'core.fsmonitor': 'false',
    // Records are locks and proofs: a commit that was acknowledged outlives a power cut.
    'core.fsync': 'committed',
    'core.filesRefLockTimeout': '1000',
    'core.packedRefsTimeout': '5000',
    'gc.auto': '0',
    'maintenance.auto': 'false',
    'color.ui': 'false',
    'log.showSignature': 'false',
    'log.follow': 'false',
    'i18n.logOutputEncoding': 'UTF-8',
    'credential.interactive': 'false',
    'submodule.recurse': 'false',
    // A connection that delivers nothing is given up, also when nobody is left to stop it.
    'http.lowSpeedLimit': '1',
    'http.lowSpeedTime': '30',
};
const safeOptions = Object.entries(safeConfiguration).flatMap(([key, value]) => [
    '-c',
    `${key}=${value}`,
]);

;// CONCATENATED MODULE: ./lib/action/adapters/git/process/git-command.js






/** Processes at once: judging two hundred open plans asks git about each of them. */
const mostAtOnce = 16;
const defaultTimeout = 120_000;
const defaultOutputLimit = 1024 * 1024 * 1024;
function createGit({ variables, folder, options = [], timeout = defaultTimeout }) {
    const environment = gitEnvironment(variables);
    const start = (args, more = {}) => (0,external_node_child_process_.spawn)('git', [...safeOptions, ...options, ...args], {
        cwd: folder,
        env: { ...environment, ...more },
        // Its own process group: a Ctrl-C on ours must not tear it in the middle of a reference update.
        detached: true,
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    const run = async (call) => {
        const child = start(call.arguments, call.variables);
        // A process that ends before it has read everything is judged by its exit code.
        child.stdin.on('error', () => { });
        child.stdin.end(call.input ?? '');
        try {
            return await collectOutput(child, {
                timeout: call.timeout ?? timeout,
                outputLimit: call.outputLimit ?? defaultOutputLimit,
            });
        }
        catch (error) {
            throw asRepositoryError(error);
        }
    };
    const queue = new dist/* default */.Ay({ concurrency: mostAtOnce });
    return { start, run: (call) => queue.add(() => run(call)) };
}
/** A git whose processes get some variables more, unless the call itself says otherwise. */
function withVariables(git, variables) {
    return { run: (call) => git.run({ ...call, variables: { ...variables, ...call.variables } }) };
}
/** A process that could not be started at all. */
function asRepositoryError(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'EACCES') {
        return new release_repository/* RepositoryUnusable */.qh('git could not be started; install Git 2.38 or newer and put it on PATH');
    }
    return new release_repository/* RepositoryUnavailable */.hw(`git could not be started: ${String(error)}`, { cause: error });
}


/***/ }),

/***/ 94837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ endProcessGroup)
/* harmony export */ });
/** Milliseconds that a git process has to remove its lock files after SIGTERM. */
const grace = 2000;
/** Ends a child that leads its own process group, with everything that it started. */
function endProcessGroup(child) {
    signalGroup(child, 'SIGTERM');
    const kill = setTimeout(() => signalGroup(child, 'SIGKILL'), grace);
    child.once('close', () => clearTimeout(kill));
}
function signalGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, signal);
    }
    catch {
        // The group is gone already.
    }
}


/***/ }),

/***/ 15181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ quietSsh)
/* harmony export */ });
/** Fails instead of asking for a passphrase or a host's key. */
const quiet = 'ssh -o BatchMode=yes -o ConnectTimeout=20';
/** Variables for a git that talks over ssh, unless the caller or their configuration chose an ssh program. */
function quietSsh(caller, { choosesSsh }) {
    return choosesSsh || caller.GIT_SSH_COMMAND || caller.GIT_SSH ? {} : { GIT_SSH_COMMAND: quiet };
}


/***/ }),

/***/ 77582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ isReachable)
/* harmony export */ });
/* harmony import */ var _objects_object_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47962);
/* harmony import */ var _process_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95916);


/** Whether `ancestor` is reachable from `descendant`; false when the repository does not have both. */
async function isReachable(git, store, { ancestor, descendant }) {
    if (!(0,_objects_object_format_js__WEBPACK_IMPORTED_MODULE_0__/* .isObjectId */ .TS)(ancestor) || !(0,_objects_object_format_js__WEBPACK_IMPORTED_MODULE_0__/* .isObjectId */ .TS)(descendant))
        return false;
    const known = await Promise.all([store.hasCommit(ancestor), store.hasCommit(descendant)]);
    if (known.includes(false))
        return false;
    if (ancestor === descendant)
        return true;
    const answer = await git.run({ arguments: ['merge-base', '--is-ancestor', ancestor, descendant] });
    if (answer.code === 1)
        return false;
    (0,_process_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .outputOf */ .jH)(answer, `compare the history of ${ancestor} and ${descendant}`);
    return true;
}


/***/ }),

/***/ 97695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ listBranches)
/* harmony export */ });
/* harmony import */ var _process_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95916);

/**
 * The branches below `namespace` (`refs/heads/` or `refs/remotes/<remote>/`) whose short names match: name to
 * commit. A prefix ends in `/` or is a whole name; without any, all branches.
 */
async function listBranches(git, namespace, prefixes) {
    const patterns = prefixes.length === 0 ? [namespace] : prefixes.map((prefix) => `${namespace}${prefix}`);
    const answer = await git.run({
        arguments: ['for-each-ref', '--format=%(objectname) %(refname)', '--', ...patterns],
    });
    const branches = new Map();
    for (const line of (0,_process_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .outputOf */ .jH)(answer, 'list the branches').toString('utf8').split('\n')) {
        const [commit = '', reference = ''] = line.split(' ');
        const name = reference.slice(namespace.length);
        // A remote's HEAD stands among its branches, and is none.
        if (name !== '' && name !== 'HEAD' && matches(name, prefixes))
            branches.set(name, commit);
    }
    return branches;
}
function matches(name, prefixes) {
    if (prefixes.length === 0)
        return true;
    return prefixes.some((prefix) => (prefix.endsWith('/') ? name.startsWith(prefix) : name === prefix));
}


/***/ }),

/***/ 53257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ findBlobs),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   bt: () => (/* binding */ listFolder)
/* harmony export */ });
/* harmony import */ var _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29013);
/* harmony import */ var _objects_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84371);


/** The direct children of a folder (`''` is the root), sorted by name; empty when there is no such folder. */
async function listFolder(store, commit, folder) {
    const entry = await entryAt(store, await store.rootOf(commit), folder);
    if (entry === undefined || (0,_objects_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(entry) !== 'folder')
        return [];
    return [...(await store.tree(entry.id))]
        .map(([name, child]) => ({ name: (0,_objects_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .fromByteName */ .wD)(name), kind: (0,_objects_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(child), id: child.id }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}
/**
 * The regular files among the paths, each tree and file asked for once and all at the same time. A file that the
 * commit has and the repository lacks is not taken for one that is not there: RepositoryUnavailable.
 */
async function readFiles(store, commit, paths) {
    const blobs = await findBlobs(store, commit, paths);
    const files = await store.files(blobs.values());
    return new Map([...blobs].map(([path, blob]) => [path, files.get(blob) ?? lost(path, commit)]));
}
/** The blobs of the regular files among the paths. */
async function findBlobs(store, commit, paths) {
    const root = await store.rootOf(commit);
    const found = await Promise.all([...new Set(paths)].map(async (path) => {
        const entry = await entryAt(store, root, path);
        return entry !== undefined && (0,_objects_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(entry) === 'file' ? [[path, entry.id]] : [];
    }));
    return new Map(found.flat());
}
function lost(path, commit) {
    throw new _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryUnavailable */ .hw(`the repository has no contents of ${path} in ${commit}; it may be incomplete`);
}
async function entryAt(store, root, path) {
    let entry = (0,_objects_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .folderEntry */ .Zn)(root);
    for (const part of path.split('/').filter((name) => name !== '')) {
        if ((0,_objects_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(entry) !== 'folder')
            return undefined;
        const tree = await store.tree(entry.id);
        const child = tree.get((0,_objects_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .toByteName */ .l6)(part));
        if (child === undefined)
            return undefined;
        entry = child;
    }
    return entry;
}


/***/ }),

/***/ 77767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ fetchPatiently),
/* harmony export */   Z: () => (/* binding */ fetchFailure)
/* harmony export */ });
/* harmony import */ var _process_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95916);
/* harmony import */ var _writing_patiently_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83525);


/** Milliseconds to wait for other processes that fetch into the same clone. */
const lockPatience = 20_000;
const alwaysSet = [
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-auto-maintenance',
    '--no-recurse-submodules',
    // Nothing besides what is named, whatever the clone is configured to fetch.
    '--refmap=',
    '--stdin',
];
/**
 * One `git fetch`, tried again while another process holds a lock that it needs; rejects with Passing when
 * that does not end. Every other failure is an answer.
 */
function fetchPatiently(network, request) {
    const { remote, wanted, options, settings = [] } = request;
    return (0,_writing_patiently_js__WEBPACK_IMPORTED_MODULE_0__/* .patiently */ .d)(lockPatience, async () => {
        const answer = await network.run({
            arguments: [...settings, 'fetch', ...alwaysSet, ...options, '--', remote.name],
            input: wanted.map((line) => `${line}\n`).join(''),
        });
        if ((0,_process_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .succeeded */ .gq)(answer) || !isCrossing(answer))
            return answer;
        throw new _writing_patiently_js__WEBPACK_IMPORTED_MODULE_0__/* .Passing */ .q(fetchFailure(remote, answer));
    });
}
/** A sentence for people about a fetch that failed. */
function fetchFailure({ title }, answer) {
    return `${title} could not be fetched: ${(0,_process_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(answer)}`;
}
/** A reference that is broken cannot be locked either, and stays so. */
function isCrossing({ stderr }) {
    if (stderr.includes('reference broken'))
        return false;
    return /cannot lock ref|unable to lock|Unable to create '.*\.lock'|File exists/.test(stderr);
}


/***/ }),

/***/ 51227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ remoteHome)
});

// EXTERNAL MODULE: ./lib/action/ports/release-repository.js
var release_repository = __webpack_require__(29013);
// EXTERNAL MODULE: ./lib/action/adapters/git/reading/ancestry.js
var ancestry = __webpack_require__(77582);
;// CONCATENATED MODULE: ./lib/action/adapters/git/writing/move-branch.js






/** Milliseconds to wait for another git that holds the branch's lock file. */
const lockPatience = 10_000;
/**
 * Moves a local branch by compare-and-swap (`git update-ref <ref> <new> <old>`). A refusal is judged by
 * reading the branch again: a lock held by another git is waited for, a moved branch is the answer.
 */
function moveBranch(git, store, move) {
    return patiently(lockPatience, async () => {
        const answer = await updateReference(git, `${localBranches}${move.branch}`, {
            commit: move.commit,
            expected: move.expected ?? store.format.nullId,
        });
        if (succeeded(answer))
            return { kind: 'committed', commit: move.commit };
        const current = (await listBranches(git, localBranches, [move.branch])).get(move.branch) ?? null;
        if (current !== move.expected)
            return await settle(git, store, { ...move, current, answer });
        throw isContention(answer) ? locked(move.branch, answer) : refusal(move.branch, answer);
    });
}
/** One compare-and-swap of a reference, in one process. */
function updateReference(git, reference, { commit, expected }) {
    return git.run({ arguments: ['update-ref', '-m', 'deployment-plans', reference, commit, expected] });
}
/** The branch is elsewhere: by our own update when that was cut off and its answer lost, else by another's. */
async function settle(git, store, { commit, current, answer }) {
    const unclear = answer.end !== 'exited';
    const ours = current === commit ||
        (unclear &&
            current !== null &&
            (await isReachable(git, store, { ancestor: commit, descendant: current })));
    return ours ? { kind: 'committed', commit } : { kind: 'moved' };
}
/** The branch has not moved, so it was locked when git tried, or it moved there and back. */
function isContention(answer) {
    return answer.end !== 'exited' || /File exists|but expected|reference already exists/.test(answer.stderr);
}
function refusal(branch, answer) {
    const reason = reasonOf(answer);
    return answer.stderr.includes('cannot create')
        ? new RepositoryUnusable(`the branch ${branch} cannot be created: ${reason}; remove or rename the other branch`)
        : new RepositoryUnavailable(`git could not move the branch ${branch}: ${reason}`);
}
function locked(branch, answer) {
    return new Passing(`the branch ${branch} stays locked (${reasonOf(answer)}); if the git that locked it was killed, ` +
        'reconcile removes the lock after a minute');
}

// EXTERNAL MODULE: ./lib/action/adapters/git/writing/patiently.js
var writing_patiently = __webpack_require__(83525);
// EXTERNAL MODULE: ./lib/action/adapters/git/process/failure.js
var failure = __webpack_require__(95916);
// EXTERNAL MODULE: ./lib/action/adapters/git/writing/branch-home.js
var branch_home = __webpack_require__(98915);
;// CONCATENATED MODULE: ./lib/action/adapters/git/remote/find-ours.js




/**
 * What an unclear push left behind: `ours`, our commit is in the branch's history; `moved`, the branch is
 * elsewhere without it; `unmoved`, the branch is where it was. The remote itself is asked, because what another
 * process fetched here may be older. Rejects with RepositoryUnavailable when it cannot be seen.
 */
async function findOurs(access, { branch, expected, commit }) {
    const { git, store, remote } = access;
    const tip = await remoteTip(access, branch);
    if (tip === commit)
        return 'ours';
    if (tip === expected)
        return 'unmoved';
    if (tip === null)
        return 'moved';
    if (!(await store.hasCommit(tip)))
        await access.fetch();
    if (!(await store.hasCommit(tip))) {
        throw new release_repository/* RepositoryUnavailable */.hw(`the branch ${branch} of ${remote.title} moves faster than it can be fetched`);
    }
    return (await (0,ancestry/* isReachable */.k)(git, store, { ancestor: commit, descendant: tip })) ? 'ours' : 'moved';
}
async function remoteTip({ network, remote }, branch) {
    const reference = `${branch_home/* localBranches */.S}${branch}`;
    const answer = await network.run({ arguments: ['ls-remote', '--quiet', '--', remote.name, reference] });
    const lines = (0,failure/* outputOf */.jH)(answer, `see the branch ${branch} of ${remote.title}`).toString('utf8').split('\n');
    const line = lines.find((text) => text.endsWith(`\t${reference}`));
    return line?.split('\t')[0] ?? null;
}

;// CONCATENATED MODULE: ./lib/action/adapters/git/remote/push-commit.js


const options = ['--porcelain', '--no-verify', '--no-follow-tags', '--no-recurse-submodules', '--no-signed'];
/** Pushes one commit to one branch as a compare-and-swap. */
async function pushCommit(network, remote, { branch, expected, commit }) {
    const reference = `${branch_home/* localBranches */.S}${branch}`;
    const answer = await network.run({
        arguments: [
            'push',
            ...options,
            `--force-with-lease=${reference}:${expected ?? ''}`,
            '--',
            remote.name,
            `${commit}:${reference}`,
        ],
    });
    return resultOf(answer);
}
/** Reads the line `<flag>\t<from>:<to>\t<summary> (<reason>)` of the one reference that was pushed. */
function resultOf(answer) {
    if ((0,failure/* succeeded */.gq)(answer))
        return { kind: 'pushed' };
    const line = answer.stdout
        .toString('utf8')
        .split('\n')
        .find((text) => text.startsWith('!\t'));
    const [, summary = '', reason = ''] = /\t\[([^\]]*)\](?: \((.*)\))?$/.exec(line ?? '') ?? [];
    if (answer.end !== 'exited' || summary === '')
        return { kind: 'unclear', reason: (0,failure/* reasonOf */.A3)(answer) };
    if (summary === 'rejected')
        return { kind: 'stale', reason };
    const said = (0,failure/* reasonOf */.A3)(answer);
    return isCrossing(reason)
        ? { kind: 'unclear', reason: (0,failure/* readable */.HD)(reason) }
        : { kind: 'declined', reason: (0,failure/* readable */.HD)(`${reason}; ${said}`) };
}
/** Reasons of a remote that was writing the same reference at that moment. */
function isCrossing(reason) {
    return /cannot lock|failed to (?:lock|update ref|report)|incorrect old value/.test(reason);
}

;// CONCATENATED MODULE: ./lib/action/adapters/git/remote/remote-home.js





/** Milliseconds to go on when the remote's answers leave it open what happened. */
const patienceWithRemote = 30_000;
/** A clone: what counts are the branches of its remote, which nobody has checked out here. */
function remoteHome(access) {
    return {
        namespace: access.remote.namespace,
        refresh: async () => {
            await access.fetch();
            return new Map();
        },
        assertFree: () => Promise.resolve(),
        move: (move) => pushUntilClear(access, move),
    };
}
/**
 * Pushes until it is known what became of the commit. Only the first answer that the branch has moved is taken
 * as it is: after an unclear one, it may be our own commit that moved it.
 */
function pushUntilClear(access, move) {
    const { network, remote } = access;
    return (0,writing_patiently/* patiently */.d)(patienceWithRemote, async (number) => {
        const result = await pushCommit(network, remote, move);
        if (result.kind === 'pushed')
            return await committed(access, move);
        if (result.kind === 'stale' && number === 1)
            return { kind: 'moved' };
        const found = await findOurs(access, move);
        if (found === 'ours')
            return await committed(access, move);
        if (found === 'moved')
            return { kind: 'moved' };
        if (result.kind === 'declined')
            throw declined(remote, move.branch, result.reason);
        throw new writing_patiently/* Passing */.q(`the branch ${move.branch} could not be pushed to ${remote.title}: ${result.reason}`);
    });
}
/** Shows the new commit here as well; whoever fetched it in the meantime has done so already. */
async function committed({ git, store, remote }, move) {
    await updateReference(git, `${remote.namespace}${move.branch}`, {
        commit: move.commit,
        expected: move.expected ?? store.format.nullId,
    });
    return { kind: 'committed', commit: move.commit };
}
function declined(remote, branch, reason) {
    if (reason.includes('is currently checked out')) {
        return new release_repository/* BranchInUse */.jt(`the branch ${branch} is checked out in a working tree of ${remote.title}, which would fall ` +
            'behind; check out another branch there and try again');
    }
    return new release_repository/* RepositoryUnusable */.qh(`${remote.title} declined the branch ${branch}: ${reason}`);
}


/***/ }),

/***/ 17779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Zu: () => (/* binding */ withScratchRepository),
/* harmony export */   _J: () => (/* binding */ withEmptyRepository),
/* harmony export */   iy: () => (/* binding */ remoteName)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** The name of the one remote of a scratch repository: none that the configuration of `folder` may have. */
const remoteName = 'deployment-plans-source';
/**
 * An empty bare repository with one remote, of which nothing is left when `use` has ended. It is written as
 * gitrepository-layout(5) describes it, because a process less per application counts. What it misses is asked
 * from its remote (git-scm.com/docs/partial-clone). The configuration of `folder`, when that is a repository, goes
 * on to apply: credential helpers, rewritten addresses.
 */
function withScratchRepository({ address, folder, variables, object = '' }, use) {
    return withEmptyRepository({ folder, variables, configuration: configurationFor(address, object) }, use);
}
/** An empty bare repository in the same way, with a configuration of the caller's. */
async function withEmptyRepository({ folder, variables, configuration }, use) {
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(variables.TMPDIR || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'deployment-plans-source-'));
    try {
        await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'objects')), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'refs'))]);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'HEAD'), 'ref: refs/heads/none\n');
        const includes = folder !== null && (await isRepository(folder)) ? including(folder) : [];
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'config'), [...includes, ...configuration, ''].join('\n'));
        return await use(directory);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true });
    }
}
function including(folder) {
    return ['[include]', `path = ${quoted((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'config'))}`];
}
function configurationFor(address, object) {
    return [
        '[core]',
        'repositoryformatversion = 1',
        'bare = true',
        '[extensions]',
        `partialClone = ${remoteName}`,
        ...(isSha256(object) ? ['objectFormat = sha256'] : []),
        `[remote "${remoteName}"]`,
        `url = ${quoted(address)}`,
        'promisor = true',
        'partialclonefilter = tree:0',
    ];
}
/** By its length (git-scm.com/docs/hash-function-transition). */
function isSha256(object) {
    return object.length === 64;
}
/** A value of git's configuration. */
function quoted(value) {
    return `"${value.replace(/["\\]/g, '\\$&')}"`;
}
async function isRepository(folder) {
    const parts = await Promise.all(['HEAD', 'objects', 'config'].map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)).then(() => true, () => false)));
    return parts.every(Boolean);
}


/***/ }),

/***/ 21961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ addressFor)
/* harmony export */ });
/* harmony import */ var _domain_repository_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93758);

/**
 * What git is given for a catalog's `repository`: `owner/name` is a repository on github.com. Undefined for
 * what is outside the grammar, whoever has let it through: git would take some of that for options.
 */
function addressFor(repository) {
    if (!(0,_domain_repository_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isRepositoryAddress */ .Py)(repository))
        return undefined;
    const complete = repository.startsWith('/') || repository.includes('://');
    return complete ? repository : `https://github.com/${repository}.git`;
}


/***/ }),

/***/ 98915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ localBranches)
/* harmony export */ });
/** Where the references of local branches stand. */
const localBranches = 'refs/heads/';


/***/ }),

/***/ 83525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ patiently),
/* harmony export */   q: () => (/* binding */ Passing)
/* harmony export */ });
/* harmony import */ var p_retry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74995);
/* harmony import */ var _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29013);


/** What passes by itself: another git holds a lock, or an answer leaves it open what happened. */
class Passing extends _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryUnavailable */ .hw {
}
/**
 * Tries again as long as it rejects with Passing, a little later each time and not in step with others, until
 * `limit` milliseconds have passed. What is tried is given the number of the try, from 1.
 */
function patiently(limit, attempt) {
    return (0,p_retry__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .Ay)(attempt, {
        retries: Number.POSITIVE_INFINITY,
        minTimeout: 10,
        maxTimeout: 1000,
        factor: 1.5,
        randomize: true,
        maxRetryTime: limit,
        shouldRetry: ({ error }) => error instanceof Passing,
    });
}


/***/ }),

/***/ 92577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ writeCommit)
});

// EXTERNAL MODULE: ./lib/action/adapters/git/objects/object-format.js
var object_format = __webpack_require__(47962);
// EXTERNAL MODULE: ./lib/action/adapters/git/process/failure.js
var failure = __webpack_require__(95916);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/action/adapters/git/identity.js
var identity = __webpack_require__(12976);
;// CONCATENATED MODULE: ./lib/action/adapters/git/writing/commit-object.js


/**
 * A commit object. Its last line makes it unlike every other: two processes that write the same change in the
 * same second would else make one commit, and both would take it for theirs.
 */
function commitObject({ tree, parent, author, at, message }) {
    const { name, email } = (0,identity/* cleanIdentity */.w)(author);
    const person = `${name} <${email}> ${Math.floor(at / 1000)} +0000`;
    const text = message.replaceAll('\0', '').trim();
    const lines = [
        `tree ${tree}`,
        ...(parent === undefined ? [] : [`parent ${parent}`]),
        `author ${person}`,
        `committer ${person}`,
        '',
        text,
        ...(endsInTrailers(text) ? [] : ['']),
        `Write-Id: ${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`,
        '',
    ];
    return { type: 'commit', bytes: Buffer.from(lines.join('\n'), 'utf8') };
}
/** Whether the last paragraph, which is not the first one, holds trailers alone (git-interpret-trailers). */
function endsInTrailers(message) {
    const last = message.split('\n\n').slice(1).at(-1);
    return last?.split('\n').every((line) => /^[A-Za-z][A-Za-z0-9-]*: \S/.test(line)) ?? false;
}

// EXTERNAL MODULE: ./lib/action/adapters/git/objects/tree.js
var objects_tree = __webpack_require__(84371);
;// CONCATENATED MODULE: ./lib/action/adapters/git/writing/edit-tree.js


/**
 * The tree that comes of writing files into the tree `root` (undefined: an empty one). Folders come and go
 * with their files; a file that is overwritten stays executable.
 */
async function editTree(store, root, writes) {
    const objects = [];
    const id = await editFolder(store, root, collectEdits(writes), objects);
    return { id: id ?? keep(store, objects, { type: 'tree', bytes: (0,objects_tree/* serializeTree */.Lj)(new Map()) }), objects };
}
function collectEdits(writes) {
    const root = new Map();
    for (const { path, bytes } of writes) {
        const names = path.split('/');
        if (names.some(isForbidden))
            throw new Error(`${JSON.stringify(path)} is no path of a file in a repository`);
        const last = names.pop() ?? '';
        let folder = root;
        for (const name of names.map(objects_tree/* toByteName */.l6)) {
            const known = folder.get(name);
            const next = known instanceof Map ? known : new Map();
            folder.set(name, next);
            folder = next;
        }
        folder.set((0,objects_tree/* toByteName */.l6)(last), bytes);
    }
    return root;
}
function isForbidden(name) {
    return name === '' || name === '.' || name === '..' || name.toLowerCase() === '.git' || name.includes('\0');
}
/** The id of the edited folder; undefined when nothing is left in it. */
async function editFolder(store, id, edits, objects) {
    const tree = new Map(id === undefined ? [] : await store.tree(id));
    for (const [name, edit] of edits) {
        const entry = await editEntry(store, tree.get(name), edit, objects);
        if (entry === undefined)
            tree.delete(name);
        else
            tree.set(name, entry);
    }
    return tree.size === 0 ? undefined : keep(store, objects, { type: 'tree', bytes: (0,objects_tree/* serializeTree */.Lj)(tree) });
}
async function editEntry(store, entry, edit, objects) {
    if (edit === null)
        return undefined;
    if (edit instanceof Map) {
        const isFolder = entry !== undefined && (0,objects_tree/* kindOf */.I)(entry) === 'folder';
        const id = await editFolder(store, isFolder ? entry.id : undefined, edit, objects);
        if (id !== undefined)
            return (0,objects_tree/* folderEntry */.Zn)(id);
        // Deletions below a file find nothing to delete, and leave it.
        return isFolder ? undefined : entry;
    }
    const mode = entry !== undefined && (0,objects_tree/* isFileMode */.sB)(entry.mode) ? entry.mode : objects_tree/* fileMode */.IB;
    return { mode, id: keep(store, objects, { type: 'blob', bytes: edit }) };
}
function keep({ format }, objects, object) {
    objects.push(object);
    return (0,object_format/* objectId */.Tu)(format, object);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/action/adapters/git/writing/pack.js


const typeNumbers = { commit: 1, tree: 2, blob: 3 };
/** A pack of whole objects, version 2 (gitformat-pack): the form in which git takes many objects at once. */
function packOf(objects, { algorithm }) {
    const header = Buffer.alloc(12);
    header.write('PACK', 0, 'latin1');
    header.writeUInt32BE(2, 4);
    header.writeUInt32BE(objects.length, 8);
    const body = Buffer.concat([
        header,
        ...objects.flatMap((object) => [head(object), (0,external_node_zlib_.deflateSync)(object.bytes)]),
    ]);
    return Buffer.concat([body, (0,external_node_crypto_.createHash)(algorithm).update(body).digest()]);
}
/** Type and size: four bits of the size beside the type, then seven a byte, lowest first. */
function head({ type, bytes }) {
    const head = [];
    let byte = (typeNumbers[type] << 4) | (bytes.length & 0x0f);
    for (let rest = Math.floor(bytes.length / 16); rest > 0; rest = Math.floor(rest / 128)) {
        head.push(byte | 0x80);
        byte = rest & 0x7f;
    }
    return Buffer.from([...head, byte]);
}

;// CONCATENATED MODULE: ./lib/action/adapters/git/writing/write-commit.js





/** Writes the objects of a new commit, in one process and without any reference to it; gives its id. */
async function writeCommit(git, store, request) {
    const parent = request.startFrom ?? request.expected ?? undefined;
    const root = parent === undefined ? undefined : await store.rootOf(parent);
    const tree = await editTree(store, root, request.writes);
    const commit = commitObject({
        tree: tree.id,
        parent,
        author: request.author,
        at: request.at,
        message: request.message,
    });
    const objects = [...tree.objects, commit];
    const answer = await git.run({ arguments: ['unpack-objects', '-q'], input: packOf(objects, store.format) });
    (0,failure/* outputOf */.jH)(answer, 'write a commit');
    return (0,object_format/* objectId */.Tu)(store.format, commit);
}


/***/ }),

/***/ 61477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ checkedAnswer)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7025);

/** What an answer holds, in the shape that is expected of it; throws UnreadableAnswer for everything else. */
function checkedAnswer(schema, data) {
    const { success, data: checked, error } = schema.safeParse(data);
    if (success)
        return checked;
    const place = error.issues[0]?.path.join('.');
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableAnswer */ .ym(place ? `${place} is not as GitHub documents it` : 'it is cut off, or not what was asked for');
}


/***/ }),

/***/ 7025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ GraphqlFailure),
/* harmony export */   YJ: () => (/* binding */ graphqlError),
/* harmony export */   Yl: () => (/* binding */ headersOf),
/* harmony export */   Z5: () => (/* binding */ isUnclear),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   ym: () => (/* binding */ UnreadableAnswer)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);

const graphqlError = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    type: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    message: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    path: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]))),
});
/** GraphQL answered with errors, with or without a part of the data. */
class GraphqlFailure extends Error {
    name = 'GraphqlFailure';
    errors;
    headers;
    constructor(errors, headers) {
        super(errors.map(({ message }) => message).join('; '));
        this.errors = errors;
        this.headers = headers;
    }
}
/** An answer that came through, but is not what was asked for: cut off, or not as documented. */
class UnreadableAnswer extends Error {
    name = 'UnreadableAnswer';
}
const headers = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J());
const body = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ errors: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(graphqlError), []) });
const clientError = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    message: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    response: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()), headers, data: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["catch"] */ .MfU(body, { errors: [] }) })),
});
/** Undefined for an error that does not come from a request, which is a bug of ours. */
function failureOf(error) {
    // What the transport throws is a cause of what the client throws.
    if (error instanceof Error && error.cause instanceof UnreadableAnswer)
        return failureOf(error.cause);
    if (error instanceof UnreadableAnswer)
        return { status: 200, headers: new Map(), words: error.message, errors: [] };
    if (error instanceof GraphqlFailure)
        return { status: 200, headers: error.headers, words: error.message, errors: error.errors };
    const { success, data } = clientError.safeParse(error);
    if (!success || (data.status === undefined && data.response === undefined))
        return undefined;
    return {
        status: data.response?.status ?? null,
        headers: headersOf(data.response?.headers),
        words: data.message,
        errors: data.response?.data.errors ?? [],
    };
}
/**
 * Whether a write that failed so may still have taken effect: no answer, an answer cut off or garbled, or one of
 * a machine in between. Every other answer proves that nothing has happened.
 */
function isUnclear({ status }) {
    return status === null || status < 400 || status === 408 || status >= 500;
}
/** Header names in lower case; what is no header is left out. */
function headersOf(given) {
    const { data = {} } = headers.safeParse(given);
    return new Map(Object.entries(data).map(([name, value]) => [name.toLowerCase(), String(value)]));
}


/***/ }),

/***/ 99935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ rateLimitWait),
/* harmony export */   j: () => (/* binding */ rateLimitEnd)
/* harmony export */ });
/**
 * When a limit lets us go on, as a part of a sentence; undefined when the failure has another cause.
 *
 * Source: docs.github.com, "Rate limits for the REST API", "Exceeding the rate limit".
 */
function rateLimitEnd(failure) {
    if (!isRateLimit(failure))
        return undefined;
    const { headers } = failure;
    const seconds = Number(headers.get('retry-after'));
    if (seconds > 0)
        return `in ${seconds} seconds`;
    const reset = Number(headers.get('x-ratelimit-reset'));
    const isTime = reset > 0 && reset < 1e11;
    return headers.get('x-ratelimit-remaining') === '0' && isTime
        ? `at ${new Date(reset * 1000).toISOString()}`
        : 'in a few minutes';
}
/** Milliseconds until a limit lets us go on, a minute when it does not say; undefined when the failure has another cause. */
function rateLimitWait(failure, now) {
    if (!isRateLimit(failure))
        return undefined;
    const { headers } = failure;
    const seconds = Number(headers.get('retry-after'));
    if (seconds > 0)
        return seconds * 1000;
    const reset = Number(headers.get('x-ratelimit-reset')) * 1000;
    return headers.get('x-ratelimit-remaining') === '0' && reset > now ? reset - now : 60_000;
}
function isRateLimit({ status, headers, words, errors }) {
    if (errors.some(({ type }) => type === 'RATE_LIMITED') || status === 429)
        return true;
    return (status === 403 &&
        (headers.get('x-ratelimit-remaining') === '0' ||
            headers.has('retry-after') ||
            /\brate limit/i.test(words)));
}


/***/ }),

/***/ 91726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NN: () => (/* binding */ broughtShape),
/* harmony export */   b_: () => (/* binding */ candidateFields),
/* harmony export */   f: () => (/* binding */ candidateShape),
/* harmony export */   no: () => (/* binding */ broughtFields)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);

/**
 * Fields of a commit in GraphQL by which it is told which pull request brought it. A merge has few parents, and each of
 * these few pull requests; which of them is the one is seen only in the answer, so all are asked for everything.
 */
function broughtFields(fragment) {
    const associated = `associatedPullRequests(first: 5, orderBy: { field: CREATED_AT, direction: ASC }) {
    nodes { ...${fragment} }
  }`;
    return `${associated} parents(first: 3) { nodes { oid ${associated} } }`;
}
/** Fields of a pull request that is among them, besides those that are asked for its own sake. */
const candidateFields = `state baseRefName headRefOid mergedAt
  mergeCommit { oid }
  repository { nameWithOwner }`;
const candidateShape = {
    state: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    baseRefName: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    headRefOid: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    mergedAt: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    mergeCommit: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ oid: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    repository: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ nameWithOwner: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
};
/** What is answered to the fields of a commit. */
function broughtShape(candidate) {
    const associatedPullRequests = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ nodes: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(candidate) });
    const parent = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ oid: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), associatedPullRequests });
    return { associatedPullRequests, parents: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ nodes: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(parent) }) };
}


/***/ }),

/***/ 15855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ mergedPullRequest)
/* harmony export */ });
/**
 * The pull request whose merge a commit is; of a commit that was pushed, the one that was the first to bring it into
 * the base. A merge made by hand is told by its parents: of several that were pushed together, GitHub may name the
 * last as the merge of all. After a rebase several commits come from one pull request, whose merge is the last of them.
 */
function mergedPullRequest({ associatedPullRequests, parents }, { commit, base, home }) {
    const isMerged = (one) => one.state === 'MERGED' && one.baseRefName === base && one.repository.nameWithOwner === home;
    const own = associatedPullRequests.nodes.filter(isMerged);
    const [, ...merged] = parents.nodes;
    const ofParents = merged.flatMap((parent) => parent.associatedPullRequests.nodes.filter((one) => isMerged(one) && one.headRefOid === parent.oid));
    return ofParents[0] ?? own.find(({ mergeCommit }) => mergeCommit?.oid === commit) ?? earliest(own);
}
function earliest(pullRequests) {
    const when = ({ mergedAt }) => mergedAt ?? '';
    const [first] = pullRequests.toSorted((one, other) => (when(one) < when(other) ? -1 : 1));
    return first;
}


/***/ }),

/***/ 62810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isHidden)
/* harmony export */ });
/**
 * The token may not see what such a field lists: then it has written none of it, and what it may do without goes on.
 * That it may not write any either is told when it tries.
 */
function isHidden({ type, path = [] }, field) {
    return type === 'FORBIDDEN' && path.at(-1) === field;
}


/***/ }),

/***/ 43550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isSameAccount)
/* harmony export */ });
/** Whether two logins are one account: an App's is written with and without `[bot]`. */
function isSameAccount(login, other) {
    return withoutBot(login) === withoutBot(other);
}
function withoutBot(login) {
    return login.toLowerCase().replace(/\[bot\]$/, '');
}


/***/ }),

/***/ 27121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WO: () => (/* binding */ ourSuites),
/* harmony export */   Wt: () => (/* binding */ suiteFields),
/* harmony export */   cv: () => (/* binding */ ourNewestRun),
/* harmony export */   e1: () => (/* binding */ suitesAnswer)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);
/* harmony import */ var _is_same_account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43550);


/** Fields of a commit in GraphQL: its newest check suites that have a check run of a name, and the newest such run. */
function suiteFields({ suites, check, run, }) {
    return `checkSuites(last: ${suites}, filterBy: { checkName: ${check} }) {
    pageInfo { hasPreviousPage }
    nodes {
      app { slug }
      checkRuns(first: 1, filterBy: { checkName: ${check}, checkType: LATEST }) { nodes { ${run} } }
    }
  }`;
}
/** What is answered to these fields; null for a token that may not see checks. */
function suitesAnswer(run) {
    const suite = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        app: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ slug: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
        checkRuns: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ nodes: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(run) }),
    });
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ pageInfo: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ hasPreviousPage: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() }), nodes: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(suite) }));
}
/** Only Apps make check runs, and the login of an App is its slug. */
function ourSuites(suites, viewer) {
    return suites.filter(({ app }) => app !== null && (0,_is_same_account_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameAccount */ .s)(app.slug, viewer));
}
/** Our newest check run of a name, which replaces what is older. */
function ourNewestRun(suites, { name, viewer }) {
    const [newest] = ourSuites(suites, viewer)
        .flatMap(({ checkRuns }) => checkRuns.nodes)
        .filter((run) => run.name === name)
        .sort((one, other) => other.databaseId - one.databaseId);
    return newest;
}


/***/ }),

/***/ 85386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ isOurComment),
/* harmony export */   EF: () => (/* binding */ commentAnswer),
/* harmony export */   XG: () => (/* binding */ commentFields)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73305);

/** Fields of a comment in GraphQL by which ours are told from others. */
const commentFields = 'fullDatabaseId viewerDidAuthor body';
const commentAnswer = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** A large number, which comes as text. */
    fullDatabaseId: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^\d{1,15}$/)), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]),
    viewerDidAuthor: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    body: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** Whether a comment is ours, and the one that begins with the marker. */
function isOurComment({ viewerDidAuthor, body }, marker) {
    return viewerDidAuthor && body.split('\n', 1).join().trimEnd() === marker;
}


/***/ }),

/***/ 96729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ rememberedLogin),
/* harmony export */   m: () => (/* binding */ readLogin)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);

const answer = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ viewer: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }) });
/** Of a person or an App; an App's ends in `[bot]`. */
function readLogin(api) {
    return api.attempt({ doing: 'read whom the token speaks for', permission: 'metadata: read' }, async () => {
        const { viewer } = await api.query(answer, { query: 'query Login { viewer { login } }', variables: {} });
        return viewer.login;
    });
}
/** Asks at the first call, and again only as long as there was no answer. */
function rememberedLogin(api) {
    let known = null;
    return async () => {
        known ??= readLogin(api);
        try {
            return await known;
        }
        catch (error) {
            known = null;
            throw error;
        }
    };
}


/***/ }),

/***/ 63800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ hostedRepository)
/* harmony export */ });
/* harmony import */ var _domain_repository_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93758);

const ownerAndName = /^\/?([^/]+)\/([^/]+?)(?:\.git)?\/?$/;
/**
 * The repository on this GitHub that a catalog's address means: `owner/name`, or an https address of its own
 * server without a user. Undefined for every other address.
 */
function hostedRepository(address, server) {
    if (!(0,_domain_repository_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isRepositoryAddress */ .Py)(address) || address.startsWith('/'))
        return undefined;
    const path = address.includes('://') ? pathOn(address, server) : address;
    const [, owner, name] = ownerAndName.exec(path ?? '') ?? [];
    return owner === undefined || name === undefined ? undefined : { owner, name };
}
function pathOn(address, server) {
    if (!URL.canParse(address))
        return undefined;
    const { protocol, host, pathname, username } = new URL(address);
    const isOwn = protocol === 'https:' && username === '' && host === new URL(server).host;
    return isOwn ? pathname : undefined;
}


/***/ }),

/***/ 68454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ replaceOrAdd)
/* harmony export */ });
/* harmony import */ var _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7025);
/* harmony import */ var _failures_rate_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99935);


/**
 * Replaces what stands there, or adds it anew when it cannot be replaced: somebody deleted it meanwhile, or
 * another App made it, which GitHub answers with one of the `lost` statuses.
 */
async function replaceOrAdd({ replace, add, lost, }) {
    if (replace === null)
        return add();
    try {
        return await replace();
    }
    catch (error) {
        const failure = (0,_failures_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(error);
        // A limit is told with 403 as well, and says nothing of what stands there.
        if (failure === undefined || (0,_failures_rate_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .rateLimitEnd */ .j)(failure) !== undefined)
            throw error;
        if (failure.status === null || !lost.includes(failure.status))
            throw error;
    }
    return add();
}


/***/ }),

/***/ 96542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ writeCheckRun)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94343);
/* harmony import */ var _failures_checked_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61477);
/* harmony import */ var _replace_or_add_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68454);
/* harmony import */ var _write_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79457);





const checkRun = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), external_id: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()) });
const checkRuns = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ check_runs: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(checkRun) });
/**
 * Makes a check run, or replaces one, each of its contents exactly once; gives its id. Each request leaves a mark of
 * its own in `external_id`, by which is seen whether it took effect.
 *
 * Source: docs.github.com, "REST API endpoints for check runs".
 */
function writeCheckRun(api, { commit, standing, contents: [first, ...others] }) {
    const task = {
        doing: `set the check run "${first.name}" of commit ${commit}`,
        permission: 'checks: write',
    };
    return api.attempt(task, async () => {
        const begun = await (0,_replace_or_add_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceOrAdd */ .b)({
            replace: standing === null ? null : () => update(api, standing, first),
            add: () => create(api, commit, first),
            lost: [403, 404],
        });
        for (const content of others)
            await update(api, begun, content);
        return begun;
    });
}
function update(api, id, content) {
    const { owner, name: repo } = api.repository;
    const request = requestOf(content);
    return (0,_write_once_js__WEBPACK_IMPORTED_MODULE_3__/* .writeOnce */ .F)(api, {
        attempt: async () => {
            const { data } = await api.writes.rest.checks.update({ owner, repo, check_run_id: id, ...request });
            return (0,_failures_checked_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .checkedAnswer */ .M)(checkRun, data).id;
        },
        readBack: async () => {
            const { data } = await api.reads.rest.checks.get({ owner, repo, check_run_id: id });
            return (0,_failures_checked_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .checkedAnswer */ .M)(checkRun, data).external_id === request.external_id ? id : undefined;
        },
    });
}
function create(api, commit, content) {
    const { owner, name: repo } = api.repository;
    const request = requestOf(content);
    return (0,_write_once_js__WEBPACK_IMPORTED_MODULE_3__/* .writeOnce */ .F)(api, {
        attempt: async () => {
            const { data } = await api.writes.rest.checks.create({ owner, repo, head_sha: commit, ...request });
            return (0,_failures_checked_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .checkedAnswer */ .M)(checkRun, data).id;
        },
        readBack: async () => {
            const filter = { check_name: request.name, filter: 'all', per_page: 100 };
            const { data } = await api.reads.rest.checks.listForRef({ owner, repo, ref: commit, ...filter });
            const { check_runs: standing } = (0,_failures_checked_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .checkedAnswer */ .M)(checkRuns, data);
            return standing.find(({ external_id }) => external_id === request.external_id)?.id;
        },
    });
}
function requestOf(content) {
    const { name, title, summary, url, annotations } = content;
    return {
        name,
        external_id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
        ...standingOf(content),
        ...(url === null ? {} : { details_url: url }),
        output: { title, summary, annotations: annotations.map(toAnnotation) },
    };
}
function standingOf({ conclusion, isQueued }) {
    if (conclusion !== null)
        return { status: 'completed', conclusion };
    return { status: isQueued ? 'queued' : 'in_progress' };
}
function toAnnotation({ path, line, level, title, message }) {
    return { path, start_line: line, end_line: line, annotation_level: level, title, message };
}


/***/ }),

/***/ 34763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ writeComment)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94343);
/* harmony import */ var _domain_pull_requests_same_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4574);
/* harmony import */ var _failures_checked_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61477);
/* harmony import */ var _ownership_our_comments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85386);
/* harmony import */ var _replace_or_add_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68454);
/* harmony import */ var _write_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79457);






const comment = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), body: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() });
/** How often to look for one that was added without a clear answer: GitHub may take a while to show it. */
const looks = 2;
/** Adds a comment, or replaces one, exactly once; gives its id. */
function writeComment(api, wanted) {
    const { pullRequest, standing } = wanted;
    const task = { doing: `comment on pull request ${pullRequest}`, permission: 'pull-requests: write' };
    return api.attempt(task, () => (0,_replace_or_add_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceOrAdd */ .b)({
        replace: standing === null ? null : () => replace(api, standing, wanted.body),
        add: () => add(api, wanted),
        lost: [404, 410],
    }));
}
function add(api, { pullRequest, body }) {
    const { owner, name: repo } = api.repository;
    return (0,_write_once_js__WEBPACK_IMPORTED_MODULE_3__/* .writeOnce */ .F)(api, {
        attempt: async () => {
            const wanted = { owner, repo, issue_number: pullRequest, body };
            const { data } = await api.writes.rest.issues.createComment(wanted);
            return (0,_failures_checked_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .checkedAnswer */ .M)(comment, data).id;
        },
        readBack: async () => {
            const standing = await ourNewestComments(api, pullRequest);
            const found = standing.find((one) => (0,_domain_pull_requests_same_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isSameText */ .c)(one.body, body));
            return found && Number(found.fullDatabaseId);
        },
        looks,
    });
}
function replace(api, id, body) {
    const { owner, name: repo } = api.repository;
    return (0,_write_once_js__WEBPACK_IMPORTED_MODULE_3__/* .writeOnce */ .F)(api, {
        attempt: async () => {
            const { data } = await api.writes.rest.issues.updateComment({ owner, repo, comment_id: id, body });
            return (0,_failures_checked_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .checkedAnswer */ .M)(comment, data).id;
        },
        readBack: async () => {
            const { data } = await api.reads.rest.issues.getComment({ owner, repo, comment_id: id });
            return (0,_domain_pull_requests_same_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isSameText */ .c)((0,_failures_checked_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .checkedAnswer */ .M)(comment, data).body, body) ? id : undefined;
        },
    });
}
const newest = `query NewestComments($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { comments(last: 100) { nodes { ${_ownership_our_comments_js__WEBPACK_IMPORTED_MODULE_1__/* .commentFields */ .XG} } } }
  }
}`;
const newestAnswer = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    repository: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        pullRequest: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ comments: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ nodes: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_ownership_our_comments_js__WEBPACK_IMPORTED_MODULE_1__/* .commentAnswer */ .EF) }) }),
    }),
});
/** Ours among the last hundred, where one that was made a moment ago stands. */
async function ourNewestComments(api, number) {
    const variables = { ...api.repository, number };
    const found = await api.query(newestAnswer, { query: newest, variables });
    const { nodes } = found.repository.pullRequest.comments;
    return nodes.filter(({ viewerDidAuthor }) => viewerDidAuthor);
}


/***/ }),

/***/ 79457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ writeOnce)
/* harmony export */ });
/* harmony import */ var _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7025);

/**
 * Makes a change exactly once. After an unclear answer it looks whether the change was made before it tries a
 * second and last time; whatever becomes of that, it looks once more, because the first may have arrived late. An
 * answer that proves that nothing has happened ends it at once.
 */
async function writeOnce(api, { attempt, readBack, looks = 1 }) {
    try {
        return await attempt();
    }
    catch (error) {
        if (!mayHaveTakenEffect(error))
            throw error;
    }
    for (let look = 1; look <= looks; look += 1) {
        await api.pause();
        const standing = await readBack();
        if (standing !== undefined)
            return standing;
    }
    try {
        return await attempt();
    }
    catch (error) {
        if ((0,_failures_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(error) === undefined)
            throw error;
        const arrived = await readBack();
        if (arrived !== undefined)
            return arrived;
        throw error;
    }
}
function mayHaveTakenEffect(error) {
    const failure = (0,_failures_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(error);
    return failure !== undefined && (0,_failures_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnclear */ .Z5)(failure);
}


/***/ }),

/***/ 26304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ problemToJson)
/* harmony export */ });
/** A problem in JSON, keys in the order of docs/commands.md; what is absent is left out. */
function problemToJson(problem) {
    const { code, severity, message, ...place } = problem;
    const { file, line, column, application, module, plan, pullRequest, cure } = place;
    return {
        code,
        severity,
        message,
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
        ...(column !== undefined && { column }),
        ...(application !== undefined && { application }),
        ...(module !== undefined && { module }),
        ...(plan !== undefined && { plan }),
        ...(pullRequest !== undefined && { pullRequest }),
        ...(cure !== undefined && { cure: { application: cure.application, entry: cure.entry } }),
    };
}


/***/ }),

/***/ 8238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ modulesDefinition)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94343);
/* harmony import */ var _definitions_scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7419);
/* harmony import */ var _definitions_structures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73202);
/* harmony import */ var _definitions_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19133);




const reference = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    _definitions_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .range */ .y1,
    (0,_definitions_structures_js__WEBPACK_IMPORTED_MODULE_3__/* .mapping */ .pq)({
        range: (0,_definitions_structures_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)('A node-semver range of the producer.', _definitions_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .range */ .y1),
        optional: (0,_definitions_structures_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('Whether the producer may be missing.', _definitions_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt),
    }),
], 'a range such as ^2.0.0, or a mapping with the keys range, optional');
const module = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee((0,_definitions_structures_js__WEBPACK_IMPORTED_MODULE_3__/* .mapping */ .pq)({
    references: (0,_definitions_structures_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('Producers that this module needs, by module name.', (0,_definitions_structures_js__WEBPACK_IMPORTED_MODULE_3__/* .mapOf */ .A7)(_definitions_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, reference)),
}));
/** Modules with their references, as the catalog and manifests write them. */
const modulesDefinition = (0,_definitions_structures_js__WEBPACK_IMPORTED_MODULE_3__/* .mapOf */ .A7)(_definitions_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, module);


/***/ }),

/***/ 15682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ toModules)
/* harmony export */ });
/** Modules in the order in which they are written. */
function toModules(written) {
    return new Map(Object.entries(written).map(([name, module]) => [name, toModule(module?.references ?? {})]));
}
function toModule(references) {
    return {
        references: new Map(Object.entries(references).map(([producer, written]) => [producer, toReference(written)])),
    };
}
function toReference(written) {
    if (typeof written === 'string')
        return { range: written, optional: false };
    return { range: written.range, optional: written.optional ?? false };
}


/***/ }),

/***/ 31107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ checkDefinition)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(23945);
// EXTERNAL MODULE: ./lib/action/domain/nearest.js
var nearest = __webpack_require__(27521);
// EXTERNAL MODULE: ./lib/action/codec/yaml/tree.js
var tree = __webpack_require__(91015);
// EXTERNAL MODULE: ./lib/action/codec/definitions/findings.js
var definitions_findings = __webpack_require__(28274);
// EXTERNAL MODULE: ./lib/action/codec/definitions/places.js
var places = __webpack_require__(15056);
;// CONCATENATED MODULE: ./lib/action/codec/definitions/explain-issue.js



/** What an issue of the validator says about the file, one finding for each place. */
function explainIssue(issue, base, root) {
    const path = [...base, ...issue.path.map(stepOf)];
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.slice(0, definitions_findings/* mostFindings */.Yb).map((key) => unknownKey(path, key, issue.message));
        case 'invalid_key':
            return issue.issues
                .slice(0, 1)
                .map((inner) => (0,definitions_findings/* finding */.gk)(path, codeOf(inner), badKey(path, inner.message)));
        case 'invalid_union':
            return explainUnion(issue, path, root);
        default:
            return [(0,definitions_findings/* finding */.gk)(path, codeOf(issue), badValue(issue, path, root))];
    }
}
/** Goes into the one alternative that fits what stands there, a scalar, a list or a mapping. */
function explainUnion(issue, path, root) {
    const fitting = issue.errors.filter((errors) => !errors.some((error) => error.code === 'invalid_type' && error.path.length === 0));
    const [only] = fitting;
    if (only === undefined || fitting.length > 1) {
        return [(0,definitions_findings/* finding */.gk)(path, 'schema', mustBe(path, issue.message, root))];
    }
    return only.slice(0, definitions_findings/* mostFindings */.Yb).flatMap((inner) => explainIssue(inner, path, root));
}
function unknownKey(path, key, allowed) {
    const suggestion = (0,nearest/* nearest */.p)(key, allowed.split(', '));
    const meant = suggestion === undefined ? '' : ` Did you mean ${suggestion}?`;
    const label = (0,places/* labelOf */.Wy)([...path, key]);
    return (0,definitions_findings/* finding */.gk)([...path, key], 'schema', `The key ${label} is not known here. Allowed: ${allowed}.${meant}`);
}
function badKey(path, expected) {
    return `The key ${(0,places/* labelOf */.Wy)(path)} must be ${expected}.`;
}
function badValue(issue, path, root) {
    const isHidden = issue.code === 'custom' && issue.params?.hidden === true;
    return isHidden ? `${(0,places/* labelOf */.Wy)(path)} must be ${issue.message}.` : mustBe(path, issue.message, root);
}
function mustBe(path, expected, root) {
    const node = (0,places/* nodeAt */.oB)(root, path);
    if (node === undefined)
        return `${(0,places/* labelOf */.Wy)(path)} is missing; it must be ${expected}.`;
    const quotes = expected.startsWith('text') && node.kind === 'scalar' && node.value !== null && node.value !== '';
    return `${(0,places/* labelOf */.Wy)(path)} must be ${expected}; found ${(0,places/* describeNode */.WQ)(node)}${quotes ? ', which quotes make text' : ''}.`;
}
function codeOf(issue) {
    return issue.code === 'custom' && issue.params?.code === 'bad-name' ? 'bad-name' : 'schema';
}
function stepOf(step) {
    return typeof step === 'number' ? step : String(step);
}

;// CONCATENATED MODULE: ./lib/action/codec/definitions/lost-keys.js



const lostKey = '__proto__';
/**
 * The validator drops a key `__proto__` where keys are free: it is no name, and must not get lost silently.
 * Where keys are fixed it was found as an unknown one.
 */
function findLostKeys(root, known) {
    const reported = new Set(known.filter(({ path }) => path.at(-1) === lostKey).map(({ path }) => (0,places/* parentOf */.gN)(root, path)));
    if (!hasLostKey(root))
        return [];
    return [...pathsOfLostKeys(root, [])]
        .filter((path) => !reported.has((0,places/* parentOf */.gN)(root, path)))
        .slice(0, definitions_findings/* mostFindings */.Yb)
        .map((path) => (0,definitions_findings/* finding */.gk)(path, 'bad-name', `The key ${(0,places/* labelOf */.Wy)(path)} is not allowed; choose another name.`));
}
/** Almost no file has one: the paths are put together only for one that does. */
function hasLostKey(node) {
    if (node.kind === 'list')
        return node.items.some(hasLostKey);
    if (node.kind === 'scalar')
        return false;
    if (node.entries.has(lostKey))
        return true;
    for (const { value } of node.entries.values())
        if (hasLostKey(value))
            return true;
    return false;
}
function* pathsOfLostKeys(node, path) {
    if (node.kind === 'mapping' && node.entries.has(lostKey))
        yield [...path, lostKey];
    for (const [step, child] of (0,tree/* childrenOf */.LU)(node)) {
        if (child.kind !== 'scalar')
            yield* pathsOfLostKeys(child, [...path, step]);
    }
}

;// CONCATENATED MODULE: ./lib/action/codec/definitions/check-definition.js







/** Checks a file's contents against its format's definition; each finding says what was found and expected. */
function checkDefinition(definition, root) {
    const whole = validate(definition, (0,tree/* toPlain */.Ul)(root));
    if (whole === undefined)
        return { findings: checkBeginnings(definition, root) };
    const findings = explainAll(whole, root);
    return whole.success && findings.length === 0 ? { value: whole.data, findings: [] } : { findings };
}
/** Undefined when there are more issues than the validator can hold: it spreads them over the stack. */
function validate(definition, plain) {
    try {
        return parse/* safeParse */.xL(definition, plain);
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
const beginning = 100;
/** For a file with a hundred thousand problems: what is wrong where its lists and mappings begin. */
function checkBeginnings(definition, root) {
    const begun = validate(definition, (0,tree/* toPlain */.Ul)(root, beginning));
    const findings = begun === undefined ? [] : explainAll(begun, root);
    if (findings.length > 0)
        return findings;
    return [(0,definitions_findings/* finding */.gk)([], 'schema', 'The file has more problems than can be listed; check how it was made.')];
}
function explainAll(validated, root) {
    const issues = validated.success ? [] : validated.error.issues.slice(0, definitions_findings/* mostFindings */.Yb);
    const explained = issues.flatMap((issue) => explainIssue(issue, [], root)).slice(0, definitions_findings/* mostFindings */.Yb);
    return [...withoutMistyped(explained, root), ...findLostKeys(root, explained)];
}
/** A key that is missing because it is mistyped was reported once, as the unknown key that stands there. */
function withoutMistyped(findings, root) {
    const unknown = new Map();
    for (const { path } of findings) {
        const key = path.at(-1);
        if (typeof key !== 'string' || (0,places/* nodeAt */.oB)(root, path) === undefined)
            continue;
        const parent = (0,places/* parentOf */.gN)(root, path);
        unknown.set(parent, [...(unknown.get(parent) ?? []), key]);
    }
    return findings.filter(({ path }) => {
        const key = path.at(-1);
        const isMissing = typeof key === 'string' && (0,places/* nodeAt */.oB)(root, path) === undefined;
        return !isMissing || (0,nearest/* nearest */.p)(key, unknown.get((0,places/* parentOf */.gN)(root, path)) ?? []) === undefined;
    });
}


/***/ }),

/***/ 45155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ checkedText),
/* harmony export */   X: () => (/* binding */ patternedText)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73305);

/**
 * Text that passes a test; `expected` completes "must be …", `pattern` tells editors what they can check. What is
 * `hidden` is not repeated when it is wrong: it may be a secret that stands where only its name should.
 */
function checkedText(check) {
    const { expected, test, pattern, badName = false, hidden = false } = check;
    const params = { ...(badName && { code: 'bad-name' }), ...(hidden && { hidden }) };
    const error = { error: expected, params };
    const schema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(expected).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .refine */ .YPB(test, error));
    return pattern === undefined ? schema : schema.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .meta */ .mIj({ pattern }));
}
/** Text that a pattern describes completely, here and for editors. */
function patternedText(expected, pattern) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(expected).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(new RegExp(pattern), expected));
}


/***/ }),

/***/ 81724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Eo: () => (/* binding */ durationGrammar),
/* harmony export */   Zq: () => (/* binding */ durationPattern)
/* harmony export */ });
const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** As a pattern for editors. */
const durationPattern = '^[0-9]{1,9}(ms|s|m|h|d)$';
// Timers of the runtime hold 31 bits of milliseconds: a longer one would fire at once.
const longestDays = 24;
const durationGrammar = `a duration such as 500ms, 90s, 30m, 4h or 7d, at most ${longestDays}d`;
/** Milliseconds of a duration; undefined when it is none. */
function parseDuration(text) {
    const [, amount, unit] = /^([0-9]{1,9})(ms|s|m|h|d)$/.exec(text) ?? [];
    if (amount === undefined || unit === undefined)
        return undefined;
    const milliseconds = Number(amount) * (units[unit] ?? 0);
    return milliseconds <= longestDays * 86_400_000 ? milliseconds : undefined;
}


/***/ }),

/***/ 28274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yb: () => (/* binding */ mostFindings),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   ky: () => (/* binding */ placeFindings)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10240);

/** How many problems a file gets at most: what follows is mostly a consequence, and nobody reads it. */
const mostFindings = 500;
/** An error at a place of the file. */
function finding(path, code, message) {
    return { path, code, severity: 'error', message };
}
/** Findings as problems in file order. */
function placeFindings(findings, file, locate) {
    return (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .inFileOrder */ .w$)(findings.map((found) => (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .placeFinding */ .BW)(found, file, locate))).slice(0, mostFindings);
}


/***/ }),

/***/ 15056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WQ: () => (/* binding */ describeNode),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   oB: () => (/* binding */ nodeAt)
/* harmony export */ });
/* harmony import */ var _domain_shorten_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65492);

/** UTF-16 code units of a key or value that a message repeats. */
const longestShown = 60;
/** A path as people write it: `environments.qa.sources[0]`. */
function labelOf(path) {
    if (path.length === 0)
        return 'The file';
    return path
        .map((step, index) => typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${labelOfKey(step)}`)
        .join('');
}
function labelOfKey(key) {
    return /^[\w./-]+$/.test(key)
        ? (0,_domain_shorten_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenText */ .B)(key, longestShown)
        : JSON.stringify((0,_domain_shorten_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenText */ .B)(key, longestShown));
}
/** What stands at exactly this path; undefined when nothing does. */
function nodeAt(root, path) {
    let node = root;
    for (const step of path) {
        if (node?.kind === 'mapping')
            node = node.entries.get(String(step))?.value;
        else if (node?.kind === 'list' && typeof step === 'number')
            node = node.items[step];
        else
            return undefined;
    }
    return node;
}
/** The mapping or list that holds what the path leads to. */
function parentOf(root, path) {
    return nodeAt(root, path.slice(0, -1));
}
/** A value in words: scalars as they are written. */
function describeNode(node) {
    if (node.kind !== 'scalar')
        return node.kind === 'list' ? 'a list' : 'a mapping';
    if (node.value === null)
        return 'nothing';
    const shown = (0,_domain_shorten_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenText */ .B)(node.source, longestShown);
    return typeof node.value === 'string' ? JSON.stringify(shown) : `the ${typeof node.value} ${shown}`;
}


/***/ }),

/***/ 7419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   EE: () => (/* binding */ argument),
/* harmony export */   Jk: () => (/* binding */ repository),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Kb: () => (/* binding */ isRelativePath),
/* harmony export */   QX: () => (/* binding */ settingName),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   bv: () => (/* binding */ variable),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   s9: () => (/* binding */ isSettingName)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73305);
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96971);
/* harmony import */ var _domain_repository_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93758);
/* harmony import */ var _checked_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45155);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81724);





const longestPath = 500;
const text = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP('text').check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1, 'text that is not empty'));
const flag = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY('true or false');
/** Text of a section, which other rules judge; a number or a truth value is taken as it stands. */
const prose = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()], 'text');
const name = (0,_checked_text_js__WEBPACK_IMPORTED_MODULE_3__/* .checkedText */ .N)({
    expected: `a name (${_domain_names_js__WEBPACK_IMPORTED_MODULE_4__/* .nameGrammar */ .fG})`,
    test: _domain_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isName */ .Eo,
    pattern: '^(?!.*\\.\\.)(?!.*(\\.|\\.lock|\\.json)$)[a-z0-9][a-z0-9._-]{0,99}$',
    badName: true,
});
const settingPattern = '^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$';
function isSettingName(value) {
    return new RegExp(settingPattern).test(value);
}
const settingName = (0,_checked_text_js__WEBPACK_IMPORTED_MODULE_3__/* .checkedText */ .N)({
    expected: 'the name of a setting (1 to 100 of letters, digits, ".", "_", "-", starting with a letter or digit)',
    test: isSettingName,
    pattern: settingPattern,
    badName: true,
});
const repository = (0,_checked_text_js__WEBPACK_IMPORTED_MODULE_3__/* .checkedText */ .N)({
    expected: _domain_repository_address_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryGrammar */ .er,
    test: _domain_repository_address_js__WEBPACK_IMPORTED_MODULE_5__/* .isRepositoryAddress */ .Py,
    pattern: '^(/|https://|ssh://|[A-Za-z0-9][A-Za-z0-9_-]*/[A-Za-z0-9._-]+$)',
});
const relativePath = (0,_checked_text_js__WEBPACK_IMPORTED_MODULE_3__/* .checkedText */ .N)({
    expected: 'a path inside the repository, such as deploy/modules.yml',
    test: isRelativePath,
});
/** Whether a path stays inside of a folder, and no part of it can be taken for an option. */
function isRelativePath(value) {
    if (value.length > longestPath || /[\p{Cc}\\]/u.test(value))
        return false;
    return value
        .split('/')
        .every((part) => part !== '' && part !== '.' && part !== '..' && !part.startsWith('-'));
}
const variable = (0,_checked_text_js__WEBPACK_IMPORTED_MODULE_3__/* .patternedText */ .X)('the name of an environment variable', '^[A-Za-z_][A-Za-z0-9_]{0,199}$');
/** A duration as text; milliseconds once parsed. */
const duration = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL((0,_checked_text_js__WEBPACK_IMPORTED_MODULE_3__/* .checkedText */ .N)({
    expected: _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationGrammar */ .Eo,
    test: (value) => (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(value) !== undefined,
    pattern: _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationPattern */ .Zq,
}), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((value) => (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(value) ?? 0));
function wholeNumber(minimum, maximum = 1_000_000) {
    const expected = `a whole number of at least ${minimum}`;
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(expected)
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(minimum, expected), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._lte */ .Zm(maximum, `a whole number of at most ${maximum}`));
}
/** A part of a command's argument vector. */
const argument = (0,_checked_text_js__WEBPACK_IMPORTED_MODULE_3__/* .checkedText */ .N)({
    expected: 'text without NUL',
    test: (value) => !value.includes('\0'),
});


/***/ }),

/***/ 73202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Gt: () => (/* binding */ withOneOf),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   pq: () => (/* binding */ mapping),
/* harmony export */   rQ: () => (/* binding */ gap),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);

/** A mapping with fixed keys. For an unknown key the message lists the allowed ones. */
function mapping(shape) {
    const keys = Object.keys(shape).join(', ');
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(shape, {
        error: (issue) => (issue.code === 'unrecognized_keys' ? keys : `a mapping with the keys ${keys}`),
    });
}
/** A mapping from keys that people choose. */
function mapOf(key, value) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(key, value, 'a mapping');
}
function listOf(item) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item, 'a list');
}
function oneOf(...values) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(values, `one of ${values.join(', ')}`);
}
/** Tells editors that a mapping has exactly one of these sets of keys; the parser judges it in its rules. */
function withOneOf(schema, ...alternatives) {
    return schema.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .meta */ .mIj({ oneOf: alternatives.map((required) => ({ required })) }));
}
/** Says what a place is for, in the schemas that editors use. */
function described(description, schema) {
    return schema.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .meta */ .mIj({ description }));
}
/** A key that may be left out. */
function optional(description, schema) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(described(description, schema));
}
/** A key that may be left out or left empty: a gap that other rules judge. */
function gap(description, schema) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(described(description, zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(schema)));
}


/***/ }),

/***/ 46321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ hasUnknownKey)
/* harmony export */ });
/** Whether a mapping has a key that its definition lacks: reported there, and the cause of what seems to be missing. */
function hasUnknownKey(node, known) {
    return node.kind === 'mapping' && [...node.entries.keys()].some((key) => !known.includes(key));
}


/***/ }),

/***/ 19133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cd: () => (/* binding */ commit),
  y1: () => (/* binding */ range),
  bO: () => (/* binding */ tagPattern),
  rE: () => (/* binding */ versions_version),
  gJ: () => (/* binding */ versionOrRedeploy)
});

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./lib/action/domain/versions/reference-name.js
var reference_name = __webpack_require__(95910);
// EXTERNAL MODULE: ./lib/action/domain/versions/version-tag.js
var version_tag = __webpack_require__(38772);
;// CONCATENATED MODULE: ./lib/action/domain/versions/tag-pattern.js


/** Whether a text is a tag pattern: exactly one `{version}`, and a version in its place gives a valid tag name. */
function isTagPattern(text) {
    return text.split(version_tag/* versionMark */.cE).length === 2 && (0,reference_name/* isReferenceName */.T)((0,version_tag/* tagOf */.cO)(text, '1.0.0'));
}

// EXTERNAL MODULE: ./lib/action/domain/versions/version.js
var version = __webpack_require__(43033);
// EXTERNAL MODULE: ./lib/action/codec/definitions/checked-text.js
var checked_text = __webpack_require__(45155);
;// CONCATENATED MODULE: ./lib/action/codec/definitions/versions.js




const longestRange = 500;
/** For editors; without anchors. What it lets pass is judged by isVersion. */
const versionPattern = '(0|[1-9]\\d*)(\\.(0|[1-9]\\d*)){2}(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?';
const versions_version = (0,checked_text/* checkedText */.N)({
    expected: 'a semantic version such as 2.3.0',
    test: version/* isVersion */.lF,
    pattern: `^${versionPattern}$`,
});
const versionOrRedeploy = (0,checked_text/* checkedText */.N)({
    expected: 'a semantic version such as 2.3.0, or redeploy',
    test: (value) => value === 'redeploy' || (0,version/* isVersion */.lF)(value),
    pattern: `^(redeploy|${versionPattern})$`,
});
const commit = (0,checked_text/* patternedText */.X)('a full commit id (40 or 64 hexadecimal digits, in quotes when there are only digits)', '^([0-9a-f]{40}|[0-9a-f]{64})$');
const range = (0,checked_text/* checkedText */.N)({
    expected: 'a range of versions as in node-semver, such as ^2.0.0',
    test: (value) => value.length <= longestRange && (0,semver.validRange)(value) !== null,
});
const tagPattern = (0,checked_text/* checkedText */.N)({
    expected: 'a tag name with exactly one {version}, such as v{version}',
    test: isTagPattern,
    pattern: '\\{version\\}',
});


/***/ }),

/***/ 32512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ rewritePlan)
});

// UNUSED EXPORTS: composePlan

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/action/codec/plan-writer/flow-text.js

function flow_text_flowText(value) {
    if (typeof value === 'string')
        return flow_text_scalarText(value);
    if (isList(value))
        return `[${value.map(flow_text_scalarText).join(', ')}]`;
    const pairs = [...value].map(([key, item]) => `${flow_text_scalarText(key)}: ${flow_text_flowText(item)}`);
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}
function isList(value) {
    return Array.isArray(value);
}
/** Text as a plain scalar where YAML reads that as the same text, else in double quotes. */
function flow_text_scalarText(text) {
    return /^[\w.+/-]+$/.test(text) && !text.startsWith('-') && (0,dist/* parse */.qg)(text) === text ? text : quoted(text);
}
/** JSON's string is YAML's, but for control characters that only YAML wants escaped. */
function quoted(text) {
    return JSON.stringify(text).replace(/\p{Cc}|[\ufeff\ufffe\uffff]/gu, (character) => {
        const code = character.codePointAt(0) ?? 0;
        return `\\u${code.toString(16).padStart(4, '0')}`;
    });
}

;// CONCATENATED MODULE: ./lib/action/codec/plan-writer/changes.js

function isChanges(change) {
    return change instanceof Map;
}
/** A key and what it becomes, on one line; empty for a removal. */
function pairText(key, change) {
    return change === null ? '' : `${flow_text_scalarText(key)}: ${textOf(change)}`;
}
function textOf(change) {
    return flow_text_flowText(isChanges(change) ? changes_withoutRemovals(change) : change);
}
/** The changes as a mapping that is written anew. */
function changes_withoutRemovals(changes) {
    const values = new Map();
    for (const [key, change] of changes) {
        if (change !== null)
            values.set(key, isChanges(change) ? changes_withoutRemovals(change) : change);
    }
    return values;
}

;// CONCATENATED MODULE: ./lib/action/codec/plan-writer/entry-changes.js

/** An entry as it is written alone: the bare version or `redeploy` when that says everything. */
function entry_changes_entryValue(entry) {
    const bare = entry.action === 'redeploy' ? 'redeploy' : entry.version;
    const isBare = entry.action === 'redeploy' || (entry.action === 'deploy' && entry.commit === undefined);
    return isBare && entry.modules === undefined ? bare : changes_withoutRemovals(entryChanges(entry));
}
/** The keys of an entry that already is a mapping; its notes are not touched. */
function entryChanges(entry) {
    const tagged = entry.action === 'tag-and-deploy';
    const version = entry.action === 'redeploy' ? 'redeploy' : entry.version;
    return new Map([
        ['version', tagged ? null : version],
        ['tag', tagged ? version : null],
        ['commit', entry.action === 'redeploy' ? null : (entry.commit ?? null)],
        ['modules', entry.modules ?? null],
    ]);
}
function entry_changes_originChanges({ kind, environment, plan, by }) {
    return new Map([
        ['kind', kind],
        ['environment', environment],
        ['plan', plan],
        ['by', by ?? null],
    ]);
}

;// CONCATENATED MODULE: ./lib/action/codec/plan-writer/placed-pairs.js

function placePairs({ text, map, from }) {
    return map.items.map((pair) => {
        const [keyStart, keyEnd] = rangeOf(pair.key) ?? [from, from];
        const mark = pair.srcToken?.start.find(({ type }) => type === 'explicit-key-ind');
        const start = mark?.offset ?? keyStart;
        const [, valueEnd] = rangeOf(pair.value) ?? [start, keyEnd];
        const written = text.slice(start, valueEnd).trimEnd();
        return { key: keyOf(pair), pair, start, end: Math.max(keyEnd, start + written.length) };
    });
}
/** A key as it is written: what YAML would read as a number stays text. */
function keyOf({ key }) {
    return (0,dist/* isScalar */.jn)(key) ? (key.source ?? '') : '';
}
/** Where a node begins and ends in its file. */
function rangeOf(node) {
    return (0,dist/* isNode */.Ll)(node) && node.range ? [node.range[0], node.range[1]] : undefined;
}

;// CONCATENATED MODULE: ./lib/action/codec/plan-writer/text-edits.js
/** The text with stretches replaced; where two overlap, the later one gives way. */
function applyEdits(text, edits) {
    let result = '';
    let done = 0;
    for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
        result += text.slice(done, Math.max(done, edit.start)) + edit.text;
        done = Math.max(done, edit.end);
    }
    return result + text.slice(done);
}
/** Where the line begins that holds an offset. */
function lineStart(text, offset) {
    return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}
/** Where the next line begins. */
function lineEnd(text, offset) {
    const end = text.indexOf('\n', offset);
    return end === -1 ? text.length : end + 1;
}
/** Whether the line that begins here holds nothing but a comment. */
function isComment(text, start) {
    return text.slice(start, lineEnd(text, start)).trimStart().startsWith('#');
}
/** Whether the line that begins here holds nothing. */
function isBlank(text, start) {
    return text.slice(start, lineEnd(text, start)).trim() === '';
}
/** Removes the lines of a stretch, the comments right above it, and one of the gaps around it. */
function removeLines(text, { start, end }, 
/** Where its comments may begin at the earliest. */
from) {
    let first = lineStart(text, start);
    while (first > lineEnd(text, from) && isComment(text, lineStart(text, first - 1))) {
        first = lineStart(text, first - 1);
    }
    let last = lineEnd(text, end);
    if (first > 0 && !isBlank(text, lineStart(text, first - 1)))
        return { start: first, end: last, text: '' };
    while (last < text.length && isBlank(text, last))
        last = lineEnd(text, last);
    return { start: first, end: last, text: '' };
}

;// CONCATENATED MODULE: ./lib/action/codec/plan-writer/flow-edits.js



/** Adds pairs to a mapping in braces: right behind the last one that stays, or behind the opening brace. */
function addToFlow({ text, map, from }, { kept, added }) {
    const pairs = added.map(([key, change]) => pairText(key, change)).join(', ');
    const last = kept.at(-1);
    if (last !== undefined)
        return { start: last.end, end: last.end, text: `, ${pairs}` };
    const at = (rangeOf(map)?.[0] ?? from) + 1;
    return { start: at, end: at, text: ` ${pairs}${/\s/.test(text[at] ?? '') ? '' : ' '}` };
}
/**
 * Takes a pair out of a mapping in braces, with its comma. As in blocks, the comments of a pair that has its lines for
 * itself go with it; all others stay, at the price of a comma before the closing brace, which YAML allows.
 */
function removeFromFlow({ text, map, from }, removed, before) {
    const { start, end } = removed;
    const opening = rangeOf(map)?.[0] ?? from;
    const comma = /(?:\s|#.*\n)*,/y;
    comma.lastIndex = end;
    const isFollowed = comma.test(text);
    const commaEnd = isFollowed ? comma.lastIndex : end;
    if (hasOwnLines(text, start, commaEnd))
        return [removeLines(text, { start, end: commaEnd }, before.previous?.end ?? opening)];
    if (isFollowed && text.slice(end, commaEnd).includes('#'))
        return [
            { start, end, text: '' },
            { start: commaEnd - 1, end: commaEnd, text: '' },
        ];
    if (isFollowed)
        return [{ start, end: gapEnd(text, commaEnd), text: '' }];
    const first = before.kept?.end ?? opening + 1;
    return [{ start: text.slice(first, start).includes('#') ? start : first, end, text: '' }];
}
/** Whether nothing but a comment shares its lines with a stretch. */
function hasOwnLines(text, start, end) {
    const [before, after] = [text.slice(lineStart(text, start), start), text.slice(end, lineEnd(text, end))];
    return before.trim() === '' && /^\s*(?:#.*\s*)?$/.test(after);
}
/** Where the next pair begins on the same line; a comment keeps the space before it. */
function gapEnd(text, from) {
    const gap = /[ \t]+(?=[^\s#])/y;
    gap.lastIndex = from;
    return gap.test(text) ? gap.lastIndex : from;
}

;// CONCATENATED MODULE: ./lib/action/codec/plan-writer/mapping-edits.js






/** The edits that make a mapping follow the changes; what stays keeps its comments, order and layout. */
function editMapping(place, changes) {
    const pairs = placePairs(place);
    const kept = pairs.filter(({ key }) => changes.get(key) !== null);
    const edits = pairs.flatMap((placed, index) => {
        const change = changes.get(placed.key);
        if (change === undefined)
            return [];
        if (change !== null)
            return editValue(place.text, placed, change);
        const previous = pairs[index - 1];
        if (place.map.flow !== true)
            return removeLines(place.text, placed, previous?.end ?? place.from);
        return removeFromFlow(place, placed, {
            previous,
            kept: kept.findLast(({ start }) => start < placed.start),
        });
    });
    const present = new Set(pairs.map(({ key }) => key));
    const added = [...changes].filter(([key, change]) => change !== null && !present.has(key));
    if (added.length === 0)
        return edits;
    const addPairs = place.map.flow === true ? addToFlow : addLines;
    return [...edits, addPairs(place, { pairs, kept, added })];
}
function editValue(text, { pair, end }, change) {
    const { key, value } = pair;
    if ((0,dist/* isMap */.jh)(value) && isChanges(change)) {
        return editMapping({ text, map: value, from: rangeOf(key)?.[1] ?? 0 }, change);
    }
    if (isSame(value, change))
        return [];
    const [start] = rangeOf(value) ?? [end];
    return [
        {
            start,
            end: Math.max(start, end),
            text: `${/\s/.test(text[start - 1] ?? '') ? '' : ' '}${textOf(change)}`,
        },
    ];
}
function isSame(node, change) {
    if ((0,dist/* isScalar */.jn)(node))
        return node.value === change;
    if (!(0,dist/* isSeq */.oP)(node) || isChanges(change) || !isList(change))
        return false;
    const items = node.items.map((item) => ((0,dist/* isScalar */.jn)(item) ? item.value : undefined));
    return items.length === change.length && items.every((item, index) => item === change[index]);
}
/** New pairs below the last one, or in the place of all of them when none stays; indented like them. */
function addLines({ text, map, from }, { pairs, kept, added }) {
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const [first] = pairs;
    const start = first?.start ?? 0;
    const indent = ' '.repeat(start - lineStart(text, start));
    const below = lineEnd(text, pairs.at(-1)?.end ?? rangeOf(map)?.[0] ?? from);
    const at = kept.length > 0 || first === undefined ? below : lineStart(text, start);
    const lines = added.map(([key, change]) => `${indent}${pairText(key, change)}${newline}`).join('');
    return { start: at, end: at, text: text[at - 1] === '\n' || at === 0 ? lines : `${newline}${lines}` };
}

;// CONCATENATED MODULE: ./lib/action/codec/plan-writer/section-templates.js
/** The sections of a plan as a document, each as a template that a person completes. */
const section_templates_templatedSections = (/* unused pure expression or super */ null && ([
    'notes',
    'instructions',
    'scope',
    'timing',
    'risks',
    'impact',
    'approvers',
    'team',
    'handover',
    'success',
    'backout',
    'checklist',
]));
/** Guidance stands in comments and values are empty, so that what nobody completed shows as a gap. */
const section_templates_sectionTemplates = {
    notes: `# Release notes in Markdown: write them below, indented by two spaces.
notes: |
`,
    instructions: `# What is not normal procedure; without any, remove the section.
instructions:
  - when: # before or after
    step:
    by:
`,
    scope: `# What is part of this deployment and what is not: write it below, indented.
scope: |
`,
    timing: `# When it may start, as 2026-11-24T09:00:00Z, and what must have happened before.
timing:
  not-before:
  not-after:
  dependencies:
`,
    risks: `# What may go wrong, how likely and how bad it is (low, medium, high), and what is done about it.
risks:
  - risk:
    likelihood:
    impact:
    mitigation:
`,
    impact: `# Who notices: customer organisations, stakeholders, end users.
impact:
  -
`,
    approvers: `# Who approves this plan; may narrow the environment's approvers, never widen them.
approvers:
  -
`,
    team: `# Who takes part, as what, and how to reach them meanwhile.
team:
  - name:
    role:
    contact:
`,
    handover: `# How the package reaches who deploys it; communication; escalation: write it below, indented.
handover: |
`,
    success: `# What must be true afterwards; a person confirms it, or a check of the environment decides it (check: NAME).
success:
  - criterion:
`,
    backout: `# When and how to go back.
backout:
  strategy: # automatic: by the run itself; manual: by a plan that is opened for it
  criteria: # when to go back
  time-window: # until when that is possible
  authorised-by: # who decides
  performed-by: # who does it
  how-soon: # how soon they can begin
  procedures: # what they do
  contingencies: # what if that fails as well
  expected-duration:
  communications: # who is told, and how
  tested: # true, or when and by whom
`,
    checklist: `# The questions that every deployment answers.
checklist:
  users: # who they are
  training: # whether they need any
  features: # what is valuable to them
  components: # what is in the package
  when: # available, deployed, tested
  where: # the users are
  why: # a correction, or something that was asked for
  support: # who supports it afterwards
  informed: # whether they know what they need
  completion: # how success and the end show
`,
};

;// CONCATENATED MODULE: ./lib/action/codec/plan-writer.js








/** The text of a new plan, with sections for a person to complete. */
function composePlan({ source, target, entries, origin, sections = templatedSections, }) {
    const applications = entries.map((entry) => `  ${scalarText(entry.application)}: ${flowText(entryValue(entry))}\n`);
    const head = `source: ${scalarText(source)}\ntarget: ${scalarText(target)}\napplications:\n${applications.join('')}`;
    const tail = origin === undefined ? [] : [`origin: ${flowText(withoutRemovals(originChanges(origin)))}\n`];
    return [head, ...sections.map((section) => sectionTemplates[section]), ...tail].join('\n');
}
const asPlan = { version: '1.2', schema: 'core', uniqueKeys: false, keepSourceTokens: true };
/** Rewrites a plan file that parsePlan accepted. Throws when the text is no mapping: that is a bug of the caller. */
function rewritePlan(text, edit) {
    const { contents, errors } = (0,dist/* parseDocument */.Tp)(text, asPlan);
    if (!(0,dist/* isMap */.jh)(contents) || errors.length > 0)
        throw new Error('only a plan that could be read can be rewritten');
    return applyEdits(text, editMapping({ text, map: contents, from: 0 }, changesOf(edit, contents)));
}
function changesOf(edit, plan) {
    const { source, target, origin, removeSections = [], dropApplications = [], entries } = edit;
    const changes = new Map([
        ...settingsChange(dropApplications, plan),
        ...removeSections.map((section) => [section, null]),
    ]);
    const applications = applicationChanges(dropApplications, entries ?? new Map(), plan);
    if (source !== undefined)
        changes.set('source', source);
    if (target !== undefined)
        changes.set('target', target);
    if (applications.size > 0)
        changes.set('applications', applications);
    if (origin !== undefined)
        changes.set('origin', entry_changes_originChanges(origin));
    if (edit.acknowledge !== undefined)
        changes.set('acknowledge', acknowledgeChange(edit.acknowledge));
    if (edit.backout !== undefined)
        changes.set('backout', new Map([['strategy', edit.backout]]));
    return changes;
}
function acknowledgeChange({ removedModules, downgrades }) {
    if (removedModules.length + downgrades.length === 0)
        return null;
    return new Map([
        ['removed-modules', removedModules.length === 0 ? null : removedModules],
        ['downgrades', downgrades.length === 0 ? null : downgrades],
    ]);
}
function applicationChanges(dropped, entries, plan) {
    const changes = new Map(dropped.map((application) => [application, null]));
    const written = valuesOf(valuesOf(plan).get('applications'));
    for (const [application, entry] of entries) {
        changes.set(application, entryChange(entry, written.get(application)));
    }
    return changes;
}
/** A plan that sets something of an application which it does not have would be refused. */
function settingsChange(dropped, plan) {
    const written = valuesOf(valuesOf(plan).get('settings'));
    const gone = dropped.filter((application) => written.has(application));
    if (gone.length === 0)
        return [];
    const rest = new Map(gone.map((application) => [application, null]));
    return [['settings', gone.length === written.size ? null : rest]];
}
/** Changes inside a mapping that stays one; else the entry as it is written alone. */
function entryChange(entry, written) {
    const value = entry_changes_entryValue(entry);
    const becomesBare = typeof value === 'string' && !holdsMore(written);
    return (0,dist/* isMap */.jh)(written) && !becomesBare ? entryChanges(entry) : value;
}
/** Whether an entry holds what only a mapping can: notes, or lines with comments of their own. */
function holdsMore(entry) {
    if (!(0,dist/* isMap */.jh)(entry))
        return false;
    const isOnOneLine = entry.srcToken !== undefined && !dist/* CST */.DB.stringify(entry.srcToken).trimEnd().includes('\n');
    return !isOnOneLine || valuesOf(entry).has('notes');
}
function valuesOf(node) {
    return new Map((0,dist/* isMap */.jh)(node) ? node.items.map((pair) => [keyOf(pair), pair.value]) : []);
}


/***/ }),

/***/ 38352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseApplicationRecord),
/* harmony export */   x: () => (/* binding */ writeApplicationRecord)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73305);
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96971);
/* harmony import */ var _domain_records_environment_doubts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62361);
/* harmony import */ var _deployed_modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89642);
/* harmony import */ var _record_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2004);
/* harmony import */ var _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87457);






const moduleInDoubt = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .refine */ .YPB((value) => value === _domain_records_environment_doubts_js__WEBPACK_IMPORTED_MODULE_4__/* .unnamed */ .p1 || (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isName */ .Eo)(value)));
const definition = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    application: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU,
    version: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .rE),
    tag: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    commit: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    modules: _deployed_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .deployedModules */ .s,
    settings: (0,_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .mapOf */ .A7)(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    deployedAt: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .time */ .kB),
    plan: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .address */ .hl),
    uncertain: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    uncertainBy: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .address */ .hl),
    doubts: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP((0,_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .mapOf */ .A7)(moduleInDoubt, (0,_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .address */ .hl))),
    failed: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .rE),
    platform: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    durations: (0,_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._gte */ .qm(0))),
    versions: (0,_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .mapOf */ .A7)(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .rE, _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
});
/** Reads `environments/<environment>/<application>.json`; throws RecordUnreadable. */
function parseApplicationRecord(path, bytes) {
    return (0,_record_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecord */ .aE)(definition, path, bytes);
}
function writeApplicationRecord(record) {
    return (0,_record_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeRecord */ .rh)(definition, record);
}


/***/ }),

/***/ 5544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ parseConfirmations),
/* harmony export */   o: () => (/* binding */ writeConfirmations)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73305);
/* harmony import */ var _record_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2004);
/* harmony import */ var _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87457);



const confirmation = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    by: _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    at: _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .time */ .kB,
    note: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    criteria: (0,_record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(1))),
});
const definition = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    environment: _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU,
    plan: _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU,
    confirmations: (0,_record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(confirmation),
});
/** Reads `confirmations/<environment>/<plan>.json`; throws RecordUnreadable. */
function parseConfirmations(path, bytes) {
    return (0,_record_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readRecord */ .aE)(definition, path, bytes);
}
/** As `confirmations/<environment>/<plan>.json` holds them. */
function writeConfirmations(confirmations) {
    return (0,_record_file_js__WEBPACK_IMPORTED_MODULE_0__/* .writeRecord */ .rh)(definition, confirmations);
}


/***/ }),

/***/ 81044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mf: () => (/* binding */ writeDelivery),
/* harmony export */   yY: () => (/* binding */ parseDelivery)
/* harmony export */ });
/* unused harmony export deliveryToJson */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94343);
/* harmony import */ var _domain_model_notifier_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29787);
/* harmony import */ var _record_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2004);
/* harmony import */ var _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87457);




const definition = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    environment: _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU,
    plan: _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU,
    followUp: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        kind: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['retry', 'reuse', 'backout']),
        target: _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU,
        plan: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU),
        pullRequest: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9),
        reason: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    })),
    notifications: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP((0,_record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        notifier: _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU,
        event: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_domain_model_notifier_js__WEBPACK_IMPORTED_MODULE_3__/* .notificationEvents */ .be),
        state: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['delivered', 'owed', 'given-up']),
        tries: (0,_record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ at: _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .time */ .kB, problem: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) })),
    }))),
    at: _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .time */ .kB,
});
/** Reads `deliveries/<environment>/<plan>.json`; throws RecordUnreadable. */
function parseDelivery(path, bytes) {
    return (0,_record_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readRecord */ .aE)(definition, path, bytes);
}
/** As `deliveries/<environment>/<plan>.json` holds it. */
function writeDelivery(delivery) {
    return (0,_record_file_js__WEBPACK_IMPORTED_MODULE_0__/* .writeRecord */ .rh)(definition, delivery);
}
/** The same as JSON without the run's address, as `show` prints it beside the run. */
function deliveryToJson({ followUp, notifications = [] }) {
    return { followUp: followUp ?? null, notifications };
}


/***/ }),

/***/ 89642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ deployedModules)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88532);
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96971);
/* harmony import */ var _domain_versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43033);
/* harmony import */ var _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87457);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59438);





/** What an application consists of, by module; decoded by hand, like the references of its modules. */
const deployedModules = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .codec */ .rLB(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .custom */ .IeY((value) => value instanceof Map), {
    decode: (written, { issues }) => {
        const modules = readModules(written);
        if (modules === undefined)
            issues.push({ code: 'custom', input: written });
        return modules ?? zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
    },
    encode: (modules) => (0,_record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedObject */ .z2)(new Map([...modules].map(([name, { version, references }]) => [
        name,
        { version, references: (0,_references_js__WEBPACK_IMPORTED_MODULE_2__/* .writeReferences */ .KT)(references) },
    ]))),
});
function readModules(written) {
    if (!(0,_record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(written))
        return undefined;
    const modules = new Map();
    let known = '';
    for (const [name, value] of Object.entries(written)) {
        const module = readModule(value);
        if (module === undefined || !(0,_domain_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isName */ .Eo)(name))
            return undefined;
        // Most modules of an application have one version.
        if (module.version !== known && !(0,_domain_versions_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isVersion */ .lF)(module.version))
            return undefined;
        known = module.version;
        modules.set(name, module);
    }
    return modules;
}
function readModule(written) {
    if (!(0,_record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(written))
        return undefined;
    const { version } = written;
    const references = (0,_references_js__WEBPACK_IMPORTED_MODULE_2__/* .readReferences */ .PK)(written.references);
    // Counted, because what is left over would be an object of its own for each module.
    const isKnown = typeof version === 'string' && references !== undefined && Object.keys(written).length === 2;
    return isKnown ? { version, references } : undefined;
}


/***/ }),

/***/ 25369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ parseEnvironmentRecord),
/* harmony export */   W: () => (/* binding */ writeEnvironmentRecord)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94343);
/* harmony import */ var _record_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2004);
/* harmony import */ var _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87457);



const definition = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    environment: _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU,
    baseline: _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    head: _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    sequence: _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    pause: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ reason: _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, by: _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, at: _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .time */ .kB })),
    owes: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP((0,_record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)),
    tells: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP((0,_record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)),
});
/** Reads `environments/<environment>.json`; throws RecordUnreadable. */
function parseEnvironmentRecord(path, bytes) {
    return (0,_record_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readRecord */ .aE)(definition, path, bytes);
}
function writeEnvironmentRecord(record) {
    return (0,_record_file_js__WEBPACK_IMPORTED_MODULE_0__/* .writeRecord */ .rh)(definition, record);
}


/***/ }),

/***/ 2004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   dV: () => (/* binding */ RecordUnreadable),
/* harmony export */   rh: () => (/* binding */ writeRecord),
/* harmony export */   zO: () => (/* binding */ recordToJson)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23945);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93889);


/** A record that this program cannot have written as it stands; decisions must not be based on guesses about it. */
class RecordUnreadable extends Error {
    name = 'RecordUnreadable';
    /** On the branch of the records. */
    path;
    reason;
    constructor(path, reason) {
        super(`The record ${path} cannot be read: ${reason}.`);
        this.path = path;
        this.reason = reason;
    }
}
const numbered = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((value) => typeof value === 'object' && value !== null && 'schema' in value && value.schema === _domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersion */ .C);
/** Decodes a record; throws RecordUnreadable for anything that the definition does not describe exactly. */
function readRecord(definition, path, bytes) {
    const document = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL(numbered, parseJson(path, bytes));
    if (!document.success)
        throw new RecordUnreadable(path, `"schema" is not ${_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersion */ .C}`);
    const { schema, ...rest } = document.data;
    const record = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL(definition, rest);
    if (record.success)
        return record.data;
    const [issue] = record.error.issues;
    throw new RecordUnreadable(path, `${issue?.code ?? 'invalid'} at ${JSON.stringify(issue?.path ?? [])}`);
}
/** A record's file: keys in the order of its definition, two spaces of indent, a final newline. */
function writeRecord(definition, record) {
    return new TextEncoder().encode(`${JSON.stringify(recordToJson(definition, record), null, 2)}\n`);
}
/** The same as a plain object. Throws when the record is not one: that is a bug. */
function recordToJson(definition, record) {
    return { schema: _domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersion */ .C, ...zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg(plainObject, zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .encode */ .lF(definition, record)) };
}
const plainObject = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J());
/** Made once: an environment has thousands of records. */
const decoder = new TextDecoder('utf-8', { fatal: true });
function parseJson(path, bytes) {
    try {
        return JSON.parse(decoder.decode(bytes));
    }
    catch {
        throw new RecordUnreadable(path, 'it is not JSON in UTF-8');
    }
}


/***/ }),

/***/ 87457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   hl: () => (/* binding */ address),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   rE: () => (/* binding */ version),
/* harmony export */   z2: () => (/* binding */ sortedObject)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73305);
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96971);
/* harmony import */ var _domain_versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43033);



/* Pieces of which the records are defined. Each reads and writes: definitions are codecs in both directions. */
const name = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB(_domain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isName */ .Eo));
const version = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB(_domain_versions_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isVersion */ .lF));
const text = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
const flag = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY();
const count = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(0));
/** `<environment>/<plan>`. */
const address = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB((value) => (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePlanAddress */ .$d)(value) !== undefined));
const time = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/));
function listOf(item) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .readonly */ .tBZ(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item));
}
/** A map in memory, an object with sorted keys in the file. */
function mapOf(key, value) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .readonly */ .tBZ(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .codec */ .rLB(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY(isObject), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .map */ .TjK(key, value), {
        decode: (object) => new Map(Object.entries(object)),
        encode: sortedObject,
    }));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The values by sorted keys; a key may be called `__proto__`. */
function sortedObject(map) {
    const object = Object.create(null);
    for (const [key, value] of [...map].sort(byKey))
        object[key] = value;
    return object;
}
function byKey([a], [b]) {
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 59438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ references),
/* harmony export */   KT: () => (/* binding */ writeReferences),
/* harmony export */   PK: () => (/* binding */ readReferences)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88532);
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96971);
/* harmony import */ var _record_pieces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87457);



/**
 * Ranges by producer: `"^2.0.0"`, or `{ range, optional: true }`. The records of an environment hold hundreds of
 * thousands of them and are all read for each verdict, so they are decoded by hand, in one pass.
 */
const references = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .codec */ .rLB(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY((value) => value instanceof Map), {
    decode: (written, { issues }) => {
        const known = readReferences(written);
        if (known === undefined)
            issues.push({ code: 'custom', input: written });
        return known ?? zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
    },
    encode: writeReferences,
});
/** Undefined for anything that this program does not write. */
function readReferences(written) {
    if (!(0,_record_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(written))
        return undefined;
    const known = new Map();
    for (const [producer, value] of Object.entries(written)) {
        const reference = readReference(value);
        if (reference === undefined || !(0,_domain_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isName */ .Eo)(producer))
            return undefined;
        known.set(producer, reference);
    }
    return known;
}
function writeReferences(known) {
    return (0,_record_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedObject */ .z2)(new Map([...known].map(([producer, it]) => [producer, writeReference(it)])));
}
function readReference(written) {
    if (typeof written === 'string')
        return { range: written, optional: false };
    if (!(0,_record_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(written))
        return undefined;
    const { range, optional, ...rest } = written;
    const isKnown = typeof range === 'string' && optional === true && Object.keys(rest).length === 0;
    return isKnown ? { range, optional } : undefined;
}
function writeReference({ range, optional }) {
    return optional ? { range, optional } : range;
}


/***/ }),

/***/ 97720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zZ: () => (/* binding */ parseRun),
  Hj: () => (/* binding */ runToJson),
  bp: () => (/* binding */ writeRun)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./lib/action/domain/model/notifier.js
var notifier = __webpack_require__(29787);
// EXTERNAL MODULE: ./lib/action/domain/problem.js
var problem = __webpack_require__(10240);
// EXTERNAL MODULE: ./lib/action/domain/records/run/run.js
var run = __webpack_require__(7041);
;// CONCATENATED MODULE: ./lib/action/domain/records/run/waiting-for.js
const waitReasons = [
    'same-module',
    'reference',
    'order',
    'limit',
    'window',
    'freeze',
    'pause',
    'block',
    'approval',
    'evidence',
    'continue',
];

// EXTERNAL MODULE: ./lib/action/codec/records/record-pieces.js
var record_pieces = __webpack_require__(87457);
;// CONCATENATED MODULE: ./lib/action/codec/records/engine-effects.js


const deploymentEffect = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('deployment'),
    id: record_pieces/* text */.Qq,
    url: record_pieces/* text */.Qq,
    repository: record_pieces/* text */.Qq,
    environment: record_pieces/* text */.Qq,
    task: record_pieces/* text */.Qq,
    ref: record_pieces/* text */.Qq,
    key: record_pieces/* text */.Qq,
});
const wait = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('status'), context: record_pieces/* text */.Qq }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('deployment'), environment: record_pieces/* text */.Qq }),
]);
const manifestEffect = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('manifest'),
    id: record_pieces/* text */.Qq,
    url: record_pieces/* text */.Qq,
    repository: record_pieces/* text */.Qq,
    branch: record_pieces/* text */.Qq,
    wait: schemas/* nullable */.mee(wait),
    stage: schemas/* exactOptional */.yqP(schemas/* literal */.euz('prepare')),
    key: record_pieces/* text */.Qq,
});

;// CONCATENATED MODULE: ./lib/action/codec/records/effect.js



const job = schemas/* strictObject */.rej({ run: record_pieces/* count */.U9, attempt: record_pieces/* count */.U9, job: schemas/* nullable */.mee(record_pieces/* count */.U9), url: record_pieces/* text */.Qq, hosted: record_pieces/* flag */.Jt });
/** Who executes a run. */
const holder = schemas/* strictObject */.rej({
    host: record_pieces/* text */.Qq,
    boot: record_pieces/* text */.Qq,
    namespace: record_pieces/* text */.Qq,
    pid: record_pieces/* count */.U9,
    startedAt: record_pieces/* text */.Qq,
    job: schemas/* exactOptional */.yqP(job),
});
/** What was set in motion outside. */
const effect = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('process'),
        host: record_pieces/* text */.Qq,
        boot: record_pieces/* text */.Qq,
        namespace: record_pieces/* text */.Qq,
        pid: record_pieces/* count */.U9,
        group: record_pieces/* count */.U9,
        startedAt: record_pieces/* text */.Qq,
        job: schemas/* exactOptional */.yqP(job),
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('workflow'),
        id: record_pieces/* text */.Qq,
        url: record_pieces/* text */.Qq,
        repository: record_pieces/* text */.Qq,
        workflow: record_pieces/* text */.Qq,
        ref: record_pieces/* text */.Qq,
        key: record_pieces/* text */.Qq,
    }),
    deploymentEffect,
    manifestEffect,
]);

// EXTERNAL MODULE: ./lib/action/codec/records/deployed-modules.js
var deployed_modules = __webpack_require__(89642);
// EXTERNAL MODULE: ./lib/action/codec/records/references.js
var references = __webpack_require__(59438);
;// CONCATENATED MODULE: ./lib/action/codec/records/operation.js





const step = schemas/* exactOptional */.yqP(schemas/* enum */.k5n(['prepare', 'activate', 'backout']));
const predecessor = schemas/* strictObject */.rej({
    version: record_pieces/* version */.rE,
    tag: schemas/* nullable */.mee(record_pieces/* text */.Qq),
    commit: schemas/* nullable */.mee(record_pieces/* text */.Qq),
    modules: deployed_modules/* deployedModules */.s,
    settings: (0,record_pieces/* mapOf */.A7)(record_pieces/* text */.Qq, record_pieces/* text */.Qq),
    plan: schemas/* nullable */.mee(record_pieces/* address */.hl),
});
const backout = schemas/* strictObject */.rej({
    state: schemas/* enum */.k5n(['pending', 'started', 'succeeded', 'failed', 'unknown', 'left']),
    reason: schemas/* nullable */.mee(record_pieces/* text */.Qq),
});
/** What a run does to one application. */
const operation = schemas/* strictObject */.rej({
    application: record_pieces/* name */.UU,
    action: schemas/* enum */.k5n(['deploy', 'tag-and-deploy', 'redeploy']),
    state: schemas/* enum */.k5n(['pending', 'started', 'succeeded', 'failed', 'skipped', 'unknown', 'backed-out']),
    from: schemas/* nullable */.mee(record_pieces/* version */.rE),
    to: schemas/* nullable */.mee(record_pieces/* version */.rE),
    startedAt: schemas/* nullable */.mee(record_pieces/* time */.kB),
    endedAt: schemas/* nullable */.mee(record_pieces/* time */.kB),
    reason: schemas/* nullable */.mee(record_pieces/* text */.Qq),
    tag: schemas/* nullable */.mee(record_pieces/* text */.Qq),
    commit: schemas/* nullable */.mee(record_pieces/* text */.Qq),
    modules: (0,record_pieces/* mapOf */.A7)(record_pieces/* name */.UU, schemas/* strictObject */.rej({ references: references/* references */.Ft })),
    whole: record_pieces/* flag */.Jt,
    removed: schemas/* exactOptional */.yqP((0,record_pieces/* listOf */.c3)(record_pieces/* name */.UU)),
    settings: schemas/* exactOptional */.yqP((0,record_pieces/* mapOf */.A7)(record_pieces/* text */.Qq, record_pieces/* text */.Qq)),
    platform: schemas/* exactOptional */.yqP(record_pieces/* text */.Qq),
    after: (0,record_pieces/* listOf */.c3)(record_pieces/* name */.UU),
    tagged: schemas/* exactOptional */.yqP(schemas/* literal */.euz(true)),
    preparedAt: schemas/* exactOptional */.yqP(record_pieces/* time */.kB),
    before: schemas/* exactOptional */.yqP(schemas/* nullable */.mee(predecessor)),
    backout: schemas/* exactOptional */.yqP(backout),
    tries: (0,record_pieces/* listOf */.c3)(schemas/* strictObject */.rej({
        step,
        startedAt: record_pieces/* time */.kB,
        endedAt: schemas/* nullable */.mee(record_pieces/* time */.kB),
        outcome: schemas/* nullable */.mee(schemas/* enum */.k5n(['succeeded', 'failed', 'unknown'])),
        reason: schemas/* exactOptional */.yqP(record_pieces/* text */.Qq),
        begun: schemas/* exactOptional */.yqP(schemas/* literal */.euz(false)),
        effect: effect,
    })),
});

// EXTERNAL MODULE: ./lib/action/codec/records/record-file.js
var record_file = __webpack_require__(2004);
;// CONCATENATED MODULE: ./lib/action/codec/records/run.js









const waitingFor = schemas/* strictObject */.rej({
    plan: schemas/* nullable */.mee(record_pieces/* address */.hl),
    reason: schemas/* enum */.k5n(waitReasons),
    modules: (0,record_pieces/* listOf */.c3)(record_pieces/* name */.UU),
    until: schemas/* nullable */.mee(record_pieces/* time */.kB),
    why: schemas/* exactOptional */.yqP(record_pieces/* text */.Qq),
    timezone: schemas/* exactOptional */.yqP(record_pieces/* text */.Qq),
});
const origin = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['retry', 'reuse', 'copy', 'backout']),
    environment: record_pieces/* name */.UU,
    plan: record_pieces/* name */.UU,
    by: schemas/* exactOptional */.yqP(record_pieces/* text */.Qq),
});
const run_problem = schemas/* strictObject */.rej({
    code: schemas/* enum */.k5n(Object.values(problem/* problemGroups */.kt).flat()),
    severity: schemas/* enum */.k5n(['error', 'warning', 'notice']),
    message: record_pieces/* text */.Qq,
    file: schemas/* exactOptional */.yqP(record_pieces/* text */.Qq),
    line: schemas/* exactOptional */.yqP(record_pieces/* count */.U9),
    column: schemas/* exactOptional */.yqP(record_pieces/* count */.U9),
    application: schemas/* exactOptional */.yqP(record_pieces/* text */.Qq),
    module: schemas/* exactOptional */.yqP(record_pieces/* text */.Qq),
    plan: schemas/* exactOptional */.yqP(record_pieces/* address */.hl),
    cure: schemas/* exactOptional */.yqP(schemas/* strictObject */.rej({ application: record_pieces/* text */.Qq, entry: record_pieces/* text */.Qq })),
});
const criterion = schemas/* strictObject */.rej({
    criterion: record_pieces/* text */.Qq,
    check: schemas/* nullable */.mee(record_pieces/* text */.Qq),
    state: schemas/* enum */.k5n(['pending', 'met', 'unmet', 'open']),
    reason: schemas/* nullable */.mee(record_pieces/* text */.Qq),
    at: schemas/* nullable */.mee(record_pieces/* time */.kB),
});
const definition = schemas/* strictObject */.rej({
    environment: record_pieces/* name */.UU,
    plan: record_pieces/* name */.UU,
    status: schemas/* enum */.k5n(run/* runStatuses */.sL),
    endedBy: schemas/* nullable */.mee(schemas/* enum */.k5n(['operator', 'system'])),
    reason: schemas/* nullable */.mee(record_pieces/* text */.Qq),
    source: schemas/* nullable */.mee(record_pieces/* name */.UU),
    holder: schemas/* nullable */.mee(holder),
    epoch: record_pieces/* count */.U9,
    startedBy: schemas/* nullable */.mee(record_pieces/* text */.Qq),
    operations: (0,record_pieces/* listOf */.c3)(operation),
    waitingFor: (0,record_pieces/* listOf */.c3)(waitingFor),
    sequence: record_pieces/* count */.U9,
    mergeCommit: record_pieces/* text */.Qq,
    earlierMerges: schemas/* exactOptional */.yqP((0,record_pieces/* listOf */.c3)(record_pieces/* text */.Qq)),
    blob: record_pieces/* text */.Qq,
    configuration: schemas/* nullable */.mee(record_pieces/* text */.Qq),
    onFailure: schemas/* enum */.k5n(['stop', 'continue']),
    timing: schemas/* exactOptional */.yqP(schemas/* strictObject */.rej({ notBefore: schemas/* exactOptional */.yqP(record_pieces/* time */.kB), notAfter: schemas/* exactOptional */.yqP(record_pieces/* time */.kB) })),
    override: schemas/* exactOptional */.yqP(schemas/* strictObject */.rej({ freeze: record_pieces/* text */.Qq })),
    afterwards: schemas/* exactOptional */.yqP(schemas/* strictObject */.rej({
        onAbort: schemas/* nullable */.mee(schemas/* literal */.euz('retry')),
        promoteTo: schemas/* nullable */.mee(record_pieces/* name */.UU),
        tell: schemas/* exactOptional */.yqP((0,record_pieces/* listOf */.c3)(schemas/* enum */.k5n(notifier/* notificationEvents */.be))),
    })),
    stages: schemas/* exactOptional */.yqP(schemas/* literal */.euz('two')),
    preparedAt: schemas/* exactOptional */.yqP(record_pieces/* time */.kB),
    continued: schemas/* exactOptional */.yqP(schemas/* strictObject */.rej({ by: record_pieces/* text */.Qq, at: record_pieces/* time */.kB })),
    activatedAt: schemas/* exactOptional */.yqP(record_pieces/* time */.kB),
    backout: schemas/* exactOptional */.yqP(schemas/* enum */.k5n(['automatic', 'manual'])),
    marksBad: schemas/* exactOptional */.yqP(schemas/* literal */.euz(true)),
    criteria: schemas/* exactOptional */.yqP((0,record_pieces/* listOf */.c3)(criterion)),
    origin: schemas/* nullable */.mee(origin),
    authors: (0,record_pieces/* listOf */.c3)(record_pieces/* text */.Qq),
    approvals: (0,record_pieces/* listOf */.c3)(schemas/* strictObject */.rej({ by: record_pieces/* text */.Qq, at: record_pieces/* time */.kB, blob: record_pieces/* text */.Qq, vouchedBy: schemas/* exactOptional */.yqP(record_pieces/* text */.Qq) })),
    mergedAt: record_pieces/* time */.kB,
    startedAt: schemas/* nullable */.mee(record_pieces/* time */.kB),
    endedAt: schemas/* nullable */.mee(record_pieces/* time */.kB),
    problems: (0,record_pieces/* listOf */.c3)(run_problem),
});
/** Reads `active/…` or `runs/<environment>/<plan>.json`; throws RecordUnreadable. */
function parseRun(path, bytes) {
    return (0,record_file/* readRecord */.aE)(definition, path, bytes);
}
/** The file of a run, as parseRun reads it. */
function writeRun(run) {
    return (0,record_file/* writeRecord */.rh)(definition, run);
}
/** A run in the commands' JSON: the same keys, in the same order, as in its file. */
function runToJson(run) {
    return (0,record_file/* recordToJson */.zO)(definition, run);
}


/***/ }),

/***/ 20197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ parseVersionMarks),
/* harmony export */   W: () => (/* binding */ writeVersionMarks)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94343);
/* harmony import */ var _record_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2004);
/* harmony import */ var _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87457);



const definition = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    application: _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU,
    bad: (0,_record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(_record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .rE, zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ reason: _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, by: _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, at: _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .time */ .kB })),
});
/** Reads `versions/<application>.json`; throws RecordUnreadable. */
function parseVersionMarks(path, bytes) {
    return (0,_record_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readRecord */ .aE)(definition, path, bytes);
}
function writeVersionMarks(marks) {
    return (0,_record_file_js__WEBPACK_IMPORTED_MODULE_0__/* .writeRecord */ .rh)(definition, marks);
}


/***/ }),

/***/ 31946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ withdrawnDescription),
/* harmony export */   Md: () => (/* binding */ parseStatusDescription),
/* harmony export */   qS: () => (/* binding */ statusText)
/* harmony export */ });
/**
 * The description of a commit status, at most 140 characters (GitHub: REST, create a commit status). People read
 * it, and so do we: what a plan that is not judged here and now came to, its status says. So its wording is a
 * format.
 */
const verdicts = { pass: 'Passed', fail: 'Failed', unknown: 'Could not be judged' };
const otherwise = ' besides conflicts';
const pattern = /^(?<verdict>[A-Z][a-z ]+): (?<errors>\d+) errors?(?<otherwise> besides conflicts)?, (?<warnings>\d+) warnings? · (?:plan (?<digest>[0-9a-f]{12})|no plan)$/;
/** Stands where a verdict stood that is not known to hold any more; it says nothing about the plan. */
const withdrawnDescription = 'Could not be judged: something could not be read; the next evaluation decides';
/** `Failed: 2 errors besides conflicts, 1 warning · plan 0123456789ab`. */
function statusText({ verdict, failsOtherwise, errors, warnings, digest }) {
    const what = counted(errors, 'error') + (failsOtherwise ? otherwise : '');
    const plan = digest === null ? 'no plan' : `plan ${digest}`;
    return `${verdicts[verdict]}: ${what}, ${counted(warnings, 'warning')} · ${plan}`;
}
/** Undefined for every text that {@link statusText} does not write. */
function parseStatusDescription(text) {
    const groups = pattern.exec(text)?.groups;
    const verdict = verdictOf(groups?.verdict);
    if (groups === undefined || verdict === undefined)
        return undefined;
    const summary = {
        verdict,
        failsOtherwise: groups.otherwise !== undefined,
        errors: Number(groups.errors),
        warnings: Number(groups.warnings),
        digest: groups.digest ?? null,
    };
    return statusText(summary) === text ? summary : undefined;
}
function verdictOf(word) {
    return ['pass', 'fail', 'unknown'].find((verdict) => verdicts[verdict] === word);
}
function counted(count, thing) {
    return `${count} ${thing}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 3976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ checkWindows),
/* harmony export */   l: () => (/* binding */ checkTiming)
/* harmony export */ });
/* harmony import */ var _domain_policy_spans_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17219);
/* harmony import */ var _domain_policy_zoned_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17780);
/* harmony import */ var _definitions_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28274);
/* harmony import */ var _definitions_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15056);
/* harmony import */ var _yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91015);





/** The times of a plan, where some are given, are times that mean the same everywhere. */
function checkTiming(root) {
    return ['not-before', 'not-after'].flatMap((key) => {
        const node = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)((0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(root, 'timing'), key);
        if (node?.kind !== 'scalar' || node.value === null || node.source === '' || (0,_domain_policy_zoned_time_js__WEBPACK_IMPORTED_MODULE_2__/* .isInstant */ .uZ)(node.source)) {
            return [];
        }
        const path = ['timing', key];
        const expected = 'a time with its offset from UTC, such as 2026-11-24T09:00:00Z';
        return [(0,_definitions_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(path, 'schema', `${(0,_definitions_places_js__WEBPACK_IMPORTED_MODULE_3__/* .labelOf */ .Wy)(path)} must be ${expected}; found ${(0,_definitions_places_js__WEBPACK_IMPORTED_MODULE_3__/* .describeNode */ .WQ)(node)}.`)];
    });
}
/** What a pattern cannot tell of windows: whether zone and days exist, and whether a freeze ends after it begins. */
function checkWindows(windows, path) {
    const freezes = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)((0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(windows, 'freeze'));
    const named = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(windows, 'timezone')) ?? '';
    const zone = (0,_domain_policy_zoned_time_js__WEBPACK_IMPORTED_MODULE_2__/* .isTimeZone */ .kQ)(named) ? named : 'UTC';
    return [
        ...checkTimeZone((0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(windows, 'timezone'), [...path, 'timezone']),
        ...checkAllowed((0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(windows, 'allow'), [...path, 'allow']),
        ...freezes.flatMap((freeze, index) => checkFreeze(freeze, zone, [...path, 'freeze', index])),
    ];
}
function checkTimeZone(node, path) {
    const name = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(node);
    if (node === undefined || name === undefined || (0,_domain_policy_zoned_time_js__WEBPACK_IMPORTED_MODULE_2__/* .isTimeZone */ .kQ)(name))
        return [];
    const expected = 'a name of the time zone database, such as Europe/Lisbon';
    return [(0,_definitions_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(path, 'schema', `${(0,_definitions_places_js__WEBPACK_IMPORTED_MODULE_3__/* .labelOf */ .Wy)(path)} must be ${expected}; found ${(0,_definitions_places_js__WEBPACK_IMPORTED_MODULE_3__/* .describeNode */ .WQ)(node)}.`)];
}
/** An empty list would allow nothing, for ever: whoever writes it means something else. */
function checkAllowed(allow, path) {
    if (allow?.kind !== 'list')
        return [];
    const days = allow.items.map((item, index) => [(0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(item, 'days'), [...path, index, 'days']]);
    return [[allow, path], ...days]
        .filter(([node]) => node?.kind === 'list' && node.items.length === 0)
        .map(([, place]) => (0,_definitions_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(place, 'schema', `${(0,_definitions_places_js__WEBPACK_IMPORTED_MODULE_3__/* .labelOf */ .Wy)(place)} is empty, so no plan could ever start; fill it or remove it.`));
}
const shape = /^\d{4}-\d\d-\d\d(T.+)?$/;
function checkFreeze(freeze, zone, path) {
    const bounds = ['from', 'to'].map((key) => ({ key, node: (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(freeze, key) }));
    const wrong = bounds.flatMap(({ key, node }) => {
        const text = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(node);
        // What does not even look like a time is told by the definition.
        if (node === undefined || text === undefined || !shape.test(text) || isBound(text))
            return [];
        const place = [...path, key];
        const what = `${(0,_definitions_places_js__WEBPACK_IMPORTED_MODULE_3__/* .labelOf */ .Wy)(place)} names a time that the calendar does not have: ${text}.`;
        return [(0,_definitions_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(place, 'schema', what)];
    });
    const [from, to] = bounds.map(({ node }) => (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(node));
    if (from === undefined || to === undefined || !isBound(from) || !isBound(to))
        return wrong;
    const span = (0,_domain_policy_spans_js__WEBPACK_IMPORTED_MODULE_4__/* .freezeSpan */ .OL)({ from, to, reason: null }, zone);
    if (span.from < span.to)
        return [];
    const place = [...path, 'to'];
    return [(0,_definitions_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(place, 'schema', `${(0,_definitions_places_js__WEBPACK_IMPORTED_MODULE_3__/* .labelOf */ .Wy)(place)}, ${to}, is not later than its beginning, ${from}.`)];
}
function isBound(text) {
    return (0,_domain_policy_zoned_time_js__WEBPACK_IMPORTED_MODULE_2__/* .isDate */ .$P)(text) || (0,_domain_policy_zoned_time_js__WEBPACK_IMPORTED_MODULE_2__/* .isInstant */ .uZ)(text);
}


/***/ }),

/***/ 96976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/action/codec/yaml/build-tree.js

/** Turns the library's nodes into our own, and finds duplicate, merge and composite keys in linear time. */
function buildTree(contents) {
    const faults = [];
    return { root: buildNode(contents, 0, faults), faults };
}
function buildNode(node, fallback, faults) {
    const offset = offsetOf(node) ?? fallback;
    if ((0,dist/* isMap */.jh)(node))
        return { kind: 'mapping', entries: buildEntries(node, offset, faults), offset };
    if ((0,dist/* isSeq */.oP)(node))
        return { kind: 'list', items: node.items.map((item) => buildNode(item, offset, faults)), offset };
    return { kind: 'scalar', value: scalarValue(node), source: sourceOf(node), offset };
}
function buildEntries(map, fallback, faults) {
    const entries = new Map();
    for (const pair of map.items) {
        const offset = offsetOf(pair.key) ?? fallback;
        const value = buildNode(pair.value, offset, faults);
        const fault = checkKey(pair, entries);
        if (fault === undefined)
            entries.set(sourceOf(pair.key), { offset, value });
        else
            faults.push({ ...fault, offset });
    }
    return entries;
}
function checkKey({ key }, entries) {
    if (!(0,dist/* isScalar */.jn)(key))
        return { code: 'yaml-syntax', message: 'A key must be text, found a list or a mapping.' };
    const text = sourceOf(key);
    if (text === '<<' && key.type === dist/* Scalar */.X5.PLAIN) {
        return { code: 'yaml-forbidden', message: 'The merge key "<<" is not allowed; write the entries out.' };
    }
    if (!entries.has(text))
        return undefined;
    return {
        code: 'yaml-syntax',
        message: `The key "${text}" occurs twice in this mapping; remove one of them.`,
    };
}
function offsetOf(node) {
    return (0,dist/* isNode */.Ll)(node) ? node.range?.[0] : undefined;
}
function sourceOf(node) {
    return (0,dist/* isScalar */.jn)(node) ? (node.source ?? '') : '';
}
function scalarValue(node) {
    if (!(0,dist/* isScalar */.jn)(node))
        return null;
    const { value } = node;
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

;// CONCATENATED MODULE: ./lib/action/codec/yaml/decode-text.js
/** The longest file that is read, in bytes (issue 2: limits). */
const longestFile = 1024 * 1024;
// Everything that is a control character except tab and line ends. The parser uses some of them as marks of its own.
const unprintable = /(?![\t\n\r])\p{Cc}|\r(?!\n)/gu;
const mostUnprintable = 100;
/** Decodes UTF-8 strictly, without a byte order mark. Null stands for a file that was too large to be read. */
function decodeText(bytes) {
    if (bytes === null || bytes.length > longestFile) {
        const message = `The file is larger than ${longestFile} bytes (1 MiB); split it or shorten its texts.`;
        return { text: '', faults: [{ code: 'too-large', offset: 0, message }] };
    }
    const text = decodeUtf8(bytes);
    return text === undefined ? notUtf8(bytes) : { text, faults: findUnprintable(text) };
}
function decodeUtf8(bytes, stream = false) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    }
    catch {
        return undefined;
    }
}
function notUtf8(bytes) {
    const valid = validPrefix(bytes);
    const byte = bytes[valid.end];
    const found = byte === undefined ? 'the file ends within a character' : `found byte 0x${hex(byte, 2)}`;
    const message = `The file is not UTF-8: ${found}; save it with the encoding UTF-8.`;
    return { text: valid.text, faults: [{ code: 'yaml-syntax', offset: valid.text.length, message }] };
}
/** The longest beginning that is valid, found by halving: a prefix of a valid prefix is valid. */
function validPrefix(bytes) {
    let low = 0;
    let high = bytes.length;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (decodeUtf8(bytes.subarray(0, middle), true) === undefined)
            high = middle - 1;
        else
            low = middle;
    }
    return { text: decodeUtf8(bytes.subarray(0, low), true) ?? '', end: low };
}
function findUnprintable(text) {
    const faults = [];
    for (const match of text.matchAll(unprintable)) {
        const code = hex(match[0].codePointAt(0) ?? 0, 4);
        const message = `The control character U+${code} is not allowed in YAML; remove it or write it as an escape in double quotes.`;
        faults.push({ code: 'yaml-syntax', offset: match.index, message });
        if (faults.length === mostUnprintable)
            break;
    }
    return faults;
}
function hex(value, digits) {
    return value.toString(16).toUpperCase().padStart(digits, '0');
}

// EXTERNAL MODULE: ./lib/action/domain/shorten-text.js
var shorten_text = __webpack_require__(65492);
;// CONCATENATED MODULE: ./lib/action/codec/yaml/faults.js

const longestMessage = 300;
const mostFaults = 100;
/** Faults as problems in text order, the first hundred of them: what follows is mostly a consequence. */
function faultProblems(faults, file, lines) {
    return [...faults]
        .sort((a, b) => a.offset - b.offset)
        .slice(0, mostFaults)
        .map(({ code, offset, message }) => ({
        code,
        severity: 'error',
        message: (0,shorten_text/* shortenText */.B)(message, longestMessage),
        file,
        ...lines.position(offset),
    }));
}

;// CONCATENATED MODULE: ./lib/action/codec/yaml/line-index.js
/** Reads the text once; each position then takes logarithmic time. */
function indexLines(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return {
        position(offset) {
            const line = lastAtMost(starts, offset);
            return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
        },
    };
}
function lastAtMost(sorted, value) {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((sorted[middle] ?? 0) <= value)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/action/codec/yaml/read-tokens.js

/** How many mappings and lists may stand inside each other (issue 2: limits). */
const deepestNesting = 32;
const collections = ['block-map', 'block-seq', 'flow-collection'];
// Announces that the next lexeme is a scalar's text, whatever it begins with.
const scalarMark = '\u001f';
const read_tokens_mostFaults = 100;
/**
 * Parses text into concrete syntax tokens and finds what this format leaves out of YAML. The depth is watched
 * after each lexeme, so that neither this parser nor whoever walks its result can exhaust the stack.
 */
function readTokens(text) {
    const parser = new dist/* Parser */.iX();
    const tokens = [];
    const faults = [];
    let previous = '\n';
    let errors = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        const { offset } = parser;
        const forbidden = previous === scalarMark ? undefined : findForbidden(lexeme);
        if (forbidden !== undefined)
            faults.push(fault(offset, forbidden));
        for (const token of advance(parser, lexeme, previous)) {
            tokens.push(token);
            if (token.type === 'error')
                errors += 1;
        }
        previous = lexeme;
        if (isTooDeep(parser))
            return { tokens: null, faults: [...faults, fault(offset, tooDeep)] };
        if (isSecondDocument(parser, tokens))
            return { tokens, faults: [...faults, fault(offset, severalDocuments)] };
        if (faults.length >= read_tokens_mostFaults)
            return { tokens: null, faults };
        if (errors >= read_tokens_mostFaults)
            return { tokens, faults };
    }
    return { tokens: [...tokens, ...parser.end()], faults };
}
/** Feeds one lexeme, except whole comments: at each the parser looks back over blank lines, in quadratic time. */
function advance(parser, lexeme, previous) {
    const isComment = lexeme.startsWith('#') && /^\s/.test(previous);
    if (!isComment)
        return parser.next(lexeme);
    parser.offset += lexeme.length;
    return [];
}
const tooDeep = `Mappings and lists stand more than ${deepestNesting} levels inside each other; flatten them.`;
const severalDocuments = 'A second YAML document begins here; a file holds one.';
function findForbidden(lexeme) {
    switch (lexeme[0]) {
        case '&':
            return `The anchor "${lexeme}" is not allowed; write the value where it is needed, or quote the text.`;
        case '*':
            return `The alias "${lexeme}" is not allowed; write the value out, or quote the text.`;
        case '!':
            return `The tag "${lexeme}" is not allowed; types follow from the place, or quote the text.`;
        case '%':
            return `The directive "${lexeme}" is not allowed; files are YAML 1.2 without directives.`;
        default:
            return undefined;
    }
}
function fault(offset, message) {
    return { code: 'yaml-forbidden', offset, message };
}
function isTooDeep({ stack }) {
    // A document below and at most one scalar above; everything between is a collection.
    const depth = stack.length - 1;
    const top = stack.at(-1)?.type ?? '';
    return depth > deepestNesting + 1 || (depth === deepestNesting + 1 && collections.includes(top));
}
function isSecondDocument({ stack }, tokens) {
    return stack[0]?.type === 'document' && tokens.some((token) => token.type === 'document');
}

;// CONCATENATED MODULE: ./lib/action/codec/yaml/read-yaml.js






/** Reads one YAML document in the subset that plans, configuration and catalog use. Never throws. */
function readYaml({ file, bytes }) {
    const { text, faults } = decodeText(bytes);
    const lines = indexLines(text);
    const read = faults.length > 0 ? { faults } : readText(text, lines);
    if (read.root !== undefined && read.faults.length === 0) {
        return { root: read.root, problems: [], locate: locateIn(read.root, lines) };
    }
    return { problems: faultProblems(read.faults, file, lines), locate: () => undefined };
}
function readText(text, lines) {
    const { tokens, faults } = readTokens(text);
    if (tokens === null)
        return { faults };
    const composed = compose(tokens, text.length);
    return { ...composed, faults: onePerLine([...faults, ...composed.faults], lines) };
}
function compose(tokens, end) {
    const composer = new dist/* Composer */.Dk({ version: '1.2', schema: 'core', uniqueKeys: false });
    const [document] = [...composer.compose(tokens, true, end)];
    const { root, faults } = buildTree(document?.contents);
    const errors = (document?.errors ?? []).map(({ message, pos }) => ({ code: 'yaml-syntax', offset: pos[0], message: `${message}.` }));
    return { root, faults: [...faults, ...errors] };
}
/** One mistake makes the parser complain several times on its line; what is forbidden explains the rest. */
function onePerLine(faults, lines) {
    const complaints = new Set();
    return [...faults]
        .sort((a, b) => a.code.localeCompare(b.code, 'en') || a.offset - b.offset)
        .filter(({ code, offset }) => {
        const { line } = lines.position(offset);
        const isConsequence = code === 'yaml-syntax' && complaints.has(line);
        complaints.add(line);
        return !isConsequence;
    });
}
/** Points at the key of an entry and at the item of a list; the root is where the contents begin. */
function locateIn(root, lines) {
    return (path) => lines.position(offsetAt(root, path));
}
function offsetAt(root, path) {
    let node = root;
    let offset = root.offset;
    for (const step of path) {
        const child = childAt(node, step);
        if (child === undefined)
            return offset;
        offset = child.offset;
        node = child.value;
    }
    return offset;
}
function childAt(node, step) {
    if (node.kind === 'mapping')
        return node.entries.get(String(step));
    const item = node.kind === 'list' && typeof step === 'number' ? node.items[step] : undefined;
    return item === undefined ? undefined : { offset: item.offset, value: item };
}


/***/ }),

/***/ 91015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   Ul: () => (/* binding */ toPlain),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/** Plain values for a schema: null-prototype objects, arrays and scalars; of each the first `most` children. */
function toPlain(node, most = Number.POSITIVE_INFINITY) {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'list')
        return node.items.slice(0, most).map((item) => toPlain(item, most));
    const plain = Object.create(null);
    let count = 0;
    for (const [key, entry] of node.entries) {
        if (count === most)
            break;
        plain[key] = toPlain(entry.value, most);
        count += 1;
    }
    return plain;
}
/** The entries of a mapping in file order; none when the node is missing or something else. */
function entriesOf(node) {
    return node?.kind === 'mapping' ? node.entries : [];
}
/** What stands directly inside a node, in file order, with its key or index. */
function* childrenOf(node) {
    if (node.kind === 'mapping')
        for (const [key, entry] of node.entries)
            yield [key, entry.value];
    if (node.kind === 'list')
        yield* node.items.entries();
}
/** The value under a key; undefined when the node is no mapping or lacks the key. */
function valueAt(node, key) {
    return node?.kind === 'mapping' ? node.entries.get(key)?.value : undefined;
}
/** The items of a list; none when the node is missing or something else. */
function itemsOf(node) {
    return node?.kind === 'list' ? node.items : [];
}
/** The text of a scalar that YAML reads as text; undefined for everything else. */
function textOf(node) {
    return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}


/***/ }),

/***/ 94884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ admit)
/* harmony export */ });
/* harmony import */ var _conflicts_find_collisions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94997);
/* harmony import */ var _conflicts_footprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1224);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96971);
/* harmony import */ var _records_run_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7041);




/**
 * Start or wait, and for what, for every waiting or prepared run that keeps a place (docs/design.md,
 * "collisions"). A run waits for a claimed run that it collides with, for a free place, and for an earlier waiting
 * run that it collides with, so that nobody is overtaken by what would block him.
 */
function admit(question) {
    const { runs, graph, limit, placeless, only } = question;
    const holding = runs.filter(_records_run_run_js__WEBPACK_IMPORTED_MODULE_0__/* .isClaimed */ .gg);
    // What is prepared keeps its modules and has given back its place.
    let taken = holding.filter(({ status }) => status !== 'prepared').length;
    const queued = [];
    const admissions = [];
    for (const run of runs) {
        if (!(0,_records_run_run_js__WEBPACK_IMPORTED_MODULE_0__/* .awaitsClaim */ .Eg)(run) || placeless.has(run.plan))
            continue;
        const free = taken >= limit ? [{ plan: null, reason: 'limit', modules: [], until: null }] : [];
        const isPrepared = run.status === 'prepared';
        const waitingFor = isPrepared
            ? free
            : [
                ...blockers(graph, run, holding),
                ...free,
                ...blockers(graph, run, queued).map((it) => ({ ...it, reason: 'order' })),
            ];
        admissions.push({ run, waitingFor });
        const starts = waitingFor.length === 0 && (only === undefined || only === run.plan);
        if (starts)
            taken += 1;
        if (!isPrepared)
            (starts ? holding : queued).push(run);
    }
    return admissions;
}
function blockers(graph, run, others) {
    const collisions = (0,_conflicts_find_collisions_js__WEBPACK_IMPORTED_MODULE_1__/* .findCollisions */ .t)(graph, (0,_conflicts_footprint_js__WEBPACK_IMPORTED_MODULE_2__/* .footprintOf */ .b)(run.operations), others.map(({ operations }) => (0,_conflicts_footprint_js__WEBPACK_IMPORTED_MODULE_2__/* .footprintOf */ .b)(operations)));
    return others.flatMap((other, index) => {
        const collision = collisions[index];
        return collision === undefined ? [] : [waitFor(other, collision)];
    });
}
function waitFor(other, { kind, modules }) {
    return { plan: (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .planAddress */ .o4)(other), reason: kind, modules, until: null };
}


/***/ }),

/***/ 81129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isOfItsOwn),
/* harmony export */   o: () => (/* binding */ keepsPlace)
/* harmony export */ });
const ownReasons = [
    'window',
    'freeze',
    'pause',
    'block',
    'approval',
    'evidence',
    'continue',
];
/** Whether it has nothing to do with other plans: whoever waits for that is overtaken. */
function isOfItsOwn({ reason }) {
    return ownReasons.includes(reason);
}
/**
 * Whether others wait for a run in merge order, as its record says: not for one that waits for its time or another thing
 * of its own, nor for one that could not be judged, which is noted in its problems.
 */
function keepsPlace({ status, problems, waitingFor }) {
    if (status !== 'waiting')
        return true;
    return problems.length === 0 && !waitingFor.some(isOfItsOwn);
}


/***/ }),

/***/ 3174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ whoMayApprove),
/* harmony export */   It: () => (/* binding */ approvalUnsaid),
/* harmony export */   PZ: () => (/* binding */ mergedUnapproved),
/* harmony export */   VO: () => (/* binding */ missingInWords),
/* harmony export */   ib: () => (/* binding */ approvalMissing),
/* harmony export */   ox: () => (/* binding */ uncountedInWords),
/* harmony export */   uH: () => (/* binding */ approvalsInDoubt)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96971);

/** People and sentences that are named in one message; a report shows the others. */
const mostNamed = 5;
const butNotThese = 'without those who wrote the plan or asked for it';
/** What a pull request is told when its plan lacks approvals; none when it does not. */
function approvalMissing(judgement) {
    if (judgement.missing === 0)
        return [];
    const lack = `${missingInWords(judgement)}; ask for reviews ${whoMayApprove(judgement)}, ${butNotThese}`;
    return [{ code: 'approval-missing', severity: 'notice', message: withReasons(lack, judgement) }];
}
/** Why a run is refused whose plan was merged without its approvals. */
function mergedUnapproved(judgement, { environment, plan, pullRequest }) {
    const where = pullRequest === null ? 'the plan came without a pull request' : `of pull request #${pullRequest}`;
    const lack = `${missingInWords(judgement)} (${where}); it takes reviews ${whoMayApprove(judgement)}, ${butNotThese}`;
    const next = `have the plan that 'retry ${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .planAddress */ .o4)({ environment, plan })}' makes approved before it is merged`;
    const message = `${withReasons(lack, judgement)}; ${next}`;
    return { code: 'approval-missing', severity: 'error', message };
}
/** What a run waits for where no review proves who approved it, so that somebody has to say so. */
function approvalUnsaid(judgement, { environment, plan }) {
    const lack = `${missingInWords(judgement)}, which no review proves here; say who has approved exactly this plan`;
    const command = `'deployment-plans execute --environment ${environment} --plan ${plan} --approved-by NAME'`;
    const names = `with names ${whoMayApprove(judgement)}, ${butNotThese}`;
    const message = withReasons(`${lack}: ${command}, ${names}`, judgement);
    return { code: 'approval-missing', severity: 'notice', message };
}
/** Why there is no verdict about a plan's approvals. */
function approvalsInDoubt(judgement, address) {
    const message = withReasons(`whether ${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .planAddress */ .o4)(address)} is approved cannot be told, so it waits: ${missingInWords(judgement)}`, judgement);
    return { code: 'source-unreachable', severity: 'error', message };
}
function withReasons(lack, { notCounted, unknown }) {
    return [lack, ...shortened(notCounted.map(uncountedInWords)), ...shortened(unknown)].join('; ');
}
/** `1 of 2 approvals is missing`. */
function missingInWords({ missing, required }) {
    const approvals = required === 1 ? 'approval' : 'approvals';
    return `${missing} of ${required} ${approvals} ${missing === 1 ? 'is' : 'are'} missing`;
}
/** `from @acme/release-managers, of these alice, as the plan says`. */
function whoMayApprove({ from: { policy, plan } }) {
    const allowed = policy === null ? 'people with write permission' : listed(policy);
    return plan === null
        ? `from ${allowed}`
        : `from ${allowed}, of these only ${listed(plan)}, as the plan says`;
}
/** `the approval of bob does not count: opened the pull request`. */
function uncountedInWords({ by, reason }) {
    return `the approval of ${by ?? 'somebody'} does not count: ${by ?? 'the person'} ${reason}`;
}
function listed(names) {
    return names.length === 0 ? 'nobody' : shortened(names).join(', ');
}
function shortened(all) {
    const left = all.length - mostNamed;
    return left <= 0 ? [...all] : [...all.slice(0, mostNamed), `${left} more`];
}


/***/ }),

/***/ 69975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mh: () => (/* binding */ unclearIn),
/* harmony export */   ON: () => (/* binding */ teamsIn),
/* harmony export */   qZ: () => (/* binding */ readLists)
/* harmony export */ });
/* harmony import */ var _approvers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53358);

function readLists({ from }, narrowedTo) {
    return { policy: from && (0,_approvers_js__WEBPACK_IMPORTED_MODULE_0__/* .readApprovers */ .h)(from), plan: narrowedTo && (0,_approvers_js__WEBPACK_IMPORTED_MODULE_0__/* .readApprovers */ .h)(narrowedTo) };
}
/** The teams that are named, each once. */
function teamsIn({ policy, plan }) {
    return [...new Set([policy, plan].flatMap((it) => it?.teams ?? []))];
}
/** What names nobody, in sentences without a full stop. */
function unclearIn({ policy, plan }) {
    return [
        ...(plan?.unclear ?? []).map((it) => `'${it}' among the plan's approvers is no login and no team`),
        ...(policy?.unclear ?? []).map((it) => `'${it}' in the configuration is no login and no team`),
    ];
}


/***/ }),

/***/ 53358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ names),
/* harmony export */   h: () => (/* binding */ readApprovers)
/* harmony export */ });
/* harmony import */ var _same_person_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81792);

const team = /^@[a-z\d][a-z\d-]*\/[a-z\d][a-z\d._-]*$/i;
const person = /^@?([a-z\d][a-z\d-]*(?:\[bot\])?)$/i;
/** Sorts entries such as `alice`, `@alice` and `@acme/release-managers`; empty ones are left out. */
function readApprovers(entries) {
    const logins = [];
    const teams = [];
    const unclear = [];
    for (const entry of entries.map((it) => it.trim()).filter((it) => it !== '')) {
        const [, login] = person.exec(entry) ?? [];
        if (login !== undefined)
            logins.push(login);
        else if (team.test(entry))
            teams.push(entry.toLowerCase());
        else
            unclear.push(entry);
    }
    return { logins, teams, unclear };
}
/** Whether a list names somebody, directly or by a team; `unknown` when a team that could not be read may. */
function names(approvers, login, members) {
    if (approvers.logins.some((it) => (0,_same_person_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameLogin */ .A)(it, login)))
        return 'yes';
    const known = approvers.teams.map((it) => members.get(it) ?? 'unknown');
    const isMember = known.some((it) => it !== 'unknown' && [...it].some((one) => (0,_same_person_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameLogin */ .A)(one, login)));
    if (isMember)
        return 'yes';
    return known.includes('unknown') ? 'unknown' : 'no';
}


/***/ }),

/***/ 19781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ involvedIn),
/* harmony export */   x: () => (/* binding */ involvedByGit)
/* harmony export */ });
/**
 * Everybody who had a part in a plan: who opened its pull request, whom its commits name, who asked for it, and the
 * same of every plan in its chain of origins. What git says of people are claims: where GitHub knows an account for
 * one it is that account, elsewhere whatever it claims.
 */
function involvedIn({ author, contributors }, origin, ancestors) {
    const asked = origin?.by;
    return [
        ...(author === null ? [] : [account(author, 'opened the pull request')]),
        ...contributorsTo(contributors, 'is named by a commit of the pull request'),
        ...(asked === undefined ? [] : [claimed(asked, 'asked for this plan')]),
        ...ancestors.flatMap(involvedBefore),
    ];
}
/** The same of a plan that no pull request is known of: all that is known is whom git names as its authors. */
function involvedByGit(authors, origin, ancestors) {
    const own = authors.map((identity) => ({ login: null, identity, part: 'wrote this plan or merged it' }));
    const nobody = { author: null, contributors: { people: [], complete: true } };
    return [...own, ...involvedIn(nobody, origin, ancestors)];
}
/** Records name who merged a plan among its authors, so they only speak where no pull request does. */
function involvedBefore({ address, askedBy, authors, pullRequest }) {
    const plan = address ?? 'this plan as it was merged before';
    const part = address === null ? `wrote ${plan}` : `wrote ${address}, from which this plan was made`;
    const opener = pullRequest?.author ?? null;
    return [
        ...(opener === null ? [] : [account(opener, `opened the pull request of ${plan}`)]),
        ...(pullRequest === null
            ? authors.map((identity) => ({ login: null, identity, part }))
            : contributorsTo(pullRequest.contributors, part)),
        ...(askedBy === null ? [] : [claimed(askedBy, `asked for ${plan}`)]),
    ];
}
function contributorsTo({ people }, part) {
    return people.map(({ login, identity }) => ({ login, identity, part }));
}
function account(login, part) {
    return { login, identity: null, part };
}
/** Logins on GitHub: letters, digits and single hyphens; those of apps end in `[bot]`. */
const loginGrammar = /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}(?:\[bot\])?$/i;
/** Who asked is a login when it was asked on GitHub, and a name of git's when it was asked elsewhere. */
function claimed(by, part) {
    return loginGrammar.test(by) ? account(by, part) : { login: null, identity: by, part };
}


/***/ }),

/***/ 52385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ judgeApprovals)
});

// EXTERNAL MODULE: ./lib/action/domain/approvals/approver-lists.js
var approver_lists = __webpack_require__(69975);
// EXTERNAL MODULE: ./lib/action/domain/approvals/latest-decisions.js
var latest_decisions = __webpack_require__(40767);
// EXTERNAL MODULE: ./lib/action/domain/short-digest.js
var short_digest = __webpack_require__(90530);
// EXTERNAL MODULE: ./lib/action/domain/approvals/approvers.js
var approvals_approvers = __webpack_require__(53358);
// EXTERNAL MODULE: ./lib/action/domain/approvals/same-person.js
var same_person = __webpack_require__(81792);
;// CONCATENATED MODULE: ./lib/action/domain/approvals/why-not-counted.js



/** Why a decision does not count, whatever else there is to know; null also for one that never was an approval. */
function whyNot({ last, approvedBefore }, evidence, lists) {
    if (last.state === 'dismissed')
        return 'had the last review dismissed';
    if (last.state === 'changes-requested')
        return approvedBefore ? 'has asked for changes since' : null;
    if (last.author === null)
        return 'has no account any more';
    return whyNotPerson({ ...last, author: last.author }, evidence, lists) ?? whyNotState(last, evidence);
}
function whyNotPerson({ author, mayWrite }, { involved, teams }, lists) {
    const found = involved.find((one) => (0,same_person/* mayBe */.H)(author, one));
    if (found !== undefined)
        return describe(found);
    if (lists.policy === undefined) {
        if (author.endsWith('[bot]'))
            return 'is an app, which approves only where the configuration names it';
        if (!mayWrite)
            return 'may not write to the repository';
    }
    if (isNamed(lists.policy, author, teams) === 'no') {
        return 'is not among those who may approve: the configuration names others';
    }
    return isNamed(lists.plan, author, teams) === 'no'
        ? 'is not among those who may approve: the plan names others as its approvers'
        : null;
}
function describe({ login, identity, part }) {
    return login === null ? `may be '${identity}', who ${part}` : part;
}
function isNamed(approvers, author, teams) {
    return approvers === undefined ? 'yes' : (0,approvals_approvers/* names */.D)(approvers, author, teams);
}
/** What keeps an approval from counting that nothing else keeps from it; null also for a decision that is none. */
function whatIsInDoubt({ last: { author, state } }, { mayLackAuthors, teams }, lists) {
    if (author === null || state !== 'approved')
        return null;
    if (mayLackAuthors)
        return 'cannot be told from its authors, for not all of them are known';
    const isInDoubt = [lists.policy, lists.plan].some((it) => isNamed(it, author, teams) === 'unknown');
    return isInDoubt ? 'may be a member of a team that could not be read' : null;
}
function whyNotState({ commit }, { blob, blobAt }) {
    if (commit === null)
        return 'approved a commit that is gone';
    const approved = blobAt.get(commit);
    const short = (0,short_digest/* shortDigest */.V)(commit);
    if (approved === undefined)
        return `approved commit ${short}, which is not in the history any more`;
    if (approved === null)
        return `approved commit ${short}, which does not have the plan`;
    return approved === blob ? null : `approved commit ${short}, where the plan was another one`;
}

;// CONCATENATED MODULE: ./lib/action/domain/approvals/judge-approvals.js



/**
 * Counts the approvals of exactly one state of a plan: the last decision of each person, of somebody who may
 * approve and had no part in the plan, on a commit that has the plan as it is. What is not known counts for nobody.
 */
function judgeApprovals(evidence) {
    const { policy, narrowedTo, blob, reviews } = evidence;
    const lists = (0,approver_lists/* readLists */.qZ)(policy, narrowedTo);
    const approvals = [];
    const notCounted = [];
    let undecided = 0;
    for (const decision of (0,latest_decisions/* latestDecisions */.t)(reviews)) {
        const { author: by, submittedAt: at, state } = decision.last;
        const forSure = whyNot(decision, evidence, lists);
        const reason = forSure ?? whatIsInDoubt(decision, evidence, lists);
        if (reason !== null)
            notCounted.push({ by, reason });
        else if (by !== null && state === 'approved')
            approvals.push({ by, at, blob });
        if (reason !== null && forSure === null)
            undecided += 1;
    }
    return {
        required: policy.required,
        approvals,
        missing: Math.max(0, policy.required - approvals.length),
        notCounted,
        undecided,
        from: { policy: policy.from ?? null, plan: narrowedTo ?? null },
        unknown: whatIsUnknown(evidence, lists),
    };
}
function whatIsUnknown({ involved, mayLackAuthors, teams, notes }, lists) {
    const unread = (0,approver_lists/* teamsIn */.ON)(lists).filter((it) => teams.get(it) === 'unknown');
    const strangers = involved.flatMap(({ login, identity }) => (login === null ? (identity ?? []) : []));
    return [
        ...unread.map((it) => `the members of ${it} could not be read, so it counts for nobody`),
        ...(0,approver_lists/* unclearIn */.Mh)(lists),
        ...[...new Set(strangers)].map((it) => `'${it}' belongs to no account that is known here`),
        ...(mayLackAuthors ? ['not all who wrote the plan are known'] : []),
        ...notes,
    ];
}


/***/ }),

/***/ 40767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ latestDecisions)
/* harmony export */ });
/**
 * The last decision of each person, in the order of their first ones. Those whose accounts are gone cannot be told
 * apart and count as one. Reviews of the same second stand in the order in which they came.
 */
function latestDecisions(reviews) {
    const latest = new Map();
    const decisions = reviews.filter(decides);
    for (const last of decisions.sort((one, other) => timeOf(one) - timeOf(other))) {
        const person = last.author?.toLowerCase() ?? null;
        const before = latest.get(person);
        const approvedBefore = before !== undefined && (before.approvedBefore || before.last.state === 'approved');
        latest.set(person, { last, approvedBefore });
    }
    return [...latest.values()];
}
function decides(review) {
    return review.state !== 'commented' && review.state !== 'pending';
}
function timeOf({ submittedAt }) {
    return Date.parse(submittedAt);
}


/***/ }),

/***/ 95335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ overrideUnsaid),
/* harmony export */   ET: () => (/* binding */ overrideInDoubt),
/* harmony export */   Q_: () => (/* binding */ tellOverride)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96971);
/* harmony import */ var _approval_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3174);


/**
 * What a pull request is told, with the override that its plan asks for: by whom that could be approved, or, in place of
 * the freeze, by whom it is. The same as was found when that is no freeze, and where nobody may approve it, which the
 * freeze says.
 */
function tellOverride(found, { override, onceOverridden }) {
    if (override === null || override.from.policy?.length === 0)
        return found;
    if (!found.some(isFreeze))
        return found;
    const [first] = override.approvals;
    if (first === undefined)
        return [...found, notice(`the plan asks to override the freeze: ${whoCould(override)}`)];
    const message = `the plan overrides the freeze: ${first.by} has approved that, so it need not wait for the end of that`;
    return [...found.filter((it) => !isFreeze(it)), ...onceOverridden, notice(message)];
}
function isFreeze({ code }) {
    return code === 'frozen';
}
function notice(message) {
    return { code: 'frozen', severity: 'notice', message };
}
/** What a run waits for that cannot start in time without its override, where somebody has to say who approved that. */
function overrideUnsaid(override, address) {
    return ofOverride((0,_approval_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalUnsaid */ .It)(override, address), address);
}
/** Why there is no verdict about such a run. */
function overrideInDoubt(override, address) {
    return ofOverride((0,_approval_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalsInDoubt */ .uH)(override, address), address);
}
function ofOverride(problem, address) {
    const need = `a freeze outlasts the latest start of ${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .planAddress */ .o4)(address)}, so it takes its override`;
    return { ...problem, message: `${need}: ${problem.message}` };
}
function whoCould(override) {
    const [uncounted] = override.notCounted;
    const why = uncounted === undefined ? '' : `; ${(0,_approval_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .uncountedInWords */ .ox)(uncounted)}`;
    return `nobody has approved that yet; ask for a review ${(0,_approval_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .whoMayApprove */ .Fi)(override)}${why}`;
}


/***/ }),

/***/ 81792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isSameLogin),
/* harmony export */   H: () => (/* binding */ mayBe)
/* harmony export */ });
/** GitHub compares logins without regard to case. */
function isSameLogin(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
/** What stands before the digits and the plus of an address that GitHub made, and the address of anybody else. */
const address = /<(?:\d+\+)?([^@<>]*)@[^<>]*>\s*$/;
/**
 * Whether an account is, or may well be, somebody who had a part in a plan. Of who is known by no account it is only
 * known what the commit claims, so whoever is called so is taken for that person: by the name, or by what stands
 * before the `@` (GitHub: setting your commit email address, `ID+login@users.noreply.github.com`).
 */
function mayBe(login, { login: known, identity }) {
    if (known !== null)
        return isSameLogin(login, known);
    if (identity === null)
        return false;
    const [, mailbox = ''] = address.exec(identity) ?? [];
    const name = identity.replace(/\s*<[^<>]*>\s*$/, '').trim();
    return [name, mailbox].some((it) => it !== '' && isSameLogin(it, login));
}


/***/ }),

/***/ 19644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ wantedApprovals)
/* harmony export */ });
/** One of the environment's override approvers suffices; where there are none, nobody can approve an override. */
function wantedApprovals({ approvals, overrideApprovers = [] }, plan) {
    const override = plan.override === undefined ? null : { required: 1, from: overrideApprovers };
    return { policy: approvals ?? null, override, plan };
}


/***/ }),

/***/ 94997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ findCollisions)
});

// EXTERNAL MODULE: ./lib/action/domain/graph/reachability.js
var reachability = __webpack_require__(96977);
// EXTERNAL MODULE: ./lib/action/domain/graph/at.js
var at = __webpack_require__(21471);
;// CONCATENATED MODULE: ./lib/action/domain/conflicts/references-beyond.js

const none = [];
/**
 * The references of a module that the records do not have at the same place. Mostly a plan references what the
 * records say already, in the same order: comparing is much cheaper than looking a name up, and what the
 * records lead to needs no look of its own. `module` is the consumer's index in the graph; one that is not
 * there has no recorded references.
 */
function referencesBeyond({ names, producers }, module, references) {
    if (module >= names.length)
        return references;
    const { offsets, targets } = producers;
    const start = (0,at.at)(offsets, module);
    const recorded = (0,at.at)(offsets, module + 1) - start;
    let beyond = none;
    for (let place = 0; place < references.length; place += 1) {
        const name = references[place];
        if (name === undefined || (place < recorded && names[(0,at.at)(targets, start + place)] === name))
            continue;
        beyond = [...beyond, name];
    }
    return beyond;
}

;// CONCATENATED MODULE: ./lib/action/domain/conflicts/find-collisions.js


/** What the plan's closures hold of a module, as bits: it is the plan's own, a producer, a consumer of it. */
const own = 1;
const producer = 2;
const consumer = 4;
/**
 * How one plan collides with each of the others (docs/design.md, "collisions"): a shared
 * application or module, or else a chain of references from a module of one to a module of the other in
 * `graph`, the target's records, together with both plans' own references.
 *
 * A chain needs the references of the plan at its start alone, and only for its first step: a chain that
 * goes on from a module of the other plan has arrived before. So two searches over the records answer for
 * all others.
 */
function findCollisions(graph, plan, others) {
    if (others.length === 0)
        return [];
    const marks = markModules(graph, plan);
    return others.map((other) => collide({ graph, marks, plan, other }));
}
function markModules(graph, plan) {
    const referenced = [...plan.modules.values()].flat();
    const recorded = (0,reachability/* reach */.g)(graph.producers, indexesOf(graph, [...plan.modules.keys(), ...referenced]));
    const consumers = (0,reachability/* reach */.g)(graph.consumers, indexesOf(graph, plan.modules.keys()));
    for (let index = 0; index < recorded.length; index += 1) {
        recorded[index] = (recorded[index] === 1 ? producer : 0) + (consumers[index] === 1 ? consumer : 0);
    }
    const unrecorded = new Map();
    for (const name of referenced)
        if (!graph.indexes.has(name))
            unrecorded.set(name, producer);
    for (const name of plan.modules.keys()) {
        const index = graph.indexes.get(name);
        if (index === undefined)
            unrecorded.set(name, own + producer + consumer);
        else
            recorded[index] = own + producer + consumer;
    }
    return { recorded, unrecorded };
}
function* indexesOf({ indexes }, names) {
    for (const name of names) {
        const index = indexes.get(name);
        if (index !== undefined)
            yield index;
    }
}
function collide(pair) {
    const { graph, marks, plan, other } = pair;
    const shared = [];
    const connected = [];
    for (const [name, references] of other.modules) {
        const module = graph.indexes.get(name) ?? graph.names.length;
        const mark = markOf(marks, name, module);
        if ((mark & own) !== 0)
            shared.push(name);
        else if (mark !== 0 || leadsToConsumer(pair, module, references))
            connected.push(name);
    }
    const applications = [...other.applications].filter((name) => plan.applications.has(name));
    if (shared.length > 0 || applications.length > 0) {
        return { kind: 'same-module', modules: shared, applications };
    }
    if (connected.length === 0)
        return undefined;
    return { kind: 'reference', modules: connected, applications: [] };
}
function markOf({ recorded, unrecorded }, name, index) {
    return recorded[index] ?? unrecorded.get(name) ?? 0;
}
/** Whether a module that is no consumer by the records is one by what the other plan says of it. */
function leadsToConsumer({ graph, marks }, module, references) {
    return referencesBeyond(graph, module, references).some((name) => {
        const index = graph.indexes.get(name) ?? graph.names.length;
        return (markOf(marks, name, index) & consumer) !== 0;
    });
}


/***/ }),

/***/ 1224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ footprintOf)
/* harmony export */ });
/**
 * The footprint of a plan's operations; modules that are redeployed or removed count, and optional references too. What a
 * removed module references is left to the records.
 */
function footprintOf(operations) {
    const applications = new Set();
    const modules = new Map();
    const touch = (module, references) => modules.set(module, [...(modules.get(module) ?? []), ...references]);
    for (const operation of operations) {
        applications.add(operation.application);
        for (const [module, { references }] of operation.modules)
            touch(module, references.keys());
        for (const module of operation.removed ?? [])
            touch(module, []);
    }
    return { applications, modules };
}


/***/ }),

/***/ 38409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ actorInWords),
/* harmony export */   y: () => (/* binding */ isSameActor)
/* harmony export */ });
function actorInWords(actor) {
    return actor.kind === 'app' ? `App ${actor.id}` : actor.name;
}
function isSameActor(a, b) {
    return a.kind === b.kind && actorInWords(a) === actorInWords(b);
}


/***/ }),

/***/ 9588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ hidden),
/* harmony export */   c: () => (/* binding */ seen)
/* harmony export */ });
function seen(value) {
    return { kind: 'seen', value };
}
function hidden(needs) {
    return { kind: 'hidden', needs };
}


/***/ }),

/***/ 76416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/** What stands where nobody has written anything yet, and nothing else. */
const standsAlone = /^[([{]*(?:to[- ]?do|tb[adc]|fix[- ]?me|x{3,}|\.{3}|…+|\?+|<[^<>:@/]+>)[)\]}.!:]*$/iu;
/* Each takes time in the length of the text alone, which a plan may make as long as a file can be. */
/** What people leave behind to find it again: words that mean nothing else, and those that do where they stand so. */
const markers = [
    /(?<![\w-])(?:TBA|TBC|TBD)(?![\w-])/,
    /^[^\w\n]*(?:TODO|FIXME)(?![\w-])/m,
    /(?<![\w-])(?:TODO|FIXME):/,
    /[([]\s*(?:TODO|FIXME)\s*[)\]]/,
    /<(?:fill in|insert|describe|your)\b[^<>]*>/i,
];
/** Whether a text is, or holds, a placeholder such as `TODO`, `TBD`, `…`, `xxx` or `<fill in>`. */
function isPlaceholder(text) {
    const line = text.trim();
    return standsAlone.test(line) || markers.some((marker) => marker.test(line));
}


/***/ }),

/***/ 8887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ durationInWords)
/* harmony export */ });
const units = [
    { name: 'd', milliseconds: 86_400_000 },
    { name: 'h', milliseconds: 3_600_000 },
    { name: 'min', milliseconds: 60_000 },
    { name: 's', milliseconds: 1000 },
];
/** `840 ms`, `42 s`, `2 min 5 s`, `3 h`, `2 d 4 h`: the two largest units, rounded down. */
function durationInWords(milliseconds) {
    const whole = Math.max(0, Math.floor(milliseconds));
    const first = units.findIndex((unit) => whole >= unit.milliseconds);
    if (first === -1)
        return `${whole} ms`;
    let rest = whole;
    const words = units.slice(first, first + 2).map(({ name, milliseconds: size }) => {
        const count = Math.floor(rest / size);
        rest %= size;
        return { count, text: `${count} ${name}` };
    });
    return words
        .filter(({ count }) => count > 0)
        .map(({ text }) => text)
        .join(' ');
}


/***/ }),

/***/ 50702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ adjacencyLists),
/* harmony export */   T: () => (/* binding */ reversed)
/* harmony export */ });
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21471);

function reversed({ from, to }) {
    return { from: to, to: from };
}
/** Sorts the edges of nodes 0 to `nodes - 1` by where they start, in linear time; doubled edges stay doubled. */
function adjacencyLists(nodes, { from, to }) {
    const offsets = firstEdges(nodes, from);
    const next = offsets.slice();
    const targets = new Int32Array(to.length);
    for (let edge = 0; edge < from.length; edge += 1) {
        const start = (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(from, edge);
        const place = (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(next, start);
        targets[place] = (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(to, edge);
        next[start] = place + 1;
    }
    return { offsets, targets };
}
function firstEdges(nodes, from) {
    const offsets = new Int32Array(nodes + 1);
    for (let edge = 0; edge < from.length; edge += 1) {
        const slot = (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(from, edge) + 1;
        offsets[slot] = (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(offsets, slot) + 1;
    }
    for (let node = 0; node < nodes; node += 1) {
        offsets[node + 1] = (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(offsets, node) + (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(offsets, node + 1);
    }
    return offsets;
}


/***/ }),

/***/ 21471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   at: () => (/* binding */ at)
/* harmony export */ });
/** Element `index` of `values`. Outside its bounds is a bug and throws. Kept to one array type: it is in every hot loop. */
function at(values, index) {
    const value = values[index];
    if (value === undefined)
        throw new RangeError(`no element ${index} among ${values.length}`);
    return value;
}


/***/ }),

/***/ 17944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ buildModuleGraph)
});

// UNUSED EXPORTS: connectModules

// EXTERNAL MODULE: ./lib/action/domain/graph/adjacency.js
var adjacency = __webpack_require__(50702);
;// CONCATENATED MODULE: ./lib/action/domain/graph/intern-modules.js
/** Numbers all modules, also those that are only referenced, in the order in which they are first named. */
function internModules(modules) {
    const indexes = new Map();
    const from = [];
    const to = [];
    for (const [module, producers] of modules) {
        const consumer = intern(indexes, module);
        for (const producer of producers) {
            from.push(consumer);
            to.push(intern(indexes, producer));
        }
    }
    return {
        names: [...indexes.keys()],
        indexes,
        references: { from: Int32Array.from(from), to: Int32Array.from(to) },
    };
}
function intern(indexes, name) {
    const known = indexes.get(name);
    if (known !== undefined)
        return known;
    indexes.set(name, indexes.size);
    return indexes.size - 1;
}

;// CONCATENATED MODULE: ./lib/action/domain/graph/module-graph.js


/** Producers that are not listed as modules become nodes too. Linear in modules and references. */
function buildModuleGraph(modules) {
    return connectModules(internModules(modules));
}
/** The adjacency lists of modules that have numbers already. */
function connectModules(interned) {
    const { names, references } = interned;
    return {
        ...interned,
        producers: (0,adjacency/* adjacencyLists */.S)(names.length, references),
        consumers: (0,adjacency/* adjacencyLists */.S)(names.length, (0,adjacency/* reversed */.T)(references)),
    };
}


/***/ }),

/***/ 96977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ reach)
/* harmony export */ });
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21471);

/** Marks with 1 every node that can be reached from the seeds, the seeds included. */
function reach({ offsets, targets }, seeds) {
    const reached = new Uint8Array(offsets.length - 1);
    const queue = new Int32Array(reached.length);
    let queued = 0;
    for (const seed of seeds) {
        if (reached[seed] === 0)
            queue[queued++] = seed;
        reached[seed] = 1;
    }
    for (let head = 0; head < queued; head += 1) {
        const node = (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(queue, head);
        const end = (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(offsets, node + 1);
        for (let edge = (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(offsets, node); edge < end; edge += 1) {
            const target = (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(targets, edge);
            if (reached[target] === 0)
                queue[queued++] = target;
            reached[target] = 1;
        }
    }
    return reached;
}


/***/ }),

/***/ 73413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ recordedReferences)
/* harmony export */ });
/**
 * What an environment's modules reference as deployed, module to producers: the graph of the environment,
 * whatever the catalog says today. An optional reference counts, and so does one to a module that is not there.
 */
function recordedReferences(records) {
    const producers = new Map();
    for (const record of records) {
        for (const [module, { references }] of record.modules) {
            producers.set(module, [...(producers.get(module) ?? []), ...references.keys()]);
        }
    }
    return producers;
}


/***/ }),

/***/ 94794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findComponents)
/* harmony export */ });
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21471);

/** Tarjan's algorithm without recursion: linear, for any depth. */
function findComponents({ offsets, targets }) {
    const nodes = offsets.length - 1;
    const nextEdge = offsets.slice(0, nodes);
    /** The number of a node's visit, from 1; 0 when it was not visited. */
    const visit = new Int32Array(nodes);
    /** The earliest visit of a node without a component that is known to be reachable. */
    const low = new Int32Array(nodes);
    const of = new Int32Array(nodes).fill(-1);
    /** The nodes from the root of the search to where it is. */
    const path = new Int32Array(nodes);
    /** The visited nodes without a component. */
    const open = new Int32Array(nodes);
    let depth = 0;
    let opened = 0;
    let visits = 0;
    let count = 0;
    function enter(node) {
        visits += 1;
        visit[node] = visits;
        low[node] = visits;
        path[depth] = node;
        depth += 1;
        open[opened] = node;
        opened += 1;
    }
    function lower(node, to) {
        if (to < (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(low, node))
            low[node] = to;
    }
    function leave(node) {
        depth -= 1;
        if (depth > 0)
            lower((0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(path, depth - 1), (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(low, node));
        if (low[node] !== visit[node])
            return;
        for (let member = -1; member !== node;) {
            opened -= 1;
            member = (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(open, opened);
            of[member] = count;
        }
        count += 1;
    }
    function search(root) {
        enter(root);
        while (depth > 0) {
            const node = (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(path, depth - 1);
            const edge = (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(nextEdge, node);
            if (edge === offsets[node + 1]) {
                leave(node);
                continue;
            }
            nextEdge[node] = edge + 1;
            const target = (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(targets, edge);
            if (visit[target] === 0)
                enter(target);
            else if (of[target] === -1)
                lower(node, (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(visit, target));
        }
    }
    for (let node = 0; node < nodes; node += 1)
        if (visit[node] === 0)
            search(node);
    return { count, of };
}


/***/ }),

/***/ 62075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ describeCycles)
/* harmony export */ });
/* harmony import */ var _name_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36285);

/** Applications of a plan that need each other in a circle, so that none of them can go first. */
function describeCycles(cycles) {
    return cycles.flatMap((members) => {
        const [first, ...others] = [...members].sort();
        if (first === undefined)
            return [];
        const message = `${(0,_name_list_js__WEBPACK_IMPORTED_MODULE_0__/* .nameList */ .O)([first, ...others])} need each other in a circle, so none can go first; they are deployed together, as one group`;
        return [
            {
                code: 'reference-cycle',
                severity: 'notice',
                message,
                application: first,
                path: ['applications', first],
            },
        ];
    });
}


/***/ }),

/***/ 47697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ withStandings),
/* harmony export */   t: () => (/* binding */ recordedWorld)
/* harmony export */ });
const known = new WeakMap();
/** An environment as it is recorded; indexed once, however many plans are judged by the same records. */
function recordedWorld(target) {
    const world = known.get(target) ?? indexed(target);
    known.set(target, world);
    return world;
}
/** The world in which some applications stand differently. Costs as much as these have modules and references. */
function withStandings(world, standings) {
    const changed = indexed(standings);
    return {
        holders: (module) => byName(replaced(world.holders(module), changed.holders(module), standings)),
        consumers: (producer) => replaced(world.consumers(producer), changed.consumers(producer), standings),
    };
}
/** What other applications have, and what the changed ones have now; mostly nothing of it has changed. */
function replaced(before, now, changed) {
    const remaining = before.some(({ application }) => changed.has(application))
        ? before.filter(({ application }) => !changed.has(application))
        : before;
    return now.length === 0 ? remaining : [...remaining, ...now];
}
function indexed(standings) {
    const holders = new Map();
    const consumers = new Map();
    for (const [application, { modules, uncertain }] of standings) {
        for (const [module, { version, references }] of modules) {
            append(holders, module, { application, version, uncertain, references });
            for (const [producer, reference] of references) {
                append(consumers, producer, { application, module, reference });
            }
        }
    }
    return {
        holders: (module) => byName(holders.get(module) ?? []),
        consumers: (producer) => consumers.get(producer) ?? [],
    };
}
function append(lists, name, item) {
    const list = lists.get(name);
    if (list === undefined)
        lists.set(name, [item]);
    else
        list.push(item);
}
function byName(holders) {
    if (holders.length < 2)
        return holders;
    return [...holders].sort((a, b) => (a.application < b.application ? -1 : 1));
}


/***/ }),

/***/ 93889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ schemaVersion)
/* harmony export */ });
/** The version of every JSON document that the program writes. */
const schemaVersion = 1;


/***/ }),

/***/ 87114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/**
 * Whether a host is this machine, so that a secret may be sent there without TLS. `host` as URL.hostname gives it:
 * in lower case, IPv4 as four numbers, IPv6 in brackets.
 */
function isLoopback(host) {
    return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}


/***/ }),

/***/ 71553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ yamlPathToText),
/* harmony export */   Cn: () => (/* binding */ yamlPathGrammar),
/* harmony export */   ob: () => (/* binding */ parseYamlPath)
/* harmony export */ });
const yamlPathGrammar = 'keys separated by dots, such as image.tag, with [0] for the first item of a list and \\. for a dot in a key';
const longest = 500;
/** One key, in which a backslash takes its meaning from what follows, or one index, with what separates it. */
const part = /(?:^|(?<!^)\.)((?:\\.|[^.[\]\\])+)|\[(0|[1-9]\d{0,5})\]/y;
/** Reads a place in a YAML file, as Helm's `--set` writes it; undefined for what is none. */
function parseYamlPath(text) {
    if (text === '' || text.length > longest || /\p{Cc}/u.test(text))
        return undefined;
    const path = [];
    part.lastIndex = 0;
    while (part.lastIndex < text.length) {
        const [, key, index] = part.exec(text) ?? [];
        if (key === undefined && index === undefined)
            return undefined;
        path.push(key === undefined ? Number(index) : key.replace(/\\(.)/g, '$1'));
    }
    return path;
}
/** The path as text again, for people. */
function yamlPathToText(path) {
    return path
        .map((step, index) => {
        if (typeof step === 'number')
            return `[${step}]`;
        return `${index === 0 ? '' : '.'}${step.replace(/[.[\]\\]/g, '\\$&')}`;
    })
        .join('');
}


/***/ }),

/***/ 69114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ fillPlaceholders),
/* harmony export */   a$: () => (/* binding */ placePlaceholders),
/* harmony export */   tX: () => (/* binding */ hasOnlyPlaceholders),
/* harmony export */   wj: () => (/* binding */ valuePlaceholders)
/* harmony export */ });
/** What may stand in braces: in texts about a place, and in the value that is written there. */
const placePlaceholders = ['environment', 'application'];
const valuePlaceholders = ['version', 'tag', 'commit'];
const placeholder = /\{([^{}]*)\}/g;
/** Whether a text has no braces but those around names that it may hold. */
function hasOnlyPlaceholders(text, allowed) {
    const rest = text.replace(placeholder, (found, name) => (allowed.includes(name) ? '' : found));
    return !/[{}]/.test(rest);
}
/** Puts values in place of their names in braces; what is no such name stays. */
function fillPlaceholders(text, values) {
    const known = new Map(Object.entries(values));
    return text.replace(placeholder, (found, name) => known.get(name) ?? found);
}


/***/ }),

/***/ 40799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k0: () => (/* binding */ allowsSource),
/* harmony export */   ng: () => (/* binding */ environmentsWithBranches),
/* harmony export */   qE: () => (/* binding */ deployerOf)
/* harmony export */ });
/** The deployer of an application: its own in this environment, else the environment's. */
function deployerOf(environment, application) {
    return environment.deployers.get(application) ?? environment.deployer;
}
/** Those that plans are merged for; a root has no branch. */
function environmentsWithBranches({ environments }) {
    return [...environments.values()].filter(({ root }) => !root);
}
/** Whether plans for `target` may take versions from `source` (LifeTime: any pair, unless restricted). */
function allowsSource(target, source) {
    return source !== target.name && (target.sources === undefined || target.sources.includes(source));
}


/***/ }),

/***/ 29787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ toldEvents),
/* harmony export */   Fh: () => (/* binding */ toldUnlessSaid),
/* harmony export */   be: () => (/* binding */ notificationEvents)
/* harmony export */ });
/** What may be told of a run that has ended. `backout-failed` is told besides `aborted`. */
const notificationEvents = [
    'finished',
    'finished-with-warnings',
    'aborted',
    'backout-failed',
];
/** People hear of success alone; that going back has failed as well is nothing to keep from them. */
const toldUnlessSaid = [
    'finished',
    'finished-with-warnings',
    'backout-failed',
];
/** Everything that an environment tells anybody, without repetition. */
function toldEvents(notifiers) {
    return notificationEvents.filter((event) => notifiers.some(({ on }) => on.includes(event)));
}


/***/ }),

/***/ 76366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QN: () => (/* binding */ sectionNames),
/* harmony export */   kf: () => (/* binding */ sectionKeys),
/* harmony export */   oy: () => (/* binding */ answerTo)
/* harmony export */ });
/*
 * A plan as the document that people prepare, read and approve. Its sections are those of the deployment plan, of its
 * checklist and of the backout plan in OpenUP (practice production_release).
 */
/** In the order in which a reader wants them. */
const sectionNames = [
    'scope',
    'timing',
    'risks',
    'impact',
    'approvers',
    'team',
    'handover',
    'instructions',
    'success',
    'backout',
    'checklist',
    'notes',
];
/** The keys of the sections that are mappings, and of the entries of those that are lists of mappings. */
const sectionKeys = {
    timing: ['not-before', 'not-after', 'dependencies'],
    risks: ['risk', 'likelihood', 'impact', 'mitigation'],
    team: ['name', 'role', 'contact'],
    instructions: ['when', 'step', 'by'],
    success: ['criterion', 'check'],
    backout: [
        'strategy',
        'criteria',
        'time-window',
        'authorised-by',
        'performed-by',
        'how-soon',
        'procedures',
        'contingencies',
        'expected-duration',
        'communications',
        'tested',
    ],
    checklist: [
        'users',
        'training',
        'features',
        'components',
        'when',
        'where',
        'why',
        'support',
        'informed',
        'completion',
    ],
};
/** What stands behind a key; null for a gap, and for a key that is not there. */
function answerTo(answers, key) {
    return answers.get(key) ?? null;
}


/***/ }),

/***/ 25868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ weekdays)
/* harmony export */ });
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];


/***/ }),

/***/ 36285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ nameList)
/* harmony export */ });
/** Some names: `a`, `a and b`, `a, b and c`; of more than `most` only so many, `a, b, c and 7 more`. */
function nameList(names, most = 3) {
    const left = Math.max(0, names.length - most);
    const shown = left > 0 ? [...names.slice(0, most), `${left} more`] : names;
    const last = shown.at(-1) ?? '';
    return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}


/***/ }),

/***/ 27521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
const farthest = 2;
const longestCompared = 40;
/** The candidate that a mistyped word was probably meant to be: at most two letters off. */
function nearest(word, candidates) {
    if (word.length > longestCompared)
        return undefined;
    const [best] = candidates
        .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate) }))
        .filter(({ candidate, distance }) => distance <= farthest && distance < candidate.length / 2)
        .sort((a, b) => a.distance - b.distance);
    return best?.candidate;
}
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (const [i, letter] of [...a].entries()) {
        const next = [i + 1];
        for (const [j, other] of [...b].entries()) {
            const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
            next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row.at(-1) ?? 0;
}


/***/ }),

/***/ 83861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isSendable),
/* harmony export */   i: () => (/* binding */ isPublicAddress)
/* harmony export */ });
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87114);

/** Longer ones no server takes. */
const longestAddress = 2000;
/** Whether a message may be sent to an address: with TLS, except on this machine, and without user and password. */
function isSendable(address) {
    if (address.length > longestAddress || !URL.canParse(address))
        return false;
    const { protocol, hostname, username, password } = new URL(address);
    const isPrivate = protocol === 'https:' || (protocol === 'http:' && (0,_loopback_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(hostname));
    return isPrivate && username === '' && password === '';
}
/** Whether an address may stand where everybody reads it: one with a query may hold a token. */
function isPublicAddress(address) {
    return isSendable(address) && new URL(address).search === '' && new URL(address).hash === '';
}


/***/ }),

/***/ 81196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ oneByOne)
/* harmony export */ });
const most = 10;
/**
 * A sentence about each of a few things; of more than ten, about the first ten and then one about those that are left.
 * Whoever reads the eleventh has stopped reading, and a pull request can hold thousands.
 */
function oneByOne(things, { each, rest }) {
    const [first, ...others] = things.slice(most);
    return [
        ...things.slice(0, most).map(each),
        ...(first === undefined ? [] : [rest(first, others.length + 1)]),
    ];
}


/***/ }),

/***/ 5612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ blockedApplications)
/* harmony export */ });
/** Those applications that the configuration lets nobody deploy there (LifeTime: the protection policy). */
function blockedApplications(operations, { blocked }) {
    return operations.flatMap(({ application }) => {
        const reason = blocked.get(application);
        return reason === undefined ? [] : [{ application, reason }];
    });
}


/***/ }),

/***/ 83320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ judgeStart)
/* harmony export */ });
/* harmony import */ var _next_opening_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21036);
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17219);
/* harmony import */ var _zoned_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17780);



/** When a plan may start by the windows of its environment and by its own times, both bounds included. */
function judgeStart({ windows, timing, overridden, now }) {
    const earliest = timing?.notBefore === undefined ? now : (0,_zoned_time_js__WEBPACK_IMPORTED_MODULE_0__/* .instantOf */ .B9)(timing.notBefore);
    const latest = timing?.notAfter === undefined ? Number.POSITIVE_INFINITY : (0,_zoned_time_js__WEBPACK_IMPORTED_MODULE_0__/* .instantOf */ .B9)(timing.notAfter);
    if (timing?.notBefore !== undefined && latest < earliest)
        return { kind: 'never', because: 'contradiction' };
    if (latest < now)
        return { kind: 'never', because: 'too-late' };
    const wanted = Math.max(now, earliest);
    const respected = windows && (overridden ? { ...windows, freeze: [] } : windows);
    const at = respected === undefined ? wanted : (0,_next_opening_js__WEBPACK_IMPORTED_MODULE_1__/* .nextOpening */ .gR)(respected, wanted);
    if (at === undefined || at > latest)
        return { kind: 'never', because: 'no-window' };
    if (at === now)
        return { kind: 'now' };
    const freeze = respected && (0,_next_opening_js__WEBPACK_IMPORTED_MODULE_1__/* .freezeAt */ .NT)(respected, wanted);
    if (freeze !== undefined)
        return { kind: 'later', at, because: { kind: 'freeze', freeze } };
    const isShut = respected !== undefined && (0,_spans_js__WEBPACK_IMPORTED_MODULE_2__/* .nextAllowed */ .Q1)(respected, wanted) !== wanted;
    return { kind: 'later', at, because: { kind: isShut ? 'hours' : 'not-before' } };
}


/***/ }),

/***/ 2162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ judgeReach),
/* harmony export */   U: () => (/* binding */ judgeTimes)
/* harmony export */ });
/* harmony import */ var _judge_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83320);
/* harmony import */ var _may_override_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8756);
/* harmony import */ var _moment_in_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36370);
/* harmony import */ var _zoned_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17780);




/**
 * When the plan may start, unless that is now; an error when nothing reaches its times. The words stay the same until the
 * next opening, so that a comment does not change because time passes.
 */
function judgeTimes(question) {
    const unreachable = judgeReach(question);
    if (unreachable !== undefined)
        return [unreachable];
    const start = startOf(question, question.freezeOverridden ?? false);
    switch (start.kind) {
        case 'now':
            return [];
        case 'later':
            return [later(question, start)];
        case 'never':
            return [frozenThroughout(question)];
    }
}
/**
 * `window-unreachable`, when no time is left at which the plan may start. Who may override a freeze does so by approving:
 * as long as that is not known, a freeze that the plan would override is no reason to refuse it.
 */
function judgeReach(question) {
    const { plan, environment, freezeOverridden } = question;
    const start = startOf(question, freezeOverridden ?? (0,_may_override_js__WEBPACK_IMPORTED_MODULE_0__/* .mayOverrideFreeze */ .j)(plan, environment));
    return start.kind === 'never' ? unreachable(question, start.because) : undefined;
}
function startOf({ plan, environment, now }, overridden) {
    return (0,_judge_start_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeStart */ .E)({ windows: environment.windows, timing: plan.timing, overridden, now: (0,_zoned_time_js__WEBPACK_IMPORTED_MODULE_2__/* .instantOf */ .B9)(now) });
}
function later(question, { at: moment, because }) {
    const { environment, plan } = question;
    const at = inZone(environment, moment);
    if (because.kind === 'freeze') {
        const { from, to, reason } = because.freeze;
        const why = reason === null ? '' : ` (${reason})`;
        const overriding = plan.override === undefined ? '' : `; ${overrideOf(question)}`;
        const message = `'${environment.name}' is frozen from ${from} to ${to}${why}; merged before, the plan waits until ${at}${overriding}`;
        return notice('frozen', message, ['target']);
    }
    if (because.kind === 'not-before') {
        const message = `the plan may start no earlier than ${plan.timing?.notBefore}; merged before, it waits until ${at}`;
        return notice('outside-window', message, ['timing', 'not-before']);
    }
    const message = `'${environment.name}' is changed only in its windows; merged before, the plan waits until ${at}`;
    return notice('outside-window', message, ['target']);
}
/** Only the override, which is still to be approved, lets it start in time. */
function frozenThroughout(question) {
    const { environment, plan } = question;
    const message = `'${environment.name}' is frozen beyond ${plan.timing?.notAfter}, the latest start of the plan; ${overrideOf(question)}`;
    return notice('frozen', message, ['override']);
}
function overrideOf({ environment, freezeOverridden }) {
    const { name, overrideApprovers = [] } = environment;
    if (overrideApprovers.length === 0) {
        return `its override is of no use, because '${name}' has no override-approvers`;
    }
    const given = freezeOverridden === false ? 'has not been approved by' : 'counts when it is approved by';
    return `its override ${given} one of ${overrideApprovers.join(', ')}`;
}
function unreachable(question, because) {
    const { notBefore, notAfter } = question.plan.timing ?? {};
    switch (because) {
        case 'contradiction': {
            const message = `not-before ${notBefore} is later than not-after ${notAfter}, so the plan could never start; change one of them`;
            return error(message, ['timing', 'not-before']);
        }
        case 'too-late':
            return error(`not-after ${notAfter} has passed, so the plan can no longer start; set a later time`, [
                'timing',
                'not-after',
            ]);
        case 'no-window':
            return noWindow(question);
    }
}
function noWindow({ plan, environment, now }) {
    const { name, windows } = environment;
    const { notBefore, notAfter } = plan.timing ?? {};
    if (notAfter === undefined) {
        const message = `the windows of '${name}' never open, so no plan can start there; they stand in the configuration`;
        return error(message, ['target']);
    }
    const timing = notBefore === undefined ? {} : { notBefore };
    const start = (0,_judge_start_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeStart */ .E)({ windows, timing, overridden: false, now: (0,_zoned_time_js__WEBPACK_IMPORTED_MODULE_2__/* .instantOf */ .B9)(now) });
    const next = start.kind === 'later' ? `the next one opens ${inZone(environment, start.at)}` : 'none will';
    const range = notBefore === undefined ? `before ${notAfter}` : `between ${notBefore} and ${notAfter}`;
    return error(`no window of '${name}' is open ${range}: ${next}; change the times of the plan`, ['timing']);
}
function inZone({ windows }, moment) {
    return (0,_moment_in_words_js__WEBPACK_IMPORTED_MODULE_3__/* .momentInWords */ .l)(moment, windows?.timezone ?? 'UTC');
}
function notice(code, message, path) {
    return { code, severity: 'notice', message, path };
}
function error(message, path) {
    return { code: 'window-unreachable', severity: 'error', message, path };
}


/***/ }),

/***/ 8756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ mayOverrideFreeze)
/* harmony export */ });
/** Whether a plan asks to pass over freezes where somebody may approve that; it counts once somebody has. */
function mayOverrideFreeze({ override }, { overrideApprovers = [] }) {
    return override !== undefined && overrideApprovers.length > 0;
}


/***/ }),

/***/ 36370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ momentInWords)
/* harmony export */ });
/* harmony import */ var _zoned_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17780);

/**
 * `2026-07-27 09:00 Europe/Lisbon (08:00 UTC)`: by the clocks of a zone and by UTC, with its date where that differs. A
 * zone that this machine does not know counts as UTC.
 */
function momentInWords(moment, zone) {
    const universal = (0,_zoned_time_js__WEBPACK_IMPORTED_MODULE_0__/* .wallClockAt */ .Ou)(moment, 'UTC');
    if (zone === 'UTC' || !(0,_zoned_time_js__WEBPACK_IMPORTED_MODULE_0__/* .isTimeZone */ .kQ)(zone))
        return `${universal} UTC`;
    const there = (0,_zoned_time_js__WEBPACK_IMPORTED_MODULE_0__/* .wallClockAt */ .Ou)(moment, zone);
    const [date = '', time = ''] = universal.split(' ');
    return `${there} ${zone} (${there.startsWith(date) ? time : universal} UTC)`;
}


/***/ }),

/***/ 21036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ closingBefore),
/* harmony export */   NT: () => (/* binding */ freezeAt),
/* harmony export */   gR: () => (/* binding */ nextOpening)
/* harmony export */ });
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17219);

/** The freeze that holds at a moment; of several the one that ends last. */
function freezeAt({ freeze, timezone }, moment) {
    const holding = freeze
        .map((it) => ({ freeze: it, span: (0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .freezeSpan */ .OL)(it, timezone) }))
        .filter(({ span }) => (0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)(span, moment));
    return holding.sort((a, b) => b.span.to - a.span.to)[0]?.freeze;
}
/**
 * The next moment, from `moment` on, at which the windows let something start; undefined when none does. A freeze wins
 * over what is allowed, in whatever order they are written.
 */
function nextOpening(windows, moment) {
    const freezes = windows.freeze.map((it) => (0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .freezeSpan */ .OL)(it, windows.timezone));
    let from = moment;
    for (;;) {
        const allowed = (0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .nextAllowed */ .Q1)(windows, from);
        if (allowed === undefined)
            return undefined;
        const frozen = freezes.find((it) => (0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)(it, allowed));
        if (frozen === undefined)
            return allowed;
        from = frozen.to;
    }
}
/** When windows that are open at a moment shut before another one; undefined when they are open until then. */
function closingBefore(windows, moment, latest) {
    const freezes = windows.freeze
        .map((it) => (0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .freezeSpan */ .OL)(it, windows.timezone))
        .filter(({ from, to }) => moment < from && from < to);
    const closing = Math.min((0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .allowedUntil */ .TR)(windows, moment, latest), ...freezes.map(({ from }) => from));
    return closing < latest ? closing : undefined;
}


/***/ }),

/***/ 17219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OL: () => (/* binding */ freezeSpan),
/* harmony export */   Q1: () => (/* binding */ nextAllowed),
/* harmony export */   TR: () => (/* binding */ allowedUntil),
/* harmony export */   hU: () => (/* binding */ covers)
/* harmony export */ });
/* harmony import */ var _model_windows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25868);
/* harmony import */ var _zoned_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17780);


function covers({ from, to }, moment) {
    return from <= moment && moment < to;
}
/** Dates are whole days of the zone, the last included; a time ends the freeze at that very moment. */
function freezeSpan({ from, to }, zone) {
    return {
        from: (0,_zoned_time_js__WEBPACK_IMPORTED_MODULE_0__/* .isDate */ .$P)(from) ? (0,_zoned_time_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfDay */ .ol)(from, zone) : (0,_zoned_time_js__WEBPACK_IMPORTED_MODULE_0__/* .instantOf */ .B9)(from),
        to: (0,_zoned_time_js__WEBPACK_IMPORTED_MODULE_0__/* .isDate */ .$P)(to) ? (0,_zoned_time_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfDay */ .ol)((0,_zoned_time_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(to, 1), zone) : (0,_zoned_time_js__WEBPACK_IMPORTED_MODULE_0__/* .instantOf */ .B9)(to),
    };
}
/**
 * Days that are looked at for the next opening. Hours come back every week; a change of the clocks may leave a short
 * span out, also twice in a row where the clocks are moved back and forth within a month.
 */
const horizon = 35;
/** The next moment from `moment` on that lies in allowed hours; undefined when there is none. */
function nextAllowed({ allow, timezone }, moment) {
    if (allow === undefined)
        return moment;
    const today = (0,_zoned_time_js__WEBPACK_IMPORTED_MODULE_0__/* .dateAt */ .iM)(moment, timezone);
    // Hours that began yesterday may reach over midnight. A day more than the one that is found: where the clocks are
    // moved, the spans of two days need not follow one another.
    for (let day = -1; day <= horizon; day += 1) {
        const date = (0,_zoned_time_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(today, day);
        const spans = [date, (0,_zoned_time_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(date, 1)].flatMap((it) => spansOf(it, allow, timezone));
        const coming = spans.filter(({ to }) => to > moment).map(({ from }) => Math.max(from, moment));
        if (coming.length > 0)
            return Math.min(...coming);
    }
    return undefined;
}
/**
 * Until when allowed hours go on that hold at a moment, those included that begin where others end; the moment itself when
 * none holds, and nothing beyond `latest`.
 */
function allowedUntil({ allow, timezone }, moment, latest) {
    if (allow === undefined)
        return latest;
    for (let until = moment; until < latest;) {
        const today = (0,_zoned_time_js__WEBPACK_IMPORTED_MODULE_0__/* .dateAt */ .iM)(until, timezone);
        const spans = [(0,_zoned_time_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(today, -1), today].flatMap((it) => spansOf(it, allow, timezone));
        const ends = spans.flatMap((span) => (covers(span, until) ? [span.to] : []));
        if (ends.length === 0)
            return until;
        until = Math.max(...ends);
    }
    return latest;
}
/** The spans that begin on a date, without those that a change of the clocks leaves out. */
function spansOf(date, allow, zone) {
    const weekday = _model_windows_js__WEBPACK_IMPORTED_MODULE_1__/* .weekdays */ .m[(0,_zoned_time_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdayOf */ .Up)(date) - 1];
    return allow
        .filter(({ days }) => days.some((day) => day === weekday))
        .map(({ from, to }) => ({
        from: (0,_zoned_time_js__WEBPACK_IMPORTED_MODULE_0__/* .momentOf */ .Et)(date, from, zone),
        to: (0,_zoned_time_js__WEBPACK_IMPORTED_MODULE_0__/* .momentOf */ .Et)(to <= from ? (0,_zoned_time_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(date, 1) : date, to, zone),
    }))
        .filter(({ from, to }) => from < to);
}


/***/ }),

/***/ 17780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ isDate),
/* harmony export */   B9: () => (/* binding */ instantOf),
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   Ou: () => (/* binding */ wallClockAt),
/* harmony export */   Up: () => (/* binding */ weekdayOf),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   iM: () => (/* binding */ dateAt),
/* harmony export */   kQ: () => (/* binding */ isTimeZone),
/* harmony export */   ol: () => (/* binding */ startOfDay),
/* harmony export */   uZ: () => (/* binding */ isInstant)
/* harmony export */ });
/* harmony import */ var temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48599);

/*
 * All that is asked of time zones. A wall clock time that a change of the clocks leaves out counts as much later as
 * the clocks are moved, one that comes twice as the first: Temporal's disambiguation `compatible`. Times are
 * milliseconds since the epoch.
 */
const zoneName = /^[A-Za-z][A-Za-z0-9._+-]*(\/[A-Za-z0-9._+-]+)*$/;
/** Whether the time zone database of this machine has a zone of that name; offsets such as `+02:00` are none. */
function isTimeZone(name) {
    return zoneName.test(name) && succeeds(() => zoned(0, name));
}
const isoInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;
/** Whether a text is an ISO time with its offset from UTC, of a day that the calendar has. */
function isInstant(text) {
    return isoInstant.test(text) && succeeds(() => temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(text));
}
/** Whether a text is a date `YYYY-MM-DD` that the calendar has. */
function isDate(text) {
    return /^\d{4}-\d\d-\d\d$/.test(text) && succeeds(() => temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.PlainDate.from(text));
}
/** Of an ISO time; throws RangeError for what is none. */
function instantOf(iso) {
    return temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(iso).epochMilliseconds;
}
/** The first moment of a date `YYYY-MM-DD`, which need not be midnight. */
function startOfDay(date, zone) {
    return temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds;
}
/** When the clocks of a zone show `HH:MM` on a date. */
function momentOf(date, time, zone) {
    return temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone).epochMilliseconds;
}
/** The date that the calendars of a zone show. */
function dateAt(moment, zone) {
    return zoned(moment, zone).toPlainDate().toString();
}
function addDays(date, days) {
    return temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.PlainDate.from(date).add({ days }).toString();
}
/** From 1 for Monday to 7 for Sunday. */
function weekdayOf(date) {
    return temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.PlainDate.from(date).dayOfWeek;
}
/** `2026-11-27 09:00` as calendar and clock of a zone show it; seconds only where there are some. */
function wallClockAt(moment, zone) {
    const shown = zoned(moment, zone).toPlainDateTime();
    const smallestUnit = moment % 60_000 === 0 ? 'minute' : 'second';
    return shown.toString({ smallestUnit }).replace('T', ' ');
}
function zoned(moment, zone) {
    return temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
}
function succeeds(read) {
    try {
        read();
        return true;
    }
    catch (cause) {
        if (cause instanceof RangeError)
            return false;
        throw cause;
    }
}


/***/ }),

/***/ 10240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ placeFinding),
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   kt: () => (/* binding */ problemGroups),
/* harmony export */   w$: () => (/* binding */ inFileOrder)
/* harmony export */ });
/**
 * Problems are data: what was found, where, and what to do next. The codes are a contract; each has an
 * entry in docs/problems.md. A rule that cannot judge for want of evidence says nothing.
 */
const problemGroups = {
    text: ['yaml-syntax', 'yaml-forbidden', 'too-large', 'schema', 'bad-name'],
    plan: [
        'unknown-application',
        'unknown-module',
        'unknown-environment',
        'target-mismatch',
        'source-not-allowed',
        'no-applications',
        'nothing-to-deploy',
        'foreign-change',
        'plan-already-run',
        'missing-section',
        'incomplete-section',
        'unknown-check',
    ],
    versions: [
        'tag-not-found',
        'tag-exists',
        'tag-moved',
        'commit-not-found',
        'version-not-in-source',
        'newer-in-target',
        'already-deployed',
        'not-deployed',
        'version-blocked',
    ],
    'follow-ups': [
        'run-not-found',
        'run-not-aborted',
        'run-not-finished',
        'no-application-in-source',
        'run-not-confirmed',
        'follow-up-open',
        'application-not-in-source',
        'not-backed-out',
        'nothing-to-back-out',
    ],
    impact: [
        'producer-missing',
        'producer-incompatible',
        'consumer-broken',
        'consumer-outdated',
        'module-removed',
        'module-name-taken',
        'reference-cycle',
    ],
    settings: ['setting-missing', 'setting-unknown', 'secret-in-plain'],
    conflicts: ['conflict-same-module', 'conflict-reference', 'would-wait'],
    policy: [
        'outside-window',
        'window-unreachable',
        'window-short',
        'frozen',
        'paused',
        'application-blocked',
        'approval-missing',
        'version-not-built',
        'platform-older',
        'drift',
        'drift-unknown',
    ],
    execution: ['preparation-stale', 'backout-failed'],
    command: ['usage', 'source-unreachable'],
};
/** Gives a finding its file and position. */
function placeFinding(finding, file, locate) {
    const { path, ...problem } = finding;
    return { ...problem, file, ...locate(path) };
}
function hasErrors(problems) {
    return problems.some((problem) => problem.severity === 'error');
}
/** Problems in the order in which a reader of the files meets them; stable for equal places. */
function inFileOrder(problems) {
    return [...problems].sort((a, b) => (a.file ?? '').localeCompare(b.file ?? '', 'en') ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0));
}


/***/ }),

/***/ 64977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ longestReport)
/* harmony export */ });
/**
 * Bytes of a report that stands as a comment and as the summary of a check run. GitHub takes 65,536 characters for the
 * one and one less for the other; some are left for what surrounds it.
 */
const longestReport = 65_000;


/***/ }),

/***/ 10463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ announcementMarker),
/* harmony export */   GY: () => (/* binding */ environmentOfStatusContext),
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   OI: () => (/* binding */ mirroredEnvironment),
/* harmony export */   Ql: () => (/* binding */ commentMarker),
/* harmony export */   RD: () => (/* binding */ deploymentTask),
/* harmony export */   ks: () => (/* binding */ isMirroredTask),
/* harmony export */   pE: () => (/* binding */ runCheckName),
/* harmony export */   qW: () => (/* binding */ runMarker),
/* harmony export */   s: () => (/* binding */ statusContext)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96971);

/**
 * The names under which verdicts stand on pull requests, and runs on what was merged. Rules that protect branches and
 * people's bookmarks name them, so they never change. The status and the check name their environment: a pull request
 * that is given another base keeps its commit, and must not keep a verdict with it.
 */
const contextPrefix = 'deployment-plan/';
/** Context of the commit status that decides about a plan for an environment. */
function statusContext(environment) {
    return `${contextPrefix}${environment}`;
}
/** The environment of a context of ours; undefined for every other one. */
function environmentOfStatusContext(context) {
    if (!context.startsWith(contextPrefix))
        return undefined;
    const environment = context.slice(contextPrefix.length);
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isName */ .Eo)(environment) ? environment : undefined;
}
function checkName(environment) {
    return `Deployment plan (${environment})`;
}
/** The first line of our one comment on a pull request; no text that we publish can contain it otherwise. */
const commentMarker = '<!-- deployment-plans: report -->';
/** Name of the check run on the merge commit; two plans may be merged with one commit. */
function runCheckName(run) {
    return `Deployment (${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .planAddress */ .o4)(run)})`;
}
/**
 * The first line of our one comment about a run; a merged pull request may have brought more plans than one. Names
 * cannot end the HTML comment, and no text that we publish can contain it otherwise.
 */
function runMarker(run) {
    return `<!-- deployment-plans: run ${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .planAddress */ .o4)(run)} -->`;
}
/** The first line of the comment that announces how a run has ended to those who asked for it (`notify`). */
function announcementMarker(run) {
    return `<!-- deployment-plans: announcement ${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .planAddress */ .o4)(run)} -->`;
}
const taskPrefix = 'deploy:';
/** The `task` by which the GitHub Deployments of one run are found among those of their environment. */
function deploymentTask(plan) {
    return `${taskPrefix}${plan}`;
}
/** Whether Deployments of a task only repeat what the records say of a run, and are none that an engine carries out. */
function isMirroredTask(task) {
    return task.startsWith(taskPrefix);
}
/** The environment that GitHub shows an application's deployments in: one for each, so that none ends another's. */
function mirroredEnvironment(environment, application) {
    return `${environment}/${application}`;
}


/***/ }),

/***/ 71727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isSameStatus)
/* harmony export */ });
/** Whether what stands there, null for nothing, says what is wanted, so that it need not be written. */
function isSameStatus(wanted, standing) {
    return (standing !== null &&
        standing.state === wanted.state &&
        standing.description === wanted.description &&
        standing.url === wanted.url);
}


/***/ }),

/***/ 4574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isSameText)
/* harmony export */ });
/** Whether GitHub would show the same: it keeps texts with its own line ends, and without white space around them. */
function isSameText(one, other) {
    return kept(one) === kept(other);
}
function kept(text) {
    return text.replace(/\r\n?/g, '\n').trim();
}


/***/ }),

/***/ 45520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g$: () => (/* binding */ tooLarge)
/* harmony export */ });
/* unused harmony exports mostFiles, mostCommits */
/** What GitHub itself lists of a pull request (GitHub: REST, list pull request files, list commits on a pull request). */
const mostFiles = 3000;
const mostCommits = 250;
/**
 * Why a pull request is too large to be fetched and looked at; undefined for every other. A plan is one file, so what
 * is larger is none, and must not keep others from being judged.
 */
function tooLarge({ changedFiles, commits }) {
    if (changedFiles > mostFiles)
        return beyond(`changes ${changedFiles} files, more than the ${mostFiles}`);
    if (commits > mostCommits)
        return beyond(`brings ${commits} commits, more than the ${mostCommits}`);
    return undefined;
}
function beyond(what) {
    const message = `the pull request ${what} that can be judged; a pull request to an environment branch adds or changes exactly one plan file`;
    return { code: 'foreign-change', severity: 'error', message };
}


/***/ }),

/***/ 85657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isOnTrustedBranch)
/* harmony export */ });
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90493);

/**
 * Whether the file of a problem was read from the trusted branch: configuration and catalog never come from a pull
 * request, unless the problem is that one tries to change them.
 */
function isOnTrustedBranch({ code, file = '' }) {
    if (code === 'foreign-change')
        return false;
    return file === _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationPath */ .yD || file.startsWith(`${_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogFolder */ .AV}/`);
}


/***/ }),

/***/ 40702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sy: () => (/* binding */ awaitedBuild),
/* harmony export */   ks: () => (/* binding */ unbuiltInWords),
/* harmony export */   qs: () => (/* binding */ judgeReadiness)
/* harmony export */ });
/* harmony import */ var _duration_in_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8887);
/* harmony import */ var _short_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90530);
/* harmony import */ var _unbuilt_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37639);



/**
 * The versions that a plan deploys must be built, where the catalog says what tells that. A check that runs may still
 * succeed, and one that cannot be seen may have: while the plan is open neither is an error.
 */
function judgeReadiness(context, { findings, operations }) {
    const wrong = new Set(findings.flatMap(({ severity, application }) => (severity === 'error' ? [application] : [])));
    const due = operations.filter(({ application, skip }) => skip === undefined && !wrong.has(application));
    const commits = new Map(due.map(({ application, commit }) => [application, commit]));
    return (0,_unbuilt_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .unbuiltVersions */ .D)(context)
        .filter(({ entry }) => commits.has(entry.application))
        .map((unbuilt) => ({
        code: 'version-not-built',
        severity: context.mustBeBuilt ? 'error' : severities[unbuilt.state.kind],
        message: unbuiltInWords(unbuilt, commits.get(unbuilt.entry.application) ?? null, context.mustBeBuilt),
        application: unbuilt.entry.application,
        path: ['applications', unbuilt.entry.application],
    }));
}
const severities = {
    success: 'notice',
    running: 'notice',
    unknown: 'warning',
    absent: 'error',
    failed: 'error',
};
/** What is missing, what was found, and what comes of it. */
function unbuiltInWords({ entry, known, ready, state }, commit, isLate) {
    const version = `${entry.application} ${entry.version}`;
    const limit = (0,_duration_in_words_js__WEBPACK_IMPORTED_MODULE_0__/* .durationInWords */ .j)(ready.within);
    const found = foundInWords({ known, state, check: ready.check, commit });
    const next = isLate ? `${limit} from the merge are over` : nextInWords(state, limit);
    return `${version} is not known to be built: ${found}; ${next}`;
}
function foundInWords(asked) {
    const { known, state, check, commit } = asked;
    const place = commit === null ? known.repository : `${(0,_short_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .shortDigest */ .V)(commit)} of ${known.repository}`;
    switch (state.kind) {
        case 'absent':
            return `${place} has no check or status '${check}'`;
        case 'unknown':
            return `the check or status '${check}' of ${place} cannot be seen (${state.said})`;
        default:
            return `'${check}' of ${place} is ${state.said}`;
    }
}
function nextInWords({ kind }, limit) {
    const waits = `once merged the plan waits for it for ${limit}, and is refused then`;
    switch (kind) {
        case 'running':
            return waits;
        case 'unknown':
            return `${waits}, so execute it where that can be seen`;
        default:
            return 'have it built, or choose a version that is';
    }
}
/** How it is called what a run waits for. */
function awaitedBuild({ entry, ready, }) {
    return `'${ready.check}' of ${entry.application} ${entry.version}`;
}


/***/ }),

/***/ 37639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ unbuiltVersions)
/* harmony export */ });
/* harmony import */ var _versions_revision_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30096);

/** Those among the versions of a plan, in its order; of what was not asked about nothing is said. */
function unbuiltVersions({ plan, catalog, builds, }) {
    return plan.applications.flatMap((entry) => {
        const known = catalog.get(entry.application);
        if (entry.action === 'redeploy' || known?.ready === undefined)
            return [];
        const state = builds.get(entry.application)?.get((0,_versions_revision_of_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionOf */ .D)(entry));
        if (state === undefined || state.kind === 'success')
            return [];
        return [{ entry, known, ready: known.ready, state }];
    });
}


/***/ }),

/***/ 62361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ON: () => (/* binding */ withDoubts),
/* harmony export */   b4: () => (/* binding */ doubtsDuring),
/* harmony export */   cj: () => (/* binding */ doubtsAfter),
/* harmony export */   p1: () => (/* binding */ unnamed),
/* harmony export */   p6: () => (/* binding */ isInDoubtBy),
/* harmony export */   pu: () => (/* binding */ wouldSettle),
/* harmony export */   w: () => (/* binding */ doubtsWithout),
/* harmony export */   wy: () => (/* binding */ plansInDoubt)
/* harmony export */ });
/** In doubts the name of all modules that the record does not have, when nobody knows which of them were touched. */
const unnamed = '*';
/** The doubts once an operation is under way: what it touches is in doubt by it as well as by those before it. */
function doubtsDuring(record, operation, by) {
    const touched = touchedBy(record, operation);
    const marked = (touched.length === 0 ? [unnamed] : touched).map((module) => {
        const before = plansInDoubt(record, module).filter((plan) => plan !== by);
        return [module, [...before, by]];
    });
    return new Map([...doubtsOf(record), ...marked]);
}
/** Whether nothing would be left in doubt once an operation succeeded. */
function wouldSettle(record, operation) {
    const touched = new Set(touchedBy(record, operation));
    return [...doubtsOf(record).keys()].every((module) => touched.has(module));
}
/** The doubts that are left when a plan's operation succeeded: those of later ones, and of what it did not touch. */
function doubtsAfter(record, operation, by) {
    const touched = new Set(touchedBy(record, operation));
    const left = [...new Set([...doubtsOf(record).keys(), ...touched])].map((module) => {
        const plans = plansInDoubt(record, module);
        return [module, plans.slice(touched.has(module) ? plans.indexOf(by) + 1 : 0)];
    });
    return without(new Map(left), by);
}
/** The doubts that are left when a plan's operation left nothing behind: those of all others. */
function doubtsWithout(record, by) {
    return without(doubtsOf(record), by);
}
/** The record with these doubts: it is uncertain as long as there is one. */
function withDoubts(record, doubts) {
    const { doubts: _, ...known } = record;
    const [by] = [...doubts.values()].flat();
    if (by === undefined)
        return { ...known, uncertain: false, uncertainBy: null };
    return { ...known, uncertain: true, uncertainBy: by, doubts };
}
/** Whether a plan left something in doubt that nobody has settled since. */
function isInDoubtBy(record, plan) {
    return record.uncertain && [...doubtsOf(record).values()].some((plans) => plans.includes(plan));
}
/** The plans that left a module in doubt, oldest first. */
function plansInDoubt(record, module) {
    const doubts = doubtsOf(record);
    return doubts.get(module) ?? (record.modules.has(module) ? [] : (doubts.get(unnamed) ?? []));
}
/** The whole takes the place of all that is there, whatever it consists of. */
function touchedBy(record, { modules, whole }) {
    return whole
        ? [...new Set([...doubtsOf(record).keys(), ...record.modules.keys(), ...modules.keys()])]
        : [...modules.keys()];
}
function without(doubts, by) {
    const others = [...doubts].map(([module, plans]) => [module, plans.filter((it) => it !== by)]);
    return new Map(others.filter(([, plans]) => plans.length > 0));
}
/**
 * A record that does not say which modules are in doubt (as this program once wrote them) means all of them, and all
 * that would have been added: only the whole, or a person, can settle that.
 */
function doubtsOf({ modules, uncertain, uncertainBy, doubts }) {
    if (doubts !== undefined)
        return doubts;
    if (!uncertain || uncertainBy === null)
        return new Map();
    return new Map([...modules.keys(), unnamed].map((module) => [module, [uncertainBy]]));
}


/***/ }),

/***/ 52439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ unknownApplication)
/* harmony export */ });
/** An application that the environment has never had. */
function unknownApplication(application) {
    return {
        application,
        version: null,
        tag: null,
        commit: null,
        modules: new Map(),
        settings: new Map(),
        deployedAt: null,
        plan: null,
        uncertain: false,
        uncertainBy: null,
        failed: null,
        platform: null,
        durations: [],
        versions: new Map(),
    };
}


/***/ }),

/***/ 72485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ activeRuns),
/* harmony export */   C8: () => (/* binding */ claimedRuns),
/* harmony export */   Fh: () => (/* binding */ isSpent),
/* harmony export */   KM: () => (/* binding */ applicationOf),
/* harmony export */   Yq: () => (/* binding */ withRun),
/* harmony export */   bl: () => (/* binding */ withApplication),
/* harmony export */   iv: () => (/* binding */ changesBetween)
/* harmony export */ });
/* harmony import */ var _run_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7041);
/* harmony import */ var _environment_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52439);


function applicationOf(state, application) {
    return state.applications.get(application) ?? (0,_environment_record_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownApplication */ .h)(application);
}
function withApplication(state, record) {
    return { ...state, applications: new Map(state.applications).set(record.application, record) };
}
/** Puts a run where its status says: among the active ones, or among the ended ones, where it stays for ever. */
function withRun(state, run) {
    if (state.endedPlans.has(run.plan))
        throw new Error(`the run of ${run.plan} has ended and never changes`);
    if (!(0,_run_run_js__WEBPACK_IMPORTED_MODULE_1__/* .hasEnded */ .hY)(run))
        return { ...state, active: new Map(state.active).set(run.plan, run) };
    const active = new Map(state.active);
    active.delete(run.plan);
    return {
        ...state,
        active,
        endedPlans: new Set([...state.endedPlans, run.plan]),
        newlyEnded: new Map(state.newlyEnded).set(run.plan, run),
    };
}
/** A plan runs at most once: whether its name has a run that was claimed, or has ended. */
function isSpent(state, plan) {
    const active = state.active.get(plan);
    return state.endedPlans.has(plan) || (active !== undefined && (0,_run_run_js__WEBPACK_IMPORTED_MODULE_1__/* .isClaimed */ .gg)(active));
}
/** Active runs in merge order. */
function activeRuns(state) {
    return (0,_run_run_js__WEBPACK_IMPORTED_MODULE_1__/* .inMergeOrder */ .ke)(state.active.values());
}
function claimedRuns(state) {
    return activeRuns(state).filter(_run_run_js__WEBPACK_IMPORTED_MODULE_1__/* .isClaimed */ .gg);
}
function changesBetween(before, after) {
    return {
        record: after.record === before.record ? null : after.record,
        applications: changedValues(before.applications, after.applications),
        active: changedValues(before.active, after.active),
        ended: changedValues(before.newlyEnded, after.newlyEnded),
        deliveries: changedValues(before.deliveries, after.deliveries),
        removed: [...before.active.keys()].filter((plan) => !after.active.has(plan)),
    };
}
function changedValues(before, after) {
    return [...after].filter(([name, value]) => before.get(name) !== value).map(([, value]) => value);
}


/***/ }),

/***/ 40144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ openTry),
/* harmony export */   Is: () => (/* binding */ isSettled),
/* harmony export */   QC: () => (/* binding */ tryAgain),
/* harmony export */   Qd: () => (/* binding */ isBetweenTries),
/* harmony export */   Sy: () => (/* binding */ learnEffect),
/* harmony export */   Tw: () => (/* binding */ failUnstarted),
/* harmony export */   Vv: () => (/* binding */ endOperation),
/* harmony export */   Zd: () => (/* binding */ skipOperation),
/* harmony export */   iA: () => (/* binding */ startOperation),
/* harmony export */   oM: () => (/* binding */ failTry),
/* harmony export */   tX: () => (/* binding */ lastStep),
/* harmony export */   wM: () => (/* binding */ whyNothing),
/* harmony export */   wZ: () => (/* binding */ wasDeployed)
/* harmony export */ });
const nothingToDo = ['already-deployed', 'newer-in-target'];
/** Why nothing was to do: the same version was there, or a newer one. Undefined for whatever else became of it. */
function whyNothing({ state, reason }) {
    return state === 'skipped' ? nothingToDo.find((code) => code === reason) : undefined;
}
/** Whether it holds nobody up: it succeeded, or nothing was to do. */
function isSettled(operation) {
    return operation.state === 'succeeded' || whyNothing(operation) !== undefined;
}
/** The try whose effect may go on; undefined when nothing of it is under way. */
function openTry({ tries }) {
    const last = tries.at(-1);
    return last?.endedAt === null ? last : undefined;
}
/** What its deployer was called for last; undefined before, and where a run has one stage. */
function lastStep({ tries }) {
    return tries.at(-1)?.step;
}
/** Whether something has begun that was more than to prepare it, so that the environment may have changed. */
function wasDeployed({ tries }) {
    return tries.some(({ step, begun }) => step !== 'prepare' && begun !== false);
}
/** Its deployer is called, for the deployment or the next step of it. */
function startOperation(operation, start, before) {
    if (start.step === 'backout')
        return startBackout(operation, start);
    requireState(operation, 'pending', 'start');
    const { at, step } = start;
    return {
        ...operation,
        state: 'started',
        startedAt: operation.startedAt ?? at,
        ...(step !== 'prepare' && before !== undefined && { before }),
        tries: [...operation.tries, begun(start)],
    };
}
function startBackout(operation, start) {
    if (operation.backout?.state !== 'pending')
        throw wrongState(operation, 'back out');
    return {
        ...operation,
        backout: { state: 'started', reason: null },
        tries: [...operation.tries, begun(start)],
    };
}
function begun({ effect, at, step }) {
    return { ...(step && { step }), startedAt: at, endedAt: null, outcome: null, effect };
}
/** Its effect has ended, or a dead holder left it behind and its outcome is unknown. */
function endOperation(operation, end) {
    const ended = { ...operation, tries: closeTry(operation, end) };
    if (lastStep(operation) === 'backout')
        return endBackout(ended, end);
    requireState(operation, 'started', 'end');
    if (lastStep(operation) === 'prepare' && end.outcome === 'succeeded') {
        return { ...ended, state: 'pending', preparedAt: end.at };
    }
    return { ...ended, state: end.outcome, reason: end.reason, endedAt: end.at };
}
function endBackout(operation, { outcome, reason }) {
    if (operation.backout?.state !== 'started')
        throw wrongState(operation, 'end the backout of');
    const backedOut = { ...operation, backout: { state: outcome, reason } };
    return outcome === 'succeeded' ? { ...backedOut, state: 'backed-out' } : backedOut;
}
/** One try has failed and another one is to follow. */
function failTry(operation, end) {
    if (openTry(operation) === undefined)
        throw wrongState(operation, 'end a try of');
    const tries = closeTry(operation, end).map((attempt, index, all) => index === all.length - 1 && end.reason !== null ? { ...attempt, reason: end.reason } : attempt);
    return { ...operation, tries };
}
/** Tries once more what has failed. */
function tryAgain(operation, { effect, at }) {
    if (!isBetweenTries(operation))
        throw wrongState(operation, 'try again');
    const step = lastStep(operation);
    return { ...operation, tries: [...operation.tries, begun({ effect, at, ...(step && { step }) })] };
}
/** Whether a try of it has failed and the next one has not begun. */
function isBetweenTries(operation) {
    const isUnderWay = operation.state === 'started' || operation.backout?.state === 'started';
    return isUnderWay && openTry(operation) === undefined;
}
/** Says more about what its last try has set in motion. */
function learnEffect(operation, effect) {
    if (openTry(operation) === undefined)
        throw wrongState(operation, 'learn of');
    const tries = operation.tries.map((attempt) => attempt.endedAt === null ? { ...attempt, effect } : attempt);
    return { ...operation, tries };
}
/** It could not even be started: nothing has happened outside. */
function failUnstarted(operation, reason, at) {
    if (operation.backout?.state === 'pending')
        return { ...operation, backout: { state: 'failed', reason } };
    requireState(operation, 'pending', 'fail');
    return { ...operation, state: 'failed', reason, endedAt: at };
}
function skipOperation(operation, reason) {
    requireState(operation, 'pending', 'skip');
    return { ...operation, state: 'skipped', reason };
}
function closeTry({ tries }, { at, outcome, begun }) {
    const end = { endedAt: at, outcome, ...(begun === false && { begun }) };
    return tries.map((attempt) => (attempt.endedAt === null ? { ...attempt, ...end } : attempt));
}
function requireState(operation, state, verb) {
    if (operation.state !== state)
        throw wrongState(operation, verb);
}
function wrongState({ application, state, backout }, verb) {
    const more = backout === undefined ? '' : `, its backout is ${backout.state}`;
    return new Error(`cannot ${verb} ${application}: it is ${state}${more}`);
}


/***/ }),

/***/ 22205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ hasWayBack),
/* harmony export */   IZ: () => (/* binding */ whyMixed),
/* harmony export */   N3: () => (/* binding */ planBackout),
/* harmony export */   Yg: () => (/* binding */ isToBeUndone)
/* harmony export */ });
/* harmony import */ var _operation_transitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40144);

/**
 * Whether an operation is to be undone when its run is backed out: its deployer was called, whatever came of that, for
 * more than to prepare it.
 */
function isToBeUndone(operation) {
    const { state } = operation;
    const hasEnded = state === 'succeeded' || state === 'failed' || state === 'unknown';
    return hasEnded && (0,_operation_transitions_js__WEBPACK_IMPORTED_MODULE_0__/* .wasDeployed */ .wZ)(operation);
}
/** Whether a plan could take back something of a run that was aborted, as far as the run alone can tell. */
function hasWayBack({ status, operations }) {
    return status === 'aborted' && operations.some(leadsBack);
}
function leadsBack(operation) {
    return isToBeUndone(operation) && operation.action !== 'redeploy' && operation.from !== null;
}
/** What the backout begins with: undone, or left as it is because nothing can be restored (docs/plan-format.md, backout). */
function planBackout(operation) {
    if (!isToBeUndone(operation))
        return operation;
    const reason = whyLeft(operation);
    const backout = reason === undefined ? { state: 'pending', reason: null } : { state: 'left', reason };
    return { ...operation, backout };
}
function whyLeft({ action, before, modules, whole }) {
    if (action === 'redeploy')
        return 'a redeployment changes no version, so there is none to go back to';
    if (!before)
        return 'it was deployed for the first time, so there is no version before it';
    if (before.commit === null)
        return `the commit of ${before.version}, the version before it, is not recorded`;
    return whyMixed(before, { modules, whole }) ?? whyAdded(before, { modules, whole });
}
/** Why one deployment, which restores one version, cannot bring back what was there; undefined when it can. */
function whyMixed({ version, modules: before }, { modules, whole }) {
    const touched = [...before].filter(([name]) => whole || modules.has(name));
    const other = touched.find(([, module]) => module.version !== version);
    if (other === undefined)
        return undefined;
    return `its modules were not all at ${version} before it (${other[0]} was at ${other[1].version})`;
}
/** The whole takes along whatever is not part of it; a part that was not there before is taken away by nothing. */
function whyAdded({ modules: before }, { modules, whole }) {
    const added = whole ? undefined : [...modules.keys()].find((name) => !before.has(name));
    return added === undefined ? undefined : `it has added ${added}, which no version before takes away`;
}


/***/ }),

/***/ 7041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ awaitsClaim),
/* harmony export */   Ki: () => (/* binding */ underWay),
/* harmony export */   gg: () => (/* binding */ isClaimed),
/* harmony export */   gn: () => (/* binding */ isUnderWay),
/* harmony export */   hO: () => (/* binding */ mergesOf),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   ke: () => (/* binding */ inMergeOrder),
/* harmony export */   mm: () => (/* binding */ isCancelled),
/* harmony export */   nc: () => (/* binding */ isHandedOver),
/* harmony export */   sL: () => (/* binding */ runStatuses),
/* harmony export */   vl: () => (/* binding */ applicationsIn)
/* harmony export */ });
const runStatuses = [
    'waiting',
    'running',
    'prepared',
    'verifying',
    'aborting',
    'backing-out',
    'finished',
    'finished-with-warnings',
    'aborted',
];
const ended = ['finished', 'finished-with-warnings', 'aborted'];
function hasEnded(run) {
    return ended.includes(run.status);
}
/** Whether its holder has let go of it before its end, and nobody has taken it up yet. */
function isHandedOver(run) {
    return isUnderWay(run) && run.holder === null;
}
/** Whether a person wants it to end before its time: then what it has set in motion is asked to end as well. */
function isCancelled(run) {
    return run.status === 'aborting' && run.endedBy === 'operator';
}
/** In which somebody has to do something for a run. */
const underWay = ['running', 'verifying', 'aborting', 'backing-out'];
/** Whether somebody has to do something for it now: its holder, or whoever takes it up. */
function isUnderWay(run) {
    return underWay.includes(run.status);
}
/** Whether it waits until it may be claimed, or until what it has prepared may be activated. */
function awaitsClaim({ status }) {
    return status === 'waiting' || status === 'prepared';
}
/** Whether the run holds its modules: from its claim to its end. */
function isClaimed(run) {
    return run.status !== 'waiting' && !hasEnded(run);
}
/** The commits that brought its plan, as it is and as it was before, oldest first. */
function mergesOf({ earlierMerges = [], mergeCommit }) {
    return [...earlierMerges, mergeCommit];
}
/** The applications whose operations are in a state, in the order of the run. */
function applicationsIn({ operations }, wanted) {
    return operations.flatMap(({ application, state }) => (state === wanted ? [application] : []));
}
/** Runs of one environment, as their plans were merged. */
function inMergeOrder(runs) {
    return [...runs].sort((one, other) => one.sequence - other.sequence);
}


/***/ }),

/***/ 9374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ releaseNotesOf),
  X: () => (/* binding */ saysSomething)
});

// EXTERNAL MODULE: ./lib/action/domain/versions/version.js
var versions_version = __webpack_require__(43033);
;// CONCATENATED MODULE: ./lib/action/domain/release-notes/reaches-behind.js

/**
 * Whether the beginning of a list, the newest version first, surely has all of the list that come with `to` where
 * `from` is now. Lists go by time, and the fix of an old line is younger than versions above it. So the beginning has to
 * have `from` itself and lead on to what is older, and nothing that comes may stand behind what does not.
 */
function reachesBehind(beginning, { from, to }) {
    const upTo = beginning.filter((version) => (0,versions_version/* compareVersions */.Zy)(version, to) <= 0);
    const comes = upTo.map((version) => (0,versions_version/* compareVersions */.Zy)(version, from) > 0);
    const isMixed = comes.some((it, index) => it && comes[index - 1] === false);
    const oldest = upTo.at(-1);
    return beginning.includes(from) && !isMixed && oldest !== undefined && (0,versions_version/* compareVersions */.Zy)(oldest, from) < 0;
}

;// CONCATENATED MODULE: ./lib/action/domain/release-notes/roll-up.js

/**
 * The versions that come with `to` where `from` is now, the newest first: all behind `from`, up to `to`. A pre-release
 * is left out when its release is among them, whose notes tell it all again. At the first deployment `to` alone, because
 * nobody there waited for what led to it; none when nothing newer comes.
 */
function rollUp(versions, { from, to }) {
    if (from === null)
        return [to];
    const isBehind = (version) => (0,versions_version/* compareVersions */.Zy)(version, from) > 0;
    if (!isBehind(to))
        return [];
    const inRange = [...new Set([...versions, to])].filter((version) => isBehind(version) && (0,versions_version/* compareVersions */.Zy)(version, to) <= 0);
    const releases = new Set(inRange.filter((version) => !(0,versions_version/* isPreRelease */.Ty)(version)).map(versions_version/* releaseOf */.l7));
    return inRange
        .filter((version) => !(0,versions_version/* isPreRelease */.Ty)(version) || !releases.has((0,versions_version/* releaseOf */.l7)(version)))
        .sort((a, b) => (0,versions_version/* compareVersions */.Zy)(b, a));
}

;// CONCATENATED MODULE: ./lib/action/domain/release-notes/release-notes.js



/** Whether there is more to tell of an application than that nothing is said. */
function saysSomething({ own, versions, step, incomplete }) {
    return own !== null || versions.length > 0 || step === 'back' || incomplete;
}
/** The notes between what the target has and what it gets, for each operation that a plan carries out. */
function releaseNotesOf(plan, operations, said) {
    const { sections, applicationNotes } = plan.document;
    const applications = operations.flatMap(({ application, from, to, skip }) => {
        if (to === null || skip !== undefined)
            return [];
        const own = applicationNotes.get(application) ?? null;
        return [{ application, from, to, own, ...notesBetween({ from, to }, said.get(application)) }];
    });
    const notes = sections.get('notes');
    return { plan: notes?.kind === 'text' ? notes.text : null, applications };
}
function notesBetween(range, said) {
    const step = stepOf(range);
    if (said === undefined) {
        const isUnread = step === 'first' || step === 'forward';
        return { step: isUnread ? 'unread' : step, versions: [], silent: [], incomplete: false };
    }
    const { byVersion } = said;
    const coming = rollUp(byVersion.keys(), range);
    const versions = coming.flatMap((version) => {
        const words = byVersion.get(version) ?? null;
        return words === null ? [] : [{ version, ...words }];
    });
    const told = new Set(versions.map(({ version }) => version));
    return {
        step,
        versions,
        silent: coming.filter((version) => !told.has(version)),
        incomplete: mayLack(said.cutLists, range, versions.length),
    };
}
/** At the first deployment one version comes, and what was read of it is enough. */
function mayLack(cutLists, { from, to }, told) {
    const isDue = from === null ? told === 0 : (0,versions_version/* compareVersions */.Zy)(to, from) > 0;
    return isDue && cutLists.some((list) => !reachesBehind(list, { from: from ?? to, to }));
}
function stepOf({ from, to }) {
    if (from === null)
        return 'first';
    const order = (0,versions_version/* compareVersions */.Zy)(to, from);
    if (order === 0)
        return 'same';
    return order > 0 ? 'forward' : 'back';
}


/***/ }),

/***/ 93758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Py: () => (/* binding */ isRepositoryAddress),
/* harmony export */   er: () => (/* binding */ repositoryGrammar),
/* harmony export */   qo: () => (/* binding */ parseHostedName)
/* harmony export */ });
/** What may stand as `repository` in the catalog (docs/plan-format.md). Everything else could reach git as an option or a helper. */
const repositoryGrammar = 'owner/name, an absolute path, an https:// or an ssh:// address, without a password, "..", control characters or a part that begins with "-"';
const longestAddress = 1000;
/** An underscore is only in the logins of Enterprise Managed Users, which end in the short code of their enterprise. */
const hosted = /^([A-Za-z0-9][A-Za-z0-9_-]{0,99})\/([A-Za-z0-9._-]{1,100})$/;
const url = /^(?:https|ssh):\/\/(?:[A-Za-z0-9_][A-Za-z0-9._-]*@)?[A-Za-z0-9][A-Za-z0-9.-]*(?::[0-9]{1,5})?\/(.+)$/;
const urlPath = /^[A-Za-z0-9._~%+@=,:/-]+$/;
const control = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const escapedControlOrDot = /%(?:[01][0-9a-f]|7f|2e)/i;
/** Takes apart `owner/name`, as GitHub has it; undefined for everything else. */
function parseHostedName(text) {
    const [, owner, name] = hosted.exec(text) ?? [];
    return owner === undefined || name === undefined || !areSafeSegments(text) ? undefined : { owner, name };
}
/** Whether git may be asked for this address. Pure syntax: says nothing about what is there. */
function isRepositoryAddress(text) {
    if (text.length > longestAddress || control.test(text))
        return false;
    if (text.startsWith('/'))
        return areSafeSegments(text.slice(1));
    if (parseHostedName(text) !== undefined)
        return true;
    const path = url.exec(text)?.[1];
    return path !== undefined && urlPath.test(path) && !escapedControlOrDot.test(path) && areSafeSegments(path);
}
/** Segments that stay inside the path and are never taken for an option; one slash may end it. */
function areSafeSegments(path) {
    const segments = path.replace(/\/$/, '').split('/');
    return segments.every((part) => part !== '' && part !== '.' && part !== '..' && !part.startsWith('-'));
}


/***/ }),

/***/ 56307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ onApplication)
/* harmony export */ });
/** Places a finding at the application's key in the plan. */
function onApplication({ application }, found) {
    return { severity: 'error', ...found, application, path: ['applications', application] };
}


/***/ }),

/***/ 7329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ judgePlan)
});

// EXTERNAL MODULE: ./lib/action/domain/model/plan-document.js
var plan_document = __webpack_require__(76366);
// EXTERNAL MODULE: ./lib/action/domain/one-by-one.js
var one_by_one = __webpack_require__(81196);
;// CONCATENATED MODULE: ./lib/action/domain/document/incomplete.js

function incomplete({ path, message }) {
    return { code: 'incomplete-section', severity: 'warning', message, path };
}
/** Findings about open points: about many of one section one by one at first, then in a sum. */
function incompleteEach(points) {
    const bySection = new Map();
    for (const point of points) {
        const [section] = point.path;
        const own = bySection.get(section);
        if (own === undefined)
            bySection.set(section, [point]);
        else
            own.push(point);
    }
    return [...bySection].flatMap(([section, own]) => (0,one_by_one/* oneByOne */.E)(own, {
        each: incomplete,
        rest: ({ path }, count) => incomplete({ path, message: `${section} leaves ${count} more points open; complete them` }),
    }));
}
/** A place as people write it: `risks[1].mitigation`. */
function labelOf(path) {
    return path
        .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${step}`))
        .join('');
}

;// CONCATENATED MODULE: ./lib/action/domain/document/is-begun.js
/** Whether anybody has written anything in a section. A list without items says that there are none. */
function isBegun(section) {
    switch (section?.kind) {
        case undefined:
        case 'gap':
            return false;
        case 'text':
            return true;
        case 'list':
            return section.items.length === 0 || section.items.some((item) => item !== null);
        case 'entries':
            return section.entries.length === 0 || section.entries.some(hasAnswer);
        case 'answers':
            return hasAnswer(section.answers);
    }
}
/** That people do it by hand is what a plan says before anybody has thought about it. */
function hasAnswer(answers) {
    return [...answers].some(([key, value]) => value !== null && !(key === 'strategy' && value === 'manual'));
}

;// CONCATENATED MODULE: ./lib/action/domain/document/judge-answers.js



/** What a required section leaves open although it is there. Whatever is not there at all is missing, not incomplete. */
function judgeAnswers(document, { required }) {
    return [
        ...emptyLists(document, required),
        ...openQuestions(document, required, 'backout'),
        ...openQuestions(document, required, 'checklist'),
        ...untestedBackout(document, required),
    ];
}
function emptyLists({ sections }, required) {
    return [...sections].flatMap(([name, section]) => required.includes(name) && isEmptyList(section)
        ? [
            incomplete({
                path: [name],
                message: `${name} is an empty list; name what belongs there, or say in an entry why there is nothing`,
            }),
        ]
        : []);
}
function isEmptyList(section) {
    if (section.kind === 'list')
        return section.items.length === 0;
    return section.kind === 'entries' && section.entries.length === 0;
}
/** Questions that nobody has answered, of a section that is required as a whole. */
function openQuestions({ sections }, required, name) {
    const section = sections.get(name);
    if (section?.kind !== 'answers' || !isBegun(section) || !required.includes(name))
        return [];
    const missing = new Set(required);
    const open = plan_document/* sectionKeys */.kf[name].filter((key) => !isAnswered(section.answers, key) && !missing.has(`${name}.${key}`));
    if (open.length === 0)
        return [];
    const message = `${name} does not say: ${open.join(', ')}; answer that as well, if only by why it does not matter here`;
    return [incomplete({ path: [name], message })];
}
/** Who goes back, people or the program, is a choice with a default; and whether it was tested is asked for itself. */
function isAnswered(answers, key) {
    if (key === 'strategy' || key === 'tested')
        return true;
    if (key === 'procedures' && answers.get('strategy') === 'automatic')
        return true;
    return (0,plan_document/* answerTo */.oy)(answers, key) !== null;
}
const saysNo = /^(?:(?:false|never|untested|not)\b|no(?=$|[,.;:]))/i;
/** Where a backout is demanded, one that nobody has tried may not work. */
function untestedBackout({ sections }, required) {
    const section = sections.get('backout');
    if (section?.kind !== 'answers' || !isBegun(section))
        return [];
    const tested = (0,plan_document/* answerTo */.oy)(section.answers, 'tested');
    const isMissing = tested === null && required.includes('backout.tested');
    const isDemanded = required.includes('backout') || required.includes('backout.tested');
    if (!isDemanded || isMissing || (tested !== null && !saysNo.test(tested)))
        return [];
    const message = `the backout is not tested${tested === null ? ', or the plan does not say so' : ''}; try it, and say when and by whom in backout.tested`;
    return [incomplete({ path: ['backout', 'tested'], message })];
}

// EXTERNAL MODULE: ./lib/action/domain/approvals/approvers.js
var approvals_approvers = __webpack_require__(53358);
// EXTERNAL MODULE: ./lib/action/domain/document/placeholder.js
var placeholder = __webpack_require__(76416);
;// CONCATENATED MODULE: ./lib/action/domain/document/judge-approver-names.js



/** Approvers whom no review can come from. */
function judgeApproverNames({ sections }) {
    const approvers = sections.get('approvers');
    if (approvers?.kind !== 'list')
        return [];
    return incompleteEach(approvers.items.flatMap((item, index) => {
        if (item === null || (0,placeholder/* isPlaceholder */.w)(item) || (0,approvals_approvers/* readApprovers */.h)([item]).unclear.length === 0)
            return [];
        const message = `approvers: '${item}' is no login and no team, so nobody can approve as that; write a login such as alice, or a team such as @acme/release-managers`;
        return [{ path: ['approvers', index], message }];
    }));
}

// EXTERNAL MODULE: ./lib/action/domain/name-list.js
var name_list = __webpack_require__(36285);
// EXTERNAL MODULE: ./lib/action/domain/nearest.js
var nearest = __webpack_require__(27521);
;// CONCATENATED MODULE: ./lib/action/domain/document/judge-checks.js




/** Criteria that are to be decided by checks that the environment does not have: they would never be met. */
function judgeChecks({ sections }, environment) {
    const success = sections.get('success');
    if (success?.kind !== 'entries')
        return [];
    const unknown = success.entries.flatMap((entry, index) => {
        const check = (0,plan_document/* answerTo */.oy)(entry, 'check');
        return check === null || environment.checks.has(check) ? [] : [{ check, index }];
    });
    return (0,one_by_one/* oneByOne */.E)(unknown, {
        each: ({ check, index }) => unknownCheck(index, `${found(check, index, environment)}; ${cure(check, environment)}`),
        rest: ({ index }, count) => unknownCheck(index, `success names ${count} more checks that '${environment.name}' does not configure`),
    });
}
function found(check, index, { name, checks }) {
    const known = checks.size === 0 ? 'there are none' : `there are ${(0,name_list/* nameList */.O)([...checks.keys()], checks.size)}`;
    return `success[${index}] names the check '${check}', which '${name}' does not configure (${known})`;
}
function cure(check, { checks }) {
    const person = 'leave it out, so that a person confirms the criterion';
    if (checks.size === 0)
        return person;
    const meant = (0,nearest/* nearest */.p)(check, [...checks.keys()]);
    return `${meant === undefined ? 'name one of them' : `write ${meant}`}, or ${person}`;
}
function unknownCheck(index, message) {
    const path = ['success', index, 'check'];
    return { code: 'unknown-check', severity: 'error', message, path };
}

;// CONCATENATED MODULE: ./lib/action/domain/document/judge-entries.js





/** What an entry must say to be of use; the other keys may be left out. */
const needed = {
    risks: ['risk', 'likelihood', 'impact', 'mitigation'],
    team: ['name', 'contact'],
    instructions: ['when', 'step'],
    success: ['criterion'],
};
/** What entries leave open: risks without a mitigation, people who cannot be reached, steps without a time, and the like. */
function judgeEntries({ sections }) {
    return [...sections].flatMap(([name, section]) => {
        if (!isBegun(section))
            return [];
        if (section.kind === 'list')
            return incompleteEach(emptyItems(name, section.items));
        if (section.kind !== 'entries' || !isEntrySection(name))
            return [];
        return incompleteEach(section.entries.flatMap((entry, index) => openPoints(name, entry, index)));
    });
}
function isEntrySection(name) {
    return name in needed;
}
function emptyItems(name, items) {
    return items.flatMap((item, index) => (item === null ? [emptyEntry(name, index)] : []));
}
function emptyEntry(name, index) {
    const path = [name, index];
    return { path, message: `${labelOf(path)} is empty; complete it, or remove it` };
}
function openPoints(name, entry, index) {
    if ([...entry.values()].every((value) => value === null))
        return [emptyEntry(name, index)];
    const place = [name, index];
    const open = needed[name].filter((key) => (0,plan_document/* answerTo */.oy)(entry, key) === null);
    const [first] = open;
    if (first !== undefined && !(name === 'success' && (0,plan_document/* answerTo */.oy)(entry, 'check') !== null)) {
        const message = `${labelOf(place)} does not say its ${(0,name_list/* nameList */.O)(open, open.length)}; add ${open.length === 1 ? 'it' : 'them'}, or remove the entry`;
        return [{ path: [...place, first], message }];
    }
    return name === 'instructions' ? unclearTime(entry, place) : [];
}
function unclearTime(entry, place) {
    const when = entry.get('when') ?? '';
    if (when === 'before' || when === 'after' || (0,placeholder/* isPlaceholder */.w)(when))
        return [];
    const path = [...place, 'when'];
    return [
        { path, message: `${labelOf(path)} is '${when}'; say before or after the deployment: before, after` },
    ];
}

// EXTERNAL MODULE: ./lib/action/domain/names.js
var names = __webpack_require__(96971);
;// CONCATENATED MODULE: ./lib/action/domain/document/judge-likeness.js



/**
 * Sections that say what the plan's origin says, word for word (OpenUP: a deployment plan is specific to one release,
 * never a past or a future one). A retry, and a reuse for the next environment, may say the same as long as they deploy
 * the same versions: they are that release. A copy is begun for another one, and a backout takes this one back.
 */
function judgeLikeness(plan, origin) {
    const from = plan.origin;
    if (origin === null || from === undefined || isSameRelease(plan, origin, from))
        return [];
    const address = (0,names/* planAddress */.o4)(from);
    return [...plan.document.sections]
        .filter(([name, section]) => isBegun(section) && isAlike(section, origin.document.sections.get(name)))
        .map(([name]) => ({
        ...incomplete({
            path: [name],
            message: `${name} is word for word that of ${address}; say what is true of this release, or leave the section out`,
        }),
        plan: address,
    }));
}
function isSameRelease(plan, origin, { kind }) {
    if (kind === 'backout')
        return true;
    if (kind === 'copy')
        return false;
    const before = new Map(origin.applications.map((entry) => [entry.application, entry]));
    return plan.applications.every((entry) => isSameVersion(entry, before.get(entry.application)));
}
/** What was deployed again has a version by now, which the follow-up names. */
function isSameVersion(entry, before) {
    if (before === undefined)
        return false;
    if (before.action === 'redeploy' || entry.action === 'redeploy')
        return before.action === 'redeploy';
    return before.version === entry.version;
}
function isAlike(section, other) {
    return JSON.stringify(section, plainMaps) === JSON.stringify(other, plainMaps);
}
function plainMaps(_, value) {
    return value instanceof Map ? [...value] : value;
}

// EXTERNAL MODULE: ./lib/action/domain/shorten-text.js
var shorten_text = __webpack_require__(65492);
;// CONCATENATED MODULE: ./lib/action/domain/document/texts-of.js
/** Everything that people have written into a document. */
function textsOf({ sections, applicationNotes }) {
    return [
        ...[...applicationNotes].map(([name, text]) => ({ path: ['applications', name, 'notes'], text })),
        ...[...sections].flatMap(([name, section]) => textsIn([name], section)),
    ];
}
function textsIn(path, section) {
    switch (section.kind) {
        case 'gap':
            return [];
        case 'text':
            return [{ path, text: section.text }];
        case 'list':
            return withText(path, section.items.entries());
        case 'entries':
            return section.entries.flatMap((answers, index) => withText([...path, index], answers));
        case 'answers':
            return withText(path, section.answers);
    }
}
function withText(path, texts) {
    return [...texts].flatMap(([key, text]) => (text === null ? [] : [{ path: [...path, key], text }]));
}

;// CONCATENATED MODULE: ./lib/action/domain/document/judge-placeholders.js




const longestShown = 40;
/** Texts that somebody meant to write later. */
function judgePlaceholders(document) {
    const left = textsOf(document).filter(({ text }) => (0,placeholder/* isPlaceholder */.w)(text));
    return incompleteEach(left.map(({ path, text }) => ({
        path,
        message: `${labelOf(path)} still holds a placeholder (${excerptOf(text)}); write what is true of this release`,
    })));
}
function excerptOf(text) {
    return (0,shorten_text/* shortenText */.B)(text.replace(/\s+/g, ' ').trim(), longestShown);
}

;// CONCATENATED MODULE: ./lib/action/domain/document/judge-required.js



/** What an environment requires and a plan does not say. A section that is not there is one gap, whatever it should hold. */
function judgeRequired({ sections }, { name, required }) {
    return demandsOf(required).flatMap(({ section, answers }) => {
        const found = sections.get(section);
        if (!isBegun(found)) {
            const wanted = answers.length === 0 ? '' : ` with ${(0,name_list/* nameList */.O)(answers, answers.length)}`;
            const state = found === undefined ? 'the plan does not have it' : 'nothing stands in it';
            return [
                missing([section], `'${name}' requires the section ${section}${wanted}, and ${state}; write it`),
            ];
        }
        return answers
            .filter((key) => found?.kind !== 'answers' || (0,plan_document/* answerTo */.oy)(found.answers, key) === null)
            .map((key) => missing([section, key], `'${name}' requires ${section}.${key}, and the plan leaves it open; answer it in ${section}`));
    });
}
/** Sections that must be there, be it for one of their answers. */
function requiredSections(required) {
    return new Set(demandsOf(required).map(({ section }) => section));
}
function demandsOf(required) {
    const parts = [...new Set(required)];
    return plan_document/* sectionNames */.QN.flatMap((section) => {
        const beginning = `${section}.`;
        const answers = parts.flatMap((part) => part.startsWith(beginning) ? [part.slice(beginning.length)] : []);
        return answers.length > 0 || parts.includes(section) ? [{ section, answers }] : [];
    });
}
function missing(path, message) {
    return { code: 'missing-section', severity: 'error', message, path };
}

;// CONCATENATED MODULE: ./lib/action/domain/document/judge-document.js







/**
 * Whether a plan says to people what they need (OpenUP: deployment plan, its checklist, backout plan): errors for what
 * the environment requires and is not there, warnings for what somebody has begun and not brought to its end. A section
 * that is not required and not begun is nobody's fault. What depends on the environment is left out when the plan is for
 * another one.
 */
function judgeDocument({ plan, environment, originPlan }) {
    const { document } = plan;
    const fromEnvironment = plan.target === environment.name
        ? [
            ...judgeRequired(document, environment),
            ...judgeAnswers(document, environment),
            ...judgeChecks(document, environment),
        ]
        : [];
    return [
        ...fromEnvironment,
        ...judgeApproverNames(document),
        ...judgeEntries(document),
        ...judgePlaceholders(document),
        ...judgeLikeness(plan, originPlan),
    ];
}

// EXTERNAL MODULE: ./lib/action/domain/versions/version-tag.js
var version_tag = __webpack_require__(38772);
;// CONCATENATED MODULE: ./lib/action/domain/rules/chain-of-retries.js
/**
 * Whether all that is wanted was deployed by an earlier run of the chain of retries and is still there, untouched since:
 * then the retry skips it (LifeTime repeats the whole plan; we do only what is left). People change retries, so that they
 * may want more than the earlier run deployed.
 */
function standsFromChain(target, wanted, context) {
    const earlier = context.succeededBefore.get(target.application);
    if (earlier === undefined || target.plan !== earlier.by || target.uncertain)
        return false;
    return wanted.whole ? earlier.whole : wanted.modules.every((module) => earlier.modules.includes(module));
}

// EXTERNAL MODULE: ./lib/action/domain/rules/entry-finding.js
var entry_finding = __webpack_require__(56307);
;// CONCATENATED MODULE: ./lib/action/domain/rules/version-mark.js
/** A version that was marked bad is refused everywhere and for ever. */
function judgeMark(application, version, context) {
    const mark = context.marks.get(application)?.bad.get(version);
    if (mark === undefined)
        return [];
    const message = `${application} ${version} was marked bad by ${mark.by}: ${mark.reason}; choose another version`;
    return [{ code: 'version-blocked', message }];
}

;// CONCATENATED MODULE: ./lib/action/domain/rules/judge-redeploy.js




/**
 * A redeployment repeats what the target has, as it was deployed, whatever the catalog says today. It is of one version:
 * modules that were deployed at different ones are redeployed apart from each other.
 */
function judgeRedeploy(entry, context) {
    const { application, action } = entry;
    const target = context.target.get(application);
    if (target === undefined || target.version === null) {
        return { findings: [notDeployed(entry, application, context)] };
    }
    const missing = (entry.modules ?? []).filter((module) => !target.modules.has(module));
    if (missing.length > 0) {
        return { findings: missing.map((module) => ({ ...notDeployed(entry, module, context), module })) };
    }
    const modules = selectDeployed(target, entry.modules);
    const [version = target.version, ...others] = versionsOf(modules);
    if (others.length > 0)
        return { findings: [mixed(entry, modules, context)] };
    const origin = originOf(version, target, context);
    if (origin === undefined)
        return { findings: [neverWhole(entry, version, context)] };
    const operation = {
        ...{ application, action, from: version, to: version, ...origin },
        modules: new Map([...modules].map(([name, { references }]) => [name, { references }])),
        whole: false,
    };
    return judgeRepetition(entry, operation, { target, context });
}
function judgeRepetition(entry, operation, { target, context }) {
    const { application, to, modules, whole } = operation;
    const findings = judgeMark(application, to, context).map((it) => (0,entry_finding/* onApplication */.u)(entry, it));
    if (!standsFromChain(target, { modules: [...modules.keys()], whole }, context)) {
        return { findings, operation };
    }
    const by = context.succeededBefore.get(application)?.by;
    const message = `${by} has already deployed ${to} here; it is skipped`;
    const done = (0,entry_finding/* onApplication */.u)(entry, { code: 'already-deployed', severity: 'notice', message });
    return { findings: [...findings, done], operation: { ...operation, skip: 'already-deployed' } };
}
function selectDeployed({ modules }, names = [...modules.keys()]) {
    return new Map([...modules].filter(([name]) => names.includes(name)));
}
function versionsOf(modules) {
    return new Set([...modules.values()].map(({ version }) => version));
}
/** Where a version came from that the target has; undefined when that was not recorded. */
function originOf(version, target, { catalog }) {
    if (version === target.version)
        return { tag: target.tag, commit: target.commit };
    const known = catalog.get(target.application);
    const commit = target.versions.get(version);
    return known && commit ? { tag: (0,version_tag/* tagOf */.cO)(known.tag, version), commit } : undefined;
}
function notDeployed(entry, what, context) {
    const message = `'${context.environment.name}' does not have ${what}, so it cannot be redeployed; name a version instead`;
    return (0,entry_finding/* onApplication */.u)(entry, { code: 'not-deployed', message });
}
function mixed(entry, modules, { environment }) {
    const found = [...modules].map(([name, { version }]) => `${name} ${version}`).join(', ');
    const [first] = versionsOf(modules);
    const alike = [...modules].flatMap(([name, { version }]) => (version === first ? [name] : []));
    const message = `'${environment.name}' has ${found}, and one redeployment is of one version; choose modules of the same version, as with modules: [${alike.join(', ')}], or name a version`;
    return (0,entry_finding/* onApplication */.u)(entry, { code: 'not-deployed', message });
}
function neverWhole(entry, version, { environment }) {
    const { application } = entry;
    const message = `'${environment.name}' has had ${application} ${version} in parts alone, so that nobody recorded its commit; name a version of ${application} instead`;
    return (0,entry_finding/* onApplication */.u)(entry, { code: 'not-deployed', message });
}

// EXTERNAL MODULE: ./lib/action/domain/records/environment/environment-record.js
var environment_record = __webpack_require__(52439);
// EXTERNAL MODULE: ./lib/action/domain/short-digest.js
var short_digest = __webpack_require__(90530);
// EXTERNAL MODULE: ./lib/action/domain/versions/version.js
var versions_version = __webpack_require__(43033);
;// CONCATENATED MODULE: ./lib/action/domain/rules/availability.js



/**
 * Whether the version is available in the source: for a root the tag exists, otherwise the source has had it
 * and the tag still names the commit recorded there. What a backout brings back needs no source: the target has had it.
 */
function judgeAvailability(entry, known, context) {
    const tags = context.tags.get(entry.application);
    const tag = (0,version_tag/* tagOf */.cO)(known.tag, entry.version);
    const commit = tags?.get(tag);
    if (tags !== undefined && commit === undefined)
        return { findings: [tagNotFound(entry, tag, known, tags)] };
    const found = commit === undefined ? {} : { commit };
    const missing = notInSource(entry, context);
    if (missing !== undefined)
        return { ...found, findings: [missing] };
    const moved = commit === undefined ? undefined : movedTag(entry, { tag, commit }, context);
    return { ...found, findings: moved === undefined ? [] : [moved] };
}
function tagNotFound(entry, tag, known, tags) {
    const newest = [...(0,version_tag/* taggedVersions */.C)(known.tag, tags).keys()]
        .sort((a, b) => (0,versions_version/* compareVersions */.Zy)(b, a))
        .slice(0, 3);
    const next = newest.length > 0
        ? `push it, or choose a version that is there: the newest there are ${newest.join(', ')}`
        : `it has no tag like ${known.tag}: push the first one, or correct the pattern in the catalog`;
    const message = `${known.repository} has no tag ${tag} for ${entry.application} ${entry.version}; ${next}`;
    return { code: 'tag-not-found', message };
}
function notInSource(entry, context) {
    if (context.source === null || isBroughtBack(entry, context))
        return undefined;
    const { application, version } = entry;
    const versions = context.source.get(application)?.versions;
    if (versions?.has(version) || hasHadCommit(entry, context))
        return undefined;
    const has = versions === undefined || versions.size === 0 ? 'nothing of it' : `${[...versions.keys()].join(', ')}`;
    const message = `'${context.plan.source}' has not had ${application} ${version} whole; it has had ${has}. Deploy it there first`;
    return { code: 'version-not-in-source', message };
}
function isBroughtBack({ application, version }, { undone, target }) {
    return undone.has(application) && target.get(application)?.versions.has(version) === true;
}
/**
 * Whether the source has had the very commit that the tag names, under another version. Only a plan that pins it may
 * count on that: the retry of one that tagged it and was aborted before it deployed it.
 */
function hasHadCommit({ application, commit }, { source }) {
    const versions = source?.get(application)?.versions ?? new Map();
    return commit !== undefined && [...versions.values()].includes(commit);
}
function movedTag(entry, found, context) {
    const { application, version } = entry;
    const expectations = [
        { commit: entry.commit, by: 'the plan pins' },
        {
            commit: isBroughtBack(entry, context)
                ? undefined
                : context.source?.get(application)?.versions.get(version),
            by: `'${context.plan.source}' has had`,
        },
        {
            commit: context.target.get(application)?.versions.get(version),
            by: `'${context.environment.name}' has had`,
        },
    ];
    const differing = expectations.find(({ commit }) => commit !== undefined && commit !== found.commit);
    if (differing?.commit === undefined)
        return undefined;
    const message = `tag ${found.tag} names ${(0,short_digest/* shortDigest */.V)(found.commit)}, but ${differing.by} ${(0,short_digest/* shortDigest */.V)(differing.commit)}; tag a new version`;
    return { code: 'tag-moved', message };
}

// EXTERNAL MODULE: ./lib/action/domain/rules/modules-of-version.js
var modules_of_version = __webpack_require__(59807);
;// CONCATENATED MODULE: ./lib/action/domain/rules/taggability.js


/**
 * Whether a commit can become a version: its tag is not there, or is on that very commit, also after the plan's other
 * applications are tagged; the commit is there; and a source that is no root has had it whole (LifeTime: tag and deploy).
 */
function judgeTaggability(entry, known, context) {
    const found = tagElsewhere(entry, known, context) ??
        tagOfAnother(entry, known, context) ??
        noCommit(entry, known, context) ??
        taggability_notInSource(entry, context) ??
        otherCommit(entry, context);
    return { commit: entry.commit, findings: found === undefined ? [] : [found] };
}
function tagElsewhere({ application, version, commit }, known, { tags }) {
    const tag = (0,version_tag/* tagOf */.cO)(known.tag, version);
    const there = tags.get(application)?.get(tag);
    if (there === undefined || there === commit)
        return undefined;
    const message = `${known.repository} has the tag ${tag} already, on ${(0,short_digest/* shortDigest */.V)(there)} and not on ${(0,short_digest/* shortDigest */.V)(commit)}; choose a version of ${application} that is not tagged yet`;
    return { code: 'tag-exists', message };
}
/** Applications may share a repository, and its tags: of those that want one, the first in the plan gets it. */
function tagOfAnother({ application, version, commit }, known, { plan, catalog }) {
    const tag = (0,version_tag/* tagOf */.cO)(known.tag, version);
    const before = plan.applications.slice(0, plan.applications.findIndex((it) => it.application === application));
    const other = before.find((it) => {
        const its = catalog.get(it.application);
        if (it.action !== 'tag-and-deploy' || it.commit === commit || its === undefined)
            return false;
        return its.repository === known.repository && (0,version_tag/* tagOf */.cO)(its.tag, it.version) === tag;
    });
    if (other?.action !== 'tag-and-deploy')
        return undefined;
    const message = `${other.application} is to get the tag ${tag} of ${known.repository} as well, on ${(0,short_digest/* shortDigest */.V)(other.commit)} and not on ${(0,short_digest/* shortDigest */.V)(commit)}; tag the same commit, or give ${application} tags of its own in the catalog, such as ${application}@{version}`;
    return { code: 'tag-exists', message };
}
function noCommit({ application, version, commit }, known, { commits }) {
    if (commits.get(application)?.has(commit) !== false)
        return undefined;
    const message = `${known.repository} has no commit ${commit}, which would become ${application} ${version}; push it, or correct it`;
    return { code: 'commit-not-found', message };
}
function taggability_notInSource({ application, commit }, { source, plan }) {
    if (source === null)
        return undefined;
    const record = source.get(application);
    if ([...(record?.versions.values() ?? [])].includes(commit))
        return undefined;
    const has = record?.commit ? `it has ${(0,short_digest/* shortDigest */.V)(record.commit)}` : 'it has nothing of it';
    const message = `'${plan.source}' has not had ${(0,short_digest/* shortDigest */.V)(commit)} of ${application} whole; ${has}. Name the commit that is deployed there`;
    return { code: 'version-not-in-source', message };
}
/** A version that was another commit once stays that one: whoever has it would not notice. */
function otherCommit({ application, version, commit }, { source, target, plan, environment }) {
    const had = [
        { commit: source?.get(application)?.versions.get(version), by: plan.source },
        { commit: target.get(application)?.versions.get(version), by: environment.name },
    ].find((it) => it.commit !== undefined && it.commit !== commit);
    if (had?.commit === undefined)
        return undefined;
    const message = `'${had.by}' has had ${application} ${version} as ${(0,short_digest/* shortDigest */.V)(had.commit)}, not as ${(0,short_digest/* shortDigest */.V)(commit)}; choose another version`;
    return { code: 'tag-moved', message };
}

;// CONCATENATED MODULE: ./lib/action/domain/rules/newer-in-target.js

const code = 'newer-in-target';
/**
 * A version that is older than what it would replace (LifeTime: a lower version cannot be deployed): left out where
 * only newer ones are taken, and the plan takes back no run, else refused unless the plan acknowledges that it goes back.
 */
function judgeNewer(landing, { present, newest }) {
    const { entry, context } = landing;
    const { application, version } = entry;
    const place = `'${context.environment.name}'`;
    const has = `${place} has ${application} ${newest}, which is newer than ${version}`;
    const takesNewer = context.environment.deploy === 'if-newer' && !context.undone.has(application);
    if (takesNewer && holdsNothingOlder(landing, present)) {
        const message = `${has}, and takes newer versions alone (deploy: if-newer); it is skipped`;
        return { findings: [{ code, severity: 'notice', message }], skip: code };
    }
    if (context.plan.acknowledged.downgrades.includes(application)) {
        const message = `${place} goes back from ${application} ${newest} to ${version}, as the plan acknowledges`;
        return { findings: [{ code, severity: 'notice', message }] };
    }
    const message = `${has}; choose ${newest} or later, or name ${application} below acknowledge.downgrades to go back`;
    return { findings: [{ code, message }] };
}
/** Whether leaving the version out leaves nothing behind that it would have renewed. */
function holdsNothingOlder({ entry, target, modules, whole }, present) {
    const wasWhole = target.version !== null && target.versions.has(target.version);
    const isComplete = whole ? wasWhole : modules.every((module) => target.modules.has(module));
    return !target.uncertain && isComplete && present.every((it) => (0,versions_version/* compareVersions */.Zy)(it, entry.version) >= 0);
}
/** Downgrades that are acknowledged and that the plan does not bring: a slip, or out of date. */
function judgeNeedlessDowngrades(context, found) {
    const { plan, environment } = context;
    return plan.acknowledged.downgrades.flatMap((application, index) => {
        const own = found.filter((finding) => finding.application === application);
        if (own.some((finding) => finding.code === code || finding.severity === 'error'))
            return [];
        const isPlanned = plan.applications.some((entry) => entry.application === application);
        const why = isPlanned ? `nothing of it in '${environment.name}' is newer` : 'it is not in this plan';
        const message = `acknowledge.downgrades names ${application}, but ${why}; remove it there`;
        const path = ['acknowledge', 'downgrades', index];
        return [{ code, severity: 'warning', message, application, path }];
    });
}

;// CONCATENATED MODULE: ./lib/action/domain/rules/target-version.js




/** What the version meets in the target: something newer, itself, or a mark that forbids it. */
function judgeTarget(landing) {
    const { entry, context } = landing;
    const blocked = judgeMark(entry.application, entry.version, context);
    if (blocked.length > 0)
        return { findings: blocked };
    if (isSkipped(landing)) {
        const message = `'${context.environment.name}' already has ${entry.application} ${entry.version}; it is skipped`;
        return {
            findings: [{ code: 'already-deployed', severity: 'notice', message }],
            skip: 'already-deployed',
        };
    }
    const present = presentVersions(landing);
    const newest = (0,versions_version/* highestVersion */.t)(present);
    if (newest === undefined || (0,versions_version/* compareVersions */.Zy)(newest, entry.version) <= 0)
        return { findings: [] };
    return judgeNewer(landing, { present, newest });
}
/** With `deploy: always` only what this chain of retries has done itself is not done again. */
function isSkipped(landing) {
    const { entry, target, context } = landing;
    if (target.version === entry.version && standsFromChain(target, landing, context))
        return true;
    return context.environment.deploy !== 'always' && isThere(landing);
}
/** An uncertain application never counts as deployed: what failed is not untouched (docs/design.md). */
function isThere({ entry, target, modules, whole }) {
    if (target.uncertain)
        return false;
    const isOfVersion = (module) => target.modules.get(module)?.version === entry.version;
    if (!whole)
        return modules.every(isOfVersion);
    const wasWhole = target.version === entry.version && target.versions.has(entry.version);
    return wasWhole && [...target.modules.keys()].every(isOfVersion);
}
/** The versions that would be replaced: of what lands, and of the application when all of it does. */
function presentVersions({ target, modules, whole }) {
    const ofModules = modules.flatMap((module) => target.modules.get(module)?.version ?? []);
    return whole && target.version !== null ? [target.version, ...ofModules] : ofModules;
}

;// CONCATENATED MODULE: ./lib/action/domain/rules/judge-entry.js









/** One application of a plan against catalog, source and target. */
function judgeEntry(entry, context) {
    const known = context.catalog.get(entry.application);
    if (known === undefined)
        return notInCatalog(entry, context);
    const strangers = (entry.modules ?? []).filter((module) => !known.modules.has(module));
    if (strangers.length > 0) {
        return { findings: strangers.map((module) => unknownModule(entry, module, known)) };
    }
    switch (entry.action) {
        case 'deploy':
            return judgeVersion(entry, known, { context, availability: judgeAvailability(entry, known, context) });
        case 'redeploy':
            return judgeRedeploy(entry, context);
        case 'tag-and-deploy':
            return judgeVersion(entry, known, { context, availability: judgeTaggability(entry, known, context) });
    }
}
/** Wrong about the version itself: what it would meet in the target says nothing then. */
const ofVersion = ['tag-not-found', 'tag-exists', 'commit-not-found'];
function judgeVersion(entry, known, { context, availability }) {
    const { application, version } = entry;
    const target = context.target.get(application) ?? (0,environment_record/* unknownApplication */.h)(application);
    const consists = (0,modules_of_version/* modulesOfVersion */.F)(entry, known, context);
    if (consists.kind === 'unknown') {
        const found = availability.findings.map((it) => (0,entry_finding/* onApplication */.u)(entry, it));
        return { findings: [...found, ...consists.findings] };
    }
    const { modules, whole } = consists;
    const landing = judgeTarget({ entry, target, modules: [...modules.keys()], whole, context });
    const operation = {
        application,
        action: entry.action,
        from: target.version,
        to: version,
        tag: (0,version_tag/* tagOf */.cO)(known.tag, version),
        commit: availability.commit ?? entry.commit ?? null,
        modules,
        whole,
        ...(landing.skip === undefined ? removal(target, consists) : { skip: landing.skip }),
    };
    const isWrong = availability.findings.some(({ code }) => ofVersion.includes(code));
    const found = isWrong ? availability.findings : [...availability.findings, ...landing.findings];
    return {
        findings: found.map((it) => (0,entry_finding/* onApplication */.u)(entry, it)),
        operation,
    };
}
/** The whole of a version takes the place of all that the target has of the application. */
function removal(target, { modules, whole }) {
    const removed = whole ? [...target.modules.keys()].filter((module) => !modules.has(module)).sort() : [];
    return removed.length === 0 ? {} : { removed };
}
function notInCatalog(entry, { catalogNames }) {
    const { application } = entry;
    const meant = (0,nearest/* nearest */.p)(application, catalogNames);
    const name = meant === undefined ? 'check the name' : `did you mean ${meant}? Correct the name`;
    const message = `'${application}' is not in the catalog; ${name}, or add catalog/${application}.yml on main`;
    return { findings: [(0,entry_finding/* onApplication */.u)(entry, { code: 'unknown-application', message })] };
}
function unknownModule(entry, module, known) {
    const message = `'${module}' is not a module of ${entry.application}; it has ${[...known.modules.keys()].join(', ')}`;
    return { ...(0,entry_finding/* onApplication */.u)(entry, { code: 'unknown-module', message }), module };
}

;// CONCATENATED MODULE: ./lib/action/domain/impact/cures/candidates.js



/**
 * What a plan could do to an application by naming one of the versions that its source has, whole: only what would
 * be accepted and would change something. Releases go before pre-releases, newer ones before older ones.
 */
function candidatesOf(offer, context) {
    const { application } = offer.entry;
    const offered = withOffer(context, offer);
    return availableVersions(offer, context)
        .sort(byPreference)
        .flatMap((version) => {
        const { findings, operation } = judgeEntry({ application, action: 'deploy', version }, offered);
        const isAccepted = findings.every(({ severity }) => severity !== 'error');
        return isAccepted && operation !== undefined && operation.skip === undefined ? [operation] : [];
    });
}
function availableVersions({ entry, tags, source }, context) {
    if (context.source === null)
        return [...(0,version_tag/* taggedVersions */.C)(entry.tag, tags).keys()];
    return source === undefined ? [] : [...source.versions.keys()];
}
/** The context as it would be if the application were in the plan. */
function withOffer(context, { entry, tags, source, marks }) {
    const { application } = entry;
    return {
        ...context,
        catalog: new Map([...context.catalog, [application, entry]]),
        tags: new Map([...context.tags, [application, tags]]),
        source: context.source && new Map([...context.source, ...(source ? [[application, source]] : [])]),
        marks: new Map([...context.marks, ...(marks ? [[application, marks]] : [])]),
    };
}
function byPreference(a, b) {
    return Number((0,versions_version/* isPreRelease */.Ty)(a)) - Number((0,versions_version/* isPreRelease */.Ty)(b)) || (0,versions_version/* compareVersions */.Zy)(b, a);
}

;// CONCATENATED MODULE: ./lib/action/domain/impact/flaws/flaw.js
function isProducerFlaw(flaw) {
    return 'owner' in flaw;
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./lib/action/domain/versions/fits-range.js


const answers = new Map();
const mostAnswers = 10_000;
/**
 * Whether a version is in a range (node-semver). A pre-release fits where its release would, too; node-semver
 * alone takes it only where the range names a pre-release of the same version. Remembers its answers: thousands of
 * references ask the same few questions.
 */
function fitsRange(version, range) {
    const question = `${version} ${range}`;
    const known = answers.get(question);
    if (known !== undefined)
        return known;
    const answer = (0,semver.satisfies)(version, range) || ((0,versions_version/* isPreRelease */.Ty)(version) && (0,semver.satisfies)((0,versions_version/* releaseOf */.l7)(version), range));
    if (answers.size >= mostAnswers)
        answers.clear();
    answers.set(question, answer);
    return answer;
}

;// CONCATENATED MODULE: ./lib/action/domain/impact/world/fit.js

/**
 * An application that is uncertain satisfies no reference (docs/design.md). One that is optional needs no
 * satisfaction; then both that nothing is there and what is recorded have to be right.
 */
function fitOf(world, producer, reference) {
    const holders = world.holders(producer);
    const certain = holders.filter(({ uncertain }) => !uncertain);
    return fitAmong(certain.length === 0 && reference.optional ? holders : certain, reference);
}
/** The fit by what is recorded, as if nothing were uncertain: what a consumer may have relied on. */
function recordedFit(world, producer, reference) {
    return fitAmong(world.holders(producer), reference);
}
function fitAmong(holders, { range, optional }) {
    if (holders.length === 0)
        return optional ? 'fits' : 'missing';
    return holders.some(({ version }) => fitsRange(version, range)) ? 'fits' : 'incompatible';
}

// EXTERNAL MODULE: ./lib/action/domain/problem.js
var problem = __webpack_require__(10240);
// EXTERNAL MODULE: ./lib/action/domain/records/environment/doubts.js
var doubts = __webpack_require__(62361);
// EXTERNAL MODULE: ./lib/action/domain/impact/world/world.js
var world_world = __webpack_require__(47697);
;// CONCATENATED MODULE: ./lib/action/domain/impact/world/foresee.js



/** The target after the plan's operations. What is skipped changes nothing. */
function foresee(context, judged) {
    const { target, catalog } = context;
    const failing = failingApplications(context, judged);
    const carriedOut = judged.operations.filter(({ application, skip }) => skip === undefined && !failing.has(application));
    const operations = new Map(carriedOut.map((it) => [it.application, it]));
    const before = (0,world_world/* recordedWorld */.t)(target);
    return {
        context,
        operations,
        unsure: new Set([...failing].flatMap((it) => [...modulesOf(target.get(it)), ...modulesOf(catalog.get(it))])),
        blind: [...failing].some((it) => !catalog.has(it)),
        before,
        after: (0,world_world/* withStandings */.Q)(before, new Map(carriedOut.map((it) => [it.application, standingAfter(target.get(it.application), it)]))),
    };
}
/** Errors of these groups mean that an entry would not do what it says. */
const entryCodes = [...problem/* problemGroups */.kt.plan, ...problem/* problemGroups */.kt.versions];
/** Applications that the plan names and that cannot be deployed as it says. */
function failingApplications({ plan }, { findings, operations }) {
    const resolved = new Set(operations.map(({ application }) => application));
    const unresolved = plan.applications
        .map(({ application }) => application)
        .filter((it) => !resolved.has(it));
    const wrong = findings.flatMap(({ severity, code, application }) => severity === 'error' && entryCodes.includes(code) && application !== undefined ? [application] : []);
    return new Set([...unresolved, ...wrong]);
}
/** An application after its operation succeeded, as the records would have it. */
function standingAfter(record, { action, to, modules, whole }) {
    const before = record?.modules ?? new Map();
    const uncertain = record !== undefined && !(0,doubts/* wouldSettle */.pu)(record, { modules, whole });
    if (action === 'redeploy' || to === null)
        return { modules: before, uncertain };
    const arrived = [...modules].map(([name, { references }]) => [name, { version: to, references }]);
    return { modules: new Map([...(whole ? [] : before), ...arrived]), uncertain };
}
/** Whether the plan deploys a module, or deploys it again. */
function isDeployed({ operations }, application, module) {
    return operations.get(application)?.modules.has(module) ?? false;
}
function modulesOf(known) {
    return known?.modules.keys() ?? [];
}

;// CONCATENATED MODULE: ./lib/action/domain/impact/cures/consequences.js




function consequencesOf(foresight, flaws, candidate) {
    const { application } = candidate;
    const record = foresight.context.target.get(application);
    const standing = standingAfter(record, candidate);
    const world = (0,world_world/* withStandings */.Q)(foresight.after, new Map([[application, standing]]));
    const recorded = new Set(record?.modules.keys() ?? []);
    const trial = { foresight, flaws, application, standing, recorded, world };
    const own = unmetOfItsOwn(trial);
    const others = unmetByOthers(trial);
    const breaksPlan = others.some((it) => isDeployed(foresight, it.application, it.module));
    return {
        cures: !breaksPlan &&
            !own.some((it) => isItsOwnFault(trial, it)) &&
            ![...own, ...others].some((it) => flaws.some(isOf(it))),
        errors: own.length + others.length + removedBy(trial).length + takenBy(trial).length,
    };
}
function unmetOfItsOwn({ foresight, world, application, standing }) {
    return [...standing.modules].flatMap(([module, { references }]) => [...references].flatMap(([producer, reference]) => {
        const isMet = foresight.unsure.has(producer) || fitOf(world, producer, reference) === 'fits';
        return isMet ? [] : [{ application, module, producer }];
    }));
}
/** Nothing else in the plan could meet a reference to a module of the application itself. */
function isItsOwnFault(trial, { producer }) {
    const { world, standing, recorded, application, foresight } = trial;
    if (standing.modules.has(producer))
        return true;
    if (world.holders(producer).length > 0)
        return false;
    const { catalog, remedies } = foresight.context;
    const entry = catalog.get(application) ?? remedies?.offers.get(application)?.entry;
    return [recorded, entry?.modules].some((modules) => modules?.has(producer));
}
/** References of other applications to this one: of the plan all, of the target those that held before. */
function unmetByOthers({ foresight, flaws, application, standing, recorded, world }) {
    const wanted = flaws.filter(isProducerFlaw).flatMap(({ needs }) => needs.map(({ producer }) => producer));
    const isBroken = (producer, consumer) => consumer.application !== application &&
        fitOf(world, producer, consumer.reference) !== 'fits' &&
        (isDeployed(foresight, consumer.application, consumer.module) ||
            recordedFit(foresight.before, producer, consumer.reference) === 'fits');
    return [...new Set([...standing.modules.keys(), ...recorded, ...wanted])].flatMap((producer) => world
        .consumers(producer)
        .filter((consumer) => isBroken(producer, consumer))
        .map(({ application: by, module }) => ({ application: by, module, producer })));
}
function isOf({ application, module, producer }) {
    return (flaw) => application === (isProducerFlaw(flaw) ? flaw.application : flaw.consumer) &&
        flaw.needs.some((it) => it.module === module && it.producer === producer);
}
function removedBy({ foresight, recorded, world }) {
    const meant = foresight.context.plan.acknowledged.removedModules;
    return [...recorded].filter((it) => world.holders(it).length === 0 && !meant.includes(it));
}
function takenBy({ standing, world }) {
    return [...standing.modules.keys()].filter((module) => world.holders(module).length > 1);
}

;// CONCATENATED MODULE: ./lib/action/domain/impact/cures/wanted-remedies.js

/** What to ask for so that the cures of some flaws can be named; undefined when there is nothing to ask. */
function wantedRemedies(flaws) {
    const applications = new Set();
    const modules = new Set();
    for (const flaw of flaws) {
        const application = curerOf(flaw);
        if (application !== null)
            applications.add(application);
        else if (isProducerFlaw(flaw))
            for (const { producer } of flaw.needs)
                modules.add(producer);
    }
    return applications.size === 0 && modules.size === 0 ? undefined : { applications, modules };
}
/** The application of which another version might cure a flaw; null when it is not known, or none is needed. */
function curerOf(flaw) {
    if (isProducerFlaw(flaw))
        return flaw.owner;
    return flaw.kind === 'consumer-broken' ? flaw.consumer : null;
}

;// CONCATENATED MODULE: ./lib/action/domain/impact/cures/cure-chooser.js




/**
 * Chooses the change to the plan that cures a flaw, and all other flaws that the same application would have to cure,
 * for which it is looked for once.
 */
function cureChooser(foresight, flaws) {
    const chosen = new Map();
    return (flaw) => {
        if (flaw.kind === 'consumer-outdated')
            return redeployed(flaw.consumer);
        const application = curerOf(flaw);
        const choice = chosen.get(application) ?? choose(foresight, flaws, application);
        chosen.set(application, choice);
        return choice;
    };
}
/**
 * Of the versions that the source has: one with which every reference of the plan's modules to it holds; among these
 * one that leaves the fewest errors of its own; among these the one that the plan names already, for some of the
 * modules; else the newest, releases first.
 */
function choose(foresight, flaws, application) {
    const { remedies } = foresight.context;
    const concerned = flaws.filter((it) => application !== null && curerOf(it) === application);
    if (application !== null && settlesByRedeploy(foresight, concerned, application))
        return redeployed(application);
    if (remedies === null)
        return { kind: 'unasked' };
    if (application === null)
        return { kind: 'unheard' };
    if (remedies.unlisted.has(application))
        return { kind: 'unlisted' };
    const offer = remedies.offers.get(application);
    if (offer === undefined)
        return { kind: 'unasked' };
    const entry = bestVersion(foresight, concerned, candidatesOf(offer, foresight.context));
    return entry === undefined ? { kind: 'none' } : { kind: 'cure', cure: { application, entry } };
}
function redeployed(application) {
    return { kind: 'cure', cure: { application, entry: 'redeploy' } };
}
/** Where nothing is wrong but that nobody knows what became of an application, deploying it again settles it. */
function settlesByRedeploy(foresight, flaws, application) {
    const { context, operations } = foresight;
    if (operations.has(application) || !context.target.get(application)?.uncertain)
        return false;
    const { operation } = judgeRedeploy({ application, action: 'redeploy' }, context);
    return operation !== undefined && consequencesOf(foresight, flaws, operation).cures;
}
function bestVersion(foresight, flaws, candidates) {
    const first = candidates.filter(({ application, to }) => foresight.operations.get(application)?.to === to);
    let best;
    for (const candidate of [...first, ...candidates]) {
        const { cures, errors } = consequencesOf(foresight, flaws, candidate);
        if (cures && (best === undefined || errors < best.errors))
            best = { version: candidate.to, errors };
        if (best?.errors === 0)
            break;
    }
    return best?.version ?? undefined;
}

;// CONCATENATED MODULE: ./lib/action/domain/impact/flaws/need-of.js
/** A reference with who meets it, before and after the plan; of several who do the plan's own, then the first by name. */
function needOf({ before, after, operations }, wanted) {
    const { module, producer, reference } = wanted;
    const now = after.holders(producer);
    return {
        module,
        producer,
        range: reference.range,
        before: before.holders(producer)[0],
        after: now.find(({ application }) => operations.has(application)) ?? now[0],
    };
}
/** Flaws with their needs in an order that does not depend on how they were found. */
function inOrder(flaws) {
    return [...flaws].map((flaw) => ({ ...flaw, needs: [...flaw.needs].sort(byName) }));
}
function byName(a, b) {
    if (a.producer !== b.producer)
        return a.producer < b.producer ? -1 : 1;
    return a.module < b.module ? -1 : 1;
}

;// CONCATENATED MODULE: ./lib/action/domain/impact/flaws/consumer-flaws.js



/**
 * What the plan's changes do to modules in the target that it does not deploy: references that held, by the
 * records, and would hold no longer; and those that still hold, on another version than before. What was broken
 * before is not the plan's. One flaw for each consuming application: where one breaks, what is merely outdated in
 * it is left out.
 */
function findConsumerFlaws(foresight) {
    const broken = new Map();
    const outdated = new Map();
    for (const [producer, application] of changedModules(foresight)) {
        for (const consumer of foresight.after.consumers(producer)) {
            const kind = judgeConsumer(foresight, producer, consumer);
            if (kind === undefined)
                continue;
            const flaws = kind === 'consumer-broken' ? broken : outdated;
            const flaw = flaws.get(consumer.application);
            const need = needOf(foresight, { ...consumer, producer });
            flaws.set(consumer.application, {
                kind,
                application: flaw?.application ?? application,
                consumer: consumer.application,
                needs: [...(flaw?.needs ?? []), need],
            });
        }
    }
    const merely = [...outdated.values()].filter(({ consumer }) => !broken.has(consumer) && !foresight.operations.has(consumer));
    return inOrder([...broken.values(), ...merely]);
}
function judgeConsumer(foresight, producer, { application, module, reference }) {
    const { before, after } = foresight;
    if (isDeployed(foresight, application, module) || foresight.unsure.has(module))
        return undefined;
    if (recordedFit(before, producer, reference) !== 'fits')
        return undefined;
    if (fitOf(after, producer, reference) !== 'fits')
        return 'consumer-broken';
    const isNewVersion = before.holders(producer).length > 0 && after.holders(producer).length > 0;
    return isNewVersion ? 'consumer-outdated' : undefined;
}
/** The modules whose versions the plan changes, each with its application that does so, in order of the modules' names. */
function changedModules({ operations, before, after, context }) {
    const changed = new Map();
    for (const [application, { modules }] of [...operations].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const recorded = context.target.get(application)?.modules.keys() ?? [];
        for (const module of new Set([...modules.keys(), ...recorded])) {
            if (haveSameVersions(before.holders(module), after.holders(module)))
                continue;
            const now = after.holders(module).find((holder) => operations.has(holder.application));
            changed.set(module, now?.application ?? application);
        }
    }
    return [...changed].sort(([a], [b]) => (a < b ? -1 : 1));
}
function haveSameVersions(before, after) {
    if (before.length !== after.length)
        return false;
    return before.every(({ version }, index) => version === after[index]?.version);
}

;// CONCATENATED MODULE: ./lib/action/domain/impact/flaws/producer-flaws.js


/** References of the modules that the plan deploys, or deploys again, that the target would not meet afterwards. */
function findProducerFlaws(foresight) {
    const flaws = new Map();
    for (const [application, { modules }] of foresight.operations) {
        for (const [module, { references }] of modules) {
            for (const [producer, reference] of references) {
                const kind = unmet(foresight, producer, reference);
                if (kind === undefined)
                    continue;
                const owner = ownerOf(foresight, producer);
                const cause = [application, kind, owner ?? `module ${producer}`].join('\n');
                const need = needOf(foresight, { module, producer, reference });
                flaws.set(cause, { kind, application, owner, needs: [...(flaws.get(cause)?.needs ?? []), need] });
            }
        }
    }
    return inOrder(flaws.values());
}
function unmet(foresight, producer, reference) {
    if (foresight.unsure.has(producer))
        return undefined;
    const fit = fitOf(foresight.after, producer, reference);
    if (fit === 'fits')
        return undefined;
    if (fit === 'incompatible')
        return 'producer-incompatible';
    const isUnheard = foresight.after.holders(producer).length === 0;
    return isUnheard && foresight.blind ? undefined : 'producer-missing';
}
/** Who has a module: in the target afterwards or before, else by the catalog, else by whoever was asked for. */
function ownerOf({ context, before, after }, module) {
    const holder = after.holders(module)[0] ?? before.holders(module)[0];
    if (holder !== undefined)
        return holder.application;
    const listed = [...context.catalog.values()].filter(({ modules }) => modules.has(module));
    const [first] = listed.map(({ application }) => application).sort();
    return first ?? context.remedies?.owners.get(module) ?? null;
}

;// CONCATENATED MODULE: ./lib/action/domain/impact/in-words.js



/** A flaw as one sentence: what is wrong, what was found, and what to do. */
function flawInWords(foresight, flaw, choice) {
    const story = isProducerFlaw(flaw) ? producerStory(foresight, flaw) : consumerStory(foresight, flaw);
    return `${story}; ${adviceInWords(foresight, flaw, choice)}`;
}
function producerStory({ context, operations }, flaw) {
    const { application, kind, needs } = flaw;
    const who = `${application} ${operations.get(application)?.to ?? ''}`.trimEnd();
    const where = `'${context.environment.name}'`;
    const wants = `${who} needs ${needsInWords(needs)}`;
    if (kind === 'producer-incompatible')
        return `${wants}, but ${where} would have ${foundInWords(needs)}`;
    const doubtful = needs.find(({ after }) => after?.uncertain)?.after?.application;
    if (doubtful === undefined)
        return `${wants}, which ${where} does not have and the plan does not bring`;
    const by = context.target.get(doubtful)?.uncertainBy;
    const since = by === null || by === undefined ? '' : ` since ${by}`;
    return `${wants}, but what ${where} has of ${doubtful} is not known${since}`;
}
function consumerStory({ context }, { kind, consumer, needs }) {
    const where = `'${context.environment.name}'`;
    if (kind === 'consumer-broken') {
        return `${consumer} in ${where} needs ${needsInWords(needs)}, and the plan ${changesInWords(needs)}`;
    }
    const changes = distinct(needs.map((it) => `${it.producer} ${it.before?.version ?? ''}`));
    return `${consumer} in ${where} was deployed with ${(0,name_list/* nameList */.O)(changes)} and accepts ${foundInWords(needs)} as well`;
}
function needsInWords(needs) {
    return (0,name_list/* nameList */.O)(distinct(needs.map(({ producer, range }) => `${producer} ${range}`)));
}
function foundInWords(needs) {
    return (0,name_list/* nameList */.O)(distinct(needs.map((it) => `${it.producer} ${it.after?.version ?? ''}`)));
}
function changesInWords(needs) {
    const gone = distinct(needs.flatMap(({ producer, after }) => (after === undefined ? [producer] : [])));
    const come = distinct(needs.flatMap((it) => (it.after ? [`${it.producer} ${it.after.version}`] : [])));
    const parts = [
        ...(come.length > 0 ? [`brings ${(0,name_list/* nameList */.O)(come)}`] : []),
        ...(gone.length > 0 ? [`takes ${(0,name_list/* nameList */.O)(gone)} away`] : []),
    ];
    return parts.join(' and ');
}
function adviceInWords(foresight, flaw, choice) {
    const { plan } = foresight.context;
    const curer = curerOf(flaw);
    switch (choice.kind) {
        case 'cure':
            return `${verb(foresight, choice.cure.application)} '${choice.cure.application}: ${choice.cure.entry}'${reason(foresight, flaw, choice.cure.entry)}`;
        case 'none':
            return `no version of ${curer} in '${plan.source}' would do: bring one there, or ${otherwise(flaw)}`;
        case 'unlisted':
            return `${curer} is not in the catalog, so the plan cannot name it: add catalog/${curer}.yml on main, or ${otherwise(flaw)}`;
        case 'unheard':
            return `no application of the catalog has ${(0,name_list/* nameList */.O)(flaw.needs.map(({ producer }) => producer))}: check the name, or ${otherwise(flaw)}`;
        case 'unasked':
            return `add ${curer === null ? 'the application that has it' : `a version of ${curer} that fits`}, or ${otherwise(flaw)}`;
    }
}
function verb({ context }, application) {
    return context.plan.applications.some((it) => it.application === application) ? 'write' : 'add';
}
function reason({ context }, flaw, entry) {
    if (entry !== 'redeploy')
        return `, which '${context.plan.source}' has`;
    return flaw.kind === 'consumer-outdated'
        ? ' if it should be built against that'
        : ", or settle it with 'deployment-plans resolve'";
}
function otherwise(flaw) {
    return `choose another version of ${flaw.application}`;
}
function distinct(names) {
    return [...new Set(names)].sort();
}

;// CONCATENATED MODULE: ./lib/action/domain/impact/removed-modules.js

/** They are all that the message is about, so more of them are named than elsewhere. */
const mostUsers = 10;
/**
 * Modules that the target has and that the versions of the plan have no longer, unless the plan acknowledges it. One
 * that moves to another application of the plan is not removed.
 */
function judgeRemovedModules({ context, operations, after }) {
    const { plan, environment } = context;
    const meant = new Set(plan.acknowledged.removedModules);
    return [...operations].flatMap(([application, { to, removed = [] }]) => {
        const gone = removed.filter((it) => after.holders(it).length === 0 && !meant.has(it));
        return gone.map((module) => {
            const users = new Set(after.consumers(module).map((it) => `${it.module} (${it.application})`));
            const affected = users.size === 0
                ? 'nothing there uses it'
                : `${(0,name_list/* nameList */.O)([...users].sort(), mostUsers)} would miss it`;
            const message = `${application} ${to} no longer has the module ${module}, which '${environment.name}' has; ${affected}. Add it to acknowledge.removed-modules if that is meant, or choose a version that has it`;
            return {
                code: 'module-removed',
                severity: 'error',
                message,
                application,
                module,
                path: ['applications', application],
            };
        });
    });
}

;// CONCATENATED MODULE: ./lib/action/domain/impact/taken-names.js

/**
 * Modules that the plan deploys and that another application of the target would have as well. Where the plan
 * deploys both, it is said of the one that did not have it before, else of the later by name.
 */
function judgeTakenNames(foresight) {
    const { operations, after, context } = foresight;
    return [...operations].flatMap(([application, { modules }]) => [...modules.keys()].sort().flatMap((module) => {
        const others = after.holders(module).filter((it) => it.application !== application);
        const names = others.map((it) => it.application).sort();
        const owner = names.find((it) => comesSecond(foresight, { module, application, owner: it }));
        if (owner === undefined)
            return [];
        const message = `'${context.environment.name}' would have two modules ${module}: of ${application}, and of ${owner}; a module has one application. Rename one of them, or add a version of ${owner} that no longer has it`;
        return [
            {
                code: 'module-name-taken',
                severity: 'error',
                message,
                application,
                module,
                path: ['applications', application],
            },
        ];
    }));
}
function comesSecond(foresight, claim) {
    const { module, application, owner } = claim;
    if (!isDeployed(foresight, owner, module))
        return true;
    const had = (name) => foresight.before.holders(module).some((it) => it.application === name);
    return had(application) === had(owner) ? application > owner : had(owner);
}

;// CONCATENATED MODULE: ./lib/action/domain/impact/judge-impact.js










/**
 * The rules of the group *impact*: what the target would be after the plan, as far as the plan changes it or depends
 * on it. Of applications about which the plan is wrong in itself nothing is said.
 */
function judgeImpact(context, judged) {
    const foresight = foresee(context, judged);
    const flaws = [...findProducerFlaws(foresight), ...findConsumerFlaws(foresight)];
    const isOutdated = (flaw) => flaw.kind === 'consumer-outdated';
    const outdated = flaws.filter(isOutdated).sort((a, b) => (a.consumer < b.consumer ? -1 : 1));
    const errors = flaws.filter((flaw) => !isOutdated(flaw));
    const choose = cureChooser(foresight, errors);
    const findings = [
        ...errors.map((flaw) => describe(foresight, flaw, choose(flaw))),
        ...judgeRemovedModules(foresight),
        ...judgeTakenNames(foresight),
        ...(0,one_by_one/* oneByOne */.E)(outdated, {
            each: (flaw) => describe(foresight, flaw, choose(flaw)),
            rest: (flaw, count) => describeRest(foresight, flaw, count),
        }),
    ];
    const wanted = context.remedies === null ? wantedRemedies(flaws) : undefined;
    return wanted === undefined ? { findings } : { findings, wanted };
}
function describe(foresight, flaw, choice) {
    const [first] = flaw.needs;
    const module = isProducerFlaw(flaw) ? first?.module : first?.producer;
    return {
        ...about(flaw),
        message: flawInWords(foresight, flaw, choice),
        ...(module !== undefined && { module }),
        ...(choice.kind === 'cure' && { cure: choice.cure }),
    };
}
function describeRest({ context }, flaw, count) {
    const message = `${count} more applications in '${context.environment.name}' were deployed with other versions of what the plan brings, and accept the new ones as well`;
    return { ...about(flaw), message };
}
function about({ kind: code, application }) {
    const severity = code === 'consumer-outdated' ? 'warning' : 'error';
    return { code, severity, application, path: ['applications', application] };
}

// EXTERNAL MODULE: ./lib/action/domain/model/configuration.js
var model_configuration = __webpack_require__(40799);
// EXTERNAL MODULE: ./lib/action/domain/duration-in-words.js
var duration_in_words = __webpack_require__(8887);
// EXTERNAL MODULE: ./lib/action/domain/rules/resolved-operation.js
var resolved_operation = __webpack_require__(54423);
// EXTERNAL MODULE: ./lib/action/domain/schedule/operation-graph.js
var operation_graph = __webpack_require__(83097);
// EXTERNAL MODULE: ./lib/action/domain/schedule/remaining-paths.js
var remaining_paths = __webpack_require__(74588);
;// CONCATENATED MODULE: ./lib/action/domain/schedule/expected-makespan.js


/**
 * Milliseconds that pending operations take at least, whatever order they are started in: no less than the longest chain
 * of them that wait for one another, and no less than all of them when every slot is always taken.
 */
function expectedMakespan(operations, slots, duration) {
    const longest = (0,remaining_paths/* remainingPaths */.j)((0,operation_graph/* operationGraph */.e)(operations), operations, duration);
    const pending = operations.filter(({ state }) => state === 'pending');
    const all = pending.reduce((sum, { application }) => sum + duration(application), 0);
    return longest.reduce((most, path) => Math.max(most, path), Math.ceil(all / slots));
}

// EXTERNAL MODULE: ./lib/action/domain/schedule/median-duration.js
var median_duration = __webpack_require__(60796);
// EXTERNAL MODULE: ./lib/action/domain/schedule/order-plan.js + 5 modules
var order_plan = __webpack_require__(24311);
// EXTERNAL MODULE: ./lib/action/domain/policy/judge-start.js
var judge_start = __webpack_require__(83320);
// EXTERNAL MODULE: ./lib/action/domain/policy/moment-in-words.js
var moment_in_words = __webpack_require__(36370);
// EXTERNAL MODULE: ./lib/action/domain/policy/next-opening.js
var next_opening = __webpack_require__(21036);
// EXTERNAL MODULE: ./lib/action/domain/policy/zoned-time.js
var zoned_time = __webpack_require__(17780);
;// CONCATENATED MODULE: ./lib/action/domain/policy/judge-length.js










/**
 * `window-short`, when the plan is expected to take longer than what is left of the opening in which it may start, the
 * present one or the next. What it takes is told by the durations that the target has recorded, at least: applications
 * without any count as if they took no time. Windows end nothing that has started, so this is a warning.
 */
function judgeLength(context, operations) {
    const { environment, plan, now, freezeOverridden } = context;
    const { windows, name } = environment;
    if (windows === undefined || now === null)
        return [];
    const overridden = freezeOverridden ?? false;
    const start = (0,judge_start/* judgeStart */.E)({ windows, timing: plan.timing, overridden, now: (0,zoned_time/* instantOf */.B9)(now) });
    if (start.kind === 'never')
        return [];
    const opening = start.kind === 'now' ? (0,zoned_time/* instantOf */.B9)(now) : start.at;
    const { takes, unmeasured } = expected(context, operations);
    const respected = overridden ? { ...windows, freeze: [] } : windows;
    const closing = takes === 0 ? undefined : (0,next_opening/* closingBefore */.D)(respected, opening, opening + takes);
    if (closing === undefined)
        return [];
    const shut = (0,moment_in_words/* momentInWords */.l)(closing, windows.timezone);
    const without = unmeasured.length === 0 ? '' : `, without ${(0,name_list/* nameList */.O)(unmeasured)}, of which nothing is recorded`;
    const message = `by what its applications took here before${without}, the plan takes ${(0,duration_in_words/* durationInWords */.j)(takes)} or more, and '${name}' is open only until ${shut}; what has started is not stopped then, so start it earlier, or give it fewer applications`;
    return [{ code: 'window-short', severity: 'warning', message, path: ['target'] }];
}
function expected({ environment, target, catalog }, operations) {
    const wanted = operations.filter(({ skip }) => skip === undefined);
    const durations = new Map(wanted.map(({ application }) => [application, (0,median_duration/* medianDuration */.N)(target.get(application)?.durations ?? [])]));
    const { order } = (0,order_plan/* orderPlan */.C)({ operations: wanted, target, catalog });
    const pending = wanted.map((it) => (0,resolved_operation/* pendingOperation */.x)(it, order.get(it.application) ?? []));
    const takes = expectedMakespan(pending, environment.parallelOperations, (it) => durations.get(it) ?? 0);
    const unmeasured = [...durations].flatMap(([name, duration]) => (duration === undefined ? [name] : []));
    return { takes, unmeasured };
}

;// CONCATENATED MODULE: ./lib/action/domain/policy/judge-platform.js
/**
 * `platform-older` (LifeTime: "incompatible platform"): an error when the target's platform is older than the one on which
 * the very same version runs in the source, for that says nothing of an older one. A notice when the target was brought up
 * to date since it got what the plan leaves there (LifeTime: what "Deploy All" would deploy). Versions of which no platform
 * is recorded are not judged.
 */
function judgePlatform(context, operations) {
    const { platform } = context.environment;
    if (platform === undefined)
        return [];
    return operations.flatMap((operation) => judgeOne(context, operation, platform));
}
function judgeOne({ environment, source, target, plan, undone }, { application, action, skip, to }, platform) {
    const { name } = environment;
    if (skip !== undefined) {
        const had = target.get(application)?.platform ?? null;
        if (skip !== 'already-deployed' || had === null || !isOlder(had, platform))
            return [];
        const message = `${application} ${to} was deployed on platform ${had}, and '${name}' has ${platform} by now; 'redeploy' deploys it again`;
        return [finding(application, 'notice', message)];
    }
    const hasBeenThere = action === 'redeploy' || undone.has(application);
    const origin = hasBeenThere ? undefined : source?.get(application);
    const ranOn = origin?.version === to ? (origin?.platform ?? null) : null;
    if (ranOn === null || !isOlder(platform, ranOn))
        return [];
    const message = `${application} ${to} runs in '${plan.source}' on platform ${ranOn}, and '${name}' has ${platform}, which is older; bring '${name}' up to date and say so in the configuration, or choose a version that was tried on ${platform}`;
    return [finding(application, 'error', message)];
}
function finding(application, severity, message) {
    return { code: 'platform-older', severity, message, path: ['applications', application], application };
}
/** By their numbers; what is missing counts as zero. */
function isOlder(one, other) {
    const [here, there] = [one.split('.').map(Number), other.split('.').map(Number)];
    const differing = Array.from({ length: Math.max(here.length, there.length) }, (_, part) => part).find((part) => (here[part] ?? 0) !== (there[part] ?? 0));
    return differing !== undefined && (here[differing] ?? 0) < (there[differing] ?? 0);
}

// EXTERNAL MODULE: ./lib/action/domain/policy/blocked-applications.js
var blocked_applications = __webpack_require__(5612);
// EXTERNAL MODULE: ./lib/action/domain/policy/judge-times.js
var judge_times = __webpack_require__(2162);
;// CONCATENATED MODULE: ./lib/action/domain/policy/judge-policy.js




/**
 * What keeps the plan from starting that is no other plan: the times of its environment and its own, a pause, blocked
 * applications. Only times that nothing reaches are an error; for everything else the plan may be merged, and waits.
 */
function judgePolicy(context, operations) {
    const { now } = context;
    const times = now === null ? [] : (0,judge_times/* judgeTimes */.U)({ ...context, now });
    return [...times, ...judgePause(context), ...judgeBlocked(context, operations)];
}
function judgePause({ pause, environment }) {
    if (pause === null)
        return [];
    const { name, windows } = environment;
    const since = (0,moment_in_words/* momentInWords */.l)((0,zoned_time/* instantOf */.B9)(pause.at), windows?.timezone ?? 'UTC');
    const message = `${pause.by} paused '${name}' at ${since}: ${pause.reason}; a merged plan waits for 'deployment-plans unpause ${name}'`;
    return [{ code: 'paused', severity: 'notice', message, path: ['target'] }];
}
function judgeBlocked({ plan, environment }, operations) {
    const skipped = operations.flatMap(({ application, skip }) => (skip === undefined ? [] : [application]));
    const wanted = plan.applications.filter(({ application }) => !skipped.includes(application));
    return (0,blocked_applications/* blockedApplications */.A)(wanted, environment).map(({ application, reason }) => {
        const why = reason === null ? '' : `: ${reason}`;
        const message = `${application} is blocked in '${environment.name}'${why}; a merged plan waits until the configuration no longer blocks it, so take ${application} out if the others cannot wait`;
        const path = ['applications', application];
        return { code: 'application-blocked', severity: 'notice', message, path, application };
    });
}

// EXTERNAL MODULE: ./lib/action/domain/readiness/judge-readiness.js
var judge_readiness = __webpack_require__(40702);
// EXTERNAL MODULE: ./lib/action/domain/settings/credential-shapes.js
var credential_shapes = __webpack_require__(86559);
// EXTERNAL MODULE: ./lib/action/domain/settings/setting-value.js
var setting_value = __webpack_require__(33825);
;// CONCATENATED MODULE: ./lib/action/domain/settings/rules/judge-given-settings.js


/** What a plan gives against what the catalog declares, whatever the environments have. */
function judgeGivenSettings({ plan, catalog, environment }) {
    const planned = new Set(plan.applications.map(({ application }) => application));
    return [...plan.settings].flatMap(([application, values]) => {
        const path = ['settings', application];
        const about = { severity: 'error', application, path };
        const known = catalog.get(application);
        const judged = [...values].flatMap(([name, value]) => {
            const question = { application, known, environment: environment.name, name, value };
            const found = judgeValue(question);
            return found === undefined ? [] : [{ ...about, ...found, path: [...path, name] }];
        });
        return planned.has(application) ? judged : [{ ...about, ...stranger(application) }, ...judged];
    });
}
/** At most one problem of a value; one that may be secret is never repeated. */
function judgeValue({ known, value, ...given }) {
    const declared = known?.settings.get(given.name);
    if (declared?.secret === true)
        return secretGiven(given);
    const credential = (0,credential_shapes/* credentialIn */.L)(value);
    if (credential !== undefined)
        return credentialGiven(given, credential);
    if (known === undefined)
        return undefined;
    return declared === undefined ? undeclared(given, known) : unfit(given, value, declared);
}
function secretGiven({ application, environment, name }) {
    const message = `${name} of ${application} is a secret, and everybody can read a plan: remove it, replace the secret, and name its variable in environments.${environment}.secrets`;
    return { code: 'secret-in-plain', message };
}
function credentialGiven({ application, name }, credential) {
    const message = `${name} of ${application} looks like ${credential}, and everybody can read a plan: remove it, replace the credential, and declare ${name} in catalog/${application}.yml with secret: true`;
    return { code: 'secret-in-plain', message };
}
function undeclared({ application, name }, { settings }) {
    const plain = [...settings].flatMap(([it, { secret }]) => (secret ? [] : [it]));
    const known = plain.length === 0 ? 'none' : plain.join(', ');
    const message = `${application} has no setting ${name}; it has ${known}. Correct the name, or declare it in catalog/${application}.yml`;
    return { code: 'setting-unknown', message };
}
function unfit({ application, name }, value, declaration) {
    const reason = (0,setting_value/* misfit */.h)(value, declaration);
    return reason === undefined
        ? undefined
        : { code: 'schema', message: `${name} of ${application} ${reason}` };
}
function stranger(application) {
    const message = `the plan sets something of ${application} and does not deploy it; add ${application}: redeploy to its applications, or remove these settings`;
    return { code: 'setting-unknown', message };
}

// EXTERNAL MODULE: ./lib/action/domain/settings/secret-variables.js
var secret_variables = __webpack_require__(63645);
;// CONCATENATED MODULE: ./lib/action/domain/settings/rules/judge-needed-settings.js



/**
 * What a deployment of an application needs and does not have. LifeTime asks for what was never set in the target, and
 * for nothing else.
 */
function judgeNeededSettings(context, known) {
    return [...judgePlain(context, known), ...judgeSecrets(context, known), ...judgeVariables(context, known)];
}
function judgePlain({ plan, target, environment }, { application, settings }) {
    const given = plan.settings.get(application);
    const before = target.get(application)?.settings;
    return [...settings].flatMap(([name, declaration]) => {
        const { required, secret, default: standard, description } = declaration;
        const written = given?.get(name);
        const had = before?.get(name);
        if (!required || secret || (written ?? (had || standard)))
            return [];
        const need = `${application} needs a value of ${description === undefined ? name : `${name} (${description})`}`;
        if (written === undefined) {
            const place = `'${environment.name}'`;
            const lack = had === undefined ? `which ${place} never had` : `and the empty text that ${place} has is none`;
            const message = `${need}, ${lack}; give it as settings.${application}.${name}`;
            const section = given === undefined ? 'applications' : 'settings';
            return [judge_needed_settings_missing(application, message, [section, application])];
        }
        // A pattern that forbids it has told already.
        if ((0,setting_value/* misfit */.h)(written, declaration) !== undefined)
            return [];
        const message = `${need}, and an empty text is none; give one, or leave it out where '${environment.name}' has one`;
        return [judge_needed_settings_missing(application, message, ['settings', application, name])];
    });
}
function judgeSecrets({ environment }, { application, settings }) {
    return [...settings].flatMap(([name, { required, secret }]) => {
        if (!required || !secret || (0,secret_variables/* variableOf */.Qn)(environment, application, name) !== undefined)
            return [];
        const message = `${application} needs the secret ${name}, and '${environment.name}' names no variable with it; add ${application}/${name} to environments.${environment.name}.secrets in the configuration`;
        return [judge_needed_settings_missing(application, message, ['applications', application])];
    });
}
/** Where a command deploys, it is this process that must have the values; a workflow has secrets of its own. */
function judgeVariables({ environment, secretVariables }, known) {
    const { application } = known;
    if (secretVariables === null || (0,model_configuration/* deployerOf */.qE)(environment, application)?.kind !== 'command')
        return [];
    return [...(0,secret_variables/* variablesOf */.ht)(known, environment)].flatMap(([name, variable]) => {
        if (secretVariables.has(variable))
            return [];
        const path = ['applications', application];
        if (known.settings.get(name)?.required !== true) {
            const message = `${application} goes without the secret ${name}, because ${variable} has no value where the plan was executed; if it should have one, set it there and redeploy ${application}`;
            return [{ ...judge_needed_settings_missing(application, message, path), severity: 'warning' }];
        }
        const message = `${application} needs the secret ${name}, and ${variable} has no value where the plan was to be executed; set it there and retry`;
        return [judge_needed_settings_missing(application, message, path)];
    });
}
function judge_needed_settings_missing(application, message, path) {
    return { code: 'setting-missing', severity: 'error', message, application, path };
}

;// CONCATENATED MODULE: ./lib/action/domain/settings/rules/judge-recorded-settings.js

/**
 * Values that the target has and that a deployment of an application would be handed again, against patterns that may be
 * younger than they are.
 */
function judgeRecordedSettings({ plan, target, environment }, { application, settings }) {
    const given = plan.settings.get(application);
    const section = given === undefined ? 'applications' : 'settings';
    return [...(target.get(application)?.settings ?? [])].flatMap(([name, value]) => {
        const declaration = settings.get(name);
        if (declaration === undefined || declaration.secret || given?.has(name))
            return [];
        // That a value is needed has been told already.
        if (declaration.required && value === '')
            return [];
        const reason = (0,setting_value/* misfit */.h)(value, declaration);
        if (reason === undefined)
            return [];
        const message = `${name} of ${application}, as '${environment.name}' has it, ${reason}; give another as settings.${application}.${name}`;
        return [{ code: 'schema', severity: 'error', message, application, path: [section, application] }];
    });
}

// EXTERNAL MODULE: ./lib/action/domain/settings/setting-changes.js
var setting_changes = __webpack_require__(99825);
;// CONCATENATED MODULE: ./lib/action/domain/settings/rules/judge-size.js

/**
 * UTF-16 code units of one application's settings as JSON: GitHub takes 65,535 for all inputs of a workflow
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_dispatch).
 */
const longestSettings = 50_000;
/** Whether all values that an application would have then can be handed to its deployment. */
function judgeSize({ plan, target }, known, settings = new Map()) {
    const { application } = known;
    const changes = new Map([...settings].map(([name, { to }]) => [name, to]));
    const after = (0,setting_changes/* settingsAfter */.E)(known, target.get(application)?.settings ?? new Map(), changes);
    const { length } = JSON.stringify(Object.fromEntries(after));
    if (length <= longestSettings)
        return [];
    const message = `${application} would have ${length} characters of settings, and at most ${longestSettings} are handed to a deployment; keep long texts with the application, or give their address`;
    const section = plan.settings.has(application) ? 'settings' : 'applications';
    return [{ code: 'schema', severity: 'error', message, application, path: [section, application] }];
}

;// CONCATENATED MODULE: ./lib/action/domain/settings/rules/judge-settings.js




/** The rules of the group *settings* on one plan, once it is known what it would do. */
function judgeSettings(context, operations) {
    return [
        ...judgeGivenSettings(context),
        ...operations.flatMap((operation) => judgeOperation(context, operation)),
    ];
}
/** What is skipped needs nothing, and sets nothing. */
function judgeOperation(context, operation) {
    const known = context.catalog.get(operation.application);
    if (known === undefined)
        return [];
    if (operation.skip !== undefined)
        return judgeLeftOut(context, operation, operation.skip);
    return [
        ...judgeNeededSettings(context, known),
        ...judgeRecordedSettings(context, known),
        ...judgeSize(context, known, operation.settings),
    ];
}
/** Settings of what is skipped that would have changed something. */
function judgeLeftOut({ plan, target }, { application }, skip) {
    const before = target.get(application)?.settings;
    const changed = [...(plan.settings.get(application) ?? [])].filter(([name, value]) => before?.get(name) !== value);
    if (changed.length === 0)
        return [];
    const names = changed.map(([name]) => name).join(', ');
    const message = `${application} is skipped, and with it what the plan sets: ${names}; write ${application}: redeploy, which applies settings to what is there`;
    return [{ code: skip, severity: 'warning', message, application, path: ['settings', application] }];
}

;// CONCATENATED MODULE: ./lib/action/domain/settings/with-settings.js



/** The operation with what it sets, and the names of the secrets that it is handed; what is skipped sets nothing. */
function withSettings(operation, { plan, catalog, target, environment }) {
    const { application, skip } = operation;
    const known = catalog.get(application);
    if (known === undefined || skip !== undefined)
        return operation;
    const settings = (0,setting_changes/* settingChanges */.e)(known, plan.settings, target.get(application) ?? (0,environment_record/* unknownApplication */.h)(application));
    const secrets = [...(0,secret_variables/* variablesOf */.ht)(known, environment).keys()].sort();
    return {
        ...operation,
        ...(settings.size > 0 && { settings }),
        ...(secrets.length > 0 && { secrets }),
    };
}

;// CONCATENATED MODULE: ./lib/action/domain/rules/judge-plan.js











/**
 * All rules on one plan by itself: those of the groups *plan* and *versions* here, those of *settings*, *policy* and
 * *impact* and of the document as functions of the same context. One cause gives one finding: what follows from an
 * unknown environment, application or tag is not reported again.
 */
function judgePlan(context) {
    const judged = judgeDeployment(context);
    return { ...judged, findings: [...judged.findings, ...judgeDocument(context)] };
}
function judgeDeployment(context) {
    const { plan } = context;
    const places = judgeEnvironments(context);
    if (plan.applications.length === 0) {
        const message = 'the plan names no application; list at least one below `applications`';
        return { findings: [...places, judge_plan_finding('no-applications', message, ['applications'])], operations: [] };
    }
    if (places.length > 0)
        return judgeDespite(context, places);
    const { findings, operations } = judge_plan_judgeEntries(context);
    const { findings: impact, ...asked } = judgeImpact(context, { findings, operations });
    const needless = judgeNeedlessDowngrades(context, findings);
    return {
        findings: [
            ...findings,
            ...needless,
            ...judgeRemainder(context, findings, operations),
            ...judgePolicy(context, operations),
            ...(0,judge_readiness/* judgeReadiness */.qs)(context, { findings, operations }),
            ...judgeLength(context, operations),
            ...judgePlatform(context, operations),
            ...impact,
        ],
        operations,
        ...asked,
    };
}
function judge_plan_judgeEntries(context) {
    const entries = context.plan.applications.map((entry) => judgeEntry(entry, context));
    const operations = entries.flatMap(({ operation }) => operation ? [withSettings(operation, context)] : []);
    const findings = entries.flatMap((entry) => entry.findings);
    return { findings: [...findings, ...judgeSettings(context, operations)], operations };
}
const ofCatalog = [
    'unknown-application',
    'unknown-module',
    'setting-unknown',
    'secret-in-plain',
];
const ofTags = [
    'tag-not-found',
    'tag-exists',
    'commit-not-found',
    'tag-moved',
    'version-blocked',
];
/**
 * What can be said of the applications although the source, or the target, is wrong: where one of them is
 * unknown, only what the catalog says; for another target also what the tags say.
 */
function judgeDespite(context, places) {
    const withoutSource = { ...context, source: null };
    const isWrong = (code) => places.some((place) => place.code === code);
    if (isWrong('source-not-allowed')) {
        const { findings, operations } = judge_plan_judgeEntries(withoutSource);
        return { findings: [...places, ...findings], operations };
    }
    const judged = isWrong('unknown-environment') ? ofCatalog : [...ofCatalog, ...ofTags];
    const { findings } = judge_plan_judgeEntries({ ...withoutSource, target: new Map() });
    return { findings: [...places, ...findings.filter(({ code }) => judged.includes(code))], operations: [] };
}
function judgeEnvironments({ plan, environment, configuration }) {
    const findings = [];
    const known = [...configuration.environments.keys()].join(', ');
    for (const key of ['source', 'target']) {
        if (configuration.environments.has(plan[key]))
            continue;
        const message = `${key} '${plan[key]}' is not a configured environment; choose one of ${known}`;
        findings.push(judge_plan_finding('unknown-environment', message, [key]));
    }
    if (findings.length > 0)
        return findings;
    if (plan.target !== environment.name) {
        const message = `the plan is for '${plan.target}', but it is proposed for '${environment.name}'; set target: ${environment.name}, or propose it for env/${plan.target}`;
        return [judge_plan_finding('target-mismatch', message, ['target'])];
    }
    if (environment.root) {
        const message = `'${environment.name}' is a root environment: every tag is available there and no plan deploys to it; choose another target`;
        return [judge_plan_finding('target-mismatch', message, ['target'])];
    }
    if (!(0,model_configuration/* allowsSource */.k0)(environment, plan.source)) {
        const allowed = environment.sources?.join(', ') || 'any environment but itself';
        const message = `'${environment.name}' takes versions from ${allowed}, not from '${plan.source}'`;
        return [judge_plan_finding('source-not-allowed', message, ['source'])];
    }
    return [];
}
/** A plan that would do nothing is a mistake, unless it retries what its chain of origins has done already. */
function judgeRemainder(context, findings, operations) {
    const idle = operations.length > 0 && operations.every(({ skip }) => skip !== undefined);
    const judged = findings.every(({ severity }) => severity !== 'error');
    const doneByChain = operations.every(({ application }) => context.succeededBefore.has(application));
    if (!idle || !judged || doneByChain)
        return [];
    const hasNewer = operations.some(({ skip }) => skip === 'newer-in-target');
    const what = hasNewer
        ? 'everything that the plan names, or something newer'
        : 'everything that the plan names';
    const message = `'${context.environment.name}' already has ${what}; choose newer versions, or 'redeploy'`;
    return [judge_plan_finding('nothing-to-deploy', message, ['applications'])];
}
function judge_plan_finding(code, message, path) {
    return { code, severity: 'error', message, path };
}


/***/ }),

/***/ 59807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ modulesOfVersion)
/* harmony export */ });
/* harmony import */ var _versions_revision_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30096);
/* harmony import */ var _entry_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56307);


/**
 * What a version, or a commit that becomes one, consists of: its manifest says it completely, and where there is none the catalog does. Modules that
 * only the catalog has are of other versions.
 */
function modulesOfVersion(entry, known, { manifests }) {
    const manifest = manifests.get(entry.application)?.get((0,_versions_revision_of_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionOf */ .D)(entry));
    if (manifest?.kind === 'broken') {
        const { code, message } = manifest;
        return { kind: 'unknown', findings: [(0,_entry_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .onApplication */ .u)(entry, { code, message })] };
    }
    const all = manifest?.modules ?? known.modules;
    const { modules: names } = entry;
    if (names === undefined)
        return { kind: 'known', modules: all, whole: true };
    const strangers = names.filter((name) => !all.has(name));
    if (strangers.length > 0) {
        return { kind: 'unknown', findings: strangers.map((name) => notOfVersion(entry, name, all)) };
    }
    const modules = new Map([...all].filter(([name]) => names.includes(name)));
    return { kind: 'known', modules, whole: modules.size === all.size };
}
function notOfVersion(entry, module, all) {
    const { application, version } = entry;
    const message = `'${module}' is not a module of ${application} ${version}; its manifest has ${[...all.keys()].join(', ') || 'none'}`;
    return { ...(0,_entry_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .onApplication */ .u)(entry, { code: 'unknown-module', message }), module };
}


/***/ }),

/***/ 54423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ plannedOperation),
/* harmony export */   x: () => (/* binding */ pendingOperation)
/* harmony export */ });
function plannedOperation(operation) {
    const { application, action, from, to, tag, commit, modules, settings, secrets, skip } = operation;
    const tags = action === 'tag-and-deploy' && tag !== null && commit !== null;
    return {
        ...{ application, action, from, to, modules: [...modules.keys()].sort() },
        ...(settings && { settings }),
        ...(secrets && { secrets }),
        ...(tags && { tagging: { tag, commit } }),
        ...(skip && { skip }),
    };
}
/** The operation as a run starts with it; `after` orders it among the others. */
function pendingOperation(operation, after) {
    const { skip, settings, secrets: _, ...resolved } = operation;
    return {
        ...resolved,
        ...(settings && { settings: new Map([...settings].map(([name, { to }]) => [name, to])) }),
        after,
        state: skip === undefined ? 'pending' : 'skipped',
        reason: skip ?? null,
        startedAt: null,
        endedAt: null,
        tries: [],
    };
}


/***/ }),

/***/ 60796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ medianDuration)
/* harmony export */ });
/** What an operation is expected to take by what earlier ones took, in milliseconds; undefined when there were none. */
function medianDuration(durations) {
    const sorted = [...durations].sort((one, other) => one - other);
    return sorted[Math.floor(sorted.length / 2)];
}


/***/ }),

/***/ 83097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ operationGraph),
/* harmony export */   h: () => (/* binding */ withDependents)
/* harmony export */ });
/* harmony import */ var _graph_module_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17944);
/* harmony import */ var _graph_reachability_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96977);


/** The operations as a graph, numbered as in the list; the producers of one are those that it waits for. */
function operationGraph(operations) {
    const listed = operations.map(({ application }) => [application, []]);
    const graph = (0,_graph_module_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .buildModuleGraph */ .z)([
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
    const reached = (0,_graph_reachability_js__WEBPACK_IMPORTED_MODULE_1__/* .reach */ .g)(graph.consumers, seeds);
    return new Set(graph.names.filter((_, index) => reached[index] === 1));
}


/***/ }),

/***/ 24311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ orderPlan)
});

// EXTERNAL MODULE: ./lib/action/domain/impact/world/world.js
var world_world = __webpack_require__(47697);
// EXTERNAL MODULE: ./lib/action/domain/graph/at.js
var at = __webpack_require__(21471);
;// CONCATENATED MODULE: ./lib/action/domain/graph/bit-matrix.js

/** How many columns stand in one number. */
const wordSize = 32;
function createBitMatrix(rows, columns) {
    const words = Math.ceil(columns / wordSize);
    return { words, bits: new Int32Array(rows * words) };
}
function hasBit({ words, bits }, row, column) {
    return (((0,at.at)(bits, row * words + (column >>> 5)) >>> (column & 31)) & 1) === 1;
}
function setBit({ words, bits }, row, column) {
    const place = row * words + (column >>> 5);
    bits[place] = (0,at.at)(bits, place) | (1 << (column & 31));
}
/** Sets in one row whatever is set in another, of the same or of a matrix with as many columns. */
function addRow(into, from) {
    const { words, bits } = into.matrix;
    for (let word = 0; word < words; word += 1) {
        const place = into.row * words + word;
        bits[place] = (0,at.at)(bits, place) | (0,at.at)(from.matrix.bits, from.row * words + word);
    }
}

// EXTERNAL MODULE: ./lib/action/domain/graph/adjacency.js
var adjacency = __webpack_require__(50702);
;// CONCATENATED MODULE: ./lib/action/domain/graph/condense.js


/** The acyclic graph of the components; edges within a component are gone, doubled ones stay. */
function condense({ offsets, targets }, { count, of }) {
    const from = new Int32Array(targets.length);
    const to = new Int32Array(targets.length);
    let edges = 0;
    for (let node = 0; node < of.length; node += 1) {
        const component = (0,at.at)(of, node);
        const end = (0,at.at)(offsets, node + 1);
        for (let edge = (0,at.at)(offsets, node); edge < end; edge += 1) {
            const target = (0,at.at)(of, (0,at.at)(targets, edge));
            if (target === component)
                continue;
            from[edges] = component;
            to[edges] = target;
            edges += 1;
        }
    }
    return (0,adjacency/* adjacencyLists */.S)(count, { from: from.subarray(0, edges), to: to.subarray(0, edges) });
}

// EXTERNAL MODULE: ./lib/action/domain/graph/strong-components.js
var strong_components = __webpack_require__(94794);
// EXTERNAL MODULE: ./lib/action/domain/graph/module-graph.js + 1 modules
var module_graph = __webpack_require__(17944);
;// CONCATENATED MODULE: ./lib/action/domain/schedule/application-graph.js

/**
 * The plan's applications and every module outside the plan that they reference, directly or through
 * others. An application stands for all its modules in the plan, because they are deployed in one
 * operation; what the plan says of them replaces what is recorded. A module that moves to another application arrives
 * there before it leaves, so that it is there whatever fails.
 */
function applicationGraph(input) {
    return (0,module_graph/* buildModuleGraph */.z)(referencesFrom(input));
}
/** Names are followed as they are met: those of modules outside the plan lead on to what is deployed. */
function* referencesFrom({ operations, deployed, after }) {
    const nodes = new Map(operations.map(({ application }) => [application, nodeOf(application)]));
    const owners = new Map();
    for (const { application, modules } of operations) {
        for (const module of modules.keys())
            owners.set(module, nodeOf(application));
    }
    const byOwner = (producers) => producers.map((name) => owners.get(name) ?? name);
    const met = new Set();
    const meet = (producers) => {
        for (const producer of producers)
            if (!isNode(producer))
                met.add(producer);
    };
    for (const { application, modules, removed = [] } of operations) {
        const producers = [...modules.values()].flatMap(({ references }) => byOwner([...references.keys()]));
        const earlier = (after.get(application) ?? []).flatMap((other) => nodes.get(other) ?? []);
        const takers = removed.flatMap((module) => owners.get(module) ?? []);
        meet(producers);
        yield [nodeOf(application), [...producers, ...earlier, ...takers]];
    }
    // A set yields what is added to it while it is walked: each name that is met is followed once.
    for (const name of met) {
        const producers = byOwner(deployed.get(name) ?? []);
        meet(producers);
        yield [name, producers];
    }
}
const nodePrefix = 'application/';
/** The node of an application; no module is called so, for a name holds no slash. */
function nodeOf(application) {
    return `${nodePrefix}${application}`;
}
function isNode(name) {
    return name.startsWith(nodePrefix);
}

;// CONCATENATED MODULE: ./lib/action/domain/schedule/group-applications.js


/** The components that hold applications of the plan, in the order of their first application. */
function groupApplications(graph, components, applications) {
    const groups = new Map();
    for (const application of applications) {
        const node = graph.indexes.get(nodeOf(application));
        if (node === undefined)
            throw new Error(`application ${application} is not in its own graph`);
        const component = (0,at.at)(components.of, node);
        groups.set(component, [...(groups.get(component) ?? []), application]);
    }
    return [...groups].map(([component, members]) => ({ component, applications: members }));
}

;// CONCATENATED MODULE: ./lib/action/domain/schedule/order-operations.js





/**
 * In which order the applications of a plan are deployed: producers before consumers, also through modules outside
 * the plan, the catalog's `after`, and who gets a module before who loses it.
 *
 * Only the nearest are named; those that they wait for in turn follow from that, so the lists stay short
 * (they are recorded with the run). Members of a cycle wait for nobody in the cycle, but each for all that
 * any of them waits for; who waits for one of them waits for all.
 */
function orderOperations(input) {
    const graph = applicationGraph(input);
    const components = (0,strong_components/* findComponents */.I)(graph.producers);
    const applications = input.operations.map(({ application }) => application);
    const groups = groupApplications(graph, components, applications);
    const before = groupsBefore(condense(graph.producers, components), groups);
    const place = new Map(applications.map((application, index) => [application, index]));
    const byPlace = (a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0);
    const order = new Map(applications.map((application) => [application, []]));
    for (const group of groups) {
        const nearest = nearestBefore(group, groups, before)
            .flatMap((other) => other.applications)
            .sort(byPlace);
        for (const application of group.applications)
            order.set(application, nearest);
    }
    const cycles = groups.map((group) => group.applications).filter((members) => members.length > 1);
    return { order, cycles };
}
/** Row: a component; column: a group that the component references, directly or through others. */
function groupsBefore({ offsets, targets }, groups) {
    const before = createBitMatrix(offsets.length - 1, groups.length);
    const columns = new Map(groups.map(({ component }, column) => [component, column]));
    for (let component = 0; component < offsets.length - 1; component += 1) {
        // Producers have the lower numbers, so their rows are complete.
        for (const producer of targets.subarray(offsets[component], offsets[component + 1])) {
            addRow({ matrix: before, row: component }, { matrix: before, row: producer });
            const column = columns.get(producer);
            if (column !== undefined)
                setBit(before, component, column);
        }
    }
    return before;
}
function nearestBefore(group, groups, before) {
    const earlier = groups.flatMap((other, column) => hasBit(before, group.component, column) ? { other, column } : []);
    const implied = createBitMatrix(1, groups.length);
    for (const { other } of earlier) {
        addRow({ matrix: implied, row: 0 }, { matrix: before, row: other.component });
    }
    return earlier.filter(({ column }) => !hasBit(implied, 0, column)).map(({ other }) => other);
}

;// CONCATENATED MODULE: ./lib/action/domain/schedule/order-plan.js


/**
 * In which order the operations of a plan that are carried out go: by the references of their modules, by those in
 * the target, and by `after` in the catalog.
 */
function orderPlan(question) {
    const { operations, target, catalog } = question;
    const world = (0,world_world/* recordedWorld */.t)(target);
    const producersOf = (module) => world.holders(module).flatMap(({ references }) => [...references.keys()]);
    return orderOperations({
        operations: operations.filter(({ skip }) => skip === undefined),
        deployed: { get: producersOf },
        after: new Map(operations.map(({ application: it }) => [it, catalog.get(it)?.after ?? []])),
    });
}


/***/ }),

/***/ 74588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ remainingPaths)
/* harmony export */ });
/* harmony import */ var _graph_at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21471);
/* harmony import */ var _graph_strong_components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94794);


/**
 * How long it takes at least, from the start of each operation, until it and all that wait for it have
 * ended: milliseconds by the operation's number. Only pending operations take time. Throws when operations
 * wait for one another, for none of them could ever start.
 */
function remainingPaths({ consumers }, operations, duration) {
    const components = (0,_graph_strong_components_js__WEBPACK_IMPORTED_MODULE_0__/* .findComponents */ .I)(consumers);
    if (components.count < operations.length)
        throw new Error('operations wait for one another');
    // On edges from producer to consumer, counting up meets consumers first.
    const order = new Int32Array(operations.length);
    components.of.forEach((component, operation) => {
        order[component] = operation;
    });
    const paths = operations.map(({ application, state }) => (state === 'pending' ? duration(application) : 0));
    for (const operation of order) {
        const edges = consumers.targets.subarray((0,_graph_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(consumers.offsets, operation), (0,_graph_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(consumers.offsets, operation + 1));
        const longest = edges.reduce((most, consumer) => Math.max(most, paths[consumer] ?? 0), 0);
        paths[operation] = (paths[operation] ?? 0) + longest;
    }
    return paths;
}


/***/ }),

/***/ 86559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ credentialIn)
/* harmony export */ });
/**
 * What the issuers of credentials say that these look like, so that nobody must guess by how random a value is. Each
 * begins where no word is under way, which keeps the search linear.
 */
const shapes = [
    // https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
    { name: 'a token of GitHub', shape: /(?<![\w-])(gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{22})/ },
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
    { name: 'an access key of AWS', shape: /(?<![\w-])A(KI|SI)A[A-Z0-9]{16}(?![\w-])/ },
    // https://docs.slack.dev/authentication/tokens/
    { name: 'a token of Slack', shape: /(?<![\w-])(xox[a-z]|xapp)-[A-Za-z0-9-]{10}/ },
    // https://docs.gitlab.com/security/tokens/#token-prefixes
    { name: 'a token of GitLab', shape: /(?<![\w-])gl(pat|dt|rt|ptt|oas)-[\w-]{20}/ },
    // https://docs.stripe.com/keys
    { name: 'a key of Stripe', shape: /(?<![\w-])[sr]k_live_[A-Za-z0-9]{16}/ },
    // https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/
    { name: 'a token of npm', shape: /(?<![\w-])npm_[A-Za-z0-9]{36}/ },
    // https://docs.cloud.google.com/docs/authentication/api-keys
    { name: 'an API key of Google', shape: /(?<![\w-])AIza[\w-]{35}/ },
    // https://learn.microsoft.com/en-us/azure/storage/common/storage-configure-connection-string
    { name: 'an account key of Azure', shape: /AccountKey=[A-Za-z0-9+/]{40}/i },
    // RFC 7468, sections 10 and 11
    { name: 'a private key', shape: /-----BEGIN [A-Z0-9 ]*PRIVATE KEY/ },
    // RFC 7519, section 3: a JSON object, which begins with `{"`, in base64url; twice, and a signature
    { name: 'a JSON Web Token', shape: /(?<![\w-])eyJ[\w-]{5,}\.eyJ[\w-]{5,}\.[\w-]{5,}/ },
    // RFC 3986, section 3.2.1; a placeholder for the password is none
    { name: 'an address with a password', shape: /:\/\/[^\s/:@]*:(?![$<{*])[^\s/@]+@/ },
];
/** What a value looks like that nobody should write down, such as `a token of GitHub`; undefined for all others. */
function credentialIn(value) {
    return shapes.find(({ shape }) => shape.test(value))?.name;
}


/***/ }),

/***/ 63645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ secretPrefix),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   c8: () => (/* binding */ secretVariables),
/* harmony export */   eb: () => (/* binding */ variablesToHand),
/* harmony export */   ht: () => (/* binding */ variablesOf)
/* harmony export */ });
/** How the names of variables with secrets begin; no others may be named for one. */
const secretPrefix = 'DEPLOYMENT_SECRET_';
/** The variable that has a secret setting's value in an environment, as its configuration says. */
function variableOf({ secrets }, application, setting) {
    return secrets.get(`${application}/${setting}`);
}
/** The variables with an application's secrets, by the name of the setting; those without a variable are left out. */
function variablesOf({ application, settings }, environment) {
    return new Map([...settings].flatMap(([name, { secret }]) => {
        const variable = secret ? variableOf(environment, application, name) : undefined;
        return variable === undefined ? [] : [[name, variable]];
    }));
}
/** The same without optional secrets whose variable has no value; a required one stays, so that it is missed. */
function variablesToHand(known, environment, withValue) {
    return new Map([...variablesOf(known, environment)].filter(([name, variable]) => withValue.has(variable) || known.settings.get(name)?.required === true));
}
/** The variables with secrets that have a value. */
function secretVariables(variables) {
    return new Map(Object.entries(variables).flatMap(([name, value]) => name.startsWith(secretPrefix) && value ? [[name, value]] : []));
}


/***/ }),

/***/ 99825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ settingsAfter),
/* harmony export */   e: () => (/* binding */ settingChanges)
/* harmony export */ });
/* harmony import */ var _credential_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86559);
/* harmony import */ var _setting_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33825);


/**
 * What a deployment of an application sets in the target: what the plan gives, and defaults for what was never set
 * there, or is required now and empty there. Secrets are not among them, nor anything that a plan may not give.
 */
function settingChanges({ application, settings: declared }, given, target) {
    const changes = new Map();
    for (const [name, declaration] of declared) {
        if (declaration.secret)
            continue;
        const from = target.settings.get(name) ?? null;
        const isLacking = from === null || (from === '' && declaration.required);
        const to = given.get(application)?.get(name) ?? (isLacking ? declaration.default : undefined);
        if (to !== undefined && to !== from && isUsable(to, declaration))
            changes.set(name, { from, to });
    }
    return changes;
}
function isUsable(value, declaration) {
    return (0,_credential_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialIn */ .L)(value) === undefined && (0,_setting_value_js__WEBPACK_IMPORTED_MODULE_1__/* .misfit */ .h)(value, declaration) === undefined;
}
/** All values of an application's plain settings once these changes are made, as far as they are declared. */
function settingsAfter({ settings: declared }, before, changes) {
    return new Map([...declared].flatMap(([name, { secret }]) => {
        const value = secret ? undefined : (changes.get(name) ?? before.get(name));
        return value === undefined ? [] : [[name, value]];
    }));
}


/***/ }),

/***/ 33825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ misfit)
/* harmony export */ });
/* harmony import */ var _shorten_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65492);
/* harmony import */ var _value_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14271);


/** UTF-16 code units of a value that a message repeats. */
const longestShown = 60;
/**
 * What is wrong with a plain value, as the end of a sentence about it; undefined when it may be used. A pattern that
 * cannot be used is the catalog's problem, and no value fits it.
 */
function misfit(value, { pattern }) {
    if (pattern === undefined)
        return undefined;
    const wanted = (0,_value_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .readPattern */ .Z)(pattern);
    if (typeof wanted !== 'string' && wanted.fits(value))
        return undefined;
    return `must fit ${pattern} as a whole; found ${JSON.stringify((0,_shorten_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenText */ .B)(value, longestShown))}`;
}


/***/ }),

/***/ 14271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readPattern)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

/**
 * Reads a regular expression in the syntax of RE2, which has neither lookaround nor back references: values come from
 * anybody's pull requests, and the time of JavaScript's own search may double with each of their characters. Gives the
 * reason, for a person, when it cannot be used.
 */
function readPattern(source) {
    try {
        const pattern = re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.translateRegExp(source));
        return { fits: (value) => pattern.matches(value) };
    }
    catch (cause) {
        return `it is no regular expression as RE2 reads them (${cause instanceof Error ? cause.message : cause})`;
    }
}


/***/ }),

/***/ 90530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ shortDigest)
/* harmony export */ });
const digits = 12;
/**
 * An object's id (of a commit, or of the blob of a plan), as short as people are shown it and as statuses hold it: enough
 * digits to tell apart all objects of one repository.
 */
function shortDigest(id) {
    return id.slice(0, digits);
}


/***/ }),

/***/ 65492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ shortenText)
/* harmony export */ });
/** At most `longest` UTF-16 code units of a text, with `…` at its end when something is missing; no character is parted. */
function shortenText(text, longest) {
    if (text.length <= longest)
        return text;
    const shown = text.slice(0, longest - 1);
    return `${shown.replace(/\p{Cs}$/u, '')}…`;
}


/***/ }),

/***/ 72894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ addressInWords),
/* harmony export */   i: () => (/* binding */ isCheckAddress)
/* harmony export */ });
/** Whether a check may ask this address: with a user or a password it would hold a secret that everybody can read. */
function isCheckAddress(text) {
    if (!URL.canParse(text))
        return false;
    const { protocol, username, password, hash } = new URL(text);
    return (protocol === 'http:' || protocol === 'https:') && username === '' && password === '' && hash === '';
}
/** An address for messages: without its query, which may hold a key. */
function addressInWords(address) {
    return `${address.origin}${address.pathname}`;
}


/***/ }),

/***/ 80577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseJsonPath),
/* harmony export */   W: () => (/* binding */ valueAtPath)
/* harmony export */ });
/**
 * Paths to one value of a JSON document: what RFC 9535 (JSONPath) calls a singular query, with names in the shorthand
 * notation or in single quotes, and indexes from 0. The beginning `$.` may be left out.
 */
const step = /\.([\p{L}_][\p{L}\p{N}_-]*)|\['([^'\\]*)'\]|\[(0|[1-9]\d{0,8})\]/uy;
/** The names and indexes of a path; undefined when it is none. */
function parseJsonPath(path) {
    const written = path.startsWith('$') ? path.slice(1) : `${path.startsWith('[') ? '' : '.'}${path}`;
    const steps = [];
    step.lastIndex = 0;
    while (step.lastIndex < written.length) {
        const found = step.exec(written);
        if (found === null)
            return undefined;
        const [, name, quoted, index] = found;
        steps.push(index === undefined ? (name ?? quoted ?? '') : Number(index));
    }
    return steps;
}
/** What stands in a document at a path; undefined when nothing does. */
function valueAtPath(document, steps) {
    let value = document;
    for (const at of steps) {
        if (typeof value !== 'object' || value === null)
            return undefined;
        if (Array.isArray(value) !== (typeof at === 'number'))
            return undefined;
        value = Object.getOwnPropertyDescriptor(value, at)?.value;
    }
    return value;
}


/***/ }),

/***/ 95910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isReferenceName)
/* harmony export */ });
// What git refuses in a reference (git-check-ref-format), and a leading dash, which its commands take for an option.
const refused = /[\p{Cc}\s~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|[/.]$|^@$/u;
const longest = 200;
/** Whether git accepts a text as the name of a branch or tag, and nobody can take it for anything else. */
function isReferenceName(text) {
    if (text === '' || text.length > longest || refused.test(text))
        return false;
    return text.split('/').every((part) => !part.startsWith('.') && !part.endsWith('.lock'));
}


/***/ }),

/***/ 30096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ revisionOf)
/* harmony export */ });
/** By what an entry's contents are known: the version, whose tag is there, or the commit that is yet to be tagged. */
function revisionOf(entry) {
    return entry.action === 'deploy' ? entry.version : entry.commit;
}


/***/ }),

/***/ 87027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withoutPlan),
/* harmony export */   i: () => (/* binding */ tagMessage)
/* harmony export */ });
const trailer = 'Deployment-Plan: ';
/** What an annotated tag says that a plan's run makes: its name, and the plan, as `<environment>/<plan>`. */
function tagMessage(tag, plan) {
    return `${tag}\n\n${trailer}${plan}`;
}
/** A tag's message without the line that says which plan it was made by: release notes have no use for it. */
function withoutPlan(message) {
    const lines = message.split('\n');
    return lines.filter((line) => !line.startsWith(trailer)).join('\n');
}


/***/ }),

/***/ 38772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ taggedVersions),
/* harmony export */   SI: () => (/* binding */ versionReader),
/* harmony export */   cE: () => (/* binding */ versionMark),
/* harmony export */   cO: () => (/* binding */ tagOf)
/* harmony export */ });
/* unused harmony export versionOfTag */
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43033);

/** Where the version stands in a catalog's tag pattern. */
const versionMark = '{version}';
/** The tag that marks a version, by the catalog's pattern. */
function tagOf(pattern, version) {
    return pattern.replace(versionMark, () => version);
}
/** The version that a tag marks, or undefined for a tag that the pattern does not make. */
function versionOfTag(pattern, tag) {
    return versionReader(pattern)(tag);
}
/** The same for many tags: a repository that many applications share has all their tags. */
function versionReader(pattern) {
    const at = pattern.indexOf(versionMark);
    const [before, after] = [pattern.slice(0, at), pattern.slice(at + versionMark.length)];
    return (tag) => {
        if (!tag.startsWith(before) || !tag.endsWith(after))
            return undefined;
        const version = tag.slice(before.length, tag.length - after.length);
        return (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isVersion */ .lF)(version) ? version : undefined;
    };
}
/** All versions among the tags of a repository, with the commits that they name. */
function taggedVersions(pattern, tags) {
    const versions = new Map();
    const versionOf = versionReader(pattern);
    for (const [tag, commit] of tags) {
        const version = versionOf(tag);
        if (version !== undefined)
            versions.set(version, commit);
    }
    return versions;
}


/***/ }),

/***/ 43033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ty: () => (/* binding */ isPreRelease),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   l7: () => (/* binding */ releaseOf),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   qD: () => (/* binding */ latestVersion),
/* harmony export */   t: () => (/* binding */ highestVersion)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);

/** Whether the text is a semantic version exactly as it is written: no `v`, no blanks. */
function isVersion(text) {
    const parsed = text.length <= 256 ? (0,semver__WEBPACK_IMPORTED_MODULE_0__.parse)(text) : null;
    if (parsed === null)
        return false;
    const { version, build } = parsed;
    return text === (build.length === 0 ? version : `${version}+${build.join('.')}`);
}
/** Negative when `a` is older; build metadata breaks ties, so that the order is total. */
function compareVersions(a, b) {
    return (0,semver__WEBPACK_IMPORTED_MODULE_0__.compareBuild)(a, b);
}
function highestVersion(versions) {
    let highest;
    for (const version of versions) {
        if (highest === undefined || compareVersions(version, highest) > 0)
            highest = version;
    }
    return highest;
}
/** The highest release; only where there is none, the highest pre-release. */
function latestVersion(versions) {
    const all = [...versions];
    return highestVersion(all.filter((version) => !isPreRelease(version))) ?? highestVersion(all);
}
function isPreRelease(version) {
    return (0,semver__WEBPACK_IMPORTED_MODULE_0__.prerelease)(version) !== null;
}
/** The release that a pre-release leads to; of a release its own three numbers. */
function releaseOf(version) {
    const parsed = (0,semver__WEBPACK_IMPORTED_MODULE_0__.parse)(version);
    return parsed === null ? version : `${parsed.major}.${parsed.minor}.${parsed.patch}`;
}


/***/ }),

/***/ 10299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isoNow)
/* harmony export */ });
/** The present as the records write it. */
function isoNow(clock) {
    return new Date(clock.now()).toISOString();
}


/***/ }),

/***/ 6302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ ForgeUnavailable),
/* harmony export */   T: () => (/* binding */ ForgeForbidden)
/* harmony export */ });
/** No clear and complete answer; trying again later may help. */
class ForgeUnavailable extends Error {
    name = 'ForgeUnavailable';
}
/** The token may not do this, or not see it. */
class ForgeForbidden extends Error {
    name = 'ForgeForbidden';
    /** What is missing, as GitHub's settings call it, such as `statuses: write`; null when that is not known. */
    permission;
    constructor(message, permission, options) {
        super(message, options);
        this.permission = permission;
    }
}


/***/ }),

/***/ 50103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ isSameFile),
/* harmony export */   LB: () => (/* binding */ isSameCheck),
/* harmony export */   by: () => (/* binding */ mergeSourceQuestions),
/* harmony export */   sw: () => (/* binding */ isSameCommit)
/* harmony export */ });
/** One question for each repository: applications may share one. */
function mergeSourceQuestions(questions) {
    const merged = new Map();
    for (const question of questions) {
        const before = merged.get(question.repository);
        merged.set(question.repository, before === undefined ? question : both(before, question));
    }
    return [...merged.values()];
}
function both(a, b) {
    return {
        repository: a.repository,
        tags: a.tags === 'all' || b.tags === 'all' ? 'all' : [...new Set([...a.tags, ...b.tags])],
        files: union(a.files, b.files, isSameFile),
        notes: a.notes || b.notes,
        commits: union(a.commits ?? [], b.commits ?? [], isSameCommit),
        checks: union(a.checks ?? [], b.checks ?? [], isSameCheck),
    };
}
function union(some, others, isSame) {
    return [...some, ...others.filter((other) => !some.some((one) => isSame(one, other)))];
}
/** Whether two questions, each to the same repository, have one answer. */
function isSameFile(a, b) {
    return a.path === b.path && a.tag === b.tag;
}
function isSameCommit(a, b) {
    return a.commit === b.commit && a.path === b.path;
}
function isSameCheck(a, b) {
    return a.of === b.of && a.at === b.at && a.name === b.name;
}


/***/ }),

/***/ 29013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hw: () => (/* binding */ RepositoryUnavailable),
/* harmony export */   jt: () => (/* binding */ BranchInUse),
/* harmony export */   qh: () => (/* binding */ RepositoryUnusable)
/* harmony export */ });
/** The repository, its remote or git itself did not answer; trying again later may help. */
class RepositoryUnavailable extends Error {
    name = 'RepositoryUnavailable';
}
/** Not a repository, too old a git, or a state that a person must change first. */
class RepositoryUnusable extends Error {
    name = 'RepositoryUnusable';
}
/** The branch is checked out in a working tree, which would silently fall behind. */
class BranchInUse extends RepositoryUnusable {
}


/***/ }),

/***/ 77027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ TagNotMade)
/* harmony export */ });
/** Why there is no tag, in a sentence for people, without secrets. */
class TagNotMade extends Error {
    name = 'TagNotMade';
    /** `no-commit`: the repository does not have the commit; `refused`: somebody must change something first. */
    kind;
    constructor(kind, message) {
        super(message);
        this.kind = kind;
    }
}


/***/ }),

/***/ 71439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K4: () => (/* binding */ countInWords),
/* harmony export */   Pe: () => (/* binding */ countsInWords),
/* harmony export */   Y2: () => (/* binding */ operationCountsInWords)
/* harmony export */ });
/** `2 errors, 1 warning, 3 notices`; `no problems` when there is none. */
function countsInWords(problems) {
    const counts = ['error', 'warning', 'notice'].flatMap((severity) => {
        const count = problems.filter((problem) => problem.severity === severity).length;
        return count === 0 ? [] : [countInWords(count, severity)];
    });
    return counts.length === 0 ? 'no problems' : counts.join(', ');
}
/** `3 operations, 1 skipped`. */
function operationCountsInWords(operations) {
    const skipped = operations.filter(({ skip }) => skip !== undefined).length;
    const count = countInWords(operations.length, 'operation');
    return skipped === 0 ? count : `${count}, ${skipped} skipped`;
}
/** `1 error`, `2 errors`. */
function countInWords(count, thing) {
    return `${count} ${thing}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 54068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RQ: () => (/* binding */ actionInWords),
/* harmony export */   aA: () => (/* binding */ versionsInWords),
/* harmony export */   hy: () => (/* binding */ namesInWords),
/* harmony export */   jA: () => (/* binding */ reasonInWords),
/* harmony export */   xF: () => (/* binding */ plannedInWords),
/* harmony export */   zp: () => (/* binding */ becauseInWords)
/* harmony export */ });
/* unused harmony export wantedInWords */
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10240);
/* harmony import */ var _domain_short_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90530);


const codes = new Set(Object.values(_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemGroups */ .kt).flat());
const actions = {
    deploy: 'deploy',
    'tag-and-deploy': 'tag and deploy',
    redeploy: 'deploy again',
};
/** What a plan asks for, as a verb: `deploy again`. */
function actionInWords(action) {
    return actions[action];
}
/** What would happen: `deploy`, `tag 9b1d0f6a4c7e as v1.8.0 and deploy`. */
function plannedInWords({ action, tagging }) {
    if (tagging === undefined)
        return actionInWords(action);
    return `tag ${(0,_domain_short_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDigest */ .V)(tagging.commit)} as ${tagging.tag} and deploy`;
}
/** `2.2.0 → 2.3.0`; `new` where there was no version before, `?` where the new one is not known. */
function versionsInWords({ from, to }) {
    const after = to ?? '?';
    return from === after ? after : `${from ?? 'new'} → ${after}`;
}
/** A problem code as words (`already-deployed` is `already deployed`); any other reason as it is. */
function reasonInWords(reason) {
    return codes.has(reason) ? reason.replaceAll('-', ' ') : reason;
}
/** `: already deployed`, to end with; empty where there is no reason. */
function becauseInWords(reason) {
    return reason === null ? '' : `: ${reasonInWords(reason)}`;
}
/** `payments@2.3.0` as the command line writes it; `orders (redeploy)` where a plan names no version. */
function wantedInWords(applications) {
    return [...applications].map(([application, version]) => version === 'redeploy' ? `${application} (redeploy)` : `${application}@${version}`);
}
/** Up to three names in full, of more the first two and the count of the others. */
function namesInWords(names) {
    const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} more`] : names;
    return shown.join(', ');
}


/***/ }),

/***/ 6455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   c_: () => (/* binding */ tableOf)
/* harmony export */ });
/** Words of our own. */
function words(value) {
    return { type: 'text', value };
}
function heading(depth, title) {
    return { type: 'heading', depth, children: [words(title)] };
}
function paragraph(...content) {
    return { type: 'paragraph', children: content };
}
function listOf(items) {
    return {
        type: 'list',
        ordered: false,
        spread: false,
        children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(...item)] })),
    };
}
/** A table with a head of our own words. */
function tableOf(head, rows) {
    return {
        type: 'table',
        children: [head.map((title) => [words(title)]), ...rows].map(rowOf),
    };
}
function rowOf(cells) {
    return {
        type: 'tableRow',
        children: cells.map((cell) => ({ type: 'tableCell', children: [...cell] })),
    };
}


/***/ }),

/***/ 63736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ fitParts)
});

// EXTERNAL MODULE: ./lib/action/render/markdown/blocks.js
var blocks = __webpack_require__(6455);
// EXTERNAL MODULE: ./lib/action/render/markdown/serialize-markdown.js
var serialize_markdown = __webpack_require__(66689);
;// CONCATENATED MODULE: ./lib/action/render/markdown/markdown-part.js


function textOfPart(part) {
    const { start, count, line } = linesOf(part.body);
    const known = [];
    const lineOnce = (index) => (known[index] ??= line(index));
    return {
        part,
        count,
        line: lineOnce,
        text: (shown, last) => {
            const lines = Array.from({ length: shown }, (_, index) => lineOnce(index));
            const body = [...start, ...lines].join('\n');
            return [beginningOf(part, count), body, last, part.folded === true ? '</details>' : '']
                .filter((block) => block !== '')
                .join('\n\n');
        },
    };
}
/** Rows of a table and items of a list stand on one line each, and do not depend on one another. */
function linesOf(body) {
    switch (body.kind) {
        case 'table': {
            const start = (0,serialize_markdown/* serializeMarkdown */.o)([(0,blocks/* tableOf */.c_)(body.head, [])]);
            const row = (index) => (0,serialize_markdown/* serializeMarkdown */.o)([(0,blocks/* tableOf */.c_)(body.head, body.rows.slice(index, index + 1))]);
            const line = (index) => row(index).slice(start.length + '\n'.length);
            return { start: [start], count: body.rows.length, line };
        }
        case 'list': {
            const line = (index) => (0,serialize_markdown/* serializeMarkdown */.o)([(0,blocks/* listOf */.c3)(body.items.slice(index, index + 1))]);
            return { start: [], count: body.items.length, line };
        }
        case 'whole':
            return { start: [], count: 1, line: () => (0,serialize_markdown/* serializeMarkdown */.o)(body.nodes) };
    }
}
function beginningOf({ title, folded }, count) {
    if (folded !== true)
        return (0,serialize_markdown/* serializeMarkdown */.o)([(0,blocks/* heading */.R_)(3, title)]);
    return `<details>\n<summary>${title} (${count})</summary>`;
}

// EXTERNAL MODULE: ./lib/action/render/markdown/untrusted-text.js
var untrusted_text = __webpack_require__(6091);
;// CONCATENATED MODULE: ./lib/action/render/markdown/fit-parts.js




const gap = '\n\n';
/**
 * Markdown of a document, at most `limit` bytes of UTF-8 long, if head and foot leave any room at all. When it
 * would be longer, parts lose rows or items from their end, or are left out and named. The more important take
 * what there is, but leave the others an equal share, so that a long list never hides that there is more than it.
 * Takes time in the length of the result, not of what is left out.
 */
function fitParts(document, limit) {
    const { head, parts, foot, command = 'deployment-plans validate' } = document;
    const beginning = (0,serialize_markdown/* serializeMarkdown */.o)(head);
    const end = (0,serialize_markdown/* serializeMarkdown */.o)(foot);
    const all = parts.map(textOfPart);
    const room = limit - (0,serialize_markdown/* byteLength */.d)([beginning, omission(all, command), end].join(gap));
    const texts = shareRoom(all, room, command);
    const omitted = all.filter((_, index) => texts[index] === undefined);
    return [beginning, ...texts, omission(omitted, command), end].filter(Boolean).join(gap);
}
/** A text for each part, or undefined; together with the gaps before them they are at most `room` long. */
function shareRoom(parts, room, command) {
    const share = Math.floor(room / parts.length);
    const shares = parts.map((text) => text.part.spare === true ? 0 : takenBy(fitPart(text, share - gap.length, command)));
    let left = room;
    return parts.map((part, index) => {
        const kept = shares.slice(index + 1).reduce((sum, length) => sum + length, 0);
        const text = fitPart(part, left - kept - gap.length, command);
        left -= takenBy(text);
        return text;
    });
}
function takenBy(text) {
    return text === undefined ? 0 : gap.length + (0,serialize_markdown/* byteLength */.d)(text);
}
/** As much of a part as there is room for; undefined when that is not even one row or item. */
function fitPart(part, room, command) {
    const { count } = part;
    const rest = (more) => withPointer(`… and ${more} more`, command);
    const forMore = room - (0,serialize_markdown/* byteLength */.d)(part.text(1, ''));
    const forMoreAndRest = room - (0,serialize_markdown/* byteLength */.d)(part.text(1, rest(count - 1)));
    let taken = 0;
    let shown = 0;
    for (let index = 0; index < count; index += 1) {
        if (index > 0)
            taken += '\n'.length + (0,serialize_markdown/* byteLength */.d)(part.line(index));
        if (taken <= forMoreAndRest)
            shown = index + 1;
        if (taken > forMore)
            return shown === 0 ? undefined : part.text(shown, rest(count - shown));
    }
    return part.text(count, '');
}
function omission(parts, command) {
    if (parts.length === 0)
        return '';
    const names = parts.map(({ part, count }) => `${part.title} (${count})`).join(', ');
    return withPointer(`Left out for want of room: ${names}`, command);
}
/** Says where the rest is. */
function withPointer(what, command) {
    return (0,serialize_markdown/* serializeMarkdown */.o)([
        (0,blocks/* paragraph */.FY)((0,blocks/* words */.aL)(`${what}: the summary of the workflow run has more room, and `), (0,untrusted_text/* codeOf */.$)(command), (0,blocks/* words */.aL)(' tells all.')),
    ]);
}


/***/ }),

/***/ 27824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ linkedCode)
/* harmony export */ });
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6091);

const webAddress = /^https:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[a-z0-9._-]+)+$/i;
/** Longer ones would fill a report, and no browser needs them. */
const longestAddress = 1000;
/** A run, or a job or a try of it, or a workflow by its file. */
const actionsPage = /^(?:runs\/\d+(?:\/(?:job|attempts)\/\d+)?|workflows\/[a-z0-9_-][a-z0-9._-]*)$/i;
const commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
 * A text as code, with a link to a place in a repository: nowhere else can a link lead. Without a link when the
 * place has no address, or the repository (given by its web address) none that begins with https.
 */
function linkedCode(text, repository, place) {
    const code = (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$)(text);
    const path = webAddress.test(repository) ? pathOf(place) : undefined;
    const url = `${repository}/${path}`;
    if (path === undefined || url.length > longestAddress)
        return code;
    return { type: 'link', url, children: [code] };
}
/** Of the pages of a repository as GitHub names them; undefined for what cannot be a place. */
function pathOf(place) {
    switch (place.kind) {
        case 'commit':
            return commitId.test(place.commit) ? `commit/${place.commit}` : undefined;
        case 'pull-request':
            return Number.isSafeInteger(place.number) && place.number > 0 ? `pull/${place.number}` : undefined;
        case 'actions':
            return actionsPage.test(place.page) ? `actions/${place.page}` : undefined;
        case 'deployments':
            return isPart(place.environment) ? `deployments/${encodePart(place.environment)}` : undefined;
        case 'file':
            return pathOfFile(place);
    }
}
function pathOfFile({ revision, path, line }) {
    const parts = [revision, ...path.split('/')];
    if (!parts.every(isPart))
        return undefined;
    const anchor = Number.isSafeInteger(line) ? `#L${line}` : '';
    return `blob/${parts.map(encodePart).join('/')}${anchor}`;
}
/** Browsers would follow a part `..` out of the repository, and what is no Unicode has no address. */
function isPart(part) {
    return !/^\.{0,2}$/.test(part) && !/\p{Cs}/u.test(part);
}
/** Encodes also what has a meaning in Markdown and not in addresses. */
function encodePart(part) {
    return encodeURIComponent(part).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 66689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ byteLength),
/* harmony export */   o: () => (/* binding */ serializeMarkdown)
/* harmony export */ });
/* harmony import */ var mdast_util_gfm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60844);
/* harmony import */ var mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91286);


/** Rows of a table are not padded to one width, so that the length of a row depends on that row alone. */
const options = {
    bullet: '-',
    rule: '-',
    resourceLink: true,
    extensions: [(0,mdast_util_gfm__WEBPACK_IMPORTED_MODULE_0__/* .gfmToMarkdown */ .H)({ tablePipeAlign: false })],
};
const encoder = new TextEncoder();
/** GitHub-flavoured Markdown of a tree, without a final newline. */
function serializeMarkdown(nodes) {
    return (0,mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_1__/* .toMarkdown */ .l)({ type: 'root', children: [...nodes] }, options).trimEnd();
}
/** The length of a text in bytes of UTF-8, which is never less than its length in any other unit. */
function byteLength(text) {
    return encoder.encode(text).length;
}


/***/ }),

/***/ 6091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   j: () => (/* binding */ proseOf)
/* harmony export */ });
/* harmony import */ var _domain_shorten_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65492);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11287);


/**
 * The doors through which text comes into Markdown that others have written: names, messages, paths, logins.
 *
 * Escaping Markdown is not enough for GitHub. After Markdown it looks through what is left of the text once more,
 * and turns `@name`, `#12`, `GH-12`, `owner/name#12`, commit ids, addresses and `:emoji:` into links, mentions and
 * pictures (GitHub documentation: autolinked references and URLs); only code and links are left alone. So nothing
 * but plain words stays text, and everything else becomes code.
 */
/** UTF-16 code units that are shown of one name, and of one message. */
const longestName = 200;
const longestMessage = 2000;
/** Characters that show nothing, apart from those by which several signs become one emoji. */
const hidden = /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)(?:\u200D|\uFE0F)|(?!\u200D|\uFE0F)\p{Default_Ignorable_Code_Point}/gu;
/** A word with what stands around it: quotes, brackets and the punctuation of sentences. */
const wordParts = /^(["'(]{0,2})(.*?)([.,;:!?…"')]{0,3})$/u;
/**
 * A quoted piece with what stands around it, or else a word. What is quoted is meant as it is, as a path with spaces
 * or a sign; a quotation mark without its pair within 100 characters is punctuation.
 */
const pieces = /(\(?(["']))(\S(?:.{0,98}?\S)??)(\2[.,;:!?…)]{0,3})(?= |$)|[^ ]+/gu;
const plainWord = /^(?:\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*|\p{Nd}{1,6}|[–—→])?$/u;
/** Words of which a part could be a commit or a security advisory. */
const reference = /(?:^|['’-])(?:[0-9a-f]{7,}(?=$|['’-])|GHSA-)/iu;
/** Words that begin an address when a colon follows. */
const scheme = /^(?:https?|ftp|mailto|xmpp|javascript|data)$/iu;
/** A name, path, version or identifier as code, cut when it is very long. */
function codeOf(text) {
    return { type: 'inlineCode', value: visible(text, longestName) };
}
/**
 * A message of one or more sentences, on one line: words as text, the rest as code; cut when it is very long. A quoted
 * piece that holds anything but words is one code.
 */
function proseOf(message) {
    const content = [];
    let text = '';
    for (const [index, { before, core, after }] of partsOf(visible(message, longestMessage)).entries()) {
        text += (index === 0 ? '' : ' ') + before;
        if (isPlain(core) && !(after.startsWith(':') && scheme.test(core))) {
            text += core;
        }
        else {
            if (text !== '')
                content.push({ type: 'text', value: text });
            content.push({ type: 'inlineCode', value: core });
            text = '';
        }
        text += after;
    }
    return text === '' ? content : [...content, { type: 'text', value: text }];
}
function partsOf(line) {
    return [...line.matchAll(pieces)].flatMap(([all, before = '', , quoted = '', after = '']) => quoted.split(' ').every(isPlain) ? all.split(' ').map(partOf) : [{ before, core: quoted, after }]);
}
function partOf(word) {
    const [, before = '', core = '', after = ''] = wordParts.exec(word) ?? [];
    return { before, core, after };
}
function isPlain(word) {
    return plainWord.test(word) && !reference.test(word);
}
/** One line in which nothing hides; `?` when there is nothing to see. */
function visible(text, longest) {
    const line = (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text).replace(hidden, '\uFFFD').replace(/\s+/gu, ' ').trim();
    return (0,_domain_shorten_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenText */ .B)(line, longest) || '?';
}


/***/ }),

/***/ 60130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ leastLimit),
  Q: () => (/* binding */ renderPlanReport)
});

// EXTERNAL MODULE: ./lib/action/render/markdown/fit-parts.js + 1 modules
var fit_parts = __webpack_require__(63736);
// EXTERNAL MODULE: ./lib/action/domain/names.js
var names = __webpack_require__(96971);
// EXTERNAL MODULE: ./lib/action/domain/short-digest.js
var short_digest = __webpack_require__(90530);
// EXTERNAL MODULE: ./lib/action/render/markdown/blocks.js
var blocks = __webpack_require__(6455);
// EXTERNAL MODULE: ./lib/action/render/markdown/linked-code.js
var linked_code = __webpack_require__(27824);
// EXTERNAL MODULE: ./lib/action/render/markdown/untrusted-text.js
var untrusted_text = __webpack_require__(6091);
;// CONCATENATED MODULE: ./lib/action/render/plan-report/binding-part.js





/**
 * What the verdict is bound to. Not the tip of the base: it moves with every merge, and a report that named it would
 * have to be written anew on every open pull request.
 */
function bindingPart(report, { repository }) {
    const { head, environment, blob } = report;
    const commitOf = (commit) => (0,linked_code/* linkedCode */.n)((0,short_digest/* shortDigest */.V)(commit), repository, { kind: 'commit', commit });
    const digest = blob === null ? [] : [(0,blocks/* words */.aL)(', plan '), (0,untrusted_text/* codeOf */.$)((0,short_digest/* shortDigest */.V)(blob))];
    return [
        { type: 'thematicBreak' },
        (0,blocks/* paragraph */.FY)((0,blocks/* words */.aL)('This is about commit '), commitOf(head), (0,blocks/* words */.aL)(' for '), (0,untrusted_text/* codeOf */.$)((0,names/* environmentBranch */.GX)(environment)), ...digest, (0,blocks/* words */.aL)('; when one of them changes, it is judged anew.')),
    ];
}

// EXTERNAL MODULE: ./lib/action/domain/release-notes/release-notes.js + 2 modules
var release_notes = __webpack_require__(9374);
// EXTERNAL MODULE: ./lib/action/domain/shorten-text.js
var shorten_text = __webpack_require__(65492);
// EXTERNAL MODULE: ./lib/action/render/in-words/operation-in-words.js
var operation_in_words = __webpack_require__(54068);
// EXTERNAL MODULE: ./lib/action/render/text/plain-text.js
var plain_text = __webpack_require__(11287);
;// CONCATENATED MODULE: ./lib/action/render/release-notes.js




/** Versions of one application, and lines of one text, that are shown. */
const most = { versions: 10, lines: 12 };
/** UTF-16 code units of one line. */
const longestLine = 500;
/** What comes with a plan, for a terminal: its own words first; empty when nothing is said at all. */
function renderReleaseNotes({ plan, applications }, view) {
    const own = plan === null ? [] : linesOf(plan, 2);
    const parts = applications
        .filter(saysSomething)
        .map((it) => [`  ${view.style.bold(title(it))}`, ...aboutApplication(it, view)].join('\n'));
    if (own.length === 0 && parts.length === 0)
        return '';
    const paragraphs = [own.join('\n'), ...parts].filter((part) => part !== '');
    return [view.style.bold('Release notes'), paragraphs.join('\n\n')].join('\n');
}
function title(notes) {
    return `${notes.application}  ${versionsInWords(notes)}`;
}
function aboutApplication(notes, view) {
    const { own, versions } = notes;
    const shown = versions.slice(0, most.versions).flatMap((it) => aboutVersion(it, view));
    const more = versions.length - most.versions;
    return [
        ...(own === null ? [] : linesOf(own, 4)),
        ...shown,
        ...(more > 0 ? [`    … and ${more} older versions, of which --json tells`] : []),
        ...remarks(notes).map((remark) => `    ${view.style.dim(remark)}`),
    ];
}
function aboutVersion({ version, title: heading, text }, { style }) {
    const named = heading === null ? version : `${version}  ${oneLine(heading)}`;
    return [`    ${style.cyan(named)}`, ...linesOf(text, 6)];
}
/** What a reader might miss. */
function remarks({ step, from, silent, incomplete }) {
    const verb = incomplete ? 'was read' : 'is said';
    return [
        ...(step === 'back' ? [`goes back from ${from}: what is taken away again is not listed`] : []),
        ...(silent.length > 0 && step !== 'first' ? [`nothing ${verb} of ${(0,operation_in_words/* namesInWords */.hy)(silent)}`] : []),
        ...(incomplete ? ['only the newest tags and releases were read; there may be more notes'] : []),
    ];
}
function linesOf(text, indent) {
    const lines = text.trimEnd().split(/\r\n|[\n\r]/u);
    const rest = lines.length - most.lines;
    const shown = rest > 1 ? lines.slice(0, most.lines) : lines;
    const told = shown.map(oneLine);
    const all = rest > 1 ? [...told, `… and ${rest} more lines`] : told;
    return all.map((line) => `${' '.repeat(indent)}${line}`.trimEnd());
}
function oneLine(text) {
    return shortenText(plainText(text), longestLine);
}

;// CONCATENATED MODULE: ./lib/action/render/plan-report/notes-part.js





/** UTF-16 code units of one version's notes: a comment is not where they are read in full. */
const longest = 600;
/** What comes with the plan, its own words first. */
function notesPart({ notes }) {
    if (notes === undefined)
        return [];
    const own = notes.plan === null ? [] : [prose(notes.plan)];
    const items = [...own, ...notes.applications.filter(release_notes/* saysSomething */.X).flatMap(itemsOf)];
    return items.length === 0
        ? []
        : [{ title: 'Release notes', folded: true, spare: true, body: { kind: 'list', items } }];
}
function itemsOf(notes) {
    const { application, own, versions } = notes;
    const name = (0,untrusted_text/* codeOf */.$)(application);
    return [
        ...(own === null ? [] : [[name, (0,blocks/* words */.aL)(': '), ...prose(own)]]),
        ...versions.map((it) => [name, (0,blocks/* words */.aL)(' '), ...notes_part_aboutVersion(it)]),
        ...remarks(notes).map((remark) => [name, (0,blocks/* words */.aL)(': '), ...(0,untrusted_text/* proseOf */.j)(remark)]),
    ];
}
function notes_part_aboutVersion({ version, title, text }) {
    const heading = title === null ? [] : [...(0,untrusted_text/* proseOf */.j)(title), (0,blocks/* words */.aL)('. ')];
    return [(0,untrusted_text/* codeOf */.$)(version), (0,blocks/* words */.aL)(': '), ...heading, ...prose(text)];
}
function prose(text) {
    return (0,untrusted_text/* proseOf */.j)((0,shorten_text/* shortenText */.B)(text.trim(), longest));
}

;// CONCATENATED MODULE: ./lib/action/render/in-words/settings-in-words.js

/** UTF-16 code units of a value: what matters is mostly how it begins. */
const longestValue = 40;
/**
 * What is set, one by one: `timeout: 10s → 30s`, `new` where there was no value before, the new value alone where no
 * other is known, `secret api-key`.
 */
function settingsInWords({ settings, secrets = [], }) {
    const changes = [...(settings ?? [])].map(([name, change]) => `${name}: ${changeInWords(change)}`);
    return [...changes, ...secrets.map((name) => `secret ${name}`)];
}
function changeInWords({ from, to }) {
    if (from === undefined)
        return settings_in_words_short(to);
    return `${from === null ? 'new' : settings_in_words_short(from)} → ${settings_in_words_short(to)}`;
}
function settings_in_words_short(value) {
    return (0,shorten_text/* shortenText */.B)(value, longestValue);
}

;// CONCATENATED MODULE: ./lib/action/render/markdown/flowchart.js
/** Characters of one label that are shown. */
const longestLabel = 80;
/**
 * What means nothing in a quoted Mermaid label: not a quote, a bracket, `#` or `;`, from which Mermaid makes
 * other characters and even HTML again.
 */
const meaningful = /[^\p{L}\p{N} .,+_→?-]/gu;
/**
 * A Mermaid flowchart: one node for each thing, and an arrow to it from each that comes before. Nodes get ids of
 * our own, and arrows between unknown names are left out.
 */
function flowchart(nodes, before) {
    const ids = new Map(nodes.map(({ name }, index) => [name, `n${index}`]));
    const boxes = nodes.map(({ label }, index) => `  n${index}["${labelText(label)}"]`);
    const arrows = nodes.flatMap(({ name }, index) => (before.get(name) ?? []).flatMap((earlier) => {
        const id = ids.get(earlier);
        return id === undefined ? [] : [`  ${id} --> n${index}`];
    }));
    return { type: 'code', lang: 'mermaid', value: ['flowchart LR', ...boxes, ...arrows].join('\n') };
}
function labelText(label) {
    const shown = [...label].slice(0, longestLabel).join('');
    return shown.replace(meaningful, '\uFFFD').trim() || '?';
}

;// CONCATENATED MODULE: ./lib/action/render/markdown/order-graph.js




/** Of the operations that are carried out; undefined when none could wait for another one. */
function orderGraphOf({ operations, order, }) {
    const boxes = operations
        .filter(({ skip }) => skip === undefined)
        .map((operation) => ({ application: operation.application, versions: (0,operation_in_words/* versionsInWords */.aA)(operation) }));
    if (boxes.length < 2)
        return undefined;
    const known = new Set(boxes.map(({ application }) => application));
    const before = boxes.map(({ application }) => {
        const firsts = (order.get(application) ?? []).filter((it) => known.has(it));
        return [application, firsts];
    });
    return { boxes, before: new Map(before.filter(([, firsts]) => firsts.length > 0)) };
}
function isWithin({ boxes, before }, most) {
    const arrows = [...before.values()].reduce((sum, firsts) => sum + firsts.length, 0);
    return boxes.length <= most.boxes && arrows <= most.arrows;
}
/** What a person can still follow, and well below what GitHub draws (Mermaid: maxEdges 500, maxTextSize 50,000). */
const mostInMermaid = { boxes: 50, arrows: 150 };
/** The graph for Markdown, drawn by Mermaid; undefined when it would be too large to read. */
function drawnByMermaid(graph) {
    if (!isWithin(graph, mostInMermaid))
        return undefined;
    const nodes = graph.boxes.map(({ application, versions }) => ({
        name: application,
        label: `${application} ${versions}`,
    }));
    return flowchart(nodes, graph.before);
}
function orderAsList({ before }) {
    if (before.size === 0)
        return paragraph(words('None of them waits for another one.'));
    return listOf([...before].map(([application, firsts]) => [
        codeOf(application),
        words(' after '),
        ...firsts.flatMap((first) => [words(', '), codeOf(first)]).slice(1),
    ]));
}

// EXTERNAL MODULE: ./lib/action/domain/problem.js
var problem = __webpack_require__(10240);
;// CONCATENATED MODULE: ./lib/action/render/problems/own-errors.js

const withOthers = new Set(problem/* problemGroups */.kt.conflicts);
/**
 * The codes of the errors that keep an application from being deployed, by its name; each code once. What it is told
 * to do may not even exist then, so nothing is promised. A conflict is no such error: it ends when the other plan does.
 */
function ownErrors(problems) {
    const errors = problems.filter(({ severity, code }) => severity === 'error' && !withOthers.has(code));
    const codes = new Map();
    for (const { application, code } of errors) {
        if (application === undefined)
            continue;
        codes.set(application, [...new Set([...(codes.get(application) ?? []), code])]);
    }
    return codes;
}

;// CONCATENATED MODULE: ./lib/action/render/plan-report/operation-parts.js






/** What would happen to each application. */
function prognosisPart({ operations, problems }) {
    if (operations.length === 0)
        return [];
    const errors = ownErrors(problems);
    const setting = operations.some((it) => settingsInWords(it).length > 0);
    const head = ['Application', 'Version', 'What happens', ...(setting ? ['Settings'] : []), 'Why not'];
    const rows = operations.map((it) => row(it, errors.get(it.application) ?? [], setting));
    return [{ title: 'What happens', body: { kind: 'table', head, rows } }];
}
function row(operation, errors, setting) {
    const { application, skip } = operation;
    const happens = skip === undefined && errors.length === 0;
    return [
        [(0,untrusted_text/* codeOf */.$)(application)],
        [(0,untrusted_text/* codeOf */.$)((0,operation_in_words/* versionsInWords */.aA)(operation))],
        happens ? (0,untrusted_text/* proseOf */.j)((0,operation_in_words/* plannedInWords */.xF)(operation)) : [(0,blocks/* words */.aL)('nothing')],
        ...(setting ? [errors.length > 0 ? [] : inline(settingsInWords(operation))] : []),
        errors.length > 0 ? refusal(errors) : skip === undefined ? [] : (0,untrusted_text/* proseOf */.j)((0,operation_in_words/* reasonInWords */.jA)(skip)),
    ];
}
function refusal(errors) {
    return [(0,blocks/* words */.aL)('cannot be deployed: '), ...inline(errors)];
}
function inline(texts) {
    return texts.flatMap((text) => [(0,blocks/* words */.aL)(', '), (0,untrusted_text/* codeOf */.$)(text)]).slice(1);
}
/** In which order operations are carried out; nothing when there is no more than one. */
function orderPart({ operations, order, problems }) {
    const errors = ownErrors(problems);
    const sound = operations.filter(({ application }) => !errors.has(application));
    const graph = orderGraphOf({ operations: sound, order });
    if (graph === undefined)
        return [];
    const { length } = graph.boxes;
    const node = drawnByMermaid(graph) ??
        (0,blocks/* paragraph */.FY)((0,blocks/* words */.aL)(`The graph of ${length} operations is left out: it would be too large to read.`));
    return [{ title: 'Order', body: { kind: 'whole', nodes: [node] } }];
}

// EXTERNAL MODULE: ./lib/action/domain/layout.js
var layout = __webpack_require__(90493);
// EXTERNAL MODULE: ./lib/action/render/problems/problem-item.js
var problem_item = __webpack_require__(72131);
;// CONCATENATED MODULE: ./lib/action/render/plan-report/problem-parts.js






const titles = {
    errors: 'Errors',
    conflicts: 'Conflicts with other open plans',
    warnings: 'Warnings',
    waiting: 'What it would wait for',
    notices: 'Notices',
};
const conflictCodes = new Set(problem/* problemGroups */.kt.conflicts);
/** Their notices say when a merged plan may start, or who must agree first. */
const waitingCodes = new Set(['would-wait', ...problem/* problemGroups */.kt.policy]);
/** The problems of one topic, in the order of the files; no part without one. */
function problemPart(report, links, topic) {
    const problems = report.problems.filter((problem) => topicOf(problem) === topic);
    if (problems.length === 0)
        return [];
    const revisions = { revision: report.head, trusted: layout/* trustedBranch */.YF };
    const items = problems.map((problem) => topic === 'conflicts' ? conflict(problem, links) : (0,problem_item/* problemItem */.D)(problem, { ...links, ...revisions }));
    return [{ title: titles[topic], folded: topic === 'notices', body: { kind: 'list', items } }];
}
function topicOf({ code, severity }) {
    if (severity === 'notice' && waitingCodes.has(code))
        return 'waiting';
    if (conflictCodes.has(code))
        return 'conflicts';
    return severity === 'error' ? 'errors' : severity === 'warning' ? 'warnings' : 'notices';
}
function conflict({ severity, plan, pullRequest, message }, { repository }) {
    const about = [(0,blocks/* words */.aL)(`${severity}: `), ...(0,untrusted_text/* proseOf */.j)(message)];
    if (plan === undefined)
        return about;
    if (pullRequest === undefined)
        return [(0,untrusted_text/* codeOf */.$)(plan), (0,blocks/* words */.aL)(', '), ...about];
    const place = { kind: 'pull-request', number: pullRequest };
    const link = (0,linked_code/* linkedCode */.n)(`${plan} (#${pullRequest})`, repository, place);
    return [link, (0,blocks/* words */.aL)(', '), ...about];
}

// EXTERNAL MODULE: ./lib/action/domain/approvals/approval-problems.js
var approval_problems = __webpack_require__(3174);
// EXTERNAL MODULE: ./lib/action/domain/approvals/latest-decisions.js
var latest_decisions = __webpack_require__(40767);
// EXTERNAL MODULE: ./lib/action/domain/approvals/same-person.js
var same_person = __webpack_require__(81792);
;// CONCATENATED MODULE: ./lib/action/render/plan-report/reviews-part.js






const decisions = {
    approved: 'approved',
    'changes-requested': 'asked for changes on',
};
/**
 * Who has decided what, by the last decision of each; comments decide nothing, and a dismissed one is none. Where
 * approvals are required, also which of them count, why others do not, and what is missing.
 */
function reviewsPart({ reviews, head, approvals }) {
    const decided = (0,latest_decisions/* latestDecisions */.t)(reviews).flatMap(({ last }) => decisionItem(last, head, approvals));
    const items = [...decided, ...(approvals === null ? [] : standingItems(approvals))];
    return items.length === 0 ? [] : [{ title: 'Reviews', body: { kind: 'list', items } }];
}
function decisionItem(decision, head, approvals) {
    const { author, state } = decision;
    const uncounted = approvals?.notCounted.find(({ by }) => isSamePerson(by, author));
    if (state === 'dismissed' && uncounted === undefined)
        return [];
    const who = author === null ? (0,blocks/* words */.aL)('Somebody whose account is gone') : (0,untrusted_text/* codeOf */.$)(author);
    const what = state === 'dismissed' ? [] : decisionInWords(decision, decisions[state], head);
    const does = state === 'dismissed' ? ' ' : '; does not count: ';
    const why = uncounted === undefined ? [] : [(0,blocks/* words */.aL)(does), ...(0,untrusted_text/* proseOf */.j)(uncounted.reason)];
    const counts = approvals?.approvals.some(({ by }) => isSamePerson(by, author)) ? [(0,blocks/* words */.aL)('; counts')] : [];
    return [[who, ...what, ...counts, ...why]];
}
function decisionInWords({ commit }, decision, head) {
    if (commit === head)
        return [(0,blocks/* words */.aL)(` ${decision} this commit`)];
    if (commit === null)
        return [(0,blocks/* words */.aL)(` ${decision} a commit that is gone`)];
    return [(0,blocks/* words */.aL)(` ${decision} another commit, `), (0,untrusted_text/* codeOf */.$)((0,short_digest/* shortDigest */.V)(commit))];
}
/** What is required, and what is not known. */
function standingItems(approvals) {
    const { missing, required, unknown } = approvals;
    if (missing === 0)
        return [[(0,blocks/* words */.aL)(`${required} required, none is missing`)]];
    return [
        [(0,blocks/* words */.aL)('Required: '), ...(0,untrusted_text/* proseOf */.j)(`${(0,approval_problems/* missingInWords */.VO)(approvals)}, ${(0,approval_problems/* whoMayApprove */.Fi)(approvals)}`)],
        ...unknown.map((it) => [(0,blocks/* words */.aL)('Not known: '), ...(0,untrusted_text/* proseOf */.j)(it)]),
    ];
}
function isSamePerson(one, other) {
    return one === null || other === null ? one === other : (0,same_person/* isSameLogin */.A)(one, other);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/action/domain/versions/version.js
var version = __webpack_require__(43033);
;// CONCATENATED MODULE: ./lib/action/render/plan-report/suggestion-part.js





const repositoryName = /^https:\/\/[^/]+\/([\w.-]+\/[\w.-]+)$/;
/**
 * The lines with which a plan would pass, to copy, and the command that puts them there. It is no suggestion block of
 * GitHub's: those exist in review comments on lines of the change alone (docs/decisions/0024).
 */
function suggestionPart(report, { repository }) {
    const { suggestion, environment, plan } = report;
    if (suggestion.length === 0 || plan === null || !suggestion.every(isAsInPlans))
        return [];
    const [, name] = repositoryName.exec(repository) ?? [];
    const there = name === undefined ? '' : ` --github ${name}`;
    const nodes = [
        (0,blocks/* paragraph */.FY)((0,blocks/* words */.aL)('With these lines below '), (0,untrusted_text/* codeOf */.$)('applications'), (0,blocks/* words */.aL)(', added or in place of what stands there, the plan passes:')),
        lines(report),
        (0,blocks/* paragraph */.FY)((0,blocks/* words */.aL)('To have them written: '), (0,untrusted_text/* codeOf */.$)(`deployment-plans validate --fix ${environment}/${plan}${there}`)),
    ];
    return [{ title: 'Suggestion', body: { kind: 'whole', nodes } }];
}
function lines({ suggestion }) {
    const entries = suggestion.map(({ application, to }) => [application, to]);
    const value = (0,dist/* stringify */.As)({ applications: new Map(entries) }, { lineWidth: 0 }).trimEnd();
    return { type: 'code', lang: 'yaml', value };
}
/** What is copied into a plan is what plans consist of, and nothing else. */
function isAsInPlans({ application, to }) {
    return (0,names/* isName */.Eo)(application) && (to === 'redeploy' || (0,version/* isVersion */.lF)(to));
}

// EXTERNAL MODULE: ./lib/action/render/in-words/counts-in-words.js
var counts_in_words = __webpack_require__(71439);
;// CONCATENATED MODULE: ./lib/action/render/plan-report/verdict-part.js



const verdict_part_titles = {
    pass: '✅ Deployment plan: passed',
    fail: '❌ Deployment plan: failed',
    unknown: '❔ Deployment plan: could not be judged',
};
const meanings = {
    pass: 'Nothing stands in the way of merging it. It is judged again when it runs.',
    fail: 'It cannot be merged until its errors are gone.',
    unknown: 'Something that it is judged by could not be read, so nothing was decided and it cannot be merged yet. It is judged again with the next evaluation.',
};
const draftNote = 'It is a draft: it turns no other plan red.';
/** The verdict in words, what it is about, and how much was found. */
function verdictPart(report) {
    const { verdict, problems, operations, draft } = report;
    const counts = `: ${(0,counts_in_words/* countsInWords */.Pe)(problems)}; ${(0,counts_in_words/* operationCountsInWords */.Y2)(operations)}.`;
    return [
        (0,blocks/* heading */.R_)(2, verdict_part_titles[verdict]),
        (0,blocks/* paragraph */.FY)(...subject(report), (0,blocks/* words */.aL)(counts)),
        (0,blocks/* paragraph */.FY)((0,blocks/* words */.aL)(draft ? `${meanings[verdict]} ${draftNote}` : meanings[verdict])),
    ];
}
function subject({ environment, plan, source }) {
    const what = plan === null ? (0,blocks/* words */.aL)('No single plan') : (0,untrusted_text/* codeOf */.$)(plan);
    const route = source === null ? [] : [(0,blocks/* words */.aL)(' from '), (0,untrusted_text/* codeOf */.$)(source)];
    return [what, ...route, (0,blocks/* words */.aL)(' for '), (0,untrusted_text/* codeOf */.$)(environment)];
}

;// CONCATENATED MODULE: ./lib/action/render/plan-report.js








/** The least limit that a report keeps: what is never left out is always shorter. */
const leastLimit = 8000;
/**
 * What a pull request is told about its plan, as GitHub-flavoured Markdown without a final newline: for the
 * comment, the check run and the step summary alike. Text of plans, branches and people cannot become anything
 * but text or code in it.
 *
 * `limit` is in bytes, at least {@link leastLimit}; what GitHub limits in characters is then shorter as well. A
 * report that would be longer loses whole rows, items and sections, the least important ones, and says so.
 */
function renderPlanReport(report, links, options) {
    const document = {
        head: verdictPart(report),
        parts: [
            ...problemPart(report, links, 'errors'),
            ...suggestionPart(report, links),
            ...problemPart(report, links, 'conflicts'),
            ...prognosisPart(report),
            ...problemPart(report, links, 'warnings'),
            ...problemPart(report, links, 'waiting'),
            ...orderPart(report),
            ...notesPart(report),
            ...reviewsPart(report),
            ...problemPart(report, links, 'notices'),
        ],
        foot: bindingPart(report, links),
    };
    return (0,fit_parts/* fitParts */.u)(document, options.limit);
}


/***/ }),

/***/ 72131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ problemItem)
/* harmony export */ });
/* harmony import */ var _domain_pull_requests_trusted_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85657);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6455);
/* harmony import */ var _markdown_linked_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27824);
/* harmony import */ var _markdown_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6091);




/** A problem as an item of a list: its code, where it is, and what it says. */
function problemItem(problem, { repository, revision, trusted }) {
    const { code, file, line, message } = problem;
    const about = [(0,_markdown_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$)(code)];
    if (file === undefined)
        return [...about, (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(': '), ...(0,_markdown_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .proseOf */ .j)(message)];
    const text = line === undefined ? file : `${file}:${line}`;
    const at = (0,_domain_pull_requests_trusted_place_js__WEBPACK_IMPORTED_MODULE_3__/* .isOnTrustedBranch */ .b)(problem) ? trusted : revision;
    const place = (0,_markdown_linked_code_js__WEBPACK_IMPORTED_MODULE_0__/* .linkedCode */ .n)(text, repository, { kind: 'file', revision: at, path: file, line });
    return [...about, (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(' in '), place, (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(': '), ...(0,_markdown_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .proseOf */ .j)(message)];
}


/***/ }),

/***/ 85357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readChain),
  o: () => (/* binding */ readFormer)
});

// EXTERNAL MODULE: ./lib/action/domain/names.js
var names = __webpack_require__(96971);
// EXTERNAL MODULE: ./lib/action/domain/records/run/run.js
var run_run = __webpack_require__(7041);
// EXTERNAL MODULE: ./lib/action/usecases/reading/merged-plans.js + 1 modules
var merged_plans = __webpack_require__(48709);
;// CONCATENATED MODULE: ./lib/action/usecases/approvals/authors-of-merges.js

/**
 * Whoever only merged the newest state of a plan had no part in those before it. Where git does not tell any more who
 * had, everybody has.
 */
async function authorsOfMerges(repository, plan) {
    const { merges, authors } = plan;
    const [newest, before] = [merges.at(-1), merges.at(-2)];
    if (newest === undefined || before === undefined)
        return merges.map((commit) => ({ commit, authors }));
    const former = (await repository.isAncestor(before, newest))
        ? await authorsUpTo(repository, plan, before)
        : authors;
    return merges.map((commit) => ({ commit, authors: commit === newest ? authors : former }));
}
async function authorsUpTo(repository, { plan, authors }, commit) {
    const found = (await (0,merged_plans/* mergedBetween */.Hq)(repository, null, commit)).find((it) => it.plan === plan);
    return found === undefined ? authors : authors.filter((it) => found.authors.includes(it));
}

// EXTERNAL MODULE: ./lib/action/usecases/reading/plan-file.js + 5 modules
var plan_file = __webpack_require__(47820);
;// CONCATENATED MODULE: ./lib/action/usecases/approvals/unregistered-plan.js



/**
 * Looks for a plan without a run on the branch of its environment, and else on its own. Undefined when it stands on neither,
 * or cannot be read, so that nobody knows what it was made from.
 */
async function findUnregistered(repository, address) {
    const [base, own] = [(0,names/* environmentBranch */.GX)(address.environment), (0,names/* planBranch */.YI)(address.environment, address.plan)];
    const branches = await repository.branches(base, own);
    const [head = null, tip = null] = [branches.get(base), branches.get(own)];
    const merged = head === null ? undefined : await readBetween(repository, address, null, head);
    if (merged !== undefined || tip === null)
        return merged;
    const proposed = await readBetween(repository, address, head, tip);
    return proposed && { ...proposed, merges: [] };
}
async function readBetween(repository, { environment, plan }, from, to) {
    const content = (await repository.read(to, [(0,names/* planPath */.pw)(plan)])).get((0,names/* planPath */.pw)(plan));
    const file = content && (0,plan_file/* readPlanFile */.wr)(plan, content).value;
    if (file === undefined)
        return undefined;
    const found = (await (0,merged_plans/* mergedBetween */.Hq)(repository, from, to)).find((it) => it.plan === plan);
    if (found === undefined)
        return undefined;
    const { authors, earlierMerges, mergeCommit } = found;
    return { environment, plan, authors, origin: file.origin ?? null, merges: [...earlierMerges, mergeCommit] };
}

;// CONCATENATED MODULE: ./lib/action/usecases/approvals/chain-of-origins.js




/** Plans that are followed back; what was made from more of them is told so. */
const longestChain = 100;
/** Follows the origins of a plan through those before it; a chain that comes back to itself ends there. */
async function readChain(ports, origin) {
    const links = [];
    const seen = new Set();
    for (let at = origin ?? null; at !== null;) {
        const address = (0,names/* planAddress */.o4)(at);
        if (seen.has(address))
            break;
        if (seen.size === longestChain) {
            return cutOff(links, `who wrote ${address} and what comes before it was not looked up, so far back it lies`);
        }
        seen.add(address);
        const origins = await readOrigin(ports, at);
        if (origins === undefined)
            return cutOff(links, unknownPlan(at));
        links.push(...origins.links);
        at = origins.next;
    }
    return { links, complete: true, notes: [] };
}
/** Of a plan that is proposed, or stands to be executed, what was merged of it before. */
async function readFormer({ repository, records }, { environment, plan, mergeCommit }) {
    const run = await records.run(environment, plan);
    if (run === undefined)
        return [];
    const merges = await authorsOfMerges(repository, { ...run, merges: (0,run_run/* mergesOf */.hO)(run) });
    const former = merges.filter(({ commit }) => commit !== mergeCommit);
    return linksOf({ address: null, askedBy: null }, environment, former);
}
async function readOrigin({ repository, records }, { environment, plan }) {
    const run = await records.run(environment, plan);
    const known = run && { ...run, merges: (0,run_run/* mergesOf */.hO)(run) };
    return originOf(repository, known ?? (await findUnregistered(repository, { environment, plan })));
}
async function originOf(repository, known) {
    if (known === undefined)
        return undefined;
    const { environment, plan, authors, origin, merges } = known;
    const ancestor = { address: (0,names/* planAddress */.o4)(known), askedBy: origin?.by ?? null };
    if (merges.length > 0) {
        const all = await authorsOfMerges(repository, known);
        return { links: linksOf(ancestor, environment, all), next: origin };
    }
    const by = { branch: (0,names/* planBranch */.YI)(environment, plan), base: (0,names/* environmentBranch */.GX)(environment) };
    return { links: [{ ancestor: { ...ancestor, authors }, by }], next: origin };
}
function linksOf(ancestor, environment, merges) {
    const base = (0,names/* environmentBranch */.GX)(environment);
    return merges.map(({ commit, authors }) => ({ ancestor: { ...ancestor, authors }, by: { commit, base } }));
}
function cutOff(links, note) {
    return { links, complete: false, notes: [note] };
}
function unknownPlan(address) {
    const branch = (0,names/* planBranch */.YI)(address.environment, address.plan);
    return `${(0,names/* planAddress */.o4)(address)} has neither run nor file that can be read, so it is not known who wrote it; restore its branch ${branch}, or make this plan without it`;
}


/***/ }),

/***/ 60504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readApprovals),
  K: () => (/* binding */ requireApprovals)
});

// EXTERNAL MODULE: ./lib/action/domain/approvals/approvers.js
var approvers = __webpack_require__(53358);
// EXTERNAL MODULE: ./lib/action/domain/approvals/involved.js
var involved = __webpack_require__(19781);
// EXTERNAL MODULE: ./lib/action/domain/approvals/judge-approvals.js + 1 modules
var judge_approvals = __webpack_require__(52385);
// EXTERNAL MODULE: ./lib/action/domain/approvals/latest-decisions.js
var latest_decisions = __webpack_require__(40767);
// EXTERNAL MODULE: ./lib/action/usecases/failure.js
var usecases_failure = __webpack_require__(89889);
;// CONCATENATED MODULE: ./lib/action/usecases/approvals/ancestors-reader.js
/** Asks for all chains at once: in one request for what was merged, in another for what is only proposed. */
async function ancestorsReader(reviewers, chains) {
    const asked = chains.flatMap((chain) => chain?.links ?? []).map(({ by }) => by);
    const merged = await readMerged(reviewers, asked.filter(isMerge));
    const proposed = await readProposed(reviewers, asked.filter(isBranch));
    const pullRequestsOf = (by) => isMerge(by) ? [merged.get(by.commit) ?? []].flat() : (proposed.get(by.branch) ?? []);
    return ({ links }) => links.flatMap(({ ancestor, by }) => ancestorsOf(ancestor, pullRequestsOf(by)));
}
async function readMerged(reviewers, asked) {
    const merges = new Map(asked.map((it) => [it.commit, it]));
    return merges.size === 0 ? new Map() : reviewers.mergedPullRequests([...merges.values()]);
}
async function readProposed(reviewers, asked) {
    const branches = new Map(asked.map((it) => [it.branch, it]));
    return branches.size === 0 ? new Map() : reviewers.proposedFrom([...branches.values()]);
}
function isMerge(by) {
    return 'commit' in by;
}
function isBranch(by) {
    return !isMerge(by);
}
function ancestorsOf(ancestor, pullRequests) {
    if (pullRequests.length === 0)
        return [{ ...ancestor, pullRequest: null }];
    return pullRequests.map((pullRequest) => ({ ...ancestor, pullRequest }));
}

// EXTERNAL MODULE: ./lib/action/usecases/reading/merged-plans.js + 1 modules
var merged_plans = __webpack_require__(48709);
;// CONCATENATED MODULE: ./lib/action/usecases/approvals/approved-blobs.js

/**
 * The blob of a plan at reviewed commits, null where it was not there. Only commits in the history of what is proposed
 * are looked at: one that a push has thrown away may be here by chance, and nobody could look it up.
 */
async function approvedBlobs(repository, { plan, head, commits, }) {
    const blobs = new Map();
    for (const commit of new Set(commits)) {
        if (!(await repository.isAncestor(commit, head)))
            continue;
        blobs.set(commit, (await (0,merged_plans/* plansAt */.kK)(repository, commit)).get(plan) ?? null);
    }
    return blobs;
}

// EXTERNAL MODULE: ./lib/action/usecases/approvals/chain-of-origins.js + 2 modules
var chain_of_origins = __webpack_require__(85357);
;// CONCATENATED MODULE: ./lib/action/usecases/approvals/read-approvals.js








/**
 * Judges the approvals of plans, in the order of the questions. Further evidence is asked for only where somebody
 * approved: teams in one request for all, and in two more the pull requests of the plans from which they were made.
 * What cannot be read counts for nobody and is said in the judgement; nothing is rejected for it.
 */
function readApprovals(ports, questions) {
    const notes = [];
    return gather(ports, questions, {
        notes,
        async attempt(work) {
            try {
                return await work();
            }
            catch (cause) {
                const failure = (0,usecases_failure/* failureOf */.g)(cause);
                if (failure === undefined)
                    throw cause;
                notes.push(...failure.problems.map(({ message }) => message));
                return undefined;
            }
        },
    });
}
/** The same, but rejects as the ports do when something cannot be read: no verdict is better than a wrong one. */
function requireApprovals(ports, questions) {
    return gather(ports, questions, { notes: [], attempt: (work) => work() });
}
async function gather(ports, questions, { attempt, notes }) {
    const approved = questions.filter((it) => approvedCommits(it).length > 0);
    const chains = await readChains(ports, approved, attempt);
    const teams = await readTeams(ports, approved, attempt);
    const ancestorsOf = await attempt(() => ancestorsReader(ports.reviewers, [...chains.values()]));
    const blobs = await attempt(() => readBlobs(ports, approved));
    return questions.map((question) => {
        const { policy, override, plan, blob, proposed } = question;
        const chain = chains.get(question);
        const isApproved = approved.includes(question);
        const ancestors = chain && ancestorsOf?.(chain);
        const lacksAncestors = isApproved && !(chain?.complete && ancestors);
        const evidence = {
            blob,
            reviews: proposed.reviews,
            blobAt: blobs?.get(question) ?? new Map(),
            involved: (0,involved/* involvedIn */.j)(proposed, plan.origin, ancestors ?? []),
            mayLackAuthors: lacksAncestors || isIncomplete(proposed) || (ancestors ?? []).some(hasMoreAuthors),
            teams,
            notes: isApproved ? [...(chain?.notes ?? []), ...notes] : [],
        };
        const narrowed = plan.approvers && { narrowedTo: plan.approvers };
        return {
            ...(0,judge_approvals/* judgeApprovals */.U)({ ...evidence, ...narrowed, policy: policy ?? { required: 0 } }),
            override: override && (0,judge_approvals/* judgeApprovals */.U)({ ...evidence, policy: override }),
        };
    });
}
function approvedCommits({ proposed }) {
    return (0,latest_decisions/* latestDecisions */.t)(proposed.reviews).flatMap(({ last: { state, commit } }) => state === 'approved' && commit !== null ? [commit] : []);
}
async function readChains(ports, questions, attempt) {
    const chains = new Map();
    for (const question of questions) {
        chains.set(question, await attempt(() => readWholeChain(ports, question)));
    }
    return chains;
}
/** What was merged of a plan before belongs to what it was made from. */
async function readWholeChain(ports, question) {
    const former = await (0,chain_of_origins/* readFormer */.o)(ports, { ...question, plan: question.name });
    const chain = await (0,chain_of_origins/* readChain */.U)(ports, question.plan.origin);
    return { ...chain, links: [...former, ...chain.links] };
}
async function readTeams({ reviewers }, questions, attempt) {
    const lists = questions.flatMap(({ policy, override, plan }) => [
        policy?.from ?? [],
        override?.from ?? [],
        plan.approvers ?? [],
    ]);
    const teams = new Set(lists.flatMap((list) => (0,approvers/* readApprovers */.h)(list).teams));
    const members = teams.size === 0 ? new Map() : await attempt(() => reviewers.teamMembers([...teams]));
    return new Map([...teams].map((team) => [team, members?.get(team) ?? 'unknown']));
}
async function readBlobs({ repository }, questions) {
    const blobs = new Map();
    for (const question of questions) {
        const { name: plan, proposed } = question;
        const wanted = { plan, head: proposed.head, commits: approvedCommits(question) };
        blobs.set(question, await approvedBlobs(repository, wanted));
    }
    return blobs;
}
function isIncomplete({ contributors }) {
    return !contributors.complete;
}
function hasMoreAuthors({ pullRequest }) {
    return pullRequest !== null && !pullRequest.contributors.complete;
}


/***/ }),

/***/ 89889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _codec_records_record_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2004);
/* harmony import */ var _ports_forge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6302);
/* harmony import */ var _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29013);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32455);




/** What an error says of the world; undefined for one that is a mistake of ours. */
function failureOf(cause) {
    if (cause instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_)
        return cause;
    if (cause instanceof _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .RepositoryUnusable */ .qh || cause instanceof _ports_forge_js__WEBPACK_IMPORTED_MODULE_1__/* .ForgeForbidden */ .T) {
        return failure('wrong', { code: 'usage', message: cause.message });
    }
    if (cause instanceof _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .RepositoryUnavailable */ .hw || cause instanceof _ports_forge_js__WEBPACK_IMPORTED_MODULE_1__/* .ForgeUnavailable */ .M) {
        return failure('lost', { code: 'source-unreachable', message: cause.message });
    }
    if (cause instanceof _codec_records_record_file_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordUnreadable */ .dV) {
        return failure('wrong', { code: 'schema', message: cause.message, file: cause.path });
    }
    return undefined;
}
function failure(kind, problem) {
    return { kind, problems: [{ ...problem, severity: 'error' }], texts: new Map() };
}


/***/ }),

/***/ 19231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ Outages)
/* harmony export */ });
/** Failures in a row after which a kind counts as down. */
const mostOutages = 3;
/**
 * What may be tried again of several kinds of requests, each by itself: not what was refused, and not for ever what is out
 * of reach.
 */
class Outages {
    /** In a row; infinite for what was refused. */
    #failures = new Map();
    #most = mostOutages;
    mayTry(kind) {
        return this.#failuresOf(kind) < this.#most;
    }
    succeeded(kind) {
        this.#failures.delete(kind);
    }
    /** `isFinal`: the same would fail again. */
    failed(kind, { isFinal }) {
        this.#failures.set(kind, isFinal ? Number.POSITIVE_INFINITY : this.#failuresOf(kind) + 1);
    }
    /** From now on the first failure of a kind is its last, and what was given up for being out of reach is tried once more. */
    tryLast() {
        this.#most = 1;
        for (const [kind, failures] of this.#failures) {
            if (failures !== Number.POSITIVE_INFINITY)
                this.#failures.delete(kind);
        }
    }
    #failuresOf(kind) {
        return this.#failures.get(kind) ?? 0;
    }
}


/***/ }),

/***/ 13926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ CarefulWriter)
/* harmony export */ });
/* harmony import */ var _ports_forge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6302);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89889);
/* harmony import */ var _outages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19231);



/**
 * Writes to a forge for one evaluation. What the token may not do, and a forge that is down, would fail on each of
 * hundreds of pull requests again: it is found out once.
 */
class CarefulWriter {
    /** Of each part by itself: an explanation that cannot be written must keep no verdict from being written. */
    #outages = new _outages_js__WEBPACK_IMPORTED_MODULE_2__/* .Outages */ .N();
    #untried = 0;
    async write(part, doing) {
        if (!this.#outages.mayTry(part)) {
            this.#untried += 1;
            return { kind: 'not-tried' };
        }
        try {
            await doing();
            this.#outages.succeeded(part);
            return { kind: 'done' };
        }
        catch (cause) {
            const [problem] = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g)(cause)?.problems ?? [];
            if (problem === undefined)
                throw cause;
            this.#outages.failed(part, { isFinal: cause instanceof _ports_forge_js__WEBPACK_IMPORTED_MODULE_0__/* .ForgeForbidden */ .T });
            return { kind: 'failed', problem };
        }
    }
    /** What was not tried, in one problem. */
    leftOut() {
        if (this.#untried === 0)
            return [];
        const severity = this.#outages.mayTry('status') ? 'warning' : 'error';
        const message = `${this.#untried} more writes were not tried, because the same had failed before; the next evaluation makes up for them`;
        return [{ code: 'source-unreachable', severity, message }];
    }
}


/***/ }),

/***/ 69960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./lib/action/domain/names.js
var domain_names = __webpack_require__(96971);
;// CONCATENATED MODULE: ./lib/action/domain/pull-requests/affected-environments.js

/**
 * The environments in which verdicts on open plans may have changed by what happened; `all` when that is not
 * known. A collision concerns plans for one environment; configuration, records and time concern every one.
 */
function affectedEnvironments(trigger) {
    switch (trigger.kind) {
        case 'pull-request':
            return trigger.concernsOthers ? environmentsOf(trigger.base, trigger.formerBase) : new Set();
        case 'pull-request-signal':
            // A signal does not say what the pull request was for until now.
            return trigger.concernsOthers ? 'all' : new Set();
        case 'push':
            return (0,domain_names/* parseEnvironmentBranch */.j9)(trigger.branch) === undefined ? 'all' : environmentsOf(trigger.branch);
        case 'asked':
            if (trigger.plan !== null)
                return new Set();
            return trigger.environment === null ? 'all' : new Set([trigger.environment]);
        case 'merge-group':
            return new Set();
        case 'schedule':
            return 'all';
    }
}
function environmentsOf(...branches) {
    return new Set(branches.flatMap((branch) => (0,domain_names/* parseEnvironmentBranch */.j9)(branch ?? '') ?? []));
}

// EXTERNAL MODULE: ./lib/action/usecases/approvals/read-approvals.js + 2 modules
var read_approvals = __webpack_require__(60504);
// EXTERNAL MODULE: ./lib/action/usecases/failure.js
var usecases_failure = __webpack_require__(89889);
// EXTERNAL MODULE: ./lib/action/usecases/pull-requests/open-pull-requests.js
var open_pull_requests = __webpack_require__(24367);
// EXTERNAL MODULE: ./lib/action/usecases/pull-requests/snapshot.js
var pull_requests_snapshot = __webpack_require__(66058);
;// CONCATENATED MODULE: ./lib/action/usecases/pull-requests/asked-pull-requests.js


/**
 * The pull requests that a trigger is about, as they are now; none for one that has been closed meanwhile. An old
 * event, or one that came twice, so only makes us look again.
 */
async function askedPullRequests(repository, trigger, { pullRequests, branches }) {
    if (trigger.kind !== 'asked')
        return mentionedPullRequests(trigger, pullRequests);
    const { environment, plan } = trigger;
    if (environment === null || plan === null)
        return [];
    const read = (0,open_pull_requests/* openPlansOnPullRequests */.N5)(repository, pullRequests, 'published');
    const open = (await read(branches, environment)).filter((it) => it.plan === plan);
    const numbers = new Set(open.map(({ pullRequest }) => pullRequest?.number));
    return pullRequests.filter(({ number }) => numbers.has(number));
}
/** Those that an event names itself. */
function mentionedPullRequests(trigger, open) {
    switch (trigger.kind) {
        case 'pull-request':
            return open.filter((it) => (0,pull_requests_snapshot/* isOn */.Mp)(it, trigger.number));
        case 'pull-request-signal':
            // Of a fork no number is told.
            return open.filter((it) => it.head === trigger.head || trigger.pullRequests.some((number) => (0,pull_requests_snapshot/* isOn */.Mp)(it, number)));
        default:
            return [];
    }
}

// EXTERNAL MODULE: ./lib/action/usecases/pull-requests/careful-writer.js
var careful_writer = __webpack_require__(13926);
// EXTERNAL MODULE: ./lib/action/domain/short-digest.js
var short_digest = __webpack_require__(90530);
;// CONCATENATED MODULE: ./lib/action/usecases/pull-requests/evaluation-problems.js

/** Whoever asks about an environment that there is not is told so; there would be nothing to judge. */
function judgeQuestion(trigger, { trusted }) {
    if (trigger.kind !== 'asked' || trigger.environment === null)
        return [];
    const { environments } = trusted.configuration;
    if (environments.has(trigger.environment))
        return [];
    const message = `'${trigger.environment}' is not a configured environment; there are ${[...environments.keys()].join(', ')}`;
    return [{ code: 'unknown-environment', severity: 'error', message }];
}
/** A head that is listed and could not be had. */
function headIsMissing({ number, head }) {
    const message = `the commit ${(0,short_digest/* shortDigest */.V)(head)} of pull request #${number} could not be fetched; the next evaluation tries again`;
    return { code: 'source-unreachable', severity: 'error', message };
}
/** What has moved in every round. */
function stillMoving({ number }) {
    const message = `pull request #${number} moves faster than it can be judged; its next event, or the next evaluation, judges it`;
    return { code: 'source-unreachable', severity: 'error', message };
}

// EXTERNAL MODULE: ./lib/action/domain/approvals/wanted-approvals.js
var wanted_approvals = __webpack_require__(19644);
// EXTERNAL MODULE: ./lib/action/domain/policy/judge-times.js
var judge_times = __webpack_require__(2162);
// EXTERNAL MODULE: ./lib/action/domain/problem.js
var problem = __webpack_require__(10240);
// EXTERNAL MODULE: ./lib/action/usecases/refusal.js
var refusal = __webpack_require__(32455);
// EXTERNAL MODULE: ./lib/action/usecases/validate.js + 6 modules
var validate = __webpack_require__(48659);
// EXTERNAL MODULE: ./lib/action/usecases/validation/survey.js + 2 modules
var validation_survey = __webpack_require__(49716);
// EXTERNAL MODULE: ./lib/action/domain/name-list.js
var name_list = __webpack_require__(36285);
// EXTERNAL MODULE: ./lib/action/domain/one-by-one.js
var one_by_one = __webpack_require__(81196);
;// CONCATENATED MODULE: ./lib/action/domain/pull-requests/no-proposal.js



const rule = `a pull request to an environment branch adds or changes exactly one file ${domain_names/* planFolder */.Fl}/<plan>.yml and nothing else`;
/** For a pull request that changes nothing. */
function nothingProposed() {
    const message = `the pull request changes nothing; add exactly one file ${domain_names/* planFolder */.Fl}/<plan>.yml`;
    return { code: 'foreign-change', severity: 'error', message };
}
/** For several plans on one pull request: a problem for each of them, and one for all other files. */
function tooManyPlans(changes, plans) {
    const message = `the pull request changes ${plans.length} plans (${quotedNames(plans)}); propose each on a pull request of its own`;
    const names = new Set(plans);
    const [proposed, others] = partition(changes, ({ path }) => names.has((0,domain_names/* planOfPath */.Cy)(path) ?? ''));
    return [
        ...(0,one_by_one/* oneByOne */.E)(proposed, {
            each: ({ path }) => foreign(message, path),
            rest: ({ path }, count) => foreign(`${message}; ${count} more of them are not listed here`, path),
        }),
        ...otherFiles(others),
    ];
}
/** For changes none of which proposes a plan: a problem for each that is about one, and one for all other files. */
function noPlan(changes) {
    const [about, others] = partition(changes, isAboutPlan);
    return [
        ...(0,one_by_one/* oneByOne */.E)(about, {
            each: unfit,
            rest: ({ path }, count) => foreign(`the pull request changes ${count} more plans, none as it should be`, path),
        }),
        ...otherFiles(others),
    ];
}
function isAboutPlan({ path, kind }) {
    return (0,domain_names/* planOfPath */.Cy)(path) !== undefined || (kind !== 'deleted' && isMisnamed(path));
}
function isMisnamed(path) {
    return path.startsWith(`${domain_names/* planFolder */.Fl}/`) && path.endsWith('.yml') && (0,domain_names/* planOfPath */.Cy)(path) === undefined;
}
function unfit({ path, kind }) {
    if (isMisnamed(path)) {
        const message = `'${path}' is no plan: a plan is a file ${domain_names/* planFolder */.Fl}/<plan>.yml, and its name is ${domain_names/* nameGrammar */.fG}; rename it`;
        return { code: 'bad-name', severity: 'error', message, file: path };
    }
    const what = kind === 'deleted'
        ? 'deletes a plan, which is history'
        : 'makes a plan something else than a regular file';
    return foreign(`the pull request ${what}: '${path}'; take that change out`, path);
}
function otherFiles(changes) {
    const paths = changes.map(({ path }) => path);
    const [first] = paths;
    if (first === undefined)
        return [];
    return [foreign(`the pull request changes ${quotedNames(paths)}; ${rule}`, first)];
}
function quotedNames(names) {
    return (0,name_list/* nameList */.O)(names.map((name) => `'${name}'`));
}
function foreign(message, file) {
    return { code: 'foreign-change', severity: 'error', message, file };
}
function partition(things, belongs) {
    return [things.filter(belongs), things.filter((it) => !belongs(it))];
}

;// CONCATENATED MODULE: ./lib/action/domain/pull-requests/proposed-plan.js


/** A pull request to an environment branch adds or changes exactly one plan file. */
function proposedPlan(changes) {
    const plans = changes.flatMap(({ path, kind }) => {
        const plan = kind === 'added' || kind === 'modified' ? (0,domain_names/* planOfPath */.Cy)(path) : undefined;
        return plan === undefined ? [] : [plan];
    });
    const [plan, ...others] = plans;
    if (plan !== undefined && others.length === 0) {
        return {
            kind: 'plan',
            plan,
            foreignChanges: changes.map(({ path }) => path).filter((path) => (0,domain_names/* planOfPath */.Cy)(path) !== plan),
        };
    }
    if (plan !== undefined)
        return { kind: 'none', problems: tooManyPlans(changes, plans) };
    if (changes.length === 0)
        return { kind: 'none', problems: [nothingProposed()] };
    return { kind: 'none', problems: noPlan(changes) };
}

// EXTERNAL MODULE: ./lib/action/domain/pull-requests/size-limits.js
var size_limits = __webpack_require__(45520);
// EXTERNAL MODULE: ./lib/action/usecases/reading/plan-file.js + 5 modules
var plan_file = __webpack_require__(47820);
;// CONCATENATED MODULE: ./lib/action/usecases/pull-requests/read-proposal.js





/** Reads what a pull request changes against where it left its base, and the plan in it. */
async function readProposal(repository, { branches }, pullRequest) {
    const size = (0,size_limits/* tooLarge */.g$)(pullRequest);
    if (size !== undefined)
        return { kind: 'none', problems: [size] };
    const { environment, head, number, createdAt } = pullRequest;
    const base = branches.get((0,domain_names/* environmentBranch */.GX)(environment));
    if (base === undefined)
        return { kind: 'none', problems: [baseIsGone(pullRequest)] };
    const proposed = proposedPlan(await repository.changesSince(base, head));
    if (proposed.kind === 'none')
        return proposed;
    const { plan, foreignChanges } = proposed;
    const path = (0,domain_names/* planPath */.pw)(plan);
    const content = (await repository.read(head, [path])).get(path);
    if (content === undefined)
        throw new Error(`${path} of pull request ${number} is there and cannot be read`);
    const proposal = {
        plan,
        environment,
        pullRequest: (0,open_pull_requests/* proposing */.go)(pullRequest, 'judged-here'),
        hasEnvironmentBranch: true,
        content: (0,plan_file/* readPlanFile */.wr)(plan, content),
        addedAt: createdAt,
        foreignChanges,
    };
    return { kind: 'plan', proposal };
}
/** A proposal as the others see it: by what the pull request changes, whatever its commits did on the way. */
function asOpenPlan({ environment, plan, pullRequest, addedAt, content, foreignChanges }, commit) {
    const author = { name: '', email: '' };
    const hasForeignChanges = foreignChanges.length > 0;
    return { environment, plan, commit, pullRequest, addedAt, author, hasForeignChanges, content };
}
function baseIsGone({ base, environment }) {
    const message = `the branch ${base} does not exist any more; restore it, or choose the branch of another environment than ${environment}`;
    return { code: 'unknown-environment', severity: 'error', message };
}

// EXTERNAL MODULE: ./lib/action/codec/plan-writer.js + 8 modules
var plan_writer = __webpack_require__(32512);
// EXTERNAL MODULE: ./lib/action/domain/versions/version.js
var version = __webpack_require__(43033);
;// CONCATENATED MODULE: ./lib/action/domain/fixing/choose-cures.js

/**
 * The changes that cure the errors of a plan, as far as these say how; warnings are left to people. Errors that want
 * different versions of one application get the highest. A change that was tried before, or that changes nothing, is no
 * cure, so that following cures comes to an end.
 */
function chooseCures(plan, problems, tried) {
    const written = new Map(plan.applications.map((entry) => [entry.application, entry]));
    const changes = new Map();
    for (const { code, severity, cure } of problems) {
        if (severity !== 'error' || cure === undefined)
            continue;
        const { application, entry } = cure;
        const before = written.get(application);
        const change = { application, from: before === undefined ? null : entryText(before), to: entry };
        if (tried.has(changeKey(change)) || (before !== undefined && says(before, entry)))
            continue;
        const other = changes.get(application);
        const cures = [...new Set([...(other?.cures ?? []), code])];
        const to = other === undefined ? entry : higher(other.to, entry);
        changes.set(application, { ...change, to, cures });
    }
    return [...changes.values()];
}
function changeKey({ application, to }) {
    return `${application} ${to}`;
}
/** What stands in the plan then: it takes the place of the whole entry. The commit is pinned where it is known. */
function changedEntry({ application, to }, commit) {
    if (to === 'redeploy')
        return { application, action: 'redeploy' };
    const entry = { application, action: 'deploy', version: to };
    return commit === undefined ? entry : { ...entry, commit };
}
function entryText(entry) {
    return entry.action === 'redeploy' ? 'redeploy' : entry.version;
}
/** Whether the entry is already what a cure wants there, whole. */
function says(entry, wanted) {
    return entry.action !== 'tag-and-deploy' && entry.modules === undefined && entryText(entry) === wanted;
}
/** A version says more than `redeploy`, which keeps the one that is there. */
function higher(one, other) {
    if (one === 'redeploy')
        return other;
    if (other === 'redeploy')
        return one;
    return (0,version/* compareVersions */.Zy)(one, other) >= 0 ? one : other;
}

;// CONCATENATED MODULE: ./lib/action/domain/fixing/plan-change.js
/** Adds the changes of one more round: of an application that changes twice, what it was at first stays known. */
function joinChanges(before, after) {
    const joined = new Map(before.map((change) => [change.application, change]));
    for (const change of after) {
        const { from, cures } = joined.get(change.application) ?? { from: change.from, cures: [] };
        const all = [...new Set([...cures, ...change.cures])];
        joined.set(change.application, { ...change, from, cures: all });
    }
    return [...joined.values()];
}

;// CONCATENATED MODULE: ./lib/action/usecases/fixing/find-fix.js




/** Cures of cures: more is no chain of applications any more, but cures that call for each other. */
const mostRounds = 50;
/**
 * Follows the cures of a plan's errors, and those of what these bring along, until none is left. The text keeps its
 * comments and its order. Whether the plan validates then is what the outcome says.
 */
async function findFix({ judge, available }, plan, start) {
    let fix = { ...start, changes: [] };
    const tried = new Set();
    for (let round = 1; round <= mostRounds; round += 1) {
        const { value } = fix.content;
        const changes = value === undefined ? [] : chooseCures(value, fix.validation.problems, tried);
        if (changes.length === 0)
            break;
        for (const change of changes)
            tried.add(changeKey(change));
        const versions = await available(changes.map(({ application }) => application));
        const content = changed(plan, fix.content, { changes, versions });
        fix = { content, validation: await judge(content), changes: joinChanges(fix.changes, changes) };
    }
    return fix;
}
function changed(plan, { text }, known) {
    const entries = known.changes.map((change) => {
        const { application, to } = change;
        return [application, changedEntry(change, known.versions.get(application)?.get(to))];
    });
    return (0,plan_file/* planFileOf */.XT)(plan, (0,plan_writer/* rewritePlan */.S)(text, { entries: new Map(entries) }));
}

// EXTERNAL MODULE: ./lib/action/usecases/reading/evidence.js + 8 modules
var reading_evidence = __webpack_require__(13878);
// EXTERNAL MODULE: ./lib/action/usecases/reading/trusted.js + 19 modules
var reading_trusted = __webpack_require__(55845);
;// CONCATENATED MODULE: ./lib/action/usecases/validation/resurvey.js


/**
 * A survey for one of its plans as that would be when it named other applications: only these are read anew. What it
 * knows of the target and of the other plans stays as it was, so that a hundred open plans are not viewed again for one.
 */
async function resurvey(survey, changed) {
    const { ports, trusted } = survey;
    const names = changed.applications.map(({ application }) => application);
    const catalog = await (0,reading_trusted/* readCatalog */.uM)(ports.repository, trusted.commit, names);
    const evidence = await (0,reading_evidence/* askForPlans */.rg)(ports.sources, catalog.entries, { plans: [changed] });
    return { ...survey, catalog, evidence };
}

;// CONCATENATED MODULE: ./lib/action/usecases/pull-requests/suggest-changes.js




/**
 * The changes with which a plan that fails would pass, by the cures of its errors; none when one of them has no cure,
 * when these are not enough, and when something that they need could not be read: it is advice, and no verdict waits
 * for it.
 */
async function suggestChanges(proposal, validation, survey) {
    const { plan, content } = proposal;
    const errors = validation.problems.filter(({ severity }) => severity === 'error');
    if (errors.length === 0 || errors.some(({ cure }) => cure === undefined))
        return [];
    const judge = (changed) => (0,validate/* validateInOrder */.ID)({ ...proposal, content: changed }, async () => changed.value && resurvey(survey, changed.value));
    const available = async () => new Map();
    try {
        const fix = await findFix({ judge, available }, plan, { content, validation });
        return fix.validation.verdict === 'pass' ? fix.changes : [];
    }
    catch (cause) {
        if ((0,usecases_failure/* failureOf */.g)(cause) === undefined)
            throw cause;
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/action/usecases/pull-requests/judge-pull-requests.js










/** Judges some pull requests of one environment; a plan about which something cannot be read has no verdict. */
async function judgePullRequests(ports, { snapshot, environment: name, pullRequests, others }) {
    const { trusted, branches, records } = snapshot;
    const proposals = await Promise.all(pullRequests.map(async (pullRequest) => ({
        pullRequest,
        proposal: await readProposal(ports.repository, snapshot, pullRequest),
    })));
    const readOthers = (0,open_pull_requests/* openPlansOnPullRequests */.N5)(ports.repository, snapshot.pullRequests, others);
    const openPlans = others === 'published'
        ? await readOthers(branches, name)
        : proposals.flatMap(({ pullRequest: { head }, proposal: it }) => it.kind === 'plan' ? [asOpenPlan(it.proposal, head)] : []);
    const environment = trusted.configuration.environments.get(name);
    const survey = environment &&
        (await (0,validation_survey/* surveyEnvironment */.I)({ ...ports, readOpenPlans: readOthers }, {
            trusted,
            environment,
            records,
            openPlans,
            judged: proposals.flatMap(({ proposal: it }) => it.kind === 'plan' ? (it.proposal.content.value ?? []) : []),
            notes: true,
        }));
    const judged = proposals.map(async ({ pullRequest, proposal }) => ({
        pullRequest,
        approvals: approvalsWantedOf(environment, proposal),
        onceOverridden: survey === undefined ? [] : timesOnceOverridden(survey, proposal),
        report: {
            ...(await reportOn(proposal, survey)),
            environment: name,
            head: pullRequest.head,
            baseCommit: branches.get((0,domain_names/* environmentBranch */.GX)(name)) ?? null,
            draft: pullRequest.draft,
            reviews: [],
            approvals: null,
        },
    }));
    return Promise.all(judged);
}
const nothing = { suggestion: [], operations: [], order: new Map() };
const judge_pull_requests_noPlan = { ...nothing, plan: null, source: null, blob: null };
async function reportOn(proposed, survey) {
    if (proposed.kind === 'none') {
        return { ...judge_pull_requests_noPlan, verdict: 'fail', problems: (0,problem/* inFileOrder */.w$)(proposed.problems) };
    }
    const { plan, content } = proposed.proposal;
    const { blob } = content;
    try {
        const validation = await (0,validate/* validateInOrder */.ID)(proposed.proposal, async () => survey);
        const suggestion = survey === undefined ? [] : await suggestChanges(proposed.proposal, validation, survey);
        return { ...validation, suggestion, blob };
    }
    catch (cause) {
        if (!(cause instanceof refusal/* Refusal */.P_))
            throw cause;
        const source = content.value?.source ?? null;
        return { ...judge_pull_requests_noPlan, plan, source, blob, verdict: 'unknown', problems: cause.problems };
    }
}
function timesOnceOverridden({ environment, now }, proposed) {
    if (proposed.kind === 'none')
        return [];
    const { value: plan, file, locate } = proposed.proposal.content;
    if (plan?.override === undefined)
        return [];
    const findings = (0,judge_times/* judgeTimes */.U)({ plan, environment, now, freezeOverridden: true });
    return findings.map((finding) => (0,problem/* placeFinding */.BW)(finding, file, locate));
}
function approvalsWantedOf(environment, proposed) {
    const plan = proposed.kind === 'plan' ? proposed.proposal.content.value : undefined;
    if (environment === undefined || plan === undefined)
        return null;
    const wanted = (0,wanted_approvals/* wantedApprovals */.u)(environment, plan);
    return wanted.policy === null && wanted.override === null ? null : wanted;
}

// EXTERNAL MODULE: ./lib/action/codec/status-description.js
var status_description = __webpack_require__(31946);
// EXTERNAL MODULE: ./lib/action/domain/pull-requests/longest-report.js
var longest_report = __webpack_require__(64977);
// EXTERNAL MODULE: ./lib/action/domain/pull-requests/published-names.js
var published_names = __webpack_require__(10463);
// EXTERNAL MODULE: ./lib/action/domain/pull-requests/same-status.js
var same_status = __webpack_require__(71727);
// EXTERNAL MODULE: ./lib/action/domain/pull-requests/same-text.js
var same_text = __webpack_require__(4574);
;// CONCATENATED MODULE: ./lib/action/domain/pull-requests/status-summary.js


const conflictCodes = new Set(problem/* problemGroups */.kt.conflicts);
/** A plan that could not be judged fails for no known reason, so it still counts for others. */
function statusSummary({ verdict, problems, blob }) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    const others = errors.filter(({ code }) => !conflictCodes.has(code));
    const failsOtherwise = verdict === 'fail' && others.length > 0;
    return {
        verdict,
        failsOtherwise,
        errors: (failsOtherwise ? others : errors).length,
        warnings: problems.filter(({ severity }) => severity === 'warning').length,
        digest: blob === null ? null : (0,short_digest/* shortDigest */.V)(blob),
    };
}

// EXTERNAL MODULE: ./lib/action/render/plan-report.js + 12 modules
var plan_report = __webpack_require__(60130);
// EXTERNAL MODULE: ./lib/action/domain/pull-requests/trusted-place.js
var trusted_place = __webpack_require__(85657);
// EXTERNAL MODULE: ./lib/action/domain/shorten-text.js
var shorten_text = __webpack_require__(65492);
// EXTERNAL MODULE: ./lib/action/render/text/plain-text.js
var plain_text = __webpack_require__(11287);
;// CONCATENATED MODULE: ./lib/action/render/problems/annotations.js



/** GitHub takes messages of 64 KB; a character has at most three bytes for each UTF-16 code unit. */
const longestMessage = Math.floor(65_536 / 3);
const levels = { error: 'failure', warning: 'warning', notice: 'notice' };
/** Annotations of the problems that have a line in a file of the pull request, in the same order. */
function annotationsOf(problems) {
    return problems.flatMap((problem) => {
        const { code, severity, message, file, line } = problem;
        if (file === undefined || line === undefined || (0,trusted_place/* isOnTrustedBranch */.b)(problem))
            return [];
        const text = (0,shorten_text/* shortenText */.B)((0,plain_text/* plainText */.w)(message), longestMessage);
        return [{ path: file, line, level: levels[severity], title: code, message: text }];
    });
}

;// CONCATENATED MODULE: ./lib/action/usecases/pull-requests/publications.js








const states = { pass: 'success', fail: 'failure', unknown: 'error' };
/** By what is found again what stands on a pull request. */
function publicationQuestion({ pullRequest, approvals }) {
    const { number, environment } = pullRequest;
    return {
        pullRequest: number,
        context: (0,published_names/* statusContext */.s)(environment),
        check: (0,published_names/* checkName */.I3)(environment),
        marker: published_names/* commentMarker */.Ql,
        contributors: approvals !== null,
    };
}
/** The status by which a pull request may be merged or not; it is bound to head, base and plan. */
function statusOf(report, url) {
    return {
        context: (0,published_names/* statusContext */.s)(report.environment),
        state: states[report.verdict],
        description: (0,status_description/* statusText */.qS)(statusSummary(report)),
        url,
    };
}
/** `url`: where the status leads. */
function wantedPublication(report, links, url) {
    const status = statusOf(report, url);
    const text = (0,plan_report/* renderPlanReport */.Q)(report, links, { limit: longest_report/* longestReport */.p });
    return {
        status,
        check: {
            name: (0,published_names/* checkName */.I3)(report.environment),
            conclusion: report.verdict === 'pass' ? 'success' : 'failure',
            title: status.description,
            summary: text,
            annotations: annotationsOf(report.problems),
        },
        comment: `${published_names/* commentMarker */.Ql}\n${text}`,
    };
}
/** The parts of a publication that are not as they should be, in the order in which they are to be written. */
function differingParts(wanted, standing) {
    const differs = {
        // First what decides about the merge.
        status: !(0,same_status/* isSameStatus */.F)(wanted.status, standing.status),
        check: !isSameCheck(wanted.check, standing),
        comment: !isSameComment(wanted.comment, standing),
    };
    return ['status', 'check', 'comment'].filter((part) => differs[part]);
}
function isSameCheck(wanted, { check }) {
    return (check !== null &&
        check.conclusion === wanted.conclusion &&
        check.title === wanted.title &&
        (0,same_text/* isSameText */.c)(check.summary, wanted.summary) &&
        check.annotations === wanted.annotations.length);
}
/** One that stands twice is written again, which takes the second away. */
function isSameComment(wanted, { comment }) {
    return comment !== null && (0,same_text/* isSameText */.c)(comment.body, wanted) && comment.duplicates.length === 0;
}

// EXTERNAL MODULE: ./lib/action/domain/approvals/approval-problems.js
var approval_problems = __webpack_require__(3174);
// EXTERNAL MODULE: ./lib/action/domain/approvals/override-notice.js
var override_notice = __webpack_require__(95335);
;// CONCATENATED MODULE: ./lib/action/usecases/pull-requests/publish-report.js





/**
 * One report on its way to its pull request. A report is bound to head, base and plan: when one of them is not what
 * was judged any more, there is nothing to write.
 */
class Publishing {
    #judged;
    #standing;
    #links;
    #kind;
    #report;
    #written = [];
    #untried = [];
    #problems = [];
    constructor(judged, standing, links) {
        this.#judged = judged;
        this.#standing = standing;
        const { draft, reviews } = standing ?? judged.report;
        this.#report = { ...judged.report, draft, reviews };
        this.#links = links;
        this.#kind = standingOf(standing, this.#report);
    }
    /** What is to be asked about its approvals; undefined when none are wanted, or it is about what is there no more. */
    approvalQuestion() {
        const { approvals } = this.#judged;
        const standing = this.#standing;
        const { environment, plan: name, blob, head } = this.#report;
        if (approvals === null || standing === undefined || this.#kind !== 'published')
            return undefined;
        if (name === null || blob === null)
            return undefined;
        const { author, reviews } = standing;
        const contributors = standing.contributors ?? { people: [], complete: false };
        const proposed = { author, contributors, head, reviews };
        return { ...approvals, environment, name, mergeCommit: null, blob, proposed };
    }
    /** Adds what is known of its approvals, which never changes the verdict. */
    addApprovals({ override, ...judgement }) {
        const { onceOverridden } = this.#judged;
        const found = (0,override_notice/* tellOverride */.Q_)(this.#report.problems, { override, onceOverridden });
        const problems = (0,problem/* inFileOrder */.w$)([...found, ...(0,approval_problems/* approvalMissing */.ib)(judgement)]);
        const isWanted = this.#judged.approvals?.policy !== null;
        this.#report = { ...this.#report, approvals: isWanted ? judgement : null, problems };
    }
    /** Writes those of these parts that differ from what stands there, in their order. */
    async write(forge, writer, parts) {
        const standing = this.#standing;
        if (this.#kind !== 'published' || standing === undefined)
            return;
        const wanted = wantedPublication(this.#report, this.#links, this.#judged.pullRequest.url);
        for (const part of differingParts(wanted, standing).filter((it) => parts.includes(it))) {
            const outcome = await writer.write(part, () => this.#writePart(forge, part, { wanted, standing }));
            if (outcome.kind === 'done')
                this.#written.push(part);
            else if (outcome.kind === 'not-tried')
                this.#untried.push(part);
            else
                this.#problems.push(unwritten(part, this.#judged, outcome.problem));
        }
    }
    outcome() {
        return {
            kind: this.#kind,
            report: this.#report,
            written: this.#written,
            untried: this.#untried,
            problems: this.#problems,
        };
    }
    #writePart(forge, part, { wanted, standing }) {
        const { report, pullRequest } = this.#judged;
        switch (part) {
            case 'status':
                return forge.setStatus(report.head, wanted.status);
            case 'check':
                return forge.setCheck(report.head, wanted.check, standing.check);
            case 'comment':
                return forge.setComment(pullRequest.number, wanted.comment, standing.comment);
        }
    }
}
function standingOf(standing, report) {
    if (standing === undefined || !standing.open)
        return 'closed';
    const isSame = standing.head === report.head &&
        standing.base === (0,domain_names/* environmentBranch */.GX)(report.environment) &&
        (report.baseCommit === null || standing.baseCommit === report.baseCommit);
    return isSame ? 'published' : 'moved';
}
/** Only the status decides whether the pull request may be merged; the others say why. */
function unwritten(part, { pullRequest, report }, problem) {
    const consequences = {
        status: 'the pull request has no verdict on this commit',
        check: 'the problems are not shown on its lines',
        comment: 'the report is not shown on it',
    };
    const plan = report.plan === null ? {} : { plan: `${report.environment}/${report.plan}` };
    const message = `the ${part} of pull request #${pullRequest.number} could not be written (${consequences[part]}): ${problem.message}`;
    return { ...problem, ...plan, severity: part === 'status' ? 'error' : 'warning', message };
}

;// CONCATENATED MODULE: ./lib/action/usecases/pull-requests/publish-reports.js


/** What stands there is read for so many at once, right before their verdicts are written. */
const batch = 25;
/**
 * Writes on pull requests what differs from what stands there: first every status, because these decide about
 * merges, then everything that only explains them, approvals among it. Writes take a second each.
 */
async function publishReports({ forge, writer, readApprovals }, judged, { links, dryRun }) {
    const publishing = [];
    for (let from = 0; from < judged.length; from += batch) {
        const some = judged.slice(from, from + batch);
        const standing = await forge.publications(some.map(publicationQuestion));
        for (const it of some) {
            const one = new Publishing(it, standing.get(it.pullRequest.number), links);
            if (!dryRun)
                await one.write(forge, writer, ['status']);
            publishing.push({ pullRequest: it.pullRequest, one });
        }
    }
    await addApprovals(publishing.map(({ one }) => one), readApprovals);
    for (const { one } of dryRun ? [] : publishing)
        await one.write(forge, writer, ['check', 'comment']);
    return publishing.map(({ pullRequest, one }) => ({ ...one.outcome(), pullRequest, links }));
}
/** Only after every status was written: approvals may need further requests, and decide nothing here. */
async function addApprovals(publishing, readApprovals) {
    const asked = publishing.flatMap((one) => {
        const question = one.approvalQuestion();
        return question === undefined ? [] : [{ one, question }];
    });
    if (asked.length === 0)
        return;
    const judged = await readApprovals(asked.map(({ question }) => question));
    for (const [index, approvals] of judged.entries())
        asked[index]?.one.addApprovals(approvals);
}

;// CONCATENATED MODULE: ./lib/action/usecases/pull-requests/withdraw-verdicts.js




/**
 * When nothing can be judged, no pull request that may be affected keeps a verdict that lets it be merged: what is
 * green, and what has just been asked about, is told that there is no verdict, and why. When even what stands there
 * cannot be read, the status alone is taken back. The next evaluation puts it right.
 */
async function withdrawVerdicts(ports, { pullRequests, asked, problems, webAddress }) {
    const concerned = pullRequests.filter((it) => asked.has(it.number) || mayBeGreen(it));
    const judged = concerned.map((pullRequest) => withoutVerdict(pullRequest, problems));
    const links = { repository: webAddress };
    try {
        return { evaluated: await publishReports(ports, judged, { links, dryRun: false }), problems: [] };
    }
    catch (cause) {
        const failure = (0,usecases_failure/* failureOf */.g)(cause);
        if (failure === undefined)
            throw cause;
        return { evaluated: [], problems: [...failure.problems, ...(await withdrawStatuses(ports, concerned))] };
    }
}
/** Where no status of ours is known there may be one of somebody else. */
function mayBeGreen({ environment, statuses }) {
    const ours = statuses?.find(({ context }) => context === (0,published_names/* statusContext */.s)(environment));
    return ours === undefined || ours.state === 'success';
}
function withoutVerdict(pullRequest, problems) {
    const { environment, head, draft } = pullRequest;
    const nothing = {
        plan: null,
        source: null,
        blob: null,
        baseCommit: null,
        suggestion: [],
        operations: [],
        order: new Map(),
        reviews: [],
        approvals: null,
    };
    return {
        pullRequest,
        approvals: null,
        onceOverridden: [],
        report: { ...nothing, environment, head, draft, verdict: 'unknown', problems },
    };
}
async function withdrawStatuses({ forge, writer }, pullRequests) {
    const problems = [];
    for (const { environment, head, statuses, url } of pullRequests) {
        const context = (0,published_names/* statusContext */.s)(environment);
        const description = status_description/* withdrawnDescription */.BJ;
        if (statuses?.some((it) => it.context === context && it.description === description))
            continue;
        const status = { context, state: 'error', description, url };
        const outcome = await writer.write('status', () => forge.setStatus(head, status));
        if (outcome.kind === 'failed')
            problems.push(outcome.problem);
    }
    return problems;
}

// EXTERNAL MODULE: ./lib/action/domain/layout.js
var layout = __webpack_require__(90493);
;// CONCATENATED MODULE: ./lib/action/usecases/pull-requests/world-fingerprint.js

/** All that verdicts depend on apart from the tags of applications, as one text: equal when nothing has moved. */
function fingerprintOf(open, branches) {
    const tips = [...branches].filter(([name]) => name === layout/* trustedBranch */.YF || name === layout/* recordsBranch */.rb || name.startsWith('env/'));
    const proposed = open.map(({ number, base, head, draft }) => [number, base, head, draft]);
    return JSON.stringify([tips.sort(), proposed.sort()]);
}

;// CONCATENATED MODULE: ./lib/action/usecases/pull-requests/evaluate.js











/**
 * Judges what a trigger is about, and then every open plan whose verdict may have changed with it; writes only
 * what differs from what stands there. The outcome depends on what there is now, not on the trigger, so triggers
 * may come late, twice or never. When the world has moved by the time that verdicts are written, everything is
 * judged again, because another evaluation may have been faster and right. Rejects as the forge does when the pull
 * requests cannot be listed.
 */
function evaluate(ports, trigger, options) {
    return new Evaluator(ports, options).run(trigger);
}
/** How often what moves while it is judged is judged anew, and milliseconds to let it come to rest. */
const evaluate_mostRounds = 3;
const pause = 1000;
class Evaluator {
    #ports;
    #options;
    #writer = new careful_writer/* CarefulWriter */.K();
    #evaluated = new Map();
    #asked = new Set();
    #problems = [];
    constructor(ports, options) {
        this.#ports = ports;
        this.#options = options;
    }
    async run(trigger) {
        let open = await (0,pull_requests_snapshot/* environmentPullRequests */.t3)(this.#ports.forge);
        for (let round = 1;; round += 1) {
            const snapshot = await this.#judgeByTrigger(trigger, open);
            const after = snapshot && (await this.#lookAgain(open, snapshot));
            if (after === undefined)
                break;
            if (round === evaluate_mostRounds) {
                await this.#giveUp(after);
                break;
            }
            open = after;
            await this.#ports.clock.sleep(pause);
        }
        return {
            pullRequests: [...this.#evaluated.values()].sort((a, b) => a.pullRequest.number - b.pullRequest.number),
            asked: this.#asked,
            problems: [...this.#problems, ...this.#writer.leftOut()],
        };
    }
    /** Judges on one snapshot; undefined when it could not be taken. */
    async #judgeByTrigger(trigger, open) {
        this.#forgetRound();
        const environments = affectedEnvironments(trigger);
        const isAffected = ({ environment }) => environments === 'all' || environments.has(environment);
        const mentioned = mentionedPullRequests(trigger, open);
        for (const { number } of mentioned)
            this.#asked.add(number);
        return this.#failClosed([...new Set([...mentioned, ...open.filter(isAffected)])], async () => {
            const snapshot = await (0,pull_requests_snapshot/* takeSnapshot */.W9)(this.#ports, open);
            this.#problems.push(...judgeQuestion(trigger, snapshot));
            const asked = await askedPullRequests(this.#ports.repository, trigger, snapshot);
            for (const { number } of asked)
                this.#asked.add(number);
            await this.#judge(snapshot, asked, 'published');
            await this.#judge(snapshot, snapshot.pullRequests.filter(isAffected), 'judged-here');
            await this.#tellUnfetched(snapshot, [...mentioned, ...open.filter(isAffected)]);
            return snapshot;
        });
    }
    /** One environment after the other, so that one that cannot be judged keeps no other from it. */
    async #judge(snapshot, pullRequests, others) {
        for (const environment of new Set(pullRequests.map((it) => it.environment))) {
            const concerned = pullRequests.filter((it) => it.environment === environment);
            await this.#failClosed(concerned, async () => {
                const question = { snapshot, environment, pullRequests: concerned, others };
                const judged = await judgePullRequests(this.#ports, question);
                const links = { repository: this.#ports.webAddress };
                const published = await publishReports(this.#publishing(snapshot.records), judged, {
                    ...this.#options,
                    links,
                });
                for (const it of published)
                    this.#note(it);
            });
        }
    }
    /** A head that is listed and could not be had is no evidence of anything. */
    async #tellUnfetched(snapshot, concerned) {
        const present = new Set(snapshot.pullRequests.map(({ number }) => number));
        const missing = [...new Set(concerned)].filter(({ number }) => !present.has(number));
        if (missing.length > 0)
            await this.#withdraw(missing, missing.map(headIsMissing));
    }
    /** The pull requests as they are now, when something has moved since; undefined when all is as it was judged. */
    async #lookAgain(judged, snapshot) {
        const all = [...this.#evaluated.values()];
        const isMoving = all.some(({ kind }) => kind === 'moved');
        if (!isMoving && !all.some(({ written }) => written.length > 0))
            return undefined;
        return this.#failClosed([], async () => {
            const open = await (0,pull_requests_snapshot/* environmentPullRequests */.t3)(this.#ports.forge);
            await this.#ports.repository.refresh();
            const branches = await this.#ports.repository.branches();
            const hasMoved = fingerprintOf(judged, snapshot.branches) !== fingerprintOf(open, branches);
            return isMoving || hasMoved ? open : undefined;
        });
    }
    /** What moved in every round loses its verdict; its next event, or the next evaluation, judges it. */
    async #giveUp(open) {
        const moving = [...this.#evaluated.values()].filter(({ kind }) => kind === 'moved');
        const numbers = new Set(moving.map(({ pullRequest }) => pullRequest.number));
        const concerned = open.filter(({ number }) => numbers.has(number));
        if (concerned.length > 0)
            await this.#withdraw(concerned, concerned.map(stillMoving));
    }
    /** What is not tried again has its reason from when it was tried. */
    #note(evaluated) {
        const { number } = evaluated.pullRequest;
        const before = this.#evaluated.get(number);
        const written = [...new Set([...(before?.written ?? []), ...evaluated.written])];
        const reasons = evaluated.untried.length === 0 ? [] : (before?.problems ?? []);
        this.#evaluated.set(number, { ...evaluated, written, problems: [...reasons, ...evaluated.problems] });
    }
    /** Of an earlier round only what was written counts. */
    #forgetRound() {
        this.#asked.clear();
        this.#problems = [];
        for (const [number, it] of this.#evaluated) {
            if (it.kind !== 'published')
                this.#evaluated.delete(number);
        }
    }
    /** Missing evidence is no verdict: what is concerned loses the one it has. */
    async #failClosed(concerned, doing) {
        try {
            return await doing();
        }
        catch (cause) {
            const failure = (0,usecases_failure/* failureOf */.g)(cause);
            if (failure === undefined)
                throw cause;
            await this.#withdraw(concerned, failure.problems);
            return undefined;
        }
    }
    async #withdraw(pullRequests, problems) {
        this.#problems.push(...problems);
        if (this.#options.dryRun || pullRequests.length === 0)
            return;
        const { webAddress } = this.#ports;
        const withdrawal = { pullRequests, asked: this.#asked, problems, webAddress };
        const { evaluated, problems: unwritten } = await withdrawVerdicts(this.#publishing(null), withdrawal);
        for (const it of evaluated)
            this.#note(it);
        this.#problems.push(...unwritten);
    }
    /** Without records there are no plans whose approvals could be judged. */
    #publishing(records) {
        const { forge, repository, reviewers } = this.#ports;
        return {
            forge,
            writer: this.#writer,
            readApprovals: async (questions) => records === null ? [] : (0,read_approvals/* readApprovals */.R)({ repository, reviewers, records }, questions),
        };
    }
}


/***/ }),

/***/ 24367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ openPlansNow),
/* harmony export */   N5: () => (/* binding */ openPlansOnPullRequests),
/* harmony export */   go: () => (/* binding */ proposing)
/* harmony export */ });
/* harmony import */ var _codec_status_description_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31946);
/* harmony import */ var _domain_pull_requests_published_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10463);
/* harmony import */ var _domain_pull_requests_size_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45520);
/* harmony import */ var _reading_proposed_plans_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69817);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66058);





/** The open plans on pull requests. */
function openPlansOnPullRequests(repository, pullRequests, verdicts) {
    return async (branches, environment) => {
        const wanted = pullRequests.filter((it) => (0,_domain_pull_requests_size_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$)(it) === undefined && (environment === undefined || it.environment === environment));
        const candidates = wanted.map((it) => ({
            environment: it.environment,
            commit: it.head,
            plan: null,
            pullRequest: proposing(it, verdicts),
        }));
        return (0,_reading_proposed_plans_js__WEBPACK_IMPORTED_MODULE_1__/* .readProposedPlans */ .X)(repository, branches, candidates);
    };
}
/** The same, of the pull requests that there are whenever it is asked. */
function openPlansNow({ forge, repository, }) {
    return async (_, environment) => {
        const pullRequests = await (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .bringHeads */ .qB)(repository, await (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentPullRequests */ .t3)(forge));
        const branches = await repository.branches('env/');
        return openPlansOnPullRequests(repository, pullRequests, 'published')(branches, environment);
    };
}
/** A pull request as what it proposes knows it. */
function proposing({ number, url, draft, environment, statuses }, verdicts) {
    const status = statuses?.find(({ context }) => context === (0,_domain_pull_requests_published_names_js__WEBPACK_IMPORTED_MODULE_4__/* .statusContext */ .s)(environment));
    const said = status === undefined ? undefined : (0,_codec_status_description_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStatusDescription */ .Md)(status.description);
    const failingDigest = verdicts === 'published' && said?.failsOtherwise ? said.digest : null;
    return { number, url, draft, failingDigest };
}


/***/ }),

/***/ 66058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ isOn),
/* harmony export */   W9: () => (/* binding */ takeSnapshot),
/* harmony export */   qB: () => (/* binding */ bringHeads),
/* harmony export */   t3: () => (/* binding */ environmentPullRequests)
/* harmony export */ });
/* unused harmony export readSnapshot */
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96971);
/* harmony import */ var _domain_pull_requests_size_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45520);
/* harmony import */ var _reading_trusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55845);



/** Whether the verdict on one pull request stands on that of a number. */
function isOn({ number, alsoOn }, wanted) {
    return number === wanted || alsoOn.includes(wanted);
}
/** The open pull requests to branches of environments: the oldest of those that propose the same commit. */
async function environmentPullRequests(forge) {
    const found = new Map();
    for (const it of await forge.openPullRequests()) {
        const environment = (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEnvironmentBranch */ .j9)(it.base);
        if (environment === undefined)
            continue;
        const proposal = `${environment} ${it.head}`;
        const older = found.get(proposal);
        found.set(proposal, older === undefined
            ? { ...it, environment, alsoOn: [] }
            : { ...older, alsoOn: [...older.alsoOn, it.number] });
    }
    return [...found.values()];
}
/** Brings everything here and reads it. Rejects as `readSnapshot` does. */
async function takeSnapshot(ports, pullRequests) {
    return readSnapshot(ports, await bringHeads(ports.repository, pullRequests));
}
/** Brings the repository up to date; gives the pull requests with the heads that they have there. */
async function bringHeads(repository, pullRequests) {
    const isFetched = (it) => (0,_domain_pull_requests_size_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .tooLarge */ .g$)(it) === undefined;
    const fetched = pullRequests.filter(isFetched);
    const heads = await repository.refresh(fetched.map(({ number }) => number));
    return pullRequests.flatMap((it) => {
        const head = isFetched(it) ? heads.get(it.number) : it.head;
        if (head === undefined)
            return [];
        return head === it.head ? [it] : [{ ...it, head, statuses: null }];
    });
}
/** Rejects with a Refusal when the trusted configuration cannot be used, and as the repository does. */
async function readSnapshot({ repository, readRecords }, pullRequests) {
    return {
        trusted: await (0,_reading_trusted_js__WEBPACK_IMPORTED_MODULE_0__/* .readTrusted */ .G2)(repository),
        branches: await repository.branches(),
        records: await readRecords(),
        pullRequests,
    };
}


/***/ }),

/***/ 73108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ createRecordsReader)
});

// EXTERNAL MODULE: ./lib/action/domain/layout.js
var layout = __webpack_require__(90493);
// EXTERNAL MODULE: ./lib/action/codec/records/application-record.js
var application_record = __webpack_require__(38352);
// EXTERNAL MODULE: ./lib/action/codec/records/confirmations.js
var confirmations = __webpack_require__(5544);
// EXTERNAL MODULE: ./lib/action/codec/records/delivery.js
var delivery = __webpack_require__(81044);
// EXTERNAL MODULE: ./lib/action/codec/records/environment-record.js
var environment_record = __webpack_require__(25369);
// EXTERNAL MODULE: ./lib/action/codec/records/run.js + 4 modules
var run = __webpack_require__(97720);
// EXTERNAL MODULE: ./lib/action/codec/records/version-marks.js
var version_marks = __webpack_require__(20197);
// EXTERNAL MODULE: ./lib/action/usecases/refusal.js
var refusal = __webpack_require__(32455);
;// CONCATENATED MODULE: ./lib/action/usecases/reading/record-decoders.js







/** Decoders that remember: the same blob is decoded once. */
function createRecordDecoders() {
    return {
        environment: remember(environment_record/* parseEnvironmentRecord */.U),
        application: remember(application_record/* parseApplicationRecord */.d),
        confirmations: remember(confirmations/* parseConfirmations */.c),
        delivery: remember(delivery/* parseDelivery */.yY),
        run: remember(run/* parseRun */.zZ),
        marks: remember(version_marks/* parseVersionMarks */.O),
    };
}
function remember(parse) {
    const known = new Map();
    return (path, { id, bytes }) => {
        const before = known.get(id);
        if (before !== undefined)
            return before;
        if (bytes === null)
            throw (0,refusal/* wrongUsage */.xY)(`record ${path} is over 1 MiB; it was not written by this program`);
        const value = parse(path, bytes);
        known.set(id, value);
        return value;
    };
}

;// CONCATENATED MODULE: ./lib/action/usecases/reading/record-files.js
/** The files of the records at one commit; none where there is no commit yet. */
class RecordFiles {
    #repository;
    #head;
    constructor(repository, head) {
        this.#repository = repository;
        this.#head = head;
    }
    /** The first of some files that is there; undefined when none is. */
    async first(decode, ...paths) {
        const [found] = await this.#read(paths);
        return found === undefined ? undefined : decode(...found);
    }
    /** Those of some files that are there. */
    async all(decode, paths) {
        return (await this.#read(paths)).map((file) => decode(...file));
    }
    /** All files of one folder. */
    async inFolder(decode, folder) {
        return this.all(decode, await this.pathsIn(folder));
    }
    async pathsIn(folder) {
        const names = await this.#namesIn(folder, 'file');
        return names.flatMap((name) => (name.endsWith('.json') ? [`${folder}/${name}`] : []));
    }
    /** The names of the folders in one. */
    foldersIn(folder) {
        return this.#namesIn(folder, 'folder');
    }
    async #read(paths) {
        if (this.#head === null || paths.length === 0)
            return [];
        return [...(await this.#repository.read(this.#head, paths))];
    }
    async #namesIn(folder, wanted) {
        if (this.#head === null)
            return [];
        const entries = await this.#repository.list(this.#head, folder);
        return entries.flatMap(({ name, kind }) => (kind === wanted ? [name] : []));
    }
}

;// CONCATENATED MODULE: ./lib/action/usecases/reading/create-records-reader.js



/** Reads the records of a repository, for one session. */
function createRecordsReader(repository) {
    const decode = createRecordDecoders();
    return async () => {
        const head = (await repository.branches(layout/* recordsBranch */.rb)).get(layout/* recordsBranch */.rb) ?? null;
        return { head, ...recordsIn(new RecordFiles(repository, head), decode) };
    };
}
function recordsIn(files, decode) {
    return {
        ...ofEnvironments(files, decode),
        ...ofApplications(files, decode),
        ...ofRuns(files, decode),
        ...aboutRuns(files, decode),
    };
}
function ofEnvironments(files, decode) {
    return {
        environmentRecord: async (environment) => (await files.first(decode.environment, (0,layout/* environmentRecordPath */.am)(environment))) ?? null,
        environment: (environment) => stateOf(environment, files, decode),
        activeEnvironments: () => files.foldersIn(layout/* activeRoot */.zG),
        environmentsWithRuns: async () => [
            ...new Set([...(await files.foldersIn(layout/* activeRoot */.zG)), ...(await files.foldersIn(layout/* endedRoot */.Bp))]),
        ],
    };
}
async function stateOf(environment, files, decode) {
    const active = await files.inFolder(decode.run, (0,layout/* activeFolder */.BX)(environment));
    const ended = await files.pathsIn((0,layout/* endedFolder */.NH)(environment));
    const record = await files.first(decode.environment, (0,layout/* environmentRecordPath */.am)(environment));
    const applications = await files.inFolder(decode.application, (0,layout/* applicationRecordsFolder */.lM)(environment));
    return {
        environment,
        record: record ?? null,
        applications: new Map(applications.map((it) => [it.application, it])),
        active: new Map(active.map((run) => [run.plan, run])),
        endedPlans: new Set(ended.map((file) => file.slice((0,layout/* endedFolder */.NH)(environment).length + 1, -'.json'.length))),
        newlyEnded: new Map(),
        newlyBad: [],
        deliveries: new Map(),
    };
}
function ofApplications(files, decode) {
    return {
        async applications(environment, names) {
            const paths = [...names].map((name) => (0,layout/* applicationRecordPath */.T_)(environment, name));
            return new Map((await files.all(decode.application, paths)).map((it) => [it.application, it]));
        },
        async marks(names) {
            const found = await files.all(decode.marks, [...names].map(layout/* versionMarksPath */.ak));
            return new Map(found.map((marks) => [marks.application, marks]));
        },
    };
}
function ofRuns(files, decode) {
    return {
        run: (environment, plan) => files.first(decode.run, (0,layout/* activePath */.iW)(environment, plan), (0,layout/* endedPath */.sZ)(environment, plan)),
        endedRuns: (environment) => files.inFolder(decode.run, (0,layout/* endedFolder */.NH)(environment)),
    };
}
function aboutRuns(files, decode) {
    return {
        confirmations: (environment, plan) => files.first(decode.confirmations, (0,layout/* confirmationsPath */.QS)(environment, plan)),
        async allConfirmations(environment) {
            const found = await files.inFolder(decode.confirmations, (0,layout/* confirmationsFolder */.d_)(environment));
            return new Map(found.map((it) => [it.plan, it]));
        },
        delivery: (environment, plan) => files.first(decode.delivery, (0,layout/* deliveriesPath */.Cp)(environment, plan)),
    };
}


/***/ }),

/***/ 13878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rg: () => (/* binding */ askForPlans),
  ML: () => (/* binding */ askForTags)
});

// UNUSED EXPORTS: askForVersions

// EXTERNAL MODULE: ./lib/action/domain/versions/version-tag.js
var version_tag = __webpack_require__(38772);
// EXTERNAL MODULE: ./lib/action/domain/versions/tag-message.js
var tag_message = __webpack_require__(87027);
;// CONCATENATED MODULE: ./lib/action/domain/release-notes/without-signature.js
/** How signatures begin that git puts behind a tag's message: OpenPGP, SSH and X.509 (git-tag, gpg.format). */
const beginning = /^-----BEGIN (?:PGP SIGNATURE|PGP MESSAGE|SSH SIGNATURE|SIGNED MESSAGE)-----$/m;
/** The message of an annotated tag without the signature at its end. */
function withoutSignature(message) {
    const at = message.search(beginning);
    return at < 0 ? message : message.slice(0, at);
}

;// CONCATENATED MODULE: ./lib/action/domain/release-notes/said-of-version.js


/**
 * What is said of a version: by its release, else by its annotated tag. Null when nothing is said, or no more than
 * which version it is.
 */
function saidOfVersion({ release, message }, names) {
    const released = release?.text.trim() ?? '';
    if (released !== '') {
        const title = release?.title?.trim() ?? '';
        const isName = title === '' || title === names.tag || title === names.version;
        return { title: isName ? null : title, text: released, origin: 'release' };
    }
    const text = (0,tag_message/* withoutPlan */.C)(withoutSignature(message ?? '')).trim();
    if (text === '' || text === names.tag || text === names.version)
        return null;
    return { title: null, text, origin: 'tag' };
}

;// CONCATENATED MODULE: ./lib/action/domain/release-notes/repository-notes.js


/** The notes of one application among the tags of a repository, which others may share. */
function repositoryNotes(pattern, { byTag, cutLists, }) {
    const byVersion = new Map();
    const versionOf = (0,version_tag/* versionReader */.SI)(pattern);
    // No pair for each tag: most are of other applications.
    byTag.forEach((notes, tag) => {
        const version = versionOf(tag);
        if (version !== undefined)
            byVersion.set(version, saidOfVersion(notes, { tag, version }));
    });
    const versionsOf = (tags) => tags.flatMap((tag) => versionOf(tag) ?? []);
    return { byVersion, cutLists: cutLists.map(versionsOf) };
}

// EXTERNAL MODULE: ./lib/action/ports/merge-source-questions.js
var merge_source_questions = __webpack_require__(50103);
// EXTERNAL MODULE: ./lib/action/codec/definitions/check-definition.js + 2 modules
var check_definition = __webpack_require__(31107);
// EXTERNAL MODULE: ./lib/action/codec/definitions/findings.js
var definitions_findings = __webpack_require__(28274);
// EXTERNAL MODULE: ./lib/action/codec/yaml/read-yaml.js + 5 modules
var read_yaml = __webpack_require__(96976);
// EXTERNAL MODULE: ./lib/action/codec/yaml/tree.js
var tree = __webpack_require__(91015);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./lib/action/codec/definitions/structures.js
var structures = __webpack_require__(73202);
// EXTERNAL MODULE: ./lib/action/codec/catalog/modules-definition.js
var modules_definition = __webpack_require__(8238);
;// CONCATENATED MODULE: ./lib/action/codec/catalog/manifest-definition.js



const manifestDefinition = (0,structures/* mapping */.pq)({
    modules: (0,structures/* described */.WY)('What this version of the application consists of, by name.', modules_definition/* modulesDefinition */.t),
}).check(schemas/* meta */.mIj({
    title: 'Manifest',
    description: "The modules of one version of an application with their references: a file of the application's own repository, which `manifest` in the catalog names.",
}));

// EXTERNAL MODULE: ./lib/action/codec/catalog/modules.js
var modules = __webpack_require__(15682);
;// CONCATENATED MODULE: ./lib/action/codec/catalog/manifest.js






/** Bytes: others than those who keep the release repository write this file. */
const longest = 256 * 1024;
/** Reads a manifest (docs/plan-format.md): the modules of one version. Never throws. */
function parseManifest({ file, bytes, known, }) {
    if (bytes === null || bytes.length > longest)
        return tooLarge(file);
    const { root, problems, locate } = (0,read_yaml/* readYaml */.g)({ file, bytes });
    if (root === undefined)
        return { problems, locate };
    const { value, findings } = (0,check_definition/* checkDefinition */.Q)(manifestDefinition, root);
    const all = [...findings, ...findStrangers(root, known)];
    if (value === undefined || all.length > 0) {
        return { problems: (0,definitions_findings/* placeFindings */.ky)(all, file, locate), locate };
    }
    return { value: (0,modules/* toModules */.t)(value.modules), problems: [], locate };
}
/** An application cannot make modules of others its own. */
function findStrangers(root, known) {
    return [...(0,tree/* entriesOf */.Mc)((0,tree/* valueAt */.fK)(root, 'modules'))].flatMap(([module]) => {
        if (known.has(module))
            return [];
        const message = `'${module}' is no module of the application in the catalog, which has ${[...known].join(', ') || 'none'}; add it there, or take it out`;
        return [(0,definitions_findings/* finding */.gk)(['modules', module], 'unknown-module', message)];
    });
}
function tooLarge(file) {
    const message = `The file is larger than ${longest} bytes (256 KiB); keep nothing but modules and references in it.`;
    const problem = { code: 'too-large', severity: 'error', message, file, line: 1, column: 1 };
    return { problems: [problem], locate: () => undefined };
}

// EXTERNAL MODULE: ./lib/action/domain/short-digest.js
var short_digest = __webpack_require__(90530);
;// CONCATENATED MODULE: ./lib/action/usecases/reading/manifests.js



/** Where the manifests of some versions are; none when the catalog names no such file. */
function manifestFiles({ tag, manifest }, versions) {
    if (manifest === undefined)
        return [];
    return [...versions].map((version) => ({ tag: (0,version_tag/* tagOf */.cO)(tag, version), path: manifest }));
}
/** The manifests among an answer, by version, or by the commit that is yet to be tagged. */
function manifestsAmong({ files, commits }, wanted) {
    const { entry } = wanted;
    const { application, manifest: path } = entry;
    if (path === undefined)
        return new Map();
    const atTags = [...wanted.versions].flatMap((version) => {
        const tag = (0,version_tag/* tagOf */.cO)(entry.tag, version);
        const file = files.find((it) => it.tag === tag && it.path === path);
        const what = { whose: `${application} ${version}`, at: tag, path };
        return file === undefined ? [] : [[version, toManifest(file, entry, what)]];
    });
    const atCommits = commits.flatMap(({ commit, file, ...found }) => {
        if (file === null || found.path !== path || !wanted.commits.has(commit))
            return [];
        const what = { whose: `${application} at ${(0,short_digest/* shortDigest */.V)(commit)}`, at: commit, path };
        return [[commit, toManifest(file, entry, what)]];
    });
    return new Map([...atTags, ...atCommits]);
}
function toManifest({ bytes, strange }, entry, { at, path, ...which }) {
    const whose = `the manifest of ${which.whose}`;
    const place = `${entry.repository} at ${at}, ${path}`;
    if (strange) {
        const message = `${whose} is no text file (${place}); put a file with the modules there and tag a new version`;
        return { kind: 'broken', code: 'schema', message };
    }
    const known = new Set(entry.modules.keys());
    const { value: modules, problems } = parseManifest({ file: path, bytes, known });
    if (modules !== undefined)
        return { kind: 'read', modules };
    const [first, ...others] = problems;
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    const message = `${whose} cannot be used (${place}:${first?.line}): ${first?.message}${more}`;
    return { kind: 'broken', code: first?.code ?? 'schema', message };
}

;// CONCATENATED MODULE: ./lib/action/usecases/reading/ask-applications.js




/** Asks in one go. Applications may share a repository, so the questions about one are put together. */
async function ask_applications_askApplications(sources, questions) {
    const answers = await sources.read((0,merge_source_questions/* mergeSourceQuestions */.by)(questions.map(toSourceQuestion)));
    const tags = new Map();
    const manifests = new Map();
    const commits = new Map();
    const builds = new Map();
    const notes = new Map();
    const unreachable = [];
    for (const question of questions) {
        const { application, repository, tag } = question.entry;
        const answer = answers.get(repository);
        if (answer?.kind !== 'read') {
            unreachable.push(outOfReach(application, repository, answer?.reason ?? 'it did not answer'));
            continue;
        }
        tags.set(application, answer.tags);
        manifests.set(application, manifestsAmong(answer, question));
        commits.set(application, new Set(answer.commits.map(({ commit }) => commit)));
        builds.set(application, buildsAmong(answer.checks, question));
        if (question.notes && answer.notes !== null)
            notes.set(application, repositoryNotes(tag, answer.notes));
    }
    return { tags, manifests, commits, builds, notes, unreachable };
}
function toSourceQuestion({ entry, tagged, versions, commits, checks, notes, }) {
    const { repository, tag, manifest: path = null } = entry;
    return {
        ...{ repository, notes, checks, files: manifestFiles(entry, versions) },
        tags: tagged === 'all' ? 'all' : [...tagged].map((version) => (0,version_tag/* tagOf */.cO)(tag, version)),
        commits: [...commits].map((commit) => ({ commit, path })),
    };
}
/** By version, or by the commit that is yet to be tagged. */
function buildsAmong(found, { entry, versions, checks }) {
    const versionOf = new Map([...versions].map((version) => [(0,version_tag/* tagOf */.cO)(entry.tag, version), version]));
    return new Map(checks.flatMap((asked) => {
        const state = found.find((it) => (0,merge_source_questions/* isSameCheck */.LB)(it, asked))?.state;
        const revision = asked.of === 'tag' ? versionOf.get(asked.at) : asked.at;
        return state === undefined || revision === undefined ? [] : [[revision, state]];
    }));
}
function outOfReach(application, repository, reason) {
    const message = `the repository of ${application}, ${repository}, is out of reach (${reason}); nothing was decided, try again`;
    return { code: 'source-unreachable', severity: 'error', message, application };
}

;// CONCATENATED MODULE: ./lib/action/usecases/reading/wanted-by-plans.js

/** What some plans take from their sources, by application. */
function wantedByPlans(plans) {
    return new Map([...entriesByApplication(plans)].map(([application, entries]) => [
        application,
        {
            tagged: new Set(entries.map(({ version }) => version)),
            versions: new Set(entries.flatMap((it) => (it.action === 'deploy' ? [it.version] : []))),
            commits: new Set(entries.flatMap((it) => (it.action === 'deploy' ? [] : [it.commit]))),
        },
    ]));
}
/** The checks by which the catalog wants to know that versions are built: of their tags, or of commits without one. */
function checksOf({ ready, tag }, { versions, commits }) {
    if (ready === undefined)
        return [];
    const name = ready.check;
    return [
        ...[...versions].map((version) => ({ of: 'tag', at: (0,version_tag/* tagOf */.cO)(tag, version), name })),
        ...[...commits].map((commit) => ({ of: 'commit', at: commit, name })),
    ];
}
function entriesByApplication(plans) {
    const entries = new Map();
    for (const entry of plans.flatMap(({ applications }) => applications)) {
        if (entry.action === 'redeploy')
            continue;
        entries.set(entry.application, [...(entries.get(entry.application) ?? []), entry]);
    }
    return entries;
}

;// CONCATENATED MODULE: ./lib/action/usecases/reading/evidence.js


/**
 * Asks the repositories of the applications that some plans take from their source, as far as the catalog knows them,
 * for the tags of the versions that these plans want, or for the commits that they tag, for manifests, demanded checks
 * and, where they are shown, for notes: all of it in one go.
 */
function askForPlans(sources, catalog, { plans, others = [], notes = false }) {
    const alsoWanted = wantedByPlans(others);
    const questions = [...wantedByPlans(plans)].flatMap(([application, wanted]) => {
        const entry = catalog.get(application);
        if (entry === undefined)
            return [];
        const all = both(wanted, alsoWanted.get(application));
        return [{ entry, ...all, checks: checksOf(entry, wanted), notes }];
    });
    return ask_applications_askApplications(sources, questions);
}
function both(one, other) {
    if (other === undefined)
        return one;
    return {
        tagged: new Set([...one.tagged, ...other.tagged]),
        versions: new Set([...one.versions, ...other.versions]),
        commits: new Set([...one.commits, ...other.commits]),
    };
}
const nothing = { versions: new Set(), commits: new Set(), checks: [], notes: false };
/** Asks the repositories of these applications for all their tags. */
function askForTags(sources, entries) {
    return ask_applications_askApplications(sources, entries.map((entry) => ({ ...nothing, entry, tagged: 'all' })));
}
/** Asks for the tags of some versions, and for what these versions consist of. */
function askForVersions(sources, wanted) {
    return askApplications(sources, wanted.map(({ entry, versions }) => ({ ...nothing, entry, versions, tagged: versions })));
}


/***/ }),

/***/ 57210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/** The text that problems are shown in; what is no UTF-8 shows as replacement characters. */
function textOf(bytes) {
    return bytes === null ? '' : new TextDecoder().decode(bytes);
}


/***/ }),

/***/ 48709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hq: () => (/* binding */ mergedBetween),
  kK: () => (/* binding */ plansAt),
  P6: () => (/* binding */ readMergedContents)
});

// EXTERNAL MODULE: ./lib/action/domain/names.js
var names = __webpack_require__(96971);
// EXTERNAL MODULE: ./lib/action/domain/rules/judge-plan.js + 44 modules
var judge_plan = __webpack_require__(7329);
// EXTERNAL MODULE: ./lib/action/domain/rules/resolved-operation.js
var resolved_operation = __webpack_require__(54423);
// EXTERNAL MODULE: ./lib/action/usecases/reading/plan-context.js
var plan_context = __webpack_require__(29131);
// EXTERNAL MODULE: ./lib/action/usecases/reading/plan-file.js + 5 modules
var plan_file = __webpack_require__(47820);
;// CONCATENATED MODULE: ./lib/action/usecases/reading/source-evidence.js
const noEvidence = {
    tags: new Map(),
    manifests: new Map(),
    commits: new Map(),
    builds: new Map(),
    notes: new Map(),
    unreachable: [],
};

// EXTERNAL MODULE: ./lib/action/usecases/reading/trusted.js + 19 modules
var reading_trusted = __webpack_require__(55845);
;// CONCATENATED MODULE: ./lib/action/usecases/reading/merged-plans.js







/** The plans that stand on a branch at a commit: plan to blob. */
async function plansAt(repository, commit) {
    const files = await repository.list(commit, names/* planFolder */.Fl);
    return new Map(files.flatMap(({ name, kind, id }) => {
        const plan = kind === 'file' ? (0,names/* planOfPath */.Cy)(`${names/* planFolder */.Fl}/${name}`) : undefined;
        return plan === undefined ? [] : [[plan, id]];
    }));
}
/** What happened to plan files between two commits of an environment branch (null: ever), in merge order, then by name. */
async function mergedBetween(repository, from, to) {
    const entries = await repository.history(from, to);
    const authors = authorsByPlan(entries);
    const present = await plansAt(repository, to);
    const last = new Map();
    for (const { commit, at, changes } of entries.filter(({ firstParent }) => firstParent)) {
        for (const plan of changes.flatMap(({ path }) => (0,names/* planOfPath */.Cy)(path) ?? []).sort()) {
            const before = last.get(plan);
            last.delete(plan);
            last.set(plan, {
                plan,
                blob: present.get(plan) ?? null,
                mergeCommit: commit,
                mergedAt: at,
                earlierMerges: before === undefined ? [] : [...before.earlierMerges, before.mergeCommit],
                authors: [...(authors.get(plan) ?? [])],
            });
        }
    }
    return [...last.values()];
}
function authorsByPlan(entries) {
    const authors = new Map();
    for (const { contributors, changes } of entries) {
        const people = contributors.map(signature).filter((it) => it !== gitHubItself);
        for (const plan of changes.flatMap(({ path }) => (0,names/* planOfPath */.Cy)(path) ?? [])) {
            authors.set(plan, new Set([...(authors.get(plan) ?? []), ...people]));
        }
    }
    return authors;
}
/** Who commits what people make on GitHub's pages, and so is nobody (GitHub: about commit signature verification). */
const gitHubItself = 'GitHub <noreply@github.com>';
function signature({ name, email }) {
    return `${name} <${email}>`;
}
/**
 * What merged plans say, as far as that is known without asking any application's repository: enough to
 * register them and to see whether they collide. A broken plan or catalog entry leaves gaps; the claim
 * says what is wrong.
 */
async function readMergedContents(question) {
    const { repository, trusted, head, target, records, plans } = question;
    const environment = trusted.configuration.environments.get(target.environment);
    const files = await repository.read(head, plans.map(names/* planPath */.pw));
    const contents = new Map();
    for (const name of plans) {
        const content = files.get((0,names/* planPath */.pw)(name));
        const plan = content === undefined ? undefined : (0,plan_file/* readPlanFile */.wr)(name, content).value;
        if (plan === undefined || environment === undefined)
            continue;
        const named = plan.applications.map(({ application }) => application);
        const { entries: catalog } = await (0,reading_trusted/* readCatalog */.uM)(repository, trusted.commit, named);
        const surroundings = {
            plan,
            environment,
            trusted,
            catalog,
            evidence: noEvidence,
            target,
            records,
            now: null,
        };
        const { operations } = (0,judge_plan/* judgePlan */.t)(await (0,plan_context/* readPlanContext */.v)(surroundings));
        contents.set(name, {
            source: plan.source,
            origin: plan.origin ?? null,
            onFailure: plan.onFailure,
            ...(plan.timing && { timing: plan.timing }),
            ...(plan.override && { override: plan.override }),
            operations: operations.map((operation) => (0,resolved_operation/* pendingOperation */.x)(operation, [])),
        });
    }
    return contents;
}


/***/ }),

/***/ 21291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _j: () => (/* binding */ viewJudgedPlan),
/* harmony export */   fl: () => (/* binding */ namedApplications),
/* harmony export */   p$: () => (/* binding */ viewOpenPlan)
/* harmony export */ });
/* harmony import */ var _domain_conflicts_footprint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1224);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10240);
/* harmony import */ var _domain_records_environment_environment_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72485);
/* harmony import */ var _domain_rules_judge_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7329);
/* harmony import */ var _domain_short_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90530);
/* harmony import */ var _plan_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29131);






/**
 * An open plan as the others see it, judged as far as that goes without asking further repositories than the
 * evidence holds. Undefined for one that cannot be read at all.
 */
async function viewOpenPlan(openPlan, surroundings) {
    const { value: plan } = openPlan.content;
    if (plan === undefined)
        return undefined;
    const { findings, operations } = (0,_domain_rules_judge_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .judgePlan */ .t)(await (0,_plan_context_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlanContext */ .v)({ ...surroundings, plan }));
    const failing = openPlan.hasForeignChanges ||
        openPlan.pullRequest?.failingDigest === (0,_domain_short_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .shortDigest */ .V)(openPlan.content.blob) ||
        (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .Cs)(findings) ||
        (0,_domain_records_environment_environment_state_js__WEBPACK_IMPORTED_MODULE_4__/* .isSpent */ .Fh)(surroundings.target, openPlan.plan);
    return viewJudgedPlan(openPlan, { plan, operations, failing });
}
/** A plan that has been judged, as the others see it. */
function viewJudgedPlan(proposed, judged) {
    const { environment, plan, addedAt, pullRequest } = proposed;
    const named = judged.plan.applications.map(({ application }) => application);
    const touched = (0,_domain_conflicts_footprint_js__WEBPACK_IMPORTED_MODULE_5__/* .footprintOf */ .b)(judged.operations);
    return {
        environment,
        plan,
        addedAt,
        pullRequest: pullRequest?.number ?? null,
        draft: pullRequest?.draft ?? false,
        footprint: { ...touched, applications: new Set([...touched.applications, ...named]) },
        failing: judged.failing,
    };
}
/** The applications that a set of open plans names, for reading their catalog entries in one go. */
function namedApplications(openPlans) {
    return new Set(openPlans.flatMap(({ content }) => content.value?.applications.map(({ application }) => application) ?? []));
}


/***/ }),

/***/ 29131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readPlanContext)
/* harmony export */ });
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96971);
/* harmony import */ var _domain_records_run_plan_backout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22205);


/** Collects everything that a plan is judged by, all from one commit of the records. */
async function readPlanContext(question) {
    const { plan, environment, trusted, catalog, evidence, target, records } = question;
    const names = plan.applications.map(({ application }) => application);
    const source = trusted.configuration.environments.get(plan.source);
    return {
        plan,
        environment,
        configuration: trusted.configuration,
        catalog,
        catalogNames: question.catalogNames ?? [],
        target: target.applications,
        source: source?.root ? null : await records.applications(plan.source, names),
        tags: evidence.tags,
        manifests: evidence.manifests,
        commits: evidence.commits,
        builds: evidence.builds,
        mustBeBuilt: question.mustBeBuilt ?? false,
        marks: await records.marks(names),
        succeededBefore: await succeededBefore(plan.origin, records),
        undone: await undoneBy(plan.origin, environment, records),
        originPlan: (plan.origin && question.originPlans?.get((0,_domain_names_js__WEBPACK_IMPORTED_MODULE_0__/* .planAddress */ .o4)(plan.origin))) ?? null,
        remedies: null,
        now: question.now,
        pause: target.record?.pause ?? null,
        freezeOverridden: question.freezeOverridden ?? null,
        secretVariables: question.secretVariables ?? null,
    };
}
/** Only of a run of this very environment: what says so of another one is judged by its source, as every plan is. */
async function undoneBy(origin, { name }, records) {
    if (origin?.kind !== 'backout' || origin.environment !== name)
        return new Set();
    const run = await records.run(name, origin.plan);
    if (run?.status !== 'aborted')
        return new Set();
    return new Set(run.operations.filter(_domain_records_run_plan_backout_js__WEBPACK_IMPORTED_MODULE_1__/* .isToBeUndone */ .Yg).map(({ application }) => application));
}
/** Follows the chain of retries backwards; the newest run that deployed an application counts. */
async function succeededBefore(origin, records) {
    const succeeded = new Map();
    const seen = new Set();
    for (let at = origin; at?.kind === 'retry';) {
        const by = (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_0__/* .planAddress */ .o4)(at);
        if (seen.has(by))
            break;
        seen.add(by);
        const run = await records.run(at.environment, at.plan);
        for (const { application, state, modules, whole } of run?.operations ?? []) {
            if (state !== 'succeeded' || succeeded.has(application))
                continue;
            succeeded.set(application, { by, modules: [...modules.keys()], whole });
        }
        at = run?.origin;
    }
    return succeeded;
}


/***/ }),

/***/ 47820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AZ: () => (/* binding */ bytesToCommit),
  XT: () => (/* binding */ planFileOf),
  wr: () => (/* binding */ readPlanFile)
});

// EXTERNAL MODULE: ./lib/action/domain/names.js
var names = __webpack_require__(96971);
// EXTERNAL MODULE: ./lib/action/codec/definitions/check-definition.js + 2 modules
var check_definition = __webpack_require__(31107);
// EXTERNAL MODULE: ./lib/action/codec/definitions/findings.js
var definitions_findings = __webpack_require__(28274);
// EXTERNAL MODULE: ./lib/action/codec/definitions/places.js
var places = __webpack_require__(15056);
// EXTERNAL MODULE: ./lib/action/codec/time-rules.js
var time_rules = __webpack_require__(3976);
// EXTERNAL MODULE: ./lib/action/codec/yaml/read-yaml.js + 5 modules
var read_yaml = __webpack_require__(96976);
// EXTERNAL MODULE: ./lib/action/codec/yaml/tree.js
var tree = __webpack_require__(91015);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(73305);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./lib/action/codec/definitions/scalars.js
var scalars = __webpack_require__(7419);
// EXTERNAL MODULE: ./lib/action/codec/definitions/structures.js
var structures = __webpack_require__(73202);
// EXTERNAL MODULE: ./lib/action/codec/definitions/versions.js + 1 modules
var versions = __webpack_require__(19133);
;// CONCATENATED MODULE: ./lib/action/codec/plan/section-definitions.js



/* What the sections of a plan consist of (docs/plan-format.md). */
/** A place for a sentence or more, which may be left open. */
const line = (description) => (0,structures/* gap */.rQ)(description, scalars/* prose */.CS);
/** One that is an item of a list. */
const proseGap = schemas/* nullable */.mee(scalars/* prose */.CS);
const instruction = (0,structures/* mapping */.pq)({
    when: line('before or after'),
    step: line('What to do.'),
    by: line('Who does it.'),
});
const timing = (0,structures/* mapping */.pq)({
    'not-before': line('The earliest start.'),
    'not-after': line('The latest start.'),
    dependencies: (0,structures/* gap */.rQ)('What must have happened.', schemas/* array */.YOg(schemas/* unknown */.L5J(), 'a list')),
});
const risk = (0,structures/* mapping */.pq)({
    risk: line('What may go wrong.'),
    likelihood: line('How likely it is.'),
    impact: line('How bad it would be.'),
    mitigation: line('What is done about it.'),
});
const member = (0,structures/* mapping */.pq)({
    name: line('Who.'),
    role: line('What for.'),
    contact: line('How to reach them.'),
});
const criterion = (0,structures/* mapping */.pq)({
    criterion: line('What must be true.'),
    check: (0,structures/* gap */.rQ)("A check of the environment's configuration, which decides it; without one a person confirms it.", scalars/* name */.UU),
});
const backout = (0,structures/* mapping */.pq)({
    strategy: (0,structures/* gap */.rQ)('Who backs out: the run itself, or people by a plan of their own.', (0,structures/* oneOf */.yL)('automatic', 'manual')),
    criteria: line('When to back out.'),
    'time-window': line('Until when it can be backed out.'),
    'authorised-by': line('Who decides that it is backed out.'),
    'performed-by': line('Who does it.'),
    'how-soon': line('How soon they can begin.'),
    procedures: line('What is done, by hand or by itself.'),
    contingencies: line('What happens when going back fails as well.'),
    'expected-duration': line('How long it takes.'),
    communications: line('Who is told, and how.'),
    tested: (0,structures/* gap */.rQ)('Whether it was tried.', schemas/* union */.KCZ([scalars/* flag */.Jt, schemas/* string */.YjP()], 'true or false')),
});
const checklist = (0,structures/* mapping */.pq)({
    users: line('Who the end users are.'),
    training: line('Whether they need training.'),
    features: line('Which features make it valuable to them.'),
    components: line('Which components are in the package.'),
    when: line('When it must be available, and when deployed and tested.'),
    where: line('Where the users are, and whether their systems differ.'),
    why: line('Why it is released: a correction, or a function that was asked for.'),
    support: line('Who supports it afterwards.'),
    informed: line('Whether they are informed and trained.'),
    completion: line('How it shows that it was a success, and that it is done.'),
});

;// CONCATENATED MODULE: ./lib/action/codec/plan/plan-definition.js





const entryMapping = (0,structures/* withOneOf */.Gt)((0,structures/* mapping */.pq)({
    version: (0,structures/* optional */.lq)('Deploy this tagged version, or redeploy what the target has.', versions/* versionOrRedeploy */.gJ),
    tag: (0,structures/* optional */.lq)('Tag the commit with this version and deploy it.', versions/* version */.rE),
    commit: (0,structures/* optional */.lq)('The commit that the tag must name, or that is tagged.', versions/* commit */.cd),
    modules: (0,structures/* optional */.lq)('Only these modules; without this key all of them.', (0,structures/* listOf */.c3)(scalars/* name */.UU).check(api/* _minLength */.m9(1, 'a list with at least one module'))),
    notes: (0,structures/* gap */.rQ)('Notes about this application.', scalars/* prose */.CS),
}), ['version'], ['tag', 'commit']);
/** The keys of an application that is written as a mapping. */
const entryKeys = Object.keys(entryMapping.shape);
const entry = schemas/* union */.KCZ([versions/* versionOrRedeploy */.gJ, entryMapping], `a semantic version such as 2.3.0, or redeploy, or a mapping with the keys ${entryKeys.join(', ')}`);
const origin = (0,structures/* mapping */.pq)({
    kind: (0,structures/* described */.WY)('How it came about.', (0,structures/* oneOf */.yL)('retry', 'reuse', 'copy', 'backout')),
    environment: (0,structures/* described */.WY)('The environment of the plan that it was made from.', scalars/* name */.UU),
    plan: (0,structures/* described */.WY)('The plan that it was made from.', scalars/* name */.UU),
    by: (0,structures/* optional */.lq)('Who asked for it.', scalars/* text */.Qq),
});
const acknowledge = (0,structures/* mapping */.pq)({
    'removed-modules': (0,structures/* gap */.rQ)('Modules that disappear on purpose.', (0,structures/* listOf */.c3)(scalars/* name */.UU)),
    downgrades: (0,structures/* gap */.rQ)('Applications that go back on purpose.', (0,structures/* listOf */.c3)(scalars/* name */.UU)),
});
const setting = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()], 'text');
const planDefinition = (0,structures/* mapping */.pq)({
    source: (0,structures/* described */.WY)('The environment that versions come from.', scalars/* name */.UU),
    target: (0,structures/* described */.WY)('The environment that is deployed to: the one of the base branch.', scalars/* name */.UU),
    applications: (0,structures/* gap */.rQ)('What happens to which application.', (0,structures/* mapOf */.A7)(scalars/* name */.UU, entry)),
    notes: line('Release notes in Markdown.'),
    instructions: (0,structures/* gap */.rQ)('What is not normal procedure.', (0,structures/* listOf */.c3)(instruction)),
    settings: (0,structures/* gap */.rQ)('Values of settings, by application; never secrets.', (0,structures/* mapOf */.A7)(scalars/* name */.UU, (0,structures/* mapOf */.A7)(scalars/* settingName */.QX, setting))),
    scope: line('What is in it and what is not.'),
    timing: (0,structures/* gap */.rQ)('When it may start.', timing),
    risks: (0,structures/* gap */.rQ)('What may go wrong.', (0,structures/* listOf */.c3)(risk)),
    impact: (0,structures/* gap */.rQ)('Who notices.', (0,structures/* listOf */.c3)(proseGap)),
    approvers: (0,structures/* gap */.rQ)('Who approves; may narrow who may, never widen.', (0,structures/* listOf */.c3)(proseGap)),
    team: (0,structures/* gap */.rQ)('Who takes part.', (0,structures/* listOf */.c3)(member)),
    handover: line('How the package reaches who deploys it; communication; escalation.'),
    success: (0,structures/* gap */.rQ)('What must be true afterwards.', (0,structures/* listOf */.c3)(criterion)),
    backout: (0,structures/* gap */.rQ)('What happens when it goes wrong.', backout),
    checklist: (0,structures/* gap */.rQ)('The questions that every deployment answers.', checklist),
    origin: (0,structures/* optional */.lq)('The plan that this one was made from.', origin),
    acknowledge: (0,structures/* gap */.rQ)('What is meant although it looks like a mistake.', acknowledge),
    override: (0,structures/* gap */.rQ)('Policies that are overridden, once the override approvers approve the plan.', (0,structures/* mapping */.pq)({ freeze: line('Why the plan may start in a freeze.') })),
    'on-failure': (0,structures/* optional */.lq)('Whether operations that do not depend on a failed one go on; default stop.', (0,structures/* oneOf */.yL)('stop', 'continue')),
}).check(schemas/* meta */.mIj({
    title: 'Deployment plan',
    description: 'What to deploy where, and why: plans/<plan>.yml on the branch of an environment.',
}));

// EXTERNAL MODULE: ./lib/action/domain/model/plan-document.js
var plan_document = __webpack_require__(76366);
;// CONCATENATED MODULE: ./lib/action/codec/plan/plan-document.js


/** The sections of a plan that its definition accepts; numbers and truth values as they are written. */
function readPlanDocument(root) {
    const sections = plan_document/* sectionNames */.QN.flatMap((name) => {
        const node = (0,tree/* valueAt */.fK)(root, name);
        return node === undefined ? [] : [[name, readSection(name, node)]];
    });
    const notes = [...(0,tree/* entriesOf */.Mc)((0,tree/* valueAt */.fK)(root, 'applications'))].flatMap(([application, { value }]) => {
        const text = answerOf((0,tree/* valueAt */.fK)(value, 'notes'));
        return text === null ? [] : [[application, text]];
    });
    return { sections: new Map(sections), applicationNotes: new Map(notes) };
}
function readSection(name, node) {
    if (node.kind === 'scalar') {
        const text = answerOf(node);
        return text === null ? { kind: 'gap' } : { kind: 'text', text };
    }
    if (!hasKeys(name))
        return { kind: 'list', items: (0,tree/* itemsOf */.S3)(node).map(answerOf) };
    const keys = plan_document/* sectionKeys */.kf[name];
    if (node.kind === 'mapping')
        return { kind: 'answers', answers: readAnswers(node, keys) };
    return { kind: 'entries', entries: node.items.map((item) => readAnswers(item, keys)) };
}
function hasKeys(name) {
    return name in plan_document/* sectionKeys */.kf;
}
function readAnswers(node, keys) {
    return new Map(keys.flatMap((key) => {
        const value = (0,tree/* valueAt */.fK)(node, key);
        return value === undefined ? [] : [[key, answerOf(value)]];
    }));
}
/** Null for a gap. Lists and mappings where text is meant are told in one line. */
function answerOf(node) {
    const text = node === undefined ? '' : written(node).trimEnd();
    return text === '' ? null : text;
}
function written(node) {
    if (node.kind === 'list')
        return node.items.map(written).filter(Boolean).join('; ');
    if (node.kind === 'mapping') {
        return [...node.entries].map(([key, { value }]) => `${key}: ${written(value)}`).join(', ');
    }
    if (node.value === null)
        return '';
    return typeof node.value === 'string' ? node.value : node.source;
}

// EXTERNAL MODULE: ./lib/action/codec/definitions/unknown-keys.js
var unknown_keys = __webpack_require__(46321);
;// CONCATENATED MODULE: ./lib/action/codec/plan/plan-rules.js





/** Rules between the fields of an application in a plan, judged even when other parts are wrong. */
function checkPlanRules(root) {
    return [...(0,tree/* entriesOf */.Mc)((0,tree/* valueAt */.fK)(root, 'applications'))].flatMap(([application, { value }]) => value.kind === 'mapping' ? checkEntry(value, application) : []);
}
function checkEntry(entry, application) {
    const path = ['applications', application];
    const [version, tag, commit] = ['version', 'tag', 'commit'].map((key) => (0,tree/* valueAt */.fK)(entry, key));
    if (version === undefined && tag === undefined && (0,unknown_keys/* hasUnknownKey */.U)(entry, entryKeys))
        return [];
    if ((version === undefined) === (tag === undefined)) {
        return [
            (0,definitions_findings/* finding */.gk)(path, 'schema', `${(0,places/* labelOf */.Wy)(path)} must have either version or tag; found ${version ? 'both' : 'neither'}.`),
        ];
    }
    if (tag !== undefined && commit === undefined) {
        return [
            (0,definitions_findings/* finding */.gk)(path, 'schema', `${(0,places/* labelOf */.Wy)(path)} has a tag and no commit; name the commit that is tagged.`),
        ];
    }
    if (commit !== undefined && (0,tree/* textOf */.b6)(version) === 'redeploy') {
        return [
            (0,definitions_findings/* finding */.gk)([...path, 'commit'], 'schema', `${(0,places/* labelOf */.Wy)(path)} is redeployed as it is; remove its commit.`),
        ];
    }
    return [];
}

;// CONCATENATED MODULE: ./lib/action/codec/plan/plan.js










/** Reads a plan file (docs/plan-format.md). A missing or empty `applications` is an empty list. Never throws. */
function parsePlan({ file, bytes }) {
    const { root, problems, locate } = (0,read_yaml/* readYaml */.g)({ file, bytes });
    if (root === undefined)
        return { problems, locate };
    const place = (found) => (0,definitions_findings/* placeFindings */.ky)(found.map(withApplication), file, locate);
    const { value, findings } = (0,check_definition/* checkDefinition */.Q)(planDefinition, root);
    const all = [...findings, ...checkPlanRules(root), ...(0,time_rules/* checkTiming */.l)(root)];
    if (value === undefined || all.length > 0)
        return { problems: place(all), locate };
    return { value: toPlan(value, root), problems: [], locate };
}
/** A finding about an application, or a part of its entry, names it. */
function withApplication(finding) {
    const [section, application] = finding.path;
    const isAbout = section === 'applications' && typeof application === 'string' && (0,names/* isName */.Eo)(application);
    return isAbout ? { ...finding, application } : finding;
}
function toPlan({ source, target, origin, applications, ...written }, root) {
    const strategy = written.backout?.strategy;
    const approvers = (written.approvers ?? []).flatMap((it) => (it === null ? [] : [String(it)]));
    return {
        source,
        target,
        applications: toEntries(applications ?? {}, root),
        onFailure: written['on-failure'] ?? 'stop',
        ...(origin !== undefined && { origin }),
        ...(approvers.length > 0 && { approvers }),
        settings: toSettings(written, root),
        ...toTiming(root),
        acknowledged: {
            removedModules: written.acknowledge?.['removed-modules'] ?? [],
            downgrades: written.acknowledge?.downgrades ?? [],
        },
        ...toOverride(written),
        success: toCriteria(written),
        ...(strategy && { backout: strategy }),
        document: readPlanDocument(root),
    };
}
function toSettings({ settings }, root) {
    return new Map(Object.entries(settings ?? {}).map(([application, values]) => [
        application,
        new Map(Object.keys(values).flatMap((name) => {
            const value = sourceAt(root, ['settings', application, name]);
            return value === undefined ? [] : [[name, value]];
        })),
    ]));
}
function toTiming(root) {
    const notBefore = sourceAt(root, ['timing', 'not-before']);
    const notAfter = sourceAt(root, ['timing', 'not-after']);
    const timing = { ...(notBefore && { notBefore }), ...(notAfter && { notAfter }) };
    return Object.keys(timing).length === 0 ? {} : { timing };
}
function toOverride({ override }) {
    const reason = override?.freeze;
    return reason === undefined || reason === null ? {} : { override: { freeze: String(reason) } };
}
function toCriteria({ success }) {
    return (success ?? []).flatMap(({ criterion = null, check = null }) => {
        if (criterion !== null)
            return [{ criterion: String(criterion), check }];
        return check === null ? [] : [{ criterion: `the check ${check} passes`, check }];
    });
}
/** The text of a scalar as it is written; undefined for a gap. */
function sourceAt(root, path) {
    const node = (0,places/* nodeAt */.oB)(root, path);
    return node?.kind === 'scalar' && node.value !== null ? node.source : undefined;
}
/** In the order of the file, which an object's keys need not have. */
function toEntries(written, root) {
    return [...(0,tree/* entriesOf */.Mc)((0,tree/* valueAt */.fK)(root, 'applications'))].flatMap(([application]) => {
        const entry = written[application];
        return entry === undefined ? [] : [toEntry(application, entry)];
    });
}
function toEntry(application, written) {
    const { version, tag, commit, modules } = typeof written === 'string' ? { version: written } : written;
    const subset = modules === undefined ? {} : { modules };
    if (tag !== undefined && commit !== undefined)
        return { application, action: 'tag-and-deploy', version: tag, commit, ...subset };
    if (version === undefined || version === 'redeploy')
        return { application, action: 'redeploy', ...subset };
    return { application, action: 'deploy', version, ...(commit !== undefined && { commit }), ...subset };
}

// EXTERNAL MODULE: ./lib/action/usecases/refusal.js
var refusal = __webpack_require__(32455);
// EXTERNAL MODULE: ./lib/action/usecases/reading/file-text.js
var file_text = __webpack_require__(57210);
;// CONCATENATED MODULE: ./lib/action/usecases/reading/plan-file.js




/** A plan's file as this program has written it, before it is committed: without a blob. */
function planFileOf(plan, text) {
    const bytes = new TextEncoder().encode(text);
    return readPlanFile(plan, { id: '', size: bytes.byteLength, bytes });
}
/**
 * A plan's file as it is about to be committed. Throws a Refusal (`wrong`) when nobody could read it as a plan: whatever
 * was there before is worth more than what a mistake of ours makes of it.
 */
function bytesToCommit(plan, text) {
    const { file, value, problems } = planFileOf(plan, text);
    if (value !== undefined)
        return new TextEncoder().encode(text);
    const [first] = problems;
    const what = `${file} was not written, because it would be no plan (${first?.line}: ${first?.message})`;
    throw (0,refusal/* wrongUsage */.xY)(`this is a mistake in deployment-plans, please report it: ${what}`);
}
/** Decodes the file of a plan; never fails, what is wrong is in `problems`. */
function readPlanFile(plan, { id: blob, bytes }) {
    const file = (0,names/* planPath */.pw)(plan);
    return { ...parsePlan({ file, bytes }), file, blob, text: (0,file_text/* textOf */.b)(bytes) };
}


/***/ }),

/***/ 69817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readProposedPlans)
/* harmony export */ });
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96971);
/* harmony import */ var _merged_plans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48709);
/* harmony import */ var _plan_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47820);



/**
 * The plans that candidates propose; one that proposes none, or several, is left out. The number of questions to
 * the repository does not depend on how many there are, apart from one for each environment.
 */
async function readProposedPlans(repository, branches, candidates) {
    if (candidates.length === 0)
        return [];
    const merged = await mergedPlans(repository, branches);
    const changes = await repository.changesOfTips(candidates.map(({ commit }) => commit), [...branches].filter(([branch]) => branch.startsWith('env/')).map(([, commit]) => commit));
    const plans = candidates.map((candidate) => {
        const standing = merged.get((0,_domain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentBranch */ .GX)(candidate.environment)) ?? new Map();
        return readCandidate(repository, { candidate, standing, changes });
    });
    return (await Promise.all(plans)).flat();
}
async function readCandidate(repository, known) {
    const { candidate, standing, changes } = known;
    const { environment, commit, pullRequest } = candidate;
    const own = changes.filter(({ tip }) => tip === commit);
    const plan = candidate.plan ?? (await changedPlan(repository, { commit, standing, own }));
    if (plan === undefined)
        return [];
    const path = (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .planPath */ .pw)(plan);
    const content = (await repository.read(commit, [path])).get(path);
    if (content === undefined || isMerged(candidate, standing.get(plan), content.id))
        return [];
    const added = [...own, ...changes].find((it) => it.path === path && it.kind === 'added');
    return [
        {
            environment,
            plan,
            commit,
            pullRequest,
            addedAt: added?.at ?? '',
            author: added?.author ?? { name: '', email: '' },
            // Commits may have taken out again what others brought; of a pull request its own verdict says it.
            hasForeignChanges: pullRequest === null && own.some((it) => it.path !== path),
            content: (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlanFile */ .wr)(plan, content),
        },
    ];
}
/** A branch is done with when its file is merged; a pull request may also change a plan that stands there. */
function isMerged({ pullRequest }, standing, blob) {
    return pullRequest === null ? standing !== undefined : standing === blob;
}
/** The one plan that the commits of a pull request changed and that differs from the environment branch. */
async function changedPlan(repository, known) {
    const { commit, standing, own } = known;
    const proposed = await (0,_merged_plans_js__WEBPACK_IMPORTED_MODULE_0__/* .plansAt */ .kK)(repository, commit);
    const changed = new Set(own.map(({ path }) => path));
    // Commits that several pull requests share are told of one of them only.
    const differing = [...proposed].flatMap(([plan, blob]) => (standing.get(plan) === blob ? [] : [plan]));
    const ours = differing.filter((plan) => changed.has((0,_domain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .planPath */ .pw)(plan)));
    const [only, ...others] = ours.length > 0 ? ours : differing;
    return others.length > 0 ? undefined : only;
}
/** The plans that stand on each environment branch. */
async function mergedPlans(repository, branches) {
    const heads = [...branches].filter(([branch]) => branch.startsWith('env/'));
    const folders = heads.map(async ([branch, commit]) => [branch, await (0,_merged_plans_js__WEBPACK_IMPORTED_MODULE_0__/* .plansAt */ .kK)(repository, commit)]);
    return new Map(await Promise.all(folders));
}


/***/ }),

/***/ 42416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readRecordedPlan)
/* harmony export */ });
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96971);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32455);
/* harmony import */ var _plan_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47820);



/** The plan as its run recorded it. Throws a Refusal (`wrong`) when the repository has lost the file. */
async function readRecordedPlan(repository, run) {
    const content = (await repository.readBlobs([run.blob])).get(run.blob);
    if (content !== undefined)
        return (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlanFile */ .wr)(run.plan, content);
    const message = `the plan file of ${(0,_domain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .planAddress */ .o4)(run)} (blob ${run.blob}) is not in the repository any more; ` +
        'fetch it from a complete clone, or go on without it: delete the plan, or merge a new one';
    throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('wrong', [{ code: 'usage', severity: 'error', message, file: (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .planPath */ .pw)(run.plan) }]);
}


/***/ }),

/***/ 55845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qv: () => (/* binding */ catalogNames),
  uM: () => (/* binding */ readCatalog),
  TD: () => (/* binding */ readConfiguration),
  G2: () => (/* binding */ readTrusted),
  LY: () => (/* binding */ requireCatalog),
  L3: () => (/* binding */ requireEnvironment)
});

// UNUSED EXPORTS: examineConfiguration

// EXTERNAL MODULE: ./lib/action/domain/names.js
var names = __webpack_require__(96971);
// EXTERNAL MODULE: ./lib/action/domain/settings/credential-shapes.js
var credential_shapes = __webpack_require__(86559);
// EXTERNAL MODULE: ./lib/action/domain/settings/setting-value.js
var setting_value = __webpack_require__(33825);
// EXTERNAL MODULE: ./lib/action/domain/settings/value-pattern.js
var value_pattern = __webpack_require__(14271);
;// CONCATENATED MODULE: ./lib/action/domain/settings/rules/judge-declarations.js



/** What an application's catalog file says of its settings: patterns that can be used, and defaults that may be given. */
function judgeDeclarations({ application, settings }) {
    return [...settings].flatMap(([name, declaration]) => {
        const found = judgeDeclaration(name, declaration);
        if (found === undefined)
            return [];
        const { key, ...problem } = found;
        return [{ ...problem, severity: 'error', application, path: ['settings', name, key] }];
    });
}
function judgeDeclaration(name, declaration) {
    const { secret, pattern, default: standard } = declaration;
    const read = pattern === undefined ? undefined : (0,value_pattern/* readPattern */.Z)(pattern);
    if (typeof read === 'string') {
        return { key: 'pattern', code: 'schema', message: `the pattern of ${name} cannot be used: ${read}` };
    }
    if (secret && pattern !== undefined) {
        const message = `${name} is a secret, which nobody holds against a pattern; remove the pattern`;
        return { key: 'pattern', code: 'schema', message };
    }
    if (standard === undefined)
        return undefined;
    const credential = secret ? 'a secret' : (0,credential_shapes/* credentialIn */.L)(standard);
    if (credential !== undefined) {
        const message = `the default of ${name} looks like ${credential}, and everybody can read the catalog: remove it, replace the secret, and let secrets of the environments name its variable`;
        return { key: 'default', code: 'secret-in-plain', message };
    }
    const reason = (0,setting_value/* misfit */.h)(standard, declaration);
    return reason === undefined
        ? undefined
        : { key: 'default', code: 'schema', message: `the default of ${name} ${reason}` };
}

// EXTERNAL MODULE: ./lib/action/codec/definitions/check-definition.js + 2 modules
var check_definition = __webpack_require__(31107);
// EXTERNAL MODULE: ./lib/action/codec/definitions/findings.js
var definitions_findings = __webpack_require__(28274);
// EXTERNAL MODULE: ./lib/action/codec/definitions/places.js
var places = __webpack_require__(15056);
// EXTERNAL MODULE: ./lib/action/codec/yaml/read-yaml.js + 5 modules
var read_yaml = __webpack_require__(96976);
// EXTERNAL MODULE: ./lib/action/codec/yaml/tree.js
var tree = __webpack_require__(91015);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./lib/action/codec/definitions/scalars.js
var scalars = __webpack_require__(7419);
// EXTERNAL MODULE: ./lib/action/codec/definitions/structures.js
var structures = __webpack_require__(73202);
// EXTERNAL MODULE: ./lib/action/codec/definitions/versions.js + 1 modules
var versions = __webpack_require__(19133);
// EXTERNAL MODULE: ./lib/action/codec/catalog/modules-definition.js
var modules_definition = __webpack_require__(8238);
;// CONCATENATED MODULE: ./lib/action/codec/catalog/catalog-definition.js





const setting = schemas/* nullable */.mee((0,structures/* mapping */.pq)({
    description: (0,structures/* optional */.lq)('What it is for.', scalars/* text */.Qq),
    required: (0,structures/* optional */.lq)('Whether each environment must have a value.', scalars/* flag */.Jt),
    secret: (0,structures/* optional */.lq)('Whether the value must come from a secret variable.', scalars/* flag */.Jt),
    default: (0,structures/* optional */.lq)('The value when a plan gives none.', scalars/* prose */.CS),
    pattern: (0,structures/* optional */.lq)('What a value must look like.', scalars/* text */.Qq),
}));
const ready = schemas/* union */.KCZ([
    scalars/* text */.Qq,
    (0,structures/* mapping */.pq)({
        check: (0,structures/* described */.WY)("A check run or commit status that must be successful on the version's commit.", scalars/* text */.Qq),
        within: (0,structures/* optional */.lq)('How long a merged plan waits for it; default 30m.', scalars/* duration */.p0),
    }),
], 'the name of a check, or a mapping with the keys check, within');
const catalogDefinition = (0,structures/* mapping */.pq)({
    application: (0,structures/* described */.WY)("The application's name: the stem of this file.", scalars/* name */.UU),
    repository: (0,structures/* described */.WY)('Where its versions are: owner/name, an absolute path, https:// or ssh://.', scalars/* repository */.Jk),
    tag: (0,structures/* optional */.lq)('The pattern of its version tags; default v{version}.', versions/* tagPattern */.bO),
    manifest: (0,structures/* optional */.lq)('A file at the tag with the modules and references of that version.', scalars/* relativePath */.iZ),
    modules: (0,structures/* optional */.lq)('What it consists of, by name.', modules_definition/* modulesDefinition */.t),
    after: (0,structures/* optional */.lq)('Applications that go first when both are in one plan.', (0,structures/* listOf */.c3)(scalars/* name */.UU)),
    settings: (0,structures/* optional */.lq)('What can be configured, by name.', (0,structures/* mapOf */.A7)(scalars/* settingName */.QX, setting)),
    ready: (0,structures/* optional */.lq)('What tells that a version is built, besides its tag.', ready),
}).check(schemas/* meta */.mIj({
    title: 'Catalog entry',
    description: 'An application, where its versions are and what it consists of: catalog/<application>.yml.',
}));

// EXTERNAL MODULE: ./lib/action/codec/catalog/modules.js
var catalog_modules = __webpack_require__(15682);
;// CONCATENATED MODULE: ./lib/action/codec/catalog/catalog.js









const defaultTag = 'v{version}';
/** Milliseconds. */
const defaultWithin = 30 * 60_000;
/** Reads one file of the catalog (docs/plan-format.md); `application` is the stem of its name. Never throws. */
function parseCatalogEntry({ file, bytes, application, }) {
    const { root, problems, locate } = (0,read_yaml/* readYaml */.g)({ file, bytes });
    if (root === undefined)
        return { problems, locate };
    const { value, findings } = (0,check_definition/* checkDefinition */.Q)(catalogDefinition, root);
    const all = [...findings, ...checkApplication(root, application)];
    if (value === undefined || all.length > 0) {
        return { problems: (0,definitions_findings/* placeFindings */.ky)(all, file, locate), locate };
    }
    const entry = toCatalogEntry(value, root);
    const declared = judgeDeclarations(entry);
    return declared.length > 0
        ? { problems: (0,definitions_findings/* placeFindings */.ky)(declared, file, locate), locate }
        : { value: entry, problems: [], locate };
}
function checkApplication(root, application) {
    const named = (0,tree/* textOf */.b6)((0,tree/* valueAt */.fK)(root, 'application'));
    if (named === undefined || !(0,names/* isName */.Eo)(named) || named === application)
        return [];
    const message = `application must be ${application}, the name of this file; found ${JSON.stringify(named)}. Rename the file or correct the name.`;
    return [(0,definitions_findings/* finding */.gk)(['application'], 'bad-name', message)];
}
function toCatalogEntry(written, root) {
    const { application, repository, tag, manifest, modules, after, settings, ready } = written;
    return {
        application,
        repository,
        tag: tag ?? defaultTag,
        ...(manifest !== undefined && { manifest }),
        modules: (0,catalog_modules/* toModules */.t)(modules ?? {}),
        after: after ?? [],
        settings: new Map(Object.keys(settings ?? {}).map((name) => [name, toSetting(settings?.[name] ?? {}, name, root)])),
        ...(ready !== undefined && { ready: toReadyCheck(ready) }),
    };
}
function toReadyCheck(written) {
    const { check, within = defaultWithin } = typeof written === 'string' ? { check: written } : written;
    return { check, within };
}
function toSetting(written, name, root) {
    const { description, required, secret, pattern } = written;
    // As written: 1.10 is no number here.
    const standard = (0,places/* nodeAt */.oB)(root, ['settings', name, 'default']);
    return {
        ...(description !== undefined && { description }),
        required: required ?? false,
        secret: secret ?? false,
        ...(standard?.kind === 'scalar' && { default: standard.source }),
        ...(pattern !== undefined && { pattern }),
    };
}

// EXTERNAL MODULE: ./lib/action/domain/model/windows.js
var windows = __webpack_require__(25868);
;// CONCATENATED MODULE: ./lib/action/codec/configuration/check.js
const defaultTimeout = 5 * 60_000;
const defaultInterval = 10_000;
/** A check as it is written, with its defaults. */
function toCheck(written) {
    const { command = [], env = [], url, status = 200, json = {}, within = null } = written;
    const { timeout = defaultTimeout, every = defaultInterval } = written;
    if (url === undefined)
        return { kind: 'command', command, env, timeout, every };
    return { kind: 'url', url, status, json: new Map(Object.entries(json)), within, timeout, every };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(73305);
// EXTERNAL MODULE: ./lib/action/domain/versions/reference-name.js
var reference_name = __webpack_require__(95910);
// EXTERNAL MODULE: ./lib/action/codec/definitions/checked-text.js
var checked_text = __webpack_require__(45155);
;// CONCATENATED MODULE: ./lib/action/codec/definitions/workflow-place.js


const workflowFile = (0,checked_text/* patternedText */.X)('the name of a file in .github/workflows that ends in .yml or .yaml, such as deploy.yml', '^(?!.*\\.\\.)[A-Za-z0-9_][A-Za-z0-9._-]{0,99}\\.ya?ml$');
const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** GitHub dispatches workflows of branches and tags, not of commits. */
const workflowReference = (0,checked_text/* checkedText */.N)({
    expected: 'the name of a branch or tag, such as main (not a commit)',
    test: (value) => (0,reference_name/* isReferenceName */.T)(value) && !commit.test(value),
    pattern: '^[^\\s~^:?*[\\\\/-][^\\s~^:?*[\\\\]{0,199}$',
});

// EXTERNAL MODULE: ./lib/action/domain/manifests/parse-yaml-path.js
var parse_yaml_path = __webpack_require__(71553);
// EXTERNAL MODULE: ./lib/action/domain/manifests/placeholders.js
var placeholders = __webpack_require__(69114);
// EXTERNAL MODULE: ./lib/action/domain/pull-requests/published-names.js
var published_names = __webpack_require__(10463);
;// CONCATENATED MODULE: ./lib/action/codec/configuration/engine-definition.js







/* What is configured of engines that carry out operations by themselves. */
const control = /\p{Cc}/u;
/** GitHub: an environment's name and a status' context have at most so many characters. */
const longestName = 255;
const isNameOfGitHub = (value) => value.trim() === value && value !== '' && value.length <= longestName && !control.test(value);
const isAboutPlace = (value) => (0,placeholders/* hasOnlyPlaceholders */.tX)(value, placeholders/* placePlaceholders */.a$);
/** A name that people give on GitHub. */
const nameOfGitHub = (0,checked_text/* checkedText */.N)({
    expected: `text of at most ${longestName} characters, in which {environment} and {application} stand for names`,
    test: (value) => isNameOfGitHub(value) && isAboutPlace(value),
});
const task = (0,checked_text/* checkedText */.N)({
    expected: 'text of at most 128 characters that does not begin with deploy:, as those of our own reports do',
    test: (value) => isNameOfGitHub(value) && value.length <= 128 && !(0,published_names/* isMirroredTask */.ks)(value),
});
const deployment = (0,structures/* mapping */.pq)({
    environment: (0,structures/* optional */.lq)("The Deployment's environment; default {environment}.", nameOfGitHub),
    task: (0,structures/* optional */.lq)('By which engines tell it from others; default deploy.', task),
    repository: (0,structures/* optional */.lq)('Whose Deployment it is; default application.', (0,structures/* oneOf */.yL)('release', 'application')),
});
const branch = (0,checked_text/* checkedText */.N)({ expected: 'the name of a branch, such as main', test: reference_name/* isReferenceName */.T });
const file = (0,checked_text/* checkedText */.N)({
    expected: 'a path inside the repository, such as apps/{application}/kustomization.yaml, in which {environment} and {application} stand for names',
    test: (value) => (0,scalars/* isRelativePath */.Kb)(value) && !/(?:^|\/)\.git(?:\/|$)/i.test(value) && isAboutPlace(value),
});
const engine_definition_image = (0,checked_text/* checkedText */.N)({
    expected: 'the name of an image, such as ghcr.io/acme/{application}, without a tag',
    test: (value) => /^[^\s:@]+(?::\d+\/[^\s:@]+)?$/.test(value) && isAboutPlace(value),
});
const yamlPath = (0,checked_text/* checkedText */.N)({
    expected: parse_yaml_path/* yamlPathGrammar */.Cn,
    test: (value) => (0,parse_yaml_path/* parseYamlPath */.ob)(value) !== undefined && isAboutPlace(value),
});
const value = (0,checked_text/* checkedText */.N)({
    expected: 'text with {version}, {tag} or {commit} in it, such as v{version}',
    test: (text) => isNameOfGitHub(text) &&
        (0,placeholders/* hasOnlyPlaceholders */.tX)(text, placeholders/* valuePlaceholders */.wj) &&
        placeholders/* valuePlaceholders */.wj.some((name) => text.includes(`{${name}}`)),
});
const wait = (0,structures/* withOneOf */.Gt)((0,structures/* mapping */.pq)({
    status: (0,structures/* optional */.lq)('The context of a commit status.', nameOfGitHub),
    deployment: (0,structures/* optional */.lq)('The environment of a Deployment.', nameOfGitHub),
}), ['status'], ['deployment']);
const waitKeys = Object.keys(wait.shape);
/** The ways to say where the version stands, of which a manifest has exactly one. */
const placeKeys = ['kustomize', 'helm', 'path'];
const manifest = (0,structures/* withOneOf */.Gt)((0,structures/* mapping */.pq)({
    repository: (0,structures/* described */.WY)('The repository that the engine deploys from.', scalars/* repository */.Jk),
    branch: (0,structures/* optional */.lq)('Its branch; default main.', branch),
    file: (0,structures/* described */.WY)('The file that says what is deployed.', file),
    kustomize: (0,structures/* optional */.lq)('An image of a kustomization, whose newTag becomes the version.', engine_definition_image),
    helm: (0,structures/* optional */.lq)('The place of the version among the values of a Helm chart.', yamlPath),
    path: (0,structures/* optional */.lq)('The place of the version in any other YAML file.', yamlPath),
    value: (0,structures/* optional */.lq)('What is written there; default {version}.', value),
    wait: (0,structures/* optional */.lq)('What says that the engine is done; default: the commit is enough.', wait),
}), ...placeKeys.map((kind) => [kind]));
const manifestKeys = Object.keys(manifest.shape);

;// CONCATENATED MODULE: ./lib/action/codec/configuration/deployer-definition.js





/** An argument vector. */
const command = schemas/* array */.YOg(scalars/* argument */.EE, 'a list: the program and its arguments')
    .check(api/* _minLength */.m9(1, 'a list with at least the program'));
const workflow = (0,structures/* mapping */.pq)({
    file: (0,structures/* described */.WY)('Name of the file below .github/workflows.', workflowFile),
    ref: (0,structures/* optional */.lq)('The branch or tag whose version of the workflow runs; default main.', workflowReference),
    repository: (0,structures/* optional */.lq)('Whose workflow it is; default release.', (0,structures/* oneOf */.yL)('release', 'application')),
});
/** Each try is recorded, and a record must stay small enough to be read. */
const mostRetries = 100;
const retries = (0,structures/* mapping */.pq)({
    times: (0,structures/* described */.WY)(`How often at most, after the first time; ${mostRetries} or less.`, (0,scalars/* wholeNumber */.rD)(1, mostRetries)),
    wait: (0,structures/* optional */.lq)('How long before the first of them, twice as long each time; default 10s.', scalars/* duration */.p0),
});
/** The ways to deploy, of which a deployer names exactly one. */
const deployerKinds = ['command', 'workflow', 'deployment', 'manifest'];
const deployer = (0,structures/* withOneOf */.Gt)((0,structures/* mapping */.pq)({
    command: (0,structures/* optional */.lq)('An argument vector, never a shell string.', command),
    timeout: (0,structures/* optional */.lq)('How long one operation may take; default 30m.', scalars/* duration */.p0),
    retries: (0,structures/* optional */.lq)('What is tried again when its failure is transient; default nothing.', retries),
    env: (0,structures/* optional */.lq)('Variables handed through, besides PATH, HOME, LANG and TMPDIR.', (0,structures/* listOf */.c3)(scalars/* variable */.bv)),
    inspect: (0,structures/* optional */.lq)('An argument vector that says which version runs.', command),
    workflow: (0,structures/* optional */.lq)('Dispatches a workflow for each operation.', workflow),
    deployment: (0,structures/* optional */.lq)('Creates a GitHub Deployment and waits for its status.', deployment),
    manifest: (0,structures/* optional */.lq)('Commits the version into a repository that an engine deploys from.', manifest),
}), ...deployerKinds.map((kind) => [kind]));
const deployerKeys = Object.keys(deployer.shape);

// EXTERNAL MODULE: ./lib/action/domain/model/plan-document.js
var plan_document = __webpack_require__(76366);
;// CONCATENATED MODULE: ./lib/action/domain/document/requirable-parts.js

/** All that an environment may ask for: each section, and each answer of those that consist of answers. */
const requirableParts = [
    ...plan_document/* sectionNames */.QN,
    ...plan_document/* sectionKeys */.kf.timing.map((key) => `timing.${key}`),
    ...plan_document/* sectionKeys */.kf.backout.map((key) => `backout.${key}`),
    ...plan_document/* sectionKeys */.kf.checklist.map((key) => `checklist.${key}`),
];

// EXTERNAL MODULE: ./lib/action/domain/verification/json-path.js
var json_path = __webpack_require__(80577);
;// CONCATENATED MODULE: ./lib/action/codec/configuration/check-definition.js






const expectedStatus = 'an HTTP status, a whole number from 100 to 599';
const check_definition_status = schemas/* int */.Whr(expectedStatus).check(api/* _gte */.qm(100, expectedStatus), api/* _lte */.Zm(599, expectedStatus));
const jsonPath = (0,checked_text/* checkedText */.N)({
    expected: 'a path to one value, such as $.status or $.checks[0].state',
    test: (value) => value.length <= 500 && (0,json_path/* parseJsonPath */.H)(value) !== undefined,
});
const jsonScalar = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ()], 'text, a number, true, false or null');
/** The ways to check, of which a check names exactly one. */
const checkKinds = ['command', 'url'];
const check = (0,structures/* withOneOf */.Gt)((0,structures/* mapping */.pq)({
    command: (0,structures/* optional */.lq)('An argument vector, never a shell string; met when it exits with 0.', command),
    env: (0,structures/* optional */.lq)('Variables handed through, besides PATH, HOME, LANG and TMPDIR.', (0,structures/* listOf */.c3)(scalars/* variable */.bv)),
    url: (0,structures/* optional */.lq)('An address, http or https; redirects are not followed.', scalars/* text */.Qq),
    status: (0,structures/* optional */.lq)('The HTTP status that it must answer; default 200.', check_definition_status),
    json: (0,structures/* optional */.lq)('Values that must stand in the answer, by their paths.', (0,structures/* mapOf */.A7)(jsonPath, jsonScalar)),
    within: (0,structures/* optional */.lq)('How fast the answer must be here.', scalars/* duration */.p0),
    timeout: (0,structures/* optional */.lq)('How long it is tried until the criterion is unmet; default 5m.', scalars/* duration */.p0),
    every: (0,structures/* optional */.lq)('The time between two tries; default 10s.', scalars/* duration */.p0),
}), ...checkKinds.map((kind) => [kind]));
const checkKeys = Object.keys(check.shape);

// EXTERNAL MODULE: ./lib/action/domain/model/notifier.js
var notifier = __webpack_require__(29787);
// EXTERNAL MODULE: ./lib/action/domain/settings/secret-variables.js
var secret_variables = __webpack_require__(63645);
;// CONCATENATED MODULE: ./lib/action/codec/configuration/notify-definition.js






const secretVariablePattern = `^${secret_variables/* secretPrefix */.$N}[A-Z0-9_]{1,100}$`;
/** The name of a variable whose value is a secret, and is masked wherever anything is said. */
const secretVariable = (0,checked_text/* checkedText */.N)({
    expected: `the name of a variable that begins with ${secret_variables/* secretPrefix */.$N}`,
    test: (value) => new RegExp(secretVariablePattern).test(value),
    pattern: secretVariablePattern,
    hidden: true,
});
/** The ways to give an address, of which a notifier names exactly one. */
const addressKinds = ['url', 'url-variable'];
const urlVariable = (0,structures/* optional */.lq)('The variable that holds the address.', secretVariable);
const webhook = (0,structures/* withOneOf */.Gt)((0,structures/* mapping */.pq)({
    url: (0,structures/* optional */.lq)('An address that is no secret, https.', scalars/* text */.Qq),
    'url-variable': urlVariable,
    secret: (0,structures/* described */.WY)('The variable with the key by which messages are signed.', secretVariable),
}), ...addressKinds.map((kind) => [kind]));
const slack = (0,structures/* mapping */.pq)({ 'url-variable': (0,structures/* described */.WY)('The variable that holds the address.', secretVariable) });
/** Says nothing yet, so that it can say something later. */
const nothing = schemas/* strictObject */.rej({}, 'an empty mapping: {}');
/** The ways to tell people, of which a notifier names exactly one. */
const notifierKinds = ['webhook', 'slack', 'comment', 'release-notes'];
const notify_definition_notifier = (0,structures/* withOneOf */.Gt)((0,structures/* mapping */.pq)({
    webhook: (0,structures/* optional */.lq)('Sends signed JSON.', webhook),
    slack: (0,structures/* optional */.lq)('Writes to a channel of Slack, or of what understands the same.', slack),
    comment: (0,structures/* optional */.lq)("Writes on the plan's pull request.", nothing),
    'release-notes': (0,structures/* optional */.lq)('Publishes release notes on the branch of the records.', nothing),
    on: (0,structures/* optional */.lq)('The ends that are told; default finished, finished-with-warnings and backout-failed.', schemas/* array */.YOg((0,structures/* oneOf */.yL)(...notifier/* notificationEvents */.be), 'a list').check(api/* _minLength */.m9(1, 'a list with at least one end'))),
}), ...notifierKinds.map((kind) => [kind]));
/** Bounded, because each is told with a request or a commit of its own. */
const mostNotifiers = 20;
const expectedList = `a list of at most ${mostNotifiers}`;
const notify = schemas/* array */.YOg(notify_definition_notifier, 'a list').check(api/* _maxLength */.Eb(mostNotifiers, expectedList));
const webhookKeys = Object.keys(webhook.shape);
const notifierKeys = Object.keys(notify_definition_notifier.shape);

;// CONCATENATED MODULE: ./lib/action/codec/configuration/policies-definition.js










const timeOfDay = (0,checked_text/* patternedText */.X)('a time such as "09:00"', '^([01][0-9]|2[0-3]):[0-5][0-9]$');
const date = (0,checked_text/* patternedText */.X)('a date such as 2026-12-18, or a time such as 2026-12-18T22:00:00Z', '^[0-9]{4}-[01][0-9]-[0-3][0-9](T[0-9:.]{5,12}(Z|[+-][0-9]{2}:[0-9]{2}))?$');
/** Compared part by part, so that 11.9 is older than 11.19. */
const platformVersion = (0,checked_text/* patternedText */.X)('numbers with dots between them, in quotes, such as "11.19"', '^[0-9]{1,9}([.][0-9]{1,9}){0,3}$');
const policies_definition_windows = (0,structures/* mapping */.pq)({
    timezone: (0,structures/* optional */.lq)('A name of the time zone database.', scalars/* text */.Qq),
    allow: (0,structures/* optional */.lq)('When plans may start.', (0,structures/* listOf */.c3)((0,structures/* mapping */.pq)({
        days: (0,structures/* optional */.lq)('Days of the week.', (0,structures/* listOf */.c3)((0,structures/* oneOf */.yL)(...windows/* weekdays */.m))),
        from: (0,structures/* described */.WY)('The first minute.', timeOfDay),
        to: (0,structures/* described */.WY)('The minute after the last.', timeOfDay),
    }))),
    freeze: (0,structures/* optional */.lq)('When nothing may start.', (0,structures/* listOf */.c3)((0,structures/* mapping */.pq)({ from: date, to: date, reason: (0,structures/* optional */.lq)('Why.', scalars/* text */.Qq) }))),
});
const secretSetting = (0,checked_text/* checkedText */.N)({
    expected: 'application/setting, such as payments/api-key',
    test: isApplicationSetting,
    pattern: '^[^/]+/[^/]+$',
    badName: true,
});
const requirablePart = schemas/* enum */.k5n(requirableParts, `a section (${plan_document/* sectionNames */.QN.join(', ')}) or an answer in timing, backout or checklist, such as backout.tested`);
/** Keys of an environment by which plans are judged and runs carried out. */
const policyKeys = {
    require: (0,structures/* optional */.lq)('Sections, and answers in them, that a plan must have.', (0,structures/* listOf */.c3)(requirablePart)),
    checks: (0,structures/* optional */.lq)('What shows that success criteria hold, by name.', (0,structures/* mapOf */.A7)(scalars/* name */.UU, check)),
    confirm: (0,structures/* optional */.lq)('What must wait until a person has confirmed a run: its reuse.', schemas/* literal */.euz('before-reuse', 'before-reuse, the only thing that can wait')),
    secrets: (0,structures/* optional */.lq)('Variables with secret settings, by application/setting.', (0,structures/* mapOf */.A7)(secretSetting, secretVariable)),
    approvals: (0,structures/* optional */.lq)('How many must approve a plan, and who.', (0,structures/* mapping */.pq)({ required: (0,scalars/* wholeNumber */.rD)(0), from: (0,structures/* optional */.lq)('People and teams.', (0,structures/* listOf */.c3)(scalars/* text */.Qq)) })),
    windows: (0,structures/* optional */.lq)('When plans may start.', policies_definition_windows),
    blocked: (0,structures/* optional */.lq)('Applications that may not be deployed.', (0,structures/* listOf */.c3)((0,structures/* mapping */.pq)({ application: scalars/* name */.UU, reason: (0,structures/* optional */.lq)('Why.', scalars/* text */.Qq) }))),
    stages: (0,structures/* optional */.lq)('Whether everything is prepared before anything is activated; default one.', (0,structures/* oneOf */.yL)('one', 'two')),
    drift: (0,structures/* optional */.lq)('What follows when the target is not as recorded; default report.', (0,structures/* oneOf */.yL)('report', 'block')),
    platform: (0,structures/* optional */.lq)('The version of the platform that applications run on here.', platformVersion),
    'override-approvers': (0,structures/* optional */.lq)('Who may approve that a freeze is overridden.', (0,structures/* listOf */.c3)(scalars/* text */.Qq)),
    notify: (0,structures/* optional */.lq)('Who is told how a run has ended.', notify),
    'on-backout': (0,structures/* optional */.lq)('What becomes of a version that was backed out: mark-bad, so that no plan may deploy it.', schemas/* literal */.euz('mark-bad', 'mark-bad, the only thing that can follow')),
    'time-limit': (0,structures/* optional */.lq)('How long a stage of a run may take.', scalars/* duration */.p0),
    'prepared-for': (0,structures/* optional */.lq)('How long a run may stay prepared; default 7d.', scalars/* duration */.p0),
};
function isApplicationSetting(value) {
    const [application = '', setting = '', ...rest] = value.split('/');
    return rest.length === 0 && (0,names/* isName */.Eo)(application) && (0,scalars/* isSettingName */.s9)(setting);
}

;// CONCATENATED MODULE: ./lib/action/codec/configuration/configuration-definition.js





const severity = (0,structures/* oneOf */.yL)('error', 'warning', 'notice');
const conflicts = (0,structures/* mapping */.pq)({
    'same-module': (0,structures/* optional */.lq)('A module is in two open plans; default error.', severity),
    reference: (0,structures/* optional */.lq)('A module of one open plan references one of another; default warning.', severity),
});
/** What may stand under an environment. */
const environmentKeys = {
    root: (0,structures/* optional */.lq)('Versions come from tags; nothing is deployed here by plans.', scalars/* flag */.Jt),
    sources: (0,structures/* optional */.lq)('Environments that plans may take versions from; default any other.', (0,structures/* listOf */.c3)(scalars/* name */.UU)),
    'parallel-plans': (0,structures/* optional */.lq)('Plans under way at once; default 5.', (0,scalars/* wholeNumber */.rD)(1)),
    'parallel-operations': (0,structures/* optional */.lq)('Operations at once inside one run; default 4.', (0,scalars/* wholeNumber */.rD)(1)),
    deployer: (0,structures/* optional */.lq)('How applications are deployed here.', deployer),
    deployers: (0,structures/* optional */.lq)('How single applications are deployed here.', (0,structures/* mapOf */.A7)(scalars/* name */.UU, deployer)),
    conflicts: (0,structures/* optional */.lq)('How severe collisions of open plans are.', conflicts),
    grace: (0,structures/* optional */.lq)('Time between SIGTERM and SIGKILL; default 10s.', scalars/* duration */.p0),
    deploy: (0,structures/* optional */.lq)('What happens to a version that is already there.', (0,structures/* oneOf */.yL)('always', 'if-different', 'if-newer')),
    'on-abort': (0,structures/* optional */.lq)('What follows an aborted run: retry proposes its plan again.', schemas/* literal */.euz('retry', 'retry, the only thing that can follow')),
    'promote-to': (0,structures/* optional */.lq)('The environment for which a finished plan is proposed next.', scalars/* name */.UU),
    ...policyKeys,
};
const environment = schemas/* nullable */.mee((0,structures/* mapping */.pq)(environmentKeys));
const configurationDefinition = (0,structures/* mapping */.pq)({
    version: (0,structures/* described */.WY)('The version of this format.', schemas/* literal */.euz(1, '1, the version of this format')),
    environments: (0,structures/* described */.WY)('Where applications run, by name.', (0,structures/* mapOf */.A7)(scalars/* name */.UU, environment)),
    operators: (0,structures/* optional */.lq)('Who may abort, continue, confirm and resolve.', (0,structures/* listOf */.c3)(scalars/* text */.Qq)),
}).check(schemas/* meta */.mIj({
    title: 'Configuration of deployment plans',
    description: 'Environments and who may do what: .github/deployment-plans.yml on the branch main.',
}));

// EXTERNAL MODULE: ./lib/action/codec/definitions/unknown-keys.js
var unknown_keys = __webpack_require__(46321);
;// CONCATENATED MODULE: ./lib/action/codec/definitions/choices.js




/** A mapping that must have exactly one of some keys. */
function exactlyOne({ node, keys, known, path }) {
    if (node?.kind !== 'mapping')
        return [];
    const found = keys.filter((key) => node.entries.has(key));
    if (found.length === 1 || (found.length === 0 && (0,unknown_keys/* hasUnknownKey */.U)(node, known)))
        return [];
    const what = found.length === 0 ? 'none of them' : found.join(' and ');
    return [
        (0,definitions_findings/* finding */.gk)(path, 'schema', `${(0,places/* labelOf */.Wy)(path)} must have exactly one of ${keys.join(', ')}; found ${what}.`),
    ];
}
/** Keys that mean something beside some of the others only; `belonging` names these. */
function misplacedKeys(node, path, belonging) {
    const has = (key) => (0,tree/* valueAt */.fK)(node, key) !== undefined;
    return Object.entries(belonging)
        .filter(([key, kinds]) => has(key) && !kinds.some(has))
        .map(([key, kinds]) => {
        const place = [...path, key];
        return (0,definitions_findings/* finding */.gk)(place, 'schema', `${(0,places/* labelOf */.Wy)(place)} belongs to a ${kinds.join(' or a ')}; remove it.`);
    });
}

// EXTERNAL MODULE: ./lib/action/codec/time-rules.js
var time_rules = __webpack_require__(3976);
// EXTERNAL MODULE: ./lib/action/domain/verification/check-address.js
var check_address = __webpack_require__(72894);
// EXTERNAL MODULE: ./lib/action/codec/definitions/duration.js
var duration = __webpack_require__(81724);
;// CONCATENATED MODULE: ./lib/action/codec/configuration/check-rules.js







/** Rules between the fields of a check of an environment. */
function checkCheck(check, path) {
    const findings = exactlyOne({ node: check, keys: checkKinds, known: checkKeys, path });
    if (findings.length > 0)
        return findings;
    return [
        ...misplacedKeys(check, path, belonging),
        ...checkUrl((0,tree/* textOf */.b6)((0,tree/* valueAt */.fK)(check, 'url')), [...path, 'url']),
        ...['every', 'within'].flatMap((key) => checkLength((0,tree/* textOf */.b6)((0,tree/* valueAt */.fK)(check, key)), [...path, key])),
    ];
}
/** The kinds of check for which a key means something. */
const belonging = { env: ['command'], status: ['url'], json: ['url'], within: ['url'] };
/** The address is not repeated: what is wrong with it may be a password. */
function checkUrl(url, path) {
    if (url === undefined || (0,check_address/* isCheckAddress */.i)(url))
        return [];
    const expected = 'an address that begins with http:// or https://, without user, password and fragment';
    const cure = 'what must not be read belongs in a variable of a command';
    return [(0,definitions_findings/* finding */.gk)(path, 'schema', `${(0,places/* labelOf */.Wy)(path)} must be ${expected}; ${cure}.`)];
}
function checkLength(text, path) {
    if (text === undefined || (0,duration/* parseDuration */.E9)(text) !== 0)
        return [];
    return [(0,definitions_findings/* finding */.gk)(path, 'schema', `${(0,places/* labelOf */.Wy)(path)} must be longer than nothing; found ${text}.`)];
}

// EXTERNAL MODULE: ./lib/action/domain/notifications/notifier-address.js
var notifier_address = __webpack_require__(83861);
;// CONCATENATED MODULE: ./lib/action/codec/configuration/notify-rules.js






/** Rules between the fields of those whom an environment notifies. */
function checkNotify(list, path) {
    return (0,tree/* itemsOf */.S3)(list).flatMap((notifier, index) => checkNotifier(notifier, [...path, index]));
}
function checkNotifier(notifier, path) {
    const webhook = (0,tree/* valueAt */.fK)(notifier, 'webhook');
    const place = [...path, 'webhook'];
    return [
        ...exactlyOne({ node: notifier, keys: notifierKinds, known: notifierKeys, path }),
        ...exactlyOne({ node: webhook, keys: addressKinds, known: webhookKeys, path: place }),
        ...notify_rules_checkUrl((0,tree/* textOf */.b6)((0,tree/* valueAt */.fK)(webhook, 'url')), [...place, 'url']),
        ...checkNotes(notifier, path),
    ];
}
/** The address is not repeated: what is wrong with it may be that it is a secret. */
function notify_rules_checkUrl(url, path) {
    if (url === undefined || (0,notifier_address/* isPublicAddress */.i)(url))
        return [];
    const expected = 'an https address without user, password, query and fragment';
    const cure = 'one that is a secret belongs in a variable, named by url-variable';
    return [(0,definitions_findings/* finding */.gk)(path, 'schema', `${(0,places/* labelOf */.Wy)(path)} must be ${expected}; ${cure}.`)];
}
/** Notes of what was not deployed would be wrong. */
function checkNotes(notifier, path) {
    if ((0,tree/* valueAt */.fK)(notifier, 'release-notes') === undefined || (0,tree/* valueAt */.fK)(notifier, 'on') === undefined)
        return [];
    const place = [...path, 'on'];
    return [
        (0,definitions_findings/* finding */.gk)(place, 'schema', `${(0,places/* labelOf */.Wy)(place)} does not go with release-notes, of success alone; remove it.`),
    ];
}

;// CONCATENATED MODULE: ./lib/action/codec/configuration/configuration-rules.js










/** Rules between the fields of a configuration, judged on what is there even when other parts are wrong. */
function checkConfigurationRules(root) {
    const environments = new Map([...(0,tree/* entriesOf */.Mc)((0,tree/* valueAt */.fK)(root, 'environments'))].map(([name, { value }]) => [name, value]));
    const listing = listNames([...environments.keys()]);
    return [...environments].flatMap(([name, value]) => {
        const path = ['environments', name];
        if (isRoot(value))
            return checkRoot(value, path);
        return checkEnvironment({ name, value, path, environments, listing });
    });
}
function isRoot(environment) {
    const root = (0,tree/* valueAt */.fK)(environment, 'root');
    return root?.kind === 'scalar' && root.value === true;
}
function checkRoot(environment, path) {
    return [...(0,tree/* entriesOf */.Mc)(environment)]
        .filter(([key]) => key !== 'root')
        .map(([key]) => {
        const place = [...path, key];
        const reason = 'nothing is deployed to a root environment; remove it, or remove "root: true"';
        return (0,definitions_findings/* finding */.gk)(place, 'schema', `${(0,places/* labelOf */.Wy)(place)} has no meaning: ${reason}.`);
    });
}
function checkEnvironment(environment) {
    const { value, path } = environment;
    const sources = (0,tree/* itemsOf */.S3)((0,tree/* valueAt */.fK)(value, 'sources'));
    const deployers = [...(0,tree/* entriesOf */.Mc)((0,tree/* valueAt */.fK)(value, 'deployers'))];
    const checks = [...(0,tree/* entriesOf */.Mc)((0,tree/* valueAt */.fK)(value, 'checks'))];
    return [
        ...sources.flatMap((node, index) => checkName(environment, node, [...path, 'sources', index])),
        ...checkPromotion(environment, (0,tree/* valueAt */.fK)(value, 'promote-to'), [...path, 'promote-to']),
        ...checkDeployer((0,tree/* valueAt */.fK)(value, 'deployer'), [...path, 'deployer']),
        ...deployers.flatMap(([key, entry]) => checkDeployer(entry.value, [...path, 'deployers', key])),
        ...(0,time_rules/* checkWindows */.i)((0,tree/* valueAt */.fK)(value, 'windows'), [...path, 'windows']),
        ...checkNotify((0,tree/* valueAt */.fK)(value, 'notify'), [...path, 'notify']),
        ...checks.flatMap(([key, entry]) => checkCheck(entry.value, [...path, 'checks', key])),
    ];
}
/** `sources` and `promote-to` name other environments of this file. */
function checkName({ name, environments, listing }, node, path) {
    const named = (0,tree/* textOf */.b6)(node);
    if (named === undefined || !(0,names/* isName */.Eo)(named))
        return [];
    if (named === name) {
        return [
            (0,definitions_findings/* finding */.gk)(path, 'schema', `${(0,places/* labelOf */.Wy)(path)} names the environment ${name} itself; name another one.`),
        ];
    }
    if (environments.has(named))
        return [];
    const message = `${(0,places/* labelOf */.Wy)(path)} names the environment ${named}, which is not configured. Configured: ${listing}.`;
    return [(0,definitions_findings/* finding */.gk)(path, 'unknown-environment', message)];
}
/** A plan is only promoted to where it can be merged, and may take its versions from here. */
function checkPromotion(environment, node, path) {
    const found = checkName(environment, node, path);
    const named = (0,tree/* textOf */.b6)(node);
    const target = named === undefined ? undefined : environment.environments.get(named);
    if (found.length > 0 || named === undefined || target === undefined)
        return found;
    const told = (why) => [(0,definitions_findings/* finding */.gk)(path, 'schema', `${(0,places/* labelOf */.Wy)(path)} names ${named}, ${why}.`)];
    if (isRoot(target))
        return told('a root environment, to which nothing is deployed; name another one');
    const sources = (0,tree/* valueAt */.fK)(target, 'sources');
    if (sources === undefined || (0,tree/* itemsOf */.S3)(sources).some((it) => (0,tree/* textOf */.b6)(it) === environment.name))
        return [];
    const place = (0,places/* labelOf */.Wy)(['environments', named, 'sources']);
    return told(`which takes no versions from ${environment.name}; add ${environment.name} to ${place}`);
}
const mostListed = 10;
function listNames(names) {
    const listed = names.slice(0, mostListed).join(', ');
    return names.length > mostListed ? `${listed} and ${names.length - mostListed} more` : listed;
}
function checkDeployer(deployer, path) {
    const findings = exactlyOne({ node: deployer, keys: deployerKinds, known: deployerKeys, path });
    if (findings.length > 0)
        return findings;
    const manifest = (0,tree/* valueAt */.fK)(deployer, 'manifest');
    const wait = (0,tree/* valueAt */.fK)(manifest, 'wait');
    const place = [...path, 'manifest'];
    return [
        ...misplacedKeys(deployer, path, configuration_rules_belonging),
        ...exactlyOne({ node: manifest, keys: placeKeys, known: manifestKeys, path: place }),
        ...exactlyOne({ node: wait, keys: waitKeys, known: waitKeys, path: [...place, 'wait'] }),
    ];
}
/** The ways to deploy for which a key means something. */
const configuration_rules_belonging = { env: ['command'], inspect: ['command'] };

// EXTERNAL MODULE: ./lib/action/domain/layout.js
var layout = __webpack_require__(90493);
;// CONCATENATED MODULE: ./lib/action/codec/configuration/deployer.js


const deployer_defaultTimeout = 30 * 60_000;
const defaultRetryWait = 10_000;
/** What is configured of a deployer, with what is not written filled in; it names exactly one way to deploy. */
function toDeployer(written) {
    const { retries } = written;
    if (retries === undefined)
        return toWayToDeploy(written);
    const { times, wait = defaultRetryWait } = retries;
    return { ...toWayToDeploy(written), retries: { times, wait } };
}
function toWayToDeploy(written) {
    const { command = [], workflow, deployment, manifest, env = [], inspect } = written;
    const { timeout = deployer_defaultTimeout } = written;
    if (workflow !== undefined) {
        const { file, ref = layout/* trustedBranch */.YF, repository = 'release' } = workflow;
        return { kind: 'workflow', file, ref, repository, timeout };
    }
    if (deployment !== undefined) {
        const { environment = '{environment}', task = 'deploy', repository = 'application' } = deployment;
        return { kind: 'deployment', environment, task, repository, timeout };
    }
    if (manifest !== undefined)
        return toManifestDeployer(manifest, timeout);
    return { kind: 'command', command, timeout, env, ...(inspect && { inspect }) };
}
function toManifestDeployer(written, timeout) {
    const { repository, branch = 'main', file, value = '{version}' } = written;
    const [place, wait] = [placeOf(written), waitOf(written.wait)];
    return { kind: 'manifest', repository, branch, file, place, value, wait, timeout };
}
function placeOf({ kustomize, helm, path }) {
    if (kustomize !== undefined)
        return { kind: 'kustomize', image: kustomize };
    return { kind: 'path', path: (0,parse_yaml_path/* parseYamlPath */.ob)(helm ?? path ?? '') ?? [] };
}
function waitOf(written) {
    const { status, deployment } = written ?? {};
    if (status !== undefined)
        return { kind: 'status', context: status };
    return deployment === undefined ? null : { kind: 'deployment', environment: deployment };
}

;// CONCATENATED MODULE: ./lib/action/codec/configuration/notify.js

/** Those whom an environment notifies; each has exactly one way, as `checkNotify` has made sure. */
function toNotifiers(written) {
    return written.map(toNotifier);
}
function toNotifier(written) {
    const { webhook, slack, on = notifier/* toldUnlessSaid */.Fh } = written;
    if (webhook !== undefined) {
        return { kind: 'webhook', on, address: addressOf(webhook), secret: webhook.secret };
    }
    if (slack !== undefined)
        return { kind: 'slack', on, address: addressOf(slack) };
    if (written.comment !== undefined)
        return { kind: 'comment', on };
    return { kind: 'release-notes', on: ['finished', 'finished-with-warnings'] };
}
function addressOf({ url, 'url-variable': variable = '', }) {
    return url === undefined ? { kind: 'variable', variable } : { kind: 'literal', url };
}

;// CONCATENATED MODULE: ./lib/action/codec/configuration/configuration.js









const defaultParallelPlans = 5;
const defaultParallelOperations = 4;
const defaultGrace = 10_000;
const defaultPreparedFor = 7 * 24 * 60 * 60_000;
/** Reads `.github/deployment-plans.yml` (docs/plan-format.md). Never throws. */
function parseConfiguration({ file, bytes }) {
    const { root, problems, locate } = (0,read_yaml/* readYaml */.g)({ file, bytes });
    if (root === undefined)
        return { problems, locate };
    const { value, findings } = (0,check_definition/* checkDefinition */.Q)(configurationDefinition, root);
    const all = [...findings, ...checkConfigurationRules(root)];
    if (value === undefined || all.length > 0) {
        return { problems: (0,definitions_findings/* placeFindings */.ky)(all, file, locate), locate };
    }
    return { value: toConfiguration(value), problems: [], locate };
}
function toConfiguration({ environments, operators }) {
    const all = Object.entries(environments).map(([name, written]) => toEnvironment(name, written ?? {}));
    return {
        environments: new Map(all.map((environment) => [environment.name, environment])),
        operators: operators ?? [],
    };
}
function toEnvironment(name, written) {
    const { root, sources, deployer, deployers, conflicts, grace, approvals, windows, blocked } = written;
    const { stages, 'time-limit': timeLimit, 'on-backout': onBackout } = written;
    const { 'on-abort': onAbort, 'promote-to': promoteTo, 'override-approvers': overrideApprovers } = written;
    return {
        name,
        root: root ?? false,
        ...(sources && { sources }),
        parallelPlans: written['parallel-plans'] ?? defaultParallelPlans,
        parallelOperations: written['parallel-operations'] ?? defaultParallelOperations,
        ...(deployer && { deployer: toDeployer(deployer) }),
        deployers: new Map(Object.entries(deployers ?? {}).map(([application, it]) => [application, toDeployer(it)])),
        conflicts: {
            sameModule: conflicts?.['same-module'] ?? 'error',
            reference: conflicts?.reference ?? 'warning',
        },
        grace: grace ?? defaultGrace,
        ...(stages === 'two' && { stages }),
        ...(timeLimit !== undefined && { timeLimit }),
        preparedFor: written['prepared-for'] ?? defaultPreparedFor,
        ...(onBackout && { onBackout }),
        ...(onAbort && { onAbort }),
        ...(promoteTo && { promoteTo }),
        ...(approvals && { approvals }),
        ...(overrideApprovers && { overrideApprovers }),
        ...(windows && { windows: toWindows(windows) }),
        blocked: new Map((blocked ?? []).map(({ application, reason }) => [application, reason ?? null])),
        deploy: written.deploy ?? 'if-different',
        ...(written.drift && { drift: written.drift }),
        ...(written.platform !== undefined && { platform: written.platform }),
        required: written.require ?? [],
        checks: new Map(Object.entries(written.checks ?? {}).map(([check, it]) => [check, toCheck(it)])),
        ...(written.confirm && { confirm: written.confirm }),
        secrets: new Map(Object.entries(written.secrets ?? {})),
        notify: toNotifiers(written.notify ?? []),
    };
}
function toWindows({ timezone, allow, freeze }) {
    return {
        timezone: timezone ?? 'UTC',
        ...(allow && { allow: allow.map(({ days, from, to }) => ({ days: days ?? windows/* weekdays */.m, from, to })) }),
        freeze: (freeze ?? []).map(({ from, to, reason }) => ({ from, to, reason: reason ?? null })),
    };
}

// EXTERNAL MODULE: ./lib/action/domain/problem.js
var problem = __webpack_require__(10240);
// EXTERNAL MODULE: ./lib/action/usecases/refusal.js
var refusal = __webpack_require__(32455);
// EXTERNAL MODULE: ./lib/action/usecases/reading/file-text.js
var file_text = __webpack_require__(57210);
;// CONCATENATED MODULE: ./lib/action/usecases/reading/trusted.js






/** Rejects with a Refusal (`wrong`) only when there is no configuration at all. */
async function examineConfiguration(repository) {
    const commit = await trustedCommit(repository);
    const { value, ...reading } = await parseConfigurationAt(repository, commit);
    return { commit, configuration: value, ...reading };
}
/** Rejects with a Refusal (`wrong`) that lists every problem when the configuration cannot be used. */
async function readTrusted(repository) {
    const commit = await trustedCommit(repository);
    return { commit, configuration: await readConfiguration(repository, commit) };
}
/** The configuration of one commit; rejects like readTrusted. */
async function readConfiguration(repository, commit) {
    const { value, problems, text } = await parseConfigurationAt(repository, commit);
    if (value === undefined)
        throw new refusal/* Refusal */.P_('wrong', problems, new Map([[layout/* configurationPath */.yD, text]]));
    return value;
}
async function trustedCommit(repository) {
    const commit = (await repository.branches(layout/* trustedBranch */.YF)).get(layout/* trustedBranch */.YF);
    if (commit !== undefined)
        return commit;
    throw (0,refusal/* wrongUsage */.xY)(`there is no branch '${layout/* trustedBranch */.YF}'; 'deployment-plans init' makes a release repository`);
}
async function parseConfigurationAt(repository, commit) {
    const content = (await repository.read(commit, [layout/* configurationPath */.yD])).get(layout/* configurationPath */.yD);
    if (content === undefined) {
        throw (0,refusal/* wrongUsage */.xY)(`${layout/* configurationPath */.yD} is not on '${layout/* trustedBranch */.YF}'; is this a release repository?`);
    }
    return parseFile(layout/* configurationPath */.yD, content, parseConfiguration);
}
/** The entries of some applications; what the catalog does not have is left out, broken ones are problems. */
async function readCatalog(repository, commit, applications) {
    const names = [...new Set(applications)];
    const contents = await repository.read(commit, names.map(layout/* catalogPath */.Hc));
    const entries = new Map();
    const problems = [];
    const texts = new Map();
    const locators = new Map();
    for (const application of names) {
        const file = (0,layout/* catalogPath */.Hc)(application);
        const content = contents.get(file);
        if (content === undefined)
            continue;
        const parsed = parseFile(file, content, (input) => parseCatalogEntry({ ...input, application }));
        problems.push(...parsed.problems);
        texts.set(file, parsed.text);
        locators.set(application, parsed.locate);
        if (parsed.value !== undefined)
            entries.set(application, parsed.value);
    }
    const isComplete = names.every((application) => contents.has((0,layout/* catalogPath */.Hc)(application)));
    const all = isComplete ? [] : await catalogNames(repository, commit);
    return { entries, names: all, problems: (0,problem/* inFileOrder */.w$)(problems), texts, locators };
}
/** Like readCatalog, but a broken entry is a Refusal (`wrong`). */
async function requireCatalog(repository, commit, applications) {
    const { entries, problems, texts } = await readCatalog(repository, commit, applications);
    if ((0,problem/* hasErrors */.Cs)(problems))
        throw new refusal/* Refusal */.P_('wrong', problems, texts);
    return entries;
}
/** Every application that has a file in the catalog. */
async function catalogNames(repository, commit) {
    const files = await repository.list(commit, layout/* catalogFolder */.AV);
    return files.flatMap(({ name, kind }) => kind === 'file' && name.endsWith('.yml') ? [name.slice(0, -'.yml'.length)] : []);
}
/** A configured environment with a branch, or a Refusal (`wrong`) that names those there are. */
function requireEnvironment({ configuration }, name) {
    const environment = configuration.environments.get(name);
    const known = [...configuration.environments.keys()].join(', ');
    if (environment === undefined)
        throw (0,refusal/* wrongUsage */.xY)(`'${name}' is not a configured environment; there are ${known}`);
    if (environment.root) {
        throw (0,refusal/* wrongUsage */.xY)(`'${name}' is a root environment: it has no plans, runs or records of its own`);
    }
    return environment;
}
function parseFile(file, { bytes }, parse) {
    return { ...parse({ file, bytes }), text: (0,file_text/* textOf */.b)(bytes) };
}


/***/ }),

/***/ 32455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   b3: () => (/* binding */ runNotFound),
/* harmony export */   dJ: () => (/* binding */ noEnvironmentBranch),
/* harmony export */   xY: () => (/* binding */ wrongUsage)
/* harmony export */ });
/* unused harmony export planNotFound */
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96971);

class Refusal extends Error {
    name = 'Refusal';
    kind;
    problems;
    /** Texts of the files that the problems point into. */
    texts;
    constructor(kind, problems, texts = new Map()) {
        super(problems.map(({ message }) => message).join('; '));
        this.kind = kind;
        this.problems = problems;
        this.texts = texts;
    }
}
/** A mistake in how the command was called, or in the state of the repository. */
function wrongUsage(message) {
    return new Refusal('wrong', [{ code: 'usage', severity: 'error', message }]);
}
/** The environment is configured, and the branch on which its plans are merged is not there. */
function noEnvironmentBranch(environment) {
    return wrongUsage(`branch '${(0,_domain_names_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentBranch */ .GX)(environment)}' does not exist; create it, then adopt ${environment}`);
}
/** The answer is no, for a reason that no other code names. */
function refused(message) {
    return new Refusal('no', [{ code: 'usage', severity: 'error', message }]);
}
function runNotFound(address) {
    const message = `there is no run of ${address}; 'deployment-plans list' shows what there is`;
    return new Refusal('no', [{ code: 'run-not-found', severity: 'error', message, plan: address }]);
}
/** For commands that a plan serves whether or not it has a run. */
function planNotFound(address) {
    const message = `there is no plan ${address}; 'deployment-plans list' shows what there is`;
    return new Refusal('no', [{ code: 'run-not-found', severity: 'error', message, plan: address }]);
}


/***/ }),

/***/ 48659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tf: () => (/* binding */ validate),
  ID: () => (/* binding */ validateInOrder)
});

// UNUSED EXPORTS: validateWithNotes

// EXTERNAL MODULE: ./lib/action/domain/impact/reference-cycles.js
var reference_cycles = __webpack_require__(62075);
// EXTERNAL MODULE: ./lib/action/domain/one-by-one.js
var one_by_one = __webpack_require__(81196);
// EXTERNAL MODULE: ./lib/action/domain/problem.js
var problem = __webpack_require__(10240);
// EXTERNAL MODULE: ./lib/action/domain/release-notes/release-notes.js + 2 modules
var release_notes = __webpack_require__(9374);
// EXTERNAL MODULE: ./lib/action/domain/rules/resolved-operation.js
var resolved_operation = __webpack_require__(54423);
// EXTERNAL MODULE: ./lib/action/domain/schedule/order-plan.js + 5 modules
var order_plan = __webpack_require__(24311);
// EXTERNAL MODULE: ./lib/action/usecases/refusal.js
var refusal = __webpack_require__(32455);
// EXTERNAL MODULE: ./lib/action/domain/admission/admit.js
var admit = __webpack_require__(94884);
// EXTERNAL MODULE: ./lib/action/domain/admission/keeps-place.js
var keeps_place = __webpack_require__(81129);
// EXTERNAL MODULE: ./lib/action/domain/layout.js
var layout = __webpack_require__(90493);
// EXTERNAL MODULE: ./lib/action/domain/records/environment/environment-state.js
var environment_state = __webpack_require__(72485);
// EXTERNAL MODULE: ./lib/action/domain/conflicts/find-collisions.js + 1 modules
var find_collisions = __webpack_require__(94997);
// EXTERNAL MODULE: ./lib/action/domain/names.js
var names = __webpack_require__(96971);
;// CONCATENATED MODULE: ./lib/action/domain/rules/judge-conflicts.js


/**
 * Collisions with other open plans: the configured severity for the younger of the two, a notice for the
 * older (docs/design.md, "collisions"). Each other plan gives at most one finding.
 */
function judgeConflicts({ environment, graph, plan, others }) {
    const collisions = (0,find_collisions/* findCollisions */.t)(graph, plan.footprint, others.map(({ footprint }) => footprint));
    return others.flatMap((other, index) => {
        const collision = collisions[index];
        return collision === undefined ? [] : [describe(plan, other, collision, environment)];
    });
}
function describe(plan, other, collision, environment) {
    const [application] = collision.applications;
    const finding = {
        code: collision.kind === 'same-module' ? 'conflict-same-module' : 'conflict-reference',
        severity: severityFor(plan, other, collision, environment),
        message: sentence(plan, other, collision),
        plan: (0,names/* planAddress */.o4)(other),
        ...(other.pullRequest !== null && { pullRequest: other.pullRequest }),
        path: application === undefined ? ['applications'] : ['applications', application],
    };
    return application === undefined ? finding : { ...finding, application };
}
function severityFor(plan, other, { kind }, { conflicts }) {
    if (other.failing || other.draft)
        return 'notice';
    if (kind === 'reference')
        return conflicts.reference;
    return isOlder(plan, other) ? 'notice' : conflicts.sameModule;
}
/** The lower pull request number is older; without them the earlier commit that added the plan, then the name. */
function isOlder(plan, other) {
    if (plan.pullRequest !== null && other.pullRequest !== null)
        return plan.pullRequest < other.pullRequest;
    return plan.addedAt === other.addedAt ? plan.plan < other.plan : plan.addedAt < other.addedAt;
}
function sentence(plan, other, collision) {
    return `${subject(plan, other)} ${overlap(collision)}; ${nextStep(plan, other)}`;
}
/** Two pull requests may propose plans of one name; then only their numbers tell them apart. */
function subject(plan, other) {
    if (other.pullRequest !== null && (0,names/* planAddress */.o4)(other) === (0,names/* planAddress */.o4)(plan)) {
        return `#${other.pullRequest} proposes a plan of the same name, which`;
    }
    return `open plan ${(0,names/* planAddress */.o4)(other)}`;
}
/** Modules say more than the applications that they belong to; those may have none that is known. */
function overlap({ kind, modules, applications }) {
    if (kind === 'reference')
        return `is connected with this one through ${modules.join(', ')}`;
    return `also touches ${(modules.length > 0 ? modules : applications).join(', ')}`;
}
function nextStep(plan, other) {
    if (other.failing)
        return 'it fails for other reasons, so it holds nobody up as it is';
    if (other.draft)
        return 'it is a draft, so it holds nobody up as it is';
    if (isOlder(plan, other))
        return 'this plan is the older one and goes first';
    return 'merge that one first, or take the overlap out of one of them';
}

;// CONCATENATED MODULE: ./lib/action/domain/rules/judge-waiting.js
const words = {
    'same-module': 'touches the same modules',
    reference: 'is connected with it by references',
    order: 'is merged already, waits itself, and collides with it',
};
/** What the plan would wait for if it were merged now. */
function judgeWaiting(waitingFor) {
    return waitingFor.map(({ plan, reason, modules }) => {
        const finding = { code: 'would-wait', severity: 'notice', path: ['applications'] };
        if (plan === null) {
            return {
                ...finding,
                message: 'merged now it would wait for a free place: as many plans as allowed are under way',
            };
        }
        const where = modules.length === 0 ? '' : ` (${modules.join(', ')})`;
        const message = `merged now it would wait for ${plan}, which ${words[reason] ?? reason}${where}`;
        return { ...finding, message, plan };
    });
}

// EXTERNAL MODULE: ./lib/action/usecases/reading/open-plan-views.js
var open_plan_views = __webpack_require__(21291);
// EXTERNAL MODULE: ./lib/action/usecases/reading/plan-context.js
var plan_context = __webpack_require__(29131);
// EXTERNAL MODULE: ./lib/action/domain/rules/judge-plan.js + 44 modules
var judge_plan = __webpack_require__(7329);
// EXTERNAL MODULE: ./lib/action/usecases/reading/evidence.js + 8 modules
var evidence = __webpack_require__(13878);
// EXTERNAL MODULE: ./lib/action/usecases/reading/trusted.js + 19 modules
var reading_trusted = __webpack_require__(55845);
;// CONCATENATED MODULE: ./lib/action/usecases/reading/remedies.js



/**
 * Reads what might cure a plan's errors; it is asked only for plans that have some. The repositories of the
 * applications that might help are asked for all their tags. What is out of reach, or wrong in the catalog, is left
 * out: the verdict stands without it.
 */
async function readRemedies(places, context, wanted) {
    const owners = await findOwners(places, context, wanted.modules);
    const names = new Set([...wanted.applications, ...owners.values()]);
    const { repository, trusted } = places;
    const { entries, texts } = await (0,reading_trusted/* readCatalog */.uM)(repository, trusted.commit, names);
    return {
        owners,
        offers: await readOffers(places, context, [...entries.values()]),
        unlisted: new Set([...names].filter((name) => !texts.has((0,layout/* catalogPath */.Hc)(name)))),
    };
}
/** The applications of some modules: by the records of the source, else by the rest of the catalog. */
async function findOwners({ repository, trusted, records }, { plan, source, catalog }, modules) {
    if (modules.size === 0)
        return new Map();
    const had = source === null ? new Map() : (await records.environment(plan.source)).applications;
    const bySource = ownersAmong(had, modules);
    if (bySource.size === modules.size)
        return bySource;
    const names = await (0,reading_trusted/* catalogNames */.Qv)(repository, trusted.commit);
    const rest = names.filter((name) => !catalog.has(name));
    const { entries } = await (0,reading_trusted/* readCatalog */.uM)(repository, trusted.commit, rest);
    return new Map([...ownersAmong(entries, modules), ...bySource]);
}
/** Of several the first by name. */
function ownersAmong(applications, modules) {
    const owners = new Map();
    for (const [application, own] of [...applications].sort(([a], [b]) => (a < b ? -1 : 1))) {
        for (const module of own.modules.keys()) {
            if (modules.has(module) && !owners.has(module))
                owners.set(module, application);
        }
    }
    return owners;
}
async function readOffers({ sources, records }, { plan, source }, entries) {
    const names = entries.map(({ application }) => application);
    const { tags } = await (0,evidence/* askForTags */.ML)(sources, entries);
    const marks = await records.marks(names);
    const had = source === null ? new Map() : await records.applications(plan.source, names);
    const offers = new Map();
    for (const entry of entries) {
        const { application } = entry;
        const known = tags.get(application);
        if (known === undefined)
            continue;
        const offer = { entry, tags: known, source: had.get(application), marks: marks.get(application) };
        offers.set(application, offer);
    }
    return offers;
}

;// CONCATENATED MODULE: ./lib/action/usecases/validation/judge-with-cures.js


/** Judges a plan; where it has errors that other versions might cure, it is judged again with what could be had. */
async function judgeWithCures(places, context) {
    const judged = (0,judge_plan/* judgePlan */.t)(context);
    if (judged.wanted === undefined)
        return judged;
    return (0,judge_plan/* judgePlan */.t)({ ...context, remedies: await readRemedies(places, context, judged.wanted) });
}

;// CONCATENATED MODULE: ./lib/action/usecases/validation/proposal.js
/** Whether an open plan is the proposed one itself, as it was or in another version. */
function isProposed({ plan, pullRequest }, openPlan) {
    return pullRequest === null || openPlan.pullRequest === null
        ? openPlan.plan === plan
        : openPlan.pullRequest.number === pullRequest.number;
}

;// CONCATENATED MODULE: ./lib/action/usecases/validation/judge-proposal.js













/**
 * Judges a proposed plan by a survey of its environment. Rejects with a Refusal when the catalog entry of one of
 * its applications is wrong, or such an application's repository is out of reach.
 */
async function judgeProposal(survey, proposal, plan) {
    const applications = new Set(plan.applications.map(({ application }) => application));
    requireEvidence(survey, applications);
    const catalog = new Map([...survey.catalog.entries].filter(([name]) => applications.has(name)));
    const context = await (0,plan_context/* readPlanContext */.v)({ ...survey, catalog, catalogNames: survey.catalog.names, plan });
    const { findings, operations } = await judgeWithCures({ ...survey, ...survey.ports }, context);
    const own = [...findings, ...judgeRun(proposal, survey.target)];
    const view = (0,open_plan_views/* viewJudgedPlan */._j)(proposal, {
        plan,
        operations,
        failing: (0,problem/* hasErrors */.Cs)(own),
    });
    const others = survey.views.filter(({ openPlan }) => !isProposed(proposal, openPlan));
    const conflicts = judgeOthers(survey, view, others.map((it) => it.view));
    const places = judgePlaces(survey, proposal, { findings, operations });
    return { findings: [...own, ...conflicts, ...places], operations, catalog };
}
function requireEvidence({ catalog, evidence }, applications) {
    const files = new Set([...applications].map(layout/* catalogPath */.Hc));
    const broken = catalog.problems.filter(({ file }) => file !== undefined && files.has(file));
    const texts = new Map([...catalog.texts].filter(([file]) => files.has(file)));
    if ((0,problem/* hasErrors */.Cs)(broken))
        throw new refusal/* Refusal */.P_('wrong', broken, texts);
    const unreachable = evidence.unreachable.filter((it) => applications.has(it.application ?? ''));
    if (unreachable.length > 0)
        throw new refusal/* Refusal */.P_('lost', unreachable);
}
function judgeRun({ plan, environment }, target) {
    if (!(0,environment_state/* isSpent */.Fh)(target, plan))
        return [];
    const message = `${environment}/${plan} has a run already and a plan runs at most once; use another name, or retry or reuse the run`;
    return [{ code: 'plan-already-run', severity: 'error', message, path: [] }];
}
function judgeOthers({ environment, graph }, plan, others) {
    return others.length === 0 ? [] : judgeConflicts({ environment, graph: graph(), plan, others });
}
/** What the plan would wait for, were it merged behind everything that is merged now. */
function judgePlaces({ environment, graph, target }, proposal, judgement) {
    const runs = (0,environment_state/* activeRuns */.$f)(target).filter(({ plan }) => plan !== proposal.plan);
    if (runs.length === 0)
        return [];
    const operations = judgement.operations.map((operation) => (0,resolved_operation/* pendingOperation */.x)(operation, []));
    const last = { plan: proposal.plan, environment: environment.name, status: 'waiting', operations };
    const admissions = (0,admit/* admit */.w)({
        runs: [...runs, last],
        graph: graph(),
        limit: environment.parallelPlans,
        placeless: new Set(runs.filter((run) => !(0,keeps_place/* keepsPlace */.o)(run)).map(({ plan }) => plan)),
    });
    return judgeWaiting(admissions.at(-1)?.waitingFor ?? []);
}

// EXTERNAL MODULE: ./lib/action/usecases/validation/survey.js + 2 modules
var survey = __webpack_require__(49716);
;// CONCATENATED MODULE: ./lib/action/usecases/validate.js









/**
 * Judges a proposed plan against configuration, catalog, tags, records and the other open plans. Rejects with
 * a Refusal when catalog or repository are wrong, or an application's repository is out of reach.
 */
function validate(ports, trusted, proposal) {
    return validateAlone(ports, trusted, { proposal, notes: false });
}
/** The same with release notes, which take more of the applications' repositories, for people to read. */
function validateWithNotes(ports, trusted, proposal) {
    return validateAlone(ports, trusted, { proposal, notes: true });
}
async function validateAlone(ports, trusted, { proposal, notes }) {
    const { order: _, ...validation } = await validateInOrder(proposal, async () => {
        const environment = trusted.configuration.environments.get(proposal.environment);
        if (environment === undefined)
            return undefined;
        if (!environment.root && !proposal.hasEnvironmentBranch)
            throw (0,refusal/* noEnvironmentBranch */.dJ)(environment.name);
        const { openPlans, content } = proposal;
        if (content.value === undefined)
            return undefined;
        const records = await ports.readRecords();
        const judged = [content.value];
        return (0,survey/* surveyEnvironment */.I)(ports, { trusted, environment, records, openPlans, judged, notes });
    });
    return validation;
}
/** The same by a survey that was made for several plans; none for an environment that is not configured. */
async function validateInOrder(proposal, survey) {
    const { value: plan, problems, file, locate } = proposal.content;
    const surveyed = await survey();
    const told = [...problems, ...foreignProblems(proposal)];
    if (plan === undefined)
        return answer(proposal, told);
    if (surveyed === undefined)
        return answer(proposal, [...told, unconfigured(proposal)]);
    const { findings, operations, catalog } = await judgeProposal(surveyed, proposal, plan);
    const { order, cycles } = (0,order_plan/* orderPlan */.C)({ operations, target: surveyed.target.applications, catalog });
    const placed = [...findings, ...(0,reference_cycles/* describeCycles */.f)(cycles)].map((it) => (0,problem/* placeFinding */.BW)(it, file, locate));
    const said = surveyed.notes ? surveyed.evidence.notes : undefined;
    const notes = said && { notes: (0,release_notes/* releaseNotesOf */.Q)(plan, operations, said) };
    return answer(proposal, [...told, ...placed], { operations, order, ...notes });
}
function foreignProblems({ plan, content, foreignChanges }) {
    const fix = `a plan branch changes ${content.file} and nothing else, so take that out of ${plan}`;
    const found = (what, file) => ({
        code: 'foreign-change',
        severity: 'error',
        message: `the branch also changes ${what}; ${fix}`,
        file,
    });
    return (0,one_by_one/* oneByOne */.E)(foreignChanges, {
        each: (path) => found(`'${path}'`, path),
        rest: (first, count) => found(`${count} more files`, first),
    });
}
function unconfigured({ environment, content }) {
    const message = `the plan is proposed for '${environment}', which is not a configured environment; choose a branch of one that is`;
    const finding = { code: 'unknown-environment', severity: 'error', message, path: ['target'] };
    return (0,problem/* placeFinding */.BW)(finding, content.file, content.locate);
}
function answer(proposal, problems, { operations, order, notes } = { operations: [], order: new Map() }) {
    const { value } = proposal.content;
    return {
        plan: proposal.plan,
        environment: proposal.environment,
        source: value?.source ?? null,
        target: value?.target ?? null,
        verdict: (0,problem/* hasErrors */.Cs)(problems) ? 'fail' : 'pass',
        problems: (0,problem/* inFileOrder */.w$)(problems),
        operations: operations.map(resolved_operation/* plannedOperation */.a),
        ...(notes && { notes }),
        order,
    };
}


/***/ }),

/***/ 49716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ surveyEnvironment)
});

// EXTERNAL MODULE: ./lib/action/domain/graph/module-graph.js + 1 modules
var module_graph = __webpack_require__(17944);
// EXTERNAL MODULE: ./lib/action/domain/graph/recorded-references.js
var recorded_references = __webpack_require__(73413);
// EXTERNAL MODULE: ./lib/action/ports/clock.js
var clock = __webpack_require__(10299);
// EXTERNAL MODULE: ./lib/action/usecases/reading/evidence.js + 8 modules
var reading_evidence = __webpack_require__(13878);
// EXTERNAL MODULE: ./lib/action/usecases/reading/open-plan-views.js
var open_plan_views = __webpack_require__(21291);
// EXTERNAL MODULE: ./lib/action/domain/names.js
var names = __webpack_require__(96971);
// EXTERNAL MODULE: ./lib/action/usecases/refusal.js
var refusal = __webpack_require__(32455);
// EXTERNAL MODULE: ./lib/action/usecases/reading/plan-file.js + 5 modules
var plan_file = __webpack_require__(47820);
// EXTERNAL MODULE: ./lib/action/usecases/reading/recorded-plan.js
var recorded_plan = __webpack_require__(42416);
;// CONCATENATED MODULE: ./lib/action/usecases/reading/find-plan.js



/**
 * The file of a plan, whatever its status: as its run recorded it, else as it is merged, else as it is proposed.
 * Undefined when there is no such plan. Throws a Refusal (`wrong`) when the repository has lost what a run recorded.
 */
async function findPlan(ports, { environment, plan }) {
    const { repository, records, readOpenPlans } = ports;
    const run = await records.run(environment, plan);
    if (run !== undefined)
        return (0,recorded_plan/* readRecordedPlan */.m)(repository, run);
    const branches = await repository.branches('env/', 'plan/');
    const head = branches.get((0,names/* environmentBranch */.GX)(environment));
    const file = (0,names/* planPath */.pw)(plan);
    const merged = head === undefined ? undefined : (await repository.read(head, [file])).get(file);
    if (merged !== undefined)
        return (0,plan_file/* readPlanFile */.wr)(plan, merged);
    const open = await readOpenPlans(branches, environment);
    return open.find((it) => it.plan === plan)?.content;
}

;// CONCATENATED MODULE: ./lib/action/usecases/reading/origin-plans.js



/**
 * The plans that some plans were made from, by `<environment>/<plan>`. One that is lost, or no plan any more, is left
 * out.
 */
async function readOriginPlans(ports, plans) {
    const origins = new Map(plans.flatMap(({ origin }) => (origin ? [[(0,names/* planAddress */.o4)(origin), origin]] : [])));
    const found = new Map();
    for (const [address, origin] of origins) {
        const plan = await readOriginPlan(ports, origin);
        if (plan !== undefined)
            found.set(address, plan);
    }
    return found;
}
async function readOriginPlan(ports, origin) {
    try {
        return (await findPlan(ports, origin))?.value;
    }
    catch (cause) {
        if (cause instanceof refusal/* Refusal */.P_)
            return undefined;
        throw cause;
    }
}

// EXTERNAL MODULE: ./lib/action/usecases/reading/trusted.js + 19 modules
var reading_trusted = __webpack_require__(55845);
;// CONCATENATED MODULE: ./lib/action/usecases/validation/survey.js







async function surveyEnvironment(ports, question) {
    const { trusted, environment, records, openPlans, judged, notes = false } = question;
    const own = judged.flatMap(({ applications }) => applications.map(({ application }) => application));
    const names = new Set([...own, ...(0,open_plan_views/* namedApplications */.fl)(openPlans)]);
    const catalog = await (0,reading_trusted/* readCatalog */.uM)(ports.repository, trusted.commit, names);
    const target = await records.environment(environment.name);
    const evidence = await (0,reading_evidence/* askForPlans */.rg)(ports.sources, catalog.entries, {
        plans: judged,
        others: openPlans.flatMap(({ content }) => content.value ?? []),
        notes,
    });
    const surroundings = {
        environment,
        trusted,
        catalog: catalog.entries,
        evidence,
        target,
        records,
        now: (0,clock/* isoNow */.E)(ports.clock),
    };
    const views = openPlans.map(async (openPlan) => {
        const view = await (0,open_plan_views/* viewOpenPlan */.p$)(openPlan, surroundings);
        return view === undefined ? [] : [{ openPlan, view }];
    });
    return {
        ...{ ports, notes },
        ...surroundings,
        catalog,
        originPlans: await readOriginPlans({ ...ports, records }, judged),
        graph: graphOf(target),
        views: (await Promise.all(views)).flat(),
    };
}
function graphOf({ applications }) {
    let graph;
    return () => {
        graph ??= (0,module_graph/* buildModuleGraph */.z)((0,recorded_references/* recordedReferences */.T)(applications.values()));
        return graph;
    };
}


/***/ })

};
