import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Actor } from '../../../sandbox/model/access/caller.ts';
import { compileSchema } from '../../../sandbox/openapi/schema-compiler.ts';
import { addComment } from '../../../sandbox/operations/issues/comment.ts';
import { openPullRequest } from '../../../sandbox/operations/pull-requests/open-pull-request.ts';
import { commitFiles } from '../../../sandbox/operations/repositories/commit-files.ts';
import { forkRepository } from '../../../sandbox/operations/repositories/create-repository.ts';
import type { Delivery } from '../../../sandbox/webhooks/delivery.ts';
import { runWorkflow } from '../../../sandbox/webhooks/runs/run-workflow.ts';
import { workflowVariables } from '../../../sandbox/webhooks/runs/workflow-variables.ts';
import { writeEvent } from '../../../sandbox/webhooks/runs/write-event.ts';
import { createSandboxWorld, type SandboxWorld } from '../sandbox-world.ts';

const signal = { path: '.github/workflows/signal.yml', name: 'Signal' };
let here: SandboxWorld;

beforeAll(async () => {
  here = await createSandboxWorld();
});

function context() {
  return { world: here.world, addresses: here.sandbox };
}

function lastDelivery(event: string): Delivery {
  const found = here.sandbox.webhooks.deliveriesOf(here.repository).findLast((one) => one.event === event);
  if (found === undefined) throw new Error(`there was no ${event}`);
  return found;
}

async function propose(branch: string, { actor = here.actor, message = 'a plan', files = {} } = {}) {
  const { world, repository } = here;
  const change = { branch, from: 'main', files: { [`${branch}.yml`]: 'a', ...files }, message };
  await commitFiles(world, actor, repository, change);
  return openPullRequest(world, actor, { repository, title: branch, head: { ref: branch }, base: 'main' });
}

async function runOf(delivery: Delivery): Promise<unknown> {
  return (await runWorkflow(context(), delivery, signal))?.payload() ?? null;
}

describe('the run that a privileged workflow is told of', () => {
  test('names the head and the pull request that started it', async () => {
    const { head, number } = await propose('one');
    const payload = await runOf(lastDelivery('pull_request'));
    expect(payload).toMatchObject({
      action: 'completed',
      workflow_run: {
        event: 'pull_request',
        name: 'Signal',
        path: signal.path,
        conclusion: 'success',
        head_sha: head.sha,
        head_branch: 'one',
        head_repository: { full_name: 'acme/app' },
        pull_requests: [{ number, head: { ref: 'one' }, base: { ref: 'main' } }],
      },
      workflow: { name: 'Signal' },
      sender: { login: 'alice' },
    });
    const schema = { $ref: '#/components/schemas/webhook-workflow-run-completed' };
    const validate = compileSchema('webhook workflow-run-completed', schema);
    expect([validate(payload), validate.errors]).toEqual([true, null]);
  });

  test('names no pull requests when the head is in a fork', async () => {
    const { world, repository, eve } = here;
    const actor: Actor = { account: eve, token: null };
    const fork = await forkRepository(world, repository, { owner: eve });
    await commitFiles(world, actor, fork, { branch: 'theirs', from: 'main', files: { 't.yml': 't' } });
    const head = { repository: fork, ref: 'theirs' };
    const pullRequest = await openPullRequest(world, actor, {
      repository,
      title: 'theirs',
      head,
      base: 'main',
    });
    expect(await runOf(lastDelivery('pull_request'))).toMatchObject({
      workflow_run: {
        head_sha: pullRequest.head.sha,
        head_repository: { full_name: 'eve/app', fork: true },
        repository: { full_name: 'acme/app' },
        pull_requests: [],
      },
    });
  });

  test('keeps the head of its event when that has moved on', async () => {
    const pullRequest = await propose('moving');
    const { sha } = pullRequest.head;
    const opened = lastDelivery('pull_request');
    const { world, actor, repository } = here;
    await commitFiles(world, actor, repository, { branch: 'moving', files: { 'm.yml': 'm' } });
    expect(pullRequest.head.sha).not.toBe(sha);
    expect(await runOf(opened)).toMatchObject({ workflow_run: { head_sha: sha, pull_requests: [] } });
  });

  test('follows a push, and a comment runs on the default branch', async () => {
    const { world, actor, repository } = here;
    const tip = await commitFiles(world, actor, repository, {
      branch: 'env/qa',
      from: 'main',
      files: { e: 'e' },
    });
    expect(await runOf(lastDelivery('push'))).toMatchObject({
      workflow_run: { event: 'push', head_branch: 'env/qa', head_sha: tip },
    });
    addComment(world, actor, await propose('commented'), '/check');
    expect(await runOf(lastDelivery('issue_comment'))).toMatchObject({
      workflow_run: { event: 'issue_comment', head_branch: 'main' },
    });
  });
});

describe('nothing is run', () => {
  test('for what GITHUB_TOKEN did', async () => {
    const { world, repository, workflowToken } = here;
    repository.settings.workflowsMayOpenPullRequests = true;
    const token = workflowToken({ 'pull-requests': 'write' });
    await propose('by-workflow', { actor: { account: token.account, token } });
    expect(await runOf(lastDelivery('pull_request'))).toBeNull();
    expect(await runOf(lastDelivery('push'))).toBeNull();
    expect(world.events.history.at(-1)?.name).toBe('pull_request');
  });

  test('for a head that says so', async () => {
    await propose('skipped', { message: 'a plan [skip ci]' });
    expect(await runOf(lastDelivery('pull_request'))).toBeNull();
  });

  test('for a pull request in conflict', async () => {
    const { world, actor, repository } = here;
    await propose('conflicting', { files: { 'a.txt': 'theirs\n' } });
    await commitFiles(world, actor, repository, { branch: 'main', files: { 'a.txt': 'ours\n' } });
    const opened = here.sandbox.webhooks
      .deliveriesOf(repository)
      .findLast((delivery) => delivery.action === 'opened');
    expect(opened && (await runOf(opened))).toBeNull();
  });
});

test('an event is written for an action, with what the runner says besides', async () => {
  const { world, repository } = here;
  const { head } = await propose('written');
  const delivery = lastDelivery('pull_request');
  const eventFile = await writeEvent(join(world.folder, 'events'), delivery);
  expect(JSON.parse(await readFile(eventFile, 'utf8'))).toEqual(await delivery.payload());
  expect(await workflowVariables(context(), delivery, { eventFile })).toMatchObject({
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: eventFile,
    GITHUB_REPOSITORY: 'acme/app',
    GITHUB_REF: expect.stringMatching(/^refs\/pull\/\d+\/merge$/),
    GITHUB_ACTOR: 'alice',
    GITHUB_API_URL: here.sandbox.apiUrl,
  });
  const run = await runWorkflow(context(), delivery, signal);
  expect(run && (await workflowVariables(context(), run, { eventFile }))).toMatchObject({
    GITHUB_EVENT_NAME: 'workflow_run',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: repository.refs.get('refs/heads/main')?.sha,
  });
  expect(head.ref).toBe('written');
});
