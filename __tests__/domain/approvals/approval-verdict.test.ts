import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ApprovalEvidence } from '../../../src/domain/approvals/approval-evidence.ts';
import { approvalVerdict } from '../../../src/domain/approvals/approval-verdict.ts';
import { judgeApprovals } from '../../../src/domain/approvals/judge-approvals.ts';
import { evidence, former, review } from './evidence.ts';

const managers = '@acme/managers';
const unread = new Map([[managers, 'unknown']] as const);
const verdict = (change: Partial<ApprovalEvidence>) => approvalVerdict(judgeApprovals(evidence(change)));
const byTeam = { policy: { required: 2, from: [managers, 'dave'] }, teams: unread };

describe('whether a plan has its approvals', () => {
  test.each<[string, Partial<ApprovalEvidence>, ReturnType<typeof verdict>]>([
    ['none are required', { policy: { required: 0 } }, 'given'],
    ['as many as are required', { reviews: [review('bob', 1), review('carol', 2)] }, 'given'],
    ['one fewer', { reviews: [review('bob', 1)] }, 'missing'],
    [
      'one of another state',
      { reviews: [review('bob', 1), review('carol', 2, { commit: former })] },
      'missing',
    ],
    [
      'one who counts, and nobody of a team that is not read',
      { ...byTeam, reviews: [review('dave', 1)] },
      'missing',
    ],
    [
      'one who may be in a team that is not read, and one who counts',
      { ...byTeam, reviews: [review('bob', 1), review('dave', 2)] },
      'unknown',
    ],
    [
      'two who may be in a team that is not read',
      { ...byTeam, reviews: [review('bob', 1), review('carol', 2)] },
      'unknown',
    ],
    ['only one who may be in it', { ...byTeam, reviews: [review('bob', 1)] }, 'missing'],
    [
      'one who may be in it and approved another state',
      { ...byTeam, reviews: [review('bob', 1, { commit: former }), review('dave', 2)] },
      'missing',
    ],
    [
      'one who may be in it and whom the plan leaves out',
      { ...byTeam, narrowedTo: ['dave'], reviews: [review('bob', 1), review('dave', 2)] },
      'missing',
    ],
    [
      'one who may be in it and wrote the plan',
      {
        ...byTeam,
        involved: [{ login: 'bob', identity: null, part: 'opened the pull request' }],
        reviews: [review('bob', 1), review('dave', 2)],
      },
      'missing',
    ],
    [
      'enough of whom nobody knows who wrote it',
      { mayLackAuthors: true, reviews: [review('bob', 1), review('carol', 2)] },
      'unknown',
    ],
    [
      'too few of whom nobody knows who wrote it',
      { mayLackAuthors: true, reviews: [review('bob', 1)] },
      'missing',
    ],
    [
      'enough, and one who asked for changes in the dark',
      { ...byTeam, reviews: [review('bob', 1, { state: 'changes-requested' }), review('dave', 2)] },
      'missing',
    ],
  ])('with %s: %s', (_, change, expected) => {
    expect(verdict(change)).toBe(expected);
  });
});

const people = ['bob', 'carol', 'dave', 'erin'];
const anyReviews = fc.array(
  fc.record({
    author: fc.constantFrom(...people),
    state: fc.constantFrom('approved' as const, 'changes-requested' as const, 'dismissed' as const),
    commit: fc.constantFrom(undefined, former),
  }),
  { maxLength: 6 },
);

test('what cannot be read never decides: whoever turns out to be in the team, a verdict stands', () => {
  fc.assert(
    fc.property(anyReviews, fc.subarray(people), fc.nat(3), (some, members, required) => {
      const reviews = some.map(({ author, state, commit }, minute) =>
        review(author, minute, { state, ...(commit && { commit }) }),
      );
      const given = { policy: { required, from: [managers, 'dave'] }, reviews };
      const inTheDark = verdict({ ...given, teams: unread });
      const known = verdict({ ...given, teams: new Map([[managers, new Set(members)]]) });
      expect(known).not.toBe('unknown');
      if (inTheDark !== 'unknown') expect(known).toBe(inTheDark);
    }),
  );
});

test('and what is left open could be decided either way', () => {
  fc.assert(
    fc.property(anyReviews, fc.nat(3), (some, required) => {
      const reviews = some.map(({ author, state }, minute) => review(author, minute, { state }));
      const given = { policy: { required, from: [managers, 'dave'] }, reviews };
      if (verdict({ ...given, teams: unread }) !== 'unknown') return;
      const all = new Map([[managers, new Set(people)]]);
      const none = new Map([[managers, new Set<string>()]]);
      expect([all, none].map((teams) => verdict({ ...given, teams }))).toEqual(['given', 'missing']);
    }),
  );
});
