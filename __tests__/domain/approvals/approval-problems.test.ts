import { expect, test } from '@jest/globals';
import type { ApprovalEvidence } from '../../../src/domain/approvals/approval-evidence.ts';
import {
  approvalMissing,
  approvalsInDoubt,
  approvalUnsaid,
  mergedUnapproved,
} from '../../../src/domain/approvals/approval-problems.ts';
import { judgeApprovals } from '../../../src/domain/approvals/judge-approvals.ts';
import { evidence, former, review } from './evidence.ts';

const told = (change: Partial<ApprovalEvidence>) => approvalMissing(judgeApprovals(evidence(change)));
const end = 'without those who wrote the plan or asked for it';

test('is a notice that names how many are missing and who may give them', () => {
  expect(told({})).toEqual([
    {
      code: 'approval-missing',
      severity: 'notice',
      message: `2 of 2 approvals are missing; ask for reviews from people with write permission, ${end}`,
    },
  ]);
});

test('is not there when nothing is missing', () => {
  expect(told({ reviews: [review('bob', 1), review('carol', 2)] })).toEqual([]);
  expect(told({ policy: { required: 0 } })).toEqual([]);
});

test.each<[string, Partial<ApprovalEvidence>, string]>([
  [
    'who may approve by configuration and plan',
    {
      policy: { required: 1, from: ['alice', '@acme/managers'] },
      narrowedTo: ['alice'],
      teams: new Map([['@acme/managers', 'unknown']]),
    },
    `1 of 1 approval is missing; ask for reviews from alice, @acme/managers, of these only alice, as the plan says, ${end}; the members of @acme/managers could not be read, so it counts for nobody`,
  ],
  [
    'that nobody may',
    { policy: { required: 1, from: [] } },
    `1 of 1 approval is missing; ask for reviews from nobody, ${end}`,
  ],
  [
    'whose approvals do not count, and why',
    { reviews: [review('bob', 1, { commit: former }), review(null, 2)] },
    `2 of 2 approvals are missing; ask for reviews from people with write permission, ${end}; the approval of bob does not count: bob approved commit ${former.slice(0, 12)}, where the plan was another one; the approval of somebody does not count: the person has no account any more`,
  ],
  [
    'a few of many',
    { policy: { required: 1, from: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] } },
    `1 of 1 approval is missing; ask for reviews from a, b, c, d, e, 2 more, ${end}`,
  ],
])('says %s', (_, change, message) => {
  expect(told(change).map((problem) => problem.message)).toEqual([message]);
});

const address = { environment: 'qa', plan: 'one' };
const lacking = judgeApprovals(
  evidence({ policy: { required: 2, from: ['bob', 'carol'] }, reviews: [review('mallory', 1)] }),
);
const mallory =
  'the approval of mallory does not count: mallory is not among those who may approve: the configuration names others';

test.each([
  [7, 'of pull request #7'],
  [null, 'the plan came without a pull request'],
])('a run that was merged without them is refused by an error', (pullRequest, where) => {
  expect(mergedUnapproved(lacking, { ...address, pullRequest })).toEqual({
    code: 'approval-missing',
    severity: 'error',
    message: `2 of 2 approvals are missing (${where}); it takes reviews from bob, carol, ${end}; ${mallory}; have the plan that 'retry qa/one' makes approved before it is merged`,
  });
});

test('where no review proves them, a notice says what to type', () => {
  expect(approvalUnsaid(lacking, address)).toEqual({
    code: 'approval-missing',
    severity: 'notice',
    message: `2 of 2 approvals are missing, which no review proves here; say who has approved exactly this plan: 'deployment-plans execute --environment qa --plan one --approved-by NAME', with names from bob, carol, ${end}; ${mallory}`,
  });
});

test('what cannot be told is no verdict, and says what is not known', () => {
  const from = ['@acme/managers'];
  const unread = judgeApprovals(
    evidence({
      policy: { required: 1, from },
      teams: new Map([['@acme/managers', 'unknown']]),
      reviews: [review('bob', 1)],
    }),
  );
  expect(approvalsInDoubt(unread, address)).toEqual({
    code: 'source-unreachable',
    severity: 'error',
    message:
      'whether qa/one is approved cannot be told, so it waits: 1 of 1 approval is missing; the approval of bob does not count: bob may be a member of a team that could not be read; the members of @acme/managers could not be read, so it counts for nobody',
  });
});
