import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createToken } from '../../sandbox/operations/accounts/create-tokens.ts';
import { createEnvironment } from '../../sandbox/operations/settings/create-environment.ts';
import { protectReleases } from '../../sandbox/seed/protect-releases.ts';
import { type ReleaseWorld as HostedWorld, seedReleaseWorld } from '../../sandbox/seed/seed-release-world.ts';
import { type Sandbox, startSandbox } from '../../sandbox/start.ts';
import { type CliResult, runCli } from '../support/cli.ts';
import { at, listAt } from '../support/json.ts';
import { createReleaseWorld, parseJson, type ReleaseWorld } from '../support/release-world.ts';

function wanting(json: unknown): string[] {
  return listAt(json, 'findings')
    .filter((finding) => at(finding, 'level') !== 'ok')
    .map((finding) =>
      `${at(finding, 'level')} ${at(finding, 'id')} ${at(finding, 'subject') ?? ''}`.trimEnd(),
    );
}

describe('of a folder', () => {
  let world: ReleaseWorld;
  beforeAll(async () => {
    world = await createReleaseWorld({ adopt: ['qa', 'production'] });
  });
  afterAll(() => world.remove());

  test('in which nothing is missing, ends with 0', async () => {
    const { code, json } = await world.ask('doctor');
    expect({ code, found: wanting(json) }).toEqual({ code: 0, found: [] });
    expect(json).toMatchObject({ schema: 1, repository: null, missing: [] });
    expect((await world.run('doctor')).stdout).toMatch(
      /This repository: no problems, \d+ things in order\.\n$/,
    );
  });

  test('with a problem, ends with 1 and says what to do', async () => {
    world.repository.git('update-ref', '-d', 'refs/heads/env/production');
    const { code, json } = await world.ask('doctor');
    expect({ code, found: wanting(json) }).toEqual({
      code: 1,
      found: ['problem environment-branch env/production'],
    });
    expect((await world.run('doctor')).stdout).toContain('deployment-plans adopt production');
  });

  test('without a usable configuration, ends with 2', async () => {
    world.configure('\n  qa: 7\n');
    expect(await world.ask('doctor')).toMatchObject({ code: 2, json: { problems: [{ code: 'schema' }] } });
  });
});

describe('of a repository on GitHub', () => {
  let sandbox: Sandbox;
  let acme: HostedWorld;
  const home = mkdtempSync(join(tmpdir(), 'doctor-'));
  beforeAll(async () => {
    sandbox = await startSandbox();
    acme = await seedReleaseWorld(sandbox.world);
    protectReleases(sandbox.world, acme, ['qa', 'production']);
    createEnvironment(sandbox.world, acme.releases, { name: 'deployment-plans', branches: ['main'] });
  });
  afterAll(async () => {
    await sandbox.close();
    rmSync(home, { recursive: true });
  });

  function examine(token: string, ...args: string[]): Promise<CliResult> {
    const { PATH } = process.env;
    const addresses = { GITHUB_SERVER_URL: sandbox.serverUrl, GITHUB_API_URL: sandbox.apiUrl };
    const variables = {
      PATH,
      HOME: home,
      GH_TOKEN: token,
      GITHUB_GRAPHQL_URL: sandbox.graphqlUrl,
      ...addresses,
    };
    return runCli(['doctor', '--github', 'acme/releases', ...args], { cwd: home, variables });
  }

  test('tells an administrator all but what only the workflow can see', async () => {
    const { value } = createToken(sandbox.world, { account: acme.olivia });
    const result = await examine(value, '--json');
    const { code, json } = { ...result, json: parseJson(result) };
    expect({ code, found: wanting(json) }).toEqual({
      code: 1,
      found: [
        'problem pinned-actions main',
        'warning pull-request-creation',
        ...['main', 'env/qa', 'env/production'].flatMap((branch) => [
          `warning code-owner-review ${branch}`,
          `warning last-push-approval ${branch}`,
        ]),
        'unknown status-source env/qa',
        'unknown status-source env/production',
        'warning records-writers deployment-records',
        'warning app',
        'unknown token-rights',
        'warning version-tags ledger',
        'warning version-tags payments',
      ],
    });
    expect(at(json, 'repository')).toBe('acme/releases');
    expect(listAt(json, 'missing').length).toBeGreaterThan(0);
  });

  test('tells somebody who may only write what is hidden, and prints no token', async () => {
    const { value } = createToken(sandbox.world, { account: acme.alice });
    const { code, stdout, stderr } = await examine(value);
    expect(code).toBe(1);
    expect(stdout).toContain('unknown rule-exemptions  main, env/qa, env/production');
    expect(stdout).toContain('administration: write');
    expect(stdout + stderr).not.toContain(value);
  });

  test('ends with 5 when an answer of GitHub cannot be read', async () => {
    sandbox.faults.at({ path: /actions\/permissions/, nth: 'every' }, { kind: 'malformed' });
    const { value } = createToken(sandbox.world, { account: acme.olivia });
    const result = await examine(value, '--json');
    expect(result.code).toBe(5);
    expect(parseJson(result)).toMatchObject({ schema: 1, problems: [{ code: 'source-unreachable' }] });
  });

  test('only reads', () => {
    const changes = sandbox.requests.entries.filter(
      ({ method, path }) => method !== 'GET' && !/\/graphql|git-upload-pack/.test(path),
    );
    expect(changes).toEqual([]);
    expect(sandbox.mismatches).toEqual([]);
  });
});
