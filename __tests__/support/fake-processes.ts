import type { Effect } from '../../src/domain/records/run/effect.ts';
import type { Holder } from '../../src/domain/records/run/holder.ts';
import type { Liveness, Processes } from '../../src/ports/processes.ts';
import { holder } from './builders.ts';

/** The processes of one machine; what is on another host is elsewhere. */
export interface FakeMachine {
  /** What a process with this number sees; it lives from now on. */
  as(pid: number): Processes;
  begin(group: number): void;
  die(pid: number): void;
  /** Effects that were ended by force, by their group. */
  readonly ended: readonly number[];
}

export function createFakeMachine(): FakeMachine {
  const alive = new Set<number>();
  const ended: number[] = [];
  const liveness = ({ host }: { host: string }, id: number): Liveness =>
    host !== holder().host ? 'elsewhere' : alive.has(id) ? 'alive' : 'gone';
  const groupOf = (effect: Effect) => ('group' in effect ? effect.group : -1);
  const placeOf = (effect: Effect) => ('host' in effect ? effect : { host: 'elsewhere' });
  return {
    ended,
    begin: (group) => alive.add(group),
    die: (pid) => alive.delete(pid),
    as(pid) {
      alive.add(pid);
      return {
        self: async () => holder(pid),
        holder: async (it: Holder) => liveness(it, it.pid),
        effect: async (effect) => liveness(placeOf(effect), groupOf(effect)),
        end: async (effect) => {
          ended.push(groupOf(effect));
          alive.delete(groupOf(effect));
        },
      };
    },
  };
}
