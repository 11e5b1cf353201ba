import { durationInWords } from '../../../domain/duration-in-words.ts';
import type { Check } from '../../../domain/model/check.ts';
import type { CheckResult, CheckSurroundings, Checks } from '../../../ports/checks.ts';
import type { Clock } from '../../../ports/clock.ts';
import { sleepUntil } from '../sleep-until.ts';

/** One criterion's check, and how it is performed. */
export interface CriterionVerification extends Omit<CheckSurroundings, 'limit'> {
  readonly check: Check;
  readonly checks: Checks;
  readonly clock: Clock;
}

/**
 * Tries a check until it passes, at most until its time is over, counted from the first try; a try that begins before
 * that is cut off then. Undefined when it was stopped before that: then nothing is known, and whoever comes next begins
 * again, because a check changes nothing.
 */
export async function verifyCriterion(verification: CriterionVerification): Promise<CheckResult | undefined> {
  const { check, checks, clock, ...surroundings } = verification;
  const { stop } = surroundings;
  const began = clock.now();
  const deadline = began + check.timeout;
  for (let tries = 1; ; tries += 1) {
    const limit = Math.max(1, deadline - clock.now());
    if (stop.aborted) return undefined;
    const result = await checks.perform(check, { ...surroundings, limit });
    if (stop.aborted) return undefined;
    if (result.outcome === 'met') return result;
    if (clock.now() + check.every >= deadline) return givenUp(result, tries, clock.now() - began);
    await sleepUntil(clock.now() + check.every, verification);
  }
}

function givenUp({ outcome, reason }: CheckResult, tries: number, took: number): CheckResult {
  const often = tries === 1 ? 'tried once' : `tried ${tries} times`;
  return { outcome, reason: `${reason} (${often}, within ${durationInWords(took)})` };
}
