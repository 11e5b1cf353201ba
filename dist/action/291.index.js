export const id = 291;
export const ids = [291];
export const modules = {

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

/***/ 57291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deployAllMode: () => (/* binding */ deployAllMode),
  deployAllOutcome: () => (/* binding */ deployAllOutcome)
});

// EXTERNAL MODULE: ./lib/action/domain/deploy-all/by-reason.js
var by_reason = __webpack_require__(1973);
;// CONCATENATED MODULE: ./lib/action/domain/deploy-all/left-out-counts.js
/** How many applications are left out for each reason. */
function leftOutCounts(leftOut) {
    const count = (reason) => leftOut.get(reason)?.length ?? 0;
    return {
        'build-failed': count('build-failed'),
        'no-build': count('no-build'),
        'already-on-platform': count('already-on-platform'),
        'producer-failed': count('producer-failed'),
        unknown: count('unknown'),
    };
}

;// CONCATENATED MODULE: ./lib/action/domain/deploy-all/deploy-all-answer.js


/** Counts what a Deploy All would do, and what it leaves out. */
function deployAllCounts({ entries, leftOut, notCovered, }) {
    const redeploy = entries.filter(({ action }) => action === 'redeploy').length;
    return {
        ...{ deploy: entries.length - redeploy, redeploy },
        ...leftOutCounts(leftOut),
        'not-covered': notCovered.length,
    };
}
/** Names alone, as a plan keeps them. */
function leftOutNames(leftOut) {
    return (0,by_reason/* byReason */.U)((reason) => leftOut.get(reason)?.map(({ application }) => application) ?? []);
}

// EXTERNAL MODULE: ./lib/action/domain/model/wanted-version.js
var wanted_version = __webpack_require__(52935);
// EXTERNAL MODULE: ./lib/action/codec/answers/follow-up.js
var follow_up = __webpack_require__(95946);
;// CONCATENATED MODULE: ./lib/action/codec/answers/deploy-all.js




/** The answer to deploy-all as `--json` prints it (docs/commands.md). */
function deployAllToJson(answer) {
    const { platform, relaunches, entries, leftOut, notCovered } = answer;
    const { problems, ...written } = (0,follow_up/* followUpToJson */._)(answer);
    const versions = entries.map((entry) => [entry.application, (0,wanted_version/* wantedVersion */.K)(entry)]);
    return {
        ...written,
        ...{ platform, relaunches, applications: Object.fromEntries(versions) },
        ...{ leftOut: Object.fromEntries(leftOut), notCovered, counts: deployAllCounts(answer), problems },
    };
}
/** An execution of Deploy All, in the order of its fates. */
function executionToJson(execution) {
    const { leftOut, ...told } = execution;
    return { ...told, leftOut: Object.fromEntries(leftOut), counts: executionCounts(execution) };
}
/** How the applications of an environment stand; `platform` is null where nobody recorded it. */
function platformStandingToJson({ environment, platform, total, behind }) {
    return {
        ...{ environment, platform, total },
        behind: [...behind].map(([on, applications]) => ({ platform: on, applications })),
    };
}

// EXTERNAL MODULE: ./lib/action/domain/problem.js
var problem = __webpack_require__(10240);
// EXTERNAL MODULE: ./lib/action/domain/model/deploy-all.js
var deploy_all = __webpack_require__(15452);
// EXTERNAL MODULE: ./lib/action/domain/names.js
var names = __webpack_require__(96971);
;// CONCATENATED MODULE: ./lib/action/render/in-words/deploy-all-in-words.js
/** Why applications are left out, as a heading over them. */
const leftOutInWords = {
    'build-failed': 'Build failed',
    'no-build': 'No build',
    'already-on-platform': 'Already on the platform',
    'producer-failed': 'Producer failed',
    unknown: 'Not known',
};
/** What becomes of applications in an execution, as the head of a column. */
const fatesInWords = {
    succeeded: 'Succeeded',
    failed: 'Failed',
    skipped: 'Skipped',
    pending: 'To do',
    ...leftOutInWords,
    'already-on-platform': 'Already there',
};
/** `3 failed, 2 skipped`: of each kind of which there are any. */
function executionCountsInWords(counts) {
    const fates = [
        ['succeeded', 'succeeded'],
        ['failed', 'failed'],
        ['skipped after a failure', 'skipped'],
        ['to do', 'pending'],
        ['left out because the build failed', 'build-failed'],
        ['without a build', 'no-build'],
        ['already there', 'already-on-platform'],
        ['left out because a producer failed', 'producer-failed'],
        ['of which it is not known', 'unknown'],
    ];
    const told = fates.flatMap(([what, key]) => (counts[key] === 0 ? [] : [`${counts[key]} ${what}`]));
    return told.join(', ') || 'nothing';
}
/** `42 of 60 applications still on 11.18`; empty when none is behind. */
function platformStandingInWords({ total, behind }) {
    const places = [...behind].map(([platform, count]) => ({
        count,
        on: platform ?? 'a platform that nobody recorded',
    }));
    const [only] = places;
    if (only === undefined)
        return '';
    if (places.length === 1)
        return `${only.count} of ${total} applications still on ${only.on}`;
    const all = places.reduce((sum, { count }) => sum + count, 0);
    const parts = places.map(({ count, on }) => `${count} on ${on}`);
    return `${all} of ${total} applications still behind: ${parts.join(', ')}`;
}

// EXTERNAL MODULE: ./lib/action/render/markdown/blocks.js
var blocks = __webpack_require__(6455);
// EXTERNAL MODULE: ./lib/action/render/markdown/fit-parts.js + 1 modules
var fit_parts = __webpack_require__(63736);
// EXTERNAL MODULE: ./lib/action/render/markdown/untrusted-text.js
var untrusted_text = __webpack_require__(6091);
;// CONCATENATED MODULE: ./lib/action/render/deploy-all/deploy-all-body.js








/** Bytes; GitHub takes 65,536 characters. */
const limit = 60_000;
/**
 * The description of a Deploy All's pull request, as GitHub-flavoured Markdown without a final newline: how many
 * applications there are of each kind, what is deployed in which version, and what is left out and why.
 */
function renderDeployAllBody(answer, by) {
    const { environment, plan } = answer;
    const document = {
        head: [
            ...story(answer, by),
            (0,blocks/* tableOf */.c_)(['Applications', 'Count'], countRows(answer)),
            ...afreshHint(answer),
        ],
        parts: [...leftOutParts(answer), entriesPart(answer), ...notCoveredPart(answer)],
        foot: [
            (0,blocks/* paragraph */.FY)((0,blocks/* words */.aL)('This tells what was found when the plan was written. What is merged is judged by the records, not by this text.')),
        ],
        command: `deployment-plans show ${(0,names/* planAddress */.o4)({ environment, plan })}`,
    };
    return (0,fit_parts/* fitParts */.u)(document, limit);
}
function story({ environment, platform, relaunches }, by) {
    return [
        (0,blocks/* heading */.R_)(2, 'Deploy All'),
        (0,blocks/* paragraph */.FY)((0,blocks/* words */.aL)('Brings '), (0,untrusted_text/* codeOf */.$)(environment), (0,blocks/* words */.aL)(' to platform '), (0,untrusted_text/* codeOf */.$)(platform), ...(by === null ? [] : [(0,blocks/* words */.aL)(', asked for by '), (0,untrusted_text/* codeOf */.$)(by)]), ...(relaunches === null ? [] : [(0,blocks/* words */.aL)(', with what '), (0,untrusted_text/* codeOf */.$)(relaunches), (0,blocks/* words */.aL)(' has left over')]), (0,blocks/* words */.aL)('. Producers come first, and what does not depend on a failure goes on.')),
    ];
}
function countRows(answer) {
    const { deploy, redeploy, 'not-covered': notCovered, ...leftOut } = deployAllCounts(answer);
    const rows = [
        ['Deployed in a newer version', deploy],
        ['Deployed again unchanged', redeploy],
        ...deploy_all/* leftOutReasons */.H.map((reason) => [leftOutInWords[reason], leftOut[reason]]),
        ['Not covered by this relaunch', notCovered],
    ];
    return rows.filter(([, count]) => count > 0).map(([what, count]) => [[(0,blocks/* words */.aL)(what)], [(0,blocks/* words */.aL)(`${count}`)]]);
}
function leftOutParts({ leftOut }) {
    return deploy_all/* leftOutReasons */.H.flatMap((kind) => {
        const applications = leftOut.get(kind) ?? [];
        if (applications.length === 0)
            return [];
        const rows = applications.map(({ application, reason }) => [[(0,untrusted_text/* codeOf */.$)(application)], (0,untrusted_text/* proseOf */.j)(reason)]);
        const body = { kind: 'table', head: ['Application', 'What was found'], rows };
        return [{ title: leftOutInWords[kind], folded: true, spare: kind === 'already-on-platform', body }];
    });
}
function entriesPart({ entries, adjusted }) {
    const reasons = new Map(adjusted.map(({ application, reason }) => [application, reason]));
    const rows = entries.map((entry) => {
        const reason = reasons.get(entry.application);
        const version = (0,untrusted_text/* codeOf */.$)((0,wanted_version/* wantedVersion */.K)(entry));
        return [[(0,untrusted_text/* codeOf */.$)(entry.application)], [version], reason === undefined ? [] : (0,untrusted_text/* proseOf */.j)(reason)];
    });
    const head = ['Application', 'Version', 'Why not newer'];
    return { title: 'Deployed, in this order', folded: true, body: { kind: 'table', head, rows } };
}
function notCoveredPart({ notCovered }) {
    if (notCovered.length === 0)
        return [];
    const rows = notCovered.map((application) => [[(0,untrusted_text/* codeOf */.$)(application)]]);
    return [{ title: 'Not covered', folded: true, body: { kind: 'table', head: ['Application'], rows } }];
}
/** How to cover what the run before has not left over. */
function afreshHint({ environment, notCovered }) {
    if (notCovered.length === 0)
        return [];
    const command = (0,untrusted_text/* codeOf */.$)(`deployment-plans deploy-all ${environment} --afresh`);
    return [(0,blocks/* paragraph */.FY)((0,blocks/* words */.aL)('What is not covered, '), command, (0,blocks/* words */.aL)(' covers as well.'))];
}

// EXTERNAL MODULE: ./lib/action/domain/follow-ups/gather-evidence.js + 1 modules
var gather_evidence = __webpack_require__(99355);
// EXTERNAL MODULE: ./lib/action/codec/plan-writer/section-templates.js
var section_templates = __webpack_require__(43316);
// EXTERNAL MODULE: ./lib/action/codec/plan-writer.js + 9 modules
var plan_writer = __webpack_require__(23288);
// EXTERNAL MODULE: ./lib/action/domain/versions/compare-platforms.js
var compare_platforms = __webpack_require__(78099);
// EXTERNAL MODULE: ./lib/action/domain/deploy-all/deploy-all-execution.js
var deploy_all_execution = __webpack_require__(78759);
;// CONCATENATED MODULE: ./lib/action/domain/deploy-all/leftovers.js


/**
 * The last run of Deploy All for a platform, of those that have ended; undefined when there is none. One that was never
 * begun has tried nothing, so nothing is left over by it.
 */
