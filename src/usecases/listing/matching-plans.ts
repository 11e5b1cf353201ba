import { matcherOf, type PlanFilter } from '../../domain/listing/plan-filter.ts';
import { searchablePlan } from '../../domain/listing/searchable-plan.ts';
import type { KnownPlan } from './known-plan.ts';

/** Those of some plans that a filter lets pass, in their order. */
export function matchingPlans(plans: readonly KnownPlan[], filter: PlanFilter): KnownPlan[] {
  const matches = matcherOf(filter);
  return plans.filter(({ listed, at }) => matches(searchablePlan(listed, at)));
}
