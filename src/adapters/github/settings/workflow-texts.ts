import * as z from 'zod/mini';
import { hidden, type Seen, seen } from '../../../domain/doctor/facts/seen.ts';
import type { WorkflowQuestion } from '../../../ports/repository-settings.ts';
import { combineQueries, type QueryPart } from '../api/combine-queries.ts';
import type { GitHubApi } from '../api/github-api.ts';
import type { GraphqlQuery } from '../api/query-graphql.ts';
import type { GraphqlError } from '../failures/failure.ts';

/** Files in one query: far below GitHub's limits, also when each is a long one. */
const atOnce = 20;

/** Null for what is not there; without a text it is a folder, or no text. */
const file = z.nullable(z.looseObject({ text: z.nullish(z.string()) }));
/** By alias; null for a repository that the token may not see. */
const answer = z.record(z.string(), z.nullable(z.looseObject({ dispatched: file, known: file })));

/**
 * Workflow files of other repositories as a dispatch would take them, in the order of the questions: null for one
 * that is not there, or not on the default branch as well, where GitHub wants it.
 */
export async function readWorkflowTexts(
  api: GitHubApi,
  questions: readonly WorkflowQuestion[],
): Promise<Seen<string | null>[]> {
  const texts: Seen<string | null>[] = [];
  const task = { doing: 'read workflows of applications', permission: null };
  for (let from = 0; from < questions.length; from += atOnce) {
    const some = questions.slice(from, from + atOnce);
    const found = await api.attempt(task, () => api.query(answer, workflowTextsQuery(some), isAboutOne));
    for (const index of some.keys()) {
      const repository = found[aliasOf(index)];
      if (repository == null) texts.push(hidden('contents: read'));
      else texts.push(seen(repository.known === null ? null : (repository.dispatched?.text ?? null)));
    }
  }
  return texts;
}

export function workflowTextsQuery(questions: readonly WorkflowQuestion[]): GraphqlQuery {
  return combineQueries({ name: 'workflows', parts: questions.map(partOf) });
}

function partOf({ repository, path, ref }: WorkflowQuestion, index: number): QueryPart {
  const [owner, name] = repository.split('/');
  const values = { owner, name, dispatched: `${ref}:${path}`, known: `HEAD:${path}` };
  return {
    fields: `${aliasOf(index)}: repository(owner: $owner${index}, name: $name${index}) {
      dispatched: object(expression: $dispatched${index}) { ... on Blob { text } }
      known: object(expression: $known${index}) { ... on Blob { text } }
    }`,
    variables: Object.entries(values).map(([key, value]) => ({
      name: `${key}${index}`,
      type: 'String!',
      value,
    })),
  };
}

function aliasOf(index: number): string {
  return `repository${index}`;
}

/** A repository that the token may not see is an error beside what is said of the others. */
function isAboutOne({ type, path }: GraphqlError): boolean {
  return (type === 'NOT_FOUND' || type === 'FORBIDDEN') && path !== undefined;
}
