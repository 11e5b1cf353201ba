import type { RootContent } from 'mdast';
import type { Diagnosis } from '../../domain/doctor/diagnose.ts';
import type { FindingLevel } from '../../domain/doctor/finding.ts';
import { heading, type Inline, paragraph, words } from '../markdown/blocks.ts';
import { fitParts } from '../markdown/fit-parts.ts';
import type { MarkdownPart } from '../markdown/markdown-part.ts';
import { codeOf, proseOf } from '../markdown/untrusted-text.ts';
import { type FindingGroup, findingsInWords, groupsOf, levels, notHosted } from './doctor-groups.ts';

const titles: Readonly<Record<FindingLevel, string>> = {
  problem: 'Problems',
  warning: 'Warnings',
  unknown: 'What could not be seen',
  ok: 'In order',
};

/** What a look at a repository has brought, as GitHub-flavoured Markdown of at most `limit` bytes. */
export function renderDoctorReport(diagnosis: Diagnosis, options: { readonly limit: number }): string {
  const { findings, missing } = diagnosis;
  const found = levels.flatMap((level) => partOf(level, groupsOf(findings, level)));
  const gaps: MarkdownPart = {
    title: 'What is not protected, and cannot be, without an App',
    body: { kind: 'list', items: missing.map(({ id, text }) => [codeOf(id), words(': '), ...proseOf(text)]) },
  };
  const wanting = found.filter(({ folded }) => folded !== true);
  const fine = found.filter(({ folded }) => folded === true);
  const parts = [...wanting, ...(missing.length === 0 ? [] : [gaps]), ...fine];
  return fitParts({ head: headOf(diagnosis), parts, foot: [] }, options.limit);
}

function headOf({ home, findings }: Diagnosis): RootContent[] {
  const isWell = findings.every(({ level }) => level !== 'problem');
  const name = home === null ? words('This repository') : codeOf(home.name);
  return [
    heading(
      2,
      isWell
        ? '✅ Deployment plans: no problems in the settings'
        : '❌ Deployment plans: problems in the settings',
    ),
    paragraph(name, words(`: ${findingsInWords(findings)}.`)),
    ...(home === null ? [paragraph(...proseOf(notHosted))] : []),
  ];
}

function partOf(level: FindingLevel, groups: readonly FindingGroup[]): MarkdownPart[] {
  if (groups.length === 0) return [];
  const items = groups.map(itemOf);
  return [{ title: titles[level], folded: level === 'ok', body: { kind: 'list', items } }];
}

function itemOf({ id, subjects, found, why, fix }: FindingGroup): Inline {
  const names = subjects.flatMap((subject, index) => [words(index === 0 ? ' ' : ', '), codeOf(subject)]);
  const about = [codeOf(id), ...names, words(': '), ...proseOf(found)];
  if (fix === null) return about;
  return [...about, words('. '), ...proseOf(why), words(' To put it right: '), ...proseOf(fix)];
}
