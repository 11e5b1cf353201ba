import type { ScreenEnvironment } from '../../domain/screen/screen-environments.ts';
import { timeInWords } from '../in-words/time-in-words.ts';

/** Whether plans may start in an environment, as far as time is concerned, and when that changes. */
export function openingInWords({ open, until }: Pick<ScreenEnvironment, 'open' | 'until'>): string {
  if (open)
    return until === null ? 'Plans may start at any time' : `Plans may start until ${timeInWords(until)}`;
  return until === null
    ? 'No plan may start, and when one may is not known'
    : `No plan may start before ${timeInWords(until)}`;
}
