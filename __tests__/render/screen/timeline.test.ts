import { describe, expect, test } from '@jest/globals';
import type { Operation, Try } from '../../../src/domain/records/run/operation.ts';
import { type Timeline, timelineOf } from '../../../src/render/screen/timeline.ts';
import { effect } from '../../support/builders.ts';
import { criterion } from '../../support/lived-runs.ts';
import { operationOf, runOf } from '../stories.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 9, minute)).toISOString();
const now = Date.parse(at(60));

function tried(from: number, to: number | null, change: Partial<Try> = {}): Try {
  const outcome = to === null ? null : 'succeeded';
  return { startedAt: at(from), endedAt: to === null ? null : at(to), outcome, effect: effect(), ...change };
}

const operation = (application: string, ...tries: readonly Try[]): Operation =>
  operationOf(application, { tries });

/** Rows as `application: kind state from-to`, in percent of the width. */
function told(timeline: Timeline | undefined): string[] {
  const percent = (share: number) => Math.round(share * 100);
  return (timeline?.rows ?? []).map(({ application, bars }) => {
    const words = bars.map((it) => `${it.kind} ${it.state} ${percent(it.from)}-${percent(it.to)}`);
    return `${application ?? 'run'}: ${words.join(', ')}`;
  });
}

describe('the timeline of a run', () => {
  test('is there once something has begun', () => {
    expect(timelineOf(runOf({ operations: [operation('a')] }), now)).toBeUndefined();
  });

  test('has a bar for each try', () => {
    const failed = tried(0, 1, { outcome: 'failed', reason: 'exit code 1' });
    const run = runOf({
      operations: [operation('a', failed, tried(2, 4)), operation('b'), operation('c', tried(4, 10))],
    });
    const timeline = timelineOf(run, now);
    expect(told(timeline)).toEqual([
      'a: deploy failed 0-10, deploy succeeded 20-40',
      'c: deploy succeeded 40-100',
    ]);
    expect(timeline?.rows[0]?.bars[0]?.reason).toBe('exit code 1');
    expect(timeline?.now).toBeNull();
  });

  test('reaches until now while it goes on', () => {
    const run = runOf({ status: 'running', endedAt: null, operations: [operation('a', tried(20, null))] });
    const timeline = timelineOf(run, now);
    expect(told(timeline)).toEqual(['a: deploy under-way 0-100']);
    expect(timeline?.now).toBe(1);
  });

  test('tells what was kept from beginning', () => {
    const run = runOf({ operations: [operation('a', tried(0, 1, { outcome: 'failed', begun: false }))] });
    expect(told(timelineOf(run, now))).toEqual(['a: deploy not-begun 0-100']);
  });

  test('shows both stages and the wait between, which is drawn shorter than it was', () => {
    const run = runOf({
      ...{ stages: 'two', preparedAt: at(5), activatedAt: at(50), endedAt: at(55) },
      operations: [operation('a', tried(0, 5, { step: 'prepare' }), tried(50, 55, { step: 'activate' }))],
    });
    const timeline = timelineOf(run, now);
    expect(told(timeline)).toEqual([
      'a: prepare succeeded 0-40, activate succeeded 60-100',
      'run: wait passed 40-60',
    ]);
    expect(timeline?.breaks).toEqual([{ at: 0.5, milliseconds: 45 * 60_000 }]);
  });

  test('waits until now for what is prepared', () => {
    const run = runOf({
      ...{ status: 'prepared', stages: 'two', preparedAt: at(10), endedAt: null },
      operations: [operation('a', tried(0, 10, { step: 'prepare' }))],
    });
    expect(told(timelineOf(run, now))).toEqual(['a: prepare succeeded 0-80', 'run: wait under-way 80-100']);
  });

  test.each([
    ['verifying', [criterion('it answers')], 'verify under-way 17-100'],
    ['finished', [criterion('it answers', { state: 'met', at: at(20) })], 'verify succeeded 50-100'],
    [
      'aborted',
      [criterion('it answers', { state: 'unmet', at: at(20), reason: '500' })],
      'verify failed 50-100',
    ],
  ] as const)('shows the verification of a run that is %s', (status, criteria, wanted) => {
    const endedAt = status === 'verifying' ? null : at(25);
    const run = runOf({ status, criteria, endedAt, operations: [operation('a', tried(0, 10))] });
    expect(told(timelineOf(run, now))[1]).toBe(`run: ${wanted}`);
  });

  test('says which moments its places are', () => {
    const timeline = timelineOf(runOf({ operations: [operation('a', tried(0, 40))] }), now);
    expect(timeline?.marks.map(({ time }) => time)).toEqual([0, 10, 20, 30, 40].map(at));
  });
});
