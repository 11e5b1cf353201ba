import type { RunAttempt, WorkflowRun } from '../../model/actions/workflow-run.ts';
import { fullName } from '../../model/repositories/repository.ts';
import { isObject, type JsonObject, objectAt } from '../../openapi/json.ts';
import type { Addresses } from '../../server/addresses.ts';

/**
 * The `github` context of a run, without what belongs to one job.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#github-context
 */
function githubContext(addresses: Addresses, run: WorkflowRun, attempt: RunAttempt) {
  const { workflow, repository } = run;
  return {
    ...eventContext(addresses, run),
    run_id: String(run.id),
    run_number: String(run.number),
    run_attempt: String(attempt.number),
    triggering_actor: attempt.triggeredBy.login,
    workflow: workflow.name,
    workflow_ref: `${fullName(repository)}/${workflow.path}@${run.trigger.ref}`,
    workflow_sha: run.trigger.sha,
  };
}

/** What is known of a run before it is there. */
export function eventContext(
  { serverUrl, apiUrl, graphqlUrl }: Addresses,
  { repository, trigger }: Pick<WorkflowRun, 'repository' | 'trigger'>,
) {
  const { event, payload, actor, ref, sha } = trigger;
  const pullRequest = objectAt(payload, 'pull_request');
  return {
    event_name: event,
    event: payload,
    ref,
    ref_name: ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    sha,
    head_ref: textAt(pullRequest.head, 'ref'),
    base_ref: textAt(pullRequest.base, 'ref'),
    repository: fullName(repository),
    repository_id: String(repository.id),
    repository_owner: repository.owner.login,
    repository_owner_id: String(repository.owner.id),
    actor: actor.login,
    actor_id: String(actor.id),
    server_url: serverUrl,
    api_url: apiUrl,
    graphql_url: graphqlUrl,
    retention_days: '90',
  };
}

/** What every expression of a run may look at, secrets apart. */
export function runContexts(addresses: Addresses, run: WorkflowRun, attempt: RunAttempt): JsonObject {
  return {
    github: githubContext(addresses, run, attempt),
    inputs: run.trigger.inputs,
    vars: Object.fromEntries(run.repository.variables),
  };
}

function textAt(value: unknown, key: string): string {
  const found = isObject(value) ? value[key] : undefined;
  return typeof found === 'string' ? found : '';
}
