import * as z from 'zod/mini';
import type { Reaction } from '../../../../ports/conversations.ts';
import type { GitHubApi } from '../../api/github-api.ts';
import { checkedAnswer } from '../../failures/checked-answer.ts';
import { unlessAbsent } from '../../failures/unless-absent.ts';
import { isSameAccount } from '../../ownership/is-same-account.ts';
import { writeOnce } from '../../writing/write-once.ts';

export interface ReactionToAdd {
  readonly comment: number;
  readonly reaction: Reaction;
  /** Whom the token speaks for. */
  readonly login: () => Promise<string>;
}

const reactions = z.array(z.object({ user: z.nullable(z.object({ login: z.string() })) }));

/**
 * GitHub keeps one reaction of each kind from each account, and answers so when it is there already.
 *
 * Source: docs.github.com, "Create reaction for an issue comment".
 */
export function react(api: GitHubApi, { comment, reaction, login }: ReactionToAdd): Promise<void> {
  const { owner, name: repo } = api.repository;
  const place = { owner, repo, comment_id: comment, content: reaction };
  const task = { doing: `react to comment ${comment}`, permission: 'pull-requests: write' };
  const attempt = async () => {
    await unlessAbsent(() => api.writes.rest.reactions.createForIssueComment(place));
    return true;
  };
  const readBack = async () => {
    const wanted = { ...place, per_page: 100 };
    const answer = await unlessAbsent(() => api.reads.rest.reactions.listForIssueComment(wanted));
    if (answer === undefined) return true;
    const ours = await login();
    const found = checkedAnswer(reactions, answer.data);
    return found.some(({ user }) => user !== null && isSameAccount(user.login, ours)) || undefined;
  };
  return api.attempt(task, async () => {
    await writeOnce(api, { attempt, readBack });
  });
}
