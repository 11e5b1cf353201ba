import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Validation } from '../../src/domain/validation.ts';
import { proposalOfBranch, proposalOfFile } from '../../src/usecases/reading/proposals.ts';
import { validate } from '../../src/usecases/validate.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../support/memory-world.ts';

let world: MemoryWorld;
beforeEach(async () => {
  world = await createMemoryWorld();
});

async function validateBranch(plan: string, environment = 'qa'): Promise<Validation> {
  const proposal = await proposalOfBranch(world.ports, `plan/${environment}/${plan}`);
  return validate(world.ports, await world.trusted(), proposal);
}

async function validateFile(text: string, environment = 'qa', name = 'one'): Promise<Validation> {
  const bytes = new TextEncoder().encode(text);
  const file = { id: '', size: bytes.byteLength, bytes };
  const given = { name, bytes: file, environment, now: '2026-11-21T10:00:00.000Z' };
  return validate(world.ports, await world.trusted(), await proposalOfFile(world.ports, given));
}

const inWords = ({ problems }: Validation) => problems.map(({ code, severity }) => `${code} ${severity}`);

describe('a plan on its branch', () => {
  test('passes, and says what it would do', async () => {
    await world.adopt(
      'qa',
      { application: 'shop', version: '1.0.0' },
      { application: 'audit', version: '2.0.0' },
    );
    await world.open('one', planText({ shop: '2.0.0', audit: '2.0.0', lonely: '2.0.0' }));
    expect(await validateBranch('one')).toEqual({
      plan: 'one',
      environment: 'qa',
      source: 'development',
      target: 'qa',
      verdict: 'pass',
      problems: [
        expect.objectContaining({
          code: 'already-deployed',
          file: 'plans/one.yml',
          line: 5,
          application: 'audit',
        }),
      ],
      operations: [
        { application: 'shop', action: 'deploy', from: '1.0.0', to: '2.0.0', modules: ['shop-api'] },
        {
          application: 'audit',
          action: 'deploy',
          from: '2.0.0',
          to: '2.0.0',
          modules: ['audit-api'],
          skip: 'already-deployed',
        },
        { application: 'lonely', action: 'deploy', from: null, to: '2.0.0', modules: ['lonely-api'] },
      ],
    });
  });

  test('fails with every problem at once, in file order', async () => {
    await world.open('one', planText({ shop: '9.0.0', unheard: '1.0.0', ledger: 'redeploy' }));
    const validation = await validateBranch('one');
    expect(validation.verdict).toBe('fail');
    expect(validation.problems.map(({ code, line }) => `${line} ${code}`)).toEqual([
      '4 tag-not-found',
      '5 unknown-application',
      '6 not-deployed',
    ]);
  });

  test('names the application that was meant', async () => {
    await world.open('one', planText({ lonley: '1.0.0' }));
    expect((await validateBranch('one')).problems[0]?.message).toContain('did you mean lonely?');
  });

  test('that cannot be read fails with what is wrong in the text alone', async () => {
    await world.open('one', 'source: [development\n');
    expect(await validateBranch('one')).toMatchObject({
      source: null,
      target: null,
      verdict: 'fail',
      operations: [],
      problems: [{ code: 'yaml-syntax', file: 'plans/one.yml' }],
    });
  });

  test('is told once of a check that is not there, and all that is incomplete elsewhere', async () => {
    const success = [{ criterion: 'it answers', check: 'smoke' }, { criterion: 'TBD' }];
    await world.open('one', planText({ shop: '2.0.0' }, { success }));
    expect((await validateBranch('one')).problems).toMatchObject([
      { code: 'unknown-check', message: expect.stringContaining('success[0]') },
      { code: 'incomplete-section', message: expect.stringContaining('success[1].criterion') },
    ]);
  });

  test('changes nothing else on its branch', async () => {
    await world.open('one', planText({ shop: '2.0.0' }));
    world.store.commit({ branch: 'plan/qa/one', files: { 'plans/other.yml': 'x', 'README.md': 'y' } });
    const { problems } = await validateBranch('one');
    expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'foreign-change plans/other.yml',
      'foreign-change README.md',
    ]);
  });

  test('has few problems however much else it changes', async () => {
    await world.open('one', planText({ shop: '2.0.0' }));
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`docs/${index}.md`, 'x']));
    world.store.commit({ branch: 'plan/qa/one', files });
    const { problems } = await validateBranch('one');
    expect(problems).toHaveLength(11);
    expect(problems.map(({ message }) => message)).toContainEqual(expect.stringContaining('290 more files'));
  });

  test('that has run already fails', async () => {
    world.merge('one', planText({ shop: '2.0.0' }));
    await world.execute();
    expect(inWords(await validateFile(planText({ shop: '3.0.0' })))).toEqual(['plan-already-run error']);
  });

  test('that is merged and waits may still change', async () => {
    world.sources.repositories.delete('acme/shop');
    world.merge('one', planText({ shop: '2.0.0' }));
    await world.execute();
    expect(inWords(await validateFile(planText({ lonely: '2.0.0' })))).toEqual([]);
  });

  test.each([
    { branch: 'env/qa', says: 'is not a plan branch' },
    { branch: 'plan/qa/nowhere', says: "'deployment-plans list --status open' shows" },
    { branch: 'main', says: 'name one, or a file with --file' },
    { branch: 'plan/qa/empty', says: 'has no file plans/empty.yml' },
  ])('is not on $branch', async ({ branch, says }) => {
    world.store.commit({ branch: 'plan/qa/empty', files: { 'README.md': 'x' } });
    await expect(proposalOfBranch(world.ports, branch)).rejects.toThrow(says);
  });
});

