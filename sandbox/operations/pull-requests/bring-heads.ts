import { updateRefs } from '../../git/refs.ts';
import { runGit } from '../../git/run-git.ts';
import type { PullRequest } from '../../model/pull-requests/pull-request.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import { noteRefs } from '../repositories/note-refs.ts';
import { pullRef } from './refresh-merges.ts';

/** Brings heads into the repository that they are proposed to, from forks as well, as `refs/pull/N/head`. */
export async function bringHeads(
  repository: Repository,
  pullRequests: readonly PullRequest[],
): Promise<void> {
  const own = pullRequests.filter(({ head }) => head.repository === repository);
  await updateRefs(
    repository.folder,
    own.map(({ number, head }) => ({ ref: pullRef(number, 'head'), to: head.sha })),
  );
  for (const { number, head } of pullRequests.filter((one) => !own.includes(one))) {
    const refspec = `+${head.sha}:${pullRef(number, 'head')}`;
    const options = ['--quiet', '--no-tags', '--no-auto-maintenance', '--no-write-fetch-head'];
    await runGit(repository.folder, ['fetch', ...options, '--', head.repository.folder, refspec]);
  }
  noteRefs(
    repository,
    pullRequests.map(({ number, head }) => ({ ref: pullRef(number, 'head'), commit: head.sha })),
  );
}