function lastExecution(ended, platform) {
    const [last] = ended
        .filter(({ deployAll, startedAt }) => startedAt !== null && deployAll !== undefined && (0,compare_platforms/* comparePlatforms */.U)(deployAll.platform, platform) === 0)
        .sort((one, other) => other.sequence - one.sequence);
    return last && (0,deploy_all_execution/* deployAllExecution */.tU)(last);
}
/**
 * What a relaunch covers of an execution that has ended: what failed or is not known, what was never started, and what was
 * left out for a failure (LifeTime: a re-run covers only what failed).
 */
function leftoversOf({ failed, skipped, leftOut }) {
    const forFailures = ['build-failed', 'producer-failed', 'unknown'].flatMap((reason) => leftOut.get(reason) ?? []);
    return new Set([...failed, ...skipped, ...forFailures]);
}

// EXTERNAL MODULE: ./lib/action/domain/deploy-all/platform-standing.js
var platform_standing = __webpack_require__(85671);
;// CONCATENATED MODULE: ./lib/action/domain/deploy-all/coverage.js


/**
 * Everything that the environment has; after an execution for the same platform only what that has left over, unless
 * nothing of it is behind any more.
 *
 * @param last the last execution for this platform that has ended; null to cover everything
 */
function coverageOf(question) {
    const { applications, platform, last } = question;
    const deployed = [...applications.values()].filter(({ version }) => version !== null);
    const isBehind = (record) => !(0,platform_standing/* isOnPlatform */.D)(record, platform);
    const leftovers = last === null ? new Set() : leftoversOf(last);
    const isLeftOver = ({ application }) => leftovers.has(application);
    const isRelaunch = deployed.some((record) => isBehind(record) && isLeftOver(record));
    const candidates = isRelaunch ? deployed.filter(isLeftOver) : deployed;
    return {
        relaunches: isRelaunch && last !== null ? last.plan : null,
        behind: namesOf(candidates.filter(isBehind)),
        alreadyThere: namesOf(candidates.filter((record) => !isBehind(record))),
        notCovered: isRelaunch
            ? namesOf(deployed.filter((record) => isBehind(record) && !isLeftOver(record)))
            : [],
    };
}
function namesOf(records) {
    return records.map(({ application }) => application).sort();
}

// EXTERNAL MODULE: ./lib/action/domain/follow-ups/plan-name.js
var plan_name = __webpack_require__(38399);
// EXTERNAL MODULE: ./lib/action/ports/clock.js
var clock = __webpack_require__(10299);
// EXTERNAL MODULE: ./lib/action/usecases/follow-ups/open-plan.js
var open_plan = __webpack_require__(5878);
// EXTERNAL MODULE: ./lib/action/usecases/new-plan/choose-source.js
var choose_source = __webpack_require__(94071);
// EXTERNAL MODULE: ./lib/action/usecases/reading/trusted.js + 23 modules
var reading_trusted = __webpack_require__(30943);
// EXTERNAL MODULE: ./lib/action/domain/records/environment/doubts.js
var doubts = __webpack_require__(62361);
;// CONCATENATED MODULE: ./lib/action/domain/deploy-all/judge-offers.js
/**
 * The first version that was built (LifeTime: the latest successful build for the current platform). One that cannot be
 * seen may be the latest, so none before it is taken. Without any, a build that failed says most, and one that runs is
 * none yet.
 *
 * @param offers newest first
 * @param states by version, as far as it was asked
 */
function judgeOffers(offers, states) {
    const passedOver = [];
    for (const offer of offers) {
        const state = states.get(offer.version);
        if (state === undefined)
            return { kind: 'ask', offer };
        if (state.kind === 'success')
            return { kind: 'take', offer, passedOver };
        passedOver.push({ version: offer.version, state });
        if (state.kind === 'unknown')
            return { kind: 'leave', reason: 'unknown', passedOver };
    }
    const hasFailed = passedOver.some(({ state }) => state.kind === 'failed');
    return { kind: 'leave', reason: hasFailed ? 'build-failed' : 'no-build', passedOver };
}
const inWords = {
    success: 'is built',
    running: 'is still being built',
    failed: 'failed to build',
    absent: 'has no build',
    unknown: 'may be built, which could not be seen',
};
/** How builds stand, newest first: `2.4.0 failed to build (failure), 2.3.0 has no build`; of many only the first. */
function buildsInWords(passedOver) {
    const told = passedOver
        .slice(0, mostTold)
        .map(({ version, state: { kind, said } }) => `${version} ${inWords[kind]}${said ? ` (${said})` : ''}`);
    const more = passedOver.length - told.length;
    return [...told, ...(more > 0 ? [`and ${more} older ones are not built either`] : [])].join(', ');
}
const mostTold = 3;

// EXTERNAL MODULE: ./lib/action/domain/graph/at.js
var at = __webpack_require__(21471);
// EXTERNAL MODULE: ./lib/action/domain/graph/condense.js
var condense = __webpack_require__(43589);
// EXTERNAL MODULE: ./lib/action/domain/graph/module-graph.js + 1 modules
var module_graph = __webpack_require__(17944);
// EXTERNAL MODULE: ./lib/action/domain/graph/reachability.js
var reachability = __webpack_require__(96977);
// EXTERNAL MODULE: ./lib/action/domain/graph/strong-components.js
var strong_components = __webpack_require__(94794);
;// CONCATENATED MODULE: ./lib/action/domain/deploy-all/order-applications.js





/**
 * Applications with those first that need no other one, then those that only need these, and so on; among equals the
 * one that most others reference, directly or through others, then by name (LifeTime: small groups, the most referenced
 * ones first). Those that need one another are equal.
 *
 * @param producers by application; of all that the environment has, because the way between two may lead through others
 */
function orderApplications(applications, producers) {
    const graph = (0,module_graph/* buildModuleGraph */.z)(producers);
    const components = (0,strong_components/* findComponents */.I)(graph.producers);
    const levels = levelsOf((0,condense/* condense */.a)(graph.producers, components));
    const places = [...applications].map((application) => {
        const node = graph.indexes.get(application);
        if (node === undefined)
            return { application, level: 0, consumers: 0 };
        const consumers = (0,reachability/* reach */.g)(graph.consumers, [node]).reduce((sum, isReached) => sum + isReached, 0);
        return { application, level: (0,at.at)(levels, (0,at.at)(components.of, node)), consumers };
    });
    return places
        .sort((one, other) => one.level - other.level || other.consumers - one.consumers || byName(one, other))
        .map(({ application }) => application);
}
/** The length of the longest way from each component to one without producers; these have lower numbers. */
function levelsOf({ offsets, targets }) {
    const levels = new Int32Array(offsets.length - 1);
    for (let component = 0; component < levels.length; component += 1) {
        for (const producer of targets.subarray(offsets[component], offsets[component + 1])) {
            levels[component] = Math.max((0,at.at)(levels, component), (0,at.at)(levels, producer) + 1);
        }
    }
    return levels;
}
function byName(one, other) {
    return one.application < other.application ? -1 : 1;
}

;// CONCATENATED MODULE: ./lib/action/domain/deploy-all/producer-failures.js
/**
 * Who cannot be deployed because of whom, directly or through others: by consumer, the nearest producer that is missing.
 * What is on the platform already stays there, whatever becomes of its producers.
 *
 * @param required by consumer, the producers without which it cannot be
 * @param missing applications that will not be on the platform for reasons of their own
 * @param wanted those that would be deployed
 */
function producerFailures(required, { missing, wanted }) {
    const consumers = consumersOf(required);
    const failures = new Map();
    const queue = [...missing].map((application) => ({ application, cause: application }));
    for (const { application, cause } of queue) {
        for (const consumer of consumers.get(application) ?? []) {
            if (failures.has(consumer) || !wanted.has(consumer))
                continue;
            failures.set(consumer, cause);
            queue.push({ application: consumer, cause });
        }
    }
    return failures;
}
function consumersOf(required) {
    const consumers = new Map();
    for (const [consumer, producers] of required) {
        for (const producer of producers) {
            const known = consumers.get(producer);
            if (known === undefined)
                consumers.set(producer, [consumer]);
            else
                known.push(consumer);
        }
    }
    return consumers;
}

// EXTERNAL MODULE: ./lib/action/domain/impact/world/world.js
var world_world = __webpack_require__(47697);
;// CONCATENATED MODULE: ./lib/action/domain/deploy-all/references-between.js

/** References within an application are none between two, and what nobody has is no application. */
function referencesBetween(applications) {
    const world = (0,world_world/* recordedWorld */.t)(applications);
    const [required, all] = [new Map(), new Map()];
    for (const [application, { modules }] of applications) {
        const references = [...modules.values()].flatMap((module) => [...module.references]);
        const producersOf = (module) => world
            .holders(module)
            .flatMap((holder) => (holder.application === application ? [] : holder.application));
        const needed = references.filter(([, { optional }]) => !optional);
        required.set(application, [...new Set(needed.flatMap(([module]) => producersOf(module)))]);
        all.set(application, [...new Set(references.flatMap(([module]) => producersOf(module)))]);
    }
    return { required, all };
}

;// CONCATENATED MODULE: ./lib/action/domain/deploy-all/choose-applications.js







/**
 * What a plan of Deploy All deploys, and what it leaves out: each candidate exactly once. What has no build to be deployed
 * leaves its consumers without a producer on the platform, so these are left out as well, with all that need them.
 */
function chooseApplications(question) {
    const { platform, coverage, applications, judged } = question;
    const { required, all } = referencesBetween(applications);
    const wanted = new Set(coverage.behind.filter((application) => judged.get(application)?.kind === 'take'));
    const missing = [...applications.values()]
        .filter((record) => record.version !== null && !(0,platform_standing/* isOnPlatform */.D)(record, platform))
        .flatMap(({ application }) => (wanted.has(application) ? [] : [application]));
    const failures = producerFailures(required, { missing, wanted });
    const deployed = new Set([...wanted].filter((application) => !failures.has(application)));
    const leftOut = [
        ...coverage.alreadyThere.map((application) => there(application, platform)),
        ...coverage.behind
            .filter((application) => !deployed.has(application))
            .map((application) => left(application, judged.get(application), failures.get(application))),
    ];
    return {
        entries: orderApplications(deployed, all).flatMap((application) => entriesOf(applications.get(application), judged.get(application))),
        leftOut: (0,by_reason/* byReason */.U)((reason) => leftOut.filter(({ because }) => because === reason).map(({ because: _, ...told }) => told)),
    };
}
function there(application, platform) {
    return { application, because: 'already-on-platform', reason: `it is on ${platform} already` };
}
function left(application, judged, producer) {
    if (producer !== undefined) {
        const reason = `it needs ${producer}, which will not be on the platform`;
        return { application, because: 'producer-failed', reason };
    }
    if (judged?.kind === 'leave')
        return { application, because: judged.reason, reason: buildsInWords(judged.passedOver) };
    if (judged?.kind === 'unseen')
        return { application, because: judged.reason, reason: judged.why };
    throw new Error(`nothing was decided about ${application}`);
}
/**
 * The version that is there is deployed again as it is, unless its modules have different ones, or something would stay
 * in doubt that only the whole settles.
 */
