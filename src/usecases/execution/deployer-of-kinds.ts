import type { CommandDeployer, WorkflowDeployer } from '../../domain/model/configuration.ts';
import type { Deployer, DeployerKind } from '../../ports/deployer.ts';

/** Hands each operation to the deployer of its kind, and says which kinds this session has. */
export interface DeployerOfKinds extends Deployer {
  readonly kinds: ReadonlySet<DeployerKind>;
}

export interface DeployersByKind {
  readonly command: Deployer<CommandDeployer>;
  /** Null in a session that dispatches no workflows. */
  readonly workflow: Deployer<WorkflowDeployer> | null;
}

/** An operation of a kind that is not among `kinds` is rejected. */
export function deployerOfKinds({ command, workflow }: DeployersByKind): DeployerOfKinds {
  return {
    kinds: new Set(workflow === null ? ['command'] : ['command', 'workflow']),
    async prepare(order) {
      const { deployer } = order;
      if (deployer.kind === 'command') return command.prepare({ ...order, deployer });
      if (workflow === null) throw new Error('this session cannot dispatch a workflow');
      return workflow.prepare({ ...order, deployer });
    },
    async resume(started) {
      if (started.effect.kind === 'process') return command.resume(started);
      return started.effect.kind === 'workflow' ? workflow?.resume(started) : undefined;
    },
    async heal() {
      return [...(await command.heal()), ...((await workflow?.heal()) ?? [])];
    },
  };
}
