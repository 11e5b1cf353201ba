import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serverError } from '../../sandbox/faults/known-faults.ts';
import { createToken } from '../../sandbox/operations/accounts/create-tokens.ts';
import { planText, proposePlan } from '../../sandbox/seed/propose-plan.ts';
import { type ReleaseWorld, seedReleaseWorld } from '../../sandbox/seed/seed-release-world.ts';
import { type Sandbox, startSandbox } from '../../sandbox/start.ts';
import { screenListFromJson } from '../../src/codec/screen/screen-list.ts';
import { runCli } from '../support/cli.ts';
import { textAt } from '../support/json.ts';
import { dataOfScript } from '../support/screen/data-of-script.ts';

/** The built command line on a repository on GitHub: no clone, pull requests in place of plan branches. */
let sandbox: Sandbox;
let acme: ReleaseWorld;
let folder: string;
let token: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'github-commands-'));
  sandbox = await startSandbox();
  acme = await seedReleaseWorld(sandbox.world, { environments: { qa: { ledger: '2.0.0' }, production: {} } });
  token = createToken(sandbox.world, { account: acme.alice }).value;
  const { releases, alice: author } = acme;
  const plan = { releases, environment: 'qa', author };
  await proposePlan(sandbox.world, { ...plan, plan: 'one', text: planText({ payments: '2.3.0' }) });
  await proposePlan(sandbox.world, { ...plan, plan: 'two', text: planText({ payments: '2.2.0' }) });
  await proposePlan(sandbox.world, {
    ...plan,
    plan: 'draft',
    text: planText({ ledger: '2.1.0' }),
    draft: true,
  });
});
afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});

async function ask(
  args: readonly string[],
  variables: Readonly<Record<string, string>> = { GH_TOKEN: token },
) {
  const answer = await runCli([...args, '--json'], {
    cwd: folder,
    variables: {
      PATH: process.env.PATH,
      HOME: folder,
      XDG_CACHE_HOME: join(folder, 'cache'),
      GITHUB_SERVER_URL: sandbox.serverUrl,
      GITHUB_API_URL: sandbox.apiUrl,
      GITHUB_GRAPHQL_URL: sandbox.graphqlUrl,
      ...variables,
    },
  });
  const json: unknown = JSON.parse(answer.stdout);
  return { code: answer.code, json, stderr: answer.stderr };
}

const github = ['--github', 'acme/releases'];

describe('validate --github', () => {
  test.each(['1', '#1', 'qa/one', 'plan/qa/one'])('judges the plan that %s names', async (wanted) => {
    expect(await ask(['validate', wanted, ...github])).toMatchObject({
      code: 0,
      json: { plan: 'one', environment: 'qa', verdict: 'pass' },
    });
  });

  test('knows the older pull request by its number', async () => {
    expect(await ask(['validate', '2', ...github])).toMatchObject({
      code: 1,
      json: {
        problems: [
          { code: 'conflict-reference', severity: 'notice', plan: 'qa/draft' },
          { code: 'conflict-same-module', severity: 'error', plan: 'qa/one' },
        ],
      },
    });
  });

  test.each([
    { args: ['validate', '99'], code: 2, says: 'no open pull request 99' },
    { args: ['validate'], code: 2, says: 'name a pull request' },
    { args: ['validate', '1', '--remote', 'origin'], code: 2, says: 'leave out --remote' },
  ])('$args ends with $code', async ({ args, code, says }) => {
    const answer = await ask([...args, ...github]);
    expect(answer.code).toBe(code);
    expect(textAt(answer.json, 'problems', 0, 'message')).toContain(says);
  });
});

describe('list, show and check --github', () => {
  test('list what is open on pull requests', async () => {
    const { code, json } = await ask(['list', '--status', 'open', ...github]);
    expect(code).toBe(0);
    expect(json).toMatchObject({
      plans: expect.arrayContaining([expect.objectContaining({ plan: 'draft', status: 'open' })]),
    });
  });

  test('show one of them', async () => {
    expect(await ask(['show', 'qa/one', ...github])).toMatchObject({
      code: 0,
      json: { plan: 'one', status: 'open', run: null },
    });
  });

  test('judge configuration and catalog', async () => {
    expect(await ask(['check', ...github])).toMatchObject({ code: 0, json: { problems: [] } });
  });
});

test('screen --github shows plans with the pull requests that propose them', async () => {
  const out = join(folder, 'site');
  expect(await ask(['screen', '--out', out, ...github])).toMatchObject({ code: 0, json: { plans: 3 } });
  const { plans, repository } = screenListFromJson(
    dataOfScript(readFileSync(join(out, 'data', 'list.js'), 'utf8')),
  );
  expect(repository).toEqual({ name: 'acme/releases', url: `${sandbox.serverUrl}/acme/releases` });
  expect(plans.map(({ listed, pullRequest }) => `${listed.plan} ${pullRequest}`).sort()).toEqual([
    'draft 3',
    'one 1',
    'two 2',
  ]);
});

