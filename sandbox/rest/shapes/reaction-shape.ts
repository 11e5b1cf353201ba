import type { IssueComment } from '../../model/pull-requests/issue-comment.ts';
import { type Reaction, type ReactionContent, reactionContents } from '../../model/pull-requests/reaction.ts';
import type { Addresses } from '../../server/addresses.ts';
import { simpleUser } from './account-shape.ts';
import { isoTime } from './iso-time.ts';
import { repositoryUrl } from './repository-addresses.ts';

/** `reaction`. */
export function reactionShape(addresses: Addresses, { id, nodeId, author, content, createdAt }: Reaction) {
  return {
    id,
    node_id: nodeId,
    user: simpleUser(addresses, author),
    content,
    created_at: isoTime(createdAt),
  };
}

/** `reaction-rollup`: how many there are of each. */
export function reactionRollup(url: string, reactions: readonly Pick<Reaction, 'content'>[] = []) {
  const count = (wanted: ReactionContent) => reactions.filter(({ content }) => content === wanted).length;
  const counts = reactionContents.map((content) => [content, count(content)] as const);
  return { url, total_count: reactions.length, ...Object.fromEntries(counts) };
}

export function commentReactions(addresses: Addresses, { issue, id, reactions }: IssueComment) {
  const home = repositoryUrl(addresses, issue.repository);
  return reactionRollup(`${home}/issues/comments/${id}/reactions`, reactions);
}
