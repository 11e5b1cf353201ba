import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ApprovalEvidence } from '../../../src/domain/approvals/approval-evidence.ts';
import { judgeApprovals } from '../../../src/domain/approvals/judge-approvals.ts';
import type { Review } from '../../../src/domain/pull-requests/review.ts';
import { commit } from '../../support/builders.ts';
import { current, evidence, former, plan, review, without } from './evidence.ts';

const by = (judged: Partial<ApprovalEvidence>) =>
  judgeApprovals(evidence(judged)).approvals.map((approval) => approval.by);
const reasons = (judged: Partial<ApprovalEvidence>) =>
  judgeApprovals(evidence(judged)).notCounted.map((one) => `${one.by} ${one.reason}`);

const managers = '@acme/release-managers';
const teams = new Map([[managers, new Set(['Bob', 'carol'])]]);

describe('judgeApprovals', () => {
  test('counts who approved the plan as it is, and says how many are missing', () => {
    const reviews = [review('bob', 1), review('carol', 2, { commit: former })];
    expect(judgeApprovals(evidence({ reviews }))).toEqual({
      required: 2,
      approvals: [{ by: 'bob', at: '2026-11-20T10:01:00Z', blob: plan }],
      missing: 1,
      notCounted: [
        { by: 'carol', reason: `approved commit ${former.slice(0, 12)}, where the plan was another one` },
      ],
      undecided: 0,
      from: { policy: null, plan: null },
      unknown: [],
    });
  });

  test('misses none when more approve than are required', () => {
    const reviews = [review('bob', 1), review('carol', 2), review('dave', 3)];
    expect(judgeApprovals(evidence({ reviews }))).toMatchObject({ missing: 0, notCounted: [] });
  });

  test.each<[string, readonly Review[], readonly string[], readonly string[]]>([
    ['two reviews of one person once', [review('bob', 1), review('BOB', 2)], ['BOB'], []],
    [
      'an approval that is followed by a comment',
      [review('bob', 1), review('bob', 2, { state: 'commented', commit: former })],
      ['bob'],
      [],
    ],
    [
      'no approval that a request for changes follows',
      [review('bob', 1), review('bob', 2, { state: 'changes-requested' })],
      [],
      ['bob has asked for changes since'],
    ],
    [
      'an approval that follows a request for changes',
      [review('bob', 1, { state: 'changes-requested' }), review('bob', 2)],
      ['bob'],
      [],
    ],
    ['no request for changes', [review('bob', 1, { state: 'changes-requested' })], [], []],
    [
      'nothing of a person whose last review was dismissed',
      [review('bob', 1), review('bob', 2, { state: 'dismissed' })],
      [],
      ['bob had the last review dismissed'],
    ],
    [
      'the last approval of a person, not an earlier one of the plan as it is',
      [review('bob', 1), review('bob', 2, { commit: former })],
      [],
      [`bob approved commit ${former.slice(0, 12)}, where the plan was another one`],
    ],
    [
      'reviews by their time, in whatever order they come',
      [review('bob', 2), review('bob', 1, { state: 'changes-requested' })],
      ['bob'],
      [],
    ],
    ['nobody whose account is gone', [review(null, 1)], [], ['null has no account any more']],
    [
      'no commit without the plan',
      [review('bob', 1, { commit: without })],
      [],
      [`bob approved commit ${without.slice(0, 12)}, which does not have the plan`],
    ],
    [
      'no commit that is not here',
      [review('bob', 1, { commit: commit('dd') })],
      [],
      ['bob approved commit dddddddddddd, which is not in the history any more'],
    ],
    [
      'no commit that is gone',
      [review('bob', 1, { commit: null })],
      [],
      ['bob approved a commit that is gone'],
    ],
    [
      'nobody who may not write',
      [review('bob', 1, { mayWrite: false })],
      [],
      ['bob may not write to the repository'],
    ],
    [
      'no app',
      [review('merger[bot]', 1)],
      [],
      ['merger[bot] is an app, which approves only where the configuration names it'],
    ],
  ])('counts %s', (_, reviews, counted, uncounted) => {
    expect(by({ reviews })).toEqual(counted);
    expect(reasons({ reviews })).toEqual(uncounted);
  });

  test.each<[string, Partial<ApprovalEvidence>, readonly string[]]>([
    ['a login of the configuration', { policy: { required: 1, from: ['BOB'] } }, ['bob']],
    ['a login with an at sign', { policy: { required: 1, from: ['@bob'] } }, ['bob']],
    ['a member of a team', { policy: { required: 1, from: ['@Acme/Release-Managers'] } }, ['bob', 'carol']],
    ['nobody, when nobody is named', { policy: { required: 1, from: [] } }, []],
    ['the app that is named', { policy: { required: 1, from: ['merger[bot]'] } }, ['merger[bot]']],
    [
      'those whom plan and configuration name',
      { policy: { required: 1, from: [managers] }, narrowedTo: ['bob', 'dave'] },
      ['bob'],
    ],
    ['those whom the plan names', { narrowedTo: [managers] }, ['bob', 'carol']],
    ['nobody by what is no login', { narrowedTo: ['Bob Smith'] }, []],
  ])('counts %s', (_, named, counted) => {
    const reviews = ['bob', 'carol', 'dave', 'merger[bot]'].map((author, index) => review(author, index));
    expect(by({ ...named, reviews, teams })).toEqual(counted);
  });

  test('counts who is named by a list even without write permission', () => {
    const reviews = [review('bob', 1, { mayWrite: false })];
    expect(by({ policy: { required: 1, from: ['bob'] }, reviews })).toEqual(['bob']);
  });

  test.each<[string, ApprovalEvidence['teams'], readonly string[]]>([
    [
      'could not be read, and says so',
      new Map([[managers, 'unknown']]),
      [`the members of ${managers} could not be read, so it counts for nobody`],
    ],
    ['was not asked for', new Map(), []],
  ])('counts nobody by a team that %s', (_, unread, unknown) => {
    const policy = { required: 2, from: [managers, 'dave'] };
    const reviews = [review('bob', 1), review('dave', 2)];
    const judged = judgeApprovals(evidence({ policy, reviews, teams: unread }));
    expect(judged.approvals.map((approval) => approval.by)).toEqual(['dave']);
    expect(judged.notCounted).toEqual([
      { by: 'bob', reason: 'may be a member of a team that could not be read' },
    ]);
    expect(judged.unknown).toEqual(unknown);
  });

  test('says what stands in a list and is neither a login nor a team', () => {
    const policy = { required: 1, from: ['on call!'] };
    expect(judgeApprovals(evidence({ policy, narrowedTo: ['Jane Doe'] })).unknown).toEqual([
      "'Jane Doe' among the plan's approvers is no login and no team",
      "'on call!' in the configuration is no login and no team",
    ]);
  });

  test('counts nobody who had a part in the plan, and names the part', () => {
    const involved = [
      { login: 'Bob', identity: null, part: 'opened the pull request' },
      { login: null, identity: 'Carol <c@example.com>', part: 'wrote qa/1' },
    ];
    const reviews = [review('bob', 1), review('carol', 2), review('dave', 3)];
    const judged = judgeApprovals(evidence({ involved, reviews }));
    expect(judged.approvals.map((approval) => approval.by)).toEqual(['dave']);
    expect(judged.notCounted).toEqual([
      { by: 'bob', reason: 'opened the pull request' },
      { by: 'carol', reason: "may be 'Carol <c@example.com>', who wrote qa/1" },
    ]);
    expect(judged.unknown).toEqual(["'Carol <c@example.com>' belongs to no account that is known here"]);
  });

  test('counts nobody when authors may be missing', () => {
    const judged = judgeApprovals(evidence({ mayLackAuthors: true, reviews: [review('bob', 1)] }));
    expect(judged).toMatchObject({ approvals: [], missing: 2 });
    expect(judged.unknown).toEqual(['not all who wrote the plan are known']);
  });
});

