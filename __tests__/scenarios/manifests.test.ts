import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  createApplication,
  createReleaseWorld,
  planText,
  type ReleaseWorld,
  versions,
} from '../support/release-world.ts';

const manifest = 'deploy/modules.yml';
let world: ReleaseWorld;

beforeEach(async () => {
  world = await createReleaseWorld();
  createApplication(world.git, 'payments', versions);
  const text = `application: payments
repository: ${world.git.folder}/payments
manifest: ${manifest}
modules: { payments-core: {}, payments-api: {} }
`;
  world.repository.commit({ branch: 'main', files: { 'catalog/payments.yml': text } });
});
afterEach(() => world.remove());

/** A new version of payments with a manifest, and a tag that says something. */
function release(version: string, modules: string, message: string): void {
  const payments = world.git.openRepository('payments');
  payments.commit({ branch: 'main', files: { [manifest]: modules } });
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];
  payments.git(...identity, 'tag', '-a', '-m', message, `v${version}`, 'main');
}

const needsAudit = `modules:
  payments-api: { references: { audit-log: { range: ^1.0.0, optional: true } } }
`;

describe('a version that says itself what it is', () => {
  test('is validated, deployed and recorded as it says, and told with its notes', async () => {
    release('3.0.0', needsAudit, 'Refunds in several parts');
    world.propose('qa', 'refunds', planText({ payments: '3.0.0' }));
    expect((await world.run('validate', 'plan/qa/refunds')).stdout).toContain(
      'Release notes\n  payments  new → 3.0.0\n    3.0.0\n      Refunds in several parts\n',
    );
    expect((await world.ask('validate', 'plan/qa/refunds')).json).toMatchObject({
      verdict: 'pass',
      operations: [
        { application: 'payments', modules: ['payments-api'], notes: { step: 'first', silent: [] } },
      ],
    });
    world.merge('qa', 'refunds');
    expect(await world.run('execute', '--environment', 'qa')).toMatchObject({ code: 0 });
    const record = world.repository.git('show', 'deployment-records:environments/qa/payments.json');
    expect(JSON.parse(record)).toMatchObject({
      modules: { 'payments-api': { references: { 'audit-log': { range: '^1.0.0', optional: true } } } },
    });
  });

  test('fails the plan, with its place, when it says something wrong', async () => {
    release('3.0.0', 'modules:\n  ledger-api: {}\n', '3.0.0');
    world.propose('qa', 'refunds', planText({ payments: '3.0.0' }));
    const { code, json } = await world.ask('validate', 'plan/qa/refunds');
    expect({ code, json }).toMatchObject({
      code: 1,
      json: {
        problems: [
          {
            code: 'unknown-module',
            file: 'plans/refunds.yml',
            message: expect.stringMatching(/\/payments at v3\.0\.0, deploy\/modules\.yml:2\)/),
          },
        ],
      },
    });
  });
});

test('notes are rolled up over what was skipped', async () => {
  release('2.1.0', 'modules: {}\n', 'Faster');
  release('3.0.0-rc.1', 'modules: {}\n', 'Refunds, nearly');
  release('3.0.0', needsAudit, 'Refunds');
  await world.run('adopt', 'qa', 'payments@2.0.0');
  world.propose('qa', 'refunds', planText({ payments: '3.0.0' }));
  const { json } = await world.ask('validate', 'plan/qa/refunds');
  expect(json).toMatchObject({
    operations: [
      {
        from: '2.0.0',
        notes: {
          versions: [
            { version: '3.0.0', text: 'Refunds' },
            { version: '2.1.0', text: 'Faster' },
          ],
          silent: [],
        },
      },
    ],
  });
});
