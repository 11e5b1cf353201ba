import { beforeEach, describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { attemptFix, fixPlan } from '../../../src/usecases/fixing/fix-plan.ts';
import { proposalOfFile } from '../../../src/usecases/reading/proposals.ts';
import { revisableOnBranch } from '../../../src/usecases/revising/revisable-plan.ts';
import { commit } from '../../support/builders.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../support/memory-world.ts';

/** `shop` needs `ledger`, and `ledger` needs `audit`; none of them is in `qa`. */
let world: MemoryWorld;
beforeEach(async () => {
  world = await createMemoryWorld();
  requires('shop', 'ledger-api');
  requires('ledger', 'audit-api');
});

/** Puts an application into the catalog that does not do without a module of another one. */
function requires(application: string, producer: string): void {
  const modules = { [`${application}-api`]: { references: { [producer]: '*' } } };
  const text = stringify({ application, repository: `acme/${application}`, modules });
  world.store.commit({ branch: 'main', files: { [`catalog/${application}.yml`]: text } });
}

const branch = 'plan/qa/one';

async function fix(name = branch) {
  const { ports } = world;
  return fixPlan(ports, await world.trusted(), revisableOnBranch(ports, name));
}

async function tipOf(name: string): Promise<string> {
  return (await world.ports.repository.branches(name)).get(name) ?? '';
}

async function textOn(name = branch): Promise<string> {
  const files = await world.ports.repository.read(await tipOf(name), ['plans/one.yml']);
  return new TextDecoder().decode(files.get('plans/one.yml')?.bytes ?? undefined);
}

const pinned = (number: string) => `{ version: ${number}.0.0, commit: ${commit(`c${number}`)} }`;

describe('a plan that lacks producers', () => {
  test('gets them and theirs, commits pinned, by one commit on its branch', async () => {
    await world.open('one', `# mine\n${planText({ shop: '2.0.0' })}notes: keep # this\n`);
    const before = await tipOf(branch);
    const fixed = await fix();
    expect(fixed).toMatchObject({
      made: true,
      left: [],
      validation: { verdict: 'pass', problems: [] },
      changes: [
        { application: 'ledger', from: null, to: '3.0.0', cures: ['producer-missing'] },
        { application: 'audit', from: null, to: '3.0.0', cures: ['producer-missing'] },
      ],
    });
    expect(fixed.validation.operations.map(({ application }) => application)).toEqual([
      'shop',
      'ledger',
      'audit',
    ]);
    expect(fixed.commit).toBe(await tipOf(branch));
    expect(await textOn()).toBe(
      `# mine\nsource: development\ntarget: qa\napplications:\n  shop: 2.0.0\n  ledger: ${pinned('3')}\n  audit: ${pinned('3')}\nnotes: keep # this\n`,
    );
    const history = await world.ports.repository.history(before, await tipOf(branch));
    expect(history.map(({ changes }) => changes.map(({ path }) => path))).toEqual([['plans/one.yml']]);
    expect(world.store.messages.at(-1)).toBe('fix qa/one: ledger 3.0.0, audit 3.0.0');
  });

  test('stays as it is when something else is wrong with it, and what would be left is said', async () => {
    const text = planText({ shop: '2.0.0', lonely: '9.0.0' });
    await world.open('one', text);
    const before = await tipOf(branch);
    const attempt = await fix();
    expect(attempt).toMatchObject({
      made: false,
      commit: null,
      validation: { verdict: 'fail' },
      changes: [{ application: 'ledger' }, { application: 'audit' }],
    });
    expect(attempt.validation.problems.map(({ code }) => code).sort()).toEqual([
      'producer-missing',
      'tag-not-found',
    ]);
    expect(attempt.left).toEqual([
      {
        code: 'tag-not-found',
        severity: 'error',
        application: 'lonely',
        message: expect.any(String),
      },
    ]);
    expect([await tipOf(branch), await textOn()]).toEqual([before, text]);
  });

  test('is read again when its branch has moved meanwhile', async () => {
    await world.open('one', planText({ shop: '2.0.0' }));
    let moved = false;
    world.store.meddle(({ branch: name }) => {
      if (name === branch && !moved) {
        moved = true;
        const text = planText({ shop: '2.0.0', lonely: '1.0.0' });
        world.store.commit({ branch, files: { 'plans/one.yml': text } });
      }
      return 'none';
    });
    expect(await fix()).toMatchObject({ made: true });
    expect(await textOn()).toContain('  shop: 2.0.0\n  lonely: 1.0.0\n  ledger: ');
  });

  test('takes what the source has: that is what it had whole', async () => {
    await world.adopt(
      'qa',
      { application: 'shop', version: '2.0.0' },
      { application: 'ledger', version: '1.0.0' },
    );
    await world.adopt('production', { application: 'audit', version: '1.0.0' });
    const text = planText({ shop: '2.0.0' }, { source: 'qa', target: 'production' });
    await world.open('one', text, 'production');
    expect(await fix('plan/production/one')).toMatchObject({
      made: true,
      changes: [{ application: 'ledger', to: '1.0.0' }],
    });
    expect(await textOn('plan/production/one')).toContain(`  ledger: ${pinned('1')}\n`);
  });

  test('is lost when the repository of what it lacks is out of reach', async () => {
    await world.open('one', planText({ shop: '2.0.0' }));
    world.sources.repositories.delete('acme/shop');
    await expect(fix()).rejects.toMatchObject({ kind: 'lost' });
  });
});

test('a plan without errors is not touched, whatever its warnings suggest', async () => {
  await world.adopt(
    'qa',
    { application: 'shop', version: '1.0.0' },
    { application: 'ledger', version: '1.0.0' },
    { application: 'audit', version: '1.0.0' },
  );
  await world.open('one', planText({ ledger: '2.0.0' }));
  const before = await tipOf(branch);
  const attempt = await fix();
  expect(attempt).toMatchObject({ made: false, changes: [], left: [], commit: null });
  expect(attempt.validation).toMatchObject({
    verdict: 'pass',
    problems: [{ code: 'consumer-outdated', cure: { application: 'shop', entry: 'redeploy' } }],
  });
  expect(await tipOf(branch)).toBe(before);
});

test('a plan that cannot be read has nothing that could be cured', async () => {
  const bytes = new TextEncoder().encode('source: [');
  const given = {
    name: 'one',
    bytes: { id: '', size: 9, bytes },
    environment: 'qa',
    now: '2026-11-21T10:00:00Z',
  };
  const attempt = await attemptFix(
    world.ports,
    await world.trusted(),
    await proposalOfFile(world.ports, given),
  );
  expect(attempt).toMatchObject({ made: false, changes: [], left: [{ code: 'yaml-syntax' }] });
});
