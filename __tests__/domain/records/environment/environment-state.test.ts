import { describe, expect, test } from '@jest/globals';
import { unknownApplication } from '../../../../src/domain/records/environment/environment-record.ts';
import {
  activeRuns,
  applicationOf,
  changesBetween,
  claimedRuns,
  withApplication,
  withRun,
} from '../../../../src/domain/records/environment/environment-state.ts';
import { applicationRecord, run, state } from '../../../support/builders.ts';

describe('an application', () => {
  test('that was never there is unknown', () => {
    expect(applicationOf(state(), 'constructor')).toEqual(unknownApplication('constructor'));
  });

  test('is replaced, and the state before stays as it was', () => {
    const before = state([applicationRecord('a'), applicationRecord('b')]);
    const after = withApplication(before, applicationRecord('a', '2.0.0'));
    expect(applicationOf(after, 'a').version).toBe('2.0.0');
    expect(applicationOf(after, 'b')).toBe(applicationOf(before, 'b'));
    expect(applicationOf(before, 'a').version).toBe('1.0.0');
  });
});

describe('a run', () => {
  test('is active until it has ended, then ended for ever', () => {
    const active = withRun(state(), run('one', { status: 'running' }));
    expect([...active.active.keys()]).toEqual(['one']);
    const ended = withRun(active, run('one', { status: 'finished' }));
    expect(ended.active.size).toBe(0);
    expect(ended.endedPlans).toEqual(new Set(['one']));
    expect([...ended.newlyEnded.keys()]).toEqual(['one']);
    expect(() => withRun(ended, run('one'))).toThrow('the run of one has ended and never changes');
  });

  test('comes in merge order', () => {
    const runs = [
      run('c', { sequence: 3, status: 'running' }),
      run('a', { sequence: 10 }),
      run('b', { sequence: 1, status: 'aborting' }),
    ];
    expect(activeRuns(state([], runs)).map(({ plan }) => plan)).toEqual(['b', 'c', 'a']);
    expect(claimedRuns(state([], runs)).map(({ plan }) => plan)).toEqual(['b', 'c']);
  });
});

describe('what is to be written', () => {
  const before = state([applicationRecord('a'), applicationRecord('b')], [run('one'), run('two')]);

  test('is nothing between a state and itself', () => {
    const nothing = { record: null, applications: [], active: [], ended: [], deliveries: [], removed: [] };
    expect(changesBetween(before, before)).toEqual(nothing);
  });

  test('is what changed, each in its place', () => {
    const finished = run('one', { status: 'finished' });
    const running = run('two', { status: 'running' });
    const newer = applicationRecord('b', '2.0.0');
    const after = withRun(withRun(withApplication(before, newer), finished), running);
    expect(changesBetween(before, after)).toEqual({
      record: null,
      applications: [newer],
      active: [running],
      ended: [finished],
      deliveries: [],
      removed: ['one'],
    });
  });

  test('is the environment when that changed', () => {
    const record = { environment: 'qa', baseline: 'b', head: 'h', sequence: 2, pause: null };
    expect(changesBetween(before, { ...before, record }).record).toBe(record);
  });
});
