export const id = 392;
export const ids = [392];
export const modules = {

/***/ 44120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ executionSession)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
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
;// CONCATENATED MODULE: ./lib/action/adapters/checks/command/check-environment.js

/** The whole environment of a command that checks (docs/plan-format.md, checks). */
function checkEnvironment({ env }, { environment, plan, name, applications }, caller) {
    const versions = [...applications].map(([application, version]) => `${application}@${version}`);
    return {
        ...(0,handed_variables/* handedVariables */.i)(env, caller),
        DEPLOYMENT_ENVIRONMENT: environment,
        DEPLOYMENT_PLAN: plan,
        DEPLOYMENT_CHECK: name,
        DEPLOYMENT_APPLICATIONS: versions.join(','),
    };
}

// EXTERNAL MODULE: ./lib/action/adapters/programs/meaning-of-exit.js
var meaning_of_exit = __webpack_require__(10267);
;// CONCATENATED MODULE: ./lib/action/adapters/checks/command/check-result.js

/** What the end of a command says: exit 0 is met, everything else is not (docs/plan-format.md, checks). */
function checkResult({ command }, { code, signal, interruption }) {
    const program = JSON.stringify(command[0]);
    if (interruption === 'stopped')
        return unmet(`${program} was stopped before it had an answer`);
    if (interruption === 'time limit')
        return unmet(`${program} had no answer in time`);
    if (code === 0)
        return { outcome: 'met', reason: `${program} exited with 0` };
    if (code === null)
        return unmet(`${program} was ended by ${signal}`);
    return unmet(`${program} exited with ${code}${(0,meaning_of_exit/* meaningOfExit */.f)(code)}; expected 0`);
}
function unmet(reason) {
    return { outcome: 'unmet', reason };
}

;// CONCATENATED MODULE: ./lib/action/adapters/checks/command/create-command-checks.js









/** Checks by a command of the configuration, without a shell, in a clean checkout. */
function createCommandChecks(options) {
    return {
        perform: async (check, surroundings) => {
            try {
                return await (0,with_workspace/* withWorkspace */.A)(options, (folder) => performIn(folder, options, { check, surroundings }));
            }
            catch (cause) {
                return { outcome: 'unmet', reason: `it could not be performed: ${(0,message_of/* messageOf */.b)(cause)}` };
            }
        },
    };
}
async function performIn(scratch, { variables, logFolder, timer = programs_timer/* systemTimer */.t }, { check, surroundings }) {
    const { environment, plan, name, limit, stop, onLine } = surroundings;
    const folder = (0,external_node_path_.join)(scratch, 'checkout');
    await (0,promises_.mkdir)(folder);
    await surroundings.checkOut(folder);
    const end = await (0,run_leashed/* runLeashed */.O)({
        ...{ command: check.command, folder, scratch, limit, stop, onLine, timer },
        environment: checkEnvironment(check, surroundings, variables),
        secrets: (0,secret_variables/* secretsAmong */.o0)(check.env, variables),
        log: (0,external_node_path_.join)(logFolder, environment, plan, 'checks', `${name}.log`),
    });
    return checkResult(check, end);
}

// EXTERNAL MODULE: ./lib/action/domain/verification/check-address.js
var check_address = __webpack_require__(72894);
// EXTERNAL MODULE: ./lib/action/domain/shorten-text.js
var shorten_text = __webpack_require__(65492);
// EXTERNAL MODULE: ./lib/action/domain/verification/json-path.js
var json_path = __webpack_require__(80577);
;// CONCATENATED MODULE: ./lib/action/adapters/checks/url/differences-in.js


/** UTF-16 code units of a value that a message repeats. */
const longestShown = 60;
/** What differs in a document from what is expected at its paths, in words; empty when nothing does. */
function differencesIn(document, expected) {
    const differences = [...expected].flatMap(([path, value]) => {
        const steps = (0,json_path/* parseJsonPath */.H)(path);
        const found = steps === undefined ? undefined : (0,json_path/* valueAtPath */.W)(document, steps);
        return found === value ? [] : [`${path} is ${inWords(found)} (expected ${inWords(value)})`];
    });
    return differences.join(', ');
}
function inWords(value) {
    if (value === undefined)
        return 'not there';
    if (typeof value !== 'object' || value === null)
        return (0,shorten_text/* shortenText */.B)(JSON.stringify(value), longestShown);
    return Array.isArray(value) ? 'a list' : 'an object';
}

;// CONCATENATED MODULE: ./lib/action/adapters/checks/url/read-json.js
/** Bytes of an answer that are read; those that say how a service is are short. */
const longest = 1024 * 1024;
/** The JSON document of an answer. Rejects when the connection breaks off. */
async function readJson({ body }) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body ?? []) {
        chunks.push(chunk);
        size += chunk.byteLength;
        if (size > longest)
            return { kind: 'unreadable', reason: 'its answer is longer than 1 MiB' };
    }
    try {
        return { kind: 'read', document: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
    }
    catch {
        return { kind: 'unreadable', reason: 'its answer is not JSON' };
    }
}

;// CONCATENATED MODULE: ./lib/action/adapters/checks/url/create-url-checks.js




/** Milliseconds for an answer where the check does not say how fast it must be: a hung server is asked again. */
const longestAnswer = 30_000;
/**
 * Checks by asking an address with GET. Redirects are not followed: a page for logging in answers with success. Messages
 * tell the address without its query.
 */
function createUrlChecks({ timer = programs_timer/* systemTimer */.t } = {}) {
    return {
        perform: async (check, surroundings) => {
            const patience = patienceWith(check, surroundings, timer);
            try {
                return await ask(check, patience.signal);
            }
            catch (cause) {
                return create_url_checks_unmet(check, patience.given() ?? `cannot be reached (${codeOf(cause)})`);
            }
            finally {
                patience.end();
            }
        },
    };
}
/** Ends a request when its time is over, or nobody waits for it any more. */
function patienceWith({ within }, { limit, stop }, timer) {
    const controller = new AbortController();
    const abort = () => controller.abort();
    const milliseconds = Math.min(within ?? longestAnswer, limit);
    const cancel = timer(milliseconds, abort);
    stop.addEventListener('abort', abort);
    if (stop.aborted)
        abort();
    return {
        signal: controller.signal,
        /** Why it was ended; undefined when it was not. */
        given: () => {
            if (stop.aborted)
                return 'was not waited for';
            return controller.signal.aborted ? `did not answer within ${milliseconds} ms` : undefined;
        },
        end: () => {
            stop.removeEventListener('abort', abort);
            cancel();
        },
    };
}
async function ask(check, signal) {
    const response = await fetch(check.url, {
        redirect: 'manual',
        headers: { accept: check.json.size === 0 ? '*/*' : 'application/json', 'user-agent': 'deployment-plans' },
        signal,
    });
    try {
        if (response.status !== check.status) {
            return create_url_checks_unmet(check, `answered ${response.status}${leadingTo(response)}; expected ${check.status}`);
        }
        if (check.json.size === 0)
            return met(check);
        const read = await readJson(response);
        if (read.kind === 'unreadable')
            return create_url_checks_unmet(check, `answered ${response.status}, but ${read.reason}`);
        const differences = differencesIn(read.document, check.json);
        return differences === '' ? met(check) : create_url_checks_unmet(check, `answered ${response.status}, but ${differences}`);
    }
    finally {
        await response.body?.cancel().catch(() => { });
    }
}
function leadingTo({ headers, url }) {
    const location = headers.get('location');
    if (location === null || !URL.canParse(location, url))
        return '';
    return `, leading to ${(0,check_address/* addressInWords */.R)(new URL(location, url))}`;
}
function met({ url, status }) {
    return { outcome: 'met', reason: `${(0,check_address/* addressInWords */.R)(new URL(url))} answered ${status}` };
}
function create_url_checks_unmet({ url }, what) {
    return { outcome: 'unmet', reason: `${(0,check_address/* addressInWords */.R)(new URL(url))} ${what}` };
}
/** What Node says of ports that are never asked (fetch.spec.whatwg.org, "port blocking"). */
const badPort = 'bad port';
/** The system's name of what went wrong; its sentences may repeat the whole address. */
function codeOf(failure) {
    if (typeof failure !== 'object' || failure === null)
        return 'for an unknown reason';
    if ('cause' in failure && failure.cause !== undefined)
        return codeOf(failure.cause);
    if ('message' in failure && failure.message === badPort)
        return 'its port is kept for another protocol; use another';
    return 'code' in failure ? String(failure.code) : 'for an unknown reason';
}

;// CONCATENATED MODULE: ./lib/action/adapters/checks/create-checks.js


/** Performs checks of every kind, as this machine can. */
function createChecks(options) {
    const commands = createCommandChecks(options);
    const addresses = createUrlChecks(options);
    return {
        perform: (check, surroundings) => check.kind === 'command'
            ? commands.perform(check, surroundings)
            : addresses.perform(check, surroundings),
    };
}

// EXTERNAL MODULE: ./lib/action/domain/names.js
var names = __webpack_require__(96971);
// EXTERNAL MODULE: ./lib/action/adapters/github/writing/write-once.js
var write_once = __webpack_require__(79457);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./lib/action/adapters/github/failures/checked-answer.js
var checked_answer = __webpack_require__(61477);
// EXTERNAL MODULE: ./lib/action/adapters/github/failures/failure.js
var failures_failure = __webpack_require__(7025);
;// CONCATENATED MODULE: ./lib/action/adapters/github/actions/dispatch-workflow.js



const runDetails = schemas/* object */.Ikc({ workflow_run_id: schemas/* number */.aig() });
const detailsParameter = 'return_run_details';
/**
 * Starts a workflow, once, and gives the id of its run; null from a GitHub that does not tell. Rejects as the
 * client does.
 *
 * Source: docs.github.com, "REST API endpoints for workflows", "Create a workflow dispatch event".
 */
async function dispatchWorkflow(api, dispatch) {
    try {
        return await send(api, dispatch, { [detailsParameter]: true });
    }
    catch (error) {
        // A refusal of what it does not know proves that nothing has happened.
        if (!isRefusalOfDetails(error))
            throw error;
        return send(api, dispatch, {});
    }
}
async function send(api, { place, ref, inputs }, details) {
    const { status, data } = await api.writes.rest.actions.createWorkflowDispatch({
        owner: place.repository.owner,
        repo: place.repository.name,
        workflow_id: place.file,
        ref,
        inputs,
        ...details,
    });
    return status === 204 ? null : (0,checked_answer/* checkedAnswer */.M)(runDetails, data).workflow_run_id;
}
function isRefusalOfDetails(error) {
    const failure = (0,failures_failure/* failureOf */.g5)(error);
    return failure?.status === 422 && failure.words.includes(detailsParameter);
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/actions/workflow-place.js
/** `deploy.yml of acme/payments`. */
function nameOfPlace({ repository, file }) {
    return `${file} of ${nameOfRepository(repository)}`;
}
/** `acme/payments`. */
function nameOfRepository({ owner, name }) {
    return `${owner}/${name}`;
}
/** The page of a workflow, for people. */
function pageOfWorkflow({ addresses }, place) {
    return `${pageOfActions(addresses.server, place.repository)}/workflows/${encodeURIComponent(place.file)}`;
}
/** The page of a run, for people. */
function pageOfRun({ addresses }, repository, run) {
    return `${pageOfActions(addresses.server, repository)}/runs/${run}`;
}
function pageOfActions(server, repository) {
    return `${server}/${nameOfRepository(repository)}/actions`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(73102);
;// CONCATENATED MODULE: ./lib/action/adapters/github/actions/workflow-runs.js



const workflowRun = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    display_title: schemas/* string */.YjP(),
    head_branch: schemas/* nullable */.mee(schemas/* string */.YjP()),
    actor: schemas/* nullish */.cl6(schemas/* object */.Ikc({ login: schemas/* string */.YjP() })),
    status: schemas/* nullable */.mee(schemas/* string */.YjP()),
    conclusion: schemas/* nullable */.mee(schemas/* string */.YjP()),
    run_attempt: schemas/* optional */.lqM(schemas/* number */.aig()),
    created_at: iso/* datetime */.w$(),
});
const workflowRuns = schemas/* object */.Ikc({ workflow_runs: schemas/* array */.YOg(workflowRun) });
/** Runs on one page, the most that GitHub gives. */
const pageSize = 100;
/** One run, by its id. Rejects as the client does. */
async function readRun(api, { owner, name: repo }, run) {
    const { data, headers } = await api.reads.rest.actions.getWorkflowRun({
        owner,
        repo,
        run_id: run,
        exclude_pull_requests: true,
    });
    return { runs: [toRun((0,checked_answer/* checkedAnswer */.M)(workflowRun, data))], headers: (0,failures_failure/* headersOf */.Yl)(headers) };
}
/**
 * A page of the runs that dispatches started of a workflow, newest first. Rejects as the client does.
 * @param page from 1
 * @param since milliseconds since the epoch; null for all
 */
async function readDispatchedRuns(api, { repository, file }, { page, since }) {
    const { data, headers } = await api.reads.rest.actions.listWorkflowRuns({
        owner: repository.owner,
        repo: repository.name,
        workflow_id: file,
        event: 'workflow_dispatch',
        exclude_pull_requests: true,
        per_page: pageSize,
        page,
        ...(since !== null && { created: `>=${toSeconds(since)}` }),
    });
    return {
        runs: (0,checked_answer/* checkedAnswer */.M)(workflowRuns, data).workflow_runs.map(toRun),
        headers: (0,failures_failure/* headersOf */.Yl)(headers),
    };
}
/** GitHub's dates have no milliseconds. */
function toSeconds(time) {
    return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}
function toRun(run) {
    return {
        id: run.id,
        title: run.display_title,
        ref: run.head_branch,
        startedBy: run.actor?.login ?? null,
        status: run.status,
        conclusion: run.conclusion,
        attempt: run.run_attempt ?? 1,
        createdAt: Date.parse(run.created_at),
    };
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/actions/create-job-starter.js





const mode = 'execute';
/** States of a run of which no job has begun. */
const notBegun = ['queued', 'pending', 'waiting', 'requested'];
/** How often to look for a run after an unclear answer: GitHub may take a while to show it. */
const looks = 2;
/**
 * Starts jobs by dispatching a workflow of this repository. Its `run-name` must give runs the title
 * `execute <environment>/<plan>`, by which those that have not begun are told; else every plan is asked for again
 * and again, which does no harm but takes its time. Only our branch's version of the workflow is believed, whoever
 * has started it: on a branch of her own anybody who may push can give runs any title.
 *
 * `queued` takes one request: of the newest hundred dispatched runs. `start` takes one when it is answered. GitHub may
 * show a run that is between two of its jobs as queued; what is not asked for because of that, the schedule makes up for.
 */
function createJobStarter(api, options) {
    const { workflow, ref, now = Date.now } = options;
    const place = { repository: api.repository, file: workflow };
    const newest = async () => {
        const { runs } = await readDispatchedRuns(api, place, { page: 1, since: null });
        return runs.filter((run) => run.ref === ref);
    };
    return {
        queued: () => api.attempt({ doing: `read the queued runs of ${nameOfPlace(place)}`, permission: 'actions: read' }, async () => {
            const waiting = (await newest()).filter(({ status }) => notBegun.includes(status));
            return new Set(waiting.flatMap(({ title }) => planOfTitle(title) ?? []));
        }),
        start: (plan) => {
            const task = {
                doing: `start ${nameOfPlace(place)} for ${(0,names/* planAddress */.o4)(plan)}`,
                permission: 'actions: write',
            };
            const { environment } = plan;
            const inputs = { mode, environment, plan: plan.plan };
            // GitHub's times are whole seconds.
            const asked = Math.floor(now() / 1000) * 1000;
            const attempt = async () => {
                await dispatchWorkflow(api, { place, ref, inputs });
                return true;
            };
            const readBack = async () => (await newest()).some((run) => serves(run, plan, asked)) || undefined;
            return api.attempt(task, async () => {
                await (0,write_once/* writeOnce */.F)(api, { attempt, readBack, looks });
            });
        },
    };
}
/** An earlier job of the same plan that has begun may be about to end, and serves nobody who asks now. */
function serves({ title, status, createdAt }, plan, asked) {
    return planOfTitle(title) === (0,names/* planAddress */.o4)(plan) && (notBegun.includes(status) || createdAt >= asked);
}
function planOfTitle(title) {
    const address = title.startsWith(`${mode} `) ? title.slice(mode.length + 1) : '';
    return (0,names/* parsePlanAddress */.$d)(address) && address;
}

// EXTERNAL MODULE: ./lib/action/adapters/github/failures/unless-absent.js
var unless_absent = __webpack_require__(97023);
;// CONCATENATED MODULE: ./lib/action/adapters/github/actions/create-jobs.js





const job = schemas/* object */.Ikc({ status: schemas/* string */.YjP() });
/**
 * What became of jobs of this repository, in one request for a job that has ended and two for one that has not.
 *
 * Source: docs.github.com, "REST API endpoints for workflow jobs" and "… for workflow runs".
 */
function createJobs(api) {
    return {
        state: (identity) => api.attempt({
            doing: `read what became of the job ${identity.url} of ${nameOfRepository(api.repository)}`,
            permission: 'actions: read',
        }, () => stateOf(api, identity)),
    };
}
async function stateOf(api, { job, run, attempt }) {
    if (job !== null && (await isCompleted(api, job)))
        return 'ended';
    // A run is completed, or tried again, only when none of its jobs goes on, whatever is still shown of one of them.
    const read = await (0,unless_absent/* unlessAbsent */.Q)(() => readRun(api, api.repository, run));
    const [found] = read?.runs ?? [];
    if (found === undefined || found.attempt < attempt)
        return 'unknown';
    return found.attempt > attempt || found.status === 'completed' ? 'ended' : 'running';
}
async function isCompleted(api, id) {
    const { owner, name: repo } = api.repository;
    const answer = await (0,unless_absent/* unlessAbsent */.Q)(() => api.reads.rest.actions.getJobForWorkflowRun({ owner, repo, job_id: id }));
    return answer !== undefined && (0,checked_answer/* checkedAnswer */.M)(job, answer.data).status === 'completed';
}

// EXTERNAL MODULE: ./lib/action/ports/forge.js
var forge = __webpack_require__(6302);
;// CONCATENATED MODULE: ./lib/action/adapters/github/is-github-number.js
/** Whether a text is a number as GitHub writes ids and counts from 1, small enough to be exact. */
function isGitHubNumber(text = '') {
    return /^[1-9]\d{0,15}$/.test(text);
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/actions/own-job.js






const jobs = schemas/* object */.Ikc({
    total_count: schemas/* number */.aig(),
    jobs: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* number */.aig(), status: schemas/* string */.YjP(), runner_name: schemas/* nullable */.mee(schemas/* string */.YjP()) })),
});
/**
 * The job that this process belongs to, by the variables that GitHub sets in it; null outside of Actions, and in a
 * job of another repository, about which nobody could ask here later on. GitHub tells a job its run and attempt but
 * not its own id, so that is looked up by the machine's name; it stays unknown when the token may not look, or
 * several jobs there have machines of that name. Takes one request, and never rejects for what GitHub answers.
 *
 * Source: docs.github.com, "Variables reference", "Default environment variables".
 */
async function ownJob(api, variables) {
    const attempt = attemptIn(variables);
    const here = nameOfRepository(api.repository).toLowerCase();
    if (attempt === null || variables.GITHUB_REPOSITORY?.toLowerCase() !== here)
        return null;
    const { RUNNER_NAME: runner, RUNNER_ENVIRONMENT: environment } = variables;
    const job = runner === undefined ? null : await findJob(api, attempt, runner);
    const page = pageOfRun(api, api.repository, attempt.run);
    return {
        ...attempt,
        job,
        url: job === null ? `${page}/attempts/${attempt.attempt}` : `${page}/job/${job}`,
        hosted: environment === 'github-hosted',
    };
}
function attemptIn({ GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt }) {
    return isGitHubNumber(run) && isGitHubNumber(attempt)
        ? { run: Number(run), attempt: Number(attempt) }
        : null;
}
async function findJob(api, { run, attempt }, runner) {
    try {
        return await api.attempt({ doing: `read the jobs of the run ${run}`, permission: 'actions: read' }, async () => {
            const { data } = await api.reads.rest.actions.listJobsForWorkflowRunAttempt({
                owner: api.repository.owner,
                repo: api.repository.name,
                run_id: run,
                attempt_number: attempt,
                per_page: pageSize,
            });
            const { total_count: count, jobs: found } = (0,checked_answer/* checkedAnswer */.M)(jobs, data);
            const own = found.filter(({ status, runner_name }) => status === 'in_progress' && runner_name === runner);
            return own.length === 1 && count === found.length ? (own[0]?.id ?? null) : null;
        });
    }
    catch (error) {
        if (!(error instanceof forge/* ForgeUnavailable */.M || error instanceof forge/* ForgeForbidden */.T))
            throw error;
        api.reads.log.warn(error.message);
        return null;
    }
}

// EXTERNAL MODULE: ./lib/action/adapters/github/writing/conversation.js
var conversation = __webpack_require__(44577);
// EXTERNAL MODULE: ./lib/action/adapters/github/writing/write-check-run.js
var write_check_run = __webpack_require__(96542);
// EXTERNAL MODULE: ./lib/action/adapters/github/writing/write-comment.js
var write_comment = __webpack_require__(34763);
// EXTERNAL MODULE: ./lib/action/adapters/github/merging/merged-pull-request.js
var merged_pull_request = __webpack_require__(15855);
// EXTERNAL MODULE: ./lib/action/adapters/github/ownership/is-hidden.js
var is_hidden = __webpack_require__(62810);
// EXTERNAL MODULE: ./lib/action/adapters/github/ownership/our-check-runs.js
var our_check_runs = __webpack_require__(27121);
// EXTERNAL MODULE: ./lib/action/adapters/github/ownership/our-comments.js
var our_comments = __webpack_require__(85386);
// EXTERNAL MODULE: ./lib/action/adapters/github/ownership/is-same-account.js
var is_same_account = __webpack_require__(43550);
;// CONCATENATED MODULE: ./lib/action/adapters/github/mirror/standing/our-deployments.js

/** Other states are never given by us. */
const states = new Map([
    ['ERROR', 'error'],
    ['FAILURE', 'failure'],
    ['INACTIVE', 'inactive'],
    ['IN_PROGRESS', 'in_progress'],
    ['QUEUED', 'queued'],
    ['SUCCESS', 'success'],
]);
/** Those of a task that were created by us, by environment; of several the newest, because that is the one shown. */
function ourDeployments(deployments, { task, viewer }) {
    return new Map(deployments
        .filter(({ creator }) => creator !== null && (0,is_same_account/* isSameAccount */.s)(creator.login, viewer))
        .filter((one) => one.task === task)
        .toSorted((one, other) => one.databaseId - other.databaseId)
        .map(({ originalEnvironment, databaseId, latestStatus }) => [
        originalEnvironment ?? '',
        { id: databaseId, state: states.get(latestStatus?.state ?? '') ?? null },
    ]));
}

// EXTERNAL MODULE: ./lib/action/adapters/github/merging/brought-commit.js
var brought_commit = __webpack_require__(91726);
;// CONCATENATED MODULE: ./lib/action/adapters/github/mirror/standing/standing-answer.js




/** What GraphQL answers of a merge commit, and the queries by which it is asked. */
const deploymentFields = `pageInfo { hasNextPage endCursor } nodes {
  databaseId originalEnvironment task creator { login } latestStatus { state }
}`;
/** The newest come first: ours was written after the merge, when all has been said before. */
const conversationFields = `pageInfo { hasPreviousPage startCursor } nodes { ${our_comments/* commentFields */.XG} }`;
/** It costs one point of the limit. */
const standingQuery = `query RunStanding(
  $owner: String!, $name: String!, $commit: GitObjectID!, $check: String!
) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    nameWithOwner
    object(oid: $commit) { ... on Commit {
      ${(0,our_check_runs/* suiteFields */.Wt)({ suites: 50, check: '$check', run: 'databaseId name' })}
      deployments(first: 100) { ${deploymentFields} }
      ${(0,brought_commit/* broughtFields */.no)('Candidate')}
    } }
  }
}
fragment Candidate on PullRequest {
  number url ${brought_commit/* candidateFields */.b_}
  author { login }
  comments(last: 100) { ${conversationFields} }
}`;
const furtherDeploymentsQuery = `query FurtherDeployments(
  $owner: String!, $name: String!, $commit: GitObjectID!, $after: String!
) {
  repository(owner: $owner, name: $name) {
    object(oid: $commit) { ... on Commit { deployments(first: 100, after: $after) { ${deploymentFields} } } }
  }
}`;
const earlierCommentsQuery = `query EarlierComments(
  $owner: String!, $name: String!, $number: Int!, $before: String!
) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { comments(last: 100, before: $before) { ${conversationFields} } }
  }
}`;
/** Only the deployments to one environment, the newest last. */
const deploymentsToQuery = `query DeploymentsTo(
  $owner: String!, $name: String!, $commit: GitObjectID!, $environment: String!
) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    object(oid: $commit) { ... on Commit {
      deployments(last: 100, environments: [$environment]) { ${deploymentFields} }
    } }
  }
}`;
const account = schemas/* nullable */.mee(schemas/* object */.Ikc({ login: schemas/* string */.YjP() }));
const viewer = schemas/* object */.Ikc({ login: schemas/* string */.YjP() });
const deployment = schemas/* object */.Ikc({
    databaseId: schemas/* number */.aig(),
    originalEnvironment: schemas/* nullable */.mee(schemas/* string */.YjP()),
    task: schemas/* nullable */.mee(schemas/* string */.YjP()),
    creator: account,
    latestStatus: schemas/* nullable */.mee(schemas/* object */.Ikc({ state: schemas/* string */.YjP() })),
});
/** A cursor must be there when there is another page: otherwise the rest would be lost unnoticed. */
const deploymentPage = schemas/* object */.Ikc({
    pageInfo: schemas/* discriminatedUnion */.gMt('hasNextPage', [
        schemas/* object */.Ikc({ hasNextPage: schemas/* literal */.euz(true), endCursor: schemas/* string */.YjP() }),
        schemas/* object */.Ikc({ hasNextPage: schemas/* literal */.euz(false) }),
    ]),
    nodes: schemas/* array */.YOg(deployment),
});
const standing_answer_conversation = schemas/* object */.Ikc({
    pageInfo: schemas/* discriminatedUnion */.gMt('hasPreviousPage', [
        schemas/* object */.Ikc({ hasPreviousPage: schemas/* literal */.euz(true), startCursor: schemas/* string */.YjP() }),
        schemas/* object */.Ikc({ hasPreviousPage: schemas/* literal */.euz(false) }),
    ]),
    nodes: schemas/* array */.YOg(our_comments/* commentAnswer */.EF),
});
const candidate = schemas/* object */.Ikc({
    ...brought_commit/* candidateShape */.f,
    number: schemas/* number */.aig(),
    url: schemas/* string */.YjP(),
    author: account,
    comments: standing_answer_conversation,
});
const mergeCommit = schemas/* object */.Ikc({
    ...(0,brought_commit/* broughtShape */.NN)(candidate),
    checkSuites: (0,our_check_runs/* suitesAnswer */.e1)(schemas/* object */.Ikc({ databaseId: schemas/* number */.aig(), name: schemas/* string */.YjP() })),
    /** Null for a token that may not see deployments. */
    deployments: schemas/* nullable */.mee(deploymentPage),
});
const standingAnswer = schemas/* object */.Ikc({
    viewer,
    repository: schemas/* object */.Ikc({ nameWithOwner: schemas/* string */.YjP(), object: mergeCommit }),
});
const withDeployments = schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ deployments: deploymentPage }) });
const furtherDeploymentsAnswer = schemas/* object */.Ikc({ repository: withDeployments });
const deploymentsToAnswer = schemas/* object */.Ikc({ viewer, repository: withDeployments });
const earlierCommentsAnswer = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ pullRequest: schemas/* object */.Ikc({ comments: standing_answer_conversation }) }),
});

;// CONCATENATED MODULE: ./lib/action/adapters/github/mirror/standing/read-standing.js






/**
 * What stands on GitHub of a run. One request, and one more for each further hundred of deployments of the commit, or
 * of comments that came after ours.
 */
