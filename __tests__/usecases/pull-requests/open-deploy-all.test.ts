import { beforeEach, describe, expect, test } from '@jest/globals';
import { openDeployAll } from '../../../src/usecases/pull-requests/open-deploy-all.ts';
import { createFakeBuilds, type FakeBuilds } from '../../support/fake-builds.ts';
import { createFollowUpWorld, type FollowUpWorld } from '../../support/follow-up-world.ts';

let all: FollowUpWorld;
let builds: FakeBuilds;
beforeEach(async () => {
  all = await createFollowUpWorld();
  builds = createFakeBuilds();
  const approvals = { required: 1 };
  all.world.configure({
    qa: { sources: ['development'], platform: '11.19', builds: { note: 'builds-{platform}' }, approvals },
  });
  const adopted = ['shop', 'ledger', 'lonely'].map((application) => ({ application, version: '1.0.0' }));
  await all.world.adopt('qa', ...adopted);
});

const ask = async (forge = all.ports.forge) =>
  openDeployAll({ ...all.ports, forge, builds }, await all.world.trusted(), {
    ...{ environment: 'qa', afresh: false, by: 'dora' },
  });

function proposed() {
  return [...all.forge.pullRequests.values()];
}

describe('on GitHub', () => {
  test('Deploy All is proposed by a pull request that shows what is in it', async () => {
    builds.kinds.set('lonely 3.0.0', 'failed');
    const { pullRequest, plan } = await ask();
    expect(pullRequest).toMatchObject({ number: 1, draft: false });
    const [opened] = proposed();
    expect(opened).toMatchObject({ branch: `plan/qa/${plan}`, base: 'env/qa' });
    expect(opened?.title).toBe('Deploy All to qa on platform 11.19');
    expect(opened?.body).toContain('| Deployed in a newer version | 3 |');
  });

  test('who asked for it cannot approve it, although an App has opened it', async () => {
    const { pullRequest } = await ask();
    const number = pullRequest?.number ?? 0;
    const opened = all.forge.pullRequests.get(number);
    const countedOf = async (author: string) => {
      const review = {
        author,
        mayWrite: true,
        state: 'approved',
        submittedAt: '2026-11-20T12:00:00Z',
      } as const;
      opened?.reviews.push({ ...review, commit: opened.head });
      const { pullRequests } = await all.evaluate();
      const { approvals } = pullRequests.find((it) => it.pullRequest.number === number)?.report ?? {};
      return approvals?.approvals.map(({ by }) => by);
    };
    expect(await countedOf('dora')).toEqual([]);
    expect(await countedOf('erin')).toEqual(['erin']);
  });

  test('there is one at a time, also while its pull request is not there yet', async () => {
    const unable = { ...all.ports.forge, openPullRequest: () => Promise.reject(new Error('stopped')) };
    await expect(ask(unable)).rejects.toThrow('stopped');
    expect(await ask()).toMatchObject({
      ...{ plan: null, pullRequest: null },
      problems: [{ code: 'deploy-all-open', message: expect.stringContaining('is on no pull request') }],
    });
  });

  test("one whose pull request was closed stands in nobody's way", async () => {
    const first = await ask();
    expect(await ask()).toMatchObject({
      plan: null,
      problems: [{ code: 'deploy-all-open', pullRequest: 1 }],
    });
    for (const pullRequest of proposed()) pullRequest.open = false;
    expect((await ask()).plan).toBe(`${first.plan}-2`);
  });
});
