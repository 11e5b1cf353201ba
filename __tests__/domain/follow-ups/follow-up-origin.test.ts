import { describe, expect, test } from '@jest/globals';
import {
  type FollowUpKind,
  followUpKinds,
  isFollowUpOf,
  refuseFollowUp,
} from '../../../src/domain/follow-ups/follow-up-origin.ts';
import type { OriginKind } from '../../../src/domain/model/plan.ts';
import { type RunStatus, runStatuses } from '../../../src/domain/records/run/run.ts';
import { run } from '../../support/builders.ts';

function refusal(kind: FollowUpKind, status: RunStatus): string | undefined {
  return refuseFollowUp({ kind, run: run('one', { status }), awaitsConfirmation: false, inTheWay: null })
    ?.code;
}

const serves: Readonly<Record<FollowUpKind, readonly RunStatus[]>> = {
  retry: ['aborted'],
  reuse: ['finished', 'finished-with-warnings'],
  backout: ['aborted'],
};

describe.each(followUpKinds)('a %s', (kind) => {
  test.each(serves[kind])('serves a run that is %s', (status) => {
    expect(refusal(kind, status)).toBeUndefined();
  });

  test.each(runStatuses.filter((status) => !serves[kind].includes(status)))(
    'does not serve a run that is %s',
    (status) => {
      expect(refusal(kind, status)).toBe(kind === 'reuse' ? 'run-not-finished' : 'run-not-aborted');
    },
  );
});

test.each([
  [null, {}],
  [{ number: 7, url: 'https://github.example/acme/releases/pull/7', body: '' }, { pullRequest: 7 }],
])('there is no second one beside one that there is (pull request %j)', (pullRequest, more) => {
  const inTheWay = { environment: 'qa', plan: 'one-retry-1', stage: 'open', pullRequest } as const;
  const aborted = run('one', { status: 'aborted' });
  expect(refuseFollowUp({ kind: 'retry', run: aborted, awaitsConfirmation: false, inTheWay })).toEqual({
    code: 'follow-up-open',
    severity: 'error',
    message: 'qa/one-retry-1 is already a retry of qa/one; use it, or withdraw it first',
    plan: 'qa/one-retry-1',
    ...more,
  });
});

describe('a plan whose origin', () => {
  const isRetry = (kind: OriginKind, environment: string, plan: string) =>
    isFollowUpOf({ kind, environment, plan }, 'retry', { environment: 'qa', plan: 'one' });

  test('is the run, in the same kind, is such a follow-up of it', () => {
    expect(isRetry('retry', 'qa', 'one')).toBe(true);
  });

  test('is not known, is none', () => {
    expect(isFollowUpOf(null, 'retry', { environment: 'qa', plan: 'one' })).toBe(false);
  });

  test.each<[string, OriginKind, string, string]>([
    ['is a follow-up of another kind', 'reuse', 'qa', 'one'],
    ['is a copy', 'copy', 'qa', 'one'],
    ['takes the run back', 'backout', 'qa', 'one'],
    ['comes from another run', 'retry', 'qa', 'two'],
    ['comes from another environment', 'retry', 'production', 'one'],
  ])('%s, is none', (_, kind, environment, plan) => {
    expect(isRetry(kind, environment, plan)).toBe(false);
  });
});
