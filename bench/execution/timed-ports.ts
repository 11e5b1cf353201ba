import type { GitHubApi } from '../../src/adapters/github/api/github-api.ts';
import type { ReleaseRepository } from '../../src/ports/release-repository.ts';
import type { SimulatedTime } from './simulated-time.ts';

/**
 * Simulated milliseconds that a push, and what the API is asked, take. Writes take that long also because GitHub asks
 * for a second between two of them.
 */
const latency = 1000;

/** The same repository, in which nothing but a commit takes time. */
export function timedRepository(
  repository: ReleaseRepository,
  time: SimulatedTime,
  onCommit: () => void,
): ReleaseRepository {
  const watched = time.watched(repository);
  return {
    ...watched,
    async commit(request) {
      const result = await watched.commit(request);
      if (result.kind === 'committed') onCommit();
      await time.sleep(latency);
      return result;
    },
  };
}

/** The same API, in which whatever is attempted takes time. */
export function timedApi(api: GitHubApi, time: SimulatedTime): GitHubApi {
  return {
    ...api,
    async attempt(task, work) {
      const answer = await time.during(api.attempt(task, work));
      await time.sleep(latency);
      return answer;
    },
  };
}
