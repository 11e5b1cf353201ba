import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { serverError } from '../../../../sandbox/faults/known-faults.ts';
import type { DeploymentState } from '../../../../sandbox/model/deployments/deployment.ts';
import type { Repository } from '../../../../sandbox/model/repositories/repository.ts';
import { setStatus } from '../../../../sandbox/operations/commits/set-status.ts';
import {
  addDeploymentStatus,
  createDeployment,
} from '../../../../sandbox/operations/deployments/create-deployment.ts';
import { commitFiles } from '../../../../sandbox/operations/repositories/commit-files.ts';
import { createRepository } from '../../../../sandbox/operations/repositories/create-repository.ts';
import { createEngineReports } from '../../../../src/adapters/github/engine-reports/create-engine-reports.ts';
import type { ManifestWait } from '../../../../src/domain/model/manifest-deployer.ts';
import { createWishes, type Wishes } from '../../../../src/ports/waiting.ts';
import { createGitHubWorld, type GitHubWorld } from '../github-world.ts';
import { createSteppedClock, minutes, type SteppedClock } from '../workflow-deployer/deployer-world.ts';

const context = 'argocd/payments';
const byStatus: ManifestWait = { kind: 'status', context };
const byDeployment: ManifestWait = { kind: 'deployment', environment: 'qa' };

let github: GitHubWorld;
let manifests: Repository;
let clock: SteppedClock;
let wishes: Wishes;
let lines: string[];
let commits = 0;

beforeAll(async () => {
  github = await createGitHubWorld();
  manifests = await createRepository(github.sandbox.world, { owner: github.acme, name: 'manifests' });
});
afterAll(() => github.sandbox.close());
beforeEach(() => {
  [clock, wishes, lines] = [createSteppedClock(), createWishes(), []];
});
afterEach(() => github.sandbox.faults.clear());

const push = () =>
  commitFiles(github.sandbox.world, github.alice, manifests, {
    branch: 'main',
    files: { commit: String(++commits) },
  });

type StatusState = 'pending' | 'success' | 'failure' | 'error';

function status(sha: string, state: StatusState, description: string | null = null): void {
  const facts = { sha, state, context, description, targetUrl: null };
  setStatus(github.sandbox.world, github.bob, manifests, facts);
}

function deployment(sha: string, states: readonly DeploymentState[], { task = 'sync' } = {}): void {
  const { world } = github.sandbox;
  const made = createDeployment(world, github.bob, manifests, { ref: sha, sha, environment: 'qa', task });
  for (const state of states) addDeploymentStatus(world, github.bob, made, { state, autoInactive: false });
}

function follow(commit: string, wait = byStatus, repository = 'acme/manifests') {
  const startedAt = clock.now();
  return createEngineReports({ api: github.connect().api, clock }).follow(
    { repository, branch: 'main', commit, wait },
    { wishes, startedAt, deadline: startedAt + 60 * minutes, onLine: (line) => lines.push(line) },
  );
}

/** Each thing happens while the waiting sleeps, one after the other. */
function meanwhile(...deeds: (() => unknown)[]): void {
  clock.whileAsleep = async () => {
    await deeds.shift()?.();
  };
}

