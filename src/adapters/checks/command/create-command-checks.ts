import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../../../domain/message-of.ts';
import type { CommandCheck } from '../../../domain/model/check.ts';
import { secretsAmong } from '../../../domain/settings/secret-variables.ts';
import type { CheckResult, CheckSurroundings, Checks } from '../../../ports/checks.ts';
import { runLeashed } from '../../programs/leashed/run-leashed.ts';
import { systemTimer, type Timer } from '../../programs/timer.ts';
import { type WorkspaceOptions, withWorkspace } from '../../programs/with-workspace.ts';
import { checkEnvironment } from './check-environment.ts';
import { checkResult } from './check-result.ts';

export interface CommandChecksOptions extends WorkspaceOptions {
  /** Absolute path of the folder that keeps output. */
  readonly logFolder: string;
  /** The caller's environment, of which a command sees an allow-list. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Measures time limits. */
  readonly timer?: Timer;
}

/** Checks by a command of the configuration, without a shell, in a clean checkout. */
export function createCommandChecks(options: CommandChecksOptions): Checks<CommandCheck> {
  return {
    perform: async (check, surroundings) => {
      try {
        return await withWorkspace(options, (folder) => performIn(folder, options, { check, surroundings }));
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

async function performIn(
  scratch: string,
  { variables, logFolder, timer = systemTimer }: CommandChecksOptions,
  { check, surroundings }: Asked,
): Promise<CheckResult> {
  const { environment, plan, name, limit, stop, onLine } = surroundings;
  const folder = join(scratch, 'checkout');
  await mkdir(folder);
  await surroundings.checkOut(folder);
  const end = await runLeashed({
    ...{ command: check.command, folder, scratch, limit, stop, onLine, timer },
    environment: checkEnvironment(check, surroundings, variables),
    secrets: secretsAmong(check.env, variables),
    log: join(logFolder, environment, plan, 'checks', `${name}.log`),
  });
  return checkResult(check, end);
}
