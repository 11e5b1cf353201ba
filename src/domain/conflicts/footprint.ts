import type { Operation } from '../records/run/operation.ts';

/** All that collisions depend on: what a plan touches, and what its modules reference by the plan itself. */
export interface Footprint {
  readonly applications: ReadonlySet<string>;
  /** Module to its producers. */
  readonly modules: ReadonlyMap<string, readonly string[]>;
}

/**
 * The footprint of a plan's operations; modules that are redeployed or removed count, and optional references too. What a
 * removed module references is left to the records.
 */
export function footprintOf(
  operations: Iterable<Pick<Operation, 'application' | 'modules' | 'removed'>>,
): Footprint {
  const applications = new Set<string>();
  const modules = new Map<string, readonly string[]>();
  const touch = (module: string, references: Iterable<string>) =>
    modules.set(module, [...(modules.get(module) ?? []), ...references]);
  for (const operation of operations) {
    applications.add(operation.application);
    for (const [module, { references }] of operation.modules) touch(module, references.keys());
    for (const module of operation.removed ?? []) touch(module, []);
  }
  return { applications, modules };
}
