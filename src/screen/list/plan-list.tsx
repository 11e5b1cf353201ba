import { useMemo, useRef } from 'preact/hooks';
import { addressOf } from '../address/address.ts';
import { Notice } from '../components/notice.tsx';
import type { ViewProps } from '../views.ts';
import { choicesAmong } from './filtering/choices.ts';
import { filterOf } from './filtering/filter-in-address.ts';
import { filterable, filteredPlans } from './filtering/filtered-plans.ts';
import { PlanFilters } from './filtering/plan-filters.tsx';
import { StatusFilter } from './filtering/status-filter.tsx';
import { rowsOf, ShowMore } from './show-more.tsx';
import { PlanTable } from './table/plan-table.tsx';

/** Past and present plans, newest first. */
export function PlanList({ list, address: { query } }: ViewProps) {
  const table = useRef<HTMLDivElement>(null);
  const all = useMemo(() => filterable(list.plans), [list]);
  const choices = useMemo(() => choicesAmong(list.plans), [list]);
  const filter = useMemo(() => filterOf(query), [query]);
  const { plans, counts } = useMemo(() => filteredPlans(all, filter), [all, filter]);
  const shown = plans.slice(0, rowsOf(query));
  const found = foundInWords(plans.length, all.length);
  return (
    <>
      <div class="list-head">
        <h1>Plans</h1>
        <p role="status" class="muted">
          {found}
        </p>
      </div>
      <PlanFilters query={query} filter={filter} choices={choices} />
      <StatusFilter query={query} chosen={filter.status} counts={counts} />
      {shown.length === 0 ? (
        <NoPlans isAny={all.length > 0} />
      ) : (
        <div ref={table}>
          <PlanTable plans={shown} repository={list.repository} caption={`${found}, newest first`} />
          <ShowMore query={query} shown={shown.length} of={plans.length} table={table} />
        </div>
      )}
    </>
  );
}

/** `23 of 10,000 plans`. */
function foundInWords(found: number, all: number): string {
  const plans = all === 1 ? 'plan' : 'plans';
  const counted = `${all.toLocaleString('en')} ${plans}`;
  return found === all ? counted : `${found.toLocaleString('en')} of ${counted}`;
}

function NoPlans({ isAny }: { readonly isAny: boolean }) {
  if (isAny) {
    return (
      <Notice kind="empty" title="No plan is like that">
        <p>
          All conditions must hold for a plan. <a href={addressOf(['plans'])}>Show all plans</a>
        </p>
      </Notice>
    );
  }
  return (
    <Notice kind="empty" title="There are no plans yet">
      <p>
        The first one is made by <code>deployment-plans new</code>.
      </p>
    </Notice>
  );
}
