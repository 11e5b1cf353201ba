import type { Estate, EstatePlan } from './estate.ts';

/**
 * Whether two plans may not be under way at once, by the words of the design and not by its code: they share
 * an application, or a module of one references a module of the other, directly or through others.
 */
export function createCollisions(estate: Estate): (a: EstatePlan, b: EstatePlan) => boolean {
  const references = new Map(estate.applications.flatMap(({ modules }) => [...modules]));
  const modulesOf = new Map(estate.applications.map(({ name, modules }) => [name, [...modules.keys()]]));
  const touched = ({ operations }: EstatePlan) =>
    new Set(operations.flatMap(({ application }) => modulesOf.get(application) ?? []));
  const usedBy = (plan: EstatePlan) => {
    const used = touched(plan);
    for (const module of used) for (const producer of references.get(module) ?? []) used.add(producer);
    return used;
  };
  const meets = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
    [...some].some((module) => others.has(module));
  return (a, b) => meets(usedBy(a), touched(b)) || meets(usedBy(b), touched(a));
}
