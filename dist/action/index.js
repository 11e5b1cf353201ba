import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 68771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ readEvent)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./lib/action/domain/message-of.js
var message_of = __nccwpck_require__(89240);
// EXTERNAL MODULE: ./lib/action/action/events/reading.js
var reading = __nccwpck_require__(93359);
// EXTERNAL MODULE: ./lib/action/domain/commands/write-command.js
var write_command = __nccwpck_require__(15701);
;// CONCATENATED MODULE: ./lib/action/action/events/payload.js
/** The event's payload is not what GitHub documents; the message names the field. */
class MalformedPayload extends Error {
    name = 'MalformedPayload';
}
/*
 * Payloads are checked by hand, field by field, because a schema library would be loaded by every job, also by
 * those that have nothing to do. https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
/** The value at a path, or undefined when one of the steps to it is missing. */
function valueAt(payload, path) {
    return path.split('.').reduce((value, key) => {
        if (typeof value !== 'object' || value === null)
            return undefined;
        return Object.getOwnPropertyDescriptor(value, key)?.value;
    }, payload);
}
/** A text that is there. */
function textAt(payload, path) {
    const value = valueAt(payload, path);
    if (typeof value === 'string' && value !== '')
        return value;
    throw malformed(path, 'a text');
}
/** A text, or null where GitHub writes null or leaves it out. */
function textOrNullAt(payload, path) {
    return (valueAt(payload, path) ?? null) === null ? null : textAt(payload, path);
}
/** The number of a pull request. */
function numberAt(payload, path) {
    const value = valueAt(payload, path);
    if (isPullRequestNumber(value))
        return value;
    throw malformed(path, 'a positive whole number');
}
/** The full id of a commit, in SHA-1 or SHA-256. */
function commitAt(payload, path) {
    const value = valueAt(payload, path);
    if (typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value))
        return value;
    throw malformed(path, 'the full id of a commit');
}
/** The numbers of a list of pull requests. */
function numbersAt(payload, path) {
    const list = valueAt(payload, path);
    if (!Array.isArray(list))
        throw malformed(path, 'a list');
    return list.map((entry) => {
        const number = valueAt(entry, 'number');
        if (isPullRequestNumber(number))
            return number;
        throw malformed(`${path}[].number`, 'a positive whole number');
    });
}
function isPullRequestNumber(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}
function malformed(path, expected) {
    return new MalformedPayload(`its field ${path} is not ${expected}`);
}

;// CONCATENATED MODULE: ./lib/action/action/events/comment-event.js



/** A person has written something on a pull request that may be a command; whether it is one is seen later. */
function readComment(payload) {
    const action = textAt(payload, 'action');
    if (action !== 'created')
        return (0,reading/* nothing */.s6)(`a comment was ${action}, and only what is said anew can be a command`);
    if (valueAt(payload, 'issue.pull_request') === undefined)
        return (0,reading/* nothing */.s6)('the comment is on an issue, and commands are about pull requests');
    if (valueAt(payload, 'comment.user.type') === 'Bot')
        return (0,reading/* nothing */.s6)('commands are for people, and a program has written the comment');
    const body = textOrNullAt(payload, 'comment.body') ?? '';
    if (!body.includes(write_command/* commandWord */.I))
        return (0,reading/* nothing */.s6)(`the comment holds no ${write_command/* commandWord */.I}`);
    return { kind: 'comment', comment: { id: numberAt(payload, 'comment.id'), body } };
}

// EXTERNAL MODULE: ./lib/action/domain/requests/plan-request.js
var plan_request = __nccwpck_require__(46423);
;// CONCATENATED MODULE: ./lib/action/action/events/issue-event.js



