import * as z from 'zod/mini';
import type { JobIdentity } from '../../../domain/records/run/holder.ts';
import type { JobState, Jobs } from '../../../ports/jobs.ts';
import type { GitHubApi } from '../api/github-api.ts';
import { checkedAnswer } from '../failures/checked-answer.ts';
import { unlessAbsent } from '../failures/unless-absent.ts';
import { nameOfRepository } from './workflow-place.ts';
import { readRun } from './workflow-runs.ts';

const job = z.object({ status: z.string() });

/**
 * What became of jobs of this repository, in one request for a job that has ended and two for one that has not.
 *
 * Source: docs.github.com, "REST API endpoints for workflow jobs" and "… for workflow runs".
 */
export function createJobs(api: GitHubApi): Jobs {
  return {
    state: (identity) =>
      api.attempt(
        {
          doing: `read what became of the job ${identity.url} of ${nameOfRepository(api.repository)}`,
          permission: 'actions: read',
        },
        () => stateOf(api, identity),
      ),
  };
}

async function stateOf(api: GitHubApi, { job, run, attempt }: JobIdentity): Promise<JobState> {
  if (job !== null && (await isCompleted(api, job))) return 'ended';
  // A run is completed, or tried again, only when none of its jobs goes on, whatever is still shown of one of them.
  const read = await unlessAbsent(() => readRun(api, api.repository, run));
  const [found] = read?.runs ?? [];
  if (found === undefined || found.attempt < attempt) return 'unknown';
  return found.attempt > attempt || found.status === 'completed' ? 'ended' : 'running';
}

async function isCompleted(api: GitHubApi, id: number): Promise<boolean> {
  const { owner, name: repo } = api.repository;
  const answer = await unlessAbsent(() =>
    api.reads.rest.actions.getJobForWorkflowRun({ owner, repo, job_id: id }),
  );
  return answer !== undefined && checkedAnswer(job, answer.data).status === 'completed';
}
