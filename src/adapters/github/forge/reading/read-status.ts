import * as z from 'zod/mini';
import type { CommitStatus } from '../../../../ports/forge.ts';
import type { GitHubApi } from '../../api/github-api.ts';
import { ourStatus, statusContext, statusFields } from './status-contexts.ts';

const query = `query Status($owner: String!, $name: String!, $commit: GitObjectID!, $context: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    object(oid: $commit) { ... on Commit { status { context(name: $context) { ${statusFields} } } } }
  }
}`;

const answer = z.object({
  viewer: z.object({ login: z.string() }),
  repository: z.object({
    object: z.nullable(z.object({ status: z.nullish(z.object({ context: z.nullable(statusContext) })) })),
  }),
});

/** The newest status of a context on a commit, when it is ours; null otherwise. */
export async function readStatus(
  api: GitHubApi,
  { commit, context }: { readonly commit: string; readonly context: string },
): Promise<CommitStatus | null> {
  const { viewer, repository } = await api.query(answer, {
    query,
    variables: { ...api.repository, commit, context },
  });
  return ourStatus(repository.object?.status?.context, viewer.login);
}
