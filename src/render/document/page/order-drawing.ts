import type { Element } from 'hast';
import type { OrderGraph } from '../../order/order-graph.ts';
import { type LaidOutBox, layOutOrder } from '../../order/order-layout.ts';
import { element, text } from './element.ts';

/** What the lines of a box are, for the style of the page. */
const classNames = ['name', 'versions'];

/** The graph as a drawing that needs nothing but itself. */
export function drawOrder({ boxes, before }: OrderGraph): Element {
  const lined = boxes.map(({ application, versions }) => ({ application, lines: [application, versions] }));
  const { width, height, boxes: placed, arrows } = layOutOrder(lined, before);
  const properties = {
    ...{ width, height },
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    ariaLabel: 'What is deployed before what',
  };
  return element('svg', properties, arrowHead(), ...arrows.map(drawArrow), ...placed.map(drawBox));
}

function drawBox({ x, y, width, height, lines }: LaidOutBox): Element {
  const labels = lines.map((line, index) =>
    element(
      'text',
      { ...numbers({ x: line.x, y: line.y }), className: [classNames[index] ?? ''] },
      text(line.text),
    ),
  );
  return element('g', {}, element('rect', { ...numbers({ x, y, width, height }), rx: '6' }), ...labels);
}

/** Attributes of SVG are text. */
function numbers(values: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}

function drawArrow(d: string): Element {
  return element('path', { d, markerEnd: 'url(#arrow)' });
}

function arrowHead(): Element {
  const size = { viewBox: '0 0 8 8', refX: '8', refY: '4', markerWidth: '8', markerHeight: '8' };
  const head = element('path', { d: 'M 0 0 L 8 4 L 0 8 z' });
  return element('defs', {}, element('marker', { id: 'arrow', orient: 'auto', ...size }, head));
}
