import type { RunConclusion } from '../../../sandbox/model/actions/workflow-run.ts';
import type { Repository } from '../../../sandbox/model/repositories/repository.ts';
import type { Sandbox } from '../../../sandbox/start.ts';
import type { Delivery } from '../../../sandbox/webhooks/delivery.ts';
import { runWorkflow } from '../../../sandbox/webhooks/runs/run-workflow.ts';

/** Why a job was started: an event, with its payload as it was when it happened. */
export type Cause = Pick<Delivery, 'event' | 'payload'>;

/** An event of which the sandbox knows nothing. */
export function cause(event: string, payload: Readonly<Record<string, unknown>>): Cause {
  return { event, payload: async () => payload };
}

export const schedule = cause('schedule', { schedule: '7,37 * * * *' });

export const startedByHand = cause('workflow_dispatch', {
  ...{ ref: 'refs/heads/main', inputs: null, workflow: '.github/workflows/deployment-plans.yml' },
});

/** What happened last to a repository, of events with this name. */
export function lastDelivery({ webhooks }: Sandbox, repository: Repository, event: string): Delivery {
  const found = webhooks.deliveriesOf(repository).findLast((delivery) => delivery.event === event);
  if (found === undefined) throw new Error(`no ${event} has happened yet`);
  return found;
}

const signalWorkflow = {
  path: '.github/workflows/deployment-plans-signal.yml',
  name: 'deployment-plans-signal',
};

/** The `workflow_run` that the workflow with rights gets when the signal workflow has run for a delivery. */
export async function signalOf(
  sandbox: Sandbox,
  delivery: Delivery,
  conclusion: RunConclusion = 'success',
): Promise<Cause> {
  const { world } = sandbox;
  const run = await runWorkflow({ world, addresses: sandbox }, delivery, { ...signalWorkflow, conclusion });
  if (run === null) throw new Error(`GitHub starts no workflow for this ${delivery.event}`);
  return run;
}
