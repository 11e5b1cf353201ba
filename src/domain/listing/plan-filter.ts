import type { PlanStatus } from './listed-plan.ts';
import type { SearchablePlan } from './searchable-plan.ts';

/** What a list is narrowed to; every given condition must hold. */
export interface PlanFilter {
  readonly environment?: string | undefined;
  readonly status?: PlanStatus | undefined;
  readonly application?: string | undefined;
  readonly module?: string | undefined;
  /** Somebody who has to do with it, by a login, a name or an address; case does not matter. */
  readonly person?: string | undefined;
  /** As isFilterTime takes it: merged, or for open plans written, at or after it. */
  readonly since?: string | undefined;
  /** The same before it; a date alone is a whole day, which still counts. */
  readonly until?: string | undefined;
  /** Found in the plan's name, environments, applications, versions, modules, people or origin; case does not matter. */
  readonly search?: string | undefined;
}

/**
 * Whether a plan is among those that a filter lets pass. What can be said of the filter alone is found out once, so that
 * thousands of plans cost little more than reading them.
 */
export function matcherOf(filter: PlanFilter): (plan: SearchablePlan) => boolean {
  const { environment, status, application, module, since, until } = filter;
  const person = filter.person?.toLowerCase().replace(/^@/, '');
  const search = filter.search?.toLowerCase();
  const from = since === undefined ? Number.NEGATIVE_INFINITY : Date.parse(since);
  const end = until === undefined ? Number.POSITIVE_INFINITY : endOf(until);
  const anyTime = since === undefined && until === undefined;
  return ({ listed, at, people, text }) =>
    (environment === undefined || listed.environment === environment) &&
    (status === undefined || listed.status === status) &&
    (application === undefined || listed.applications.has(application)) &&
    (module === undefined || listed.modules.includes(module)) &&
    (person === undefined || people.has(person)) &&
    (anyTime || (at >= from && at < end)) &&
    (search === undefined || text.includes(search));
}

const day = 24 * 60 * 60 * 1000;

function endOf(until: string): number {
  return Date.parse(until) + (/^\d{4}-\d{2}-\d{2}$/.test(until) ? day : 0);
}
