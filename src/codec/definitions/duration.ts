const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** As a pattern for editors. */
export const durationPattern = '^[0-9]{1,9}(ms|s|m|h|d)$';
// Timers of the runtime hold 31 bits of milliseconds: a longer one would fire at once.
const longestDays = 24;

export const durationGrammar = `a duration such as 500ms, 90s, 30m, 4h or 7d, at most ${longestDays}d`;

/** Milliseconds of a duration; undefined when it is none. */
export function parseDuration(text: string): number | undefined {
  const [, amount, unit] = /^([0-9]{1,9})(ms|s|m|h|d)$/.exec(text) ?? [];
  if (amount === undefined || unit === undefined) return undefined;
  const milliseconds = Number(amount) * (units[unit] ?? 0);
  return milliseconds <= longestDays * 86_400_000 ? milliseconds : undefined;
}
