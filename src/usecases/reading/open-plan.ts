import type { Identity } from '../../ports/release-repository.ts';
import type { PlanFile } from './plan-file.ts';

/** A plan that is proposed on a branch or a pull request and is not on the environment branch yet. */
export interface OpenPlan {
  readonly environment: string;
  readonly plan: string;
  /** The commit that is proposed. */
  readonly commit: string;
  /** Null for a plan on a branch alone. */
  readonly pullRequest: ProposingPullRequest | null;
  /** ISO time of the commit that added the file, and who made it. */
  readonly addedAt: string;
  readonly author: Identity;
  /** Whether its branch changed anything else than the plan. */
  readonly hasForeignChanges: boolean;
  readonly content: PlanFile;
}

export interface ProposingPullRequest {
  readonly number: number;
  readonly url: string;
  readonly draft: boolean;
  /** Digest of the plan that its published verdict fails for more than collisions; null when it fails none so. */
  readonly failingDigest: string | null;
}
