import { beforeEach, describe, expect, test } from '@jest/globals';
import type { MergedPlan } from '../../../src/domain/admission/register.ts';
import type { ReleaseRepository } from '../../../src/ports/release-repository.ts';
import { mergedBetween, plansAt } from '../../../src/usecases/reading/merged-plans.ts';
import { createMemoryStore, type MemoryStore } from '../../support/memory/memory-repository.ts';

const branch = 'env/qa';
const file = (plan: string) => `plans/${plan}.yml`;

let store: MemoryStore;
let repository: ReleaseRepository;
let base: string;
beforeEach(() => {
  store = createMemoryStore();
  repository = store.open();
  base = store.commit({ branch, files: { [file('old')]: 'old', 'plans/README.md': 'Plans.' } });
});

async function merged(): Promise<MergedPlan[]> {
  const tip = (await repository.branches(branch)).get(branch) ?? '';
  return mergedBetween(repository, base, tip);
}

const names = async () => (await merged()).map(({ plan }) => plan);

describe('plans that were merged', () => {
  test('come in the order of their merges, then by name', async () => {
    store.commit({ branch, files: { [file('z')]: 'z', [file('b')]: 'b' } });
    store.commit({ branch, files: { [file('a')]: 'a' } });
    expect(await names()).toEqual(['b', 'z', 'a']);
  });

  test('count from their merge, not from the commits of their branch', async () => {
    const early = store.commit({ branch: 'plan/qa/late', from: base, files: { [file('late')]: 'late' } });
    store.commit({ branch, files: { [file('direct')]: 'direct' } });
    const mergeCommit = store.commit({ branch, files: { [file('late')]: 'late' }, merges: early });
    const plans = await merged();
    expect(plans.map(({ plan }) => plan)).toEqual(['direct', 'late']);
    expect(plans[1]).toMatchObject({ mergeCommit });
  });

  test('name everybody who had a hand in them', async () => {
    const side = store.commit({
      branch: 'plan/qa/one',
      from: base,
      files: { [file('one')]: 'one' },
      author: 'Bob <bob@example.com>',
    });
    store.commit({ branch, files: { [file('one')]: 'one' }, merges: side });
    const [one] = await merged();
    expect(one?.authors).toEqual(['Bob <bob@example.com>', 'Ada <ada@example.com>']);
  });

  test('name co-authors and committers, but not GitHub, which commits what is made on its pages', async () => {
    const files = { [file('one')]: 'one' };
    const message = 'One (#7)\n\nCo-authored-by: Cleo <cleo@example.com>';
    const author = 'Bob <bob@example.com>';
    store.commit({ branch, files, author, message, committer: 'GitHub <noreply@github.com>' });
    store.commit({ branch, files: { [file('two')]: 'two' }, author, committer: 'Dora <dora@example.com>' });
    expect((await merged()).map(({ authors }) => authors)).toEqual([
      ['Bob <bob@example.com>', 'Cleo <cleo@example.com>'],
      ['Bob <bob@example.com>', 'Dora <dora@example.com>'],
    ]);
  });

  test('that are touched again take the later place, with what stands there now', async () => {
    const first = store.commit({ branch, files: { [file('one')]: 'first' } });
    store.commit({ branch, files: { [file('two')]: 'two' } });
    const second = store.commit({ branch, files: { [file('one')]: 'second' } });
    const plans = await merged();
    expect(plans.map(({ plan }) => plan)).toEqual(['two', 'one']);
    expect(plans.map(({ earlierMerges }) => earlierMerges)).toEqual([[], [first]]);
    expect(plans[1]?.mergeCommit).toBe(second);
    const tip = (await repository.branches(branch)).get(branch) ?? '';
    expect(plans[1]?.blob).toBe((await plansAt(repository, tip)).get('one'));
  });

  test('that are gone again have nothing', async () => {
    store.commit({ branch, files: { [file('one')]: 'one' } });
    store.commit({ branch, files: { [file('one')]: null } });
    expect(await merged()).toMatchObject([{ plan: 'one', blob: null }]);
  });

  test('are files of the grammar alone', async () => {
    const others = { 'plans/README.md': 'new', 'plans/deep/x.yml': 'x', 'plans/Big.yml': 'x', 'x.yml': 'x' };
    store.commit({ branch, files: others, links: { [file('link')]: 'old.yml' } });
    expect((await merged()).filter(({ blob }) => blob !== null)).toEqual([]);
    const tip = (await repository.branches(branch)).get(branch) ?? '';
    expect([...(await plansAt(repository, tip)).keys()]).toEqual(['old']);
  });

  test('are none between a commit and itself', async () => {
    expect(await names()).toEqual([]);
  });
});
