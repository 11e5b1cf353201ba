import type { CommitResult } from '../../../ports/release-repository.ts';

/** Where the references of local branches stand. */
export const localBranches = 'refs/heads/';

export interface BranchMove {
  readonly branch: string;
  /** null: the branch must not exist yet. */
  readonly expected: string | null;
  readonly commit: string;
}

/** Where the branches are that count: in the repository itself, or in its remote. */
export interface BranchHome {
  /** The references that show them here. */
  readonly namespace: string;
  /** Brings them up to date, with the heads of pull requests where there are any; gives these by number. */
  refresh(pullRequests?: readonly number[]): Promise<ReadonlyMap<number, string>>;
  /** Rejects with BranchInUse when a working tree here would fall behind. */
  assertFree(branch: string): Promise<void>;
  /** Compare-and-swap to a commit whose objects are written. */
  move(move: BranchMove): Promise<CommitResult>;
}
