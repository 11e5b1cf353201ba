import type { Variables } from './inputs/input-text.ts';

/** Under this name the runner keeps, from a step to its post step, the run that the step holds. */
export const heldRunState = 'run';

/**
 * The run that a step held when it ended, as `<environment>/<plan>`; empty when it held none.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#sending-values-to-the-pre-and-post-actions
 */
export function heldRun(variables: Variables): string {
  return variables[`STATE_${heldRunState}`] ?? '';
}
