import { describe, expect, test } from '@jest/globals';
import type { Operation } from '../../../src/domain/records/run.ts';
import { deploymentOf, deploymentStatus } from '../../../src/usecases/mirroring/wanted-deployment.ts';
import { operationOf, runOf } from '../../render/stories.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';
import { dispatched, pending } from '../../support/run-reports.ts';
import { begun, ended, jobUrl } from './mirror-world.ts';

const backedOut = { state: 'backed-out', reason: 'the health check failed' } as const;

test.each<[Operation, string, string]>([
  [begun('a'), 'in_progress', 'started'],
  [ended('a'), 'success', 'succeeded after 42 s'],
  [ended('a', { state: 'failed', reason: 'exit code 1' }), 'failure', 'failed after 42 s: exit code 1'],
  [ended('a', { state: 'unknown', reason: 'time limit' }), 'error', 'unknown after 42 s: time limit'],
  [ended('a', backedOut), 'inactive', 'backed out after 42 s: the health check failed'],
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

test('only what a workflow carries out has a key', () => {
  expect(deploymentOf(runOf(), begun('a')).payload).not.toHaveProperty('key');
  expect(deploymentOf(runOf(), dispatched('a')).payload).toHaveProperty('key');
});

describe('descriptions', () => {
  test.each([...hostileTexts])('stay short and on one line: %s', (_, text) => {
    const operation = ended('a', { state: 'failed', reason: text, to: text });
    const { description } = deploymentOf({ ...runOf(), plan: 'p'.repeat(100) }, operation);
    const status = deploymentStatus(operation, jobUrl)?.description ?? '';
    expect([description.length <= 140, status.length <= 140]).toEqual([true, true]);
    expect(description + status).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u);
  });
});
