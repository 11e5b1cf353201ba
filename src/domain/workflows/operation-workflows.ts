import { trustedBranch } from '../layout.ts';
import type { Configuration, DeployerConfiguration, WorkflowDeployer } from '../model/configuration.ts';
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

/** The path of the file in its repository. */
export function workflowPath({ file }: Pick<OperationWorkflow, 'file'>): string {
  return `${folder}/${file}`;
}

/** For people: `.github/workflows/deploy.yml`, and where it is when that is not the usual place. */
export function workflowInWords(workflow: OperationWorkflow): string {
  const { ref, repository } = workflow;
  const branch = ref === trustedBranch ? [] : [`of ${ref}`];
  const place = repository === 'release' ? [] : ['in the repositories of applications'];
  return [workflowPath(workflow), ...branch, ...place].join(' ');
}
