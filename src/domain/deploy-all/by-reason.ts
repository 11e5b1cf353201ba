import { type LeftOutReason, leftOutReasons } from '../model/deploy-all.ts';

/** Lists by the reason for which something is left out, in the order of the reasons; those that are empty are absent. */
export function byReason<Item>(
  listOf: (reason: LeftOutReason) => readonly Item[],
): ReadonlyMap<LeftOutReason, readonly Item[]> {
  const lists = leftOutReasons.map((reason) => [reason, listOf(reason)] as const);
  return new Map(lists.filter(([, list]) => list.length > 0));
}
