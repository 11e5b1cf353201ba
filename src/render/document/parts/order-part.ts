import type { DocumentReport } from '../../../domain/document/document-report.ts';
import { orderGraphOf } from '../../order/order-graph.ts';
import type { DocumentPart } from '../document-part.ts';

/** What is deployed before what. */
export function orderPart(report: DocumentReport): DocumentPart[] {
  const graph = orderGraphOf(report);
  return graph === undefined ? [] : [{ title: 'Order', graph, content: [] }];
}
