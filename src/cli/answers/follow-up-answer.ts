import type { FollowUpAnswer } from '../../domain/follow-ups/follow-up.ts';
import { followUp } from '../../usecases/follow-ups/follow-up.ts';
import type { FollowUpRequest } from '../../usecases/follow-ups/follow-up-request.ts';
import { openFollowUp } from '../../usecases/pull-requests/open-follow-up.ts';
import { validateOpenedBy } from '../../usecases/pull-requests/validate-opened.ts';
import { readTrusted } from '../../usecases/reading/trusted.ts';
import type { Answer } from '../answer.ts';
import type { HostedSession, Session } from '../session/session.ts';
import { asWarning } from './as-warning.ts';
import { writtenPlanAnswer } from './written-plan-answer.ts';

export function followUpAnswer(session: Session, request: FollowUpRequest): Promise<Answer> {
  const { hosted } = session;
  return writtenPlanAnswer(request.target ?? request.run.environment, async () =>
    hosted === null
      ? followUp(session, await readTrusted(session.repository), request)
      : openOnGitHub(session, hosted, request),
  );
}

/** Who asks is known by the token, because nobody may approve what they have asked for. */
async function openOnGitHub(
  session: Session,
  hosted: HostedSession,
  request: FollowUpRequest,
): Promise<FollowUpAnswer> {
  const { forge, reviewers, webAddress } = hosted;
  const ports = { ...session, forge, reviewers, webAddress };
  const by = await forge.login();
  const trusted = await readTrusted(session.repository);
  const { answer } = await openFollowUp(ports, trusted, { ...request, asking: 'person', by });
  const number = answer.pullRequest?.number;
  if (number === undefined) return answer;
  const unjudged = await validateOpenedBy(ports, by, { number, target: answer.target });
  return { ...answer, problems: [...answer.problems, ...unjudged.map(asWarning)] };
}
