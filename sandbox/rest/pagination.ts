import type { RestContext } from './rest-environment.ts';

const standardPageSize = 30;
const greatestPageSize = 100;

/**
 * The page that the query asks for; the way to the others goes into the Link header. What is no number counts as
 * not asked for, as on GitHub.
 * https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
export function paginate<Item>(c: RestContext, items: readonly Item[]): readonly Item[] {
  const size = Math.min(numberOf(c, 'per_page', standardPageSize), greatestPageSize);
  const page = numberOf(c, 'page', 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const relations = [
    ...(page > 1 ? [['prev', Math.min(page - 1, last)] as const] : []),
    ...(page < last ? [['next', page + 1] as const, ['last', last] as const] : []),
    ...(page > 1 ? [['first', 1] as const] : []),
  ];
  const links = relations.map(([relation, to]) => `<${addressOfPage(c, to)}>; rel="${relation}"`);
  if (links.length > 0) c.header('link', links.join(', '));
  return items.slice((page - 1) * size, page * size);
}

function numberOf(c: RestContext, name: string, otherwise: number): number {
  const text = c.req.query(name);
  return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : otherwise;
}

function addressOfPage(c: RestContext, page: number): string {
  const { pathname, search } = new URL(c.req.url);
  const query = new URLSearchParams(search);
  query.set('page', String(page));
  return `${c.var.sandbox.addresses.apiUrl}${pathname}?${query}`;
}
