import type { PublicationQuestion } from '../../../../ports/forge.ts';
import { combineQueries, type QueryPart, type QueryVariable } from '../../api/combine-queries.ts';
import type { GraphqlQuery } from '../../api/query-graphql.ts';
import type { RepositoryName } from '../../repository-name.ts';
import { commentPageFields, headFields, reviewFields, suitesAsked } from './publication-answer.ts';

/** Asks for many pull requests at once, each by its alias `p0`, `p1`, …; and for whom the token stands. */
export function publicationQuery(
  repository: RepositoryName,
  questions: readonly PublicationQuestion[],
): GraphqlQuery {
  const parts = questions.map(({ pullRequest, context, check }, index): QueryPart => {
    const head = headFields(`$c${index}`, `$k${index}`, suitesAsked.atFirst);
    return {
      fields: `p${index}: pullRequest(number: $n${index}) {
        ...Standing
        commits(last: 1) { nodes { commit { ${head} } } }
      }`,
      variables: [
        { name: `n${index}`, type: 'Int!', value: pullRequest },
        { name: `c${index}`, type: 'String!', value: context },
        { name: `k${index}`, type: 'String!', value: check },
      ],
    };
  });
  return combineQueries({
    name: 'Publications',
    parts,
    shared: variablesOf(repository),
    frame: (fields) => `viewer { login }\n${inRepository(fields)}`,
    fragments: `fragment Standing on PullRequest {
      number state isDraft baseRefName headRefOid
      baseRef { target { oid } }
      comments(first: 100) { ${commentPageFields} }
      reviews(last: 100) { ${reviewFields} }
    }`,
  });
}

/** What the first answer about a pull request left open; null for what is complete. */
export interface MissingParts {
  readonly question: PublicationQuestion;
  readonly commentsAfter: string | null;
  readonly reviewsBefore: string | null;
  /** The head, when the list of commits did not show it, or not all that may be ours on it. */
  readonly head: string | null;
}

/** Asks for what is missing: pages by the alias of their pull request, `p0`, heads as `h0`. */
export function missingPartsQuery(
  repository: RepositoryName,
  missing: readonly MissingParts[],
): GraphqlQuery {
  return combineQueries({
    name: 'MissingParts',
    parts: missing.flatMap((one, index) => [furtherPages(one, index), ...headCommit(one, index)]),
    shared: variablesOf(repository),
    frame: inRepository,
  });
}

function furtherPages({ question, commentsAfter, reviewsBefore }: MissingParts, index: number): QueryPart {
  const comments = `comments(first: 100, after: $a${index}) { ${commentPageFields} }`;
  const reviews = `reviews(last: 100, before: $b${index}) { ${reviewFields} }`;
  return {
    fields: `p${index}: pullRequest(number: $n${index}) {
      number
      ${commentsAfter === null ? '' : comments}
      ${reviewsBefore === null ? '' : reviews}
    }`,
    variables: [
      { name: `n${index}`, type: 'Int!', value: question.pullRequest },
      { name: `a${index}`, type: 'String', value: commentsAfter },
      { name: `b${index}`, type: 'String', value: reviewsBefore },
    ].filter(({ value }) => value !== null),
  };
}

function headCommit({ question, head }: MissingParts, index: number): QueryPart[] {
  if (head === null) return [];
  const fields = headFields(`$c${index}`, `$k${index}`, suitesAsked.afterwards);
  return [
    {
      fields: `h${index}: object(oid: $h${index}) { ... on Commit { ${fields} } }`,
      variables: [
        { name: `h${index}`, type: 'GitObjectID!', value: head },
        { name: `c${index}`, type: 'String!', value: question.context },
        { name: `k${index}`, type: 'String!', value: question.check },
      ],
    },
  ];
}

function variablesOf({ owner, name }: RepositoryName): QueryVariable[] {
  return [
    { name: 'owner', type: 'String!', value: owner },
    { name: 'name', type: 'String!', value: name },
  ];
}

function inRepository(fields: string): string {
  return `repository(owner: $owner, name: $name) {\n${fields}\n}`;
}
