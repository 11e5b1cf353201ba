import { parsePlanBranch } from '../../domain/names.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import type { OpenPlan } from './open-plan.ts';
import { readProposedPlans } from './proposed-plans.ts';

/**
 * The open plans of a repository, or of one environment. `branches` are those of the repository, with at least
 * the environments' and the plans'.
 */
export type OpenPlansReader = (
  branches: ReadonlyMap<string, string>,
  environment?: string,
) => Promise<readonly OpenPlan[]>;

/** The open plans on branches `plan/<environment>/<plan>`: where no pull requests are known. */
export function openPlansOnBranches(repository: ReleaseRepository): OpenPlansReader {
  return async (branches, environment) => {
    const candidates = [...branches].flatMap(([branch, commit]) => {
      const address = parsePlanBranch(branch);
      if (address === undefined || (environment !== undefined && address.environment !== environment))
        return [];
      return [{ ...address, commit, pullRequest: null }];
    });
    return readProposedPlans(repository, branches, candidates);
  };
}
