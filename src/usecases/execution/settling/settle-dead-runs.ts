import { planAddress } from '../../../domain/names.ts';
import { claimedRuns } from '../../../domain/records/environment/environment-state.ts';
import type { Effect } from '../../../domain/records/run/effect.ts';
import type { Holder } from '../../../domain/records/run/holder.ts';
import { hasEnded, isHandedOver, type Run } from '../../../domain/records/run/run.ts';
import { type HandOver, neverDue } from '../../../ports/hand-over.ts';
import type { Liveness } from '../../../ports/processes.ts';
import { Fenced } from '../../recording/run-recorder.ts';
import type { ExecutionPorts } from '../execution-ports.ts';
import { startedEffects } from '../resuming/await-effect.ts';
import { takeOver } from '../resuming/take-over.ts';
import { recordSettled } from './record-settled.ts';
import { seeEnds, type Waiting } from './see-ends.ts';

export interface Settling extends Pick<Waiting, 'stop'> {
  /** When what can go on is passed on; null where nobody would take it up. */
  readonly handOver: HandOver | null;
  /** Only this plan's run. */
  readonly only?: string | undefined;
}

const reason = 'the process that executed it died';

/**
 * Settles the runs of one environment whose holder is dead (docs/design.md, "the end of a holder"): takes each over, and
 * looks what became of what its deployers started. Where every effect can be watched on, or has ended in a way that is
 * known, the run is free for whoever goes on with it. Otherwise what is not known is recorded as `unknown`, and the run
 * ends, or is free for its backout. A run whose holder lives, or may live elsewhere, is left alone; after a stop, those
 * that are still waited for keep their lock for the next time. Gives the runs that have ended; rejects when every run was
 * looked at.
 */
export async function settleDeadRuns(
  ports: ExecutionPorts,
  environment: string,
  settling: Settling,
): Promise<readonly Run[]> {
  const state = await (await ports.readRecords()).environment(environment);
  const runs = claimedRuns(state).filter(({ plan }) => settling.only === undefined || settling.only === plan);
  const settled = runs.map((run) => settle(ports, run, settling));
  await Promise.allSettled(settled);
  return (await Promise.all(settled)).flat().filter(hasEnded);
}

async function settle(ports: ExecutionPorts, run: Run, settling: Settling): Promise<Run[]> {
  const { stop, handOver } = settling;
  const { holder } = run;
  if (holder === null) {
    if (handOver === null && isHandedOver(run)) ports.progress.note(leftUndone(run));
    return [];
  }
  const effects = await Promise.all(startedEffects(run).map(({ effect }) => knowledgeOf(ports, effect)));
  const liveness = [await ports.processes.holder(holder), ...effects.filter((it) => it === 'elsewhere')];
  if (liveness.includes('alive')) return [];
  if (liveness.includes('elsewhere')) {
    ports.progress.note(leftAlone(run, holder));
    return [];
  }
  const taken = await takeOver(ports, run);
  if (taken === undefined) return settleNewest(ports, run, settling);
  const { ends, left, isLost } = await seeEnds(ports, taken, {
    stop,
    handOver: handOver ?? neverDue,
    reason,
  });
  const goesOn = handOver !== null;
  if (stop.stopped || (left.length > 0 && !goesOn)) return [];
  try {
    const settled = await recordSettled(ports, taken, { ends, reason, isToEnd: isLost || !goesOn });
    if (!goesOn && isHandedOver(settled)) ports.progress.note(leftUndone(settled));
    return [settled];
  } catch (cause) {
    if (!(cause instanceof Fenced)) throw cause;
    ports.progress.note(`${planAddress(taken)} was taken over by somebody else, who ends it`);
    return [];
  }
}

/** What was judged has changed meanwhile: its holder may have handed it over, or begun what it had not begun then. */
async function settleNewest(ports: ExecutionPorts, run: Run, settling: Settling): Promise<Run[]> {
  const { active } = await (await ports.readRecords()).environment(run.environment);
  const newest = active.get(run.plan);
  return newest === undefined ? [] : settle(ports, newest, settling);
}

/** Whether this session can learn at all what becomes of an effect: of what an engine has, when it hands over some. */
async function knowledgeOf({ processes, deployer }: ExecutionPorts, effect: Effect): Promise<Liveness> {
  if (effect.kind === 'process') return processes.effect(effect);
  return deployer.kinds.has(effect.kind) ? 'alive' : 'elsewhere';
}

function leftUndone(run: Run): string {
  return `${planAddress(run)} is ${run.status} and keeps its lock, and nobody goes on with it, because '${run.environment}' cannot be executed from here; where it is configured and can be, 'deployment-plans reconcile' goes on`;
}

function leftAlone(run: Run, { host, job }: Holder): string {
  const address = planAddress(run);
  const place = job === undefined ? `on host ${host}` : `by the job ${job.url} on host ${host}`;
  return `${address} is held ${place}, of which nothing is known here; when that is dead for certain, say 'deployment-plans resolve ${address}'`;
}
