import type { ApprovalEvidence } from '../../../src/domain/approvals/approval-evidence.ts';
import type { Review } from '../../../src/domain/pull-requests/review.ts';
import { commit } from '../../support/builders.ts';

export const plan = commit('b1');
/** A commit that has the plan as it is, one where it was another, one that had none. */
export const [current, former, without] = [commit('c1'), commit('c2'), commit('c3')];

/** A review of the plan as it is, at a minute of one hour. */
export function review(author: string | null, minute: number, change: Partial<Review> = {}): Review {
  return {
    author,
    state: 'approved',
    commit: current,
    mayWrite: true,
    submittedAt: `2026-11-20T10:${String(minute).padStart(2, '0')}:00Z`,
    ...change,
  };
}

/** Two approvals are required, of anybody who may write. */
export function evidence(change: Partial<ApprovalEvidence> = {}): ApprovalEvidence {
  return {
    policy: { required: 2 },
    blob: plan,
    reviews: [],
    blobAt: new Map([
      [current, plan],
      [former, commit('b2')],
      [without, null],
    ]),
    involved: [],
    mayLackAuthors: false,
    teams: new Map(),
    notes: [],
    ...change,
  };
}
