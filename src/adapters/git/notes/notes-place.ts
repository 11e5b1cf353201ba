import type { Git } from '../process/git-command.ts';

/** Where notes are. */
export interface NotesPlace {
  /** The catalog's address. */
  readonly repository: string;
  /** Full name of the reference. */
  readonly reference: string;
  /** A commit that is asked about, which tells by which hash all are named. */
  readonly commit: string;
}

/** Given a git in a folder with the notes, and the commit that their reference names; undefined when there is none. */
export type UseNotes<Answer> = (git: Git, tip: string | undefined) => Promise<Answer>;
