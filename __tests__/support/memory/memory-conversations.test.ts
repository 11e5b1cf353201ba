import { type ConversationsSubject, conversationsContract } from '../../contracts/conversations.ts';
import { createMemoryConversations } from './memory-conversations.ts';

async function subject(): Promise<ConversationsSubject> {
  const conversations = createMemoryConversations();
  const { comments, issues, pullRequests, answers } = conversations;
  const at = '2026-11-20T10:00:00Z';
  let lastNumber = 0;
  const discuss = (change: {
    readonly body: string;
    readonly labels: readonly string[];
    readonly isPullRequest: boolean;
  }) => {
    lastNumber += 1;
    const author = { login: 'alice', id: 1, isBot: false };
    issues.set(lastNumber, { ...change, number: lastNumber, state: 'open', author, createdAt: at });
    return lastNumber;
  };
  return {
    open: () => conversations,
    openIssue: async ({ label, body }) => discuss({ body, labels: [label], isPullRequest: false }),
    async editIssue(number, _, by) {
      const editors = conversations.edits.get(number) ?? [{ login: 'alice', id: 1, isBot: false }];
      const editor = { login: by, id: by === 'alice' ? 1 : 2, isBot: false };
      if (editors.every(({ login }) => login !== by)) conversations.edits.set(number, [...editors, editor]);
    },
    async propose(branch) {
      const number = discuss({ body: '', labels: [], isPullRequest: true });
      const head = `${number}`.padStart(40, '0');
      pullRequests.set(number, { number, state: 'open', base: 'env/qa', branch, head, mergeCommit: null });
      return { number, head };
    },
    async merge(number) {
      const found = pullRequests.get(number);
      const mergeCommit = 'a'.repeat(40);
      if (found !== undefined) pullRequests.set(number, { ...found, state: 'merged', mergeCommit });
      return mergeCommit;
    },
    comment: async (issue, body) =>
      conversations.write(body, { issue, author: { login: 'bob', id: 2, isBot: false } }).id,
    async edit(id, body) {
      const found = comments.get(id);
      if (found !== undefined) comments.set(id, { ...found, body, updatedAt: '2026-11-20T10:00:01Z' });
    },
    async deleteComment(id) {
      comments.delete(id);
    },
    async grant(login, permission) {
      conversations.permissions.set(login, permission);
    },
    reactionsOn: async (id) => conversations.reactions.get(id) ?? [],
    commentsOn: async (number) => [
      ...[...comments.values()].filter(({ issue }) => issue === number).map(({ body }) => body),
      ...answers.filter(({ issue }) => issue === number).map(({ marker, body }) => `${marker}\n${body}`),
    ],
    remove: async () => {},
  };
}

conversationsContract('memory', subject);
