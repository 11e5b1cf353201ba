import { useState } from 'preact/hooks';
import type { PlanFilter } from '../../../domain/listing/plan-filter.ts';
import { addressOf } from '../../address/address.ts';
import { Icon } from '../../components/icon.tsx';
import type { Choices } from './choices.ts';
import { countOfConditions } from './filter-in-address.ts';
import { MoreFilters } from './more-filters.tsx';
import { SearchField } from './search-field.tsx';

interface PlanFiltersProps {
  readonly query: ReadonlyMap<string, string>;
  readonly filter: PlanFilter;
  readonly choices: Choices;
}

const moreId = 'more-filters';

/** Narrows the list; what is chosen stands in the address, and nowhere else. */
export function PlanFilters({ query, filter, choices }: PlanFiltersProps) {
  const conditions = countOfConditions(filter);
  const beyondSearch = conditions > (filter.search === undefined ? 0 : 1);
  const [open, setOpen] = useState(beyondSearch || matchMedia('(min-width: 64rem)').matches);
  return (
    <search class="filters">
      <form onSubmit={(event) => event.preventDefault()}>
        <div class="first-filters">
          <SearchField query={query} />
          <button
            type="button"
            class="button"
            aria-expanded={open}
            aria-controls={moreId}
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
        <MoreFilters id={moreId} query={query} filter={filter} choices={choices} hidden={!open} />
      </form>
    </search>
  );
}
