import * as z from 'zod/mini';

/*
 * The pieces of which the three file formats are defined. The message of every schema is the phrase that
 * completes "must be …": check-definition.ts makes the sentence, with what was found and where.
 */

type Schema = z.core.$ZodType;

/** A mapping with fixed keys. For an unknown key the message lists the allowed ones. */
export function mapping<Shape extends z.core.$ZodShape>(shape: Shape) {
  const keys = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? keys : `a mapping with the keys ${keys}`),
  });
}

/** A mapping from keys that people choose. */
export function mapOf<Key extends z.core.$ZodRecordKey, Value extends Schema>(key: Key, value: Value) {
  return z.record(key, value, 'a mapping');
}

export function listOf<Item extends Schema>(item: Item) {
  return z.array(item, 'a list');
}

export function oneOf<const Values extends readonly string[]>(...values: Values) {
  return z.enum(values, `one of ${values.join(', ')}`);
}

/** Tells editors that a mapping has exactly one of these sets of keys; the parser judges it in its rules. */
export function withOneOf<S extends z.ZodMiniType>(
  schema: S,
  ...alternatives: readonly (readonly string[])[]
): S {
  return schema.check(z.meta({ oneOf: alternatives.map((required) => ({ required })) }));
}

/** Says what a place is for, in the schemas that editors use. */
export function described<S extends z.ZodMiniType>(description: string, schema: S): S {
  return schema.check(z.meta({ description }));
}

/** A key that may be left out. */
export function optional<S extends z.ZodMiniType>(description: string, schema: S) {
  return z.exactOptional(described(description, schema));
}

/** A key that may be left out or left empty: a gap that other rules judge. */
export function gap<S extends z.ZodMiniType>(description: string, schema: S) {
  return z.exactOptional(described(description, z.nullable(schema)));
}
