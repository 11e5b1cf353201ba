import { type PlanAddress, planAddress } from '../names.ts';
import { readLists, teamsIn } from './approver-lists.ts';
import type { ApprovalJudgement } from './judge-approvals.ts';

/** What whoever reads along should know of approvals that somebody only vouches for; undefined when none counts. */
export function vouchedInWords(
  { approvals, from: { policy, plan } }: ApprovalJudgement,
  address: PlanAddress,
): string | undefined {
  const [first] = approvals;
  if (first?.vouchedBy === undefined) return undefined;
  const teams = teamsIn(readLists({ required: 0, ...(policy && { from: policy }) }, plan ?? undefined));
  const as = teams.length === 0 ? '' : `, and that whom no list names is in ${teams.join(' or ')}`;
  const who = approvals.map(({ by }) => by).join(', ');
  return `that ${planAddress(address)} was approved by ${who}${as}, is what ${first.vouchedBy} says; no review proves it here`;
}
