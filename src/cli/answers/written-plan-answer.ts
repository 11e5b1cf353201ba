import { followUpToJson } from '../../codec/answers/follow-up.ts';
import type { FollowUpAnswer } from '../../domain/follow-ups/follow-up.ts';
import { renderFollowUp } from '../../render/follow-up.ts';
import { refusedPlan } from '../../usecases/follow-ups/open-plan.ts';
import { Refusal } from '../../usecases/refusal.ts';
import type { Answer } from '../answer.ts';
import { exitCode } from '../exit-code.ts';

/** Writes a plan for an environment and says what was written, or why nothing was: in the same document. */
export async function writtenPlanAnswer(
  target: string,
  write: () => Promise<FollowUpAnswer>,
): Promise<Answer> {
  const written = await orRefused(target, write);
  return {
    exitCode: written.plan === null ? exitCode.no : exitCode.done,
    json: followUpToJson(written),
    text: (view) => renderFollowUp(written, new Map(), view),
  };
}

/** A no is an answer of such a command like any other; what else went wrong stays an error. */
async function orRefused(target: string, write: () => Promise<FollowUpAnswer>): Promise<FollowUpAnswer> {
  try {
    return await write();
  } catch (cause) {
    if (cause instanceof Refusal && cause.kind === 'no') return refusedPlan(target, cause.problems);
    throw cause;
  }
}
