import { planAddress } from '../../domain/names.ts';
import { applyEvent } from '../../domain/records/apply-event.ts';
import { claimedRuns } from '../../domain/records/environment-state.ts';
import type { Operation, Run } from '../../domain/records/run.ts';
import type { RunEvent } from '../../domain/records/run-transitions.ts';
import { isoNow } from '../../ports/clock.ts';
import type { Liveness } from '../../ports/processes.ts';
import { createRunRecorder, Fenced } from '../recording/run-recorder.ts';
import { transact } from '../recording/transact.ts';
import { awaitEffect, type StartedEffect } from './await-effect.ts';
import type { ExecutionPorts } from './execution-ports.ts';
import type { StopSignal } from './stop-signal.ts';

/**
 * Ends the runs of one environment whose holder is dead (DESIGN, mechanism 5): takes each over, waits for
 * what its deployers started (after the operation's time limit it is ended), and records what is not known
 * as `unknown`. A run whose holder lives, or is on another host, is left alone; after a stop,
 * those that are still waited for keep their lock for the next time.
 */
export async function settleDeadRuns(
  ports: ExecutionPorts,
  environment: string,
  stop: StopSignal,
): Promise<readonly Run[]> {
  const state = await (await ports.readRecords()).environment(environment);
  const settled = await Promise.all(claimedRuns(state).map((run) => settle(ports, run, stop)));
  return settled.flat();
}

async function settle(ports: ExecutionPorts, run: Run, stop: StopSignal): Promise<Run[]> {
  if (run.holder === null) return [];
  const liveness = [await ports.processes.holder(run.holder), ...(await effectsElsewhere(ports, run))];
  if (liveness.includes('alive')) return [];
  if (liveness.includes('elsewhere')) {
    const address = planAddress(run);
    ports.progress.note(
      `${address} is held on host ${run.holder.host}, of which nothing is known here; when that is dead for certain, say 'deployment-plans resolve ${address}'`,
    );
    return [];
  }
  const taken = await takeOver(ports, run);
  if (taken === undefined) return [];
  await Promise.all(startedEffects(taken).map((it) => awaitEffect({ ports, stop, run: taken, ...it })));
  return stop.stopped ? [] : endTaken(ports, taken);
}

async function endTaken(ports: ExecutionPorts, run: Run): Promise<Run[]> {
  try {
    return [await endAbandoned(ports, run, 'the process that executed it died')];
  } catch (cause) {
    if (!(cause instanceof Fenced)) throw cause;
    ports.progress.note(`${planAddress(run)} was taken over by somebody else, who ends it`);
    return [];
  }
}

/** Effects of which this machine cannot know whether they have ended. */
async function effectsElsewhere(ports: ExecutionPorts, run: Run): Promise<Liveness[]> {
  const known = await Promise.all(startedEffects(run).map(({ effect }) => ports.processes.effect(effect)));
  return known.filter((liveness) => liveness === 'elsewhere');
}

/** Raises the epoch, so that the former holder's next write fails; undefined when somebody else was faster. */
export async function takeOver(ports: ExecutionPorts, run: Run): Promise<Run | undefined> {
  const holder = await ports.processes.self();
  return transact(ports, {
    environment: run.environment,
    decide: (state) => {
      const message = `${planAddress(run)}: taken over from process ${run.holder?.pid} on ${run.holder?.host}`;
      if (state.active.get(run.plan)?.epoch !== run.epoch) return { state, message, value: undefined };
      const next = applyEvent(state, run.plan, { kind: 'taken-over', holder });
      return { state: next, message, value: next.active.get(run.plan) };
    },
  });
}

/** Records an abandoned run's end: what was under way is unknown, what had not begun is skipped. */
export async function endAbandoned(ports: ExecutionPorts, run: Run, reason: string): Promise<Run> {
  const at = isoNow(ports.clock);
  const of = (state: Operation['state']) => run.operations.filter((it) => it.state === state);
  const unknown = of('started').map(({ application }): RunEvent => {
    const why = `${reason} before the end of the operation was recorded`;
    return { kind: 'ended', application, end: { outcome: 'unknown', reason: why, at } };
  });
  const pending = of('pending').map(({ application }) => application);
  const events: RunEvent[] = [
    ...(run.status === 'running' ? [{ kind: 'aborting', by: 'system', reason } as const] : []),
    ...unknown,
    ...(pending.length === 0 ? [] : [{ kind: 'skipped', applications: pending, reason } as const]),
    { kind: 'completed', at },
  ];
  const record = createRunRecorder(ports, run.environment);
  const message = `${planAddress(run)}: settled, ${reason}`;
  const ended = await record({ plan: run.plan, epoch: run.epoch, events, message });
  ports.progress.ended(ended);
  return ended;
}

function startedEffects(run: Run): StartedEffect[] {
  return run.operations.flatMap((operation) => {
    const effect = operation.tries.at(-1)?.effect;
    return operation.state === 'started' && effect !== undefined ? [{ operation, effect }] : [];
  });
}
