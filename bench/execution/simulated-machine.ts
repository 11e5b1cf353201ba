import type { ProcessIdentity } from '../../src/domain/records/run/holder.ts';
import type { Processes } from '../../src/ports/processes.ts';

/** Where simulated operations run. */
export const machine: ProcessIdentity = {
  host: 'simulated',
  boot: '00000000-0000-0000-0000-000000000000',
  namespace: 'pid:[1]',
  pid: 1,
  startedAt: '1',
};

export const processesOfMachine: Processes = {
  self: async () => machine,
  holder: async () => 'alive',
  effect: async () => 'gone',
  end: async () => {},
};