function entriesOf(record, judged) {
    if (record === undefined || judged?.kind !== 'take')
        return [];
    const { application } = record;
    const { version, commit } = judged.offer;
    const { modules } = record;
    const isWhole = [...modules.values()].every((module) => module.version === version);
    const settles = (0,doubts/* wouldSettle */.pu)(record, { modules, whole: false });
    if (version === record.version && isWhole && settles)
        return [{ application, action: 'redeploy' }];
    return [{ application, action: 'deploy', version, commit }];
}

// EXTERNAL MODULE: ./lib/action/domain/versions/version.js
var versions_version = __webpack_require__(43033);
// EXTERNAL MODULE: ./lib/action/domain/versions/version-tag.js
var version_tag = __webpack_require__(38772);
;// CONCATENATED MODULE: ./lib/action/domain/deploy-all/offered-versions.js


/** How many versions of one application are looked at. */
const mostVersions = 25;
/**
 * The versions from which one is taken, newest first: those of the source above the deployed one, and that one itself. A
 * pre-release counts only above another one, as nobody gets one without asking for it.
 *
 * @param available what the source has, version to commit
 */
function offeredVersions(record, { tag }, available) {
    const { version: deployed } = record;
    if (deployed === null)
        return [];
    const newer = [...available]
        .filter(([version]) => (0,versions_version/* compareVersions */.Zy)(version, deployed) > 0)
        .filter(([version]) => !(0,versions_version/* isPreRelease */.Ty)(version) || (0,versions_version/* isPreRelease */.Ty)(deployed))
        .sort(([one], [other]) => (0,versions_version/* compareVersions */.Zy)(other, one))
        .slice(0, mostVersions - 1)
        .map(([version, commit]) => ({ version, tag: (0,version_tag/* tagOf */.cO)(tag, version), commit }));
    const commit = record.commit ?? available.get(deployed);
    if (commit === undefined)
        return newer;
    return [...newer, { version: deployed, tag: record.tag ?? (0,version_tag/* tagOf */.cO)(tag, deployed), commit }];
}

// EXTERNAL MODULE: ./lib/action/usecases/follow-ups/available-versions.js
var available_versions = __webpack_require__(91915);
;// CONCATENATED MODULE: ./lib/action/usecases/deploy-all/find-built.js

const unanswered = { kind: 'unknown', said: 'nothing was answered' };
/**
 * Looks for the newest version of each application that was built: asks for the newest of all of them in one go, then for
 * older ones of those that are left, each time twice as many, because every round reads the repositories again.
 *
 * @param checkOut fills an empty folder with the configuration's files
 */
async function findBuilt(builds, environment, { applications, checkOut, }) {
    const settled = new Map();
    const known = new Map(applications.map(({ entry }) => [entry.application, new Map()]));
    for (let most = 1;; most *= 2) {
        const questions = applications.flatMap(({ entry, offers }) => {
            const { application, repository } = entry;
            if (settled.has(application))
                return [];
            const judged = judgeOffers(offers, known.get(application) ?? new Map());
            if (judged.kind === 'ask') {
                const next = offers.indexOf(judged.offer);
                const asked = offers.slice(next, next + most);
                return asked.map((offer) => ({ environment, application, repository, ...offer }));
            }
            settled.set(application, judged);
            return [];
        });
        if (questions.length === 0)
            return settled;
        const states = await builds.states(questions, checkOut);
        for (const question of questions) {
            known.get(question.application)?.set(question.version, states.get(question) ?? unanswered);
        }
    }
}

;// CONCATENATED MODULE: ./lib/action/usecases/deploy-all/choose-what-to-deploy.js






/** Looks for the newest built version of everything that is behind, and leaves out what has none. */
async function chooseWhatToDeploy(ports, basis) {
    const { trusted, target, state, coverage } = basis;
    const looked = await readOffers(ports, basis);
    const built = await findBuilt(ports.builds, target, {
        applications: looked.flatMap(([, found]) => ('offers' in found ? found : [])),
        checkOut: (folder) => ports.repository.checkOut(trusted.commit, folder),
    });
    const unseen = looked.flatMap(([application, found]) => 'offers' in found ? [] : [[application, found]]);
    const judged = new Map([...unseen, ...built]);
    const { applications } = state;
    const choice = chooseApplications({ platform: target.platform, coverage, applications, judged });
    return { ...choice, adjusted: adjustedIn(choice, judged) };
}
/** What may be deployed of everything that is behind, or why that cannot be told, by application. */
async function readOffers({ sources, repository }, { trusted, records, source, state, coverage: { behind } }) {
    const catalog = await (0,reading_trusted/* requireCatalog */.LY)(repository, trusted.commit, behind);
    const { versions, unreachable } = await (0,available_versions/* lookForVersions */.O)({
        ...{ sources, records, source, catalog },
        applications: behind,
    });
    const marks = await records.marks(behind);
    const silent = new Map(unreachable.map(({ application, message }) => [application, message]));
    const look = (application) => {
        const [entry, record] = [catalog.get(application), state.applications.get(application)];
        const why = silent.get(application);
        if (entry === undefined || record === undefined)
            return { kind: 'unseen', reason: 'no-build', why: 'the catalog does not have it' };
        if (why !== undefined)
            return { kind: 'unseen', reason: 'unknown', why };
        const bad = marks.get(application)?.bad;
        const offers = offeredVersions(record, entry, versions.get(application) ?? new Map()).filter(({ version }) => bad?.has(version) !== true);
        if (offers.length > 0)
            return { entry, offers };
        return { kind: 'unseen', reason: 'no-build', why: nothingNewer(record, source) };
    };
    return behind.map((application) => [application, look(application)]);
}
function nothingNewer({ version }, { name }) {
    return `${version} was marked bad, and '${name}' has no newer one that may be deployed`;
}
function adjustedIn({ entries }, judged) {
    return entries.flatMap(({ application }) => {
        const found = judged.get(application);
        const newest = found?.kind === 'take' ? found.passedOver[0] : undefined;
        if (found?.kind !== 'take' || newest === undefined)
            return [];
        const reason = buildsInWords(found.passedOver);
        return [{ application, from: newest.version, to: found.offer.version, reason }];
    });
}

// EXTERNAL MODULE: ./lib/action/usecases/refusal.js
var refusal = __webpack_require__(32455);
;// CONCATENATED MODULE: ./lib/action/usecases/deploy-all/refusals.js


/** There is one Deploy All of an environment at a time; undefined when there is none. */
function refuseSecond(environment, [standing]) {
    if (standing === undefined)
        return undefined;
    const { plan, pullRequest } = standing;
    const address = `${environment}/${plan}`;
    return {
        code: 'deploy-all-open',
        severity: 'error',
        message: `${address} is already a Deploy All of '${environment}'; ${nextStep(environment, standing)}`,
        plan: address,
        ...(pullRequest !== null && { pullRequest }),
    };
}
function nextStep(environment, { plan, stage }) {
    switch (stage) {
        case 'open':
            return 'merge it, or withdraw it first';
        case 'under way':
            return `follow it with 'deployment-plans show ${environment}/${plan}', and relaunch when it has ended`;
        case 'unproposed':
            return `its branch ${(0,names/* planBranch */.YI)(environment, plan)} is on no pull request: open one for it, or delete the branch`;
    }
}
/** Things are behind, and none of them can be deployed. */
function nothingToDeploy({ name, platform }, { behind, notCovered }) {
    const afresh = notCovered.length === 0 ? '' : `, or cover ${notCovered.length} others as well with --afresh`;
    const message = `none of the ${behind.length} applications of '${name}' that are to be brought to platform ${platform} can be deployed; have them built for it, and try again${afresh}`;
    return { code: 'nothing-to-deploy', severity: 'error', message };
}
/** When nobody knows more than that nothing could be seen, nothing was decided; undefined when something is known. */
function unseenBuilds(leftOut) {
    const known = [...(leftOut.get('build-failed') ?? []), ...(leftOut.get('no-build') ?? [])];
    const unseen = leftOut.get('unknown') ?? [];
    if (known.length > 0 || unseen.length === 0)
        return undefined;
    const problems = unseen.map(({ application, reason }) => {
        const message = `whether ${application} is built could not be seen: ${reason}; nothing was decided, try again`;
        return { code: 'source-unreachable', severity: 'error', message, application };
    });
    return new refusal/* Refusal */.P_('lost', problems);
}

// EXTERNAL MODULE: ./lib/action/domain/layout.js
var layout = __webpack_require__(90493);
// EXTERNAL MODULE: ./lib/action/domain/model/builds.js
var model_builds = __webpack_require__(31872);
;// CONCATENATED MODULE: ./lib/action/usecases/deploy-all/require-build-target.js



/** What versions are to be built for; a Refusal (`wrong`) that says what to write where that is not configured. */
function requireBuildTarget(environment) {
    const target = (0,model_builds/* buildTargetOf */.Pk)(environment);
    if (target !== undefined)
        return target;
    const { name, platform, builds } = environment;
    const lacking = [
        ...(platform === undefined ? ['platform: "11.19"'] : []),
        ...(builds === undefined ? ['builds: { check: "build {platform}" }'] : []),
    ];
    throw (0,refusal/* wrongUsage */.xY)(`'${name}' does not say ${platform === undefined ? 'which platform it has' : 'what tells that a version was built for its platform'}, so there is nothing to deploy all for; write below environments.${name} in ${layout/* configurationPath */.yD}, with your own values: ${lacking.join(', and ')}`);
}

// EXTERNAL MODULE: ./lib/action/usecases/reading/unregistered-plans.js
var unregistered_plans = __webpack_require__(96728);
;// CONCATENATED MODULE: ./lib/action/usecases/deploy-all/standing-deploy-alls.js


/** Where no pull requests are known, a plan is proposed as long as its branch is there. */
function deployAllsOnBranches(repository, readOpenPlans) {
    return async (environment) => {
        const branches = await repository.branches('env/', (0,names/* planBranch */.YI)(environment, ''));
        const open = await readOpenPlans(branches, environment);
        return open.flatMap(({ plan, content, pullRequest }) => content.value?.deployAll === undefined
            ? []
            : [{ plan, stage: 'open', pullRequest: pullRequest?.number ?? null }]);
    };
}
/** The merged ones: registered or not yet. */
async function deployAllsUnderWay(repository, state) {
    const merged = (await (0,unregistered_plans/* readUnregistered */.I)(repository, state)).map(({ plan, value }) => ({
        plan,
        deployAll: value?.deployAll,
    }));
    return [...merged, ...state.active.values()].flatMap(({ plan, deployAll }) => deployAll === undefined ? [] : [{ plan, stage: 'under way', pullRequest: null }]);
}

;// CONCATENATED MODULE: ./lib/action/usecases/deploy-all/deploy-all.js














/**
 * Writes the plan that brings an environment to its platform, to a branch of its own (LifeTime: "Deploy All"). Nothing is
 * written, and `plan` is null, when another one is open or under way, when nothing is behind, and when nothing that is
 * behind can be deployed; only the second is no error. Rejects with a Refusal: `wrong` where platform or evidence of
 * builds are not configured, `lost` when nothing could be seen. Of two who do this at once one writes the branch, and the
 * other finds it.
 */
