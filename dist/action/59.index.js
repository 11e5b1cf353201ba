export const id = 59;
export const ids = [59];
export const modules = {

/***/ 7059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  act: () => (/* binding */ act)
});

// EXTERNAL MODULE: ./lib/action/action/inputs/input-text.js
var input_text = __webpack_require__(6560);
// EXTERNAL MODULE: ./lib/action/domain/names.js
var names = __webpack_require__(612);
;// CONCATENATED MODULE: ./lib/action/usecases/refusal.js

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
    return wrongUsage(`branch '${environmentBranch(environment)}' does not exist; create it, then adopt ${environment}`);
}
/** The answer is no, for a reason that no other code names. */
function refused(message) {
    return new Refusal('no', [{ code: 'usage', severity: 'error', message }]);
}
function runNotFound(address) {
    const message = `there is no run of ${address}; 'deployment-plans list' shows what there is`;
    return new Refusal('no', [{ code: 'run-not-found', severity: 'error', message, plan: address }]);
}

;// CONCATENATED MODULE: ./lib/action/action/mistaken.js

/** What is wrong with how the step was set up, all at once. */
function mistaken(mistakes) {
    return new Refusal('wrong', mistakes.map((message) => ({ code: 'usage', severity: 'error', message })));
}

;// CONCATENATED MODULE: ./lib/action/action/registry/modes.js
/** What one step may be for; the input `mode`. */
const modes = [
    'auto',
    'validate',
    'execute',
    'reconcile',
    'retry',
    'reuse',
    'report',
    'doctor',
];
function isMode(text) {
    return modes.some((mode) => mode === text);
}

;// CONCATENATED MODULE: ./lib/action/action/registry/inputs.js

