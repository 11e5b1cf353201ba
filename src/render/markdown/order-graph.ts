import type { Code, RootContent } from 'mdast';
import type { PlannedOperation } from '../../domain/validation.ts';
import { versionsInWords } from '../in-words/operation-in-words.ts';
import { listOf, paragraph, words } from './blocks.ts';
import { flowchart } from './flowchart.ts';
import { codeOf } from './untrusted-text.ts';

/** Which operations of a plan wait for which others. */
export interface OrderGraph {
  readonly boxes: readonly OrderBox[];
  /** By application those of the boxes that go right before it; only where there are any. */
  readonly before: ReadonlyMap<string, readonly string[]>;
}

export interface OrderBox {
  readonly application: string;
  readonly versions: string;
}

/** Of the operations that are carried out; undefined when none could wait for another one. */
export function orderGraphOf({
  operations,
  order,
}: {
  readonly operations: readonly PlannedOperation[];
  readonly order: ReadonlyMap<string, readonly string[]>;
}): OrderGraph | undefined {
  const boxes = operations
    .filter(({ skip }) => skip === undefined)
    .map((operation) => ({ application: operation.application, versions: versionsInWords(operation) }));
  if (boxes.length < 2) return undefined;
  const known = new Set(boxes.map(({ application }) => application));
  const before = boxes.map(({ application }) => {
    const firsts = (order.get(application) ?? []).filter((it) => known.has(it));
    return [application, firsts] as const;
  });
  return { boxes, before: new Map(before.filter(([, firsts]) => firsts.length > 0)) };
}

export interface GraphSize {
  readonly boxes: number;
  readonly arrows: number;
}

export function isWithin({ boxes, before }: OrderGraph, most: GraphSize): boolean {
  const arrows = [...before.values()].reduce((sum, firsts) => sum + firsts.length, 0);
  return boxes.length <= most.boxes && arrows <= most.arrows;
}

/** What a person can still follow, and well below what GitHub draws (Mermaid: maxEdges 500, maxTextSize 50,000). */
const mostInMermaid: GraphSize = { boxes: 50, arrows: 150 };

/** The graph for Markdown, drawn by Mermaid; undefined when it would be too large to read. */
export function drawnByMermaid(graph: OrderGraph): Code | undefined {
  if (!isWithin(graph, mostInMermaid)) return undefined;
  const nodes = graph.boxes.map(({ application, versions }) => ({
    name: application,
    label: `${application} ${versions}`,
  }));
  return flowchart(nodes, graph.before);
}

export function orderAsList({ before }: OrderGraph): RootContent {
  if (before.size === 0) return paragraph(words('None of them waits for another one.'));
  return listOf(
    [...before].map(([application, firsts]) => [
      codeOf(application),
      words(' after '),
      ...firsts.flatMap((first) => [words(', '), codeOf(first)]).slice(1),
    ]),
  );
}
