import { expect, test } from '@jest/globals';
import { batched } from '../../../sandbox/graphql/reading/batched.ts';

test('what is asked for together is answered together, and once', async () => {
  const asked: (readonly string[])[] = [];
  const ask = batched(async (keys) => {
    asked.push(keys);
    return new Map(keys.filter((key) => key !== 'gone').map((key) => [key, key.toUpperCase()]));
  });
  expect(await Promise.all([ask('a'), ask('b'), ask('a'), ask('gone')])).toEqual(['A', 'B', 'A', undefined]);
  expect(await Promise.all([ask('b'), ask('c')])).toEqual(['B', 'C']);
  expect(asked).toEqual([['a', 'b', 'gone'], ['c']]);
});

test('what cannot be answered fails for all who asked', async () => {
  const ask = batched(() => Promise.reject(new Error('git is gone')));
  const answers = await Promise.allSettled([ask('a'), ask('b')]);
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
