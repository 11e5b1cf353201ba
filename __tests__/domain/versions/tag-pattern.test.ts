import { describe, expect, test } from '@jest/globals';
import { isTagPattern } from '../../../src/domain/versions/tag-pattern.ts';

describe('isTagPattern', () => {
  test.each([
    'v{version}',
    '{version}',
    'payments@{version}',
    'releases/payments/{version}',
    'a-{version}-b',
  ])('accepts %s', (pattern) => {
    expect(isTagPattern(pattern)).toBe(true);
  });

  test.each([
    '',
    'v1',
    'v{Version}',
    '{version}{version}',
    'v {version}',
    '-{version}',
    '/{version}',
    '{version}/',
    '{version}.',
    'a//{version}',
    'a/.{version}',
    'a..{version}',
    'a@{{version}',
    '{version}.lock',
    'a.lock/{version}',
    'a~{version}',
    'a:{version}',
    'a*{version}',
    'a\\{version}',
    'a\n{version}',
    `${'a'.repeat(200)}{version}`,
  ])('refuses %j', (pattern) => {
    expect(isTagPattern(pattern)).toBe(false);
  });
});
