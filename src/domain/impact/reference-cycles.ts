import { recordedReferences } from '../graph/recorded-references.ts';
import type { Finding } from '../problem.ts';
import { findCycles } from '../schedule/find-cycles.ts';
import { nameList } from './in-words.ts';
import type { Foresight } from './world/foresee.ts';
import { oncePerTarget } from './world/once-per-target.ts';

const deployedReferences = oncePerTarget((target) => recordedReferences(target.values()));

/** Applications of the plan that need each other in a circle, so that none of them can go first. */
export function judgeCycles({ operations, context }: Foresight): Finding[] {
  const cycles = findCycles({
    operations: [...operations.values()],
    deployed: deployedReferences(context.target),
    after: new Map([...operations.keys()].map((it) => [it, context.catalog.get(it)?.after ?? []])),
  });
  return cycles.flatMap((members) => {
    const [first, ...others] = [...members].sort();
    if (first === undefined) return [];
    const message = `${nameList([first, ...others])} need each other in a circle, so none can go first; they are deployed together, as one group`;
    return [
      {
        code: 'reference-cycle',
        severity: 'notice',
        message,
        application: first,
        path: ['applications', first],
      } as const,
    ];
  });
}
