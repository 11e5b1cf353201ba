import { type PlanAddress, planAddress } from '../names.ts';
import type { Problem } from '../problem.ts';
import type { ApprovalJudgement, UncountedApproval } from './judge-approvals.ts';

/** People and sentences that are named in one message; a report shows the others. */
const mostNamed = 5;

const butNotThese = 'without those who wrote the plan or asked for it';

/** What a pull request is told when its plan lacks approvals; none when it does not. */
export function approvalMissing(judgement: ApprovalJudgement): Problem[] {
  if (judgement.missing === 0) return [];
  const lack = `${missingInWords(judgement)}; ask for reviews ${whoMayApprove(judgement)}, ${butNotThese}`;
  return [{ code: 'approval-missing', severity: 'notice', message: withReasons(lack, judgement) }];
}

/** Why a run is refused whose plan was merged without its approvals. */
export function mergedUnapproved(
  judgement: ApprovalJudgement,
  { environment, plan, pullRequest }: Merged,
): Problem {
  const where =
    pullRequest === null ? 'the plan came without a pull request' : `of pull request #${pullRequest}`;
  const lack = `${missingInWords(judgement)} (${where}); it takes reviews ${whoMayApprove(judgement)}, ${butNotThese}`;
  const next = `have the plan that 'retry ${planAddress({ environment, plan })}' makes approved before it is merged`;
  const message = `${withReasons(lack, judgement)}; ${next}`;
  return { code: 'approval-missing', severity: 'error', message };
}

/** A plan that was merged, and the number of the pull request that brought it; null when none did. */
export interface Merged extends PlanAddress {
  readonly pullRequest: number | null;
}

/** What a run waits for where no review proves who approved it, so that somebody has to say so. */
export function approvalUnsaid(judgement: ApprovalJudgement, { environment, plan }: PlanAddress): Problem {
  const lack = `${missingInWords(judgement)}, which no review proves here; say who has approved exactly this plan`;
  const command = `'deployment-plans execute --environment ${environment} --plan ${plan} --approved-by NAME'`;
  const names = `with names ${whoMayApprove(judgement)}, ${butNotThese}`;
  const message = withReasons(`${lack}: ${command}, ${names}`, judgement);
  return { code: 'approval-missing', severity: 'notice', message };
}

/** Why there is no verdict about a plan's approvals. */
export function approvalsInDoubt(judgement: ApprovalJudgement, address: PlanAddress): Problem {
  const message = withReasons(
    `whether ${planAddress(address)} is approved cannot be told, so it waits: ${missingInWords(judgement)}`,
    judgement,
  );
  return { code: 'source-unreachable', severity: 'error', message };
}

function withReasons(lack: string, { notCounted, unknown }: ApprovalJudgement): string {
  return [lack, ...shortened(notCounted.map(uncountedInWords)), ...shortened(unknown)].join('; ');
}

/** `1 of 2 approvals is missing`. */
export function missingInWords({ missing, required }: ApprovalJudgement): string {
  const approvals = required === 1 ? 'approval' : 'approvals';
  return `${missing} of ${required} ${approvals} ${missing === 1 ? 'is' : 'are'} missing`;
}

/** `from @acme/release-managers, of these alice, as the plan says`. */
export function whoMayApprove({ from: { policy, plan } }: Pick<ApprovalJudgement, 'from'>): string {
  const allowed = policy === null ? 'people with write permission' : listed(policy);
  return plan === null
    ? `from ${allowed}`
    : `from ${allowed}, of these only ${listed(plan)}, as the plan says`;
}

/** `the approval of bob does not count: opened the pull request`. */
export function uncountedInWords({ by, reason }: UncountedApproval): string {
  return `the approval of ${by ?? 'somebody'} does not count: ${by ?? 'the person'} ${reason}`;
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'nobody' : shortened(names).join(', ');
}

function shortened(all: readonly string[]): string[] {
  const left = all.length - mostNamed;
  return left <= 0 ? [...all] : [...all.slice(0, mostNamed), `${left} more`];
}
