export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export type Weekday = (typeof weekdays)[number];

/** When plans may start. A freeze wins over whatever is allowed. */
export interface Windows {
  /** A name of the IANA time zone database. */
  readonly timezone: string;
  /** Undefined means always. */
  readonly allow?: readonly AllowedHours[];
  readonly freeze: readonly Freeze[];
}

/** Hours of some days of the week; those that end at or before their beginning end on the next day. */
export interface AllowedHours {
  /** On which they begin. */
  readonly days: readonly Weekday[];
  /** Wall clock time `HH:MM`: the first minute. */
  readonly from: string;
  /** Wall clock time `HH:MM`: the minute after the last. */
  readonly to: string;
}

/** A time in which nothing starts; dates are whole days in the time zone, the last one included. */
export interface Freeze {
  /** A date `YYYY-MM-DD`, or an ISO time. */
  readonly from: string;
  readonly to: string;
  readonly reason: string | null;
}
