/** How a check, or a commit status, of a given name stands on a commit. */
export interface CheckState {
  /** `unknown`: it could not be seen, which says nothing of the commit. */
  readonly kind: 'success' | 'running' | 'failed' | 'absent' | 'unknown';
  /** What it says itself, in one word or two; of an unknown one why it could not be seen. */
  readonly said: string | null;
}

export const absentCheck: CheckState = { kind: 'absent', said: null };

/** What is not there counts for nothing. */
const leastFirst: readonly CheckState['kind'][] = ['absent', 'success', 'unknown', 'running', 'failed'];

/** A status and a check run may bear the same name: what is worse counts. */
export function worstState(states: readonly CheckState[]): CheckState {
  const rank = ({ kind }: CheckState) => leastFirst.indexOf(kind);
  return states.reduce((worst, state) => (rank(state) > rank(worst) ? state : worst), absentCheck);
}
