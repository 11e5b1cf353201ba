import { type Conduct, conductOf } from '../../../domain/course/conduct.ts';
import { describeCycles } from '../../../domain/impact/reference-cycles.ts';
import type { Environment } from '../../../domain/model/configuration.ts';
import { type Problem, placeFinding } from '../../../domain/problem.ts';
import type { EnvironmentState } from '../../../domain/records/environment/environment-state.ts';
import type { Operation } from '../../../domain/records/run/operation.ts';
import type { Approval } from '../../../domain/records/run/run.ts';
import { judgePlan } from '../../../domain/rules/judge-plan.ts';
import { pendingOperation, type ResolvedOperation } from '../../../domain/rules/resolved-operation.ts';
import { orderPlan } from '../../../domain/schedule/order-plan.ts';
import { readPlanContext } from '../../reading/plan-context.ts';
import type { Records } from '../../reading/records.ts';
import type { Trusted } from '../../reading/trusted.ts';
import type { PreparedClaim } from './prepare-claim.ts';

export interface JudgedClaim {
  readonly problems: readonly Problem[];
  readonly operations: readonly Operation[];
  readonly approvals: readonly Approval[];
  readonly conduct: Conduct;
}

/** Judges a run again on the records of this very moment (docs/design.md), and puts its operations in order. */
export async function judgeClaim(question: {
  readonly prepared: PreparedClaim & { readonly kind: 'ready' };
  readonly environment: Environment;
  readonly trusted: Trusted;
  readonly target: EnvironmentState;
  readonly records: Records;
  /** ISO time. */
  readonly now: string;
  /** Names of the variables with secrets that have a value where the run would be worked off. */
  readonly secretVariables: ReadonlySet<string>;
}): Promise<JudgedClaim> {
  const { prepared, ...surroundings } = question;
  const { file, plan, catalog, evidence, approved } = prepared;
  const { freezeOverridden, approvals } = approved;
  const { findings, operations } = judgePlan(
    // Preparing the claim has waited for what may still be built.
    await readPlanContext({
      ...{ ...surroundings, plan, catalog, evidence, freezeOverridden },
      mustBeBuilt: true,
    }),
  );
  const { order, cycles } = orderPlan({ operations, target: question.target.applications, catalog });
  const judged = [...findings, ...describeCycles(cycles)]
    .filter(({ code }) => code !== 'nothing-to-deploy')
    .map((finding) => placeFinding(finding, file.file, file.locate));
  const problems = [...judged, ...approved.problems];
  return {
    problems,
    operations: operations.map((it) => ordered(it, order, question.environment)),
    approvals,
    conduct: conductOf(plan, question.environment),
  };
}

function ordered(
  operation: ResolvedOperation,
  order: ReadonlyMap<string, readonly string[]>,
  { platform }: Environment,
): Operation {
  const pending = pendingOperation(operation, order.get(operation.application) ?? []);
  return platform === undefined ? pending : { ...pending, platform };
}
