import type { ScreenPlan } from '../../../src/domain/screen/screen-list.ts';
import { exampleEnvironments } from './example-environments.ts';
import { failedDetails, proposedDetails, runningDetails, runningRun } from './screen-details.ts';
import { screenList, screenListOf, screenPlan } from './screen-list.ts';
import { showcase, showcasePlan } from './showcase.ts';
import type { PageData } from './write-page.ts';

const failed = { environment: 'qa', plan: '2026-11-20-payments' };
const retry = '2026-11-20-payments-retry-1';

const waitingPlans = ['qa/2026-11-20-orders', 'qa/2026-11-20-search', 'staging/2026-11-20-ledger'].map(
  (address) => {
    const [environment = '', plan = ''] = address.split('/');
    const applications = new Map([[plan.slice('YYYY-MM-DD-'.length), '1.9.0']]);
    return screenPlan({ environment, plan, applications, status: 'waiting' }, { pullRequest: 9 });
  },
);

/** A page on which every view has something to show, between plans of which only the list tells. */
export function exampleScreen(): PageData {
  const plans = [
    screenPlan(
      { ...failed, plan: retry, status: 'open', origin: { kind: 'retry', ...failed, by: 'alice' } },
      { at: '2026-11-20T09:30:00.000Z', pullRequest: 12 },
    ),
    screenPlan(
      {
        environment: 'qa',
        plan: '2026-11-20-ledger',
        applications: new Map(runningRun.operations.map(({ application, to }) => [application, to ?? ''])),
        status: 'running',
        startedAt: '2026-11-20T09:13:00.000Z',
      },
      { at: '2026-11-20T09:12:00.000Z', pullRequest: 11 },
    ),
    screenPlan(
      {
        ...{ ...failed, status: 'aborted', endedBy: 'system' },
        ...{ startedAt: '2026-11-20T09:13:00.000Z', endedAt: '2026-11-20T09:24:00.000Z' },
      },
      { at: '2026-11-20T09:12:00.000Z', pullRequest: 10, leftOpen: ['payments'] },
    ),
  ];
  return {
    list: screenList(newestFirst([showcasePlan, ...plans, ...waitingPlans, ...screenListOf(300).plans])),
    environments: exampleEnvironments,
    details: [
      showcase,
      failedDetails(failed),
      runningDetails({ environment: 'qa', plan: '2026-11-20-ledger' }),
      proposedDetails({ environment: 'qa', plan: retry }),
    ],
  };
}

function newestFirst(plans: readonly ScreenPlan[]): ScreenPlan[] {
  return [...plans].sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
}
