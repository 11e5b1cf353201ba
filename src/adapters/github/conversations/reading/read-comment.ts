import * as z from 'zod/mini';
import type { PostedComment } from '../../../../ports/conversations.ts';
import type { GitHubApi } from '../../api/github-api.ts';
import { checkedAnswer } from '../../failures/checked-answer.ts';
import { unlessAbsent } from '../../failures/unless-absent.ts';
import { toWriter, writerFields } from './writer-answer.ts';

const comment = z.object({
  ...writerFields,
  id: z.number(),
  issue_url: z.string().check(z.regex(/\/issues\/\d{1,15}$/)),
  body: z.string(),
  created_at: z.string(),
  updated_at: z.string(),
});

export function readComment(api: GitHubApi, id: number): Promise<PostedComment | null> {
  const { owner, name: repo } = api.repository;
  return api.attempt({ doing: `read comment ${id}`, permission: 'pull-requests: read' }, async () => {
    const answer = await unlessAbsent(() =>
      api.reads.rest.issues.getComment({ owner, repo, comment_id: id }),
    );
    return answer === undefined ? null : toComment(checkedAnswer(comment, answer.data));
  });
}

function toComment(found: z.infer<typeof comment>): PostedComment {
  return {
    id: found.id,
    issue: Number(found.issue_url.split('/').at(-1)),
    body: found.body,
    author: toWriter(found),
    createdAt: found.created_at,
    updatedAt: found.updated_at,
  };
}
