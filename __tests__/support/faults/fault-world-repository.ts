import type { ReleaseRepository } from '../../../src/ports/release-repository.ts';

/**
 * A repository that asks each question once, for runs between which nothing is pushed: what goes wrong with the API
 * can be tried hundreds of times without fetching anything anew.
 */
export function rememberingRepository(repository: ReleaseRepository): ReleaseRepository {
  return {
    ...repository,
    refresh: remembering(repository.refresh),
    branches: remembering(repository.branches),
    list: remembering(repository.list),
    read: remembering(repository.read),
    changesSince: remembering(repository.changesSince),
    changesOfTips: remembering(repository.changesOfTips),
    readBlobs: remembering(repository.readBlobs),
    history: remembering(repository.history),
    isAncestor: remembering(repository.isAncestor),
  };
}

function remembering<Question extends readonly unknown[], Answer>(
  ask: (...question: Question) => Promise<Answer>,
): (...question: Question) => Promise<Answer> {
  const known = new Map<string, Promise<Answer>>();
  return (...question) => {
    const key = JSON.stringify(question);
    const answer = known.get(key) ?? ask(...question);
    known.set(key, answer);
    return answer;
  };
}
