export const id = 61;
export const ids = [61];
export const modules = {

/***/ 94043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ openFollowUps)
});

// EXTERNAL MODULE: ./lib/action/usecases/pull-requests/open-follow-up.js + 20 modules
var open_follow_up = __webpack_require__(78623);
// EXTERNAL MODULE: ./lib/action/domain/names.js
var names = __webpack_require__(96971);
// EXTERNAL MODULE: ./lib/action/usecases/failure.js
var usecases_failure = __webpack_require__(89889);
;// CONCATENATED MODULE: ./lib/action/domain/follow-ups/asker-of.js
/** What this program calls itself where no person is known. */
const program = 'deployment-plans';
/**
 * Who counts as having asked for a follow-up that the configuration asks for: the person who started the run, because
 * nobody may approve what they had a hand in themselves; null when that was a program.
 */
function askerOf({ startedBy }) {
    return startedBy === null || startedBy === program || startedBy.endsWith('[bot]') ? null : startedBy;
}

// EXTERNAL MODULE: ./lib/action/domain/records/debts/follow-up-due.js
var follow_up_due = __webpack_require__(43933);
// EXTERNAL MODULE: ./lib/action/domain/records/debts/owed-follow-ups.js
var owed_follow_ups = __webpack_require__(44475);
// EXTERNAL MODULE: ./lib/action/ports/clock.js
var ports_clock = __webpack_require__(10299);
// EXTERNAL MODULE: ./lib/action/usecases/confirming/awaits-confirmation.js
var awaits_confirmation = __webpack_require__(89127);
// EXTERNAL MODULE: ./lib/action/usecases/recording/transact.js
var transact = __webpack_require__(10313);
// EXTERNAL MODULE: ./lib/action/usecases/refusal.js
var refusal = __webpack_require__(32455);
// EXTERNAL MODULE: ./lib/action/usecases/follow-ups/open-plan.js
var open_plan = __webpack_require__(5878);
;// CONCATENATED MODULE: ./lib/action/usecases/follow-ups/deliver-follow-ups.js










/**
 * Opens what an environment owes to runs that have ended, and then records that it did. Whoever is stopped in between
 * leaves the debt, and the next one finds what was made and takes it. What cannot be made for want of evidence, or
 * proposed, stays owed; what records, configuration or catalog forbid is recorded with its reason, and a person may still
 * ask for it. What is to be confirmed before stays owed as well, and is not told. Rejects only when the records cannot be read.
 */
async function deliverFollowUps(ports, trusted, environment) {
    const records = await ports.readRecords();
    const { owes = [] } = (await records.environmentRecord(environment)) ?? {};
    const delivered = [];
    for (const plan of owes) {
        const run = await records.run(environment, plan);
        const due = run && (0,follow_up_due/* followUpDue */.l)(run);
        if (run === undefined || !due)
            continue;
        if (due.kind === 'reuse' && (await (0,awaits_confirmation/* awaitsConfirmation */.L)(records, trusted, run)))
            continue;
        delivered.push(await orStillOwed(run, () => deliver(ports, trusted, { run, due })));
    }
    return delivered;
}
async function orStillOwed(run, deliverIt) {
    const { environment, plan } = run;
    try {
        return await deliverIt();
    }
    catch (cause) {
        const failure = (0,usecases_failure/* failureOf */.g)(cause);
        if (failure === undefined)
            throw cause;
        return { run: { environment, plan }, delivery: null, answer: null, problems: failure.problems };
    }
}
async function deliver(ports, trusted, { run, due }) {
    const { environment, plan } = run;
    const asking = { asking: 'configuration', by: askerOf(run) };
    const made = await ports
        .make(trusted, { ...due, ...asking, run: { environment, plan } })
        .catch((cause) => forbidden(cause, { run, due }));
    const { answer } = made;
    const told = { run: { environment, plan }, answer: answer.plan === null ? null : answer };
    // Null is a pull request that could not be opened; where plans are only on branches there is none to open.
    if (answer.plan !== null && answer.pullRequest === null)
        return { ...told, delivery: null, problems: answer.problems };
    const delivery = deliveryOf(due, made);
    await discharge(ports, { run, delivery });
    return { ...told, delivery, problems: [] };
}
/** A refusal would be the same each time; what could not be read may be there the next time. */
function forbidden(cause, { run, due }) {
    if (!(cause instanceof refusal/* Refusal */.P_) || cause.kind === 'lost')
        throw cause;
    const target = due.kind === 'reuse' ? due.target : run.environment;
    return { answer: (0,open_plan/* refusedPlan */.GM)(target, cause.problems), run, pullRequestOfRun: null, inTheWay: null };
}
function deliveryOf(due, { answer, inTheWay }) {
    const { kind } = due;
    const { target } = answer;
    if (answer.plan !== null) {
        const pullRequest = answer.pullRequest?.number ?? null;
        return { kind, target, plan: answer.plan, pullRequest, reason: null };
    }
    return {
        kind,
        target,
        plan: inTheWay?.plan ?? null,
        pullRequest: inTheWay?.pullRequest?.number ?? null,
        reason: answer.problems.map(({ message }) => message).join('; '),
    };
}
async function discharge({ repository, readRecords, clock }, { run, delivery }) {
    const { environment, plan } = run;
    const followUp = delivery.plan === null ? 'none' : (0,names/* planAddress */.o4)({ environment: delivery.target, plan: delivery.plan });
    await (0,transact/* transact */.h)({ repository, readRecords }, {
        environment,
        decide: async (state, records) => {
            const known = await records.delivery(environment, plan);
            const delivered = { ...known, environment, plan, followUp: delivery, at: (0,ports_clock/* isoNow */.E)(clock) };
            return {
                state: (0,owed_follow_ups/* dischargeFollowUp */.x)(state, delivered),
                message: `${delivery.kind} of ${(0,names/* planAddress */.o4)(run)}: ${followUp}`,
                value: undefined,
            };
        },
    });
}

;// CONCATENATED MODULE: ./lib/action/usecases/pull-requests/open-owed.js



/**
 * Opens the follow-ups that an environment owes to its runs, and judges them at once where that is asked for. What is
 * left undone is made up for by whoever comes next, so it stops nothing: what was executed before is told all the same.
 */
async function openOwed(ports, trusted, environment) {
    try {
        const followUps = await deliverFollowUps(ports, trusted, environment);
        const judged = await Promise.all(followUps.map((delivered) => judgeOpened(ports, delivered)));
        return { followUps, owed: followUps.flatMap(stillOwed), lost: judged.flat() };
    }
    catch (cause) {
        return { followUps: [], owed: [], lost: foreseen(cause) };
    }
}
function stillOwed({ run, problems }) {
    return problems.map((problem) => ({ ...problem, plan: (0,names/* planAddress */.o4)(run) }));
}
async function judgeOpened({ judge }, { answer }) {
    if (judge === undefined || answer?.pullRequest == null)
        return [];
    const { target, pullRequest } = answer;
    try {
        return await judge({ number: pullRequest.number, target });
    }
    catch (cause) {
        return foreseen(cause);
    }
}
function foreseen(cause) {
    const failure = (0,usecases_failure/* failureOf */.g)(cause);
    if (failure === undefined)
        throw cause;
    return failure.problems;
}

// EXTERNAL MODULE: ./lib/action/usecases/pull-requests/validate-opened.js
var validate_opened = __webpack_require__(16988);
// EXTERNAL MODULE: ./lib/action/action/execution/outcome/executed.js
var executed = __webpack_require__(35786);
;// CONCATENATED MODULE: ./lib/action/action/execution/coordinating/open-follow-ups.js




/**
 * Opens the pull requests that are owed to runs of an environment, and judges them at once: no workflow starts for
 * what the token of a job has opened.
 */
async function openFollowUps(session, trusted, environment) {
    const opened = await openOwed({
        ...session,
        make: (...asked) => (0,open_follow_up/* openFollowUp */.H)(session, ...asked),
        judge: (pullRequest) => (0,validate_opened/* validateOpened */.i)(session, pullRequest),
    }, trusted, environment);
    return { ...executed/* nothingExecuted */.l3, environment, ...opened };
}


/***/ }),

/***/ 81777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ startMerged)
/* harmony export */ });
/* harmony import */ var _domain_records_run_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7041);
/* harmony import */ var _usecases_execution_start_runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62786);
/* harmony import */ var _usecases_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89889);
/* harmony import */ var _usecases_reading_trusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30943);
/* harmony import */ var _usecases_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32455);
/* harmony import */ var _outcome_executed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35786);
/* harmony import */ var _open_follow_ups_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94043);







/**
 * Registers what is merged in an environment, starts a job for each plan that may start, and opens the follow-ups
 * that are owed there. What keeps the environment from being executed is part of the answer.
 */
async function startMerged(session, environment, { dryRun }) {
    const { ports, starter, repository } = session;
    try {
        await repository.refresh();
        const trusted = await (0,_usecases_reading_trusted_js__WEBPACK_IMPORTED_MODULE_2__/* .readTrusted */ .G2)(repository);
        const report = await (0,_usecases_execution_start_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .startRuns */ .t)({ ...ports, starter }, trusted, environment);
        const { started, waiting, withdrawn, lost } = report;
        const runs = (0,_domain_records_run_run_js__WEBPACK_IMPORTED_MODULE_6__/* .inMergeOrder */ .ke)([...withdrawn, ...started, ...waiting]);
        const executed = { ..._outcome_executed_js__WEBPACK_IMPORTED_MODULE_4__/* .nothingExecuted */ .l3, environment, runs, started, lost };
        return dryRun ? executed : (0,_outcome_executed_js__WEBPACK_IMPORTED_MODULE_4__/* .togetherWith */ .VX)(executed, await (0,_open_follow_ups_js__WEBPACK_IMPORTED_MODULE_5__/* .openFollowUps */ .W)(session, trusted, environment));
    }
    catch (cause) {
        const failure = (0,_usecases_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g)(cause);
        if (failure === undefined)
            throw cause;
        // What GitHub forbids is nothing that the repository says, and no event bears it.
        const isInRepository = cause instanceof _usecases_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P_ && cause.kind !== 'lost';
        return { ..._outcome_executed_js__WEBPACK_IMPORTED_MODULE_4__/* .nothingExecuted */ .l3, environment, [isInRepository ? 'wrong' : 'lost']: failure.problems };
    }
}


/***/ }),

/***/ 6851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ tellPeople)
});

// EXTERNAL MODULE: ./lib/action/usecases/failure.js
var usecases_failure = __webpack_require__(89889);
// EXTERNAL MODULE: ./lib/action/domain/notifications/events-of-run.js
var events_of_run = __webpack_require__(93425);
;// CONCATENATED MODULE: ./lib/action/domain/notifications/due-notifications.js

/**
 * Who is to be told of a run, once each, of the most serious that they want to hear; in the order of the configuration.
 */
function dueNotifications(run, notifiers) {
    const events = (0,events_of_run/* eventsOfRun */.i)(run);
    return notifiers.flatMap((to, index) => {
        const event = events.find((it) => to.on.includes(it));
        return event === undefined ? [] : [{ notifier: `${to.kind}-${index + 1}`, to, event }];
    });
}

// EXTERNAL MODULE: ./lib/action/domain/notifications/next-try.js
var next_try = __webpack_require__(71911);
// EXTERNAL MODULE: ./lib/action/usecases/reading/trusted.js + 23 modules
var reading_trusted = __webpack_require__(30943);
// EXTERNAL MODULE: ./lib/action/usecases/refusal.js
var refusal = __webpack_require__(32455);
// EXTERNAL MODULE: ./lib/action/domain/layout.js
var layout = __webpack_require__(90493);
// EXTERNAL MODULE: ./lib/action/domain/names.js
var names = __webpack_require__(96971);
// EXTERNAL MODULE: ./lib/action/domain/records/run/has-finished.js
var has_finished = __webpack_require__(19575);
// EXTERNAL MODULE: ./lib/action/domain/records/run/operation-transitions.js
var operation_transitions = __webpack_require__(40144);
// EXTERNAL MODULE: ./lib/action/domain/release-notes/release-notes.js + 2 modules
var release_notes = __webpack_require__(9374);
// EXTERNAL MODULE: ./lib/action/usecases/reading/evidence.js + 8 modules
var evidence = __webpack_require__(13878);
// EXTERNAL MODULE: ./lib/action/usecases/reading/recorded-plan.js
var recorded_plan = __webpack_require__(42416);
;// CONCATENATED MODULE: ./lib/action/usecases/notifications/merged-by.js

/** The pull request whose merge brought a run's plan; undefined after a push by hand. Rejects as the Forge does. */
async function mergedBy({ reviewers }, { environment, mergeCommit }) {
    const question = { commit: mergeCommit, base: (0,names/* environmentBranch */.GX)(environment) };
    return (await reviewers.mergedPullRequests([question])).get(mergeCommit);
}

;// CONCATENATED MODULE: ./lib/action/usecases/notifications/read-announcement-basis.js











/**
 * What there is to tell of a run besides its record. What cannot be had is left out: half a message in time is better
 * than none. Rejects only when the release repository cannot be read.
 */
async function readAnnouncementBasis(ports, trusted, run) {
    const plan = await planOf(ports, run);
    const notes = plan === null || !(0,has_finished/* hasFinished */.r)(run) ? null : await notesOf(ports, trusted, { run, plan });
    return { run, plan, notes, links: await linksOf(ports, run) };
}
async function planOf({ repository }, run) {
    try {
        return (await (0,recorded_plan/* readRecordedPlan */.m)(repository, run)).value ?? null;
    }
    catch (cause) {
        if (cause instanceof refusal/* Refusal */.P_)
            return null;
        throw cause;
    }
}
async function notesOf({ repository, sources }, trusted, { run, plan }) {
    const named = run.operations.map(({ application }) => application);
    const { entries } = await (0,reading_trusted/* readCatalog */.uM)(repository, trusted.commit, named);
    const { notes } = await (0,evidence/* askForPlans */.rg)(sources, entries, { plans: [plan], notes: true });
    const operations = run.operations.map((operation) => {
        const { application, from, to } = operation;
        const skip = (0,operation_transitions/* whyNothing */.wM)(operation);
        return { application, from, to, ...(skip && { skip }) };
    });
    return (0,release_notes/* releaseNotesOf */.Q)(plan, operations, notes);
}
async function linksOf({ site }, run) {
    if (site === null)
        return { plan: null, pullRequest: null, run: null };
    const { webAddress } = site;
    const { environment, plan, mergeCommit } = run;
    return {
        plan: `${webAddress}/blob/${mergeCommit}/${(0,names/* planPath */.pw)(plan)}`,
        pullRequest: await mergedBy(site, run).then((it) => it?.url ?? null, noLink),
        run: `${webAddress}/blob/${layout/* recordsBranch */.rb}/${(0,layout/* endedPath */.sZ)(environment, plan)}`,
    };
}
function noLink(cause) {
    if ((0,usecases_failure/* failureOf */.g)(cause) === undefined)
        throw cause;
    return null;
}

