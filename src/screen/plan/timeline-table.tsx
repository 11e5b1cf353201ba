import { betweenInWords, timeInWords } from '../../render/in-words/time-in-words.ts';
import { barKinds, barStates } from '../../render/screen/bars-in-words.ts';
import type { Bar, Timeline, TimelineRow } from '../../render/screen/timeline.ts';
import { plainText } from '../../render/text/plain-text.ts';
import { StateBadge } from '../components/state-badge.tsx';

/** The same as the bars, in words. */
export function TimelineTable({ timeline }: { readonly timeline: Timeline }) {
  const lines = timeline.rows.flatMap((row) => row.bars.map((bar) => ({ row, bar })));
  return (
    <table class="cards">
      <thead>
        <tr>
          {['Application', 'What', 'State', 'From', 'To', 'Took', 'Why'].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ row, bar }, index) => (
          <BarLine key={String(index)} title={rowTitle(row)} bar={bar} />
        ))}
      </tbody>
    </table>
  );
}

/** Whose bars a row holds. */
export function rowTitle({ application }: TimelineRow): string {
  return application ?? 'The whole run';
}

function BarLine({ title, bar }: { readonly title: string; readonly bar: Bar }) {
  const { kind, state, startedAt, endedAt, reason } = bar;
  return (
    <tr>
      <th scope="row">{title}</th>
      <td data-label="What">{barKinds[kind]}</td>
      <td data-label="State">
        <StateBadge {...barStates[state]} />
      </td>
      <td data-label="From">{timeInWords(startedAt)}</td>
      <td data-label="To">{endedAt === null ? '' : timeInWords(endedAt)}</td>
      <td data-label="Took">{betweenInWords(startedAt, endedAt) ?? ''}</td>
      <td data-label="Why">{plainText(reason ?? '')}</td>
    </tr>
  );
}
