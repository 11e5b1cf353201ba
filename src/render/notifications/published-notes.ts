import type { RootContent } from 'mdast';
import { planAddress } from '../../domain/names.ts';
import type { Run } from '../../domain/records/run/run.ts';
import type { ApplicationNotes } from '../../domain/release-notes/release-notes.ts';
import { shortenText } from '../../domain/shorten-text.ts';
import { timeInWords } from '../in-words/time-in-words.ts';
import { heading, paragraph, words } from '../markdown/blocks.ts';
import { byteLength, serializeMarkdown } from '../markdown/serialize-markdown.ts';
import { markdownOf } from '../markdown/untrusted-markdown.ts';
import { codeOf, proseOf } from '../markdown/untrusted-text.ts';

/** Older notes stand in the history of the branch; a record over 1 MiB would not be read. */
const most = { entries: 50, bytes: 256 * 1024 };

/** The line before each entry; no text of others can hold it. */
const marker = '<!-- deployment-plans: published';
const entryStart = new RegExp(`^(?=${marker} )`, 'm');

/** Of one update: versions that are told, and UTF-16 code units of one text. */
const mostTold = { versions: 50, text: 16_000 };

/**
 * The file with release notes of one application in one environment, with those of one more run, which come first. The
 * same run twice gives the same file.
 * @param before the file as it stands; null when there is none
 */
export function publishedNotes(before: string | null, run: Run, notes: ApplicationNotes): string {
  const line = `${marker} ${planAddress(run)} -->`;
  const [, ...earlier] = (before ?? '').split(entryStart);
  if (earlier.some((entry) => entry.startsWith(line))) return before ?? '';
  const entry = entryWithin(line, run, notes);
  const head = `# Release notes of ${notes.application} in ${run.environment}\n`;
  return [head, ...withinBounds([entry, ...earlier.map((it) => `${it.trimEnd()}\n`)])].join('\n');
}

/** With as many of the newest versions as there is room for: half of them at a time are left out. */
function entryWithin(line: string, run: Run, notes: ApplicationNotes, told = mostTold.versions): string {
  const markdown = serializeMarkdown(contentOf(run, notes, told)).replaceAll(marker, '<!- - published');
  const entry = `${line}\n${markdown}\n`;
  return told === 0 || byteLength(entry) <= most.bytes
    ? entry
    : entryWithin(line, run, notes, Math.floor(told / 2));
}

/** The newest is always there. */
function withinBounds([newest = '', ...earlier]: readonly string[]): string[] {
  let left = most.bytes - byteLength(newest);
  const kept = earlier.slice(0, most.entries - 1).filter((entry) => {
    left -= byteLength(entry);
    return left >= 0;
  });
  return [newest, ...kept];
}

function contentOf(
  { plan, endedAt }: Run,
  { from, to, step, own, versions, incomplete }: ApplicationNotes,
  told: number,
): RootContent[] {
  const before = from === null || from === to ? [] : [words(' from '), codeOf(from)];
  const when = endedAt === null ? '' : `, ${timeInWords(endedAt)}`;
  const isSilent = own === null && versions.length === 0;
  return [
    heading(2, to),
    paragraph(words(openings[step]), ...before, words(' by plan '), codeOf(plan), words(when)),
    ...(own === null ? [] : markdownOf(shortenText(own, mostTold.text))),
    ...versions.slice(0, told).flatMap(({ version, title, text }) => [
      paragraph({
        type: 'strong',
        children: [codeOf(version), ...(title === null ? [] : [words(': '), ...proseOf(title)])],
      }),
      ...markdownOf(shortenText(text, mostTold.text)),
    ]),
    ...(isSilent ? [paragraph(words('Nothing is said of it.'))] : []),
    ...(versions.length > told ? [paragraph(words('There are more notes than there is room for.'))] : []),
    ...(incomplete || step === 'unread'
      ? [paragraph(words('Not all tags and releases could be read; there may be more notes.'))]
      : []),
  ];
}

const openings = {
  first: 'Deployed for the first time',
  forward: 'Updated',
  same: 'Deployed again',
  back: 'Taken back',
  unread: 'Deployed',
} as const satisfies Record<ApplicationNotes['step'], string>;
