import { type PlanAddress, planAddress } from '../names.ts';
import type { Problem } from '../problem.ts';
import { approvalsInDoubt, approvalUnsaid, uncountedInWords, whoMayApprove } from './approval-missing.ts';
import type { ApprovalJudgement } from './judge-approvals.ts';

/**
 * What a pull request is told of the override that its plan asks for: whether it is approved, or by whom it could be.
 * Nothing as long as its verdict has found no freeze, nor where nobody may approve it, which the freeze says.
 */
export function overrideNotice(override: ApprovalJudgement | null, found: readonly Problem[]): Problem[] {
  if (override === null || override.from.policy?.length === 0) return [];
  if (!found.some(({ code }) => code === 'frozen')) return [];
  return [
    {
      code: 'frozen',
      severity: 'notice',
      message: `the plan asks to override the freeze: ${stateOf(override)}`,
    },
  ];
}

/** What a run waits for that cannot start in time without its override, where somebody has to say who approved that. */
export function overrideUnsaid(override: ApprovalJudgement, address: PlanAddress): Problem {
  return ofOverride(approvalUnsaid(override, address), address);
}

/** Why there is no verdict about such a run. */
export function overrideInDoubt(override: ApprovalJudgement, address: PlanAddress): Problem {
  return ofOverride(approvalsInDoubt(override, address), address);
}

function ofOverride(problem: Problem, address: PlanAddress): Problem {
  const need = `a freeze outlasts the latest start of ${planAddress(address)}, so it takes its override`;
  return { ...problem, message: `${need}: ${problem.message}` };
}

function stateOf(override: ApprovalJudgement): string {
  const [first] = override.approvals;
  if (first !== undefined) return `${first.by} has approved that, so it may start`;
  const [uncounted] = override.notCounted;
  const why = uncounted === undefined ? '' : `; ${uncountedInWords(uncounted)}`;
  return `nobody has approved that yet; ask for a review ${whoMayApprove(override)}${why}`;
}
