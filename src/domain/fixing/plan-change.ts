import type { ProblemCode } from '../problem.ts';

/** What becomes of one application of a plan so that problems are cured. */
export interface PlanChange {
  readonly application: string;
  /** The version that the plan names, or `redeploy`; null when the application is added. */
  readonly from: string | null;
  /** A version, or `redeploy`. */
  readonly to: string;
  /** Codes of the problems that it cures, each once. */
  readonly cures: readonly ProblemCode[];
}

/** Adds the changes of one more round: of an application that changes twice, what it was at first stays known. */
export function joinChanges(before: readonly PlanChange[], after: readonly PlanChange[]): PlanChange[] {
  const joined = new Map(before.map((change) => [change.application, change]));
  for (const change of after) {
    const { from, cures } = joined.get(change.application) ?? { from: change.from, cures: [] };
    const all = [...new Set([...cures, ...change.cures])];
    joined.set(change.application, { ...change, from, cures: all });
  }
  return [...joined.values()];
}
