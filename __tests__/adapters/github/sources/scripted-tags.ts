import type { ScriptedAnswer, SentRequest } from '../scripted-fetch.ts';

/** Tag to what it names, by `owner/name`. */
export type Repositories = Readonly<Record<string, Readonly<Record<string, object>>>>;

export function commit(oid: string) {
  return { __typename: 'Commit', oid };
}

export function annotated(target: object) {
  return { __typename: 'Tag', oid: 'f'.repeat(40), target };
}

const page = 100;

/** Answers the query for tags as GitHub does: what is not there is null, with an error that says so. */
export function answerTags(repositories: Repositories, { query, variables }: SentRequest): ScriptedAnswer {
  const aliases = [...query.matchAll(/\br(\d+): repository/g)].map(([, index]) => index ?? '');
  const found = aliases.map((index) => {
    const name = `${variables[`o${index}`]}/${variables[`n${index}`]}`;
    const tags = repositories[name];
    return { alias: `r${index}`, name, data: tags && answerOne(tags, { query, variables }, index) };
  });
  const missing = found.filter(({ data }) => data === undefined);
  const errors = missing.map(({ alias, name }) => ({
    type: 'NOT_FOUND',
    path: [alias],
    message: `Could not resolve to a Repository with the name '${name}'.`,
  }));
  const data = Object.fromEntries(found.map(({ alias, data = null }) => [alias, data]));
  return { body: errors.length === 0 ? { data } : { data, errors } };
}

function answerOne(
  tags: Readonly<Record<string, object>>,
  { query, variables }: Pick<SentRequest, 'query' | 'variables'>,
  index: string,
): object {
  const own = query.split(`r${index}: repository`)[1]?.split(/\br\d+: repository|\bfragment /)[0] ?? '';
  const names = Object.keys(tags);
  const named = Object.keys(variables)
    .filter((name) => name.startsWith(`q${index}_`))
    .map((name, number) => {
      const target = tags[String(variables[name]).replace('refs/tags/', '')];
      return [`t${number}`, target ? { target } : null];
    });
  const first = own.includes('first: 10,') ? 10 : page;
  const from = Number(variables[`a${index}`] ?? 0);
  const list = {
    totalCount: names.length,
    pageInfo: { hasNextPage: from + first < names.length, endCursor: String(from + first) },
    nodes: names.slice(from, from + first).map((name) => ({ name, target: tags[name] })),
  };
  return { ...Object.fromEntries(named), ...(own.includes('list:') ? { list } : {}) };
}
