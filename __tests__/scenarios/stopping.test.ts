import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createReleaseWorld, environments, planText, type ReleaseWorld } from '../support/release-world.ts';

let world: ReleaseWorld;
beforeEach(async () => {
  world = await createReleaseWorld();
});
afterEach(() => world.remove());

const execute = () => world.ask('execute', '--environment', 'qa');
const configureQa = (...lines: string[]) =>
  world.configure(environments.replace('grace: 5s', ['grace: 5s', ...lines].join('\n    ')));

describe('pause and unpause', () => {
  test('stop an environment and let it go on, and answer clearly when there is nothing to do', async () => {
    const paused = await world.ask('pause', 'qa', '--reason', 'database moves');
    const pause = { reason: 'database moves', by: expect.any(String), at: expect.any(String) };
    expect(paused).toMatchObject({
      code: 0,
      json: { schema: 1, environment: 'qa', pause, changed: true, problems: [] },
    });
    expect(await world.run('pause', 'qa', '--reason', 'another')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/paused already.*database moves/),
    });
    world.submit('qa', 'one', planText({ audit: '1.0.0' }));
    expect(await execute()).toMatchObject({
      code: 4,
      json: { runs: [{ status: 'waiting', waitingFor: [{ reason: 'pause', until: null }] }] },
    });
    expect((await world.run('show', 'qa/one')).stdout).toContain('database moves');
    expect(await world.ask('unpause', 'qa')).toMatchObject({
      code: 0,
      json: { pause: null, ended: pause, changed: true },
    });
    expect(await world.ask('unpause', 'qa')).toMatchObject({
      code: 0,
      json: { ended: null, changed: false },
    });
    expect(await execute()).toMatchObject({ code: 0, json: { runs: [{ status: 'finished' }] } });
  });

  test('work while the configuration is broken, and not for what has no records', async () => {
    world.configure(' [');
    expect(await world.run('pause', 'qa', '--reason', 'broken')).toMatchObject({ code: 0 });
    expect(await world.ask('pause', 'qaa', '--reason', 'x')).toMatchObject({
      code: 2,
      json: { problems: [{ code: 'usage', message: expect.stringContaining("'qaa' has no records") }] },
    });
    expect(await world.ask('pause', 'qa', '--reason', ' ')).toMatchObject({ code: 2 });
    expect(await world.ask('pause', 'qa')).toMatchObject({ code: 2 });
  });
});

test('block marks a version bad for every environment, once', async () => {
  await world.run('adopt', 'qa', 'audit@1.0.0');
  const blocked = await world.ask('block', 'audit@1.0.0', '--reason', 'loses entries');
  expect(blocked).toMatchObject({
    code: 0,
    json: { application: 'audit', version: '1.0.0', mark: { reason: 'loses entries' }, deployedIn: ['qa'] },
  });
  expect(await world.ask('block', 'audit@1.0.0', '--reason', 'again')).toMatchObject({
    code: 0,
    json: { mark: { reason: 'loses entries' }, changed: false },
  });
  await world.run('adopt', 'production');
  world.propose('production', 'one', planText({ audit: '1.0.0' }, 'production'));
  expect(await world.ask('validate', 'plan/production/one')).toMatchObject({
    code: 1,
    json: { problems: [{ code: 'version-blocked', message: expect.stringContaining('loses entries') }] },
  });
  world.merge('production', 'one');
  expect(await world.ask('execute', '--environment', 'production')).toMatchObject({
    code: 3,
    json: { runs: [{ status: 'aborted', reason: expect.stringMatching(/^version-blocked: /) }] },
  });
  expect(await world.ask('block', 'audti@1.0.0', '--reason', 'x')).toMatchObject({ code: 2 });
});

describe('what waits for its time', () => {
  test('passes, waits until then, and says so everywhere', async () => {
    configureQa(
      'windows: { timezone: Europe/Lisbon, freeze: [{ from: 2020-01-01, to: 9000-07-01, reason: long }] }',
    );
    world.propose('qa', 'one', planText({ audit: '1.0.0' }));
    const opening = '9000-07-02 00:00 Europe/Lisbon (9000-07-01 23:00 UTC)';
    expect(await world.ask('validate', 'plan/qa/one')).toMatchObject({
      code: 0,
      json: { problems: [{ code: 'frozen', severity: 'notice', message: expect.stringContaining(opening) }] },
    });
    world.merge('qa', 'one');
    const wait = {
      ...{ plan: null, reason: 'freeze', modules: [], until: '9000-07-01T23:00:00.000Z' },
      ...{ why: 'long', timezone: 'Europe/Lisbon' },
    };
    expect(await execute()).toMatchObject({ code: 4, json: { runs: [{ waitingFor: [wait] }] } });
    expect(await world.ask('list')).toMatchObject({ json: { plans: [{ waitingFor: [wait] }] } });
    expect((await world.run('show', 'qa/one')).stdout).toContain('until 9000-07-02 00:00 Europe/Lisbon');
    configureQa();
    expect(await execute()).toMatchObject({ code: 0, json: { runs: [{ status: 'finished' }] } });
  });

  test('lets others go by, also those that collide with it', async () => {
    world.submit(
      'qa',
      'later',
      `${planText({ audit: '1.0.0' })}timing: { not-before: 9000-01-01T00:00:00Z }\n`,
    );
    world.submit('qa', 'now', planText({ audit: '1.1.0' }));
    expect(await execute()).toMatchObject({
      code: 4,
      json: {
        runs: [
          {
            plan: 'later',
            status: 'waiting',
            waitingFor: [{ reason: 'window', until: '9000-01-01T00:00:00.000Z' }],
          },
          { plan: 'now', status: 'finished' },
        ],
      },
    });
  });

  test('is refused when its last moment has passed', async () => {
    world.propose(
      'qa',
      'late',
      `${planText({ audit: '1.0.0' })}timing: { not-after: 2026-01-01T00:00:00Z }\n`,
    );
    const problem = { code: 'window-unreachable', severity: 'error', line: 5 };
    expect(await world.ask('validate', 'plan/qa/late')).toMatchObject({
      code: 1,
      json: { problems: [problem] },
    });
    world.merge('qa', 'late');
    expect(await execute()).toMatchObject({
      code: 3,
      json: { runs: [{ status: 'aborted', endedBy: 'system', problems: [problem] }] },
    });
  });
});

test('a blocked application keeps its plan waiting, and no other', async () => {
  configureQa('blocked: [{ application: ledger, reason: incident 42 }]');
  world.submit('qa', 'held', planText({ ledger: '1.0.0' }));
  world.submit('qa', 'free', planText({ audit: '1.0.0' }));
  expect(await execute()).toMatchObject({
    code: 4,
    json: {
      runs: [
        { plan: 'held', status: 'waiting', waitingFor: [{ reason: 'block', why: 'ledger: incident 42' }] },
        { plan: 'free', status: 'finished' },
      ],
    },
  });
  world.propose('qa', 'next', planText({ ledger: '1.1.0' }));
  expect(await world.ask('validate', 'plan/qa/next')).toMatchObject({
    code: 0,
    json: { problems: [{ code: 'application-blocked', severity: 'notice', application: 'ledger', line: 4 }] },
  });
});
