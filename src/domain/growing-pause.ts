/** How long to wait before something is tried again. Milliseconds. */
export interface Pauses {
  readonly first: number;
  readonly longest: number;
}

const growth = 1.6;

/**
 * A pause that grows from try to try up to the longest, of which up to a half is left to chance: many who wait for the
 * same then do not ask at the same moment.
 *
 * @param tries how many there have been since the last good one
 * @param chance from 0 to 1, drawn anew for each pause
 */
export function growingPause({ first, longest }: Pauses, tries: number, chance: number): number {
  const whole = Math.min(longest, first * growth ** tries);
  return Math.round(whole * (1 - chance / 2));
}
