import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { tagsOf } from '../../../sandbox/model/lookups.ts';
import { createToken } from '../../../sandbox/operations/accounts/create-tokens.ts';
import { setStatus } from '../../../sandbox/operations/commits/set-status.ts';
import { type ReleaseWorld, seedReleaseWorld } from '../../../sandbox/seed/seed-release-world.ts';
import { type Sandbox, startSandbox } from '../../../sandbox/start.ts';
import type { Answer } from '../../../src/cli/answer.ts';
import { deployAllAnswer } from '../../../src/cli/answers/deploy-all-answer.ts';
import { platformConfiguration } from '../../support/platform-configuration.ts';
import { withHostedSession } from './hosted-session.ts';

/** On the sandbox, where commit statuses say what is built. */
let sandbox: Sandbox;
let acme: ReleaseWorld;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deploy-all-answer-'));
  sandbox = await startSandbox();
  acme = await seedReleaseWorld(sandbox.world, {
    ...{ private: false, configuration: platformConfiguration, environments: { qa: { ledger: '2.0.0' } } },
  });
});
afterEach(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});

function build(state: 'success' | 'failure'): void {
  const ledger = acme.applications.get('ledger');
  const sha = ledger && tagsOf(ledger).find(({ name }) => name.endsWith('v2.0.0'))?.sha;
  if (ledger === undefined || sha === undefined) throw new Error('there is no ledger 2.0.0');
  setStatus(sandbox.world, acme.owner, ledger, { sha, state, context: 'build 11.19' });
}

function ask(dryRun: boolean): Promise<Answer> {
  const token = createToken(sandbox.world, { account: acme.alice }).value;
  return withHostedSession({ sandbox, folder, token }, (session) =>
    deployAllAnswer(session, { environment: 'qa', afresh: false, dryRun }),
  );
}

describe('deploy-all --github', () => {
  test('opens a pull request in the name of whose token it is', async () => {
    build('success');
    const answer = await ask(false);
    const [opened] = [...acme.releases.pullRequests.values()];
    expect(answer).toMatchObject({
      exitCode: 0,
      json: { counts: { deploy: 0, redeploy: 1 }, pullRequest: { number: opened?.number }, problems: [] },
    });
    expect(opened?.title).toBe('Deploy All to qa on platform 11.19');
    expect(opened?.body).toContain('asked for by `alice`');
  });

  test('opens nothing and pushes nothing when it only says what it would', async () => {
    build('success');
    expect(await ask(true)).toMatchObject({ exitCode: 0, json: { dryRun: true, pullRequest: null } });
    expect(acme.releases.pullRequests.size).toBe(0);
    expect((await ask(false)).exitCode).toBe(0);
  });

  test('is a no when what is behind is not built', async () => {
    build('failure');
    expect(await ask(false)).toMatchObject({
      exitCode: 1,
      json: { plan: null, pullRequest: null, problems: [{ code: 'nothing-to-deploy' }] },
    });
  });
});