function readStanding(api, question) {
    const { mergeCommit: commit, check, marker, base, task } = question;
    const doing = `read what stands on GitHub of the plan that commit ${commit} brought`;
    return api.attempt({ doing, permission: 'contents: read' }, async () => {
        const variables = { ...api.repository, commit, check };
        const found = await api.query(standingAnswer, { query: standingQuery, variables }, isBearable);
        const { nameWithOwner: home, object } = found.repository;
        const viewer = found.viewer.login;
        const pullRequest = (0,merged_pull_request/* mergedPullRequest */.r)(object, { commit, base, home });
        const [comment, deployments] = await Promise.all([
            pullRequest === undefined ? null : findComment(api, pullRequest, marker),
            object.deployments === null ? [] : allDeployments(api, commit, object.deployments),
        ]);
        return {
            pullRequest: pullRequest === undefined ? null : factsOf(pullRequest),
            check: (0,our_check_runs/* ourNewestRun */.cv)(object.checkSuites?.nodes ?? [], { name: check, viewer })?.databaseId ?? null,
            comment,
            deployments: ourDeployments(deployments, { task, viewer }),
        };
    });
}
function isBearable(error) {
    return (0,is_hidden/* isHidden */.d)(error, 'checkSuites') || (0,is_hidden/* isHidden */.d)(error, 'deployments');
}
function factsOf({ number, url, author }) {
    return { number, url, author: author?.login ?? null };
}
/** Goes back page by page until ours is there. */
async function findComment(api, { number, comments }, marker) {
    const found = comments.nodes.find((comment) => (0,our_comments/* isOurComment */.CZ)(comment, marker));
    if (found !== undefined)
        return Number(found.fullDatabaseId);
    if (!comments.pageInfo.hasPreviousPage)
        return null;
    const variables = { ...api.repository, number, before: comments.pageInfo.startCursor };
    const earlier = await api.query(earlierCommentsAnswer, { query: earlierCommentsQuery, variables });
    return findComment(api, { number, comments: earlier.repository.pullRequest.comments }, marker);
}
async function allDeployments(api, commit, { nodes, pageInfo }) {
    if (!pageInfo.hasNextPage)
        return nodes;
    const variables = { ...api.repository, commit, after: pageInfo.endCursor };
    const further = await api.query(furtherDeploymentsAnswer, { query: furtherDeploymentsQuery, variables });
    return [...nodes, ...(await allDeployments(api, commit, further.repository.object.deployments))];
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/mirror/writing/create-deployment.js





const made = schemas/* object */.Ikc({ id: schemas/* number */.aig() });
/** How often to look for one that was made without a clear answer: GitHub may take a while to show it. */
const create_deployment_looks = 2;
/**
 * Makes a deployment exactly once; gives its id. It only tells what happens anyway, so nothing is merged for it and
 * nothing has to have passed.
 *
 * Source: docs.github.com, "REST API endpoints for deployments".
 */
function createDeployment(api, wanted) {
    const { environment, commit, task, description, payload } = wanted;
    const { owner, name: repo } = api.repository;
    const attempt = async () => {
        const { data } = await api.writes.rest.repos.createDeployment({
            owner,
            repo,
            ref: commit,
            task,
            environment,
            description,
            payload,
            auto_merge: false,
            required_contexts: [],
            transient_environment: false,
            production_environment: false,
        });
        return (0,checked_answer/* checkedAnswer */.M)(made, data).id;
    };
    return api.attempt({
        doing: `create the deployment to ${environment} of commit ${commit}`,
        permission: 'deployments: write',
    }, () => (0,write_once/* writeOnce */.F)(api, { attempt, readBack: () => findDeployment(api, wanted), looks: create_deployment_looks }));
}
async function findDeployment(api, { environment, commit, task }) {
    const variables = { ...api.repository, commit, environment };
    const { viewer, repository } = await api.query(deploymentsToAnswer, {
        query: deploymentsToQuery,
        variables,
    });
    const { nodes } = repository.object.deployments;
    return ourDeployments(nodes, { task, viewer: viewer.login }).get(environment)?.id;
}

// EXTERNAL MODULE: ./lib/action/domain/pull-requests/same-text.js
var same_text = __webpack_require__(4574);
;// CONCATENATED MODULE: ./lib/action/adapters/github/mirror/writing/set-deployment-status.js




const set_deployment_status_status = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    state: schemas/* string */.YjP(),
    description: schemas/* string */.YjP(),
    log_url: schemas/* optional */.lqM(schemas/* string */.YjP()),
});
const statuses = schemas/* array */.YOg(set_deployment_status_status);
/**
 * Says how a deployment goes. Earlier ones of the environment keep their state, because they were told of other plans.
 *
 * Source: docs.github.com, "REST API endpoints for deployment statuses".
 */
function setDeploymentStatus(api, { deployment, wanted }) {
    const { owner, name: repo } = api.repository;
    const { state, description, logUrl } = wanted;
    const place = { owner, repo, deployment_id: deployment };
    const attempt = async () => {
        const { data } = await api.writes.rest.repos.createDeploymentStatus({
            ...place,
            state,
            description,
            auto_inactive: false,
            ...(logUrl === null ? {} : { log_url: logUrl }),
        });
        return (0,checked_answer/* checkedAnswer */.M)(set_deployment_status_status, data).id;
    };
    const readBack = async () => {
        const { data } = await api.reads.rest.repos.listDeploymentStatuses({ ...place, per_page: 100 });
        const [newest] = (0,checked_answer/* checkedAnswer */.M)(statuses, data).toSorted((one, other) => other.id - one.id);
        return newest !== undefined && isStatus(newest, wanted) ? newest.id : undefined;
    };
    const task = {
        doing: `set the status of deployment ${deployment} to ${state}`,
        permission: 'deployments: write',
    };
    return api.attempt(task, async () => {
        await (0,write_once/* writeOnce */.F)(api, { attempt, readBack });
    });
}
function isStatus(found, { state, description, logUrl }) {
    return (found.state === state &&
        (0,same_text/* isSameText */.c)(found.description, description) &&
        (found.log_url ?? '') === (logUrl ?? ''));
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/mirror/create-mirror.js






/** What one repository on GitHub shows of runs. */
function createMirror(api) {
    return {
        standing: (question) => readStanding(api, question),
        setCheck: (commit, check, standing) => (0,write_check_run/* writeCheckRun */.l)(api, { commit, standing, contents: [{ ...check, annotations: [] }] }),
        setComment: (pullRequest, body, standing) => (0,write_comment/* writeComment */.H)(api, { on: (0,conversation/* onPullRequest */.U)(pullRequest), body, standing }),
        createDeployment: (deployment) => createDeployment(api, deployment),
        setDeploymentStatus: (deployment, wanted) => setDeploymentStatus(api, { deployment, wanted }),
        budget: api.spareWrites,
    };
}

// EXTERNAL MODULE: ./lib/action/domain/notifications/notifier-address.js
var notifier_address = __webpack_require__(83861);
;// CONCATENATED MODULE: ./lib/action/adapters/notifiers/send-once.js
/** Answers by which a server says that it would take the same later (RFC 9110, RFC 6585, RFC 8470). */
const passingAnswers = [408, 425, 429];
/** Sends one request; a redirect is an answer like any other, because elsewhere is not where the secret belongs. */
async function sendOnce({ url, headers, body, timeout }) {
    const signal = AbortSignal.timeout(timeout);
    try {
        const response = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal });
        // Nothing of it is wanted, and a connection that is still read from keeps the process alive. One that has broken off
        // by now takes nothing back.
        await response.body?.cancel().catch(() => { });
        return receiptFor(response.status);
    }
    catch (cause) {
        const reason = signal.aborted ? `it did not answer within ${timeout / 1000} s` : causeInWords(cause);
        return { kind: 'refused', passing: true, reason };
    }
}
function receiptFor(status) {
    if (status >= 200 && status < 300)
        return { kind: 'taken' };
    const isRedirect = status >= 300 && status < 400;
    return {
        kind: 'refused',
        passing: status >= 500 || passingAnswers.includes(status),
        reason: isRedirect ? `it answered ${status}, and redirects are not followed` : `it answered ${status}`,
    };
}
/** The code alone: the sentence of a network error names the host, which may be a secret. */
function causeInWords(error) {
    const cause = memberOf(error, 'cause');
    const code = memberOf(cause, 'code');
    return typeof code === 'string' ? `it could not be reached (${code})` : 'it could not be reached';
}
function memberOf(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/action/adapters/notifiers/sign-message.js

/** How keys are written that Standard Webhooks makes: the rest is base64. Any other text is the key itself. */
const encodedKey = 'whsec_';
/** A key that would sign nothing: anybody could sign the same. */
class UnusableKey extends Error {
    name = 'UnusableKey';
}
/**
 * The headers by which a receiver knows who sent a message, when, and whether it has it already: those of Standard
 * Webhooks (github.com/standard-webhooks, spec), for which most languages have a library. Throws UnusableKey.
 */
function signedHeaders({ id, timestamp, body }, secret) {
    const signature = (0,external_node_crypto_.createHmac)('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest('base64');
    return { 'webhook-id': id, 'webhook-timestamp': `${timestamp}`, 'webhook-signature': `v1,${signature}` };
}
function keyOf(secret) {
    if (!secret.startsWith(encodedKey))
        return Buffer.from(secret, 'utf8');
    const key = Buffer.from(secret.slice(encodedKey.length), 'base64');
    if (key.length > 0)
        return key;
    throw new UnusableKey(`begins with ${encodedKey}, and holds no key in base64 behind it`);
}

;// CONCATENATED MODULE: ./lib/action/adapters/notifiers/create-notifiers.js




const defaultTimeout = 10_000;
/** Sends by the HTTP client that Node has. */
function createNotifiers({ variables, clock, timeout = defaultTimeout, }) {
    const secrets = (0,secret_variables/* secretVariables */.c8)(variables);
    function secretOf(variable) {
        const value = secrets.get(variable);
        if (value === undefined)
            throw new Unusable(`${variable} has no value here`);
        return value;
    }
    function urlOf(address) {
        if (address.kind === 'literal')
            return address.url;
        const value = secretOf(address.variable);
        if (!(0,notifier_address/* isSendable */.d)(value))
            throw new Unusable(`${address.variable} holds no https address`);
        return value;
    }
    function headersOf({ id, signedBy, body }) {
        const headers = { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'deployment-plans' };
        if (signedBy === null)
            return headers;
        const timestamp = Math.floor(clock.now() / 1000);
        try {
            return { ...headers, ...signedHeaders({ id, timestamp, body }, secretOf(signedBy)) };
        }
        catch (cause) {
            if (cause instanceof UnusableKey)
                throw new Unusable(`${signedBy} ${cause.message}`);
            throw cause;
        }
    }
    return {
        async post(message) {
            try {
                const { address, body } = message;
                return await sendOnce({ url: urlOf(address), headers: headersOf(message), body, timeout });
            }
            catch (cause) {
                if (!(cause instanceof Unusable))
                    throw cause;
                return { kind: 'refused', passing: false, reason: cause.message };
            }
        },
    };
}
/** Nothing can be sent from here, however often it is tried; what is wrong with an address is not told. */
class Unusable extends Error {
    name = 'Unusable';
}

// EXTERNAL MODULE: ./lib/action/adapters/processes/processes.js + 8 modules
var processes_processes = __webpack_require__(72358);
;// CONCATENATED MODULE: ./lib/action/adapters/pulse.js
/** Milliseconds: what somebody else asks for is to be noticed within ten seconds, a look at a remote included. */
const interval = 5_000;
/** Beats only for those who listen, and keeps no process alive. */
const systemPulse = {
    onBeat(listener) {
        let isAtWork = false;
        const beat = async () => {
            if (isAtWork)
                return;
            isAtWork = true;
            try {
                await listener();
            }
            finally {
                isAtWork = false;
            }
        };
        const timer = setInterval(beat, interval).unref();
        return () => clearInterval(timer);
    },
};

// EXTERNAL MODULE: ./lib/action/domain/layout.js
var layout = __webpack_require__(90493);
// EXTERNAL MODULE: ./lib/action/usecases/approvals/read-approvals.js + 2 modules
var read_approvals = __webpack_require__(60504);
;// CONCATENATED MODULE: ./lib/action/usecases/approvals/approvals-of-run.js


function createApprovalsReader({ readRecords, ...ports }) {
    return async (question) => approvalsOfRun({ ...ports, records: await readRecords() }, question);
}
/**
 * The approvals of exactly what was merged, read from the pull request whose merge brought it (`approvals` is what a
 * run records). To be asked outside every transaction, as all evidence. Rejects as the ports do when something cannot
 * be read. A team that the token may not see is no failure; it counts for nobody.
 */
async function approvalsOfRun(ports, { run, ...wanted }) {
    const { environment, mergeCommit: commit, blob, plan: name } = run;
    const question = { commit, base: (0,names/* environmentBranch */.GX)(environment) };
    const merged = (await ports.reviewers.mergedPullRequests([question])).get(commit);
    if (merged !== undefined)
        await bringReviewed(ports.repository, merged, commit);
    const proposed = merged ?? withoutPullRequest(commit);
    const asked = { ...wanted, environment, name, mergeCommit: commit, blob, proposed };
    const [judgement] = await (0,read_approvals/* requireApprovals */.K)(ports, [asked]);
    if (judgement === undefined)
        throw new Error('one question has one answer');
    const pullRequest = merged === undefined ? null : { number: merged.number, url: merged.url };
    return { ...judgement, pullRequest };
}
/** The reviewed commits need not be in the environment's history: a squash leaves them out. */
async function bringReviewed(repository, { number, head, reviews }, commit) {
    if (!reviews.some(({ state }) => state === 'approved'))
        return;
    if (!(await repository.isAncestor(head, commit)))
        await repository.refresh([number]);
}
function withoutPullRequest(head) {
    return { head, author: null, contributors: { people: [], complete: true }, reviews: [] };
}

;// CONCATENATED MODULE: ./lib/action/usecases/execution/job-processes.js
/**
 * What is known of processes when they belong to jobs: what this machine does not know, the engine of the jobs is
 * asked. The machine of a job that GitHub hosts ends with it, and with it every process there; of any other machine
 * only a holder is known to be gone with its job. Without a clear answer nothing is assumed.
 */
function processesOfJobs({ local, jobs, job }) {
    const ofJob = (identity) => (job === null ? identity : { ...identity, job });
    /** A hosted machine is there for one job, and starts once: whatever else looks like it is a namesake. */
    async function isOfOurs(identity) {
        if (identity.job?.hosted !== true)
            return true;
        return isSameJob(identity.job, job) && (await local.self()).boot === identity.boot;
    }
    async function localLiveness(identity, ask) {
        return (await isOfOurs(identity)) ? ask() : 'elsewhere';
    }
    async function jobState(identity) {
        if (identity.job === undefined)
            return 'unknown';
        return jobs.state(identity.job).catch(() => 'unknown');
    }
    return {
        ...local,
        self: async () => ofJob(await local.self()),
        async identify(pid) {
            const identity = await local.identify(pid);
            return identity === undefined ? undefined : ofJob(identity);
        },
        async holder(holder) {
            const known = await localLiveness(holder, () => local.holder(holder));
            if (known !== 'elsewhere')
                return known;
            const state = await jobState(holder);
            return state === 'running' ? 'alive' : state === 'ended' ? 'gone' : 'elsewhere';
        },
        async effect(effect) {
            if (effect.kind !== 'process')
                return local.effect(effect);
            const known = await localLiveness(effect, () => local.effect(effect));
            if (known !== 'elsewhere')
                return known;
            const state = await jobState(effect);
            if (state === 'running')
                return 'alive';
            return state === 'ended' && effect.job?.hosted === true ? 'gone' : 'elsewhere';
        },
    };
}
function isSameJob(one, other) {
    return one.run === other?.run && one.attempt === other.attempt && one.job === other.job;
}

;// CONCATENATED MODULE: ./lib/action/domain/records/run/latest-time.js
/** ISO time of what has happened to an operation last; null when nothing has. */
function latestTime({ tries, startedAt, endedAt }) {
    const last = tries.at(-1);
    return last?.endedAt ?? last?.startedAt ?? endedAt ?? startedAt;
}

// EXTERNAL MODULE: ./lib/action/render/in-words/operation-in-words.js
var operation_in_words = __webpack_require__(54068);
// EXTERNAL MODULE: ./lib/action/domain/records/run/operation-transitions.js
var operation_transitions = __webpack_require__(40144);
// EXTERNAL MODULE: ./lib/action/render/in-words/backout-in-words.js
var backout_in_words = __webpack_require__(41832);
// EXTERNAL MODULE: ./lib/action/render/in-words/time-in-words.js
var time_in_words = __webpack_require__(39100);
;// CONCATENATED MODULE: ./lib/action/render/in-words/operation-sentence.js




/** What has just happened to an operation, as a sentence without its subject: what began, or how it ended. */
function operationSentence(operation) {
    const { state, backout, tries, preparedAt } = operation;
    const last = tries.at(-1);
    if (last !== undefined && (0,operation_transitions/* isBetweenTries */.Qd)(operation))
        return failedTry(last);
    if (backout?.state === 'started' || state === 'started')
        return beginning(operation);
    if (backout !== undefined && backout.state !== 'pending')
        return `${(0,backout_in_words/* backoutInWords */.u)(operation)}${took(last)}`;
    if (state === 'pending' && preparedAt !== undefined)
        return `prepared${took(last)}`;
    const { startedAt, endedAt, reason } = operation;
    const duration = preparedAt === undefined ? (0,time_in_words/* afterInWords */.Vz)(startedAt, endedAt) : took(last);
    return `${state.replaceAll('-', ' ')}${duration}${(0,operation_in_words/* becauseInWords */.zp)(reason)}`;
}
function beginning(operation) {
    const step = (0,operation_transitions/* lastStep */.tX)(operation);
    const sentences = {
        prepare: `prepare ${(0,operation_in_words/* versionsInWords */.aA)(operation)}`,
        activate: `activate ${(0,operation_in_words/* versionsInWords */.aA)(operation)}`,
        backout: (0,backout_in_words/* backoutInWords */.u)(operation) ?? 'goes back',
    };
    const sentence = step === undefined ? `${(0,operation_in_words/* actionInWords */.RQ)(operation.action)} ${(0,operation_in_words/* versionsInWords */.aA)(operation)}` : sentences[step];
    const tries = operation.tries.filter((attempt) => attempt.step === step).length;
    return tries > 1 ? `${sentence} (try ${tries})` : sentence;
}
function failedTry(last) {
    return `failed${took(last)} and is tried again${(0,operation_in_words/* becauseInWords */.zp)(last.reason ?? null)}`;
}
function took(last) {
    return (0,time_in_words/* afterInWords */.Vz)(last?.startedAt ?? null, last?.endedAt ?? null);
}

// EXTERNAL MODULE: ./lib/action/render/in-words/operation-state.js
var operation_state = __webpack_require__(34674);
// EXTERNAL MODULE: ./lib/action/render/in-words/run-status-in-words.js
var run_status_in_words = __webpack_require__(36073);
// EXTERNAL MODULE: ./lib/action/render/in-words/status-in-words.js
var status_in_words = __webpack_require__(63881);
// EXTERNAL MODULE: ./lib/action/render/in-words/wait-in-words.js
var wait_in_words = __webpack_require__(3487);
// EXTERNAL MODULE: ./lib/action/render/text/plain-text.js
var plain_text = __webpack_require__(11287);
;// CONCATENATED MODULE: ./lib/action/render/event-line.js










function registeredLine(run) {
    return { subject: (0,names/* planAddress */.o4)(run), sentence: `registered as number ${run.sequence}`, paint: 'dim' };
}
function waitingLine(run) {
    const sentence = run.waitingFor.map(wait_in_words/* waitInWords */.i).join('; ') || 'waits';
    return { subject: (0,names/* planAddress */.o4)(run), sentence, paint: 'yellow' };
}
function claimedLine(run) {
    const count = run.operations.length;
    const sentence = `started with ${count === 1 ? '1 operation' : `${count} operations`}`;
    return { subject: (0,names/* planAddress */.o4)(run), sentence, paint: 'cyan', at: run.startedAt };
}
function operationLine(run, operation) {
    const subject = `${(0,names/* planAddress */.o4)(run)} ${operation.application}`;
    const { paint } = (0,operation_state/* operationState */.l)(operation);
    return { subject, sentence: operationSentence(operation), paint, at: latestTime(operation) };
}
/** What a run under way has come to: prepared, verifying, backing out, … */
function statusLine(run) {
    const sentence = `${(0,status_in_words/* statusInWords */.x)(run)}${(0,operation_in_words/* becauseInWords */.zp)(run.reason)}`;
    return { subject: (0,names/* planAddress */.o4)(run), sentence, paint: status_in_words/* statusPaints */.a[run.status] };
}
function outputLine(run, application, line) {
    return { subject: `${(0,names/* planAddress */.o4)(run)} ${application}`, sentence: `| ${line}` };
}
function endedLine(run) {
    const sentence = `${(0,run_status_in_words/* runStatusInWords */.q)(run)}${(0,time_in_words/* afterInWords */.Vz)(run.startedAt, run.endedAt)}${(0,operation_in_words/* becauseInWords */.zp)(run.reason)}`;
    return { subject: (0,names/* planAddress */.o4)(run), sentence, paint: status_in_words/* statusPaints */.a[run.status], at: run.endedAt };
}
/** `qa/a payments: succeeded after 42 s`, without control characters of either part. */
function formatEventLine({ subject, sentence, paint }, style) {
    const text = (0,plain_text/* plainText */.w)(sentence);
    const separator = text.startsWith('|') ? ' ' : ': ';
    return `${(0,plain_text/* plainText */.w)(subject)}${separator}${paint === undefined ? text : style[paint](text)}`;
}
/** The same after its time, `09:15:04`; `now` is an ISO time for events of which the records do not know it. */
function formatTimedLine(line, style, now) {
    return `${style.dim(clockTime(line.at ?? now))} ${formatEventLine(line, style)}`;
}

// EXTERNAL MODULE: ./lib/action/render/text/view.js
var view = __webpack_require__(77998);
;// CONCATENATED MODULE: ./lib/action/usecases/progress/announce.js


/** Turns events into lines. A run that goes on waiting for the same things is announced once. */
function announce(write) {
    const announced = new Map();
    return {
        registered: (run) => write(registeredLine(run)),
        waiting: (run) => {
            const line = waitingLine(run);
            if (announced.get((0,names/* planAddress */.o4)(run)) === line.sentence)
                return;
            announced.set((0,names/* planAddress */.o4)(run), line.sentence);
            write(line);
        },
        claimed: (run) => {
            announced.delete((0,names/* planAddress */.o4)(run));
            write(claimedLine(run));
        },
        operation: (run, operation) => write(operationLine(run, operation)),
        changed: (run) => write(statusLine(run)),
        output: (run, application, line) => write(outputLine(run, application, line)),
        ended: (run) => write(endedLine(run)),
        note: (sentence) => write({ subject: 'note', sentence }),
    };
}

;// CONCATENATED MODULE: ./lib/action/usecases/progress/line-progress.js



/** One plain line an event, for pipes, log files and the logs of jobs. */
function lineProgress(write) {
    return announce((line) => write(formatEventLine(line, view/* plainStyle */.s)));
}

// EXTERNAL MODULE: ./lib/action/action/session/surroundings.js + 1 modules
var surroundings = __webpack_require__(17700);
// EXTERNAL MODULE: ./lib/action/domain/doctor/conventions.js
var conventions = __webpack_require__(33491);
;// CONCATENATED MODULE: ./lib/action/action/execution/job/own-workflow.js


/**
 * Name of the file of the workflow that this job is of, which is dispatched for jobs that execute; in a job of a
 * workflow of another repository that of the template. The runner says it as
 * `acme/releases/.github/workflows/plans.yml@refs/heads/main`.
 */
function ownWorkflow({ GITHUB_REPOSITORY, GITHUB_WORKFLOW_REF = '' }) {
    const [path = ''] = GITHUB_WORKFLOW_REF.split('@');
    const isOwn = path.startsWith(`${GITHUB_REPOSITORY}/.github/workflows/`);
    return (0,external_node_path_.basename)(isOwn ? path : conventions/* plansWorkflowPath */.j7);
}

// EXTERNAL MODULE: ./lib/action/action/execution/rehearsal/rehearse.js + 3 modules
var rehearse = __webpack_require__(45793);
// EXTERNAL MODULE: ./lib/action/adapters/clock.js
var clock = __webpack_require__(96017);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/action/adapters/programs/output/bounded-log.js
var bounded_log = __webpack_require__(9001);
// EXTERNAL MODULE: ./lib/action/adapters/programs/output/output-pump.js + 3 modules
var output_pump = __webpack_require__(94056);
// EXTERNAL MODULE: ./lib/action/adapters/programs/output/write-mask.js + 1 modules
var write_mask = __webpack_require__(98408);
;// CONCATENATED MODULE: ./lib/action/adapters/deployers/deployment-environment.js

/**
 * The whole environment of a deployment command (docs/plan-format.md, deployers). Where there are no stages
 * DEPLOYMENT_STAGE is absent, whatever the caller has.
 * @param settings path of the JSON file with the settings
 */
function deploymentEnvironment(order, caller, settings) {
    return {
        ...(0,handed_variables/* handedVariables */.i)(order.deployer.env, caller),
        DEPLOYMENT_ENVIRONMENT: order.environment,
        DEPLOYMENT_PLAN: order.plan,
        DEPLOYMENT_APPLICATION: order.application,
        DEPLOYMENT_ACTION: order.action,
        ...(order.stage !== undefined && { DEPLOYMENT_STAGE: order.stage }),
        DEPLOYMENT_VERSION: order.version,
        DEPLOYMENT_FROM_VERSION: order.fromVersion,
        DEPLOYMENT_TAG: order.tag,
        DEPLOYMENT_COMMIT: order.commit,
        DEPLOYMENT_MODULES: order.modules.join(','),
        DEPLOYMENT_SETTINGS: settings,
        DEPLOYMENT_KEY: order.key,
    };
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./lib/action/adapters/programs/start-child.js
var start_child = __webpack_require__(36986);
;// CONCATENATED MODULE: ./lib/action/adapters/deployers/gate.js


/**
 * A constant: plans and configuration reach it as arguments only. It executes them when the word comes
 * through descriptor 3; the end of input, which is also the death of whoever holds the other end, ends it
 * with nothing done. `exec` keeps the process, so what was recorded before the word stays true after it. What
 * the shell adds to the environment by itself does not reach the command.
 */
const script = 'read -r word <&3 && [ "$word" = open ] || exit 125\nunset PWD OLDPWD SHLVL\nexec "$@" 3<&-';
/** Starts a process that waits, in a session and group of its own. Rejects when it cannot be started. */
async function startGate(gated) {
    const { command, folder, environment, output, errors = output } = gated;
    const { child, pid } = await (0,start_child/* startChild */.v)(script, ['deployment-gate', ...command], {
        cwd: folder,
        env: environment,
        detached: true,
        stdio: ['ignore', output, errors, 'pipe'],
    });
    const ended = new Promise((resolve) => {
        child.once('exit', (code, signal) => resolve({ code, signal }));
    });
    const word = wordPipe(child);
    // A gate that is dead already answers with EPIPE; how it ended says more.
    word.on('error', () => { });
    return { pid, ended, open: () => word.end('open\n'), close: () => word.destroy() };
}
function wordPipe(child) {
    const pipe = child.stdio[3];
    if (pipe instanceof external_node_stream_.Writable)
        return pipe;
    throw new Error('the gate has no descriptor 3');
}

;// CONCATENATED MODULE: ./lib/action/adapters/deployers/gate-effect.js
/**
 * Notes in the workspace who works there, and says it. The gate's process is the command's own later on, and leads the
 * group of all that it starts.
 */
async function gateEffect(gate, processes, workspace) {
    try {
        const identity = await processes.identify(gate.pid);
        if (identity === undefined)
            throw new Error('the deployment ended before it was let through');
        const effect = { kind: 'process', group: gate.pid, ...identity };
        await workspace.usedBy(effect);
        return effect;
    }
    catch (error) {
        gate.close();
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/action/adapters/deployers/deployment-end.js

/**
 * What a command's end means (docs/plan-format.md, deployers): exit 0 succeeded, another exit failed; how far a command
 * came that a signal or the time limit ended is unknown.
 */
function deploymentEnd({ deployer }, { code, signal }, interruption) {
    const command = JSON.stringify(deployer.command[0]);
    if (interruption === 'time limit')
        return unknown(`${command} was ended at its time limit of ${deployer.timeout / 1000} seconds`);
    if (code === 0)
        return { outcome: 'succeeded', reason: null };
    const when = interruption === 'stopped' ? ' after it was asked to stop' : '';
    if (code === null)
        return unknown(`${command} was ended by ${signal}${when}`);
    const reason = `${command} exited with ${code}${(0,meaning_of_exit/* meaningOfExit */.f)(code)}${when}`;
    return { outcome: 'failed', reason, ...(code === meaning_of_exit/* temporaryFailure */.I && { transient: true }) };
}
function unknown(reason) {
    return { outcome: 'unknown', reason };
}

;// CONCATENATED MODULE: ./lib/action/adapters/deployers/prepared-command.js

/** A command behind its gate: lets it through, watches its time limit, and waits for its whole group. */
function preparedCommand(deployment) {
    const { order, effect, gate, processes, timer, finish } = deployment;
    let interruption = 'none';
    let stops = 0;
    function interrupt(why, grace) {
        if (interruption === 'none')
            interruption = why;
        processes.end(effect, grace).catch((error) => order.onLine(`[deployment-plans] ${error}`));
    }
    async function open() {
        const cancel = timer(order.deployer.timeout, () => interrupt('time limit', order.grace));
        try {
            gate.open();
            const end = await gate.ended;
            const interruptedBy = interruption;
            await processes.gone(effect);
            if (interruption !== interruptedBy)
                order.onLine('[deployment-plans] processes that the command left behind were ended');
            return deploymentEnd(order, end, interruptedBy);
        }
        finally {
            cancel();
            await finish();
        }
    }
    return {
        effect,
        open,
        discard: async () => {
            gate.close();
            await gate.ended;
            await finish();
        },
        stop: () => {
            stops += 1;
            interrupt('stopped', stops === 1 ? order.grace : 0);
        },
        leave: null,
    };
}

;// CONCATENATED MODULE: ./lib/action/adapters/deployers/secrets/secret-settings.js

/** The values of an operation's secret settings, by the name of the setting; throws when one of them has none. */
function secretSettings({ secrets }, variables) {
    const known = (0,secret_variables/* secretVariables */.c8)(variables);
    return new Map([...secrets].map(([setting, variable]) => {
        const value = known.get(variable);
        if (value !== undefined)
            return [setting, value];
        throw new Error(`the secret ${setting} is to come from ${variable}, which has no value here`);
    }));
}
/** What must not be read in an operation's output: its secret settings, and secrets among the variables that it sees. */
function secretsSeen(order, variables) {
    return (0,secret_variables/* secretsAmong */.o0)([...order.secrets.values(), ...order.deployer.env], variables);
}

// EXTERNAL MODULE: ./lib/action/adapters/programs/remove-workspace.js
var remove_workspace = __webpack_require__(60417);
// EXTERNAL MODULE: ./lib/action/adapters/programs/workspace-name.js
var workspace_name = __webpack_require__(99030);
;// CONCATENATED MODULE: ./lib/action/adapters/deployers/recorded-command.js



const file = 'command.json';
const shape = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz('process'),
    host: schemas/* string */.YjP(),
    boot: schemas/* string */.YjP(),
    namespace: schemas/* string */.YjP(),
    pid: schemas/* number */.aig(),
    startedAt: schemas/* string */.YjP(),
    group: schemas/* number */.aig(),
});
/** Notes in an operation's folder which command works there; whole or not at all, whenever it is killed. */
async function recordCommand(folder, command) {
    const unfinished = (0,external_node_path_.join)(folder, `${file}.new`);
    await (0,promises_.writeFile)(unfinished, JSON.stringify(command));
    await (0,promises_.rename)(unfinished, (0,external_node_path_.join)(folder, file));
}
/**
 * The command that was noted. `none`: there is no note, so its gate was never opened and ends with its
 * coordinator. `unreadable`: nothing may be assumed.
 */
async function readCommand(folder) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, file), 'utf8').catch(() => undefined);
    if (text === undefined)
        return 'none';
    try {
        return shape.parse(JSON.parse(text));
    }
    catch {
        return 'unreadable';
    }
}

