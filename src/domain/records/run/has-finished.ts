import type { Run } from './run.ts';

/** Whether it ended well, with warnings or without. */
export function hasFinished({ status }: Pick<Run, 'status'>): boolean {
  return status === 'finished' || status === 'finished-with-warnings';
}