// EXTERNAL MODULE: ./lib/action/domain/records/debts/owed-notifications.js
var owed_notifications = __webpack_require__(16261);
// EXTERNAL MODULE: ./lib/action/ports/clock.js
var ports_clock = __webpack_require__(10299);
// EXTERNAL MODULE: ./lib/action/usecases/recording/commit-records.js
var commit_records = __webpack_require__(47589);
// EXTERNAL MODULE: ./lib/action/usecases/recording/state-writes.js
var state_writes = __webpack_require__(31483);
// EXTERNAL MODULE: ./lib/action/usecases/recording/transact.js
var transact = __webpack_require__(10313);
;// CONCATENATED MODULE: ./lib/action/usecases/notifications/record-notification.js







/** Records one message, whatever became of it, with the release notes that it publishes. */
async function commitNotification(ports, { run, notification, due, notes }) {
    const { environment, plan } = run;
    const { notifier, state } = notification;
    await (0,commit_records/* commitRecords */.i)(ports, async (records) => {
        const before = await records.environment(environment);
        const known = await records.delivery(environment, plan);
        const change = { plan, known, notification, due, at: (0,ports_clock/* isoNow */.E)(ports.clock) };
        const published = notes === null ? [] : await notesWrites(ports, records, { run, notes });
        return {
            writes: [...(0,state_writes/* stateWrites */.i)(before, (0,owed_notifications/* recordNotification */.ji)(before, change)), ...published],
            message: `${notifier} about ${(0,names/* planAddress */.o4)(run)}: ${state.replaceAll('-', ' ')}`,
            value: undefined,
        };
    });
}
/** Records that there is nobody to tell of a run after all. */
async function commitNobodyToTell(ports, { environment, plan }) {
    await (0,transact/* transact */.h)(ports, {
        environment,
        decide: (state) => ({
            state: (0,owed_notifications/* dischargeNotifications */.z$)(state, plan),
            message: `nobody to tell of ${(0,names/* planAddress */.o4)({ environment, plan })}`,
            value: undefined,
        }),
    });
}
async function notesWrites({ repository }, { head }, { run, notes }) {
    const pathOf = (application) => (0,layout/* releaseNotesPath */.O6)(run.environment, application);
    const paths = notes.applications.map(({ application }) => pathOf(application));
    const files = head === null ? new Map() : await repository.read(head, paths);
    // A parser of Markdown comes with it, which nobody else here needs.
    const { publishedNotes } = await Promise.all(/* import() */[__webpack_require__.e(927), __webpack_require__.e(978)]).then(__webpack_require__.bind(__webpack_require__, 47978));
    return notes.applications.flatMap((ofApplication) => {
        const path = pathOf(ofApplication.application);
        const bytes = files.get(path)?.bytes ?? null;
        const before = bytes === null ? null : decoder.decode(bytes);
        const after = publishedNotes(before, run, ofApplication);
        return after === before ? [] : [{ path, bytes: encoder.encode(after) }];
    });
}
const decoder = new TextDecoder();
const encoder = new TextEncoder();

// EXTERNAL MODULE: ./lib/action/domain/model/plan-document.js
var plan_document = __webpack_require__(76366);
// EXTERNAL MODULE: ./lib/action/domain/records/run/failed-backouts.js
var failed_backouts = __webpack_require__(51230);
;// CONCATENATED MODULE: ./lib/action/domain/notifications/announcement.js


/** Gathers what is told of one end of a run; `id` is that of the message. */
function announcementOf({ run, plan, notes, links }, { id, event }) {
    return {
        ...{ id, event, run, notes, links },
        confirmations: confirmationsOf(run),
        notBackedOut: (0,failed_backouts/* failedBackouts */.s)(run),
        contacts: plan === null ? [] : contactsOf(plan),
    };
}
/** Nobody confirms what is not there. */
function confirmationsOf({ status, criteria = [] }) {
    if (status === 'aborted')
        return [];
    return criteria.flatMap(({ state, criterion }) => (state === 'open' ? [criterion] : []));
}
/** The people whom a plan names as its team. */
function contactsOf({ document }) {
    const team = document.sections.get('team');
    if (team?.kind !== 'entries')
        return [];
    return team.entries.map((entry) => ({
        name: (0,plan_document/* answerTo */.oy)(entry, 'name'),
        role: (0,plan_document/* answerTo */.oy)(entry, 'role'),
        contact: (0,plan_document/* answerTo */.oy)(entry, 'contact'),
    }));
}

// EXTERNAL MODULE: ./lib/action/domain/short-digest.js
var short_digest = __webpack_require__(90530);
;// CONCATENATED MODULE: ./lib/action/domain/notifications/message-id.js


/**
 * By what a receiver tells a repeated message from a new one: `qa/41/webhook-1/4f2c…`, the same in every try. The merge
 * commit tells release repositories apart. Without full stops, which separate the id from what is signed with it.
 */
function messageId(run, notifier) {
    return [(0,names/* planAddress */.o4)(run), notifier, (0,short_digest/* shortDigest */.V)(run.mergeCommit)].join('/').replaceAll('.', '~');
}

// EXTERNAL MODULE: ./lib/action/domain/json.js
var json = __webpack_require__(93889);
// EXTERNAL MODULE: ./lib/action/domain/shorten-text.js
var shorten_text = __webpack_require__(65492);
;// CONCATENATED MODULE: ./lib/action/codec/announcement.js


/**
 * UTF-16 code units of one text, versions of one application, and code units of what is said of all versions: receivers
 * refuse what is very long.
 */
const most = { text: 4000, versions: 20, said: 200_000 };
/** What a webhook receives, as text (docs/notifications.md). */
function writeAnnouncement(announcement) {
    const { id, event, run, notes, confirmations, notBackedOut, contacts, links } = announcement;
    const { environment, plan, status, endedBy, reason, source, startedAt, endedAt } = run;
    return JSON.stringify({
        ...{ schema: json/* schemaVersion */.C, id, event, environment, plan, status, endedBy },
        reason: cut(reason),
        ...{ source, startedAt, endedAt },
        operations: run.operations.map(operationToJson),
        releaseNotes: notes === null ? null : notesToJson(notes),
        confirmations: confirmations.map(cut),
        notBackedOut: notBackedOut.map(({ application, to, from, backout }) => ({
            ...{ application, version: to, back: from },
            reason: cut(backout?.reason ?? null),
        })),
        contacts: contacts.map(contactToJson),
        links,
    });
}
function operationToJson({ application, action, state, from, to, reason }) {
    return { application, action, state, from, to, reason: cut(reason) };
}
function contactToJson({ name, role, contact }) {
    return { name: cut(name), role: cut(role), contact: cut(contact) };
}
function notesToJson({ plan, applications }) {
    let room = most.said;
    const fits = (title, text) => {
        room -= (title?.length ?? 0) + text.length;
        return room >= 0;
    };
    return { plan: cut(plan), applications: applications.map((it) => applicationToJson(it, fits)) };
}
/** The newest versions, as long as they fit. */
function applicationToJson({ application, from, to, own, versions, incomplete }, fits) {
    const told = versions
        .slice(0, most.versions)
        .map(versionToJson)
        .filter(({ title, text }) => fits(title, text));
    return {
        ...{ application, from, to, own: cut(own), versions: told },
        incomplete: incomplete || versions.length > told.length,
    };
}
function versionToJson({ version, title, text }) {
    return { version, title: cut(title), text: (0,shorten_text/* shortenText */.B)(text, most.text) };
}
function cut(text) {
    return text === null ? null : (0,shorten_text/* shortenText */.B)(text, most.text);
}

// EXTERNAL MODULE: ./lib/action/domain/pull-requests/published-names.js
var published_names = __webpack_require__(10463);
// EXTERNAL MODULE: ./lib/action/ports/forge.js
var forge = __webpack_require__(6302);
// EXTERNAL MODULE: ./lib/action/domain/pull-requests/longest-report.js
var longest_report = __webpack_require__(64977);
// EXTERNAL MODULE: ./lib/action/render/in-words/operation-in-words.js
var operation_in_words = __webpack_require__(54068);
// EXTERNAL MODULE: ./lib/action/render/markdown/blocks.js
var blocks = __webpack_require__(6455);
// EXTERNAL MODULE: ./lib/action/render/markdown/fit-parts.js + 1 modules
var fit_parts = __webpack_require__(63736);
// EXTERNAL MODULE: ./lib/action/render/markdown/untrusted-text.js
var untrusted_text = __webpack_require__(6091);
;// CONCATENATED MODULE: ./lib/action/render/notifications/announcement-in-words.js


const became = {
    finished: 'finished',
    'finished-with-warnings': 'finished with warnings',
    aborted: 'was aborted',
    'backout-failed': 'was aborted, and could not be backed out',
};
/** `production/41 finished`, what everybody reads first. */
function headlineOf({ event, run }) {
    return `${(0,names/* planAddress */.o4)(run)} ${became[event]}`;
}
/** Operations that did anything, or were to. */
function toldOperations({ run }) {
    return run.operations.filter(({ state }) => state !== 'skipped');
}
/** What became of an operation; undefined for what the end of its run says, or what is told elsewhere. */
function outcomeInWords({ status }, operation) {
    const { state } = operation;
    if (state !== 'succeeded')
        return state.replaceAll('-', ' ');
    // After an abort everybody takes it for undone, unless they are told.
    return status !== 'aborted' || (0,failed_backouts/* isBackoutFailed */.L)(operation) ? undefined : 'deployed, and left as it is';
}
/** `Ada, release manager, +44 …`; of a gap nothing. */
function contactInWords({ name, role, contact }) {
    return [name, role, contact].filter((it) => it !== null).join(', ');
}

;// CONCATENATED MODULE: ./lib/action/render/notifications/announcement-comment.js









/** UTF-16 code units of one text: a comment is not where they are read in full. */
const longestText = 600;
/** A message as a comment on the plan's pull request, by its marker found again. Text of plans calls nobody. */
function announcementComment(announcement) {
    const { run, confirmations, notBackedOut, contacts, notes } = announcement;
    const document = {
        head: headOf(announcement),
        parts: [
            ...listPart('Could not be undone', notBackedOut.map(undone)),
            ...listPart('To be confirmed', confirmations.map(untrusted_text/* proseOf */.j)),
            ...listPart('Applications', toldOperations(announcement).map((it) => operationItem(run, it))),
            ...listPart('Contacts', contacts.map((it) => (0,untrusted_text/* proseOf */.j)(contactInWords(it)))),
            ...listPart('Release notes', notes === null ? [] : notesItems(notes)),
        ],
        foot: [],
        command: `deployment-plans show ${run.environment}/${run.plan}`,
    };
    return `${(0,published_names/* announcementMarker */.EJ)(run)}\n${(0,fit_parts/* fitParts */.u)(document, longest_report/* longestReport */.p)}`;
}
function headOf(announcement) {
    const { reason } = announcement.run;
    const why = reason === null ? [] : [(0,blocks/* paragraph */.FY)(...(0,untrusted_text/* proseOf */.j)((0,shorten_text/* shortenText */.B)((0,operation_in_words/* reasonInWords */.jA)(reason), longestText)))];
    return [(0,blocks/* heading */.R_)(2, 'Announcement'), (0,blocks/* paragraph */.FY)(...(0,untrusted_text/* proseOf */.j)(headlineOf(announcement))), ...why];
}
function listPart(title, items) {
    return items.length === 0 ? [] : [{ title, body: { kind: 'list', items } }];
}
function operationItem(run, operation) {
    const outcome = outcomeInWords(run, operation);
    const became = outcome === undefined ? [] : [(0,blocks/* words */.aL)(`: ${outcome}`)];
    return [(0,untrusted_text/* codeOf */.$)(operation.application), (0,blocks/* words */.aL)(' '), (0,untrusted_text/* codeOf */.$)((0,operation_in_words/* versionsInWords */.aA)(operation)), ...became];
}
function undone({ application, backout }) {
    const why = backout?.reason == null ? [] : [(0,blocks/* words */.aL)(': '), ...(0,untrusted_text/* proseOf */.j)((0,shorten_text/* shortenText */.B)(backout.reason, longestText))];
    return [(0,untrusted_text/* codeOf */.$)(application), ...why];
}
function notesItems({ plan, applications }) {
    const prose = (text) => (0,untrusted_text/* proseOf */.j)((0,shorten_text/* shortenText */.B)(text.trim(), longestText));
    return [
        ...(plan === null ? [] : [prose(plan)]),
        ...applications
            .filter(release_notes/* saysSomething */.X)
            .flatMap(({ application, own, versions }) => [
            ...(own === null ? [] : [[(0,untrusted_text/* codeOf */.$)(application), (0,blocks/* words */.aL)(': '), ...prose(own)]]),
            ...versions.map(({ version, text }) => [
                ...[(0,untrusted_text/* codeOf */.$)(application), (0,blocks/* words */.aL)(' '), (0,untrusted_text/* codeOf */.$)(version), (0,blocks/* words */.aL)(': ')],
                ...prose(text),
            ]),
        ]),
    ];
}

// EXTERNAL MODULE: ./lib/action/render/text/plain-text.js
var plain_text = __webpack_require__(11287);
;// CONCATENATED MODULE: ./lib/action/render/notifications/slack-message.js




