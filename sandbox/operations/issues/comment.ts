import type { Actor } from '../../model/access/caller.ts';
import type { Issue } from '../../model/pull-requests/issue.ts';
import type { IssueComment } from '../../model/pull-requests/issue-comment.ts';
import type { PullRequest } from '../../model/pull-requests/pull-request.ts';
import type { World } from '../../model/world.ts';
import { announce } from '../announce.ts';
import { Refusal } from '../refusal.ts';

/** Characters; https://docs.github.com/en/rest/issues/comments says nothing, GitHub refuses more. */
const longestBody = 65_536;

/** Says something on an issue or a pull request. */
export function addComment(
  world: World,
  actor: Actor,
  issue: Issue | PullRequest,
  body: string,
): IssueComment {
  refuseBody(body);
  const now = world.now();
  const comment: IssueComment = {
    ...world.identifiers.next('IC'),
    issue,
    author: actor.account,
    app: actor.token?.app ?? null,
    body,
    createdAt: now,
    updatedAt: now,
    reactions: [],
  };
  const { repository } = issue;
  repository.comments.set(comment.id, comment);
  issue.updatedAt = now;
  announce(world, repository, actor, { name: 'issue_comment', action: 'created', issue, comment });
  return comment;
}

export function editComment(world: World, actor: Actor, comment: IssueComment, body: string): void {
  refuseBody(body);
  const changes = { body: comment.body };
  comment.body = body;
  comment.updatedAt = world.now();
  const { issue } = comment;
  announce(world, issue.repository, actor, {
    name: 'issue_comment',
    action: 'edited',
    issue,
    comment,
    changes,
  });
}

export function deleteComment(world: World, actor: Actor, comment: IssueComment): void {
  const { issue } = comment;
  issue.repository.comments.delete(comment.id);
  announce(world, issue.repository, actor, { name: 'issue_comment', action: 'deleted', issue, comment });
}

function refuseBody(body: string): void {
  if (body.trim() === '') {
    throw new Refusal(422, 'Body cannot be blank', {
      resource: 'IssueComment',
      field: 'body',
      code: 'custom',
    });
  }
  if (body.length <= longestBody) return;
  throw new Refusal(422, `body is too long (maximum is ${longestBody} characters)`, {
    resource: 'IssueComment',
    field: 'body',
    code: 'custom',
  });
}