/** What may change what an issue asks for, or whether it does: a label may come later. */
const asking = new Set(['opened', 'edited', 'labeled']);
/** A person has filled in the form for a plan, or changed what it says; what it says is read anew. */
function readIssue(payload) {
    const action = textAt(payload, 'action');
    if (!asking.has(action))
        return (0,reading/* nothing */.s6)(`'${action}' of an issue asks for no plan`);
    if (action === 'labeled' && valueAt(payload, 'label.name') !== plan_request/* requestLabel */.g)
        return (0,reading/* nothing */.s6)(`the issue was given another label than ${plan_request/* requestLabel */.g}, which changes nothing`);
    if (!isRequest(payload))
        return (0,reading/* nothing */.s6)(`the issue does not have the label ${plan_request/* requestLabel */.g}, so it asks for no plan`);
    if (valueAt(payload, 'issue.user.type') === 'Bot')
        return (0,reading/* nothing */.s6)('plans are for people to ask for, and a program has written the issue');
    return { kind: 'issue', number: numberAt(payload, 'issue.number') };
}
function isRequest(payload) {
    const labels = valueAt(payload, 'issue.labels');
    return Array.isArray(labels) && labels.some((label) => valueAt(label, 'name') === plan_request/* requestLabel */.g);
}

// EXTERNAL MODULE: ./lib/action/domain/names.js
var names = __nccwpck_require__(96971);
;// CONCATENATED MODULE: ./lib/action/action/events/merge-group-event.js



const branchPrefix = 'refs/heads/';
/** The branch that a merge queue makes: of the base, the pull request that comes last, and the base's commit. */
const queueBranch = /^gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/;
function readMergeGroup(payload) {
    const action = textAt(payload, 'action');
    if (action !== 'checks_requested')
        return (0,reading/* nothing */.s6)(`'${action}' of a merge group asks for no verdict`);
    const base = textAt(payload, 'merge_group.base_ref');
    return mergeGroupOf(base.startsWith(branchPrefix) ? base.slice(branchPrefix.length) : base, commitAt(payload, 'merge_group.head_sha'));
}
/** A merge group of which only the branch and its commit are known. */
function mergeGroupOfBranch(branch, head) {
    const base = queueBranch.exec(branch)?.[1];
    if (base === undefined)
        return (0,reading/* nothing */.s6)(`branch '${branch}' is not one that a merge queue makes`);
    return mergeGroupOf(base, head);
}
function mergeGroupOf(base, head) {
    if ((0,names/* parseEnvironmentBranch */.j9)(base) !== undefined)
        return { kind: 'merge-group', head, base };
    return (0,reading/* nothing */.s6)(`the merge queue is for '${base}', which is no environment's branch`);
}

;// CONCATENATED MODULE: ./lib/action/action/events/pull-request-event.js



/** What can change a verdict. An edited title or text cannot, a changed base can. */
const changing = new Set([
    'opened',
    'synchronize',
    'reopened',
    'closed',
    'ready_for_review',
    'converted_to_draft',
]);
const reviewing = new Set(['submitted', 'edited', 'dismissed']);
function readPullRequest(payload) {
    const action = textAt(payload, 'action');
    const formerBase = action === 'edited' ? textOrNullAt(payload, 'changes.base.ref.from') : null;
    if (changing.has(action) || formerBase !== null)
        return changeOf(payload, formerBase, true);
    if (action === 'edited')
        return (0,reading/* nothing */.s6)('a changed title or text of a pull request changes no verdict');
    return (0,reading/* nothing */.s6)(`'${action}' of a pull request changes no verdict`);
}
/** Reviews are shown with the verdict; they change none on other pull requests. */
function readReview(payload) {
    const action = textAt(payload, 'action');
    if (reviewing.has(action))
        return changeOf(payload, null, false);
    return (0,reading/* nothing */.s6)(`'${action}' of a review changes nothing that is shown`);
}
function changeOf(payload, formerBase, concernsOthers) {
    const number = numberAt(payload, 'pull_request.number');
    const base = textAt(payload, 'pull_request.base.ref');
    const bases = formerBase === null ? [base] : [base, formerBase];
    if (!bases.some((branch) => (0,names/* parseEnvironmentBranch */.j9)(branch) !== undefined)) {
        const from = formerBase === null ? '' : `, and was for '${formerBase}'`;
        return (0,reading/* nothing */.s6)(`pull request #${number} is for '${base}'${from}, which is no environment's branch`);
    }
    return {
        kind: 'pull-request',
        number,
        base,
        formerBase,
        head: commitAt(payload, 'pull_request.head.sha'),
        concernsOthers,
    };
}

