/** Something that may happen next in a world. */
export interface Step<W> {
  /** For the trace. */
  readonly name: string;
  readonly next: W;
}

export interface Model<W> {
  readonly initial: W;
  /** The one form of all worlds that differ in nothing that matters. */
  readonly settle: (world: W) => W;
  /** Equal for settled worlds in which everything is the same. */
  readonly key: (world: W) => string;
  /** Everything that may happen next; what it throws is a breach. */
  readonly steps: (world: W) => readonly Step<W>[];
  /** What must hold of a step and of the world after it: a sentence for each breach. */
  readonly judge: (before: W, step: Step<W>) => readonly string[];
}

export interface Explored {
  readonly states: number;
  readonly transitions: number;
  /** The first breach, and the shortest way to it; undefined when there is none. */
  readonly breach: { readonly sentence: string; readonly trace: readonly string[] } | undefined;
  /** Numbers of states: transition i leads from `from[i]` to `to[i]`. */
  readonly edges: { readonly from: readonly number[]; readonly to: readonly number[] };
  /** For each state what was to be remembered of it. */
  readonly marks: readonly number[];
  /** The shortest way to a state. */
  readonly traceTo: (state: number) => readonly string[];
}

/**
 * Visits every world that can be reached, nearest first, and stops at the first breach. Of worlds that were visited only
 * keys and marks are kept.
 * @param mark what to remember of a world, as bits
 */
export function explore<W>(model: Model<W>, mark: (world: W) => number): Explored {
  const numbers = new Map<string, number>();
  const origins: number[] = [];
  const names: string[] = [];
  const marks: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const edges = { from, to };
  let frontier: (readonly [number, W])[] = [];

  function visit(world: W, origin: number, name: string): number {
    const key = model.key(world);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(key, number);
    origins.push(origin);
    names.push(name);
    marks.push(mark(world));
    frontier.push([number, world]);
    return number;
  }

  function traceTo(number: number): string[] {
    const trace: string[] = [];
    for (let at = number; at > 0; at = origins[at] ?? 0) trace.unshift(names[at] ?? '');
    return trace;
  }

  function explored(breach: Explored['breach']): Explored {
    return { states: numbers.size, transitions: edges.from.length, breach, edges, marks, traceTo };
  }

  visit(model.settle(model.initial), 0, '');
  while (frontier.length > 0) {
    const layer = frontier;

    frontier = [];
    for (const [number, world] of layer) {
      const found = stepsOf(model, world);
      if (typeof found === 'string') return explored({ sentence: found, trace: traceTo(number) });
      for (const step of found) {
        const [sentence] = model.judge(world, step);
        if (sentence !== undefined) return explored({ sentence, trace: [...traceTo(number), step.name] });
        edges.from.push(number);
        edges.to.push(visit(model.settle(step.next), number, step.name));
      }
    }
  }
  return explored(undefined);
}

/** The steps, or why there are none. */
function stepsOf<W>({ steps }: Model<W>, world: W): readonly Step<W>[] | string {
  try {
    return steps(world);
  } catch (cause) {
    return `an impossible step: ${cause instanceof Error ? cause.message : String(cause)}`;
  }
}
