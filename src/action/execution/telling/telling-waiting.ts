import { type PlanAddress, planAddress } from '../../../domain/names.ts';
import type { Progress } from '../../../ports/progress.ts';
import { type TellingSession, tellOnce } from './telling.ts';

/** Notes the addresses of the plans that begin to wait, so that they can be shown. */
export function notingWaits(progress: Progress, newlyWaiting: Set<string>): Progress {
  return {
    ...progress,
    waiting(run, wait) {
      if (wait.begins) newlyWaiting.add(planAddress(run));
      progress.waiting(run, wait);
    },
  };
}

export interface TellingWaiting {
  readonly progress: Progress;
  /** Resolves when everything is shown that was found. */
  finish(): Promise<void>;
}

/**
 * Shows what begins to wait while a job works off a plan of its own, one run after the other and at once: the job may
 * go on for hours, and nobody else finds that they begin.
 */
export function tellingWaiting(session: TellingSession, own: PlanAddress): TellingWaiting {
  const { progress } = session.ports;
  let shown: Promise<unknown> = Promise.resolve();
  return {
    progress: {
      ...progress,
      waiting(run, wait) {
        progress.waiting(run, wait);
        const address = planAddress(run);
        if (!session.newlyWaiting.delete(address) || address === planAddress(own)) return;
        shown = shown.then(() => tellOnce(session, run, null));
      },
    },
    async finish() {
      await shown;
    },
  };
}
