import type { ApprovalPolicy } from '../model/configuration.ts';
import type { Review } from '../pull-requests/review.ts';
import type { Approval } from '../records/run.ts';
import { shortDigest } from '../short-digest.ts';
import { type Approvers, names, readApprovers, type TeamMembers } from './approvers.ts';
import type { Involved } from './involved.ts';
import { type Decision, latestDecisions, type PersonsDecision } from './latest-decisions.ts';
import { mayBe } from './same-person.ts';

/** What approvals of one plan are judged by. */
export interface ApprovalEvidence {
  readonly policy: ApprovalPolicy;
  /** The plan's own `approvers`; they may narrow who approves, never widen. Undefined when it names none. */
  readonly narrowedTo?: readonly string[];
  /** Blob of the plan that is to be approved. */
  readonly blob: string;
  readonly reviews: readonly Review[];
  /** Blob of the plan at reviewed commits, null when it was not there; commits that are not here are absent. */
  readonly blobAt: ReadonlyMap<string, string | null>;
  /** Who cannot approve. */
  readonly involved: readonly Involved[];
  /** Whether `involved` may lack somebody: then nobody can be told from an author. */
  readonly mayLackAuthors: boolean;
  readonly teams: TeamMembers;
  /** What could not be read besides, in sentences without a full stop. */
  readonly notes: readonly string[];
}

export interface ApprovalJudgement {
  readonly required: number;
  /** Those that count, each of another person. */
  readonly approvals: readonly Approval[];
  readonly missing: number;
  /** Decisions that are, or were, approvals and do not count; `by` is null when the account is gone. */
  readonly notCounted: readonly UncountedApproval[];
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
  const lists = {
    policy: policy.from && readApprovers(policy.from),
    plan: narrowedTo && readApprovers(narrowedTo),
  };
  const approvals: Approval[] = [];
  const notCounted: UncountedApproval[] = [];
  for (const decision of latestDecisions(reviews)) {
    const { author: by, submittedAt: at, state } = decision.last;
    const reason = whyNot(decision, evidence, lists);
    if (reason !== null) notCounted.push({ by, reason });
    else if (by !== null && state === 'approved') approvals.push({ by, at, blob });
  }
  return {
    required: policy.required,
    approvals,
    missing: Math.max(0, policy.required - approvals.length),
    notCounted,
    from: { policy: policy.from ?? null, plan: narrowedTo ?? null },
    unknown: whatIsUnknown(evidence, lists),
  };
}

interface Lists {
  readonly policy: Approvers | undefined;
  readonly plan: Approvers | undefined;
}

/** Null also for a decision that never was an approval. */
function whyNot(
  { last, approvedBefore }: PersonsDecision,
  evidence: ApprovalEvidence,
  lists: Lists,
): string | null {
  if (last.state === 'dismissed') return 'had the last review dismissed';
  if (last.state === 'changes-requested') return approvedBefore ? 'has asked for changes since' : null;
  if (last.author === null) return 'has no account any more';
  return whyNotPerson({ ...last, author: last.author }, evidence, lists) ?? whyNotState(last, evidence);
}

function whyNotPerson(
  { author, mayWrite }: Decision & { readonly author: string },
  { involved, mayLackAuthors, teams }: ApprovalEvidence,
  lists: Lists,
): string | null {
  const found = involved.find((one) => mayBe(author, one));
  if (found !== undefined) return describe(found);
  if (mayLackAuthors) return 'cannot be told from its authors, for not all of them are known';
  if (lists.policy === undefined) {
    if (author.endsWith('[bot]')) return 'is an app, which approves only where the configuration names it';
    if (!mayWrite) return 'may not write to the repository';
  }
  return (
    whyNotNamed(lists.policy, { author, teams, others: 'the configuration names others' }) ??
    whyNotNamed(lists.plan, { author, teams, others: 'the plan names others as its approvers' })
  );
}

function describe({ login, identity, part }: Involved): string {
  return login === null ? `may be '${identity}', who ${part}` : part;
}

function whyNotNamed(
  approvers: Approvers | undefined,
  { author, teams, others }: { author: string; teams: TeamMembers; others: string },
): string | null {
  if (approvers === undefined) return null;
  switch (names(approvers, author, teams)) {
    case 'yes':
      return null;
    case 'no':
      return `is not among those who may approve: ${others}`;
    case 'unknown':
      return 'may be a member of a team that could not be read';
  }
}

function whyNotState({ commit }: Decision, { blob, blobAt }: ApprovalEvidence): string | null {
  if (commit === null) return 'approved a commit that is gone';
  const approved = blobAt.get(commit);
  const short = shortDigest(commit);
  if (approved === undefined) return `approved commit ${short}, which is not in the history any more`;
  if (approved === null) return `approved commit ${short}, which does not have the plan`;
  return approved === blob ? null : `approved commit ${short}, where the plan was another one`;
}

function whatIsUnknown({ involved, mayLackAuthors, teams, notes }: ApprovalEvidence, lists: Lists): string[] {
  const named = [lists.policy, lists.plan].flatMap((it) => it?.teams ?? []);
  const unread = [...new Set(named)].filter((it) => teams.get(it) === 'unknown');
  const strangers = involved.flatMap(({ login, identity }) => (login === null ? (identity ?? []) : []));
  return [
    ...unread.map((it) => `the members of ${it} could not be read, so it counts for nobody`),
    ...(lists.plan?.unclear ?? []).map((it) => `'${it}' among the plan's approvers is no login and no team`),
    ...(lists.policy?.unclear ?? []).map((it) => `'${it}' in approvals.from is no login and no team`),
    ...[...new Set(strangers)].map((it) => `'${it}' belongs to no account that is known here`),
    ...(mayLackAuthors ? ['not all who wrote the plan are known'] : []),
    ...notes,
  ];
}
