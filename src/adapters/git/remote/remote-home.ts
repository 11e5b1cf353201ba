import { BranchInUse, type CommitResult, RepositoryUnusable } from '../../../ports/release-repository.ts';
import type { BranchHome, BranchMove } from '../writing/branch-home.ts';
import { updateReference } from '../writing/move-branch.ts';
import { Passing, patiently } from '../writing/patiently.ts';
import { findOurs } from './find-ours.ts';
import { pushCommit } from './push-commit.ts';
import type { Remote, RemoteAccess } from './remote.ts';

/** Milliseconds to go on when the remote's answers leave it open what happened. */
const patienceWithRemote = 30_000;

/** A clone: what counts are the branches of its remote, which nobody has checked out here. */
export function remoteHome(access: RemoteAccess): BranchHome {
  return {
    namespace: access.remote.namespace,
    refresh: async () => {
      await access.fetch();
      return new Map();
    },
    assertFree: () => Promise.resolve(),
    move: (move) => pushUntilClear(access, move),
  };
}

/**
 * Pushes until it is known what became of the commit. Only the first answer that the branch has moved is taken
 * as it is: after an unclear one, it may be our own commit that moved it.
 */
function pushUntilClear(access: RemoteAccess, move: BranchMove): Promise<CommitResult> {
  const { network, remote } = access;
  return patiently(patienceWithRemote, async (number) => {
    const result = await pushCommit(network, remote, move);
    if (result.kind === 'pushed') return await committed(access, move);
    if (result.kind === 'stale' && number === 1) return { kind: 'moved' };
    const found = await findOurs(access, move);
    if (found === 'ours') return await committed(access, move);
    if (found === 'moved') return { kind: 'moved' };
    if (result.kind === 'declined') throw declined(remote, move.branch, result.reason);
    throw new Passing(`the branch ${move.branch} could not be pushed to ${remote.title}: ${result.reason}`);
  });
}

/** Shows the new commit here as well; whoever fetched it in the meantime has done so already. */
async function committed({ git, store, remote }: RemoteAccess, move: BranchMove): Promise<CommitResult> {
  await updateReference(git, `${remote.namespace}${move.branch}`, {
    commit: move.commit,
    expected: move.expected ?? store.format.nullId,
  });
  return { kind: 'committed', commit: move.commit };
}

function declined(remote: Remote, branch: string, reason: string): Error {
  if (reason.includes('is currently checked out')) {
    return new BranchInUse(
      `the branch ${branch} is checked out in a working tree of ${remote.title}, which would fall ` +
        'behind; check out another branch there and try again',
    );
  }
  return new RepositoryUnusable(`${remote.title} declined the branch ${branch}: ${reason}`);
}
