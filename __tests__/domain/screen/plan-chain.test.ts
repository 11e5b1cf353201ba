import { describe, expect, test } from '@jest/globals';
import type { Origin } from '../../../src/domain/model/plan.ts';
import { planChain } from '../../../src/domain/screen/plan-chain.ts';
import type { ScreenPlan } from '../../../src/domain/screen/screen-list.ts';
import { listedPlanOf } from '../../render/stories.ts';

function plan(name: string, from: string | null = null, kind: Origin['kind'] = 'retry'): ScreenPlan {
  const origin = from === null ? null : { kind, environment: 'qa', plan: from };
  const listed = listedPlanOf({ plan: name, origin });
  return { listed, at: '', digest: null, pullRequest: null, leftOpen: [], deployAll: false };
}

/** Newest first, as the list is. */
const plans = [
  plan('retry-2', 'retry-1'),
  plan('other'),
  plan('reuse', 'first', 'reuse'),
  plan('retry-1', 'first'),
  plan('first'),
];

const told = (given: readonly ScreenPlan[], address: string) =>
  planChain(given, address).map(
    (it) => `${'  '.repeat(it.depth)}${it.address}${it.plan === null ? ' gone' : ''}`,
  );

describe('the chain of follow-ups', () => {
  test.each(['first', 'retry-1', 'retry-2', 'reuse'])('is the same for each of its plans: %s', (name) => {
    expect(told(plans, `qa/${name}`)).toEqual(['qa/first', '  qa/retry-1', '    qa/retry-2', '  qa/reuse']);
  });

  test('is a plan alone where nothing follows', () => {
    expect(told(plans, 'qa/other')).toEqual(['qa/other']);
  });

  test('begins with a plan that is not there any more', () => {
    expect(told([plan('retry', 'lost')], 'qa/retry')).toEqual(['qa/lost gone', '  qa/retry']);
  });

  test('has no end of its own where origins lead in a circle', () => {
    const chain = told([plan('a', 'b'), plan('b', 'a')], 'qa/a');
    expect([...chain].map((it) => it.trim()).sort()).toEqual(['qa/a', 'qa/b']);
  });

  test('may be as long as the list', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => plan(`p-${index}`, `p-${index + 1}`));
    expect(planChain(many, 'qa/p-0')).toHaveLength(20_001);
  });
});
