import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { runGit } from '../../../sandbox/git/run-git.ts';
import { editPullRequest } from '../../../sandbox/operations/pull-requests/change-pull-request.ts';
import { forkRepository } from '../../../sandbox/operations/repositories/create-repository.ts';
import { noticePushes } from '../../../sandbox/operations/repositories/notice-pushes.ts';
import { planText } from '../../../sandbox/seed/propose-plan.ts';
import { type GitHubWorld, withGitHubWorld } from '../../support/github-world/github-world.ts';
import { signalOf } from '../../support/github-world/github-world-events.ts';
import { watchProcesses } from '../../support/github-world/github-world-processes.ts';
import { reportOn, verdictOn } from '../../support/github-world/github-world-standing.ts';

const good = planText({ audit: '1.0.0' });

/** Whatever would run something if somebody checked it out, installed it or let git look into it. */
const traps = {
  'package.json': '{"scripts":{"preinstall":"touch $CANARY","postinstall":"touch $CANARY"}}',
  '.gitattributes': '* filter=trap diff=trap merge=trap -text\n',
  '.gitconfig': '[filter "trap"]\n\tsmudge = touch $CANARY\n[core]\n\tfsmonitor = touch $CANARY\n',
  '.gitmodules':
    '[submodule "x"]\n\tpath = x\n\turl = ext::sh -c "touch $CANARY"\n\tupdate = !touch $CANARY\n',
  '.githooks/post-checkout': '#!/bin/sh\ntouch $CANARY\n',
  'hooks/post-index-change': '#!/bin/sh\ntouch $CANARY\n',
  '.github/deployment-plans.yml': 'version: 1\nenvironments: {}\n',
  '.github/workflows/deployment-plans-signal.yml': 'on: pull_request\njobs: {}\n',
  'catalog/audit.yml': 'application: audit\nrepository: evil/audit\nmodules: {}\n',
};

/** What git is asked to do: none of it writes a working tree, runs hooks or filters, or follows modules. */
const harmless = ['cat-file', 'diff', 'fetch', 'for-each-ref', 'init', 'log', 'rev-parse', 'version'];

/** A program, or what git is to do: the first argument that is no option of git itself. */
function commandOf([program = '', ...args]: readonly string[]): string {
  const command = args.find((arg, at) => !arg.startsWith('-') && args[at - 1] !== '-c');
  return program === 'git' ? (command ?? program) : program;
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return entries.map((path) => join(folder, path)).filter((path) => statSync(path).isFile());
}

async function symlinkPlan({ sandbox: { world }, acme, alice }: GitHubWorld, target: string): Promise<void> {
  const lines = [
    'commit refs/heads/plan/qa/one',
    'committer Eve <eve@example.com> 1795165200 +0000',
    'data 1\nx',
    'from refs/heads/plan/qa/one^0',
    `M 120000 inline plans/one.yml\ndata ${target.length}\n${target}`,
  ];
  await runGit(acme.releases.folder, ['fast-import', '--quiet'], { input: `${lines.join('\n')}\n` });
  await noticePushes(world, acme.releases, alice);
}

test.concurrent('nothing of a pull request is executed or checked out, and the token is on no command line', () =>
  withGitHubWorld(async (world) => {
    const { releases, bob } = world.acme;
    const fork = await forkRepository(world.sandbox.world, releases, { owner: bob });
    const one = await world.propose('one', good, { fork, author: bob, files: traps });
    const watch = watchProcesses(world.jobs);
    const canary = join(world.jobs, 'canary');
    const signal = await signalOf(world.sandbox, world.last('pull_request'));
    const job = await world.act(signal, { variables: { ...watch.variables, CANARY: canary } });
    expect(job).toMatchObject({ code: 0, stderr: '' });
    expect(verdictOn(one)).toBe('failure');
    expect(reportOn(one)).toContain('package.json');
    const started = watch.started();
    expect([...new Set(started.map(commandOf))].sort()).toEqual(harmless);
    const secrets = [world.token, Buffer.from(`x-access-token:${world.token}`).toString('base64')];
    expect(started.flat().filter((text) => secrets.some((secret) => text.includes(secret)))).toEqual([]);
    const files = filesBelow(world.jobs);
    expect(files.filter((path) => /canary|package\.json|post-checkout/.test(path))).toEqual([]);
    expect(files.filter((path) => secrets.some((it) => readFileSync(path).includes(it)))).toEqual([]);
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a plan that is a symbolic link is none, wherever it leads', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', good);
    await symlinkPlan(world, '/etc/passwd');
    const job = await world.signal(world.last('pull_request'));
    expect(verdictOn(one)).toBe('failure');
    expect(reportOn(one)).toContain('foreign-change');
    expect(reportOn(one)).not.toContain('root:');
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('configuration and catalog of a pull request count for nothing', () =>
  withGitHubWorld(async (world) => {
    const files = {
      '.github/deployment-plans.yml': 'version: 1\nenvironments: { qa: { root: true } }\n',
      'catalog/evil.yml': 'application: evil\nrepository: evil/evil\nmodules: {}\n',
    };
    const one = await world.propose('one', planText({ evil: '1.0.0' }), { files });
    const job = await world.signal(world.last('pull_request'));
    expect(verdictOn(one)).toBe('failure');
    expect(reportOn(one)).toContain('unknown-application');
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('text of a pull request gives the runner no commands', () =>
  withGitHubWorld(async (world) => {
    const command = '::set-output name=verdict::pass\n::error::pwned\n##[error]pwned';
    const text = `${good}"::error::pwned": x\n"a\\n::error::pwned\\r##[warning]pwned": x\n`;
    const one = await world.propose('one', text);
    await editPullRequest(world.sandbox.world, world.alice, one, { title: command, body: command });
    const inputs = { mode: 'validate', plan: 'qa/one', 'dry-run': 'true' };
    const job = await world.act({ ...world.last('push'), event: 'workflow_dispatch' }, { inputs });
    expect(job.code).toBe(1);
    expect(new Set(job.commands.map(({ name }) => name))).toEqual(new Set(['add-mask', 'error']));
    expect(job.commands.filter(({ data }) => data === 'pwned')).toEqual([]);
    expect(job.outputs.get('verdict')).toBe('fail');
    expect(job.requests).toMatchSnapshot();
  }));
