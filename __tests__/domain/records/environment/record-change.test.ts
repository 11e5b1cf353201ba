import { expect, test } from '@jest/globals';
import { type RunChange, recordChange } from '../../../../src/domain/records/environment/record-change.ts';
import { holder, run, state, time } from '../../../support/builders.ts';

const held = run('one', { status: 'running', holder: holder(), epoch: 2 });
const before = state([], [held]);

const change = (more: Partial<RunChange> = {}): RunChange => ({
  plan: 'one',
  epoch: 2,
  status: 'running',
  events: [{ kind: 'skipped', applications: ['payments'], reason: 'stopped' }],
  ...more,
});

test('what the holder records happens to the run', () => {
  const recorded = recordChange(before, change());
  expect(recorded).toMatchObject({ kind: 'recorded', run: { operations: [{ state: 'skipped' }] } });
});

test('a run that ends is given as it ended', () => {
  const events = [...change().events, { kind: 'completed', at: time } as const];
  expect(recordChange(before, change({ events }))).toMatchObject({
    kind: 'recorded',
    run: { status: 'aborted' },
  });
});

test.each<[string, Partial<RunChange>]>([
  ['of an earlier epoch', { epoch: 1 }],
  ['of a run that is not active', { plan: 'two' }],
])('a writer %s is fenced off', (_, more) => {
  expect(recordChange(before, change(more))).toEqual({ kind: 'fenced' });
});

test('a writer who knows another status gets the run as it stands', () => {
  const aborting = { ...held, status: 'aborting' as const };
  expect(recordChange(state([], [aborting]), change())).toEqual({ kind: 'outdated', run: aborting });
});