/** Of one list, and UTF-16 code units of one text. */
const slack_message_most = { operations: 15, people: 10, text: 300 };
/** UTF-16 code units: Slack cuts messages of more than 4,000 characters. */
const longestMessage = 4000;
const leftOut = '…';
/** What names everybody in a channel, or somebody where a name alone does so, as for Mattermost; no address of mail. */
const calls = /@(?=(?:here|channel|all|everyone)\b)|(?<![\p{L}\p{N}])@(?=[\p{L}\p{N}_])/giu;
const wordJoiner = '\u2060';
/**
 * A message as Slack's incoming webhooks take it (api.slack.com, formatting text for app surfaces): one text, which its
 * likenesses understand as well. Text of plans calls nobody, and links nowhere under another name.
 */
function writeSlackMessage(announcement) {
    const { run, confirmations, notBackedOut, contacts, links } = announcement;
    const operations = toldOperations(announcement);
    const address = links.pullRequest ?? links.plan;
    const lines = [
        `*${escaped(headlineOf(announcement))}*`,
        ...(run.reason === null ? [] : [escaped((0,operation_in_words/* reasonInWords */.jA)(run.reason))]),
        ...listed(operations, slack_message_most.operations, (it) => `${it.application} ${(0,operation_in_words/* versionsInWords */.aA)(it)}${outcomeOf(run, it)}`),
        ...titled('Could not be undone', listed(notBackedOut, slack_message_most.operations, slack_message_undone)),
        ...titled('To be confirmed', listed(confirmations, slack_message_most.people, (it) => it)),
    ];
    const last = [
        ...(notBackedOut.length === 0 ? [] : titled('Contacts', listed(contacts, slack_message_most.people, contactInWords))),
        ...(address === null ? [] : [`<${address}|More>`]),
    ];
    return JSON.stringify({ text: [...fitting(lines, longestMessage - lengthOf(last)), ...last].join('\n') });
}
/** As many lines as there is room for: whom to call and where to look stands behind them, and must not be cut off. */
function fitting(lines, room) {
    if (lengthOf(lines) <= room)
        return lines;
    let shown = lines.length - 1;
    while (shown > 1 && lengthOf([...lines.slice(0, shown), leftOut]) > room)
        shown -= 1;
    return [...lines.slice(0, shown), leftOut];
}
/** Each with the end of its line. */
function lengthOf(lines) {
    return lines.reduce((length, line) => length + line.length + 1, 0);
}
function outcomeOf(run, operation) {
    const outcome = outcomeInWords(run, operation);
    return outcome === undefined ? '' : `: ${outcome}`;
}
function slack_message_undone({ application, backout }) {
    return backout?.reason == null ? application : `${application}: ${backout.reason}`;
}
function titled(title, lines) {
    return lines.length === 0 ? [] : [`${title}:`, ...lines];
}
function listed(items, shown, inWords) {
    const lines = items.slice(0, shown).map((it) => `• ${escaped(inWords(it))}`);
    return items.length > shown ? [...lines, `… and ${items.length - shown} more`] : lines;
}
/** Slack gives a meaning to three signs only; stars and the like may embolden, and harm nobody. */
function escaped(text) {
    return (0,shorten_text/* shortenText */.B)((0,plain_text/* plainText */.w)(text), slack_message_most.text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(calls, `@${wordJoiner}`);
}

;// CONCATENATED MODULE: ./lib/action/usecases/notifications/send-announcement.js






/**
 * Sends a message once. Release notes are published by the commit that records them, so for them there is nothing to
 * send.
 */
async function sendAnnouncement({ notifiers, site }, to, announcement) {
    const { id } = announcement;
    switch (to.kind) {
        case 'webhook': {
            const { address, secret } = to;
            return notifiers.post({ id, address, signedBy: secret, body: writeAnnouncement(announcement) });
        }
        case 'slack':
            return notifiers.post({
                id,
                address: to.address,
                signedBy: null,
                body: writeSlackMessage(announcement),
            });
        case 'comment': {
            if (site === null)
                return { kind: 'impossible', reason: 'there are no pull requests here' };
            return comment(site, announcement.run, announcementComment(announcement));
        }
        case 'release-notes':
            return { kind: 'taken' };
    }
}
/** A comment that stands there from a former try is replaced, so there is never a second one. */
async function comment(site, run, body) {
    try {
        const pullRequest = await mergedBy(site, run);
        if (pullRequest === undefined)
            return { kind: 'impossible', reason: 'no pull request brought its plan' };
        const { number } = pullRequest;
        const { environment } = run;
        const question = {
            ...{ pullRequest: number, marker: (0,published_names/* announcementMarker */.EJ)(run), contributors: false },
            ...{ context: (0,published_names/* statusContext */.s)(environment), check: (0,published_names/* checkName */.I3)(environment) },
        };
        const standing = (await site.forge.publications([question])).get(number)?.comment ?? null;
        await site.forge.setComment(number, body, standing);
        return { kind: 'taken' };
    }
    catch (cause) {
        if (cause instanceof forge/* ForgeUnavailable */.M)
            return { kind: 'refused', passing: true, reason: cause.message };
        if (cause instanceof forge/* ForgeForbidden */.T)
            return { kind: 'refused', passing: false, reason: cause.message };
        throw cause;
    }
}

;// CONCATENATED MODULE: ./lib/action/usecases/notifications/tell.js





/** Milliseconds that are waited for another try; what takes longer is for whoever comes later. */
const patience = 10_000;
/** Sends one message, again as long as that may help soon, and says what became of it. */
async function tell(ports, basis, { due, tries: before }) {
    const { clock } = ports;
    const { notifier, to, event } = due;
    const announcement = announcementOf(basis, { id: messageId(basis.run, notifier), event });
    let tries = before;
    for (;;) {
        await clock.sleep(Math.max(0, ((0,next_try/* nextTry */.F)(tries) ?? 0) - clock.now()));
        const sent = await sendAnnouncement(ports, to, announcement);
        tries = [...tries, { at: (0,ports_clock/* isoNow */.E)(clock), problem: sent.kind === 'taken' ? null : sent.reason }];
        const state = stateAfter(sent, tries);
        if (state !== 'owed' || !isWorthWaiting(sent, ((0,next_try/* nextTry */.F)(tries) ?? 0) - clock.now())) {
            return { notifier, event, state, tries };
        }
    }
}
function stateAfter(sent, tries) {
    if (sent.kind === 'taken')
        return 'delivered';
    return sent.kind === 'impossible' || (0,next_try/* nextTry */.F)(tries) === null ? 'given-up' : 'owed';
}
function isWorthWaiting(sent, wait) {
    return sent.kind === 'refused' && sent.passing && wait <= patience;
}

;// CONCATENATED MODULE: ./lib/action/usecases/notifications/deliver-notifications.js







/** Milliseconds after which no further run is begun with: receivers that are silent must not hold up a job. */
const mostTime = 120_000;
/**
 * Tells people of ended runs of an environment, as it was configured at their claims, and records each message right
 * after it was sent. So whoever is stopped in between leaves at most one that is sent again, with the same id. What
 * could not be sent stays owed until it is time to try again, or too often tried. Rejects only when the release
 * repository cannot be read or written.
 * @param only the plan of the one run that is told of; undefined for all that are owed
 */
async function deliverNotifications(ports, trusted, { environment, only }) {
    const records = await ports.readRecords();
    const { tells = [] } = (await records.environmentRecord(environment)) ?? {};
    const until = ports.clock.now() + mostTime;
    const told = [];
    for (const plan of tells.filter((it) => only === undefined || it === only)) {
        if (ports.clock.now() > until)
            break;
        const run = await records.run(environment, plan);
        if (run !== undefined)
            told.push(...(await tellOf(ports, trusted, run)));
    }
    return told;
}
async function tellOf(ports, trusted, run) {
    const { environment, plan } = run;
    const due = dueNotifications(run, await notifiersOf(ports, trusted, run));
    if (due.length === 0) {
        await commitNobodyToTell(ports, run);
        return [];
    }
    const known = await (await ports.readRecords()).delivery(environment, plan);
    const left = due.flatMap((it) => {
        const before = known?.notifications?.find(({ notifier }) => notifier === it.notifier);
        const tries = before?.tries ?? [];
        const isOwed = before === undefined || before.state === 'owed';
        const isTime = ((0,next_try/* nextTry */.F)(tries) ?? 0) <= ports.clock.now() + patience;
        return isOwed && isTime ? [{ due: it, tries }] : [];
    });
    if (left.length === 0)
        return [];
    const basis = await readAnnouncementBasis(ports, trusted, run);
    const names = due.map(({ notifier }) => notifier);
    const told = [];
    for (const { due: one, tries } of left) {
        const notification = await tell(ports, basis, { due: one, tries });
        const isPublished = one.to.kind === 'release-notes' && notification.state === 'delivered';
        const notes = isPublished ? basis.notes : null;
        await commitNotification(ports, { run, notification, due: names, notes });
        told.push({ run: { environment, plan }, notification });
    }
    return told;
}
/** Of the configuration that the run was claimed with; a run that was refused, or has lost it, has the newest. */
async function notifiersOf({ repository }, trusted, { environment, configuration }) {
    const newest = trusted.configuration;
    const { environments } = configuration === null
        ? newest
        : await (0,reading_trusted/* readConfiguration */.TD)(repository, configuration).catch(orElse(newest));
    return environments.get(environment)?.notify ?? [];
}
function orElse(fallback) {
    return (cause) => {
        if (cause instanceof refusal/* Refusal */.P_)
            return fallback;
        throw cause;
    };
}

;// CONCATENATED MODULE: ./lib/action/usecases/notifications/tell-owed.js


/**
 * Tells people of the runs of which they are still to be told, or of one of them. What does not come about is made up
 * for later and makes nothing that was executed a failure, so it is a warning at most.
 */
async function tellOwed(ports, trusted, question) {
    try {
        return { told: await deliverNotifications(ports, trusted, question), untold: [] };
    }
    catch (cause) {
        const failure = (0,usecases_failure/* failureOf */.g)(cause);
        if (failure === undefined)
            throw cause;
        return { told: [], untold: failure.problems.map((problem) => ({ ...problem, severity: 'warning' })) };
    }
}

// EXTERNAL MODULE: ./lib/action/action/execution/outcome/executed.js
var executed = __webpack_require__(35786);
;// CONCATENATED MODULE: ./lib/action/action/execution/coordinating/tell-people.js


/** Tells people of the runs of an environment that have ended, or of one of them: a warning where it cannot. */
async function tellPeople(session, trusted, question) {
    const { told, untold } = await tellOwed({ ...session, site: session }, trusted, question);
    return { ...executed/* nothingExecuted */.l3, environment: question.environment, told, owed: untold };
}


/***/ }),

/***/ 62872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ executedLines),
  T: () => (/* binding */ startedRunsOf)
});

// EXTERNAL MODULE: ./lib/action/domain/names.js
var names = __webpack_require__(96971);
// EXTERNAL MODULE: ./lib/action/domain/records/run/run.js
var run = __webpack_require__(7041);
// EXTERNAL MODULE: ./lib/action/render/in-words/delivery-in-words.js
var delivery_in_words = __webpack_require__(27467);
// EXTERNAL MODULE: ./lib/action/domain/notifications/next-try.js
var next_try = __webpack_require__(71911);
;// CONCATENATED MODULE: ./lib/action/render/notifications/notification-in-words.js


/** What became of one message about a run: `qa/41 finished: webhook-1 was told`. */
function notificationInWords(run, notification) {
    const { notifier, event } = notification;
    return `${(0,names/* planAddress */.o4)(run)} ${event.replaceAll('-', ' ')}: ${notifier} ${becameInWords(notification)}`;
}
function becameInWords({ state, tries }) {
    const count = `${tries.length} ${tries.length === 1 ? 'try' : 'tries'}`;
    const why = tries.at(-1)?.problem ?? 'it was not tried yet';
    switch (state) {
        case 'delivered':
            return tries.length === 1 ? 'was told' : `was told after ${count}`;
        case 'owed':
            return `could not be told yet, ${count} of ${next_try/* mostTries */.l}: ${why}; 'deployment-plans reconcile' tries again`;
        case 'given-up':
            return `was not told, given up after ${count}: ${why}`;
    }
}

// EXTERNAL MODULE: ./lib/action/render/started-runs.js
var started_runs = __webpack_require__(57793);
// EXTERNAL MODULE: ./lib/action/action/execution/outcome/executed.js
var outcome_executed = __webpack_require__(35786);
;// CONCATENATED MODULE: ./lib/action/action/execution/outcome/executed-lines.js






/** What a step has done about runs, sorted as people ask about it. */
function startedRunsOf(executed) {
    const { runs, started } = executed;
    const askedFor = new Set(started.map(names/* planAddress */.o4));
    const others = runs.filter((run) => !askedFor.has((0,names/* planAddress */.o4)(run)));
    const waiting = others.filter(run/* awaitsClaim */.Eg);
    return {
        started,
        queued: waiting.filter(({ waitingFor }) => waitingFor.length === 0),
        waiting: waiting.filter(({ waitingFor }) => waitingFor.length > 0),
        ended: others.filter(run/* hasEnded */.hY),
        problems: (0,outcome_executed/* problemsOf */.GW)(executed),
    };
}
/** For the log: how many runs were started and so on, which follow-ups were opened, and who was told. */
function executedLines(executed) {
    const where = executed.environment === null ? '' : `${executed.environment}: `;
    return [
        `${where}${(0,started_runs/* startedRunsInWords */.a)(startedRunsOf(executed))}`,
        ...executed.followUps.map(({ run, delivery }) => (0,delivery_in_words/* deliveryInWords */.d)(run, delivery)),
        ...executed.told.map(({ run, notification }) => notificationInWords(run, notification)),
    ];
}


/***/ }),

/***/ 41098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ conclude)
});

