import { beforeEach, describe, expect, test } from '@jest/globals';
import { createManifestDeployer } from '../../../src/adapters/manifest-deployer/create-manifest-deployer.ts';
import type { ManifestDeployer } from '../../../src/domain/model/manifest-deployer.ts';
import type { Effect } from '../../../src/domain/records/run/effect.ts';
import type { ManifestEffect } from '../../../src/domain/records/run/engine-effects.ts';
import type { DeploymentEnd } from '../../../src/ports/deployer.ts';
import type { EngineReports, ReportedCommit, ReportWatch } from '../../../src/ports/engine-reports.ts';
import { RepositoryUnavailable, RepositoryUnusable } from '../../../src/ports/release-repository.ts';
import { createMemoryManifests, type MemoryManifests } from '../../support/memory/memory-manifests.ts';
import {
  createSteppedClock,
  key,
  type SteppedClock,
  workflowOrder,
} from '../github/workflow-deployer/deployer-world.ts';

const file = 'apps/payments/qa.yaml';
const before = `# deployed by plans\nimage:\n  tag: "2.2.0"\n`;
const after = before.replace('2.2.0', '2.3.0');

let manifests: MemoryManifests;
let clock: SteppedClock;
let followed: ReportedCommit[];
let heard: (watch: ReportWatch) => DeploymentEnd | undefined;

beforeEach(() => {
  manifests = createMemoryManifests({ [file]: before });
  clock = createSteppedClock();
  followed = [];
  heard = () => ({ outcome: 'succeeded', reason: null });
});

/** Knows the repositories that are written as owner/name. */
const reports: EngineReports = {
  pageOf: (repository, commit) =>
    repository.startsWith('/') ? undefined : `https://github.com/${[repository, commit].join('/')}`,
  async follow(commit, watch) {
    followed.push(commit);
    return heard(watch);
  },
};

const deployer = (heardOf: EngineReports | null = reports) =>
  createManifestDeployer({ repositories: manifests, reports: heardOf, clock });

function noted(given: Partial<ManifestDeployer> = {}) {
  const { order, lines, effects } = workflowOrder();
  const place: ManifestDeployer = {
    ...{ kind: 'manifest', repository: 'acme/manifests', branch: 'main' },
    file: 'apps/{application}/{environment}.yaml',
    place: { kind: 'path', path: ['image', 'tag'] },
    ...{ value: '{version}', wait: null, timeout: order.deployer.timeout, ...given },
  };
  return { lines, effects, order: { ...order, deployer: place } };
}

async function deploy(given = noted(), heardOf: EngineReports | null = reports) {
  const prepared = await deployer(heardOf).prepare(given.order);
  return { prepared, end: await prepared.open() };
}

const succeeded = { outcome: 'succeeded', reason: null };

