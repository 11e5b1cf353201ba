import { neededRights } from '../../../src/domain/doctor/conventions.ts';
import { diagnose } from '../../../src/domain/doctor/diagnose.ts';
import type { BranchRules, ReviewRules } from '../../../src/domain/doctor/facts/branch-rules.ts';
import type { HostedFacts } from '../../../src/domain/doctor/facts/hosted-facts.ts';
import type {
  ApplicationFacts,
  EnvironmentFacts,
  RepositoryFacts,
} from '../../../src/domain/doctor/facts/repository-facts.ts';
import { seen } from '../../../src/domain/doctor/facts/seen.ts';
import type { Finding } from '../../../src/domain/doctor/finding.ts';
import { operationInputs } from '../../../src/domain/workflows/operation-inputs.ts';
import type { Workflow, WorkflowJob, WorkflowReading } from '../../../src/domain/workflows/workflow.ts';

/** The App that acts on the repository of these tests. */
export const app = 4711;

export const appRights: ReadonlyMap<string, string> = new Map([...neededRights, ['members', 'read']]);

export function environment(name: string, change: Partial<EnvironmentFacts> = {}): EnvironmentFacts {
  return { name, branch: true, baseline: true, signal: 'same', owners: true, ...change };
}

export function application(name: string, change: Partial<ApplicationFacts> = {}): ApplicationFacts {
  return { name, repository: `acme/${name}`, tagPrefix: 'v', unreadable: null, ...change };
}

const bareJob = {
  ...{ rights: 'default', needs: [], condition: null, environment: null },
  ...{ uses: [], expressionsInScripts: false },
} satisfies WorkflowJob;

export const signal: Workflow = {
  name: 'signal',
  runName: null,
  dispatch: null,
  triggers: ['pull_request', 'push', 'merge_group'],
  follows: [],
  jobs: [{ ...bareJob, rights: new Map() }],
  hasExpressions: false,
};

export const plansWorkflow: Workflow = {
  name: 'plans',
  runName: `\${{ format('execute {0}/{1}', inputs.environment, inputs.plan) }}`,
  dispatch: { known: ['mode', 'environment', 'plan', 'dry-run'], required: [] },
  triggers: ['workflow_run', 'issue_comment', 'issues', 'schedule', 'workflow_dispatch'],
  follows: ['signal'],
  jobs: [
    {
      ...bareJob,
      rights: neededRights,
      environment: 'deployment-plans',
      uses: [`acme/deployment-plans@${'a'.repeat(40)}`],
    },
    {
      ...bareJob,
      rights: neededRights,
      needs: ['execute'],
      condition: `always() && needs.execute.result == 'cancelled'`,
      environment: 'deployment-plans',
    },
  ],
  hasExpressions: true,
};

export const operationWorkflow: Workflow = {
  name: 'deploy',
  runName: `deploy [\${{ inputs.key }}]`,
  triggers: ['workflow_dispatch'],
  follows: [],
  dispatch: { known: operationInputs, required: operationInputs },
  jobs: [],
  hasExpressions: true,
};

export function reading(workflow: Workflow, change: Partial<Workflow> = {}): WorkflowReading {
  return { kind: 'read', workflow: { ...workflow, ...change } };
}

export function reviewed(change: Partial<ReviewRules> = {}): ReviewRules {
  return { approvals: 1, codeOwners: true, lastPushApproved: true, dismissesStale: true, ...change };
}

/** Rules of a branch that changes by review alone. */
export function rules(change: Partial<BranchRules> = {}): BranchRules {
  return {
    pullRequest: reviewed(),
    blocksForcePush: true,
    blocksDeletion: true,
    statuses: [],
    mergeQueue: false,
    writers: null,
    exempt: seen([]),
    refusals: seen([]),
    creationRefusals: seen([]),
    more: null,
    ...change,
  };
}

export function statusRules(name: string, change: Partial<BranchRules> = {}): BranchRules {
  return rules({ statuses: [{ context: `deployment-plan/${name}`, app }], ...change });
}

export function recordsRules(change: Partial<BranchRules> = {}): BranchRules {
  return rules({ pullRequest: null, writers: seen([{ kind: 'app', id: app }]), ...change });
}

/** Changes of facts; `rules` are of single branches. */
export type HostedChange = Partial<Omit<HostedFacts, 'rules'>> & {
  readonly rules?: Readonly<Record<string, BranchRules>>;
};

export function hosted({ rules: changed = {}, ...change }: HostedChange = {}): HostedFacts {
  const branches = ['main', 'env/qa', 'env/production'];
  return {
    home: { name: 'acme/releases', url: 'https://github.com/acme/releases' },
    token: { kind: 'app', app, rights: appRights },
    defaultBranch: 'main',
    rules: new Map(
      Object.entries({
        main: rules(),
        'env/qa': statusRules('qa'),
        'env/production': statusRules('production'),
        'deployment-records': recordsRules(),
        ...changed,
      }),
    ),
    planRules: new Map(['qa', 'production'].map((name) => [name, rules({ pullRequest: null })])),
    ownerErrors: new Map(branches.map((branch) => [branch, seen([])])),
    actions: seen({ defaultRights: 'read', mayApprove: false }),
    pages: seen('no site'),
    keyEnvironment: seen({ branches: ['main'], delays: [], appId: seen(String(app)) }),
    versionTags: new Map([['acme/payments', seen({ notMoved: ['~ALL'], notDeleted: ['refs/tags/v*'] })]]),
    ...change,
  };
}

/** A repository on GitHub in which nothing is missing. */
export function healthy(change: Partial<RepositoryFacts> = {}): RepositoryFacts {
  return {
    environments: [environment('qa'), environment('production')],
    records: true,
    signal: reading(signal),
    plansWorkflow: reading(plansWorkflow),
    operationWorkflows: [
      { name: '.github/workflows/deploy.yml', reading: reading(operationWorkflow), staged: false },
    ],
    followUps: true,
    teams: ['@acme/release-managers'],
    owners: true,
    applications: [application('payments')],
    hosted: hosted(),
    ...change,
  };
}

/** What is found that is not well. */
export function wanting(facts: RepositoryFacts): Finding[] {
  return diagnose(facts).findings.filter(({ level }) => level !== 'ok');
}

/** The same, as `level id subject`. */
export function summary(facts: RepositoryFacts): string[] {
  return wanting(facts).map(({ level, id, subject }) => `${level} ${id} ${subject ?? ''}`.trimEnd());
}
