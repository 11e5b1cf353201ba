import type { Environment } from './configuration.ts';

/** What stands for the platform's version in the name of a check or a note. */
export const platformMark = '{platform}';

/** What tells whether a version was built for an environment's platform. */
export type BuildEvidence = CheckEvidence | NoteEvidence | CommandEvidence;

/** A check run or a commit status on the tag's commit. */
export interface CheckEvidence {
  readonly kind: 'check';
  /** With the mark of the platform in it, as that of a note. */
  readonly name: string;
}

/** A git note on the tag's commit, in the application's repository; its first word says how the build stands. */
export interface NoteEvidence {
  readonly kind: 'note';
  /** Below `refs/notes/`. */
  readonly name: string;
}

/** Built when a program exits with 0; it only reads. */
export interface CommandEvidence {
  readonly kind: 'command';
  /** An argument vector. */
  readonly command: readonly string[];
  /** Milliseconds that it may take for one version. */
  readonly timeout: number;
  /** Names of variables of the caller that are handed through. */
  readonly env: readonly string[];
}

/** What versions are built for: an environment that names its platform, and what tells that. */
export interface BuildTarget {
  readonly name: string;
  readonly platform: string;
  readonly builds: BuildEvidence;
}

/** Undefined for an environment that does not say it. */
export function buildTargetOf({ name, platform, builds }: Environment): BuildTarget | undefined {
  return platform === undefined || builds === undefined ? undefined : { name, platform, builds };
}

/** The name of a check or a note as it is for one platform. */
export function evidenceName(name: string, platform: string): string {
  return name.replaceAll(platformMark, platform);
}
