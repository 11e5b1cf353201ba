import { beforeEach, describe, expect, test } from '@jest/globals';
import { timeIsUp } from '../../../../src/domain/course/time-is-up.ts';
import { createPulseButton } from '../../../support/buttons/pulse-button.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../../support/memory-world.ts';
import { hang, succeeded } from '../../../support/scripted-deployer.ts';

const hour = 3_600_000;
const begin = '2026-11-20T09:00:00.000Z';
const at = (milliseconds: number) => Date.parse(begin) + milliseconds;

describe('the time limit of a run', () => {
  const run = { status: 'running', startedAt: begin, activatedAt: undefined } as const;
  const limited = { timeLimit: hour };

  test.each([
    { what: 'a hair before it', given: run, limit: limited, now: at(hour - 1), isUp: false },
    { what: 'at it', given: run, limit: limited, now: at(hour), isUp: true },
    { what: 'without one', given: run, limit: {}, now: at(99 * hour), isUp: false },
    {
      what: 'while it verifies',
      given: { ...run, status: 'verifying' },
      limit: limited,
      now: at(hour),
      isUp: true,
    },
    {
      what: 'while it goes back',
      given: { ...run, status: 'backing-out' },
      limit: limited,
      now: at(hour),
      isUp: false,
    },
    {
      what: 'once it is activated',
      given: { ...run, activatedAt: new Date(at(2 * hour)).toISOString() },
      limit: limited,
      now: at(3 * hour - 1),
      isUp: false,
    },
  ] as const)('$what', ({ given: { activatedAt, ...given }, limit, now, isUp }) => {
    const judged = { ...given, ...(activatedAt !== undefined && { activatedAt }) };
    expect(timeIsUp(judged, limit, now) !== undefined).toBe(isUp);
  });
});

describe('a run that takes longer', () => {
  let world: MemoryWorld;
  beforeEach(async () => {
    world = await createMemoryWorld();
    world.configure({ qa: { 'time-limit': '1h' } });
  });

  test('is aborted, and what is under way is asked to end', async () => {
    const { pulse, beat } = createPulseButton();
    world.deployer.script('audit', { open: hang });
    world.merge('one', planText({ audit: '2.0.0', ledger: '2.0.0' }));
    const execution = world.execute({ ports: { ...world.ports, pulse } });
    while (!world.deployer.log.includes('open audit')) await new Promise(setImmediate);
    await world.clock.sleep(hour);
    beat();
    expect((await execution).runs).toMatchObject([
      {
        ...{ status: 'aborted', endedBy: 'system', reason: 'it took longer than the time limit of 1 h' },
        operations: [{ state: 'unknown' }, { state: 'skipped' }],
      },
    ]);
  });

  test('is undone all the same', async () => {
    await world.adopt('qa', { application: 'audit', version: '1.0.0' });
    const { pulse, beat } = createPulseButton();
    world.deployer.script('audit', { open: (it) => (it.order.action === 'backout' ? succeeded : hang(it)) });
    world.merge('one', planText({ audit: '2.0.0' }, { backout: { strategy: 'automatic' } }));
    const execution = world.execute({ ports: { ...world.ports, pulse } });
    while (!world.deployer.log.includes('open audit')) await new Promise(setImmediate);
    await world.clock.sleep(hour);
    beat();
    expect((await execution).runs).toMatchObject([
      { status: 'aborted', operations: [{ state: 'backed-out' }] },
    ]);
  });
});
