import { parse } from 'yaml';

/** A value to write on one line: text, a list of texts, or a mapping of such. */
export type FlowValue = string | readonly string[] | ReadonlyMap<string, FlowValue>;

export function flowText(value: FlowValue): string {
  if (typeof value === 'string') return scalarText(value);
  if (isList(value)) return `[${value.map(scalarText).join(', ')}]`;
  const pairs = [...value].map(([key, item]) => `${scalarText(key)}: ${flowText(item)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

export function isList(value: FlowValue): value is readonly string[] {
  return Array.isArray(value);
}

/** Text as a plain scalar where YAML reads that as the same text, else in double quotes. */
export function scalarText(text: string): string {
  return /^[\w.+/-]+$/.test(text) && !text.startsWith('-') && parse(text) === text ? text : quoted(text);
}

/** JSON's string is YAML's, but for control characters that only YAML wants escaped. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(/\p{Cc}|[\ufeff\ufffe\uffff]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u${code.toString(16).padStart(4, '0')}`;
  });
}