;// CONCATENATED MODULE: ./lib/action/adapters/deployers/workspace.js





async function createWorkspace(temporaryFolder, { settings, coordinator }) {
    const root = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporaryFolder, (0,workspace_name/* workspacePrefix */.G)(coordinator)));
    const workspace = {
        checkout: (0,external_node_path_.join)(root, 'checkout'),
        settings: (0,external_node_path_.join)(root, 'settings.json'),
        pipe: (0,external_node_path_.join)(root, 'output'),
        secondPipe: (0,external_node_path_.join)(root, 'second-output'),
        mask: (0,external_node_path_.join)(root, 'mask.sed'),
        usedBy: (command) => recordCommand(root, command),
        remove: () => (0,remove_workspace/* removeWorkspace */.qh)(root),
    };
    try {
        await (0,promises_.mkdir)(workspace.checkout);
        const text = `${JSON.stringify(Object.fromEntries(settings), null, 2)}\n`;
        await (0,promises_.writeFile)(workspace.settings, text, { mode: 0o600, flag: 'wx' });
        return workspace;
    }
    catch (error) {
        // A full disk leaves half of the settings, and secrets may be among them.
        await workspace.remove();
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/action/adapters/deployers/inspecting/inspection-environment.js

/**
 * The whole environment of a command that inspects (docs/plan-format.md, drift). It is not told which version the records
 * have, because that is what it is to find out.
 */
function inspectionEnvironment({ deployer, environment, plan, application }, caller) {
    return {
        ...(0,handed_variables/* handedVariables */.i)(deployer.env, caller),
        DEPLOYMENT_ENVIRONMENT: environment,
        ...(plan !== null && { DEPLOYMENT_PLAN: plan }),
        DEPLOYMENT_APPLICATION: application,
        DEPLOYMENT_ACTION: 'inspect',
    };
}

// EXTERNAL MODULE: ./lib/action/domain/versions/version.js
var version = __webpack_require__(43033);
;// CONCATENATED MODULE: ./lib/action/adapters/deployers/inspecting/read-answer.js


/** UTF-16 code units of an answer that is told. */
const longestTold = 60;
/** What the first line of an inspection's output means: a version, or nothing for an application that is not there. */
function readAnswer(firstLine) {
    const answer = (firstLine ?? '').trim();
    if (answer === '')
        return { kind: 'absent' };
    if ((0,version/* isVersion */.lF)(answer))
        return { kind: 'runs', version: answer };
    const told = JSON.stringify((0,shorten_text/* shortenText */.B)(answer, longestTold));
    return { kind: 'unknown', reason: `its inspection answered ${told}, which is no version such as 2.3.0` };
}

;// CONCATENATED MODULE: ./lib/action/adapters/deployers/inspecting/inspect-by-command.js











/** Milliseconds of one look, however long a deployment may take: a run that holds its lock waits for it. */
const inspect_by_command_longest = 2 * 60_000;
/**
 * Asks the configuration's command which version runs, in a clean checkout and a process group of its own. What it prints
 * first is its answer, what it says on standard error is for people. Rejects when it cannot be started.
 */
async function inspectByCommand(options, order) {
    const { processes, temporaryFolder = (0,external_node_os_.tmpdir)() } = options;
    const coordinator = await processes.self();
    const workspace = await createWorkspace(temporaryFolder, { settings: new Map(), coordinator });
    try {
        await order.checkOut(workspace.checkout);
        return await look(options, order, workspace);
    }
    finally {
        // A sweep takes what cannot be removed; what was found is worth more.
        await workspace.remove().catch((error) => order.onLine(`[deployment-plans] ${error}`));
    }
}
async function look(options, order, workspace) {
    const said = [];
    const end = await carryOut(options, {
        order,
        workspace,
        onAnswer: (line) => said.length === 0 && said.push(line),
    });
    return end.outcome === 'succeeded' ? readAnswer(said[0]) : { kind: 'unknown', reason: failure(end) };
}
function failure({ reason }) {
    return `its inspection did not succeed: ${reason ?? 'nobody knows why'}`;
}
async function carryOut(options, { order, workspace, onAnswer }) {
    const mask = await (0,write_mask/* writeMask */.a)(workspace.mask, secretsSeen({ ...order, secrets: new Map() }, options.variables));
    // No log is kept: there may be many inspections, and what they say is shown when they fail.
    const answer = await (0,output_pump/* startOutputPump */.M)({ pipe: workspace.pipe, log: null, mask, onLine: onAnswer });
    const remarks = await (0,output_pump/* startOutputPump */.M)({
        pipe: workspace.secondPipe,
        log: null,
        mask,
        onLine: order.onLine,
    });
    const prepared = await behindGate(options, { order, workspace }, { answer, remarks });
    const stop = () => prepared.stop();
    if (order.signal.aborted)
        stop();
    order.signal.addEventListener('abort', stop);
    try {
        return await prepared.open();
    }
    finally {
        order.signal.removeEventListener('abort', stop);
    }
}
async function behindGate({ processes, variables, timer = programs_timer/* systemTimer */.t }, { order, workspace }, { answer, remarks }) {
    const { deployer } = order;
    const gate = await startGate({
        command: deployer.inspect,
        folder: workspace.checkout,
        environment: inspectionEnvironment(order, variables),
        output: answer.writeEnd.fd,
        errors: remarks.writeEnd.fd,
    }).finally(() => Promise.all([answer.writeEnd.close(), remarks.writeEnd.close()]));
    const effect = await gateEffect(gate, processes, workspace);
    const timeout = Math.min(deployer.timeout, inspect_by_command_longest);
    return preparedCommand({
        ...{ effect, gate, processes, timer },
        order: { ...order, deployer: { ...deployer, command: deployer.inspect, timeout } },
        finish: async () => {
            await Promise.all([answer.drained(), remarks.drained()]);
        },
    });
}

;// CONCATENATED MODULE: ./lib/action/adapters/deployers/logs/log-heading.js
/** The line with which the log of a step begins: which one it is, of what, in whose name, and since when. */
function logHeading({ stage, action, version, fromVersion, key }, at = new Date()) {
    const what = stage === undefined ? action : `${stage}, ${action}`;
    const before = fromVersion === '' ? '' : ` after ${fromVersion}`;
    return `[deployment-plans] ${at.toISOString()} ${what} ${version}${before} (${key})`;
}

;// CONCATENATED MODULE: ./lib/action/adapters/deployers/logs/log-path.js

const logEnding = '.log';
/** Where the output of a run's operations is kept. */
function planLogFolder(logFolder, { environment, plan }) {
    return (0,external_node_path_.join)(logFolder, environment, plan);
}
/** Where the output of one operation is kept; later steps and tries are appended. */
function logPath(logFolder, operation) {
    return (0,external_node_path_.join)(planLogFolder(logFolder, operation), `${operation.application}${logEnding}`);
}

;// CONCATENATED MODULE: ./lib/action/adapters/deployers/logs/sweep-logs.js


/** Milliseconds for which a log is kept after it was written to last. */
const keptFor = 90 * 24 * 60 * 60_000;
/** Removes logs that nobody has written to for ninety days, with the folders that they leave empty; says how many. */
async function sweepLogs(logFolder, now = Date.now()) {
    const found = await (0,promises_.readdir)(logFolder, { recursive: true, withFileTypes: true }).catch(() => []);
    const logs = found.filter((entry) => entry.isFile() && entry.name.endsWith('.log'));
    const removed = await Promise.all(logs.map((it) => sweep((0,external_node_path_.join)(it.parentPath, it.name), now)));
    const count = removed.filter(Boolean).length;
    if (count === 0)
        return [];
    const folders = [...new Set(logs.map(({ parentPath }) => parentPath))];
    for (const folder of folders)
        await removeEmpty(folder, logFolder);
    return [`removed ${count === 1 ? '1 log' : `${count} logs`} of operations that are older than 90 days`];
}
async function sweep(path, now) {
    try {
        if (now - (await (0,promises_.stat)(path)).mtimeMs <= keptFor)
            return false;
        await (0,promises_.rm)(path);
        return true;
    }
    catch {
        // Somebody else was faster, or it is not ours.
        return false;
    }
}
/** A folder and those above it, as far as there is nothing in them. */
async function removeEmpty(folder, root) {
    for (let at = folder; at !== root && at.startsWith(root); at = (0,external_node_path_.dirname)(at)) {
        const isEmpty = await (0,promises_.rmdir)(at).then(() => true, () => false);
        if (!isEmpty)
            return;
    }
}

;// CONCATENATED MODULE: ./lib/action/adapters/deployers/sweep-workspaces.js





/**
 * Removes the folders of operations whose coordinator has died and whose command has ended; gives their
 * number. What is not known for certain, such as the folder of another host on the same disk, stays.
 */
async function sweepWorkspaces(temporaryFolder, processes) {
    const present = await (0,promises_.readdir)(temporaryFolder).catch(() => []);
    const removed = await Promise.all(present.map((name) => sweep_workspaces_sweep((0,external_node_path_.join)(temporaryFolder, name), processes)));
    return removed.filter(Boolean).length;
}
async function sweep_workspaces_sweep(folder, processes) {
    const begun = (0,external_node_path_.basename)(folder).startsWith(remove_workspace/* removedPrefix */.jw);
    if (!begun && !(await isAbandoned(folder, processes)))
        return false;
    if (!(await isOurs(folder)))
        return false;
    return (begun ? (0,remove_workspace/* removeRenamed */.$d)(folder) : (0,remove_workspace/* removeWorkspace */.qh)(folder)).then(() => true, 
    // Somebody else was faster, or something that the command left behind is still writing there.
    () => false);
}
async function isAbandoned(folder, processes) {
    if (!(await (0,workspace_name/* isOfDeadCoordinator */.E)((0,external_node_path_.basename)(folder), processes)))
        return false;
    const command = await readCommand(folder);
    if (command === 'none')
        return true;
    return command !== 'unreadable' && (await processes.effect(command)) === 'gone';
}
/** A folder of this user: in a place that all may write to, anybody can put something in our name. */
async function isOurs(folder) {
    const stats = await (0,promises_.lstat)(folder).catch(() => undefined);
    return stats?.isDirectory() === true && stats.uid === process.getuid?.();
}

;// CONCATENATED MODULE: ./lib/action/adapters/deployers/command-deployer.js
















/**
 * Deploys by a command of the configuration, without a shell, in a clean checkout and in its own process
 * group (docs/plan-format.md, deployers).
 */
function createCommandDeployer(options) {
    const { processes, temporaryFolder = (0,external_node_os_.tmpdir)() } = options;
    return {
        prepare: async (order) => {
            const coordinator = await processes.self();
            const settings = new Map([...order.settings, ...secretSettings(order, options.variables)]);
            const workspace = await createWorkspace(temporaryFolder, { settings, coordinator });
            try {
                await order.checkOut(workspace.checkout);
                return await start(options, order, workspace);
            }
            catch (error) {
                await workspace.remove();
                throw error;
            }
        },
        resume: async () => undefined,
        inspect: (order) => inspectByCommand(options, order),
        heal: async () => {
            const count = await sweepWorkspaces(temporaryFolder, processes);
            const folders = count === 1 ? 'folder' : 'folders';
            const logs = await sweepLogs(options.logFolder);
            return [
                ...(count === 0 ? [] : [`removed ${count} temporary ${folders} of coordinators that died`]),
                ...logs,
            ];
        },
    };
}
async function start(options, order, workspace) {
    const { processes, timer = programs_timer/* systemTimer */.t } = options;
    const log = logPath(options.logFolder, order);
    // A log that cannot be written must not keep anybody from deploying.
    const hasLog = await attempt(order, 'the log cannot be written', () => (0,bounded_log/* openLog */.Ne)(log, logHeading(order)));
    const mask = await (0,write_mask/* writeMask */.a)(workspace.mask, secretsSeen(order, options.variables));
    const pump = await (0,output_pump/* startOutputPump */.M)({ pipe: workspace.pipe, log, mask, onLine: order.onLine });
    const gate = await startGate({
        command: order.deployer.command,
        folder: workspace.checkout,
        environment: deploymentEnvironment(order, options.variables, workspace.settings),
        output: pump.writeEnd.fd,
    }).finally(() => pump.writeEnd.close());
    const effect = await gateEffect(gate, processes, workspace);
    const finish = async () => {
        await pump.drained();
        if (hasLog)
            await attempt(order, 'the log cannot be shortened', pump.shortenLog);
        await attempt(order, 'the temporary folder cannot be removed', workspace.remove);
    };
    return preparedCommand({ order, effect, gate, processes, timer, finish });
}
/** Does what may fail without any consequence for the deployment; says so, and answers false, when it does. */
async function attempt(order, failure, action) {
    try {
        await action();
        return true;
    }
    catch (error) {
        order.onLine(`[deployment-plans] ${failure}: ${error}`);
        return false;
    }
}

// EXTERNAL MODULE: ./lib/action/adapters/git/hosted/access/git-settings.js
var git_settings = __webpack_require__(64447);
// EXTERNAL MODULE: ./lib/action/adapters/git/hosted/access/open-server.js
var open_server = __webpack_require__(19061);
// EXTERNAL MODULE: ./lib/action/adapters/git/hosted/fetching/blob-fetcher.js
var blob_fetcher = __webpack_require__(78878);
// EXTERNAL MODULE: ./lib/action/adapters/git/objects/cat-file.js + 1 modules
var cat_file = __webpack_require__(47316);
// EXTERNAL MODULE: ./lib/action/adapters/git/objects/object-format.js
var object_format = __webpack_require__(47962);
// EXTERNAL MODULE: ./lib/action/adapters/git/objects/object-store.js + 1 modules
var object_store = __webpack_require__(71953);
// EXTERNAL MODULE: ./lib/action/adapters/git/place-of-repository.js
var place_of_repository = __webpack_require__(2394);
// EXTERNAL MODULE: ./lib/action/adapters/git/process/configuration.js
var configuration = __webpack_require__(62964);
// EXTERNAL MODULE: ./lib/action/adapters/git/process/failure.js
var process_failure = __webpack_require__(95916);
// EXTERNAL MODULE: ./lib/action/adapters/git/process/git-command.js + 3 modules
var git_command = __webpack_require__(69681);
// EXTERNAL MODULE: ./lib/action/adapters/git/process/quiet-ssh.js
var quiet_ssh = __webpack_require__(15181);
// EXTERNAL MODULE: ./lib/action/adapters/git/sources/contents/scratch-repository.js
var scratch_repository = __webpack_require__(17779);
// EXTERNAL MODULE: ./lib/action/ports/release-repository.js
var release_repository = __webpack_require__(29013);
// EXTERNAL MODULE: ./lib/action/adapters/git/reading/branches.js
var branches = __webpack_require__(97695);
// EXTERNAL MODULE: ./lib/action/adapters/git/reading/read-files.js
var read_files = __webpack_require__(53257);
// EXTERNAL MODULE: ./lib/action/adapters/git/remote/patient-fetch.js
var patient_fetch = __webpack_require__(77767);
// EXTERNAL MODULE: ./lib/action/adapters/git/remote/remote-home.js + 3 modules
var remote_home = __webpack_require__(51227);
// EXTERNAL MODULE: ./lib/action/adapters/git/writing/branch-home.js
var branch_home = __webpack_require__(98915);
// EXTERNAL MODULE: ./lib/action/adapters/git/writing/write-commit.js + 3 modules
var write_commit = __webpack_require__(92577);
;// CONCATENATED MODULE: ./lib/action/adapters/git/manifests/manifest-copy.js








/** Commits of the branch that are fetched, among which ours is looked for. */
const depth = 200;
/** Who commits; nobody in particular. */
const author = { name: '', email: '' };
/** A copy of a branch in a scratch repository. */
function createManifestCopy(parts) {
    const { git, store, branch, now } = parts;
    const fetch = () => fetchBranch(parts);
    const home = (0,remote_home/* remoteHome */.k)({ ...parts, fetch });
    return {
        async refresh() {
            await fetch();
            const tip = (await (0,branches/* listBranches */.j)(git, home.namespace, [branch])).get(branch);
            if (tip !== undefined)
                return tip;
            throw new release_repository/* RepositoryUnavailable */.hw(`${parts.remote.title} was fetched, and its branch ${branch} is not here`);
        },
        find: (tip, trailer) => findTrailer(parts, tip, trailer),
        async read(commit, path) {
            const file = (await (0,read_files/* readFiles */.Ul)(store, commit, [path])).get(path);
            if (file === undefined)
                return undefined;
            if (file.bytes !== null)
                return file.bytes;
            throw new release_repository/* RepositoryUnusable */.qh(`${path} has ${file.size} bytes, more than a manifest may have`);
        },
        async commit({ expected, path, bytes, message }) {
            const writes = [{ path, bytes }];
            const commit = await (0,write_commit/* writeCommit */.r)(git, store, { branch, expected, writes, message, author, at: now() });
            return home.move({ branch, expected, commit });
        },
    };
}
async function fetchBranch({ network, remote, branch, filter }) {
    const wanted = [`+${branch_home/* localBranches */.S}${branch}:${remote.namespace}${branch}`];
    const answer = await (0,patient_fetch/* fetchPatiently */.B)(network, { remote, wanted, options: [`--depth=${depth}`, ...filter] });
    if ((0,process_failure/* succeeded */.gq)(answer))
        return;
    if (answer.stderr.includes("couldn't find remote ref")) {
        throw new release_repository/* RepositoryUnusable */.qh(`${remote.title} has no branch ${branch}; make it, or name another one as branch`);
    }
    if (answer.stderr.includes('mismatched algorithms')) {
        throw new release_repository/* RepositoryUnusable */.qh(`${remote.title} names its objects by SHA-256, and a manifest is written only where SHA-1 is used`);
    }
    throw new release_repository/* RepositoryUnavailable */.hw((0,patient_fetch/* fetchFailure */.Z)(remote, answer));
}
async function findTrailer({ git }, tip, { key, value }) {
    const answer = await git.run({
        arguments: ['log', '-z', `--format=%H%n%(trailers:key=${key},valueonly)`, tip, '--'],
    });
    const commits = (0,process_failure/* outputOf */.jH)(answer, `look for the commit of ${value}`).toString('utf8').split('\0');
    const found = commits.map((text) => text.split('\n')).find(([, ...values]) => values.includes(value));
    return found?.[0];
}

;// CONCATENATED MODULE: ./lib/action/adapters/git/manifests/create-manifest-repositories.js













/** None that the configuration of `folder` may have. */
const plainRemote = 'deployment-plans-manifests';
/** Repositories of manifests by git, each time in a scratch repository with the newest commits of one branch. */
function createManifestRepositories(options) {
    const { folder, variables, server = null } = options;
    return {
        async use({ repository, branch }, work) {
            const place = (0,place_of_repository/* placeOfRepository */.V)(repository, server);
            const scratch = {
                variables,
                folder: place.kind === 'hosted' ? null : folder,
                configuration: configurationFor(place),
            };
            return (0,scratch_repository/* withEmptyRepository */._J)(scratch, async (directory) => withCopy(options, { directory, place, repository, branch }, work));
        },
    };
}
async function withCopy({ variables, timeout, now }, { directory, place, repository, branch }, work) {
    const git = (0,git_command/* createGit */.l)({ folder: directory, options: [`--git-dir=${directory}`], variables, timeout });
    const remote = remoteOf(place, repository);
    const network = place.kind === 'hosted'
        ? (0,open_server/* openServer */.C)(git, place.address, place.token)
        : await plainNetwork(git, variables);
    const catFile = (0,cat_file/* openCatFile */.J)(git);
    try {
        const bring = place.kind === 'hosted' ? (0,blob_fetcher/* createBlobFetcher */.P)(network, remote, catFile) : undefined;
        const store = (0,object_store/* createObjectStore */.h)(catFile, object_format/* sha1Format */.jc, bring);
        const filter = place.kind === 'hosted' ? ['--filter=blob:none'] : [];
        return await work(createManifestCopy({ git, network, store, remote, branch, filter, now }));
    }
    finally {
        await catFile.close();
    }
}
function configurationFor(place) {
    // The address of a server is given with the token, to the processes alone that may talk to it.
    const bare = (0,scratch_repository/* bareRepository */.RI)(object_format/* sha1Format */.jc);
    if (place.kind === 'hosted')
        return bare;
    return [...bare, `[remote "${plainRemote}"]`, `url = ${(0,scratch_repository/* quoted */.TL)(place.address)}`];
}
function remoteOf(place, repository) {
    const name = place.kind === 'hosted' ? git_settings/* hostedRemote */.sR : plainRemote;
    return { name, title: (0,process_failure/* readable */.HD)(repository), namespace: `refs/remotes/${name}/` };
}
async function plainNetwork(git, variables) {
    return (0,git_command/* withVariables */.s)(git, (0,quiet_ssh/* quietSsh */.B)(variables, await (0,configuration/* readRemoteConfiguration */.$)(git)));
}

// EXTERNAL MODULE: ./lib/action/domain/manifests/placeholders.js
var placeholders = __webpack_require__(69114);
;// CONCATENATED MODULE: ./lib/action/ports/waiting.js
/** No wish yet. */
function createWishes() {
    let [stops, left, bell] = [0, false, new AbortController()];
    return {
        get stops() {
            return stops;
        },
        get left() {
            return left;
        },
        stop() {
            stops += 1;
            bell.abort();
        },
        leave() {
            left = true;
            bell.abort();
        },
        next() {
            if (bell.signal.aborted)
                bell = new AbortController();
            return bell.signal;
        },
    };
}
/** @param timeout milliseconds; null where it is not known any more */
function allowedTime(startedAt, timeout) {
    return { startedAt, deadline: timeout === null ? Number.POSITIVE_INFINITY : startedAt + timeout };
}

;// CONCATENATED MODULE: ./lib/action/ports/say.js
/** A line of our own among those of a deployment. */
function say({ onLine }, text) {
    onLine(`[deployment-plans] ${text}`);
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/api/budget/poll-interval.js
const shortest = 2000;
const poll_interval_longest = 30_000;
/**
 * How long to wait between two looks at a run, by how long it has been watched: a third of that, so that no end is
 * noticed much later than it takes anyway, and a run of an hour costs some 130 looks.
 */
function pollInterval(age) {
    return Math.min(poll_interval_longest, Math.max(shortest, age / 3));
}
/**
 * How long to wait at least, by what an answer says of the rate limit: when less than a quarter of it is left, half
 * of the rest has to last until it is full again.
 *
 * Source: docs.github.com, "Rate limits for the REST API", "Checking the status of your rate limit".
 */
function spacingFor(headers, now) {
    const [limit, remaining, reset] = ['limit', 'remaining', 'reset'].map((name) => Number.parseInt(headers.get(`x-ratelimit-${name}`) ?? '', 10));
    if (limit === undefined || remaining === undefined || reset === undefined)
        return 0;
    if (!(remaining < limit / 4) || !(reset * 1000 > now))
        return 0;
    return (reset * 1000 - now) / Math.max(1, remaining / 2);
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/engine-reports/follow-reports.js


/**
 * Waits until an engine says that it is done; undefined when it was left before. Nobody here can end what it does, so
 * neither the time limit nor a wish to stop ends the waiting: both are said, and it goes on, because what was handed over
 * may arrive at any time (docs/design.md, "A lock outlives its holder").
 */
async function followReports(course, engine) {
    const { clock, wishes, startedAt } = course;
    const heard = createNews(course);
    const warn = createWarnings(course, engine.name);
    for (;;) {
        const wish = wishes.next();
        if (wishes.left)
            return undefined;
        warn();
        const tried = await engine.listen();
        const now = clock.now();
        let pause = pollInterval(now - startedAt);
        if (tried.kind === 'answer') {
            const { report, headers } = tried.answer;
            const sentence = `${engine.name} ${report.words}`;
            heard.report(sentence);
            if (report.outcome !== null)
                return endOf(report.outcome, sentence);
            pause = Math.max(pause, spacingFor(headers, now));
        }
        else {
            heard.trouble(`${tried.message}; it is tried again`);
        }
        if (!wishes.left)
            await clock.sleep(untilDue(course, pause), wish);
    }
}
function endOf(outcome, reason) {
    return { outcome, reason: outcome === 'succeeded' ? null : reason };
}
/** The pause, or what is left until the time limit when that is less. */
function untilDue({ clock, deadline }, pause) {
    const left = deadline - clock.now();
    return left > 0 ? Math.min(pause, left) : pause;
}
/** Says what is new: another report, and the first of looks that fail. */
function createNews(course) {
    let [last, troubled] = ['', false];
    return {
        report(sentence) {
            if (sentence !== last)
                say(course, sentence);
            [last, troubled] = [sentence, false];
        },
        trouble(sentence) {
            if (!troubled)
                say(course, sentence);
            troubled = true;
        },
    };
}
/** Says once each that it takes too long, and that somebody wants it to end. */
function createWarnings(course, name) {
    const { clock, wishes, startedAt, deadline } = course;
    const due = [
        {
            isDue: () => clock.now() >= deadline,
            words: `has not ended within its time limit of ${(deadline - startedAt) / 1000} seconds`,
        },
        { isDue: () => wishes.stops > 0, words: 'was to be stopped' },
    ];
    return () => {
        for (const warning of due.filter(({ isDue }) => isDue())) {
            due.splice(due.indexOf(warning), 1);
            say(course, `${name} ${warning.words}; only its engine can end it, so it is waited for; whoever knows that it has ended says so by its status`);
        }
    };
}

// EXTERNAL MODULE: ./lib/action/adapters/github/ownership/read-login.js
var read_login = __webpack_require__(96729);
// EXTERNAL MODULE: ./lib/action/adapters/github/sources/hosted-repository.js
var hosted_repository = __webpack_require__(63800);
// EXTERNAL MODULE: ./lib/action/adapters/github/failures/rate-limit.js
var rate_limit = __webpack_require__(99935);
;// CONCATENATED MODULE: ./lib/action/adapters/github/handing-over/is-transient.js


/** Whether a request that changed nothing may go well in a moment: GitHub failed, did not answer, or has a limit. */
function isTransient({ failure }) {
    return failure !== null && ((0,failures_failure/* isUnclear */.Z5)(failure) || (0,rate_limit/* rateLimitWait */.h)(failure, 0) !== undefined);
}

;// CONCATENATED MODULE: ./lib/action/ports/search-patiently.js

/** What is new may take a while to be seen: so often it is looked for, within half a minute. */
const search_patiently_looks = 5;
/** Milliseconds. */
const pauses = { shortest: 2000, longest: 16_000 };
/**
 * Looks again and again for what was handed over to somebody else. A look that fails says nothing about it, so only those
 * that are answered count.
 */
async function searchPatiently(search, look) {
    const { clock, wishes, deadline } = search;
    let answered = 0;
    for (let pause = pauses.shortest;; pause = Math.min(pauses.longest, 2 * pause)) {
        const seen = await look();
        if (seen.kind === 'found')
            return seen;
        if (seen.kind === 'none')
            answered += 1;
        const isGivenUp = seen.kind === 'unseen' && (clock.now() >= deadline || wishes.stops > 1);
        if (answered === search_patiently_looks || isGivenUp)
            return seen;
        if (seen.kind === 'unseen')
            say(search, `${seen.why}; it is tried again`);
        const wish = wishes.next();
        if (!wishes.left)
            await clock.sleep(pause, wish);
        if (wishes.left)
            return { kind: 'left' };
    }
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/handing-over/search-through-github.js

/** Looks again and again for what a course has made, undefined while it is not there: GitHub may take a while to show it. */
function searchThroughGitHub(course, look) {
    return searchPatiently(course, async () => lookOf(await look()));
}
function lookOf(tried) {
    if (tried.kind === 'failed')
        return { kind: 'unseen', why: tried.message };
    return tried.answer === undefined ? { kind: 'none' } : { kind: 'found', thing: tried.answer };
}

// EXTERNAL MODULE: ./lib/action/adapters/github/failures/try-task.js
var try_task = __webpack_require__(20782);
;// CONCATENATED MODULE: ./lib/action/adapters/github/handing-over/start-once.js




/**
 * Starts something by one request, never a second time after an answer that does not prove that nothing has happened.
 * A rate limit proves it, and is waited for within the time limit.
 */
async function startOnce(course, task, start) {
    const { api, clock, wishes, deadline } = course;
    for (;;) {
        const tried = await (0,try_task/* tryTask */.n)(api, task, start);
        if (tried.kind === 'answer')
            return { kind: 'started', thing: tried.answer };
        const { failure, message } = tried;
        const wait = failure === null ? undefined : (0,rate_limit/* rateLimitWait */.h)(failure, clock.now());
        if (failure !== null && wait === undefined && (0,failures_failure/* isUnclear */.Z5)(failure))
            return { kind: 'unclear', message };
        const wish = wishes.next();
        const isGivenUp = wishes.stops > 0 || wishes.left;
        if (wait === undefined || isGivenUp || clock.now() + wait >= deadline)
            return { kind: 'refused', tried };
        say(course, `${message}; waiting for that`);
        await clock.sleep(wait, wish);
    }
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/deployment-deployer/deployment-course.js

/** `the Deployment to qa of acme/payments`. */
function nameOf({ effect }) {
    return `the Deployment to ${effect.environment} of ${effect.repository}`;
}
/** The same with its number, and where people see it. */
function nameOfKnown({ effect }, id) {
    return `the Deployment ${id} to ${effect.environment} of ${effect.repository} (${effect.url})`;
}
/** Tells, to be recorded, which Deployment it is. */
function tellDeployment(course, id, how) {
    say(course, `${how} ${nameOfKnown(course, id)}`);
    course.onEffect({ ...course.effect, id: String(id) });
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/deployment-deployer/create-deployment.js




const create_deployment_made = schemas/* object */.Ikc({ id: schemas/* number */.aig() });
/**
 * Creates the course's Deployment, once. Nothing is merged for it, and no statuses are asked for: what was approved is
 * deployed as it is.
 *
 * Source: docs.github.com, "REST API endpoints for deployments", "Create a deployment".
 */
function create_deployment_createDeployment(course, { description, payload }) {
    const { api, repository, effect } = course;
    const { ref, task, environment } = effect;
    const doing = `create ${nameOf(course)}`;
    return startOnce(course, { doing, permission: 'deployments: write' }, async () => {
        const { data } = await api.writes.rest.repos.createDeployment({
            ...{ owner: repository.owner, repo: repository.name, ref, task, environment, description },
            payload: { ...payload },
            auto_merge: false,
            required_contexts: [],
        });
        return (0,checked_answer/* checkedAnswer */.M)(create_deployment_made, data).id;
    });
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/handing-over/engine-course.js
/** What GitHub's clock may be off from ours. */
const clockSkew = 5 * 60_000;
/** Nothing of a course was created before this. */
function earliest({ startedAt }) {
    return startedAt - clockSkew;
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/deployment-deployer/deployment-payload.js

/**
 * What a Deployment tells its engine, under the names that a workflow has as inputs; the settings are one more mapping.
 * Secrets are not among them.
 */
function deploymentPayload(order) {
    const { key, environment, plan, application, action, stage, version, fromVersion, tag, commit } = order;
    return {
        ...{ key, environment, plan, application, action },
        ...(stage !== undefined && { stage }),
        ...{ version, 'from-version': fromVersion, tag, commit },
        modules: order.modules,
        settings: Object.fromEntries(order.settings),
    };
}
const payload = schemas/* object */.Ikc({ key: schemas/* string */.YjP() });
/** The key in a payload; undefined for one that we have not written. GitHub once gave payloads as text. */
function keyOfPayload(given) {
    return payload.safeParse(typeof given === 'string' ? parsed(given) : given).data?.key;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/deployment-deployer/find-deployment.js








const find_deployment_deployment = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    payload: schemas/* unknown */.L5J(),
    created_at: iso/* datetime */.w$(),
    creator: schemas/* nullish */.cl6(schemas/* object */.Ikc({ login: schemas/* string */.YjP() })),
});
const deployments = schemas/* array */.YOg(find_deployment_deployment);
const find_deployment_pageSize = 100;
const mostPages = 10;
/**
 * Looks once for the course's Deployment by its key, and gives its id; undefined when there is none. A key proves
 * nothing about who has written it: a Deployment is ours when our own account has created it.
 */
function find_deployment_findDeployment(course) {
    const task = { doing: `look for ${nameOf(course)}`, permission: 'deployments: read' };
    return (0,try_task/* tryTask */.n)(course.api, task, async () => {
        const found = await deploymentsWithKey(course);
        if (found.length === 0)
            return undefined;
        const login = await course.ownLogin();
        const isOurs = ({ creator }) => !!creator && (0,is_same_account/* isSameAccount */.s)(creator.login, login);
        for (const { id, creator } of found.filter((one) => !isOurs(one))) {
            const by = creator?.login ?? 'nobody known';
            say(course, `${nameOfKnown(course, id)} has our key, but ${by} has created it; it is left alone`);
        }
        return found.find(isOurs)?.id;
    });
}
/** The oldest first. */
async function deploymentsWithKey(course) {
    const found = [];
    for (let page = 1; page <= mostPages; page += 1) {
        const listed = await readPage(course, page);
        found.push(...listed.filter(({ payload }) => keyOfPayload(payload) === course.effect.key));
        const isOld = listed.some(({ created_at }) => Date.parse(created_at) < earliest(course));
        if (isOld || listed.length < find_deployment_pageSize)
            break;
    }
    return found.sort((one, other) => one.id - other.id);
}
/**
 * The newest come first.
 *
 * Source: docs.github.com, "REST API endpoints for deployments", "List deployments".
 */
async function readPage({ api, repository, effect }, page) {
    const { ref, task, environment } = effect;
    const { data } = await api.reads.rest.repos.listDeployments({
        ...{ owner: repository.owner, repo: repository.name, ref, task, environment },
        per_page: find_deployment_pageSize,
        page,
    });
    return (0,checked_answer/* checkedAnswer */.M)(deployments, data);
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/deployment-deployer/begin-deployment.js





/** Creates the Deployment of a course, unless there is one already: then that is taken up. */
async function beginDeployment(course, wanted) {
    const before = await find_deployment_findDeployment(course);
    if (before.kind === 'failed')
        return refused(before);
    if (before.answer !== undefined)
        return known(course, before.answer, 'found');
    if (course.wishes.stops > 0)
        return ended('failed', 'it was asked to stop before anything was created');
    const started = await create_deployment_createDeployment(course, wanted);
    switch (started.kind) {
        case 'refused':
            return refused(started.tried);
        case 'started':
            return known(course, started.thing, 'created');
        case 'unclear':
            return soughtAfter(course, await search(course), `: ${started.message}`);
    }
}
/** Looks for the Deployment that somebody else has created, or was about to. */
async function findBegun(course) {
    return soughtAfter(course, await search(course), '');
}
function search(course) {
    return searchThroughGitHub(course, () => find_deployment_findDeployment(course));
}
function soughtAfter(course, found, why) {
    if (found.kind === 'found')
        return known(course, found.thing, 'found');
    if (found.kind === 'left')
        return found;
    const what = found.kind === 'none' ? 'none of ours was found' : 'it could not be looked for';
    return ended('unknown', `it is not known whether ${nameOf(course)} was created${why}; ${what} with the key ${course.effect.key}`);
}
function known(course, id, how) {
    tellDeployment(course, id, how);
    return { kind: 'deployment', id };
}
function refused(tried) {
    const end = { outcome: 'failed', reason: `${tried.message}; nothing was created` };
    return { kind: 'end', end: isTransient(tried) ? { ...end, transient: true } : end };
}
function ended(outcome, reason) {
    return { kind: 'end', end: { outcome, reason } };
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/engine-reports/reported-state.js

const longestDescription = 140;
/**
 * What the states of a Deployment or a commit status mean. The engine says by itself whether it failed. Deployments
 * become `inactive` when another one takes their place, also after a success.
 *
 * Source: docs.github.com, "REST API endpoints for deployment statuses" and "for commit statuses", `state`.
 */
const meanings = new Map([
    ['success', { outcome: 'succeeded', words: 'succeeded' }],
    ['failure', { outcome: 'failed', words: 'failed' }],
    ['error', { outcome: 'failed', words: 'ended with an error' }],
    ['inactive', { outcome: 'unknown', words: 'was made inactive before it was said to have succeeded' }],
    ['queued', { outcome: null, words: 'is queued' }],
    ['pending', { outcome: null, words: 'is pending' }],
    ['expected', { outcome: null, words: 'is expected' }],
    ['in_progress', { outcome: null, words: 'is in progress' }],
]);
/** Nothing was said yet. */
const silence = { outcome: null, words: 'has no status yet' };
/** The report that the statuses of one thing make, the newest first. A state that GitHub has invented since goes on. */
function reportOf(statuses) {
    const telling = statuses.find(({ state }) => state !== 'inactive') ?? statuses[0];
    if (telling === undefined)
        return silence;
    const isOver = statuses[0]?.state === 'inactive' && outcomeOf(telling) === null;
    const status = isOver ? { state: 'inactive', description: null } : telling;
    const { outcome, words } = meanings.get(status.state) ?? { outcome: null, words: 'goes on' };
    const description = oneLine(status.description ?? '');
    return { outcome, words: description === '' ? words : `${words}: ${description}` };
}
function outcomeOf({ state }) {
    return meanings.get(state)?.outcome ?? null;
}
/** Text of somebody else, as a part of a line. */
function oneLine(text) {
    return (0,shorten_text/* shortenText */.B)(text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim(), longestDescription);
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/deployment-deployer/deployment-reports.js






const deployment_reports_statuses = schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* number */.aig(), state: schemas/* string */.YjP(), description: schemas/* nullish */.cl6(schemas/* string */.YjP()) }));
/**
 * What is said of a Deployment, by whomever.
 *
 * Source: docs.github.com, "REST API endpoints for deployment statuses", "List deployment statuses".
 */
function readReports(course, id) {
    const { api, repository } = course;
    const task = { doing: `read the statuses of ${nameOfKnown(course, id)}`, permission: 'deployments: read' };
    return (0,try_task/* tryTask */.n)(api, task, async () => {
        const { data, headers } = await api.reads.rest.repos.listDeploymentStatuses({
            owner: repository.owner,
            repo: repository.name,
            deployment_id: id,
            per_page: 100,
        });
        const newestFirst = (0,checked_answer/* checkedAnswer */.M)(deployment_reports_statuses, data).toSorted((one, other) => other.id - one.id);
        const states = newestFirst.map(({ state, description = null }) => ({ state, description }));
        return { report: reportOf(states), headers: (0,failures_failure/* headersOf */.Yl)(headers) };
    });
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/deployment-deployer/create-deployment-deployer.js












/**
 * Deploys by creating a GitHub Deployment, of which others say how it goes. It is found again by the idempotency key in
 * its payload and by who has created it, so that there is never a second one (docs/decisions/0033).
 */
function createDeploymentDeployer({ api, clock, }) {
    const ownLogin = (0,read_login/* rememberedLogin */.i)(api);
    return {
        async prepare(order) {
            const { deployer, onLine, onEffect } = order;
            const repository = placeOf(api, order);
            const effect = effectOf(api, order, repository);
            const course = () => {
                const time = allowedTime(clock.now(), deployer.timeout);
                return { api, clock, ownLogin, repository, effect, ...time, onLine, onEffect };
            };
            const wanted = { description: descriptionOf(order), payload: deploymentPayload(order) };
            return deploymentOf(effect, course, (begun) => beginDeployment(begun, wanted));
        },
        async resume({ effect, startedAt, timeout, onLine, onEffect }) {
            if (effect.kind !== 'deployment')
                return undefined;
            const repository = (0,hosted_repository/* hostedRepository */.C)(effect.repository, api.addresses.server);
            const isKnown = effect.id !== effect.key;
            if (repository === undefined || (isKnown && !isGitHubNumber(effect.id)))
                return undefined;
            const time = allowedTime(Date.parse(startedAt), timeout);
            const course = { api, clock, ownLogin, repository, effect, ...time, onLine, onEffect };
            return deploymentOf(effect, () => course, async (begun) => (isKnown ? { kind: 'deployment', id: Number(effect.id) } : findBegun(begun)));
        },
        heal: async () => [],
    };
}
function deploymentOf(effect, started, begin) {
    const wishes = createWishes();
    return {
        effect,
        async open() {
            const course = { ...started(), wishes };
            const begun = await begin(course);
            if (begun.kind === 'left')
                return undefined;
            if (begun.kind === 'end')
                return begun.end;
            const { id } = begun;
            return followReports(course, {
                name: nameOfKnown(course, id),
                listen: () => readReports(course, id),
            });
        },
        discard: async () => { },
        stop: wishes.stop,
        leave: wishes.leave,
    };
}
function effectOf(api, order, place) {
    const { deployer, environment: name, application, commit, key } = order;
    const environment = (0,placeholders/* fillPlaceholders */.Ct)(deployer.environment, { environment: name, application });
    const repository = nameOfRepository(place);
    return {
        kind: 'deployment',
        id: key,
        url: `${api.addresses.server}/${repository}/deployments/${encodeURIComponent(environment)}`,
        ...{ repository, environment, task: deployer.task },
        ref: deployer.repository === 'release' ? layout/* trustedBranch */.YF : commit,
        key,
    };
}
function descriptionOf({ action, application, version, plan }) {
    return `${action} ${application} ${version}, plan ${plan}`.slice(0, create_deployment_deployer_longestDescription);
}
/** GitHub: REST, create a deployment. */
const create_deployment_deployer_longestDescription = 140;
function placeOf(api, order) {
    if (order.deployer.repository === 'release')
        return api.repository;
    const { application, repository: address } = order;
    const repository = (0,hosted_repository/* hostedRepository */.C)(address, api.addresses.server);
    if (repository !== undefined)
        return repository;
    throw new Error(`${application} cannot be deployed by a Deployment of its own repository: ${JSON.stringify(address)} is not on ${api.addresses.server}; write it as owner/name in catalog/${application}.yml, or say repository: release`);
}

// EXTERNAL MODULE: ./lib/action/domain/pull-requests/published-names.js
var published_names = __webpack_require__(10463);
;// CONCATENATED MODULE: ./lib/action/adapters/github/engine-reports/commit-query.js


/** How many of a branch's newest commits are looked at, besides the one that is waited for. */
const commit_query_depth = 50;
/** What is asked of each commit; a Deployment costs by the number of statuses that are asked for. */
const fields = {
    status: 'status { context(name: $sought) { state description } }',
    deployment: `deployments(last: 3, environments: [$sought]) {
    nodes { task statuses(first: 10) { nodes { state description } } }
  }`,
};
/** Asks for a commit, and for the newest ones of a branch, each with what is said of it; it costs some two points. */
function commitQuery(kind) {
    return `query CommitReports(
  $owner: String!, $name: String!, $branch: String!, $commit: GitObjectID!, $sought: String!
) {
  repository(owner: $owner, name: $name) {
    own: object(oid: $commit) { ... on Commit { ...Reported } }
    ref(qualifiedName: $branch) { target { ... on Commit { history(first: ${commit_query_depth}) { nodes { ...Reported } } } } }
  }
}
fragment Reported on Commit { oid parents(first: 10) { nodes { oid } } ${fields[kind]} }`;
}
const state = schemas/* object */.Ikc({ state: schemas/* string */.YjP(), description: schemas/* nullable */.mee(schemas/* string */.YjP()) });
const commit = schemas/* pipe */.FsL(schemas/* object */.Ikc({
    oid: schemas/* string */.YjP(),
    parents: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ oid: schemas/* string */.YjP() })) }),
    status: schemas/* nullish */.cl6(schemas/* object */.Ikc({ context: schemas/* nullable */.mee(state) })),
    deployments: schemas/* nullish */.cl6(schemas/* object */.Ikc({
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ task: schemas/* nullable */.mee(schemas/* string */.YjP()), statuses: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(state) }) })),
    })),
}), schemas/* transform */.pdi(({ oid, parents, status, deployments }) => {
    const { context = null } = status ?? {};
    const deployed = deployments?.nodes.findLast(({ task }) => !(0,published_names/* isMirroredTask */.ks)(task ?? ''));
    const said = context === null ? (deployed?.statuses.nodes ?? []) : [context];
    const states = said.map((one) => ({ ...one, state: one.state.toLowerCase() }));
    return { oid, parents: parents.nodes.map((parent) => parent.oid), states };
}));
const commit_query_history = schemas/* object */.Ikc({ history: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(commit) }) });
/** Null for a commit or a branch that is not there, or not to be seen. */
const commitAnswer = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        own: schemas/* nullable */.mee(commit),
        ref: schemas/* nullable */.mee(schemas/* object */.Ikc({ target: schemas/* nullable */.mee(commit_query_history) })),
    }),
});

