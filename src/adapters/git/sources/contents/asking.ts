import type { CommitQuestion, SourceQuestion } from '../../../../ports/sources.ts';
import type { Variables } from '../../process/environment.ts';
import type { Git } from '../../process/git-command.ts';

/** What reading one repository takes. */
export interface Asking {
  /** Works in `folder`. */
  readonly git: Git;
  /** The folder whose git configuration applies. */
  readonly folder: string;
  /** What git is given for the catalog's address. */
  readonly address: string;
  /** The caller's environment, with what the protocol needs. */
  readonly variables: Variables;
  /** Milliseconds that one process may take. */
  readonly timeout: number;
  readonly question: AskedContents;
}

/** What takes more than a list of tags. */
export interface AskedContents extends Pick<SourceQuestion, 'files' | 'notes'> {
  readonly commits: readonly CommitQuestion[];
}
