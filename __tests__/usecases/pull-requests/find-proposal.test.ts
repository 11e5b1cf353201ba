import { beforeEach, expect, test } from '@jest/globals';
import { findProposal } from '../../../src/usecases/pull-requests/find-proposal.ts';
import { environmentPullRequests, takeSnapshot } from '../../../src/usecases/pull-requests/snapshot.ts';
import { planText } from '../../support/memory-world.ts';
import { createPullRequestWorld, type PullRequestWorld } from '../../support/pull-request-world.ts';

let at: PullRequestWorld;
beforeEach(async () => {
  at = await createPullRequestWorld();
  await at.propose({ 'plans/one.yml': planText({ lonely: '1.0.0' }) });
  await at.propose({ 'plans/two.yml': planText({ audit: '1.0.0' }), 'README.md': 'x' });
  await at.propose({ 'README.md': 'x' });
});

async function find(wanted: string) {
  const snapshot = await takeSnapshot(at.ports, await environmentPullRequests(at.ports.forge));
  return findProposal(at.ports.repository, snapshot, wanted);
}

test.each(['1', '#1', 'qa/one', 'plan/qa/one'])('%s names the plan of a pull request', async (wanted) => {
  expect(await find(wanted)).toMatchObject({ plan: 'one', environment: 'qa', pullRequest: { number: 1 } });
});

test('what else the pull request changes comes with it', async () => {
  expect(await find('2')).toMatchObject({ plan: 'two', foreignChanges: ['README.md'] });
});

test.each([
  { wanted: '9', kind: 'wrong', says: 'no open pull request 9' },
  { wanted: 'qa/nine', kind: 'wrong', says: 'no open pull request qa/nine' },
  { wanted: '--nine', kind: 'wrong', says: 'names no pull request' },
  { wanted: '3', kind: 'no', says: 'exactly one file' },
])('$wanted is refused', async ({ wanted, kind, says }) => {
  await expect(find(wanted)).rejects.toMatchObject({ kind, message: expect.stringContaining(says) });
});
