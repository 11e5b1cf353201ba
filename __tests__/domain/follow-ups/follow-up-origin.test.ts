import { describe, expect, test } from '@jest/globals';
import { type FollowUpKind, refuseFollowUp } from '../../../src/domain/follow-ups/follow-up-origin.ts';
import type { OriginKind } from '../../../src/domain/model/plan.ts';
import { type RunStatus, runStatuses } from '../../../src/domain/records/run.ts';
import { run } from '../../support/builders.ts';

function refusal(kind: FollowUpKind, status: RunStatus): string | undefined {
  return refuseFollowUp({ kind, run: run('one', { status }), descendants: [] })?.code;
}

const serves: Readonly<Record<FollowUpKind, readonly RunStatus[]>> = {
  retry: ['aborted'],
  reuse: ['finished', 'finished-with-warnings'],
};

describe.each<FollowUpKind>(['retry', 'reuse'])('a %s', (kind) => {
  test.each(serves[kind])('serves a run that is %s', (status) => {
    expect(refusal(kind, status)).toBeUndefined();
  });

  test.each(runStatuses.filter((status) => !serves[kind].includes(status)))(
    'does not serve a run that is %s',
    (status) => {
      expect(refusal(kind, status)).toBe(kind === 'retry' ? 'run-not-aborted' : 'run-not-finished');
    },
  );
});

describe('while another plan', () => {
  const retry = (kind: OriginKind, environment: string, plan: string) =>
    refuseFollowUp({
      kind: 'retry',
      run: run('one', { status: 'aborted' }),
      descendants: [
        { environment: 'qa', plan: 'stranger', origin: null },
        { environment: 'qa', plan: 'one-retry-1', origin: { kind, environment, plan } },
      ],
    });

  test('is the same follow-up of the same run, there is no second one', () => {
    expect(retry('retry', 'qa', 'one')).toMatchObject({
      code: 'follow-up-open',
      severity: 'error',
      plan: 'qa/one-retry-1',
    });
  });

  test.each<[string, OriginKind, string, string]>([
    ['is a follow-up of another kind', 'reuse', 'qa', 'one'],
    ['is a copy', 'copy', 'qa', 'one'],
    ['comes from another run', 'retry', 'qa', 'two'],
    ['comes from another environment', 'retry', 'production', 'one'],
  ])('%s, there may be one', (_, kind, environment, plan) => {
    expect(retry(kind, environment, plan)).toBeUndefined();
  });
});
