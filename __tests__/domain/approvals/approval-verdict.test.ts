import { describe, expect, test } from '@jest/globals';
import { approvalVerdict } from '../../../src/domain/approvals/approval-verdict.ts';
import { type ApprovalEvidence, judgeApprovals } from '../../../src/domain/approvals/judge-approvals.ts';
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
