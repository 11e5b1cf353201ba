import fc from 'fast-check';
import type { Operation } from '../../src/domain/records/run/operation.ts';
import { type Run, runStatuses } from '../../src/domain/records/run/run.ts';
import type { RunContext } from '../../src/render/run-report/run-context.ts';
import { operationOf, runOf } from '../render/stories.ts';
import { commit } from './builders.ts';
import { links, problems } from './plan-reports.ts';

export const runContext: RunContext = {
  links,
  jobUrl: `${links.repository}/actions/runs/5/job/7`,
  workflow: 'deployment-plans.yml',
  leftOpen: [],
  toConfirm: 'nothing',
  followUp: null,
};

/** An operation that a workflow of the application carries out. */
export function dispatched(application: string, change: Partial<Operation> = {}): Operation {
  const effect = {
    kind: 'workflow',
    id: '77',
    url: 'https://github.example/acme/payments/actions/runs/77',
    repository: 'acme/payments',
    workflow: 'deploy.yml',
    ref: 'main',
    key: `qa/2026-11-20-payments/${application}/deploy`,
  } as const;
  const startedAt = '2026-11-20T09:12:10.000Z';
  return operationOf(application, {
    state: 'started',
    endedAt: null,
    tries: [{ startedAt, endedAt: null, outcome: null, effect }],
    ...change,
  });
}

export function pending(application: string): Operation {
  return operationOf(application, { state: 'pending', startedAt: null, endedAt: null });
}

/** A run in which every part of a report has something to say. */
export const fullRun: Run = runOf({
  status: 'aborting',
  endedBy: 'operator',
  reason: 'payments failed',
  endedAt: null,
  operations: [
    operationOf('audit'),
    operationOf('payments', { state: 'failed', reason: 'it ended with exit code 1' }),
    dispatched('ledger'),
    operationOf('orders', { state: 'skipped', reason: 'already-deployed', startedAt: null, endedAt: null }),
    pending('reports'),
  ],
  waitingFor: [{ plan: 'qa/earlier', reason: 'same-module', modules: ['payments-core'], until: null }],
  approvals: [{ by: 'carol', at: '2026-11-20T09:10:00Z', blob: commit('b') }],
  problems,
});

/** Runs of any size about texts of any kind. */
export function anyRun(text: fc.Arbitrary<string>, most: number): fc.Arbitrary<Run> {
  const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: most, size: 'max' });
  return fc
    .record({
      environment: text,
      plan: text,
      source: fc.option(text),
      reason: fc.option(text),
      startedBy: fc.option(text),
      mergeCommit: text,
      blob: text,
      configuration: fc.option(text),
      authors: list(text),
      status: fc.constantFrom(...runStatuses),
      stage: fc.constantFrom({}, { preparedAt: '2026-11-20T09:12:20Z' }),
      backout: fc.constantFrom({}, { backout: 'automatic' as const }, { backout: 'manual' as const }),
      continued: fc.record({ by: text, at: fc.constant('2026-11-20T09:12:30Z') }),
      operations: list(anyOperation(text)),
      waitingFor: list(
        fc.record({
          plan: fc.option(text),
          reason: fc.constantFrom('same-module', 'order', 'limit', 'evidence'),
          modules: fc.array(text, { maxLength: 2 }),
          until: fc.constantFrom(null, '2026-11-20T09:10:00Z'),
        }),
      ),
      approvals: list(fc.record({ by: text, at: text, blob: text })),
      problems: list(
        fc.record(
          {
            code: fc.constantFrom('tag-not-found', 'frozen'),
            severity: fc.constantFrom('error', 'warning', 'notice'),
            message: text,
            file: text,
            line: fc.nat(),
          },
          { requiredKeys: ['code', 'severity', 'message'] },
        ),
      ),
      criteria: list(
        fc.record({
          criterion: text,
          check: fc.option(text),
          state: fc.constantFrom('pending', 'met', 'unmet', 'open'),
          reason: fc.option(text),
          at: fc.constant(null),
        }),
      ),
      origin: fc.option(
        fc.record({ kind: fc.constantFrom('retry', 'reuse'), environment: text, plan: text, by: text }),
      ),
    })
    .map(({ stage, backout, ...run }) => runOf({ ...run, ...stage, ...backout }));
}

function anyOperation(text: fc.Arbitrary<string>): fc.Arbitrary<Operation> {
  const states = ['pending', 'started', 'succeeded', 'failed', 'skipped', 'unknown', 'backed-out'] as const;
  return fc
    .record({
      application: text,
      state: fc.constantFrom(...states),
      from: fc.option(text),
      to: fc.option(text),
      reason: fc.option(text),
      effect: fc.record({
        kind: fc.constant('workflow' as const),
        id: fc.oneof(text, fc.constant('77')),
        url: text,
        repository: fc.oneof(text, fc.constant('acme/payments')),
        workflow: fc.oneof(text, fc.constant('deploy.yml')),
        ref: fc.oneof(text, fc.constant('main')),
        key: text,
      }),
      whole: fc.boolean(),
      module: text,
      backout: fc.option(
        fc.record({
          state: fc.constantFrom('pending', 'started', 'succeeded', 'failed', 'unknown', 'left'),
          reason: fc.option(text),
        }),
      ),
    })
    .map(({ effect, module, backout, ...operation }) =>
      operationOf('x', {
        ...operation,
        ...(backout !== null && { backout }),
        modules: new Map([[module, { references: new Map() }]]),
        tries: [{ startedAt: '2026-11-20T09:12:10Z', endedAt: null, outcome: null, effect }],
      }),
    );
}
