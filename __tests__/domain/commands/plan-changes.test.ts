import { expect, test } from '@jest/globals';
import { planChanges } from '../../../src/domain/commands/plan-changes.ts';
import type { PlanEntry } from '../../../src/domain/model/plan.ts';
import { plan } from '../../support/builders.ts';

const at = (application: string, version: string): PlanEntry => ({ application, action: 'deploy', version });
const again = (application: string): PlanEntry => ({ application, action: 'redeploy' });

test('what was added, taken out or given another version is told', () => {
  const before = plan([at('shop', '1.0.0'), at('till', '2.0.0'), again('audit')]);
  const after = plan([at('shop', '1.1.0'), at('audit', '3.0.0'), again('mail')], { source: 'staging' });
  expect(planChanges(before, after)).toEqual([
    `the source is staging, not ${before.source}`,
    'till was taken out',
    'shop 1.0.0 → 1.1.0',
    'audit redeploy → 3.0.0',
    'mail redeploy was added',
  ]);
});

test('the order of applications is no change', () => {
  const entries = [at('shop', '1.0.0'), at('till', '2.0.0')];
  expect(planChanges(plan(entries), plan(entries.toReversed()))).toEqual([]);
});
