/*
 * What the clocks of time zones show, for which every browser has what it needs. The page of the screen says it too, and
 * has no use for what calculates with zones (`zoned-time.ts`), which is larger than all else in it.
 */

const zoneName = /^[A-Za-z][A-Za-z0-9._+-]*(\/[A-Za-z0-9._+-]+)*$/;

/** Whether the time zone database of this machine has a zone of that name; offsets such as `+02:00` are none. */
export function isTimeZone(name: string): boolean {
  if (!zoneName.test(name)) return false;
  try {
    formatOf(name);
    return true;
  } catch (cause) {
    if (cause instanceof RangeError) return false;
    throw cause;
  }
}

/**
 * `2026-11-27 09:00` as calendar and clock of a zone show it; seconds only where there are some.
 * @param moment milliseconds since the epoch
 */
export function wallClockAt(moment: number, zone: string): string {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  const date = [parts.get('year'), parts.get('month'), parts.get('day')].join('-');
  const time = [parts.get('hour'), parts.get('minute'), parts.get('second')];
  return `${date} ${(moment % 60_000 === 0 ? time.slice(0, 2) : time).join(':')}`;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en', {
    ...{ timeZone, calendar: 'iso8601', hourCycle: 'h23' },
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
  });
}
