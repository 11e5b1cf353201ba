import { trustedBranch } from '../layout.ts';
import {
  type Configuration,
  type DeployerConfiguration,
  deployerOf,
  type Environment,
  type WorkflowDeployer,
} from '../model/configuration.ts';
import type { Path } from '../problem.ts';
import type { OperationWorkflowUse } from './judge-operation-workflow.ts';

const folder = '.github/workflows';

/** Which workflow carries out operations, and where the configuration says so. */
export interface OperationWorkflow
  extends Pick<WorkflowDeployer, 'file' | 'ref' | 'repository'>,
    OperationWorkflowUse {
  /** From the root of the configuration to the name of the file. */
  readonly path: Path;
}

/** Every mention of a workflow that carries out operations, in the order of the configuration. */
export function operationWorkflows({ environments }: Configuration): OperationWorkflow[] {
  return [...environments.values()].flatMap((environment) => {
    const { name, deployer, deployers } = environment;
    return [
      ...mention(environment, deployer, ['environments', name, 'deployer']),
      ...[...deployers].flatMap(([application, it]) =>
        mention(environment, it, ['environments', name, 'deployers', application]),
      ),
    ];
  });
}

function mention(
  { stages }: Environment,
  deployer: DeployerConfiguration | undefined,
  place: Path,
): OperationWorkflow[] {
  if (deployer?.kind !== 'workflow') return [];
  const { file, ref, repository } = deployer;
  return [{ file, ref, repository, path: [...place, 'workflow', 'file'], staged: stages === 'two' }];
}

/** The workflow in its own repository that carries out the operations of an application. */
export interface ApplicationWorkflow extends Pick<WorkflowDeployer, 'file' | 'ref'>, OperationWorkflowUse {
  readonly application: string;
}

/** Those of some applications, each as often as environments name different ones. */
export function applicationWorkflows(
  { environments }: Configuration,
  applications: readonly string[],
): ApplicationWorkflow[] {
  const found = new Map<string, ApplicationWorkflow>();
  for (const environment of environments.values()) {
    for (const application of applications) {
      const deployer = deployerOf(environment, application);
      if (deployer?.kind !== 'workflow' || deployer.repository !== 'application') continue;
      const { file, ref } = deployer;
      const key = JSON.stringify([application, file, ref]);
      const staged = environment.stages === 'two' || found.get(key)?.staged === true;
      found.set(key, { application, file, ref, staged });
    }
  }
  return [...found.values()];
}

/** The path of the file in its repository. */
export function workflowPath({ file }: Pick<OperationWorkflow, 'file'>): string {
  return `${folder}/${file}`;
}

/** For people: `.github/workflows/deploy.yml`, and of which branch or tag when that is not the usual one. */
export function workflowInWords(workflow: Pick<OperationWorkflow, 'file' | 'ref'>): string {
  const { ref } = workflow;
  return ref === trustedBranch ? workflowPath(workflow) : `${workflowPath(workflow)} of ${ref}`;
}
