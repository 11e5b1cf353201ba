import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { runAction } from '../support/run-action.ts';
import { examples } from './events/examples.ts';
import { pullRequest } from './events/payloads.ts';

const folder = mkdtempSync(join(tmpdir(), 'deployment-plans-action-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One example of each of these events, as GitHub sends it. */
const sample = [
  ...['pull_request', 'pull_request_review', 'push', 'merge_group', 'workflow_run', 'issue_comment'],
  ...['check_run', 'check_suite', 'status', 'create', 'delete', 'deployment_status', 'ping', 'release'],
  ...['repository_dispatch', 'branch_protection_rule', 'pull_request_review_comment', 'issues'],
].flatMap((name) => examples.filter(({ event }) => event === name).slice(0, 1));

describe("the built action on GitHub's own examples", () => {
  test.each(sample.map((example) => [example.title, example] as const))(
    '%s',
    async (_, { event, payload }) => {
      const { code, stdout, stderr, commands, outputs } = await runAction(folder, { event, payload });
      expect({ code, stderr, commands, outputs: outputs.size }).toEqual({
        ...{ code: 0, stderr: '', commands: [], outputs: 0 },
      });
      expect(stdout).toMatch(/^Nothing to do: .+\.\n$/);
    },
  );
});

describe('the built action fails without a stack trace', () => {
  const number = '7';
  test.each([
    [
      'an event that it refuses',
      { event: 'pull_request_target', payload: {} },
      "does not run on 'pull_request_target'",
    ],
    [
      'a payload of the wrong shape',
      { event: 'pull_request', payload: pullRequest({ number }) },
      'pull_request.number',
    ],
    ['no event', { event: '', payload: {} }, 'is a step of GitHub Actions'],
    ['an unknown mode', { event: 'ping', payload: {}, inputs: { mode: 'x' } }, "input 'mode' is 'x'"],
    [
      'a mode that lacks what it is about',
      { event: 'push', payload: { ref: 'refs/heads/main' }, inputs: { mode: 'execute' } },
      "input 'environment' is empty; mode execute needs it",
    ],
  ])('on %s', async (_, call, reason) => {
    const { code, stdout, stderr, commands } = await runAction(folder, call);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(commands).toContainEqual({ name: 'error', properties: {}, data: expect.stringContaining(reason) });
    expect(stdout).not.toMatch(/^\s+at /m);
  });

  test('on an event file that is no JSON', async () => {
    const path = join(folder, 'broken.json');
    writeFileSync(path, '{"action":"opened"::error::x');
    const variables = { GITHUB_EVENT_PATH: path };
    const { code, commands } = await runAction(folder, { event: 'pull_request', payload: {}, variables });
    expect(code).toBe(1);
    expect(commands.map(({ name }) => name)).toEqual(['add-mask', 'error']);
    expect(commands[1]?.data).toMatch(/\(GITHUB_EVENT_PATH\) cannot be read/);
  });
});

test('a runner that takes no outputs fails the job with a sentence', async () => {
  const call = { event: 'pull_request_target', payload: {}, variables: { GITHUB_OUTPUT: '/nowhere/output' } };
  const { code, stderr, commands } = await runAction(folder, call);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(commands.at(-1)?.data).toBe(
    'the runner does not take what this step came to: Missing file at path: /nowhere/output',
  );
});

test('what it fails with is put out and can be read by the next step', async () => {
  const { outputs } = await runAction(folder, { event: 'pull_request_target', payload: {} });
  expect([...outputs.keys()].sort()).toEqual(['plan', 'pull-request', 'result', 'status', 'verdict']);
  expect(JSON.parse(outputs.get('result') ?? '')).toMatchObject({ schema: 1, mode: 'auto' });
});

test('secrets are masked first, and nothing else names them', async () => {
  const inputs = { 'app-id': '1', 'private-key': 'canary-key', mode: 'validate' };
  const { commands, stdout, stderr, outputs, summary } = await runAction(folder, {
    ...{ event: 'pull_request', payload: pullRequest(), inputs, token: 'canary-token' },
  });
  expect(commands.slice(0, 2).map(({ name, data }) => [name, data])).toEqual([
    ['add-mask', 'canary-token'],
    ['add-mask', 'canary-key'],
  ]);
  const rest = [...stdout.split('\n').slice(2), stderr, ...outputs.values(), summary].join('\n');
  expect(rest).not.toContain('canary');
});

describe('text of an event gives the runner no command', () => {
  test.each([
    '##[error]x',
    '::error::x',
    '\n::error::x',
    '\r::set-output name=verdict::pass',
    ' ::add-mask::x',
  ])('%j', async (hostile) => {
    const calls = [
      { event: 'pull_request', payload: pullRequest({ base: hostile }) },
      { event: 'pull_request', payload: pullRequest({ action: hostile }) },
      { event: 'push', payload: { ref: hostile } },
      { event: 'push', payload: { ref: `refs/heads/${hostile}` } },
    ];
    for (const call of calls) {
      const { code, commands } = await runAction(folder, call);
      expect({ code, commands }).toEqual({ code: 0, commands: [] });
    }
  });
});
