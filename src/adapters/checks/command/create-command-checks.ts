import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messageOf } from '../../../domain/message-of.ts';
import type { CommandCheck } from '../../../domain/model/check.ts';
import { secretsAmong } from '../../../domain/settings/secret-variables.ts';
import type { CheckResult, CheckSurroundings, Checks } from '../../../ports/checks.ts';
import type { LocalProcesses } from '../../../ports/processes.ts';
import { openLog } from '../../programs/output/bounded-log.ts';
import { type OutputPump, startOutputPump } from '../../programs/output/output-pump.ts';
import { writeMask } from '../../programs/output/write-mask.ts';
import { removeWorkspace } from '../../programs/remove-workspace.ts';
import { systemTimer, type Timer } from '../../programs/timer.ts';
import { workspacePrefix } from '../../programs/workspace-name.ts';
import { checkEnvironment } from './check-environment.ts';
import { checkResult, type Interruption } from './check-result.ts';
import { type LeashedCommand, startLeashedCommand } from './leashed-command.ts';

export interface CommandChecksOptions {
  readonly processes: Pick<LocalProcesses, 'self'>;
  /** Absolute path of the folder that keeps output. */
  readonly logFolder: string;
  /** The caller's environment, of which a command sees an allow-list. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly temporaryFolder?: string;
  /** Measures time limits. */
  readonly timer?: Timer;
}

/**
 * Checks by a command of the configuration, without a shell, in a clean checkout and in its own process group, which ends
 * with this process. The folder is named after this process, so that whoever heals the deployers' folders after its death
 * removes it as well.
 */
export function createCommandChecks(options: CommandChecksOptions): Checks<CommandCheck> {
  const { processes, temporaryFolder = tmpdir() } = options;
  return {
    perform: async (check, surroundings) => {
      try {
        const folder = await mkdtemp(join(temporaryFolder, workspacePrefix(await processes.self())));
        try {
          return await performIn(folder, options, { check, surroundings });
        } finally {
          await ignoringFailure(removeWorkspace(folder));
        }
      } catch (cause) {
        return { outcome: 'unmet', reason: `it could not be performed: ${messageOf(cause)}` };
      }
    },
  };
}

interface Asked {
  readonly check: CommandCheck;
  readonly surroundings: CheckSurroundings;
}

async function performIn(folder: string, options: CommandChecksOptions, asked: Asked): Promise<CheckResult> {
  const { check, surroundings } = asked;
  const { environment, plan, name } = surroundings;
  const checkout = join(folder, 'checkout');
  await mkdir(checkout);
  await surroundings.checkOut(checkout);
  const log = join(options.logFolder, environment, plan, 'checks', `${name}.log`);
  await ignoringFailure(openLog(log));
  const pump = await startOutputPump({
    pipe: join(folder, 'output'),
    log,
    mask: await writeMask(join(folder, 'mask.sed'), secretsAmong(check.env, options.variables)),
    onLine: surroundings.onLine,
  });
  try {
    const command = await leash(checkout, options, { ...asked, pump });
    return await outcomeOf(command, asked, options.timer ?? systemTimer);
  } finally {
    await pump.drained();
    await ignoringFailure(pump.shortenLog());
  }
}

function leash(
  folder: string,
  { variables }: CommandChecksOptions,
  { check, surroundings, pump }: Asked & { readonly pump: OutputPump },
): Promise<LeashedCommand> {
  return startLeashedCommand({
    command: check.command,
    folder,
    environment: checkEnvironment(check, surroundings, variables),
    output: pump.writeEnd.fd,
  }).finally(() => pump.writeEnd.close());
}

async function outcomeOf(
  command: LeashedCommand,
  { check, surroundings }: Asked,
  timer: Timer,
): Promise<CheckResult> {
  const { stop, limit } = surroundings;
  let interruption: Interruption = 'none';
  const interrupt = (why: Interruption) => {
    interruption = why;
    command.release();
  };
  const onStop = () => interrupt('stopped');
  const cancel = timer(limit, () => interrupt('time limit'));
  stop.addEventListener('abort', onStop);
  if (stop.aborted) onStop();
  try {
    return checkResult(check, await command.ended, interruption);
  } finally {
    stop.removeEventListener('abort', onStop);
    cancel();
    command.release();
  }
}

/** A log that cannot be written, or a folder that stays, is no reason to call a check unmet. */
async function ignoringFailure(action: Promise<void>): Promise<void> {
  await action.catch(() => {});
}
