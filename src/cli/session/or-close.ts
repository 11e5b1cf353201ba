import type { GitRepository } from '../../adapters/git/open-git-repository.ts';

/** What beginning with a repository gives; when that fails, no process of it is left that would keep ours alive. */
export async function orClose<Answer>(
  repository: GitRepository,
  begin: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await begin();
  } catch (cause) {
    await repository.close();
    throw cause;
  }
}
