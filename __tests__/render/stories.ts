import type { ListedPlan } from '../../src/domain/listing/listed-plan.ts';
import type { Operation } from '../../src/domain/records/run/operation.ts';
import type { Run } from '../../src/domain/records/run/run.ts';

const commit = (digit: string) => digit.repeat(40);

export function operationOf(application: string, change: Partial<Operation> = {}): Operation {
  return {
    application,
    action: 'deploy',
    state: 'succeeded',
    from: '1.0.0',
    to: '1.1.0',
    startedAt: '2026-11-20T09:12:10.000Z',
    endedAt: '2026-11-20T09:12:52.100Z',
    reason: null,
    tag: 'v1.1.0',
    commit: commit('d'),
    modules: new Map([[`${application}-api`, { references: new Map() }]]),
    whole: true,
    after: [],
    tries: [],
    ...change,
  };
}

/** A retry that went well. */
export function runOf(change: Partial<Run> = {}): Run {
  return {
    environment: 'qa',
    plan: '2026-11-20-payments',
    status: 'finished',
    endedBy: null,
    reason: null,
    source: 'development',
    holder: null,
    epoch: 1,
    startedBy: 'alice@build-7',
    operations: [operationOf('payments')],
    waitingFor: [],
    sequence: 4,
    mergeCommit: commit('a'),
    blob: commit('b'),
    configuration: commit('c'),
    onFailure: 'stop',
    origin: { kind: 'retry', environment: 'qa', plan: '2026-11-19-payments', by: 'alice' },
    authors: ['alice', 'bob'],
    approvals: [],
    mergedAt: '2026-11-20T09:12:04Z',
    startedAt: '2026-11-20T09:12:10Z',
    endedAt: '2026-11-20T09:14:31Z',
    problems: [],
    ...change,
  };
}

export function listedPlanOf(change: Partial<ListedPlan> = {}): ListedPlan {
  return {
    environment: 'qa',
    plan: '2026-11-20-payments',
    status: 'aborted',
    source: 'development',
    target: 'qa',
    applications: new Map([
      ['payments', '2.3.0'],
      ['orders', 'redeploy'],
    ]),
    origin: { kind: 'retry', environment: 'qa', plan: '2026-11-19-payments' },
    mergedAt: '2026-11-20T09:12:04Z',
    startedAt: '2026-11-20T09:12:10Z',
    endedAt: '2026-11-20T09:14:31Z',
    endedBy: 'system',
    waitingFor: [],
    modules: ['payments-api'],
    people: ['alice'],
    offers: ['retry'],
    ...change,
  };
}
