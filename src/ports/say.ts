import type { StartedDeployment } from './deployer.ts';

/** A line of our own among those of a deployment. */
export function say({ onLine }: Pick<StartedDeployment, 'onLine'>, text: string): void {
  onLine(`[deployment-plans] ${text}`);
}
