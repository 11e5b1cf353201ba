import type { Edges } from './adjacency.ts';

/** A module and the producers that it references; a module listed twice has the producers of both. */
export type ModuleReferences = readonly [module: string, producers: Iterable<string>];

/** Modules as numbers: the position in `names` is the module's index. */
export interface InternedModules {
  readonly names: readonly string[];
  readonly indexes: ReadonlyMap<string, number>;
  /** From the consumer to the producer. */
  readonly references: Edges;
}

/** Numbers all modules, also those that are only referenced, in the order in which they are first named. */
export function internModules(modules: Iterable<ModuleReferences>): InternedModules {
  const indexes = new Map<string, number>();
  const from: number[] = [];
  const to: number[] = [];
  for (const [module, producers] of modules) {
    const consumer = intern(indexes, module);
    for (const producer of producers) {
      from.push(consumer);
      to.push(intern(indexes, producer));
    }
  }
  return {
    names: [...indexes.keys()],
    indexes,
    references: { from: Int32Array.from(from), to: Int32Array.from(to) },
  };
}

function intern(indexes: Map<string, number>, name: string): number {
  const known = indexes.get(name);
  if (known !== undefined) return known;
  indexes.set(name, indexes.size);
  return indexes.size - 1;
}
