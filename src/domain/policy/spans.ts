import { type AllowedHours, type Freeze, type Windows, weekdays } from '../model/windows.ts';
import { addDays, dateAt, instantOf, isDate, momentOf, startOfDay, weekdayOf } from './zoned-time.ts';

/** A stretch of time: from its first millisecond to the one after its last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export function covers({ from, to }: Span, moment: number): boolean {
  return from <= moment && moment < to;
}

/** Dates are whole days of the zone, the last included; a time ends the freeze at that very moment. */
export function freezeSpan({ from, to }: Freeze, zone: string): Span {
  return {
    from: isDate(from) ? startOfDay(from, zone) : instantOf(from),
    to: isDate(to) ? startOfDay(addDays(to, 1), zone) : instantOf(to),
  };
}

/**
 * Days that are looked at for the next opening. Hours come back every week; a change of the clocks may leave a short
 * span out, also twice in a row where the clocks are moved back and forth within a month.
 */
const horizon = 35;

/** The next moment from `moment` on that lies in allowed hours; undefined when there is none. */
export function nextAllowed({ allow, timezone }: Windows, moment: number): number | undefined {
  if (allow === undefined) return moment;
  const today = dateAt(moment, timezone);
  // Hours that began yesterday may reach over midnight. A day more than the one that is found: where the clocks are
  // moved, the spans of two days need not follow one another.
  for (let day = -1; day <= horizon; day += 1) {
    const date = addDays(today, day);
    const spans = [date, addDays(date, 1)].flatMap((it) => spansOf(it, allow, timezone));
    const coming = spans.filter(({ to }) => to > moment).map(({ from }) => Math.max(from, moment));
    if (coming.length > 0) return Math.min(...coming);
  }
  return undefined;
}

/**
 * Until when allowed hours go on that hold at a moment, those included that begin where others end; the moment itself when
 * none holds, and nothing beyond `latest`.
 */
export function allowedUntil({ allow, timezone }: Windows, moment: number, latest: number): number {
  if (allow === undefined) return latest;
  for (let until = moment; until < latest; ) {
    const today = dateAt(until, timezone);
    const spans = [addDays(today, -1), today].flatMap((it) => spansOf(it, allow, timezone));
    const ends = spans.flatMap((span) => (covers(span, until) ? [span.to] : []));
    if (ends.length === 0) return until;
    until = Math.max(...ends);
  }
  return latest;
}

/** The spans that begin on a date, without those that a change of the clocks leaves out. */
function spansOf(date: string, allow: readonly AllowedHours[], zone: string): Span[] {
  const weekday = weekdays[weekdayOf(date) - 1];
  return allow
    .filter(({ days }) => days.some((day) => day === weekday))
    .map(({ from, to }) => ({
      from: momentOf(date, from, zone),
      to: momentOf(to <= from ? addDays(date, 1) : date, to, zone),
    }))
    .filter(({ from, to }) => from < to);
}