describe('a deployment by a manifest', () => {
  test('does nothing before it is opened, and nothing when it is discarded', async () => {
    const prepared = await deployer().prepare(noted().order);
    expect(prepared.effect).toEqual({
      ...{ kind: 'manifest', id: key, url: 'https://github.com/acme/manifests/', wait: null, key },
      ...{ repository: 'acme/manifests', branch: 'main' },
    });
    await prepared.discard();
    expect(await deployer().heal()).toEqual([]);
    expect([manifests.commits.length, manifests.places]).toEqual([1, []]);
  });

  test('is one commit, which says what it is for', async () => {
    const given = noted();
    expect((await deploy(given)).end).toEqual(succeeded);
    expect(manifests.text(file)).toBe(after);
    const [, commit, ...others] = manifests.commits;
    expect(others).toEqual([]);
    expect(commit?.message).toBe(
      `deploy payments 2.3.0 in qa\n\nPlan qa/2026-11-20-payments.\n\nDeployment-Key: ${key}`,
    );
    const url = `https://github.com/acme/manifests/${commit?.id}`;
    expect(given.effects).toMatchObject([{ kind: 'manifest', id: commit?.id, url, key }]);
    expect(given.lines).toEqual([
      `[deployment-plans] wrote 2.3.0 into ${file}: ${commit?.id} on main of acme/manifests`,
    ]);
  });

  test.each([
    ['v{version}', 'v2.3.0'],
    ['{tag}', 'v2.3.0'],
    ['{commit}', '4f2c'.repeat(10)],
  ])('writes what is configured: %s', async (value, written) => {
    await deploy(noted({ value }));
    expect(manifests.text(file)).toBe(before.replace('2.2.0', written));
  });

  test('writes an image that is named after its application', async () => {
    manifests.push({ [file]: 'images: [{ name: acme/payments, newTag: 2.2.0 }]\n' });
    await deploy(noted({ place: { kind: 'kustomize', image: 'acme/{application}' } }));
    expect(manifests.text(file)).toBe('images: [{ name: acme/payments, newTag: 2.3.0 }]\n');
  });

  test('commits nothing when the version is there already', async () => {
    const tip = manifests.push({ [file]: after });
    const given = noted();
    expect((await deploy(given)).end).toEqual(succeeded);
    expect(manifests.commits.at(-1)?.id).toBe(tip);
    expect(given.effects).toMatchObject([{ id: tip }]);
  });

  test('takes up the commit that has its key, whatever came after it', async () => {
    const own = manifests.push({ [file]: after }, `x\n\nDeployment-Key: ${key}`);
    manifests.push({ [file]: before });
    const given = noted();
    expect((await deploy(given)).end).toEqual(succeeded);
    expect(given.effects).toMatchObject([{ id: own }]);
    expect(manifests.text(file)).toBe(before);
  });

  test('begins anew when somebody was faster, and keeps what they wrote', async () => {
    manifests.beforeCommit = (number) => {
      if (number < 3) manifests.push({ other: String(number) });
    };
    expect((await deploy()).end).toEqual(succeeded);
    expect([manifests.text(file), manifests.text('other')]).toEqual([after, '2']);
    expect(clock.naps).toEqual([200, 400, 800]);
  });

  test('gives up at its time limit when others are always faster, and says that nothing happened', async () => {
    manifests.beforeCommit = () => manifests.push({});
    const { end } = await deploy(noted({ timeout: 1000 }));
    expect(end).toMatchObject({ outcome: 'failed', transient: true });
    expect(end?.reason).toMatch(/^main of acme\/manifests moved on whenever.*nothing was deployed$/);
  });

  test.each([
    [
      'there is no such file',
      { file: 'missing.yaml' },
      /^missing\.yaml on main.*is no regular file; make it/,
    ],
    [
      'the file has no such place',
      { place: { kind: 'path', path: ['images', 0] } } as const,
      /qa\.yaml on main of acme\/manifests has nothing at images\[0\]; write it there once.*nothing was deployed$/,
    ],
  ])('fails when %s', async (_, given, reason) => {
    const { end } = await deploy(noted(given));
    expect(end).toEqual({ outcome: 'failed', reason: expect.stringMatching(reason) });
    expect(manifests.commits).toHaveLength(1);
  });

  test('is not begun when it was stopped before', async () => {
    const prepared = await deployer().prepare(noted().order);
    prepared.stop();
    expect(await prepared.open()).toMatchObject({ outcome: 'failed' });
    expect(manifests.commits).toHaveLength(1);
  });

  test('takes its turn with others on the same branch', async () => {
    const one = deployer();
    const orders = ['a', 'b', 'c'].map((it) => ({ ...noted().order, key: it }));
    const prepared = await Promise.all(orders.map((order) => one.prepare(order)));
    const ends = await Promise.all(prepared.map((it) => it.open()));
    expect(ends).toEqual([succeeded, succeeded, succeeded]);
    expect(clock.naps).toEqual([]);
  });
});

