import type { JobConclusion } from '../../model/actions/job.ts';
import type { RunAttempt } from '../../model/actions/workflow-run.ts';

/** What all its jobs make of an attempt. */
export function conclusionOf({ jobs, cancelling }: RunAttempt): JobConclusion {
  const conclusions = jobs.map(({ conclusion }) => conclusion);
  if (cancelling !== 'no') return 'cancelled';
  if (conclusions.includes('failure')) return 'failure';
  if (conclusions.includes('cancelled')) return 'cancelled';
  return conclusions.includes('success') ? 'success' : 'skipped';
}
