import { type ProposalPorts, proposalOfBranch } from '../reading/proposals.ts';
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
      /** The commit at its tip from which the plan was read: the next one goes on top of it, or nowhere. */
      readonly tip: string;
    }
  /** Why the branch of the plan cannot be written from here, and what to do instead. */
  | { readonly kind: 'unwritable'; readonly reason: string };

/** Reads a plan as it is now; each call looks anew. */
export type RevisablePlanReader = () => Promise<RevisablePlan>;

/** The plan on a branch `plan/<environment>/<plan>`; when it has to be read once more, what others pushed comes first. */
export function revisableOnBranch(ports: ProposalPorts, branch: string): RevisablePlanReader {
  let isKnown = false;
  return async () => {
    if (isKnown) await ports.repository.refresh();
    isKnown = true;
    const { commit: tip, ...proposal } = await proposalOfBranch(ports, branch);
    return { proposal, home: { kind: 'branch', branch, tip } };
  };
}
