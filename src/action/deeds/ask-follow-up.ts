import type { FollowUpAnswer } from '../../domain/follow-ups/follow-up.ts';
import type { Problem } from '../../domain/problem.ts';
import type { AskedFollowUp } from '../../usecases/follow-ups/follow-up-request.ts';
import { openFollowUp } from '../../usecases/pull-requests/open-follow-up.ts';
import { validateOpened } from '../../usecases/pull-requests/validate-opened.ts';
import { readTrusted } from '../../usecases/reading/trusted.ts';
import { rehearsedFollowUps } from '../execution/rehearsal/rehearse.ts';
import type { Session } from '../session/session.ts';

export interface OpenedFollowUp {
  readonly answer: FollowUpAnswer;
  /** What could not be judged or written on the new pull request. */
  readonly unjudged: readonly Problem[];
}

/** Opens the pull request of a follow-up that somebody asks for, and judges it at once. Rejects as `openFollowUp` does. */
export async function askFollowUp(
  given: Session,
  asked: Omit<AskedFollowUp, 'asking'>,
  { dryRun }: { readonly dryRun: boolean },
): Promise<OpenedFollowUp> {
  const session = dryRun ? rehearsedFollowUps(given) : given;
  await session.repository.refresh();
  const trusted = await readTrusted(session.repository);
  const { answer } = await openFollowUp(session, trusted, { ...asked, asking: 'person' });
  if (dryRun) return { answer: { ...answer, pullRequest: null }, unjudged: [] };
  const { pullRequest, target } = answer;
  if (pullRequest == null) return { answer, unjudged: [] };
  return { answer, unjudged: await validateOpened(session, { number: pullRequest.number, target }) };
}