const ofPlans = ['auto', 'validate', 'execute', 'retry', 'reuse', 'report'];
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
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub Actions
        default: '${{ github.token }}',
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
        modes: modes.filter((mode) => mode !== 'report' && mode !== 'doctor'),
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
    };
    return { values, mistakes };
}
function modeOf(text, mistakes) {
    if (isMode(text))
        return text;
    mistakes.push(`input 'mode' is '${text}'; it is one of ${modes.join(', ')}`);
    return inputs.mode.default;
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
        throw mistaken(all);
    return {
        ...{ mode: values.mode, credentials, ...address, source: values.source, target: values.target },
        ...{ latest: values.latest, dryRun: values['dry-run'] },
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

;// CONCATENATED MODULE: ./lib/action/action/inputs/secrets.js


/** The secrets among the inputs, right or wrong, so that they can be masked before anything is said. */
function secretsOf(variables) {
    return inputNames
        .filter((name) => inputDefinition(name).kind === 'secret')
        .map((name) => (0,input_text/* inputText */.A)(variables, name))
        .filter((text) => text !== '');
}

// EXTERNAL MODULE: ./lib/action/action/events/reading.js
var events_reading = __webpack_require__(7218);
;// CONCATENATED MODULE: ./lib/action/action/modes/reading-for.js
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

;// CONCATENATED MODULE: ./lib/action/action/modes/judge.js


/** Judges the plans that the event or the inputs are about, and writes the verdicts where people see them. */
async function judge(step) {
    const reading = readingFor(step);
    if ((0,events_reading/* isIdle */.xB)(reading))
        return idleOutcome(reading.kind, reading.because);
    throw new Error('not connected');
}
function idleOutcome(kind, because) {
    const silent = { subject: null, problems: [], summary: null };
    return kind === 'refused'
        ? { ...silent, lines: [], details: { because }, failure: because }
        : { ...silent, lines: [`Nothing to do: ${because}.`], details: { because }, failure: null };
}

;// CONCATENATED MODULE: ./lib/action/action/modes/not-in-this-version.js

/**
 * A mode that later versions carry out fails the job, because a step that silently does nothing would look like
 * one that has deployed (docs/decisions/0005-what-is-not-enforced-fails-closed.md).
 */
function notInThisVersion(missing, command) {
    return async ({ request: { mode } }) => {
        throw wrongUsage(`this version of the action ${missing} (mode ${mode}); use 'deployment-plans ${command}' on the command line`);
    };
}

;// CONCATENATED MODULE: ./lib/action/action/modes/mode-handlers.js


/** What each mode does. In mode auto the event decides, and every event that acts is one that asks for verdicts. */
const modeHandlers = {
    auto: judge,
    validate: judge,
    execute: notInThisVersion('executes no plans', 'execute'),
    reconcile: notInThisVersion('settles no runs', 'reconcile'),
    retry: notInThisVersion('writes no retries', 'retry'),
    reuse: notInThisVersion('writes no plans for reuse', 'reuse'),
    report: notInThisVersion('reports on no runs', 'show'),
    doctor: notInThisVersion('examines no settings', 'doctor'),
};

// EXTERNAL MODULE: ../../work/main/node_modules/zod/v4/mini/schemas.js + 10 modules
var schemas = __webpack_require__(7194);
;// CONCATENATED MODULE: ./lib/action/domain/json.js
/** The version of every JSON document that the program writes. */
const json_schemaVersion = 1;

;// CONCATENATED MODULE: ./lib/action/codec/records/record-file.js


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
const numbered = schemas/* custom */.IeY((value) => typeof value === 'object' && value !== null && 'schema' in value && value.schema === json_schemaVersion);
/** Decodes a record; throws RecordUnreadable for anything that the definition does not describe exactly. */
function readRecord(definition, path, bytes) {
    const document = z.safeParse(numbered, parseJson(path, bytes));
    if (!document.success)
        throw new RecordUnreadable(path, `"schema" is not ${schemaVersion}`);
    const { schema, ...rest } = document.data;
    const record = z.safeParse(definition, rest);
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
    return { schema: schemaVersion, ...z.parse(plainObject, z.encode(definition, record)) };
}
const plainObject = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
function parseJson(path, bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw new RecordUnreadable(path, 'it is not JSON in UTF-8');
    }
}

;// CONCATENATED MODULE: ./lib/action/ports/forge.js
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

;// CONCATENATED MODULE: ./lib/action/ports/release-repository.js
/** The repository, its remote or git itself did not answer; trying again later may help. */
class RepositoryUnavailable extends Error {
    name = 'RepositoryUnavailable';
}
/** Not a repository, too old a git, or a state that a person must change first. */
class RepositoryUnusable extends Error {
    name = 'RepositoryUnusable';
}
/** The branch is checked out in a working tree, which would silently fall behind. */
class BranchInUse extends (/* unused pure expression or super */ null && (RepositoryUnusable)) {
}

;// CONCATENATED MODULE: ./lib/action/action/reporting/failure-outcome.js




/** What a step has come to that something has stopped: always a sentence, never a stack trace. */
function failureOutcome(cause) {
    const problems = problemsOf(cause);
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
function problemsOf(cause) {
    if (cause instanceof Refusal)
        return cause.problems;
    const message = cause instanceof Error ? cause.message : String(cause);
    if (cause instanceof RepositoryUnavailable || cause instanceof ForgeUnavailable) {
        return [{ code: 'source-unreachable', severity: 'error', message }];
    }
    if (cause instanceof RecordUnreadable) {
        return [{ code: 'schema', severity: 'error', message, file: cause.path }];
    }
    const known = cause instanceof RepositoryUnusable || cause instanceof ForgeForbidden;
    const said = known ? message : `this is a mistake in deployment-plans, please report it: ${message}`;
    return [{ code: 'usage', severity: 'error', message: said }];
}

;// CONCATENATED MODULE: ./lib/action/action/reporting/outputs-of.js


/** All outputs of a job may have 1 MB together, and the runner passes them on as a whole. */
const longestResult = 400_000;
/** What a step puts out. A result that is too long for GitHub keeps its frame and says that it was shortened. */
function outputsOf(outcome, origin) {
    const { subject, problems, details, failure } = outcome;
    const frame = { schema: json_schemaVersion, ...origin, failure };
    const whole = JSON.stringify({ ...frame, problems, ...details });
    return {
        verdict: subject?.verdict ?? '',
        status: subject?.status ?? '',
        plan: subject === null || subject.plan === null ? '' : (0,names/* planAddress */.o4)({ ...subject, plan: subject.plan }),
        'pull-request': `${subject?.pullRequest ?? ''}`,
        result: Buffer.byteLength(whole) <= longestResult
            ? whole
            : JSON.stringify({ ...frame, shortened: true, problems: [] }),
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

// EXTERNAL MODULE: ../../work/main/node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(5149);
// EXTERNAL MODULE: ./lib/action/render/log-text.js + 1 modules
var log_text = __webpack_require__(3462);
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
    await report(runner, outcome, { mode: (0,input_text/* inputText */.A)(variables, 'mode') || 'auto', event: event.name });
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
        return failureOutcome(cause);
    }
}


/***/ })

};
