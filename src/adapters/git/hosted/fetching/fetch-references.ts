import { recordsBranch, trustedBranch } from '../../../../domain/layout.ts';
import { RepositoryUnavailable } from '../../../../ports/release-repository.ts';
import { succeeded } from '../../process/failure.ts';
import { fetchFailure, fetchPatiently } from '../../remote/patient-fetch.ts';
import type { Network, Remote } from '../../remote/remote.ts';

/** Where the heads of pull requests stand, there as here. */
export const pullNamespace = 'refs/pull/';

/** The branches that mean something here; whatever else the repository has is not fetched. */
const branches = [trustedBranch, recordsBranch, 'env/', 'plan/', 'gh-readonly-queue/'];

/**
 * Brings branches and heads of pull requests here, with all commits and folders but no contents of files, and
 * forgets those that are gone. Every name ends in a star: git takes a pattern that matches nothing for an answer,
 * and a name that is missing for a failure.
 */
export async function fetchReferences(
  network: Network,
  remote: Remote,
  pullRequests: readonly number[],
): Promise<void> {
  const wanted = [
    ...branches.map((branch) => `+refs/heads/${branch}*:${remote.namespace}${branch}*`),
    ...pullRequests.map((number) => `+${pullNamespace}${number}/head*:${pullNamespace}${number}/head*`),
  ];
  const answer = await fetchPatiently(network, {
    remote,
    wanted,
    options: ['--prune', '--no-prune-tags', '--filter=blob:none'],
  });
  if (!succeeded(answer)) throw new RepositoryUnavailable(fetchFailure(remote, answer));
}
