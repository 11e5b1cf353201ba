import * as z from 'zod/mini';
import type { Review } from '../../../domain/pull-requests/review.ts';

/** What GraphQL answers about reviews, and the fields by which it is asked. */
export const reviewFields = `pageInfo { hasPreviousPage startCursor }
  nodes { state createdAt submittedAt authorCanPushToRepository author { __typename login } commit { oid } }`;

/** Whoever acts on GitHub: a person, an app, or another kind of account. */
export const accountFields = '__typename login';

export const account = z.nullable(z.object({ __typename: z.string(), login: z.string() }));

const review = z.object({
  state: z.enum(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']),
  createdAt: z.string(),
  submittedAt: z.nullable(z.string()),
  authorCanPushToRepository: z.boolean(),
  author: account,
  commit: z.nullable(z.object({ oid: z.string() })),
});

/** A cursor must be there when there is another page: otherwise the rest would be lost unnoticed. */
export const backwardsPage = z.discriminatedUnion('hasPreviousPage', [
  z.object({ hasPreviousPage: z.literal(true), startCursor: z.string() }),
  z.object({ hasPreviousPage: z.literal(false) }),
]);

export const reviewPage = z.object({ pageInfo: backwardsPage, nodes: z.array(review) });

export type ReviewAnswer = z.infer<typeof review>;
export type ReviewPage = z.infer<typeof reviewPage>;

/** Where a page that is asked for from its end goes on; null when it begins with the first of all. */
export function nextBackwards({
  pageInfo,
}: {
  readonly pageInfo: z.infer<typeof backwardsPage>;
}): string | null {
  return pageInfo.hasPreviousPage ? pageInfo.startCursor : null;
}

const states = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  COMMENTED: 'commented',
  DISMISSED: 'dismissed',
  PENDING: 'pending',
} as const;

export function toReview(answer: ReviewAnswer): Review {
  const { author, state, commit, submittedAt, createdAt, authorCanPushToRepository } = answer;
  return {
    author: loginOf(author),
    state: states[state],
    commit: commit?.oid ?? null,
    mayWrite: authorCanPushToRepository,
    submittedAt: submittedAt ?? createdAt,
  };
}

/**
 * The login as people write it. GraphQL leaves out the `[bot]` of apps, without which an app could be called like a
 * person.
 */
export function loginOf(answer: z.infer<typeof account>): string | null {
  if (answer === null) return null;
  const { __typename: type, login } = answer;
  return type === 'Bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login;
}
