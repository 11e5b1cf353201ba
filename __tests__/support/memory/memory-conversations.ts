import type {
  Answer,
  Conversations,
  DiscussedPullRequest,
  Issue,
  Permission,
  PostedComment,
  Reaction,
  Writer,
} from '../../../src/ports/conversations.ts';
import { ForgeUnavailable } from '../../../src/ports/forge.ts';

export type ConversationsMethod = keyof Conversations;

export interface MemoryConversations extends Conversations {
  readonly comments: Map<number, PostedComment>;
  readonly issues: Map<number, Issue>;
  /** By issue; whoever is not here has edited nothing. */
  readonly edits: Map<number, readonly Writer[] | null>;
  readonly pullRequests: Map<number, DiscussedPullRequest>;
  /** By login; whoever is not here may do nothing. */
  readonly permissions: Map<string, Permission>;
  /** By comment. */
  readonly reactions: Map<number, Reaction[]>;
  /** What was answered, with the marker above it, in the order in which it was first said. */
  readonly answers: { readonly issue: number; readonly marker: string; body: string; readonly id: number }[];
  /** Somebody writes on an issue or pull request; gives the comment. */
  write(body: string, change?: Partial<PostedComment>): PostedComment;
  /** Lets the next call of a method fail, without any effect. */
  fail(method: ConversationsMethod, error?: Error): void;
}

const at = '2026-11-20T10:00:00Z';

/** What people have written, and what was answered; it only remembers. */
export function createMemoryConversations(): MemoryConversations {
  const comments = new Map<number, PostedComment>();
  const issues = new Map<number, Issue>();
  const edits = new Map<number, readonly Writer[] | null>();
  const pullRequests = new Map<number, DiscussedPullRequest>();
  const permissions = new Map<string, Permission>();
  const reactions = new Map<number, Reaction[]>();
  const answers: MemoryConversations['answers'] = [];
  const failures = new Map<ConversationsMethod, Error>();
  let lastId = 100;

  const nextId = () => {
    lastId += 1;
    return lastId;
  };

  async function call<Value>(method: ConversationsMethod, effect: () => Value): Promise<Value> {
    const failure = failures.get(method);
    if (failure === undefined) return effect();
    failures.delete(method);
    throw failure;
  }

  const answerOf = ({ id, body, issue }: (typeof answers)[number]): Answer => ({
    ...{ id, body },
    url: `https://github.com/acme/releases/pull/${issue}#issuecomment-${id}`,
  });
  const standing = (issue: number, marker: string) =>
    answers.find((it) => it.issue === issue && it.marker === marker);

  return {
    ...{ comments, issues, edits, pullRequests, permissions, reactions, answers },
    write(body, change = {}) {
      const author: Writer = { login: 'alice', id: 1, isBot: false };
      const comment = { id: nextId(), issue: 1, body, author, createdAt: at, updatedAt: at, ...change };
      comments.set(comment.id, comment);
      return comment;
    },
    fail: (method, error = new ForgeUnavailable(`${method} was told to fail`)) =>
      void failures.set(method, error),
    comment: (id) => call('comment', () => comments.get(id) ?? null),
    issue: (number) => call('issue', () => issues.get(number) ?? null),
    editors: (issue) => call('editors', () => edits.get(issue) ?? (edits.has(issue) ? null : [])),
    pullRequest: (number) => call('pullRequest', () => pullRequests.get(number) ?? null),
    permissionOf: (login) => call('permissionOf', () => permissions.get(login) ?? 'none'),
    react: (comment, reaction) =>
      call('react', () => {
        const before = reactions.get(comment) ?? [];
        if (comments.has(comment) && !before.includes(reaction))
          reactions.set(comment, [...before, reaction]);
      }),
    answer: (issue, marker) =>
      call('answer', () => {
        const found = standing(issue, marker);
        return found === undefined ? null : answerOf(found);
      }),
    say: (issue, body, marker) =>
      call('say', () => {
        const found = standing(issue, marker);
        const said = found ?? { issue, marker, body, id: nextId() };
        if (found === undefined) answers.push(said);
        said.body = body;
        return answerOf(said);
      }),
    closeIssue: (number) =>
      call('closeIssue', () => {
        const issue = issues.get(number);
        if (issue !== undefined) issues.set(number, { ...issue, state: 'closed' });
      }),
  };
}
