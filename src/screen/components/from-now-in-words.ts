import { durationInWords } from '../../domain/duration-in-words.ts';

const minute = 60_000;
const units = [24 * 60 * minute, 60 * minute, minute] as const;

/**
 * `3 h ago`, `in 2 d`. The clock of the page moves on twice a minute, and those of two machines differ: what is less than
 * a minute ahead has just happened.
 */
export function fromNowInWords(time: number, now: number): string {
  const age = ageInWords(time, now);
  return time - now >= minute ? `in ${age}` : `${age} ago`;
}

/** `3 h`: how much time lies between two times (ms), in the largest unit; `less than a minute`. */
function ageInWords(from: number, to: number): string {
  const age = Math.abs(to - from);
  const unit = units.find((size) => age >= size);
  return unit === undefined ? 'less than a minute' : durationInWords(Math.floor(age / unit) * unit);
}
