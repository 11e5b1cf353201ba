import { resolve } from 'node:path';
import { systemClock } from '../../adapters/clock.ts';
import { openGitRepository } from '../../adapters/git/open-git-repository.ts';
import { createGitSources } from '../../adapters/git/sources/create-git-sources.ts';
import { createGitTips } from '../../adapters/git/sources/create-git-tips.ts';
import { createGitTagger } from '../../adapters/git/tagging/create-git-tagger.ts';
import { createRecordsReader } from '../../usecases/reading/create-records-reader.ts';
import { openPlansOnBranches } from '../../usecases/reading/open-plans.ts';
import { orClose } from './or-close.ts';
import type { Session } from './session.ts';

/** A repository in a folder: its own branches count, or those of one of its remotes. */
export async function openLocalSession(repo: string, remote: string | undefined): Promise<Session> {
  const variables = process.env;
  const folder = resolve(repo);
  const { now } = systemClock;
  const repository = await openGitRepository({
    folder,
    variables,
    now,
    ...(remote !== undefined && { remote }),
  });
  await orClose(repository, () => repository.refresh());
  return {
    repository,
    readRecords: createRecordsReader(repository),
    readOpenPlans: openPlansOnBranches(repository),
    sources: createGitSources({ folder: repository.directory, variables }),
    tips: createGitTips({ folder: repository.directory, variables }),
    tagger: createGitTagger({ folder: repository.directory, variables, now }),
    clock: systemClock,
    hosted: null,
  };
}
