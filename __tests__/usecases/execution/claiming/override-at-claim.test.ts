import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Environment } from '../../../../src/domain/model/configuration.ts';
import type { Review } from '../../../../src/domain/pull-requests/review.ts';
import type { Run } from '../../../../src/domain/records/run/run.ts';
import { createApprovalsReader } from '../../../../src/usecases/approvals/approvals-of-run.ts';
import { approvalsAtClaim } from '../../../../src/usecases/execution/claiming/approvals-at-claim.ts';
import { Vouching } from '../../../../src/usecases/execution/claiming/vouching.ts';
import { entry, environment, plan, run, state, time } from '../../../support/builders.ts';
import { createMemoryReviewers, type MemoryReviewers } from '../../../support/memory/memory-reviewers.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../../support/memory-world.ts';

const leads = '@acme/leads';
const overriding = plan([entry('shop', '2.0.0')], {
  override: { freeze: 'it cannot wait' },
  approvers: ['bob'],
});
let world: MemoryWorld;
let reviewers: MemoryReviewers;
let merged: Run;
let head: string;

beforeEach(async () => {
  world = await createMemoryWorld();
  reviewers = createMemoryReviewers();
  reviewers.teams.set(leads, { members: ['erin'] });
  const text = planText({ shop: '2.0.0' });
  head = await world.open('one', text);
  const mergeCommit = world.merge('one', text);
  const files = await world.ports.repository.list(mergeCommit, 'plans');
  const blob = files.find(({ name }) => name === 'one.yml')?.id ?? '';
  merged = run('one', { mergeCommit, blob, authors: ['Dora <dora@example.com>'] });
});

function review(author: string, change: Partial<Review> = {}): Review {
  const submittedAt = '2026-11-20T10:00:00Z';
  return { author, state: 'approved', commit: head, mayWrite: true, submittedAt, ...change };
}

function judge(change: Partial<Environment>, names: readonly string[] | null) {
  const vouching = new Vouching(names ?? []);
  vouching.hear(state([], [merged]), time);
  const { ports } = world;
  const approvalsOf = createApprovalsReader({ ...ports, reviewers });
  return approvalsAtClaim(
    names === null ? { ...ports, approvalsOf } : ports,
    { run: merged, plan: overriding, environment: environment('qa', change) },
    { vouching, startedBy: 'Ada' },
  );
}

describe('on GitHub an override of a freeze is approved', () => {
  test.each<[string, readonly string[] | undefined, () => readonly Review[], boolean | null]>([
    ['by somebody who may', ['erin'], () => [review('erin')], true],
    ['by a member of a team', [leads], () => [review('erin')], true],
    ['by nobody', ['erin'], () => [], false],
    ['not by who approves the plan alone', ['erin'], () => [review('bob')], false],
    ['not by who proposed the plan', ['alice'], () => [review('alice')], false],
    [
      'not by who approved what it was',
      ['erin'],
      () => [review('erin', { commit: merged.mergeCommit })],
      false,
    ],
    ['not by who asked for changes', ['erin'], () => [review('erin', { state: 'changes-requested' })], false],
    ['perhaps by who is in a team that cannot be seen', ['@acme/unseen'], () => [review('erin')], null],
    ['by nobody where nobody is named', undefined, () => [review('erin')], false],
  ])('%s', async (_, overrideApprovers, reviews, expected) => {
    reviewers.merged.set(merged.mergeCommit, {
      ...{ number: 7, url: 'https://github.com/acme/releases/pull/7', base: 'env/qa', head, author: 'alice' },
      contributors: { people: [], complete: true },
      reviews: reviews(),
    });
    expect(await judge({ ...(overrideApprovers && { overrideApprovers }) }, null)).toMatchObject({
      kind: 'known',
      freezeOverridden: expected,
      approvals: expected
        ? [{ by: 'erin' }]
        : reviews().flatMap(({ author }) => (author === 'bob' ? [{ by: 'bob' }] : [])),
      problems: [],
    });
  });

  test('perhaps, as long as nothing can be read, which keeps nobody else waiting', async () => {
    reviewers.lost = true;
    const found = await judge({ overrideApprovers: ['erin'] }, null);
    expect(found).toMatchObject({ kind: 'known', freezeOverridden: null });
  });
});

describe('elsewhere an override of a freeze is approved', () => {
  test.each<[string, readonly string[] | undefined, readonly string[], boolean | null]>([
    ['as is said', ['erin'], ['erin'], true],
    ['as is said of who may be in a team', [leads], ['erin'], true],
    ['by nobody yet', ['erin'], [], null],
    ['not by others', ['erin'], ['bob'], null],
    ['not by who wrote the plan', ['dora'], ['dora'], null],
    ['by nobody where nobody is named', undefined, ['erin'], false],
  ])('%s', async (_, overrideApprovers, names, expected) => {
    const found = await judge({ ...(overrideApprovers && { overrideApprovers }) }, names);
    expect(found).toMatchObject({ kind: 'known', freezeOverridden: expected });
  });

  test('only beside the approvals that the environment requires', async () => {
    const change = { overrideApprovers: ['erin'], approvals: { required: 1, from: ['bob'] } };
    expect(await judge(change, ['erin'])).toMatchObject({ kind: 'unsaid' });
    expect(await judge(change, ['erin', 'bob'])).toMatchObject({
      freezeOverridden: true,
      approvals: [
        { by: 'bob', vouchedBy: 'Ada' },
        { by: 'erin', vouchedBy: 'Ada' },
      ],
    });
  });
});
