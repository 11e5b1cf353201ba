import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { secondaryLimit } from '../../../../sandbox/faults/known-faults.ts';
import { deleteComment } from '../../../../sandbox/operations/issues/comment.ts';
import { createMirror } from '../../../../src/adapters/github/mirror/create-mirror.ts';
import type { Mirror } from '../../../../src/ports/mirror.ts';
import { finished, runBody, underWay } from '../../../contracts/mirror/samples.ts';
import { createGitHubWorld, type GitHubWorld } from '../github-world.ts';
import { shownChecks, shownComments } from './shown.ts';

describe('what the mirror cannot replace is made anew:', () => {
  let github: GitHubWorld;
  let mirror: Mirror;
  let number: number;

  beforeAll(async () => {
    github = await createGitHubWorld();
    mirror = createMirror(github.connect().api);
    await github.createBranch('plan/qa/41');
    number = await github.propose('plan/qa/41');
  });
  afterAll(() => github.sandbox.close());

  test('a check run of another App', async () => {
    const head = await github.push('plan/qa/41');
    const others = github.connect({ credentials: { kind: 'token', token: github.workflowToken() } });
    const foreign = await createMirror(others.api).setCheck(head, underWay, null);
    const own = await mirror.setCheck(head, finished, foreign);
    expect(own).not.toBe(foreign);
    expect(shownChecks(github, head)).toEqual([underWay, finished]);
  });

  test('a comment that somebody has deleted', async () => {
    const id = await mirror.setComment(number, runBody, null);
    const comment = github.repository.comments.get(id);
    if (comment === undefined) throw new Error('it was made');
    deleteComment(github.sandbox.world, github.bob, comment);
    expect(await mirror.setComment(number, `${runBody} Still.`, id)).not.toBe(id);
    expect(shownComments(github, number)).toEqual([`${runBody} Still.`]);
  });

  test('but nothing that GitHub only asks to wait with, and then there is nothing to spare', async () => {
    const head = await github.push('plan/qa/41');
    const { api } = github.connect();
    const limited = createMirror(api);
    const id = await limited.setCheck(head, underWay, null);
    expect(limited.budget()).toBeGreaterThan(0);
    github.sandbox.faults.at({ method: 'PATCH' }, secondaryLimit(3600));
    await expect(limited.setCheck(head, finished, id)).rejects.toThrow(/rate limit/);
    expect(shownChecks(github, head)).toEqual([underWay]);
    expect(limited.budget()).toBe(0);
  });
});