// EXTERNAL MODULE: ./lib/action/domain/records/run/criterion.js
var criterion = __webpack_require__(4563);
// EXTERNAL MODULE: ./lib/action/domain/records/run/operation-transitions.js
var operation_transitions = __webpack_require__(40144);
// EXTERNAL MODULE: ./lib/action/domain/records/run/plan-backout.js
var plan_backout = __webpack_require__(22205);
// EXTERNAL MODULE: ./lib/action/domain/records/run/run.js
var run_run = __webpack_require__(7041);
// EXTERNAL MODULE: ./lib/action/domain/schedule/operation-graph.js
var operation_graph = __webpack_require__(83097);
// EXTERNAL MODULE: ./lib/action/domain/schedule/scheduled-operation.js
var scheduled_operation = __webpack_require__(47926);
;// CONCATENATED MODULE: ./lib/action/domain/schedule/operations-to-skip.js


/**
 * The applications whose operations are pending and can never start: all of them once one has failed and
 * the plan says `stop`; else those that wait, directly or through others, for one that failed or was
 * itself skipped with something to do. In the list's order.
 */
function operationsToSkip({ operations, onFailure, }) {
    const pending = operations.filter(({ state }) => state === 'pending').map(({ application }) => application);
    if (onFailure === 'stop' && operations.some(scheduled_operation/* hasFailed */.W))
        return pending;
    const broken = (0,operation_graph/* withDependents */.h)((0,operation_graph/* operationGraph */.e)(operations), operations, scheduled_operation/* isBroken */.Q);
    return pending.filter((application) => broken.has(application));
}

;// CONCATENATED MODULE: ./lib/action/domain/course/conclude.js





/**
 * What follows from how a run under way stands, before anything else may start: operations that can never start, and once
 * nothing of it is under way the next status. Empty while it goes on as it is.
 * @param at ISO time
 */
function conclude(run, at) {
    const given = giveUp(run, at);
    if (given.length > 0)
        return given;
    const skipped = skip(run);
    if (skipped !== undefined)
        return [skipped];
    if (run.operations.some((it) => (0,operation_transitions/* openTry */.Gr)(it) !== undefined || (0,operation_transitions/* isBetweenTries */.Qd)(it)))
        return [];
    return nextStatus(run, at);
}
/** What was to be tried again is not, once the run is to end. */
function giveUp({ status, operations }, at) {
    if (status !== 'aborting')
        return [];
    return operations.filter(operation_transitions/* isBetweenTries */.Qd).map(({ application, tries }) => {
        const reason = tries.at(-1)?.reason ?? null;
        return { kind: 'ended', application, end: { outcome: 'failed', reason, at } };
    });
}
function skip(run) {
    const { status, operations, onFailure } = run;
    if (status !== 'aborting' && status !== 'running')
        return undefined;
    const [applications, reason] = status === 'aborting'
        ? [(0,run_run/* applicationsIn */.vl)(run, 'pending'), 'the run was stopped before it began']
        : [operationsToSkip({ operations, onFailure }), 'an operation before it did not succeed'];
    return applications.length === 0 ? undefined : { kind: 'skipped', applications, reason };
}
function nextStatus(run, at) {
    switch (run.status) {
        case 'running':
            return afterOperations(run, at);
        case 'verifying':
            return afterVerification(run, at);
        case 'aborting':
            return hasSucceeded(run) ? [{ kind: 'completed', at }] : undo(run, at);
        case 'backing-out':
            return isBackedOut(run) ? [{ kind: 'completed', at }] : [];
        default:
            return [];
    }
}
function afterOperations(run, at) {
    const pending = run.operations.filter(({ state }) => state === 'pending');
    if (pending.length > 0) {
        const isReady = run.activatedAt === undefined && pending.every((it) => it.preparedAt !== undefined);
        return isReady ? [{ kind: 'prepared', at }] : [];
    }
    if (!run.operations.every(operation_transitions/* isSettled */.Is))
        return undo(run, at);
    return hasSucceeded(run) ? [{ kind: 'completed', at }] : [{ kind: 'verifying' }];
}
function afterVerification(run, at) {
    if ((0,criterion/* unmetCriterion */.F)(run) !== undefined)
        return undo(run, at);
    return (0,criterion/* isVerified */.p)(run) ? [{ kind: 'completed', at }] : [];
}
/** Success wins: over an abort, too (docs/design.md). */
function hasSucceeded(run) {
    return run.operations.every(operation_transitions/* isSettled */.Is) && (0,criterion/* isVerified */.p)(run);
}
function undo(run, at) {
    const isDue = run.backout === 'automatic' && run.operations.some(plan_backout/* isToBeUndone */.Yg);
    return [isDue ? { kind: 'backing-out' } : { kind: 'completed', at }];
}
function isBackedOut({ operations }) {
    return operations.every(({ backout }) => backout?.state !== 'pending' && backout?.state !== 'started');
}


/***/ }),

/***/ 25218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ concluded)
/* harmony export */ });
/* harmony import */ var _records_environment_apply_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5680);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41098);


/**
 * The state once everything has happened that follows from how a run stands, before anything of it may start.
 * @param at ISO time
 */
function concluded(state, plan, at) {
    const run = state.active.get(plan);
    const events = run === undefined ? [] : (0,_conclude_js__WEBPACK_IMPORTED_MODULE_1__/* .conclude */ .E)(run, at);
    if (events.length === 0)
        return state;
    return concluded(events.reduce((now, event) => (0,_records_environment_apply_event_js__WEBPACK_IMPORTED_MODULE_0__/* .applyEvent */ .Z)(now, plan, event), state), plan, at);
}


/***/ }),

/***/ 84187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ whyStale),
/* harmony export */   u: () => (/* binding */ whyExpired)
/* harmony export */ });
/**
 * Why what a run has prepared may not be activated any more: it would be refused today, or would be something else. The
 * problem that says so; undefined when it may.
 */
function whyStale(run, judged) {
    const error = judged.problems.find(({ severity }) => severity === 'error');
    if (error !== undefined)
        return error.code === 'preparation-stale' ? error : stale(`${error.code}: ${error.message}`);
    const today = new Map(judged.operations.map((it) => [it.application, it]));
    const changed = run.operations
        .filter(({ state }) => state === 'pending')
        .find((it) => contentOf(it) !== contentOf(today.get(it.application)));
    if (changed === undefined)
        return undefined;
    const { application, from, to } = changed;
    return stale(`${application} was to go from ${from ?? 'nothing'} to ${to}, which is not what it would do now`);
}
/** It has been prepared for longer than its environment allows (`prepared-for`). */
function whyExpired({ status, preparedAt }, { preparedFor }, now) {
    if (status !== 'prepared' || preparedAt === undefined)
        return undefined;
    if (Date.parse(now) - Date.parse(preparedAt) < preparedFor)
        return undefined;
    return stale(`it was prepared at ${preparedAt} and not activated in time`);
}
function stale(why) {
    const message = `what was prepared is not activated: ${why}. Nothing that runs was changed; retry the plan.`;
    return { code: 'preparation-stale', severity: 'error', message };
}
function contentOf(operation) {
    if (operation === undefined)
        return undefined;
    const { action, from, to, commit } = operation;
    return JSON.stringify([action, from, to, commit]);
}


/***/ }),

/***/ 93425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ eventsOfRun)
/* harmony export */ });
/* harmony import */ var _records_run_failed_backouts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51230);

/** What there is to tell of a run, the most serious first; nothing before its end. */
function eventsOfRun(run) {
    switch (run.status) {
        case 'finished':
        case 'finished-with-warnings':
            return [run.status];
        case 'aborted':
            return run.operations.some(_records_run_failed_backouts_js__WEBPACK_IMPORTED_MODULE_0__/* .isBackoutFailed */ .L) ? ['backout-failed', 'aborted'] : ['aborted'];
        default:
            return [];
    }
}


/***/ }),

/***/ 71911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ nextTry),
/* harmony export */   l: () => (/* binding */ mostTries)
/* harmony export */ });
const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
/** After the first failure, the second, and so on: hiccups are sat out, and an outage overnight is outlived. */
const waits = [second, 5 * second, 5 * minute, 30 * minute, 3 * hour, 12 * hour, 24 * hour];
/** How often a message is tried before it is given up. */
const mostTries = waits.length + 1;
/**
 * From when a message may be tried again, in milliseconds since the epoch, by the tries that have failed; null when it
 * is given up.
 */
function nextTry(failed) {
    const last = failed.at(-1);
    if (last === undefined)
        return 0;
    const wait = waits[failed.length - 1];
    return wait === undefined ? null : Date.parse(last.at) + wait;
}


/***/ }),

/***/ 43933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ followUpDue)
/* harmony export */ });
/* harmony import */ var _run_plan_backout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22205);

/**
 * What follows the end of a run, as its plan says (`backout.strategy: manual`), or else its environment, both as they
 * were at the claim (`on-abort`, `promote-to`); null while it has not ended. A withdrawn run was never judged for its
 * claim, so nothing follows it. What brought versions back goes nowhere else, and nothing undoes it by itself.
 */
function followUpDue(run) {
    const { onAbort = null, promoteTo = null } = run.afterwards ?? {};
    const isBackout = run.origin?.kind === 'backout';
    switch (run.status) {
        case 'aborted':
            if (!isBackout && run.backout === 'manual' && (0,_run_plan_backout_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWayBack */ .F6)(run))
                return { kind: 'backout' };
            return onAbort === null ? null : { kind: onAbort };
        case 'finished':
        case 'finished-with-warnings':
            return promoteTo === null || isBackout ? null : { kind: 'reuse', target: promoteTo };
        default:
            return null;
    }
}


/***/ }),

/***/ 44475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ oweFollowUp),
/* harmony export */   x: () => (/* binding */ dischargeFollowUp)
/* harmony export */ });
/** Notes that the follow-up of a run which has ended is still to be opened. */
function oweFollowUp(state, plan) {
    const { record } = state;
    if (record === null)
        throw new Error(`${state.environment} has no baseline`);
    return { ...state, record: { ...record, owes: [...(record.owes ?? []), plan] } };
}
/** Records what became of an owed follow-up; changes nothing when somebody else was faster. */
function dischargeFollowUp(state, delivery) {
    const { record } = state;
    if (record?.owes?.includes(delivery.plan) !== true)
        return state;
    return {
        ...state,
        record: withoutDebt(record, delivery.plan),
        deliveries: new Map(state.deliveries).set(delivery.plan, delivery),
    };
}
function withoutDebt({ owes, ...record }, plan) {
    const left = (owes ?? []).filter((it) => it !== plan);
    return left.length === 0 ? record : { ...record, owes: left };
}


/***/ }),

/***/ 16261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ji: () => (/* binding */ recordNotification),
/* harmony export */   kW: () => (/* binding */ oweNotifications),
/* harmony export */   z$: () => (/* binding */ dischargeNotifications)
/* harmony export */ });
/* harmony import */ var _notifications_events_of_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93425);

/**
 * Notes that people are still to be told of a run that has ended, if it was configured at its claim that anybody wants
 * to hear of such an end; changes nothing else, also while it goes on.
 */
function oweNotifications(state, run) {
    const { record } = state;
    const wanted = run.afterwards?.tell ?? [];
    if (!(0,_notifications_events_of_run_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOfRun */ .i)(run).some((event) => wanted.includes(event)))
        return state;
    if (record === null)
        throw new Error(`${state.environment} has no baseline`);
    return { ...state, record: { ...record, tells: [...(record.tells ?? []), run.plan] } };
}
/** Records what became of one message, and that nothing more is owed when it was the last. */
function recordNotification(state, { plan, known, notification, due, at }) {
    const { environment } = state;
    const notifications = withNotification(known?.notifications ?? [], notification);
    const delivery = { ...known, environment, plan, notifications, at };
    const next = { ...state, deliveries: new Map(state.deliveries).set(plan, delivery) };
    const isSettled = due.every((it) => notifications.some(({ notifier, state: became }) => notifier === it && became !== 'owed'));
    return isSettled ? dischargeNotifications(next, plan) : next;
}
/** Each keeps its place, however often it is tried. */
function withNotification(before, notification) {
    const place = before.findIndex(({ notifier }) => notifier === notification.notifier);
    if (place < 0)
        return [...before, notification];
    return before.map((it, index) => (index === place ? together(it, notification) : it));
}
/** Two processes may have sent the same at once: once it was taken it stays so, and every try counts. */
function together(before, notification) {
    const isKnown = ({ at, problem }) => before.tries.some((it) => it.at === at && it.problem === problem);
    const states = [before.state, notification.state];
    return {
        ...notification,
        state: ['delivered', 'given-up'].find((it) => states.includes(it)) ?? 'owed',
        tries: [...before.tries, ...notification.tries.filter((it) => !isKnown(it))],
    };
}
/** Takes a run from those that people are still to be told of. */
function dischargeNotifications(state, plan) {
    const { record } = state;
    if (record?.tells?.includes(plan) !== true)
        return state;
    return { ...state, record: withoutDebt(record, plan) };
}
function withoutDebt({ tells, ...record }, plan) {
    const left = (tells ?? []).filter((it) => it !== plan);
    return left.length === 0 ? record : { ...record, tells: left };
}


/***/ }),

/***/ 5680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ applyEvent)
});

// EXTERNAL MODULE: ./lib/action/domain/names.js
var names = __webpack_require__(96971);
// EXTERNAL MODULE: ./lib/action/domain/records/debts/follow-up-due.js
var follow_up_due = __webpack_require__(43933);
// EXTERNAL MODULE: ./lib/action/domain/records/debts/owed-follow-ups.js
var owed_follow_ups = __webpack_require__(44475);
// EXTERNAL MODULE: ./lib/action/domain/records/debts/owed-notifications.js
var owed_notifications = __webpack_require__(16261);
// EXTERNAL MODULE: ./lib/action/domain/records/run/operation-transitions.js
var operation_transitions = __webpack_require__(40144);
// EXTERNAL MODULE: ./lib/action/domain/records/environment/doubts.js
var doubts = __webpack_require__(62361);
;// CONCATENATED MODULE: ./lib/action/domain/records/run/predecessor.js

/** Null when there was no version. */
function predecessorOf(record) {
    const { version, tag, commit, modules, settings, plan } = record;
    return version === null ? null : { version, tag, commit, modules, settings, plan };
}
/**
 * The operation was backed out: what it touched is as it was before, certainly. The version that was backed out does not
 * count as deployed any more, unless it is the one restored (docs/design.md, "deploying one operation").
 */
