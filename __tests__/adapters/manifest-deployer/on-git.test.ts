import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { wakingClock } from '../../../src/adapters/clock.ts';
import { createManifestRepositories } from '../../../src/adapters/git/manifests/create-manifest-repositories.ts';
import { createManifestDeployer } from '../../../src/adapters/manifest-deployer/create-manifest-deployer.ts';
import { createGitWorld, type GitWorld, type TestRepository } from '../../support/git-world.ts';
import { workflowOrder } from '../github/workflow-deployer/deployer-world.ts';

let world: GitWorld;
let manifests: TestRepository;
const applications = ['a', 'b', 'c', 'd', 'e'];

beforeEach(() => {
  world = createGitWorld();
  manifests = world.createRepository('manifests.git', { bare: true });
  const text = applications.map((name) => `${name}: 1.0.0 # of ${name}\n`).join('');
  manifests.commit({ branch: 'main', files: { 'qa.yaml': text } });
});
afterEach(() => world.remove());

/** As a process of its own has it, which knows nothing of the others' turns. */
function coordinator() {
  const { variables, folder } = world;
  const repositories = createManifestRepositories({ folder, variables, now: Date.now });
  return createManifestDeployer({ repositories, reports: null, clock: wakingClock });
}

function orderFor(application: string) {
  const { order } = workflowOrder();
  const place = { kind: 'path', path: ['{application}'] } as const;
  const where = { repository: manifests.folder, branch: 'main', file: '{environment}.yaml', place };
  const deployer = { kind: 'manifest', ...where, value: '{version}', wait: null, timeout: 60_000 } as const;
  return { ...order, application, key: `qa/one/${application}/deploy`, deployer };
}

test('coordinators that write to one file at once lose nothing of each other', async () => {
  const ends = await Promise.all(
    applications.map(async (application) => (await coordinator().prepare(orderFor(application))).open()),
  );
  expect(ends).toEqual(applications.map(() => ({ outcome: 'succeeded', reason: null })));
  const text = manifests.git('show', 'main:qa.yaml');
  expect(parse(text)).toEqual(Object.fromEntries(applications.map((name) => [name, '2.3.0'])));
  expect(text).toContain('c: 2.3.0 # of c');
  expect(manifests.git('rev-list', '--count', 'main')).toBe(String(1 + applications.length));
});

test('a second time nothing is written', async () => {
  for (const _ of [1, 2]) {
    const prepared = await coordinator().prepare(orderFor('a'));
    expect((await prepared.open())?.outcome).toBe('succeeded');
  }
  expect(manifests.git('rev-list', '--count', 'main')).toBe('2');
});
