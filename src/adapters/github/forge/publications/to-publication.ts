import type { Review } from '../../../../domain/pull-requests/review.ts';
import type { Publication, PublishedCheck, PublishedComment } from '../../../../ports/forge.ts';
import { ourStatus } from '../reading/status-contexts.ts';
import { type Gathering, isOurComment, ourSuites } from './gathering.ts';
import type { CommentAnswer, HeadCommit, ReviewAnswer } from './publication-answer.ts';

export function toPublication(gathered: Gathering): Publication {
  const { viewer, pullRequest, head, comments, reviews, missing } = gathered;
  const { state, isDraft, baseRefName, headRefOid, baseRef } = pullRequest;
  const { check, marker } = missing.question;
  const ours = comments.filter((one) => isOurComment(one, marker));
  return {
    open: state === 'OPEN',
    draft: isDraft,
    base: baseRefName,
    baseCommit: baseRef?.target.oid ?? null,
    head: headRefOid,
    status: ourStatus(head?.status?.context, viewer),
    check: newestCheck(head, { name: check, viewer }),
    comment: firstComment(ours),
    reviews: reviews.map(toReview),
  };
}

function firstComment([first, ...others]: readonly CommentAnswer[]): PublishedComment | null {
  if (first === undefined) return null;
  const duplicates = others.map(({ fullDatabaseId }) => Number(fullDatabaseId));
  return { id: Number(first.fullDatabaseId), body: first.body, duplicates };
}

/** A newer run replaces what is older. */
function newestCheck(
  head: HeadCommit | null,
  { name, viewer }: { readonly name: string; readonly viewer: string },
): PublishedCheck | null {
  const [newest] = ourSuites(head, viewer)
    .flatMap(({ checkRuns }) => checkRuns.nodes)
    .filter((run) => run.name === name)
    .sort((one, other) => other.databaseId - one.databaseId);
  if (newest === undefined) return null;
  const { databaseId: id, conclusion, title, summary, annotations } = newest;
  return {
    id,
    conclusion: conclusion?.toLowerCase() ?? null,
    title: title ?? '',
    summary: summary ?? '',
    annotations: annotations.totalCount,
  };
}

const reviewStates = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  COMMENTED: 'commented',
  DISMISSED: 'dismissed',
  PENDING: 'pending',
} as const;

function toReview({ author, state, commit, submittedAt, createdAt }: ReviewAnswer): Review {
  return {
    author: author?.login ?? null,
    state: reviewStates[state],
    commit: commit?.oid ?? null,
    submittedAt: submittedAt ?? createdAt,
  };
}
