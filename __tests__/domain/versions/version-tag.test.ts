import { describe, expect, test } from '@jest/globals';
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