describe('a commit status', () => {
  test('is waited for until it says how it went', async () => {
    const commit = await push();
    meanwhile(
      () => status(commit, 'pending', 'syncing'),
      () => status(commit, 'success', 'healthy'),
    );
    expect(await follow(commit)).toEqual({ outcome: 'succeeded', reason: null });
    const name = `the status ${context} of ${github.sandbox.serverUrl}/acme/manifests/commit/${commit}`;
    expect(lines).toEqual([
      `[deployment-plans] ${name} is not there yet`,
      `[deployment-plans] ${name} is pending: syncing`,
      `[deployment-plans] ${name} succeeded: healthy`,
    ]);
  });

  test.each<[StatusState, RegExp]>([
    ['failure', /failed: it is degraded$/],
    ['error', /ended with an error: it is degraded$/],
  ])('that says %s is a failure', async (state, reason) => {
    const commit = await push();
    status(commit, state, 'it\nis degraded');
    expect(await follow(commit)).toEqual({ outcome: 'failed', reason: expect.stringMatching(reason) });
  });

  test('of a later commit holds for those before it', async () => {
    const commit = await push();
    const [, later] = [await push(), await push()];
    meanwhile(() => status(later, 'success'));
    expect(await follow(commit)).toEqual({ outcome: 'succeeded', reason: null });
    expect(lines.at(-1)).toContain(`succeeded (on the later commit ${later.slice(0, 12)})`);
  });

  test('of its own commit counts before that of a later one', async () => {
    const [commit, later] = [await push(), await push()];
    status(later, 'failure');
    status(commit, 'success');
    expect((await follow(commit))?.outcome).toBe('succeeded');
  });

  test('of an earlier commit says nothing of it, nor does another context', async () => {
    const [earlier, commit] = [await push(), await push()];
    status(earlier, 'success');
    setStatus(github.sandbox.world, github.bob, manifests, {
      ...{ sha: commit, state: 'success', context: 'build', description: null, targetUrl: null },
    });
    meanwhile(() => status(commit, 'failure'));
    expect((await follow(commit))?.outcome).toBe('failed');
  });
});

describe('a Deployment by somebody else', () => {
  test.each<[readonly DeploymentState[], string]>([
    [['in_progress', 'success'], 'succeeded'],
    [['failure'], 'failed'],
    [['success', 'inactive'], 'succeeded'],
    [['inactive'], 'unknown'],
  ])('says how it went: %j', async (states, outcome) => {
    const commit = await push();
    meanwhile(() => deployment(commit, states));
    expect((await follow(commit, byDeployment))?.outcome).toBe(outcome);
  });

  test('that was put aside leaves it to that of a later commit', async () => {
    const [commit, later] = [await push(), await push()];
    deployment(commit, ['in_progress', 'inactive']);
    meanwhile(() => deployment(later, ['success']));
    expect((await follow(commit, byDeployment))?.outcome).toBe('succeeded');
  });

  test('is none that only repeats what the records say', async () => {
    const commit = await push();
    deployment(commit, ['failure'], { task: 'deploy:one' });
    meanwhile(() => deployment(commit, ['success']));
    expect((await follow(commit, byDeployment))?.outcome).toBe('succeeded');
  });
});

describe('the waiting', () => {
  test('goes on beyond its time limit and when it is to stop, and says so', async () => {
    const commit = await push();
    clock.whileAsleep = (nap) => {
      if (nap === 2) wishes.stop();
      if (clock.naps.reduce((sum, it) => sum + it) > 90 * minutes) status(commit, 'success');
    };
    expect((await follow(commit))?.outcome).toBe('succeeded');
    const told = lines.filter((line) => line.includes('only its engine can end it, so it is waited for'));
    expect(told).toHaveLength(2);
  });

  test('can be left', async () => {
    const commit = await push();
    meanwhile(() => wishes.leave());
    expect(await follow(commit)).toBeUndefined();
  });

  test('goes on while GitHub fails', async () => {
    const commit = await push();
    github.sandbox.faults.at({ method: 'POST', nth: 'every' }, serverError);
    meanwhile(
      () => {},
      () => github.sandbox.faults.clear(),
      () => status(commit, 'success'),
    );
    expect((await follow(commit))?.outcome).toBe('succeeded');
    expect(lines.filter((line) => line.endsWith('it is tried again'))).toHaveLength(1);
  });

  test('goes on while the commit cannot be seen', async () => {
    clock.whileAsleep = (nap) => {
      if (nap === 2) wishes.leave();
    };
    expect(await follow('d'.repeat(40))).toBeUndefined();
    expect(lines).toEqual([expect.stringMatching(/cannot be seen yet$/)]);
  });
});

test('a repository elsewhere has no page, and nobody says anything of it', async () => {
  const { api } = github.connect();
  const reports = createEngineReports({ api, clock });
  expect(reports.pageOf('/srv/manifests', null)).toBeUndefined();
  expect(reports.pageOf('acme/manifests', null)).toBe(`${github.sandbox.serverUrl}/acme/manifests`);
  await expect(follow('d'.repeat(40), byStatus, '/srv/manifests')).rejects.toThrow('is not on');
});
