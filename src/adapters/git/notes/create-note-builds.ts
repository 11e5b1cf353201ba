import PQueue from 'p-queue';
import { messageOf } from '../../../domain/message-of.ts';
import type { NoteEvidence } from '../../../domain/model/builds.ts';
import { absentCheck, type CheckState } from '../../../domain/readiness/check-state.ts';
import type { Builds } from '../../../ports/builds.ts';
import type { ConnectedServer } from '../place-of-repository.ts';
import type { Variables } from '../process/environment.ts';
import { limitedGit } from '../sources/contents/limited-git.ts';
import { type AskedNotes, groupQuestions, type NoteQuestion } from './asked-notes.ts';
import { createNotesOpener } from './create-notes-opener.ts';
import { readNotes } from './read-notes.ts';

export interface NoteBuildsOptions {
  /** The folder whose git configuration applies to all that is not on the server (credential helpers). */
  readonly folder: string;
  /** The caller's environment, which the git processes inherit as far as it is safe. */
  readonly variables: Variables;
  readonly server?: ConnectedServer;
  /** Repositories that are asked at once; default 8. */
  readonly limit?: number;
  /** Milliseconds that one process may take; default 30 seconds. */
  readonly timeout?: number;
}

/** What git notes say of builds: two processes for each of the applications' repositories, however many commits. */
export function createNoteBuilds(options: NoteBuildsOptions): Builds<NoteEvidence> {
  const { server = null, limit = 8, timeout = 30_000 } = options;
  const openNotes = createNotesOpener({ ...options, server, timeout });
  const queue = new PQueue({ concurrency: limit });

  function read({ repository, reference, questions }: AskedNotes): Promise<ReadonlyMap<string, CheckState>> {
    const commits = new Set(questions.map(({ commit }) => commit));
    const [commit = ''] = commits;
    return openNotes({ repository, reference, commit }, async (git, tip) =>
      tip === undefined ? new Map() : readNotes(limitedGit(git, timeout), tip, commits),
    );
  }

  async function ask(asked: AskedNotes): Promise<(readonly [NoteQuestion, CheckState])[]> {
    try {
      const states = await queue.add(() => read(asked));
      return asked.questions.map((question) => [question, states.get(question.commit) ?? absentCheck]);
    } catch (cause) {
      const said = `${asked.reference} of ${asked.repository} cannot be read: ${messageOf(cause)}`;
      return asked.questions.map((question) => [question, { kind: 'unknown', said }]);
    }
  }
  return {
    states: async (questions) => new Map((await Promise.all(groupQuestions(questions).map(ask))).flat()),
  };
}
