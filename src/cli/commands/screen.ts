import type { Command } from 'commander';
import { portArgument } from '../arguments.ts';
import { hostedCommand, type RepositoryOptions, type Respond } from '../command.ts';

interface ScreenOptions extends RepositoryOptions {
  readonly out?: string;
  readonly serve?: boolean;
  readonly port?: number;
  readonly inspect?: boolean;
}

export function screenCommand(respond: Respond): Command {
  return hostedCommand({
    name: 'screen',
    description: 'the Deployment Plans screen: one page on which all plans and environments can be seen',
    examples: ['--out site', '--serve', '--serve --port 8080 --inspect'],
  })
    .option('--out <dir>', 'build the page in this folder, which is empty or has been built before')
    .option('--serve', 'serve it live to this machine alone, until a signal ends that')
    .option('--port <number>', 'port for --serve; default: any that is free', portArgument)
    .option('--inspect', 'look what really runs, by the `inspect` commands of the deployers')
    .action((options: ScreenOptions) =>
      respond(({ withSession, screenAnswer }, signals) =>
        withSession(options, (session) => screenAnswer(session, signals, options)),
      ),
    );
}
