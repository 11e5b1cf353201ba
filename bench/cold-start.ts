import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Benchmark, Measure } from './benchmark.ts';
import { medianTimes } from './median-times.ts';

/**
 * The issue allows 3.2, what actions/create-github-app-token takes; most jobs do nothing, so that would not be
 * enough. On an idle machine it is about 1.5; the rest is for one that has other things to do.
 */
const limit = 2.5;
const rounds = 15;
const action = join(import.meta.dirname, '..', 'dist', 'action', 'index.js');

export const benchmarks: readonly Benchmark[] = [
  { name: 'cold start of the built action, against an empty Node program', run: measure },
];

function measure(): readonly Measure[] {
  if (!existsSync(action)) throw new Error(`${action} is missing: run npm run build`);
  const folder = mkdtempSync(join(tmpdir(), 'deployment-plans-bench-'));
  try {
    return measureIn(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measureIn(folder: string): readonly Measure[] {
  const [empty, event] = [join(folder, 'empty.js'), join(folder, 'event.json')];
  writeFileSync(empty, '');
  writeFileSync(event, JSON.stringify({ ref: 'refs/heads/feature', deleted: false }));
  const job = { PATH: process.env.PATH, GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: event };
  const time = medianTimes(
    {
      empty: () => start(empty, job, 0),
      nothing: () => start(action, { ...job, INPUT_MODE: 'auto' }, 0),
      // A mode that is refused has loaded everything that acts, and asks nobody anything.
      everything: () => start(action, { ...job, INPUT_TOKEN: 'none', INPUT_MODE: 'execute' }, 1),
    },
    rounds,
  );
  return [
    { label: 'an empty program', value: time('empty'), unit: 'ms' },
    { label: 'an event that needs nothing', value: time('nothing') / time('empty'), unit: 'x', limit },
    { label: 'all loaded, before the first request', value: time('everything') / time('empty'), unit: 'x' },
  ];
}

function start(program: string, env: NodeJS.ProcessEnv, expected: number): void {
  const { status, stderr } = spawnSync(process.execPath, [program], { env, encoding: 'utf8' });
  if (status !== expected) throw new Error(`${program} ended with ${status}: ${stderr}`);
}
