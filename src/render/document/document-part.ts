import type { RootContent } from 'mdast';
import type { OrderGraph } from '../order/order-graph.ts';

/** A chapter of the document. */
export interface DocumentPart {
  /** Our own words: letters and spaces alone, so that its address follows from it. */
  readonly title: string;
  /** A drawing that stands before the content. */
  readonly graph?: OrderGraph;
  readonly content: readonly RootContent[];
}

/** The address of a chapter inside its document, as GitHub makes it from a heading. */
export function anchorOf({ title }: DocumentPart): string {
  return title.toLowerCase().replaceAll(' ', '-');
}
