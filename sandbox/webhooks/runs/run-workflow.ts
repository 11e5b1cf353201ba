import type { Workflow } from '../../rest/settings/workflows/workflow-shape.ts';
import type { SandboxContext } from '../../server/sandbox-context.ts';
import type { Delivery } from '../delivery.ts';
import { formatUuid } from '../format-uuid.ts';
import { runSubject } from './run-subject.ts';
import { type EndedRun, workflowRunPayload } from './workflow-run-payload.ts';

/**
 * What a workflow is told that was started by the end of another one's run: the `workflow_run` of that other one,
 * which ran for this delivery and did nothing. Null when GitHub would not have run it.
 * Whether the workflow's file is there, and listens to the event, is for whoever asks to know.
 */
export async function runWorkflow(
  { world, addresses }: SandboxContext,
  delivery: Delivery,
  { conclusion = 'success', ...workflow }: Workflow & { readonly conclusion?: EndedRun['conclusion'] },
): Promise<Delivery | null> {
  const { repository, event, cause } = delivery;
  const subject = await runSubject(delivery);
  if (subject === null || cause === null) return null;
  const { id, nodeId } = world.identifiers.next('WFR');
  const payload = workflowRunPayload(addresses, {
    id,
    nodeId,
    number: id,
    workflow,
    repository,
    event,
    actor: cause.actor,
    subject,
    conclusion,
    endedAt: world.now(),
  });
  return {
    id: formatUuid(world.random(16)),
    event: 'workflow_run',
    action: 'completed',
    repository,
    cause: null,
    payload: () => Promise.resolve(payload),
  };
}
