import type { PlanReport } from '../../domain/pull-requests/plan-report.ts';
import {
  type ApplicationNotes,
  saysSomething,
  type VersionNotes,
} from '../../domain/release-notes/release-notes.ts';
import { shortenText } from '../../domain/shorten-text.ts';
import { type Inline, words } from '../markdown/blocks.ts';
import type { MarkdownPart } from '../markdown/markdown-part.ts';
import { codeOf, proseOf } from '../markdown/untrusted-text.ts';
import { remarks } from '../release-notes.ts';

/** UTF-16 code units of one version's notes: a comment is not where they are read in full. */
const longest = 600;

/** What comes with the plan, its own words first. */
export function notesPart({ notes }: PlanReport): MarkdownPart[] {
  if (notes === undefined) return [];
  const own = notes.plan === null ? [] : [prose(notes.plan)];
  const items = [...own, ...notes.applications.filter(saysSomething).flatMap(itemsOf)];
  return items.length === 0
    ? []
    : [{ title: 'Release notes', folded: true, spare: true, body: { kind: 'list', items } }];
}

function itemsOf(notes: ApplicationNotes): Inline[] {
  const { application, own, versions } = notes;
  const name = codeOf(application);
  return [
    ...(own === null ? [] : [[name, words(': '), ...prose(own)]]),
    ...versions.map((it) => [name, words(' '), ...aboutVersion(it)]),
    ...remarks(notes).map((remark) => [name, words(': '), ...proseOf(remark)]),
  ];
}

function aboutVersion({ version, title, text }: VersionNotes): Inline {
  const heading = title === null ? [] : [...proseOf(title), words('. ')];
  return [codeOf(version), words(': '), ...heading, ...prose(text)];
}

function prose(text: string): Inline {
  return proseOf(shortenText(text.trim(), longest));
}
