import { resolve } from 'node:path';
import { systemClock } from '../../adapters/clock.ts';
import { openGitRepository } from '../../adapters/git/open-git-repository.ts';
import type { RecordsPlace } from '../../adapters/git/records/fetch-records.ts';
import { withRecordsCopy } from '../../adapters/git/records/with-records-copy.ts';
import { isRepositoryAddress, repositoryGrammar } from '../../domain/repository-address.ts';
import { createFreshRecordsReader } from '../../usecases/reading/fresh-records-reader.ts';
import type { RecordsReader } from '../../usecases/reading/records.ts';
import { wrongUsage } from '../../usecases/refusal.ts';
import { githubAddresses, requireToken } from './github-access.ts';
import type { SessionOptions } from './with-session.ts';

/**
 * Gives the records alone, for the length of one answer. Here `repo` may be an https or ssh address as well. Each time
 * they are read it is looked anew: in a folder at its branch, or after one fetch from its remote; elsewhere by one fetch
 * of nothing but the records.
 */
export function withRecords<Answer>(
  options: SessionOptions,
  use: (readRecords: RecordsReader) => Promise<Answer>,
): Promise<Answer> {
  const place = placeOf(options);
  if (place === undefined) return withRecordsHere(options, use);
  return withRecordsCopy(place, (copy) => use(createFreshRecordsReader(copy)));
}

/** Whether the records are read over a network. */
export function isElsewhere({ repo, remote, github }: SessionOptions): boolean {
  return github !== undefined || remote !== undefined || isAddress(repo);
}

/** Undefined for a folder. */
function placeOf({ repo, remote, github }: SessionOptions): RecordsPlace | undefined {
  const variables = process.env;
  if (github === undefined && !isAddress(repo)) return undefined;
  if (remote !== undefined) {
    const named = github === undefined ? 'the address' : '--github';
    throw wrongUsage(`${named} says where the repository is; leave out --remote`);
  }
  if (github !== undefined) {
    const token = requireToken(variables);
    return { address: `${githubAddresses(variables).server}/${github}.git`, token: () => token, variables };
  }
  if (!isRepositoryAddress(repo)) {
    throw wrongUsage(`--repo is no address that git may be asked for; expected ${repositoryGrammar}`);
  }
  return { address: repo, token: null, variables };
}

function isAddress(repo: string): boolean {
  return /^(?:https|ssh):/.test(repo);
}

async function withRecordsHere<Answer>(
  { repo, remote }: SessionOptions,
  use: (readRecords: RecordsReader) => Promise<Answer>,
): Promise<Answer> {
  const repository = await openGitRepository({
    folder: resolve(repo),
    variables: process.env,
    now: systemClock.now,
    ...(remote !== undefined && { remote }),
  });
  try {
    return await use(createFreshRecordsReader(repository));
  } finally {
    await repository.close();
  }
}
