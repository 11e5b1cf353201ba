import type { ReleaseRepository } from '../../ports/release-repository.ts';
import type { OpenPlansReader } from '../reading/open-plans.ts';
import { proposalOfBranch } from '../reading/proposals.ts';
import type { Proposal } from '../validation/proposal.ts';

/** An open plan, and where its next version would be committed. */
export interface RevisablePlan {
  readonly proposal: Proposal;
  readonly home: PlanHome;
}

export type PlanHome =
  | {
      readonly kind: 'branch';
      readonly branch: string;
      /** The commit that was at its tip before the plan was read: the next one goes on top of it, or nowhere. */
      readonly tip: string;
    }
  /** Why the branch of the plan cannot be written from here, and what to do instead. */
  | { readonly kind: 'unwritable'; readonly reason: string };

/** Reads a plan as it is now; each call looks anew. */
export type RevisablePlanReader = () => Promise<RevisablePlan>;

/** The plan on a branch `plan/<environment>/<plan>`. */
export function revisableOnBranch(
  ports: { readonly repository: ReleaseRepository; readonly readOpenPlans: OpenPlansReader },
  branch: string,
): RevisablePlanReader {
  return async () => {
    // Before the plan: when the branch moves in between, the commit finds it moved.
    const tip = (await ports.repository.branches(branch)).get(branch) ?? '';
    return { proposal: await proposalOfBranch(ports, branch), home: { kind: 'branch', branch, tip } };
  };
}
