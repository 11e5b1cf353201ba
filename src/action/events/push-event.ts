import { recordsBranch, trustedBranch } from '../../domain/layout.ts';
import { parseEnvironmentBranch } from '../../domain/names.ts';
import { textAt, valueAt } from './payload.ts';
import { nothing, type Reading } from './reading.ts';

const branchPrefix = 'refs/heads/';

export function readPush(payload: unknown): Reading {
  const ref = textAt(payload, 'ref');
  if (!ref.startsWith(branchPrefix)) return nothing(`'${ref}' is no branch; plans are not about it`);
  const branch = ref.slice(branchPrefix.length);
  if (valueAt(payload, 'deleted') === true) {
    return nothing(`branch '${branch}' was deleted; GitHub closes the pull requests that were for it`);
  }
  return pushOf(branch);
}

/** Configuration, catalog, merged plans and records decide about open plans; no other branch does. */
export function pushOf(branch: string): Reading {
  const decides =
    branch === trustedBranch || branch === recordsBranch || parseEnvironmentBranch(branch) !== undefined;
  if (decides) return { kind: 'push', branch };
  return nothing(`branch '${branch}' decides about no plan: those that do are main and env/<environment>`);
}
