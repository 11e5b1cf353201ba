import type { ApprovalPolicy, Environment } from '../model/configuration.ts';
import type { Plan } from '../model/plan.ts';

/** Who is to approve a plan, and that what it asks for is overridden. */
export interface WantedApprovals {
  /** Null where the environment asks for no approvals. */
  readonly policy: ApprovalPolicy | null;
  /** Null when the plan asks for no override. */
  readonly override: ApprovalPolicy | null;
  readonly plan: Pick<Plan, 'approvers' | 'origin' | 'deployAll'>;
}

/** One of the environment's override approvers suffices; where there are none, nobody can approve an override. */
export function wantedApprovals(
  { approvals, overrideApprovers = [] }: Pick<Environment, 'approvals' | 'overrideApprovers'>,
  plan: Pick<Plan, 'approvers' | 'origin' | 'deployAll' | 'override'>,
): WantedApprovals {
  const override = plan.override === undefined ? null : { required: 1, from: overrideApprovers };
  return { policy: approvals ?? null, override, plan };
}
