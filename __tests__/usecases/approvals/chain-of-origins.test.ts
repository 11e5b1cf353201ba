import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Origin } from '../../../src/domain/model/plan.ts';
import type { Run } from '../../../src/domain/records/run/run.ts';
import { readChain, readFormer } from '../../../src/usecases/approvals/chain-of-origins.ts';
import { commit, run } from '../../support/builders.ts';
import { createMemoryStore, type MemoryStore } from '../../support/memory/memory-repository.ts';
import { planText } from '../../support/memory-world.ts';
import { recordedRuns } from './recorded-runs.ts';

let store: MemoryStore;
let base: string;

beforeEach(() => {
  store = createMemoryStore();
  base = store.commit({ branch: 'env/qa', files: { 'plans/README.md': 'Plans.\n' } });
});

const from = (plan: string, by?: string): Origin => ({
  kind: 'retry',
  environment: 'qa',
  plan,
  ...(by !== undefined && { by }),
});

const ports = (...runs: readonly Run[]) => ({ repository: store.open(), records: recordedRuns(...runs) });
const file = (plan: string, origin?: Origin) => ({
  [`plans/${plan}.yml`]: planText({ shop: '2.0.0' }, origin && { origin }),
});
const merge = (mergeCommit: string) => ({ commit: mergeCommit, base: 'env/qa' });

describe('a chain of origins', () => {
  test('is empty for a plan that was made from none', async () => {
    expect(await readChain(ports(), undefined)).toEqual({ links: [], complete: true, notes: [] });
  });

  test('names every plan before, with its authors, who asked for it, and what brought it', async () => {
    const known = ports(
      run('b', { origin: from('a', 'bob'), authors: ['B <b@example.com>'], mergeCommit: commit('bb') }),
      run('a', { authors: ['A <a@example.com>'], mergeCommit: commit('aa') }),
    );
    expect(await readChain(known, from('b', 'carol'))).toEqual({
      links: [
        {
          ancestor: { address: 'qa/b', askedBy: 'bob', authors: ['B <b@example.com>'] },
          by: merge(commit('bb')),
        },
        {
          ancestor: { address: 'qa/a', askedBy: null, authors: ['A <a@example.com>'] },
          by: merge(commit('aa')),
        },
      ],
      complete: true,
      notes: [],
    });
  });

  test('names all that was merged of a plan before', async () => {
    const changed = run('a', { mergeCommit: commit('aa'), earlierMerges: [commit('a1'), commit('a2')] });
    const { links } = await readChain(ports(changed), from('a'));
    expect(links.map(({ by }) => by)).toEqual(['a1', 'a2', 'aa'].map((it) => merge(commit(it))));
  });

  test('ends where it comes back to itself', async () => {
    const known = ports(run('a', { origin: from('b') }), run('b', { origin: from('a') }));
    const { links, complete } = await readChain(known, from('a'));
    expect(links.map(({ ancestor }) => ancestor.address)).toEqual(['qa/a', 'qa/b']);
    expect(complete).toBe(true);
  });

  test('goes on through a plan that is only proposed', async () => {
    const author = 'Alice <alice@example.com>';
    store.commit({ branch: 'plan/qa/b', from: base, files: file('b', from('a', 'erin')), author });
    store.commit({ branch: 'plan/qa/b', files: file('c') });
    const { links, complete } = await readChain(ports(run('a')), from('b'));
    expect(links[0]).toEqual({
      ancestor: { address: 'qa/b', askedBy: 'erin', authors: [author] },
      by: { branch: 'plan/qa/b', base: 'env/qa' },
    });
    expect(links[1]?.ancestor.address).toBe('qa/a');
    expect(complete).toBe(true);
  });

  test('goes on through a plan that was merged and has no run, by all of its merges', async () => {
    const [alice, bob] = ['Alice <alice@example.com>', 'Bob <bob@example.com>'];
    const first = store.commit({ branch: 'env/qa', files: file('b'), author: alice });
    const second = store.commit({ branch: 'env/qa', files: file('b', from('a')), author: bob });
    store.commit({ branch: 'plan/qa/b', from: base, files: file('b') });
    const { links } = await readChain(ports(run('a')), from('b'));
    const ancestor = { address: 'qa/b', askedBy: null };
    expect(links.slice(0, 2)).toEqual([
      { ancestor: { ...ancestor, authors: [alice] }, by: merge(first) },
      { ancestor: { ...ancestor, authors: [alice, bob] }, by: merge(second) },
    ]);
    expect(links[2]?.ancestor.address).toBe('qa/a');
  });

  test.each<[string, () => void]>([
    ['is nowhere', () => {}],
    ['stands nowhere with its branch', () => store.commit({ branch: 'plan/qa/a', from: base, files: {} })],
    [
      'is no plan any more',
      () => store.commit({ branch: 'plan/qa/a', from: base, files: { 'plans/a.yml': 'x' } }),
    ],
  ])('is not complete when a plan %s, and says which', async (_, given) => {
    given();
    const { links, complete, notes } = await readChain(ports(run('b', { origin: from('a') })), from('b'));
    expect(links).toHaveLength(1);
    expect(complete).toBe(false);
    expect(notes).toEqual([
      'qa/a has neither run nor file that can be read, so it is not known who wrote it; restore its branch plan/qa/a, or make this plan without it',
    ]);
  });

  test('ends somewhere, and says where', async () => {
    const all = Array.from({ length: 130 }, (_, index) => run(`${index}`, { origin: from(`${index + 1}`) }));
    const { links, complete, notes } = await readChain(ports(...all), from('0'));
    expect(links).toHaveLength(100);
    expect(complete).toBe(false);
    expect(notes).toEqual([
      'who wrote qa/100 and what comes before it was not looked up, so far back it lies',
    ]);
  });
});

