import { planAddress } from '../../names.ts';
import type { Run } from '../run/run.ts';
import type { BadVersion, VersionMarks } from './environment-record.ts';

/** A version that a decision marked bad. */
export interface NewlyBad {
  readonly application: string;
  readonly version: string;
  readonly mark: BadVersion;
}

/** The versions that a run took back from its environment, where that is configured to make them bad. */
export function badVersionsOf(run: Run): readonly NewlyBad[] {
  const { marksBad, endedAt, reason, operations } = run;
  if (marksBad !== true || endedAt === null) return [];
  const by = planAddress(run);
  const why = `backed out of ${run.environment}: ${reason ?? 'no reason is known'}`;
  return operations.flatMap(({ application, to, state }) =>
    state === 'backed-out' && to !== null
      ? [{ application, version: to, mark: { reason: why, by, at: endedAt } }]
      : [],
  );
}

/** The marks of the applications concerned, with these; a version that was bad before keeps its first mark. */
export function withMarks(
  known: ReadonlyMap<string, VersionMarks>,
  newlyBad: readonly NewlyBad[],
): readonly VersionMarks[] {
  const marks = new Map<string, VersionMarks>();
  for (const { application, version, mark } of newlyBad) {
    const { bad } = marks.get(application) ?? known.get(application) ?? { bad: new Map() };
    if (!bad.has(version)) marks.set(application, { application, bad: new Map([...bad, [version, mark]]) });
  }
  return [...marks.values()];
}
