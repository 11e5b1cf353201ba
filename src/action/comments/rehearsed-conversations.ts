import type { Conversations } from '../../ports/conversations.ts';

/** Says what would be answered, and writes nothing. */
export function rehearsedConversations(
  conversations: Conversations,
  say: (line: string) => void,
): Conversations {
  return {
    ...conversations,
    react: async () => {},
    async say(issue, body) {
      say(`the answer on #${issue} would be: ${body}`);
      return { id: 0, url: `#${issue}`, body };
    },
    closeIssue: async () => {},
  };
}
