/**
 * Paths to one value of a JSON document: what RFC 9535 (JSONPath) calls a singular query, with names in the shorthand
 * notation or in single quotes, and indexes from 0. The beginning `$.` may be left out.
 */
const step = /\.([\p{L}_][\p{L}\p{N}_-]*)|\['([^'\\]*)'\]|\[(0|[1-9]\d{0,8})\]/uy;

export type JsonStep = string | number;

/** The names and indexes of a path; undefined when it is none. */
export function parseJsonPath(path: string): readonly JsonStep[] | undefined {
  const written = path.startsWith('$') ? path.slice(1) : `${path.startsWith('[') ? '' : '.'}${path}`;
  const steps: JsonStep[] = [];
  step.lastIndex = 0;
  while (step.lastIndex < written.length) {
    const found = step.exec(written);
    if (found === null) return undefined;
    const [, name, quoted, index] = found;
    steps.push(index === undefined ? (name ?? quoted ?? '') : Number(index));
  }
  return steps;
}

/** What stands in a document at a path; undefined when nothing does. */
export function valueAtPath(document: unknown, steps: readonly JsonStep[]): unknown {
  let value = document;
  for (const at of steps) {
    if (typeof value !== 'object' || value === null) return undefined;
    if (Array.isArray(value) !== (typeof at === 'number')) return undefined;
    value = Object.getOwnPropertyDescriptor(value, at)?.value;
  }
  return value;
}
