import { type FlowValue, flowText, scalarText } from './flow-text.ts';

/** What a key becomes: a value, or changes inside a mapping, or null to be removed. */
export type Change = string | readonly string[] | null | Changes;
export type Changes = ReadonlyMap<string, Change>;

export function isChanges(change: Exclude<Change, null>): change is Changes {
  return change instanceof Map;
}

/** A key and what it becomes, on one line; empty for a removal. */
export function pairText(key: string, change: Change): string {
  return change === null ? '' : `${scalarText(key)}: ${textOf(change)}`;
}

export function textOf(change: Exclude<Change, null>): string {
  return flowText(isChanges(change) ? withoutRemovals(change) : change);
}

/** The changes as a mapping that is written anew. */
export function withoutRemovals(changes: Changes): ReadonlyMap<string, FlowValue> {
  const values = new Map<string, FlowValue>();
  for (const [key, change] of changes) {
    if (change !== null) values.set(key, isChanges(change) ? withoutRemovals(change) : change);
  }
  return values;
}
