import { nameList } from '../name-list.ts';
import type { Finding } from '../problem.ts';

/** Applications of a plan that need each other in a circle, so that none of them can go first. */
export function describeCycles(cycles: readonly (readonly string[])[]): Finding[] {
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
