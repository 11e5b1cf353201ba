export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/** The present as the records write it. */
export function isoNow(clock: Clock): string {
  return new Date(clock.now()).toISOString();
}
