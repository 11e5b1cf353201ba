import type { PlanReport } from '../../domain/pull-requests/plan-report.ts';
import type { PlannedOperation } from '../../domain/validation.ts';
import { paragraph, type Row, words } from '../markdown/blocks.ts';
import { flowchart } from '../markdown/flowchart.ts';
import type { MarkdownPart } from '../markdown/markdown-part.ts';
import { codeOf, proseOf } from '../markdown/untrusted-text.ts';
import { actionInWords, reasonInWords, versionsInWords } from '../operation-in-words.ts';

/** What a person can still follow, and well below what GitHub draws (Mermaid: maxEdges 500, maxTextSize 50,000). */
const mostBoxes = 50;
const mostArrows = 150;

const columns = ['Application', 'Version', 'What happens', 'Why nothing happens'];

/** What would happen to each application. */
export function prognosisPart({ operations }: PlanReport): MarkdownPart[] {
  if (operations.length === 0) return [];
  return [{ title: 'What happens', body: { kind: 'table', head: columns, rows: operations.map(row) } }];
}

function row(operation: PlannedOperation): Row {
  const { application, action, skip } = operation;
  return [
    [codeOf(application)],
    [codeOf(versionsInWords(operation))],
    [words(skip === undefined ? actionInWords(action) : 'nothing')],
    skip === undefined ? [] : proseOf(reasonInWords(skip)),
  ];
}

/** In which order operations are carried out; nothing when there is no more than one. */
export function orderPart({ operations, order }: PlanReport): MarkdownPart[] {
  const carriedOut = operations.filter(({ skip }) => skip === undefined);
  if (carriedOut.length < 2) return [];
  const names = new Set(carriedOut.map(({ application }) => application));
  const arrows = [...order].flatMap(([name, before]) => (names.has(name) ? before : []));
  const node =
    carriedOut.length > mostBoxes || arrows.length > mostArrows
      ? paragraph(
          words(`The graph of ${carriedOut.length} operations is left out: it would be too large to read.`),
        )
      : flowchart(carriedOut.map(box), order);
  return [{ title: 'Order', body: { kind: 'whole', node } }];
}

function box(operation: PlannedOperation) {
  const { application } = operation;
  return { name: application, label: `${application} ${versionsInWords(operation)}` };
}
