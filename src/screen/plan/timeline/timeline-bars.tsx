import { durationInWords } from '../../../domain/duration-in-words.ts';
import { betweenInWords, clockTime } from '../../../render/in-words/time-in-words.ts';
import { barKinds, barStates } from '../../../render/screen/bars-in-words.ts';
import type { Bar, Timeline, TimelineRow } from '../../../render/screen/timeline.ts';
import { plainText } from '../../../render/text/plain-text.ts';
import { rowTitle } from './timeline-table.tsx';

/** Bars over time: each state has a pattern of its own, and the legend says which. */
export function TimelineBars({ timeline }: { readonly timeline: Timeline }) {
  const { rows, breaks, now, marks } = timeline;
  const texts = textsOf(marks);
  return (
    <figure class="timeline">
      <div class="rows" role="img" aria-label="What happened when; the table below says the same">
        {rows.map((row) => (
          <BarRow key={row.application ?? ''} row={row} />
        ))}
        <div class="over">
          {breaks.map(({ at, milliseconds }) => (
            <span key={String(at)} class="break" style={{ left: percent(at) }}>
              {durationInWords(milliseconds)}
            </span>
          ))}
          {now !== null && <span class="now" style={{ left: percent(now) }} />}
        </div>
        <div class="marks">
          {marks.map(({ at }, index) => (
            <span key={String(at)} style={{ left: percent(at) }}>
              {texts[index]}
            </span>
          ))}
        </div>
      </div>
      <Legend rows={rows} now={now} />
    </figure>
  );
}

function BarRow({ row }: { readonly row: TimelineRow }) {
  return (
    <div class="row">
      <span class="name">{rowTitle(row)}</span>
      <div class="track">
        {row.bars.map((bar) => (
          <span
            key={`${bar.kind} ${bar.startedAt}`}
            class="bar"
            data-state={bar.state}
            data-kind={bar.kind}
            data-tone={barStates[bar.state].paint}
            title={barInWords(bar)}
            style={{ left: percent(bar.from), width: percent(bar.to - bar.from) }}
          />
        ))}
      </div>
    </div>
  );
}

/** A run that is over within seconds has the same time at several marks; it stands at the first of them. */
function textsOf(marks: Timeline['marks']): string[] {
  const texts = marks.map(({ time }) => clockTime(time));
  return texts.map((text, index) => (text === texts[index - 1] ? '' : text));
}

/** Only of the states that are there. */
function Legend({ rows, now }: Pick<Timeline, 'rows' | 'now'>) {
  const bars = rows.flatMap((row) => row.bars);
  const states = new Set(bars.map(({ state }) => state));
  return (
    <figcaption class="legend">
      {[...states].map((state) => (
        <span key={state} class="entry">
          <span class="bar" data-state={state} data-tone={barStates[state].paint} />
          {barStates[state].words}
        </span>
      ))}
      {bars.some(({ kind }) => kind === 'backout') && (
        <span class="entry">
          <span class="bar" data-kind="backout" data-tone="bold" />
          {barKinds.backout}
        </span>
      )}
      {now !== null && (
        <span class="entry">
          <span class="now" />
          now
        </span>
      )}
      <span class="entry">Times are UTC.</span>
    </figcaption>
  );
}

function barInWords({ kind, state, startedAt, endedAt, reason }: Bar): string {
  const took = betweenInWords(startedAt, endedAt);
  const length = took === undefined ? '' : `, ${took}`;
  const why = reason === null ? '' : `: ${reason}`;
  return plainText(`${barKinds[kind]}, ${barStates[state].words}${length}${why}`);
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
