import { recordsBranch, trustedBranch } from '../../../domain/layout.ts';
import type { BringBlobs } from '../objects/object-store.ts';
import { listBranches } from '../reading/branches.ts';
import type { RemoteAccess } from '../remote/remote.ts';
import { remoteHome } from '../remote/remote-home.ts';
import type { BranchHome } from '../writing/branch-home.ts';
import type { Cache } from './cache/cache.ts';
import { fetchReferences, pullNamespace } from './fetching/fetch-references.ts';
import { findNeededBlobs } from './fetching/needed-blobs.ts';

export interface HostedParts extends RemoteAccess {
  readonly cache: Cache;
  readonly bring: BringBlobs;
}

/** The branches of a server, as a cache shows them. */
export function hostedHome(parts: HostedParts): BranchHome {
  const refresh = (pullRequests: readonly number[] = []) =>
    parts.cache.repairing(() => refreshOnce(parts, [...new Set(pullRequests)]));
  return { ...remoteHome(parts), refresh };
}

/** Two processes that talk to the server: one for references, commits and folders, one for contents. */
async function refreshOnce(
  { git, network, store, remote, cache, bring }: HostedParts,
  pullRequests: readonly number[],
): Promise<Map<number, string>> {
  await fetchReferences(network, remote, pullRequests);
  const branches = await listBranches(git, remote.namespace, []);
  const pulls = await listPulls(git, pullRequests);
  const tipsBelow = (...prefixes: string[]) =>
    [...branches].flatMap(([name, tip]) => (prefixes.some((prefix) => name.startsWith(prefix)) ? [tip] : []));
  const needed = await findNeededBlobs(store, {
    trusted: branches.get(trustedBranch),
    records: branches.get(recordsBranch),
    environments: tipsBelow('env/'),
    proposals: [...new Set([...pulls.values(), ...tipsBelow('plan/', 'gh-readonly-queue/')])],
  });
  await bring(needed);
  await cache.tidy();
  return pulls;
}

/** The heads of these pull requests, as far as there still are any. */
async function listPulls(
  git: HostedParts['git'],
  pullRequests: readonly number[],
): Promise<Map<number, string>> {
  if (pullRequests.length === 0) return new Map();
  const names = new Map(pullRequests.map((number) => [`${number}/head`, number]));
  const heads = await listBranches(git, pullNamespace, [...names.keys()]);
  return new Map(
    [...names].flatMap(([name, number]) => {
      const head = heads.get(name);
      return head === undefined ? [] : [[number, head] as const];
    }),
  );
}
