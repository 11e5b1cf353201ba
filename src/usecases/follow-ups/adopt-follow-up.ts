import { compareFollowUp } from '../../domain/follow-ups/compare-follow-up.ts';
import type { FollowUpAnswer } from '../../domain/follow-ups/follow-up.ts';
import type { FollowUpKind } from '../../domain/follow-ups/follow-up-origin.ts';
import type { Plan } from '../../domain/model/plan.ts';
import { type PlanAddress, planBranch, planPath } from '../../domain/names.ts';
import type { Run } from '../../domain/records/run/run.ts';
import { proposalOfBranch } from '../reading/proposals.ts';
import type { Trusted } from '../reading/trusted.ts';
import { validate } from '../validate.ts';
import type { OpeningPorts } from './open-plan.ts';

/** A follow-up that was written and that nobody has proposed. */
export interface AdoptedFollowUp {
  readonly kind: FollowUpKind;
  readonly run: Run;
  /** The plan of the run as it was merged. */
  readonly plan: Plan;
  readonly unproposed: PlanAddress;
}

/** The answer about a follow-up whose branch was written before, as if it had been written now. */
export async function adoptFollowUp(
  ports: OpeningPorts,
  trusted: Trusted,
  known: AdoptedFollowUp,
): Promise<FollowUpAnswer> {
  const { kind, run, unproposed } = known;
  const { environment, plan } = unproposed;
  const branch = planBranch(environment, plan);
  const proposal = await proposalOfBranch(ports, branch);
  const { problems } = await validate(ports, trusted, proposal);
  const written = proposal.content.value ?? known.plan;
  const compared = compareFollowUp({ kind, run, plan: known.plan, written });
  return {
    plan,
    environment,
    target: environment,
    branch,
    file: planPath(plan),
    dropped: compared.dropped,
    adjusted: compared.adjusted,
    problems: [...compared.problems, ...problems],
  };
}