async function deployAll(ports, trusted, request) {
    for (;;) {
        await ports.repository.refresh();
        const answer = await tryDeployAll(ports, trusted, request);
        if (answer !== undefined)
            return answer;
    }
}
/** Undefined when somebody else has taken the name meanwhile. */
async function tryDeployAll(ports, trusted, request) {
    const environment = (0,reading_trusted/* requireEnvironment */.L3)(trusted, request.environment);
    const target = requireBuildTarget(environment);
    const { name, platform } = target;
    const source = (0,choose_source/* chooseSource */.L)(trusted, environment, request.source, '--from');
    const records = await ports.readRecords();
    const state = await records.environment(name);
    // Before the look at what is open: one that appears later takes the name, and this one begins again.
    const taken = await (0,open_plan/* takenNames */.EF)(ports.repository, state);
    const standing = [
        ...(await ports.readStanding(name)),
        ...(await deployAllsUnderWay(ports.repository, state)),
    ];
    const second = refuseSecond(name, standing);
    if (second !== undefined)
        return unwritten(target, noCoverage, second);
    const last = request.afresh ? undefined : lastExecution(await records.endedRuns(name), platform);
    const coverage = coverageOf({ applications: state.applications, platform, last: last ?? null });
    const basis = { trusted, records, source, environment, target, state, coverage };
    const choice = await chooseWhatToDeploy(ports, basis);
    if (choice.entries.length > 0)
        return write(ports, basis, { request, choice, taken });
    if (coverage.behind.length === 0)
        return unwritten(target, coverage, null, choice);
    const unseen = unseenBuilds(choice.leftOut);
    if (unseen !== undefined)
        throw unseen;
    return unwritten(target, coverage, nothingToDeploy(target, coverage), choice);
}
const noCoverage = { relaunches: null, behind: [], alreadyThere: [], notCovered: [] };
const nothingChosen = { entries: [], leftOut: new Map(), adjusted: [] };
function unwritten({ name, platform }, { relaunches, notCovered }, problem, { leftOut } = nothingChosen) {
    const refused = (0,open_plan/* refusedPlan */.GM)(name, problem === null ? [] : [problem]);
    return { ...refused, platform, relaunches, entries: [], leftOut, notCovered };
}
async function write(ports, { trusted, source, environment, target: { name: target, platform }, coverage }, { request: { by }, choice, taken, }) {
    const { entries, leftOut, adjusted } = choice;
    const { relaunches, notCovered } = coverage;
    const text = (0,plan_writer/* composePlan */.W)({
        ...{ source: source.name, target, entries, sections: requiredSections(environment) },
        onFailure: 'continue',
        deployAll: {
            platform,
            ...(by !== null && { by }),
            ...(relaunches !== null && { relaunches }),
            leftOut: leftOutNames(leftOut),
        },
    });
    const plan = (0,plan_name/* deployAllName */.CT)((0,clock/* isoNow */.E)(ports.clock).slice(0, 10), platform, taken);
    const message = `deploy all to ${target} on platform ${platform}`;
    const drafted = { plan, target, text, message, dropped: [], adjusted, problems: [] };
    const written = await (0,open_plan/* openPlan */.uD)(ports, trusted, drafted);
    return written && { ...written, platform, relaunches, entries, leftOut, notCovered };
}
/** People have little to say of hundreds of redeployments, so they are asked for no more than they must say. */
function requiredSections({ required }) {
    return section_templates/* templatedSections */.L.filter((section) => required.some((part) => part === section || part.startsWith(`${section}.`)));
}

// EXTERNAL MODULE: ./lib/action/usecases/reading/open-plans.js
var open_plans = __webpack_require__(51083);
// EXTERNAL MODULE: ./lib/action/usecases/pull-requests/open-pull-requests.js
var open_pull_requests = __webpack_require__(24367);
;// CONCATENATED MODULE: ./lib/action/usecases/pull-requests/deploy-alls-on-pull-requests.js




/**
 * Where pull requests propose plans: what they propose, and branches without one, because whoever pushed such a branch did
 * not come as far. A branch whose pull request was closed is withdrawn.
 */
function deployAllsOnPullRequests(ports) {
    const { forge, repository } = ports;
    const readProposed = deployAllsOnBranches(repository, (0,open_pull_requests/* openPlansNow */.LX)(ports));
    const readPushed = deployAllsOnBranches(repository, (0,open_plans/* openPlansOnBranches */.C)(repository));
    return async (environment) => {
        const proposed = await readProposed(environment);
        const pushed = (await readPushed(environment)).filter(({ plan }) => !proposed.some((it) => it.plan === plan));
        if (pushed.length === 0)
            return proposed;
        const branches = pushed.map(({ plan }) => (0,names/* planBranch */.YI)(environment, plan));
        const pullRequests = await forge.pullRequestsOf(branches);
        const unproposed = pushed
            .filter(({ plan }) => (pullRequests.get((0,names/* planBranch */.YI)(environment, plan)) ?? []).length === 0)
            .map((it) => ({ ...it, stage: 'unproposed' }));
        return [...proposed, ...unproposed];
    };
}

// EXTERNAL MODULE: ./lib/action/usecases/pull-requests/propose-plan.js
var propose_plan = __webpack_require__(1164);
;// CONCATENATED MODULE: ./lib/action/usecases/pull-requests/open-deploy-all.js






/**
 * Makes the plan of Deploy All and opens its pull request: a draft when something is left to a person. `pullRequest` is
 * null when no plan was written, or when none could be opened, which a problem says. Rejects as `deployAll` and the forge do.
 */
async function openDeployAll(ports, trusted, request) {
    const readers = { readOpenPlans: (0,open_pull_requests/* openPlansNow */.LX)(ports), readStanding: deployAllsOnPullRequests(ports) };
    const answer = await deployAll({ ...ports, ...readers }, trusted, request);
    const { plan, environment, platform, problems } = answer;
    if (plan === null)
        return { ...answer, pullRequest: null };
    const proposed = await (0,propose_plan/* openProposal */.B)(ports.forge, answer, {
        title: `Deploy All to ${environment} on platform ${platform}`,
        body: renderDeployAllBody({ ...answer, plan }, request.by),
        draft: problems.some(gather_evidence/* needsPerson */.z6),
    });
    return { ...answer, ...proposed };
}

// EXTERNAL MODULE: ./lib/action/action/execution/rehearsal/rehearse.js + 3 modules
var rehearse = __webpack_require__(45793);
// EXTERNAL MODULE: ./lib/action/action/deeds/judge-opened.js
var judge_opened = __webpack_require__(43690);
;// CONCATENATED MODULE: ./lib/action/action/deeds/ask-deploy-all.js




/** Opens the pull request of a Deploy All, and judges it at once. Rejects as `openDeployAll` does. */
async function askDeployAll(given, request, { dryRun }) {
    const session = { ...given, ...(dryRun && (0,rehearse/* rehearsedFollowUps */.Bm)(given)) };
    await session.repository.refresh();
    const answer = await openDeployAll(session, await (0,reading_trusted/* readTrusted */.G2)(session.repository), request);
    return (0,judge_opened/* judgeOpened */.L)(session, answer, { dryRun });
}

// EXTERNAL MODULE: ./lib/action/action/inputs/acting-person.js
var acting_person = __webpack_require__(25349);
// EXTERNAL MODULE: ./lib/action/action/inputs/lacking.js
var lacking = __webpack_require__(6676);
// EXTERNAL MODULE: ./lib/action/action/session/session.js + 66 modules
var session = __webpack_require__(95094);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 4 modules
var dist = __webpack_require__(19052);
// EXTERNAL MODULE: ./lib/action/domain/message-of.js
var message_of = __webpack_require__(89240);
// EXTERNAL MODULE: ./lib/action/domain/settings/secret-variables.js
var secret_variables = __webpack_require__(63645);
// EXTERNAL MODULE: ./lib/action/adapters/programs/leashed/run-leashed.js + 1 modules
var run_leashed = __webpack_require__(72989);
// EXTERNAL MODULE: ./lib/action/adapters/programs/timer.js
var programs_timer = __webpack_require__(2308);
// EXTERNAL MODULE: ./lib/action/adapters/programs/with-workspace.js
var with_workspace = __webpack_require__(23673);
// EXTERNAL MODULE: ./lib/action/adapters/programs/handed-variables.js
var handed_variables = __webpack_require__(90165);
;// CONCATENATED MODULE: ./lib/action/adapters/builds/build-environment.js

/** The whole environment of a command that tells of a build (docs/plan-format.md, builds for a platform). */
function buildEnvironment({ environment, application, version, tag, commit }, caller) {
    return {
        ...(0,handed_variables/* handedVariables */.i)(environment.builds.env, caller),
        DEPLOYMENT_ENVIRONMENT: environment.name,
        DEPLOYMENT_PLATFORM: environment.platform,
        DEPLOYMENT_APPLICATION: application,
        DEPLOYMENT_VERSION: version,
        DEPLOYMENT_TAG: tag,
        DEPLOYMENT_COMMIT: commit,
    };
}

// EXTERNAL MODULE: ./lib/action/domain/readiness/check-state.js
var check_state = __webpack_require__(37524);
// EXTERNAL MODULE: ./lib/action/domain/shorten-text.js
var shorten_text = __webpack_require__(65492);
// EXTERNAL MODULE: ./lib/action/adapters/programs/meaning-of-exit.js
var meaning_of_exit = __webpack_require__(10267);
;// CONCATENATED MODULE: ./lib/action/adapters/builds/told-by-exit.js



/** UTF-16 code units of the output that are told. */
const longestTold = 200;
const unreadable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
/**
 * What the end of a command says of a build: 0 success, 1 failed, 2 there is none (docs/plan-format.md, builds for a
 * platform).
 *
 * @param program what was started
 * @param lastLine of its output; empty when there is none
 */
function toldByExit(program, end, lastLine) {
    const said = told_by_exit_inWords(end);
    if (end.interruption === 'none') {
        if (end.code === 0)
            return { kind: 'success', said };
        if (end.code === 1)
            return { kind: 'failed', said };
        if (end.code === 2)
            return check_state/* absentCheck */.m;
    }
    const told = (0,shorten_text/* shortenText */.B)(lastLine.replace(unreadable, ' ').trim(), longestTold);
    return { kind: 'unknown', said: `${JSON.stringify(program)} ${said}${told === '' ? '' : `: ${told}`}` };
}
function told_by_exit_inWords({ code, signal, interruption }) {
    if (interruption !== 'none')
        return 'had no answer in time';
    return code === null ? `was ended by ${signal}` : `exited with ${code}${(0,meaning_of_exit/* meaningOfExit */.f)(code)}`;
}

;// CONCATENATED MODULE: ./lib/action/adapters/builds/create-command-builds.js










/**
 * What commands of the configuration say of builds: one for each version, without a shell, all in one clean checkout. No
 * log is kept: there are many, and what one said last is told where nothing is known.
 */
