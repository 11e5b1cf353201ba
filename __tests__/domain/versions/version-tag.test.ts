import { describe, expect, test } from '@jest/globals';
import { isTagPattern } from '../../../src/domain/versions/tag-pattern.ts';
import { taggedVersions, tagOf, versionOfTag } from '../../../src/domain/versions/version-tag.ts';

describe('a tag', () => {
  test.each([
    ['v{version}', '2.3.0', 'v2.3.0'],
    ['payments@{version}', '2.3.0', 'payments@2.3.0'],
    ['release/{version}/final', '1.0.0-rc.1', 'release/1.0.0-rc.1/final'],
    ['{version}', '1.0.0', '1.0.0'],
  ])('of %s for %s is %s, and leads back', (pattern, version, tag) => {
    expect(tagOf(pattern, version)).toBe(tag);
    expect(versionOfTag(pattern, tag)).toBe(version);
  });

  test.each([
    ['v{version}', '2.3.0'],
    ['v{version}', 'v2.3'],
    ['v{version}', 'vv2.3.0'],
    ['payments@{version}', 'ledger@2.3.0'],
    ['{version}-final', '2.3.0'],
    ['release-{version}-release', 'release-'],
  ])('of %s is not %s', (pattern, tag) => {
    expect(versionOfTag(pattern, tag)).toBeUndefined();
  });

  test('of another application in the same repository counts for nothing', () => {
    const tags = new Map([
      ['payments@2.3.0', 'c1'],
      ['payments@2.4.0', 'c2'],
      ['ledger@9.0.0', 'c3'],
      ['latest', 'c4'],
    ]);
    expect(taggedVersions('payments@{version}', tags)).toEqual(
      new Map([
        ['2.3.0', 'c1'],
        ['2.4.0', 'c2'],
      ]),
    );
  });
});

describe('a tag pattern', () => {
  test.each(['v{version}', '{version}', 'payments@{version}', 'a/b-{version}'])('may be %s', (pattern) => {
    expect(isTagPattern(pattern)).toBe(true);
  });

  test.each([
    ['no version', 'v1.0.0'],
    ['two versions', '{version}-{version}'],
    ['a leading dash', '-{version}'],
    ['a blank', 'v {version}'],
    ['two dots', 'v..{version}'],
    ['a reflog', '@{{version}'],
    ['a hidden part', 'a/.b/{version}'],
    ['a part that ends like a lock', 'a.lock/{version}'],
    ['a wildcard', 'v*{version}'],
    ['an escape', 'v\\{version}'],
    ['a control character', 'v\u0007{version}'],
    ['201 characters', `${'v'.repeat(192)}{version}`],
  ])('may not have %s', (_, pattern) => {
    expect(isTagPattern(pattern)).toBe(false);
  });
});
