import type { Clock } from '../../src/ports/clock.ts';
import type { DeployerOfKinds } from '../../src/usecases/execution/deployer-of-kinds.ts';
import { machine } from './simulated-machine.ts';

/** Deployments that succeed after so many milliseconds of an application's own. */
export function createSimulatedDeployer(
  clock: Clock,
  duration: (application: string) => number,
): DeployerOfKinds {
  return {
    kinds: new Set(['command']),
    prepare: async ({ application }) => ({
      effect: { kind: 'process', group: machine.pid, ...machine },
      async open() {
        await clock.sleep(duration(application));
        return { outcome: 'succeeded', reason: null };
      },
      discard: async () => {},
      stop: () => {},
      leave: null,
    }),
    resume: async () => undefined,
    heal: async () => [],
  };
}
