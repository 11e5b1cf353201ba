import type { Operation } from '../../domain/records/run/operation.ts';
import type { Run } from '../../domain/records/run/run.ts';
import { shortenText } from '../../domain/shorten-text.ts';
import { actionInWords, versionsInWords } from '../in-words/operation-in-words.ts';
import { operationRemarks, tookInWords } from '../in-words/operation-remarks.ts';
import { operationState } from '../in-words/operation-state.ts';
import { type Inline, type Row, words } from '../markdown/blocks.ts';
import { linkedCode } from '../markdown/linked-code.ts';
import type { MarkdownPart } from '../markdown/markdown-part.ts';
import { codeOf, proseOf } from '../markdown/untrusted-text.ts';
import { type OperationStanding, standingOf, standings } from './operation-counts.ts';
import type { RunContext } from './run-context.ts';
import { effectPlace } from './web-places.ts';

/** So many rows are read at one look; of more, those that are done are shown after a click. */
const mostAtOnce = 25;
/** UTF-16 code units of a remark: many rows are more than one long one. */
const longestRemark = 300;

const signs = {
  'not backed out': '🆘',
  failed: '❌',
  unknown: '❔',
  'under way': '🚀',
  'backed out': '↩️',
  prepared: '⏸️',
  pending: '⏳',
  skipped: '⏭️',
  done: '✅',
} as const satisfies Record<OperationStanding, string>;

/**
 * Every operation, those first that somebody must look at. Whatever there is no room for is lost from the end: first
 * what is done.
 */
export function operationParts({ operations }: Run, context: RunContext): MarkdownPart[] {
  const isDone = (operation: Operation) => standingOf(operation) === 'done';
  if (operations.length <= mostAtOnce) return tablePart('Operations', inOrder(operations), context);
  const done = operations.filter(isDone);
  return [
    ...tablePart('Operations', inOrder(operations.filter((it) => !isDone(it))), context),
    ...tablePart('Operations that are done', done, context).map((part) => ({
      ...part,
      folded: true,
      spare: true,
    })),
  ];
}

function inOrder(operations: readonly Operation[]): readonly Operation[] {
  const place = (operation: Operation) => standings.indexOf(standingOf(operation));
  return [...operations].sort((one, other) => place(one) - place(other));
}

function tablePart(title: string, operations: readonly Operation[], context: RunContext): MarkdownPart[] {
  if (operations.length === 0) return [];
  const head = ['Application', 'Version', 'What happens', 'State', 'Took', 'Remarks'];
  const rows = operations.map((operation) => rowOf(operation, context));
  return [{ title, body: { kind: 'table', head, rows } }];
}

function rowOf(operation: Operation, context: RunContext): Row {
  const { application, action } = operation;
  const sign = signs[standingOf(operation)];
  return [
    [codeOf(application)],
    [codeOf(versionsInWords(operation))],
    [words(actionInWords(action))],
    [words(`${sign} ${operationState(operation).words}`)],
    [words(tookInWords(operation) ?? '')],
    remarks(operation, context),
  ];
}

function remarks(operation: Operation, { links }: RunContext): Inline {
  const place = effectPlace(operation.tries.at(-1)?.effect, links.repository);
  const remarksInOrder: Inline[] = [
    ...(place === undefined ? [] : [[linkedCode(place.text, place.repository, place.place)]]),
    ...operationRemarks(operation).map((remark) => proseOf(shortenText(remark, longestRemark))),
  ];
  return remarksInOrder.flatMap((remark, index) => (index === 0 ? remark : [words('; '), ...remark]));
}
