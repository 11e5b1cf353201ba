import type { Effect } from '../../domain/records/run/effect.ts';
import type { Holder } from '../../domain/records/run/holder.ts';
import type { LocalProcesses } from '../../ports/processes.ts';
import { endGroup, goneWithin } from './group-end.ts';
import { effectLiveness, holderLiveness } from './liveness.ts';
import type { ProcessTable } from './process-table.ts';
import { systemTable } from './system-table.ts';

/** What this machine knows of processes: by /proc on Linux, by `ps` elsewhere. */
export function createProcesses(table: ProcessTable = systemTable): LocalProcesses {
  const identify = (pid: number) => identityOf(table, pid);
  return {
    identify,
    self: async () => {
      const own = await identify(process.pid);
      if (own === undefined) throw new Error('this process is missing in the table of processes');
      return own;
    },
    holder: (holder) => holderLiveness(table, holder),
    effect: async (effect) => (effect.kind === 'process' ? effectLiveness(table, effect) : 'elsewhere'),
    gone: async (effect) => {
      await goneWithin(table, processOf(effect), Number.POSITIVE_INFINITY);
    },
    end: async (effect, grace) => endGroup(table, processOf(effect), grace),
  };
}

async function identityOf(table: ProcessTable, pid: number): Promise<Holder | undefined> {
  const [{ host }, boot, namespace, entry] = await Promise.all([
    table.machine(),
    table.boot(),
    table.namespace(),
    table.find(pid),
  ]);
  if (entry === undefined || entry.zombie) return undefined;
  return { host, boot, namespace, pid, startedAt: entry.startedAt };
}

function processOf(effect: Effect): Extract<Effect, { kind: 'process' }> {
  if (effect.kind === 'process') return effect;
  throw new Error(`the ${effect.kind} ${effect.id} is no process of this machine`);
}
