import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Fault } from '../../../../sandbox/faults/fault.ts';
import { serverError } from '../../../../sandbox/faults/known-faults.ts';
import type { Permissions } from '../../../../sandbox/model/access/permissions.ts';
import type { Issue } from '../../../../sandbox/model/pull-requests/issue.ts';
import type { IssueComment } from '../../../../sandbox/model/pull-requests/issue-comment.ts';
import { addComment } from '../../../../sandbox/operations/issues/comment.ts';
import { createIssue } from '../../../../sandbox/operations/issues/open-issue.ts';
import type { GitHubConnection } from '../../../../src/adapters/github/connect-github.ts';
import { createConversations } from '../../../../src/adapters/github/conversations/create-conversations.ts';
import type { Conversations } from '../../../../src/ports/conversations.ts';
import { ForgeForbidden, ForgeUnavailable } from '../../../../src/ports/forge.ts';
import { firstAnswers } from '../faults/first-answers.ts';
import { createGitHubWorld, type GitHubWorld } from '../github-world.ts';

const marker = '<!-- answer -->';

let github: GitHubWorld;
let conversations: Conversations;
let issue: Issue;
let comment: IssueComment;

beforeAll(async () => {
  github = await createGitHubWorld();
});
afterAll(() => github.sandbox.close());

beforeEach(() => {
  const { sandbox, repository, alice, bob } = github;
  issue = createIssue(sandbox.world, alice, { repository, title: 'A form' });
  comment = addComment(sandbox.world, bob, issue, '/plan help');
  conversations = createConversations(github.connect().api);
  github.requests();
});
afterEach(() => github.sandbox.faults.clear());

const ours = () =>
  [...github.repository.comments.values()]
    .filter((one) => one.issue === issue && one !== comment)
    .map(({ body }) => body);

const writes = [
  {
    name: 'an answer',
    prepare: async () => {},
    write: (it: Conversations) => it.say(issue.number, 'Done.', marker),
    effects: ours,
    before: [],
    after: [`${marker}\nDone.`],
  },
  {
    name: 'an answer in the place of another',
    prepare: (it: Conversations) => it.say(issue.number, 'Wait.', marker),
    write: (it: Conversations) => it.say(issue.number, 'Done.', marker),
    effects: ours,
    before: [`${marker}\nWait.`],
    after: [`${marker}\nDone.`],
  },
  {
    name: 'a reaction',
    prepare: async () => {},
    write: (it: Conversations) => it.react(comment.id, 'eyes'),
    effects: () => comment.reactions.map(({ content }) => content),
    before: [],
    after: ['eyes'],
  },
  {
    name: 'the end of an issue',
    prepare: async () => {},
    write: (it: Conversations) => it.closeIssue(issue.number, 'completed'),
    effects: () => [issue.state, issue.stateReason],
    before: ['open', null],
    after: ['closed', 'completed'],
  },
];

describe.each(writes)('writing $name', ({ prepare, write, effects, before, after }) => {
  beforeEach(async () => {
    await prepare(conversations);
    github.requests();
  });

  const failWrites = (fault: Fault, nth: number | 'every' = 1) => {
    let seen = 0;
    for (const method of ['POST', 'PATCH'])
      github.sandbox.faults.at(
        nth === 'every'
          ? { kind: 'rest', method, nth }
          : (request) => request.kind === 'rest' && request.method === method && ++seen === nth,
        fault,
      );
  };
  const made = () => github.requests().filter((request) => /^P/.test(request));

  test('takes one request that writes, and none when it stands there already', async () => {
    await write(conversations);
    expect(made()).toHaveLength(1);
    expect(effects()).toEqual(after);
  });

  test.each(Object.entries(firstAnswers))('takes effect exactly once after %s', async (_, fault) => {
    failWrites(fault);
    await write(conversations);
    expect(effects()).toEqual(after);
  });

  test('is given up after the second try', async () => {
    failWrites(serverError, 'every');
    await expect(write(conversations)).rejects.toThrow(/GitHub failed \(500\); try again later/);
    expect(made()).toHaveLength(2);
    expect(effects()).toEqual(before);
  });

  test('says which permission is missing', async () => {
    const permissions: Permissions = { metadata: 'read', contents: 'read', issues: 'read' };
    const token = github.workflowToken(permissions);
    const { api } = github.connect({ credentials: { kind: 'token', token } });
    const forbidden = write(createConversations(api));
    await expect(forbidden).rejects.toThrow(ForgeForbidden);
    await expect(forbidden).rejects.toMatchObject({
      permission: expect.stringContaining('issues: write'),
    });
    expect(effects()).toEqual(before);
  });
});

const lasting = {
  '500': serverError,
  'a reset': { kind: 'reset', when: 'before' },
  'malformed JSON': { kind: 'malformed' },
  'an answer cut off': { kind: 'cut', bytes: 20 },
} satisfies Record<string, Fault>;

const reads: readonly {
  readonly name: string;
  readonly kind: 'rest' | 'graphql';
  readonly read: (it: Conversations) => Promise<unknown>;
}[] = [
  { name: 'a comment', kind: 'rest', read: (it) => it.comment(comment.id) },
  { name: 'an issue', kind: 'rest', read: (it) => it.issue(issue.number) },
  { name: 'a permission', kind: 'rest', read: (it) => it.permissionOf('bob') },
  { name: 'an answer', kind: 'graphql', read: (it) => it.answer(issue.number, marker) },
];

describe.each(reads)('reading $name', ({ kind, read }) => {
  const ask = ({ api }: GitHubConnection) => read(createConversations(api));

  test.each(Object.entries(lasting))('is patient with %s, but not for ever', async (_, fault) => {
    const expected = await ask(github.connect());
    github.sandbox.faults.at({ kind }, fault);
    expect(await ask(github.connect())).toEqual(expected);
    expect(github.sandbox.faults.pending).toBe(0);
    github.sandbox.faults.at({ kind, nth: 'every' }, fault);
    await expect(ask(github.connect())).rejects.toThrow(ForgeUnavailable);
  });
});

test('what a program wrote in the name of a person is not a person’s', async () => {
  const { repository } = github;
  const byApp: IssueComment = { ...comment, id: comment.id + 500_000, app: github.app.app };
  repository.comments.set(byApp.id, byApp);
  expect((await conversations.comment(byApp.id))?.author).toMatchObject({ login: 'bob', isBot: true });
  expect((await conversations.comment(comment.id))?.author).toMatchObject({ login: 'bob', isBot: false });
});

test('of two answers with one marker one is left', async () => {
  const { sandbox } = github;
  const { answer, say } = conversations;
  const first = await say(issue.number, 'One.', marker);
  const { author, app } = github.repository.comments.get(first.id) ?? comment;
  const twin: IssueComment = {
    ...comment,
    ...{ id: first.id + 500_000, author, app, body: `${marker}\nOne.` },
  };
  github.repository.comments.set(twin.id, twin);
  await say(issue.number, 'One.', marker);
  expect(ours()).toEqual([`${marker}\nOne.`]);
  expect(await answer(issue.number, marker)).toMatchObject({ id: first.id });
  expect(sandbox.mismatches).toEqual([]);
});
