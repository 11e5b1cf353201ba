import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createReleaseWorld, planText, type ReleaseWorld } from '../support/release-world.ts';
import { until } from '../support/until.ts';

let world: ReleaseWorld;

beforeAll(async () => {
  world = await createReleaseWorld();
});
afterAll(() => world.remove());

test('what an operation says is followed while it runs, and can be read afterwards', async () => {
  const [begun, go] = ['begun', 'go'].map((name) => join(world.git.folder, name));
  world.behave(
    'audit',
    `echo "first line"; touch ${begun}; until [ -e ${go} ]; do sleep 0.05; done; echo "last line"`,
  );
  world.submit('qa', 'told', planText({ audit: '1.0.0', reports: '1.0.0' }));
  const execution = world.start('execute', '--environment', 'qa');
  await until(() => existsSync(begun ?? ''));
  const following = world.start('logs', 'qa/told', 'audit', '--follow');
  let seen = '';
  following.child.stdout?.on('data', (chunk: string) => {
    seen += chunk;
  });
  await until(() => seen.includes('first line\n'));
  expect(seen).not.toContain('last line');
  writeFileSync(go ?? '', '');
  expect(await execution.ended).toMatchObject({ code: 0 });
  const { code, stdout } = await following.ended;
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^\[deployment-plans\] \S+ deploy 1\.0\.0 \(qa\/told\/audit\/deploy\)\nfirst line\nlast line\nqa\/told: finished/,
  );

  expect(await world.ask('logs', 'qa/told')).toMatchObject({
    code: 0,
    json: {
      logs: [
        { application: 'audit', url: null, text: expect.stringMatching(/\nfirst line\nlast line\n$/) },
        { application: 'reports', url: null, text: expect.stringContaining('deploy 1.0.0') },
      ],
    },
  });
  expect((await world.run('show', 'qa/told')).stdout).toContain('deployment-plans logs qa/told\n');
  expect(await world.ask('logs', 'qa/told', 'ledger')).toMatchObject({ code: 1 });
  expect(await world.ask('logs', 'qa/nobody')).toMatchObject({
    code: 1,
    json: { problems: [{ code: 'run-not-found' }] },
  });
  expect(await world.ask('logs', 'qa/told', '--follow')).toMatchObject({ code: 2 });
});
