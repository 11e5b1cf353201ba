import * as z from 'zod/mini';
import type { Reference, References } from '../../domain/model/catalog.ts';
import { isName } from '../../domain/names.ts';
import { isObject, sortedObject } from './record-pieces.ts';

type WrittenReference = string | { readonly range: string; readonly optional: true };

/**
 * Ranges by producer: `"^2.0.0"`, or `{ range, optional: true }`. The records of an environment hold hundreds of
 * thousands of them and are all read for each verdict, so they are decoded by hand, in one pass.
 */
export const references: z.ZodMiniType<References> = z.codec(
  z.unknown(),
  z.custom<References>((value) => value instanceof Map),
  {
    decode: (written, { issues }) => {
      const known = readReferences(written);
      if (known === undefined) issues.push({ code: 'custom', input: written });
      return known ?? z.NEVER;
    },
    encode: writeReferences,
  },
);

/** Undefined for anything that this program does not write. */
export function readReferences(written: unknown): References | undefined {
  if (!isObject(written)) return undefined;
  const known = new Map<string, Reference>();
  for (const [producer, value] of Object.entries(written)) {
    const reference = readReference(value);
    if (reference === undefined || !isName(producer)) return undefined;
    known.set(producer, reference);
  }
  return known;
}

export function writeReferences(known: References): Readonly<Record<string, WrittenReference>> {
  return sortedObject(new Map([...known].map(([producer, it]) => [producer, writeReference(it)])));
}

function readReference(written: unknown): Reference | undefined {
  if (typeof written === 'string') return { range: written, optional: false };
  if (!isObject(written)) return undefined;
  const { range, optional, ...rest } = written;
  const isKnown = typeof range === 'string' && optional === true && Object.keys(rest).length === 0;
  return isKnown ? { range, optional } : undefined;
}

function writeReference({ range, optional }: Reference): WrittenReference {
  return optional ? { range, optional } : range;
}
