import type { Packing, Unpacking } from './packing.ts';
import type { WordKind } from './vocabulary.ts';

/** How one value is packed: it reads what it has written, in the same order. */
export interface Cell<T> {
  write(value: T, to: Packing): void;
  /** Throws a RangeError for what it does not write. */
  read(from: Unpacking): T;
}

export const count: Cell<number> = {
  write: (value, to) => to.number(value),
  read: (from) => from.number(),
};

export const flag: Cell<boolean> = {
  write: (value, to) => to.number(value ? 1 : 0),
  read: (from) => oneOf([false, true], from.number()),
};

/** A word of a kind, which is told once. */
export function word(kind: WordKind): Cell<string> {
  return { write: (value, to) => to.word(kind, value), read: (from) => from.word(kind) };
}

/** One of a few values; throws a RangeError for one that is not among them. */
export function choice<T extends string | null>(values: readonly T[]): Cell<T> {
  return {
    write(value, to) {
      const index = values.indexOf(value);
      if (index < 0) throw new RangeError(`there is no choice '${value}'`);
      to.number(index);
    },
    read: (from) => oneOf(values, from.number()),
  };
}

/** How many there are, and each of them. */
export function listOf<T>(item: Cell<T>): Cell<readonly T[]> {
  return {
    write(values, to) {
      to.number(values.length);
      for (const value of values) item.write(value, to);
    },
    read: (from) => Array.from({ length: from.number() }, () => item.read(from)),
  };
}

/** Whether there is a value, and then the value. */
export function orNull<T>(value: Cell<T>): Cell<T | null> {
  return {
    write(it, to) {
      flag.write(it !== null, to);
      if (it !== null) value.write(it, to);
    },
    read: (from) => (flag.read(from) ? value.read(from) : null),
  };
}

/** A list of pairs, in the order of the map. */
export function mapOf<V>(key: Cell<string>, value: Cell<V>): Cell<ReadonlyMap<string, V>> {
  const pairs = listOf<readonly [string, V]>({
    write([name, it], to) {
      key.write(name, to);
      value.write(it, to);
    },
    read: (from) => [key.read(from), value.read(from)],
  });
  return { write: (map, to) => pairs.write([...map], to), read: (from) => new Map(pairs.read(from)) };
}

function oneOf<T>(values: readonly T[], index: number): T {
  const value = values[index];
  if (value === undefined) throw new RangeError(`there is no choice ${index}`);
  return value;
}