function predecessor_recordBackout(record, backout) {
    const { operation, plan, at } = backout;
    const { before, to } = operation;
    if (!before)
        throw new Error(`${operation.application} had no version that could be restored`);
    const settled = (0,doubts/* withDoubts */.ON)(record, (0,doubts/* doubtsAfter */.cj)(record, operation, plan));
    const { version, tag, commit, settings } = before;
    return {
        ...settled,
        ...{ version, tag, commit, settings, plan: before.plan },
        platform: operation.platform ?? null,
        deployedAt: at,
        modules: restoredModules(record, operation, before),
        failed: settled.uncertain ? record.failed : null,
        versions: operation.whole ? without(record.versions, to, version) : record.versions,
    };
}
/** What was deployed in part never counted as deployed. */
function without(versions, left, restored) {
    return new Map([...versions].filter(([version]) => version !== left || version === restored));
}
/** Of an application of which only some modules were touched the others stay as they are. */
function restoredModules({ modules: now }, { modules: touched, whole }, { modules: before }) {
    if (whole)
        return before;
    const kept = [...now].filter(([name]) => !touched.has(name));
    return new Map([...kept, ...[...before].filter(([name]) => touched.has(name))]);
}

// EXTERNAL MODULE: ./lib/action/domain/records/run/run.js
var run_run = __webpack_require__(7041);
// EXTERNAL MODULE: ./lib/action/domain/records/run/run-transitions.js + 1 modules
var run_transitions = __webpack_require__(17437);
;// CONCATENATED MODULE: ./lib/action/domain/records/environment/application-transitions.js



const keptDurations = 10;
/** An operation is about to begin: from here on nobody knows what its modules are, until its outcome. */
function markUncertain(record, operation, by) {
    return (0,doubts/* withDoubts */.ON)(record, (0,doubts/* doubtsDuring */.b4)(record, operation, by));
}
/**
 * The operation succeeded: the record takes over its settings, version, and those of its modules that are in doubt by
 * it, which at its end are all. It stays uncertain while others have left modules in doubt that this one did not touch.
 */
function recordSuccess(record, success) {
    const { operation, plan, at, duration } = success;
    const { to: version, tag, commit, action, settings = [] } = operation;
    return {
        ...settle(record, operation, plan),
        ...(action === 'redeploy' ? {} : { version, tag, commit }),
        settings: new Map([...record.settings, ...settings]),
        platform: operation.platform ?? null,
        deployedAt: at,
        plan,
        durations: duration === null ? record.durations : [...record.durations, duration].slice(-keptDurations),
    };
}
/**
 * A person says that an operation succeeded: the record becomes what it would be if that had been known at its end.
 * What has succeeded since stays, so of an operation that was followed by another only what is still in doubt arrives.
 */
function declareSuccess(record, { operation, plan, at }) {
    const { endedAt, settings = [] } = operation;
    const end = endedAt ?? at;
    const isFollowed = record.deployedAt !== null && Date.parse(record.deployedAt) > Date.parse(end);
    if (!isFollowed)
        return recordSuccess(record, { operation, plan, at: end, duration: null });
    return { ...settle(record, operation, plan), settings: new Map([...settings, ...record.settings]) };
}
/** The operation failed: half of it may have arrived, so the record stays uncertain and keeps its version. */
function recordFailure(record, operation) {
    return { ...record, failed: operation.to };
}
/** The operation never began after all: the record is as it was before. */
function recordUntouched(record, plan) {
    return (0,doubts/* withDoubts */.ON)(record, (0,doubts/* doubtsWithout */.w)(record, plan));
}
/**
 * A person says that nothing of a plan's operation is left: what was before stands again. Where it had succeeded and nobody
 * knows what became of its backout, the record becomes what it would be if that had succeeded.
 */
function declareFailure(record, operation, plan) {
    const { state, before, tries } = operation;
    const at = tries.at(-1)?.endedAt;
    if (state === 'succeeded' && before && at && record.plan === plan) {
        return recordBackout(record, { operation, plan, at });
    }
    return withDoubts(recordFailure(record, operation), doubtsWithout(record, plan));
}
/** A person says what the environment has, whatever the records said before. */
function recordAdoption(before, adoption, at) {
    const record = before ?? unknownApplication(adoption.application);
    const { version, tag, commit } = adoption;
    return {
        ...withDoubts(record, new Map()),
        version,
        tag,
        commit,
        modules: deployedModules(adoption.modules, version),
        deployedAt: at,
        plan: null,
        platform: null,
        failed: null,
        versions: new Map([...record.versions, [version, commit]]),
    };
}
/** What a plan left in doubt is as its operation was to make it. */
function settle(record, operation, plan) {
    const { application, action, to, commit, whole } = operation;
    if (to === null || (commit === null && action !== 'redeploy')) {
        throw new Error(`${application} succeeded without a version`);
    }
    const isDoubtful = ([module]) => (0,doubts/* plansInDoubt */.wy)(record, module).includes(plan);
    const kept = [...record.modules].filter((it) => !whole || !isDoubtful(it));
    const arrived = [...deployedModules(operation.modules, to)].filter(isDoubtful);
    const settled = (0,doubts/* withDoubts */.ON)(record, (0,doubts/* doubtsAfter */.cj)(record, operation, plan));
    return {
        ...settled,
        modules: new Map([...kept, ...arrived]),
        failed: settled.uncertain ? record.failed : null,
        versions: whole && commit !== null ? new Map([...record.versions, [to, commit]]) : record.versions,
    };
}
function deployedModules(modules, version) {
    return new Map([...modules].map(([name, { references }]) => [name, { version, references }]));
}

// EXTERNAL MODULE: ./lib/action/domain/records/environment/bad-versions.js
var bad_versions = __webpack_require__(64837);
// EXTERNAL MODULE: ./lib/action/domain/records/environment/environment-state.js
var environment_state = __webpack_require__(72485);
;// CONCATENATED MODULE: ./lib/action/domain/records/environment/apply-event.js











/**
 * Lets an event happen to a run, and to the record of the application that it concerns; at its end, to what is owed
 * to it.
 */
function applyEvent(state, plan, event) {
    const run = state.active.get(plan);
    if (run === undefined)
        throw new Error(`${state.environment}/${plan} is not active: '${event.kind}' is impossible`);
    if ('application' in event)
        return applyToOperation(state, run, event);
    const changed = (0,run_transitions/* transition */.k)(run, event);
    const next = (0,environment_state/* withRun */.Yq)(state, changed);
    if (!(0,run_run/* hasEnded */.hY)(changed))
        return next;
    const followed = (0,follow_up_due/* followUpDue */.l)(changed) === null ? next : (0,owed_follow_ups/* oweFollowUp */.m)(next, plan);
    const owing = (0,owed_notifications/* oweNotifications */.kW)(followed, changed);
    return { ...owing, newlyBad: [...owing.newlyBad, ...(0,bad_versions/* badVersionsOf */.q)(changed)] };
}
function applyToOperation(state, run, event) {
    const record = (0,environment_state/* applicationOf */.KM)(state, event.application);
    const before = run.backout === undefined ? undefined : predecessorOf(record);
    const next = (0,environment_state/* withRun */.Yq)(state, (0,run_transitions/* transition */.k)(run, event, before));
    if (event.kind === 'started' && event.step !== 'prepare') {
        return (0,environment_state/* withApplication */.bl)(next, recordStart(record, run));
    }
    const operation = operationOn(record, run);
    const isPreparation = operation !== undefined && (0,operation_transitions/* lastStep */.tX)(operation) === 'prepare';
    return event.kind === 'ended' && !isPreparation
        ? (0,environment_state/* withApplication */.bl)(next, recordEnd(record, run, event))
        : next;
}
function recordStart(record, run) {
    const operation = operationOn(record, run);
    return operation === undefined ? record : markUncertain(record, operation, (0,names/* planAddress */.o4)(run));
}
function recordEnd(before, run, event) {
    const operation = operationOn(before, run);
    if (operation === undefined)
        return before;
    const plan = (0,names/* planAddress */.o4)(run);
    const { outcome, at, begun } = event.end;
    // Another run may have touched other modules meanwhile, and thought that it settled ours.
    const record = markUncertain(before, operation, plan);
    const isBackout = (0,operation_transitions/* lastStep */.tX)(operation) === 'backout';
    if (outcome === 'succeeded') {
        return isBackout
            ? predecessor_recordBackout(record, { operation, plan, at })
            : recordSuccess(record, { operation, plan, at, duration: durationOf(operation, at) });
    }
    if (isBackout)
        return record;
    if (begun === false && !(0,operation_transitions/* wasDeployed */.wZ)({ tries: operation.tries.slice(0, -1) })) {
        return recordUntouched(record, plan);
    }
    return outcome === 'failed' ? recordFailure(record, operation) : record;
}
/** Of the try that succeeded, in milliseconds. */
function durationOf({ tries, startedAt }, at) {
    const begin = tries.at(-1)?.startedAt ?? startedAt;
    return begin === null ? null : Date.parse(at) - Date.parse(begin);
}
function operationOn({ application }, run) {
    return run.operations.find((operation) => operation.application === application);
}


/***/ }),

/***/ 64837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ withMarks),
/* harmony export */   q: () => (/* binding */ badVersionsOf)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96971);

/** The versions that a run took back from its environment, where that is configured to make them bad. */
function badVersionsOf(run) {
    const { marksBad, endedAt, reason, operations } = run;
    if (marksBad !== true || endedAt === null)
        return [];
    const by = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .planAddress */ .o4)(run);
    const why = `backed out of ${run.environment}: ${reason ?? 'no reason is known'}`;
    return operations.flatMap(({ application, to, state }) => state === 'backed-out' && to !== null
        ? [{ application, version: to, mark: { reason: why, by, at: endedAt } }]
        : []);
}
/** The marks of the applications concerned, with these; a version that was bad before keeps its first mark. */
function withMarks(known, newlyBad) {
    const marks = new Map();
    for (const { application, version, mark } of newlyBad) {
        const { bad } = marks.get(application) ?? known.get(application) ?? { bad: new Map() };
        if (!bad.has(version))
            marks.set(application, { application, bad: new Map([...bad, [version, mark]]) });
    }
    return [...marks.values()];
}


/***/ }),

/***/ 4563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ unmetCriterion),
/* harmony export */   p: () => (/* binding */ isVerified)
/* harmony export */ });
/** Whether nothing that a check decides is open or unmet. */
function isVerified({ criteria = [] }) {
    return criteria.every(({ state }) => state === 'met' || state === 'open');
}
/** The first that a check found not to hold. */
function unmetCriterion({ criteria = [], }) {
    return criteria.find(({ state }) => state === 'unmet');
}


/***/ }),

/***/ 17437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ transition)
});

// EXTERNAL MODULE: ./lib/action/domain/records/run/criterion.js
var criterion = __webpack_require__(4563);
// EXTERNAL MODULE: ./lib/action/domain/records/run/operation-transitions.js
var operation_transitions = __webpack_require__(40144);
;// CONCATENATED MODULE: ./lib/action/domain/records/run/complete-run.js


/** What ended a run that does not come to a good end, unless somebody has said so already. */
function withCause(run) {
    return { endedBy: run.endedBy ?? 'system', reason: run.reason ?? failureOf(run) };
}
/**
 * The end of a run of which nothing is under way any more. Success wins: when everything succeeded it has finished, also
 * when it was being aborted, unless it was backed out for that. Throws when something of it is open.
 * @param at ISO time
 */
function completeRun(run, at) {
    requireDone(run);
    const { criteria = [] } = run;
    const ended = { ...run, holder: null, endedAt: at, waitingFor: [] };
    if (run.status === 'backing-out' || !run.operations.every(operation_transitions/* isSettled */.Is) || !(0,criterion/* isVerified */.p)(run)) {
        return {
            ...ended,
            ...withCause(run),
            status: 'aborted',
            problems: [...run.problems, ...run.operations.flatMap(escalation)],
        };
    }
    const isConfirmed = criteria.every(({ state }) => state === 'met');
    const status = isConfirmed ? 'finished' : 'finished-with-warnings';
    return { ...ended, status, endedBy: null, reason: null };
}
function requireDone({ plan, operations }) {
    for (const { application, state, backout } of operations) {
        if (state === 'pending' || state === 'started') {
            throw new Error(`${plan} cannot end: ${application} is ${state}`);
        }
        if (backout?.state === 'pending' || backout?.state === 'started') {
            throw new Error(`${plan} cannot end: the backout of ${application} is ${backout.state}`);
        }
    }
}
function failureOf(run) {
    const [first, ...more] = run.operations.filter(({ state }) => state === 'failed' || state === 'unknown');
    if (first === undefined)
        return unmetInWords(run) ?? 'operations were skipped';
    const others = more.length > 0 ? ` (and ${more.length} more)` : '';
    return `${first.application}: ${first.reason ?? first.state}${others}`;
}
function unmetInWords(run) {
    const unmet = (0,criterion/* unmetCriterion */.F)(run);
    if (unmet === undefined)
        return undefined;
    return `${unmet.criterion}: ${unmet.reason ?? 'the check did not pass'}`;
}
/** A backout that failed leaves an environment that nobody wanted, so a person has to look. */
function escalation({ application, backout, before, to }) {
    if (backout?.state !== 'failed' && backout?.state !== 'unknown')
        return [];
    const what = `${application} could not be taken back from ${to} to ${before?.version}`;
    const why = backout.reason ?? backout.state;
    const message = `${what}: ${why}. Bring it to a known version by hand, then say so with 'deployment-plans adopt' or 'resolve'.`;
    return [{ code: 'backout-failed', severity: 'error', message, application }];
}

// EXTERNAL MODULE: ./lib/action/domain/records/run/plan-backout.js
var plan_backout = __webpack_require__(22205);
// EXTERNAL MODULE: ./lib/action/domain/records/run/run.js
var run_run = __webpack_require__(7041);
;// CONCATENATED MODULE: ./lib/action/domain/records/run/run-transitions.js




