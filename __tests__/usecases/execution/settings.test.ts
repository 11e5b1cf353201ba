import { beforeEach, describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { createHandOverButton } from '../../support/buttons/hand-over-button.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../support/memory-world.ts';
import { failed, hang, type UnderWay } from '../../support/scripted-deployer.ts';

let world: MemoryWorld;
beforeEach(async () => {
  world = await createMemoryWorld();
  declare({ timeout: { required: true }, level: { default: 'info' }, key: { secret: true, required: true } });
  world.configure({ qa: { secrets: { 'lonely/key': 'DEPLOYMENT_SECRET_KEY' } } });
});

/** What the catalog says of the settings of `lonely`. */
function declare(settings: object): void {
  const modules = { 'lonely-api': {} };
  const text = stringify({ application: 'lonely', repository: 'acme/lonely', modules, settings });
  world.store.commit({ branch: 'main', files: { 'catalog/lonely.yml': text } });
}

function merge(name: string, wanted: string, settings?: Readonly<Record<string, string>>): void {
  world.merge(name, planText({ lonely: wanted }, settings && { settings: { lonely: settings } }));
}

/** What the last deployment was handed. */
function handed() {
  const order = world.deployer.orders.at(-1);
  return {
    settings: Object.fromEntries(order?.settings ?? []),
    secrets: Object.fromEntries(order?.secrets ?? []),
  };
}

const recorded = async () => Object.fromEntries((await world.application('lonely'))?.settings ?? []);
const secrets = { key: 'DEPLOYMENT_SECRET_KEY' };

describe('what a plan sets', () => {
  test('is handed over with defaults and the names of secrets, and recorded without these', async () => {
    merge('one', '1.0.0', { timeout: '10s' });
    const { runs } = await world.execute();
    expect(runs).toMatchObject([{ status: 'finished' }]);
    const settings = { timeout: '10s', level: 'info' };
    expect(handed()).toEqual({ settings, secrets });
    expect(await recorded()).toEqual(settings);
    const run = await world.run('one');
    expect(run.operations[0]?.settings).toEqual(
      new Map([
        ['timeout', '10s'],
        ['level', 'info'],
      ]),
    );
  });

  test('need not be given again, and one value may be changed by deploying again', async () => {
    merge('one', '1.0.0', { timeout: '10s', level: 'debug' });
    merge('two', '2.0.0');
    await world.execute();
    expect(handed().settings).toEqual({ timeout: '10s', level: 'debug' });
    expect((await world.run('two')).operations[0]).not.toHaveProperty('settings');
    merge('three', 'redeploy', { timeout: '30s' });
    await world.execute();
    expect(handed().settings).toEqual({ timeout: '30s', level: 'debug' });
    expect(await recorded()).toEqual({ timeout: '30s', level: 'debug' });
  });

  test('counts only when its operation has succeeded', async () => {
    merge('one', '1.0.0', { timeout: '10s' });
    await world.execute();
    world.deployer.script('lonely', { open: () => failed });
    merge('two', '2.0.0', { timeout: '30s' });
    await world.execute();
    expect(handed().settings).toMatchObject({ timeout: '30s' });
    expect(await recorded()).toMatchObject({ timeout: '10s' });
  });

  test('does not count when nobody saw the end', async () => {
    const stopped = (underWay: UnderWay) => {
      world.stop.press();
      return hang(underWay);
    };
    world.deployer.script('lonely', { open: stopped });
    merge('one', '1.0.0', { timeout: '10s' });
    await world.execute();
    expect((await world.run('one')).operations).toMatchObject([{ state: 'unknown' }]);
    expect(await recorded()).toEqual({});
  });

  test('is handed over by whoever takes the run up before it began', async () => {
    const handOver = createHandOverButton();
    world.store.meddle(({ message }) => {
      if (message.includes(': claim one')) handOver.press();
      return 'none';
    });
    merge('one', '1.0.0', { timeout: '10s' });
    await world.execute({ handOver: handOver.signal });
    expect(world.deployer.log).toEqual([]);
    await world.execute({ ports: world.process(2) });
    expect(handed()).toEqual({ settings: { timeout: '10s', level: 'info' }, secrets });
  });

  test('is secret from the day on which the catalog says so, whatever was recorded before', async () => {
    merge('one', '1.0.0', { timeout: '10s' });
    await world.execute();
    declare({ timeout: { secret: true } });
    merge('two', '2.0.0');
    await world.execute();
    expect(handed()).toEqual({ settings: {}, secrets: {} });
  });
});

test('an optional secret whose variable has no value in this process is left out, and noted', async () => {
  declare({ key: { secret: true, required: true }, token: { secret: true } });
  const names = { 'lonely/key': 'DEPLOYMENT_SECRET_KEY', 'lonely/token': 'DEPLOYMENT_SECRET_TOKEN' };
  world.configure({ qa: { secrets: names } });
  merge('one', '1.0.0');
  const { runs } = await world.execute();
  const message = expect.stringContaining('DEPLOYMENT_SECRET_TOKEN has no value');
  expect(runs).toMatchObject([
    { status: 'finished', problems: [{ code: 'setting-missing', severity: 'warning', message }] },
  ]);
  expect(handed().secrets).toEqual(secrets);
});

describe('a run is aborted before anything is touched', () => {
  test('when a setting is missing that the environment never had', async () => {
    merge('one', '1.0.0');
    const { runs } = await world.execute();
    expect(runs).toMatchObject([
      { status: 'aborted', endedBy: 'system', problems: [{ code: 'setting-missing', line: 4, column: 3 }] },
    ]);
    expect(world.deployer.log).toEqual([]);
  });

  test('when a required setting would be empty', async () => {
    merge('one', '1.0.0', { timeout: '' });
    const { runs } = await world.execute();
    const message = expect.stringContaining('an empty text is none');
    expect(runs).toMatchObject([{ status: 'aborted', problems: [{ code: 'setting-missing', message }] }]);
    expect(world.deployer.log).toEqual([]);
  });

  test('when the variable of a secret has no value in this process', async () => {
    merge('one', '1.0.0', { timeout: '10s' });
    const ports = { ...world.ports, secretVariables: new Set(['DEPLOYMENT_SECRET_OTHER']) };
    const { runs } = await world.execute({ ports });
    const message = expect.stringContaining('DEPLOYMENT_SECRET_KEY has no value');
    expect(runs).toMatchObject([
      {
        status: 'aborted',
        problems: [{ code: 'setting-missing', message }],
        operations: [{ state: 'skipped' }],
      },
    ]);
    expect(world.deployer.log).toEqual([]);
  });

  test('and not when nothing of it is deployed', async () => {
    merge('one', '1.0.0', { timeout: '10s' });
    await world.execute();
    merge('two', '1.0.0');
    const { runs } = await world.execute({ ports: { ...world.ports, secretVariables: new Set() } });
    expect(runs).toMatchObject([{ status: 'finished', operations: [{ state: 'skipped' }] }]);
  });
});
