import { expect, test } from '@jest/globals';
import { readApprovers, type TeamMembers } from '../../../src/domain/approvals/approvers.ts';
import { areConfigured, rightTo } from '../../../src/domain/commands/right-to-command.ts';

const team: TeamMembers = new Map([['@acme/operators', new Set(['olga'])]]);
const unread: TeamMembers = new Map([['@acme/operators', 'unknown']]);
const writer = { login: 'walt', mayWrite: true };
const reader = { login: 'rita', mayWrite: false };
const operator = { login: 'Olga', mayWrite: false };

test.each([
  ['somebody who may write', 'retry', writer, [], team, 'given'],
  ['somebody who may write, without operators', 'abort', writer, [], team, 'given'],
  ['somebody who may write, beside operators', 'retry', writer, ['@acme/operators'], team, 'given'],
  ['somebody who may write, in place of operators', 'abort', writer, ['@acme/operators'], team, 'lacking'],
  [
    'somebody who may write, when a mistake stands for operators',
    'continue',
    writer,
    ['no body'],
    team,
    'lacking',
  ],
  ['somebody who may only read', 'help', reader, ['@acme/operators'], team, 'lacking'],
  ['somebody who may only read, without operators', 'validate', reader, [], team, 'lacking'],
  ['an operator of a team', 'confirm', operator, ['@acme/operators'], team, 'given'],
  ['an operator by name', 'reuse', operator, ['@olga'], team, 'given'],
  ['somebody of whom it is not known', 'abort', reader, ['@acme/operators'], unread, 'unknown'],
  ['a writer of whom it is not known', 'abort', writer, ['@acme/operators'], unread, 'unknown'],
  ['a writer who need not be known', 'retry', writer, ['@acme/operators'], unread, 'given'],
] as const)('%s has for %s the right that is expected', (_, verb, person, operators, members, right) => {
  expect(rightTo(verb, person, { listed: readApprovers(operators), members })).toBe(right);
});

test('operators are configured also where nobody is meant by what stands there', () => {
  expect(areConfigured({ listed: readApprovers(['no body']), members: team })).toBe(true);
  expect(areConfigured({ listed: readApprovers([]), members: team })).toBe(false);
});
