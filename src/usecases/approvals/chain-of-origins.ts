import type { Ancestor } from '../../domain/approvals/involved.ts';
import type { Origin } from '../../domain/model/plan.ts';
import { environmentBranch, planAddress } from '../../domain/names.ts';
import type { MergeQuestion } from '../../ports/reviewers.ts';
import type { Records } from '../reading/records.ts';

/** Plans that are followed back; what was made from more of them is told so. */
const longestChain = 20;

/** The plans from which one was made, nearest first, as the records know them. */
export interface ChainOfOrigins {
  readonly links: readonly ChainLink[];
  /** What is not known of it, in sentences without a full stop. */
  readonly notes: readonly string[];
}

export interface ChainLink {
  readonly ancestor: Omit<Ancestor, 'pullRequest'>;
  /** What brought it. */
  readonly merge: MergeQuestion;
}

/** Follows the origins of a plan through the runs of those before it; a chain that comes back to itself ends there. */
export async function readChain(
  records: Pick<Records, 'run'>,
  origin: Origin | undefined,
): Promise<ChainOfOrigins> {
  const links: ChainLink[] = [];
  const seen = new Set<string>();
  for (let at: Origin | null | undefined = origin; at; ) {
    const address = planAddress(at);
    if (seen.has(address)) break;
    if (links.length === longestChain) {
      return { links, notes: [`who wrote ${address} and what comes before it was not looked up`] };
    }
    seen.add(address);
    const run = await records.run(at.environment, at.plan);
    if (run === undefined) {
      return { links, notes: [`${address} has no run in the records, so it is not known who wrote it`] };
    }
    links.push({
      ancestor: { address, askedBy: run.origin?.by ?? null, authors: run.authors },
      merge: { commit: run.mergeCommit, base: environmentBranch(run.environment) },
    });
    at = run.origin;
  }
  return { links, notes: [] };
}
