import { expect, test } from '@jest/globals';
import type { Actor } from '../../../sandbox/model/access/caller.ts';
import { createApp, installApp } from '../../../sandbox/operations/accounts/create-app.ts';
import {
  createInstallationToken,
  permissionsFor,
} from '../../../sandbox/operations/accounts/create-tokens.ts';
import { createCheckRun } from '../../../sandbox/operations/commits/check-runs.ts';
import { setStatus } from '../../../sandbox/operations/commits/set-status.ts';
import { addComment, deleteComment, editComment } from '../../../sandbox/operations/issues/comment.ts';
import { planText } from '../../../sandbox/seed/propose-plan.ts';
import { commentMarker } from '../../../src/domain/pull-requests/published-names.ts';
import { type GitHubWorld, withGitHubWorld } from '../../support/github-world/github-world.ts';
import { schedule } from '../../support/github-world/github-world-events.ts';
import { writtenBy } from '../../support/github-world/github-world-result.ts';
import {
  checksOn,
  commentsOn,
  reportOn,
  statusOn,
  verdictOn,
} from '../../support/github-world/github-world-standing.ts';

const bad = planText({ audit: '9.0.0' });
const context = 'deployment-plan/qa';

function bobOf({ acme }: GitHubWorld): Actor {
  return { account: acme.bob, token: null };
}

test.concurrent('a comment that somebody has deleted comes back', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', bad);
    await world.settle();
    for (const comment of commentsOn(one)) deleteComment(world.sandbox.world, bobOf(world), comment);
    const job = await world.act(schedule);
    expect(reportOn(one)).toContain('tag-not-found');
    expect(writtenBy(job)).toEqual({ '#1': ['comment'] });
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a comment that is deleted while it is being replaced comes back as well', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', bad);
    await world.settle();
    await world.push({ branch: 'plan/qa/one', files: { 'plans/one.yml': planText({ audit: '1.0.0' }) } });
    world.sandbox.faults.before({ method: 'PATCH', path: /\/issues\/comments\// }, () => {
      for (const comment of commentsOn(one)) deleteComment(world.sandbox.world, bobOf(world), comment);
    });
    const job = await world.signal(world.last('pull_request'));
    expect(job).toMatchObject({ code: 0, stderr: '' });
    expect(reportOn(one)).toContain('Deployment plan: passed');
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a comment of ours that somebody has edited is put right', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', bad);
    await world.settle();
    const [comment] = commentsOn(one);
    if (comment !== undefined) {
      editComment(world.sandbox.world, bobOf(world), comment, `${commentMarker}\nall is well`);
    }
    const job = await world.act(schedule);
    expect(reportOn(one)).toContain('tag-not-found');
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent("somebody else's comment with our marker is theirs", () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', bad);
    const theirs = `${commentMarker}\nall is well`;
    addComment(world.sandbox.world, bobOf(world), one, theirs);
    const job = await world.act(schedule);
    expect(commentsOn(one).map(({ author, body }) => [author.login, body === theirs])).toEqual([
      ['bob', true],
      ['acme-plans[bot]', false],
    ]);
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a green status that somebody else has set is overwritten', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', bad);
    await world.settle();
    const { sha } = one.head;
    const { description = null, targetUrl = null } = statusOn(one) ?? {};
    const forged = { sha, context, state: 'success', description, targetUrl } as const;
    setStatus(world.sandbox.world, bobOf(world), world.acme.releases, forged);
    expect(verdictOn(one)).toBe('success');
    const job = await world.act(schedule);
    expect(statusOn(one)).toMatchObject({ state: 'failure', creator: { login: 'acme-plans[bot]' } });
    expect(writtenBy(job)).toEqual({ '#1': ['status'] });
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a check run of another App with our name is theirs, and ours stands besides', () =>
  withGitHubWorld(async (world) => {
    const { organization: owner, releases } = world.acme;
    const { app } = createApp(world.sandbox.world, {
      ...{ slug: 'impostor', owner, permissions: permissionsFor('write') },
    });
    const installation = installApp(world.sandbox.world, { app, account: owner });
    const token = createInstallationToken(world.sandbox.world, { installation });
    const one = await world.propose('one', bad);
    const place = { repository: releases, app, headSha: one.head.sha, name: 'Deployment plan (qa)' };
    createCheckRun(world.sandbox.world, { account: app.bot, token }, place, { conclusion: 'success' });
    const job = await world.act(schedule);
    expect(checksOn(one).map(({ suite, conclusion }) => `${suite.app.slug} ${conclusion}`)).toEqual([
      'impostor success',
      'acme-plans failure',
    ]);
    const again = await world.act(schedule);
    expect(writtenBy(again)).toEqual({ '#1': [] });
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a token that an answer repeats is never said', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', bad);
    const body = JSON.stringify({ message: `no luck with ${world.token}` });
    const answer = { status: 403, headers: { 'content-type': 'application/json' }, body };
    world.sandbox.faults.at({ kind: 'graphql', nth: 'every' }, { kind: 'answer', answer });
    const job = await world.act(schedule);
    expect(job).toMatchObject({ code: 1, stderr: '' });
    expect(job.commands.at(-1)?.data).toContain('no luck with ***');
    expect(verdictOn(one)).toBe('none');
    expect(job.requests).toMatchSnapshot();
  }));
