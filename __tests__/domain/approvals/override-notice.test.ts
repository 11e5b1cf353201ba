import { expect, test } from '@jest/globals';
import type { ApprovalEvidence } from '../../../src/domain/approvals/approval-evidence.ts';
import { judgeApprovals } from '../../../src/domain/approvals/judge-approvals.ts';
import {
  overrideInDoubt,
  overrideUnsaid,
  tellOverride,
} from '../../../src/domain/approvals/override-notice.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import { evidence, former, review } from './evidence.ts';

const freeze: Problem = { code: 'frozen', severity: 'notice', message: 'year end' };
const late: Problem = { code: 'outside-window', severity: 'notice', message: 'at nine' };
const blocked: Problem = { code: 'application-blocked', severity: 'notice', message: 'broken' };
const asked = (from: readonly string[], change: Partial<ApprovalEvidence> = {}) =>
  judgeApprovals(evidence({ policy: { required: 1, from }, ...change }));

test.each<[string, ReturnType<typeof asked> | null, readonly Problem[]]>([
  ['the plan asks for none', null, [freeze]],
  ['no freeze is in sight', asked(['erin']), [late]],
  ['nobody may approve it, which the freeze says itself', asked([]), [freeze]],
])('nothing is said of an override when %s', (_, override, found) => {
  expect(tellOverride(found, { override, onceOverridden: [late] })).toEqual(found);
});

test.each<[string, ReturnType<typeof asked>, string]>([
  [
    'who could',
    asked(['erin', '@acme/leads']),
    'nobody has approved that yet; ask for a review from erin, @acme/leads',
  ],
  [
    'why an approval does not count',
    asked(['erin'], { reviews: [review('erin', 1, { commit: former })] }),
    `nobody has approved that yet; ask for a review from erin; the approval of erin does not count: erin approved commit ${former.slice(0, 12)}, where the plan was another one`,
  ],
])('a notice says %s', (_, override, told) => {
  const message = `the plan asks to override the freeze: ${told}`;
  const found = [blocked, freeze];
  expect(tellOverride(found, { override, onceOverridden: [late] })).toEqual([
    ...found,
    { code: 'frozen', severity: 'notice', message },
  ]);
});

test('an override that is approved takes the place of the freeze, and tells what keeps the plan waiting now', () => {
  const override = asked(['erin'], { reviews: [review('erin', 1)] });
  const message =
    'the plan overrides the freeze: erin has approved that, so it need not wait for the end of that';
  expect(tellOverride([blocked, freeze], { override, onceOverridden: [late] })).toEqual([
    blocked,
    late,
    { code: 'frozen', severity: 'notice', message },
  ]);
});

const address = { environment: 'qa', plan: 'one' };
const need = 'a freeze outlasts the latest start of qa/one, so it takes its override';

test('whoever could say that it was approved is told what hangs on it', () => {
  expect(overrideUnsaid(asked(['erin']), address)).toMatchObject({
    code: 'approval-missing',
    severity: 'notice',
    message: expect.stringContaining(`${need}: 1 of 1 approval is missing, which no review proves here`),
  });
});

test('and so is whoever could let it be read', () => {
  const unread = asked(['@acme/leads'], { reviews: [review('erin', 1)], teams: new Map() });
  expect(overrideInDoubt(unread, address)).toMatchObject({
    code: 'source-unreachable',
    severity: 'error',
    message: expect.stringContaining(`${need}: whether qa/one is approved cannot be told`),
  });
});
