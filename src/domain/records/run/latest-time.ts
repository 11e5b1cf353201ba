import type { Operation } from './operation.ts';

/** ISO time of what has happened to an operation last; null when nothing has. */
export function latestTime({ tries, startedAt, endedAt }: Operation): string | null {
  const last = tries.at(-1);
  return last?.endedAt ?? last?.startedAt ?? endedAt ?? startedAt;
}