;// CONCATENATED MODULE: ./lib/action/adapters/github/engine-reports/commit-report.js

/**
 * What an engine says of a commit. Engines deploy the branch as it is when they look, so what they say of a later commit
 * holds for those in it: the first word on whether it went well counts, from the commit on. One that was put aside
 * (`inactive`) leaves it to its successor.
 */
function reportOfCommit(own, newest) {
    if (own === null)
        return { outcome: null, words: 'cannot be seen yet' };
    const commits = [own, ...descendantsOf(own.oid, newest)].map(({ oid, states }) => ({
        oid,
        report: reportOf(states),
        isSilent: states.length === 0,
    }));
    const decided = commits.find(({ report }) => report.outcome === 'succeeded' || report.outcome === 'failed');
    const last = commits.at(-1);
    const telling = decided ?? commits.findLast(({ isSilent }) => !isSilent);
    if (telling === undefined)
        return { outcome: null, words: 'is not there yet' };
    // A commit after it may still be reported on.
    const isOpen = decided === undefined && telling !== last;
    return commit_report_inWords(own.oid, isOpen ? { ...telling, report: { ...telling.report, outcome: null } } : telling);
}
function commit_report_inWords(own, { oid, report }) {
    if (oid === own)
        return report;
    return { ...report, words: `${report.words} (on the later commit ${oid.slice(0, 12)})` };
}
/** The commits that have one among their ancestors, the oldest first. */
function descendantsOf(oid, newestFirst) {
    const descendants = new Set([oid]);
    const later = [];
    for (const commit of newestFirst.toReversed()) {
        if (!commit.parents.some((parent) => descendants.has(parent)))
            continue;
        descendants.add(commit.oid);
        later.push(commit);
    }
    return later;
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/engine-reports/create-engine-reports.js








/** What engines say on one GitHub of commits, by statuses or by Deployments that they create themselves. */
function createEngineReports({ api, clock }) {
    const { server } = api.addresses;
    const pageOf = (repository, commit) => {
        const page = `${server}/${nameOfRepository(repository)}`;
        return commit === null ? page : `${page}/commit/${commit}`;
    };
    return {
        pageOf(address, commit) {
            const repository = (0,hosted_repository/* hostedRepository */.C)(address, server);
            return repository && pageOf(repository, commit);
        },
        async follow(reported, watch) {
            const { commit, wait } = reported;
            const repository = (0,hosted_repository/* hostedRepository */.C)(reported.repository, server);
            if (repository === undefined)
                throw new Error(`${reported.repository} is not on ${server}`);
            const [what, sought] = soughtIn(wait);
            const name = `the ${what} ${sought} of ${pageOf(repository, commit)}`;
            const question = { ...reported, repository, sought };
            return followReports({ api, clock, ...watch }, { name, listen: () => listen(api, name, question) });
        },
    };
}
function soughtIn(wait) {
    return wait.kind === 'status' ? ['status', wait.context] : ['Deployment to', wait.environment];
}
function listen(api, name, question) {
    const { repository, branch, commit, wait, sought } = question;
    const permission = wait.kind === 'status' ? 'statuses: read' : 'deployments: read';
    return (0,try_task/* tryTask */.n)(api, { doing: `read ${name}`, permission }, async () => {
        const variables = { ...repository, branch: `refs/heads/${branch}`, commit, sought };
        const { data, errors, headers } = await api.ask({ query: commitQuery(wait.kind), variables });
        if (errors.length > 0)
            throw new failures_failure/* GraphqlFailure */.QL(errors, headers);
        const { own, ref } = (0,checked_answer/* checkedAnswer */.M)(commitAnswer, data).repository;
        return { report: reportOfCommit(own, ref?.target?.history.nodes ?? []), headers };
    });
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/workflow-deployer/course.js


/** `deploy.yml of acme/payments`. */
function course_nameOf({ place }) {
    return nameOfPlace(place);
}
/** The page of a run of the course's workflow, for people. */
function pageOf({ api, place }, run) {
    return pageOfRun(api, place.repository, run);
}
/** Tells, to be recorded, which run it is. */
function tellRun(course, run, how) {
    const url = pageOf(course, run);
    say(course, `${how} ${course_nameOf(course)}: ${url}`);
    course.onEffect({ ...course.effect, id: String(run), url });
}

// EXTERNAL MODULE: ./lib/action/domain/workflows/operation-inputs.js
var operation_inputs = __webpack_require__(69165);
;// CONCATENATED MODULE: ./lib/action/adapters/github/workflow-deployer/workflow-inputs.js

/** What a deployment workflow is told, everything as text: lists with commas, the settings as a JSON object. */
function workflowInputs(order) {
    const settings = [...order.settings].sort(([one], [other]) => (one < other ? -1 : 1));
    return {
        environment: order.environment,
        plan: order.plan,
        application: order.application,
        action: order.action,
        version: order.version,
        'from-version': order.fromVersion,
        tag: order.tag,
        commit: order.commit,
        modules: order.modules.join(','),
        settings: JSON.stringify(Object.fromEntries(settings)),
        key: order.key,
        ...(order.stage && { [operation_inputs/* stageInput */.j]: order.stage }),
    };
}
/** What a workflow must say to be started by us, as a sentence. */
function whatAWorkflowNeeds({ file }, { ref, inputs }) {
    const names = Object.keys(inputs).join(', ');
    return `.github/workflows/${file} must be on the default branch and on ${ref}, with the trigger workflow_dispatch, the inputs ${names} (of type string, no other required), and ${whatTitlesNeed}`;
}
const whatTitlesNeed = `a run-name with [\${{ inputs.key }}]`;
/** What stands in the title of the run that belongs to a key. */
function markOf(key) {
    return `[${key}]`;
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/workflow-deployer/following/cancel-run.js




/**
 * Asks GitHub to end a run; false when it could not be asked, which is said. `force` does not wait for steps that
 * are to run always. Asking twice does no harm, and a run that has ended stays as it is. It does not wait for what else is
 * to be written: a job that is cancelled itself has ten seconds for all of its workflows.
 *
 * Source: docs.github.com, "REST API endpoints for workflow runs", "Cancel" and "Force cancel a workflow run".
 */
async function cancelRun(course, run, how) {
    const { api, place } = course;
    const { owner, name: repo } = place.repository;
    const task = {
        doing: `cancel the run of ${course_nameOf(course)}, ${pageOf(course, run)}`,
        permission: 'actions: write',
    };
    const tried = await (0,try_task/* tryTask */.n)(api, task, async () => {
        const { actions } = api.urgent.rest;
        const ask = how === 'force' ? actions.forceCancelWorkflowRun : actions.cancelWorkflowRun;
        try {
            await ask({ owner, repo, run_id: run });
        }
        catch (error) {
            if ((0,failures_failure/* failureOf */.g5)(error)?.status !== 409)
                throw error;
        }
    });
    if (tried.kind === 'failed')
        say(course, tried.message);
    return tried.kind === 'answer';
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/workflow-deployer/beginning/strangers.js




/**
 * Whether a run was started as we start it. A title proves nothing: whoever may push a branch can give runs of her own
 * version of the workflow any title, and start ours by hand with any key.
 */
function isStartedBy({ startedBy, ref }, starter) {
    return startedBy !== null && (0,is_same_account/* isSameAccount */.s)(startedBy, starter.login) && ref === shortName(starter.ref);
}
/** Says once of each run that it is not ours. It is left alone: what it does is its starter's own business. */
function tellStranger(course, run, { login, ref }) {
    if (course.strangers.has(run.id))
        return;
    course.strangers.add(run.id);
    const found = `was started by ${run.startedBy ?? 'nobody known'} on ${run.ref ?? 'no branch'}`;
    say(course, `${pageOf(course, run.id)} has ${markOf(course.effect.key)} in its title, but ${found}, not by ${login} on ${shortName(ref)}; it is left alone`);
}
/** As GitHub names branches and tags of runs. */
function shortName(ref) {
    return ref.replace(/^refs\/(?:heads|tags)\//, '');
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/workflow-deployer/beginning/find-runs.js








/** GitHub lists no more than a thousand runs of a time. */
const find_runs_mostPages = 10;
/** Looks once for the course's run by its key; undefined when there is none. */
async function findRun(course) {
    const { api } = course;
    const task = { doing: `look for a run of ${course_nameOf(course)}`, permission: 'actions: read' };
    const tried = await (0,try_task/* tryTask */.n)(api, task, () => ownRuns(course));
    if (tried.kind === 'failed')
        return tried;
    const [own, ...others] = tried.answer;
    if (own !== undefined)
        await endOthers(course, own, others);
    return { kind: 'answer', answer: own };
}
/** The oldest first, whose number is the lowest. */
async function ownRuns(course) {
    const found = await runsWithKey(course);
    if (found.length === 0)
        return [];
    const account = { login: await course.ownLogin(), ref: course.effect.ref };
    for (const run of found)
        if (!isStartedBy(run, account))
            tellStranger(course, run, account);
    return found.filter((run) => isStartedBy(run, account)).sort((one, other) => one.id - other.id);
}
async function runsWithKey(course) {
    const { api, place, effect } = course;
    const found = [];
    for (let page = 1; page <= find_runs_mostPages; page += 1) {
        const { runs } = await readDispatchedRuns(api, place, { page, since: earliest(course) });
        found.push(...runs.filter(({ title }) => title.includes(markOf(effect.key))));
        if (runs.length < pageSize)
            break;
    }
    return found;
}
/** Only one run may do the work of a key; the oldest has come farthest. */
async function endOthers(course, own, others) {
    for (const { id } of others.filter(({ status }) => status !== 'completed')) {
        say(course, `${pageOf(course, id)} has the same key as ${pageOf(course, own.id)}, which is older; it is cancelled`);
        await cancelRun(course, id, 'cancel');
    }
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/workflow-deployer/beginning/refusal.js

/** Answers after which it is the workflow that has to be looked at. */
const aboutTheWorkflow = [404, 422];
/** Why nothing was started, with what the workflow needs when that may be the cause. */
function refusal({ failure, message }, dispatch) {
    const needs = aboutTheWorkflow.includes(failure?.status ?? null)
        ? `. ${whatAWorkflowNeeds(dispatch.place, dispatch)}`
        : '';
    return `${message}; nothing was started${needs}`;
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/workflow-deployer/beginning/begin-run.js








/** Starts the run of a course, unless there is one already: then that is taken up. */
async function beginRun(course, dispatch) {
    const before = await findRun(course);
    if (before.kind === 'failed')
        return begin_run_refused(before, dispatch);
    if (before.answer !== undefined)
        return takenUp(course, before.answer.id);
    if (course.wishes.stops > 0)
        return failed('it was asked to stop before anything was started');
    const started = await startRun(course, dispatch);
    if (started.kind === 'refused')
        return begin_run_refused(started.tried, dispatch);
    if (started.kind === 'unclear' || started.thing === null)
        return begin_run_soughtAfter(course, started, await searchRun(course));
    tellRun(course, started.thing, 'started');
    return { kind: 'run', id: started.thing, isNew: true };
}
/** Looks for the run that somebody else has started, or was about to. */
async function begin_run_findBegun(course) {
    const found = await searchRun(course);
    switch (found.kind) {
        case 'found':
            return takenUp(course, found.thing.id);
        case 'left':
            return found;
        default:
            return begin_run_unknown(`it is not known whether ${course_nameOf(course)} was started: ${whyNotFound(course, found.kind)}`);
    }
}
/** The id is null when GitHub does not tell it. */
function startRun(course, dispatch) {
    const task = { doing: `start ${course_nameOf(course)} on ${dispatch.ref}`, permission: 'actions: write' };
    return startOnce(course, task, () => dispatchWorkflow(course.api, dispatch));
}
function searchRun(course) {
    return searchThroughGitHub(course, () => findRun(course));
}
function begin_run_soughtAfter(course, started, found) {
    if (found.kind === 'found')
        return takenUp(course, found.thing.id);
    if (found.kind === 'left')
        return found;
    const why = whyNotFound(course, found.kind);
    return started.kind === 'unclear'
        ? begin_run_unknown(`it is not known whether ${course_nameOf(course)} was started: ${started.message}; ${why}`)
        : begin_run_unknown(`${course_nameOf(course)} was started, and it is not known what became of it: ${why}`);
}
function takenUp(course, id) {
    tellRun(course, id, 'found the run of');
    return { kind: 'run', id, isNew: false };
}
function whyNotFound({ effect }, kind) {
    const mark = markOf(effect.key);
    return kind === 'none'
        ? `no run of ours with ${mark} in its title was found (the workflow needs ${whatTitlesNeed})`
        : `a run of ours with ${mark} in its title could not be looked for`;
}
function begin_run_refused(tried, dispatch) {
    const end = { outcome: 'failed', reason: refusal(tried, dispatch) };
    return { kind: 'end', end: isTransient(tried) ? { ...end, transient: true } : end };
}
function failed(reason) {
    return { kind: 'end', end: { outcome: 'failed', reason } };
}
function begin_run_unknown(reason) {
    return { kind: 'end', end: { outcome: 'unknown', reason } };
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/workflow-deployer/following/conclusion-end.js
/**
 * What the conclusion of a run means for a deployment. A run that ended by itself knows whether it failed; one that
 * somebody or something else ended may have brought half of it.
 *
 * Source: docs.github.com, "REST API endpoints for workflow runs", `conclusion`.
 */
const conclusion_end_meanings = new Map([
    ['success', { outcome: 'succeeded', words: 'succeeded' }],
    ['failure', { outcome: 'failed', words: 'failed' }],
    ['startup_failure', { outcome: 'failed', words: 'could not be started, so nothing was done' }],
    ['skipped', { outcome: 'failed', words: 'was skipped, so nothing was done' }],
    ['cancelled', { outcome: 'unknown', words: 'was cancelled' }],
    ['timed_out', { outcome: 'unknown', words: 'was ended at a time limit of its own' }],
    ['stale', { outcome: 'unknown', words: 'was given up by GitHub' }],
    ['action_required', { outcome: 'unknown', words: 'waits for somebody on GitHub' }],
    ['neutral', { outcome: 'unknown', words: 'ended neither well nor badly' }],
]);
/** A conclusion that GitHub has invented since says nothing about the outcome. */
function conclusionEnd(conclusion) {
    return conclusion_end_meanings.get(conclusion) ?? { outcome: 'unknown', words: 'ended in a way that is not known here' };
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/workflow-deployer/following/ending.js
/** How long a run may clean up after it was cancelled, before it is ended without mercy. */
const grace = 5 * 60_000;
const untilAskedAgain = 10_000;
/** An end that nobody wants yet. */
function createEnding({ deadline, now, ask }) {
    let why = null;
    let wanted = null;
    let isAsked = true;
    let [due, wantedAt] = [deadline, Number.POSITIVE_INFINITY];
    const ending = {
        get why() {
            return why;
        },
        get due() {
            return due;
        },
        want(reason, how) {
            if (why === null)
                [why, wantedAt] = [reason, now()];
            if (wanted === how || wanted === 'force')
                return;
            [wanted, isAsked] = [how, false];
        },
        async pursue() {
            if (wanted === null || isAsked)
                return;
            isAsked = await ask(wanted);
            due = now() + (isAsked ? grace : untilAskedAgain);
        },
        goOn() {
            if (why === null)
                ending.want('time limit', 'cancel');
            else if (isAsked)
                [wanted, isAsked] = ['force', false];
        },
        isOverdue: (moment) => moment >= wantedAt + 2 * grace,
    };
    return ending;
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/workflow-deployer/following/follow-run.js






/**
 * Waits for the end of a run; undefined when it was left before. Looks that fail are repeated until the time limit.
 * From then on, or when it is asked to stop, the run is cancelled and waited for: as long as it is seen going on
 * what it does is not over, so only when it cannot be seen at all is it given up.
 */
async function followRun(course, { id, isNew }) {
    const { clock, wishes, startedAt } = course;
    const watch = course.watcher.watch({
        id,
        since: earliest(course),
        startedAt,
        isNew,
        onTrouble: (text) => say(course, `${text}; it is tried again`),
    });
    const ending = createEnding({
        deadline: course.deadline,
        now: clock.now,
        ask: async (how) => {
            const isAsked = await cancelRun(course, id, how);
            watch.hurry();
            return isAsked;
        },
    });
    for (;;) {
        const wish = wishes.next();
        if (wishes.left)
            return undefined;
        if (wishes.stops > 0)
            ending.want('stopped', wishes.stops > 1 ? 'force' : 'cancel');
        await ending.pursue();
        const sight = await watch.next(ending.due, wish);
        const end = follow_run_endOf(course, id, { sight, ending });
        if (end !== undefined)
            return end;
        if (clock.now() >= ending.due)
            ending.goOn();
    }
}
/** Undefined as long as there is something to wait for. */
function follow_run_endOf(course, id, { sight, ending }) {
    const run = `the run of ${course_nameOf(course)} (${pageOf(course, id)})`;
    switch (sight.kind) {
        case 'completed':
            return conclude(course, run, { run: sight.run, ending });
        case 'gone':
            return follow_run_unknown(`${run} was never shown by GitHub, so it is not known what became of it`);
        case 'out-of-sight':
            if (!ending.isOverdue(course.clock.now()))
                return undefined;
            return follow_run_unknown(`${run} ${wordsOf(ending)}, and it is not known whether it has ended`);
        case 'going-on':
            return undefined;
    }
}
function conclude(course, name, { run, ending }) {
    const { outcome, words } = conclusionEnd(run.conclusion);
    say(course, `${name} ${words}`);
    if (outcome === 'succeeded')
        return { outcome, reason: null };
    if (ending.why === 'time limit') {
        const limit = (course.deadline - course.startedAt) / 1000;
        return follow_run_unknown(`${name} was ended at its time limit of ${limit} seconds`);
    }
    const when = ending.why === 'stopped' ? ' after it was asked to stop' : '';
    return { outcome, reason: `${name} ${words}${when}` };
}
function wordsOf({ why }) {
    return why === 'time limit' ? 'was to be ended at its time limit' : 'was asked to stop';
}
function follow_run_unknown(reason) {
    return { outcome: 'unknown', reason };
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/workflow-deployer/watching/ask-runs.js




/** How runs of one workflow stand: one by itself, several by as few lists as there are hundreds of them. */
function askRuns(api, place, wanted) {
    const task = { doing: `read the runs of ${nameOfPlace(place)}`, permission: 'actions: read' };
    return (0,try_task/* tryTask */.n)(api, task, () => ask_runs_ask(api, place, wanted));
}
async function ask_runs_ask(api, place, wanted) {
    const runs = new Map();
    let headers = new Map();
    const missing = () => wanted.filter(({ id }) => !runs.has(id));
    const since = Math.min(...wanted.map((run) => run.since));
    let isLast = false;
    // Further pages than there are runs missing are dearer than asking for each of these.
    for (let page = 1; missing().length > page && !isLast; page += 1) {
        const listed = await readDispatchedRuns(api, place, { page, since });
        for (const run of listed.runs)
            runs.set(run.id, run);
        headers = listed.headers;
        isLast = listed.runs.length < pageSize;
    }
    for (const { id } of missing()) {
        const read = await (0,unless_absent/* unlessAbsent */.Q)(() => readRun(api, place.repository, id));
        for (const run of read?.runs ?? [])
            runs.set(run.id, run);
        headers = read?.headers ?? headers;
    }
    return { runs, headers };
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/workflow-deployer/watching/watched-run.js

/** GitHub may take a while to show a new run: so often it is looked at, in more than half a minute. */
const mostMisses = 7;
/** @param waiting holds it as long as somebody waits for it */
function createWatchedRun({ id, since, startedAt, isNew, onTrouble }, { now, waiting, woken, }) {
    let sight = { kind: 'going-on' };
    let [wasLookedAt, watchedSince, patience] = [false, startedAt, Number.POSITIVE_INFINITY];
    let [misses, troubled, wasSeen] = [0, false, !isNew];
    let waiter = null;
    const release = () => {
        const released = waiter;
        waiter = null;
        waiting.delete(run);
        return released;
    };
    const run = {
        id,
        since,
        firstLook: isNew ? now + pollInterval(0) : now,
        get wasLookedAt() {
            return wasLookedAt;
        },
        get watchedSince() {
            return watchedSince;
        },
        get patience() {
            return wasLookedAt ? patience : Number.POSITIVE_INFINITY;
        },
        wait(until, wake) {
            patience = until;
            if (wake.aborted)
                return Promise.resolve(sight);
            const wakeUp = () => {
                run.settle();
                woken();
            };
            wake.addEventListener('abort', wakeUp, { once: true });
            waiting.add(run);
            return new Promise((resolve, reject) => {
                waiter = { resolve, reject };
            }).finally(() => wake.removeEventListener('abort', wakeUp));
        },
        seen(found) {
            [wasLookedAt, troubled, wasSeen] = [true, false, true];
            sight = found.status === 'completed' ? { kind: 'completed', run: found } : { kind: 'going-on' };
        },
        missed() {
            // It may go on all the same: a token can lose sight of a repository, and find it again.
            if (wasSeen)
                return run.notSeen(`GitHub does not show the run ${id} any more`);
            misses += 1;
            [wasLookedAt, troubled] = [true, false];
            sight = { kind: misses < mostMisses ? 'out-of-sight' : 'gone' };
        },
        notSeen(why) {
            if (!troubled)
                onTrouble(why);
            [wasLookedAt, troubled, sight] = [true, true, { kind: 'out-of-sight' }];
        },
        hurry(moment) {
            watchedSince = moment;
        },
        isDue: (moment) => sight.kind === 'completed' || sight.kind === 'gone' || (wasLookedAt && moment >= patience),
        settle: () => release()?.resolve(sight),
        fail: (error) => release()?.reject(error),
    };
    return run;
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/workflow-deployer/watching/run-watcher.js



/** Asks nothing as long as nobody waits. */
function createRunWatcher({ api, clock, place }) {
    const waiting = new Set();
    let [lookedAt, spacing, looking] = [Number.NEGATIVE_INFINITY, 0, false];
    let bell = new AbortController();
    function nextLook() {
        const now = clock.now();
        const due = [...waiting].map((run) => run.wasLookedAt ? lookedAt + pollInterval(now - run.watchedSince) : run.firstLook);
        return Math.max(lookedAt + spacing, Math.min(...due));
    }
    async function look() {
        const runs = [...waiting];
        const tried = await askRuns(api, place, runs);
        lookedAt = clock.now();
        if (tried.kind === 'failed') {
            for (const run of runs)
                run.notSeen(tried.message);
            return;
        }
        spacing = spacingFor(tried.answer.headers, lookedAt);
        for (const run of runs) {
            const found = tried.answer.runs.get(run.id);
            if (found === undefined)
                run.missed();
            else
                run.seen(found);
        }
    }
    async function lookOrSleep() {
        const [now, next] = [clock.now(), nextLook()];
        if (next <= now)
            return look();
        const until = Math.min(next, ...[...waiting].map((run) => run.patience));
        bell = new AbortController();
        await clock.sleep(Math.max(0, until - now), bell.signal);
    }
    async function lookOn() {
        looking = true;
        try {
            while (waiting.size > 0) {
                await lookOrSleep();
                for (const run of waiting)
                    if (run.isDue(clock.now()))
                        run.settle();
            }
        }
        catch (error) {
            for (const run of waiting)
                run.fail(error);
        }
        finally {
            looking = false;
        }
    }
    return {
        watch(wanted) {
            const woken = () => bell.abort();
            const run = createWatchedRun(wanted, { now: clock.now(), waiting, woken });
            return {
                next(until, wake) {
                    const sight = run.wait(until, wake);
                    bell.abort();
                    if (!looking)
                        void lookOn();
                    return sight;
                },
                hurry: () => run.hurry(clock.now()),
            };
        },
    };
}

;// CONCATENATED MODULE: ./lib/action/adapters/github/workflow-deployer/create-workflow-deployer.js









/**
 * Deploys by dispatching a workflow, each operation on a machine of its own, in the release repository or in the
 * application's on the same GitHub. Its run is found again by the idempotency key in its title, its ref and who has
 * started it, so that there is never a second one, whoever waits for it (docs/decisions/0020).
 */
function createWorkflowDeployer({ api, clock }) {
    const watcherOf = watchersByPlace({ api, clock });
    const ownLogin = (0,read_login/* rememberedLogin */.i)(api);
    const begunAt = (place) => ({ api, clock, ownLogin, place, watcher: watcherOf(place) });
    return {
        async prepare(order) {
            const { deployer, key, onLine, onEffect } = order;
            const place = create_workflow_deployer_placeOf(api, order);
            const effect = {
                kind: 'workflow',
                id: key,
                url: pageOfWorkflow(api, place),
                repository: nameOfRepository(place.repository),
                workflow: place.file,
                ref: deployer.ref,
                key,
            };
            const dispatch = { place, ref: deployer.ref, inputs: workflowInputs(order) };
            const course = () => {
                const time = allowedTime(clock.now(), deployer.timeout);
                return { ...begunAt(place), effect, ...time, onLine, onEffect };
            };
            return workflowDeployment(effect, course, (begun) => beginRun(begun, dispatch));
        },
        async resume({ effect, startedAt, timeout, onLine, onEffect }) {
            if (effect.kind !== 'workflow')
                return undefined;
            const place = placeOfEffect(api, effect);
            if (place === undefined)
                return undefined;
            const time = allowedTime(Date.parse(startedAt), timeout);
            const course = () => ({ ...begunAt(place), effect, ...time, onLine, onEffect });
            return workflowDeployment(effect, course, async (begun) => effect.id === effect.key ? begin_run_findBegun(begun) : { kind: 'run', id: Number(effect.id), isNew: false });
        },
        heal: async () => [],
    };
}
function workflowDeployment(effect, started, begin) {
    const wishes = createWishes();
    return {
        effect,
        async open() {
            const course = { ...started(), wishes, strangers: new Set() };
            const begun = await begin(course);
            if (begun.kind === 'left')
                return undefined;
            return begun.kind === 'end' ? begun.end : followRun(course, begun);
        },
        discard: async () => { },
        stop: wishes.stop,
        leave: wishes.leave,
    };
}
function watchersByPlace(options) {
    const watchers = new Map();
    return (place) => {
        const name = `${nameOfRepository(place.repository)}/${place.file}`;
        const watcher = watchers.get(name) ?? createRunWatcher({ ...options, place });
        watchers.set(name, watcher);
        return watcher;
    };
}
function create_workflow_deployer_placeOf(api, order) {
    const { file, repository: whose } = order.deployer;
    if (whose === 'release')
        return { repository: api.repository, file };
    const repository = (0,hosted_repository/* hostedRepository */.C)(order.repository, api.addresses.server);
    if (repository === undefined)
        throw new Error(`${order.application} cannot be deployed by a workflow of its own repository: ${JSON.stringify(order.repository)} is not on ${api.addresses.server}; write it as owner/name in catalog/${order.application}.yml, or name a workflow of the release repository`);
    return { repository, file };
}
/** Undefined for what we did not write. */
function placeOfEffect(api, { repository, workflow, id, key }) {
    const hosted = (0,hosted_repository/* hostedRepository */.C)(repository, api.addresses.server);
    const isRun = id === key || isGitHubNumber(id);
    return hosted === undefined || !isRun ? undefined : { repository: hosted, file: workflow };
}

// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 4 modules
var dist = __webpack_require__(19052);
;// CONCATENATED MODULE: ./lib/action/adapters/manifest-deployer/manifest-course.js

/** `main of acme/manifests`. */
function manifest_course_nameOf({ effect }) {
    return `${effect.branch} of ${effect.repository}`;
}
/** Tells, to be recorded, which commit brought the version. */
function tellCommit(course, commit, how) {
    const { effect, reports, onEffect } = course;
    const url = reports?.pageOf(effect.repository, commit) ?? effect.url;
    say(course, `${how}: ${commit} on ${manifest_course_nameOf(course)}`);
    onEffect({ ...effect, id: commit, url });
}

;// CONCATENATED MODULE: ./lib/action/adapters/manifest-deployer/manifest-order.js

/** Fills in what the configuration leaves to the operation. */
function manifestOrder(order) {
    const { deployer, environment, application, version, tag, commit } = order;
    const fill = (text) => (0,placeholders/* fillPlaceholders */.Ct)(text, { environment, application });
    return {
        file: fill(deployer.file),
        place: fillPlace(deployer.place, fill),
        value: (0,placeholders/* fillPlaceholders */.Ct)(deployer.value, { version, tag, commit }),
        wait: deployer.wait === null ? null : fillWait(deployer.wait, fill),
    };
}
function fillPlace(place, fill) {
    if (place.kind === 'kustomize')
        return { ...place, image: fill(place.image) };
    return { ...place, path: place.path.map((step) => (typeof step === 'string' ? fill(step) : step)) };
}
function fillWait(wait, fill) {
    return wait.kind === 'status'
        ? { ...wait, context: fill(wait.context) }
        : { ...wait, environment: fill(wait.environment) };
}
const trailerKey = 'Deployment-Key';
/** By which the commit of an idempotency key is found again. */
function trailerOf(key) {
    return { key: trailerKey, value: key };
}
/** The message of the commit that brings a version. */
function commitMessage(order) {
    const { action, application, version, environment, plan, key } = order;
    const { key: name, value } = trailerOf(key);
    return `${action} ${application} ${version} in ${environment}\n\nPlan ${environment}/${plan}.\n\n${name}: ${value}`;
}

;// CONCATENATED MODULE: ./lib/action/adapters/manifest-deployer/writing/pushed.js

/** Nothing was written. */
function pushed_failed(reason) {
    return { kind: 'end', end: { outcome: 'failed', reason } };
}
/** Nothing was written, and the same may go well in a moment. */
function failedForNow(reason) {
    return { kind: 'end', end: { outcome: 'failed', reason, transient: true } };
}
/** The version may be there, or still arrive. */
function pushed_unknown(course, why) {
    const reason = `it is not known whether the version was written to ${manifest_course_nameOf(course)}: ${why}`;
    return { kind: 'end', end: { outcome: 'unknown', reason } };
}

;// CONCATENATED MODULE: ./lib/action/adapters/manifest-deployer/finding/look-for-commit.js



/** Looks once for the commit of a key; rejects with RepositoryUnusable when that will never work. */
async function lookForCommit({ repositories, effect }) {
    try {
        const commit = await repositories.use(effect, async (copy) => copy.find(await copy.refresh(), trailerOf(effect.key)));
        return commit === undefined ? { kind: 'none' } : { kind: 'found', thing: commit };
    }
    catch (cause) {
        if (!(cause instanceof release_repository/* RepositoryUnavailable */.hw))
            throw cause;
        return { kind: 'unseen', why: (0,message_of/* messageOf */.b)(cause) };
    }
}

;// CONCATENATED MODULE: ./lib/action/adapters/manifest-deployer/finding/find-commit.js





/** Looks for the commit that another coordinator has pushed, or was about to; undefined when it was left before. */
async function findCommit(course) {
    const found = await searchPatiently(course, () => lookForCommit(course));
    switch (found.kind) {
        case 'found':
            tellCommit(course, found.thing, 'found our commit');
            return { kind: 'commit', commit: found.thing };
        case 'none': {
            const { key, value } = trailerOf(course.effect.key);
            return pushed_unknown(course, `no commit with ${key}: ${value} was found`);
        }
        case 'unseen':
            return pushed_unknown(course, found.why);
        case 'left':
            return undefined;
    }
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/action/domain/manifests/parse-yaml-path.js
var parse_yaml_path = __webpack_require__(71553);
;// CONCATENATED MODULE: ./lib/action/adapters/manifest-deployer/editing/splice.js
/** Nothing can be written; the message completes a sentence about the file. */
class Unfit extends Error {
    name = 'Unfit';
}

;// CONCATENATED MODULE: ./lib/action/adapters/manifest-deployer/editing/located-scalar.js



const blocks = [yaml_dist/* Scalar */.X5.BLOCK_FOLDED, yaml_dist/* Scalar */.X5.BLOCK_LITERAL];
/** The scalar at a path; throws Unfit. */
function locateScalar(document, path) {
    return scalarPlace(document.getIn(path, true), (0,parse_yaml_path/* yamlPathToText */.B1)(path));
}
/** A node, as something that a value can take the place of; throws Unfit. */
function scalarPlace(node, name) {
    if ((0,yaml_dist/* isAlias */.Vj)(node))
        throw new Unfit(`has an alias at ${name}, which says what stands elsewhere`);
    if ((0,yaml_dist/* isCollection */.P3)(node))
        throw new Unfit(`has more than one value at ${name}`);
    if (!(0,yaml_dist/* isScalar */.jn)(node) || node.range === null || node.range === undefined)
        throw new Unfit(`has nothing at ${name}; write it there once, so that it is sure to be read`);
    if (blocks.includes(node.type ?? undefined))
        throw new Unfit(`has a block of text at ${name}`);
    const [start, end] = node.range;
    return { kind: 'scalar', node, start, end };
}
/** What a scalar says, also when YAML takes it for a number. */
function readScalar(text, { node, start, end }) {
    return typeof node.value === 'string' ? node.value : text.slice(start, end);
}

;// CONCATENATED MODULE: ./lib/action/adapters/manifest-deployer/editing/scalar-text.js

/** What a flow collection would take for its own. */
const flow = /[,[\]{}]/;
/** A text as YAML, in the quotes that stood there before, and never as something else than text. */
function scalarText(value, type) {
    const isQuoted = type === yaml_dist/* Scalar */.X5.QUOTE_DOUBLE || type === yaml_dist/* Scalar */.X5.QUOTE_SINGLE;
    const plain = flow.test(value) ? yaml_dist/* Scalar */.X5.QUOTE_DOUBLE : yaml_dist/* Scalar */.X5.PLAIN;
    return (0,yaml_dist/* stringify */.As)(value, { defaultStringType: isQuoted ? type : plain, lineWidth: 0 }).trimEnd();
}

;// CONCATENATED MODULE: ./lib/action/adapters/manifest-deployer/editing/kustomize-image.js




/**
 * The `newTag` of an image in a kustomization, or the entry that lacks it; throws Unfit.
 *
 * Source: kubectl.docs.kubernetes.io, "kustomization", "images".
 */
function locateTag(document, image) {
    const images = document.get('images', true);
    const entries = (0,yaml_dist/* isSeq */.oP)(images) ? images.items.filter(yaml_dist/* isMap */.jh) : [];
    const [entry, other] = entries.filter((it) => it.get('name') === image);
    if (entry === undefined)
        throw new Unfit(`lists no ${image} below images; write it there once, so that it is sure to be used`);
    if (other !== undefined)
        throw new Unfit(`lists ${image} twice below images, of which the last would win; remove one of them`);
    if (entry.has('digest'))
        throw new Unfit(`gives ${image} a digest, which would win over its tag; remove that`);
    return entry.has('newTag')
        ? scalarPlace(entry.get('newTag', true), `newTag of ${image}`)
        : { kind: 'entry', entry };
}
/** The tag as one more line below the entry's name, or one more pair beside it; throws Unfit. */
function insertTag(source, { entry }, value) {
    const name = entry.items.find(({ key }) => (0,yaml_dist/* isScalar */.jn)(key) && key.value === 'name');
    const range = (0,yaml_dist/* isScalar */.jn)(name?.value) ? name.value.range : undefined;
    if (!range)
        throw new Unfit('has an image whose name cannot be found');
    const pair = `newTag: ${scalarText(value, null)}`;
    if (entry.flow)
        return { start: range[1], end: range[1], text: `, ${pair}` };
    const [lineEnd = ''] = /\r?\n|$/.exec(source.slice(range[1])) ?? [];
    const start = lineEnd === '' ? source.length : source.indexOf(lineEnd, range[1]);
    return { start, end: start, text: `${lineEnd || '\n'}${' '.repeat(columnOf(entry))}${pair}` };
}
function columnOf(entry) {
    const token = entry.srcToken;
    return token !== undefined && 'indent' in token ? token.indent : 0;
}

;// CONCATENATED MODULE: ./lib/action/adapters/manifest-deployer/editing/edit-manifest.js





/**
 * Puts a value at a place of a YAML file. Only the characters of the value itself change: comments, order, quotes and line
 * ends stay. A place that is not there is not made, because nobody might read it.
 */
function editManifest(bytes, place, value) {
    try {
        const text = decode(bytes);
        const located = locate(text, place);
        if (located.kind === 'scalar' && readScalar(text, located) === value)
            return { kind: 'same' };
        const edited = splice(text, spliceFor(text, located, value));
        if (valueAt(edited, place) !== value)
            throw new Unfit('would not say the version after it is written');
        return { kind: 'edited', bytes: new TextEncoder().encode(edited) };
    }
    catch (cause) {
        if (cause instanceof Unfit)
            return { kind: 'unfit', reason: cause.message };
        throw cause;
    }
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new Unfit('is not text in UTF-8');
    }
}
function locate(text, place) {
    const document = (0,yaml_dist/* parseDocument */.Tp)(text, { keepSourceTokens: true });
    const [error] = document.errors;
    if (error !== undefined)
        throw new Unfit(`is no single YAML document: ${error.message.split('\n')[0]}`);
    return place.kind === 'kustomize' ? locateTag(document, place.image) : locateScalar(document, place.path);
}
function spliceFor(source, located, value) {
    if (located.kind === 'entry')
        return insertTag(source, located, value);
    const { start, end, node } = located;
    const text = scalarText(value, node.type);
    return { start, end, text: start === end ? ` ${text}` : text };
}
function splice(text, { start, end, text: replacement }) {
    return text.slice(0, start) + replacement + text.slice(end);
}
function valueAt(text, place) {
    const located = locate(text, place);
    return located.kind === 'scalar' && typeof located.node.value === 'string' ? located.node.value : undefined;
}

;// CONCATENATED MODULE: ./lib/action/adapters/manifest-deployer/writing/edited-file.js


/** The file of a commit with the version in it. */
async function editedFile(copy, commit, { file, place, value }) {
    const bytes = await copy.read(commit, file);
    if (bytes === undefined)
        return { kind: 'unfit', reason: 'is no regular file; make it, or name another one as file' };
    return editManifest(bytes, place, value);
}
/** Why nothing was written, as a sentence. */
function unfitness(course, { file }, reason) {
    return `${file} on ${manifest_course_nameOf(course)} ${reason}; nothing was deployed`;
}

;// CONCATENATED MODULE: ./lib/action/adapters/manifest-deployer/writing/prepare-version.js






/**
 * Looks whether a version could be written, and writes nothing: what engines find on their branch they deploy, and a
 * preparation must change nothing that runs.
 */
async function prepareVersion(course, order) {
    const wanted = manifestOrder(order);
    try {
        const edited = await course.repositories.use(course.effect, async (copy) => editedFile(copy, await copy.refresh(), wanted));
        if (edited.kind === 'unfit')
            return pushed_failed(unfitness(course, wanted, edited.reason));
    }
    catch (cause) {
        if (cause instanceof release_repository/* RepositoryUnusable */.qh)
            return pushed_failed(cause.message);
        if (cause instanceof release_repository/* RepositoryUnavailable */.hw)
            return failedForNow(cause.message);
        throw cause;
    }
    say(course, `${wanted.value} can be written into ${wanted.file} on ${manifest_course_nameOf(course)}`);
    return { kind: 'end', end: { outcome: 'succeeded', reason: null } };
}

;// CONCATENATED MODULE: ./lib/action/adapters/manifest-deployer/writing/push-version.js







/** Milliseconds between two tries to add a commit to a branch that others move. */
const push_version_pauses = { shortest: 200, longest: 5000 };
/**
 * Brings a version onto a branch by one commit, unless it is there: a commit with the key is taken up, and where the
 * value stands already the newest commit holds it. Begins anew from the branch as it is whenever somebody was faster.
 */
async function pushVersion(course, order) {
    const push = { isUnclear: false };
    try {
        return await course.repositories.use(course.effect, (copy) => pushFrom(course, order, { copy, push }));
    }
    catch (cause) {
        const isRefused = cause instanceof release_repository/* RepositoryUnusable */.qh;
        if (!isRefused && !(cause instanceof release_repository/* RepositoryUnavailable */.hw))
            throw cause;
        const reason = (0,message_of/* messageOf */.b)(cause);
        if (push.isUnclear)
            return settle(course, { reason, isRefused });
        return (isRefused ? pushed_failed : failedForNow)(`${reason}; nothing was deployed`);
    }
}
/** What became of a push that went wrong: the branch is asked, and only a refusal proves that it will not arrive. */
async function settle(course, { reason, isRefused }) {
    const look = await lookForCommit(course).catch((cause) => ({ kind: 'unseen', why: (0,message_of/* messageOf */.b)(cause) }));
    if (look.kind === 'found')
        return push_version_known(course, look.thing, 'the version has arrived');
    const isNotThere = isRefused && look.kind === 'none';
    return isNotThere ? pushed_failed(`${reason}; nothing was deployed`) : pushed_unknown(course, reason);
}
async function pushFrom(course, order, { copy, push }) {
    const { clock, wishes, deadline } = course;
    const wanted = manifestOrder(order);
    for (let pause = push_version_pauses.shortest;; pause = Math.min(push_version_pauses.longest, 2 * pause)) {
        const tip = await copy.refresh();
        const found = await copy.find(tip, trailerOf(order.key));
        if (found !== undefined)
            return push_version_known(course, found, 'the version is there by our own commit');
        if (wishes.stops > 0)
            return pushed_failed('it was asked to stop before anything was written');
        const edited = await editedFile(copy, tip, wanted);
        if (edited.kind === 'same')
            return push_version_known(course, tip, `${wanted.file} says ${wanted.value} already`);
        if (edited.kind === 'unfit')
            return pushed_failed(unfitness(course, wanted, edited.reason));
        const change = { expected: tip, path: wanted.file, bytes: edited.bytes, message: commitMessage(order) };
        push.isUnclear = true;
        const result = await copy.commit(change);
        push.isUnclear = false;
        if (result.kind === 'committed')
            return push_version_known(course, result.commit, `wrote ${wanted.value} into ${wanted.file}`);
        if (clock.now() >= deadline)
            return failedForNow(`${manifest_course_nameOf(course)} moved on whenever it was to be written; nothing was deployed`);
        await clock.sleep(pause, wishes.next());
    }
}
function push_version_known(course, commit, how) {
    tellCommit(course, commit, how);
    return { kind: 'commit', commit };
}

;// CONCATENATED MODULE: ./lib/action/adapters/manifest-deployer/create-manifest-deployer.js






/**
 * Deploys by committing the version into a file that an engine deploys from, and waits for what the engine says where
 * that is configured. The commit is found again by the idempotency key among its trailers (docs/decisions/0033).
 */
function createManifestDeployer(options) {
    const { repositories, reports, clock } = options;
    const inTurn = turnsByBranch();
    return {
        async prepare(order) {
            const { deployer, onLine, onEffect } = order;
            const effect = create_manifest_deployer_effectOf(reports, order);
            const course = () => {
                const time = allowedTime(clock.now(), deployer.timeout);
                return { repositories, reports, clock, effect, ...time, onLine, onEffect };
            };
            return create_manifest_deployer_deployment(effect, course, (pushing) => order.stage === 'prepare'
                ? prepareVersion(pushing, order)
                : inTurn(effect, () => pushVersion(pushing, order)));
        },
        async resume({ effect, startedAt, timeout, onLine, onEffect }) {
            if (effect.kind !== 'manifest' || (effect.wait !== null && reports === null))
                return undefined;
            const time = allowedTime(Date.parse(startedAt), timeout);
            const course = { repositories, reports, clock, effect, ...time, onLine, onEffect };
            return create_manifest_deployer_deployment(effect, () => course, async (finding) => {
                if (effect.stage === 'prepare')
                    return { kind: 'end', end: unseenPreparation };
                return effect.id === effect.key ? findCommit(finding) : { kind: 'commit', commit: effect.id };
            });
        },
        heal: async () => [],
    };
}
const unseenPreparation = {
    outcome: 'failed',
    reason: 'nobody saw whether the version can be written; a preparation writes nothing',
    transient: true,
};
function create_manifest_deployer_deployment(effect, started, push) {
    const wishes = createWishes();
    return {
        effect,
        async open() {
            const course = { ...started(), wishes };
            const pushed = await push(course);
            return pushed?.kind === 'commit' ? create_manifest_deployer_endOf(course, pushed.commit) : pushed?.end;
        },
        discard: async () => { },
        stop: wishes.stop,
        leave: wishes.leave,
    };
}
async function create_manifest_deployer_endOf(course, commit) {
    const { reports, effect } = course;
    const { repository, branch, wait } = effect;
    if (wait === null || reports === null)
        return { outcome: 'succeeded', reason: null };
    return reports.follow({ repository, branch, commit, wait }, course);
}
function create_manifest_deployer_effectOf(reports, order) {
    const { deployer, application, key } = order;
    const { repository, branch } = deployer;
    const { wait } = manifestOrder(order);
    const page = reports?.pageOf(repository, null);
    if (wait !== null && page === undefined)
        throw new Error(`${application} cannot be waited for: ${repository} is not on the GitHub that is asked, so no ${wait.kind} of it can be seen; leave out wait, or write the repository as owner/name`);
    const stage = order.stage === 'prepare' ? { stage: order.stage } : {};
    return { kind: 'manifest', id: key, url: page ?? repository, repository, branch, wait, ...stage, key };
}
/** Lets those that write to one branch do so one after the other: they would only push each other aside. */
function turnsByBranch() {
    const queues = new Map();
    return ({ repository, branch }, work) => {
        const name = JSON.stringify([repository, branch]);
        const queue = queues.get(name) ?? new dist/* default */.Ay({ concurrency: 1 });
        queues.set(name, queue);
        return queue.add(work);
    };
}

;// CONCATENATED MODULE: ./lib/action/usecases/execution/deployer-of-kinds.js
/** An operation of a kind that is not among `kinds` is rejected. */
function deployerOfKinds(deployers) {
    const { command, workflow, deployment, manifest } = deployers;
    const offered = [command, workflow, deployment, manifest].filter((it) => it !== null);
    const prepare = async (order) => {
        const { deployer } = order;
        switch (deployer.kind) {
            case 'command':
                return command.prepare({ ...order, deployer });
            case 'workflow':
                return workflow?.prepare({ ...order, deployer });
            case 'deployment':
                return deployment?.prepare({ ...order, deployer });
            case 'manifest':
                return manifest?.prepare({ ...order, deployer });
        }
    };
    return {
        kinds: new Set(deployerKinds.filter((kind) => deployers[kind] !== null)),
        ...(command.inspect !== undefined && { inspect: command.inspect }),
        async prepare(order) {
            const prepared = await prepare(order);
            if (prepared === undefined)
                throw new Error(`this session has no means for a ${order.deployer.kind} to deploy by`);
            return prepared;
        },
        async resume(started) {
            const { kind } = started.effect;
            return deployers[kind === 'process' ? 'command' : kind]?.resume(started);
        },
        heal: async () => (await Promise.all(offered.map((it) => it.heal()))).flat(),
    };
}
const deployerKinds = ['command', 'workflow', 'deployment', 'manifest'];

// EXTERNAL MODULE: ./lib/action/action/inputs/variables-for-git.js
var variables_for_git = __webpack_require__(46297);
;// CONCATENATED MODULE: ./lib/action/action/execution/session-deployers.js









/** The deployers of every kind for the job of this step. */
function sessionDeployers({ api, token }, programs) {
    const asking = { api, clock: clock/* wakingClock */.c };
    const repositories = createManifestRepositories({
        ...{ folder: programs.temporaryFolder, variables: (0,variables_for_git/* variablesForGit */.j)(programs.variables) },
        now: clock/* systemClock */.m.now,
        server: { address: api.addresses.server, token },
    });
    return deployerOfKinds({
        command: createCommandDeployer(programs),
        workflow: createWorkflowDeployer(asking),
        deployment: createDeploymentDeployer(asking),
        manifest: createManifestDeployer({
            ...{ repositories, reports: createEngineReports(asking), clock: clock/* wakingClock */.c },
        }),
    });
}

// EXTERNAL MODULE: ./lib/action/action/execution/telling/telling-waiting.js
var telling_waiting = __webpack_require__(10441);
;// CONCATENATED MODULE: ./lib/action/action/execution/execution-session.js



















/** Adds to a session what executing takes; in a dry run nothing of it writes anything. */
async function executionSession(step, given) {
    const { request, variables, runner } = step;
    const session = request.dryRun ? (0,rehearse/* rehearsed */.kr)(given) : given;
    const { api } = session;
    const workflow = ownWorkflow(variables);
    const starter = createJobStarter(api, { workflow, ref: layout/* trustedBranch */.YF });
    const job = await ownJob(api, variables);
    const processes = processesOfJobs({ local: (0,processes_processes/* createProcesses */.E)(), jobs: createJobs(api), job });
    const { temporaryFolder } = (0,surroundings/* readSurroundings */.S)(variables);
    const programs = { processes, variables, temporaryFolder, logFolder: (0,external_node_path_.join)(temporaryFolder, 'logs') };
    const deployer = sessionDeployers(session, programs);
    const mirror = createMirror(api);
    const newlyWaiting = new Set();
    const progress = (0,telling_waiting/* notingWaits */.U)(lineProgress(runner.say), newlyWaiting);
    return {
        ...session,
        ports: {
            ...{ ...session, processes, deployer, progress, checks: createChecks(programs) },
            approvalsOf: createApprovalsReader(session),
            pulse: systemPulse,
            secretVariables: new Set((0,secret_variables/* secretVariables */.c8)(variables).keys()),
        },
        starter: request.dryRun ? (0,rehearse/* rehearsedStarter */.zu)(starter) : starter,
        mirror: request.dryRun ? (0,rehearse/* rehearsedMirror */.RL)(mirror, runner.say) : mirror,
        notifiers: createNotifiers({ variables, clock: session.clock }),
        ...{ job, workflow, newlyWaiting },
    };
}


/***/ }),

/***/ 35786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   VX: () => (/* binding */ togetherWith),
/* harmony export */   eQ: () => (/* binding */ followUpOf),
/* harmony export */   l3: () => (/* binding */ nothingExecuted)
/* harmony export */ });
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96971);

const nothingExecuted = {
    environment: null,
    runs: [],
    started: [],
    followUps: [],
    told: [],
    lost: [],
    owed: [],
    wrong: [],
};
/** Everything that was left undone, and why. */
function problemsOf({ lost, owed, wrong }) {
    return [...lost, ...owed, ...wrong];
}
/** What became here of the follow-up that a run was owed; null when none was, or it still is. */
function followUpOf({ followUps }, run) {
    return followUps.find((it) => (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_0__/* .planAddress */ .o4)(it.run) === (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_0__/* .planAddress */ .o4)(run))?.delivery ?? null;
}
/** Both together; of a run that is in both, how the second has it. */
function togetherWith(first, second) {
    const again = new Set(second.runs.map(_domain_names_js__WEBPACK_IMPORTED_MODULE_0__/* .planAddress */ .o4));
    return {
        environment: second.environment,
        runs: [...first.runs.filter((run) => !again.has((0,_domain_names_js__WEBPACK_IMPORTED_MODULE_0__/* .planAddress */ .o4)(run))), ...second.runs],
        started: [...first.started, ...second.started],
        followUps: [...first.followUps, ...second.followUps],
        told: [...first.told, ...second.told],
        lost: [...first.lost, ...second.lost],
        owed: [...first.owed, ...second.owed],
        wrong: [...first.wrong, ...second.wrong],
    };
}


/***/ }),

/***/ 10441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tellingWaiting),
/* harmony export */   U: () => (/* binding */ notingWaits)
/* harmony export */ });
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96971);
/* harmony import */ var _telling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40625);


/** Notes the addresses of the plans that begin to wait, so that they can be shown. */
function notingWaits(progress, newlyWaiting) {
    return {
        ...progress,
        waiting(run, wait) {
            if (wait.begins)
                newlyWaiting.add((0,_domain_names_js__WEBPACK_IMPORTED_MODULE_1__/* .planAddress */ .o4)(run));
            progress.waiting(run, wait);
        },
    };
}
/**
 * Shows what begins to wait while a job works off a plan of its own, one run after the other and at once: the job may
 * go on for hours, and nobody else finds that they begin.
 */
function tellingWaiting(session, own) {
    const { progress } = session.ports;
    let shown = Promise.resolve();
    return {
        progress: {
            ...progress,
            waiting(run, wait) {
                progress.waiting(run, wait);
                const address = (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_1__/* .planAddress */ .o4)(run);
                if (!session.newlyWaiting.delete(address) || address === (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_1__/* .planAddress */ .o4)(own))
                    return;
                shown = shown.then(() => (0,_telling_js__WEBPACK_IMPORTED_MODULE_0__/* .tellOnce */ .r_)(session, run, null));
            },
        },
        async finish() {
            await shown;
        },
    };
}


/***/ }),

