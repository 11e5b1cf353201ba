import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Answer } from '../../../src/cli/answer.ts';
import { refreshAnswer } from '../../../src/cli/answers/refresh-answer.ts';
import { type ValidationRequest, validateAnswer } from '../../../src/cli/answers/validate-answer.ts';
import { withSession } from '../../../src/cli/session/with-session.ts';
import { plainStyle } from '../../../src/render/text/view.ts';
import { createReleaseWorld, planText, type ReleaseWorld } from '../../support/release-world.ts';

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

const branch = 'plan/qa/one';
const text = `# ours\n${planText({ orders: '2.0.0 # at last' })}`;
const view = { style: plainStyle, width: 100 };

function fix(request: Partial<ValidationRequest>, repo = world.repository.folder): Promise<Answer> {
  const asked = { branch: undefined, fix: true, ...request };
  return withSession({ repo }, (session) => validateAnswer(session, asked));
}

function fixedText(): string {
  const at = (application: string) =>
    `  ${application}: { version: 2.0.0, commit: ${world.commitOf(application, 'v2.0.0')} }\n`;
  return `${text}${at('payments')}${at('ledger')}`;
}

describe('validate --fix', () => {
  test('commits what a plan lacks to its branch, and judges the result', async () => {
    world.propose('qa', 'one', text);
    const { exitCode, json, text: inWords } = await fix({ branch });
    expect(exitCode).toBe(0);
    expect(json).toMatchObject({
      plan: 'one',
      verdict: 'pass',
      problems: [],
      operations: [{ application: 'orders' }, { application: 'payments' }, { application: 'ledger' }],
      fix: {
        made: true,
        changes: [
          { application: 'payments', from: null, to: '2.0.0', cures: ['producer-missing'] },
          { application: 'ledger', from: null, to: '2.0.0', cures: ['producer-missing'] },
        ],
        left: [],
      },
    });
    expect(`${world.repository.git('show', `${branch}:plans/one.yml`)}\n`).toBe(fixedText());
    const tip = world.repository.git('rev-parse', '--short=12', branch);
    expect(inWords(view)).toContain('Added  payments 2.0.0: cures producer missing\n');
    expect(inWords(view)).toContain(`Fixed: written to ${branch}, commit ${tip}. Look through the plan.`);
    expect(await fix({ branch })).toMatchObject({ exitCode: 0, json: { fix: { made: false, changes: [] } } });
  });

  test('does not move a branch that is checked out, and says how the file is changed there', async () => {
    world.propose('qa', 'one', text);
    const clone = world.git.clone(world.repository, 'clone');
    clone.git('fetch', '--quiet', 'origin', 'refs/heads/*:refs/heads/*', '--update-head-ok');
    clone.git('checkout', '--quiet', branch);
    const before = clone.git('rev-parse', branch);
    const command = 'deployment-plans validate --fix --file plans/one.yml --target qa';
    for (const named of [undefined, branch]) {
      await expect(fix({ branch: named }, clone.folder)).rejects.toMatchObject({
        kind: 'wrong',
        message: expect.stringContaining(command),
      });
    }
    expect(clone.git('rev-parse', branch)).toBe(before);
    const file = join(clone.folder, 'plans', 'one.yml');
    expect(await fix({ file, target: 'qa' }, clone.folder)).toMatchObject({ exitCode: 0 });
    expect(readFileSync(file, 'utf8')).toBe(fixedText());
  });
});

describe('validate --fix --file', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = join(world.git.folder, 'written');
    file = join(folder, 'one.yml');
    mkdirSync(folder);
    writeFileSync(file, text);
  });

  test('changes the file, and no branch', async () => {
    const before = world.repository.git('for-each-ref');
    const { exitCode, text: inWords } = await fix({ file, target: 'qa' });
    expect(exitCode).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(fixedText());
    expect(readdirSync(folder)).toEqual(['one.yml']);
    expect(inWords(view)).toContain(`Fixed: written to ${file}.`);
    expect(world.repository.git('for-each-ref')).toBe(before);
  });

  test('leaves the file alone when the plan would fail all the same', async () => {
    const hopeless = `${text}  reports: 9.9.9\n`;
    writeFileSync(file, hopeless);
    const { exitCode, json, text: inWords } = await fix({ file, target: 'qa' });
    expect(exitCode).toBe(1);
    expect(json).toMatchObject({
      verdict: 'fail',
      problems: [
        { code: 'producer-missing', line: 5 },
        { code: 'tag-not-found', line: 6 },
      ],
      fix: { made: false, changes: [{}, {}], left: [{ code: 'tag-not-found', application: 'reports' }] },
    });
    expect(inWords(view)).toContain('Not fixed: even so there would be errors, so the plan stays as it is:');
    expect(readFileSync(file, 'utf8')).toBe(hopeless);
    expect(readdirSync(folder)).toEqual(['one.yml']);
  });
});

describe('refresh', () => {
  const refresh = (name: string): Promise<Answer> =>
    withSession({ repo: world.repository.folder }, (session) => refreshAnswer(session, name));

  test('changes nothing in a plan that holds', async () => {
    world.propose('qa', 'one', planText({ reports: '1.0.0' }));
    const { exitCode, json, text: inWords } = await refresh(branch);
    expect(exitCode).toBe(0);
    expect(json).toMatchObject({ plan: 'one', target: 'qa', commit: null, adjusted: [], added: [] });
    expect(inWords(view)).toContain('Fresh: every choice still holds, nothing was written.');
  });

  test('commits what takes the place of a version that is gone', async () => {
    world.propose('qa', 'one', `# ours\n${planText({ reports: '1.0.5 # soon' })}`);
    const { exitCode, json, text: inWords } = await refresh(branch);
    const commit = world.repository.git('rev-parse', branch);
    expect(exitCode).toBe(0);
    expect(json).toMatchObject({ branch, commit, adjusted: [{ from: '1.0.5', to: '2.0.0' }], problems: [] });
    expect(world.repository.git('show', `${branch}:plans/one.yml`)).toContain('# soon');
    expect(inWords(view)).toContain(
      "Adjusted  reports 1.0.5 → 2.0.0: 'development' does not have 1.0.5 any more",
    );
    expect(inWords(view)).toContain(`Refreshed: committed to ${branch}, ${commit.slice(0, 12)}.`);
  });

  test('is refused for a plan that is merged', async () => {
    world.propose('qa', 'one', planText({ reports: '1.0.0' }));
    const tip = world.repository.git('rev-parse', branch);
    world.merge('qa', 'one');
    world.repository.git('update-ref', `refs/heads/${branch}`, tip);
    const { exitCode, json, text: inWords } = await refresh(branch);
    expect(exitCode).toBe(1);
    expect(json).toMatchObject({ plan: null, branch: null, file: null, commit: null });
    expect(inWords(view)).toContain('Refused: nothing was written');
  });
});