function createCommandBuilds(options) {
    return {
        async states(questions, checkOut) {
            if (questions.length === 0)
                return new Map();
            try {
                return await (0,with_workspace/* withWorkspace */.A)(options, async (folder) => {
                    const checkout = (0,external_node_path_.join)(folder, 'checkout');
                    await (0,promises_.mkdir)(checkout);
                    await checkOut(checkout);
                    return await askAll(questions, { folder, checkout, options });
                });
            }
            catch (cause) {
                const state = notAsked(cause);
                return new Map(questions.map((question) => [question, state]));
            }
        },
    };
}
async function askAll(questions, place) {
    const { limit = 4 } = place.options;
    const queue = new dist/* default */.Ay({ concurrency: limit });
    const answers = await queue.addAll(questions.map((question) => async () => [question, await ask(question, place).catch(notAsked)]));
    return new Map(answers);
}
function notAsked(cause) {
    return { kind: 'unknown', said: `it could not be asked: ${(0,message_of/* messageOf */.b)(cause)}` };
}
async function ask(question, { folder, checkout, options }) {
    const { command, env, timeout } = question.environment.builds;
    const { variables, timer = programs_timer/* systemTimer */.t } = options;
    let lastLine = '';
    const end = await (0,run_leashed/* runLeashed */.O)({
        ...{ command, folder: checkout, limit: timeout, timer, log: null },
        scratch: await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'build-')),
        environment: buildEnvironment(question, variables),
        secrets: (0,secret_variables/* secretsAmong */.o0)(env, variables),
        onLine: (line) => {
            lastLine = line;
        },
    });
    return toldByExit(command[0] ?? '', end, lastLine);
}

// EXTERNAL MODULE: ./lib/action/adapters/git/sources/contents/limited-git.js
var limited_git = __webpack_require__(6239);
;// CONCATENATED MODULE: ./lib/action/adapters/git/notes/asked-notes.js

/** Questions by what must be read for them. */
function groupQuestions(questions) {
    const groups = new Map();
    for (const question of questions) {
        const { repository, environment } = question;
        const reference = `refs/notes/${(0,model_builds/* evidenceName */.Xc)(environment.builds.name, environment.platform)}`;
        const key = JSON.stringify([repository, reference]);
        const group = groups.get(key) ?? { repository, reference, questions: [] };
        group.questions.push(question);
        groups.set(key, group);
    }
    return [...groups.values()];
}

// EXTERNAL MODULE: ./lib/action/ports/release-repository.js
var release_repository = __webpack_require__(29013);
// EXTERNAL MODULE: ./lib/action/adapters/git/place-of-repository.js
var place_of_repository = __webpack_require__(2394);
// EXTERNAL MODULE: ./lib/action/adapters/git/process/failure.js
var failure = __webpack_require__(95916);
// EXTERNAL MODULE: ./lib/action/adapters/git/process/git-command.js + 3 modules
var git_command = __webpack_require__(69681);
// EXTERNAL MODULE: ./lib/action/adapters/git/process/quiet-ssh.js
var quiet_ssh = __webpack_require__(15181);
// EXTERNAL MODULE: ./lib/action/adapters/git/sources/contents/git-in-place.js
var git_in_place = __webpack_require__(88912);
// EXTERNAL MODULE: ./lib/action/adapters/git/hosted/access/git-settings.js
var git_settings = __webpack_require__(64447);
// EXTERNAL MODULE: ./lib/action/adapters/git/hosted/access/open-server.js
var open_server = __webpack_require__(19061);
// EXTERNAL MODULE: ./lib/action/adapters/git/objects/object-format.js
var object_format = __webpack_require__(47962);
// EXTERNAL MODULE: ./lib/action/adapters/git/sources/contents/scratch-repository.js
var scratch_repository = __webpack_require__(17779);
// EXTERNAL MODULE: ./lib/action/adapters/git/sources/contents/shallow-fetch.js
var shallow_fetch = __webpack_require__(21697);
;// CONCATENATED MODULE: ./lib/action/adapters/git/notes/fetch-notes.js










/**
 * Longer notes stay away: nobody wrote them. Whoever asks for one afterwards is told that it is missing, and nothing is
 * fetched.
 */
const withoutLongNotes = (remote) => [
    ...['-c', `remote.${remote}.promisor=true`],
    ...['-c', `remote.${remote}.partialCloneFilter=blob:limit=1m`],
];
/**
 * Brings notes from an address here for as long as `use` takes.
 *
 * @param folder whose git configuration applies
 */
function withNotesOfAddress({ address, folder, ...options }, { reference, commit }, use) {
    const configuration = (0,scratch_repository/* remoteConfiguration */.xF)(address, commit);
    return (0,scratch_repository/* withEmptyRepository */._J)({ folder, variables: options.variables, configuration }, async (directory) => {
        const git = gitIn(directory, options);
        return use(git, await fetchTip(git, { directory, remote: scratch_repository/* remoteName */.iy, reference }));
    });
}
/** The same from a server, with a token for it. */
function withNotesOfServer({ address, token, ...options }, { reference, commit }, use) {
    const configuration = (0,scratch_repository/* bareRepository */.RI)((0,object_format/* formatOfId */.cm)(commit));
    const scratch = { folder: null, variables: options.variables, configuration };
    return (0,scratch_repository/* withEmptyRepository */._J)(scratch, async (directory) => {
        const git = gitIn(directory, options);
        const network = (0,open_server/* openServer */.C)(git, address, token);
        return use(git, await fetchTip(network, { directory, remote: git_settings/* hostedRemote */.sR, reference }));
    });
}
function gitIn(directory, { variables, timeout }) {
    const options = [`--git-dir=${directory}`];
    return (0,git_command/* createGit */.l)({
        folder: directory,
        options,
        variables: { ...variables, GIT_NO_LAZY_FETCH: '1' },
        timeout,
    });
}
/** Fetches a reference, and gives the commit that it names; undefined when there is none. */
async function fetchTip(network, { directory, remote, reference }) {
    const fetched = await network.run({
        arguments: [...withoutLongNotes(remote), 'fetch', ...shallow_fetch/* shallowFetch */.h, '--', remote, reference],
    });
    if (fetched.stderr.includes(shallow_fetch/* absentReference */.F))
        return undefined;
    if (!(0,failure/* succeeded */.gq)(fetched))
        throw new release_repository/* RepositoryUnavailable */.hw((0,failure/* reasonOf */.A3)(fetched));
    // Its one line begins with the id (git-fetch: FETCH_HEAD).
    return /^[0-9a-f]+/.exec(await (0,promises_.readFile)((0,external_node_path_.join)(directory, 'FETCH_HEAD'), 'utf8'))?.[0];
}

;// CONCATENATED MODULE: ./lib/action/adapters/git/notes/create-notes-opener.js







/** Opens notes where they are on this machine, or brings them here: one process for each. Rejects when neither can be. */
function createNotesOpener({ folder, server, ...options }) {
    const { variables, timeout } = options;
    const forAddress = (0,quiet_ssh/* variablesForAddress */.R)((0,git_command/* createGit */.l)({ variables, folder, timeout }), variables);
    return async (wanted, use) => {
        const place = (0,place_of_repository/* placeOfRepository */.V)(wanted.repository, server);
        if (place.kind === 'hosted')
            return withNotesOfServer({ ...options, ...place }, wanted, use);
        const { address } = place;
        if (address.startsWith('/')) {
            const git = await (0,git_in_place/* gitInPlace */.b)(address, variables, timeout);
            return use(git, await tipOf(git, wanted.reference));
        }
        const forProtocol = await forAddress(address);
        const asking = { address, folder, timeout, variables: { ...variables, ...forProtocol } };
        return withNotesOfAddress(asking, wanted, use);
    };
}
/** The commit that a reference names; undefined when there is none (git-rev-parse: --quiet). */
async function tipOf(git, reference) {
    const answer = await git.run({ arguments: ['rev-parse', '--verify', '--quiet', `${reference}^{commit}`] });
    if (answer.code === 1 && answer.stderr === '')
        return undefined;
    if (!(0,failure/* succeeded */.gq)(answer))
        throw new release_repository/* RepositoryUnavailable */.hw((0,failure/* reasonOf */.A3)(answer));
    return answer.stdout.toString('utf8').trim();
}

// EXTERNAL MODULE: ./lib/action/adapters/git/objects/cat-file.js + 1 modules
var cat_file = __webpack_require__(47316);
// EXTERNAL MODULE: ./lib/action/adapters/git/objects/object-store.js + 1 modules
var object_store = __webpack_require__(71953);
// EXTERNAL MODULE: ./lib/action/adapters/git/reading/read-files.js
var read_files = __webpack_require__(53257);
;// CONCATENATED MODULE: ./lib/action/adapters/git/notes/note-state.js


const words = ['success', 'failed', 'running'];
const expected = 'expected success, failed or running as its first word';
/** Bytes of a note in which its first word is looked for, and UTF-16 code units of a wrong one that are told. */
const most = { read: 1024, told: 40 };
/**
 * What a note says of a build by its first word (docs/plan-format.md, builds for a platform).
 *
 * @param file undefined for one that the repository has no contents of
 */
function noteState(file) {
    if (file === undefined)
        return unknown('its note is longer than 1 MiB, or has got lost');
    if (file.bytes === null)
        return unknown('its note is longer than 1 MiB');
    const text = Buffer.from(file.bytes.subarray(0, most.read)).toString('utf8');
    const [first = ''] = text.trimStart().split(/\s/u, 1);
    const kind = words.find((word) => word === first);
    if (kind !== undefined)
        return { kind, said: kind };
    if (first === '')
        return unknown(`its note is empty; ${expected}`);
    return unknown(`its note begins with '${(0,shorten_text/* shortenText */.B)((0,failure/* readable */.HD)(first), most.told)}'; ${expected}`);
}
function unknown(said) {
    return { kind: 'unknown', said };
}

;// CONCATENATED MODULE: ./lib/action/adapters/git/notes/read-notes.js






/** How often git parts the name of a note by then: with each time it takes 256 times as many notes. */
const mostFolders = 3;
/**
 * What the notes on some commits say, by one `git cat-file`.
 *
 * @param tip the commit that the notes' reference names
 */
async function readNotes(git, tip, commits) {
    const catFile = (0,cat_file/* openCatFile */.J)(git);
    try {
        const paths = new Map([...commits].map((commit) => [commit, notePaths(commit)]));
        const store = (0,object_store/* createObjectStore */.h)(catFile, (0,object_format/* formatOfId */.cm)(tip));
        const blobs = await (0,read_files/* findBlobs */.OF)(store, tip, [...paths.values()].flat());
        const files = await store.files(blobs.values());
        return new Map([...paths].map(([commit, places]) => {
            const found = places.flatMap((path) => blobs.get(path) ?? []);
            return [commit, (0,check_state/* worstState */.F)(found.map((blob) => noteState(files.get(blob))))];
        }));
    }
    finally {
        await catFile.close();
    }
}
/** Where the note on a commit may be: its id, the first pairs of digits as folders once there are many (git's notes.c, "fanout"). */
function notePaths(commit) {
    return Array.from({ length: mostFolders + 1 }, (_, folders) => {
        const pairs = Array.from({ length: folders }, (_, index) => commit.slice(2 * index, 2 * index + 2));
        return [...pairs, commit.slice(2 * folders)].join('/');
    });
}

