import type { Command } from 'commander';
import { hostedCommand, type RepositoryOptions, type Respond } from '../command.ts';

export function doctorCommand(respond: Respond): Command {
  return hostedCommand({
    name: 'doctor',
    description:
      'examine branches, workflows and settings: what is missing or unprotected, and how to put it right',
    examples: ['', '--github acme/releases'],
  }).action((options: RepositoryOptions) =>
    respond(({ withSession, doctorAnswer }) =>
      withSession(options, (session) =>
        doctorAnswer({ ...session, settings: session.hosted?.settings ?? null }),
      ),
    ),
  );
}
