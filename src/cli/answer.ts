import { problemToJson } from '../codec/problem.ts';
import { schemaVersion } from '../domain/json.ts';
import type { Problem } from '../domain/problem.ts';
import { renderProblems, type Texts } from '../render/problems.ts';
import type { View } from '../render/view.ts';

/** What a command has to say: one JSON document, or text for people, and how the process ends. */
export interface Answer {
  readonly exitCode: number;
  /** Without `schema`, which every document begins with. */
  readonly json: Readonly<Record<string, unknown>>;
  readonly text: (view: View) => string;
}

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

export function toDocument({ json }: Answer): string {
  const { schema: _, ...rest } = json;
  return `${JSON.stringify({ schema: schemaVersion, ...rest })}\n`;
}
