import { expect, test } from '@jest/globals';
import { fillPlaceholders, hasOnlyPlaceholders } from '../../../src/domain/manifests/placeholders.ts';

test.each([
  ['apps/{application}/{environment}.yaml', true],
  ['plain', true],
  ['{version}', false],
  ['{application', false],
  ['application}', false],
  ['{{application}}', false],
  ['{}', false],
])('%s has known names alone: %s', (text, expected) => {
  expect(hasOnlyPlaceholders(text, ['application', 'environment'])).toBe(expected);
});

test('names are filled in once, and what is none stays', () => {
  const values = { application: '{environment}', environment: 'qa' };
  expect(fillPlaceholders('{application}/{environment}/{constructor}', values)).toBe(
    '{environment}/qa/{constructor}',
  );
});
