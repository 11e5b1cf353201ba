import { beforeEach, describe, expect, test } from '@jest/globals';
import { hasEnded, isUnderWay, type Run } from '../../../src/domain/records/run/run.ts';
import { RepositoryUnavailable, RepositoryUnusable } from '../../../src/ports/release-repository.ts';
import { type WatchRequest, watchRuns } from '../../../src/usecases/watching/watch-runs.ts';
import { allUnderWay, runOfPlan } from '../../../src/usecases/watching/watched-runs.ts';
import { run } from '../../support/builders.ts';
import { createStopButton, type StopButton } from '../../support/buttons/stop-button.ts';
import { createFakeClock, type FakeClock } from '../../support/fake-clock.ts';
import { createNotedProgress, type NotedProgress } from '../../support/noted-progress.ts';

const lost = new RepositoryUnavailable('the network is down');
const waits = run('a');
const runs = run('a', { status: 'running', startedAt: '2026-11-20T09:00:00Z' });
const ended = run('a', { ...runs, status: 'finished', endedAt: '2026-11-20T09:10:00Z' });

/** What a look finds: runs, or a failure. */
type Look = readonly Run[] | Error;

let clock: FakeClock;
let stop: StopButton;
let progress: NotedProgress;
/** How often runs were read, and not only the commit. */
let reads: number;
beforeEach(() => {
  [clock, stop, progress, reads] = [createFakeClock(), createStopButton(), createNotedProgress(), 0];
});

/** Watches while looks find this, one after the other; the last one is found for ever. */
function watching(looks: readonly Look[], request: Partial<WatchRequest> = {}) {
  let [at, head, found]: [number, number, Look | undefined] = [0, 0, undefined];
  const readRecords = async () => {
    const look = looks[Math.min(at, looks.length - 1)] ?? [];
    at += 1;
    if (look instanceof Error) throw look;
    if (look !== found) head += 1;
    found = look;
    const named = async (environment: string, plan: string) => {
      reads += 1;
      return look.find((it) => it.plan === plan && it.environment === environment);
    };
    const active = look.filter((it) => !hasEnded(it));
    return {
      head: `${head}`,
      run: named,
      activeRuns: async (name: string) => active.filter(({ environment }) => environment === name),
      activeEnvironments: async () => [...new Set(active.map(({ environment }) => environment))],
    };
  };
  const ports = { readRecords, clock, chance: () => 0, stop: stop.signal, progress };
  const one = { find: runOfPlan({ environment: 'qa', plan: 'a' }), interval: 1_000 };
  return watchRuns(ports, { ...one, isOver: (all) => all.every(hasEnded), ...request });
}

describe('one run', () => {
  test('is told from where it stands to its end', async () => {
    expect(await watching([[waits], [runs], [ended]])).toEqual({ runs: [ended], lost: [] });
    expect(progress.told).toEqual(['waiting qa/a', 'claimed qa/a', 'ended qa/a']);
  });

  test('is read again only when something was recorded', async () => {
    const same = [runs];
    await watching([same, same, same, same, [ended]]);
    expect(reads).toBe(2);
  });

  test('that there is not is refused', async () => {
    await expect(watching([[]])).rejects.toMatchObject({ problems: [{ code: 'run-not-found' }] });
  });

  test('is left as it was seen last when somebody stops', async () => {
    clock.whileAsleep = () => stop.press();
    expect(await watching([[waits], [runs]])).toEqual({ runs: [waits], lost: [] });
  });
});

describe('all runs under way', () => {
  const all = { find: allUnderWay, isOver: (seen: readonly Run[]) => !seen.some(isUnderWay) };
  const other = run('b', { environment: 'production', status: 'running', startedAt: '2026-11-20T09:00:00Z' });

  test('are watched until none is left, also those that begin meanwhile, but none that waits', async () => {
    const waiting = run('c');
    const overB = { ...other, status: 'aborted' } as const;
    const report = await watching(
      [
        [runs, waiting],
        [runs, other],
        [ended, other],
        [ended, overB],
      ],
      all,
    );
    expect(report.runs.map(({ plan, status }) => `${plan} ${status}`)).toEqual(['a finished', 'b aborted']);
    expect(progress.told.filter((it) => it.startsWith('claimed'))).toEqual([
      'claimed qa/a',
      'claimed production/b',
    ]);
  });

  test('are watched no longer when the records, set back, do not have them any more', async () => {
    const report = await watching([[runs, other], [runs], [ended]], all);
    expect(report.runs.map(({ plan, status }) => `${plan} ${status}`)).toEqual(['a finished']);
    expect(progress.told).toContain('production/b is not in the records any more');
  });

  test('are none, at once', async () => {
    expect(await watching([[waits]], all)).toEqual({ runs: [], lost: [] });
  });
});

describe('a repository that does not answer', () => {
  test('is asked again, which is said once each time', async () => {
    const report = await watching([[runs], lost, lost, [runs], lost, [ended]]);
    expect(report.lost).toEqual([]);
    expect(progress.told.filter((it) => it === 'the network is down')).toHaveLength(2);
  });

  test('is given up after ten minutes, with the run as it was seen last', async () => {
    const begin = clock.now();
    const report = await watching([[runs], lost]);
    expect(report).toMatchObject({ runs: [runs], lost: [{ code: 'source-unreachable' }] });
    expect((clock.now() - begin) / 60_000).toBeGreaterThan(10);
    expect((clock.now() - begin) / 60_000).toBeLessThan(12);
  });

  test('from the beginning is no answer', async () => {
    await expect(watching([lost])).rejects.toBe(lost);
  });

  test('for a reason that does not pass is no answer', async () => {
    const cause = new RepositoryUnusable('the token is wrong');
    await expect(watching([[runs], cause])).rejects.toBe(cause);
  });
});
