import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Token } from '../../../sandbox/model/access/token.ts';
import type { Rule } from '../../../sandbox/model/repositories/ruleset.ts';
import { createApp, installApp } from '../../../sandbox/operations/accounts/create-app.ts';
import { createInstallationToken, createToken } from '../../../sandbox/operations/accounts/create-tokens.ts';
import { addRuleset } from '../../../sandbox/operations/settings/add-ruleset.ts';
import { protectBranch } from '../../../sandbox/operations/settings/protect-branch.ts';
import { createSandboxWorld, type SandboxWorld } from '../sandbox-world.ts';

let sandboxWorld: SandboxWorld;
beforeEach(async () => {
  sandboxWorld = await createSandboxWorld();
  const { git, token, remote } = sandboxWorld;
  await git(token, '', 'clone', '--quiet', remote(), 'clone');
  await git(null, 'clone', 'commit', '--quiet', '--allow-empty', '-m', 'more');
});

const push = (token: Token, ...refspecs: string[]) =>
  sandboxWorld.git(token, 'clone', 'push', sandboxWorld.remote(), ...refspecs);
const tip = (ref: string) => sandboxWorld.repository.refs.get(ref)?.sha;
const local = async (name: string) => (await sandboxWorld.git(null, 'clone', 'rev-parse', name)).stdout;
const events = () =>
  sandboxWorld.world.events.history.flatMap((event) =>
    event.name === 'push' ? { ref: event.ref, forced: event.forced, by: event.actor.account.login } : [],
  );

describe('a push', () => {
  test('moves branches and tags, and tells of each', async () => {
    const before = events().length;
    const { token } = sandboxWorld;
    expect((await push(token, 'HEAD:main', 'HEAD:refs/tags/v1', 'HEAD:env/qa')).code).toBe(0);
    expect(tip('refs/heads/main')).toBe(await local('HEAD'));
    expect(events().slice(before)).toEqual([
      { ref: 'refs/heads/main', forced: false, by: 'alice' },
      { ref: 'refs/heads/env/qa', forced: false, by: 'alice' },
      { ref: 'refs/tags/v1', forced: false, by: 'alice' },
    ]);
    await push(token, ':env/qa', '+HEAD~1:main');
    expect(tip('refs/heads/env/qa')).toBeUndefined();
    expect(events().slice(before + 3)).toEqual([
      { ref: 'refs/heads/env/qa', forced: false, by: 'alice' },
      { ref: 'refs/heads/main', forced: true, by: 'alice' },
    ]);
  });

  test('is a compare-and-swap with a lease', async () => {
    const { token } = sandboxWorld;
    const old = await local('HEAD~1');
    expect((await push(token, `--force-with-lease=main:${old}`, 'HEAD:main')).code).toBe(0);
    const again = await push(token, `--force-with-lease=main:${old}`, 'HEAD~1:main');
    expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining('stale info') });
  });

  test('to a pull request of somebody is refused', async () => {
    const { code, stderr } = await push(sandboxWorld.token, 'HEAD:refs/pull/1/head');
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringContaining('deny updating a hidden ref'),
    });
  });

  test('needs the permission to write', async () => {
    const { workflowToken, world, repository, eve } = sandboxWorld;
    repository.collaborators.set(eve, 'read');
    for (const token of [workflowToken({ contents: 'read' }), createToken(world, { account: eve })]) {
      const { code, stderr } = await push(token, 'HEAD:main');
      expect({ code, stderr }).toEqual({ code: 128, stderr: expect.stringContaining('error: 403') });
    }
    expect((await push(workflowToken({ contents: 'write' }), 'HEAD:main')).code).toBe(0);
    expect(events().at(-1)?.by).toBe('github-actions[bot]');
  });
});

describe('a ruleset', () => {
  const protect = (rules: readonly Rule[], bypass: Parameters<typeof addRuleset>[2]['bypass'] = []) =>
    addRuleset(sandboxWorld.world, sandboxWorld.repository, {
      name: 'rules',
      include: ['refs/heads/main', 'refs/heads/env/*'],
      bypass,
      rules,
    });
  const reviewed: Rule = {
    type: 'pull_request',
    parameters: {
      required_approving_review_count: 1,
      dismiss_stale_reviews_on_push: false,
      require_code_owner_review: false,
      require_last_push_approval: false,
      required_review_thread_resolution: false,
    },
  };
  const checked: Rule = {
    type: 'required_status_checks',
    parameters: {
      strict_required_status_checks_policy: false,
      required_status_checks: [{ context: 'build' }],
    },
  };

  test.each<[string, Rule, string, string]>([
    ['updates', { type: 'update' }, 'HEAD:main', 'Cannot update this protected ref.'],
    ['creation', { type: 'creation' }, 'HEAD:env/qa', 'Cannot create this ref.'],
    ['deletion', { type: 'deletion' }, ':env/old', 'Cannot delete this ref.'],
    ['force pushes', { type: 'non_fast_forward' }, '+HEAD~2:main', 'Cannot force-push to this branch'],
    ['pushes without a pull request', reviewed, 'HEAD:main', 'Changes must be made through a pull request.'],
    ['commits without a status', checked, 'HEAD:main', 'Required status check "build" is expected.'],
  ])('forbids %s', async (_, rule, refspec, message) => {
    const { token } = sandboxWorld;
    // Something that a force push would lose, and a branch that may be deleted.
    await push(token, 'HEAD:main', 'HEAD:env/old');
    await sandboxWorld.git(null, 'clone', 'commit', '--quiet', '--allow-empty', '-m', 'yet more');
    protect([rule]);
    const before = new Map(sandboxWorld.repository.refs);
    const { code, stderr } = await push(token, refspec);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining(message) });
    expect(sandboxWorld.repository.refs).toEqual(before);
  });

  test('that forbids force pushes lets a branch go on', async () => {
    protect([{ type: 'non_fast_forward' }]);
    expect((await push(sandboxWorld.token, 'HEAD:main')).code).toBe(0);
  });

  test('refuses one ref, and other refs are pushed all the same', async () => {
    protect([{ type: 'update' }]);
    expect((await push(sandboxWorld.token, 'HEAD:main', 'HEAD:topic')).code).toBe(1);
    expect(tip('refs/heads/topic')).toBe(await local('HEAD'));
    expect((await push(sandboxWorld.token, '--atomic', 'HEAD:main', 'HEAD:other')).code).toBe(1);
    expect(tip('refs/heads/other')).toBeUndefined();
  });

  test('lets those through who may bypass it', async () => {
    const { world, acme, token } = sandboxWorld;
    const { app } = createApp(world, { slug: 'plans', owner: acme, permissions: { contents: 'write' } });
    const installation = installApp(world, { app, account: acme });
    protect([{ type: 'update' }], [{ type: 'Integration', id: app.id, mode: 'always' }]);
    expect((await push(token, 'HEAD:main')).code).toBe(1);
    expect((await push(createInstallationToken(world, { installation }), 'HEAD:main')).code).toBe(0);
    expect(tip('refs/heads/main')).toBe(await local('HEAD'));
  });

  test('holds together with a branch protection', async () => {
    const { world, repository, bob } = sandboxWorld;
    protectBranch(world, repository, {
      pattern: 'main',
      restrictions: { users: ['bob'], teams: [], apps: [] },
    });
    const stranger = sandboxWorld.workflowToken({ contents: 'write' });
    expect((await push(stranger, 'HEAD:main')).code).toBe(1);
    expect((await push(createToken(world, { account: bob }), 'HEAD:main')).code).toBe(0);
  });
});
