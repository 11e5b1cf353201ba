import { beforeEach, describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { resolveOperation } from '../../../src/usecases/resolve.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../support/memory-world.ts';
import { failed, succeeded } from '../../support/scripted-deployer.ts';

type Keys = Readonly<Record<string, unknown>>;

let world: MemoryWorld;
beforeEach(async () => {
  world = await createMemoryWorld();
  list('duo-a', 'duo-b', 'duo-old');
});

function list(...modules: readonly string[]): void {
  world.addApplication('duo', {});
  const written = Object.fromEntries(modules.map((it) => [it, {}]));
  const text = stringify({
    application: 'duo',
    repository: 'acme/duo',
    modules: written,
    settings: { k: {} },
  });
  world.store.commit({ branch: 'main', files: { 'catalog/duo.yml': text } });
}

async function execute(plan: string, duo: string | Keys, more: Keys = {}) {
  await world.clock.sleep(1000);
  world.merge(plan, planText({ duo }, more));
  await world.execute();
  return (await world.run(plan)).status;
}

async function fail(plan: string, duo: string | Keys, more: Keys = {}) {
  world.deployer.script('duo', { open: () => failed });
  await execute(plan, duo, more);
  world.deployer.script('duo', { open: () => succeeded });
}

const setting = (k: string) => ({ settings: { duo: { k } } });
const part = (version: string) => ({ version, modules: ['duo-a'] });
const declareOne = (outcome: 'succeeded' | 'failed') =>
  resolveOperation(world.process(2), { environment: 'qa', plan: 'one' }, { application: 'duo', outcome });

async function modulesThere() {
  const record = await world.application('duo');
  return Object.fromEntries([...(record?.modules ?? [])].map(([name, { version }]) => [name, version]));
}

describe('a success that a person declares after a part has been deployed since', () => {
  beforeEach(async () => {
    await execute('zero', '1.0.0', setting('zero'));
    list('duo-a', 'duo-b');
    await fail('one', '2.0.0', { acknowledge: { 'removed-modules': ['duo-old'] }, ...setting('one') });
    await execute('two', part('3.0.0'), setting('two'));
    await declareOne('succeeded');
  });

  test('keeps the version and the settings of what came since', async () => {
    expect(await world.application('duo')).toMatchObject({
      ...{ version: '3.0.0', plan: 'qa/two', settings: new Map([['k', 'two']]), uncertain: false },
    });
  });

  test('brings what was in doubt, and takes away what it removed', async () => {
    expect(await modulesThere()).toEqual({ 'duo-a': '3.0.0', 'duo-b': '2.0.0' });
  });
});

test('what an earlier plan left open stays open when a later one failed and is declared so', async () => {
  await execute('zero', '1.0.0');
  await fail('one', '2.0.0');
  await fail('two', '3.0.0');
  const two = { environment: 'qa', plan: 'two' };
  await resolveOperation(world.process(2), two, { application: 'duo', outcome: 'failed' });
  expect(await world.application('duo')).toMatchObject({ uncertain: true, uncertainBy: 'qa/one' });
  await declareOne('failed');
  expect(await world.application('duo')).toMatchObject({ version: '1.0.0', uncertain: false });
});

describe('a record of a first failure that does not say which modules are in doubt', () => {
  const path = 'environments/qa/duo.json';

  beforeEach(async () => {
    list('duo-a', 'duo-b');
    await fail('one', '2.0.0');
    const { repository } = world.ports;
    const tip = (await repository.branches('deployment-records')).get('deployment-records') ?? '';
    const file = (await repository.read(tip, [path])).get(path);
    const { doubts: _, ...record } = JSON.parse(new TextDecoder().decode(file?.bytes));
    const text = `${JSON.stringify(record, null, 2)}\n`;
    world.store.commit({ branch: 'deployment-records', files: { [path]: text } });
    expect(await execute('two', part('2.0.0'))).toBe('finished');
  });

  test('stays uncertain when a part succeeds', async () => {
    expect(await world.application('duo')).toMatchObject({ uncertain: true, uncertainBy: 'qa/one' });
  });

  test('is settled by the whole', async () => {
    expect(await execute('three', '2.0.0')).toBe('finished');
    expect(await world.application('duo')).toMatchObject({ uncertain: false });
  });

  test('is settled by what a person says of it', async () => {
    await declareOne('succeeded');
    expect(await modulesThere()).toEqual({ 'duo-a': '2.0.0', 'duo-b': '2.0.0' });
    expect(await world.application('duo')).toMatchObject({ uncertain: false });
  });
});
