import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rollUp } from '../../../src/domain/release-notes/roll-up.ts';
import { compareVersions, isPreRelease, releaseOf } from '../../../src/domain/versions/version.ts';

const tagged = [
  ...['1.0.0', '1.1.0-rc.1', '1.1.0', '2.0.0-rc.1', '2.0.0-rc.2', '2.0.0', '2.1.0-beta', '10.0.0'],
  '3.0.0-rc.1',
];

describe('the versions that come', () => {
  test.each([
    ['are those behind what is there, the newest first', '1.0.0', '2.0.0', ['2.0.0', '1.1.0']],
    ['do not hold what is there', '1.1.0', '2.0.0', ['2.0.0']],
    ['hold no version behind the last one', '2.0.0', '2.1.0-beta', ['2.1.0-beta']],
    [
      'hold pre-releases whose release is not among them',
      '1.1.0',
      '2.0.0-rc.2',
      ['2.0.0-rc.2', '2.0.0-rc.1'],
    ],
    ['hold pre-releases that led to nothing', '2.0.0', '10.0.0', ['10.0.0', '3.0.0-rc.1', '2.1.0-beta']],
    ['hold the release of a pre-release that is there', '2.0.0-rc.1', '2.0.0', ['2.0.0']],
    ['are ordered as versions, not as texts', '2.1.0-beta', '10.0.0', ['10.0.0', '3.0.0-rc.1']],
    ['are the one alone at the first deployment', null, '2.0.0', ['2.0.0']],
    ['are none when the same comes again', '2.0.0', '2.0.0', []],
    ['are none when an older one comes', '2.0.0', '1.1.0', []],
    ['hold one that has no tag yet', '2.0.0', '2.0.1', ['2.0.1']],
  ])('%s', (_, from, to, coming) => {
    expect(rollUp(tagged, { from, to })).toEqual(coming);
    expect(rollUp(tagged.toReversed(), { from, to })).toEqual(coming);
  });

  const version = fc
    .tuple(fc.nat(2), fc.nat(2), fc.nat(2), fc.constantFrom('', '-a', '-rc.1', '-rc.2', '+b1'))
    .map(([major, minor, patch, rest]) => `${major}.${minor}.${patch}${rest}`);

  test('never hold one twice, are in order, within the range, and complete but for told pre-releases', () => {
    fc.assert(
      fc.property(fc.array(version), version, version, (versions, from, to) => {
        const coming = rollUp(versions, { from, to });
        expect(new Set(coming).size).toBe(coming.length);
        expect(coming.toSorted((a, b) => compareVersions(b, a))).toEqual(coming);
        for (const it of coming) {
          expect(compareVersions(it, from)).toBeGreaterThan(0);
          expect(compareVersions(it, to)).toBeLessThanOrEqual(0);
        }
        expect(coming.includes(to) || compareVersions(to, from) <= 0 || isPreRelease(to)).toBe(true);
        for (const it of versions) {
          const isBetween = compareVersions(it, from) > 0 && compareVersions(it, to) <= 0;
          const isTold = coming.some((other) => !isPreRelease(other) && releaseOf(other) === releaseOf(it));
          if (isBetween && !coming.includes(it)) expect(isPreRelease(it) && isTold).toBe(true);
        }
      }),
    );
  });

  test('add up: what comes in two steps is what comes in one, but for pre-releases told between', () => {
    fc.assert(
      fc.property(fc.array(version), fc.array(version, { minLength: 3, maxLength: 3 }), (versions, stops) => {
        const [from = '', between = '', to = ''] = stops.toSorted(compareVersions);
        const all = [...versions, between];
        const steps = [...rollUp(all, { from: between, to }), ...rollUp(all, { from, to: between })];
        const atOnce = rollUp(all, { from, to });
        expect(steps.filter((it) => !isPreRelease(it))).toEqual(atOnce.filter((it) => !isPreRelease(it)));
        expect(atOnce.every((it) => steps.includes(it))).toBe(true);
      }),
    );
  });
});
