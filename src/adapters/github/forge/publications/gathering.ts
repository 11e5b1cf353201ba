import type { PublicationQuestion } from '../../../../ports/forge.ts';
import { ourSuites } from '../../ownership/our-check-runs.ts';
import { type CommentAnswer, isOurComment } from '../../ownership/our-comments.ts';
import type { ContributorPage } from '../../reviewing/contributors-answer.ts';
import { nextBackwards, type ReviewAnswer, type ReviewPage } from '../../reviewing/review-answer.ts';
import type { CommentPage, HeadCommit, PullRequestAnswer } from './publication-answer.ts';
import type { MissingParts } from './publication-query.ts';

/** What is known of a pull request so far, and what has still to be asked for. */
export interface Gathering {
  /** The login that the token stands for: what it wrote is ours. */
  readonly viewer: string;
  readonly pullRequest: PullRequestAnswer;
  readonly head: HeadCommit | null;
  /** In order, from the first one. */
  readonly comments: readonly CommentAnswer[];
  /** In order, up to the last one. */
  readonly reviews: readonly ReviewAnswer[];
  /** Up to the last one; null where they were not asked for. */
  readonly proposed: ContributorPage['nodes'] | null;
  readonly missing: MissingParts;
}

export function beginGathering(
  question: PublicationQuestion,
  pullRequest: PullRequestAnswer,
  viewer: string,
): Gathering {
  const { commits, headRefOid, comments, reviews, proposed = null } = pullRequest;
  // Right after a push, and above 250 commits, the list of commits does not end in the head.
  const head = commits.nodes.find(({ commit }) => commit.oid === headRefOid)?.commit ?? null;
  return {
    viewer,
    pullRequest,
    head,
    comments: comments.nodes,
    reviews: reviews.nodes,
    proposed: proposed?.nodes ?? null,
    missing: {
      question,
      commentsAfter: nextComments(question, comments),
      reviewsBefore: nextBackwards(reviews),
      proposedBefore: proposed === null ? null : nextBackwards(proposed),
      head: head === null || mayHideOurs(head, viewer) ? headRefOid : null,
    },
  };
}

export function isComplete({ missing }: Gathering): boolean {
  const { commentsAfter, reviewsBefore, proposedBefore, head } = missing;
  return [commentsAfter, reviewsBefore, proposedBefore, head].every((it) => it === null);
}

/** What was asked for because it was missing; null for what was not. */
export interface FoundParts {
  readonly head: HeadCommit | null;
  readonly comments: CommentPage | null;
  readonly reviews: ReviewPage | null;
  readonly proposed: ContributorPage | null;
}

/** Adds the parts that were missing; some may have further pages still. */
export function addParts(gathering: Gathering, found: FoundParts): Gathering {
  const { head, comments, reviews, proposed } = found;
  const { question } = gathering.missing;
  return {
    ...gathering,
    head: head ?? gathering.head,
    comments: [...gathering.comments, ...(comments?.nodes ?? [])],
    reviews: [...(reviews?.nodes ?? []), ...gathering.reviews],
    proposed: gathering.proposed && [...(proposed?.nodes ?? []), ...gathering.proposed],
    missing: {
      question,
      commentsAfter: comments === null ? null : nextComments(question, comments),
      reviewsBefore: reviews === null ? null : nextBackwards(reviews),
      proposedBefore: proposed === null ? null : nextBackwards(proposed),
      head: null,
    },
  };
}

/** Whether suites of others keep ours out of the few that were asked for. */
function mayHideOurs(head: HeadCommit, viewer: string): boolean {
  return (
    head.checkSuites?.pageInfo.hasPreviousPage === true &&
    ourSuites(head.checkSuites.nodes, viewer).length === 0
  );
}

/** Our comment is one of the first and a duplicate follows it soon, so nothing is read on once it was found. */
function nextComments(question: PublicationQuestion, { nodes, pageInfo }: CommentPage): string | null {
  const isFound = nodes.some((comment) => isOurComment(comment, question.marker));
  return isFound || !pageInfo.hasNextPage ? null : pageInfo.endCursor;
}
