import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createReleaseWorld, environments, planText, type ReleaseWorld } from '../support/release-world.ts';

/** What runs is what a file says; without one, nothing. */
const script = `
if [ -f "$DEPLOY_FOLDER/broken" ]; then echo "no cluster" >&2; exit 3; fi
cat "$DEPLOY_FOLDER/runs-$DEPLOYMENT_APPLICATION" 2>/dev/null || true
`;

const inspecting = environments.replace('timeout: 60s', 'timeout: 60s, inspect: [sh, deploy/inspect.sh]');
let world: ReleaseWorld;

beforeAll(async () => {
  world = await createReleaseWorld({ files: { 'deploy/inspect.sh': script }, environments: inspecting });
  await world.run('adopt', 'qa', 'ledger@1.0.0');
});
afterAll(() => world.remove());

const fileOf = (name: string) => join(world.git.folder, 'deploy', name);
const runs = (application: string, version: string) =>
  writeFileSync(fileOf(`runs-${application}`), `${version}\n`);

test('an environment that is as recorded answers 0, another one 1, and what cannot be asked 5', async () => {
  runs('ledger', '1.0.0');
  expect(await world.ask('inspect', 'qa')).toMatchObject({
    code: 0,
    json: {
      applications: [{ application: 'ledger', recorded: '1.0.0', runs: '1.0.0', standing: 'as-recorded' }],
    },
  });
  runs('ledger', '1.0.1');
  expect(await world.ask('inspect', 'qa', 'ledger')).toMatchObject({
    code: 1,
    json: { problems: [{ code: 'drift', severity: 'warning', application: 'ledger' }] },
  });
  writeFileSync(fileOf('broken'), '');
  expect(await world.ask('inspect', 'qa')).toMatchObject({
    code: 5,
    stderr: expect.stringContaining('ledger | no cluster'),
  });
  rmSync(fileOf('broken'));
  expect(await world.ask('inspect', 'production')).toMatchObject({ code: 2 });
});

describe('a run that finds something else than what is recorded', () => {
  test('notes it, of a producer as well, and goes on', async () => {
    runs('ledger', '1.0.1');
    world.submit('qa', 'noted', planText({ payments: '1.0.0' }));
    expect(await world.ask('execute', '--environment', 'qa')).toMatchObject({
      code: 0,
      json: {
        runs: [{ plan: 'noted', status: 'finished', problems: [{ code: 'drift', application: 'ledger' }] }],
      },
    });
    expect((await world.run('show', 'qa/noted')).stdout).toContain('drift');
  });

  test('is aborted where drift blocks, before anything is touched', async () => {
    world.configure(inspecting.replace('grace: 5s', 'drift: block'));
    runs('payments', '1.0.0');
    world.submit('qa', 'blocked', planText({ payments: '1.1.0' }));
    const before = world.deployed();
    expect(await world.ask('execute', '--environment', 'qa')).toMatchObject({
      code: 3,
      json: {
        runs: [
          {
            ...{ plan: 'blocked', status: 'aborted', endedBy: 'system' },
            reason: expect.stringMatching(/^drift: ledger 1\.0\.1 runs/),
            operations: [{ state: 'skipped', tries: [] }],
          },
        ],
      },
    });
    expect(world.deployed()).toEqual(before);
    const records = await world.ask('inspect', 'qa', 'payments');
    expect(records).toMatchObject({ code: 0, json: { applications: [{ standing: 'as-recorded' }] } });
  });
});
