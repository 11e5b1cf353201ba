import { describe, expect, test } from '@jest/globals';
import type { Effect } from '../../../src/domain/records/run/effect.ts';
import type { JobIdentity, ProcessIdentity } from '../../../src/domain/records/run/holder.ts';
import type { Jobs } from '../../../src/ports/jobs.ts';
import type { Liveness, LocalProcesses } from '../../../src/ports/processes.ts';
import { processesOfJobs } from '../../../src/usecases/execution/job-processes.ts';
import { effect, holder } from '../../support/builders.ts';
import { workflowEffect } from '../../support/outliving-engine.ts';

const job = (change: Partial<JobIdentity> = {}): JobIdentity => ({
  run: 7,
  attempt: 1,
  job: 70,
  url: 'https://github.com/acme/release/actions/runs/7/job/70',
  hosted: true,
  ...change,
});

type Answer = 'running' | 'ended' | 'unknown' | 'nothing';

/** This machine, which answers of every process the same, and the engine of the jobs. */
function world(known: { readonly here: Liveness; readonly job: Answer; readonly own?: JobIdentity }) {
  const asked: JobIdentity[] = [];
  const local: LocalProcesses = {
    self: async () => holder(1),
    identify: async (pid) => (pid === 0 ? undefined : holder(pid)),
    holder: async () => known.here,
    effect: async ({ kind }) => (kind === 'process' ? known.here : 'elsewhere'),
    gone: async () => {},
    end: async () => {},
  };
  const jobs: Jobs = {
    async state(identity) {
      asked.push(identity);
      if (known.job === 'nothing') throw new Error('GitHub did not answer');
      return known.job;
    },
  };
  return { asked, processes: processesOfJobs({ local, jobs, job: known.own ?? null }) };
}

const there = (of: JobIdentity): ProcessIdentity => holder(5, { boot: 'other', host: 'runner-2', job: of });
const effectOf = (identity: ProcessIdentity): Effect => ({ kind: 'process', group: 5, ...identity });
const selfHosted = job({ hosted: false });

describe('a process that this machine does not know', () => {
  test.each([
    { job: 'running', of: job(), asHolder: 'alive', asEffect: 'alive' },
    { job: 'ended', of: job(), asHolder: 'gone', asEffect: 'gone' },
    { job: 'unknown', of: job(), asHolder: 'elsewhere', asEffect: 'elsewhere' },
    { job: 'nothing', of: job(), asHolder: 'elsewhere', asEffect: 'elsewhere' },
    { job: 'running', of: selfHosted, asHolder: 'alive', asEffect: 'alive' },
    { job: 'ended', of: selfHosted, asHolder: 'gone', asEffect: 'elsewhere' },
    { job: 'unknown', of: selfHosted, asHolder: 'elsewhere', asEffect: 'elsewhere' },
  ] as const)(
    'of a job that is $job (hosted: $of.hosted) is $asHolder as a holder, $asEffect as an effect',
    async ({ job: state, of, asHolder, asEffect }) => {
      const { asked, processes } = world({ here: 'elsewhere', job: state });
      expect(await processes.holder(there(of))).toBe(asHolder);
      expect(await processes.effect(effectOf(there(of)))).toBe(asEffect);
      expect(asked).toEqual([of, of]);
    },
  );

  test('and that belongs to no job is elsewhere', async () => {
    const { asked, processes } = world({ here: 'elsewhere', job: 'ended' });
    expect(await processes.holder(holder(5))).toBe('elsewhere');
    expect(await processes.effect(effect(5))).toBe('elsewhere');
    expect(asked).toEqual([]);
  });
});

describe('a process of this machine', () => {
  test.each(['alive', 'gone'] as const)('that is %s is that, whatever its job does', async (here) => {
    const { asked, processes } = world({ here, job: 'running', own: job() });
    const neighbour = holder(5, { job: job() });
    expect(await processes.holder(neighbour)).toBe(here);
    expect(await processes.effect(effectOf(neighbour))).toBe(here);
    expect(asked).toEqual([]);
  });

  test('that restarted since is gone, where jobs come and go', async () => {
    const { asked, processes } = world({ here: 'gone', job: 'running' });
    expect(await processes.effect(effectOf(holder(5, { boot: 'before', job: selfHosted })))).toBe('gone');
    expect(asked).toEqual([]);
  });

  test('is not meant by a namesake: a hosted machine has one job', async () => {
    const own = job();
    const { asked, processes } = world({ here: 'gone', job: 'running', own });
    const namesakes = [
      holder(5, { boot: 'other', job: own }),
      holder(5, { job: job({ job: 71 }) }),
      holder(5, { job: job({ attempt: 2 }) }),
    ];
    for (const namesake of namesakes) expect(await processes.holder(namesake)).toBe('alive');
    expect(asked).toEqual(namesakes.map((namesake) => namesake.job));
  });
});

describe('the processes of a job', () => {
  const own = job();

  test('carry its name, those that it starts as well', async () => {
    const { processes } = world({ here: 'alive', job: 'running', own });
    expect(await processes.self()).toEqual(holder(1, { job: own }));
    expect(await processes.identify(5)).toEqual(holder(5, { job: own }));
    expect(await processes.identify(0)).toBeUndefined();
  });

  test('carry none outside of one', async () => {
    const { processes } = world({ here: 'alive', job: 'running' });
    expect(await processes.self()).toEqual(holder(1));
    expect(await processes.identify(5)).toEqual(holder(5));
  });
});

test('a workflow is no process: nobody is asked', async () => {
  const { asked, processes } = world({ here: 'alive', job: 'running' });
  expect(await processes.effect(workflowEffect('key', '1'))).toBe('elsewhere');
  expect(asked).toEqual([]);
});