describe('in two stages', () => {
  const staged = (stage: 'prepare' | 'activate', given: Partial<ManifestDeployer> = {}) => {
    const { order, lines, effects } = noted(given);
    return { lines, effects, order: { ...order, stage, key: `${key}/${stage}` } };
  };

  test('a preparation looks whether the version can be written, and writes nothing', async () => {
    const given = staged('prepare');
    const { prepared, end } = await deploy(given);
    expect(end).toEqual(succeeded);
    expect(prepared.effect).toMatchObject({ stage: 'prepare', id: `${key}/prepare` });
    expect([manifests.commits.length, given.effects]).toEqual([1, []]);
    expect(given.lines).toEqual([
      `[deployment-plans] 2.3.0 can be written into ${file} on main of acme/manifests`,
    ]);
  });

  test('an activation writes it', async () => {
    const { prepared, end } = await deploy(staged('activate'));
    expect(end).toEqual(succeeded);
    expect(prepared.effect).not.toHaveProperty('stage');
    expect(manifests.text(file)).toBe(after);
  });

  test.each<[string, () => void, Partial<DeploymentEnd>]>([
    ['there is no place for it', () => manifests.push({ [file]: 'a: 1\n' }), { outcome: 'failed' }],
    [
      'the repository cannot be reached',
      () => {
        manifests.beforeRefresh = () => {
          throw new RepositoryUnavailable('it is away');
        };
      },
      { outcome: 'failed', transient: true },
    ],
    [
      'the repository refuses',
      () => {
        manifests.beforeRefresh = () => {
          throw new RepositoryUnusable('it has no branch main');
        };
      },
      { outcome: 'failed' },
    ],
  ])('a preparation fails when %s', async (_, spoil, expected) => {
    spoil();
    const { end } = await deploy(staged('prepare'));
    expect(end).toEqual({ ...expected, reason: expect.any(String) });
  });
});

describe('a repository that', () => {
  const gone = new RepositoryUnavailable('acme/manifests cannot be reached');
  const refused = new RepositoryUnusable('acme/manifests may not be written');

  test.each([
    ['cannot be reached', gone, { outcome: 'failed', transient: true }],
    ['refuses', refused, { outcome: 'failed' }],
  ])('%s has changed nothing when it is read', async (_, cause, expected) => {
    manifests.beforeRefresh = () => {
      throw cause;
    };
    const { end } = await deploy();
    expect(end).toEqual({ ...expected, reason: `${cause.message}; nothing was deployed` });
  });

  test('refuses a commit has changed nothing', async () => {
    manifests.beforeCommit = () => {
      throw refused;
    };
    const reason = `${refused.message}; nothing was deployed`;
    expect((await deploy()).end).toEqual({ outcome: 'failed', reason });
  });

  test('is lost after a commit is asked whether that has arrived', async () => {
    manifests.afterCommit = () => {
      throw gone;
    };
    const given = noted();
    expect((await deploy(given)).end).toEqual(succeeded);
    expect(given.effects).toMatchObject([{ id: manifests.commits.at(-1)?.id }]);
    expect(manifests.commits).toHaveLength(2);
  });

  test('is lost in a commit leaves it unknown, and nothing is written again', async () => {
    manifests.beforeCommit = () => {
      throw gone;
    };
    const { end } = await deploy();
    expect(end).toEqual({
      outcome: 'unknown',
      reason: expect.stringMatching(/^it is not known whether the version was written to main of acme\/man/),
    });
    expect(manifests.commits).toHaveLength(1);
  });
});

