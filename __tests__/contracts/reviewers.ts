import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Reviewers } from '../../src/ports/reviewers.ts';

/** An organization `acme`, and pull requests to `env/qa` of a repository there. */
export interface ReviewersSubject {
  open(): Reviewers;
  /** As somebody whose token may not see teams. */
  openUnprivileged(): Reviewers;
  /** Makes a team, below another one when that is given. */
  createTeam(slug: string, members: readonly string[], parent?: string): Promise<void>;
  /**
   * Merges a pull request that alice opened, with a commit of bob's that names carol as co-author, which dave approved
   * and erin rejected.
   */
  merge(): Promise<{
    readonly merge: string;
    readonly branch: string;
    readonly head: string;
    readonly number: number;
  }>;
  /** A commit on `env/qa` that came without a pull request. */
  push(): Promise<string>;
  remove(): Promise<void>;
}

/** Everything that each port for reviewers must do, whatever it is made of. */
export function reviewersContract(name: string, create: () => Promise<ReviewersSubject>): void {
  describe(`${name}, as reviewers`, () => {
    let subject: ReviewersSubject;

    beforeAll(async () => {
      subject = await create();
      await subject.createTeam('managers', ['alice', 'bob']);
      await subject.createTeam('night-shift', ['carol'], 'managers');
      await subject.createTeam('empty', []);
    });
    afterAll(() => subject.remove());

    test('tell the members of teams, with those of the teams below', async () => {
      const found = await subject.open().teamMembers(['@acme/managers', '@acme/night-shift', '@acme/empty']);
      expect([...found].map(([team, members]) => [team, [...(members ?? ['nobody'])].sort()])).toEqual([
        ['@acme/managers', ['alice', 'bob', 'carol']],
        ['@acme/night-shift', ['carol']],
        ['@acme/empty', []],
      ]);
    });

    test('tell nothing of a team that there is not, and the others beside it', async () => {
      const teams = ['@acme/gone', '@nobody/managers', '@acme/night-shift'];
      const found = await subject.open().teamMembers(teams);
      expect([...found.keys()].sort()).toEqual([...teams].sort());
      expect(found.get('@acme/gone')).toBeNull();
      expect(found.get('@nobody/managers')).toBeNull();
      expect(found.get('@acme/night-shift')).toEqual(new Set(['carol']));
    });

    test('tell nothing of teams to somebody who may not see them', async () => {
      const found = await subject.openUnprivileged().teamMembers(['@acme/managers']);
      expect(found).toEqual(new Map([['@acme/managers', null]]));
    });

    test('tell which pull request a merge brought, by whom, and what was reviewed', async () => {
      const { merge, head, number } = await subject.merge();
      const pushed = await subject.push();
      const base = 'env/qa';
      const questions = [merge, pushed, 'd'.repeat(40)].map((commit) => ({ commit, base }));
      const found = await subject.open().mergedPullRequests(questions);
      expect([...found.keys()]).toEqual([merge]);
      const person = (login: string) => expect.objectContaining({ login, commit: head });
      expect(found.get(merge)).toEqual({
        number,
        url: expect.stringMatching(new RegExp(`^https?://\\S+/pull/${number}$`)),
        head,
        author: 'alice',
        contributors: { people: expect.arrayContaining([person('bob'), person('carol')]), complete: true },
        reviews: [
          expect.objectContaining({ author: 'dave', state: 'approved', commit: head, mayWrite: true }),
          expect.objectContaining({ author: 'erin', state: 'changes-requested', mayWrite: false }),
        ],
      });
    });

    test('tell who proposed a branch, also when that is merged, and nobody of others', async () => {
      const { branch, head } = await subject.merge();
      const [base, unknown] = ['env/qa', 'plan/qa/unknown'];
      const found = await subject.open().proposedFrom([branch, unknown].map((it) => ({ branch: it, base })));
      const person = (login: string) => expect.objectContaining({ login, commit: head });
      const contributors = {
        people: expect.arrayContaining([person('bob'), person('carol')]),
        complete: true,
      };
      expect(found).toEqual(
        new Map([
          [branch, [{ author: 'alice', contributors }]],
          [unknown, []],
        ]),
      );
      const elsewhere = await subject.open().proposedFrom([{ branch, base: 'env/production' }]);
      expect(elsewhere).toEqual(new Map([[branch, []]]));
    });

    test('know no merge into another branch', async () => {
      const { merge } = await subject.merge();
      const found = await subject.open().mergedPullRequests([{ commit: merge, base: 'env/production' }]);
      expect(found).toEqual(new Map());
    });
  });
}
