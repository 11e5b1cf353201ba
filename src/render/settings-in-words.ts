import type { PlannedOperation } from '../domain/validation.ts';
import { shortenText } from './shorten-text.ts';

/** UTF-16 code units of a value: what matters is mostly how it begins. */
const longestValue = 40;

/** `timeout: 10s → 30s; secret api-key`; `new` where there was no value before. Empty when nothing is set. */
export function settingsInWords({ settings, secrets = [] }: PlannedOperation): string {
  const changes = [...(settings ?? [])].map(
    ([name, { from, to }]) => `${name}: ${from === null ? 'new' : short(from)} → ${short(to)}`,
  );
  return [...changes, ...secrets.map((name) => `secret ${name}`)].join('; ');
}

function short(value: string): string {
  return shortenText(value, longestValue);
}
