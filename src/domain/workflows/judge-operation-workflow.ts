import { operationInputs, stageInput } from './operation-inputs.ts';
import type { DispatchInputs, Workflow } from './workflow.ts';

/** A run is found again by its key between these brackets. */
const keyInName = /\[\$\{\{\s*(?:github\.event\.)?inputs\.key\s*\}\}\]/;

/** What is asked of a workflow. */
export interface OperationWorkflowUse {
  /** Whether an environment with stages has it called for each of them. */
  readonly staged: boolean;
}

/**
 * What keeps a workflow from carrying out operations, one phrase each; none when it can. The rules of
 * `workflow_dispatch`: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
 */
export function judgeOperationWorkflow(
  { dispatch, runName }: Workflow,
  { staged }: OperationWorkflowUse,
): string[] {
  if (dispatch === null) return ["it cannot be dispatched ('workflow_dispatch' below 'on')"];
  return [
    ...judgeInputs(dispatch, staged ? [...operationInputs, stageInput] : operationInputs),
    ...(runName !== null && keyInName.test(runName)
      ? []
      : [`its 'run-name' does not contain [\${{ inputs.key }}], by which a run is found again`]),
  ];
}

function judgeInputs({ known, required }: DispatchInputs, passed: readonly string[]): string[] {
  const lacking = passed.filter((it) => !known.includes(it));
  const beyond = required.filter((it) => !passed.includes(it));
  return [
    ...(lacking.length === 0 ? [] : [`it lacks the inputs ${lacking.join(', ')}`]),
    ...(beyond.length === 0 ? [] : [`it requires ${beyond.join(', ')}, which it is not given`]),
  ];
}
