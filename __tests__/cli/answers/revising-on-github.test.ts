import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runGit } from '../../../sandbox/git/run-git.ts';
import type { PullRequest } from '../../../sandbox/model/pull-requests/pull-request.ts';
import { createToken } from '../../../sandbox/operations/accounts/create-tokens.ts';
import { forkRepository } from '../../../sandbox/operations/repositories/create-repository.ts';
import { planText, proposePlan } from '../../../sandbox/seed/propose-plan.ts';
import { type ReleaseWorld, seedReleaseWorld } from '../../../sandbox/seed/seed-release-world.ts';
import { type Sandbox, startSandbox } from '../../../sandbox/start.ts';
import { refreshAnswer } from '../../../src/cli/answers/refresh-answer.ts';
import { validateAnswer } from '../../../src/cli/answers/validate-answer.ts';
import type { Session } from '../../../src/cli/session/session.ts';
import { withHostedSession } from './hosted-session.ts';

/** Open plans on pull requests; `payments` needs `ledger`, which `qa` does not have. */
let sandbox: Sandbox;
let acme: ReleaseWorld;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'revising-on-github-'));
  sandbox = await startSandbox();
  acme = await seedReleaseWorld(sandbox.world, { private: false });
});
afterEach(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});

function withSession<T>(use: (session: Session) => Promise<T>): Promise<T> {
  const token = createToken(sandbox.world, { account: acme.alice }).value;
  return withHostedSession({ sandbox, folder, token }, use);
}

const fix = (branch: string) => withSession((session) => validateAnswer(session, { branch, fix: true }));
const refresh = (branch: string) => withSession((session) => refreshAnswer(session, branch));

const propose = (text: string) =>
  proposePlan(sandbox.world, {
    releases: acme.releases,
    author: acme.alice,
    environment: 'qa',
    plan: 'one',
    text,
  });

function show({ folder: repository }: { readonly folder: string }): Promise<string> {
  return runGit(repository, ['show', 'refs/heads/plan/qa/one:plans/one.yml']).then(String);
}

describe('validate --fix --github', () => {
  test('pushes what the plan lacks to the branch of its pull request', async () => {
    const { number }: PullRequest = await propose(`# ours\n${planText({ payments: '2.3.0' })}`);
    expect(await fix(`${number}`)).toMatchObject({
      exitCode: 0,
      json: { verdict: 'pass', fix: { made: true, changes: [{ application: 'ledger', to: '2.1.0' }] } },
    });
    expect(await show(acme.releases)).toMatch(
      /^# ours\nsource: development\ntarget: qa\napplications:\n {2}payments: 2\.3\.0\n {2}ledger: \{ version: 2\.1\.0, commit: [0-9a-f]{40} \}\n?$/,
    );
    expect(await fix(`${number}`)).toMatchObject({
      exitCode: 0,
      json: { fix: { made: false, changes: [] } },
    });
  });

  test('says that a branch in a fork cannot be written', async () => {
    const fork = await forkRepository(sandbox.world, acme.releases, { owner: acme.alice });
    const text = planText({ payments: '2.3.0' });
    const { number } = await proposePlan(sandbox.world, {
      ...{ releases: acme.releases, author: acme.alice, fork },
      ...{ environment: 'qa', plan: 'one', text },
    });
    await expect(fix(`${number}`)).rejects.toMatchObject({
      kind: 'wrong',
      message: expect.stringContaining(`#${number} proposes a branch of a fork`),
    });
    expect((await show(fork)).trim()).toBe(text.trim());
  });
});

test('refresh --github pushes what takes the place of a version that is gone', async () => {
  const { number } = await propose(planText({ ledger: '2.0.5' }));
  expect(await refresh(`${number}`)).toMatchObject({
    exitCode: 0,
    json: { plan: 'one', branch: 'plan/qa/one', adjusted: [{ from: '2.0.5', to: '2.1.0' }], problems: [] },
  });
  expect(await show(acme.releases)).toContain('  ledger: { version: 2.1.0, commit: ');
  expect(await refresh('qa/one')).toMatchObject({ exitCode: 0, json: { commit: null, adjusted: [] } });
});
