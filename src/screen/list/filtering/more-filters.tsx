import type { PlanFilter } from '../../../domain/listing/plan-filter.ts';
import { addressOf } from '../../address/address.ts';
import { goTo } from '../../address/use-address.ts';
import { SelectField } from '../../components/select-field.tsx';
import type { Choices } from './choices.ts';
import { type FilterKey, narrowed } from './filter-in-address.ts';

const selects = [
  { key: 'environment', label: 'Environment', none: 'any' },
  { key: 'application', label: 'Application', none: 'any' },
  { key: 'module', label: 'Module', none: 'any' },
  { key: 'person', label: 'Person', none: 'anybody' },
] as const;

const days = [
  { key: 'since', label: 'From day (UTC)' },
  { key: 'until', label: 'To day (UTC)' },
] as const;

interface MoreFiltersProps {
  readonly id: string;
  readonly query: ReadonlyMap<string, string>;
  readonly filter: PlanFilter;
  readonly choices: Choices;
  readonly hidden: boolean;
}

/** The conditions besides the search and the status, a field for each. */
export function MoreFilters({ id, query, filter, choices, hidden }: MoreFiltersProps) {
  const narrow = (key: FilterKey, value: string) => goTo(addressOf(['plans'], narrowed(query, key, value)));
  return (
    <div class="more-filters" id={id} hidden={hidden}>
      {selects.map(({ key, label, none }) => (
        <SelectField
          key={key}
          label={label}
          none={none}
          names={choices[key]}
          chosen={filter[key] ?? ''}
          choose={(name) => narrow(key, name)}
        />
      ))}
      {days.map(({ key, label }) => (
        <label key={key} class="field">
          <span>{label}</span>
          <input
            type="date"
            value={filter[key]?.slice(0, 'YYYY-MM-DD'.length) ?? ''}
            onChange={({ currentTarget }) => narrow(key, currentTarget.value)}
          />
        </label>
      ))}
    </div>
  );
}
