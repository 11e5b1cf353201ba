import {
  type ApplicationNotes,
  type ReleaseNotes,
  saysSomething,
  type VersionNotes,
} from '../domain/release-notes/release-notes.ts';
import { shortenText } from '../domain/shorten-text.ts';
import { namesInWords, versionsInWords } from './in-words/operation-in-words.ts';
import { paragraphs } from './text/paragraphs.ts';
import { plainText } from './text/plain-text.ts';
import type { View } from './text/view.ts';

/** Versions of one application, and lines of one text, that are shown. */
const most = { versions: 10, lines: 12 };
/** UTF-16 code units of one line. */
const longestLine = 500;

/** What comes with a plan, for a terminal: its own words first; empty when nothing is said at all. */
export function renderReleaseNotes({ plan, applications }: ReleaseNotes, view: View): string {
  const own = plan === null ? [] : linesOf(plan, 2);
  const parts = applications
    .filter(saysSomething)
    .map((it) => [`  ${view.style.bold(title(it))}`, ...aboutApplication(it, view)].join('\n'));
  if (own.length === 0 && parts.length === 0) return '';
  return [view.style.bold('Release notes'), paragraphs([own.join('\n'), ...parts])].join('\n');
}

function title(notes: ApplicationNotes): string {
  return `${notes.application}  ${versionsInWords(notes)}`;
}

function aboutApplication(notes: ApplicationNotes, view: View): string[] {
  const { own, versions } = notes;
  const shown = versions.slice(0, most.versions).flatMap((it) => aboutVersion(it, view));
  const more = versions.length - most.versions;
  return [
    ...(own === null ? [] : linesOf(own, 4)),
    ...shown,
    ...(more > 0 ? [`    … and ${more} older versions, of which --json tells`] : []),
    ...remarks(notes).map((remark) => `    ${view.style.dim(remark)}`),
  ];
}

function aboutVersion({ version, title: heading, text }: VersionNotes, { style }: View): string[] {
  const named = heading === null ? version : `${version}  ${oneLine(heading)}`;
  return [`    ${style.cyan(named)}`, ...linesOf(text, 6)];
}

/** What a reader might miss. */
export function remarks({ step, from, silent, incomplete }: ApplicationNotes): string[] {
  const verb = incomplete ? 'was read' : 'is said';
  return [
    ...(step === 'back' ? [`goes back from ${from}: what is taken away again is not listed`] : []),
    ...(silent.length > 0 && step !== 'first' ? [`nothing ${verb} of ${namesInWords(silent)}`] : []),
    ...(incomplete ? ['only the newest tags and releases were read; there may be more notes'] : []),
  ];
}

function linesOf(text: string, indent: number): string[] {
  const lines = text.trimEnd().split(/\r\n|[\n\r]/u);
  const rest = lines.length - most.lines;
  const shown = rest > 1 ? lines.slice(0, most.lines) : lines;
  const told = shown.map(oneLine);
  const all = rest > 1 ? [...told, `… and ${rest} more lines`] : told;
  return all.map((line) => `${' '.repeat(indent)}${line}`.trimEnd());
}

function oneLine(text: string): string {
  return shortenText(plainText(text), longestLine);
}
