import type { WorkflowDispatch } from '../../actions/dispatch-workflow.ts';
import type { FailedTask } from '../../handing-over/start-once.ts';
import { whatAWorkflowNeeds } from '../workflow-inputs.ts';

/** Answers after which it is the workflow that has to be looked at. */
const aboutTheWorkflow: readonly (number | null)[] = [404, 422];

/** Why nothing was started, with what the workflow needs when that may be the cause. */
export function refusal({ failure, message }: FailedTask, dispatch: WorkflowDispatch): string {
  const needs = aboutTheWorkflow.includes(failure?.status ?? null)
    ? `. ${whatAWorkflowNeeds(dispatch.place, dispatch)}`
    : '';
  return `${message}; nothing was started${needs}`;
}
