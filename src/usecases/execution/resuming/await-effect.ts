import { planAddress } from '../../../domain/names.ts';
import type { Effect } from '../../../domain/records/run/effect.ts';
import type { Operation } from '../../../domain/records/run/operation.ts';
import { openTry } from '../../../domain/records/run/operation-transitions.ts';
import type { Run } from '../../../domain/records/run/run.ts';
import type { StopSignal } from '../../../ports/stop-signal.ts';
import type { ExecutionPorts } from '../execution-ports.ts';
import { limitsOf } from './operation-limits.ts';

/** Milliseconds: this machine is asked often, and others, by way of an engine, less so. */
const pollIntervals = { alive: 200, elsewhere: 10_000 } as const;

/** An operation whose end was not recorded, and what its deployer had set in motion. */
export interface StartedEffect {
  readonly operation: Operation;
  readonly effect: Effect;
}

/** What a run has under way as far as its record tells. */
export function startedEffects({ operations }: Run): StartedEffect[] {
  return operations.flatMap((operation) => {
    const effect = openTry(operation)?.effect;
    return effect === undefined ? [] : [{ operation, effect }];
  });
}

/**
 * Waits until nothing of an effect is left, or until a stop. After the operation's time limit, as it was
 * configured at the claim, the effect is ended, and at once on the signal. Where the limit is not known any more, or the
 * effect cannot be seen from here, only its own end counts.
 */
export async function awaitEffect(
  question: StartedEffect & {
    readonly ports: ExecutionPorts;
    readonly stop: Pick<StopSignal, 'stopped'>;
    readonly run: Run;
    /** Aborted when a person wants the run to end. */
    readonly signal?: AbortSignal;
  },
): Promise<void> {
  const { ports, stop, run, operation, effect, signal } = question;
  const { progress, clock, processes } = ports;
  let liveness = await processes.effect(effect);
  if (liveness === 'gone') return;
  const address = `${planAddress(run)}, ${operation.application}`;
  progress.note(
    `${address}: its deployment is still running, although nobody watches it; waiting for its end`,
  );
  const { timeout, grace } = await limitsOf(ports.repository, run, operation);
  if (timeout === null) progress.note(`${address}: its time limit is not known any more`);
  const deadline =
    Date.parse(openTry(operation)?.startedAt ?? run.mergedAt) + (timeout ?? Number.POSITIVE_INFINITY);
  for (; !stop.stopped && liveness !== 'gone'; liveness = await processes.effect(effect)) {
    const isUnwanted = signal?.aborted === true;
    if (liveness === 'alive' && (isUnwanted || clock.now() >= deadline)) {
      const why = isUnwanted ? 'of a run that is aborted' : 'over its time limit';
      progress.note(`${address}: its deployment is ${why} and is ended`);
      return processes.end(effect, grace);
    }
    await clock.sleep(pollIntervals[liveness]);
  }
}
