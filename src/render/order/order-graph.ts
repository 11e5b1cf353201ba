import type { PlannedOperation } from '../../domain/validation.ts';
import { versionsInWords } from '../in-words/operation-in-words.ts';

/** Which operations of a plan wait for which others. */
export interface OrderGraph {
  readonly boxes: readonly OrderBox[];
  /** By application those of the boxes that go right before it; only where there are any. */
  readonly before: ReadonlyMap<string, readonly string[]>;
}

export interface OrderBox {
  readonly application: string;
  readonly versions: string;
}

/** Of the operations that are carried out; undefined when none could wait for another one. */
export function orderGraphOf({
  operations,
  order,
}: {
  readonly operations: readonly PlannedOperation[];
  readonly order: ReadonlyMap<string, readonly string[]>;
}): OrderGraph | undefined {
  const boxes = operations
    .filter(({ skip }) => skip === undefined)
    .map((operation) => ({ application: operation.application, versions: versionsInWords(operation) }));
  if (boxes.length < 2) return undefined;
  const known = new Set(boxes.map(({ application }) => application));
  const before = boxes.map(({ application }) => {
    const firsts = (order.get(application) ?? []).filter((it) => known.has(it));
    return [application, firsts] as const;
  });
  return { boxes, before: new Map(before.filter(([, firsts]) => firsts.length > 0)) };
}

export interface GraphSize {
  readonly boxes: number;
  readonly arrows: number;
}

/** A drawing can be moved about, so that it may be larger than one in Markdown. */
export const mostInDrawing: GraphSize = { boxes: 200, arrows: 600 };

export function isWithin({ boxes, before }: OrderGraph, most: GraphSize): boolean {
  const arrows = [...before.values()].reduce((sum, firsts) => sum + firsts.length, 0);
  return boxes.length <= most.boxes && arrows <= most.arrows;
}
