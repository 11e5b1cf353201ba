import { runGit } from '../../git/run-git.ts';
import type { Head } from '../../model/pull-requests/pull-request.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import { pullRef } from './refresh-merges.ts';

/** Brings a head's commits into the repository it is proposed to, which may be another one, as `refs/pull/N/head`. */
export async function bringHead(repository: Repository, number: number, head: Head): Promise<void> {
  const target = pullRef(number, 'head');
  if (head.repository === repository) {
    await runGit(repository.folder, ['update-ref', target, head.sha]);
    return;
  }
  const refspec = `+${head.sha}:${target}`;
  const options = ['--quiet', '--no-tags', '--no-auto-maintenance', '--no-write-fetch-head'];
  await runGit(repository.folder, ['fetch', ...options, '--', head.repository.folder, refspec]);
}