// EXTERNAL MODULE: ./lib/action/domain/layout.js
var layout = __nccwpck_require__(90493);
;// CONCATENATED MODULE: ./lib/action/action/events/push-event.js




const push_event_branchPrefix = 'refs/heads/';
function readPush(payload) {
    const ref = textAt(payload, 'ref');
    if (!ref.startsWith(push_event_branchPrefix))
        return (0,reading/* nothing */.s6)(`'${ref}' is no branch; plans are not about it`);
    const branch = ref.slice(push_event_branchPrefix.length);
    if (valueAt(payload, 'deleted') === true) {
        return (0,reading/* nothing */.s6)(`branch '${branch}' was deleted; GitHub closes the pull requests that were for it`);
    }
    return pushOf(branch);
}
/** Configuration, catalog, merged plans and records decide about open plans; no other branch does. */
function pushOf(branch) {
    const decides = branch === layout/* trustedBranch */.YF || branch === layout/* recordsBranch */.rb || (0,names/* parseEnvironmentBranch */.j9)(branch) !== undefined;
    if (decides)
        return { kind: 'push', branch };
    return (0,reading/* nothing */.s6)(`branch '${branch}' decides about no plan: those that do are main and env/<environment>`);
}

;// CONCATENATED MODULE: ./lib/action/action/events/signal-event.js




/**
 * A workflow without rights has run (the signal workflow in templates/), because a pull request cannot be
 * trusted with rights of its own. How it ended does not matter: that it was started says that something has
 * happened, also when the run waits for approval or the pull request broke the workflow. Only a skipped run had
 * a condition which said that it was not meant.
 */
function readSignal(payload) {
    const action = textAt(payload, 'action');
    if (action !== 'completed')
        return (0,reading/* nothing */.s6)(`the signal is read when its run has completed, not '${action}'`);
    const conclusion = valueAt(payload, 'workflow_run.conclusion');
    if (conclusion === 'skipped')
        return (0,reading/* nothing */.s6)('the run of the signal workflow was skipped');
    return signalOf(payload, textAt(payload, 'workflow_run.event'));
}
function signalOf(payload, event) {
    const head = commitAt(payload, 'workflow_run.head_sha');
    if (event === 'pull_request' || event === 'pull_request_review') {
        const pullRequests = numbersAt(payload, 'workflow_run.pull_requests');
        // A review is shown with the verdict on its own pull request, and changes no other.
        const concernsOthers = event === 'pull_request';
        return { kind: 'pull-request-signal', head, pullRequests, concernsOthers };
    }
    if (event !== 'push' && event !== 'merge_group') {
        return (0,reading/* nothing */.s6)(`the workflow that completed was started by '${event}', which is no signal about plans`);
    }
    const branch = textOrNullAt(payload, 'workflow_run.head_branch');
    if (branch === null)
        return (0,reading/* nothing */.s6)(`the signal of a '${event}' names no branch`);
    return event === 'push' ? pushOf(branch) : mergeGroupOfBranch(branch, head);
}

;// CONCATENATED MODULE: ./lib/action/action/events/trigger-of.js








/** The events that can mean something; docs/action.md lists them. */
const events = new Map([
    ['pull_request', readPullRequest],
    ['pull_request_review', readReview],
    ['pull_request_target', refuseTarget],
    ['push', readPush],
    ['merge_group', readMergeGroup],
    ['workflow_run', readSignal],
    ['schedule', () => ({ kind: 'schedule' })],
    ['workflow_dispatch', () => ({ kind: 'asked', environment: null, plan: null })],
    ['issue_comment', readComment],
    ['issues', readIssue],
]);
const eventNames = [...events.keys()];
/**
 * What an event of GitHub asks for. Payloads are untrusted, and may be of any age and shape: one that lacks
 * what is needed is refused, so that no job looks as if it had judged a plan.
 */
