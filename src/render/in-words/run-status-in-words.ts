import { failedBackouts } from '../../domain/records/run/failed-backouts.ts';
import type { Run } from '../../domain/records/run/run.ts';
import { statusInWords } from './status-in-words.ts';

/** The status of a run, escalated when something could not be taken back, so that a person has to look. */
export function runStatusInWords(run: Run): string {
  const status = statusInWords(run);
  return failedBackouts(run).length > 0 ? `${status}, not all of it could be taken back` : status;
}
