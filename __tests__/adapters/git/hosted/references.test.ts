import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { RepositoryUnusable } from '../../../../src/ports/release-repository.ts';
import { createHostedWorld, type HostedWorld, networkCalls } from './hosted-world.ts';

describe('refreshing a hosted repository', () => {
  let world: HostedWorld;
  let main: string;
  beforeEach(async () => {
    world = await createHostedWorld();
    main = world.origin.commit({ branch: 'main', files: { 'catalog/a.yml': 'a' } });
  });
  afterEach(() => world.remove());

  const begin = (branch: string, file: string) =>
    world.origin.commit({ branch, from: main, files: { [`plans/${file}.yml`]: file } });
  const namesOf = async (repository: Awaited<ReturnType<HostedWorld['open']>>) => [
    ...(await repository.branches()).keys(),
  ];

  test('shows the branches that mean something, merge groups with them, and forgets those that are gone', async () => {
    const group = `gh-readonly-queue/env/qa/pr-12-${main}`;
    for (const branch of ['env/qa', 'plan/qa/one', 'deployment-records', 'feature/x', 'development']) {
      begin(branch, 'one');
    }
    const queued = begin(group, 'queued');
    const repository = await world.open();
    await repository.refresh();
    expect(await namesOf(repository)).toEqual(['deployment-records', 'env/qa', group, 'main', 'plan/qa/one']);
    expect((await repository.branches('gh-readonly-queue/env/qa/')).get(group)).toBe(queued);
    // A folder takes the place of a branch.
    world.origin.git('update-ref', '-d', 'refs/heads/plan/qa/one');
    world.origin.git('update-ref', '-d', `refs/heads/${group}`);
    begin('plan/qa/one/more', 'more');
    await repository.refresh();
    expect(await namesOf(repository)).toEqual(['deployment-records', 'env/qa', 'main', 'plan/qa/one/more']);
  });

  test('follows branches that were set back', async () => {
    const repository = await world.open();
    begin('env/qa', 'one');
    await repository.refresh();
    world.origin.git('update-ref', 'refs/heads/env/qa', main);
    await repository.refresh();
    expect((await repository.branches('env/')).get('env/qa')).toBe(main);
  });

  test('of a repository without anything finds nothing', async () => {
    world.origin.git('update-ref', '-d', 'refs/heads/main');
    const repository = await world.open();
    expect(await repository.refresh([1, 2])).toEqual(new Map());
    expect(await namesOf(repository)).toEqual([]);
  });

  test('gives the heads of pull requests, those that there are, in one round trip however many are gone', async () => {
    const [one, two] = [begin('one', 'one'), begin('two', 'two')];
    world.setPull(1, one);
    world.setPull(2, two);
    // No head of pull request 2.
    world.origin.git('update-ref', 'refs/pull/22/head', two);
    world.origin.git('update-ref', 'refs/pull/2/merge', main);
    const counter = world.git.countGit();
    const repository = await world.open({ variables: counter.variables });
    const gone = Array.from({ length: 50 }, (_, index) => 100 + index);
    expect(await repository.refresh([1, 2, 2, ...gone])).toEqual(
      new Map([
        [1, one],
        [2, two],
      ]),
    );
    expect(networkCalls(counter)).toHaveLength(2);
    expect((await repository.read(two, ['plans/two.yml'])).size).toBe(1);
    expect(networkCalls(counter)).toHaveLength(2);
    world.setPull(2, null);
    const moved = begin('one', 'more');
    world.setPull(1, moved);
    expect(await repository.refresh([1, 2])).toEqual(new Map([[1, moved]]));
    expect(await repository.refresh()).toEqual(new Map());
  });

  test('leaves alone the contents of a pull request that changes more plans than any plan does', async () => {
    const many = Array.from({ length: 30 }, (_, index) => [`plans/${index}.yml`, `plan ${index}`]);
    const head = world.origin.commit({ branch: 'many', from: main, files: Object.fromEntries(many) });
    world.setPull(1, head);
    const counter = world.git.countGit();
    const repository = await world.open({ variables: counter.variables });
    await repository.refresh([1]);
    const before = networkCalls(counter).length;
    const found = await repository.read(head, ['plans/7.yml']);
    expect(Buffer.from(found.get('plans/7.yml')?.bytes ?? []).toString()).toBe('plan 7');
    expect(networkCalls(counter)).toHaveLength(before + 1);
  });

  test('what the server does not have any more is left out, and the rest is read', async () => {
    const repository = await world.open();
    await repository.refresh();
    const tip = world.origin.commit({ branch: 'side', files: { a: 'one', b: 'two' } });
    const blobs = ['a', 'b'].map((path) => world.origin.git('rev-parse', `${tip}:${path}`));
    const strangers = ['1', '2', '3'].map((digit) => digit.repeat(40));
    const found = await repository.readBlobs([...strangers, ...blobs]);
    expect([...found.keys()].sort()).toEqual([...blobs].sort());
  });

  test('a file that the commit has and nobody can give is not taken for one that is missing', async () => {
    const repository = await world.open();
    const tip = world.origin.commit({ branch: 'env/qa', files: { 'plans/a.yml': 'merged' } });
    await repository.refresh();
    const blob = world.origin.git('rev-parse', `${tip}:plans/a.yml`);
    const counter = world.git.countGit();
    const other = await world.open({ variables: counter.variables });
    world.server.meddle((request) =>
      request.method === 'POST' ? { kind: 'status', status: 500 } : undefined,
    );
    const questions = [other.read(tip, ['plans/a.yml']), other.readBlobs([blob]), other.readBlobs([blob])];
    for (const answer of await Promise.allSettled(questions)) {
      expect(answer).toMatchObject({ reason: { message: expect.stringContaining('could not be fetched') } });
    }
  });
});

describe('an address', () => {
  let world: HostedWorld;
  beforeEach(async () => {
    world = await createHostedWorld();
  });
  afterEach(() => world.remove());

  test.each([
    ['http://example.com/acme/release.git', /over https alone/],
    ['ssh://git@example.com/acme/release.git', /names a user/],
    ['file:///acme/release.git', /over https alone/],
    ['ext::sh -c id', /over https alone/],
    ['/acme/release.git', /it is none/],
    ['--upload-pack=x', /it is none/],
    ['https://me:hunter2@example.com/acme/release.git', /names a user/],
    ['https://example.com/acme/release.git?token=hunter2', /has a query/],
    ['https://example.com/acme/release.git#hunter2', /has a query/],
    ['https://example.com', /names no repository/],
  ])('like %s is refused without being asked or repeated whole', async (address, message) => {
    const failure = await world.open({ address }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(RepositoryUnusable);
    expect(String(failure)).toMatch(message);
    expect(String(failure)).not.toContain('hunter2');
  });

  test.each([
    'https://github.com/acme/release.git',
    'https://ghe.example.com:8443/acme/release',
    'http://[::1]:1/x',
  ])('like %s is taken', async (address) => {
    await expect(world.open({ address })).resolves.toBeDefined();
  });
});