function triggerOf(eventName, payload) {
    const read = events.get(eventName);
    if (read === undefined)
        return (0,reading/* nothing */.s6)(`event '${eventName}' says nothing about plans`);
    try {
        return read(payload);
    }
    catch (cause) {
        if (!(cause instanceof MalformedPayload))
            throw cause;
        return (0,reading/* refused */.J5)(`the payload of event '${eventName}' cannot be read: ${cause.message}`);
    }
}
function refuseTarget() {
    return (0,reading/* refused */.J5)("this action does not run on 'pull_request_target', which gives the rights of this repository to jobs that anybody " +
        "can start; use the workflows that 'deployment-plans init' writes (pull_request and workflow_run)");
}

;// CONCATENATED MODULE: ./lib/action/action/events/read-event.js




/** Reads the event as the runner hands it over: its name in a variable, its payload in a file. */
function readEvent(variables) {
    const { GITHUB_EVENT_NAME: name = '', GITHUB_EVENT_PATH: path = '' } = variables;
    return { name, reading: name === '' ? noEvent() : readingOf(name, path) };
}
function readingOf(name, path) {
    if (!eventNames.includes(name))
        return triggerOf(name, undefined);
    try {
        return triggerOf(name, JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')));
    }
    catch (cause) {
        const reason = (0,message_of/* messageOf */.b)(cause);
        return (0,reading/* refused */.J5)(`the payload of event '${name}' (GITHUB_EVENT_PATH) cannot be read: ${reason}`);
    }
}
function noEvent() {
    return (0,reading/* refused */.J5)("this program is a step of GitHub Actions (GITHUB_EVENT_NAME is not set); elsewhere use 'deployment-plans' on the command line");
}


/***/ }),

/***/ 93359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   xB: () => (/* binding */ isIdle)
/* harmony export */ });
function nothing(because) {
    return { kind: 'nothing', because };
}
function refused(because) {
    return { kind: 'refused', because };
}
function isIdle(reading) {
    return reading.kind === 'nothing' || reading.kind === 'refused';
}


/***/ }),

/***/ 83918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ heldRun),
/* harmony export */   Y: () => (/* binding */ heldRunState)
/* harmony export */ });
/** Under this name the runner keeps, from a step to its post step, the run that the step holds. */
const heldRunState = 'run';
/**
 * The run that a step held when it ended, as `<environment>/<plan>`; empty when it held none.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#sending-values-to-the-pre-and-post-actions
 */
function heldRun(variables) {
    return variables[`STATE_${heldRunState}`] ?? '';
}


/***/ }),

/***/ 72557:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6156);
/* harmony import */ var _post_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(71927);


/** The built file of the post step starts this one with its name (scripts/build.ts). */
const isPost = process.argv[2] === 'post';
process.exitCode = await (isPost ? _post_js__WEBPACK_IMPORTED_MODULE_1__/* .settleLeftRun */ .S : _main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(process.env);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 12687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ inputText)
/* harmony export */ });
/**
 * What the workflow gives for an input, trimmed; empty when nothing is given. The runner passes inputs as
 * variables, by the rule that `getInput` of @actions/core documents. That package is not asked because it loads
 * an HTTP client, which most jobs do not need; a test compares the two.
 */
function inputText(variables, name) {
    return (variables[`INPUT_${name.toUpperCase()}`] ?? '').trim();
}


/***/ }),

/***/ 6156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _render_log_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77437);
/* harmony import */ var _events_read_event_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(68771);
/* harmony import */ var _inputs_input_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(12687);



/**
 * Runs one step; returns its exit code. Most jobs have nothing to do, and say so before anything is loaded that
 * they would not need: what acts is one part of the built program, loaded late and whole.
 */
