import * as z from 'zod/mini';
import type { ScreenList, ScreenPlan } from '../../domain/screen/screen-list.ts';
import { recordFromJson, recordToJson } from '../records/record-file.ts';
import { count, listOf, text } from '../records/record-pieces.ts';
import { type Packed, Packing, Unpacking } from './packing/packing.ts';
import { readPlan, writePlan } from './plan-cell.ts';

interface WrittenList extends Omit<ScreenList, 'plans'> {
  /** How many plans there are. */
  readonly plans: number;
  readonly packed: Packed;
}

const words = listOf(text);

const definition: z.ZodMiniType<WrittenList> = z.strictObject({
  builtAt: text,
  repository: z.strictObject({ name: text, url: z.nullable(text) }),
  plans: count,
  packed: z.strictObject({
    numbers: text,
    words: z.strictObject({
      environment: words,
      plan: words,
      application: words,
      version: words,
      module: words,
      person: words,
      text: words,
    }),
  }),
});

/**
 * The list as JSON, packed: less than 90 bytes for a plan of three applications, so that ten thousand of them are there
 * at once (docs/screen.md). Names stand in it once; everything else is numbers, in one text.
 */
export function screenListToJson({ plans, ...rest }: ScreenList): Readonly<Record<string, unknown>> {
  const packing = new Packing();
  let nearby = rest.builtAt;
  for (const plan of plans) {
    writePlan(plan, nearby, packing);
    nearby = plan.at;
  }
  return recordToJson(definition, { ...rest, plans: plans.length, packed: packing.packed });
}

/** Throws RecordUnreadable, or a RangeError, for anything that this program does not write. */
export function screenListFromJson(written: unknown): ScreenList {
  const { packed, plans: length, ...rest } = recordFromJson(definition, 'data/list.js', written);
  const unpacking = new Unpacking(packed);
  const plans: ScreenPlan[] = [];
  while (plans.length < length) plans.push(readPlan(plans.at(-1)?.at ?? rest.builtAt, unpacking));
  if (!unpacking.isAtEnd) throw new RangeError('there is more than these plans');
  return { ...rest, plans };
}
