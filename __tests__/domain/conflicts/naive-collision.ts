import type { CollisionKind } from '../../../src/domain/conflicts/find-collisions.ts';
import type { Footprint } from '../../../src/domain/conflicts/footprint.ts';
import { naiveReach } from '../graph/arbitrary-modules.ts';

/** The rule as it is written: a search in the union of the records and both plans' own references. */
export function naiveCollision(
  records: ReadonlyMap<string, readonly string[]>,
  a: Footprint,
  b: Footprint,
): CollisionKind | undefined {
  const meet = <T>(left: Iterable<T>, right: ReadonlySet<T>) => [...left].some((each) => right.has(each));
  const modulesOf = (plan: Footprint) => [...plan.modules.keys()];
  const shared = meet(a.applications, b.applications) || meet(modulesOf(a), new Set(modulesOf(b)));
  if (shared) return 'same-module';
  const producersOf = (name: string) =>
    [records, a.modules, b.modules].flatMap((references) => references.get(name) ?? []);
  const reaches = (from: Footprint, to: Footprint) =>
    meet(modulesOf(to), naiveReach(producersOf, modulesOf(from)));
  return reaches(a, b) || reaches(b, a) ? 'reference' : undefined;
}
