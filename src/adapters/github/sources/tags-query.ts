import { combineQueries, type QueryPart } from '../api/combine-queries.ts';
import type { GraphqlQuery } from '../api/query-graphql.ts';
import type { RepositoryName } from '../repository-name.ts';
import { targetFields } from './tag-targets.ts';

/** What one request asks about one repository. */
export interface TagsPart {
  readonly repository: RepositoryName;
  /** Full names of tags. */
  readonly named: readonly string[];
  /** `newest`: the newest few; a page: a hundred of all, from the beginning or after a cursor. */
  readonly listed: 'none' | 'newest' | { readonly after: string | null };
}

const newest = 'first: 10, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }';
const everyOne = 'first: 100, orderBy: { field: ALPHABETICAL, direction: ASC }';

/** One query for many repositories: `r0`, `r1`, …; within one its tags `t0`, `t1`, … and its list. */
export function tagsQuery(parts: readonly TagsPart[]): GraphqlQuery {
  return combineQueries({
    name: 'Tags',
    parts: parts.map(partOf),
    fragments: `fragment Target on GitObject { ${targetFields} }`,
  });
}

function partOf({ repository, named, listed }: TagsPart, index: number): QueryPart {
  const tags = named.map((tag, number) => ({
    name: `q${index}_${number}`,
    type: 'String!',
    value: `refs/tags/${tag}`,
  }));
  const isPage = typeof listed === 'object' && listed.after !== null;
  const list = {
    none: '',
    newest: listOf(newest),
    page: listOf(`${isPage ? `after: $a${index}, ` : ''}${everyOne}`),
  }[typeof listed === 'object' ? 'page' : listed];
  return {
    fields: `r${index}: repository(owner: $o${index}, name: $n${index}) {
      ${list}
      ${tags.map(({ name }, number) => `t${number}: ref(qualifiedName: $${name}) { target { ...Target } }`).join('\n')}
    }`,
    variables: [
      { name: `o${index}`, type: 'String!', value: repository.owner },
      { name: `n${index}`, type: 'String!', value: repository.name },
      ...(isPage ? [{ name: `a${index}`, type: 'String!', value: listed.after }] : []),
      ...tags,
    ],
  };
}

function listOf(choice: string): string {
  return `list: refs(refPrefix: "refs/tags/", ${choice}) {
    totalCount pageInfo { hasNextPage endCursor } nodes { name target { ...Target } }
  }`;
}
