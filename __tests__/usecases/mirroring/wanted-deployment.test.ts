import { describe, expect, test } from '@jest/globals';
import type { Operation, Try } from '../../../src/domain/records/run/operation.ts';
import { deploymentOf, deploymentStatus } from '../../../src/usecases/mirroring/wanted-deployment.ts';
import { operationOf, runOf } from '../../render/stories.ts';
import { deploymentEffect, manifestEffect } from '../../support/engine-effects.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';
import { dispatched, pending } from '../../support/run-reports.ts';
import { begun, ended, jobUrl } from './mirror-world.ts';

const prepared = { endedAt: '2026-11-20T09:12:12.000Z', outcome: 'succeeded' } as const;

/** An operation that was only prepared. */
function preparing(change: Partial<Operation>, end: Partial<Try> = {}): Operation {
  const [attempt] = begun('a').tries;
  if (attempt === undefined) throw new Error('an operation that has begun has a try');
  return begun('a', { endedAt: null, ...change, tries: [{ ...attempt, step: 'prepare', ...end }] });
}

const backedOut = { state: 'backed-out', reason: 'the health check failed' } as const;

test.each<[Operation, string, string]>([
  [begun('a'), 'in_progress', 'started'],
  [ended('a'), 'success', 'succeeded after 42 s'],
  [ended('a', { state: 'failed', reason: 'exit code 1' }), 'failure', 'failed after 42 s: exit code 1'],
  [ended('a', { state: 'unknown', reason: 'time limit' }), 'error', 'unknown after 42 s: time limit'],
  [ended('a', backedOut), 'inactive', 'backed out after 42 s: the health check failed'],
  [
    ended('a', { backout: { state: 'pending', reason: null } }),
    'success',
    'succeeded after 42 s: is to go back to the version before',
  ],
  [
    ended('a', { backout: { state: 'started', reason: null } }),
    'in_progress',
    'backing out: goes back to the version before',
  ],
  [
    ended('a', { backout: { state: 'failed', reason: 'exit code 1' } }),
    'error',
    'backout failed: could not go back to the version before: exit code 1',
  ],
  [
    ended('a', { backout: { state: 'unknown', reason: null } }),
    'error',
    'backout unknown: nobody knows whether it is back at the version before',
  ],
  [
    ended('a', { backout: { state: 'left', reason: 'it is new' } }),
    'success',
    'succeeded after 42 s: left as it is: it is new',
  ],
  [preparing({ state: 'started', endedAt: null }), 'queued', 'preparing'],
  [
    preparing({ state: 'pending', preparedAt: '2026-11-20T09:12:12.000Z' }, prepared),
    'queued',
    'prepared after 2 s',
  ],
  [
    preparing({ state: 'skipped', reason: 'the run was stopped' }),
    'inactive',
    'skipped: the run was stopped',
  ],
])('%#: an operation is %s, in words %s', (operation, state, description) => {
  expect(deploymentStatus(operation, jobUrl)).toEqual({ state, description, logUrl: jobUrl });
});

test.each([
  pending('a'),
  operationOf('a', { state: 'skipped', reason: 'already-deployed' }),
  operationOf('a', { state: 'failed', reason: 'it could not be started' }),
])('%#: what nothing was set in motion for has no deployment', (operation) => {
  expect(deploymentStatus(operation, jobUrl)).toBeNull();
});

test('an operation for which no job is known has no log', () => {
  expect(deploymentStatus(begun('a'), null)?.logUrl).toBeNull();
});

test('an address that no browser may follow is no log', () => {
  const [attempt] = dispatched('a').tries;
  if (attempt?.effect.kind !== 'workflow') throw new Error('a dispatched operation has a workflow');
  const tries = [{ ...attempt, effect: { ...attempt.effect, url: 'javascript:alert(1)' } }];
  expect(deploymentStatus(dispatched('a', { tries }), jobUrl)?.logUrl).toBe(jobUrl);
});

test('only what an engine carries out has a key', () => {
  expect(deploymentOf(runOf(), begun('a')).payload).not.toHaveProperty('key');
  expect(deploymentOf(runOf(), dispatched('a')).payload).toHaveProperty('key');
});

test.each([deploymentEffect('k'), manifestEffect('k')])(
  'what a $kind carries out has its key, and its page as the log',
  (effect) => {
    const [attempt] = dispatched('a').tries;
    const operation = dispatched('a', {
      tries: attempt === undefined ? [] : [{ ...attempt, effect }],
    });
    expect(deploymentOf(runOf(), operation).payload).toMatchObject({ key: 'k' });
    expect(deploymentStatus(operation, jobUrl)?.logUrl).toBe(effect.url);
  },
);

describe('descriptions', () => {
  test.each([...hostileTexts])('stay short and on one line: %s', (_, text) => {
    const operation = ended('a', { state: 'failed', reason: text, to: text });
    const { description } = deploymentOf({ ...runOf(), plan: 'p'.repeat(100) }, operation);
    const status = deploymentStatus(operation, jobUrl)?.description ?? '';
    expect([description.length <= 140, status.length <= 140]).toEqual([true, true]);
    expect(description + status).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u);
  });
});
