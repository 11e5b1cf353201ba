import type { Plan } from '../model/plan.ts';
import type { Run } from '../records/run/run.ts';

/** What a plan named at some time. */
export interface PlanStage {
  /** Versions by application; null where it named no whole version: a redeployment, or some modules only. */
  readonly versions: ReadonlyMap<string, string | null>;
  /** ISO time from when on it was so. */
  readonly since: string;
  /** Applications that this program left out then, because the source did not have them. */
  readonly dropped: ReadonlySet<string>;
}

/** How an application went out of a plan. */
export interface Leaving {
  readonly application: string;
  /** The version that the plan named until then. */
  readonly version: string;
  /** ISO time. */
  readonly at: string;
  /** Whether this program left it out, because the source did not have it. */
  readonly byProgram: boolean;
}

export interface LeavingsQuestion {
  readonly plan: Plan;
  /** The run that the plan was made from by this program; null for a plan that people have begun. */
  readonly origin: Run | null;
  /** The plan as it was committed, the oldest first; the last one is the plan as it is. */
  readonly stages: readonly PlanStage[];
}

/** The applications that a plan does not name, and once did with a whole version, or the run that it was made from. */
export function findLeavings({ plan, origin, stages }: LeavingsQuestion): Leaving[] {
  const all = origin === null ? stages : [stageOfRun(origin), ...stages];
  const present = new Set(plan.applications.map(({ application }) => application));
  const gone = new Set(all.flatMap(({ versions }) => [...versions.keys()]).filter((it) => !present.has(it)));
  return [...gone].flatMap((application) => {
    const last = all.findLastIndex(({ versions }) => versions.has(application));
    const version = all[last]?.versions.get(application) ?? null;
    const next = all[last + 1];
    if (version === null || next === undefined) return [];
    return [{ application, version, at: next.since, byProgram: next.dropped.has(application) }];
  });
}

export function stageOf(
  { applications }: Plan,
  since: string,
  dropped: ReadonlySet<string> = new Set(),
): PlanStage {
  const versions = applications.map((entry) => {
    const isWhole = entry.action !== 'redeploy' && entry.modules === undefined;
    return [entry.application, isWhole ? entry.version : null] as const;
  });
  return { versions: new Map(versions), since, dropped };
}

function stageOfRun({ operations, mergedAt }: Run): PlanStage {
  const versions = operations.map(({ application, to, whole }) => [application, whole ? to : null] as const);
  return { versions: new Map(versions), since: mergedAt, dropped: new Set() };
}
