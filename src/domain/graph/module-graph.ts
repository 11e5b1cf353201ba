import { type Adjacency, adjacencyLists, reversed } from './adjacency.ts';
import { type InternedModules, internModules, type ModuleReferences } from './intern-modules.ts';

/** Who references whom, in both directions. */
export interface ModuleGraph extends InternedModules {
  /** From a consumer to its producers. */
  readonly producers: Adjacency;
  /** From a producer to its consumers. */
  readonly consumers: Adjacency;
}

/** Producers that are not listed as modules become nodes too. Linear in modules and references. */
export function buildModuleGraph(modules: Iterable<ModuleReferences>): ModuleGraph {
  return connectModules(internModules(modules));
}

/** The adjacency lists of modules that have numbers already. */
export function connectModules(interned: InternedModules): ModuleGraph {
  const { names, references } = interned;
  return {
    ...interned,
    producers: adjacencyLists(names.length, references),
    consumers: adjacencyLists(names.length, reversed(references)),
  };
}