async function main(variables) {
    const event = (0,_events_read_event_js__WEBPACK_IMPORTED_MODULE_1__/* .readEvent */ .j)(variables);
    if (event.reading.kind === 'nothing' && isAutomatic(variables)) {
        process.stdout.write(`Nothing to do: ${(0,_render_log_text_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .k)(event.reading.because)}.\n`);
        return 0;
    }
    const { act } = await Promise.all(/* import() */[__nccwpck_require__.e(945), __nccwpck_require__.e(514)]).then(__nccwpck_require__.bind(__nccwpck_require__, 80514));
    return await act(variables, event);
}
function isAutomatic(variables) {
    return ['', 'auto'].includes((0,_inputs_input_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inputText */ .A)(variables, 'mode'));
}


/***/ }),

/***/ 71927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ settleLeftRun)
/* harmony export */ });
/* harmony import */ var _events_read_event_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(68771);
/* harmony import */ var _held_run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(83918);


/**
 * The post step, which also follows a step that was cancelled or killed: settles the run that it has left, by the
 * credentials of the same step. Mostly there is none, and then nothing is loaded.
 */
async function settleLeftRun(variables) {
    const run = (0,_held_run_js__WEBPACK_IMPORTED_MODULE_1__/* .heldRun */ .D)(variables);
    if (run === '')
        return 0;
    const { act } = await Promise.all(/* import() */[__nccwpck_require__.e(945), __nccwpck_require__.e(514)]).then(__nccwpck_require__.bind(__nccwpck_require__, 80514));
    return act(askedToReconcile(variables, run), (0,_events_read_event_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j)(variables));
}
/** The variables of the same step, had it been asked to settle this run. */
function askedToReconcile(variables, run) {
    return {
        ...variables,
        ...{ INPUT_MODE: 'reconcile', INPUT_ENVIRONMENT: '', INPUT_PLAN: run },
        'INPUT_HAND-OVER-AFTER': '',
    };
}


/***/ }),

/***/ 15701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ commandWord),
/* harmony export */   QU: () => (/* binding */ formOf),
/* harmony export */   jt: () => (/* binding */ commandText)
/* harmony export */ });
/** With this word a line begins that is a command. */
const commandWord = '/plan';
/** A command as it is written; what is to be filled in is in capitals. */
function commandText(command) {
    if (!('digest' in command))
        return `${commandWord} ${command.verb}`;
    return [commandWord, command.verb, command.digest ?? 'DIGEST', ...restOf(command)].join(' ');
}
function restOf(command) {
    switch (command.verb) {
        case 'reuse': {
            const { target, source, latest } = command;
            return ['to', target, ...(source === null ? [] : ['from', source]), ...(latest ? ['latest'] : [])];
        }
        case 'confirm':
            return (command.criteria ?? []).map(String);
        default:
            return [];
    }
}
/** The right form of a command about a plan; null where its digest is not known. */
function formOf(verb, digest) {
    switch (verb) {
        case 'validate':
        case 'help':
            return commandText({ verb });
        case 'reuse':
            return commandText({ verb, digest, target: 'ENVIRONMENT', source: null, latest: false });
        case 'confirm':
            return commandText({ verb, digest, criteria: null });
        default:
            return commandText({ verb, digest });
    }
}


/***/ }),

