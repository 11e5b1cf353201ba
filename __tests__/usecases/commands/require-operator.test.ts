import { beforeEach, expect, test } from '@jest/globals';
import { requireOperator } from '../../../src/usecases/commands/require-operator.ts';
import { createMemoryReviewers, type MemoryReviewers } from '../../support/memory/memory-reviewers.ts';

let reviewers: MemoryReviewers;
beforeEach(() => {
  reviewers = createMemoryReviewers();
  reviewers.teams.set('@acme/operators', { members: ['olga'] });
});

function required(person: string, operators: readonly string[]): Promise<void> {
  return requireOperator(reviewers, { operators }, { person, wish: 'abort' });
}

test.each([
  ['anybody where there are none', 'rita', []],
  ['a member of a team of theirs', 'Olga', ['@acme/operators']],
  ['somebody who is named', 'rita', ['@acme/operators', 'rita']],
])('operators are %s', async (_, person, operators) => {
  await expect(required(person, operators)).resolves.toBeUndefined();
});

test.each([
  ['somebody else', 'rita', ['@acme/operators'], 'for the operators whom the configuration'],
  ['somebody where a mistake stands', 'rita', ['no body'], 'for the operators whom the configuration'],
  ['somebody who may be in a hidden team', 'rita', ['@acme/hidden'], "needs 'members: read'"],
])('%s is refused', async (_, person, operators, text) => {
  await expect(required(person, operators)).rejects.toThrow(text);
});

test('nobody passes when teams cannot be read, but who is named', async () => {
  reviewers.lost = true;
  await expect(required('olga', ['@acme/operators'])).rejects.toThrow('could not be read');
  await expect(required('rita', ['@acme/operators', 'rita'])).resolves.toBeUndefined();
});
