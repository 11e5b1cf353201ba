export const id = 135;
export const ids = [135];
export const modules = {

/***/ 79135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examinationOutcome: () => (/* binding */ examinationOutcome),
  examine: () => (/* binding */ examine)
});

;// CONCATENATED MODULE: ./lib/action/domain/doctor/finding.js
/** Everything that the doctor looks at, and why it matters. Ids are a contract, as problem codes are. */
const reasons = {
    'environment-branch': 'Plans for an environment are proposed for its branch and merged into it.',
    baseline: 'Only plans merged after the baseline are executed; without one nothing is.',
    'records-branch': 'It holds what was deployed where. Plans are judged by it, and without it nothing counts as deployed.',
    'signal-workflow': 'GitHub takes this workflow from the branch that an event is about. Where it is missing, nobody notices a plan until the next scheduled run; where it differs, nobody has looked at what it does.',
    'signal-rights': 'A pull request can change this workflow for itself, so it must have nothing that is worth taking.',
    'plans-workflow': 'It judges plans when the signal has come and when time has passed.',
    'plans-workflow-comments': 'What people say in comments on pull requests of plans is only heard by a workflow that comments start.',
    'plans-workflow-issues': 'What people ask for with the form for plans is only read by a workflow that issues start.',
    'plans-workflow-triggers': 'It has rights, so it may only be started in ways that take it from the default branch.',
    'plans-workflow-steps': 'It has rights, so it runs nothing that a pull request brought, and no text of an event as a script.',
    'plans-workflow-execution': 'Each plan that is merged is executed in a job of its own, which is started, found while it waits, and cleaned up after.',
    'operation-workflow': 'Operations are handed to it with these inputs, and a coordinator that takes over finds its runs by their names.',
    'pinned-actions': 'A tag or a branch can be moved to other code, which would then have the rights of the job.',
    'code-owners': 'GitHub ignores owners that it does not find, and then nobody in particular must approve.',
    'application-readable': 'Versions are tags of the application’s repository; a plan with it is not judged without them.',
    'version-tags': 'A version tag that moves names other code than the one that was tested. Plans notice that; rules prevent it.',
    'default-branch': 'Scheduled and privileged workflows, and the configuration, come from the default branch.',
    'pull-request-required': 'What can be pushed past a pull request is neither judged nor reviewed.',
    'approval-required': 'A pull request that needs no approval can be merged by the one who opened it.',
    'code-owner-review': 'Without it anybody’s approval counts, not that of the people who answer for it.',
    'last-push-approval': 'Without it, whoever is approved by others may push something else and merge that.',
    'stale-reviews': 'An approval that outlives a push is taken for one of a plan that nobody has looked at.',
    'force-push': 'A branch that is moved back loses its history; for an environment nothing starts then.',
    'branch-deletion': 'A deleted branch takes its history with it.',
    'required-status': 'The verdict on a plan keeps nobody from merging it unless it is required.',
    'status-source': 'A status that anybody may set can be set by whoever proposes the plan.',
    'foreign-status': 'A required status that is never set keeps every plan from being merged.',
    'merge-queue': 'A merge queue waits for a verdict on what it makes, and it asks the signal for it.',
    'rule-exemptions': 'Who need not obey the rules can merge or push what nobody has judged or approved.',
    'records-writers': 'Who writes records can say that a version was deployed, and so have it promoted.',
    'records-writable': 'A run that cannot be recorded is not begun.',
    'follow-up-branches': 'What follows a run is pushed as a branch, which is then proposed.',
    'key-environment': 'It gives the App’s key to workflows of the branches that it is open to.',
    'key-environment-delays': 'Every job with rights would wait, also one that takes over, settles or executes what was approved and merged.',
    app: 'Some protections only work with an App of your own.',
    'token-rights': 'Verdicts, records and what becomes of a run are written with it, and jobs are started.',
    'team-members': 'A plan that needs the approval of a team waits until it can be seen who is in that team.',
    'default-rights': 'Workflows that do not say what they need get the default.',
    'pages-visibility': 'The site of a private repository can be public, and the screen tells everything about plans.',
    'pull-request-creation': 'The setting lets every workflow open pull requests, and approve them.',
};
const findingIds = Object.keys(reasons).filter((id) => id in reasons);
function ok(about, found) {
    return { subject: null, ...about, level: 'ok', found, fix: null };
}
function wanting(level, about, text) {
    return { subject: null, ...about, level, ...text };
}

// EXTERNAL MODULE: ./lib/action/domain/json.js
var json = __webpack_require__(93889);
;// CONCATENATED MODULE: ./lib/action/codec/answers/doctor.js


/** What `doctor --json` prints (docs/doctor.md). */
function diagnosisToJson({ home, findings, missing }) {
    return {
        schema: json/* schemaVersion */.C,
        repository: home?.name ?? null,
        findings: findings.map(findingToJson),
        missing: missing.map(({ id, text }) => ({ id, text })),
    };
}
function findingToJson({ id, level, subject, found, fix }) {
    return { id, level, subject, found, why: reasons[id], fix };
}

;// CONCATENATED MODULE: ./lib/action/domain/doctor/facts/acting-app.js
/** The token itself says it; to a person the variable that the workflow takes the App's id from says it. */
function actingApp({ token, keyEnvironment }) {
    if (token.kind === 'app')
        return { kind: 'app', id: token.app };
    if (token.kind === 'job')
        return { kind: 'none' };
    if (keyEnvironment.kind === 'hidden')
        return keyEnvironment;
    const variable = keyEnvironment.value?.appId;
    if (variable === undefined)
        return { kind: 'none' };
    if (variable.kind === 'hidden')
        return variable;
    if (variable.value === null)
        return { kind: 'none' };
    return { kind: 'app', id: /^[1-9]\d{0,14}$/.test(variable.value) ? Number(variable.value) : null };
}

// EXTERNAL MODULE: ./lib/action/domain/doctor/conventions.js
var conventions = __webpack_require__(33491);
;// CONCATENATED MODULE: ./lib/action/domain/doctor/rules/ways-in-settings.js
/** Where to click for a rule of a branch; the same words for every branch, so that one line can serve several. */
function ruleFor({ url }, rule) {
    return `${url}/settings/rules: in an active ruleset for that branch, choose "${rule}"`;
}
/** What somebody can do about something that could not be seen. */
function showTo({ name }, { needs }) {
    return `give the token the right '${needs}', or let an administrator ask: GH_TOKEN=$(gh auth token) deployment-plans doctor --github ${name}`;
}
/** What is said of something that could not be seen. */
function notSeen(what) {
    return `${what} cannot be seen with this token`;
}

;// CONCATENATED MODULE: ./lib/action/domain/doctor/rules/judge-access.js




/** With whose rights verdicts and records are written. */
function judgeAccess({ plansWorkflow, teams }, hosted) {
    const jobs = plansWorkflow.kind === 'read' ? plansWorkflow.workflow.jobs.map(({ rights }) => rights) : [];
    return [judgeApp(hosted), judgeRights(hosted, jobs), ...judgeTeams(teams, hosted)];
}
function judgeApp(hosted) {
    const about = { id: 'app' };
    const app = actingApp(hosted);
    if (app.kind === 'app')
        return ok(about, app.id === null ? 'an App acts here' : `App ${app.id} acts here`);
    if (app.kind === 'hidden') {
        return wanting('unknown', about, {
            found: notSeen('whether an App acts here'),
            fix: showTo(hosted.home, app),
        });
    }
    return wanting('warning', about, {
        found: 'no App acts here, only GITHUB_TOKEN; what that leaves unprotected is listed apart',
        fix: `make a GitHub App as docs/github.md says, install it here and on the applications' repositories, and put its id and key into the environment '${conventions/* keyEnvironmentName */.oI}' (variable ${conventions/* appIdVariable */.zJ})`,
    });
}
/** An App's token tells its rights; those of GITHUB_TOKEN stand in the workflow; a person's say nothing here. */
function judgeRights({ token, home }, jobs) {
    const about = { id: 'token-rights' };
    if (token.kind === 'person') {
        const found = notSeen('what the token of the workflow may do');
        return wanting('unknown', about, { found, fix: askTheWorkflow(home) });
    }
    if (token.kind === 'app' && token.rights === null) {
        return wanting('unknown', about, {
            found: notSeen('what the App may do'),
            fix: "compare the App's settings → Permissions & events with docs/github.md",
        });
    }
    const granted = token.kind === 'app' && token.rights !== null ? [token.rights] : jobs;
    const lacking = [...conventions/* neededRights */.Ps].filter(([right, level]) => granted.length === 0 || !granted.every((it) => grants(it, right, level)));
    if (lacking.length === 0)
        return ok(about, 'the token may do what judging and executing plans takes');
    const list = lacking.map(([right, level]) => `${right}: ${level}`).join(', ');
    const fix = token.kind === 'app'
        ? `grant the App ${list} (the App's settings → Permissions & events), and accept that where it is installed`
        : `add ${list} below 'permissions' of every job in ${conventions/* plansWorkflowPath */.j7}`;
    return wanting('problem', about, { found: `the token lacks ${list}`, fix });
}
function askTheWorkflow({ name }) {
    return `let the workflow examine itself: gh workflow run deployment-plans.yml --repo ${name} -f mode=doctor`;
}
/** Only an App can be let see who is in a team. */
function judgeTeams(teams, { token, home }) {
    if (teams.length === 0)
        return [];
    const about = { id: 'team-members' };
    const who = `who is in ${teams.join(', ')}`;
    if (token.kind === 'person' || (token.kind === 'app' && token.rights === null)) {
        const found = notSeen(`whether the workflow can see ${who}`);
        return [wanting('unknown', about, { found, fix: askTheWorkflow(home) })];
    }
    if (token.rights !== null && grants(token.rights, conventions/* membersRight */.KJ, 'read')) {
        return [ok(about, `the App can see ${who}`)];
    }
    return [
        wanting('warning', about, {
            found: `the token cannot see ${who}, so plans that need their approval wait`,
            fix: 'grant an App the organization permission Members: read, and accept that where it is installed; or name people',
        }),
    ];
}
function grants(rights, right, level) {
    if (rights === 'default')
        return false;
    if (rights === 'write-all')
        return true;
    if (rights === 'read-all')
        return level === 'read';
    const granted = rights.get(right) ?? rights.get(right.replaceAll('-', '_'));
    return granted === 'admin' || granted === 'write' || granted === level;
}

