import type { DeploymentOrder } from '../../../ports/deployer.ts';

type Step = Pick<DeploymentOrder, 'stage' | 'action' | 'version' | 'fromVersion' | 'key'>;

/** The line with which the log of a step begins: which one it is, of what, in whose name, and since when. */
export function logHeading({ stage, action, version, fromVersion, key }: Step, at = new Date()): string {
  const what = stage === undefined ? action : `${stage}, ${action}`;
  const before = fromVersion === '' ? '' : ` after ${fromVersion}`;
  return `[deployment-plans] ${at.toISOString()} ${what} ${version}${before} (${key})`;
}
