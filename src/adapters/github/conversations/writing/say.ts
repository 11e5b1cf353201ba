import { isSameText } from '../../../../domain/pull-requests/same-text.ts';
import type { Answer } from '../../../../ports/conversations.ts';
import type { GitHubApi } from '../../api/github-api.ts';
import { deleteDuplicate } from '../../writing/delete-duplicate.ts';
import { writeComment } from '../../writing/write-comment.ts';
import { readStandingAnswers } from '../reading/standing-answer.ts';
import { toAnswer } from '../reading/to-answer.ts';

export interface Saying {
  readonly issue: number;
  readonly body: string;
  readonly marker: string;
}

/** Adds our comment, replaces it, or leaves it when it says so already; then deletes what stands twice. */
export async function say(api: GitHubApi, { issue, body, marker }: Saying): Promise<Answer> {
  const text = `${marker}\n${body}`;
  const { on, ours } = await readStandingAnswers(api, issue, marker);
  const [first, ...duplicates] = ours;
  const standing = first === undefined ? null : Number(first.fullDatabaseId);
  const says = first !== undefined && isSameText(first.body, text);
  const id = says && standing !== null ? standing : await writeComment(api, { on, body: text, standing });
  for (const { fullDatabaseId } of duplicates) await deleteDuplicate(api, { on, id: Number(fullDatabaseId) });
  return toAnswer(api, on, { id, text });
}
