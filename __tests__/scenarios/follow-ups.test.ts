import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { keysOf } from '../support/json.ts';
import { createReleaseWorld, planText, type ReleaseWorld } from '../support/release-world.ts';

const keys = [
  ...['schema', 'plan', 'environment', 'target', 'branch', 'file', 'dropped', 'adjusted', 'problems'],
];

let world: ReleaseWorld;
beforeEach(async () => {
  world = await createReleaseWorld({ adopt: ['qa', 'production'] });
});
afterEach(() => world.remove());

function execute(environment = 'qa') {
  return world.ask('execute', '--environment', environment);
}

function fileOf(branch: string, plan: string): string {
  return world.repository.git('show', `${branch}:plans/${plan}.yml`);
}

function branches(): string[] {
  return world.repository.git('for-each-ref', '--format=%(refname:strip=2)', 'refs/heads/plan').split('\n');
}

describe('retry', () => {
  const text = `# Two at once.
source: development # from the tags
target: qa
scope: both of them
applications:
  ledger: 1.0.0 # the producer
  payments: { version: 1.0.0, notes: first }
  audit: redeploy
timing:
acknowledge: { downgrades: [] }
on-failure: stop
`;

  test('repeats an aborted run with commits pinned and comments kept, and skips what stands', async () => {
    await world.run('adopt', 'qa', 'audit@1.0.0');
    world.behave('payments', 'exit 1');
    world.submit('qa', '2026-11-20-both', text);
    expect(await execute()).toMatchObject({ code: 3 });
    const { code, json } = await world.ask('retry', 'qa/2026-11-20-both');
    expect(code).toBe(0);
    expect(keysOf(json)).toEqual(keys);
    expect(json).toEqual({
      schema: 1,
      plan: '2026-11-20-both-retry-1',
      environment: 'qa',
      target: 'qa',
      branch: 'plan/qa/2026-11-20-both-retry-1',
      file: 'plans/2026-11-20-both-retry-1.yml',
      dropped: [],
      adjusted: [],
      problems: expect.arrayContaining([
        expect.objectContaining({ code: 'already-deployed', severity: 'notice' }),
      ]),
    });
    const written = fileOf('plan/qa/2026-11-20-both-retry-1', '2026-11-20-both-retry-1');
    expect(written).toContain('# Two at once.\nsource: development # from the tags\n');
    expect(written).toContain(world.commitOf('ledger', 'v1.0.0'));
    expect(written).toContain(world.commitOf('payments', 'v1.0.0'));
    expect(written).toMatch(/# the producer/);
    expect(written).toMatch(/notes: first/);
    expect(written).not.toMatch(/^(timing|acknowledge)/m);
    expect(written).toMatch(/^origin: \{ kind: retry, environment: qa, plan: 2026-11-20-both, by: /m);
    expect(world.repository.git('rev-parse', 'plan/qa/2026-11-20-both-retry-1^')).toBe(
      world.repository.git('rev-parse', 'env/qa'),
    );

    world.behave('payments', 'true');
    world.merge('qa', '2026-11-20-both-retry-1', { fast: true });
    expect(await execute()).toMatchObject({
      code: 0,
      json: {
        runs: [
          {
            status: 'finished',
            origin: { kind: 'retry', environment: 'qa', plan: '2026-11-20-both' },
            operations: [
              { application: 'ledger', state: 'skipped', reason: 'already-deployed' },
              { application: 'payments', state: 'succeeded' },
              { application: 'audit', state: 'skipped' },
            ],
          },
        ],
      },
    });
    expect(world.deployed().filter((line) => line.includes('retry'))).toEqual([
      'qa 2026-11-20-both-retry-1 payments deploy 1.0.0',
    ]);
  });

  test('is refused for what is not aborted, and while another is open, waits or runs', async () => {
    world.submit('qa', 'good', planText({ ledger: '1.0.0' }));
    world.behave('audit', 'exit 1');
    world.submit('qa', 'bad', planText({ audit: '1.0.0' }));
    expect(await execute()).toMatchObject({ code: 3 });
    const refused = { plan: null, branch: null, file: null, dropped: [], adjusted: [] };
    const notAborted = await world.ask('retry', 'qa/good');
    expect(notAborted).toMatchObject({
      code: 1,
      json: { ...refused, target: 'qa', problems: [{ code: 'run-not-aborted', severity: 'error' }] },
    });
    expect(keysOf(notAborted.json)).toEqual(keys);
    expect(await world.ask('retry', 'qa/bad')).toMatchObject({ code: 0, json: { plan: 'bad-retry-1' } });
    expect(await world.ask('retry', 'qa/bad')).toMatchObject({
      code: 1,
      json: { ...refused, problems: [{ code: 'follow-up-open', plan: 'qa/bad-retry-1' }] },
    });
    expect(branches()).toEqual(['plan/qa/bad-retry-1']);
    world.repository.git('update-ref', '-d', 'refs/heads/plan/qa/bad-retry-1');
    expect(await world.ask('retry', 'qa/bad')).toMatchObject({ code: 0, json: { plan: 'bad-retry-1' } });
    world.merge('qa', 'bad-retry-1');
    expect(await world.ask('retry', 'qa/bad')).toMatchObject({
      code: 1,
      json: { problems: [{ code: 'follow-up-open', plan: 'qa/bad-retry-1' }] },
    });
  });

  test('may be retried itself, and follows the chain of origins', async () => {
    world.behave('audit', 'exit 1');
    world.submit('qa', 'base', planText({ ledger: '1.0.0', audit: '1.0.0', reports: '1.0.0' }));
    await execute();
    for (const plan of ['base-retry-1', 'base-retry-2']) {
      const from = plan === 'base-retry-1' ? 'base' : 'base-retry-1';
      if (plan === 'base-retry-2') world.behave('audit', 'true');
      expect(await world.ask('retry', `qa/${from}`)).toMatchObject({ code: 0, json: { plan } });
      world.merge('qa', plan);
      expect(await execute()).toMatchObject({ code: plan === 'base-retry-2' ? 0 : 3 });
    }
    expect(world.deployed().filter((line) => line.includes('ledger'))).toHaveLength(1);
    expect(world.deployed().filter((line) => line.includes('reports'))).toHaveLength(1);
    expect(world.deployed().filter((line) => line.includes('audit'))).toHaveLength(3);
    expect(await world.ask('retry', 'qa/base')).toMatchObject({ code: 0, json: { plan: 'base-retry-3' } });
    expect(await world.ask('validate', 'plan/qa/base-retry-3')).toMatchObject({
      code: 1,
      json: { problems: [{ code: 'nothing-to-deploy' }, {}, {}, {}] },
    });
  });

  test('is written although a person must adjust it first', async () => {
    world.behave('audit', 'exit 1');
    world.submit('qa', 'late', planText({ audit: '1.0.0' }));
    await execute();
    await world.run('adopt', 'qa', 'audit@1.1.0');
    const { code, json } = await world.ask('retry', 'qa/late');
    expect(code).toBe(0);
    expect(json).toMatchObject({
      plan: 'late-retry-1',
      problems: [{ code: 'newer-in-target', severity: 'error', file: 'plans/late-retry-1.yml' }],
    });
    expect(await world.ask('validate', 'plan/qa/late-retry-1')).toMatchObject({ code: 1 });
  });

  test('drops what the source does not have, and is refused when it has nothing', async () => {
    await world.run('adopt', 'qa', 'audit@1.0.0');
    world.submit('production', 'mixed', planText({ reports: '1.0.0', audit: '1.0.0' }, 'production'));
    world.submit('production', 'none', planText({ reports: '1.0.0' }, 'production'));
    expect(await execute('production')).toMatchObject({ code: 3 });
    const { code, json } = await world.ask('retry', 'production/mixed');
    expect(code).toBe(0);
    const warning = { code: 'application-not-in-source', severity: 'warning', application: 'reports' };
    expect(json).toMatchObject({
      plan: 'mixed-retry-1',
      environment: 'production',
      dropped: [{ application: 'reports', reason: expect.stringContaining('application-not-in-source') }],
      problems: expect.arrayContaining([expect.objectContaining(warning)]),
    });
    expect(fileOf('plan/production/mixed-retry-1', 'mixed-retry-1')).not.toContain('reports');
    expect(await world.ask('retry', 'production/none')).toMatchObject({
      code: 1,
      json: { plan: null, problems: [{ code: 'no-application-in-source', severity: 'error' }] },
    });
  });
});

describe('reuse', () => {
  let finished: ReleaseWorld;
  beforeAll(async () => {
    finished = await createReleaseWorld({ adopt: ['qa', 'production'] });
    await finished.run('adopt', 'qa', 'reports@1.0.0');
    const wanted = {
      reports: 'redeploy',
      ledger: '1.0.0',
      audit: '{ version: 1.0.0, modules: [audit-log] }',
    };
    finished.submit('qa', 'done', `${planText(wanted)}notes: |\n  All of it.\n`);
    expect(await finished.run('execute', '--environment', 'qa')).toMatchObject({ code: 0 });
  });
  beforeEach(() => {
    world.remove();
    world = finished.copy();
  });
  afterAll(() => finished.remove());

  test('takes what the run left behind to another environment, commits pinned', async () => {
    const { code, json } = await world.ask('reuse', 'qa/done', '--target', 'production');
    expect(code).toBe(0);
    expect(keysOf(json)).toEqual(keys);
    expect(json).toMatchObject({
      plan: 'done',
      environment: 'production',
      target: 'production',
      branch: 'plan/production/done',
      file: 'plans/done.yml',
      dropped: [],
      adjusted: [],
      problems: [],
    });
    const written = fileOf('plan/production/done', 'done');
    expect(written).toMatch(/source: qa\ntarget: production\n/);
    expect(written).toContain('All of it.');
    expect(written).not.toContain('redeploy');
    for (const name of ['reports', 'ledger', 'audit'])
      expect(written).toContain(world.commitOf(name, 'v1.0.0'));
    expect(await world.ask('validate', 'plan/production/done')).toMatchObject({
      code: 0,
      json: {
        operations: [
          { application: 'reports', action: 'deploy', to: '1.0.0' },
          { application: 'ledger' },
          { application: 'audit', modules: ['audit-log'] },
        ],
      },
    });
    world.merge('production', 'done');
    expect(await execute('production')).toMatchObject({ code: 0, json: { runs: [{ status: 'finished' }] } });
    expect(await world.ask('reuse', 'qa/done', '--target', 'production')).toMatchObject({
      code: 0,
      json: { plan: 'done-2', branch: 'plan/production/done-2' },
    });
  });

  test('one open follow-up for a run, kind and target', async () => {
    expect(await world.ask('reuse', 'qa/done', '--target', 'production')).toMatchObject({ code: 0 });
    expect(await world.ask('reuse', 'qa/done', '--target', 'production')).toMatchObject({
      code: 1,
      json: { plan: null, problems: [{ code: 'follow-up-open', plan: 'production/done' }] },
    });
    const again = await world.ask('reuse', 'qa/done', '--target', 'qa', '--source', 'development');
    expect(again).toMatchObject({ code: 0, json: { plan: 'done-2', environment: 'qa' } });
  });

  test('with --latest takes the newest versions of the source, and says what it adjusted', async () => {
    await world.run('adopt', 'qa', 'ledger@1.1.0');
    const { code, json } = await world.ask('reuse', 'qa/done', '--target', 'production', '--latest');
    expect(code).toBe(0);
    expect(json).toMatchObject({
      adjusted: [{ application: 'ledger', from: '1.0.0', to: '1.1.0', reason: expect.any(String) }],
      // Another release, of which the notes say what was true of the one before.
      problems: [{ code: 'incomplete-section', severity: 'warning', line: 7 }],
    });
    expect(fileOf('plan/production/done', 'done')).toContain(world.commitOf('ledger', 'v1.1.0'));
  });

  test('keeps the versions of the run without --latest, and says what a person must adjust', async () => {
    await world.run('adopt', 'production', 'ledger@1.1.0');
    const { code, json } = await world.ask('reuse', 'qa/done', '--target', 'production');
    expect(code).toBe(0);
    expect(json).toMatchObject({
      plan: 'done',
      adjusted: [],
      problems: [{ code: 'newer-in-target', application: 'ledger', file: 'plans/done.yml' }],
    });
  });

  test('drops what was never deployed whole in the source', async () => {
    world.submit(
      'qa',
      'part',
      planText({ ledger: '1.1.0', payments: '{ version: 1.0.0, modules: [payments-core] }' }),
    );
    expect(await execute()).toMatchObject({ code: 0 });
    const { code, json } = await world.ask('reuse', 'qa/part', '--target', 'production');
    expect(code).toBe(0);
    expect(json).toMatchObject({
      dropped: [{ application: 'payments', reason: 'application-not-in-source' }],
      problems: [{ code: 'application-not-in-source', severity: 'warning', application: 'payments' }],
    });
    expect(fileOf('plan/production/part', 'part')).not.toContain('payments');
    const nothing = await world.ask('reuse', 'qa/part', '--target', 'qa', '--source', 'production');
    expect(nothing).toMatchObject({ code: 1, json: { problems: [{ code: 'no-application-in-source' }] } });
  });

  test('serves finished runs alone', async () => {
    world.behave('audit', 'exit 1');
    world.submit('qa', 'bad', planText({ audit: '1.1.0' }));
    expect(await execute()).toMatchObject({ code: 3 });
    expect(await world.ask('reuse', 'qa/bad', '--target', 'production')).toMatchObject({
      code: 1,
      json: { plan: null, target: 'production', problems: [{ code: 'run-not-finished' }] },
    });
  });

  test('is refused as wrong usage for environments that cannot be a target or a source', async () => {
    const calls = [
      ['--target', 'moon'],
      ['--target', 'development'],
      ['--target', 'production', '--source', 'moon'],
    ];
    for (const options of calls) {
      const { code, json } = await world.ask('reuse', 'qa/done', ...options);
      expect({ options, code, json }).toMatchObject({
        options,
        code: 2,
        json: { problems: [{ code: 'usage' }] },
      });
    }
  });
});
