import type { JobEvent } from '../events/read-event.ts';
import type { Variables } from './input-text.ts';

/** Who has started the workflow, or started it again; `…[bot]` for a program. */
export function actorOf({ GITHUB_TRIGGERING_ACTOR, GITHUB_ACTOR }: Variables): string | null {
  return GITHUB_TRIGGERING_ACTOR || GITHUB_ACTOR || null;
}

/** The person who has started this job by hand; undefined when an event did, or a program, such as another job. */
export function startedByHand({
  event,
  variables,
}: {
  readonly event: Pick<JobEvent, 'name'>;
  readonly variables: Variables;
}): string | undefined {
  const actor = actorOf(variables);
  if (event.name !== 'workflow_dispatch' || actor === null || actor.endsWith('[bot]')) return undefined;
  return actor;
}
