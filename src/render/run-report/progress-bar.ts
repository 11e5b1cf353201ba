import type { OperationCounts, OperationStanding } from './operation-counts.ts';

const widest = 30;

/** From left to right. No two look alike, also for those who see no colours. */
const signs: readonly (readonly [OperationStanding, string])[] = [
  ['done', '▓'],
  ['not backed out', '!'],
  ['failed', '✗'],
  ['unknown', '?'],
  ['backed out', '↶'],
  ['under way', '▒'],
  ['prepared', '◇'],
  ['pending', '░'],
  ['skipped', '·'],
];

/**
 * `▓▓▓✗░`: one sign for each operation, of many operations one for several. Whatever there is has a sign, so that one
 * failure among five hundred is seen.
 */
export function progressBar(counts: OperationCounts): string {
  const total = signs.reduce((sum, [standing]) => sum + counts[standing], 0);
  const scale = Math.min(1, widest / Math.max(total, 1));
  return signs.map(([standing, sign]) => sign.repeat(lengthOf(counts[standing], scale))).join('');
}

function lengthOf(count: number, scale: number): number {
  return count === 0 ? 0 : Math.max(1, Math.floor(count * scale));
}
