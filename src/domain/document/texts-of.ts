import type { PlanDocument, Section } from '../model/plan-document.ts';
import type { Path } from '../problem.ts';

/** A text of a document, and where it stands in the plan's file. */
export interface PlacedText {
  readonly path: Path;
  readonly text: string;
}

/** Everything that people have written into a document. */
export function textsOf({ sections, applicationNotes }: PlanDocument): PlacedText[] {
  return [
    ...[...applicationNotes].map(([name, text]) => ({ path: ['applications', name, 'notes'], text })),
    ...[...sections].flatMap(([name, section]) => textsIn([name], section)),
  ];
}

function textsIn(path: Path, section: Section): PlacedText[] {
  switch (section.kind) {
    case 'gap':
      return [];
    case 'text':
      return [{ path, text: section.text }];
    case 'list':
      return withText(path, section.items.entries());
    case 'entries':
      return section.entries.flatMap((answers, index) => withText([...path, index], answers));
    case 'answers':
      return withText(path, section.answers);
  }
}

function withText(path: Path, texts: Iterable<readonly [string | number, string | null]>): PlacedText[] {
  return [...texts].flatMap(([key, text]) => (text === null ? [] : [{ path: [...path, key], text }]));
}
