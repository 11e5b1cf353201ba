import * as z from 'zod/mini';
import type { DiscussedPullRequest } from '../../../../ports/conversations.ts';
import type { GitHubApi } from '../../api/github-api.ts';
import { checkedAnswer } from '../../failures/checked-answer.ts';
import { unlessAbsent } from '../../failures/unless-absent.ts';

const repository = z.object({ id: z.number() });
const pullRequest = z.object({
  number: z.number(),
  state: z.enum(['open', 'closed']),
  merged: z.boolean(),
  base: z.object({ ref: z.string(), repo: repository }),
  head: z.object({ ref: z.string(), sha: z.string(), repo: z.nullable(repository) }),
  merge_commit_sha: z.nullable(z.string()),
});

export function readPullRequest(api: GitHubApi, number: number): Promise<DiscussedPullRequest | null> {
  const { owner, name: repo } = api.repository;
  const task = { doing: `read pull request ${number}`, permission: 'pull-requests: read' };
  return api.attempt(task, async () => {
    const answer = await unlessAbsent(() => api.reads.rest.pulls.get({ owner, repo, pull_number: number }));
    return answer === undefined ? null : toPullRequest(checkedAnswer(pullRequest, answer.data));
  });
}

function toPullRequest(found: z.infer<typeof pullRequest>): DiscussedPullRequest {
  const { merged, base, head } = found;
  return {
    number: found.number,
    state: merged ? 'merged' : found.state,
    base: base.ref,
    branch: head.repo?.id === base.repo.id ? head.ref : null,
    head: head.sha,
    // While it is open this is a merge that GitHub makes to try it.
    mergeCommit: merged ? found.merge_commit_sha : null,
  };
}
