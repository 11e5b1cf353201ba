import { screenList, screenPlan } from '../../support/screen/screen-list.ts';

/** Four plans, of which each filter lets another one pass. */
export const fourPlans = screenList([
  screenPlan(
    {
      ...{ plan: 'open-orders', status: 'open', environment: 'qa', people: ['bob'] },
      ...{ applications: new Map([['orders', '1.9.0']]), modules: ['orders-api'] },
    },
    { at: '2026-11-20T08:00:00.000Z' },
  ),
  screenPlan(
    {
      ...{ plan: 'running-payments', status: 'running', environment: 'staging', source: 'qa' },
      ...{ applications: new Map([['payments', '2.3.0']]), modules: ['payments-core'] },
      people: ['Ada Lovelace <ada@example.com>'],
    },
    { at: '2026-11-19T08:00:00.000Z' },
  ),
  screenPlan(
    {
      ...{ plan: 'aborted-payments', status: 'aborted', environment: 'qa', endedBy: 'operator' },
      ...{ applications: new Map([['payments', '2.2.0']]), modules: ['payments-api'], people: ['carol'] },
    },
    { at: '2026-11-10T08:00:00.000Z', leftOpen: ['payments'] },
  ),
  screenPlan(
    {
      ...{ plan: 'finished-ledger', status: 'finished', environment: 'production', source: 'staging' },
      ...{ applications: new Map([['ledger', '4.0.0']]), modules: ['ledger-api'], people: ['dave'] },
    },
    { at: '2026-10-01T08:00:00.000Z' },
  ),
]);
