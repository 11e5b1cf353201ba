import type { ApplicationRecord } from '../records/environment/environment-record.ts';
import type { Operation } from '../records/run/operation.ts';
import type { Run } from '../records/run/run.ts';
import type { LeftOut } from './bring-back.ts';
import type { Leaving } from './leavings.ts';

/** What is known of a target. */
export interface TargetHistory {
  /** The runs that have ended. */
  readonly runs: readonly Run[];
  readonly applications: ReadonlyMap<string, ApplicationRecord>;
}

/**
 * Which applications went out of a plan without that being a choice of a person: because the target had the same version
 * then, or because this program left out what the source did not have. The program says so where it does that; people
 * write down no reason, but what the target had at that time is in the records. One that differed then was left out on
 * purpose.
 */
export function findLeftOut(leavings: readonly Leaving[], target: TargetHistory): LeftOut[] {
  return leavings.flatMap((leaving): LeftOut[] => {
    const { application, version, byProgram } = leaving;
    if (hadThen(leaving, target)) return [{ application, version, because: 'same' }];
    return byProgram ? [{ application, version, because: 'not-in-source' }] : [];
  });
}

/**
 * Whether the target had the version then: the first operation after that found what was there; without one it is what is
 * there now. Of an adoption it is known only what has been there before.
 */
function hadThen({ application, version, at }: Leaving, { runs, applications }: TargetHistory): boolean {
  const after = runs
    .flatMap(({ operations }) => operations)
    .filter((it) => it.application === application && it.state === 'succeeded' && (it.endedAt ?? '') > at)
    .reduce<Operation | undefined>((first, it) => (isEarlier(it, first) ? it : first), undefined);
  if (after !== undefined) return after.from === version;
  const record = applications.get(application);
  if (record === undefined) return false;
  const isAdoptedSince = record.plan === null && (record.deployedAt ?? '') > at;
  return isAdoptedSince ? record.versions.has(version) : record.version === version;
}

function isEarlier({ endedAt }: Operation, than: Operation | undefined): boolean {
  return than === undefined || (endedAt ?? '') < (than.endedAt ?? '');
}
