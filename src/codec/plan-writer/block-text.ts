import { stringify } from 'yaml';

/** A key with text of several lines below it, as people write it; text that YAML cannot write so is quoted. */
export function blockText(key: string, text: string): string {
  return stringify({ [key]: `${text.trimEnd()}\n` }, { blockQuote: 'literal', lineWidth: 0 });
}
