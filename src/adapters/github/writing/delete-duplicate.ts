import { ForgeForbidden, ForgeUnavailable } from '../../../ports/forge.ts';
import type { GitHubApi } from '../api/github-api.ts';
import { type Conversation, permissionFor } from './conversation.ts';

/**
 * Deletes a comment that says what another says. What stands is right without that, and the next one who looks
 * finds it again, so a failure is no more than a notice.
 */
export async function deleteDuplicate(
  api: GitHubApi,
  { on, id }: { readonly on: Conversation; readonly id: number },
): Promise<void> {
  const { owner, name: repo } = api.repository;
  const task = {
    doing: `delete a comment of ours that stands twice on ${on.kind} ${on.number}`,
    permission: permissionFor(on),
  };
  try {
    await api.attempt(task, () => api.writes.rest.issues.deleteComment({ owner, repo, comment_id: id }));
  } catch (error) {
    if (!(error instanceof ForgeUnavailable || error instanceof ForgeForbidden)) throw error;
    api.writes.log.warn(error.message);
  }
}