;// CONCATENATED MODULE: ./lib/action/adapters/git/notes/create-note-builds.js







/** What git notes say of builds: two processes for each of the applications' repositories, however many commits. */
function createNoteBuilds(options) {
    const { server = null, limit = 8, timeout = 30_000 } = options;
    const openNotes = createNotesOpener({ ...options, server, timeout });
    const queue = new dist/* default */.Ay({ concurrency: limit });
    function read({ repository, reference, questions }) {
        const commits = new Set(questions.map(({ commit }) => commit));
        const [commit = ''] = commits;
        return openNotes({ repository, reference, commit }, async (git, tip) => tip === undefined ? new Map() : readNotes((0,limited_git/* limitedGit */.B)(git, timeout), tip, commits));
    }
    async function ask(asked) {
        try {
            const states = await queue.add(() => read(asked));
            return asked.questions.map((question) => [question, states.get(question.commit) ?? check_state/* absentCheck */.m]);
        }
        catch (cause) {
            const said = `${asked.reference} of ${asked.repository} cannot be read: ${(0,message_of/* messageOf */.b)(cause)}`;
            return asked.questions.map((question) => [question, { kind: 'unknown', said }]);
        }
    }
    return {
        states: async (questions) => new Map((await Promise.all(groupQuestions(questions).map(ask))).flat()),
    };
}

// EXTERNAL MODULE: ./lib/action/adapters/github/api/batches-of.js
var batches_of = __webpack_require__(44512);
// EXTERNAL MODULE: ./lib/action/adapters/github/sources/hosted-repository.js
var hosted_repository = __webpack_require__(63800);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./lib/action/adapters/github/api/ask-repositories.js
var ask_repositories = __webpack_require__(53242);
// EXTERNAL MODULE: ./lib/action/adapters/github/check-states/check-answer.js
var check_answer = __webpack_require__(38804);
// EXTERNAL MODULE: ./lib/action/adapters/github/check-states/is-of-check.js
var is_of_check = __webpack_require__(52198);
// EXTERNAL MODULE: ./lib/action/adapters/github/failures/checked-answer.js
var checked_answer = __webpack_require__(61477);
// EXTERNAL MODULE: ./lib/action/adapters/github/failures/failure.js
var failures_failure = __webpack_require__(7025);
// EXTERNAL MODULE: ./lib/action/adapters/github/failures/remedies.js
var remedies = __webpack_require__(30947);
// EXTERNAL MODULE: ./lib/action/adapters/github/failures/try-task.js
var try_task = __webpack_require__(20782);
// EXTERNAL MODULE: ./lib/action/adapters/github/api/combine-queries.js
var combine_queries = __webpack_require__(40480);
// EXTERNAL MODULE: ./lib/action/adapters/github/check-states/check-query.js
var check_query = __webpack_require__(52832);
;// CONCATENATED MODULE: ./lib/action/adapters/github/builds/build-query.js


/** One query for many checks: `r0`, `r1`, …, each a repository with the check as `k0`. */
function buildQuery(checks) {
    return (0,combine_queries/* combineQueries */.m)({
        name: 'Builds',
        parts: checks.map(({ repository, commit, name }, index) => {
            const [owner, title] = [`o${index}`, `m${index}`];
            const check = (0,check_query/* checkPart */.U)({ of: 'commit', at: commit, name }, `${index}_0`);
            return {
                fields: `r${index}: repository(owner: $${owner}, name: $${title}) { ${check.fields} }`,
                variables: [
                    { name: owner, type: 'String!', value: repository.owner },
                    { name: title, type: 'String!', value: repository.name },
                    ...check.variables,
                ],
            };
        }),
    });
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/builds/read-checks.js









const ofRepository = schemas/* object */.Ikc({ k0: schemas/* unknown */.L5J() });
const permission = 'checks: read and statuses: read';
/** Sends one request about many checks; one that cannot be seen leaves the others alone. */
async function readChecks(api, checks, credentials) {
    const task = { doing: 'read the builds of the applications', permission };
    const tried = await (0,try_task/* tryTask */.n)(api, task, () => (0,ask_repositories/* askRepositories */.c)(api, buildQuery(checks)));
    if (tried.kind === 'failed')
        return checks.map((check) => [check, { kind: 'unknown', said: tried.message }]);
    const answerOf = tried.answer;
    return Promise.all(checks.map(async (check, index) => [check, await readCheck(api, { check, answer: answerOf(index), credentials })]));
}
async function readCheck(api, { check: { repository, name }, answer, credentials }) {
    const { errors, headers } = answer;
    if (errors.some(is_of_check/* isOfCheck */.w))
        return check_answer/* hiddenCheck */.Z;
    const task = { doing: `read '${name}' of ${repository.owner}/${repository.name}`, permission };
    const tried = await (0,try_task/* tryTask */.n)(api, task, async () => {
        if (errors.length > 0)
            throw new failures_failure/* GraphqlFailure */.QL(errors, headers);
        return (0,check_answer/* checkAnswer */.d)((0,checked_answer/* checkedAnswer */.M)(ofRepository, answer.data()).k0);
    });
    if (tried.kind === 'answer')
        return tried.answer;
    const isHidden = tried.failure?.errors.some(({ type }) => type === 'NOT_FOUND' || type === 'FORBIDDEN');
    return { kind: 'unknown', said: isHidden ? `${tried.message}; ${remedies/* remedies */.J[credentials]}` : tried.message };
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/builds/create-check-builds.js




/** Checks that one request asks for without running into GitHub's time limit of ten seconds. */
const create_check_builds_most = 100;
/** What checks and commit statuses say of builds: one request for a hundred commits, of whatever repositories. */
function createCheckBuilds(api, credentials) {
    return {
        async states(questions) {
            const asked = questions.flatMap((question) => toAsked(question, api.addresses.server));
            const batches = (0,batches_of/* batchesOf */.c)(create_check_builds_most, asked);
            const found = await Promise.all(batches.map((batch) => readChecks(api, batch, credentials)));
            return new Map([
                ...questions.map((question) => [question, elsewhere(question)]),
                ...found.flat().map(([{ question }, state]) => [question, state]),
            ]);
        },
    };
}
/** Nothing for a repository that is not on this GitHub. */
function toAsked(question, server) {
    const { environment, commit } = question;
    const repository = (0,hosted_repository/* hostedRepository */.C)(question.repository, server);
    if (repository === undefined)
        return [];
    const name = (0,model_builds/* evidenceName */.Xc)(environment.builds.name, environment.platform);
    return [{ question, repository, commit, name }];
}
function elsewhere({ repository }) {
    return { kind: 'unknown', said: `${repository} is not on this GitHub, which alone keeps checks` };
}

// EXTERNAL MODULE: ./lib/action/adapters/processes/processes.js + 8 modules
var processes = __webpack_require__(72358);
;// CONCATENATED MODULE: ./lib/action/usecases/builds/builds-of-kinds.js
const notOnGitHub = {
    kind: 'unknown',
    said: 'checks and commit statuses are kept by GitHub, which is asked with --github owner/name, or in a workflow',
};
/** Asks each environment's evidence of those who know of its kind, all at the same time. */
function buildsOfKinds({ check, note, command }) {
    return {
        async states(questions, checkOut) {
            const checks = questions.filter(asksForCheck);
            const found = await Promise.all([
                check === null ? new Map(checks.map((it) => [it, notOnGitHub])) : check.states(checks, checkOut),
                note.states(questions.filter(asksForNote), checkOut),
                command.states(questions.filter(asksForCommand), checkOut),
            ]);
            return new Map(found.flatMap((states) => [...states]));
        },
    };
}
function asksForCheck(question) {
    return question.environment.builds.kind === 'check';
}
function asksForNote(question) {
    return question.environment.builds.kind === 'note';
}
function asksForCommand(question) {
    return question.environment.builds.kind === 'command';
}

// EXTERNAL MODULE: ./lib/action/action/inputs/variables-for-git.js
var variables_for_git = __webpack_require__(46297);
// EXTERNAL MODULE: ./lib/action/action/session/surroundings.js + 1 modules
var surroundings = __webpack_require__(17700);
;// CONCATENATED MODULE: ./lib/action/action/session/session-builds.js







/** Who says what was built, asked with the credentials of the step. */
function sessionBuilds({ credentials, variables }, { api, token }) {
    const { temporaryFolder } = (0,surroundings/* readSurroundings */.S)(variables);
    return buildsOfKinds({
        check: createCheckBuilds(api, credentials.kind),
        note: createNoteBuilds({
            ...{ folder: temporaryFolder, variables: (0,variables_for_git/* variablesForGit */.j)(variables) },
            server: { address: api.addresses.server, token },
        }),
        command: createCommandBuilds({ processes: (0,processes/* createProcesses */.E)(), temporaryFolder, variables }),
    });
}

// EXTERNAL MODULE: ./lib/action/action/modes/opened-outcome.js
var opened_outcome = __webpack_require__(16408);
;// CONCATENATED MODULE: ./lib/action/action/modes/deploy-all.js










/** Opens the pull request that brings everything in an environment to its platform, and judges it at once. */
async function deployAllMode(step) {
    const { request, variables } = step;
    const { environment, source, afresh, dryRun, credentials } = request;
    if (environment === null)
        throw (0,lacking/* lacking */.g)(request, ['environment']);
    const by = (0,acting_person/* actorOf */.d)(variables);
    const asked = { environment, afresh, by, ...(source !== null && { source }) };
    return (0,session/* withSession */.f)(step, async (session) => {
        const builds = sessionBuilds({ credentials, variables }, session);
        return deployAllOutcome(await askDeployAll({ ...session, builds }, asked, { dryRun }), { by, dryRun });
    });
}
/** What a step says that was asked for Deploy All; that nothing is behind is no failure. */
function deployAllOutcome(opened, { by, dryRun }) {
    const { answer } = opened;
    const { plan, environment, problems, pullRequest } = answer;
    const number = pullRequest?.number ?? null;
    const { lines, failure, ...said } = (0,opened_outcome/* openedOutcome */.I)(opened, { what: 'Deploy All', dryRun });
    return {
        ...said,
        lines: plan === null ? [whyNone(answer)] : lines,
        summary: plan === null ? null : renderDeployAllBody({ ...answer, plan }, by),
        details: { dryRun, deployAll: deployAllToJson(answer) },
        detailsInShort: { dryRun, environment, plan, pullRequest: number, counts: deployAllCounts(answer) },
        failure: plan === null && !(0,problem/* hasErrors */.Cs)(problems) ? null : failure,
    };
}
function whyNone({ environment, platform, problems }) {
    return (0,problem/* hasErrors */.Cs)(problems)
        ? `there is no Deploy All of ${environment}`
        : `nothing is behind: everything that ${environment} has is on platform ${platform}`;
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

/***/ 44512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ batchesOf)
/* harmony export */ });
/** Cuts a list into lists of at most so many. */
function batchesOf(most, items) {
    return items.length === 0 ? [] : [items.slice(0, most), ...batchesOf(most, items.slice(most))];
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

/***/ 1973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ byReason)
/* harmony export */ });
/* harmony import */ var _model_deploy_all_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15452);

