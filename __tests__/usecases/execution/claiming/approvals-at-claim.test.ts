import { beforeEach, describe, expect, test } from '@jest/globals';
import { createApprovalsReader } from '../../../../src/usecases/approvals/approvals-of-run.ts';
import { createMemoryReviewers, type MemoryReviewers } from '../../../support/memory-reviewers.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../../support/memory-world.ts';

const text = planText({ shop: '2.0.0' });
let world: MemoryWorld;
let reviewers: MemoryReviewers;
let merge: string;
let head: string;

beforeEach(async () => {
  world = await createMemoryWorld();
  reviewers = createMemoryReviewers();
  head = await world.open('one', text);
  merge = world.merge('one', text);
});

/** Brings the plan by a pull request of alice's, with reviews of this commit. */
function approve(commit: string, ...by: readonly string[]): void {
  reviewers.merged.set(merge, {
    ...{ number: 7, url: 'https://github.com/acme/releases/pull/7', base: 'env/qa', head, author: 'alice' },
    contributors: { people: [{ login: 'alice', identity: 'alice <a@b>', commit: head }], complete: true },
    reviews: by.map((author) => ({
      ...{ author, state: 'approved', commit, mayWrite: true, submittedAt: '2026-11-20T10:00:00Z' },
    })),
  });
}

async function claimed() {
  const approvalsOf = createApprovalsReader({ ...world.ports, reviewers });
  await world.execute({ ports: { ...world.ports, approvalsOf } });
  return world.run('one');
}

describe('a run that is claimed', () => {
  test.each<[string, () => void, readonly string[]]>([
    [
      'who approved exactly what was merged, and not its author',
      () => approve(head, 'alice', 'carol'),
      ['carol'],
    ],
    ['nobody who approved another state', () => approve(merge, 'carol'), []],
    ['nobody when nobody approved', () => approve(head), []],
    ['nobody when it came without a pull request', () => {}, []],
  ])('records %s', async (_, given, expected) => {
    given();
    const { status, approvals, blob } = await claimed();
    expect(status).toBe('finished');
    expect(approvals).toEqual(expected.map((by) => ({ by, at: '2026-11-20T10:00:00Z', blob })));
    expect(reviewers.calls).toEqual([`mergedPullRequests ${merge}`]);
    expect(world.ports.progress.told).not.toContainEqual(expect.stringContaining('approved'));
  });

  test('goes on without them when they cannot be read, and says so', async () => {
    approve(head, 'carol');
    reviewers.lost = true;
    expect(await claimed()).toMatchObject({ status: 'finished', approvals: [] });
    expect(world.ports.progress.told).toContainEqual(
      expect.stringMatching(
        /^who approved qa\/one is not recorded: mergedPullRequests \w+ was told to fail$/,
      ),
    );
    expect(reviewers.calls).toHaveLength(1);
  });

  test('asks for nothing where plans come without pull requests', async () => {
    await world.execute();
    expect(await world.run('one')).toMatchObject({ status: 'finished', approvals: [] });
  });

  test('hides no mistake of ours', async () => {
    const approvalsOf = () => Promise.reject(new TypeError('a mistake'));
    await expect(world.execute({ ports: { ...world.ports, approvalsOf } })).rejects.toThrow('a mistake');
  });
});
