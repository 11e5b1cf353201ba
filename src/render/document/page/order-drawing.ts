import {
  type Edge,
  type EdgeLabel,
  Graph,
  type GraphLabel,
  layout,
  type NodeLabel,
  type Point,
} from '@dagrejs/dagre';
import type { Element } from 'hast';
import stringWidth from 'string-width';
import { shortenText } from '../../../domain/shorten-text.ts';
import type { OrderBox, OrderGraph } from '../../markdown/order-graph.ts';
import { plainText } from '../../text/plain-text.ts';
import { element, text } from './element.ts';

/** UTF-16 code units of a name, or of a pair of versions, in a box. */
const longestLine = 40;
/* Measures in the unit of the drawing, for the font in which the page draws boxes. */
const columnWidth = 8;
const lineHeight = 18;
const padding = 12;
const boxHeight = 2 * lineHeight + 2 * padding;
const margin = 8;

/** The graph as a drawing that needs nothing but itself: laid out by dagre, from left to right. */
export function drawOrder(order: OrderGraph): Element {
  const graph = laidOut(order);
  const { width = 0, height = 0 } = graph.graph();
  const size = { width: Math.ceil(width), height: Math.ceil(height) };
  const arrows = graph.edges().map((edge: Edge) => arrow(graph.edge(edge).points ?? []));
  const boxes = order.boxes.map((box, index) => drawBox(box, graph.node(String(index))));
  const properties = {
    ...size,
    viewBox: `0 0 ${size.width} ${size.height}`,
    role: 'img',
    ariaLabel: 'What is deployed before what',
  };
  return element('svg', properties, arrowHead(), ...arrows, ...boxes);
}

function laidOut({ boxes, before }: OrderGraph) {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>();
  graph.setGraph({ rankdir: 'LR', nodesep: 24, ranksep: 48, marginx: margin, marginy: margin });
  const ids = new Map(boxes.map(({ application }, index) => [application, String(index)]));
  boxes.forEach((box, index) => {
    graph.setNode(String(index), { width: widthOf(box), height: boxHeight });
  });
  for (const [then, firsts] of before) {
    for (const first of firsts) graph.setEdge(ids.get(first) ?? '', ids.get(then) ?? '', {});
  }
  layout(graph);
  return graph;
}

function widthOf({ application, versions }: OrderBox): number {
  return Math.max(stringWidth(line(application)), stringWidth(line(versions))) * columnWidth + 2 * padding;
}

function line(written: string): string {
  return shortenText(plainText(written), longestLine);
}

/** Lays its middle on the middle of the node. */
function drawBox({ application, versions }: OrderBox, node: NodeLabel): Element {
  const { x = 0, y = 0, width, height } = node;
  const [left, top] = [x - width / 2, y - height / 2];
  const label = (written: string, row: number, className: string) =>
    element(
      'text',
      { x: rounded(x), y: rounded(top + padding + (row - 0.25) * lineHeight), className: [className] },
      text(line(written)),
    );
  return element(
    'g',
    {},
    element('rect', {
      x: rounded(left),
      y: rounded(top),
      width: rounded(width),
      height: rounded(height),
      rx: '6',
    }),
    label(application, 1, 'name'),
    label(versions, 2, 'versions'),
  );
}

function arrow(points: readonly Point[]): Element {
  const [first, ...others] = points.map(({ x, y }) => `${rounded(x)} ${rounded(y)}`);
  const d = [`M ${first}`, ...others.map((point) => `L ${point}`)].join(' ');
  return element('path', { d, markerEnd: 'url(#arrow)' });
}

function arrowHead(): Element {
  const size = { viewBox: '0 0 8 8', refX: '8', refY: '4', markerWidth: '8', markerHeight: '8' };
  const head = element('path', { d: 'M 0 0 L 8 4 L 0 8 z' });
  return element('defs', {}, element('marker', { id: 'arrow', orient: 'auto', ...size }, head));
}

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}
