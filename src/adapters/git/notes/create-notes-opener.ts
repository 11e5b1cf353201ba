import { RepositoryUnavailable } from '../../../ports/release-repository.ts';
import { type ConnectedServer, placeOfRepository } from '../place-of-repository.ts';
import type { Variables } from '../process/environment.ts';
import { reasonOf, succeeded } from '../process/failure.ts';
import { createGit, type Git } from '../process/git-command.ts';
import { variablesForAddress } from '../process/quiet-ssh.ts';
import { gitInPlace } from '../sources/contents/git-in-place.ts';
import { withNotesOfAddress, withNotesOfServer } from './fetch-notes.ts';
import type { NotesPlace, UseNotes } from './notes-place.ts';

export interface NotesOptions {
  /** The folder whose git configuration applies to all that is not on the server (credential helpers). */
  readonly folder: string;
  /** The caller's environment, which the git processes inherit as far as it is safe. */
  readonly variables: Variables;
  /** Null when none is connected. */
  readonly server: ConnectedServer | null;
  /** Milliseconds that one process may take. */
  readonly timeout: number;
}

export type NotesOpener = <Answer>(place: NotesPlace, use: UseNotes<Answer>) => Promise<Answer>;

/** Opens notes where they are on this machine, or brings them here: one process for each. Rejects when neither can be. */
export function createNotesOpener({ folder, server, ...options }: NotesOptions): NotesOpener {
  const { variables, timeout } = options;
  const forAddress = variablesForAddress(createGit({ variables, folder, timeout }), variables);

  return async (wanted, use) => {
    const place = placeOfRepository(wanted.repository, server);
    if (place.kind === 'hosted') return withNotesOfServer({ ...options, ...place }, wanted, use);
    const { address } = place;
    if (address.startsWith('/')) {
      const git = await gitInPlace(address, variables, timeout);
      return use(git, await tipOf(git, wanted.reference));
    }
    const forProtocol = await forAddress(address);
    const asking = { address, folder, timeout, variables: { ...variables, ...forProtocol } };
    return withNotesOfAddress(asking, wanted, use);
  };
}

/** The commit that a reference names; undefined when there is none (git-rev-parse: --quiet). */
async function tipOf(git: Git, reference: string): Promise<string | undefined> {
  const answer = await git.run({ arguments: ['rev-parse', '--verify', '--quiet', `${reference}^{commit}`] });
  if (answer.code === 1 && answer.stderr === '') return undefined;
  if (!succeeded(answer)) throw new RepositoryUnavailable(reasonOf(answer));
  return answer.stdout.toString('utf8').trim();
}