/***/ 40625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y4: () => (/* binding */ openMirror),
  KL: () => (/* binding */ runSummary),
  r_: () => (/* binding */ tellOnce),
  Yv: () => (/* binding */ tellRuns)
});

// EXTERNAL MODULE: ./lib/action/domain/names.js
var names = __webpack_require__(96971);
// EXTERNAL MODULE: ./lib/action/domain/records/run/run.js
var run_run = __webpack_require__(7041);
// EXTERNAL MODULE: ./lib/action/render/markdown/fit-parts.js + 1 modules
var fit_parts = __webpack_require__(63736);
// EXTERNAL MODULE: ./lib/action/domain/short-digest.js
var short_digest = __webpack_require__(90530);
// EXTERNAL MODULE: ./lib/action/render/markdown/blocks.js
var blocks = __webpack_require__(6455);
// EXTERNAL MODULE: ./lib/action/render/markdown/linked-code.js + 1 modules
var linked_code = __webpack_require__(55810);
// EXTERNAL MODULE: ./lib/action/render/markdown/untrusted-text.js
var untrusted_text = __webpack_require__(6091);
;// CONCATENATED MODULE: ./lib/action/render/run-report/binding-part.js





/** What the run is bound to, and under which hold of it this was written. */
function bindingPart(run, { links }) {
    const { environment, sequence, blob, mergeCommit, configuration, epoch } = run;
    const commitOf = (commit) => (0,linked_code/* linkedCode */.n)((0,short_digest/* shortDigest */.V)(commit), links.repository, { kind: 'commit', commit });
    return [
        { type: 'thematicBreak' },
        (0,blocks/* paragraph */.FY)((0,blocks/* words */.aL)(`Number ${sequence} on `), (0,untrusted_text/* codeOf */.$)((0,names/* environmentBranch */.GX)(environment)), (0,blocks/* words */.aL)(': plan '), (0,untrusted_text/* codeOf */.$)((0,short_digest/* shortDigest */.V)(blob)), (0,blocks/* words */.aL)(', merged with '), commitOf(mergeCommit), ...(configuration === null ? [] : [(0,blocks/* words */.aL)(', configuration '), commitOf(configuration)]), (0,blocks/* words */.aL)(`; epoch ${epoch}.`)),
    ];
}

