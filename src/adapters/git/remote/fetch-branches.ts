import { RepositoryUnavailable } from '../../../ports/release-repository.ts';
import type { Variables } from '../process/environment.ts';
import { reasonOf, succeeded } from '../process/failure.ts';
import type { Git } from '../process/git-command.ts';
import { Passing, patiently } from '../writing/patiently.ts';
import type { Remote } from './remote.ts';

/** Milliseconds to wait for other processes that fetch into the same clone. */
const lockPatience = 20_000;

const options = [
  '--quiet',
  '--prune',
  '--no-prune-tags',
  '--no-tags',
  '--no-write-fetch-head',
  '--no-auto-maintenance',
  '--no-recurse-submodules',
  // Nothing besides what is named, whatever the clone is configured to fetch.
  '--refmap=',
];

/** Brings all branches of the remote here, and forgets those that it no longer has. */
export function fetchBranches(git: Git, remote: Remote, variables: Variables): Promise<void> {
  return patiently(lockPatience, async () => {
    const answer = await git.run({
      arguments: ['fetch', ...options, '--', remote.name, `+refs/heads/*:${remote.namespace}*`],
      variables,
    });
    if (succeeded(answer)) return;
    const crossed = /cannot lock ref|unable to lock|Unable to create '.*\.lock'|File exists/.test(
      answer.stderr,
    );
    const message = `the remote ${remote.name} could not be fetched: ${reasonOf(answer)}`;
    throw crossed ? new Passing(message) : new RepositoryUnavailable(message);
  });
}
