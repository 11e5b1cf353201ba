import type { Ref } from '../model/repositories/ref.ts';
import { runGit } from './run-git.ts';

const format = '%(refname) %(objectname) %(objecttype) %(*objectname) %(*objecttype)';

/** Every ref of a repository, by whole name. */
export async function readRefs(folder: string): Promise<Map<string, Ref>> {
  const output = await runGit(folder, ['for-each-ref', `--format=${format}`]);
  const lines = output === '' ? [] : output.split('\n');
  return new Map(lines.map((line) => refOf(line.split(' '))).map((ref) => [ref.name, ref]));
}

function refOf([name = '', sha = '', type = '', peeled = '', peeledType = '']: readonly string[]): Ref {
  if (type === 'tag') return { name, sha, type, commit: peeledType === 'commit' ? peeled : null };
  if (type === 'tree' || type === 'blob') return { name, sha, type, commit: null };
  return { name, sha, type: 'commit', commit: sha };
}

/**
 * Sets or deletes (null) refs, all or none. With `from` a ref is moved only when it is there still; then the
 * answer is false when it was not.
 */
export async function updateRefs(
  folder: string,
  changes: readonly { readonly ref: string; readonly to: string | null; readonly from?: string }[],
): Promise<void> {
  const lines = changes.map(({ ref, to, from }) =>
    to === null ? `delete ${ref}\n` : `update ${ref} ${to}${from === undefined ? '' : ` ${from}`}\n`,
  );
  if (lines.length > 0) await runGit(folder, ['update-ref', '--stdin'], { input: lines.join('') });
}
