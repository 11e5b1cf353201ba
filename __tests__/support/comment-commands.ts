import type { Bot, User } from '../../sandbox/model/accounts/account.ts';
import type { IssueComment } from '../../sandbox/model/pull-requests/issue-comment.ts';
import type { PullRequest } from '../../sandbox/model/pull-requests/pull-request.ts';
import { addComment } from '../../sandbox/operations/issues/comment.ts';
import type { ExecutionWorld } from '../../sandbox/stage/execution-world.ts';
import { commentsOn } from './github-world/github-world-standing.ts';

/* What people say on pull requests, and what they are answered, as GitHub shows it. */

/** The digest that our newest comment on a pull request shows. */
export function shownDigest(pullRequest: PullRequest): string {
  const [digest] = commentsOn(pullRequest)
    .flatMap(({ body }) => /, plan `([0-9a-f]{12})`|: plan `([0-9a-f]{12})`/.exec(body)?.slice(1) ?? [])
    .filter((it) => it !== undefined)
    .slice(-1);
  if (digest === undefined) throw new Error(`nothing shows a digest on #${pullRequest.number}`);
  return digest;
}

/** Somebody writes a comment, by default alice, who may write; resolves when nothing is under way any more. */
export async function comment(
  { sandbox, acme }: ExecutionWorld,
  pullRequest: PullRequest,
  body: string,
  by: Bot | User = acme.alice,
): Promise<IssueComment> {
  const written = addComment(sandbox.world, { account: by, token: null }, pullRequest, body);
  await sandbox.actions.idle();
  return written;
}

/** What was answered on a pull request, oldest first. */
export function answersOn(pullRequest: PullRequest): string[] {
  return commentsOn(pullRequest)
    .map(({ body }) => body)
    .filter((body) => body.startsWith('<!-- deployment-plans: answer to '));
}

/** What stands on a comment, in order. */
export function reactionsOn({ reactions }: IssueComment): string[] {
  return reactions.map(({ content }) => content);
}
