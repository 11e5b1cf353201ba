import type { CommandDeployer } from '../../domain/model/configuration.ts';
import type { DeploymentEnd, DeploymentOrder } from '../../ports/deployer.ts';
import { meaningOfExit, temporaryFailure } from '../programs/meaning-of-exit.ts';
import type { ProcessEnd } from './gate.ts';

/** What made us end a command before it ended by itself. */
export type Interruption = 'none' | 'stopped' | 'time limit';

/**
 * What a command's end means (docs/plan-format.md, deployers): exit 0 succeeded, another exit failed; how far a command
 * came that a signal or the time limit ended is unknown.
 */
export function deploymentEnd(
  { deployer }: Pick<DeploymentOrder<CommandDeployer>, 'deployer'>,
  { code, signal }: ProcessEnd,
  interruption: Interruption,
): DeploymentEnd {
  const command = JSON.stringify(deployer.command[0]);
  if (interruption === 'time limit')
    return unknown(`${command} was ended at its time limit of ${deployer.timeout / 1000} seconds`);
  if (code === 0) return { outcome: 'succeeded', reason: null };
  const when = interruption === 'stopped' ? ' after it was asked to stop' : '';
  if (code === null) return unknown(`${command} was ended by ${signal}${when}`);
  const reason = `${command} exited with ${code}${meaningOfExit(code)}${when}`;
  return { outcome: 'failed', reason, ...(code === temporaryFailure && { transient: true }) };
}

function unknown(reason: string): DeploymentEnd {
  return { outcome: 'unknown', reason };
}
