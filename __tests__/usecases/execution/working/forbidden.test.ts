import { beforeEach, describe, expect, test } from '@jest/globals';
import { writeEnvironmentRecord } from '../../../../src/codec/records/environment-record.ts';
import { writeVersionMarks } from '../../../../src/codec/records/version-marks.ts';
import { environmentRecordPath, recordsBranch, versionMarksPath } from '../../../../src/domain/layout.ts';
import { RepositoryUnavailable, RepositoryUnusable } from '../../../../src/ports/release-repository.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../../support/memory-world.ts';
import { succeeded } from '../../../support/scripted-deployer.ts';

let world: MemoryWorld;
beforeEach(async () => {
  world = await createMemoryWorld();
});

const who = { reason: 'incident 42', by: 'alice', at: '2026-11-20T10:00:00.000Z' };

function write(path: string, bytes: Uint8Array): void {
  world.store.commit({ branch: recordsBranch, files: { [path]: new TextDecoder().decode(bytes) } });
}

async function pause(): Promise<void> {
  const { record } = await world.state();
  if (record === null) throw new Error('qa has no baseline');
  write(environmentRecordPath('qa'), writeEnvironmentRecord({ ...record, pause: who }));
}

function markBad(application: string, version: string): void {
  const bad = new Map([[version, who]]);
  write(versionMarksPath(application), writeVersionMarks({ application, bad }));
}

describe('a pause', () => {
  test('lets nothing be claimed, and says so', async () => {
    await pause();
    world.merge('one', planText({ shop: '2.0.0' }));
    const { runs } = await world.execute();
    expect(runs).toMatchObject([{ status: 'waiting', waitingFor: [{ plan: null, reason: 'pause' }] }]);
    expect(world.deployer.log).toEqual([]);
  });

  test('lets nothing more start in a run under way', async () => {
    world.deployer.script('ledger', {
      open: async () => {
        await pause();
        return succeeded;
      },
    });
    world.merge('one', planText({ ledger: '2.0.0', shop: '2.0.0' }));
    const { runs } = await world.execute();
    expect(runs).toMatchObject([
      {
        status: 'aborted',
        endedBy: 'system',
        reason: 'paused: alice paused qa: incident 42',
        operations: [{ state: 'succeeded' }, { state: 'skipped' }],
      },
    ]);
  });
});

/** Something is recorded by others right before `shop` is recorded as started, so that this is decided anew. */
function before(happen: () => unknown): typeof world.ports {
  const { repository } = world.ports;
  let happened = false;
  const commit: typeof repository.commit = async (request) => {
    if (!happened && /shop started/.test(request.message)) {
      happened = true;
      await happen();
    }
    return repository.commit(request);
  };
  return { ...world.ports, repository: { ...repository, commit } };
}

test.each<[string, () => unknown, string]>([
  ['a pause', () => pause(), 'paused: alice paused qa: incident 42'],
  [
    'a bad version',
    () => markBad('shop', '2.0.0'),
    'version-blocked: alice marked shop 2.0.0 bad: incident 42',
  ],
])('%s that comes while an operation is recorded lets nothing begin', async (_, happen, reason) => {
  world.merge('one', planText({ ledger: '2.0.0', shop: '2.0.0' }));
  const { runs } = await world.execute({ ports: before(happen) });
  expect(runs).toMatchObject([
    {
      status: 'aborted',
      endedBy: 'system',
      operations: [
        { application: 'ledger', state: 'succeeded' },
        { application: 'shop', state: 'failed', reason: `${reason} (before it began)` },
      ],
    },
  ]);
  expect(world.deployer.log).not.toContain('open shop');
  expect((await world.application('shop'))?.uncertain).toBe(false);
});

test('a version marked bad while the run is under way is not started any more', async () => {
  world.deployer.script('ledger', {
    open: () => {
      markBad('shop', '2.0.0');
      return succeeded;
    },
  });
  world.merge('one', planText({ ledger: '2.0.0', shop: '2.0.0' }));
  const { runs } = await world.execute();
  expect(runs).toMatchObject([
    {
      status: 'aborted',
      endedBy: 'system',
      reason: 'version-blocked: alice marked shop 2.0.0 bad: incident 42',
    },
  ]);
  expect(world.deployer.log).not.toContain('open shop');
});

describe('an application that is blocked while the run is under way', () => {
  const blockMeanwhile = (application: string, others: object = {}) =>
    world.deployer.script('ledger', {
      open: () => {
        world.configure({ qa: { blocked: [{ application, reason: 'incident 42' }], ...others } });
        return succeeded;
      },
    });

  test.each<[string, string, object, object]>([
    [
      'is not started any more',
      'shop',
      {},
      {
        status: 'aborted',
        endedBy: 'system',
        reason: 'application-blocked: shop is blocked in qa: incident 42',
      },
    ],
    ['is of no concern when it is in no operation that is due', 'ledger', {}, { status: 'finished' }],
    [
      'is not seen in a configuration that cannot be used',
      'shop',
      { sources: ['nowhere'] },
      { status: 'finished' },
    ],
  ])('%s', async (_, application, others, expected) => {
    blockMeanwhile(application, others);
    world.merge('one', planText({ ledger: '2.0.0', shop: '2.0.0' }));
    expect([await world.execute().then(() => world.run('one'))]).toMatchObject([expected]);
  });
});

describe('what others pushed cannot be brought in', () => {
  test.each([
    ['for now', RepositoryUnavailable],
    ['for want of rights', RepositoryUnusable],
  ])('%s, and what succeeded is recorded all the same, and the rest goes on', async (_, Failure) => {
    const { repository } = world.ports;
    let hasOpened = false;
    world.deployer.script('ledger', {
      open: () => {
        hasOpened = true;
        return succeeded;
      },
    });
    const refresh: typeof repository.refresh = async () => {
      if (hasOpened) throw new Failure('it may not be read (403)');
      return repository.refresh();
    };
    world.merge('one', planText({ ledger: '2.0.0', shop: '2.0.0' }));
    await world.execute({ ports: { ...world.ports, repository: { ...repository, refresh } } });
    expect(await world.run('one')).toMatchObject({
      status: 'finished',
      operations: [{ state: 'succeeded' }, { state: 'succeeded' }],
    });
    expect(await world.application('ledger')).toMatchObject({ uncertain: false });
  });
});
