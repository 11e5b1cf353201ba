import { problemToJson } from '../../codec/answers/problem.ts';
import type { Problem } from '../../domain/problem.ts';
import { renderProblems, type Texts } from '../../render/problems/problems.ts';
import type { Answer } from '../answer.ts';

/** An answer that consists of problems alone. */
export function problemsAnswer(
  exitCode: number,
  problems: readonly Problem[],
  texts: Texts = new Map(),
): Answer {
  return {
    exitCode,
    json: { problems: problems.map(problemToJson) },
    text: (view) => renderProblems(problems, texts, view),
  };
}
