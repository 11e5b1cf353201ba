import { ForgeForbidden, ForgeUnavailable } from '../../../ports/forge.ts';
import type { GitHubApi } from '../api/github-api.ts';
import type { Task } from './explain-failure.ts';
import { type Failure, failureOf } from './failure.ts';

export type Tried<Answer> =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | {
      readonly kind: 'failed';
      /** Null when no request was sent, because there is no token. */
      readonly failure: Failure | null;
      /** What went wrong, for people, without secrets. */
      readonly message: string;
    };

/** Does what a task is about, and gives what goes wrong with its requests as data. */
export async function tryTask<Answer>(
  api: GitHubApi,
  task: Task,
  work: () => Promise<Answer>,
): Promise<Tried<Answer>> {
  let failure: Failure | null = null;
  const noted = async () => {
    try {
      return await work();
    } catch (error) {
      failure = failureOf(error) ?? null;
      throw error;
    }
  };
  try {
    return { kind: 'answer', answer: await api.attempt(task, noted) };
  } catch (error) {
    if (!(error instanceof ForgeUnavailable || error instanceof ForgeForbidden)) throw error;
    return { kind: 'failed', failure, message: error.message };
  }
}
