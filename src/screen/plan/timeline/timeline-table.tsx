import { betweenInWords, timeInWords } from '../../../render/in-words/time-in-words.ts';
import { barKinds, barStates } from '../../../render/screen/bars-in-words.ts';
import type { Bar, Timeline, TimelineRow } from '../../../render/screen/timeline.ts';
import { plainText } from '../../../render/text/plain-text.ts';
import { CardRow, CardTable } from '../../components/card-table.tsx';
import { StateBadge } from '../../components/state-badge.tsx';

/** The same as the bars, in words. */
export function TimelineTable({ timeline }: { readonly timeline: Timeline }) {
  const lines = timeline.rows.flatMap((row) => row.bars.map((bar) => ({ row, bar })));
  return (
    <CardTable heads={['Application', 'What', 'State', 'From', 'To', 'Took', 'Why']}>
      {lines.map(({ row, bar }, index) => (
        <BarLine key={String(index)} title={rowTitle(row)} bar={bar} />
      ))}
    </CardTable>
  );
}

/** Whose bars a row holds. */
export function rowTitle({ application }: TimelineRow): string {
  return application ?? 'The whole run';
}

function BarLine({ title, bar }: { readonly title: string; readonly bar: Bar }) {
  const { kind, state, startedAt, endedAt, reason } = bar;
  return (
    <CardRow
      title={title}
      cells={[
        { label: 'What', content: barKinds[kind] },
        { label: 'State', content: <StateBadge {...barStates[state]} /> },
        { label: 'From', content: timeInWords(startedAt) },
        { label: 'To', content: endedAt === null ? '' : timeInWords(endedAt) },
        { label: 'Took', content: betweenInWords(startedAt, endedAt) ?? '' },
        { label: 'Why', content: plainText(reason ?? '') },
      ]}
    />
  );
}
