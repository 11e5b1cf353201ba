import { Command } from 'commander';
import type { Answer } from './answer.ts';
import { openSession, type Session } from './session.ts';

/** Options that every command on a release repository has. */
export interface RepositoryOptions {
  readonly repo: string;
  readonly remote?: string;
  readonly json?: boolean;
}

export type Respond = (answer: Answer) => void;

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
export function repositoryCommand(text: CommandText): Command {
  return describedCommand(text)
    .option('--repo <dir>', 'the release repository, bare or not', '.')
    .option('--remote <name>', 'let the branches of this remote count: fetch first, push what is written')
    .option('--json', 'print one JSON document on standard output');
}

/** Opens the repository for the length of one command. */
export async function withSession(
  options: RepositoryOptions,
  body: (session: Session) => Promise<Answer>,
): Promise<Answer> {
  const session = await openSession(options);
  try {
    return await body(session);
  } finally {
    await session.repository.close();
  }
}
