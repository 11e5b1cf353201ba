import { beforeEach, describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { catalogPath } from '../../../src/domain/layout.ts';
import type { Validation } from '../../../src/domain/validation.ts';
import { proposalOfFile } from '../../../src/usecases/reading/proposals.ts';
import { validate } from '../../../src/usecases/validate.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../support/memory-world.ts';

let world: MemoryWorld;
beforeEach(async () => {
  world = await createMemoryWorld();
  list('shop', { 'shop-api': { references: { 'ledger-api': '^2.0.0' } } });
});

function list(application: string, modules: object): void {
  const text = stringify({ application, repository: `acme/${application}`, modules });
  world.store.commit({ branch: 'main', files: { [catalogPath(application)]: text } });
}

async function judge(applications: Readonly<Record<string, string>>, more = {}): Promise<Validation> {
  const bytes = new TextEncoder().encode(planText(applications, more));
  const file = { id: '', size: bytes.byteLength, bytes };
  const environment = 'target' in more ? 'production' : 'qa';
  const given = { name: 'one', bytes: file, environment, now: '2026-11-21T10:00:00.000Z' };
  return validate(world.ports, await world.trusted(), await proposalOfFile(world.ports, given));
}

const fromQa = { source: 'qa', target: 'production' };
const cured = (entry: string) => [
  {
    code: expect.stringMatching(/^producer-/),
    application: 'shop',
    line: 4,
    cure: { application: 'ledger', entry },
  },
];

describe('a plan that passes', () => {
  test('asks for nothing more than its own repositories', async () => {
    await world.adopt('qa', { application: 'ledger', version: '2.0.0' });
    expect((await judge({ shop: '2.0.0' })).problems).toEqual([]);
    expect(world.sources.asked).toEqual(['acme/ledger', 'acme/shop']);
  });
});

describe('a producer that is missing', () => {
  test('is looked for in the rest of the catalog, and its repository is asked', async () => {
    expect((await judge({ shop: '2.0.0' })).problems).toMatchObject(cured('2.0.0'));
    expect(world.sources.asked).toEqual(['acme/shop', 'acme/ledger']);
  });

  test('is known from the source', async () => {
    await world.adopt(
      'qa',
      { application: 'shop', version: '2.0.0' },
      { application: 'ledger', version: '2.0.0' },
    );
    expect((await judge({ shop: '2.0.0' }, fromQa)).problems).toMatchObject(cured('2.0.0'));
  });

  test('of an application that the source never had, has no version there', async () => {
    await world.adopt('qa', { application: 'shop', version: '2.0.0' });
    const { problems } = await judge({ shop: '2.0.0' }, fromQa);
    expect(problems).toMatchObject([
      { message: expect.stringContaining("no version of ledger in 'qa' would do") },
    ]);
  });

  test('of no application', async () => {
    world.store.commit({ branch: 'main', files: { [catalogPath('ledger')]: null } });
    const { problems } = await judge({ shop: '2.0.0' });
    expect(problems).toMatchObject([
      { message: expect.stringContaining('no application of the catalog has ledger-api') },
    ]);
  });
});

describe('a producer that is too old', () => {
  beforeEach(() => world.adopt('qa', { application: 'ledger', version: '1.0.0' }));

  test('is known from the target', async () => {
    expect((await judge({ shop: '2.0.0' })).problems).toMatchObject(cured('2.0.0'));
  });

  test('is out of reach: the verdict stands, without a cure', async () => {
    world.sources.repositories.delete('acme/ledger');
    const { verdict, problems } = await judge({ shop: '2.0.0' });
    expect(verdict).toBe('fail');
    expect(problems).toMatchObject([
      { message: expect.stringContaining('add a version of ledger that fits') },
    ]);
  });

  test('is wrong in the catalog: the verdict stands, without a cure', async () => {
    world.store.commit({ branch: 'main', files: { [catalogPath('ledger')]: 'no catalog entry' } });
    const { problems } = await judge({ shop: '2.0.0' });
    expect(problems).toMatchObject([
      { message: expect.stringContaining('add a version of ledger that fits') },
    ]);
  });

  test('is not in the catalog any more', async () => {
    world.store.commit({ branch: 'main', files: { [catalogPath('ledger')]: null } });
    const { problems } = await judge({ shop: '2.0.0' });
    expect(problems).toMatchObject([{ message: expect.stringContaining('ledger is not in the catalog') }]);
  });
});

test('at the claim a run that would break its target is aborted before anything is touched', async () => {
  world.merge('one', planText({ shop: '2.0.0' }));
  await world.execute();
  expect(await world.run('one')).toMatchObject({
    status: 'aborted',
    problems: [{ code: 'producer-missing', application: 'shop', line: 4 }],
  });
  expect(world.deployer.log).toEqual([]);
});
