import type { Approval } from '../records/run/run.ts';
import type { ApprovalEvidence } from './approval-evidence.ts';
import { type ApproverLists, readLists, teamsIn, unclearIn } from './approver-lists.ts';
import { latestDecisions } from './latest-decisions.ts';
import { whatIsInDoubt, whyNot } from './why-not-counted.ts';

export interface ApprovalJudgement {
  readonly required: number;
  /** Those that count, each of another person. */
  readonly approvals: readonly Approval[];
  readonly missing: number;
  /** Decisions that are, or were, approvals and do not count; `by` is null when the account is gone. */
  readonly notCounted: readonly UncountedApproval[];
  /** How many of these might count, if more could be read than can be. */
  readonly undecided: number;
  /** Who may approve, as configuration and plan name them; null: anybody with write permission. */
  readonly from: { readonly policy: readonly string[] | null; readonly plan: readonly string[] | null };
  /** What could not be found out, in sentences without a full stop. */
  readonly unknown: readonly string[];
}

export interface UncountedApproval {
  readonly by: string | null;
  /** Goes on after the name: `opened the pull request`. */
  readonly reason: string;
}

/**
 * Counts the approvals of exactly one state of a plan: the last decision of each person, of somebody who may
 * approve and had no part in the plan, on a commit that has the plan as it is. What is not known counts for nobody.
 */
export function judgeApprovals(evidence: ApprovalEvidence): ApprovalJudgement {
  const { policy, narrowedTo, blob, reviews } = evidence;
  const lists = readLists(policy, narrowedTo);
  const approvals: Approval[] = [];
  const notCounted: UncountedApproval[] = [];
  let undecided = 0;
  for (const decision of latestDecisions(reviews)) {
    const { author: by, submittedAt: at, state } = decision.last;
    const forSure = whyNot(decision, evidence, lists);
    const reason = forSure ?? whatIsInDoubt(decision, evidence, lists);
    if (reason !== null) notCounted.push({ by, reason });
    else if (by !== null && state === 'approved') approvals.push({ by, at, blob });
    if (reason !== null && forSure === null) undecided += 1;
  }
  return {
    required: policy.required,
    approvals,
    missing: Math.max(0, policy.required - approvals.length),
    notCounted,
    undecided,
    from: { policy: policy.from ?? null, plan: narrowedTo ?? null },
    unknown: whatIsUnknown(evidence, lists),
  };
}

function whatIsUnknown(
  { involved, mayLackAuthors, teams, notes }: ApprovalEvidence,
  lists: ApproverLists,
): string[] {
  const unread = teamsIn(lists).filter((it) => teams.get(it) === 'unknown');
  const strangers = involved.flatMap(({ login, identity }) => (login === null ? (identity ?? []) : []));
  return [
    ...unread.map((it) => `the members of ${it} could not be read, so it counts for nobody`),
    ...unclearIn(lists),
    ...[...new Set(strangers)].map((it) => `'${it}' belongs to no account that is known here`),
    ...(mayLackAuthors ? ['not all who wrote the plan are known'] : []),
    ...notes,
  ];
}
