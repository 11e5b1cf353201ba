import type { Outcome } from '../../../../domain/records/run/operation.ts';

/** Of a completed run: what became of what it was to do, and the part of a sentence about the run that says it. */
export interface ConclusionEnd {
  readonly outcome: Outcome;
  readonly words: string;
}

/**
 * What the conclusion of a run means for a deployment. A run that ended by itself knows whether it failed; one that
 * somebody or something else ended may have brought half of it.
 *
 * Source: docs.github.com, "REST API endpoints for workflow runs", `conclusion`.
 */
const meanings: ReadonlyMap<string | null, ConclusionEnd> = new Map([
  ['success', { outcome: 'succeeded', words: 'succeeded' }],
  ['failure', { outcome: 'failed', words: 'failed' }],
  ['startup_failure', { outcome: 'failed', words: 'could not be started, so nothing was done' }],
  ['skipped', { outcome: 'failed', words: 'was skipped, so nothing was done' }],
  ['cancelled', { outcome: 'unknown', words: 'was cancelled' }],
  ['timed_out', { outcome: 'unknown', words: 'was ended at a time limit of its own' }],
  ['stale', { outcome: 'unknown', words: 'was given up by GitHub' }],
  ['action_required', { outcome: 'unknown', words: 'waits for somebody on GitHub' }],
  ['neutral', { outcome: 'unknown', words: 'ended neither well nor badly' }],
]);

/** A conclusion that GitHub has invented since says nothing about the outcome. */
export function conclusionEnd(conclusion: string | null): ConclusionEnd {
  return meanings.get(conclusion) ?? { outcome: 'unknown', words: 'ended in a way that is not known here' };
}
