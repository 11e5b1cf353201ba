import { hasErrors } from '../../domain/problem.ts';
import { countsInWords } from '../../render/in-words/counts-in-words.ts';
import { renderProblems } from '../../render/problems/problems.ts';
import { paragraphs } from '../../render/text/paragraphs.ts';
import { check } from '../../usecases/check.ts';
import type { Answer } from '../answer.ts';
import { exitCode } from '../exit-code.ts';
import type { Session } from '../session/session.ts';
import { problemsAnswer } from './problems-answer.ts';

export async function checkAnswer(session: Session): Promise<Answer> {
  const { problems, texts } = await check(session);
  const code = hasErrors(problems) ? exitCode.wrong : exitCode.done;
  return {
    ...problemsAnswer(code, problems, texts),
    text: (view) =>
      paragraphs([
        renderProblems(problems, texts, view),
        `Configuration and catalog: ${countsInWords(problems)}.`,
      ]),
  };
}
