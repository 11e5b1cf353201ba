import type { RunTrigger } from '../../model/actions/run-trigger.ts';
import type { Delivery } from '../../webhooks/delivery.ts';
import { runSubject } from '../../webhooks/runs/run-subject.ts';

/** Ends of runs that may start one another; https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_run */
const mostLinks = 3;

/** What a ref and commit were when an event happened: the world moves on while deliveries are worked off. */
export interface Place {
  readonly ref: string;
  readonly sha: string;
}

/** What runs of workflows for an event are told; null when GitHub starts none. */
export async function triggerOf(delivery: Delivery, place: Place): Promise<RunTrigger | null> {
  const { cause, event, repository, payload } = delivery;
  const subject = await runSubject(delivery);
  if (subject === null || cause === null || !repository.settings.actionsEnabled) return null;
  const links = cause.name === 'workflow_run' ? cause.run.trigger.links + 1 : 0;
  if (links > mostLinks) return null;
  return {
    event,
    payload: await payload(),
    actor: cause.actor.account,
    subject,
    ...place,
    inputs: {},
    fromFork: cause.name === 'pull_request' && subject.headRepository !== repository,
    links,
  };
}
