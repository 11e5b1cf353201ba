import { requestMarker } from '../../domain/pull-requests/published-names.ts';
import type { RequestAnswer } from '../../domain/requests/request-answer.ts';
import { renderRequestAnswer } from '../../render/requests/request-answer.ts';
import { decideRequest } from './decide-request.ts';
import { hearRequest } from './hear-request.ts';
import type { RequestingPorts } from './requesting-ports.ts';

export type AnsweredRequest =
  | { readonly kind: 'ignored'; readonly because: string }
  | { readonly kind: 'answered'; readonly answer: RequestAnswer; readonly url: string };

/**
 * Makes the plan that an issue asks for, and answers in the issue: in one comment, whatever becomes of it. An issue whose
 * plan is proposed is closed; others stay open, and are read again when somebody edits them. Rejects as its
 * ports do when the issue cannot be read or answered.
 */
export async function answerRequest(ports: RequestingPorts, number: number): Promise<AnsweredRequest> {
  const { conversations, webAddress } = ports;
  const heard = await hearRequest(conversations, number);
  if (heard.kind === 'nothing') return { kind: 'ignored', because: heard.because };
  const answer = await decideRequest(ports, heard);
  const about = { repository: webAddress, by: heard.author.login };
  const { url } = await conversations.say(number, renderRequestAnswer(answer, about), requestMarker);
  if (answer.verdict === 'proposed') await conversations.closeIssue(number, 'completed');
  return { kind: 'answered', answer, url };
}
