import type { FollowUpAnswer } from '../../domain/follow-ups/follow-up.ts';
import type { Problem } from '../../domain/problem.ts';
import { validateOpened } from '../../usecases/pull-requests/validate-opened.ts';
import type { Session } from '../session/session.ts';

/** A plan that was to be opened on a pull request; `pullRequest` of the answer is null where none was. */
export interface Opened<Answer extends FollowUpAnswer = FollowUpAnswer> {
  readonly answer: Answer;
  /** What could not be judged or written on the new pull request. */
  readonly unjudged: readonly Problem[];
}

/** Judges a pull request that was opened just now; a dry run has opened none. Rejects as `validateOpened` does. */
export async function judgeOpened<Answer extends FollowUpAnswer>(
  session: Session,
  answer: Answer,
  { dryRun }: { readonly dryRun: boolean },
): Promise<Opened<Answer>> {
  const { pullRequest, target } = answer;
  if (dryRun || pullRequest == null) return { answer: { ...answer, pullRequest: null }, unjudged: [] };
  return { answer, unjudged: await validateOpened(session, { number: pullRequest.number, target }) };
}
