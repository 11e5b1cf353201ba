import type { DeployAllAnswer } from '../../domain/deploy-all/deploy-all-answer.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Builds } from '../../ports/builds.ts';
import type { DeployAllRequest } from '../../usecases/deploy-all/deploy-all-request.ts';
import { openDeployAll } from '../../usecases/pull-requests/open-deploy-all.ts';
import { validateOpened } from '../../usecases/pull-requests/validate-opened.ts';
import { readTrusted } from '../../usecases/reading/trusted.ts';
import { rehearsedFollowUps } from '../execution/rehearsal/rehearse.ts';
import type { Session } from '../session/session.ts';

export interface OpenedDeployAll {
  readonly answer: DeployAllAnswer;
  /** What could not be judged or written on the new pull request. */
  readonly unjudged: readonly Problem[];
}

/** Opens the pull request of a Deploy All, and judges it at once. Rejects as `openDeployAll` does. */
export async function askDeployAll(
  given: Session & { readonly builds: Builds },
  request: DeployAllRequest,
  { dryRun }: { readonly dryRun: boolean },
): Promise<OpenedDeployAll> {
  const session = { ...given, ...(dryRun && rehearsedFollowUps(given)) };
  await session.repository.refresh();
  const answer = await openDeployAll(session, await readTrusted(session.repository), request);
  if (dryRun) return { answer: { ...answer, pullRequest: null }, unjudged: [] };
  const { pullRequest, target } = answer;
  if (pullRequest == null) return { answer, unjudged: [] };
  return { answer, unjudged: await validateOpened(session, { number: pullRequest.number, target }) };
}
