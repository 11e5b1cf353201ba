import { followUpToJson } from '../codec/follow-up.ts';
import type { FollowUpAnswer } from '../domain/follow-ups/follow-up.ts';
import { renderFollowUp } from '../render/follow-up.ts';
import { refusedPlan } from '../usecases/follow-ups/open-plan.ts';
import { Refusal } from '../usecases/refusal.ts';
import type { Answer } from './answer.ts';
import { exitCode } from './exit-code.ts';

/** What was written, or why nothing was: the same document in both cases. */
export function followUpAnswer(answer: FollowUpAnswer): Answer {
  return {
    exitCode: answer.plan === null ? exitCode.no : exitCode.done,
    json: followUpToJson(answer),
    text: (view) => renderFollowUp(answer, new Map(), view),
  };
}

/** A no is an answer of this command like any other; what else went wrong stays an error. */
export async function orRefused(
  target: string,
  body: () => Promise<FollowUpAnswer>,
): Promise<FollowUpAnswer> {
  try {
    return await body();
  } catch (cause) {
    if (cause instanceof Refusal && cause.kind === 'no') return refusedPlan(target, cause.problems);
    throw cause;
  }
}