/***/ 90493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ catalogFolder),
/* harmony export */   BX: () => (/* binding */ activeFolder),
/* harmony export */   Bp: () => (/* binding */ endedRoot),
/* harmony export */   Cp: () => (/* binding */ deliveriesPath),
/* harmony export */   Hc: () => (/* binding */ catalogPath),
/* harmony export */   NH: () => (/* binding */ endedFolder),
/* harmony export */   O6: () => (/* binding */ releaseNotesPath),
/* harmony export */   QS: () => (/* binding */ confirmationsPath),
/* harmony export */   T_: () => (/* binding */ applicationRecordPath),
/* harmony export */   YF: () => (/* binding */ trustedBranch),
/* harmony export */   Zq: () => (/* binding */ requestPath),
/* harmony export */   ak: () => (/* binding */ versionMarksPath),
/* harmony export */   am: () => (/* binding */ environmentRecordPath),
/* harmony export */   d_: () => (/* binding */ confirmationsFolder),
/* harmony export */   iW: () => (/* binding */ activePath),
/* harmony export */   lM: () => (/* binding */ applicationRecordsFolder),
/* harmony export */   rb: () => (/* binding */ recordsBranch),
/* harmony export */   sZ: () => (/* binding */ endedPath),
/* harmony export */   yD: () => (/* binding */ configurationPath),
/* harmony export */   zG: () => (/* binding */ activeRoot)
/* harmony export */ });
/** Where each record stands on the branch `deployment-records`. */
const recordsBranch = 'deployment-records';
const trustedBranch = 'main';
const configurationPath = '.github/deployment-plans.yml';
const catalogFolder = 'catalog';
const catalogPath = (application) => `${catalogFolder}/${application}.yml`;
const environmentRecordPath = (environment) => `environments/${environment}.json`;
const applicationRecordsFolder = (environment) => `environments/${environment}`;
const applicationRecordPath = (environment, application) => `environments/${environment}/${application}.json`;
const activeRoot = 'active';
const activeFolder = (environment) => `${activeRoot}/${environment}`;
const activePath = (environment, plan) => `${activeFolder(environment)}/${plan}.json`;
const endedRoot = 'runs';
const endedFolder = (environment) => `${endedRoot}/${environment}`;
const endedPath = (environment, plan) => `${endedFolder(environment)}/${plan}.json`;
const confirmationsFolder = (environment) => `confirmations/${environment}`;
const confirmationsPath = (environment, plan) => `${confirmationsFolder(environment)}/${plan}.json`;
const deliveriesPath = (environment, plan) => `deliveries/${environment}/${plan}.json`;
const releaseNotesPath = (environment, application) => `release-notes/${environment}/${application}.md`;
const requestPath = (issue) => `requests/${issue}.json`;
const versionMarksPath = (application) => `versions/${application}.json`;


/***/ }),

/***/ 89240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
/** What was thrown, in words; code that is not ours may throw anything. */
function messageOf(cause) {
    return cause instanceof Error ? cause.message : String(cause);
}


/***/ }),

/***/ 96971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ parsePlanAddress),
/* harmony export */   Cy: () => (/* binding */ planOfPath),
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   Fl: () => (/* binding */ planFolder),
/* harmony export */   GX: () => (/* binding */ environmentBranch),
/* harmony export */   YI: () => (/* binding */ planBranch),
/* harmony export */   dF: () => (/* binding */ parsePlanBranch),
/* harmony export */   fG: () => (/* binding */ nameGrammar),
/* harmony export */   j9: () => (/* binding */ parseEnvironmentBranch),
/* harmony export */   o4: () => (/* binding */ planAddress),
/* harmony export */   pw: () => (/* binding */ planPath)
/* harmony export */ });
/** The one grammar of every name: environment, application, module, plan (docs/plan-format.md). */
const shape = /^[a-z0-9][a-z0-9._-]{0,99}$/;
const forbiddenEnds = ['.', '.lock', '.json'];
const nameGrammar = '1 to 100 of a-z, 0-9, ".", "_", "-", starting with a letter or digit, without "..", not ending in ".", ".lock" or ".json"';
function isName(text) {
    return shape.test(text) && !text.includes('..') && !forbiddenEnds.some((end) => text.endsWith(end));
}
/** Where plans stand on an environment branch. */
const planFolder = 'plans';
const planExtension = '.yml';
/** The path of a plan's file on its environment branch. */
function planPath(plan) {
    return `${planFolder}/${plan}${planExtension}`;
}
/** The plan that a path on an environment branch holds, or undefined when it is not a plan file. */
function planOfPath(path) {
    if (!path.startsWith(`${planFolder}/`) || !path.endsWith(planExtension))
        return undefined;
    const stem = path.slice(planFolder.length + 1, -planExtension.length);
    return isName(stem) ? stem : undefined;
}
function environmentBranch(environment) {
    return `env/${environment}`;
}
/** The environment of a branch `env/<environment>`; undefined for every other branch. */
function parseEnvironmentBranch(branch) {
    const environment = branch.startsWith('env/') ? branch.slice('env/'.length) : '';
    return isName(environment) ? environment : undefined;
}
function planBranch(environment, plan) {
    return `plan/${environment}/${plan}`;
}
/** Reads `<environment>/<plan>`; undefined unless both parts are names. */
function parsePlanAddress(text) {
    const [environment, plan, ...rest] = text.split('/');
    if (environment === undefined || plan === undefined || rest.length > 0)
        return undefined;
    return isName(environment) && isName(plan) ? { environment, plan } : undefined;
}
/** Reads a branch `plan/<environment>/<plan>`; undefined for every other branch. */
function parsePlanBranch(branch) {
    return branch.startsWith('plan/') ? parsePlanAddress(branch.slice('plan/'.length)) : undefined;
}
function planAddress({ environment, plan }) {
    return `${environment}/${plan}`;
}


