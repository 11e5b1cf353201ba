import type { Issue } from '../../../model/pull-requests/issue.ts';
import type { PullRequest } from '../../../model/pull-requests/pull-request.ts';
import { connection } from '../../paging/connection.ts';
import type { PageArguments } from '../../paging/page-arguments.ts';
import type { Serving } from '../../reading/serving.ts';
import { issueCommentNode } from './issue-comment-node.ts';

/** What is said on an issue or a pull request, oldest first. */
export function commentConnection(serving: Serving, about: Issue | PullRequest, args: PageArguments) {
  return connection(args, {
    items: [...about.repository.comments.values()].filter(({ issue }) => issue === about),
    keyOf: ({ id }) => String(id),
    show: (comment) => issueCommentNode(serving, comment),
  });
}
