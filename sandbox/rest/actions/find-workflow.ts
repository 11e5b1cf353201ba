import { type Workflow, workflowFolder, workflowId } from '../../model/actions/workflow.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import { readWorkflows } from './read-workflows.ts';

/** The workflow of the default branch that a path names by its id or its file's name; null when there is none. */
export async function findWorkflow(repository: Repository, name: string): Promise<Workflow | null> {
  const workflows = await readWorkflows(repository);
  const isMeant = (workflow: Workflow) =>
    String(workflowId(repository, workflow)) === name || workflow.path === `${workflowFolder}/${name}`;
  return workflows.find(isMeant) ?? null;
}
