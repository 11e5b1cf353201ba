import type {
  CommandDeployer,
  DeploymentDeployer,
  WorkflowDeployer,
} from '../../domain/model/configuration.ts';
import type { ManifestDeployer } from '../../domain/model/manifest-deployer.ts';
import type { Deployer, DeployerKind, DeploymentOrder, PreparedDeployment } from '../../ports/deployer.ts';

/** Hands each operation to the deployer of its kind, and says which kinds this session has. */
export interface DeployerOfKinds extends Deployer {
  readonly kinds: ReadonlySet<DeployerKind>;
}

/** Null is what this session has no means for: all that GitHub is asked for, where it is not asked for anything. */
export interface DeployersByKind {
  readonly command: Deployer<CommandDeployer>;
  readonly workflow: Deployer<WorkflowDeployer> | null;
  readonly deployment: Deployer<DeploymentDeployer> | null;
  readonly manifest: Deployer<ManifestDeployer> | null;
}

/** An operation of a kind that is not among `kinds` is rejected. */
export function deployerOfKinds(deployers: DeployersByKind): DeployerOfKinds {
  const { command, workflow, deployment, manifest } = deployers;
  const offered = [command, workflow, deployment, manifest].filter((it) => it !== null);
  const prepare = async (order: DeploymentOrder): Promise<PreparedDeployment | undefined> => {
    const { deployer } = order;
    switch (deployer.kind) {
      case 'command':
        return command.prepare({ ...order, deployer });
      case 'workflow':
        return workflow?.prepare({ ...order, deployer });
      case 'deployment':
        return deployment?.prepare({ ...order, deployer });
      case 'manifest':
        return manifest?.prepare({ ...order, deployer });
    }
  };
  return {
    kinds: new Set(deployerKinds.filter((kind) => deployers[kind] !== null)),
    ...(command.inspect !== undefined && { inspect: command.inspect }),
    async prepare(order) {
      const prepared = await prepare(order);
      if (prepared === undefined)
        throw new Error(`this session has no means for a ${order.deployer.kind} to deploy by`);
      return prepared;
    },
    async resume(started) {
      const { kind } = started.effect;
      return deployers[kind === 'process' ? 'command' : kind]?.resume(started);
    },
    heal: async () => (await Promise.all(offered.map((it) => it.heal()))).flat(),
  };
}

const deployerKinds = ['command', 'workflow', 'deployment', 'manifest'] as const;
