import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Actor } from '../../../sandbox/model/access/caller.ts';
import { currentAttempt } from '../../../sandbox/model/actions/workflow-run.ts';
import { editIssue, labelIssue } from '../../../sandbox/operations/issues/change-issue.ts';
import { addComment, deleteComment, editComment } from '../../../sandbox/operations/issues/comment.ts';
import { createIssue } from '../../../sandbox/operations/issues/open-issue.ts';
import { openPullRequest } from '../../../sandbox/operations/pull-requests/open-pull-request.ts';
import { queuePullRequest } from '../../../sandbox/operations/pull-requests/queue-pull-request.ts';
import { commitFiles } from '../../../sandbox/operations/repositories/commit-files.ts';
import { forkRepository } from '../../../sandbox/operations/repositories/create-repository.ts';
import { addSecret } from '../../../sandbox/operations/settings/add-secret.ts';
import {
  type ActionsWorld,
  conclusionsOf,
  createActionsWorld,
  expression,
  jobOf,
  workflowText,
} from './actions-world.ts';

let here: ActionsWorld;

beforeEach(async () => {
  here = await createActionsWorld({ approval: 'first-time-forks' });
});

const idle = () => here.sandbox.actions.idle();

describe('a push', () => {
  test('starts the workflow of the pushed commit, when branch and files are what it is for', async () => {
    const on = "{ push: { branches: ['env/*', '!env/no'], paths: ['plans/**'] } }";
    const workflow = { pushed: workflowText(on, 'echo "$GITHUB_REF $GITHUB_SHA"') };
    await here.commit(workflow);
    await here.commit(workflow, { branch: 'env/qa', files: { 'plans/new.yml': 'a' } });
    await idle();
    const { length } = here.runs('pushed');
    const tip = await here.commit({}, { branch: 'env/qa', files: { 'plans/a.yml': 'a' } });
    await here.commit({}, { branch: 'env/qa', files: { 'other.yml': 'a' } });
    await here.commit(workflow, { branch: 'env/no', files: { 'plans/a.yml': 'a' } });
    await idle();
    expect(here.runs('pushed')).toHaveLength(length + 1);
    expect(jobOf(here.lastRun('pushed')).log).toEqual([`refs/heads/env/qa ${tip}`]);
  });

  test('of a workflow that cannot be read shows as a failed run', async () => {
    await here.commit({ broken: 'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - walk: home\n' });
    await idle();
    expect(currentAttempt(here.lastRun('broken'))).toMatchObject({ conclusion: 'startup_failure', jobs: [] });
    expect(here.sandbox.actions.problems).toContainEqual(expect.stringContaining("Unexpected value 'walk'"));
  });

  test('by a workflow starts nothing, and neither does one that says so', async () => {
    await here.commit({ pushed: workflowText('push', 'true') });
    await idle();
    const { world, repository, actor, workflowToken } = here;
    const token = workflowToken({ contents: 'write' });
    await commitFiles(world, { account: token.account, token }, repository, {
      branch: 'main',
      files: { b: 'b' },
    });
    const message = 'Quietly [skip ci]';
    await commitFiles(world, actor, repository, { branch: 'main', files: { c: 'c' }, message });
    await idle();
    expect(here.runs('pushed')).toHaveLength(1);
  });
});

describe('a pull request', () => {
  test('brings its own workflow, run on its merge', async () => {
    await here.commit({ proposed: workflowText('pull_request', 'echo old') });
    const text = workflowText('pull_request', 'echo "new $GITHUB_SHA $GITHUB_HEAD_REF $GITHUB_BASE_REF"');
    const pullRequest = await here.propose('topic', { '.github/workflows/proposed.yml': text });
    await idle();
    const run = here.lastRun('proposed');
    expect(jobOf(run).log).toEqual([`new ${pullRequest.mergeCommit} topic main`]);
    expect(run).toMatchObject({ displayTitle: 'About topic' });
    expect(jobOf(run).checkRun.suite.headSha).toBe(pullRequest.head.sha);
  });

  test('of a fork gets neither secrets nor rights to write, and its first one waits for approval', async () => {
    const { world, repository, eve, alice, sandbox } = here;
    addSecret(world, repository, 'KEY', 'secret');
    const script = `echo "key ${expression("secrets.KEY || 'none'")}"`;
    const written = workflowText('pull_request', script).replace('jobs:', 'permissions: write-all\njobs:');
    await here.commit({ proposed: written });
    const fork = await forkRepository(world, repository, { owner: eve });
    const actor: Actor = { account: eve, token: null };
    await commitFiles(world, actor, fork, { branch: 'theirs', from: 'main', files: { t: 't' } });
    const head = { repository: fork, ref: 'theirs' };
    await openPullRequest(world, actor, { repository, title: 'Theirs', head, base: 'main' });
    await idle();
    const run = here.lastRun('proposed');
    expect(currentAttempt(run)).toMatchObject({ conclusion: 'action_required', jobs: [] });
    sandbox.actions.approve(run, alice);
    await idle();
    expect(jobOf(run).log).toEqual(['key none']);
    const token = [...world.tokens.values()].findLast(({ kind }) => kind === 'workflow');
    expect(token?.permissions).toMatchObject({ contents: 'read', statuses: 'read' });
  });
});

