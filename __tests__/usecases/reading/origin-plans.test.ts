import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Origin, Plan } from '../../../src/domain/model/plan.ts';
import { readOriginPlans } from '../../../src/usecases/reading/origin-plans.ts';
import { entry, plan } from '../../support/builders.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../support/memory-world.ts';

let world: MemoryWorld;
beforeEach(async () => {
  world = await createMemoryWorld();
});

const madeFrom = (name: string, environment = 'qa'): Plan => {
  const origin: Origin = { kind: 'copy', environment, plan: name };
  return plan([entry('audit')], { origin });
};

async function scopesOf(...plans: readonly Plan[]): Promise<[string, unknown][]> {
  const records = await world.ports.readRecords();
  const origins = await readOriginPlans({ ...world.ports, records }, plans);
  return [...origins].map(([address, { document }]) => [address, document.sections.get('scope')]);
}

const scope = (text: string) => ({ kind: 'text', text });

describe('the plan that a plan was made from', () => {
  test('stands on the branch of its environment', async () => {
    world.merge('first', planText({ audit: '1.0.0' }, { scope: 'all of it' }));
    expect(await scopesOf(madeFrom('first'), madeFrom('first'))).toEqual([['qa/first', scope('all of it')]]);
  });

  test('is what its run has recorded, whatever became of the file', async () => {
    world.merge('first', planText({ audit: '1.0.0' }, { scope: 'all of it' }));
    await world.execute();
    world.merge('first', planText({ audit: '1.0.0' }, { scope: 'something else' }));
    expect(await scopesOf(madeFrom('first'))).toEqual([['qa/first', scope('all of it')]]);
  });

  test('may be proposed itself, for whatever environment', async () => {
    await world.open('first', planText({ audit: '1.0.0' }, { scope: 'all of it' }), 'production');
    expect(await scopesOf(madeFrom('first', 'production'))).toEqual([
      ['production/first', scope('all of it')],
    ]);
  });

  test('is left out when the repository has lost what its run recorded', async () => {
    world.merge('first', planText({ audit: '1.0.0' }));
    await world.execute();
    const { repository } = world.ports;
    const lossy = { ...world.ports, repository: { ...repository, readBlobs: async () => new Map() } };
    const records = await world.ports.readRecords();
    expect(await readOriginPlans({ ...lossy, records }, [madeFrom('first')])).toEqual(new Map());
  });

  test.each([
    ['one that is no plan', 'broken', 'qa'],
    ['one that never was', 'nowhere', 'qa'],
    ['one of an environment that never was', 'first', 'nowhere'],
  ])('is left out: %s', async (_, name, environment) => {
    world.merge('broken', 'source: [');
    expect(await scopesOf(madeFrom(name, environment), plan([]))).toEqual([]);
  });
});
