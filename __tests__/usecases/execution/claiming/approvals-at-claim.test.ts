import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Review } from '../../../../src/domain/pull-requests/review.ts';
import { ForgeForbidden } from '../../../../src/ports/forge.ts';
import { createApprovalsReader } from '../../../../src/usecases/approvals/approvals-of-run.ts';
import { createMemoryReviewers, type MemoryReviewers } from '../../../support/memory/memory-reviewers.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../../support/memory-world.ts';

const managers = '@acme/managers';
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

function review(author: string, change: Partial<Review> = {}): Review {
  const submittedAt = '2026-11-20T10:00:00Z';
  return { author, state: 'approved', commit: head, mayWrite: true, submittedAt, ...change };
}

/** Brings the plan by a pull request of alice's. */
function reviewed(...reviews: readonly Review[]): void {
  const people = [{ login: 'alice', identity: 'alice <a@b>', commit: head }];
  reviewers.merged.set(merge, {
    ...{ number: 7, url: 'https://github.com/acme/releases/pull/7', base: 'env/qa', head, author: 'alice' },
    contributors: { people, complete: true },
    reviews,
  });
}

function execute() {
  const approvalsOf = createApprovalsReader({ ...world.ports, reviewers });
  return world.execute({ ports: { ...world.ports, approvalsOf } });
}

async function claimed() {
  await execute();
  return world.run('one');
}

