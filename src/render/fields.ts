import { padEnd, wrap } from './fit.ts';
import { plainText } from './plain-text.ts';
import type { View } from './view.ts';

/** One line of a story: a name and its text, shown as plain text; an empty name continues the field before. */
export interface Field {
  readonly name: string;
  readonly text: string;
}

const gap = '  ';

/** Names in one column, texts beside them; a field without a text is left out. */
export function renderFields(fields: readonly Field[], { style, width }: View): string {
  const present = fields
    .filter(({ text }) => text !== '')
    .map((field) => ({ ...field, text: plainText(field.text) }));
  const column = Math.max(0, ...present.map(({ name }) => name.length));
  return present
    .flatMap(({ name, text }) =>
      wrap(text, width - column - gap.length).map((line, index) => {
        const label = padEnd(index === 0 ? name : '', column);
        return `${style.dim(label)}${gap}${line}`;
      }),
    )
    .join('\n');
}
