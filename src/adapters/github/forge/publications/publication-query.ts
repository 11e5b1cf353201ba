import type { PublicationQuestion } from '../../../../ports/forge.ts';
import { combineQueries, type QueryPart, type QueryVariable } from '../../api/combine-queries.ts';
import type { GraphqlQuery } from '../../api/query-graphql.ts';
import type { RepositoryName } from '../../repository-name.ts';
import { contributorFields } from '../../reviewing/contributors-answer.ts';
import { accountFields, reviewFields } from '../../reviewing/review-answer.ts';
import { commentPageFields, headFields, suitesAsked } from './publication-answer.ts';

/**
 * How many commits of a pull request are asked for with their authors: few with every one, because each of them
 * counts in what the query costs, and a plan needs few.
 */
const commitsAsked = { atFirst: 10, afterwards: 100 } as const;

/** Asks for many pull requests at once, each by its alias `p0`, `p1`, …; and for whom the token stands. */
export function publicationQuery(
  repository: RepositoryName,
  questions: readonly PublicationQuestion[],
): GraphqlQuery {
  const parts = questions.map(({ pullRequest, context, check, contributors }, index): QueryPart => {
    const head = headFields(`$c${index}`, `$k${index}`, suitesAsked.atFirst);
    return {
      fields: `p${index}: pullRequest(number: $n${index}) {
        ...Standing
        commits(last: 1) { nodes { commit { ${head} } } }
        ${contributors ? `proposed: commits(last: ${commitsAsked.atFirst}) { ${contributorFields} }` : ''}
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
      author { ${accountFields} }
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
  readonly proposedBefore: string | null;
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

function furtherPages(missing: MissingParts, index: number): QueryPart {
  const { question, commentsAfter, reviewsBefore, proposedBefore } = missing;
  const comments = `comments(first: 100, after: $a${index}) { ${commentPageFields} }`;
  const reviews = `reviews(last: 100, before: $b${index}) { ${reviewFields} }`;
  const proposed = `proposed: commits(last: ${commitsAsked.afterwards}, before: $d${index}) { ${contributorFields} }`;
  return {
    fields: `p${index}: pullRequest(number: $n${index}) {
      number
      ${commentsAfter === null ? '' : comments}
      ${reviewsBefore === null ? '' : reviews}
      ${proposedBefore === null ? '' : proposed}
    }`,
    variables: [
      { name: `n${index}`, type: 'Int!', value: question.pullRequest },
      { name: `a${index}`, type: 'String', value: commentsAfter },
      { name: `b${index}`, type: 'String', value: reviewsBefore },
      { name: `d${index}`, type: 'String', value: proposedBefore },
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
