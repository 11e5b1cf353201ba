import type { PlannedOperation, Validation } from '../domain/validation.ts';
import { countsInWords, operationCountsInWords } from './counts-in-words.ts';
import { actionInWords, namesInWords, reasonInWords, versionsInWords } from './operation-in-words.ts';
import { plainText } from './plain-text.ts';
import { renderProblems, type Texts } from './problems.ts';
import { type Column, renderTable } from './table.ts';
import type { View } from './view.ts';

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
];

/** What a plan would do, what is wrong with it, and the verdict as the last line. */
export function renderValidation({ validation, partial, texts }: JudgedPlan, view: View): string {
  const { operations, problems } = validation;
  const parts = [
    heading(validation, view),
    operations.length === 0 ? '' : operationsTable(operations, partial, view),
    problems.length === 0 ? '' : renderProblems(problems, texts, view),
    verdict(validation, view),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function heading({ plan, environment, source, target }: Validation, { style }: View): string {
  const title = style.bold(`Plan ${environment}/${plan}`);
  return source === null || target === null
    ? title
    : `${title}  from ${plainText(source)} to ${plainText(target)}`;
}

function operationsTable(
  operations: readonly PlannedOperation[],
  partial: ReadonlySet<string>,
  view: View,
): string {
  const { green, dim } = view.style;
  const rows = operations.map((operation) => {
    const { application, action, modules, skip } = operation;
    return [
      { text: application },
      { text: versionsInWords(operation) },
      skip === undefined
        ? { text: actionInWords(action), paint: green }
        : { text: `nothing: ${reasonInWords(skip)}`, paint: dim },
      { text: partial.has(application) ? namesInWords(modules) : '' },
    ];
  });
  return renderTable(columns, rows, view);
}

function verdict({ verdict: answer, problems, operations }: Validation, { style }: View): string {
  const word = answer === 'pass' ? style.green('Passed') : style.red('Failed');
  return `${style.bold(word)}: ${countsInWords(problems)}; ${operationCountsInWords(operations)}.`;
}
