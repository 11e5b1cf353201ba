import { beforeEach, expect, test } from '@jest/globals';
import type { MergedPullRequest, MirrorContext } from '../mirror.ts';
import { begun, deploymentOf, finished, questionOf, runBody, succeeded, underWay } from './samples.ts';

/** What a mirror must do with what is said of a run. */
export function writingContract({ subject, mirror }: MirrorContext): void {
  let merged: MergedPullRequest;

  beforeEach(async () => {
    merged = await subject().merge();
  });

  test('sets a check run while it is in progress, and replaces it when it has ended', async () => {
    const { commit } = merged;
    const id = await mirror().setCheck(commit, underWay, null);
    expect(await subject().checks(commit)).toEqual([underWay]);
    expect(await mirror().setCheck(commit, { ...underWay, title: '2 of 3' }, id)).toBe(id);
    expect(await mirror().setCheck(commit, finished, id)).toBe(id);
    expect(await subject().checks(commit)).toEqual([finished]);
    expect((await mirror().standing(questionOf(commit))).check).toBe(id);
  });

  test('sets a check run that waits, also after it was in progress', async () => {
    const { commit } = merged;
    const waiting = { ...underWay, isQueued: true } as const;
    const id = await mirror().setCheck(commit, waiting, null);
    expect(await subject().checks(commit)).toEqual([waiting]);
    await mirror().setCheck(commit, underWay, id);
    await mirror().setCheck(commit, waiting, id);
    expect(await subject().checks(commit)).toEqual([waiting]);
  });

  test('sets a check run without an address', async () => {
    const { commit } = merged;
    await mirror().setCheck(commit, { ...finished, conclusion: 'cancelled', url: null }, null);
    expect(await subject().checks(commit)).toEqual([{ ...finished, conclusion: 'cancelled', url: null }]);
  });

  test('comments on a merged pull request, and replaces the comment', async () => {
    const { commit, pullRequest } = merged;
    const id = await mirror().setComment(pullRequest, runBody, null);
    await subject().commentByOthers(pullRequest, 'Thanks!');
    expect(await mirror().setComment(pullRequest, `${runBody} Not.`, id)).toBe(id);
    expect(await subject().comments(pullRequest)).toEqual([`${runBody} Not.`, 'Thanks!']);
    expect((await mirror().standing(questionOf(commit))).comment).toBe(id);
  });

  test('creates deployments and says how they go', async () => {
    const { commit } = merged;
    const [payments, ledger] = [deploymentOf(commit), deploymentOf(commit, 'ledger')];
    const id = await mirror().createDeployment(payments);
    await mirror().createDeployment(ledger);
    await mirror().setDeploymentStatus(id, begun);
    await mirror().setDeploymentStatus(id, { ...succeeded, logUrl: null });
    expect(await subject().deployments(commit)).toEqual([
      { ...payments, statuses: [begun, { ...succeeded, logUrl: null }] },
      { ...ledger, statuses: [] },
    ]);
  });

  test('leaves earlier deployments as they are when a later one to the same environment succeeds', async () => {
    const earlier = await mirror().createDeployment(deploymentOf(merged.commit));
    await mirror().setDeploymentStatus(earlier, succeeded);
    const { commit } = await subject().merge();
    const later = await mirror().createDeployment(deploymentOf(commit));
    await mirror().setDeploymentStatus(later, succeeded);
    expect(await subject().deployments(merged.commit)).toMatchObject([{ statuses: [succeeded] }]);
  });

  test('says how many writes may be made', async () => {
    await mirror().setComment(merged.pullRequest, runBody, null);
    const spare = mirror().budget();
    expect(Number.isInteger(spare)).toBe(true);
    expect(spare).toBeGreaterThan(0);
  });
}
