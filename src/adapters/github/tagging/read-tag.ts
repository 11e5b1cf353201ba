import * as z from 'zod/mini';
import type { TagRequest } from '../../../ports/tagger.ts';
import type { GitHubApi } from '../api/github-api.ts';
import type { RepositoryName } from '../repository-name.ts';
import { assertFollowed, commitOf, tagTarget, targetFields } from '../sources/tag-targets.ts';

const query = `query Tag($owner: String!, $name: String!, $tag: String!, $commit: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $tag) { target { ${targetFields} } }
    object(oid: $commit) { __typename }
  }
}`;

const answer = z.object({
  repository: z.object({
    ref: z.nullable(z.object({ target: z.nullable(tagTarget) })),
    object: z.nullable(z.object({ __typename: z.string() })),
  }),
});

/** What stands there before, or after, a tag is made. */
export interface TagStanding {
  /** What the tag leads to; null when there is no such tag. */
  readonly names: string | null;
  /** Whether the commit that it is to name is there. */
  readonly hasCommit: boolean;
}

/** Reads where a tag is, past every cache, and whether the repository has the commit. */
export async function readTag(
  api: GitHubApi,
  { owner, name }: RepositoryName,
  { tag, commit }: Pick<TagRequest, 'tag' | 'commit'>,
): Promise<TagStanding> {
  const variables = { owner, name, tag: `refs/tags/${tag}`, commit };
  const { repository } = await api.query(answer, { query, variables });
  const target = repository.ref?.target ?? null;
  if (target !== null) assertFollowed(tag, target);
  return {
    names: target === null ? null : (commitOf(target) ?? target.oid),
    hasCommit: repository.object?.__typename === 'Commit',
  };
}
