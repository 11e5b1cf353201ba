import type { Criterion, CriterionState } from '../../domain/records/run/criterion.ts';
import type { Run } from '../../domain/records/run/run.ts';
import { shortenText } from '../../domain/shorten-text.ts';
import { criterionStates } from '../in-words/criterion-in-words.ts';
import { type Inline, words } from '../markdown/blocks.ts';
import type { MarkdownPart } from '../markdown/markdown-part.ts';
import { codeOf, proseOf } from '../markdown/untrusted-text.ts';

/** UTF-16 code units of a criterion and of what was found: many items are more than one long one. */
const longestText = 300;

const signs = {
  unmet: '❌',
  open: '👤',
  pending: '⏳',
  met: '✅',
} as const satisfies Record<CriterionState, string>;

/** By what the success is judged, and how far that is; numbered as `confirm` wants them. */
export function criteriaPart({ criteria = [] }: Run): MarkdownPart[] {
  if (criteria.length === 0) return [];
  return [{ title: 'Success', body: { kind: 'list', items: criteria.map(itemOf) } }];
}

function itemOf({ criterion, check, state, reason }: Criterion, index: number): Inline {
  return [
    words(`${signs[state]} ${index + 1}: `),
    ...proseOf(shortenText(criterion, longestText)),
    words(`, ${criterionStates[state].words}`),
    ...(check === null ? [] : [words(' by '), codeOf(check)]),
    ...(reason === null ? [] : [words(': '), ...proseOf(shortenText(reason, longestText))]),
  ];
}
