import { expect, test } from '@jest/globals';
import { offeredCommands, offersOnProposal } from '../../../src/domain/commands/offered-commands.ts';
import { commit } from '../../support/builders.ts';

const blob = commit('d1');

test('what is offered is shown as it is to be written; what no comment can say is left out', () => {
  expect(offeredCommands(['resolve', 'retry', 'abort'], blob)).toEqual([
    '/plan abort d1d1d1d1d1d1',
    '/plan retry d1d1d1d1d1d1',
  ]);
});

test('of a branch in a fork only a verdict is offered', () => {
  expect(offersOnProposal({ isInFork: true })).toEqual(['validate']);
  expect(offersOnProposal({ isInFork: false })).toEqual(['validate', 'refresh']);
});

test.each(['', 'd1d1d1d1d1d1', `${blob}\n`, `${blob} @acme`])(
  'nothing is offered of %j, which is no file',
  (text) => {
    expect(offeredCommands(['retry'], text)).toEqual([]);
  },
);
