import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createReleaseWorld, planText, type ReleaseWorld } from '../support/release-world.ts';

/** `orders` needs `payments`, and that needs `ledger`; nothing is in `qa`. */
let world: ReleaseWorld;
beforeEach(async () => {
  world = await createReleaseWorld();
  requireWhatTheyUse();
});
afterEach(() => world.remove());

/** Takes from the catalog that these can do without what they use. */
function requireWhatTheyUse(): void {
  const files = ['orders', 'payments'].map((application) => {
    const path = `catalog/${application}.yml`;
    const text = world.repository.git('show', `main:${path}`);
    return [path, `${text.replaceAll(', optional: true', '')}\n`];
  });
  world.repository.commit({ branch: 'main', files: Object.fromEntries(files) });
}

const lacking = `# ours\n${planText({ orders: '2.0.0' })}`;

describe('validate --fix', () => {
  test('cures a plan on its branch, once', async () => {
    world.propose('qa', 'one', lacking);
    const { code, stdout } = await world.run('validate', '--fix', 'plan/qa/one');
    expect(code).toBe(0);
    expect(stdout).toContain('Added  payments 2.0.0: cures producer missing');
    expect(stdout).toMatch(/^Fixed: written to plan\/qa\/one, commit [0-9a-f]{12}\./m);
    const again = await world.ask('validate', 'plan/qa/one', '--fix');
    expect(again).toMatchObject({
      code: 0,
      json: { verdict: 'pass', fix: { made: false, changes: [], left: [] } },
    });
  });

  test('answers no and writes nothing when it cannot cure everything', async () => {
    world.propose('qa', 'two', `${lacking}  reports: 9.9.9\n`);
    const before = world.repository.git('rev-parse', 'plan/qa/two');
    expect(await world.ask('validate', '--fix', 'plan/qa/two')).toMatchObject({
      code: 1,
      json: { verdict: 'fail', fix: { made: false, left: [{ code: 'tag-not-found' }] } },
    });
    expect(world.repository.git('rev-parse', 'plan/qa/two')).toBe(before);
  });
});

describe('in a clone that has the branch checked out', () => {
  test('--fix changes nothing but says how, and then does so with --file and with --remote', async () => {
    world.propose('qa', 'four', lacking);
    const clone = world.git.clone(world.repository, 'clone');
    clone.git('fetch', '--quiet', 'origin', 'env/qa:env/qa', 'deployment-records:deployment-records');
    clone.git('checkout', '--quiet', 'plan/qa/four');
    const repo = ['--repo', clone.folder];
    const { code, json } = await world.ask('validate', '--fix', ...repo);
    expect(code).toBe(2);
    expect(json).toMatchObject({
      problems: [
        {
          code: 'usage',
          message: expect.stringMatching(/is checked out in .* --fix --file plans\/four\.yml/),
        },
      ],
    });
    const file = join(clone.folder, 'plans', 'four.yml');
    expect(readFileSync(file, 'utf8')).toBe(lacking);
    expect((await world.run('validate', '--fix', '--file', file, '--target', 'qa', ...repo)).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('  ledger: { version: 2.0.0, commit: ');
    writeFileSync(file, lacking);
    expect((await world.run('validate', '--fix', ...repo, '--remote', 'origin')).code).toBe(0);
    expect(world.repository.git('show', 'plan/qa/four:plans/four.yml')).toContain(
      '  ledger: { version: 2.0.0',
    );
    expect(readFileSync(file, 'utf8')).toBe(lacking);
  });
});

describe('refresh', () => {
  test('changes what does not hold any more, once', async () => {
    world.propose('qa', 'five', planText({ reports: '1.0.5', audit: '1.0.0' }));
    expect(await world.ask('refresh', 'plan/qa/five')).toMatchObject({
      code: 0,
      json: {
        plan: 'five',
        adjusted: [{ application: 'reports', from: '1.0.5', to: '2.0.0' }],
        problems: [],
      },
    });
    const { code, stdout } = await world.run('refresh', 'plan/qa/five');
    expect(code).toBe(0);
    expect(stdout).toContain('Fresh: every choice still holds');
  });

  test.each([
    { args: ['plan/qa/nothing'], says: 'no branch' },
    { args: ['env/qa'], says: 'not a plan branch' },
  ])('of $args is a mistake in the call', async ({ args, says }) => {
    const { code, json } = await world.ask('refresh', ...args);
    expect(code).toBe(2);
    expect(json).toMatchObject({ problems: [{ code: 'usage', message: expect.stringContaining(says) }] });
  });
});
