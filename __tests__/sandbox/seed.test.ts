import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runGit } from '../../sandbox/git/run-git.ts';
import { createInstallationToken } from '../../sandbox/operations/accounts/create-tokens.ts';
import { setStatus } from '../../sandbox/operations/commits/set-status.ts';
import { mergePullRequest } from '../../sandbox/operations/pull-requests/merge-pull-request.ts';
import { reviewPullRequest } from '../../sandbox/operations/pull-requests/review-pull-request.ts';
import { planText, proposePlan, proposePlans } from '../../sandbox/seed/propose-plan.ts';
import { protectReleases } from '../../sandbox/seed/protect-releases.ts';
import { seedReleaseWorld } from '../../sandbox/seed/seed-release-world.ts';
import { type Sandbox, startSandbox } from '../../sandbox/start.ts';
import { runCli } from '../support/cli.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

const variables = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

describe('a seeded release repository', () => {
  test('is one that the program takes for granted', async () => {
    const { releases, applications } = await seedReleaseWorld(sandbox.world, {
      environments: { qa: { ledger: '2.0.0' }, production: {} },
    });
    const checked = await runCli(['check', '--json'], { cwd: releases.folder, variables });
    expect(JSON.parse(checked.stdout)).toMatchObject({ problems: [] });
    expect([...applications.keys()]).toEqual(['ledger', 'payments']);
    const record = await runGit(releases.folder, ['show', 'deployment-records:environments/qa/ledger.json']);
    const tag = applications.get('ledger')?.refs.get('refs/tags/v2.0.0');
    expect(JSON.parse(record)).toMatchObject({ version: '2.0.0', commit: tag?.commit });
  });

  test('holds what it is asked to hold', async () => {
    const orders = { name: 'orders', versions: ['1.0.0', '1.1.0'], modules: { 'orders-api': {} } };
    const { releases, applications } = await seedReleaseWorld(sandbox.world, {
      applications: [orders],
      files: { 'README.md': null, 'extra.txt': 'extra\n' },
      private: false,
    });
    const files = (await runGit(releases.folder, ['ls-tree', '-r', '--name-only', 'main'])).split('\n');
    expect(files).toEqual(expect.arrayContaining(['catalog/orders.yml', 'extra.txt', 'deploy/deploy.sh']));
    expect(files).not.toContain('README.md');
    expect(files).not.toContain('catalog/payments.yml');
    expect(releases.private).toBe(false);
    expect([...(applications.get('orders')?.refs.keys() ?? [])]).toContain('refs/tags/v1.1.0');
  });

  test('lets many plans be proposed at once', async () => {
    const { releases, alice } = await seedReleaseWorld(sandbox.world);
    const text = planText({ payments: '2.3.0' });
    const plans = ['1', '2', '3'].map((plan) => ({ environment: 'qa', plan, text, draft: plan === '2' }));
    const opened = await proposePlans(sandbox.world, { releases, author: alice }, plans);
    expect(opened).toMatchObject([
      { number: 1, draft: false, mergeable: true },
      { number: 2, draft: true, base: { ref: 'env/qa' } },
      { number: 3, head: { sha: releases.refs.get('refs/pull/3/head')?.sha, ref: 'plan/qa/3' } },
    ]);
  });

  test('lets a plan be proposed, approved, judged and merged, and protects the way', async () => {
    const { world } = sandbox;
    const seeded = await seedReleaseWorld(world);
    const { releases, alice, bob, installation } = seeded;
    protectReleases(world, seeded, ['qa']);
    const text = planText({ payments: '2.3.0' });
    const plan = await proposePlan(world, { releases, environment: 'qa', plan: '41', text, author: alice });
    const actor = { account: bob, token: null };
    const merge = () => mergePullRequest(world, actor, plan);
    await expect(merge()).rejects.toThrow('deployment-plan/qa');
    const token = createInstallationToken(world, { installation });
    const status = { sha: plan.head.sha, state: 'success', context: 'deployment-plan/qa' } as const;
    setStatus(world, { account: token.account, token }, releases, status);
    await expect(merge()).rejects.toThrow('approving review');
    reviewPullRequest(world, actor, plan, { state: 'APPROVED' });
    await merge();
    expect(await runGit(releases.folder, ['show', 'env/qa:plans/41.yml'])).toBe(text.trimEnd());
  });
});
