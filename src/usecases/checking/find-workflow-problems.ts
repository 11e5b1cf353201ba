import { configurationPath, trustedBranch } from '../../domain/layout.ts';
import type { Configuration } from '../../domain/model/configuration.ts';
import { type Locate, type Problem, placeFinding } from '../../domain/problem.ts';
import { judgeOperationWorkflow } from '../../domain/workflows/judge-operation-workflow.ts';
import {
  type OperationWorkflow,
  operationWorkflows,
  workflowInWords,
  workflowPath,
} from '../../domain/workflows/operation-workflows.ts';
import type { WorkflowReading } from '../../domain/workflows/workflow.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import { readOperationWorkflow } from '../reading/read-operation-workflow.ts';

interface TrustedPlace {
  readonly commit: string;
  readonly configuration: Configuration;
  readonly locate: Locate;
}

/** What is wrong with the workflows that are to carry out operations, at the places that name them. */
export async function findWorkflowProblems(
  repository: ReleaseRepository,
  { commit, configuration, locate }: TrustedPlace,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const workflow of operationWorkflows(configuration)) {
    const reading = await readOperationWorkflow(repository, commit, workflow);
    const told = reading === undefined ? undefined : messageOf(workflow, reading);
    if (told === undefined) continue;
    const message = `${workflowInWords(workflow)} is to carry out operations, but ${told}`;
    const found = { path: workflow.path, code: 'schema', severity: 'error', message } as const;
    problems.push(placeFinding(found, configurationPath, locate));
  }
  return problems;
}

function messageOf(workflow: OperationWorkflow, reading: WorkflowReading): string | undefined {
  if (reading.kind === 'missing') {
    return `it is not there; commit ${workflowPath(workflow)} to ${trustedBranch}, or name another file`;
  }
  if (reading.kind === 'unreadable') return 'it is not a workflow that can be read; correct it';
  const faults = judgeOperationWorkflow(reading.workflow, workflow);
  if (faults.length === 0) return undefined;
  return `${faults.join('; ')}. 'deployment-plans init' writes an example`;
}
