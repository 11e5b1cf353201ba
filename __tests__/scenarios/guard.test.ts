import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CliResult, RunningCli } from '../support/cli.ts';
import { type GitHttpServer, startGitHttpServer } from '../support/git-http-server.ts';
import { holdRun } from '../support/hold-run.ts';
import { at } from '../support/json.ts';
import { createReleaseWorld, parseJson, type ReleaseWorld } from '../support/release-world.ts';
import { untilSaid } from '../support/until-said.ts';

const callers = 20;
const token = 'canary-token-1';
const question = ['qa', '--modules', 'payments-api', '--operation', 'publish', '--by', 'Bob'] as const;

let world: ReleaseWorld;
beforeAll(async () => {
  world = await createReleaseWorld();
});
afterAll(() => world.remove());

/** A caller that waits, once it has said what for. */
function waitingCaller(): Promise<RunningCli> {
  return untilSaid(world.start('guard', ...question, '--wait', '20m'), 'waits for up to');
}

function many<Value>(make: () => Promise<Value>): Promise<readonly Value[]> {
  return Promise.all(Array.from({ length: callers }, make));
}

const codesOf = (results: readonly CliResult[]) => [...new Set(results.map(({ code }) => code))];

test(`while a run holds a module ${callers} callers are refused, and ${callers} that wait pass when it has ended`, async () => {
  expect(await world.ask('guard', ...question)).toMatchObject({ code: 0, json: { free: true, locks: [] } });
  const { execution, release } = await holdRun(world, {
    plan: 'held',
    application: 'payments',
    version: '1.0.0',
  });
  try {
    const refusals = await many(() => world.ask('guard', ...question));
    expect(codesOf(refusals)).toEqual([1]);
    for (const { json } of refusals) {
      expect(json).toMatchObject({
        locks: [{ plan: 'qa/held', modules: ['payments-api'], status: 'running', underWay: ['payments'] }],
        problems: [{ code: 'module-locked', module: 'payments-api', plan: 'qa/held' }],
      });
    }
    const { stdout } = await world.run('guard', ...question);
    expect(stdout).toMatch(
      /^The publish started by Bob at .* UTC can't proceed because there is an ongoing deployment of the plan qa\/held, started by .* at .* UTC, that is locking 'payments-api'\n/,
    );
    expect(stdout).toContain('1 of 2 done, 1 under way (payments)');
    const waiting = await many(waitingCaller);
    release();
    expect((await execution.ended).code).toBe(0);
    expect(codesOf(await Promise.all(waiting.map(({ ended }) => ended)))).toEqual([0]);
  } finally {
    release();
  }
});

test('a guard that waits ends with 1 when the time is over, and at once with 5 after a signal', async () => {
  const { execution, release } = await holdRun(world, {
    plan: 'held-on',
    application: 'payments',
    version: '1.1.0',
  });
  try {
    expect((await world.run('guard', ...question, '--wait', '500ms')).code).toBe(1);
    const { child, ended } = await waitingCaller();
    child.kill('SIGTERM');
    expect((await ended).code).toBe(5);
  } finally {
    release();
  }
  expect((await execution.ended).code).toBe(0);
});

test('a module that nobody has heard of passes with a notice', async () => {
  const misspelt = ['qa', '--modules', 'payments-apo', '--operation', 'delete'] as const;
  const { code, json } = await world.ask('guard', ...misspelt);
  expect([code, at(json, 'free')]).toEqual([0, true]);
  expect(at(json, 'problems', 0)).toMatchObject({ code: 'module-not-recorded', severity: 'notice' });
  expect((await world.run('guard', ...misspelt)).stdout).toContain('notice module-not-recorded');
});

describe('without a clone', () => {
  let server: GitHttpServer;
  beforeAll(async () => {
    const folder = join(world.git.folder, 'served');
    mkdirSync(join(folder, 'acme'), { recursive: true });
    symlinkSync(world.repository.folder, join(folder, 'acme', 'releases.git'));
    server = await startGitHttpServer({ folder, variables: world.git.variables });
    server.tokens.set(token, 'read');
  });
  afterAll(() => server.close());

  /** A caller who has a token and an address. */
  async function ask(
    repository: string,
    environment = 'qa',
  ): Promise<{ code: number | null; json: unknown }> {
    const variables = {
      GITHUB_SERVER_URL: server.origin,
      GITHUB_API_URL: `${server.origin}/api`,
      GH_TOKEN: token,
    };
    const args = [environment, ...question.slice(1), '--github', repository, '--json'];
    const result = await world.runWith(variables, 'guard', ...args);
    return { code: result.code, json: parseJson(result) };
  }

  test('the records are asked by one connection, and nothing is left of them', async () => {
    const before = readdirSync(join(world.git.folder, 'tmp'));
    expect(await ask('acme/releases')).toMatchObject({ code: 0, json: { free: true } });
    expect(server.requests.filter(({ url }) => url.includes('info/refs'))).toHaveLength(1);
    expect(readdirSync(join(world.git.folder, 'tmp'))).toEqual(before);
  });

  test('what cannot be read never passes', async () => {
    expect(await ask('acme/releases', 'moon')).toMatchObject({ code: 2 });
    server.tokens.clear();
    expect(await ask('acme/releases')).toMatchObject({ code: 2 });
    server.meddle(() => ({ kind: 'status', status: 503 }));
    const { code, json } = await ask('acme/releases');
    expect([code, at(json, 'problems', 0, 'code')]).toEqual([5, 'source-unreachable']);
  });
});
