import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { keysOf, listAt } from '../support/json.ts';
import { type Answer, createReleaseWorld, planText, type ReleaseWorld } from '../support/release-world.ts';

let world: ReleaseWorld;

beforeAll(async () => {
  world = await createReleaseWorld();
  const adopted = await Promise.all([world.run('adopt', 'production')]);
  expect(adopted.map(({ code }) => code)).toEqual([0]);
  await world.run('adopt', 'qa', 'payments@1.1.0', 'ledger@2.0.0');
  await world.run('adopt', 'production', 'payments@1.1.0', 'ledger@1.0.0');
  const marks = {
    schema: 1,
    application: 'audit',
    bad: { '1.1.0': { by: 'alice', at: '2026-11-20T09:00:00.000Z', reason: 'loses entries' } },
  };
  const files = { 'versions/audit.json': JSON.stringify(marks) };
  world.repository.commit({ branch: 'deployment-records', files });
});
afterAll(() => world.remove());

let files = 0;

async function judge(text: string, target: string): Promise<Answer> {
  files += 1;
  const file = join(world.git.folder, `plan-${files}.yml`);
  writeFileSync(file, text);
  return world.ask('validate', '--file', file, '--target', target);
}

const elsewhere = 'a'.repeat(40);

describe('problems of a plan, each at its place', () => {
  test.each([
    [
      'unknown-application',
      planText({ legder: '1.0.0' }),
      [{ code: 'unknown-application', line: 4, column: 3, application: 'legder' }],
    ],
    [
      'unknown-module',
      planText({ audit: '{ version: 1.0.0, modules: [audit-log, audit-trail] }' }),
      [{ code: 'unknown-module', line: 4, application: 'audit', module: 'audit-trail' }],
    ],
    [
      'unknown-environment, which silences its consequences',
      'source: develop\ntarget: qa\napplications:\n  audit: 9.0.0\n',
      [{ code: 'unknown-environment', line: 1 }],
    ],
    [
      'unknown-environment of the target beside what the catalog does not have',
      'source: development\ntarget: moon\napplications:\n  audit: 1.0.0\n  nothing: 1.0.0\n',
      [
        { code: 'unknown-environment', line: 2 },
        { code: 'unknown-application', line: 5, application: 'nothing' },
      ],
    ],
    ['target-mismatch', planText({ audit: '1.0.0' }, 'production'), [{ code: 'target-mismatch', line: 2 }]],
    [
      'source-not-allowed',
      'source: production\ntarget: qa\napplications: { audit: 1.0.0 }\n',
      [{ code: 'source-not-allowed', line: 1 }],
    ],
    [
      'a source that is the target',
      'source: qa\ntarget: qa\napplications: { audit: 1.0.0 }\n',
      [{ code: 'source-not-allowed', line: 1 }],
    ],
    ['no-applications: missing', 'source: development\ntarget: qa\n', [{ code: 'no-applications' }]],
    [
      'no-applications: empty',
      'source: development\ntarget: qa\napplications:\n',
      [{ code: 'no-applications', line: 3 }],
    ],
    [
      'nothing-to-deploy',
      planText({ payments: '1.1.0' }),
      [
        { code: 'nothing-to-deploy', severity: 'error', line: 3, column: 1 },
        { code: 'already-deployed', severity: 'notice', line: 4, application: 'payments' },
      ],
    ],
    [
      'tag-not-found, which silences what follows from it',
      planText({ payments: '1.0.9' }),
      [{ code: 'tag-not-found', line: 4, column: 3, application: 'payments' }],
    ],
    [
      'tag-moved: not the pinned commit',
      planText({ audit: `{ version: 1.0.0, commit: ${elsewhere} }` }),
      [{ code: 'tag-moved', line: 4, application: 'audit' }],
    ],
    ['newer-in-target', planText({ payments: '1.0.0' }), [{ code: 'newer-in-target', line: 4 }]],
    ['not-deployed', planText({ audit: 'redeploy' }), [{ code: 'not-deployed', line: 4 }]],
    ['version-blocked', planText({ audit: '1.1.0' }), [{ code: 'version-blocked', line: 4 }]],
    [
      'everything at once, in file order',
      `source: development\ntarget: qa\nscope: all of it\napplications:
  payments: 1.1.0
  audit: 7.0.0
  nobody: 1.0.0
  reports: redeploy
  ledger: 1.0.0\n`,
      [
        { code: 'already-deployed', severity: 'notice', line: 5 },
        { code: 'tag-not-found', line: 6 },
        { code: 'unknown-application', line: 7 },
        { code: 'not-deployed', line: 8 },
        { code: 'newer-in-target', line: 9 },
      ],
    ],
    [
      'unknown-check: a criterion by a check that the target does not configure',
      `${planText({ audit: '1.0.0' })}success: [{ criterion: it works }, { criterion: fast, check: smoke }]\n`,
      [{ code: 'unknown-check', line: 5, message: expect.stringContaining('success[1]') }],
    ],
    [
      'commit-not-found: a commit to tag that nobody has pushed',
      planText({ audit: `{ tag: 3.0.0, commit: ${elsewhere} }` }),
      [{ code: 'commit-not-found', line: 4, application: 'audit' }],
    ],
    [
      'tag-exists: a tag to make that names another commit',
      planText({ audit: `{ tag: 1.0.0, commit: ${elsewhere} }` }),
      [{ code: 'tag-exists', line: 4, application: 'audit' }],
    ],
    [
      'schema: an unknown key, a wrong type, no version, a list for a mapping',
      'source: development\ntarget: qa\nscopes: x\napplications:\n  audit: 1.0\n  ledger: [1.0.0]\nrisks: none\n',
      [
        { code: 'schema', line: 3, column: 1, message: expect.stringContaining('Did you mean scope?') },
        { code: 'schema', line: 5, application: 'audit' },
        { code: 'schema', line: 6, application: 'ledger' },
        { code: 'schema', line: 7 },
      ],
    ],
    [
      'schema: source and target missing',
      'applications: { audit: 1.0.0 }\n',
      [
        { code: 'schema', message: expect.stringContaining('source') },
        { code: 'schema', message: expect.stringContaining('target') },
      ],
    ],
    [
      'bad-name',
      planText({ '"../audit"': '1.0.0', Audit: '1.0.0' }),
      [
        { code: 'bad-name', line: 4, column: 3 },
        { code: 'bad-name', line: 5, column: 3 },
      ],
    ],
    [
      'yaml-syntax',
      'source: development\ntarget: [qa\n',
      [{ code: 'yaml-syntax', line: expect.any(Number) }],
    ],
    [
      'yaml-syntax: a duplicate key',
      `${planText({ audit: '1.0.0' })}target: qa\n`,
      [{ code: 'yaml-syntax', line: 5, column: 1 }],
    ],
    [
      'yaml-forbidden: an alias',
      'source: &a development\ntarget: *a\n',
      [
        { code: 'yaml-forbidden', line: 1, column: 9 },
        { code: 'yaml-forbidden', line: 2, column: 9 },
      ],
    ],
  ])('%s', async (_, text, problems) => {
    const { code, json } = await judge(text, 'qa');
    expect(json).toMatchObject({ verdict: 'fail', problems });
    expect(code).toBe(1);
    for (const problem of listAt(json, 'problems')) expect(problem).toHaveProperty('column');
  });

  test.each([
    ['payments: 2.0.0', { code: 'version-not-in-source', line: 4, application: 'payments' }],
    ['audit: 1.0.0', { code: 'version-not-in-source', line: 4, application: 'audit' }],
  ])('version-not-in-source: %s', async (entry, problem) => {
    const { code, json } = await judge(
      `source: qa\ntarget: production\napplications:\n  ${entry}\n`,
      'production',
    );
    expect(code).toBe(1);
    expect(json).toMatchObject({ problems: [problem] });
  });

  test('tag-moved: another commit than the one deployed in the source', async () => {
    const text = planText({ ledger: '2.0.0' }, 'production');
    const outdated = [{ code: 'consumer-outdated', cure: { application: 'payments', entry: 'redeploy' } }];
    expect(await judge(text, 'production')).toMatchObject({ code: 0, json: { problems: outdated } });
    const other = world.commitOf('ledger', 'v1.0.0');
    const apps = join(world.applicationsFolder, 'ledger');
    world.repository.git('-C', apps, 'tag', '--force', 'v2.0.0', other);
    const moved = await judge(text, 'production');
    world.repository.git('-C', apps, 'tag', '--force', 'v2.0.0', world.commitOf('ledger', 'v2.0.0'));
    expect(moved).toMatchObject({ code: 1, json: { problems: [{ code: 'tag-moved', line: 4 }] } });
  });

  test('an unknown environment, asked for on the command line', async () => {
    const { code, json } = await judge(planText({ audit: '1.0.0' }), 'moon');
    expect(code).toBe(1);
    expect(json).toMatchObject({ environment: 'moon', problems: [{ code: 'unknown-environment', line: 2 }] });
  });

  test('a root environment as target', async () => {
    const { code, json } = await judge(
      'source: qa\ntarget: development\napplications: { audit: 1.0.0 }\n',
      'development',
    );
    expect(code).toBe(1);
    expect(json).toMatchObject({ problems: [{ code: 'target-mismatch', line: 2 }] });
  });
});

