import type { Mode } from '../registry/modes.ts';
import { actOnEvent } from './act-on-event.ts';
import { judge } from './judge.ts';
import type { ModeHandler } from './step.ts';
import { unlessRefused } from './unless-refused.ts';

/** What each mode does. Most steps only judge, so whatever the others need is loaded when one of them is asked for. */
export const modeHandlers: Readonly<Record<Mode, ModeHandler>> = {
  auto: actOnEvent,
  validate: judge,
  refresh: unlessRefused(async (step) => (await import('./refresh.ts')).refreshPlan(step)),
  execute: unlessRefused(async (step) => (await import('./execute.ts')).executePlans(step)),
  reconcile: unlessRefused(async (step) => (await import('./execute.ts')).reconcileRuns(step)),
  abort: unlessRefused(async (step) => (await import('./intervene.ts')).interventionMode('abort')(step)),
  continue: unlessRefused(async (step) =>
    (await import('./intervene.ts')).interventionMode('continue')(step),
  ),
  confirm: unlessRefused(async (step) => (await import('./intervene.ts')).interventionMode('confirm')(step)),
  retry: unlessRefused(async (step) => (await import('./follow-up.ts')).followUpMode('retry')(step)),
  reuse: unlessRefused(async (step) => (await import('./follow-up.ts')).followUpMode('reuse')(step)),
  backout: unlessRefused(async (step) => (await import('./follow-up.ts')).followUpMode('backout')(step)),
  'deploy-all': unlessRefused(async (step) => (await import('./deploy-all.ts')).deployAllMode(step)),
  report: unlessRefused(async (step) => (await import('./report-run.ts')).reportRun(step)),
  guard: async (step) => (await import('./guard.ts')).guard(step),
  screen: unlessRefused(async (step) => (await import('./build-page.ts')).buildPage(step)),
  doctor: async (step) => (await import('./examine.ts')).examine(step),
};