const allowed = {
    waits: ['waiting', 'prepared'],
    approved: ['waiting'],
    claimed: ['waiting'],
    refused: ['waiting'],
    withdrawn: ['waiting'],
    'taken-over': run_run/* underWay */.Ki,
    reviewed: ['running'],
    tagged: ['running'],
    started: ['running', 'backing-out'],
    'not-started': ['running', 'backing-out'],
    ended: run_run/* underWay */.Ki,
    'try-failed': run_run/* underWay */.Ki,
    'tried-again': ['running', 'backing-out'],
    skipped: run_run/* underWay */.Ki,
    prepared: ['running'],
    continued: ['prepared'],
    activated: ['prepared'],
    verifying: ['running'],
    checked: ['verifying'],
    aborting: ['running', 'prepared', 'verifying', 'aborting'],
    'backing-out': ['running', 'verifying', 'aborting'],
    'effect-known': run_run/* underWay */.Ki,
    yielded: run_run/* underWay */.Ki,
    completed: run_run/* underWay */.Ki,
};
/**
 * The one state machine of runs. An impossible step is a bug and throws.
 * @param before what the environment has of the application whose deployer is called, for runs that are backed out
 */
function transition(run, event, before) {
    if (!allowed[event.kind].includes(run.status)) {
        throw new Error(`${run.environment}/${run.plan} is ${run.status}: '${event.kind}' is impossible`);
    }
    switch (event.kind) {
        case 'waits':
            // What was found at its claim stays with a run that is prepared.
            return run.status === 'prepared'
                ? { ...run, waitingFor: event.waitingFor }
                : { ...run, waitingFor: event.waitingFor, problems: event.problems };
        case 'approved':
            return { ...run, approvals: event.approvals };
        case 'claimed':
            return claim(run, event.claim, event.at);
        case 'refused':
            return refuse(run, event);
        case 'withdrawn':
            return abort(run, { by: 'operator', reason: event.reason, at: event.at }, run.problems);
        case 'taken-over':
            return { ...run, holder: event.holder, epoch: run.epoch + 1 };
        case 'reviewed':
            return { ...run, problems: [...run.problems, ...event.problems] };
        case 'tagged':
            return event.applications.reduce((it, application) => onOperation(it, application, (operation) => ({ ...operation, tagged: true })), run);
        case 'started':
            return onOperation(run, event.application, (it) => (0,operation_transitions/* startOperation */.iA)(it, event, before));
        case 'not-started':
            return onOperation(run, event.application, (it) => (0,operation_transitions/* failUnstarted */.Tw)(it, event.reason, event.at));
        case 'effect-known':
            return onOperation(run, event.application, (it) => (0,operation_transitions/* learnEffect */.Sy)(it, event.effect));
        case 'ended':
            return onOperation(run, event.application, (it) => (0,operation_transitions/* endOperation */.Vv)(it, event.end));
        case 'try-failed':
            return onOperation(run, event.application, (it) => (0,operation_transitions/* failTry */.oM)(it, event.end));
        case 'tried-again':
            return onOperation(run, event.application, (it) => (0,operation_transitions/* tryAgain */.QC)(it, event));
        case 'skipped':
            return event.applications.reduce((it, application) => onOperation(it, application, (operation) => (0,operation_transitions/* skipOperation */.Zd)(operation, event.reason)), run);
        case 'prepared':
            return { ...run, status: 'prepared', holder: null, preparedAt: event.at };
        case 'continued':
            return continueRun(run, event);
        case 'activated':
            return { ...claimedBy(run, event.holder), activatedAt: event.at };
        case 'verifying':
            return { ...run, status: 'verifying' };
        case 'checked':
            return { ...run, criteria: withChecked(run, event.index, event.found) };
        case 'aborting':
            return beginAbort(run, event);
        case 'backing-out':
            return {
                ...run,
                ...withCause(run),
                status: 'backing-out',
                operations: run.operations.map(plan_backout/* planBackout */.N3),
            };
        case 'yielded':
            return { ...run, holder: null };
        case 'completed':
            return completeRun(run, event.at);
    }
}
function claim(run, claimed, at) {
    return { ...claimedBy({ ...run, ...claimed }, claimed.holder), startedAt: at };
}
function claimedBy(run, holder) {
    return { ...run, holder, status: 'running', epoch: run.epoch + 1, waitingFor: [] };
}
/** What the system ends lets what is under way go on; a person's wish comes on top of that, once. */
function beginAbort(run, { by, reason }) {
    if (run.status === 'aborting' && (by === 'system' || (0,run_run/* isCancelled */.mm)(run))) {
        throw new Error(`${run.environment}/${run.plan} was aborted before`);
    }
    return { ...run, status: 'aborting', endedBy: by, reason };
}
function continueRun(run, { by, at }) {
    if (run.continued !== undefined)
        throw new Error(`${run.environment}/${run.plan} was continued before`);
    return { ...run, continued: { by, at } };
}
function withChecked({ criteria = [], plan }, index, found) {
    if (criteria[index]?.state !== 'pending')
        throw new Error(`${plan} has no criterion ${index} to judge`);
    return criteria.map((criterion, place) => (place === index ? { ...criterion, ...found } : criterion));
}
function refuse(run, { problems, at, afterwards }) {
    const refused = abort(run, { by: 'system', reason: refusal(problems), at }, problems);
    return afterwards === undefined ? refused : { ...refused, afterwards };
}
function abort(run, end, problems) {
    return {
        ...run,
        status: 'aborted',
        endedBy: end.by,
        reason: end.reason,
        endedAt: end.at,
        operations: run.operations.map((operation) => operation.state === 'pending'
            ? (0,operation_transitions/* skipOperation */.Zd)(operation, 'the run was refused or withdrawn')
            : operation),
        waitingFor: [],
        problems,
    };
}
function refusal(problems) {
    const [first, ...more] = problems.filter(({ severity }) => severity === 'error');
    if (first === undefined)
        throw new Error('a run is refused only for an error');
    return `${first.code}: ${first.message}${more.length > 0 ? ` (and ${more.length} more)` : ''}`;
}
function onOperation(run, application, change) {
    if (!run.operations.some((operation) => operation.application === application)) {
        throw new Error(`${run.environment}/${run.plan} has no operation on ${application}`);
    }
    const operations = run.operations.map((it) => (it.application === application ? change(it) : it));
    return { ...run, operations };
}


/***/ }),

/***/ 47926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isBroken),
/* harmony export */   W: () => (/* binding */ hasFailed)
/* harmony export */ });
/* harmony import */ var _records_run_operation_transitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40144);

/** Whether it has ended so that what depends on it can never start. */
function isBroken(operation) {
    const open = operation.state === 'pending' || operation.state === 'started';
    return !open && !(0,_records_run_operation_transitions_js__WEBPACK_IMPORTED_MODULE_0__/* .isSettled */ .Is)(operation);
}
/** Whether it was tried and did not come to a good end: what a plan with `on-failure: stop` stops at. */
function hasFailed({ state }) {
    return state === 'failed' || state === 'unknown' || state === 'backed-out';
}


/***/ }),

/***/ 27467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ deliveryInWords)
/* harmony export */ });
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96971);

/**
 * What became of the follow-up of a run: `qa/41: its retry is qa/41-retry-1, pull request #12`.
 * @param delivery null while it could not be opened
 */
function deliveryInWords(run, delivery) {
    const address = (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_0__/* .planAddress */ .o4)(run);
    if (delivery === null)
        return `${address}: its follow-up could not be opened yet`;
    const { kind, target, plan, pullRequest, reason } = delivery;
    if (plan === null)
        return `${address}: there is no ${kind}: ${reason ?? 'nothing was to be opened'}`;
    const where = pullRequest === null ? '' : `, pull request #${pullRequest}`;
    return `${address}: its ${kind} is ${(0,_domain_names_js__WEBPACK_IMPORTED_MODULE_0__/* .planAddress */ .o4)({ environment: target, plan })}${where}`;
}


/***/ }),

/***/ 57793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ renderStartedRuns),
/* harmony export */   a: () => (/* binding */ startedRunsInWords)
/* harmony export */ });
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96971);
/* harmony import */ var _in_words_operation_in_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54068);
/* harmony import */ var _in_words_status_in_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63881);
/* harmony import */ var _in_words_wait_in_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3487);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6455);
/* harmony import */ var _markdown_fit_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63736);
/* harmony import */ var _markdown_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6091);







/**
 * The page of a job that starts others, as GitHub-flavoured Markdown of at most `limit` bytes: which plans were
 * started, which wait for what, which have ended.
 */
function renderStartedRuns(runs, { limit }) {
    const { started, queued, waiting, ended, problems } = runs;
    const head = [(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .heading */ .R_)(2, 'Deployment plans'), (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)(startedRunsInWords(runs)))];
    const parts = [
        ...part('Could not be done', {
            kind: 'list',
            items: problems.map(({ message }) => (0,_markdown_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .proseOf */ .j)(message)),
        }),
        ...part('Ended', { kind: 'table', head: ['Plan', 'Status', 'Reason'], rows: ended.map(endedRow) }),
        ...part('Waiting', { kind: 'table', head: ['Plan', 'Waits for'], rows: waiting.map(waitingRow) }),
        ...part('Started', { kind: 'list', items: started.map(nameOf) }),
        ...part('Waiting for a machine', { kind: 'list', items: queued.map(nameOf) }),
    ];
    return (0,_markdown_fit_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .fitParts */ .u)({ head, parts, foot: [], command: 'deployment-plans list' }, limit);
}
/** `2 started, 1 waits, 1 ended`, for a log. */
function startedRunsInWords({ started, queued, waiting, ended, problems }) {
    const counts = [
        [started.length, 'started'],
        [queued.length, 'already asked for'],
        [waiting.length, waiting.length === 1 ? 'waits' : 'wait'],
        [ended.length, 'ended'],
        [problems.length, 'could not be done'],
    ];
    const told = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
    return told.length === 0 ? 'There is nothing to start.' : `${told.join(', ')}.`;
}
function part(title, body) {
    const count = body.kind === 'list' ? body.items.length : body.rows.length;
    return count === 0 ? [] : [{ title, body }];
}
function nameOf(plan) {
    return [(0,_markdown_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$)((0,_domain_names_js__WEBPACK_IMPORTED_MODULE_6__/* .planAddress */ .o4)(plan))];
}
function endedRow(run) {
    const reason = run.reason === null ? [] : (0,_markdown_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .proseOf */ .j)((0,_in_words_operation_in_words_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonInWords */ .jA)(run.reason));
    return [nameOf(run), [(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)((0,_in_words_status_in_words_js__WEBPACK_IMPORTED_MODULE_1__/* .statusInWords */ .x)(run))], reason];
}
function waitingRow(run) {
    return [nameOf(run), (0,_markdown_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .proseOf */ .j)(run.waitingFor.map(_in_words_wait_in_words_js__WEBPACK_IMPORTED_MODULE_2__/* .waitInWords */ .i).join('; ') || 'it may start')];
}


/***/ }),

/***/ 9735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TV: () => (/* binding */ isExecutable),
/* harmony export */   _y: () => (/* binding */ offeredDeployer),
/* harmony export */   o5: () => (/* binding */ requireExecutable)
/* harmony export */ });
/* harmony import */ var _domain_model_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40799);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32455);


/**
 * Refuses (`wrong`) to execute where nothing is configured that deploys, or something that this session has no means for.
 */
function requireExecutable(environment, offered) {
    const obstacle = obstacleTo(environment, offered);
    if (obstacle !== undefined)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongUsage */ .xY)(obstacle);
}
/** Whether this session may execute anything there. */
function isExecutable(environment, offered) {
    return obstacleTo(environment, offered) === undefined;
}
function obstacleTo({ name, deployer, deployers }, offered) {
    if (deployer === undefined) {
        return `environment '${name}' has no deployer; configure deployer.command, workflow, deployment or manifest for it`;
    }
    const own = [...deployers].map(([application, it]) => whyNotOffered(`${application} in '${name}'`, it, offered));
    return [whyNotOffered(`environment '${name}'`, deployer, offered), ...own].find((it) => it !== undefined);
}
function whyNotOffered(what, deployer, offered) {
    const { kind } = deployer;
    const waits = kind === 'manifest' && deployer.wait !== null;
    // Whoever can ask GitHub for Deployments can ask it for what engines say of commits.
    if (waits && !offered.has('deployment')) {
        return `${what} is deployed by a manifest that waits for a ${deployer.wait.kind} on GitHub; let the action execute it, or say --github`;
    }
    if (offered.has(kind))
        return undefined;
    return `${what} is deployed by a ${kind}, for which GitHub is asked; let the action execute it, or say --github`;
}
/** The deployer of an application; requireExecutable has made sure that there is one. */
function offeredDeployer(environment, application) {
    const deployer = (0,_domain_model_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .deployerOf */ .qE)(environment, application);
    if (deployer !== undefined)
        return deployer;
    throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongUsage */ .xY)(`nothing deploys ${application} in '${environment.name}'`);
}


/***/ }),

/***/ 17584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ registerMerged)
});

// EXTERNAL MODULE: ./lib/action/domain/records/environment/environment-state.js
var environment_state = __webpack_require__(72485);
// EXTERNAL MODULE: ./lib/action/domain/records/run/run.js
var run = __webpack_require__(7041);
// EXTERNAL MODULE: ./lib/action/domain/records/run/run-transitions.js + 1 modules
var run_transitions = __webpack_require__(17437);
;// CONCATENATED MODULE: ./lib/action/domain/admission/register.js



/**
 * Registers every newly merged plan in merge order (docs/design.md). A name that has a run, or that is
 * history, is never registered again; a file changed before its claim takes a new place at the end, and remembers who
 * wrote it before; deleted, its run is withdrawn; after the claim both are ignored.
 */
