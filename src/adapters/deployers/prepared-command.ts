import type { CommandDeployer } from '../../domain/model/configuration.ts';
import type { Effect } from '../../domain/records/run/effect.ts';
import type { DeploymentEnd, DeploymentOrder, PreparedDeployment } from '../../ports/deployer.ts';
import type { LocalProcesses } from '../../ports/processes.ts';
import type { Timer } from '../programs/timer.ts';
import { deploymentEnd, type Interruption } from './deployment-end.ts';
import type { Gate } from './gate.ts';

export interface GatedDeployment {
  readonly order: Pick<DeploymentOrder<CommandDeployer>, 'deployer' | 'grace' | 'onLine'>;
  readonly effect: Effect;
  readonly gate: Gate;
  readonly processes: LocalProcesses;
  readonly timer: Timer;
  /** Delivers the last output and puts away what the command needed; must not reject. */
  readonly finish: () => Promise<void>;
}

/** It cannot be left: what it starts is ended with the machine of its coordinator, or nobody learns of its end. */
export interface PreparedCommand extends PreparedDeployment {
  open(): Promise<DeploymentEnd>;
  readonly leave: null;
}

/** A command behind its gate: lets it through, watches its time limit, and waits for its whole group. */
export function preparedCommand(deployment: GatedDeployment): PreparedCommand {
  const { order, effect, gate, processes, timer, finish } = deployment;
  let interruption: Interruption = 'none';
  let stops = 0;

  function interrupt(why: 'stopped' | 'time limit', grace: number): void {
    if (interruption === 'none') interruption = why;
    processes.end(effect, grace).catch((error: unknown) => order.onLine(`[deployment-plans] ${error}`));
  }

  async function open(): Promise<DeploymentEnd> {
    const cancel = timer(order.deployer.timeout, () => interrupt('time limit', order.grace));
    try {
      gate.open();
      const end = await gate.ended;
      const interruptedBy = interruption;
      await processes.gone(effect);
      if (interruption !== interruptedBy)
        order.onLine('[deployment-plans] processes that the command left behind were ended');
      return deploymentEnd(order, end, interruptedBy);
    } finally {
      cancel();
      await finish();
    }
  }

  return {
    effect,
    open,
    discard: async () => {
      gate.close();
      await gate.ended;
      await finish();
    },
    stop: () => {
      stops += 1;
      interrupt('stopped', stops === 1 ? order.grace : 0);
    },
    leave: null,
  };
}
