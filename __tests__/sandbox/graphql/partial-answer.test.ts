import { expect, test } from '@jest/globals';
import { partialAnswer } from '../../../sandbox/graphql/partial-answer.ts';

const answer = {
  data: { repository: { pullRequests: { nodes: [{ number: 1 }, { number: 2 }] }, name: 'release' } },
};

test.each([
  [['repository'], { repository: null }],
  [
    ['repository', 'pullRequests', 'nodes', '1'],
    { repository: { pullRequests: { nodes: [{ number: 1 }, null] }, name: 'release' } },
  ],
  [
    ['repository', 'pullRequests', 'nodes', '0', 'number'],
    { repository: { pullRequests: { nodes: [{ number: null }, { number: 2 }] }, name: 'release' } },
  ],
  [['repository', 'gone'], answer.data],
])('%j is missing and the rest stays', (path, data) => {
  const errors = [{ path, message: expect.stringContaining('Something went wrong') }];
  expect(partialAnswer(answer, path)).toEqual({ data, errors });
});

test('errors that were there stay', () => {
  const { errors } = partialAnswer({ ...answer, errors: [{ message: 'before' }] }, ['repository']);
  expect(errors?.map(({ message }) => message)).toEqual(['before', expect.any(String)]);
});
