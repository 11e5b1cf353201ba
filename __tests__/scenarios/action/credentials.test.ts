import { expect, test } from '@jest/globals';
import type { Permissions } from '../../../sandbox/model/access/permissions.ts';
import { createAppKeys, installApp } from '../../../sandbox/operations/accounts/create-app.ts';
import { createWorkflowToken } from '../../../sandbox/operations/accounts/create-tokens.ts';
import { forkRepository } from '../../../sandbox/operations/repositories/create-repository.ts';
import { planText } from '../../../sandbox/seed/propose-plan.ts';
import { type GitHubWorld, withGitHubWorld } from '../../support/github-world/github-world.ts';
import { signalOf } from '../../support/github-world/github-world-events.ts';
import { shownBy, writtenBy } from '../../support/github-world/github-world-result.ts';
import {
  checksOn,
  commentsOn,
  reportOn,
  statusOn,
  verdictOn,
} from '../../support/github-world/github-world-standing.ts';

/** As templates/main/.github/workflows/deployment-plans.yml gives them. */
const ofTheTemplate: Permissions = {
  checks: 'write',
  contents: 'read',
  'pull-requests': 'write',
  statuses: 'write',
};

const good = planText({ audit: '1.0.0' });
const ofPrivateApplication = planText({ ledger: '2.1.0' });

function jobToken({ sandbox: { world }, acme: { releases } }: GitHubWorld, change: Permissions = {}): string {
  const permissions = { ...ofTheTemplate, ...change };
  return createWorkflowToken(world, { repository: releases, permissions }).value;
}

function credentialsOf({ acme }: GitHubWorld): { 'app-id': string; 'private-key': string } {
  return { 'app-id': String(acme.app.id), 'private-key': acme.privateKey };
}

test.concurrent('GITHUB_TOKEN with the permissions of the template is enough where applications are public', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', good);
    const signal = await signalOf(world.sandbox, world.last('pull_request'));
    const job = await world.act(signal, { token: jobToken(world) });
    expect(job).toMatchObject({ code: 0, stderr: '' });
    expect(shownBy(job)).toEqual([]);
    expect(statusOn(one)).toMatchObject({ state: 'success', creator: { login: 'github-actions[bot]' } });
    expect([checksOn(one).length, commentsOn(one).length]).toEqual([1, 1]);
    const again = await world.act(signal, { token: jobToken(world) });
    expect(writtenBy(again)).toEqual({ '#1': [] });
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('GITHUB_TOKEN does not see a private application, and the report says what does', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', ofPrivateApplication);
    const signal = await signalOf(world.sandbox, world.last('pull_request'));
    const job = await world.act(signal, { token: jobToken(world) });
    expect(job.outputs.get('verdict')).toBe('unknown');
    expect(verdictOn(one)).toBe('error');
    expect(reportOn(one)).toContain('acme/ledger');
    expect(reportOn(one)).toMatch(/give `?app-id`? and `?private-key`? of a GitHub App/);
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent.each<{ missing: string; change: Permissions; needed: string }>([
  { missing: 'contents', change: { contents: 'none' }, needed: 'contents: read' },
  { missing: 'pull-requests', change: { 'pull-requests': 'none' }, needed: 'pull-requests: read' },
  { missing: 'statuses', change: { statuses: 'none' }, needed: 'statuses: read' },
])('without the permission $missing nothing can be judged, and the job says so', ({ change, needed }) =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', good);
    const signal = await signalOf(world.sandbox, world.last('pull_request'));
    const job = await world.act(signal, { token: jobToken(world, change) });
    expect(job).toMatchObject({ code: 1, stderr: '' });
    expect(shownBy(job)).toContainEqual({ name: 'error', data: expect.stringContaining(needed) });
    expect(verdictOn(one)).not.toBe('success');
    expect(job.requests).toMatchSnapshot();
  }),
);

test.concurrent('without the permission statuses: write the job fails, whatever the verdict', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', good);
    const signal = await signalOf(world.sandbox, world.last('pull_request'));
    const job = await world.act(signal, { token: jobToken(world, { statuses: 'read' }) });
    expect(job).toMatchObject({ code: 1, stderr: '' });
    const told = 'the pull request has no verdict on this commit';
    expect(shownBy(job)).toContainEqual({ name: 'error', data: expect.stringContaining(told) });
    expect(job.summary).toContain(told);
    expect(job.summary).toContain('statuses: write');
    expect(verdictOn(one)).toBe('none');
    expect(writtenBy(job)).toEqual({ '#1': ['check', 'comment'] });
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent.each<{ missing: string; change: Permissions; needed: string; written: string[] }>([
  {
    missing: 'pull-requests: write',
    change: { 'pull-requests': 'read' },
    needed: 'pull-requests: write',
    written: ['status', 'check'],
  },
  {
    missing: 'checks: write',
    change: { checks: 'read' },
    needed: 'checks: write',
    written: ['status', 'comment'],
  },
  {
    missing: 'checks',
    change: { checks: 'none' },
    needed: 'checks: write',
    written: ['status', 'comment'],
  },
])('without the permission $missing the verdict is written, with a warning', ({ change, needed, written }) =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', good);
    const signal = await signalOf(world.sandbox, world.last('pull_request'));
    const job = await world.act(signal, { token: jobToken(world, change) });
    expect(job).toMatchObject({ code: 0, stderr: '' });
    expect(verdictOn(one)).toBe('success');
    expect(writtenBy(job)).toEqual({ '#1': written });
    expect(shownBy(job)).toContainEqual({ name: 'warning', data: expect.stringContaining(needed) });
    expect(shownBy(job).map(({ name }) => name)).not.toContain('error');
    expect(job.requests).toMatchSnapshot();
  }),
);

