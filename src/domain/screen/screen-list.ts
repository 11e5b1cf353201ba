import type { ListedPlan } from '../listing/listed-plan.ts';

/**
 * What the Deployment Plans screen needs before anything else (LifeTime: past and present plans, with status and
 * details): every plan in short. All that is known of one plan, and of the environments, is read when it is asked for.
 */
export interface ScreenList {
  /** ISO time at which everything on the screen was read. */
  readonly builtAt: string;
  readonly repository: ScreenRepository;
  /** Newest first. */
  readonly plans: readonly ScreenPlan[];
}

export interface ScreenRepository {
  /** `owner/name` on GitHub, else the last part of its path. */
  readonly name: string;
  /** Web address without a slash at its end, https; null where the repository is not on GitHub. */
  readonly url: string | null;
}

/** One line of the list. */
export interface ScreenPlan {
  readonly listed: ListedPlan;
  /** ISO time that places it in the list: of the merge, for an open plan of the commit that added it. */
  readonly at: string;
  /** Short digest of the plan's file; null when that could not be read. */
  readonly digest: string | null;
  /** Number of the pull request that proposes or has brought it; null where there is none, or it is not known. */
  readonly pullRequest: number | null;
  /** Applications about which a person can say what became of them. */
  readonly leftOpen: readonly string[];
  /** Whether it is a plan of Deploy All. */
  readonly deployAll: boolean;
}
