import { getInput } from '@actions/core';
import { afterEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inputText } from '../../../src/action/inputs/input-text.ts';
import { inputNames } from '../../../src/action/registry/inputs.ts';

const variable = 'INPUT_PRIVATE-KEY';

afterEach(() => {
  delete process.env[variable];
});

test.each(inputNames)('%s is read as @actions/core reads it', (name) => {
  expect(inputText({ [`INPUT_${name.toUpperCase()}`]: ' given ' }, name)).toBe('given');
  expect(inputText({}, name)).toBe('');
});

test('any value is read as @actions/core reads it', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      // What stands before a NUL is all that a process can be given.
      const value = text.replaceAll('\0', '');
      process.env[variable] = value;
      expect(inputText({ [variable]: value }, 'private-key')).toBe(getInput('private-key'));
    }),
  );
});
