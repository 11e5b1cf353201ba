import { Command } from 'commander';
import type { Signals } from '../adapters/signals.ts';
import type { Answer } from './answer.ts';
import { repositoryNameArgument } from './arguments.ts';

/** Options that every command on a release repository has. */
export interface RepositoryOptions {
  readonly repo: string;
  readonly remote?: string;
  /** Only where the command works on GitHub. */
  readonly github?: string;
  readonly json?: boolean;
}

/** Everything behind the command line; loaded when the arguments are understood, so that help comes at once. */
export type Answers = typeof import('./answers.ts');

/** Answers the command that was typed; a signal ends it unless it obeys signals. */
export type Answering = (answers: Answers, signals: Signals) => Promise<Answer>;

/** Hands over how a command will be answered; nothing is done while arguments are read. */
export type Respond = (answering: Answering) => void;

export interface CommandText {
  readonly name: string;
  readonly description: string;
  /** What to type after the program's name. */
  readonly examples: readonly string[];
}

/** A command with its help. */
export function describedCommand({ name, description, examples }: CommandText): Command {
  const lines = examples.map((example) => `  deployment-plans ${name} ${example}`.trimEnd());
  const heading = lines.length === 1 ? 'Example:' : 'Examples:';
  return new Command(name).description(description).addHelpText('after', ['', heading, ...lines].join('\n'));
}

/** A command on a release repository, with the options that all of them have. */
function repositoryCommand(text: CommandText): Command {
  return describedCommand(text)
    .option('--repo <dir>', 'the release repository, bare or not', '.')
    .option('--remote <name>', 'let the branches of this remote count: fetch first, push what is written')
    .option('--json', 'print one JSON document on standard output');
}

/** A command that also works on a repository on GitHub, where pull requests propose plans. */
export function hostedCommand(text: CommandText): Command {
  return repositoryCommand(text).option(
    '--github <owner/name>',
    'the release repository on GitHub, with the token in GH_TOKEN or GITHUB_TOKEN; needs no clone',
    repositoryNameArgument,
  );
}
