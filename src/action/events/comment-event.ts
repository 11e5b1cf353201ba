import { commandWord } from '../../domain/commands/write-command.ts';
import { numberAt, textAt, textOrNullAt, valueAt } from './payload.ts';
import { nothing, type Reading } from './reading.ts';

/** A person has written something on a pull request that may be a command; whether it is one is seen later. */
export function readComment(payload: unknown): Reading {
  const action = textAt(payload, 'action');
  if (action !== 'created')
    return nothing(`a comment was ${action}, and only what is said anew can be a command`);
  if (valueAt(payload, 'issue.pull_request') === undefined)
    return nothing('the comment is on an issue, and commands are about pull requests');
  if (valueAt(payload, 'comment.user.type') === 'Bot')
    return nothing('commands are for people, and a program has written the comment');
  const body = textOrNullAt(payload, 'comment.body') ?? '';
  if (!body.includes(commandWord)) return nothing(`the comment holds no ${commandWord}`);
  return { kind: 'comment', comment: { id: numberAt(payload, 'comment.id'), body } };
}
