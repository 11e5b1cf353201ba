import { expect, test } from '@jest/globals';
import { CommanderError } from 'commander';
import { Interrupted } from '../../../src/adapters/signals.ts';
import { failureAnswer } from '../../../src/cli/answers/failure-answer.ts';
import { RecordUnreadable } from '../../../src/codec/records/record-file.ts';
import { RepositoryUnavailable, RepositoryUnusable } from '../../../src/ports/release-repository.ts';
import { Refusal, runNotFound, wrongUsage } from '../../../src/usecases/refusal.ts';

const unreachable = {
  code: 'source-unreachable',
  severity: 'error',
  message: 'acme/a does not answer',
} as const;

test.each<[string, unknown, number, { code: string; message: string; file?: string; plan?: string }]>([
  [
    'a no',
    runNotFound('qa/nope'),
    1,
    {
      code: 'run-not-found',
      message: "there is no run of qa/nope; 'deployment-plans list' shows what there is",
      plan: 'qa/nope',
    },
  ],
  ['wrong usage', wrongUsage('name a file'), 2, { code: 'usage', message: 'name a file' }],
  ['what could not be read', new Refusal('lost', [unreachable]), 5, unreachable],
  [
    'an argument that is refused',
    new CommanderError(1, 'commander.unknownOption', "error: unknown option '--x'"),
    2,
    { code: 'usage', message: "unknown option '--x'" },
  ],
  [
    'a call without a command',
    new CommanderError(1, 'commander.help', '(outputHelp)'),
    2,
    { code: 'usage', message: "name a command; 'deployment-plans --help' lists them" },
  ],
  ['no repository', new RepositoryUnusable('no repository'), 2, { code: 'usage', message: 'no repository' }],
  ['a lost remote', new RepositoryUnavailable('gone'), 5, { code: 'source-unreachable', message: 'gone' }],
  [
    'a signal',
    new Interrupted('SIGTERM'),
    5,
    {
      code: 'source-unreachable',
      message:
        'interrupted by SIGTERM, so there is no answer; what was about to be written may be there or not, so look before you repeat the command',
    },
  ],
  [
    'a record that nobody can have written',
    new RecordUnreadable('active/qa/a.json', 'no JSON'),
    2,
    {
      code: 'schema',
      message: 'The record active/qa/a.json cannot be read: no JSON.',
      file: 'active/qa/a.json',
    },
  ],
  [
    'a mistake of our own',
    new TypeError('x is undefined'),
    2,
    { code: 'usage', message: 'this is a mistake in deployment-plans, please report it: x is undefined' },
  ],
  [
    'something thrown that is no error',
    'oops',
    2,
    { code: 'usage', message: 'this is a mistake in deployment-plans, please report it: oops' },
  ],
])('%s', (_, cause, exitCode, problem) => {
  const answer = failureAnswer(cause);
  expect(answer.exitCode).toBe(exitCode);
  expect(answer.json).toEqual({ problems: [{ severity: 'error', ...problem }] });
});
