import { expect, test } from '@jest/globals';
import { answerToRefresh } from '../../../src/action/comments/answers/answer-to-refresh.ts';
import type { RefreshedProposal } from '../../../src/action/deeds/refresh-proposed.ts';
import { refreshOutcome } from '../../../src/action/modes/refresh.ts';
import type { RefreshAnswer } from '../../../src/domain/refreshing/refresh.ts';

const refreshed: RefreshAnswer = {
  ...{ plan: '41', environment: 'qa', branch: 'plan/qa/41', file: 'plans/41.yml', commit: 'c0'.repeat(20) },
  dropped: [{ application: 'till', reason: 'application-not-in-source' }],
  adjusted: [{ application: 'shop', from: '1.0.0', to: '2.0.0', reason: 'so it is in the source' }],
  added: [],
  problems: [],
};

function proposal(answer: Partial<RefreshAnswer>): RefreshedProposal {
  return { answer: { ...refreshed, ...answer }, pullRequest: 7, unjudged: [] };
}

const refused = {
  ...{ plan: null, branch: null, file: null, commit: null },
  problems: [{ code: 'nothing-to-deploy', severity: 'error', message: 'nothing is left' }],
} as const;

test.each([
  ['has changed a plan', {}, 'qa/41 is refreshed with c0c0c0c0c0c0', null],
  ['has found it as it should be', { commit: null }, 'qa/41 still holds', null],
  ['was refused', refused, undefined, 'nothing was refreshed: nothing is left'],
] as const)('a step that %s says so', (_, change, line, failure) => {
  const outcome = refreshOutcome(proposal(change), { dryRun: false });
  expect({ line: outcome.lines[0], failure: outcome.failure }).toEqual({ line, failure });
});

test.each([
  [
    'done',
    {},
    'done',
    ['till was dropped: application not in source', 'shop 1.0.0 → 2.0.0: so it is in the source'],
  ],
  ['looked at', { commit: null, dropped: [], adjusted: [] }, 'looked', []],
  ['refused', { ...refused, dropped: [], adjusted: [] }, 'refused', ['nothing is left']],
] as const)('in a comment it is %s', (_, change, verdict, details) => {
  expect(answerToRefresh(proposal(change))).toMatchObject({ verdict, details });
});
