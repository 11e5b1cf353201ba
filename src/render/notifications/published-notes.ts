import type { RootContent } from 'mdast';
import { planAddress } from '../../domain/names.ts';
import type { Run } from '../../domain/records/run.ts';
import type { ApplicationNotes } from '../../domain/release-notes/release-notes.ts';
import { heading, paragraph, words } from '../markdown/blocks.ts';
import { byteLength, serializeMarkdown } from '../markdown/serialize-markdown.ts';
import { markdownOf } from '../markdown/untrusted-markdown.ts';
import { codeOf, proseOf } from '../markdown/untrusted-text.ts';
import { timeInWords } from '../time-in-words.ts';

/** Older notes stand in the history of the branch; a record over 1 MiB would not be read. */
const most = { entries: 50, bytes: 256 * 1024 };

/** The line before each entry; no text of others can hold it. */
const marker = '<!-- deployment-plans: published';
const entryStart = new RegExp(`^(?=${marker} )`, 'm');

/** Versions that are told of one update. */
const mostVersions = 50;

/**
 * The file with release notes of one application in one environment, with those of one more run, which come first. The
 * same run twice gives the same file.
 * @param before the file as it stands; null when there is none
 */
export function publishedNotes(before: string | null, run: Run, notes: ApplicationNotes): string {
  const line = `${marker} ${planAddress(run)} -->`;
  const [, ...earlier] = (before ?? '').split(entryStart);
  if (earlier.some((entry) => entry.startsWith(line))) return before ?? '';
  const entry = `${line}\n${serializeMarkdown(contentOf(run, notes)).replaceAll(marker, '<!- - published')}\n`;
  const head = `# Release notes of ${notes.application} in ${run.environment}\n`;
  return [head, ...withinBounds([entry, ...earlier.map((it) => `${it.trimEnd()}\n`)])].join('\n');
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
): RootContent[] {
  const before = from === null || from === to ? [] : [words(' from '), codeOf(from)];
  const when = endedAt === null ? '' : `, ${timeInWords(endedAt)}`;
  const isSilent = own === null && versions.length === 0;
  return [
    heading(2, to),
    paragraph(words(openings[step]), ...before, words(' by plan '), codeOf(plan), words(when)),
    ...(own === null ? [] : markdownOf(own)),
    ...versions.slice(0, mostVersions).flatMap(({ version, title, text }) => [
      paragraph({
        type: 'strong',
        children: [codeOf(version), ...(title === null ? [] : [words(': '), ...proseOf(title)])],
      }),
      ...markdownOf(text),
    ]),
    ...(isSilent ? [paragraph(words('Nothing is said of it.'))] : []),
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
