import type { StandingComment } from '../../../../ports/forge.ts';
import type { GitHubApi } from '../../api/github-api.ts';
import { onPullRequest } from '../../writing/conversation.ts';
import { deleteDuplicate } from '../../writing/delete-duplicate.ts';
import { writeComment } from '../../writing/write-comment.ts';

export interface CommentToSet {
  readonly pullRequest: number;
  readonly body: string;
  /** The one to replace; null for a new one. */
  readonly standing: StandingComment | null;
}

export async function setComment(
  api: GitHubApi,
  { pullRequest, body, standing }: CommentToSet,
): Promise<void> {
  const on = onPullRequest(pullRequest);
  await writeComment(api, { on, body, standing: standing?.id ?? null });
  for (const id of standing?.duplicates ?? []) await deleteDuplicate(api, { on, id });
}
