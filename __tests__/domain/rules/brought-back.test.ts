import { expect, test } from '@jest/globals';
import { judgePlan } from '../../../src/domain/rules/judge-plan.ts';
import type { PlanContext } from '../../../src/domain/rules/plan-context.ts';
import { applicationRecord, commit, context, entry, environment, plan } from '../../support/builders.ts';

const two = ['2.0.0', commit('c2')] as const;
const target = applicationRecord('shop', '2.0.0', { versions: new Map([['1.0.0', commit('c1')], two]) });
const source = applicationRecord('shop', '2.0.0', { versions: new Map([two]) });

/** Of a plan that brings back shop 1.0.0, which its source has never had. */
function found(change: Partial<PlanContext> = {}, downgrades: readonly string[] = ['shop']): string[] {
  const back = plan([entry('shop', '1.0.0', { commit: commit('c1') })], {
    acknowledged: { removedModules: [], downgrades },
  });
  const given = context(back, {
    undone: new Set(['shop']),
    target: new Map([['shop', target]]),
    source: new Map([['shop', source]]),
    ...change,
  });
  return judgePlan(given).findings.map(({ code, severity }) => `${code} ${severity}`);
}

const otherCommit = applicationRecord('shop', '2.0.0', { versions: new Map([['1.0.0', commit('ee')], two]) });
const never = applicationRecord('shop', '2.0.0');
const bad = { application: 'shop', bad: new Map([['1.0.0', { reason: 'leaks', by: 'Eve', at: 'now' }]]) };

test.each<[string, readonly string[], Partial<PlanContext>, (readonly string[])?]>([
  ['needs no source', ['newer-in-target notice'], {}],
  [
    'goes back also where only newer versions are taken',
    ['newer-in-target notice'],
    { environment: environment('qa', { deploy: 'if-newer' }) },
  ],
  [
    'is the commit that the target has had',
    ['tag-moved error', 'newer-in-target notice'],
    { target: new Map([['shop', otherCommit]]) },
  ],
  [
    'may be another commit in the source',
    ['newer-in-target notice'],
    { source: new Map([['shop', otherCommit]]) },
  ],
  [
    'is a version that the target has had',
    ['version-not-in-source error', 'newer-in-target notice'],
    { target: new Map([['shop', never]]) },
  ],
  ['is not marked bad', ['version-blocked error'], { marks: new Map([['shop', bad]]) }],
  [
    'is judged by the source where no run was undone',
    ['version-not-in-source error', 'newer-in-target notice'],
    { undone: new Set() },
  ],
])('what is brought back %s', (_, expected, change) => {
  expect(found(change)).toEqual(expected);
});

test('what is brought back goes back only when the plan says so', () => {
  expect(found({}, [])).toEqual(['newer-in-target error']);
});
