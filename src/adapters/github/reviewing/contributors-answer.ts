import * as z from 'zod/mini';
import type { Contributor, Contributors } from '../../../domain/approvals/contributors.ts';
import { backwardsPage } from './review-answer.ts';

/** Authors of one commit, co-authors included, that are asked for. */
const mostAuthors = 20;

const actorFields = 'name email user { login }';

/** What GraphQL answers about the commits of a pull request, and the fields by which it is asked. */
export const contributorFields = `pageInfo { hasPreviousPage startCursor }
  nodes { commit {
    oid committedViaWeb
    authors(first: ${mostAuthors}) { pageInfo { hasNextPage } nodes { ${actorFields} } }
    committer { ${actorFields} }
  } }`;

const actor = z.object({
  name: z.nullable(z.string()),
  email: z.nullable(z.string()),
  user: z.nullable(z.object({ login: z.string() })),
});

const commit = z.object({
  oid: z.string(),
  committedViaWeb: z.boolean(),
  authors: z.object({ pageInfo: z.object({ hasNextPage: z.boolean() }), nodes: z.array(actor) }),
  committer: z.nullable(actor),
});

export const contributorPage = z.object({
  pageInfo: backwardsPage,
  nodes: z.array(z.object({ commit })),
});

export type ContributorPage = z.infer<typeof contributorPage>;

/**
 * Whom commits name; incomplete when one has more authors than were asked for. Right after a push, and above 250
 * commits, GitHub's list does not end in the head: then there are commits that it does not tell.
 */
export function toContributors(nodes: ContributorPage['nodes'], head: string): Contributors {
  const commits = nodes.map(({ commit: one }) => one);
  return {
    people: commits.flatMap(contributorsOf),
    complete:
      commits.some(({ oid }) => oid === head) &&
      commits.every(({ authors }) => !authors.pageInfo.hasNextPage),
  };
}

/** GitHub itself is the committer of what was made on its pages (GitHub: GraphQL, `Commit.committedViaWeb`). */
function contributorsOf({ oid, authors, committer, committedViaWeb }: z.infer<typeof commit>): Contributor[] {
  const named = [...authors.nodes, ...(committer === null || committedViaWeb ? [] : [committer])];
  return named.map(({ name, email, user }) => ({
    login: user?.login ?? null,
    identity: `${name ?? ''} <${email ?? ''}>`.trim(),
    commit: oid,
  }));
}
