import {
  type CommitResult,
  RepositoryUnavailable,
  RepositoryUnusable,
} from '../../../ports/release-repository.ts';
import type { ObjectStore } from '../objects/object-store.ts';
import type { GitAnswer } from '../process/collect-output.ts';
import { reasonOf, succeeded } from '../process/failure.ts';
import type { Git } from '../process/git-command.ts';
import { isReachable } from '../reading/ancestry.ts';
import { listBranches } from '../reading/branches.ts';
import { type BranchMove, localBranches } from './branch-home.ts';
import { Passing, patiently } from './patiently.ts';

/** Milliseconds to wait for another git that holds the branch's lock file. */
const lockPatience = 10_000;

/**
 * Moves a local branch by compare-and-swap (`git update-ref <ref> <new> <old>`). A refusal is judged by
 * reading the branch again: a lock held by another git is waited for, a moved branch is the answer.
 */
export function moveBranch(git: Git, store: ObjectStore, move: BranchMove): Promise<CommitResult> {
  return patiently(lockPatience, async () => {
    const answer = await updateReference(git, `${localBranches}${move.branch}`, {
      commit: move.commit,
      expected: move.expected ?? store.format.nullId,
    });
    if (succeeded(answer)) return { kind: 'committed', commit: move.commit };
    const current = (await listBranches(git, localBranches, [move.branch])).get(move.branch) ?? null;
    if (current !== move.expected) return await settle(git, store, { ...move, current, answer });
    throw isContention(answer) ? locked(move.branch, answer) : refusal(move.branch, answer);
  });
}

/** One compare-and-swap of a reference, in one process. */
export function updateReference(
  git: Git,
  reference: string,
  { commit, expected }: { commit: string; expected: string },
): Promise<GitAnswer> {
  return git.run({ arguments: ['update-ref', '-m', 'deployment-plans', reference, commit, expected] });
}

/** The branch is elsewhere: by our own update when that was cut off and its answer lost, else by another's. */
async function settle(
  git: Git,
  store: ObjectStore,
  { commit, current, answer }: BranchMove & { current: string | null; answer: GitAnswer },
): Promise<CommitResult> {
  const unclear = answer.end !== 'exited';
  const ours =
    current === commit ||
    (unclear &&
      current !== null &&
      (await isReachable(git, store, { ancestor: commit, descendant: current })));
  return ours ? { kind: 'committed', commit } : { kind: 'moved' };
}

/** The branch has not moved, so it was locked when git tried, or it moved there and back. */
function isContention(answer: GitAnswer): boolean {
  return answer.end !== 'exited' || /File exists|but expected|reference already exists/.test(answer.stderr);
}

function refusal(branch: string, answer: GitAnswer): Error {
  const reason = reasonOf(answer);
  return answer.stderr.includes('cannot create')
    ? new RepositoryUnusable(
        `the branch ${branch} cannot be created: ${reason}; remove or rename the other branch`,
      )
    : new RepositoryUnavailable(`git could not move the branch ${branch}: ${reason}`);
}

function locked(branch: string, answer: GitAnswer): Error {
  return new Passing(
    `the branch ${branch} stays locked (${reasonOf(answer)}); if the git that locked it was killed, ` +
      'reconcile removes the lock after a minute',
  );
}