describe('a plan for an environment that is configured and has no branch', () => {
  const refusal = { kind: 'wrong', message: expect.stringContaining("'env/qa' does not exist; create it") };

  test.each([planText({ shop: '2.0.0' }), 'source: ['])('is not judged: %j', async (text) => {
    await world.open('one', text);
    world.store.remove('env/qa');
    await expect(validateBranch('one')).rejects.toMatchObject(refusal);
    await expect(validateFile(text)).rejects.toMatchObject(refusal);
  });
});

describe('a plan in a file', () => {
  test('for an environment that is not configured is judged no further', async () => {
    expect(inWords(await validateFile(planText({ shop: '9.0.0' }), 'staging'))).toEqual([
      'unknown-environment error',
    ]);
  });

  test('takes from what its source has had', async () => {
    const text = planText({ lonely: '2.0.0' }, { source: 'qa', target: 'production' });
    expect(inWords(await validateFile(text, 'production'))).toEqual(['version-not-in-source error']);
    await world.adopt('qa', { application: 'lonely', version: '2.0.0' });
    expect(inWords(await validateFile(text, 'production'))).toEqual([]);
  });

  test('has a name', async () => {
    await expect(validateFile(planText({ shop: '2.0.0' }), 'qa', 'No Name')).rejects.toMatchObject({
      kind: 'wrong',
    });
  });
});

describe('what cannot be judged', () => {
  test('for want of an answer is lost', async () => {
    world.sources.repositories.delete('acme/shop');
    await expect(validateFile(planText({ shop: '2.0.0' }))).rejects.toMatchObject({
      kind: 'lost',
      problems: [{ code: 'source-unreachable', application: 'shop' }],
    });
  });

  test('because the catalog is wrong is a mistake there', async () => {
    world.store.commit({ branch: 'main', files: { 'catalog/shop.yml': 'application: shop\n' } });
    await expect(validateFile(planText({ shop: '2.0.0' }))).rejects.toMatchObject({
      kind: 'wrong',
      problems: [{ file: 'catalog/shop.yml' }],
    });
  });

  test('asks each repository of the plan once, and no other', async () => {
    await world.open('other', planText({ lonely: '2.0.0' }));
    await validateFile(planText({ shop: '2.0.0', audit: 'redeploy' }));
    expect(world.sources.asked).toEqual(['acme/shop']);
  });
});

