import { resolveCommit } from '../git/commits.ts';
import { branchPrefix, tagPrefix } from '../model/repositories/ref.ts';
import type { Repository } from '../model/repositories/repository.ts';
import { ApiError } from './api-error.ts';

/** The commit that a path names by its id, a branch, a tag, or `heads/…` and `tags/…`; null when it names none. */
async function findCommit(repository: Repository, name: string): Promise<string | null> {
  const names = [name, `refs/${name}`, `${branchPrefix}${name}`, `${tagPrefix}${name}`];
  const ref = names.map((whole) => repository.refs.get(whole)).find((found) => found !== undefined);
  if (ref !== undefined) return ref.commit;
  // Most commits that are asked about are the tips of something; others need a process.
  if ([...repository.refs.values()].some(({ commit }) => commit === name)) return name;
  return /^[0-9a-f]{7,64}$/i.test(name) ? resolveCommit(repository.folder, name) : null;
}

/** The same for what must be there. */
export async function requireCommit(
  repository: Repository,
  name: string,
  status: 404 | 422,
): Promise<string> {
  const commit = await findCommit(repository, name);
  if (commit !== null) return commit;
  throw new ApiError(status, status === 404 ? 'Not Found' : `No commit found for SHA: ${name}`);
}
