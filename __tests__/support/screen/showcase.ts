import type { Operation, Try } from '../../../src/domain/records/run/operation.ts';
import type { Run } from '../../../src/domain/records/run/run.ts';
import type { ScreenDetails } from '../../../src/domain/screen/screen-details.ts';
import { operationOf, runOf } from '../../render/stories.ts';
import { criterion } from '../lived-runs.ts';
import { plannedOperation, screenDetails, tryOf } from './screen-details.ts';
import { screenPlan } from './screen-list.ts';

const minute = (at: number) => new Date(Date.UTC(2026, 10, 20, 9, at)).toISOString();

interface Told extends Pick<Operation, 'from' | 'to'> {
  readonly after?: readonly string[];
  readonly tries?: readonly Try[];
}

function told(application: string, { from, to, after = [], tries = [] }: Told): Operation {
  const last = tries.at(-1);
  const endedAt = last?.endedAt ?? null;
  const state = last === undefined ? 'pending' : endedAt === null ? 'started' : 'succeeded';
  const startedAt = tries[0]?.startedAt ?? null;
  const modules = new Map(
    [`${application}-api`, `${application}-core`].map((it) => [it, { references: new Map() }]),
  );
  return operationOf(application, { from, to, after, tries, state, startedAt, endedAt, modules });
}

const failedOnce = { outcome: 'failed', reason: 'the server did not answer' } as const;
const operations = [
  told('accounts', { from: '3.0.0', to: '3.1.0', tries: [tryOf(31, 36)] }),
  told('ledger', { from: '2.2.1', to: '2.3.0', after: ['accounts'], tries: [tryOf(36, 43)] }),
  told('pricing', { from: '1.7.2', to: '1.8.0', tries: [tryOf(31, 34)] }),
  told('stock', { from: '5.0.1', to: '5.1.0', tries: [tryOf(31, 35, failedOnce), tryOf(37, 41)] }),
  told('orders', { from: '1.8.7', to: '1.9.0', after: ['pricing', 'stock'], tries: [tryOf(41, 47)] }),
  told('payments', { from: '2.1.4', to: '2.3.0', after: ['ledger', 'orders'], tries: [tryOf(47, null)] }),
  told('checkout', { from: null, to: '0.9.0', after: ['payments'] }),
  told('reports', { from: '3.9.0', to: '4.0.0', after: ['ledger'], tries: [tryOf(43, null)] }),
];

const address = { environment: 'production', plan: '2026-11-20-instant-payments' };

const run: Run = runOf({
  ...address,
  ...{ status: 'running', source: 'staging', origin: null, startedBy: 'github-actions', operations },
  ...{ mergedAt: minute(28), startedAt: minute(30), endedAt: null },
  approvals: [{ by: 'carol', at: minute(27), blob: 'b'.repeat(40) }],
  backout: 'automatic',
  criteria: [
    criterion('payments are accepted'),
    criterion('all tills are open', { check: null, state: 'open' }),
  ],
});

/** A plan of several applications that depend on each other, while it is carried out. */
export const showcase: ScreenDetails = screenDetails({
  ...address,
  run,
  operations: operations.map(({ application, from, to }) => plannedOperation(application, { from, to })),
  order: new Map(operations.map(({ application, after }) => [application, after])),
  document:
    '<section><h2>Release notes</h2><p>Customers can pay <strong>instantly</strong>; the ledger books each payment at once.</p></section>',
});

/** The line of the list about it. */
export const showcasePlan = screenPlan(
  {
    ...address,
    ...{ status: 'running', source: 'staging', startedAt: minute(30) },
    applications: new Map(operations.map(({ application, to }) => [application, to ?? ''])),
    people: ['Ada Lovelace <ada@example.com>', 'carol'],
  },
  { at: minute(28), pullRequest: 52 },
);
