import { operationState } from '../../../render/in-words/operation-state.ts';
import {
  isWithin,
  mostInDrawing,
  type OrderBox,
  type OrderGraph,
  orderGraphOf,
} from '../../../render/order/order-graph.ts';
import { ownErrors } from '../../../render/problems/own-errors.ts';
import type { Style } from '../../../render/text/view.ts';
import { StateBadge } from '../../components/state-badge.tsx';
import type { PageSection, PlanOnPage } from '../page-section.ts';
import { OrderDrawing } from './order-drawing.tsx';

/** A box of the order, and how its operation stands; null where it has no run. */
export interface StandingBox extends OrderBox {
  readonly state: { readonly words: string; readonly paint: keyof Style } | null;
}

/** What goes before what, and how each stands: as a drawing as long as that can be read, and as a list. */
export function orderSection({ details }: PlanOnPage): PageSection | undefined {
  const refused = ownErrors(details.run === null ? details.problems : []);
  const operations = details.operations.filter(({ application }) => !refused.has(application));
  const graph = orderGraphOf({ operations, order: details.order });
  if (graph === undefined) return undefined;
  const states = new Map(details.run?.operations.map((it) => [it.application, operationState(it)]));
  const boxes = graph.boxes.map((box) => ({ ...box, state: states.get(box.application) ?? null }));
  const list = <OrderList boxes={boxes} before={graph.before} />;
  const content = isWithin(graph, mostInDrawing) ? (
    <>
      <OrderDrawing boxes={boxes} before={graph.before} />
      <details class="instead">
        <summary>The order as a list</summary>
        {list}
      </details>
    </>
  ) : (
    <>
      <p class="muted">
        The drawing of {boxes.length} operations is left out: it would be too large to read.
      </p>
      {list}
    </>
  );
  return { id: 'order', title: 'Order', content };
}

interface OrderListProps {
  readonly boxes: readonly StandingBox[];
  readonly before: OrderGraph['before'];
}

function OrderList({ boxes, before }: OrderListProps) {
  return (
    <ul class="order-list">
      {boxes.map(({ application, versions, state }) => (
        <li key={application}>
          <strong>{application}</strong> <code>{versions}</code> {state !== null && <StateBadge {...state} />}{' '}
          {before.has(application) ? `after ${before.get(application)?.join(', ')}` : 'waits for none'}
        </li>
      ))}
    </ul>
  );
}
