import { planAddress } from '../../../domain/names.ts';
import type { Effect } from '../../../domain/records/run/effect.ts';
import type { Operation } from '../../../domain/records/run/operation.ts';
import { openTry } from '../../../domain/records/run/operation-transitions.ts';
import type { Run } from '../../../domain/records/run/run.ts';
import type { DeploymentEnd, PreparedDeployment } from '../../../ports/deployer.ts';
import { type Refusal, wrongUsage } from '../../refusal.ts';
import type { ExecutionPorts } from '../execution-ports.ts';
import { awaitEffect, type StartedEffect } from './await-effect.ts';
import { limitsOf } from './operation-limits.ts';

export interface Resumption extends StartedEffect {
  readonly ports: ExecutionPorts;
  readonly run: Run;
  readonly onEffect: (effect: Effect) => void;
}

/**
 * Takes up what another process has set in motion; undefined when its outcome cannot be learned any more. Rejects
 * when the engine that has it cannot be asked.
 */
export async function resumeDeployment(resumption: Resumption): Promise<PreparedDeployment | undefined> {
  const { ports, run, operation, effect, onEffect } = resumption;
  const { timeout } = await limitsOf(ports.repository, run, operation);
  return ports.deployer.resume({
    effect,
    startedAt: openTry(operation)?.startedAt ?? run.mergedAt,
    timeout,
    onLine: (line) => ports.progress.output(run, operation.application, line),
    onEffect,
  });
}

/**
 * What is left to do when nobody can learn of an outcome: to wait until nothing of the effect is left, so that the
 * run keeps its lock that long. It cannot be left: another machine would see even less of it. Rejects with a Refusal
 * when this one sees nothing of it either.
 */
export async function lostDeployment(resumption: Resumption): Promise<PreparedDeployment> {
  const { ports, run, operation, effect } = resumption;
  if ((await ports.processes.effect(effect)) === 'elsewhere') throw outOfSight(run, operation);
  async function end(): Promise<void> {
    if ((await ports.processes.effect(effect)) !== 'alive') return;
    const { grace } = await limitsOf(ports.repository, run, operation);
    await ports.processes.end(effect, grace);
  }
  return {
    effect,
    leave: null,
    discard: async () => {},
    stop: () => {
      end().catch((cause) => ports.progress.note(`${operation.application}: ${String(cause)}`));
    },
    async open() {
      await awaitEffect({ ...resumption, stop: { stopped: false } });
      return endOfLost('the process that started it has gone');
    },
  };
}

/** Nobody may take for ended what nobody can look at. */
export function outOfSight(run: Run, { application }: Operation): Refusal {
  const address = planAddress(run);
  return wrongUsage(
    `${address}, ${application}: whether its deployment is still running cannot be seen from here; when it is not for certain, say 'deployment-plans resolve ${address}'`,
  );
}

export function endOfLost(reason: string): DeploymentEnd {
  return { outcome: 'unknown', reason: `${reason} before the end of the operation was recorded` };
}
