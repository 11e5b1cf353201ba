import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { type CommandEnd, describeEnd } from '../../chaos/command.ts';
import { createEstate } from '../../chaos/estate.ts';
import { judgeWorld } from '../../chaos/invariants.ts';
import { createRandom } from '../../chaos/random.ts';
import { createWorld, type World } from '../../chaos/world.ts';

jest.setTimeout(240_000);

const coordinators = 8;
const plans = 20;

let world: World | undefined;

afterEach(() => {
  world?.remove();
});

async function openWorld(clones: number, seed: number): Promise<World> {
  const random = createRandom(seed);
  const estate = createEstate({ random, plans, applications: 12, parallelPlans: 4 });
  world = await createWorld({ estate, clones, timeout: '10m' });
  return world;
}

/** One `execute` for each coordinator, spread over the places, all at once. */
function executeEverywhere({ places, start }: World): Promise<CommandEnd>[] {
  return Array.from({ length: coordinators }, (_, index) => {
    const place = places[index % places.length];
    if (place === undefined) throw new Error('the world has no place');
    return start(place, 'execute', '--environment', 'qa').ended;
  });
}

function expectCalm(ends: readonly CommandEnd[]): void {
  const others = ends.filter(({ code }) => code !== 0 && code !== 4);
  expect(others.map(describeEnd)).toEqual([]);
}

/** What one more command finds: nothing to start, nothing that waits. */
async function expectDone({ places: [place], start, release }: World, command: string[]): Promise<void> {
  if (place === undefined) throw new Error('the world has no place');
  const end = await start(place, ...command).ended;
  expect(describeEnd(end)).toMatch(/ended with 0\n/);
  expect(JSON.parse(end.stdout)).toMatchObject({ runs: [] });
  expect(release.git('ls-tree', '-r', '--name-only', 'deployment-records', 'active/')).toBe('');
}

function expectFinished({ release }: World): void {
  const runs = release.git('grep', '-h', '"status":', 'deployment-records', '--', 'runs/').split('\n');
  expect(runs).toHaveLength(plans);
  expect(new Set(runs)).toEqual(new Set(['  "status": "finished",']));
}

describe.each([
  ['one repository', 0],
  ['eight clones of a bare remote', coordinators],
])('eight executes at once on %s', (_, clones) => {
  test('execute twenty merged plans once each, and never two that collide at the same time', async () => {
    const here = await openWorld(clones, 1);
    for (const plan of here.estate.plans) here.merge(plan);
    expectCalm(await Promise.all(executeEverywhere(here)));
    await expectDone(here, ['execute', '--environment', 'qa']);
    expectFinished(here);
    expect(judgeWorld(here)).toEqual({ breaches: [], takenOver: 0, unknown: 0, backedOut: 0 });
  });

  test('register what is merged while they execute', async () => {
    const here = await openWorld(clones, 2);
    const { plans: all } = here.estate;
    for (const plan of all.slice(0, 4)) here.merge(plan);
    const first = executeEverywhere(here);
    for (const plan of all.slice(4)) {
      here.merge(plan);
      // Gives the coordinators a turn between two merges.
      await new Promise((resolve) => setImmediate(resolve));
    }
    expectCalm(await Promise.all(first));
    // The last plans may have been merged when all coordinators were about to leave.
    const [last] = here.places.slice(-1);
    expectCalm(last === undefined ? [] : [await here.start(last, 'reconcile').ended]);
    await expectDone(here, ['reconcile']);
    expectFinished(here);
    expect(judgeWorld(here)).toEqual({ breaches: [], takenOver: 0, unknown: 0, backedOut: 0 });
  });
});
