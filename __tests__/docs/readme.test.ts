import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createProgram } from '../../src/cli/program.ts';
import { parseCatalogEntry } from '../../src/codec/catalog/catalog.ts';
import { parseConfiguration } from '../../src/codec/configuration/configuration.ts';
import { parsePlan } from '../../src/codec/plan/plan.ts';

const root = join(import.meta.dirname, '..', '..');
const document = readFileSync(join(root, 'README.md'), 'utf8');

const examples = [...document.matchAll(/```yaml\n# (\S+).*\n([\s\S]*?)```/g)].map(
  ([, file = '', text = '']) => ({
    file,
    bytes: new TextEncoder().encode(text),
  }),
);

test('the three examples are valid', () => {
  const found = examples.map(({ file, bytes }) => {
    if (file.startsWith('plans/')) return parsePlan({ file, bytes }).problems;
    if (file.startsWith('catalog/'))
      return parseCatalogEntry({ file, bytes, application: basename(file, '.yml') }).problems;
    return parseConfiguration({ file, bytes }).problems;
  });
  expect(found).toEqual([[], [], []]);
});

test('every command is named', () => {
  const [, section = ''] = document.split('## The commands');
  const named = [...section.matchAll(/`([a-z-]+)[ `]/g)].map(([, name]) => name);
  const commands = createProgram(() => {}).commands.map((command) => command.name());
  expect(named).toEqual(expect.arrayContaining(commands));
});

test('the commands of "Try it" do what they say', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readme-'));
  try {
    const [, section = ''] = document.split('## Try it');
    const blocks = [...(section.split(/^## /m)[0] ?? '').matchAll(/```sh\n([\s\S]*?)```/g)].map(
      ([, text]) => text,
    );
    const lines = blocks.join('').replace(/^alias .*\n/, '');
    const output = typeAll(folder, lines);
    expect(output).toContain('qa/first: finished');
    expect(output).toContain('Plan production/first  open');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

/** Types lines into a shell that stops at the first failure; gives everything that they print. */
function typeAll(folder: string, lines: string): string {
  for (const name of ['bin', 'clone', 'home']) mkdirSync(join(folder, name));
  const program = `exec '${process.execPath}' --disable-warning=ExperimentalWarning '${join(root, 'src/cli/index.ts')}' "$@"`;
  writeFileSync(join(folder, 'bin', 'deployment-plans'), `#!/bin/sh\n${program}\n`, { mode: 0o755 });
  return execFileSync('/bin/sh', ['-ec', `exec 2>&1\n${lines}`], {
    cwd: join(folder, 'clone'),
    encoding: 'utf8',
    env: {
      PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`,
      HOME: join(folder, 'home'),
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Alice',
      GIT_AUTHOR_EMAIL: 'alice@example.com',
      GIT_COMMITTER_NAME: 'Alice',
      GIT_COMMITTER_EMAIL: 'alice@example.com',
    },
  });
}
