import { Command } from 'commander';
import { productVersion } from './assets.ts';
import type { Respond } from './command.ts';
import { adoptCommand } from './commands/adopt.ts';
import { checkCommand } from './commands/check.ts';
import { executeCommand } from './commands/execute.ts';
import { retryCommand, reuseCommand } from './commands/follow-ups.ts';
import { initCommand } from './commands/init.ts';
import { listCommand } from './commands/list.ts';
import { newCommand } from './commands/new.ts';
import { reconcileCommand } from './commands/reconcile.ts';
import { resolveCommand } from './commands/resolve.ts';
import { showCommand } from './commands/show.ts';
import { validateCommand } from './commands/validate.ts';

const makers = [
  initCommand,
  checkCommand,
  adoptCommand,
  newCommand,
  validateCommand,
  executeCommand,
  reconcileCommand,
  resolveCommand,
  retryCommand,
  reuseCommand,
  listCommand,
  showCommand,
];

/** The command line. Usage errors are thrown, never printed here, so that there is one way to report. */
export function createProgram(respond: Respond): Command {
  const program = new Command('deployment-plans')
    .description('Deployment plans as files: validate, execute, retry and reuse them on a Git repository.')
    .version(productVersion())
    .showHelpAfterError(false);
  for (const make of makers) program.addCommand(make(respond));
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ outputError: () => {}, writeErr: () => {} });
  }
  return program;
}
