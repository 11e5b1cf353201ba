import type { EvaluationPorts } from '../../../usecases/pull-requests/evaluation-ports.ts';
import { openFollowUp } from '../../../usecases/pull-requests/open-follow-up.ts';
import { openOwed } from '../../../usecases/pull-requests/open-owed.ts';
import { validateOpened } from '../../../usecases/pull-requests/validate-opened.ts';
import type { Trusted } from '../../../usecases/reading/trusted.ts';
import { type Executed, nothingExecuted } from '../outcome/executed.ts';

/**
 * Opens the pull requests that are owed to runs of an environment, and judges them at once: no workflow starts for
 * what the token of a job has opened.
 */
export async function openFollowUps(
  session: EvaluationPorts,
  trusted: Trusted,
  environment: string,
): Promise<Executed> {
  const opened = await openOwed(
    {
      ...session,
      make: (...asked) => openFollowUp(session, ...asked),
      judge: (pullRequest) => validateOpened(session, pullRequest),
    },
    trusted,
    environment,
  );
  return { ...nothingExecuted, environment, ...opened };
}