// EXTERNAL MODULE: ./lib/action/domain/shorten-text.js
var shorten_text = __webpack_require__(65492);
;// CONCATENATED MODULE: ./lib/action/render/in-words/criterion-in-words.js
/** How a criterion stands, and the colour of that. */
const criterionStates = {
    pending: { words: 'not judged yet', paint: 'dim' },
    met: { words: 'met', paint: 'green' },
    unmet: { words: 'not met', paint: 'red' },
    open: { words: 'for a person', paint: 'yellow' },
};

;// CONCATENATED MODULE: ./lib/action/render/run-report/criteria-part.js




/** UTF-16 code units of a criterion and of what was found: many items are more than one long one. */
const longestText = 300;
const signs = {
    unmet: '❌',
    open: '👤',
    pending: '⏳',
    met: '✅',
};
/** By what the success is judged, and how far that is; numbered as `confirm` wants them. */
function criteriaPart({ criteria = [] }) {
    if (criteria.length === 0)
        return [];
    return [{ title: 'Success', body: { kind: 'list', items: criteria.map(itemOf) } }];
}
function itemOf({ criterion, check, state, reason }, index) {
    return [
        (0,blocks/* words */.aL)(`${signs[state]} ${index + 1}: `),
        ...(0,untrusted_text/* proseOf */.j)((0,shorten_text/* shortenText */.B)(criterion, longestText)),
        (0,blocks/* words */.aL)(`, ${criterionStates[state].words}`),
        ...(check === null ? [] : [(0,blocks/* words */.aL)(' by '), (0,untrusted_text/* codeOf */.$)(check)]),
        ...(reason === null ? [] : [(0,blocks/* words */.aL)(': '), ...(0,untrusted_text/* proseOf */.j)((0,shorten_text/* shortenText */.B)(reason, longestText))]),
    ];
}

// EXTERNAL MODULE: ./lib/action/domain/records/run/failed-backouts.js
var failed_backouts = __webpack_require__(51230);
// EXTERNAL MODULE: ./lib/action/render/in-words/backout-in-words.js
var backout_in_words = __webpack_require__(41832);
// EXTERNAL MODULE: ./lib/action/render/in-words/operation-in-words.js
var operation_in_words = __webpack_require__(54068);
// EXTERNAL MODULE: ./lib/action/render/in-words/run-status-in-words.js
var run_status_in_words = __webpack_require__(36073);
// EXTERNAL MODULE: ./lib/action/render/run-report/operation-counts.js
var operation_counts = __webpack_require__(86396);
;// CONCATENATED MODULE: ./lib/action/render/run-report/progress-bar.js
const widest = 30;
/** From left to right. No two look alike, also for those who see no colours. */
const progress_bar_signs = [
    ['done', '▓'],
    ['not backed out', '!'],
    ['failed', '✗'],
    ['unknown', '?'],
    ['backed out', '↶'],
    ['under way', '▒'],
    ['prepared', '◇'],
    ['pending', '░'],
    ['skipped', '·'],
];
/**
 * `▓▓▓✗░`: one sign for each operation, of many operations one for several. Whatever there is has a sign, so that one
 * failure among five hundred is seen.
 */
function progressBar(counts) {
    const total = progress_bar_signs.reduce((sum, [standing]) => sum + counts[standing], 0);
    const scale = Math.min(1, widest / Math.max(total, 1));
    return progress_bar_signs.map(([standing, sign]) => sign.repeat(lengthOf(counts[standing], scale))).join('');
}
function lengthOf(count, scale) {
    return count === 0 ? 0 : Math.max(1, Math.floor(count * scale));
}

;// CONCATENATED MODULE: ./lib/action/render/run-report/head-part.js











const head_part_signs = {
    waiting: '⏳',
    running: '🚀',
    prepared: '⏸️',
    verifying: '🔎',
    aborting: '🛑',
    'backing-out': '↩️',
    finished: '✅',
    'finished-with-warnings': '⚠️',
    aborted: '❌',
};
/** UTF-16 code units of a reason; what is never left out must stay short. */
const longestReason = 300;
/** What has become of the run, how far it is, why it ended, and what followed. */
function headPart(run, { links, followUp }) {
    const { operations, status } = run;
    const bar = operations.length === 0 || status === 'waiting'
        ? []
        : [{ type: 'inlineCode', value: progressBar((0,operation_counts/* countOperations */.Ik)(operations)) }, (0,blocks/* words */.aL)(' ')];
    const counts = operations.length === 0 ? 'no operations yet' : (0,operation_counts/* countsOfOperations */.Ew)(operations);
    return [
        (0,blocks/* heading */.R_)(2, `${(0,failed_backouts/* failedBackouts */.s)(run).length > 0 ? '🆘' : head_part_signs[status]} Deployment: ${(0,run_status_in_words/* runStatusInWords */.q)(run)}`),
        (0,blocks/* paragraph */.FY)(...subject(run)),
        (0,blocks/* paragraph */.FY)(...bar, (0,blocks/* words */.aL)(counts)),
        ...causePart(run),
        ...backoutPart(run),
        ...(followUp === null ? [] : [(0,blocks/* paragraph */.FY)(...followUpInWords(followUp, links.repository))]),
    ];
}
function subject({ plan, source, environment }) {
    const route = source === null ? [] : [(0,blocks/* words */.aL)(' from '), (0,untrusted_text/* codeOf */.$)(source)];
    return [(0,untrusted_text/* codeOf */.$)(plan), ...route, (0,blocks/* words */.aL)(' to '), (0,untrusted_text/* codeOf */.$)(environment)];
}
function causePart({ reason }) {
    if (reason === null)
        return [];
    return [(0,blocks/* paragraph */.FY)((0,blocks/* words */.aL)('Reason: '), ...(0,untrusted_text/* proseOf */.j)((0,shorten_text/* shortenText */.B)((0,operation_in_words/* reasonInWords */.jA)(reason), longestReason)))];
}
function backoutPart(run) {
    const backout = (0,backout_in_words/* runBackoutInWords */.x)(run);
    return backout === undefined ? [] : [(0,blocks/* paragraph */.FY)((0,blocks/* words */.aL)(`Backout: ${backout}`))];
}
function followUpInWords(followUp, repository) {
    const { kind, target, plan, pullRequest, reason } = followUp;
    const why = reason === null ? [] : [(0,blocks/* words */.aL)(': '), ...(0,untrusted_text/* proseOf */.j)((0,shorten_text/* shortenText */.B)(reason, longestReason))];
    if (plan === null)
        return [(0,blocks/* words */.aL)(`No ${kind} follows it`), ...why];
    const address = (0,names/* planAddress */.o4)({ environment: target, plan });
    const name = pullRequest === null
        ? (0,untrusted_text/* codeOf */.$)(address)
        : (0,linked_code/* linkedCode */.n)(`${address} (#${pullRequest})`, repository, { kind: 'pull-request', number: pullRequest });
    return [(0,blocks/* words */.aL)(`It is followed by a ${kind}, `), name, ...why];
}

// EXTERNAL MODULE: ./lib/action/domain/commands/offered-commands.js
var offered_commands = __webpack_require__(71968);
// EXTERNAL MODULE: ./lib/action/domain/listing/offers.js
var offers = __webpack_require__(23009);
// EXTERNAL MODULE: ./lib/action/domain/records/run/plan-backout.js
var plan_backout = __webpack_require__(22205);
// EXTERNAL MODULE: ./lib/action/render/commands/sayable-part.js
var sayable_part = __webpack_require__(39663);
// EXTERNAL MODULE: ./lib/action/render/text/fields.js
var fields = __webpack_require__(86146);
;// CONCATENATED MODULE: ./lib/action/render/in-words/offers-in-words.js


const commands = {
    validate: ({ environment, plan }) => [`validate ${(0,names/* planBranch */.YI)(environment, plan)}`],
    refresh: ({ environment, plan }) => [`refresh ${(0,names/* planBranch */.YI)(environment, plan)}`],
    abort: (plan) => [`abort ${(0,names/* planAddress */.o4)(plan)}`],
    continue: (plan) => [`continue ${(0,names/* planAddress */.o4)(plan)}`],
    resolve: resolveCommands,
    confirm: (plan) => [`confirm ${(0,names/* planAddress */.o4)(plan)}`],
    retry: (plan) => [`retry ${(0,names/* planAddress */.o4)(plan)}`],
    reuse: (plan) => [`reuse ${(0,names/* planAddress */.o4)(plan)} --target ENVIRONMENT`],
};
/** What can be done next, one field a command to type. */
function offersInWords(offers, plan) {
    const texts = offers.flatMap((offer) => commands[offer](plan).map((line) => `deployment-plans ${line}`));
    return (0,fields/* fieldsUnder */.S)('Next', texts);
}
function resolveCommands(plan) {
    const { leftOpen = [] } = plan;
    const command = `resolve ${(0,names/* planAddress */.o4)(plan)}`;
    if (leftOpen.length === 0)
        return [command];
    return leftOpen.map((application) => `${command} ${application} --outcome succeeded|failed`);
}

;// CONCATENATED MODULE: ./lib/action/render/run-report/web-places.js

const repositoryName = /^[a-z0-9_-][a-z0-9._-]*\/[a-z0-9_-][a-z0-9._-]*$/i;
const runId = /^\d{1,20}$/;
/**
 * Where an effect can be watched: the job that carries out a command, in whose log its output is; the run of a workflow, or
 * the workflow as long as no run is known; the Deployments to an environment; the commit of a manifest. The address is made of its parts, so that whatever the records hold it can
 * only lead to such a page on the same server.
 */
function effectPlace(effect, repository) {
    if (effect === undefined)
        return undefined;
    if (effect.kind === 'process')
        return jobPlace(effect.job?.url ?? null, repository);
    const address = besideRepository(repository, effect.repository);
    if (address === undefined)
        return undefined;
    switch (effect.kind) {
        case 'workflow':
            return { repository: address, ...workflowPlace(effect) };
        case 'deployment': {
            const { environment } = effect;
            return { text: environment, repository: address, place: { kind: 'deployments', environment } };
        }
        case 'manifest': {
            const { id: commit, key } = effect;
            if (commit === key)
                return undefined;
            return { text: (0,short_digest/* shortDigest */.V)(commit), repository: address, place: { kind: 'commit', commit } };
        }
    }
}
function workflowPlace({ id, workflow }) {
    return runId.test(id)
        ? { text: `run ${id}`, place: { kind: 'actions', page: `runs/${id}` } }
        : { text: workflow, place: { kind: 'actions', page: `workflows/${workflow}` } };
}
/** The page of a job of the release repository; undefined for every address that is none. */
function jobPlace(url, repository) {
    const start = `${repository}/actions/`;
    if (url === null || !url.startsWith(start))
        return undefined;
    return { text: 'job', repository, place: { kind: 'actions', page: url.slice(start.length) } };
}
/** The web address of another repository on the same server. */
function besideRepository(address, name) {
    const server = address.split('/').slice(0, -2).join('/');
    return repositoryName.test(name) ? `${server}/${name}` : undefined;
}

