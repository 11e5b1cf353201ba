import { parseEnvironmentBranch } from '../../domain/names.ts';
import { commitAt, textAt } from './payload.ts';
import { nothing, type Reading } from './reading.ts';

const branchPrefix = 'refs/heads/';
/** The branch that a merge queue makes: of the base, the pull request that comes last, and the base's commit. */
const queueBranch = /^gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/;

export function readMergeGroup(payload: unknown): Reading {
  const action = textAt(payload, 'action');
  if (action !== 'checks_requested') return nothing(`'${action}' of a merge group asks for no verdict`);
  const base = textAt(payload, 'merge_group.base_ref');
  return mergeGroupOf(
    base.startsWith(branchPrefix) ? base.slice(branchPrefix.length) : base,
    commitAt(payload, 'merge_group.head_sha'),
  );
}

/** A merge group of which only the branch and its commit are known. */
export function mergeGroupOfBranch(branch: string, head: string): Reading {
  const base = queueBranch.exec(branch)?.[1];
  if (base === undefined) return nothing(`branch '${branch}' is not one that a merge queue makes`);
  return mergeGroupOf(base, head);
}

function mergeGroupOf(base: string, head: string): Reading {
  if (parseEnvironmentBranch(base) !== undefined) return { kind: 'merge-group', head, base };
  return nothing(`the merge queue is for '${base}', which is no environment's branch`);
}
