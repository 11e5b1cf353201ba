import { type Job, type JobStep, runnerName } from '../../model/actions/job.ts';
import type { Addresses } from '../../server/addresses.ts';
import { isoTime, isoTimeOrNull } from '../shapes/iso-time.ts';
import { repositoryPage, repositoryUrl } from '../shapes/repository-addresses.ts';

/** `job`. */
export function jobShape(addresses: Addresses, job: Job) {
  const { id, run, attempt, checkRun, name, status, conclusion, labels } = job;
  const { repository, workflow, trigger } = run;
  const home = repositoryUrl(addresses, repository);
  const begun = job.startedAt !== null;
  return {
    id,
    run_id: run.id,
    run_url: `${home}/actions/runs/${run.id}`,
    run_attempt: attempt.number,
    node_id: checkRun.nodeId,
    head_sha: trigger.subject.head.sha,
    head_branch: trigger.subject.headBranch,
    url: `${home}/actions/jobs/${id}`,
    html_url: `${repositoryPage(addresses, repository)}/actions/runs/${run.id}/job/${id}`,
    check_run_url: `${home}/check-runs/${id}`,
    workflow_name: workflow.name,
    name,
    status,
    conclusion,
    created_at: isoTime(job.createdAt),
    started_at: isoTime(job.startedAt ?? job.createdAt),
    completed_at: isoTimeOrNull(job.completedAt),
    steps: job.steps.map(stepShape),
    labels,
    runner_id: begun ? id : null,
    runner_name: begun ? runnerName(job) : null,
    runner_group_id: begun ? 0 : null,
    runner_group_name: begun ? 'GitHub Actions' : null,
  };
}

function stepShape({ name, number, status, conclusion, startedAt, completedAt }: JobStep) {
  return {
    name,
    number,
    status,
    conclusion,
    started_at: isoTimeOrNull(startedAt),
    completed_at: isoTimeOrNull(completedAt),
  };
}
