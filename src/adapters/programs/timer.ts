/** Rings once after so many milliseconds of a monotonic clock, unless what it returns is called before. */
export type Timer = (milliseconds: number, ring: () => void) => () => void;

/** Node rings at once when asked for more; nobody waits 24 days for a deployment. */
const longest = 2 ** 31 - 1;

export const systemTimer: Timer = (milliseconds, ring) => {
  const timeout = setTimeout(ring, Math.min(milliseconds, longest));
  return () => clearTimeout(timeout);
};
