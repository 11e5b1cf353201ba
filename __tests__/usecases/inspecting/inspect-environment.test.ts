import { beforeEach, describe, expect, test } from '@jest/globals';
import { standingOf } from '../../../src/domain/drift/standing.ts';
import type { InspectionOrder } from '../../../src/ports/deployer.ts';
import { neverStopped } from '../../../src/ports/stop-signal.ts';
import { inspectEnvironment } from '../../../src/usecases/inspecting/inspect-environment.ts';
import { createMemoryWorld, type MemoryWorld } from '../../support/memory-world.ts';

const command = ['./deploy.sh'];
let world: MemoryWorld;
let answers: Readonly<Record<string, string>>;

beforeEach(async () => {
  world = await createMemoryWorld();
  world.configure({ qa: { deployer: { command, inspect: ['./look.sh'] } } });
  await world.adopt(
    'qa',
    { application: 'shop', version: '1.0.0' },
    { application: 'audit', version: '2.0.0' },
  );
  answers = { shop: '1.0.0', audit: '2.0.0' };
});

async function inspect(applications: readonly string[] = [], stop = neverStopped, environment = 'qa') {
  const orders: InspectionOrder[] = [];
  const inspecting = async (order: InspectionOrder) => {
    orders.push(order);
    const version = answers[order.application];
    if (version === 'broken') throw new Error('no cluster');
    return version === undefined ? ({ kind: 'absent' } as const) : ({ kind: 'runs', version } as const);
  };
  const { inspected, problems } = await inspectEnvironment({
    ports: { ...world.ports, deployer: { inspect: inspecting } },
    trusted: await world.trusted(),
    ...{ environment, applications, stop },
    onLine: () => {},
  });
  const standings = inspected.map((one) => `${one.application} ${standingOf(one)}`);
  return { standings, problems: problems.map(({ code, severity }) => `${severity} ${code}`), orders };
}

describe('an environment', () => {
  test('is looked at as a whole, for no plan, by the configuration of today', async () => {
    const { standings, problems, orders } = await inspect();
    expect(standings).toEqual(['audit as-recorded', 'shop as-recorded']);
    expect(problems).toEqual([]);
    expect(orders.map(({ plan, environment }) => [plan, environment])).toEqual([
      [null, 'qa'],
      [null, 'qa'],
    ]);
  });

  test('tells drift, and what could not be found out', async () => {
    answers = { shop: '1.0.1', audit: 'broken' };
    const { standings, problems } = await inspect();
    expect(standings).toEqual(['audit unknown', 'shop drift']);
    expect(problems).toEqual(['warning drift-unknown', 'warning drift']);
  });

  test('is looked at only where somebody asks, also for what it never had', async () => {
    const { standings } = await inspect(['ledger', 'shop']);
    expect(standings).toEqual(['ledger as-recorded', 'shop as-recorded']);
    answers = { ledger: '3.0.0' };
    expect((await inspect(['ledger'])).standings).toEqual(['ledger drift']);
  });

  test('names what nobody can look at', async () => {
    const deployers = { audit: { command } };
    world.configure({ qa: { deployer: { command, inspect: ['./look.sh'] }, deployers, drift: 'block' } });
    const { standings, problems } = await inspect();
    expect(standings).toEqual(['audit not-offered', 'shop as-recorded']);
    expect(problems).toEqual(['error drift-unknown']);
  });

  test('is no longer looked at after a stop', async () => {
    const { standings, orders } = await inspect([], { ...neverStopped, stopped: true });
    expect(standings).toEqual(['audit unknown', 'shop unknown']);
    expect(orders).toEqual([]);
  });
});

describe('is refused', () => {
  test('where nobody can look', async () => {
    world.configure({});
    await expect(inspect()).rejects.toThrow("nothing in 'qa' can be inspected");
  });

  test('for what neither the records nor the catalog know', async () => {
    await expect(inspect(['shopp'])).rejects.toThrow("shopp is neither recorded in 'qa' nor in the catalog");
  });

  test('for what is no environment with records', async () => {
    await expect(inspect([], neverStopped, 'development')).rejects.toThrow('root environment');
  });
});
