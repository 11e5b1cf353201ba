import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { createProgram } from '../../src/cli/program.ts';
import { parseRun } from '../../src/codec/records/run.ts';

const document = readFileSync(new URL('../../docs/commands.md', import.meta.url), 'utf8');
const [common = '', ...sections] = document.split(/^(?=### `)/m);
const { commands } = createProgram(() => {});
const examples = [...document.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => text);

test('has one section for each command, in the order of the help', () => {
  const named = sections.map((section) => /^### `([a-z-]+)/.exec(section)?.[1]);
  expect(named).toEqual(commands.map((command) => command.name()));
});

test.each(commands.map((command, index) => [command.name(), command, sections[index] ?? ''] as const))(
  '%s is explained with every argument and option',
  (_, command, section) => {
    const options = command.options.flatMap(({ long }) => (long == null ? [] : [long]));
    expect(
      options.filter(
        (option) => !`${common}${section}`.includes(`\`${option}`) && !heading(section).includes(option),
      ),
    ).toEqual([]);
    expect(heading(section).match(/ (?:\[?[A-Z]+)/g)?.length ?? 0).toBeGreaterThanOrEqual(
      command.registeredArguments.length,
    );
  },
);

test('the examples are documents that the program writes', () => {
  const documents: unknown[] = examples.map((text) => JSON.parse(text));
  expect(documents.filter((it) => !(typeof it === 'object' && it !== null && 'schema' in it))).toEqual([]);
  const run = examples.at(-1) ?? '';
  expect(parseRun('runs/qa/44-reports.json', new TextEncoder().encode(run)).status).toBe('aborted');
});

function heading(section: string): string {
  return section.split('\n')[0] ?? '';
}
