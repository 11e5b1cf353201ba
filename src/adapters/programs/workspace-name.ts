import { createHash } from 'node:crypto';
import type { Holder } from '../../domain/records/run/holder.ts';
import type { LocalProcesses } from '../../ports/processes.ts';

/**
 * How the folders of a coordinator's operations begin. The name alone tells whose they are, because a process
 * can be killed before it has written anything into a folder that it just made.
 */
export function workspacePrefix(coordinator: Holder): string {
  const { host, namespace, boot, pid, startedAt } = coordinator;
  return `deployment-plans-${digest(host, namespace)}-${pid}-${digest(boot, startedAt)}-`;
}

/** Whether a name is that of a folder whose coordinator ran on this machine and has died. */
export async function isOfDeadCoordinator(
  name: string,
  processes: Pick<LocalProcesses, 'self' | 'identify'>,
): Promise<boolean> {
  const [, place, pid] = /^deployment-plans-([0-9a-f]+)-([0-9]+)-[0-9a-f]+-/.exec(name) ?? [];
  const self = await processes.self();
  if (place !== digest(self.host, self.namespace)) return false;
  const living = await processes.identify(Number(pid));
  return living === undefined || !name.startsWith(workspacePrefix(living));
}

function digest(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
