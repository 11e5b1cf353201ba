import type { Actor } from '../../model/access/caller.ts';
import type { CommitStatus, StatusState } from '../../model/commits/commit-status.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import type { World } from '../../model/world.ts';
import { announce } from '../announce.ts';
import { Refusal } from '../refusal.ts';

export interface NewStatus {
  readonly sha: string;
  readonly state: StatusState;
  /** Default: `default`. */
  readonly context?: string;
  readonly description?: string | null;
  readonly targetUrl?: string | null;
}

/** https://docs.github.com/en/rest/commits/statuses#create-a-commit-status */
const mostPerContext = 1000;
const longestDescription = 140;

/** Adds a status to a commit; older ones of the context stay, the newest counts. */
export function setStatus(
  world: World,
  actor: Actor,
  repository: Repository,
  wanted: NewStatus,
): CommitStatus {
  const { sha, state, context = 'default', description = null, targetUrl = null } = wanted;
  const field = { resource: 'Status', code: 'custom' } as const;
  if ((description ?? '').length > longestDescription) {
    const message = `description is too long (maximum is ${longestDescription} characters)`;
    throw new Refusal(422, message, { ...field, field: 'description' });
  }
  const siblings = repository.statuses.filter((other) => other.sha === sha && other.context === context);
  if (siblings.length >= mostPerContext) {
    const message = 'This SHA and context has reached the maximum number of statuses.';
    throw new Refusal(422, message, { ...field, field: 'base' });
  }
  const status: CommitStatus = {
    ...world.identifiers.next('SC'),
    sha,
    context,
    state,
    description,
    targetUrl,
    creator: actor.account,
    app: actor.token?.app ?? null,
    createdAt: world.now(),
  };
  repository.statuses.push(status);
  announce(world, repository, actor, { name: 'status', status });
  return status;
}
