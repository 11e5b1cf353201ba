import { messageOf } from '../../domain/message-of.ts';
import type { Problem } from '../../domain/problem.ts';
import { failureOf } from '../../usecases/failure.ts';
import type { Outcome } from '../outcome.ts';

/** What a step has come to that something has stopped: always a sentence, never a stack trace. */
export function failureOutcome(cause: unknown): Outcome {
  const problems = failureOf(cause)?.problems ?? [mistakeOfOurs(cause)];
  const placed = problems.filter(({ file }) => file !== undefined);
  const others = problems.filter(({ file }) => file === undefined);
  return {
    subject: null,
    problems: placed,
    lines: [],
    summary: null,
    details: { problems },
    failure:
      others.map(({ message }) => message).join('; ') || 'nothing was done; the problems named above say why',
  };
}

function mistakeOfOurs(cause: unknown): Problem {
  const message = messageOf(cause);
  return {
    code: 'usage',
    severity: 'error',
    message: `this is a mistake in deployment-plans, please report it: ${message}`,
  };
}
