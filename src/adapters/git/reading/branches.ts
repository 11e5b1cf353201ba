import { outputOf } from '../process/failure.ts';
import type { Git } from '../process/git-command.ts';

/**
 * The branches below `namespace` (`refs/heads/` or `refs/remotes/<remote>/`) whose short names match: name to
 * commit. A prefix ends in `/` or is a whole name; without any, all branches.
 */
export async function listBranches(
  git: Git,
  namespace: string,
  prefixes: readonly string[],
): Promise<Map<string, string>> {
  const patterns = prefixes.length === 0 ? [namespace] : prefixes.map((prefix) => `${namespace}${prefix}`);
  const answer = await git.run({
    arguments: ['for-each-ref', '--format=%(objectname) %(refname)', '--', ...patterns],
  });
  const branches = new Map<string, string>();
  for (const line of outputOf(answer, 'list the branches').toString('utf8').split('\n')) {
    const [commit = '', reference = ''] = line.split(' ');
    const name = reference.slice(namespace.length);
    // A remote's HEAD stands among its branches, and is none.
    if (name !== '' && name !== 'HEAD' && matches(name, prefixes)) branches.set(name, commit);
  }
  return branches;
}

function matches(name: string, prefixes: readonly string[]): boolean {
  if (prefixes.length === 0) return true;
  return prefixes.some((prefix) => (prefix.endsWith('/') ? name.startsWith(prefix) : name === prefix));
}
