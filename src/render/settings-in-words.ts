import type { PlannedOperation } from '../domain/validation.ts';
import { shortenText } from './shorten-text.ts';

/** UTF-16 code units of a value: what matters is mostly how it begins. */
const longestValue = 40;

/** What is set, one by one: `timeout: 10s → 30s`, `new` where there was no value before, `secret api-key`. */
export function settingsInWords({ settings, secrets = [] }: PlannedOperation): string[] {
  const changes = [...(settings ?? [])].map(
    ([name, { from, to }]) => `${name}: ${from === null ? 'new' : short(from)} → ${short(to)}`,
  );
  return [...changes, ...secrets.map((name) => `secret ${name}`)];
}

function short(value: string): string {
  return shortenText(value, longestValue);
}
