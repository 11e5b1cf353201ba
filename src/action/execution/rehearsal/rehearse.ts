import { rehearseProposals } from '../../../adapters/rehearsal/rehearse-proposals.ts';
import { rehearseRepository } from '../../../adapters/rehearsal/rehearse-repository.ts';
import { shortDigest } from '../../../domain/short-digest.ts';
import type { JobStarter } from '../../../ports/jobs.ts';
import type { Mirror } from '../../../ports/mirror.ts';
import type { Tagger } from '../../../ports/tagger.ts';
import { createRecordsReader } from '../../../usecases/reading/create-records-reader.ts';
import type { Session } from '../../session/session.ts';

/** The id of what was not made. */
const nothingMade = 0;

/** The same session, in which nothing is written to the repository, and no version is tagged. */
export function rehearsed(session: Session): Session {
  const repository = rehearseRepository(session.repository);
  const tagger: Tagger = { tag: async () => 'there' };
  return { ...session, repository, tagger, readRecords: createRecordsReader(repository) };
}

/** Asks for no job. */
export function rehearsedStarter(starter: JobStarter): JobStarter {
  return { queued: () => starter.queued(), start: async () => {} };
}

/** Says what it would show, and shows nothing. */
export function rehearsedMirror(mirror: Mirror, say: (line: string) => void): Mirror {
  return {
    standing: (question) => mirror.standing(question),
    async setCheck(commit, { name, title }, standing) {
      say(`the check run '${name}' of ${shortDigest(commit)} would say: ${title}`);
      return standing ?? nothingMade;
    },
    async setComment(pullRequest, _, standing) {
      say(`the comment on pull request #${pullRequest} would be ${standing === null ? 'added' : 'replaced'}`);
      return standing ?? nothingMade;
    },
    async createDeployment({ environment }) {
      say(`a deployment to ${environment} would be added`);
      return nothingMade;
    },
    async setDeploymentStatus(_, { state, description }) {
      say(`a deployment would be ${state}: ${description}`);
    },
    budget: () => mirror.budget(),
  };
}

/** The same session, in which no branch is pushed and no pull request opened. */
export function rehearsedFollowUps(session: Session): Session {
  const { forge, webAddress } = session;
  return { ...rehearsed(session), forge: rehearseProposals(forge, webAddress) };
}
