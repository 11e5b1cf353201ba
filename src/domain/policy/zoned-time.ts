import { Temporal } from 'temporal-polyfill';

/*
 * What is calculated with time zones. A wall clock time that a change of the clocks leaves out counts as much later as
 * the clocks are moved, one that comes twice as the first: Temporal's disambiguation `compatible`. Times are
 * milliseconds since the epoch.
 */

const isoInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/** Whether a text is an ISO time with its offset from UTC, of a day that the calendar has. */
export function isInstant(text: string): boolean {
  return isoInstant.test(text) && succeeds(() => Temporal.Instant.from(text));
}

/** Whether a text is a date `YYYY-MM-DD` that the calendar has. */
export function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && succeeds(() => Temporal.PlainDate.from(text));
}

/** Of an ISO time; throws RangeError for what is none. */
export function instantOf(iso: string): number {
  return Temporal.Instant.from(iso).epochMilliseconds;
}

/** The first moment of a date `YYYY-MM-DD`, which need not be midnight. */
export function startOfDay(date: string, zone: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds;
}

/** When the clocks of a zone show `HH:MM` on a date. */
export function momentOf(date: string, time: string, zone: string): number {
  return Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone).epochMilliseconds;
}

/** The date that the calendars of a zone show. */
export function dateAt(moment: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).toPlainDate().toString();
}

export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** From 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: string): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

function succeeds(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (cause) {
    if (cause instanceof RangeError) return false;
    throw cause;
  }
}
