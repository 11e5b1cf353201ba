import { validRange } from 'semver';
import * as z from 'zod/mini';
import { isName, nameGrammar } from '../../domain/names.ts';
import { isRepositoryAddress, repositoryGrammar } from '../../domain/repository-address.ts';
import { isTagPattern } from '../../domain/versions/tag-pattern.ts';
import { isVersion } from '../../domain/versions/version.ts';
import { durationGrammar, durationPattern, parseDuration } from './duration.ts';

const longestPath = 500;
const longestRange = 500;

/** Text that passes a test; `expected` completes "must be …", `pattern` tells editors what they can check. */
export function checkedText(check: {
  expected: string;
  test: (text: string) => boolean;
  pattern?: string;
  badName?: boolean;
}) {
  const { expected, test, pattern, badName } = check;
  const error = badName === true ? { error: expected, params: { code: 'bad-name' } } : expected;
  const schema = z.string(expected).check(z.refine(test, error));
  return pattern === undefined ? schema : schema.check(z.meta({ pattern }));
}

/** Text that a pattern describes completely, here and for editors. */
export function patternedText(expected: string, pattern: string) {
  return z.string(expected).check(z.regex(new RegExp(pattern), expected));
}

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

/** For editors; without anchors. What it lets pass is judged by isVersionAsWritten. */
const versionPattern = '(0|[1-9]\\d*)(\\.(0|[1-9]\\d*)){2}(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?';

export const version = checkedText({
  expected: 'a semantic version such as 2.3.0',
  test: isVersionAsWritten,
  pattern: `^${versionPattern}$`,
});

export const versionOrRedeploy = checkedText({
  expected: 'a semantic version such as 2.3.0, or redeploy',
  test: (value) => value === 'redeploy' || isVersionAsWritten(value),
  pattern: `^(redeploy|${versionPattern})$`,
});

/** Whether it is a semantic version with nothing around it: semver itself overlooks blanks. */
export function isVersionAsWritten(value: string): boolean {
  return isVersion(value) && !/\s/.test(value);
}

export const commit = patternedText(
  'a full commit id (40 or 64 hexadecimal digits, in quotes when there are only digits)',
  '^([0-9a-f]{40}|[0-9a-f]{64})$',
);

export const range = checkedText({
  expected: 'a range of versions as in node-semver, such as ^2.0.0',
  test: (value) => value.length <= longestRange && validRange(value) !== null,
});

export const repository = checkedText({
  expected: repositoryGrammar,
  test: isRepositoryAddress,
  pattern: '^(/|https://|ssh://|[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$)',
});

export const tagPattern = checkedText({
  expected: 'a tag name with exactly one {version}, such as v{version}',
  test: isTagPattern,
  pattern: '\\{version\\}',
});

export const relativePath = checkedText({
  expected: 'a path inside the repository, such as deploy/modules.yml',
  test: (value) =>
    value.length <= longestPath &&
    !/[\p{Cc}\\]/u.test(value) &&
    value.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && !part.startsWith('-')),
});

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

export function wholeNumber(minimum: number) {
  const expected = `a whole number of at least ${minimum}`;
  return z
    .int(expected)
    .check(z.minimum(minimum, expected), z.maximum(1_000_000, 'a whole number of at most 1000000'));
}

/** A part of a command's argument vector. */
export const argument = checkedText({
  expected: 'text without NUL',
  test: (value) => !value.includes('\0'),
});
