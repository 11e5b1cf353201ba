import { expect, test } from '@jest/globals';
import { parseConfiguration } from '../../../src/codec/configuration/configuration.ts';

const encoder = new TextEncoder();

function parse(check: string) {
  const text = `version: 1\nenvironments:\n  qa:\n    checks:\n      it: ${check}\n`;
  return parseConfiguration({ file: '.github/deployment-plans.yml', bytes: encoder.encode(text) });
}

const checkOf = (check: string) => parse(check).value?.environments.get('qa')?.checks.get('it');

test('a check is what is written, and defaults', () => {
  expect(checkOf('{ command: [./smoke.sh, now], env: [TOKEN], timeout: 2m, every: 5s }')).toEqual({
    kind: 'command',
    command: ['./smoke.sh', 'now'],
    env: ['TOKEN'],
    timeout: 120_000,
    every: 5000,
  });
  const json = '{ $.status: up, "$.nodes[0].ready": true, count: 3, gone: null }';
  expect(
    checkOf(`{ url: "https://qa.example.com/health?full=1", status: 204, within: 800ms, json: ${json} }`),
  ).toEqual({
    kind: 'url',
    url: 'https://qa.example.com/health?full=1',
    status: 204,
    json: new Map<string, unknown>([
      ['$.status', 'up'],
      ['$.nodes[0].ready', true],
      ['count', 3],
      ['gone', null],
    ]),
    within: 800,
    timeout: 300_000,
    every: 10_000,
  });
});

test.each([
  ['{ timeout: 5m }', ['must have exactly one of command, url; found none of them']],
  [
    '{ command: [x], url: "https://a.example" }',
    ['must have exactly one of command, url; found command and url'],
  ],
  ['{ command: [x], status: 200 }', ['status belongs to a url; remove it']],
  ['{ command: [x], json: {}, within: 1s }', ['json belongs to a url', 'within belongs to a url']],
  ['{ url: "https://a.example", env: [A] }', ['env belongs to a command']],
  ['{ url: "https://a.example", every: 0s }', ['every must be longer than nothing; found 0s']],
  ['{ url: "https://a.example", within: 0ms }', ['within must be longer than nothing']],
  [
    '{ url: "https://a.example", status: 99 }',
    ['must be an HTTP status, a whole number from 100 to 599; found'],
  ],
  ['{ url: "https://a.example", json: { "a..b": 1 } }', ['must be a path to one value, such as $.status']],
  [
    '{ url: "https://a.example", json: { a: [1] } }',
    ['must be text, a number, true, false or null; found a list'],
  ],
  ['{ url: ftp://a.example }', ['must be an address that begins with http:// or https://']],
  ['{ url: "/health" }', ['must be an address that begins with http:// or https://']],
])('%s is refused', (check, expected) => {
  const { value, problems } = parse(check);
  expect(value).toBeUndefined();
  expect(problems).toEqual(
    expected.map((message) =>
      expect.objectContaining({ code: 'schema', line: 5, message: expect.stringContaining(message) }),
    ),
  );
});

test('an address with a password is refused without repeating it', () => {
  const { problems } = parse('{ url: "https://ada:hunter2@qa.example.com/health" }');
  expect(problems).toHaveLength(1);
  expect(problems[0]?.message).toContain('without user, password and fragment');
  expect(problems[0]?.message).not.toMatch(/ada|hunter2/);
});
