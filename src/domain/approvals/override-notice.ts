import type { Problem } from '../problem.ts';
import { uncountedInWords, whoMayApprove } from './approval-missing.ts';
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

function stateOf(override: ApprovalJudgement): string {
  const [first] = override.approvals;
  if (first !== undefined) return `${first.by} has approved that, so it may start`;
  const [uncounted] = override.notCounted;
  const why = uncounted === undefined ? '' : `; ${uncountedInWords(uncounted)}`;
  return `nobody has approved that yet; ask for a review ${whoMayApprove(override)}${why}`;
}
