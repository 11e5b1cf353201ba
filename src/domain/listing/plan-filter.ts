import type { ListedPlan, PlanStatus } from './listed-plan.ts';

/** What a list is narrowed to; every given condition must hold. */
export interface PlanFilter {
  readonly environment?: string | undefined;
  readonly status?: PlanStatus | undefined;
  readonly application?: string | undefined;
  /** ISO date or time: merged, or for open plans written, at or after it. */
  readonly since?: string | undefined;
  /** Found in the plan's name, environments, applications, versions or origin; case does not matter. */
  readonly search?: string | undefined;
}

/** `at` is the time that places the plan in the list. */
export function matchesFilter(plan: ListedPlan, at: string, filter: PlanFilter): boolean {
  const { environment, status, application, since, search } = filter;
  return (
    (environment === undefined || plan.environment === environment) &&
    (status === undefined || plan.status === status) &&
    (application === undefined || plan.applications.has(application)) &&
    (since === undefined || (at !== '' && Date.parse(at) >= Date.parse(since))) &&
    (search === undefined || searchText(plan).includes(search.toLowerCase()))
  );
}

function searchText({ plan, environment, source, target, applications, origin }: ListedPlan): string {
  const words = [
    plan,
    environment,
    source,
    target,
    ...[...applications].flat(),
    origin?.plan,
    origin?.environment,
  ];
  return words.join(' ').toLowerCase();
}
