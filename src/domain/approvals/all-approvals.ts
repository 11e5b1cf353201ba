import type { Approval } from '../records/run/run.ts';
import type { ApprovalJudgement } from './judge-approvals.ts';
import { isSameLogin } from './same-person.ts';

/** Those that count for anything, each person once. */
export function allApprovals(
  judgement: ApprovalJudgement,
  override: ApprovalJudgement | null,
): readonly Approval[] {
  const { approvals } = judgement;
  const others = override?.approvals.filter(({ by }) => !approvals.some((it) => isSameLogin(it.by, by)));
  return [...approvals, ...(others ?? [])];
}
