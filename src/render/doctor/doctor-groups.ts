import { type Finding, type FindingId, type FindingLevel, reasons } from '../../domain/doctor/finding.ts';
import { countInWords } from '../in-words/counts-in-words.ts';

/** Findings that say the same of several branches or applications. */
export interface FindingGroup {
  readonly id: FindingId;
  readonly level: FindingLevel;
  readonly subjects: readonly string[];
  readonly found: string;
  readonly why: string;
  readonly fix: string | null;
}

/** From what must be done to what is well. */
export const levels: readonly FindingLevel[] = ['problem', 'warning', 'unknown', 'ok'];

/** The findings of one level, those that only differ in what they are about put together. */
export function groupsOf(findings: readonly Finding[], level: FindingLevel): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const { id, subject, found, fix } of findings.filter((it) => it.level === level)) {
    const key = JSON.stringify([id, found, fix]);
    const before = groups.get(key)?.subjects ?? [];
    const subjects = subject === null ? before : [...before, subject];
    groups.set(key, { id, level, subjects, found, why: reasons[id], fix });
  }
  return [...groups.values()];
}

const nouns: Readonly<Record<FindingLevel, string>> = {
  problem: 'problem',
  warning: 'warning',
  unknown: 'thing that could not be seen',
  ok: 'thing in order',
};

/** `2 problems, 1 warning, 3 things that could not be seen, 20 things in order`. */
export function findingsInWords(findings: readonly Finding[]): string {
  return levels
    .map((level) => ({ level, count: findings.filter((it) => it.level === level).length }))
    .filter(({ level, count }) => count > 0 || level === 'problem')
    .map(({ level, count }) => (count === 0 ? 'no problems' : inWords(count, nouns[level])))
    .join(', ');
}

/** The plural is that of the first word. */
function inWords(count: number, noun: string): string {
  const [first = '', ...rest] = noun.split(' ');
  return [countInWords(count, first), ...rest].join(' ');
}

/** What is said in place of everything about settings when there is no service around the repository. */
export const notHosted =
  'The repository was looked at as a folder: rules of branches, tokens and settings were not examined. --github OWNER/NAME examines them.';