describe('new --github', () => {
  test('proposes the plan on a draft pull request', async () => {
    const { code, json } = await ask(['new', '--target', 'qa', '--name', 'fresh', 'ledger', ...github]);
    expect(code).toBe(0);
    expect(json).toMatchObject({
      plan: 'fresh',
      branch: 'plan/qa/fresh',
      pullRequest: { number: expect.any(Number) },
    });
    const url = textAt(json, 'pullRequest', 'url');
    expect(url).toContain('/acme/releases/pull/');
    const opened = acme.releases.pullRequests.get(Number(url.split('/').at(-1)));
    expect(opened).toMatchObject({ draft: true, base: { ref: 'env/qa' } });
  });

  test('copies a plan that is open on a pull request, for whoever has the token', async () => {
    const { code, json } = await ask([
      'new',
      '--from',
      'qa/one',
      '--name',
      'copy',
      'ledger@2.0.0',
      ...github,
    ]);
    expect({ code, json }).toMatchObject({ code: 0, json: { plan: 'copy', branch: 'plan/qa/copy' } });
    const open = await ask(['show', 'qa/copy', ...github]);
    expect(open.json).toMatchObject({
      applications: { ledger: '2.0.0' },
      origin: { kind: 'copy', environment: 'qa', plan: 'one', by: 'alice' },
    });
  });

  test('tags what the default branch names', async () => {
    const answer = await ask(['new', '--target', 'qa', '--name', 'tagged', 'ledger@next', ...github]);
    expect(answer).toMatchObject({ code: 0, json: { plan: 'tagged', problems: expect.any(Array) } });
    expect((await ask(['show', 'qa/tagged', ...github])).json).toMatchObject({
      applications: { ledger: expect.stringMatching(/^2\.[1-9]\d*\.0$/) },
    });
  });
});

test('doctor --github says what is missing, and changes nothing', async () => {
  const { code, json } = await ask(['doctor', ...github]);
  expect(code).toBe(1);
  expect(json).toMatchObject({
    findings: expect.arrayContaining([expect.objectContaining({ level: 'problem' })]),
  });
});

test('a fetch that fails in the middle ends the command, with nothing left running', async () => {
  let packs = 0;
  const isLaterPack = ({ operation }: { readonly operation: string | null }) => {
    packs += operation === 'upload-pack' ? 1 : 0;
    return operation === 'upload-pack' && packs > 1;
  };
  sandbox.faults.at({ when: isLaterPack, nth: 'every' }, serverError);
  const answer = await ask(['list', ...github], { GH_TOKEN: token, XDG_CACHE_HOME: join(folder, 'another') });
  sandbox.faults.clear();
  expect(answer).toMatchObject({ code: 5, json: { problems: [{ code: 'source-unreachable' }] } });
});

describe('the token', () => {
  test.each([
    { what: 'no token', variables: {}, code: 2, says: 'GH_TOKEN or GITHUB_TOKEN' },
    {
      what: 'a wrong one',
      variables: { GITHUB_TOKEN: 'ghp_0123456789abcdefghij' },
      code: 2,
      says: 'does not accept the token',
    },
  ])('$what is said', async ({ variables, code, says }) => {
    const answer = await ask(['list', ...github], variables);
    expect(answer.code).toBe(code);
    expect(textAt(answer.json, 'problems', 0, 'message')).toContain(says);
    expect(JSON.stringify(answer)).not.toContain('0123456789abcdefghij');
  });

  test.each(['acme', 'acme/x/y', '../x', 'https://github.com/acme/releases'])(
    '%s is no OWNER/NAME',
    async (name) => {
      const answer = await ask(['list', '--github', name]);
      expect(answer).toMatchObject({ code: 2, json: { problems: [{ code: 'usage' }] } });
    },
  );
});

describe('pause, unpause and block --github', () => {
  test('write the records there, and verdicts follow', async () => {
    expect(await ask(['pause', 'qa', '--reason', 'database moves', ...github])).toMatchObject({
      code: 0,
      json: { environment: 'qa', pause: { reason: 'database moves' }, changed: true },
    });
    expect(await ask(['validate', 'qa/one', ...github])).toMatchObject({
      code: 0,
      json: { problems: expect.arrayContaining([expect.objectContaining({ code: 'paused' })]) },
    });
    expect(await ask(['unpause', 'qa', ...github])).toMatchObject({ code: 0, json: { changed: true } });
    const blocked = await ask(['block', 'payments@2.3.0', '--reason', 'loses refunds', ...github]);
    expect(blocked).toMatchObject({ code: 0, json: { version: '2.3.0', changed: true, deployedIn: [] } });
    expect(await ask(['validate', 'qa/one', ...github])).toMatchObject({
      code: 1,
      json: { problems: expect.arrayContaining([expect.objectContaining({ code: 'version-blocked' })]) },
    });
  });
});
