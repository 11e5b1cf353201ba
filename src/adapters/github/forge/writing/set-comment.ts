import type { StandingComment } from '../../../../ports/forge.ts';
import type { GitHubApi } from '../../api/github-api.ts';
import { writeComment } from '../../writing/write-comment.ts';
import { deleteDuplicate } from './delete-duplicate.ts';

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
  await writeComment(api, { pullRequest, body, standing: standing?.id ?? null });
  for (const id of standing?.duplicates ?? []) await deleteDuplicate(api, { pullRequest, id });
}
