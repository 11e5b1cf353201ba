import * as z from 'zod/mini';
import type { PullRequestRequest } from '../../../../ports/forge.ts';
import type { GitHubApi } from '../../api/github-api.ts';
import { checkedAnswer } from '../../failures/checked-answer.ts';
import { writeOnce } from '../../writing/write-once.ts';

const opened = z.object({ number: z.number(), html_url: z.string() });

export interface OpenedPullRequest {
  readonly number: number;
  readonly url: string;
}

/** GitHub refuses a second open pull request from a branch to the same base, so the branch says which is ours. */
export function openPullRequest(
  api: GitHubApi,
  { branch, base, title, body, draft }: PullRequestRequest,
): Promise<OpenedPullRequest> {
  const { owner, name: repo } = api.repository;
  const task = {
    doing: `open a pull request from ${branch} to ${base}`,
    permission: 'pull-requests: write',
  };
  const attempt = async () => {
    const { data } = await api.writes.rest.pulls.create({
      owner,
      repo,
      head: branch,
      base,
      title,
      body,
      draft,
    });
    return toOpened(checkedAnswer(opened, data));
  };
  const readBack = async () => {
    const head = `${owner}:${branch}`;
    const { data } = await api.reads.rest.pulls.list({ owner, repo, head, base, state: 'open' });
    const [found] = checkedAnswer(z.array(opened), data);
    return found === undefined ? undefined : toOpened(found);
  };
  return api.attempt(task, () => writeOnce(api, { attempt, readBack }));
}

function toOpened({ number, html_url: url }: z.infer<typeof opened>): OpenedPullRequest {
  return { number, url };
}
