import type { Repository } from '../../model/repositories/repository.ts';

/** Takes note of refs that were just set to a commit, or deleted (null), without looking at the bare repository again. */
export function noteRefs(
  repository: Repository,
  changes: readonly { readonly ref: string; readonly commit: string | null }[],
): void {
  const refs = new Map(repository.refs);
  for (const { ref, commit } of changes) {
    if (commit === null) refs.delete(ref);
    else refs.set(ref, { name: ref, sha: commit, type: 'commit', commit });
  }
  repository.refs = refs;
}
