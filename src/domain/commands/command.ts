/** What can be said in comments, in the order in which people are told of it. */
export const verbs = [
  'validate',
  'refresh',
  'abort',
  'continue',
  'confirm',
  'retry',
  'reuse',
  'help',
] as const;

export type Verb = (typeof verbs)[number];

/** What changes nothing need not say which state of the plan is meant. */
export interface ValidateCommand {
  readonly verb: 'validate';
}

interface HelpCommand {
  readonly verb: 'help';
}

interface Bound {
  /** The plan's file as whoever says it has seen it (`shortDigest`); null when it is left out. */
  readonly digest: string | null;
}

interface PlainCommand extends Bound {
  readonly verb: 'refresh' | 'abort' | 'continue' | 'retry';
}

export interface ReuseCommand extends Bound {
  readonly verb: 'reuse';
  readonly target: string;
  /** The environment that the versions are taken from; null for the one of the run. */
  readonly source: string | null;
  readonly latest: boolean;
}

interface ConfirmCommand extends Bound {
  readonly verb: 'confirm';
  /** Numbers of criteria, from 1; null for all that are left. */
  readonly criteria: readonly number[] | null;
}

/** What changes something, and therefore names what it acts on. */
export type BoundCommand = PlainCommand | ReuseCommand | ConfirmCommand;

export type Command = ValidateCommand | HelpCommand | BoundCommand;

export function isBound(command: Command): command is BoundCommand {
  return command.verb !== 'validate' && command.verb !== 'help';
}
