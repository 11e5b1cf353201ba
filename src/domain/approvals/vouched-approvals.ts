import type { ApprovalPolicy } from '../model/configuration.ts';
import { readLists, teamsIn, unclearIn } from './approver-lists.ts';
import { readApprovers } from './approvers.ts';
import type { Involved } from './involved.ts';
import { type ApprovalJudgement, judgeApprovals } from './judge-approvals.ts';

/** What approvals are judged by that somebody only says were given, for want of reviews that prove them. */
export interface VouchedEvidence {
  /** Who is said to have approved. */
  readonly names: readonly string[];
  /** Who says so. */
  readonly by: string;
  /** When it is said, an ISO time. */
  readonly at: string;
  /** Blob of the plan that it is said of. */
  readonly blob: string;
  readonly policy: ApprovalPolicy;
  readonly narrowedTo?: readonly string[];
  /** Who cannot approve. */
  readonly involved: readonly Involved[];
  /** What is not known of these, in sentences without a full stop. */
  readonly notes: readonly string[];
}

/** Stands for the commit that was looked at: nobody names one, for it is this very plan that is vouched for. */
const vouchedFor = 'vouched';

/**
 * Counts approvals that somebody vouches for, by the rules for reviews. Who is in a team cannot be looked up either:
 * where a list names teams, it is vouched for that whoever it does not name is in one of them. Nobody counts whom no
 * list could name, nor what cannot be a login.
 */
export function judgeVouched(evidence: VouchedEvidence): ApprovalJudgement {
  const { names, by, at, blob, policy, narrowedTo, notes } = evidence;
  const { logins, teams, unclear } = readApprovers(names);
  const lists = readLists(policy, narrowedTo);
  const judged = judgeApprovals({
    ...evidence,
    reviews: logins.map((author) => ({
      ...{ author, state: 'approved', commit: vouchedFor, mayWrite: true, submittedAt: at },
    })),
    blobAt: new Map([[vouchedFor, blob]]),
    mayLackAuthors: false,
    teams: new Map(teamsIn(lists).map((team) => [team, new Set(logins)])),
  });
  const noLogins = [...teams, ...unclear].map((it) => ({ by: it, reason: 'is no login of a person' }));
  return {
    ...judged,
    approvals: judged.approvals.map((approval) => ({ ...approval, vouchedBy: by })),
    notCounted: [...judged.notCounted, ...noLogins],
    unknown: [...unclearIn(lists), ...notes],
  };
}
