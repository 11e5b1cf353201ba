import { commandLines } from '../../codec/command-lines.ts';
import { commandOfComment } from '../../domain/commands/command-of-comment.ts';
import type { ParsedCommand } from '../../domain/commands/parse-command.ts';
import type { Conversations, PostedComment, Writer } from '../../ports/conversations.ts';

/** A comment as its event told of it. */
export interface WrittenComment {
  readonly id: number;
  readonly body: string;
}

/** What a person has said in a comment, or why there is nothing to listen to. */
export type Heard = HeardCommand | { readonly kind: 'nothing'; readonly because: string };

export interface HeardCommand {
  readonly kind: 'command';
  readonly comment: PostedComment;
  readonly author: Writer;
  readonly said: ParsedCommand;
  /** Whether the comment is not as it was first written: then nobody knows who has read which of its texts. */
  readonly isEdited: boolean;
}

/** Reads the comment of an event again, as it stands now. Rejects as the conversations do. */
export async function hearComment(
  conversations: Pick<Conversations, 'comment'>,
  written: WrittenComment,
): Promise<Heard> {
  const comment = await conversations.comment(written.id);
  if (comment === null) return nothing('the comment is not there any more');
  const { author, body, createdAt, updatedAt } = comment;
  if (author === null) return nothing('the account of the author is gone');
  if (author.isBot) return nothing('commands are for people, and a program has written the comment');
  const said = commandOfComment(commandLines(body));
  if (said === undefined) return nothing('no line of the comment is a command');
  const isEdited = updatedAt !== createdAt || body !== written.body;
  return { kind: 'command', comment, author, said, isEdited };
}

function nothing(because: string): Heard {
  return { kind: 'nothing', because };
}
