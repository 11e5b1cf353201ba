import type { Plan } from '../model/plan.ts';
import { wantedVersion } from '../model/wanted-version.ts';

/** What another text of a plan makes of its applications, one phrase each; empty when they are the same. */
export function planChanges(before: Plan, after: Plan): string[] {
  const [former, present] = [entriesOf(before), entriesOf(after)];
  const gone = [...former.keys()].filter((it) => !present.has(it)).map((it) => `${it} was taken out`);
  const others = [...present].flatMap(([application, version]) => {
    const had = former.get(application);
    if (had === version) return [];
    return [had === undefined ? `${application} ${version} was added` : `${application} ${had} → ${version}`];
  });
  const source =
    before.source === after.source ? [] : [`the source is ${after.source}, not ${before.source}`];
  return [...source, ...gone, ...others];
}

function entriesOf({ applications }: Plan): ReadonlyMap<string, string> {
  return new Map(applications.map((entry) => [entry.application, wantedVersion(entry)]));
}
