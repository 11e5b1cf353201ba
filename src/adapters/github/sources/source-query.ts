import type { CheckQuestion, CommitQuestion, FileAtTag } from '../../../ports/sources.ts';
import { combineQueries, type QueryPart, type QueryVariable } from '../api/combine-queries.ts';
import type { GraphqlQuery } from '../api/query-graphql.ts';
import { checkPart } from '../check-states/check-query.ts';
import type { RepositoryName } from '../repository-name.ts';
import { targetFields } from './tag-targets.ts';

/** What one request asks about one repository. */
export interface SourcePart {
  readonly repository: RepositoryName;
  /** Full names of tags. */
  readonly named: readonly string[];
  /** `newest`: the newest few; a page: a hundred of all, from the beginning or after a cursor. */
  readonly listed: 'none' | 'newest' | { readonly after: string | null };
  readonly files: readonly FileAtTag[];
  /** What the newest twenty-five tags and releases say. */
  readonly notes: boolean;
  readonly commits: readonly CommitQuestion[];
  readonly checks: readonly CheckQuestion[];
}

const newest = 'first: 10, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }';
const everyOne = 'first: 100, orderBy: { field: ALPHABETICAL, direction: ASC }';

const notesFields = `said: refs(refPrefix: "refs/tags/", first: 25, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) {
    pageInfo { hasNextPage } nodes { name target { __typename ... on Tag { message } } }
  }
  releases(first: 25, orderBy: { field: CREATED_AT, direction: DESC }) {
    pageInfo { hasNextPage } nodes { tagName name description isDraft }
  }`;

/** One query for many repositories: `r0`, `r1`, …; within one its tags `t0`, `t1`, …, its files `f0`, …, its commits `c0`, … with their files `d0`, …, its checks `k0`, … and its lists. */
export function sourceQuery(parts: readonly SourcePart[]): GraphqlQuery {
  const needsTargets = parts.some(({ named, listed }) => named.length > 0 || listed !== 'none');
  return combineQueries({
    name: 'Tags',
    parts: parts.map(partOf),
    // GitHub refuses a query with a fragment that nothing uses.
    ...(needsTargets && { fragments: `fragment Target on GitObject { ${targetFields} }` }),
  });
}

function partOf(part: SourcePart, index: number): QueryPart {
  const { repository, listed } = part;
  const tags = part.named.map((tag, number) => textVariable(`q${index}_${number}`, `refs/tags/${tag}`));
  const files = part.files.map(({ tag, path }, number) =>
    textVariable(`p${index}_${number}`, `refs/tags/${tag}:${path}`),
  );
  const commits = part.commits.map(({ commit, path }, number) =>
    commitPart(commit, path, `${index}_${number}`),
  );
  const checks = part.checks.map((check, number) => checkPart(check, `${index}_${number}`));
  const more = [...commits, ...checks];
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
      ${files.map(({ name }, number) => `f${number}: ${fileOf(name)}`).join('\n')}
      ${more.map(({ fields }) => fields).join('\n')}
      ${part.notes ? notesFields : ''}
    }`,
    variables: [
      textVariable(`o${index}`, repository.owner),
      textVariable(`n${index}`, repository.name),
      ...(isPage ? [{ name: `a${index}`, type: 'String!', value: listed.after }] : []),
      ...tags,
      ...files,
      ...more.flatMap(({ variables }) => variables),
    ],
  };
}

/** Whether a commit is there, and a file as it is there. */
function commitPart(commit: string, path: string | null, place: string): QueryPart {
  const number = place.split('_')[1];
  const id = { name: `e${place}`, type: 'GitObjectID!', value: commit };
  const there = `c${number}: object(oid: $${id.name}) { __typename }`;
  if (path === null) return { fields: there, variables: [id] };
  const file = textVariable(`g${place}`, `${commit}:${path}`);
  return { fields: `${there}\nd${number}: ${fileOf(file.name)}`, variables: [id, file] };
}

function textVariable(name: string, value: string): QueryVariable {
  return { name, type: 'String!', value };
}

function fileOf(variable: string): string {
  return `object(expression: $${variable}) { __typename ... on Blob { isBinary isTruncated text } }`;
}

function listOf(choice: string): string {
  return `list: refs(refPrefix: "refs/tags/", ${choice}) {
    totalCount pageInfo { hasNextPage endCursor } nodes { name target { ...Target } }
  }`;
}
