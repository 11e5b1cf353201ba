import type { Publication, PublishedCheck, PublishedComment } from '../../../../ports/forge.ts';
import { ourNewestRun } from '../../ownership/our-check-runs.ts';
import { type CommentAnswer, isOurComment } from '../../ownership/our-comments.ts';
import { toContributors } from '../../reviewing/contributors-answer.ts';
import { loginOf, toReview } from '../../reviewing/review-answer.ts';
import { ourStatus } from '../reading/status-contexts.ts';
import type { Gathering } from './gathering.ts';
import type { HeadCommit } from './publication-answer.ts';

export function toPublication(gathered: Gathering): Publication {
  const { viewer, pullRequest, head, comments, reviews, proposed, missing } = gathered;
  const { state, isDraft, baseRefName, headRefOid, baseRef, author } = pullRequest;
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
    author: loginOf(author),
    contributors: proposed && toContributors(proposed, headRefOid),
  };
}

function firstComment([first, ...others]: readonly CommentAnswer[]): PublishedComment | null {
  if (first === undefined) return null;
  const duplicates = others.map(({ fullDatabaseId }) => Number(fullDatabaseId));
  return { id: Number(first.fullDatabaseId), body: first.body, duplicates };
}

function newestCheck(
  head: HeadCommit | null,
  ours: { readonly name: string; readonly viewer: string },
): PublishedCheck | null {
  const newest = ourNewestRun(head?.checkSuites?.nodes ?? [], ours);
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
