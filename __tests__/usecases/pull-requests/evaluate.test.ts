import { beforeEach, describe, expect, test } from '@jest/globals';
import type { PullRequestTrigger } from '../../../src/domain/pull-requests/trigger.ts';
import type { MemoryPullRequest } from '../../support/memory/memory-pull-request.ts';
import { planText } from '../../support/memory-world.ts';
import { createPullRequestWorld, type PullRequestWorld } from '../../support/pull-request-world.ts';

let at: PullRequestWorld;
beforeEach(async () => {
  at = await createPullRequestWorld();
});

const plan = (name: string, applications: Record<string, string>, more = {}) => ({
  [`plans/${name}.yml`]: planText(applications, more),
});

function changed({ number, base, head }: MemoryPullRequest): PullRequestTrigger {
  return {
    kind: 'pull-request',
    number,
    base,
    formerBase: null,
    head,
    concernsOthers: true,
  };
}

const writes = () =>
  at.forge.calls.filter(({ method }) => method.startsWith('set')).map(({ method }) => method);

describe('a pull request that proposes a plan', () => {
  test('gets a status, a check and one comment', async () => {
    const one = await at.propose(plan('one', { lonely: '1.0.0' }));
    const { pullRequests, asked, problems } = await at.evaluate(changed(one));
    expect(problems).toEqual([]);
    expect([...asked]).toEqual([one.number]);
    expect(pullRequests).toMatchObject([
      {
        kind: 'published',
        written: ['status', 'check', 'comment'],
        report: { plan: 'one', verdict: 'pass' },
      },
    ]);
    expect(at.verdict(one)).toBe('success');
    expect(at.forge.checks.get(one.head)).toMatchObject([{ conclusion: 'success' }]);
    expect(one.comments).toHaveLength(1);
    expect(one.comments[0]?.body).toContain('lonely');
  });

  test('is told nothing twice', async () => {
    const one = await at.propose(plan('one', { lonely: '1.0.0' }));
    await at.evaluate(changed(one));
    const before = writes().length;
    await at.evaluate(changed(one));
    await at.evaluate();
    expect(writes()).toHaveLength(before);
  });

  test('is left with one comment when there came to be two', async () => {
    const one = await at.propose(plan('one', { lonely: '1.0.0' }));
    await at.evaluate(changed(one));
    await at.forge.setComment(one.number, one.comments[0]?.body ?? '', null);
    await at.evaluate(changed(one));
    expect(one.comments).toHaveLength(1);
  });

  test.each<{ what: string; files: Record<string, string>; code: string }>([
    {
      what: 'a plan that names no version there is',
      files: plan('one', { lonely: '9.0.0' }),
      code: 'tag-not-found',
    },
    {
      what: 'another file besides',
      files: { ...plan('one', { lonely: '1.0.0' }), 'a.md': 'a' },
      code: 'foreign-change',
    },
    {
      what: 'two plans',
      files: { ...plan('one', { lonely: '1.0.0' }), ...plan('two', { shop: '1.0.0' }) },
      code: 'foreign-change',
    },
    { what: 'no plan', files: { 'README.md': 'a' }, code: 'foreign-change' },
    {
      what: 'a plan for another environment',
      files: plan('one', { lonely: '1.0.0' }, { target: 'production' }),
      code: 'target-mismatch',
    },
    { what: 'a plan that cannot be read', files: { 'plans/one.yml': 'a: [' }, code: 'yaml-syntax' },
  ])('fails with $what', async ({ files, code }) => {
    const one = await at.propose(files);
    const { pullRequests } = await at.evaluate(changed(one));
    expect(at.verdict(one)).toBe('failure');
    expect(pullRequests[0]?.report.problems.map((problem) => problem.code)).toContain(code);
    expect(one.comments[0]?.body).toContain(code);
  });

  test('fails unseen when it changes more files than can be listed', async () => {
    const one = await at.propose(plan('one', { lonely: '1.0.0' }), { changedFiles: 3001 });
    await at.evaluate(changed(one));
    expect(at.verdict(one)).toBe('failure');
  });

  test('fails for an environment that is not configured', async () => {
    const one = await at.propose(plan('one', { lonely: '1.0.0' }, { target: 'staging' }), { base: 'env/qa' });
    at.world.remove('qa');
    await at.evaluate(changed(one));
    expect(at.verdict(one)).toBe('failure');
  });

  test('keeps no green when the plan is changed for the worse', async () => {
    const one = await at.propose(plan('one', { lonely: '1.0.0' }));
    await at.evaluate(changed(one));
    at.push(one, plan('one', { lonely: '9.0.0' }));
    await at.evaluate(changed(one));
    expect(at.verdict(one)).toBe('failure');
    expect(one.comments).toHaveLength(1);
  });
});

