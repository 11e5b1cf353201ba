import { planAddress } from '../../../domain/names.ts';
import type { Run } from '../../../domain/records/run/run.ts';
import type { DeploymentEnd, PreparedDeployment } from '../../../ports/deployer.ts';
import type { HandOver } from '../../../ports/hand-over.ts';
import type { StopSignal } from '../../../ports/stop-signal.ts';
import { abortedBy } from '../../interrupting/aborted-by.ts';
import { byPerson } from '../../interrupting/by-person.ts';
import type { ExecutionPorts } from '../execution-ports.ts';
import { awaitEffect, type StartedEffect, startedEffects } from '../resuming/await-effect.ts';
import { endOfLost, outOfSight, resumeDeployment } from '../resuming/resume-deployment.ts';
import { endNotSeen } from '../working/deployments.ts';

export interface Waiting {
  /** Ends all waiting. */
  readonly stop: StopSignal;
  /** Ends the waiting for what goes on by itself. */
  readonly handOver: HandOver;
}

export interface SeenEnds {
  /** By application. */
  readonly ends: ReadonlyMap<string, DeploymentEnd>;
  /** What was still under way, or could not be asked about, when the waiting ended. */
  readonly left: readonly StartedEffect[];
  /** Whether nobody can learn any more how something of it has ended. */
  readonly isLost: boolean;
}

/**
 * Waits for the ends of what a run has started and another process watched. None of it is stopped, unless a person
 * has stopped the run, or does so meanwhile: then it is asked to end, as its coordinator may not have come to that.
 */
export async function seeEnds(
  ports: ExecutionPorts,
  run: Run,
  waiting: Waiting & { readonly reason: string },
): Promise<SeenEnds> {
  const started = startedEffects(run);
  const seen = await abortedBy([byPerson(ports, run)], (signal) =>
    Promise.all(
      started.map(async (it) => ({ ...it, end: await seeEnd(ports, run, { ...waiting, ...it, signal }) })),
    ),
  );
  return {
    ends: new Map(
      seen.flatMap(({ operation, end }) =>
        end === undefined ? [] : [[operation.application, end] as const],
      ),
    ),
    left: seen.filter(({ end }) => end === undefined),
    isLost: seen.some(({ effect, end }) => effect.kind === 'process' && end !== undefined),
  };
}

interface Watch extends Waiting, StartedEffect {
  readonly reason: string;
  /** Aborted when a person wants the run to end. */
  readonly signal: AbortSignal;
}

async function seeEnd(ports: ExecutionPorts, run: Run, watch: Watch): Promise<DeploymentEnd | undefined> {
  const { operation, effect, stop, reason, signal } = watch;
  try {
    const resumed = await resumeDeployment({ ports, run, operation, effect, onEffect: () => {} });
    if (resumed !== undefined) return await watchOn(resumed, watch);
    if ((await ports.processes.effect(effect)) === 'elsewhere') throw outOfSight(run, operation);
  } catch (cause) {
    ports.progress.note(
      `${planAddress(run)}, ${operation.application}: what became of its deployment is not known yet: ${String(cause)}`,
    );
    return undefined;
  }
  await awaitEffect({ ports, stop, run, operation, effect, signal });
  return stop.stopped ? undefined : endOfLost(reason);
}

async function watchOn(
  deployment: PreparedDeployment,
  { stop, handOver, signal }: Watch,
): Promise<DeploymentEnd | undefined> {
  const end = deployment.open();
  if (signal.aborted) deployment.stop();
  else signal.addEventListener('abort', () => deployment.stop(), { once: true });
  const leave = () => deployment.leave?.();
  const unsubscribe = [stop.onStop(leave), handOver.onDue(leave)];
  if (stop.stopped || handOver.due) leave();
  try {
    return await end.catch(endNotSeen);
  } finally {
    for (const unsubscribed of unsubscribe) unsubscribed();
  }
}
