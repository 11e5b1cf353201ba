import { beforeEach, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import type { WaitingFor } from '../../../src/domain/records/run/waiting-for.ts';
import { commit } from '../../support/builders.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../support/memory-world.ts';
import { failed } from '../../support/scripted-deployer.ts';

const manifest = 'deploy/modules.yml';
let world: MemoryWorld;

function list(application: string, change: object): void {
  const text = stringify({ application, repository: `acme/${application}`, ...change });
  world.store.commit({ branch: 'main', files: { [`catalog/${application}.yml`]: text } });
}

/** `qa` has a ledger with a module that its next version and the catalog have no longer. */
beforeEach(async () => {
  world = await createMemoryWorld();
  list('ledger', { manifest, modules: { 'ledger-api': {}, 'ledger-legacy': {} } });
  const says = (version: string, modules: object) =>
    world.sources.files.set(`acme/ledger v${version} ${manifest}`, stringify({ modules }));
  says('1.0.0', { 'ledger-api': {}, 'ledger-legacy': {} });
  says('2.0.0', { 'ledger-api': {} });
  list('shop', { modules: { 'shop-api': { references: { 'ledger-legacy': '*' } } } });
  await world.adopt('qa', { application: 'ledger', version: '1.0.0' });
  list('ledger', { manifest, modules: { 'ledger-api': {} } });
});

const without = planText({ ledger: '2.0.0' }, { acknowledge: { 'removed-modules': ['ledger-legacy'] } });
const needing = planText({ shop: '2.0.0' });

/** What the second plan waits for while an operation of the first one is under way. */
async function waitsDuring(application: string): Promise<readonly WaitingFor[]> {
  const waits: WaitingFor[] = [];
  world.deployer.script(application, {
    open: async () => {
      await world.execute({ plan: 'two', ports: world.process(2) });
      waits.push(...(await world.run('two')).waitingFor);
      return { outcome: 'succeeded', reason: null };
    },
  });
  await world.execute();
  return waits;
}

test('a plan that needs a module waits for the one that removes it', async () => {
  world.merge('one', without);
  world.merge('two', needing);
  expect(await waitsDuring('ledger')).toMatchObject([{ plan: 'qa/one', reason: 'reference' }]);
  expect((await world.run('one')).operations).toMatchObject([{ removed: ['ledger-legacy'] }]);
  expect(await world.run('two')).toMatchObject({
    status: 'aborted',
    problems: [{ code: 'producer-missing', application: 'shop' }],
  });
});

test('a plan that removes a module waits for the one that comes to need it', async () => {
  world.merge('one', needing);
  world.merge('two', without);
  expect(await waitsDuring('shop')).toMatchObject([{ plan: 'qa/one', reason: 'reference' }]);
  expect(await world.run('one')).toMatchObject({ status: 'finished' });
  expect(await world.run('two')).toMatchObject({
    status: 'aborted',
    problems: [{ code: 'consumer-broken', application: 'ledger' }],
  });
});

test('a module that moves stays where it is when its new application fails', async () => {
  list('books', { modules: { 'ledger-legacy': {} } });
  world.sources.repositories.set('acme/books', new Map([['v1.0.0', commit('c1')]]));
  world.deployer.script('books', { open: () => failed });
  world.merge('one', planText({ ledger: '2.0.0', books: '1.0.0' }, { 'on-failure': 'continue' }));
  await world.execute();
  expect((await world.run('one')).operations).toMatchObject([
    { application: 'ledger', state: 'skipped', after: ['books'] },
    { application: 'books', state: 'failed' },
  ]);
  expect([...((await world.application('ledger'))?.modules.keys() ?? [])]).toContain('ledger-legacy');
});
