import { expect, test } from '@jest/globals';
import { Passing, patiently } from '../../../../src/adapters/git/writing/patiently.ts';
import { RepositoryUnavailable } from '../../../../src/ports/release-repository.ts';

/** How often it was tried, and what came of it. */
async function triesOf(limit: number, error: Error, failures: number): Promise<[number, unknown]> {
  let tries = 0;
  const end = patiently(limit, (number) => {
    tries = number;
    return number <= failures ? Promise.reject(error) : Promise.resolve('done');
  });
  const result: unknown = await end.catch((cause: unknown) => cause);
  return [tries, result];
}

test('what passes is tried again', async () => {
  expect(await triesOf(60_000, new Passing('locked'), 2)).toEqual([3, 'done']);
});

test.each([
  ['what passes, once the time is up', 0, new Passing('locked')],
  ['what does not pass', 60_000, new RepositoryUnavailable('gone')],
  ['a mistake of our own', 60_000, new TypeError('x is undefined')],
])('%s is tried once', async (_, limit, error) => {
  expect(await triesOf(limit, error, 2)).toEqual([1, error]);
});
