import { describe, expect, test } from '@jest/globals';
import { coordinatedOutcome } from '../../../../src/action/execution/outcome/coordinated-outcome.ts';
import {
  type Executed,
  nothingExecuted,
  togetherWith,
} from '../../../../src/action/execution/outcome/executed.ts';
import { executedOutcome } from '../../../../src/action/execution/outcome/executed-outcome.ts';
import { outputsOf } from '../../../../src/action/reporting/outputs-of.ts';
import type { Problem } from '../../../../src/domain/problem.ts';
import { underWay } from '../../../../src/domain/records/run/run.ts';
import type { Delivered } from '../../../../src/usecases/follow-ups/deliver-follow-ups.ts';
import { runOf } from '../../../render/stories.ts';

const wrong: Problem = { code: 'usage', severity: 'error', message: 'qa has no deployer' };
const lost: Problem = { code: 'source-unreachable', severity: 'error', message: 'GitHub did not answer' };
const unclaimed = { status: 'waiting', startedAt: null, endedAt: null } as const;
const started = runOf({ plan: 'one', ...unclaimed });
const waiting = runOf({
  ...{ plan: 'two', ...unclaimed },
  waitingFor: [{ plan: 'qa/one', reason: 'same-module', modules: ['core'], until: null }],
});
const aborted = runOf({
  ...{ plan: 'three', status: 'aborted', endedBy: 'system', reason: 'payments failed' },
});
const retried: Delivered = {
  run: { environment: 'qa', plan: 'three' },
  delivery: { kind: 'retry', target: 'qa', plan: 'three-retry-1', pullRequest: 12, reason: null },
  answer: null,
  problems: [],
};
const executed: Executed = {
  ...nothingExecuted,
  environment: 'qa',
  runs: [aborted, started, waiting],
  started: [started],
  followUps: [retried],
};

describe('a step that starts jobs', () => {
  const outcome = executedOutcome(executed, { dryRun: false, bearsWrong: false });

  test('says what was started, what waits, what ended and what follows', () => {
    expect(outcome.lines).toEqual([
      'qa: 1 started, 1 waits, 1 ended.',
      'qa/three: its retry is qa/three-retry-1, pull request #12',
    ]);
    expect(outcome.failure).toBeNull();
    expect(outcome.summary).toContain('qa/two');
  });

  test('counts among those that wait what is prepared', () => {
    const prepared = runOf({ ...waiting, plan: 'four', status: 'prepared' });
    const { lines } = executedOutcome(
      { ...executed, runs: [...executed.runs, prepared] },
      { dryRun: false, bearsWrong: false },
    );
    expect(lines[0]).toBe('qa: 1 started, 2 wait, 1 ended.');
  });

  test('puts the runs out', () => {
    const { result, verdict, plan } = outputsOf(outcome, { mode: 'execute', event: 'workflow_dispatch' });
    expect(JSON.parse(result)).toMatchObject({
      ...{ schema: 1, mode: 'execute', event: 'workflow_dispatch', failure: null, dryRun: false },
      environment: 'qa',
      runs: [{ plan: 'three', status: 'aborted' }, { plan: 'one' }, { plan: 'two' }],
      started: ['qa/one'],
      followUps: [{ run: 'qa/three', delivery: { plan: 'three-retry-1', pullRequest: 12 } }],
      problems: [],
    });
    expect({ verdict, plan }).toEqual({ verdict: '', plan: '' });
  });

  test.each([
    ['fails for what could not be done', { lost: [lost] }, false, ['error'], true],
    ['fails for what is wrong', { wrong: [wrong] }, false, ['error'], true],
    ['bears what is wrong where it is about more', { wrong: [wrong] }, true, ['warning'], false],
    ['never bears what could not be done', { lost: [lost] }, true, ['error'], true],
  ] as const)('%s', (_, change, bearsWrong, severities, fails) => {
    const { problems, failure } = executedOutcome({ ...executed, ...change }, { dryRun: false, bearsWrong });
    expect(problems.map(({ severity }) => severity)).toEqual(severities);
    expect(failure !== null).toBe(fails);
  });
});

describe('a job that works a plan off', () => {
  const told = { pullRequest: 7, summary: null, cancelled: null };
  const outcomeOf = (
    run: typeof aborted | undefined,
    change: Partial<Executed> = {},
    cancelled: string | null = null,
  ) => coordinatedOutcome({ ...nothingExecuted, ...change, run, isLost: false }, { ...told, cancelled });

  test('is about its plan', () => {
    const outcome = outcomeOf(runOf({ plan: 'done' }));
    expect(outputsOf(outcome, { mode: 'execute', event: 'workflow_dispatch' })).toMatchObject({
      ...{ verdict: '', status: 'finished', plan: 'qa/done', 'pull-request': '7' },
    });
    expect(outcome.failure).toBeNull();
  });

  test('fails when that was aborted, and says where the retry is', () => {
    const { failure } = outcomeOf(aborted, { followUps: [retried] });
    expect(failure).toBe(
      'qa/three was aborted: payments failed. Next: qa/three: its retry is qa/three-retry-1, pull request #12',
    );
  });

  test('says how to retry where none was opened', () => {
    expect(outcomeOf(aborted).failure).toContain("Next: 'deployment-plans retry qa/three', or mode retry");
  });

  test('does not fail when it waits, or is elsewhere', () => {
    expect(outcomeOf(waiting).failure).toBeNull();
    expect(outcomeOf(undefined).failure).toBeNull();
    const job = { run: 5, attempt: 1, job: 6, url: 'https://github.com/job', hosted: true };
    const holder = { host: 'vm', boot: 'b', namespace: 'n', pid: 1, startedAt: '1', job };
    for (const status of underWay) {
      const elsewhere = outcomeOf(runOf({ plan: 'far', status, endedAt: null, holder }));
      expect(elsewhere.failure).toBeNull();
      expect(elsewhere.lines[0]).toMatch(/^qa\/far is [a-z ]+, by https:\/\/github.com\/job$/);
    }
  });

  test('fails when it was cancelled before its plan began', () => {
    expect(outcomeOf(waiting, {}, 'its job was cancelled (SIGINT)').failure).toBe(
      'its job was cancelled (SIGINT)',
    );
  });
});

test('of a run in two answers the later one counts', () => {
  const later = { ...nothingExecuted, environment: 'qa', runs: [{ ...started, status: 'running' as const }] };
  const { runs } = togetherWith(executed, later);
  expect(runs.map(({ plan, status }) => `${plan} ${status}`)).toEqual([
    'three aborted',
    'two waiting',
    'one running',
  ]);
});