/** Lists by the reason for which something is left out, in the order of the reasons; those that are empty are absent. */
function byReason(listOf) {
    const lists = _model_deploy_all_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutReasons */ .H.map((reason) => [reason, listOf(reason)]);
    return new Map(lists.filter(([, list]) => list.length > 0));
}


/***/ }),

/***/ 78759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ proposedExecution),
/* harmony export */   tU: () => (/* binding */ deployAllExecution)
/* harmony export */ });
/* unused harmony export executionCounts */
/* harmony import */ var _records_run_operation_transitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40144);
/* harmony import */ var _records_run_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7041);
/* harmony import */ var _by_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1973);




/** What became of a plan of Deploy All that has a run; undefined for every other run. */
function deployAllExecution(run) {
    if (run.deployAll === undefined)
        return undefined;
    const { plan, status, origin, startedBy, startedAt, endedAt, deployAll } = run;
    return {
        ...toldBy(deployAll),
        ...{ plan, status, by: origin?.by ?? deployAll.by ?? startedBy, startedAt, endedAt },
        ...fates(run),
    };
}
/** The same of a plan that has no run yet; `status` says whether it is proposed or merged. */
function proposedExecution(name, plan, status) {
    if (plan.deployAll === undefined)
        return undefined;
    return {
        ...toldBy(plan.deployAll),
        ...{ plan: name, status, by: plan.origin?.by ?? plan.deployAll.by ?? null },
        ...{ startedAt: null, endedAt: null, succeeded: [], failed: [], skipped: [] },
        pending: plan.applications.map(({ application }) => application),
    };
}
/** Counts what has become of one execution. */
function executionCounts({ succeeded, failed, skipped, pending, leftOut, }) {
    return {
        ...{ succeeded: succeeded.length, failed: failed.length },
        ...{ skipped: skipped.length, pending: pending.length },
        ...leftOutCounts(leftOut),
    };
}
function toldBy({ platform, relaunches, leftOut }) {
    const inOrder = (0,_by_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .byReason */ .U)((reason) => leftOut.get(reason) ?? []);
    return { platform, relaunches: relaunches ?? null, leftOut: inOrder };
}
function fates(run) {
    const of = (wanted) => run.operations.flatMap((it) => (fateOf(it, run) === wanted ? [it.application] : []));
    return { succeeded: of('succeeded'), failed: of('failed'), skipped: of('skipped'), pending: of('pending') };
}
function fateOf(operation, run) {
    if ((0,_records_run_operation_transitions_js__WEBPACK_IMPORTED_MODULE_1__/* .isSettled */ .Is)(operation))
        return 'succeeded';
    switch (operation.state) {
        case 'pending':
        case 'started':
            return (0,_records_run_run_js__WEBPACK_IMPORTED_MODULE_2__/* .hasEnded */ .hY)(run) ? 'skipped' : 'pending';
        case 'skipped':
            return 'skipped';
        default:
            return 'failed';
    }
}


/***/ }),

/***/ 99355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hx: () => (/* binding */ gatherEvidence),
  z6: () => (/* binding */ needsPerson),
  fk: () => (/* binding */ runEvidence)
});

;// CONCATENATED MODULE: ./lib/action/domain/follow-ups/excerpt.js
/** As much of the beginning as takes no more than so many characters of JSON that is all escapes and plain signs. */
function excerptOf(items, room) {
    let taken = 0;
    const isOver = (item) => {
        taken += escapedLength(item);
        return taken > room;
    };
    const end = items.findIndex(isOver);
    const shown = end === -1 ? items : items.slice(0, end);
    return { shown, more: items.length - shown.length };
}
function escapedLength(item) {
    return JSON.stringify(item).replace(/[^\w .,:"{}/-]/g, '\\u0000').length;
}
/** A text of at most so many characters; of a longer one the beginning. */
function beginningOf(text, longest) {
    const characters = [...text];
    return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`;
}

;// CONCATENATED MODULE: ./lib/action/domain/follow-ups/gather-evidence.js

/** Characters of a text, and of JSON for each list: together well below what a description may hold (GitHub: 65,536). */
const longestText = 300;
const room = { operations: 9000, tasks: 6000, adjusted: 3000, dropped: 2000 };
/** What is most worth knowing first, because long lists are cut. */
const order = ['failed', 'unknown', 'backed-out', 'skipped', 'pending', 'started', 'succeeded'];
/** The evidence for a follow-up that was written. */
function gatherEvidence(question) {
    const { kind, run, written, repository, by, pullRequest } = question;
    return {
        kind,
        repository,
        target: written.target,
        plan: written.plan,
        by: cut(by),
        run: runEvidence(run),
        pullRequest,
        dropped: excerptOf(written.dropped, room.dropped),
        adjusted: excerptOf(written.adjusted.map((it) => ({ ...it, reason: beginningOf(it.reason, longestText) })), room.adjusted),
        tasks: excerptOf(written.problems.filter(needsPerson).map(task), room.tasks),
    };
}
/** Whether a problem of a new plan is for a person to solve, or to look at, before it is merged. */
function needsPerson({ severity }) {
    return severity !== 'notice';
}
/** What the records tell of a run, always in the same way. */
function runEvidence(run) {
    const { environment, plan, status, endedBy, reason, startedBy, startedAt, endedAt, mergeCommit } = run;
    const operations = order.flatMap((state) => run.operations.filter((it) => it.state === state));
    return {
        environment,
        plan,
        status,
        endedBy,
        reason: cut(reason),
        startedBy: cut(startedBy),
        startedAt,
        endedAt,
        mergeCommit,
        operations: excerptOf(operations.map(operationEvidence), room.operations),
    };
}
function operationEvidence(operation) {
    const { application, action, from, to, commit, state, reason, tries } = operation;
    const effect = tries.at(-1)?.effect;
    const log = effect === undefined ? null : placeOf(effect);
    return { application, action, from, to, commit, state, reason: cut(reason), log };
}
function placeOf(effect) {
    return effect.kind === 'process' ? (effect.job?.url ?? null) : effect.url;
}
function task({ code, severity, message, application }) {
    return { code, severity, message: beginningOf(message, longestText), application: application ?? null };
}
function cut(text) {
    return text === null ? null : beginningOf(text, longestText);
}


/***/ }),

/***/ 38399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ deployAllName),
/* harmony export */   W_: () => (/* binding */ mayBeNamed),
/* harmony export */   gg: () => (/* binding */ followUpName),
/* harmony export */   iy: () => (/* binding */ reuseName)
/* harmony export */ });
/* unused harmony exports retryName, backoutName, newPlanName */
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96971);

const longest = 100;
const names = { retry: retryName, reuse: reuseName, backout: backoutName };
/** The name that a follow-up of a plan gets. */
function followUpName(kind, plan, taken) {
    return names[kind](plan, taken);
}
/** Whether a plan may be such a follow-up by its name; sure only when it is false. */
function mayBeNamed(kind, plan, name) {
    const base = kind === 'retry' ? firstTry(plan) : plan;
    return name.startsWith(base.slice(0, longest / 2));
}
/** The name of a retry: the first plan's name with the number of the try. */
function retryName(plan, taken) {
    return firstFree(firstTry(plan), '-retry-', 1, taken);
}
function firstTry(plan) {
    return plan.replace(/-retry-\d{1,6}$/, '');
}
/** The name of a backout plan: that of the plan whose run it undoes, numbered; what undoes that in turn has both. */
function backoutName(plan, taken) {
    return firstFree(plan, '-backout-', 1, taken);
}
/** The name of a reuse: the same plan in the next environment, numbered when that name has been used. */
function reuseName(plan, taken) {
    return taken.has(plan) ? firstFree(plan, '-', 2, taken) : plan;
}
/** The name of a new plan: the day and what it deploys. `day` is `YYYY-MM-DD`. */
function newPlanName(day, applications, taken) {
    const [first = 'plan', second] = applications;
    const more = applications.length - 1;
    const what = second === undefined ? first : more === 1 ? `${first}-${second}` : `${first}-and-${more}-more`;
    return reuseName(cut(`${day}-${what}`, longest), taken);
}
/** The name of a plan of Deploy All: the day and the platform. `day` is `YYYY-MM-DD`. */
function deployAllName(day, platform, taken) {
    return reuseName(`${day}-deploy-all-${platform}`, taken);
}
function firstFree(base, separator, from, taken) {
    for (let number = from;; number++) {
        const suffix = `${separator}${number}`;
        const name = `${cut(base, longest - suffix.length)}${suffix}`;
        if (!taken.has(name))
            return name;
    }
}
/** Cuts to at most this length, and further where the grammar of names forbids the end. */
function cut(name, length) {
    let kept = name.slice(0, length);
    while (kept !== '' && !(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isName */ .Eo)(kept))
        kept = kept.slice(0, -1);
    return kept;
}


/***/ }),

/***/ 91915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ lookForVersions),
/* harmony export */   r: () => (/* binding */ readAvailableVersions)
/* harmony export */ });
/* harmony import */ var _domain_versions_version_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38772);
/* harmony import */ var _reading_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13878);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32455);



/**
 * What an environment can give to others, by application: a root every tagged version, others what they have
 * had whole; never a version that was marked bad. An application that is not there is absent.
 */
async function lookForVersions(question) {
    const { records, applications } = question;
    const marks = await records.marks(applications);
    const { versions, unreachable } = await (question.source.root ? tagged(question) : deployedWhole(question));
    const withoutBad = [...versions].map(([application, all]) => {
        const bad = marks.get(application)?.bad;
        return [application, new Map([...all].filter(([version]) => !bad?.has(version)))];
    });
    return { versions: new Map(withoutBad), unreachable };
}
/** The same; rejects with a Refusal (`lost`) when a repository does not answer. */
async function readAvailableVersions(question) {
    const { versions, unreachable } = await lookForVersions(question);
    if (unreachable.length > 0)
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('lost', unreachable);
    return versions;
}
async function tagged({ sources, applications, catalog }) {
    const entries = applications.flatMap((application) => catalog.get(application) ?? []);
    const { tags, unreachable } = await (0,_reading_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .askForTags */ .ML)(sources, entries);
    const versions = entries.flatMap(({ application, tag }) => {
        const found = tags.get(application);
        return found === undefined ? [] : [[application, (0,_domain_versions_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .taggedVersions */ .C)(tag, found)]];
    });
    return { versions: new Map(versions), unreachable };
}
async function deployedWhole({ records, source, applications }) {
    const found = await records.applications(source.name, applications);
    const versions = new Map([...found].map(([application, { versions: had }]) => [application, had]));
    return { versions, unreachable: [] };
}


/***/ }),

/***/ 5878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ takenNames),
/* harmony export */   GM: () => (/* binding */ refusedPlan),
/* harmony export */   c0: () => (/* binding */ writeDrafted),
/* harmony export */   uD: () => (/* binding */ openPlan),
/* harmony export */   z: () => (/* binding */ writtenPlan),
/* harmony export */   zQ: () => (/* binding */ validateDrafted)
/* harmony export */ });
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96971);
/* harmony import */ var _ports_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10299);
/* harmony import */ var _reading_merged_plans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2827);
/* harmony import */ var _reading_plan_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47820);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32455);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48659);






/**
 * Validates a drafted plan and commits it to its new branch, from the tip of the target's branch. What a
 * person must adjust stands in the answer's problems. Undefined when the branch has appeared meanwhile. Rejects with a
 * Refusal (`wrong`) when the draft is no plan.
 */
async function openPlan(ports, trusted, drafted) {
    const problems = await validateDrafted(ports, trusted, drafted);
    return writeDrafted(ports, { ...drafted, problems: [...drafted.problems, ...problems] });
}
/** What is wrong with a plan that is not written yet; a draft that is no plan is found out when it is written. */
async function validateDrafted(ports, trusted, { plan, target, text }) {
    const { repository, clock } = ports;
    const branches = await repository.branches('env/', (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_4__/* .planBranch */ .YI)(target, ''));
    const openPlans = await ports.readOpenPlans(branches, target);
    const { problems } = await (0,_validate_js__WEBPACK_IMPORTED_MODULE_3__/* .validate */ .tf)(ports, trusted, {
        plan,
        environment: target,
        pullRequest: null,
        hasEnvironmentBranch: branches.has((0,_domain_names_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentBranch */ .GX)(target)),
        content: (0,_reading_plan_file_js__WEBPACK_IMPORTED_MODULE_1__/* .planFileOf */ .XT)(plan, text),
        addedAt: (0,_ports_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .isoNow */ .E)(clock),
        foreignChanges: [],
        openPlans,
    });
    return problems;
}
/** Commits a plan, whose problems are all known, to its new branch; undefined when that has appeared meanwhile. */
async function writeDrafted({ repository }, drafted) {
    const { plan, target, text, message } = drafted;
    const result = await repository.commit({
        branch: (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_4__/* .planBranch */ .YI)(target, plan),
        expected: null,
        startFrom: await branchTip(repository, target),
        writes: [{ path: (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_4__/* .planPath */ .pw)(plan), bytes: (0,_reading_plan_file_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesToCommit */ .AZ)(plan, text) }],
        message,
        author: await repository.author(),
    });
    return result.kind === 'moved' ? undefined : writtenPlan(drafted);
}
/** The answer that a plan is on its branch. */
function writtenPlan({ plan, target, dropped, adjusted, problems }) {
    const [branch, file] = [(0,_domain_names_js__WEBPACK_IMPORTED_MODULE_4__/* .planBranch */ .YI)(target, plan), (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_4__/* .planPath */ .pw)(plan)];
    return { plan, environment: target, target, branch, file, dropped, adjusted, problems };
}
/** The answer that nothing was written. */
function refusedPlan(target, problems) {
    return {
        plan: null,
        environment: target,
        target,
        branch: null,
        file: null,
        dropped: [],
        adjusted: [],
        problems,
    };
}
/** Names that a new plan of an environment may not take: of branches, merged plans and runs. */
async function takenNames(repository, state) {
    const { environment } = state;
    const branches = await repository.branches((0,_domain_names_js__WEBPACK_IMPORTED_MODULE_4__/* .planBranch */ .YI)(environment, ''));
    const merged = await (0,_reading_merged_plans_js__WEBPACK_IMPORTED_MODULE_0__/* .plansAt */ .kK)(repository, await branchTip(repository, environment));
    const open = [...branches.keys()].map((branch) => branch.slice((0,_domain_names_js__WEBPACK_IMPORTED_MODULE_4__/* .planBranch */ .YI)(environment, '').length));
    return new Set([...open, ...merged.keys(), ...state.active.keys(), ...state.endedPlans]);
}
async function branchTip(repository, environment) {
    const branch = (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentBranch */ .GX)(environment);
    const tip = (await repository.branches(branch)).get(branch);
    if (tip === undefined)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .noEnvironmentBranch */ .dJ)(environment);
    return tip;
}


/***/ }),

/***/ 94071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ chooseSource)
/* harmony export */ });
/* harmony import */ var _domain_model_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40799);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32455);


/**
 * The named source, or the only one that the target allows; a Refusal (`wrong`) when that leaves a choice.
 *
 * @param option by what it is named
 */
function chooseSource({ configuration }, target, name, option = '--source') {
    const allowed = [...configuration.environments.values()].filter((it) => (0,_domain_model_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .allowsSource */ .k0)(target, it.name));
    const names = allowed.map((it) => it.name).join(', ');
    if (name === undefined) {
        const [only, ...others] = allowed;
        if (only !== undefined && others.length === 0)
            return only;
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongUsage */ .xY)(`'${target.name}' takes versions from ${names}; say which with ${option}`);
    }
    const found = allowed.find((it) => it.name === name);
    if (found === undefined)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongUsage */ .xY)(`'${target.name}' takes versions from ${names}, not from '${name}'`);
    return found;
}


/***/ }),

/***/ 1164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openProposal)
/* harmony export */ });
/* unused harmony export proposePlan */
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96971);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89889);


/**
 * Proposes a plan that has just been written to its branch. The pull request is a draft, because a person completes
 * the plan first.
 */
function proposePlan(forge, written) {
    const { plan, target, file } = written;
    return openProposal(forge, written, {
        title: `${target}: ${plan}`,
        body: `Proposes the deployment plan \`${file}\` for \`${target}\`. Complete the plan, then mark this pull request as ready for review.`,
        draft: true,
    });
}
/**
 * Opens the pull request of a plan, if nobody has done so yet. When none can be opened the branch stays, and a
 * problem says how to go on.
 */
