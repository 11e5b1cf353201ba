import type { Mode } from '../registry/modes.ts';
import { examine } from './examine.ts';
import { judge } from './judge.ts';
import { notInThisVersion } from './not-in-this-version.ts';
import type { ModeHandler } from './step.ts';

/** What each mode does. In mode auto the event decides, and every event that acts is one that asks for verdicts. */
export const modeHandlers: Readonly<Record<Mode, ModeHandler>> = {
  auto: judge,
  validate: judge,
  execute: notInThisVersion('executes no plans', 'execute'),
  reconcile: notInThisVersion('settles no runs', 'reconcile'),
  retry: notInThisVersion('writes no retries', 'retry'),
  reuse: notInThisVersion('writes no plans for reuse', 'reuse'),
  report: notInThisVersion('reports on no runs', 'show'),
  doctor: examine,
};
