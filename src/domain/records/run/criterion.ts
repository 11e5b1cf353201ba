/** `open` when a person confirms it; the others are what a check found. */
export type CriterionState = 'pending' | 'met' | 'unmet' | 'open';

/** A success criterion of the plan, as it stands for its run. */
export interface Criterion {
  /** In the plan's words. */
  readonly criterion: string;
  /** Name of the environment's check that decides it; null when a person does. */
  readonly check: string | null;
  readonly state: CriterionState;
  /** What the check found; null before, and when there is nothing to say. */
  readonly reason: string | null;
  /** ISO time at which that was known. */
  readonly at: string | null;
}

/** Whether nothing that a check decides is open or unmet. */
export function isVerified({ criteria = [] }: { readonly criteria?: readonly Criterion[] }): boolean {
  return criteria.every(({ state }) => state === 'met' || state === 'open');
}

/** The first that a check found not to hold. */
export function unmetCriterion({
  criteria = [],
}: {
  readonly criteria?: readonly Criterion[];
}): Criterion | undefined {
  return criteria.find(({ state }) => state === 'unmet');
}
