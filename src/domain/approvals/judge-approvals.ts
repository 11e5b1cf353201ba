import type { ApprovalPolicy } from '../model/configuration.ts';
import type { Review } from '../pull-requests/review.ts';
import type { Approval } from '../records/run.ts';
import { shortDigest } from '../short-digest.ts';
import { type ApproverLists, readLists, teamsIn, unclearIn } from './approver-lists.ts';
import { type Approvers, names, type TeamMembers } from './approvers.ts';
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

/** Null also for a decision that never was an approval. */
function whyNot(
  { last, approvedBefore }: PersonsDecision,
  evidence: ApprovalEvidence,
  lists: ApproverLists,
): string | null {
  if (last.state === 'dismissed') return 'had the last review dismissed';
  if (last.state === 'changes-requested') return approvedBefore ? 'has asked for changes since' : null;
  if (last.author === null) return 'has no account any more';
  return whyNotPerson({ ...last, author: last.author }, evidence, lists) ?? whyNotState(last, evidence);
}

function whyNotPerson(
  { author, mayWrite }: Decision & { readonly author: string },
  { involved, teams }: ApprovalEvidence,
  lists: ApproverLists,
): string | null {
  const found = involved.find((one) => mayBe(author, one));
  if (found !== undefined) return describe(found);
  if (lists.policy === undefined) {
    if (author.endsWith('[bot]')) return 'is an app, which approves only where the configuration names it';
    if (!mayWrite) return 'may not write to the repository';
  }
  if (isNamed(lists.policy, author, teams) === 'no') {
    return 'is not among those who may approve: the configuration names others';
  }
  return isNamed(lists.plan, author, teams) === 'no'
    ? 'is not among those who may approve: the plan names others as its approvers'
    : null;
}

function describe({ login, identity, part }: Involved): string {
  return login === null ? `may be '${identity}', who ${part}` : part;
}

function isNamed(
  approvers: Approvers | undefined,
  author: string,
  teams: TeamMembers,
): ReturnType<typeof names> {
  return approvers === undefined ? 'yes' : names(approvers, author, teams);
}

/** What keeps an approval from counting that nothing else keeps from it; null also for a decision that is none. */
function whatIsInDoubt(
  { last: { author, state } }: PersonsDecision,
  { mayLackAuthors, teams }: ApprovalEvidence,
  lists: ApproverLists,
): string | null {
  if (author === null || state !== 'approved') return null;
  if (mayLackAuthors) return 'cannot be told from its authors, for not all of them are known';
  const isInDoubt = [lists.policy, lists.plan].some((it) => isNamed(it, author, teams) === 'unknown');
  return isInDoubt ? 'may be a member of a team that could not be read' : null;
}

function whyNotState({ commit }: Decision, { blob, blobAt }: ApprovalEvidence): string | null {
  if (commit === null) return 'approved a commit that is gone';
  const approved = blobAt.get(commit);
  const short = shortDigest(commit);
  if (approved === undefined) return `approved commit ${short}, which is not in the history any more`;
  if (approved === null) return `approved commit ${short}, which does not have the plan`;
  return approved === blob ? null : `approved commit ${short}, where the plan was another one`;
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
