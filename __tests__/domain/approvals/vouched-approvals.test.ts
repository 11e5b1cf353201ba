import { describe, expect, test } from '@jest/globals';
import { judgeVouched, type VouchedEvidence } from '../../../src/domain/approvals/vouched-approvals.ts';
import { vouchedInWords } from '../../../src/domain/approvals/vouched-in-words.ts';
import { plan } from './evidence.ts';

const at = '2026-11-20T10:00:00Z';
const managers = '@acme/managers';
const address = { environment: 'qa', plan: 'one' };
const named = (...names: readonly string[]) => names.map((by) => ({ by, at, vouchedBy: 'Ada' }));
const nobody = { said: [], involved: [], mayLackAuthors: false, notes: [] };
const judged = (change: Partial<VouchedEvidence>) =>
  judgeVouched({ policy: { required: 2 }, blob: plan, ...nobody, ...change });

describe('approvals that somebody vouches for', () => {
  test('are of this very plan, and name who said so', () => {
    expect(judged({ said: named('bob', '@Carol') })).toEqual({
      ...{ required: 2, missing: 0, notCounted: [], undecided: 0, unknown: [] },
      approvals: ['bob', 'Carol'].map((by) => ({ by, at, blob: plan, vouchedBy: 'Ada' })),
      from: { policy: null, plan: null },
    });
  });

  test('count for nobody while not all are known who wrote the plan', () => {
    const note = 'qa/zero is gone';
    expect(judged({ said: named('bob'), mayLackAuthors: true, notes: [note] })).toMatchObject({
      ...{ approvals: [], missing: 2, unknown: [note] },
      notCounted: [{ by: 'bob', reason: 'cannot be told from its authors, for not all of them are known' }],
    });
  });

  test('name who said it last, of what two have said', () => {
    const later = { by: 'bob', at: '2026-11-20T11:00:00Z', vouchedBy: 'Gina' };
    expect(judged({ said: [...named('bob'), later] }).approvals).toEqual([{ ...later, blob: plan }]);
  });

  test.each<[string, Partial<VouchedEvidence>, readonly string[]]>([
    ['is named by no list', { policy: { required: 1, from: ['carol'] } }, []],
    ['is named by one', { policy: { required: 1, from: ['carol', 'BOB'] } }, ['bob']],
    ['may be in a team', { policy: { required: 1, from: [managers] } }, ['bob']],
    [
      'may be in a team, and is not of the plan',
      { policy: { required: 1, from: [managers] }, narrowedTo: ['carol'] },
      [],
    ],
    [
      'is of the plan and may be in a team',
      { policy: { required: 1, from: [managers] }, narrowedTo: ['bob'] },
      ['bob'],
    ],
    ['is of the plan alone', { policy: { required: 1, from: ['carol'] }, narrowedTo: ['bob'] }, []],
    ['wrote it', { involved: [{ login: null, identity: 'Bob <b@c>', part: 'wrote this plan' }] }, []],
    [
      'has an address like the author',
      { involved: [{ login: null, identity: 'B <bob@c>', part: 'wrote this plan' }] },
      [],
    ],
    [
      'is hardly called like the author',
      { involved: [{ login: null, identity: 'Bobb <b@c>', part: 'wrote this plan' }] },
      ['bob'],
    ],
  ])('count for who %s: %s', (_, change, counted) => {
    expect(judged({ said: named('bob'), ...change }).approvals.map(({ by }) => by)).toEqual(counted);
  });

  test.each([['Bob Smith'], [managers], ['bob,carol'], ['bob@example.com']])('need a login: %s', (name) => {
    const { approvals, notCounted } = judged({ said: named(name) });
    expect(approvals).toEqual([]);
    expect(notCounted).toEqual([{ by: name, reason: 'is no login of a person' }]);
  });

  test('say what is vouched for besides', () => {
    const plain = judged({ said: named('bob', 'carol') });
    const team = judged({ said: named('bob'), policy: { required: 1, from: [managers] } });
    expect([plain, team, judged({})].map((it) => vouchedInWords(it, address))).toEqual([
      'that qa/one was approved by bob, carol, is what Ada says; no review proves it here',
      `that qa/one was approved by bob, and that whom no list names is in ${managers}, is what Ada says; no review proves it here`,
      undefined,
    ]);
  });
});
