import type { JobIdentity, ProcessIdentity } from '../../domain/records/run/holder.ts';
import type { JobState, Jobs } from '../../ports/jobs.ts';
import type { Liveness, LocalProcesses } from '../../ports/processes.ts';

export interface JobProcesses {
  readonly local: LocalProcesses;
  readonly jobs: Jobs;
  /** The job that this process belongs to; null outside of one. */
  readonly job: JobIdentity | null;
}

/**
 * What is known of processes when they belong to jobs: what this machine does not know, the engine of the jobs is
 * asked. The machine of a job that GitHub hosts ends with it, and with it every process there; of any other machine
 * only a holder is known to be gone with its job. Without a clear answer nothing is assumed.
 */
export function processesOfJobs({ local, jobs, job }: JobProcesses): LocalProcesses {
  const ofJob = <T extends ProcessIdentity>(identity: T) => (job === null ? identity : { ...identity, job });

  /** A hosted machine is there for one job, and starts once: whatever else looks like it is a namesake. */
  async function isOfOurs(identity: ProcessIdentity): Promise<boolean> {
    if (identity.job?.hosted !== true) return true;
    return isSameJob(identity.job, job) && (await local.self()).boot === identity.boot;
  }

  async function localLiveness(identity: ProcessIdentity, ask: () => Promise<Liveness>): Promise<Liveness> {
    return (await isOfOurs(identity)) ? ask() : 'elsewhere';
  }

  async function jobState(identity: ProcessIdentity): Promise<JobState> {
    if (identity.job === undefined) return 'unknown';
    return jobs.state(identity.job).catch(() => 'unknown');
  }

  return {
    ...local,
    self: async () => ofJob(await local.self()),
    async identify(pid) {
      const identity = await local.identify(pid);
      return identity === undefined ? undefined : ofJob(identity);
    },
    async holder(holder) {
      const known = await localLiveness(holder, () => local.holder(holder));
      if (known !== 'elsewhere') return known;
      const state = await jobState(holder);
      return state === 'running' ? 'alive' : state === 'ended' ? 'gone' : 'elsewhere';
    },
    async effect(effect) {
      if (effect.kind !== 'process') return local.effect(effect);
      const known = await localLiveness(effect, () => local.effect(effect));
      if (known !== 'elsewhere') return known;
      const state = await jobState(effect);
      if (state === 'running') return 'alive';
      return state === 'ended' && effect.job?.hosted === true ? 'gone' : 'elsewhere';
    },
  };
}

function isSameJob(one: JobIdentity, other: JobIdentity | null): boolean {
  return one.run === other?.run && one.attempt === other.attempt && one.job === other.job;
}
