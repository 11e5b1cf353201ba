import type { Bot, User } from '../../model/accounts/account.ts';
import type { RunSubject } from '../../model/actions/run-trigger.ts';
import { type Workflow, workflowId } from '../../model/actions/workflow.ts';
import {
  currentAttempt,
  type RunAttempt,
  type RunConclusion,
  type RunStatus,
  type WorkflowRun,
} from '../../model/actions/workflow-run.ts';
import { nodeIdOf } from '../../model/identifiers.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import type { Addresses } from '../../server/addresses.ts';
import { headCommit } from '../../webhooks/payloads/commit-in-payload.ts';
import { simpleUser } from '../shapes/account-shape.ts';
import { minimalPullRequest } from '../shapes/check-run-shape.ts';
import { isoTime } from '../shapes/iso-time.ts';
import { repositoryPage, repositoryUrl } from '../shapes/repository-addresses.ts';
import { minimalRepository } from '../shapes/repository-shape.ts';

/** What is said of one attempt of a run. */
export interface RunFacts {
  readonly id: number;
  readonly nodeId: string;
  readonly number: number;
  readonly attempt: number;
  readonly repository: Repository;
  readonly workflow: Workflow;
  /** What started it, such as `pull_request`, and who. */
  readonly event: string;
  readonly actor: User | Bot;
  readonly triggeredBy: User | Bot;
  readonly subject: RunSubject;
  readonly displayTitle: string;
  readonly status: RunStatus;
  readonly conclusion: RunConclusion | null;
  readonly createdAt: number;
  readonly startedAt: number;
  readonly updatedAt: number;
}

export function runFacts(run: WorkflowRun, attempt: RunAttempt = currentAttempt(run)): RunFacts {
  const { event, actor, subject } = run.trigger;
  const { number, triggeredBy, status, conclusion, startedAt, updatedAt } = attempt;
  const course = { attempt: number, triggeredBy, status, conclusion, startedAt, updatedAt };
  return { ...run, event, actor, subject, ...course };
}

/** `workflow-run`, as in webhooks. */
export function workflowRunShape(addresses: Addresses, run: RunFacts) {
  const { id, attempt, repository, workflow, subject } = run;
  const home = repositoryUrl(addresses, repository);
  return {
    id,
    node_id: run.nodeId,
    name: workflow.name,
    display_title: run.displayTitle,
    path: workflow.path,
    event: run.event,
    head_branch: subject.headBranch,
    head_sha: subject.head.sha,
    head_commit: headCommit(subject.head),
    head_repository: minimalRepository(addresses, subject.headRepository),
    repository: minimalRepository(addresses, repository),
    pull_requests: pullRequestsOf(addresses, run),
    run_number: run.number,
    run_attempt: attempt,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: workflowId(repository, workflow),
    check_suite_id: id,
    check_suite_node_id: nodeIdOf('CS', id),
    created_at: isoTime(run.createdAt),
    updated_at: isoTime(run.updatedAt),
    run_started_at: isoTime(run.startedAt),
    actor: simpleUser(addresses, run.actor),
    triggering_actor: simpleUser(addresses, run.triggeredBy),
    referenced_workflows: [],
    previous_attempt_url: attempt > 1 ? `${home}/actions/runs/${id}/attempts/${attempt - 1}` : null,
    ...runAddresses(home, run),
    html_url: `${repositoryPage(addresses, repository)}/actions/runs/${id}`,
  };
}

/** The open pull requests of the head; none when it is in a fork. */
function pullRequestsOf(addresses: Addresses, { repository, subject }: RunFacts) {
  const open = [...repository.pullRequests.values()].filter(({ state }) => state === 'open');
  return open
    .filter(({ head }) => head.repository === repository && head.sha === subject.head.sha)
    .map((pullRequest) => minimalPullRequest(addresses, pullRequest));
}

function runAddresses(home: string, { id, repository, workflow }: RunFacts) {
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
