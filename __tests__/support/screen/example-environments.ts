import type { DeployAllExecution } from '../../../src/domain/deploy-all/deploy-all-execution.ts';
import type { ScreenEnvironments } from '../../../src/domain/screen/screen-environments.ts';
import { screenApplication, screenEnvironment } from './screen-environments.ts';

/** An execution of Deploy All that went well for two applications. */
export function deployAllExecution(change: Partial<DeployAllExecution> = {}): DeployAllExecution {
  return {
    plan: '2026-11-20-deploy-all',
    platform: '11.19',
    relaunches: null,
    status: 'finished',
    by: 'alice',
    startedAt: '2026-11-20T08:00:00.000Z',
    endedAt: '2026-11-20T08:40:00.000Z',
    succeeded: ['audit', 'ledger'],
    failed: [],
    skipped: [],
    pending: [],
    leftOut: new Map(),
    ...change,
  };
}

const numbered = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);

const qa = screenEnvironment(
  'qa',
  {
    accounts: screenApplication('3.1.0', { platform: '11.19' }),
    audit: screenApplication('1.4.2', { platform: '11.19' }),
    ledger: screenApplication('2.3.0', { inspection: { kind: 'runs', version: '2.2.1' }, platform: '11.18' }),
    orders: screenApplication('1.9.0', { inspection: { kind: 'absent' }, platform: '11.19' }),
    payments: screenApplication('2.2.0', { uncertain: true, failed: '2.3.0', platform: '11.18' }),
    reports: screenApplication('4.0.0', { bad: 'it loses the last page of each report', platform: '11.18' }),
    search: screenApplication('1.2.0', {
      inspection: { kind: 'unknown', reason: 'qa.example did not answer' },
      platform: '11.19',
    }),
  },
  {
    approvals: { required: 2, from: ['carol', '@acme/release-managers'] },
    operators: ['dora', 'erin'],
    platform: '11.19',
    until: '2026-11-20T17:00:00.000Z',
    waiting: [
      {
        plan: 'qa/2026-11-20-orders',
        waitingFor: [
          { plan: 'qa/2026-11-20-ledger', reason: 'same-module', modules: ['ledger-api'], until: null },
          { plan: null, reason: 'approval', modules: [], until: null },
        ],
      },
      { plan: 'qa/2026-11-20-search', waitingFor: [] },
    ],
    deployAlls: [
      deployAllExecution({
        ...{ plan: '2026-11-20-deploy-all-retry', status: 'running', relaunches: '2026-11-20-deploy-all' },
        ...{ startedAt: '2026-11-20T09:40:00.000Z', endedAt: null },
        ...{ succeeded: numbered('app', 12), failed: ['payments'], pending: ['reports', 'search'] },
      }),
      deployAllExecution({
        status: 'aborted',
        ...{ succeeded: numbered('app', 40), failed: ['payments'], skipped: ['reports', 'search'] },
        leftOut: new Map([
          ['build-failed', ['stock']],
          ['no-build', ['pricing', 'returns']],
          ['producer-failed', ['loyalty']],
        ]),
      }),
    ],
  },
);

const staging = screenEnvironment(
  'staging',
  {
    accounts: '3.0.0',
    audit: '1.4.2',
    ledger: '2.2.1',
    orders: '1.9.0',
    payments: '2.2.0',
    checkout: '0.9.0',
  },
  {
    ...{ open: false, until: '2026-11-23T08:00:00.000Z' },
    pause: { reason: 'the load test runs', by: 'dora', at: '2026-11-20T07:00:00.000Z' },
    blocked: new Map([['orders', 'stock-taking until Monday']]),
    waiting: [
      {
        plan: 'staging/2026-11-20-ledger',
        waitingFor: [
          {
            ...{ plan: null, reason: 'window', modules: [], why: 'office hours' },
            ...{ until: '2026-11-23T08:00:00.000Z', timezone: 'Europe/Lisbon' },
          },
        ],
      },
    ],
  },
);

const production = screenEnvironment(
  'production',
  {
    accounts: screenApplication('3.0.0', { deployedAt: '2026-06-03T10:00:00.000Z' }),
    ...{ audit: '1.4.2', ledger: '2.2.1', orders: '1.8.7', payments: '2.1.4' },
    legacy: screenApplication('0.4.1', {
      inspection: { kind: 'not-offered' },
      deployedAt: '2025-02-03T10:00:00.000Z',
    }),
  },
  { open: false },
);

/** Environments of which every view has something to tell. */
export const exampleEnvironments: ScreenEnvironments = { environments: [qa, staging, production] };
