import type { Environment } from '../../../domain/model/configuration.ts';
import type { Plan } from '../../../domain/model/plan.ts';
import { planAddress } from '../../../domain/names.ts';
import type { Approval, Run } from '../../../domain/records/run.ts';
import { failureOf } from '../../failure.ts';
import type { ExecutionPorts } from '../execution-ports.ts';

/** A run that is to be claimed, with its plan. */
export interface ToBeClaimed {
  readonly run: Run;
  readonly plan: Plan;
  readonly environment: Environment;
}

/**
 * Who approved exactly what is about to be claimed. The claim goes on when that cannot be read, for nothing is enforced
 * by it: an environment that has a policy is not executed (docs/decisions/0005-what-is-not-enforced-fails-closed.md).
 */
export async function approvalsAtClaim(
  { approvalsOf, progress }: Pick<ExecutionPorts, 'approvalsOf' | 'progress'>,
  { run, plan, environment }: ToBeClaimed,
): Promise<readonly Approval[]> {
  if (approvalsOf === undefined) return [];
  try {
    return await approvalsOf({ run, plan, policy: environment.approvals ?? { required: 0 } });
  } catch (cause) {
    const failure = failureOf(cause);
    if (failure === undefined) throw cause;
    const [why] = failure.problems;
    progress.note(
      `who approved ${planAddress(run)} is not recorded: ${why?.message ?? 'it could not be read'}`,
    );
    return [];
  }
}
