import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Run } from '../../../../src/domain/records/run/run.ts';
import { createApprovalsReader } from '../../../../src/usecases/approvals/approvals-of-run.ts';
import { createMemoryReviewers, type MemoryReviewers } from '../../../support/memory/memory-reviewers.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../../support/memory-world.ts';

const texts = [planText({ shop: '2.0.0' }), planText({ shop: '2.0.0' }, { notes: 'a typo' })];
const approvals = { required: 1 };
const freeze = [{ from: '2026-11-18', to: '2026-11-25' }];
let world: MemoryWorld;
let reviewers: MemoryReviewers;

beforeEach(async () => {
  world = await createMemoryWorld();
  reviewers = createMemoryReviewers();
});

const told = ({ problems }: Run) => problems.map(({ message }) => message).join('\n');

describe.each([
  ['was registered', true],
  ['was merged just before', false],
])('a plan that is amended by somebody else after it %s', (_, isSeen) => {
  test.each<[string, string, boolean]>([
    ['its first author', 'alice', false],
    ['whoever amended it', 'bob', false],
    ['somebody else', 'carol', true],
  ])('is not approved by those who wrote it, as git knows them: %s', async (_who, name, counts) => {
    world.configure({ qa: { approvals } });
    for (const [index, author] of ['alice', 'bob'].entries()) {
      const files = { 'plans/one.yml': texts[index] ?? '' };
      world.store.commit({ branch: 'env/qa', files, author: `${author} <${author}@example.com>` });
      if (isSeen) await world.execute();
    }
    await world.execute({ approvedBy: [name] });
    const run = await world.run('one');
    expect(run.status).toBe(counts ? 'finished' : 'waiting');
    expect(run.authors).toEqual(['alice <alice@example.com>', 'bob <bob@example.com>']);
  });

  /** Merges a state of the plan by a pull request. */
  async function propose(index: number, author: string, approvedBy: string): Promise<void> {
    const text = texts[index] ?? '';
    world.store.remove('plan/qa/one');
    const head = await world.open('one', text);
    reviewers.merged.set(world.merge('one', text), {
      ...{ number: 7 + index, url: 'https://github.com/acme/releases/pull/7', base: 'env/qa', head, author },
      contributors: {
        people: [{ login: author, identity: `${author} <a@b>`, commit: head }],
        complete: true,
      },
      reviews: [
        {
          ...{ author: approvedBy, state: 'approved', commit: head, mayWrite: true },
          submittedAt: '2026-11-20T10:00:00Z',
        },
      ],
    });
  }

  async function execute(): Promise<void> {
    const approvalsOf = createApprovalsReader({ ...world.ports, reviewers });
    await world.execute({ ports: { ...world.ports, approvalsOf } });
  }

  test.each<[string, string, boolean]>([
    ['who proposed it first', 'alice', false],
    ['somebody else', 'carol', true],
  ])('is not approved by those who proposed it, as reviews prove: %s', async (_who, name, counts) => {
    world.configure({ qa: { approvals, windows: { freeze } } });
    await propose(0, 'alice', 'carol');
    if (isSeen) await execute();
    await propose(1, 'bob', name);
    world.configure({ qa: { approvals } });
    await execute();
    const run = await world.run('one');
    expect(run.status).toBe(counts ? 'finished' : 'aborted');
    if (!counts) {
      expect(told(run)).toContain('alice opened the pull request of this plan as it was merged before');
    }
  });
});
