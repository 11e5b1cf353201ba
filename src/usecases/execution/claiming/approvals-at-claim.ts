import { allApprovals } from '../../../domain/approvals/all-approvals.ts';
import {
  approvalsInDoubt,
  approvalUnsaid,
  mergedUnapproved,
} from '../../../domain/approvals/approval-problems.ts';
import { approvalVerdict } from '../../../domain/approvals/approval-verdict.ts';
import { overrideInDoubt, overrideUnsaid } from '../../../domain/approvals/override-notice.ts';
import { vouchedInWords } from '../../../domain/approvals/vouched-in-words.ts';
import { type WantedApprovals, wantedApprovals } from '../../../domain/approvals/wanted-approvals.ts';
import type { Environment } from '../../../domain/model/configuration.ts';
import type { Plan } from '../../../domain/model/plan.ts';
import { planAddress } from '../../../domain/names.ts';
import { hangsOnOverride } from '../../../domain/policy/hangs-on-override.ts';
import { mayOverrideFreeze } from '../../../domain/policy/may-override.ts';
import type { Problem } from '../../../domain/problem.ts';
import type { Approval, Run } from '../../../domain/records/run/run.ts';
import { isoNow } from '../../../ports/clock.ts';
import type { ApprovalsOfRun, ApprovalsReader } from '../../approvals/approvals-of-run.ts';
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
  /** Whether those who may have approved that a freeze is overridden; null while it is not known: then it holds. */
  readonly freezeOverridden: boolean | null;
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

type Ports = Pick<ExecutionPorts, 'approvalsOf' | 'clock' | 'progress' | 'readRecords' | 'repository'>;

/** Whether exactly what is about to be claimed has been approved: by its pull request, or else by what is said of it. */
export function approvalsAtClaim(
  ports: Ports,
  claim: ToBeClaimed,
  speaker: Speaker,
): Promise<ApprovalsAtClaim> {
  const { approvalsOf } = ports;
  const question = {
    ...claim,
    wanted: wantedApprovals(claim.environment, claim.plan),
    hangsOnOverride: hangsOnOverride({ ...claim, now: isoNow(ports.clock) }),
  };
  return approvalsOf === undefined
    ? approvalsSaid(ports, question, speaker)
    : approvalsReviewed({ ...ports, approvalsOf }, question);
}

interface Question extends ToBeClaimed {
  readonly wanted: WantedApprovals;
  readonly hangsOnOverride: boolean;
}

async function approvalsReviewed(
  { approvalsOf, progress }: Ports & { readonly approvalsOf: ApprovalsReader },
  question: Question,
): Promise<ApprovalsAtClaim> {
  const { run, wanted } = question;
  try {
    return judgeReviewed(question, await approvalsOf({ run, ...wanted }));
  } catch (cause) {
    const failure = failureOf(cause);
    if (failure === undefined) throw cause;
    const isNeeded = (wanted.policy?.required ?? 0) > 0 || question.hangsOnOverride;
    if (isNeeded) return withoutEvidence(run, failure);
    const [why] = failure.problems;
    progress.note(
      `who approved ${planAddress(run)} is not recorded: ${why?.message ?? 'it could not be read'}`,
    );
    const freezeOverridden = mayOverrideFreeze(question.plan, question.environment) ? null : false;
    return { kind: 'known', approvals: [], freezeOverridden, problems: [] };
  }
}

function judgeReviewed({ run, hangsOnOverride: hangs }: Question, found: ApprovalsOfRun): ApprovalsAtClaim {
  const { override, pullRequest } = found;
  const verdict = approvalVerdict(found);
  if (verdict === 'unknown') return inDoubt(approvalsInDoubt(found, run));
  const overridden = override === null ? 'missing' : approvalVerdict(override);
  if (override !== null && overridden === 'unknown' && verdict === 'given' && hangs) {
    return inDoubt(overrideInDoubt(override, run));
  }
  const merged = { ...run, pullRequest: pullRequest?.number ?? null };
  return {
    kind: 'known',
    approvals: allApprovals(found, override),
    freezeOverridden: overridden === 'unknown' ? null : overridden === 'given',
    problems: verdict === 'given' ? [] : [mergedUnapproved(found, merged)],
  };
}

function inDoubt(problem: Problem): ApprovalsAtClaim {
  return { kind: 'no-evidence', problems: [problem], cause: 'lost' };
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

/** What has not been said yet may be said later, so that only what nobody may approve is known not to be approved. */
async function approvalsSaid(
  { repository, readRecords, progress }: Ports,
  { run, plan, environment, wanted, hangsOnOverride: hangs }: Question,
  { vouching, startedBy }: Speaker,
): Promise<ApprovalsAtClaim> {
  const said = vouching.saidOf(run, startedBy);
  const records = await readRecords();
  const found = await vouchedForRun({ repository, records }, { run, said, ...wanted });
  const { override } = found;
  if (approvalVerdict(found) !== 'given') {
    return { kind: 'unsaid', problems: [approvalUnsaid(found, run)] };
  }
  const isOverridden = override !== null && approvalVerdict(override) === 'given';
  if (override !== null && !isOverridden && hangs) {
    return { kind: 'unsaid', problems: [overrideUnsaid(override, run)] };
  }
  const note = vouchedInWords(found, run);
  if (note !== undefined) progress.note(note);
  const freezeOverridden = !isOverridden && mayOverrideFreeze(plan, environment) ? null : isOverridden;
  return { kind: 'known', approvals: allApprovals(found, override), freezeOverridden, problems: [] };
}
