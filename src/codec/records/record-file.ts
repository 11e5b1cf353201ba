import * as z from 'zod/mini';
import { schemaVersion } from '../../domain/json.ts';

/** A record that this program cannot have written as it stands; decisions must not be based on guesses about it. */
export class RecordUnreadable extends Error {
  override readonly name = 'RecordUnreadable';
  /** On the branch of the records. */
  readonly path: string;
  readonly reason: string;

  constructor(path: string, reason: string) {
    super(`The record ${path} cannot be read: ${reason}.`);
    this.path = path;
    this.reason = reason;
  }
}

const numbered = z.custom<Readonly<Record<string, unknown>>>(
  (value) =>
    typeof value === 'object' && value !== null && 'schema' in value && value.schema === schemaVersion,
);

/** Decodes a record; throws RecordUnreadable for anything that the definition does not describe exactly. */
export function readRecord<T>(definition: z.ZodMiniType<T>, path: string, bytes: Uint8Array): T {
  return recordFromJson(definition, path, parseJson(path, bytes));
}

/** The same of what recordToJson has given. */
export function recordFromJson<T>(definition: z.ZodMiniType<T>, path: string, written: unknown): T {
  const document = z.safeParse(numbered, written);
  if (!document.success) throw new RecordUnreadable(path, `"schema" is not ${schemaVersion}`);
  const { schema, ...rest } = document.data;
  const record = z.safeParse(definition, rest);
  if (record.success) return record.data;
  const [issue] = record.error.issues;
  throw new RecordUnreadable(path, `${issue?.code ?? 'invalid'} at ${JSON.stringify(issue?.path ?? [])}`);
}

/** A record's file: keys in the order of its definition, two spaces of indent, a final newline. */
export function writeRecord<T>(definition: z.ZodMiniType<T>, record: T): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(recordToJson(definition, record), null, 2)}\n`);
}

/** The same as a plain object. Throws when the record is not one: that is a bug. */
export function recordToJson<T>(definition: z.ZodMiniType<T>, record: T): Readonly<Record<string, unknown>> {
  return { schema: schemaVersion, ...z.parse(plainObject, z.encode(definition, record)) };
}

const plainObject = z.record(z.string(), z.unknown());

/** Made once: an environment has thousands of records. */
const decoder = new TextDecoder('utf-8', { fatal: true });

function parseJson(path: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    throw new RecordUnreadable(path, 'it is not JSON in UTF-8');
  }
}
