import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { act } from '../../../src/action/act.ts';
import { writeEnvironmentRecord } from '../../../src/codec/records/environment-record.ts';
import { writeRun } from '../../../src/codec/records/run.ts';
import { recordsBranch } from '../../../src/domain/layout.ts';
import type { RunStatus } from '../../../src/domain/records/run/run.ts';
import { createHostedWorld, type HostedWorld } from '../../adapters/git/hosted/hosted-world.ts';
import { commit, operation, run } from '../../support/builders.ts';
import { textAt } from '../../support/json.ts';
import { createNotedRunner, type NotedRunner } from '../noted-runner.ts';

let world: HostedWorld;
let runner: NotedRunner;
beforeEach(async () => {
  world = await createHostedWorld();
  runner = createNotedRunner();
  const baseline = {
    environment: 'qa',
    baseline: commit('ba'),
    head: commit('ba'),
    sequence: 1,
    pause: null,
  };
  record({ 'environments/qa.json': writeEnvironmentRecord(baseline) });
});
afterEach(() => world.remove());

function record(files: Readonly<Record<string, Uint8Array>>): void {
  const texts = Object.entries(files).map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]);
  world.origin.commit({ branch: recordsBranch, files: Object.fromEntries(texts) });
}

/** A run of shop, as the records of the release repository have it. */
function recordRun(status: RunStatus): void {
  const started = { startedBy: 'bob', startedAt: '2026-11-20T09:00:00.000Z' };
  record({
    'active/qa/41.json': writeRun(run('41', { status, ...started, operations: [operation('shop')] })),
  });
}

/** A step in a job of an application's own repository. */
function guard(inputs: Readonly<Record<string, string>> = {}): Promise<number> {
  const given = {
    ...{ mode: 'guard', token: world.token, environment: 'qa', modules: 'shop-api', operation: 'publish' },
    ...{ 'release-repository': 'acme/release', ...inputs },
  };
  const variables = {
    ...world.git.variables,
    ...Object.fromEntries(Object.entries(given).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text])),
    ...{ GITHUB_REPOSITORY: 'acme/shop', GITHUB_SERVER_URL: world.server.origin, GITHUB_ACTOR: 'alice' },
    ...{ GITHUB_API_URL: `${world.server.origin}/api/v3`, RUNNER_TEMP: join(world.git.folder, 'runner') },
  };
  const event = {
    name: 'release',
    reading: { kind: 'nothing', because: 'nothing is done on release' },
  } as const;
  return act(variables, event, runner);
}

const said = (what: string) => runner.notes.filter(([kind]) => kind === what).map(([, text]) => text);

describe('a guard in the job of another repository', () => {
  test('fails while a run holds a module, and says why and since when', async () => {
    recordRun('running');
    expect(await guard()).toBe(1);
    expect(said('fail')).toEqual(['this publish has to wait: qa/41 holds shop-api']);
    expect(runner.problems).toMatchObject([{ code: 'module-locked', module: 'shop-api', plan: 'qa/41' }]);
    expect(said('error')).toEqual([
      expect.stringMatching(/^The publish started by alice at .* started by bob at 2026-11-20 09:00:00 UTC/),
    ]);
    const result: unknown = JSON.parse(runner.outputs?.result ?? '');
    expect(result).toMatchObject({ schema: 1, mode: 'guard', free: false, locks: [{ plan: 'qa/41' }] });
  });

  test('passes when no run holds it, by one connection and without a request to the API', async () => {
    recordRun('waiting');
    expect(await guard()).toBe(0);
    expect(said('say').join('\n')).toContain("The publish can proceed: no run holds 'shop-api' in qa.");
    expect(world.server.requests.filter(({ url }) => !url.startsWith('/acme/release.git/'))).toEqual([]);
    expect(world.server.requests.filter(({ url }) => url.includes('info/refs'))).toHaveLength(1);
    expect(textAt(JSON.parse(runner.outputs?.result ?? ''), 'operation')).toBe('publish');
    expect(runner.problems).toEqual([]);
  });

  test('passes with a notice for a module of which the records have never heard', async () => {
    recordRun('running');
    expect(await guard({ modules: 'shop-apy' })).toBe(0);
    expect(runner.problems).toMatchObject([
      { code: 'module-not-recorded', severity: 'notice', module: 'shop-apy' },
    ]);
    expect(said('say').join('\n')).toMatch(/did you\s+mean shop-api\?/);
  });
});

describe('a guard never lets pass what it cannot see', () => {
  test.each([
    ['an environment without records', { environment: 'production' }, "there are no records of 'production'"],
    ['a token that is refused', { token: 'canary-wrong' }, 'did not accept the token'],
    ['a repository that is not there', { 'release-repository': 'acme/other' }, '/acme/other.git'],
    ['no module', { modules: ' , ' }, "input 'modules' is empty; mode guard needs it"],
    ['nothing to do', { operation: '' }, "input 'operation' is empty; mode guard needs it"],
  ])('%s', async (_, inputs, reason) => {
    expect(await guard(inputs)).toBe(1);
    expect(runner.notes.map(([, text]) => text).join('\n')).toContain(reason);
    expect(runner.notes.filter(([what, text]) => what !== 'mask' && text.includes('canary'))).toEqual([]);
  });

  test.each([
    ['of a newer version', 'active/qa/41.json', '{ "schema": 2 }', '"schema" is not 1'],
    ['that is half written', 'active/qa/41.json', '{ "schema": 1, "plan": ', 'it is not JSON'],
    ['that no version writes', 'active/qa/41.json', ' '.repeat(1024 * 1024 + 1), 'is over 1 MiB'],
    ['of the environment that is broken', 'environments/qa.json', '{}', '"schema" is not 1'],
  ])('a record %s', async (_, path, text, reason) => {
    world.origin.commit({ branch: recordsBranch, files: { [path]: text } });
    expect(await guard({ modules: 'ledger-api', wait: '10m' })).toBe(1);
    expect(runner.notes.map(([, said]) => said).join('\n')).toContain(reason);
  });

  test('a branch of records that is gone', async () => {
    world.origin.git('update-ref', '-d', `refs/heads/${recordsBranch}`);
    expect(await guard({ wait: '10m' })).toBe(1);
    expect(runner.notes.map(([, text]) => text).join('\n')).toContain("there are no records of 'qa'");
  });
});
