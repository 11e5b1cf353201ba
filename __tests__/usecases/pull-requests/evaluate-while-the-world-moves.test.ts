import { beforeEach, describe, expect, test } from '@jest/globals';
import type { PullRequestTrigger } from '../../../src/domain/pull-requests/trigger.ts';
import { ForgeForbidden } from '../../../src/ports/forge.ts';
import type { MemoryPullRequest } from '../../support/memory/memory-pull-request.ts';
import { planText } from '../../support/memory-world.ts';
import { createPullRequestWorld, type PullRequestWorld } from '../../support/pull-request-world.ts';
import { succeeded } from '../../support/scripted-deployer.ts';

let at: PullRequestWorld;
beforeEach(async () => {
  at = await createPullRequestWorld();
});

const plan = (name: string, applications: Record<string, string>) => ({
  [`plans/${name}.yml`]: planText(applications),
});

function changed({ number, base, head }: MemoryPullRequest): PullRequestTrigger {
  return { kind: 'pull-request', number, base, formerBase: null, head, concernsOthers: true };
}

const written = () => at.forge.calls.filter(({ method }) => method.startsWith('set'));

describe('the others are judged by what they change', () => {
  test('a plan whose branch has taken a foreign file out again still collides', async () => {
    const older = await at.propose({ ...plan('older', { lonely: '1.0.0' }), 'junk.md': 'x' });
    at.push(older, { 'junk.md': null });
    const younger = await at.propose(plan('younger', { lonely: '2.0.0' }));
    await at.evaluate();
    expect([at.verdict(older), at.verdict(younger)]).toEqual(['success', 'failure']);
  });

  test('a pull request with two plans turns no other red', async () => {
    await at.propose({ ...plan('a', { lonely: '1.0.0' }), ...plan('b', { shop: '1.0.0' }) });
    const other = await at.propose(plan('other', { lonely: '2.0.0' }));
    await at.evaluate();
    expect(at.verdict(other)).toBe('success');
  });

  test('a plan whose run is under way turns no other red, whoever is asked', async () => {
    at.world.merge('one', planText({ lonely: '1.0.0' }));
    let verdicts: unknown;
    at.world.deployer.script('lonely', {
      async open() {
        verdicts = await judgeTwice();
        return succeeded;
      },
    });
    await at.world.execute();
    expect(verdicts).toEqual({ spent: 'failure', other: 'success', writtenAgain: 0 });

    async function judgeTwice() {
      const spent = await at.propose(plan('one', { lonely: '2.0.0' }));
      const other = await at.propose(plan('other', { lonely: '3.0.0' }));
      await at.evaluate(changed(other));
      const before = written().length;
      await at.evaluate(changed(other));
      await at.evaluate();
      return {
        ...{ spent: at.verdict(spent), other: at.verdict(other) },
        writtenAgain: written().length - before,
      };
    }
  });
});

test('pull requests of the same commit share the verdict on the oldest', async () => {
  const one = await at.propose(plan('one', { lonely: '1.0.0' }));
  const twin = at.forge.add({ head: one.head });
  at.world.store.pullRequests.set(twin.number, one.head);
  const { asked } = await at.evaluate(changed(twin));
  expect(at.verdict(one)).toBe('success');
  expect([...asked]).toEqual([one.number]);
  const before = written().length;
  await at.evaluate();
  expect(written()).toHaveLength(before);
});

test('what decides about merges is written before what explains it', async () => {
  for (const name of ['shop', 'audit', 'lonely']) await at.propose(plan(name, { [name]: '1.0.0' }));
  await at.evaluate();
  const order = written().map(({ method }) => method);
  expect(order.slice(0, 3)).toEqual(['setStatus', 'setStatus', 'setStatus']);
  expect(order).toHaveLength(9);
});

