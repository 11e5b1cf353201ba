import { planBranch } from '../../domain/names.ts';
import type { EnvironmentState } from '../../domain/records/environment/environment-state.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import type { OpenPlansReader } from '../reading/open-plans.ts';
import { readUnregistered } from '../reading/unregistered-plans.ts';

/** A plan of Deploy All whose run has not ended, or has not begun. */
export interface StandingDeployAll {
  readonly plan: string;
  /** `unproposed`: its branch was pushed, and no pull request was ever opened for it. */
  readonly stage: 'unproposed' | 'open' | 'under way';
  /** Number of the pull request that proposes it; null where there is none, or it is not known. */
  readonly pullRequest: number | null;
}

/** Finds the proposed ones of an environment. */
export type StandingDeployAllsReader = (environment: string) => Promise<readonly StandingDeployAll[]>;

/** Where no pull requests are known, a plan is proposed as long as its branch is there. */
export function deployAllsOnBranches(
  repository: ReleaseRepository,
  readOpenPlans: OpenPlansReader,
): StandingDeployAllsReader {
  return async (environment) => {
    const branches = await repository.branches('env/', planBranch(environment, ''));
    const open = await readOpenPlans(branches, environment);
    return open.flatMap(({ plan, content, pullRequest }) =>
      content.value?.deployAll === undefined
        ? []
        : [{ plan, stage: 'open', pullRequest: pullRequest?.number ?? null }],
    );
  };
}

/** The merged ones: registered or not yet. */
export async function deployAllsUnderWay(
  repository: ReleaseRepository,
  state: EnvironmentState,
): Promise<StandingDeployAll[]> {
  const merged = (await readUnregistered(repository, state)).map(({ plan, value }) => ({
    plan,
    deployAll: value?.deployAll,
  }));
  return [...merged, ...state.active.values()].flatMap(({ plan, deployAll }) =>
    deployAll === undefined ? [] : [{ plan, stage: 'under way', pullRequest: null }],
  );
}
