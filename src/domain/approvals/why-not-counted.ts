import { shortDigest } from '../short-digest.ts';
import type { ApprovalEvidence } from './approval-evidence.ts';
import type { ApproverLists } from './approver-lists.ts';
import { type Approvers, names, type TeamMembers } from './approvers.ts';
import type { Involved } from './involved.ts';
import type { Decision, PersonsDecision } from './latest-decisions.ts';
import { mayBe } from './same-person.ts';

/** Why a decision does not count, whatever else there is to know; null also for one that never was an approval. */
export function whyNot(
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
export function whatIsInDoubt(
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
