import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type LimitsSeen,
  type Quota,
  spareWrites,
} from '../../../../../src/adapters/github/api/budget/spare-writes.ts';

const minute = 60_000;
const hour = 60 * minute;
const now = Date.UTC(2026, 10, 20, 10);

/** The quota of GITHUB_TOKEN, just after it was filled. */
const full: Quota = { limit: 1000, remaining: 1000, resetsAt: now + hour };
const ofApp: Quota = { limit: 5000, remaining: 5000, resetsAt: now + hour };

function seen(facts: Partial<LimitsSeen>): LimitsSeen {
  return { now, quota: full, writes: [], waitsUntil: 0, ...facts };
}

function writes(count: number, ago: number): number[] {
  return Array.from({ length: count }, () => now - ago);
}

describe('writes that could be left out', () => {
  test.each<[string, Partial<LimitsSeen>, number]>([
    ['as many as a minute allows', {}, 60],
    ['the same for an App', { quota: ofApp }, 60],
    ['fewer after some in this minute', { writes: writes(45, minute - 1) }, 15],
    ['none after all of a minute', { writes: writes(60, 10_000) }, 0],
    ['again a minute later', { quota: ofApp, writes: writes(60, minute) }, 60],
    ['not more than are left of ten minutes', { writes: writes(100, 5 * minute) }, 21],
    ['none when ten minutes are used up', { writes: writes(150, 5 * minute) }, 0],
    ['again ten minutes later', { writes: writes(150, 10 * minute) }, 60],
    ['not more than are left of an hour', { quota: ofApp, writes: writes(360, 30 * minute) }, 15],
    ['none when those of an hour are used up', { quota: ofApp, writes: writes(400, hour - 1) }, 0],
    ['none that others need', { quota: { ...full, remaining: 250 } }, 0],
    ['a share of what is spare', { quota: { ...full, remaining: 310 } }, 8],
    [
      'nearly all that is spare shortly before there is more',
      { quota: { ...full, remaining: 300, resetsAt: now + minute } },
      45,
    ],
    ['as from a full quota when it was filled', { quota: { ...full, remaining: 0, resetsAt: now } }, 60],
    ['at least 50 left of a small quota', { quota: { limit: 60, remaining: 60, resetsAt: now + minute } }, 9],
    ['none of a quota that is smaller still', { quota: { limit: 40, remaining: 40, resetsAt: now } }, 0],
    ['none while GitHub wants us to wait', { waitsUntil: now + 1 }, 0],
    ['some when the wait is over', { waitsUntil: now }, 60],
    ['many when GitHub does not tell', { quota: null, writes: writes(1000, 1) }, 100],
    ['none when it does not tell, but asks to wait', { quota: null, waitsUntil: now + 1 }, 0],
  ])('%s', (_, facts, expected) => {
    expect(spareWrites(seen(facts))).toBe(expected);
  });

  test('never touch what is reserved, and are never less than none', () => {
    const quota = fc
      .record({ limit: fc.nat(15_000), used: fc.nat(15_000), left: fc.integer({ min: 1, max: hour }) })
      .map(({ limit, used, left }) => ({
        limit,
        remaining: Math.max(0, limit - used),
        resetsAt: now + left,
      }));
    const times = fc.array(
      fc.nat(hour).map((ago) => now - ago),
      { maxLength: 100 },
    );
    fc.assert(
      fc.property(quota, times, (found, made) => {
        const spare = spareWrites(seen({ quota: found, writes: made }));
        expect(Number.isInteger(spare)).toBe(true);
        expect(spare).toBeGreaterThanOrEqual(0);
        const reserve = Math.max(found.limit / 4, 50);
        expect(spare === 0 || found.remaining - spare >= reserve).toBe(true);
      }),
    );
  });

  test('last until the quota is filled, whoever makes as many as there are in each minute', () => {
    let remaining = 500;
    const made: number[] = [];
    for (let at = now; at < full.resetsAt; at += minute) {
      const spare = spareWrites(seen({ now: at, quota: { ...full, remaining }, writes: made }));
      made.push(...Array.from({ length: spare }, () => at));
      remaining -= spare;
    }
    const lastTenMinutes = made.filter((at) => at >= full.resetsAt - 10 * minute);
    expect(remaining).toBeGreaterThanOrEqual(250);
    expect(lastTenMinutes.length).toBeGreaterThanOrEqual(25);
  });
});
