import { beforeEach, describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import type { CheckState } from '../../../../src/domain/readiness/check-state.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../../support/memory-world.ts';

const minute = 60_000;
const running = { kind: 'running', said: 'queued' } as const;
const success = { kind: 'success', said: 'success' } as const;

let world: MemoryWorld;
beforeEach(async () => {
  world = await createMemoryWorld();
  const entry = { application: 'lonely', repository: 'acme/lonely', ready: { check: 'build', within: '2h' } };
  world.store.commit({ branch: 'main', files: { 'catalog/lonely.yml': stringify(entry) } });
});

const stands = (state: CheckState, at = 'v2.0.0') =>
  world.sources.checks.set(`acme/lonely ${at} build`, state);

describe('a version that must be built', () => {
  test('is deployed at once when it is', async () => {
    stands(success);
    world.merge('one', planText({ lonely: '2.0.0' }));
    expect((await world.execute()).runs).toMatchObject([{ plan: 'one', status: 'finished' }]);
  });

  test.each([
    running,
    { kind: 'failed', said: 'failure' },
    { kind: 'absent', said: null },
    { kind: 'unknown', said: 'no' },
  ] as const)('is waited for when its check is $kind, without an outage', async (state) => {
    stands(state);
    world.merge('one', planText({ lonely: '2.0.0' }));
    const { runs, lost } = await world.execute();
    const { mergedAt } = await world.run('one');
    const until = new Date(Date.parse(mergedAt) + 120 * minute).toISOString();
    expect({ runs, lost }).toMatchObject({
      runs: [
        {
          ...{ plan: 'one', status: 'waiting', holder: null },
          waitingFor: [{ plan: null, reason: 'evidence', until, why: "'build' of lonely 2.0.0" }],
          problems: [{ code: 'version-not-built', severity: 'notice', application: 'lonely' }],
        },
      ],
      lost: [],
    });
    expect(world.deployer.orders).toEqual([]);
  });

  test('is deployed once it is built', async () => {
    stands(running);
    world.merge('one', planText({ lonely: '2.0.0' }));
    await world.execute();
    stands(success);
    await world.clock.sleep(minute);
    expect((await world.execute()).runs).toMatchObject([
      { plan: 'one', status: 'finished', waitingFor: [], problems: [] },
    ]);
  });

  test('keeps no place meanwhile', async () => {
    stands(running);
    world.merge('one', planText({ lonely: '2.0.0' }));
    world.merge('two', planText({ lonely: '3.0.0' }));
    stands(success, 'v3.0.0');
    expect((await world.execute()).runs).toMatchObject([
      { plan: 'one', status: 'waiting' },
      { plan: 'two', status: 'finished' },
    ]);
  });

  test('is refused when the time is over', async () => {
    stands(running);
    world.merge('one', planText({ lonely: '2.0.0' }));
    await world.execute();
    await world.clock.sleep(120 * minute);
    expect((await world.execute()).runs).toMatchObject([
      { plan: 'one', status: 'aborted', problems: [{ code: 'version-not-built', severity: 'error' }] },
    ]);
    expect(world.deployer.orders).toEqual([]);
  });

  test('is asked about by its commit when the plan tags it', async () => {
    const commit = 'ab'.repeat(20);
    world.sources.commits.add(commit);
    world.merge('one', planText({ lonely: { tag: '3.1.0', commit } }));
    expect((await world.execute()).runs).toMatchObject([{ status: 'waiting' }]);
    stands(success, commit);
    await world.clock.sleep(minute);
    expect((await world.execute()).runs).toMatchObject([{ status: 'finished' }]);
  });
});
