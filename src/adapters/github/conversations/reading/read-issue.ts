import * as z from 'zod/mini';
import type { Issue } from '../../../../ports/conversations.ts';
import type { GitHubApi } from '../../api/github-api.ts';
import { checkedAnswer } from '../../failures/checked-answer.ts';
import { unlessAbsent } from '../../failures/unless-absent.ts';
import { toWriter, writerFields } from './writer-answer.ts';

const issue = z.object({
  ...writerFields,
  number: z.number(),
  repository_url: z.string(),
  pull_request: z.optional(z.unknown()),
  state: z.enum(['open', 'closed']),
  body: z.nullish(z.string()),
  labels: z.array(z.union([z.string(), z.object({ name: z.nullish(z.string()) })])),
  created_at: z.string(),
});

export function readIssue(api: GitHubApi, number: number): Promise<Issue | null> {
  const { owner, name: repo } = api.repository;
  return api.attempt({ doing: `read issue ${number}`, permission: 'issues: read' }, async () => {
    const answer = await unlessAbsent(() => api.reads.rest.issues.get({ owner, repo, issue_number: number }));
    if (answer === undefined) return null;
    const found = checkedAnswer(issue, answer.data);
    return isHere(found, api) ? toIssue(found) : null;
  });
}

/** GitHub leads from an issue that was moved to the one in another repository. */
function isHere({ repository_url: home }: z.infer<typeof issue>, { repository }: GitHubApi): boolean {
  return home.toLowerCase().endsWith(`/repos/${repository.owner}/${repository.name}`.toLowerCase());
}

function toIssue(found: z.infer<typeof issue>): Issue {
  return {
    number: found.number,
    isPullRequest: (found.pull_request ?? null) !== null,
    state: found.state,
    body: found.body ?? '',
    author: toWriter(found),
    labels: found.labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? []))),
    createdAt: found.created_at,
  };
}
