import { type Tagger, TagNotMade, type TagRequest } from '../../../src/ports/tagger.ts';

export interface MemoryTagger extends Tagger {
  /** Tag to commit, by repository; a repository that is not here is out of reach. */
  readonly repositories: Map<string, Map<string, string>>;
  /** Commits that no repository has. */
  readonly unknown: Set<string>;
  /** Every request so far. */
  readonly requests: readonly TagRequest[];
  /** Rejects from now on; null takes it back. */
  failWith(failure: TagNotMade | null): void;
}

/** Tags in memory: of any commit, in any repository that is there. */
export function createMemoryTagger(repositories = new Map<string, Map<string, string>>()): MemoryTagger {
  const unknown = new Set<string>();
  const requests: TagRequest[] = [];
  let failure: TagNotMade | null = null;
  return {
    ...{ repositories, unknown, requests },
    failWith(given) {
      failure = given;
    },
    async tag(request) {
      requests.push(request);
      if (failure !== null) throw failure;
      const { repository, tag, commit } = request;
      const tags = repositories.get(repository);
      if (tags === undefined) throw new TagNotMade('unavailable', `${repository} is out of reach`);
      const found = tags.get(tag);
      if (found !== undefined) return found === commit ? 'there' : { kind: 'elsewhere', commit: found };
      if (unknown.has(commit)) throw new TagNotMade('no-commit', `${repository} has no commit ${commit}`);
      tags.set(tag, commit);
      return 'created';
    },
  };
}
