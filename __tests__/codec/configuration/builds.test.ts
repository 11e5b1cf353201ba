import { expect, test } from '@jest/globals';
import { parseConfiguration } from '../../../src/codec/configuration/configuration.ts';

const encoder = new TextEncoder();

function parse(builds: string, platform = 'platform: "11.19"') {
  const text = `version: 1\nenvironments:\n  qa:\n    ${platform}\n    builds: ${builds}\n`;
  return parseConfiguration({ file: '.github/deployment-plans.yml', bytes: encoder.encode(text) });
}

test.each([
  ['{ check: "build {platform}" }', { kind: 'check', name: 'build {platform}' }],
  ['{ check: "{platform}/{platform}" }', { kind: 'check', name: '{platform}/{platform}' }],
  ['{ note: "builds/v{platform}" }', { kind: 'note', name: 'builds/v{platform}' }],
  ['{ command: [./built.sh] }', { kind: 'command', command: ['./built.sh'], env: [], timeout: 60_000 }],
  [
    '{ command: [./built.sh, -q], env: [TOKEN], timeout: 5s }',
    { kind: 'command', command: ['./built.sh', '-q'], env: ['TOKEN'], timeout: 5000 },
  ],
])('%s tells what was built', (builds, expected) => {
  const { value, problems } = parse(builds);
  expect(problems).toEqual([]);
  expect(value?.environments.get('qa')?.builds).toEqual(expected);
});

test.each([
  ['{ timeout: 5s }', ['must have exactly one of check, note, command; found none of them']],
  [
    '{ check: "{platform}", note: "{platform}" }',
    ['must have exactly one of check, note, command; found check and note'],
  ],
  ['{ check: build }', ['must be the name of a check or commit status with {platform} in it']],
  ['{ check: "build {Platform}" }', ['must be the name of a check or commit status with {platform} in it']],
  ['{ note: builds }', ['must be a name below refs/notes/ with {platform} in it']],
  ['{ note: "builds {platform}" }', ['must be a name below refs/notes/']],
  ['{ note: "../{platform}" }', ['must be a name below refs/notes/']],
  ['{ note: "{platform}.lock" }', ['must be a name below refs/notes/']],
  ['{ note: "-{platform}" }', ['must be a name below refs/notes/']],
  [
    '{ check: "{platform}", env: [A], timeout: 1m }',
    ['env belongs to a command; remove it', 'timeout belongs to a command; remove it'],
  ],
  ['{ command: [x], timeout: 0s }', ['timeout must be longer than nothing; found 0s']],
  ['{ command: [] }', ['must be a list with at least the program']],
  ['{ command: ./built.sh }', ['must be a list: the program and its arguments']],
  ['[]', ['must be a mapping with the keys check, note, command, env, timeout']],
])('%s is refused', (builds, expected) => {
  const { value, problems } = parse(builds);
  expect(value).toBeUndefined();
  expect(problems).toEqual(
    expected.map((message) =>
      expect.objectContaining({ code: 'schema', line: 5, message: expect.stringContaining(message) }),
    ),
  );
});

test('without the platform nothing can be built for it', () => {
  const { problems } = parse('{ check: "build {platform}" }', 'parallel-plans: 1');
  expect(problems).toMatchObject([
    {
      code: 'schema',
      line: 5,
      message: expect.stringContaining('which names none; add platform beside it'),
    },
  ]);
});
