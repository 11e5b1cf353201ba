import { oneByOne } from '../one-by-one.ts';
import type { Finding, Path } from '../problem.ts';

/** Something that a section leaves open. */
export interface OpenPoint {
  readonly path: Path;
  readonly message: string;
}

export function incomplete({ path, message }: OpenPoint): Finding {
  return { code: 'incomplete-section', severity: 'warning', message, path };
}

/** Findings about open points: about many of one section one by one at first, then in a sum. */
export function incompleteEach(points: readonly OpenPoint[]): Finding[] {
  const bySection = new Map<Path[number] | undefined, OpenPoint[]>();
  for (const point of points) {
    const [section] = point.path;
    const own = bySection.get(section);
    if (own === undefined) bySection.set(section, [point]);
    else own.push(point);
  }
  return [...bySection].flatMap(([section, own]) =>
    oneByOne(own, {
      each: incomplete,
      rest: ({ path }, count) =>
        incomplete({ path, message: `${section} leaves ${count} more points open; complete them` }),
    }),
  );
}

/** A place as people write it: `risks[1].mitigation`. */
export function labelOf(path: Path): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${step}`))
    .join('');
}
