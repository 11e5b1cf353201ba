const shortest = 2000;
const longest = 30_000;

/**
 * How long to wait between two looks at a run, by how long it has been watched: a third of that, so that no end is
 * noticed much later than it takes anyway, and a run of an hour costs some 130 looks.
 */
export function pollInterval(age: number): number {
  return Math.min(longest, Math.max(shortest, age / 3));
}

/**
 * How long to wait at least, by what an answer says of the rate limit: when less than a quarter of it is left, half
 * of the rest has to last until it is full again.
 *
 * Source: docs.github.com, "Rate limits for the REST API", "Checking the status of your rate limit".
 */
export function spacingFor(headers: ReadonlyMap<string, string>, now: number): number {
  const [limit, remaining, reset] = ['limit', 'remaining', 'reset'].map((name) =>
    Number.parseInt(headers.get(`x-ratelimit-${name}`) ?? '', 10),
  );
  if (limit === undefined || remaining === undefined || reset === undefined) return 0;
  if (!(remaining < limit / 4) || !(reset * 1000 > now)) return 0;
  return (reset * 1000 - now) / Math.max(1, remaining / 2);
}
