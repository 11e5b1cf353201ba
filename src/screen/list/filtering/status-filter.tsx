import { type PlanStatus, planStatuses } from '../../../domain/listing/listed-plan.ts';
import { addressOf } from '../../address/address.ts';
import { StatusBadge } from '../../components/status-badge.tsx';
import { narrowed } from './filter-in-address.ts';

interface StatusFilterProps {
  readonly query: ReadonlyMap<string, string>;
  readonly chosen: PlanStatus | undefined;
  readonly counts: ReadonlyMap<PlanStatus, number>;
}

/** How many plans have each status, and the way to these alone. */
export function StatusFilter({ query, chosen, counts }: StatusFilterProps) {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const shown = planStatuses.filter((status) => counts.has(status) || status === chosen);
  return (
    <nav aria-label="Plans by status" class="statuses">
      <ul>
        <li>
          <a href={linkTo(query, '')} aria-current={chosen === undefined ? 'true' : undefined}>
            <span class="all">all</span> <span class="count">{all.toLocaleString('en')}</span>
          </a>
        </li>
        {shown.map((status) => (
          <li key={status}>
            <a href={linkTo(query, status)} aria-current={status === chosen ? 'true' : undefined}>
              <StatusBadge status={status} />{' '}
              <span class="count">{(counts.get(status) ?? 0).toLocaleString('en')}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function linkTo(query: ReadonlyMap<string, string>, status: PlanStatus | ''): string {
  return addressOf(['plans'], narrowed(query, 'status', status));
}
