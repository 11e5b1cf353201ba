/**
 * Whether one of a filter's patterns stands for a name; a pattern that begins with `!` takes back what an earlier
 * one gave.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
export function matchesFilter(patterns: readonly string[], name: string): boolean {
  const last = patterns.findLast((pattern) => expressionOf(pattern.replace(/^!/, '')).test(name));
  return last !== undefined && !last.startsWith('!');
}

function expressionOf(pattern: string): RegExp {
  const parts = pattern.split(/(\*\*\/?|\*|\?|\+|\[[^\]]*\]|\\.)/);
  return new RegExp(`^${parts.map(partOf).join('')}$`);
}

/** `?` and `+` count what stands before them, as in regular expressions. */
function partOf(part: string): string {
  if (part === '**/') return '(?:.*/)?';
  if (part === '**') return '.*';
  if (part === '*') return '[^/]*';
  if (part === '?' || part === '+' || /^(?:\[|\\)/.test(part)) return part;
  return part.replace(/[\\^$.|()[\]{}]/g, '\\$&');
}
