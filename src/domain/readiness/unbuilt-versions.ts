import type { CatalogEntry, ReadyCheck } from '../model/catalog.ts';
import type { Plan, VersionEntry } from '../model/plan.ts';
import { revisionOf } from '../versions/revision-of.ts';
import type { Builds } from './builds.ts';
import type { CheckState } from './check-state.ts';

/** A version that the catalog wants to be built, and of which that is not known. */
export interface UnbuiltVersion {
  readonly entry: VersionEntry;
  readonly known: CatalogEntry;
  readonly ready: ReadyCheck;
  readonly state: CheckState;
}

/** Those among the versions of a plan, in its order; of what was not asked about nothing is said. */
export function unbuiltVersions({
  plan,
  catalog,
  builds,
}: {
  readonly plan: Pick<Plan, 'applications'>;
  readonly catalog: ReadonlyMap<string, CatalogEntry>;
  readonly builds: Builds;
}): UnbuiltVersion[] {
  return plan.applications.flatMap((entry): UnbuiltVersion[] => {
    const known = catalog.get(entry.application);
    if (entry.action === 'redeploy' || known?.ready === undefined) return [];
    const state = builds.get(entry.application)?.get(revisionOf(entry));
    if (state === undefined || state.kind === 'success') return [];
    return [{ entry, known, ready: known.ready, state }];
  });
}
