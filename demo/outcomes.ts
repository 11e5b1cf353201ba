import { isDeepStrictEqual } from 'node:util';
import type { Page } from './page.ts';

/** An outcome that is not what the story says. */
class WrongOutcome extends Error {
  override readonly name = 'WrongOutcome';
}

/** Compares what happened with what should have, and counts. */
export interface Outcomes {
  /** Throws WrongOutcome when the two differ. */
  check(sentence: string, actual: unknown, expected: unknown): void;
  readonly count: number;
}

export function countOutcomes(page: Page): Outcomes {
  let count = 0;
  return {
    check(sentence, actual, expected) {
      if (!isDeepStrictEqual(actual, expected)) {
        const [is, should] = [actual, expected].map((value) => JSON.stringify(value));
        throw new WrongOutcome(`${sentence}\n  it is      ${is}\n  it must be ${should}`);
      }
      count += 1;
      page.outcome(sentence);
    },
    get count() {
      return count;
    },
  };
}

/** The part of a JSON document at keys and indexes; undefined where there is none. */
export function part(document: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    document,
  );
}

/** One part of each item of a list; empty when it is no list. */
export function parts(list: unknown, ...path: readonly (string | number)[]): unknown[] {
  return Array.isArray(list) ? list.map((item) => part(item, ...path)) : [];
}
