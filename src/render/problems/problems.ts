import wrapAnsi from 'wrap-ansi';
import type { Problem, Severity } from '../../domain/problem.ts';
import { plainText } from '../text/plain-text.ts';
import type { Paint, Style, View } from '../text/view.ts';
import { renderExcerpt } from './excerpt.ts';

const indent = '  ';

/** Text of files by their path in the release repository; a file that is not there gets no excerpt. */
export type Texts = ReadonlyMap<string, string>;

/**
 * Problems for people, in the order given, an empty line between them: severity, code and place; the
 * message; the line of the file with a caret under the column.
 */
export function renderProblems(problems: readonly Problem[], texts: Texts, view: View): string {
  const lines = new Map<string, readonly string[]>();
  for (const { file } of problems) {
    const text = texts.get(file ?? '');
    if (file !== undefined && text !== undefined && !lines.has(file)) lines.set(file, text.split(/\r?\n/));
  }
  return problems
    .map((problem) =>
      [
        problemHeading(problem, view.style),
        ...message(problem, view.width),
        ...excerpt(problem, lines, view),
      ].join('\n'),
    )
    .join('\n\n');
}

/** Severity, code and place of a problem, on one line. */
export function problemHeading(problem: Problem, style: Style): string {
  const { file, line, column, severity, code } = problem;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const title = `${severityPaint(severity, style)(severity)} ${style.bold(code)}`;
  return place === '' ? title : `${title}  ${style.cyan(plainText(place))}`;
}

/** Two lines at most; a longer message stays on one line, which the terminal breaks. */
function message({ message: text }: Problem, width: number): string[] {
  const plain = plainText(text);
  const wrapped = wrapAnsi(plain, width - indent.length).split('\n');
  return (wrapped.length > 2 ? [plain] : wrapped).map((line) => indent + line);
}

function excerpt(
  { file, line, column }: Problem,
  lines: ReadonlyMap<string, readonly string[]>,
  { style, width }: View,
): string[] {
  const text = lines.get(file ?? '');
  if (text === undefined || line === undefined) return [];
  const view = { style, width: width - indent.length };
  return (renderExcerpt(text, { line, column: column ?? 1 }, view) ?? []).map((part) => indent + part);
}

function severityPaint(severity: Severity, { red, yellow, cyan }: Style): Paint {
  return { error: red, warning: yellow, notice: cyan }[severity];
}
