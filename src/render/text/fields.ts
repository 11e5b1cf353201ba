import wrapAnsi from 'wrap-ansi';
import { plainText } from './plain-text.ts';
import type { View } from './view.ts';

/** One line of a story: a name and its text, shown as plain text; an empty name continues the field before. */
export interface Field {
  readonly name: string;
  readonly text: string;
}

const gap = '  ';

/** Several texts below one name. */
export function fieldsUnder(name: string, texts: readonly string[]): Field[] {
  return texts.map((text, index) => ({ name: index === 0 ? name : '', text }));
}

/**
 * Names in one column, texts beside them; a field without a text is left out. A word that is too long stays
 * whole, so that a branch or a command can be copied.
 */
export function renderFields(fields: readonly Field[], { style, width }: View): string {
  const present = fields.filter(({ text }) => text !== '');
  const column = Math.max(0, ...present.map(({ name }) => name.length));
  return present
    .flatMap(({ name, text }) =>
      wrapAnsi(plainText(text), width - column - gap.length)
        .split('\n')
        .map((line, index) => style.dim((index === 0 ? name : '').padEnd(column)) + gap + line),
    )
    .join('\n');
}
