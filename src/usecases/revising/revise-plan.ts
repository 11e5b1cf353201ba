import { planPath } from '../../domain/names.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import { bytesToCommit } from '../reading/plan-file.ts';
import { wrongUsage } from '../refusal.ts';
import type { PlanHome, RevisablePlan, RevisablePlanReader } from './revisable-plan.ts';

/** What becomes of an open plan. */
export interface Revision<Answer> {
  /** Null when the file stays as it is. */
  readonly text: string | null;
  /** Of the commit. */
  readonly message: string;
  readonly answer: Answer;
}

export interface Revised<Answer> {
  readonly answer: Answer;
  readonly home: PlanHome;
  /** Null when nothing was written. */
  readonly commit: string | null;
}

/**
 * Decides on an open plan as it is, and commits what it becomes by compare-and-swap: when its branch has moved
 * meanwhile, both are done again. Rejects with BranchInUse for a branch that a working tree has checked out, and with a
 * Refusal (`wrong`) for one that cannot be written from here, and for a text that is no plan.
 */
export async function revisePlan<Answer>(
  repository: ReleaseRepository,
  read: RevisablePlanReader,
  decide: (plan: RevisablePlan) => Promise<Revision<Answer>>,
): Promise<Revised<Answer>> {
  for (;;) {
    const plan = await read();
    const { home } = plan;
    const { text, message, answer } = await decide(plan);
    if (text === null) return { answer, home, commit: null };
    const commit = await commitText(repository, plan, { text, message });
    if (commit !== undefined) return { answer, home, commit };
  }
}

/** Undefined when the branch has moved meanwhile. */
async function commitText(
  repository: ReleaseRepository,
  { proposal, home }: RevisablePlan,
  { text, message }: { readonly text: string; readonly message: string },
): Promise<string | undefined> {
  if (home.kind === 'unwritable') throw wrongUsage(home.reason);
  const result = await repository.commit({
    branch: home.branch,
    expected: home.tip,
    writes: [{ path: planPath(proposal.plan), bytes: bytesToCommit(proposal.plan, text) }],
    message,
    author: await repository.author(),
  });
  return result.kind === 'committed' ? result.commit : undefined;
}
