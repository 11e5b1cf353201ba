import { expect, test } from '@jest/globals';
import { createAppKeys, installApp } from '../../../sandbox/operations/accounts/create-app.ts';
import { planText } from '../../../sandbox/seed/propose-plan.ts';
import { type GitHubWorld, withGitHubWorld } from '../../support/github-world.ts';
import { shownBy, writtenBy } from '../../support/github-world-result.ts';
import { commentsOn, reportOn, statusOn, verdictOn } from '../../support/github-world-standing.ts';

const ofPrivateApplication = planText({ ledger: '2.1.0' });

function credentialsOf({ acme }: GitHubWorld): { 'app-id': string; 'private-key': string } {
  return { 'app-id': String(acme.app.id), 'private-key': acme.privateKey };
}

test.concurrent('an App makes its own tokens, reads private applications, and signs with its name', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', ofPrivateApplication);
    const inputs = credentialsOf(world);
    const job = await world.act(world.last('pull_request'), { inputs, token: 'not used' });
    expect(job).toMatchObject({ code: 0, stderr: '' });
    expect(statusOn(one)).toMatchObject({ state: 'success', creator: { login: 'acme-plans[bot]' } });
    const masks = job.commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data);
    const made = [...world.sandbox.world.tokens.keys()].at(-1);
    expect(masks).toContain(made);
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('an App is known by its client id, too', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', ofPrivateApplication);
    const inputs = { ...credentialsOf(world), 'app-id': world.acme.app.clientId };
    const job = await world.act(world.last('pull_request'), { inputs });
    expect(job.code).toBe(0);
    expect(verdictOn(one)).toBe('success');
    expect(job.requests).toMatchSnapshot();
  }));

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
