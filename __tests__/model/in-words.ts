import type { Bounds } from './bounds.ts';
import type { Explored } from './explorer/explore.ts';
import { runnerCount } from './world/begin.ts';
import { limit, plans } from './world/plans.ts';

/** What was explored, within which bounds, and what was found. */
export function inWords({ name, budget }: Bounds, { states, transitions, breach }: Explored): string {
  const { crashes, doubts, aborts } = budget;
  const once = `crashes: ${crashes} (one a runner), wrong suspicions: ${doubts}, aborts: ${aborts}, one continue`;
  const size = `${states} states, ${transitions} transitions`;
  const found = breach === undefined ? 'nothing is broken' : `${breach.sentence}: ${breach.trace.join('; ')}`;
  return `model: ${name}: ${runnerCount} runners, ${plans.length} plans, ${limit} at once; ${once}; ${size}; ${found}`;
}
