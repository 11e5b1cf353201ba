import type { Trigger } from '../../domain/pull-requests/trigger.ts';
import type { WrittenComment } from '../../usecases/commands/hear-comment.ts';

/** What an event asks of this action. */
export type Reading = Trigger | CommentWritten | IssueWritten | Idle;

/** A comment on a pull request that may hold a command. */
export interface CommentWritten {
  readonly kind: 'comment';
  readonly comment: WrittenComment;
}

/** An issue that asks for a plan was opened or changed. */
export interface IssueWritten {
  readonly kind: 'issue';
  readonly number: number;
}

/** The event asks for nothing; `refused` when the job must not look as if all were well. */
export interface Idle {
  readonly kind: 'nothing' | 'refused';
  /** For people, one line; may hold names from the event, so it is untrusted text. */
  readonly because: string;
}

export function nothing(because: string): Idle {
  return { kind: 'nothing', because };
}

export function refused(because: string): Idle {
  return { kind: 'refused', because };
}

export function isIdle(reading: Reading): reading is Idle {
  return reading.kind === 'nothing' || reading.kind === 'refused';
}
