import { RepositoryUnavailable } from '../../../ports/release-repository.ts';
import { outputOf } from '../process/failure.ts';
import { isReachable } from '../reading/ancestry.ts';
import { type BranchMove, localBranches } from '../writing/branch-home.ts';
import type { RemoteAccess } from './remote.ts';

/**
 * What an unclear push left behind: `ours`, our commit is in the branch's history; `moved`, the branch is
 * elsewhere without it; `unmoved`, the branch is where it was. The remote itself is asked, because what another
 * process fetched here may be older. Rejects with RepositoryUnavailable when it cannot be seen.
 */
export async function findOurs(
  access: RemoteAccess,
  { branch, expected, commit }: BranchMove,
): Promise<'ours' | 'moved' | 'unmoved'> {
  const { git, store, remote } = access;
  const tip = await remoteTip(access, branch);
  if (tip === commit) return 'ours';
  if (tip === expected) return 'unmoved';
  if (tip === null) return 'moved';
  if (!(await store.hasCommit(tip))) await access.fetch();
  if (!(await store.hasCommit(tip))) {
    throw new RepositoryUnavailable(
      `the branch ${branch} of ${remote.title} moves faster than it can be fetched`,
    );
  }
  return (await isReachable(git, store, { ancestor: commit, descendant: tip })) ? 'ours' : 'moved';
}

async function remoteTip({ network, remote }: RemoteAccess, branch: string): Promise<string | null> {
  const reference = `${localBranches}${branch}`;
  const answer = await network.run({ arguments: ['ls-remote', '--quiet', '--', remote.name, reference] });
  const lines = outputOf(answer, `see the branch ${branch} of ${remote.title}`).toString('utf8').split('\n');
  const line = lines.find((text) => text.endsWith(`\t${reference}`));
  return line?.split('\t')[0] ?? null;
}
