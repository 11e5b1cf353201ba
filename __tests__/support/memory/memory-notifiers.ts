import type { Notifiers, PostedMessage, Receipt } from '../../../src/ports/notifiers.ts';

export interface MemoryNotifiers extends Notifiers {
  /** Everything that was sent, taken or not, in order. */
  readonly posted: PostedMessage[];
  /** What the next ones answer, in order; then all are taken. */
  readonly answers: Receipt[];
}

/** Receivers that take what they get, unless told otherwise. */
export function createMemoryNotifiers(): MemoryNotifiers {
  const posted: PostedMessage[] = [];
  const answers: Receipt[] = [];
  return {
    posted,
    answers,
    async post(message) {
      posted.push(message);
      return answers.shift() ?? { kind: 'taken' };
    },
  };
}
