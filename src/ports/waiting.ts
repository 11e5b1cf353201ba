/** A clock whose sleepers can be woken. */
export interface WakingClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves when the time is over, or `wake` is aborted. */
  sleep(milliseconds: number, wake: AbortSignal): Promise<void>;
}

/** What is wanted of a deployment while it is under way. */
export interface Wishes {
  /** How often it was asked to end. */
  readonly stops: number;
  /** Whether nobody here wants to wait for it any longer. */
  readonly left: boolean;
  stop(): void;
  leave(): void;
  /** Aborted at the next wish; to be taken before the wishes are looked at, so that none is missed. */
  next(): AbortSignal;
}

/** No wish yet. */
export function createWishes(): Wishes {
  let [stops, left, bell] = [0, false, new AbortController()];
  return {
    get stops() {
      return stops;
    },
    get left() {
      return left;
    },
    stop() {
      stops += 1;
      bell.abort();
    },
    leave() {
      left = true;
      bell.abort();
    },
    next() {
      if (bell.signal.aborted) bell = new AbortController();
      return bell.signal;
    },
  };
}