async function openProposal(forge, written, proposing) {
    const { plan, branch, target } = written;
    if (plan === null || branch === null)
        return { ...written, pullRequest: null };
    const base = (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentBranch */ .GX)(target);
    const { draft } = proposing;
    try {
        const opened = await forge.openPullRequest({ branch, base, ...proposing });
        return { ...written, pullRequest: { ...opened, draft } };
    }
    catch (cause) {
        const [why] = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g)(cause)?.problems ?? [];
        if (why === undefined)
            throw cause;
        const pullRequest = await standingProposal(forge, branch, base);
        if (pullRequest !== null)
            return { ...written, pullRequest: { ...pullRequest, draft } };
        return {
            ...written,
            pullRequest,
            problems: [...written.problems, unproposed(branch, target, why)],
        };
    }
}
/** The pull request that somebody else was faster to open. */
async function standingProposal(forge, branch, base) {
    try {
        const found = (await forge.pullRequestsOf([branch])).get(branch) ?? [];
        const open = found.find((it) => it.state === 'open' && it.base === base);
        return open === undefined ? null : { number: open.number, url: open.url };
    }
    catch (cause) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g)(cause) === undefined)
            throw cause;
        return null;
    }
}
function unproposed(branch, target, why) {
    const message = `the plan is on the branch ${branch}, and no pull request could be opened for it: ${why.message}; open one to ${(0,_domain_names_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentBranch */ .GX)(target)} yourself`;
    return { ...why, severity: 'warning', message };
}


/***/ }),

/***/ 16988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ validateOpened)
/* harmony export */ });
/* unused harmony export validateOpenedBy */
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96971);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5753);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66058);



/** How often it is looked for, and milliseconds in between: a list may lag behind. */
const mostLooks = 3;
const pause = 1000;
/**
 * Judges a pull request right after it was opened, because no workflow starts for one that was opened with the token
 * of a workflow (GitHub: GITHUB_TOKEN). Says what could not be judged or written; the next evaluation makes up for
 * it. Rejects as `evaluate` does.
 */
async function validateOpened(ports, { number, target }) {
    for (let look = 1;; look += 1) {
        const opened = (await ports.forge.openPullRequests()).find((it) => it.number === number);
        if (opened !== undefined) {
            const base = (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentBranch */ .GX)(target);
            const { head } = opened;
            const trigger = {
                kind: 'pull-request',
                number,
                base,
                formerBase: null,
                head,
                concernsOthers: true,
            };
            const { problems, pullRequests } = await (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(ports, trigger, { dryRun: false });
            return [
                ...problems,
                ...pullRequests.flatMap((it) => it.problems),
                ...whatLeftNoVerdict(pullRequests.find((it) => (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .isOn */ .Mp)(it.pullRequest, number))),
            ];
        }
        if (look === mostLooks)
            return [notListed(number)];
        await ports.clock.sleep(pause);
    }
}
/**
 * The same where a person may be at work: what a person opens starts the workflow that judges it, what a program opens
 * may not. `login` is of whoever opened it.
 */
async function validateOpenedBy(ports, login, opened) {
    return login.endsWith('[bot]') ? validateOpened(ports, opened) : [];
}
/** It stands on the pull request as well, where nobody looks yet. */
function whatLeftNoVerdict(evaluated) {
    return evaluated?.report.verdict === 'unknown' ? evaluated.report.problems : [];
}
function notListed(number) {
    const message = `pull request #${number} is not among the open ones yet, or not any more, so it was not judged; the next evaluation judges it`;
    return { code: 'source-unreachable', severity: 'warning', message };
}


/***/ }),

/***/ 51083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openPlansOnBranches)
/* harmony export */ });
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96971);
/* harmony import */ var _proposed_plans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69817);


/** The open plans on branches `plan/<environment>/<plan>`: where no pull requests are known. */
function openPlansOnBranches(repository) {
    return async (branches, environment) => {
        const candidates = [...branches].flatMap(([branch, commit]) => {
            const address = (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlanBranch */ .dF)(branch);
            if (address === undefined || (environment !== undefined && address.environment !== environment))
                return [];
            return [{ ...address, commit, pullRequest: null }];
        });
        return (0,_proposed_plans_js__WEBPACK_IMPORTED_MODULE_0__/* .readProposedPlans */ .X)(repository, branches, candidates);
    };
}


/***/ }),

/***/ 96728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readUnregistered)
/* harmony export */ });
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96971);
/* harmony import */ var _merged_plans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2827);
/* harmony import */ var _plan_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47820);



/** Plans merged since the last look at the branch: nobody has registered them yet. */
async function readUnregistered(repository, { environment, record, active, endedPlans }) {
    const branch = (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentBranch */ .GX)(environment);
    const head = (await repository.branches(branch)).get(branch);
    if (head === undefined || record === null || record.head === head)
        return [];
    const history = await (0,_merged_plans_js__WEBPACK_IMPORTED_MODULE_0__/* .plansAt */ .kK)(repository, record.baseline);
    const names = [...(await (0,_merged_plans_js__WEBPACK_IMPORTED_MODULE_0__/* .plansAt */ .kK)(repository, head)).keys()].filter((plan) => !active.has(plan) && !endedPlans.has(plan) && !history.has(plan));
    const files = await repository.read(head, names.map(_domain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .planPath */ .pw));
    return names.flatMap((plan) => {
        const content = files.get((0,_domain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .planPath */ .pw)(plan));
        return content === undefined ? [] : [{ plan, ...(0,_plan_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlanFile */ .wr)(plan, content) }];
    });
}


/***/ })

};