;// CONCATENATED MODULE: ./lib/action/render/run-report/next-part.js











/** What may be done with the run now, and how. */
function nextPart(run, context) {
    const items = (0,run_run/* hasEnded */.hY)(run) ? followUpItems(run, context) : interventionItems(run, context);
    return items.length === 0 ? [] : [{ title: 'What may be done next', body: { kind: 'list', items } }];
}
/** Nothing more is offered of what is there already. */
function offersNow(run, context) {
    const made = madeOf(context);
    return (0,offers/* offersOf */.fI)(run, context.leftOpen, context.toConfirm).filter((offer) => offer !== made);
}
/** What was made from the run already, as a plan. */
function madeOf({ followUp }) {
    return followUp?.plan ? followUp.kind : undefined;
}
/** What of that can be said in a comment on the pull request that brought the plan. */
function sayablePartOf(run, context) {
    return (0,sayable_part/* sayablePart */.B)((0,offered_commands/* offeredCommands */.q)(offersNow(run, context), run.blob));
}
/** How a run is stopped or moved on before its end. */
function interventionItems(run, context) {
    return offersNow(run, context).map((offer) => {
        const commands = offersInWords([offer], run).map(({ text }) => (0,untrusted_text/* codeOf */.$)(text));
        return [...whatFor(offer, run, context), ...commands];
    });
}
function whatFor(offer, run, context) {
    if (offer === 'continue')
        return [(0,blocks/* words */.aL)('To activate what is prepared: ')];
    if (offer === 'resolve')
        return [(0,blocks/* words */.aL)('When the machine that executes it is gone for good: ')];
    const isHeld = (0,run_run/* isClaimed */.gg)(run) && run.status !== 'prepared';
    return isHeld
        ? [(0,blocks/* words */.aL)('To abort it, cancel its '), jobName(context), (0,blocks/* words */.aL)(', or: ')]
        : [(0,blocks/* words */.aL)('To abort it: ')];
}
function jobName({ jobUrl, links }) {
    const job = jobPlace(jobUrl, links.repository);
    return job === undefined ? (0,blocks/* words */.aL)('job') : (0,linked_code/* linkedCode */.n)(job.text, job.repository, job.place);
}
function followUpItems(run, context) {
    const { links, workflow, leftOpen } = context;
    const offers = offersNow(run, context);
    const offered = offersInWords(offers, { ...run, leftOpen }).map(({ text }) => [(0,untrusted_text/* codeOf */.$)(text)]);
    const commands = [...offered, ...(madeOf(context) === 'backout' ? [] : wayBack(run))];
    const mode = offers.find((offer) => offer === 'retry' || offer === 'reuse');
    if (workflow === null || mode === undefined)
        return commands;
    const place = { kind: 'actions', page: `workflows/${workflow}` };
    const onGitHub = [
        (0,blocks/* words */.aL)('or run the workflow '),
        (0,linked_code/* linkedCode */.n)(workflow, links.repository, place),
        (0,blocks/* words */.aL)(' with the mode '),
        (0,untrusted_text/* codeOf */.$)(mode),
        (0,blocks/* words */.aL)(', the environment '),
        (0,untrusted_text/* codeOf */.$)(run.environment),
        (0,blocks/* words */.aL)(mode === 'reuse' ? ', the plan ' : ' and the plan '),
        (0,untrusted_text/* codeOf */.$)(run.plan),
        (0,blocks/* words */.aL)(mode === 'reuse' ? ' and a target' : ''),
    ];
    return [...commands, onGitHub];
}
function wayBack(run) {
    if (!(0,plan_backout/* hasWayBack */.F6)(run))
        return [];
    return [[(0,blocks/* words */.aL)('To go back: '), (0,untrusted_text/* codeOf */.$)(`deployment-plans backout ${(0,names/* planAddress */.o4)(run)}`)]];
}

// EXTERNAL MODULE: ./lib/action/render/in-words/operation-remarks.js
var operation_remarks = __webpack_require__(36186);
// EXTERNAL MODULE: ./lib/action/render/in-words/operation-state.js
var operation_state = __webpack_require__(34674);
;// CONCATENATED MODULE: ./lib/action/render/run-report/operations-part.js









/** So many rows are read at one look; of more, those that are done are shown after a click. */
const mostAtOnce = 25;
/** UTF-16 code units of a remark: many rows are more than one long one. */
const longestRemark = 300;
const operations_part_signs = {
    'not backed out': '🆘',
    failed: '❌',
    unknown: '❔',
    'under way': '🚀',
    'backed out': '↩️',
    prepared: '⏸️',
    pending: '⏳',
    skipped: '⏭️',
    done: '✅',
};
/**
 * Every operation, those first that somebody must look at. Whatever there is no room for is lost from the end: first
 * what is done.
 */
function operationParts({ operations }, context) {
    const isDone = (operation) => (0,operation_counts/* standingOf */.YP)(operation) === 'done';
    if (operations.length <= mostAtOnce)
        return tablePart('Operations', inOrder(operations), context);
    const done = operations.filter(isDone);
    return [
        ...tablePart('Operations', inOrder(operations.filter((it) => !isDone(it))), context),
        ...tablePart('Operations that are done', done, context).map((part) => ({
            ...part,
            folded: true,
            spare: true,
        })),
    ];
}
function inOrder(operations) {
    const place = (operation) => operation_counts/* standings */.ES.indexOf((0,operation_counts/* standingOf */.YP)(operation));
    return [...operations].sort((one, other) => place(one) - place(other));
}
function tablePart(title, operations, context) {
    if (operations.length === 0)
        return [];
    const head = ['Application', 'Version', 'What happens', 'State', 'Took', 'Remarks'];
    const rows = operations.map((operation) => rowOf(operation, context));
    return [{ title, body: { kind: 'table', head, rows } }];
}
function rowOf(operation, context) {
    const { application, action } = operation;
    const sign = operations_part_signs[(0,operation_counts/* standingOf */.YP)(operation)];
    return [
        [(0,untrusted_text/* codeOf */.$)(application)],
        [(0,untrusted_text/* codeOf */.$)((0,operation_in_words/* versionsInWords */.aA)(operation))],
        [(0,blocks/* words */.aL)((0,operation_in_words/* actionInWords */.RQ)(action))],
        [(0,blocks/* words */.aL)(`${sign} ${(0,operation_state/* operationState */.l)(operation).words}`)],
        [(0,blocks/* words */.aL)((0,operation_remarks/* tookInWords */.C)(operation) ?? '')],
        remarks(operation, context),
    ];
}
function remarks(operation, { links }) {
    const place = effectPlace(operation.tries.at(-1)?.effect, links.repository);
    const remarksInOrder = [
        ...(place === undefined ? [] : [[(0,linked_code/* linkedCode */.n)(place.text, place.repository, place.place)]]),
        ...(0,operation_remarks/* operationRemarks */.Z)(operation).map((remark) => (0,untrusted_text/* proseOf */.j)((0,shorten_text/* shortenText */.B)(remark, longestRemark))),
    ];
    return remarksInOrder.flatMap((remark, index) => (index === 0 ? remark : [(0,blocks/* words */.aL)('; '), ...remark]));
}

// EXTERNAL MODULE: ./lib/action/domain/layout.js
var layout = __webpack_require__(90493);
// EXTERNAL MODULE: ./lib/action/render/problems/problem-item.js
var problem_item = __webpack_require__(72131);
;// CONCATENATED MODULE: ./lib/action/render/run-report/problems-part.js


const titles = { error: 'Errors', warning: 'Warnings', notice: 'Notices' };
/** What was found when it was last decided whether the plan may start. */
function problemsPart(run, { links }, severity) {
    const problems = run.problems.filter((problem) => problem.severity === severity);
    if (problems.length === 0)
        return [];
    const places = { ...links, revision: run.mergeCommit, trusted: run.configuration ?? layout/* trustedBranch */.YF };
    const items = problems.map((problem) => (0,problem_item/* problemItem */.D)(problem, places));
    return [{ title: titles[severity], folded: severity === 'notice', body: { kind: 'list', items } }];
}

// EXTERNAL MODULE: ./lib/action/render/in-words/approval-in-words.js
var approval_in_words = __webpack_require__(41298);
// EXTERNAL MODULE: ./lib/action/render/in-words/origin-in-words.js
var origin_in_words = __webpack_require__(76297);
// EXTERNAL MODULE: ./lib/action/render/in-words/time-in-words.js
var time_in_words = __webpack_require__(39100);
;// CONCATENATED MODULE: ./lib/action/render/run-report/story-part.js







const mostNames = 20;
/** Who has brought it about, and when. */
function storyPart(run, context) {
    const items = [
        originItem(run),
        mergedItem(run),
        approvedItem(run),
        startedItem(run, context),
        ...stageItems(run),
        endedItem(run),
    ];
    return [{ title: 'Story', body: { kind: 'list', items: items.filter((item) => item.length > 0) } }];
}
function originItem({ origin }) {
    return origin === null ? [] : [(0,blocks/* words */.aL)('It is a '), ...(0,untrusted_text/* proseOf */.j)((0,origin_in_words/* originInWords */.B)(origin))];
}
function mergedItem({ mergedAt, authors }) {
    return [(0,blocks/* words */.aL)('Merged '), timeOf(mergedAt), ...by(authors)];
}
function approvedItem({ approvals }) {
    return approvals.length === 0 ? [] : [(0,blocks/* words */.aL)('Approved'), ...by(approvals.map(approval_in_words/* approvalInWords */.s))];
}
function startedItem({ startedAt, startedBy }, { jobUrl, links }) {
    if (startedAt === null)
        return [];
    const job = jobPlace(jobUrl, links.repository);
    return [
        (0,blocks/* words */.aL)('Started '),
        timeOf(startedAt),
        ...by(startedBy === null ? [] : [startedBy]),
        ...(job === undefined ? [] : [(0,blocks/* words */.aL)(', told by this '), (0,linked_code/* linkedCode */.n)(job.text, job.repository, job.place)]),
    ];
}
/** Of a run in two stages. */
function stageItems({ preparedAt, continued, activatedAt }) {
    return [
        ...(preparedAt === undefined ? [] : [[(0,blocks/* words */.aL)('Prepared '), timeOf(preparedAt)]]),
        ...(continued === undefined ? [] : [[(0,blocks/* words */.aL)('Continued '), timeOf(continued.at), ...by([continued.by])]]),
        ...(activatedAt === undefined ? [] : [[(0,blocks/* words */.aL)('Activated '), timeOf(activatedAt)]]),
    ];
}
function endedItem({ startedAt, endedAt, endedBy }) {
    if (endedAt === null)
        return [];
    const took = (0,time_in_words/* betweenInWords */.nV)(startedAt, endedAt);
    return [
        (0,blocks/* words */.aL)('Ended '),
        timeOf(endedAt),
        (0,blocks/* words */.aL)(endedBy === null ? '' : ` by the ${endedBy}`),
        (0,blocks/* words */.aL)(took === undefined ? '' : `, after ${took}`),
    ];
}
function by(names) {
    const shown = names.slice(0, mostNames).flatMap((name) => [(0,blocks/* words */.aL)(', '), (0,untrusted_text/* codeOf */.$)(name)]);
    if (shown.length === 0)
        return [];
    const more = names.length - mostNames;
    return [(0,blocks/* words */.aL)(' by '), ...shown.slice(1), ...(more > 0 ? [(0,blocks/* words */.aL)(` and ${more} more`)] : [])];
}
/** As code: GitHub would take the numbers between colons for an emoji. */
function timeOf(iso) {
    return (0,untrusted_text/* codeOf */.$)((0,time_in_words/* timeInWords */.mK)(iso));
}

// EXTERNAL MODULE: ./lib/action/render/in-words/wait-in-words.js
var wait_in_words = __webpack_require__(3487);
;// CONCATENATED MODULE: ./lib/action/render/run-report/waiting-part.js


/** Everything that must come first. */
function waitingPart({ waitingFor }) {
    if (waitingFor.length === 0)
        return [];
    const items = waitingFor.map((wait) => (0,untrusted_text/* proseOf */.j)(`It ${(0,wait_in_words/* waitInWords */.i)(wait)}`));
    return [{ title: 'What it waits for', body: { kind: 'list', items } }];
}

;// CONCATENATED MODULE: ./lib/action/render/run-report.js










/** The least limit that a report keeps: what is never left out is always shorter. */
const leastRunLimit = 10_000;
/**
 * What is told of a run, as GitHub-flavoured Markdown without a final newline: for the comment on the merged pull
 * request, the check run and the step summary alike. Text of plans, branches and people cannot become anything but
 * text or code in it. The same run and context give the same text, so that nothing need be written when nothing has
 * happened; so it names times, and never how long ago they are.
 *
 * `limit` is in bytes, at least {@link leastRunLimit}. A report that would be longer loses whole rows, items and
 * sections, the least important ones, and says so: of operations first those that are done.
 */
function renderRunReport(run, context, { limit }) {
    const document = {
        head: headPart(run, context),
        parts: [
            ...waitingPart(run),
            ...problemsPart(run, context, 'error'),
            ...operationParts(run, context),
            ...criteriaPart(run),
            ...nextPart(run, context),
            ...storyPart(run, context),
            ...problemsPart(run, context, 'warning'),
            ...problemsPart(run, context, 'notice'),
            ...sayablePartOf(run, context),
        ],
        foot: bindingPart(run, context),
        command: `deployment-plans show ${(0,names/* planAddress */.o4)(run)}`,
    };
    return (0,fit_parts/* fitParts */.u)(document, limit);
}

// EXTERNAL MODULE: ./lib/action/usecases/confirming/read-to-confirm.js
var read_to_confirm = __webpack_require__(93199);
// EXTERNAL MODULE: ./lib/action/ports/release-repository.js
var release_repository = __webpack_require__(29013);
;// CONCATENATED MODULE: ./lib/action/usecases/listing/left-open.js


/**
 * For each of these runs the applications that it leaves open, as the records are now. It adds to a report of what
 * happened, which must not be lost with it: when the repository does not answer, nothing is known.
 */
async function readLeftOpen(readRecords, runs) {
    if (runs.length === 0)
        return new Map();
    try {
        const records = await readRecords();
        const entries = runs.map(async (run) => {
            const names = run.operations.map(({ application }) => application);
            return [run, (0,offers/* leftOpen */.cb)(run, await records.applications(run.environment, names))];
        });
        return new Map(await Promise.all(entries));
    }
    catch (cause) {
        if (cause instanceof release_repository/* RepositoryUnavailable */.hw)
            return new Map();
        throw cause;
    }
}

// EXTERNAL MODULE: ./lib/action/render/in-words/counts-in-words.js
var counts_in_words = __webpack_require__(71439);
;// CONCATENATED MODULE: ./lib/action/usecases/mirroring/left-out-in-words.js


/** What does not show the last state of a run, in one sentence; undefined when everything does. */
function leftOutInWords(run, { leftOut }) {
    const { comment, check, deployments } = leftOut;
    const parts = [
        ...(comment ? ['its comment'] : []),
        ...(check ? ['its check run'] : []),
        ...(deployments > 0 ? [(0,counts_in_words/* countInWords */.K4)(deployments, 'deployment')] : []),
    ];
    if (parts.length === 0)
        return undefined;
    return `the last state of ${(0,names/* planAddress */.o4)(run)} is recorded, but not shown by ${parts.join(', ')}`;
}

// EXTERNAL MODULE: ./lib/action/domain/message-of.js
var message_of = __webpack_require__(89240);
// EXTERNAL MODULE: ./lib/action/ports/forge.js
var forge = __webpack_require__(6302);
// EXTERNAL MODULE: ./lib/action/usecases/outages.js
var outages = __webpack_require__(19231);
;// CONCATENATED MODULE: ./lib/action/usecases/mirroring/mirror-attempts.js



const consequences = {
    standing: 'it is not shown',
    text: 'neither comment nor check run tell it',
    comment: 'the pull request does not tell it',
    check: 'its check run does not tell it',
    deployments: 'its deployments are not shown',
};
/**
 * Attempts that may fail and change nothing by that: each kind is warned of once. What is forbidden, or a mistake of
 * ours, is not tried again, and what fails is not tried for ever.
 */
class MirrorAttempts {
    #subject;
    #warn;
    #outages = new outages/* Outages */.N();
    #warned = new Set();
    /** `subject` is the run, as `<environment>/<plan>`. */
    constructor(subject, warn) {
        this.#subject = subject;
        this.#warn = warn;
    }
    mayTry(kind) {
        return this.#outages.mayTry(kind);
    }
    /** From now on the first failure of a kind is its last, and what was given up for outages is tried once more. */
    tryLast() {
        this.#outages.tryLast();
    }
    /** What came of it; undefined when it has failed. */
    async attempt(kind, doing) {
        try {
            const answer = await doing();
            this.#outages.succeeded(kind);
            return { answer };
        }
        catch (cause) {
            this.#fail(kind, cause);
            return undefined;
        }
    }
    #fail(kind, cause) {
        const isOutage = cause instanceof forge/* ForgeUnavailable */.M;
        this.#outages.failed(kind, { isFinal: !isOutage });
        if (this.#warned.has(kind))
            return;
        this.#warned.add(kind);
        const isForeseen = isOutage || cause instanceof forge/* ForgeForbidden */.T;
        const why = (0,message_of/* messageOf */.b)(cause);
        const mistake = isForeseen ? '' : 'this is a mistake in deployment-plans, please report it: ';
        this.#warn(`${this.#subject} goes on, but something of it could not be shown (${consequences[kind]}): ${mistake}${why}`);
    }
}

// EXTERNAL MODULE: ./lib/action/domain/pull-requests/published-names.js
var published_names = __webpack_require__(10463);
// EXTERNAL MODULE: ./lib/action/domain/records/run/operation-transitions.js
var operation_transitions = __webpack_require__(40144);
// EXTERNAL MODULE: ./lib/action/render/text/plain-text.js
var plain_text = __webpack_require__(11287);
;// CONCATENATED MODULE: ./lib/action/usecases/mirroring/wanted-deployment.js








/** GitHub: REST, create a deployment status. */
const longestDescription = 140;
/** Of an operation that something was set in motion for: where that was only prepared, nothing that runs has changed. */
const states = {
    pending: 'queued',
    started: 'in_progress',
    succeeded: 'success',
    failed: 'failure',
    skipped: 'inactive',
    unknown: 'error',
    'backed-out': 'inactive',
};
/** As long as it has not ended well, which is a state of the operation itself. */
const backoutStates = {
    started: 'in_progress',
    failed: 'error',
    unknown: 'error',
};
/** The state in which its deployment is to stand; null for an operation that nothing was set in motion for. */
function deploymentState(operation) {
    const { state, tries, backout } = operation;
    if (tries.length === 0)
        return null;
    const isBeingPrepared = state === 'started' && (0,operation_transitions/* lastStep */.tX)(operation) === 'prepare';
    return (backout && backoutStates[backout.state]) ?? (isBeingPrepared ? 'queued' : states[state]);
}
/** Whether a deployment in this state stays as it is. */
function isFinal(state) {
    return state !== null && state !== 'in_progress' && state !== 'queued';
}
/** What an operation is shown as; `payload` is for other programs, and part of what they rely on. */
function deploymentOf(run, operation) {
    const { environment, plan, mergeCommit } = run;
    const { application, action, to, commit, tries } = operation;
    const effect = tries.at(-1)?.effect;
    return {
        environment: (0,published_names/* mirroredEnvironment */.OI)(environment, application),
        commit: mergeCommit,
        task: (0,published_names/* deploymentTask */.RD)(plan),
        description: description(`${(0,operation_in_words/* actionInWords */.RQ)(action)} ${(0,operation_in_words/* versionsInWords */.aA)(operation)}, plan ${plan}`),
        payload: {
            environment,
            plan,
            application,
            version: to ?? '',
            commit: commit ?? '',
            ...(effect !== undefined && effect.kind !== 'process' && { key: effect.key }),
        },
    };
}
/** Null while there is nothing to say. The log is that of the operation's own run, or of the job that carries it out. */
function deploymentStatus(operation, jobUrl) {
    const state = deploymentState(operation);
    if (state === null)
        return null;
    const { reason, tries, backout } = operation;
    const isUndone = backout !== undefined && backoutStates[backout.state] !== undefined;
    const took = isUndone ? undefined : (0,operation_remarks/* tookInWords */.C)(operation);
    const effect = tries.at(-1)?.effect;
    const words = [(0,operation_state/* operationState */.l)(operation).words, took === undefined ? '' : ` after ${took}`];
    const whys = [reason === null ? undefined : (0,operation_in_words/* reasonInWords */.jA)(reason), (0,backout_in_words/* backoutInWords */.u)(operation)];
    const why = whys.filter((it) => it !== undefined).join('; ');
    const ofEngine = effect === undefined || effect.kind === 'process' ? null : effect.url;
    const logUrl = ofEngine?.startsWith('https://') ? ofEngine : jobUrl;
    return { state, description: description(words.join('') + (why === '' ? '' : `: ${why}`)), logUrl };
}
function description(text) {
    return (0,shorten_text/* shortenText */.B)((0,plain_text/* plainText */.w)(text), longestDescription);
}

;// CONCATENATED MODULE: ./lib/action/usecases/mirroring/next-deployment-write.js

/** The last comment and the last check run. */
const lastReports = 2;
/** What reports under way may use, when deployments have taken all else. */
const reportsUnderWay = 20;
/** One that begins costs its making and its first status now; its last one is kept for it. */
const beginning = 3;
/**
 * The next write that brings deployments closer to their operations, as far as the budget goes. First come ends,
 * because a deployment that stays in progress is a lie, and for each one under way its end is kept; then what has
 * begun; a new one only when there is enough for its whole life.
 */
function nextDeploymentWrite(situation) {
    const { operations, known, budget, isLast } = situation;
    const differing = operations.filter((operation) => differs(operation, known));
    const kept = isLast ? 0 : keptForTheEnd(known);
    const standing = differing.filter(({ application }) => known.has(application));
    const ended = standing.find((operation) => isFinal(deploymentState(operation)));
    if (ended !== undefined && budget > (isLast ? 0 : lastReports))
        return { kind: 'status', operation: ended };
    const [begun] = standing;
    if (begun !== undefined && budget > kept)
        return { kind: 'status', operation: begun };
    const fresh = differing.find(({ application }) => !known.has(application));
    const needed = isLast ? beginning - 1 : kept + beginning + reportsUnderWay;
    return fresh !== undefined && budget >= needed ? { kind: 'create', operation: fresh } : undefined;
}
/** Writes that are left for the end: the last reports, and the end of each deployment that is under way. */
function keptForTheEnd(known) {
    return lastReports + [...known.values()].filter(({ state }) => !isFinal(state)).length;
}
/** How many operations are not shown as they are. */
function countDiffering({ operations, known, }) {
    return operations.filter((operation) => differs(operation, known)).length;
}
function differs(operation, known) {
    const wanted = deploymentState(operation);
    return wanted !== null && known.get(operation.application)?.state !== wanted;
}

// EXTERNAL MODULE: ./lib/action/domain/pull-requests/longest-report.js
var longest_report = __webpack_require__(64977);
// EXTERNAL MODULE: ./lib/action/render/run-report/run-title.js
var run_title = __webpack_require__(62952);
;// CONCATENATED MODULE: ./lib/action/usecases/mirroring/wanted-reports.js






