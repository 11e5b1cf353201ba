import type { SettingDeclaration } from '../model/catalog.ts';
import { shortenText } from '../shorten-text.ts';
import { readPattern } from './value-pattern.ts';

/** UTF-16 code units of a value that a message repeats. */
const longestShown = 60;

/**
 * What is wrong with a plain value, as the end of a sentence about it; undefined when it may be used. A pattern that
 * cannot be used is the catalog's problem, and no value fits it.
 */
export function misfit(value: string, { pattern }: SettingDeclaration): string | undefined {
  if (pattern === undefined) return undefined;
  const wanted = readPattern(pattern);
  if (typeof wanted !== 'string' && wanted.fits(value)) return undefined;
  return `must fit ${pattern} as a whole; found ${JSON.stringify(shortenText(value, longestShown))}`;
}
