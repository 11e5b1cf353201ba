import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ReleaseRepository } from '../../../../src/ports/release-repository.ts';
import type { GitCounter } from '../../../support/git-world.ts';
import { createHostedWorld, type HostedWorld, networkCalls } from './hosted-world.ts';

const numbers = Array.from({ length: 100 }, (_, index) => index + 1);
const applications = Array.from({ length: 20 }, (_, index) => `app-${index}`);
const configuration = '.github/deployment-plans.yml';
const catalog = applications.map((name) => `catalog/${name}.yml`);
const records = applications.map((name) => `environments/qa/${name}.json`);

/** Text that cannot be compressed, so that whether it was sent shows in the number of bytes. */
function noise(seed: string, length: number): string {
  let text = '';
  while (text.length < length) text += createHash('sha512').update(`${seed} ${text.length}`).digest('base64');
  return text.slice(0, length);
}

describe('with 100 pull requests, 20 applications and 500 runs that ended, a hosted repository', () => {
  let world: HostedWorld;
  let base: string;
  let caches = 0;
  let counter: GitCounter;
  let answered: number;
  let repository: ReleaseRepository;
  let heads: ReadonlyMap<number, string>;

  beforeAll(async () => {
    world = await createHostedWorld();
    base = fill(world);
  });
  afterAll(() => world.remove());
  beforeEach(async () => {
    caches += 1;
    counter = world.git.countGit();
    answered = world.server.requests.length;
    const folder = join(world.git.folder, `cache-${caches}`);
    repository = await world.open({ folder, variables: counter.variables });
    heads = await repository.refresh(numbers);
  });

  const roundTrips = () => networkCalls(counter).length;
  const sent = () => world.server.requests.slice(answered).reduce((sum, { bytes }) => sum + bytes, 0);
  const tipOf = async (branch: string) => (await repository.branches(branch)).get(branch) ?? '';
  const readAll = async () => {
    const main = await tipOf('main');
    const head = await tipOf('deployment-records');
    const found = await Promise.all([
      repository.read(main, [configuration, ...catalog]),
      repository.read(head, [...records, 'environments/qa.json', 'active/qa/waiting.json']),
      ...numbers.map((number) => repository.read(heads.get(number) ?? '', [`plans/${number}.yml`])),
    ]);
    return found.map(({ size }) => size);
  };

  test('gives everything that a validation reads after two round trips', async () => {
    expect(heads.size).toBe(100);
    expect(await readAll()).toEqual([21, 22, ...numbers.map(() => 1)]);
    expect(await repository.changesOfTips([...heads.values()], [base])).toHaveLength(100);
    expect(await repository.changesSince(base, heads.get(7) ?? '')).toEqual([
      { path: 'plans/7.yml', kind: 'added' },
    ]);
    expect(await repository.isAncestor(base, heads.get(7) ?? '')).toBe(true);
    expect(await repository.history(null, await tipOf('deployment-records'))).toHaveLength(1);
    expect(await repository.list(await tipOf('deployment-records'), 'runs/qa')).toHaveLength(500);
    expect(roundTrips()).toBe(2);
  });

  test('asks once when nothing is new, and twice when something is', async () => {
    await repository.refresh(numbers);
    expect(roundTrips()).toBe(3);
    world.origin.commit({ branch: 'main', files: { [configuration]: 'new', 'catalog/app-1.yml': 'new' } });
    await repository.refresh(numbers);
    await readAll();
    expect(roundTrips()).toBe(5);
  });

  test('asks once for what nobody could foresee, however many files it is', async () => {
    const head = await tipOf('deployment-records');
    const paths = numbers.map((number) => `runs/qa/${number}.json`);
    const before = roundTrips();
    expect((await repository.read(head, paths)).size).toBe(100);
    expect(roundTrips()).toBe(before + 1);
    expect((await repository.read(head, paths)).size).toBe(100);
    expect(roundTrips()).toBe(before + 1);
  });

  test('asks twice at most when many ask at the same time', async () => {
    const head = await tipOf('deployment-records');
    const before = roundTrips();
    const found = await Promise.all(
      numbers.map((number) => repository.read(head, [`runs/qa/${number}.json`])),
    );
    expect(found.every(({ size }) => size === 1)).toBe(true);
    expect(roundTrips()).toBeLessThanOrEqual(before + 2);
  });

  test('is sent no contents that only history or the archive of runs has', async () => {
    await readAll();
    // All that was left out is 10 MB that cannot be compressed.
    expect(sent()).toBeLessThan(400_000);
    const missing = world.git
      .openRepository(`cache-${caches}`)
      .git('rev-list', '--objects', '--all', '--missing=print')
      .split('\n')
      .filter((line) => line.startsWith('?'));
    const old = world.origin.git('rev-parse', 'first:catalog/app-0.yml');
    const ended = world.origin.git('rev-parse', 'deployment-records:runs/qa/1.json');
    const merged = world.origin.git('rev-parse', 'env/qa:plans/old.yml');
    expect(missing).toEqual(expect.arrayContaining([`?${old}`, `?${ended}`, `?${merged}`]));
  });

  test('writes a checkout after one round trip more', async () => {
    const folder = join(world.git.folder, 'checkout');
    mkdirSync(folder);
    const before = roundTrips();
    await repository.checkOut(base, folder);
    expect(roundTrips()).toBe(before + 1);
    expect(readFileSync(join(folder, 'plans/old.yml'), 'utf8')).toBe(noise('plan', 50_000));
  });
});

/** Fills the repository; gives the tip of `env/qa`, which all pull requests start from. */
function fill({ origin, setPull }: HostedWorld): string {
  const each = (paths: readonly string[], text: (path: string) => string) =>
    Object.fromEntries(paths.map((path) => [path, text(path)]));
  const old = each([configuration, ...catalog], (path) => noise(`old ${path}`, 50_000));
  origin.commit({ branch: 'main', files: old, tag: 'first' });
  origin.commit({ branch: 'main', files: each([configuration, ...catalog], (path) => noise(path, 300)) });
  const ended = Array.from({ length: 500 }, (_, index) => `runs/qa/${index}.json`);
  origin.commit({
    branch: 'deployment-records',
    files: {
      ...each(ended, (path) => noise(path, 20_000)),
      ...each([...records, 'environments/qa.json', 'active/qa/waiting.json'], (path) => noise(path, 300)),
    },
  });
  const base = origin.commit({ branch: 'env/qa', files: { 'plans/old.yml': noise('plan', 50_000) } });
  origin.commitAll(
    numbers.map((number) => ({
      branch: `topic-${number}`,
      from: base,
      files: { [`plans/${number}.yml`]: noise(`plan ${number}`, 300) },
    })),
  );
  for (const number of numbers) setPull(number, origin.git('rev-parse', `topic-${number}`));
  return base;
}
