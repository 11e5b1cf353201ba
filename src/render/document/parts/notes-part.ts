import type { Heading, RootContent } from 'mdast';
import type { DocumentReport } from '../../../domain/document/document-report.ts';
import type { ApplicationNotes } from '../../../domain/release-notes/release-notes.ts';
import { paragraph, words } from '../../markdown/blocks.ts';
import { markdownOf } from '../../markdown/untrusted-markdown.ts';
import { codeOf, proseOf } from '../../markdown/untrusted-text.ts';
import type { DocumentPart } from '../document-part.ts';
import { sectionPart } from './section-part.ts';

/** The plan's own notes first, then by application what the plan says of it and what comes with its versions. */
export function notesPart(report: DocumentReport): DocumentPart[] {
  const [own] = sectionPart('notes', report);
  const applications = report.releaseNotes.applications.flatMap(notesOf);
  if (own === undefined && applications.length === 0) return [];
  return [{ title: 'Release notes', content: [...(own?.content ?? []), ...applications] }];
}

function notesOf({ application, own, versions, incomplete }: ApplicationNotes): RootContent[] {
  if (own === null && versions.length === 0 && !incomplete) return [];
  const heading: Heading = { type: 'heading', depth: 3, children: [codeOf(application)] };
  return [
    heading,
    ...(own === null ? [] : markdownOf(own)),
    ...versions.flatMap(versionNotes),
    ...(incomplete
      ? [paragraph(words('Only the newest tags and releases were read; there may be more notes.'))]
      : []),
  ];
}

function versionNotes({ version, title, text }: ApplicationNotes['versions'][number]): RootContent[] {
  const name = title === null ? [] : [words(': '), ...proseOf(title)];
  return [
    paragraph({ type: 'strong', children: [words('Version '), codeOf(version), ...name] }),
    ...markdownOf(text),
  ];
}
