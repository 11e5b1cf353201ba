import {
  type Edge,
  type EdgeLabel,
  Graph,
  type GraphLabel,
  layout,
  type NodeLabel,
  type Point,
} from '@dagrejs/dagre';
import stringWidth from 'string-width';
import { shortenText } from '../../domain/shorten-text.ts';
import { plainText } from '../text/plain-text.ts';

/** UTF-16 code units of a line in a box. */
const longestLine = 40;
/* Measures in the unit of the drawing, for text of 13 units in a font whose characters are all as wide. */
const columnWidth = 8;
const lineHeight = 18;
const padding = 12;
const margin = 8;

/** A box to be laid out, with as many lines as all the others. */
export interface OrderedBox {
  readonly application: string;
  readonly lines: readonly string[];
}

/** A drawing of boxes from left to right, each behind those that go before it; all in one unit. */
export interface OrderLayout {
  readonly width: number;
  readonly height: number;
  /** In the order in which they were given. */
  readonly boxes: readonly LaidOutBox[];
  /** Each as the `d` of an SVG path, which ends where its head belongs. */
  readonly arrows: readonly string[];
}

export interface LaidOutBox {
  readonly application: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Each with the middle of its base line; fit to be shown. */
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

/**
 * Lays out by dagre what goes before what.
 * @param before by application the boxes that go right before it; all of them are among `boxes`
 */
export function layOutOrder(
  boxes: readonly OrderedBox[],
  before: ReadonlyMap<string, readonly string[]>,
): OrderLayout {
  const shown = boxes.map(({ application, lines }) => ({ application, lines: lines.map(lineOf) }));
  const graph = laidOut(shown, before);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    boxes: shown.map((box, index) => placed(box, graph.node(String(index)))),
    arrows: graph.edges().map((edge: Edge) => arrow(graph.edge(edge).points ?? [])),
  };
}

function laidOut(boxes: readonly OrderedBox[], before: ReadonlyMap<string, readonly string[]>) {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>();
  graph.setGraph({ rankdir: 'LR', nodesep: 24, ranksep: 48, marginx: margin, marginy: margin });
  const ids = new Map(boxes.map(({ application }, index) => [application, String(index)]));
  boxes.forEach(({ lines }, index) => {
    const width = Math.max(...lines.map((line) => stringWidth(line))) * columnWidth + 2 * padding;
    graph.setNode(String(index), { width, height: lines.length * lineHeight + 2 * padding });
  });
  for (const [then, firsts] of before) {
    for (const first of firsts) graph.setEdge(ids.get(first) ?? '', ids.get(then) ?? '', {});
  }
  layout(graph);
  return graph;
}

function lineOf(written: string): string {
  return shortenText(plainText(written), longestLine);
}

/** Lays its middle on the middle of the node. */
function placed({ application, lines }: OrderedBox, node: NodeLabel): LaidOutBox {
  const { x = 0, y = 0, width, height } = node;
  const top = y - height / 2;
  return {
    application,
    x: rounded(x - width / 2),
    y: rounded(top),
    width: rounded(width),
    height: rounded(height),
    lines: lines.map((text, index) => ({
      text,
      x: rounded(x),
      y: rounded(top + padding + (index + 0.75) * lineHeight),
    })),
  };
}

function arrow(points: readonly Point[]): string {
  const [first, ...others] = points.map(({ x, y }) => `${rounded(x)} ${rounded(y)}`);
  return [`M ${first}`, ...others.map((point) => `L ${point}`)].join(' ');
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
