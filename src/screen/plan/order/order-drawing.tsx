import { useMemo } from 'preact/hooks';
import type { OrderGraph } from '../../../render/order/order-graph.ts';
import { type LaidOutBox, layOutOrder } from '../../../render/order/order-layout.ts';
import type { Style } from '../../../render/text/view.ts';
import { ScrolledPart } from '../../components/scrolled-part.tsx';
import type { StandingBox } from './order-section.tsx';

/** What the lines of a box are, for its look. */
const classNames = ['name', 'versions', 'state'];

interface OrderDrawingProps {
  readonly boxes: readonly StandingBox[];
  readonly before: OrderGraph['before'];
}

/** The order as boxes and arrows. Whoever does not see it has the same as a list. */
export function OrderDrawing({ boxes, before }: OrderDrawingProps) {
  const drawing = useMemo(() => layOutOrder(boxes.map(linesOf), before), [boxes, before]);
  const { width, height, arrows } = drawing;
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
        <ArrowHead />
        {arrows.map((d) => (
          <path key={d} class="arrow" d={d} marker-end="url(#arrow)" />
        ))}
        {drawing.boxes.map((box, index) => (
          <Box key={box.application} box={box} tone={boxes[index]?.state?.paint ?? 'bold'} />
        ))}
      </svg>
    </ScrolledPart>
  );
}

interface BoxProps {
  readonly box: LaidOutBox;
  readonly tone: keyof Style;
}

function Box({ box: { x, y, width, height, lines }, tone }: BoxProps) {
  return (
    <g data-tone={tone}>
      <rect x={x} y={y} width={width} height={height} rx="6" />
      {lines.map((line, index) => (
        <text key={String(index)} class={classNames[index] ?? ''} x={line.x} y={line.y}>
          {line.text}
        </text>
      ))}
    </g>
  );
}

function ArrowHead() {
  return (
    <defs>
      <marker id="arrow" orient="auto" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8">
        <path d="M 0 0 L 8 4 L 0 8 z" />
      </marker>
    </defs>
  );
}

function linesOf({ application, versions, state }: StandingBox) {
  const lines = [application, versions, ...(state === null ? [] : [state.words])];
  return { application, lines };
}
