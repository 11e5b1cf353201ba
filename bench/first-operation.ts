import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { currentAttempt } from '../sandbox/model/actions/workflow-run.ts';
import { hasBegun } from '../sandbox/stage/deployment-site.ts';
import { createExecutionWorld, type ExecutionWorld } from '../sandbox/stage/execution-world.ts';
import type { Benchmark, Measure } from './benchmark.ts';
import { median } from './median-times.ts';

/** One after the other; each begins where nothing is under way. */
const versions = { ledger: '2.0.0', payments: '2.3.0', audit: '1.1.0' };
/** Milliseconds. */
const patience = 120_000;
const action = join(import.meta.dirname, '..', 'dist', 'action', 'index.js');

export const benchmarks: readonly Benchmark[] = [
  {
    name: 'execution: from merge to first operation, by the workflows of the templates on the sandbox',
    run: measure,
  },
];

interface Beginning {
  readonly milliseconds: number;
  /** Jobs that had a machine by then, of all workflows. */
  readonly jobs: number;
}

async function measure(): Promise<readonly Measure[]> {
  if (!existsSync(action)) throw new Error(`${action} is missing: run npm run build`);
  const world = await createExecutionWorld();
  try {
    const beginnings: Beginning[] = [];
    for (const [application, version] of Object.entries(versions))
      beginnings.push(await begin(world, application, version));
    return [
      { label: 'wall time', value: median(beginnings.map(({ milliseconds }) => milliseconds)), unit: 'ms' },
      { label: 'jobs until then', value: median(beginnings.map(({ jobs }) => jobs)), unit: '' },
    ];
  } finally {
    await world.close();
  }
}

async function begin(world: ExecutionWorld, application: string, version: string): Promise<Beginning> {
  const { actions } = world.sandbox;
  const pullRequest = await world.propose(application, { [application]: version });
  await actions.idle();
  const before = startedJobs(world);
  const start = performance.now();
  await world.merge(pullRequest);
  while (!hasBegun(world.site, application)) {
    if (performance.now() - start > patience)
      throw new Error(`${application} was not begun within ${patience} ms: is ${action} built anew?`);
    await sleep(5);
  }
  return { milliseconds: performance.now() - start, jobs: startedJobs(world) - before };
}

function startedJobs({ sandbox, acme }: ExecutionWorld): number {
  const jobs = sandbox.actions.runsOf(acme.releases).flatMap((run) => currentAttempt(run).jobs);
  return jobs.filter(({ startedAt, conclusion }) => startedAt !== null && conclusion !== 'skipped').length;
}
