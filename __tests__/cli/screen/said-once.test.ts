import { expect, test } from '@jest/globals';
import { saidOnce } from '../../../src/cli/screen/said-once.ts';

test('what is wrong is said once, and again after something else', () => {
  const said: string[] = [];
  const say = saidOnce((text) => said.push(text));
  for (const text of ['no repository', 'no repository', 'no network', 'no repository']) say(text);
  expect(said).toEqual(['no repository', 'no network', 'no repository']);
});