/***/ }),

/***/ 46423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ requestLabel),
/* harmony export */   h: () => (/* binding */ requestFields)
/* harmony export */ });
/** The label that the form gives to its issues; others ask for no plan. */
const requestLabel = 'deployment-plan';
/** The fields of the form, as people read them and as GitHub puts them into the issue. */
const requestFields = {
    target: 'Target',
    source: 'Source',
    applications: 'Applications',
    notes: 'Notes',
};


/***/ }),

/***/ 77437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ logText)
/* harmony export */ });
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(11287);

/**
 * Characters that the runner may pass over when it looks for a command: white space before it, and whatever the
 * comparison of strings in .NET gives no weight, which depends on the machine's languages.
 */
const weightless = '[\\s\\uFFFD\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}]';
const commandAtBeginning = new RegExp(`^(${weightless}*:)(?=${weightless}*:)`, 'u');
const commandAnywhere = new RegExp(`(#${weightless}*#)(?=${weightless}*\\[)`, 'gu');
/**
 * Any text, fit to be printed to the log of GitHub Actions as one line, or as part of one: the runner cannot read
 * a command in it. A line is a command when it begins with `::`, after white space, or has `##[` anywhere
 * (actions/runner: ActionCommand.TryParseV2 and TryParse); a space takes these signs apart, and the rest can be
 * read as it was written. Linear in the text's length.
 */
function logText(text) {
    return (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text).replace(commandAtBeginning, '$1 ').replace(commandAnywhere, '$1 ');
}


/***/ }),

/***/ 11287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
const controlEscape = String.fromCharCode(0x1b);
const bell = String.fromCharCode(0x07);
/** Terminal sequences of ECMA-48: CSI with its parameters, OSC up to its end, and the two-character ones. */
const sequences = new RegExp(`${controlEscape}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${bell}${controlEscape}]*(?:${bell}|${controlEscape}\\\\)?|[ -/]*[0-Z\\\\^-~])`, 'gu');
const lineBreaks = /\r\n|[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]/gu;
/** Other controls, unpaired surrogates, and what changes the direction of reading. */
const unprintable = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
/**
 * Text of a plan, a log, a tag or a person, fit to be shown on one line: it can neither move a cursor, nor
 * change colours, nor break the line, nor reverse the reading order. Terminal sequences vanish, tabs and line
 * breaks become one space each, every other such character the sign U+FFFD. Linear in the text's length.
 */
function plainText(text) {
    return text.replace(sequences, '').replace(lineBreaks, ' ').replace(unprintable, '\uFFFD');
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(72557);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
