import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  compareVersions,
  highestVersion,
  isVersion,
  latestVersion,
} from '../../../src/domain/versions/version.ts';

describe('a version', () => {
  test.each(['0.0.0', '2.3.0', '10.20.30', '1.0.0-rc.1', '1.0.0+build.5'])('may be %s', (text) => {
    expect(isVersion(text)).toBe(true);
  });

  test.each([
    '',
    'v2.3.0',
    '=2.3.0',
    ' 2.3.0',
    '2.3.0 ',
    '2.3',
    '02.3.0',
    '2.3.0-',
    'latest',
    `1.0.0-${'a'.repeat(251)}`,
  ])('may not be %j', (text) => {
    expect(isVersion(text)).toBe(false);
  });
});

describe('the order of versions', () => {
  const ascending = [
    '0.9.9',
    '1.0.0-alpha',
    '1.0.0-rc.2',
    '1.0.0-rc.10',
    '1.0.0',
    '1.0.0+1',
    '1.9.0',
    '1.10.0',
  ];

  test.each(ascending.slice(1).map((newer, index) => ({ older: ascending[index] ?? '', newer })))(
    '$older is older than $newer',
    ({ older, newer }) => {
      expect(compareVersions(older, newer)).toBeLessThan(0);
      expect(compareVersions(newer, older)).toBeGreaterThan(0);
    },
  );

  test('finds the highest wherever it stands', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ascending, { minLength: 1 }), (some) => {
        const expected = ascending.findLast((version) => some.includes(version));
        expect(highestVersion(some)).toBe(expected);
      }),
    );
    expect(highestVersion([])).toBeUndefined();
  });
});

describe('the latest version', () => {
  test.each([
    { versions: ['1.0.0', '1.1.0', '2.0.0-rc.1'], latest: '1.1.0' },
    { versions: ['2.0.0-rc.1', '2.0.0-rc.2'], latest: '2.0.0-rc.2' },
    { versions: ['2.0.0-rc.1', '2.0.0'], latest: '2.0.0' },
    { versions: [], latest: undefined },
  ])('of $versions is $latest', ({ versions, latest }) => {
    expect(latestVersion(versions)).toBe(latest);
  });
});
