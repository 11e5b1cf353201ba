import { recordedWorld } from '../impact/world/world.ts';
import type { ApplicationRecord } from '../records/environment/environment-record.ts';

/** How the applications of an environment reference one another, as they are deployed. */
export interface ApplicationReferences {
  /** By consumer, the applications without which it cannot be. */
  readonly required: ReadonlyMap<string, readonly string[]>;
  /** By consumer, the same with optional ones. */
  readonly all: ReadonlyMap<string, readonly string[]>;
}

/** References within an application are none between two, and what nobody has is no application. */
export function referencesBetween(
  applications: ReadonlyMap<string, ApplicationRecord>,
): ApplicationReferences {
  const world = recordedWorld(applications);
  const [required, all] = [new Map<string, readonly string[]>(), new Map<string, readonly string[]>()];
  for (const [application, { modules }] of applications) {
    const references = [...modules.values()].flatMap((module) => [...module.references]);
    const producersOf = (module: string) =>
      world
        .holders(module)
        .flatMap((holder) => (holder.application === application ? [] : holder.application));
    const needed = references.filter(([, { optional }]) => !optional);
    required.set(application, [...new Set(needed.flatMap(([module]) => producersOf(module)))]);
    all.set(application, [...new Set(references.flatMap(([module]) => producersOf(module)))]);
  }
  return { required, all };
}
