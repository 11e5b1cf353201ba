import { describe, expect, test } from '@jest/globals';
import { pollInterval, spacingFor } from '../../../../src/adapters/github/api/budget/poll-interval.ts';
import { createRunWatcher } from '../../../../src/adapters/github/workflow-deployer/watching/run-watcher.ts';
import { createSteppedClock } from './deployer-world.ts';
import { connectScriptedRuns, type ScriptedRun } from './scripted-runs.ts';

const success = (id: number): ScriptedRun => ({ id, status: 'completed', conclusion: 'success' });
const goingOn = (id: number): ScriptedRun => ({ id, status: 'in_progress', conclusion: null });

const place = { repository: { owner: 'acme', name: 'releases' }, file: 'deploy.yml' };
const never = new AbortController().signal;

/** Waits an hour for runs that were started now. */
async function waitFor(ids: readonly number[], scripted: Parameters<typeof connectScriptedRuns>[0]) {
  const clock = createSteppedClock(0);
  const { api, said } = connectScriptedRuns(scripted);
  const watcher = createRunWatcher({ api, clock, place });
  const sights = await Promise.all(ids.map((id) => watcher.watch(started(id)).next(3_600_000, never)));
  return { said, sights: sights.map(({ kind }) => kind), clock };
}

function started(id: number) {
  return { id, since: 0, startedAt: 0, isNew: true, onTrouble: () => {} };
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('several runs of a workflow', () => {
  test('are looked at with one request', async () => {
    const { said, sights } = await waitFor(upTo(20), { runs: () => upTo(20).map(success) });
    expect(said).toEqual(['GET /workflows/deploy.yml/runs']);
    expect(new Set(sights)).toEqual(new Set(['completed']));
  });

  test('are looked at by themselves when the list does not show them', async () => {
    let looks = 0;
    const { said, sights } = await waitFor([1, 2, 3], {
      runs: () => [1, 2, 3].map(success),
      answers: (request) => {
        looks += 1;
        return request.endsWith('.yml/runs') && looks === 1 ? { body: { workflow_runs: [] } } : undefined;
      },
    });
    expect(said).toEqual(['GET /workflows/deploy.yml/runs', 'GET /runs/1', 'GET /runs/2', 'GET /runs/3']);
    expect(sights).toEqual(['completed', 'completed', 'completed']);
  });

  test('take no more pages than there are runs', async () => {
    const others = upTo(100).map((index) => goingOn(1000 + index));
    const { said } = await waitFor([1, 2, 3], {
      runs: () => [1, 2, 3].map(success),
      answers: (request) =>
        request.endsWith('.yml/runs') ? { body: { workflow_runs: others.map(listed) } } : undefined,
    });
    expect(said.filter((request) => request.endsWith('.yml/runs'))).toHaveLength(2);
    expect(said.filter((request) => request.startsWith('GET /runs/'))).toHaveLength(3);
  });

  test('end each at its time, and the last is looked at by itself', async () => {
    let looks = 0;
    const { said, sights } = await waitFor([1, 2], {
      runs: () => {
        looks += 1;
        return looks === 1 ? [success(1), goingOn(2)] : [success(2)];
      },
    });
    expect(sights).toEqual(['completed', 'completed']);
    expect(said).toEqual(['GET /workflows/deploy.yml/runs', 'GET /runs/2']);
  });

  test('are waited for longer when few requests are left', async () => {
    const reset = String(3600);
    let looks = 0;
    const { clock } = await waitFor([1], {
      headers: { 'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '20', 'x-ratelimit-reset': reset },
      runs: () => {
        looks += 1;
        return [looks < 3 ? goingOn(1) : success(1)];
      },
    });
    expect(clock.naps).toEqual([2000, 359_800, 323_820]);
  });
});

function listed({ id, status, conclusion }: ScriptedRun) {
  const created_at = '2026-11-20T09:00:00Z';
  return { id, display_title: 'x', head_branch: 'main', status, conclusion, created_at };
}

describe('a watcher', () => {
  test('sleeps no longer than somebody waits', async () => {
    const { api, said } = connectScriptedRuns({ runs: () => [goingOn(1)] });
    const slept: Promise<void>[] = [];
    const sleep = (_: number, wake: AbortSignal) => {
      const nap = new Promise<void>((resolve) => wake.addEventListener('abort', () => resolve()));
      slept.push(nap);
      return nap;
    };
    const watcher = createRunWatcher({ api, place, clock: { now: () => 0, sleep } });
    const wish = new AbortController();
    const sight = watcher.watch(started(1)).next(60_000, wish.signal);
    wish.abort();
    expect(await sight).toEqual({ kind: 'going-on' });
    await Promise.all(slept);
    expect(slept).toHaveLength(1);
    expect(await watcher.watch(started(1)).next(60_000, wish.signal)).toEqual({ kind: 'going-on' });
    expect(said).toEqual([]);
  });

  test('hands a mistake of ours to whoever waits, and goes on for others', async () => {
    const { api } = connectScriptedRuns({ runs: () => [success(1)] });
    let broken = true;
    const clock = createSteppedClock(0);
    const watcher = createRunWatcher({
      api,
      place,
      clock: {
        now: clock.now,
        sleep: (milliseconds, wake) =>
          broken ? Promise.reject(new TypeError('broken')) : clock.sleep(milliseconds, wake),
      },
    });
    const wanted = started(1);
    await expect(watcher.watch(wanted).next(60_000, never)).rejects.toThrow('broken');
    broken = false;
    expect(await watcher.watch(wanted).next(60_000, never)).toMatchObject({ kind: 'completed' });
  });
});

describe('the pace', () => {
  test.each([
    [0, 2000],
    [6000, 2000],
    [9000, 3000],
    [60_000, 20_000],
    [90_000, 30_000],
    [3_600_000, 30_000],
  ])('after %i ms is %i ms', (age, expected) => {
    expect(pollInterval(age)).toBe(expected);
  });

  test.each([
    ['nothing is said', {}, 0],
    ['much is left', { limit: '1000', remaining: '250', reset: '3600' }, 0],
    ['little is left', { limit: '1000', remaining: '240', reset: '3600' }, 30_000],
    ['nothing is left', { limit: '1000', remaining: '0', reset: '3600' }, 3_600_000],
    ['it is full again', { limit: '1000', remaining: '0', reset: '0' }, 0],
    ['it is no number', { limit: 'x', remaining: '0', reset: '3600' }, 0],
  ])('is stretched when %s', (_, given, expected) => {
    const headers = new Map(Object.entries(given).map(([name, value]) => [`x-ratelimit-${name}`, value]));
    expect(spacingFor(headers, 0)).toBe(expected);
  });
});
