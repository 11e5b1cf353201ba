import * as z from 'zod/mini';
import type { JobIdentity } from '../../../domain/records/run/holder.ts';
import { ForgeForbidden, ForgeUnavailable } from '../../../ports/forge.ts';
import type { Variables } from '../addresses.ts';
import type { GitHubApi } from '../api/github-api.ts';
import { checkedAnswer } from '../failures/checked-answer.ts';
import { isGitHubNumber } from '../is-github-number.ts';
import { nameOfRepository, pageOfRun } from './workflow-place.ts';
import { pageSize } from './workflow-runs.ts';

const jobs = z.object({
  total_count: z.number(),
  jobs: z.array(z.object({ id: z.number(), status: z.string(), runner_name: z.nullable(z.string()) })),
});

interface Attempt {
  readonly run: number;
  readonly attempt: number;
}

/**
 * The job that this process belongs to, by the variables that GitHub sets in it; null outside of Actions, and in a
 * job of another repository, about which nobody could ask here later on. GitHub tells a job its run and attempt but
 * not its own id, so that is looked up by the machine's name; it stays unknown when the token may not look, or
 * several jobs there have machines of that name. Takes one request, and never rejects for what GitHub answers.
 *
 * Source: docs.github.com, "Variables reference", "Default environment variables".
 */
export async function ownJob(api: GitHubApi, variables: Variables): Promise<JobIdentity | null> {
  const attempt = attemptIn(variables);
  const here = nameOfRepository(api.repository).toLowerCase();
  if (attempt === null || variables.GITHUB_REPOSITORY?.toLowerCase() !== here) return null;
  const { RUNNER_NAME: runner, RUNNER_ENVIRONMENT: environment } = variables;
  const job = runner === undefined ? null : await findJob(api, attempt, runner);
  const page = pageOfRun(api, api.repository, attempt.run);
  return {
    ...attempt,
    job,
    url: job === null ? `${page}/attempts/${attempt.attempt}` : `${page}/job/${job}`,
    hosted: environment === 'github-hosted',
  };
}

function attemptIn({ GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt }: Variables): Attempt | null {
  return isGitHubNumber(run) && isGitHubNumber(attempt)
    ? { run: Number(run), attempt: Number(attempt) }
    : null;
}

async function findJob(api: GitHubApi, { run, attempt }: Attempt, runner: string): Promise<number | null> {
  try {
    return await api.attempt(
      { doing: `read the jobs of the run ${run}`, permission: 'actions: read' },
      async () => {
        const { data } = await api.reads.rest.actions.listJobsForWorkflowRunAttempt({
          owner: api.repository.owner,
          repo: api.repository.name,
          run_id: run,
          attempt_number: attempt,
          per_page: pageSize,
        });
        const { total_count: count, jobs: found } = checkedAnswer(jobs, data);
        const own = found.filter(
          ({ status, runner_name }) => status === 'in_progress' && runner_name === runner,
        );
        return own.length === 1 && count === found.length ? (own[0]?.id ?? null) : null;
      },
    );
  } catch (error) {
    if (!(error instanceof ForgeUnavailable || error instanceof ForgeForbidden)) throw error;
    api.reads.log.warn(error.message);
    return null;
  }
}
