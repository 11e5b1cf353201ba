import type { SettingDeclaration } from '../model/catalog.ts';
import { readPattern } from './value-pattern.ts';

/** Code points of a value that a message repeats. */
const shown = 60;

/**
 * What is wrong with a plain value, as the end of a sentence about it; undefined when it may be used. A pattern that
 * cannot be used is the catalog's problem, and no value fits it.
 */
export function misfit(value: string, { pattern }: SettingDeclaration): string | undefined {
  if (pattern === undefined) return undefined;
  const wanted = readPattern(pattern);
  if (typeof wanted !== 'string' && wanted.fits(value)) return undefined;
  const points = [...value];
  const found = points.length > shown ? `${points.slice(0, shown).join('')}…` : value;
  return `must fit ${pattern} as a whole; found ${JSON.stringify(found)}`;
}
