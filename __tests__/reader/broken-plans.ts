import type { ProblemCode } from '../../src/domain/problem.ts';
import type { MemoryWorld } from '../support/memory-world.ts';

/** A plan in which exactly one thing is wrong, and what its reader must learn. */
export interface BrokenPlan {
  readonly code: ProblemCode;
  /** Of the plan's file: line and column. */
  readonly place: string;
  /** What is wrong, and what was found. */
  readonly cause: readonly string[];
  /** What the reader does next, as the message says it. */
  readonly next: string;
  readonly text: string;
  readonly environment?: 'qa' | 'production';
  readonly arrange?: (world: MemoryWorld) => void | Promise<void>;
}

/** A plan to qa, in which applications begin in line 4. */
function toQa(applications: Readonly<Record<string, string>>, more = ''): string {
  const entries = Object.entries(applications).map(([name, version]) => `  ${name}: ${version}\n`);
  return `source: development\ntarget: qa\napplications:\n${entries.join('')}${more}`;
}

/** What each plan is judged by: payments → ledger, and reports, which has a setting. */
export function furnish(world: MemoryWorld): void {
  const modules = {
    ledger: 'modules: { ledger-api: {} }',
    payments: 'modules: { payments-api: { references: { ledger-api: ^2.0.0 } } }',
    reports:
      'modules: { reports-ui: {} }\nsettings:\n  timezone: { required: true, description: of the nightly run }',
  };
  for (const [name, text] of Object.entries(modules)) {
    world.addApplication(name);
    const file = `application: ${name}\nrepository: acme/${name}\n${text}\n`;
    world.store.commit({ branch: 'main', files: { [`catalog/${name}.yml`]: file } });
  }
}

const has = (environment: string, versions: Readonly<Record<string, string>>) => (world: MemoryWorld) =>
  world.adopt(
    environment,
    ...Object.entries(versions).map(([application, version]) => ({ application, version })),
  );

export const brokenPlans: readonly BrokenPlan[] = [
  {
    code: 'schema',
    place: '4:3',
    cause: ['applications.ledger', '2.0'],
    next: 'must be a semantic version such as 2.3.0',
    text: toQa({ ledger: '2.0' }),
  },
  {
    code: 'unknown-application',
    place: '4:3',
    cause: ["'payment' is not in the catalog"],
    next: 'did you mean payments?',
    text: toQa({ payment: '2.0.0' }),
  },
  {
    code: 'tag-not-found',
    place: '4:3',
    cause: ['acme/ledger has no tag v2.1.0'],
    next: 'choose a version that is there: the newest there are 3.0.0, 2.0.0, 1.0.0',
    text: toQa({ ledger: '2.1.0' }),
  },
  {
    code: 'version-not-in-source',
    place: '4:3',
    cause: ["'qa' has not had ledger 3.0.0 whole", '2.0.0'],
    next: 'Deploy it there first',
    text: 'source: qa\ntarget: production\napplications:\n  ledger: 3.0.0\n',
    environment: 'production',
    arrange: has('qa', { ledger: '2.0.0' }),
  },
  {
    code: 'newer-in-target',
    place: '4:3',
    cause: ["'qa' has ledger 3.0.0, which is newer than 2.0.0"],
    next: 'choose 3.0.0 or later, or name ledger below acknowledge.downgrades',
    text: toQa({ ledger: '2.0.0' }),
    arrange: has('qa', { ledger: '3.0.0' }),
  },
  {
    code: 'producer-missing',
    place: '4:3',
    cause: ['payments 2.0.0 needs ledger-api ^2.0.0', "'qa' does not have"],
    next: "add 'ledger: 2.0.0'",
    text: toQa({ payments: '2.0.0' }),
  },
  {
    code: 'consumer-broken',
    place: '4:3',
    cause: ["payments in 'qa' needs ledger-api ^2.0.0", 'brings ledger-api 3.0.0'],
    next: 'choose another version of ledger',
    text: toQa({ ledger: '3.0.0' }),
    arrange: has('qa', { ledger: '2.0.0', payments: '1.0.0' }),
  },
  {
    code: 'setting-missing',
    place: '4:3',
    cause: ['reports needs a value of timezone (of the nightly run)', "'qa' never had"],
    next: 'give it as settings.reports.timezone',
    text: toQa({ reports: '2.0.0' }),
  },
  {
    code: 'window-unreachable',
    place: '5:1',
    cause: ["no window of 'qa' is open before 2026-11-22T20:00:00Z", 'the next one opens'],
    next: 'change the times of the plan',
    text: toQa({ ledger: '2.0.0' }, 'timing: { not-after: 2026-11-22T20:00:00Z }\n'),
    arrange(world) {
      const allow = [{ days: ['mon', 'tue'], from: '09:00', to: '16:00' }];
      world.configure({ qa: { windows: { timezone: 'Europe/Lisbon', allow } } });
    },
  },
  {
    code: 'missing-section',
    place: '1:1',
    cause: ["'qa' requires the section backout", 'the plan does not have it'],
    next: 'write it',
    text: toQa({ ledger: '2.0.0' }),
    arrange: (world) => world.configure({ qa: { require: ['backout'] } }),
  },
];