function register(before, registration) {
    const notes = [];
    let state = { ...before, record: { ...registration.record, head: registration.head } };
    for (const merged of registration.merged) {
        const next = registerPlan(state, merged, registration);
        if (typeof next === 'string')
            notes.push(next);
        else
            state = next;
    }
    return { state, notes };
}
function registerPlan(state, merged, registration) {
    const { plan, blob } = merged;
    const address = `${state.environment}/${plan}`;
    const active = state.active.get(plan);
    if (active === undefined) {
        if (blob === null)
            return state;
        if (state.endedPlans.has(plan))
            return `${address} was changed after its run has ended; it does not run again`;
        if (registration.history.has(plan))
            return `${address} is older than the baseline; its change is ignored`;
        return addRun(state, { ...merged, blob }, registration.contents.get(plan));
    }
    if (active.blob === blob)
        return state;
    if (active.status !== 'waiting')
        return `${address} was changed after its claim; the run goes on unchanged`;
    if (blob === null) {
        const reason = 'the plan file was deleted before the run was claimed';
        return (0,environment_state/* withRun */.Yq)(state, (0,run_transitions/* transition */.k)(active, { kind: 'withdrawn', reason, at: registration.at }));
    }
    return addRun(state, { ...amended(active, merged), blob }, registration.contents.get(plan));
}
/** Whoever wrote what is changed now wrote the plan as well. */
function amended(before, merged) {
    return {
        ...merged,
        earlierMerges: [...(0,run/* mergesOf */.hO)(before), ...merged.earlierMerges],
        authors: [...new Set([...before.authors, ...merged.authors])],
    };
}
function addRun(state, merged, content) {
    if (state.record === null)
        throw new Error(`${state.environment} has no baseline`);
    const { sequence } = state.record;
    const run = waitingRun({ environment: state.environment, merged, content, sequence });
    return (0,environment_state/* withRun */.Yq)({ ...state, record: { ...state.record, sequence: sequence + 1 } }, run);
}
function waitingRun(question) {
    const { environment, merged, content, sequence } = question;
    return {
        environment,
        plan: merged.plan,
        status: 'waiting',
        endedBy: null,
        reason: null,
        source: content?.source ?? null,
        holder: null,
        epoch: 0,
        startedBy: null,
        operations: content?.operations ?? [],
        waitingFor: [],
        sequence,
        mergeCommit: merged.mergeCommit,
        ...(merged.earlierMerges.length > 0 && { earlierMerges: merged.earlierMerges }),
        blob: merged.blob,
        configuration: null,
        onFailure: content?.onFailure ?? 'stop',
        ...(content?.timing && { timing: content.timing }),
        ...(content?.override && { override: content.override }),
        origin: content?.origin ?? null,
        ...(content?.deployAll && { deployAll: content.deployAll }),
        authors: merged.authors,
        approvals: [],
        mergedAt: merged.mergedAt,
        startedAt: null,
        endedAt: null,
        problems: [],
    };
}

// EXTERNAL MODULE: ./lib/action/domain/names.js
var names = __webpack_require__(96971);
// EXTERNAL MODULE: ./lib/action/domain/short-digest.js
var short_digest = __webpack_require__(90530);
// EXTERNAL MODULE: ./lib/action/ports/clock.js
var clock = __webpack_require__(10299);
// EXTERNAL MODULE: ./lib/action/usecases/reading/merged-plans.js
var merged_plans = __webpack_require__(2827);
// EXTERNAL MODULE: ./lib/action/usecases/recording/transact.js
var transact = __webpack_require__(10313);
// EXTERNAL MODULE: ./lib/action/usecases/refusal.js
var refusal = __webpack_require__(32455);
// EXTERNAL MODULE: ./lib/action/domain/policy/blocked-applications.js
var blocked_applications = __webpack_require__(5612);
// EXTERNAL MODULE: ./lib/action/domain/records/run/operation-transitions.js
var operation_transitions = __webpack_require__(40144);
;// CONCATENATED MODULE: ./lib/action/usecases/execution/claiming/skip-what-is-done.js




/**
 * Skips the blocked operations of waiting runs that have nothing left to do by now. A block keeps such a run from being
 * prepared, and so from being judged by its claim, which would find that.
 */
async function skipWhatIsDone(surroundings, state) {
    const runs = (0,environment_state/* activeRuns */.$f)(state).flatMap((run) => {
        const blocked = blockedIn(run, state, surroundings.trusted);
        return blocked.size === 0 ? [] : [{ run, blocked }];
    });
    if (runs.length === 0 || state.record === null)
        return state;
    const plans = runs.map(({ run }) => run.plan);
    // The file of a run that waits is the one of the head from which plans were registered.
    const { head } = state.record;
    const contents = await (0,merged_plans/* readMergedContents */.P6)({ ...surroundings, head, target: state, plans });
    return runs.reduce((at, { run, blocked }) => {
        const done = (contents.get(run.plan)?.operations ?? []).filter((it) => (0,operation_transitions/* whyNothing */.wM)(it) !== undefined);
        const skipped = new Map(done.flatMap((it) => (blocked.has(it.application) ? [[it.application, it]] : [])));
        if (skipped.size === 0)
            return at;
        return (0,environment_state/* withRun */.Yq)(at, {
            ...run,
            operations: run.operations.map((it) => skipped.get(it.application) ?? it),
        });
    }, state);
}
/** The applications that hold a run up. */
function blockedIn(run, { environment }, { configuration }) {
    const configured = configuration.environments.get(environment);
    if (run.status !== 'waiting' || configured === undefined)
        return new Set();
    const wanted = run.operations.filter((operation) => (0,operation_transitions/* whyNothing */.wM)(operation) === undefined);
    return new Set((0,blocked_applications/* blockedApplications */.A)(wanted, configured).map(({ application }) => application));
}

;// CONCATENATED MODULE: ./lib/action/usecases/execution/claiming/register-merged.js








/**
 * Registers every plan merged since the last look, in one commit (docs/design.md), and gives the state
 * with them; what is blocked and done by now is skipped in it. Rejects with a Refusal (`wrong`) when the branch is missing, has plans but no baseline, or was replaced.
 */
async function registerMerged(ports, trusted, environment) {
    const known = new Set();
    const { state, notes } = await (0,transact/* transact */.h)(ports, {
        environment,
        decide: async (before, records) => {
            for (const plan of before.active.keys())
                known.add(plan);
            const registered = await decideRegistration(ports, trusted, before, records);
            const { repository } = ports;
            const state = await skipWhatIsDone({ repository, trusted, records }, registered.state);
            const message = `${environment}: ${whatIsNew(before, state)}`;
            return { state, message, value: { ...registered, state } };
        },
    });
    for (const note of notes)
        ports.progress.note(note);
    for (const run of state.active.values())
        if (!known.has(run.plan))
            ports.progress.registered(run);
    return state;
}
function whatIsNew(before, { active, record }) {
    const added = [...active.keys()].filter((plan) => !before.active.has(plan));
    if (added.length > 0)
        return `register ${added.join(', ')}`;
    return before.record?.head === record?.head ? 'skip what is done' : 'register the branch head';
}
async function decideRegistration(ports, trusted, state, records) {
    const { repository } = ports;
    const branch = (0,names/* environmentBranch */.GX)(state.environment);
    const head = (await repository.branches(branch)).get(branch);
    if (head === undefined)
        throw (0,refusal/* noEnvironmentBranch */.dJ)(state.environment);
    const { record } = state;
    if (record === null)
        return withoutBaseline(repository, state, head);
    if (record.head === head)
        return { state, notes: [] };
    await requireDescendant(repository, record, head);
    const merged = await (0,merged_plans/* mergedBetween */.Hq)(repository, record.head, head);
    const present = merged.flatMap(({ plan, blob }) => (blob === null ? [] : [plan]));
    const contents = await (0,merged_plans/* readMergedContents */.P6)({
        repository,
        trusted,
        head,
        target: state,
        records,
        plans: present,
    });
    const history = new Set((await (0,merged_plans/* plansAt */.kK)(repository, record.baseline)).keys());
    return register(state, { record, head, merged, history, contents, at: (0,clock/* isoNow */.E)(ports.clock) });
}
async function withoutBaseline(repository, state, head) {
    const plans = await (0,merged_plans/* plansAt */.kK)(repository, head);
    if (plans.size === 0)
        return { state, notes: [] };
    const { environment } = state;
    throw (0,refusal/* wrongUsage */.xY)(`'${environment}' has ${plans.size} plans and no baseline, so it is not known which of them have run; 'deployment-plans adopt ${environment}' makes them history`);
}
async function requireDescendant(repository, record, head) {
    if (await repository.isAncestor(record.head, head))
        return;
    const { environment } = record;
    throw (0,refusal/* wrongUsage */.xY)(`the branch env/${environment} was replaced: ${(0,short_digest/* shortDigest */.V)(record.head)}, from which plans were registered, is not in its history any more. Nothing starts there until 'deployment-plans adopt ${environment}' accepts it`);
}


/***/ }),

/***/ 87294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G9: () => (/* binding */ beginToWait),
  _g: () => (/* binding */ isPrepared),
  UZ: () => (/* binding */ noteWaiting),
  hx: () => (/* binding */ startable),
  F4: () => (/* binding */ worthAnotherLook)
});

// EXTERNAL MODULE: ./lib/action/domain/admission/admit.js
var admit = __webpack_require__(94884);
// EXTERNAL MODULE: ./lib/action/domain/admission/keeps-place.js
var keeps_place = __webpack_require__(81129);
// EXTERNAL MODULE: ./lib/action/domain/graph/module-graph.js + 1 modules
var module_graph = __webpack_require__(17944);
// EXTERNAL MODULE: ./lib/action/domain/graph/recorded-references.js
var recorded_references = __webpack_require__(73413);
// EXTERNAL MODULE: ./lib/action/domain/records/environment/apply-event.js + 2 modules
var apply_event = __webpack_require__(5680);
// EXTERNAL MODULE: ./lib/action/domain/records/environment/environment-state.js
var environment_state = __webpack_require__(72485);
// EXTERNAL MODULE: ./lib/action/domain/records/run/run.js
var run_run = __webpack_require__(7041);
;// CONCATENATED MODULE: ./lib/action/domain/course/needs-continuation.js
/** Whether a prepared run waits until a person continues it: where no window tells when it may be activated. */
function needsContinuation({ status, continued }, { windows }) {
    return status === 'prepared' && continued === undefined && windows?.allow === undefined;
}

// EXTERNAL MODULE: ./lib/action/domain/course/why-stale.js
var why_stale = __webpack_require__(84187);
// EXTERNAL MODULE: ./lib/action/domain/policy/may-override.js
var may_override = __webpack_require__(8756);
// EXTERNAL MODULE: ./lib/action/domain/records/run/operation-transitions.js
var operation_transitions = __webpack_require__(40144);
// EXTERNAL MODULE: ./lib/action/domain/policy/blocked-applications.js
var blocked_applications = __webpack_require__(5612);
// EXTERNAL MODULE: ./lib/action/domain/policy/judge-start.js
var judge_start = __webpack_require__(83320);
// EXTERNAL MODULE: ./lib/action/domain/policy/zoned-time.js
var zoned_time = __webpack_require__(17780);
;// CONCATENATED MODULE: ./lib/action/domain/policy/policy-waits.js




/**
 * What a run waits for by the policies of its environment and its own times: a pause, blocked applications of which
 * something is left to do, the next opening. `never` for one whose times nothing reaches any more: it is to be refused.
 */
function policyWaits(run, terms) {
    const { environment, pause, overridden, now } = terms;
    const { windows } = environment;
    const start = (0,judge_start/* judgeStart */.E)({ windows, timing: run.timing, overridden, now: (0,zoned_time/* instantOf */.B9)(now) });
    if (start.kind === 'never')
        return 'never';
    const wanted = run.operations.filter((operation) => (0,operation_transitions/* whyNothing */.wM)(operation) === undefined);
    const blocked = (0,blocked_applications/* blockedApplications */.A)(wanted, environment);
    return [
        ...(pause === null ? [] : [wait('pause', `${pause.by}: ${pause.reason}`)]),
        ...blocked.map(({ application, reason }) => wait('block', reason === null ? application : `${application}: ${reason}`)),
        ...(start.kind === 'later' ? [untilOpening(start, run.timing, windows?.timezone)] : []),
    ];
}
function wait(reason, why) {
    return { plan: null, reason, modules: [], until: null, why };
}
function untilOpening({ at, because }, timing, timezone) {
    const why = {
        freeze: because.kind === 'freeze' ? because.freeze.reason : null,
        'not-before': `not before ${timing?.notBefore}`,
        hours: null,
    }[because.kind];
    return {
        plan: null,
        reason: because.kind === 'freeze' ? 'freeze' : 'window',
        modules: [],
        until: new Date(at).toISOString(),
        ...(why !== null && { why }),
        ...(timezone !== undefined && { timezone }),
    };
}

;// CONCATENATED MODULE: ./lib/action/usecases/execution/claiming/own-waits.js




/**
 * What a run waits for that has nothing to do with other plans. `never`: no time is left in which it could start, so its
 * claim refuses it. Who approved that a freeze is overridden is known when the claim is prepared; until then the run
 * counts as one for which somebody may have.
 */
function ownWaits({ run, terms, state, claim }) {
    const { environment, now } = terms;
    if ((0,why_stale/* whyExpired */.u)(run, environment, now) !== undefined)
        return 'never';
    const { timing } = claim?.kind === 'ready' ? claim.plan : run;
    const approved = claim?.kind === 'ready' ? claim.approved.freezeOverridden : undefined;
    const overridden = approved === undefined ? (0,may_override/* mayOverrideFreeze */.j)(run, environment) : approved === true;
    const pause = state.record?.pause ?? null;
    const waits = policyWaits({ timing, operations: run.operations }, { environment, pause, overridden, now });
    const wait = { plan: null, modules: [], until: null };
    // It was in time when it was asked who approved the override; whoever asks next tells whether that decides now.
    if (waits === 'never' && approved === null)
        return [{ ...wait, reason: 'approval' }];
    if (waits === 'never')
        return waits;
    return [
        ...waits,
        ...(needsContinuation(run, environment) ? [{ ...wait, reason: 'continue' }] : []),
        ...(claim?.kind === 'unsaid' ? [{ ...wait, reason: 'approval' }] : []),
        ...(claim?.kind === 'no-evidence' ? [{ ...wait, reason: 'evidence' }] : []),
        ...(claim?.kind === 'unbuilt' ? [awaitedEvidence(claim)] : []),
    ];
}
function awaitedEvidence({ until, why }) {
    return { plan: null, modules: [], reason: 'evidence', until, why };
}

