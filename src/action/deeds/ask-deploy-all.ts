import type { DeployAllAnswer } from '../../domain/deploy-all/deploy-all-answer.ts';
import type { Builds } from '../../ports/builds.ts';
import type { DeployAllRequest } from '../../usecases/deploy-all/deploy-all-request.ts';
import { openDeployAll } from '../../usecases/pull-requests/open-deploy-all.ts';
import { readTrusted } from '../../usecases/reading/trusted.ts';
import { rehearsedFollowUps } from '../execution/rehearsal/rehearse.ts';
import type { Session } from '../session/session.ts';
import { judgeOpened, type Opened } from './judge-opened.ts';

/** Opens the pull request of a Deploy All, and judges it at once. Rejects as `openDeployAll` does. */
export async function askDeployAll(
  given: Session & { readonly builds: Builds },
  request: DeployAllRequest,
  { dryRun }: { readonly dryRun: boolean },
): Promise<Opened<DeployAllAnswer>> {
  const session = { ...given, ...(dryRun && rehearsedFollowUps(given)) };
  await session.repository.refresh();
  const answer = await openDeployAll(session, await readTrusted(session.repository), request);
  return judgeOpened(session, answer, { dryRun });
}