describe('other open plans', () => {
  test('collide: an error for the younger, a notice for the older', async () => {
    await world.open('one', planText({ shop: '2.0.0' }));
    await world.open('two', planText({ shop: '3.0.0' }));
    expect(inWords(await validateBranch('one'))).toEqual(['conflict-same-module notice']);
    const younger = await validateBranch('two');
    expect(younger).toMatchObject({
      verdict: 'fail',
      problems: [{ plan: 'qa/one', application: 'shop', line: 4 }],
    });
  });

  test('collide by a reference: a warning for both', async () => {
    await world.open('one', planText({ shop: '2.0.0' }));
    await world.open('two', planText({ ledger: '2.0.0' }));
    expect(inWords(await validateBranch('one'))).toEqual(['conflict-reference warning']);
    expect(inWords(await validateBranch('two'))).toEqual(['conflict-reference warning']);
  });

  test.each([
    { what: 'is for another environment', text: planText({ shop: '2.0.0' }), environment: 'production' },
    { what: 'cannot be read', text: 'nothing', environment: 'qa' },
    { what: 'touches something else', text: planText({ lonely: '2.0.0' }), environment: 'qa' },
  ])('do not collide when the other $what', async ({ text, environment }) => {
    await world.open('one', text, environment);
    await world.open('two', planText({ shop: '3.0.0' }));
    expect(inWords(await validateBranch('two'))).toEqual([]);
  });

  test.each([
    { what: 'fails otherwise', text: planText({ shop: '2.0.0', unheard: '1.0.0' }) },
    {
      what: 'sets what there is not',
      text: planText({ shop: '2.0.0' }, { settings: { shop: { a: 'b' } } }),
    },
  ])('turn nobody red when the other $what', async ({ text }) => {
    await world.open('one', text);
    await world.open('two', planText({ shop: '3.0.0' }));
    expect(await validateBranch('two')).toMatchObject({
      verdict: 'pass',
      problems: [{ code: 'conflict-same-module', severity: 'notice' }],
    });
  });

  test('are no longer open once they are merged', async () => {
    await world.open('one', planText({ shop: '2.0.0' }));
    world.merge('one', planText({ shop: '2.0.0' }));
    await world.open('two', planText({ shop: '3.0.0' }));
    expect(inWords(await validateBranch('two'))).toEqual([]);
  });

  test('that is the same plan does not collide with itself', async () => {
    await world.open('one', planText({ shop: '2.0.0' }));
    expect(inWords(await validateFile(planText({ shop: '3.0.0' })))).toEqual([]);
  });

  test('are found in whatever order their branches come', async () => {
    const names = ['d', 'b', 'e', 'a', 'c'];
    for (const name of names) await world.open(name, planText({ shop: '2.0.0' }));
    const found = await Promise.all(names.map(async (name) => inWords(await validateBranch(name))));
    const count = (severity: string) =>
      found.map((it) => it.filter((line) => line.endsWith(severity)).length);
    expect(count('error')).toEqual([0, 1, 2, 3, 4]);
    expect(count('notice')).toEqual([4, 3, 2, 1, 0]);
  });
});

describe('what a plan would wait for', () => {
  test('is told as a notice while another one is under way', async () => {
    const seen: string[][] = [];
    world.configure({ qa: { 'parallel-plans': 1 } });
    world.deployer.script('shop', {
      open: async () => {
        seen.push(inWords(await validateFile(planText({ lonely: '2.0.0' }), 'qa', 'two')));
        seen.push(inWords(await validateFile(planText({ shop: '3.0.0' }), 'qa', 'two')));
        return { outcome: 'succeeded', reason: null };
      },
    });
    world.merge('one', planText({ shop: '2.0.0' }));
    await world.execute();
    expect(seen).toEqual([['would-wait notice'], ['would-wait notice', 'would-wait notice']]);
  });
});