;// CONCATENATED MODULE: ./lib/action/usecases/execution/claiming/waiting-runs.js








/** The waiting runs that may start now, as far as it is known of them whether they can be judged at all. */
function startable(terms, state, prepared) {
    const { only } = terms;
    return judgeAdmission(terms, state, prepared)
        .filter(({ run, waitingFor }) => waitingFor.length === 0 && (only === undefined || run.plan === only))
        .map(({ run }) => run);
}
/** The runs that keep no place by what a job noted, but that one which comes for them alone would judge again. */
function worthAnotherLook(terms, state, prepared) {
    return (0,environment_state/* activeRuns */.$f)(state)
        .filter((run) => isPassedBy(terms, run, claimFor(prepared, run)))
        .flatMap(({ plan }) => startable({ ...terms, only: plan }, state, prepared));
}
/**
 * Writes down what each waiting run waits for, where that is new. What somebody noted who asked for evidence stays until somebody looks again, or something else keeps it waiting.
 */
function noteWaiting(terms, prepared, state) {
    const admissions = new Map(judgeAdmission(terms, state, prepared).map((it) => [it.run.plan, it.waitingFor]));
    return (0,environment_state/* activeRuns */.$f)(state).reduce((at, run) => {
        if (!(0,run_run/* awaitsClaim */.Eg)(run))
            return at;
        const claim = claimFor(prepared, run);
        const own = ownWaits({ run, terms, state, claim });
        const waitingFor = own === 'never' || own.length === 0 ? (admissions.get(run.plan) ?? []) : own;
        if (claim === undefined && waitingFor.length === 0 && isNotedOfItself(run, terms))
            return at;
        const problems = claim === undefined || claim.kind === 'ready' ? [] : claim.problems;
        if (sameWait(run, waitingFor, problems))
            return at;
        return (0,apply_event/* applyEvent */.Z)(at, run.plan, { kind: 'waits', waitingFor, problems });
    }, state);
}
/** Names of the plans that wait now and waited for nothing before, or for another time or thing of their own. */
function beginToWait(before, runs) {
    const begin = runs.filter(({ plan, waitingFor }) => {
        const known = before.active.get(plan)?.waitingFor;
        if (known === undefined || waitingFor.length === 0)
            return false;
        return known.length === 0 || (waitingFor.some(keeps_place/* isOfItsOwn */.Y) && ownPart(known) !== ownPart(waitingFor));
    });
    return new Set(begin.map(({ plan }) => plan));
}
function ownPart(waitingFor) {
    return JSON.stringify(waitingFor.filter(keeps_place/* isOfItsOwn */.Y));
}
const noted = ['evidence', 'approval'];
/**
 * Whether its record says what its own plan, its approvals or its evidence keeps it waiting for; a freeze that it would
 * override is among its approvals until it ends.
 */
function isNotedOfItself({ problems, waitingFor, override }, { now }) {
    if (override !== undefined && waitingFor.length > 0) {
        return waitingFor.every(({ reason, until }) => noted.includes(reason) ||
            (reason === 'freeze' && until !== null && Date.parse(until) > Date.parse(now)));
    }
    return problems.length > 0 && waitingFor.every(({ reason }) => noted.includes(reason));
}
/** Whether nobody looks at it now, so that what was noted when somebody did is what counts. */
function isPassedBy(terms, run, claim) {
    const { only, byJobs } = terms;
    if (claim !== undefined || only === run.plan || !isNotedOfItself(run, terms))
        return false;
    // What is noted without a wait may start.
    return only !== undefined || (byJobs === true && run.waitingFor.length > 0);
}
function sameWait(run, waitingFor, problems) {
    const noted = run.status === 'prepared' ? problems : run.problems;
    return JSON.stringify([run.waitingFor, noted]) === JSON.stringify([waitingFor, problems]);
}
function judgeAdmission(terms, state, prepared) {
    const { environment, only } = terms;
    const runs = (0,environment_state/* activeRuns */.$f)(state);
    const placeless = new Set();
    const hopeless = [];
    for (const run of runs.filter(run_run/* awaitsClaim */.Eg)) {
        const claim = claimFor(prepared, run);
        const own = ownWaits({ run, terms, state, claim });
        if (own === 'never')
            hopeless.push({ run, waitingFor: [] });
        if (own === 'never' || own.length > 0 || isPassedBy(terms, run, claim))
            placeless.add(run.plan);
    }
    const admissions = (0,admit/* admit */.w)({
        runs,
        graph: (0,module_graph/* buildModuleGraph */.z)((0,recorded_references/* recordedReferences */.T)(state.applications.values())),
        limit: environment.parallelPlans,
        placeless,
        only,
    });
    // What is refused takes no place either, and waits for nobody.
    return [...hopeless, ...admissions];
}
function claimFor(prepared, run) {
    return isPrepared(prepared, run) ? prepared.get(run.plan) : undefined;
}
/** Whether something was gathered for this very file of the run's plan. */
function isPrepared(prepared, run) {
    return prepared.get(run.plan)?.blob === run.blob;
}


/***/ }),

/***/ 62786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ startRuns)
/* harmony export */ });
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(96971);
/* harmony import */ var _domain_records_environment_environment_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72485);
/* harmony import */ var _domain_records_run_run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7041);
/* harmony import */ var _ports_clock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10299);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89889);
/* harmony import */ var _reading_trusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30943);
/* harmony import */ var _recording_transact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10313);
/* harmony import */ var _claiming_executable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9735);
/* harmony import */ var _claiming_register_merged_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17584);
/* harmony import */ var _claiming_waiting_runs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87294);










/**
 * Registers what is merged, notes what waits for what, and asks for a job for each plan of the environment that may
 * start now, and for each run that was handed over. It claims nothing: the job does, and judges again; so the repository
 * need only be as new as what brought us here. Rejects with a Refusal (`wrong`) when nothing can be executed in the
 * environment.
 */
async function startRuns(ports, trusted, environment) {
    const configured = (0,_reading_trusted_js__WEBPACK_IMPORTED_MODULE_1__/* .requireEnvironment */ .L3)(trusted, environment);
    (0,_claiming_executable_js__WEBPACK_IMPORTED_MODULE_3__/* .requireExecutable */ .o5)(configured, ports.deployer.kinds);
    const registered = await (0,_claiming_register_merged_js__WEBPACK_IMPORTED_MODULE_4__/* .registerMerged */ .S)(ports, trusted, environment);
    const terms = { environment: configured, only: undefined, now: (0,_ports_clock_js__WEBPACK_IMPORTED_MODULE_6__/* .isoNow */ .E)(ports.clock), byJobs: true };
    const { due, waiting, begin } = await noteDue(ports, terms);
    const asked = await askForJobs(ports.starter, due);
    const started = new Set(asked.started);
    const others = waiting.filter((run) => !started.has(run));
    for (const run of others)
        ports.progress.waiting(run, { begins: begin.has(run.plan) });
    return {
        ...asked,
        waiting: others,
        withdrawn: [...registered.newlyEnded.values()],
    };
}
/** Whoever claims nothing has gathered nothing. */
const prepared = new Map();
function noteDue(ports, terms) {
    const { name } = terms.environment;
    return (0,_recording_transact_js__WEBPACK_IMPORTED_MODULE_2__/* .transact */ .h)(ports, {
        environment: name,
        decide: (before) => {
            const state = (0,_claiming_waiting_runs_js__WEBPACK_IMPORTED_MODULE_5__/* .noteWaiting */ .UZ)(terms, prepared, before);
            const again = (0,_claiming_waiting_runs_js__WEBPACK_IMPORTED_MODULE_5__/* .worthAnotherLook */ .F4)(terms, state, prepared);
            const now = new Set([...(0,_claiming_waiting_runs_js__WEBPACK_IMPORTED_MODULE_5__/* .startable */ .hx)(terms, state, prepared), ...again].map(({ plan }) => plan));
            const runs = (0,_domain_records_environment_environment_state_js__WEBPACK_IMPORTED_MODULE_7__/* .activeRuns */ .$f)(state);
            const waiting = runs.filter(_domain_records_run_run_js__WEBPACK_IMPORTED_MODULE_8__/* .awaitsClaim */ .Eg);
            return {
                state,
                message: `${name}: note what waits for what`,
                value: {
                    due: runs.filter((run) => (0,_domain_records_run_run_js__WEBPACK_IMPORTED_MODULE_8__/* .isHandedOver */ .nc)(run) || now.has(run.plan)),
                    waiting,
                    begin: (0,_claiming_waiting_runs_js__WEBPACK_IMPORTED_MODULE_5__/* .beginToWait */ .G9)(before, waiting),
                },
            };
        },
    });
}
/** One that cannot be asked for is a problem, and does not keep the others waiting. */
async function askForJobs(starter, due) {
    const started = [];
    const lost = [];
    if (due.length === 0)
        return { started, lost };
    const tell = (cause, about) => {
        const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g)(cause);
        if (failure === undefined)
            throw cause;
        lost.push(...failure.problems.map((problem) => ({ ...problem, ...about })));
    };
    // One job too many does no harm; one too few would leave a plan waiting.
    const queued = await starter.queued().catch((cause) => {
        tell(cause, {});
        return new Set();
    });
    for (const run of due) {
        if (queued.has((0,_domain_names_js__WEBPACK_IMPORTED_MODULE_9__/* .planAddress */ .o4)(run)))
            continue;
        try {
            await starter.start({ environment: run.environment, plan: run.plan });
            started.push(run);
        }
        catch (cause) {
            tell(cause, { plan: (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_9__/* .planAddress */ .o4)(run) });
        }
    }
    return { started, lost };
}


/***/ }),

/***/ 47589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ commitRecords),
/* harmony export */   t: () => (/* binding */ recorder)
/* harmony export */ });
/* harmony import */ var _domain_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90493);

const recorder = { name: 'deployment-plans', email: 'deployment-plans@localhost' };
/**
 * Decides on the records as they are, commits with their head as the expected one, and begins again when the head has
 * moved (docs/design.md). So `decide` must not have effects; it may read, but only from the records that it is given and
 * from branches.
 */
async function commitRecords({ repository, readRecords }, decide) {
    for (;;) {
        const records = await readRecords();
        const { writes, message, value } = await decide(records);
        if (writes.length === 0)
            return value;
        const result = await repository.commit({
            branch: _domain_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsBranch */ .rb,
            expected: records.head,
            writes,
            message,
            author: recorder,
        });
        if (result.kind === 'committed')
            return value;
        await repository.refresh();
    }
}


/***/ }),

/***/ 31483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ stateWrites)
/* harmony export */ });
/* harmony import */ var _codec_records_application_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38352);
/* harmony import */ var _codec_records_delivery_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81044);
/* harmony import */ var _codec_records_environment_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25369);
/* harmony import */ var _codec_records_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17600);
/* harmony import */ var _domain_layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90493);
/* harmony import */ var _domain_records_environment_environment_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72485);






/** The files to write for what a decision changed; none when it changed nothing. */
function stateWrites(before, after) {
    const { environment } = after;
    const { record, applications, active, ended, removed, deliveries } = (0,_domain_records_environment_environment_state_js__WEBPACK_IMPORTED_MODULE_4__/* .changesBetween */ .iv)(before, after);
    return [
        ...(record === null
            ? []
            : [{ path: (0,_domain_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .environmentRecordPath */ .am)(environment), bytes: (0,_codec_records_environment_record_js__WEBPACK_IMPORTED_MODULE_2__/* .writeEnvironmentRecord */ .Wk)(record) }]),
        ...applications.map((it) => ({
            path: (0,_domain_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .applicationRecordPath */ .T_)(environment, it.application),
            bytes: (0,_codec_records_application_record_js__WEBPACK_IMPORTED_MODULE_0__/* .writeApplicationRecord */ .x)(it),
        })),
        ...active.map((run) => ({ path: (0,_domain_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .activePath */ .iW)(environment, run.plan), bytes: (0,_codec_records_run_js__WEBPACK_IMPORTED_MODULE_3__/* .writeRun */ .bp)(run) })),
        ...ended.map((run) => ({ path: (0,_domain_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .endedPath */ .sZ)(environment, run.plan), bytes: (0,_codec_records_run_js__WEBPACK_IMPORTED_MODULE_3__/* .writeRun */ .bp)(run) })),
        ...deliveries.map((it) => ({ path: (0,_domain_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .deliveriesPath */ .Cp)(environment, it.plan), bytes: (0,_codec_records_delivery_js__WEBPACK_IMPORTED_MODULE_1__/* .writeDelivery */ .Mf)(it) })),
        ...removed.map((plan) => ({ path: (0,_domain_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .activePath */ .iW)(environment, plan), bytes: null })),
    ];
}


/***/ }),

/***/ 10313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ transact)
/* harmony export */ });
/* harmony import */ var _codec_records_version_marks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20197);
/* harmony import */ var _domain_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90493);
/* harmony import */ var _domain_records_environment_bad_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64837);
/* harmony import */ var _commit_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47589);
/* harmony import */ var _state_writes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31483);





/** The one way in which the records of an environment change: from one state to the next, in one commit. */
function transact(access, { environment, decide }) {
    return (0,_commit_records_js__WEBPACK_IMPORTED_MODULE_1__/* .commitRecords */ .i)(access, async (records) => {
        const before = await records.environment(environment);
        const { state, message, value } = await decide(before, records);
        const writes = [...(0,_state_writes_js__WEBPACK_IMPORTED_MODULE_2__/* .stateWrites */ .i)(before, state), ...(await markWrites(records, state))];
        return { writes, message, value };
    });
}
async function markWrites(records, { newlyBad }) {
    if (newlyBad.length === 0)
        return [];
    const known = await records.marks(newlyBad.map(({ application }) => application));
    return (0,_domain_records_environment_bad_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .withMarks */ .T)(known, newlyBad).map((marks) => ({
        path: (0,_domain_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .versionMarksPath */ .ak)(marks.application),
        bytes: (0,_codec_records_version_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .writeVersionMarks */ .W)(marks),
    }));
}


/***/ })

};
