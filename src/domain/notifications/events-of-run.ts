import type { NotificationEvent } from '../model/notifier.ts';
import { isBackoutFailed } from '../records/run/failed-backouts.ts';
import type { Run } from '../records/run/run.ts';

/** What there is to tell of a run, the most serious first; nothing before its end. */
export function eventsOfRun(run: Pick<Run, 'status' | 'operations'>): readonly NotificationEvent[] {
  switch (run.status) {
    case 'finished':
    case 'finished-with-warnings':
      return [run.status];
    case 'aborted':
      return run.operations.some(isBackoutFailed) ? ['backout-failed', 'aborted'] : ['aborted'];
    default:
      return [];
  }
}
