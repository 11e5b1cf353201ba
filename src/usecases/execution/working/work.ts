import type { HandOver } from '../../../ports/hand-over.ts';
import type { StopSignal } from '../../../ports/stop-signal.ts';
import type { RunRecorder } from '../../recording/run-recorder.ts';
import type { ExecutionPorts } from '../execution-ports.ts';
import type { Pinned } from '../pinned.ts';

/** What working a run off takes. */
export interface Work {
  readonly ports: ExecutionPorts;
  readonly pinned: Pinned;
  readonly record: RunRecorder;
  readonly stop: StopSignal;
  readonly handOver: HandOver;
  /** Expected milliseconds of an application's operation. */
  readonly duration: (application: string) => number;
}