describe('the end of a run', () => {
  const second = workflowText(
    '{ workflow_run: { workflows: [First], types: [completed] } }',
    `echo ${expression('github.event.workflow_run.conclusion')} ${expression('github.ref')}`,
  );
  const first = `name: First\n${workflowText('{ pull_request: {}, workflow_dispatch: {} }', 'true')}`;

  test('starts another workflow, from the default branch', async () => {
    await here.commit({ first, second });
    await here.propose('topic', { '.github/workflows/second.yml': 'on: push' });
    await idle();
    expect(conclusionsOf(here.lastRun('first'))).toEqual(['job: success']);
    expect(jobOf(here.lastRun('second')).log).toEqual(['success refs/heads/main']);
    expect(here.lastRun('second').trigger.payload).toMatchObject({ workflow_run: { name: 'First' } });
  });

  test('may be told twice, or never', async () => {
    await here.commit({ first, second });
    here.sandbox.webhooks.disturb({ event: 'workflow_run', action: 'completed' }, 'double');
    await here.dispatch('first');
    await idle();
    expect(here.runs('second')).toHaveLength(2);
    here.sandbox.webhooks.disturb({ event: 'workflow_run', action: 'completed' }, 'drop');
    await here.dispatch('first');
    await idle();
    expect(here.runs('second')).toHaveLength(2);
  });
});

describe('what people write', () => {
  test('starts the workflow of the default branch, whatever it is about', async () => {
    const on =
      '{ issue_comment: { types: [created, edited, deleted] }, issues: { types: [opened, labeled] } }';
    const script = `echo "$GITHUB_REF ${expression('github.event_name')} ${expression('github.event.action')}"`;
    await here.commit({ talk: workflowText(on, script) });
    const { world, actor, repository } = here;
    const changed = { '.github/workflows/talk.yml': workflowText(on, 'echo theirs') };
    const comment = addComment(world, actor, await here.propose('topic', changed), 'hello');
    editComment(world, actor, comment, 'bye');
    deleteComment(world, actor, comment);
    const issue = createIssue(world, actor, { repository, title: 'A form' });
    editIssue(world, actor, issue, { body: 'filled in' });
    labelIssue(world, actor, issue, 'plan');
    addComment(world, actor, issue, 'hello');
    await idle();
    expect(here.runs('talk').flatMap((run) => jobOf(run).log)).toEqual([
      'refs/heads/main issue_comment created',
      'refs/heads/main issue_comment edited',
      'refs/heads/main issue_comment deleted',
      'refs/heads/main issues opened',
      'refs/heads/main issues labeled',
      'refs/heads/main issue_comment created',
    ]);
  });

  test('starts nothing when a workflow has written it', async () => {
    await here.commit({ talk: workflowText('[issue_comment, issues]', 'true') });
    const token = here.workflowToken({ issues: 'write' });
    const path = '/repos/acme/app/issues';
    await here.call('POST', path, { token, body: { title: 'A form' } });
    await here.call('POST', `${path}/1/comments`, { token, body: { body: 'hello' } });
    await idle();
    expect(here.runs('talk')).toHaveLength(0);
  });
});

test('a merge group is checked as it would be merged', async () => {
  await here.commit({ queued: workflowText('merge_group', 'echo "$GITHUB_SHA"') });
  const group = await queuePullRequest(here.world, here.actor, await here.propose('topic'));
  await idle();
  expect(jobOf(here.lastRun('queued')).log).toEqual([group.headSha]);
});

test('a dispatch by a workflow starts another one, as nothing else that it does', async () => {
  await here.commit({ next: workflowText('workflow_dispatch', 'echo "$GITHUB_ACTOR"') });
  const token = here.workflowToken({ actions: 'write' });
  const path = '/repos/acme/app/actions/workflows/next.yml/dispatches';
  expect((await here.call('POST', path, { token, body: { ref: 'main' } })).status).toBe(204);
  await idle();
  expect(jobOf(here.lastRun('next')).log).toEqual(['github-actions[bot]']);
});

test('a schedule starts when its time comes', async () => {
  await here.commit({
    timed: workflowText("{ schedule: [{ cron: '7 * * * *' }] }", 'echo "$GITHUB_EVENT_NAME"'),
  });
  await here.sandbox.actions.tick(here.repository, '9 * * * *');
  expect(here.runs('timed')).toHaveLength(0);
  await here.sandbox.actions.tick(here.repository, '7 * * * *');
  await idle();
  expect(jobOf(here.lastRun('timed')).log).toEqual(['schedule']);
});