describe('a deployment that waits for its engine', () => {
  const wait = { kind: 'status', context: 'argocd/{application}-{environment}' } as const;

  test('hands on the commit, and ends as the engine says', async () => {
    heard = () => ({ outcome: 'failed', reason: 'degraded' });
    const { prepared, end } = await deploy(noted({ wait }));
    expect(end).toEqual({ outcome: 'failed', reason: 'degraded' });
    const filled = { kind: 'status', context: 'argocd/payments-qa' };
    expect(prepared.effect).toMatchObject({ wait: filled });
    const commit = manifests.commits.at(-1)?.id;
    expect(followed).toEqual([{ repository: 'acme/manifests', branch: 'main', commit, wait: filled }]);
  });

  test('can be left, with its wishes handed on', async () => {
    const prepared = await deployer().prepare(noted({ wait }).order);
    heard = ({ wishes }) => {
      prepared.stop();
      prepared.leave?.();
      return wishes.left && wishes.stops === 1 ? undefined : { outcome: 'unknown', reason: 'no wish' };
    };
    expect(await prepared.open()).toBeUndefined();
  });

  test.each([
    ['a repository that is elsewhere', reports, { repository: '/srv/manifests' }],
    ['a session that hears nothing', null, {}],
  ])('is not begun with %s', async (_, heardOf, given) => {
    const { order } = noted({ wait, ...given });
    await expect(deployer(heardOf).prepare(order)).rejects.toThrow(
      /payments cannot be waited for: .*leave out wait/,
    );
  });
});

describe('a deployment of another coordinator', () => {
  const recorded = (given: Partial<ManifestEffect> = {}): ManifestEffect => ({
    ...{ kind: 'manifest', id: key, url: 'x', repository: 'acme/manifests', branch: 'main', wait: null, key },
    ...given,
  });
  const lines: string[] = [];
  async function resume(effect: Effect, heardOf: EngineReports | null = reports) {
    const startedAt = new Date(clock.now()).toISOString();
    const onLine = (line: string) => lines.push(line);
    const known = { effect, startedAt, timeout: 60_000, onLine, onEffect: () => {} };
    return (await deployer(heardOf).resume(known))?.open();
  }

  test('is found by its key, and by its commit', async () => {
    const id = manifests.push({ [file]: after }, `x\n\nDeployment-Key: ${key}`);
    expect(await resume(recorded())).toEqual(succeeded);
    const wait = { kind: 'deployment', environment: 'qa' } as const;
    expect(await resume(recorded({ id, wait }))).toEqual(succeeded);
    expect(followed).toMatchObject([{ commit: id, wait }]);
  });

  test('is looked for again and again, because it may still arrive', async () => {
    clock.whileAsleep = (nap) => {
      if (nap === 2) manifests.push({ [file]: after }, `x\n\nDeployment-Key: ${key}`);
    };
    expect(await resume(recorded())).toEqual(succeeded);
  });

  test('is not known when it is not there, and never written', async () => {
    const end = await resume(recorded());
    expect(end).toEqual({
      outcome: 'unknown',
      reason: expect.stringContaining(`no commit with Deployment-Key: ${key} was found`),
    });
    expect(clock.naps).toEqual([2000, 4000, 8000, 16_000]);
    expect(manifests.commits).toHaveLength(1);
  });

  test('is not known when nobody can look until its time limit', async () => {
    manifests.beforeRefresh = () => {
      throw new RepositoryUnavailable('it is away');
    };
    const end = await resume(recorded());
    expect(end).toMatchObject({ outcome: 'unknown', reason: expect.stringContaining('it is away') });
    expect(lines.at(-1)).toBe('[deployment-plans] it is away; it is tried again');
  });

  test('that only prepared has changed nothing, and may be tried again', async () => {
    const end = await resume(recorded({ stage: 'prepare' }));
    expect(end).toMatchObject({ outcome: 'failed', transient: true });
    expect(clock.naps).toEqual([]);
  });

  test('cannot be taken up where nobody hears of engines, or when it is none', async () => {
    expect(await resume(recorded({ wait: { kind: 'status', context: 'x' } }), null)).toBeUndefined();
    const place = { id: key, url: 'x', repository: 'a/b', ref: 'main', key };
    const effect = { kind: 'deployment', environment: 'qa', task: 'deploy', ...place } as const;
    expect(await resume(effect)).toBeUndefined();
  });
});
