import { expect, test } from '@jest/globals';
import { tagsOf } from '../../../sandbox/model/lookups.ts';
import { setStatus } from '../../../sandbox/operations/commits/set-status.ts';
import { type GitHubWorld, withGitHubWorld } from '../../support/github-world/github-world.ts';
import { startedByHand } from '../../support/github-world/github-world-events.ts';
import { verdictOn } from '../../support/github-world/github-world-standing.ts';
import { platformConfiguration } from '../../support/platform-configuration.ts';
import type { ActionResult } from '../../support/run-action.ts';

const inWorld = (doing: (world: GitHubWorld) => Promise<void>) =>
  withGitHubWorld(doing, {
    configuration: platformConfiguration,
    environments: { qa: { ledger: '2.0.0', audit: '1.0.0' } },
  });
const inputs = { mode: 'deploy-all', environment: 'qa' };

/** What the build of a version said of itself. */
function build({ acme, sandbox }: GitHubWorld, [name, version]: readonly [string, string], state: State) {
  const repository = acme.applications.get(name);
  const sha = repository && tagsOf(repository).find((tag) => tag.name === `refs/tags/v${version}`)?.sha;
  if (repository === undefined || sha === undefined) throw new Error(`there is no ${name} ${version}`);
  setStatus(sandbox.world, acme.owner, repository, { sha, state, context: 'build 11.19' });
}

type State = 'success' | 'failure';

const resultOf = ({ outputs }: ActionResult) => JSON.parse(outputs.get('result') ?? 'null');

test.concurrent('a person starts Deploy All by hand: its pull request is judged at once, and there is no second one', () =>
  inWorld(async (world) => {
    build(world, ['ledger', '2.1.0'], 'failure');
    build(world, ['ledger', '2.0.0'], 'success');
    const job = await world.act(startedByHand, { inputs });
    expect(job).toMatchObject({ code: 0, stderr: '' });
    const [opened, ...others] = world.acme.releases.pullRequests.values();
    if (opened === undefined) throw new Error('there is no pull request');
    expect(others).toEqual([]);
    expect(opened).toMatchObject({ base: { ref: 'env/qa' }, title: 'Deploy All to qa on platform 11.19' });
    expect(verdictOn(opened)).toBe('success');
    expect(resultOf(job)).toMatchObject({
      deployAll: {
        applications: { ledger: 'redeploy' },
        leftOut: { 'no-build': [{ application: 'audit' }] },
      },
    });
    expect(job.summary).toContain('`2.1.0` failed to build');
    const second = await world.act(startedByHand, { inputs: { ...inputs, afresh: 'true' } });
    expect(second.code).toBe(1);
    expect(resultOf(second).failure).toMatch(/is already a Deploy All of 'qa'/);
    expect(world.acme.releases.pullRequests.size).toBe(1);
  }));

test.concurrent('two jobs at once open one pull request', () =>
  inWorld(async (world) => {
    build(world, ['ledger', '2.1.0'], 'success');
    const jobs = await Promise.all([
      world.act(startedByHand, { inputs }),
      world.act(startedByHand, { inputs }),
    ]);
    expect(jobs.map(({ code }) => code).sort()).toEqual([0, 1]);
    expect(world.acme.releases.pullRequests.size).toBe(1);
  }));

test.concurrent('a dry run says what it would open, and writes nothing', () =>
  inWorld(async (world) => {
    build(world, ['ledger', '2.1.0'], 'success');
    const job = await world.act(startedByHand, { inputs: { ...inputs, 'dry-run': 'true' } });
    expect(job).toMatchObject({ code: 0, stderr: '' });
    expect(job.stdout).toContain('the Deploy All would be qa/');
    expect(world.acme.releases.pullRequests.size).toBe(0);
    expect([...world.acme.releases.refs.keys()].filter((name) => name.includes('plan/'))).toEqual([]);
  }));

test.concurrent('it fails when what is behind is not built, and when no environment is named', () =>
  inWorld(async (world) => {
    const unbuilt = await world.act(startedByHand, { inputs });
    expect(unbuilt.code).toBe(1);
    expect(resultOf(unbuilt).failure).toMatch(/^there is no Deploy All: none of the 2 applications/);
    const unnamed = await world.act(startedByHand, { inputs: { mode: 'deploy-all' } });
    expect(unnamed.code).toBe(1);
    expect(unnamed.stdout).toContain("'environment'");
  }));
