import { readApprovers } from '../approvals/approvers.ts';
import type { PlanDocument } from '../model/plan-document.ts';
import type { Finding } from '../problem.ts';
import { incompleteEach } from './incomplete.ts';
import { isPlaceholder } from './placeholder.ts';

/** Approvers whom no review can come from. */
export function judgeApproverNames({ sections }: PlanDocument): Finding[] {
  const approvers = sections.get('approvers');
  if (approvers?.kind !== 'list') return [];
  return incompleteEach(
    approvers.items.flatMap((item, index) => {
      if (item === null || isPlaceholder(item) || readApprovers([item]).unclear.length === 0) return [];
      const message = `approvers: '${item}' is no login and no team, so nobody can approve as that; write a login such as alice, or a team such as @acme/release-managers`;
      return [{ path: ['approvers', index], message }];
    }),
  );
}
