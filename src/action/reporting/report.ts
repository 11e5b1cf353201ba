import type { Outcome } from '../outcome.ts';
import { outputsOf } from './outputs-of.ts';
import type { Runner } from './runner.ts';

/** Says everything that a step has come to. */
export async function report(
  runner: Runner,
  outcome: Outcome,
  origin: { readonly mode: string; readonly event: string },
): Promise<void> {
  for (const line of outcome.lines) runner.say(line);
  for (const problem of outcome.problems) runner.annotate(problem);
  if (outcome.failure !== null) runner.fail(outcome.failure);
  runner.putOut(outputsOf(outcome, origin));
  if (outcome.summary !== null) await runner.summarize(outcome.summary);
}
