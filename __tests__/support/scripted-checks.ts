import type { Check } from '../../src/domain/model/check.ts';
import type { CheckResult, CheckSurroundings, Checks } from '../../src/ports/checks.ts';

export type ScriptedAnswer = CheckResult | ((surroundings: CheckSurroundings) => Promise<CheckResult>);

export interface PerformedCheck extends CheckSurroundings {
  readonly check: Check;
}

export interface ScriptedChecks extends Checks {
  /** What a check answers from now on, try by try, and then the last answer for ever; one without a script is met. */
  script(name: string, ...answers: readonly ScriptedAnswer[]): void;
  readonly performed: readonly PerformedCheck[];
}

export const met: CheckResult = { outcome: 'met', reason: 'all is well' };
export const unmet: CheckResult = { outcome: 'unmet', reason: 'it answered 503; expected 200' };

/** Waits until its time is over, or nobody wants an answer any more. */
export async function hangUntilStopped({ stop, limit }: CheckSurroundings): Promise<CheckResult> {
  if (!stop.aborted) {
    await new Promise<void>((resolve) => {
      const timeout = setTimeout(resolve, limit);
      stop.addEventListener('abort', () => {
        clearTimeout(timeout);
        resolve();
      });
    });
  }
  return { outcome: 'unmet', reason: 'it had no answer' };
}

/** Checks that find what a test says. */
export function createScriptedChecks(): ScriptedChecks {
  const scripts = new Map<string, ScriptedAnswer[]>();
  const performed: PerformedCheck[] = [];
  return {
    performed,
    script: (name, ...answers) => scripts.set(name, [...answers]),
    async perform(check, surroundings) {
      performed.push({ check, ...surroundings });
      const answers = scripts.get(surroundings.name) ?? [];
      const answer = (answers.length > 1 ? answers.shift() : answers[0]) ?? met;
      return typeof answer === 'function' ? answer(surroundings) : answer;
    },
  };
}
