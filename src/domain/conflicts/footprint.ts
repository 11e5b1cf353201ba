import type { Operation } from '../records/run.ts';

/** All that collisions depend on: what a plan touches, and what its modules reference by the plan itself. */
export interface Footprint {
  readonly applications: ReadonlySet<string>;
  /** Module to its producers. */
  readonly modules: ReadonlyMap<string, readonly string[]>;
}

/** The footprint of a plan's operations; modules that are redeployed count, and optional references too. */
export function footprintOf(operations: Iterable<Pick<Operation, 'application' | 'modules'>>): Footprint {
  const applications = new Set<string>();
  const modules = new Map<string, readonly string[]>();
  for (const operation of operations) {
    applications.add(operation.application);
    for (const [module, { references }] of operation.modules) {
      modules.set(module, [...(modules.get(module) ?? []), ...references.keys()]);
    }
  }
  return { applications, modules };
}
