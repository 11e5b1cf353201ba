import * as z from 'zod/mini';
import type { GitHubApi } from '../api/github-api.ts';
import { checkedAnswer } from '../failures/checked-answer.ts';
import { failureOf } from '../failures/failure.ts';
import type { WorkflowPlace } from './workflow-place.ts';

export interface WorkflowDispatch {
  readonly place: WorkflowPlace;
  /** The branch or tag whose version of the workflow runs. */
  readonly ref: string;
  readonly inputs: Readonly<Record<string, string>>;
}

const runDetails = z.object({ workflow_run_id: z.number() });
const detailsParameter = 'return_run_details';

/**
 * Starts a workflow, once, and gives the id of its run; null from a GitHub that does not tell. Rejects as the
 * client does.
 *
 * Source: docs.github.com, "REST API endpoints for workflows", "Create a workflow dispatch event".
 */
export async function dispatchWorkflow(api: GitHubApi, dispatch: WorkflowDispatch): Promise<number | null> {
  try {
    return await send(api, dispatch, { [detailsParameter]: true });
  } catch (error) {
    // A refusal of what it does not know proves that nothing has happened.
    if (!isRefusalOfDetails(error)) throw error;
    return send(api, dispatch, {});
  }
}

async function send(
  api: GitHubApi,
  { place, ref, inputs }: WorkflowDispatch,
  details: Readonly<Record<string, boolean>>,
): Promise<number | null> {
  const { status, data }: { status: number; data: unknown } =
    await api.writes.rest.actions.createWorkflowDispatch({
      owner: place.repository.owner,
      repo: place.repository.name,
      workflow_id: place.file,
      ref,
      inputs,
      ...details,
    });
  return status === 204 ? null : checkedAnswer(runDetails, data).workflow_run_id;
}

function isRefusalOfDetails(error: unknown): boolean {
  const failure = failureOf(error);
  return failure?.status === 422 && failure.words.includes(detailsParameter);
}
