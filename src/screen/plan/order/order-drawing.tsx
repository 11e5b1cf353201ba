import { useMemo } from 'preact/hooks';
import type { OrderGraph } from '../../../render/order/order-graph.ts';
import { layOutOrder } from '../../../render/order/order-layout.ts';
import { ScrolledPart } from '../../components/scrolled-part.tsx';
import type { StandingBox } from './order-section.tsx';

const classNames = ['name', 'versions', 'state'];

interface OrderDrawingProps {
  readonly boxes: readonly StandingBox[];
  readonly before: OrderGraph['before'];
}

/** The order as boxes and arrows. Whoever does not see it has the same as a list. */
export function OrderDrawing({ boxes, before }: OrderDrawingProps) {
  const {
    width,
    height,
    boxes: placed,
    arrows,
  } = useMemo(() => layOutOrder(boxes.map(linesOf), before), [boxes, before]);
  return (
    <ScrolledPart name="Drawing of the order">
      <svg
        class="order"
        role="img"
        aria-label="What is deployed before what; the list below says the same"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
      >
        <defs>
          <marker
            id="arrow"
            orient="auto"
            viewBox="0 0 8 8"
            refX="8"
            refY="4"
            markerWidth="8"
            markerHeight="8"
          >
            <path d="M 0 0 L 8 4 L 0 8 z" />
          </marker>
        </defs>
        {arrows.map((d) => (
          <path key={d} class="arrow" d={d} marker-end="url(#arrow)" />
        ))}
        {placed.map(({ application, x, y, width: wide, height: high, lines }, index) => (
          <g key={application} data-tone={boxes[index]?.state?.paint ?? 'bold'}>
            <rect x={x} y={y} width={wide} height={high} rx="6" />
            {lines.map((line, row) => (
              <text key={String(row)} class={classNames[row] ?? ''} x={line.x} y={line.y}>
                {line.text}
              </text>
            ))}
          </g>
        ))}
      </svg>
    </ScrolledPart>
  );
}

function linesOf({ application, versions, state }: StandingBox) {
  const lines = [application, versions, ...(state === null ? [] : [state.words])];
  return { application, lines };
}
