import type { AskedFollowUp } from '../../usecases/follow-ups/follow-up-request.ts';
import { openFollowUp } from '../../usecases/pull-requests/open-follow-up.ts';
import { readTrusted } from '../../usecases/reading/trusted.ts';
import { rehearsedFollowUps } from '../execution/rehearsal/rehearse.ts';
import type { Session } from '../session/session.ts';
import { judgeOpened, type Opened } from './judge-opened.ts';

/** Opens the pull request of a follow-up that somebody asks for, and judges it at once. Rejects as `openFollowUp` does. */
export async function askFollowUp(
  given: Session,
  asked: Omit<AskedFollowUp, 'asking'>,
  { dryRun }: { readonly dryRun: boolean },
): Promise<Opened> {
  const session = dryRun ? rehearsedFollowUps(given) : given;
  await session.repository.refresh();
  const trusted = await readTrusted(session.repository);
  const { answer } = await openFollowUp(session, trusted, { ...asked, asking: 'person' });
  return judgeOpened(session, answer, { dryRun });
}
