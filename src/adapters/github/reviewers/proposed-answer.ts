import * as z from 'zod/mini';
import type { Proposed } from '../../../domain/approvals/involved.ts';
import { contributorFields, contributorPage, toContributors } from '../reviewing/contributors-answer.ts';
import { account, accountFields, loginOf } from '../reviewing/review-answer.ts';

/** Commits that are asked for of each pull request: what lies beyond is said to be missing. */
const commitsAsked = 30;

/** Fields of a pull request that tell who is behind it. */
export const proposedFields = `headRefOid
  author { ${accountFields} }
  proposed: commits(last: ${commitsAsked}) { ${contributorFields} }`;

/** What is answered to them. */
export const proposedShape = { headRefOid: z.string(), author: account, proposed: contributorPage };

const proposedAnswer = z.object(proposedShape);

export function toProposed({ headRefOid, author, proposed }: z.infer<typeof proposedAnswer>): Proposed {
  const { people, complete } = toContributors(proposed.nodes, headRefOid);
  return {
    author: loginOf(author),
    contributors: { people, complete: complete && !proposed.pageInfo.hasPreviousPage },
  };
}
