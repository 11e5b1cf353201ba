import type { CommandCheck, UrlCheck } from '../../domain/model/check.ts';
import type { Checks } from '../../ports/checks.ts';
import { type CommandChecksOptions, createCommandChecks } from './command/create-command-checks.ts';
import { createUrlChecks, type UrlChecksOptions } from './url/create-url-checks.ts';

/** Performs checks of every kind, as this machine can. */
export function createChecks(options: CommandChecksOptions & UrlChecksOptions): Checks {
  const commands: Checks<CommandCheck> = createCommandChecks(options);
  const addresses: Checks<UrlCheck> = createUrlChecks(options);
  return {
    perform: (check, surroundings) =>
      check.kind === 'command'
        ? commands.perform(check, surroundings)
        : addresses.perform(check, surroundings),
  };
}
