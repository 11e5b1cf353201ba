import { describe, expect, test } from '@jest/globals';
import type { Opened } from '../../../src/action/deeds/judge-opened.ts';
import { followUpOutcome } from '../../../src/action/modes/follow-up.ts';
import { outputsOf } from '../../../src/action/reporting/outputs-of.ts';
import type { FollowUpAnswer } from '../../../src/domain/follow-ups/follow-up.ts';
import type { Problem } from '../../../src/domain/problem.ts';

const written: FollowUpAnswer = {
  ...{ plan: '41-retry-1', environment: 'qa', target: 'qa', branch: 'plan/qa/41-retry-1' },
  ...{ file: 'plans/41-retry-1.yml', dropped: [], adjusted: [], problems: [] },
  pullRequest: { number: 12, url: 'https://github.com/acme/releases/pull/12', draft: false },
};
const asked = { kind: 'retry', dryRun: false } as const;

function opened(answer: FollowUpAnswer, unjudged: readonly Problem[] = []): Opened {
  return { answer, unjudged };
}

describe('a step that was asked for a follow-up', () => {
  test('is about the new plan', () => {
    const outcome = followUpOutcome(opened(written), asked);
    expect(outcome.failure).toBeNull();
    expect(outcome.lines).toEqual(['the retry is qa/41-retry-1, pull request #12']);
    const outputs = outputsOf(outcome, { mode: 'retry', event: 'workflow_dispatch' });
    expect(outputs).toMatchObject({ status: 'open', plan: 'qa/41-retry-1', 'pull-request': '12' });
    expect(JSON.parse(outputs.result)).toMatchObject({ followUp: { plan: '41-retry-1', target: 'qa' } });
  });

  test('fails when it was refused, and says why', () => {
    const refused: FollowUpAnswer = {
      ...{ ...written, plan: null, branch: null, file: null, pullRequest: null },
      problems: [{ code: 'run-not-aborted', severity: 'error', message: 'qa/41 has finished' }],
    };
    const { failure, subject } = followUpOutcome(opened(refused), asked);
    expect({ failure, subject }).toEqual({ failure: 'there is no retry: qa/41 has finished', subject: null });
  });

  test('fails when nobody can see it, and says where it is', () => {
    const { failure } = followUpOutcome(opened({ ...written, pullRequest: null }), asked);
    expect(failure).toBe('the retry is on the branch plan/qa/41-retry-1, and on no pull request yet');
  });

  test('only says what it would write when that was asked', () => {
    const { failure, lines, subject } = followUpOutcome(opened({ ...written, pullRequest: null }), {
      ...asked,
      dryRun: true,
    });
    expect({ failure, lines }).toEqual({ failure: null, lines: ['the retry would be qa/41-retry-1'] });
    expect(subject?.pullRequest).toBeNull();
  });

  test('tells what could not be judged on it', () => {
    const unjudged = [{ code: 'source-unreachable', severity: 'warning', message: 'not listed' }] as const;
    expect(followUpOutcome(opened(written, unjudged), asked).problems).toEqual(unjudged);
  });
});
