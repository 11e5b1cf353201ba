import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Inspection } from '../../../src/domain/drift/inspection.ts';
import type { ScreenEnvironment } from '../../../src/domain/screen/screen-environments.ts';
import { neverStopped } from '../../../src/ports/stop-signal.ts';
import type { Look } from '../../../src/usecases/screen/inspect-for-screen.ts';
import { readScreenEnvironments } from '../../../src/usecases/screen/read-screen-environments.ts';
import { readScreenWorld } from '../../../src/usecases/screen/read-screen-world.ts';
import { blockVersion } from '../../../src/usecases/stopping/block-version.ts';
import { pauseEnvironment } from '../../../src/usecases/stopping/pause-environment.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../support/memory-world.ts';

const deployer = { command: ['./deploy.sh'], timeout: '30m', inspect: ['./inspect.sh'] };
const windows = {
  timezone: 'UTC',
  allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '00:00', to: '00:01' }],
};

let world: MemoryWorld;
beforeEach(async () => {
  world = await createMemoryWorld();
  await world.adopt(
    'qa',
    { application: 'shop', version: '1.0.0' },
    { application: 'ledger', version: '2.0.0' },
  );
});

async function environmentsOf(look: Look | null = null): Promise<readonly ScreenEnvironment[]> {
  const ports = { ...world.ports, logs: null, numbers: null, site: { name: 'releases', url: null } };
  return (await readScreenEnvironments(await readScreenWorld(ports), look)).environments;
}

async function qa(look: Look | null = null): Promise<ScreenEnvironment | undefined> {
  return (await environmentsOf(look)).find(({ name }) => name === 'qa');
}

/** Looks that find the same everywhere; says of which applications it was asked. */
function looking(found: Inspection): Look & { readonly asked: readonly string[] } {
  const asked: string[] = [];
  const inspect = async ({ application }: { readonly application: string }) => {
    asked.push(application);
    return found;
  };
  return {
    asked,
    ports: { deployer: { inspect }, repository: world.ports.repository },
    stop: neverStopped,
    onLine: () => {},
  };
}

describe('an environment on the screen', () => {
  test('names whom its plans wait for', async () => {
    const { operators } = (await world.trusted()).configuration;
    expect(await qa()).toMatchObject({ approvals: null, operators });
    const approvals = { required: 2, from: ['carol', '@acme/managers'] };
    world.configure({ qa: { approvals } });
    expect(await qa()).toMatchObject({ approvals, operators });
  });

  test('has what the records say, and what is marked bad', async () => {
    await blockVersion(world.ports, await world.trusted(), {
      ...{ application: 'shop', version: '1.0.0', reason: 'loses refunds' },
    });
    const found = await qa();
    expect(found?.applications.get('shop')).toMatchObject({ version: '1.0.0', bad: 'loses refunds' });
    expect(found?.applications.get('ledger')).toMatchObject({ version: '2.0.0', bad: null });
  });

  test('says that it is paused, what is blocked, and when it opens', async () => {
    await pauseEnvironment(world.ports, { environment: 'qa', reason: 'database moves' });
    world.configure({ qa: { blocked: [{ application: 'ledger', reason: 'incident 42' }], windows } });
    const found = await qa();
    expect(found).toMatchObject({
      pause: { reason: 'database moves' },
      blocked: new Map([['ledger', 'incident 42']]),
      open: false,
      until: expect.stringMatching(/T00:00:00\.000Z$/),
    });
  });

  test('is looked at only when somebody wants it', async () => {
    world.configure({ qa: { deployer } });
    const look = looking({ kind: 'runs', version: '9.9.9' });
    expect((await qa())?.applications.get('shop')?.inspection).toBeNull();
    expect((await qa(look))?.applications.get('shop')?.inspection).toEqual({
      ...{ kind: 'runs', version: '9.9.9' },
    });
    expect(look.asked).toEqual(['ledger', 'shop']);
  });

  test('is not looked at where nobody can', async () => {
    const look = looking({ kind: 'absent' });
    expect((await qa(look))?.applications.get('shop')?.inspection).toBeNull();
    expect(look.asked).toEqual([]);
  });

  test('tells of Deploy All, proposed and executed', async () => {
    world.configure({ qa: { platform: '11.19' } });
    const deployAll = { platform: '11.19', 'left-out': { 'build-failed': ['audit'] } };
    world.merge('all', planText({ lonely: '2.0.0' }, { 'deploy-all': deployAll }));
    await world.execute();
    await world.open('again', planText({ audit: '2.0.0' }, { 'deploy-all': deployAll }));
    const found = await qa();
    expect(found?.deployAlls).toHaveLength(2);
    expect(found?.deployAlls).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ plan: 'again', status: 'open', pending: ['audit'] }),
        expect.objectContaining({
          ...{ plan: 'all', status: 'finished', succeeded: ['lonely'] },
          leftOut: new Map([['build-failed', ['audit']]]),
        }),
      ]),
    );
  });

  test('that is a root has nothing to show', async () => {
    expect((await environmentsOf()).map(({ name }) => name)).toEqual(['qa', 'production']);
  });
});
