import * as z from 'zod/mini';
import type { CommitStatus } from '../../../../ports/forge.ts';
import type { GitHubApi } from '../../api/github-api.ts';
import { checkedAnswer } from '../../failures/checked-answer.ts';
import { readStatus } from '../reading/read-status.ts';
import { writeOnce } from './write-once.ts';

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
    return standing !== null && isSame(standing, status) ? true : undefined;
  };
  return api.attempt(task, async () => {
    await writeOnce(api, { attempt, readBack });
  });
}

function isSame(one: CommitStatus, other: CommitStatus): boolean {
  return one.state === other.state && one.description === other.description && one.url === other.url;
}