describe('a sweep', () => {
  test('turns the younger of two colliding plans red, and green again when the older is gone', async () => {
    const older = await at.propose(plan('older', { lonely: '1.0.0' }));
    const younger = await at.propose(plan('younger', { lonely: '2.0.0' }));
    await at.evaluate();
    expect([at.verdict(older), at.verdict(younger)]).toEqual(['success', 'failure']);
    expect(younger.comments[0]?.body).toContain('https://github.com/acme/releases/pull/1');
    older.open = false;
    await at.evaluate(changed(older));
    expect(at.verdict(younger)).toBe('success');
  });

  test('lets drafts, and plans that fail for other reasons, turn no other plan red', async () => {
    const draft = await at.propose(plan('draft', { lonely: '1.0.0' }), { draft: true });
    const failing = await at.propose(plan('failing', { audit: '9.0.0' }));
    const others = [
      await at.propose(plan('a', { lonely: '2.0.0' })),
      await at.propose(plan('b', { audit: '1.0.0' })),
    ];
    await at.evaluate();
    expect(others.map(at.verdict)).toEqual(['success', 'success']);
    expect([at.verdict(draft), at.verdict(failing)]).toEqual(['success', 'failure']);
    draft.draft = false;
    await at.evaluate(changed(draft));
    expect(others.map(at.verdict)).toEqual(['failure', 'success']);
  });

  test('writes only where the verdict is another one', async () => {
    await at.propose(plan('a', { lonely: '1.0.0' }));
    await at.propose(plan('b', { audit: '1.0.0' }));
    await at.evaluate();
    const before = writes().length;
    at.world.merge('c', planText({ lonely: '3.0.0' }));
    const { pullRequests } = await at.evaluate({ kind: 'push', branch: 'env/qa' });
    expect(pullRequests).toHaveLength(2);
    expect(writes()).toHaveLength(before);
  });

  test('lets one environment that cannot be judged keep no other from it', async () => {
    at.world.addApplication('other');
    const one = await at.propose(plan('one', { lonely: '1.0.0' }));
    const two = await at.propose(plan('two', { other: '1.0.0' }));
    at.world.sources.repositories.delete('acme/other');
    const { pullRequests } = await at.evaluate();
    expect([at.verdict(one), at.verdict(two)]).toEqual(['success', 'error']);
    expect(pullRequests[1]?.report).toMatchObject({
      verdict: 'unknown',
      problems: [{ code: 'source-unreachable' }],
    });
  });
});

describe('what moves while it is judged', () => {
  test('is judged again as it is then', async () => {
    const one = await at.propose(plan('one', { lonely: '1.0.0' }));
    let moved = false;
    at.forge.beforeCall = ({ method }) => {
      if (method !== 'publications' || moved) return;
      moved = true;
      at.push(one, plan('one', { lonely: '9.0.0' }));
    };
    const first = one.head;
    await at.evaluate(changed(one));
    expect(at.forge.statuses.has(first)).toBe(false);
    expect(at.verdict(one)).toBe('failure');
  });

  test('and goes on moving has no verdict, which is said', async () => {
    const one = await at.propose(plan('one', { lonely: '1.0.0' }));
    at.forge.beforeCall = ({ method }) => {
      if (method === 'publications') at.push(one, plan('one', { lonely: '1.0.0' }, { notes: one.head }));
    };
    const { problems } = await at.evaluate(changed(one));
    expect(at.verdict(one)).toBeUndefined();
    expect(problems).toMatchObject([{ message: expect.stringContaining('#1 moves faster') }]);
  });

  test('to another base gets its verdict there', async () => {
    const one = await at.propose(plan('one', { lonely: '1.0.0' }));
    await at.evaluate(changed(one));
    one.base = 'env/production';
    await at.evaluate({ ...changed(one), formerBase: 'env/qa' });
    expect(at.verdict(one)).toBe('failure');
  });
});

describe('fails closed', () => {
  test.each(['trusted branch', 'configuration'] as const)(
    'when the %s cannot be used: green ones lose their verdict',
    async (what) => {
      const one = await at.propose(plan('one', { lonely: '1.0.0' }));
      await at.evaluate();
      if (what === 'configuration')
        at.world.store.commit({ branch: 'main', files: { '.github/deployment-plans.yml': 'x' } });
      else at.world.store.remove('main');
      const { problems } = await at.evaluate();
      expect(problems.length).toBeGreaterThan(0);
      expect(at.verdict(one)).toBe('error');
    },
  );

  test('when the publications cannot be read', async () => {
    const one = await at.propose(plan('one', { lonely: '1.0.0' }));
    await at.evaluate();
    at.forge.fail('publications', { effect: false });
    const { problems } = await at.evaluate();
    expect(problems).toMatchObject([{ code: 'source-unreachable' }]);
    expect(at.verdict(one)).toBe('error');
    await at.evaluate();
    expect(at.verdict(one)).toBe('success');
  });

  test('and says so when only the comment cannot be written', async () => {
    const one = await at.propose(plan('one', { lonely: '1.0.0' }));
    at.forge.fail('setComment', { effect: false });
    const { pullRequests } = await at.evaluate({ kind: 'asked', environment: 'qa', plan: 'one' });
    expect(pullRequests[0]?.problems).toMatchObject([{ severity: 'warning' }]);
    expect(one.comments).toEqual([]);
    await at.evaluate();
    expect(one.comments).toHaveLength(1);
  });
});

test('a dry run writes nothing', async () => {
  const one = await at.propose(plan('one', { lonely: '1.0.0' }));
  const { pullRequests } = await at.evaluate(changed(one), { dryRun: true });
  expect(pullRequests).toMatchObject([{ report: { verdict: 'pass' }, written: [] }]);
  expect(writes()).toEqual([]);
});

test('one plan that is asked about by name is judged alone', async () => {
  await at.propose(plan('one', { lonely: '1.0.0' }));
  const two = await at.propose(plan('two', { audit: '1.0.0' }));
  const { pullRequests, asked } = await at.evaluate({ kind: 'asked', environment: 'qa', plan: 'two' });
  expect(pullRequests.map(({ pullRequest }) => pullRequest.number)).toEqual([two.number]);
  expect([...asked]).toEqual([two.number]);
});

test('an environment that there is not is named', async () => {
  const { problems } = await at.evaluate({ kind: 'asked', environment: 'moon', plan: null });
  expect(problems).toMatchObject([{ code: 'unknown-environment', severity: 'error' }]);
});

test('closed, foreign and old triggers change nothing', async () => {
  const one = await at.propose(plan('one', { lonely: '1.0.0' }), { open: false });
  const { pullRequests } = await at.evaluate(changed(one));
  expect(pullRequests).toEqual([]);
  expect(writes()).toEqual([]);
});
