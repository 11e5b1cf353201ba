import type { Actor } from '../../model/access/caller.ts';
import type { IssueComment } from '../../model/pull-requests/issue-comment.ts';
import type { Reaction, ReactionContent } from '../../model/pull-requests/reaction.ts';
import type { World } from '../../model/world.ts';

/** Adds a reaction, or finds the one that its author has there already. Nobody is told of reactions. */
export function reactToComment(
  world: World,
  { account: author }: Actor,
  { reactions }: IssueComment,
  content: ReactionContent,
): { readonly reaction: Reaction; readonly added: boolean } {
  const standing = reactions.find((one) => one.author === author && one.content === content);
  if (standing !== undefined) return { reaction: standing, added: false };
  const reaction = { ...world.identifiers.next('REA'), author, content, createdAt: world.now() };
  reactions.push(reaction);
  return { reaction, added: true };
}
