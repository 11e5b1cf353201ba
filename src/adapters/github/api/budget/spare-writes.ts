/** What GitHub said last of the requests of an hour. */
export interface Quota {
  readonly limit: number;
  readonly remaining: number;
  /** When it is full again; milliseconds since the epoch. */
  readonly resetsAt: number;
}

/** What is known of the limits; times are milliseconds since the epoch. */
export interface LimitsSeen {
  readonly now: number;
  /** Null when GitHub has not told, as an Enterprise Server without limits never does. */
  readonly quota: Quota | null;
  /** When we wrote, at least as far back as an hour. */
  readonly writes: readonly number[];
  /** Until then GitHub has asked us to wait. */
  readonly waitsUntil: number;
}

const minute = 60_000;
const hour = 60 * minute;
/** What is spare is spread evenly over stretches of this length, within each of which it may be used all at once. */
const stretch = 10 * minute;

/** What others may need, who write as the same account: verdicts, follow-ups, other coordinators. */
const reserved = { share: 1 / 4, atLeast: 50 };
/** GitHub tells the limits of what creates content in its documentation only, and not how much of them is used. */
const contentEachMinute = 80 * (1 - reserved.share);
const contentEachHour = 500 * (1 - reserved.share);
const whenNotTold = 100;

/**
 * How many writes that could be left out may be made now.
 *
 * Source: docs.github.com, "Rate limits for the REST API", primary and secondary.
 */
export function spareWrites({ now, quota, writes, waitsUntil }: LimitsSeen): number {
  if (now < waitsUntil) return 0;
  if (quota === null) return whenNotTold;
  const written = (time: number) => writes.filter((at) => at > now - time).length;
  const spare = Math.min(
    spareOfQuota(quota, { now, written: written(stretch) }),
    contentEachMinute - written(minute),
    contentEachHour - written(hour),
  );
  return Math.max(0, Math.floor(spare));
}

/**
 * `written`: in the stretch that ends now. What was spare when it began is for it and for all the time that is left
 * until the quota is full again.
 */
function spareOfQuota(
  { limit, remaining, resetsAt }: Quota,
  { now, written }: { readonly now: number; readonly written: number },
): number {
  const isFull = resetsAt <= now;
  const left = isFull ? hour : resetsAt - now;
  const spare = (isFull ? limit : remaining) - Math.max(limit * reserved.share, reserved.atLeast);
  const share = stretch / (stretch + left);
  return Math.min(spare, (spare + written) * share - written);
}
