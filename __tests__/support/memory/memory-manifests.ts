import { createHash } from 'node:crypto';
import type {
  ManifestBranch,
  ManifestChange,
  ManifestCopy,
  ManifestRepositories,
} from '../../../src/ports/manifest-repositories.ts';

interface MemoryCommit {
  readonly id: string;
  readonly message: string;
  readonly files: ReadonlyMap<string, string>;
}

/** Repositories of manifests in memory, and what goes wrong with them. */
export interface MemoryManifests extends ManifestRepositories {
  /** Of the one branch that there is, the oldest first. */
  readonly commits: readonly MemoryCommit[];
  /** Called before each commit, with the number of those before; what it throws is what comes of it. */
  beforeCommit: (number: number) => void;
  /** Called after each commit has taken effect. */
  afterCommit: (number: number) => void;
  /** Called before each look. */
  beforeRefresh: (number: number) => void;
  /** Somebody else commits. */
  push(files: Readonly<Record<string, string>>, message?: string): string;
  /** The text of a file at the tip. */
  text(path: string): string | undefined;
  /** Places that were asked for. */
  readonly places: ManifestBranch[];
}

export function createMemoryManifests(files: Readonly<Record<string, string>>): MemoryManifests {
  const commits: MemoryCommit[] = [];
  const places: ManifestBranch[] = [];
  let [written, looked] = [0, 0];
  const tip = () => commits.at(-1)?.id ?? '';
  const add = (more: Iterable<readonly [string, string]>, message: string) => {
    const id = createHash('sha1').update(`${commits.length} ${message}`).digest('hex');
    commits.push({ id, message, files: new Map([...(commits.at(-1)?.files ?? []), ...more]) });
    return id;
  };
  add(Object.entries(files), 'first');
  const copy: ManifestCopy = {
    async refresh() {
      manifests.beforeRefresh(looked++);
      return tip();
    },
    find: async (_, { key, value }) =>
      commits.findLast(({ message }) => message.split('\n').includes(`${key}: ${value}`))?.id,
    async read(commit, path) {
      const text = commits.find(({ id }) => id === commit)?.files.get(path);
      return text === undefined ? undefined : new TextEncoder().encode(text);
    },
    async commit({ expected, path, bytes, message }: ManifestChange) {
      const number = written++;
      manifests.beforeCommit(number);
      if (expected !== tip()) return { kind: 'moved' };
      const commit = add([[path, new TextDecoder().decode(bytes)]], message);
      manifests.afterCommit(number);
      return { kind: 'committed', commit };
    },
  };
  const manifests: MemoryManifests = {
    commits,
    places,
    beforeCommit: () => {},
    afterCommit: () => {},
    beforeRefresh: () => {},
    push: (more, message = 'by somebody else') => add(Object.entries(more), message),
    text: (path) => commits.at(-1)?.files.get(path),
    async use(place, work) {
      places.push(place);
      return work(copy);
    },
  };
  return manifests;
}
