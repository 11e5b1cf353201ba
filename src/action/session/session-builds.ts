import { createCommandBuilds } from '../../adapters/builds/create-command-builds.ts';
import { createNoteBuilds } from '../../adapters/git/notes/create-note-builds.ts';
import { createCheckBuilds } from '../../adapters/github/builds/create-check-builds.ts';
import { createProcesses } from '../../adapters/processes/processes.ts';
import type { Builds } from '../../ports/builds.ts';
import { buildsOfKinds } from '../../usecases/builds/builds-of-kinds.ts';
import { variablesForGit } from '../inputs/variables-for-git.ts';
import type { Step } from '../modes/step.ts';
import type { Session } from './session.ts';
import { readSurroundings } from './surroundings.ts';

/** Who says what was built, asked with the credentials of the step. */
export function sessionBuilds(
  { credentials, variables }: Pick<Step, 'variables'> & Pick<Step['request'], 'credentials'>,
  { api, token }: Pick<Session, 'api' | 'token'>,
): Builds {
  const { temporaryFolder } = readSurroundings(variables);
  return buildsOfKinds({
    check: createCheckBuilds(api, credentials.kind),
    note: createNoteBuilds({
      ...{ folder: temporaryFolder, variables: variablesForGit(variables) },
      server: { address: api.addresses.server, token },
    }),
    command: createCommandBuilds({ processes: createProcesses(), temporaryFolder, variables }),
  });
}
