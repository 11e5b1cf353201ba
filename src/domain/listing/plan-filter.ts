import type { ListedPlan, PlanStatus } from './listed-plan.ts';

/** What a list is narrowed to; every given condition must hold. */
export interface PlanFilter {
  readonly environment?: string | undefined;
  readonly status?: PlanStatus | undefined;
  readonly application?: string | undefined;
  readonly module?: string | undefined;
  /** Somebody who has to do with it; case does not matter. */
  readonly person?: string | undefined;
  /** ISO date or time: merged, or for open plans written, at or after it. */
  readonly since?: string | undefined;
  /** ISO date or time: the same before it; a date alone is a whole day, which still counts. */
  readonly until?: string | undefined;
  /** Found in the plan's name, environments, applications, versions, modules, people or origin; case does not matter. */
  readonly search?: string | undefined;
}

/** `at` is the time that places the plan in the list. */
export function matchesFilter(plan: ListedPlan, at: string, filter: PlanFilter): boolean {
  const { environment, status, application, module, person, since, until, search } = filter;
  return (
    (environment === undefined || plan.environment === environment) &&
    (status === undefined || plan.status === status) &&
    (application === undefined || plan.applications.has(application)) &&
    (module === undefined || plan.modules.includes(module)) &&
    (person === undefined || plan.people.some((it) => it.toLowerCase() === person.toLowerCase())) &&
    (since === undefined || (at !== '' && Date.parse(at) >= Date.parse(since))) &&
    (until === undefined || (at !== '' && Date.parse(at) < endOf(until))) &&
    (search === undefined || searchText(plan).includes(search.toLowerCase()))
  );
}

const day = 24 * 60 * 60 * 1000;

function endOf(until: string): number {
  return Date.parse(until) + (/^\d{4}-\d{2}-\d{2}$/.test(until) ? day : 0);
}

function searchText({
  plan,
  environment,
  source,
  target,
  applications,
  modules,
  people,
  origin,
}: ListedPlan): string {
  const words = [
    plan,
    environment,
    source,
    target,
    ...[...applications].flat(),
    ...modules,
    ...people,
    origin?.plan,
    origin?.environment,
  ];
  return words.join(' ').toLowerCase();
}
