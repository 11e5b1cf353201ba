/** What may stand in braces: in texts about a place, and in the value that is written there. */
export const placePlaceholders = ['environment', 'application'] as const;
export const valuePlaceholders = ['version', 'tag', 'commit'] as const;

const placeholder = /\{([^{}]*)\}/g;

/** Whether a text has no braces but those around names that it may hold. */
export function hasOnlyPlaceholders(text: string, allowed: readonly string[]): boolean {
  const rest = text.replace(placeholder, (found, name: string) => (allowed.includes(name) ? '' : found));
  return !/[{}]/.test(rest);
}

/** Puts values in place of their names in braces; what is no such name stays. */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  const known = new Map(Object.entries(values));
  return text.replace(placeholder, (found, name: string) => known.get(name) ?? found);
}
