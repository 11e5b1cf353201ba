import type { Diagnosis } from '../../domain/doctor/diagnose.ts';
import type { FindingLevel } from '../../domain/doctor/finding.ts';
import { renderFields } from '../text/fields.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { plainText } from '../text/plain-text.ts';
import type { Paint, Style, View } from '../text/view.ts';
import { type FindingGroup, findingsInWords, groupsOf, levels, notHosted } from './doctor-groups.ts';

const indent = '  ';
/** Wider lines are hard to read; a wider terminal stays empty on the right. */
const widest = 100;

/** What a look at a repository has brought, for a terminal: what must be done first, what is well last. */
export function renderDiagnosis({ home, findings, missing }: Diagnosis, view: View): string {
  const fitted = { ...view, width: Math.min(view.width, widest) };
  const groups = levels.flatMap((level) => groupsOf(findings, level));
  const wanting = groups.filter(({ level }) => level !== 'ok').map((it) => renderGroup(it, fitted));
  const fine = groups.filter(({ level }) => level === 'ok').map((it) => `${heading(it, fitted.style)}`);
  const gaps = missing.map(({ id, text }) => ({ name: id, text }));
  return paragraphs([
    ...wanting,
    fine.join('\n'),
    gaps.length === 0 ? '' : `${view.style.bold(withoutApp)}\n${inset(renderFields(gaps, narrowed(fitted)))}`,
    home === null ? renderFields([{ name: 'note', text: notHosted }], fitted) : '',
    `${home === null ? 'This repository' : plainText(home.name)}: ${findingsInWords(findings)}.`,
  ]);
}

const withoutApp = 'What is not protected, and cannot be, with GITHUB_TOKEN alone:';

function renderGroup(group: FindingGroup, view: View): string {
  const fields = [
    { name: 'found', text: group.found },
    { name: 'why', text: group.why },
    { name: 'fix', text: group.fix ?? '' },
  ];
  return `${heading(group, view.style)}\n${inset(renderFields(fields, narrowed(view)))}`;
}

function heading({ id, level, subjects }: FindingGroup, style: Style): string {
  const title = `${levelPaint(level, style)(level)} ${style.bold(id)}`;
  return subjects.length === 0 ? title : `${title}  ${style.cyan(plainText(subjects.join(', ')))}`;
}

function levelPaint(level: FindingLevel, { red, yellow, cyan, green }: Style): Paint {
  return { problem: red, warning: yellow, unknown: cyan, ok: green }[level];
}

function narrowed({ style, width }: View): View {
  return { style, width: width - indent.length };
}

function inset(text: string): string {
  return text
    .split('\n')
    .map((line) => indent + line)
    .join('\n');
}
