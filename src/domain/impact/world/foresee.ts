import { type Finding, type ProblemCode, problemGroups } from '../../problem.ts';
import { wouldSettle } from '../../records/environment/doubts.ts';
import type { ApplicationRecord } from '../../records/environment/environment-record.ts';
import type { PlanContext } from '../../rules/plan-context.ts';
import type { ResolvedOperation } from '../../rules/resolved-operation.ts';
import { recordedWorld, type Standing, type World, withStandings } from './world.ts';

/** What the target is, and what it would be after a plan. */
export interface Foresight {
  readonly context: PlanContext;
  /** What is carried out, by application. */
  readonly operations: ReadonlyMap<string, ResolvedOperation>;
  /** Modules of which nobody can tell what they would be, because the plan is wrong about their application. */
  readonly unsure: ReadonlySet<string>;
  /** Whether the plan names applications of which not even the modules are known. */
  readonly blind: boolean;
  readonly before: World;
  readonly after: World;
}

/** The entries of a plan, judged each by itself. */
export interface JudgedEntries {
  readonly findings: readonly Finding[];
  readonly operations: readonly ResolvedOperation[];
}

/** The target after the plan's operations. What is skipped changes nothing. */
export function foresee(context: PlanContext, judged: JudgedEntries): Foresight {
  const { target, catalog } = context;
  const failing = failingApplications(context, judged);
  const carriedOut = judged.operations.filter(
    ({ application, skip }) => skip === undefined && !failing.has(application),
  );
  const operations = new Map(carriedOut.map((it) => [it.application, it]));
  const before = recordedWorld(target);
  return {
    context,
    operations,
    unsure: new Set(
      [...failing].flatMap((it) => [...modulesOf(target.get(it)), ...modulesOf(catalog.get(it))]),
    ),
    blind: [...failing].some((it) => !catalog.has(it)),
    before,
    after: withStandings(
      before,
      new Map(carriedOut.map((it) => [it.application, standingAfter(target.get(it.application), it)])),
    ),
  };
}

/** Errors of these groups mean that an entry would not do what it says. */
const entryCodes: readonly ProblemCode[] = [...problemGroups.plan, ...problemGroups.versions];

/** Applications that the plan names and that cannot be deployed as it says. */
function failingApplications({ plan }: PlanContext, { findings, operations }: JudgedEntries): Set<string> {
  const resolved = new Set(operations.map(({ application }) => application));
  const unresolved = plan.applications
    .map(({ application }) => application)
    .filter((it) => !resolved.has(it));
  const wrong = findings.flatMap(({ severity, code, application }) =>
    severity === 'error' && entryCodes.includes(code) && application !== undefined ? [application] : [],
  );
  return new Set([...unresolved, ...wrong]);
}

/** An application after its operation succeeded, as the records would have it. */
export function standingAfter(
  record: ApplicationRecord | undefined,
  { action, to, modules, whole }: ResolvedOperation,
): Standing {
  const before: Standing['modules'] = record?.modules ?? new Map();
  const uncertain = record !== undefined && !wouldSettle(record, { modules, whole });
  if (action === 'redeploy' || to === null) return { modules: before, uncertain };
  const arrived = [...modules].map(([name, { references }]) => [name, { version: to, references }] as const);
  return { modules: new Map([...(whole ? [] : before), ...arrived]), uncertain };
}

/** Whether the plan deploys a module, or deploys it again. */
export function isDeployed({ operations }: Foresight, application: string, module: string): boolean {
  return operations.get(application)?.modules.has(module) ?? false;
}

function modulesOf(known: { readonly modules: ReadonlyMap<string, unknown> } | undefined): Iterable<string> {
  return known?.modules.keys() ?? [];
}
