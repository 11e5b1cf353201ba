import type { ModuleReferences } from '../graph/intern-modules.ts';
import { buildModuleGraph, type ModuleGraph } from '../graph/module-graph.ts';
import type { Operation } from '../records/run/operation.ts';

/** What the order of a plan's operations depends on. */
export interface OrderInput {
  readonly operations: readonly Pick<Operation, 'application' | 'modules' | 'removed'>[];
  /** What the target's modules reference as deployed, module to producers; only what is met is asked for. */
  readonly deployed: Pick<ReadonlyMap<string, readonly string[]>, 'get'>;
  /** The catalog's order without a reference, application to those that go first; others than the plan's are ignored. */
  readonly after: ReadonlyMap<string, readonly string[]>;
}

/**
 * The plan's applications and every module outside the plan that they reference, directly or through
 * others. An application stands for all its modules in the plan, because they are deployed in one
 * operation; what the plan says of them replaces what is recorded. A module that moves to another application arrives
 * there before it leaves, so that it is there whatever fails.
 */
export function applicationGraph(input: OrderInput): ModuleGraph {
  return buildModuleGraph(referencesFrom(input));
}

/** Names are followed as they are met: those of modules outside the plan lead on to what is deployed. */
function* referencesFrom({ operations, deployed, after }: OrderInput): Generator<ModuleReferences> {
  const nodes = new Map(operations.map(({ application }) => [application, nodeOf(application)]));
  const owners = new Map<string, string>();
  for (const { application, modules } of operations) {
    for (const module of modules.keys()) owners.set(module, nodeOf(application));
  }
  const byOwner = (producers: readonly string[]) => producers.map((name) => owners.get(name) ?? name);
  const met = new Set<string>();
  const meet = (producers: readonly string[]) => {
    for (const producer of producers) if (!isNode(producer)) met.add(producer);
  };
  for (const { application, modules, removed = [] } of operations) {
    const producers = [...modules.values()].flatMap(({ references }) => byOwner([...references.keys()]));
    const earlier = (after.get(application) ?? []).flatMap((other) => nodes.get(other) ?? []);
    const takers = removed.flatMap((module) => owners.get(module) ?? []);
    meet(producers);
    yield [nodeOf(application), [...producers, ...earlier, ...takers]];
  }
  // A set yields what is added to it while it is walked: each name that is met is followed once.
  for (const name of met) {
    const producers = byOwner(deployed.get(name) ?? []);
    meet(producers);
    yield [name, producers];
  }
}

const nodePrefix = 'application/';

/** The node of an application; no module is called so, for a name holds no slash. */
export function nodeOf(application: string): string {
  return `${nodePrefix}${application}`;
}

function isNode(name: string): boolean {
  return name.startsWith(nodePrefix);
}
