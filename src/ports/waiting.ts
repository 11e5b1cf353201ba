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

/** Since when something is under way, and how long it may be; milliseconds since the epoch. */
export interface AllowedTime {
  readonly startedAt: number;
  /** Infinite where its limit is not known any more. */
  readonly deadline: number;
}

/** @param timeout milliseconds; null where it is not known any more */
export function allowedTime(startedAt: number, timeout: number | null): AllowedTime {
  return { startedAt, deadline: timeout === null ? Number.POSITIVE_INFINITY : startedAt + timeout };
}
