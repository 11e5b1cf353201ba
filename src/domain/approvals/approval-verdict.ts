import type { ApprovalJudgement } from './judge-approvals.ts';

/**
 * Whether a plan has the approvals that it needs: `unknown` when what could not be read may be all that is missing, so
 * that nobody is turned away for want of evidence.
 */
export function approvalVerdict({
  missing,
  undecided,
}: Pick<ApprovalJudgement, 'missing' | 'undecided'>): 'given' | 'missing' | 'unknown' {
  if (missing === 0) return 'given';
  return undecided < missing ? 'missing' : 'unknown';
}
