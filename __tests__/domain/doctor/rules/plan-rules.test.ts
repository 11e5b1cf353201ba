import { expect, test } from '@jest/globals';
import type { BranchRules } from '../../../../src/domain/doctor/facts/branch-rules.ts';
import { hidden, seen } from '../../../../src/domain/doctor/facts/seen.ts';
import { healthy, hosted, rules, summary, wanting } from '../healthy.ts';

const withheld = hidden('metadata: read');
const facts = (change: Partial<BranchRules>) =>
  healthy({ hosted: hosted({ planRules: new Map([['qa', rules(change)]]) }) });

test.each<[string, Partial<BranchRules>, string[]]>([
  ['nothing refuses', {}, []],
  ['a rule refuses pushes', { refusals: seen(['Require signed commits']) }, ['problem']],
  ['a rule refuses new branches', { creationRefusals: seen(['Restrict creations']) }, ['problem']],
  ['pushes may be refused', { refusals: withheld }, ['unknown']],
  ['new branches may be refused', { creationRefusals: withheld }, ['unknown']],
])('branches of follow-ups, when %s', (_, change, levels) => {
  expect(summary(facts(change))).toEqual(levels.map((level) => `${level} follow-up-branches plan/qa/*`));
});

test('every rule that refuses is named', () => {
  const change = { refusals: seen(['A', 'B']), creationRefusals: seen(['C']) };
  expect(wanting(facts(change))[0]?.found).toBe('this token is kept from pushing plans by C, A, B');
});

test('a person’s rights say nothing of them', () => {
  const planRules = new Map([['qa', rules({ refusals: seen(['A']) })]]);
  const token = { kind: 'person', app: null, rights: null } as const;
  expect(summary(healthy({ hosted: hosted({ planRules, token }) }))).not.toContain(
    'problem follow-up-branches plan/qa/*',
  );
});
