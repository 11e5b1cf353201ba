import { operationInputs } from './operation-inputs.ts';
import type { DispatchInputs, Workflow } from './workflow.ts';

/** A run is found again by its key between these brackets. */
const keyInName = /\[\$\{\{\s*(?:github\.event\.)?inputs\.key\s*\}\}\]/;

/**
 * What keeps a workflow from carrying out operations, one phrase each; none when it can. The rules of
 * `workflow_dispatch`: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
 */
export function judgeOperationWorkflow({ dispatch, runName }: Workflow): string[] {
  if (dispatch === null) return ["it cannot be dispatched ('workflow_dispatch' below 'on')"];
  return [
    ...judgeInputs(dispatch),
    ...(runName !== null && keyInName.test(runName)
      ? []
      : [`its 'run-name' does not contain [\${{ inputs.key }}], by which a run is found again`]),
  ];
}

function judgeInputs({ known, required }: DispatchInputs): string[] {
  const passed: readonly string[] = operationInputs;
  const lacking = passed.filter((it) => !known.includes(it));
  const beyond = required.filter((it) => !passed.includes(it));
  return [
    ...(lacking.length === 0 ? [] : [`it lacks the inputs ${lacking.join(', ')}`]),
    ...(beyond.length === 0 ? [] : [`it requires ${beyond.join(', ')}, which it is not given`]),
  ];
}
