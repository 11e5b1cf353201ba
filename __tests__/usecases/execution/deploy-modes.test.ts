import { beforeEach, expect, test } from '@jest/globals';
import { createMemoryWorld, type MemoryWorld, planText } from '../../support/memory-world.ts';

let world: MemoryWorld;
beforeEach(async () => {
  world = await createMemoryWorld();
  const there = { shop: '1.0.0', ledger: '3.0.0', lonely: '3.0.0' };
  await world.adopt(
    'qa',
    ...Object.entries(there).map(([application, version]) => ({ application, version })),
  );
});

async function execute(deploy: string, text: string) {
  world.configure({ qa: { deploy } });
  world.merge('one', text);
  await world.execute();
  const { status, operations, problems } = await world.run('one');
  return {
    status,
    states: operations.map(({ application, state, reason }) => [application, state, reason]),
    problems: problems.map(({ code, severity }) => `${code} ${severity}`),
  };
}

const versionOf = async (application: string) => (await world.application(application))?.version;

test('what depends on an application that is left out because the target has a newer one goes on', async () => {
  expect(await execute('if-newer', planText({ ledger: '2.0.0', shop: '2.0.0' }))).toEqual({
    status: 'finished',
    states: [
      ['ledger', 'skipped', 'newer-in-target'],
      ['shop', 'succeeded', null],
    ],
    problems: ['newer-in-target notice'],
  });
  expect([await versionOf('ledger'), await versionOf('shop')]).toEqual(['3.0.0', '2.0.0']);
});

test('a run of which everything is left out is finished', async () => {
  expect(await execute('if-newer', planText({ ledger: '2.0.0' }))).toMatchObject({ status: 'finished' });
  expect(await versionOf('ledger')).toBe('3.0.0');
});

test('what is there is deployed again where that is asked for', async () => {
  expect(await execute('always', planText({ ledger: '3.0.0' }))).toEqual({
    status: 'finished',
    states: [['ledger', 'succeeded', null]],
    problems: [],
  });
});

test('an acknowledged downgrade goes back, and its notice stays with the run', async () => {
  const text = planText({ lonely: '2.0.0' }, { acknowledge: { downgrades: ['lonely'] } });
  expect(await execute('if-different', text)).toEqual({
    status: 'finished',
    states: [['lonely', 'succeeded', null]],
    problems: ['newer-in-target notice'],
  });
  expect(await versionOf('lonely')).toBe('2.0.0');
});

test('a downgrade that nobody acknowledged is refused before anything is touched', async () => {
  expect(await execute('always', planText({ ledger: '2.0.0', shop: '2.0.0' }))).toMatchObject({
    status: 'aborted',
    problems: ['newer-in-target error'],
  });
  expect(await versionOf('shop')).toBe('1.0.0');
});
