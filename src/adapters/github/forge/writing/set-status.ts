import * as z from 'zod/mini';
import { isSameStatus } from '../../../../domain/pull-requests/same-status.ts';
import type { CommitStatus } from '../../../../ports/forge.ts';
import type { GitHubApi } from '../../api/github-api.ts';
import { checkedAnswer } from '../../failures/checked-answer.ts';
import { writeOnce } from '../../writing/write-once.ts';
import { readStatus } from '../reading/read-status.ts';

const made = z.object({ context: z.string(), state: z.string() });

export function setStatus(
  api: GitHubApi,
  { commit, status }: { readonly commit: string; readonly status: CommitStatus },
): Promise<void> {
  const { owner, name: repo } = api.repository;
  const { context, state, description, url } = status;
  const task = { doing: `set the status ${context} of commit ${commit}`, permission: 'statuses: write' };
  const attempt = async () => {
    const { data } = await api.writes.rest.repos.createCommitStatus({
      owner,
      repo,
      sha: commit,
      context,
      state,
      description,
      ...(url === null ? {} : { target_url: url }),
    });
    checkedAnswer(made, data);
    return true;
  };
  const readBack = async () => {
    const standing = await readStatus(api, { commit, context });
    return isSameStatus(status, standing) || undefined;
  };
  return api.attempt(task, async () => {
    await writeOnce(api, { attempt, readBack });
  });
}
