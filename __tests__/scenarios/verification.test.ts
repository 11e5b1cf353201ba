import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { at, listAt } from '../support/json.ts';
import { createReleaseWorld, environments, planText, type ReleaseWorld } from '../support/release-world.ts';

let world: ReleaseWorld;
beforeEach(async () => {
  world = await createReleaseWorld({ adopt: ['qa', 'production'] });
});
afterEach(() => world.remove());

const execute = () => world.ask('execute', '--environment', 'qa');
const configureQa = (...lines: string[]) =>
  world.configure(environments.replace('grace: 5s', ['grace: 5s', ...lines].join('\n    ')));

/** A plan for qa with these success criteria. */
const planWith = (...success: string[]) =>
  `${planText({ audit: '1.0.0' })}success: [${success.join(', ')}]\n`;

test('a command decides a criterion, and its output is kept beside that of the operations', async () => {
  configureQa('checks: { smoke: { command: [sh, -c, \'echo "$DEPLOYMENT_APPLICATIONS"\'], timeout: 1m } }');
  world.submit('qa', 'one', planWith('{ criterion: it answers, check: smoke }'));
  const { code, json } = await execute();
  expect({ code, json }).toMatchObject({
    code: 0,
    json: {
      runs: [
        { status: 'finished', criteria: [{ check: 'smoke', state: 'met', reason: '"sh" exited with 0' }] },
      ],
    },
  });
  const logs = join(world.repository.folder, 'deployment-plans', 'logs', 'qa', 'one');
  expect(readFileSync(join(logs, 'checks', 'smoke.log'), 'utf8')).toBe('audit@1.0.0\n');
});

test('an unmet criterion aborts the run, and tells what was found', async () => {
  configureQa('checks: { smoke: { command: [sh, -c, "exit 3"], timeout: 100ms, every: 50ms } }');
  world.submit('qa', 'one', planWith('{ criterion: it answers, check: smoke }'));
  expect(await execute()).toMatchObject({
    code: 3,
    json: { runs: [{ status: 'aborted', criteria: [{ state: 'unmet' }] }] },
  });
  const { stdout } = await world.run('show', 'qa/one');
  expect(stdout).toContain('"sh" exited with 3');
});

test('an address decides a criterion, once it answers as it should', async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.end(JSON.stringify({ status: asked < 3 ? 'starting' : 'up' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the server listens nowhere');
    configureQa(
      `checks: { health: { url: "http://127.0.0.1:${address.port}/health?key=k", json: { $.status: up }, every: 10ms } }`,
    );
    world.submit('qa', 'one', planWith('{ criterion: it answers, check: health }'));
    expect(await execute()).toMatchObject({ code: 0, json: { runs: [{ status: 'finished' }] } });
    expect(asked).toBe(3);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('people confirm what no check decides, and what waits for it follows', async () => {
  configureQa('confirm: before-reuse', 'promote-to: production');
  world.submit('qa', 'one', planWith('{ criterion: the tills are open }', '{ criterion: nobody complains }'));
  expect(await execute()).toMatchObject({ code: 0, json: { runs: [{ status: 'finished-with-warnings' }] } });
  const refused = await world.ask('reuse', 'qa/one', '--target', 'production');
  expect(refused).toMatchObject({ code: 1, json: { plan: null, problems: [{ code: 'run-not-confirmed' }] } });

  const first = await world.ask('confirm', 'qa/one', '--criterion', '2', '--note', 'quiet day');
  const confirmation = { by: expect.any(String), at: expect.any(String), note: 'quiet day', criteria: [2] };
  expect(first).toMatchObject({
    code: 0,
    json: { schema: 1, environment: 'qa', plan: 'one', confirmation, left: [1], problems: [] },
  });
  expect(at(first.json, 'followUps')).toBeUndefined();
  const shown = await world.run('show', 'qa/one');
  expect(shown.stdout).toMatch(/1 +the tills are open +for a person/);
  expect(shown.stdout).toMatch(/Confirmed +.* criterion 2: quiet day/);
  expect(shown.stdout).toContain('Next  deployment-plans confirm qa/one');

  const last = await world.ask('confirm', 'qa/one');
  expect(last).toMatchObject({
    code: 0,
    json: {
      confirmation: { note: null, criteria: [1] },
      left: [],
      followUps: [{ run: 'qa/one', delivery: { kind: 'reuse', target: 'production', plan: 'one' } }],
    },
  });
  const { json } = await world.ask('list', '--environment', 'qa');
  expect(at(listAt(json, 'plans')[0], 'offers')).toEqual(['reuse']);
  expect(listAt(listAt(json, 'plans')[0], 'confirmations')).toHaveLength(2);
});

test('what cannot be confirmed is refused', async () => {
  world.submit('qa', 'failed', planText({ audit: '9.0.0' }));
  world.submit('qa', 'plain', planText({ audit: '1.0.0' }));
  await execute();
  expect(await world.ask('confirm', 'qa/failed')).toMatchObject({
    code: 1,
    json: { problems: [{ code: 'run-not-finished' }] },
  });
  expect(await world.ask('confirm', 'qa/nothing')).toMatchObject({
    code: 1,
    json: { problems: [{ code: 'run-not-found' }] },
  });
  expect(await world.ask('confirm', 'qa/plain', '--criterion', '1')).toMatchObject({
    code: 2,
    json: { problems: [{ code: 'usage' }] },
  });
  expect(await world.ask('confirm', 'qa/plain', '--criterion', 'all')).toMatchObject({ code: 2 });
  expect(await world.run('confirm', 'qa/plain')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('is confirmed by'),
  });
});

test('a plan that names a check which is not there is told so, with what to do', async () => {
  configureQa('checks: { health: { url: "https://qa.example.com/health" } }');
  world.propose('qa', 'one', planWith('{ criterion: it answers, check: heath }'));
  const { code, json } = await world.ask('validate', 'plan/qa/one');
  expect(code).toBe(1);
  expect(json).toMatchObject({
    problems: [{ code: 'unknown-check', message: expect.stringContaining('write health, or leave it out') }],
  });
});
