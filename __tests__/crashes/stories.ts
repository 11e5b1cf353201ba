import type { PlanAddress } from '../../src/domain/names.ts';

/** Merged plans that a coordinator is to execute, whenever it dies. To sweep one more is to add it to `stories`. */
export interface CrashStory {
  readonly name: string;
  /** Lines below `qa` in the configuration; its deployer is there already. */
  readonly qa: readonly string[];
  /** Plans for `qa` in merge order. */
  readonly plans: readonly StoryPlan[];
  /** Applications whose deployments fail whenever they are tried; their backouts do not. */
  readonly failing: readonly string[];
  /** Checks that do not pass. */
  readonly unmet?: readonly string[];
  /** How runs end when nobody dies. */
  readonly ends: readonly string[];
}

export interface StoryPlan {
  readonly plan: string;
  readonly versions: Readonly<Record<string, string>>;
  /** Further lines of the plan's file. */
  readonly more?: string;
}

export const first: PlanAddress = { environment: 'qa', plan: 'first' };

/** `payments` needs `ledger`, of which qa has 1.0.0; `audit` is alone. */
export const catalog = {
  ledger: { versions: ['1.0.0', '2.0.0'], modules: { 'ledger-api': {} } },
  payments: { versions: ['2.3.0'], modules: { 'payments-api': { 'ledger-api': '^2.0.0' } } },
  audit: { versions: ['1.0.0', '1.1.0'], modules: { 'audit-log': {} } },
} as const;

const chain = { ledger: '2.0.0', payments: '2.3.0' };

export const stories: readonly CrashStory[] = [
  {
    name: 'a plain plan',
    qa: [],
    plans: [{ plan: 'first', versions: { ...chain, audit: '1.0.0' } }],
    failing: [],
    ends: ['first finished'],
  },
  {
    name: 'a failure, and the retry that is owed for it',
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
];
