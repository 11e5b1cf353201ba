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

interface HelpCommand {
  readonly verb: 'help';
}

interface ValidateCommand {
  readonly verb: 'validate';
}

/** What changes something, and therefore names what it acts on. */
interface Bound {
  /** The plan's file as whoever says it has seen it (`shortDigest`); null when it is left out. */
  readonly digest: string | null;
}

interface RefreshCommand extends Bound {
  readonly verb: 'refresh';
}

interface PlainRunCommand extends Bound {
  readonly verb: 'abort' | 'continue' | 'retry';
}

interface ReuseCommand extends Bound {
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

/** What is said of a plan that is proposed. */
export type ProposalCommand = ValidateCommand | RefreshCommand;

/** What is said of the run of a plan that is merged. */
export type RunCommand = PlainRunCommand | ReuseCommand | ConfirmCommand;

export type BoundCommand = RefreshCommand | RunCommand;

export type Command = HelpCommand | ProposalCommand | RunCommand;

export function isOfProposals(command: ProposalCommand | RunCommand): command is ProposalCommand {
  return command.verb === 'validate' || command.verb === 'refresh';
}
