import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { problemGroups } from '../../src/domain/problem.ts';

const root = new URL('../../', import.meta.url);
const document = readFileSync(new URL('docs/problems.md', root), 'utf8');
const [, ...sections] = document.split(/^## /m);
const groups = sections.map((section) => {
  const [head = '', ...entries] = section.split(/^### /m);
  return { name: head.split('\n')[0], entries };
});
const entries = groups.flatMap((group) => group.entries);
const codeOf = (entry: string) => /^`([a-z-]+)`$/m.exec(entry)?.[1];

describe('docs/problems.md', () => {
  test('has one entry for each code, in the order of the groups, and no other', () => {
    expect(groups.map(({ name, entries: own }) => [name, own.map(codeOf)])).toEqual(
      Object.entries(problemGroups),
    );
  });

  test.each(entries.map((entry) => [codeOf(entry), entry]))(
    '%s has severity, cause, fix and example',
    (_, entry) => {
      const parts = [...(entry ?? '').matchAll(/^- \*\*(\w+):\*\*[ \n]+\S/gm)].map(([, name]) => name);
      expect(parts).toEqual(['Severity', 'Cause', 'Fix', 'Example']);
      expect(entry).toMatch(/^- \*\*Severity:\*\* (error|warning|notice)/m);
    },
  );

  test('marks exactly the codes that no rule of this version finds', () => {
    const later = entries.filter((entry) => entry.includes('*Not judged by this version.*')).map(codeOf);
    const source = sourceText();
    const unused = Object.values(problemGroups)
      .flat()
      .filter((code) => !source.includes(`'${code}'`));
    expect(later).toEqual(unused);
  });
});

function sourceText(): string {
  const files = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts') && file !== 'domain/problem.ts')
    .map((file) => readFileSync(new URL(`src/${file}`, root), 'utf8'))
    .join('\n');
}
