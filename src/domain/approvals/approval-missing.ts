import type { Problem } from '../problem.ts';
import type { ApprovalJudgement, UncountedApproval } from './judge-approvals.ts';

/** People and sentences that are named in one message; a report shows the others. */
const mostNamed = 5;

/** What a pull request is told when its plan lacks approvals; none when it does not. */
export function approvalMissing(judgement: ApprovalJudgement): Problem[] {
  if (judgement.missing === 0) return [];
  const message = [
    `${missingInWords(judgement)}; ask for reviews ${whoMayApprove(judgement)}, without those who wrote the plan or asked for it`,
    ...shortened(judgement.notCounted.map(uncountedInWords)),
    ...shortened(judgement.unknown),
  ].join('; ');
  return [{ code: 'approval-missing', severity: 'notice', message }];
}

/** `1 of 2 approvals is missing`. */
export function missingInWords({ missing, required }: ApprovalJudgement): string {
  const approvals = required === 1 ? 'approval' : 'approvals';
  return `${missing} of ${required} ${approvals} ${missing === 1 ? 'is' : 'are'} missing`;
}

/** `from @acme/release-managers, of these alice, as the plan says`. */
export function whoMayApprove({ from: { policy, plan } }: ApprovalJudgement): string {
  const allowed = policy === null ? 'people with write permission' : listed(policy);
  return plan === null
    ? `from ${allowed}`
    : `from ${allowed}, of these only ${listed(plan)}, as the plan says`;
}

/** `the approval of bob does not count: opened the pull request`. */
function uncountedInWords({ by, reason }: UncountedApproval): string {
  return `the approval of ${by ?? 'somebody'} does not count: ${by ?? 'the person'} ${reason}`;
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'nobody' : shortened(names).join(', ');
}

function shortened(all: readonly string[]): string[] {
  const left = all.length - mostNamed;
  return left <= 0 ? [...all] : [...all.slice(0, mostNamed), `${left} more`];
}
