import type { Workflow } from '../../model/actions/workflow.ts';
import type { RunConclusion } from '../../model/actions/workflow-run.ts';
import type { SandboxContext } from '../../server/sandbox-context.ts';
import type { Delivery } from '../delivery.ts';
import { formatUuid } from '../format-uuid.ts';
import { envelope } from '../payloads/envelope.ts';
import { runSubject } from './run-subject.ts';
import { workflowRunPayload } from './workflow-run-payload.ts';

/**
 * What a workflow is told that was started by the end of another one's run: the `workflow_run` of that other one,
 * which ran for this delivery and did nothing. Null when GitHub would not have run it.
 * Whether the workflow's file is there, and listens to the event, is for whoever asks to know; to have the workflows
 * of a repository run as they stand in it, see actions/.
 */
export async function runWorkflow(
  { world, addresses }: SandboxContext,
  delivery: Delivery,
  { conclusion = 'success', ...workflow }: Workflow & { readonly conclusion?: RunConclusion },
): Promise<Delivery | null> {
  const { repository, event, cause } = delivery;
  const subject = await runSubject(delivery);
  if (subject === null || cause === null) return null;
  const { account } = cause.actor;
  const { id, nodeId } = world.identifiers.next('WFR');
  const now = world.now();
  const run = workflowRunPayload(addresses, 'completed', {
    id,
    nodeId,
    number: id,
    attempt: 1,
    workflow,
    repository,
    event,
    actor: account,
    triggeredBy: account,
    subject,
    displayTitle: subject.head.message.split('\n', 1)[0] ?? '',
    status: 'completed',
    conclusion,
    createdAt: now,
    startedAt: now,
    updatedAt: now,
  });
  const payload = { ...run, ...envelope(addresses, repository, cause.actor) };
  return {
    id: formatUuid(world.random(16)),
    event: 'workflow_run',
    action: 'completed',
    repository,
    cause: null,
    payload: () => Promise.resolve(payload),
  };
}
