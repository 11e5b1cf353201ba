import { expect, test } from '@jest/globals';
import { obeyedOutcome } from '../../../src/action/comments/obey.ts';
import { doneCommand, refusedCommand } from '../../../src/domain/commands/command-answer.ts';

const url = 'https://github.com/acme/releases/pull/7#issuecomment-102';

test('a comment that is no command leaves the job with nothing to do', () => {
  const { lines, failure } = obeyedOutcome({ kind: 'ignored', because: 'no line of it is a command' });
  expect({ lines, failure }).toEqual({
    lines: ['Nothing to do: no line of it is a command.'],
    failure: null,
  });
});

test.each([
  ['done', doneCommand('the retry is qa/one-retry-1', { pullRequest: 12 }), null],
  ['refused', refusedCommand('qa/one has ended'), null],
  ['not decided', refusedCommand('it could not be read', { verdict: 'unread' }), 'it could not be read'],
] as const)(
  'a command that is %s fails the job only when something was left undone',
  (_, answer, failure) => {
    const outcome = obeyedOutcome({ kind: 'answered', answer, url });
    expect(outcome.failure).toBe(failure);
    expect(outcome.lines).toEqual([answer.sentence, `answered: ${url}`]);
    expect(outcome.details).toEqual({ answer: expect.objectContaining({ sentence: answer.sentence, url }) });
  },
);
