import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const warmUps = 2;
const collectGarbage: () => void = runInNewContext('gc');

/**
 * Median milliseconds of each task. The tasks take turns, so that a slow moment of the machine meets all
 * of them; each starts without garbage and with fresh memory, as in a program that does it once; and the
 * first rounds, which compile, are not counted.
 */
export function medianTimes<Name extends string>(
  tasks: Readonly<Record<Name, () => unknown>>,
  rounds: number,
): (name: Name) => number {
  const times = new Map<string, number[]>();
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const [name, task] of Object.entries<() => unknown>(tasks)) {
      collectGarbage();
      const start = performance.now();
      task();
      const time = performance.now() - start;
      if (round >= 0) times.set(name, [...(times.get(name) ?? []), time]);
    }
  }
  return (name) => median(times.get(name) ?? []);
}

/** Of an even number the upper one of the two in the middle; NaN of nothing. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
