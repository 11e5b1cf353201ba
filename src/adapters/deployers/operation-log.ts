import { join } from 'node:path';
import type { DeploymentOrder } from '../../ports/deployer.ts';

/** Where the output of one operation is kept; later tries are appended. */
export function logPath(
  logFolder: string,
  order: Pick<DeploymentOrder, 'environment' | 'plan' | 'application'>,
): string {
  return join(logFolder, order.environment, order.plan, `${order.application}.log`);
}
