import { expect, test } from '@jest/globals';
import type { PullRequest } from '../../../sandbox/model/pull-requests/pull-request.ts';
import { createBot, createUser } from '../../../sandbox/operations/accounts/create-accounts.ts';
import { addComment, editComment } from '../../../sandbox/operations/issues/comment.ts';
import { endPullRequest } from '../../../sandbox/operations/pull-requests/end-pull-request.ts';
import { commitFiles } from '../../../sandbox/operations/repositories/commit-files.ts';
import { planText } from '../../../sandbox/seed/propose-plan.ts';
import type { ExecutionWorld } from '../../../sandbox/stage/execution-world.ts';
import { conclusionsOf } from '../../sandbox/actions/actions-world.ts';
import { answersOn, comment, reactionsOn, shownDigest } from '../../support/comment-commands.ts';
import { withExecutionWorld } from '../../support/with-execution-world.ts';

const both = { ledger: '2.0.0', payments: '2.3.0' };

/** The pull request of a run that was aborted, with the command that would repeat it. */
async function aborted(world: ExecutionWorld): Promise<{ pullRequest: PullRequest; retry: string }> {
  world.site.breakDown('payments');
  const pullRequest = await world.propose('one', both);
  await world.sandbox.actions.idle();
  await world.merge(pullRequest);
  await world.sandbox.actions.idle();
  return { pullRequest, retry: `/plan retry ${shownDigest(pullRequest)}` };
}

function openedBranches({ acme }: ExecutionWorld): string[] {
  const open = [...acme.releases.pullRequests.values()].filter(({ state }) => state === 'open');
  return open.map(({ head }) => head.ref);
}

test.concurrent('an outsider is told once, and a program, a quotation and an example are not heard', () =>
  withExecutionWorld({}, async (world) => {
    const { pullRequest, retry } = await aborted(world);
    const { world: github } = world.sandbox;
    const mallory = createUser(github, { login: 'mallory' });
    const said = await comment(world, pullRequest, retry, mallory);
    await comment(world, pullRequest, retry, mallory);
    expect(answersOn(pullRequest)).toEqual([expect.stringContaining('commands are for operators')]);
    expect(reactionsOn(said)).toEqual(['confused']);
    for (const body of [`> ${retry}`, `\`\`\`\n${retry}\n\`\`\``, `- ${retry}`, `Say \`${retry}\`.`])
      await comment(world, pullRequest, body);
    await comment(world, pullRequest, retry, createBot(github, 'helper'));
    expect(answersOn(pullRequest)).toHaveLength(1);
    expect(openedBranches(world)).toEqual([]);
  }));

test.concurrent('a comment that was edited, another state and a pull request that was closed are refused', () =>
  withExecutionWorld({}, async (world) => {
    const { sandbox, acme } = world;
    const { world: github } = sandbox;
    const alice = { account: acme.alice, token: null };
    const pullRequest = await world.propose('two', { audit: '1.1.0' });
    await sandbox.actions.idle();
    const refresh = `/plan refresh ${shownDigest(pullRequest)}`;

    const edited = addComment(github, alice, pullRequest, '/plan help');
    editComment(github, alice, edited, refresh);
    await sandbox.actions.idle();
    expect(answersOn(pullRequest)).toEqual([expect.stringContaining('was edited')]);

    const files = { 'plans/two.yml': planText({ audit: '1.1.0', ...both }) };
    await commitFiles(github, alice, acme.releases, { branch: pullRequest.head.ref, files });
    await sandbox.actions.idle();
    await comment(world, pullRequest, refresh);
    expect(answersOn(pullRequest)[1]).toMatch(/was meant[\s\S]*was added[\s\S]*\/plan refresh/);

    endPullRequest(github, pullRequest, { actor: alice, merged: null });
    await sandbox.actions.idle();
    await comment(world, pullRequest, refresh);
    expect(answersOn(pullRequest)[2]).toContain('was closed without being merged');
  }));

test.concurrent('where there are operators nobody else acts on runs, by comments or by the form', () =>
  withExecutionWorld({}, async (world) => {
    const { sandbox, acme } = world;
    const { pullRequest, retry } = await aborted(world);
    const path = '.github/deployment-plans.yml';
    const text = [
      ...['version: 1', 'operators: [carol]', 'environments:', '  development: { root: true }'],
      '  qa: { sources: [development], deployer: { command: [sh, deploy/deploy.sh], timeout: 5m } }',
      '  production: { sources: [qa] }',
    ].join('\n');
    await commitFiles(sandbox.world, acme.owner, acme.releases, { branch: 'main', files: { [path]: text } });
    await sandbox.actions.idle();
    await comment(world, pullRequest, retry.replace('retry', 'abort'));
    expect(answersOn(pullRequest)).toEqual([expect.stringContaining('is for the operators')]);
    const form = await world.carryOut({ mode: 'abort', environment: 'qa', plan: 'one' });
    expect(conclusionsOf(form)[0]).toBe('plans: failure');
    await comment(world, pullRequest, retry.replace('retry', 'abort'), acme.carol);
    expect(answersOn(pullRequest)[1]).toContain('has ended');
  }));
