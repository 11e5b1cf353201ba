import { describe, expect, test } from '@jest/globals';
import { type Rebaseline, rebaseline } from '../../../src/domain/admission/rebaseline.ts';
import { commit, later, run, state } from '../../support/builders.ts';

const head = commit('h2');

function branch(blobs: Readonly<Record<string, string>>, history: readonly string[] = []): Rebaseline {
  return { head, blobs: new Map(Object.entries(blobs)), history: new Set(history), at: later };
}

const waiting = run('one', { sequence: 3, blob: commit('b1') });

describe('a branch that is adopted', () => {
  test('for the first time begins the records', () => {
    const { state: after, ...answer } = rebaseline(
      state([], [], { record: null }),
      branch({ old: commit('b0') }),
    );
    expect(after.record).toEqual({ environment: 'qa', baseline: head, head, sequence: 1, pause: null });
    expect(answer).toEqual({ withdrawn: [], history: ['old'] });
  });

  test('anew moves the baseline, and counts and pauses go on', () => {
    const pause = { reason: 'incident', by: 'Ada', at: later };
    const record = { environment: 'qa', baseline: 'b', head: 'h', sequence: 9, pause };
    const { state: after } = rebaseline(state([], [], { record }), branch({}));
    expect(after.record).toEqual({ ...record, baseline: head, head });
  });

  test('keeps the place of a waiting run whose file is the same', () => {
    const { state: after, ...answer } = rebaseline(state([], [waiting]), branch({ one: commit('b1') }));
    expect(after.active.get('one')).toBe(waiting);
    expect(answer).toEqual({ withdrawn: [], history: [] });
  });

  test.each([{ one: commit('b2') }, {}])('withdraws a waiting run whose file is another: %j', (blobs) => {
    const { state: after, ...answer } = rebaseline(state([], [waiting]), branch(blobs));
    expect(after.active.size).toBe(0);
    expect(after.newlyEnded.get('one')).toMatchObject({
      status: 'aborted',
      endedBy: 'operator',
      endedAt: later,
    });
    expect(answer).toEqual({ withdrawn: ['one'], history: [] });
  });

  test('tells which plans become history without having run, not those that were or that ran', () => {
    const before = state([], [], { endedPlans: new Set(['ran']) });
    const blobs = { ran: commit('b1'), old: commit('b2'), never: commit('b3') };
    expect(rebaseline(before, branch(blobs, ['old'])).history).toEqual(['never']);
  });
});
