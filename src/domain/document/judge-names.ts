import { readApprovers } from '../approvals/approvers.ts';
import type { Environment } from '../model/configuration.ts';
import { answerTo, type PlanDocument } from '../model/plan-document.ts';
import { nameList } from '../name-list.ts';
import type { Finding } from '../problem.ts';
import { incompleteEach } from './incomplete.ts';
import { isPlaceholder } from './placeholder.ts';

/** Names that lead nowhere: approvers whom no review can come from, and checks that the environment does not have. */
export function judgeNames(
  document: PlanDocument,
  environment: Pick<Environment, 'name' | 'checks'>,
): Finding[] {
  return [...unknownApprovers(document), ...unknownChecks(document, environment)];
}

function unknownApprovers({ sections }: PlanDocument): Finding[] {
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

function unknownChecks(
  { sections }: PlanDocument,
  { name, checks }: Pick<Environment, 'name' | 'checks'>,
): Finding[] {
  const success = sections.get('success');
  if (success?.kind !== 'entries') return [];
  const known = checks.size === 0 ? 'there are none' : `there are ${nameList([...checks], checks.size)}`;
  return incompleteEach(
    success.entries.flatMap((entry, index) => {
      const check = answerTo(entry, 'check');
      if (check === null || checks.has(check)) return [];
      const message = `success[${index}] names the check '${check}', which '${name}' does not configure (${known}), so nobody can check it; name one of them, or a criterion for a person`;
      return [{ path: ['success', index, 'check'], message }];
    }),
  );
}
