import { Command } from 'commander';
import { productVersion } from './assets.ts';
import type { Respond } from './command.ts';
import { abortCommand } from './commands/abort.ts';
import { adoptCommand } from './commands/adopt.ts';
import { backoutCommand } from './commands/backout.ts';
import { blockCommand } from './commands/block.ts';
import { checkCommand } from './commands/check.ts';
import { confirmCommand } from './commands/confirm.ts';
import { continueCommand } from './commands/continue.ts';
import { deployAllCommand } from './commands/deploy-all.ts';
import { doctorCommand } from './commands/doctor.ts';
import { executeCommand } from './commands/execute.ts';
import { guardCommand } from './commands/guard.ts';
import { initCommand } from './commands/init.ts';
import { inspectCommand } from './commands/inspect.ts';
import { listCommand } from './commands/list.ts';
import { logsCommand } from './commands/logs.ts';
import { newCommand } from './commands/new.ts';
import { pauseCommand } from './commands/pause.ts';
import { reconcileCommand } from './commands/reconcile.ts';
import { refreshCommand } from './commands/refresh.ts';
import { renderCommand } from './commands/render.ts';
import { resolveCommand } from './commands/resolve.ts';
import { retryCommand } from './commands/retry.ts';
import { reuseCommand } from './commands/reuse.ts';
import { screenCommand } from './commands/screen.ts';
import { showCommand } from './commands/show.ts';
import { unpauseCommand } from './commands/unpause.ts';
import { validateCommand } from './commands/validate.ts';
import { watchCommand } from './commands/watch.ts';

const groups = {
  'To begin:': [initCommand, checkCommand, doctorCommand, adoptCommand],
  'Plans:': [
    newCommand,
    deployAllCommand,
    validateCommand,
    refreshCommand,
    retryCommand,
    reuseCommand,
    backoutCommand,
  ],
  'Runs:': [
    executeCommand,
    continueCommand,
    reconcileCommand,
    inspectCommand,
    resolveCommand,
    confirmCommand,
  ],
  'To stop:': [abortCommand, pauseCommand, unpauseCommand, blockCommand, guardCommand],
  'What happened:': [listCommand, showCommand, watchCommand, logsCommand, renderCommand, screenCommand],
} as const;

const exitCodes = `
Exit codes:
  0  done, or passed
  1  the answer is no: a validation failed, a follow-up or a guard was refused
  2  wrong usage, configuration, catalog or repository
  3  a run was aborted
  4  something waits
  5  interrupted, or something was out of reach

'deployment-plans help COMMAND' explains a command.`;

/** The command line. Usage errors are thrown, never printed here, so that there is one way to report. */
export function createProgram(respond: Respond): Command {
  const program = new Command('deployment-plans')
    .description('Deployment plans as files: validate, execute, retry and reuse them on a Git repository.')
    .version(productVersion())
    .showHelpAfterError(false)
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .addHelpText('after', exitCodes);
  for (const [heading, makers] of Object.entries(groups)) {
    program.commandsGroup(heading);
    for (const make of makers) program.addCommand(make(respond));
  }
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ outputError: () => {}, writeErr: () => {} });
  }
  return program;
}
