import type { JsonScalar } from '../../../domain/model/check.ts';
import { shortenText } from '../../../domain/shorten-text.ts';
import { parseJsonPath, valueAtPath } from '../../../domain/verification/json-path.ts';

/** UTF-16 code units of a value that a message repeats. */
const longestShown = 60;

/** What differs in a document from what is expected at its paths, in words; empty when nothing does. */
export function differencesIn(document: unknown, expected: ReadonlyMap<string, JsonScalar>): string {
  const differences = [...expected].flatMap(([path, value]) => {
    const steps = parseJsonPath(path);
    const found = steps === undefined ? undefined : valueAtPath(document, steps);
    return found === value ? [] : [`${path} is ${inWords(found)} (expected ${inWords(value)})`];
  });
  return differences.join(', ');
}

function inWords(value: unknown): string {
  if (value === undefined) return 'not there';
  if (typeof value !== 'object' || value === null) return shortenText(JSON.stringify(value), longestShown);
  return Array.isArray(value) ? 'a list' : 'an object';
}
