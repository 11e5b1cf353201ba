import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Conversations, Permission } from '../../src/ports/conversations.ts';

/** A release repository that alice owns and bob may write to. */
export interface ConversationsSubject {
  /** One more instance, as another process would have. */
  open(): Conversations;
  /** Alice opens an issue; gives its number. */
  openIssue(issue: {
    readonly title: string;
    readonly body: string;
    readonly label: string;
  }): Promise<number>;
  /** Alice, or bob, writes another text into an issue. */
  editIssue(number: number, body: string, by: 'alice' | 'bob'): Promise<void>;
  /** Alice opens a pull request from a branch with a plan to `env/qa`. */
  propose(branch: string): Promise<{ readonly number: number; readonly head: string }>;
  merge(pullRequest: number): Promise<string>;
  /** Bob says something on an issue or pull request; gives the comment. */
  comment(issue: number, body: string): Promise<number>;
  edit(comment: number, body: string): Promise<void>;
  deleteComment(comment: number): Promise<void>;
  /** Lets somebody, who could do nothing before, do this much. */
  grant(login: string, permission: Permission): Promise<void>;
  reactionsOn(comment: number): Promise<readonly string[]>;
  /** Texts of all comments, oldest first. */
  commentsOn(issue: number): Promise<readonly string[]>;
  remove(): Promise<void>;
}

const marker = '<!-- conversations -->';

/** Everything that each port for conversations must do, whatever it is made of. */
export function conversationsContract(name: string, create: () => Promise<ConversationsSubject>): void {
  describe(`${name}, as conversations`, () => {
    let subject: ConversationsSubject;
    let issue: number;

    beforeAll(async () => {
      subject = await create();
      issue = await subject.openIssue({
        title: 'A form',
        body: '### Target\n\nqa',
        label: 'deployment-plan',
      });
    });
    afterAll(() => subject.remove());

    test('read a comment as it stands now', async () => {
      const id = await subject.comment(issue, '/plan help');
      const first = await subject.open().comment(id);
      expect(first).toMatchObject({ id, issue, body: '/plan help', author: { login: 'bob', isBot: false } });
      expect(first?.updatedAt).toBe(first?.createdAt);
      await subject.edit(id, '/plan abort');
      const second = await subject.open().comment(id);
      expect(second).toMatchObject({ body: '/plan abort', createdAt: first?.createdAt });
      expect(Date.parse(second?.updatedAt ?? '')).toBeGreaterThan(Date.parse(first?.createdAt ?? ''));
      await subject.deleteComment(id);
      expect(await subject.open().comment(id)).toBeNull();
    });

    test('read an issue with its labels', async () => {
      const found = await subject.open().issue(issue);
      expect(found).toMatchObject({
        number: issue,
        isPullRequest: false,
        state: 'open',
        body: '### Target\n\nqa',
        author: { login: 'alice', id: expect.any(Number), isBot: false },
        labels: ['deployment-plan'],
      });
      expect(await subject.open().issue(999)).toBeNull();
      expect(await subject.open().pullRequest(issue)).toBeNull();
    });

    test('tell who has changed the text of an issue, each once', async () => {
      const number = await subject.openIssue({ title: 'Edited', body: 'one', label: 'deployment-plan' });
      expect(await subject.open().editors(number)).toEqual([]);
      await subject.editIssue(number, 'two', 'bob');
      await subject.editIssue(number, 'three', 'bob');
      const bob = { login: 'bob', id: expect.any(Number), isBot: false };
      expect(await subject.open().editors(number)).toEqual([
        expect.objectContaining({ login: 'alice' }),
        bob,
      ]);
    });

    test('read a pull request before and after it is merged', async () => {
      const { number, head } = await subject.propose('plan/qa/one');
      const conversations = subject.open();
      expect(await conversations.issue(number)).toMatchObject({ isPullRequest: true, state: 'open' });
      const facts = { number, head, base: 'env/qa', branch: 'plan/qa/one' };
      expect(await conversations.pullRequest(number)).toMatchObject({
        ...facts,
        state: 'open',
        mergeCommit: null,
      });
      const mergeCommit = await subject.merge(number);
      expect(await conversations.pullRequest(number)).toMatchObject({
        ...facts,
        state: 'merged',
        mergeCommit,
      });
    });

    test.each<Permission>(['admin', 'write', 'triage', 'read', 'none'])(
      'tell who may: %s',
      async (permission) => {
        const login = `with-${permission}`;
        await subject.grant(login, permission);
        expect(await subject.open().permissionOf(login)).toBe(permission);
      },
    );

    test('tell that a bot may do nothing, and whom nobody knows neither', async () => {
      expect(await subject.open().permissionOf('planner[bot]')).toBe('none');
      expect(await subject.open().permissionOf('no-such-person')).toBe('none');
    });

    test('react once with each, and to nothing that is gone', async () => {
      const id = await subject.comment(issue, '/plan help');
      await subject.open().react(id, 'eyes');
      await subject.open().react(id, 'eyes');
      await subject.open().react(id, 'rocket');
      expect(await subject.reactionsOn(id)).toEqual(['eyes', 'rocket']);
      await subject.deleteComment(id);
      await expect(subject.open().react(id, 'eyes')).resolves.toBeUndefined();
    });

    test.each(['issue', 'pull request'])('say one thing for each marker on an %s', async (kind) => {
      const about =
        kind === 'issue'
          ? await subject.openIssue({ title: 'Another', body: '', label: 'deployment-plan' })
          : (await subject.propose('plan/qa/two')).number;
      const [conversations, other] = [subject.open(), subject.open()];
      expect(await conversations.answer(about, marker)).toBeNull();
      await subject.comment(about, `${marker}\nNot ours.`);
      const said = await conversations.say(about, 'Before.', marker);
      expect(said.url).toMatch(new RegExp(`/${about}#issuecomment-${said.id}$`));
      expect(await other.say(about, 'After,\nand more.', marker)).toMatchObject({ id: said.id });
      await other.say(about, 'After,\nand more.', marker);
      expect(await conversations.answer(about, marker)).toEqual({ ...said, body: 'After,\nand more.' });
      await conversations.say(about, 'Of something else.', '<!-- another -->');
      expect(await subject.commentsOn(about)).toEqual([
        `${marker}\nNot ours.`,
        `${marker}\nAfter,\nand more.`,
        '<!-- another -->\nOf something else.',
      ]);
    });

    test('close an issue, and one that is closed as well', async () => {
      const number = await subject.openIssue({ title: 'Done', body: '', label: 'deployment-plan' });
      await subject.open().closeIssue(number, 'completed');
      expect(await subject.open().issue(number)).toMatchObject({ state: 'closed' });
      await subject.open().closeIssue(number, 'not-planned');
      expect(await subject.open().issue(number)).toMatchObject({ state: 'closed' });
    });
  });
}
