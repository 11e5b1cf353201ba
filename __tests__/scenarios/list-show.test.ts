import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { at, keysOf, listAt } from '../support/json.ts';
import { createReleaseWorld, planText, type ReleaseWorld } from '../support/release-world.ts';

const keys = [
  ...['environment', 'plan', 'status', 'source', 'target', 'applications', 'origin', 'mergedAt'],
  ...['startedAt', 'endedAt', 'endedBy', 'waitingFor', 'modules', 'people', 'offers'],
];

let world: ReleaseWorld;
beforeAll(async () => {
  world = await createReleaseWorld({ adopt: ['production'] });
  world.submit('qa', 'history', planText({ reports: '1.0.0' }));
  await world.run('adopt', 'qa');
  world.submit('qa', 'done', planText({ ledger: '1.0.0', audit: '1.0.0' }));
  world.submit('qa', 'refused', planText({ audit: '9.0.0' }));
  world.submit(
    'qa',
    'waits',
    `${planText({ reports: '1.0.0' })}timing: { not-before: 2099-01-01T09:00:00Z }\n`,
  );
  await world.run('execute', '--environment', 'qa');
  world.submit('qa', 'merged', planText({ payments: '1.0.0' }));
  world.propose('qa', 'broken', 'source: [\n');
  world.propose('production', 'open', planText({ audit: '1.0.0' }, 'production'));
  await world.run('retry', 'qa/refused');
});
afterAll(() => world.remove());

async function listed(...args: string[]): Promise<unknown[]> {
  const { code, json } = await world.ask('list', ...args);
  expect(code).toBe(0);
  return listAt(json, 'plans').map((plan) => at(plan, 'plan'));
}

describe('list', () => {
  test('has every plan, newest first, with its status, in exactly the keys of the contract', async () => {
    const { json } = await world.ask('list');
    expect(keysOf(json)).toEqual(['schema', 'plans', 'platforms']);
    const plans = listAt(json, 'plans');
    expect(plans.map((plan) => [at(plan, 'plan'), at(plan, 'status'), at(plan, 'offers')])).toEqual([
      ['refused-retry-1', 'open', ['validate', 'refresh']],
      ['open', 'open', ['validate', 'refresh']],
      ['broken', 'open', ['validate', 'refresh']],
      ['merged', 'merged', []],
      ['waits', 'waiting', ['abort']],
      ['refused', 'aborted', ['retry']],
      ['done', 'finished', ['reuse']],
      ['history', 'merged', []],
    ]);
    for (const plan of plans) expect(keysOf(plan)).toEqual(keys);
    expect(plans[6]).toMatchObject({
      environment: 'qa',
      source: 'development',
      target: 'qa',
      applications: { ledger: '1.0.0', audit: '1.0.0' },
      origin: null,
      mergedAt: expect.stringMatching(/^2024-11-20T10:\d\d:00/),
      startedAt: expect.any(String),
      endedAt: expect.any(String),
      endedBy: null,
    });
    expect(plans[5]).toMatchObject({ endedBy: 'system', startedAt: null });
    expect(plans[0]).toMatchObject({
      origin: { kind: 'retry', environment: 'qa', plan: 'refused' },
      mergedAt: null,
    });
  });

  test.each([
    [['--environment', 'production'], ['open']],
    [['--environment', 'moon'], []],
    [['--status', 'finished'], ['done']],
    [
      ['--status', 'open', '--environment', 'qa'],
      ['refused-retry-1', 'broken'],
    ],
    [
      ['--application', 'audit'],
      ['refused-retry-1', 'open', 'refused', 'done'],
    ],
    [['--application', 'audit', '--status', 'aborted'], ['refused']],
    [
      ['--search', 'REFUSED'],
      ['refused-retry-1', 'refused'],
    ],
    [
      ['--search', '9.0'],
      ['refused-retry-1', 'refused'],
    ],
    [['--search', 'nothing like it'], []],
    [['--since', '2024-11-21'], ['refused-retry-1']],
    [
      ['--since', '2024-11-20T10:09:00Z', '--status', 'open'],
      ['refused-retry-1', 'open', 'broken'],
    ],
    [['--since', '2099-01-01'], []],
    [['--until', '2024-11-20', '--status', 'finished'], ['done']],
    [['--until', '2024-11-19'], []],
    [
      ['--module', 'audit-log'],
      ['refused-retry-1', 'open', 'refused', 'done'],
    ],
    [['--module', 'audit'], []],
    [
      ['--person', 'ADA', '--application', 'audit'],
      ['open', 'refused', 'done'],
    ],
    [['--person', 'nobody'], []],
  ])('%j', async (options, plans) => {
    expect(await listed(...options)).toEqual(plans);
  });

  test('is a table for people', async () => {
    const { stdout } = await world.run('list', '--status', 'finished');
    expect(stdout).toMatch(/qa\/done .*finished/);
  });
});

describe('show', () => {
  test.each([
    ['done', 'finished', true],
    ['waits', 'waiting', true],
    ['merged', 'merged', false],
    ['broken', 'open', false],
  ])('%s: one such entry, with its run and problems', async (plan, status, hasRun) => {
    const { code, json } = await world.ask('show', `qa/${plan}`);
    expect(code).toBe(0);
    expect(keysOf(json)).toEqual(['schema', ...keys, 'run', 'problems']);
    expect(json).toMatchObject({ plan, status });
    expect(at(json, 'run') !== null).toBe(hasRun);
    const codes = listAt(json, 'problems').map((problem) => at(problem, 'code'));
    const expected: Record<string, string[]> = { broken: ['yaml-syntax'] };
    expect(codes).toEqual(expected[plan] ?? []);
    const inWords = await world.run('show', `qa/${plan}`);
    expect(inWords).toMatchObject({ code: 0, stdout: expect.stringContaining(`qa/${plan}`) });
  });

  test('without an address it is the newest that the conditions let pass', async () => {
    const { code, json } = await world.ask('show', '--application', 'audit', '--status', 'finished');
    expect([code, at(json, 'plan')]).toEqual([0, 'done']);
    const none = await world.ask('show', '--status', 'running');
    expect([none.code, listAt(none.json, 'problems').length]).toEqual([1, 1]);
  });
});