describe('when the world moves while verdicts are written', () => {
  test('everything is judged again by what there is then', async () => {
    const one = await at.propose(plan('one', { lonely: '1.0.0' }));
    at.forge.beforeCall = ({ method }) => {
      if (method !== 'setStatus') return;
      at.forge.beforeCall = () => {};
      at.world.store.commit({ branch: 'main', files: { 'catalog/lonely.yml': null } });
    };
    await at.evaluate(changed(one));
    expect(at.verdict(one)).toBe('failure');
  });

  test('a draft that has become ready meanwhile counts', async () => {
    const draft = await at.propose(plan('draft', { lonely: '1.0.0' }), { draft: true });
    const other = await at.propose(plan('other', { lonely: '2.0.0' }));
    at.forge.beforeCall = ({ method }) => {
      if (method === 'setComment') draft.draft = false;
    };
    await at.evaluate(changed(other));
    expect(at.verdict(other)).toBe('failure');
  });

  test('a pull request that was closed meanwhile is asked about no more', async () => {
    const one = await at.propose(plan('one', { lonely: '1.0.0' }));
    at.forge.beforeCall = ({ method }) => {
      if (method === 'publications') at.push(one, plan('one', { lonely: '2.0.0' }));
      else if (written().length === 0 && at.forge.calls.length > 1) one.open = false;
    };
    const { asked, problems } = await at.evaluate(changed(one));
    expect([...asked]).toEqual([]);
    expect(problems).toEqual([]);
  });
});

describe('without evidence', () => {
  test('the report says why there is no verdict, in place of the one that was', async () => {
    const one = await at.propose(plan('one', { lonely: '1.0.0' }));
    await at.evaluate();
    at.world.store.commit({ branch: 'main', files: { '.github/deployment-plans.yml': 'environments: [' } });
    await at.evaluate();
    expect(at.verdict(one)).toBe('error');
    expect(one.comments).toHaveLength(1);
    expect(one.comments[0]?.body).toContain('yaml-syntax');
    expect(one.comments[0]?.body).not.toContain('passed');
    expect(at.forge.checks.get(one.head)).toMatchObject([{ conclusion: 'failure' }]);
  });

  test('a head that cannot be had loses its verdict, and that is said', async () => {
    const one = await at.propose(plan('one', { lonely: '1.0.0' }));
    await at.evaluate();
    at.world.store.pullRequests.delete(one.number);
    const { problems } = await at.evaluate(changed(one));
    expect(problems).toMatchObject([{ message: expect.stringContaining('#1 could not be fetched') }]);
    expect(at.verdict(one)).toBe('error');
  });
});

describe('a forge that refuses', () => {
  async function many(): Promise<void> {
    for (const name of ['shop', 'ledger', 'audit', 'lonely'])
      await at.propose(plan(name, { [name]: '1.0.0' }));
  }
  const tries = (method: string) => at.forge.calls.filter((call) => call.method === method).length;

  test('a right that is missing is found out once', async () => {
    await many();
    at.forge.fail('setCheck', { effect: false, error: new ForgeForbidden('no', 'checks: write') });
    const { pullRequests, problems } = await at.evaluate();
    expect(tries('setCheck')).toBe(1);
    expect(pullRequests.flatMap((it) => it.problems)).toHaveLength(1);
    expect(problems).toMatchObject([
      { severity: 'warning', message: expect.stringContaining('3 more writes') },
    ]);
  });

  test('a right that is missing is told of the pull request that was asked about, too', async () => {
    const one = await at.propose(plan('one', { lonely: '1.0.0' }));
    at.forge.fail('setStatus', { effect: false, error: new ForgeForbidden('no', 'statuses: write') });
    const { pullRequests } = await at.evaluate(changed(one));
    expect(pullRequests.flatMap((it) => it.problems)).toMatchObject([
      { severity: 'error', message: expect.stringMatching(/status of pull request #1 .*: no$/) },
    ]);
  });

  test('one that is down is not asked for every pull request', async () => {
    await many();
    for (const nth of [1, 2, 3, 4]) at.forge.fail('setStatus', { effect: false }, nth);
    const { problems } = await at.evaluate();
    expect(tries('setStatus')).toBe(3);
    expect(problems).toMatchObject([{ severity: 'error' }]);
  });

  test('one that takes no explanations still takes verdicts', async () => {
    await many();
    const last = await at.propose(plan('last', { lonely: '9.0.0' }), { base: 'env/production' });
    for (const nth of [1, 2, 3, 4]) {
      at.forge.fail('setCheck', { effect: false }, nth);
      at.forge.fail('setComment', { effect: false }, nth);
    }
    await at.evaluate();
    expect(at.verdict(last)).toBe('failure');
    expect([tries('setCheck'), tries('setComment')]).toEqual([3, 3]);
  });
});
