import { rehearseRepository } from '../../adapters/rehearsal/rehearse-repository.ts';
import type { JobStarter } from '../../ports/jobs.ts';
import { createRecordsReader } from '../../usecases/reading/records.ts';
import type { Session } from '../session.ts';

/** The same session, in which nothing is written to the repository. */
export function rehearsed(session: Session): Session {
  const repository = rehearseRepository(session.repository);
  return { ...session, repository, readRecords: createRecordsReader(repository) };
}

/** Asks for no job. */
export function rehearsedStarter(starter: JobStarter): JobStarter {
  return { queued: () => starter.queued(), start: async () => {} };
}

/** The same session, in which no branch is pushed and no pull request opened. */
export function rehearsedFollowUps(session: Session): Session {
  const { forge } = session;
  const openPullRequest = async () => ({ number: 0, url: session.webAddress });
  return { ...rehearsed(session), forge: { ...forge, openPullRequest } };
}
