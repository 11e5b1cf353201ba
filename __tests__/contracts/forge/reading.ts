import { describe, expect, test } from '@jest/globals';
import type { ForgeContext } from '../forge.ts';
import { green, question } from './samples.ts';

/** What a forge must tell about pull requests. */
export function readingContract({ subject, forge }: ForgeContext): void {
  describe('lists open pull requests', () => {
    test('by number, with what they propose', async () => {
      const head = await subject().createBranch('plan/qa/41');
      await subject().createBranch('plan/qa/42');
      const first = await subject().propose('plan/qa/41');
      const second = await subject().propose('plan/qa/42', { draft: true });
      const [one, other, ...rest] = await forge().openPullRequests();
      expect(one).toEqual({
        number: first,
        url: expect.stringMatching(/^https?:\/\/\S+\/pull\/\d+$/),
        draft: false,
        base: 'env/qa',
        branch: 'plan/qa/41',
        head,
        createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/),
        changedFiles: 1,
        commits: 1,
        statuses: [],
      });
      expect(other).toMatchObject({ number: second, draft: true });
      expect(rest).toEqual([]);
    });

    test('and no others', async () => {
      await subject().createBranch('plan/qa/41');
      const number = await subject().propose('plan/qa/41');
      await subject().close(number);
      expect(await forge().openPullRequests()).toEqual([]);
    });

    test('with their commits', async () => {
      await subject().createBranch('plan/qa/41');
      await subject().push('plan/qa/41');
      await subject().propose('plan/qa/41');
      expect(await forge().openPullRequests()).toMatchObject([{ commits: 2 }]);
    });

    test('with the newest status of each context of ours, unless somebody else set it', async () => {
      const head = await subject().createBranch('plan/qa/41');
      await subject().propose('plan/qa/41');
      await subject().statusByOthers(head, { ...green, context: 'ci/build' });
      const production = { ...green, context: 'deployment-plan/production' };
      await forge().setStatus(head, production);
      await subject().statusByOthers(head, production);
      await subject().statusByOthers(head, { ...green, state: 'error' });
      await forge().setStatus(head, { ...green, state: 'pending' });
      await forge().setStatus(head, green);
      expect(await forge().openPullRequests()).toMatchObject([{ statuses: [green] }]);
    });
  });

  describe('tells the pull requests of branches', () => {
    const request = { base: 'env/qa', title: 'Retry 41', body: 'Again.\n\n<!-- ours -->', draft: false };

    test('with what they say and what became of them, the newest first', async () => {
      await subject().createBranch('plan/qa/41');
      await subject().createBranch('plan/qa/42');
      await subject().createBranch('plan/qa/43');
      const closed = await subject().propose('plan/qa/41');
      await subject().close(closed);
      const opened = await forge().openPullRequest({ ...request, branch: 'plan/qa/41' });
      const other = await subject().propose('plan/qa/42');
      const found = await forge().pullRequestsOf(['plan/qa/41', 'plan/qa/42', 'plan/qa/43', 'plan/qa/44']);
      expect([...found.keys()]).toEqual(['plan/qa/41', 'plan/qa/42', 'plan/qa/43', 'plan/qa/44']);
      expect(found.get('plan/qa/41')).toMatchObject([
        { ...opened, state: 'open', base: 'env/qa', body: request.body },
        { number: closed, state: 'closed' },
      ]);
      expect(found.get('plan/qa/42')).toMatchObject([{ number: other, state: 'open' }]);
      expect([found.get('plan/qa/43'), found.get('plan/qa/44')]).toEqual([[], []]);
    });

    test('and asks nothing when there are none to ask for', async () => {
      expect(await forge().pullRequestsOf([])).toEqual(new Map());
    });
  });

  test('says whom the token speaks for', async () => {
    expect(await forge().login()).toMatch(/^[a-z0-9-]+(?:\[bot\])?$/i);
  });

  describe('says what stands on a pull request', () => {
    test('when nothing does yet', async () => {
      const head = await subject().createBranch('plan/qa/41');
      const baseCommit = await subject().push('env/qa');
      const number = await subject().propose('plan/qa/41', { draft: true });
      const found = await forge().publications([{ ...question, pullRequest: number }]);
      expect(found).toEqual(
        new Map([
          [
            number,
            {
              open: true,
              draft: true,
              base: 'env/qa',
              baseCommit,
              head,
              status: null,
              check: null,
              comment: null,
              reviews: [],
              author: 'alice',
              contributors: null,
            },
          ],
        ]),
      );
    });

    test('when it is closed, and leaves out what is none', async () => {
      await subject().createBranch('plan/qa/41');
      const number = await subject().propose('plan/qa/41');
      await subject().close(number);
      const questions = [9999, number].map((pullRequest) => ({ ...question, pullRequest }));
      const found = await forge().publications(questions);
      expect([...found.keys()]).toEqual([number]);
      expect(found.get(number)?.open).toBe(false);
    });

    test('with its reviews in order', async () => {
      const head = await subject().createBranch('plan/qa/41');
      const number = await subject().propose('plan/qa/41');
      await subject().review(number, 'approved');
      const moved = await subject().push('plan/qa/41');
      await subject().review(number, 'changes-requested');
      await subject().review(number, 'commented');
      const found = await forge().publications([{ ...question, pullRequest: number }]);
      expect(found.get(number)?.reviews).toMatchObject([
        { author: 'bob', state: 'approved', commit: head },
        { author: 'bob', state: 'changes-requested', commit: moved },
        { author: 'bob', state: 'commented', commit: moved },
      ]);
    });

    test('with whom its commits name, where that is asked', async () => {
      await subject().createBranch('plan/qa/41');
      const number = await subject().propose('plan/qa/41');
      const asked = { ...question, contributors: true, pullRequest: number };
      const found = await forge().publications([asked]);
      expect(found.get(number)).toMatchObject({ author: 'alice', contributors: { complete: true } });
    });

    test('on many at once', async () => {
      const branches = ['plan/qa/1', 'plan/qa/2', 'plan/qa/3'];
      const numbers: number[] = [];
      for (const branch of branches) {
        await subject().createBranch(branch);
        numbers.push(await subject().propose(branch));
      }
      const found = await forge().publications(numbers.map((pullRequest) => ({ ...question, pullRequest })));
      expect([...found.keys()].sort()).toEqual([...numbers].sort());
    });
  });
}
