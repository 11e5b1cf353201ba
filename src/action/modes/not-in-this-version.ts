import { wrongUsage } from '../../usecases/refusal.ts';
import type { ModeHandler } from './step.ts';

/**
 * A mode that later versions carry out fails the job, because a step that silently does nothing would look like
 * one that has deployed (docs/decisions/0005-what-is-not-enforced-fails-closed.md).
 */
export function notInThisVersion(missing: string, command: string): ModeHandler {
  return async ({ request: { mode } }) => {
    throw wrongUsage(
      `this version of the action ${missing} (mode ${mode}); use 'deployment-plans ${command}' on the command line`,
    );
  };
}
