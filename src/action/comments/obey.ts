import type { WrittenComment } from '../../usecases/commands/hear-comment.ts';
import { type Obeyed, obeyComment } from '../../usecases/commands/obey-comment.ts';
import type { Step } from '../modes/step.ts';
import { nothingToDo, type Outcome } from '../outcome.ts';
import { withSession } from '../session/session.ts';
import { deedsIn } from './deeds-in.ts';
import { rehearsedConversations } from './rehearsed-conversations.ts';

/** Does what a comment says and answers there; in a dry run it says what would be answered. */
export function obey(step: Step, comment: WrittenComment): Promise<Outcome> {
  return withSession(step, async (session) => {
    const { dryRun } = step.request;
    const conversations = dryRun
      ? rehearsedConversations(session.conversations, step.runner.say)
      : session.conversations;
    return obeyedOutcome(await obeyComment({ ...session, conversations }, comment, deedsIn(step, session)));
  });
}

/** What a step says that was started by a comment: the answer is the comment's, so only what is left undone fails it. */
export function obeyedOutcome(obeyed: Obeyed): Outcome {
  if (obeyed.kind === 'ignored') return nothingToDo(obeyed.because);
  const { answer, url } = obeyed;
  const { verdict, sentence, details, pullRequest } = answer;
  return {
    ...{ subject: null, problems: [], summary: null },
    lines: [sentence, ...details, `answered: ${url}`],
    details: { answer: { verdict, sentence, details, pullRequest, url } },
    failure: verdict === 'unread' ? sentence : null,
  };
}
