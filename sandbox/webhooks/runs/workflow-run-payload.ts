import type { Actor } from '../../model/access/caller.ts';
import { nodeIdOf } from '../../model/identifiers.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import { type Workflow, workflowId, workflowShape } from '../../rest/settings/workflows/workflow-shape.ts';
import { simpleUser } from '../../rest/shapes/account-shape.ts';
import { minimalPullRequest } from '../../rest/shapes/check-run-shape.ts';
import { isoTime } from '../../rest/shapes/iso-time.ts';
import { repositoryPage, repositoryUrl } from '../../rest/shapes/repository-addresses.ts';
import { minimalRepository } from '../../rest/shapes/repository-shape.ts';
import type { Addresses } from '../../server/addresses.ts';
import { headCommit } from '../payloads/commit-in-payload.ts';
import { envelope } from '../payloads/envelope.ts';
import type { RunSubject } from './run-subject.ts';

/** A run of a workflow that has ended. */
export interface EndedRun {
  readonly id: number;
  readonly nodeId: string;
  readonly number: number;
  readonly workflow: Workflow;
  readonly repository: Repository;
  /** What started it, such as `pull_request`, and who. */
  readonly event: string;
  readonly actor: Actor;
  readonly subject: RunSubject;
  readonly conclusion: 'success' | 'failure' | 'cancelled' | 'skipped' | 'action_required';
  readonly endedAt: number;
}

/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#workflow_run */
export function workflowRunPayload(addresses: Addresses, run: EndedRun) {
  const { repository, workflow, actor } = run;
  return {
    action: 'completed',
    workflow_run: runShape(addresses, run),
    workflow: workflowShape(addresses, repository, workflow),
    ...envelope(addresses, repository, actor),
  };
}

function runShape(addresses: Addresses, run: EndedRun) {
  const { id, repository, workflow, subject, conclusion } = run;
  const home = repositoryUrl(addresses, repository);
  const at = isoTime(run.endedAt);
  const actor = simpleUser(addresses, run.actor.account);
  return {
    id,
    node_id: run.nodeId,
    name: workflow.name,
    display_title: subject.head.message.split('\n', 1)[0],
    path: workflow.path,
    event: run.event,
    head_branch: subject.headBranch,
    head_sha: subject.head.sha,
    head_commit: headCommit(subject.head),
    head_repository: minimalRepository(addresses, subject.headRepository),
    repository: minimalRepository(addresses, repository),
    pull_requests: pullRequestsOf(addresses, run),
    run_number: run.number,
    run_attempt: 1,
    status: 'completed',
    conclusion,
    workflow_id: workflowId(repository, workflow),
    check_suite_id: id,
    check_suite_node_id: nodeIdOf('CS', id),
    created_at: at,
    updated_at: at,
    run_started_at: at,
    actor,
    triggering_actor: actor,
    referenced_workflows: [],
    previous_attempt_url: null,
    ...runAddresses(home, run),
    html_url: `${repositoryPage(addresses, repository)}/actions/runs/${id}`,
  };
}

/** The open pull requests of the head; none when it is in a fork. */
function pullRequestsOf(addresses: Addresses, { repository, subject }: EndedRun) {
  const open = [...repository.pullRequests.values()].filter(({ state }) => state === 'open');
  return open
    .filter(({ head }) => head.repository === repository && head.sha === subject.head.sha)
    .map((pullRequest) => minimalPullRequest(addresses, pullRequest));
}

function runAddresses(home: string, { id, repository, workflow }: EndedRun) {
  const url = `${home}/actions/runs/${id}`;
  return {
    url,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${home}/check-suites/${id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    workflow_url: `${home}/actions/workflows/${workflowId(repository, workflow)}`,
  };
}
