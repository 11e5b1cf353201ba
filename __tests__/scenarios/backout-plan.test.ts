import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createReleaseWorld, planText, type ReleaseWorld } from '../support/release-world.ts';

let world: ReleaseWorld;
beforeEach(async () => {
  world = await createReleaseWorld({ adopt: ['qa', 'production'] });
  await world.run('adopt', 'qa', 'ledger@1.0.0', 'audit@1.0.0');
});
afterEach(() => world.remove());

function execute() {
  return world.ask('execute', '--environment', 'qa');
}

/** What the records say that qa has of an application. */
function recorded(application: string): unknown {
  return JSON.parse(world.repository.git('show', `deployment-records:environments/qa/${application}.json`));
}

function branches(): string[] {
  return world.repository.git('for-each-ref', '--format=%(refname:strip=2)', 'refs/heads/plan').split('\n');
}

/** Replaces the ledger, and fails with audit and with reports, which was never there. */
async function aborted(more: string): Promise<void> {
  for (const application of ['audit', 'reports']) world.behave(application, 'exit 1');
  const text = planText({ ledger: '2.0.0', audit: '2.0.0', reports: '2.0.0' });
  world.submit('qa', 'first', `${text}on-failure: continue\n${more}`);
  expect(await execute()).toMatchObject({ code: 3 });
  world.behave('audit', 'true');
}

test('an aborted run is taken back by a plan that its own plan asks for', async () => {
  await aborted('backout: { strategy: manual, criteria: it fails }\n');
  expect(branches()).toEqual(['plan/qa/first-backout-1']);
  const written = world.repository.git('show', 'plan/qa/first-backout-1:plans/first-backout-1.yml');
  expect(written).toMatch(/^acknowledge: \{ downgrades: \[ ?ledger ?\] \}$/m);
  expect(written).toMatch(/^origin: \{ kind: backout, environment: qa, plan: first\b/m);
  expect(written).not.toContain('reports');

  world.merge('qa', 'first-backout-1', { fast: true });
  expect(await execute()).toMatchObject({
    code: 0,
    json: {
      runs: [
        {
          plan: 'first-backout-1',
          status: 'finished',
          operations: [
            { application: 'ledger', state: 'succeeded', from: '2.0.0', to: '1.0.0' },
            { application: 'audit', state: 'succeeded', to: '1.0.0' },
          ],
        },
      ],
    },
  });
  expect(recorded('ledger')).toMatchObject({ version: '1.0.0', uncertain: false });
  expect(recorded('audit')).toMatchObject({ version: '1.0.0', uncertain: false });
  expect(branches()).toEqual(['']);
});

test('a person asks for it, once, and is told what it leaves', async () => {
  await aborted('');
  expect(branches()).toEqual(['']);
  expect((await world.run('show', 'qa/first')).stdout).toContain('deployment-plans backout qa/first');
  expect(await world.ask('backout', 'qa/first')).toMatchObject({
    code: 0,
    json: {
      plan: 'first-backout-1',
      branch: 'plan/qa/first-backout-1',
      dropped: [{ application: 'reports', reason: 'not-backed-out' }],
      adjusted: [
        { application: 'ledger', from: '2.0.0', to: '1.0.0' },
        { application: 'audit', from: '2.0.0', to: '1.0.0' },
      ],
      problems: expect.arrayContaining([
        expect.objectContaining({ code: 'not-backed-out', severity: 'warning', application: 'reports' }),
      ]),
    },
  });
  expect(await world.ask('backout', 'qa/first')).toMatchObject({
    code: 1,
    json: { plan: null, problems: [{ code: 'follow-up-open', plan: 'qa/first-backout-1' }] },
  });
});

test('it is refused for what is not aborted, and where nothing can be taken back', async () => {
  world.submit('qa', 'good', planText({ ledger: '2.0.0' }));
  world.behave('reports', 'exit 1');
  world.submit('qa', 'bad', planText({ reports: '1.0.0' }));
  expect(await execute()).toMatchObject({ code: 3 });
  expect(await world.ask('backout', 'qa/good')).toMatchObject({
    code: 1,
    json: { plan: null, problems: [{ code: 'run-not-aborted' }] },
  });
  const refused = await world.ask('backout', 'qa/bad');
  expect(refused).toMatchObject({
    code: 1,
    json: { plan: null, problems: [{ code: 'nothing-to-back-out' }] },
  });
});
