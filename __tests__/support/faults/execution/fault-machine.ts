import type { Effect } from '../../../../src/domain/records/run/effect.ts';
import type { JobIdentity, ProcessIdentity } from '../../../../src/domain/records/run/holder.ts';
import type { Jobs } from '../../../../src/ports/jobs.ts';
import type { LocalProcesses } from '../../../../src/ports/processes.ts';
import { processesOfJobs } from '../../../../src/usecases/execution/job-processes.ts';

/** The machine of one job, which knows of no other. */
export interface FaultMachine {
  readonly processes: LocalProcesses;
  /** A process group of its own begins. */
  begin(): Promise<Extract<Effect, { kind: 'process' }>>;
  end(effect: Effect): void;
}

/** @param number tells it apart from the machines of other jobs */
export function createFaultMachine(
  number: number,
  about: { readonly jobs: Jobs; readonly job: JobIdentity | null },
): FaultMachine {
  const identity: ProcessIdentity = {
    ...{ host: `machine-${number}`, boot: `boot-${number}`, namespace: 'only', pid: 1, startedAt: '1' },
  };
  const groups = new Set<number>();
  let last = 1;
  const isHere = ({ host }: ProcessIdentity) => host === identity.host;
  const isGone = (effect: Effect) => effect.kind !== 'process' || !groups.has(effect.group);
  const end = (effect: Effect) => {
    if (effect.kind === 'process') groups.delete(effect.group);
  };
  const processes = processesOfJobs({
    ...about,
    local: {
      self: async () => identity,
      identify: async () => identity,
      holder: async (holder) => (isHere(holder) ? 'alive' : 'elsewhere'),
      async effect(effect) {
        if (effect.kind !== 'process' || !isHere(effect)) return 'elsewhere';
        return isGone(effect) ? 'gone' : 'alive';
      },
      end: async (effect) => end(effect),
      gone: async () => {},
    },
  });
  return {
    processes,
    end,
    async begin() {
      last += 1;
      groups.add(last);
      return { ...(await processes.self()), kind: 'process', group: last };
    },
  };
}
