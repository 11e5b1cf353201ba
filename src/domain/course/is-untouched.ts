import { lastStep } from '../records/run/operation-transitions.ts';
import type { Run } from '../records/run/run.ts';

/** Whether nothing of the stage that a run is in has begun: of the whole run, or of its activation. */
export function isUntouched({ operations, activatedAt }: Pick<Run, 'operations' | 'activatedAt'>): boolean {
  return operations.every(
    (it) => it.tries.length === 0 || (activatedAt !== undefined && lastStep(it) === 'prepare'),
  );
}
