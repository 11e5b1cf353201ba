import { beforeEach, describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { proposalOfBranch } from '../../src/usecases/reading/proposals.ts';
import { validate, validateWithNotes } from '../../src/usecases/validate.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../support/memory-world.ts';

const manifest = 'deploy/modules.yml';
let world: MemoryWorld;

/** The catalog has a shop with two modules, of which one uses nothing today; its versions say more themselves. */
beforeEach(async () => {
  world = await createMemoryWorld();
  const modules = { 'shop-api': {}, 'shop-web': {} };
  const text = stringify({ application: 'shop', repository: 'acme/shop', manifest, modules });
  world.store.commit({ branch: 'main', files: { 'catalog/shop.yml': text } });
});

function say(version: string, text: string): void {
  world.sources.files.set(`acme/shop v${version} ${manifest}`, text);
}

async function validated(version: string, judge = validate) {
  await world.open('one', planText({ shop: version }));
  return judge(world.ports, await world.trusted(), await proposalOfBranch(world.ports, 'plan/qa/one'));
}

const ofTwo = `modules:
  shop-api:
    references: { ledger-api: { range: ^1.0.0, optional: true } }
`;

describe('a version with a manifest', () => {
  test('is what it says: on the pull request, and in the records once it is deployed', async () => {
    say('2.0.0', ofTwo);
    expect(await validated('2.0.0')).toMatchObject({
      verdict: 'pass',
      operations: [{ application: 'shop', modules: ['shop-api'] }],
    });
    world.merge('one', planText({ shop: '2.0.0' }));
    await world.execute();
    const references = new Map([['ledger-api', { range: '^1.0.0', optional: true }]]);
    expect(await world.application('shop')).toMatchObject({
      version: '2.0.0',
      modules: new Map([['shop-api', { version: '2.0.0', references }]]),
      versions: new Map([['2.0.0', expect.any(String)]]),
    });
  });

  test('fails the plan when it is broken, and aborts the run before anything is touched', async () => {
    say('2.0.0', 'modules:\n  ledger-api: {}\n');
    expect(await validated('2.0.0')).toMatchObject({
      verdict: 'fail',
      problems: [{ code: 'unknown-module', file: 'plans/one.yml', line: 4, application: 'shop' }],
      operations: [],
    });
    world.merge('one', planText({ shop: '2.0.0' }));
    await world.execute();
    expect(await world.run('one')).toMatchObject({ status: 'aborted', endedBy: 'system' });
    expect(await world.application('shop')).toBeUndefined();
  });

  test('has no verdict, and its run waits, when its repository is out of reach', async () => {
    world.sources.repositories.delete('acme/shop');
    await expect(validated('2.0.0')).rejects.toMatchObject({
      problems: [{ code: 'source-unreachable', application: 'shop' }],
    });
    world.merge('one', planText({ shop: '2.0.0' }));
    await world.execute();
    expect(await world.run('one')).toMatchObject({
      status: 'waiting',
      waitingFor: [{ reason: 'evidence' }],
    });
  });
});

describe('a version that is adopted', () => {
  test('is recorded as its manifest says', async () => {
    say('2.0.0', ofTwo);
    await world.adopt('qa', { application: 'shop', version: '2.0.0' });
    const found = await world.application('shop');
    expect([...(found?.modules ?? [])].map(([name, it]) => [name, [...it.references.keys()]])).toEqual([
      ['shop-api', ['ledger-api']],
    ]);
  });

  test('is refused when its manifest is broken', async () => {
    say('2.0.0', 'modules: {');
    await expect(world.adopt('qa', { application: 'shop', version: '2.0.0' })).rejects.toMatchObject({
      problems: [{ code: 'yaml-syntax', application: 'shop' }],
    });
  });
});

test('a version without a manifest is what the catalog says', async () => {
  say('2.0.0', ofTwo);
  expect(await validated('1.0.0')).toMatchObject({ operations: [{ modules: ['shop-api', 'shop-web'] }] });
});

test('release notes come only where they are asked for, from the same read', async () => {
  world.sources.notes.set('acme/shop', {
    byTag: new Map([['v2.0.0', { message: 'Refunds' }]]),
    cutLists: [],
  });
  expect(await validated('2.0.0')).not.toHaveProperty('notes');
  const before = world.sources.asked.length;
  expect(await validated('2.0.0', validateWithNotes)).toMatchObject({
    notes: { plan: null, applications: [{ application: 'shop', versions: [{ text: 'Refunds' }] }] },
  });
  expect(world.sources.asked.slice(before)).toEqual(['acme/shop']);
});