describe('a run that is claimed where nobody need approve', () => {
  test.each<[string, () => void, readonly string[]]>([
    [
      'who approved exactly what was merged, and not its author',
      () => reviewed(review('alice'), review('carol')),
      ['carol'],
    ],
    ['nobody who approved another state', () => reviewed(review('carol', { commit: merge })), []],
    ['nobody when nobody approved', () => reviewed(), []],
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
    reviewed(review('carol'));
    reviewers.lost = true;
    expect(await claimed()).toMatchObject({ status: 'finished', approvals: [] });
    expect(world.ports.progress.told).toContainEqual(
      expect.stringMatching(
        /^who approved qa\/one is not recorded: mergedPullRequests \w+ was told to fail$/,
      ),
    );
    expect(reviewers.calls).toHaveLength(1);
  });

  test('is the same as where none are required', async () => {
    world.configure({ qa: { approvals: { required: 0, from: ['dave'] } } });
    reviewers.lost = true;
    expect(await claimed()).toMatchObject({ status: 'finished', approvals: [] });
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

describe('a run that is claimed where two must approve', () => {
  beforeEach(() => {
    world.configure({ qa: { approvals: { required: 2, from: [managers, 'dave'] } } });
    reviewers.teams.set(managers, { members: ['alice', 'Bob', 'carol'] });
  });

  const earlier = { submittedAt: '2026-11-20T09:00:00Z' };

  test.each<[string, () => readonly Review[], readonly string[]]>([
    ['a member of the team and who is named', () => [review('bob'), review('dave')], ['bob', 'dave']],
    ['more than need be', () => [review('bob'), review('carol'), review('dave')], ['bob', 'carol', 'dave']],
    [
      'somebody who had asked for changes before',
      () => [review('bob', { ...earlier, state: 'changes-requested' }), review('bob'), review('dave')],
      ['bob', 'dave'],
    ],
    [
      'enough, whoever else cannot be told',
      () => [review('bob'), review('carol'), review('mallory', { mayWrite: false })],
      ['bob', 'carol'],
    ],
  ])('starts with the approvals of %s', async (_, reviews, by) => {
    reviewed(...reviews());
    const { status, approvals, blob } = await claimed();
    expect(status).toBe('finished');
    expect(approvals).toEqual(by.map((it) => ({ by: it, at: '2026-11-20T10:00:00Z', blob })));
  });

  const missing = (count: number) => `${count} of 2 approvals ${count === 1 ? 'is' : 'are'} missing`;
  test.each<[string, () => void, string, string]>([
    ['nobody approved', () => reviewed(), missing(2), 'of pull request #7'],
    ['it came without a pull request', () => {}, missing(2), 'the plan came without a pull request'],
    ['its author is one of two', () => reviewed(review('alice'), review('dave')), missing(1), 'alice opened'],
    [
      'one of two approved what it was before',
      () => reviewed(review('bob', { commit: merge }), review('dave')),
      missing(1),
      'bob approved commit',
    ],
    [
      'one of two has asked for changes since',
      () => reviewed(review('bob', earlier), review('bob', { state: 'changes-requested' }), review('dave')),
      missing(1),
      'bob has asked for changes since',
    ],
    [
      'one of two is nobody of theirs',
      () => reviewed(review('erin'), review('dave')),
      missing(1),
      'erin is not',
    ],
    ['one approved twice', () => reviewed(review('bob', earlier), review('Bob')), missing(1), managers],
  ])('is aborted before anything is touched when %s', async (_, given, count, told) => {
    given();
    const run = await claimed();
    const problem = { code: 'approval-missing', severity: 'error' };
    expect(run).toMatchObject({ status: 'aborted', endedBy: 'system', approvals: [], problems: [problem] });
    expect(run.reason).toContain(`approval-missing: ${count}`);
    expect(run.reason).toContain(told);
    expect(run.operations.map(({ state, tries }) => [state, tries])).toEqual([['skipped', []]]);
    expect(await world.application('shop')).toBeUndefined();
  });

  test('is narrowed by its own approvers', async () => {
    const narrowed = planText({ shop: '2.0.0' }, { approvers: ['bob', 'carol'] });
    head = await world.open('two', narrowed);
    merge = world.merge('two', narrowed);
    reviewed(review('bob'), review('dave'));
    await execute();
    const { status, reason } = await world.run('two');
    expect(status).toBe('aborted');
    expect(reason).toContain('dave is not among those who may approve: the plan names others');
  });

  test('is followed up like any other that is refused', async () => {
    world.configure({ qa: { approvals: { required: 1 }, 'on-abort': 'retry' } });
    reviewed();
    expect(await claimed()).toMatchObject({ status: 'aborted', afterwards: { onAbort: 'retry' } });
    expect((await world.state()).record?.owes).toEqual(['one']);
  });

  test.each<[string, () => void, string]>([
    [
      'a team cannot be seen',
      () => {
        reviewed(review('bob'), review('dave'));
        reviewers.teams.set(managers, { members: ['bob'], hidden: true });
      },
      'bob may be a member of a team that could not be read',
    ],
    [
      'not all of its authors are known',
      () => {
        reviewed(review('bob'), review('dave'));
        const known = reviewers.merged.get(merge);
        if (known === undefined) throw new Error('nothing was merged');
        reviewers.merged.set(merge, { ...known, contributors: { people: [], complete: false } });
      },
      'not all who wrote the plan are known',
    ],
    [
      'nothing answers',
      () => {
        reviewed(review('bob'), review('dave'));
        reviewers.lost = true;
      },
      'was told to fail',
    ],
  ])('waits for evidence when %s, and keeps no place', async (_, given, told) => {
    given();
    world.merge('two', planText({ shop: '3.0.0' }));
    const { lost, wrong, runs } = await execute();
    expect(wrong).toEqual([]);
    const one = await world.run('one');
    expect(one).toMatchObject({ status: 'waiting', waitingFor: [{ reason: 'evidence' }] });
    expect(one.problems.map(({ code }) => code)).toEqual(['source-unreachable']);
    expect(lost.map(({ message }) => message)).toContainEqual(expect.stringContaining(told));
    expect(runs.map(({ plan }) => plan)).toContain('one');
    expect((await world.run('two')).waitingFor).not.toContainEqual(
      expect.objectContaining({ reason: 'order' }),
    );
  });

  test('waits for evidence as well when it may not be read', async () => {
    const forbidden = new ForgeForbidden('reviews: the token lacks a permission', 'pull-requests: read');
    const approvalsOf = () => Promise.reject(forbidden);
    const { lost, wrong } = await world.execute({ ports: { ...world.ports, approvalsOf } });
    expect(wrong).toEqual([]);
    expect(lost).toMatchObject([
      {
        code: 'source-unreachable',
        message:
          'whether qa/one is approved cannot be told, so it waits: reviews: the token lacks a permission',
      },
    ]);
    expect((await world.run('one')).waitingFor).toMatchObject([{ reason: 'evidence' }]);
  });

  test('is aborted all the same when the team that cannot be seen would not help', async () => {
    reviewed(review('bob'));
    reviewers.teams.set(managers, { members: ['bob'], hidden: true });
    expect(await claimed()).toMatchObject({ status: 'aborted', problems: [{ code: 'approval-missing' }] });
  });

  test('starts as soon as what was missing can be read', async () => {
    reviewed(review('bob'), review('dave'));
    reviewers.lost = true;
    await execute();
    reviewers.lost = false;
    expect(await claimed()).toMatchObject({ status: 'finished', problems: [] });
  });
});
