import { planAddress } from '../../../domain/names.ts';
import { applyEvent } from '../../../domain/records/apply-event.ts';
import type { Run } from '../../../domain/records/run.ts';
import { transact } from '../../recording/transact.ts';
import type { ExecutionPorts } from '../execution-ports.ts';

/** Raises the epoch, so that the former holder's next write fails; undefined when somebody else was faster. */
export async function takeOver(ports: ExecutionPorts, run: Run): Promise<Run | undefined> {
  const holder = await ports.processes.self();
  return transact(ports, {
    environment: run.environment,
    decide: (state) => {
      const message = `${planAddress(run)}: ${takenFrom(run)}`;
      if (state.active.get(run.plan)?.epoch !== run.epoch) return { state, message, value: undefined };
      const next = applyEvent(state, run.plan, { kind: 'taken-over', holder });
      return { state: next, message, value: next.active.get(run.plan) };
    },
  });
}

function takenFrom({ holder }: Run): string {
  return holder === null ? 'taken up' : `taken over from process ${holder.pid} on ${holder.host}`;
}
