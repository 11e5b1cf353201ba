import type { RootContent } from 'mdast';
import type { Announcement } from '../../domain/notifications/announcement.ts';
import { longestReport } from '../../domain/pull-requests/longest-report.ts';
import { announcementMarker } from '../../domain/pull-requests/published-names.ts';
import type { Operation } from '../../domain/records/run/operation.ts';
import type { Run } from '../../domain/records/run/run.ts';
import { type ReleaseNotes, saysSomething } from '../../domain/release-notes/release-notes.ts';
import { shortenText } from '../../domain/shorten-text.ts';
import { reasonInWords, versionsInWords } from '../in-words/operation-in-words.ts';
import { heading, type Inline, paragraph, words } from '../markdown/blocks.ts';
import { fitParts } from '../markdown/fit-parts.ts';
import type { MarkdownPart } from '../markdown/markdown-part.ts';
import { codeOf, proseOf } from '../markdown/untrusted-text.ts';
import { contactInWords, headlineOf, outcomeInWords, toldOperations } from './announcement-in-words.ts';

/** UTF-16 code units of one text: a comment is not where they are read in full. */
const longestText = 600;

/** A message as a comment on the plan's pull request, by its marker found again. Text of plans calls nobody. */
export function announcementComment(announcement: Announcement): string {
  const { run, confirmations, notBackedOut, contacts, notes } = announcement;
  const document = {
    head: headOf(announcement),
    parts: [
      ...listPart('Could not be undone', notBackedOut.map(undone)),
      ...listPart('To be confirmed', confirmations.map(proseOf)),
      ...listPart(
        'Applications',
        toldOperations(announcement).map((it) => operationItem(run, it)),
      ),
      ...listPart(
        'Contacts',
        contacts.map((it) => proseOf(contactInWords(it))),
      ),
      ...listPart('Release notes', notes === null ? [] : notesItems(notes)),
    ],
    foot: [],
    command: `deployment-plans show ${run.environment}/${run.plan}`,
  };
  return `${announcementMarker(run)}\n${fitParts(document, longestReport)}`;
}

function headOf(announcement: Announcement): RootContent[] {
  const { reason } = announcement.run;
  const why = reason === null ? [] : [paragraph(...proseOf(shortenText(reasonInWords(reason), longestText)))];
  return [heading(2, 'Announcement'), paragraph(...proseOf(headlineOf(announcement))), ...why];
}

function listPart(title: string, items: readonly Inline[]): MarkdownPart[] {
  return items.length === 0 ? [] : [{ title, body: { kind: 'list', items } }];
}

function operationItem(run: Run, operation: Operation): Inline {
  const outcome = outcomeInWords(run, operation);
  const became = outcome === undefined ? [] : [words(`: ${outcome}`)];
  return [codeOf(operation.application), words(' '), codeOf(versionsInWords(operation)), ...became];
}

function undone({ application, backout }: Operation): Inline {
  const why =
    backout?.reason == null ? [] : [words(': '), ...proseOf(shortenText(backout.reason, longestText))];
  return [codeOf(application), ...why];
}

function notesItems({ plan, applications }: ReleaseNotes): Inline[] {
  const prose = (text: string) => proseOf(shortenText(text.trim(), longestText));
  return [
    ...(plan === null ? [] : [prose(plan)]),
    ...applications
      .filter(saysSomething)
      .flatMap(({ application, own, versions }) => [
        ...(own === null ? [] : [[codeOf(application), words(': '), ...prose(own)]]),
        ...versions.map(({ version, text }) => [
          ...[codeOf(application), words(' '), codeOf(version), words(': ')],
          ...prose(text),
        ]),
      ]),
  ];
}
