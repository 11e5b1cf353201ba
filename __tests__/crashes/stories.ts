/** Merged plans that a coordinator is to execute, whenever it dies. To sweep one more is to add it to `stories`. */
export interface CrashStory {
  readonly name: string;
  /** Lines below `qa` in the configuration; its deployer is there already. */
  readonly qa: readonly string[];
  /** Plans for `qa` in merge order. */
  readonly plans: readonly StoryPlan[];
  /** Applications whose deployments fail whenever they are tried; their backouts do not. */
  readonly failing: readonly string[];
  /** Applications whose first deployment fails in a way that may pass. */
  readonly faltering?: readonly string[];
  /** While this one is deployed for the plan `first`, a person aborts that; not on GitHub. */
  readonly abortedDuring?: string;
  /** A mistake that is planted, to be found: deployments begin before anybody has recorded that they do. */
  readonly hasNoGate?: boolean;
  /** Checks that do not pass. */
  readonly unmet?: readonly string[];
  /** Whether people want to hear of successes. */
  readonly tells?: boolean;
  /** By what it is deployed on GitHub; where the time is bounded, the other way and those that have none are left out. */
  readonly onGitHub?: 'commands' | 'workflows';
  /** How runs end when nobody dies. */
  readonly ends: readonly string[];
}

export interface StoryPlan {
  readonly plan: string;
  readonly versions: Readonly<Record<string, string>>;
  /** Versions that the plan tags, on the newest commit of the application. */
  readonly tags?: Readonly<Record<string, string>>;
  /** Further lines of the plan's file. */
  readonly more?: string;
}

/** `payments` needs `ledger`, of which qa has 1.0.0; `audit` is alone. */
export const catalog = {
  ledger: { versions: ['1.0.0', '2.0.0'], modules: { 'ledger-api': {} } },
  payments: { versions: ['2.3.0'], modules: { 'payments-api': { 'ledger-api': '^2.0.0' } } },
  audit: { versions: ['1.0.0', '1.1.0'], modules: { 'audit-log': {} } },
} as const;

const always =
  'windows: { timezone: UTC, allow: [{ days: [mon, tue, wed, thu, fri, sat, sun], from: "00:00", to: "23:59" }] }';
const smoke = 'checks: { smoke: { command: [sh, smoke.sh], timeout: 20s } }';
const isUp = 'success: [{ criterion: it is up, check: smoke }]\n';
const automatic = 'backout: { strategy: automatic }\n';
const trying = 'retries: { times: 2, wait: 10s }';

const chain = { ledger: '2.0.0', payments: '2.3.0' };

export const stories: readonly CrashStory[] = [
  {
    name: 'a plain plan',
    onGitHub: 'workflows',
    qa: [],
    plans: [{ plan: 'first', versions: { ...chain, audit: '1.0.0' } }],
    failing: [],
    ends: ['first finished'],
  },
  {
    name: 'a failure, and the retry that is owed for it',
    onGitHub: 'commands',
    qa: ['on-abort: retry'],
    plans: [{ plan: 'first', versions: { ...chain, audit: '1.0.0' } }],
    failing: ['ledger'],
    ends: ['first aborted'],
  },
  {
    name: 'a failure after which the rest goes on',
    qa: [],
    plans: [{ plan: 'first', versions: { ...chain, audit: '1.0.0' }, more: 'on-failure: continue\n' }],
    failing: ['ledger'],
    ends: ['first aborted'],
  },
  {
    name: 'a success, and the reuse that is owed for it',
    qa: ['promote-to: production'],
    plans: [{ plan: 'first', versions: { audit: '1.0.0' } }],
    failing: [],
    ends: ['first finished'],
  },
  {
    name: 'two plans at once',
    onGitHub: 'commands',
    qa: [],
    plans: [
      { plan: 'first', versions: chain },
      { plan: 'second', versions: { audit: '1.0.0' } },
    ],
    failing: [],
    ends: ['first finished', 'second finished'],
  },
  {
    name: 'a plan that waits for another',
    qa: ['parallel-plans: 2'],
    plans: [
      { plan: 'first', versions: { audit: '1.0.0' } },
      { plan: 'second', versions: { audit: '1.1.0' } },
    ],
    failing: [],
    ends: ['first finished', 'second finished'],
  },
  {
    name: 'two stages',
    onGitHub: 'commands',
    qa: ['stages: two', always],
    plans: [{ plan: 'first', versions: chain }],
    failing: [],
    ends: ['first finished'],
  },
  {
    name: 'a failure that is backed out',
    onGitHub: 'workflows',
    qa: ['parallel-operations: 1'],
    plans: [{ plan: 'first', versions: chain, more: automatic }],
    failing: ['payments'],
    ends: ['first aborted'],
  },
  {
    name: 'a verification that passes',
    qa: [smoke],
    plans: [{ plan: 'first', versions: { audit: '1.0.0' }, more: isUp }],
    failing: [],
    ends: ['first finished'],
  },
  {
    name: 'a failed verification of two stages that is backed out',
    qa: ['stages: two', always, smoke],
    plans: [{ plan: 'first', versions: { ledger: '2.0.0' }, more: `${isUp}${automatic}` }],
    failing: [],
    unmet: ['smoke'],
    ends: ['first aborted'],
  },
  {
    name: 'a tag',
    onGitHub: 'commands',
    qa: [],
    plans: [{ plan: 'first', versions: {}, tags: { audit: '1.2.0' } }],
    failing: [],
    ends: ['first finished'],
  },
  {
    name: 'an abort',
    qa: [],
    plans: [{ plan: 'first', versions: chain }],
    failing: [],
    abortedDuring: 'payments',
    ends: ['first aborted'],
  },
  {
    name: 'an abort that is backed out',
    qa: [],
    plans: [{ plan: 'first', versions: chain, more: automatic }],
    failing: [],
    abortedDuring: 'payments',
    ends: ['first aborted'],
  },
  {
    name: 'a success of which people are told',
    qa: [
      'notify: [{ webhook: { url: "https://hooks.example.com/1", secret: DEPLOYMENT_SECRET_HOOK } }, { release-notes: {} }]',
    ],
    plans: [{ plan: 'first', versions: { audit: '1.0.0' }, more: 'notes: the first one\n' }],
    failing: [],
    tells: true,
    ends: ['first finished'],
  },
  {
    name: 'a second try',
    qa: [`deployers: { audit: { command: [sh, deploy.sh], timeout: 5m, ${trying} } }`],
    plans: [{ plan: 'first', versions: { audit: '1.0.0' } }],
    failing: [],
    faltering: ['audit'],
    ends: ['first finished'],
  },
];

/** Those that are deployed so where the time is bounded. */
export function storiesBy(kind: 'commands' | 'workflows'): readonly CrashStory[] {
  return stories.filter(({ onGitHub }) => onGitHub === kind);
}

/** Aborts are left to those who deploy in the process of the coordinator. */
export const storiesOnGitHub = stories.filter(({ abortedDuring }) => abortedDuring === undefined);

/** The workflow that deploys there takes no stage. */
export const storiesByWorkflows = storiesOnGitHub.filter(({ qa }) => !qa.includes('stages: two'));
