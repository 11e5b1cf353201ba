import type { WorldEvent } from '../../model/event.ts';
import { findBranch } from '../../model/lookups.ts';
import { branchPrefix } from '../../model/repositories/ref.ts';
import { fullName, type Repository } from '../../model/repositories/repository.ts';
import { objectAt } from '../../openapi/json.ts';
import type { SandboxContext } from '../../server/sandbox-context.ts';
import type { Delivery } from '../delivery.ts';

export interface WorkflowVariablesOptions {
  /** The file that writeEvent made. */
  readonly eventFile: string;
  /** Default: 1; a re-run has the same id and the next attempt. */
  readonly attempt?: number;
}

/**
 * What the runner tells an action about where and why it runs.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export async function workflowVariables(
  { world, addresses }: SandboxContext,
  delivery: Delivery,
  { eventFile, attempt = 1 }: WorkflowVariablesOptions,
): Promise<Record<string, string>> {
  const { repository, event, cause, payload } = delivery;
  const { ref, sha } = checkedOut(cause, repository);
  const sender = objectAt(await payload(), 'sender');
  return {
    GITHUB_ACTIONS: 'true',
    CI: 'true',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: eventFile,
    GITHUB_REPOSITORY: fullName(repository),
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_REPOSITORY_OWNER: repository.owner.login,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    GITHUB_SHA: sha,
    GITHUB_ACTOR: String(sender.login),
    GITHUB_TRIGGERING_ACTOR: String(sender.login),
    GITHUB_RUN_ID: String(world.identifiers.next('WFR').id),
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: String(attempt),
    GITHUB_WORKFLOW: 'Deployment plans',
    GITHUB_JOB: 'plans',
    GITHUB_SERVER_URL: addresses.serverUrl,
    GITHUB_API_URL: addresses.apiUrl,
    GITHUB_GRAPHQL_URL: addresses.graphqlUrl,
  };
}

/**
 * GITHUB_REF and GITHUB_SHA of what an event starts, as of this moment.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export function checkedOut(cause: WorldEvent | null, repository: Repository) {
  if (cause?.name === 'push') return { ref: cause.ref, sha: cause.after };
  if (cause?.name === 'merge_group') return { ref: cause.group.headRef, sha: cause.group.headSha };
  if (cause?.name === 'pull_request' || cause?.name === 'pull_request_review') {
    const { number, mergeCommit, head } = cause.pullRequest;
    return { ref: `refs/pull/${number}/merge`, sha: mergeCommit ?? head.sha };
  }
  const { defaultBranch } = repository;
  return { ref: `${branchPrefix}${defaultBranch}`, sha: findBranch(repository, defaultBranch)?.sha ?? '' };
}
