import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { digestOf } from '../support/digest.ts';
import { at, keysOf } from '../support/json.ts';
import { createReleaseWorld, environments, planText, type ReleaseWorld } from '../support/release-world.ts';

let world: ReleaseWorld;
beforeAll(async () => {
  world = await createReleaseWorld({ adopt: ['qa', 'production'] });
});
afterAll(() => world.remove());

describe('init', () => {
  test('makes a release repository that passes its own check and executes', async () => {
    const folder = join(world.git.folder, 'fresh');
    const { code, json } = await world.ask('init', folder);
    expect(code).toBe(0);
    expect(json).toMatchObject({
      schema: 1,
      repository: folder,
      environments: ['qa', 'production'],
      problems: [],
    });
    const git = (...args: string[]) => world.repository.git('-C', folder, ...args);
    const branches = git('for-each-ref', '--format=%(refname:strip=2)', 'refs/heads').split('\n');
    expect(branches).toEqual(['deployment-records', 'env/production', 'env/qa', 'main']);
    expect(git('status', '--porcelain')).toBe('');
    expect(git('show', 'main:.github/deployment-plans.yml')).toContain('environments:');
    const call = ['--repo', folder] as const;
    expect(await world.ask('check', ...call)).toMatchObject({ code: 0, json: { problems: [] } });
    expect(await world.ask('execute', '--environment', 'qa', ...call)).toMatchObject({ code: 0 });
    expect(await world.ask('list', ...call)).toMatchObject({ code: 0, json: { plans: [] } });
  });

  test('refuses a folder that holds anything', async () => {
    const used = join(world.git.folder, 'used');
    mkdirSync(used);
    writeFileSync(join(used, 'file'), '');
    const clone = world.git.clone(world.repository, 'clone');
    for (const folder of [world.repository.folder, clone.folder, used, join(used, 'file')]) {
      const before = digestOf(world.git.folder);
      const { code, json } = await world.ask('init', folder);
      expect({ folder, code }).toEqual({ folder, code: 2 });
      expect(json).toMatchObject({ schema: 1, problems: [{ code: 'usage' }] });
      expect(digestOf(world.git.folder)).toEqual(before);
    }
  });
});

describe('new', () => {
  test('takes the latest version that the source has, pins it, and asks to complete the rest', async () => {
    const { code, json } = await world.ask('new', '--target', 'qa', 'audit', 'ledger@1.0.0');
    expect(code).toBe(0);
    expect(keysOf(json)).toEqual([
      ...['schema', 'plan', 'environment', 'target', 'branch', 'file', 'dropped', 'adjusted', 'problems'],
    ]);
    expect(json).toMatchObject({ environment: 'qa', target: 'qa', dropped: [], adjusted: [], problems: [] });
    const [plan, branch] = [String(at(json, 'plan')), String(at(json, 'branch'))];
    expect(branch).toBe(`plan/qa/${plan}`);
    const text = world.repository.git('show', `${branch}:plans/${plan}.yml`);
    expect(text).toContain(`audit: { version: 2.0.0, commit: ${world.commitOf('audit', 'v2.0.0')}`);
    expect(text).toContain(world.commitOf('ledger', 'v1.0.0'));
    for (const section of ['notes', 'scope', 'risks', 'impact', 'team', 'handover', 'success', 'backout']) {
      expect(text).toMatch(new RegExp(`^${section}:`, 'm'));
    }
    expect(text).not.toMatch(/^(settings|override):/m);
    expect(await world.ask('validate', branch)).toMatchObject({ code: 0, json: { problems: [] } });
    world.merge('qa', plan, { fast: true });
    expect(await world.ask('execute', '--environment', 'qa')).toMatchObject({ code: 0 });
  });

  test.each([
    ['an unknown application', ['--target', 'qa', 'nothing'], 'unknown-application'],
    ['a version without a tag', ['--target', 'qa', 'audit@7.0.0'], 'tag-not-found'],
    ['what the source never had', ['--target', 'production', 'orders'], 'version-not-in-source'],
  ])('refuses %s, and writes nothing', async (_, args, code) => {
    const before = world.repository.git('for-each-ref');
    expect(await world.ask('new', ...args)).toMatchObject({
      code: 1,
      json: { plan: null, branch: null, file: null, problems: [{ code, severity: 'error' }] },
    });
    expect(world.repository.git('for-each-ref')).toBe(before);
  });

  test('uses a name once', async () => {
    const args = ['new', '--target', 'qa', '--name', 'named', 'reports@1.0.0'];
    expect(await world.ask(...args)).toMatchObject({ code: 0, json: { plan: 'named' } });
    expect(await world.ask(...args)).toMatchObject({ code: 2, json: { problems: [{ code: 'usage' }] } });
    expect(await world.ask('new', '--target', 'qa', '--name', '../x', 'audit')).toMatchObject({ code: 2 });
  });
});

describe('check', () => {
  test('looks at open plans and active runs too', async () => {
    expect(await world.ask('check')).toMatchObject({ code: 0, json: { schema: 1, problems: [] } });
    world.propose('qa', 'still-open', planText({ orders: '1.0.0' }));
    world.submit(
      'qa',
      'still-waiting',
      `${planText({ payments: '1.0.0' })}timing: { not-before: 2999-01-01T00:00:00Z }\n`,
    );
    expect(await world.ask('execute', '--environment', 'qa')).toMatchObject({ code: 4 });
    const good = world.repository.git('rev-parse', 'main');
    const files = { 'catalog/orders.yml': null, 'catalog/payments.yml': null };
    world.repository.commit({ branch: 'main', files });
    expect(await world.ask('check')).toMatchObject({
      code: 2,
      json: {
        problems: expect.arrayContaining([
          expect.objectContaining({
            code: 'unknown-application',
            application: 'orders',
            plan: 'qa/still-open',
          }),
          expect.objectContaining({
            code: 'unknown-application',
            application: 'payments',
            plan: 'qa/still-waiting',
          }),
        ]),
      },
    });
    world.repository.git('update-ref', 'refs/heads/main', good);
    world.configure(
      environments.replace('  qa:', '  staging:').replace('sources: [qa]', 'sources: [staging]'),
    );
    expect(await world.ask('check')).toMatchObject({
      code: 2,
      json: {
        problems: expect.arrayContaining([
          expect.objectContaining({ code: 'unknown-environment', plan: 'qa/still-open' }),
        ]),
      },
    });
  });
});
