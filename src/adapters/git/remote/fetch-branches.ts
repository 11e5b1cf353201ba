import { RepositoryUnavailable } from '../../../ports/release-repository.ts';
import { succeeded } from '../process/failure.ts';
import { fetchFailure, fetchPatiently } from './patient-fetch.ts';
import type { Network, Remote } from './remote.ts';

/** Brings all branches of the remote here, and forgets those that it no longer has. */
export async function fetchBranches(network: Network, remote: Remote): Promise<void> {
  const answer = await fetchPatiently(network, {
    remote,
    wanted: [`+refs/heads/*:${remote.namespace}*`],
    options: ['--prune', '--no-prune-tags'],
  });
  if (!succeeded(answer)) throw new RepositoryUnavailable(fetchFailure(remote, answer));
}
