import type { CommentHappening } from '../../model/event.ts';
import { issueComment } from '../../rest/shapes/issue-comment-shape.ts';
import { issueShape } from '../../rest/shapes/issue-shape.ts';
import type { Addresses } from '../../server/addresses.ts';
import { type Payload, ready } from './payload.ts';

/** A comment on a pull request comes as one on an issue, whose `pull_request` says what it is. */
export function commentPayload(addresses: Addresses, happening: CommentHappening): Payload {
  const { action, issue, comment, changes } = happening;
  return ready({
    action,
    ...(changes && { changes: { body: { from: changes.body } } }),
    issue: issueShape(addresses, issue),
    comment: issueComment(addresses, comment),
  });
}
