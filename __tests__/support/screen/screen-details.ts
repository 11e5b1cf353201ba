import type { Operation, Try } from '../../../src/domain/records/run/operation.ts';
import type { Run } from '../../../src/domain/records/run/run.ts';
import type { ScreenDetails } from '../../../src/domain/screen/screen-details.ts';
import type { PlannedOperation } from '../../../src/domain/validation.ts';
import { operationOf, runOf } from '../../render/stories.ts';
import { effect } from '../builders.ts';
import { criterion } from '../lived-runs.ts';
import { dispatched } from '../run-reports.ts';

/** Of a plan that is proposed, and of which nothing else is known. */
export function screenDetails(change: Partial<ScreenDetails> = {}): ScreenDetails {
  return {
    environment: 'qa',
    plan: '2026-11-20-payments',
    document: '',
    operations: [],
    order: new Map(),
    run: null,
    confirmations: [],
    problems: [],
    delivery: null,
    logs: [],
    ...change,
  };
}

export function plannedOperation(
  application: string,
  change: Partial<PlannedOperation> = {},
): PlannedOperation {
  const modules = [`${application}-api`, `${application}-core`];
  return { application, action: 'deploy', from: '2.2.0', to: '2.3.0', modules, ...change };
}

/** A proposed plan of which something can be deployed, something need not be, and something cannot be. */
export function proposedDetails(change: Partial<ScreenDetails> = {}): ScreenDetails {
  return screenDetails({
    operations: [
      plannedOperation('ledger', { settings: new Map([['timeout', { from: '10s', to: '30s' }]]) }),
      plannedOperation('payments', { from: null, secrets: ['api-key'] }),
      plannedOperation('orders', { from: '2.3.0', skip: 'already-deployed' }),
      plannedOperation('reports', { modules: ['a', 'b', 'c', 'd', 'e', 'f'].map((it) => `reports-${it}`) }),
    ],
    order: new Map([['payments', ['ledger']]]),
    problems: [
      {
        code: 'tag-not-found',
        severity: 'error',
        message: "there is no tag 'v2.3.0' in acme/reports; the nearest one is v2.2.9",
        file: 'plans/2026-11-20-payments.yml',
        line: 7,
        application: 'reports',
      },
      {
        code: 'conflict-reference',
        severity: 'warning',
        message: 'qa/2026-11-19-orders deploys orders, which references ledger-api',
        plan: 'qa/2026-11-19-orders',
      },
    ],
    document:
      '<section><h2>Notes</h2><p>Brings <strong>instant payments</strong>; see <a href="https://example.com/notes">the notes</a>.</p><ul><li>The tills stay open.</li></ul></section>',
    ...change,
  });
}

const minutes = (minute: number) => new Date(Date.UTC(2026, 10, 20, 9, minute)).toISOString();

/** A try from one minute after nine to another; null where it goes on. */
export function tryOf(from: number, to: number | null, change: Partial<Try> = {}): Try {
  const outcome = to === null ? null : 'succeeded';
  const endedAt = to === null ? null : minutes(to);
  return { startedAt: minutes(from), endedAt, outcome, effect: effect(), ...change };
}

function tried(application: string, tries: readonly Try[], change: Partial<Operation> = {}): Operation {
  const startedAt = tries[0]?.startedAt ?? null;
  return operationOf(application, { startedAt, endedAt: tries.at(-1)?.endedAt ?? null, tries, ...change });
}

/** A run that has failed after another try, and left one operation out. */
export const failedRun: Run = runOf({
  status: 'aborted',
  endedBy: 'system',
  reason: 'payments: it ended with exit code 1',
  operations: [
    tried('ledger', [tryOf(13, 16)]),
    tried(
      'payments',
      [
        tryOf(16, 19, { outcome: 'failed', reason: 'it ended with exit code 1' }),
        tryOf(21, 24, { outcome: 'failed', reason: 'it ended with exit code 1' }),
      ],
      { state: 'failed', reason: 'it ended with exit code 1', after: ['ledger'] },
    ),
    tried('audit', [tryOf(13, 15)]),
    operationOf('reports', {
      ...{ state: 'skipped', reason: 'not started after payments failed', after: ['payments'] },
      ...{ startedAt: null, endedAt: null },
    }),
  ],
  criteria: [criterion('all tills are open', { check: null, state: 'open' }), criterion('it answers')],
  approvals: [{ by: 'carol', at: minutes(10), blob: 'b'.repeat(40) }],
  mergedAt: minutes(12),
  startedAt: minutes(13),
  endedAt: minutes(24),
});

const applicationsOf = ({ operations }: Run) =>
  operations.map(({ application, from, to }) => plannedOperation(application, { from, to }));
const orderOf = ({ operations }: Run) =>
  new Map(
    operations.filter(({ after }) => after.length > 0).map(({ application, after }) => [application, after]),
  );

/** All that can be said of a run that has failed. */
export function failedDetails(change: Partial<ScreenDetails> = {}): ScreenDetails {
  return screenDetails({
    operations: applicationsOf(failedRun),
    order: orderOf(failedRun),
    run: failedRun,
    problems: [
      {
        code: 'drift',
        severity: 'warning',
        message: "payments 2.2.1 runs in 'qa', but the records say 2.2.0",
      },
    ],
    confirmations: [{ by: 'dora', at: minutes(40), note: 'tills are open', criteria: [1] }],
    delivery: {
      environment: 'qa',
      plan: '2026-11-20-payments',
      followUp: {
        ...{ kind: 'retry', target: 'qa', plan: '2026-11-20-payments-retry-1' },
        ...{ pullRequest: 12, reason: null },
      },
      notifications: [
        {
          ...{ notifier: 'slack-1', event: 'aborted', state: 'delivered' },
          tries: [{ at: minutes(25), problem: null }],
        },
      ],
      at: minutes(25),
    },
    logs: [
      { application: 'ledger', step: null, text: 'migrating\ndone', shortened: false },
      {
        ...{ application: 'payments', step: null, shortened: true },
        text: 'building the image\npushing it\n\u001b[31merror\u001b[0m: no space left on device',
      },
    ],
    document: '<section><h2>Notes</h2><p>Brings instant payments.</p></section>',
    ...change,
  });
}

/** A run in two stages of which something is under way. */
export const runningRun: Run = runOf({
  status: 'running',
  ...{ stages: 'two', preparedAt: minutes(20), activatedAt: minutes(52) },
  operations: [
    tried('ledger', [tryOf(13, 16, { step: 'prepare' }), tryOf(52, 54, { step: 'activate' })], {
      preparedAt: minutes(16),
    }),
    dispatched('payments', {
      preparedAt: minutes(20),
      after: ['ledger'],
      tries: [
        tryOf(13, 20, { step: 'prepare' }),
        tryOf(54, null, { step: 'activate', ...effectOf('payments') }),
      ],
    }),
    operationOf('orders', {
      ...{ state: 'pending', after: ['payments'], startedAt: minutes(14), endedAt: null },
      ...{ preparedAt: minutes(17), tries: [tryOf(14, 17, { step: 'prepare' })] },
    }),
  ],
  criteria: [criterion('it answers')],
  mergedAt: minutes(12),
  startedAt: minutes(13),
  endedAt: null,
});

function effectOf(application: string): Partial<Try> {
  const [attempt] = dispatched(application).tries;
  return attempt === undefined ? {} : { effect: attempt.effect };
}

export function runningDetails(change: Partial<ScreenDetails> = {}): ScreenDetails {
  return screenDetails({
    operations: applicationsOf(runningRun),
    order: orderOf(runningRun),
    run: runningRun,
    ...change,
  });
}
