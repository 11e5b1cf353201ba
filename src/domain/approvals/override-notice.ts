import { type PlanAddress, planAddress } from '../names.ts';
import type { Problem } from '../problem.ts';
import { approvalsInDoubt, approvalUnsaid, uncountedInWords, whoMayApprove } from './approval-problems.ts';
import type { ApprovalJudgement } from './judge-approvals.ts';

export interface OverrideAsked {
  /** Null where the plan asks for none. */
  readonly override: ApprovalJudgement | null;
  /** What the plan's times say when no freeze keeps it from starting. */
  readonly onceOverridden: readonly Problem[];
}

/**
 * What a pull request is told, with the override that its plan asks for: by whom that could be approved, or, in place of
 * the freeze, by whom it is. The same as was found when that is no freeze, and where nobody may approve it, which the
 * freeze says.
 */
export function tellOverride(
  found: readonly Problem[],
  { override, onceOverridden }: OverrideAsked,
): readonly Problem[] {
  if (override === null || override.from.policy?.length === 0) return found;
  if (!found.some(isFreeze)) return found;
  const [first] = override.approvals;
  if (first === undefined)
    return [...found, notice(`the plan asks to override the freeze: ${whoCould(override)}`)];
  const message = `the plan overrides the freeze: ${first.by} has approved that, so it need not wait for the end of that`;
  return [...found.filter((it) => !isFreeze(it)), ...onceOverridden, notice(message)];
}

function isFreeze({ code }: Problem): boolean {
  return code === 'frozen';
}

function notice(message: string): Problem {
  return { code: 'frozen', severity: 'notice', message };
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

function whoCould(override: ApprovalJudgement): string {
  const [uncounted] = override.notCounted;
  const why = uncounted === undefined ? '' : `; ${uncountedInWords(uncounted)}`;
  return `nobody has approved that yet; ask for a review ${whoMayApprove(override)}${why}`;
}
