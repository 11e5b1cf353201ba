/**
 * Whether a time is within what a query of dates asks for: `2026-11-20`, `>=2026-11-20T09:00:00Z`, `a..b`, where `*`
 * stands for no end. What is shorter than a whole time means all times that begin so.
 * https://docs.github.com/en/search-github/getting-started-with-searching-on-github/understanding-the-search-syntax#query-for-dates
 */
export function isWithin(query: string | undefined, time: string): boolean {
  if (query === undefined) return true;
  const [, comparison, date] = /^(>=|<=|>|<)(.+)$/.exec(query) ?? [];
  if (date !== undefined) return compares(comparison ?? '', time.slice(0, date.length), date.slice(0, 20));
  const [from = '', to] = query.split('..');
  if (to === undefined) return time.startsWith(from);
  return (
    (from === '*' || time.slice(0, from.length) >= from) && (to === '*' || time.slice(0, to.length) <= to)
  );
}

function compares(comparison: string, time: string, date: string): boolean {
  switch (comparison) {
    case '>=':
      return time >= date;
    case '<=':
      return time <= date;
    case '>':
      return time > date;
    default:
      return time < date;
  }
}
