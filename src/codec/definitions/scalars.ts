import * as z from 'zod/mini';
import { isName, nameGrammar } from '../../domain/names.ts';
import { isRepositoryAddress, repositoryGrammar } from '../../domain/repository-address.ts';
import { checkedText, patternedText } from './checked-text.ts';
import { durationGrammar, durationPattern, parseDuration } from './duration.ts';

const longestPath = 500;

export const text = z.string('text').check(z.minLength(1, 'text that is not empty'));
export const flag = z.boolean('true or false');

/** Text of a section, which other rules judge; a number or a truth value is taken as it stands. */
export const prose = z.union([z.string(), z.number(), z.boolean()], 'text');

export const name = checkedText({
  expected: `a name (${nameGrammar})`,
  test: isName,
  pattern: '^(?!.*\\.\\.)(?!.*(\\.|\\.lock|\\.json)$)[a-z0-9][a-z0-9._-]{0,99}$',
  badName: true,
});

const settingPattern = '^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$';

export function isSettingName(value: string): boolean {
  return new RegExp(settingPattern).test(value);
}

export const settingName = checkedText({
  expected:
    'the name of a setting (1 to 100 of letters, digits, ".", "_", "-", starting with a letter or digit)',
  test: isSettingName,
  pattern: settingPattern,
  badName: true,
});

export const repository = checkedText({
  expected: repositoryGrammar,
  test: isRepositoryAddress,
  pattern: '^(/|https://|ssh://|[A-Za-z0-9][A-Za-z0-9_-]*/[A-Za-z0-9._-]+$)',
});

export const relativePath = checkedText({
  expected: 'a path inside the repository, such as deploy/modules.yml',
  test: isRelativePath,
});

/** Whether a path stays inside of a folder, and no part of it can be taken for an option. */
export function isRelativePath(value: string): boolean {
  if (value.length > longestPath || /[\p{Cc}\\]/u.test(value)) return false;
  return value
    .split('/')
    .every((part) => part !== '' && part !== '.' && part !== '..' && !part.startsWith('-'));
}

export const variable = patternedText(
  'the name of an environment variable',
  '^[A-Za-z_][A-Za-z0-9_]{0,199}$',
);

/** A duration as text; milliseconds once parsed. */
export const duration = z.pipe(
  checkedText({
    expected: durationGrammar,
    test: (value) => parseDuration(value) !== undefined,
    pattern: durationPattern,
  }),
  z.transform((value) => parseDuration(value) ?? 0),
);

export function wholeNumber(minimum: number, maximum = 1_000_000) {
  const expected = `a whole number of at least ${minimum}`;
  return z
    .int(expected)
    .check(z.minimum(minimum, expected), z.maximum(maximum, `a whole number of at most ${maximum}`));
}

/** A part of a command's argument vector. */
export const argument = checkedText({
  expected: 'text without NUL',
  test: (value) => !value.includes('\0'),
});
