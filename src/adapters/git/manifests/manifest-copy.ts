import type { ManifestCopy, ManifestTrailer } from '../../../ports/manifest-repositories.ts';
import { RepositoryUnavailable, RepositoryUnusable } from '../../../ports/release-repository.ts';
import { outputOf, succeeded } from '../process/failure.ts';
import { listBranches } from '../reading/branches.ts';
import { readFiles } from '../reading/read-files.ts';
import { fetchFailure, fetchPatiently } from '../remote/patient-fetch.ts';
import type { RemoteAccess } from '../remote/remote.ts';
import { remoteHome } from '../remote/remote-home.ts';
import { localBranches } from '../writing/branch-home.ts';
import { writeCommit } from '../writing/write-commit.ts';

export interface CopyParts extends Omit<RemoteAccess, 'fetch'> {
  readonly branch: string;
  /** What a fetch leaves out, as its options say. */
  readonly filter: readonly string[];
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Commits of the branch that are fetched, among which ours is looked for. */
const depth = 200;

/** Who commits; nobody in particular. */
const author = { name: '', email: '' };

/** A copy of a branch in a scratch repository. */
export function createManifestCopy(parts: CopyParts): ManifestCopy {
  const { git, store, branch, now } = parts;
  const fetch = () => fetchBranch(parts);
  const home = remoteHome({ ...parts, fetch });
  return {
    async refresh() {
      await fetch();
      const tip = (await listBranches(git, home.namespace, [branch])).get(branch);
      if (tip !== undefined) return tip;
      throw new RepositoryUnavailable(
        `${parts.remote.title} was fetched, and its branch ${branch} is not here`,
      );
    },
    find: (tip, trailer) => findTrailer(parts, tip, trailer),
    async read(commit, path) {
      const file = (await readFiles(store, commit, [path])).get(path);
      if (file === undefined) return undefined;
      if (file.bytes !== null) return file.bytes;
      throw new RepositoryUnusable(`${path} has ${file.size} bytes, more than a manifest may have`);
    },
    async commit({ expected, path, bytes, message }) {
      const writes = [{ path, bytes }];
      const commit = await writeCommit(git, store, { branch, expected, writes, message, author, at: now() });
      return home.move({ branch, expected, commit });
    },
  };
}

async function fetchBranch({ network, remote, branch, filter }: CopyParts): Promise<void> {
  const wanted = [`+${localBranches}${branch}:${remote.namespace}${branch}`];
  const answer = await fetchPatiently(network, { remote, wanted, options: [`--depth=${depth}`, ...filter] });
  if (succeeded(answer)) return;
  if (answer.stderr.includes("couldn't find remote ref")) {
    throw new RepositoryUnusable(
      `${remote.title} has no branch ${branch}; make it, or name another one as branch`,
    );
  }
  if (answer.stderr.includes('mismatched algorithms')) {
    throw new RepositoryUnusable(
      `${remote.title} names its objects by SHA-256, and a manifest is written only where SHA-1 is used`,
    );
  }
  throw new RepositoryUnavailable(fetchFailure(remote, answer));
}

async function findTrailer(
  { git }: CopyParts,
  tip: string,
  { key, value }: ManifestTrailer,
): Promise<string | undefined> {
  const answer = await git.run({
    arguments: ['log', '-z', `--format=%H%n%(trailers:key=${key},valueonly)`, tip, '--'],
  });
  const commits = outputOf(answer, `look for the commit of ${value}`).toString('utf8').split('\0');
  const found = commits.map((text) => text.split('\n')).find(([, ...values]) => values.includes(value));
  return found?.[0];
}
