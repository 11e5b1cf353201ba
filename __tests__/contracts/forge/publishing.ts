import { beforeEach, describe, expect, test } from '@jest/globals';
import { ForgeUnavailable, type Publication } from '../../../src/ports/forge.ts';
import type { ForgeContext } from '../forge.ts';
import { checkWith, green, question } from './samples.ts';

const body = `${question.marker}\nThe plan may be merged.`;

/** What a forge must do with what is said on a pull request. */
export function publishingContract({ subject, forge }: ForgeContext): void {
  let head: string;
  let number: number;

  beforeEach(async () => {
    head = await subject().createBranch('plan/qa/41');
    number = await subject().propose('plan/qa/41');
  });

  async function standing(): Promise<Publication | undefined> {
    return (
      await subject()
        .open()
        .publications([{ ...question, pullRequest: number }])
    ).get(number);
  }

  describe('sets a status', () => {
    test('of which the newest counts', async () => {
      await forge().setStatus(head, green);
      const red = { ...green, state: 'failure', description: '2 problems', url: null } as const;
      await forge().setStatus(head, red);
      expect(await forge().status(head, question.context)).toEqual(red);
      expect((await standing())?.status).toEqual(red);
    });

    test('that is told from those of others', async () => {
      await forge().setStatus(head, green);
      await subject().statusByOthers(head, { ...green, description: 'trust me' });
      expect(await forge().status(head, question.context)).toBeNull();
      expect((await standing())?.status).toBeNull();
    });

    test('on a commit, so that it does not follow the head', async () => {
      await forge().setStatus(head, green);
      const moved = await subject().push('plan/qa/41');
      expect(await standing()).toMatchObject({ head: moved, status: null });
      expect(await forge().status(moved, question.context)).toBeNull();
    });
  });

  describe('sets a check run', () => {
    test('with all its annotations', async () => {
      const check = checkWith(120);
      await forge().setCheck(head, check, null);
      const { conclusion, title, summary } = check;
      expect((await standing())?.check).toEqual({
        id: expect.any(Number),
        conclusion,
        title,
        summary,
        annotations: 120,
      });
    });

    test('in the place of the one before, annotations and all', async () => {
      await forge().setCheck(head, checkWith(3), null);
      const before = await standing();
      await forge().publications([{ ...question, pullRequest: number }]);
      await forge().setCheck(head, checkWith(1, { conclusion: 'success' }), before?.check ?? null);
      expect((await standing())?.check).toMatchObject({ conclusion: 'success', annotations: 1 });
    });

    test('of its own name only', async () => {
      await forge().setCheck(head, checkWith(0, { name: 'Deployment plan (production)' }), null);
      expect((await standing())?.check).toBeNull();
    });
  });

  describe('sets a comment', () => {
    test('and replaces it', async () => {
      await forge().setComment(number, body, null);
      const first = await standing();
      expect(first?.comment).toEqual({ id: expect.any(Number), body, duplicates: [] });
      await forge().setComment(number, `${body} Not.`, first?.comment ?? null);
      expect((await standing())?.comment).toEqual({ ...first?.comment, body: `${body} Not.` });
    });

    test('and takes away what was added twice', async () => {
      await forge().setComment(number, body, null);
      const first = await standing();
      await forge().setComment(number, body, null);
      await forge().setComment(number, body, null);
      const twice = await standing();
      expect(twice?.comment).toEqual({
        ...first?.comment,
        duplicates: [expect.any(Number), expect.any(Number)],
      });
      await forge().setComment(number, `${body} Not.`, twice?.comment ?? null);
      expect((await standing())?.comment).toEqual({ ...first?.comment, body: `${body} Not.` });
    });

    test('that is told from those of others by its author, and from others of ours by its first line', async () => {
      await subject().commentByOthers(number, body);
      await forge().setComment(number, 'Something else.', null);
      expect((await standing())?.comment).toBeNull();
      await forge().setComment(number, body, null);
      expect((await standing())?.comment?.body).toBe(body);
    });
  });

  describe('opens a pull request', () => {
    const request = { branch: 'plan/qa/42', base: 'env/qa', title: 'Retry 41', body: 'Again.', draft: true };

    test('from a branch', async () => {
      const commit = await subject().createBranch('plan/qa/42');
      const opened = await forge().openPullRequest(request);
      const found = await subject().open().openPullRequests();
      expect(found.find((one) => one.number === opened.number)).toMatchObject({
        url: opened.url,
        base: 'env/qa',
        head: commit,
        draft: true,
      });
    });

    test('but no second one', async () => {
      await subject().createBranch('plan/qa/42');
      await forge().openPullRequest(request);
      await expect(forge().openPullRequest(request)).rejects.toThrow(ForgeUnavailable);
      expect(await subject().open().openPullRequests()).toHaveLength(2);
    });
  });
}