test.concurrent('a token that GitHub does not know fails the job, and nothing is written', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', good);
    const token = `ghs_${'0'.repeat(36)}`;
    const job = await world.act(world.last('pull_request'), { token });
    expect(job).toMatchObject({ code: 1, stderr: '' });
    expect(shownBy(job).at(-1)?.data).toContain('GitHub does not accept the token');
    expect([verdictOn(one), commentsOn(one).length]).toEqual(['none', 0]);
    expect(job.stdout.replace(/^::add-mask.*$/m, '')).not.toContain(token);
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent.each([
  { verdict: 'may be merged', text: good, code: 0 },
  { verdict: 'fails', text: planText({ audit: '9.0.0' }), code: 1 },
])('the job of a fork, whose token only reads, tells by its end that the plan $verdict', ({ text, code }) =>
  withGitHubWorld(async (world) => {
    const { releases, bob } = world.acme;
    const fork = await forkRepository(world.sandbox.world, releases, { owner: bob });
    const one = await world.propose('one', text, { fork, author: bob });
    const reads = { checks: 'read', 'pull-requests': 'read', statuses: 'read' } as const;
    const job = await world.act(world.last('pull_request'), { token: jobToken(world, reads) });
    expect(job).toMatchObject({ code, stderr: '' });
    for (const needed of ['statuses: write', 'checks: write', 'pull-requests: write']) {
      expect(shownBy(job).map(({ data }) => data)).toContainEqual(expect.stringContaining(needed));
    }
    // A verdict that is required and missing lets nobody merge; the signal has it written.
    expect([verdictOn(one), checksOn(one).length, commentsOn(one).length]).toEqual(['none', 0, 0]);
    expect(job.requests).toMatchSnapshot();
  }),
);

test.concurrent('an App makes its own tokens, reads private applications, and signs with its name', () =>
  withGitHubWorld(
    async (world) => {
      const one = await world.propose('one', ofPrivateApplication);
      const inputs = credentialsOf(world);
      const job = await world.act(world.last('pull_request'), { inputs, token: 'not used' });
      expect(job).toMatchObject({ code: 0, stderr: '' });
      expect(statusOn(one)).toMatchObject({ state: 'success', creator: { login: 'acme-plans[bot]' } });
      const masks = job.commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data);
      const made = [...world.sandbox.world.tokens.keys()].at(-1);
      expect(masks).toContain(made);
      expect(job.requests).toMatchSnapshot();
    },
    { checkAnswers: true },
  ));

test.concurrent('what an App has written it knows as its own, with whatever token', () =>
  withGitHubWorld(async (world) => {
    await world.propose('one', ofPrivateApplication);
    await world.act(world.last('pull_request'));
    const job = await world.act(world.last('pull_request'), { inputs: credentialsOf(world) });
    expect(writtenBy(job)).toEqual({ '#1': [] });
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('an App that is not installed here fails the job, and says where to install it', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', ofPrivateApplication);
    world.sandbox.world.installations.clear();
    const job = await world.act(world.last('pull_request'), { inputs: credentialsOf(world) });
    expect(job).toMatchObject({ code: 1, stderr: '' });
    expect(shownBy(job).at(-1)?.data).toMatch(/is not installed on acme\/releases; install it there/);
    expect([verdictOn(one), commentsOn(one).length]).toEqual(['none', 0]);
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('an App that is not installed on an application cannot judge its versions', () =>
  withGitHubWorld(async (world) => {
    const { app, organization, releases } = world.acme;
    const one = await world.propose('one', ofPrivateApplication);
    world.sandbox.world.installations.clear();
    installApp(world.sandbox.world, { app, account: organization, repositories: [releases] });
    const job = await world.act(world.last('pull_request'), { inputs: credentialsOf(world) });
    expect(job.code).toBe(1);
    expect(verdictOn(one)).toBe('error');
    expect(reportOn(one)).toMatch(/acme\/ledger.*the GitHub App must be installed on it too/);
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('an App with the key of another one fails the job', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', ofPrivateApplication);
    const { privateKey } = createAppKeys();
    const inputs = { ...credentialsOf(world), 'private-key': privateKey };
    const job = await world.act(world.last('pull_request'), { inputs });
    expect(job).toMatchObject({ code: 1, stderr: '' });
    expect(shownBy(job).at(-1)?.data).toContain('app-id and private-key must belong together');
    expect(job.stdout.replace(/^::add-mask::.*$/gm, '')).not.toContain(privateKey.split('\n')[1]);
    expect(verdictOn(one)).toBe('none');
    expect(job.requests).toMatchSnapshot();
  }));
