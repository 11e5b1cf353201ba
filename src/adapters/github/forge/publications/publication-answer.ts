import * as z from 'zod/mini';
import { suiteFields, suitesAnswer } from '../../ownership/our-check-runs.ts';
import { commentAnswer, commentFields } from '../../ownership/our-comments.ts';
import { contributorPage } from '../../reviewing/contributors-answer.ts';
import { account, reviewPage } from '../../reviewing/review-answer.ts';
import { statusContext, statusFields } from '../reading/status-contexts.ts';

/** What GraphQL answers about one pull request, and the fields by which it is asked. */
export const commentPageFields = `pageInfo { hasNextPage endCursor } nodes { ${commentFields} }`;

/**
 * How many check suites with a check run of our name are asked for: a few with every pull request, because each
 * multiplies what the query costs; many where none of the few was ours and there are others. Who made the others
 * named their job like it.
 */
export const suitesAsked = { atFirst: 3, afterwards: 50 } as const;

const checkRunFields = 'databaseId name conclusion title summary annotations(first: 1) { totalCount }';

/** Of a head; `context` and `check` are names of variables. */
export function headFields(context: string, check: string, suites: number): string {
  return `oid
    status { context(name: ${context}) { ${statusFields} } }
    ${suiteFields({ suites, check, run: checkRunFields })}`;
}

const checkRun = z.object({
  databaseId: z.number(),
  name: z.string(),
  conclusion: z.nullable(z.string()),
  title: z.nullable(z.string()),
  summary: z.nullable(z.string()),
  annotations: z.object({ totalCount: z.number() }),
});
export const headCommit = z.object({
  oid: z.string(),
  status: z.nullable(z.object({ context: z.nullable(statusContext) })),
  checkSuites: suitesAnswer(checkRun),
});

/** A cursor must be there when there is another page: otherwise the rest would be lost unnoticed. */
const commentPage = z.object({
  pageInfo: z.discriminatedUnion('hasNextPage', [
    z.object({ hasNextPage: z.literal(true), endCursor: z.string() }),
    z.object({ hasNextPage: z.literal(false) }),
  ]),
  nodes: z.array(commentAnswer),
});
const pullRequestAnswer = z.object({
  number: z.number(),
  state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
  isDraft: z.boolean(),
  baseRefName: z.string(),
  headRefOid: z.string(),
  author: account,
  baseRef: z.nullable(z.object({ target: z.object({ oid: z.string() }) })),
  commits: z.object({ nodes: z.array(z.object({ commit: headCommit })) }),
  comments: commentPage,
  reviews: reviewPage,
  /** Only where they were asked for. */
  proposed: z.optional(contributorPage),
});

export const publicationsAnswer = z.object({
  viewer: z.object({ login: z.string() }),
  /** By alias. */
  repository: z.record(z.string(), z.nullable(pullRequestAnswer)),
});

/** What is asked for afterwards, each under an alias of its own. */
export const missingPartsAnswer = z.object({ repository: z.record(z.string(), z.unknown()) });
export const furtherComments = z.object({ comments: commentPage });
export const furtherReviews = z.object({ reviews: reviewPage });
export const furtherContributors = z.object({ proposed: contributorPage });

export type PullRequestAnswer = z.infer<typeof pullRequestAnswer>;
export type HeadCommit = z.infer<typeof headCommit>;
export type CommentPage = z.infer<typeof commentPage>;
