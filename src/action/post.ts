import { readEvent } from './events/read-event.ts';
import { heldRun } from './held-run.ts';
import type { Variables } from './inputs/input-text.ts';

/**
 * The post step, which also follows a step that was cancelled or killed: settles the run that it has left, by the
 * credentials of the same step. Mostly there is none, and then nothing is loaded.
 */
export async function settleLeftRun(variables: Variables): Promise<number> {
  const run = heldRun(variables);
  if (run === '') return 0;
  const { act } = await import('./act.ts');
  return act(askedToReconcile(variables, run), readEvent(variables));
}

/** The variables of the same step, had it been asked to settle this run. */
function askedToReconcile(variables: Variables, run: string): Variables {
  return {
    ...variables,
    ...{ INPUT_MODE: 'reconcile', INPUT_ENVIRONMENT: '', INPUT_PLAN: run },
    'INPUT_HAND-OVER-AFTER': '',
  };
}
