import { mkdirSync } from 'node:fs';
import { systemClock } from '../../adapters/clock.ts';
import { withRecordsCopy } from '../../adapters/git/records/with-records-copy.ts';
import { connectGitHub } from '../../adapters/github/connect-github.ts';
import { createFreshRecordsReader } from '../../usecases/reading/fresh-records-reader.ts';
import type { RecordsReader } from '../../usecases/reading/records.ts';
import { variablesForGit } from '../inputs/variables-for-git.ts';
import type { Step } from '../modes/step.ts';
import { readSurroundings } from './surroundings.ts';

/**
 * Gives the records of the release repository alone, also to a job of another repository; each time they are read it is
 * looked anew, by one fetch. The token is the one for that repository, and masked before it is used.
 */
export async function withRecords<Answer>(
  { request: { credentials, guard }, variables, runner }: Step,
  use: (readRecords: RecordsReader) => Promise<Answer>,
): Promise<Answer> {
  const { releaseRepository } = guard;
  const surroundings = readSurroundings({
    ...variables,
    ...(releaseRepository !== null && { GITHUB_REPOSITORY: releaseRepository }),
  });
  const { repository, addresses, webAddress, temporaryFolder } = surroundings;
  mkdirSync(temporaryFolder, { recursive: true });
  const { token } = connectGitHub({
    ...{ repository, addresses, credentials, now: systemClock.now },
    ...{ onNotice: runner.say, onToken: runner.mask },
  });
  const forGit = { ...variablesForGit(variables), TMPDIR: temporaryFolder };
  const place = { address: `${webAddress}.git`, token, variables: forGit };
  return withRecordsCopy(place, (copy) => use(createFreshRecordsReader(copy)));
}
