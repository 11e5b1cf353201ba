import type { PlanAddress } from '../names.ts';

/** A follow-up that a run has already. */
export interface StandingFollowUp extends PlanAddress {
  /**
   * `unproposed`: its branch was pushed, and the pull request that was to follow has never been opened; `withdrawn`:
   * that was closed without a merge; `ended`: so has its run.
   */
  readonly stage: 'unproposed' | 'open' | 'merged' | 'withdrawn' | 'ended';
  /** The pull request that proposes it; null when there is none, or it does not matter any more. */
  readonly pullRequest: { readonly number: number; readonly url: string; readonly body: string } | null;
}

/**
 * The one that stands in the way of a new one. Whoever asks for a follow-up gets one as long as none is open or
 * under way; the configuration asks once, so anything that has ever been made for it is what it asked for.
 */
export function followUpInTheWay(
  standing: readonly StandingFollowUp[],
  asking: 'person' | 'configuration',
): StandingFollowUp | undefined {
  const made = standing.filter(({ stage }) => stage !== 'unproposed');
  if (asking === 'configuration') return made[0];
  return made.find(({ stage }) => stage === 'open' || stage === 'merged');
}
