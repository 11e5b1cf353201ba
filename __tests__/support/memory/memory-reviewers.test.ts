import { expect, test } from '@jest/globals';
import { ForgeUnavailable } from '../../../src/ports/forge.ts';
import type { MergedPullRequest } from '../../../src/ports/reviewers.ts';
import { reviewersContract } from '../../contracts/reviewers.ts';
import { commit } from '../builders.ts';
import { createMemoryReviewers } from './memory-reviewers.ts';

reviewersContract('Memory', async () => {
  const reviewers = createMemoryReviewers();
  const unprivileged = createMemoryReviewers();
  return {
    open: () => reviewers,
    openUnprivileged: () => unprivileged,
    async createTeam(slug, members, parent) {
      reviewers.teams.set(`@acme/${slug}`, { members });
      const above = reviewers.teams.get(`@acme/${parent}`);
      if (above) reviewers.teams.set(`@acme/${parent}`, { ...above, below: [`@acme/${slug}`] });
    },
    async merge() {
      const number = reviewers.merged.size + 1;
      const [merge, head] = [commit(`a${number}`), commit(`b${number}`)];
      const [branch, base] = [`plan/qa/${number}`, 'env/qa'];
      reviewers.merged.set(merge, { ...merged(number, head), base });
      reviewers.proposed.push({ ...merged(number, head), branch, base });
      return { merge, branch, head, number };
    },
    push: async () => commit('cc'),
    remove: async () => {},
  };
});

function merged(number: number, head: string): MergedPullRequest {
  const people = ['bob', 'carol'].map((login) => ({
    login,
    identity: `${login} <${login}@x.example>`,
    commit: head,
  }));
  const submittedAt = '2026-11-20T10:00:00Z';
  return {
    ...{ number, url: `https://github.com/acme/releases/pull/${number}`, head, author: 'alice' },
    contributors: { people, complete: true },
    reviews: [
      { author: 'dave', state: 'approved', commit: head, mayWrite: true, submittedAt },
      { author: 'erin', state: 'changes-requested', commit: head, mayWrite: false, submittedAt },
    ],
  };
}

test('memory reviewers note what they are asked, and can be lost', async () => {
  const reviewers = createMemoryReviewers();
  reviewers.lost = true;
  await expect(reviewers.teamMembers(['@acme/a'])).rejects.toThrow(ForgeUnavailable);
  expect(reviewers.calls).toEqual(['teamMembers @acme/a']);
});
