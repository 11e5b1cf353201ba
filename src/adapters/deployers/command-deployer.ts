import { tmpdir } from 'node:os';
import type { CommandDeployer } from '../../domain/model/configuration.ts';
import type { Deployer, DeploymentOrder } from '../../ports/deployer.ts';
import type { LocalProcesses } from '../../ports/processes.ts';
import { openLog } from '../programs/output/bounded-log.ts';
import { startOutputPump } from '../programs/output/output-pump.ts';
import { writeMask } from '../programs/output/write-mask.ts';
import { systemTimer, type Timer } from '../programs/timer.ts';
import { deploymentEnvironment } from './deployment-environment.ts';
import { startGate } from './gate.ts';
import { gateEffect } from './gate-effect.ts';
import { inspectByCommand } from './inspecting/inspect-by-command.ts';
import { logHeading } from './logs/log-heading.ts';
import { logPath } from './logs/log-path.ts';
import { sweepLogs } from './logs/sweep-logs.ts';
import { type PreparedCommand, preparedCommand } from './prepared-command.ts';
import { secretSettings, secretsSeen } from './secrets/secret-settings.ts';
import { sweepWorkspaces } from './sweep-workspaces.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

export interface CommandDeployerOptions {
  readonly processes: LocalProcesses;
  /** Absolute path of the folder that keeps the operations' output. */
  readonly logFolder: string;
  /** The caller's environment, of which a command sees an allow-list. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly temporaryFolder?: string;
  /** Measures time limits. */
  readonly timer?: Timer;
}

export interface LocalDeployer extends Deployer<CommandDeployer> {
  prepare(order: DeploymentOrder<CommandDeployer>): Promise<PreparedCommand>;
}

/**
 * Deploys by a command of the configuration, without a shell, in a clean checkout and in its own process
 * group (docs/plan-format.md, deployers).
 */
export function createCommandDeployer(options: CommandDeployerOptions): LocalDeployer {
  const { processes, temporaryFolder = tmpdir() } = options;
  return {
    prepare: async (order) => {
      const coordinator = await processes.self();
      const settings = new Map([...order.settings, ...secretSettings(order, options.variables)]);
      const workspace = await createWorkspace(temporaryFolder, { settings, coordinator });
      try {
        await order.checkOut(workspace.checkout);
        return await start(options, order, workspace);
      } catch (error) {
        await workspace.remove();
        throw error;
      }
    },
    resume: async () => undefined,
    inspect: (order) => inspectByCommand(options, order),
    heal: async () => {
      const count = await sweepWorkspaces(temporaryFolder, processes);
      const folders = count === 1 ? 'folder' : 'folders';
      const logs = await sweepLogs(options.logFolder);
      return [
        ...(count === 0 ? [] : [`removed ${count} temporary ${folders} of coordinators that died`]),
        ...logs,
      ];
    },
  };
}

async function start(
  options: CommandDeployerOptions,
  order: DeploymentOrder<CommandDeployer>,
  workspace: Workspace,
): Promise<PreparedCommand> {
  const { processes, timer = systemTimer } = options;
  const log = logPath(options.logFolder, order);
  // A log that cannot be written must not keep anybody from deploying.
  const hasLog = await attempt(order, 'the log cannot be written', () => openLog(log, logHeading(order)));
  const mask = await writeMask(workspace.mask, secretsSeen(order, options.variables));
  const pump = await startOutputPump({ pipe: workspace.pipe, log, mask, onLine: order.onLine });
  const gate = await startGate({
    command: order.deployer.command,
    folder: workspace.checkout,
    environment: deploymentEnvironment(order, options.variables, workspace.settings),
    output: pump.writeEnd.fd,
  }).finally(() => pump.writeEnd.close());
  const effect = await gateEffect(gate, processes, workspace);
  const finish = async () => {
    await pump.drained();
    if (hasLog) await attempt(order, 'the log cannot be shortened', pump.shortenLog);
    await attempt(order, 'the temporary folder cannot be removed', workspace.remove);
  };
  return preparedCommand({ order, effect, gate, processes, timer, finish });
}

/** Does what may fail without any consequence for the deployment; says so, and answers false, when it does. */
async function attempt(
  order: DeploymentOrder,
  failure: string,
  action: () => Promise<void>,
): Promise<boolean> {
  try {
    await action();
    return true;
  } catch (error) {
    order.onLine(`[deployment-plans] ${failure}: ${error}`);
    return false;
  }
}
