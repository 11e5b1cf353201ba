import { useMemo } from 'preact/hooks';
import type { PageSection, PlanOnPage } from '../page-section.ts';
import { documentNodes } from './document-nodes.ts';

/** What the plan says to people. */
export function documentSection({ details }: PlanOnPage): PageSection | undefined {
  if (details.document === '') return undefined;
  const content = <WrittenDocument html={details.document} />;
  return { id: 'document', title: 'Document', content };
}

function WrittenDocument({ html }: { readonly html: string }) {
  const nodes = useMemo(() => documentNodes(html), [html]);
  return <div class="document">{nodes}</div>;
}
