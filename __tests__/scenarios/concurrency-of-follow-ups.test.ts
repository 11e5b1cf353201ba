import { afterEach, expect, jest, test } from '@jest/globals';
import { type CommandEnd, describeEnd } from '../../chaos/command.ts';
import { readDeployLog } from '../../chaos/deploy-log.ts';
import type { EstatePlan } from '../../chaos/estate.ts';
import { createWorld, type World } from '../../chaos/world.ts';
import { until } from '../support/until.ts';

jest.setTimeout(60_000);

let world: World;

afterEach(() => world.remove());

const broken: EstatePlan = {
  name: 'broken',
  operations: [{ application: 'ledger', version: '1.1.0', moments: 1, ending: 'fail' }],
};
const patient: EstatePlan = {
  name: 'patient',
  operations: [{ application: 'ledger', version: '1.2.0', moments: 1, ending: 'wait' }],
};

async function openWorld(): Promise<(...args: readonly string[]) => Promise<CommandEnd>> {
  world = await createWorld({
    estate: {
      applications: [{ name: 'ledger', modules: new Map([['ledger-core', []]]) }],
      plans: [broken, patient],
      parallelPlans: 2,
      parallelOperations: 1,
    },
    clones: 0,
    timeout: '10m',
  });
  const [place] = world.places;
  if (place === undefined) throw new Error('the world has no place');
  return (...args) => world.start(place, ...args).ended;
}

/** The plans in the order of what their scripts did, without repetitions. */
function orderOfPlans(): string[] {
  const plans = readDeployLog(world.folder).map(({ plan }) => plan);
  return plans.filter((plan, index) => plan !== plans[index - 1]);
}

async function begun(plan: string): Promise<void> {
  await until(() => orderOfPlans().includes(plan));
}

test('a retry that is asked for four times while another run is under way is written once, and waits', async () => {
  const run = await openWorld();
  world.merge(broken);
  world.merge(patient);
  const executing = run('execute', '--environment', 'qa');
  await begun('patient');

  expect(describeEnd(await run('retry', 'qa/patient'))).toMatch(/ended with 1[\s\S]*run-not-aborted/);
  const retries = await Promise.all(Array.from({ length: 4 }, () => run('retry', 'qa/broken')));
  const [written, ...refused] = retries.sort((a, b) => (a.code ?? 9) - (b.code ?? 9));
  expect(retries.map(({ code }) => code)).toEqual([0, 1, 1, 1]);
  for (const { stdout } of refused) expect(stdout).toContain('follow-up-open');

  const { plan: name, branch } = JSON.parse(written?.stdout ?? '');
  world.order({ name, operations: [{ application: 'ledger', version: '1.1.0', moments: 1, ending: 'ok' }] });
  world.release.git('update-ref', 'refs/heads/env/qa', `refs/heads/${branch}`);
  const waiting = await run('execute', '--environment', 'qa');
  expect(waiting.code).toBe(4);
  expect(JSON.parse(waiting.stdout).runs).toMatchObject([
    { plan: name, status: 'waiting', waitingFor: [{ plan: 'qa/patient', reason: 'same-module' }] },
  ]);

  world.letGo('patient', 'ledger');
  const { code, stdout } = await executing;
  expect(code).toBe(3);
  // A version that was overtaken meanwhile is refused by the claim, not deployed.
  expect(JSON.parse(stdout).runs).toMatchObject([
    { plan: 'broken', status: 'aborted' },
    { plan: 'patient', status: 'finished' },
    { plan: name, status: 'aborted', problems: [{ code: 'newer-in-target' }] },
  ]);
  expect(orderOfPlans()).toEqual(['broken', 'patient']);
});