describe('a validation', () => {
  test('has exactly the keys of the contract, and says what would happen', async () => {
    const text = planText({
      payments: '1.1.0',
      ledger: 'redeploy',
      audit: `{ version: 1.0.0, commit: ${world.commitOf('audit', 'v1.0.0')} }`,
      reports: '{ version: 2.1.0-rc.1, notes: early }',
    });
    const { code, json } = await judge(text, 'qa');
    expect(code).toBe(0);
    expect(keysOf(json)).toEqual([
      ...['schema', 'plan', 'environment', 'source', 'target', 'verdict', 'problems', 'operations'],
    ]);
    expect(json).toMatchObject({ schema: 1, environment: 'qa', source: 'development', verdict: 'pass' });
    expect(listAt(json, 'operations')).toEqual([
      {
        application: 'payments',
        action: 'deploy',
        from: '1.1.0',
        to: '1.1.0',
        modules: ['payments-api', 'payments-core'],
        skip: 'already-deployed',
      },
      {
        application: 'ledger',
        action: 'redeploy',
        from: '2.0.0',
        to: '2.0.0',
        modules: ['ledger-api', 'ledger-ui'],
      },
      { application: 'audit', action: 'deploy', from: null, to: '1.0.0', modules: ['audit-log'] },
      { application: 'reports', action: 'deploy', from: null, to: '2.1.0-rc.1', modules: ['reports-ui'] },
    ]);
    const [problem] = listAt(json, 'problems');
    expect(keysOf(problem).sort()).toEqual(
      ['application', 'code', 'column', 'file', 'line', 'message', 'severity'].sort(),
    );
  });

  test('shows the line for people', async () => {
    const file = join(world.git.folder, 'shown.yml');
    writeFileSync(file, planText({ payments: '1.0.9', audit: '1.0.0' }));
    const { code, stdout } = await world.run('validate', '--file', file, '--target', 'qa');
    expect(code).toBe(1);
    expect(stdout).toContain('tag-not-found');
    expect(stdout).toMatch(/4.*payments: 1\.0\.9/);
    expect(stdout).toMatch(/audit +new → 1\.0\.0 +deploy/);
  });

  test('takes only some modules, and compares them alone', async () => {
    const { code, json } = await judge(
      planText({ ledger: '{ version: 2.0.0, modules: [ledger-ui] }' }),
      'qa',
    );
    expect(code).toBe(1);
    expect(json).toMatchObject({ operations: [{ modules: ['ledger-ui'], skip: 'already-deployed' }] });
  });

  test('is no verdict when a repository is out of reach', async () => {
    const gone = `application: gone\nrepository: ${join(world.git.folder, 'nowhere')}\nmodules: { gone: {} }\n`;
    world.repository.commit({ branch: 'main', files: { 'catalog/gone.yml': gone } });
    const { code, json } = await judge(planText({ gone: '1.0.0' }), 'qa');
    expect(code).toBe(5);
    expect(json).toEqual({
      schema: 1,
      problems: [
        {
          code: 'source-unreachable',
          severity: 'error',
          application: 'gone',
          message: expect.stringContaining('nowhere'),
        },
      ],
    });
  });
});
