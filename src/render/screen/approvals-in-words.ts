import { whoMayApprove } from '../../domain/approvals/approval-problems.ts';
import type { ApprovalPolicy } from '../../domain/model/configuration.ts';
import { countInWords } from '../in-words/counts-in-words.ts';

/** `2 approvals from @acme/release-managers`: whom the plans of an environment wait for before they are merged. */
export function approvalsInWords({ required, from }: ApprovalPolicy): string {
  const who = whoMayApprove({ from: { policy: from ?? null, plan: null } });
  return `${countInWords(required, 'approval')} ${who}`;
}
