import { planOfPath } from '../names.ts';
import type { Problem } from '../problem.ts';
import { noPlan, nothingProposed, tooManyPlans } from './no-proposal.ts';

/** What a pull request changes, against where it left its base. */
export interface ProposedChange {
  readonly path: string;
  readonly kind: 'added' | 'modified' | 'deleted' | 'other';
}

/** The one plan that a pull request proposes, with what else it changes; or why it proposes none. */
export type ProposedPlan =
  | { readonly kind: 'plan'; readonly plan: string; readonly foreignChanges: readonly string[] }
  | { readonly kind: 'none'; readonly problems: readonly Problem[] };

/** A pull request to an environment branch adds or changes exactly one plan file. */
export function proposedPlan(changes: readonly ProposedChange[]): ProposedPlan {
  const plans = changes.flatMap(({ path, kind }) => {
    const plan = kind === 'added' || kind === 'modified' ? planOfPath(path) : undefined;
    return plan === undefined ? [] : [plan];
  });
  const [plan, ...others] = plans;
  if (plan !== undefined && others.length === 0) {
    return {
      kind: 'plan',
      plan,
      foreignChanges: changes.map(({ path }) => path).filter((path) => planOfPath(path) !== plan),
    };
  }
  if (plan !== undefined) return { kind: 'none', problems: tooManyPlans(changes, plans) };
  if (changes.length === 0) return { kind: 'none', problems: [nothingProposed()] };
  return { kind: 'none', problems: noPlan(changes) };
}
