import type { ReleaseRepository } from '../../ports/release-repository.ts';
import type { PlanFile } from '../reading/plan-file.ts';
import { readCatalog } from '../reading/trusted.ts';
import type { ModulesOf } from './known-plan.ts';

/**
 * What the applications of some plans consist of, by the catalog at one commit. An entry that is missing or broken has no
 * modules here: what is wrong with it is said where plans are judged.
 */
export async function modulesInCatalog(
  repository: ReleaseRepository,
  commit: string,
  plans: readonly PlanFile[],
): Promise<ModulesOf> {
  const wanted = plans.flatMap(
    ({ value }) => value?.applications.map(({ application }) => application) ?? [],
  );
  const { entries } = await readCatalog(repository, commit, wanted);
  return (application) => [...(entries.get(application)?.modules.keys() ?? [])];
}
