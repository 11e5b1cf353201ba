import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { textAt } from '../support/json.ts';
import { createReleaseWorld, environments, planText, type ReleaseWorld } from '../support/release-world.ts';

let world: ReleaseWorld;
beforeAll(async () => {
  world = await createReleaseWorld();
});
afterAll(() => world.remove());

describe('what an environment configures and this version does not enforce', () => {
  const all = [
    'checks: { smoke: { command: [./verify/smoke.sh], timeout: 5m } }',
    'stages: two',
    'time-limit: 4h',
    'deployers: { audit: { deployment: { environment: qa } }, ledger: { manifest: { repository: acme/gitops } } }',
  ];
  const keys = all.map((line) => line.slice(0, line.indexOf(':'))).filter((key) => key !== 'deployers');

  test('each key is named, and nothing is executed there', async () => {
    world.configure(environments.replace('grace: 5s', all.join('\n    ')));
    world.propose('qa', 'held', planText({ audit: '1.0.0' }));
    const [execution, validation, check] = await Promise.all([
      world.ask('execute', '--environment', 'qa'),
      world.ask('validate', 'plan/qa/held'),
      world.ask('check'),
    ]);
    world.repository.git('update-ref', '-d', 'refs/heads/plan/qa/held');
    const message = textAt(execution.json, 'problems', 0, 'message');
    expect(execution).toMatchObject({ code: 2, json: { problems: [{ code: 'usage' }] } });
    for (const key of [...keys, 'deployers.audit.deployment', 'deployers.ledger.manifest']) {
      expect(message).toMatch(new RegExp(`'qa' configures .*\\b${key}\\b`));
    }
    expect(validation).toMatchObject({ code: 0, json: { verdict: 'pass' } });
    expect(check).toMatchObject({ code: 0, json: { problems: [{ severity: 'warning' }] } });
  });

  test.each(['stages: two', 'time-limit: 4h'])('one of them alone is enough: %s', async (line) => {
    world.configure(environments.replace('grace: 5s', line));
    expect(await world.ask('execute', '--environment', 'qa')).toMatchObject({ code: 2 });
  });

  test('keeps no other environment waiting, and reconcile says so only where there is work', async () => {
    world.configure(environments.replace('sources: [qa]', 'sources: [qa]\n    stages: two'));
    world.submit('qa', 'free', planText({ audit: '1.0.0' }));
    expect(await world.ask('reconcile')).toMatchObject({ code: 0, json: { runs: [{ plan: 'free' }] } });
    await world.run('adopt', 'production');
    world.submit('production', 'held', planText({ audit: '1.0.0' }, 'production'));
    const { code, json } = await world.ask('reconcile');
    const message = expect.stringContaining("'production' configures stages");
    expect({ code, json }).toMatchObject({ code: 2, json: { runs: [], problems: [{ message }] } });
  });

  test('an environment without a deployer executes nothing', async () => {
    world.configure('\n  development: { root: true }\n  qa: {}\n');
    const { code, json } = await world.ask('execute', '--environment', 'qa');
    expect(code).toBe(2);
    expect(json).toMatchObject({ problems: [{ message: expect.stringContaining('no deployer') }] });
  });

  test('the default, said aloud, is no hindrance', async () => {
    world.configure(environments.replace('grace: 5s', 'deploy: if-different'));
    expect(await world.run('execute', '--environment', 'qa')).toMatchObject({ code: 0 });
  });
});

describe('what a plan says to people', () => {
  test('is no hindrance to its execution', async () => {
    const informing = `notes: |
  Release notes.
instructions: [{ when: before, step: drain the queue, by: operations }]
scope: the audit log
risks: [{ risk: loss, likelihood: low, impact: high, mitigation: none }]
impact: [customers]
approvers: [alice, "@acme/release-managers"]
team: [{ name: Ada, role: developer, contact: ada@example.com }]
handover: by mail
success: [{ criterion: it works }]
backout: { strategy: manual, criteria: errors, performed-by: Ada, expected-duration: 10m, tested: true }
acknowledge: { removed-modules: [], downgrades: [] }
timing: { not-before: 2026-11-20T09:00:00Z, dependencies: [none] }
override: { freeze: incident 7 }
on-failure: stop
`;
    world.submit('qa', 'informed', `${planText({ audit: '2.0.0' })}${informing}`);
    expect(await world.ask('execute', '--environment', 'qa')).toMatchObject({
      code: 0,
      json: { runs: [{ plan: 'informed', status: 'finished-with-warnings' }] },
    });
  });
});
