import { describe, expect, test } from '@jest/globals';
import { ForgeUnavailable } from '../../../src/ports/forge.ts';
import { green } from '../../contracts/forge/samples.ts';
import { type ForgeSubject, forgeContract } from '../../contracts/forge.ts';
import { createMemoryForge } from './memory-forge.ts';

async function memorySubject(): Promise<ForgeSubject> {
  const forge = createMemoryForge();
  const { branches } = forge;
  const pushed = new Map<string, number>();
  let commits = 0;

  const required = (number: number) => {
    const found = forge.pullRequests.get(number);
    if (found === undefined) throw new Error(`no pull request ${number}`);
    return found;
  };
  async function push(branch: string) {
    commits += 1;
    const commit = commits.toString(16).padStart(40, 'a');
    branches.set(branch, commit);
    pushed.set(branch, (pushed.get(branch) ?? 0) + 1);
    for (const one of forge.pullRequests.values()) if (one.branch === branch) one.head = commit;
    return commit;
  }
  await push('env/qa');
  return {
    open: () => forge,
    createBranch: push,
    push,
    async propose(branch, { draft = false } = {}) {
      return forge.add({ branch, draft, head: branches.get(branch) ?? '', commits: pushed.get(branch) ?? 0 })
        .number;
    },
    async close(number) {
      required(number).open = false;
    },
    async review(number, state) {
      const { reviews, head } = required(number);
      reviews.push({
        author: 'bob',
        mayWrite: true,
        state,
        commit: head,
        submittedAt: '2026-11-20T11:00:00Z',
      });
    },
    async statusByOthers(commit, status) {
      const known = forge.statuses.get(commit) ?? [];
      forge.statuses.set(commit, [...known, { ...status, ours: false }]);
    },
    async commentByOthers(number, body) {
      required(number).comments.push({ id: 900, body, ours: false });
    },
    async remove() {},
  };
}

forgeContract('memory', memorySubject);

describe('a forge that only remembers', () => {
  test('knows no statuses of a pull request whose list lags', async () => {
    const forge = createMemoryForge();
    await forge.setStatus(forge.add({ lags: true }).head, green);
    expect(await forge.openPullRequests()).toMatchObject([{ statuses: null }]);
  });

  test('notes every call in order, and what happens before one', async () => {
    const forge = createMemoryForge();
    const { head } = forge.add();
    forge.beforeCall = ({ method }) => {
      if (method === 'setStatus') forge.add();
    };
    await forge.setStatus(head, green);
    expect(await forge.openPullRequests()).toHaveLength(2);
    expect(forge.calls).toEqual([
      { method: 'setStatus', input: [head, green] },
      { method: 'openPullRequests', input: [] },
    ]);
  });

  test.each([
    { effect: true, expected: green },
    { effect: false, expected: null },
  ])('fails when it was told, the effect then being $effect', async ({ effect, expected }) => {
    const forge = createMemoryForge();
    const { head } = forge.add();
    forge.fail('setStatus', { effect }, 2);
    await forge.setStatus(head, { ...green, context: 'deployment-plan/other' });
    await expect(forge.setStatus(head, green)).rejects.toThrow(ForgeUnavailable);
    expect(await forge.status(head, green.context)).toEqual(expected);
  });
});
