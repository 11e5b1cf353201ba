import type { Run } from '../records/run/run.ts';
import type { Evidence } from './evidence.ts';
import { runEvidence } from './gather-evidence.ts';

/**
 * Whether the run that evidence names is in the records as it is told there. Anybody can write a description; what
 * decides about a plan is never the description, but people read it before they approve.
 */
export function isAsRecorded({ run: told, kind, target }: Evidence, recorded: Run | undefined): boolean {
  if (recorded === undefined) return false;
  const isKind =
    kind === 'reuse'
      ? recorded.status !== 'aborted'
      : recorded.status === 'aborted' && target === told.environment;
  return isKind && JSON.stringify(runEvidence(recorded)) === JSON.stringify(told);
}
