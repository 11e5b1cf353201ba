import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { secondaryLimit } from '../../../../sandbox/faults/known-faults.ts';
import { deleteComment } from '../../../../sandbox/operations/issues/comment.ts';
import { checkWith, question } from '../../../contracts/forge/samples.ts';
import { createGitHubWorld, type GitHubWorld } from '../github-world.ts';

describe('what cannot be replaced is made anew:', () => {
  let github: GitHubWorld;
  let head: string;
  let number: number;

  beforeAll(async () => {
    github = await createGitHubWorld();
    head = await github.createBranch('plan/qa/41');
    number = await github.propose('plan/qa/41');
  });
  afterAll(() => github.sandbox.close());

  const standing = async () =>
    (await github.connect().forge.publications([{ ...question, pullRequest: number }])).get(number);

  test('a check run of another App', async () => {
    const other = { kind: 'token', token: github.workflowToken() } as const;
    await github.connect({ credentials: other }).forge.setCheck(head, checkWith(0), null);
    expect((await standing())?.check).toBeNull();
    const [foreign] = github.repository.checkSuites.flatMap(({ runs }) => runs);
    await github.connect().forge.setCheck(head, checkWith(1), { id: foreign?.id ?? 0, annotations: 0 });
    expect((await standing())?.check).toMatchObject({ annotations: 1 });
    expect(foreign?.output.annotations).toEqual([]);
  });

  test('a comment that somebody has deleted', async () => {
    const { forge } = github.connect();
    await forge.setComment(number, question.marker, null);
    const id = (await standing())?.comment?.id ?? 0;
    const comment = github.repository.comments.get(id);
    if (comment) deleteComment(github.sandbox.world, github.bob, comment);
    await forge.setComment(number, `${question.marker}\nAgain.`, { id, duplicates: [] });
    expect((await standing())?.comment?.body).toBe(`${question.marker}\nAgain.`);
  });

  test('but nothing that GitHub only asks to wait with', async () => {
    const { forge } = github.connect();
    await forge.setCheck(head, checkWith(0), null);
    const check = (await standing())?.check ?? null;
    github.sandbox.faults.at({ method: 'PATCH' }, secondaryLimit(3600));
    await expect(forge.setCheck(head, checkWith(2), check)).rejects.toThrow(/rate limit/);
    expect(check).not.toBeNull();
    expect((await standing())?.check).toEqual(check);
  });
});
