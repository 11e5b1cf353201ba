import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Inspection } from '../../../../src/domain/drift/inspection.ts';
import type { InspectionOrder } from '../../../../src/ports/deployer.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../../support/memory-world.ts';

const deployer = { command: ['./deploy.sh'], inspect: ['./look.sh'] };
let world: MemoryWorld;
let looked: string[];

beforeEach(async () => {
  world = await createMemoryWorld();
  await world.adopt(
    'qa',
    { application: 'shop', version: '1.0.0' },
    { application: 'ledger', version: '1.0.0' },
  );
  looked = [];
});

/** Executes a plan for the shop, which references the ledger, while somebody has put a ledger there by hand. */
async function execute(found: Readonly<Record<string, string>> = { shop: '1.0.0', ledger: '1.0.1' }) {
  const inspect = async ({ application }: InspectionOrder): Promise<Inspection> => {
    looked.push(`${application} after ${world.deployer.orders.length}`);
    const version = found[application];
    return version === undefined ? { kind: 'unknown', reason: 'no cluster' } : { kind: 'runs', version };
  };
  const ports = { ...world.ports, deployer: { ...world.deployer, inspect } };
  const { runs } = await world.execute({ ports });
  return runs[0];
}

describe('before a run touches anything it looks at the target', () => {
  test('and notes what is not as recorded', async () => {
    world.configure({ qa: { deployer } });
    world.merge('one', planText({ shop: '2.0.0' }));
    expect(await execute()).toMatchObject({
      status: 'finished',
      problems: [{ code: 'drift', severity: 'warning', application: 'ledger' }],
      operations: [{ application: 'shop', state: 'succeeded' }],
    });
    expect(looked).toEqual(['shop after 0', 'ledger after 0']);
  });

  test('in each stage, and notes it once', async () => {
    world.configure({
      qa: { deployer, stages: 'two', windows: { allow: [{ from: '00:00', to: '00:00' }] } },
    });
    world.merge('one', planText({ shop: '2.0.0' }));
    expect(await execute()).toMatchObject({
      status: 'finished',
      problems: [{ code: 'drift', application: 'ledger' }],
    });
    expect(looked).toEqual(['shop after 0', 'ledger after 0', 'shop after 1', 'ledger after 1']);
  });

  test.each([
    ['what differs', undefined, 'drift: ledger 1.0.1 runs'],
    ['what cannot be seen', { shop: '1.0.0' }, 'drift-unknown: which version of ledger runs'],
  ])('and where drift blocks, goes no further for %s', async (_, found, reason) => {
    world.configure({ qa: { deployer, drift: 'block' } });
    world.merge('one', planText({ shop: '2.0.0' }));
    expect(await execute(found)).toMatchObject({
      status: 'aborted',
      endedBy: 'system',
      reason: expect.stringContaining(reason),
      problems: [{ severity: 'error', application: 'ledger' }],
      operations: [{ state: 'skipped', tries: [] }],
    });
    expect(world.deployer.orders).toEqual([]);
    expect((await world.application('shop'))?.uncertain).toBe(false);
  });

  test('and does not doubt what it finds as recorded', async () => {
    world.configure({ qa: { deployer, drift: 'block' } });
    world.merge('one', planText({ shop: '2.0.0' }));
    expect(await execute({ shop: '1.0.0', ledger: '1.0.0' })).toMatchObject({
      status: 'finished',
      problems: [],
    });
  });
});
