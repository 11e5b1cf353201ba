import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestRepository } from '../support/git-world.ts';
import { createReleaseWorld, planText, type ReleaseWorld } from '../support/release-world.ts';

const good = planText({ audit: '1.0.0' });

describe('validate', () => {
  let world: ReleaseWorld;
  let clone: TestRepository;
  beforeAll(async () => {
    world = await createReleaseWorld();
    world.propose('qa', 'good', good);
    world.propose('qa', 'foreign', planText({ reports: '1.0.0' }), {
      'plans/other.yml': good,
      '.github/deployment-plans.yml': 'version: 1\nenvironments: {}\n',
    });
    world.propose('production', 'mismatch', good);
    clone = world.git.clone(world.repository, 'clone');
    clone.git('checkout', '--quiet', 'plan/qa/good');
  });
  afterAll(() => world.remove());

  test('judges a branch as committed', async () => {
    const { code, json } = await world.ask('validate', 'plan/qa/good');
    expect(code).toBe(0);
    expect(json).toMatchObject({ plan: 'good', environment: 'qa', verdict: 'pass', problems: [] });
  });

  test('finds what a branch changes besides its plan', async () => {
    const { code, json } = await world.ask('validate', 'plan/qa/foreign');
    expect(code).toBe(1);
    expect(json).toMatchObject({
      verdict: 'fail',
      problems: [
        { code: 'foreign-change', file: '.github/deployment-plans.yml' },
        { code: 'foreign-change', file: 'plans/other.yml' },
      ],
      operations: [{ application: 'reports' }],
    });
  });

  test('takes the configuration from main, never from the branch', async () => {
    const { json } = await world.ask('validate', 'plan/qa/foreign');
    expect(json).not.toMatchObject({ problems: [{ code: 'unknown-environment' }] });
  });

  test('compares the target with the environment of the branch', async () => {
    const { code, json } = await world.ask('validate', 'plan/production/mismatch');
    expect(code).toBe(1);
    expect(json).toMatchObject({
      environment: 'production',
      target: 'qa',
      problems: [{ code: 'target-mismatch', file: 'plans/mismatch.yml', line: 2, column: 1 }],
    });
  });

  test('judges the plan branch that is checked out, and says that only commits count', async () => {
    const file = join(clone.folder, 'plans', 'good.yml');
    writeFileSync(file, 'not: [a plan\n');
    const call = ['validate', '--repo', clone.folder, '--remote', 'origin'];
    const { code, stdout } = await world.run(...call);
    expect(code).toBe(0);
    expect(stdout).toMatch(/committed on plan\/qa\/good/);
    const { json } = await world.ask(...call);
    expect(json).toMatchObject({ plan: 'good', verdict: 'pass' });
  });

  test('judges local branches without --remote', async () => {
    const { code, json } = await world.ask('validate', 'plan/qa/foreign', '--repo', clone.folder);
    expect(code).toBe(2);
    expect(json).toMatchObject({ problems: [{ code: 'usage' }] });
    const remote = ['validate', 'plan/qa/foreign', '--repo', clone.folder, '--remote', 'origin'];
    expect((await world.ask(...remote)).code).toBe(1);
  });

  test('judges a file outside the repository, named after its stem', async () => {
    const file = join(world.git.folder, '2026-11-20-other.yaml');
    writeFileSync(file, good);
    const { code, json } = await world.ask('validate', '--target', 'qa', '--file', file);
    expect(json).toMatchObject({ plan: '2026-11-20-other', environment: 'qa' });
    expect(json).toMatchObject({ problems: [{ code: 'conflict-same-module', plan: 'qa/good' }] });
    expect(code).toBe(1);
  });

  test('judges the file of a plan that is open without seeing itself', async () => {
    const file = join(world.git.folder, 'good.yml');
    writeFileSync(file, good);
    expect(await world.ask('validate', '--target', 'qa', '--file', file)).toMatchObject({
      code: 0,
      json: { plan: 'good', problems: [] },
    });
    const bad = join(world.git.folder, 'Bad Name.yml');
    copyFileSync(file, bad);
    const { code, json } = await world.ask('validate', '--target', 'qa', '--file', bad);
    expect(code).toBe(2);
    expect(json).toMatchObject({
      problems: [{ code: 'usage', message: expect.stringContaining('Bad Name') }],
    });
  });

  test('refuses a name whose plan has run', async () => {
    world.submit('qa', 'spent', planText({ orders: '1.0.0' }));
    expect(await world.run('execute', '--environment', 'qa')).toMatchObject({ code: 0 });
    const file = join(world.git.folder, 'spent.yml');
    writeFileSync(file, planText({ orders: '1.1.0' }));
    const { code, json } = await world.ask('validate', '--file', file, '--target', 'qa');
    expect(code).toBe(1);
    expect(json).toMatchObject({ problems: [{ code: 'plan-already-run', severity: 'error' }] });
  });

  test('stops at a broken catalog entry of the plan, and at that of no other', async () => {
    const files = { 'catalog/ledger.yml': 'application: ledger\nmodules: []\n' };
    world.repository.commit({ branch: 'main', files });
    world.propose('qa', 'broken', planText({ ledger: '1.0.0' }));
    const { code, json } = await world.ask('validate', 'plan/qa/broken');
    expect(code).toBe(2);
    expect(json).toMatchObject({ schema: 1, problems: [{ file: 'catalog/ledger.yml' }, {}] });
    expect((await world.run('validate', 'plan/qa/good')).code).toBe(0);
  });
});
