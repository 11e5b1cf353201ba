import { runToJson } from '../../../codec/records/run.ts';
import { planAddress } from '../../../domain/names.ts';
import { applyEvent } from '../../../domain/records/environment/apply-event.ts';
import type { EnvironmentState } from '../../../domain/records/environment/environment-state.ts';
import type { Holder } from '../../../domain/records/run/holder.ts';
import type { Run } from '../../../domain/records/run/run.ts';
import { transact } from '../../recording/transact.ts';
import type { ExecutionPorts } from '../execution-ports.ts';

/**
 * Raises the epoch, so that the former holder's next write fails; undefined when anything has happened to the run
 * since it was looked at: whoever judged its holder, or what that has set in motion, has to judge again.
 */
export async function takeOver(ports: ExecutionPorts, run: Run): Promise<Run | undefined> {
  const holder = await ports.processes.self();
  return transact(ports, {
    environment: run.environment,
    decide: (before) => {
      const state = takenOver(before, run, holder);
      const message = `${planAddress(run)}: ${takenFrom(run)}`;
      return { state: state ?? before, message, value: state?.active.get(run.plan) };
    },
  });
}

/** The state with another holder of a run; undefined when that is not as it was looked at. */
export function takenOver(state: EnvironmentState, run: Run, holder: Holder): EnvironmentState | undefined {
  if (!isAsLookedAt(run, state.active.get(run.plan))) return undefined;
  return applyEvent(state, run.plan, { kind: 'taken-over', holder });
}

function isAsLookedAt(then: Run, now: Run | undefined): boolean {
  return now !== undefined && JSON.stringify(runToJson(now)) === JSON.stringify(runToJson(then));
}

function takenFrom({ holder }: Run): string {
  return holder === null ? 'taken up' : `taken over from process ${holder.pid} on ${holder.host}`;
}
