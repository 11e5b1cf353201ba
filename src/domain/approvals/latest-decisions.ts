import type { Review } from '../pull-requests/review.ts';

/** A review that decides something: comments and drafts of reviews do not. */
export interface Decision extends Review {
  readonly state: 'approved' | 'changes-requested' | 'dismissed';
}

export interface PersonsDecision {
  readonly last: Decision;
  /** Whether the same person approved before it. */
  readonly approvedBefore: boolean;
}

/**
 * The last decision of each person, in the order of their first ones. Those whose accounts are gone cannot be told
 * apart and count as one. Reviews of the same second stand in the order in which they came.
 */
export function latestDecisions(reviews: readonly Review[]): PersonsDecision[] {
  const latest = new Map<string | null, PersonsDecision>();
  const decisions = reviews.filter(decides);
  for (const last of decisions.sort((one, other) => timeOf(one) - timeOf(other))) {
    const person = last.author?.toLowerCase() ?? null;
    const before = latest.get(person);
    const approvedBefore =
      before !== undefined && (before.approvedBefore || before.last.state === 'approved');
    latest.set(person, { last, approvedBefore });
  }
  return [...latest.values()];
}

function decides(review: Review): review is Decision {
  return review.state !== 'commented' && review.state !== 'pending';
}

function timeOf({ submittedAt }: Review): number {
  return Date.parse(submittedAt);
}
