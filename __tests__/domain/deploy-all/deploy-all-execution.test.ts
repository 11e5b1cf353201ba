import { describe, expect, test } from '@jest/globals';
import {
  deployAllExecution,
  executionCounts,
  proposedExecution,
} from '../../../src/domain/deploy-all/deploy-all-execution.ts';
import type { DeployAll } from '../../../src/domain/model/deploy-all.ts';
import { entry, later, operation, plan, run, time } from '../../support/builders.ts';

const deployAll: DeployAll = {
  platform: '11.19',
  by: 'dora',
  relaunches: 'zero',
  leftOut: new Map([
    ['producer-failed', ['p']],
    ['no-build', ['n', 'm']],
  ]),
};
const operations = [
  operation('done', { state: 'succeeded' }),
  operation('there', { state: 'skipped', reason: 'already-deployed' }),
  operation('broken', { state: 'failed' }),
  operation('lost', { state: 'unknown' }),
  operation('back', { state: 'backed-out' }),
  operation('after', { state: 'skipped', reason: 'broken failed' }),
  operation('todo', { state: 'pending' }),
  operation('busy', { state: 'started' }),
];

describe('an execution of Deploy All', () => {
  test('tells what becomes of each application, each once', () => {
    const execution = deployAllExecution(
      run('one', { status: 'running', operations, deployAll, startedAt: time }),
    );
    expect(execution).toEqual({
      ...{ plan: 'one', platform: '11.19', relaunches: 'zero', status: 'running', by: 'dora' },
      ...{ startedAt: time, endedAt: null },
      succeeded: ['done', 'there'],
      failed: ['broken', 'lost', 'back'],
      skipped: ['after'],
      pending: ['todo', 'busy'],
      leftOut: deployAll.leftOut,
    });
    expect(execution && [...execution.leftOut.keys()]).toEqual(['no-build', 'producer-failed']);
  });

  test('counts them apart', () => {
    const execution = proposedExecution('one', plan([entry('a'), entry('b')], { deployAll }), 'open');
    expect(execution && executionCounts(execution)).toEqual({
      ...{ succeeded: 0, failed: 0, skipped: 0, pending: 2, unknown: 0 },
      ...{ 'build-failed': 0, 'no-build': 2, 'already-on-platform': 0, 'producer-failed': 1 },
    });
  });

  test('leaves nothing to do once it has ended', () => {
    const ended = run('one', { status: 'aborted', operations, deployAll, endedAt: later });
    expect(deployAllExecution(ended)).toMatchObject({ skipped: ['after', 'todo', 'busy'], pending: [] });
  });

  test('is of whoever asked for its retry', () => {
    const origin = { kind: 'retry', environment: 'qa', plan: 'zero', by: 'carol' } as const;
    expect(deployAllExecution(run('one', { origin, deployAll }))?.by).toBe('carol');
  });

  test('is no other run, and no other plan', () => {
    expect(deployAllExecution(run('one'))).toBeUndefined();
    expect(proposedExecution('one', plan([]), 'merged')).toBeUndefined();
  });
});
