import type { Pattern } from './parse-pattern.ts';

/** Code points of a value that a pattern is held against. */
export const longestFitting = 300;

/**
 * Whether a whole value fits a pattern. Takes time that is at most cubic in the value's length for any pattern, while
 * that of JavaScript's own search may double with each character: values come from anybody's pull requests.
 */
export function fitsPattern(pattern: Pattern, value: string): boolean {
  const points = [...value];
  return points.length <= longestFitting && new Fitting(points).ends(pattern, 0).has(points.length);
}

/** One value, with what is known of its parts: each pattern is tried once at each place. */
class Fitting {
  readonly #points: readonly string[];
  readonly #known = new Map<Pattern, Map<number, ReadonlySet<number>>>();

  constructor(points: readonly string[]) {
    this.#points = points;
  }

  /** The places at which a pattern that begins at a place may end. */
  ends(pattern: Pattern, from: number): ReadonlySet<number> {
    const known = this.#known.get(pattern) ?? new Map<number, ReadonlySet<number>>();
    this.#known.set(pattern, known);
    const found = known.get(from) ?? this.#find(pattern, from);
    known.set(from, found);
    return found;
  }

  #find(pattern: Pattern, from: number): ReadonlySet<number> {
    switch (pattern.kind) {
      case 'start':
        return new Set(from === 0 ? [from] : []);
      case 'end':
        return new Set(from === this.#points.length ? [from] : []);
      case 'one': {
        const point = this.#points[from];
        return new Set(point !== undefined && pattern.fits.test(point) ? [from + 1] : []);
      }
      case 'sequence':
        return pattern.parts.reduce<ReadonlySet<number>>(
          (at, part) => this.#after(part, at),
          new Set([from]),
        );
      case 'choice':
        return new Set(pattern.options.flatMap((option) => [...this.ends(option, from)]));
      case 'repeat':
        return this.#repeated(pattern, from);
    }
  }

  #after(pattern: Pattern, places: ReadonlySet<number>): ReadonlySet<number> {
    return new Set([...places].flatMap((place) => [...this.ends(pattern, place)]));
  }

  /** More rounds than there are characters add nothing: a round that takes none may be left out. */
  #repeated({ part, least, most }: Pattern & { readonly kind: 'repeat' }, from: number): ReadonlySet<number> {
    const enough = this.#points.length + 1;
    let at: ReadonlySet<number> = new Set([from]);
    for (let round = 0; round < Math.min(least, enough); round += 1) at = this.#after(part, at);
    const ends = new Set(at);
    for (let round = least; round < most && at.size > 0; round += 1) {
      at = new Set([...this.#after(part, at)].filter((place) => !ends.has(place)));
      for (const place of at) ends.add(place);
    }
    return ends;
  }
}
