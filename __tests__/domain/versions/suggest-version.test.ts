import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { suggestVersion } from '../../../src/domain/versions/suggest-version.ts';
import { compareVersions, isVersion } from '../../../src/domain/versions/version.ts';

const most = Number.MAX_SAFE_INTEGER;

test.each<[known: readonly string[], root: string | null, environment: string | null]>([
  [[], '0.1.0', '0.1.0'],
  [['2.3.0'], '2.4.0', '2.3.1'],
  [['2.3.4'], '2.4.0', '2.3.5'],
  [['2.3.0', '2.10.0', '2.9.9'], '2.11.0', '2.10.1'],
  [['1.0.0', '2.0.0-rc.1'], '2.0.0', '2.0.0'],
  [['2.0.0', '2.0.0-rc.1'], '2.1.0', '2.0.1'],
  [['2.3.1-beta.2'], '2.4.0', '2.3.1'],
  [['2.3.0+build.7'], '2.4.0', '2.3.1'],
  [[`1.${most}.0`], '2.0.0', `1.${most}.1`],
  [[`1.2.${most}`], '1.3.0', '1.3.0'],
  [[`1.${most}.${most}`], '2.0.0', '2.0.0'],
  [[`${most}.${most}.${most}`], null, null],
])('above %j comes %s from a root, %s from another environment', (known, root, environment) => {
  expect(suggestVersion(known, 'root')).toBe(root);
  expect(suggestVersion(known, 'environment')).toBe(environment);
});

describe('a suggestion', () => {
  const number = fc.oneof(fc.nat(12), fc.constantFrom(most - 1, most));
  const suffix = fc.constantFrom('', '', '-rc.1', '-0', '-alpha.beta', '+7', '-rc.2+build.7');
  const version = fc
    .tuple(number, number, number, suffix)
    .map(([major, minor, patch, end]) => `${major}.${minor}.${patch}${end}`);
  const from = fc.constantFrom('root' as const, 'environment' as const);

  test('is a release above everything that is known, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(version, { minLength: 1 }), from, (known, place) => {
        const suggested = suggestVersion(known, place);
        expect(suggestVersion([...known].reverse(), place)).toBe(suggested);
        if (suggested === null) {
          expect(known.some((it) => it.startsWith(`${most}.`))).toBe(true);
          return;
        }
        expect(isVersion(suggested)).toBe(true);
        expect(suggested).toMatch(/^\d+\.\d+\.\d+$/);
        expect(known.every((it) => compareVersions(suggested, it) > 0)).toBe(true);
      }),
    );
  });

  test('can be followed by a next one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)), { maxLength: 5 }),
        from,
        (numbers, place) => {
          const known = numbers.map((it) => it.join('.'));
          const suggested = suggestVersion(known, place) ?? '';
          expect(compareVersions(suggestVersion([...known, suggested], place) ?? '', suggested)).toBe(1);
        },
      ),
    );
  });
});
