import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { digestOf } from '../support/digest.ts';
import type { TestRepository } from '../support/git-world.ts';
import type { Answer, ReleaseWorld } from '../support/release-world.ts';
import { createReleaseWorld, planText } from '../support/release-world.ts';

let world: ReleaseWorld;
let clone: TestRepository;
beforeEach(async () => {
  world = await createReleaseWorld();
  clone = world.git.clone(world.repository, 'clone');
});
afterEach(() => world.remove());

function ask(...args: string[]): Promise<Answer> {
  return world.ask(...args, '--repo', clone.folder, '--remote', 'origin');
}

describe('with --remote', () => {
  test('everything is fetched first and pushed: the whole life of a plan', async () => {
    const local = clone.git('for-each-ref', 'refs/heads');
    expect(await ask('new', '--target', 'qa', '--name', 'one', 'audit')).toMatchObject({
      code: 0,
      json: { branch: 'plan/qa/one' },
    });
    expect(world.repository.git('show', 'plan/qa/one:plans/one.yml')).toContain('audit: { version: 2.0.0');
    expect(await ask('validate', 'plan/qa/one')).toMatchObject({ code: 0 });
    world.merge('qa', 'one');
    expect(await ask('execute', '--environment', 'qa')).toMatchObject({
      code: 0,
      json: { runs: [{ plan: 'one', status: 'finished' }] },
    });
    expect(world.repository.git('show', 'deployment-records:runs/qa/one.json')).toContain('"finished"');
    expect(await ask('list')).toMatchObject({ json: { plans: [{ plan: 'one', status: 'finished' }] } });
    expect(await ask('adopt', 'production')).toMatchObject({ code: 0 });
    expect(await ask('reuse', 'qa/one', '--target', 'production')).toMatchObject({ code: 0 });
    expect(world.repository.git('for-each-ref', 'refs/heads/plan/production')).toContain(
      'plan/production/one',
    );
    expect(clone.git('for-each-ref', 'refs/heads')).toBe(local);
  });

  test('two clones never execute the same plan', async () => {
    const second = world.git.clone(world.repository, 'second');
    for (const plan of ['a', 'b', 'c'])
      world.submit('qa', plan, planText({ [plan === 'b' ? 'audit' : 'ledger']: '1.0.0' }));
    const codes = await Promise.all([
      ask('execute', '--environment', 'qa'),
      world.ask('execute', '--environment', 'qa', '--repo', second.folder, '--remote', 'origin'),
    ]);
    for (const { code } of codes) expect([0, 4]).toContain(code);
    expect(await ask('reconcile')).toMatchObject({ code: 0 });
    expect(world.deployed().sort()).toEqual(['qa a ledger deploy 1.0.0', 'qa b audit deploy 1.0.0']);
  });

  test('that is out of reach, nothing is decided', async () => {
    clone.git('remote', 'set-url', 'origin', join(world.git.folder, 'gone'));
    const before = digestOf(clone.folder);
    for (const args of [['list'], ['execute', '--environment', 'qa'], ['validate', 'plan/qa/x']]) {
      const { code, json } = await ask(...args);
      expect({ args, code }).toEqual({ args, code: 5 });
      expect(json).toMatchObject({ schema: 1, problems: [{ code: 'source-unreachable' }] });
    }
    expect(digestOf(clone.folder)).toEqual(before);
  });

  test.each(['--upload-pack=touch', '-x', '../x', ''])('%j is no remote', async (name) => {
    const { code, json } = await world.ask('list', '--repo', clone.folder, `--remote=${name}`);
    expect(code).toBe(2);
    expect(json).toMatchObject({ problems: [{ code: 'usage' }] });
  });
});
