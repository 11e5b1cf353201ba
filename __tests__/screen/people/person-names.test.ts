import { expect, test } from '@jest/globals';
import { personNames } from '../../../src/screen/people/person-names.ts';

test.each([
  ['Ada Lovelace <ada@example.com>', 'Ada Lovelace'],
  ['<ada@example.com>', 'ada@example.com'],
  ['ada', 'ada'],
])('%s is called %s', (identity, name) => {
  expect(personNames([identity])).toEqual([name]);
});

test('who is known by several identities is named once, where the first of them stands', () => {
  const identities = ['bob', 'Ada <ada@example.com>', 'Ada', 'Ada <ada@example.org>'];
  expect(personNames(identities)).toEqual(['bob', 'Ada']);
});
