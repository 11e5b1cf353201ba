import type { Code, RootContent } from 'mdast';
import { type GraphSize, isWithin, type OrderGraph } from '../order/order-graph.ts';
import { listOf, paragraph, words } from './blocks.ts';
import { flowchart } from './flowchart.ts';
import { codeOf } from './untrusted-text.ts';

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
