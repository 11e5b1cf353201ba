import type { WorkflowRunHappening } from '../../model/event.ts';
import { type RunFacts, workflowRunShape } from '../../rest/actions/workflow-run-shape.ts';
import { workflowShape } from '../../rest/actions/workflow-shape.ts';
import type { Addresses } from '../../server/addresses.ts';

/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#workflow_run, without its envelope. */
export function workflowRunPayload(
  addresses: Addresses,
  action: WorkflowRunHappening['action'],
  run: RunFacts,
) {
  return {
    action,
    workflow_run: workflowRunShape(addresses, run),
    workflow: workflowShape(addresses, run.repository, run.workflow),
  };
}
