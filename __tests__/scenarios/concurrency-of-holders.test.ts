import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, jest, test } from '@jest/globals';
import { describeEnd } from '../../chaos/command.ts';
import { readDeployLog } from '../../chaos/deploy-log.ts';
import type { EstatePlan } from '../../chaos/estate.ts';
import { createWorld, type World } from '../../chaos/world.ts';
import { until } from '../support/until.ts';

jest.setTimeout(60_000);

let world: World;

afterEach(() => world.remove());

const plan: EstatePlan = {
  name: 'both',
  operations: [
    { application: 'ledger', version: '1.1.0', moments: 1, ending: 'wait' },
    { application: 'orders', version: '1.1.0', moments: 1, ending: 'wait' },
  ],
};

function eventsOf(application: string): string[] {
  return readDeployLog(world.folder).flatMap((line) =>
    line.application === application ? [line.event] : [],
  );
}

/** Makes the records say that a run is executed, with all that it started, on another host. */
function moveElsewhere(path: string): void {
  const { release } = world;
  const before = release.git('show', `deployment-records:${path}`);
  const after = before.replaceAll(/"host": "[^"]+"/g, '"host": "elsewhere"');
  expect(after).not.toBe(before);
  release.commit({ branch: 'deployment-records', files: { [path]: `${after}\n` } });
}

test('a coordinator whose run was declared dead elsewhere is fenced off, stops, and changes nothing', async () => {
  const modules = (name: string) => new Map([[`${name}-core`, []]]);
  const applications = ['ledger', 'orders'].map((name) => ({ name, modules: modules(name) }));
  const estate = { applications, plans: [plan], parallelPlans: 2, parallelOperations: 2 };
  world = await createWorld({ estate, clones: 2, timeout: '10m' });
  const [here, there] = world.places;
  if (here === undefined || there === undefined) throw new Error('the world has too few places');
  world.merge(plan);
  const executing = world.start(here, 'execute', '--environment', 'qa').ended;
  await until(() => eventsOf('ledger').length > 0 && eventsOf('orders').length > 0);
  moveElsewhere('active/qa/both.json');

  const reconciled = await world.start(there, 'reconcile').ended;
  expect(reconciled.stderr).toContain("'deployment-plans resolve qa/both'");
  const resolved = await world.start(there, 'resolve', 'qa/both').ended;
  expect(describeEnd(resolved)).toMatch(/ended with 0\n/);
  const ended = world.release.git('show', 'deployment-records:runs/qa/both.json');
  expect(JSON.parse(ended)).toMatchObject({
    status: 'aborted',
    operations: [{ state: 'unknown' }, { state: 'unknown' }],
  });
  const tip = world.release.git('rev-parse', 'deployment-records');

  world.letGo('both', 'ledger');
  const fenced = await executing;
  expect(describeEnd(fenced)).toMatch(/ended with 5\n[\s\S]*has another holder now/);
  expect(eventsOf('ledger')).toContain('ok');
  expect(eventsOf('orders')).not.toContain('ok');
  const silent = eventsOf('orders').length;
  await sleep(200);
  expect(eventsOf('orders')).toHaveLength(silent);
  expect(world.release.git('rev-parse', 'deployment-records')).toBe(tip);
});
