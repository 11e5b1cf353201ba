import * as z from 'zod/mini';
import type { GitHubApi } from '../api/github-api.ts';
import { checkedAnswer } from '../failures/checked-answer.ts';
import { headersOf } from '../failures/failure.ts';
import type { RepositoryName } from '../repository-name.ts';
import type { WorkflowPlace } from './workflow-place.ts';

const workflowRun = z.object({
  id: z.number(),
  display_title: z.string(),
  head_branch: z.nullable(z.string()),
  actor: z.nullish(z.object({ login: z.string() })),
  status: z.nullable(z.string()),
  conclusion: z.nullable(z.string()),
  run_attempt: z.optional(z.number()),
  created_at: z.iso.datetime(),
});
const workflowRuns = z.object({ workflow_runs: z.array(workflowRun) });

/** A run as its newest attempt stands. */
export interface WorkflowRun {
  readonly id: number;
  readonly title: string;
  /** Name of the branch or tag whose version of the workflow runs; null when there is none. */
  readonly ref: string | null;
  /** Login of who started it first, whoever has started it again since; null when GitHub does not tell. */
  readonly startedBy: string | null;
  /** Such as `queued`, `in_progress`, `completed`. */
  readonly status: string | null;
  /** Such as `success`; null as long as it is not completed. */
  readonly conclusion: string | null;
  readonly attempt: number;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
}

/** What was read, and the headers of the answer, which tell how much may still be asked. */
export interface ReadRuns {
  readonly runs: readonly WorkflowRun[];
  readonly headers: ReadonlyMap<string, string>;
}

/** Runs on one page, the most that GitHub gives. */
export const pageSize = 100;

/** One run, by its id. Rejects as the client does. */
export async function readRun(
  api: GitHubApi,
  { owner, name: repo }: RepositoryName,
  run: number,
): Promise<ReadRuns> {
  const { data, headers } = await api.reads.rest.actions.getWorkflowRun({
    owner,
    repo,
    run_id: run,
    exclude_pull_requests: true,
  });
  return { runs: [toRun(checkedAnswer(workflowRun, data))], headers: headersOf(headers) };
}

/**
 * A page of the runs that dispatches started of a workflow, newest first. Rejects as the client does.
 * @param page from 1
 * @param since milliseconds since the epoch; null for all
 */
export async function readDispatchedRuns(
  api: GitHubApi,
  { repository, file }: WorkflowPlace,
  { page, since }: { readonly page: number; readonly since: number | null },
): Promise<ReadRuns> {
  const { data, headers } = await api.reads.rest.actions.listWorkflowRuns({
    owner: repository.owner,
    repo: repository.name,
    workflow_id: file,
    event: 'workflow_dispatch',
    exclude_pull_requests: true,
    per_page: pageSize,
    page,
    ...(since !== null && { created: `>=${toSeconds(since)}` }),
  });
  return {
    runs: checkedAnswer(workflowRuns, data).workflow_runs.map(toRun),
    headers: headersOf(headers),
  };
}

/** GitHub's dates have no milliseconds. */
function toSeconds(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}

function toRun(run: z.infer<typeof workflowRun>): WorkflowRun {
  return {
    id: run.id,
    title: run.display_title,
    ref: run.head_branch,
    startedBy: run.actor?.login ?? null,
    status: run.status,
    conclusion: run.conclusion,
    attempt: run.run_attempt ?? 1,
    createdAt: Date.parse(run.created_at),
  };
}
