import type { ReleaseRepository } from '../../../src/ports/release-repository.ts';

export interface RememberingRepository extends ReleaseRepository {
  /** Somebody else has written. */
  forget(): void;
}

/**
 * Looks anew where the branches are only when something was written since: most processes of git would look at what
 * cannot have changed, because everybody in this world writes through here.
 */
export function rememberBranches(repository: ReleaseRepository): RememberingRepository {
  let known: Promise<ReadonlyMap<string, string>> | undefined;
  const author = repository.author();
  const forget = () => {
    known = undefined;
  };
  return {
    ...repository,
    forget,
    author: () => author,
    async branches(...prefixes) {
      known ??= repository.branches();
      const all = [...(await known)];
      return new Map(all.filter(([name]) => prefixes.some((prefix) => matches(name, prefix))));
    },
    commit: (request) => repository.commit(request).finally(forget),
  };
}

function matches(branch: string, prefix: string): boolean {
  return prefix.endsWith('/') ? branch.startsWith(prefix) : branch === prefix;
}
