import { allApprovals } from '../../../domain/approvals/all-approvals.ts';
import {
  approvalsInDoubt,
  approvalUnsaid,
  mergedUnapproved,
} from '../../../domain/approvals/approval-missing.ts';
import { approvalVerdict } from '../../../domain/approvals/approval-verdict.ts';
import { vouchedInWords } from '../../../domain/approvals/vouched-in-words.ts';
import { type WantedApprovals, wantedApprovals } from '../../../domain/approvals/wanted-approvals.ts';
import type { Environment } from '../../../domain/model/configuration.ts';
import type { Plan } from '../../../domain/model/plan.ts';
import { planAddress } from '../../../domain/names.ts';
import type { Problem } from '../../../domain/problem.ts';
import type { Approval, Run } from '../../../domain/records/run.ts';
import type { PlanApprovals } from '../../approvals/approval-question.ts';
import type { ApprovalsReader } from '../../approvals/approvals-of-run.ts';
import { vouchedForRun } from '../../approvals/vouched-for-run.ts';
import { type Failure, failureOf } from '../../failure.ts';
import type { ExecutionPorts } from '../execution-ports.ts';
import type { Vouching } from './vouching.ts';

/** A run that is to be claimed, with its plan. */
export interface ToBeClaimed {
  readonly run: Run;
  readonly plan: Plan;
  readonly environment: Environment;
}

export interface ClaimApprovals {
  /** Those that count. */
  readonly approvals: readonly Approval[];
  /** Whether those who may have approved that a freeze is overridden. */
  readonly freezeOverridden: boolean;
  /** Why the run is refused; empty when it has the approvals that it needs. */
  readonly problems: readonly Problem[];
}

export type ApprovalsAtClaim =
  | ({ readonly kind: 'known' } & ClaimApprovals)
  /** Somebody has to say who approved it. */
  | { readonly kind: 'unsaid'; readonly problems: readonly Problem[] }
  /** Something could not be read, so there is no verdict. */
  | { readonly kind: 'no-evidence'; readonly problems: readonly Problem[]; readonly cause: 'lost' };

/** Who says who has approved, where no reviews prove it. */
export interface Speaker {
  readonly vouching: Vouching;
  readonly startedBy: string;
}

type Ports = Pick<ExecutionPorts, 'approvalsOf' | 'progress' | 'readRecords'>;

/** Whether exactly what is about to be claimed has been approved: by its pull request, or else by what is said of it. */
export function approvalsAtClaim(
  ports: Ports,
  claim: ToBeClaimed,
  speaker: Speaker,
): Promise<ApprovalsAtClaim> {
  const wanted = wantedApprovals(claim.environment, claim.plan);
  const { approvalsOf } = ports;
  return approvalsOf === undefined
    ? approvalsSaid(ports, { ...claim, wanted }, speaker)
    : approvalsReviewed({ ...ports, approvalsOf }, { ...claim, wanted });
}

type Question = ToBeClaimed & { readonly wanted: WantedApprovals };

async function approvalsReviewed(
  { approvalsOf, progress }: Ports & { readonly approvalsOf: ApprovalsReader },
  { run, wanted }: Question,
): Promise<ApprovalsAtClaim> {
  const isNeeded = (wanted.policy?.required ?? 0) > 0;
  try {
    const found = await approvalsOf({ run, ...wanted });
    const verdict = approvalVerdict(found);
    if (verdict === 'unknown') {
      return { kind: 'no-evidence', problems: [approvalsInDoubt(found, run)], cause: 'lost' };
    }
    const merged = { ...run, pullRequest: found.pullRequest?.number ?? null };
    return known(found, verdict === 'given' ? [] : [mergedUnapproved(found, merged)]);
  } catch (cause) {
    const failure = failureOf(cause);
    if (failure === undefined) throw cause;
    if (isNeeded) return withoutEvidence(run, failure);
    const [why] = failure.problems;
    progress.note(
      `who approved ${planAddress(run)} is not recorded: ${why?.message ?? 'it could not be read'}`,
    );
    return { kind: 'known', approvals: [], freezeOverridden: false, problems: [] };
  }
}

/** Whatever has kept it from being read, and whoever must do something about it: there is no verdict until it can be. */
function withoutEvidence(run: Run, { problems }: Failure): ApprovalsAtClaim {
  const lack = `whether ${planAddress(run)} is approved cannot be told, so it waits`;
  const told = problems.map(
    (problem): Problem => ({
      ...problem,
      code: 'source-unreachable',
      message: `${lack}: ${problem.message}`,
    }),
  );
  return { kind: 'no-evidence', problems: told, cause: 'lost' };
}

async function approvalsSaid(
  { readRecords, progress }: Ports,
  { run, wanted }: Question,
  { vouching, startedBy }: Speaker,
): Promise<ApprovalsAtClaim> {
  const said = vouching.saidOf(run, startedBy);
  const found = await vouchedForRun(await readRecords(), { run, said, ...wanted });
  if (approvalVerdict(found) !== 'given') {
    return { kind: 'unsaid', problems: [approvalUnsaid(found, run)] };
  }
  const note = vouchedInWords(found, run);
  if (note !== undefined) progress.note(note);
  return known(found, []);
}

function known(found: PlanApprovals, problems: readonly Problem[]): ApprovalsAtClaim {
  const { override } = found;
  const freezeOverridden = override !== null && approvalVerdict(override) === 'given';
  return { kind: 'known', approvals: allApprovals(found, override), freezeOverridden, problems };
}
