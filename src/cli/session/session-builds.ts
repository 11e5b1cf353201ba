import { createCommandBuilds } from '../../adapters/builds/create-command-builds.ts';
import { createNoteBuilds } from '../../adapters/git/notes/create-note-builds.ts';
import { createProcesses } from '../../adapters/processes/processes.ts';
import type { Builds } from '../../ports/builds.ts';
import { buildsOfKinds } from '../../usecases/builds/builds-of-kinds.ts';
import type { Session } from './session.ts';

/** Who says what was built: git and programs on this machine, and GitHub where the repository is there. */
export function sessionBuilds({ hosted, repository }: Session): Builds {
  const variables = process.env;
  return buildsOfKinds({
    check: hosted?.builds.check ?? null,
    note: hosted?.builds.note ?? createNoteBuilds({ folder: repository.directory, variables }),
    command: createCommandBuilds({ processes: createProcesses(), variables }),
  });
}
