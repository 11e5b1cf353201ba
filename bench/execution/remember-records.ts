import { rehearseRepository } from '../../src/adapters/rehearsal/rehearse-repository.ts';
import type { ReleaseRepository } from '../../src/ports/release-repository.ts';

/**
 * A repository whose commits are only remembered, as in a dry run. What is there already is looked at once for each
 * refresh, because every look starts a process.
 */
export function rememberRecords(repository: ReleaseRepository): ReleaseRepository {
  const seen = new Map<string, Promise<ReadonlyMap<string, string>>>();
  return rehearseRepository({
    ...repository,
    refresh(pullRequests) {
      seen.clear();
      return repository.refresh(pullRequests);
    },
    branches(...prefixes) {
      const question = prefixes.join(' ');
      const answer = seen.get(question) ?? repository.branches(...prefixes);
      seen.set(question, answer);
      return answer;
    },
  });
}
