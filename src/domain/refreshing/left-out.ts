import type { Plan } from '../model/plan.ts';
import type { ApplicationRecord } from '../records/environment-record.ts';
import type { Operation, Run } from '../records/run.ts';
import type { LeftOut } from './bring-back.ts';

/** What a plan named at some time. */
export interface PlanStage {
  /** Versions by application; one that names none, as a redeployment, is absent. */
  readonly versions: ReadonlyMap<string, string>;
  /** ISO time from when on it was so. */
  readonly since: string;
}

export interface LeftOutQuestion {
  /** The run that the plan was made from by this program; null for a plan that people have begun. */
  readonly origin: Run | null;
  /** The plan as it was committed, the oldest first; the last one is the plan as it is. */
  readonly stages: readonly PlanStage[];
  readonly plan: Plan;
  /** The runs of the target that have ended. */
  readonly runs: readonly Run[];
  /** The applications of the target. */
  readonly target: ReadonlyMap<string, ApplicationRecord>;
}

/**
 * Applications that are not in a plan, and had been in it or in what it was made from, as far as that is no choice of a
 * person: because the target had the same version when they were left out, or because this program drops from a
 * follow-up what the source does not have. Nobody writes down why an application is left out, but what the target had
 * at that time is in the records. An application that differed then was left out on purpose.
 */
export function findLeftOut(question: LeftOutQuestion): LeftOut[] {
  const { origin, stages, plan } = question;
  const [first] = stages;
  if (first === undefined) return [];
  const begun = origin === null ? [] : [{ versions: versionsOf(origin), since: '' }];
  const all = [...begun, ...stages];
  const present = new Set(plan.applications.map(({ application }) => application));
  const gone = new Set(all.flatMap(({ versions }) => [...versions.keys()]).filter((it) => !present.has(it)));
  return [...gone].flatMap((application): LeftOut[] => {
    const last = all.findLastIndex(({ versions }) => versions.has(application));
    const version = all[last]?.versions.get(application);
    const next = all[last + 1];
    if (version === undefined || next === undefined) return [];
    if (hadThen({ application, version, time: next.since }, question))
      return [{ application, version, because: 'same' }];
    return next === first && origin !== null ? [{ application, version, because: 'not-in-source' }] : [];
  });
}

export function stageOf({ applications }: Plan, since: string): PlanStage {
  const versions = applications.flatMap((entry) =>
    entry.action === 'redeploy' ? [] : [[entry.application, entry.version] as const],
  );
  return { versions: new Map(versions), since };
}

function versionsOf({ operations }: Run): ReadonlyMap<string, string> {
  return new Map(
    operations.flatMap(({ application, to }) => (to === null ? [] : [[application, to] as const])),
  );
}

/**
 * Whether the target had the version then: the first operation after that found what was there; without one it is what is
 * there now. Of an adoption it is known only what has been there before.
 */
function hadThen(
  {
    application,
    version,
    time,
  }: { readonly application: string; readonly version: string; readonly time: string },
  { runs, target }: LeftOutQuestion,
): boolean {
  const after = runs
    .flatMap(({ operations }) => operations)
    .filter((it) => it.application === application && it.state === 'succeeded' && (it.endedAt ?? '') > time)
    .reduce<Operation | undefined>((first, it) => (isEarlier(it, first) ? it : first), undefined);
  if (after !== undefined) return after.from === version;
  const record = target.get(application);
  if (record === undefined) return false;
  const isAdoptedSince = record.plan === null && (record.deployedAt ?? '') > time;
  return isAdoptedSince ? record.versions.has(version) : record.version === version;
}

function isEarlier({ endedAt }: Operation, than: Operation | undefined): boolean {
  return than === undefined || (endedAt ?? '') < (than.endedAt ?? '');
}
