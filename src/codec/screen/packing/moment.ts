import type { Packing, Unpacking } from './packing.ts';

const absent = 0;
const same = 1;
const asWritten = 2;
const firstDistance = 3;

/**
 * An ISO time by its distance from one nearby, exactly as it was written: in UTC to the second, or to the millisecond;
 * any other text as it is.
 */
export function writeMoment(moment: string | null, nearby: string, to: Packing): void {
  if (moment === null) to.number(absent);
  else if (moment === nearby) to.number(same);
  else {
    const number = numberOf(moment, nearby);
    to.number(number ?? asWritten);
    if (number === undefined) to.word('text', moment);
  }
}

/** Undefined for what is written in another way, or is too far away for a number. */
function numberOf(moment: string, nearby: string): number | undefined {
  const time = Date.parse(moment);
  const isExact = moment === exactly(time);
  if (!isExact && moment !== toTheSecond(time)) return undefined;
  const distance = time - secondOf(nearby);
  const number = firstDistance + 2 * withoutSign(isExact ? distance : distance / 1000) + (isExact ? 1 : 0);
  return Number.isSafeInteger(number) ? number : undefined;
}

/** @param nearby the same as when it was written */
export function readMoment(nearby: string, from: Unpacking): string | null {
  const number = from.number();
  if (number === absent) return null;
  if (number === same) return nearby;
  if (number === asWritten) return from.word('text');
  const isExact = (number - firstDistance) % 2 === 1;
  const distance = withSign(Math.floor((number - firstDistance) / 2));
  const moment = isExact
    ? exactly(secondOf(nearby) + distance)
    : toTheSecond(secondOf(nearby) + distance * 1000);
  if (moment === null) throw new RangeError('there is no such time');
  return moment;
}

/** Null for what is no time. */
function exactly(time: number): string | null {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

function toTheSecond(time: number): string | null {
  return exactly(time)?.replace(/\.000Z$/, 'Z') ?? null;
}

/** Milliseconds of the full second; the beginning of time for what is no time. */
function secondOf(moment: string): number {
  const time = Date.parse(moment);
  return Number.isNaN(time) ? 0 : time - (((time % 1000) + 1000) % 1000);
}

/** Small distances in both directions are small numbers: 0, -1, 1, -2, … */
function withoutSign(distance: number): number {
  return distance < 0 ? -2 * distance - 1 : 2 * distance;
}

function withSign(number: number): number {
  return number % 2 === 1 ? -(number + 1) / 2 : number / 2;
}
