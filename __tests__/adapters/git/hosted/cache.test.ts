import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { RepositoryUnavailable, RepositoryUnusable } from '../../../../src/ports/release-repository.ts';
import { testTime } from '../git-subject.ts';
import { createHostedWorld, type HostedWorld, networkCalls } from './hosted-world.ts';

describe('the cache of a hosted repository', () => {
  let world: HostedWorld;
  let folder: string;
  let main: string;
  beforeEach(async () => {
    world = await createHostedWorld();
    folder = join(world.git.folder, 'cache');
    main = world.origin.commit({ branch: 'main', files: { 'catalog/a.yml': 'a' } });
    world.origin.commit({ branch: 'env/qa', from: main, files: { 'plans/a.yml': 'a' } });
  });
  afterEach(() => world.remove());

  type Repository = Awaited<ReturnType<HostedWorld['open']>>;
  const expectWhole = async (repository: Repository) => {
    await repository.refresh();
    const tip = (await repository.branches('main')).get('main') ?? '';
    expect(tip).toBe(world.origin.git('rev-parse', 'main'));
    const found = await repository.read(tip, ['catalog/a.yml']);
    expect(Buffer.from(found.get('catalog/a.yml')?.bytes ?? []).toString()).toBe('a');
    expect(await repository.history(null, tip)).toHaveLength(
      Number(world.origin.git('rev-list', '--count', 'main')),
    );
  };
  const filled = async () => {
    const repository = await world.open();
    await repository.refresh();
    await repository.close();
  };
  const identity = () => statSync(folder).ino;
  const siblings = () => readdirSync(world.git.folder).filter((name) => name.startsWith('cache'));
  const packs = () => readdirSync(join(folder, 'objects/pack')).filter((name) => name.endsWith('.pack'));

  test('is made where there is nothing, and in an empty folder, and is bare', async () => {
    const deep = join(world.git.folder, 'a/b/cache');
    await expectWhole(await world.open({ folder: deep }));
    mkdirSync(folder);
    const repository = await world.open();
    await expectWhole(repository);
    expect(await repository.checkedOutBranch()).toBeUndefined();
    // Git makes every process of a folder that names a promising remote fetch by itself.
    expect(readFileSync(join(folder, 'config'), 'utf8')).not.toMatch(/remote|partialclone/i);
    expect(siblings()).toEqual(['cache']);
  });

  test('is kept from one time to the next', async () => {
    await filled();
    const before = identity();
    const counter = world.git.countGit();
    await expectWhole(await world.open({ variables: counter.variables }));
    expect(networkCalls(counter)).toHaveLength(1);
    expect(identity()).toBe(before);
  });

  test('is made once by several that open it at the same time', async () => {
    const repositories = await Promise.all([1, 2, 3, 4].map(() => world.open()));
    await Promise.all(repositories.map(expectWhole));
    expect(siblings()).toEqual(['cache']);
  });

  test('of another address is made anew', async () => {
    const other = world.git.createRepository('served/acme/other.git', { bare: true });
    other.commit({ branch: 'env/other', files: { a: 'a' } });
    const address = `${world.server.origin}/acme/other.git`;
    await (await world.open({ address })).refresh();
    await expectWhole(await world.open());
    expect(await (await world.open()).branches('env/other')).toEqual(new Map());
    expect(siblings()).toEqual(['cache']);
  });

  test('is never made of what belongs to others', async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'thesis.txt'), 'years of work');
    await expect(world.open()).rejects.toThrow(RepositoryUnusable);
    await expect(world.open()).rejects.toThrow(/is not empty and holds no cache.*name a folder of its own/);
    expect(readFileSync(join(folder, 'thesis.txt'), 'utf8')).toBe('years of work');
    await expect(world.open({ folder: join(folder, 'thesis.txt') })).rejects.toThrow(
      /cannot be used as a cache/,
    );
    await expect(world.open({ folder: join(folder, 'thesis.txt/x') })).rejects.toThrow(RepositoryUnusable);
  });

  test.each<[string, () => void]>([
    ['its HEAD', () => rmSync(join(folder, 'HEAD'))],
    ['its objects', () => rmSync(join(folder, 'objects'), { recursive: true })],
    ['its packs', () => rmSync(join(folder, 'objects/pack'), { recursive: true })],
    ['its references', () => rmSync(join(folder, 'refs'), { recursive: true })],
    ['the sense of its configuration', () => writeFileSync(join(folder, 'config'), '[nonsense')],
    ['the sense of a reference', () => writeFileSync(join(folder, 'refs/remotes/origin/main'), 'nonsense\n')],
    [
      'the object of a reference',
      () => writeFileSync(join(folder, 'refs/remotes/origin/main'), `${'1'.repeat(40)}\n`),
    ],
    ['the sense of its packed references', () => writeFileSync(join(folder, 'packed-refs'), 'nonsense\n')],
    [
      'the end of its packs',
      () => {
        for (const name of packs()) truncateSync(join(folder, 'objects/pack', name), 40);
      },
    ],
  ])('that lost %s is put right', async (_, damage) => {
    await filled();
    damage();
    await expectWhole(await world.open());
    expect(siblings()).toEqual(['cache']);
  });

  test('does not reach into the repository in whose folder it lies', async () => {
    const surrounding = world.git.createRepository('surrounding');
    const inside = join(surrounding.folder, '.cache');
    await (await world.open({ folder: inside })).refresh();
    rmSync(join(inside, 'HEAD'));
    const repository = await world.open({ folder: inside });
    await expectWhole(repository);
    expect(surrounding.git('for-each-ref')).toBe('');
  });

  test.each([0, 10, 200, 400, 600])('stays usable when a fetch is cut off after %i bytes', async (after) => {
    await filled();
    const before = identity();
    main = world.origin.commit({ branch: 'main', files: { 'catalog/b.yml': 'b'.repeat(3000) } });
    world.server.meddle(({ method }) => (method === 'POST' ? { kind: 'cut', after } : undefined));
    const repository = await world.open();
    await expect(repository.refresh()).rejects.toThrow(RepositoryUnavailable);
    world.server.meddle(() => undefined);
    await expectWhole(repository);
    expect(identity()).toBe(before);
  });

  test('waits for another process that fetches, and is healed of the lock of one that was killed', async () => {
    await filled();
    const lock = join(folder, 'refs/remotes/origin/main.lock');
    writeFileSync(lock, '');
    main = world.origin.commit({ branch: 'main', files: { b: 'b' } });
    const repository = await world.open();
    const refreshing = repository.refresh();
    setTimeout(() => rmSync(lock), 400);
    await refreshing;
    expect((await repository.branches('main')).get('main')).toBe(main);
    writeFileSync(lock, '');
    const longAgo = testTime / 1000 - 3600;
    utimesSync(lock, longAgo, longAgo);
    expect(await repository.heal()).toEqual([expect.stringContaining('main.lock')]);
    expect(existsSync(lock)).toBe(false);
  });

  test('is packed anew when it consists of many packs, and loses nothing', async () => {
    const repository = await world.open();
    await repository.refresh();
    for (let number = 0; number < 30; number += 1) {
      world.origin.commit({ branch: 'main', files: { [`catalog/${number}.yml`]: `entry ${number}` } });
      await repository.refresh();
    }
    expect(packs().length).toBeLessThan(50);
    const counter = world.git.countGit();
    const again = await world.open({ variables: counter.variables });
    await expectWhole(again);
    const tip = (await again.branches('main')).get('main') ?? '';
    const paths = (await again.list(tip, 'catalog')).map(({ name }) => `catalog/${name}`);
    expect((await again.read(tip, paths)).size).toBe(31);
    expect(networkCalls(counter)).toHaveLength(1);
  });
});
