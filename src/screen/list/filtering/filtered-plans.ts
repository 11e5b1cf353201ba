import type { PlanStatus } from '../../../domain/listing/listed-plan.ts';
import { matcherOf, type PlanFilter } from '../../../domain/listing/plan-filter.ts';
import { type SearchablePlan, searchablePlan } from '../../../domain/listing/searchable-plan.ts';
import type { ScreenPlan } from '../../../domain/screen/screen-list.ts';

/** A line of the list with what filters compare. */
export interface FilterablePlan {
  readonly plan: ScreenPlan;
  readonly searchable: SearchablePlan;
}

export interface FilteredPlans {
  readonly plans: readonly ScreenPlan[];
  /** Of what all conditions but that of the status let pass: how many have each status. */
  readonly counts: ReadonlyMap<PlanStatus, number>;
}

/** Done once for a list: filters are asked again at every key that somebody presses. */
export function filterable(plans: readonly ScreenPlan[]): FilterablePlan[] {
  return plans.map((plan) => ({ plan, searchable: searchablePlan(plan.listed, plan.at) }));
}

/** The plans that a filter lets pass, in the order given, and how many there would be in each status. */
export function filteredPlans(all: readonly FilterablePlan[], filter: PlanFilter): FilteredPlans {
  const matches = matcherOf({ ...filter, status: undefined });
  const plans: ScreenPlan[] = [];
  const counts = new Map<PlanStatus, number>();
  for (const { plan, searchable } of all) {
    if (!matches(searchable)) continue;
    const { status } = plan.listed;
    counts.set(status, (counts.get(status) ?? 0) + 1);
    if (filter.status === undefined || filter.status === status) plans.push(plan);
  }
  return { plans, counts };
}
