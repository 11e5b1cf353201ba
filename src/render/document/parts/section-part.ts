import type { RootContent } from 'mdast';
import type { DocumentReport } from '../../../domain/document/document-report.ts';
import { isBegun } from '../../../domain/document/is-begun.ts';
import {
  type Answers,
  answerTo,
  type Section,
  type SectionName,
  sectionKeys,
} from '../../../domain/model/plan-document.ts';
import { listOf, paragraph, type Row, tableOf, words } from '../../markdown/blocks.ts';
import { markdownOf } from '../../markdown/untrusted-markdown.ts';
import { proseOf } from '../../markdown/untrusted-text.ts';
import type { DocumentPart } from '../document-part.ts';
import { sectionWords } from './section-words.ts';

/** A section of the plan as a chapter; none for one that nobody has begun, unless the environment requires it. */
export function sectionPart(name: SectionName, report: DocumentReport): DocumentPart[] {
  const section = report.content.document.sections.get(name);
  const { title } = sectionWords[name];
  if (section !== undefined && isBegun(section)) return [{ title, content: contentOf(name, section) }];
  if (!report.required.has(name)) return [];
  return [{ title, content: [paragraph(words('Not written yet.'))] }];
}

function contentOf(name: SectionName, section: Section): RootContent[] {
  switch (section.kind) {
    case 'gap':
      return [];
    case 'text':
      return markdownOf(section.text);
    case 'list':
      return section.items.length === 0 ? [none()] : [listOf(section.items.map(proseOrGap))];
    case 'entries':
      return section.entries.length === 0 ? [none()] : [entriesTable(name, section.entries)];
    case 'answers':
      return [answersTable(name, section.answers)];
  }
}

function none(): RootContent {
  return paragraph(words('None.'));
}

/** A column for each key that an entry has. */
function entriesTable(name: SectionName, entries: readonly Answers[]): RootContent {
  const used = keysOf(name).filter((key) => entries.some((entry) => answerTo(entry, key) !== null));
  const rows = entries.map((entry) => used.map((key) => proseOrGap(answerTo(entry, key))));
  return tableOf(
    used.map((key) => labelOf(name, key)),
    rows,
  );
}

/** A row for each question that is answered. */
function answersTable(name: SectionName, answers: Answers): RootContent {
  const rows = keysOf(name)
    .filter((key) => answerTo(answers, key) !== null)
    .map((key): Row => [[words(labelOf(name, key))], proseOrGap(answerTo(answers, key))]);
  return tableOf(['Question', 'Answer'], rows);
}

function keysOf(name: SectionName): readonly string[] {
  return name in sectionKeys ? Object.keys(sectionWords[name].keys) : [];
}

function labelOf(name: SectionName, key: string): string {
  return new Map(Object.entries(sectionWords[name].keys)).get(key) ?? key;
}

function proseOrGap(text: string | null): Row[number] {
  return text === null ? [words('–')] : proseOf(text);
}
