import { problemToJson } from '../../codec/answers/problem.ts';
import { planAddress } from '../../domain/names.ts';
import { confirmationInWords } from '../../render/in-words/confirmations-in-words.ts';
import { deliveryInWords } from '../../render/in-words/delivery-in-words.ts';
import { renderProblems } from '../../render/problems/problems.ts';
import { paragraphs } from '../../render/text/paragraphs.ts';
import { plainText } from '../../render/text/plain-text.ts';
import type { View } from '../../render/text/view.ts';
import {
  type ConfirmationRequest,
  type ConfirmedRun,
  confirmRun,
} from '../../usecases/confirming/confirm-run.ts';
import { type OpenedOwed, openOwed } from '../../usecases/pull-requests/open-owed.ts';
import { readTrusted } from '../../usecases/reading/trusted.ts';
import type { Answer } from '../answer.ts';
import { exitCode } from '../exit-code.ts';
import { actingPerson } from '../session/acting-person.ts';
import type { Session } from '../session/session.ts';
import { owedPorts } from './owed-ports.ts';

/** Records it, and opens what had to wait for it; who confirms on GitHub is known by the token. */
export async function confirmAnswer(
  session: Session,
  request: Omit<ConfirmationRequest, 'by'>,
): Promise<Answer> {
  const trusted = await readTrusted(session.repository);
  const by = await actingPerson(session);
  const confirmed = await confirmRun(session, { ...request, by });
  const { confirmation, confirmations, left } = confirmed;
  const { environment, plan } = confirmed.run;
  const opened = await openOwed(owedPorts(session), trusted, environment);
  const problems = [...opened.owed, ...opened.lost];
  const followUps = opened.followUps.map(({ run, delivery }) => ({ run: planAddress(run), delivery }));
  return {
    exitCode: problems.length > 0 ? exitCode.interrupted : exitCode.done,
    json: {
      ...{ environment, plan, confirmation, confirmations, left },
      ...(followUps.length > 0 && { followUps }),
      problems: problems.map(problemToJson),
    },
    text: (view) => inWords(confirmed, opened, view),
  };
}

function inWords({ run, confirmation, left }: ConfirmedRun, opened: OpenedOwed, view: View): string {
  const criteria = left.map(
    (number) => `  ${number}. ${plainText(run.criteria?.[number - 1]?.criterion ?? '')}`,
  );
  return paragraphs([
    `${planAddress(run)} is confirmed by ${plainText(confirmationInWords(confirmation))}`,
    left.length === 0 ? '' : ['Still to be confirmed:', ...criteria].join('\n'),
    opened.followUps.map((it) => deliveryInWords(it.run, it.delivery)).join('\n'),
    renderProblems([...opened.owed, ...opened.lost], new Map(), view),
  ]);
}
