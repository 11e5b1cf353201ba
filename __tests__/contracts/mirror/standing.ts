import { describe, expect, test } from '@jest/globals';
import type { MirrorContext } from '../mirror.ts';
import { begun, deploymentOf, questionOf, runBody, succeeded, underWay } from './samples.ts';

/** What a mirror must tell of what stands there. */
export function standingContract({ subject, mirror }: MirrorContext): void {
  test('says which pull request brought a plan, when nothing stands there yet', async () => {
    const { commit, pullRequest } = await subject().merge();
    expect(await mirror().standing(questionOf(commit))).toEqual({
      pullRequest: {
        number: pullRequest,
        url: expect.stringMatching(/^https?:\/\/\S+\/pull\/\d+$/),
        author: 'alice',
      },
      check: null,
      comment: null,
      deployments: new Map(),
    });
  });

  describe('says that there is no pull request', () => {
    test('when a commit was pushed by hand', async () => {
      await subject().merge();
      const commit = await subject().push();
      expect((await mirror().standing(questionOf(commit))).pullRequest).toBeNull();
    });

    test('when it was merged into another branch', async () => {
      const { commit } = await subject().merge();
      const elsewhere = { ...questionOf(commit), base: 'env/production' };
      expect((await mirror().standing(elsewhere)).pullRequest).toBeNull();
    });
  });

  test('tells the merges of two pull requests apart', async () => {
    const [one, other] = [await subject().merge(), await subject().merge()];
    await mirror().setComment(one.pullRequest, runBody, null);
    const found = await Promise.all([one, other].map(({ commit }) => mirror().standing(questionOf(commit))));
    expect(found.map(({ pullRequest }) => pullRequest?.number)).toEqual([one.pullRequest, other.pullRequest]);
    expect(found.map(({ comment }) => comment)).toEqual([expect.any(Number), null]);
  });

  test('tells everything that an earlier coordinator wrote', async () => {
    const { commit, pullRequest } = await subject().merge();
    const check = await mirror().setCheck(commit, underWay, null);
    const comment = await mirror().setComment(pullRequest, runBody, null);
    const payments = await mirror().createDeployment(deploymentOf(commit));
    const ledger = await mirror().createDeployment(deploymentOf(commit, 'ledger'));
    await mirror().setDeploymentStatus(payments, begun);
    await mirror().setDeploymentStatus(payments, succeeded);
    const later = subject().open();
    expect(await later.standing(questionOf(commit))).toEqual({
      pullRequest: expect.objectContaining({ number: pullRequest }),
      check,
      comment,
      deployments: new Map([
        ['qa/payments', { id: payments, state: 'success' }],
        ['qa/ledger', { id: ledger, state: null }],
      ]),
    });
  });

  test('tells ours from what others wrote, and from what we wrote of something else', async () => {
    const { commit, pullRequest } = await subject().merge();
    const question = questionOf(commit);
    await subject().commentByOthers(pullRequest, runBody);
    await subject().checkByOthers(commit, question.check);
    await subject().deploymentByOthers(deploymentOf(commit));
    await mirror().setComment(pullRequest, `About ${runBody}`, null);
    await mirror().setCheck(commit, { ...underWay, name: 'Run of a plan (production)' }, null);
    await mirror().createDeployment({ ...deploymentOf(commit, 'ledger'), task: 'plan:qa/42' });
    expect(await mirror().standing(question)).toMatchObject({
      check: null,
      comment: null,
      deployments: new Map(),
    });
  });
}
