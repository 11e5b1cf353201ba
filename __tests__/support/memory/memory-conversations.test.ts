import { type ConversationsSubject, conversationsContract } from '../../contracts/conversations.ts';
import { createMemoryConversations } from './memory-conversations.ts';

async function subject(): Promise<ConversationsSubject> {
  const conversations = createMemoryConversations();
  const { comments, issues, pullRequests, answers } = conversations;
  const at = '2026-11-20T10:00:00Z';
  let lastNumber = 0;
  const discuss = (change: {
    readonly title: string;
    readonly body: string;
    readonly labels: readonly string[];
    readonly isPullRequest: boolean;
  }) => {
    lastNumber += 1;
    const url = `https://github.com/acme/releases/${change.isPullRequest ? 'pull' : 'issues'}/${lastNumber}`;
    const author = { login: 'alice', id: 1, isBot: false };
    issues.set(lastNumber, {
      ...{ ...change, number: lastNumber, url, state: 'open', author, createdAt: at, updatedAt: at },
    });
    return { number: lastNumber, url };
  };
  return {
    open: () => conversations,
    openIssue: async ({ label, ...texts }) =>
      discuss({ ...texts, labels: [label], isPullRequest: false }).number,
    async editIssue(number, _, by) {
      const editors = conversations.edits.get(number) ?? [{ login: 'alice', id: 1, isBot: false }];
      const editor = { login: by, id: by === 'alice' ? 1 : 2, isBot: false };
      if (editors.every(({ login }) => login !== by)) conversations.edits.set(number, [...editors, editor]);
    },
    async propose(branch) {
      const opened = discuss({ title: branch, body: '', labels: [], isPullRequest: true });
      const head = `${opened.number}`.padStart(40, '0');
      pullRequests.set(opened.number, {
        ...opened,
        ...{ state: 'open', draft: false, base: 'env/qa', branch, head, mergeCommit: null },
      });
      return { number: opened.number, head };
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
