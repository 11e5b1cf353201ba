import { afterEach, expect, jest, test } from '@jest/globals';
import { describeEnd } from '../../chaos/command.ts';
import { readDeployLog } from '../../chaos/deploy-log.ts';
import { judgeWorld } from '../../chaos/invariants.ts';
import { catalogText, createWorld, type World } from '../../chaos/world.ts';
import { until } from '../support/until.ts';

jest.setTimeout(60_000);

let world: World;

afterEach(() => world.remove());

const applicationOf = (name: string) => ({ name, modules: new Map([[`${name}-core`, []]]) });
const planOf = (name: string, application: string, ending: 'ok' | 'wait') => ({
  name,
  operations: [{ application, version: '1.1.0', moments: 1, ending }],
});

test('what is tagged, catalogued and merged while a run is under way is claimed as it is then', async () => {
  const plan = planOf('patient', 'ledger', 'wait');
  const estate = { applications: [applicationOf('ledger')], plans: [plan] };
  world = await createWorld({
    estate: { ...estate, parallelPlans: 1, parallelOperations: 1 },
    clones: 0,
    timeout: '10m',
  });
  const { release, source, places } = world;
  world.merge(plan);
  const executing = world.start(
    places[0] ?? { folder: '', options: [] },
    'execute',
    '--environment',
    'qa',
  ).ended;
  await until(() => readDeployLog(world.folder).length > 0);

  source.git('tag', 'audit@1.1.0', 'main');
  const entry = catalogText(applicationOf('audit'), source.folder);
  release.commit({ branch: 'main', files: { 'catalog/audit.yml': entry } });
  world.merge(planOf('late', 'audit', 'ok'));
  world.letGo('patient', 'ledger');

  expect(describeEnd(await executing)).toMatch(/ended with 0\n/);
  expect(readDeployLog(world.folder).at(-1)).toMatchObject({
    plan: 'late',
    application: 'audit',
    event: 'ok',
  });
  expect(judgeWorld(world).breaches).toEqual([]);
});