describe('what was merged of a plan before', () => {
  const one = { environment: 'qa', plan: 'one' };
  const changed = run('one', { mergeCommit: commit('aa'), earlierMerges: [commit('a1')] });
  const ancestor = { address: null, askedBy: null, authors: changed.authors };

  test('is nothing of a plan that has no run, or was merged but once', async () => {
    expect(await readFormer(ports(), { ...one, mergeCommit: null })).toEqual([]);
    const once = run('one', { mergeCommit: commit('aa') });
    expect(await readFormer(ports(once), { ...one, mergeCommit: commit('aa') })).toEqual([]);
  });

  test.each<[string, string | null, readonly string[]]>([
    ['all but what stands to be executed', commit('aa'), ['a1']],
    ['all, when it is proposed anew', null, ['a1', 'aa']],
  ])('is %s', async (_, mergeCommit, expected) => {
    expect(await readFormer(ports(changed), { ...one, mergeCommit })).toEqual(
      expected.map((it) => ({ ancestor, by: merge(commit(it)) })),
    );
  });

  test.each<[string, string, readonly string[]]>([
    ['without who merged it as it is now', 'Carol', ['Alice', 'Dave']],
    ['with who had written that and merged it as it is now', 'Alice', ['Alice', 'Dave']],
  ])('names its authors, %s', async (_, merger, expected) => {
    const signed = (name: string) => `${name} <${name.toLowerCase()}@example.com>`;
    const [first, second, third] = ['Alice', 'Dave', merger].map((name, index) =>
      store.commit({
        branch: 'env/qa',
        files: file('one', from(`before-${index}`)),
        author: signed(name),
      }),
    );
    if (first === undefined || second === undefined || third === undefined) throw new Error('no commit');
    const authors = [...new Set(['Alice', 'Dave', merger].map(signed))];
    const amended = run('one', { mergeCommit: third, earlierMerges: [first, second], authors });
    const former = await readFormer(ports(amended), { ...one, mergeCommit: third });
    expect(former).toEqual(
      [first, second].map((it) => ({
        ancestor: { ...ancestor, authors: expected.map(signed) },
        by: merge(it),
      })),
    );
  });
});
