import { systemClock } from '../../adapters/clock.ts';
import { guardToJson } from '../../codec/answers/guard.ts';
import type { GuardAnswer } from '../../domain/guard/guard-answer.ts';
import type { GuardQuestion } from '../../domain/guard/guarded-operation.ts';
import { planAddress } from '../../domain/names.ts';
import { renderGuard } from '../../render/guard/guard-report.ts';
import { plainStyle, type View } from '../../render/text/view.ts';
import { guardModules } from '../../usecases/guarding/guard-modules.ts';
import { tellWaiting } from '../../usecases/guarding/tell-waiting.ts';
import { actorOf } from '../inputs/acting-person.ts';
import type { Variables } from '../inputs/input-text.ts';
import { missingInputs } from '../inputs/lacking.ts';
import type { Request } from '../inputs/request.ts';
import type { Outcome } from '../outcome.ts';
import { withRecords } from '../session/with-records.ts';
import type { Step } from './step.ts';

const log: View = { style: plainStyle, width: 100 };

/** Asks the records whether a run holds modules that this workflow is about to touch; the job fails when one does. */
export async function guard(step: Step): Promise<Outcome> {
  const { request, variables, runner } = step;
  const question = questionOf(request, variables);
  return withRecords(step, async (readRecords) => {
    const ports = { readRecords, clock: systemClock, chance: Math.random };
    const patience = { limit: request.guard.wait, onWait: tellWaiting(runner.say) };
    return guardOutcome(await guardModules(ports, question, patience));
  });
}

function questionOf({ mode, environment, guard }: Request, variables: Variables): GuardQuestion {
  const { modules, operation } = guard;
  const isMissing = {
    environment: environment === null,
    modules: modules.length === 0,
    operation: operation === null,
  };
  const missing = (['environment', 'modules', 'operation'] as const).filter((name) => isMissing[name]);
  if (environment === null || operation === null || missing.length > 0) {
    throw missingInputs(mode, missing);
  }
  return { environment, modules, operation, by: actorOf(variables) };
}

/** What the job says of the answer, and what its outputs hold. */
export function guardOutcome(answer: GuardAnswer): Outcome {
  const { schema: _, problems: __, ...details } = guardToJson(answer);
  return {
    subject: null,
    problems: answer.problems,
    lines: renderGuard(answer, log).split('\n'),
    summary: null,
    details,
    failure: failureOf(answer),
  };
}

function failureOf({ question, locks }: GuardAnswer): string | null {
  if (locks.length === 0) return null;
  const holders = locks.map(({ run, modules }) => `${planAddress(run)} holds ${modules.join(', ')}`);
  return `this ${question.operation} has to wait: ${holders.join('; ')}`;
}
