import { beforeEach, expect, test } from '@jest/globals';
import { evaluateMergeGroup } from '../../../src/usecases/pull-requests/evaluate-merge-group.ts';
import { planText } from '../../support/memory-world.ts';
import { createPullRequestWorld, type PullRequestWorld } from '../../support/pull-request-world.ts';

let at: PullRequestWorld;
beforeEach(async () => {
  at = await createPullRequestWorld();
});

const context = 'deployment-plan/qa';
const good = planText({ lonely: '1.0.0' });
const bad = planText({ audit: '9.0.0' });

/** What a merge queue makes: a branch of its own on top of the environment's. */
async function queue(files: Readonly<Record<string, string>>): Promise<string> {
  const from = (await at.ports.repository.branches('env/qa')).get('env/qa') ?? '';
  return at.world.store.commit({ branch: 'gh-readonly-queue/env/qa/pr-1-abc', from, files });
}

const answer = (head: string, dryRun = false) =>
  evaluateMergeGroup(at.ports, { kind: 'merge-group', head, base: 'env/qa' }, { dryRun });

test.each([
  { what: 'a plan that passes', files: { 'plans/one.yml': good }, verdict: 'pass', state: 'success' },
  {
    what: 'one plan of two that fails',
    files: { 'plans/one.yml': good, 'plans/two.yml': bad },
    verdict: 'fail',
    state: 'failure',
  },
  {
    what: 'anything but plans',
    files: { 'plans/one.yml': good, 'README.md': 'x' },
    verdict: 'fail',
    state: 'failure',
  },
])('a merge group with $what: $verdict', async ({ files, verdict, state }) => {
  const head = await queue(files);
  expect(await answer(head)).toMatchObject({ verdict });
  expect(at.forge.statuses.get(head)).toMatchObject([{ context, state }]);
});

test('the same verdict is not written twice, and a dry run writes none', async () => {
  const head = await queue({ 'plans/one.yml': good });
  expect(await answer(head, true)).toMatchObject({ verdict: 'pass' });
  expect(at.forge.statuses.size).toBe(0);
  await answer(head);
  await answer(head);
  expect(at.forge.statuses.get(head)).toHaveLength(1);
});

test('a plan does not collide with its own pull request', async () => {
  await at.propose({ 'plans/one.yml': good });
  const head = await queue({ 'plans/one.yml': good });
  expect(await answer(head)).toMatchObject({ verdict: 'pass', validations: [{ problems: [] }] });
});

test('a plan is taken for that of its own pull request, whatever others call theirs', async () => {
  await at.propose({ 'plans/one.yml': good });
  const queued = planText({ lonely: '2.0.0' });
  await at.propose({ 'plans/one.yml': queued });
  const head = await queue({ 'plans/one.yml': queued });
  expect(await answer(head)).toMatchObject({ verdict: 'fail' });
});

test('a group without a plan, and a commit that no queue has made, pass nothing', async () => {
  expect(await answer(await queue({ 'plans/README.md': 'Other plans.\n' }))).toMatchObject({
    verdict: 'fail',
  });
  const from = (await at.ports.repository.branches('env/qa')).get('env/qa') ?? '';
  const files = { 'plans/one.yml': good };
  const elsewhere = at.world.store.commit({ branch: 'somewhere', from, files });
  expect(await answer(elsewhere)).toMatchObject({ verdict: 'unknown' });
});

test('a group that is gone, or whose evidence is, has no verdict', async () => {
  expect(await answer('f'.repeat(40))).toMatchObject({ verdict: 'unknown' });
  const head = await queue({ 'plans/one.yml': good });
  at.world.sources.repositories.clear();
  expect(await answer(head)).toMatchObject({
    verdict: 'unknown',
    problems: [{ code: 'source-unreachable' }],
  });
  expect(at.forge.statuses.get(head)).toMatchObject([{ context, state: 'error' }]);
});
