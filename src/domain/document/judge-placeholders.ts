import type { PlanDocument } from '../model/plan-document.ts';
import type { Finding } from '../problem.ts';
import { shortenText } from '../shorten-text.ts';
import { incompleteEach, labelOf } from './incomplete.ts';
import { isPlaceholder } from './placeholder.ts';
import { textsOf } from './texts-of.ts';

const longestShown = 40;

/** Texts that somebody meant to write later. */
export function judgePlaceholders(document: PlanDocument): Finding[] {
  const left = textsOf(document).filter(({ text }) => isPlaceholder(text));
  return incompleteEach(
    left.map(({ path, text }) => ({
      path,
      message: `${labelOf(path)} still holds a placeholder (${excerptOf(text)}); write what is true of this release`,
    })),
  );
}

function excerptOf(text: string): string {
  return shortenText(text.replace(/\s+/g, ' ').trim(), longestShown);
}
