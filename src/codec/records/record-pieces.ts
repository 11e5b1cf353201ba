import * as z from 'zod/mini';
import { isName, parsePlanAddress } from '../../domain/names.ts';
import { isVersion } from '../../domain/versions/version.ts';

/* Pieces of which the records are defined. Each reads and writes: definitions are codecs in both directions. */

export const name = z.string().check(z.refine(isName));
export const version = z.string().check(z.refine(isVersion));
export const text = z.string();
export const flag = z.boolean();
export const count = z.int().check(z.minimum(0));
/** `<environment>/<plan>`. */
export const address = z.string().check(z.refine((value) => parsePlanAddress(value) !== undefined));
export const time = z
  .string()
  .check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/));

export function listOf<Item extends z.core.$ZodType>(item: Item) {
  return z.readonly(z.array(item));
}

/** A map in memory, an object with sorted keys in the file. */
export function mapOf<Value extends z.core.$ZodType>(key: z.core.$ZodType<string, string>, value: Value) {
  type Written = Readonly<Record<string, z.input<Value>>>;
  return z.readonly(
    z.codec(z.custom<Written>(isObject), z.map(key, value), {
      decode: (object) => new Map(Object.entries(object)),
      encode: sortedObject,
    }),
  );
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The values by sorted keys; a key may be called `__proto__`. */
export function sortedObject<T>(map: ReadonlyMap<string, T>): Readonly<Record<string, T>> {
  const object: Record<string, T> = Object.create(null);
  for (const [key, value] of [...map].sort(byKey)) object[key] = value;
  return object;
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
