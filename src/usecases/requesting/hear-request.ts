import { requestLabel } from '../../domain/requests/plan-request.ts';
import type { Conversations, Issue, Writer } from '../../ports/conversations.ts';

/** An issue that asks for a plan, or why there is nothing to answer. */
export type HeardRequest =
  | { readonly kind: 'request'; readonly issue: Issue; readonly author: Writer }
  | { readonly kind: 'nothing'; readonly because: string };

/** Reads the issue of an event again, as it stands now. Rejects as the conversations do. */
export async function hearRequest(
  conversations: Pick<Conversations, 'issue'>,
  number: number,
): Promise<HeardRequest> {
  const issue = await conversations.issue(number);
  if (issue === null) return nothing(`issue #${number} is not there any more`);
  const { author, labels, state, isPullRequest } = issue;
  if (isPullRequest || !labels.includes(requestLabel)) return nothing(`issue #${number} asks for no plan`);
  if (state === 'closed') return nothing(`issue #${number} is closed`);
  if (author === null) return nothing(`the account of the author of issue #${number} is gone`);
  if (author.isBot)
    return nothing(`plans are for people to ask for, and a program has written issue #${number}`);
  return { kind: 'request', issue, author };
}

function nothing(because: string): HeardRequest {
  return { kind: 'nothing', because };
}
