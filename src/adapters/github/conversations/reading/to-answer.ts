import type { Answer } from '../../../../ports/conversations.ts';
import type { GitHubApi } from '../../api/github-api.ts';
import type { Conversation } from '../../writing/conversation.ts';

/** A comment of ours, whose text begins with its marker, as the port has it. */
export function toAnswer(
  { addresses, repository: { owner, name } }: GitHubApi,
  { kind, number }: Conversation,
  { id, text }: { readonly id: number; readonly text: string },
): Answer {
  const place = kind === 'issue' ? 'issues' : 'pull';
  return {
    id,
    url: `${addresses.server}/${owner}/${name}/${place}/${number}#issuecomment-${id}`,
    body: text.replace(/\r\n?/g, '\n').split('\n').slice(1).join('\n').trim(),
  };
}
