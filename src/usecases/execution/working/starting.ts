import { messageOf } from '../../../domain/message-of.ts';
import type { Effect } from '../../../domain/records/run/effect.ts';
import type { Operation, Step } from '../../../domain/records/run/operation.ts';
import { isBetweenTries, lastStep } from '../../../domain/records/run/operation-transitions.ts';
import type { Run } from '../../../domain/records/run/run.ts';
import type { RunEvent } from '../../../domain/records/run/run-event.ts';
import { isoNow } from '../../../ports/clock.ts';
import type { ExecutionPorts } from '../execution-ports.ts';
import type { Pinned } from '../pinned.ts';
import { deploymentOrder } from './deployment-order.ts';
import type { Deployments } from './deployments.ts';
import type { Settings } from './recorded-settings.ts';

export interface Start {
  readonly ports: ExecutionPorts;
  readonly pinned: Pinned;
  readonly deployments: Deployments;
  readonly run: Run;
  readonly operation: Operation;
  /** Absent where a run has one stage; of what is tried again it is that of its last try. */
  readonly step: Step | undefined;
  readonly recorded: Settings;
  readonly onEffect: (effect: Effect) => void;
}

/** Calls an operation's deployer, whose effect waits behind its gate for what is to be recorded. */
export async function startBehindGate(start: Start): Promise<RunEvent> {
  const { ports, deployments, operation } = start;
  const { application } = operation;
  const isAgain = isBetweenTries(operation);
  const step = isAgain ? lastStep(operation) : start.step;
  try {
    const deployment = await ports.deployer.prepare(deploymentOrder({ ...start, step }));
    deployments.add(application, deployment);
    const begun = { application, effect: deployment.effect, at: isoNow(ports.clock) };
    return isAgain ? { kind: 'tried-again', ...begun } : { kind: 'started', ...begun, ...(step && { step }) };
  } catch (cause) {
    const reason = `it could not be started: ${messageOf(cause)}`;
    const at = isoNow(ports.clock);
    return isAgain
      ? { kind: 'ended', application, end: { outcome: 'failed', reason, at } }
      : { kind: 'not-started', application, reason, at };
  }
}
