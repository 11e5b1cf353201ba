import { useState } from 'preact/hooks';
import type { PlanFilter } from '../../../domain/listing/plan-filter.ts';
import { addressOf } from '../../address/address.ts';
import { goTo } from '../../address/use-address.ts';
import { Icon } from '../../components/icon.tsx';
import type { Choices } from './choices.ts';
import { countOfConditions, narrowed } from './filter-in-address.ts';
import { SearchField } from './search-field.tsx';

interface PlanFiltersProps {
  readonly query: ReadonlyMap<string, string>;
  readonly filter: PlanFilter;
  readonly choices: Choices;
}

const selects = [
  { key: 'environment', label: 'Environment', any: 'any' },
  { key: 'application', label: 'Application', any: 'any' },
  { key: 'module', label: 'Module', any: 'any' },
  { key: 'person', label: 'Person', any: 'anybody' },
] as const;

const dates = [
  { key: 'since', label: 'From day (UTC)' },
  { key: 'until', label: 'To day (UTC)' },
] as const;

/** Narrows the list; what is chosen stands in the address, and nowhere else. */
export function PlanFilters({ query, filter, choices }: PlanFiltersProps) {
  const conditions = countOfConditions(filter);
  const beyondSearch = conditions > (filter.search === undefined ? 0 : 1);
  const [open, setOpen] = useState(beyondSearch || matchMedia('(min-width: 64rem)').matches);
  const narrow = (key: (typeof selects | typeof dates)[number]['key'], value: string) =>
    goTo(addressOf(['plans'], narrowed(query, key, value)));
  return (
    <search class="filters">
      <form onSubmit={(event) => event.preventDefault()}>
        <div class="first-filters">
          <SearchField query={query} />
          <button
            type="button"
            class="button"
            aria-expanded={open}
            aria-controls="more-filters"
            onClick={() => setOpen(!open)}
          >
            <Icon name="filter" />
            Filters
          </button>
          {conditions > 0 && (
            <a class="button quiet" href={addressOf(['plans'])}>
              <Icon name="cross" />
              Clear all
            </a>
          )}
        </div>
        <div class="more-filters" id="more-filters" hidden={!open}>
          {selects.map(({ key, label, any }) => (
            <label key={key} class="field">
              <span>{label}</span>
              <select value={filter[key] ?? ''} onChange={(event) => narrow(key, event.currentTarget.value)}>
                <option value="">{any}</option>
                {withChosen(choices[key], filter[key]).map((name) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          ))}
          {dates.map(({ key, label }) => (
            <label key={key} class="field">
              <span>{label}</span>
              <input
                type="date"
                value={filter[key]?.slice(0, 'YYYY-MM-DD'.length) ?? ''}
                onChange={(event) => narrow(key, event.currentTarget.value)}
              />
            </label>
          ))}
        </div>
      </form>
    </search>
  );
}

/** A link may name what no plan has; it is shown nevertheless, because it is why nothing is found. */
function withChosen(names: readonly string[], chosen: string | undefined): readonly string[] {
  return chosen === undefined || names.includes(chosen) ? names : [chosen, ...names];
}
