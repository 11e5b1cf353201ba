import { durationInWords } from '../../domain/duration-in-words.ts';

/** How long it took from one ISO time to another; undefined unless both are known. */
export function betweenInWords(from: string | null, to: string | null): string | undefined {
  const duration = Date.parse(to ?? '') - Date.parse(from ?? '');
  return Number.isNaN(duration) ? undefined : durationInWords(duration);
}

/** `2026-11-20 09:15:04 UTC` of an ISO time. */
export function timeInWords(iso: string): string {
  return `${secondsOf(iso)} UTC`;
}

/** `2026-11-20 09:15` of an ISO time, UTC, for tables. */
export function shortTime(iso: string): string {
  return secondsOf(iso).slice(0, 'YYYY-MM-DD hh:mm'.length);
}

/** `09:15:04` of an ISO time, UTC, where the day goes without saying. */
export function clockTime(iso: string): string {
  return secondsOf(iso).slice('YYYY-MM-DD '.length);
}

function secondsOf(iso: string): string {
  return new Date(iso).toISOString().slice(0, 'YYYY-MM-DDThh:mm:ss'.length).replace('T', ' ');
}

/** ` after 42 s`, to go on with; empty while either time is not known. */
export function afterInWords(startedAt: string | null, endedAt: string | null): string {
  const duration = betweenInWords(startedAt, endedAt);
  return duration === undefined ? '' : ` after ${duration}`;
}
