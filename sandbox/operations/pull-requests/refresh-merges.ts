import { mergeTrees, writeMergeRefs } from '../../git/merges.ts';
import { updateRefs } from '../../git/refs.ts';
import { findBranch } from '../../model/lookups.ts';
import type { PullRequest } from '../../model/pull-requests/pull-request.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import type { World } from '../../model/world.ts';
import { noteRefs } from '../repositories/note-refs.ts';

/** `refs/pull/N/head` and `refs/pull/N/merge`. */
export function pullRef(number: number, end: 'head' | 'merge'): string {
  return `refs/pull/${number}/${end}`;
}

/** Merges each open pull request of a repository anew on trial, and keeps `refs/pull/N/merge` where that works. */
export async function refreshMerges(
  world: World,
  repository: Repository,
  pullRequests: readonly PullRequest[],
): Promise<void> {
  const questions = pullRequests.flatMap((pullRequest) => {
    const base = findBranch(repository, pullRequest.base.ref)?.commit ?? null;
    return base === null ? [] : [{ pullRequest, base, head: pullRequest.head.sha }];
  });
  const trees = await mergeTrees(repository.folder, questions);
  const answers = questions.map((question, at) => ({ ...question, tree: trees[at] ?? null }));
  const clean = answers.flatMap(({ pullRequest, base, head, tree }) =>
    tree === null ? [] : [{ ref: pullRef(pullRequest.number, 'merge'), base, head, tree }],
  );
  const conflicting = answers.filter(({ tree }) => tree === null);
  const commits = await writeMergeRefs(repository.folder, clean, world.now());
  const gone = conflicting.map(({ pullRequest }) => pullRef(pullRequest.number, 'merge'));
  const present = gone.filter((ref) => repository.refs.has(ref));
  await updateRefs(
    repository.folder,
    present.map((ref) => ({ ref, to: null })),
  );
  noteRefs(repository, [
    ...clean.map(({ ref }, at) => ({ ref, commit: commits[at] ?? null })),
    ...present.map((ref) => ({ ref, commit: null })),
  ]);
  for (const { pullRequest, tree } of answers) {
    pullRequest.mergeable = tree !== null;
    pullRequest.mergeCommit = repository.refs.get(pullRef(pullRequest.number, 'merge'))?.sha ?? null;
  }
}
