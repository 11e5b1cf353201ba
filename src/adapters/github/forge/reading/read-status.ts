import * as z from 'zod/mini';
import type { CommitStatus } from '../../../../ports/forge.ts';
import type { GitHubApi } from '../../api/github-api.ts';
import { statusContext, statusFields, toStatus } from './status-contexts.ts';

const query = `query Status($owner: String!, $name: String!, $commit: GitObjectID!, $context: String!) {
  repository(owner: $owner, name: $name) {
    object(oid: $commit) { ... on Commit { status { context(name: $context) { ${statusFields} } } } }
  }
}`;

const answer = z.object({
  repository: z.object({
    object: z.nullable(z.object({ status: z.nullish(z.object({ context: z.nullable(statusContext) })) })),
  }),
});

/** The newest status of a context on a commit, from whomever; null when there is none. */
export async function readStatus(
  api: GitHubApi,
  { commit, context }: { readonly commit: string; readonly context: string },
): Promise<CommitStatus | null> {
  const { repository: found } = await api.query(answer, {
    query,
    variables: { ...api.repository, commit, context },
  });
  const status = found.object?.status?.context;
  return status ? toStatus(status) : null;
}