;// CONCATENATED MODULE: ./lib/action/domain/doctor/rules/judge-applications.js


/** The repositories of the applications in the catalog. Those where all is well share one finding. */
function judgeApplications({ applications, hosted }) {
    const readable = applications.map((application) => judgeReading(application, hosted));
    const kept = hosted === null ? [] : applications.flatMap((application) => judgeTags(application, hosted));
    return [
        ...together(readable, 'application-readable', 'the version tags can be read of'),
        ...together(kept, 'version-tags', 'the version tags cannot be moved or deleted of'),
    ];
}
function together(findings, id, what) {
    const good = findings.flatMap(({ level, subject }) => (level === 'ok' ? (subject ?? []) : []));
    const others = findings.filter(({ level }) => level !== 'ok');
    return good.length === 0 ? others : [...others, ok({ id }, `${what} ${good.join(', ')}`)];
}
function judgeReading({ name, unreadable }, hosted) {
    const about = { id: 'application-readable', subject: name };
    if (unreadable === null)
        return ok(about, 'its version tags can be read');
    const fix = `correct 'repository' in catalog/${name}.yml, or ${wayToRead(hosted)}`;
    return wanting('problem', about, { found: `its version tags cannot be read: ${unreadable}`, fix });
}
function wayToRead(hosted) {
    if (hosted === null)
        return 'let git read that repository from here';
    if (hosted.token.kind === 'app')
        return 'install the App on that repository, too';
    if (hosted.token.kind === 'person')
        return 'use a token that may read that repository';
    return 'use an App and install it there, because GITHUB_TOKEN reads no private repository but its own';
}
function judgeTags({ name, repository, tagPrefix }, { versionTags, home }) {
    const rules = versionTags.get(repository);
    const about = { id: 'version-tags', subject: name };
    if (rules === undefined)
        return [];
    if (rules.kind === 'hidden') {
        return [wanting('unknown', about, { found: notSeen('rules for its tags'), fix: showTo(home, rules) })];
    }
    const { notMoved, notDeleted } = rules.value;
    const covered = (patterns) => patterns.some((it) => covers(it, tagPrefix));
    if (covered(notMoved) && covered(notDeleted))
        return [ok(about, 'its version tags stay as they are')];
    return [
        wanting('warning', about, {
            found: `no rule was found that keeps tags ${tagPrefix}* both from being moved and from being deleted`,
            fix: `${rulesPage(repository, home)}: a tag ruleset for ${tagPrefix}* with "Restrict updates" and "Restrict deletions"`,
        }),
    ];
}
/** Whether a pattern of references holds all tags that begin so; only patterns that end in one star are understood. */
function covers(pattern, tagPrefix) {
    if (pattern === '~ALL')
        return true;
    const [, beginning] = /^refs\/tags\/([^*?[\\]*)\*$/.exec(pattern) ?? [];
    return beginning !== undefined && tagPrefix.startsWith(beginning);
}
/** The rules of another repository on the same server. */
function rulesPage(repository, { name, url }) {
    return `${url.slice(0, -name.length)}${repository}/settings/rules`;
}

// EXTERNAL MODULE: ./lib/action/domain/layout.js
var layout = __webpack_require__(90493);
// EXTERNAL MODULE: ./lib/action/domain/names.js
var names = __webpack_require__(96971);
// EXTERNAL MODULE: ./lib/action/domain/doctor/facts/branch-rules.js
var branch_rules = __webpack_require__(38409);
;// CONCATENATED MODULE: ./lib/action/domain/doctor/rules/judge-branch-rules.js





const againstLoss = [
    {
        id: 'force-push',
        level: 'problem',
        holds: ({ blocksForcePush }) => blocksForcePush,
        good: 'it cannot be moved back',
        bad: 'it can be moved to any commit, and its history lost',
        rule: 'Block force pushes',
    },
    {
        id: 'branch-deletion',
        level: 'problem',
        holds: ({ blocksDeletion }) => blocksDeletion,
        good: 'it cannot be deleted',
        bad: 'it can be deleted',
        rule: 'Restrict deletions',
    },
];
const byPullRequest = {
    id: 'pull-request-required',
    level: 'problem',
    holds: ({ pullRequest }) => pullRequest !== null,
    good: 'it changes only through pull requests',
    bad: 'commits can be pushed to it without a pull request',
    rule: 'Require a pull request before merging',
};
/** Without a required pull request these say nothing that its finding has not said. */
const byReview = [
    {
        id: 'approval-required',
        level: 'warning',
        holds: ({ pullRequest }) => (pullRequest?.approvals ?? 0) > 0,
        good: 'a pull request needs an approval',
        bad: 'a pull request needs no approval',
        rule: 'Require a pull request before merging → Required approvals',
    },
    {
        id: 'code-owner-review',
        level: 'warning',
        holds: ({ pullRequest }) => pullRequest?.codeOwners === true,
        good: 'a pull request needs the approval of code owners',
        bad: 'a pull request needs the approval of no code owner',
        rule: 'Require a pull request before merging → Require review from Code Owners',
    },
    {
        id: 'last-push-approval',
        level: 'warning',
        holds: ({ pullRequest }) => pullRequest?.lastPushApproved === true,
        good: 'somebody else approves what was pushed last',
        bad: 'what was pushed last needs the approval of nobody else',
        rule: 'Require a pull request before merging → Require approval of the most recent reviewable push',
    },
    {
        id: 'stale-reviews',
        level: 'warning',
        holds: ({ pullRequest }) => pullRequest?.dismissesStale === true,
        good: 'an approval ends with the next push',
        bad: 'an approval also counts for what is pushed after it',
        rule: 'Require a pull request before merging → Dismiss stale pull request approvals when new commits are pushed',
    },
];
/** What the branches of configuration, plans and records are protected from. */
function judgeBranchRules(hosted, environments) {
    const reviewed = [layout/* trustedBranch */.YF, ...environments.map(({ name }) => (0,names/* environmentBranch */.GX)(name))];
    return [...reviewed, layout/* recordsBranch */.rb].flatMap((branch) => {
        const rules = hosted.rules.get(branch);
        if (rules === undefined)
            return [];
        const lossless = againstLoss.map((it) => judge(it, branch, rules, hosted.home));
        if (branch === layout/* recordsBranch */.rb)
            return lossless;
        const reviews = rules.pullRequest === null ? [] : byReview;
        return [
            ...[byPullRequest, ...reviews].map((it) => judge(it, branch, rules, hosted.home)),
            ...lossless,
            judgeExemptions(branch, rules, hosted.home),
        ];
    });
}
function judge({ id, level, holds, good, bad, rule }, branch, rules, home) {
    const about = { id, subject: branch };
    if (holds(rules))
        return ok(about, good);
    if (rules.more === null)
        return wanting(level, about, { found: bad, fix: ruleFor(home, rule) });
    const found = `${notSeen('older branch protection')}; the rulesets alone do not say "${rule}"`;
    return wanting('unknown', about, { found, fix: showTo(home, rules.more) });
}
function judgeExemptions(branch, { exempt }, home) {
    const about = { id: 'rule-exemptions', subject: branch };
    if (exempt.kind === 'hidden') {
        const found = notSeen('who need not obey its rules');
        return wanting('unknown', about, { found, fix: showTo(home, exempt) });
    }
    if (exempt.value.length === 0)
        return ok(about, 'its rules hold for everybody');
    return wanting('warning', about, {
        found: `its rules do not hold for ${exempt.value.map(branch_rules/* actorInWords */.K).join(', ')}`,
        fix: `${home.url}/settings/rules: empty the bypass list of the rulesets for that branch, or know why it is not empty`,
    });
}

;// CONCATENATED MODULE: ./lib/action/domain/doctor/rules/judge-contents.js




/** The branches, and what is on them. */
function judgeContents(facts) {
    return [
        judgeRecords(facts),
        ...judgeTrustedSignal(facts),
        ...facts.environments.flatMap(judgeEnvironment(facts)),
    ];
}
function judgeRecords({ records }) {
    const about = { id: 'records-branch', subject: layout/* recordsBranch */.rb };
    if (records)
        return ok(about, 'the branch is there');
    return wanting('problem', about, {
        found: 'the branch is not there',
        fix: "'deployment-plans adopt ENVIRONMENT' begins it; if it was lost, bring it back from a clone before anything else",
    });
}
/** Somebody who only uses the command line needs no workflows. */
function usesWorkflows({ hosted, signal, plansWorkflow }) {
    return hosted !== null || signal.kind !== 'missing' || plansWorkflow.kind !== 'missing';
}
function judgeTrustedSignal(facts) {
    if (!usesWorkflows(facts) || facts.signal.kind !== 'missing')
        return [];
    const about = { id: 'signal-workflow', subject: layout/* trustedBranch */.YF };
    return [
        wanting('problem', about, {
            found: `${conventions/* signalPath */.CV} is not there`,
            fix: "copy it from a repository that 'deployment-plans init' makes, to main and to every environment branch",
        }),
    ];
}
function judgeEnvironment(facts) {
    return (environment) => {
        const subject = (0,names/* environmentBranch */.GX)(environment.name);
        const about = { id: 'environment-branch', subject };
        if (!environment.branch) {
            return [
                wanting('problem', about, {
                    found: 'the branch is not there, and the environment is configured',
                    fix: `git branch ${subject} $(git rev-list --max-parents=0 BRANCH), with the branch of another environment; then deployment-plans adopt ${environment.name}`,
                }),
            ];
        }
        const signal = usesWorkflows(facts) && facts.signal.kind !== 'missing' ? [judgeSignal(environment)] : [];
        return [ok(about, 'the branch is there'), judgeBaseline(environment), ...signal];
    };
}
function judgeBaseline({ name, baseline }) {
    const about = { id: 'baseline', subject: (0,names/* environmentBranch */.GX)(name) };
    if (baseline)
        return ok(about, 'the baseline is recorded');
    return wanting('problem', about, {
        found: 'no baseline is recorded',
        fix: `deployment-plans adopt ${name}`,
    });
}
function judgeSignal({ name, signal }) {
    const subject = (0,names/* environmentBranch */.GX)(name);
    const about = { id: 'signal-workflow', subject };
    if (signal === 'same')
        return ok(about, `it carries the same ${conventions/* signalPath */.CV} as ${layout/* trustedBranch */.YF}`);
    const found = signal === 'missing'
        ? `${conventions/* signalPath */.CV} is not on it`
        : `its ${conventions/* signalPath */.CV} is not the same as on ${layout/* trustedBranch */.YF}`;
    const fix = `git switch ${subject} && git checkout ${layout/* trustedBranch */.YF} -- ${conventions/* signalPath */.CV} && git commit && git push, by somebody whom the rules of the branch let through`;
    return wanting('problem', about, { found, fix });
}

;// CONCATENATED MODULE: ./lib/action/domain/doctor/rules/judge-execution.js



/** Whether the workflow with rights can execute plans, a job for each. */
function judgeExecution({ plansWorkflow }) {
    if (plansWorkflow.kind !== 'read')
        return [];
    const about = { id: 'plans-workflow-execution', subject: layout/* trustedBranch */.YF };
    const { workflow } = plansWorkflow;
    const lacking = conventions/* executionInputs */.a8.filter((input) => workflow.dispatch?.known.includes(input) !== true);
    const fix = `take that part of ${conventions/* plansWorkflowPath */.j7} from the template`;
    if (lacking.length > 0) {
        const found = `it cannot be started for one plan, because it lacks the inputs ${lacking.join(', ')}`;
        return [wanting('problem', about, { found, fix })];
    }
    const faults = faultsOf(workflow);
    if (faults.length === 0)
        return [ok(about, 'it executes each plan in a job of its own, and cleans up')];
    return [wanting('warning', about, { found: faults.join('; '), fix })];
}
/** None of these loses anything: it takes longer, or a job begins and finds nothing to do. */
function faultsOf({ runName, jobs }) {
    const settles = jobs.some(({ needs, condition }) => needs.length > 0 && condition?.includes('always()'));
    return [
        ...(runName?.includes(conventions/* executionTitle */.Ze)
            ? []
            : [`its runs are not called '${conventions/* executionTitle */.Ze}…', so a job may be started twice for one plan`]),
        ...(settles ? [] : ['no job settles what a cancelled one has left, so that waits for the schedule']),
    ];
}

;// CONCATENATED MODULE: ./lib/action/domain/doctor/rules/judge-key-environment.js




/** Who could take the App's key, and what keeps its jobs waiting. */
function judgeKeyEnvironment(hosted) {
    return [judgeOpenness(hosted), ...judgeDelays(hosted)];
}
function judgeOpenness({ keyEnvironment, home }) {
    const about = { id: 'key-environment' };
    const what = `the environment '${conventions/* keyEnvironmentName */.oI}'`;
    if (keyEnvironment.kind === 'hidden') {
        return wanting('unknown', about, { found: notSeen(what), fix: showTo(home, keyEnvironment) });
    }
    const environment = keyEnvironment.value;
    if (environment !== null && isForTrustedBranchAlone(environment)) {
        return ok(about, `${what} is open to ${layout/* trustedBranch */.YF} alone`);
    }
    return wanting('problem', about, {
        found: environment === null ? `${what} is not there` : `${what} is open to ${openTo(environment)}`,
        fix: `${home.url}/settings/environments: ${conventions/* keyEnvironmentName */.oI} → Deployment branches and tags → Selected branches and tags → ${layout/* trustedBranch */.YF}`,
    });
}
function judgeDelays({ keyEnvironment, home }) {
    if (keyEnvironment.kind === 'hidden' || keyEnvironment.value === null)
        return [];
    const about = { id: 'key-environment-delays' };
    const { delays } = keyEnvironment.value;
    if (delays.length === 0)
        return [ok(about, 'a job behind it begins at once')];
    return [
        wanting('warning', about, {
            found: `a job behind it first waits for ${delays.join(', ')}`,
            fix: `${home.url}/settings/environments: ${conventions/* keyEnvironmentName */.oI} → take these protection rules away; plans are approved on their pull requests`,
        }),
    ];
}
function isForTrustedBranchAlone({ branches }) {
    return typeof branches !== 'string' && branches.length === 1 && branches[0] === layout/* trustedBranch */.YF;
}
function openTo({ branches }) {
    if (branches === 'all')
        return 'all branches';
    if (branches === 'protected')
        return 'every protected branch, so to the branches of environments too';
    return branches.length === 0 ? 'no branch' : branches.join(', ');
}

// EXTERNAL MODULE: ./lib/action/domain/workflows/operation-inputs.js
var operation_inputs = __webpack_require__(69165);
;// CONCATENATED MODULE: ./lib/action/domain/workflows/judge-operation-workflow.js

/** A run is found again by its key between these brackets. */
const keyInName = /\[\$\{\{\s*(?:github\.event\.)?inputs\.key\s*\}\}\]/;
/**
 * What keeps a workflow from carrying out operations, one phrase each; none when it can. The rules of
 * `workflow_dispatch`: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
 */
function judgeOperationWorkflow({ dispatch, runName }, { staged }) {
    if (dispatch === null)
        return ["it cannot be dispatched ('workflow_dispatch' below 'on')"];
    return [
        ...judgeInputs(dispatch, staged ? [...operation_inputs/* operationInputs */.z, operation_inputs/* stageInput */.j] : operation_inputs/* operationInputs */.z),
        ...(runName !== null && keyInName.test(runName)
            ? []
            : [`its 'run-name' does not contain [\${{ inputs.key }}], by which a run is found again`]),
    ];
}
function judgeInputs({ known, required }, passed) {
    const lacking = passed.filter((it) => !known.includes(it));
    const beyond = required.filter((it) => !passed.includes(it));
    return [
        ...(lacking.length === 0 ? [] : [`it lacks the inputs ${lacking.join(', ')}`]),
        ...(beyond.length === 0 ? [] : [`it requires ${beyond.join(', ')}, which it is not given`]),
    ];
}

;// CONCATENATED MODULE: ./lib/action/domain/doctor/rules/judge-operation-workflows.js


const example = "compare it with the example that 'deployment-plans init' writes, .github/workflows/deploy.yml";
/** The workflows that deployers name, where they can be seen. */
function judgeOperationWorkflows({ operationWorkflows }) {
    return operationWorkflows.map(judge_operation_workflows_judge);
}
function judge_operation_workflows_judge({ name, reading, staged }) {
    const about = { id: 'operation-workflow', subject: name };
    if (reading === undefined) {
        return wanting('unknown', about, {
            found: 'what it takes cannot be seen from here',
            fix: example,
        });
    }
    if (reading.kind === 'missing') {
        return wanting('problem', about, {
            found: 'it is not there',
            fix: "commit it to the default branch, from where GitHub knows it, or name another file in 'deployer'",
        });
    }
    const faults = reading.kind === 'read'
        ? judgeOperationWorkflow(reading.workflow, { staged })
        : ['it is no workflow that can be read'];
    if (faults.length === 0)
        return ok(about, 'it takes what it is given, and its runs can be found again');
    return wanting('problem', about, { found: faults.join('; '), fix: example });
}

// EXTERNAL MODULE: ./lib/action/domain/doctor/facts/seen.js
var seen = __webpack_require__(9588);
;// CONCATENATED MODULE: ./lib/action/domain/doctor/rules/judge-owners.js






/** Whether the branches say who must approve what. */
function judgeOwners(facts, hosted) {
    const branches = [
        { branch: layout/* trustedBranch */.YF, owners: facts.owners },
        ...facts.environments
            .filter((it) => it.branch)
            .map(({ name, owners }) => ({ branch: (0,names/* environmentBranch */.GX)(name), owners })),
    ];
    return branches.map(({ branch, owners }) => judgeOwnersOf(branch, owners, hosted));
}
function judgeOwnersOf(branch, owners, { ownerErrors, home }) {
    const about = { id: 'code-owners', subject: branch };
    if (!owners) {
        const found = `there is no ${conventions/* ownersPath */.gc}`;
        const fix = `add ${conventions/* ownersPath */.gc} with your team; 'deployment-plans init' writes an example`;
        return wanting('warning', about, { found, fix });
    }
    const errors = ownerErrors.get(branch);
    if (errors === undefined || errors.kind === 'hidden') {
        const needs = errors ?? (0,seen/* hidden */.R)('contents: read');
        return wanting('unknown', about, {
            found: notSeen(`whether its ${conventions/* ownersPath */.gc} is right`),
            fix: showTo(home, needs),
        });
    }
    if (errors.value.length === 0)
        return ok(about, `GitHub finds everybody that its ${conventions/* ownersPath */.gc} names`);
    return wanting('problem', about, {
        found: `its ${conventions/* ownersPath */.gc} is not right: ${errors.value.join('; ')}`,
        fix: `name teams and people there who can write to the repository: ${home.url}/blob/${branch}/${conventions/* ownersPath */.gc}`,
    });
}

;// CONCATENATED MODULE: ./lib/action/domain/doctor/rules/judge-pages.js


/**
 * Whether what is published from the repository can be read by those who may not read the repository (GitHub: the site
 * of a private repository is public, unless its enterprise publishes it privately).
 */
function judgePages({ pages, home }) {
    const about = { id: 'pages-visibility' };
    if (pages.kind === 'hidden') {
        return wanting('unknown', about, { found: notSeen('who may read its site'), fix: showTo(home, pages) });
    }
    if (pages.value !== 'public site')
        return ok(about, wellIn[pages.value]);
    return wanting('warning', about, {
        found: 'the repository is private and its site is public: a screen that is published there is read by anybody',
        fix: `${home.url}/settings/pages: choose the visibility "Private" where your plan has it; else publish no screen there`,
    });
}
const wellIn = {
    'public repository': 'everybody may read the repository already',
    'no site': 'it publishes no site',
    'private site': 'only those who may read the repository may read its site',
};

;// CONCATENATED MODULE: ./lib/action/domain/doctor/rules/judge-plan-rules.js


/** Whether the program can make the branches of what follows a run. Says nothing to a person, as of records. */
function judgePlanRules(hosted) {
    if (hosted.token.kind === 'person')
        return [];
    return [...hosted.planRules].map(([environment, rules]) => judge_plan_rules_judge(`plan/${environment}/*`, rules, hosted));
}
function judge_plan_rules_judge(subject, { refusals, creationRefusals }, { home }) {
    const about = { id: 'follow-up-branches', subject };
    const unseen = (needs) => wanting('unknown', about, {
        found: notSeen('whether the rules let this token push plans'),
        fix: showTo(home, needs),
    });
    if (refusals.kind === 'hidden')
        return unseen(refusals);
    if (creationRefusals.kind === 'hidden')
        return unseen(creationRefusals);
    const names = [...creationRefusals.value, ...refusals.value];
    if (names.length === 0)
        return ok(about, 'no rule keeps this token from pushing plans');
    return wanting('problem', about, {
        found: `this token is kept from pushing plans by ${names.join(', ')}`,
        fix: `${home.url}/settings/rules: take plan/** out of that ruleset; plans are reviewed where they are merged`,
    });
}

;// CONCATENATED MODULE: ./lib/action/domain/doctor/rules/judge-records-rules.js





/** Who may write records, and whether the program can. */
function judgeRecordsRules(hosted) {
    const rules = hosted.rules.get(layout/* recordsBranch */.rb);
    if (rules === undefined)
        return [];
    return [judgeWriters(rules, hosted), ...judgeAbility(rules, hosted)];
}
function judgeWriters({ writers, more }, hosted) {
    const about = { id: 'records-writers', subject: layout/* recordsBranch */.rb };
    const acting = actingApp(hosted);
    const obscured = writers === null ? more : writers.kind === 'hidden' ? writers : null;
    if (obscured !== null) {
        return wanting('unknown', about, {
            found: notSeen('who may push to it'),
            fix: showTo(hosted.home, obscured),
        });
    }
    // Whoever executes plans from the command line pushes records as well.
    const fix = `${ruleFor(hosted.home, 'Restrict updates')}; into its bypass list your App, and who executes plans from the command line`;
    if (writers?.kind !== 'seen') {
        const level = acting.kind === 'none' ? 'warning' : 'problem';
        return wanting(level, about, { found: 'everybody who may write to the repository may push to it', fix });
    }
    const allowed = writers.value;
    if (allowed.length === 0) {
        return wanting('problem', about, { found: 'nobody may push to it, so nothing can be recorded', fix });
    }
    const found = `only ${allowed.map(branch_rules/* actorInWords */.K).join(', ')} may push to it`;
    if (allowed.every((actor) => isActing(actor, acting)))
        return ok(about, `${found}, which acts here`);
    if (allowed.every((actor) => mayBeActing(actor, acting))) {
        return wanting('unknown', about, {
            found: `${found}; whether that is the App which acts here is not known`,
            fix: 'compare that number with the App whose token the workflow uses (the page of the App shows it)',
        });
    }
    return wanting('warning', about, { found, fix });
}
function isActing(actor, acting) {
    return actor.kind === 'app' && acting.kind === 'app' && actor.id === acting.id;
}
function mayBeActing(actor, acting) {
    return actor.kind === 'app' && (acting.kind === 'hidden' || (acting.kind === 'app' && acting.id === null));
}
/** Says nothing to a person, whose rights are not the program's. */
function judgeAbility({ refusals }, { token, home }) {
    if (token.kind === 'person')
        return [];
    const about = { id: 'records-writable', subject: layout/* recordsBranch */.rb };
    if (refusals.kind === 'hidden') {
        const found = notSeen('whether the rules let this token push records');
        return [wanting('unknown', about, { found, fix: showTo(home, refusals) })];
    }
    if (refusals.value.length === 0)
        return [ok(about, 'no rule keeps this token from pushing records')];
    return [
        wanting('problem', about, {
            found: `this token is kept from pushing records by ${refusals.value.join(', ')}`,
            fix: `${home.url}/settings/rules: put the App into the bypass list of that ruleset, or take ${layout/* recordsBranch */.rb} out of it`,
        }),
    ];
}

;// CONCATENATED MODULE: ./lib/action/domain/doctor/rules/judge-settings.js




/** Settings of the repository as a whole. */
function judgeSettings(facts, hosted) {
    return [judgeDefaultBranch(hosted), ...judgeActions(facts, hosted)];
}
function judgeDefaultBranch({ defaultBranch, home }) {
    const about = { id: 'default-branch' };
    if (defaultBranch === layout/* trustedBranch */.YF)
        return ok(about, `the default branch is ${layout/* trustedBranch */.YF}`);
    return wanting('problem', about, {
        found: `the default branch is '${defaultBranch}', not ${layout/* trustedBranch */.YF}`,
        fix: `gh repo edit ${home.name} --default-branch ${layout/* trustedBranch */.YF}`,
    });
}
function judgeActions(facts, hosted) {
    const { actions, home } = hosted;
    if (actions.kind === 'hidden') {
        const fix = showTo(home, actions);
        const found = notSeen('the settings of GitHub Actions');
        return [
            wanting('unknown', { id: 'default-rights' }, { found, fix }),
            wanting('unknown', { id: 'pull-request-creation' }, { found, fix }),
        ];
    }
    return [judgeDefaultRights(actions.value, home), judgeCreation(actions.value, facts, hosted)];
}
function judgeDefaultRights({ defaultRights }, home) {
    const about = { id: 'default-rights' };
    if (defaultRights === 'read')
        return ok(about, 'workflows that do not say what they need may only read');
    return wanting('warning', about, {
        found: 'workflows that do not say what they need may write',
        fix: `${permissionsCommand(home)} -f default_workflow_permissions=read`,
    });
}
/** With an App nobody needs the setting; without one nothing else can open pull requests. */
function judgeCreation({ mayApprove }, { followUps }, hosted) {
    const about = { id: 'pull-request-creation' };
    const needed = actingApp(hosted).kind === 'none';
    const found = `GITHUB_TOKEN may ${mayApprove ? '' : 'not '}open and approve pull requests`;
    if (mayApprove === needed)
        return ok(about, found);
    const change = `${permissionsCommand(hosted.home)} -F can_approve_pull_request_reviews=${needed}`;
    const fix = needed ? `${change}, or better an App; until then, follow-ups are opened by hand` : change;
    return wanting(needed && followUps ? 'problem' : 'warning', about, { found, fix });
}
function permissionsCommand({ name }) {
    return `gh api -X PUT repos/${name}/actions/permissions/workflow`;
}

// EXTERNAL MODULE: ./lib/action/domain/pull-requests/published-names.js
var published_names = __webpack_require__(10463);
;// CONCATENATED MODULE: ./lib/action/domain/doctor/rules/judge-statuses.js






const ruleName = 'Require status checks to pass';
/** Whether the verdict on a plan decides about merging it. */
function judgeStatuses({ environments, signal }, hosted) {
    return environments.flatMap(({ name }) => {
        const place = { environment: name, branch: (0,names/* environmentBranch */.GX)(name) };
        const rules = hosted.rules.get(place.branch);
        if (rules === undefined)
            return [];
        return [
            ...judgeRequired(place, rules, hosted),
            ...judgeForeign(place, rules, hosted.home),
            ...judgeQueue(place, rules, signal),
        ];
    });
}
function judgeRequired({ environment, branch }, rules, hosted) {
    const about = { id: 'required-status', subject: branch };
    const context = (0,published_names/* statusContext */.s)(environment);
    const required = rules.statuses.filter((status) => status.context === context);
    if (required.length > 0) {
        return [ok(about, 'the verdict on a plan is required'), judgeSource(branch, required, hosted)];
    }
    if (rules.more !== null) {
        const found = `${notSeen('older branch protection')}; the rulesets alone do not require ${context}`;
        return [wanting('unknown', about, { found, fix: showTo(hosted.home, rules.more) })];
    }
    const fix = ruleFor(hosted.home, `${ruleName} → ${context}, from your App`);
    return [wanting('problem', about, { found: `${context} is not required`, fix })];
}
/** Every rule that requires the status must be satisfied; one that is pinned protects. */
function judgeSource(branch, required, hosted) {
    const about = { id: 'status-source', subject: branch };
    const pins = required.flatMap(({ app }) => app ?? []);
    const acting = actingApp(hosted);
    const [pin] = pins;
    const fix = ruleFor(hosted.home, `${ruleName} → ${required[0]?.context ?? ''}, with your App as its source`);
    if (pin === undefined) {
        const level = acting.kind === 'none' ? 'warning' : 'problem';
        return wanting(level, about, { found: 'it counts from whomever it comes', fix });
    }
    if (acting.kind === 'app' && acting.id !== null) {
        const others = pins.filter((it) => it !== acting.id);
        if (others.length === 0)
            return ok(about, `it counts only from App ${pin}, which acts here`);
        return wanting('problem', about, {
            found: `it counts only from App ${others.join(', ')}, but App ${acting.id} acts here, so no plan can be merged`,
            fix,
        });
    }
    return wanting('unknown', about, {
        found: `it counts only from App ${[...new Set(pins)].join(', ')}; ${whoActs(acting)}`,
        fix: 'compare that number with the App whose token the workflow uses (the page of the App shows it)',
    });
}
function whoActs(acting) {
    if (acting.kind === 'none')
        return 'no App of your own acts here, so that must be GitHub Actions';
    return 'whether that is the App which acts here is not known';
}
function judgeForeign({ environment, branch }, rules, home) {
    const own = (0,published_names/* statusContext */.s)(environment);
    const foreign = rules.statuses
        .map(({ context }) => context)
        .filter((context) => (0,published_names/* environmentOfStatusContext */.GY)(context) !== undefined && context !== own);
    if (foreign.length === 0)
        return [];
    return [
        wanting('problem', { id: 'foreign-status', subject: branch }, {
            found: `${foreign.join(', ')} is required here, and is never set on a plan for ${environment}`,
            fix: `${home.url}/settings/rules: a ruleset for each environment's branch, each requiring its own status`,
        }),
    ];
}
function judgeQueue({ branch }, { mergeQueue }, signal) {
    if (!mergeQueue)
        return [];
    const about = { id: 'merge-queue', subject: branch };
    if (signal.kind === 'read' && signal.workflow.triggers.includes('merge_group')) {
        return [ok(about, 'a merge queue is in use, and the signal announces what it makes')];
    }
    return [
        wanting('problem', about, {
            found: 'a merge queue is in use, and the signal does not announce what it makes',
            fix: `add 'merge_group' below 'on' in ${conventions/* signalPath */.CV}, on main and on every environment branch`,
        }),
    ];
}

;// CONCATENATED MODULE: ./lib/action/domain/doctor/rules/judge-workflows.js




/** Events whose workflow comes from the default branch; by hand another one can be chosen, which the environment stops. */
const safeTriggers = new Set([
    'workflow_run',
    'workflow_dispatch',
    'schedule',
    'issue_comment',
    'issues',
]);
const byFullCommit = /@(?:[0-9a-f]{40}|sha256:[0-9a-f]{64})$/;
const bringsThingsIn = /checkout|cache|artifact/;
/** The two workflows as they stand on the trusted branch. */
function judgeWorkflows(facts) {
    if (!usesWorkflows(facts))
        return [];
    const { signal, plansWorkflow } = facts;
    return [
        ...whenRead(signal, 'signal-rights', conventions/* signalPath */.CV, (workflow) => [judge_workflows_judgeRights(workflow)]),
        ...judgePresence(facts),
        ...whenRead(plansWorkflow, 'plans-workflow', conventions/* plansWorkflowPath */.j7, (workflow) => [
            judgeStart(workflow, signal),
            ...judgeConversations(workflow),
            judgeTriggers(workflow),
            judgeSteps(workflow),
            ...judgePins(workflow, facts.hosted === null),
        ]),
    ];
}
function whenRead(reading, id, path, judge) {
    if (reading.kind === 'missing')
        return [];
    if (reading.kind === 'read')
        return judge(reading.workflow);
    const found = `${path} is not a workflow that can be read`;
    return [wanting('problem', onTrusted(id), { found, fix: `correct ${path}, or copy it anew` })];
}
function onTrusted(id) {
    return { id, subject: layout/* trustedBranch */.YF };
}
function judge_workflows_judgeRights({ jobs, hasExpressions }) {
    const about = onTrusted('signal-rights');
    const isBare = jobs.every((job) => grantsNothing(job.rights) && job.uses.length === 0 && job.environment === null);
    if (isBare && !hasExpressions)
        return ok(about, 'the signal has no rights and no secrets, and runs nothing of others');
    return wanting('problem', about, {
        found: 'the signal has rights or an environment, uses expressions, or runs actions',
        fix: `in ${conventions/* signalPath */.CV} write 'permissions: {}' at the top, and nothing but one step 'run: true'`,
    });
}
function grantsNothing(rights) {
    return typeof rights !== 'string' && [...rights.values()].every((level) => level === 'none');
}
function judgePresence({ plansWorkflow }) {
    if (plansWorkflow.kind !== 'missing')
        return [];
    return [
        wanting('problem', onTrusted('plans-workflow'), {
            found: `${conventions/* plansWorkflowPath */.j7} is not there`,
            fix: "copy it from a repository that 'deployment-plans init' makes",
        }),
    ];
}
function judgeStart({ triggers, follows }, signal) {
    const about = onTrusted('plans-workflow');
    const name = signal.kind === 'read' ? (signal.workflow.name ?? conventions/* signalPath */.CV) : null;
    const lacking = [
        ...(name === null || follows.includes(name) ? [] : [`the end of '${name}' (workflow_run)`]),
        ...(triggers.includes('schedule') ? [] : ['time (schedule)']),
    ];
    if (lacking.length === 0)
        return ok(about, 'it is started by the signal and by time');
    return wanting('problem', about, {
        found: `it is not started by ${lacking.join(', nor by ')}`,
        fix: `add that below 'on' in ${conventions/* plansWorkflowPath */.j7}`,
    });
}
/** What people say starts it, too; what is lacking leaves them without an answer, and verdicts as they are. */
const conversations = [
    {
        finding: 'plans-workflow-comments',
        trigger: 'issue_comment',
        heard: 'it hears commands in comments',
        unheard: 'comments do not start it (issue_comment), so the commands that our comments show do nothing',
    },
    {
        finding: 'plans-workflow-issues',
        trigger: 'issues',
        heard: 'it reads the form for plans',
        unheard: 'issues do not start it (issues), so whoever fills in the form for plans gets no answer',
    },
];
function judgeConversations({ triggers }) {
    return conversations.map(({ finding, trigger, heard, unheard }) => {
        const about = onTrusted(finding);
        if (triggers.includes(trigger))
            return ok(about, heard);
        return wanting('warning', about, {
            found: unheard,
            fix: `copy '${trigger}' below 'on', and the 'if' of the job 'plans', from the template to ${conventions/* plansWorkflowPath */.j7}`,
        });
    });
}
function judgeTriggers({ triggers }) {
    const about = onTrusted('plans-workflow-triggers');
    const unsafe = triggers.filter((trigger) => !safeTriggers.has(trigger));
    if (unsafe.length === 0)
        return ok(about, 'it is only started from the default branch');
    return wanting('problem', about, {
        found: `it is also started by ${unsafe.join(', ')}`,
        fix: `remove that from 'on' in ${conventions/* plansWorkflowPath */.j7}; the signal is there for it`,
    });
}
function judgeSteps({ jobs }) {
    const about = onTrusted('plans-workflow-steps');
    const brought = jobs.flatMap(({ uses }) => uses.filter((it) => bringsThingsIn.test(it)));
    const faults = [
        ...(brought.length === 0 ? [] : [`it uses ${brought.join(', ')}`]),
        ...(jobs.some((job) => job.expressionsInScripts) ? ['an expression stands in a script'] : []),
        ...(jobs.every(({ environment }) => environment === conventions/* keyEnvironmentName */.oI)
            ? []
            : [`a job is not behind the environment '${conventions/* keyEnvironmentName */.oI}'`]),
    ];
    if (faults.length === 0)
        return ok(about, 'it brings nothing in, and puts no text of an event into a script');
    return wanting('problem', about, {
        found: faults.join('; '),
        fix: `take the steps of ${conventions/* plansWorkflowPath */.j7} from the template; pass values by 'with' and 'env'`,
    });
}
/** Whoever only uses the command line may leave the action unnamed. */
function judgePins({ jobs }, local) {
    const about = onTrusted('pinned-actions');
    const uses = jobs.flatMap((job) => job.uses);
    const loose = uses.filter((it) => !byFullCommit.test(it));
    const unnamed = uses.some((it) => it.endsWith(`@${conventions/* noCommit */.lN}`));
    if (loose.length === 0 && !unnamed)
        return [ok(about, 'everything that it uses is named by its full commit')];
    const first = 'gh api repos/OWNER/NAME/commits/TAG --jq .sha gives the commit of a release';
    return [
        ...(loose.length === 0
            ? []
            : [
                wanting('problem', about, {
                    found: `it uses ${loose.join(', ')}, not by a full commit`,
                    fix: first,
                }),
            ]),
        ...(unnamed
            ? [
                wanting(local ? 'warning' : 'problem', about, {
                    found: 'the commit of the action is not named yet, so the job fails before it starts',
                    fix: `in ${conventions/* plansWorkflowPath */.j7}, name the repository that you take the action from and a commit of it; ${first}`,
                }),
            ]
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/action/domain/doctor/without-app.js
/**
 * What GITHUB_TOKEN alone cannot protect or do, whatever the settings are. Ids are a contract; docs/github.md
 * explains each.
 */
const missingProtections = [
    {
        id: 'records',
        text: 'Everybody who may push, and every workflow that may, can write records, and so say that a version was deployed. A rule can let one App through and nobody else; it cannot do that for the token of one workflow.',
    },
    {
        id: 'status',
        text: 'Every workflow of the repository, also one that a pull request brings, can be given a token that sets the required status. It can be pinned to GitHub Actions as a whole, not to one workflow.',
    },
    {
        id: 'applications',
        text: 'Private repositories of applications cannot be read: the token reaches this repository alone.',
    },
    {
        id: 'follow-ups',
        text: 'A pull request that it opens gets workflow runs that wait until somebody approves them, and it can open one only if every workflow of the repository may.',
    },
    {
        id: 'teams',
        text: 'It cannot see who is in a team, so a plan that needs the approval of a team waits: name people instead.',
    },
    {
        id: 'events',
        text: 'What it pushes or merges starts no workflow, so other plans are judged anew only when time has passed.',
    },
    {
        id: 'requests',
        text: 'It has 1,000 requests an hour for all workflows of the repository together; an App has at least 5,000.',
    },
];

;// CONCATENATED MODULE: ./lib/action/domain/doctor/diagnose.js
















/** Judges everything that is known of a repository. What could not be seen is `unknown`, never `ok`. */
function diagnose(facts) {
    const { hosted } = facts;
    return {
        home: hosted?.home ?? null,
        findings: [
            ...judgeContents(facts),
            ...judgeWorkflows(facts),
            ...judgeExecution(facts),
            ...judgeOperationWorkflows(facts),
            ...(hosted === null ? [] : judgeHosted(facts, hosted)),
            ...judgeApplications(facts),
        ],
        missing: hosted === null || actingApp(hosted).kind === 'app' ? [] : missingProtections,
    };
}
function judgeHosted(facts, hosted) {
    return [
        ...judgeSettings(facts, hosted),
        ...judgeOwners(facts, hosted),
        ...judgeBranchRules(hosted, facts.environments),
        ...judgeStatuses(facts, hosted),
        ...judgeRecordsRules(hosted),
        ...judgePlanRules(hosted),
        ...judgeAccess(facts, hosted),
        ...judgeKeyEnvironment(hosted),
        judgePages(hosted),
    ];
}
function hasProblems({ findings }) {
    return findings.some(({ level }) => level === 'problem');
}

// EXTERNAL MODULE: ./lib/action/render/text/fields.js
var text_fields = __webpack_require__(86146);
// EXTERNAL MODULE: ./lib/action/render/text/paragraphs.js
var paragraphs = __webpack_require__(80968);
// EXTERNAL MODULE: ./lib/action/render/text/plain-text.js
var plain_text = __webpack_require__(11287);
// EXTERNAL MODULE: ./lib/action/render/in-words/counts-in-words.js
var counts_in_words = __webpack_require__(71439);
;// CONCATENATED MODULE: ./lib/action/render/doctor/doctor-groups.js


/** From what must be done to what is well. */
const levels = ['problem', 'warning', 'unknown', 'ok'];
/** The findings of one level, those that only differ in what they are about put together. */
function groupsOf(findings, level) {
    const groups = new Map();
    for (const { id, subject, found, fix } of findings.filter((it) => it.level === level)) {
        const key = JSON.stringify([id, found, fix]);
        const before = groups.get(key)?.subjects ?? [];
        const subjects = subject === null ? before : [...before, subject];
        groups.set(key, { id, level, subjects, found, why: reasons[id], fix });
    }
    return [...groups.values()];
}
const nouns = {
    problem: 'problem',
    warning: 'warning',
    unknown: 'thing that could not be seen',
    ok: 'thing in order',
};
/** `2 problems, 1 warning, 3 things that could not be seen, 20 things in order`. */
function findingsInWords(findings) {
    return levels
        .map((level) => ({ level, count: findings.filter((it) => it.level === level).length }))
        .filter(({ level, count }) => count > 0 || level === 'problem')
        .map(({ level, count }) => (count === 0 ? 'no problems' : inWords(count, nouns[level])))
        .join(', ');
}
/** The plural is that of the first word. */
function inWords(count, noun) {
    const [first = '', ...rest] = noun.split(' ');
    return [(0,counts_in_words/* countInWords */.K4)(count, first), ...rest].join(' ');
}
/** What is said in place of everything about settings when there is no service around the repository. */
const notHosted = 'The repository was looked at as a folder: rules of branches, tokens and settings were not examined. --github OWNER/NAME examines them.';

;// CONCATENATED MODULE: ./lib/action/render/doctor/doctor.js




const indent = '  ';
/** Wider lines are hard to read; a wider terminal stays empty on the right. */
const widest = 100;
/** What a look at a repository has brought, for a terminal: what must be done first, what is well last. */
function renderDiagnosis({ home, findings, missing }, view) {
    const fitted = { ...view, width: Math.min(view.width, widest) };
    const groups = levels.flatMap((level) => groupsOf(findings, level));
    const wanting = groups.filter(({ level }) => level !== 'ok').map((it) => renderGroup(it, fitted));
    const fine = groups.filter(({ level }) => level === 'ok').map((it) => `${heading(it, fitted.style)}`);
    const gaps = missing.map(({ id, text }) => ({ name: id, text }));
    return (0,paragraphs/* paragraphs */.q)([
        ...wanting,
        fine.join('\n'),
        gaps.length === 0 ? '' : `${view.style.bold(withoutApp)}\n${inset((0,text_fields/* renderFields */.s)(gaps, narrowed(fitted)))}`,
        home === null ? (0,text_fields/* renderFields */.s)([{ name: 'note', text: notHosted }], fitted) : '',
        `${home === null ? 'This repository' : (0,plain_text/* plainText */.w)(home.name)}: ${findingsInWords(findings)}.`,
    ]);
}
const withoutApp = 'What is not protected, and cannot be, with GITHUB_TOKEN alone:';
function renderGroup(group, view) {
    const fields = [
        { name: 'found', text: group.found },
        { name: 'why', text: group.why },
        { name: 'fix', text: group.fix ?? '' },
    ];
    return `${heading(group, view.style)}\n${inset((0,text_fields/* renderFields */.s)(fields, narrowed(view)))}`;
}
function heading({ id, level, subjects }, style) {
    const title = `${levelPaint(level, style)(level)} ${style.bold(id)}`;
    return subjects.length === 0 ? title : `${title}  ${style.cyan((0,plain_text/* plainText */.w)(subjects.join(', ')))}`;
}
function levelPaint(level, { red, yellow, cyan, green }) {
    return { problem: red, warning: yellow, unknown: cyan, ok: green }[level];
}
function narrowed({ style, width }) {
    return { style, width: width - indent.length };
}
function inset(text) {
    return text
        .split('\n')
        .map((line) => indent + line)
        .join('\n');
}

// EXTERNAL MODULE: ./lib/action/render/markdown/blocks.js
var blocks = __webpack_require__(6455);
// EXTERNAL MODULE: ./lib/action/render/markdown/fit-parts.js + 1 modules
var fit_parts = __webpack_require__(63736);
// EXTERNAL MODULE: ./lib/action/render/markdown/untrusted-text.js
var untrusted_text = __webpack_require__(6091);
;// CONCATENATED MODULE: ./lib/action/render/doctor/doctor-report.js




const titles = {
    problem: 'Problems',
    warning: 'Warnings',
    unknown: 'What could not be seen',
    ok: 'In order',
};
/** What a look at a repository has brought, as GitHub-flavoured Markdown of at most `limit` bytes. */
function renderDoctorReport(diagnosis, options) {
    const { findings, missing } = diagnosis;
    const found = levels.flatMap((level) => partOf(level, groupsOf(findings, level)));
    const gaps = {
        title: 'What is not protected, and cannot be, without an App',
        body: { kind: 'list', items: missing.map(({ id, text }) => [(0,untrusted_text/* codeOf */.$)(id), (0,blocks/* words */.aL)(': '), ...(0,untrusted_text/* proseOf */.j)(text)]) },
    };
    const wanting = found.filter(({ folded }) => folded !== true);
    const fine = found.filter(({ folded }) => folded === true);
    const parts = [...wanting, ...(missing.length === 0 ? [] : [gaps]), ...fine];
    return (0,fit_parts/* fitParts */.u)({ head: headOf(diagnosis), parts, foot: [] }, options.limit);
}
function headOf({ home, findings }) {
    const isWell = findings.every(({ level }) => level !== 'problem');
    const name = home === null ? (0,blocks/* words */.aL)('This repository') : (0,untrusted_text/* codeOf */.$)(home.name);
    return [
        (0,blocks/* heading */.R_)(2, isWell
            ? '✅ Deployment plans: no problems in the settings'
            : '❌ Deployment plans: problems in the settings'),
        (0,blocks/* paragraph */.FY)(name, (0,blocks/* words */.aL)(`: ${findingsInWords(findings)}.`)),
        ...(home === null ? [(0,blocks/* paragraph */.FY)(...(0,untrusted_text/* proseOf */.j)(notHosted))] : []),
    ];
}
function partOf(level, groups) {
    if (groups.length === 0)
        return [];
    const items = groups.map(itemOf);
    return [{ title: titles[level], folded: level === 'ok', body: { kind: 'list', items } }];
}
function itemOf({ id, subjects, found, why, fix }) {
    const names = subjects.flatMap((subject, index) => [(0,blocks/* words */.aL)(index === 0 ? ' ' : ', '), (0,untrusted_text/* codeOf */.$)(subject)]);
    const about = [(0,untrusted_text/* codeOf */.$)(id), ...names, (0,blocks/* words */.aL)(': '), ...(0,untrusted_text/* proseOf */.j)(found)];
    if (fix === null)
        return about;
    return [...about, (0,blocks/* words */.aL)('. '), ...(0,untrusted_text/* proseOf */.j)(why), (0,blocks/* words */.aL)(' To put it right: '), ...(0,untrusted_text/* proseOf */.j)(fix)];
}

// EXTERNAL MODULE: ./lib/action/render/text/view.js
var view = __webpack_require__(77998);
// EXTERNAL MODULE: ./lib/action/usecases/reading/trusted.js + 23 modules
var reading_trusted = __webpack_require__(30943);
// EXTERNAL MODULE: ./lib/action/domain/repository-address.js
var repository_address = __webpack_require__(93758);
// EXTERNAL MODULE: ./lib/action/domain/model/configuration.js
var model_configuration = __webpack_require__(40799);
;// CONCATENATED MODULE: ./lib/action/domain/workflows/operation-workflows.js


const folder = '.github/workflows';
/** Every mention of a workflow that carries out operations, in the order of the configuration. */
function operationWorkflows({ environments }) {
    return [...environments.values()].flatMap((environment) => {
        const { name, deployer, deployers } = environment;
        return [
            ...mention(environment, deployer, ['environments', name, 'deployer']),
            ...[...deployers].flatMap(([application, it]) => mention(environment, it, ['environments', name, 'deployers', application])),
        ];
    });
}
function mention({ stages }, deployer, place) {
    if (deployer?.kind !== 'workflow')
        return [];
    const { file, ref, repository } = deployer;
    return [{ file, ref, repository, path: [...place, 'workflow', 'file'], staged: stages === 'two' }];
}
/** Those of some applications, each as often as environments name different ones. */
function applicationWorkflows({ environments }, applications) {
    const found = new Map();
    for (const environment of environments.values()) {
        for (const application of applications) {
            const deployer = (0,model_configuration/* deployerOf */.qE)(environment, application);
            if (deployer?.kind !== 'workflow' || deployer.repository !== 'application')
                continue;
            const { file, ref } = deployer;
            const key = JSON.stringify([application, file, ref]);
            const staged = environment.stages === 'two' || found.get(key)?.staged === true;
            found.set(key, { application, file, ref, staged });
        }
    }
    return [...found.values()];
}
/** The path of the file in its repository. */
function workflowPath({ file }) {
    return `${folder}/${file}`;
}
/** For people: `.github/workflows/deploy.yml`, and of which branch or tag when that is not the usual one. */
function workflowInWords(workflow) {
    const { ref } = workflow;
    return ref === layout/* trustedBranch */.YF ? workflowPath(workflow) : `${workflowPath(workflow)} of ${ref}`;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
;// CONCATENATED MODULE: ./lib/action/codec/workflow.js


const workflow_text = schemas/* string */.YjP();
const rights = schemas/* union */.KCZ([schemas/* enum */.k5n(['read-all', 'write-all']), schemas/* record */.g1P(workflow_text, workflow_text), schemas/* null */.chJ()]);
const step = schemas/* looseObject */._H3({ uses: schemas/* optional */.lqM(workflow_text), run: schemas/* optional */.lqM(workflow_text) });
const job = schemas/* looseObject */._H3({
    permissions: schemas/* optional */.lqM(rights),
    needs: schemas/* optional */.lqM(schemas/* union */.KCZ([workflow_text, schemas/* array */.YOg(workflow_text)])),
    if: schemas/* optional */.lqM(schemas/* union */.KCZ([workflow_text, schemas/* boolean */.zMY(), schemas/* number */.aig()])),
    environment: schemas/* optional */.lqM(schemas/* union */.KCZ([workflow_text, schemas/* looseObject */._H3({ name: workflow_text })])),
    uses: schemas/* optional */.lqM(workflow_text),
    steps: schemas/* optional */.lqM(schemas/* array */.YOg(step)),
});
const follower = schemas/* looseObject */._H3({ workflows: schemas/* union */.KCZ([workflow_text, schemas/* array */.YOg(workflow_text)]) });
const input = schemas/* nullable */.mee(schemas/* looseObject */._H3({ required: schemas/* optional */.lqM(schemas/* boolean */.zMY()), default: schemas/* optional */.lqM(schemas/* unknown */.L5J()) }));
const dispatch = schemas/* nullable */.mee(schemas/* looseObject */._H3({ inputs: schemas/* nullish */.cl6(schemas/* record */.g1P(workflow_text, input)) }));
const file = schemas/* looseObject */._H3({
    name: schemas/* optional */.lqM(workflow_text),
    'run-name': schemas/* optional */.lqM(workflow_text),
    on: schemas/* union */.KCZ([workflow_text, schemas/* array */.YOg(workflow_text), schemas/* record */.g1P(workflow_text, schemas/* unknown */.L5J())]),
    permissions: schemas/* optional */.lqM(rights),
    jobs: schemas/* record */.g1P(workflow_text, job),
});
const expressionStart = '${{';
/**
 * What matters about a workflow of GitHub Actions; undefined when it is not one that we understand. Its form:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
 */
function parseWorkflow(source) {
    const content = parseYaml(source);
    const read = file.safeParse(content);
    if (!read.success)
        return undefined;
    const { name, on, permissions, jobs, 'run-name': runName } = read.data;
    const triggers = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on);
    return {
        name: name ?? null,
        runName: runName ?? null,
        triggers,
        follows: followed(on),
        dispatch: triggers.includes('workflow_dispatch') ? inputsOf(on) : null,
        jobs: Object.values(jobs).map((it) => jobOf(it, permissions)),
        hasExpressions: JSON.stringify(content).includes(expressionStart),
    };
}
function parseYaml(source) {
    try {
        return (0,dist/* parse */.qg)(source);
    }
    catch {
        return undefined;
    }
}
function followed(on) {
    if (typeof on === 'string' || Array.isArray(on))
        return [];
    const read = follower.safeParse(on.workflow_run);
    if (!read.success)
        return [];
    const { workflows } = read.data;
    return typeof workflows === 'string' ? [workflows] : workflows;
}
/** An input that is not written as GitHub wants it counts as one that is not there. */
function inputsOf(on) {
    if (typeof on === 'string' || Array.isArray(on))
        return { known: [], required: [] };
    const inputs = Object.entries(dispatch.safeParse(on.workflow_dispatch).data?.inputs ?? {});
    const required = inputs.filter(([, it]) => it?.required === true && it.default === undefined);
    return { known: inputs.map(([key]) => key), required: required.map(([key]) => key) };
}
function jobOf({ permissions, needs = [], if: condition, environment, uses, steps = [] }, ofWorkflow) {
    return {
        rights: rightsOf(permissions === undefined ? ofWorkflow : permissions),
        needs: typeof needs === 'string' ? [needs] : needs,
        condition: condition === undefined ? null : String(condition),
        environment: typeof environment === 'object' ? environment.name : (environment ?? null),
        uses: [uses, ...steps.map((it) => it.uses)].flatMap((it) => it ?? []),
        expressionsInScripts: steps.some(({ run }) => run?.includes(expressionStart) === true),
    };
}
/** Nothing written below the key grants nothing. */
function rightsOf(written) {
    if (written === undefined)
        return 'default';
    if (typeof written === 'string')
        return written;
    return new Map(Object.entries(written ?? {}));
}

// EXTERNAL MODULE: ./lib/action/usecases/reading/file-text.js
var file_text = __webpack_require__(57210);
;// CONCATENATED MODULE: ./lib/action/usecases/reading/read-operation-workflow.js




/**
 * Reads a workflow of the release repository as it would be dispatched. GitHub only dispatches what is also on the
 * default branch: what is not there is `missing`. Undefined when it cannot be seen from here: that of an
 * application, or of a reference that is no branch.
 */
async function readOperationWorkflow(repository, trusted, workflow) {
    if (workflow.repository === 'application')
        return undefined;
    const path = workflowPath(workflow);
    const known = (await repository.read(trusted, [path])).get(path);
    if (known === undefined || workflow.ref === layout/* trustedBranch */.YF)
        return workflowIn(known);
    const head = (await repository.branches(workflow.ref)).get(workflow.ref);
    return head === undefined ? undefined : workflowIn((await repository.read(head, [path])).get(path));
}
/** A workflow file as it was found. */
function workflowIn(content) {
    return readingOf(content === undefined ? null : (0,file_text/* textOf */.b)(content.bytes));
}
/** The text of a workflow file as it was found; null when there is none. */
function readingOf(text) {
    if (text === null)
        return { kind: 'missing' };
    const workflow = parseWorkflow(text);
    return workflow === undefined ? { kind: 'unreadable' } : { kind: 'read', workflow };
}

;// CONCATENATED MODULE: ./lib/action/usecases/doctor/examine-application-workflows.js



/** The workflows in applications' own repositories, where the service that hosts them can be asked for them. */
async function examineApplicationWorkflows(settings, configuration, applications) {
    const addresses = new Map(applications.map(({ name, repository }) => [name, repository]));
    const named = applicationWorkflows(configuration, [...addresses.keys()]).map((workflow) => {
        const { application, ref, staged } = workflow;
        const repository = addresses.get(application) ?? '';
        const name = `${workflowInWords(workflow)} in ${repository}`;
        return { name, repository, path: workflowPath(workflow), ref, staged };
    });
    const asked = settings === null ? [] : named.filter((it) => (0,repository_address/* parseHostedName */.qo)(it.repository) !== undefined);
    const answers = settings === null || asked.length === 0 ? [] : await settings.workflows(asked);
    const texts = new Map(asked.map(({ name }, index) => [name, answers[index]]));
    return [...new Set(named.map(({ name }) => name))].map((name) => {
        const text = texts.get(name);
        const staged = named.some((it) => it.staged && it.name === name);
        return { name, staged, reading: text?.kind === 'seen' ? readingOf(text.value) : undefined };
    });
}

// EXTERNAL MODULE: ./lib/action/domain/versions/version-tag.js
var version_tag = __webpack_require__(38772);
;// CONCATENATED MODULE: ./lib/action/usecases/doctor/examine-applications.js


/** Whether the versions of each application can be read, asked in the same way as when plans are judged. */
async function examineApplications({ repository, sources }, { commit }) {
    const catalog = await (0,reading_trusted/* requireCatalog */.LY)(repository, commit, await (0,reading_trusted/* catalogNames */.Qv)(repository, commit));
    const addresses = new Set([...catalog.values()].map((entry) => entry.repository));
    const questions = [...addresses].map((address) => ({
        repository: address,
        tags: [],
        files: [],
        notes: false,
    }));
    const answers = await sources.read(questions);
    return [...catalog.values()].map((entry) => {
        const answer = answers.get(entry.repository);
        return {
            name: entry.application,
            repository: entry.repository,
            tagPrefix: entry.tag.split(version_tag/* versionMark */.cE)[0] ?? '',
            unreadable: answer?.kind === 'read' ? null : (answer?.reason ?? 'there was no answer'),
        };
    });
}

// EXTERNAL MODULE: ./lib/action/domain/approvals/approvers.js
var approvers = __webpack_require__(53358);
;// CONCATENATED MODULE: ./lib/action/usecases/doctor/examine-contents.js







/** What the branches themselves say. */
async function examineContents({ repository, readRecords }, { commit, configuration }) {
    const branches = await repository.branches('env/', layout/* recordsBranch */.rb);
    const trusted = await repository.read(commit, [conventions/* signalPath */.CV, conventions/* plansWorkflowPath */.j7, conventions/* ownersPath */.gc]);
    const records = await readRecords();
    const signal = trusted.get(conventions/* signalPath */.CV);
    const named = (0,model_configuration/* environmentsWithBranches */.ng)(configuration);
    const environments = named.map(async ({ name }) => {
        const head = branches.get((0,names/* environmentBranch */.GX)(name));
        const baseline = (await records.environmentRecord(name)) !== null;
        if (head === undefined)
            return { name, branch: false, baseline, signal: 'missing', owners: false };
        const files = await repository.read(head, [conventions/* signalPath */.CV, conventions/* ownersPath */.gc]);
        const own = compare(files.get(conventions/* signalPath */.CV), signal);
        return { name, branch: true, baseline, signal: own, owners: files.has(conventions/* ownersPath */.gc) };
    });
    return {
        environments: await Promise.all(environments),
        records: branches.has(layout/* recordsBranch */.rb),
        signal: workflowIn(signal),
        plansWorkflow: workflowIn(trusted.get(conventions/* plansWorkflowPath */.j7)),
        operationWorkflows: await examineWorkflows(repository, { commit, configuration }),
        followUps: named.some(({ onAbort, promoteTo }) => onAbort !== undefined || promoteTo !== undefined),
        teams: [...new Set(named.flatMap(approvingTeams))],
        owners: trusted.has(conventions/* ownersPath */.gc),
    };
}
function approvingTeams({ approvals, overrideApprovers = [] }) {
    return (0,approvers/* readApprovers */.h)([...(approvals?.from ?? []), ...overrideApprovers]).teams;
}
/** Those of this repository, each once, however many environments and applications it serves. */
async function examineWorkflows(repository, { commit, configuration }) {
    const own = operationWorkflows(configuration).filter((it) => it.repository === 'release');
    const different = new Map(own.map((it) => [workflowInWords(it), it]));
    const facts = [...different].map(async ([name, workflow]) => {
        const reading = await readOperationWorkflow(repository, commit, workflow);
        return { name, reading, staged: own.some((it) => it.staged && workflowInWords(it) === name) };
    });
    return Promise.all(facts);
}
function compare(own, trusted) {
    if (own === undefined)
        return 'missing';
    return own.id === trusted?.id ? 'same' : 'different';
}

;// CONCATENATED MODULE: ./lib/action/usecases/doctor/examine-settings.js




/** Rules are for patterns of branches, which do not tell one plan from another. */
const anyPlan = 'any';
/** What the service that hosts the repository says of it, and of the applications' repositories. */
async function examineSettings(settings, { environments, owners, followUps }, applications) {
    const { home, token } = settings;
    const branches = environments.map(({ name }) => (0,names/* environmentBranch */.GX)(name));
    const owned = [
        ...(owners ? [layout/* trustedBranch */.YF] : []),
        ...environments.filter((it) => it.owners).map(({ name }) => (0,names/* environmentBranch */.GX)(name)),
    ];
    const readable = applications.filter(({ unreadable }) => unreadable === null);
    const repositories = new Set(readable.map(({ repository }) => repository).filter((it) => (0,repository_address/* parseHostedName */.qo)(it) !== undefined));
    return {
        home,
        token,
        defaultBranch: await settings.defaultBranch(),
        rules: await each([layout/* trustedBranch */.YF, ...branches, layout/* recordsBranch */.rb], (branch) => settings.branchRules(branch)),
        planRules: await each(followUps ? environments.map(({ name }) => name) : [], (name) => settings.branchRules((0,names/* planBranch */.YI)(name, anyPlan))),
        ownerErrors: await each(owned, (branch) => settings.ownerErrors(branch)),
        actions: await settings.actions(),
        pages: await settings.pages(),
        keyEnvironment: await settings.keyEnvironment(conventions/* keyEnvironmentName */.oI, conventions/* appIdVariable */.zJ),
        versionTags: await settings.tagRules([...repositories]),
    };
}
/** By what was asked about, one after the other: nobody waits for the doctor, and the service counts requests that come at once. */
async function each(names, ask) {
    const answers = new Map();
    for (const name of names)
        answers.set(name, await ask(name));
    return answers;
}

;// CONCATENATED MODULE: ./lib/action/usecases/doctor/doctor.js






/**
 * Examines a release repository and changes nothing. Rejects with a Refusal (`wrong`) when the configuration or
 * the catalog cannot be used, because then it is not known what there should be.
 */
async function doctor({ settings, ...ports }) {
    const trusted = await (0,reading_trusted/* readTrusted */.G2)(ports.repository);
    const contents = await examineContents(ports, trusted);
    const applications = await examineApplications(ports, trusted);
    const elsewhere = await examineApplicationWorkflows(settings, trusted.configuration, applications);
    const hosted = settings === null ? null : await examineSettings(settings, contents, applications);
    const operationWorkflows = [...contents.operationWorkflows, ...elsewhere];
    return diagnose({ ...contents, operationWorkflows, applications, hosted });
}

// EXTERNAL MODULE: ./lib/action/action/reporting/longest-summary.js
var longest_summary = __webpack_require__(30627);
// EXTERNAL MODULE: ./lib/action/action/session/session.js + 66 modules
var session = __webpack_require__(95094);
;// CONCATENATED MODULE: ./lib/action/action/modes/examine.js









const log = { style: view/* plainStyle */.s, width: 100 };
/** Examines the settings of the repository; the job fails when it finds a problem. */
async function examine(step) {
    return (0,session/* withSession */.f)(step, async (session) => {
        await session.repository.refresh();
        return examinationOutcome(await doctor(session));
    });
}
function examinationOutcome(diagnosis) {
    return {
        subject: null,
        problems: [],
        lines: renderDiagnosis(diagnosis, log).split('\n'),
        summary: renderDoctorReport(diagnosis, { limit: longest_summary/* longestSummary */.H }),
        details: { diagnosis: diagnosisToJson(diagnosis) },
        failure: hasProblems(diagnosis)
            ? `the settings have problems: ${findingsInWords(diagnosis.findings)}`
            : null,
    };
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
