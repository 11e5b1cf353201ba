import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { textAt } from '../support/json.ts';
import { createReleaseWorld, environments, planText, type ReleaseWorld } from '../support/release-world.ts';

let world: ReleaseWorld;
beforeAll(async () => {
  world = await createReleaseWorld();
});
afterAll(() => world.remove());

describe('an environment that cannot be executed from here', () => {
  test.each([
    { deployed: 'audit: { deployment: {} }', says: "audit in 'qa' is deployed by a deployment" },
    {
      deployed: 'ledger: { workflow: { file: deploy.yml } }',
      says: "ledger in 'qa' is deployed by a workflow",
    },
  ])('is refused for $deployed, and its plans are judged all the same', async ({ deployed, says }) => {
    world.configure(environments.replace('grace: 5s', `deployers: { ${deployed} }`));
    world.propose('qa', 'held', planText({ audit: '1.0.0' }));
    const [execution, validation] = await Promise.all([
      world.ask('execute', '--environment', 'qa'),
      world.ask('validate', 'plan/qa/held'),
    ]);
    world.repository.git('update-ref', '-d', 'refs/heads/plan/qa/held');
    expect(execution).toMatchObject({ code: 2, json: { problems: [{ code: 'usage' }] } });
    expect(textAt(execution.json, 'problems', 0, 'message')).toContain(says);
    expect(validation).toMatchObject({ code: 0, json: { verdict: 'pass' } });
  });

  test('keeps no other environment waiting, and reconcile says so only where there is work', async () => {
    world.configure(
      environments.replace('sources: [qa]', 'sources: [qa]\n    deployers: { audit: { deployment: {} } }'),
    );
    world.submit('qa', 'free', planText({ audit: '1.0.0' }));
    expect(await world.ask('reconcile')).toMatchObject({ code: 0, json: { runs: [{ plan: 'free' }] } });
    await world.run('adopt', 'production');
    world.submit('production', 'held', planText({ audit: '1.0.0' }, 'production'));
    const { code, json } = await world.ask('reconcile');
    const message = expect.stringContaining("audit in 'production' is deployed by a deployment");
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
