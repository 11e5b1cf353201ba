const second = 1000;
const shortest = 15 * second;
const longest = 300 * second;

/** Each report waits for a twentieth of what the run has lasted: about 70 in the first hour, 12 in each later one. */
const share = 20;

/** With fewer writes than this to go, reports become rarer. */
const plenty = 400;

/**
 * Milliseconds between two reports of a run. People look often at a run that has just begun, and the limits are shared
 * by every run of the repository.
 */
export function reportInterval({
  elapsed,
  budget,
}: {
  /** Milliseconds since the run began. */
  readonly elapsed: number;
  /** Writes that may be made. */
  readonly budget: number;
}): number {
  const grown = Math.max(shortest, elapsed / share);
  return Math.min(longest, grown * Math.max(1, plenty / Math.max(1, budget)));
}
