import { isFilterTime } from '../../../domain/listing/filter-time.ts';
import { planStatuses } from '../../../domain/listing/listed-plan.ts';
import type { PlanFilter } from '../../../domain/listing/plan-filter.ts';

/** The parts of the address that narrow the list; each is called as in `PlanFilter`. */
const filterKeys = [
  'search',
  'status',
  'environment',
  'application',
  'module',
  'person',
  'since',
  'until',
] as const satisfies readonly (keyof PlanFilter)[];

export type FilterKey = (typeof filterKeys)[number];

/** What the address narrows the list to; a status or a date that is none is left out. */
export function filterOf(query: ReadonlyMap<string, string>): PlanFilter {
  return {
    search: given(query, 'search'),
    status: planStatuses.find((status) => status === query.get('status')),
    environment: given(query, 'environment'),
    application: given(query, 'application'),
    module: given(query, 'module'),
    person: given(query, 'person'),
    since: date(query, 'since'),
    until: date(query, 'until'),
  };
}

/** How many conditions narrow the list. */
export function countOfConditions(filter: PlanFilter): number {
  return filterKeys.filter((key) => filter[key] !== undefined).length;
}

/** The query of a list that is narrowed by `key` to `value`, an empty one to no value, and else as it was. */
export function narrowed(
  query: ReadonlyMap<string, string>,
  key: FilterKey,
  value: string,
): ReadonlyMap<string, string> {
  const others = filterKeys.map((it) => [it, it === key ? value : (query.get(it) ?? '')] as const);
  return new Map(others.filter(([, text]) => text !== ''));
}

function given(query: ReadonlyMap<string, string>, key: FilterKey): string | undefined {
  const value = query.get(key);
  return value === '' ? undefined : value;
}

function date(query: ReadonlyMap<string, string>, key: 'since' | 'until'): string | undefined {
  const value = query.get(key) ?? '';
  return isFilterTime(value) ? value : undefined;
}
