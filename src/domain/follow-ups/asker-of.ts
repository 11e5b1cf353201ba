import type { Run } from '../records/run/run.ts';

/** What this program calls itself where no person is known. */
const program = 'deployment-plans';

/**
 * Who counts as having asked for a follow-up that the configuration asks for: the person who started the run, because
 * nobody may approve what they had a hand in themselves; null when that was a program.
 */
export function askerOf({ startedBy }: Pick<Run, 'startedBy'>): string | null {
  return startedBy === null || startedBy === program || startedBy.endsWith('[bot]') ? null : startedBy;
}
