import type { ProblemCode } from '../domain/problem.ts';
import type { PlannedOperation, Validation } from '../domain/validation.ts';
import { countsInWords, operationCountsInWords } from './in-words/counts-in-words.ts';
import {
  namesInWords,
  plannedInWords,
  reasonInWords,
  versionsInWords,
} from './in-words/operation-in-words.ts';
import { settingsInWords } from './in-words/settings-in-words.ts';
import { ownErrors } from './problems/own-errors.ts';
import { renderProblems, type Texts } from './problems/problems.ts';
import { renderReleaseNotes } from './release-notes.ts';
import { paragraphs } from './text/paragraphs.ts';
import { plainText } from './text/plain-text.ts';
import { type Cell, type Column, renderTable } from './text/table.ts';
import type { View } from './text/view.ts';

export interface JudgedPlan {
  readonly validation: Validation;
  /** Applications of which the plan deploys only some modules; these are named in the table. */
  readonly partial: ReadonlySet<string>;
  readonly texts: Texts;
}

const columns: readonly Column[] = [
  { head: 'Application' },
  { head: 'Version' },
  { head: 'What happens', wraps: true },
  { head: 'Only these modules', wraps: true },
  { head: 'Settings', wraps: true },
];

/** What a plan would do, what is wrong with it, and the verdict as the last line. */
export function renderValidation({ validation, partial, texts }: JudgedPlan, view: View): string {
  const { operations, problems } = validation;
  return paragraphs([
    heading(validation, view),
    operations.length === 0 ? '' : operationsTable(validation, partial, view),
    validation.notes === undefined ? '' : renderReleaseNotes(validation.notes, view),
    problems.length === 0 ? '' : renderProblems(problems, texts, view),
    verdict(validation, view),
  ]);
}

function heading({ plan, environment, source, target }: Validation, { style }: View): string {
  const title = style.bold(`Plan ${environment}/${plan}`);
  return source === null || target === null
    ? title
    : `${title}  from ${plainText(source)} to ${plainText(target)}`;
}

function operationsTable(
  { operations, problems }: Validation,
  partial: ReadonlySet<string>,
  view: View,
): string {
  const errors = ownErrors(problems);
  const rows = operations.map((operation) => {
    const { application, modules } = operation;
    const own = errors.get(application) ?? [];
    return [
      { text: application },
      { text: versionsInWords(operation) },
      prognosis(operation, own, view),
      { text: partial.has(application) ? namesInWords(modules) : '' },
      { text: own.length > 0 ? '' : settingsInWords(operation).join('; ') },
    ];
  });
  return renderTable(columns, rows, view);
}

function prognosis(
  operation: PlannedOperation,
  errors: readonly ProblemCode[],
  { style: { green, red, dim } }: View,
): Cell {
  const { skip } = operation;
  if (errors.length > 0) return { text: `cannot be deployed: ${errors.join(', ')}`, paint: red };
  if (skip !== undefined) return { text: `nothing: ${reasonInWords(skip)}`, paint: dim };
  return { text: plannedInWords(operation), paint: green };
}

function verdict({ verdict: answer, problems, operations }: Validation, { style }: View): string {
  const word = answer === 'pass' ? style.green('Passed') : style.red('Failed');
  return `${style.bold(word)}: ${countsInWords(problems)}; ${operationCountsInWords(operations)}.`;
}
