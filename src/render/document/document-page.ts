import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { DocumentReport } from '../../domain/document/document-report.ts';
import { planAddress } from '../../domain/names.ts';
import { orderAsList } from '../markdown/order-blocks.ts';
import { isWithin, mostInDrawing, type OrderGraph } from '../order/order-graph.ts';
import { anchorOf, type DocumentPart } from './document-part.ts';
import { documentParts } from './document-parts.ts';
import { contentOf } from './page/content-of.ts';
import { element, text } from './page/element.ts';
import { drawOrder } from './page/order-drawing.ts';
import { pageStyle } from './page/page-style.ts';

/** Browsers run, fetch and send nothing for this page, whatever it says. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A plan as a document for people: one HTML page that needs nothing else, and ends with a newline. It holds what the
 * Markdown holds, and the order as a drawing.
 */
export function renderDocumentPage(report: DocumentReport): string {
  const title = `Deployment plan ${planAddress(report)}`;
  const parts = documentParts(report);
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      text('\n'),
      element('html', { lang: 'en' }, head(title), body(title, parts)),
      text('\n'),
    ],
  };
  return toHtml(page);
}

function head(title: string): Element {
  return element(
    'head',
    {},
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, text(title)),
    element('style', {}, text(pageStyle)),
  );
}

function body(title: string, parts: readonly DocumentPart[]): Element {
  const entries = parts.map((part) =>
    element('li', {}, element('a', { href: `#${anchorOf(part)}` }, text(part.title))),
  );
  return element(
    'body',
    {},
    element('h1', {}, text(title)),
    element('nav', { ariaLabel: 'Contents' }, element('ol', {}, ...entries)),
    ...parts.map(chapter),
  );
}

function chapter(part: DocumentPart): Element {
  const { title, graph, content } = part;
  return element(
    'section',
    { id: anchorOf(part) },
    element('h2', {}, text(title)),
    ...(graph === undefined ? [] : order(graph)),
    ...contentOf(content),
  );
}

function order(graph: OrderGraph): ElementContent[] {
  return isWithin(graph, mostInDrawing)
    ? [element('figure', {}, drawOrder(graph))]
    : contentOf([orderAsList(graph)]);
}
