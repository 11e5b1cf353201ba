import type { ListedPlan } from '../domain/listing/listed-plan.ts';
import { planAddress } from '../domain/names.ts';
import { namesInWords, wantedInWords } from './in-words/operation-in-words.ts';
import { statusInWords, statusPaints } from './in-words/status-in-words.ts';
import { betweenInWords, shortTime } from './in-words/time-in-words.ts';
import { waitInShort } from './in-words/wait-in-words.ts';
import { type Cell, type Column, renderTable } from './text/table.ts';
import type { Style, View } from './text/view.ts';

interface ListColumn extends Column {
  readonly cell: (plan: ListedPlan, style: Style) => Cell;
}

const columns: readonly ListColumn[] = [
  { head: 'Plan', cell: (plan) => ({ text: planAddress(plan) }) },
  {
    head: 'Status',
    wraps: true,
    cell: (plan, style) => ({ text: statusWithWait(plan), paint: style[statusPaints[plan.status]] }),
  },
  {
    head: 'Applications',
    wraps: true,
    cell: ({ applications }) => ({ text: namesInWords(wantedInWords(applications)) }),
  },
  {
    head: 'Merged (UTC)',
    spare: true,
    cell: ({ mergedAt }) => ({ text: mergedAt === null ? '' : shortTime(mergedAt) }),
  },
  { head: 'From', spare: true, cell: ({ source }) => ({ text: source ?? '' }) },
  {
    head: 'Took',
    spare: true,
    cell: ({ startedAt, endedAt }) => ({ text: betweenInWords(startedAt, endedAt) ?? '' }),
  },
  {
    head: 'Offers',
    wraps: true,
    spare: true,
    cell: ({ offers }, style) => ({ text: offers.join(', '), paint: style.dim }),
  },
];

function statusWithWait(plan: ListedPlan): string {
  const wait = waitInShort(plan.waitingFor);
  return wait === '' ? statusInWords(plan) : `${statusInWords(plan)}: ${wait}`;
}

/** Past and present plans as a table, in the order given; a narrow terminal gets fewer columns. */
export function renderList(plans: readonly ListedPlan[], view: View): string {
  if (plans.length === 0) return 'No plans.';
  const rows = plans.map((plan) => columns.map(({ cell }) => cell(plan, view.style)));
  return renderTable(columns, rows, view);
}
