import { trustedBranch } from '../layout.ts';
import {
  type Configuration,
  type DeployerConfiguration,
  deployerOf,
  type WorkflowDeployer,
} from '../model/configuration.ts';
import type { Path } from '../problem.ts';

const folder = '.github/workflows';

/** Which workflow carries out operations, and where the configuration says so. */
export interface OperationWorkflow extends Pick<WorkflowDeployer, 'file' | 'ref' | 'repository'> {
  /** From the root of the configuration to the name of the file. */
  readonly path: Path;
}

/** Every mention of a workflow that carries out operations, in the order of the configuration. */
export function operationWorkflows({ environments }: Configuration): OperationWorkflow[] {
  return [...environments.values()].flatMap(({ name, deployer, deployers }) => [
    ...mention(deployer, ['environments', name, 'deployer']),
    ...[...deployers].flatMap(([application, it]) =>
      mention(it, ['environments', name, 'deployers', application]),
    ),
  ]);
}

function mention(deployer: DeployerConfiguration | undefined, place: Path): OperationWorkflow[] {
  if (deployer?.kind !== 'workflow') return [];
  const { file, ref, repository } = deployer;
  return [{ file, ref, repository, path: [...place, 'workflow', 'file'] }];
}

/** The workflow in its own repository that carries out the operations of an application. */
export interface ApplicationWorkflow extends Pick<WorkflowDeployer, 'file' | 'ref'> {
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
      found.set(JSON.stringify([application, file, ref]), { application, file, ref });
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
