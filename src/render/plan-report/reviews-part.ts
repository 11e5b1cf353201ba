import type { PlanReport } from '../../domain/pull-requests/plan-report.ts';
import type { Review } from '../../domain/pull-requests/review.ts';
import { type Inline, words } from '../markdown/blocks.ts';
import type { MarkdownPart } from '../markdown/markdown-part.ts';
import { codeOf } from '../markdown/untrusted-text.ts';
import { shortDigest } from './short-digest.ts';

const decisions: Partial<Record<Review['state'], string>> = {
  approved: 'approved',
  'changes-requested': 'asked for changes on',
};

/** Who has decided what, by the last decision of each; comments decide nothing, and a dismissed one is none. */
export function reviewsPart({ reviews, head }: PlanReport): MarkdownPart[] {
  const latest = new Map<string | null, Review>();
  for (const review of reviews) {
    if (review.state !== 'commented' && review.state !== 'pending') latest.set(review.author, review);
  }
  const items = [...latest.values()].flatMap((review) => {
    const decision = decisions[review.state];
    return decision === undefined ? [] : [reviewItem(review, decision, head)];
  });
  return items.length === 0 ? [] : [{ title: 'Reviews', body: { kind: 'list', items } }];
}

function reviewItem({ author, commit }: Review, decision: string, head: string): Inline {
  const who = author === null ? words('Somebody whose account is gone') : codeOf(author);
  if (commit === head) return [who, words(` ${decision} this commit`)];
  if (commit === null) return [who, words(` ${decision} a commit that is gone`)];
  return [who, words(` ${decision} another commit, `), codeOf(shortDigest(commit))];
}
