import type { Operation } from '../../../src/domain/records/run/operation.ts';
import type { Run } from '../../../src/domain/records/run/run.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import type { MirroringContext, MirroringPorts } from '../../../src/usecases/mirroring/mirroring-context.ts';
import { RunMirror } from '../../../src/usecases/mirroring/run-mirror.ts';
import { operationOf, runOf } from '../../render/stories.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { createMemoryMirror, type MemoryMirror } from '../../support/memory/memory-mirror.ts';
import { createNotedProgress, type NotedProgress } from '../../support/noted-progress.ts';
import { links } from '../../support/plan-reports.ts';

export const jobUrl = `${links.repository}/actions/runs/5/job/7`;
export const context: MirroringContext = { links, jobUrl, workflow: 'deployment-plans.yml', followUp: null };

/** Nothing is left to be confirmed. */
export const toConfirm: MirroringPorts['toConfirm'] = async () => 'nothing';

export interface MirrorWorld {
  readonly mirror: MemoryMirror;
  readonly progress: NotedProgress;
  readonly clock: Clock;
  /** A coordinator's view of the run. */
  open(): RunMirror;
}

/** A run whose plan pull request #7 has brought. */
export function createMirrorWorld(clock: Clock = createFakeClock()): MirrorWorld {
  const mirror = createMemoryMirror();
  const progress = createNotedProgress();
  mirror.merge(runOf().mergeCommit, 7);
  return {
    mirror,
    progress,
    clock,
    open: () => new RunMirror({ mirror, clock, progress, toConfirm }, runOf(), context),
  };
}

const effect = {
  kind: 'process',
  host: 'build-7',
  boot: 'boot',
  namespace: 'namespace',
  pid: 1,
  group: 1,
  startedAt: '1',
} as const;

/** An operation of which something was set in motion. */
export function begun(application: string, change: Partial<Operation> = {}): Operation {
  const tries = [{ startedAt: '2026-11-20T09:12:10.000Z', endedAt: null, outcome: null, effect }];
  return operationOf(application, { state: 'started', endedAt: null, tries, ...change });
}

export function ended(application: string, change: Partial<Operation> = {}): Operation {
  return begun(application, { state: 'succeeded', endedAt: '2026-11-20T09:12:52.100Z', ...change });
}

export function underWay(operations: readonly Operation[], change: Partial<Run> = {}): Run {
  return runOf({ status: 'running', endedAt: null, operations, ...change });
}

/** What each deployment was said to be, one after the other. */
export function statesOf({ deployments }: MemoryMirror): Record<string, readonly string[]> {
  return Object.fromEntries(
    deployments.map(({ environment, statuses }) => [environment, statuses.map(({ state }) => state)]),
  );
}
