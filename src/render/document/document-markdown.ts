import type { List, RootContent } from 'mdast';
import type { DocumentReport } from '../../domain/document/document-report.ts';
import { planAddress } from '../../domain/names.ts';
import { heading, paragraph, words } from '../markdown/blocks.ts';
import { drawnByMermaid, orderAsList } from '../markdown/order-blocks.ts';
import { serializeMarkdown } from '../markdown/serialize-markdown.ts';
import { codeOf } from '../markdown/untrusted-text.ts';
import { anchorOf, type DocumentPart } from './document-part.ts';
import { documentParts } from './document-parts.ts';

/**
 * A plan as a document for people, as GitHub-flavoured Markdown without a final newline. Text of plans cannot become
 * HTML, a picture, a mention or a link that does not lead to the web.
 */
export function renderDocumentMarkdown(report: DocumentReport): string {
  const parts = documentParts(report);
  return serializeMarkdown([
    { type: 'heading', depth: 1, children: [words('Deployment plan '), codeOf(planAddress(report))] },
    contentsOf(parts),
    ...parts.flatMap(chapter),
  ]);
}

function contentsOf(parts: readonly DocumentPart[]): List {
  return {
    type: 'list',
    ordered: true,
    spread: false,
    children: parts.map((part) => ({
      type: 'listItem',
      spread: false,
      children: [paragraph({ type: 'link', url: `#${anchorOf(part)}`, children: [words(part.title)] })],
    })),
  };
}

function chapter({ title, graph, content }: DocumentPart): RootContent[] {
  return [
    heading(2, title),
    ...(graph === undefined ? [] : [drawnByMermaid(graph) ?? orderAsList(graph)]),
    ...content,
  ];
}
