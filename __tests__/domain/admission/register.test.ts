import { describe, expect, test } from '@jest/globals';
import { type MergedPlan, type Registration, register } from '../../../src/domain/admission/register.ts';
import type { EnvironmentState } from '../../../src/domain/records/environment/environment-state.ts';
import { activeRuns } from '../../../src/domain/records/environment/environment-state.ts';
import { commit, later, operation, run, state, time } from '../../support/builders.ts';

const record = { environment: 'qa', baseline: commit('ba'), head: commit('ba'), sequence: 7, pause: null };

function merged(plan: string, blob: string | null = commit('b1')): MergedPlan {
  return {
    ...{ plan, blob, mergeCommit: commit('a1'), mergedAt: time, earlierMerges: [] },
    authors: ['Ada <ada@example.com>'],
  };
}

function registered(
  before: EnvironmentState,
  plans: readonly MergedPlan[],
  more: Partial<Registration> = {},
) {
  return register(
    { ...before, record },
    {
      record,
      head: commit('h1'),
      merged: plans,
      history: new Set(),
      contents: new Map(),
      at: later,
      ...more,
    },
  );
}

const order = ({ active }: EnvironmentState) =>
  activeRuns({ ...state(), active }).map(({ plan, sequence }) => `${sequence} ${plan}`);

describe('a newly merged plan', () => {
  const content = {
    source: 'development',
    origin: { kind: 'retry', environment: 'qa', plan: 'zero' },
    onFailure: 'continue',
    operations: [operation('shop')],
  } as const;

  test('waits, with what is known of it', () => {
    const { state: after, notes } = registered(state(), [merged('one')], {
      contents: new Map([['one', content]]),
    });
    expect(after.active.get('one')).toEqual(
      run('one', { ...content, sequence: 7, blob: commit('b1'), mergeCommit: commit('a1') }),
    );
    expect(notes).toEqual([]);
  });

  test('that cannot be read waits as well, with nothing known of it', () => {
    expect(registered(state(), [merged('one')]).state.active.get('one')).toMatchObject({
      status: 'waiting',
      source: null,
      operations: [],
      onFailure: 'stop',
    });
  });

  test('takes the next sequence, in the order given', () => {
    const { state: after } = registered(state(), [merged('b'), merged('a')]);
    expect(order(after)).toEqual(['7 b', '8 a']);
    expect(after.record).toEqual({ ...record, head: commit('h1'), sequence: 9 });
  });
});

describe('a plan that has a run', () => {
  const waiting = run('one', { sequence: 3, blob: commit('b1') });
  const ended = state([], [], { endedPlans: new Set(['one']) });

  test('keeps its place while its file is the same', () => {
    const { state: after } = registered(state([], [waiting]), [merged('one'), merged('two')]);
    expect(order(after)).toEqual(['3 one', '7 two']);
  });

  test('takes a new place at the end when its file changed before the claim', () => {
    const before = state([], [{ ...waiting, approvals: [{ by: 'bob', at: time, blob: commit('b1') }] }]);
    const { state: after } = registered(before, [merged('one', commit('b2'))]);
    expect(order(after)).toEqual(['7 one']);
    expect(after.active.get('one')).toMatchObject({ blob: commit('b2'), approvals: [] });
  });

  test('remembers who wrote it before, and what brought it, however often it changes', () => {
    const change = (at: string, author: string, earlierMerges: readonly string[] = []): MergedPlan => ({
      ...merged('one', commit(at)),
      ...{ mergeCommit: commit(at), earlierMerges, authors: [author] },
    });
    const first = registered(state(), [change('a1', 'Alice <a@x.example>')]).state;
    expect(first.active.get('one')).not.toHaveProperty('earlierMerges');
    const second = registered(first, [change('b2', 'Bob <b@x.example>')]).state;
    const third = registered(second, [change('d4', 'Alice <a@x.example>', [commit('c3')])]).state;
    expect(third.active.get('one')).toMatchObject({
      mergeCommit: commit('d4'),
      earlierMerges: [commit('a1'), commit('b2'), commit('c3')],
      authors: ['Alice <a@x.example>', 'Bob <b@x.example>'],
    });
  });

  test('is withdrawn when its file is deleted before the claim', () => {
    const { state: after } = registered(state([], [waiting]), [merged('one', null)]);
    expect(after.active.size).toBe(0);
    expect(after.newlyEnded.get('one')).toMatchObject({
      status: 'aborted',
      endedBy: 'operator',
      reason: 'the plan file was deleted before the run was claimed',
      endedAt: later,
    });
  });

  test.each([commit('b2'), null])('goes on unchanged when its file becomes %s after the claim', (blob) => {
    const claimed = { ...waiting, status: 'running' } as const;
    const { state: after, notes } = registered(state([], [claimed]), [merged('one', blob)]);
    expect(after.active.get('one')).toBe(claimed);
    expect(notes).toEqual([expect.stringContaining('qa/one was changed after its claim')]);
  });

  test('never runs again once it has ended', () => {
    const { state: after, notes } = registered(ended, [merged('one', commit('b2'))]);
    expect(after.active.size).toBe(0);
    expect(notes).toEqual([expect.stringContaining('it does not run again')]);
  });

  test('may be deleted once it has ended, without a word', () => {
    expect(registered(ended, [merged('one', null)])).toMatchObject({
      notes: [],
      state: { active: new Map() },
    });
  });
});

describe('a plan without a run', () => {
  test('that was there at the baseline is history', () => {
    const { state: after, notes } = registered(state(), [merged('old')], { history: new Set(['old']) });
    expect(after.active.size).toBe(0);
    expect(notes).toEqual(['qa/old is older than the baseline; its change is ignored']);
  });

  test('that came and went between two looks was never there', () => {
    const { state: after, notes } = registered(state(), [merged('brief', null)]);
    expect({ active: after.active.size, ended: after.newlyEnded.size, notes }).toEqual({
      active: 0,
      ended: 0,
      notes: [],
    });
  });
});
