import type { ProblemCode } from '../../domain/problem.ts';
import type { PlanReport } from '../../domain/pull-requests/plan-report.ts';
import type { PlannedOperation } from '../../domain/validation.ts';
import { plannedInWords, reasonInWords, versionsInWords } from '../in-words/operation-in-words.ts';
import { settingsInWords } from '../in-words/settings-in-words.ts';
import { type Inline, paragraph, type Row, words } from '../markdown/blocks.ts';
import type { MarkdownPart } from '../markdown/markdown-part.ts';
import { drawnByMermaid } from '../markdown/order-blocks.ts';
import { codeOf, proseOf } from '../markdown/untrusted-text.ts';
import { orderGraphOf } from '../order/order-graph.ts';
import { ownErrors } from '../problems/own-errors.ts';

/** What would happen to each application. */
export function prognosisPart({ operations, problems }: PlanReport): MarkdownPart[] {
  if (operations.length === 0) return [];
  const errors = ownErrors(problems);
  const setting = operations.some((it) => settingsInWords(it).length > 0);
  const head = ['Application', 'Version', 'What happens', ...(setting ? ['Settings'] : []), 'Why not'];
  const rows = operations.map((it) => row(it, errors.get(it.application) ?? [], setting));
  return [{ title: 'What happens', body: { kind: 'table', head, rows } }];
}

function row(operation: PlannedOperation, errors: readonly ProblemCode[], setting: boolean): Row {
  const { application, skip } = operation;
  const happens = skip === undefined && errors.length === 0;
  return [
    [codeOf(application)],
    [codeOf(versionsInWords(operation))],
    happens ? proseOf(plannedInWords(operation)) : [words('nothing')],
    ...(setting ? [errors.length > 0 ? [] : inline(settingsInWords(operation))] : []),
    errors.length > 0 ? refusal(errors) : skip === undefined ? [] : proseOf(reasonInWords(skip)),
  ];
}

function refusal(errors: readonly ProblemCode[]): Inline {
  return [words('cannot be deployed: '), ...inline(errors)];
}

function inline(texts: readonly string[]): Inline {
  return texts.flatMap((text) => [words(', '), codeOf(text)]).slice(1);
}

/** In which order operations are carried out; nothing when there is no more than one. */
export function orderPart({ operations, order, problems }: PlanReport): MarkdownPart[] {
  const errors = ownErrors(problems);
  const sound = operations.filter(({ application }) => !errors.has(application));
  const graph = orderGraphOf({ operations: sound, order });
  if (graph === undefined) return [];
  const { length } = graph.boxes;
  const node =
    drawnByMermaid(graph) ??
    paragraph(words(`The graph of ${length} operations is left out: it would be too large to read.`));
  return [{ title: 'Order', body: { kind: 'whole', nodes: [node] } }];
}
