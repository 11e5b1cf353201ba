import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { DocumentReport } from '../../domain/document/document-report.ts';
import { orderAsList } from '../markdown/order-blocks.ts';
import { documentParts } from './document-parts.ts';
import { contentOf } from './page/content-of.ts';
import { element, text } from './page/element.ts';

/**
 * The document of a plan as a piece of HTML that stands in a page of somebody else: its chapters with their headings,
 * without anchors, styles or drawings of their own. Nothing in it runs or is fetched.
 */
export function renderDocumentExcerpt(report: DocumentReport): string {
  const chapters = documentParts(report).map(({ title, graph, content }) =>
    element(
      'section',
      {},
      element('h2', {}, text(title)),
      ...(graph === undefined ? [] : contentOf([orderAsList(graph)])),
      ...contentOf(content),
    ),
  );
  const root: Root = { type: 'root', children: chapters };
  return toHtml(root);
}
