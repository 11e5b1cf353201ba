import type { AllowedHours, Freeze, Windows } from '../../../src/domain/model/windows.ts';

/**
 * The same as the product's windows, told in another way and slowly: by what the formatter of the engine shows at single
 * moments.
 */
const day = 86_400_000;
const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Whether something may start at a moment. */
export function isOpen(windows: Windows, moment: number): boolean {
  if (windows.freeze.some((freeze) => isFrozen(freeze, windows.timezone, moment))) return false;
  const { allow, timezone } = windows;
  return allow === undefined || allow.some((hours) => isAllowed(hours, timezone, moment));
}

function isFrozen({ from, to }: Freeze, zone: string, moment: number): boolean {
  const today = shownAt(moment, zone).slice(0, 10);
  const begun = from.includes('T') ? Date.parse(from) <= moment : from <= today;
  return begun && (to.includes('T') ? moment < Date.parse(to) : today <= to);
}

function isAllowed({ days, from, to }: AllowedHours, zone: string, moment: number): boolean {
  return [-1, 0, 1].some((shift) => {
    const date = shownAt(moment, zone).slice(0, 10);
    const start = plus(date, shift);
    if (!days.some((it) => it === names[new Date(start).getUTCDay()])) return false;
    const end = to <= from ? plus(start, 1) : start;
    return toMoment(`${start}T${from}`, zone) <= moment && moment < toMoment(`${end}T${to}`, zone);
  });
}

function plus(date: string, days: number): string {
  return new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);
}

/** By trying the offsets of the day before and of the day after. */
function toMoment(wall: string, zone: string): number {
  const guess = Date.parse(`${wall}Z`);
  const offset = (at: number) => Date.parse(`${shownAt(at, zone)}Z`) - at;
  const before = guess - offset(guess - day);
  const after = guess - offset(guess + day);
  const real = [before, after].filter((at) => shownAt(at, zone) === wall);
  return real.length > 0 ? Math.min(...real) : before;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** `YYYY-MM-DDThh:mm`. */
function shownAt(moment: number, zone: string): string {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  formats.set(zone, format);
  return format.format(moment).replace(' ', 'T');
}
