import { describe, expect, test } from '@jest/globals';
import type { Origin } from '../../../src/domain/model/plan.ts';
import { readChain } from '../../../src/usecases/approvals/chain-of-origins.ts';
import { commit, run } from '../../support/builders.ts';
import { recordedRuns } from './recorded-runs.ts';

const from = (plan: string, by?: string): Origin => ({
  kind: 'retry',
  environment: 'qa',
  plan,
  ...(by !== undefined && { by }),
});

describe('a chain of origins', () => {
  test('is empty for a plan that was made from none', async () => {
    expect(await readChain(recordedRuns(), undefined)).toEqual({ links: [], notes: [] });
  });

  test('names every plan before, with its authors, who asked for it, and what brought it', async () => {
    const records = recordedRuns(
      run('b', { origin: from('a', 'bob'), authors: ['B <b@example.com>'], mergeCommit: commit('bb') }),
      run('a', { authors: ['A <a@example.com>'], mergeCommit: commit('aa') }),
    );
    const base = 'env/qa';
    expect(await readChain(records, from('b', 'carol'))).toEqual({
      links: [
        {
          ancestor: { address: 'qa/b', askedBy: 'bob', authors: ['B <b@example.com>'] },
          merge: { commit: commit('bb'), base },
        },
        {
          ancestor: { address: 'qa/a', askedBy: null, authors: ['A <a@example.com>'] },
          merge: { commit: commit('aa'), base },
        },
      ],
      notes: [],
    });
  });

  test('ends where it comes back to itself', async () => {
    const records = recordedRuns(run('a', { origin: from('b') }), run('b', { origin: from('a') }));
    const { links, notes } = await readChain(records, from('a'));
    expect(links.map(({ ancestor }) => ancestor.address)).toEqual(['qa/a', 'qa/b']);
    expect(notes).toEqual([]);
  });

  test('says which plan is not known', async () => {
    const { links, notes } = await readChain(recordedRuns(run('b', { origin: from('a') })), from('b'));
    expect(links).toHaveLength(1);
    expect(notes).toEqual(['qa/a has no run in the records, so it is not known who wrote it']);
  });

  test('ends somewhere, and says where', async () => {
    const all = Array.from({ length: 30 }, (_, index) => run(`${index}`, { origin: from(`${index + 1}`) }));
    const { links, notes } = await readChain(recordedRuns(...all), from('0'));
    expect(links).toHaveLength(20);
    expect(notes).toEqual(['who wrote qa/20 and what comes before it was not looked up']);
  });
});
