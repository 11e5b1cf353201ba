import { isTimeZone, wallClockAt } from './wall-clock.ts';

/**
 * `2026-07-27 09:00 Europe/Lisbon (08:00 UTC)`: by the clocks of a zone and by UTC, with its date where that differs. A
 * zone that this machine does not know counts as UTC.
 */
export function momentInWords(moment: number, zone: string): string {
  const universal = wallClockAt(moment, 'UTC');
  if (zone === 'UTC' || !isTimeZone(zone)) return `${universal} UTC`;
  const there = wallClockAt(moment, zone);
  const [date = '', time = ''] = universal.split(' ');
  return `${there} ${zone} (${there.startsWith(date) ? time : universal} UTC)`;
}
