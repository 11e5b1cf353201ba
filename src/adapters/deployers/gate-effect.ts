import type { Effect } from '../../domain/records/run/effect.ts';
import type { LocalProcesses } from '../../ports/processes.ts';
import type { Gate } from './gate.ts';
import type { Workspace } from './workspace.ts';

/**
 * Notes in the workspace who works there, and says it. The gate's process is the command's own later on, and leads the
 * group of all that it starts.
 */
export async function gateEffect(
  gate: Gate,
  processes: LocalProcesses,
  workspace: Workspace,
): Promise<Effect> {
  try {
    const identity = await processes.identify(gate.pid);
    if (identity === undefined) throw new Error('the deployment ended before it was let through');
    const effect = { kind: 'process', group: gate.pid, ...identity } as const;
    await workspace.usedBy(effect);
    return effect;
  } catch (error) {
    gate.close();
    throw error;
  }
}
