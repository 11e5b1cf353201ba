import { planAddress } from '../../domain/names.ts';
import type { Problem } from '../../domain/problem.ts';
import { failureOf } from '../../usecases/failure.ts';
import { type Delivered, deliverFollowUps } from '../../usecases/follow-ups/deliver-follow-ups.ts';
import type { FollowUpMaker } from '../../usecases/follow-ups/make-follow-up.ts';
import type { EvaluationPorts } from '../../usecases/pull-requests/evaluation-ports.ts';
import { openFollowUp } from '../../usecases/pull-requests/open-follow-up.ts';
import { validateOpened } from '../../usecases/pull-requests/validate-opened.ts';
import type { Trusted } from '../../usecases/reading/trusted.ts';
import { type Executed, nothingExecuted } from './executed.ts';

/**
 * Opens the pull requests that are owed to runs of an environment, and judges them at once: no workflow starts for
 * what the token of a job has opened. What is left undone is made up for by the next step, so it stops nothing.
 */
export async function openFollowUps(
  session: EvaluationPorts,
  trusted: Trusted,
  environment: string,
): Promise<Executed> {
  try {
    const make: FollowUpMaker = (...asked) => openFollowUp(session, ...asked);
    const followUps = await deliverFollowUps({ ...session, make }, trusted, environment);
    const judged = await Promise.all(followUps.map((delivered) => judgeOpened(session, delivered)));
    const owed = followUps.flatMap(({ run, problems }) =>
      problems.map((problem) => ({ ...problem, plan: planAddress(run) })),
    );
    return { ...nothingExecuted, environment, followUps, owed, lost: judged.flat() };
  } catch (cause) {
    const failure = failureOf(cause);
    if (failure === undefined) throw cause;
    return { ...nothingExecuted, environment, lost: failure.problems };
  }
}

async function judgeOpened(session: EvaluationPorts, { answer }: Delivered): Promise<readonly Problem[]> {
  if (answer?.pullRequest == null) return [];
  const { target, pullRequest } = answer;
  return validateOpened(session, { number: pullRequest.number, target });
}
