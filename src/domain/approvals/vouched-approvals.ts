import type { ApprovalPolicy } from '../model/configuration.ts';
import { readLists, teamsIn, unclearIn } from './approver-lists.ts';
import { readApprovers } from './approvers.ts';
import type { Involved } from './involved.ts';
import { type ApprovalJudgement, judgeApprovals, type UncountedApproval } from './judge-approvals.ts';

/** That somebody has approved a plan, as somebody says. */
export interface SaidApproval {
  /** A login, or whatever else was given for one. */
  readonly by: string;
  /** When it was said, an ISO time. */
  readonly at: string;
  readonly vouchedBy: string;
}

/** What approvals are judged by that somebody only says were given, for want of reviews that prove them. */
export interface VouchedEvidence {
  readonly said: readonly SaidApproval[];
  /** Blob of the plan that it is said of. */
  readonly blob: string;
  readonly policy: ApprovalPolicy;
  readonly narrowedTo?: readonly string[];
  /** Who cannot approve. */
  readonly involved: readonly Involved[];
  /** Whether `involved` may lack somebody: then nobody can be told from an author. */
  readonly mayLackAuthors: boolean;
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
export function judgeVouched({ said, ...evidence }: VouchedEvidence): ApprovalJudgement {
  const { blob, policy, narrowedTo, notes } = evidence;
  const lists = readLists(policy, narrowedTo);
  const named = said.flatMap((one) => readApprovers([one.by]).logins.map((by) => ({ ...one, by })));
  const judged = judgeApprovals({
    ...evidence,
    reviews: named.map(({ by: author, at: submittedAt }) => ({
      ...{ author, state: 'approved', commit: vouchedFor, mayWrite: true, submittedAt },
    })),
    blobAt: new Map([[vouchedFor, blob]]),
    teams: new Map(teamsIn(lists).map((team) => [team, new Set(named.map(({ by }) => by))])),
  });
  return {
    ...judged,
    approvals: judged.approvals.map((approval) => ({ ...approval, ...whoSaid(named, approval) })),
    notCounted: [...judged.notCounted, ...said.flatMap(({ by }) => noLogin(by))],
    unknown: [...unclearIn(lists), ...notes],
  };
}

function whoSaid(
  said: readonly SaidApproval[],
  { by, at }: Pick<SaidApproval, 'by' | 'at'>,
): Pick<SaidApproval, 'vouchedBy'> {
  const { vouchedBy } = said.find((it) => it.by === by && it.at === at) ?? {};
  if (vouchedBy === undefined) throw new Error(`nobody has said that ${by} approved`);
  return { vouchedBy };
}

function noLogin(name: string): UncountedApproval[] {
  const { teams, unclear } = readApprovers([name]);
  return [...teams, ...unclear].map((by) => ({ by, reason: 'is no login of a person' }));
}
