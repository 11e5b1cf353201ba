import { recordedWorld, type Standings } from '../impact/world/world.ts';
import type { CatalogModule } from '../model/catalog.ts';

interface Deployed {
  readonly application: string;
  readonly modules: ReadonlyMap<string, Pick<CatalogModule, 'references'>>;
}

/**
 * The applications that a run depends on finding as they were recorded: its own, and those of the target that hold a
 * module which its own modules reference. In the order of the run, then by name.
 */
export function concernedApplications(operations: readonly Deployed[], target: Standings): readonly string[] {
  const own = operations.map(({ application }) => application);
  const referenced = operations
    .flatMap(({ modules }) => [...modules.values()])
    .flatMap(({ references }) => [...references.keys()]);
  const world = recordedWorld(target);
  const owners = referenced.flatMap((module) => world.holders(module).map(({ application }) => application));
  return [...new Set([...own, ...owners.sort()])];
}
