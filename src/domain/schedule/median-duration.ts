/** What an operation is expected to take by what earlier ones took, in milliseconds; undefined when there were none. */
export function medianDuration(durations: readonly number[]): number | undefined {
  const sorted = [...durations].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}