/** By what the places are found again where a run is told. */
function mirrorQuestion(run) {
    return {
        mergeCommit: run.mergeCommit,
        check: (0,published_names/* runCheckName */.pE)(run),
        marker: (0,published_names/* runMarker */.qW)(run),
        base: (0,names/* environmentBranch */.GX)(run.environment),
        task: (0,published_names/* deploymentTask */.RD)(run.plan),
    };
}
/** What tells the run as it is recorded. */
function wantedReports(run, context) {
    const text = renderRunReport(run, context, { limit: longest_report/* longestReport */.p });
    return {
        comment: `${(0,published_names/* runMarker */.qW)(run)}\n${text}`,
        check: {
            name: (0,published_names/* runCheckName */.pE)(run),
            ...((0,run_run/* awaitsClaim */.Eg)(run) && { isQueued: true }),
            conclusion: conclusionOf(run),
            title: (0,run_title/* runTitle */.k)(run),
            summary: text,
            url: context.jobUrl,
        },
    };
}
function conclusionOf({ status, endedBy }) {
    switch (status) {
        case 'finished':
            return 'success';
        case 'finished-with-warnings':
            return 'neutral';
        case 'aborted':
            return endedBy === 'operator' ? 'cancelled' : 'failure';
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./lib/action/usecases/mirroring/mirrored-run.js




const reports = ['comment', 'check'];
/** What stands on GitHub of one run, as far as we know, and the writes that change it. */
class MirroredRun {
    #mirror;
    #attempts;
    #standing;
    /** Whether something may stand there that was to be added, although nobody has said so. */
    #isDoubtful = false;
    /** By application. */
    #deployments = new Map();
    #ids = new Map();
    /** What was written last. */
    #texts = new Map();
    /** Those that may not tell the newest state. */
    #stale = new Set();
    #writes = 0;
    constructor(mirror, attempts) {
        this.#mirror = mirror;
        this.#attempts = attempts;
    }
    /** Whether it is known what stands there. */
    get isKnown() {
        return this.#standing !== undefined && !this.#isDoubtful;
    }
    /** Whether there is something to report that has not failed for good. */
    get hasNews() {
        return this.#attempts.mayTry('text') && [...this.#stale].some((part) => this.#attempts.mayTry(part));
    }
    /** There is more to tell than what was told last. */
    becomeStale() {
        for (const part of reports)
            this.#stale.add(part);
    }
    /** Finds out what stands there, also of an earlier coordinator; that is taken up. */
    async look(run) {
        const seen = await this.#attempts.attempt('standing', () => this.#mirror.standing(mirrorQuestion(run)));
        if (seen === undefined)
            return;
        const { check, comment, deployments } = seen.answer;
        this.#standing = seen.answer;
        this.#isDoubtful = false;
        if (check !== null)
            this.#ids.set('check', check);
        if (comment !== null)
            this.#ids.set('comment', comment);
        for (const { application } of run.operations) {
            const known = deployments.get((0,published_names/* mirroredEnvironment */.OI)(run.environment, application));
            if (known !== undefined)
                this.#deployments.set(application, known);
        }
    }
    /** Whether the budget is enough for reports; while more will follow, the last ones and the ends are kept. */
    mayReport(isLast) {
        return this.#mirror.budget() >= (isLast ? 1 : reports.length + keptForTheEnd(this.#deployments));
    }
    /** Writes comment and check run as far as they differ from what was written last. */
    async report(run, readContext) {
        const due = [...this.#stale].filter((part) => this.#attempts.mayTry(part));
        for (const part of due)
            this.#stale.delete(part);
        const wanted = await this.#attempts.attempt('text', async () => wantedReports(run, await readContext()));
        for (const part of due) {
            const isShown = wanted !== undefined && (await this.#show(part, run, wanted.answer));
            if (!isShown)
                this.#stale.add(part);
        }
    }
    /** The next write about deployments for which there is a need and a budget. */
    nextDeployment({ operations }, isLast) {
        if (!this.#attempts.mayTry('deployments'))
            return undefined;
        const budget = this.#mirror.budget();
        return nextDeploymentWrite({ operations, known: this.#deployments, budget, isLast });
    }
    /** Makes a deployment, or says how it goes; whether that came about. */
    async deploy(run, { kind, operation }, jobUrl) {
        const { application } = operation;
        this.#writes += 1;
        if (kind === 'create') {
            const made = await this.#attempts.attempt('deployments', () => this.#mirror.createDeployment(deploymentOf(run, operation)));
            if (made === undefined)
                this.#isDoubtful = true;
            else
                this.#deployments.set(application, { id: made.answer, state: null });
            return made !== undefined;
        }
        const known = this.#deployments.get(application);
        const status = deploymentStatus(operation, jobUrl);
        if (known === undefined || status === null)
            return false;
        const set = await this.#attempts.attempt('deployments', () => this.#mirror.setDeploymentStatus(known.id, status));
        if (set !== undefined)
            this.#deployments.set(application, { ...known, state: status.state });
        return set !== undefined;
    }
    outcome({ operations }) {
        return {
            pullRequest: this.#standing?.pullRequest ?? null,
            writes: this.#writes,
            leftOut: {
                comment: this.#stale.has('comment'),
                check: this.#stale.has('check'),
                deployments: countDiffering({ operations, known: this.#deployments }),
            },
        };
    }
    /** Whether a report stands there as wanted, or there is no place for it. */
    async #show(part, run, wanted) {
        const pullRequest = this.#standing?.pullRequest?.number;
        if (part === 'comment' && pullRequest === undefined)
            return true;
        const text = JSON.stringify(wanted[part]);
        if (this.#texts.get(part) === text)
            return true;
        if (this.#mirror.budget() < 1)
            return false;
        this.#writes += 1;
        const written = await this.#attempts.attempt(part, () => {
            const standing = this.#ids.get(part) ?? null;
            if (part === 'check' || pullRequest === undefined)
                return this.#mirror.setCheck(run.mergeCommit, wanted.check, standing);
            return this.#mirror.setComment(pullRequest, wanted.comment, standing);
        });
        if (written === undefined) {
            this.#isDoubtful ||= !this.#ids.has(part);
            return false;
        }
        this.#ids.set(part, written.answer);
        this.#texts.set(part, text);
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/action/usecases/mirroring/mirroring-context.js

/** All that a report needs besides the run. */
async function runContext({ toConfirm }, run, context) {
    return { leftOpen: leftOpenAtTheEnd(run), ...context, toConfirm: await toConfirm(run) };
}
/** What a run that has just ended leaves open, as far as nobody has settled it since. */
function leftOpenAtTheEnd(run) {
    if (!(0,run_run/* hasEnded */.hY)(run))
        return [];
    return run.operations
        .filter(({ state, tries }) => (state === 'failed' || state === 'unknown') && tries.length > 0)
        .map(({ application }) => application);
}

;// CONCATENATED MODULE: ./lib/action/usecases/mirroring/report-interval.js
const second = 1000;
const shortest = 15 * second;
const longest = 300 * second;
/** Each report waits for a twentieth of what the run has lasted: about 70 in the first hour, 12 in each later one. */
const share = 20;
/** With fewer writes than this to go, reports become rarer. */
const plenty = 400;
/**
 * Milliseconds between two reports of a run. People look often at a run that has just begun, and the limits are shared
 * by every run of the repository.
 */
function reportInterval({ elapsed, budget, }) {
    const grown = Math.max(shortest, elapsed / share);
    return Math.min(longest, grown * Math.max(1, plenty / Math.max(1, budget)));
}

;// CONCATENATED MODULE: ./lib/action/usecases/mirroring/run-mirror.js






/** Milliseconds to the next look whether something has become due: a nap cannot be broken off. */
const nap = 1000;
/** Milliseconds that the end may take. */
const longestEnd = 120_000;
/**
 * Shows one run where people look, from what its coordinator is told: so only what has been recorded. One write
 * follows the other, always of the newest state; those that were passed over meanwhile are left out. It never throws
 * and never blocks; what could not be shown is a note.
 *
 * Which of two coordinators is right is decided by the records alone. Here a state of an older epoch never follows a
 * newer one, and a coordinator whose run was taken from it must call `leave`, so that its last words do not replace
 * its successor's. What crosses all the same is put right by the successor's next write, or by telling the run anew.
 */
class RunMirror {
    #ports;
    #address;
    #attempts;
    #mirrored;
    #context;
    #run;
    #isWriting = false;
    /** Resolves when nothing is being written. */
    #silence = Promise.resolve();
    /** Milliseconds since the epoch; deployments wait only after a failure. */
    #reportsDue = Number.NEGATIVE_INFINITY;
    #deploymentsDue = Number.NEGATIVE_INFINITY;
    /** Milliseconds since the epoch; undefined as long as more may follow. */
    #endBy;
    #hasLeft = false;
    constructor(ports, address, context) {
        this.#ports = ports;
        this.#address = address;
        this.#context = context;
        this.#attempts = new MirrorAttempts((0,names/* planAddress */.o4)(address), (text) => ports.progress.note(text));
        this.#mirrored = new MirroredRun(ports.mirror, this.#attempts);
    }
    registered(run) {
        this.#ports.progress.registered(run);
        this.show(run);
    }
    waiting(run, wait) {
        this.#ports.progress.waiting(run, wait);
        this.show(run);
    }
    claimed(run) {
        this.#ports.progress.claimed(run);
        this.show(run);
    }
    operation(run, operation) {
        this.#ports.progress.operation(run, operation);
        this.show(run);
    }
    changed(run) {
        this.#ports.progress.changed(run);
        this.show(run);
    }
    output(run, application, line) {
        this.#ports.progress.output(run, application, line);
    }
    ended(run) {
        this.#ports.progress.ended(run);
        this.show(run);
    }
    note(text) {
        this.#ports.progress.note(text);
    }
    /** Shows a run as it is recorded; other runs than the one that this is about are left alone. */
    show(run) {
        const isOurs = (0,names/* planAddress */.o4)(run) === (0,names/* planAddress */.o4)(this.#address);
        if (!isOurs || run.epoch < (this.#run?.epoch ?? 0))
            return;
        this.#run = run;
        this.#mirrored.becomeStale();
        this.#wake();
    }
    /** Shows also what was made from the run. */
    followedBy(followUp) {
        this.#context = { ...this.#context, followUp };
        this.#mirrored.becomeStale();
        this.#wake();
    }
    /**
     * Shows the last state without waiting until it is due, as far as the budget goes and within two minutes: first
     * comment and check run, then the ends of deployments. What is left out is noted.
     */
    async finish() {
        this.#endBy = this.#ports.clock.now() + longestEnd;
        this.#attempts.tryLast();
        await this.#silence;
        this.#wake();
        await this.#silence;
        const outcome = this.#mirrored.outcome(this.#run ?? { operations: [] });
        const text = leftOutInWords(this.#address, outcome);
        if (text !== undefined)
            this.note(text);
        return outcome;
    }
    /** Writes nothing any more, because somebody else has the run; resolves when the last write has been answered. */
    async leave() {
        this.#hasLeft = true;
        await this.#silence;
    }
    #wake() {
        if (this.#isWriting)
            return;
        this.#isWriting = true;
        this.#silence = this.#write();
    }
    async #write() {
        for (let step = this.#nextStep(); step !== undefined; step = this.#nextStep())
            await step();
        // Right after the look that found nothing to do: whatever comes now wakes it again.
        this.#isWriting = false;
    }
    #nextStep() {
        const now = this.#ports.clock.now();
        const run = this.#run;
        const isLast = this.#endBy !== undefined;
        if (run === undefined || this.#hasLeft || now > (this.#endBy ?? now))
            return undefined;
        const isDue = isLast || now >= this.#reportsDue;
        if (!this.#mirrored.isKnown)
            return this.#attempts.mayTry('standing') ? this.#look(run, isDue) : undefined;
        const { hasNews } = this.#mirrored;
        if (hasNews && isDue && this.#mirrored.mayReport(isLast))
            return () => this.#report(run);
        const write = isLast || now >= this.#deploymentsDue ? this.#mirrored.nextDeployment(run, isLast) : undefined;
        if (write !== undefined) {
            return async () => {
                const isDone = await this.#mirrored.deploy(run, write, this.#context.jobUrl);
                if (!isDone)
                    this.#deploymentsDue = this.#later(run);
            };
        }
        return hasNews && !isDue ? () => this.#rest() : undefined;
    }
    #look(run, isDue) {
        if (!isDue)
            return () => this.#rest();
        return async () => {
            await this.#mirrored.look(run);
            if (!this.#mirrored.isKnown)
                this.#reportsDue = this.#later(run);
        };
    }
    async #report(run) {
        await this.#mirrored.report(run, () => runContext(this.#ports, run, this.#context));
        this.#reportsDue = this.#later(run);
    }
    async #rest() {
        const left = this.#reportsDue - this.#ports.clock.now();
        await this.#ports.clock.sleep(Math.max(1, Math.min(nap, left)));
    }
    #later({ startedAt, mergedAt }) {
        const now = this.#ports.clock.now();
        const elapsed = now - Date.parse(startedAt ?? mergedAt);
        return now + reportInterval({ elapsed, budget: this.#ports.mirror.budget() });
    }
}

;// CONCATENATED MODULE: ./lib/action/usecases/mirroring/tell-run.js

/**
 * Shows a recorded run as it stands, once: of a run that nobody executes, because it waits, was refused, withdrawn or
 * settled, or because a follow-up has come. What stands there is taken up. Never rejects.
 */
async function tellRun(ports, run, context) {
    const mirror = new RunMirror(ports, run, context);
    mirror.show(run);
    return mirror.finish();
}

// EXTERNAL MODULE: ./lib/action/action/execution/outcome/executed.js
var outcome_executed = __webpack_require__(35786);
;// CONCATENATED MODULE: ./lib/action/action/execution/telling/telling.js








/** Shows one run on GitHub as long as this step knows of it. */
function openMirror(session, plan) {
    return new RunMirror(portsOf(session), plan, contextOf(session));
}
/** Shows runs once that no job of their own tells of: those that have ended here, and those that begin to wait. */
async function tellRuns(session, executed) {
    const askedFor = new Set(executed.started.map(names/* planAddress */.o4));
    for (const run of executed.runs) {
        const isNew = session.newlyWaiting.delete((0,names/* planAddress */.o4)(run));
        if (!((0,run_run/* hasEnded */.hY)(run) || isNew) || askedFor.has((0,names/* planAddress */.o4)(run)))
            continue;
        await tellOnce(session, run, (0,outcome_executed/* followUpOf */.eQ)(executed, run));
    }
}
/** Shows a run as it is recorded, and what was made from it. */
function tellOnce(session, run, followUp) {
    return tellRun(portsOf(session), run, { ...contextOf(session), followUp });
}
/** A run as Markdown, for the page of the job that has worked it off or tells it again. */
async function runSummary(session, run, { limit, ...executed }) {
    const leftOpen = (await readLeftOpen(session.readRecords, [run])).get(run) ?? [];
    const toConfirm = await (0,read_to_confirm/* readToConfirm */.o)(session, run);
    const followUp = (0,outcome_executed/* followUpOf */.eQ)(executed, run);
    return renderRunReport(run, { ...contextOf(session), leftOpen, toConfirm, followUp }, { limit });
}
function portsOf(session) {
    const { mirror, clock, ports } = session;
    return { mirror, clock, progress: ports.progress, toConfirm: (run) => (0,read_to_confirm/* readToConfirm */.o)(ports, run) };
}
function contextOf({ webAddress, job, workflow }) {
    return { links: { repository: webAddress }, jobUrl: job?.url ?? null, workflow, followUp: null };
}


/***/ }),

/***/ 33491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ signalPath),
/* harmony export */   KJ: () => (/* binding */ membersRight),
/* harmony export */   Ps: () => (/* binding */ neededRights),
/* harmony export */   Ze: () => (/* binding */ executionTitle),
/* harmony export */   a8: () => (/* binding */ executionInputs),
/* harmony export */   gc: () => (/* binding */ ownersPath),
/* harmony export */   j7: () => (/* binding */ plansWorkflowPath),
/* harmony export */   lN: () => (/* binding */ noCommit),
/* harmony export */   oI: () => (/* binding */ keyEnvironmentName),
/* harmony export */   zJ: () => (/* binding */ appIdVariable)
/* harmony export */ });
/** Names in the templates that the doctor looks for; a test compares them with what `init` writes. */
const signalPath = '.github/workflows/deployment-plans-signal.yml';
const plansWorkflowPath = '.github/workflows/deployment-plans.yml';
const ownersPath = '.github/CODEOWNERS';
const keyEnvironmentName = 'deployment-plans';
const appIdVariable = 'DEPLOYMENT_PLANS_APP_ID';
/** What stands where the commit of the action must be named: no commit has this id. */
const noCommit = '0'.repeat(40);
/** The rights that judging and executing plans takes, as a job or an App calls them. */
const neededRights = new Map([
    ['actions', 'write'],
    ['checks', 'write'],
    ['contents', 'write'],
    ['deployments', 'write'],
    ['issues', 'write'],
    ['pull-requests', 'write'],
    ['statuses', 'write'],
]);
/** The right of an App, in its organization, to see who is in a team. */
const membersRight = 'members';
/** With what the workflow with rights is started to execute one plan. */
const executionInputs = ['mode', 'environment', 'plan'];
/** How the run of a job begins that executes one plan. */
const executionTitle = 'execute ';


/***/ }),

/***/ 23009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cb: () => (/* binding */ leftOpen),
/* harmony export */   fI: () => (/* binding */ offersOf)
/* harmony export */ });
/* unused harmony export isLeftOpenBy */
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96971);
/* harmony import */ var _records_environment_doubts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62361);
/* harmony import */ var _records_run_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7041);



const offersToReuse = {
    nothing: ['reuse'],
    something: ['confirm', 'reuse'],
    'before a reuse': ['confirm'],
};
/**
 * What can be done with a run (LifeTime: the operations on a plan depend on its status): abort whatever is neither ended
 * nor ending by a person's wish, continue what is prepared, retry serves aborted runs, reuse finished ones, resolve those about which
 * something is not known; confirm those of which something is left to be confirmed, and reuse them only afterwards where
 * that is demanded. `open` are the applications that it leaves open.
 */
function offersOf(run, open, toConfirm) {
    switch (run.status) {
        case 'waiting':
            return ['abort'];
        case 'running':
        case 'verifying':
            return ['abort', 'resolve'];
        case 'prepared':
            return run.continued === undefined ? ['abort', 'continue'] : ['abort'];
        case 'aborting':
            return run.endedBy === 'system' ? ['abort', 'resolve'] : ['resolve'];
        case 'backing-out':
            return ['resolve'];
        case 'finished':
        case 'finished-with-warnings':
            return [...offersToReuse[toConfirm]];
        case 'aborted':
            return open.length > 0 ? ['resolve', 'retry'] : ['retry'];
    }
}
/**
 * Applications that an ended run has left in a state that is not known, as far as nobody has settled it since.
 * `records` are those of its environment, by application: the run itself never changes.
 */
function leftOpen(run, records) {
    if (!(0,_records_run_run_js__WEBPACK_IMPORTED_MODULE_0__/* .hasEnded */ .hY)(run))
        return [];
    return run.operations
        .map(({ application }) => application)
        .filter((application) => isLeftOpenBy(run, records.get(application)));
}
/** Whether this run left something of an application in doubt. */
function isLeftOpenBy(run, record) {
    return record !== undefined && (0,_records_environment_doubts_js__WEBPACK_IMPORTED_MODULE_1__/* .isInDoubtBy */ .p6)(record, (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .planAddress */ .o4)(run));
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

/***/ 69165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ stageInput),
/* harmony export */   z: () => (/* binding */ operationInputs)
/* harmony export */ });
/** Inputs with which a workflow that carries out operations is dispatched, all of them text (docs/plan-format.md). */
const operationInputs = [
    'environment',
    'plan',
    'application',
    'action',
    'version',
    'from-version',
    'tag',
    'commit',
    'modules',
    'settings',
    'key',
];
/** Besides, where an environment has stages: `prepare` or `activate`; empty for a backout. */
const stageInput = 'stage';


/***/ }),

/***/ 41298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ approvalInWords)
/* harmony export */ });
/** Whose approval it is, and who has said so, where nothing else proves it. */
function approvalInWords({ by, vouchedBy }) {
    return vouchedBy === undefined ? by : `${by} (as ${vouchedBy} says)`;
}


/***/ }),

/***/ 41832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ backoutInWords),
/* harmony export */   x: () => (/* binding */ runBackoutInWords)
/* harmony export */ });
/* harmony import */ var _domain_records_run_plan_backout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22205);
/* harmony import */ var _domain_records_run_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7041);


/** What became of one operation in the backout of its run; undefined when there is nothing to say. */
function backoutInWords({ before, backout, }) {
    if (backout === undefined)
        return undefined;
    const version = before?.version ?? 'the version before';
    const why = backout.reason === null ? '' : `: ${backout.reason}`;
    const sentences = {
        pending: `is to go back to ${version}`,
        started: `goes back to ${version}`,
        succeeded: `back at ${version}`,
        failed: `could not go back to ${version}${why}`,
        unknown: `nobody knows whether it is back at ${version}${why}`,
        left: `left as it is${why}`,
    };
    return sentences[backout.state];
}
/** In the order in which people want to know them. */
const counted = [
    ['failed', 'failed'],
    ['unknown', 'unknown'],
    ['left', 'left'],
    ['started', 'under way'],
    ['pending', 'to come'],
];
/**
 * How a run is undone: whether it would be, as long as it is under way, and `automatic: 2 of 3 backed out, 1 failed` once
 * that has begun. Undefined when it never is, or did not have to be.
 */
function runBackoutInWords(run) {
    const { backout: strategy, operations, status } = run;
    const states = operations.flatMap(({ backout }) => (backout === undefined ? [] : [backout.state]));
    if (states.length > 0)
        return `${strategy ?? 'automatic'}: ${countsInWords(states)}`;
    if (strategy === undefined || status === 'waiting')
        return undefined;
    if (!(0,_domain_records_run_run_js__WEBPACK_IMPORTED_MODULE_0__/* .hasEnded */ .hY)(run))
        return `${strategy}, should it not succeed`;
    if (status !== 'aborted')
        return undefined;
    if (!operations.some(_domain_records_run_plan_backout_js__WEBPACK_IMPORTED_MODULE_1__/* .isToBeUndone */ .Yg))
        return `${strategy}: nothing had to be undone`;
    return strategy === 'manual' ? 'manual: by a plan of its own' : undefined;
}
function countsInWords(states) {
    const count = (wanted) => states.filter((state) => state === wanted).length;
    const others = counted.flatMap(([state, words]) => count(state) === 0 ? [] : [`${count(state)} ${words}`]);
    return [`${count('succeeded')} of ${states.length} backed out`, ...others].join(', ');
}


/***/ }),

/***/ 36186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ tookInWords),
/* harmony export */   Z: () => (/* binding */ operationRemarks)
/* harmony export */ });
/* harmony import */ var _domain_duration_in_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8887);
/* harmony import */ var _backout_in_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41832);
/* harmony import */ var _operation_in_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54068);
/* harmony import */ var _time_in_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39100);




/** What else is to be said of an operation, the most important first: why, its backout, what it left out, its tries. */
function operationRemarks(operation) {
    const { action, reason, whole, modules, tagged, tag } = operation;
    const remarks = [
        reason === null ? undefined : (0,_operation_in_words_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonInWords */ .jA)(reason),
        (0,_backout_in_words_js__WEBPACK_IMPORTED_MODULE_3__/* .backoutInWords */ .u)(operation),
        whole || action === 'redeploy' ? undefined : `only ${(0,_operation_in_words_js__WEBPACK_IMPORTED_MODULE_1__/* .namesInWords */ .hy)([...modules.keys()])}`,
        tagged === undefined ? undefined : `tagged ${tag}`,
        triesInWords(operation),
    ];
    return remarks.filter((remark) => remark !== undefined);
}
/** `3 tries` of one step; undefined where the first one did. */
function triesInWords({ tries }) {
    const counts = new Map();
    for (const { step } of tries)
        counts.set(step, (counts.get(step) ?? 0) + 1);
    const most = Math.max(0, ...counts.values());
    return most > 1 ? `${most} tries` : undefined;
}
/** How long it took to deploy; between two stages it waits, which does not count. */
function tookInWords(operation) {
    const { startedAt, endedAt, preparedAt, tries } = operation;
    if (preparedAt === undefined)
        return (0,_time_in_words_js__WEBPACK_IMPORTED_MODULE_2__/* .betweenInWords */ .nV)(startedAt, endedAt);
    const deployments = tries.filter(({ step }) => step !== 'backout');
    const open = deployments.some((attempt) => attempt.endedAt === null);
    return open ? undefined : (0,_domain_duration_in_words_js__WEBPACK_IMPORTED_MODULE_0__/* .durationInWords */ .j)(deployments.reduce((sum, it) => sum + lengthOf(it), 0));
}
function lengthOf({ startedAt, endedAt }) {
    return Date.parse(endedAt ?? startedAt) - Date.parse(startedAt);
}


/***/ }),

/***/ 34674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ operationState)
/* harmony export */ });
/* harmony import */ var _domain_records_run_operation_transitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40144);

const paints = {
    pending: 'dim',
    started: 'cyan',
    succeeded: 'green',
    failed: 'red',
    skipped: 'dim',
    unknown: 'yellow',
    'backed-out': 'yellow',
};
const steps = {
    prepare: 'preparing',
    activate: 'activating',
    backout: 'backing out',
};
/** What a backout makes of a state; of those that are not here, nothing. */
const backouts = {
    started: { words: 'backing out', paint: 'cyan' },
    failed: { words: 'backout failed', paint: 'red' },
    unknown: { words: 'backout unknown', paint: 'red' },
};
/** `succeeded`, `prepared`, `activating`, `backout failed`, …: the last thing that became of it. */
function operationState(operation) {
    const { state, backout, preparedAt, tries } = operation;
    if (tries.length > 0 && (0,_domain_records_run_operation_transitions_js__WEBPACK_IMPORTED_MODULE_0__/* .isBetweenTries */ .Qd)(operation))
        return { words: 'to be tried again', paint: 'yellow' };
    const undone = backout && backouts[backout.state];
    if (undone !== undefined)
        return undone;
    const step = (0,_domain_records_run_operation_transitions_js__WEBPACK_IMPORTED_MODULE_0__/* .lastStep */ .tX)(operation);
    if (state === 'started' && step !== undefined)
        return { words: steps[step], paint: 'cyan' };
    if (state === 'pending' && preparedAt !== undefined)
        return { words: 'prepared', paint: 'cyan' };
    return { words: state.replaceAll('-', ' '), paint: paints[state] };
}


/***/ }),

/***/ 76297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ originInWords)
/* harmony export */ });
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96971);

/** `retry of qa/2026-11-19-payments, asked for by alice`. */
function originInWords(origin) {
    const of = `${origin.kind} of ${(0,_domain_names_js__WEBPACK_IMPORTED_MODULE_0__/* .planAddress */ .o4)(origin)}`;
    return origin.by === undefined ? of : `${of}, asked for by ${origin.by}`;
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

/***/ 3487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ waitInWords)
/* harmony export */ });
/* unused harmony export waitInShort */
/* harmony import */ var _domain_policy_moment_in_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36370);
/* harmony import */ var _operation_in_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54068);


const sentences = {
    'same-module': ({ plan, modules }) => `waits for ${other(plan)}, which deploys the same modules${listed(modules)}`,
    reference: ({ plan, modules }) => `waits for ${other(plan)}, which is tied to it by references${listed(modules)}`,
    order: ({ plan }) => `waits for its turn: ${other(plan)} was merged earlier and still waits`,
    limit: () => 'waits for a free place: as many plans are under way as the environment allows',
    window: ({ why }) => `waits for its time${because(why)}`,
    freeze: ({ why }) => `waits for the end of a freeze${because(why)}`,
    pause: ({ why }) => `waits until the environment is no longer paused${because(why)}`,
    block: ({ why }) => `waits until an application is no longer blocked${because(why)}`,
    approval: () => 'waits for approval',
    evidence: ({ why }) => why === undefined ? 'waits until everything that it is checked against can be read' : `waits for ${why}`,
    continue: () => "is prepared and waits for 'deployment-plans continue'",
};
/** One thing that a run waits for, as a sentence without its subject. */
function waitInWords(wait) {
    const text = sentences[wait.reason](wait);
    return wait.until === null ? text : `${text}, until ${untilInWords(wait.until, wait)}`;
}
/** The same in a few words, for a table: until when, or else the reason alone. */
function waitInShort(waitingFor) {
    const timed = waitingFor.find(({ until }) => until !== null);
    if (timed?.until != null)
        return `until ${untilInWords(timed.until, timed)}`;
    return [...new Set(waitingFor.map(({ reason }) => reason.replaceAll('-', ' ')))].join(', ');
}
function untilInWords(until, { timezone }) {
    return (0,_domain_policy_moment_in_words_js__WEBPACK_IMPORTED_MODULE_1__/* .momentInWords */ .l)(Date.parse(until), timezone ?? 'UTC');
}
function because(why) {
    return why === undefined ? '' : ` (${why})`;
}
function other(plan) {
    return plan ?? 'another plan';
}
function listed(modules) {
    return modules.length === 0 ? '' : `: ${(0,_operation_in_words_js__WEBPACK_IMPORTED_MODULE_0__/* .namesInWords */ .hy)(modules)}`;
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

/***/ 62952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ runTitle),
/* harmony export */   u: () => (/* binding */ runLine)
/* harmony export */ });
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96971);
/* harmony import */ var _domain_records_run_run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7041);
/* harmony import */ var _domain_shorten_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65492);
/* harmony import */ var _in_words_operation_in_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54068);
/* harmony import */ var _in_words_run_status_in_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36073);
/* harmony import */ var _in_words_time_in_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39100);
/* harmony import */ var _in_words_wait_in_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3487);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11287);
/* harmony import */ var _operation_counts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86396);









/** UTF-16 code units: lists of check runs cut longer titles. */
const longest = 140;
/** The state of a run in one plain line: `Running: 3 of 5 done, 1 failed`. */
function runTitle(run) {
    const [first = '', ...rest] = (0,_in_words_run_status_in_words_js__WEBPACK_IMPORTED_MODULE_1__/* .runStatusInWords */ .q)(run);
    return (0,_domain_shorten_text_js__WEBPACK_IMPORTED_MODULE_6__/* .shortenText */ .B)((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .w)(`${first.toUpperCase()}${rest.join('')}: ${stateOf(run)}`), longest);
}
/** A run in one line of a log: `qa/payments: running, 3 of 5 done, 1 failed`. */
function runLine(run) {
    return (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .w)(`${(0,_domain_names_js__WEBPACK_IMPORTED_MODULE_7__/* .planAddress */ .o4)(run)}: ${(0,_in_words_run_status_in_words_js__WEBPACK_IMPORTED_MODULE_1__/* .runStatusInWords */ .q)(run)}, ${stateOf(run)}`);
}
function stateOf(run) {
    const { status, waitingFor, operations, startedAt, endedAt, reason } = run;
    if (status === 'waiting')
        return waitingFor.map(_in_words_wait_in_words_js__WEBPACK_IMPORTED_MODULE_3__/* .waitInWords */ .i).join('; ') || 'it may start';
    const took = (0,_domain_records_run_run_js__WEBPACK_IMPORTED_MODULE_8__/* .hasEnded */ .hY)(run) ? (0,_in_words_time_in_words_js__WEBPACK_IMPORTED_MODULE_2__/* .betweenInWords */ .nV)(startedAt, endedAt) : undefined;
    const counts = (0,_operation_counts_js__WEBPACK_IMPORTED_MODULE_5__/* .countsOfOperations */ .Ew)(operations) + (took === undefined ? '' : ` after ${took}`);
    return reason === null ? counts : `${counts}: ${(0,_in_words_operation_in_words_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonInWords */ .jA)(reason)}`;
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

/***/ 93199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readToConfirm)
/* harmony export */ });
/* harmony import */ var _domain_records_confirmation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49865);
/* harmony import */ var _domain_records_run_has_finished_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19575);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89889);
/* harmony import */ var _reading_trusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30943);
/* harmony import */ var _awaits_confirmation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89127);





/**
 * What of a run a person is still to confirm, by the configuration and the records as they are known here. It adds to a
 * report of what happened: when it cannot be read nothing is offered that might be refused.
 */
async function readToConfirm(ports, run) {
    if (!(0,_domain_records_run_has_finished_js__WEBPACK_IMPORTED_MODULE_2__/* .hasFinished */ .r)(run))
        return 'nothing';
    try {
        const { configuration } = await (0,_reading_trusted_js__WEBPACK_IMPORTED_MODULE_1__/* .readTrusted */ .G2)(ports.repository);
        const confirmations = await (0,_awaits_confirmation_js__WEBPACK_IMPORTED_MODULE_3__/* .confirmationsOf */ .A)(await ports.readRecords(), run);
        return (0,_domain_records_confirmation_js__WEBPACK_IMPORTED_MODULE_4__/* .whatToConfirm */ .Yg)(run, confirmations, (0,_domain_records_confirmation_js__WEBPACK_IMPORTED_MODULE_4__/* .whenToConfirm */ .YH)(configuration.environments.get(run.environment)));
    }
    catch (cause) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g)(cause) === undefined)
            throw cause;
        return 'before a reuse';
    }
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
