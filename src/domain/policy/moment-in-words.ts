import { wallClockAt } from './zoned-time.ts';

/** `2026-07-27 09:00 Europe/Lisbon (08:00 UTC)`: by the clocks of a zone and by UTC, with its date where that differs. */
export function momentInWords(moment: number, zone: string): string {
  const universal = wallClockAt(moment, 'UTC');
  if (zone === 'UTC') return `${universal} UTC`;
  const there = wallClockAt(moment, zone);
  const [date = '', time = ''] = universal.split(' ');
  return `${there} ${zone} (${there.startsWith(date) ? time : universal} UTC)`;
}
