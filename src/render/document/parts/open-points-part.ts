import type { DocumentReport } from '../../../domain/document/document-report.ts';
import { listOf, words } from '../../markdown/blocks.ts';
import { proseOf } from '../../markdown/untrusted-text.ts';
import type { DocumentPart } from '../document-part.ts';

const kinds = { error: 'Missing', warning: 'To complete', notice: 'To know' } as const;

/** What the reader must know before anything else: what the document leaves open, or what was noted at the claim. */
export function openPointsPart({ problems }: DocumentReport): DocumentPart[] {
  if (problems.length === 0) return [];
  const items = problems.map(({ severity, message }) => [words(`${kinds[severity]}: `), ...proseOf(message)]);
  return [{ title: 'Open points', content: [listOf(items)] }];
}
