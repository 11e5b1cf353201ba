import type { GitAnswer } from '../process/collect-output.ts';
import { readable, reasonOf, succeeded } from '../process/failure.ts';
import { type BranchMove, localBranches } from '../writing/branch-home.ts';
import type { Network, Remote } from './remote.ts';

/**
 * What a push came to: done; refused because the branch is not where it was expected; declined by the remote
 * for a reason of its own; or nothing that can be relied on.
 */
export type PushResult =
  | { readonly kind: 'pushed' }
  | { readonly kind: 'stale' | 'declined' | 'unclear'; readonly reason: string };

const options = ['--porcelain', '--no-verify', '--no-follow-tags', '--no-recurse-submodules', '--no-signed'];

/** Pushes one commit to one branch as a compare-and-swap. */
export async function pushCommit(
  network: Network,
  remote: Remote,
  { branch, expected, commit }: BranchMove,
): Promise<PushResult> {
  const reference = `${localBranches}${branch}`;
  const answer = await network.run({
    arguments: [
      'push',
      ...options,
      `--force-with-lease=${reference}:${expected ?? ''}`,
      '--',
      remote.name,
      `${commit}:${reference}`,
    ],
  });
  return resultOf(answer);
}

/** Reads the line `<flag>\t<from>:<to>\t<summary> (<reason>)` of the one reference that was pushed. */
function resultOf(answer: GitAnswer): PushResult {
  if (succeeded(answer)) return { kind: 'pushed' };
  const line = answer.stdout
    .toString('utf8')
    .split('\n')
    .find((text) => text.startsWith('!\t'));
  const [, summary = '', reason = ''] = /\t\[([^\]]*)\](?: \((.*)\))?$/.exec(line ?? '') ?? [];
  if (answer.end !== 'exited' || summary === '') return { kind: 'unclear', reason: reasonOf(answer) };
  if (summary === 'rejected') return { kind: 'stale', reason };
  const said = reasonOf(answer);
  return isCrossing(reason)
    ? { kind: 'unclear', reason: readable(reason) }
    : { kind: 'declined', reason: readable(`${reason}; ${said}`) };
}

/** Reasons of a remote that was writing the same reference at that moment. */
function isCrossing(reason: string): boolean {
  return /cannot lock|failed to (?:lock|update ref|report)|incorrect old value/.test(reason);
}
