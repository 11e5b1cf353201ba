import type { Criterion, CriterionState } from '../records/criterion.ts';

const words: readonly (readonly [CriterionState, string])[] = [
  ['unmet', 'not met'],
  ['pending', 'not checked yet'],
  ['open', 'for people to confirm'],
  ['met', 'met'],
];

/** `2 criteria: 1 not met, 1 met`; empty when there is none. */
export function criteriaInWords(criteria: readonly Criterion[]): string {
  if (criteria.length === 0) return '';
  const parts = words.flatMap(([wanted, text]) => {
    const count = criteria.filter(({ state }) => state === wanted).length;
    return count === 0 ? [] : [`${count} ${text}`];
  });
  const all = criteria.length === 1 ? '1 criterion' : `${criteria.length} criteria`;
  return `${all}: ${parts.join(', ')}`;
}
