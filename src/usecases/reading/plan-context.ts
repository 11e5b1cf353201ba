import type { CatalogEntry } from '../../domain/model/catalog.ts';
import type { Environment } from '../../domain/model/configuration.ts';
import type { Origin, Plan } from '../../domain/model/plan.ts';
import { planAddress } from '../../domain/names.ts';
import type { EnvironmentState } from '../../domain/records/environment/environment-state.ts';
import { isToBeUndone } from '../../domain/records/run/plan-backout.ts';
import type { EarlierSuccess } from '../../domain/rules/chain-of-retries.ts';
import type { PlanContext } from '../../domain/rules/plan-context.ts';
import type { Records } from './records.ts';
import type { SourceEvidence } from './source-evidence.ts';
import type { Trusted } from './trusted.ts';

export interface ContextQuestion {
  readonly plan: Plan;
  readonly environment: Environment;
  readonly trusted: Trusted;
  readonly catalog: ReadonlyMap<string, CatalogEntry>;
  /** Absent where nobody reads what the plan's applications might be called instead. */
  readonly catalogNames?: readonly string[];
  readonly evidence: SourceEvidence;
  /** The target at the same commit of the records. */
  readonly target: EnvironmentState;
  readonly records: Records;
  /** The plans that plans were made from, by `<environment>/<plan>`; absent where that does not matter. */
  readonly originPlans?: ReadonlyMap<string, Plan>;
  /** ISO time; null when the times of the plan are not judged. */
  readonly now: string | null;
  /** Absent as long as the plan is not merged, null while it is not known. */
  readonly freezeOverridden?: boolean | null;
  /** Whether no more time is left for builds; absent as long as the plan is not claimed. */
  readonly mustBeBuilt?: boolean;
  /** Absent where the plan is not carried out. */
  readonly secretVariables?: ReadonlySet<string>;
}

/** Collects everything that a plan is judged by, all from one commit of the records. */
export async function readPlanContext(question: ContextQuestion): Promise<PlanContext> {
  const { plan, environment, trusted, catalog, evidence, target, records } = question;
  const names = plan.applications.map(({ application }) => application);
  const source = trusted.configuration.environments.get(plan.source);
  return {
    plan,
    environment,
    configuration: trusted.configuration,
    catalog,
    catalogNames: question.catalogNames ?? [],
    target: target.applications,
    source: source?.root ? null : await records.applications(plan.source, names),
    tags: evidence.tags,
    manifests: evidence.manifests,
    commits: evidence.commits,
    builds: evidence.builds,
    mustBeBuilt: question.mustBeBuilt ?? false,
    marks: await records.marks(names),
    succeededBefore: await succeededBefore(plan.origin, records),
    undone: await undoneBy(plan.origin, environment, records),
    originPlan: (plan.origin && question.originPlans?.get(planAddress(plan.origin))) ?? null,
    remedies: null,
    now: question.now,
    pause: target.record?.pause ?? null,
    freezeOverridden: question.freezeOverridden ?? null,
    secretVariables: question.secretVariables ?? null,
  };
}

/** Only of a run of this very environment: what says so of another one is judged by its source, as every plan is. */
async function undoneBy(
  origin: Origin | undefined,
  { name }: Environment,
  records: Records,
): Promise<ReadonlySet<string>> {
  if (origin?.kind !== 'backout' || origin.environment !== name) return new Set();
  const run = await records.run(name, origin.plan);
  if (run?.status !== 'aborted') return new Set();
  return new Set(run.operations.filter(isToBeUndone).map(({ application }) => application));
}

/** Follows the chain of retries backwards; the newest run that deployed an application counts. */
async function succeededBefore(
  origin: Origin | undefined,
  records: Records,
): Promise<ReadonlyMap<string, EarlierSuccess>> {
  const succeeded = new Map<string, EarlierSuccess>();
  const seen = new Set<string>();
  for (let at: Origin | null | undefined = origin; at?.kind === 'retry'; ) {
    const by = planAddress(at);
    if (seen.has(by)) break;
    seen.add(by);
    const run = await records.run(at.environment, at.plan);
    for (const { application, state, modules, whole } of run?.operations ?? []) {
      if (state !== 'succeeded' || succeeded.has(application)) continue;
      succeeded.set(application, { by, modules: [...modules.keys()], whole });
    }
    at = run?.origin;
  }
  return succeeded;
}
