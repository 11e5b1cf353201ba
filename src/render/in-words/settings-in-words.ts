import type { SettingChange } from '../../domain/settings/setting-changes.ts';
import { shortenText } from '../../domain/shorten-text.ts';
import type { PlannedOperation } from '../../domain/validation.ts';

/** UTF-16 code units of a value: what matters is mostly how it begins. */
const longestValue = 40;

/**
 * What is set, one by one: `timeout: 10s → 30s`, `new` where there was no value before, the new value alone where no
 * other is known, `secret api-key`.
 */
export function settingsInWords({
  settings,
  secrets = [],
}: Pick<PlannedOperation, 'settings' | 'secrets'>): string[] {
  const changes = [...(settings ?? [])].map(([name, change]) => `${name}: ${changeInWords(change)}`);
  return [...changes, ...secrets.map((name) => `secret ${name}`)];
}

function changeInWords({ from, to }: SettingChange): string {
  if (from === undefined) return short(to);
  return `${from === null ? 'new' : short(from)} → ${short(to)}`;
}

function short(value: string): string {
  return shortenText(value, longestValue);
}