const people = ['alice', 'bob', 'Bob', 'carol', 'merger[bot]', null];
const anyReviews = fc.array(
  fc.record({
    author: fc.constantFrom(...people),
    state: fc.constantFrom<Review['state']>('approved', 'changes-requested', 'commented', 'dismissed'),
    commit: fc.constantFrom(current, former, without, commit('dd'), null),
    mayWrite: fc.boolean(),
  }),
  { maxLength: 12 },
);
const timed = (reviews: readonly Omit<Review, 'submittedAt'>[]): Review[] =>
  reviews.map((one, minute) => ({ ...review(one.author, minute), ...one }));
const anyList = fc.option(
  fc.subarray(['alice', 'bob', 'carol', 'merger[bot]', managers, '@acme/unread', 'no login!']),
  { nil: undefined },
);
const policyOf = (from: readonly string[] | undefined) => ({ required: 2, ...(from && { from }) });

describe('judgeApprovals, whatever is reviewed', () => {
  test('does not depend on the order in which reviews are told', () => {
    fc.assert(
      fc.property(anyReviews, fc.infiniteStream(fc.nat()), (some, random) => {
        const reviews = timed(some);
        const shuffled = reviews
          .map((one) => ({ one, key: random.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(judgeApprovals(evidence({ reviews: shuffled }))).toEqual(
          judgeApprovals(evidence({ reviews })),
        );
      }),
    );
  });

  test('does not depend on comments', () => {
    fc.assert(
      fc.property(anyReviews, (some) => {
        const reviews = timed(some);
        const decisions = reviews.filter(({ state }) => state !== 'commented');
        expect(judgeApprovals(evidence({ reviews }))).toEqual(
          judgeApprovals(evidence({ reviews: decisions })),
        );
      }),
    );
  });

  test('never counts more for a plan that names approvers, nor more than each list allows', () => {
    fc.assert(
      fc.property(anyReviews, anyList, anyList, (some, from, narrowedTo) => {
        const given = { policy: policyOf(from), reviews: timed(some), teams };
        const narrowed = by({ ...given, ...(narrowedTo && { narrowedTo }) });
        const wide = by(given);
        expect(narrowed.filter((it) => !wide.includes(it))).toEqual([]);
      }),
    );
  });

  test('counts each person once, of nobody who had a part, and only the plan as it is', () => {
    fc.assert(
      fc.property(anyReviews, (some) => {
        const reviews = timed(some);
        const involved = [{ login: 'ALICE', identity: null, part: 'opened the pull request' }];
        const { approvals, missing } = judgeApprovals(evidence({ reviews, involved }));
        const logins = approvals.map((it) => it.by.toLowerCase());
        expect(new Set(logins).size).toBe(logins.length);
        expect(logins).not.toContain('alice');
        expect(missing).toBe(Math.max(0, 2 - logins.length));
        for (const { by: login, at } of approvals) {
          const given = reviews.find((it) => it.author === login && it.submittedAt === at);
          expect(given).toMatchObject({ state: 'approved', commit: current });
        }
      }),
    );
  });
});
