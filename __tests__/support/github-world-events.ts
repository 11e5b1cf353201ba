import type { WorldEvent } from '../../sandbox/model/event.ts';
import { noCommit } from '../../sandbox/model/event.ts';
import type { PullRequest } from '../../sandbox/model/pull-requests/pull-request.ts';
import { branchPrefix } from '../../sandbox/model/repositories/ref.ts';
import type { Repository } from '../../sandbox/model/repositories/repository.ts';
import { simpleUser } from '../../sandbox/rest/shapes/account-shape.ts';
import { simplePullRequest } from '../../sandbox/rest/shapes/pull-request-shape.ts';
import { minimalRepository, plainRepository } from '../../sandbox/rest/shapes/repository-shape.ts';
import { pullRequestReview } from '../../sandbox/rest/shapes/review-shape.ts';
import type { Addresses } from '../../sandbox/server/addresses.ts';

/** An event as a job gets it: its name, and its payload as webhooks have it. */
export interface SentEvent {
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** What GitHub sends about something that happened in the sandbox. */
export function webhookOf(addresses: Addresses, happened: WorldEvent): SentEvent {
  const { name, repository, actor } = happened;
  const common = {
    repository: plainRepository(addresses, repository),
    sender: simpleUser(addresses, actor.account),
  };
  return { event: name, payload: { ...details(addresses, happened), ...common } };
}

function details(addresses: Addresses, happened: WorldEvent): Readonly<Record<string, unknown>> {
  switch (happened.name) {
    case 'pull_request': {
      const { action, pullRequest } = happened;
      const pull_request = simplePullRequest(addresses, pullRequest);
      const more = { number: pullRequest.number, pull_request, ...changes(happened) };
      return { action, ...more };
    }
    case 'pull_request_review': {
      const { action, pullRequest, review } = happened;
      const shape = pullRequestReview(addresses, review);
      const pull_request = simplePullRequest(addresses, pullRequest);
      return { action, review: { ...shape, state: shape.state.toLowerCase() }, pull_request };
    }
    case 'push': {
      const { ref, before, after, forced } = happened;
      const [created, deleted] = [before === noCommit, after === noCommit];
      return { ref, before, after, created, deleted, forced, base_ref: null, commits: [], head_commit: null };
    }
    default:
      throw new Error(`no job is started by ${happened.name} here`);
  }
}

function changes(happened: WorldEvent & { readonly name: 'pull_request' }) {
  if (happened.action === 'synchronize') return { before: happened.before, after: happened.after };
  if (happened.action !== 'edited') return {};
  const { title, body, base } = happened.changes;
  return {
    changes: {
      ...(title !== undefined && { title: { from: title } }),
      ...(body !== undefined && { body: { from: body } }),
      ...(base !== undefined && { base: { ref: { from: base.ref }, sha: { from: base.sha } } }),
    },
  };
}

/** A signal: what it is about, and how its run ended. */
export interface Signal {
  readonly repository: Repository;
  /** The event that started the workflow without rights. */
  readonly event: 'pull_request' | 'pull_request_review' | 'push' | 'merge_group';
  /** Where its head is; another repository for a fork. */
  readonly head: { readonly repository?: Repository; readonly ref: string; readonly sha: string };
  /** Those that GitHub names: none of forks, and none that are closed. */
  readonly pullRequests?: readonly PullRequest[];
  readonly conclusion?: 'success' | 'failure' | 'cancelled' | 'skipped' | 'action_required';
}

/** The `workflow_run` that the workflow with rights gets when the signal workflow has ended. */
export function workflowRun(addresses: Addresses, signal: Signal): SentEvent {
  const { repository, event, head, pullRequests = [], conclusion = 'success' } = signal;
  const end = (ref: string, sha: string) => ({
    ref,
    sha,
    repo: { id: repository.id, name: repository.name },
  });
  const workflow_run = {
    ...{
      id: 30433642,
      name: 'deployment-plans-signal',
      path: '.github/workflows/deployment-plans-signal.yml',
    },
    ...{ event, status: 'completed', conclusion, run_attempt: 1 },
    ...{ head_branch: head.ref, head_sha: head.sha },
    head_repository: minimalRepository(addresses, head.repository ?? repository),
    pull_requests: pullRequests.map((it) => ({
      number: it.number,
      head: end(it.head.ref, it.head.sha),
      base: end(it.base.ref, it.base.sha),
    })),
  };
  const workflow = { id: 1, name: workflow_run.name, path: workflow_run.path, state: 'active' };
  const repositories = { repository: plainRepository(addresses, repository) };
  return { event: 'workflow_run', payload: { action: 'completed', workflow_run, workflow, ...repositories } };
}

/** The signal that a change of a pull request gives. */
export function pullRequestSignal(
  pullRequest: PullRequest,
  { conclusion = 'success' }: Pick<Signal, 'conclusion'> = {},
): Signal {
  const { repository, head, state } = pullRequest;
  const isKnown = state === 'open' && head.repository === repository;
  const pullRequests = isKnown ? [pullRequest] : [];
  return { repository, event: 'pull_request', head, pullRequests, conclusion };
}

/** A merge queue asks about the commit that it made for a branch. */
export function mergeGroup(
  addresses: Addresses,
  {
    repository,
    head,
    base,
  }: {
    readonly repository: Repository;
    readonly head: { readonly ref: string; readonly sha: string };
    readonly base: { readonly ref: string; readonly sha: string };
  },
): SentEvent {
  const merge_group = {
    ...{ head_sha: head.sha, head_ref: `${branchPrefix}${head.ref}` },
    ...{ base_sha: base.sha, base_ref: `${branchPrefix}${base.ref}` },
  };
  const repositories = { repository: plainRepository(addresses, repository) };
  return { event: 'merge_group', payload: { action: 'checks_requested', merge_group, ...repositories } };
}

export const schedule: SentEvent = { event: 'schedule', payload: { schedule: '7,37 * * * *' } };

export const startedByHand: SentEvent = {
  event: 'workflow_dispatch',
  payload: { ref: 'refs/heads/main', inputs: null, workflow: '.github/workflows/deployment-plans.yml' },
};
