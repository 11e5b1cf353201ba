/**
 * Median milliseconds of each task. The tasks take turns, so that a slow moment of the machine meets all
 * of them, and the first round, which compiles, is not counted.
 */
export function medianTimes<Name extends string>(
  tasks: Readonly<Record<Name, () => unknown>>,
  rounds: number,
): (name: Name) => number {
  const times = new Map<string, number[]>();
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, task] of Object.entries<() => unknown>(tasks)) {
      const start = performance.now();
      task();
      const time = performance.now() - start;
      if (round > 0) times.set(name, [...(times.get(name) ?? []), time]);
    }
  }
  return (name) => median(times.get(name) ?? []);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
